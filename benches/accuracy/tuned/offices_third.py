"""Ordinary papers: minutes, agreements, notices, lists of things, letters, code, food and freight."""

from model import template


@template("ordinary", "tc")
def pta_minutes(m):
    return f"""
# 家長教師會第{m.num(2, 9)}次常務委員會會議紀錄
日期:: {m.day_zh()}（星期六）
地點:: 本校圖書館
出席:: 主席{m.person().zh}女士、副主席{m.person().zh}先生、司庫{m.person().zh}女士、{m.person().zh}老師
1. 通過上次會議紀錄
2. 司庫報告：戶口結存{m.money(10000, 90000)}元，上次旅行盈餘{m.num(200, 2000)}元
3. 舊書義賣定於{m.num(1, 12)}月舉行，需義工{m.num(6, 20)}人
4. 飯商檢討：家長反映餸菜偏鹹，去信跟進
5. 散會時間：下午{m.num(1, 5)}時{m.num(10, 55)}分"""


@template("ordinary", "en")
def trustees_minutes(m):
    a = m.people(4, 6)
    return f"""
# Minutes of the 2nd meeting of the Trustees, {m.day()}
Present: {', '.join(p.en for p in a)}. Apologies: {m.person().en}.
Matters arising. The boiler has been mended at a cost of HK${m.money(3000, 40000)}.
Grants. Three applications were considered; {m.company()[0]} withdrew. HK${m.num(20, 90)},000 was voted for the toy library.
Investments. The Treasurer reported that the tracker fund returned {m.num(1, 9)}.{m.num(0, 9)}% in the quarter; no change proposed.
Any other business. The safe combination was changed and lodged with the solicitors.
The next meeting will be on {m.day()}."""


@template("ordinary", "bi")
def cleaning_contract(m):
    c, d = m.companies(2)
    return f"""
# Cleaning service contract 清潔服務合約
Party A 甲方: {c[0]} {c[1]}
Party B 乙方: {d[0]} {d[1]}
1. Premises 地點: {m.num(1, 30)}/F to {m.num(31, 40)}/F. Hours 時間: 7 p.m. to 10 p.m., Mondays to Fridays.
2. Fee 費用: HK${m.money(8000, 60000)} a month, payable within 30 days 三十日內支付.
3. Party B shall keep confidential 保密 all documents marked "Confidential" 機密 which its staff may see.
4. Term 合約期: one year from {m.day()}. Notice 終止通知: two months."""


@template("ordinary", "tc")
def car_sale_agreement(m):
    p, q = m.person(), m.person()
    return f"""
# 二手車輛買賣合約
賣方:: {p.zh}
買方:: {q.zh}
車牌:: {m.code('AA9999')}
廠名及型號:: {m.pick(('豐田 Noah', '本田 Jazz', '平治 A200'))}　底盤號碼 {m.code('AAA99A999999')}{m.num(1000, 9999)}
行車里數:: {m.money(10000, 150000)}公里
成交價:: 港幣{m.money(30000, 300000)}元，訂金{m.num(1, 9)},000元
交車日期:: {m.day_zh()}
賣方保證車輛沒有按揭及未清繳罰款。"""


@template("ordinary", "en", shape="sheet")
def stationery_tariff(m):
    return "| Order code | Item | Colour | Pack | List price | Net price | Barcode |\n" + "\n".join(
        f"| {m.code('A999999')}-{m.num(0, 9)} | {m.pick(('Lever arch file', 'Gel pen', 'Envelope C5', 'Sticky notes'))} | {m.pick(('black', 'blue', 'red'))} | {m.num(1, 50)} | {m.num(5, 200)}.{m.num(10, 99)} | {m.num(4, 150)}.{m.num(10, 99)} | 48{m.num(10**10, 10**11 - 1)} |" for _ in range(m.num(20, 45)))


@template("ordinary", "en")
def radish_cake_recipe(m):
    return f"""
# Aunt {m.person().surname}'s steamed radish cake
Ingredients (two {m.num(6, 9)}-inch tins): {m.num(2, 3)} catties of white radish, {m.num(300, 400)} g rice flour, {m.num(40, 60)} g wheat starch, 3 cured sausages, 40 g dried shrimps, 6 mushrooms, white pepper.
1. Shred the radish and cook it in its own juice for 10 minutes. 2. Fry the shrimps, mushrooms and sausages. 3. Stir in the flours with a cup of water. 4. Steam on high heat for {m.num(50, 70)} minutes. 5. Fry slices when cold.
Keeps five days in the fridge. Not for those with a shellfish allergy."""


