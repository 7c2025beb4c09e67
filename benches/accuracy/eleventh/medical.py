"""Papers about named patients: surgeries, wards, schools, charities, homes, insurers and employers."""

from eleventh.words import DRUGS, HOMES, HOSPITALS, HOSPITALS_SC, ILLS, NGOS, SCHOOLS, aged
from model import template


@template("medical-record", "en")
def letter_to_gastro(m):
    p = aged(m, 1948, 1990)
    clinic = m.pick(HOSPITALS)[0]
    return f"""
{clinic}
{m.day(2025)}

Dr {m.person().en}
Specialist in Gastroenterology & Hepatology

Dear Doctor,

Re: {p.en} ({p.zh}), {p.sex}/{p.age}, D.O.B. {p.dob}

I should be most grateful for your kind attention to the above-named, who has attended this clinic for {m.num(3, 15)} years for {m.pick(ILLS)[0].lower()}. Over the past {m.num(2, 5)} months {'he' if p.sex == 'M' else 'she'} has noticed a change in bowel habit with {m.pick(('occasional fresh blood on the paper', 'alternating loose and hard stools', 'a feeling of incomplete emptying'))} and has lost about {m.num(2, 6)} kg without trying. There is a family history: {m.pick(('father, colon carcinoma at 61', 'elder brother, polyps removed last year', 'none known'))}.

On examination there was mild pallor. The abdomen was soft with no mass; rectal examination was normal. Haemoglobin on {m.date()} was {m.num(9, 12)}.{m.num(0, 9)} g/dL, MCV {m.num(68, 80)}, CEA {m.num(1, 9)}.{m.num(0, 9)}.

Current medication: {'; '.join(m.some(DRUGS, 2))}. Allergic to {m.pick(('penicillin', 'nil known', 'co-trimoxazole (rash)'))}.

I wonder whether an early colonoscopy would be appropriate. The patient can be reached on {p.phone}. Thank you very much for your help.

Yours sincerely,
Dr {m.person().en}
MBBS (HK), FHKAM (Family Medicine)"""


@template("medical-record", "en", shape="mail")
def sick_bay_today(m):
    child = m.person()
    form = f"{m.num(1, 6)}{m.pick('ABCD')}"
    return f"""
!subject {child.en} {form} - sick bay today
Dear Miss {m.person().surname},

Just to let you know {child.en} of {form} came to me at {m.num(9, 14)}:{m.num(10, 59)} after PE, wheezy and anxious. Temp 36.{m.num(4, 9)}, SpO2 {m.num(92, 95)}% on arrival. Two puffs of own Ventolin through the spacer, up to {m.num(96, 99)}% after fifteen minutes. Also a patch of eczema behind the knees, has been scratching.

Mum ({m.pick(('Mrs', 'Ms'))} {child.surname}, {child.phone}) collected at {m.num(12, 15)}:{m.num(10, 59)} and will see the paediatrician tomorrow. She tells me the peanut allergy was confirmed last month and there is now an EpiPen, which I've asked to be left in my office. Please can the form be told no PE until I have a note, and I'll update the care plan.

{m.person().en}
School Nurse, {m.pick(SCHOOLS[:3])[0]}"""


@template("medical-record", "tc")
def home_visit_ot_tc(m):
    p = aged(m, 1936, 1955)
    return f"""
# {m.pick(NGOS)[1]}　家居探訪記錄
服務使用者:: {p.zh}　{p.sex_zh}／{p.age}歲
身份證號碼:: {m.hkid()}
地址:: {p.address_zh}
探訪日期:: {m.day_zh()}　職業治療師{m.person().zh}、個案經理{m.person().zh}
背景:: 獨居。{m.pick(ILLS)[1]}、{m.pick(ILLS)[1]}，今年{m.num(1, 6)}月跌倒一次，右髖做過手術。
觀察:: 起坐需扶傢俬，步行用四腳叉，上落浴缸不安全。MBI {m.num(55, 92)}/100，HK-MoCA {m.num(14, 25)}/30。血壓{m.num(128, 172)}/{m.num(68, 92)}。藥物自己執，藥盒有{m.num(2, 6)}格漏食。
情緒:: 表示夜晚瞓唔到，掛住已故老伴，GDS-4 得{m.num(1, 3)}分，無自殺念頭。
建議:: 1. 浴缸改企缸，加扶手兩支；2. 轉介地區長者外展醫療隊；3. 送飯服務改軟餐；4. 兩星期後電話跟進（家人{m.person().zh}，{m.person().phone}）。"""


