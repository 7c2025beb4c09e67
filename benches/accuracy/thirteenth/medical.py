"""Everyday papers about named patients: clinics, wards, insurers, schools, homes and employers."""

from thirteenth.words import CLINICS, FIRMS, HOSPITALS, ILLS, SCHOOLS, aged
from model import template


@template("medical-record", "en")
def gp_referral_to_cardiology(m):
    p, i = aged(m, 1945, 1975), m.pick(ILLS)
    return f"""
{m.pick(CLINICS)[0]}
Shop {m.num(1, 30)}, G/F, {p.address.split(', ')[-3]}   Tel {m.office()}
{m.day()}
To: Cardiology SOPD, {m.pick(HOSPITALS)[0]}
Re: {p.en}, {p.sex}/{p.age}, DOB {p.dob}, HKID {m.hkid()}
Dear colleague,
Thank you for seeing this {m.pick(('retired driver', 'housewife', 'security guard', 'shop owner'))} with {m.num(2, 9)} weeks of exertional chest tightness, about {m.num(2, 3)} flights of stairs, relieved by rest. No syncope. Known {i[0]} on {i[3]} {i[4]}. Ex-smoker, quit {m.num(3, 20)} years ago. Father had MI at {m.num(50, 62)}.
BP {m.num(128, 168)}/{m.num(72, 98)}, pulse {m.num(60, 92)} regular, HS dual, no murmur, chest clear. ECG: T inversion V4-6. LDL {m.num(2, 4)}.{m.num(0, 9)}.
Started aspirin 80 mg daily and TNG prn. Grateful for your assessment and further Ix.
Yours faithfully,
Dr {m.person().en}"""


@template("medical-record", "tc")
def sick_leave_cert_tc(m):
    p = m.person()
    return f"""
# {m.pick(CLINICS)[1]}
# 病假證明書
茲證明 {p.zh} {'先生' if p.sex == 'M' else '女士'} 於 {m.day_zh()} 到本診所求診。
診斷:: {m.pick(('急性腸胃炎', '上呼吸道感染', '腰肌勞損', '急性結膜炎', '偏頭痛', '足踝扭傷'))}
建議休息:: {m.num(1, 4)} 天，由 {m.num(1, 28)}/{m.num(1, 12)} 起
備註:: {m.pick(('如未見好轉請覆診', '已處方藥物', '避免搬重物', '／'))}
主診醫生：{m.person().zh}醫生
（未蓋印者無效）"""


@template("medical-record", "en")
def discharge_summary_med_ward(m):
    p, a, b = aged(m, 1936, 1965), *m.some(ILLS, 2)
    return f"""
!header {m.pick(HOSPITALS)[0]} - Department of Medicine
# Discharge Summary
| Name | Sex/Age | HN No. | Ward/Bed |
| {p.en} ({p.zh}) | {p.sex}/{p.age} | {m.code('HN99999999(9)')} | {m.num(3, 12)}{m.pick('ABCDEF')}/{m.num(1, 40)} |
Admitted:: {m.date()} via A&E
Discharged:: {m.date()} to {m.pick(('home', 'OAH', 'rehab'))}
Principal Dx:: {m.pick(('Community-acquired pneumonia', 'Acute exacerbation of COPD', 'Urosepsis', 'Decompensated heart failure', 'Cellulitis L leg'))}
Other Dx:: {a[0]}; {b[0]}
Presented with fever and malaise for {m.num(2, 6)}/7. CXR {m.pick(('RLZ haziness', 'bilateral congestion', 'clear'))}. WCC {m.num(9, 21)}.{m.num(0, 9)}, CRP {m.num(30, 240)}, Cr {m.num(70, 160)}. Given IV Augmentin then stepped down to oral. Afebrile from D{m.num(2, 4)}. Swallowing assessed by ST: soft meal, thin fluid. ADL walks with stick.
| Drug on discharge | Dose | Duration |
| {a[3]} | {a[4]} | 16 weeks |
| {b[3]} | {b[4]} | 16 weeks |
| Augmentin 1 g | BD | {m.num(3, 7)} days |
FU:: Med SOPD {m.num(8, 20)}/52 with RFT, CXR
MO: {m.person().en}"""