@template("ordinary", "tc")
def uniform_circular(m):
    return f"""
# 學校通告　編號：{m.num(1, 90):03d}/25
事由：更換冬季校服及流感疫苗外展接種安排
敬啟者：本校將於{m.day_zh()}起換季。如遇氣溫低於攝氏{m.num(8, 12)}度，學生可穿著便服羽絨。
另衞生署外展隊將於{m.num(11, 12)}月到校為學生接種流感疫苗，家長須填妥同意書；對雞蛋或疫苗過敏、發燒或患血友病者不宜接種，請先諮詢醫生。
回條
本人已知悉上述事宜。學生姓名：________（　）班　家長姓名：________　簽署：________"""


@template("ordinary", "tc")
def tender_schedule_of_rates(m):
    lines = "\n".join(f"| {m.pick('ABC')}{m.num(1, 40)} | {w} | {u} | {m.num(1, 900)} |  |  |" for w, u in (("外牆批盪修補", "平方米"), ("更換食水喉管", "米"), ("天台防水層", "平方米"), ("棚架連安全網", "項"), ("更換消防喉轆", "個")))
    return f"""
# 標書　附件二：工程量及價目表
合約編號：{m.code('BM/2025/999')}
| 項目 | 工程內容 | 單位 | 數量 | 單價(港元) | 總價(港元) |
{lines}
投標者須填寫所有單價並簽署。截標日期：{m.day_zh()}中午十二時，信封面註明「機密—標書」。"""


@template("ordinary", "en")
def shop_to_let_particulars(m):
    return f"""
# TO LET — ground floor shop, {m.pick(('Portland Street', 'Hennessy Road', 'Fa Yuen Street'))}
Frontage {m.num(10, 30)} ft, depth {m.num(30, 80)} ft, saleable {m.num(400, 1800)} sq ft plus cockloft. Electricity 100 A three-phase; gas and exhaust permitted.
Asking HK${m.money(30000, 300000)} a month inclusive; two months' deposit; last tenant a pharmacy.
Viewing by appointment with {m.person().en}, licence S-{m.num(100000, 999999)}, {m.office()}. Ref {m.code('R999999')}.
All particulars are believed to be right but are not warranted."""


@template("ordinary", "bi")
def alumni_newsletter(m):
    return f"""
# Alumni Newsletter 校友通訊, no. {m.num(20, 90)}
Class of {m.num(1985, 2005)} reunion 同學聚會: {m.day()}, Wan Chai. 有意者請聯絡 {m.person().zh}.
Dr {m.person().en} ('{m.num(80, 99)}) has been appointed chief of surgery at a public hospital. 恭喜!
In memoriam: Miss {m.person().en} taught Chinese history for {m.num(20, 38)} years.
The library fund stands at HK${m.money(200000, 900000)}. Donations over $100 are tax-deductible.
Editor: {m.person().en}, alumni@school.example.edu.hk"""


@template("ordinary", "en")
def packing_list(m):
    lines = "\n".join(f"| {m.num(1, 40)}-{m.num(41, 90)} | {m.code('ST99999')} | {w} | {m.num(10, 300)} | {m.num(5, 25)}.{m.num(0, 9)} |" for w in ("Cotton T-shirts", "Canvas shoes", "Toy bricks", "LED torches"))
    return f"""
PACKING LIST / WEIGHT NOTE
Invoice {m.code('HK9999999')}   L/C no. {m.code('DC999999')}   Marks: N/M
| Ctn no. | Style | Goods | Pcs | kg |
{lines}
Total {m.num(100, 500)} cartons. Certificate of origin {m.code('CO/9999999')}. Port of loading Kwai Chung; feeder {m.pick(('JADE RIVER', 'SILVER HERON'))} voy. {m.num(100, 999)}{m.pick('NS')}.
For and on behalf of {m.company()[0]}"""


@template("ordinary", "en", shape="text")
def spreadsheet_macro(m):
    return f"""
Option Explicit
Sub CleanIDs()
Dim r As Range
For Each r In Worksheets("Staff").Range("C2:C1048576")
' strip brackets from HKID such as A123456(3)
r.Value = Replace(Replace(r.Value, "(", ""), ")", "")
Next r
If Range("Z1048576").End(xlUp).Row > {m.num(100, 9000)} Then MsgBox "Check with payroll"
Const BUILD = "{m.code('9.9.99')}"
ActiveSheet.Unprotect Password:=""
End Sub"""


@template("ordinary", "en", shape="text")
def python_tests(m):
    return f"""
import pytest
from clinic.models import Patient, Diagnosis

@pytest.fixture
def patient(db):
    return Patient.objects.create(name="Test User", hkid="", diagnosis=Diagnosis.UNKNOWN, phone="")

def test_mask(patient):
    assert mask("A123456(3)") == "A123***(*)"
    assert luhn("{m.num(10**11, 10**12 - 1)}") in (True, False)

def test_page_size(client):
    assert client.get("/patients?limit={m.num(10, 90)}").status_code == 200"""


