"""Hard negatives about health: what speaks of illnesses, medicines and people, and is no patient's record."""

from model import template
from tuned.ailments import ILLS, PILLS, PLACES


@template("ordinary", "bi")
def nurse_vacancy(m):
    return f"""
# Registered Nurse 註冊護士（{m.pick(('腎科', '腫瘤科', '急症室'))}）
{m.pick(PLACES)[0]} is looking for registered nurses. Duties: wound dressing, blood taking, haemodialysis, drug administration, health education for patients with diabetes and hypertension.
要求：註冊護士執業證書、兩年病房經驗、懂化療及靜脈輸液者優先。
Salary HK${m.num(30, 38)},000 – {m.num(40, 48)},000. 請將履歷電郵至 hr@example.com.hk，註明應徵職位。"""


@template("ordinary", "tc")
def school_flu_circular(m):
    return f"""
# 家長通告（第{m.num(10, 99)}號）
敬啟者：
近日本港流感及手足口病個案上升，校方已加強清潔。如貴子弟出現發燒、咳嗽、喉嚨痛或腹瀉，請勿上課，並盡早求醫。患上水痘或急性結膜炎的學生，須待痊癒後並呈交醫生證明書方可復課。
校方將於{m.day_zh()}安排外展隊到校接種流感疫苗，請填妥同意書。
此致　貴家長
校長　{m.person().zh}　謹啟"""


@template("ordinary", "en")
def course_certificate(m):
    p = m.person()
    return f"""
# Certificate of completion
This is to certify that
{p.en}
has completed the {m.num(6, 30)}-hour course "Wound care and pressure injury management" held on {m.day()}, covering diabetic foot ulcer, cellulitis and dressing techniques. CNE points: {m.num(3, 12)}.
{m.person().en}, Course Director"""


@template("ordinary", "en")
def symposium(m):
    return "# Annual Scientific Meeting\n| Time | Topic | Speaker |\n" + "\n".join(
        f"| {h}:00 | {t} | Dr {m.person().en} |" for h, t in ((9, "Heart failure with preserved ejection fraction: who benefits from dapagliflozin?"),
                                                             (10, "Update in atrial fibrillation ablation"), (11, "Biologics for severe asthma"), (14, "Case discussion: a patient with chest pain"))) + \
        f"\nRegistration HK${m.num(3, 9)}00. Enquiries {m.office()}"


@template("ordinary", "bi")
def doctor_profile(m):
    p = m.person()
    return f"""
# Dr {p.en} {p.zh}醫生
Specialist in Gastroenterology 腸胃肝臟科專科醫生
MBBS (HK), MRCP (UK), FHKAM (Medicine)
Dr {p.surname} treats peptic ulcer, hepatitis B, fatty liver and colorectal polyps, and performs gastroscopy and colonoscopy. 專長：胃鏡、大腸鏡、肝炎、脂肪肝及腸易激綜合症的診斷及治療。
Consultation by appointment 預約：{m.office()}"""


@template("ordinary", "en", copies=15)
def health_questions(m):
    d = m.pick(ILLS)[0]
    return f"""
Question: What are the treatments for {d}?
Answer: Treatment of {d.lower()} depends on how severe the symptoms are. Your doctor may prescribe {m.pick(PILLS)[0].split()[0]} or ibuprofen. Surgery is seldom needed.
Question: Is {d.lower()} inherited?
Answer: A family history raises the risk. Other causes are infection, diabetes mellitus and smoking. Diagnosis: blood tests, ultrasound, biopsy."""


@template("ordinary", "en")
def exam_vignette(m):
    return f"""
# Paper {m.num(1, 4)}, question {m.num(1, 60)}
A {m.num(40, 80)}-year-old man presents to the emergency department with central chest pain radiating to the left arm for two hours. Past medical history: hypertension, hyperlipidaemia. Medications: amlodipine, simvastatin. On examination BP 150/90, HR 96. ECG shows ST elevation in II, III and aVF.
What is the most likely diagnosis? (A) Pulmonary embolism (B) Inferior myocardial infarction (C) Pericarditis (D) Aortic dissection"""


@template("ordinary", "en")
def research_abstract(m):
    a = ", ".join(p.en for p in m.people(3, 5))
    return f"""
Effect of empagliflozin on albuminuria in Chinese patients with type 2 diabetes
{a}
Background: Diabetic kidney disease is the leading cause of end stage renal failure in Hong Kong. Methods: {m.num(100, 900)} patients were randomised. Patients with heart failure or liver cirrhosis were excluded.
Results: HbA1c fell by 0.{m.num(3, 9)}% and eGFR was preserved. Adverse events included urinary tract infection and hypoglycaemia.
Conclusion: Empagliflozin is safe and effective."""


