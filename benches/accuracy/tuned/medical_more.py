"""Records of patients, as hospitals, clinics, laboratories, therapists and insurers write them."""

import json

from tuned.words_more import DIAGNOSES, DRUGS, HOSPITALS
from model import template


@template("medical-record", "tc")
def ward_discharge(m):
    p, d = m.person(), m.some(DIAGNOSES, 2)
    return f"""
# {m.pick(HOSPITALS)[1]}　內科
出院紀錄
姓名：{p.zh}　　床號：{m.num(1, 40)}　　住院編號：HN{m.num(10000000, 99999999)}{m.pick('ABCX')}
身份證：{m.hkid()}
入院：{m.date()}　出院：{m.date()}
入院原因：發燒及氣促三日
最後診斷：1. {d[0][1]}　2. {d[1][1]}
檢查：肺部X光、全血計數、肝腎功能
出院藥物：{'、'.join(b for _, b in m.some(DRUGS, 2, 3))}
跟進：兩星期後回內科門診。"""


@template("medical-record", "en")
def clinic_letter(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
{m.pick(HOSPITALS)[0]}
{m.day()}
TO WHOM IT MAY CONCERN
This is to certify that {p.en} (HKID {m.hkid()}) attended this clinic today and was found to be suffering from {d[0]}. {'He' if p.sex == 'M' else 'She'} is advised to take {m.num(1, 5)} days of sick leave.
Dr. {m.person().en}
MBBS (HK), Registration no. M{m.num(10000, 19999)}"""


@template("medical-record", "tc")
def short_slip(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
# 病假紙
茲證明{p.zh}因患{d[1]}，由{m.day_zh()}起休息{m.pick('一二三四五')}天。
醫生：{m.person().zh}"""


@template("medical-record", "en")
def referral_to_specialist(m):
    p, d, e = m.person(), m.pick(DIAGNOSES), m.pick(DIAGNOSES)
    return f"""
# REFERRAL
To:: Consultant, Department of Medicine
Patient:: {p.en} ({p.sex}/{p.age})
Date of birth:: {p.dob}
Reason for referral:: {d[0]}
History: known {e[0]} for {m.num(2, 15)} years. Presented with worsening symptoms since {m.day()}. Current treatment: {', '.join(a for a, _ in m.some(DRUGS, 2))}. Allergy: nil.
Thank you for your kind attention."""


@template("medical-record", "bi")
def physio_referral(m):
    p = m.person()
    return f"""
# 物理治療轉介 Physiotherapy referral
Name 姓名:: {p.en} {p.zh}
Age 年齡:: {p.age}
Diagnosis 診斷:: {m.pick((DIAGNOSES[2], DIAGNOSES[7], DIAGNOSES[17]))[1]}
Precautions 注意事項:: pacemaker / nil
Treatment requested 所需治療:: ultrasound therapy, mobilisation x {m.num(4, 12)} sessions"""


@template("medical-record", "en")
def blood_results(m):
    p = m.person()
    return f"""
# PATHOLOGY — CUMULATIVE REPORT
Surname, given name:: {p.surname.upper()}, {p.given}
Sex/DOB:: {p.sex} {p.dob}
Lab no.:: {m.num(100000, 999999)}
| Analyte | {m.date()} | {m.date()} | Ref. |
| Sodium | {m.num(130, 148)} | {m.num(130, 148)} | 136-145 mmol/L |
| Potassium | {m.num(30, 55) / 10} | {m.num(30, 55) / 10} | 3.5-5.1 mmol/L |
| ALT | {m.num(10, 120)} | {m.num(10, 120)} | <40 U/L |
| HbA1c | {m.num(50, 98) / 10} | {m.num(50, 98) / 10} | <6.0 % |
| Platelets | {m.num(90, 400)} | {m.num(90, 400)} | 150-400 |"""


@template("medical-record", "tc")
def ultrasound_tc(m):
    p = m.person()
    return f"""
# 超聲波檢查報告
病人姓名:: {p.zh}
性別/年齡:: {p.sex_zh}/{p.age}
檢查部位:: 上腹部
檢查結果：肝臟大小正常，回聲增強，符合中度脂肪肝。膽囊見{m.num(3, 14)}毫米結石。胰臟及脾臟正常。雙腎未見積水。
結論：脂肪肝、膽石。
放射科醫生:: {m.person().zh}"""


@template("medical-record", "en")
def mri_report(m):
    p = m.person()
    return f"""
Imaging Centre — Report
{p.en}    {p.sex}    {p.dob}    Ref {m.code('AA99999')}
MRI LUMBAR SPINE
Technique: T1 and T2 sagittal and axial sequences.
Findings: L4/5 disc desiccation with posterior protrusion compressing the thecal sac. Mild facet joint hypertrophy. Conus normal.
Conclusion: L4/5 prolapsed intervertebral disc.
Dr. {m.person().en}, FRCR"""


@template("medical-record", "bi", shape="doc")
def drug_label(m):
    p = m.person()
    a = m.pick(DRUGS)
    return f"""
{m.pick(HOSPITALS)[1]} 配藥標籤 Dispensing label
{p.en} {p.zh}　{p.sex}/{p.age}
{a[0]} {a[1]}
每日 {m.num(1, 4)} 次，每次 {m.num(1, 2)} 粒 Take {m.num(1, 2)} tablet(s) {m.num(1, 4)} times a day after food
數量 Qty {m.num(6, 60)}　日期 {m.date()}
病人編號 Patient no. {m.num(10000, 99999)}"""


@template("medical-record", "tc")
def bone_setting(m):
    p = m.person()
    return f"""
# 跌打中醫診症紀錄
求診者:: {p.zh}
年齡:: {p.age}
日期:: {m.day_zh()}
病情：右膝扭傷三日，局部腫痛，屈伸不利。
診斷：膝部軟組織挫傷，氣滯血瘀。
治法：活血化瘀，外敷中藥，針灸血海、梁丘、足三里。
處方：桃仁9g 紅花6g 當歸9g 川芎6g，{m.num(3, 7)}劑。
註冊中醫師:: {m.person().zh}"""


@template("medical-record", "tc")
def dental_tc(m):
    p = m.person()
    return f"""
# 牙科治療紀錄
病人:: {p.zh}
出生日期:: {p.dob}
{m.date()} 檢查：右下第一大臼齒蛀牙，牙周病，牙石多。
{m.date()} 洗牙，補牙（複合樹脂）。
{m.date()} 左下智慧齒脫除，局部麻醉，開消炎藥{m.num(3, 7)}日。"""


@template("medical-record", "en")
def outpatient_claim(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
# Out-patient claim
Certificate no.:: {m.code('G999999')}
Claimant / patient:: {p.en}
Consultation date:: {m.date()}
Diagnosis (by physician):: {d[0]}
Treatment:: consultation and {m.num(3, 7)} days' medicine ({m.pick(DRUGS)[0]})
Amount:: HK${m.num(300, 1500)}"""


@template("medical-record", "bi", shape="grid")
def ward_list(m):
    rows = "\n".join(f"| {m.num(1, 40)} | {p.en} | {p.sex}/{p.age} | {m.pick(DIAGNOSES)[0]} | {m.pick(('for OGD', 'CT brain', 'discharge am', 'IV antibiotics'))} |" for p in m.people(6, 14))
    return f"""
| Bed 床號 | Patient 病人 | Sex/Age | Dx 診斷 | Plan |
{rows}"""


@template("medical-record", "en")
def progress_note(m):
    p = m.person()
    return f"""
{m.date()} 09:{m.num(10, 59)}  Bed {m.num(1, 40)}  {p.en}  {p.sex}/{p.age}  HKID {m.hkid()}
S: c/o epigastric pain, no vomiting
O: T 37.{m.num(0, 9)} BP {m.num(100, 160)}/{m.num(60, 90)} HR {m.num(60, 110)}; abd soft, mild tenderness
A: {m.pick(DIAGNOSES)[0]}, PMH DM HT
P: {m.pick(DRUGS)[0]} BD, repeat CBP LFT RFT cm, OGD if persistent"""


@template("medical-record", "sc")
def physical_exam_sc(m):
    p = m.person()
    return f"""
# 健康体检报告
姓名:: {p.zh}
性别:: {p.sex_zh}
年龄:: {p.age}
体检日期:: {m.day_zh()}
| 项目 | 结果 | 参考范围 |
| 血压 | {m.num(110, 160)}/{m.num(60, 99)} mmHg | 90-140/60-90 |
| 空腹血糖 | {m.num(45, 99) / 10} | 3.9-6.1 |
| 谷丙转氨酶 | {m.num(10, 120)} | 0-40 |
| 甘油三酯 | {m.num(6, 50) / 10} | 0.5-1.7 |
总检结论：脂肪肝（中度）；{m.pick(DIAGNOSES)[2]}；建议复查。"""


@template("medical-record", "sc")
def admission_sc(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
# 出院小结
患者{p.zh}，{p.sex_zh}，{p.age}岁，住院号{m.num(100000, 999999)}，因“反复头晕一月余”于{m.day_zh()}入院。
入院诊断：{d[2]}。诊疗经过：入院后完善血常规、肝肾功能、头颅CT等检查，予对症治疗后好转。
出院医嘱：注意休息，规律服药，门诊随诊。
主治医师：{m.person().zh}"""


@template("medical-record", "tc")
def counselling_summary(m):
    p = m.person()
    return f"""
# 臨床心理服務　個案摘要
案主:: {p.zh}（{p.age}歲）
轉介來源:: 精神科專科門診
診斷:: 焦慮症及抑鬱症
用藥:: 舍曲林 50mg 每日一次
進展：共面見{m.num(3, 12)}次，自殺念頭減少，睡眠改善，建議繼續認知行為治療。
臨床心理學家:: {m.person().zh}"""


@template("medical-record", "en", shape="raw", ext=".hl7", copies=8)
def hl7_admission(m):
    p = m.person()
    day = m.iso().replace("-", "")
    return (f"MSH|^~\\&|PAS|HOSP|CDR|HOSP|{day}1015||ADT^A01|{m.num(10000, 99999)}|P|2.3\rEVN|A01|{day}1015\r"
            f"PID|||{m.num(100000, 999999)}^^^MRN~{m.hkid()}^^^HKID||{p.surname}^{p.given.replace(' ', '^')}||{p.dob_iso.replace('-', '')}|{p.sex}|||||{p.phone}\r"
            f"PV1||I|W{m.num(1, 9)}^{m.num(1, 40)}||||{m.num(1000, 9999)}^Ho^K F\rAL1|1|DA|^Penicillin|MO|rash\rDG1|1|I10|K35.8|Acute appendicitis\r")


@template("medical-record", "en", shape="raw", ext=".json", copies=6)
def fhir_observation(m):
    p = m.person()
    return json.dumps([
        {"resourceType": "Patient", "id": m.secret(8), "name": [{"family": p.surname, "given": p.given.split()}],
         "birthDate": p.dob_iso, "telecom": [{"system": "phone", "value": p.phone}]},
        {"resourceType": "Observation", "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "4548-4", "display": "Hemoglobin A1c"}]},
         "subject": {"display": p.en}, "valueQuantity": {"value": m.num(50, 110) / 10, "unit": "%"}},
        {"resourceType": "AllergyIntolerance", "patient": {"display": p.en}, "code": {"text": "Penicillin"}}])


@template("medical-record", "en", shape="raw", ext=".xml", copies=6)
def clinical_document(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
<title>Summary of episode note</title><recordTarget><patientRole><id extension="{m.num(10000, 99999)}" root="1.2.3"/><patient>
<name><given>{p.given}</given><family>{p.surname}</family></name><administrativeGenderCode code="{p.sex}"/><birthTime value="{p.dob_iso.replace('-', '')}"/></patient></patientRole></recordTarget>
<component><structuredBody><component><section><title>Problems</title><text>{d[0]}</text></section></component>
<component><section><title>Medications</title><text>{m.pick(DRUGS)[0]} once daily</text></section></component></structuredBody></component></ClinicalDocument>"""
