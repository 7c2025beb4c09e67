"""Papers about one employee and what looks like them, pay, and lists of passwords, as small offices write them."""

from model import template


@template("personnel-record", "en")
def plain_cv(m):
    p = m.person()
    return f"""
{p.en}
{p.address} | {p.phone} | {p.email}
EXPERIENCE
{m.num(2016, 2019)} – present: Assistant Merchandiser, {m.company()[0]}
{m.num(2012, 2015)}: Shipping clerk, {m.company()[0]}
EDUCATION
BBA, Lingnan University; HKCEE 5 passes
LANGUAGES
Cantonese (native), English, Mandarin
Notice: one month. Asking HK${m.num(18, 40)},000."""


@template("personnel-record", "sc")
def resume_sc(m):
    p = m.person()
    return f"""
# 求职简历
姓名:: {p.zh}
出生年月:: {p.born[0]}年{p.born[1]}月
政治面貌:: 群众
手机:: 1{m.num(30, 89)}{m.num(10000000, 99999999)}
教育经历：{m.num(2008, 2012)}年毕业于华南理工大学，机械工程本科
工作履历：{m.num(2013, 2019)}年至今 {m.company()[1]} 项目主管
期望薪资：{m.num(12, 30)}K/月，一个月内到岗"""


@template("personnel-record", "bi")
def probation_review(m):
    p = m.person()
    return f"""
# Probation Review 試用期評估
Employee 員工:: {p.en} {p.zh}
Position 職位:: {m.pick(('Clerk', 'Technician', 'Sales executive'))}
Joined 入職日期:: {m.date()}
| Criteria | Score (1-5) |
| Job knowledge 工作知識 | {m.num(1, 5)} |
| Punctuality 準時 | {m.num(1, 5)} |
| Initiative 主動性 | {m.num(1, 5)} |
Reviewer's remarks: {m.pick(('Needs close supervision.', 'Steady, polite, quick to learn.'))}
Decision: {m.pick(('confirm', 'extend by one month', 'terminate'))}"""


@template("personnel-record", "en", shape="mail")
def job_offer(m):
    p = m.person()
    return f"""
!subject Offer of employment
Dear {p.given.split()[0]},
We are pleased to offer you the position of {m.pick(('Accountant', 'Systems Analyst', 'Shop Manager'))} with {m.company()[0]}. You will start on {m.day()} at a salary of HK${m.money(16000, 60000)} per month, with {m.num(10, 18)} days of annual leave after a probation of three months. Either side may end the employment with one month's notice.
Please sign and return this letter by {m.day()}.
{m.person().en}, Human Resources"""


@template("personnel-record", "tc")
def helper_contract(m):
    p, q = m.person(), m.person()
    return f"""
# 僱用合約
僱主：{q.zh}　僱員：{p.zh}　身份證號碼：{m.hkid()}
一、職位：{m.pick(('司機', '侍應', '清潔員'))}。二、工資：每月港幣{m.money(12000, 25000)}元，於每月底以轉賬支付。
三、每週休息日一天，法定假日照放。四、首月為試用期。五、任何一方可給予一個月通知終止合約。
簽署日期：{m.day_zh()}"""


@template("personnel-record", "tc", shape="mail")
def resignation(m):
    p = m.person()
    return f"""
!subject 辭職通知
{m.person().zh}經理：
本人{p.zh}（職員編號{m.num(1000, 9999)}）因家庭理由，現辭去{m.pick(('會計主任', '店務員', '文員'))}一職，最後上班日為{m.day_zh()}，餘下年假{m.num(1, 9)}天將於通知期內放取。
{p.zh}"""


@template("personnel-record", "en")
def grievance_minutes(m):
    p = m.person()
    return f"""
# Notes of disciplinary meeting
Employee:: {p.en}
Staff number:: {m.num(1000, 9999)}
Present:: {m.person().en} (HR), {m.person().en} (line manager)
The allegation that {p.title} {p.surname} left the shop unattended on {m.day()} was put to {'him' if p.sex == 'M' else 'her'}. {p.title} {p.surname} accepted it. Outcome: final written warning, on file for {m.num(6, 12)} months."""


@template("payroll", "tc", shape="doc")
def salary_slip_tc(m):
    p, pay = m.person(), m.num(15, 60)
    return f"""
# {m.company()[1]}　{m.num(1, 12)}月份薪酬單
僱員:: {p.zh}
職級:: {m.pick(('主任', '文員', '技工'))}
| 收入 | 金額 | 扣除 | 金額 |
| 本薪 | {pay},000.00 | 強積金（僱員） | {pay * 50}.00 |
| 勤工獎 | {m.num(300, 900)}.00 | 遲到 | {m.num(0, 200)}.00 |
| 夜更津貼 | {m.num(300, 900)}.00 | | |
實付 HK${pay},{m.num(100, 999)}.00　已存入 {m.num(100, 999)}-{m.num(100000, 999999)}-{m.num(100, 999)}"""


