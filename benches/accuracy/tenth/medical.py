"""What clinics, wards, labs, claim desks, schools, homes and HR write about named patients."""

import json

from tenth.words import CLINICS, ILLS, SAYS, WARDS, aged, clock, nick, nick_sc
from model import template


@template("medical-record", "en")
def chain_clinic_visit_note(m):
    p = aged(m, 1975, 2003)
    ill, rx = m.pick(ILLS)
    return f"""
{m.pick(CLINICS)[0]}
{m.date()} {clock(m, 9, 20)}  walk-in, {m.pick(('corp card', 'self pay', 'panel'))}
{p.en}  {p.sex}/{p.age}  tel {p.phone}
CC: {ill[0]} x {m.num(1, 6)}/7. {m.pick(('WFH yesterday, could not sleep.', 'Took leftover meds at home, no help.', 'Colleague had same.', 'Just back from Osaka.'))}
NKDA. PMH nil of note. Non smoker, drinks socially.
O/E: T {m.num(364, 386) / 10}, BP {m.num(102, 148)}/{m.num(60, 94)}, P {m.num(62, 104)}. Looks well, {m.pick(('abdo soft, mild epigastric tender', 'throat injected no exudate', 'chest clear', 'no rash elsewhere'))}.
Imp {ill[0]}
Rx {rx[0]}, {m.num(3, 7)}d. SL {m.num(1, 2)}d. Safety-net given, TCA if not better in {m.num(3, 5)}d.
Dr {m.person().surname} {m.pick('ABCK')}."""


@template("medical-record", "tc", shape="text")
def clinic_nurses_group_chat(m):
    a, b = nick(m, 2)
    p, q = aged(m, 1960, 1998), aged(m, 1985, 2005, "F")
    t = m.num(9, 18)
    return f"""
[{t}:0{m.num(1, 4)}] {a}: {p.zh}今日覆診洗傷口 照片send咗上system
[{t}:0{m.num(5, 9)}] {b}: 右腳腳趾嗰個？糖尿嗰位{p.sex_zh}士？
[{t}:1{m.num(0, 4)}] {a}: 係呀 傷口大咗少少 {m.num(2, 3)}x{m.num(1, 2)}cm 有啲臭 佢話屋企自己搽紅藥水🙄
[{t}:1{m.num(5, 9)}] {a}: H'stix {m.num(12, 19)}.{m.num(0, 9)} 醫生話轉藥 開Augmentin一星期
[{t}:2{m.num(0, 4)}] {b}: ok 我幫佢book{m.pick(('下星期一', '星期四', '後日'))}再洗
[{t}:2{m.num(5, 9)}] {b}: 仲有{q.zh}call嚟問驗血，甲狀腺TSH低到0.0{m.num(1, 5)}，佢話心跳快手震，醫生得閒覆佢電話{q.phone}
[{t}:3{m.num(0, 9)}] {a}: 收到"""


@template("medical-record", "en", shape="mail")
def off_sick_again(m):
    p = aged(m, 1988, 2003)
    ill, rx = m.pick(ILLS)
    return f"""
!subject Sick leave - {p.en}
Hi {m.pick(('Fiona', 'Hazel', 'Karen', 'HR'))},

Sorry for the late notice. I saw the doctor at {m.pick(CLINICS)[0]} this morning and she said it is {ill[0]}, so she gave me {m.num(2, 4)} days off and {rx[0]}. Sick cert attached (IMG_{m.num(1000, 9999)}.jpg).

I also need to go back on {m.day(2025)} for {m.pick(('an ultrasound', 'blood test', 'an OGD', 'follow up with the specialist'))} because {m.pick(('the pain has been on and off since CNY', 'my liver enzymes were a bit high last time', 'this is the third time in two months'))}. Can I count that as sick leave also? I would rather my team doesn't know the details.

Thanks
{p.en}
{p.phone}"""


