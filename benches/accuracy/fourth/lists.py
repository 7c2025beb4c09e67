"""Tables of clients, owners, passengers, readers and prospects; and tables that name things, shops or posts."""

import json

from model import template


def rows(m, low, high, line):
    return "\n".join(line(p) for p in m.people(low, high))


@template("customer-database", "en")
def animal_clinic_owners(m):
    return """| Owner | Mobile no. | Email address | Home address | Pet | Species | Next booster |
""" + rows(m, 25, 45, lambda p: f"| {p.en} | {p.phone} | {p.email} | {p.address} | {m.pick(('Mochi', 'Lucky', 'Siu Bak', 'Oreo'))} | {m.pick(('Dog', 'Cat', 'Rabbit'))} | {m.date()} |")


@template("customer-database", "bi")
def tour_passengers(m):
    return """| No. | Surname 姓 | Given name 名 | Passport no. 護照號碼 | Date of birth 出生日期 | Sex 性別 | Mobile 手提 | Room 房型 |
""" + rows(m, 24, 44, lambda p: f"| {m.num(1, 60)} | {p.surname.upper()} | {p.given.upper()} | {m.code('K99999999')} | {p.dob} | {p.sex} | {p.phone} | {m.pick(('TWN', 'DBL', 'SGL'))} |")


@template("customer-database", "tc")
def agent_prospects_tc(m):
    return """| 準客戶姓名 | 年齡 | 職業 | 月入 | 電話 | 介紹人 | 跟進備註 |
""" + rows(m, 25, 50, lambda p: f"| {p.zh} | {p.age} | {m.pick(('護士', '公務員', '自僱', '主婦'))} | {m.num(12, 90)},000 | {p.phone} | {m.person().zh} | {m.pick(('約咗飲茶', '有興趣儲蓄計劃', '太太話事', '過完年再傾'))} |")


@template("customer-database", "sc")
def parcel_orders_sc(m):
    return """| 订单号 | 下单时间 | 收货人 | 手机号码 | 收货地址 | 商品 | 实付金额 |
""" + rows(m, 30, 50, lambda p: f"| {m.iso().replace('-', '')}{m.num(10**8, 10**9 - 1)} | {m.iso()} | {p.sc} | 1{m.pick(('35', '58', '77', '89'))}{m.num(10000000, 99999999)} | 广州市天河区体育西路{m.num(1, 300)}号{m.num(1, 30)}栋{m.num(101, 2906)}房 | {m.pick(('蛋卷礼盒', '活络油', '花胶', '杏仁饼'))} | {m.num(39, 899)}.00 |")


@template("customer-database", "en")
def ported_numbers(m):
    return """| MSISDN | Subscriber name | HKID | Donor network | Port date | Plan | Billing address |
""" + rows(m, 25, 45, lambda p: f"| 852{p.phone} | {p.en} | {m.hkid()} | {m.pick(('N1', 'N2', 'N3'))} | {m.iso()} | {m.pick(('5G 50GB', '5G unlimited', 'SIM only'))} | {p.address} |")


@template("customer-database", "en")
def private_bank_book(m):
    return """| RM | Client name | Client no. | AUM (USD m) | Risk profile | Mobile | Personal e-mail | Birthday |
""" + rows(m, 25, 40, lambda p: f"| {m.pick(('KL', 'JT', 'SW'))} | {p.en} | {m.num(100000, 999999)} | {m.num(1, 60)}.{m.num(0, 9)} | {m.pick(('Balanced', 'Growth', 'Conservative'))} | {p.phone} | {p.email} | {p.dob} |")


@template("customer-database", "tc")
def outreach_elderly_tc(m):
    return """| 編號 | 長者姓名 | 性別 | 出生日期 | 獨居／雙老 | 住址 | 電話 | 緊急聯絡人 | 緊急聯絡電話 |
""" + rows(m, 22, 40, lambda p: f"| {m.num(1, 400)} | {p.zh} | {p.sex_zh} | {p.dob} | {m.pick(('獨居', '雙老'))} | {p.address_zh} | {p.phone} | {m.person().zh} | {m.person().phone} |")


@template("customer-database", "bi", shape="raw", ext=".jsonl", copies=8)
def app_users_dump(m):
    return "\n".join(json.dumps({"uid": m.num(10**6, 10**7), "displayName": p.zh, "realName": p.en, "phone": f"+852{p.phone}", "email": p.email, "dob": p.dob_iso,
                                 "addr": p.address_zh, "points": m.num(0, 9000), "lastSeen": f"{m.iso()}T0{m.num(1, 9)}:00:00Z"}, ensure_ascii=False) for p in m.people(30, 50))


