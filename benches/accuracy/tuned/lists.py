"""Tables of people: customers, patients, pupils, staff, tenants, insured, members; and pay."""

from model import template


def rows(m, low, high, line):
    return "\n".join(line(p) for p in m.people(low, high))


@template("customer-database", "en")
def crm_export(m):
    return """| customer_id | customer_name | mobile | email | date_of_birth | address |
""" + rows(m, 30, 60, lambda p: f"| {m.code('C999999')} | {p.en} | {p.phone} | {p.email} | {p.dob_iso} | {p.address} |")


@template("customer-database", "tc")
def customers_tc(m):
    return """| 客戶編號 | 客戶姓名 | 聯絡電話 | 電郵地址 | 住址 |
""" + rows(m, 30, 60, lambda p: f"| {m.code('VIP99999')} | {p.zh} | {p.phone} | {p.email} | {p.address_zh} |")


@template("customer-database", "sc")
def customers_sc(m):
    return """| 客户姓名 | 手机号 | 身份证号 | 微信号 | 家庭住址 |
""" + rows(m, 25, 40, lambda p: f"| {p.zh} | 13{m.num(100000000, 999999999)} | {m.resident_id()} | wx_{m.secret(6)} | 深圳市福田区福华路{m.num(1, 300)}号 |")


@template("customer-database", "bi")
def members(m):
    return """| Member No. 會員編號 | Name 姓名 | HKID 身份證號碼 | Mobile 手提電話 | Expiry 到期日 |
""" + rows(m, 25, 50, lambda p: f"| {m.code('M9999999')} | {p.en} {p.zh} | {m.hkid()} | {p.phone} | {m.date()} |")


@template("customer-database", "tc")
def pupils(m):
    return """| 班別 | 學號 | 學生姓名 | 出生日期 | 家長姓名 | 家長電話 |
""" + rows(m, 25, 40, lambda p: f"| {m.num(1, 6)}{m.pick('ABCD')} | {m.num(1, 35)} | {p.zh} | {m.num(1, 28)}/{m.num(1, 12)}/{m.num(2012, 2018)} | {m.person().zh} | {p.phone} |")


@template("customer-database", "en")
def tenants(m):
    return """| Unit | Tenant | Contact No. | E-mail | Monthly rent | Bank account |
""" + rows(m, 25, 45, lambda p: f"| {m.num(1, 40)}{m.pick('ABCDEF')} | {p.en} | {p.phone} | {p.email} | {m.money(9000, 40000)} | 004-{m.num(100, 999)}-{m.num(100000, 999999)}-{m.num(100, 999)} |")


@template("customer-database", "bi")
def insured_members(m):
    return """| Policy no. 保單號碼 | Insured 受保人 | Date of birth 出生日期 | Gender 性別 | Plan 計劃 | Premium 保費 |
""" + rows(m, 30, 60, lambda p: f"| {m.code('P99999999')} | {p.en} | {p.dob} | {p.sex} | {m.pick(('Gold', 'Silver'))} | {m.money(2000, 30000)} |")


@template("customer-database", "en", tolerate=("medical-record",))
def patients(m):
    return """| MRN | Patient name | DOB | Sex | Phone | Last visit |
""" + rows(m, 25, 50, lambda p: f"| {m.num(100000, 999999)} | {p.en} | {p.dob} | {p.sex} | {p.phone} | {m.date()} |")


@template("customer-database", "tc")
def staff_directory_home(m):
    return """| 員工編號 | 員工姓名 | 身份證號碼 | 住宅地址 | 緊急聯絡人電話 |
""" + rows(m, 22, 40, lambda p: f"| {m.num(1000, 9999)} | {p.zh} | {m.hkid()} | {p.address_zh} | {p.phone} |")


@template("customer-database", "en", shape="raw", ext=".vcf", copies=6)
def address_book(m):
    return "\r\n".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{p.surname};{p.given};;;\r\nFN:{p.en}\r\nTEL;TYPE=CELL:+852{p.phone}\r\nEMAIL:{p.email}\r\n"
                       f"BDAY:{p.dob_iso}\r\nADR;TYPE=HOME:;;{p.address.replace(',', '')};;;;Hong Kong\r\nEND:VCARD" for p in m.people(30, 50))


@template("payroll", "en", shape="grid")
def salary_register(m):
    return "!sheet Payroll\n!name payroll-2025-0" + str(m.num(1, 9)) + """
# Payroll register
| Staff no. | Name | Basic salary | Overtime | MPF employee | MPF employer | Net pay |
""" + rows(m, 12, 25, lambda p: f"| {m.num(1000, 9999)} | {p.en} | {m.money(15000, 60000)} | {m.money(0, 3000)} | {m.money(750, 1500)} | {m.money(750, 1500)} | {m.money(14000, 60000)} |")


