"""Papers in which one person's identity number or card number stands among ordinary words."""

from ninth.words import BANKS, FACTORIES, MALLS, SHIPS, SHOPS
from model import template


@template("hkid-context", "tc")
def stall_licence_letter_tc(m):
    p = m.person()
    return f"""
{m.day_zh()}
致：有關部門
本人{p.zh}，香港身份證號碼 {m.hkid()}，現住{p.address_zh}，為{m.pick(MALLS)[1]}街市{m.num(10, 220)}號檔之承租人。因年事已高，擬將檔位轉由{m.pick(('小兒', '內子', '長女'))}{m.person().zh}繼續經營，懇請批准。
聯絡電話：{p.phone}
申請人簽署：＿＿＿＿＿＿"""


@template("hkid-context", "en", shape="mail")
def gate_pass_for_visit(m):
    p, q = m.person(), m.person()
    return f"""
!subject Terminal visit {m.day(2025)}
Hi {q.surname},
Two of us will come on board {m.pick(SHIPS)} at berth {m.num(1, 9)} around {m.num(9, 15)}:30. The gatehouse wants particulars beforehand:
{p.en}, HKID {m.hkid()}, mobile {p.phone}, car {m.code('AA 9999')}
{q.en}, HKID No. {m.hkid()}, same car
We have our own helmets and boots. Thanks,
{p.en}"""


@template("hkid-context", "bi")
def will_witness_clause_bi(m):
    p, q = m.person(), m.person()
    return f"""
# Deed of Family Arrangement 家庭協議契據
THIS DEED is made on {m.day()} BETWEEN
(1) {p.en.upper()} ({p.zh}) (Holder of Hong Kong Identity Card No. {m.hkid()}) of {p.address} ("the Elder"); and
(2) {q.en.upper()} ({q.zh}) (Holder of Hong Kong Identity Card No. {m.hkid()}) of {q.address} ("the Trustee").
The Elder shall transfer {m.num(100, 9000)}0 ordinary shares in the family company to the Trustee to be held for the grandchildren in equal parts. 長者將上述股份轉予受託人，為各孫兒平均持有。
SIGNED SEALED and DELIVERED in the presence of:"""


@template("hkid-context", "tc", shape="text")
def driver_details_chat_tc(m):
    p = m.person()
    return f"""
阿姐：新司機{p.zh}聽日返工，保險公司要佢資料
行政：身分證幾多號？
阿姐：{m.hkid()}
行政：出世日期同車牌
阿姐：{p.dob}，車牌同身份證一樣號碼，揸咗{m.num(6, 28)}年
行政：收到，{m.pick(('下晝', '聽朝'))}出到cover note"""


@template("hkid-context", "en")
def lost_property_statement(m):
    p = m.person()
    return f"""
# {m.pick(SHOPS)[0].split(' (')[0].removesuffix(' Limited')} - customer statement
Branch:: {m.pick(MALLS)[0]}
Date:: {m.date()}
Name:: {p.en}
HK Identity Card:: {m.hkid()}
Contact:: {p.phone}
At about {m.num(12, 20)}:{m.num(10, 59)} I left a {m.pick(('black handbag', 'blue umbrella', 'camera', 'paper bag with two shirts'))} by the fitting room on {m.num(1, 3)}/F. When I came back it was gone. The supervisor looked at the camera record with me and took down these particulars. I agree that they be passed to the police if needed.
Signed"""


@template("hkid-column", "tc")
def packer_roll_tc(m):
    rows = "\n".join(f"| {i} | {p.zh} | {m.hkid()} | {m.pick(('日', '夜'))} | {m.pick(('包裝', '入倉', '叉車', '打單'))} | {m.num(70, 95)} | {m.pick(('', '有平安咭', '學生'))} |" for i, p in enumerate(m.people(9, 20), 1))
    return "| 序 | 姓名 | 身份證號碼 | 更 | 崗位 | 時薪 | 備註 |\n" + rows