@template("ordinary", "tc")
def wedding_invitation(m):
    a, b = m.person(), m.person()
    return f"""
謹訂於{m.day_zh()}（星期日）為小兒{a.zh}與{b.zh}小姐舉行婚禮
敬備喜酌　恭請闔府光臨
席設：{m.pick(('龍城酒樓', '海景軒', '金鑾殿宴會廳'))}{m.num(1, 5)}樓
恭候　六時　入席　八時
{a.zh[0]}府　{b.zh[0]}府　仝敬約　電話{m.office()}"""


@template("ordinary", "en", shape="sheet")
def library_loans(m):
    return "| Accession no. | Title | Shelf mark | Borrower type | Due | Renewals |\n" + "\n".join(
        f"| {m.code('B999999')}{m.num(0, 9)} | {m.pick(('Human anatomy', 'Basic accounting', 'Hong Kong birds', 'Chinese materia medica', 'Tort law'))} | {m.num(100, 999)}.{m.num(1, 99)} {m.code('AAA')} | {m.pick(('staff', 'year 1', 'year 2'))} | {m.iso()} | {m.num(0, 3)} |" for _ in range(m.num(20, 45)))


@template("ordinary", "tc", shape="lines")
def supplier_chat(m):
    a, b = m.person(), m.person()
    return f"""
[{m.num(9, 12)}:{m.num(10, 59)}] {a.given.split()[0]}: 早晨，上次嗰批貨型號 {m.code('A9999999')} 幾時到？
[{m.num(13, 15)}:{m.num(10, 59)}] {b.given.split()[0]}: 船期遲咗，櫃號 {m.pick(('OOLU', 'TEMU'))}{m.num(1000000, 9999999)}，估計下星期三
[{m.num(13, 15)}:{m.num(10, 59)}] {a.given.split()[0]}: ok，發票改返抬頭做{m.company()[1]}，金額 {m.money(5000, 90000)}
[{m.num(16, 18)}:{m.num(10, 59)}] {b.given.split()[0]}: 收到，單號 {m.code('E999999')}{m.num(0, 9)}，聽日俾人送過嚟"""


@template("ordinary", "sc")
def canteen_notice_sc(m):
    return f"""
# 关于食堂调整用餐时间的通知
各部门：
自{m.day_zh()}起，午餐时间调整为11:{m.num(10, 50)}至13:{m.num(10, 50)}，晚餐17:30至19:00。每餐补贴{m.num(8, 20)}元，超出部分由饭卡支付。
食堂承包合同编号：{m.code('ST2025-999')}，投诉电话：8{m.num(100, 999)}。
行政部"""


@template("ordinary", "en")
def complaint_reply(m):
    p = m.person()
    return f"""
{m.day()}
Dear {p.title} {p.surname},
Your complaint about bus route {m.num(1, 300)}{m.pick('AXM')}
Thank you for writing about the bus that passed your stop on the morning of {m.date()}. We have spoken to the driver and looked at the recording; the bus was full. Two more departures will be added from next month.
I enclose two complimentary tickets (nos. {m.code('T9999999')} and {m.code('T9999999')}).
Yours sincerely,
{m.person().en}
Customer Service Manager"""


@template("ordinary", "bi", shape="sheet")
def panel_clinics(m):
    return "| Zone 區域 | Clinic 診所 | Speciality 專科 | Address 地址 | Clinic tel 診所電話 | Hours 時間 |\n" + "\n".join(
        f"| {p.address.split(', ')[-2]} | {p.surname} {m.pick(('Medical Practice', 'Clinic', 'Polyclinic'))} | {m.pick(('GP 普通科', 'Dental 牙科', 'Physio 物理治療', 'Skin 皮膚科'))} | Shop {m.num(1, 60)}, {p.address.split(', ')[3]} | {m.office()} | 9-1, 3-{m.num(6, 8)} |" for p in m.people(8, 16))


@template("ordinary", "en")
def film_club_programme(m):
    return f"""
# Film club, spring season
{m.day()}: a romance set in a 1960s cinema. Cast: {m.person().en}, {m.person().en}. Category IIA.
{m.day()}: documentary about a ward for cancer patients; the director will answer questions.
{m.day()}: "Inside Information", a thriller about a leaked takeover (1987, {m.num(95, 130)} min).
Members free, guests ${m.num(40, 90)}. Hall {m.num(1, 4)}; doors at 7:15."""
