"""What looks like an identifier, a secret or a record: codes, hashes, masks, empty forms; and health papers that name no patient."""

import base64

from fourth.words import CENTRES, CONDITIONS, MEDICINES
from model import template


@template("ordinary", "en", shape="sheet", copies=10)
def rotable_parts(m):
    return "| P/N | S/N | Description | ATA | Release cert. | TSN | Shelf life |\n" + "\n".join(
        f"| {m.code('AA999999')}-{m.num(1, 9)} | {m.code('C9999999')} | {m.pick(('Brake assy', 'Pitot probe', 'Fuel pump', 'Galley latch'))} | {m.num(21, 80)}-{m.num(10, 60)} | {m.code('HK9999999')} | {m.num(100, 30000)} | {m.iso()} |" for _ in range(m.num(20, 45)))


@template("ordinary", "bi", shape="sheet", copies=10)
def fleet_policies(m):
    return "| Policy no. 保單號碼 | Certificate 證明書編號 | Vehicle 車牌 | Chassis 車身號碼 | Expiry 到期日 | NCD | Premium 保費 |\n" + "\n".join(
        f"| {m.code('M9999999')}-{m.num(0, 9)} | {m.code('V999999')}{m.num(0, 9)} | {m.code('AA9999')} | {m.code('AAAA99A9A99999999')} | {m.iso()} | {m.pick((0, 20, 40, 60))}% | {m.money(3000, 19000)} |" for _ in range(m.num(18, 40)))


@template("ordinary", "bi", shape="mail", copies=10)
def sea_air_booking(m):
    return f"""
!subject Booking {m.code('A999999')}{m.num(0, 9)} 訂艙確認
Dear Sir / Madam,
SO No. 訂艙號: {m.code('R9999999')}　Vessel 船名: EVER LUCID {m.num(100, 999)}W
Containers 櫃號: {m.pick(('EGHU', 'TGBU', 'FCIU'))}{m.num(1000000, 9999999)}, {m.pick(('EGHU', 'TGBU', 'FCIU'))}{m.num(1000000, 9999999)}　Seal 封條: {m.code('Y999999')}{m.num(0, 9)}
CY cut-off 截櫃: {m.date()} 18:00　VGM {m.num(9000, 26000)} kg
Balance by air 其餘空運: CX{m.num(10, 99)} / {m.num(1, 28)} MAR, MAWB 160-{m.num(10000000, 99999999)}
Customs code 海關編碼 {m.num(1000, 9999)}.{m.num(10, 99)}.{m.num(10, 99)}; trade declaration {m.code('UNI9999999999')}
Please check and reply before noon 請於中午前覆核。"""


@template("ordinary", "en", shape="lines", copies=10)
def checksum_manifest(m):
    return "\n".join([f"# backup-set {m.num(100, 999)} {m.iso()}T02:00:0{m.num(0, 9)}Z", *(f"{m.rng.getrandbits(256):064x}  volume{m.num(1, 9)}/{m.code('A999999')}{m.num(0, 9)}.{m.pick(('bin', 'tar', 'jpg', 'mp4'))}  {m.num(10**9, 10**12)}" for _ in range(m.num(25, 60)))])


@template("ordinary", "tc", copies=10)
def spreadsheet_howto_tc(m):
    return f"""
# 試算表小貼士：三條常用公式
一、=VLOOKUP(A2,價目表!$B$2:$F${m.num(200, 900)},3,FALSE)　找單價。查找範圍一定要鎖定。
二、=SUMIFS(G2:G{m.num(100000, 999999)},C2:C{m.num(100000, 999999)},"沙田")　按分店加總。
三、=IF(ISERROR(K{m.num(100000, 999999)}),"",K{m.num(100000, 999999)}/L2)　避免#DIV/0!。
範例檔在共用資料夾\\培訓\\XLS{m.num(100, 999)}，最後一列為R1048576。
遇到錯誤代碼0x{m.rng.getrandbits(32):08X}請重啟Excel。
時間戳轉日期：=A2/86400+25569，例如{m.num(1600000000, 1790000000)}。"""


