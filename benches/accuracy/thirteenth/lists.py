"""Tables of customers, members, students' families, donors and guests."""

from model import template


def rows(m, low, high, line):
    return "\n".join(line(i, p) for i, p in enumerate(m.people(low, high), 1))


@template("customer-database", "en")
def hotel_loyalty_extract(m):
    return "| Member no | Title | Guest name | Email | Mobile | Address | Tier | Nights | Last stay |\n" + rows(
        m, 27, 50, lambda i, p: f"| {m.code('PW9999999')} | {p.title} | {p.en} | {p.email} | {p.phone} | {p.address} | {m.pick(('Silver', 'Gold', 'Base', 'Platinum'))} | {m.num(1, 90)} | {m.iso()} |")


@template("customer-database", "tc")
def aircon_service_customers_tc(m):
    return "| 編號 | 客人 | 電話 | 地址 | 機款 | 上次清洗 | 收費 | 備註 |\n" + rows(
        m, 26, 46, lambda i, p: f"| {i} | {p.zh}{m.pick(('生', '太', '小姐', ''))} | {p.phone} | {p.address_zh} | {m.pick(('窗口1匹', '分體1.5匹', '分體2匹x2', '掛牆x3'))} | {m.date()} | ${m.num(35, 160)}0 | {m.pick(('', '', '要收據', '有狗', '星期日先得閒', '上次遲到'))} |")


@template("customer-database", "sc")
def insurance_leads_sc(m):
    return "| 客户姓名 | 性别 | 出生日期 | 联系电话 | 电子邮箱 | 住址 | 已购险种 | 年缴保费(港币) | 跟进人 |\n" + rows(
        m, 28, 48, lambda i, p: f"| {p.sc} | {p.sex_zh} | {p.dob_iso} | {p.phone} | {p.email} | {p.address} | {m.pick(('重疾', '储蓄', '高端医疗', '年金', '未购'))} | {m.money(8000, 300000)} | {m.pick(('小陈', 'Amy', '刘经理'))} |")


@template("customer-database", "bi")
def alumni_register_bi(m):
    return "| Year 畢業年份 | Name 姓名 | 中文名 | Mobile 手提 | E-mail 電郵 | Correspondence address 通訊地址 | Life member 永久會員 |\n" + rows(
        m, 26, 52, lambda i, p: f"| {m.num(1975, 2020)} | {p.en} | {p.zh} | {p.phone} | {p.email} | {p.address} | {m.pick(('Y', 'N'))} |")


@template("customer-database", "en")
def online_shop_orders_dump(m):
    return "| order_id | created_at | customer | email | phone | ship_to | items | total_hkd | status |\n" + rows(
        m, 30, 55, lambda i, p: f"| {m.code('10999999')} | {m.iso()} | {p.en} | {p.email} | {p.phone} | {p.address} | {m.num(1, 7)} | {m.num(80, 3900)}.{m.num(10, 99)} | {m.pick(('shipped', 'paid', 'refunded', 'delivered'))} |")


@template("customer-database", "tc")
def beauty_salon_clients_tc(m):
    return "| 會員卡 | 姓名 | 生日 | 手機 | 電郵 | 套票 | 剩餘次數 | 結餘 | 介紹人 |\n" + rows(
        m, 26, 44, lambda i, p: f"| {m.code('B99999')} | {p.zh} | {p.dob} | {p.phone} | {p.email} | {m.pick(('水光面部10次', '脫毛12次', '美甲20次', '淋巴8次'))} | {m.num(0, 12)} | {m.money(0, 18000)} | {m.pick(('', m.person().zh))} |")
