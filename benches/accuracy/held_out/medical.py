"""What clinics, wards, laboratories, therapists and insurers write about a patient; a register of many."""

from held_out.words import AILMENTS, CLINICS, MEDICINES
from model import template


@template("medical-record", "tc")
def herbalist_certificate(m):
    p = m.person()
    return f"""
{m.pick(('仁心', '濟生', '杏林'))}中醫診所
# 病假證明書
茲證明{p.zh}{'先生' if p.sex == 'M' else '女士'}於{m.day_zh()}到本診所接受中醫診治。
診斷:: {m.pick(('腰痛（寒濕）', '感冒（風熱）', '膝痹', '泄瀉'))}
建議休息:: {m.pick('一二三')}天，由{m.date()}起
註冊中醫師:: {m.person().zh}"""


@template("medical-record", "en")
def casualty_note(m):
    p = m.person()
    return f"""
{m.pick(CLINICS)[0]}   Accident & Emergency
A&E no. {m.code('AE99999999')}   Triage category {m.num(3, 4)}   {m.date()} {m.num(0, 23):02d}:{m.num(10, 59)}
{p.en}   {p.sex}/{p.age}   HKID {m.hkid()}
c/o slipped on wet floor at work, left ankle inversion injury, unable to bear weight.
BP {m.num(110, 160)}/{m.num(60, 95)}, pulse {m.num(60, 100)}, temp 36.{m.num(1, 9)}
P/E: swelling and tenderness over lateral malleolus, distal pulses normal.
X-ray left ankle: undisplaced fracture of the distal fibula.
Mx: short leg backslab, non-weight-bearing with crutches, paracetamol 1 g qid, refer orthopaedic clinic in one week. Sick leave {m.num(3, 14)} days.
Dr {m.person().en}"""


@template("medical-record", "bi")
def health_check_results(m):
    p = m.person()
    return f"""
# Laboratory report 化驗報告
Patient 病人:: {p.en} {p.zh}
Sex / Age 性別／年齡:: {p.sex} / {p.age}
Referring doctor 轉介醫生:: Dr {m.person().en}
Collected 採樣日期:: {m.date()}
| Test 項目 | Result 結果 | Unit 單位 | Reference 參考值 |
| HbA1c 糖化血紅素 | {m.num(65, 99) / 10} H | % | < 6.0 |
| Triglycerides 三酸甘油脂 | {m.num(18, 45) / 10} H | mmol/L | < 1.7 |
| LDL cholesterol 低密度膽固醇 | {m.num(34, 55) / 10} H | mmol/L | < 3.4 |
| Uric acid 尿酸 | {m.num(43, 60) / 100} H | mmol/L | 0.20 - 0.42 |
| ALT 肝酵素 | {m.num(20, 90)} | U/L | < 50 |
| Hepatitis B surface antigen 乙型肝炎表面抗原 | {m.pick(('Reactive 陽性', 'Non-reactive 陰性'))} |  | Non-reactive |"""


@template("medical-record", "en")
def knee_scan(m):
    p = m.person()
    return f"""
# MRI OF THE {m.pick(('LEFT', 'RIGHT'))} KNEE
Patient:: {p.en}
Date of birth:: {p.dob}
Examination date:: {m.date()}
Referred by:: Dr {m.person().en}
Clinical history: twisting injury at football {m.num(2, 9)} weeks ago, locking.
Findings: Bucket-handle tear of the medial meniscus with a displaced fragment in the notch. Complete tear of the anterior cruciate ligament. Bone bruise of the lateral femoral condyle. Moderate joint effusion. The posterior cruciate and collateral ligaments are intact.
Impression: ACL rupture with displaced medial meniscal tear.
Reported by:: Dr {m.person().en}, Radiologist"""


@template("medical-record", "tc")
def letter_to_employer_on_injury(m):
    p = m.person()
    return f"""
{m.day_zh()}
致：{m.company()[1]}人力資源部
病人姓名：{p.zh}　身份證號碼：{m.hkid()}
上述病人於{m.day_zh()}在工作期間搬運重物後腰部劇痛，經磁力共振檢查證實為第四、五節腰椎間盤突出，壓迫神經線。現正接受物理治療及服用止痛藥，仍有左腿麻痺。
本人認為其可於{m.num(2, 6)}星期後復工，惟三個月內不宜搬運超過{m.num(5, 10)}公斤之物件。
{m.pick(CLINICS)[1]}
骨科專科醫生{m.person().zh}"""


@template("medical-record", "sc")
def discharge_note_sc(m):
    p, month = m.person(), m.num(1, 9)
    return f"""
# 出院小结
姓名：{p.sc}　性别：{p.sex_zh}　年龄：{p.age}岁　住院号：{m.num(100000, 9999999)}
入院日期：2025-0{month}-0{m.num(1, 9)}　出院日期：2025-0{month}-{m.num(10, 28)}
入院诊断：急性胆囊炎；胆囊结石
诊疗经过：入院后予禁食、补液、头孢哌酮舒巴坦抗感染治疗，完善检查后行腹腔镜下胆囊切除术，术后恢复可，无发热。
出院情况：切口愈合良好，无腹痛，大便正常。
出院医嘱：低脂饮食；一周后门诊复查血常规及肝功能；不适随诊。
主治医师：{m.person().sc}"""


