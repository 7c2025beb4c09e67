"""More papers of patients: charts, declarations, complaints, messages, lists, and what is said of one in a letter."""

import json

from model import template
from tuned.ailments import ILLS, MAINLAND, PILLS, PLACES


@template("medical-record", "bi")
def dialysis_chart(m):
    p = m.person()
    return f"""
# Haemodialysis flow sheet 血液透析紀錄
Name 姓名:: {p.en} {p.zh}
HD no.:: {m.num(100, 999)}
Dry weight 乾體重:: {m.num(45, 80)}.{m.num(0, 9)} kg
| Time | BP | Pulse | UF | Remarks |
| 08:{m.num(10, 59)} | {m.num(110, 170)}/{m.num(60, 95)} | {m.num(60, 100)} | 0.5 | AVF left arm, heparin 2000 u |
| 10:{m.num(10, 59)} | {m.num(90, 150)}/{m.num(50, 85)} | {m.num(60, 110)} | 1.6 | cramps, NS 100 ml given |"""


@template("medical-record", "en")
def email_between_doctors(m):
    p = m.person()
    return f"""
Hi {m.person().given.split()[0]},
Could you squeeze in {p.en} ({p.age}, {p.sex}) this week? New onset painless jaundice, bilirubin {m.num(80, 200)}, 6 kg weight loss. CT yesterday: mass at the head of pancreas with dilated ducts. She is on apixaban. Family knows but she does not yet.
Thanks, {m.person().given.split()[0]}"""


@template("medical-record", "tc")
def complaint_letter(m):
    p = m.person()
    return f"""
致：病人聯絡主任
本人家母{p.zh}（{p.age}歲）於{m.day_zh()}因心口痛到貴院急症室求診，等候{m.num(4, 9)}小時後獲告知只是胃氣，開了胃藥便叫她回家。翌日她在家中暈倒，證實為急性心肌梗塞，需做通波仔手術。本人要求貴院解釋。"""


@template("medical-record", "en")
def negligence_letter(m):
    p = m.person()
    return f"""
WITHOUT PREJUDICE
Our client: {p.en}
We act for the above named, who underwent a laparoscopic cholecystectomy at your hospital on {m.day()}. The common bile duct was divided. {p.title} {p.surname} developed a bile leak and sepsis and spent {m.num(10, 40)} days in intensive care. We enclose the expert report of Professor {m.person().en}.
Please let us have the operative notes within 21 days."""


@template("medical-record", "tc")
def health_declaration(m):
    p = m.person()
    return f"""
# 健康申報表
申請人姓名:: {p.zh}
出生日期:: {p.dob}
身高/體重:: {m.num(150, 182)}厘米／{m.num(45, 95)}公斤
1. 過去五年曾否住院或接受手術？:: 有，{m.num(2019, 2024)}年切除甲狀腺結節
2. 現時有否定期服藥？:: 有，甲狀腺素
3. 有否高血壓、糖尿病、心臟病？:: 否
4. 家族中有否癌症病歷？:: 母親，乳癌"""


@template("medical-record", "en")
def allergy_alert(m):
    p = m.person()
    return f"""
# DRUG ALLERGY ALERT
Name:: {p.en}
ID:: {m.hkid()}
Drug:: {m.pick(('Penicillin', 'Ibuprofen', 'Contrast medium', 'Allopurinol'))}
Reaction:: {m.pick(('anaphylaxis', 'Stevens-Johnson syndrome', 'facial swelling', 'widespread rash'))}
Date of event:: {m.date()}
Reported by:: Dr {m.person().en}"""


@template("medical-record", "tc", shape="text")
def clinic_whatsapp(m):
    p = m.person()
    return f"""
[{m.date()}, 09:{m.num(10, 59)}] 診所: {p.zh}小姐早晨，{m.pick(PLACES)[1]}。你上星期嘅柏氏抹片有少少異常，醫生想你返嚟照陰道鏡
[{m.date()}, 10:{m.num(10, 59)}] {p.surname}: 係咪好嚴重？我而家懷孕{m.num(8, 20)}週喎
[{m.date()}, 10:{m.num(10, 59)}] 診所: 唔使擔心，低度病變，醫生會再同你講"""


