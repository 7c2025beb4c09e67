"""Hard negatives: what looks like an identifier, a record or a secret, and is none."""

import base64
import hashlib

from tuned.finance_more import balance
from model import template


@template("ordinary", "bi", shape="sheet")
def spare_parts(m):
    return "| 零件編號 Part number | 名稱 Name | 倉位 Bin | 數量 Qty |\n" + "\n".join(
        f"| {m.code('AA9999999')} | {m.pick(('軸承', '皮帶', '螺絲', '濾網'))} | {m.code('A99')} | {m.num(1, 999)} |" for _ in range(m.num(20, 60)))


@template("ordinary", "en", shape="sheet")
def invoice_register(m):
    return "| Invoice | Date | Customer account | Amount | Paid |\n" + "\n".join(
        f"| {m.code('A9999999')} | {m.iso()} | {m.company()[0]} | {m.money(100, 90000)} | {m.pick('YN')} |" for _ in range(m.num(20, 60)))


@template("ordinary", "en")
def insurance_quote(m):
    return f"""
# Motor insurance quotation
Quotation no.:: {m.code('Q9999999')}
Policy number to renew:: {m.code('M9999999')}
Make and model:: {m.pick(('Toyota', 'Tesla', 'BYD'))}
Premium:: HK${m.money(3000, 20000)}
No claim discount:: {m.pick((20, 30, 40, 60))}%"""


@template("ordinary", "tc")
def container_tracking(m):
    return "# 貨櫃到港通知\n| 貨櫃號碼 | 船名航次 | 提單 | 預計到港 |\n" + "\n".join(
        f"| {m.pick(('OOLU', 'TGHU', 'CMAU'))}{m.num(1000000, 9999999)} | 海星 V{m.num(100, 999)} | {m.code('AAAA9999999')} | {m.iso()} |" for _ in range(6))


@template("ordinary", "en")
def boarding_reminder(m):
    return f"""
Your booking {m.code('AAAA99')} is confirmed.
Flight {m.pick(('CX', 'UO', 'HX', 'KA'))}{m.num(100, 999)} Hong Kong to Tokyo, {m.day()}, seat {m.num(10, 60)}{m.pick('ABCDEFHK')}
Ticket number 160-{m.num(10**9, 10**10 - 1)}. Baggage tag {m.code('AA999999')}.
Please arrive two hours before departure."""


@template("ordinary", "tc")
def statute_summary(m):
    return f"""
# 法例摘要
《個人資料（私隱）條例》（第486章）第33條尚未實施。《證券及期貨條例》（第571章）第307A條界定內幕消息。
《人事登記條例》（第177章）規定身份證的簽發。《進出口條例》（第60章）附表{m.num(1, 9)}列明須領牌照物品。
參考編號：L/M({m.num(1, 9)}) to HAB/CR{m.num(1, 90)}/{m.num(1, 20)}/{m.num(100, 900)}。"""


@template("ordinary", "en", shape="text")
def release_notes(m):
    return f"""
# Release {m.num(1, 9)}.{m.num(0, 20)}.{m.num(0, 9)}
commit {m.rng.getrandbits(160):040x}
Fixes KB{m.num(4000000, 5999999)}, CVE-2024-{m.num(10000, 59999)} and CUI C{m.num(1000000, 9999999)}.
Named range moved to Sheet1!C1048576:D1048576. Build id {hashlib.md5(str(m.num(0, 10**9)).encode()).hexdigest()}.
Colour codes: #A1B2C3 #F123456. Epoch {m.num(1_600_000_000, 1_900_000_000)}{m.num(100, 999)}.
eyJub3QiOiJhIHNlY3JldCJ9 is only an example payload."""


@template("ordinary", "en", shape="lines")
def payment_gateway_log(m):
    return "\n".join(f"{m.iso()}T10:{m.num(10, 59)}:00.{m.num(100, 999)}Z INFO txn={m.num(10**17, 10**18 - 1)} card=****{m.num(1000, 9999)} auth={m.code('A99999')} rrn={m.num(10**11, 10**12 - 1)} ms={m.num(1_600_000_000_000, 1_900_000_000_000)}" for _ in range(60))


@template("ordinary", "tc")
def blank_registration(m):
    return f"""
# 求診登記表（第{m.num(1, 30)}版）
病人姓名:: ＿＿＿＿＿＿＿＿
身份證號碼:: ＿＿＿＿＿＿＿（　）
出生日期:: ＿＿年＿＿月＿＿日
藥物敏感:: □ 無　□ 有，請註明＿＿＿＿
過往病史:: □ 高血壓　□ 糖尿病　□ 哮喘　□ 心臟病
本人同意診所收集上述資料作診治用途。
簽署:: ＿＿＿＿＿＿　日期:: ＿＿＿＿＿＿"""


