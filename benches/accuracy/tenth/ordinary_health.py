"""Health matters that name no patient: leaflets, prices, rosters, teaching, protocols, research, supplies, news."""

from tenth.words import BIO, CLINICS, clock
from model import template


@template("ordinary", "bi")
def clinic_fees_board_bi(m):
    return f"""
# {m.pick(CLINICS)[0]} 收費表 Fees (from {m.day(2025)})
| Service 服務 | HK$ |
| GP consultation incl. 3 days' medicine 普通科診症連三日藥 | {m.num(320, 480)} |
| Video consultation 視像診症 | {m.num(250, 380)} |
| Sick leave certificate re-issue 補發病假紙 | {m.num(50, 100)} |
| Blood test (basic) 基本驗血 | {m.num(450, 980)} |
| Flu jab 流感針 | {m.num(200, 320)} |
| Chest X-ray (referral) X光轉介 | {m.num(280, 460)} |
| Wound dressing 洗傷口 | {m.num(120, 260)} |
Antibiotics, creams and long-term medicine charged separately. 抗生素及長期藥另計。Sundays and public holidays +${m.num(50, 120)}. 接受醫療券、AlipayHK、八達通。"""


@template("ordinary", "tc")
def norovirus_notice_tc(m):
    return f"""
# 預防{m.pick(('諾如病毒', '流感及新冠', '手足口病'))}
各位家長、同事：
最近天氣轉{m.pick(('涼', '暖'))}，學校及辦公室爆發個案增加。徵狀包括發燒、嘔吐、腹瀉、喉嚨痛，一般{m.num(2, 3)}至{m.num(4, 7)}日康復，幼童、長者、孕婦及長期病患者較易有併發症。
・用梘液洗手最少20秒，酒精搓手液對諾如病毒效用不大
・有病徵留家休息，徵狀消失{m.pick((24, 48))}小時後才上班上學
・嘔吐物要用1比{m.pick((49, 99))}稀釋漂白水處理，戴手套口罩
・食物徹底煮熟，蠔和刺身可免則免
如高燒不退、神志不清、小便減少，應立即求醫。查詢衛生署熱線 2833 0111。
{m.pick(('護理組', '校務處', '人力資源部', '物業管理處'))}　{m.day_zh()}"""


@template("ordinary", "en")
def teaching_case_small_group(m):
    case = m.pick((('the tired programmer', 'fatigue and palpitations'), ('a swollen calf after a flight', 'unilateral leg pain'), ('short of breath at night', 'wheeze and cough'), ('yellow eyes', 'dark urine and anorexia')))
    return f"""
Year {m.num(3, 5)} small-group case {m.num(1, 12)}: {case[0]}
A {m.num(24, 58)}-year-old {m.pick(('man', 'woman'))} presents with {m.num(3, 21)} days of {case[1]}. No previous illness. Takes a herbal powder bought in Shenzhen. Vital signs: T {m.num(366, 384) / 10}, BP {m.num(96, 150)}/{m.num(58, 94)}, P {m.num(72, 124)}, SpO2 {m.num(91, 99)}%.
Q1 What else do you want to ask?
Q2 List four differential diagnoses in order of urgency.
Stage 2: Hb {m.num(70, 150)} g/L, ALT {m.num(20, 2400)}, D-dimer {m.num(200, 3600)}, TSH <0.01.
Q3 Interpret. Which imaging next?
Q4 The patient refuses admission. Discuss capacity and safety-netting.
Tutors: do not hand out Stage 2 before {m.num(25, 40)} minutes. Case is constructed and any resemblance is accidental."""