@template("medical-record", "en", shape="sheet", tolerate=("personnel-record",))
def sick_cert_tracker(m):
    def row(p):
        ill = m.pick(ILLS)[0]
        return f"| {m.code('E9999')} | {p.en} | {m.pick(('Growth', 'Ops', 'CS', 'Engineering', 'Finance'))} | {m.iso()} | {m.num(1, 5)} | {ill[0]} | {m.pick(CLINICS)[0]} | {m.pick(('Y', 'Y', 'N - chasing', 'photo only'))} | {m.pick(('', 'light duty 1 wk', 'WFH agreed', 'refer OH'))} |"
    return "| Staff no. | Name | Team | From | Days | Diagnosis on cert | Clinic | Original in | Remarks |\n" + "\n".join(row(p) for p in m.people(7, 14))


@template("medical-record", "bi")
def molar_referral_bi(m):
    p = aged(m, 1985, 2005)
    tooth = m.pick((18, 28, 38, 48))
    return f"""
# 轉介信 Referral
日期 Date:: {m.date()}
病人 Patient:: {p.zh} {p.en} ({p.sex}, {p.age})
電話 Tel:: {p.phone}
致 To:: Dr {m.person().surname}, Oral & Maxillofacial Surgery
Please see the above for removal of {tooth}. 病人{tooth}號智慧齒橫生阻生，近{m.num(2, 5)}個月反覆冠周炎，兩次服用抗生素(Amoxil/Flagyl)。
PA/OPG: mesio-angular impaction, roots close to IAN canal, distal caries on {tooth - 1}. 未見囊腫。
Medical hx: {m.pick(('asthma, prn Ventolin', 'nil', 'on Roaccutane', 'penicillin rash as child (unclear)'))}. 病人緊張，想做鎮靜 (IV sedation)。
OPG 已電郵。Thank you, 謝謝。
Dr {m.person().en}, Dental Surgeon"""


@template("medical-record", "tc")
def tcm_pulse_note(m):
    p = aged(m, 1970, 2002)
    herbs = m.some(("柴胡9", "白芍12", "當歸9", "茯苓15", "白朮12", "陳皮6", "半夏9", "酸棗仁15", "遠志6", "合歡皮12", "炙甘草5", "黨參15", "夜交藤15"), 8)
    return f"""
中醫門診病歷
姓名：{p.zh}　{p.sex_zh}　{p.age}歲　電話{p.phone}
{m.day_zh()}　第{m.num(2, 6)}診
主訴：{m.pick(('失眠多夢三個月', '經前乳脹、煩躁' if p.sex == 'F' else '煩躁易怒、耳鳴', '胃脹噯氣，食後加重', '頸膊痛連頭痛'))}
返工OT多，凌晨兩點先瞓，口乾苦，納差，大便{m.pick(('爛', '乾，兩日一行', '先硬後溏'))}，夜尿一次。
舌{m.pick(('淡紅邊齒印', '邊尖紅', '暗紅'))}苔{m.pick(('薄白', '黃膩', '白膩'))}，脈{m.pick(('弦細', '弦滑', '細數', '沉細'))}。
辨證：{m.pick(('肝鬱脾虛', '心脾兩虛', '肝火擾心', '痰濕中阻'))}
處方：{'　'.join(herbs)}（克）
{m.num(5, 7)}劑，水煎，早晚飯後。針：內關、神門、足三里、太衝，留針{m.num(15, 25)}分鐘。
戒生冷、凍飲、咖啡。{m.num(7, 10)}日後覆診。
{m.person().zh}醫師"""