@template("ordinary", "bi", shape="sheet")
def drug_stock(m):
    return "| Drug 藥物 | Strength | Batch | Expiry | On hand | Reorder |\n" + "\n".join(
        f"| {a} {b} | | {m.code('AA9999')} | {m.iso()} | {m.num(10, 900)} | {m.num(50, 200)} |" for a, b in PILLS) + f"\n| Checked by | {m.person().en} | | {m.iso()} | | |"


@template("ordinary", "tc")
def clinic_poster(m):
    return f"""
# {m.pick(PLACES)[1]}應診時間
| 醫生 | 專科 | 星期一至五 | 星期六 |
| {m.person().zh}醫生 | 家庭醫學 | 9:00-13:00 | 9:00-13:00 |
| {m.person().zh}醫生 | 皮膚科：濕疹、銀屑病、暗瘡 | 15:00-19:00 | 休息 |
| {m.person().zh}醫生 | 骨科：腰椎間盤突出、膝關節退化 | 預約 | 預約 |
診金：${m.num(300, 500)}起（包三日藥）。疫苗：流感針、子宮頸癌疫苗、肺炎球菌疫苗。查詢：{m.office()}"""


@template("ordinary", "en")
def medical_cover_schedule(m):
    p = m.person()
    return f"""
# Policy schedule — Flexi Care medical plan
Policyholder:: {p.en}
Policy number:: {m.code('HC9999999')}
| Benefit | Limit HK$ |
| Room and board, per day | {m.money(800, 3000)} |
| Surgeon's fee, complex | {m.money(50000, 120000)} |
| Chemotherapy, radiotherapy, dialysis, per year | {m.money(80000, 300000)} |
| Psychiatric treatment | {m.money(20000, 60000)} |
Exclusions: pre-existing conditions, dental treatment, infertility, HIV/AIDS within five years. Premium HK${m.money(4000, 30000)} a year."""


@template("ordinary", "tc")
def blank_consent(m):
    return f"""
# 手術／麻醉同意書（{m.pick(PLACES)[1]}）
本人＿＿＿＿＿＿＿（病人／家屬姓名），身份證號碼＿＿＿＿＿＿＿，同意接受下列手術：
手術名稱：＿＿＿＿＿＿＿＿＿　診斷：＿＿＿＿＿＿＿＿＿
醫生已向本人解釋手術的目的、風險（包括出血、傷口感染、深靜脈血栓、肺栓塞、麻醉過敏）及其他治療方法。
病人簽署：＿＿＿＿＿＿　醫生簽署：＿＿＿＿＿＿　日期：＿＿＿＿＿＿"""


@template("ordinary", "en")
def thanks_to_ward(m):
    p = m.person()
    return f"""
To the staff of Ward {m.num(3, 9)}B, {m.pick(PLACES)[0]}
Dear all,
My family and I would like to thank Dr {m.person().en}, the nurses and the cleaning staff for their kindness and patience during our stay last month. Please accept the enclosed fruit basket.
{p.en}"""


@template("ordinary", "tc")
def officials_news(m):
    q = m.person()
    return f"""
衞生署今日公布，本港新增{m.num(1, 9)}宗麻疹及{m.num(1, 9)}宗登革熱個案，患者年齡介乎{m.num(20, 30)}至{m.num(50, 70)}歲，情況穩定。
衞生防護中心總監{q.zh}醫生表示，市民如出現發燒、紅疹、關節痛，應立即求醫。一名{m.num(30, 60)}歲男子因退伍軍人病在深切治療部留醫，他有糖尿病及慢性腎病。
食物及衞生局局長{m.person().zh}呼籲長者接種流感疫苗。"""


@template("ordinary", "en")
def equipment_invoice(m):
    return f"""
# INVOICE {m.code('A9999999')}
Bill to:: {m.pick(PLACES)[0]}, Department of Cardiology
Attn:: {m.person().en}, Purchasing
| Item | Qty | HK$ |
| Coronary stent, drug eluting, 3.0 x 18 mm | {m.num(1, 20)} | {m.money(9000, 90000)} |
| Pacemaker, dual chamber | {m.num(1, 5)} | {m.money(20000, 90000)} |
| Foley catheter 16 Fr | {m.num(10, 200)} | {m.money(200, 2000)} |
Payment within 30 days. Sales contact {m.person().en}, {m.office()}"""


