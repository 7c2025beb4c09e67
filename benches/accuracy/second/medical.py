"""What clinics, wards, laboratories, insurers and mainland hospitals write about one patient."""

import json

from model import template
from second.words import CLINICS, DIAGNOSES, DRUGS


@template("medical-record", "tc")
def casualty_attendance(m):
    p, d = m.person(), m.pick([DIAGNOSES[n] for n in (0, 1, 4, 14, 15)])
    return f"""
# {m.pick(CLINICS)[1]}　急症室
# 急症室診症紀錄
登記號碼：AE{m.num(10, 25)}{m.num(100000, 999999)}　分流類別：{m.pick(('緊急', '半緊急', '次緊急'))}
姓名:: {p.zh}
英文姓名:: {p.en}
性別:: {p.sex_zh}
年齡:: {p.age}
身份證號碼:: {m.hkid()}
到達時間:: {m.date()} {m.num(0, 23):02d}:{m.num(10, 59)}
病人自行到診，訴今晨起身時突感不適，曾嘔吐{m.num(1, 4)}次，無失去知覺。
體溫 {m.num(362, 391) / 10}°C，脈搏 {m.num(60, 120)}，血壓 {m.num(105, 175)}/{m.num(60, 98)}，血氧 {m.num(93, 100)}%。
臆斷：{d[1]}
處理：靜脈輸液，止嘔針一支，留院觀察四小時後情況改善，准予離院。給予{m.pick(DRUGS)[1]}三日。
如情況轉壞，請立即返回急症室。
當值醫生：{m.person().zh}"""


@template("medical-record", "en")
def operation_note(m):
    p = m.person()
    return f"""
# OPERATION RECORD
Name:: {p.en}
Sex / Age:: {p.sex} / {p.age}
HKID:: {m.hkid()}
Hospital no.:: HN{m.num(10, 25)}{m.num(100000, 999999)}
Date of operation:: {m.day()}
Pre-op diagnosis:: Symptomatic gallstones
Post-op diagnosis:: Same
Operation:: Laparoscopic cholecystectomy
Surgeon:: Dr {m.person().en}
Anaesthetist:: Dr {m.person().en} (GA)
Findings: Distended gallbladder with multiple pigment stones. Cystic duct not dilated. Calot's triangle oedematous.
Procedure: Four-port technique. Critical view of safety obtained. Cystic artery and duct clipped and divided. Gallbladder retrieved in a bag. Haemostasis secured.
Blood loss {m.num(10, 80)} ml. Specimen sent for histology. Patient returned to the ward in stable condition; allow sips tonight, DAT tomorrow."""


@template("medical-record", "en")
def psychiatric_review(m):
    p = m.person()
    return f"""
{m.pick(CLINICS)[0]}
Department of Psychiatry
{m.day()}
Dear Dr {m.person().surname},
Re: {p.en} (DOB {p.dob})
I reviewed your patient in the clinic today. {'He' if p.sex == 'M' else 'She'} has a bipolar affective disorder, first diagnosed in {m.num(2008, 2020)}, with one previous admission for a manic episode. Sleep has settled to about seven hours. There were no psychotic features and no thoughts of self-harm on mental state examination.
Serum lithium was 0.{m.num(4, 9)} mmol/L. I have left lithium carbonate at {m.pick((400, 600, 800))} mg nocte and stopped quetiapine.
The family is supportive. I shall see {'him' if p.sex == 'M' else 'her'} again in three months.
With kind regards,
Dr {m.person().en}
Specialist in Psychiatry"""


@template("medical-record", "bi")
def child_immunisation(m):
    p = m.person()
    born = m.num(2020, 2023)
    return f"""
# Immunisation Record 幼兒免疫接種紀錄
Name of child 兒童姓名:: {p.en} {p.zh}
Date of birth 出生日期:: {m.num(1, 28)}/{m.num(1, 12)}/{born}
Birth certificate no. 出生證明書號碼:: {m.hkid()}
| Vaccine 疫苗 | Date 日期 | Batch 批號 | Site |
| BCG 卡介苗 | {m.num(1, 28)}/{m.num(1, 6)}/{born} | {m.code('9A999')} | L arm |
| Hepatitis B 乙型肝炎 (1st) | {m.num(1, 28)}/{m.num(1, 6)}/{born} | {m.code('A999A')} | L thigh |
| DTaP-IPV 白喉百日咳破傷風及小兒麻痺 | {m.num(1, 28)}/{m.num(7, 12)}/{born} | {m.code('A9A99')} | R thigh |
| MMRV 麻疹腮腺炎德國麻疹水痘 | {m.num(1, 28)}/{m.num(1, 12)}/{born + 1} | {m.code('99A99')} | L arm |
Remarks 備註: mild fever after the second dose 第二針後曾發微燒, no other reaction."""


