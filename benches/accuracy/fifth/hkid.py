"""Identity card numbers where people of Hong Kong put them: forms, letters, chats, columns; and some without a word."""

from fifth.words import SCHOOLS, rows
from model import template


@template("hkid-context", "tc", copies=18)
def proxy_pickup_tc(m):
    p, q = m.person(), m.person()
    return f"""
# 授權書
本人{p.zh}現授權以下人士代領{m.pick(('回鄉證', '畢業證書', '派彩支票', '護照'))}：
受權人姓名:: {q.zh}
身份證號碼:: {m.hkid()}
聯絡電話:: {q.phone}
有效期:: 由簽署日起{m.num(7, 30)}日
本人明白遺失概由本人負責。
簽署　　　　　　　　　日期 {m.date()}"""


@template("hkid-context", "en", copies=18)
def tenancy_schedule(m):
    p = m.person()
    return f"""
THE FIRST SCHEDULE
Part I
The Landlord: {m.company()[0]} whose registered office is at Room {m.num(801, 2210)}, {m.num(1, 200)} Queen's Road Central, Hong Kong.
The Tenant: {p.en} (holder of Hong Kong Identity Card No. {m.hkid()}) of {p.address}.
Part II
Premises: {m.person().address}
Part III
Term: two years from {m.day()}, with a break clause after the {m.num(12, 14)}th month upon two months' notice
Rent: HK${m.money(9000, 48000)} per calendar month inclusive of management fees and rates"""


@template("hkid-context", "bi", copies=18)
def voter_address_change(m):
    p = m.person()
    return f"""
# Report on change of particulars 更改資料申報
Name 姓名:: {p.en} {p.zh}
HKIC no. 身份證號碼:: {m.hkid()}
Old address 舊址:: {m.person().address_zh}
New address 新址:: {p.address_zh}
Proof attached 隨附證明:: {m.pick(('water bill 水費單', 'bank letter 銀行信', 'tenancy 租約'))}
Tick if you want e-mail only 只收電郵請加√:: {p.email}"""


@template("hkid-context", "tc", shape="mail", copies=18)
def course_subsidy_mail_tc(m):
    p = m.person()
    return f"""
!subject 補交資料－持續進修基金
你好，
今早電話講過，我漏填咗身份證號碼，補返：{m.hkid()}，中文名{p.zh}，課程編號{m.code('99A999999-9')}。
學費收據同出席證明上星期已寄，如果仲要正本請打{p.phone}，我返工時間{m.num(9, 10)}點至{m.num(6, 7)}點。
唔該晒
{p.zh}"""


@template("hkid-context", "en", shape="mail", copies=18)
def site_pass_request(m):
    p, q = m.person(), m.person()
    return f"""
!subject Gate pass for {m.day()}
Hi security team,
Two lift technicians from {m.company()[0]} will come at {m.num(7, 9)} a.m. to Tower {m.num(1, 6)}:
1) {p.en}, HKID {m.hkid()}, green card expires {m.date()}
2) {q.en}, HKID {m.hkid()}, competent person
Van {m.code('AA9999')}, needs B2 for three hours. Please print the permits beforehand, last time they queued for an hour.
Regards,
{m.person().given}, Facilities"""


@template("hkid-context", "en", copies=18)
def witness_statement(m):
    p = m.person()
    return f"""
STATEMENT
I, {p.en}, aged {p.age}, {m.pick(('minibus driver', 'shop assistant', 'student', 'watchman'))}, holder of Hong Kong I.D. card {m.hkid()}, state as follows:
At about {m.num(1, 11)}:{m.num(10, 55)} p.m. on {m.day()} I was outside a seven-storey block in {m.pick(('Apliu Street', 'Pei Ho Street', 'Fuk Wing Street'))}. I heard a bang and saw a light van go up the kerb and hit the fruit stall. The driver stayed in his seat. Nobody was hurt, but some {m.num(20, 60)} oranges rolled into the road.
I gave my name to the constable. I have read this statement; it is true to the best of my knowledge."""


@template("hkid-context", "tc", copies=18)
def school_admission_slip_tc(m):
    p, kid = m.person(), m.person()
    return f"""
# {m.pick(SCHOOLS)[1]} 小一自行分配學位申請
申請兒童:: {kid.zh}
性別:: {kid.sex_zh}
香港出生證明書／身份證號碼:: {m.hkid()}
家長:: {p.zh}
家長身份證號碼:: {m.hkid()}
計分:: 兄姊在學{m.pick(('20', '0'))}分，適齡10分，同宗教{m.pick(('5', '0'))}分
居住校網:: {m.num(11, 99)}"""


@template("hkid-context", "tc", shape="text", copies=18)
def travel_group_chat_tc(m):
    a, b = m.person(), m.person()
    return f"""
{a.zh}：訂船飛要實名，大家交身份證號碼
{b.zh}：身份證{m.hkid()}，英文名{b.en}
{a.zh}：收到，仲有邊個未交？{m.num(5, 11)}點前要出飛
{b.zh}：我阿媽去唔去未知，等佢食完飯先問"""


@template("hkid-bare", "en", shape="text")
def courier_driver_reply(m):
    p = m.person()
    return f"""
fine, tell the counter that {p.given} will come instead of me
{m.hkid()}
van is {m.code('AA9999')}, about {m.num(2, 6)} pm
pls ask them to keep the box dry"""


@template("hkid-bare", "tc")
def table_seating_bare_tc(m):
    return "| 枱 | 名 |  | 備註 |\n" + rows(m.people(3, 7), lambda p: f"| {m.num(1, 30)} | {p.zh} | {m.hkid()} | {m.pick(('食素', '早走', '帶小朋友', ''))} |")


@template("hkid-column", "en", copies=8)
def share_option_grantees(m):
    return "| Grantee | HKID No. | Options | Exercise price | Vesting | Accepted |\n" + rows(m.people(10, 24), lambda p: f"| {p.en} | {m.hkid()} | {m.num(10, 400)},000 | {m.num(1, 9)}.{m.num(10, 99)} | 25% x 4 | {m.pick(('Y', 'pending'))} |")


@template("hkid-column", "tc", copies=8)
def green_card_sheet_tc(m):
    return "!sheet 平安卡\n| 工人姓名 | 身份證號碼 | 工種 | 判頭 | 平安卡到期 | 註冊證到期 |\n" + rows(m.people(12, 30), lambda p: f"| {p.zh} | {m.hkid()} | {m.pick(('紮鐵', '釘板', '燒焊', '搭棚', '電工'))} | {m.pick(('輝記', '華利', '順興'))} | {m.date()} | {m.date()} |")


@template("hkid-column", "bi", copies=8)
def exam_candidates(m):
    return "| Seat 座位 | Candidate 考生 | HKIC 身份證 | Paper 卷別 | Sitting 場次 | Special arrangement 特別安排 |\n" + rows(m.people(14, 30), lambda p: f"| {m.code('A99')} | {p.en} | {m.hkid()} | {m.num(1, 6)} | {m.pick(('AM 上午', 'PM 下午'))} | {m.pick(('', 'enlarged print 放大', 'wheelchair 輪椅'))} |")