@template("ordinary", "en")
def clinical_governance_minutes(m):
    return f"""
# Drug and Therapeutics Committee, minutes of {m.day()}
Present: Dr {m.person().en} (Chairman), Dr {m.person().en}, Ms {m.person().en} (Pharmacy), {m.person().en} (secretary)
1. Rivaroxaban was approved for the formulary for atrial fibrillation and deep vein thrombosis.
2. Antibiotic use: meropenem and tazocin consumption rose by {m.num(3, 20)}%. Audit of sepsis bundle to follow.
3. Two incidents of insulin overdose were reported without harm; high-alert labels will be reviewed."""


@template("ordinary", "en")
def coder_training(m):
    return f"""
# ICD-10 coding workshop, day {m.num(1, 3)}
| Code | Term |
| I10 | Essential (primary) hypertension |
| E11.9 | Type 2 diabetes mellitus without complications |
| J18.9 | Pneumonia, unspecified |
| K35.8 | Acute appendicitis |
Exercise: code the principal diagnosis, the secondary diagnosis and the procedure in this discharge summary. Trainer: {m.person().en}"""


@template("ordinary", "tc", shape="sheet")
def ward_roster(m):
    names = m.people(8, 12)
    return "| 病房 | 護士 | 星期一 | 星期二 | 星期三 | 星期四 |\n" + "\n".join(
        f"| {m.pick(('內科A4', '外科B2', '骨科C3', '兒科D1'))} | {p.zh} | {m.pick('APNO')} | {m.pick('APNO')} | {m.pick('APNO')} | {m.pick('APNO')} |" for p in names)


@template("ordinary", "sc")
def health_questionnaire_blank(m):
    return f"""
# 入职体检须知及健康调查表
姓名：__________　性别：□男 □女　年龄：____
既往病史（请打勾）：□高血压 □糖尿病 □冠心病 □乙肝 □肺结核 □癫痫 □无
过敏史：□无 □有：__________　手术史：__________
体检前一天请勿饮酒，当天空腹抽血（血常规、肝功能、血脂、空腹血糖）。咨询电话{m.office()}"""


@template("ordinary", "en")
def recall_notice(m):
    return f"""
# Urgent: recall of Valsartan tablets 80mg, batch {m.code('AA9999')}
To doctors, dentists and pharmacists. Traces of an impurity that may cause cancer were found. Stop supply and return stock to the distributor. Patients with hypertension or heart failure should not stop treatment before seeing their doctor; losartan is an alternative.
Issued by the Chief Pharmacist, {m.person().en}, on {m.day()}. Enquiries {m.office()}."""


@template("ordinary", "tc", shape="text")
def healthy_chat(m):
    return f"""
[{m.date()} 12:0{m.num(0, 9)}] 阿明: 今日邊個去食飯？{m.person().zh}話佢請
[{m.date()} 12:1{m.num(0, 9)}] 阿珍: 我頭痛，唔去喇，流感針打完成日攰
[{m.date()} 12:1{m.num(0, 9)}] 阿明: 食粒必理痛啦
[{m.date()} 12:2{m.num(0, 9)}] 阿珍: 食咗。你哋幫我外賣個例湯"""


@template("ordinary", "en")
def minor_ailments_page(m):
    return f"""
# Pharmacist's corner
Hay fever: loratadine or cetirizine once daily. Heartburn: famotidine, Gaviscon. Athlete's foot: terbinafine cream for two weeks. Constipation: lactulose, senna. Sprain: rest, ice, compression, ibuprofen.
See a doctor if you have chest pain, blood in the stool or a fever above 39. Ask {m.person().en}, our pharmacist, at the Central branch."""


@template("ordinary", "en")
def charity_story(m):
    return f"""
# Every step counts — newsletter {m.num(1, 40)}
Last year our volunteers visited {m.num(200, 900)} elderly people living with dementia, stroke and Parkinson's disease. Our chairman {m.person().en} thanked donors at the gala dinner. Research grants went to lung cancer and leukaemia.
Run with us on {m.day()}: 5 km for breast cancer awareness. Register at {m.office()}."""


@template("ordinary", "sc")
def hospital_introduction_sc(m):
    return f"""
# 科室介绍：心血管内科
我科开展冠状动脉造影、支架植入、心脏起搏器植入、射频消融等技术，诊治冠心病、心力衰竭、心律失常、高血压等疾病。
学科带头人{m.person().zh}，主任医师，擅长急性心肌梗死的介入治疗。门诊时间：周一、周三上午。
预约挂号：{m.num(1000, 9999)}-{m.num(1000000, 9999999)}"""