@template("medical-record", "sc")
def emergency_sc(m):
    p = m.person()
    return f"""
# 急诊病历
{m.pick(MAINLAND)}　{m.day_zh()}
姓名 {p.zh}　性别 {p.sex_zh}　年龄 {p.age}岁　过敏史 青霉素
主诉：酒后呕吐伴意识模糊2小时。
查体：神志嗜睡，呼气酒味，双侧瞳孔等大等圆，对光反射存在。
初步诊断：急性酒精中毒
处置：补液、护胃、纳洛酮0.4mg静推，留观。"""


@template("medical-record", "sc", shape="grid")
def ward_list_sc(m):
    rows = "\n".join(f"| {m.num(1, 45)}床 | {p.zh} | {p.sex_zh} | {p.age} | {m.pick(ILLS)[2]} | {m.pick(('一级护理', '二级护理', '病重'))} | {m.person().zh} |" for p in m.people(6, 14))
    return f"""
| 床号 | 姓名 | 性别 | 年龄 | 诊断 | 护理级别 | 管床医生 |
{rows}"""


@template("medical-record", "en")
def cancer_conference(m):
    p = m.person()
    return f"""
MDT OUTCOME FORM — Breast
Patient details: {p.en}, DOB {p.dob}
Presenter: Dr {m.person().en}
Radiology: 2{m.num(1, 9)} mm mass L breast UOQ, BI-RADS 5. Axillary node FNA positive.
Pathology: IDC grade 3, ER 8/8, HER2 negative.
Outcome: neoadjuvant chemotherapy, then WLE + ALND. Genetic counselling."""


@template("medical-record", "tc")
def ophthalmology_referral(m):
    p = m.person()
    return f"""
# 眼科轉介便條
{p.zh}女士（{p.age}歲）左眼視力模糊三星期，見閃光及黑影增多。
驗眼：右眼 6/9，左眼 6/{m.pick((24, 36, 60))}，左眼視網膜下方疑有裂孔。
請盡快安排眼科急症檢查。
註冊視光師 {m.person().zh}"""


@template("medical-record", "en")
def filled_phq(m):
    p = m.person()
    return f"""
PHQ-9 — completed {m.date()}
Client name: {p.en}      Therapist: {m.person().en}
1 Little interest or pleasure: {m.num(1, 3)}   2 Feeling down: {m.num(1, 3)}   3 Sleep: {m.num(1, 3)}   9 Thoughts of being better off dead: {m.num(1, 2)}
Total {m.num(12, 24)} (moderately severe). Denies current plan. Safety plan reviewed, to continue escitalopram."""


@template("medical-record", "en")
def sports_clinic_note(m):
    p = m.person()
    return f"""
Sports Medicine Clinic
{m.date()}
{p.en}, {p.age} yo amateur footballer
Twisted R knee 2/52 ago, immediate swelling, feels unstable. Lachman 2+, pivot shift positive, no joint line tenderness.
MRI: complete ACL rupture, bone bruise lateral femoral condyle.
D/W pt re reconstruction vs conservative Mx. Wants surgery. Prehab with physio."""


@template("medical-record", "tc")
def death_summary(m):
    p = m.person()
    return f"""
# 離世摘要
{p.zh}，{p.sex_zh}，{p.age}歲，{m.day_zh()}由安老院送入內科病房。
入院時呼吸急促、血氧{m.num(75, 88)}%，胸肺X光見雙側肺炎，予氧氣及靜脈抗生素，情況持續惡化。
家屬同意不插喉、不急救。{m.day_zh()}凌晨離世。"""


@template("medical-record", "en", shape="raw", ext=".json", copies=6)
def fhir_immunization(m):
    p = m.person()
    return json.dumps({"resourceType": "Immunization", "status": "completed", "vaccineCode": {"coding": [{"system": "http://hl7.org/fhir/sid/cvx", "code": "208"}], "text": "COVID-19"},
                       "patient": {"reference": "Patient/77", "display": p.en}, "occurrenceDateTime": m.iso(), "lotNumber": m.code("AA9999")}, indent=2)