@template("ordinary", "en")
def blank_card_authorisation(m):
    return f"""
# Credit card authorisation form
Cardholder's name:: ____________________
Credit card number:: |__|__|__|__|  |__|__|__|__|  |__|__|__|__|  |__|__|__|__|
Expiry date (MM/YY):: ____ / ____
Amount:: HK$ ____________
Return to Finance, fax {m.office()}."""


@template("ordinary", "bi", shape="slides")
def security_awareness(m):
    return f"""
# 資訊保安培訓 Information security awareness
什麼是敏感資料 What is sensitive data? 身份證號碼 HKID、信用卡號碼、病歷、薪酬資料、內幕消息、密碼。
# 分類 Classification
Public 公開 / Internal 內部 / Confidential 機密 / Restricted 限閱
# 測驗 Quiz
Q{m.num(1, 9)}: 可否以 WhatsApp 傳送客戶的 HKID（例如 A123456(3)）? 答案 Answer: 不可以。
Password tips 密碼要訣：12 字元以上，不要寫在便條上。"""


@template("ordinary", "en")
def registry_extract(m):
    p, q = m.person(), m.person()
    return f"""
# Company particulars: directors
| Name | Identification number | Date of appointment |
| {p.en} | {m.code('A999')}XXX(X) | {m.day()} |
| {q.en} | {m.code('A999')}XXX(X) | {m.day()} |
Company name:: {m.company()[0]}
Paid up capital:: HK${m.money(10000, 900000)}"""


@template("ordinary", "tc")
def masked_receipt(m):
    return f"""
# 繳費收據
繳費人身份證：{m.code('A')}******({m.pick('*#')})
卡號：XXXX-XXXX-XXXX-{m.num(1000, 9999)}
金額：HK${m.money(50, 3000)}　日期：{m.date()}
多謝惠顧。"""


@template("ordinary", "en")
def model_code_reminder(m):
    return f"""
!subject Reminder: no dealing before results
To all directors and relevant employees,
The closed period before the publication of the interim results starts on {m.day()}. During it you must not deal in the Company's securities (Model Code, Rule A.3). If in doubt whether you hold inside information, ask the Company Secretary before you deal.
Unpublished inside information includes unaudited management accounts, a possible takeover, a profit warning or a change of auditor."""


@template("ordinary", "en")
def classification_policy(m):
    return f"""
# Information classification standard
3.1 Restricted: patient records, inside information, payroll, private keys, lists of customers.
3.2 Confidential: documents with one person's identity card number; a document bears CONFIDENTIAL in its header.
3.3 "Strictly confidential" and "privileged" are handled as restricted. Drafts of results announcements and board papers are restricted until published.
3.4 Reviewed every {m.num(1, 3)} years. Owner: information security officer."""


@template("ordinary", "tc")
def listing_rules_note(m):
    return f"""
# 上市規則第十四章簡介
須予披露交易：任何百分比率達5%或以上但低於25%。主要交易：25%或以上但低於100%。非常重大的收購事項：100%或以上。
關連交易見第十四A章。發行人須在聯交所網站刊登公告，並視乎情況寄發通函。
供股、配售及股份購回另受第七章及第十章規管。問題{m.num(1, 20)}：甲公司擬出售附屬公司，應如何計算資產比率？"""


@template("ordinary", "en")
def standards_handbook(m):
    return f"""
# HKAS 7 Statement of cash flows — study notes, unit {m.num(1, 30)}
Cash flows are classified as operating, investing and financing. Under the indirect method, profit before tax is adjusted for depreciation, impairment losses, finance costs and changes in trade receivables and inventories.
Example: Beta Ltd's statement of financial position shows
| HK$ | Year 2 | Year 1 |
{balance(m)}
Exercise: prepare the statement of cash flows and discuss the gearing ratio."""


@template("ordinary", "tc", tolerate=("financial-report", "published-announcement"))
def published_annual_report(m):
    c = m.company()
    return f"""
# {c[1]} 二零二三年年報
股份代號：{m.num(1000, 9000)}
# 獨立核數師報告
致{c[1]}全體股東（於開曼群島註冊成立的有限公司）
意見：我們認為，該等綜合財務報表真實而中肯地反映貴集團於二零二三年十二月三十一日的綜合財務狀況。
香港，二零二四年三月二十六日
# 綜合財務狀況表
| 千港元 | 二零二三年 | 二零二二年 |
{balance(m, True)}
本年報可於聯交所網站www.hkexnews.hk下載。"""


