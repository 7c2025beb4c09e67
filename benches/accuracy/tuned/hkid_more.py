"""HKIDs in statutory forms, notices, mails, tables and messages; and without any word."""

from model import template


@template("hkid-context", "tc")
def small_claims_notice(m):
    p, q = m.person(), m.person()
    return f"""
# 申索書
申索人:: {p.zh}
申索人身份證號碼:: {m.hkid()}
被告人:: {q.zh}
地址:: {q.address_zh}
申索款額:: 港幣{m.money(1000, 70000)}元
本人於{m.day_zh()}將貨物交付被告人，至今仍未收到款項。"""


@template("hkid-context", "tc")
def will_paragraph(m):
    a, b = m.person(), m.person()
    return f"""
# 遺囑
本人{a.zh}，持有香港身份證號碼{m.hkid()}，現居於{a.address_zh}，謹此撤銷以前所立之一切遺囑，並委任吾妻{b.zh}（香港身份證號碼{m.hkid()}）為遺囑執行人。
此遺囑於{m.day_zh()}訂立。"""


@template("hkid-context", "en")
def club_mail(m):
    people = m.people(2, 4)
    names = "\n".join(f"- {p.en}, ID card number {m.hkid()}, tel {p.phone}" for p in people)
    return f"""
!subject Entry list for the friendly match
Dear organisers,
Here are our players for the gate check:
{names}
Kindly confirm receipt. Coach {m.person().en}"""


@template("hkid-context", "bi")
def power_of_attorney(m):
    p, q = m.person(), m.person()
    return f"""
# GENERAL POWER OF ATTORNEY 一般授權書
Donor 授權人:: {p.en}
Identity Document No. 身分證明文件號碼:: {m.hkid()}
Attorney 受權人:: {q.en}
Identity Document No. 身分證明文件號碼:: {m.hkid()}
Date 日期:: {m.day()}"""


@template("hkid-context", "en")
def ticket_note(m):
    p = m.person()
    return f"""
Ticket #{m.num(10000, 99999)} - cannot log in to the portal
Reporter: {p.en}
Comment 1: user says account locked since {m.day()}
Comment 2: verified over the phone, HKIC {m.hkid()}, date of birth {p.dob}
Comment 3: unlocked, ticket closed"""


@template("hkid-context", "tc")
def funeral_registration(m):
    p, q = m.person(), m.person()
    return f"""
# 骨灰龕位申請
| 先人姓名 | {p.zh} |
| 申請人 | {q.zh} |
| 申請人香港身份證號碼 | {m.hkid()} |
| 與先人關係 | 子女 |
| 聯絡電話 | {q.phone} |"""


@template("hkid-context", "sc")
def bank_notice_sc(m):
    p = m.person()
    return f"""
尊敬的客户：
您于{m.day_zh()}提交的开户申请已收到。开户人：{p.zh}，香港居民身份证号码为{m.hkid()}。请携带身份证原件到网点办理。
客户服务热线：{m.office()}"""


@template("hkid-context", "en")
def share_transfer(m):
    a, b = m.person(), m.person()
    return f"""
# INSTRUMENT OF TRANSFER
We, {a.en}, in consideration of HK${m.money(1000, 90000)} paid to us by {b.en} do hereby transfer {m.num(100, 9000)} shares.
Transferor (HKID No.):: {m.hkid()}
Transferee (HKID No.):: {m.hkid()}
Witness:: {m.person().en}"""


@template("hkid-context", "bi")
def course_enrolment(m):
    p = m.person()
    return f"""
# Enrolment form 報名表
| Course title 課程名稱 | First aid 急救證書課程 |
| Student 學員 | {p.en} {p.zh} |
| HKID No. 香港身份證號碼 | {m.hkid()} |
| Fee 學費 | ${m.money(500, 3000)} |"""


@template("hkid-context", "tc")
def labour_complaint(m):
    p = m.person()
    return f"""
勞資關係科主任：
有關：追討欠薪
投訴人：{p.zh}
身份證：{m.hkid()}
電話：{p.phone}
僱主於{m.day_zh()}起拖欠工資共{m.money(5000, 60000)}元，請跟進。"""


@template("hkid-context", "en")
def helper_contract(m):
    p = m.person()
    return f"""
# Standard employment contract: particulars
Employer's name:: {m.person().en}
Employer's HK Identity Card number:: {m.hkid()}
Helper:: {p.en}
Wages:: HK${m.num(4870, 6500)} per month
Commencement:: {m.day()}"""


@template("hkid-bare", "en")
def post_it(m):
    return f"""
Call back after lunch
{m.hkid()}
room {m.num(1, 40)}, ask for {m.person().given.split()[0]}"""


@template("hkid-bare", "tc")
def reply_message(m):
    return f"""
收到，資料如下：
{m.hkid()}
{m.hkid()}
有問題再聯絡我。"""


@template("hkid-bare", "en")
def voucher_text(m):
    return f"Gift redeemed by {m.hkid()} on {m.date()} at counter {m.num(1, 9)}, approved by supervisor."


@template("hkid-bare", "tc")
def key_log(m):
    return "\n".join(f"{m.date()} {m.num(8, 18)}:{m.num(10, 59)} 借出鎖匙 {m.num(1, 50)} 號 {m.hkid()}" for _ in range(4))


@template("hkid-column", "bi")
def vaccination_list(m):
    rows = "\n".join(f"| {p.zh} | {p.en} | {m.hkid()} | {m.date()} |" for p in m.people(9, 18))
    return f"""
| 中文姓名 | English name | HKIC/BC No. 身份證／出世紙號碼 | 日期 |
{rows}"""


@template("hkid-column", "tc")
def sports_day(m):
    rows = "\n".join(f"| {m.num(1, 99)} | {p.zh} | {m.hkid()} | {m.pick(('100米', '跳遠', '接力'))} |" for p in m.people(8, 15))
    return f"""
| 號碼布 | 運動員 | 身分證明文件號碼 | 項目 |
{rows}"""


@template("hkid-column", "en", shape="fixed", copies=12)
def trustee_file(m):
    rows = "\n".join(f"| 02 | {m.hkid()} | {p.surname.upper()} | {p.given.upper()} | {p.dob_iso.replace('-', '')} | {m.num(50000, 150000):09d} |" for p in m.people(12, 30))
    return f"| a | b | c | d | e | f |\n{rows}"


@template("hkid-context", "bi")
def tax_self_certification(m):
    p = m.person()
    return f"""
# Self-certification form 自我證明表格
Name of account holder 帳戶持有人:: {p.en} {p.zh}
Jurisdiction of residence 居留司法管轄區:: Hong Kong 香港
TIN 稅務編號:: {m.hkid()}
Current residence address 現時住址:: {p.address}"""
