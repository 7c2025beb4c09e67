"""HKIDs in agreements, counter slips, chats and minutes, in columns, and standing alone."""

from model import template


@template("hkid-context", "tc")
def estate_agency_form(m):
    p, q = m.person(), m.person()
    return f"""
# 睇樓紀錄及佣金協議
物業地址:: {m.person().address_zh}
準買家:: {p.zh}
準買家身份證號碼:: {m.hkid()}
睇樓日期:: {m.day_zh()}
營業員:: {q.zh}（牌照號碼 E-{m.num(100000, 999999)}）
準買家明白如經本行購入上述物業，須付成交價{m.num(1, 2)}%作為佣金。"""


@template("hkid-context", "en")
def statutory_declaration(m):
    p = m.person()
    return f"""
# STATUTORY DECLARATION
I, {p.en}, holding H.K. Identity Card number {m.hkid()}, residing at {p.address}, solemnly and sincerely declare that:
(a) on {m.day()} I discovered that my share certificate for {m.num(1, 20)},000 shares in {m.company()[0]} was missing;
(b) I have not sold, pledged or otherwise parted with it.
And I make this solemn declaration conscientiously believing the same to be true and by virtue of the Oaths and Declarations Ordinance (Cap. 11)."""


@template("hkid-context", "tc", shape="lines")
def chat_about_coach_tour(m):
    p, q, r = m.person(), m.person(), m.person()
    return f"""
{p.zh[-1]}姐: 各位團友，珠海兩日一夜團要交資料買保險喇，俾埋身份證號碼我
{q.zh}: 我同我老公{r.zh}一齊去，我張身份證係{m.hkid()}
{q.zh}: 佢嗰張 HKID {m.hkid()}
{p.zh[-1]}姐: 收到👍 星期六七點半太子地鐵站集合，唔好遲到"""


@template("hkid-context", "bi")
def deposit_receipt(m):
    p = m.person()
    return f"""
# Receipt for key deposit 鎖匙按金收據
Received from 茲收到:: {p.en} {p.zh}
ID No. 身份證號:: {m.hkid()}
Sum of 款項:: HK${m.num(1, 9)}00.00
For 用途:: access card and {m.num(2, 4)} keys 出入證及鎖匙
Received by 經手人:: {m.person().en}"""


@template("hkid-context", "en")
def incident_statement(m):
    p, q = m.person(), m.person()
    return f"""
# Security incident report IR-{m.num(100, 999)}
Location: carpark B{m.num(1, 3)}, lift lobby {m.num(1, 6)}
On {m.day()} at about 21:{m.num(10, 59)} the guard on duty stopped a man who could not show a resident card. He gave his name as {p.en}; his identity card bore the number {m.hkid()}. The vehicle owner, {q.en} (HKIC No. {m.hkid()}, mobile {q.phone}), arrived later and confirmed that nothing was taken. The police were not called."""


@template("hkid-context", "tc")
def estate_general_meeting_proxy(m):
    p, q = m.person(), m.person()
    return f"""
# 業主大會委任代表文書
本人為{p.address_zh}之業主，現委任{q.zh}（香港身份證號碼 {m.hkid()}）為本人的代表，出席於{m.day_zh()}舉行的業主周年大會並代表本人投票。
業主姓名:: {p.zh}
業主身份證號碼:: {m.hkid()}
簽署:: ______________"""


@template("hkid-context", "sc")
def student_visa_note_sc(m):
    p = m.person()
    return f"""
转学生资料核对
学生{p.sc}，香港身份证号码 {m.hkid()}，{m.num(1, 6)}年级插班，原就读深圳某小学。
请教务处于{m.day_zh()}前建立学籍，并通知家长缴交校服费。"""


@template("hkid-context", "en")
def pawn_ticket(m):
    p = m.person()
    return f"""
Redemption of pledge no. {m.num(10000, 99999)}
Pledgor: {p.en}   I/D card: {m.hkid()}
Article: gold chain, {m.num(1, 3)}.{m.num(1, 9)} tael; loan HK${m.num(2, 30)},000; interest 3.5% per lunar month
Redeemed on {m.date()}, article returned in good order."""


@template("hkid-bare", "en")
def subject_line_only(m):
    p = m.person()
    return f"""
{p.en.split()[0]},
see below, he is coming in at 3.
{m.hkid()}
thx"""


@template("hkid-bare", "tc")
def delivery_remark(m):
    return f"""
{m.day_zh()} 代領包裹兩件，已核對 {m.hkid()} 無誤，放行。
{m.day_zh()} 代領文件一封，{m.hkid()} 簽收。"""


@template("hkid-column", "tc")
def polling_staff(m):
    lines = "\n".join(f"| {p.zh} | {m.hkid()} | {m.pick(('投票站主任', '助理主任', '文員'))} | {p.phone} |" for p in m.people(9, 18))
    return f"""
| 姓名 | 香港身份證號碼 | 崗位 | 聯絡電話 |
{lines}"""


@template("hkid-column", "en")
def site_inductees(m):
    lines = "\n".join(f"| {m.num(1, 300)} | {p.en} | {m.hkid()} | {m.pick(('Bar bender', 'Scaffolder', 'Welder', 'Plumber'))} | {m.date()} |" for p in m.people(10, 19))
    return f"""
| Worker No. | Full name | HK ID Card No. | Trade | Green card expiry |
{lines}"""


@template("hkid-column", "en", shape="fixed", copies=10)
def dividend_payees(m):
    lines = "\n".join(f"| {n + 1:06d} | {p.surname.upper()} {p.given.upper()} | HKD | {m.num(1000, 900000):010d} | {m.hkid()} | {m.num(100, 999)}{m.num(100000, 999999)} |" for n, p in enumerate(m.people(14, 32)))
    return f"| a | b | c | d | e | f |\n{lines}"
