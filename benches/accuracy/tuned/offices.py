"""Ordinary papers of an office, which must pass."""

from model import template


@template("ordinary", "en")
def meeting_minutes(m):
    a = m.people(3, 5)
    return f"""
# Minutes of the weekly meeting, {m.day()}
Present:: {', '.join(p.en for p in a)}
1. The minutes of the last meeting were confirmed.
2. The office move is on schedule. New phone system from {m.day()}.
3. {a[0].en} will contact the landlord about air conditioning (Room {m.num(1, 30)}, {m.num(1, 40)}/F).
4. Next meeting: {m.day()} at 10:30."""


@template("ordinary", "tc")
def owners_minutes(m):
    return f"""
# 業主立案法團會議紀錄
日期:: {m.day_zh()}
出席：主席{m.person().zh}、司庫{m.person().zh}、秘書{m.person().zh}
一、通過上次會議紀錄。
二、外牆維修工程預算約{m.num(100, 900)}萬元，將招標。
三、大堂保安更亭更換，交管理處跟進。
會議於晚上九時結束。"""


@template("ordinary", "en")
def tenancy_agreement(m):
    p, q = m.person(), m.person()
    return f"""
# TENANCY AGREEMENT
THIS AGREEMENT is made the {m.day()} between {p.en} (the Landlord) and {q.en} (the Tenant).
1. The Landlord lets the premises known as {p.address} for a term of two years.
2. The rent is HK${m.money(9000, 50000)} per month payable in advance on the first day of each month.
3. The Tenant shall keep the interior in good repair. "Confidential Information" means any information marked confidential.
4. Stamp duty shall be borne in equal shares."""


@template("ordinary", "en")
def newsletter(m):
    return f"""
# Staff newsletter, issue {m.num(10, 99)}
Welcome to our new colleagues {m.person().en} and {m.person().en}! The annual dinner is on {m.day()}.
The hiking club met at Dragon's Back; {m.num(10, 40)} people came. Photos on the intranet.
Congratulations to the warehouse team for {m.num(100, 900)} days without an accident."""


@template("ordinary", "en", shape="text")
def python_code(m):
    return f"""
def check_digit(letters, digits):
    # weights 9..2, see the identity card number scheme
    total = sum(w * v for w, v in zip(range(9, 1, -1), values(letters, digits)))
    return (11 - total % 11) % 11

class Customer:
    name = CharField(max_length={m.num(20, 90)})
    phone = CharField()
    password = CharField(widget=PasswordInput)
ORDER_ID = "{m.code('A99999')}" """


@template("ordinary", "tc", shape="sheet")
def price_list(m):
    return "| 貨品編號 | 貨品名稱 | 單價 | 存貨 |\n" + "\n".join(
        f"| {m.code('A9999999')} | {m.pick(('原子筆', '文件夾', '打印紙', '膠紙'))}{m.num(1, 90)}號 | {m.money(5, 300)} | {m.num(0, 999)} |" for _ in range(m.num(20, 50)))


@template("ordinary", "en", shape="sheet")
def supplier_contacts(m):
    return "| Supplier | Contact person | Office tel | E-mail |\n" + "\n".join(
        f"| {m.company()[0]} | {p.en} | {m.office()} | {p.given.split()[0].lower()}@supplier{m.num(1, 99)}.com.hk |" for p in m.people(10, 25))


@template("ordinary", "bi")
def timetable(m):
    return "# 校巴時間表 School bus timetable\n| 站 Stop | 開出 Departs | 到達 Arrives |\n" + "\n".join(
        f"| {s} | 07:{m.num(10, 59)} | 08:{m.num(10, 40)} |" for s in ("沙田 Sha Tin", "大圍 Tai Wai", "九龍塘 Kowloon Tong", "旺角 Mong Kok")) + f"\n查詢 Enquiries: {m.office()}"


@template("ordinary", "tc")
def restaurant_menu(m):
    return "# 午市套餐\n" + "\n".join(f"{n}. {d} ${m.num(48, 128)}" for n, d in enumerate(("乾炒牛河", "星洲炒米", "咕嚕肉飯", "焗豬扒飯", "海南雞飯"), 1)) + "\n另收加一服務費。外賣電話：" + m.office()


