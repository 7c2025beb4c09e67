"""Notes and letters about a patient: how clinics, wards, therapists, homes, schools and families write them."""

from model import template
from tuned.ailments import ILLS, MAINLAND, PILLS, PLACES


@template("medical-record", "tc")
def tcm_four_examinations(m):
    p = m.person()
    return f"""
# 仁濟堂中醫診所
{p.zh}　{p.sex_zh}　{p.age}歲　初診 {m.day_zh()}
望：面色萎黃，舌質淡胖有齒痕，苔薄白　聞：語聲低微　問：倦怠乏力、納呆、便溏三月　切：脈細弱
證屬：{m.pick(('脾胃氣虛', '心腎不交', '肝陽上亢'))}
方藥：黨參12 白朮9 茯苓12 山藥15 陳皮6　{m.num(3, 7)}帖
針：足三里、中脘、關元，留針二十分鐘。下週覆診。"""


@template("medical-record", "en")
def physio_session(m):
    p = m.person()
    return f"""
PHYSIOTHERAPY TREATMENT NOTES
Client: {p.en}   Age: {p.age}   Session {m.num(2, 9)}
Subjective: R shoulder pain VAS {m.num(3, 8)}/10, worse when reaching overhead, disturbs sleep.
Objective: AROM flexion {m.num(90, 150)} deg, ER {m.num(20, 50)} deg; positive impingement sign.
Treatment given: ultrasound, joint mobilisation grade II, home exercise programme.
Plan: review next week. Physiotherapist: {m.person().en}"""


@template("medical-record", "en")
def eye_examination(m):
    p = m.person()
    return f"""
# Optometric record card
Name:: {p.en}
DOB:: {p.dob}
| | OD | OS |
| Unaided VA | 6/{m.pick((9, 12, 24))} | 6/{m.pick((9, 12, 24))} |
| Refraction | -{m.num(1, 7)}.25 / -0.75 x 180 | -{m.num(1, 7)}.50 / -0.50 x 175 |
| IOP (mmHg) | {m.num(11, 24)} | {m.num(11, 24)} |
| C/D ratio | 0.{m.num(2, 7)} | 0.{m.num(2, 7)} |
Impression: suspected glaucoma, early cataract. Refer to ophthalmologist."""


@template("medical-record", "tc")
def antenatal_visit(m):
    p = m.person()
    return f"""
# 產前檢查記錄
孕婦姓名:: {p.zh}
末次月經:: {m.day_zh()}
預產期:: {m.day_zh()}
G{m.num(1, 3)}P{m.num(0, 2)}，現孕{m.num(12, 38)}週，胎心{m.num(130, 155)}次/分，宮高{m.num(20, 36)}cm，血壓{m.num(100, 150)}/{m.num(60, 95)}
葡萄糖耐量測試結果偏高，轉介營養師；胎位正常。"""


@template("medical-record", "en")
def newborn_summary(m):
    p = m.person()
    return f"""
Postnatal ward summary
Baby of {p.en}, delivered by emergency LSCS at {m.num(35, 40)}+{m.num(0, 6)} weeks for fetal distress. Birth weight {m.num(24, 39) / 10} kg, Apgar score 8 at 1 min, 9 at 5 min.
Jaundice noted on day 3, SB {m.num(180, 280)} umol/L, phototherapy for 24 hours. G6PD deficient. Hep B vaccine given."""


@template("medical-record", "en")
def operation_note(m):
    p = m.person()
    return f"""
OPERATION NOTE
{p.en}   {p.sex}/{p.age}   Ward {m.num(1, 9)}C   {m.date()}
Surgeon: Dr {m.person().en}   Anaesthetist: Dr {m.person().en}
Procedure: laparoscopic inguinal hernia repair (TEP), right
Findings: indirect sac, no bowel within. Mesh placed. Blood loss minimal.
Post-op: diet as tolerated, Panadol prn, home tomorrow."""