@template("medical-record", "sc", shape="text")
def online_consult_transcript_sc(m):
    p = aged(m, 1985, 2004)
    ill, rx = m.pick(ILLS)
    kid = m.num(10, 50)
    return f"""
【图文问诊】订单 {m.code('WZ999999999')}
患者：{p.sc}，{p.sex_zh}，{p.age}岁
患者 {m.num(8, 11)}:{kid}  医生您好，这两天又不舒服了，还是上次那个{ill[2]}，{m.pick(('晚上睡不着', '吃了药没怎么见好', '加班之后更严重', '有点低烧37.8'))}
医生  有没有药物过敏？肝肾功能最近查过吗
患者  青霉素过敏，上个月体检肝功ALT {m.num(48, 96)}，其他正常
医生  好的。之前用过什么药？有没有怀孕或备孕
患者  没有，之前用过{rx[2].split('、')[0]}
医生  考虑{ill[2]}，先按这个方案治疗{m.num(5, 7)}天，忌酒忌辛辣，{m.num(3, 5)}天不缓解去线下门诊，必要时复查血常规
电子处方：{rx[2]}，每日{m.num(1, 3)}次，共{m.num(5, 7)}天
开方医师 {m.person().sc}　审方药师 {m.person().sc}"""


@template("medical-record", "en")
def optical_shop_to_eye_doctor(m):
    p = aged(m, 1978, 2002)
    return f"""
Dear Doctor,
Re: {p.en}, {p.age}/{p.sex}, {p.phone}
Seen today for contact lens check. Complains of floaters and flashes in the {m.pick(('right', 'left'))} eye for {m.num(3, 14)} days, worse at night. High myope since primary school.
Rx  R -{m.num(6, 12)}.{m.pick(('00', '25', '50', '75'))} / -1.{m.pick(('00', '25'))} x {m.num(1, 180)}   VA 6/{m.pick((6, 7.5, 9))}
Rx  L -{m.num(6, 12)}.{m.pick(('00', '25', '50', '75'))} / -0.75 x {m.num(1, 180)}   VA 6/{m.pick((6, 7.5, 9))}
IOP {m.num(12, 21)}/{m.num(12, 21)} (NCT {clock(m, 11, 19)}). Undilated optomap: lattice with ?small hole {m.num(5, 8)} o'clock, no SRF seen. PVD not certain.
Kindly see urgently for dilated exam ± laser. I told the patient to go A&E if a curtain appears.
{m.person().en}, Registered Optometrist (Part I)"""


@template("medical-record", "bi")
def blood_panel_bi(m):
    p = aged(m, 1955, 2000)
    glu, a1c, chol, alt, ua = m.num(46, 92), m.num(52, 89), m.num(40, 75), m.num(14, 110), m.num(240, 610)
    return f"""
!header {m.pick(('Tern Point Diagnostics 燕角化驗所', 'Cresset Laboratory 炬明化驗', 'HelixPier Lab 螺埗化驗'))}
Name 姓名:: {p.en} {p.zh}
Sex/Age 性別/年齡:: {p.sex}/{p.age}
DOB 出生日期:: {p.dob}
Ref. doctor 轉介醫生:: {m.pick(CLINICS)[0]}
Collected 採樣:: {m.date()} {clock(m, 8, 12)}
| Test 項目 | Result 結果 | Flag | Unit 單位 | Ref. 參考值 |
| Fasting glucose 空腹血糖 | {glu / 10} | {'H' if glu > 56 else ''} | mmol/L | 3.9–5.6 |
| HbA1c 糖化血紅素 | {a1c / 10} | {'H' if a1c > 56 else ''} | % | <5.7 |
| Total cholesterol 總膽固醇 | {chol / 10} | {'H' if chol > 51 else ''} | mmol/L | <5.2 |
| ALT 谷丙轉氨酶 | {alt} | {'H' if alt > 40 else ''} | U/L | <41 |
| Urate 尿酸 | {ua} | {'H' if ua > 428 else ''} | µmol/L | 208–428 |
| HBsAg 乙型肝炎表面抗原 | {m.pick(('Negative 陰性', 'POSITIVE 陽性'))} |  |  | Negative |
Comment: {m.pick(('Suggest repeat after 8-12 weeks.', 'Please correlate clinically.', 'Sample slightly haemolysed.'))}
Signed: {m.person().en}, MLT"""


