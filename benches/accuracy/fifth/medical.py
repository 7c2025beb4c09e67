"""What clinics, wards, labs, homes and schools write down about somebody by name."""

from fifth.words import CLINICS, CLINICS_SC, DRUGS, HOMES, ILLS, SCHOOLS, rows
from model import template


def aged(m, first, last, sex=None):
    p = m.person()
    p.born = (m.num(first, last), *p.born[1:])
    p.sex = sex or p.sex
    return p


@template("medical-record", "en")
def hoarseness_letter(m):
    p = aged(m, 1948, 1978)
    return f"""
{m.pick(CLINICS)[0]}
{m.day()}
Dr {m.person().en}
ENT Surgeon
Dear colleague,
{p.en}, {p.sex}/{p.age}, HKID {m.hkid()}
Thank you for seeing this {m.pick(('chain smoker', 'school teacher', 'retired hawker', 'karaoke hostess'))}, who has been hoarse for {m.num(5, 14)} weeks without any cold before it. There is no haemoptysis; swallowing solids has lately been "a bit tight" and {'he' if p.sex == 'M' else 'she'} has lost {m.num(2, 6)} kg.
O/E no neck node felt. Mirror view poor because of gag. CXR taken here on {m.date()} NAD.
PMH: {m.pick(ILLS)[0].lower()}, on {m.pick(DRUGS)[0]} daily. NKDA.
I should be grateful for a scope at your earliest slot. The family asks that the word cancer is not used before the daughter is present.
Yours sincerely,
{m.person().en}
MBBS (HK), FHKCFP"""


@template("medical-record", "en")
def skin_biopsy_report(m):
    p = m.person()
    return f"""
# Anatomical Pathology
Lab no.:: {m.code('S25-99999')}
Name:: {p.en}
Sex/Age:: {p.sex}/{p.age}
Requested by:: Dr {m.person().surname}, {m.pick(CLINICS)[0]}
Specimen:: Punch, {m.pick(('left shin', 'upper back', 'right forearm', 'scalp'))}
Collected:: {m.date()}
# Clinical
Itchy pigmented plaque, {m.num(4, 15)} mm, slowly larger over {m.num(6, 30)} months. ?BCC ?SK
# Gross
A skin core {m.num(3, 6)} mm across and {m.num(3, 7)} mm deep, inked, all embedded in one block.
# Microscopy
Nests of basaloid cells with peripheral palisading and cleft artefact arise from the epidermis and reach the mid dermis. No perineural spread. The deep edge is {m.pick(('involved', 'clear by 0.4 mm', 'not assessable'))}.
# Diagnosis
Skin, punch biopsy: basal cell carcinoma, nodular type.
Reported by {m.person().en}, FRCPA"""


@template("medical-record", "en")
def knee_mri(m):
    p = aged(m, 1970, 2004)
    side = m.pick(("Right", "Left"))
    return f"""
!header {m.pick(CLINICS)[0]} - Imaging
Patient: {p.en}  ({p.sex})  {p.dob}
Exam: MRI {side} knee, plain      Acc. no. {m.code('MR99999999')}      {m.date()}
History: twisted while playing {m.pick(('futsal', 'badminton', 'basketball'))}; locking; positive McMurray.
Technique: PD fat sat in three planes, sagittal T1.
Findings:
Bucket-handle tear of the medial meniscus with the fragment flipped into the notch (double PCL sign).
ACL fibres are discontinuous in the middle third with bone bruise of the lateral femoral condyle. PCL and collaterals intact.
Cartilage loss grade {m.num(1, 3)} over the patella. Moderate effusion, Baker's cyst {m.num(1, 4)}.{m.num(0, 9)} cm.
IMP:
1. Medial meniscal tear, displaced
2. Complete ACL rupture
Suggest orthopaedic opinion.
Dr {m.person().en}, Radiologist"""


