"""HKIDs in resolutions, receipts, threads, transcripts, minutes, shift books and filings; in columns; and with no word near by."""

from model import template


@template("hkid-context", "bi")
def bank_signatories_resolution(m):
    c, rows = m.company(), "\n".join(f"| {p.en} {p.zh} | {m.hkid()} | {group} |" for p, group in zip(m.people(3, 3), ("A", "A", "B")))
    return f"""
# {c[0]} {c[1]}
# Extract from resolutions of the directors 董事決議摘錄
IT WAS RESOLVED THAT the mandate given to the bank on {m.day(2021)} be cancelled and that the persons below be the authorised signatories of account {m.num(100, 999)}-{m.num(100000, 999999)}-838.
現議決撤銷原有授權，並委任下列人士為賬戶之獲授權簽署人：
| Name 姓名 | Hong Kong Identity Card No. 香港身份證號碼 | Group 組別 |
{rows}
Any one of Group A with any one of Group B; up to HK${m.num(2, 9)}00,000 any one alone. 甲組任何一人聯同乙組任何一人簽署有效。
Certified true extract 核證摘錄
____________ Chairman 主席"""


@template("hkid-context", "tc")
def key_handover_receipt(m):
    p, agent = m.person(), m.person()
    return f"""
# 收樓鎖匙簽收紀錄
屋苑:: {m.pick(('翠湖灣', '嘉朗臺', '匯景豪庭'))}　第{m.num(1, 8)}座
單位:: {m.num(2, 45)}樓{m.pick('ABCDEFG')}室
業主姓名:: {p.zh}
業主身份證號碼:: {m.hkid()}
代領人:: {agent.zh}
代領人身份證號碼:: {m.hkid()}
茲收到大門匙{m.num(2, 4)}條、信箱匙{m.num(1, 3)}條、住戶證{m.num(2, 5)}張及單位平面圖乙份。
執漏表須於收樓後十四天內交回客戶服務處；水錶讀數{m.num(1, 60)}度，電錶讀數{m.num(100, 900)}度。
經手職員：{m.person().zh}　日期：{m.date()}"""


@template("hkid-context", "en", shape="mail")
def quoted_thread_to_hr(m):
    p = m.person()
    return f"""
!subject RE: RE: Dependant cover - missing details
Hi {m.person().given.split()[0]},
Please use the particulars below and forget the scan I sent in March, it was my sister's.
Thanks and have a good weekend
{p.en}
> From: Benefits Team
> Sent: {m.day()}
> We are still missing the identity card number of your spouse. The insurer does not enrol without it.
>> Spouse: {m.person().en}, HKID card number {m.hkid()}, married {m.day(2019)}
>> Myself: staff no. {m.num(10000, 99999)}, HKID {m.hkid()}
>> The baby has no number yet, the birth certificate follows."""


@template("hkid-context", "tc", shape="lines")
def hotline_transcript_tc(m):
    p = m.person()
    return f"""
【錄音謄本　編號{m.num(100000, 999999)}　{m.date()}　時長{m.num(3, 9)}分{m.num(10, 59)}秒】
客服：多謝致電，我姓{m.person().zh[0]}，請問有咩幫到你？
客戶：我想改通訊地址呀。
客服：好，先核對返資料。請問登記人全名係？
客戶：{p.zh}。
客服：麻煩你講埋身份證號碼，連括號入面嗰個字。
客戶：身份證係 {m.hkid()}。
客服：多謝{p.zh[0]}{'生' if p.sex == 'M' else '小姐'}，新地址係邊度？
客戶：{p.address_zh}。
客服：已經改好，五個工作天內會有確認信寄出。
【完】"""


@template("hkid-context", "bi")
def elderly_home_admission(m):
    p, k = m.person(), m.person()
    return f"""
# Application for residential place 入住安老院申請表
Part I Applicant 甲部　申請人
Name in Chinese 中文姓名:: {p.zh}
Name in English 英文姓名:: {p.en}
Hong Kong identity card number 香港身份證號碼:: {m.hkid()}
Date of birth 出生日期:: {p.dob}
Present address 現址:: {p.address_zh}
Part II Guarantor 乙部　擔保人
Name 姓名:: {k.en}
ID card no. 身份證號碼:: {m.hkid()}
Relationship 與申請人關係:: {m.pick(('son 兒子', 'daughter 女兒', 'nephew 姪兒'))}
Tel. 電話:: {k.phone}
Type of room 房間類別:: {m.pick(('single 單人', 'twin 雙人', 'four beds 四人'))}, HK${m.money(9000, 28000)} a month 每月"""


@template("hkid-context", "tc")
def school_managers_minutes(m):
    a, b = m.person(), m.person()
    return f"""
# 法團校董會第{m.num(3, 9)}次會議紀錄（節錄）
日期：{m.day_zh()}　地點：校史室　主席：{m.person().zh}校監
4.　校董註冊事宜
4.1　秘書報告，家長校董{a.zh}先生（身份證號碼{m.hkid()}）任期於八月底屆滿，{b.zh}女士（身份證號碼{m.hkid()}）於家長校董選舉中以{m.num(90, 400)}票當選。
4.2　會議通過於{m.num(7, 14)}天內向教育局呈交註冊申請，並附上身份證明文件副本。
5.　校舍維修
5.1　雨天操場天花滲水，已申請大規模修葺工程，預計暑假動工。
5.2　小食部承辦合約於十二月屆滿，交膳食委員會跟進。
6.　下次會議日期：{m.day_zh()}"""


