"""Named patients' papers and messages, from ward, clinic, pharmacy, laboratory, insurer, home and school."""

import json

from seventh.words import ILLS, PILLS, PLACES
from model import template


def aged(m, first, last, sex=None):
    p = m.person()
    p.born = (m.num(first, last), *p.born[1:])
    p.sex = sex or p.sex
    return p


@template("medical-record", "en", shape="text")
def night_handover_one_patient(m):
    p, i = aged(m, 1938, 1965), m.pick(ILLS)
    return f"""
Bed {m.num(1, 40)} {p.en} {p.age}{p.sex} {m.code('HN99999999')}A
{i[0]}, day {m.num(2, 6)}. PMH DM, HT, old CVA
Obs 2200: BP {m.num(92, 170)}/{m.num(50, 95)} P {m.num(58, 122)} SpO2 {m.num(89, 97)}% on {m.num(1, 3)}L NC, T {m.num(36, 38)}.{m.num(0, 9)}
On {m.pick(PILLS)[0]}, {m.pick(PILLS)[0]}. Allergic to penicillin (rash)
K {m.num(2, 5)}.{m.num(0, 9)} this evening, repeated at 0400 pls. Cr {m.num(88, 310)}
NBM from midnight for {m.pick(('OGD', 'CT abdomen', 'cystoscopy'))}, consent signed
DNACPR discussed with daughter, not yet in place. Call MO if MEWS >= {m.num(4, 5)}"""


@template("medical-record", "tc", shape="doc")
def ward_discharge_tc(m):
    p, i = aged(m, 1940, 1980), m.pick(ILLS)
    return f"""
# {m.pick(PLACES)[1]}　出院撮要
姓名:: {p.zh}（{p.en}）
性別／年齡:: {p.sex_zh}／{p.age}
身份證號碼:: {m.hkid()}
入院:: {m.day_zh()}
主要診斷:: {i[1]}
病情摘要：因{m.pick(('腹痛兩日', '氣促加劇', '腳腫發燒', '跌倒後未能站立'))}由救護車送院。白血球{m.num(9, 21)}.{m.num(0, 9)}，肌酸酐{m.num(70, 260)}，胸部X光{m.pick(('未見實變', '左下肺模糊'))}。予靜脈輸液及抗生素{m.num(3, 7)}天後好轉。
出院藥物：{m.pick(PILLS)[1]}、{m.pick(PILLS)[1]}，共{m.num(14, 90)}天
覆診：{m.num(2, 12)}星期後專科門診，驗血前空肚
主診：{m.person().zh}醫生"""


@template("medical-record", "sc", shape="doc")
def emergency_history_sc(m):
    p, i = aged(m, 1955, 2000), m.pick(ILLS)
    return f"""
{m.pick(PLACES)[2]}急诊病历
姓名：{p.sc}　性别：{p.sex_zh}　年龄：{p.age}岁　门诊号：{m.code('M999999999')}
就诊时间：{m.iso()} {m.num(10, 23)}:{m.num(10, 59)}
主诉：{m.pick(('右侧腰腹部绞痛', '心慌胸闷', '突发关节红肿疼痛', '反复呕吐'))}{m.num(2, 20)}小时。
现病史：患者于来诊前无明显诱因出现上述症状，伴出汗，无意识障碍，自服“止痛片”未缓解。
既往史：高血压{m.num(2, 15)}年，否认药物过敏史。
查体：T {m.num(36, 38)}.{m.num(0, 9)}℃，P {m.num(66, 118)}次/分，BP {m.num(110, 168)}/{m.num(66, 98)}mmHg，神清，痛苦面容。
辅助检查：血常规WBC {m.num(5, 16)}.{m.num(0, 9)}×10^9/L；心电图窦性心律。
初步诊断：{i[2]}
处理：1. 对症止痛；2. 补液；3. 建议专科进一步检查，病情变化随诊。
医师签名：{m.person().sc}"""


@template("medical-record", "tc", shape="raw", ext=".txt")
def clinic_nurses_chat_tc(m):
    p, a, d, dr = aged(m, 1945, 1990), m.person(), m.date(), m.person().surname
    return f"""[{d} 10:1{m.num(0, 9)}] {a.zh}: 醫生，{p.zh}先生／女士（{p.phone}）打嚟話食咗{m.pick(PILLS)[1]}之後成身出疹
[{d} 10:2{m.num(0, 9)}] Dr {dr}: 佢上次開{m.num(5, 14)}日，{m.pick(ILLS)[1]}嗰個？
[{d} 10:3{m.num(0, 9)}] {a.zh}: 係，{p.age}歲，有G6PD。依家唔喘，面有少少腫
[{d} 10:4{m.num(0, 9)}] Dr {dr}: 即刻停藥，叫佢今日返嚟睇，一喘就去急症。排板寫低敏感，轉{m.pick(PILLS)[1]}
[{d} 11:{m.num(10, 59)}] {a.zh}: 約咗三點，已改allergy
"""


