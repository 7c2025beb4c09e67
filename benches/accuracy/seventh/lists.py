"""Tables of people: clients, members, pupils' parents, pay and staff."""

from model import template


def rows(m, low, high, line):
    return "\n".join(line(p) for p in m.people(low, high))


@template("customer-database", "tc")
def piano_school_parents_tc(m):
    return "| 學生 | 家長姓名 | 手機 | 電郵 | 住址 | 級別 | 老師 | 尚欠堂數 |\n" + rows(
        m, 26, 44, lambda p: f"| {m.person().zh} | {p.zh} | {p.phone} | {p.email} | {p.address_zh} | {m.pick(('三級', '五級', '八級', '演奏級', '啟蒙'))} | {m.pick(('Miss Ho', 'Mr Lau', 'Ms Ng'))} | {m.num(0, 9)} |")


@template("customer-database", "en")
def wine_club_export(m):
    return "| cust_id | full_name | e-mail | mobile | deliver_to | birthday | ltv_hkd | last_order |\n" + rows(
        m, 28, 50, lambda p: f"| {m.code('WC99999')} | {p.en} | {p.email} | +852 {p.phone} | {p.address} | {p.dob_iso} | {m.money(800, 190000)} | {m.iso()} |")


@template("customer-database", "bi")
def property_viewing_leads(m):
    return "| Date 日期 | Client 客人 | Tel 電話 | HKID 身份證 | Budget 預算(萬) | Now at 現址 | Wants 要求 | Agent |\n" + rows(
        m, 25, 42, lambda p: f"| {m.date()} | {p.en} {p.zh} | {p.phone} | {m.hkid()} | {m.num(300, 2200)} | {p.address_zh} | {m.pick(('兩房 2BR', '近地鐵 MTR', '高層 high fl', '可養狗 pets'))} | {m.pick(('Ken', 'Fion', 'Bosco'))} |")


@template("customer-database", "sc")
def gym_members_sc(m):
    return "| 会员卡号 | 姓名 | 性别 | 出生日期 | 手机 | 到期日 | 私教剩余 | 紧急联系人 |\n" + rows(
        m, 27, 48, lambda p: f"| {m.code('VIP999999')} | {p.sc} | {p.sex_zh} | {p.dob_iso} | 1{m.pick(('37', '52', '86', '99'))}{m.num(10000000, 99999999)} | {m.iso()} | {m.num(0, 40)} | {m.person().sc} 1{m.pick(('33', '58', '77'))}{m.num(10000000, 99999999)} |")


@template("customer-database", "tc")
def watch_repair_customers_tc(m):
    return "| 維修單 | 客名 | 聯絡電話 | 地址（送貨） | 錶款 | 機芯號 | 報價 | 取件日 |\n" + rows(
        m, 26, 45, lambda p: f"| {m.code('R99999')} | {p.zh} | {p.phone} | {p.address_zh} | {m.pick(('潛水錶', '計時碼錶', '石英女裝', '古董懷錶'))} | {m.code('9999999')} | {m.num(480, 12000)} | {m.date()} |")


@template("customer-database", "en")
def donors_pledge_list(m):
    return "| Donor no | Salutation | Donor name | Email | Mobile | Postal address | Monthly pledge HK$ | Pays by | Since |\n" + rows(
        m, 30, 50, lambda p: f"| {m.num(10000, 99999)} | {p.title} | {p.en} | {p.email} | {p.phone} | {p.address} | {m.pick((50, 100, 200, 500, 1000))} | {m.pick(('autopay', 'card', 'FPS'))} | {m.num(2008, 2024)} |")


@template("payroll", "tc")
def kitchen_wages_tc(m):
    def line(p):
        base = m.num(13, 34) * 1000
        extra, mpf = m.num(0, 30) * 100, min(1500, base // 20)
        return f"| {p.zh} | {m.pick(('頭鑊', '砧板', '點心', '樓面', '洗碗', '部長'))} | {base:,} | {extra:,} | {m.pick((0, 200, 500))} | {mpf:,} | {base + extra - mpf:,} | {m.pick(('轉賬', '支票'))} {m.num(100, 999)}-{m.num(100000, 999999)} |"
    return f"| {m.num(1, 12)}月份出糧 | 職位 | 底薪 | OT／補鐘 | 勤工 | 強積金僱員 | 實收 | 過數戶口 |\n" + rows(m, 16, 32, line)


@template("payroll", "en")
def autopay_salary_file(m):
    def line(p):
        gross = m.num(16, 98) * 1000
        mpf = min(1500, gross // 20)
        return f"| {m.code('E9999')} | {p.en} | {m.num(1, 388):03d}-{m.num(100, 999)}-{m.num(100000, 999999)} | {gross:,}.00 | {m.num(0, 40) * 100:,}.00 | {mpf:,}.00 | {mpf:,}.00 | {gross - mpf:,}.00 |"
    return "| Staff | Name | Bank a/c | Basic | Commission | EE MPF | ER MPF | Net pay |\n" + rows(m, 18, 36, line)


@template("personnel-record", "en", shape="doc")
def probation_extension_file_note(m):
    p = m.person()
    p.born = (m.num(1966, 2003), *p.born[1:])
    return f"""
# Employee file note
Employee:: {p.en}
Staff no.:: {m.code('S99999')}
HKID:: {m.hkid()}
Date of birth:: {p.dob}
Joined:: {m.day(2025)} as {m.pick(('Sales Executive', 'Merchandiser', 'Accounts Clerk'))}, salary HK${m.num(15, 32)},{m.pick(('000', '500'))}
Emergency contact:: {m.person().en}, {m.person().phone}
Probation review: late {m.num(4, 12)} times, {m.num(2, 6)} customer complaints, second verbal warning given on {m.day(2025)}. Appraisal score {m.num(1, 2)}.{m.num(0, 9)} out of 5. Probation extended by {m.num(1, 3)} months; increment withheld.
Employee's reply: says family matters; asked for a transfer.
Seen by {m.person().en}, HR, and {m.person().en}, line manager."""


@template("personnel-record", "tc", shape="doc")
def staff_record_card_tc(m):
    p = m.person()
    p.born = (m.num(1966, 2003), *p.born[1:])
    return f"""
# 僱員資料卡
僱員編號:: {m.code('HR9999')}
姓名:: {p.zh}（{p.en}）
身份證號碼:: {m.hkid()}
出生日期:: {p.dob_zh}
住址:: {p.address_zh}
手提電話:: {p.phone}
婚姻狀況:: {m.pick(('已婚', '未婚', '離婚'))}
學歷:: {m.pick(('中五', '高級文憑', '學士'))}
入職日期:: {m.day_zh()}
職位:: {m.pick(('倉務主任', '副店長', '會計文員', '司機'))}
現時月薪:: {m.num(16, 36)},{m.pick(('000', '500'))}元
緊急聯絡人:: {m.person().zh}（{m.pick(('配偶', '母親', '兄'))}）{m.person().phone}
紀律:: {m.day_zh()}書面警告一次（擅離職守）
考勤:: 本年病假{m.num(1, 14)}日、年假餘{m.num(0, 12)}日
離職原因:: （在職）"""