@template("ordinary", "en")
def retrospective_abstract(m):
    n = m.num(120, 4200)
    study = m.pick((('Tele-consultation and antibiotic prescribing in private primary care', 'Remote care was not associated with over-prescribing.'), ('Smartphone step counts after knee replacement', 'Step counts may guide rehabilitation.'), ('Time to diagnosis of inflammatory bowel disease', 'Early referral may help.')))
    return f"""
# {study[0]} in Hong Kong: a retrospective study
Background: Evidence from Asian cities is scarce. Methods: We reviewed de-identified records of {n:,} adults seen from 2019 to {m.num(2022, 2024)}; multivariable logistic regression adjusted for age, sex and district. Results: Median age {m.num(31, 66)} years (IQR {m.num(24, 30)}–{m.num(67, 75)}); {m.num(42, 61)}% women. The outcome occurred in {m.num(8, 37)}% versus {m.num(38, 52)}% (adjusted OR 0.{m.num(40, 88)}, 95% CI 0.{m.num(20, 39)}–0.{m.num(89, 99)}, P=0.0{m.num(10, 49)}). Diabetes and hypertension did not modify the effect. Conclusions: {study[1]}
Ethics approval was obtained with waiver of consent. Conflicts of interest: none declared. Word count {m.num(160, 260)}."""


@template("ordinary", "en")
def triage_line_protocol(m):
    return f"""
{m.pick(CLINICS)[0]}: phone triage protocol v{m.num(2, 7)}
1. Greet, take name and call-back number, ask the main symptom.
2. Red flags, advise 999 / A&E now: chest pain > 15 min, face droop or slurred speech, breathless at rest, fit, heavy bleeding, suicidal with plan, infant < 3 months with T ≥ 38.
3. Same day: fever > {m.pick((3, 4, 5))} days, ear pain in child, possible UTI in pregnancy, asthma using inhaler > 4-hourly, animal bite.
4. Routine: repeat prescription, skin rash without fever, results.
5. Never give doses beyond the label. Never read results over the phone unless two identifiers match.
6. Write in the call log before the next call. Nurse in charge reviews at {clock(m, 12, 18)}.
Audit: {m.num(10, 30)} calls a month. Last reviewed {m.day(2025)} by the nursing committee."""


@template("ordinary", "tc", shape="sheet")
def branch_roster_tc(m):
    staff = [m.person().zh for _ in range(m.num(6, 9))]
    return "| 同事 | 職位 | 一 | 二 | 三 | 四 | 五 | 六 | 日 |\n" + "\n".join(
        f"| {s} | {m.pick(('登記護士', '診所助理', '配藥員', '醫生'))} | " + " | ".join(m.pick(("A", "P", "A", "P", "全日", "OFF", "AL", "沙田")) for _ in range(7)) + " |" for s in staff)


@template("ordinary", "bi")
def new_client_form_blank_bi(m):
    return f"""
# {m.pick(CLINICS)[1]} 新症登記 New patient registration
姓名 Name:: ______________________
出生日期 Date of birth:: ____ / ____ / ________
性別 Sex:: □ M 男  □ F 女
電話 Tel:: ______________________
身份證首四位 First 4 characters of HKID:: ________
藥物敏感 Drug allergy:: □ 沒有 No  □ 有 Yes: ______________
長期病 Long-term illness:: □ 高血壓 HT  □ 糖尿 DM  □ 哮喘 Asthma  □ 心臟病 Heart  □ G6PD  □ 其他 Other ______
懷孕或餵哺 Pregnant / breastfeeding:: □ 是 Yes  □ 否 No
現正服藥 Current medicine:: ______________________
付款 Payment:: □ 自費 Cash  □ 公司卡 Corporate card  □ 醫療券 Voucher
本人明白診所會按私隱政策使用資料。簽署 Signature: ____________  (Form {m.code('R-99')}, {m.num(2023, 2025)})"""


@template("ordinary", "tc")
def soup_for_the_season_tc(m):
    a = m.pick(("粉葛赤小豆鯪魚湯", "海底椰川貝燉雪梨", "五指毛桃土茯苓湯", "蟲草花淮山煲雞"))
    return f"""
# 中醫師教路：{a}
{m.pick(('濕氣重、成日攰', '熬夜多口乾', '換季鼻敏感'))}嘅打工仔啱飲，{m.num(3, 4)}人份：
主料{m.num(200, 600)}克，陳皮{m.num(1, 2)}角，蜜棗{m.num(2, 4)}粒，薑{m.num(2, 4)}片，水{m.num(8, 12)}碗。
一、材料浸洗，肉類汆水。
二、大火滾{m.num(15, 20)}分鐘，轉細火{m.num(1, 2)}個半鐘，落鹽。
功效：健脾祛濕、潤肺。感冒發燒期間、腎病、孕婦及服薄血藥人士先問註冊中醫。
每星期飲{m.num(1, 2)}次夠，唔好當水飲。文：{m.person().zh}註冊中醫師"""


