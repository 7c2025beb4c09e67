"""Records of patients, as hospitals, clinics, laboratories and insurers write them."""

import json

from model import template
from tuned.words import DIAGNOSES, DRUGS, HOSPITALS


@template("medical-record", "tc")
def discharge_summary(m):
    p, (_, hospital) = m.person(), m.pick(HOSPITALS)
    d, e = m.some(DIAGNOSES, 2)
    drugs = "\n".join(f"| {a} | {b} | 每日{m.num(1, 3)}次 | {m.num(7, 28)}日 |" for a, b in m.some(DRUGS, 2, 4))
    return f"""
!name 出院摘要
# {hospital} 出院摘要
病人姓名:: {p.zh}
身份證號碼:: {m.hkid()}
性別／年齡:: {p.sex_zh}／{p.age}歲
入院日期:: {m.date()}
出院日期:: {m.date()}
主要診斷:: {d[1]}
其他診斷:: {e[1]}
住院期間病人接受治療後情況穩定，血壓{m.num(110, 160)}/{m.num(60, 95)}mmHg，無已知藥物敏感。
| 藥物 | 中文名稱 | 服法 | 日數 |
{drugs}
覆診：{m.num(2, 12)}星期後於專科門診覆診。"""


@template("medical-record", "en")
def discharge_summary_en(m):
    p, (hospital, _) = m.person(), m.pick(HOSPITALS)
    d, e = m.some(DIAGNOSES, 2)
    return f"""
# {hospital} — Discharge Summary
Patient name:: {p.en}
HKID:: {m.hkid()}
Sex / Age:: {p.sex} / {p.age}
Date of admission:: {m.day()}
Date of discharge:: {m.day()}
Principal diagnosis:: {d[0]}
Other diagnosis:: {e[0]}
Brief summary: admitted via A&E with fever and SOB for 3 days. O/E BP {m.num(110, 170)}/{m.num(60, 95)}, HR {m.num(60, 110)}, SpO2 {m.num(92, 99)}% RA. CXR showed right lower zone consolidation. LFT and RFT normal.
Medications on discharge: {', '.join(a for a, _ in m.some(DRUGS, 2, 3))}. NKDA.
Follow up: SOPD in {m.num(2, 12)} weeks."""


@template("medical-record", "bi")
def sick_leave_slip(m):
    p, (hospital, zh) = m.person(), m.pick(HOSPITALS)
    d = m.pick(DIAGNOSES)
    return f"""
# {hospital} {zh}
# Sick Leave Certificate 病假證明書
This is to certify that 茲證明
Name 姓名:: {p.en} {p.zh}
HKID No. 身份證號碼:: {m.hkid()}
is suffering from 患有:: {d[0]} {d[1]}
and is unfit for work for {m.num(1, 5)} day(s) 需休息{m.num(1, 5)}天
from 由:: {m.date()}
Doctor's signature 醫生簽署:: Dr. {m.person().en}"""


@template("medical-record", "en")
def referral_letter(m):
    p = m.person()
    d, e = m.some(DIAGNOSES, 2)
    return f"""
{m.day()}
Dear Doctor,
# Re: {p.en}, {p.sex}/{p.age}, HKID {m.hkid()}
Thank you for seeing the above patient, who complains of chest discomfort on exertion for two months. PMH: {d[0]}, {e[0]}, on {m.pick(DRUGS)[0]} daily. No known drug allergy. ECG showed sinus rhythm.
I would be grateful for your assessment and further management.
Yours sincerely,
Dr. {m.person().en}, Family Physician"""