@template("medical-record", "en", shape="mail")
def referral_mail_to_urologist(m):
    p = aged(m, 1945, 1972, "M")
    return f"""
!subject Referral: {p.en}, rising PSA
Dear {m.person().given.split()[0]},
Could you see this {p.age}-year-old retired {m.pick(('bus driver', 'teacher', 'fishmonger'))} soon? PSA {m.num(4, 6)}.{m.num(0, 9)} last year, {m.num(8, 24)}.{m.num(0, 9)} now. Nocturia x{m.num(2, 5)}, IPSS {m.num(12, 28)}. DRE: firm nodule on the {m.pick(('left', 'right'))}. MRI shows a {m.num(9, 21)} mm PI-RADS {m.pick((4, 5))} lesion.
Takes {m.pick(PILLS)[0]} and aspirin after a stent in {m.num(2015, 2023)}. Father had the same. He would like it done privately, insurer needs your estimate first.
His mobile is {p.phone}, HKID {m.hkid()}.
Regards,
Dr {m.person().en}, {m.pick(PLACES)[0]}"""


@template("medical-record", "en", shape="sheet")
def cumulative_renal_bloods(m):
    p = m.person()
    cols = [f"{m.num(1, 28):02d}/{n:02d}/25" for n in (2, 5, 8, 11)]
    tests = (("Sodium", 132, 146, "mmol/L"), ("Urea", 5, 24, "mmol/L"), ("Creatinine", 90, 420, "umol/L"), ("eGFR", 12, 66, "mL/min"), ("HbA1c", 6, 10, "%"), ("Hb", 8, 14, "g/dL"),
             ("Albumin", 26, 44, "g/L"), ("Ferritin", 9, 300, "ug/L"), ("Urine ACR", 3, 210, "mg/mmol"))
    return f"""| {p.en} | {p.sex} | DOB {p.dob} | Lab no. {m.code('C9999999')} | {m.pick(PLACES)[0]} |  |
| Test | {cols[0]} | {cols[1]} | {cols[2]} | {cols[3]} | Unit |
""" + "\n".join(f"| {t} | {m.num(lo, hi)} | {m.num(lo, hi)} | {m.num(lo, hi)}{m.pick(('', ' H', ' L'))} | {m.num(lo, hi)}{m.pick(('', ' H', ' L', ' *'))} | {u} |" for t, lo, hi, u in tests) + f"""
| Comment: CKD stage {m.pick(('3b', '4'))}, start {m.pick(PILLS)[0]}; Dr {m.person().surname} |  |  |  |  |  |"""


@template("medical-record", "bi", shape="doc")
def endoscopy_with_histology(m):
    p = aged(m, 1945, 1985)
    return f"""
# Colonoscopy report 大腸鏡報告
Patient 病人:: {p.en} {p.zh}
HKID:: {m.hkid()}
Age/Sex 年齡性別:: {p.age} / {p.sex_zh}
Indication 原因:: {m.pick(('PR bleeding 大便出血', 'FIT positive 便隱血陽性', 'change of bowel habit 排便習慣改變'))}
Sedation:: midazolam {m.num(1, 4)} mg, pethidine {m.num(20, 50)} mg
Caecum reached in {m.num(4, 14)} min, prep {m.pick(('good', 'fair'))}. {m.num(1, 4)} polyps: {m.num(3, 7)} mm transverse, {m.num(8, 19)} mm sigmoid on stalk, snared. 息肉已切除。
Histology 病理:: tubulovillous adenoma, {m.pick(('low grade dysplasia', 'high grade dysplasia at the margin'))}
Advice 建議: repeat in {m.pick(('6 months', '1 year', '3 years'))}; 停薄血藥{m.num(3, 7)}日; come back if bleeding or pain 如出血或腹痛請即回院.
Endoscopist:: Dr {m.person().en}"""