@template("medical-record", "tc", shape="lines")
def nurses_group_chat(m):
    p = m.person()
    return f"""
陳姑娘: {p.zh}（{p.age}歲）今朝嚟覆診，血壓{m.num(160, 190)}/{m.num(95, 110)}，話成日頭暈
梁醫生: 佢有冇食降壓藥？
陳姑娘: 話停咗兩個禮拜，上次驗出糖尿，血糖空肚{m.num(80, 140) / 10}
梁醫生: 加返氨氯地平5mg，二甲雙胍轉食兩次，一個月後再驗血，幫佢約眼底檢查
陳姑娘: 收到，電話{p.phone}，我打返俾佢"""


@template("medical-record", "en", shape="mail")
def insurer_query(m):
    p = m.person()
    return f"""
!subject Claim {m.code('HM9999999')} - further information
Dear {m.pick(CLINICS)[0]},
Our insured and your patient: {p.en}, date of birth {p.dob}
We have received the hospital bill of HK${m.money(20000, 150000)} for the laparoscopic appendicectomy of {m.date()}. The discharge summary mentions a history of ulcerative colitis treated with mesalazine since {m.num(2015, 2021)}, which was not declared.
Please tell us when the colitis was first diagnosed and send the histology of the appendix.
{m.person().en}
Claims assessor"""


@template("medical-record", "bi")
def child_visit(m):
    p, clinic = m.person(), m.pick(CLINICS)
    return f"""
{clinic[0]} {clinic[1]}
Name 姓名: {p.en} {p.zh}　DOB 出生日期: {m.num(1, 28)}/{m.num(1, 12)}/{m.num(2018, 2024)}　Wt 體重: {m.num(10, 28)} kg
{m.date()}
Fever 發燒 {m.num(383, 399) / 10}°C x 2 days, runny nose 流鼻水, pulling R ear 右耳痛. Eating less.
O/E: throat red, R tympanic membrane bulging, chest clear.
Dx: acute otitis media 急性中耳炎
Rx: amoxicillin 阿莫西林 syrup 250mg tds x 7 days; paracetamol syrup prn
F/U 覆診 3 days if not better. Allergy 敏感: nil
Dr {m.person().surname}"""


@template("medical-record", "tc")
def dental_treatment_card(m):
    p = m.person()
    return f"""
# 牙科病歷
姓名:: {p.zh}
出生日期:: {p.dob}
電話:: {p.phone}
{m.date()}　主訴右下後牙咬物痛。46齲壞及髓，X光見根尖陰影。診斷：慢性根尖周炎。開髓引流，處方甲硝唑及布洛芬。
{m.date()}　46根管治療第二次，清潔封藥。
{m.date()}　46根管充填，建議鑲牙冠。牙周中度發炎，已洗牙及教導使用牙線。
主診牙醫：{m.person().zh}"""


@template("medical-record", "bi", shape="sheet")
def clinic_register(m):
    def line(p):
        d, x = m.pick(AILMENTS), m.pick(MEDICINES)
        return f"| {m.date()} | {p.en} | {p.sex}/{p.age} | {d[0]} {d[1]} | {x[0]} | {m.num(0, 3)} |"
    lines = "\n".join(line(p) for p in m.people(10, 22))
    return f"""
| Date 日期 | Patient name 病人姓名 | Sex/Age 性別／年齡 | Diagnosis 診斷 | Medication 藥物 | Sick leave (days) 病假 |
{lines}"""


@template("medical-record", "tc")
def physiotherapy_referral(m):
    p, d = m.person(), m.pick(AILMENTS[1:2] + AILMENTS[5:6] + AILMENTS[11:])
    return f"""
# 物理治療轉介信
病人:: {p.zh}（{p.en}）
性別／年齡:: {p.sex_zh}／{p.age}
診斷:: {d[1]}
病歷摘要:: 病徵持續{m.num(2, 9)}個月，曾服消炎止痛藥，效果不理想。無手術史，有高血壓，現服氨氯地平。
轉介目的:: 評估及治療，超聲波、拉筋及家居運動指導，共{m.num(6, 12)}次
轉介醫生:: {m.person().zh}醫生（{m.pick(CLINICS)[1]}）"""


@template("medical-record", "en", shape="raw", ext=".hl7", copies=6)
def hl7_blood_count(m):
    p = m.person()
    day = m.iso().replace("-", "")
    return (f"MSH|^~\\&|LIS|LKDH|CMS|LKDH|{day}0915||ORU^R01|{m.num(100000, 999999)}|P|2.3\r"
            f"PID|1||{m.num(1000000, 9999999)}^^^LKDH||{p.surname}^{p.given}||{p.dob_iso.replace('-', '')}|{p.sex}|||{p.address.replace(', ', '^')}||{p.phone}\r"
            f"OBR|1|{m.num(1000, 9999)}||CBC^Complete blood count|||{day}0830\r"
            f"OBX|1|NM|HGB^Haemoglobin||{m.num(70, 105) / 10}|g/dL|11.5-15.0|L|||F\rOBX|2|NM|WBC^White cell count||{m.num(40, 180) / 10}|10*9/L|4.0-10.0||||F\r"
            "OBX|3|TX|CMT^Comment||Hypochromic microcytic picture, suggest iron study.||||||F\r")
