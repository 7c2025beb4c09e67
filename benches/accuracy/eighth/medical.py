"""Named patients' papers of every sort: letters, notes, handovers, results, claims, care plans, lists, exports."""

import json

from eighth.words import DRUGS, HOSPITALS, ILLS, TREATED, aged
from model import template


@template("medical-record", "en")
def cataract_clinic_letter(m):
    p = aged(m, 1938, 1960, "M")
    return f"""
{m.pick(HOSPITALS)[0]}, Eye Clinic
{m.day()}
Dear Dr {m.person().surname},
{p.title} {p.en}, {p.age}, {p.address}
Thank you for asking me to see this retired {m.pick(('bus driver', 'seamstress', 'teacher', 'hawker'))} who finds night driving hard. Unaided RE 6/{m.pick((12, 18, 24))}, LE 6/{m.pick((18, 36, 60))}. Pressures {m.num(12, 19)} and {m.num(12, 19)}. Both lenses show nuclear sclerosis, the left worse; discs healthy at 0.{m.num(3, 5)}; a few drusen at the right macula.
We agreed on left phaco with a monofocal implant aimed at -0.{m.pick(('25', '50'))}. Biometry done, listed for {m.day(2025)}. On {m.pick(DRUGS)[0]} and tamsulosin, so iris hooks on standby.
I shall look at the fellow eye in three months.
Yours sincerely,
{m.person().en}"""


@template("medical-record", "en")
def physio_soap_knee(m):
    p = aged(m, 1960, 2004)
    return f"""
PT note / visit {m.num(2, 9)} of 12 / {m.date()}
{p.en} ({p.sex}/{p.age}) tel {p.phone}
S: {m.num(4, 12)}/52 post ACLR (hamstring graft) R knee. "Stiff in the morning, ok on stairs." NPRS {m.num(1, 5)}/10. Slept through.
O: Flex {m.num(95, 130)}°, ext -{m.num(0, 6)}°. Effusion trace. SLR no lag. Quads girth {m.num(1, 3)} cm less than L. Gait: mild antalgic, off crutches.
A: on track, patellofemoral irritation likely from overdoing squats.
P: patellar taping, cycling {m.num(10, 25)} min, leg press 0–60°, ice. HEP reprinted. RV {m.num(1, 2)}/52; ask surgeon re jogging at wk 12.
{m.person().en} RPT"""


@template("medical-record", "tc", shape="text")
def ward_handover_chat_tc(m):
    beds = [f"{m.num(1, 40)}號床 {(p := aged(m, 1936, 1985)).zh} {p.age}歲{p.sex_zh}" for _ in range(4)]
    return f"""
夜更交更 {m.num(4, 11)}{m.pick('ABCD')} {m.date()}
{beds[0]}：CHF，昨晚氣促，加咗Lasix {m.pick((20, 40))}mg IV，尿{m.num(600, 1800)}ml，今朝磅重
{beds[1]}：術後第{m.num(1, 4)}日大腸切除，未通氣，NG抽出{m.num(100, 500)}ml，繼續NPO
{beds[2]}：血糖朝早{m.num(3, 5)}.{m.num(0, 9)}，飲咗橙汁，午前胰島素扣住等醫生睇
{beds[3]}：跌倒過，CT腦冇事，家人{m.person().phone}已通知，要床欄同鈴墊
{m.num(1, 40)}床驗到MRSA轉咗隔離，{m.person().zh[0]}生今日出院，老人院車{m.num(10, 15)}點到"""


@template("medical-record", "en")
def emergency_scribble(m):
    p = aged(m, 1950, 2005)
    return f"""
A&E No. {m.code('AE9999999')}
Name {p.en}   {p.age}{p.sex}   HKID {m.hkid()}
Triage cat {m.num(2, 4)}, arr {m.num(0, 23):02d}{m.num(10, 59)}
c/o fell from {m.pick(('ladder 2 m', 'e-bike', 'MTR escalator', 'wet floor at wet market'))}, O/S L wrist, no LOC, no neck pain
PMH: {m.pick(ILLS)[0]}. Meds {m.pick(DRUGS)[0]}. NKDA
BP {m.num(110, 170)}/{m.num(60, 95)} P {m.num(66, 110)} SpO2 {m.num(95, 100)}% GCS 15
dinner-fork deformity, median n. intact, cap refill <2s
XR: Colles #, dorsal tilt {m.num(15, 35)}°
Rx haematoma block, MUA x1, backslab, repeat film ok. Dologesic. Ortho # clinic {m.num(5, 9)}/7. SL {m.num(7, 14)} days.
{m.person().surname.upper()} / MO"""


