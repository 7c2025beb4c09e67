"""Papers about named patients: claims desks, dispensaries, rehabilitation, fitness for work, cross-border care."""

import json

from twelfth.words import CARE, HOSPITALS, INSURERS, SIGNS, aged, clock, honor
from model import template


@template("medical-record", "en")
def claim_assessor_worksheet(m):
    p = aged(m, 1955, 1998)
    ill, drug = m.pick(CARE[:2])
    bed, fee, pills = m.num(1200, 9000), m.num(1500, 9000), m.num(300, 4000)
    return f"""
!header {m.pick(INSURERS)[0]} - Group Medical Claims
# Assessor's worksheet
Claim no.:: {m.code('GM99-9999999')}
Member:: {p.en} (cert {m.code('999999-01')})
Age / sex:: {p.age} / {p.sex}
Confinement:: {m.date()}, {m.num(1, 6)} night(s), {m.pick(HOSPITALS)[0]}
Dx on discharge slip:: {ill[0]}
Attending:: Dr {m.person().en}

| Item | Billed | Eligible | Remark |
| Room & board | {bed:,} | {bed * 7 // 10:,} | ward level cap |
| Attending doctor's visit | {fee:,} | {fee:,} | |
| MRI | {m.money(6000, 9800)} | 0 | no referral attached - pend |
| Medicine ({drug[0]}, others) | {pills:,} | {pills * 3 // 5:,} | TTA beyond 30 days cut |

First consulted for this complaint {m.num(2, 30)} months before policy effective date according to GP's notes - check pre-existing. Member says on phone ({p.phone}) that the earlier visit was "just a sprain". Ask Dr for date symptoms first appeared and copies of imaging. If not received in 30 days, close as incomplete.
Handled by {m.pick(('CWK', 'jl', 'Yan / claims 3'))}"""


@template("medical-record", "tc", shape="mail")
def claim_pending_reply_tc(m):
    p = aged(m, 1960, 2000)
    ill, drug = m.pick((CARE[0], CARE[1], CARE[9]))
    return f"""
!subject 回覆：{p.zh} 住院索償補交文件
{m.pick(('陳小姐', '理賠部同事', '黃生'))}：
附上{p.zh}{honor(p)}（保單尾號{m.num(1000, 9999)}）{m.pick(HOSPITALS)[1]}的出院紙同收據。佢{m.num(2, 11)}月{m.num(1, 28)}號因為{ill[1]}入院，住咗{m.num(2, 7)}晚，做咗磁力共振，出院後仲食緊{drug[1]}，下個月覆診。
你哋問有冇舊患，佢話{m.num(2, 6)}年前睇過一次街症，冇照片，之後冇再痛。醫生報告要多{m.num(7, 21)}個工作天先拎到，到時補交。
物理治療收據{m.num(4, 12)}張，每張${m.num(480, 950)}，請一併計。
有咩唔清楚可以直接打俾客人 {p.phone}。
{m.person().zh}　財務策劃"""


@template("medical-record", "en")
def attending_physician_statement(m):
    p = aged(m, 1948, 1990)
    (ill, drug), signs = m.pick(list(zip(CARE, SIGNS)))
    return f"""
{m.pick(INSURERS)[0]}
# Attending Physician's Statement (to be completed at claimant's own expense)
1. Name of patient:: {p.en}
2. HKID / Passport No.:: {m.hkid()}
3. Date first consulted you:: {m.date()}
4. Presenting symptoms and their duration:: {signs[0]}, {m.num(2, 20)} weeks
5. Final diagnosis:: {ill[0]}
6. Is the condition related to: (a) congenital (b) self-inflicted (c) alcohol/drug (d) occupation:: No to (a)-(c); (d) {m.pick(('unlikely', 'no'))}
7. Investigations done:: {signs[1]} on {m.date()}, report attached
8. Treatment given:: {drug[0]}, {m.pick(('physiotherapy x 8', 'lifestyle advice', 'observed overnight'))}
9. Any previous consultation with other doctors for this condition? Name and address:: {m.pick(('Not known to me', 'Dr ' + m.person().en + ', Kwun Tong, about 2 years ago'))}
10. Prognosis:: {m.pick(('Good', 'Fair, may recur', 'Guarded'))}
Signature and chop of physician:: Dr {m.person().en}   {m.date()}"""


