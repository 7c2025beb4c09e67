"""Mainland identity numbers and payment cards as counters, hotels, factories and families send them."""

from model import template


@template("resident-id", "sc", copies=14)
def lease_party_sc(m):
    p, q = m.person(), m.person()
    return f"""
# 房屋租赁合同
出租方（甲方）:: {p.sc}
身份证号:: {m.resident_id()}
承租方（乙方）:: {q.sc}
身份证号码:: {m.resident_id()}
第一条　甲方将位于鹏湾市岭口区{m.pick(('海棠路', '书院街', '望江路'))}{m.num(1, 200)}号{m.num(2, 30)}层的房屋出租给乙方居住，月租{m.num(2200, 9800)}元，押{m.num(1, 2)}付一。
第二条　租期自{m.day_zh()}起{m.num(1, 3)}年。水电燃气由乙方自理，逾期{m.num(5, 15)}日未付租金的，甲方有权解除合同。"""


@template("resident-id", "tc", copies=14)
def crossborder_spouse_tc(m):
    p = m.person()
    return f"""
致入境事務組：
配偶{p.zh}（內地居民身份證號碼 {m.resident_id()}）{m.num(2018, 2024)}年在{m.pick(('梅州', '汕頭', '湛江'))}登記結婚，單程證輪候分數{m.num(60, 180)}分，現以探親簽注來港照顧初生兒子，簽注{m.num(1, 28)}日後到期。
請准延期三個月。附結婚證副本及出世紙。
申請人 {m.person().zh}　電話 {m.person().phone}"""


@template("resident-id", "en", copies=14)
def seconded_engineers(m):
    p, q = m.person(), m.person()
    return f"""
Visit to the Longhua plant - names for the factory gate
The plant's guard asks for PRC resident identity card numbers of mainland staff:
{p.en}: PRC ID no. {m.resident_id()}
{q.en}: PRC ID no. {m.resident_id()}
Coach leaves Lok Ma Chau at {m.num(7, 8)}:{m.num(10, 50)}. Closed shoes. Phones are sealed with a sticker at the door."""


@template("resident-id", "sc", shape="text", copies=14)
def ticket_agent_chat_sc(m):
    p = m.person()
    return f"""
客服小{p.sc[-1]}：亲，麻烦发一下乘车人姓名和身份证号
我：{p.sc}，身份证{m.resident_id()}
客服小{p.sc[-1]}：好的，G{m.num(70, 99)}{m.num(10, 99)}次 福田→{m.pick(('长沙南', '厦门北', '桂林'))} 二等座 ¥{m.num(180, 640)}
我：靠窗有吗
客服小{p.sc[-1]}：有的，15分钟内付款哦"""


@template("resident-id", "sc", shape="sheet", copies=14, tolerate=("customer-database",))
def dorm_register_sc(m):
    return "!sheet 宿舍\n| 房号 | 姓名 | 身份证号码 | 籍贯 | 入住日期 | 钥匙 |\n" + "\n".join(f"| {m.num(1, 9)}{m.num(10, 40)} | {p.sc} | {m.resident_id()} | {m.pick(('湖南衡阳', '广西玉林', '江西赣州', '四川达州'))} | {m.iso()} | {m.num(1, 2)} |" for p in m.people(6, 16))


@template("card", "en", copies=14)
def hotel_guarantee_form(m):
    p = m.person()
    return f"""
# Third-party payment authorisation
Guest:: {m.person().en}
Stay:: {m.day()}, {m.num(1, 6)} nights, harbour view king
Cardholder:: {p.en}
Credit card no.:: {m.card()}
Valid until:: {m.num(1, 12):02d}/{m.num(27, 31)}
I authorise the hotel to charge room, tax and breakfast (not minibar) to the above card.
Signature of cardholder"""


@template("card", "tc", shape="mail", copies=14)
def banquet_deposit_mail_tc(m):
    p = m.person()
    return f"""
!subject 百日宴訂金
經理你好，{m.num(6, 18)}圍嘅訂金用我張信用卡過：
信用卡號碼 {m.card()}
有效期 {m.num(1, 12):02d}/{m.num(27, 31)}，持卡人 {p.en.upper()}
過完請email張單俾我，尾數當日俾現金。乳豬要{m.num(1, 3)}隻，枱布紅色。
{p.zh}　{p.phone}"""


@template("card", "bi", copies=14)
def dispute_form(m):
    p = m.person()
    return f"""
# Transaction dispute 交易爭議表格
Cardholder 持卡人:: {p.en} {p.zh}
Card number 信用卡號碼:: {m.card()}
Merchant 商戶:: {m.pick(('ONLINE*STREAMBOX', 'AIRSTAY LUX', 'FASTCABS SG'))}
Amount 金額:: HK${m.money(80, 9800)}
Reason 原因:: {m.pick(('not received 未收到貨', 'charged twice 重複扣賬', 'not authorised 未經授權'))}
I still hold the card 卡仍由本人保管:: {m.pick(('Yes 是', 'No 否'))}"""


@template("card", "en", shape="text", copies=14)
def secretary_flight_chat(m):
    p = m.person()
    return f"""
{p.given}: boss wants CX to Sydney on Friday, business
agency: ok HK${m.money(18000, 69000)} all in. card?
{p.given}: Visa or whatever it is, card number {m.card()} exp {m.num(1, 12):02d}/{m.num(27, 30)}
agency: name as on card pls
{p.given}: {m.person().en.upper()}
agency: ticketed, PNR {m.code('AAAAA9')}"""


@template("card", "tc", shape="sheet", copies=14, tolerate=("customer-database",))
def autopay_form_rows_tc(m):
    return "!sheet 月費\n| 會員 | 信用卡號碼 | 到期(月/年) | 每月扣 | 狀況 |\n" + "\n".join(f"| {p.zh} | {m.card()} | {m.num(1, 12):02d}/{m.num(27, 31)} | {m.pick((198, 268, 399, 580))} | {m.pick(('成功', '拒付', '換卡'))} |" for p in m.people(5, 14))