@template("medical-record", "en")
def biopsy_report(m):
    p = aged(m, 1942, 1985, "F")
    taken, seen, end = m.pick((("Sigmoid polyp, hot snare", "Sections show glands with low-grade dysplasia reaching neither the stalk nor the diathermy edge.", "tubular adenoma, completely removed"),
                               ("Left breast core, 2 o’clock", "Cords of tumour cells invade a desmoplastic stroma; grade 2; ER strong, HER2 1+.", "invasive carcinoma, see text"),
                               ("Antrum x3", "Chronic active inflammation; Giemsa shows curved bacilli.", "Helicobacter gastritis"),
                               ("Skin, right cheek, shave", "Nests of basaloid cells with palisading, deep edge involved.", "nodular basal cell carcinoma")))
    return f"""
# Anatomical Pathology
Patient:: {p.en}
Born:: {p.dob}
Lab ref:: {m.code('S99-99999')}
Sent by:: Dr {m.person().en}
Specimen:: {taken}
Gross: {m.num(2, 5)} fragments, largest {m.num(3, 11)} mm, all in one cassette.
Microscopy: {seen}
Conclusion: {end}.
Telephoned to {m.person().en} at {m.num(9, 17)}:{m.num(10, 59)}."""


@template("medical-record", "bi")
def lumbar_mri_bi(m):
    p = aged(m, 1955, 1995)
    return f"""
{m.pick(HOSPITALS)[0]} 放射診斷部
Patient 姓名:: {p.en} {p.zh}
Sex/Age 性別年齡:: {p.sex} / {p.age}
Exam 檢查:: MRI L-spine 腰椎磁力共振 {m.date()}
Indication 臨床資料:: {m.num(2, 9)} months of left leg pain 左腳痺痛
Findings: L4/5 disc dehydrated, left paracentral extrusion {m.num(4, 9)} mm pressing on the traversing L5 root. L5/S1 mild bulge. Conus ends at L1, normal. No fracture or marrow lesion. Incidental left renal cyst {m.num(8, 30)} mm.
印象：第四、五節腰椎間盤左側突出，壓住神經根，宜轉介骨科／疼痛科。
Reported by {m.person().en}, FRCR; checked {m.date()}"""


@template("medical-record", "sc")
def tcm_case_sc(m):
    p = aged(m, 1950, 2000)
    return f"""
门诊病历　{p.sc}　{p.sex_zh}　{p.age}岁　{m.day_zh()}
主诉：{m.pick(('失眠多梦', '入睡困难', '夜寐不安', '心烦少寐'))}{m.num(2, 8)}月余。
现病史：入睡难，凌晨{m.num(1, 4)}点易醒，口干，大便{m.num(2, 4)}日一行。曾服西药{m.num(1, 3)}周，停后如前。
舌红少苔，脉细数。血压{m.num(110, 150)}/{m.num(65, 95)}。
辨证：{m.pick(('心肾不交', '肝郁化火', '阴虚内热'))}
处方：酸枣仁{m.num(12, 20)}g　知母{m.num(8, 12)}g　茯苓{m.num(10, 15)}g　川芎{m.num(5, 8)}g　炙甘草{m.num(3, 6)}g　夜交藤{m.num(15, 30)}g，{m.num(5, 7)}剂，水煎分两次
针：神门、三阴交、太溪，留{m.num(20, 30)}分钟
医嘱：忌浓茶，{m.num(7, 10)}天后复诊。医师 {m.person().sc}"""


@template("medical-record", "tc")
def bonesetter_receipt_tc(m):
    p = m.person()
    return f"""
{m.pick(('仁和堂', '同德跌打', '杏春堂', '百草軒'))}中醫診所　收據 {m.code('999999')}
病人：{p.zh}（{p.en}）
日期：{m.date()}
症狀診斷：{m.pick(('右足踝扭傷', '頸肩勞損', '腰肌勞損', '左肩凝'))}，屬{m.pick(('氣滯血瘀', '寒濕痹阻'))}
治療：{m.pick(('手法推拿、外敷', '針灸六穴、拔罐', '電針、熨藥'))}　內服{m.num(3, 7)}劑
診金{m.num(300, 600)}元　藥費{m.num(40, 90) * 7}元
建議病假{m.num(1, 4)}天
註冊中醫師{m.person().zh}　編號{m.code('009999')}（供醫保索償用）"""