@template("ordinary", "tc", shape="sheet", copies=10)
def uniform_prices_tc(m):
    return "| 款式編號 | 校服項目 | 尺碼 | 零售價 | 家教會優惠價 | 供應期 |\n" + "\n".join(
        f"| {m.code('U999-99')} | {m.pick(('夏季恤衫', '運動外套', '校褸', '背心裙', '領帶'))} | {m.pick((26, 28, 30, 32, 34))} | {m.num(90, 480)}.0 | {m.num(80, 400)}.0 | {m.num(7, 30)}日 |" for _ in range(m.num(20, 40)))


@template("ordinary", "en", shape="sheet", copies=10)
def roster_by_post(m):
    return "| Date | Shift | Post | Headcount | Team | Supervisor's radio | Remarks |\n" + "\n".join(
        f"| {m.iso()} | {m.pick(('A 0700-1500', 'B 1500-2300', 'C 2300-0700'))} | {m.pick(('Main gate', 'Car park B2', 'Clubhouse', 'Control room'))} | {m.num(1, 4)} | {m.pick(('Red', 'Blue', 'Green'))} | CH{m.num(1, 16)} | {m.pick(('', 'relief needed', 'fire drill', 'lift works'))} |" for _ in range(m.num(24, 45)))


@template("ordinary", "bi", shape="sheet", copies=10)
def lamp_catalogue(m):
    return "| Model 型號 | Description 描述 | Name of colour 顏色名稱 | Lumen | IP | Customer price 客戶價 HK$ | MOQ |\n" + "\n".join(
        f"| {m.code('LX9999')}-{m.num(8, 40)}W | {m.pick(('Downlight 筒燈', 'Track spot 路軌射燈', 'Bulkhead 壁燈'))} | {m.pick(('Mary Rose 玫瑰', 'Victoria Green 翠綠', 'Pearl 珍珠白'))} | {m.num(600, 5200)} | IP{m.pick((20, 44, 65))} | {m.num(58, 990)} | {m.num(10, 500)} |" for _ in range(m.num(20, 50)))


@template("ordinary", "tc", shape="sheet", copies=10)
def public_offices_tc(m):
    return "| 辦事處 | 地址 | 查詢電話 | 傳真 | 電郵 | 辦公時間 |\n" + "\n".join(
        f"| {d}{w} | {d}政府合署{m.num(1, 12)}樓 | {m.office()} | {m.office()} | enquiry{m.num(1, 40)}@example.gov.hk | 星期一至五 上午8:45至下午5:30 |" for d in ("沙田", "觀塘", "荃灣", "屯門", "北角", "深水埗", "西貢") for w in ("民政諮詢中心", "就業中心", "社會保障辦事處"))


@template("ordinary", "sc", shape="sheet", copies=10)
def shop_addresses_sc(m):
    return "| 门店编号 | 门店名称 | 城市 | 地址 | 客服热线 | 面积（平方米） | 开业日期 |\n" + "\n".join(
        f"| {m.code('SZ-999')} | {m.pick(('万象', '海岸', '印力', '太古'))}{m.num(1, 9)}店 | {m.pick(('深圳', '广州', '佛山', '东莞'))} | {m.pick(('福华路', '天河路', '岭南大道'))}{m.num(1, 400)}号 | 400-{m.num(100, 999)}-{m.num(1000, 9999)} | {m.num(60, 900)} | {m.iso()} |" for _ in range(m.num(20, 40)))


@template("ordinary", "en", shape="sheet", copies=10)
def evening_courses(m):
    return "| Course code | Title | Medium | Starts | Sessions | Venue | Fee | Member's fee | Quota |\n" + "\n".join(
        f"| {m.code('EC9999')} | {m.pick(('Thai cookery', 'Putonghua for work', 'Watercolour', 'Yoga for beginners', 'Phone photography'))} {m.pick(('I', 'II', 'III'))} | {m.pick(('Cantonese', 'English'))} | {m.iso()} | {m.num(4, 12)} | Room {m.num(101, 620)} | {m.num(300, 1900)} | {m.num(250, 1700)} | {m.num(10, 30)} |" for _ in range(m.num(20, 40)))