@template("ordinary", "en", shape="raw", ext=".css", copies=8)
def sheet_with_font(m):
    font = base64.b64encode(bytes(m.num(0, 255) for _ in range(900))).decode()
    return (f"@font-face {{ font-family: Portal; src: url(data:font/woff2;base64,{font}) format('woff2'); }}\n"
            f".id-card {{ width: 85.6mm; height: 53.98mm; }}\n.patient-name, .card-number {{ color: #{m.rng.getrandbits(24):06x}; }}\n"
            f"/* build {m.rng.getrandbits(160):040x} password-field.css */\n")


@template("ordinary", "tc", shape="sheet", copies=10)
def masked_winners_tc(m):
    return "| 獎項 | 得獎者 | 身份證首四位 | 電話 | 領獎分店 |\n" + "\n".join(
        f"| {m.pick(('頭獎', '二獎', '三獎', '安慰獎'))} | {p.zh[0]}*{p.zh[-1]} | {m.code('A999')}***(*) | {p.phone[:4]}XXXX | {m.pick(('旺角', '荃灣', '北角'))} |" for p in m.people(18, 30))


@template("ordinary", "bi", copies=10)
def blank_access_request(m):
    return f"""
# Data Access Request Form 查閱資料要求表格
(rev. {m.num(2019, 2025)})
Part I 第I部 Data user 資料使用者: ______________________
Part II 第II部 Requestor 要求者
Name in English 英文姓名: ______________________　Chinese 中文: ____________
Hong Kong identity card no. 香港身份證號碼: □□□□□□□(□)　Passport 護照: ____________
Correspondence address 通訊地址: ____________________________________
Part III 第III部 Data asked for 所要求的資料 (tick 請加✓)
□ employment records 僱傭紀錄　□ medical records 醫療紀錄　□ account opening forms 開戶表格　□ CCTV 閉路電視
Part IV Manner of reply 回覆方式: □ post 郵寄　□ collect 親領
A fee may be charged 可能收取費用: HK$____. We reply within 40 days 於四十日內回覆.
Signature 簽署 ____________ Date 日期 ____________"""


@template("ordinary", "tc", copies=10)
def counter_manual_specimen_tc(m):
    return f"""
# 櫃位操作手冊　3.{m.num(1, 9)}　核對身份證
1. 請客人出示正本，不可接受相片。
2. 在系統輸入英文字母、六位數字及括號內的查核碼，例如樣本 A123456(3)；輸錯時系統顯示「查核碼不符」。
3. 首兩字母組合（如XA、XD）亦屬有效。
4. 影印本須加「副本」字樣，並於{m.num(7, 90)}日內銷毀。
5. 不要把號碼寫在便條紙上。測試環境請用自訂編號「TEST-{m.num(100, 999)}」。
更新日期：{m.date()}"""


@template("ordinary", "bi", shape="mail", copies=10)
def lunch_order_with_notice(m):
    p = m.person()
    return f"""
!subject 今日飯盒 Lunch box order
大家好，{m.num(11, 12)}:{m.num(10, 30)}前埋單：
叉燒飯 x{m.num(1, 9)}、星洲米 x{m.num(1, 9)}、凍檸茶少甜 x{m.num(1, 9)}，每位${m.num(42, 68)}，八達通或轉數快俾{p.zh}。
CONFIDENTIAL: This message and its attachments are intended solely for the addressee, may contain privileged, confidential or price-sensitive information and must not be copied or disclosed. 本郵件內容保密，如閣下並非收件人，請立即刪除。
{p.en} | {m.company()[0]} | T {m.office()}"""


@template("ordinary", "en", shape="lines", copies=10)
def scheduler_log(m):
    return "\n".join(f"{m.iso()}T{m.num(0, 23):02d}:{m.num(10, 59)}:{m.num(10, 59)}.{m.num(100, 999)}+08:00 [{m.pick(('INFO', 'WARN', 'DEBUG'))}] job={m.pick(('mask-hkid', 'card-token-sync', 'payroll-archive', 'mrn-dedupe'))} run={m.rng.getrandbits(64):016x} batch={m.code('BT-9999')} rows={m.num(0, 90000)} took={m.num(2, 9000)}ms" for _ in range(m.num(25, 60)))


