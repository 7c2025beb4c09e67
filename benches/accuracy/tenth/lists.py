"""Exports of an app's users, a shop's members, buyers' registers and the like."""

from model import template


def rows(m, low, high, line):
    return "\n".join(line(i, p) for i, p in enumerate(m.people(low, high), 1))


@template("customer-database", "en")
def app_users_dump(m):
    return "| user_id | display_name | full_name | msisdn | email | created_at | last_login | tier | lifetime_gmv | push_opt_in |\n" + rows(
        m, 28, 60, lambda i, p: f"| {m.code('u_99999999')} | {p.given.split()[0].lower()}{m.num(1, 99)} | {p.en} | +852{p.phone.replace(' ', '')} | {p.email} | {m.iso()} | {m.iso()} | {m.pick(('free', 'plus', 'gold'))} | {m.num(0, 90000)}.{m.num(0, 9)}0 | {m.pick(('true', 'false'))} |")


@template("customer-database", "tc")
def show_flat_visitors_tc(m):
    return "| 登記日期 | 姓名 | 稱謂 | 手提 | 電郵 | 現居 | 心儀戶型 | 預算(萬) | 來源 | 跟進代理 |\n" + rows(
        m, 27, 52, lambda i, p: f"| {m.date()} | {p.zh} | {m.pick(('先生', '太太', '小姐'))} | {p.phone} | {p.email} | {p.address_zh} | {m.pick(('開放式', '一房', '兩房', '兩房連儲物', '三房一套'))} | {m.num(38, 160)}0 | {m.pick(('28Hse', 'IG廣告', '路過', '舊客介紹'))} | {m.pick(('Ricky', '阿儀', 'Sunny', 'Carrie'))} |")


@template("customer-database", "sc")
def mini_program_buyers_sc(m):
    return "| 订单号 | 收货人 | 联系电话 | 收货地址 | 邮箱 | 商品 | 实付(HKD) | 下单时间 | 备注 |\n" + rows(
        m, 30, 64, lambda i, p: f"| {m.code('2025999999999')} | {p.sc} | {p.phone} | {p.address_zh} | {p.email} | {m.pick(('冻干咖啡', '猫粮6kg', '防晒喷雾×2', '空气炸锅', '瑜伽垫'))} | {m.num(68, 2400)} | {m.iso()} | {m.pick(('', '放门口', '工作日送', '发票抬头已留'))} |")


@template("customer-database", "bi")
def beauty_package_balance_bi(m):
    return "| Client 客人 | 中文名 | Tel 電話 | Birthday 生日 | E-mail | Package 套票 | 剩餘 Left | Expiry 到期 | Branch 分店 |\n" + rows(
        m, 26, 46, lambda i, p: f"| {p.en} | {p.zh} | {p.phone} | {p.dob} | {p.email} | {m.pick(('HydraFacial x10', '脫毛全身', 'Lash x6', '激光嫩膚'))} | {m.num(0, 9)} | {m.iso()} | {m.pick(('旺角 MK', '銅鑼灣 CWB', '荃灣 TW'))} |")


@template("customer-database", "sc")
def property_fee_owners_sc(m):
    return "| 房号 | 业主姓名 | 联系手机 | 通讯地址（香港） | 电子邮箱 | 车位 | 面积㎡ | 欠费(元) | 客服跟进 |\n" + rows(
        m, 29, 55, lambda i, p: f"| {m.num(1, 12)}栋{m.num(1, 33)}0{m.num(1, 4)} | {p.sc} | {p.phone} | {p.address} | {p.email} | {m.pick(('B1-', 'B2-'))}{m.num(1, 400)} | {m.num(62, 143)}.{m.num(0, 9)} | {m.num(0, 9800)} | {m.pick(('已电话', '承诺月底缴', '联系不上', ''))} |")


@template("customer-database", "en")
def waitlist_signups(m):
    return "| # | First / last name | Mobile | Email | Home district & address | DOB | Referred by | Promo code | Card product |\n" + rows(
        m, 26, 58, lambda i, p: f"| {i} | {p.en} | {p.phone} | {p.email} | {p.address} | {p.dob_iso} | {m.pick(('', m.person().en, 'IG', 'Threads'))} | {m.code('AAA99')} | {m.pick(('virtual', 'metal', 'student'))} |")
