"""Tables of people and of pay."""

from model import template


def rows(m, low, high, line):
    return "\n".join(line(p) for p in m.people(low, high))


@template("customer-database", "bi")
def loyalty_export(m):
    return """| Card 會員卡號 | 會員姓名 | 生日 | 手機號碼 | 積分 |
""" + rows(m, 25, 60, lambda p: f"| {m.num(10**7, 10**8)} | {p.zh} | {p.dob} | {p.phone} | {m.num(0, 9999)} |")


@template("customer-database", "en")
def web_orders(m):
    return """| order_no | firstname | lastname | telephone | shipping_address | total |
""" + rows(m, 30, 60, lambda p: f"| {m.num(100000, 999999)} | {p.given} | {p.surname} | {p.phone} | {p.address} | {m.money(50, 5000)} |")


@template("customer-database", "tc")
def donors(m):
    return """| 收據編號 | 善長姓名 | 聯絡電話 | 通訊地址 | 捐款額 |
""" + rows(m, 25, 50, lambda p: f"| {m.code('R999999')} | {p.zh} | {p.phone} | {p.address_zh} | {m.money(100, 9000)} |")


@template("customer-database", "tc")
def kindergarten(m):
    return """| 幼兒姓名 | 性別 | 出生日期 | 出世紙號碼 | 家長 | 手提電話 |
""" + rows(m, 22, 35, lambda p: f"| {p.zh} | {p.sex_zh} | {m.num(1, 28)}/{m.num(1, 12)}/{m.num(2019, 2022)} | {m.hkid()} | {m.person().zh} | {p.phone} |")


@template("customer-database", "en")
def policyholders(m):
    return """| PolicyNumber | Policyholder | IDNo | SumInsured | Beneficiary | Mobile |
""" + rows(m, 25, 50, lambda p: f"| {m.code('L99999999')} | {p.en} | {m.hkid()} | {m.money(100000, 900000)} | {m.person().en} | {p.phone} |")


@template("customer-database", "sc")
def leads_sc(m):
    return """| 姓名 | 性别 | 联系电话 | 电子邮箱 | 通讯地址 | 意向产品 |
""" + rows(m, 30, 60, lambda p: f"| {p.zh} | {p.sex_zh} | 15{m.num(100000000, 999999999)} | {p.email} | 广州市天河区体育路{m.num(1, 300)}号 | {m.pick(('储蓄', '医疗', '意外'))} |")


@template("customer-database", "bi")
def owners_register(m):
    return """| Unit 單位 | Owner 業主 | Share 份數 | Mobile 流動電話 | Email 電郵 | Account no. 戶口號碼 |
""" + rows(m, 24, 40, lambda p: f"| {m.num(1, 40)}/F {m.pick('ABCDEF')} | {p.en} {p.zh} | {m.num(1, 20)} | {p.phone} | {p.email} | 012-{m.num(100, 999)}-{m.num(1000000, 9999999)} |")


@template("customer-database", "tc", tolerate=("medical-record",))
def clinic_patients(m):
    return """| 病人編號 | 病人姓名 | 身份證號碼 | 出生日期 | 電話 | 覆診日期 |
""" + rows(m, 22, 45, lambda p: f"| {m.num(10000, 99999)} | {p.zh} | {m.hkid()} | {p.dob} | {p.phone} | {m.date()} |")


@template("customer-database", "en", tolerate=("payroll",))
def employee_master(m):
    return """| EmpNo | Employee Name | Date Joined | DOB | Residential Address | Emergency Contact |
""" + rows(m, 22, 45, lambda p: f"| {m.num(1000, 9999)} | {p.en} | {m.date()} | {p.dob} | {p.address} | {p.phone} |")


@template("customer-database", "en", shape="raw", ext=".json", copies=6)
def api_dump(m):
    import json
    return json.dumps({"total": 40, "data": [{"id": m.num(1, 99999), "fullName": p.en, "contact": {"mobile": "+852 " + p.phone, "email": p.email},
                                              "dateOfBirth": p.dob_iso, "homeAddress": p.address} for p in m.people(30, 50)]})


@template("customer-database", "tc", shape="raw", ext=".vcf", copies=5)
def phone_contacts(m):
    return "\n".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:{p.zh}\nTEL;TYPE=CELL:{p.phone}\nBDAY:{p.dob_iso}\nADR;TYPE=HOME:;;{p.address_zh};;;;\nNOTE:VIP客戶\nEND:VCARD" for p in m.people(25, 60))