@template("ordinary", "tc", copies=10)
def ledger_system_guide_tc(m):
    return f"""
# 總賬系統使用手冊　第{m.num(4, 12)}章　月結報表
步驟一　在「期間」選擇已關閉的月份，按〔產生試算表〕。
步驟二　檢查「暫記賬」結餘是否為零；否則系統顯示錯誤GL-{m.num(100, 999)}。
步驟三　按〔損益表〕，欄位包括：營業額、銷貨成本、毛利、行政費用、經營溢利、稅前溢利。
步驟四　匯出至試算表，檔名須為「公司代號＋年月」。
畫面示例（測試資料庫，公司代號DEMO）：營業額 1,000.00；銷貨成本 600.00；毛利 400.00。
權限：只有「財務經理」角色可查看管理賬目；列印後須取走。
支援：資訊科技部內線{m.num(1000, 9999)}"""


@template("ordinary", "tc", copies=10)
def bowel_preparation_tc(m):
    return f"""
# 大腸鏡檢查前準備（{m.pick(CENTRES)[1]}病人資訊單張）
檢查前三天：低渣飲食，可吃白飯、去皮雞肉、蒸魚；不可吃蔬菜、水果、全麥包。
檢查前一天：只可飲清流質，下午{m.num(3, 5)}時開始服用瀉藥，每包開水一公升，兩小時內飲完。
如你患有糖尿病、腎病或心臟病，或正服用薄血藥（例如華法林、阿士匹靈），請於檢查前七天通知護士。
檢查後可能有輕微腹脹；如有劇痛、發燒或大量便血，應立即到急症室。
進行瘜肉切除的出血機會約為千分之{m.num(2, 9)}。檢查當日須由成人陪同離院，不可駕駛。
查詢：內視鏡中心{m.office()}"""


@template("ordinary", "en", shape="slides", copies=10)
def clinical_audit_talk(m):
    return f"""
# Audit: time to antibiotics in neutropenic fever
Department of Medicine, {m.pick(CENTRES)[0]}, grand round {m.day()}
# Method
{m.num(60, 240)} admissions in {m.num(2022, 2024)}, case notes reviewed; median age {m.num(55, 68)}; {m.num(40, 60)}% male; lymphoma {m.num(20, 45)}%, breast cancer {m.num(10, 30)}%
# Findings
Within one hour: {m.num(30, 70)}% (standard 90%). Mortality {m.num(3, 9)}%. Most delay lay in waiting for a bed.
# Actions
Sepsis trolley on each ward; nurse-led cefepime under protocol; re-audit in six months. No patient can be identified from this talk."""


@template("ordinary", "bi", shape="sheet", copies=10)
def formulary_changes(m):
    return "| Drug 藥物 | 中文名稱 | Indication 適應症 | Change 更改 | Category 類別 | Unit cost 單價 |\n" + "\n".join(
        f"| {a} | {b} | {' '.join(m.pick(CONDITIONS)[:2])} | {m.pick(('added 新增', 'deleted 刪除', 'restricted to specialists 專科專用'))} | {m.pick(('General 通用', 'Special 專用', 'Self-financed 自費'))} | {m.num(1, 90)}.{m.num(10, 99)} |" for a, b in m.some(MEDICINES, 10, 12))


@template("ordinary", "tc", copies=10)
def physio_vacancy_tc(m):
    return f"""
# 招聘：二級物理治療師（合約兩年）
機構：{m.pick(('仁愛復康會', '和諧長者服務處', '東區耆康中心'))}　職位編號：{m.code('PT-999')}
職責：為中風、髖部骨折、柏金遜症及腰背痛長者作評估及治療；撰寫治療紀錄；訓練護理員轉移技巧；出席個案會議。
要求：物理治療學士，註冊物理治療師，持有效執業證明書；有老人科經驗優先。
薪酬：{m.num(32, 39)},000至{m.num(40, 52)},000元，約滿酬金，醫療保險，年假{m.num(12, 18)}天。
請將履歷及學歷副本於{m.day_zh()}前電郵至hr@example.org.hk。收集所得的個人資料只作招聘用途，未獲取錄者資料於十二個月後銷毀。"""


