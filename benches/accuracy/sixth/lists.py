"""Lists of people who buy, give, borrow, stay, subscribe, complain."""

from model import template


def rows(m, low, high, line):
    return "\n".join(line(i + 1, p) for i, p in enumerate(m.people(low, high)))


@template("customer-database", "tc")
def gym_members_tc(m):
    return """| 會員編號 | 姓名 | 性別 | 手提電話 | 電郵 | 入會日 | 到期日 | 月費 | 教練堂餘數 | 備註 |
""" + rows(m, 26, 50, lambda i, p: f"| {m.code('G99999')} | {p.zh} | {p.sex_zh} | {p.phone} | {p.email} | {m.date()} | {m.date()} | {m.num(298, 780)} | {m.num(0, 30)} | {m.pick(('', '凍結中', '想轉分店', '卡數唔過，打過兩次', '朋友介紹'))} |")


@template("customer-database", "en")
def warranty_registrations(m):
    return """| Reg | First name | Last name | Contact no | E-mail | Delivery address | Product | Serial | Bought | Opt-in |
""" + rows(m, 28, 50, lambda i, p: f"| {i + 4000} | {p.given} | {p.surname} | {p.phone} | {p.email} | {p.address} | {m.pick(('Rice cooker 1.8L', 'Dehumidifier', 'Slimline fridge', 'Fan heater'))} | {m.code('AA99999999')} | {m.iso()} | {m.pick('YN')} |")


@template("customer-database", "bi")
def mortgage_leads(m):
    return """| Ref | Applicant 申請人 | HKID 身份證 | DOB 出生 | Mobile 手提 | Income 月入 | Property 物業 | Loan 貸款額 | Stage 進度 | Officer |
""" + rows(m, 25, 40, lambda i, p: f"| ML{m.num(1000, 9999)} | {p.en} {p.zh} | {m.hkid()} | {p.dob} | {p.phone} | {m.num(18, 120)},000 | {p.address_zh} | {m.num(2, 9)},{m.num(100, 900)},000 | {m.pick(('估價', 'approved', '欠糧單', 'TU pending', 'rejected'))} | {m.pick(('Ada', 'Ben', 'Cyrus'))} |")


@template("customer-database", "sc")
def clinic_beauty_clients_sc(m):
    return """| 序号 | 客户姓名 | 手机 | 微信号 | 生日 | 首次到店 | 累计消费 | 储值余额 | 介绍人 | 偏好 |
""" + rows(m, 30, 55, lambda i, p: f"| {i} | {p.sc} | 1{m.pick(('36', '59', '86', '99'))}{m.num(10000000, 99999999)} | wx_{m.code('AA9999').lower()}{m.num(1, 99)} | {p.dob_iso} | {m.iso()} | {m.num(300, 60000)} | {m.num(0, 9000)} | {m.person().sc} | {m.pick(('周末下午', '只要小陈做', '怕痛', '爱问折扣'))} |")


@template("customer-database", "en")
def donors_book(m):
    return """| Donor ID | Salutation | Full name | Phone | Email | Mailing address | Method | Last gift HK$ | Last gift date | Receipt name |
""" + rows(m, 27, 48, lambda i, p: f"| D{m.num(10000, 99999)} | {p.title} | {p.en} | {p.phone} | {p.email} | {p.address} | {m.pick(('autopay', 'cheque', 'credit card', 'PayMe'))} | {m.num(1, 50)}00 | {m.date()} | {m.pick((p.en, 'anonymous'))} |")


@template("customer-database", "tc")
def complaints_log_tc(m):
    return """| 個案 | 日期 | 乘客姓名 | 聯絡電話 | 電郵地址 | 路線 | 內容 | 跟進 |
""" + rows(m, 25, 42, lambda i, p: f"| {m.code('C25-9999')} | {m.date()} | {p.zh} | {p.phone} | {p.email} | {m.num(1, 299)}{m.pick(('', 'X', 'M', 'P'))} | {m.pick(('飛站', '司機態度', '冷氣滴水', '脫班四十分鐘', '拾遺：黑色背囊'))} | {m.pick(('已覆', '要求退款', '轉車務', '投訴人唔收貨'))} |")


@template("customer-database", "bi")
def hotel_arrivals(m):
    return """| Conf no. | Guest 住客 | Nationality 國籍 | Passport 證件 | Date of birth | Arr 入住 | Dep 退房 | Room 房 | Tel | E-mail | Req 要求 |
""" + rows(m, 26, 48, lambda i, p: f"| {m.code('9999999')} | {p.en} {p.zh} | {m.pick(('CHN', 'GBR', 'HKG', 'SGP', 'JPN'))} | {m.code('A99999999')} | {p.dob_iso} | {m.iso()} | {m.iso()} | {m.num(5, 30)}{m.num(10, 24)} | +852 {p.phone} | {p.email} | {m.pick(('', 'late 晚到', 'twin', 'baby cot 嬰兒床', 'VIP'))} |")


@template("customer-database", "tc", shape="raw", ext=".csv")
def eshop_orders_csv_tc(m):
    head = "訂單,下單時間,收件人,電話,電郵,送貨地址,貨品,金額,付款\n"
    return head + "\n".join(
        f"{m.num(10**7, 10**8 - 1)},{m.iso()} {m.num(10, 23)}:{m.num(10, 59)},{p.zh},{p.phone},{p.email},\"{p.address_zh}\",{m.pick(('杞子糕', '花膠禮盒', '手沖壺', '有機菜箱'))}x{m.num(1, 6)},{m.num(80, 2400)}.0,{m.pick(('FPS', 'VISA', 'AlipayHK'))}" for p in m.people(30, 60)) + "\n"
