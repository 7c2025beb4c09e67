"""Tables of the people that a charity, school, clinic, bank, hotel or utility serves."""

from model import template


def rows(m, low, high, line):
    return "\n".join(line(i, p) for i, p in enumerate(m.people(low, high), 1))


@template("customer-database", "tc")
def meal_delivery_users_tc(m):
    return "| 編號 | 長者姓名 | 性別 | 住址 | 住宅/手提 | 緊急聯絡人 | 關係 | 聯絡人電話 | 餐類 | 路線 |\n" + rows(
        m, 26, 46, lambda i, p: f"| M{i:03d} | {p.zh} | {p.sex_zh} | {p.address_zh} | {p.phone} | {(q := m.person()).zh} | {m.pick(('女', '子', '媳', '鄰居'))} | {q.phone} | {m.pick(('正餐', '軟餐', '碎餐', '素'))} | {m.pick('ABCD')}線 |")


@template("customer-database", "en")
def alumni_gala_guests(m):
    return "| Year | Name | Chinese name | Mobile | E-mail | Postal address | Table | Paid HK$ |\n" + rows(
        m, 28, 52, lambda i, p: f"| {m.num(1972, 2019)} | {p.en} | {p.zh} | {p.phone} | {p.email} | {p.address} | {m.num(1, 30)} | {m.pick(('1,280', '1,280', '12,800', 'sponsor'))} |")


@template("customer-database", "bi")
def loyalty_stay_export_bi(m):
    return "| Member ID 會員編號 | Guest 客人 | Mobile 手機 | Email 電郵 | Tier 級別 | Nights 晚數 | Last stay 最近入住 | Spend HK$ 消費 |\n" + rows(
        m, 27, 55, lambda i, p: f"| {m.code('KP99999999')} | {p.en} {p.zh} | {p.phone} | {p.email} | {m.pick(('Silver 銀', 'Gold 金', 'Jade 翡翠'))} | {m.num(1, 64)} | {m.iso()} | {m.money(1200, 260000)} |")


@template("customer-database", "sc")
def siyin_kehu_sc(m):
    return "| 客户号 | 姓名 | 出生日期 | 手机 | 邮箱 | 通讯地址 | 资产规模（万港元） | 客户经理 | 风险等级 |\n" + rows(
        m, 26, 44, lambda i, p: f"| {m.code('PB999999')} | {p.sc} | {p.dob_iso} | {p.phone} | {p.email} | {p.address} | {m.num(80, 9800)} | {m.pick(('Vicky', '何经理', 'Daniel', '罗经理'))} | {m.pick(('R2', 'R3', 'R4', 'R5'))} |")


@template("customer-database", "tc")
def arrears_calls_tc(m):
    return "| 戶口號碼 | 用戶 | 供應地址 | 聯絡電話 | 欠款($) | 逾期日數 | 按金 | 致電結果 |\n" + rows(
        m, 27, 50, lambda i, p: f"| {m.code('9999-999-999')} | {p.zh} | {p.address_zh} | {p.phone} | {m.money(180, 9800)} | {m.num(15, 160)} | {m.num(2, 20)}00 | {m.pick(('無人聽', '答應月尾找數', '已搬', '話有入錶錯，轉客服', '分期3期', '冇錢，轉社工'))} |")


@template("customer-database", "en")
def flat_buyers_handover(m):
    return "| Unit | Purchaser(s) | Contact no. | E-mail | Correspondence address | Price HK$ | Solicitors | Handover slot |\n" + rows(
        m, 26, 48, lambda i, p: f"| T{m.num(1, 5)}-{m.num(2, 45)}{m.pick('ABCDEFGH')} | {p.en} | {p.phone} | {p.email} | {p.address} | {m.num(4, 19)},{m.num(100, 999)},000 | {m.pick(('own', 'panel A', 'panel B', 'tbc'))} | {m.date()} {m.num(9, 17)}:{m.pick(('00', '30'))} |")
