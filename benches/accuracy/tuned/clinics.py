"""Certificates, results, claims and bills of a patient: slips with one illness, reports with many findings."""

from model import template
from tuned.ailments import ILLS, MAINLAND, PILLS, PLACES


@template("medical-record", "en")
def claim_decision(m):
    p, d = m.person(), m.pick(ILLS)
    return f"""
{m.company()[0]} — Group Medical Claims
Re: Claim no. {m.num(100000, 999999)}    Insured member: {p.en}    Certificate {m.code('999999-99')}
Dear {p.title} {p.surname},
We have assessed your claim for treatment of {d[0].lower()} on {m.day()}. According to the attending physician the symptoms began before the policy date. As a pre-existing condition it is excluded, and we regret that the amount of HK${m.money(900, 20000)} cannot be paid.
Yours sincerely, Claims Department"""


@template("medical-record", "bi")
def attending_physician_statement(m):
    p, d = m.person(), m.pick(ILLS)
    return f"""
# Attending Physician's Statement 主診醫生報告
Life assured 受保人:: {p.en} {p.zh}
Date of first consultation 首次求診日期:: {m.date()}
Complaints 病徵:: {m.pick(('abdominal pain 腹痛', 'chest tightness 胸悶', 'numbness of the left hand 左手麻痺'))}
Diagnosis and ICD code 診斷:: {d[0]} {d[1]}
Has the patient suffered from the same condition before? 以前有否患上同一疾病:: No 否"""


@template("medical-record", "tc")
def injury_assessment(m):
    p = m.person()
    return f"""
# 僱員補償評估證明書（表格7）
僱員姓名:: {p.zh}
身份證號碼:: {m.hkid()}
意外日期:: {m.day_zh()}
損傷性質:: 左手中指末節壓傷，截指後遺痛楚及握力減弱
因損傷而缺勤期間:: {m.date()} 至 {m.date()}
永久喪失賺取收入能力百分率:: {m.num(1, 12)}.{m.num(0, 9)}%"""


@template("medical-record", "en")
def psychiatric_court_report(m):
    p = m.person()
    return f"""
PSYCHIATRIC REPORT prepared for the District Court
Defendant: {p.en}, born {p.dob}
I examined the defendant at Siu Lam on {m.day()}. {'He' if p.sex == 'M' else 'She'} has been followed up for paranoid schizophrenia since {m.num(2005, 2018)} and defaulted treatment last year. On mental state examination there were auditory hallucinations and persecutory delusions. Insight was poor.
Opinion: fit to plead. A hospital order of {m.num(3, 12)} months is recommended.
Dr {m.person().en}, Specialist in Psychiatry"""


@template("medical-record", "tc")
def cause_of_death(m):
    p = m.person()
    return f"""
# 死因醫學證明書
死者姓名:: {p.zh}
死亡日期:: {m.day_zh()}
直接死因:: (a) 吸入性肺炎
先前原因:: (b) 末期認知障礙症
其他重要情況:: 慢性腎衰竭、壓瘡
註冊醫生:: {m.person().zh}"""


@template("medical-record", "bi")
def swab_result(m):
    p = m.person()
    return f"""
{m.pick(PLACES)[0]} {m.pick(PLACES)[1]}
COVID-19 RT-PCR test report 檢測報告
Name 姓名: {p.en} {p.zh}
Travel document: {m.code('K99999999')}
Specimen: combined nasal and throat swab   Collected: {m.iso()} 08:{m.num(10, 59)}
Result 結果: SARS-CoV-2 RNA {m.pick(('NOT DETECTED 陰性', 'DETECTED 陽性'))}"""


@template("medical-record", "en")
def prenatal_screen(m):
    p = m.person()
    return f"""
NON-INVASIVE PRENATAL TEST REPORT
Surname: {p.surname.upper()}      Given names: {p.given}      DOB: {p.dob}
Gestational age: {m.num(10, 14)} weeks {m.num(0, 6)} days     Singleton pregnancy
Trisomy 21: low risk     Trisomy 18: low risk     Trisomy 13: low risk
Fetal fraction: {m.num(6, 15)}.{m.num(0, 9)}%
Reviewed by {m.person().en}, Clinical Geneticist"""