@template("medical-record", "tc", shape="text")
def sick_note_whatsapp_hr_tc(m):
    p = m.person()
    boss, d = m.person(), m.date()
    return f"""
[{d} 08:{m.num(10, 20)}] {p.zh}: 早晨{boss.zh[0]}小姐，我今日返唔到工，琴晚嘔咗{m.num(3, 8)}次，啱啱睇完醫生
[{d} 08:{m.num(21, 59)}] {p.zh}: 醫生話係{m.pick(('諾如病毒', '急性腸胃炎', '甲型流感'))}，發燒{m.num(38, 39)}.{m.num(0, 9)}度，開咗{m.num(2, 4)}日病假紙
[{d} 09:{m.num(10, 20)}] HR {boss.zh}: 收到，休息多啲，張紙影相俾我先，返嚟交正本
[{d} 09:{m.num(21, 35)}] {p.zh}: 好，另外上次照胃鏡嗰張單報唔報到公司醫保？醫生話有幽門螺旋菌，要食兩個禮拜抗生素
[{d} 09:{m.num(36, 59)}] HR {boss.zh}: 報得，填返claim form，寫低診斷就得"""


@template("medical-record", "en", shape="mail")
def claim_desk_query(m):
    p = m.person()
    ref = m.code("CL9999999")
    return f"""
!subject Claim {ref} - {p.en} - further information
Dear Dr {m.person().surname},
We refer to the hospitalisation claim of our insured {p.en} (policy {m.code('GM-999999-99')}, DOB {p.dob}) admitted to {m.pick(HOSPITALS)[0]} from {m.num(1, 12)} to {m.num(13, 20)} {m.pick(('March', 'June', 'October'))}.
The claim form states the diagnosis as {m.pick(('lumbar disc prolapse L4/5', 'uterine fibroids', 'haemorrhoids grade III', 'gallstones with cholecystitis', 'deviated nasal septum'))}. To complete our assessment please let us know:
1. the date the patient first consulted you for this condition and when symptoms began;
2. whether the operation could have been done as a day case;
3. the histology / MRI report.
The insured disclosed {m.pick(ILLS)[0]} at enrolment; kindly confirm whether it is related. The amount claimed is HK${m.money(28000, 190000)}.
Regards,
{m.person().en}
Claims Assessor"""


@template("medical-record", "tc")
def tcm_first_visit_tc(m):
    p = aged(m, 1955, 1998, "F")
    return f"""
# 中醫診症記錄
姓名:: {p.zh}
性別／年齡:: 女／{p.age}
電話:: {p.phone}
日期:: {m.date()}
主訴:: {m.pick(('失眠半年，入睡難，多夢', '經期不準，痛經', '頸膊痛連及右手麻', '濕疹反覆，痕癢夜甚'))}
現病史:: 近來工作壓力大，納可，口乾，大便{m.pick(('溏', '乾，兩日一行', '正常'))}，夜尿{m.num(0, 3)}次
既往史:: {m.pick(ILLS)[1]}
舌脈:: 舌{m.pick(('淡紅苔薄白', '紅少苔', '淡胖有齒印'))}，脈{m.pick(('弦細', '沉細', '滑'))}
辨證:: {m.pick(('肝鬱脾虛', '心脾兩虛', '肝腎陰虛', '氣滯血瘀'))}
處方:: 柴胡10 白芍12 茯苓15 白朮12 當歸10 酸棗仁{m.num(12, 20)} 甘草5，{m.num(3, 7)}劑，每日一劑水煎服
針灸:: 百會、神門、三陰交，留針{m.pick((20, 25, 30))}分鐘
囑：戒生冷，早睡，下星期覆診。
註冊中醫師 {m.person().zh}"""