@template("medical-record", "tc")
def therapy_progress(m):
    p = m.person()
    return f"""
# 物理治療進度報告
求診者:: {p.zh}
出生日期:: {p.dob}
轉介診斷:: 左肩旋轉肌腱炎
首次評估:: {m.day_zh()}
疼痛指數由{m.num(6, 9)}分減至{m.num(1, 4)}分。左肩前舉由{m.num(70, 100)}度增至{m.num(120, 170)}度，外旋仍受限。
已進行干擾波治療、關節鬆動術及肩胛穩定運動共{m.num(4, 12)}節。
計劃：續每週兩次，教授家居伸展運動，四星期後重新評估。
物理治療師：{m.person().zh}"""


@template("medical-record", "tc", shape="lines")
def clinic_group_chat(m):
    p = m.person()
    nurse, doctor = m.person().given.split()[0], m.person().surname
    return f"""
{m.date()}, 09:{m.num(10, 59)} - {nurse}姑娘: Dr {doctor}，{p.zh}（{p.age}歲，{p.sex_zh}）頭先打嚟話食咗{m.pick(DRUGS)[1]}之後出紅疹，仲好痕
{m.date()}, 09:{m.num(10, 59)} - Dr {doctor}: 佢上次睇{m.pick(DIAGNOSES)[1]}嗰個？有冇氣促或者面腫？
{m.date()}, 10:{m.num(10, 30)} - {nurse}姑娘: 係呀。佢話冇氣促，淨係手臂同背脊有疹
{m.date()}, 10:{m.num(31, 59)} - Dr {doctor}: 叫佢停藥先，下晝返嚟覆診，寫低 ?drug allergy。電話幾多？
{m.date()}, 10:{m.num(31, 59)} - {nurse}姑娘: {p.phone}，我而家打俾佢"""


@template("medical-record", "sc")
def herbal_clinic_sc(m):
    p = m.person()
    return f"""
# 中医院门诊处方笺
姓名：{p.sc}　性别：{p.sex_zh}　年龄：{p.age}岁　科别：中医内科　日期：{m.day_zh()}
中医诊断：{m.pick(('胃脘痛', '咳嗽', '不寐', '眩晕'))}　证型：{m.pick(('肝胃不和证', '痰湿蕴肺证', '心肾不交证', '肝阳上亢证'))}
R：
柴胡10g　白芍12g　枳实9g　陈皮6g　半夏9g　厚朴9g　甘草5g　生姜3片
共{m.num(5, 14)}剂，每日一剂，水煎分两次温服
忌辛辣油腻。
医师：{m.person().sc}　审核药师：{m.person().sc}　金额：{m.num(80, 400)}.{m.num(10, 99)}元"""


@template("medical-record", "bi", shape="grid")
def specimen_worksheet(m):
    rows = "\n".join(f"| {m.code('S99-99999')} | {p.en} | {p.sex}/{p.age} | {m.pick(('Urine', 'Sputum', 'HVS', 'Wound swab', 'Stool'))} | {m.pick(('E. coli >10^5 cfu/ml', 'No growth', 'Staph. aureus (MRSA)', 'Candida albicans', 'Salmonella group D'))} | {m.pick(('S: nitrofurantoin', '–', 'R: cloxacillin', 'S: fluconazole'))} |" for p in m.people(7, 14))
    return f"""
!sheet Culture
# Microbiology results to be phoned 需電話通知之細菌培養結果
| Lab no. 化驗編號 | Patient 病人 | Sex/Age | Specimen 樣本 | Culture 培養結果 | Sensitivity 敏感度 |
{rows}"""


@template("medical-record", "en")
def mammogram(m):
    p = m.person()
    return f"""
Women's Imaging Unit, {m.pick(CLINICS)[0]}
Patient: {p.en}     Age: {m.num(40, 74)}     Exam no.: {m.code('MG99999')}     Date: {m.date()}
DIGITAL MAMMOGRAPHY, BOTH BREASTS (CC and MLO)
History: Palpable lump in the left breast for {m.num(2, 8)} weeks. Mother had carcinoma of the breast.
Comparison: none.
The breasts are heterogeneously dense. In the left upper outer quadrant there is an irregular mass measuring 1.{m.num(1, 9)} cm with a few pleomorphic microcalcifications. No axillary lymphadenopathy. The right breast is unremarkable.
IMPRESSION: Suspicious mass, left breast. BI-RADS category 4. Ultrasound-guided core biopsy is advised."""


@template("medical-record", "en")
def dental_plan_letter(m):
    p = m.person()
    return f"""
{m.day()}
Dear {p.title} {p.surname},
Dental treatment plan for {p.en}, born {p.dob}
Thank you for attending for examination last week. Your panoramic X-ray shows that the lower left second molar (37) is cracked and cannot be saved, and that there is bone loss around 46 and 47 from chronic periodontitis.
We suggest:
1. Extraction of 37 under local anaesthesia — HK${m.num(9, 20)}00
2. Scaling and root planing, four visits — HK${m.num(30, 60)}00
3. Dental implant at 37 after three months — HK${m.num(18, 30)},000
As you take a blood thinner, please let us have a letter from your cardiologist first.
Yours sincerely,
Dr {m.person().en}, Dental Surgeon"""