@template("medical-record", "tc", shape="doc")
def herbalist_card_tc(m):
    p = aged(m, 1950, 1999, "F")
    return f"""
{m.pick(('杏和堂', '百子堂', '三因'))}中醫館　診症咭
{p.zh}　{p.sex_zh}　{p.age}　電話{p.phone}
{m.num(1, 28):02d}/0{m.num(1, 5)}/2025　經行腹痛{m.num(2, 12)}年，色黯有塊，得溫則減，手足不溫，大便溏。舌淡黯苔白，脈沉細澀。
辨：寒凝血瘀。治：溫經散寒，活血止痛。
當歸{m.num(9, 12)}　川芎{m.num(6, 9)}　肉桂{m.num(3, 5)}　吳茱萸{m.num(3, 6)}　白芍{m.num(9, 15)}　延胡索{m.num(9, 12)}　炙草{m.num(3, 6)}（克）{m.num(3, 7)}劑
針：關元、三陰交、地機（溫針）
{m.num(1, 28):02d}/0{m.num(6, 9)}/2025　二診：痛減{m.num(3, 7)}成，仍怕冷，去白芍加艾葉{m.num(6, 9)}。戒生冷。
{m.person().zh}"""


@template("medical-record", "en", shape="doc")
def school_psychology_summary(m):
    p = m.person()
    p.born = (m.num(2012, 2017), *p.born[1:])
    return f"""
# Assessment summary for parents and school
Child:: {p.en}
Date of birth:: {p.dob}
Seen on:: {m.day(2025)}, {m.day(2025)}
Reason: cannot sit through a lesson, unfinished homework, fights at recess.
WISC-IV (HK): FSIQ {m.num(86, 124)}, working memory {m.num(70, 92)}, processing speed {m.num(68, 90)}. Conners parent T {m.num(68, 88)}, teacher T {m.num(66, 86)}.
On observation he or she left the seat {m.num(6, 19)} times in 40 minutes. No tics. Hearing normal. Sleep {m.num(7, 9)} hours.
Formulation: attention-deficit/hyperactivity disorder, combined; {m.pick(('dyslexia also likely', 'some anxiety', 'oppositional traits at home'))}.
Plan: child psychiatrist about {m.pick(('methylphenidate', 'atomoxetine'))}; parent training group; 25% more time in examinations.
{m.person().en}, Clinical Psychologist"""


@template("medical-record", "en", shape="mail")
def insurer_asks_about_claim(m):
    p, i = m.person(), m.pick(ILLS)
    return f"""
!subject Claim {m.code('H99999999')} – {p.en} – further information
Dear Dr {m.person().surname},
We have your bill of HK${m.money(18000, 160000)} for this insured's stay at {m.pick(PLACES)[0]} ({m.num(2, 9)} nights) for {i[0]}.
1. When did symptoms begin? The outpatient card of {m.day(2023)} mentions "on and off for {m.num(1, 4)} years" which is before the policy started.
2. Was {m.pick(PILLS)[0]} prescribed before admission?
3. Please send the operation record and the histology.
4. Could the MRI (HK${m.money(6000, 12000)}) have been done as an outpatient?
Claimant's authorisation is attached, policy {m.code('P9999999')}, born {p.dob}.
{m.person().en}, Medical Claims"""


@template("medical-record", "sc", shape="raw", ext=".txt")
def online_doctor_session_sc(m):
    p, i = aged(m, 1960, 2002), m.pick(ILLS)
    return f"""在线问诊 订单{m.num(10**9, 10**10 - 1)}
就诊人：{p.sc}，{p.sex_zh}，{p.age}岁，手机1{m.pick(('36', '59', '88'))}****{m.num(1000, 9999)}
患者：医生您好，我{m.num(2, 9)}天前在医院查出{i[2]}，吃药后胃不舒服
医生：把处方发我看看，之前有没有胃溃疡？
患者：[图片] 有，{m.num(2012, 2022)}年出过血
医生：那这个止痛药先停。大便黑不黑？血红蛋白多少
患者：有点黑，化验{m.num(78, 112)}
医生：不能再等，今天去急诊查便潜血和胃镜。医嘱：停布洛芬，泮托拉唑40mg一天两次，禁酒
医生：{m.person().sc} 主治医师　问诊结束
"""


@template("medical-record", "tc", shape="text")
def physio_voice_dictation_tc(m):
    p = aged(m, 1948, 1995)
    return f"""
口述轉文字（物理治療）
病人{p.zh}，排版號{m.code('PT99999')}，第{m.num(2, 12)}次
今日話個{m.pick(('左膝', '右膝', '右膊', '腰'))}好返{m.num(2, 6)}成，上落樓梯仲痛，痛楚分數由{m.num(7, 9)}落到{m.num(3, 5)}。
屈曲{m.num(80, 125)}度，伸直差{m.num(3, 12)}度，股四頭肌四級，冇腫冇熱。半月板測試陽性。
做咗超聲波、被動拉筋、單車{m.num(5, 15)}分鐘，教咗佢坐企訓練每日{m.num(2, 3)}組。
醫生紙話{m.num(4, 8)}星期後要照MRI，下次星期{m.pick('一二三四五')}。治療師{m.person().zh}"""


