"""About health and about no patient: leaflets, prices, exams, guides, policies, figures, menus, stock."""

from eighth.words import DRUGS, HOSPITALS, ILLS
from model import template


@template("ordinary", "tc", copies=10)
def colonoscopy_prep_leaflet_tc(m):
    return f"""
# 照大腸鏡前點準備
前三日：食低渣餐，白粥、白麵、蒸魚都得，唔好食菜、生果、果仁。
前一晚{m.num(6, 8)}時：開一包瀉劑，{m.num(1, 2)}公升水，兩個鐘內飲晒。
當日朝早{m.num(4, 6)}時：飲第二包，之後只可飲清水，檢查前{m.num(2, 4)}個鐘停口。
食薄血藥、糖尿藥或者鐵丸，請最少{m.num(5, 10)}日前問醫生，唔好自己停。
做完會有少少脹，要有人接你走，當日唔好揸車簽文件。
大量便血、劇痛、發燒要即刻去急症室。查詢內視鏡室{m.office()}"""


@template("ordinary", "bi", copies=10, shape="sheet")
def body_check_prices(m):
    return "| Code 編號 | Item 項目 | Includes 內容 | Price 價錢 HK$ | Couple 二人 HK$ |\n" + "\n".join(
        f"| {m.code('HC99')} | {m.pick(('Basic 基本', 'Executive 行政', 'Women 女士', 'Men 男士', 'Heart 心臟', 'Liver 肝臟', 'Pre-marital 婚前'))} {m.pick('ABC')} | {m.pick(('CBC, lipids, glucose 血全圖血脂血糖', 'ECG, chest X-ray 心電圖肺片', 'HBsAg, AFP, ultrasound 乙肝超聲波', 'Pap smear, mammogram 柏氏乳房造影', 'PSA, uric acid 尿酸'))} | {(x := m.num(5, 60) * 100)} | {x * 18 // 10} |" for _ in range(m.num(10, 20)))


@template("ordinary", "en", copies=10)
def nursing_finals_vignette(m):
    return f"""
Paper {m.num(1, 2)}, items {m.num(10, 40)}–{m.num(41, 49)}
A {m.num(55, 82)}-year-old woman is admitted with {m.pick(('fast atrial fibrillation', 'an infected foot ulcer', 'melaena', 'sudden breathlessness'))}. BP {m.num(84, 110)}/{m.num(44, 66)}, pulse {m.num(112, 148)}, SpO2 {m.num(84, 92)}% on air. She takes {m.pick(DRUGS)[0]} and {m.pick(DRUGS)[0]} and is allergic to penicillin.
1. What does the nurse do first?  A. Lie her flat  B. Give oxygen  C. Call the family  D. Take blood
2. Which order would you question, and why? ({m.num(2, 5)} marks)
3. List four things to record in the hourly chart.
4. Her potassium comes back at {m.num(2, 3)}.{m.num(0, 4)}. Name two ECG changes you would expect.
Answers on the sheet provided, in black ink."""


@template("ordinary", "en", copies=10)
def clinic_front_desk_guide(m):
    return f"""
Front desk guide, v{m.num(2, 9)}
Greeting: "Good morning, do you have a booking?" Ask for the HKID and check the name on screen against it. Never read a diagnosis aloud.
New patient: form A (details, allergies, past illness), consent, photo. Put the file in the blue tray.
Sick leave certificates: only the doctor signs; days must match the note. Backdating is never allowed.
Results: if flagged red, tell the doctor before the caller. Do not give results to relatives.
Fees: consultation HK${m.num(280, 480)}, with three days' basic medicine. Injection HK${m.num(120, 260)}.
Insurance: copy both sides of the card; claims need diagnosis and ICD code from the doctor.
Lunch {m.num(1, 2)}–{m.num(3, 4)} pm. Panic button is under the right drawer."""