@template("medical-record", "tc", shape="text")
def houseman_group_tc(m):
    p, q = aged(m, 1936, 1975), aged(m, 1940, 1980)
    return f"""
[{m.num(7, 9)}:{m.num(10, 59)}] Ah {m.pick(('Yan', 'Lok', 'Kit'))}: bed {m.num(1, 38)} {p.zh} K {m.pick(('2.8', '3.0', '6.1'))}，邊個跟？
[{m.num(7, 9)}:{m.num(10, 59)}] Jo: 我跟，補緊KCl drip，重複抽血{m.num(12, 15)}點
[{m.num(10, 11)}:{m.num(10, 59)}] Jo: 另外{q.zh}（{q.age}{q.sex}，尋晚入嗰個chest pain）trop {m.num(40, 900)}，ECG V{m.num(2, 3)}-V5 TWI，MO話當NSTEMI，DAPT+Clexane已開，book咗聽日cath
[{m.num(10, 11)}:{m.num(10, 59)}] Ah Yan: 佢個女{m.pick(('想見醫生', '問幾時轉私家', '電話打唔通'))}，電話{q.phone}
[{m.num(12, 13)}:{m.num(10, 59)}] Jo: {p.zh} CXR右下有patch，上Augmentin，食嘢嗆㗎，ST聽朝睇"""


@template("medical-record", "bi")
def dental_plan_bi(m):
    p = aged(m, 1950, 2004)
    return f"""
# Treatment Plan and Estimate 治療計劃及估價
Patient 病人:: {p.en} {p.zh}
Chart No. 病歷號:: {m.code('D99999')}
Date 日期:: {m.date()}
Medical history 病史:: {m.pick(ILLS)[0]}; {m.pick(('smoker 10/day', 'on bisphosphonate', 'bruxism 磨牙', 'nil else'))}
| Tooth 牙位 | Finding 檢查 | Proposed 建議 | Fee HK$ |
| {m.num(14, 17)} | Deep distal caries, TTP 蛀至近牙髓 | RCT + crown 杜牙根及牙套 | {m.num(9, 18)},{m.pick((0, 5))}00 |
| {m.num(24, 27)} | Failed amalgam 補牙破裂 | Onlay 嵌體 | {m.num(4, 8)},000 |
| {m.num(36, 37)} | Grade II mobility, pocket {m.num(6, 9)} mm 牙周袋 | Extraction 脫牙 | {m.num(1, 3)},200 |
| Full mouth | BPE 3/4/3 4/2/4 | Scaling & root planing x {m.num(2, 4)} 深層清潔 | {m.num(3, 9)},600 |
Panoramic film taken today shows horizontal bone loss 30–50%. 已向{p.title} {p.surname}解釋不處理之風險，病人{m.pick(('同意先做牙周治療', '考慮後回覆', '選擇不種牙'))}。
Dr {m.person().en}"""