@template("payroll", "tc", shape="grid")
def salary_table(m):
    return """
# 2025年3月份糧單
| 員工姓名 | 底薪 | 津貼 | 強積金供款 | 實發工資 | 銀行戶口號碼 |
""" + rows(m, 12, 25, lambda p: f"| {p.zh} | {m.money(13000, 60000)} | {m.money(0, 3000)} | {m.money(650, 1500)} | {m.money(13000, 60000)} | 024-{m.num(100, 999)}-{m.num(100000, 999999)} |")


@template("payroll", "bi", shape="grid")
def mpf_remittance(m):
    return """
# MPF Remittance Statement 強積金供款結算書
| Employee name 僱員姓名 | HKID 身份證號碼 | Relevant income 有關入息 | Employer contribution 僱主供款 | Employee contribution 僱員供款 |
""" + rows(m, 11, 25, lambda p: f"| {p.en} | {m.hkid()} | {m.money(12000, 50000)} | {m.money(600, 1500)} | {m.money(600, 1500)} |")


@template("payroll", "en", shape="doc")
def pay_slip(m):
    p = m.person()
    return f"""
# PAY SLIP — {m.pick(('January', 'May', 'August'))} 2025
Employee:: {p.en}
Staff No.:: {m.num(1000, 9999)}
Position:: {m.pick(('Clerk', 'Engineer', 'Accountant'))}
| Earnings | HK$ |
| Basic salary | {m.money(15000, 60000)}.00 |
| Overtime pay | {m.money(100, 4000)}.00 |
| Less: MPF mandatory contribution | {m.money(750, 1500)}.00 |
| Net pay | {m.money(15000, 60000)}.00 |
Paid by autopay to account 012-{m.num(100, 999)}-1-{m.num(100000, 999999)}-{m.num(0, 9)}"""


@template("payroll", "tc", shape="doc", tolerate=("personnel-record",))
def ir56b(m):
    p = m.person()
    return f"""
# 僱主填報的薪酬及退休金報稅表 IR56B
僱員姓名:: {p.zh}
香港身份證號碼:: {m.hkid()}
受僱期間:: 2024年4月1日至2025年3月31日
職位:: {m.pick(('文員', '工程師', '會計'))}
| 入息項目 | 金額（港元） |
| 薪金／工資 | {m.money(150000, 900000)} |
| 花紅 | {m.money(10000, 90000)} |
| 總額 | {m.money(150000, 990000)} |"""


@template("personnel-record", "en")
def curriculum_vitae(m):
    p = m.person()
    return f"""
# CURRICULUM VITAE
Name:: {p.en}
Date of birth:: {p.dob}
HKID:: {m.hkid()}
Address:: {p.address}
Mobile:: {p.phone}
E-mail:: {p.email}
# Education
2008-2011 BBA in Accounting, a university in Hong Kong
# Work experience
2015-2024 Senior Accountant, {m.company()[0]}: monthly closing, audit liaison
2011-2015 Accounts Clerk, {m.company()[0]}
Expected salary:: HK${m.money(20000, 60000)}
Notice period:: one month"""


@template("personnel-record", "tc")
def appraisal(m):
    p = m.person()
    return f"""
# 員工工作表現評核報告
員工姓名:: {p.zh}
職位:: 高級文員
入職日期:: {m.date()}
出生日期:: {p.dob}
評核期:: 2024年4月至2025年3月
現時月薪:: HK${m.money(15000, 50000)}
工作質素：良好。出勤紀錄：遲到{m.num(0, 9)}次。
上司評語：該員工工作主動，惟溝通技巧有待改善，建議加薪百分之{m.num(2, 6)}。
總評級：{m.pick('ABC')}"""


@template("personnel-record", "en", tolerate=("payroll",))
def employment_contract(m):
    p, c = m.person(), m.company()
    return f"""
# EMPLOYMENT CONTRACT
This contract of employment is entered into between {c[0]} (the Employer) and {p.en}, HKID No. {m.hkid()} (the Employee).
1. Position: {m.pick(('Site Supervisor', 'Executive Officer'))}. The Employee shall commence on {m.day()}.
2. Probation: three months. 3. Salary: HK${m.money(15000, 50000)} per month payable on the last working day.
4. Annual leave: {m.num(7, 14)} days. 5. MPF: contributions under the Mandatory Provident Fund Schemes Ordinance.
6. Termination: one month's notice or payment in lieu.
Signed by the Employee: ____________"""


@template("personnel-record", "tc")
def warning_letter(m):
    p = m.person()
    return f"""
# 警告信
致：{p.zh}（員工編號{m.num(1000, 9999)}，身份證號碼{m.hkid()}）
閣下於{m.day_zh()}無故缺勤，經紀律聆訊後，公司決定向閣下發出第{m.pick('一二')}次書面警告。如再有同類事件，公司可能終止僱傭合約。
此信副本將存入閣下的人事檔案。
人力資源部經理"""
