"""Mainland resident ids and payment cards in the papers where they turn up."""

from model import template


@template("resident-id", "sc")
def labour_agreement(m):
    p = m.person()
    return f"""
# 劳务派遣协议
甲方：{m.pick(('深圳市恒达人力资源有限公司', '广州市汇才服务有限公司'))}
乙方：{p.sc}，性别{p.sex_zh}，居民身份证号码 {m.resident_id()}，户籍地址广东省{m.pick(('梅州市', '汕头市', '湛江市'))}
一、乙方派遣至香港项目从事{m.pick(('安装', '搬运', '保洁'))}工作，期限自{m.day_zh()}起一年。
二、报酬按月支付。"""


@template("resident-id", "tc")
def mainland_spouse_form(m):
    p, q = m.person(), m.person()
    return f"""
# 單程證來港人士登記（社區中心）
中文姓名:: {p.zh}
內地身份證號碼:: {m.resident_id()}
在港配偶:: {q.zh}
聯絡電話:: {q.phone}
需要服務:: {m.pick(('廣東話班', '就業輔導', '托兒服務'))}"""


@template("resident-id", "en")
def factory_visit_mail(m):
    p, q = m.person(), m.person()
    return f"""
Dear Kelvin,
The plant in Huizhou needs these for the gate:
- {p.en}, Mainland identity card {m.resident_id()}
- {q.en}, Mainland identity card {m.resident_id()}
The driver will wait at Liantang on {m.day()}."""


@template("resident-id", "sc")
def wedding_hotel_sc(m):
    lines = "\n".join(f"| {n + 1} | {p.sc} | {m.resident_id()} | {m.pick(('大床房', '双床房'))} |" for n, p in enumerate(m.people(3, 7)))
    return f"""
# 团队入住登记
| 序号 | 住客 | 证件号码（身份证） | 房型 |
{lines}"""


@template("card", "en")
def hotel_no_show(m):
    p = m.person()
    return f"""
Front office log, {m.day()}
{p.en}, room type deluxe, did not arrive. One night charged to the guarantee: credit card {m.card()}, approval code {m.num(100000, 999999)}. Guest rang at 11 and asked for a waiver; duty manager declined."""


@template("card", "tc")
def membership_renewal_slip(m):
    p = m.person()
    return f"""
# 續會表格（傳真回覆）
會員姓名:: {p.zh}
付款方式:: 信用卡
信用卡號碼:: {m.card()}
信用卡到期日:: {m.num(1, 12):02d} / {m.num(2027, 2030)}
應付年費:: 港幣{m.num(3, 30)}00元"""


@template("card", "bi")
def lost_cards_report(m):
    lines = "\n".join(f"| {m.date()} | {p.en} | {m.card()} | {m.pick(('Stolen 被竊', 'Lost 遺失', 'Not received 未收到'))} |" for p in m.people(3, 6))
    return f"""
# Cards to be blocked 須即時凍結之信用卡
| Reported 報失日期 | Cardholder 持卡人 | Card No. 卡號 | Reason 原因 |
{lines}"""