@template("payroll", "en", shape="grid")
def autopay_sheet(m):
    return """
# Autopay instruction — salary, value date """ + m.day() + """
| Payee name | Bank code | Account number | Amount HKD | Reference |
""" + rows(m, 12, 25, lambda p: f"| {p.en} | {m.pick(('004', '012', '024'))} | {m.num(100, 999)}{m.num(100000, 999999)} | {m.money(12000, 50000)}.00 | SALARY |")


@template("payroll", "tc", shape="grid")
def wage_table_tc(m):
    return f"""
# {m.company()[1]} {m.num(1, 12)}月份工資表
| 姓名 | 職位 | 基本薪金 | 超時工作 | 僱員強積金 | 淨薪金 |
""" + rows(m, 11, 25, lambda p: f"| {p.zh} | {m.pick(('店員', '倉務員', '經理'))} | {m.money(13000, 50000)} | {m.money(0, 3000)} | {m.money(650, 1500)} | {m.money(12000, 50000)} |")


@template("payroll", "sc", shape="grid")
def wages_sc(m):
    return """
# 员工工资发放表
| 姓名 | 银行卡号 | 应发工资 | 社保 | 个税 | 实发工资 |
""" + rows(m, 12, 25, lambda p: f"| {p.zh} | {m.card()} | {m.money(6000, 30000)} | {m.money(500, 2000)} | {m.money(0, 2000)} | {m.money(5000, 30000)} |")


@template("payroll", "bi", shape="doc")
def pay_advice(m):
    p = m.person()
    return f"""
# Pay advice 薪金通知
Staff 員工:: {p.en} {p.zh}
Pay period 工資期:: {m.date()} – {m.date()}
Basic pay 底薪:: HK${m.money(15000, 60000)}
Allowance 津貼:: HK${m.money(500, 3000)}
MPF 強積金:: -HK${m.money(750, 1500)}
Net pay 實付:: HK${m.money(15000, 60000)}"""


@template("payroll", "en", shape="grid", tolerate=("personnel-record",))
def bonus_sheet(m):
    return """
!name FY25 bonus proposal
| Employee | Grade | Current salary | Bonus (months) | Bonus HK$ | New salary |
""" + rows(m, 12, 25, lambda p: f"| {p.en} | {m.pick('ABCDE')}{m.num(1, 5)} | {m.money(18000, 90000)} | {m.num(0, 4)} | {m.money(10000, 200000)} | {m.money(18000, 95000)} |")


@template("personnel-record", "tc")
def resume_tc(m):
    p = m.person()
    return f"""
# 履歷表
姓名:: {p.zh}
出生日期:: {p.dob_zh}
電話:: {p.phone}
住址:: {p.address_zh}
學歷：香港中學文憑試、商業管理文憑
工作經驗：{m.num(2010, 2018)}年至今　{m.company()[1]}　助理會計主任；之前任職{m.company()[1]}文員
語文能力：廣東話、英語、普通話
要求待遇:: 月薪{m.money(16000, 40000)}元"""


@template("personnel-record", "en")
def performance_review(m):
    p = m.person()
    return f"""
# Annual performance review
Employee:: {p.en}
Staff no.:: {m.num(1000, 9999)}
Date joined:: {m.date()}
Current salary:: HK${m.money(18000, 60000)}
Achievements: delivered the warehouse project on time.
Areas for improvement: punctuality, written English. Final warning issued on {m.day()} for lateness.
Overall rating: {m.num(1, 5)} out of 5. Recommended increment: {m.num(1, 6)}%."""


@template("personnel-record", "bi", tolerate=("payroll",))
def offer_letter(m):
    p = m.person()
    return f"""
Private
Dear {p.en},
# Offer of employment 聘書
We are pleased to offer you the post of {m.pick(('Nurse', 'Officer', 'Technician'))} with effect from {m.day()}. Your commencing salary 起薪 is HK${m.money(16000, 60000)} per month, subject to three months' probation 試用期. Annual leave {m.num(7, 18)} days; MPF according to law.
Please sign and return with a copy of your HKID card. HKID No. 身份證號碼: {m.hkid()}"""


@template("personnel-record", "tc")
def leave_record_card(m):
    p = m.person()
    return f"""
# 員工個人資料卡
員工編號:: {m.num(1000, 9999)}
姓名:: {p.zh}
身份證號碼:: {m.hkid()}
婚姻狀況:: {m.pick(('已婚', '未婚'))}
入職日期:: {m.date()}
職級及薪金:: 文員 {m.money(14000, 30000)}元
緊急聯絡人:: {m.person().zh}（配偶）{m.person().phone}"""