@template("ordinary", "en")
def broker_note(m):
    c = m.company()
    return f"""
# Equity research: {c[0]} ({m.num(1000, 9000)} HK)
Rating: {m.pick(('BUY', 'HOLD', 'REDUCE'))}, target price HK${m.num(2, 30)}.{m.num(10, 99)}.
1H results beat consensus: revenue +{m.num(2, 20)}% yoy, gross margin {m.num(20, 50)}%, net profit HK${m.num(20, 900)}m. We raise FY25 EPS by {m.num(2, 9)}%. Interim dividend HK{m.num(1, 20)} cents declared.
Source: company announcements, our estimates. See the disclaimer on the last page. This report is for clients only and is not an offer."""


@template("ordinary", "tc", shape="mail")
def mail_disclaimer_tc(m):
    return f"""
!subject 開會時間
各位：
會議改於{m.day_zh()}下午三時，地點不變，請帶備手提電腦。
{m.person().zh}
行政部　電話：{m.office()}
此電郵及其附件屬機密資料，只供指定收件人使用。如閣下並非收件人，請即刪除。This message is confidential and may be privileged."""


@template("ordinary", "en")
def illness_leaflet(m):
    return f"""
# Know your heart
Coronary artery disease, heart failure, atrial fibrillation and hypertension are common. Warning signs: chest pain, shortness of breath, dizziness. Risk factors: diabetes mellitus, hyperlipidaemia, smoking, obesity.
Tests: ECG, echocardiogram, treadmill, coronary angiogram, blood tests (LDL, HbA1c, creatinine).
Treatment: aspirin, clopidogrel, atorvastatin, amlodipine, bisoprolol, angioplasty, bypass surgery.
Ask your doctor. Patient resource centre {m.office()}. Leaflet HK-{m.num(100, 999)}."""


@template("ordinary", "sc")
def epidemic_news_sc(m):
    return f"""
# 卫生防护中心公布最新流感情况
过去一周录得{m.num(10, 90)}宗严重流感个案，{m.num(1, 9)}人死亡。发言人呼吁长者及慢性病患者（如糖尿病、冠心病、慢性阻塞性肺病）尽早接种疫苗。
患者可服用奥司他韦等抗病毒药物。如出现发烧、咳嗽、喉咙痛应佩戴口罩并求医。"""


@template("ordinary", "tc")
def medical_insurance_brochure(m):
    return f"""
# 自願醫保計劃小冊子
保障範圍：病房及膳食、外科醫生費、麻醉科醫生費、手術室費、化療、磁力共振、日間手術。
不保事項：投保前已有病症、美容手術、牙科治療（意外除外）、不育治療。
例子：陳先生{m.num(30, 60)}歲，因急性盲腸炎入院接受手術，合資格費用HK${m.money(30000, 90000)}，獲全數賠償。
查詢熱線：{m.office()}"""


@template("ordinary", "en")
def nursing_procedure(m):
    return f"""
# Nursing procedure {m.num(1, 90)}: giving medicines
Check the right patient, drug, dose, route and time. Ask the patient for name and date of birth. Check allergy. High-alert drugs: insulin, warfarin, potassium chloride, morphine.
Record on the medication administration record. Report adverse drug reactions. BP, HR, SpO2 and RR every four hours."""


@template("ordinary", "en", shape="raw", ext=".pem")
def certificate_chain(m):
    out = []
    for _ in range(2):
        body = base64.b64encode(bytes(m.num(0, 255) for _ in range(700))).decode()
        out.append("-----BEGIN CERTIFICATE-----\n" + "\n".join(body[i:i + 64] for i in range(0, len(body), 64)) + "\n-----END CERTIFICATE-----\n")
    return "".join(out)


@template("ordinary", "en", shape="raw", ext=".pub")
def public_key(m):
    return f"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ{m.secret(300)} {m.person().given.split()[0].lower()}@workstation\n"


@template("ordinary", "en", shape="text")
def secrets_howto(m):
    return f"""
# How to configure the client
export API_KEY=xxxxxxxxxxxxxxxx
export SECRET=changeme
password=${{DB_PASSWORD}}
Authorization: Bearer <token>
-----BEGIN PRIVATE KEY-----
...
-----END PRIVATE KEY-----
Tokens last {m.num(10, 90)} minutes."""


@template("ordinary", "tc")
def password_rules(m):
    return f"""
# 密碼政策
一、密碼長度不少於{m.num(10, 16)}個字元，須包含大小寫字母、數字及符號。
二、每{m.num(60, 180)}日更改一次，不可重用。
三、帳號連續輸入錯誤密碼五次將被鎖定，請致電{m.office()}解鎖。
四、不得與他人共用帳號及密碼。"""