@template("medical-record", "en")
def dental_visit_entry(m):
    p = m.person()
    t = m.pick(("16", "26", "36", "46", "37"))
    return f"""
{p.en}   file {m.code('D99999')}   {m.date()}
CC: pain on biting, lower left, {m.num(2, 10)} days
MH: {m.pick(ILLS)[0]}, allergic to {m.pick(('penicillin', 'nil known', 'NSAIDs'))}
Exam: {t} deep MOD amalgam, TTP +ve, cold test no response, mobility I. PD {m.num(3, 5)} mm. PA shows PARL {m.num(2, 5)} mm at mesial root.
Dx: pulp necrosis with symptomatic apical periodontitis {t}
Tx options discussed (RCT + crown / extraction). Pt opted RCT. LA 2% lignocaine 1.8 ml, RD, access, {m.num(3, 4)} canals found, WL by EAL, NaOCl irrigation, Ca(OH)2, Cavit.
POIG. Ibuprofen 400 mg tds x 3/7.
NV: obturation {m.num(2, 4)}/52. Fee quoted ${m.num(6, 12)},{m.pick(('000', '500', '800'))}
{m.person().surname}"""


@template("medical-record", "sc")
def outpatient_note_sc(m):
    p, i = aged(m, 1950, 1990), m.pick(ILLS)
    return f"""
# 门诊病历
姓名:: {p.sc}
性别:: {p.sex_zh}
年龄:: {p.age}岁
就诊科室:: {m.pick(('心内科', '消化内科', '内分泌科', '全科'))}
就诊时间:: {m.iso()} {m.num(8, 17)}:{m.num(10, 59)}
主诉:: {m.pick(('反复头晕1月余', '上腹部隐痛3天', '口干多饮半年', '胸闷心悸1周'))}
现病史：患者{m.num(1, 6)}周前无明显诱因出现上述症状，休息后可缓解，无恶心呕吐，无发热。既往{i[2]}{m.num(2, 15)}年，规律服药。否认药物过敏史。
查体：T 36.{m.num(3, 9)}℃，BP {m.num(118, 170)}/{m.num(70, 100)}mmHg，心率{m.num(62, 100)}次/分，律齐，双肺呼吸音清，腹软，无压痛。
初步诊断：1. {m.pick(('头晕待查', '慢性胃炎', '心律失常？'))}；2. {i[2]}
处理：查血常规、生化、心电图；继续原方案治疗；{m.num(1, 4)}周后复诊。
医师签名：{m.person().sc}"""


@template("medical-record", "bi")
def lab_report_bi(m):
    p = m.person()
    return f"""
!header Prolab Medical Diagnostics 卓越醫學化驗所
Patient 病人:: {p.en} {p.zh}
Sex / Age 性別／年齡:: {p.sex} / {p.age}
Lab No. 化驗編號:: {m.code('L99-999999')}
Ref. Doctor 轉介醫生:: Dr {m.person().en}
Collected 採樣日期:: {m.date()}
| Test 項目 | Result 結果 | Unit 單位 | Reference 參考值 |
| Fasting glucose 空腹血糖 | {m.num(4, 9)}.{m.num(0, 9)} | mmol/L | 3.9-5.5 |
| HbA1c 糖化血紅素 | {m.num(5, 8)}.{m.num(0, 9)} | % | <5.7 |
| Total cholesterol 總膽固醇 | {m.num(4, 7)}.{m.num(0, 9)} | mmol/L | <5.2 |
| ALT 谷丙轉氨酶 | {m.num(12, 98)} | U/L | <41 |
| Creatinine 肌酸酐 | {m.num(55, 130)} | umol/L | 62-106 |
| HBsAg 乙型肝炎表面抗原 | {m.pick(('Negative 陰性', 'Positive 陽性'))} |  |  |
| TSH 促甲狀腺激素 | {m.num(0, 5)}.{m.num(10, 99)} | mIU/L | 0.27-4.20 |
Comment 備註: {m.pick(('Suggest repeat in 3 months 建議三個月後覆檢', 'Sample slightly haemolysed 樣本輕微溶血', 'Nil 無'))}
Authorised by {m.person().en}, Medical Technologist Part I"""


