"""Everyday health papers about nobody in particular."""

from thirteenth.words import CLINICS, HOSPITALS, ILLS
from model import template


@template("ordinary", "tc")
def flu_jab_leaflet_tc(m):
    return f"""
# 季節性流感疫苗接種{m.num(2024, 2025)}/{m.num(25, 26)}
流感可引致肺炎、支氣管炎甚至死亡，長者、孕婦、幼兒及長期病患者風險較高。
誰應接種？除有已知禁忌症者外，所有年滿六個月人士均應接種。
收費:: 全數資助或每針${m.num(100, 280)}
副作用：注射部位疼痛、輕微發燒，一般兩日內消退。如出現呼吸困難或嘴唇腫脹，應立即求診。
曾對任何流感疫苗產生嚴重過敏反應者不宜接種。正在發燒者應延遲。
查詢請致電 {m.office()} 或瀏覽衛生防護中心網頁。"""


@template("ordinary", "bi")
def clinic_price_list_bi(m):
    c = m.pick(CLINICS)
    return f"""
# {c[0]} {c[1]}
Charges 收費表 (from 由 {m.date()})
| Service 服務 | HK$ |
| GP consultation incl. 3 days' medicine 普通科診症連三日藥 | {m.num(28, 48)}0 |
| Specialist first visit 專科首次 | {m.num(9, 16)}00 |
| Wound dressing 洗傷口 | {m.num(12, 25)}0 |
| Injection 打針 | {m.num(10, 20)}0 |
| ECG 心電圖 | {m.num(25, 48)}0 |
| Basic blood test (sugar, lipid, liver, kidney) 基本驗血 | {m.num(48, 98)}0 |
| HPV vaccine (9-valent) per dose 子宮頸癌疫苗每劑 | {m.num(14, 21)}00 |
| Sick leave certificate copy 病假紙副本 | 50 |
Medical cards accepted 接受醫療卡. Closed on Sundays 星期日休息. Tel {m.office()}"""


@template("ordinary", "en")
def staff_nurse_vacancy(m):
    h = m.pick(HOSPITALS)[0]
    return f"""
# Registered Nurse ({m.pick(('Operating Theatre', 'Medical Ward', 'Dialysis', 'Endoscopy', 'Paediatrics'))})
{h} invites applications for the above post.
Requirements: registration with the Nursing Council; at least {m.num(1, 5)} years' post-registration experience; good command of Cantonese and English; BLS/ACLS an advantage.
Duties: assess patients, administer medication, keep accurate records, assist in procedures, supervise health care assistants, take part in audits and infection control.
Package: HK${m.num(32, 58)},000 per month, shift allowance, {m.num(14, 21)} days' annual leave, medical and dental benefits.
Please send full resume with expected salary to the HR Department on or before {m.day(2025)}. Personal data collected will be used for recruitment only."""


@template("ordinary", "en")
def abstract_cohort_study(m):
    i = m.pick(ILLS)[0]
    n = m.num(180, 4200)
    return f"""
# {m.pick(('Outcomes', 'Prevalence', 'Predictors of readmission', 'Medication adherence'))} in adults with {i}: a retrospective cohort in Hong Kong
Background: Local data on {i} are limited.
Methods: We reviewed {n} patients seen between 2017 and 2022 in {m.num(2, 6)} clinics. Records were de-identified. Cox regression was used.
Results: Mean age was {m.num(48, 70)}.{m.num(0, 9)} (SD {m.num(8, 13)}.{m.num(0, 9)}) years and {m.num(38, 60)}% were women. Over a median of {m.num(2, 5)}.{m.num(0, 9)} years, {m.num(4, 28)}% had an event (HR {m.pick((1, 2))}.{m.num(10, 99)}, 95% CI 1.0{m.num(1, 9)}-{m.num(3, 4)}.{m.num(10, 99)}, p=0.0{m.num(1, 4)}). Attendance and smoking status were independent predictors.
Conclusion: Structured follow-up may reduce events. Prospective work is needed.
Ethics: approved by the cluster ethics committee, informed consent waived."""


@template("ordinary", "tc")
def endoscopy_bowel_prep_sheet_tc(m):
    return f"""
# 大腸鏡檢查前準備須知
檢查前{m.num(2, 3)}日：進食低渣飲食，如白粥、白飯、蒸魚、去皮雞肉；避免蔬果、果仁、全麥麵包。
檢查前一日：全日只喝清流質，如清湯、蘋果汁、運動飲品。
瀉藥：晚上{m.num(6, 8)}時飲用第一包，以{m.pick(('一公升', '兩公升'))}水沖開；檢查當日早上{m.num(4, 6)}時飲用第二包。
薄血藥、糖尿藥及鐵丸應按醫生指示停服。
當日請由成人陪同，檢查後24小時內不可駕駛或簽署文件。
如劇烈腹痛或大量便血，請致電 {m.office()} 或前往急症室。"""


