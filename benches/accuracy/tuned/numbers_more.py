"""Mainland resident ids and payment cards."""

from model import template


@template("resident-id", "sc")
def loan_contract(m):
    p = m.person()
    return f"""
# 借款合同
甲方（出借人）：{p.zh}　公民身份号码：{m.resident_id()}
乙方（借款人）：{m.person().zh}　公民身份号码：{m.resident_id()}
借款金额：人民币{m.money(10000, 900000)}元整，期限十二个月。"""


@template("resident-id", "tc")
def cross_border_driver(m):
    p = m.person()
    return f"""
# 粵港兩地司機資料
司機姓名:: {p.zh}
內地身份證號碼:: {m.resident_id()}
車牌:: 粵Z{m.num(1000, 9999)}港
生效日期:: {m.day_zh()}"""


@template("resident-id", "bi")
def hotel_guests(m):
    rows = "\n".join(f"| {p.en} | {m.resident_id()} | {m.num(1, 30)}{m.num(10, 20)} |" for p in m.people(3, 6))
    return f"""
# Guests checking in today 今日入住
| Guest 客人 | Resident Identity Card No. 居民身份证号 | Room 房號 |
{rows}"""


@template("resident-id", "sc")
def wechat_message(m):
    p = m.person()
    return f"""
{p.zh} {m.iso()} 21:{m.num(10, 59)}
帮我买张高铁票吧，身份证{m.resident_id()}，后天早上到西九龙的。谢谢！"""


@template("card", "en")
def phone_order(m):
    p = m.person()
    return f"""
Telephone order taken by {m.person().en}
Customer:: {p.en}
Card type:: {m.pick(('Visa', 'Mastercard', 'Amex', 'UnionPay'))}
Card no.:: {m.card()}
Valid thru:: 0{m.num(1, 9)}/{m.num(27, 31)}
CVV:: taken"""


@template("card", "tc")
def autopay_authorisation(m):
    p = m.person()
    return f"""
# 信用卡自動轉賬授權書
本人授權貴會每月由本人之信用卡戶口扣除港幣{m.num(100, 900)}元。
持卡人姓名:: {p.zh}
信用卡號碼:: {m.card()}
發卡銀行:: {m.pick(('匯豐', '中銀', '恒生'))}"""


@template("card", "en")
def corporate_cards(m):
    rows = "\n".join(f"| {p.en} | {m.card()} | HK${m.money(10000, 90000)} |" for p in m.people(3, 6))
    return f"""
# Corporate card holders
| Cardholder | Credit card number | Limit |
{rows}"""


@template("card", "bi")
def chargeback_note(m):
    return f"""
Dispute 爭議交易 ref {m.code('AA999999')}
Cardholder called on {m.day()}; credit card 信用卡 {m.card()} was charged twice for HK${m.money(100, 9000)}. Please refund one transaction."""
