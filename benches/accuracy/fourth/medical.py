"""Patients' papers: slips, discharge and referral letters, results, claims, allied health, dental, Chinese medicine, messages."""

import json

from fourth.words import CENTRES, CONDITIONS, MEDICINES
from model import template


def of(m, sex, first, last):
    """A person whose sex and age suit the paper."""
    p = m.person()
    p.sex, p.born = sex, (m.num(first, last), *p.born[1:])
    return p


def later(m, many):
    """Days of one illness, in their order."""
    return [f"2025-{month:02d}-{m.num(1, 28):02d}" for month in sorted(m.some(range(1, 13), many))]


@template("medical-record", "en")
def gallbladder_discharge(m):
    p = m.person()
    return f"""
{m.pick(CENTRES)[0]}
Department of Surgery
Discharge letter to general practitioner
Re: {p.en}    DOB {p.dob}    HKID {m.hkid()}    Ward {m.pick('5678')}{m.pick('ABC')}, bed {m.num(1, 38)}
Admitted {m.date()} from the emergency department with right upper quadrant pain after a wedding banquet, vomiting and a temperature of 38.{m.num(1, 9)}. Murphy's sign was positive. Bilirubin {m.num(22, 60)}, ALP {m.num(140, 300)}, WBC {m.num(12, 19)}.{m.num(0, 9)}. Ultrasound: multiple stones, wall {m.num(4, 7)} mm, CBD not dilated.
Laparoscopic cholecystectomy on day {m.num(2, 4)}, uneventful; drain removed next morning. Blood cultures negative.
Treated with IV cefuroxime and metronidazole, changed to oral for {m.num(3, 7)} days. Resume {m.pick(MEDICINES)[0]}. Sutures absorbable; keep wounds dry for 48 hours.
Allergies: none known. Surgical clinic in six weeks with histology.
Dictated but not signed: {m.person().en}, Resident"""


@template("medical-record", "tc")
def clinic_chit_tc(m):
    p, d = m.person(), m.pick(CONDITIONS)
    return f"""
{m.pick(CENTRES)[1]}　{m.date()}
茲證明{p.zh}因{d[1]}到診，需休息{m.num(1, 5)}天，由{m.num(1, 12)}月{m.num(1, 28)}日起。
主診醫生：{m.person().zh}"""


@template("medical-record", "bi", shape="mail")
def thyroid_results_mail(m):
    p = m.person()
    return f"""
!subject Your blood test 驗血報告 ({m.day()})
Dear {p.title} {p.surname} {p.zh},
Dr {m.person().surname} has read your report. 醫生已閱報告：
TSH <0.0{m.num(1, 5)} mIU/L (0.35-4.94)
Free T4 {m.num(24, 60)}.{m.num(0, 9)} pmol/L (9.0-19.0) 偏高
TRAb {m.num(3, 20)}.{m.num(0, 9)} IU/L, positive 陽性
This means that your Graves' disease 甲亢 is active again. Please take carbimazole 卡比馬唑 {m.pick((10, 15, 20))} mg every morning and propranolol when you feel palpitations 心悸. If you have a sore throat or fever 喉痛發燒, stop at once and have your white cells checked.
覆診 Follow-up: {m.num(4, 8)} weeks, bring this mail.
Clinic nurse 診所護士 {m.person().en}"""


@template("medical-record", "en")
def overnight_sleep_study(m):
    p = m.person()
    return f"""
# Polysomnography report
Subject:: {p.en}
Sex / age:: {p.sex} / {p.age}
BMI:: {m.num(24, 38)}.{m.num(0, 9)}
Epworth score:: {m.num(9, 22)}/24
Study night:: {m.day()}
| Parameter | Value |
| Total sleep time (min) | {m.num(280, 430)} |
| Sleep efficiency | {m.num(60, 92)}% |
| Apnoea-hypopnoea index | {m.num(16, 80)}.{m.num(0, 9)} /h |
| Lowest SpO2 | {m.num(62, 84)}% |
| Longest apnoea (s) | {m.num(22, 90)} |
| PLM index | {m.num(0, 14)}.{m.num(0, 9)} |
Impression: severe obstructive sleep apnoea, worse supine. CPAP titration reached {m.num(8, 14)} cmH2O with an AHI below 5.
Recommendation: CPAP with a nasal mask; should not drive commercially until treated; ENT opinion on deviated septum.
{m.person().en}, Respiratory Physician"""


