"""Ordinary papers of an office, a school, a shop, which must pass."""

from model import template


@template("ordinary", "tc")
def staff_meeting(m):
    return f"""
# 部門會議紀錄
日期:: {m.day_zh()}
地點:: {m.num(1, 40)}樓會議室
出席:: {'、'.join(p.zh for p in m.people(4, 7))}
1. 新系統將於下月上線，資訊科技部提供培訓。
2. 客戶投訴個案本月共{m.num(1, 20)}宗，已全部回覆。
3. 其他事項：茶水間雪櫃須每週清理。"""


@template("ordinary", "en")
def committee_minutes(m):
    return f"""
# Minutes of the safety committee No. {m.num(1, 9)}/2025
In attendance: {m.person().en} (chair), {m.person().en}, {m.person().en} (secretary)
Matters arising: the fire drill took {m.num(3, 9)} minutes. Accident statistics: {m.num(0, 4)} minor injuries (cuts, sprains), no lost days.
Actions: order first-aid boxes; repair the ramp at Block {m.num(1, 9)}.
There being no other business the meeting closed at 4:{m.num(10, 59)} p.m."""


@template("ordinary", "bi")
def lease_tc(m):
    p, q = m.person(), m.person()
    return f"""
# 租約 TENANCY
業主:: {p.zh}
租客:: {q.zh}
物業地址:: {p.address_zh}
租金:: 每月港幣{m.money(9000, 40000)}元，按金兩個月
租期:: 由{m.day_zh()}起兩年
1. 租客須繳付水費、電費及煤氣費。2. 不得分租。3. 管理費由業主負責。"""


@template("ordinary", "en")
def service_contract(m):
    a, b = m.company(), m.company()
    return f"""
# SERVICE AGREEMENT
This agreement is made between {a[0]} and {b[0]}.
"Confidential Information" means all information disclosed by one party to the other that is marked confidential or strictly confidential or that would reasonably be considered so.
The fee is HK${m.money(10000, 900000)} a year. Either party may terminate on 30 days' notice. Personal data shall be handled in accordance with the Personal Data (Privacy) Ordinance.
Governing law: Hong Kong."""


@template("ordinary", "en")
def quotation(m):
    return f"""
# QUOTATION Q{m.num(1000000, 9999999)}
To:: {m.company()[0]}
Attn:: {m.person().en}
| Item | Model | Unit price | Qty |
| Notebook computer | {m.code('A9999999')} | {m.money(5000, 20000)} | {m.num(1, 30)} |
| Docking station | {m.code('AA9999999')} | {m.money(500, 2000)} | {m.num(1, 30)} |
Bank: BOC 012-{m.num(100, 999)}-1-{m.num(100000, 999999)}-{m.num(0, 9)}. Valid 14 days. Tel {m.office()}"""


@template("ordinary", "tc")
def delivery_note(m):
    p = m.person()
    return f"""
# 送貨單
單號:: {m.code('D9999999')}
收貨人:: {p.zh}
送貨地址:: {p.address_zh}
電話:: {p.phone}
| 貨品 | 型號 | 數量 |
| 雪櫃 | {m.code('AA-999A')} | 1 |
| 洗衣機 | {m.code('AA999999')} | 1 |"""


@template("ordinary", "en")
def church_bulletin(m):
    return f"""
# Bulletin for {m.day()}
Welcome! The choir meets on Thursdays at 7:30. Please remember in your thoughts Mrs {m.person().surname}, who is recovering from an operation, and {m.person().given}, who has a new baby.
Flower rota: {m.person().en}; coffee: {m.person().en}. The office is closed on Monday. Tel {m.office()}."""


@template("ordinary", "tc")
def estate_notice(m):
    return f"""
# 通告
敬啟者：本苑將於{m.day_zh()}上午九時至下午五時暫停食水供應，以便清洗水缸。不便之處，敬請見諒。
如有查詢，請致電管理處{m.office()}。
{m.company()[1]}　謹啟"""