@template("medical-record", "tc")
def cm_outpatient_tc(m):
    p = aged(m, 1945, 2000)
    return f"""
姓名：{p.zh}　{p.sex_zh}　{p.age}歲　{m.date()}　{m.pick(('初診', '二診', '三診', '覆診'))}
主訴：{m.pick(('失眠', '胃脘脹痛', '腰膝痠軟', '肩頸痠痛', '頭暈'))}{m.num(2, 9)}個月，近{m.num(1, 3)}週加重
現病史：{m.pick(('多夢易醒，心煩', '食後噯氣，大便溏', '夜尿三次，畏寒', '口乾口苦，納呆'))}。西醫診斷{m.pick(ILLS)[1]}，服西藥中
舌{m.pick(('淡胖齒痕苔白膩', '紅少苔', '暗紅有瘀點'))}，脈{m.pick(('弦細', '沉細', '滑數'))}
辨證：{m.pick(('心脾兩虛', '肝鬱脾虛', '腎陽不足', '氣滯血瘀'))}
處方：{m.pick(('黨參', '黃芪', '柴胡'))}{m.num(10, 20)}g 白朮{m.num(9, 15)}g 茯苓15g {m.pick(('酸棗仁', '杜仲', '延胡索'))}{m.num(10, 18)}g 炙甘草6g　{m.num(3, 7)}劑
針灸：足三里、三陰交、{m.pick(('神門', '內關', '腎俞'))}，留針20分鐘
醫囑：忌生冷，{m.num(5, 10)}日後覆診。{m.person().zh}"""


@template("medical-record", "bi")
def eye_exam_card_bi(m):
    p = aged(m, 1955, 2012)
    return f"""
Name 姓名:: {p.en} {p.zh}
Tel 電話:: {p.phone}
Last exam 上次驗眼:: {m.iso()}
| | SPH | CYL | AXIS | VA | IOP |
| R | -{m.num(1, 8)}.{m.pick(('00', '25', '50', '75'))} | -{m.num(0, 2)}.50 | {m.num(1, 180)} | 6/{m.pick((6, 7.5, 9, 12))} | {m.num(12, 24)} |
| L | -{m.num(1, 8)}.{m.pick(('00', '25', '50', '75'))} | -{m.num(0, 2)}.75 | {m.num(1, 180)} | 6/{m.pick((6, 7.5, 9, 12))} | {m.num(12, 24)} |
C/D R 0.{m.num(3, 8)} L 0.{m.num(3, 8)}; OCT RNFL {m.pick(('inf. thinning L', 'borderline R', 'WNL both'))}. 眼乾 TBUT {m.num(3, 8)}s.
{m.pick(('Suspect NTG 懷疑正常眼壓青光眼, 寫信轉介眼科', 'Early cataract 初期白內障, 半年後再驗', 'Ortho-K 夜戴鏡合適, 角膜染色 grade 1, 停戴三晚'))}. {m.person().en}, Part I Optometrist"""


@template("medical-record", "en")
def chemical_pathology_result(m):
    p = aged(m, 1940, 2000)
    return f"""
{m.pick(HOSPITALS)[0]}  Department of Pathology
Name: {p.en}    Sex/Age: {p.sex}/{p.age}    HKID: {m.hkid()}
Lab no: {m.code('C99A999999')}   Collected: {m.date()} {m.num(7, 12):02d}:{m.num(10, 59)}   Ward/Clinic: {m.pick(('MOPD', '5B', 'GOPC', 'SOPD Renal'))}
| Test | Result | Flag | Unit | Reference |
| Sodium | {m.num(128, 146)} |  | mmol/L | 136 - 145 |
| Potassium | {m.num(3, 5)}.{m.num(0, 9)} |  | mmol/L | 3.5 - 5.1 |
| Creatinine | {m.num(112, 320)} | H | umol/L | 65 - 109 |
| eGFR (CKD-EPI) | {m.num(18, 62)} | L | mL/min/1.73m2 | >90 |
| HbA1c | {m.num(6, 10)}.{m.num(0, 9)} | H | % | <6.5 |
| ALT | {m.num(12, 160)} |  | U/L | <58 |
Comment: {m.pick(('Suggest repeat in two weeks.', 'Slightly haemolysed.', 'Phoned to ward nurse at time of authorisation.'))}
Authorised by {m.person().en}"""