@template("medical-record", "bi")
def bone_density_scan(m):
    p = of(m, "F", 1940, 1966)
    return f"""
# DXA Bone Densitometry 骨質密度檢查報告
Name 姓名:: {p.en} {p.zh}
Birth date 出生日期:: {p.dob}
Referring doctor 轉介醫生:: Dr. {m.person().en}
Menopause 停經:: age {m.num(44, 53)} 歲
| Region 部位 | BMD g/cm2 | T-score | Z-score |
| L1-L4 腰椎 | 0.{m.num(600, 850)} | -{m.num(2, 3)}.{m.num(5, 9)} | -{m.num(0, 1)}.{m.num(1, 9)} |
| Neck of femur 股骨頸 | 0.{m.num(500, 700)} | -{m.num(2, 3)}.{m.num(0, 9)} | -0.{m.num(1, 9)} |
| Total hip 全髖 | 0.{m.num(600, 800)} | -{m.num(1, 2)}.{m.num(1, 9)} | -0.{m.num(1, 9)} |
Comment: osteoporosis of the lumbar spine; ten-year risk of hip fracture {m.num(4, 12)}%. 腰椎骨質疏鬆，髖部骨折風險偏高，建議補充鈣及維他命D，並考慮雙磷酸鹽治療。"""


@template("medical-record", "tc")
def herbal_three_visits(m):
    p, days = m.person(), later(m, 3)
    return f"""
註冊中醫師{m.person().zh}醫案
{p.zh}，{p.sex_zh}，{p.age}歲，{m.pick(('文員', '司機', '教師', '廚師'))}
初診　{days[0]}　右側口眼歪斜三日，吹冷氣後起，耳後痛，流淚，舌淡紅苔薄白，脈浮。西醫診為面癱，服類固醇中。證屬風寒襲絡。牽正散加減：白附子6 僵蠶10 全蠍3 防風10 川芎10 白芷10，三帖。配針刺地倉、頰車、合谷。
二診　{days[1]}　耳後痛減，閉目仍露白約{m.num(2, 4)}毫米，胃脹。去白芷加砂仁6（後下）、陳皮6，五帖。
三診　{days[2]}　鼓腮漏氣已止，抬眉見皺紋。舌質略暗，脈細。改補陽還五湯加減：黃芪30 當歸10 赤芍10 地龍10 桃仁6，七帖。囑避風寒，勿自行按摩過力。
收費{m.num(180, 480)}元（連藥）"""


@template("medical-record", "tc")
def implant_plan_tc(m):
    p = m.person()
    return f"""
# 植牙治療計劃及報價
病人姓名:: {p.zh}
聯絡電話:: {p.phone}
牙科病歷編號:: D{m.num(10000, 99999)}
檢查：26缺失，牙槽骨高度{m.num(3, 6)}毫米；17牙周袋{m.num(6, 9)}毫米，二度鬆動；36舊杜牙根後根尖發炎；吸煙每日{m.num(5, 20)}支；服用{m.pick(('薄血藥', '骨質疏鬆針', '降壓藥'))}。
| 階段 | 項目 | 牙位 | 費用（港元） |
| 一 | 牙周深層清潔 | 全口 | {m.money(2000, 6000)} |
| 一 | 拔牙及保存牙槽骨 | 17 | {m.money(2000, 8000)} |
| 二 | 上頷竇提升及植體 | 26 | {m.money(12000, 28000)} |
| 三 | 瓷牙冠 | 26、36 | {m.money(8000, 18000)} |
已向病人解釋上頷竇穿孔、感染及下齒槽神經麻痺等風險。
牙科醫生：{m.person().zh}　病人簽署：________"""