@template("medical-record", "sc")
def discharge_note_sc(m):
    p, ill = aged(m, 1945, 1995), m.pick(ILLS)
    return f"""
# {m.pick(('粤海湾医院', '前滩医院', '明湖医院'))}出院小结
姓名:: {p.sc}
性别年龄:: {p.sex_zh}，{p.age}岁
住院号:: {m.code('99999999')}
入院:: {m.iso()}，住{m.num(3, 16)}天
入院情况：因“{m.pick(('反复胸闷气短', '右上腹痛伴发热', '头晕乏力', '咳嗽咳痰'))}{m.num(2, 12)}天”入院。查体：T {m.num(36, 38)}.{m.num(0, 9)}℃，BP {m.num(110, 165)}/{m.num(60, 98)}mmHg，双肺呼吸音粗。
诊断：1.{ill[2]}　2.高血压病{m.num(1, 3)}级
诊疗经过：完善血常规、心电图、CT；予抗感染、对症处理，症状好转。Hb {m.num(90, 150)}g/L，肌酐{m.num(60, 130)}μmol/L。
出院带药：氨氯地平5mg每日一次；{m.pick(('头孢克洛', '阿托伐他汀', '泮托拉唑'))}按说明。
香港家属联系：{p.phone}。两周后门诊复查。
主管医师 {m.person().sc}"""


@template("medical-record", "en", shape="mail")
def claim_adjudication_mail(m):
    p = aged(m, 1960, 1995, "F")
    work, before, drug = m.pick((("a hysterectomy", "heavy bleeding, Hb 8.9", "tranexamic acid"), ("removal of a thyroid nodule", "neck lump on scan, 2.4 cm", "thyroxine"), ("discectomy at L5/S1", "sciatica with numb toes", "pregabalin"), ("an ablation for AF", "palpitations, Holter done", "apixaban")))
    return f"""
!subject Claim {m.code('HC9999999')} – pre-existing?
Hi {m.pick(('Gladys', 'Benny', 'Dr Au'))},
Insured {p.en}, policy {m.code('VH99999999')}, inception {m.date()}. Hospital bill HK${m.money(38000, 290000)} for {work}.
Attending surgeon's form says first symptoms "{m.num(3, 9)} weeks before". But the GP printout we asked for shows she was seen {m.num(3, 6)} times in the year before cover for the same: {before}. On {drug} since then. Nothing of this on the proposal.
My view: material non-disclosure, decline and offer return of premium. Medical report attached; can you sign off by {m.num(10, 28)}th?
{m.person().en}, Health Claims"""


@template("medical-record", "tc")
def underwriter_note_tc(m):
    p = aged(m, 1962, 1998)
    return f"""
核保備忘　申請書{m.code('LA9999999')}
受保人{p.zh}，{p.age}歲，{p.sex_zh}，{m.pick(('非吸煙', '每日半包煙'))}，投保危疾{m.num(1, 5)}00萬
體檢：身高{m.num(152, 181)}cm 體重{m.num(58, 99)}kg，BP {m.num(128, 158)}/{m.num(80, 100)}，HbA1c {m.num(6, 8)}.{m.num(0, 9)}，乙肝表面抗原陽性，AFP正常
家庭醫生報告：{m.num(2018, 2023)}年起二型糖尿病，服{m.pick(('二甲雙胍', '格列齊特'))}；父親{m.num(48, 59)}歲心肌梗塞
意見：糖尿＋{m.pick((75, 100, 150))}，肝不保，家族史＋{m.pick((25, 50))}；或延期六個月再驗
覆核：{m.person().zh}"""