@template("medical-record", "en", shape="mail")
def claim_query_reply(m):
    p = aged(m, 1955, 1998)
    ill = m.pick(ILLS)[0]
    return f"""
!subject RE: {m.code('CLM-9999999')} {p.en}
Hi {m.pick(('Candy', 'Wilson', 'Mavis'))},

Looked at this one again. Insured {p.en}, policy {m.code('HS9999999')}, in force since {m.num(2021, 2024)}. Admitted {m.pick(HOSPITALS)[0]} {m.num(2, 6)} nights for {m.pick(('lap chole', 'L4/5 discectomy', 'TURP', 'coronary angiogram + stent'))}, bill ${m.money(58000, 320000)}.

The attending's form says symptoms "about 3 years" and GP notes show {ill.lower()} on treatment since {m.num(2015, 2019)}, not on the proposal form. So pre-ex question is real. Client says the doctor never told {'him' if p.sex == 'M' else 'her'} the diagnosis. Suggest we ask HA for the 2018-2021 discharge summaries before we decline anything, and pay the anaesthetist's portion meanwhile? Consultant's report attached, please don't forward to the broker.

Tks
{m.person().en}"""


@template("medical-record", "tc", shape="mail")
def long_sick_leave_query_tc(m):
    p = aged(m, 1970, 1998)
    return f"""
!subject {p.zh} 病假
Hi {m.pick(('Fanny', 'Carol', 'Tony'))}

{m.pick(('工程部', '房務部', '前堂', '營業部'))}{p.zh}尋日交咗第{m.num(3, 6)}張假紙，{m.pick(('西灣河綜合醫院骨科', '聖比德醫院精神科', '昂平醫務中心'))}，診斷寫{m.pick(('腰椎間盤突出併左腳痺', '焦慮抑鬱狀態', '右膝半月板撕裂', '乳癌術後化療中'))}，由{m.num(1, 28)}/{m.num(1, 6)}放到{m.num(1, 28)}/{m.num(7, 12)}，加埋已經{m.num(60, 140)}日。
有薪病假淨返{m.num(0, 30)}日，之後點計？佢屋企人話仲要做手術，返到嚟都未必可以企成日。要唔要約佢見公司醫生睇下fit唔fit做返原本個位？
假紙同覆診紙scan咗喺HR folder，唔好俾部門睇到診斷。

{m.person().zh}"""


@template("medical-record", "en")
def ec_injury_update(m):
    p = aged(m, 1962, 1998, "M")
    g = m.person()
    return f"""
WITHOUT PREJUDICE
{m.day(2025)}
The Claims Manager
Employees' Compensation Department

Dear Sirs,

Injured employee: {p.en} (HKID No. {m.hkid()})
Date of accident: {m.day(2024)}    Our ref: {m.code('EC/9999/24')}

We write further to our letter of last month. {p.title} {p.surname}, a {m.pick(('bar bender', 'plant operator', 'scaffolder', 'night porter', 'linesman'))}, was struck on the {m.pick(('right shoulder', 'left hand', 'lower back'))} and was seen the same day at the Accident and Emergency Department, where an X-ray showed {m.pick(('a fracture of the greater tuberosity', 'a crush fracture of the middle phalanx', 'a compression fracture of L1'))}. He underwent {m.pick(('open reduction and internal fixation', 'conservative treatment in a brace', 'debridement and K-wire fixation'))} and has since completed {m.num(12, 40)} sessions of physiotherapy.

At the Medical Assessment Board on {m.day(2025)} he complained of residual pain and weakness of grip. The Board assessed the permanent loss of earning capacity at {m.num(2, 15)}% and sick leave at {m.num(120, 480)} days. Our client's orthopaedic expert, Dr {g.en}, considers that there is an element of pre-existing degeneration on the MRI and puts the figure at {m.num(1, 4)}%.

Copies of the sick leave certificates and the MRI report are enclosed.

Yours faithfully,"""


