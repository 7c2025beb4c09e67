"""Papers about health in which nobody is named as a patient."""

from twelfth.words import CARE, HOSPITALS, INSURERS, SIGNS
from model import template


@template("ordinary", "tc")
def shoulder_exercise_leaflet_tc(m):
    return f"""
{m.pick(HOSPITALS)[1]}物理治療部
# {m.pick(('五十肩', '網球肘', '腰痛', '膝關節退化'))}家居運動單張
一、鐘擺運動：身體向前傾，手自然垂下，打圈{m.num(10, 20)}下。
二、爬牆：手指慢慢向上行，停{m.num(5, 10)}秒，唔好谷氣。
三、毛巾拉背：好手在上，壞手在下，每日{m.num(2, 4)}次。
如果做完之後痛楚超過兩小時，請減少次數，並同你的治療師商量。熱敷不宜超過十五分鐘，糖尿病人或皮膚感覺遲鈍者要加倍小心。
本單張只作一般參考，不能代替醫生診斷。查詢：{m.office()}　{m.num(2022, 2025)}年修訂"""


@template("ordinary", "bi")
def clinic_price_board_bi(m):
    return f"""
{(h := m.pick(HOSPITALS))[0]} {h[1]}
# Fees 收費表 (from {m.date()})
| Service 項目 | HK$ |
| GP consultation with 3 days' medicine 普通科連三日藥 | {m.num(280, 520)} |
| Physiotherapy 30 min 物理治療 | {m.num(480, 880)} |
| Blood test, basic 基本血液檢查 | {m.num(680, 1980)} |
| Flu vaccine 流感針 | {m.num(180, 330)} |
| Ultrasound upper abdomen 上腹超聲波 | {m.num(980, 2200)} |
| Sick leave certificate copy 病假紙副本 | {m.num(50, 120)} |

Discharge, referral letter and insurance claim form completion 填寫保險索償表格 {m.num(150, 400)}. Health-care vouchers accepted 接受長者醫療券. Prices may change without notice."""


@template("ordinary", "en")
def rct_abstract_page(m):
    n = m.num(80, 420)
    return f"""
Hong Kong J Rehabil Sci {m.num(2021, 2025)};{m.num(8, 30)}:{m.num(20, 300)}
# {m.pick(('Work hardening after lumbar discectomy', 'Tele-rehabilitation for chronic stroke', 'Pharmacist-led review in old age homes', 'Kinesio tape for shoulder impingement'))}: a randomised trial
Background. Evidence in Chinese populations is scarce.
Methods. {n} adults (mean age {m.num(41, 72)} years, {m.num(38, 62)}% women) from {m.num(3, 8)} out-patient departments were randomised to intervention or usual care. Primary outcome was pain (NPRS) and return to work at 12 weeks. Analysis by intention to treat.
Results. {m.num(80, 96)}% completed. Between-group difference in NPRS -{m.num(0, 2)}.{m.num(1, 9)} (95% CI -2.4 to -0.2; P=0.0{m.num(1, 4)}). Return to work: {m.num(55, 80)}% v {m.num(35, 54)}%. Two patients had transient dizziness.
Conclusions. The programme was safe and modestly effective. Registration: ChiCTR{m.num(10000, 99999)}. Ethics approval was obtained and informed consent was given by all patients."""


@template("ordinary", "tc")
def flu_season_news_tc(m):
    return f"""
【本港新聞】衞生防護中心公布，過去一星期流感入院率升至每萬人{m.num(0, 1)}.{m.num(10, 99)}，當中以{m.pick(('五歲以下幼童', '六十五歲或以上長者'))}最高。院舍爆發{m.num(3, 19)}宗，涉及{m.num(30, 190)}人，無人需入深切治療部。
發言人呼籲市民盡早打針。醫管局{m.num(3, 12)}間急症室輪候時間超過{m.num(4, 12)}小時，非緊急病人應考慮到{m.pick(('普通科門診', '私家診所'))}求診。
醫學會會長表示，藥房「特敏福」存貨充足，病人毋須囤積。公司若有員工發燒，應安排在家休息，並留意呼吸困難等徵狀。"""