@template("medical-record", "tc")
def herbalist_casenote_tc(m):
    p = m.person()
    return f"""
姓名：{p.zh}　{p.sex_zh}　{p.age}歲　電話：{p.phone}
{m.day_zh()} 初診
主訴：{m.pick(('失眠多夢三個月', '月事不調，經前乳脹', '胃脹噯氣，食後尤甚', '腰痠夜尿'))}，納差，口乾不欲飲，大便{m.pick(('溏', '乾結', '兩日一行'))}。
舌{m.pick(('淡胖有齒痕', '紅少苔', '暗紅苔黃膩'))}，脈{m.pick(('弦細', '沉細', '滑數'))}。
西醫曾斷{m.pick(ILLS)[1]}，現服{m.pick(DRUGS)[1]}。
辨證：{m.pick(('肝鬱脾虛', '心腎不交', '濕熱中阻', '氣血兩虛'))}
方：柴胡{m.num(6, 12)}g　白芍{m.num(9, 15)}g　茯苓{m.num(10, 20)}g　白朮{m.num(9, 15)}g　炙甘草{m.num(3, 6)}g　酸棗仁{m.num(10, 20)}g
{m.num(4, 7)}劑，每日一劑，水煎分二服。針神門、三陰交、足三里，留針{m.num(15, 30)}分鐘。
囑戒生冷、忌熬夜。{m.num(5, 9)}日後覆。
{m.person().zh}中醫師"""


@template("medical-record", "tc")
def molar_rootcanal_tc(m):
    p, tooth = m.person(), m.pick((16, 26, 36, 46, 47))
    return f"""
# 牙科治療紀錄
病人:: {p.zh}（{p.en}）
出生日期:: {p.dob}
過敏:: {m.pick(('盤尼西林', '無', '乳膠', '亞士匹靈'))}
| 日期 | 牙位 | 檢查／治療 | 收費 |
| {m.date()} | {tooth} | 凍刺激痛，叩痛(+)，遠中深蛀及髓，根尖片見低密度影 {m.num(2, 6)}mm | {m.num(300, 600)} |
| {m.date()} | {tooth} | 局麻2% lignocaine 1.8ml，開髓，四根管，封氫氧化鈣 | {m.num(1800, 3500)} |
| {m.date()} | {tooth} | 症狀消退，熱牙膠充填，X光示充填至根尖 | {m.num(1800, 3500)} |
| {m.date()} | {tooth} | 備冠取模，臨時冠 | {m.num(2500, 5200)} |
備註：{m.pick(('病人有糖尿，HbA1c 8.1，已勸控糖後才植牙', '服薄血丸，拔牙前須與心臟科夾', '右下智慧齒橫生，另約口腔外科'))}。"""


@template("medical-record", "bi", shape="sheet")
def ward_handover_rows(m):
    beds = rows(m.people(8, 16), lambda p: f"| {m.num(1, 40)} | {p.zh} {p.sex}/{p.age} | {m.pick(ILLS)[0]} | {m.pick(('D1', 'D3', 'D5', 'POD2'))} {m.pick(('febrile 38.4, BC x2 sent', 'NPO after MN for OGD', 'O2 2L, wean as tol', 'hypo 3.1 at 0600, D50 given', '家人拒插喉 DNACPR signed'))} | {m.pick(('chase CT', 'ID consult', 'off Foley', 'PT/OT', '出院等老人院'))} | {m.pick(('MRSA', 'fall risk', '-', 'VRE contact', 'allergy: penicillin'))} |")
    return f"!sheet N to A {m.num(1, 28)}-{m.num(1, 12)}\n| Bed | Pt | Dx | Progress 夜更情況 | To do | Alert |\n{beds}"