@template("ordinary", "tc")
def hospital_cash_brochure_tc(m):
    return f"""
# {m.pick(('青檸保', '微笑住院寶', '打工仔醫療計劃'))}　產品小冊子
| 保障 | 基本 | 升級 |
| 每日住院現金 | ${m.num(300, 600)} | ${m.num(700, 1500)} |
| 門診手術 | ${m.num(3, 8)},000 | ${m.num(9, 20)},000 |
| 癌症、中風、心臟病發一筆過 | ${m.num(5, 15)}0,000 | ${m.num(20, 50)}0,000 |
| 每月保費（30歲非吸煙） | ${m.num(58, 120)} | ${m.num(130, 320)} |
投保年齡15日至{m.pick((60, 64, 70))}歲，App五分鐘批核，毋須驗身。等候期{m.pick((30, 60, 90))}日。
不保：投保前已有之病症、先天性疾病、精神科、整容、懷孕。
例：30歲王先生因盲腸炎入院三日，可得每日現金及手術賠償（例子只供說明）。
以保單條款為準，冷靜期21日。"""


@template("ordinary", "en")
def clinic_assistant_wanted(m):
    return f"""
{m.pick(CLINICS)[0]} is hiring: {m.pick(('Clinic Assistant', 'Enrolled Nurse', 'Optometrist Part II', 'Physiotherapist', 'Care Ops Associate'))} x {m.num(1, 4)}
- reception, dispensing under supervision, updating medical records, insurance claims, taking blood pressure
- DSE or above, {m.num(0, 3)} yrs in clinic a plus, fresh grads welcome
- {m.pick(('5.5 days', 'shift, 44 hrs', 'alternate Sat off'))}, HK${m.num(15, 24)},000–{m.num(25, 38)},000 + {m.pick(('full attendance bonus', 'branch commission', 'double pay'))}
- free consultation for self and family, dental 50% off, flu shot
Branches: {', '.join(m.some(('Tsuen Wan', 'Tai Koo', 'Lai Chi Kok', 'Tseung Kwan O', 'Central'), 2, 3))}
WhatsApp {m.office()} or DM us. Ask for {m.pick(('Miss Ho', 'Ivy', 'HR Team'))}."""


@template("ordinary", "en")
def health_app_changelog(m):
    return f"""
# What's new in {m.pick(('PulsePal', 'OneLane Care', 'DocGo HK'))} {m.num(3, 9)}.{m.num(0, 20)}.{m.num(0, 6)} ({m.day(2025)})
New
- Book dentist and physio from the same screen
- Lab results now show trend lines for glucose, cholesterol and blood pressure
- Family accounts: parents can manage vaccination records of children under {m.pick((12, 16, 18))}
Improved
- Video consult reconnects when you walk into the lift
- Sick leave certificates can be sent to HR as PDF
- {m.pick(('Dark mode for the symptom checker', 'Medication reminders survive time-zone changes', 'Traditional Chinese for drug names'))}
Fixed
- Crash on Android {m.num(12, 15)} when scanning a prescription
- Allergy list not saved if left empty (#{m.num(1200, 9900)})
Known issue: Apple Health sync slow on first run."""