@template("medical-record", "bi")
def podiatry_diabetic_foot(m):
    p, place = of(m, m.pick("MF"), 1940, 1970), m.pick(CENTRES)
    return f"""
Podiatry 足病診療科　{place[0]} {place[1]}
{p.zh} {p.en}　{p.sex}/{p.age}　HKID 身份證 {m.hkid()}
DM x {m.num(8, 30)} yrs 糖尿病, HbA1c {m.num(7, 11)}.{m.num(0, 9)}%, ESRF on CAPD 洗肚, ex-smoker
L/E: R plantar 1st MTPJ ulcer 右足底潰瘍 {m.num(1, 3)}.{m.num(0, 9)} x {m.num(1, 2)}.{m.num(0, 9)} cm, sloughy, probe to bone -ve, mild malodour 有異味
Monofilament {m.num(1, 5)}/10 bilat; DP/PT pulses weak; ABI R 0.{m.num(50, 85)} L 0.{m.num(70, 95)}
Rx: sharp debridement, silver alginate, felted foam offloading. Advised NWB 減少落地
To vascular surgeon if no better in 2/52 兩星期無改善轉血管外科. TCA {m.num(5, 9)}/7.
{m.person().en}, Podiatrist I"""


@template("medical-record", "en", shape="lines")
def pain_nurse_call(m):
    p = m.person()
    return f"""
Telephone clinic, pain management, {m.date()} {m.num(9, 16)}:{m.num(10, 59)}
Caller identified by name and birth date: {p.en}, {p.dob}
Day {m.num(3, 9)} after L4/5 epidural steroid for prolapsed disc. Leg pain down from {m.num(7, 9)} to {m.num(2, 4)} out of 10, numb over the big toe as before.
Bowels not opened for four days on tramadol; lactulose doubled and senna added.
Asked about weakness, saddle numbness, retention of urine: no. Told to go to A&E if any of them appears.
Pregabalin {m.pick((50, 75))} mg at night to go on. Next call in two weeks.
{m.person().en}, APN"""


@template("medical-record", "bi", shape="grid")
def outpatient_claims_batch(m):
    ills = (("G51.0", CONDITIONS[0]), ("M72.2", CONDITIONS[1]), ("L40.0", CONDITIONS[2]), ("K80.2", CONDITIONS[4]), ("M65.3", CONDITIONS[6]), ("H81.1", CONDITIONS[7]))
    rows = "\n".join(f"| {m.code('CLM9999999')} | {p.en} | {m.date()} | {m.pick(CENTRES)[0]} | {code} {ill[0]} {ill[1]} | {m.pick(MEDICINES)[1]} | {m.money(300, 3000)} | {m.pick(('Paid 已付', 'Query 查詢', 'Declined 拒賠'))} |"
                     for p, (code, ill) in ((p, m.pick(ills)) for p in m.people(8, 16)))
    return f"""
!sheet batch
# Group medical: claims adjudicated 團體醫療已審批索償
| Claim no. 索償編號 | Member 成員 | Visit 求診日期 | Provider 醫療機構 | ICD-10 / Diagnosis 診斷 | Drug 藥物 | HK$ | Status 狀況 |
{rows}"""


@template("medical-record", "tc", shape="grid")
def chest_clinic_dot_tc(m):
    p = m.person()
    rows = "\n".join(f"| {m.num(1, 28)}/{m.num(1, 12)} | ✓ | {m.pick(('無', '手腳麻痺', '皮膚痕癢', '小便橙色'))} | {m.num(45, 70)}.{m.num(0, 9)} | {m.person().zh} |" for _ in range(m.num(6, 10)))
    return f"""
# 胸肺科診所　直接監督治療紀錄卡
姓名:: {p.zh}
性別／年齡:: {p.sex_zh}／{p.age}
診斷:: 肺結核（痰塗片陽性，{m.pick(('右上', '左上'))}葉空洞）
藥物:: 異煙肼300mg、利福平{m.pick((450, 600))}mg、乙胺丁醇、吡嗪酰胺
| 日期 | 監督服藥 | 副作用 | 體重 | 護士 |
{rows}
肝功能：ALT {m.num(20, 110)}；視力測試正常；接觸者已檢查{m.num(2, 6)}人，一人需服預防藥。"""


