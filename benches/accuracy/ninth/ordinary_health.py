"""Health papers about nobody in particular: leaflets, rosters, protocols, price lists, lessons, notices."""

from ninth.words import HOSPITALS, ILLS, WARDS
from model import template


@template("ordinary", "tc")
def bp_leaflet_tc(m):
    return f"""
# 量血壓要注意啲乜？
{m.pick(HOSPITALS)[1]}　護士診所印製　{m.num(2022, 2025)}年修訂
血壓高多數無病徵，唔可以靠感覺。請你每日早晚各量一次，量之前坐低休息五分鐘，唔好傾偈，半個鐘內唔好飲咖啡、食煙。
正常血壓係上壓低過120、下壓低過80；家中量度如果經常高過135/85，請記低並帶返嚟覆診。
食藥：例如氨氯地平，要每日定時食；唔記得食唔好一次過食兩粒。腳腫、頭暈，可以打電話問藥劑師。
少鹽：每日唔超過一茶匙，豉油、蠔油、鹹蛋、即食麵都計。
以下情況請即去急症室：胸口痛、突然一邊手腳無力、講嘢唔清、劇烈頭痛。"""


@template("ordinary", "en")
def after_cataract_advice(m):
    return f"""
# After your cataract operation
Eye Centre, {m.pick(HOSPITALS)[0]}
- Wear the plastic shield at night for {m.num(5, 7)} nights.
- Use both bottles of drops four times a day. Wash your hands first. Wait five minutes between bottles.
- Keep soap and tap water out of the eye for two weeks. Have your hair washed backwards, as at the barber's.
- You may read, watch television and walk about. Do not lift the grandchildren.
- A gritty feeling is normal. Pain, more redness or loss of sight is not: come to the Eye Centre before 5 p.m. or to A&E at night.
Your first visit is the morning after. New glasses are usually ordered at week {m.num(5, 8)}.
Ref. EYE-{m.num(10, 60)}, reviewed {m.num(2022, 2025)}"""


@template("ordinary", "bi", shape="sheet")
def checkup_price_list_bi(m):
    rows = "\n".join(f"| {a} | {b} | {m.num(2, 90)}0 | {m.pick(('Fasting 空腹', '-', 'Book ahead 預約'))} |" for a, b in m.some((
        ("Complete blood picture", "全血計數"), ("Liver function", "肝功能"), ("HBsAg", "乙肝表面抗原"), ("HbA1c", "糖化血紅素"), ("Lipids", "血脂"), ("PSA", "前列腺抗原"), ("Chest X-ray", "肺部X光"), ("Ultrasound abdomen", "上腹超聲波"),
        ("Resting ECG", "靜態心電圖"), ("Pap smear", "子宮頸抹片"), ("Bone density", "骨質密度"), ("Stool occult blood", "大便隱血")), 8, 12))
    return "| Test | 項目 | HK$ | Remarks 備註 |\n" + rows


@template("ordinary", "tc")
def hospital_jubilee_news_tc(m):
    return f"""
{m.pick(HOSPITALS[:3])[1]}踏入五十周年，昨日喺正門花園舉行植樹禮。院長致辭時憶述，當年建院只有{m.num(120, 220)}張病床，夏天病房要靠風扇，今日已增至{m.num(420, 680)}張，並設有心臟科日間中心同復康花園。
退休護士長好有感觸，話以前夜更一個人睇{m.num(30, 45)}個病人，「而家啲妹妹仔都好辛苦，不過儀器好多。」
院方宣布籌建新翼，預計{m.num(2027, 2031)}年落成，屆時輪候白內障手術嘅時間可望縮短{m.num(15, 40)}%。社區人士可於本月底前參觀歷史圖片展，展品包括第一部X光機。"""


@template("ordinary", "en")
def falls_abstract(m):
    n = m.num(180, 940)
    return f"""
# Two-hourly toileting rounds and falls in geriatric wards of a district hospital: a before-and-after study
Background: In-patient falls are common among older people. Methods: All patients aged 75 or over admitted to four wards in two periods of six months were included. Falls were taken from the incident system. Adjusted rates were compared by Poisson regression.
Results: {n} and {n + m.num(-30, 60)} admissions were studied; mean age {m.num(81, 85)}.{m.num(0, 9)} years, {m.num(50, 61)}% women, {m.num(28, 44)}% with dementia. Falls went from {m.num(6, 9)}.{m.num(0, 9)} to {m.num(3, 5)}.{m.num(0, 9)} per 1000 bed-days (rate ratio 0.{m.num(55, 78)}, 95% CI 0.{m.num(40, 54)} to 0.{m.num(80, 97)}, P=0.0{m.num(10, 45)}). There were {m.num(2, 6)} hip fractures before and {m.num(0, 2)} after. Use of restraint did not change.
Conclusion: A simple nursing round was followed by fewer falls. The cluster research ethics committee approved the study and waived consent."""


