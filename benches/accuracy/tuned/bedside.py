"""A third round of papers of patients, and of papers that only sound like them."""

from model import template
from tuned.ailments import ILLS, MAINLAND, PILLS, PLACES


@template("medical-record", "bi")
def sick_note_short(m):
    p = m.person()
    return f"""
{m.pick(PLACES)[0]} {m.pick(PLACES)[1]}
MEDICAL CERTIFICATE 醫生證明書
I certify that I have examined {p.en} {p.zh} today and find {'him' if p.sex == 'M' else 'her'} suffering from {m.pick(('viral fever', 'low back strain', 'dysmenorrhoea', 'allergic dermatitis'))}.
Unfit for duty {m.date()} to {m.date()}."""


@template("medical-record", "en")
def specialist_reply(m):
    p = m.person()
    return f"""
{m.day()}
Dear Dr {m.person().surname},
Re: {p.title} {p.en}, DOB {p.dob}
I reviewed your patient in clinic. The angiogram shows 70% stenosis of the proximal LAD. I have started bisoprolol and arranged stenting next month. Smoking was discouraged.
With kind regards,
{m.person().en}, Consultant Cardiologist"""


@template("medical-record", "tc")
def tongue_pulse_card(m):
    p = m.person()
    return f"""
# 病歷卡
姓名:: {p.zh}　　病歷號：{m.num(1000, 9999)}
{m.date()} 經痛，量少色黯有血塊，舌黯脈弦。證屬{m.pick(('寒凝血瘀', '氣滯血瘀'))}。方用少腹逐瘀湯加減，五劑。
{m.date()} 痛減，續方三劑，配艾灸。"""


@template("medical-record", "en")
def xray_wrist(m):
    p = m.person()
    return f"""
DIAGNOSTIC IMAGING
Pt Name : {p.surname.upper()}, {p.given}        Sex : {p.sex}
Exam : XR WRIST (R)
Report : Undisplaced fracture of the scaphoid waist. No dislocation. Soft tissue swelling.
Radiologist : Dr {m.person().en}"""


@template("medical-record", "sc")
def lab_slip_sc(m):
    p = m.person()
    return f"""
# {m.pick(MAINLAND)}检验报告单
姓名:: {p.zh}
病历号:: {m.num(100000, 999999)}
标本类型:: 血清
| 项目 | 结果 | 提示 | 参考区间 |
| 谷丙转氨酶 | {m.num(10, 150)} | ↑ | 9-50 U/L |
| 肌酐 | {m.num(50, 160)} | | 57-97 umol/L |
| 促甲状腺激素 | {m.num(1, 90) / 10} | | 0.27-4.2 mIU/L |
检验者:: {m.person().zh}"""


@template("medical-record", "tc")
def psychologist_progress(m):
    p = m.person()
    return f"""
# 面談紀錄（第{m.num(2, 9)}次）
來訪者：{p.zh}
今日情緒較上週穩定，但仍早醒，擔心被解僱。BDI得分{m.num(15, 40)}。無傷害自己的計劃。功課：思想記錄表。
建議精神科醫生覆核藥物劑量。"""


@template("medical-record", "en")
def claim_form_filled(m):
    p = m.person()
    return f"""
# Group medical claim
Employee / member name:: {p.en}
Membership no.:: {m.code('9999999')}
Date of visit:: {m.date()}
Diagnosis:: {m.pick(ILLS)[0]}
Consultation fee:: {m.num(300, 900)}
Medicine:: {m.num(100, 500)}"""


@template("medical-record", "tc")
def discharge_medication(m):
    p = m.person()
    rows = "\n".join(f"| {b} | {m.pick(('早晚各一粒', '每晚一粒', '需要時服'))} | {m.num(7, 90)}粒 |" for _, b in m.some(PILLS, 3))
    return f"""
# 出院藥物清單
{p.zh}　{p.sex_zh}/{p.age}　病房{m.num(1, 12)}B
| 藥物 | 服法 | 數量 |
{rows}
請按時覆診。藥劑師：{m.person().zh}"""


@template("medical-record", "en", shape="mail")
def teacher_mail(m):
    p = m.person()
    return f"""
!subject {p.en} - back to school after hospital
Dear all,
{p.en} of 3{m.pick('ABCD')} is back on Monday after an operation for appendicitis. No PE for six weeks. {'He' if p.sex == 'M' else 'She'} has epilepsy too, so please read the seizure plan; the medication is in the school office.
{m.person().en}, School nurse"""


