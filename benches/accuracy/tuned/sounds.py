"""More that only sounds like a patient's paper, with people named in it."""

from model import template
from tuned.ailments import PILLS, PLACES


@template("ordinary", "en", copies=12, tolerate=("personnel-record",), stop=None)
def nurse_reference(m):
    p = m.person()
    return f"""
To whom it may concern
{p.en} worked on our oncology and dialysis units for {m.num(3, 12)} years. {'He' if p.sex == 'M' else 'She'} gave chemotherapy, looked after central lines and taught diabetes self-care. Colleagues found {'him' if p.sex == 'M' else 'her'} calm and kind.
{m.person().en}, Director of Nursing, {m.pick(PLACES)[0]}"""


@template("ordinary", "tc", copies=12)
def funeral_notice(m):
    p = m.person()
    return f"""
# 訃告
先父{p.zh}公於{m.day_zh()}因癌病安詳離世，享年{m.num(70, 98)}歲。謹定於{m.day_zh()}假寰宇殯儀館設靈，翌日出殯。
孝子　{m.person().zh}　泣告"""


@template("ordinary", "en", shape="sheet", copies=12)
def doctors_table(m):
    rows = "\n".join(f"| Dr {p.en} | {s} | {x} | {m.office()} |" for p, (s, x) in zip(m.people(5, 5), (("Urology", "Circumcision, TURP"), ("Orthopaedics", "Knee replacement"), ("ENT", "Tonsillectomy"), ("Gastroenterology", "Colonoscopy"), ("Eye", "Cataract extraction"))))
    return f"""
| Name | Specialty | Procedures | Tel |
{rows}"""


@template("ordinary", "en", copies=12)
def course_application(m):
    p = m.person()
    return f"""
# Application for training leave
Name:: {p.en}
Department:: Cardiology
Course:: Advanced life support and ECG interpretation
Dates:: {m.day()} to {m.day()}
Fee:: HK${m.num(800, 6000)}
Supervisor:: {m.person().en}"""


@template("ordinary", "en", copies=12)
def brochure_with_example(m):
    return f"""
# LifeShield critical illness plan
For example, Mr Chan, aged 45, was diagnosed with early colon cancer in year three. He had surgery and chemotherapy and received HK${m.money(300000, 900000)}, and his plan went on. Cover ends at age {m.num(75, 100)}.
Talk to {m.person().en} on {m.office()}."""


@template("ordinary", "tc", copies=12)
def soup_recipe(m):
    return f"""
# 秋冬湯水：當歸黃芪雞湯
材料：當歸{m.num(5, 10)}克、黃芪15克、黨參15克、紅棗6粒、雞半隻。
功效：補氣血，適合手腳冰冷、經後虛弱人士。感冒發燒、痛風患者不宜。
做法：汆水後煲兩小時，下鹽調味。食譜提供：{m.person().zh}師傅"""


@template("ordinary", "en", copies=12)
def pet_supplies_order(m):
    p = m.person()
    return f"""
# Order {m.num(100000, 999999)}
Name:: {p.en}
Address:: {p.address}
| Item | Qty |
| Vitamin C 500 mg, 100 tablets | {m.num(1, 3)} |
| Elastic bandage | {m.num(1, 5)} |
| Thermometer | 1 |
| Sunscreen SPF 50 | {m.num(1, 2)} |
Delivery on {m.day()}."""


@template("ordinary", "en", copies=12)
def safety_statistics(m):
    return f"""
# Site safety report, week {m.num(1, 52)}
Prepared by:: {m.person().en}
Near misses: {m.num(2, 9)}. First-aid cases: {m.num(0, 4)} (cuts, sprain, eye irritation). Lost-time injuries: 0.
Heat stroke reminders were given; the first-aid box was refilled with dressings and eye wash. Next toolbox talk: back injury prevention, by {m.person().en}."""


@template("ordinary", "en", copies=12)
def device_manual(m):
    return f"""
# Blood pressure monitor {m.code('AA-999')} — user manual
Sit quietly for five minutes. Wrap the cuff around the left arm. Press START. The display shows systolic and diastolic pressure and pulse. Irregular heartbeat (arrhythmia) is shown by a symbol. People with atrial fibrillation, a pacemaker or pre-eclampsia should ask their doctor.
Error E{m.num(1, 9)}: loose cuff. Service {m.office()}."""


@template("ordinary", "tc", shape="mail", copies=12)
def team_leave_mail(m):
    p, q = m.person(), m.person()
    return f"""
!subject 下週人手安排
各位：
{p.zh}下週放年假，{q.zh}星期三下午請假半天。流感高峰期，請大家多洗手，如有不適請戴口罩。
月結報表改由{m.person().zh}負責。多謝。
行政部"""


@template("ordinary", "en", copies=12)
def app_privacy_notice(m):
    return f"""
# Privacy notice — clinic booking app
We collect your name, date of birth, phone number, HKID number, symptoms, allergies, medical history and appointment records so that clinics can treat you. Your diagnosis and prescriptions are kept for seven years. You may ask for a copy from our data protection officer, {m.person().en}, at {m.office()}."""


@template("ordinary", "bi", copies=12)
def ward_donation_plaque(m):
    return f"""
# {m.pick(PLACES)[0]} {m.pick(PLACES)[1]}
本院血液透析中心蒙{m.person().zh}先生慷慨捐助，特此鳴謝。The haemodialysis centre was made possible by the generosity of Mr {m.person().en}. Opened on {m.day()} by Dr {m.person().en}, Hospital Chief Executive."""
