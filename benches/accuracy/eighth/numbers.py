"""Identity, resident and card numbers where offices really write them."""

from eighth.words import GROUPS
from model import template


@template("hkid-context", "en", copies=30)
def tenancy_parties(m):
    p = m.person()
    return f"""
# Tenancy agreement, particulars
Landlord:: {m.person().en}
Tenant:: {p.en}
Tenant's HKID no.:: {m.hkid()}
Premises:: {p.address}
Term:: two years from {m.day()}
Rent:: HK${m.num(9, 38)},{m.pick(('000', '500', '800'))} a month, payable on the first day in advance
Deposit:: two months
The tenant keeps the inside in good repair, wear and tear apart, and lets nobody else stay for more than fourteen nights."""


@template("hkid-context", "tc", copies=30)
def bank_counter_authority_tc(m):
    p = m.person()
    return f"""
授權書
本人{m.person().zh}現授權下列人士代為領取{m.pick(('支票簿', '保管箱鎖匙', '月結單', '出院行李'))}，期限至{m.day_zh()}止。
受權人姓名:: {p.zh}
身份證號碼:: {m.hkid()}
聯絡電話:: {p.phone}
本人明白一切後果自負。
簽署：＿＿＿＿＿＿"""


@template("hkid-context", "en", copies=30)
def affirmation_opening(m):
    p = m.person()
    return f"""
IN THE DISTRICT COURT
CIVIL ACTION NO. {m.num(1000, 6000)} OF {m.num(2023, 2025)}
I, {p.en}, of {p.address}, holder of Hong Kong Identity Card No. {m.hkid()}, do solemnly, sincerely and truly affirm and say as follows:
1. I am the {m.pick(('second defendant', 'plaintiff', "plaintiff's bookkeeper"))} and make this affirmation from what I know myself.
2. On {m.day()} I was at the shop in {m.pick(('Jordan', 'Tai Po', 'Aberdeen'))} when the goods came. {m.num(14, 90)} cartons were wet.
3. I took the photographs now shown to me marked "A-{m.num(1, 9)}"."""


@template("hkid-context", "bi", copies=30)
def visitor_work_permit_bi(m):
    p = m.person()
    return f"""
# Contractor's pass 承辦商工作證
Building 大廈:: {m.pick(('Wing Hang Centre', 'Fortune Plaza Two', 'Kin Yip Factory Bldg'))}
Worker 工人姓名:: {p.en} {p.zh}
HKID 身份證:: {m.hkid()}
Trade 工種:: {m.pick(('Electrical 電工', 'Plumbing 水喉', 'Air-con 冷氣', 'Scaffold 棚'))}
Green card expiry 平安咭到期:: {m.date()}
Hours 時間: {m.num(8, 10)}:00–{m.num(17, 22)}:00. Return the pass to the guard 交回管理處. 遺失罰款 $50."""


@template("hkid-context", "tc", shape="mail", copies=30)
def insurance_nominee_mail_tc(m):
    p, q = m.person(), m.person()
    return f"""
!subject 更改受益人 {m.code('P9999999')}
{m.pick(('阿May', '陳經理', 'Kelvin'))}你好，
保單持有人{p.zh}想將受益人由太太改做{m.pick(('細女', '大仔', '家姐'))}{q.zh}，佢嘅身份證係{m.hkid()}，{q.dob_zh}出世，佔{m.pick((50, 100))}%。
表格已簽，正本聽日速遞上公司。麻煩收到後覆一覆。
{m.person().zh}"""


@template("hkid-column", "tc")
def agm_proxies_tc(m):
    return "| 序 | 業主姓名 | 身份證號碼 | 單位 | 份數 | 授權代表 |\n" + "\n".join(
        f"| {i} | {p.zh} | {m.hkid()} | {m.num(1, 38)}樓{m.pick('ABCDEF')} | {m.num(8, 40)} | {m.pick((m.person().zh, '親身出席'))} |" for i, p in enumerate(m.people(14, 30), 1))