@template("medical-record", "sc")
def observation_ward_sc(m):
    p = m.person()
    return f"""
# 急诊留观记录
姓名：{p.sc}　性别：{p.sex_zh}　年龄：{p.age}岁　留观号：{m.num(100000, 999999)}
入观时间：{m.iso()} {m.num(10, 23)}:{m.num(10, 59)}
主诉：突发胸闷、气促{m.num(1, 6)}小时。
查体：T 36.{m.num(1, 9)}℃，P {m.num(95, 130)}次/分，R {m.num(22, 32)}次/分，BP {m.num(150, 190)}/{m.num(85, 110)}mmHg，双下肢凹陷性水肿，双肺底可闻及湿啰音。
辅助检查：NT-proBNP {m.money(2000, 12000)}pg/ml，肌钙蛋白阴性，心电图示完全性左束支传导阻滞。
初步诊断：充血性心力衰竭，心功能{m.pick(('Ⅲ', 'Ⅳ'))}级
处理：吸氧，呋塞米{m.pick((20, 40))}mg静推，硝酸甘油微泵维持，记出入量；家属要求转回香港治疗，已告知途中风险并签字。
值班医师：{m.person().sc}"""


@template("medical-record", "tc")
def cervical_smear_tc(m):
    p = of(m, "F", 1975, 1998)
    return f"""
子宮頸細胞檢驗報告
受檢者：{p.zh}（{p.en}）　出生日期：{p.dob}　末次經期：{m.num(1, 28)}/{m.num(1, 12)}
標本編號：{m.code('CY25-99999')}　採樣日期：{m.date()}　方法：液基薄層
標本質量：滿意，見移行區細胞
結果：{m.pick(('低度鱗狀上皮內病變（LSIL）', '非典型鱗狀細胞，意義不明（ASC-US）', '高度鱗狀上皮內病變（HSIL）'))}
高危HPV：陽性（{m.pick(('16型', '18型', '其他型'))}）
建議：轉介陰道鏡檢查，必要時作組織活檢。
化驗師：{m.person().zh}　病理科醫生：{m.person().zh}"""


@template("medical-record", "en")
def pet_ct_restaging(m):
    p = m.person()
    return f"""
PET/CT CENTRE
{p.en} ({p.sex}, {p.age})     Accession {m.code('PT999999')}     Scanned {m.date()}
History: carcinoma of the sigmoid colon, resected {m.num(2021, 2023)}, rising CEA ({m.num(8, 60)}.{m.num(0, 9)} ng/mL).
Technique: {m.num(280, 400)} MBq F-18 FDG, blood glucose {m.num(45, 75) / 10} mmol/L, scan from skull base to mid-thigh at 60 minutes.
Findings:
Liver: two hypermetabolic foci in segments VI and VII, SUVmax {m.num(6, 14)}.{m.num(0, 9)}, {m.num(11, 34)} mm.
Lungs: a {m.num(4, 8)} mm nodule in the left lower lobe without uptake.
Anastomosis: no abnormal activity. No ascites. Degenerative change of L4/5.
Conclusion: liver metastases. Nodule indeterminate; CT in three months.
Verified electronically by {m.person().en}, Nuclear Medicine"""


@template("medical-record", "sc")
def cross_boundary_referral_sc(m):
    p, d = m.person(), m.pick(CONDITIONS)
    return f"""
# 转诊单（大湾区）
转出医院：{m.pick(('深圳市第九人民医院', '珠海香洲医院', '中山博爱门诊部'))}　转入：{m.pick(CENTRES)[1]}
患者：{p.sc}　{p.sex_zh}　{p.age}岁　电话：1{m.pick(('38', '59', '86'))}{m.num(10000000, 99999999)}
诊断：{d[2]}；2.高脂血症
病情摘要：患者{m.num(2, 9)}个月前起病，在我院住院{m.num(5, 14)}天，经药物治疗后症状部分缓解，肝肾功能正常，乙肝表面抗原阳性，青霉素皮试阳性。
转诊原因：患者长居香港，要求回港继续治疗及随访。
随附资料：出院小结、影像光盘、化验单复印件。
经治医师：{m.person().sc}　{m.day_zh()}"""