@template("medical-record", "tc", shape="text")
def nurses_chat_tc(m):
    p, a, b = aged(m, 1936, 1958), m.person(), m.person()
    hour = m.num(1, 5)
    return f"""
[{hour:02d}:{m.num(10, 29)}] {a.zh}: {m.num(1, 30)}床{p.zh}又拔咗條Ryle's tube，我重插咗，抽到胃液pH {m.num(3, 5)}，等你幫手睇番張film
[{hour:02d}:{m.num(30, 44)}] {b.zh}: 佢今晚第二次啦，係咪要綁安全手套
[{hour:02d}:{m.num(45, 50)}] {a.zh}: 個女唔肯，話婆婆有{m.pick(ILLS)[1]}好辛苦。BP {m.num(88, 102)}/{m.num(48, 60)}，HR {m.num(104, 128)}，尿少過{m.num(10, 25)}ml每粒鐘，我call咗MO
[{hour:02d}:{m.num(51, 55)}] {b.zh}: 早兩日個乳酸{m.num(3, 6)}.{m.num(0, 9)}，懷疑敗血，補咗鹽水500未
[{hour:02d}:{m.num(56, 59)}] {a.zh}: 補緊，抗生素由Augmentin轉Tazocin。朝早交更你同Dr {m.person().surname}講聲"""


@template("medical-record", "en")
def ambulance_run_sheet(m):
    p = m.person()
    return f"""
# Patient Care Record
Case no.:: {m.code('A99999999')}
Call received / on scene:: {m.num(0, 23):02d}:{m.num(10, 29)} / {m.num(0, 23):02d}:{m.num(30, 59)}
Location:: {p.address}
Casualty:: {p.en}, {p.age}, {p.sex}
Chief complaint:: {m.pick(('Chest pain radiating to jaw, 40 min', 'Found collapsed in toilet, GCS 9', 'SOB, unable to finish sentence', 'Fell from ladder 2 m, hip deformity'))}
| Time | BP | Pulse | RR | SpO2 | GCS | Glucose |
| +5 | {m.num(84, 190)}/{m.num(40, 100)} | {m.num(48, 140)} | {m.num(12, 36)} | {m.num(82, 98)}% | {m.num(8, 15)} | {m.num(3, 19)}.{m.num(0, 9)} |
| +12 | {m.num(84, 190)}/{m.num(40, 100)} | {m.num(48, 140)} | {m.num(12, 36)} | {m.num(88, 99)}% | {m.num(8, 15)} |  |
Hx from {m.pick(('wife', 'domestic helper', 'security guard'))}: {m.pick(ILLS)[0]}, takes {m.pick(DRUGS)[0]}. 
Given: oxygen {m.num(2, 15)} L, {m.pick(('aspirin 300 mg chewed, GTN spray x1', 'salbutamol 5 mg neb', 'IV access 18G left ACF', 'vacuum splint'))}. 12-lead sent ahead.
Handed over to A&E resus at {m.num(0, 23):02d}{m.num(10, 59)}, EMA II {m.person().surname}"""


@template("medical-record", "tc")
def resident_fall_report_tc(m):
    p = aged(m, 1930, 1950)
    return f"""
{m.pick(HOMES)}
# 院友意外事件報告
院友姓名:: {p.zh}
房／床:: {m.num(201, 612)}／{m.pick('ABCD')}
身份證號碼:: {m.hkid()}
時間:: {m.day_zh()} 凌晨{m.num(1, 5)}時{m.num(10, 50)}分
經過：護理員{m.person().zh}巡房時發現院友坐在床邊地上，自稱想去廁所，沒有按鐘。右眉裂傷約{m.num(1, 4)}厘米，少量滲血，右髖觸痛，不能負重。血壓{m.num(120, 170)}/{m.num(60, 95)}，脈搏{m.num(60, 100)}，清醒。
既往：{m.pick(ILLS)[1]}、認知障礙症中度，現服{m.pick(DRUGS)[1]}，上月跌倒{m.num(1, 3)}次。
處理：冷敷、消毒蓋紗布，通知家屬（{m.person().zh}，電話{m.person().phone}），{m.num(5, 7)}時召救護車送急症室，X光證實右股骨頸骨折，留醫候手術。
跟進：回院後用床欄及感應墊，約物理治療師重評，停{m.pick(('安眠藥', '利尿藥', '降壓藥'))}一事待醫生巡診決定。
當值護士：{m.person().zh}"""