@template("medical-record", "bi", shape="sheet")
def clinic_day_sheet(m):
    rows = "\n".join(f"| {m.num(9, 18)}:{m.num(0, 5)}0 | {p.en} | {p.phone} | {m.pick(('f/u DM', 'URTI', 'skin rash', 'BP check', 'flu vaccine', 'knee injection'))} | {m.pick(PILLS)[0]} | ${m.num(300, 900)} |" for p in m.people(8, 16))
    return f"""
| Time 時間 | Name 姓名 | Tel 電話 | Reason 原因 | Medicine 藥物 | Fee 收費 |
{rows}"""


@template("medical-record", "sc")
def outpatient_cert_sc(m):
    p = m.person()
    return f"""
# 诊断证明书
患者 {p.zh}，{p.sex_zh}，{p.age}岁，因车祸致右小腿外伤于{m.day_zh()}来院，X线示右胫腓骨骨折。
建议休息{m.num(1, 3)}个月，定期复查。
{m.pick(MAINLAND)}骨科　{m.person().zh}"""


@template("medical-record", "en")
def dental_letter(m):
    p = m.person()
    return f"""
{m.day()}
To: Oral surgeon
{p.en} ({p.age}/{p.sex}) has a mesio-angular 38 with recurrent pericoronitis. OPG enclosed. Medically fit apart from mild asthma. Kindly remove under LA.
{m.person().en} BDS"""


@template("medical-record", "tc")
def home_visit(m):
    p = m.person()
    return f"""
# 社康護士家訪記錄
{m.day_zh()}
探訪{p.zh}婆婆，獨居。左腳跟潰瘍2厘米，有滲液，已清洗包紮。血糖{m.num(8, 18)}.{m.num(0, 9)}，忘記打胰島素。教導女兒用藥盒。下次家訪：一星期後。"""


@template("ordinary", "tc")
def pharmacy_notice(m):
    return f"""
# 藥房通告
由{m.day_zh()}起，抗生素及安眠藥須憑醫生處方配發。長期病患者（高血壓、糖尿病、哮喘）可預約覆配藥物。
自費藥物價目請向藥劑師{m.person().zh}查詢，電話{m.office()}。"""


@template("ordinary", "en")
def grant_application(m):
    return f"""
# Research grant application
Principal investigator:: Dr {m.person().en}
Title:: Early detection of hepatocellular carcinoma in hepatitis B carriers by ultrasound and alpha-fetoprotein
Budget:: HK${m.money(300000, 2000000)}
Summary: We will screen {m.num(400, 4000)} adults. Subjects with cirrhosis will have MRI. Ethics approval is pending."""


@template("ordinary", "tc")
def donation_thanks(m):
    p = m.person()
    return f"""
親愛的{p.zh}先生／女士：
感謝閣下捐助本會癌症病人支援計劃。去年本會服務了{m.num(1000, 9000)}名肺癌、乳癌及大腸癌病人，提供輔導、營養及復康服務。隨函附上捐款收據（港幣{m.num(100, 5000)}元）。
總幹事　{m.person().zh}"""


@template("ordinary", "en")
def yoga_class(m):
    return f"""
# Yoga for back pain — spring term
Teacher: {m.person().en}. Not suitable after recent surgery, with a slipped disc, glaucoma or in late pregnancy; ask your doctor. Mats provided. HK${m.num(100, 300)} a class. Book with {m.person().en}, {m.office()}."""


@template("ordinary", "bi", shape="sheet")
def health_talk_rota(m):
    rows = "\n".join(f"| {m.iso()} | {t} | {m.person().en} | {m.num(20, 80)} |" for t in ("Stroke 中風", "Diabetes 糖尿病", "Dementia 認知障礙症", "Osteoporosis 骨質疏鬆", "Depression 抑鬱症"))
    return f"""
| Date 日期 | Topic 題目 | Speaker 講者 | Seats 名額 |
{rows}"""


@template("ordinary", "en")
def life_policy_letter(m):
    p = m.person()
    return f"""
Dear {p.title} {p.surname},
Policy {m.code('L99999999')}: your premium of HK${m.money(2000, 20000)} is due on {m.day()}. As from this year the plan also covers early-stage cancer, stroke and heart attack at no extra cost. Please keep your address up to date.
Yours sincerely, Customer Service"""


@template("ordinary", "tc")
def nursing_graduation(m):
    rows = "\n".join(f"{p.zh}" for p in m.people(5, 9))
    return f"""
# 護理學文憑畢業名單
{rows}
課程內容：內外科護理、精神科護理、產科及兒科護理、藥理學、傷口護理。恭喜各位同學！"""