@template("medical-record", "tc")
def care_home_note(m):
    p = m.person()
    return f"""
# 松柏安老院　院友健康記錄
院友:: {p.zh}（{m.num(1, 60)}號床）
{m.date()}　骶部壓瘡約2x3厘米，已洗傷口換敷料。
{m.date()}　餵鼻胃管奶{m.num(150, 250)}ml，痰多，已抽痰。體溫37.{m.num(1, 9)}度，血氧{m.num(90, 97)}%。
{m.date()}　外展醫生巡房，處方抗生素七日，通知家屬。"""


@template("medical-record", "tc")
def triage_slip(m):
    p = m.person()
    return f"""
急症室分流記錄
姓名 {p.zh}　{p.sex_zh}{p.age}　分流級別 {m.num(2, 4)}（{m.pick(('緊急', '次緊急'))}）
主訴：{m.num(1, 5)}小時前跌倒，撞到後腦，嘔吐一次，無暈倒。
GCS 15，瞳孔等大。服用薄血藥。安排電腦掃描。"""


@template("medical-record", "tc", shape="text")
def family_chat(m):
    p, q = m.person(), m.person()
    return f"""
[{m.date()} 21:0{m.num(0, 9)}] 大佬: {p.zh}今日去覆診，醫生話啲報告出咗
[{m.date()} 21:1{m.num(0, 9)}] 細妹: 點呀？使唔使開刀
[{m.date()} 21:1{m.num(0, 9)}] 大佬: 腸入面有粒瘤，抽咗組織驗，係惡性，二期，下個月做手術之後要化療
[{m.date()} 21:2{m.num(0, 9)}] 細妹: 佢仲食緊糖尿藥同血壓藥㗎喎
[{m.date()} 21:2{m.num(0, 9)}] 大佬: 醫生話停阿士匹靈先。{q.zh}姑娘叫我哋帶埋張轉介信去"""


@template("medical-record", "en", shape="mail")
def sick_mail(m):
    p, d = m.person(), m.pick(ILLS)
    return f"""
!subject Sick leave - {p.en}
Hi HR,
{p.en} called in this morning. The doctor diagnosed {d[0].lower()} and has given {'him' if p.sex == 'M' else 'her'} {m.num(2, 5)} days off from {m.day()}, with antibiotics. The certificate will follow.
Regards,
{m.person().en}"""


@template("medical-record", "tc")
def school_nurse_note(m):
    p = m.person()
    return f"""
# 學生意外及醫療事故記錄
學生姓名:: {p.zh}　班別：{m.num(1, 6)}{m.pick('ABCD')}
日期:: {m.day_zh()}
經過：學生於小息時跌倒，左前臂腫痛，懷疑骨折，由救護車送往{m.pick(PLACES)[1]}，X光證實橈骨骨折，已打石膏。
病歷：患有哮喘，隨身攜帶吸入劑；對花生過敏。
校護:: {m.person().zh}"""


@template("medical-record", "en")
def educational_psychologist(m):
    p = m.person()
    return f"""
CONFIDENTIAL PSYCHO-EDUCATIONAL ASSESSMENT
Child's name: {p.en}      Date of birth: {p.dob}
Tests administered: WISC-IV (HK), Conners 3
Full Scale IQ {m.num(78, 112)}; Working Memory {m.num(70, 95)}. Teacher ratings of inattention and hyperactivity in the clinically significant range.
{p.given.split()[0]} meets the criteria for ADHD, combined presentation, with comorbid dyslexia. Referral to a child psychiatrist is recommended.
{m.person().en}, Registered Educational Psychologist"""


@template("medical-record", "tc")
def speech_therapy(m):
    p = m.person()
    return f"""
# 言語治療進度報告
受訓者:: {p.zh}（{p.age}歲）
轉介原因:: 中風後吞嚥困難及言語不清
評估：流質需加凝固粉，進食碎餐時偶有咳嗽；失語症屬輕度。
治療：口肌訓練、吞嚥姿勢調整，共{m.num(3, 12)}節。
言語治療師:: {m.person().zh}"""