@template("medical-record", "bi")
def dispensary_labels_sheet(m):
    def label(p):
        ill, drug = m.pick(CARE)
        return f"""{p.zh} {p.en}   {m.code('P999999')}
{drug[0]} {drug[1]} x {m.num(14, 90)}
{m.pick(('每日一次，每次一粒 1 tab daily', '每日兩次，飯後 1 tab bd pc', '臨睡前一粒 1 tab nocte'))}
{m.pick(('可能引致睡意 May cause drowsiness', '多飲水 Drink plenty of water', '服藥期間避免西柚 Avoid grapefruit', ''))}
配藥日期 {m.date()}  醫生 Dr {m.person().surname}
"""
    return f"{m.pick(HOSPITALS)[1]}藥房 Dispensary\n\n" + "\n".join(label(p) for p in m.people(3, 6))


@template("medical-record", "tc", shape="text")
def pharmacist_query_whatsapp_tc(m):
    p = aged(m, 1940, 1975)
    (ill, drug), (_, other) = CARE[9], CARE[1]
    t = clock(m)
    return f"""
[{t()}] 藥房阿Yee: 劉醫生，{p.zh}張藥單想問下
[{t()}] 藥房阿Yee: 你開咗{other[1]}，但佢已經食緊{drug[1]}，仲有{m.pick(('華法林', '阿士匹靈', '銀杏丸'))}，太太話上星期流鼻血流咗成晚
[{t()}] Dr Lau: 腎功能幾多？
[{t()}] 藥房阿Yee: {m.num(1, 3)}月驗 eGFR {m.num(28, 58)}，K {m.num(4, 5)}.{m.num(0, 9)}
[{t()}] Dr Lau: 咁減半，{m.pick(('28日', '兩個星期'))}先，叫佢返嚟抽血
[{t()}] 藥房阿Yee: 收到，佢{p.age}歲住{p.address_zh[:6]}，我叫屋企人嚟攞，電話{p.phone}"""


@template("medical-record", "en")
def functional_capacity_evaluation(m):
    p = aged(m, 1962, 1996)
    kg = m.num(8, 18)
    return f"""
{m.pick(HOSPITALS)[0]} - Occupational Therapy, Work Rehabilitation
# Functional capacity evaluation
Client:: {p.en}, {p.sex}/{p.age}
Job:: {m.pick(('air cargo loader', 'dealer, baccarat pit', 'knitting machine operator', 'delivery driver', 'bar bender'))}
Injury on duty:: {m.date()}
Referrer:: Dr {m.person().en}, Orthopaedics

{p.title} {p.surname} attended alone and gave consistent effort (CV of grip under 12% on {m.num(3, 5)} positions). Reports pain {m.num(3, 7)}/10 over low back, worse after twenty minutes' standing.
| Task | Tested | Job demand | Match |
| Floor to waist lift | {kg} kg | {kg + m.num(4, 14)} kg | no |
| Waist to shoulder | {kg - 3} kg | {kg + m.num(0, 6)} kg | no |
| Carry 10 m | {kg + 2} kg | {kg + m.num(5, 12)} kg | no |
| Standing tolerance | {m.num(25, 60)} min | 90 min | no |
| Hand grip R / L | {m.num(30, 44)} / {m.num(28, 40)} kg | 25 kg | yes |

Opinion: presently suited to light work. We recommend six weeks of work hardening, three half days a week, then re-test. A graded return (half days, no lift over {kg - 4} kg) could begin if the employer can offer it; HR contact {m.office()}.
{m.person().en}, OT I"""


