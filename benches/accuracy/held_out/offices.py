"""Ordinary papers of offices, schools, buildings, kitchens and quays."""

from model import template


@template("ordinary", "tc")
def lift_minutes_tc(m):
    return f"""
# 業主立案法團管理委員會第{m.num(5, 60)}次會議紀錄
日期:: {m.day_zh()}
出席:: 主席{m.person().zh}、司庫{m.person().zh}、秘書{m.person().zh}、管理公司{m.person().zh}
一、通過上次會議紀錄。
二、二號升降機更換纜索，三份報價介乎{m.num(6, 9)}萬至{m.num(10, 19)}萬元，決議採用最低標。
三、{m.num(3, 20)}樓有住戶投訴水浸，管理處跟進。
四、聖誕燈飾預算{m.num(3, 9)},000元。
下次會議：下月第二個星期四晚上八時，地下會所。"""


@template("ordinary", "en")
def it_support_contract(m):
    c, d = m.companies(2)
    return f"""
# SERVICE AGREEMENT
between {c[0]} (the "Customer") and {d[0]} (the "Supplier")
1. The Supplier shall maintain the Customer's printers and network for HK${m.money(5000, 40000)} a month.
2. Response time: {m.num(2, 8)} working hours.
3. Confidentiality. Each party shall keep confidential all information marked confidential which it receives from the other and shall not disclose it to third parties save as required by law. This clause survives termination for {m.num(2, 5)} years.
4. Either party may terminate on {m.pick(('one month', 'two months'))}' written notice.
5. This agreement is governed by the laws of Hong Kong."""


@template("ordinary", "bi", shape="mail")
def meeting_room_mail(m):
    return f"""
!subject Booking of room {m.num(1, 9)} 會議室預訂
Hi {m.person().given.split()[0]},
投影機已修好，星期{m.pick('一二三四')}下午{m.num(2, 5)}時間可以用。Please return the key to reception afterwards.
Lunch boxes for {m.num(6, 20)} are ordered 已訂飯盒.
Thanks,
{m.person().en}
____
This e-mail and any attachment are confidential and intended for the addressee only. If you have received it in error, please delete it and tell the sender. 本電郵及附件內容屬機密，只供收件人使用，如誤收請即刪除並通知寄件人。"""


@template("ordinary", "tc")
def steamed_fish_recipe(m):
    return f"""
# 清蒸{m.pick(('石斑', '桂花魚', '盲曹'))}
材料：鮮魚一條（約{m.num(12, 24)}兩）、薑{m.num(4, 8)}片、葱三條、蒸魚豉油三湯匙、生油兩湯匙
做法：
1. 魚洗淨抹乾，碟底墊葱段。
2. 水滾後大火蒸{m.num(7, 11)}分鐘，熄火焗一分鐘。
3. 倒去魚水，鋪薑葱絲，淋滾油及豉油即成。
貼士：魚眼突出即熟，蒸過火會老。"""


@template("ordinary", "bi")
def swimming_gala_circular(m):
    return f"""
# Circular 通告 no. {m.num(10, 99)}/{m.pick(('2024-25', '2025-26'))}: Swimming gala 水運會
Dear parents 敬啟者,
The gala will be held on {m.day()} at {m.pick(('Morse Park', 'Victoria Park', 'Sha Tin'))} swimming pool. 學生須於上午八時十五分到達，穿著運動服。
Students with asthma or heart trouble should not join; please tell the class teacher. 患有哮喘或心臟病之學生不宜參加。
Enquiries 查詢: Mr {m.person().surname}, {m.office()}
------ Reply slip 回條 ------
Student 學生 ____________ Class 班別 ______ (   ) I agree / do not agree 同意／不同意
Parent's signature 家長簽署 ____________"""


@template("ordinary", "en")
def tender_for_minibus(m):
    return f"""
# TENDER FOR SCHOOL MINIBUS SERVICE
Tender ref. {m.code('SCH/T/99/2025')}
1. Tenders in duplicate in sealed envelopes marked "Tender" must reach the school office before noon on {m.day(2025)}. The name of the tenderer must not appear outside.
2. {m.num(3, 9)} routes, {m.num(185, 195)} school days. Vehicles must be under {m.num(8, 15)} years old.
3. Tenderers must submit the business registration, passenger service licence and insurance (cover of at least HK$100 million).
4. The school is not bound to accept the lowest tender. Offering advantages to staff is an offence under Cap. 201.
Supervisor, {m.person().en}"""