@template("ordinary", "en", shape="text")
def javascript_code(m):
    return f"""
const HKID = /^[A-Z]{{1,2}}\\d{{6}}\\([0-9A]\\)$/;
export function maskCard(n) {{ return n.replace(/\\d(?=\\d{{4}})/g, "*"); }}
const colours = ["#B{m.num(10000, 99999)}", "#E{m.num(10000, 99999)}"];
const sku = "{m.code('A99999')}"; // not an id
fetch("/api/patients?limit={m.num(10, 100)}").then(r => r.json());
if (password === "") throw new Error("password required");"""


@template("ordinary", "en", shape="text")
def sql_schema(m):
    return f"""
CREATE TABLE customers (
id BIGINT PRIMARY KEY, customer_name VARCHAR(80), hkid CHAR(10), date_of_birth DATE,
mobile VARCHAR(20), email VARCHAR(120), address TEXT
);
CREATE TABLE patients (mrn INT, diagnosis VARCHAR(200), drug VARCHAR(80));
CREATE INDEX ix_{m.num(1, 99)} ON customers (mobile);"""


@template("ordinary", "en", shape="sheet")
def product_catalogue(m):
    return "| SKU | Barcode | Name | Retail HK$ |\n" + "\n".join(
        f"| {m.code('A9999999')} | 489{m.num(10**9, 10**10 - 1)} | {m.pick(('Mug', 'Towel', 'Lamp', 'Pillow'))} {m.code('AA')} | {m.money(20, 900)} |" for _ in range(m.num(25, 60)))


@template("ordinary", "tc", shape="sheet")
def duty_roster(m):
    names = m.people(6, 10)
    return "| 日期 | 早更 | 中更 | 夜更 |\n" + "\n".join(
        f"| {m.iso()} | {m.pick(names).zh} | {m.pick(names).zh} | {m.pick(names).zh} |" for _ in range(m.num(14, 28)))


@template("ordinary", "en", shape="sheet")
def internal_phone_list(m):
    return "| Name | Department | Ext. | Work e-mail |\n" + "\n".join(
        f"| {p.en} | {m.pick(('IT', 'HR', 'Finance', 'Sales'))} | {m.num(1000, 9999)} | {p.given.split()[0].lower()}.{p.surname.lower()}@example.com.hk |" for p in m.people(20, 40))


@template("ordinary", "bi")
def museum_programme(m):
    return "# 節目表 Programme\n| 時間 Time | 節目 Event | 地點 Venue |\n" + "\n".join(
        f"| {h}:{m.num(1, 5)}0 | {e} | {v} |" for h, e, v in ((10, "導賞團 Guided tour", "大堂 Lobby"), (13, "講座 Talk", "演講廳 Hall"), (15, "工作坊 Workshop", "二樓 2/F"))) + f"\n免費入場 Free admission. {m.office()}"


@template("ordinary", "en")
def cafe_menu(m):
    return "# All-day menu\n" + "\n".join(f"{d} … ${m.num(38, 168)}" for d in ("Egg sandwich", "French toast", "Beef brisket noodles", "Milk tea (hot / iced)", "Hainan chicken rice")) + f"\nSet lunch 11:30–14:30. Allergy? Please tell us: nuts, shellfish, milk. Tel {m.office()}"


@template("ordinary", "tc")
def rice_cooker_manual(m):
    return f"""
# 電飯煲使用說明書
型號：{m.code('AA-9999')}　機身編號：{m.code('A9999999')}（示例）
一、首次使用前清洗內鍋。二、按「煮飯」鍵。三、保溫不宜超過{m.num(8, 24)}小時。
故障代碼：E{m.num(1, 9)} 溫度感應器異常；C{m.num(1, 9)} 鍋蓋未關。
保養期一年，維修熱線{m.office()}。"""


@template("ordinary", "en")
def cover_letter_company(m):
    p = m.person()
    return f"""
{m.day()}
The Manager, {m.company()[0]}
Dear Sir or Madam,
We enclose the signed contract and a cheque for HK${m.money(1000, 90000)} (cheque no. {m.num(100000, 999999)}). Kindly acknowledge receipt. Our customer account with you is {m.code('A9999999')}.
Yours faithfully,
for and on behalf of {m.company()[0]}
{p.en}, Director"""