@template("ordinary", "en")
def teaching_case_anonymous(m):
    (ill, drug), signs = m.pick(list(zip(CARE, SIGNS)))
    return f"""
Problem-based learning, week {m.num(2, 14)}
# Case: {m.pick(('The tired worker', 'Too busy to be ill', 'A visit after work'))}
A {m.num(42, 70)}-year-old {m.pick(('cook', 'warehouse loader', 'retired clerk', 'bus driver'))} comes to the out-patient clinic with {m.num(2, 8)} weeks of {signs[0]}. Past history: smoker, uncle had a stroke. On examination BP {m.num(120, 168)}/{m.num(70, 98)}, BMI {m.num(22, 33)}.
Trigger 2: fasting glucose {m.num(6, 11)}.{m.num(0, 9)}, LDL {m.num(2, 5)}.{m.num(0, 9)}; X-ray normal.
Learning questions: What is your differential diagnosis? Discuss {ill[0].lower()}. How does {drug[0].split()[0].lower()} work? When would you refer? What would you tell the insurer's enquiry without consent?
Tutors: do not hand out trigger 3 before the break."""


@template("ordinary", "bi")
def claim_form_blank_bi(m):
    i = m.pick(INSURERS)
    return f"""
{i[0]} {i[1]}
# Hospital & Surgical Claim Form 住院及手術索償表格
Part A To be completed by the insured 甲部
Name of insured member 受保人姓名:: ____________________
Policy no. 保單號碼:: ____________________
HKID / Passport no. 身份證/護照號碼:: ____________________
Date of admission / discharge 入院/出院日期:: ______ / ______
Diagnosis 診斷:: ____________________
Have you ever suffered from the same condition? 曾否患同樣疾病:: □ Yes □ No
Part B Attending doctor 乙部 主診醫生
Symptoms and date first appeared 病徵及首次出現日期:: ____________________
Operation performed 手術:: ____________________
Doctor's signature and chop 醫生簽署及蓋章:: ____________________
Submit with original receipts within {m.pick((30, 60, 90))} days 請連同正本收據於期限內交回. Form {m.code('CL-99')} ({m.num(1, 12):02d}/{m.num(2023, 2025)})"""


@template("ordinary", "sc")
def pharmacy_stock_circular_sc(m):
    rows = "\n".join(f"| {d[2]} | {m.pick(('7片/盒', '28粒/盒', '14粒/盒'))} | {m.num(8, 180)}.{m.num(0, 9)}0 | {m.pick(('有货', '缺货', '限购2盒', '近效期'))} | {m.iso()} |" for _, d in m.some(CARE, 5, 8))
    return f"""
{m.pick(('华南大药房', '口岸健康药店', '百信医药'))}批发部　本周到货通知
| 品名 | 规格 | 零售价 | 状态 | 有效期至 |
{rows}

处方药须凭处方销售，药师审核后方可发放。冷链品种拆箱前请检查温度记录仪，超过8℃拒收。退货请于{m.num(3, 10)}日内联系业务员。"""


@template("ordinary", "en", shape="sheet")
def nursing_duty_roster(m):
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    rows = "\n".join(f"| {m.pick(('NO', 'RN', 'EN', 'HCA'))} {p.surname} {''.join(w[0] for w in p.given.split())} | " + " | ".join(m.pick(("A", "P", "N", "DO", "AL", "A", "P", "SD")) for _ in days) + f" | {m.num(36, 48)} |" for p in m.people(7, 12))
    return "| Ward " + f"{m.num(2, 9)}{m.pick('ABC')} | " + " | ".join(days) + " | hrs |\n" + rows


@template("ordinary", "en")
def infection_control_protocol(m):
    return f"""
!header {m.pick(HOSPITALS)[0]}
# Protocol: {m.pick(('needlestick injury', 'scabies in residential units', 'prevention of pressure injury', 'use of physical restraint'))}
Doc no. {m.code('ICP-999')} rev {m.num(2, 8)}, effective {m.day(2025)}
1. Purpose: to give staff a uniform way of acting.
2. Responsibility: ward manager, nurse in charge, attending doctor.
3. Steps
3.1 Assess the patient within {m.num(1, 4)} h of admission with the chart in Appendix A.
3.2 Inform the doctor; take blood (HBsAg, anti-HCV, HIV with consent) where indicated.
3.3 Document in the patient's record and on the incident form.
3.4 Review daily. Report to OSH if staff are involved; sick leave follows the HR manual.
4. Audit every {m.pick((3, 6, 12))} months, target above {m.num(90, 98)}%.
5. References: CHP guideline {m.num(2019, 2024)}; hospital manual chapter {m.num(3, 19)}."""


@template("ordinary", "sc")
def tonic_soup_recipe_sc(m):
    return f"""
# {m.pick(('祛湿', '润肺', '补气', '安神'))}老火汤一款
材料：{m.pick(('五指毛桃30克', '土茯苓60克', '川贝5克', '百合30克'))}、{m.pick(('猪扇骨', '瘦肉', '老鸡半只'))}{m.num(300, 600)}克、蜜枣{m.num(2, 4)}粒、陈皮一角。
做法：肉先飞水，材料浸{m.num(15, 40)}分钟，水{m.num(2, 4)}升，大火滚后转小火煲{m.num(1, 3)}小时，下盐。
中医师提醒：外感发热未清、孕妇、正在服用抗凝药的人士不宜自行进补；痛风人士少喝老火汤。如身体不适，请先咨询医生。
（{m.pick(('社区健康站', '药房公众号', '食疗专栏'))} {m.iso()}）"""