@template("ordinary", "tc", shape="sheet")
def flats_to_rent_tc(m):
    return "| 盤編號 | 屋苑 | 座向樓層 | 實用面積（呎） | 叫租 | 間隔 | 睇樓 |\n" + "\n".join(
        f"| {m.code('R999999')} | {m.pick(('麗港城', '黃埔花園', '德福花園', '杏花邨'))} | {m.num(1, 30)}座{m.pick('高中低')}層 | {m.num(280, 900)} | ${m.money(11000, 36000)} | {m.pick(('兩房', '三房', '開放式'))} | {m.pick(('有匙', '預約', '吉盤'))} |" for _ in range(m.num(15, 35)))


@template("ordinary", "en")
def staff_newsletter(m):
    return f"""
# Staff newsletter, {m.pick(('spring', 'autumn', 'winter'))} issue
Welcome to {m.person().en} (Marketing) and {m.person().en} (Logistics).
Dragon boat team: third in the plate final at Stanley, well done! Captain {m.person().en} is looking for paddlers.
Long service awards: {m.person().en}, {m.num(15, 30)} years; {m.person().en}, {m.num(10, 14)} years.
Green corner: we recycled {m.num(200, 900)} kg of paper. Health corner: stretch your neck and drink water.
Next issue: {m.day()}. Stories and photographs to newsletter@example.com.hk"""


@template("ordinary", "en")
def air_waybill_advice(m):
    return f"""
# PRE-ALERT
MAWB:: 160-{m.num(10000000, 99999999)}
HAWB:: {m.code('HKG9999999')}
Flight:: {m.pick(('CX', 'LD', 'RH'))}{m.num(100, 9999)} / {m.num(1, 28)} {m.pick(('Mar', 'Jul', 'Oct'))}
Shipper:: {m.company()[0]}
Pieces / weight:: {m.num(2, 60)} / {m.num(40, 900)}.{m.num(0, 9)} K
Commodity:: {m.pick(('electronic parts', 'watches', 'toys'))}, HS {m.num(8000, 9500)}.{m.num(10, 99)}
Documents attached: invoice {m.code('G99999999')}, packing list, no dangerous goods declaration needed."""


@template("ordinary", "tc", shape="lines")
def dinner_chat(m):
    a, b, c = m.person(), m.person(), m.person()
    return f"""
{a.zh}: 今晚食咩好？打邊爐定日本嘢？
{b.zh}: 我傷風啱啱好返，唔好食咁辣啦
{c.zh}: 咁去食{m.pick(('壽司', '潮州打冷', '越南粉'))}，我book咗{m.num(6, 8)}點半，{m.num(3, 9)}個人
{a.zh}: ok 邊間？有冇得泊車
{c.zh}: {m.pick(('佐敦', '大圍', '西環'))}嗰間，停車場去隔離商場，{m.num(20, 38)}蚊個鐘
{b.zh}: 收到，遲少少到，唔使等我"""


@template("ordinary", "sc")
def line_change_notice_sc(m):
    return f"""
# 工程变更通知单
编号：{m.code('ECN-999999')}　日期：{m.iso()}
产品型号：{m.code('K999999')}-{m.num(0, 9)}　适用产线：{m.num(1, 9)}号线
变更内容：外壳螺丝由M2.5×6改为M2.5×8，扭力{m.num(3, 6)}.{m.num(0, 9)}kgf·cm。
原因：跌落测试中有松动。库存旧料用完为止。
会签：工程部{m.person().sc}　品质部{m.person().sc}　生产部{m.person().sc}"""


@template("ordinary", "en", shape="sheet")
def hotel_linen_prices(m):
    return "| Item | Ref. | Size | Pack | Unit price HK$ | MOQ |\n" + "\n".join(
        f"| {name} | {m.code('P999999')}{m.pick('A0123')} | {m.num(40, 280)}x{m.num(40, 280)} cm | {m.pick((6, 12, 24))} | {m.num(12, 400)}.{m.num(0, 9)}0 | {m.num(1, 20)} ctn |" for name in
        ("Bath towel", "Hand towel", "Face cloth", "Bath mat", "Pillow case", "Duvet cover", "Fitted sheet", "Mattress protector", "Bathrobe", "Table napkin", "Chair cover", "Apron"))