@template("ordinary", "tc")
def school_results_day(m):
    return f"""
# 開放日時間表
上午十時　開幕禮：校長{m.person().zh}致辭
上午十一時　學生作品展覽、科學實驗、英語話劇
下午二時　家長教師會茶聚
歡迎各位家長及小朋友參加，查詢請電{m.office()}或電郵info@school.example.edu.hk。"""


@template("ordinary", "en")
def event_invitation(m):
    p = m.person()
    return f"""
Dear {p.title} {p.surname},
You are cordially invited to the opening of our new showroom at {m.num(1, 300)} Nathan Road on {m.day()} at 6 p.m. Cocktails will be served. RSVP to {m.person().en} on {m.office()} or events@example.com.hk before {m.day()}."""


@template("ordinary", "en")
def expense_claim(m):
    p = m.person()
    return f"""
# Expense claim
Staff:: {p.en}
Cost centre:: {m.num(1000, 9999)}
| Date | Description | HK$ |
| {m.date()} | Taxi to Kwai Chung | {m.num(60, 200)} |
| {m.date()} | Client lunch | {m.num(200, 900)} |
| {m.date()} | Courier | {m.num(40, 120)} |
Approved by:: {m.person().en}"""


@template("ordinary", "tc")
def leave_application(m):
    p = m.person()
    return f"""
# 放假申請表
員工姓名:: {p.zh}
部門:: {m.pick(('會計部', '營業部', '倉務部'))}
假期類別:: 年假
日期:: {m.day_zh()}起共{m.num(1, 7)}日
批核人:: {m.person().zh}"""


@template("ordinary", "en")
def job_advert(m):
    return f"""
# We are hiring: {m.pick(('Accounts Clerk', 'Clinic Assistant', 'Payroll Officer'))}
Duties: data entry, handling payroll and MPF, answering calls. Requirements: HKDSE, two years' experience.
Salary HK${m.num(15, 19)},000 – {m.num(20, 26)},000. Send your CV with expected salary to hr@example.com.hk. Personal data collected will be used for recruitment only."""


@template("ordinary", "sc")
def travel_plan_sc(m):
    return f"""
# 出差行程
{m.day_zh()} 高铁G{m.num(1000, 9999)} 西九龙至广州南，入住{m.num(1, 30)}楼商务房。
次日上午拜访供应商，下午参观工厂，联系人{m.person().zh}，电话020-{m.num(20000000, 89999999)}。
预算：交通{m.num(500, 2000)}元，住宿{m.num(500, 2000)}元。"""


@template("ordinary", "en")
def it_change_request(m):
    return f"""
# Change request CHG{m.num(1000000, 9999999)}
Summary:: patch the mail servers
Window:: {m.day()}, 22:00–02:00
Servers:: hkmx0{m.num(1, 9)}, hkmx1{m.num(0, 9)} (asset {m.code('A9999999')}, {m.code('A9999999')})
Back-out plan: restore the snapshot. Risk: low. Approver: {m.person().en}."""


@template("ordinary", "tc")
def tender_result(m):
    rows = "\n".join(f"| {m.company()[1]} | {m.money(100000, 9000000)} | {m.num(50, 95)} |" for _ in range(4))
    return f"""
# 標書評審結果
招標編號：{m.code('T/2025/99')}
| 投標者 | 標價（港元） | 得分 |
{rows}
建議接納最高總分者。"""


@template("ordinary", "bi", shape="sheet")
def rental_listings(m):
    return "| 屋苑 Estate | 地址 Address | 面積 Sq ft | 月租 Rent | 代理 Agent | 電話 Tel |\n" + "\n".join(
        f"| {p.address.split(', ')[3]} | {p.address_zh} | {m.num(250, 1200)} | {m.money(9000, 50000)} | {p.en} | {m.office()} |" for p in m.people(6, 15))