@template("medical-record", "bi")
def immunisation_card(m):
    p = aged(m, 2019, 2024)
    return f"""
# Immunisation Record 免疫接種紀錄
Child's name 兒童姓名:: {p.en} {p.zh}
Birth cert. no. 出生證明書號碼:: {m.hkid("low")}
Date of birth 出生日期:: {p.dob}
| Vaccine 疫苗 | Dose 劑次 | Date 日期 | Lot no. 批號 | Site 部位 | Given by |
| BCG 卡介苗 | 1 | {m.date()} | {m.code('B99A9')} | L deltoid | {m.pick('KLMW')}{m.pick('CHY')} |
| Hep B 乙型肝炎 | {m.num(1, 3)} | {m.date()} | {m.code('AHB9999')} | R thigh | {m.pick('KLMW')}{m.pick('CHY')} |
| DTaP-IPV 四合一 | {m.num(1, 4)} | {m.date()} | {m.code('U9999A')} | L thigh | {m.pick('KLMW')}{m.pick('CHY')} |
| MMR 麻疹、流行性腮腺炎及德國麻疹 | 1 | {m.date()} | {m.code('R99999')} | L arm | {m.pick('KLMW')}{m.pick('CHY')} |
Reaction 反應: {m.pick(('fever 38.6 next day, settled 翌日發燒', 'swelling 4 cm 針口腫', 'nil 無'))}. {m.pick(('G6PD deficient 缺乏G6PD', 'Egg allergy 對蛋敏感', 'Premature 早產 33/40'))}
{m.pick(CLINICS)[0]} {m.pick(CLINICS)[1]}"""


@template("medical-record", "bi")
def attending_statement_claim(m):
    p, ill = m.person(), m.pick(ILLS)
    return f"""
# Hospitalisation claim – Part II (to be completed by attending doctor 主診醫生填寫)
Policy no. 保單編號:: {m.code('H99999999')}
Insured 受保人:: {p.en} ({p.zh})
HKID 身份證:: {m.hkid()}
Date first consulted for this condition 首次求診日期:: {m.date()}
Final diagnosis 最後診斷:: {ill[0]} {ill[1]}
ICD-10:: {m.pick('EFIJKMN')}{m.num(10, 99)}.{m.num(0, 9)}
Underlying cause 成因:: {m.pick(('unknown', 'long-standing, patient knew since 2019', 'alcohol', 'occupational'))}
Operation 手術:: {m.pick(('None', 'URSL with stent on day 2', 'Catheter ablation', 'Incision and drainage under GA'))}
Admitted / discharged 入院／出院:: {m.date()} – {m.date()}
Has the patient had the same symptoms before? 病人以往曾否有同樣徵狀？ {m.pick(('Yes 有, about 3 years ago at another clinic', 'No 無'))}
Is it related to pregnancy, HIV, self-inflicted injury or drug abuse? No 否
Histology / imaging attached 附報告: {m.pick(('CT', 'MRI', 'PET-CT', 'bloods only'))}
Signature & chop: Dr {m.person().en}"""


@template("medical-record", "en", tolerate=("personnel-record",))
def crane_operator_fitness(m):
    p = aged(m, 1964, 1992, "M")
    return f"""
{m.pick(CLINICS)[0]} - Occupational Medicine
To: Safety Manager, {m.company()[0]}
Re: {p.en} (staff no. {m.code('99999')}), tower crane operator
Seen on {m.day()} after {m.num(3, 9)} weeks' sick leave.
He was admitted with a first seizure at home. EEG was normal, MRI brain showed an old frontal contusion. He was started on levetiracetam {m.pick((250, 500, 750))} mg twice daily and has had no further event. Visual fields full, audiogram loss of {m.num(25, 50)} dB at 4 kHz both sides, BP {m.num(128, 162)}/{m.num(78, 102)}, BMI {m.num(23, 34)}.
Opinion: unfit for crane, working at height and driving for at least twelve months. Fit for ground signalling with no night shift.
He has agreed that this letter goes to you; he has asked that his foreman is told of the restriction only.
Review {m.num(6, 12)} weeks.
{m.person().en}, FHKCCM (Occ Med)"""