@template("ordinary", "tc", copies=10)
def school_infection_policy_tc(m):
    return f"""
# 校園傳染病處理指引（{m.num(2023, 2025)}年修訂）
一、學生發燒{m.num(37, 38)}.{m.num(5, 9)}度或以上，退燒後{m.pick(('24', '48'))}小時方可回校。
二、手足口病、水痘、猩紅熱須交醫生紙；水痘待全部結痂。
三、一班三日內有{m.num(2, 4)}人出現相同病徵，班主任即報校護，由校護通知衛生防護中心。
四、嘔吐物用1比{m.pick((49, 99))}漂白水，先圍封再清理，戴口罩手套。
五、學生病歷屬敏感資料，只可由校護及校長查閱，存放上鎖櫃內。
六、疫苗注射日：小一及小六，同意書須於{m.num(9, 11)}月前收齊。
校護室內線{m.num(100, 999)}"""


@template("ordinary", "en", copies=10, shape="sheet")
def ward_statistics(m):
    return "| Specialty | Beds | Admissions | Mean stay (days) | Deaths | Occupancy % | Readmitted in 28 days % |\n" + "\n".join(
        f"| {s} | {m.num(12, 120)} | {m.num(200, 3000):,} | {m.num(2, 12)}.{m.num(0, 9)} | {m.num(0, 90)} | {m.num(70, 118)} | {m.num(3, 16)}.{m.num(0, 9)} |" for s in ("Medicine", "Surgery", "Orthopaedics", "Paediatrics", "Gynaecology", "Eye", "ENT", "Oncology", "Psychiatry", "Rehabilitation", "ICU"))


@template("ordinary", "tc", copies=10)
def specialist_timetable_tc(m):
    return f"""
# {m.pick(HOSPITALS)[1]}專科門診時間
| 專科 | 星期一 | 星期三 | 星期五 | 樓層 |
""" + "\n".join(f"| {s} | {m.num(9, 10)}:00-13:00 | {m.pick(('休息', '14:00-17:30'))} | {m.pick(('9:30-12:30', '14:00-17:00'))} | {m.num(1, 9)}樓{m.pick('ABC')} |" for s in m.some(("骨科", "眼科", "皮膚科", "腸胃科", "婦科", "心臟科", "泌尿科", "兒科"), 6)) + f"""
新症須有轉介信，請帶身份證正本及舊報告。遲到超過{m.num(15, 30)}分鐘要重新排期。
八號風球或黑雨停診，電話{m.office()}"""


@template("ordinary", "tc", copies=10)
def ward_kitchen_menu_tc(m):
    meat = ("蒸肉餅", "蒸鯇魚", "炆雞翼", "番茄牛肉", "冬菇蒸雞", "粟米魚塊")
    return f"# 病房廚房餐單　第{m.num(1, 4)}週\n| 日 | 正常餐 | 糖尿餐 | 低鹽餐 | 碎餐 | 素餐 |\n" + "\n".join(
        f"| 星期{d} | {m.pick(meat)}飯 | {m.pick(meat)}、飯{m.num(120, 180)}克 | {m.pick(meat)}（走豉油） | {m.pick(('魚蓉粥', '肉碎粥', '蛋花粥'))} | {m.pick(('豆腐', '三菇', '腐竹'))}飯 |" for d in "一二三四五六日") + f"\n鼻胃管奶每罐{m.num(230, 250)}千卡。術後首餐用清流。落單截止上午{m.num(9, 10)}時，改餐打{m.num(1000, 9999)}。"


@template("ordinary", "en", copies=10, shape="sheet")
def formulary_stock(m):
    return "| Item code | Drug | Strength / form | Shelf | Reorder at | On hand | Expiry | Category |\n" + "\n".join(
        f"| {m.code('DR9999')} | {d[0].split()[0]} | {' '.join(d[0].split()[1:])} {m.pick(('tab', 'cap', ''))} | {m.pick('ABCDE')}{m.num(1, 30)} | {m.num(50, 300)} | {m.num(0, 3000)} | {m.iso()} | {m.pick(('P1S1S3', 'P1S1', 'OTC', 'DD'))} |" for d in DRUGS for _ in range(m.num(1, 3)))


