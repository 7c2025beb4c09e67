"""Ordinary papers of offices, schools, shops and homes, which must pass."""

from model import template


@template("ordinary", "en")
def site_meeting_notes(m):
    a, n = m.people(3, 5), m.num(3, 9)
    return f"""
# Progress meeting no. {m.num(3, 40)}
Held at:: site office, {m.pick(('Kai Tak', 'Tung Chung', 'Fanling'))}
Present:: {'; '.join(p.en for p in a)}
{n}.1 Piling: {m.num(30, 90)}% complete. Two piles failed the integrity test and will be cored.
{n}.2 RFI-{m.num(100, 999)} answered. Drawing S-{m.num(100, 999)} rev {m.pick('ABC')} superseded.
{n}.3 Safety: one near miss (lifting). Mr {a[0].surname} to brief the gang.
Next meeting on {m.day()}."""


@template("ordinary", "en")
def mutual_nda(m):
    a, b = m.companies(2)
    return f"""
# MUTUAL NON-DISCLOSURE AGREEMENT
Between {a[0]} and {b[0]} (each a "Party").
1. "Confidential Information" includes business plans, forecasts, customer lists, pricing and any document bearing the words "Confidential" or "Strictly Confidential".
2. The receiving Party shall use it solely to evaluate a possible supply arrangement and keep it for no longer than {m.num(1, 5)} years.
3. Nothing herein grants a licence. 4. Hong Kong law governs; disputes go to the HKIAC.
Signed on {m.day()} by {m.person().en} and {m.person().en}."""


@template("ordinary", "tc")
def renovation_contract(m):
    p = m.person()
    return f"""
# 裝修工程合約
業主:: {p.zh}
承辦商:: {m.company()[1]}
工程地點:: {p.address_zh}
工程總額:: 港幣{m.money(80000, 600000)}元正，分四期支付
工期:: {m.num(30, 90)}個工作天
工程包括：拆舊、水電、泥水、油漆及廚櫃。保養期{m.num(6, 18)}個月。如延誤，每日扣減{m.num(3, 9)}00元。"""


@template("ordinary", "tc", shape="sheet")
def wet_market_prices(m):
    return "| 貨號 | 品名 | 產地 | 單位 | 批發價 | 零售價 |\n" + "\n".join(
        f"| {m.code('F9999')} | {m.pick(('菜心', '白菜', '番茄', '鯇魚', '豬腩肉', '蘋果'))} | {m.pick(('本地', '內地', '泰國', '美國'))} | {m.pick(('斤', '箱', '隻'))} | {m.num(3, 90)}.{m.num(0, 9)} | {m.num(5, 150)}.{m.num(0, 9)} |" for _ in range(m.num(15, 40)))


@template("ordinary", "tc")
def home_recipe(m):
    return f"""
# 老火湯：粉葛鯪魚赤小豆湯
材料（{m.num(4, 6)}人份）：粉葛{m.num(1, 2)}斤、鯪魚一條、赤小豆二両、扁豆一両、陳皮一角、豬骨半斤
做法：1. 鯪魚煎至兩面金黃。2. 水滾後下所有材料，大火{m.num(15, 30)}分鐘，轉慢火{m.num(2, 3)}小時。3. 下鹽調味。
功效：清熱祛濕，適合春天飲用。脾胃虛寒者不宜多飲。"""


@template("ordinary", "bi")
def camp_circular(m):
    return f"""
# 通告 Circular {m.num(10, 99)}/2025-26　小六教育營 P.6 Education Camp
Dear Parents 敬啟者:
The camp will be held at Sai Kung from {m.day()} (3 days 2 nights). 費用 Fee: ${m.num(300, 700)}.
Pupils should bring 物品: sleeping bag 睡袋, insect repellent 蚊怕水, own medicine with a note from parents 個人藥物及家長信.
Please return the reply slip 請於{m.day_zh()}前交回回條.
Pupil 學生: ____________ Class 班: ____ ( ) I allow / do not allow 准許／不准許 my child to join. Parent's signature 家長簽署: ____________
Principal 校長 {m.person().en}"""


@template("ordinary", "en")
def invitation_to_tender(m):
    return f"""
# INVITATION TO TENDER — Contract {m.code('AA/2025/99')}
Supply and installation of {m.num(4, 40)} water coolers. Tenderers must be on the list of approved suppliers, category {m.pick(('II', 'III'))}.
Tender documents may be had from Room {m.num(100, 2000)} on payment of HK${m.num(1, 5)}00. Tenders in a plain envelope marked "Tender for water coolers - Confidential" shall reach the tender box before noon on {m.day()}.
Tender validity 90 days. The lowest tender need not be accepted. A bond of {m.num(5, 10)}% is required. Enquiries: {m.person().en}, {m.office()}."""


@template("ordinary", "bi", shape="sheet")
def flats_for_sale(m):
    return "| Ref. 編號 | Building 大廈 | Floor 樓層 | Saleable area 實用面積 | Price 售價 (HK$M) | View 景觀 | Agent 代理 |\n" + "\n".join(
        f"| {m.code('S99999')} | {m.pick(('Jade Garden 翠玉花園', 'Pearl Tower 明珠閣', 'Harmony Court 和景苑'))} | {m.pick(('H 高', 'M 中', 'L 低'))} | {m.num(250, 1400)} | {m.num(3, 30)}.{m.num(10, 99)} | {m.pick(('Sea 海景', 'Hill 山景', 'Garden 園景'))} | {m.pick(('Ms Chan', 'Mr Ho', 'Ms Au'))} |" for _ in range(m.num(10, 25)))