@template("ordinary", "sc", copies=10)
def acupuncture_trial_abstract_sc(m):
    return f"""
# 电针治疗良性阵发性位置性眩晕残余头晕的随机对照研究
摘要　目的：观察电针对复位成功后残余头晕患者的疗效。方法：将{m.num(80, 200)}例患者随机分为电针组和倍他司汀组，年龄{m.num(28, 40)}～{m.num(60, 78)}岁，疗程4周，比较眩晕障碍量表（DHI）评分、血压及不良反应。结果：电针组DHI由{m.num(40, 60)}.{m.num(0, 9)}降至{m.num(8, 20)}.{m.num(0, 9)}，优于对照组（P<0.05）；对照组{m.num(1, 6)}例出现胃部不适。结论：电针可缩短残余头晕时间。
关键词：眩晕；电针；倍他司汀；随机对照
作者单位：{m.pick(('广东省中西医结合医院', '香港中医药研究所'))}　通讯作者：{m.person().sc}
伦理批件号：{m.code('AA-2023-999')}"""


@template("ordinary", "bi", copies=10)
def hospital_newsletter(m):
    c = m.pick(CENTRES)
    return f"""
# {c[0]} 《{c[1]}通訊》 Issue 第{m.num(20, 90)}期
New scanner 新掃描器: the {m.num(128, 512)}-slice CT was blessed with a roast pig on {m.day()}. 切燒豬儀式順利。
Dr {m.person().en} joins Cardiology 加入心臟科; her interest is heart failure and atrial fibrillation 心臟衰竭及心房顫動.
Nurse {m.person().zh} received the long service award 長期服務獎 after {m.num(20, 35)} years.
Did you know 你知道嗎？ Our pharmacy dispensed {m.num(100, 900)},000 items last year; paracetamol came first. 去年配藥以撲熱息痛最多。
Hand hygiene 手部衛生達標率 {m.num(80, 97)}%. Let us reach 98!
Editor 編輯: Communications Office 傳訊部 {m.office()}"""


@template("ordinary", "en", copies=10)
def isolation_policy(m):
    return f"""
# Policy IC-{m.num(10, 60)}: isolation of suspected tuberculosis
1. A patient with cough for more than three weeks, haemoptysis or a cavity on chest X-ray is placed in a negative-pressure room until three sputum smears are negative.
2. Staff wear an N95 respirator. The patient wears a surgical mask when moved.
3. The case doctor notifies the Department of Health by form; the name, HKID and address of the patient go on the form and nowhere else.
4. Contacts on the same ward are listed by the infection control nurse and kept for {m.num(3, 7)} years.
5. Isoniazid, rifampicin and other drugs are charted on the ward's own sheet.
Owner: Infection Control Team. Next review {m.day(2026)}. Superseded copies must be shredded."""


@template("ordinary", "tc", copies=10)
def ward_mishap_news_tc(m):
    return f"""
【本報訊】{m.pick(CENTRES)[1]}昨日公布一宗醫療事故，一名{m.num(61, 88)}歲女病人因心臟衰竭入院，懷疑被錯誤處方雙倍劑量薄血藥，{m.num(2, 5)}日後出現腦出血，現時情況危殆。
院方發言人表示，藥劑師於覆核時發現處方與電子紀錄不符，已即時停藥並向家屬致歉，事件已呈報醫管局，並成立根源分析委員會，{m.num(6, 8)}星期內提交報告。
病人組織幹事{m.person().zh}批評院方隔{m.num(2, 4)}日才公布，要求檢討機制。
過去一年公立醫院共錄得{m.num(20, 45)}宗嚴重醫療事件，當中{m.num(3, 9)}宗涉及藥物。"""


@template("ordinary", "tc", copies=10)
def handover_worksheet_tc(m):
    return f"""
# 護士培訓工作紙：ISBAR交更
請按下列虛構情境，填寫五個欄目。
情境：「X伯」，78歲，因肺炎入院第三日，今早六時血氧跌至88%，呼吸每分鐘28次，體溫38.6度，正用抗生素，對某藥物敏感。你要致電駐院醫生。
I（身份）：________________________
S（現況）：________________________
B（背景）：________________________
A（評估）：________________________
R（建議）：________________________
小組討論：漏報藥物敏感會有甚麼後果？（{m.num(5, 15)}分鐘）
講師：{m.person().zh}　中央護理發展部"""