@template("medical-record", "en", shape="mail")
def claim_needs_more_info(m):
    p = aged(m, 1965, 2000)
    ill, _ = m.pick(ILLS)
    return f"""
!subject Claim {m.code('HC-9999999')} / {p.en} / pending
Dear Dr {m.person().surname},

We act for the health plan of {m.company()[0]}. Our member {p.title} {p.en} (born {p.dob}) was admitted to {m.pick(WARDS)[0]} from {m.day(2025)} for {m.num(1, 3)} night(s) with {ill[0]} and has claimed HK${m.money(12000, 98000)}.

Before we assess, may we have:
1. date the symptoms first appeared and date you were first consulted
2. past history of {m.pick(('hypertension', 'hepatitis B', 'disc prolapse', 'depression'))}, which the member ticked "no" on enrolment but your referral mentions
3. why {m.pick(('MRI', 'gastroscopy', 'overnight observation'))} could not be done as outpatient
4. operation record and histology

Signed authorisation is attached. The claim will be closed if nothing is received within {m.pick((14, 21, 30))} days.

{m.person().en}
Medical Claims"""


@template("medical-record", "tc")
def assessor_jottings(m):
    p = aged(m, 1958, 1995)
    op = m.pick((('腸鏡＋切瘜肉', '大便帶血半年', '管狀腺瘤，低度異型增生'), ('膽囊切除', '右上腹痛一年', '慢性膽囊炎，膽石'), ('半月板修補', '膝痛自2021年', '冇送'), ('甲狀腺半切', '頸腫自2022年', '良性結節')))
    return f"""
{p.zh} {p.sex_zh} {m.code('PL99999999')}
入院{m.num(2, 5)}日 {m.pick(WARDS)[1]} 做咗{op[0]}
病歷寫「{op[1]}」，但投保日係2024年頭 → 疑似投保前已有，要攞家庭醫生紀錄
麻醉師費超reasonable & customary約{m.num(15, 60)}%
病理：{op[2]}
電話問過客人({p.phone})，佢話之前只係睇過中醫
建議：賠住院雜項，手術費hold住。交{m.pick(('Connie', 'Alvin', 'Dr. Sin'))}覆核"""


@template("medical-record", "tc", shape="mail")
def sick_room_to_class_teacher(m):
    p = aged(m, 2008, 2017)
    return f"""
!subject {m.num(1, 6)}{m.pick('ABCD')} {p.zh}今日情況
{m.pick(('黃', '李', '陳', '何'))}主任：

{p.zh}同學第{m.num(2, 6)}節在{m.pick(('操場', '體育館', '課室'))}突然{m.pick(('抽搐約一分鐘，事後昏昏欲睡', '氣喘，嘴唇發白，用了自己的泵兩下後好轉', '出風疹，眼皮腫，相信午餐有花生', '暈倒，血糖機3.2，飲橙汁後回復'))}。已量體溫{m.num(364, 379) / 10}度、血氧{m.num(93, 99)}%。
媽媽{m.num(12, 14)}時許接走，說會去{m.pick(WARDS)[1]}急症。學生健康紀錄有寫{m.pick(('癲癇，每日食Epilim', '哮喘，秋冬易發', '對花生及蝦嚴重敏感，書包有EpiPen', '一型糖尿病，打胰島素'))}，但今年家長未更新。
請通知體育老師本週免其跑步，其他同學問起毋須多講。

校護 {m.person().zh}"""