@template("medical-record", "tc")
def outpatient_claim_tc(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
# 僱員醫療保險　門診賠償申請
受保僱員:: {p.zh}
病人與僱員關係:: 本人
會員證號碼:: {m.code('GH99999-99')}
求診日期:: {m.date()}
診症醫生填寫　病症名稱:: {d[1]}
首次出現病徵:: {m.num(2, 9)}日前
處方藥物:: {m.pick(DRUGS)[0]}、{m.pick(DRUGS)[0]}
診金連藥費:: 港幣{m.num(280, 980)}元
病假:: {m.num(1, 3)}天"""


@template("medical-record", "en")
def one_line_chit(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
Dr {m.person().surname} & Partners, Family Physicians
Certificate of Sickness
I certify that I have examined {p.en} on {m.date()}. Diagnosis: {d[0]}. Recommended rest: {m.num(1, 3)} day(s)."""


@template("medical-record", "sc")
def inpatient_admission_sc(m):
    p = m.person()
    complaint, d = m.pick((("右上腹痛", DIAGNOSES[1]), ("心慌、手抖、消瘦", DIAGNOSES[11]), ("视物旋转伴呕吐", DIAGNOSES[0]), ("左小腿红肿疼痛", DIAGNOSES[12])))
    return f"""
# 入院记录
姓名:: {p.sc}
性别:: {p.sex_zh}
年龄:: {p.age}岁
职业:: {m.pick(('退休', '职员', '个体'))}
入院时间:: {m.day_zh()} {m.num(8, 18)}:{m.num(10, 59)}
病史陈述者:: 患者本人
主诉：{complaint}{m.num(2, 9)}天。
现病史：患者{m.num(2, 9)}天前无明显诱因出现上述症状，呈持续性，无寒战高热，自服药物（具体不详）未见缓解，今来我院就诊，门诊以“{d[2]}”收入院。起病以来精神、食欲欠佳，大小便正常，体重无明显改变。
体格检查：T 36.{m.num(3, 9)}℃，P {m.num(68, 110)}次/分，R {m.num(16, 22)}次/分，BP {m.num(105, 160)}/{m.num(62, 98)}mmHg。神志清楚，心肺听诊未闻异常。
初步诊断：{d[2]}
住院医师：{m.person().sc}"""


@template("medical-record", "bi", shape="mail")
def results_by_mail(m):
    p = m.person()
    return f"""
!subject Your check-up report 閣下的驗身報告
Dear {p.title} {p.surname} {p.zh},
Your blood results from {m.date()} are back. 你的驗血結果如下：
TSH 0.0{m.num(1, 9)} mIU/L (low 偏低)
Free T4 {m.num(28, 60)} pmol/L (high 偏高)
Uric acid 尿酸 0.{m.num(40, 62)} mmol/L
HBsAg: non-reactive 陰性
The doctor thinks you may have an overactive thyroid 甲狀腺亢進 and would like to see you this week. 請盡快致電{m.office()}預約覆診，並暫停服用海帶類補充劑。
Nurse {m.person().en}
{m.pick(CLINICS)[0]} {m.pick(CLINICS)[1]}"""


@template("medical-record", "en", shape="raw", ext=".hl7", copies=6)
def hl7_radiology(m):
    p = m.person()
    day = m.iso().replace("-", "")
    return (f"MSH|^~\\&|RIS|IMG|HIS|FHH|{day}141500||ORU^R01^ORU_R01|{m.code('A99999999')}|P|2.5\r"
            f"PID|1||{m.num(1000000, 9999999)}^^^FHH^MR||{p.surname.upper()}^{p.given.upper()}^^^{p.title}||{p.dob_iso.replace('-', '')}|{p.sex}|||{p.address}||{p.phone}\r"
            f"PV1|1|O|XR^^^FHH||||{m.num(1000, 9999)}^{m.person().surname}^A^^^Dr\r"
            f"OBR|1|{m.num(10000, 99999)}||71046^Chest X-ray PA and lateral|||{day}1330\r"
            "OBX|1|TX|71046&IMP^Impression||Right apical fibrosis with volume loss, old tuberculosis likely. No active consolidation.||||||F\r"
            "OBX|2|TX|71046&GDT^Findings||Heart size normal. Costophrenic angles clear.||||||F\r")


@template("medical-record", "en", shape="raw", ext=".json", copies=6)
def fhir_immunisation(m):
    p = m.person()
    return json.dumps({"resourceType": "Bundle", "type": "searchset", "total": 3, "entry": [
        {"resource": {"resourceType": "Patient", "id": "pat-1", "name": [{"use": "official", "family": p.surname, "given": p.given.split()}],
                      "gender": "female", "birthDate": p.dob_iso, "address": [{"text": p.address}]}},
        {"resource": {"resourceType": "Procedure", "status": "completed", "subject": {"reference": "Patient/pat-1"},
                      "code": {"text": "Cataract extraction with intraocular lens, right eye"}, "performedDateTime": m.iso()}},
        {"resource": {"resourceType": "DiagnosticReport", "status": "final", "subject": {"reference": "Patient/pat-1"},
                      "code": {"text": "Glycated haemoglobin"}, "conclusion": f"HbA1c {m.num(60, 99) / 10} %, poor control of diabetes"}}]}, indent=2)