@template("medical-record", "en", shape="raw", ext=".json")
def fhir_like_condition(m):
    p, i = m.person(), m.pick(ILLS)
    return json.dumps({"resourceType": "Bundle", "entry": [
        {"resource": {"resourceType": "Patient", "id": m.code("p99999"), "name": [{"text": p.en}], "gender": "male" if p.sex == "M" else "female", "birthDate": p.dob_iso, "telecom": [{"value": p.phone}]}},
        {"resource": {"resourceType": "Condition", "code": {"text": i[0]}, "recordedDate": m.iso(), "note": [{"text": f"Seen with {m.pick(('fever', 'pain', 'palpitations'))}; start {m.pick(PILLS)[0]}"}]}},
        {"resource": {"resourceType": "Observation", "code": {"text": "Creatinine"}, "valueQuantity": {"value": m.num(60, 240), "unit": "umol/L"}}},
        {"resource": {"resourceType": "AllergyIntolerance", "code": {"text": m.pick(("penicillin", "NSAID", "iodine contrast"))}, "reaction": "rash"}}]}, indent=1)


@template("medical-record", "bi", shape="text")
def pharmacy_label_sheet(m):
    p, place = m.person(), m.pick(PLACES)
    return f"""
{place[0]} {place[1]}
{p.en} {p.zh}　{p.sex}/{p.age}　Rx {m.code('999999')}　{m.date()}
1) {m.pick(PILLS)[0]} x {m.num(7, 90)} 飯後服
2) {m.pick(PILLS)[0]} x {m.num(7, 30)} 睡前服 may cause drowsiness
3) Paracetamol 500 mg 1-2 tabs qid prn 痛時服
Dx: {m.pick(ILLS)[0]}
Allergy 敏感: {m.pick(('NKDA', 'Aspirin 亞士匹靈', 'Sulpha 磺胺'))}
Counselled by 配藥: {m.person().en}　Dr {m.person().surname}"""


@template("medical-record", "tc", shape="mail")
def oncology_family_mail_tc(m):
    p = aged(m, 1940, 1965)
    return f"""
!subject 媽媽／爸爸{p.zh}嘅報告
{m.person().zh}姑娘你好，
{p.zh}（排版號{m.code('ONC9999')}，{p.age}歲）星期{m.pick('一二三四五')}照咗正電子掃描，醫生話{m.pick(('左肺上葉', '右乳', '直腸'))}嗰粒由{m.num(28, 45)}mm縮到{m.num(9, 25)}mm，肝嗰粒仲喺度。
第{m.num(3, 5)}次化療後白血球得{m.num(1, 2)}.{m.num(0, 9)}，發燒{m.num(38, 39)}度，住咗{m.num(3, 6)}日。想問：
1. 標靶藥EGFR陽性係咪可以轉食藥？
2. 手腳麻痺食緊{m.pick(PILLS)[1]}可唔可以減？
3. 下次覆診{m.num(1, 28)}號使唔使抽血？
佢身份證{m.hkid()}，電話{p.phone}。麻煩晒。
{m.person().zh}（仔女）"""


@template("medical-record", "en", shape="doc")
def anaesthetic_and_operation_note(m):
    p = aged(m, 1950, 1998, "F")
    return f"""
{m.pick(PLACES)[0]} OPERATION RECORD
{p.en.upper()}  F/{p.age}  {m.code('HN9999999')}  OT {m.num(1, 8)}  {m.date()}
Pre-op: {m.num(5, 11)} cm left ovarian cyst, CA125 {m.num(20, 180)}. ASA {m.num(1, 2)}, Mallampati {m.num(1, 3)}.
Procedure: laparoscopic left cystectomy + adhesiolysis. Surgeon {m.person().en}. Anaesthetist {m.person().en}.
GA, propofol/remifentanil, ETT 7.0. Chocolate fluid on entry, pouch of Douglas obliterated, right tube normal. Cyst wall stripped, bipolar to bed. EBL {m.num(20, 250)} ml. Specimen x1. Counts right. Time in {m.num(8, 12)}:{m.num(10, 59)}.
Post-op: {m.pick(PILLS)[0]}, remove catheter in the morning, home day {m.num(1, 3)}. Tell patient rAFS stage {m.pick(('III', 'IV'))}."""


