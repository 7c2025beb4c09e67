"""A fourth round: charts, assessments and decisions about one patient."""

import json

from model import template
from tuned.ailments import ILLS, MAINLAND, PILLS, PLACES


@template("medical-record", "en")
def occupational_health(m):
    p = m.person()
    return f"""
OCCUPATIONAL HEALTH REPORT
Employee: {p.en}   Job: {m.pick(('driver', 'welder', 'nurse'))}
Seen on {m.day()} at the request of the employer. Lumbar disc prolapse with sciatica, on pregabalin. Not fit for lifting above 5 kg for {m.num(4, 12)} weeks; review thereafter.
Dr {m.person().en}, Occupational Physician"""


@template("medical-record", "sc")
def nursing_sheet_sc(m):
    p = m.person()
    return f"""
# 一般护理记录单
科别：呼吸内科　床号：{m.num(1, 50)}　姓名：{p.zh}　住院号：{m.num(100000, 999999)}
| 时间 | 体温 | 脉搏 | 血压 | 病情及措施 |
| 08:00 | 38.{m.num(1, 9)} | {m.num(80, 120)} | {m.num(100, 150)}/{m.num(60, 95)} | 咳嗽、咳黄痰，遵医嘱雾化 |
| 14:00 | 37.{m.num(1, 9)} | {m.num(70, 100)} | {m.num(100, 150)}/{m.num(60, 95)} | 物理降温后体温下降 |"""


@template("medical-record", "sc")
def ct_report_sc(m):
    p = m.person()
    return f"""
{m.pick(MAINLAND)} CT诊断报告
患者姓名：{p.zh}　性别：{p.sex_zh}　年龄：{p.age}
检查部位：胸部平扫
影像表现：右肺下叶背段见结节影，大小约{m.num(5, 15)}mm，边缘毛刺。纵隔未见肿大淋巴结。
印象：右肺下叶结节，建议三个月复查。"""


@template("medical-record", "en")
def audiogram(m):
    p = m.person()
    return f"""
# Audiological assessment
Name:: {p.en}
Age:: {p.age}
| Hz | 500 | 1000 | 2000 | 4000 |
| Right dB HL | {m.num(10, 40)} | {m.num(10, 45)} | {m.num(20, 60)} | {m.num(30, 80)} |
| Left dB HL | {m.num(10, 40)} | {m.num(10, 45)} | {m.num(20, 60)} | {m.num(30, 80)} |
Type A tympanograms. Bilateral sensorineural hearing loss, hearing aid trial advised."""


@template("medical-record", "tc")
def underwriting_decision(m):
    p = m.person()
    return f"""
# 核保結果通知
受保人:: {p.zh}
投保計劃:: 危疾保
閣下申報曾於{m.num(2015, 2023)}年因甲狀腺癌接受切除及放射性碘治療，本公司經審閱醫療報告後，現時未能承保；其後如連續五年覆檢正常，可重新申請。"""


@template("medical-record", "en")
def paediatric_growth(m):
    p = m.person()
    return f"""
Well baby visit, 9 months
{p.given} ({p.surname}) — mother: {m.person().en}
Weight {m.num(7, 10)}.{m.num(0, 9)} kg (25th centile), length {m.num(68, 75)} cm. Sits alone, babbles, no pincer grasp yet. Heart murmur grade 2, refer for echo. PCV and MMRV due. Eczema on cheeks, emollient."""


@template("medical-record", "tc")
def disability_form(m):
    p = m.person()
    return f"""
# 傷殘津貼醫療評估表
申請人姓名:: {p.zh}
身份證號碼:: {m.hkid()}
病症:: {m.pick(('嚴重認知障礙症，不能自理', '雙眼失明', '頸椎受傷後四肢癱瘓', '末期腎病，每週洗腎三次'))}
建議:: 屬嚴重殘疾，需他人經常照顧，為期{m.num(1, 5)}年
評估醫生:: {m.person().zh}"""


@template("medical-record", "en")
def ambulance_record(m):
    p = m.person()
    return f"""
AMBULANCE JOURNEY RECORD  {m.date()} 02:{m.num(10, 59)}
Pt: {p.en} {p.sex} {p.age}  LKM {m.num(1, 9)}/F lobby
CC: SOB x 1 hr, known CHF. RR 32, SpO2 8{m.num(1, 9)}% RA, crackles both bases, ankle oedema.
Tx: O2 10 L NRM, GTN SL x 2, 12-lead. Conveyed to AED, handed over 02:{m.num(10, 59)}."""


@template("medical-record", "bi")
def travel_vaccine_card(m):
    p = m.person()
    return f"""
# Travel health record 旅遊健康紀錄
Name 姓名:: {p.en} {p.zh}
Date of birth 出生日期:: {p.dob}
| Vaccine 疫苗 | Date 日期 | Batch |
| Hepatitis A 甲型肝炎 | {m.date()} | {m.code('AA999')} |
| Typhoid 傷寒 | {m.date()} | {m.code('AA999')} |
| Yellow fever 黃熱病 | {m.date()} | {m.code('AA999')} |
Malaria prophylaxis: doxycycline"""


@template("medical-record", "tc", shape="mail")
def mail_to_boss(m):
    p = m.person()
    return f"""
!subject 請假
經理：
我係{p.zh}。琴晚肚痛到入急症，醫生話係膽石發炎，要留院做手術，預計要休息{m.num(2, 4)}個星期。病假紙出院後補交，手頭嘅單請阿May跟進。"""


@template("medical-record", "en")
def medication_review(m):
    p = m.person()
    drugs = "\n".join(f"- {a}: {x}" for (a, _), x in zip(m.some(PILLS, 3), ("continue", "stop, dizziness", "halve the dose, eGFR 28")))
    return f"""
Pharmacist medication review
Resident: {p.en}, room {m.num(100, 400)}
{drugs}
Swallowing: crush tablets. Next review {m.day()}."""


@template("medical-record", "en", shape="raw", ext=".json", copies=6)
def lab_json(m):
    p = m.person()
    return json.dumps({"report": {"labNo": m.code("L99999"), "patientName": p.en, "dob": p.dob_iso, "doctor": f"Dr {m.person().en}",
                                  "results": [{"test": "Haemoglobin", "value": m.num(80, 160) / 10, "unit": "g/dL"}, {"test": "Ferritin", "value": m.num(5, 300), "unit": "ug/L"}]}})


@template("medical-record", "tc")
def infectious_notification(m):
    p = m.person()
    return f"""
# 傳染病呈報表格
病人姓名:: {p.zh}
性別/年齡:: {p.sex_zh}/{p.age}
所患傳染病:: {m.pick(('肺結核', '登革熱', '水痘', '百日咳', '食物中毒'))}
發病日期:: {m.date()}
職業及工作地點:: {m.pick(('廚師，旺角', '幼稚園教師，沙田'))}
呈報醫生:: {m.person().zh}"""


@template("medical-record", "en")
def insurer_to_hospital(m):
    p = m.person()
    return f"""
LETTER OF GUARANTEE
To: Admission Office, {m.pick(PLACES)[0]}
Patient: {p.en}     Membership {m.code('9999999')}
We confirm cover up to HK${m.money(30000, 200000)} for {m.pick(ILLS)[0].lower()}, admission on {m.day()} under Dr {m.person().surname}, semi-private."""
