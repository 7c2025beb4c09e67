"""One patient's papers: hospital letters, nursing sheets, reports, claims, messages; and lists of patients with what ails them."""

import json

from tuned.words_third import DIAGNOSES, DRUGS, PLACES
from model import template


@template("medical-record", "en")
def letter_to_family_doctor(m):
    p = m.person()
    he = "He" if p.sex == "M" else "She"
    return f"""
{m.pick(PLACES)[0]} — Medicine & Geriatrics
Our ref: {m.code('MG/99999')}
{m.day()}
Dear colleague,
{p.en}, born {p.dob}, HKID {m.hkid()}
Your patient was under our care from {m.date()} to {m.date()}.
{he} came in with a swollen, painful right calf five days after a long flight. Doppler ultrasound confirmed a deep vein thrombosis from the popliteal vein upwards. There was no sign of pulmonary embolism and the D-dimer fell from {m.num(2000, 5000)} to {m.num(300, 900)} ng/mL.
{he} went home on apixaban 5 mg twice daily for three months and compression stockings. Please check the full blood count and renal function in two weeks. Aspirin has been stopped.
{he} has an appointment with the anticoagulation clinic.
Yours sincerely,
{m.person().en}
Associate Consultant"""


@template("medical-record", "tc")
def attendance_slip_tc(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
{m.pick(PLACES)[1]}
到診及病假證明
{p.zh} 於{m.day_zh()}到本診所求診，經診斷患有{d[1]}，宜休息{m.pick('一二三')}天。
此證
{m.person().zh}醫生（簽署）"""


@template("medical-record", "bi")
def mixed_language_referral(m):
    p = m.person()
    return f"""
致 ENT SOPD　{m.day_zh()}
{p.zh} {p.en}　{p.sex}/{p.age}　電話 {p.phone}
身份證 HKID: {m.hkid()}
Pt c/o 右耳鳴及聽力下降 x {m.num(2, 9)}/12，間有鼻血，no vertigo.
PH: {m.pick(DIAGNOSES)[0]} on {m.pick(DRUGS)[0]}; father had NPC 鼻咽癌.
P/E: R middle ear effusion, a 1.5cm firm neck node level II.
EBV IgA 1:{m.pick((40, 80, 160))} positive.
Imp: ?NPC. 請儘快安排鼻內窺鏡，謝謝。
{m.person().surname} {m.num(1000, 9999)} (FM)"""


@template("medical-record", "tc")
def community_nurse_sheet(m):
    p = m.person()
    return f"""
# 社康護理服務　家訪紀錄
受顧人:: {p.zh}　{p.sex_zh}　{p.age}歲
住址:: {p.address_zh}
家訪日期:: {m.day_zh()}　上午{m.num(9, 11)}時{m.num(10, 50)}分
情況：薦骨第二期褥瘡，面積{m.num(2, 5)}x{m.num(1, 4)}厘米，有少量淡黃滲液，無惡臭。導尿管通暢，尿液清。
處理：生理鹽水清洗，敷藻酸鹽敷料；更換14號導尿管。
血糖（餐前）{m.num(50, 140) / 10}，血壓{m.num(100, 170)}/{m.num(55, 95)}。家人反映夜間遊走，懷疑認知障礙症轉差，已通知醫生。
下次家訪：{m.num(2, 5)}日後
註冊護士：{m.person().zh}"""


@template("medical-record", "en")
def colonoscopy_report(m):
    p = m.person()
    return f"""
# ENDOSCOPY REPORT — COLONOSCOPY
| Patient | {p.en} |
| Age / sex | {p.age} / {p.sex} |
| Identity no. | HKID {m.hkid()} |
| Endoscopist | Dr {m.person().en} |
| Sedation | Midazolam {m.num(1, 4)} mg, fentanyl 50 mcg |
Indication: per-rectal bleeding, FOBT positive
Bowel preparation: Boston score {m.num(6, 9)}. Caecum reached in {m.num(4, 14)} min; withdrawal {m.num(6, 15)} min.
Findings: A {m.num(6, 14)} mm pedunculated polyp in the sigmoid, removed by hot snare. Grade II internal haemorrhoids. The rest of the mucosa was normal.
Histology: tubular adenoma with low-grade dysplasia.
Advice: repeat in {m.pick((3, 5))} years; high-fibre diet."""


@template("medical-record", "tc")
def brain_scan_tc(m):
    p = m.person()
    return f"""
放射診斷部
病人：{p.zh}（{p.en}）　{p.sex_zh}　{p.dob}
檢查項目：腦部電腦掃描（平掃）
臨床資料：跌倒後頭痛兩日，服用薄血藥
檢查所見：左側額顳部見新月形高密度影，最厚約{m.num(4, 14)}毫米，符合急性硬膜下血腫。中線結構向右移位{m.num(1, 6)}毫米。未見顱骨骨折。輕度腦萎縮。
意見：左側急性硬膜下血腫，請神經外科會診。
報告醫生：{m.person().zh}　日期：{m.date()}"""


@template("medical-record", "sc")
def cataract_operation_sc(m):
    p = m.person()
    return f"""
# 手术记录
姓名:: {p.sc}
住院号:: {m.num(1000000, 9999999)}
床号:: {m.num(1, 60)}
术前诊断:: 右眼老年性白内障
术后诊断:: 右眼老年性白内障
手术名称:: 右眼白内障超声乳化吸除+人工晶体植入术
麻醉方式:: 表面麻醉
手术者:: {m.person().sc}
手术经过：常规消毒铺巾，开睑器开睑，作透明角膜切口，注入粘弹剂，连续环形撕囊，水分离，超声乳化吸除晶体核，植入+{m.num(17, 24)}.{m.pick((0, 5))}D人工晶体，水密切口。手术顺利，术毕涂抗生素眼膏，安返病房。
术后医嘱：左氧氟沙星滴眼液每日四次，避免揉眼及低头负重。"""


@template("medical-record", "tc")
def consent_for_surgery(m):
    p = m.person()
    return f"""
# 手術同意書
本人{p.zh}（出生日期：{p.dob_zh}）同意在{m.pick(PLACES)[1]}接受下列手術：
手術名稱：經尿道前列腺切除術
病情：良性前列腺增生引致急性尿瀦留
醫生{m.person().zh}已向本人解釋手術的好處、其他治療方法（藥物：坦索羅辛）及可能的併發症，包括出血、感染、逆行射精及尿失禁（約百分之{m.num(1, 3)}）。
本人對{m.pick(('青霉素', '海鮮', '碘'))}敏感。
病人簽署：{p.zh}　日期：{m.date()}　見證人：{m.person().zh}"""


@template("medical-record", "en")
def orthodontic_notes(m):
    p = m.person()
    return f"""
Chart {m.num(1000, 9999)}  {p.en}  DOB {m.num(1, 28)}/{m.num(1, 12)}/{m.num(2008, 2013)}
{m.date()}  Class II div 1, OJ {m.num(6, 10)} mm, crowding U/L. OPG, lat ceph taken. Extract all 4s. Consent signed by mother.
{m.date()}  U/L bonded 0.022 slot, 014 NiTi. OHI given. Gingivitis around 12, 22.
{m.date()}  Debonded 35, rebonded. 018 SS upper. Mild root resorption on 21 seen on PA film.
{m.date()}  PFM space closure, elastics 3/16 6oz full time. Ulcer on buccal mucosa, triamcinolone paste.
Next 5/52. {m.person().surname}, orthodontist"""


@template("medical-record", "bi")
def acupuncture_notes(m):
    p = m.person()
    return f"""
# 針灸診療紀錄 Acupuncture treatment record
Name 姓名:: {p.zh} {p.en}
Date of birth 出生日期:: {p.dob}
Chief complaint 主訴:: 左側坐骨神經痛{m.num(2, 8)}週，遇冷加劇 left sciatica, worse in the cold
Tongue and pulse 舌脈:: 舌暗有瘀點，苔白滑，脈沉緊
Pattern 辨證:: 寒濕痹阻、氣滯血瘀
Points 取穴:: 環跳、委中、陽陵泉、崑崙、腎俞，電針二十分鐘
Herbs 內服:: 獨活寄生湯加減，{m.num(4, 7)}帖
Practitioner 註冊中醫:: {m.person().zh}"""


@template("medical-record", "en")
def occupational_therapy(m):
    p = m.person()
    return f"""
# Occupational Therapy Assessment
Client:: {p.en}
Age:: {p.age}
Premorbid:: independent in ADL, walked unaided, lived with spouse
Reason for referral:: left hemiplegia after right MCA infarct on {m.date()}
MMSE {m.num(15, 28)}/30; Barthel index {m.num(20, 85)}/100; modified Rivermead {m.num(10, 35)}/40.
Upper limb: left FTHUE level {m.num(1, 6)}; subluxed shoulder; mild spasticity (MAS 1+).
Plan: splinting at night, bilateral arm training, home visit before discharge, commode chair and grab rails. Carer coached on transfer.
{m.person().en}, OT I"""


@template("medical-record", "tc")
def psychiatric_home_visit(m):
    p = m.person()
    return f"""
# 精神科外展隊　面談摘要
個案:: {p.zh}（{p.sex_zh}，{p.age}歲）
聯絡:: {p.phone}
診斷:: 妄想型精神分裂症，病發{m.num(5, 25)}年，曾三次強制入院
近況：案主自行停服奧氮平約兩星期，失眠，聲稱鄰居以電波監視，並聽到人聲責罵。無傷人念頭，衛生尚可。
危機評估：中度
行動：與主診醫生{m.person().zh}商討後改用長效針劑，{m.day_zh()}回日間醫院覆診，通知其姊。
撰寫人：精神科護士{m.person().zh}"""


@template("medical-record", "en")
def travel_vaccination_certificate(m):
    p = m.person()
    return f"""
Travel Health Service
CERTIFICATE OF VACCINATION
Bearer: {p.en}     Date of birth: {p.dob}     Passport: K{m.num(10000000, 99999999)}
Yellow fever (live attenuated) 0.5 ml s.c. on {m.date()}, lot {m.code('AA999')}
Typhoid Vi polysaccharide on {m.date()}, lot {m.code('A9999')}
Contraindications checked: not pregnant, no thymus disorder, egg allergy: none. Takes mefloquine weekly as malaria prophylaxis.
Vaccinator: Dr {m.person().en}"""


@template("medical-record", "en")
def critical_illness_statement(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
# ATTENDING PHYSICIAN'S STATEMENT (critical illness benefit)
Life assured:: {p.en}
Policy:: {m.code('CI-9999999')}
1. When did the patient first consult you?:: {m.day()}
2. Complaint:: blood-stained sputum and weight loss of {m.num(4, 12)} kg
3. Exact diagnosis and stage:: squamous cell carcinoma of the lung, T{m.num(1, 3)}N{m.num(0, 2)}M0
4. Investigations:: PET-CT, bronchoscopic biopsy (report attached)
5. Treatment:: carboplatin and paclitaxel, {m.num(2, 6)} cycles
6. Other conditions treated in the past five years:: {d[0]}
7. Smoking:: {m.num(10, 40)} pack-years
Signed:: Dr {m.person().en}, Clinical Oncologist"""


@template("medical-record", "tc", shape="lines")
def care_home_notes(m):
    p, q = m.person(), m.person()
    return f"""
護理交更簿　{m.day_zh()}　夜更
{m.num(201, 420)}房 {p.zh} 婆婆：晚上十時發燒{m.num(380, 393) / 10}度，咳，有痰，血氧{m.num(90, 95)}%，已餵退燒藥，致電社區老人評估小組，凌晨送{m.pick(PLACES)[1]}急症，初步話係肺炎
{m.num(201, 420)}房 {q.zh} 伯伯：糖尿腳傷口換症，滲液多，胰島素{m.num(6, 20)}單位已打，早餐前血糖{m.num(60, 180) / 10}
{m.num(201, 420)}房 冷氣滴水，已報維修
值更護士 {m.person().zh}"""


@template("medical-record", "tc", shape="lines")
def message_to_patient(m):
    p = m.person()
    return f"""
{p.zh}{'先生' if p.sex == 'M' else '女士'}你好，{m.pick(PLACES)[1]}通知：你{m.num(1, 12)}月{m.num(1, 28)}日照大腸鏡取嘅組織化驗報告已出，屬管狀腺瘤，良性，唔使擔心😊
醫生話幽門螺旋菌測試係陽性，要食{m.pick((10, 14))}日抗生素（埃索美拉唑、阿莫西林、克拉霉素），請帶埋身份證嚟攞藥。
另外你嘅膽固醇 {m.num(55, 79) / 10}，偏高，三個月後再抽血。有問題打{m.office()}搵{m.person().given.split()[0]}姑娘。"""


@template("medical-record", "bi")
def antenatal_card(m):
    p = m.person()
    return f"""
# Antenatal record 產前檢查紀錄
Name 姓名:: {p.en} {p.zh}
Gravida / Para 胎次:: {m.pick(('G1P0', 'G2P1', 'G3P1', 'G4P2'))}
LMP 最後經期:: {m.date()}
EDC 預產期:: {m.date()}
| Date 日期 | Gestation 週數 | BP 血壓 | Urine 小便 | FH 胎心 | Remarks 備註 |
| {m.date()} | 16+{m.num(0, 6)} | {m.num(100, 120)}/{m.num(60, 75)} | NAD | + | T21 screening low risk |
| {m.date()} | 24+{m.num(0, 6)} | {m.num(100, 130)}/{m.num(60, 80)} | sugar + | + | OGTT: gestational diabetes 妊娠糖尿 |
| {m.date()} | 32+{m.num(0, 6)} | {m.num(130, 150)}/{m.num(85, 99)} | albumin + | + | breech 臀位, ?pre-eclampsia 子癇前症 |
Blood group 血型: {m.pick(('A', 'B', 'O'))} Rh positive. Rubella immune. HIV negative."""


@template("medical-record", "tc", shape="grid")
def outbreak_line_list(m):
    lines = "\n".join(f"| {n} | {p.zh} | {p.sex_zh} | {p.age} | {m.num(1, 12)}月{m.num(1, 28)}日 | {m.pick(('發燒、咳嗽', '嘔吐、腹瀉', '喉嚨痛、發燒', '腹瀉'))} | {m.pick(('甲型流感 陽性', '諾如病毒 陽性', '待結果', '新冠快測 陽性'))} | {m.pick(('留院', '隔離', '已康復'))} |" for n, p in enumerate(m.people(7, 15), 1))
    return f"""
!sheet 個案
# 院舍上呼吸道及腸胃感染個案一覽
| 編號 | 院友姓名 | 性別 | 年齡 | 病發日期 | 病徵 | 化驗結果 | 現況 |
{lines}"""


@template("medical-record", "en", shape="grid")
def dialysis_results(m):
    lines = "\n".join(f"| {p.en} | {p.dob} | {m.num(8, 12)}.{m.num(0, 9)} | {m.num(40, 66) / 10} | {m.num(12, 25) / 10} | {m.num(11, 17) / 10} | {m.pick(('EPO 4000 iu x2/wk', 'Sevelamer up', 'Review dry weight', 'Temporary catheter, vancomycin'))} |" for p in m.people(6, 12))
    return f"""
# Haemodialysis unit, monthly bloods {m.pick(('February', 'June', 'November'))} 2025
| Patient | DOB | Hb g/dL | K mmol/L | PO4 mmol/L | Kt/V | Action |
{lines}"""


@template("medical-record", "sc")
def rest_certificate_sc(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
# 疾病诊断证明书
姓名：{p.sc}　性别：{p.sex_zh}　年龄：{p.age}　病案号：{m.num(100000, 999999)}
诊断：{d[2]}
处理意见：建议全休{m.pick('一二')}周，不适随诊。
医师签名：{m.person().sc}　　{m.day_zh()}（医院盖章有效）"""


@template("medical-record", "sc")
def laboratory_slip_sc(m):
    p = m.person()
    return f"""
# 市中心医院检验报告单
姓名：{p.sc}　性别：{p.sex_zh}　年龄：{p.age}岁　科室：肾内科　样本类型：血清　送检医生：{m.person().sc}
| 序号 | 检验项目 | 结果 | 提示 | 参考区间 | 单位 |
| 1 | 尿素 | {m.num(80, 190) / 10} | ↑ | 2.6-7.5 | mmol/L |
| 2 | 肌酐 | {m.num(115, 320)} | ↑ | 41-81 | μmol/L |
| 3 | 胱抑素C | {m.num(11, 30) / 10} | ↑ | 0.6-1.03 | mg/L |
| 4 | 白蛋白 | {m.num(28, 45)} |  | 40-55 | g/L |
| 5 | 尿微量白蛋白/肌酐 | {m.num(40, 900)} | ↑ | <30 | mg/g |
检验者：{m.person().sc}　审核者：{m.person().sc}　本报告仅对所检样本负责。"""


@template("medical-record", "en", shape="raw", ext=".hl7", copies=6)
def hl7_pharmacy_order(m):
    p = m.person()
    day = m.iso().replace("-", "")
    return (f"MSH|^~\\&|EPR|TLDH|PHARM|TLDH|{day}110{m.num(0, 9)}||RDE^O11^RDE_O11|{m.num(100000, 999999)}|P|2.5.1|||AL|NE\r"
            f"PID|1||{m.num(1000000, 9999999)}^^^TLDH^PI||{p.surname}^{p.given}^^^^^L||{p.dob_iso.replace('-', '')}|{p.sex}|||{p.address.replace(', ', '^')}^^HKG||^PRN^CP^^^^{p.phone}\r"
            f"AL1|1|DA|^Sulphonamides|SV|Stevens-Johnson syndrome\rORC|NW|{m.num(1000, 9999)}\rRXE|1^BD&0800,2000|LEVE500^Levetiracetam 500 mg tab|500||mg|TAB\rRXR|PO\r"
            "NTE|1||Known epilepsy, last fit two weeks ago. Check sodium.\r")


@template("medical-record", "en", shape="raw", ext=".json", copies=6)
def fhir_encounter(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return json.dumps({"resourceType": "Bundle", "type": "document", "timestamp": m.iso() + "T09:00:00+08:00", "entry": [
        {"fullUrl": "urn:uuid:pt", "resource": {"resourceType": "Patient", "name": [{"text": p.zh}, {"text": p.en}], "birthDate": p.dob_iso,
                                                "telecom": [{"system": "phone", "value": p.phone}]}},
        {"fullUrl": "urn:uuid:enc", "resource": {"resourceType": "Encounter", "status": "finished", "class": {"code": "AMB"}, "subject": {"reference": "urn:uuid:pt"},
                                                 "reasonCode": [{"text": d[0]}]}},
        {"fullUrl": "urn:uuid:rx", "resource": {"resourceType": "MedicationRequest", "status": "active", "intent": "order", "subject": {"reference": "urn:uuid:pt"},
                                                "medicationCodeableConcept": {"text": m.pick(DRUGS)[0]}, "dosageInstruction": [{"text": "twice daily"}]}},
        {"fullUrl": "urn:uuid:bp", "resource": {"resourceType": "Observation", "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}], "text": "Blood pressure"},
                                                "subject": {"reference": "urn:uuid:pt"}, "valueString": f"{m.num(110, 170)}/{m.num(60, 99)} mmHg"}}]}, ensure_ascii=m.num(0, 1) == 1)


@template("medical-record", "en", shape="raw", ext=".xml", copies=6)
def continuity_document(m):
    p, d = m.person(), m.some(DIAGNOSES, 3)
    lines = "".join(f"<tr><td>{one[0]}</td><td>{m.iso()}</td><td>Active</td></tr>" for one in d)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <realmCode code="HK"/>
  <templateId root="2.16.840.1.113883.10.20.22.1.2"/>
  <code code="34133-9" codeSystem="2.16.840.1.113883.6.1" displayName="Summarization of Episode Note"/>
  <title>Continuity of Care</title>
  <recordTarget><patientRole><telecom value="tel:+852{p.phone}"/>
    <patient><name use="L"><given>{p.given}</given><family>{p.surname}</family></name>
      <birthTime value="{p.dob_iso.replace('-', '')}"/></patient></patientRole></recordTarget>
  <component><structuredBody><component><section>
    <code code="11450-4" codeSystem="2.16.840.1.113883.6.1"/><title>PROBLEM LIST</title>
    <text><table><tbody>{lines}</tbody></table></text>
  </section></component><component><section><title>ALLERGIES</title><text>Latex: contact dermatitis</text></section></component></structuredBody></component>
</ClinicalDocument>"""
