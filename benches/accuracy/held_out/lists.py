"""Tables of customers, sheets of pay, and papers about one member of staff."""

import json

from maker import MONTHS
from model import template


def rows(m, low, high, line):
    return "\n".join(line(p) for p in m.people(low, high))


@template("customer-database", "en")
def agency_clients(m):
    return """| Client ID | Client name | Mobile | E-mail | Correspondence address | Looking for | Budget HK$m | Agent |
""" + rows(m, 26, 52, lambda p: f"| {m.code('C99999')} | {p.en} | {p.phone} | {p.email} | {p.address} | {m.pick(('2-bed, rent', '3-bed, buy', 'shop', 'car park'))} | {m.num(4, 30)} | {m.pick(('KY', 'PT', 'WM'))} |")


@template("customer-database", "tc")
def cake_club_members(m):
    return """| 會員編號 | 會員姓名 | 性別 | 出生日期 | 手提電話 | 電郵地址 | 累積積分 | 入會分店 |
""" + rows(m, 26, 55, lambda p: f"| {m.num(100000, 999999)} | {p.zh} | {p.sex_zh} | {p.dob} | {p.phone} | {p.email} | {m.num(0, 9000)} | {m.pick(('沙田', '元朗', '太古', '尖沙咀'))} |")


@template("customer-database", "bi")
def loan_customers(m):
    return """| Loan no. 貸款編號 | Borrower 借款人 | HKID no. 身份證號碼 | Mobile 手機 | Address 地址 | Outstanding 結欠 | Next due 下期還款日 |
""" + rows(m, 25, 48, lambda p: f"| {m.code('PL999999')} | {p.en} {p.zh} | {m.hkid()} | {p.phone} | {p.address_zh} | {m.money(3000, 200000)} | {m.iso()} |")


@template("customer-database", "sc")
def online_orders_sc(m):
    return """| 订单号 | 下单时间 | 收货人 | 手机号码 | 收货地址 | 商品 | 实付金额 |
""" + rows(m, 26, 50, lambda p: f"| {m.num(10**13, 10**14 - 1)} | {m.iso()} | {p.sc} | 13{m.num(100000000, 999999999)} | 广东省{m.pick(('深圳市福田区', '广州市越秀区', '珠海市香洲区'))}{m.pick(('新华路', '人民路', '莲花路'))}{m.num(1, 300)}号{m.num(1, 30)}栋{m.num(101, 3005)} | {m.pick(('洗面奶', '面膜套装', '精华液'))}x{m.num(1, 4)} | {m.num(50, 900)}.00 |")


@template("customer-database", "en", shape="raw", ext=".json", copies=5)
def ticketing_export(m):
    return json.dumps({"event": f"Harbour concert {m.num(1, 9)}", "exported": m.iso(), "buyers": [
        {"orderId": m.num(10000, 99999), "fullName": p.en, "mobile": "+852 " + p.phone, "email": p.email, "dateOfBirth": p.dob_iso, "address": p.address,
         "seats": [f"{m.pick('ABCDEFGH')}{m.num(1, 40)}"]} for p in m.people(28, 55)]}, indent=2)


@template("payroll", "tc", shape="grid")
def restaurant_wages_tc(m):
    return f"""
# {m.num(1, 12)}月份員工薪金表
| 員工編號 | 姓名 | 職位 | 底薪 | 勤工獎 | 小費分賬 | 僱員強積金 | 實發薪金 | 銀行戶口 |
""" + rows(m, 12, 24, lambda p: f"| {m.num(100, 999)} | {p.zh} | {m.pick(('部長', '樓面', '廚師', '點心師傅', '洗碗'))} | {m.money(13000, 32000)} | {m.pick(('500', '1,000', '0'))} | {m.num(300, 2500)} | {m.num(650, 1500)} | {m.money(13000, 35000)} | 012-{m.num(100, 999)}-{m.num(1000000, 9999999)} |")


@template("payroll", "en", shape="grid")
def school_salary_sheet(m):
    return f"""
!sheet Salary
# Monthly salary of staff, {m.pick(('February', 'May', 'October'))} 2025
| Staff no. | Name | Post | Basic salary | Allowance | Gross pay | MPF employee | Unpaid leave | Net pay |
""" + rows(m, 12, 26, lambda p: f"| {m.num(100, 999)} | {p.en} | {m.pick(('GM', 'APSM', 'Clerk', 'Janitor', 'TA'))} | {m.money(15000, 70000)} | {m.num(0, 3000)} | {m.money(15000, 75000)} | {m.num(750, 1500)} | {m.num(0, 900)} | {m.money(14000, 72000)} |")


@template("personnel-record", "tc")
def appraisal_of_clerk_tc(m):
    p = m.person()
    return f"""
# 員工年度考績報告（{m.num(2023, 2025)}）
員工姓名:: {p.zh}
員工編號:: {m.num(1000, 9999)}
部門及職位:: {m.pick(('會計部文員', '客戶服務主任', '倉務員', '採購助理'))}
入職日期:: {m.day_zh()}
考勤:: 遲到{m.num(0, 9)}次，病假{m.num(0, 12)}日
工作表現評分:: {m.num(2, 5)}（5分為最高）
主管評語:: {p.zh[1:]}對工作熟悉，惟間中未能依時完成月結，與同事溝通尚可改善。
建議:: 加薪{m.num(2, 5)}%，暫不晉升
員工簽署:: ＿＿＿＿　主管：{m.person().zh}"""


@template("personnel-record", "en", tolerate=("payroll",))
def disciplinary_letter(m):
    p = m.person()
    return f"""
{m.day()}
By hand
{p.en}, Staff No. {m.num(1000, 9999)}
Dear {p.title} {p.surname},
# Final written warning
Following the disciplinary hearing of {m.day()}, we find that you left your post without permission on three occasions and that you signed the attendance book for a colleague. You received a verbal warning for lateness in {m.pick(MONTHS)}.
This letter is a final written warning and will stay on your personnel file for twelve months. Any further misconduct may lead to summary dismissal under section 9 of the Employment Ordinance. Your annual increment for this year is withheld.
You may appeal in writing to the Head of Human Resources within seven days.
Yours sincerely,
{m.person().en}
Human Resources Manager"""
