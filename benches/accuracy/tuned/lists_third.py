"""People in tables, dumps and address books; what staff are paid; papers about one of them."""

import json

from model import template


def rows(m, low, high, line):
    return "\n".join(line(p) for p in m.people(low, high))


@template("customer-database", "en")
def hotel_guest_history(m):
    return """| Guest profile | Guest name | Nationality | Date of birth | Passport / ID | Mobile | Stays | Last arrival |
""" + rows(m, 26, 55, lambda p: f"| {m.num(100000, 999999)} | {p.en} | {m.pick(('HKG', 'CHN', 'SGP', 'GBR'))} | {p.dob} | {m.hkid()} | {p.phone} | {m.num(1, 30)} | {m.iso()} |")


@template("customer-database", "tc")
def tutorial_centre_students(m):
    return """| 學生編號 | 學生姓名 | 年級 | 就讀學校 | 出生年月日 | 家長稱呼 | 家長WhatsApp | 住址 |
""" + rows(m, 24, 45, lambda p: f"| {m.code('T9999')} | {p.zh} | {m.pick(('小四', '小六', '中一', '中三'))} | {m.pick(('培德小學', '聖若望書院', '官立中學'))} | {m.num(2009, 2016)}/{m.num(1, 12)}/{m.num(1, 28)} | {m.person().zh[0]}{m.pick(('太', '生'))} | {p.phone} | {p.address_zh} |")


@template("customer-database", "sc")
def property_owners_sc(m):
    return """| 楼栋 | 房号 | 业主姓名 | 证件号码 | 联系电话 | 车牌号 | 物业费欠缴 |
""" + rows(m, 25, 45, lambda p: f"| {m.num(1, 12)}栋 | {m.num(1, 30)}{m.num(1, 9):02d} | {p.sc} | {m.resident_id()} | 13{m.num(100000000, 999999999)} | 粤B{m.code('99A99')} | {m.num(0, 9000)} |")


@template("customer-database", "en")
def motor_policies(m):
    return """| POLNO | INSURED_NAME | INSURED_HKID | DRIVER_DOB | REG_MARK | CONTACT_TEL | GROSS_PREM |
""" + rows(m, 24, 55, lambda p: f"| {m.code('MC99999999')} | {p.en} | {m.hkid()} | {p.dob_iso} | {m.code('AA9999')} | {p.phone} | {m.money(2000, 15000)} |")


@template("customer-database", "tc")
def broadband_customers(m):
    return """| 帳戶號碼 | 登記客戶 | 登記人身份證號碼 | 安裝地址 | 聯絡手提 | 月費計劃 | 合約期滿 |
""" + rows(m, 25, 50, lambda p: f"| {m.num(10**8, 10**9)} | {p.zh} | {m.hkid()} | {p.address_zh} | {p.phone} | ${m.num(98, 298)} | {m.iso()} |")


@template("customer-database", "bi")
def clinic_recall_list(m):
    return """| File no. 病歷編號 | Patient 病人 | Sex 性別 | Birthday 生日 | Tel 電話 | Recall month 提示覆診月份 |
""" + rows(m, 24, 50, lambda p: f"| {m.num(1000, 99999)} | {p.en} {p.zh} | {p.sex} | {p.dob} | {p.phone} | {m.num(1, 12)}/2026 |")


@template("customer-database", "en")
def union_members(m):
    return """| Membership | Surname | Other names | Employer | Home phone | Date of birth | Residential address | Subscription paid to |
""" + rows(m, 24, 50, lambda p: f"| {m.num(1000, 9999)} | {p.surname} | {p.given} | {m.company()[0]} | {m.office()} | {p.dob} | {p.address} | {m.pick(('Mar', 'Jun', 'Dec'))} 2025 |")


