"""Hard negatives: codes, forms without answers, lessons, rules, health advice and published figures."""

import base64
import json
import uuid

from tuned.finance_third import GROUPS
from model import template


@template("ordinary", "en", shape="sheet")
def lift_spares(m):
    return "| Maker's part | Our code | Fits | Lead time (wk) | Last PO | Price USD |\n" + "\n".join(
        f"| {m.code('K999999')}{m.pick('0123456789A')} | {m.code('LS-9999')} | {m.pick(('Car door', 'Governor', 'Landing lock', 'Drive'))} | {m.num(1, 16)} | {m.code('P9999999')} | {m.num(3, 900)}.{m.num(10, 99)} |" for _ in range(m.num(20, 50)))


@template("ordinary", "tc", shape="sheet")
def cheque_register(m):
    return "| 支票號碼 | 日期 | 收款公司 | 發票號碼 | 金額 | 備註 |\n" + "\n".join(
        f"| {m.num(100000, 999999)} | {m.date()} | {m.company()[1]} | {m.code('A9999999')} | {m.money(500, 90000)}.00 | {m.pick(('已兌現', '未兌現', ''))} |" for _ in range(m.num(18, 40)))


@template("ordinary", "bi")
def travel_policy_certificate(m):
    return f"""
# Travel insurance: certificate of group cover 團體旅遊保險證明
Master policy 總保單:: {m.code('TR9999999')}
Insured organisation 投保機構:: {m.company()[0]}
Persons covered 受保人數:: {m.num(8, 60)}
Destination 目的地:: {m.pick(('Osaka 大阪', 'Seoul 首爾', 'Bangkok 曼谷'))}
Medical expenses 醫療費用:: up to HK${m.pick(('500,000', '1,000,000', '1,500,000'))}
Exclusions 不保事項: pre-existing conditions 已存在病症, childbirth 分娩, suicide 自殺, dental treatment not due to accident 非意外牙科治療.
24-hour assistance 緊急支援: +852 {m.office()}"""


@template("ordinary", "en")
def itinerary_of_group(m):
    return f"""
GROUP ITINERARY {m.code('GRP9999')}
{m.day()}  {m.pick(('CX', 'HX', 'UO'))}{m.num(100, 999)}  HKG 08:{m.num(10, 59)} – KIX 13:{m.num(10, 59)}   terminal 1, gate {m.num(1, 80)}
Coach {m.code('A999')} to hotel, rooms {m.num(300, 999)}–{m.num(1000, 1300)}
{m.day()}  Universal day pass, voucher {m.code('U9999999')}
{m.day()}  free day; rail pass no. {m.code('R999999')}-{m.num(0, 9)}
E-ticket numbers 160-{m.num(10**9, 10**10 - 1)} to {m.num(10, 99)}. Reissue fee HK${m.num(3, 9)}00."""


@template("ordinary", "en", shape="sheet")
def yard_inventory(m):
    return "| Container | ISO type | Line | In-gate | Block/Row/Tier | Reefer setpoint | Seal |\n" + "\n".join(
        f"| {m.pick(('TEMU', 'KKFU', 'YMLU', 'CAIU'))}{m.num(100000, 999999)}{m.num(0, 9)} | {m.pick(('22G1', '45G1', '42R1'))} | {m.code('AAA')} | {m.iso()} | {m.pick('ABCDE')}{m.num(1, 40)}/{m.num(1, 6)}/{m.num(1, 5)} | {m.pick(('-18', '+4', ''))} | {m.code('C999999')}{m.num(0, 9)} |" for _ in range(m.num(20, 45)))