@template("medical-record", "en", shape="mail")
def return_to_work_occ_health(m):
    p = aged(m, 1965, 1999)
    ill, _ = m.pick((CARE[0], CARE[1], CARE[6]))
    return f"""
!subject OH outcome - {p.en}
Hi {m.pick(('Bernice', 'Tony', 'Agnes'))},
Saw {p.en.split(',')[0].title()} ({m.pick(('ramp', 'warehouse B', 'call centre', 'dyehouse'))}, staff no. {m.code('99999')}) today. Back from {m.num(3, 12)} weeks off with {ill[0].lower()}. BP {m.num(118, 162)}/{m.num(70, 98)}, BMI {m.num(21, 33)}, {m.pick(('range better', 'sleeping better on medication', 'gait steady'))}.
Fit with restriction for 8 weeks: no night shift, no lifting over {m.num(5, 15)} kg, no ladder. Not fit for forklift until I see the specialist's letter, due on {m.day(2025)}.
{'He' if p.sex == 'M' else 'She'} was tearful about the supervisor; I've suggested the EAP line, please don't share with the line manager. Next review with me in {m.num(3, 6)} wks.
{m.person().en}
Occupational Health Nurse"""


@template("medical-record", "tc")
def sick_leave_hr_log_tc(m):
    def row():
        p = aged(m, 1965, 2001)
        return f"| {m.code('99999')} | {p.zh} | {m.pick(('收銀', '倉務', '荷官', '司機', '客服'))} | {m.date()} | {m.num(1, 14)} | {m.pick(CARE)[0][1]} | {m.pick(HOSPITALS)[1]} | {m.pick(('已交正本', '影印本', '欠紙', '公司醫生轉介專科'))} |"
    return "病假紙登記（只供人事部）\n\n| 員工號 | 姓名 | 職位 | 開始 | 日數 | 病因（照醫生紙） | 簽發 | 備註 |\n" + "\n".join(row() for _ in range(m.num(6, 14)))


@template("medical-record", "tc")
def labour_injury_progress_tc(m):
    p = aged(m, 1960, 1995)
    how, now = m.pick((('唧車撞到右腳', '右腳第二、三蹠骨骨折已癒合，但仲腫，行路仍然跛'), ('貨板壓住左手', '左手食指屈肌腱修補後僵硬，握力得正常四成'), ('布卷碌落撞到膊頭', '旋轉肌撕裂，等排期做內窺鏡，手舉唔高')))
    return f"""
致：{m.pick(INSURERS)[1]}　僱員補償部
檔號：{m.code('EC/99/99999')}
傷者：{p.zh}（{p.sex_zh}，{p.age}歲）
意外：2024年{m.num(1, 12)}月{m.num(1, 28)}日在{m.pick(('葵涌貨倉', '機場二號貨站', '屯門染廠', '碼頭'))}被{how}。
最新情況：已放工傷假{m.num(40, 260)}日。{m.pick(HOSPITALS)[1]}骨科話{now}。每星期物理治療兩次、職業治療一次，止痛藥照食。
判傷：排咗2025年{m.num(9, 12)}月{m.num(1, 28)}日。估計永久喪失{m.num(2, 11)}%。
我哋{m.date()}家訪見佢做家務仍要屋企人幫手。佢問可唔可以轉私家睇，你哋批唔批，請回覆。聯絡電話{p.phone}。
{m.person().zh}　個案經理"""


@template("medical-record", "sc")
def cross_border_referral_sc(m):
    p = aged(m, 1945, 1975)
    (ill, drug), signs = m.pick(list(zip(CARE, SIGNS)))
    h = m.pick((HOSPITALS[2], HOSPITALS[5]))
    return f"""
{h[2]}国际医疗部
# 港籍患者转诊小结
姓名：{p.sc}　性别：{'男' if p.sex == 'M' else '女'}　年龄：{p.age}岁　回乡证：{m.code('H09999999')}
来院日期：{m.iso()}
主诉：{signs[2]}。
现病史：患者长期在香港就医，既往由{m.pick(HOSPITALS[:2])[2]}随访，此次因排期过长来我院。否认药物过敏史。
查体：血压{m.num(122, 170)}/{m.num(70, 100)}mmHg，心率{m.num(60, 98)}次/分，心肺听诊未见明显异常。
辅助检查：空腹血糖{m.num(5, 9)}.{m.num(0, 9)}mmol/L，LDL-C {m.num(2, 4)}.{m.num(10, 99)}mmol/L，肌酐{m.num(58, 120)}μmol/L。
诊断：{ill[2]}
处理：{drug[2]}，每日一次；建议{m.num(2, 6)}周后复查。患者要求将资料带回香港家庭医生，附影像光盘一张。
医师：{m.person().sc}　科室电话：0755-{m.num(20000000, 29999999)}"""


