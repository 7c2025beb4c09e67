"""Mainland resident ids and payment cards."""

from model import template


@template("resident-id", "sc")
def registration_form(m):
    p = m.person()
    return f"""
# 客户登记表
姓名:: {p.zh}
身份证号码:: {m.resident_id()}
手机号:: 138{m.num(10000000, 99999999)}
家庭住址:: 深圳市南山区科技路{m.num(1, 99)}号"""


@template("resident-id", "tc")
def guarantee_letter(m):
    p = m.person()
    return f"""
# 擔保書
擔保人{p.zh}，內地居民身份證號碼：{m.resident_id()}，願意為借款人承擔連帶責任。
日期：{m.day_zh()}"""


@template("resident-id", "en")
def travel_desk(m):
    p, q = m.person(), m.person()
    return f"""
Please book the train to Guangzhou for
{p.en}, PRC ID card no. {m.resident_id()}
{q.en}, PRC ID card no. {m.resident_id()}
returning on {m.day()}."""


@template("resident-id", "sc")
def staff_rows(m):
    rows = "\n".join(f"| {p.zh} | {m.resident_id()} | {m.pick(('销售部', '财务部', '工程部'))} |" for p in m.people(3, 6))
    return f"""
# 驻港人员名单
| 姓名 | 身份证号 | 部门 |
{rows}"""


@template("card", "en")
def payment_email(m):
    p = m.person()
    return f"""
Dear Sir,
Please charge the deposit to my credit card {m.card()} expiry 0{m.num(1, 9)}/2{m.num(7, 9)}.
Name on card is {p.en}.
Best regards"""


@template("card", "tc")
def donation_form(m):
    p = m.person()
    return f"""
# 捐款表格
捐款人姓名:: {p.zh}
信用卡號碼:: {m.card()}
有效日期至:: {m.num(1, 12):02d}/2{m.num(7, 9)}
捐款金額:: HK${m.money(100, 5000)}"""


@template("card", "bi")
def reservation_notes(m):
    rows = "\n".join(f"| {p.en} | {m.num(1, 4)} | {m.card()} |" for p in m.people(3, 5))
    return f"""
# Reservations 訂房
| Guest 客人 | Nights 晚數 | Card number 信用卡號碼 |
{rows}"""


@template("card", "sc")
def refund_request(m):
    p = m.person()
    return f"""
# 退款申请
申请人：{p.zh}
请将款项退回本人银联卡，卡号：{m.card()}
退款金额：人民币{m.money(100, 9000)}元"""