@template("medical-record", "tc")
def infirmary_visits_term_tc(m):
    def line():
        return f"| {m.num(1, 28)}/{m.num(9, 12)} | {m.num(1, 6)}{m.pick('ABCD')} {m.person().zh} | {m.pick(('流鼻血', '肚痛', '擦傷膝頭', '發燒38.2', '頭暈', '哮喘發作', '眼紅', '出疹'))} | {m.pick(('冰敷', '休息20分鐘返課室', '通知家長接走', '消毒包紮', '協助用吸入器', '送院，母親陪同'))} | {m.pick(('鼻敏感', 'G6PD', '對花生過敏', '沒有', '腦癇', '哮喘'))} |"
    return f"""
!name 保健室{m.num(2024, 2025)}上
{m.pick(SCHOOLS)[1]} 保健室求診紀錄
| 日期 | 學生 | 情況 | 處理 | 已知病患 |
""" + "\n".join(line() for _ in range(m.num(9, 18))) + f"\n校護 {m.person().zh}"


@template("medical-record", "tc")
def care_home_monthly_tc(m):
    p, i = aged(m, 1934, 1950), m.pick(ILLS)
    return f"""
# 院友每月健康紀錄
院友:: {p.zh}（{m.num(1, 6)}{m.num(0, 2)}{m.num(1, 9)}房{m.pick('ABC')}床）
年齡:: {p.age}
病歷:: {i[1]}、{m.pick(('中風後左側無力', '認知障礙症中期', '柏金遜症', '骨質疏鬆'))}
| 日期 | 血壓 | 脈搏 | 體重 | 血糖 |
| {m.date()} | {m.num(110, 165)}/{m.num(58, 90)} | {m.num(58, 92)} | {m.num(38, 66)}.{m.num(0, 9)} | {m.num(5, 12)}.{m.num(0, 9)} |
| {m.date()} | {m.num(110, 165)}/{m.num(58, 90)} | {m.num(58, 92)} | {m.num(38, 66)}.{m.num(0, 9)} | {m.num(5, 12)}.{m.num(0, 9)} |
皮膚：骶骨位置第{m.pick('一二')}期壓瘡約{m.num(1, 3)}x{m.num(1, 3)}cm，每日洗傷口，兩小時轉身。
飲食：{m.pick(('碎餐', '糊餐加凝固粉', '正餐'))}，食量約{m.pick(('半份', '七成', '全份'))}。大便{m.num(1, 3)}日一次，用{m.pick(('乳果糖', 'Senna'))}。
情緒：{m.pick(('夜間遊走，需安撫', '穩定', '拒絕沖涼兩次'))}
外展醫生{m.num(1, 28)}號巡診，{i[3]}照舊。已致電{m.pick(('女兒', '兒子', '姨甥'))}{m.person().phone}交代。
護士 {m.person().zh}"""