@template("medical-record", "en", shape="raw", ext=".hl7", copies=6)
def hl7_order(m):
    p = m.person()
    day = m.iso().replace("-", "")
    return (f"MSH|^~\\&|EMR|CLINIC|RIS|HOSP|{day}1130||ORM^O01|{m.num(1000, 9999)}|P|2.3\nPID|||{m.code('A999999')}^^^HOSP||{p.surname.upper()}^{p.given}^^^{p.title}||{p.dob_iso.replace('-', '')}|{p.sex}\n"
            f"ORC|NW|{m.num(1000, 9999)}\nOBR|1|{m.num(1000, 9999)}||70551^MRI BRAIN W/O CONTRAST|||{day}||||||headache and papilloedema\n")


@template("medical-record", "bi", shape="sheet")
def home_residents(m):
    rows = "\n".join(f"| {m.num(1, 60)} | {p.zh} | {p.age} | {m.pick(('糖尿', '中風', '認知障礙', '心衰竭', '柏金遜'))} | {m.pick(('普通餐', '碎餐', '糊餐', '鼻胃管'))} | {m.pick(('無', '有'))} |" for p in m.people(8, 20))
    return f"""
| 床位 Bed | 院友 Resident | 年齡 Age | 長期病患 Chronic illness | 飲食 Diet | 壓瘡 Sore |
{rows}"""


@template("medical-record", "en", shape="sheet")
def absence_register(m):
    rows = "\n".join(f"| {p.en} | {m.iso()} | {m.num(1, 10)} | {m.pick(('Gastric flu', 'Back pain', 'Migraine', 'COVID', 'Dental surgery', 'Anxiety', 'Pregnancy complications'))} | {m.pick('YN')} |" for p in m.people(6, 14))
    return f"""
| Employee | First day | Days | Reason (illness) | Certificate |
{rows}"""


@template("medical-record", "tc")
def infertility_letter(m):
    p, q = m.person(), m.person()
    return f"""
{m.day_zh()}
{q.zh}醫生：
多謝轉介{p.zh}夫婦。結婚{m.num(2, 9)}年未孕，太太月經不規則，超聲波見多囊卵巢；先生精液分析活動率偏低。
建議先服排卵藥三個週期，如未成功再考慮試管。
{m.person().zh}　婦產科專科醫生"""


@template("medical-record", "en")
def smoke_stop_note(m):
    p = m.person()
    return f"""
Smoking cessation clinic — visit {m.num(2, 6)}
Name: {p.en}    Tel: {p.phone}
{m.num(10, 40)} pack-years, COPD, on tiotropium. CO {m.num(2, 25)} ppm today. Using varenicline, vivid dreams, no low mood. Quit date kept.
Next: {m.day()}"""


@template("medical-record", "sc", shape="text")
def consultation_chat_sc(m):
    p = m.person()
    return f"""
患者：{p.zh} {p.sex_zh} {p.age}岁
患者：医生您好，我妈妈上个月查出肺部磨玻璃结节{m.num(6, 15)}毫米，需要手术吗？
医生：有没有做增强CT？肿瘤标志物高不高？
患者：癌胚抗原正常，报告我发给您了。她有高血压，一直吃氨氯地平。
医生：建议先抗炎两周后复查，如无吸收考虑胸腔镜切除。"""


@template("medical-record", "tc")
def injury_on_duty(m):
    p, q = m.person(), m.person()
    return f"""
# 工傷意外呈報
僱主:: {m.company()[1]}
受傷僱員姓名:: {p.zh}
意外經過:: 搬運貨物時被鐵板壓傷右腳
傷勢:: 右腳第二、三趾骨折，縫{m.num(3, 12)}針
送院:: {m.pick(PLACES)[1]}，病假至{m.day_zh()}
目擊者:: {q.zh}"""


@template("ordinary", "tc")
def blood_drive(m):
    return f"""
# 捐血日
{m.day_zh()} 上午十時至下午五時　地點：禮堂
捐血者須年滿十六歲，體重41公斤以上，血紅素合格。患有乙型肝炎、愛滋病、癌症或服用薄血丸者不宜捐血。捐血後請多喝水。
聯絡人：{m.person().zh}　{m.office()}"""


@template("ordinary", "en")
def hospital_directory(m):
    return "# Private hospital: visiting consultants\n" + "\n".join(
        f"Dr {m.person().en}, {s} — ext. {m.num(1000, 9999)}" for s in ("Cardiology", "Breast surgery", "Orthopaedics and sports injury", "Oncology (lung, bowel)", "Psychiatry", "Obstetrics")) + \
        "\nWe perform coronary angiograms, knee replacement, mastectomy and caesarean section."


