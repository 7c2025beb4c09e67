"""HKIDs in letters, forms, mails and chats, with words that say what they are; and without any."""

from model import template


@template("hkid-context", "tc")
def membership_form(m):
    p = m.person()
    return f"""
# 會員入會申請表
姓名:: {p.zh}
英文姓名:: {p.en}
香港身份證號碼:: {m.hkid()}
出生日期:: {p.dob}
聯絡電話:: {p.phone}
本人聲明以上資料均屬正確無訛。
簽署:: ____________"""


@template("hkid-context", "tc")
def bank_authorisation_letter(m):
    p, q = m.person(), m.person()
    return f"""
# 授權書
致：{m.company()[1]}
本人{p.zh}（香港身份證號碼：{m.hkid()}）現授權{q.zh}（身份證號碼：{m.hkid()}）代表本人於{m.day_zh()}前往 貴公司領取文件。
特此證明。
授權人簽署：____________"""


@template("hkid-context", "en")
def visitor_email(m):
    p, q = m.person(), m.person()
    return f"""
!subject Visitors on Thursday
Hi reception,
Two visitors will come on {m.day()}. Please prepare passes for them.
{p.en}, HKID {m.hkid()}
{q.en}, HKID {m.hkid()}
They will bring their own laptops. Thanks a lot!
Regards,
Facilities"""


@template("hkid-context", "bi")
def tenancy_particulars(m):
    p = m.person()
    return f"""
# SCHEDULE 附表
Landlord 業主:: {m.company()[0]}
Tenant 租客:: {p.en} {p.zh}
H.K.I.D. No. 身份證號碼:: {m.hkid()}
Premises 物業地址:: {p.address}
Monthly rent 月租:: HK${m.money(8000, 40000)}
Term 租期:: Two years from {m.day()}"""


@template("hkid-context", "tc")
def chat_export(m):
    p, q = m.person(), m.person()
    return f"""
[{m.date()} 10:02:11] {p.zh}: 早晨，想問下報名要咩資料？
[{m.date()} 10:03:40] Admin: 早晨！請提供全名同身份證號碼
[{m.date()} 10:05:02] {p.zh}: {p.zh}，身份證 {m.hkid()}
[{m.date()} 10:05:30] Admin: 收到，多謝！同行朋友呢？
[{m.date()} 10:06:12] {p.zh}: {q.zh} 身份證號碼係 {m.hkid()}"""


@template("hkid-context", "en")
def affirmation(m):
    p = m.person()
    return f"""
# AFFIRMATION
I, {p.en}, of {p.address}, holder of Hong Kong Identity Card No. {m.hkid()}, do solemnly, sincerely and truly affirm as follows:
1. I am the registered owner of the property and make this affirmation from my own knowledge.
2. The facts stated herein are true to the best of my information and belief.
AFFIRMED at the office of the solicitors on {m.day()}."""


@template("hkid-context", "tc")
def insurance_nomination(m):
    a, b, c = m.person(), m.person(), m.person()
    return f"""
# 受益人提名書
| 受益人姓名 | 關係 | 身份證號碼 | 百分比 |
| {a.zh} | 配偶 | {m.hkid()} | 50% |
| {b.zh} | 子女 | {m.hkid()} | 25% |
| {c.zh} | 子女 | {m.hkid()} | 25% |
保單持有人簽署：____________"""


@template("hkid-context", "sc")
def simplified_notice(m):
    p = m.person()
    return f"""
# 关于办理入职手续的通知
各部门：
新同事{p.zh}（香港身份证号码：{m.hkid()}）将于{m.day_zh()}入职，请协助办理门禁卡及电脑账号。
如有疑问，请致电人力资源部。"""


@template("hkid-context", "en")
def application_form_en(m):
    p = m.person()
    return f"""
# Application for Parking Permit
Name of applicant:: {p.en}
HK Identity Card No.:: {m.hkid()}
Correspondence address:: {p.address}
Vehicle registration mark:: {m.code('AA9999')}
Signature:: ____________"""


@template("hkid-context", "bi")
def police_report_memo(m):
    p = m.person()
    return f"""
# Loss report 遺失報告
Reported by:: {p.en} {p.zh}
HKID/Passport No. 身份證／護照號碼:: {m.hkid()}
Item lost 遺失物品:: wallet 銀包
Place and time:: {m.day()}, near MTR station"""


@template("hkid-bare", "en")
def courier_note(m):
    return f"""
Hi Ben,
as discussed on the phone: {m.hkid()}
Please have it ready before noon, the driver leaves at one.
Cheers"""


@template("hkid-bare", "tc")
def short_message(m):
    p = m.person()
    return f"""
{p.zh}你好，
{m.hkid()}
麻煩你幫手處理，唔該。"""


@template("hkid-bare", "en")
def list_of_values(m):
    return "\n".join(["for tomorrow", *(m.hkid() for _ in range(m.num(2, 4))), "thanks"])


@template("hkid-bare", "en")
def log_lines(m):
    return "\n".join(f"{m.iso()} 09:{m.num(10, 59)}:02 INFO portal user={m.hkid()} action=login result=ok" for _ in range(3))


@template("hkid-column", "tc")
def examination_candidates(m):
    rows = "\n".join(f"| {n + 1} | {p.zh} | {m.hkid()} | {m.code('A99')} |" for n, p in enumerate(m.people(10, 20)))
    return f"""
| 序號 | 考生姓名 | 身份證號碼 | 座位 |
{rows}"""


@template("hkid-column", "en")
def volunteers(m):
    rows = "\n".join(f"| {p.en} | {m.hkid()} | {p.phone} | {m.pick(('AM', 'PM'))} |" for p in m.people(9, 16))
    return f"""
| Volunteer | HKID | Mobile | Session |
{rows}"""


@template("hkid-column", "en", shape="fixed", copies=12)
def autopay_without_headings(m):
    rows = "\n".join(f"| D004{m.num(100, 999)} | {m.num(10**8, 10**9)} | {p.en[:20]} | {m.hkid()} | {m.num(100000, 999999):012d} |" for p in m.people(12, 30))
    return f"| a | b | c | d | e |\n{rows}"
