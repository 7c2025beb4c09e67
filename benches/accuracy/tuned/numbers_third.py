"""Mainland resident ids and payment cards, as travel desks, agents, shops and banks write them."""

from model import template


@template("resident-id", "sc")
def house_purchase_sc(m):
    p, q = m.person(), m.person()
    return f"""
# 房屋买卖意向书
卖方：{p.sc}，身份证号：{m.resident_id()}
买方：{q.sc}，身份证号：{m.resident_id()}，联系电话 13{m.num(100000000, 999999999)}
房屋坐落：中山市{m.pick(('石岐', '东区', '坦洲'))}街道，建筑面积{m.num(60, 140)}平方米，总价人民币{m.num(60, 300)}万元，定金{m.num(2, 10)}万元。"""


@template("resident-id", "tc")
def quota_worker_form(m):
    p = m.person()
    return f"""
# 輸入勞工計劃　工人資料
工人姓名:: {p.zh}
居民身份證號碼:: {m.resident_id()}
通行證有效期至:: {m.date()}
職位:: {m.pick(('護理員', '廚師', '紮鐵工'))}
宿舍床位:: {m.num(1, 9)}樓{m.num(1, 40)}號"""


@template("resident-id", "en")
def clearing_agent_mail(m):
    p = m.person()
    return f"""
Hi May,
For the personal effects shipment to Shanghai the customs broker wants the consignee's details: {p.en}, Chinese resident ID number {m.resident_id()}, tel 138{m.num(10000000, 99999999)}.
Vessel closes on {m.day()}. Please send the packing list today."""


@template("resident-id", "bi")
def exhibition_badges(m):
    lines = "\n".join(f"| {p.en} {p.zh} | {m.pick(('Buyer 買家', 'Exhibitor 參展商'))} | {m.resident_id()} |" for p in m.people(3, 7))
    return f"""
# Badges to print 待印入場證
| Name 姓名 | Type 類別 | PRC Identity Card No. 內地身份證號碼 |
{lines}"""


@template("card", "en")
def wine_order(m):
    p = m.person()
    return f"""
Order by fax, {m.day()}
{m.num(2, 12)} x claret, {m.num(1, 6)} x port, deliver to {p.address}
Pay by: Visa / Master / Amex (please circle)
Card number {m.card()}   Exp {m.num(1, 12):02d}/{m.num(27, 31)}   Name {p.en}"""


@template("card", "tc")
def tuition_direct_debit(m):
    p = m.person()
    return f"""
# 學費自動扣賬表格
學生姓名:: {p.zh}
家長姓名:: {m.person().zh}
信用卡號碼:: {m.card()}
到期月份:: {m.num(1, 12):02d}/20{m.num(27, 31)}
每月學費:: 港幣{m.money(1500, 9000)}元"""


@template("card", "sc")
def refund_chat_sc(m):
    p = m.person()
    return f"""
客服小林：请提供一下付款的银行卡号，我们原路退回
{p.sc}：信用卡卡号{m.card()}
客服小林：好的，退款{m.num(100, 5000)}元，预计{m.num(3, 15)}个工作日到账"""


@template("card", "bi")
def terminal_exceptions(m):
    lines = "\n".join(f"| {m.date()} | {m.card()} | {m.money(100, 9000)}.00 | {m.pick(('Duplicate 重複', 'Late presentment 逾期', 'Refund 退款'))} |" for _ in range(m.num(3, 6)))
    return f"""
# Settlement exceptions 交收差異
| Date 日期 | Credit card no. 信用卡號碼 | HK$ | Reason 原因 |
{lines}"""