@template("medical-record", "tc")
def home_incident_form_tc(m):
    p, hour = aged(m, 1932, 1950), m.num(1, 9)
    return f"""
# {m.pick(HOMES)[1]}　院友意外事件報告
院友姓名:: {p.zh}（{m.num(1, 5)}樓{m.num(1, 30)}號床）
性別／年齡:: {p.sex_zh}／{p.age}
日期時間:: {m.day_zh()} {m.pick(('凌晨', '早上', '下午'))}{hour}時{m.num(10, 29)}分
經過:: 護理員{m.person().zh}巡房見院友坐於床邊地上，頭後枕腫約{m.num(2, 4)}cm，清醒，能應答，訴右髖痛。
生命表徵:: BP {m.num(120, 178)}/{m.num(60, 95)}　P {m.num(62, 104)}　T 36.{m.num(1, 9)}　SpO2 {m.num(93, 99)}%　H'stix {m.num(5, 14)}.{m.num(0, 9)}
病史:: {m.pick(ILLS)[1]}、認知障礙症中期；現服薄血藥
處理:: 冰敷、通知主管及家屬（{m.person().zh}，{p.phone}），{hour}時{m.num(35, 59)}分由救護車送{m.pick(HOSPITALS)[1]}急症室
結果:: {m.pick(('X光右股骨頸骨折，入院待手術', 'CT腦無出血，當日返院觀察', '縫針4針，翌日返院'))}
跟進:: 低床、離床感應墊、每兩小時如廁；檢討夜間鎮靜藥"""


@template("medical-record", "en", shape="sheet")
def elective_theatre_list(m):
    ops = ("Lap cholecystectomy", "R inguinal hernia repair", "L TKR", "Thyroid lobectomy", "TURP", "Hysteroscopy D&C", "Excision breast lump", "AV fistula creation", "Septoplasty")
    rows = "\n".join(f"| {i} | {m.code('HN9999999')} | {p.en} | {p.sex}/{p.age} | {m.pick('3456')}{m.pick('ABC')} | {m.pick(ops)} | {m.pick(('GA', 'SA', 'LA', 'MAC'))} | {m.pick(('NKDA', 'Penicillin', 'DM, first on list', 'HBV +', 'Stop aspirin 5/7', 'Latex'))} | {m.person().surname} |"
                     for i, p in enumerate(m.people(7, 16), 1))
    return f"""
| No | Hosp No | Patient | Sex/Age | Ward | Operation | Anaes | Remarks | Surgeon |
{rows}"""


@template("medical-record", "en")
def medical_ward_discharge(m):
    p = aged(m, 1936, 1970)
    a, b = m.some(ILLS, 2)
    return f"""
!header {m.pick(HOSPITALS)[0]} - Department of Medicine
# Discharge Summary
Name:: {p.en} {p.zh}
Sex / DOB:: {p.sex} / {p.dob}
HN:: {m.code('HN99999999(9)')}
Admitted:: {m.date()}
Discharged:: {m.date()} to {m.pick(('home', 'OAHR', 'rehab bed'))}
# Principal diagnosis
{m.pick(('Community-acquired pneumonia, CURB-65 2', 'Decompensated heart failure', 'Urosepsis, E. coli ESBL', 'Acute exacerbation of COPD'))}
# Other
{a[0]}; {b[0]}; {m.pick(('ADL partially dependent', 'walks with stick', 'chairbound'))}
# Hospital course
Presented with {m.num(2, 6)}/7 of {m.pick(('productive cough and fever', 'ankle swelling and orthopnoea', 'confusion and poor intake'))}. WCC {m.num(11, 22)}.{m.num(0, 9)}, CRP {m.num(40, 280)}, Cr {m.num(80, 240)}. CXR: {m.pick(('RLL consolidation', 'cardiomegaly, upper lobe diversion', 'hyperinflated, no consolidation'))}. Started on {m.pick(('Augmentin + doxycycline', 'IV frusemide', 'meropenem', 'prednisolone 30 mg x 5/7'))}, afebrile since D{m.num(2, 4)}. Echo EF {m.num(30, 62)}%. Swallow assessed by ST: {m.pick(('soft diet, mildly thick fluid', 'normal diet'))}. Family seen, DNACPR {m.pick(('not discussed', 'signed', 'deferred'))}.
# Discharge medication
{m.pick(DRUGS)} x {m.num(4, 16)}/52
{m.pick(DRUGS)} x {m.num(4, 16)}/52
# Follow up
MSOPD {m.num(4, 12)}/52, CXR and RFT one week before. CNS phone call 48 h.
Dr {m.person().en}"""