@template("ordinary", "tc")
def insurer_rehab_benefit_brochure_tc(m):
    i = m.pick(INSURERS)
    return f"""
{i[1]}
# 「再起步」危疾復康保障
確診中風、癌症、心臟病等{m.num(38, 120)}種危疾，一筆過賠償最高港幣{m.num(1, 8)}百萬。額外{m.num(10, 30)}次物理治療、職業治療及心理輔導，每次上限{m.num(400, 1000)}元。
個案經理會陪你由出院到返工，協助安排內地醫院轉介。
例子：陳先生（化名）45歲中風，康復後第{m.num(4, 9)}個月重返寫字樓，計劃支付治療費用{m.num(8, 20)}萬元。例子純屬虛構。
須核保。已存在之病症不受保。等候期{m.pick((60, 90))}日。詳情請向財務策劃顧問查詢。客戶熱線{m.office()}"""


@template("ordinary", "en")
def job_ad_occupational_nurse(m):
    return f"""
# {m.pick(('Occupational Health Nurse', 'Physiotherapist (airport clinic)', 'Dispenser, night shift', 'Rehabilitation case manager'))}
{m.pick(HOSPITALS)[0]} is hiring for its corporate service.
Duties: pre-employment and audiometry checks, sick leave follow-up, work-injury case conferences, health talks on heat stress and lifting, keep medical records under the Privacy Ordinance.
Requirements: registered with the {m.pick(('Nursing Council', 'Supplementary Medical Professions Council'))}, {m.num(2, 6)} years' experience, Cantonese and some Putonghua; Tagalog an advantage.
Package: HK${m.num(28, 52)},000 up, {m.num(14, 20)} days' leave, dental and medical cover.
Apply with CV before {m.day(2025)} to hr@example.hk. Only shortlisted candidates will be called."""


@template("ordinary", "en")
def booking_app_release_notes(m):
    return f"""
# Clinic Queue app {m.num(3, 9)}.{m.num(0, 19)}.{m.num(0, 9)} - what's new
- Patients can now pick a doctor by language and see today's waiting time
- Medication reminder: snooze {m.pick((10, 15, 30))} min, shows drug picture
- Upload sick leave certificate straight to your insurer's claim page (Compass Rose and Evergood only)
- Fixed: lab results PDF opened blank on Android {m.num(11, 15)}
- Fixed: allergy field accepted emoji
- Known issue: eHealth consent page slow on weekend mornings
Server: moved to new region; nothing to do. Contact app@example.hk"""


@template("ordinary", "tc", shape="mail")
def rehab_supplier_mail_tc(m):
    return f"""
!subject 復康器材優惠至{m.date()}
各院舍/物理治療部負責人：
本公司新到電動護理床、防壓瘡氣墊床、助行架同血氧儀，買{m.num(3, 10)}張床送床欄一套。氣墊床月租${m.num(280, 680)}，包維修。
血壓計校正服務每部${m.num(80, 200)}，可上門。血糖試紙{m.num(50, 100)}條裝，到期日{m.num(2026, 2028)}年，歡迎試用。
防感染手套缺貨，預計{m.num(1, 28)}號到。查詢請電{m.office()}或回覆本電郵。
{m.company()[1]}　業務部{m.person().zh[0]}小姐"""


@template("ordinary", "en")
def pharmacology_exam_questions(m):
    qs = ("Explain why NSAIDs should be used with care in a patient with chronic kidney disease.", "A 70-year-old on clopidogrel is given omeprazole. Describe the interaction and an alternative.", "List four counselling points for a patient starting warfarin.", "What are the red flags in acute low back pain?",
          "Compare losartan and amlodipine for hypertension in diabetes.", "Calculate the creatinine clearance of a 62 kg woman aged 58, creatinine 96 umol/L.", "Outline how you would dispense a mainland prescription presented in Hong Kong.", "State the legal requirements for labelling dispensed medicine.")
    return f"Higher Diploma in Dispensing Studies\nPaper {m.num(1, 3)}, {m.day(2025)}, {m.pick(('two', 'three'))} hours\nAnswer any FOUR. Do not write your name on the script, only the candidate number.\n" + "\n".join(f"{i}. {q} ({m.num(5, 25)} marks)" for i, q in enumerate(m.some(qs, 5, 7), 1))