@template("hkid-context", "en")
def completion_letter(m):
    p, q = m.person(), m.person()
    return f"""
{m.person().surname} & {m.person().surname}, Solicitors
Our ref: {m.code('CV/9999/25')}/{m.pick(('wl', 'kc', 'sy'))}
{m.day()}
BY HAND
Dear Sirs,
Re: {p.address} (the "Property")
We act for the purchasers. Our clients will take the assignment as joint tenants and the engrossment should read:
"{p.en.upper()} (Holder of Hong Kong Identity Card No. {m.hkid()}) and {q.en.upper()} (Holder of Hong Kong Identity Card No. {m.hkid()}) both of the Property".
Please let us have the draft completion statement and confirm that the original title deeds listed in Schedule {m.num(1, 3)} will be handed over against our cashier order for HK${m.money(1000000, 9000000)}.
Completion shall take place on or before {m.num(4, 5)} p.m. on {m.day()}.
Yours faithfully,"""


@template("hkid-context", "bi", shape="lines")
def guardhouse_shift_book(m):
    a, b, c = m.person(), m.person(), m.person()
    return f"""
更簿 Occurrence book　{m.date()}　夜更 Night shift　當值：{m.person().zh}
2010　{m.num(1, 40)}樓冷氣滴水，通知住戶 dripping A/C, resident told
2135　裝修工人{a.zh}離開，身份證 {m.hkid()}，已交還臨時證{m.num(1, 40)}號 contractor left, pass returned
2250　訪客 visitor {b.en}, HKID {m.hkid()}, to flat {m.num(2, 40)}{m.pick('ABCD')}, owner confirmed by intercom
2315　巡樓完畢，後樓梯燈壞兩盞 patrol done, two lamps out
0140　外賣員{c.zh}因爭執報警，登記身份證號碼 {m.hkid()}，警員編號{m.num(10000, 69999)}到場
0600　交更 handed over"""


@template("hkid-context", "sc")
def food_bank_intake_sc(m):
    p = m.person()
    return f"""
# 短期食物援助　受助人登记
转介机构：{m.pick(('深水埗家庭中心', '东涌邻舍中心', '天水围社会服务处'))}　登记日期：{m.day_zh()}
受助人{p.sc}，来港{m.num(1, 6)}年，持香港身份证（号码：{m.hkid()}），与{m.num(1, 3)}名子女同住劏房，月租{m.money(4000, 8000)}元。
同住长子{m.person().sc}，香港身份证号码 {m.hkid()}，就读小{m.pick('一二三四')}。
评估：家庭入息低于上限，批准援助{m.num(4, 8)}星期，每星期领取干粮及蔬果一次。
跟进社工：{m.person().sc}"""


@template("hkid-context", "bi")
def registry_change_of_director(m):
    p, c = m.person(), m.company()
    return f"""
# Notice of Change of Company Secretary and Director (Appointment/Cessation)
# 更改公司秘書及董事通知書（委任／停任）
Business Registration Number 商業登記號碼:: {m.num(10000000, 79999999)}
Company Name 公司名稱:: {c[0]} {c[1]}
Capacity 身分:: Director 董事
Name in English 英文姓名:: {p.surname.upper()} {p.given}
Name in Chinese 中文姓名:: {p.zh}
Hong Kong Identity Card Number 香港身份證號碼:: {m.hkid()}
Usual residential address 通常住址:: {p.address}
Date of appointment 委任日期:: {m.date()}
Presentor's reference 提交人檔號:: {m.code('CS-99-9999')}"""


@template("hkid-bare", "en")
def locker_label(m):
    p = m.person()
    return f"""
Locker {m.num(1, 300)}
{p.en}
{m.hkid()}
spare key with the caretaker, do not remove label"""


@template("hkid-bare", "tc", shape="lines")
def printed_queue(m):
    return "\n".join(f"{m.num(9, 17):02d}:{m.num(10, 59)}　{m.code('A999')}號籌　{m.hkid()}　{p.zh}　{m.pick(('已到', '過號', '完成'))}" for p in m.people(3, 5))


@template("hkid-column", "tc")
def owners_committee_voters(m):
    rows = "\n".join(f"| {m.num(1, 8)}座{m.num(1, 40)}{m.pick('ABCDEF')} | {p.zh} | {m.hkid()} | {m.num(3, 20)} | {m.pick(('親自', '授權', ''))} |" for p in m.people(12, 24))
    return f"""
| 單位 | 登記業主 | 業主身份證 | 業權份數 | 出席 |
{rows}"""


@template("hkid-column", "en")
def swimming_squad(m):
    rows = "\n".join(f"| {n} | {p.surname} | {p.given} | {m.hkid()} | {m.pick(('50m free', '100m back', '200m IM'))} | {m.num(28, 180)}.{m.num(10, 99)} |" for n, p in enumerate(m.people(10, 20), 1))
    return f"""
| Lane order | Family name | Other names | HKIC No. | Event | Entry time |
{rows}"""