@template("ordinary", "en")
def case_law_digest(m):
    p, q = m.person(), m.person()
    return f"""
# Employment law update no. {m.num(10, 90)}
{p.surname} v {q.surname} Logistics Ltd [2023] HKCFI {m.num(100, 3000)}; HCLA {m.num(1, 60)}/2022
The tribunal held that a sick leave certificate need not state the diagnosis. Section 33 of the Employment Ordinance (Cap. 57) and section 9 were considered. See also DCEC {m.num(100, 2000)}/2019 (employee's compensation for a back injury; carpal tunnel syndrome not proved).
HKSAR v {m.person().surname} ESCC {m.num(100, 3000)}/2021: using another person's identity card contrary to section 7AA of Cap. 177.
Commentary by {m.person().en}, solicitor."""


@template("ordinary", "en", shape="text")
def package_lock(m):
    entries = ",\n".join(f'"node_modules/{m.pick(("left", "string", "array", "stream"))}-{m.secret(5).lower()}": {{"version": "{m.num(0, 9)}.{m.num(0, 30)}.{m.num(0, 9)}", "resolved": "https://registry.example.org/t/{m.secret(8).lower()}.tgz", '
                         f'"integrity": "sha512-{base64.b64encode(bytes(m.num(0, 255) for _ in range(64))).decode()}"}}' for _ in range(m.num(12, 25)))
    return '{"name": "kiosk-ui", "lockfileVersion": 3, "packages": {\n' + entries + "\n}}"


@template("ordinary", "en", shape="lines")
def git_history(m):
    return "\n".join(f"{m.rng.getrandbits(160):040x} {m.iso()} {m.pick(('Fix HKID regex for lower case', 'Mask card numbers in receipts', 'Bump to build ' + m.code('9.99.9'), 'Patient search: paging', 'Remove hard-coded password', 'Revert ' + m.secret(7, '0123456789abcdef')))}" for _ in range(m.num(25, 50)))


@template("ordinary", "en", shape="text")
def tracing_spans(m):
    return "\n".join(json.dumps({"span": f"{m.rng.getrandbits(64):016x}", "parent": str(uuid.UUID(int=m.rng.getrandbits(128))), "start_us": m.num(1_600_000_000_000_000, 1_900_000_000_000_000),
                                 "op": m.pick(("cart.checkout", "stock.reserve", "mail.send")), "host": m.code("A99") + "-hk", "seq": m.num(10**15, 10**16 - 1)}) for _ in range(m.num(15, 30)))


@template("ordinary", "tc", shape="lines")
def door_controller_log(m):
    return "\n".join(f"{m.iso()} {m.num(0, 23):02d}:{m.num(10, 59)}:{m.num(10, 59)},門{m.num(1, 12)},卡號{m.num(10**9, 10**10 - 1)},批次{m.code('D999999')}{m.num(0, 9)},{m.pick(('開', '拒絕', '超時'))}" for _ in range(m.num(30, 60)))


@template("ordinary", "bi")
def blank_patient_registration(m):
    return f"""
# New patient registration 新症登記　CL-{m.num(1, 20)} (rev. {m.num(2019, 2025)})
Surname 姓 ____________ Given names 名 ____________ 中文姓名 ____________
HKID / Passport 身份證／護照號碼 ________________ Date of birth 出生日期 __ / __ / ____ Sex 性別 □ M □ F
Mobile 手提電話 ____________ Address 地址 ________________________________
Have you ever had 曾否患有: □ heart disease 心臟病 □ stroke 中風 □ asthma 哮喘 □ hepatitis 肝炎 □ epilepsy 癲癇 □ cancer 癌症
Current medicines 現服藥物 ________________ Allergy 過敏 ________________
For office use 診所專用: File no. ________ Doctor ________"""


@template("ordinary", "tc")
def blank_ir_form_guide(m):
    return f"""
# 如何填寫僱主報稅表 IR56B（培訓筆記）
第1項　填寫僱員姓名及香港身份證號碼，例如 A123456(3)，無身份證者填護照號碼。
第4項　填寫配偶資料（如已婚）。
第11項　薪金／工資、假期工資、佣金、花紅等須分項填報；例：薪金 240,000、花紅 20,000、總額 260,000。
第12項　居所資料。
呈交期限為每年發出日期起計一個月內。逾期罰款最高{m.num(1, 5)}0,000元。
以上僱員姓名「陳大文」純屬虛構。"""