@template("payroll", "en")
def bank_autopay(m):
    return "| Payee | Bank | Account | Amount | Particulars |\n" + "\n".join(
        f"| {p.en} | 0{m.pick(('04', '12', '24', '03'))} | {m.num(100, 999)}{m.num(100000, 999999)}{m.num(100, 999)} | {m.money(12000, 48000)}.00 | SALARY MAR |" for p in m.people(6, 15))


@template("payroll", "bi")
def mpf_return(m):
    return "| Employee 僱員 | HKID | Relevant income 有關入息 | ER MC 僱主 | EE MC 僱員 |\n" + "\n".join(
        f"| {p.en} | {m.hkid()} | {20000 + n * 100} | {1000 + n * 5} | {1000 + n * 5} |" for n, p in enumerate(m.people(4, 12)))


@template("payroll", "en", shape="doc")
def final_payment(m):
    p = m.person()
    return f"""
# Final pay statement
Employee:: {p.en}
Last day of service:: {m.day()}
Salary for {m.num(1, 28)} days:: {m.money(3000, 30000)}
Annual leave encashment:: {m.money(1000, 9000)}
Payment in lieu of notice:: {m.money(12000, 40000)}
Less MPF:: {m.num(200, 1500)}
Net amount payable:: HK${m.money(20000, 80000)}"""


@template("password-list", "sc")
def logins_sc(m):
    return "| 平台 | 账号 | 登录密码 | 绑定手机 |\n" + "\n".join(
        f"| {s} | {m.pick(('admin', 'shop', 'cs'))}{m.num(10, 99)} | {m.secret(9)}!{m.num(1, 9)} | 尾号{m.num(1000, 9999)} |" for s in ("淘宝", "抖音店", "顺丰", "企业邮箱", "钉钉"))


@template("password-list", "en", shape="mail")
def office_logins_mail(m):
    return f"""
!subject Logins while I am away
Hi,
Printer admin page - user admin, pw {m.secret(8)}{m.num(10, 99)}
Wifi (Guest) - passphrase {m.secret(10)}
QuickBooks - login accounts@example.com.hk, password {m.secret(9)}#
Alarm code {m.num(1000, 9999)}
Please change nothing."""


@template("ordinary", "en")
def job_description(m):
    return f"""
# Job description: Payroll and Benefits Officer
Reports to:: HR Manager
Main duties: prepare monthly payroll, MPF contributions, IR56B forms and medical insurance enrolment; handle probation reviews and performance appraisals; keep personnel files.
Requirements: degree, three years' experience, knowledge of the Employment Ordinance. Grade {m.num(3, 9)}. Salary range on request."""


@template("ordinary", "tc")
def staff_handbook(m):
    return f"""
# 員工手冊（{m.num(2020, 2025)}年版）
一、試用期為三個月，期間通知期為七天。二、薪金於每月最後一個工作天轉賬，薪酬單以電郵發出。
三、年假首年七天，其後逐年遞增。四、遲到、曠工或嚴重失職者，可被警告或即時解僱。
五、表現評核每年十二月進行，評核人為直屬上司。六、病假須呈交醫生證明書。"""


@template("ordinary", "en", shape="sheet")
def pay_scale(m):
    return "| Grade | Post | Minimum | Midpoint | Maximum |\n" + "\n".join(
        f"| {g} | {t} | {m.money(10000, 20000)} | {m.money(21000, 30000)} | {m.money(31000, 60000)} |" for g, t in enumerate(("Clerk", "Officer", "Senior officer", "Manager", "Senior manager", "Director"), 1))


@template("ordinary", "bi")
def interview_schedule(m):
    return "# Interviews 面試時間表\n| Time | Candidate | Post | Room |\n" + "\n".join(
        f"| {h}:00 | {p.en} {p.zh} | {m.pick(('Clerk', 'Driver', 'Cashier'))} | {m.num(1, 9)} |" for h, p in enumerate(m.people(4, 6), 10))


@template("ordinary", "en")
def password_reset_notice(m):
    p = m.person()
    return f"""
Dear {p.given.split()[0]},
The password of your account {p.email} was changed on {m.day()}. If this was not you, reset it at once on the sign-in page. We never ask for your password or one-time code by e-mail or phone.
IT Service Desk {m.office()}"""