@template("medical-record", "tc", shape="sheet")
def sickbay_log_tc(m):
    lines = rows(m.people(14, 26), lambda p: f"| {m.date()} {m.num(8, 15)}:{m.num(10, 59)} | {m.num(1, 6)}{m.pick('ABCD')} {p.zh} | {m.pick(('體育課後哮喘發作，SpO2 93%', '花生過敏，口唇腫、全身風疹', '抽筋約兩分鐘，雙眼反白', '流鼻血止不住', '經痛暈眩', '血糖3.2，手震冒汗'))} | {m.pick(('吸Ventolin四下', '打EpiPen並召救護車', '側臥計時，事後嗜睡', '按壓冰敷', '休息飲暖水', '飲果汁後5.8'))} | {m.pick(('家長接走', '回課室', '送急症', '轉告班主任'))} |")
    return f"!sheet 醫療室\n| 時間 | 班別姓名 | 徵狀 | 處理 | 去向 |\n{lines}"


@template("medical-record", "en")
def child_psychology_summary(m):
    p = aged(m, 2012, 2018)
    return f"""
# Psycho-educational assessment
{p.en}, born {p.dob_iso}, P.{m.num(2, 5)}, {m.pick(SCHOOLS)[0]}
Assessed on {m.day()} and seen with mother, who worries about homework until midnight, lost belongings and being called "lazy".
WISC-V (HK): VCI {m.num(88, 128)}, VSI {m.num(84, 124)}, FRI {m.num(86, 124)}, WMI {m.num(68, 90)}, PSI {m.num(66, 92)}. Chinese word reading at the {m.num(1, 7)}th centile, dictation below the {m.num(1, 5)}th. Conners teacher form: inattention T = {m.num(68, 88)}.
During testing {p.given} fidgeted, guessed when tired and cried at the dictation.
Formulation: the profile meets criteria for ADHD, predominantly inattentive presentation, with specific learning disorder in reading and writing (dyslexia). Mood: low self-worth, no suicidal thought voiced.
Plan: refer to child psychiatrist for a trial of methylphenidate; {m.num(25, 50)}% extra time and enlarged print; parent training group from {m.pick(('May', 'September', 'November'))}.
{m.person().en}, Educational Psychologist"""


@template("medical-record", "en", shape="text")
def physio_soap(m):
    p = m.person()
    return f"""
PT OPD  {m.date()}  visit {m.num(2, 12)}
{p.en} {p.sex}{p.age}
S: R shoulder better, still wakes when lying on it, NPRS {m.num(3, 6)}/10. Can now hook bra / reach strap-hanger on MTR.
O: AROM flex {m.num(110, 155)}, abd {m.num(85, 140)}, ER {m.num(15, 45)}, IR to L{m.num(1, 5)}. Hawkins +, empty can +. Painful arc 80-120. ER strength 4-/5.
A: adhesive capsulitis stage 2-3, DM control ({m.pick(DRUGS)[0]}) slows recovery. SPADI {m.num(34, 70)} from {m.num(71, 90)}.
P: GH mobs gr III inf/post x3, pulleys, towel stretch HEP 2x/d. US stopped. TCA {m.num(1, 3)}/52. If plateau -> ortho for hydrodilatation.
{m.person().en} PT II"""


@template("medical-record", "sc")
def discharge_summary_sc(m):
    p, ill = m.person(), m.pick(ILLS)
    return f"""
# {m.pick(CLINICS_SC)}
出院小结
姓名：{p.sc}　性别：{p.sex_zh}　年龄：{p.age}岁　住院号：{m.code('99999999')}　科别：{m.pick(('心血管内科', '神经内科', '消化内科', '内分泌科'))}
入院日期：{m.day_zh()}　住院天数：{m.num(4, 18)}天
入院情况：因“反复{m.pick(('胸闷气促', '头晕乏力', '上腹痛', '口干多饮'))}{m.num(2, 10)}天，加重1天”入院。T 36.{m.num(3, 9)}℃，P {m.num(62, 108)}次/分，BP {m.num(108, 172)}/{m.num(62, 104)}mmHg。
诊疗经过：入院后完善相关检查，血红蛋白{m.num(82, 140)}g/L，肌酐{m.num(58, 180)}μmol/L，心脏彩超EF {m.num(38, 66)}%。予抗感染、护胃、营养支持等治疗，病情好转。
出院诊断：1.{ill[2]}　2.高血压病{m.num(1, 3)}级 很高危组
出院医嘱：低盐低脂饮食；阿托伐他汀20mg qn；{m.num(2, 4)}周后门诊复查肝肾功能，不适随诊。
主治医师：{m.person().sc}"""