@template("medical-record", "tc")
def referral_tc(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
# 轉介信
致：骨科專科門診
病人{p.zh}，{p.sex_zh}，{p.age}歲，身份證號碼{m.hkid()}，主訴腰部疼痛三個月，臨床診斷為{d[1]}，現服用{m.pick(DRUGS)[1]}，效果欠佳，懇請貴科跟進。
轉介醫生：{m.person().zh}醫生
日期：{m.day_zh()}"""


@template("medical-record", "bi")
def laboratory_report(m):
    p = m.person()
    return f"""
# Laboratory Report 化驗報告
Patient 病人姓名:: {p.en} {p.zh}
Sex/Age 性別年齡:: {p.sex}/{p.age}
Collected 採樣日期:: {m.date()}
Request no.:: {m.code('A99999999')}
| Test 項目 | Result 結果 | Unit | Reference range 參考值 |
| Haemoglobin 血紅素 | {m.num(90, 160) / 10} | g/dL | 11.5-15.5 |
| White cell count 白血球 | {m.num(30, 150) / 10} | 10^9/L | 4.0-11.0 |
| Fasting glucose 空腹血糖 | {m.num(45, 120) / 10} | mmol/L | 3.9-6.0 |
| Creatinine 肌酸酐 | {m.num(50, 180)} | umol/L | 45-84 |
| Total cholesterol 總膽固醇 | {m.num(35, 80) / 10} | mmol/L | <5.2 |"""


@template("medical-record", "en")
def radiology_report(m):
    p = m.person()
    return f"""
# RADIOLOGY REPORT
Name:: {p.en}
DOB:: {p.dob}
Examination:: CT thorax with contrast
Clinical information:: chronic cough and haemoptysis, ? CA lung
Findings: A 2.{m.num(1, 9)} cm spiculated nodule is seen in the right upper lobe. No pleural effusion. Small mediastinal lymph nodes.
Impression: Suspicious for primary lung malignancy. Suggest biopsy.
Reported by:: Dr. {m.person().en}, Radiologist"""


@template("medical-record", "tc")
def prescription(m):
    p = m.person()
    rows = "\n".join(f"| {a} | {b} | 每日{m.num(1, 4)}次，每次1粒，飯後服 | {m.num(9, 60)} |" for a, b in m.some(DRUGS, 3, 4))
    return f"""
# 處方箋
病人姓名:: {p.zh}
年齡:: {p.age}
日期:: {m.day_zh()}
診斷:: {m.pick(DIAGNOSES)[1]}
| 藥名 | 中文 | 用法 | 數量 |
{rows}
醫生簽署：____________"""


@template("medical-record", "tc")
def chinese_medicine(m):
    p = m.person()
    return f"""
# 中醫診所 病歷
姓名:: {p.zh}
性別年齡:: {p.sex_zh} {p.age}歲
就診日期:: {m.day_zh()}
主訴：失眠多夢兩星期，胃納欠佳，大便溏。
舌脈：舌淡苔白，脈細弱。
辨證：{m.pick(('心脾兩虛', '肝鬱氣滯', '脾腎陽虛'))}
處方：黨參15g 白朮12g 茯苓15g 炙甘草6g 當歸10g 酸棗仁15g，共{m.num(3, 7)}劑，水煎服。
中醫師：{m.person().zh}"""


@template("medical-record", "en")
def dental_record(m):
    p = m.person()
    return f"""
# Dental treatment record
Patient:: {p.en}
Date of birth:: {p.dob}
| Date | Tooth | Treatment |
| {m.date()} | 36 | Caries, composite filling |
| {m.date()} | 48 | Impacted wisdom tooth, surgical extraction under LA |
| {m.date()} | 11 | Root canal treatment, periapical abscess |
Medication: Amoxicillin 500mg TDS x 5 days, Ibuprofen 400mg PRN
Dentist:: Dr. {m.person().en}"""


@template("medical-record", "bi")
def insurance_claim(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
# Hospitalisation Claim Form 住院索償表格
Name of insured 受保人姓名:: {p.en} {p.zh}
Policy no. 保單編號:: {m.code('H9999999-9')}
Date of birth 出生日期:: {p.dob}
Hospital 醫院:: {m.pick(HOSPITALS)[0]}
Date of admission 入院日期:: {m.date()}
Diagnosis 診斷:: {d[0]} {d[1]}
Operation performed 手術:: laparoscopic appendicectomy 腹腔鏡闌尾切除術
Amount claimed 索償金額:: HK${m.money(5000, 90000)}"""


@template("medical-record", "tc", shape="grid")
def clinic_list(m):
    rows = "\n".join(f"| {m.num(9, 12)}:{m.num(0, 5)}0 | {p.zh} | {p.sex_zh}/{p.age} | {m.pick(DIAGNOSES)[1]} | {m.pick(DRUGS)[1]} |" for p in m.people(6, 12))
    return f"""
| 時間 | 病人姓名 | 性別/年齡 | 診斷 | 藥物 |
{rows}"""


@template("medical-record", "sc")
def outpatient_record(m):
    p, d = m.person(), m.pick(DIAGNOSES)
    return f"""
# 门诊病历
姓名:: {p.zh}
性别:: {p.sex_zh}
年龄:: {p.age}岁
门诊号:: {m.num(100000, 999999)}
主诉：反复咳嗽、咳痰一周，伴发热两天。
现病史：患者一周前受凉后出现咳嗽，体温最高38.{m.num(1, 9)}℃。
既往史：否认高血压、糖尿病病史，否认药物过敏史。
诊断：{d[2]}
处理：阿莫西林胶囊0.5g 每日三次口服，共{m.num(3, 7)}天；复诊。"""


@template("medical-record", "en", shape="raw", ext=".hl7", copies=8)
def hl7_result(m):
    p = m.person()
    day = m.iso().replace("-", "")
    return (f"MSH|^~\\&|LIS|LAB|EMR|CLINIC|{day}0930||ORU^R01|{m.num(1000, 9999)}|P|2.4\r"
            f"PID|1||{m.hkid()}^^^HKID||{p.surname.upper()}^{p.given.upper()}||{p.dob_iso.replace('-', '')}|{p.sex}|||{p.address}\r"
            f"OBR|1|||2345-7^GLUCOSE^LN|||{day}\rOBX|1|NM|2345-7^Glucose^LN||{m.num(40, 120) / 10}|mmol/L|3.9-6.0|H|||F\r"
            f"OBX|2|NM|718-7^Haemoglobin^LN||{m.num(90, 160) / 10}|g/dL|11.5-15.5|N|||F\rDG1|1||E11.9^Type 2 diabetes mellitus^I10\r")


@template("medical-record", "en", shape="raw", ext=".json", copies=8)
def fhir_bundle(m):
    p = m.person()
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "p1", "identifier": [{"system": "urn:hk:hkid", "value": m.hkid()}],
                      "name": [{"text": p.en}], "gender": "male" if p.sex == "M" else "female", "birthDate": p.dob_iso}},
        {"resource": {"resourceType": "Condition", "subject": {"reference": "Patient/p1"},
                      "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "J18.9", "display": "Pneumonia"}]}}},
        {"resource": {"resourceType": "MedicationStatement", "status": "active", "subject": {"reference": "Patient/p1"},
                      "medicationCodeableConcept": {"text": m.pick(DRUGS)[0]}}}]}, indent=1, ensure_ascii=False)