@template("ordinary", "en")
def teaching_case_vignette(m):
    return f"""
Case {m.num(1, 12)} (for small group, year {m.num(3, 5)})
A {m.num(45, 74)}-year-old {m.pick(('man', 'woman', 'taxi driver', 'retired cook'))} presents with {m.num(2, 9)} hours of {m.pick(('central chest pain radiating to the left arm', 'sudden loss of vision in one eye', 'severe epigastric pain after a heavy dinner', 'right-sided weakness and slurred speech'))}. Past history of {m.pick(ILLS)[0]}. Temp 36.{m.num(5, 9)}, BP {m.num(90, 180)}/{m.num(55, 100)}, pulse {m.num(58, 120)}.
1. Give three differential diagnoses and the most urgent one to exclude.
2. Which investigations would you order in the first ten minutes?
3. Outline the immediate management.
4. How would you explain the diagnosis to the family?
Further results will be handed out by the tutor."""


@template("ordinary", "tc", shape="mail")
def clinic_stock_order_tc(m):
    return f"""
!subject 訂貨
{m.person().zh}你好，
麻煩今個星期送：
Amlodipine 5mg {m.num(5, 20)}盒
Metformin 500mg {m.num(5, 30)}盒
Paracetamol 500mg 罐裝{m.num(1, 6)}罐
止咳水4公升{m.num(2, 8)}桶
無菌紗布、棉棒各{m.num(5, 20)}包，N95 {m.num(2, 10)}盒
上次Augmentin有兩盒到期日太近，可唔可以換？發票開返診所名，月結。
收貨時間一至六{m.num(9, 10)}點至{m.num(5, 7)}點。
{m.person().zh}
{m.pick(CLINICS)[1]}"""


@template("ordinary", "en")
def hand_hygiene_audit_protocol(m):
    return f"""
# Hand hygiene: ward protocol (rev. {m.num(2, 9)})
Five moments: before touching a patient; before clean/aseptic procedures; after body fluid exposure risk; after touching a patient; after touching patient surroundings.
Alcohol handrub 20-30 seconds unless hands are visibly soiled or after contact with patients with diarrhoea (C. difficile, norovirus), then soap and water 40-60 seconds.
Audit: {m.num(20, 60)} opportunities per ward per month by the link nurse. Target {m.num(80, 90)}%.
| Quarter | Opportunities | Compliance |
| Q1 | {m.num(180, 400)} | {m.num(68, 90)}% |
| Q2 | {m.num(180, 400)} | {m.num(68, 92)}% |
| Q3 | {m.num(180, 400)} | {m.num(70, 95)}% |
Nails short, no rings or watches below the elbow. Report empty dispensers to ext. {m.num(2000, 8999)}."""


@template("ordinary", "tc", shape="sheet")
def ward_duty_roster_tc(m):
    return "| 職員 | 職級 | 一 | 二 | 三 | 四 | 五 | 六 | 日 |\n" + "\n".join(
        f"| {p.zh} | {m.pick(('護士長', '註冊護士', '登記護士', '健康服務助理'))} | " + " | ".join(m.pick(("A", "P", "N", "OFF", "AL", "A")) for _ in range(7)) + " |" for p in m.people(8, 14))


@template("ordinary", "en")
def medical_questionnaire_blank(m):
    return f"""
# Health Declaration (to be completed by the {m.pick(('applicant', 'participant', 'new employee'))})
Full name:: ______________________
Date of birth:: ____ / ____ / ______
HKID / Passport no.:: ______________________
Contact no.:: ______________________
Have you ever had, or been treated for, any of the following? Please circle.
| Condition | Yes / No | If yes, details |
| High blood pressure or heart disease | Yes / No | |
| Diabetes or thyroid disorder | Yes / No | |
| Asthma, tuberculosis or lung disease | Yes / No | |
| Epilepsy, fainting or mental illness | Yes / No | |
| Hepatitis B or liver disease | Yes / No | |
| Cancer or tumour | Yes / No | |
Are you taking any regular medication? ______________________
Signature:: ______________________
Form ref. HD-{m.num(1, 40)} ({m.num(2019, 2025)})"""