@template("ordinary", "en", shape="slides")
def clinic_privacy_slides(m):
    return f"""
# Handling patient data: induction for clinic assistants
Name, HKID, phone, diagnosis and drugs on one page make a medical record. Do not take photographs of it.
# Spot the mistake
A slip with "Chan Tai Man, A123456(3), gastroenteritis, two days' rest" was left on the printer. What should have been done?
# What the law says
Data Protection Principle {m.num(1, 6)}: use, security, access. A data breach must be reported to your supervisor at once.
# Reminders
Shred labels. Lock the screen. Never use WhatsApp to send blood results."""


@template("ordinary", "en", shape="slides")
def inside_dealing_slides(m):
    return f"""
# Market misconduct: annual refresher
Part XIII and Part XIV of the SFO. Ten years in prison, HK$10 million fine.
# Scenario {m.num(1, 9)}
You are a secretary and type a board paper about a takeover of Company B. Your brother asks about its shares. May you tell him that a deal is coming?
# Red flags
A draft profit warning on the shared printer; a project code name in an e-mail subject; a list of insiders without dates.
# Test
True or false: a closed period begins 30 days before interim results. Unpublished results are inside information. Answers in the portal before {m.day()}."""


@template("ordinary", "tc")
def consolidation_exercise(m):
    return f"""
# 高級財務會計　習作{m.num(2, 15)}　合併財務報表
母公司於20X1年1月1日以{m.money(500000, 900000)}元收購子公司八成股權。下列為兩公司於20X3年12月31日之簡明財務狀況表：
| 項目（千元） | 母公司 | 子公司 |
| 物業、機器及設備 | {m.money(500, 9000)} | {m.money(100, 4000)} |
| 存貨 | {m.money(100, 900)} | {m.money(50, 500)} |
| 流動負債 | {m.money(100, 900)} | {m.money(50, 500)} |
| 保留溢利 | {m.money(500, 3000)} | {m.money(100, 900)} |
附加資料：集團內公司間銷售{m.money(10000, 90000)}元，期末仍有四成未售出。
要求：(a) 計算商譽；(b) 編製合併財務狀況表；(c) 計算非控股權益。（{m.num(15, 30)}分）"""


@template("ordinary", "en")
def going_concern_article(m):
    return f"""
# Technical corner: going concern after HKSA 570 (Revised)
When an entity has a net loss, net current liabilities and a breach of loan covenants, management shall assess at least twelve months from the reporting date. The auditor looks at cash flow forecasts, undrawn facilities and letters of support.
Example: in its management accounts Delta Limited shows revenue of HK${m.num(20, 90)} million, a loss before tax of HK${m.num(2, 19)} million and bank borrowings of HK${m.num(20, 90)} million due within one year. What disclosures are needed?
See pages {m.num(10, 40)}–{m.num(41, 60)} of the members' handbook."""


@template("ordinary", "en", tolerate=("financial-report", "published-announcement"))
def annual_report_chapter(m):
    c = m.pick(GROUPS)
    return f"""
{c[0]}    Annual Report 2023/24    {m.num(40, 140)}
# FIVE YEAR FINANCIAL SUMMARY
A summary of the published results and of the assets and liabilities of the Group for the last five financial years, as extracted from the audited financial statements, is set out below.
| HK$'000 | 2024 | 2023 | 2022 | 2021 | 2020 |
| REVENUE | {m.money()} | {m.money()} | {m.money()} | {m.money()} | {m.money()} |
| PROFIT BEFORE TAX | {m.money(1000, 90000)} | {m.money(1000, 90000)} | {m.money(1000, 90000)} | {m.money(1000, 90000)} | {m.money(1000, 90000)} |
| Total assets | {m.money()} | {m.money()} | {m.money()} | {m.money()} | {m.money()} |
| Total liabilities | {m.money()} | {m.money()} | {m.money()} | {m.money()} | {m.money()} |
# CORPORATE INFORMATION
Stock code {m.num(1000, 9000)}. Principal share registrar: Conyers Cove Trust. Auditor: Sze & Yip CPA Limited, Certified Public Accountants, Registered Public Interest Entity Auditor. Website: www.{m.secret(6).lower()}.example.hk
The annual general meeting was held on {m.num(2, 28)} August 2024."""