@template("ordinary", "en")
def potassium_protocol(m):
    return f"""
# Guideline: high potassium in adults
Department of Medicine, {m.pick(HOSPITALS)[0]}. Version {m.num(3, 8)}. For doctors and ward nurses.
1. Repeat if the sample was haemolysed. Do a 12-lead ECG at once.
2. K 5.5-5.9: stop ACE inhibitor, spironolactone and potassium supplement; resonium {m.pick((15, 30))} g tds.
3. K 6.0-6.4 or any ECG change: also 10 units of actrapid in 50 ml D50 over {m.pick((15, 20, 30))} minutes, H'stix hourly for six hours.
4. K 6.5 or over: the above, calcium gluconate 10% 10 ml over 3 minutes, inform MO and renal on call.
5. In dialysis patients speak to renal first.
Audit: door to calcium under {m.pick((20, 30))} minutes in 90% of cases."""


@template("ordinary", "tc", shape="sheet")
def ward_duty_roster_tc(m):
    names = [f"{p.zh}" for p in m.people(8, 14)]
    rows = "\n".join(f"| {n} | {m.pick(('RN', 'EN', 'APN', 'PCA'))} | " + " | ".join(m.pick(("A", "P", "N", "N", "DO", "AL", "A", "P", "SH")) for _ in range(7)) + " |" for n in names)
    return f"| {m.pick(WARDS)}病房 {m.num(1, 12)}月第{m.num(1, 4)}週 | 職級 | 一 | 二 | 三 | 四 | 五 | 六 | 日 |\n" + rows


@template("ordinary", "sc")
def teaching_case_no_name_sc(m):
    ill = m.pick(ILLS)
    return f"""
# 教学查房病例讨论（供实习生）
病例{m.num(1, 30)}：某患者，{m.pick(('男', '女'))}性，{m.num(5, 7)}0余岁，因“反复胸闷{m.num(1, 3)}年，加重一周”入院。既往有{ill[0][2]}史。查体：血压{m.num(130, 170)}/{m.num(78, 98)}mmHg，双肺底可闻及湿啰音，双下肢轻度水肿。BNP升高，心电图示左室肥厚。
讨论题：
1. 该患者心功能如何分级？还需要哪些检查？
2. 利尿剂的选择与电解质监测要点。
3. 与慢阻肺急性加重如何鉴别？
4. 出院前健康宣教包括哪些内容？
参考：教材第{m.num(3, 9)}章，指南{m.num(2020, 2024)}版。病例资料已隐去个人信息。"""


@template("ordinary", "bi")
def blank_consent_form_bi(m):
    return f"""
# CONSENT FOR OPERATION 手術同意書
{m.pick(HOSPITALS)[0]} {m.pick(HOSPITALS)[1]}   Form {m.code('F-999')} ({m.num(2019, 2025)})
Affix gum label 貼上病人標籤
Name 姓名: ______________________  HKID 身份證: ______________
Sex/Age 性別／年齡: ____ / ____   Ward/Bed 病房／床號: __________
I ____________________ hereby consent to undergo / the undergoing by the above patient of the operation 本人同意接受（或由上述病人接受）以下手術:
______________________________________________
the nature, purpose and risks of which have been explained to me by Dr ________________. 手術之性質、目的及風險已由________醫生向本人解釋。
I also consent to such further measures and to {m.pick(('general', 'regional', 'general, local or other'))} anaesthesia as may be found necessary. 本人亦同意接受所需麻醉。
Signed 簽署: ______________ Date 日期: ______________
Witness 見證人: ______________ Interpreter 傳譯員（如有）: ______________"""


@template("ordinary", "tc")
def soft_diet_recipe_tc(m):
    return f"""
# 營養師食譜：{m.pick(('南瓜魚蓉粥', '免治雞肉豆腐', '番茄蛋花碎麵'))}（軟餐）
適合：牙力差、輕度吞嚥困難嘅長者。有言語治療師指示者以其建議為準。
材料（一人份）：{m.pick(('龍脷柳80克', '免治雞肉70克', '蛋一隻'))}、{m.pick(('南瓜100克', '滑豆腐半件', '番茄一個'))}、米30克、油一茶匙、鹽少許
做法：
1. 米浸半小時，加水{m.num(400, 600)}毫升煲至綿。
2. 材料蒸熟壓碎，揀走骨同皮。
3. 拌勻，如太稀加凝固粉一平匙。
每份約{m.num(220, 340)}千卡，蛋白質{m.num(14, 21)}克，鈉{m.num(180, 380)}毫克。糖尿病人士南瓜當作澱粉類計，腎病人士請先問營養師。"""