@template("ordinary", "sc")
def hypertension_education_sc(m):
    return f"""
# 高血压患者健康教育（社区版）
一、什么是高血压？非同日三次测量，收缩压≥140mmHg和（或）舒张压≥90mmHg，即可诊断。
二、生活方式：每日食盐不超过{m.pick((5, 6))}克；戒烟限酒；每周运动{m.num(3, 6)}次，每次{m.pick((30, 40))}分钟；控制体重，腰围男性小于90厘米，女性小于85厘米。
三、用药：按时服药，不可自行停药。常用药物包括钙通道阻滞剂、血管紧张素转换酶抑制剂、利尿剂等。常见不良反应有踝部水肿、干咳。
四、自测血压：早晚各一次，坐位休息五分钟后测量，记录在册，复诊时带给医生看。
五、出现剧烈头痛、视物模糊、肢体麻木时请立即拨打120。
讲座时间：每月第{m.pick('一二三')}个周{m.pick('三四六')}上午，社区卫生服务中心{m.num(2, 5)}楼。"""


@template("ordinary", "en")
def insurance_brochure_medical(m):
    return f"""
# {m.pick(('CarePlus', 'SureHealth', 'MediWise'))} Hospital Plan
Full cover for semi-private room, with no lifetime limit for renewals up to age {m.pick((80, 99, 100))}.
| Benefit | Limit per year |
| Room and board | HK${m.num(15, 40)}00 per day, {m.num(120, 180)} days |
| Surgeon's fee (complex / major) | HK${m.money(50000, 160000)} / HK${m.money(25000, 60000)} |
| Chemotherapy and radiotherapy | HK${m.money(80000, 300000)} |
| Psychiatric treatment | HK${m.money(15000, 40000)} |
| Pre-existing conditions unknown at enrolment | Year 2: 25%, Year 3: 50%, Year 4: 100% |
Premiums from HK${m.num(150, 480)} a month at age 30, tax deductible up to HK$8,000 per insured person (VHIS).
Exclusions include cosmetic surgery, dental treatment except after accident, and pregnancy. This is a summary only; see policy wording. Ask your adviser or call {m.office()}."""


@template("ordinary", "tc")
def hospital_news_item_tc(m):
    h = m.pick(HOSPITALS)[1]
    return f"""
【本報訊】{h}昨日公布，{m.num(3, 14)}樓{m.pick(('內科', '老人科', '兒科'))}病房爆發{m.pick(('諾如病毒', '乙型流感', '耳念珠菌'))}，{m.num(4, 16)}名年齡介乎{m.num(40, 60)}至{m.num(70, 92)}歲病人先後出現發燒及{m.pick(('上呼吸道感染', '腸胃不適'))}徵狀，全部情況穩定。
院方已加強感染控制措施，暫停病房探訪，有關個案已呈報衛生防護中心跟進。發言人指，今年冬季流感活躍，急症室平均輪候{m.num(3, 9)}小時，呼籲市民如屬半緊急及非緊急個案，可考慮到普通科門診或私家醫生求診。
醫管局數字顯示，內科病床佔用率達{m.num(96, 118)}%。立法會議員{m.person().zh}促請增加人手。"""


@template("ordinary", "en")
def clinic_app_release_notes(m):
    return f"""
# eClinic v{m.num(3, 6)}.{m.num(0, 12)}.{m.num(0, 9)}
New
- Appointment reminder SMS in Traditional Chinese
- Allergy banner now stays visible on the prescription screen
- ICD-10 search by partial description
Fixed
- Sick leave certificate printed wrong end date across midnight
- Lab result import failed when unit field was empty (HL7 OBX-6)
- Patient list sorted by surname ignored title
Known issues
- eHealth upload may time out for attachments above {m.num(5, 20)} MB
Minimum Windows 10, .NET 6, SQL Server 2019. Back up before you upgrade. Support: {m.office()}, Mon-Sat 9-6."""


@template("ordinary", "tc")
def nutrition_exam_paper_tc(m):
    return f"""
# {m.num(2024, 2025)}-{m.num(25, 26)}年度　健康管理與社會關懷　期{m.pick(('中', '末'))}考試
時限：{m.pick((75, 90, 120))}分鐘　總分：{m.pick((80, 100))}
甲部　多項選擇（每題2分）
1. 下列哪一項不是代謝綜合症的診斷準則？A. 腰圍 B. 空腹血糖 C. 三酸甘油脂 D. 血型
2. 糖尿病人運動時最常見的急性併發症是　A. 低血糖 B. 痛風 C. 青光眼 D. 骨折
乙部　個案題
陳先生{m.num(48, 66)}歲，任職文員，體重指數{m.num(26, 31)}，有吸煙習慣，醫生診斷他患上高血壓。
(a) 指出陳先生三項健康風險因素。（{m.num(3, 6)}分）
(b) 試以三級預防說明社區可提供的服務。（{m.num(6, 9)}分）
(c) 評論「健康是個人責任」這說法。（{m.num(8, 12)}分）"""