@template("customer-database", "tc", shape="raw", ext=".sql", copies=5)
def member_table_dump(m):
    lines = ",\n".join(f"({n}, '{p.zh}', '{p.sex}', '{p.dob_iso}', '{p.phone}', '{p.email}', '{p.address_zh}', {m.num(0, 90000)})" for n, p in enumerate(m.people(30, 60), 1001))
    return ("SET NAMES utf8mb4;\nCREATE TABLE `t_member` (`id` int, `name` varchar(40) COMMENT '會員姓名', `sex` char(1), `birthday` date COMMENT '出生日期', `mobile` varchar(20) COMMENT '手機',\n"
            "  `email` varchar(80), `home_addr` varchar(200) COMMENT '住址', `points` int);\n"
            f"INSERT INTO `t_member` (`id`, `name`, `sex`, `birthday`, `mobile`, `email`, `home_addr`, `points`) VALUES\n{lines};\n")


@template("customer-database", "tc", shape="raw", ext=".json", copies=5)
def volunteer_platform_export(m):
    return json.dumps({"匯出時間": m.iso(), "義工": [{"姓名": p.zh, "英文名": p.en, "性別": p.sex_zh, "出生日期": p.dob_iso, "電話": p.phone, "地區": p.address_zh[2:4], "地址": p.address_zh,
                                                  "緊急聯絡人": {"姓名": m.person().zh, "電話": m.person().phone}} for p in m.people(26, 50)]}, ensure_ascii=False, indent=1)


@template("customer-database", "en", shape="raw", ext=".html", copies=5)
def bookings_report_page(m):
    lines = "\n".join(f"<tr class='r{n % 2}'><td>{m.num(100000, 999999)}</td><td>{p.en}</td><td>{p.dob}</td><td><a href='tel:+852{p.phone}'>{p.phone}</a></td><td>{p.email}</td><td>{p.address}</td></tr>" for n, p in enumerate(m.people(26, 50)))
    return f"""<html><head><meta charset="utf-8"><title>Report</title></head><body><h3>Registered swimmers, term {m.num(1, 4)}</h3>
<table border=1><thead><tr><th>Ref</th><th>Swimmer</th><th>Born</th><th>Mobile</th><th>E-mail</th><th>Home</th></tr></thead><tbody>
{lines}
</tbody></table></body></html>"""


@template("payroll", "en", shape="doc", tolerate=("personnel-record",))
def payslip_text_mail(m):
    p = m.person()
    return f"""
Your pay for {m.pick(('June', 'September', 'December'))} 2025
Name {p.en}    Payroll no. {m.num(10000, 99999)}    Grade {m.pick('BCD')}{m.num(1, 6)}
Basic pay                 HK$ {m.money(16000, 70000)}.00
Shift allowance           HK$ {m.num(500, 3000)}.00
Double pay                HK$ {m.money(16000, 70000)}.00
Mandatory provident fund  HK$ -1,500.00
Union dues                HK$ -{m.num(20, 60)}.00
Net amount credited       HK$ {m.money(30000, 130000)}.00
Credited to your account with Bank of East Harbour, 015-{m.num(100, 999)}-{m.num(1000000, 9999999)}. Year-to-date taxable income HK$ {m.money(200000, 900000)}.00"""


@template("payroll", "tc", shape="grid")
def daily_wage_sheet(m):
    return f"""
# 地盤工友出糧表（{m.num(1, 12)}月上期）
| 工友姓名 | 工種 | 日薪 | 工數 | 加班時數 | 強積金扣款 | 應發薪金 | 簽收 |
""" + rows(m, 12, 26, lambda p: f"| {p.zh} | {m.pick(('釘板', '紮鐵', '雜工', '電工'))} | {m.num(9, 24)}00 | {m.num(8, 15)} | {m.num(0, 20)} | {m.num(300, 750)} | {m.money(8000, 32000)} |  |")


@template("payroll", "bi", shape="grid")
def mpf_contribution_data(m):
    return f"""
# eMPF contribution data 強積金供款資料　Period 供款期 {m.iso()}
| Member name 成員姓名 | HKID 香港身份證 | Relevant income 有關入息 | ER mandatory 僱主強制性 | EE mandatory 僱員強制性 | ER voluntary 僱主自願性 | Last day 離職日 |
""" + rows(m, 12, 26, lambda p: f"| {p.en} | {m.hkid()} | {m.money(9000, 45000)} | {m.money(450, 1500)} | {m.money(450, 1500)} | {m.pick(('0', '1,000', '2,000'))} |  |")


