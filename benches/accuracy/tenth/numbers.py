"""Identity-card, resident-card and bank-card numbers among the words that people put round them."""

from tenth.words import clock, nick, nick_sc
from model import template


@template("hkid-context", "tc", shape="text")
def rider_onboarding_chat(m):
    p = m.person()
    a, b = nick(m, 2)
    return f"""
{a}: {m.pick(('新車手入職資料', '搞緊佢個rider account', '尋晚個申請'))}
{a}: {p.zh} {p.phone} 揸{m.pick(('電單車', '單車', '行路'))}
{a}: 身份證 {m.hkid()}
{b}: {m.pick(('ok入咗', '好 我send俾KYC', '收到 背景check要兩日', 'thx 佢份約搵佢email sign'))}
{a}: {m.pick(('佢話星期六開工得', '銀行戶口佢遲啲俾', '制服要L碼'))}"""


@template("hkid-context", "en", shape="mail")
def tenancy_details_for_stamping(m):
    p, q = m.people(2, 2)
    return f"""
!subject {m.pick(('Tenancy stamping', 'TA details', 'Lease signing'))} - {p.address.split(',')[0]} {p.address.split(',')[1]}
Dear {q.title} {m.pick(('Lo', 'Yuen', 'Shum', 'Hui'))},

As spoken, the tenant is {p.en}, holder of Hong Kong Identity Card no. {m.hkid()}, of {p.address}. Two-year term from {m.day(2025)}, rent HK${m.num(12, 45)},{m.pick(('000', '500', '800'))}, {m.num(1, 2)} month(s) deposit. {m.pick(('Please e-stamp within 30 days.', 'Kindly prepare CR109 also.', 'The landlord will sign on Saturday.'))}

{m.pick(('Thx', 'Regards', 'Cheers'))}
{q.en}"""


@template("hkid-context", "bi")
def share_option_acceptance(m):
    p = m.person()
    return f"""
Grantee 承授人:: {p.en} {p.zh}
HKID / Passport no. 身份證／護照號碼:: {m.hkid()}
Residential address 住址:: {p.address}
Options granted 授出購股權:: {m.num(5, 400)},000
I accept the grant and enclose HK$1.00. 本人接納上述購股權並附上港幣一元。
Date 日期:: {m.date()}"""


@template("hkid-context", "tc")
def first_hand_sale_instruction(m):
    p = m.person()
    return f"""
買方：{p.zh}（香港身份證號碼{m.hkid()}），地址{p.address_zh}，電話{p.phone}
單位：第{m.num(1, 6)}座{m.num(3, 38)}樓{m.pick('ABCDEFGH')}室　付款：{m.pick(('即供', '建築期', '先住後付180日'))}
買方律師樓待定，臨約訂金本票HK${m.num(10, 20)}0,000，餘數{m.num(5, 30)}日內付。{m.pick(('首置，已簽宣誓', '非首置', '聯名加名費再計'))}。"""


@template("hkid-context", "sc", shape="text")
def visit_factory_pass_sc(m):
    p = m.person()
    a, b = nick_sc(m, 2)
    return f"""
{a}：{m.pick(('周三', '明天', '下周一'))}香港同事来厂，麻烦报门岗
{a}：{p.sc}，香港身份证号 {m.hkid()}，手机{p.phone}，车牌粤Z{m.code('A999')}港
{b}：{m.pick(('几点到', '好的 要不要订饭', '收到，走东门'))}
{a}：{m.pick(('十点左右', '上午', '过关快的话九点半'))}"""


@template("hkid-column", "tc")
def event_crew_insurance_list(m):
    return "| 姓名 | 英文名 | 身份證號碼 | 崗位 | 日數 | 電話 |\n" + "\n".join(
        f"| {p.zh} | {p.en} | {m.hkid()} | {m.pick(('搬運', '接待', 'AV', '攝影', '場務'))} | {m.num(1, 4)} | {p.phone} |" for p in m.people(6, 18))


@template("hkid-column", "en")
def esop_grantees_kyc(m):
    return "| Emp ID | Name as on HKID | HKID No | Grant (units) | Vest start | Broker a/c opened |\n" + "\n".join(
        f"| {m.code('Y9999')} | {p.en} | {m.hkid()} | {m.num(2, 80)},000 | {m.iso()} | {m.pick(('Y', 'N', 'pending KYC'))} |" for p in m.people(6, 20))