@template("medical-record", "sc")
def fertility_cycle(m):
    p = m.person()
    return f"""
# 生殖医学中心　促排卵周期记录
女方姓名:: {p.zh}
男方姓名:: {m.person().zh}
不孕年限:: {m.num(2, 8)}年，AMH {m.num(5, 40) / 10} ng/ml，双侧输卵管堵塞
| 日期 | 果纳芬(IU) | 左卵巢 | 右卵巢 | 内膜 |
| {m.iso()} | 225 | {m.num(8, 12)}mm×4 | {m.num(8, 12)}mm×3 | {m.num(5, 8)}mm |
| {m.iso()} | 225 | {m.num(14, 18)}mm×4 | {m.num(14, 18)}mm×3 | {m.num(8, 11)}mm |
取卵{m.num(5, 15)}枚，移植囊胚1枚。"""


@template("medical-record", "en")
def histology(m):
    p = m.person()
    return f"""
HISTOPATHOLOGY
{p.surname.upper()}, {p.given}   {p.sex}   {p.age}Y   Lab ref S{m.num(10, 25)}-{m.num(10000, 99999)}
Specimen: skin, left cheek, excision
Macroscopic: ellipse of skin 1.{m.num(1, 9)} x 0.8 cm with a pearly nodule.
Microscopic: nests of basaloid cells with peripheral palisading. Margins clear by 2 mm.
DIAGNOSIS: Basal cell carcinoma, nodular type, completely excised."""


@template("medical-record", "sc")
def gastroscopy_sc(m):
    p = m.person()
    return f"""
# {m.pick(MAINLAND)} 电子胃镜检查报告单
姓名:: {p.zh}
性别/年龄:: {p.sex_zh}/{p.age}岁
检查号:: {m.num(100000, 999999)}
镜下所见：食管黏膜光滑，胃窦黏膜充血水肿，散在糜烂，幽门圆，十二指肠球部见一{m.num(3, 9)}mm溃疡，覆白苔。
活检：胃窦2块。快速尿素酶：{m.pick(('阳性', '阴性'))}
镜下诊断：十二指肠球部溃疡；慢性浅表性胃炎伴糜烂。"""


@template("medical-record", "en")
def heart_scan(m):
    p = m.person()
    return f"""
Heart Centre
Echo: {p.en}  {p.age}/{p.sex}  {m.date()}
LV size normal, EF {m.num(35, 65)}%. Mild concentric LVH. Moderate mitral regurgitation. PASP {m.num(25, 55)} mmHg. No thrombus, no effusion.
Conclusion: moderate MR, diastolic dysfunction grade I."""


@template("medical-record", "sc")
def diagnosis_certificate_sc(m):
    p, d = m.person(), m.pick(ILLS)
    return f"""
# 疾病诊断证明
兹有{p.zh}（{p.sex_zh}，{p.age}岁）于{m.day_zh()}来我院就诊，经检查诊断为：{d[2]}。
建议：全休{m.num(3, 14)}天，门诊随访。
{m.pick(MAINLAND)}（盖章）　医师：{m.person().zh}"""


@template("medical-record", "sc")
def inpatient_bill_sc(m):
    p = m.person()
    return f"""
# {m.pick(MAINLAND)} 住院费用清单
患者姓名:: {p.zh}
住院号:: {m.num(1000000, 9999999)}
科室:: 骨外科
| 项目 | 数量 | 金额 |
| 注射用头孢呋辛钠1.5g | {m.num(6, 14)} | {m.money(100, 900)} |
| 腰椎间盘髓核摘除术 | 1 | {m.money(3000, 9000)} |
| 腰椎MRI平扫 | 1 | {m.money(400, 900)} |
| 静脉输液 | {m.num(6, 14)} | {m.money(50, 200)} |
合计：{m.money(9000, 50000)}元"""