@template("ordinary", "en", shape="mail")
def vaccination_drive_mail(m):
    p = m.person()
    return f"""
!subject Flu jabs in the office on {m.day()}
Dear colleagues,
A nurse will give influenza vaccine in Meeting Room {m.num(1, 5)}. Do not come if you have fever, or are allergic to eggs. Staff with asthma, diabetes or pregnancy are encouraged to join. Sign up with {p.en} by Friday; it is free.
{p.en}
Human Resources"""


@template("ordinary", "tc")
def insurance_sales_letter(m):
    p = m.person()
    return f"""
{p.zh}先生／女士：
你知道嗎？香港每四名男性便有一人一生中會患上癌症。治療肺癌、大腸癌的標靶藥每月可達數萬元。
我們的危疾保障計劃涵蓋{m.num(50, 120)}種疾病，包括心臟病、中風及末期腎衰竭，現投保首年享{m.num(5, 30)}%折扣。
理財顧問　{m.person().zh}　{m.person().phone}"""


@template("ordinary", "en")
def first_aid_poster(m):
    return f"""
# If someone faints
Lay the person flat and raise the legs. Check breathing; start CPR if there is none. Seizure: protect the head, time it. Burns: cool water for 20 minutes. Fracture: do not move the limb. Nosebleed: lean forward, pinch.
First aiders on this floor: {m.person().en}, {m.person().en}. AED: lobby. Call 999."""


@template("ordinary", "en")
def nurse_cv_like_bio(m):
    p = m.person()
    return f"""
# Meet our new ward manager
{p.en} joined us from {m.pick(PLACES)[0]}, where {'he' if p.sex == 'M' else 'she'} ran the stroke unit for {m.num(5, 15)} years. Her interests are pressure injury prevention, dementia care and thrombolysis pathways. She plays the piano and runs marathons. Welcome!"""


@template("ordinary", "sc")
def medicine_shop_receipt(m):
    return f"""
# 大药房销售小票
单号：{m.num(10**9, 10**10 - 1)}　{m.day_zh()}
| 品名 | 数量 | 单价 |
| 布洛芬缓释胶囊 | 1 | {m.num(15, 30)}.00 |
| 蒙脱石散 | 2 | {m.num(10, 20)}.00 |
| 医用口罩 | 1 | {m.num(5, 20)}.00 |
收银员：{m.num(100, 999)}　谢谢惠顾"""


@template("ordinary", "en")
def supply_contract_health(m):
    a, b = m.company(), m.pick(PLACES)
    return f"""
# SUPPLY AGREEMENT
between {a[0]} and {b[0]}
The supplier delivers dialysers, infusion pumps and surgical drapes. Each delivery is inspected within three days. The hospital's patients' data shall not be disclosed. Liability for death or personal injury is not limited. Term: {m.num(1, 5)} years. Signed by {m.person().en}, Director, on {m.day()}."""


@template("ordinary", "tc")
def marathon_notice(m):
    return f"""
# 參賽者健康須知
患有心臟病、哮喘、高血壓、糖尿病或曾中風者，參賽前須諮詢醫生。比賽期間如感胸痛、頭暈、氣促，應立即停步並通知救護站。
賽後肌肉酸痛屬正常，可冰敷。抽筋時請補充電解質。
賽事總監　{m.person().zh}"""


@template("ordinary", "en")
def novel_page(m):
    p, q = m.person(), m.person()
    return f"""
Chapter {m.num(2, 40)}
{p.given.split()[0]} put the letter down. Her mother had died of tuberculosis in the winter of 1951, and the cough she heard through the wall was the same. Old Dr {q.surname} came with his bag, took her pulse, and spoke of the sea air. Nobody said the word fever. Outside, the ferry sounded twice."""


@template("ordinary", "tc")
def elderly_centre_programme(m):
    rows = "\n".join(f"| {m.num(1, 28)}日 | {e} | {m.person().zh}姑娘 |" for e in ("量血壓及驗血糖", "認識糖尿病講座", "防跌運動班", "認知障礙症工作坊", "護眼講座：白內障與青光眼"))
    return f"""
# 長者中心{m.num(1, 12)}月份活動
| 日期 | 活動 | 負責同工 |
{rows}
名額有限，請致電{m.office()}報名。"""
