"""Mainland resident ids and payment cards in certificates, visitors' books, checklists, disputes, ledgers and chats."""

from model import template


@template("resident-id", "sc")
def notarial_certificate_sc(m):
    p, q = m.person(), m.person()
    return f"""
# 公证书
（2025）粤深证字第{m.num(1000, 99999)}号
申请人：{p.sc}，{p.sex_zh}，公民身份号码：{m.resident_id()}。
关系人：{q.sc}，公民身份号码：{m.resident_id()}。
公证事项：亲属关系
根据申请人提供的户口簿及派出所证明，兹证明申请人与关系人是兄妹关系。本公证书供在香港办理继承遗产手续使用。
中华人民共和国广东省深圳市某公证处
公证员　{m.person().sc}"""


@template("resident-id", "tc")
def sister_school_visitors_tc(m):
    rows = "\n".join(f"| {n} | {p.zh} | {m.resident_id()} | {m.pick(('家長', '班主任', '主任', '校車司機'))} | {m.pick(('素食', '無', '不吃牛肉'))} |" for n, p in enumerate(m.people(4, 7), 1))
    return f"""
# 姊妹學校交流團　內地團員名單
敬啟者：深圳姊妹學校家長及教師將於{m.day_zh()}來訪，請校務處預留泊車位及午膳。
| 編號 | 姓名 | 內地居民身份證號碼 | 身份 | 飲食 |
{rows}
帶隊老師聯絡電話：139{m.num(10000000, 99999999)}"""


@template("resident-id", "bi")
def talent_scheme_checklist(m):
    p = m.person()
    return f"""
# Top talent visa: file checklist 高才通申請文件核對表
Applicant 申請人:: {p.en} {p.sc}
PRC Resident Identity Card No. 中國居民身份證號碼:: {m.resident_id()}
Exit-entry permit 往來港澳通行證:: applied for, {m.date()}
University 畢業院校:: {m.pick(('Wuhan', 'Zhejiang', 'Sun Yat-sen'))}, {m.num(2008, 2020)}
Annual income 年薪:: RMB{m.num(200, 900)}0,000 (tax record attached 附完稅證明)
Spouse 配偶:: {m.person().sc}
Spouse's resident identity card 配偶身份證號碼:: {m.resident_id()}
Still missing 尚欠:: sealed transcript 密封成績單, photo 相片"""


@template("resident-id", "sc", shape="lines")
def factory_gate_book_sc(m):
    return "\n".join([f"东莞厂区　来访登记　{m.iso()}", *(f"{m.num(8, 17):02d}:{m.num(10, 59)}　访客{p.sc}　身份证号 {m.resident_id()}　事由：{m.pick(('送货', '面试', '验厂', '维修'))}　车牌粤S{m.code('9A999')}" for p in m.people(3, 5))])


@template("resident-id", "en", shape="mail")
def legal_representative_mail(m):
    p = m.person()
    return f"""
!subject KYC refresh - Guangzhou vendor
Dear Compliance,
The vendor has a new legal representative. Please update the record before the next payment run:
Name {p.en} ({p.sc}), Chinese national identity card number {m.resident_id()}, appointed on {m.day()}.
The business licence and the bank's letter are on the shared drive under vendor {m.num(10000, 99999)}.
Regards,
Procurement"""


@template("card", "en", shape="mail")
def double_charge_complaint(m):
    p = m.person()
    return f"""
!subject Charged twice for room {m.num(300, 2900)}
To the Duty Manager,
I checked out on {m.day()} and find two entries of HK${m.money(1000, 9000)}.00 on my statement. My Visa/Mastercard number is {m.card()}, and the second entry has no folio number.
Please reverse it, otherwise I shall dispute it with the bank. My husband paid his minibar separately with his own credit card, {m.card()}, which was right.
{p.en}
{p.phone}"""


@template("card", "tc")
def tutorial_instalments(m):
    return f"""
# 課程分期付款授權書
學生姓名:: {m.person().zh}
持卡人姓名:: {m.person().zh}
發卡銀行:: {m.pick(('東亞', '恒生', '中銀'))}
信用卡號碼:: {m.card()}
卡片有效期:: {m.num(1, 12):02d} / 2{m.num(7, 9)}
期數:: {m.pick((6, 12, 24))}期，每期港幣{m.money(500, 3000)}元
本人授權貴中心每月從上述信用卡賬戶扣除學費，直至另行書面通知。
持卡人簽署：____________"""


@template("card", "bi", shape="grid")
def package_deposit_ledger(m):
    rows = "\n".join(f"| {m.date()} | {p.en} {p.zh} | {m.pick(('10 facials 面部護理十次', 'laser 激光', 'massage 按摩'))} | {m.money(1000, 20000)} | {m.card()} |" for p in m.people(4, 8))
    return f"""
!sheet deposits
# Beauty salon: package deposits 美容中心套票訂金
| Date 日期 | Client 客人 | Package 套票 | HK$ | Credit card no. 信用卡號 |
{rows}"""


@template("card", "sc", shape="lines")
def shopping_agent_chat_sc(m):
    p = m.person()
    return f"""
{p.sc}　11:0{m.num(1, 9)}　亲，奶粉还有货吗，要三罐
代购　11:1{m.num(0, 9)}　有的，一共{m.num(500, 990)}港币，可以刷卡
{p.sc}　11:2{m.num(0, 9)}　那刷信用卡吧，卡号{m.card()}，有效期0{m.num(1, 9)}/2{m.num(7, 9)}
代购　11:3{m.num(0, 9)}　好，顺丰明天发，单号晚上给你
{p.sc}　11:4{m.num(0, 9)}　地址还是老地方，福田那个"""