@template("ordinary", "bi", shape="grid", copies=10)
def critical_illness_brochure(m):
    rows = "\n".join(f"| {a} | {m.pick((20, 50, 100))}% | {m.pick(('once 一次', 'twice 兩次'))} | {m.pick((0, 14, 90))} |" for a in
                     ("Cancer 癌症", "Stroke 中風", "Carcinoma in situ 原位癌", "Kidney failure 腎衰竭", "Parkinson's disease 柏金遜病", "Coma 昏迷", "Severe psoriasis 嚴重銀屑病"))
    return f"""
!sheet benefits
# Guardian Plus critical illness plan 守護加倍危疾保障
| Illness 疾病 | Of sum insured 佔保額 | Claims 索償次數 | Waiting days 等候期 |
{rows}
Age at entry 投保年齡: 15 days to {m.num(60, 70)}. Example 例子: Mr Ho, {m.num(30, 40)}, sum insured HK$1,000,000, monthly premium HK${m.num(800, 2400)}. 例子純屬虛構。
Pre-existing conditions are excluded 不保投保前已有病症."""


@template("ordinary", "bi", copies=10)
def test_price_board(m):
    place = m.pick(CENTRES)
    return f"""
# {place[0]} {place[1]}: price list of laboratory tests 化驗收費表
| Test 項目 | Code 編號 | HK$ | Report 報告 |
| Complete blood picture 全血計數 | {m.code('H999')} | {m.num(120, 300)} | same day 即日 |
| Fasting glucose, HbA1c 空腹血糖、糖化血紅素 | {m.code('C999')} | {m.num(200, 500)} | 1 day 日 |
| Thyroid function 甲狀腺功能 | {m.code('C999')} | {m.num(300, 800)} | 1 day 日 |
| Hepatitis B markers 乙型肝炎 | {m.code('S999')} | {m.num(300, 900)} | 2 days 日 |
| Pap smear with HPV 子宮頸抹片連HPV | {m.code('Y999')} | {m.num(500, 1500)} | 7 days 日 |
Bring your referral letter and identity document 請攜同轉介信及身份證明文件. Prices from {m.date()}."""


@template("ordinary", "en", copies=10)
def infusion_pump_tender(m):
    return f"""
# Tender HP/{m.num(100, 900)}/2025: supply of {m.num(40, 300)} volumetric infusion pumps
Section C. Technical specification
1. Flow rate 0.1 to 1,200 ml/h; accuracy within 5%. Drug library of at least {m.num(500, 2000)} entries (heparin, insulin, noradrenaline, morphine), with hard and soft limits.
2. Bolus, PCA lock-out and KVO modes. Audible alarm for air in line and occlusion.
3. The pump sends the patient's bed, drug and dose to the clinical system by HL7; no patient data may stay on the device after discharge.
4. Battery of eight hours. IEC 60601-2-24.
Section D. Delivery within {m.num(8, 16)} weeks to {m.pick(CENTRES)[0]}. Training for all wards. Spare parts for ten years.
Bidders shall return the price schedule in a sealed envelope by noon on {m.day(2025)}."""


@template("ordinary", "en", shape="mail", copies=10)
def evening_lecture_invite(m):
    return f"""
!subject CME/CNE: update on Bell's palsy and facial nerve disorders ({m.num(1, 2)}.5 points)
Dear doctors and nurses,
Speaker: Dr {m.person().en}, Specialist in Neurology
When: {m.day()}, 7:00 p.m., dinner from 6:30 (sponsored; no drug will be promoted)
Topics: steroids with or without aciclovir, when to scan, eye care, referral to physiotherapy and acupuncture, and two anonymised cases of Ramsay Hunt syndrome
Please reply with your name, MCHK or nursing registration number and choice of chicken or fish. Seats: {m.num(40, 120)}.
Medical Education Unit, {m.pick(CENTRES)[0]}, {m.office()}"""


@template("ordinary", "tc", copies=10)
def herb_column_tc(m):
    return f"""
# 本草小識：黃芪
黃芪性微溫味甘，歸脾肺經，功能補氣升陽、固表止汗、利水消腫。適合氣虛乏力、自汗、食少便溏者；外感發熱、陰虛火旺者慎用。
現代研究指其多糖有調節免疫作用，亦有用於慢性腎炎、糖尿病及中風後遺症的輔助治療。
食療：黃芪{m.num(15, 30)}克、杞子10克、紅棗{m.num(4, 8)}枚、瘦肉半斤，煲{m.num(1, 2)}小時，四人分量。
讀者來信：「我母親血壓高，可以飲嗎？」答：應先請註冊中醫辨證，不宜自行長期服用。
文：{m.person().zh}（註冊中醫師）"""