@template("ordinary", "tc")
def analyst_wrap_tc(m):
    c = m.pick(GROUPS)
    return f"""
# 大行報告：上調{c[1]}目標價至{m.num(3, 30)}.{m.num(0, 9)}元
該行指公司上周公布的中期業績勝預期，收入增{m.num(3, 30)}%，經調整純利{m.num(1, 9)}.{m.num(1, 9)}億元，高市場預期{m.num(3, 20)}%；毛利率擴闊{m.num(1, 4)}個百分點。
管理層在業績會上維持全年指引，並派中期息{m.num(1, 20)}仙。該行上調今明兩年每股盈利預測{m.num(2, 12)}%，維持「{m.pick(('買入', '持有', '增持'))}」評級。
風險：原材料價格、匯率。（資料只供參考，不構成投資建議）"""


@template("ordinary", "en")
def director_dealing_procedure(m):
    return f"""
# Procedure for dealings by directors and relevant employees
1. Purpose. To meet rules B.8 to B.13 of the Model Code.
2. Before dealing, notify the chairman in writing and obtain a dated acknowledgement within {m.num(3, 5)} business days.
3. No clearance will be given in a blackout period or while there is inside information, for instance a notifiable transaction under negotiation, a placing, a rights issue, an unannounced change in the financial position or a profit alert.
4. Form 3A is filed with the Exchange within three business days.
5. The company secretary keeps the register. A breach is reported to the board.
Next review: {m.day()}"""


@template("ordinary", "bi")
def kidney_leaflet(m):
    return f"""
# Protect your kidneys 護腎小貼士
Chronic kidney disease 慢性腎病 has five stages. High blood pressure 血壓高 and diabetes 糖尿病 cause most cases in Hong Kong. There may be no symptom 病徵 until late: swelling 水腫, foamy urine 泡沫尿, tiredness 疲倦.
Tests 檢查: eGFR, creatinine 肌酸酐, urine albumin 尿蛋白, ultrasound 超聲波.
Treatment 治療: ACE inhibitors 降壓藥, dialysis 洗腎 (peritoneal 腹膜透析 or haemodialysis 血液透析), transplant 換腎.
Avoid 避免: painkillers such as naproxen or diclofenac 止痛藥, star fruit 楊桃.
Renal nurse hotline 查詢: {m.office()}"""


@template("ordinary", "tc", shape="slides")
def dementia_talk(m):
    return f"""
# 健康講座：認知障礙症知多啲
常見徵狀：短期記憶衰退、迷路、性情改變、重複發問
# 診斷
醫生會問病歷、做簡短智能測驗(MMSE)、驗血及腦掃描，排除甲狀腺問題及維他命B12缺乏。
# 藥物
膽鹼酯酶抑制劑（如多奈哌齊）及美金剛可延緩退化，副作用包括肚瀉、失眠、心跳慢。
# 個案分享（虛構）
李婆婆，{m.num(70, 89)}歲，近一年常常忘記關火……家人應如何幫助她？
主講：老人科專科醫生　日期：{m.day_zh()}　留座：{m.office()}"""