@template("medical-record", "sc", shape="doc")
def staff_checkup_abnormal_sc(m):
    p = m.person()
    return f"""
# 健康体检报告（个人）
体检号:: {m.code('TJ99999999')}
姓名:: {p.sc}
性别:: {p.sex_zh}
年龄:: {p.age}
身份证号:: {m.resident_id()}
| 项目 | 结果 | 参考值 | 提示 |
| 收缩压 | {m.num(128, 172)} | 90-139 | ↑ |
| 空腹血糖 | {m.num(6, 11)}.{m.num(0, 9)} | 3.9-6.1 | ↑ |
| 谷丙转氨酶 | {m.num(40, 160)} | 9-50 | ↑ |
| 甘油三酯 | {m.num(1, 6)}.{m.num(0, 9)} | <1.7 | ↑ |
| 尿酸 | {m.num(380, 620)} | 208-428 | ↑ |
彩超：中度脂肪肝；左侧甲状腺结节{m.num(4, 14)}mm，TI-RADS {m.num(3, 4)}类。
主检结论及建议：血糖升高，请内分泌科复查糖耐量；甲状腺结节建议{m.num(3, 6)}个月后复查；低脂饮食、戒酒。
主检医师:: {m.person().sc}"""


@template("medical-record", "en", shape="sheet", tolerate=("customer-database",))
def dialysis_session_list(m):
    return f"| Bay | Name | Hosp no. | Age | Access | Dry wt kg | Pre BP | UF ml | Hb | HBsAg | Note |\n" + "\n".join(
        f"| {n} | {p.en} | {m.code('HN999999')} | {p.age} | {m.pick(('L AVF', 'R AVF', 'tunnelled cath'))} | {m.num(42, 82)}.{m.num(0, 9)} | {m.num(110, 188)}/{m.num(56, 98)} | {m.num(800, 3600)} | {m.num(7, 12)}.{m.num(0, 9)} | {m.pick(('neg', 'neg', 'POS'))} | {m.pick(('cramps, stop UF', 'EPO 4000 iu', 'iron sucrose due', 'itchy, refer skin', 'refused heparin'))} |"
        for n, p in enumerate(m.people(12, 18), 1))


@template("medical-record", "tc", shape="doc")
def old_age_home_incident_tc(m):
    p = aged(m, 1938, 1948)
    return f"""
# {m.pick(('松齡', '康頤', '百匯'))}護老院　意外事件記錄
院友:: {p.zh}（{p.age}歲，床{m.num(1, 9)}{m.pick('ABCD')}）
時間:: {m.day_zh()} {m.num(2, 6)}時{m.num(10, 50)}分
經過：保健員巡房時發現院友坐在床邊地上，額頭有{m.num(1, 4)}厘米傷口，意識清醒，訴右髖痛。血壓{m.num(100, 178)}/{m.num(52, 92)}，脈搏{m.num(58, 108)}，血糖{m.num(4, 15)}.{m.num(0, 9)}。
病歷：認知障礙症、{m.pick(ILLS)[1]}，長期服{m.pick(PILLS)[1]}及薄血丸。
處理：止血，{m.num(3, 6)}時{m.num(10, 50)}分召救護車送院，X光證實{m.pick(('右股骨頸骨折', '無骨折，頭皮縫三針', '恥骨裂'))}。已通知家人{m.person().zh}（{m.person().phone}）。
跟進：離床感應器、每兩小時巡視、物理治療師再評跌倒風險。
護士：{m.person().zh}"""


@template("medical-record", "en", shape="text")
def dentist_chart_lines(m):
    p = m.person()
    return f"""
{p.en}, dob {p.dob}, tel {p.phone}
MH: {m.pick(('on warfarin INR 2.4', 'T2DM', 'penicillin allergy', 'bisphosphonate 3 yrs'))}
{m.num(1, 28):02d}/02/{m.num(24, 25)}  c/o throbbing LR, woke at night. 4{m.num(6, 7)} TTP ++, buccal swelling, no response to cold. PA: radiolucency {m.num(3, 7)} mm. Dx acute apical abscess
LA 2% lignocaine {m.pick(('1.8', '2.2', '3.6'))} ml, access, pus drained, Ca(OH)2. Rx {m.pick(('clindamycin 300 mg', 'metronidazole 400 mg'))} x5/7
{m.num(1, 28):02d}/03/25  asympt. obturated, WL {m.num(18, 22)} mm. adv crown HK${m.num(5, 9)},500
{m.num(1, 28):02d}/09/25  FTA x1, recall sent. BPE 3{m.num(2, 4)}3/42{m.num(2, 4)}, smoker {m.num(5, 20)}/day
{m.person().surname} BDS"""