@template("medical-record", "bi")
def spectacles_card_bi(m):
    p = m.person()
    return f"""
Clear Day Optical 晴天眼鏡   驗眼紀錄 Refraction Record
姓名 Name:: {p.zh} {p.en}
電話 Tel:: {p.phone}
日期 Date:: {m.date()}
| | Sph | Cyl | Axis | Add | VA |
| R 右 | -{m.num(1, 8)}.{m.pick(('00', '25', '50', '75'))} | -{m.num(0, 2)}.{m.pick(('25', '50', '75'))} | {m.num(1, 180)} | +{m.num(1, 2)}.{m.pick(('00', '50'))} | 6/6 |
| L 左 | -{m.num(1, 8)}.{m.pick(('00', '25', '50', '75'))} | -{m.num(0, 2)}.{m.pick(('25', '50', '75'))} | {m.num(1, 180)} | +{m.num(1, 2)}.{m.pick(('00', '50'))} | 6/7.5 |
IOP 眼壓 R {m.num(11, 23)} L {m.num(11, 23)} mmHg. 眼底：{m.pick(('杯盤比0.6，建議轉介眼科查青光眼', '黃斑正常', '右眼輕微白內障', '糖尿上眼早期'))}
主訴：{m.pick(('睇近矇', '夜晚揸車眩光', '頭痛，眼乾'))}。有{m.pick(ILLS)[1]}，長期服藥。
視光師 {m.person().zh}（第I部分註冊）"""


@template("medical-record", "en")
def employees_comp_file_note(m):
    p = m.person()
    f = m.pick(FIRMS)[0]
    return f"""
# EC file note - {p.en}
Employer:: {f}
Our ref:: {m.code('EC/99/9999')}
Date of accident:: {m.day()}
Nature:: {m.pick(('Slipped on wet kitchen floor', 'Fell from ladder', 'Hand caught in conveyor', 'Strained back lifting carton'))}
Injury:: {m.pick(('Fracture distal radius R, K-wire fixation', 'L4/5 disc protrusion with sciatica', 'Crush injury R index and middle finger, terminalisation', 'Medial meniscus tear L knee'))}
Treated at {m.pick(HOSPITALS)[0]} A&E then O&T. Sick leave {m.num(60, 320)} days to date, latest certificate to {m.date()}. Physiotherapy twice weekly, OT work hardening since {m.pick(('March', 'May', 'July'))}.
MRI {m.date()}: {m.pick(('mild residual oedema', 'no nerve compression', 'healed'))}. Pain score {m.num(3, 7)}/10 at rest. Grip {m.num(8, 26)} kg injured side vs {m.num(28, 44)} kg.
Assessment Board: {m.num(1, 9)}% loss of earning capacity (Form 7), employee objects. IP psychiatrist suggests adjustment disorder with depressed mood.
Periodical payments HK${m.money(40000, 220000)} paid. Reserve up to HK${m.money(300000, 900000)}.
{m.person().en}"""


@template("medical-record", "en", shape="text")
def antenatal_quick_note(m):
    p = aged(m, 1985, 2000, "F")
    return f"""
{p.en} {p.age}y G{m.num(2, 4)}P{m.num(0, 1)} {m.num(20, 38)}+{m.num(0, 6)}
BP {m.num(100, 142)}/{m.num(60, 92)}, urine alb {m.pick(('nil', 'trace', '+'))}, wt {m.num(55, 80)}.{m.num(0, 9)}
FH {m.num(20, 38)} cm, cephalic, FHR {m.num(128, 158)}
OGTT {m.num(4, 5)}.{m.num(0, 9)} / {m.num(7, 10)}.{m.num(0, 9)} -> {m.pick(('GDM, dietitian booked', 'normal'))}
T21 low risk. Hb {m.num(9, 12)}.{m.num(0, 9)}, on iron. GBS {m.pick(('neg', 'pos, needs abx in labour', 'not done'))}
FU {m.num(2, 4)}/52, partner {m.person().phone}
{m.pick(('KWL', 'SYC', 'TML'))}"""