@template("medical-record", "sc")
def chuyuan_xiaojie_sc(m):
    p = aged(m, 1945, 1990)
    ill = m.pick(ILLS)[2]
    return f"""
# {m.pick(HOSPITALS_SC)}出院小结
姓名:: {p.sc}
性别:: {p.sex_zh}
年龄:: {p.age}岁
住院号:: {m.code('9999999')}
入院日期:: {m.day_zh()}
出院诊断:: 1.{ill}；2.{m.pick(ILLS)[2]}
入院情况：患者因“{m.pick(('反复胸闷', '腰痛伴左下肢麻木', '右上腹痛', '头晕、言语不清'))}{m.num(2, 10)}天”入院。查体：T 36.{m.num(2, 9)}℃，P {m.num(62, 100)}次/分，BP {m.num(118, 175)}/{m.num(66, 100)}mmHg，神清，双肺呼吸音清，未闻及干湿啰音。
诊疗经过：入院后完善三大常规、生化、{m.pick(('头颅MR', '腹部彩超', '腰椎MR', '冠脉CTA'))}等检查，予{m.pick(('抗血小板、调脂稳斑', '解痉止痛、抗感染', '营养神经、理疗', '降压、控制血糖'))}等治疗，症状好转。
出院情况：一般情况可，{m.pick(('无明显不适', '仍有轻度麻木', '切口愈合良好'))}。
出院医嘱：1.低盐低脂饮食；2.按时服药，{m.num(2, 4)}周后门诊复查；3.不适随诊。
主治医师：{m.person().sc}"""


@template("medical-record", "sc")
def jiankang_tijian_sc(m):
    p = aged(m, 1960, 1998)
    return f"""
体检编号:: {m.code('TJ99999999')}
受检者:: {p.sc}　{p.sex_zh}　{p.age}岁
单位:: {m.pick(('奇力角酒店珠海分公司', '石垄建筑深圳项目部', '棉树里银行广州分行', '个人'))}
| 项目 | 结果 | 提示 | 参考值 |
| 收缩压/舒张压 | {m.num(112, 168)}/{m.num(68, 104)} |  | <140/90 |
| 空腹血糖 | {m.pick(('4.8 |  ', '5.4 |  ', '6.7 | ↑', '7.9 | ↑'))} | 3.9-6.1 |
| 尿酸 | {m.pick((f'{m.num(440, 560)} | ↑', f'{m.num(260, 410)} |  '))} | 208-428 |
| 甘油三酯 | {m.num(0, 4)}.{m.num(10, 99)} |  | <1.70 |
| 乙肝表面抗原 | {m.pick(('阴性', '阳性'))} |  | 阴性 |
| 甲状腺彩超 | 左叶结节{m.num(3, 12)}mm，TI-RADS {m.num(2, 4)}类 | * |  |
| 肝胆彩超 | {m.pick(('轻度脂肪肝', '胆囊息肉', '未见异常'))} | * |  |
总检结论：{m.pick(('建议内分泌科就诊，三个月后复查', '建议戒烟限酒，低嘌呤饮食', '建议甲状腺专科随访'))}。总检医生 {m.person().sc}"""