@template("medical-record", "sc", shape="text")
def patient_group_wechat_sc(m):
    p = aged(m, 1950, 1980)
    (ill, drug), signs = m.pick(list(zip(CARE, SIGNS)))
    return f"""
陪诊小周 {m.num(8, 11)}:{m.num(10, 59)}
{p.sc}{'叔' if p.sex == 'M' else '阿姨'}到了，口岸接到，挂的{signs[3]}{m.num(3, 40)}号
陪诊小周 {m.num(12, 13)}:{m.num(10, 59)}
王主任看完了，考虑{ill[2]}，让先查{signs[4]}，下午{m.num(2, 4)}点做
陪诊小周 {m.num(15, 17)}:{m.num(10, 59)}
报告出来：{m.pick(('比上次重一点', '跟主任估计的差不多', '没大事但要吃药'))}。开了{drug[2]}两盒，香港那边吃的{m.pick(('降压药', '他汀', '止痛药'))}先停
女儿 {m.num(17, 19)}:{m.num(10, 59)}
谢谢，{'他' if p.sex == 'M' else '她'}青霉素过敏你跟医生说了吧？发票要原件，保险要报。我电话{p.phone}"""


@template("medical-record", "tc")
def bonesetter_notes_tc(m):
    p = aged(m, 1950, 2002)
    return f"""
診症日期 {m.date()}　{m.pick(('初診', '覆診'))}
{p.zh}　{p.sex_zh}　{p.age}
右{m.pick(('足踝', '腕', '肩'))}扭挫{m.num(2, 20)}日，瘀腫，按之痛甚，夜寐欠佳，胃納可，二便調
舌淡暗苔薄白，脈弦澀
辨證：氣滯血瘀
手法理筋，外敷{m.pick(('駁骨散', '活血膏'))}，紮布帶。針{m.pick(('崑崙 太谿 阿是', '合谷 陽谿 外關', '肩髃 肩髎 曲池'))}留20分鐘
內服：桃仁10 紅花6 當歸12 川芎9 赤芍12 延胡索{m.num(9, 15)} 牛膝12 甘草6　{m.num(3, 7)}劑
忌生冷，三日後換藥。有胃病史，延胡索減
收{m.num(280, 680)}　電{p.phone}"""


@template("medical-record", "bi")
def spectacle_record_bi(m):
    p = aged(m, 1970, 2005)
    s = lambda: f"-{m.num(1, 8)}.{m.pick(('00', '25', '50', '75'))}"
    return f"""
配鏡記錄 Optometry Record
姓名 Name:: {p.zh} {p.en}
電話 Tel:: {p.phone}
日期 Date:: {m.date()}
主訴 Complaint:: {m.pick(('睇遠矇 distance blur', '眼乾 dry eyes with CL', '頭痛 headache after screen work', '飛蚊 floaters R'))}

|  | SPH | CYL | AXIS | VA |
| R 右 | {s()} | -0.{m.pick(('50', '75'))} | {m.num(1, 180)} | 6/6 |
| L 左 | {s()} | -1.{m.pick(('00', '25'))} | {m.num(1, 180)} | 6/{m.pick((6, 9))} |

IOP R {m.num(11, 21)} L {m.num(11, 21)} mmHg. Fundus 眼底: C/D 0.{m.num(3, 7)} R, 0.{m.num(3, 7)} L, {m.pick(('NAD', 'lattice at 5 oc R, 轉介眼科', 'tilted disc'))}
媽媽青光眼 Fam Hx glaucoma: {m.pick(('Y', 'N'))}    覆檢 Recall {m.pick((6, 12))}/12
Optom {m.person().en}"""