@template("medical-record", "sc")
def lab_slip_sc(m):
    p = m.person()
    return f"""
{m.pick(CLINICS_SC)}检验报告单
姓名:: {p.sc}
性别/年龄:: {p.sex_zh} / {p.age}岁
标本:: 血清
条码号:: {m.num(10**9, 10**10 - 1)}
临床诊断:: {m.pick(ILLS)[2]}
| 项目 | 结果 | 提示 | 参考区间 | 单位 |
| 谷丙转氨酶 ALT | {m.num(52, 240)} | ↑ | 9-50 | U/L |
| 总胆红素 TBIL | {m.num(6, 40)}.{m.num(0, 9)} |  | 3.4-20.5 | μmol/L |
| 甲胎蛋白 AFP | {m.num(2, 30)}.{m.num(0, 9)} |  | 0-7 | ng/mL |
| HBV-DNA | {m.num(1, 9)}.{m.num(0, 9)}E+0{m.num(3, 7)} | ↑ | <20 | IU/mL |
| 糖化血红蛋白 | {m.num(5, 10)}.{m.num(0, 9)} |  | 4.0-6.0 | % |
检验者：{m.person().sc}　审核者：{m.person().sc}　报告时间：{m.iso()} {m.num(10, 17)}:{m.num(10, 59)}
本报告仅对所检标本负责"""


@template("medical-record", "sc", shape="text")
def online_consult_sc(m):
    p = m.person()
    return f"""
互联网医院 图文问诊记录
患者：{p.sc} {p.sex_zh} {p.age}岁（过敏史：{m.pick(('头孢', '无', '磺胺'))}）
患者：医生你好，我吃了{m.num(2, 8)}周舍曲林，还是凌晨三点醒，心慌，有时想着活着没意思
{m.person().sc}医生：有没有具体的轻生计划？家里有没有人陪着？
患者：没有计划，老婆在。工作压力大，{m.pick(('项目黄了', '被裁了', '跟领导吵架'))}
{m.person().sc}医生：PHQ-9您填了{m.num(15, 23)}分，属于中重度抑郁。舍曲林从50加到100mg早上吃，睡前加米氮平{m.pick((7.5, 15))}mg，一周后复诊。如果念头加重马上去急诊，或打援助热线。
初步诊断：抑郁状态
电子处方号：{m.code('RX9999999999')}"""


@template("medical-record", "en", shape="raw", ext=".hl7")
def lab_message_hl7(m):
    p = m.person()
    when = m.iso().replace("-", "")
    family, given = p.surname.upper(), p.given.upper()
    segments = (
        f"MSH|^~\\&|LIS|NAMWAI|EMR|GP0{m.num(10, 99)}|{when}1{m.num(0, 9)}{m.num(10, 59)}00||ORU^R01|{m.code('M99999999')}|P|2.5",
        f"PID|1||{m.code('999999')}^^^NAMWAI^MR||{family}^{given}||{p.dob_iso.replace('-', '')}|{p.sex}|||{p.address.replace(', ', '^')}||{p.phone}",
        f"OBR|1||{m.code('C99999')}|RFT^Renal function|||{when}0830|||||||||{m.code('D999')}^{m.person().surname.upper()}",
        f"OBX|1|NM|2160-0^Creatinine^LN||{m.num(60, 420)}|umol/L|59-104|H|||F",
        f"OBX|2|NM|2823-3^Potassium^LN||{m.num(3, 6)}.{m.num(0, 9)}|mmol/L|3.5-5.1||||F",
        f"OBX|3|NM|33914-3^eGFR^LN||{m.num(12, 58)}|mL/min/1.73m2|>60|L|||F",
        f"NTE|1||Known {m.pick(ILLS)[0]}. Consistent with CKD stage {m.num(3, 4)}. Repeat in {m.num(2, 8)} weeks.")
    return "\r".join(segments) + "\r"