@template("medical-record", "sc", shape="text")
def peihu_weixin_sc(m):
    p = aged(m, 1940, 1965)
    return f"""
王姐 {m.num(7, 9)}:{m.num(10, 59)}
{p.sc}阿{'叔' if p.sex == 'M' else '姨'}今早血压{m.num(150, 186)}/{m.num(80, 102)}，说头重，早饭只喝半碗粥
陈医生 {m.num(9, 10)}:{m.num(10, 59)}
降压药昨晚吃了没？开的那个是{m.pick(('络活喜', '拜新同', '代文'))}，漏一次今天补上，别加倍。中午再量
王姐 {m.num(12, 13)}:{m.num(10, 59)}
{m.num(138, 158)}了。另外尾椎那块褥疮有点渗，大概{m.num(2, 4)}公分，要不要换药
陈医生 {m.num(13, 14)}:{m.num(10, 59)}
拍照发我。先用银离子敷料，翻身两小时一次。周五我过来，顺便抽血查个糖化和肾功能，上次肌酐{m.num(110, 210)}。家属那边我打{p.phone}说"""


@template("medical-record", "en", shape="text")
def ogd_report(m):
    p = aged(m, 1945, 1995)
    return f"""
OGD  {m.date()}  {p.en}  {p.sex}{p.age}  {m.code('HN9999999')}
Ind: {m.pick(('epigastric pain 3/12', 'melaena', 'IDA', 'surveillance GIM'))}
Sed: midazolam {m.num(1, 3)} mg, fentanyl {m.pick((25, 50))} mcg
Oes: {m.pick(('LA grade A', 'normal', 'small HH'))}. Z line {m.num(36, 41)} cm
Stomach: {m.pick(('antral gastritis', '1 cm clean-based ulcer at incisura, bx x 6', 'patchy GIM'))}. CLO {m.pick(('+', '-', 'pending'))}
D1/D2: {m.pick(('normal', 'DU scar, Forrest III'))}
Plan: PPI {m.num(4, 8)}/52, HP triple if +ve, FU histology {m.num(2, 3)}/52
{m.person().surname}"""


@template("medical-record", "bi")
def mri_spine_bi(m):
    p, side = aged(m, 1950, 1995), m.pick(('left', 'right'))
    return f"""
{m.pick(HOSPITALS)[0]}  Radiology Department 放射部
Patient 病人姓名:: {p.en} {p.zh}
Sex/Age 性別年齡:: {p.sex}/{p.age}
Exam 檢查:: MRI Lumbosacral Spine 腰骶椎磁力共振
Exam date 日期:: {m.date()}
Referring doctor 轉介醫生:: Dr {m.person().en}
Clinical information: {m.num(2, 12)} months low back pain, {side} sciatica.
Findings: Loss of lumbar lordosis. Disc desiccation L3/4 to L5/S1. At L4/5 a {m.num(3, 7)} mm {side} paracentral protrusion abuts the traversing L5 root; moderate canal stenosis. No marrow lesion. Conus at L1.
Impression: L4/5 disc protrusion with nerve root contact.
摘要：腰椎第四／五節椎間盤突出，觸及神經根，中度椎管收窄，建議骨科跟進。
{m.person().en}, FRCR"""


@template("medical-record", "tc")
def pupil_support_summary_tc(m):
    p = aged(m, 2012, 2018)
    return f"""
{SCHOOLS[0][1]}　學生支援組
致：班主任及科任老師（傳閱後請交回）
{p.zh}（{m.num(1, 6)}{m.pick(('甲', '乙', '丙'))}班）{m.num(2023, 2025)}年{m.num(1, 12)}月經教育心理學家{m.person().zh}評估，結果如下：
全量表智商{m.num(88, 118)}，工作記憶{m.num(72, 90)}，處理速度{m.num(70, 92)}。專注力不足／過度活躍症（混合型），讀寫障礙屬{m.pick(('輕微', '中度'))}。兒童精神科現處方{m.pick(('利他能早上10mg', 'Concerta 18mg', '專思達27mg'))}，藥效約至下午兩時，食慾較差，午膳請留意。
言語治療：{m.pick(('敘事能力落後約一年', '構音s/sh混淆', '社交推論弱'))}，每月兩節。
情緒：上學期有兩次抓傷自己手臂，已與家長（{p.phone}）傾談，社工{m.person().zh}跟進。
課堂調適：前排坐位、抄寫減量三分一、測考加時25%。"""