@template("medical-record", "en", shape="text")
def dental_chart_brief(m):
    p = aged(m, 1955, 2004)
    return f"""
{p.en} {p.dob}
{m.date()}  c/o sharp pain UL, hot+++. {m.pick(('25', '26', '36', '47'))} deep MO caries, TTP ++, no sinus. PA taken: PDL widened. Dx irreversible pulpitis.
Opts RCT + crown / xla discussed, pt opts RCT. LA 2.2 ml lido 1:80k, access, extirpated, Odontopaste, Cavit. POIG.
MH: {m.pick(('hypertension on amlodipine', 'nil', 'penicillin allergy - rash', 'warfarin, INR 2.4 last wk'))}. Rx {m.pick(('ibuprofen 400 tds', 'amox 500 tds 5/7', 'metronidazole 200 tds 5/7'))}
Fee {m.num(12, 38)}00 pd, est {m.num(6, 12)}500. Ins form signed. NV {m.num(1, 3)}/52 1 hr."""


@template("medical-record", "tc")
def school_nurse_return_tc(m):
    a, b, c = (aged(m, 2006, 2012) for _ in range(3))
    return f"""
{m.pick(('仁愛堂啟思中學', '沙井小學', '聖雅各書院'))}　醫療室紀錄　{m.day_zh()}
第{m.num(1, 3)}節　{m.num(1, 6)}{m.pick('ABCD')} {a.zh}　體育課後氣喘，有哮喘，自備吸入器兩噴，血氧{m.num(93, 97)}%，休息後好轉，已電母親{a.phone}
小息　{m.num(1, 6)}{m.pick('ABCD')} {b.zh}　跌倒，左膝擦傷，生理鹽水清洗，貼膠布
午膳　{m.num(1, 6)}{m.pick('ABCD')} {c.zh}　食咗蝦條後口唇腫、出風疹，對海鮮敏感（家長有申報），校方按計劃俾抗敏藥，{m.num(12, 13)}:{m.num(10, 59)}叫白車送{m.pick(HOSPITALS)[1]}，陳主任陪同，EpiPen未用
跟進：{c.zh}明日回校前要醫生紙；{a.zh}家長要帶備新吸入器。
護士 {m.person().zh}"""


@template("medical-record", "tc")
def care_home_weekly_tc(m):
    rows = "\n".join(f"| {m.num(1, 6)}{m.num(1, 30):02d} | {(p := aged(m, 1932, 1948)).zh} | {m.num(36, 68)}.{m.num(0, 9)} | {m.num(108, 168)}/{m.num(58, 92)} | {m.pick(CARE[2:6])[0][1]} | {m.pick(('胃口差，轉碎餐', '骶骨壓瘡二期，日洗兩次', '便秘三日，已俾乳果糖', '夜晚叫喊，家屬同意用約束手套', '跌倒無傷', '無特別'))} | {m.pick(('老人科', '內科', '眼科', '到診'))} {m.num(1, 28)}/{m.num(1, 12)} |" for _ in range(m.num(6, 12)))
    return f"""
院友每週健康摘要　截至{m.date()}
| 床 | 姓名 | 體重kg | 血壓 | 長期病 | 本週情況 | 覆診 |
{rows}
保健員：{m.person().zh}"""


@template("medical-record", "en", shape="raw", ext="json")
def ehr_lab_message(m):
    p = aged(m, 1945, 2000)
    obs = [("HbA1c", m.num(50, 109) / 10, "%", 4.0, 5.6), ("Creatinine", m.num(50, 180), "umol/L", 64, 104), ("ALT", m.num(10, 140), "U/L", 5, 50), ("Haemoglobin", m.num(80, 169) / 10, "g/dL", 13.0, 17.0)]
    return json.dumps({"lab": "Kei Wai Polyclinic Laboratory", "specimen": m.code("S99999999"), "collected": m.iso(), "patient": {"name": p.en, "nameZh": p.zh, "sex": p.sex, "dob": p.dob_iso, "phone": p.phone},
                       "requestedBy": "Dr " + m.person().en, "clinicalInfo": m.pick(CARE)[0][0], "results": [{"test": a, "value": str(b), "unit": c, "ref": f"{d}-{e}", "flag": "L" if b < d else "H" if b > e else ""} for a, b, c, d, e in m.some(obs, 3, 4)],
                       "comment": m.pick(("Haemolysed, repeat potassium", "Phoned to clinic nurse", ""))}, ensure_ascii=False, indent=1)