@template("ordinary", "en")
def group_medical_brochure(m):
    return f"""
# {m.pick(('SteadyCare', 'HarbourPlus', 'Evergreen'))} group medical plan for small employers
Cover for firms with {m.pick((3, 5, 10))} staff or more. No medical examination for the core plan.
| Benefit | Plan 1 | Plan 2 | Plan 3 |
| Room and board per day | HK${m.num(5, 9)}00 | HK${m.num(10, 16)}00 | HK${m.num(20, 32)}00 |
| Surgeon, complex | HK${m.num(40, 60)},000 | HK${m.num(70, 90)},000 | HK${m.num(100, 150)},000 |
| GP visit, co-payment | HK$30 | HK$20 | nil |
| Chinese medicine, 10 visits | HK${m.num(150, 200)} | HK${m.num(210, 280)} | HK${m.num(290, 360)} |
| Dental, yearly | - | HK${m.num(8, 14)}00 | HK${m.num(15, 28)}00 |
Not covered: conditions existing before the cover starts, maternity in the first ten months, cosmetic work, injuries in a criminal act. To claim, send the form with the original receipt showing diagnosis within 90 days.
The policy wording prevails."""


@template("ordinary", "en")
def physio_vacancy(m):
    return f"""
# Physiotherapist II ({m.pick(('Orthopaedics', 'Geriatric Day Hospital', 'Cardiac rehabilitation', 'Community'))})
{m.pick(HOSPITALS)[0]} wishes to appoint a registered physiotherapist on a {m.num(2, 3)}-year contract.
The person will assess and treat in-patients and out-patients, lead a class for knee pain, write discharge reports, take part in weekend duty about once in {m.num(4, 8)} weeks and supervise students.
Needed: registration under the Supplementary Medical Professions Ordinance; fluent Cantonese; experience with stroke or joint replacement welcome.
Salary from HK${m.money(34000, 46000)} a month with gratuity, {m.num(14, 22)} days' leave and staff medical benefit.
Quarters are no longer provided, but the canteen is good. Enquiries: the Department Manager, {m.office()}."""


@template("ordinary", "en")
def clinic_app_release_notes(m):
    v = f"{m.num(2, 6)}.{m.num(0, 12)}.{m.num(0, 9)}"
    return f"""
# Clinic desk {v} - release notes
New
- Sick leave certificates can be printed in two languages; the diagnosis may be left off.
- Allergy banner turns red on the prescribing screen when the drug class matches.
- Queue display shows ticket numbers only, never the patient's name.
Fixed
- Blood pressure chart plotted systolic under diastolic when the reading was typed as {m.num(120, 150)}-{m.num(70, 90)}.
- ICD-10 search did not find "gout".
- Voucher claim file rejected when the visit was after 23:59.
Known
- Lab interface retries every {m.pick((5, 10, 15))} minutes; results may come in twice. Ignore the second.
Back up the database before upgrading from {m.num(1, 2)}.x."""


@template("ordinary", "tc", shape="mail")
def dressing_supplier_mail_tc(m):
    return f"""
!subject 敷料及手套報價更新
{m.pick(HOSPITALS)[1]}物料供應部各位：

多謝查詢。藻酸鈣敷料10x10cm每盒{m.num(180, 320)}元，泡棉敷料有邊每盒{m.num(260, 420)}元，{m.num(20, 50)}盒起九五折。丁腈手套中碼現貨{m.num(300, 900)}箱，細碼{m.num(2, 5)}星期後到。

上次有病房同事反映血糖試紙受潮，我哋已經同廠方跟進，該批號可以全數更換，請連盒一齊退。

另附壓瘡護理網上講座資料，護士可拎CNE一分。

順頌
商祺
{m.person().zh}"""


@template("ordinary", "en")
def nursing_exam_paper(m):
    return f"""
Conversion programme, year {m.num(1, 2)}. Medical nursing, paper {m.num(1, 3)}. Answer ALL questions. {m.pick((60, 90))} minutes.
1. Mr X, aged {m.num(58, 79)}, is admitted with chest pain for two hours. BP {m.num(90, 150)}/{m.num(55, 90)}, pulse {m.num(50, 112)}, ECG shows ST elevation in II, III and aVF.
(a) Name the coronary artery most probably blocked. (2 marks)
(b) List FIVE nursing actions in the first ten minutes. (10 marks)
(c) Why should nitrates be given with care here? (4 marks)
2. A woman with diabetes has H'stix 2.{m.num(1, 9)} mmol/L and is sweating. Describe the immediate management and what you would teach her before discharge. (12 marks)
3. Calculate the rate in ml/hour for dopamine {m.num(3, 8)} mcg/kg/min in a {m.num(48, 72)} kg adult, 200 mg in 100 ml. Show the working. (6 marks)
END OF PAPER"""