@template("ordinary", "en")
def appliance_manual(m):
    return f"""
# User manual: dehumidifier model {m.code('AA-9999')}
Serial number: see the label, for example {m.code('A9999999')}.
1. Place the unit at least 20 cm from the wall. 2. Empty the tank when the light is on. 3. Clean the filter every two weeks.
Error codes: E1 sensor fault, E2 tank full, P{m.num(1, 9)} defrost. Warranty: {m.num(1, 3)} years. Hotline {m.office()}."""


@template("ordinary", "en")
def business_letter(m):
    p = m.person()
    return f"""
{m.company()[0]}
{m.day()}
Dear {p.title} {p.surname},
Thank you for your enquiry. Our quotation is attached; the total is HK${m.money(1000, 90000)} and is valid for 30 days. Order reference {m.code('A9999999')}.
Please call me at {m.office()} with any question.
Yours faithfully,
{m.person().en}
Sales Manager"""


@template("ordinary", "tc")
def school_circular(m):
    return f"""
# 家長通告第{m.num(1, 90)}號
敬啟者：本校訂於{m.day_zh()}舉行秋季旅行，地點為西貢郊野公園，費用每位${m.num(30, 120)}。
請填妥回條交班主任。學生如患病應請假，並帶備醫生證明書。
學生姓名：____________　班別：______　家長簽署：____________
校長 {m.person().zh} 謹啟"""


@template("ordinary", "en")
def project_plan(m):
    return "# Project plan\n| Task | Owner | Start | End | Budget HK$ |\n" + "\n".join(
        f"| {t} | {m.person().en} | {m.iso()} | {m.iso()} | {m.money(1000, 90000)} |" for t in ("Survey", "Design", "Tender", "Build", "Handover"))


@template("ordinary", "en")
def purchase_order(m):
    return f"""
# PURCHASE ORDER {m.code('A9999999')}
Supplier:: {m.company()[0]}
Deliver to:: {m.person().address}
Attention:: {m.person().en}, {m.office()}
| Item | Code | Qty | HK$ |
| Toner cartridge | {m.code('AA999999')} | {m.num(1, 20)} | {m.money(100, 3000)} |
| Copy paper | {m.code('A9999999')} | {m.num(1, 90)} | {m.money(100, 3000)} |"""


@template("ordinary", "tc")
def press_release(m):
    return f"""
# 新聞稿
{m.company()[1]}今日宣布於{m.pick(('觀塘', '荃灣', '沙田'))}開設新店，面積約{m.money(1000, 9000)}平方呎，聘請{m.num(10, 90)}名員工。
傳媒查詢：{m.person().zh}　電話：{m.office()}　電郵：media@example.com.hk"""


@template("ordinary", "sc")
def tender_notice_sc(m):
    return f"""
# 招标公告
项目编号：{m.code('AA-2025-999')}
现就办公楼空调维护服务进行公开招标，预算金额{m.num(10, 90)}万元，投标截止时间{m.day_zh()}上午十时。
联系人：{m.person().zh}　电话：0755-{m.num(20000000, 89999999)}"""


@template("ordinary", "en", shape="sheet")
def stocktake(m):
    return "| Asset tag | Serial no. | Room | Bought | Cost |\n" + "\n".join(
        f"| {m.code('A9999999')} | {m.code('AA99999999')} | {m.num(1, 40)}{m.pick('ABC')} | {m.iso()} | {m.money(500, 30000)} |" for _ in range(m.num(20, 60)))


@template("ordinary", "bi", shape="sheet")
def sales_by_shop(m):
    return "| Shop 店舖 | Revenue 營業額 | Cost 成本 | Gross profit 毛利 |\n" + "\n".join(
        f"| {s} | {m.money()} | {m.money()} | {m.money()} |" for s in ("Central 中環", "Causeway Bay 銅鑼灣", "Mong Kok 旺角", "Sha Tin 沙田"))
