"""HKIDs on a school's, an office's and a solicitor's papers, in chats, lists and a file without headings."""

from model import template


@template("hkid-context", "tc")
def collection_of_child(m):
    p, q = m.person(), m.person()
    return f"""
# 授權他人接回學生通知書
致：校長／班主任
本人為{m.pick('一二三四五六')}{m.pick('ABCD')}班學生{p.zh}之家長，因事未能於{m.day_zh()}親自接子女放學，現授權下列人士代為接回：
獲授權人姓名:: {q.zh}
香港身份證號碼:: {m.hkid()}
與學生關係:: {m.pick(('祖母', '姨母', '鄰居', '家傭'))}
聯絡電話:: {q.phone}
家長簽署：＿＿＿＿＿＿"""


@template("hkid-context", "en")
def completion_letter(m):
    p, q = m.person(), m.person()
    return f"""
Our ref: {m.code('CV/99999/AA')}
{m.day()}
Messrs. {m.person().surname} & {m.person().surname}, Solicitors
Dear Sirs,
Re: {p.address}
We act for the purchaser, {p.en} (holder of Hong Kong Identity Card No. {m.hkid()}), who will take up the assignment together with her spouse {q.en} (Hong Kong Identity Card No. {m.hkid()}) as joint tenants.
Please let us have the draft assignment for approval. Completion falls on {m.day(2025)} before 1:00 p.m.; the balance of HK${m.money(900000, 9000000)} will be split into two cashier orders.
Yours faithfully,"""


@template("hkid-context", "bi")
def number_porting_form(m):
    p = m.person()
    return f"""
# Mobile number porting application 流動電話號碼轉攜申請
Subscriber name 登記人姓名:: {p.en} {p.zh}
HKID card no. 香港身份證號碼:: {m.hkid()}
Number to be ported 轉攜號碼:: {p.phone}
Present operator 現時網絡商:: {m.pick(('Harbour Mobile', 'Six Telecom', 'Island Link'))}
Porting date 轉台日期:: {m.date()}
Plan 計劃:: {m.pick(('30GB', '60GB', '100GB'))}, ${m.num(98, 238)} a month, {m.pick((12, 24))} months"""


@template("hkid-context", "tc", shape="lines")
def chat_with_secretary(m):
    a, b = m.person(), m.person()
    return f"""
{m.num(9, 11)}:{m.num(10, 59)} {a.zh}: 唔該幫我book返星期四去{m.pick(('澳門', '珠海', '中山'))}張船飛
{m.num(9, 11)}:{m.num(10, 59)} {b.zh}: 好呀老闆，實名制，要你身份證號碼同埋個英文全名
{m.num(9, 11)}:{m.num(10, 59)} {a.zh}: {a.en}，身份證 {m.hkid()}
{m.num(12, 13)}:{m.num(10, 59)} {b.zh}: 訂咗{m.num(8, 10)}點半嗰班，記得帶正本"""


@template("hkid-context", "en")
def consent_to_act(m):
    p = m.person()
    return f"""
# Consent to act as director
To: the Board of {m.company()[0]}
I, {p.en}, of {p.address}, consent to act as a director of the Company with effect from {m.day(2025)} and confirm that I have attained the age of 18 years.
HKID Number:: {m.hkid()}
E-mail:: {p.email}
Other directorships:: {m.pick(('none', 'two private companies', 'one charity limited by guarantee'))}"""


@template("hkid-context", "sc")
def service_account_sc(m):
    p, q = m.person(), m.person()
    return f"""
发件人：深圳办事处 行政部
香港同事你们好，{p.sc}下月起常驻深圳，办理居住登记需要以下资料，请核对：
姓名：{p.sc}
香港身份证号码：{m.hkid()}
回乡证有效期至：{m.date()}
本地联系人：{q.sc}，电话 13{m.num(100000000, 999999999)}"""


@template("hkid-bare", "tc")
def locker_note(m):
    p = m.person()
    return f"""
{p.zh}嗰份放咗喺二號櫃
{m.hkid()}
佢{m.pick(('聽日朝早', '下晝', '星期六'))}嚟攞，唔該俾佢簽收"""


@template("hkid-column", "bi")
def outing_list(m):
    lines = "\n".join(f"| {n} | {p.zh} | {m.hkid()} | {m.pick(('素食', '普通', '碎餐'))} | {m.pick(('A', 'B'))}車{m.num(1, 45)} |" for n, p in enumerate(m.people(10, 20), 1))
    return f"""
| No. 序號 | Member 會員 | HKID 身份證號碼 | Meal 膳食 | Seat 座位 |
{lines}"""


@template("hkid-column", "en", shape="fixed", copies=10)
def rebate_file(m):
    lines = "\n".join(f"| {n:06d} | {p.surname.upper()} {p.given.upper()} | {m.hkid()} | {m.num(1000, 99999):09d} | {m.iso().replace('-', '')} |" for n, p in enumerate(m.people(14, 32), m.num(100, 9000)))
    return f"| a | b | c | d | e |\n{lines}"