@template("payroll", "sc", shape="grid")
def commission_sc(m):
    return """
# 门店员工工资及提成明细
| 工号 | 姓名 | 基本工资 | 销售提成 | 全勤奖 | 代扣社保公积金 | 代扣个税 | 实发金额 |
""" + rows(m, 12, 24, lambda p: f"| {m.num(1000, 9999)} | {p.sc} | {m.money(3000, 8000)} | {m.money(500, 20000)} | {m.pick(('0', '200', '300'))} | {m.money(500, 2500)} | {m.num(0, 1500)} | {m.money(4000, 26000)} |")


@template("personnel-record", "tc")
def cv_with_cover(m):
    p = m.person()
    return f"""
敬啟者：
本人欲應徵貴公司於{m.day_zh()}刊登之{m.pick(('倉務主任', '客戶服務員', '助理工程師'))}一職，現附上個人簡歷，以供參考。
# 個人簡歷
中文姓名：{p.zh}　英文姓名：{p.en}
出生日期：{p.dob_zh}　婚姻：{m.pick(('未婚', '已婚'))}
電話：{p.phone}　電郵：{p.email}
學歷
2008-2011　香港專業教育學院　高級文憑
2003-2008　{m.pick(('荃灣', '屯門', '觀塘'))}官立中學　中七畢業
工作經歷
2019至今　{m.company()[1]}　高級文員　月薪{m.money(16000, 26000)}元
2011-2019　{m.company()[1]}　文員
離職原因：尋求發展機會　可到職日期：一個月通知　期望薪金：{m.money(18000, 32000)}元"""


@template("personnel-record", "en", tolerate=("payroll",))
def appraisal_narrative(m):
    p = m.person()
    return f"""
# Staff Development Review {m.num(2023, 2025)}
Name of appraisee:: {p.en}
Present rank:: {m.pick(('Assistant Officer', 'Senior Technician', 'Registered Nurse'))}
Joined on:: {m.day()}
Born on:: {p.dob}
Pay point:: {m.num(10, 33)} (HK${m.money(25000, 75000)} a month)
Part A. Against the targets agreed last year {p.given.split()[0]} met {m.num(2, 4)} of {m.num(5, 6)}. The roll-out of the queue system slipped by two months.
Part B. Competencies (5 = outstanding): teamwork {m.num(2, 5)}, judgement {m.num(2, 5)}, written work {m.num(1, 4)}, attendance {m.num(1, 5)}.
Part C. Countersigning officer: A steady worker who takes criticism badly. Not yet ready for promotion. Increment granted.
Appraisee's comments: I think the attendance mark is unfair."""


@template("personnel-record", "en", tolerate=("payroll",))
def termination_letter(m):
    p = m.person()
    return f"""
By hand
{p.en}
{p.address}
{m.day()}
Dear {p.title} {p.surname},
# Termination of your employment
We write to give you one month's notice under clause 14 of your employment contract. Your last working day will be {m.day(2025)}.
You will be paid your salary of HK${m.money(16000, 60000)} up to that day, {m.num(1, 12)} days of untaken annual leave and severance under the Employment Ordinance. The disciplinary record of {m.day()} stays on your personnel file (staff no. {m.num(1000, 9999)}, HKID {m.hkid()}).
Please return your laptop and access card.
Human Resources Manager"""


@template("personnel-record", "sc", tolerate=("payroll",))
def hiring_letter_sc(m):
    p = m.person()
    return f"""
# 录用通知书
{p.sc} 先生／女士（身份证号 {m.resident_id()}）：
经面试评估，我公司决定录用您担任{m.pick(('区域经理', '财务主管', '质检员'))}，入职日期{m.day_zh()}。
一、试用期三个月，试用期月薪人民币{m.money(6000, 15000)}元，转正后{m.money(8000, 20000)}元。
二、劳动合同期限三年，公司按规定缴纳社会保险及住房公积金。
三、请携带学历证明、离职证明、体检报告及银行卡复印件办理入职手续。
人力资源部"""