@template("ordinary", "en", copies=10)
def cohort_abstract(m):
    n, i = m.num(400, 9000), m.pick(ILLS)
    return f"""
# {i[0]} in Hong Kong Chinese adults: a {m.num(5, 15)}-year cohort
Background. Local data are few. Methods. We followed {n:,} people from {m.num(6, 30)} clinics; identities were removed before analysis and the ethics board waived consent ({m.code('UW 99-999')}). Cox models were adjusted for age, sex, smoking and HbA1c.
Results. Mean age {m.num(48, 69)}.{m.num(0, 9)}; {m.num(40, 60)}% women. Over {n * 6:,} person-years {n // 14} were admitted and {n // 40} died. Those on {m.pick(DRUGS)[0].split()[0].lower()} did better (HR 0.{m.num(61, 89)}, 95% CI 0.{m.num(40, 59)}–0.{m.num(90, 98)}). eGFR below 60 doubled the risk.
Conclusion. Earlier treatment may help. Limits: no primary-care prescriptions, few under 40.
Correspondence: {m.person().en}, School of Public Health"""


@template("ordinary", "sc", copies=10)
def vaccine_popular_sc(m):
    return f"""
# 北上港人常问：带状疱疹疫苗怎么打？
50岁以上可打重组疫苗，两针，间隔{m.num(2, 6)}个月；深圳多数社康收费每针{m.num(1500, 1700)}元左右。
有慢性病（糖尿病、慢阻肺、肾病）的人更该打；发烧、急性发作时先缓一缓。
打完胳膊酸痛{m.num(1, 3)}天、低烧，多喝水；持续高烧、呼吸困难要就医。
得过一次还会得，痊愈{m.num(6, 12)}个月后可接种。
医生提醒：皮疹出现72小时内用抗病毒药效果最好，神经痛可用普瑞巴林，遵医嘱。
预约请带回乡证，电话0755-{m.num(20000000, 29999999)}。"""


@template("ordinary", "bi", copies=10)
def blank_health_declaration(m):
    return f"""
# Health declaration 健康申報表 (rev. {m.num(1, 12)}/{m.num(2023, 2025)})
Name 姓名:: ______________
HKID 身份證:: ______________
Date of birth 出生日期:: ____ / ____ / ______
Have you ever had 你曾否患有: □ {(i := m.pick(ILLS))[0]} {i[1]} □ Heart disease 心臟病 □ Epilepsy 癲癇 □ Cancer 癌症 □ None 沒有
Medicines now 現服藥物: ______________　Allergy 過敏: ______________
Operations in the last {m.num(3, 10)} years 手術: ______________
Doctor's name 醫生: ______________
I declare that the above is true. 本人聲明以上屬實。Signature 簽署 ______________"""


@template("ordinary", "en", copies=10, shape="mail")
def hospital_it_downtime(m):
    return f"""
!subject Planned downtime: patient record system, {m.day(2025)}
Dear colleagues,
The clinical system will be down from {m.num(0, 3)}:00 to {m.num(4, 6)}:30 for a database upgrade (change {m.code('CHG999999')}).
During that time: write drug charts and progress notes on paper pack D, send bloods with form L{m.num(2, 9)}, phone urgent results. Discharge summaries wait until the morning. Radiology images can be seen on the viewing PC only.
Enter what was written on paper within {m.num(12, 48)} hours and mark it "late entry".
Do not photograph patients' notes or send them by messaging apps.
Hotline {m.office()}, helpdesk ext. {m.num(1000, 9999)}.
Clinical Informatics"""


@template("ordinary", "tc", copies=10)
def herbal_soup_column_tc(m):
    return f"""
健康專欄：秋燥飲乜好
天氣一轉涼，好多人話喉嚨乾、皮膚痕。中醫睇，多數係肺燥，{m.pick(('沙參玉竹', '雪梨百合', '南北杏'))}煲瘦肉就啱。
材料：{m.pick(('沙參', '百合', '雪耳'))}{m.num(20, 40)}克、南杏{m.num(10, 20)}克、蜜棗{m.num(1, 3)}粒、瘦肉{m.num(8, 14)}兩。
煲{m.pick(('一個半', '兩個'))}鐘，四人份。脾胃虛寒、痰多白稀者少飲；糖尿病人走蜜棗；孕婦問過中醫先。
讀者來信問：高血壓食緊{m.pick(DRUGS)[1]}飲唔飲得？一般可以，但有甘草就要小心水腫。身體不適應求診，本欄不能代替診治。
註冊中醫師{m.person().zh}"""
