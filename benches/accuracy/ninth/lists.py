"""Tables of a shop's, a clinic's, a school's and an office's own people: one row for each."""

from ninth.words import MALLS
from model import template


def rows(m, low, high, line):
    return "\n".join(line(i, p) for i, p in enumerate(m.people(low, high), 1))


@template("customer-database", "en")
def jewellery_vip_export(m):
    return "| Card no. | Title | Name | Mobile | E-mail | Birthday | Address | Home shop | 12m spend HK$ |\n" + rows(
        m, 27, 52, lambda i, p: f"| {m.code('FL9999999')} | {p.title} | {p.en} | {p.phone} | {p.email} | {p.dob} | {p.address} | {m.pick(MALLS)[0]} | {m.money(2000, 380000)} |")


@template("customer-database", "tc")
def delivery_book_tc(m):
    return "| 單號 | 客人姓名 | 電話 | 送貨地址 | 貨品 | 尾數 | 送貨日 |\n" + rows(
        m, 26, 46, lambda i, p: f"| {m.code('D99999')} | {p.zh}{m.pick(('', '', '太', '生'))} | {p.phone} | {p.address_zh} | {m.pick(('雪櫃', '洗衣機', '三人梳化', '床褥5呎', '冷氣1匹半'))} | {m.money(0, 9000)} | {m.date()} |")


@template("customer-database", "sc")
def member_points_sc(m):
    return "| 会员编号 | 姓名 | 手机 | 邮箱 | 出生日期 | 性别 | 积分 | 最近到店 |\n" + rows(
        m, 28, 54, lambda i, p: f"| {m.code('V99999999')} | {p.sc} | {p.phone} | {p.email} | {p.dob_iso} | {p.sex_zh} | {m.num(0, 26000)} | {m.iso()} |")


@template("customer-database", "tc")
def hospital_friends_donors_tc(m):
    return "| 收據編號 | 善長芳名 | 英文姓名 | 聯絡電話 | 電郵 | 通訊地址 | 捐款額 | 用途 | 可否刊登 |\n" + rows(
        m, 26, 44, lambda i, p: f"| {m.code('R9999999')} | {p.zh} | {p.en} | {p.phone} | {p.email} | {p.address_zh} | {m.money(100, 50000)} | {m.pick(('五十周年紀念', '病人基金', '購置輪椅'))} | {m.pick(('可', '否'))} |")


@template("customer-database", "bi")
def spectacle_recall_bi(m):
    return "| File 檔號 | Name 姓名 | Tel 電話 | WhatsApp? | Date of birth 出生日期 | Address 地址 | Last test 上次驗眼 | Due 到期 | Shop 分店 |\n" + rows(
        m, 27, 50, lambda i, p: f"| {m.code('P99999')} | {p.en} {p.zh} | {p.phone} | {m.pick(('Y', 'N'))} | {p.dob} | {p.address} | {m.iso()} | {m.pick(('Jan', 'Mar', 'Jun', 'Sep', 'Nov'))} | {m.pick(MALLS)[0]} |")


@template("customer-database", "en")
def odd_lot_holders(m):
    return "| Account | Holder | Registered address | Phone | E-mail | Shares | Dividend mandate |\n" + rows(
        m, 30, 58, lambda i, p: f"| {m.code('99999999')} | {p.en} | {p.address} | {p.phone} | {p.email} | {m.num(1, 1990):,} | {m.pick(('Cheque', 'Autopay', 'Scrip'))} |")