@template("medical-record", "tc")
def child_assessment_tc(m):
    p = aged(m, 2014, 2016)
    return f"""
教育心理評估摘要（只供家長及校方學生支援組）
學生：{p.zh}　出生：{p.dob_zh}　班別：小{m.pick('二三四五')}{m.pick('ABCD')}
評估日期：2024年{m.num(1, 12)}月{m.num(1, 28)}日　轉介原因：上課坐唔定、默書成績差
智力測驗全量表{m.num(88, 118)}，工作記憶{m.num(72, 92)}，處理速度{m.num(70, 90)}。讀寫測驗：讀字{m.num(2, 7)}分、默字{m.num(2, 6)}分、快速命名{m.num(3, 7)}分。
行為量表家長版及教師版不專注一項均在第{m.num(94, 99)}百分位。
結論：符合讀寫障礙；專注力失調／過度活躍症（混合型）徵狀明顯，已由兒科處方哌醋甲酯{m.pick((10, 18, 27))}毫克，早餐後服。
建議：默書減量、考試加時{m.pick((15, 25))}%、座位近老師。家長{m.person().zh}已簽知悉。
教育心理學家{m.person().zh}"""


@template("medical-record", "en")
def dental_chart_notes(m):
    p = m.person()
    return f"""
{p.en}  {p.dob}  file {m.code('D99999')}
{m.num(1, 28):02d}/03/25 EXAM + BW. 16 MOD amalgam cracked, 26 secondary caries distal, 36 missing, 48 part-erupted pericoronitis. BPE 3 2 3 / 2 2 3. Bleeds on probing. Warfarin stopped last year, now {m.pick(DRUGS)[0]}.
{m.num(1, 14):02d}/04/25 S+P, OHI, TePe pink. 2.2 ml lignocaine IANB L. 37 pulp exposed on excavation -> extirpated, Ledermix, Cavit.
{m.num(15, 28):02d}/04/25 37 RCT 3 canals, WL MB {m.num(17, 21)} ML {m.num(17, 21)} D {m.num(18, 22)}, GP + AH26. PA ok. Pt warned of fracture, crown quote HK${m.num(6, 12)},{m.pick(('000', '500'))}.
{m.num(1, 28):02d}/05/25 rang 4 pm, throbbing; Augmentin 1 g bd 5/7. RV Thu.
Dr {m.person().surname}"""


@template("medical-record", "tc")
def care_home_plan_tc(m):
    p = aged(m, 1934, 1948)
    return f"""
院友個人照顧計劃（{m.num(2, 4)}個月檢討）
院友：{p.zh}　{p.sex_zh}　{p.age}歲　房床{m.num(1, 5)}-{m.num(1, 30)}
身份證：{m.hkid()}
病歷：{m.pick(ILLS)[1]}、認知障礙症中期、{m.num(2020, 2024)}年右髖骨折曾開刀
跌倒風險{m.num(45, 90)}分（高）　褥瘡風險{m.num(10, 15)}分　吞嚥：碎餐、飲品加凝固粉
藥：{m.pick(DRUGS)[1]}早晚各一，{m.pick(DRUGS)[1]}晚一，睡前喹硫平{m.pick((12.5, 25))}毫克
近況：晚上{m.num(1, 4)}時起身遊走，曾拉走導尿管；體重月內減{m.num(1, 3)}.{m.num(0, 9)}公斤
目標：轉身兩小時一次、家人餵晚餐每週{m.num(2, 4)}次、職治覆檢輪椅
家屬{m.person().zh}（{m.pick(('女兒', '兒子', '媳婦'))}）{m.person().phone}同意使用防遊走墊"""


@template("medical-record", "en", shape="sheet")
def overnight_lab_worklist(m):
    return "| Hosp no. | Surname, given | Sex | DOB | Ward | Test | Result | Flag | Phoned to |\n" + "\n".join(
        f"| {m.code('HN9999999')} | {p.en} | {p.sex} | {p.dob} | {m.num(3, 12)}{m.pick('ABC')} | {t} | {lo + m.num(0, hi)}.{m.num(0, 9)} | {m.pick(('H', 'L', 'HH', ''))} | {m.pick(('', 'Dr ' + m.person().surname, 'RN ' + m.person().surname))} |"
        for p in m.people(15, 30) for t, lo, hi in [m.pick((("Potassium", 2, 5), ("Troponin I", 3, 400), ("Haemoglobin", 6, 10), ("Creatinine", 50, 500), ("INR", 1, 7), ("CRP", 1, 280)))])