@template("medical-record", "bi", shape="grid")
def pressure_diary(m):
    p, month = of(m, m.pick("MF"), 1938, 1972), m.num(1, 12)
    rows = "\n".join(f"| {n}/{month} | {m.num(128, 178)}/{m.num(70, 104)} | {m.num(56, 98)} | {m.num(120, 165)}/{m.num(68, 98)} | {m.pick(('頭暈', '忘記食藥', '', '腳腫', ''))} |" for n in range(1, m.num(8, 14)))
    return f"""
!sheet BP
# {p.zh} 家居血壓紀錄 (home blood pressure)
Name 姓名:: {p.en}
Age 年齡:: {p.age}
Medicine 現服藥物:: {m.pick(MEDICINES)[0]}, 氨氯地平 10mg
| Date 日期 | AM 早 mmHg | Pulse 脈搏 | PM 晚 mmHg | Remarks 不適 |
{rows}
請於覆診時交給醫生 hand to doctor {m.person().surname} on {m.date()}"""


@template("medical-record", "en", shape="lines")
def consultation_export(m):
    p, days = m.person(), later(m, 3)
    return f"""
PATIENT {m.num(10000, 99999)} {p.surname.upper()} {p.given} {p.sex} b.{p.dob_iso}
{days[0]} S: itchy scaly patches on elbows and scalp, worse since the wedding. O: well-defined plaques, nail pitting. A: psoriasis, about {m.num(3, 9)}% BSA. P: calcipotriol/betamethasone od, coal tar shampoo. Sick leave nil.
{days[1]} S: better, but stiff fingers in the morning for an hour. O: DIP swelling R2, L3. A: ?psoriatic arthritis. P: ESR, RF, X-ray hands, ref rheum. Celecoxib 200 mg.
{days[2]} S: gastric pain. O: abd soft. A: NSAID gastritis. P: stop celecoxib, famotidine bd. {m.person().surname}"""


@template("medical-record", "en", shape="raw", ext=".hl7", copies=8)
def hl7_discharge(m):
    p, day = m.person(), m.iso().replace("-", "")
    return (f"MSH|^~\\&|ADT|MNH|HUB|HA|{day}1542||ADT^A03^ADT_A03|MSG{m.num(10000, 99999)}|P|2.5\rEVN|A03|{day}1540\r"
            f"PID|1||{m.num(1000000, 9999999)}^^^MNH^MR~{m.hkid()}^^^HKG^NI||{p.surname}^{p.given}^^^{p.title}||{p.dob_iso.replace('-', '')}|{p.sex}|||{p.address.replace(',', '^', 1)}||{p.phone}\r"
            f"PV1|1|I|7B^{m.num(1, 38)}^1|U|||{m.num(1000, 9999)}^{m.person().surname}^{m.person().given}^^^Dr|||MED\r"
            f"DG1|1||I50.0^Congestive heart failure^I10|||F\rDG1|2||N18.4^Chronic kidney disease, stage 4^I10|||W\r"
            f"AL1|1|DA|70618^Penicillin|SV|Angioedema\rPR1|1||88.72^Echocardiography^I9CM||{day}\r")


@template("medical-record", "bi", shape="raw", ext=".json", copies=8)
def fhir_allergy_and_procedure(m):
    p = m.person()
    return json.dumps({"resourceType": "Bundle", "type": "document", "timestamp": f"{m.iso()}T10:{m.num(10, 59)}:00+08:00", "entry": [
        {"resource": {"resourceType": "Patient", "id": "hk1", "name": [{"use": "official", "family": p.surname, "given": [p.given]}, {"text": p.zh}],
                      "telecom": [{"system": "phone", "value": f"+852 {p.phone}"}], "gender": "female" if p.sex == "F" else "male", "birthDate": p.dob_iso}},
        {"resource": {"resourceType": "AllergyIntolerance", "patient": {"reference": "Patient/hk1"}, "criticality": "high",
                      "code": {"text": m.pick(("Penicillin 青霉素", "Iodinated contrast 碘造影劑", "Aspirin 阿士匹靈"))},
                      "reaction": [{"manifestation": [{"text": "Generalised urticaria 全身風疹"}], "severity": "severe"}]}},
        {"resource": {"resourceType": "Procedure", "status": "completed", "subject": {"reference": "Patient/hk1"}, "performedDateTime": m.iso(),
                      "code": {"text": "Release of trigger finger 彈弓手鬆解術"}, "outcome": {"text": "full range of movement"}}}]}, ensure_ascii=False)