@template("medical-record", "en")
def recovery_case_conference(m):
    p = aged(m, 1965, 2002)
    return f"""
# {m.pick(NGOS)[0]}: notes of case conference
Date:: {m.day(2025)}
Service user:: {p.en} ({p.sex}, {p.age})
Present:: {m.person().en} (ASWO), {m.person().en} (CPN), {m.person().en} (OT), Dr {m.person().surname} by phone
Miss {m.person().surname} apologised for the late papers. The social worker reported that {p.en} has been living in the halfway house since {m.pick(('January', 'March', 'May'))}. Diagnosis {m.pick(('paranoid schizophrenia', 'bipolar affective disorder', 'schizoaffective disorder'))}, {m.num(2, 6)} admissions, last one compulsory. On {m.pick(('paliperidone depot monthly', 'clozapine 250 mg nocte', 'olanzapine 15 mg and lithium'))}.
The CPN said two injections had been late and that voices were again commenting at night. No thoughts of harming self or others; one episode of cutting in {m.num(2019, 2023)}. Weight up {m.num(4, 12)} kg, fasting glucose {m.num(6, 8)}.{m.num(0, 9)}.
It was agreed that (1) the clinic be asked to bring forward the appointment, (2) the sister be invited next month with the member's consent, and (3) sheltered workshop hours stay at four a day. Relapse signature card to be revised by OT."""


@template("medical-record", "en", shape="text")
def dispensary_call_note(m):
    p = aged(m, 1940, 1980)
    return f"""
{m.date()} {m.num(9, 18)}:{m.num(10, 59)} rang Dr {m.person().surname} re {p.en} ({p.phone}). Rx {m.pick(('clarithromycin 500 BD with simva 40. Dr agreed: hold statin 1/52', 'diclofenac while on warfarin. Dr agreed to change: paracetamol 1 g QID', 'tramadol + sertraline. Dr: stop tramadol, panadol only', 'co-amoxiclav, file says pen allergy (rash 2019). Changed to doxycycline 100 BD x 7'))}. Pt told, old label binned. {m.pick(('INR due Thu. ', 'FU call in 3/7. ', ''))}{m.pick(('KW', 'Fion', 'P. Lo'))}"""


@template("medical-record", "tc", shape="sheet")
def clinic_day_export_tc(m):
    rows = "\n".join(f"| {i} | {m.code('A99999')} | {p.zh} | {p.sex_zh} | {p.age} | {p.phone} | {m.pick(('傷風咳 | 止咳水、退燒藥3日', '腸胃炎 | 止瀉藥2日', '覆診血壓 | Amlodipine 5mg 28日', '覆診糖尿 | Metformin 28日', '濕疹 | 外用類固醇', '腰痛 | NSAID 5日', '抽血 | 無', '打流感針 | 無', '尿道炎 | 抗生素5日', '失眠 | 安眠藥7粒'))} | {m.pick(('1日', '2日', '', ''))} | {m.num(28, 88)}0 |"
                     for i, p in enumerate(m.people(12, 30), 1))
    return f"""
| 籌 | 病歷 | 姓名 | 性別 | 年齡 | 電話 | 診斷 | 藥物 | 病假 | 收費 |
{rows}"""


@template("medical-record", "bi")
def sick_certificate_bi(m):
    p, h = aged(m, 1965, 2003), m.pick(HOSPITALS)
    return f"""
MEDICAL CERTIFICATE 醫生證明書
This is to certify that 茲證明 {p.en} {p.zh} attended this clinic on 於 {m.date()} 到診
and was found to be suffering from 患有 {m.pick(('acute gastroenteritis 急性腸胃炎', 'URTI 上呼吸道感染', 'acute low back sprain 腰部扭傷', 'conjunctivitis 結膜炎', 'vertigo 眩暈'))}
Sick leave 病假: {m.num(1, 3)} day(s) 日, from 由 {m.date()}
{m.pick(('Fit for light duty thereafter 其後宜輕工', 'Review if not better 如無改善請覆診', ''))}
Dr {m.person().en}　{h[0]} {h[1]}"""