@template("medical-record", "tc", shape="sheet")
def day_clinic_list_tc(m):
    return "| 籌 | 時間 | 病人 | 年齡 | 電話 | 覆診原因 | 上次用藥 | 醫生 |\n" + "\n".join(
        f"| {i} | {9 + i // 5}:{(i % 5) * 12:02d} | {p.zh} | {p.age} | {p.phone} | {(t := m.pick(TREATED))[0][1]}{m.pick(('覆診', '睇報告', '發作', '加藥', '抽血'))} | {t[1][1]} | {m.pick(('歐', '施', '簡', '鄧'))} |" for i, p in enumerate(m.people(14, 32), 1))


@template("medical-record", "bi")
def antenatal_card_bi(m):
    p = aged(m, 1984, 2000, "F")
    return f"""
# Antenatal card 產前檢查咭
Name 姓名:: {p.en} {p.zh}
LMP / EDC 預產期:: {m.num(1, 28):02d}/11/2024 / {m.num(1, 28):02d}/08/2025
G{m.num(1, 4)}P{m.num(0, 2)}, blood group 血型 {m.pick(('O+', 'A+', 'B+', 'AB-'))}, Rubella immune, HBsAg {m.pick(('neg 陰性', 'pos 陽性'))}, VDRL NR
| Date | Gest. 週 | BP | Urine 尿 | FHR | Remarks 備註 |
| {m.num(1, 28):02d}/02/2025 | 12 | {m.num(100, 128)}/{m.num(60, 80)} | nil | {m.num(140, 160)} | NT {m.num(1, 2)}.{m.num(0, 9)} mm, T21 risk 1:{m.num(300, 9000)} |
| {m.num(1, 28):02d}/04/2025 | 20 | {m.num(100, 128)}/{m.num(60, 80)} | nil | {m.num(140, 156)} | anomaly scan 結構正常, placenta low 胎盤低 |
| {m.num(1, 28):02d}/06/2025 | 28 | {m.num(110, 142)}/{m.num(66, 92)} | prot + | {m.num(136, 152)} | OGTT 2h {m.num(8, 11)}.{m.num(0, 9)}, GDM 妊娠糖尿, diet 飲食 |
| {m.num(1, 28):02d}/07/2025 | 34 | {m.num(110, 150)}/{m.num(70, 98)} | prot + | {m.num(130, 150)} | breech 臀位, book LSCS 剖腹 |
Contact 聯絡 {p.phone}; husband 丈夫 {m.person().zh}"""


@template("medical-record", "en", shape="raw", ext=".json")
def encounter_export(m):
    return json.dumps([{"enc": m.code("E99999999"), "pt": {"name": p.en, "cname": p.zh, "sex": p.sex, "dob": p.dob_iso, "tel": p.phone}, "when": m.iso(),
                        "dx": [{"txt": i[0], "onset": m.num(2012, 2023)} for i, _ in t], "rx": [{"drug": d[0], "sig": m.pick(("1 om", "1 bd", "1 tds pc", "1 nocte prn"))} for _, d in t],
                        "vitals": {"bp": f"{m.num(104, 166)}/{m.num(58, 98)}", "wt": m.num(45, 98)}, "note": m.pick(("feels better, less wheeze", "red toe again after seafood", "declined colonoscopy", "sleeping 4 h, low mood, no plan"))}
                       for p in m.people(4, 9) for t in [m.some(TREATED, 1, 3)]], ensure_ascii=False, indent=m.pick((None, 1, 2)))


@template("medical-record", "en")
def injury_expert_extract(m):
    p = aged(m, 1960, 1998, "M")
    return f"""
Joint medical report in HCPI {m.num(100, 990)}/{m.num(2023, 2025)}
Examined at my rooms on {m.day()}: {p.en}, aged {p.age}, formerly a {m.pick(('scaffolder', 'kitchen hand', 'delivery rider', 'lift mechanic'))}; identity checked against HKID {m.hkid()}.
History. He was struck by {m.pick(('a falling plank', 'a goods van', 'a swinging hook'))} and taken to {m.pick(HOSPITALS)[0]}, where the right tibial plateau was plated. Plate out after {m.num(13, 22)} months. {m.num(30, 70)} sessions of physiotherapy. He now reports pain of {m.num(4, 7)}/10 on stairs, poor sleep and flashbacks, and takes {m.pick(DRUGS)[0]}.
Examination. Scar {m.num(11, 18)} cm. Thigh wasting {m.num(1, 3)} cm. Flexion {m.num(95, 118)}° against {m.num(130, 142)}°. Complaints out of keeping with signs on {m.num(1, 4)} of 5 tests.
Opinion. Whole person impairment {m.num(5, 14)}%, loss of earning capacity {m.num(8, 18)}%. Sick leave of {m.num(8, 16)} months was reasonable. Early osteoarthritis; one chance in {m.num(4, 9)} of a knee replacement before sixty.
{m.person().en}, specialist in orthopaedics"""