@template("medical-record", "tc")
def home_night_incident(m):
    p = aged(m, 1938, 1950)
    return f"""
# 院友意外事件報告
院友姓名:: {p.zh}
年齡/性別:: {p.age} / {p.sex_zh}
床號:: {m.num(1, 5)}{m.num(0, 9):02d}-{m.num(1, 4)}
日期及時間:: {m.date()} {clock(m, 1, 5)}
經過:: 夜更同事聽到聲響，見院友坐於{m.pick(('廁所地下', '床邊', '走廊'))}，自稱想去{m.pick(('小便', '搵個女', '飲水'))}，無人在旁。
受傷部位:: {m.pick(('後枕腫起約2cm，無出血', '左髖痛，不能企', '右手肘擦傷', '額頭裂傷1cm，已止血'))}
生命表徵:: BP {m.num(110, 178)}/{m.num(60, 92)}，脈搏{m.num(58, 100)}，體溫{m.num(360, 374) / 10}，血糖{m.num(52, 130) / 10}
病歷:: 腦退化、{m.pick(('中風後右邊無力', '柏金遜', '心房顫動服薄血藥', '骨質疏鬆'))}
處理:: {m.pick(('召救護車送急症，女兒陪同', '冰敷觀察，每半小時量血壓', '電VMO，指示送院照X光'))}
家屬已通知:: {m.person().zh}（{m.pick(('女', '子', '媳婦'))}）{p.phone}
填報:: {m.person().zh} 保健員"""


@template("medical-record", "en", shape="raw", ext="json")
def telehealth_visits_export(m):
    def visit():
        p = aged(m, 1970, 2004)
        k = m.num(0, len(ILLS) - 1)
        ill, rx = ILLS[k]
        return {"visit_id": m.code("V-99999999"), "started": f"{m.iso()}T{clock(m)}:00+08:00", "patient": {"name": p.en, "name_zh": p.zh, "dob": p.dob_iso, "sex": p.sex, "mobile": p.phone},
                "complaint": SAYS[k], "assessment": ill[0],
                "allergies": m.some(("penicillin", "aspirin", "seafood"), 0, 2), "rx": [{"drug": rx[0], "days": m.num(3, 14)}], "sick_leave_days": m.num(0, 3), "doctor": f"Dr {m.person().surname}"}
    return json.dumps({"exported_by": "ops-console", "visits": [visit() for _ in range(m.num(3, 7))]}, ensure_ascii=False, indent=2)


@template("medical-record", "en")
def eap_counsellor_session(m):
    p = aged(m, 1986, 2002)
    return f"""
Session {m.num(2, 7)} ({m.day(2025)}, video, 50 min)
{p.en}, {m.pick(('product designer', 'junior auditor', 'rider ops lead', 'leasing executive'))}, {p.age}
Presents with low mood since {m.pick(('restructuring in spring', 'break-up', "father's stroke", 'moving back from Shenzhen office'))}. Sleeping {m.num(3, 5)}h. Appetite poor, lost {m.num(2, 6)} kg. PHQ-9 {m.num(11, 21)} (last {m.num(8, 20)}), GAD-7 {m.num(8, 17)}.
Passive ideation ("wouldn't mind not waking up"), no plan, no intent. Safety plan re-done; flatmate aware. Drinks 3-4 cans most nights.
Private psychiatrist started escitalopram {m.pick((5, 10))} mg two weeks ago, some nausea.
Worked on behavioural activation + saying no to 11pm Slack. Homework: walk x3, sleep diary.
To raise: {m.pick(('sick leave letter', 'phased return', 'moving team'))}, with consent only. Next {m.day(2025)}.
{m.person().en}, clinical psychologist"""


@template("medical-record", "sc", shape="text")
def ivf_nurse_messages_sc(m):
    p = aged(m, 1980, 1995, "F")
    a, b = nick_sc(m, 2)
    return f"""
{a}：{p.sc}（{p.age}岁，第{m.num(1, 4)}周期）今天D{m.num(8, 11)}，B超右侧{m.num(4, 8)}个左侧{m.num(3, 7)}个，最大{m.num(16, 20)}mm
{a}：E2 {m.num(1500, 3900)}，LH {m.num(1, 4)}.{m.num(0, 9)}，P 0.{m.num(4, 9)}，内膜{m.num(8, 12)}mm B型
{b}：今晚{m.num(9, 10)}点半夜针，达必佳0.2+艾泽，后天早上取卵，空腹
{a}：她说先生{m.person().sc}的精液报告A级只有{m.num(3, 18)}%，问要不要ICSI
{b}：做ICSI，同意书让他俩明天补签。她AMH {m.pick(('0.8', '1.1', '1.6'))}，上次流产过，胚胎建议送PGT
{b}：之前有甲减，优甲乐继续吃 别停"""