@template("medical-record", "tc", shape="mail")
def counsellor_to_class_teacher_tc(m):
    p = aged(m, 2005, 2005)
    return f"""
!subject {m.num(3, 6)}{m.pick('ABCD')} {p.zh} 覆診及考試安排
{m.person().zh}老師：
{p.zh}上星期到{m.pick(HOSPITALS)[1]}兒童及青少年精神科覆診，醫生診斷為{m.pick(('專注力不足／過度活躍症', '抑鬱症', '焦慮症', '亞氏保加症'))}，現服用{m.pick(('利他能10mg早午各一', '舍曲林50mg', 'Fluoxetine 20mg'))}，副作用是胃口差、午後較倦。
家長同意讓班主任及訓輔組知道，但不要在全體教師會議上談。{m.pick(('曾有自傷，左前臂有舊痕', '近期無自殺念頭', '睡眠改善，但仍拒學每週約一日'))}，如見情緒波動請即找我或{m.person().zh}姑娘。
測考請安排加時25%、獨立房間。醫生信副本已存輔導室。
{m.person().zh}
學校社工"""


@template("medical-record", "sc")
def checkup_conclusions_sc(m):
    p = m.person()
    return f"""
# {m.pick(('康悦', '爱民', '仁和'))}体检中心 总检报告
体检编号:: {m.code('TJ99999999')}
姓名:: {p.sc}　性别：{p.sex_zh}　年龄：{p.age}
单位:: {m.pick(('粤海包装', '联迪电子', '海纳物业'))}
| 项目 | 结果 | 提示 |
| 血压 | {m.num(118, 158)}/{m.num(70, 98)} | {m.pick(('偏高', '正常'))} |
| 空腹血糖 | {m.num(4, 8)}.{m.num(0, 9)} mmol/L | {m.pick(('↑', '正常'))} |
| 尿酸 | {m.num(280, 560)} μmol/L | {m.pick(('↑', '正常'))} |
| 甲状腺彩超 | {m.pick(('左叶结节 TI-RADS 3类', '未见异常'))} | |
| 胸部CT | {m.pick(('右上肺磨玻璃结节5mm', '双肺未见明显异常'))} | |
| 腹部彩超 | {m.pick(('脂肪肝（中度）', '胆囊息肉4mm', '肝囊肿'))} | |
主检结论及建议：1. 低脂低盐饮食，控制体重（BMI {m.num(23, 30)}.{m.num(0, 9)}）。2. 结节建议{m.pick((3, 6, 12))}个月后复查。3. 血压监测一周，如持续升高请至心内科就诊。
主检医师：{m.person().sc}"""


@template("medical-record", "en", shape="mail")
def return_to_work_hr_thread(m):
    p = m.person()
    return f"""
!subject Re: {p.en} - RTW
Hi {m.person().surname},
Spoke to {p.en} this morning. {m.pick(('Chemo finished last week, two more scans to go', 'The surgeon cleared the knee but no stairs for six weeks', 'Still on the antidepressant, psychiatrist says half days to begin with', 'Stroke clinic is happy, speech is nearly back to normal'))}. Sick leave cert runs until {m.day(2025)}.
The doctor's letter asks for: no night shift, no lifting above {m.pick((5, 8, 10))} kg, time off every {m.pick(('second Tuesday', 'Thursday afternoon'))} for treatment at {m.pick(HOSPITALS)[0]}. I have put the letter and the MRI summary in the P-file.
Ops only know it is "medical", please keep it that way. Paid sickness days used: {m.num(30, 110)} of 120.
Can you tell payroll 4/5 from next month?
Thanks
{m.person().en}
HR Business Partner, {m.pick(FIRMS)[0]}"""


@template("medical-record", "en", shape="sheet")
def clinic_day_export(m):
    def line(k):
        p, i = m.person(), m.pick(ILLS)
        return f"| {9 + k // 4:02d}:{k % 4 * 15:02d} | {p.en} | {p.sex} | {p.dob} | {m.pick(('URI', 'DM fu', 'HT fu', 'gastritis', 'LBP', 'eczema', i[0]))} | {i[3]} {i[4]} | {m.num(0, 5)} | {m.num(280, 900)} |"
    return "| Time | Patient | Sex | DOB | Dx | Rx | SL days | Charge |\n" + "\n".join(line(k) for k in range(m.num(14, 24)))