@template("ordinary", "en")
def exam_questions_nursing(m):
    return f"""
# Enrolled nurse assessment, paper {m.num(1, 3)} — {m.num(40, 90)} minutes
Q1. Mr X, aged {m.num(50, 85)}, is admitted with chest pain. ECG shows ST elevation in V1–V4. His BP is {m.num(80, 99)}/{m.num(40, 60)} mmHg. Which drug should be withheld? (a) aspirin (b) nitrates (c) heparin (d) oxygen
Q2. A child with croup has stridor at rest. List three nursing actions.
Q3. Name two complications of a hip replacement and how to prevent each.
Q4. A patient on levodopa complains of dizziness on standing. Explain.
Model answers are held by the tutor, room {m.num(100, 900)}."""


@template("ordinary", "en", shape="sheet")
def disease_code_table(m):
    pairs = (("A09", "Infectious gastroenteritis and colitis"), ("E11.9", "Type 2 diabetes mellitus without complications"), ("F32.9", "Depressive episode, unspecified"),
             ("G20", "Parkinson's disease"), ("H25.9", "Senile cataract, unspecified"), ("I21.9", "Acute myocardial infarction"), ("J02.9", "Acute pharyngitis"),
             ("K35.8", "Acute appendicitis, other"), ("M54.5", "Low back pain"), ("N18.9", "Chronic kidney disease"), ("R51", "Headache"), ("S52.5", "Fracture of lower end of radius"))
    return "| Code | Description | DRG weight | Cases 2024 | Mean stay |\n" + "\n".join(
        f"| {code} | {words} | {m.num(0, 3)}.{m.num(10, 99)} | {m.num(10, 5000)} | {m.num(1, 14)}.{m.num(0, 9)} |" for code, words in pairs)


@template("ordinary", "bi", shape="sheet")
def dispensary_price_list(m):
    names = (("Naproxen 250mg tab", "萘普生"), ("Esomeprazole 40mg tab", "埃索美拉唑"), ("Codeine linctus 100ml", "可待因"), ("Tamsulosin 0.4mg cap", "坦索羅辛"), ("Amoxicillin 250mg cap", "阿莫西林"),
             ("Salbutamol MDI", "沙丁胺醇"), ("Insulin glargine pen", "甘精胰島素"), ("Fexofenadine 120mg", "非索非那定"), ("Ciprofloxacin 500mg", "環丙沙星"), ("Normal saline 500ml", "生理鹽水"))
    return "| Item 編號 | Drug 藥名 | 中文名 | Pack 包裝 | Cost 成本 | Price 售價 | Batch 批號 |\n" + "\n".join(
        f"| {m.code('D9999')} | {a} | {b} | {m.pick(('100', '28', '1', '500'))} | {m.num(5, 300)}.{m.num(0, 9)} | {m.num(10, 500)}.{m.num(0, 9)} | {m.code('A999999')}{m.num(0, 9)} |" for a, b in names for _ in range(2))


@template("ordinary", "sc")
def heatstroke_advice_sc(m):
    return f"""
# 高温天气防暑提示
气象台预计本周最高气温{m.num(35, 38)}℃。户外作业人员易发生热射病、热痉挛，表现为头晕、恶心、高热、意识模糊，严重者可致肾衰竭及横纹肌溶解。
处置：移至阴凉处，物理降温，补充淡盐水；意识不清者立即拨打急救电话，切勿喂水及退烧药。
患有高血压、冠心病、糖尿病者请减少外出。
工会 {m.day_zh()}"""


@template("ordinary", "en")
def absence_procedure(m):
    return f"""
# HR Procedure {m.num(1, 30)}: reporting sick
a. Ring your line manager before 9 a.m. E-mail is not enough.
b. From the second day a medical certificate is needed. Certificates from registered Chinese medicine practitioners and dentists count.
c. Paid sickness days accrue at two a month in the first year and four thereafter, up to 120.
d. Staff with influenza, COVID-19, chickenpox or hand, foot and mouth disease stay away until the doctor clears them.
e. Managers must not ask for the diagnosis, test results or a list of drugs. Certificates go in a sealed envelope to HR.
Forms: HR-{m.num(10, 99)} (sick leave), HR-{m.num(10, 99)} (injury on duty)."""