@template("medical-record", "sc")
def staff_checkup_conclusion_sc(m):
    p, hp = aged(m, 1978, 2001), m.pick((1, 2, 3, 8, 14, 22))
    return f"""
# 健康体检报告（总检结论）
姓名:: {p.sc}
性别:: {p.sex_zh}
年龄:: {p.age}
单位:: {m.pick(('深圳研发中心', '广州运营部', '佛山工厂品质部', '珠海项目公司'))}
体检日期:: {m.iso()}
体检编号:: {m.code('TJ99999999')}
1. 体重指数{m.num(240, 306) / 10}，超重。血压{m.num(128, 156)}/{m.num(82, 99)}mmHg，建议复测并于心内科就诊。
2. 甲状腺左叶结节{m.num(3, 11)}×{m.num(2, 8)}mm，TI-RADS {m.pick(('3', '4a'))}类，{m.pick(('6个月后复查', '建议甲乳外科进一步检查'))}。
3. 脂肪肝（{m.pick(('轻度', '中度'))}），甘油三酯{m.num(19, 48) / 10}mmol/L↑，尿酸{m.num(425, 580)}μmol/L↑。
4. 幽门螺杆菌C13呼气试验{'阳性' if hp > 3 else '阴性'}，DOB值{hp}.{m.num(1, 9)}。
5. 胸部CT：右肺{m.pick(('上', '中', '下'))}叶磨玻璃结节{m.num(3, 7)}mm，年度随访。
总检医师:: {m.person().sc}"""


@template("medical-record", "en")
def assessment_board_reply(m):
    p = aged(m, 1962, 1999)
    hurt = m.pick((('a fracture of the right distal radius', f'grip was {m.num(12, 24)} kg against {m.num(30, 44)} kg on the good side'), ('L4/5 disc prolapse with left sciatica', 'lumbar flexion was limited by a third and left straight leg raising to 50 degrees'), ('a torn medial meniscus', f'the thigh was wasted by {m.num(1, 2)} cm and squatting incomplete')))
    return f"""
{m.pick(('Orthopaedic Centre, Tsim Sha Tsui', 'Bone & Joint Practice, Central', 'Occupational Medicine Associates'))}
{m.day(2025)}
Employees' compensation: accident to {p.en} on {m.day(2024)}
Dear Sirs,
1. Your client's {m.pick(('delivery rider', 'chef', 'site foreman', 'clinic assistant'))} {m.pick(('slipped on a wet ramp', 'was hit by a reversing van', 'fell from a two-step stool', 'caught the hand in a roller shutter'))} and was treated at {m.pick(WARDS)[0]} for {hurt[0]}.
2. {p.en} had {m.num(8, 30)} sessions of physiotherapy and {m.num(1, 2)} nerve block(s). On examination by us {hurt[1]}.
3. Sick leave of {m.num(60, 300)} days is supported up to {m.day(2025)}. Later certificates were for {m.pick(('anxiety', 'plantar fasciitis', 'gout'))}, which in our opinion is unrelated.
4. We put permanent loss of earning capacity at {m.num(2, 14)}%.
Yours faithfully,
{m.person().en}, Specialist in Orthopaedics & Traumatology"""