@template("ordinary", "tc")
def parish_news(m):
    return f"""
# 堂區通訊　第{m.num(100, 900)}期
主日彌撒：上午九時（粵語）、十一時（英語）
本月長者茶聚改於{m.day_zh()}舉行，節目有粵曲及量血壓。
請為病中的教友祈禱：陳伯、何太及近日做完手術的{m.person().zh}。
聖堂修葺基金已籌得{m.money(100000, 900000)}元，多謝各位支持。堂務處電話{m.office()}。"""


@template("ordinary", "en")
def bill_of_lading(m):
    return f"""
BILL OF LADING for combined transport   B/L No. {m.code('AAAA99999999')}
Shipper: {m.company()[0]}
Consignee: TO ORDER OF {m.pick(('NORDBANK', 'BANK OF THE LAKES', 'PACIFIC TRUST'))}
Vessel / voyage: OCEAN LILY / {m.num(100, 999)}{m.pick('EW')}   Port of loading: HONG KONG   Port of discharge: {m.pick(('ROTTERDAM', 'LONG BEACH', 'SYDNEY'))}
Container / seal: {m.pick(('EGHU', 'HLXU', 'ONEU'))}{m.num(1000000, 9999999)} / {m.code('A999999')}
{m.num(100, 900)} CARTONS LED LAMPS, HS {m.num(8000, 9999)}.{m.num(10, 99)}, gross weight {m.num(3000, 20000)} kg, {m.num(10, 66)} cbm
Freight prepaid. Shipped on board {m.day()}."""


@template("ordinary", "en", shape="text")
def java_class(m):
    return f"""
package hk.example.billing;

public final class Invoice {{
private static final String PREFIX = "{m.code('A99999')}";
private static final Pattern CARD = Pattern.compile("4[0-9]{{12}}(?:[0-9]{{3}})?");
private String patientName, diagnosis, drugCode; // see table CLAIMS
private char[] password;
public static final long serialVersionUID = {m.num(10**17, 10**18 - 1)}L;
/** Returns the HKID without brackets, or null. */
public String getHkid() {{ return hkid == null ? null : hkid.replaceAll("[()]", ""); }}
}}"""


@template("ordinary", "en", shape="lines")
def mail_server_log(m):
    return "\n".join(f"{m.pick(('Jan', 'Jun', 'Oct'))} {m.num(1, 28)} {m.num(0, 23):02d}:{m.num(10, 59)}:{m.num(10, 59)} mx1 postfix/smtp[{m.num(1000, 32000)}]: {m.code('A9999999')}{m.pick('0123456789ABCDEF')}: to=<user{m.num(1, 90)}@example.com.hk>, relay=10.2.{m.num(0, 255)}.{m.num(1, 254)}:25, delay={m.num(0, 9)}.{m.num(1, 9)}, status=sent (250 2.0.0 Ok: queued as {m.code('A9999999')})" for _ in range(50))


@template("ordinary", "tc", shape="lines")
def family_chat(m):
    p, q = m.person(), m.person()
    return f"""
{p.given.split()[0]}: 今晚返唔返嚟食飯？
{q.given.split()[0]}: 返呀，不過要開完會先，八點左右
{p.given.split()[0]}: 阿媽話膝頭痛，聽日我陪佢睇跌打
{q.given.split()[0]}: ok 買埋半隻燒鴨啦，{m.num(1, 300)}號嗰間
{p.given.split()[0]}: 車牌續期嗰封信我放咗枱面，記得上網交錢"""


@template("ordinary", "en", shape="sheet")
def parking_register(m):
    return "| Bay | Vehicle reg. | Permit no. | Valid to | Fee paid |\n" + "\n".join(
        f"| {m.pick('BCD')}{m.num(1, 300):03d} | {m.code('AA9999')} | {m.code('P999999')} | {m.iso()} | {m.num(1, 4)},{m.num(100, 999)} |" for _ in range(m.num(20, 45)))


@template("ordinary", "sc")
def product_warranty_sc(m):
    return f"""
# 保修卡
产品型号：{m.code('AA-999')}　产品序列号：{m.code('A99999999')}
购买日期：______　用户姓名：______　联系电话：______
自购买之日起主机保修{m.num(1, 3)}年，电池保修{m.num(3, 12)}个月。人为损坏、进水、自行拆机不在保修范围内。
服务热线：400-{m.num(100, 999)}-{m.num(1000, 9999)}"""


@template("ordinary", "en")
def condolence_letter(m):
    p = m.person()
    return f"""
{m.day()}
Dear Mrs {p.surname},
All of us at the office were saddened to hear of your husband's passing after his long illness. {p.given.split()[0]} was with us for {m.num(10, 30)} years and taught many of the younger people their trade.
Please let {m.person().en} know if there is anything at all that we can do.
With deepest sympathy,
{m.person().en}
Managing Director, {m.company()[0]}"""