@template("medical-record", "bi")
def hospital_bill(m):
    p = m.person()
    return f"""
# {m.pick(PLACES)[0]} — Statement of account 賬單
Patient:: {p.en} {p.zh}
Admitted:: {m.date()}   Discharged: {m.date()}   Ward: {m.num(2, 9)}A
| Item | HK$ |
| Operating theatre: haemorrhoidectomy | {m.money(8000, 30000)} |
| Anaesthetist's fee | {m.money(4000, 12000)} |
| Drugs: tramadol, lactulose, metronidazole | {m.money(200, 900)} |
| Histology | {m.money(700, 1500)} |"""


@template("medical-record", "tc")
def advance_decision(m):
    p = m.person()
    return f"""
# 不作心肺復甦術（DNACPR）文件
病人{p.zh}（身份證號碼：{m.hkid()}）患有末期肺癌，並已擴散至腦部及骨骼。
經與病人及家屬商討，若心臟停頓，不施行心肺復甦術。
主診醫生:: {m.person().zh}　日期：{m.day_zh()}"""


@template("medical-record", "tc")
def medicine_bag(m):
    p, a = m.person(), m.pick(PILLS)
    return f"""
{m.pick(PLACES)[1]}　電話 {m.office()}
{p.zh}（{p.sex_zh}/{p.age}）　{m.date()}
{a[1]} {a[0]}
每日{m.num(2, 4)}次，每次{m.num(1, 2)}粒，飯後　有睡意，勿駕駛
消炎藥，須服完　共{m.num(12, 30)}粒"""


@template("medical-record", "en")
def travel_fitness(m):
    p, d = m.person(), m.pick(ILLS)
    return f"""
TO: The airline's medical desk
I am the physician of {p.en}, who broke the left hip in a fall on {m.day()} and had a hemiarthroplasty. {'He' if p.sex == 'M' else 'She'} also suffers from {d[0].lower()}. {p.title} {p.surname} needs a wheelchair to the seat and an aisle seat, and carries enoxaparin syringes.
Dr {m.person().en}, {m.pick(PLACES)[0]}"""


@template("medical-record", "tc", shape="sheet")
def vaccination_return(m):
    rows = "\n".join(f"| {p.zh} | {p.dob_iso} | {m.pick(('科興', '復必泰', '季節性流感疫苗', '23價肺炎球菌'))} | {m.num(1, 4)} | {m.iso()} | {m.pick(('', '', '蛋敏感', '接種後暈眩'))} |" for p in m.people(6, 15))
    return f"""
| 學生/長者姓名 | 出生日期 | 疫苗 | 第幾劑 | 接種日期 | 備註 |
{rows}"""


@template("medical-record", "en", shape="sheet")
def results_extract(m):
    rows = "\n".join(f"| {p.surname.upper()} {p.given} | {p.dob_iso} | {p.sex} | {m.pick(('HbA1c', 'Creatinine', 'HBsAg', 'PSA', 'TSH'))} | {m.num(4, 120)} | {m.pick('HLN')} |" for p in m.people(8, 20))
    return f"""
| Patient | DOB | Sex | Test | Result | Flag |
{rows}"""


@template("medical-record", "bi", shape="grid")
def theatre_list(m):
    rows = "\n".join(f"| {m.num(8, 17)}:{m.num(0, 5)}0 | {p.en} {p.zh} | {p.age}/{p.sex} | {m.pick(('Lap chole', 'Excision of lipoma', 'Circumcision', 'Colonoscopy + polypectomy', 'ACL reconstruction'))} | GA | {m.person().surname} |" for p in m.people(4, 8))
    return f"""
| Time | Patient 病人 | Age/Sex | Operation 手術 | Anaes. | Surgeon |
{rows}"""