@template("medical-record", "en")
def dietitian_note(m):
    p = m.person()
    return f"""
Dietetic consultation - {p.en} ({p.sex}, {p.age} y)
Ht {m.num(150, 180)} cm, Wt {m.num(60, 110)} kg, BMI {m.num(25, 36)}.{m.num(1, 9)}. Fasting sugar {m.num(6, 11)}.{m.num(0, 9)}, A1c {m.num(6, 10)}.{m.num(0, 9)}%.
Known fatty liver and gout. Advised 1500 kcal diabetic diet, low purine, limit alcohol. Review in {m.num(4, 12)} weeks.
{m.person().en}, Accredited Dietitian"""


@template("medical-record", "en")
def appointment_letter(m):
    p = m.person()
    return f"""
{m.pick(PLACES)[0]}
{m.day()}
Dear {p.title} {p.surname},
Your recent mammogram has shown a small area that needs a closer look. We have booked you for an ultrasound-guided biopsy with Dr {m.person().en} on {m.day()} at 9:{m.num(10, 50)} am. Please stop taking warfarin five days before.
Patient no. {m.num(100000, 999999)}
Breast Care Nurse"""


@template("medical-record", "tc")
def social_worker_note(m):
    p = m.person()
    return f"""
# 個案記錄
案主:: {p.zh}
個案編號:: {m.num(1000, 9999)}
案主{p.age}歲，獨居，{m.num(2, 12)}年前確診思覺失調，近月自行停藥，出現幻聽及被監視感，情緒波動，曾表示想死。
已聯絡社康護士，安排提早覆診精神科，醫生改為每月打針。"""


@template("medical-record", "en", shape="mail")
def patient_writes(m):
    p = m.person()
    return f"""
!subject Question about my medication
Dear Dr {m.person().surname},
This is {p.en} (DOB {p.dob}). Since I started {m.pick(PILLS)[0]} last week for my {m.pick(ILLS)[0].lower()} I have had a rash on both arms and feel dizzy. I am also taking lisinopril. Should I stop?
Thank you,
{p.en}"""


@template("medical-record", "sc")
def ward_round_sc(m):
    p = m.person()
    return f"""
# 首次病程记录
{m.day_zh()} 10:{m.num(10, 59)}
{p.zh}，{p.sex_zh}，{p.age}岁，因“右上腹疼痛伴发热1天”入院。
查体：T 38.{m.num(1, 9)}℃，P {m.num(80, 110)}次/分，巩膜轻度黄染，右上腹压痛，墨菲征阳性。
辅助检查：白细胞{m.num(11, 20)}×10^9/L，腹部彩超示胆囊结石伴胆囊炎。
诊疗计划：禁食、补液、头孢哌酮抗感染，完善术前检查，择期行腹腔镜胆囊切除术。
{m.pick(MAINLAND)}　住院医师 {m.person().zh}"""


@template("medical-record", "en")
def ward_handover(m):
    p, q = m.person(), m.person()
    return f"""
Handover {m.date()} night shift
Bed {m.num(1, 20)} {p.en} {p.age}{p.sex} - D2 post TKR, Hb dropped to 8.{m.num(1, 9)}, 1 unit packed cells running, PCA morphine, drain 200 ml
Bed {m.num(21, 40)} {q.en} {q.age}{q.sex} - CAP on IV Augmentin, still febrile 38.{m.num(1, 9)}, O2 2L, NBM for bronchoscopy am"""


@template("medical-record", "tc", shape="text")
def voice_note(m):
    p = m.person()
    return f"""
留言轉錄 {m.date()}
喂，{p.sex_zh == '男' and '陳生' or '陳太'}你好，我係{m.pick(PLACES)[1]}嘅護士呀。想通知返你{p.zh}個驗血報告出咗，膽固醇同血糖都高咗啲，尿酸{m.num(420, 600)}，醫生話要開始食藥，同埋照個肝臟超聲波。麻煩你得閒覆返我哋。"""