@template("medical-record", "en", shape="sheet")
def outpatient_claims_extract(m):
    def row():
        p, (ill, drug), fee = m.person(), m.pick(CARE), m.num(180, 1900)
        return f"| {m.code('OP9999999')} | {p.en} | {p.dob} | {m.iso()} | {m.pick(('GP', 'SP', 'PHY', 'CMP', 'DXL'))} | {ill[0]} | {drug[0]} | {fee} | {m.pick((fee, fee * 8 // 10, 0))} | {m.pick(('', 'no Dx on receipt', 'exceeds 30 visits', 'referral missing'))} |"
    return "| Claim | Insured person | DOB | Visit date | Type | Diagnosis | Medication | Presented HKD | Paid HKD | Remark |\n" + "\n".join(row() for _ in range(m.num(12, 34)))


@template("medical-record", "sc", shape="sheet")
def factory_checkup_export_sc(m):
    def row(i):
        p = aged(m, 1968, 2003)
        return f"| {i} | {p.sc} | {'男' if p.sex == 'M' else '女'} | {p.age} | {m.pick(('织造', '染整', '后整', '仓储'))} | {m.pick(('噪声', '苯系物', '棉尘', '高温'))} | {m.num(105, 165)}/{m.num(65, 100)} | {m.pick(('双耳高频听阈提高', '正常', '白细胞3.2偏低', '肺功能轻度限制'))} | {m.pick(('可继续原岗位', '复查', '职业禁忌证，建议调岗', '疑似职业病，进一步检查'))} |"
    return "| 序号 | 姓名 | 性别 | 年龄 | 工种 | 接触危害 | 血压 | 检查所见 | 体检结论 |\n" + "\n".join(row(i) for i in range(1, m.num(14, 30)))


@template("medical-record", "en", shape="mail")
def evacuation_case_update(m):
    p = aged(m, 1950, 1992)
    return f"""
!subject Case {m.code('A-999999')} / {p.en} / update {m.num(2, 6)}
Dear {m.pick(INSURERS)[0]} duty team,
Patient: {p.en}, {p.sex}, {p.age}. Location: {m.pick(('Zhuhai', 'Osaka', 'Chiang Mai', 'Kunming'))}, ICU day {m.num(2, 6)}.
Spoke to treating team 1600 HKT. Extubated this morning, on 2 L nasal cannula, SpO2 {m.num(92, 97)}%. CT repeat: {m.pick(('small subdural, no shift', 'L pleural effusion smaller', 'no new infarct'))}. Hb {m.num(8, 11)}.{m.num(0, 9)}. Still on IV {m.pick(('ceftriaxone', 'levetiracetam', 'noradrenaline, weaning'))}. Family (spouse, {p.phone}) wishes to return to HK.
Our medical view: fit to fly on stretcher with doctor and nurse escort in 48-72 h if CXR shows no pneumothorax. Receiving bed: {m.pick(HOSPITALS)[0]}, Dr {m.person().surname} accepts.
Cost estimate to follow. Please confirm guarantee of payment.
Dr {m.person().en}, Medical Director on call"""


@template("medical-record", "tc", shape="text")
def sick_text_to_boss_tc(m):
    p, boss = aged(m, 1970, 2002), m.pick(("Ada姐", "張主任", "強哥", "Miss Ho"))
    return f"""
{boss}早晨，我係{m.pick(('夜更', '凍倉', 'CS隊'))}{p.zh}。琴晚去咗{m.pick(HOSPITALS)[1]}急症，醫生話係{m.pick(('急性腸胃炎，吊咗兩包鹽水', '甲型流感，燒到39度幾', '腎石，痛到嘔，打咗止痛針', '帶狀疱疹，要隔離'))}，俾咗{m.num(2, 5)}日病假，{m.pick(('返工前要再覆診', '之後要照超聲波', '藥食咗會眼瞓唔揸得車'))}。張紙影咗俾你，正本返工交。唔好意思。"""