@template("medical-record", "bi")
def surgical_consent_filled_bi(m):
    p = m.person()
    op = m.pick((("Laparoscopic cholecystectomy", "腹腔鏡膽囊切除術"), ("Left inguinal hernia repair", "左腹股溝疝氣修補術"), ("Colonoscopy ± polypectomy", "大腸鏡檢查及瘜肉切除"), ("Total knee replacement (right)", "右全膝關節置換術")))
    return f"""
# {m.pick(HOSPITALS)[0]}
# Consent for Operation / Procedure 手術／程序同意書
Patient 病人姓名:: {p.en} {p.zh}
HKID / Passport 證件號碼:: {m.hkid()}
Age / Sex 年齡／性別:: {p.age} / {p.sex}
Procedure 手術名稱:: {op[0]} {op[1]}
Anaesthesia 麻醉:: {m.pick(('GA 全身', 'SA 半身', 'MAC 監察麻醉'))}
Indication 原因:: {m.pick(('recurrent pain 反覆疼痛', 'positive FIT 大便隱血陽性', 'failed conservative treatment 保守治療無效'))}
Risks explained 已解釋風險: bleeding 出血, infection 感染, injury to adjacent organs 鄰近器官受損, DVT 深層靜脈栓塞. Patient has {m.pick(ILLS)[0]}; anaesthetic risk ASA {m.num(2, 3)}.
I agree to the above 本人同意接受上述手術。
Signed 簽署：{p.en}   {m.date()}
Doctor 醫生：Dr {m.person().en}   Witness 見證：{m.person().en}"""


@template("medical-record", "tc")
def physio_exercise_letter_tc(m):
    p = m.person()
    part = m.pick(("右肩", "左膝", "腰", "頸", "右腳踝"))
    return f"""
{m.pick(CLINICS)[1]}物理治療部
致：{m.person().zh}醫生
{p.zh}（{p.age}歲，{p.sex_zh}）由閣下轉介，{part}痛{m.num(2, 18)}個月，共完成{m.num(6, 12)}節治療。
初診時痛楚評分{m.num(6, 8)}/10，現時{m.num(1, 4)}/10；活動幅度已有改善，仍有夜間痛，提舉重物時加劇。
治療：超聲波、手法鬆動、肌力訓練、家居運動。
評估：{m.pick(('疑似肩袖部分撕裂', '髕骨股骨痛綜合症', '第五腰椎神經根受壓，直腿抬高左45度', '慢性韌帶勞損'))}。建議考慮{m.pick(('超聲波造影', '磁力共振', '皮質類固醇注射'))}。
病人從事{m.pick(('搬運', '文職', '廚師', '地盤'))}，建議再放病假{m.num(1, 3)}星期。
註冊物理治療師 {m.person().zh}
{m.date()}"""


@template("medical-record", "en", shape="text")
def radiology_impression_text(m):
    p = m.person()
    return f"""
{p.en.upper()}  {p.sex}/{p.age}   Acc {m.code('X99999999')}   {m.iso()}
MRI {m.pick(('LUMBAR SPINE', 'RIGHT KNEE', 'BRAIN'))} WITHOUT CONTRAST
History: {m.pick(('pain for 3 months', 'r/o SOL', 'fell at work', 'numbness left side'))}
Technique: sagittal T1W, T2W, axial T2W, STIR.
Findings: {m.pick(('L4/5 broad-based disc bulge with left paracentral protrusion abutting the traversing L5 root. Mild facet arthropathy. Conus normal.', 'Grade 3 signal posterior horn medial meniscus. ACL, PCL intact. Small joint effusion. Baker cyst 2 cm.', 'Scattered T2 hyperintensities in periventricular white matter. No restricted diffusion. Ventricles normal in size.'))}
Impression: {m.pick(('as above, clinical correlation suggested', 'degenerative changes, ortho referral advised', 'small vessel disease, no acute infarct'))}
Dr {m.person().en} FRCR"""