@template("medical-record", "tc")
def sports_physio_progress(m):
    p = aged(m, 1990, 2004)
    sore = m.pick((('右膝外側痛', 'ITB friction，半月板冇事', f'shockwave {m.num(1500, 2500)}下、clamshell'), ('左踝扭傷', 'ATFL grade 2', 'taping、平衡板'), ('肩夾擊', '岡上肌腱部份撕裂', '橡筋帶外旋'), ('下背痛落到大髀', 'L5/S1輕度突出', 'McKenzie、side plank')))
    return f"""
物理治療進度 {m.date()}
{p.zh}（{p.sex_zh}，{p.age}）{m.pick(('行山', '打籃球', 'CrossFit', '跑半馬'))}後{sore[0]}，{m.num(2, 10)}週
痛 VAS {m.num(4, 7)}→{m.num(1, 3)}，唔使食止痛
ROM 差{m.num(5, 15)}度，單腳企{m.num(10, 40)}秒，落樓梯仲有少少驚
做咗：手法放鬆、超聲波8分鐘、{sore[2]}教埋
功課有做兩三日，話返工太夜
MRI(上月)：{sore[1]}
計劃：一星期一次再{m.num(2, 4)}次，之後轉gym程式。保險封信要寫，註明由{m.date()}開始
{m.person().zh}"""


@template("medical-record", "en", shape="mail")
def trial_site_serious_event(m):
    p = aged(m, 1950, 1985)
    sae = m.pick((('febrile neutropenia, ANC 0.3', 'Tazocin'), ('pneumonitis on CT, on 4 L O2', 'methylpred 1 mg/kg'), ('grade 3 diarrhoea and AKI, creatinine 212', 'IV fluids'), ('new AF with fast rate', 'amiodarone')))
    return f"""
!subject SAE - site {m.num(10, 39)} - please code today
Hi {m.pick(('Safety', 'PV team', 'Joanne'))},

Initial report, we got to know this {m.pick(('morning', 'afternoon'))}. {p.en} ({p.sex}, {p.age}, randomised {m.day(2025)}, cycle {m.num(2, 5)} day {m.num(3, 15)}) went into {m.pick(WARDS)[0]} last night with {sae[0]}. Study drug stopped. On {sae[1]}; stable as of {clock(m, 8, 18)}.

PI thinks {m.pick(('probably', 'possibly'))} related. History of {m.pick(('NSCLC stage IV with bone mets', 'gastric cancer post gastrectomy', 'HCC on hep B', 'ovarian cancer, 3rd line'))}, con meds in the eCRF except {m.pick(('traditional herbs that the daughter mentioned', 'dexamethasone', 'warfarin'))}. I know name shouldn't go in e-mail, will mask it on the form.

{m.person().en}, CRC"""


@template("medical-record", "en")
def scope_day_report(m):
    p = aged(m, 1952, 1990)
    return f"""
# OGD + Colonoscopy
Patient:: {p.en} {p.zh}
Date of birth:: {p.dob}
HKID:: {m.hkid()}
Date:: {m.date()}
Sedation:: midazolam {m.num(2, 4)} mg, fentanyl {m.pick((25, 50, 75))} mcg, MAC by Dr {m.person().surname}
Indication:: {m.pick(('altered bowel habit', 'family hx CRC', 'FIT positive', 'iron deficiency'))}
Findings:: LA grade {m.pick('AB')} oesophagitis. Antral gastritis, CLO {m.pick(('pos', 'neg'))}. Caecum reached, prep Boston {m.num(6, 9)}. {m.num(1, 3)} sessile polyp(s) {m.num(3, 9)} mm in {m.pick(('sigmoid', 'transverse colon', 'ascending colon'))}, cold snare, retrieved. Grade {m.num(1, 2)} piles.
Histology:: to follow
Plan:: PPI {m.num(4, 8)}/52, {m.pick(('triple therapy x 14d', 'high fibre diet'))}. Repeat in {m.pick((1, 3, 5))} y. Discharged {clock(m, 12, 17)} with escort.
Endoscopist:: Dr {m.person().en}"""