@template("ordinary", "en", shape="mail")
def dental_supplier_offer(m):
    return f"""
!subject {m.pick(('Q4 offer', 'Price update', 'Back in stock'))}: composites, gloves, implants
Dear {m.pick(('Practice Manager', 'Purchasing', 'Dr Team'))},

- Nitrile gloves, powder-free, {m.num(10, 30)} boxes at HK${m.num(38, 62)} each
- Articaine 4% 1:100,000, 50 x 1.7 ml: HK${m.num(260, 420)}, expiry {m.num(2026, 2028)}
- Implant fixture 4.1 x 10: buy {m.num(5, 10)} get 1 abutment
- Autoclave pouches 90 x 230
- Whitening kit 35%, for clinic use only

Delivery to HK Island and Kowloon next day, N.T. Tue/Fri. {m.pick(('Demo unit of the scanner available in our Kwun Tong showroom.', 'Please return the two expired trays for credit.', 'Prices held till month end.'))}

{m.person().en}
Sales, Molarline Supplies ({m.office()})"""


@template("ordinary", "sc")
def nursing_exam_paper_sc(m):
    return f"""
基础护理学期中测验（{m.pick('ABC')}卷）　满分100分　时间{m.pick((60, 90))}分钟
一、单项选择（每题2分）
1. 患者，男，{m.num(45, 78)}岁，慢性阻塞性肺疾病，吸氧浓度应控制在（　）A.25%～29% B.40% C.50% D.60%
2. 青霉素皮试结果判断时间为（　）A.5分钟 B.10分钟 C.20分钟 D.30分钟
3. 某患者术后第{m.num(1, 3)}天，体温38.2℃，首先考虑（　）A.切口感染 B.外科热 C.肺炎 D.尿路感染
4. 胰岛素注射后{m.pick(('出冷汗、心慌', '头晕、手抖'))}，应立即（　）
二、简答（每题10分）
1. 简述压疮的分期及护理措施。
2. 静脉输液发生空气栓塞时的体位及理由。
三、病例分析（{m.num(20, 30)}分）
李某，女，{m.num(28, 60)}岁，因右下腹痛6小时入院，拟行阑尾切除术。请列出三个护理诊断及相应措施。
（试题病例均为虚构）"""


@template("ordinary", "tc")
def chikungunya_news_tc(m):
    return f"""
衞生防護中心公布，昨日新增{m.num(1, 9)}宗{m.pick(('基孔肯雅熱', '登革熱', '退伍軍人病', '百日咳'))}個案，患者{m.num(19, 82)}歲{m.pick(('男', '女'))}子，居於{m.pick(('青衣', '柴灣', '大圍', '將軍澳'))}，{m.pick(('潛伏期曾到佛山', '未有外遊', '與早前個案有關'))}，{m.num(1, 28)}日起發燒、關節痛，在{m.pick(('公立', '私家'))}醫院留醫，情況穩定。
中心正進行流行病學調查，食環署已加強滅蚊，附近{m.num(3, 12)}個屋苑派發單張。今年累計{m.num(14, 160)}宗，去年同期{m.num(9, 140)}宗。
感染科醫生{m.person().zh}提醒市民穿長袖衫，每星期清倒花盆底水，外遊返港{m.pick((14, 21))}日內不適應盡早求醫並告知行程。
（{m.pick(('本報訊', '綜合報道', '港聞組'))}）"""


@template("ordinary", "sc")
def pipeline_webpage_sc(m):
    g = m.pick(BIO)
    return f"""
# {g[2]} | 研发管线
我们专注于肿瘤及自身免疫领域的创新药。下表为官网公开信息，更新至{m.num(2024, 2025)}年{m.num(1, 12)}月。
| 项目 | 靶点 | 适应症 | 阶段 | 权益 |
| QW-101 | {m.pick(('PD-1/VEGF', 'CLDN18.2'))} | 晚期胃癌 | III期，已完成首例患者给药 | 全球 |
| QW-107 | {m.pick(('TSLP', 'IL-4Rα'))} | 重度哮喘 | II期 | 大中华区 |
| SM-018 | {m.pick(('HER3 ADC', 'B7-H3 ADC'))} | 非小细胞肺癌 | I/II期 | 全球 |
II期临床共入组{m.num(60, 280)}例，客观缓解率{m.num(28, 61)}%，最常见不良反应为中性粒细胞减少、恶心、乏力，结果已于{m.pick(('ASCO', 'ESMO', 'CSCO'))}年会以壁报形式发表。
患者招募请致电研究中心，或点击“临床试验”查询入排标准。"""