@template("ordinary", "tc")
def salary_review_circular(m):
    return f"""
# 人力資源部通告　第{m.num(1, 30)}號
各同事：
2025年度薪酬檢討現已完成，整體加薪幅度為{m.num(2, 4)}.{m.num(0, 9)}%，於{m.num(1, 12)}月糧單生效。個別薪酬調整通知書由部門主管親自派發，內容保密，請勿互相比較。
年終獎金按服務年資計算，詳見員工手冊第六章。強積金供款上限維持每月1,500元。
如有查詢，請聯絡{m.person().zh}（內線{m.num(2000, 8999)}）。"""


@template("ordinary", "en", shape="mail")
def out_of_office(m):
    p = m.person()
    return f"""
!subject Automatic reply: samples
Thank you for your message. I am on leave until {m.day()} with no access to e-mail. For urgent matters please ring {m.person().en} on {m.office()}.
{p.en}, Merchandising
* * *
PRIVILEGED AND CONFIDENTIAL. This e-mail may contain legally privileged or price-sensitive information. Unauthorised use, disclosure or copying is strictly prohibited. 本郵件可能載有機密資料。若閣下並非指定收件人，請通知寄件人並將之刪除。"""


@template("ordinary", "en", shape="text")
def api_reference(m):
    return f"""
GET /v{m.num(1, 4)}/customers/{{id}}
Authorization: Bearer <access_token>
200 OK
{{ "id": "cus_example", "name": "CHAN Tai Man", "hkid": "A123456(3)", "card": {{ "last4": "{m.num(1000, 9999)}" }} }}
401 when the token is missing. To get one: POST /oauth/token with client_id=YOUR_CLIENT_ID and client_secret=YOUR_CLIENT_SECRET.
Test cards: 4111 1111 1111 1111 (always approved).
Rate limit: {m.num(10, 100)} calls a minute."""


@template("ordinary", "en", shape="raw", ext=".cer")
def bundle_of_roots(m):
    out = []
    for n in range(3):
        text = base64.b64encode(bytes(m.num(0, 255) for _ in range(820))).decode()
        out.append(f"# Example Root CA {n + 1}\n-----BEGIN CERTIFICATE-----\n" + "\n".join(text[i:i + 64] for i in range(0, len(text), 64)) + "\n-----END CERTIFICATE-----\n")
    return "".join(out)


@template("ordinary", "en", shape="raw", ext=".txt")
def known_hosts(m):
    return "".join(f"[10.4.{m.num(0, 255)}.{m.num(1, 250)}]:22 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{m.secret(43)}\n" for _ in range(12))


@template("ordinary", "tc")
def passphrase_tips(m):
    return f"""
# 資訊科技小貼士{m.num(1, 60)}：如何設定密碼
切勿使用 123456、password、公司電話或生日日期作密碼。
建議用四個不相關的詞語，例如「雨傘-電車-菠蘿-月亮」，再加上雙重認證。
用戶名稱及密碼不應存放於試算表或貼在螢幕旁；請使用公司提供的密碼管理員。
忘記密碼：登入頁 → 「重設密碼」，臨時密碼有效{m.num(10, 60)}分鐘。"""


@template("ordinary", "en")
def specimen_card_notice(m):
    return f"""
# Verifying an identity card at the counter (poster {m.num(1, 20)})
HONG KONG PERMANENT IDENTITY CARD — SPECIMEN
Look for: the name in Chinese and English, date of birth, date of issue, the symbols ***AZ, the optically variable ink and the window.
The number on the specimen is Z683365(5). Do not photocopy the card unless the customer opens an account.
Return the card at once. If in doubt call the security office on {m.office()}."""