@template("medical-record", "sc")
def discharge_brief_sc(m):
    p = aged(m, 1948, 1998)
    ill = m.pick((("急性阑尾炎", "腹腔镜阑尾切除术", "头孢呋辛、奥硝唑抗感染", "普外科", "切口甲级愈合"), ("左胫骨平台骨折", "切开复位内固定术", "低分子肝素抗凝、消肿止痛", "骨科", "切口干燥，末梢血运好"),
                  ("急性ST段抬高型心肌梗死", "前降支支架置入1枚", "阿司匹林、替格瑞洛、他汀", "心内科", "未再胸痛"), ("2型糖尿病伴酮症", "无", "胰岛素泵强化、补液", "内分泌科", "空腹血糖7左右")))
    return f"""
{m.pick(WARDS)[2]}　出院小结
姓名：{p.sc}　性别：{p.sex_zh}　年龄：{p.age}岁　科室：{ill[3]}　床号：{m.num(1, 60)}　住院号：{m.code('99999999')}
入院日期：{m.iso()}　住院{m.num(4, 12)}天
入院诊断：{ill[0]}
手术：{ill[1]}
诊疗经过：入院后完善相关检查，WBC {m.num(9, 17)}.{m.num(0, 9)}×10^9/L，CRP {m.num(20, 160)}mg/L，予{ill[2]}治疗，{m.pick(('恢复顺利', '夜间曾发热38.6℃，复查后好转', '期间睡眠差，予对症'))}。
出院情况：一般情况可，{ill[4]}。
出院医嘱：1.注意休息{m.num(2, 6)}周；2.{m.pick(('一周后门诊复诊', '每月复查', '按时服药，监测血压'))}；3.不适随诊。
家属{m.person().sc}已知情签字。主管医师：{m.person().sc}"""


@template("medical-record", "tc", shape="sheet")
def todays_bookings_with_reason(m):
    def row(k, p):
        ill, rx = m.pick(ILLS)
        return f"| {9 + k // 4}:{k % 4 * 15:02d} | {p.zh} | {p.sex_zh}/{p.age} | {p.phone} | {m.pick(('新症', '覆診', '覆診', '睇報告'))} | {ill[1]}{m.pick(('', '，上次血壓高', '，要抽血', '，想要轉介信', '，有孕16週' if p.sex == 'F' and 22 < p.age < 42 else '，食緊中藥'))} | {rx[1]} | {m.pick(('盤尼西林敏感', '冇', '冇', 'Aspirin'))} | {m.pick(('公司醫療卡', '自費', '長者券' if p.age > 64 else '自費'))} |"
    return "| 時間 | 病人 | 性別/年齡 | 電話 | 類別 | 病況 | 現用藥 | 藥物敏感 | 付款 |\n" + "\n".join(row(k, p) for k, p in enumerate(m.people(9, 16)))


@template("medical-record", "bi", shape="mail")
def speech_therapist_to_parents(m):
    p = aged(m, 2015, 2020)
    return f"""
!subject {p.zh} - 評估摘要 summary
Dear {m.person().surname}太,

多謝上星期帶{p.zh}嚟。簡單講下結果先，full report 下星期寄：
- 語言理解 about {m.num(8, 18)} months behind, 表達更弱，句子以兩三個字為主
- 對話時眼神接觸少，重複講{m.pick(('升降機', '巴士路線', '恐龍'))}，對聲音敏感
- ADOS 分數達自閉症譜系 cutoff，Dr {m.person().surname} 會再見一次先落診斷。注意力亦有問題，可能要評 ADHD
- hearing test normal, {m.pick(('耳水已退', 'PE tube in place', '無中耳問題'))}

建議：speech therapy 每週一次 x {m.num(12, 20)}，OT 感統，學前 EETC 可同時 apply。出生時 {m.num(30, 35)} 週早產、黃疸照燈兩次嘅資料麻煩補返。

{m.person().en}, Speech Therapist"""
