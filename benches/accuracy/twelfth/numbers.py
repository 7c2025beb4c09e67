"""Identity and card numbers as people write them down."""

from twelfth.words import INSURERS, GROUPS
from model import template


@template("hkid-context", "tc", shape="text")
def courier_pickup_proxy_tc(m):
    p, q = m.person(), m.person()
    return f"""
授權書
本人{p.zh}（身份證號碼{m.hkid()}）因事未能親身到貴點領取包裹（運單尾四位{m.num(1000, 9999)}），現授權{q.zh}代領，代領人會帶備本授權書及本人證件副本。
聯絡電話 {p.phone}
{m.date()}"""


@template("hkid-context", "en", shape="mail")
def site_pass_request_mail(m):
    p, q = m.person(), m.person()
    return f"""
!subject Cargo terminal day pass {m.date()}
Hi Security,
Two visitors for the conveyor survey tomorrow {m.num(8, 11)}:30, please arrange passes:
1) {p.en}, ID no. {m.hkid()}, car plate {m.code('AA9999')}
2) {q.en}, ID no. {m.hkid()}
Escort is me, ext. {m.num(2000, 8999)}. Thanks!
{m.person().en}"""


@template("hkid-context", "bi")
def beneficiary_change_form_bi(m):
    p, q = m.person(), m.person()
    return f"""
{(ins := m.pick(INSURERS))[0]} {ins[1]}
# 更改受益人申請 Change of Beneficiary
Policy no. 保單號碼:: {m.code('L999999999')}
Policyowner 保單權益人:: {p.en} {p.zh}
HKID / Passport 身份證/護照號碼:: {m.hkid()}
New beneficiary 新受益人:: {q.en} {q.zh}
Beneficiary's HKID 受益人身份證號碼:: {m.hkid()}
Relationship 關係:: {m.pick(('Spouse 配偶', 'Daughter 女兒', 'Brother 兄弟'))}
Share 百分比:: 100%
Date 日期:: {m.date()}"""


@template("hkid-context", "en")
def tenancy_particulars_short(m):
    p = m.person()
    return f"""
Tenant: {p.en}, holder of Hong Kong Identity Card No. {m.hkid()}, of {p.address}
Premises: {m.person().address}
Rent HK${m.money(9000, 38000)} per month, deposit two months, term two years from {m.day(2025)}, break after 12 months with one month's notice.
Agent to prepare formal agreement."""


@template("hkid-context", "sc", shape="text")
def boundary_coach_booking_sc(m):
    p = m.person()
    return f"""
师傅你好，明天{m.num(7, 11)}点西九接，去{m.pick(('前海', '横琴', '中山南朗'))}，{m.num(1, 3)}大{m.num(0, 2)}小，行李{m.num(1, 4)}件
乘客 {p.sc}，香港身份证{m.hkid()}，电话{p.phone}
走{m.pick(('深圳湾', '港珠澳大桥', '莲塘'))}，要发票，抬头{m.pick(GROUPS)[2]}"""


@template("hkid-column", "en")
def crew_insurance_declaration(m):
    return "| No. | Crew name | HKID no. | Position | Date joined | Monthly wages |\n" + "\n".join(
        f"| {i} | {p.en} | {m.hkid()} | {m.pick(('Driver', 'Loader', 'Checker', 'Supervisor'))} | {m.date()} | {m.money(13000, 32000)} |" for i, p in enumerate(m.people(10, 26), 1))


@template("hkid-column", "tc")
def vaccine_day_signup_tc(m):
    return "| 時段 | 員工姓名 | 身份證號碼 | 部門 | 手提 |\n" + "\n".join(
        f"| {m.num(9, 16)}:{m.pick(('00', '20', '40'))} | {p.zh} | {m.hkid()} | {m.pick(('財務', '船務', '紙樣房', 'IT', '帳房'))} | {p.phone} |" for p in m.people(9, 24))


@template("resident-id", "sc")
def work_visa_invitation_sc(m):
    p = m.person()
    return f"""
{m.pick(GROUPS)[2]}
邀请函
兹邀请我司内地关联公司员工{p.sc}（身份证号：{m.resident_id()}）于{m.day_zh()}来港参加为期{m.num(3, 10)}天的系统交接培训，往返交通及住宿由我司承担。请贵处协助办理商务签注。
联系人：{m.person().sc}　{m.office()}"""


@template("resident-id", "tc", shape="mail")
def mainland_patient_booking_tc(m):
    p = m.person()
    return f"""
!subject 內地客人打針預約
Coco，{m.date()}嗰日加多位內地客：{p.zh}，居民身份證 {m.resident_id()}，微信同電話一樣 1{m.pick(('35', '39', '88'))}{m.num(10000000, 99999999)}，第{m.num(1, 3)}針，要出收據同針卡，通行證佢到時帶嚟。
訂金{m.num(5, 12)}00已過數。
{m.person().en}"""


@template("resident-id", "sc", shape="text")
def flight_group_passengers_sc(m):
    return "团队出票名单，麻烦今天18点前出：\n" + "\n".join(
        f"{i}. {p.sc} {m.resident_id()}" for i, p in enumerate(m.people(3, 7), 1)) + f"\n航班{m.pick(('HX', 'ZH', 'CZ'))}{m.num(200, 999)}，{m.iso()}，经济舱，行程单寄公司。联系人{m.person().sc}{m.office()}"


@template("card", "en", shape="mail")
def supplement_order_card(m):
    p = m.person()
    return f"""
!subject auto-refill, please change card
Hello, my Visa was replaced so please use this one for the monthly refill: {m.card()}, exp {m.num(1, 12):02d}/{m.num(26, 30)}, name on card {p.en.upper()}. Same address. Could you also skip the fish oil this month.
Tks, {p.en} {p.phone}"""


@template("card", "tc")
def hotel_guarantee_form_tc(m):
    p = m.person()
    return f"""
# 信用卡擔保授權表
住客:: {p.zh}
入住:: {m.date()}　{m.num(1, 5)}晚
房種:: {m.pick(('豪華雙床', '海景大床', '家庭房'))}
持卡人姓名:: {p.en}
信用卡號碼:: {m.card()}
有效期至:: {m.num(1, 12):02d}/{m.num(2026, 2030)}
授權金額:: HK${m.money(1200, 16000)}
本人同意酒店從以上信用卡扣除房租及雜費。簽署：__________"""


@template("card", "en", shape="text")
def chargeback_chat_log(m):
    p = m.person()
    return f"""
agent_{m.num(10, 99)}: thanks for waiting, may I have the card number you paid with?
customer: {m.card()}
agent_{m.num(10, 99)}: thank you {p.title} {p.surname}. I see two charges of HK${m.num(120, 990)}.00 on {m.date()}
customer: yes i only bought one parcel insurance, want refund of the other
agent_{m.num(10, 99)}: raised, ref {m.code('RF999999')}, 7-10 working days to your credit card"""