@template("resident-id", "sc", shape="text")
def train_ticket_request_sc(m):
    p = m.person()
    a, b = nick_sc(m, 2)
    return f"""
{a}：帮忙订一下{m.pick(('周五', '明早', '28号'))}{m.pick(('深圳北', '广州南', '福田'))}到西九龙的高铁，{clock(m, 8, 18)}左右
{b}：发身份证
{a}：{p.sc} {m.resident_id()}
{b}：{m.pick(('好，二等座', '一等座没了', '订好了，记得带通行证'))}"""


@template("resident-id", "sc")
def labour_contract_head_sc(m):
    p = m.person()
    return f"""
劳动合同书
甲方：{m.pick(('深圳鹭里生活服务有限公司', '佛山九渡供应链有限公司', '苏州盐坪制药有限公司'))}
乙方：{p.sc}　性别：{p.sex_zh}
居民身份证号码：{m.resident_id()}
户籍地址：{m.pick(('广东省梅州市', '湖南省衡阳市', '江西省赣州市', '广西梧州市'))}{m.pick(('城区', '县城'))}{m.num(1, 300)}号
一、合同期限：自{m.day_zh()}起，为期{m.num(2, 5)}年，其中试用期{m.num(2, 6)}个月。
二、工作地点及岗位：{m.pick(('客服专员', '质检员', '项目工程师', '仓库主管'))}。
三、甲方按月支付工资，每月{m.num(5, 15)}日发放，遇节假日提前。"""


@template("resident-id", "bi", shape="mail")
def work_visa_checklist_reply(m):
    p = m.person()
    return f"""
!subject Re: ASMTP / 內地人才入境 - {p.en}
Hi team,

Info for the visa form as below. 如有錯請話我知。
Name 姓名: {p.en} {p.sc}
PRC Resident ID 內地居民身份證: {m.resident_id()}
Start date: {m.day(2025)}
{m.pick(('學位證明', 'Offer letter', '離職證明'))} 已upload，{m.pick(('沒有犯罪紀錄的下星期先到', 'photo will follow', '戶口本要不要？'))}

{p.en}"""


@template("card", "en", shape="mail")
def refund_to_original_card(m):
    p = m.person()
    return f"""
!subject Refund not received!! order {m.code('YZ9999999')}
Hi,

I cancelled my {m.pick(('meal plan', 'annual membership', 'hotel booking', 'concert tickets'))} on {m.day(2025)} and your bot said 7-14 days. {m.pick(('It has been a month.', 'Still nothing on my statement.', 'Bank says no refund was sent.'))} My card is {m.card()}, expiry {m.num(1, 12):02d}/{m.num(26, 30)}, name {p.en.upper()}. Amount HK${m.money(180, 8800)}.

Please check, my number is {p.phone}.
{p.en}"""


@template("card", "tc", shape="text")
def manual_charge_chat(m):
    p = m.person()
    a, b = nick(m, 2)
    return f"""
{a}：POS又死機😩 {p.zh}個{m.pick(('訂金', '療程', '尾數', '會費'))}過唔到數
{a}：佢留低卡號先走 {m.card()} 到期{m.num(1, 12):02d}/{m.num(26, 31)} 過{m.money(800, 26000)}
{b}：{m.pick(('下次唔好打喺group啦', 'ok 我用網上terminal過', '收到 CVV有冇', '過咗，單放你枱'))}
{a}：{m.pick(('thx', '得', 'sor'))}"""


@template("card", "sc")
def travel_booking_guarantee_sc(m):
    p = m.person()
    return f"""
酒店担保授权
持卡人:: {p.sc} {p.en}
信用卡卡号:: {m.card()}
有效期:: {m.num(1, 12):02d}/{m.num(26, 31)}
入住:: {m.iso()}，{m.num(1, 5)}晚，{m.pick(('大床', '双床'))}
本人同意酒店在No Show时从上述信用卡扣取首晚房费{m.num(600, 2800)}元。
签名:: {p.sc}"""