@template("hkid-column", "en")
def exam_candidates_ids(m):
    return "| Seat | Candidate | HKID | Paper | Centre |\n" + "\n".join(
        f"| {m.pick('ABCD')}{m.num(1, 60):02d} | {p.en} | {m.hkid()} | {m.pick(('Insurance I', 'Estate agents', 'Security A', 'Taxi written'))} | {m.pick(('Wan Chai', 'Kwai Fong', 'Kowloon Bay'))} |" for p in m.people(14, 32))


@template("resident-id", "sc", copies=16)
def warehouse_gate_sc(m):
    p = m.person()
    return f"""
外来人员入库登记
姓名:: {p.sc}
居民身份证号:: {m.resident_id()}
车牌:: 粤{m.pick('BSAL')}{m.code('A9999')}
事由:: {m.pick(('送货', '盘点', '维修叉车', '提退货'))}
进出时间:: {m.iso()} {m.num(8, 12)}:{m.num(10, 59)} 至 {m.num(13, 18)}:{m.num(10, 59)}
保安签名：{m.person().sc}"""


@template("resident-id", "tc", copies=16)
def legal_rep_details_tc(m):
    return f"""
{m.pick(GROUPS)[1]}深圳附屬公司更換法定代表人所需資料：
新法定代表人{m.person().zh}，內地居民身份證號碼{m.resident_id()}，地址{m.pick(('深圳市福田區', '廣州市越秀區', '東莞市南城街道'))}，於{m.day_zh()}由股東決定委任。
請{m.person().zh}律師準備公證及工商變更表格，原件以速遞寄返。"""


@template("resident-id", "en", copies=16)
def cross_border_coach_form(m):
    p = m.person()
    return f"""
# Group visit, one-way permit check
Delegate:: {p.en}
Mainland resident ID:: {m.resident_id()}
Organisation:: {m.pick(('Foshan ceramics guild', 'Nanshan school no. 4', 'Jiangmen chamber'))}
Coach:: {m.num(1, 6)}, seat {m.num(1, 45)}
Crossing:: {m.pick(('Lok Ma Chau', 'Shenzhen Bay', 'HZMB'))}, {m.day(2025)}
Dietary:: {m.pick(('none', 'no pork', 'vegetarian'))}"""


@template("card", "en", copies=16)
def hotel_guarantee_form(m):
    p = m.person()
    return f"""
# Room guarantee
Guest:: {p.en}
Arrival:: {m.day(2025)}, {m.num(1, 6)} nights
Credit card number:: {m.card()}
Expiry:: {m.num(1, 12):02d}/{m.num(27, 31)}
Name on card:: {p.en.upper()}
Amount to hold:: HK${m.money(1200, 18000)}
No-shows are charged one night. Tel {p.phone}."""


@template("card", "tc", shape="mail", copies=16)
def phone_order_mail_tc(m):
    p = m.person()
    return f"""
!subject 電話落單 {m.code('PO99999')}
會計部：
{p.zh}{'生' if p.sex == 'M' else '太'}打嚟補數，信用卡號碼{m.card()}，有效期{m.num(1, 12):02d}/{m.num(27, 31)}，請過${m.money(300, 9000)}，過到就覆佢{p.phone}。
貨係{m.pick(('兩盒花膠', '一部抽濕機', '床褥連運費', '四張戲飛'))}，星期{m.pick('二四六')}送。
{m.person().zh[1:]}"""


@template("card", "bi", copies=16)
def autopay_mandate_bi(m):
    p = m.person()
    return f"""
# Card autopay form 信用卡自動轉賬
Cardholder 持卡人:: {p.en} {p.zh}
Card no. 卡號:: {m.card()}
Valid thru 有效期:: {m.num(1, 12):02d}/{m.num(27, 31)}
Pay for 繳付:: {m.pick(('Tuition 學費', 'Club fees 會費', 'Management fee 管理費', 'Donation 捐款'))}
Each month 每月:: HK${m.num(2, 60)}00
Signed 簽署 {m.date()}"""
