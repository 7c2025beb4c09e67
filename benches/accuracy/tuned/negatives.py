"""Hard negatives: what looks like an identifier, a record or a secret, and is none."""

import base64
import uuid

from model import template
from tuned.finance import statement


@template("ordinary", "en", shape="sheet")
def parts_list(m):
    return "| Part No. | Description | Qty | Unit price |\n" + "\n".join(
        f"| {m.code('A9999999')} | {m.pick(('Bracket', 'Valve', 'Bearing', 'Gasket'))} | {m.num(1, 400)} | {m.money(10, 900)} |" for _ in range(m.num(20, 60)))


@template("ordinary", "bi")
def invoice(m):
    c = m.company()
    return f"""
# INVOICE 發票
{c[0]} {c[1]}
Invoice no. 發票編號:: {m.code('A9999999')}
Date:: {m.day()}
Bill to:: {m.company()[0]}
| Description 說明 | Qty | Amount HK$ |
| Cleaning service 清潔服務 | {m.num(1, 9)} | {m.money(1000, 9000)}.00 |
| Materials 物料 | {m.num(1, 9)} | {m.money(100, 9000)}.00 |
Please pay by cheque or by transfer to HSBC account 004-{m.num(100, 999)}-{m.num(100000, 999999)}-001 within 30 days.
Tel: {m.office()}  E-mail: accounts@example.com.hk"""


@template("ordinary", "en")
def freight_notice(m):
    return f"""
Arrival notice
Vessel:: MV Harbour Star V.{m.num(100, 999)}{m.pick('NSEW')}
Container:: {m.pick(('TCLU', 'MSKU', 'OOLU'))}{m.num(1000000, 9999999)}
B/L no.:: {m.code('AAAA999999999')}
Flight connection CX{m.num(100, 999)} on {m.day()}, policy no. {m.code('A9999999')}, booking {m.code('A999999')}."""


@template("ordinary", "tc")
def stock_commentary(m):
    return f"""
# 港股午評
恒生指數半日升{m.num(10, 300)}點，騰訊(00700)升{m.num(1, 4)}%，匯控(00005)跌0.{m.num(1, 9)}%，成交{m.num(500, 900)}億元。
分析員認為{m.company()[1]}（股份代號：{m.num(1000, 9000):05d}）上季收益優於預期，每股盈利{m.num(10, 90)}仙，維持買入評級。"""


@template("ordinary", "en")
def system_admin_notes(m):
    return f"""
Range used in the macro: A1:B1048576 and M1048576, X1048576 for the last row.
After KB{m.num(4000000, 5999999)} the service restarts. UMLS concept C{m.num(1000000, 9999999)}, C{m.num(1000000, 9999999)}.
uuid {uuid.UUID(int=m.rng.getrandbits(128))}
sha256 {m.rng.getrandbits(256):064x}
ts={m.num(1_600_000_000_000, 1_900_000_000_000)} ts={m.num(1_600_000_000_000, 1_900_000_000_000)}
blob {base64.b64encode(bytes(m.num(0, 255) for _ in range(300))).decode()}"""


@template("ordinary", "en", shape="lines")
def access_log(m):
    return "\n".join(f"10.0.{m.num(0, 255)}.{m.num(1, 254)} - - [{m.num(1, 28):02d}/Mar/2025:10:{m.num(10, 59)}:00 +0800] \"GET /item/{m.code('A9999999')}?t={m.num(1_600_000_000_000, 1_900_000_000_000)} HTTP/1.1\" 200 {m.num(100, 99999)}" for _ in range(80))


@template("ordinary", "bi")
def blank_form(m):
    return f"""
# Application form 申請表格
Name 姓名:: ______________________
HKID No. 香港身份證號碼:: ______________ (   )
Date of birth 出生日期:: ____ / ____ / ______
Telephone 聯絡電話:: ______________________
Diagnosis 診斷:: ______________________
Notes: Please attach a copy of your identity card. 請附上身份證副本。Example of HKID: A123456(3)
Form no. {m.code('AA99')}"""


@template("ordinary", "en", shape="slides")
def privacy_training(m):
    return f"""
# Personal data: what staff must know
Never send a customer's Hong Kong identity card number, credit card number or medical record by e-mail.
# Examples
HKID A123456(3) is a specimen. On statements we print A123***(*) only. The Companies Registry shows A123XXX(X).
# Quiz
Is an identity card number personal data? What about a phone number? Answers on page {m.num(5, 20)}.
Inside information must not be disclosed. Price-sensitive information, board papers and draft results are restricted."""


@template("ordinary", "tc")
def masked_statement(m):
    p = m.person()
    return f"""
# 月結單
客戶：{p.zh[0]}先生　身份證號碼：{m.code('A999')}***(*)
信用卡號碼：**** **** **** {m.num(1000, 9999)}
本月結欠：HK${m.money(100, 9000)}
如有查詢請致電{m.office()}。"""


@template("ordinary", "en")
def dealing_policy(m):
    return f"""
# Securities dealing policy
1. Directors must comply with the Model Code for Securities Transactions (Appendix C3 of the Listing Rules).
2. A director who possesses inside information must not deal in the Company's securities. The blackout period is 60 days before annual results and 30 days before interim results.
3. Price-sensitive information includes draft results, profit warnings, proposed acquisitions and changes in dividend policy.
4. Documents are classified public, internal, confidential or restricted. A document marked CONFIDENTIAL must not leave the group.
Approved by the board on {m.day()}."""