@template("medical-record", "tc", shape="sheet")
def chronic_recall_tc(m):
    lines = rows(m.people(16, 34), lambda p: f"| {m.code('P99999')} | {p.zh} | {p.sex_zh} | {p.age} | {m.pick(ILLS)[1]} | {m.num(5, 11)}.{m.num(0, 9)} | {m.num(1, 5)}.{m.num(0, 9)} | {m.num(108, 176)}/{m.num(60, 100)} | {m.pick(DRUGS)[1]} | {m.pick(('眼底未照', '足部麻痺', '失約兩次', '轉介營養師', '蛋白尿'))} |")
    return f"| 檔號 | 姓名 | 性別 | 歲 | 主要病症 | A1c | LDL | 上次BP | 現用藥 | 跟進 |\n{lines}"


@template("medical-record", "en", shape="sheet")
def theatre_list(m):
    lines = rows(m.people(6, 12), lambda p: f"| {m.num(8, 17)}{m.pick(('00', '30'))} | {p.en} | {p.sex}/{p.age} | {m.pick(('Left inguinal hernia', 'Ca rectum', 'BPH with retention', 'Fracture NOF', 'Thyroid nodule, Bethesda IV'))} | {m.pick(('TEP repair', 'Lap AR', 'TURP', 'Hemiarthroplasty', 'Hemithyroidectomy'))} | {m.pick(('GA', 'SA', 'MAC'))} | {m.pick(('ASA 2', 'ASA 3, AF on apixaban - stopped 3/7', 'latex allergy', 'HBsAg +'))} | {m.pick(('XM 2 u', 'G&S', '-'))} |")
    return f"!sheet OT{m.num(1, 6)}\n| Time | Patient | Sex/Age | Diagnosis | Procedure | Anaes | Note | Blood |\n{lines}"


@template("medical-record", "bi")
def swallow_assessment(m):
    p = aged(m, 1934, 1956)
    return f"""
# Speech Therapy 言語治療 – bedside swallow
Name 姓名:: {p.en} {p.zh}
Ref. 轉介原因:: choking on congee after stroke 中風後食粥嗆咳
Alertness fair, follows one-step commands in Cantonese. Facial droop 左面下垂, weak cough 咳嗽無力, dentures loose.
Trials 測試: thin 5 ml x{m.num(2, 4)} – delayed trigger, wet voice 聲線濕. Moderately thick (IDDSI {m.pick((2, 3))}) – clear. Minced & moist – residue on left, cleared with second swallow.
Impression 評估: moderate oropharyngeal dysphagia 中度吞嚥障礙; high aspiration risk 高度誤吸風險 with thin fluids.
Rec 建議: IDDSI {m.pick((4, 5))} diet, thickener {m.num(1, 3)} scoops/100 ml 加凝固粉, upright 30 min, no straw 勿用飲管. VFSS if chest worsens. Family (daughter 女兒 {m.person().zh}) taught.
ST {m.person().en}　{m.date()}"""


@template("medical-record", "tc", shape="mail")
def postnatal_mail_tc(m):
    p = aged(m, 1986, 2001, "F")
    return f"""
!subject 轉介：{p.zh}（產後{m.num(4, 10)}星期）
{m.person().zh}姑娘：
上址{p.zh}，{m.pick(CLINICS)[1]}順產男嬰，餵人奶。今早來量體重時喊咗兩次，話瞓唔到、驚自己會掟低個BB。愛丁堡量表{m.num(15, 24)}分，第10題答「間中」。
冇計劃傷害自己或嬰兒。以前大學時見過精神科，食過百憂解半年。先生返大陸工作，奶奶同住，關係唔好。
傷口癒合好，惡露少，血色素{m.num(8, 11)}.{m.num(0, 9)}，已配鐵丸。嬰兒體重升幅在第{m.num(10, 40)}百分位。
請排最近一節精神科外展，聯絡電話{p.phone}。佢同意我哋轉介。
母嬰組 {m.person().zh}"""