@template("medical-record", "en")
def stroke_rehab_conference(m):
    p = aged(m, 1940, 1968)
    return f"""
!footer {m.pick(HOSPITALS)[0]} - MDT
# Case conference, {m.day(2025)}
{p.en}, {p.age}{p.sex}, bed {m.num(1, 36)}. Day {m.num(14, 60)} after R MCA infarct. Background {m.pick(('AF', 'HT, DM', 'smoker, HT'))}.
MO: BP settled on losartan 50. Swallow repeated. No fits. DVT scan neg.
PT: Sit balance fair, stands with min assist of one. MFAC {m.num(2, 4)}. Left ankle clonus, AFO ordered.
OT: MBI {m.num(28, 70)}/100 (adm {m.num(10, 27)}). Neglect still there on line bisection. Home visit: two steps at the lift lobby, bath to be changed to shower.
ST: minced moist + mildly thick. Dysarthria mild.
MSW: lives with wife, {m.num(66, 80)}, and helper from {m.pick(('October', 'next month'))}. Son ({p.phone}) asks about Guangdong nursing home; explained subvention rules. CSSA not eligible.
Plan: predischarge meeting in 10 days, aim home with GDH twice weekly.
Present: Dr {m.person().surname}, PT {m.person().surname}, OT {m.person().surname}, MSW {m.person().surname}"""


@template("medical-record", "bi", shape="paper")
def visa_medical_form_bi(m):
    p = aged(m, 1975, 2003)
    return f"""
{(h := m.pick(HOSPITALS))[0]} {h[1]}
# 外勞入職體格檢查表 Pre-employment Medical Examination - Imported Labour / Helper
Name 姓名:: {p.en}
Passport 護照:: {m.code('A9999999')}
Date of birth 出生日期:: {p.dob}
Employer 僱主:: {m.person().en}
Height / Weight 身高/體重:: {m.num(148, 176)} cm / {m.num(44, 82)} kg
Blood pressure 血壓:: {m.num(100, 148)}/{m.num(60, 94)}
Past illness 病歷:: {m.pick(('appendicectomy 2016', 'nil 無', 'PTB treated 2012', 'asthma in childhood 兒時哮喘'))}
Chest X-ray 肺片:: {m.pick(('clear 正常', 'old fibrotic scar RUZ 右上舊疤'))}
HBsAg / VDRL / HIV:: {m.pick(('neg / neg / neg', 'POSITIVE / neg / neg'))}
Pregnancy test 驗孕:: {'N/A' if p.sex == 'M' else 'negative 陰性'}
Fit for duty 適合工作:: {m.pick(('Yes 適合', 'Yes, with LFT follow-up', 'Deferred 待覆檢'))}
Doctor 醫生:: {m.person().en}    Date 日期 {m.date()}"""


@template("medical-record", "tc")
def counselling_eap_note_tc(m):
    p = aged(m, 1972, 2002)
    return f"""
!header 僱員支援計劃　個案摘要
第{m.num(2, 6)}次面談　{m.day_zh()}　50分鐘
來訪者{p.zh}，{p.age}歲，{m.pick(('軟件測試', '貴賓廳公關', '貨車調度', '跟單'))}，經上司轉介。
近月失眠，平均瞓得{m.num(2, 5)}個鐘，返工前心跳手震，食慾差，瘦咗{m.num(2, 6)}公斤。PHQ-9 {m.num(11, 22)}分，GAD-7 {m.num(9, 19)}分。否認有即時自殺計劃，但講過「唔想醒返」；已簽安全約定，俾咗24小時熱線。
家庭：同{'太太' if p.sex == 'M' else '丈夫'}分房，仔女由奶奶湊。父親有抑鬱病史。
{m.pick(('私家精神科開咗艾司西酞普蘭，食咗十日，口乾', '未肯睇醫生，想先試輔導', '中醫調理緊'))}。
介入：呼吸練習、作息表、同HR傾調更（只講「健康理由」）。
下次{m.date()}。緊急聯絡{m.person().zh} {p.phone}
輔導員 {m.person().en}"""