@template("ordinary", "tc")
def inside_information_guide(m):
    return f"""
# 內幕消息披露培訓
根據證券及期貨條例第XIVA部，上市法團須在合理地切實可行的範圍內盡快披露內幕消息。
常見例子：盈利警告、建議供股、建議私有化、董事辭任、違約事件及重大訴訟。
上市規則第13.09條規定，發行人須避免證券出現虛假市場。
討論題：未經審核的管理賬目顯示虧損，應否刊發公告？請於{m.day_zh()}前交回答案。"""


@template("ordinary", "en")
def accounting_textbook(m):
    return f"""
# Chapter {m.num(2, 20)}: Presenting a statement of profit or loss (HKAS 1)
An entity presents revenue, finance costs, share of results of associates, income tax expense and profit for the year. HKFRS 9 deals with expected credit losses; HKFRS 16 with right-of-use assets and lease liabilities.
Illustration: Company A reports the following.
| HK$ | 20X2 | 20X1 |
{statement(m)}
Required: explain how the gross profit margin changed. Suggested solution on the next page."""


@template("ordinary", "en", tolerate=("financial-report", "published-announcement"))
def annual_report_extract(m):
    c = m.company()
    return f"""
# {c[0]} Annual Report 2023
# Consolidated statement of profit or loss for the year ended 31 December 2023
| HK$'000 | 2023 | 2022 |
{statement(m)}
# Independent auditor's report
To the members of {c[0]} (incorporated in the Cayman Islands with limited liability). In our opinion, the consolidated financial statements give a true and fair view of the financial position of the Group. Hong Kong, 27 March 2024
# Five-year financial summary
| HK$'000 | 2023 | 2022 | 2021 | 2020 | 2019 |
| Revenue | {m.money()} | {m.money()} | {m.money()} | {m.money()} | {m.money()} |
| Profit for the year | {m.money()} | {m.money()} | {m.money()} | {m.money()} | {m.money()} |
Website: www.hkexnews.hk  Stock code: {m.num(1000, 9000)}"""


@template("ordinary", "en", shape="mail")
def mail_with_disclaimer(m):
    p = m.person()
    return f"""
!subject Lunch on Friday
Hi {p.given.split()[0]},
Shall we say 12:30 at the usual place? I have booked a table for four.
Best,
{p.en}
Marketing Manager | {m.company()[0]} | Tel {m.office()}
CONFIDENTIALITY NOTICE: This e-mail and any attachment are confidential and may be legally privileged. If you are not the intended recipient, please delete it and notify the sender immediately."""


@template("ordinary", "tc")
def health_leaflet(m):
    return f"""
# 健康資訊：認識三高
高血壓、糖尿病及高血脂是常見的慢性疾病，可引致中風、冠心病及腎衰竭。
常用藥物包括氨氯地平、二甲雙胍及辛伐他汀。服藥期間如有不適，應諮詢醫生意見。
預防方法：均衡飲食、適量運動、戒煙。市民可到普通科門診檢查血糖及血壓。
其他常見病症：哮喘、濕疹、痛風、偏頭痛、腸胃炎、流感、肺炎、骨質疏鬆。
健康熱線：{m.office()}"""


@template("ordinary", "en")
def drug_leaflet(m):
    return f"""
# Patient information leaflet: Metformin 500mg tablets
What this medicine is for: type 2 diabetes mellitus. Do not take it if you have renal failure, heart failure or are allergic to metformin.
Possible side effects: nausea, diarrhoea, lactic acidosis (rare). Tell your doctor about hypertension, asthma, pregnancy.
Dosage: one tablet twice daily with meals. Store below 25 degrees. Leaflet no. {m.code('AA9999')}. Revised {m.day()}."""


@template("ordinary", "en")
def medical_policy(m):
    return f"""
# Sick leave policy
Staff absent for more than one day must give a sick leave certificate signed by a registered medical practitioner. The certificate states the name, the diagnosis and the days of leave.
Dental treatment and Chinese medicine practitioners' certificates are accepted. Claims for hospitalisation go to the insurer with the discharge summary and the receipts.
Effective from {m.day()}. Questions: HR at {m.office()}."""


@template("ordinary", "en", shape="raw", ext=".crt")
def public_certificate(m):
    body = base64.b64encode(bytes(m.num(0, 255) for _ in range(900))).decode()
    return "-----BEGIN CERTIFICATE-----\n" + "\n".join(body[i:i + 64] for i in range(0, len(body), 64)) + "\n-----END CERTIFICATE-----\n"


@template("ordinary", "en", shape="text")
def key_documentation(m):
    return f"""
# Deploying the service
Set AWS_ACCESS_KEY_ID=<your key id> and AWS_SECRET_ACCESS_KEY=<your secret>. For tests use AKIAIOSFODNN7EXAMPLE.
Never commit a file that begins with "BEGIN RSA PRIVATE KEY". The header is Authorization: Bearer YOUR_TOKEN.
password: ********  (ask the administrator)
Rotate keys every {m.num(30, 180)} days."""