@template("medical-record", "en", shape="mail")
def chemo_delay_mail(m):
    p = aged(m, 1946, 1980, "F")
    return f"""
!subject {p.en} - Thursday's slot
Hi {m.person().given.split()[0]},
Dr {m.person().surname} says no go for this Thursday. Her neutrophils are only 0.{m.num(4, 9)} and platelets {m.num(48, 88)}; the CA 15-3 has come down to {m.num(38, 120)} though, so she can hear some good news when you ring ({p.phone}).
Please push cycle {m.num(3, 6)} of docetaxel / trastuzumab back by one week, book G-CSF x{m.num(3, 5)} in the treatment room and repeat CBC on Monday. Echo is due too - last EF {m.num(50, 64)}%.
She mentioned tingling in her toes and mouth ulcers. Mouthwash is at the pharmacy counter. Remind her: fever over 38 means A&E straight away, not waiting for us to open.
Insurance pre-approval covers up to cycle {m.num(6, 8)}.
Thanks, {m.person().given}"""


@template("medical-record", "tc")
def optometrist_note_tc(m):
    p = m.person()
    return f"""
視光師轉介便條　{m.date()}
致眼科醫生
{p.zh}，{p.age}歲，{p.sex_zh}
驗光：R −{m.num(1, 9)}.{m.pick(('00', '25', '50', '75'))}／−0.75×{m.num(1, 180)}，矯正視力0.{m.num(5, 9)}；L −{m.num(1, 9)}.{m.pick(('00', '50'))}，0.{m.num(5, 9)}
眼壓 R {m.num(22, 31)}　L {m.num(21, 29)} mmHg（非接觸式，{m.num(10, 17)}時量度）
杯盤比 R 0.{m.num(6, 8)}、L 0.{m.num(5, 7)}，OCT見下方神經纖維層變薄，視野有弓形缺損。前房角不窄。
母親有青光眼。現時無眼藥水，有服{m.pick(DRUGS)[1]}。
懷疑開角型青光眼，煩請跟進。{m.num(1, 3)}個月內未約到政府症可先看私家，病人表示無醫保。
註冊視光師 {m.person().zh}"""


@template("medical-record", "en")
def triage_and_ae_note(m):
    p = m.person()
    return f"""
A&E {m.pick(CLINICS)[0]}   AE no. {m.code('AE99999999')}   Cat {m.num(2, 4)}
{p.en.upper()}   {p.dob}   {p.sex}   {m.hkid()}
{m.num(0, 23):02d}{m.num(10, 59)} c/o {m.pick(('L loin to groin pain 3/24, haematuria', 'dizziness & vomiting since am, room spinning', 'dog bite R calf', 'palpitation, similar x3 this yr'))}. PHx {m.pick(ILLS)[0]}. Meds {m.pick(DRUGS)[0]}. NKDA. Non-smoker.
T 37.{m.num(0, 9)} P {m.num(64, 138)} BP {m.num(96, 182)}/{m.num(54, 104)} Sat {m.num(94, 100)}% RA. Pain {m.num(3, 9)}.
O/E not in distress, chest clear, abd soft, L renal punch {m.pick(('+ve', '-ve'))}, no focal neuro.
ECG SR, no ST change. Urine RBC {m.pick(('+++', '+', 'neg'))}. BSUS: {m.pick(('mild L hydronephrosis', 'no free fluid'))}.
Mx: {m.pick(('IM diclofenac 75, IVF', 'IM stemetil', 'ATT + Augmentin, wound irrigated', 'adenosine 6 then 12'))}. Improved. D/C c SL {m.num(1, 3)}/7, FU SOPC urology / GP. Return if fever.
MO {m.person().surname}"""