@template("medical-record", "tc", shape="mail", tolerate=("personnel-record",))
def sick_colleague_mail_tc(m):
    p = m.person()
    return f"""
!subject {p.zh}病假跟進
{m.person().zh[1:]}：
{p.zh}今早交咗專科信，確診{m.pick(('乳癌第二期', '重度抑鬱', '腎衰竭要洗腎', '多發性硬化'))}，{m.num(1, 12)}月{m.num(1, 28)}日入{m.pick(HOSPITALS)[1]}{m.pick(('做手術', '開始化療', '住院觀察'))}，之後每{m.pick(('三星期', '星期'))}要返醫院一次，醫生寫明{m.num(3, 9)}個月內不宜返夜更。
佢而家食{m.pick(DRUGS)[1]}，有時頭暈，唔可以揸車。病假紙連附件scan咗，用有薪病假{m.num(40, 110)}日扣。
佢話唔想同事知係咩病，請只話「家事」。保險claim表我代填，診斷一欄照專科信。
{m.person().zh}"""


@template("medical-record", "sc")
def checkup_report_sc(m):
    p = aged(m, 1960, 1998)
    return f"""
# 健康体检报告
体检号:: {m.code('9999999999')}
受检者:: {p.sc}（{p.sex_zh}，{p.age}岁）
单位:: {m.pick(('某港资电子厂', '深港物流公司', '前海办事处'))}
| 项目 | 结果 | 参考 | 提示 |
| 收缩压/舒张压 | {m.num(118, 162)}/{m.num(70, 102)} | <140/90 | {m.pick(('↑', ''))} |
| 空腹血糖 | {m.num(4, 8)}.{m.num(0, 9)} | 3.9-6.1 | {m.pick(('↑', ''))} |
| 甘油三酯 | {m.num(1, 4)}.{m.num(10, 99)} | <1.70 | ↑ |
| 尿酸 | {m.num(300, 560)} | 208-428 | ↑ |
| 幽门螺杆菌C13 | {m.pick(('阳性', '阴性'))} | 阴性 |  |
| 甲状腺彩超 | 右叶结节{m.num(3, 12)}mm，TI-RADS {m.num(2, 4)}类 |  | 复查 |
| 肝脏彩超 | {m.pick(('轻度', '中度'))}脂肪肝 |  |  |
主检意见：{p.sc}{'先生' if p.sex == 'M' else '女士'}须三个月复查血脂尿酸，结节建议超声随访；少酒。
主检医师：{m.person().sc}"""


@template("medical-record", "en")
def psychiatry_reply(m):
    p = aged(m, 1965, 2003)
    return f"""
Dear Dr {m.person().surname},
{p.en}, born {p.dob}
I saw your patient twice this month with {'his wife' if p.sex == 'M' else 'her sister'}. Since losing the {m.pick(('shop', 'job at the bank', 'tender'))} there has been early waking at {m.num(2, 4)} am, {m.num(4, 9)} kg of weight loss, guilt, and for a week the fixed belief that neighbours film {'him' if p.sex == 'M' else 'her'}. Passive death wishes, no plan; gave me the key of the window grille. One overdose in {m.num(2005, 2019)}. PHQ-9 {m.num(17, 26)}.
This is a depressive episode with psychotic features. I have started sertraline {m.pick((50, 100))} mg and olanzapine {m.pick((2.5, 5))} mg at night, stopped the zopiclone, and asked the community nurse to call weekly. If it worsens I will admit, if need be on Form {m.num(1, 3)}.
Alcohol {m.num(10, 40)} units a week until recently; LFTs pending. Not fit for work for {m.num(6, 12)} weeks.
With thanks,
{m.person().en}"""