@template("medical-record", "sc", shape="text")
def family_chat_ward_sc(m):
    p = aged(m, 1942, 1960, "F")
    return f"""
{m.num(7, 9)}:{m.num(10, 59)} 护士站 小{m.person().sc[0]}：{p.sc}家属您好，今天早上空腹抽血，结果出来了，血红蛋白{m.num(72, 98)}，白细胞{m.num(11, 19)}.{m.num(0, 9)}，医生说要输{m.num(1, 2)}个单位红细胞
{m.num(10, 11)}:{m.num(10, 59)} 家属：好的。胃镜结果呢？
{m.num(12, 13)}:{m.num(10, 59)} 护士站 小{m.person().sc[0]}：{m.pick(('胃角溃疡，病理等三到五天', '贲门处有肿物，取了活检，主任下午跟您谈', '十二指肠球部溃疡A1期，已经止血'))}
{m.num(14, 15)}:{m.num(10, 59)} 家属：她糖尿病打的胰岛素这两天还要打吗，她没吃饭
{m.num(16, 17)}:{m.num(10, 59)} 护士站 小{m.person().sc[0]}：{m.num(12, 48)}床 {p.sc} 现在禁食，胰岛素按医嘱减量，血糖{m.num(6, 13)}.{m.num(0, 9)}，放心"""


@template("medical-record", "en")
def vaccination_and_allergy_form_filled(m):
    p = m.person()
    mum = m.person()
    return f"""
# {m.pick(SCHOOLS)[0]} - Student Health Form
Student:: {p.en}
Class:: {m.pick(('K2', 'K3', 'P1', 'P4', 'S2'))}{m.pick('ABC')}
Parent / guardian:: {mum.en}, {mum.phone}
Family doctor:: Dr {m.person().en}, {m.office()}
Does your child have any of the following? (tick)
| Condition | Yes/No | Details |
| Asthma | {m.pick(('Y', 'N'))} | {m.pick(('Ventolin in bag', 'last attack Feb', ''))} |
| Food allergy | Y | {m.pick(('peanut - EpiPen Jr with class teacher', 'egg, hives', 'shellfish, lips swell'))} |
| Epilepsy | {m.pick(('N', 'Y'))} | {m.pick(('', 'on valproate'))} |
| G6PD deficiency | {m.pick(('Y', 'N'))} | |
| Surgery | {m.pick(('Y', 'N'))} | {m.pick(('VSD repair at 1y', 'grommets 2022', ''))} |
Regular medicine:: {m.pick(('Singulair 4 mg nightly', 'none', 'Zyrtec when needed', 'Keppra 250 mg BD'))}
Other remarks: {m.pick(('nosebleeds often', 'please keep inhaler within reach in PE', 'sees speech therapist weekly for delay', 'eczema, own cream'))}
Signed {mum.en}  {m.date()}"""


@template("medical-record", "tc", shape="mail")
def clinic_result_callback_tc(m):
    p = m.person()
    return f"""
!subject {p.zh} 報告
{p.zh}{'先生' if p.sex == 'M' else '小姐'}你好，
{m.person().zh}醫生睇過你{m.num(1, 28)}號抽血嘅報告：{m.pick((f'尿酸{m.num(480, 620)}，偏高', f'糖化血色素{m.num(6, 8)}.{m.num(0, 9)}%，屬於糖尿病', f'肝酵素ALT {m.num(70, 160)}，乙肝帶菌', f'甲狀腺素過高，TSH低過0.01'))}，其他正常。
醫生想你{m.pick(('下星期二', '今個星期內', '月底前'))}返嚟傾，要{m.pick(('開始食藥', '照超聲波', '轉介專科'))}。之前嗰隻{m.pick(ILLS)[3]}繼續食住先，唔好自己停。
想改時間請打{m.office()}或者WhatsApp。
{m.pick(CLINICS)[1]}"""
