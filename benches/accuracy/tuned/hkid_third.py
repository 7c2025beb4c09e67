"""HKIDs in legal papers, counters' records, messages and registers, in columns of exports, and without any word."""

from model import template


@template("hkid-context", "en")
def tenancy_guarantor_clause(m):
    p, q = m.person(), m.person()
    return f"""
SIGNED by the Guarantor in the presence of the witness below
Guarantor: {p.en}
Holder of Hong Kong Identity Card No. {m.hkid()}
In consideration of the Landlord letting Shop {m.num(1, 90)} to the Tenant, the Guarantor agrees to pay any arrears on demand.
Witness: {q.en}, HKIC no. {m.hkid()}, occupation: clerk"""


@template("hkid-context", "tc")
def lost_card_advert(m):
    p = m.person()
    return f"""
遺失聲明
本人{p.zh}，不慎於{m.day_zh()}在{m.pick(('港鐵車廂', '的士', '茶餐廳'))}遺失回港證件及會員證，香港身份證號碼：{m.hkid()}，如有拾獲請致電{p.phone}，定當酬謝。"""


@template("hkid-context", "bi")
def gym_waiver(m):
    p = m.person()
    return f"""
# Liability waiver 免責同意書
Participant 參加者:: {p.zh} ({p.en})
Hong Kong ID 香港身份證:: {m.hkid()}
Emergency contact 緊急聯絡:: {m.person().en}, {m.person().phone}
I am fit to take part in indoor climbing and accept the risks. 本人體能適合參加室內攀石，並願承擔風險。
Date 日期:: {m.date()}"""


@template("hkid-context", "tc")
def mediation_settlement(m):
    p, q = m.person(), m.person()
    return f"""
# 和解協議
申請人：{p.zh}（身份證號碼：{m.hkid()}）
答辯人：{q.zh}（身份證號碼：{m.hkid()}）
雙方同意：一、答辯人於十四日內支付港幣{m.money(3000, 90000)}元予申請人。二、申請人撤回一切申索。三、本協議一式兩份。"""


@template("hkid-context", "en")
def call_centre_wrap_up(m):
    p = m.person()
    return f"""
Case {m.num(1000000, 9999999)} / inbound / {m.date()} {m.num(9, 21)}:{m.num(10, 59)}
Caller passed verification: full name {p.en}, HK ID {m.hkid()}, billing district {m.pick(('Sha Tin', 'Wan Chai', 'Tuen Mun'))}.
Asked to move the broadband installation to {m.day()}. Told her that the technician calls half an hour before. Callback number {p.phone}."""


@template("hkid-context", "tc")
def scholarship_nomination(m):
    p = m.person()
    return f"""
# 獎學金提名表格
學生姓名:: {p.zh}
班別:: 中{m.pick('四五六')}{m.pick('甲乙丙')}
出世紙／身份證號碼:: {m.hkid()}
推薦老師:: {m.person().zh}
推薦原因:: 品學兼優，熱心服務，去年校內考試全級第{m.num(1, 20)}名"""


@template("hkid-context", "sc")
def cross_border_account_sc(m):
    p = m.person()
    return f"""
您好，附件是港籍股东{p.sc}的补充资料。
证件类型：香港居民身份证，证件号 {m.hkid()}
任职：执行董事、法定代表人
请工商代理于{m.day_zh()}前提交变更登记，谢谢。"""


@template("hkid-context", "en")
def probate_schedule(m):
    a, b = m.person(), m.person()
    return f"""
# SCHEDULE OF NEXT-OF-KIN
| Relationship | Name | HKID Number |
| Lawful widow | {a.en} | {m.hkid()} |
| Son | {b.en} | {m.hkid()} |
Net value of the estate: HK${m.money(100000, 9000000)}. Sworn at the Probate Registry."""


@template("hkid-context", "bi")
def taxi_driver_record(m):
    p = m.person()
    return f"""
# Shift driver record 更司機紀錄
Driver 司機:: {p.zh}
Identity card no. 身分證號碼:: {m.hkid()}
Taxi plate 車牌:: {m.code('AA999')}
Rent per shift 更租:: ${m.num(380, 560)}
Deposit 按金:: ${m.num(2, 9)},000"""


@template("hkid-bare", "tc")
def sticky_note(m):
    return f"""
下午記得覆{m.person().zh[0]}生
{m.hkid()}
佢話急用，星期五之前"""


@template("hkid-bare", "en")
def ledger_remark(m):
    return "\n".join(f"{m.iso()}  cash out  {m.money(100, 5000)}.00  {m.hkid()}  till {m.num(1, 9)}" for _ in range(3))


@template("hkid-column", "bi")
def blood_donation_drive(m):
    lines = "\n".join(f"| {m.num(9, 17):02d}:{m.pick(('00', '15', '30', '45'))} | {p.zh} | {m.hkid()} | {p.phone} |" for p in m.people(9, 18))
    return f"""
| Slot 時段 | Name 姓名 | HKID no. 身份證號碼 | Contact 電話 |
{lines}"""


@template("hkid-column", "tc")
def tournament_entries(m):
    lines = "\n".join(f"| {n} | {p.zh} | {p.dob} | {m.hkid()} | {m.pick(('男甲', '男乙', '女甲', '女乙'))} |" for n, p in enumerate(m.people(10, 20), 1))
    return f"""
| 編號 | 參賽者 | 出生日期 | 證件號碼（身份證） | 組別 |
{lines}"""


@template("hkid-column", "en", shape="fixed", copies=10)
def insurer_bordereau(m):
    lines = "\n".join(f"| {m.code('GL99999')} | {m.hkid()} | {p.surname.upper()},{p.given.upper()} | {p.sex} | {p.dob_iso.replace('-', '')} | {m.num(10, 99)}0000 | {m.num(100, 9999):07d} |" for p in m.people(14, 34))
    return f"| a | b | c | d | e | f | g |\n{lines}"