@template("hkid-column", "en")
def share_award_grantees(m):
    rows = "\n".join(f"| {m.code('E9999')} | {p.en} | {m.hkid()} | {m.pick(('Merchandising', 'Fleet', 'Retail Ops', 'Accounts', 'IT'))} | {m.num(2, 90)},000 | {m.iso()} |" for p in m.people(8, 18))
    return "| Staff no. | Grantee | HKID no. | Department | Award shares | Vesting |\n" + rows


@template("resident-id", "sc")
def dormitory_check_in_sc(m):
    p = m.person()
    return f"""
# {m.pick(FACTORIES[:4])[2]}厂员工宿舍入住单
姓名:: {p.sc}
身份证号码:: {m.resident_id()}
部门:: {m.pick(('注塑', '装配二线', '品检', '仓储'))}
房号:: {m.num(1, 6)}栋{m.num(201, 640)}
物品:: 钥匙一把、床板一张、储物柜一个，损坏照价赔偿
本人已阅读宿舍管理规定，同意从工资中扣除水电费。
签名：　　　日期：{m.iso()}"""


@template("resident-id", "sc", shape="mail")
def train_tickets_for_buyers_sc(m):
    p, q = m.person(), m.person()
    return f"""
!subject 高铁票
小{m.pick('刘陈吴何')}，
麻烦订{m.num(1, 28)}号下午广州南到西九龙的票，二等座两张：
{p.sc} 身份证 {m.resident_id()}
{q.sc} 身份证 {m.resident_id()}
回程{m.num(1, 28)}号晚上七点以后都行。发票抬头照旧。
{p.sc} {p.phone}"""


@template("resident-id", "tc")
def mainland_guarantor_letter_tc(m):
    p = m.person()
    return f"""
# 擔保書
致：{m.pick(BANKS)[1]}
立書人{p.zh}（中國居民身份證號碼：{m.resident_id()}），現居{m.pick(('廣東省東莞市厚街鎮', '廣東省中山市小欖鎮', '福建省泉州市晉江'))}，願就{m.pick(('陳記五金行', '廣利紙品', '和發海味'))}向貴行所借之港幣{m.money(300000, 6000000)}元作連帶責任保證，至本息全數清還為止。
恐口無憑，立此為據。
立書人：　　　　　　見證人：{m.person().zh}
{m.day_zh()}"""


@template("card", "en", shape="mail")
def standing_order_for_flowers(m):
    p = m.person()
    return f"""
!subject Flowers for the lobby and for Madam
Dear {m.person().surname},
Please go on with the white orchids every second {m.pick(('Monday', 'Friday'))} and send lilies to the house on the {m.num(2, 28)}th. The old card has run out; kindly charge the new Visa, {m.card()}, expiry {m.num(1, 12):02d}/{m.num(26, 30)}, in the name of {p.en}. Receipts to the family office as before.
{p.en}"""


@template("card", "tc")
def phone_order_slip_tc(m):
    p = m.person()
    return f"""
# 電話訂購單
分店:: {m.pick(MALLS)[1]}
客人:: {p.zh}　{p.phone}
貨品:: {m.pick(('月餅四盒', '嬰兒車一部', '電飯煲兩個', '足金手鐲一隻'))}
金額:: HK${m.money(300, 26000)}
信用卡號碼:: {m.card()}
有效期至:: {m.num(1, 12):02d}/{m.num(26, 30)}
持卡人姓名:: {p.en}
送貨:: {p.address_zh}
落單同事 {m.person().zh}，{m.date()}"""


@template("card", "bi", shape="text")
def hotel_guarantee_form_bi(m):
    p = m.person()
    return f"""
Credit card authorisation 信用卡授權書
Guest 住客: {p.en} {p.zh}
Arrival 入住 {m.iso()}, {m.num(1, 6)} night(s) 晚, sea view 海景
I authorise the hotel to charge room and breakfast to my card 本人授權酒店由以下信用卡扣帳
Card no. 卡號 {m.card()}
{m.pick(('VISA', 'MasterCard'))}  Exp. 到期 {m.num(1, 12):02d}/{m.num(26, 30)}
Signature 簽署 ____________"""
