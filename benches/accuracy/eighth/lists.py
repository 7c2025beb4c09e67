"""Tables of a firm's customers, members, owners, donors and applicants."""

from model import template


def rows(m, low, high, line):
    return "\n".join(line(i, p) for i, p in enumerate(m.people(low, high), 1))


@template("customer-database", "tc")
def estate_owners_register_tc(m):
    return "| 單位 | 業主 | 聯名 | 手電 | 電郵 | 通訊地址 | 欠管理費月數 |\n" + rows(
        m, 26, 48, lambda i, p: f"| {m.num(1, 8)}座{m.num(1, 40)}{m.pick('ABCDEFGH')} | {p.zh} | {m.pick(('', m.person().zh))} | {p.phone} | {p.email} | {p.address_zh} | {m.num(0, 4)} |")


@template("customer-database", "en")
def tutoring_enrolments(m):
    return "| Ref | Pupil | Parent / guardian | WhatsApp | E-mail | Form | Subjects | Paid to |\n" + rows(
        m, 26, 50, lambda i, p: f"| {m.code('T9999')} | {m.person().en} | {p.en} | {p.phone} | {p.email} | S{m.num(1, 6)} | {m.pick(('Maths', 'Eng + Chin', 'Physics', 'M2'))} | {m.iso()} |")


@template("customer-database", "bi")
def gym_members_bi(m):
    return "| Member 會員號 | Name 姓名 | DOB 出生日期 | Mobile 電話 | Email | Address 住址 | Plan 計劃 | Locker 櫃 |\n" + rows(
        m, 25, 44, lambda i, p: f"| {m.code('GX999999')} | {p.en} {p.zh} | {p.dob} | {p.phone} | {p.email} | {p.address} | {m.pick(('Off-peak', 'All-club 全線', 'Student'))} | {m.num(1, 300)} |")


@template("customer-database", "en")
def donors_export(m):
    return "| Donor ID | Salutation | Full name | Mailing address | Tel | E-mail | Last gift HK$ | Receipt no. |\n" + rows(
        m, 27, 52, lambda i, p: f"| {m.code('DN99999')} | {p.title} | {p.en} | {p.address} | {p.phone} | {p.email} | {m.money(100, 30000)} | {m.code('R9999999')} |")


@template("customer-database", "sc")
def loan_applicants_sc(m):
    return "| 序号 | 申请人 | 手机（香港） | 邮箱 | 居住地址 | 月收入 | 申请金额 | 渠道 |\n" + rows(
        m, 26, 46, lambda i, p: f"| {i} | {p.sc} | {p.phone} | {p.email} | {p.address} | {m.num(12, 68)},000 | {m.num(2, 60)}0,000 | {m.pick(('门店', '小程序', '中介', '老客推荐'))} |")


@template("customer-database", "tc")
def wine_club_buyers_tc(m):
    return "| 客戶 | 稱呼 | 聯絡電話 | 送貨地址 | 生日 | 累積消費 | 喜好 | 負責同事 |\n" + rows(
        m, 25, 42, lambda i, p: f"| {p.zh} | {m.pick(('生', '太', '小姐'))} | {p.phone} | {p.address_zh} | {p.dob} | {m.money(3000, 400000)} | {m.pick(('勃艮第', '清酒', '威士忌', '香檳'))} | {m.pick(('阿Ken', 'Mandy', '輝哥'))} |")
