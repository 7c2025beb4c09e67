"""Registers of customers, members, tenants, players and policyholders."""

from model import template


def rows(m, low, high, line):
    return "\n".join(line(i, p) for i, p in enumerate(m.people(low, high), 1))


@template("customer-database", "en")
def players_club_extract(m):
    return "| Card no. | Tier | Guest name | DOB | Mobile | Email | Home address | Host | Theo (12m) | Last trip |\n" + rows(
        m, 27, 50, lambda i, p: f"| {m.code('88999999')} | {m.pick(('Ruby', 'Jade', 'Onyx'))} | {p.en} | {p.dob} | {p.phone} | {p.email} | {p.address} | {m.pick(('Kenny', 'Ines', 'Vong'))} | {m.money(2000, 900000)} | {m.iso()} |")


@template("customer-database", "tc")
def renewal_call_list_tc(m):
    return "| 保單號碼 | 投保人 | 計劃 | 到期 | 全年保費 | 手機 | 住址 | 跟進 |\n" + rows(
        m, 26, 46, lambda i, p: f"| {m.code('HM99999999')} | {p.zh} | {m.pick(('家居', '汽車三保', '旅遊全年', '家傭'))} | {m.date()} | {m.money(680, 12000)} | {p.phone} | {p.address_zh} | {m.pick(('已續', '話要格價', '飛線', '留言', ''))} |")


@template("customer-database", "sc")
def app_users_dump_sc(m):
    return "| uid | 昵称 | 真实姓名 | 手机号 | 邮箱 | 注册时间 | 最近登录 | 累计充值(元) | 收货地址 |\n" + rows(
        m, 28, 56, lambda i, p: f"| {m.num(100000, 999999)} | {m.pick(('夜航', '小鹿', '阿布', '团子', '风中'))}{m.num(1, 999)} | {p.sc} | 1{m.pick(('38', '59', '86', '77'))}{m.num(10000000, 99999999)} | {p.email} | {m.iso()} | {m.iso()} | {m.money(6, 68000)} | {m.pick(('广东省深圳市南山区', '广州市天河区', '东莞市厚街镇', '珠海市香洲区'))}{m.pick(('科苑路', '体育东路', '康乐路', '凤凰路'))}{m.num(1, 300)}号{m.num(1, 30)}栋{m.num(101, 2808)} |")


@template("customer-database", "bi")
def parcel_consignees_bi(m):
    return "| Waybill 運單 | Consignee 收件人 | 電話 Tel | 地址 Address | Weight kg | COD HK$ | Status 狀態 |\n" + rows(
        m, 27, 48, lambda i, p: f"| {m.code('SL999999999HK')} | {p.zh} {p.en} | {p.phone} | {p.address_zh} | {m.num(0, 18)}.{m.num(1, 9)} | {m.pick((0, 0, m.num(80, 1500)))} | {m.pick(('已派 delivered', '無人應門', '自取點', '退回'))} |")


@template("customer-database", "tc")
def physio_members_mailing_tc(m):
    return "| 會員編號 | 姓名 | 性別 | 出生日期 | 電話 | 電郵 | 套票 | 餘額 | 上次到訪 | 推廣同意 |\n" + rows(
        m, 26, 44, lambda i, p: f"| {m.code('NW99999')} | {p.zh} | {p.sex_zh} | {p.dob} | {p.phone} | {p.email} | {m.pick(('十次', '體驗', '普拉提二十次'))} | {m.num(0, 18)} | {m.date()} | {m.pick(('是', '否'))} |")


@template("customer-database", "en")
def warranty_registrations(m):
    return "| serial | purchased | first/last | email_addr | phone_no | ship_to | optin |\n" + rows(
        m, 30, 60, lambda i, p: f"| {m.code('GX9A-99999999')} | {m.iso()} | {p.en} | {p.email} | +852{p.phone.replace(' ', '')[-8:]} | {p.address} | {m.pick(('Y', 'N'))} |")
