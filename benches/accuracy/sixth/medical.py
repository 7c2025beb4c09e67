"""What clinics, wards, therapists, homes and insurers write about one patient, or of several in a sheet."""

import json

from model import template
from sixth.words import DRUGS, ILLS, PLACES, dec, of, run


@template("medical-record", "en", shape="text")
def cpap_review(m):
    p = of(m, "M", 1955, 1990)
    return f"""
SLEEP CLINIC - CPAP REVIEW
{p.en}, M/{p.age}, {m.hkid()}
{m.day(2025)}, seen with wife

Card download {m.num(28, 90)} nights: used {m.num(40, 96)}% of nights, >4h on {m.num(30, 90)}%. Mean {dec(m, 3, 6)} h. 95th centile pressure {dec(m, 8, 13)}, leak {m.num(8, 44)} L/min, residual AHI {dec(m, 1, 9)} (was {m.num(31, 78)} at diagnosis).
ESS {m.num(12, 19)} -> {m.num(4, 10)}. Still naps after lunch. {m.pick(('Bridge of nose sore, trying pillows instead of full face.', 'Dry mouth, humidifier off because of the noise.', 'Takes the mask off at 4 without knowing it.'))}
Weight {m.num(82, 121)} kg, up {m.num(1, 4)}. BP {m.num(132, 158)}/{m.num(78, 98)} on {m.pick(DRUGS)[0]}.
He drives a {m.pick(('minibus', 'container truck', 'taxi', 'school bus'))} and was reminded again of the duty to tell the Commissioner.

Imp: OSA, partly treated.
Plan: change mask, chin strap; keep APAP {m.num(6, 8)}-{m.num(12, 16)}; dietitian; TCA {m.num(3, 6)}/12 with card.
{m.person().surname} (resp nurse)"""


@template("medical-record", "en")
def physio_soap(m):
    p = m.person()
    side = m.pick(("L", "R"))
    return f"""
!footer PT OPD progress sheet - do not remove from folder
Pt:: {p.en} {p.sex}/{p.age}
Dx (ref):: {side} {m.pick(('rotator cuff tear, conservative', 'frozen shoulder', 'ACL reconstruction, week ' + str(m.num(3, 14)), 'distal radius # s/p ORIF', 'TKR POD ' + str(m.num(12, 40))))}
Session:: {m.num(2, 11)} of {m.num(12, 16)}
S: {m.pick(('Slept better, still cannot lie on that side.', 'Pain after carrying grandson on Sunday.', 'Went hiking against advice, swollen since.'))} NPRS {m.num(3, 5)}/10 at rest, {m.num(5, 9)}/10 on movement. Taking {m.pick(('Panadol', 'Arcoxia', 'tramadol'))} prn.
O: | AROM as below. No redness, mild effusion. Gait: {m.pick(('1 stick', 'unaided, antalgic', 'quadripod in community'))}.
| Movement | Last visit | Today |
| Flexion | {m.num(70, 95)} | {m.num(96, 120)} |
| Extension | -{m.num(8, 14)} | -{m.num(0, 7)} |
| Strength (MRC) | {m.num(2, 3)}+/5 | {m.num(3, 4)}/5 |
A: Progressing, {m.pick(('slower than expected', 'as expected', 'fear of movement is the main block'))}.
P: Mobs gr III, ultrasound stopped, home ex. x{m.num(2, 4)}/day (sheet given), heat. See {m.pick(('2x/wk', 'weekly', 'fortnightly'))}. If no gain in {m.num(3, 5)} visits back to ortho.
{m.person().en}, PT I"""


@template("medical-record", "bi")
def swallow_bedside(m):
    p = of(m, m.pick("MF"), 1932, 1950)
    return f"""
# Speech Therapy 言語治療 – bedside swallowing note
Name 姓名:: {p.en} {p.zh}
Age/Sex 年齡／性別:: {p.age} {p.sex}
Ward 病房:: {m.pick('ABCDE')}{m.num(3, 9)} / {m.num(1, 40)}
Referred for 轉介原因:: {m.pick(('choking on congee 進食粥水時嗆咳', 'L MCA infarct day 3 左腦中風第三日', 'recurrent chest infection 反覆肺炎'))}
Alert, follows one-step commands 能聽從簡單指令. Dentures not brought 未有帶假牙. Voice wet after {m.num(3, 10)} ml thin fluid 飲水後聲線濕濁, delayed cough, SpO2 drop {m.num(94, 97)}→{m.num(86, 91)}%.
| Trial 測試 | Result 結果 |
| Thin fluid 清水 | Aspiration signs 有誤吸徵狀 |
| IDDSI level {m.pick((2, 3))} 稠化液體 | {m.pick(('Safe by teaspoon 以茶匙餵食安全', 'Safe with chin tuck 收下巴吞嚥安全'))} |
| Minced 免治餐 | Residue ++, cleared with second swallow 口腔殘留，需再吞 |
Impression: moderate oropharyngeal dysphagia 中度口咽吞嚥困難
Advice: {m.pick(('minced diet, mildly thick 免治餐、微稠', 'NPO, keep RT feeding 暫停經口進食，續鼻胃管'))}; sit 90° for 30 min; daughter taught thickener {m.num(1, 3)} scoops/100 ml 已教女兒用凝固粉. VFSS {m.pick(('next week', 'if family agrees'))}.
ST {m.person().en}　{m.date()}"""


@template("medical-record", "tc")
def dietitian_followup_tc(m):
    p = of(m, "F", 1985, 1999)
    d, kg = run(m, 3), m.num(78, 92)
    return f"""
# 營養部覆診紀錄
{p.zh}（{p.sex_zh}／{p.age}歲）　{m.pick(('糖尿上眼', 'CKD第四期', '妊娠糖尿後跟進', '減重手術前評估'))}
| 日期 | 體重 | BMI | A1c | 血鉀 |
| {d[0]} | {dec(m, kg, kg)} | {dec(m, 32, 33)} | {dec(m, 9, 10)} | {dec(m, 4, 5)} |
| {d[1]} | {dec(m, kg - 3, kg - 2)} | {dec(m, 30, 31)} | {dec(m, 8, 8)} | {dec(m, 4, 5)} |
| {d[2]} | {dec(m, kg - 6, kg - 4)} | {dec(m, 28, 29)} | {dec(m, 7, 7)} | {dec(m, 4, 5)} |
24小時回想：早{m.pick(('菠蘿油＋奶茶走甜', '腸仔通粉', '白粥油條'))}；午{m.pick(('兩餸飯，飯走一半', '米線加墨丸', '茶餐廳常餐'))}；晚住家飯，飯大半碗，湯連渣；宵夜{m.pick(('提子一碗', '無', '杯麵'))}。估計約{m.num(1500, 2400)}千卡，碳水{m.num(180, 320)}克。
病人話成日頭暈手震，似低血糖，一個星期{m.num(1, 4)}次，多數係打完針太遲食飯。
跟進：每餐{m.num(3, 5)}份碳水，隨身帶三粒糖；已電郵內分泌科醫生，建議減睡前胰島素{m.num(2, 6)}單位。{m.num(6, 12)}星期後再見，帶飲食日記。
營養師　{m.person().zh}"""


@template("medical-record", "en", shape="paper")
def podiatry_foot(m):
    p = of(m, m.pick("MF"), 1938, 1965)
    return f"""
{m.pick(PLACES)[0]} PODIATRY
Name {p.en}    HKID {m.hkid()}    Tel {p.phone}
T2DM {m.num(8, 30)} yrs, A1c {dec(m, 7, 11)}, ex-smoker, on insulin
10 g monofilament: L {m.num(0, 6)}/10, R {m.num(0, 7)}/10. VPT >25 V both. DP palpable R, L absent. ABI L 0.{m.num(48, 79)} R 0.{m.num(80, 99)}. TBI L 0.{m.num(28, 49)}
Ulcer plantar {m.pick(('L 1st MTPJ', 'L heel', 'L 5th MT head'))}, {m.num(8, 24)} x {m.num(6, 18)} mm, probes to {m.num(2, 6)} mm, not to bone. Slough {m.num(10, 60)}%. Peri-wound callus debrided with 15 blade, bleeding controlled.
UT 1{m.pick('AB')} -> 2{m.pick('AB')}. No cellulitis. Photo taken.
Dressing: {m.pick(('Aquacel Ag', 'Iodosorb', 'foam + offloading felt'))}. Removable cast walker, must wear at home too.
Vasc surg ref URGENT. GOPC nurse dressing EOD. RTC 1/52.
Podiatrist {m.person().en}"""


@template("medical-record", "en")
def psych_intake(m):
    p = of(m, m.pick("MF"), 1975, 2004)
    return f"""
# New case, psychiatric SOPD, {m.day(2025)}
{p.title} {p.surname} is a {p.age}-year-old {m.pick(('secondary school teacher', 'kitchen helper', 'cabin crew member', 'IT support officer'))} living with {m.pick(('parents', 'two sons since the divorce', 'a flatmate'))} in a {m.pick(('PRH flat', 'subdivided unit', 'private flat with mortgage'))}. Referred by {m.pick(('GOPC', 'AED after OD of ' + str(m.num(8, 24)) + ' Panadol', 'private GP'))}.
PC: low for {m.num(3, 18)} months since {m.pick(('break-up', 'father died of CA lung', 'being passed over at work'))}, early waking at {m.num(3, 5)}, lost {m.num(3, 9)} kg, cannot finish marking/tasks, cries in toilet. Hears neighbours commenting at times, not convinced. Passive death wish, went up to the roof once and came down; no plan today, protective: mother, church.
FHx: maternal aunt "nervous". Alcohol: {m.num(1, 5)} cans weekends. Forensic nil. Premorbid: perfectionist.
MSE: kempt, poor eye contact, tearful, speech low and slow, affect constricted, no formal thought disorder, cognition intact, partial insight.
PHQ-9 {m.num(16, 26)}, GAD-7 {m.num(10, 20)}.
Imp: {m.pick(('MDD single episode, moderate to severe', 'MDD with possible psychotic features', 'Adjustment disorder, r/o bipolar II'))}.
Mx: {m.pick(('Sertraline', 'Escitalopram', 'Mirtazapine'))} start low; clonazepam 0.5 nocte {m.num(7, 14)} tabs only; sick leave {m.num(7, 28)}/7; MSW; FU {m.num(2, 4)}/52, CPN to call.
Suicide risk: moderate. Hotline card given.
{m.person().en}, MO"""


@template("medical-record", "tc", shape="text")
def counsel_session_tc(m):
    p = of(m, "F", 1985, 2004)
    return f"""
個案{m.code('CP-9999')}　第{m.num(3, 12)}節　{m.day_zh()}　50分鐘
案主：{p.zh}

今節情緒較上次平穩，PHQ-9由{m.num(18, 24)}跌到{m.num(9, 15)}。過去一星期有{m.num(1, 3)}次恐慌發作，兩次喺港鐵車廂，一次開會前，心跳、手震、覺得透唔到氣。案主自行下車坐喺月台，用腹式呼吸，約{m.num(8, 20)}分鐘後減退。
自傷：今個月冇。舊疤喺左前臂，新傷未見。自殺念頭間中有，無計劃，已重溫安全計劃，同意如果分數升就打俾我或者去急症。
藥物：精神科醫生上星期將{m.pick(('舍曲林', '帕羅西汀', '文拉法辛'))}加到{m.pick((75, 100, 150))}毫克，案主投訴{m.pick(('作嘔', '口乾', '無胃口', '瞓唔著'))}，叫佢唔好自己停藥。
介入：處理「我一定會暈低出醜」呢個自動化思想，暴露階梯行到第{m.num(3, 6)}級（非繁忙時間搭兩個站）。
功課：思想紀錄每日一格。下次{m.num(7, 14)}日後。
臨床心理學家 {m.person().zh}"""


@template("medical-record", "bi", shape="paper")
def midwife_visit(m):
    p = of(m, "F", 1985, 2001)
    w = m.num(28, 38)
    return f"""
Antenatal follow-up 產前覆診　　{m.date()}
{p.en} {p.zh}　G{m.num(1, 4)}P{m.num(0, 2)}　EDC 預產期 {m.date()}　HKID {m.hkid()}
Gestation 孕周 {w}+{m.num(0, 6)}　BP {m.num(108, 148)}/{m.num(62, 94)}　Wt 體重 {dec(m, 55, 82)} kg　Urine 尿 alb {m.pick(('nil', 'trace', '+', '++'))} sug {m.pick(('nil', '+'))}
Fundal height 宮底 {w + m.num(-2, 2)} cm, {m.pick(('cephalic 頭位', 'breech 臀位', 'transverse 橫位'))}, FHR 胎心 {m.num(126, 158)}, FM {m.pick(('good 胎動正常', 'less since Monday 星期一起少咗'))}
Hb {dec(m, 9, 12)}　GBS {m.pick(('neg 陰性', 'pos 陽性'))}　HBsAg {m.pick(('neg', 'pos, on tenofovir 已服抗病毒藥'))}　OGTT {dec(m, 4, 6)} / {dec(m, 7, 10)}
腳腫 ankle oedema {m.pick('+-')}；頭痛 headache {m.pick('+-')}
Plan 安排：{m.pick(('CTG today, PET bloods 今日做胎心監察及驗血', 'ECV counselling 講解外倒轉', 'iron tab 鐵丸 bd, recheck Hb', 'book C/S 預約剖腹'))}. 下次 {m.num(1, 2)} 星期
Midwife 助產士 {m.person().en}"""


@template("medical-record", "tc")
def baby_growth_tc(m):
    p = m.person()
    return f"""
# 嬰幼兒健康檢查
嬰兒:: {p.zh}（{m.pick('男女')}）
出生日期:: 2025年{m.num(1, 6)}月{m.num(1, 28)}日，{m.num(35, 40)}周，{m.pick(('順產', '剖腹產', '吸盤助產'))}，{dec(m, 2, 3)}公斤
媽媽:: {m.person().zh}　電話 {p.phone}
| 月齡 | 體重kg（百分位） | 身長cm（百分位） | 頭圍cm |
| 1 | {dec(m, 3, 4)}（{m.num(10, 60)}） | {dec(m, 50, 54)}（{m.num(10, 60)}） | {dec(m, 35, 37)} |
| 2 | {dec(m, 4, 5)}（{m.num(5, 50)}） | {dec(m, 54, 58)}（{m.num(10, 60)}） | {dec(m, 37, 39)} |
| 4 | {dec(m, 5, 6)}（{m.num(1, 9)}） | {dec(m, 58, 63)}（{m.num(8, 50)}） | {dec(m, 39, 41)} |
{m.pick(('全母乳，每次吸五分鐘便入睡', '奶量每餐約90毫升，常吐奶', '家人自行沖稀奶粉'))}。黃疸已退，大便正常。{m.pick(('右髖外展受限，Barlow可疑', '聽到二級收縮期雜音', '左側睪丸未降', '前囟平，皮膚有濕疹'))}。
體重跨越兩條百分位線，懷疑生長遲緩，轉介兒科。針卡：六合一第{m.num(1, 2)}針已打，打後低燒{dec(m, 37, 38)}度一晚。
兩星期後磅重。母親愛丁堡產後抑鬱分數{m.num(9, 17)}，已約護士面談。
護士長 {m.person().zh}"""


@template("medical-record", "en", shape="text")
def eye_note(m):
    p = of(m, m.pick("MF"), 1940, 1970)
    return f"""
EYE OPD {m.date()}
{p.en} {p.sex}{p.age}
c/o blurred LE {m.num(2, 9)}/12, halos. No pain. DM+ HT+
VA  RE 6/{m.pick((9, 12, 18))} PH 6/9   LE 6/{m.pick((36, 60))} PH NI
IOP {m.num(14, 20)} / {m.num(22, 34)} (GAT {m.num(9, 16)}:{m.num(10, 55)})
AS  RE NS{m.num(1, 2)}+  LE NS3+ PSC+  AC deep q, no cell, gonio open gr {m.num(2, 4)}
CDR 0.{m.num(3, 5)} / 0.{m.num(7, 9)} thin inf rim, disc haem -ve
Fundus: scattered dot haem BE, no NVD/NVE, CMT {m.num(240, 280)} / {m.num(300, 460)} um on OCT
HVF LE sup arcuate, MD -{m.num(6, 15)}.{m.num(10, 99)}
1. POAG LE - add latanoprost nocte, cont timolol bd (asthma? denied)
2. Mod NPDR with LE DME - anti-VEGF x3 discussed, consent signed
3. LE cataract - list for phaco/IOL after macula dry
FU 4/52 c IOP, OCT
{m.person().surname}/{m.person().surname}"""


@template("medical-record", "tc")
def audiology_tc(m):
    p = of(m, m.pick("MF"), 1938, 1968)
    return f"""
# 聽力評估
{p.zh}　{p.sex_zh}　{p.dob_zh}出生
主訴：{m.pick(('左耳突然聽唔到，伴耳鳴三日', '睇電視越開越大聲，家人投訴', '地盤工作三十年，耳鳴'))}。無眩暈，鼓膜完整。
| 頻率(Hz) | 500 | 1000 | 2000 | 4000 | 8000 |
| 右(dB HL) | {m.num(4, 7) * 5} | {m.num(5, 8) * 5} | {m.num(7, 10) * 5} | {m.num(9, 13) * 5} | {m.num(11, 16) * 5} |
| 左(dB HL) | {m.num(6, 10) * 5} | {m.num(8, 11) * 5} | {m.num(9, 13) * 5} | {m.num(11, 16) * 5} | {m.num(13, 18) * 5} |
鼓室圖：雙側A型。言語識別率：右{m.num(72, 92)}%、左{m.num(36, 70)}%。
結果：雙耳感音神經性聽力損失，左耳{m.pick(('中度至嚴重', '嚴重'))}。
左右不對稱，須轉耳鼻喉科照內耳道MRI排除聽神經瘤；已試戴耳背式助聽器（{m.code('HA-999')}），對話改善。類固醇療程由醫生決定。
{m.person().zh}（聽力學家）"""


@template("medical-record", "en")
def tumour_board_plan(m):
    p = of(m, "F", 1945, 1980)
    story, cells, aim, drugs = m.pick((
        ("never smoker, incidental RUL nodule", f"adenocarcinoma, EGFR exon 19 deletion, PD-L1 {m.num(1, 60)}%", "palliative first-line systemic treatment", "osimertinib 80 mg daily"),
        ("PR bleeding and weight loss", "moderately differentiated adenocarcinoma, MSS, KRAS G12D", "upfront surgery, then adjuvant according to pathology", f"FOLFOX x {m.num(6, 12)}"),
        ("self-detected lump, screening mammogram two years ago clear", "IDC grade 3, ER 0 PR 0 HER2 3+", "neoadjuvant, re-image after the fourth cycle", "TCHP q3w x 6")))
    return f"""
!header MDT outcome - thoracic / GI / breast
Patient {p.en} ({p.sex}, {p.age}), hosp no. {m.code('HN99999999')}(9), discussed {m.day(2025)}
Background: {story}. ECOG {m.num(0, 2)}. Lives with {m.pick(('spouse', 'son', 'helper'))}.
Histology: {cells}
Stage: cT{m.num(1, 4)}N{m.num(0, 2)}M{m.num(0, 1)}. PET-CT SUVmax {dec(m, 4, 19)}; brain MRI {m.pick(('clear', 'single 6 mm lesion, for SRS'))}.
Decision: {aim}
Regimen: {drugs}; baseline echo, hep B DNA (HBsAg {m.pick(('+, start entecavir', 'neg'))}), port-a-cath.
BSA {m.num(1, 1)}.{m.num(45, 92)}, CrCl {m.num(52, 110)} ml/min.
Patient told diagnosis by Dr {m.person().surname} with family on {m.date()}; prognosis not yet discussed at the son's request.
Key worker: {m.person().en}, ext {m.num(2000, 7999)}"""


@template("medical-record", "bi", shape="sheet")
def hd_sessions(m):
    p, kg = m.person(), m.num(48, 72)
    return f"""
!sheet HD
# HD chair {m.num(1, 24)} {p.en} {p.zh}, dry weight 乾體重 {kg}.{m.num(0, 9)}kg, AVF 左手瘻管, heparin {m.num(10, 30) * 100}u
| Date 日期 | Pre wt 洗前 | Post wt 洗後 | UF (L) | BP pre | BP post | Qb | Complaint 不適 | Action 處理 | RN |
""" + "\n".join(f"| {d} | {dec(m, kg + 2, kg + 4)} | {dec(m, kg, kg + 1)} | {dec(m, 1, 3)} | {m.num(128, 182)}/{m.num(66, 98)} | {m.num(96, 150)}/{m.num(50, 84)} | {m.num(20, 32) * 10} | {m.pick(('nil', 'cramp 抽筋', 'dizzy 頭暈', 'chest tight 心翳', 'itchy 痕'))} | {m.pick(('', 'NS 100ml', 'UF off 15min', 'ECG, MO informed', 'chlorpheniramine 4mg'))} | {m.pick(('KY', 'SM', 'WT'))} |" for d in run(m, 12))


@template("medical-record", "tc", shape="mail")
def dm_nurse_call_tc(m):
    p = of(m, m.pick("MF"), 1940, 1972)
    return f"""
!subject 電話跟進 {p.zh[0]}{m.pick(('生', '太', '婆婆'))}
梁醫生：
今朝打咗俾{p.zh}（{p.age}歲，電話{p.phone}），佢上星期轉咗打{m.pick(('Lantus', 'Tresiba', 'Toujeo'))} {m.num(10, 24)}度。空腹{dec(m, 4, 6)}至{dec(m, 7, 9)}，前晚三點幾冒汗，篤到{m.num(2, 3)}.{m.num(1, 8)}，飲咗果汁後升返{dec(m, 5, 7)}。
佢仲有食緊{m.pick(('格列齊特', 'Diamicron'))}朝晚兩粒，以為唔使停。腎功能上個月eGFR {m.num(31, 55)}。
我叫佢今晚減{m.num(2, 4)}度，夜晚嗰粒藥唔好食，星期{m.pick('三四五')}再打俾佢。你睇下使唔使早啲見佢，原定覆診係{m.num(2, 4)}個月後。
另外佢話左腳趾公損咗一個星期未埋口，約咗聽日去普通科洗傷口。
糖尿護士　{m.person().zh}"""


@template("medical-record", "en", shape="text")
def pharmacist_intervention(m):
    p = m.person()
    a, b = m.some(DRUGS, 2)
    return f"""
Clinical pharmacy intervention #{m.num(1000, 9999)}
Ward {m.num(3, 11)}{m.pick('ABCD')} bed {m.num(1, 40)}  {p.en}  {m.hkid()}
Adm: {m.pick(ILLS)[0]}, on {a[0]}, {b[0]}, warfarin {dec(m, 1, 5)} mg
Issue: MO prescribed {m.pick(('clarithromycin 500 mg bd', 'co-trimoxazole 960 mg bd', 'fluconazole 200 mg daily'))} on {m.date()}. INR {dec(m, 4, 8)} today (was {dec(m, 2, 2)}). Gum bleed noted by nurse. CrCl {m.num(18, 48)}.
Recommended: hold warfarin tonight, vit K 1 mg po, switch to {m.pick(('doxycycline', 'Augmentin', 'no antibiotic, CRP normal'))}, INR tmr 0600.
Accepted by Dr {m.person().surname} {m.num(10, 17)}:{m.num(10, 59)}. Patient counselled, wife keeps the pill box.
Severity: {m.pick('CDEF')}  Time {m.num(10, 35)} min  {m.code('RPh 999')}"""


@template("medical-record", "en")
def histology_report(m):
    p = m.person()
    why, seen, stain = m.pick((
        ("gastric ulcer, ?malignant", "gastric mucosa with active chronic inflammation and curved bacilli; intestinal metaplasia in two pieces, no dysplasia", "H. pylori stain +"),
        ("thyroid nodule, Bethesda IV", "a thinly encapsulated follicular lesion with capsular invasion at one focus, vessels free", f"Ki-67 {m.num(2, 9)}%, TTF-1 +"),
        ("changing mole on sole", f"an asymmetrical melanocytic proliferation with pagetoid spread, Breslow {m.num(0, 2)}.{m.num(1, 9)} mm, no ulceration", "SOX10 +, HMB45 patchy"),
        ("TURP chips, PSA raised", f"acinar adenocarcinoma in {m.num(3, 40)}% of chips, Gleason 3+4", "PSA +, p63 absent")))
    return f"""
Surgical pathology    {m.code('S25-99999')}
{p.en.upper()}  {p.sex}/{p.age}   Rec'd {m.date()}   Reported {m.date()}
Clinical: {why}
Gross:
{m.num(2, 14)} fragments, largest {m.num(4, 32)} mm, all processed in {m.num(1, 6)} blocks.
Micro:
Sections show {seen}.
Immunostains: {stain}.
Diagnosis as above. {m.pick(('Extra levels show the same.', 'See also our earlier report.', 'Ward informed by phone.'))}
{m.person().en}, consultant pathologist"""


@template("medical-record", "bi")
def smear_letter(m):
    p = of(m, "F", 1960, 1998)
    return f"""
{m.pick(PLACES)[0]} {m.date()}
To 致: {p.en} {p.zh}
Lab ref {m.code('C999999')}-25
你於{m.day_zh()}所做的子宮頸細胞檢驗：{m.pick(('ASC-US 非典型鱗狀細胞，未能明確診斷意義', 'LSIL 低度鱗狀上皮內病變', 'HSIL 高度鱗狀上皮內病變'))}。
HPV (high risk) 高危型人類乳頭瘤病毒：{m.pick(('16 (+)', '18 (+)', 'other 12 types (+)', 'not detected 陰性'))}
Last smear 上次：{m.num(2018, 2022)}, {m.pick(('normal 正常', 'never 從未檢查'))}. LMP {m.date()}; {m.pick(('IUCD in situ 有環', 'OC pills 服避孕丸', 'post-menopausal bleeding 停經後出血'))}.
Please come for colposcopy 請到婦科作陰道鏡檢查: {m.date()} {m.num(9, 16)}:{m.pick(('00', '15', '30'))}. This does not mean that you have cancer. 這並不等於患上癌症。
Nurse in charge 護士 {m.person().en}"""


@template("medical-record", "tc")
def mri_spine_tc(m):
    p = m.person()
    n = m.num(3, 4)
    return f"""
# 磁力共振：腰椎
姓名:: {p.zh}
性別:: {p.sex_zh}
檢查日:: {m.day_zh()}
轉介醫生:: {m.person().zh}
臨床資料：腰痛放射至{m.pick('左右')}腿{m.num(2, 14)}個月，SLR {m.num(30, 60)}度陽性。
所見：L{n}/{n + 1}椎間盤脫水、高度減低，向{m.pick('左右')}後外側突出約{m.num(4, 9)}毫米，壓向行走神經根，側隱窩狹窄。L5/S1輕度膨出，無壓迫。脊髓圓錐位於L1，訊號正常。椎體見T1低訊號小灶{m.num(3, 9)}毫米，考慮血管瘤。
右腎囊腫{m.num(11, 38)}毫米，偶然發現。
意見：L{n}/{n + 1}椎間盤突出並神經根受壓，與症狀側別{m.pick(('相符', '未完全相符，請結合臨床'))}。
放射科 {m.person().zh}"""


@template("medical-record", "sc", shape="paper")
def ct_chest_sc(m):
    p = m.person()
    return f"""
{m.pick(PLACES)[2]}影像中心　检查号{m.code('CT99999999')}
{p.sc}　{p.sex_zh}　{p.age}岁　门诊　送检：呼吸内科
胸部CT平扫
两肺纹理增多，{m.pick(('右肺上叶', '左肺下叶背段', '右肺中叶'))}见{m.pick(('磨玻璃', '混合磨玻璃', '实性'))}结节，约{m.num(5, 19)}×{m.num(4, 16)}mm，边缘{m.pick(('可见毛刺', '尚清', '有分叶'))}，邻近胸膜{m.pick(('牵拉', '未见异常'))}。与{m.num(2022, 2024)}年片比较{m.pick(('增大', '大致相仿'))}。余肺散在微小结节。纵隔淋巴结未见肿大。冠脉钙化。肝S{m.num(4, 8)}低密度影，囊肿可能。
印象：结节{m.pick(('Lung-RADS 4A', 'Lung-RADS 3', 'Lung-RADS 4B'))}，建议{m.pick(('3个月复查薄层CT', '胸外科就诊', '增强扫描'))}；其余见描述。
报告 {m.person().sc}　审核 {m.person().sc}"""


@template("medical-record", "en", shape="paper")
def colonoscopy_sheet(m):
    p = of(m, m.pick("MF"), 1945, 1980)
    return f"""
ENDOSCOPY {m.day(2025)} {m.pick(('AM', 'PM'))} list, room {m.num(1, 4)}
{p.en}   DOB {p.dob}   {m.hkid()}
Indication: FIT +ve / {m.pick(('change of bowel habit', 'iron deficiency', 'surveillance'))}
Sedation midazolam {m.num(1, 3)} mg, pethidine {m.num(25, 50)} mg. Prep {m.pick(('good', 'fair, washed', 'poor in right colon'))}, BBPS {m.num(5, 9)}
Caecum reached {m.num(5, 18)} min, withdrawal {m.num(7, 15)} min
Findings
Asc: {m.num(3, 12)} mm sessile polyp, cold snare, retrieved
Sigmoid: {m.num(8, 26)} mm pedunculated, hot snare after adrenaline, clip x{m.num(1, 2)}
Rectum: int piles gr {m.num(1, 3)}
No bleeding at the end. Discharged with helper {m.num(14, 17)}:{m.num(10, 59)}.
Hold aspirin {m.num(5, 10)} days. Histology in clinic {m.num(3, 5)}/52. If path = HGD / incomplete -> repeat 3/12
Endoscopist {m.person().surname}   Nurse {m.person().surname}"""


@template("medical-record", "en")
def anaesthetic_record(m):
    p = m.person()
    h = m.num(8, 14)
    return f"""
# GA record
Patient:: {p.en}, {p.sex} {p.age}, {m.num(44, 96)} kg
Op:: {m.pick(('R hemicolectomy (lap)', 'L THR', 'TAHBSO', 'thyroidectomy, total', 'spine L4/5 decompression'))}
ASA:: {m.pick(('II', 'III'))}, {m.pick(ILLS)[0]} on {m.pick(DRUGS)[0]}
Airway:: Mallampati {m.num(1, 3)}, MO 3 FB, loose tooth {m.num(1, 4)}{m.num(1, 8)}
Allergy:: {m.pick(('penicillin rash', 'NKDA', 'seafood'))}
| Time | BP | HR | SpO2 | EtCO2 | Drugs / fluids |
| {h}:10 | {m.num(130, 168)}/{m.num(74, 96)} | {m.num(70, 96)} | 98 | - | Fent {m.num(75, 150)}, prop {m.num(90, 160)}, roc {m.num(30, 50)} |
| {h}:25 | {m.num(82, 104)}/{m.num(46, 60)} | {m.num(56, 72)} | 99 | {dec(m, 4, 5)} | Ephed {m.num(6, 12)}, 7.5 ETT 21 cm gr {m.num(1, 3)} view |
| {h}:55 | {m.num(104, 128)}/{m.num(56, 74)} | {m.num(58, 80)} | 100 | {dec(m, 4, 5)} | Cefazolin 1 g, PL {m.num(500, 1200)} |
| {h + 1}:40 | {m.num(98, 120)}/{m.num(52, 70)} | {m.num(60, 88)} | 99 | {dec(m, 4, 5)} | EBL {m.num(80, 700)}, morph {m.num(4, 9)} |
Reversal sugammadex. Extubated awake, PACU {h + 2}:{m.num(10, 50)}, pain {m.num(1, 5)}/10, PONV nil.
PCA morphine 1 mg / 5 min. {m.person().surname} / {m.person().surname}"""


@template("medical-record", "sc")
def transfer_summary_sc(m):
    p = of(m, m.pick("MF"), 1945, 1985)
    return f"""
# 跨境转运交接单
患者:: {p.sc}，{p.sex_zh}，{p.age}岁，香港居民
转出:: {m.pick(('深圳', '珠海', '东莞'))}市第{m.pick('一二三')}人民医院{m.pick(('神经内科', '骨科', '重症医学科'))}
转入:: {m.pick(PLACES)[2]}
入院{m.num(3, 20)}天。{m.pick(('高处坠落致L2爆裂骨折，双下肢肌力3级', '突发左侧肢体无力，头颅CT示右基底节出血约' + str(m.num(12, 38)) + 'ml', '车祸致右股骨干骨折，外固定架在位'))}。
既往{m.pick(ILLS)[2]}，长期服{m.pick(DRUGS)[2]}。无药敏史。
目前：GCS {m.num(11, 15)}，T {dec(m, 36, 38)}，HR {m.num(68, 112)}，BP {m.num(112, 168)}/{m.num(62, 96)}，鼻导管{m.num(2, 5)}L，SpO2 {m.num(93, 99)}%。带管：尿管、胃管、右颈内深静脉（置入{m.num(2, 9)}日）。
昨日Hb {m.num(78, 128)}g/L，PCT {dec(m, 0, 3)}，痰培养肺炎克雷伯菌，敏感：美罗培南。
用药：美罗培南1g q8h，甘露醇125ml q12h，低分子肝素{m.pick(('已停', '每日一次'))}。
途中风险已告知其{m.pick(('妻', '子', '女'))}并签字。陪同：医生{m.person().sc}、护士{m.person().sc}"""


@template("medical-record", "tc")
def ward_fall_tc(m):
    p = of(m, m.pick("MF"), 1932, 1955)
    return f"""
# 不良事件呈報（跌倒）
事發:: {m.day_zh()} 凌晨{m.num(1, 5)}時{m.num(10, 55)}分，{m.pick('男女')}內科{m.num(3, 9)}樓洗手間外
涉及病人:: {p.zh}，{p.age}歲，身份證{m.hkid()}
入院原因:: {m.pick(('肺炎', '心臟衰竭', '尿道炎', '糖尿酮酸中毒'))}
Morse分數:: {m.num(45, 85)}
護士巡房時聽到聲響，見{p.sex == 'M' and '伯伯' or '婆婆'}坐於地上，自稱想去廁所無叫人，床欄已上，離床警報{m.pick(('未開', '已響'))}。額頭左側{m.num(1, 4)}厘米裂傷，右髖痛，不能負重。血壓{m.num(92, 168)}/{m.num(52, 90)}，血糖{dec(m, 4, 14)}，GCS 15。
當值醫生{m.person().zh}{m.num(10, 30)}分鐘內到，縫{m.num(2, 6)}針，腦部CT無出血，X光：{m.pick(('右股骨頸骨折，骨科會診，翌日手術', '未見骨折，續觀察神經徵象'))}。病人前晚曾服{m.pick(('zopiclone', 'lorazepam', '降壓藥加量'))}。
{m.num(5, 7)}時致電兒子{p.phone}，家屬{m.pick(('諒解', '不滿，要求見病房經理'))}。
跟進：藥物重檢、離床墊、二人扶抱。呈報人 {m.person().zh}"""


@template("medical-record", "tc", shape="text")
def home_visit_tc(m):
    p = of(m, m.pick("MF"), 1930, 1952)
    d = run(m, 3)
    return f"""
社康護士家訪　{p.zh}　{p.address_zh}

{d[0]}　骶骨壓瘡三期 {m.num(4, 7)}×{m.num(3, 5)}cm 深{m.num(1, 2)}cm，滲液多有味。洗NS，藻酸鹽填。女傭唔識轉身，教咗。尿管Fr14通，尿濁。
{d[1]}　傷口縮到{m.num(3, 4)}×{m.num(2, 3)}，底紅。發燒{dec(m, 37, 38)}，BP {m.num(98, 150)}/{m.num(54, 88)}，氣促，雙腳腫++。嗌唔食藥，去水丸剩{m.num(8, 20)}粒。打電話俾外展醫生，加furosemide到{m.pick((40, 60, 80))}。
{d[2]}　燒退，體重跌{dec(m, 1, 2)}kg，氣促好啲。換尿管。女兒傾過唔想再送醫院，想喺屋企走，DNACPR表格未簽，轉紓緩科。嗎啡糖漿{m.pick(('2', '2.5', '5'))}mg q4h prn。
止痛分數{m.num(2, 6)}→{m.num(0, 2)}
下次{m.num(3, 7)}日後　{m.person().zh} RN"""


@template("medical-record", "tc", shape="mail")
def elderly_home_mail_tc(m):
    p = of(m, m.pick("MF"), 1928, 1948)
    return f"""
!subject 院友{p.zh}近況
陳小姐你好：
{m.pick('令尊,令堂,阿爺,嫲嫲'.split(','))}今個星期嘅情況同你講聲。星期{m.pick('一二三')}開始咳有黃痰，探熱{dec(m, 38, 38)}，血氧{m.num(88, 93)}%，CGAT醫生嚟睇過話係{m.pick(('肺炎', '支氣管炎', '誤嚥性肺炎'))}，開咗Augmentin食{m.num(5, 7)}日，開氧氣2度。今朝退燒，食到半碗糊餐。
認知方面夜晚成日喊叫、扯尿片，醫生將quetiapine由{m.pick(('12.5', '25'))}加到{m.pick(('37.5', '50'))}mg，約束要簽同意書，麻煩你星期六上嚟簽。
血糖藥metformin因為腎功能差停咗，打緊短效。左腳踭有個水泡，已做減壓。
覆診：{m.num(1, 28)}號老人科、下個月{m.num(1, 28)}號眼科，要你地安排陪診同輪椅的士。
保健員　{m.person().zh}
院舍電話 {m.office()}"""


@template("medical-record", "sc", tolerate=("personnel-record",))
def fitness_check_sc(m):
    p = of(m, "M", 1970, 2000)
    return f"""
# 在岗期间职业健康检查个体结论
受检人:: {p.sc}
身份证号:: {m.resident_id()}
工种:: {m.pick(('喷漆', '电镀', '焊工', '冲压', '贴片'))}　接害工龄{m.num(2, 19)}年
危害因素:: {m.pick(('苯系物', '噪声', '电焊烟尘', '铅'))}
| 项目 | 结果 | 参考 |
| 白细胞 | {dec(m, 2, 9)}×10⁹/L | 4.0-10.0 |
| 血小板 | {m.num(88, 290)}×10⁹/L | 100-300 |
| ALT | {m.num(18, 122)} U/L | 9-50 |
| 双耳高频平均听阈 | {m.num(22, 61)} dB | ≤40 |
| 收缩压/舒张压 | {m.num(112, 166)}/{m.num(70, 104)} mmHg |  |
心电图：{m.pick(('窦性心动过缓', '正常', 'T波改变'))}。胸片：{m.pick(('未见明显异常', '双肺纹理增粗'))}。
结论：{m.pick(('复查：脱离噪声48小时后复查纯音测听', '疑似职业病，请到职业病诊断机构', '职业禁忌证，应调离', '其他疾病，内科随诊'))}。
主检医师 {m.person().sc}"""


@template("medical-record", "en", tolerate=("personnel-record",))
def insurer_aps(m):
    p = m.person()
    d = m.pick(ILLS)
    return f"""
!header Attending physician's statement, to be returned to the insurer by the doctor
Life insured:: {p.en}
Policy:: {m.code('L99999999')}
Date of birth:: {p.dob}
1. How long have you known the patient? Since {m.num(2008, 2021)}. Last seen {m.date()}.
2. What was he/she treated for? {d[0]} since {m.num(2012, 2022)}, {m.pick(ILLS)[0].lower()} since {m.num(2012, 2023)}. Symptoms began about {m.num(2, 20)} months before the first consultation; patient did not tell me of them earlier.
3. Readings: BP {m.num(130, 172)}/{m.num(80, 104)}, BMI {dec(m, 22, 34)}, total cholesterol {dec(m, 4, 7)}, HbA1c {dec(m, 5, 9)}, urine protein {m.pick(('neg', 'trace', '2+'))}.
4. Medication: {m.pick(DRUGS)[0]}, {m.pick(DRUGS)[0]}. Compliance {m.pick(('fair', 'good', 'stops by himself'))}.
5. Smoking {m.num(0, 25)}/day. Stopped? {m.pick(('No', 'Yes, ' + str(m.num(2010, 2023))))}
6. Admissions: {m.pick(('none', 'PCI with one stent ' + str(m.num(2015, 2023)), 'lap chole ' + str(m.num(2015, 2023)), 'TIA, ' + str(m.num(2015, 2023)) + ', no deficit'))}.
7. In your opinion is the illness one the applicant should have declared in {m.num(2019, 2023)}? {m.pick(('Yes', 'I cannot say', 'Not at that time'))}.
I attach copy of clinic card. Fee HK${m.num(8, 30)}00.
Dr {m.person().en}, {m.pick(PLACES)[0]}"""


@template("medical-record", "bi", shape="paper")
def dental_plan(m):
    p = m.person()
    return f"""
{m.pick(('Kam Tin Dental', 'Smile Harbour Dental', 'Lai Chi Kok Dental Studio'))} 牙醫診所
{p.en} {p.zh}　File {m.num(1000, 9999)}　{p.dob}
Med hx: {m.pick(('warfarin 薄血丸', 'bisphosphonate 骨質疏鬆針', 'diabetic 糖尿', 'nil'))}. Allergy 敏感: {m.pick(('amoxicillin', 'nil 無'))}
Exam 檢查：BPE {m.num(2, 4)}{m.num(2, 4)}{m.num(2, 4)}/{m.num(2, 4)}{m.num(2, 4)}{m.num(2, 4)}　#{m.num(1, 4)}6 caries into pulp 蛀到神經, TTP+; #{m.num(1, 4)}8 impacted 阻生智慧齒; bone loss 牙槽骨流失 {m.num(20, 50)}%
| Visit | Treatment 療程 | Fee |
| 1 | PA, emergency pulp extirpation #{m.num(1, 4)}6 緊急抽神經 | ${m.num(12, 25)}00 |
| 2 | Quadrant RSD under LA 深層洗牙 x{m.num(2, 4)} | ${m.num(20, 60)}00 |
| 3 | RCT obturation + crown prep 根管及牙套 | ${m.num(80, 140)}00 |
| 4 | Surgical #38 / refer OMFS (IDN close, CBCT) 拔智慧齒 | ${m.num(40, 90)}00 |
Patient 病人 wants to do 1 and 3 only, understands infection may return. 已簽署
Given amox-clav 375 / ibuprofen {m.num(3, 5)} days. Next {m.date()}"""


@template("medical-record", "tc")
def cm_prescription_tc(m):
    p = of(m, "F", 1982, 1999)
    felt, tongue, sort = m.pick((("失眠多夢兩個月，心悸，納呆，經期提前量少", "淡胖齒印，苔薄白，脈細弱", "心脾兩虛"), ("胃脘脹痛，噯氣泛酸，遇怒加重", "紅，苔薄黃，脈弦滑", "肝胃不和"),
                                 ("腰膝痠軟，夜尿三次，畏寒", "淡暗，苔白滑，脈沉細", "腎陽虛"), ("咳嗽痰稠色黃，咽痛，口乾", "紅，苔黃膩，脈浮數", "痰熱壅肺")))
    herbs = m.some(("黨參", "白朮", "茯苓", "炙甘草", "陳皮", "法半夏", "柴胡", "白芍", "當歸", "川芎", "酸棗仁", "夜交藤", "杜仲", "桑寄生", "枸杞子", "麥冬"), 10)
    return f"""
{m.pick(('永樂棠中醫', '觀塘仁和中醫', '大埔杏泉堂'))}　{m.date()}
{p.zh}　{p.sex_zh}　{p.age}歲　{p.phone}
{felt}。大便{m.pick(('溏', '結', '日一行'))}。
舌{tongue}。
證屬{sort}
{'　'.join(f'{h}{m.num(5, 20)}g' for h in herbs)}
{m.num(4, 7)}劑，兩碗半煎八分，飯後溫服。忌生冷、{m.pick(('濃茶咖啡', '蝦蟹牛肉', '蘿蔔'))}。正服西藥{m.pick(DRUGS)[1]}，須相隔兩小時。{m.pick(('兼針灸，留針20分鐘', '另貼敷三貼', ''))}
註冊中醫 {m.person().zh}（編號{m.num(1000, 9999):06d}）"""


@template("medical-record", "bi", shape="sheet")
def jabs_of_one(m):
    p = m.person()
    return f"""
# Immunisation history 接種紀錄　{p.en} {p.zh}　DOB {p.dob_iso}　Allergy 過敏: {m.pick(('egg 蛋', 'nil 無', 'penicillin 盤尼西林'))}
| Date 日期 | Vaccine 疫苗 | Dose 劑次 | Lot 批號 | Site 部位 | Reaction 反應 | Given by 接種 |
""" + "\n".join(f"| {d} | {v} | {m.num(1, 3)} | {m.code('AA9999')} | {m.pick(('L arm 左臂', 'R arm 右臂'))} | {m.pick(('nil 無', 'fever 38.4 發燒', 'local swelling 紅腫', 'syncope, observed 30 min 暈針'))} | {m.pick(('RN Ko', 'RN Pang', 'Dr Yu'))} |" for d, v in zip(run(m, 7), m.some(("Hepatitis B 乙肝", "HPV9", "Shingrix 帶狀疱疹", "PCV20 肺炎鏈球菌", "Influenza 流感", "Tdap 百白破", "Rabies 狂犬病", "COVID-19 XBB", "MMRV"), 7)))


@template("medical-record", "tc", shape="raw", ext=".txt")
def ward_chat_tc(m):
    p = of(m, m.pick("MF"), 1938, 1975)
    d = f"{m.num(1, 28)}/{m.num(1, 12)}/2025"
    a, b, c = m.pick(("Dr Yip", "Kelvin AC", "Jessica MO")), m.pick(("Fanny APN", "Siu Wah RN", "Ah Bo RN")), m.pick(("Ah Keung HO", "Matthew HO"))
    h = m.num(13, 21)
    return f"""[{d}, {h}:02:11] {a}: 12床{p.zh[0]}{m.pick(('伯', '太'))} {p.zh} 而家點
[{d}, {h}:04:37] {b}: BP {m.num(78, 92)}/{m.num(40, 55)} 脈{m.num(108, 138)} 又燒{dec(m, 38, 39)} 成日話肚痛
[{d}, {h}:05:02] {b}: lactate {dec(m, 3, 7)} 白血球{dec(m, 16, 24)}
[{d}, {h}:05:40] {c}: 尋日先做完ERCP 驚perf
[{d}, {h}:06:15] {a}: 俾1L Hartmann's 快 再抽c/st 轉Tazocin 4.5 q8
[{d}, {h}:06:44] {a}: 急CT abdomen with contrast, RFT幾多
[{d}, {h}:08:20] {b}: Cr {m.num(110, 210)} 之前{m.num(70, 100)} 佢有CKD同埋食緊{m.pick(DRUGS)[0]}
[{d}, {h}:09:03] {a}: 照照 我同佢個女講 佢電話係咪{p.phone}
[{d}, {h}:{m.num(31, 44)}:18] {c}: CT: 十二指腸後面有free gas 叫咗外科
[{d}, {h}:{m.num(45, 58)}:50] {a}: book ICU bed, NPO, consent 我嚟簽
<Media omitted>
"""


@template("medical-record", "bi", shape="sheet")
def consult_export(m):
    seen = (("咳＋鼻水 3/7", "URTI", "Piriton, Actifed"), ("fever, ST", "tonsillitis", "Amox 500 tds"), ("肚屙 6x", "GE", "Lomotil, ORS"), ("腰痛", "LBP", "Voltaren, Norgesic"), ("DM f/u", "DM", "Metformin 500 bd"),
            ("rash 手痕", "eczema", "Betnovate cr"), ("頭暈", "vertigo", "Stemetil"), ("refill", "HT", "Amlodipine 5"), ("小便赤痛", "UTI", "Macrodantin"), ("打乞嗤", "AR", "Nasonex"), ("腳趾公腫痛", "gout", "Colchicine"))
    return """| Date | Patient 病人 | Sex/Age | Complaint 主訴 | Dx | Rx | SL days | Charge |
""" + "\n".join(
        f"| {m.date()} | {p.en} {p.zh} | {p.sex}/{p.age} | {' | '.join(m.pick(seen))} | {m.num(0, 3)} | {m.num(28, 68)}0 |"
        for p in m.people(24, 45))


@template("medical-record", "en", shape="sheet")
def batch_bloods(m):
    return """| Lab no | Name | HKID | Sex | Coll. date | Hb | WBC | Plt | Cr | ALT | HbA1c | LDL | Comment |
""" + "\n".join(
        f"| {m.code('25H999999')} | {p.en} | {m.hkid()} | {p.sex} | {m.iso()} | {dec(m, 8, 16)} | {dec(m, 3, 14)} | {m.num(90, 420)} | {m.num(50, 260)} | {m.num(9, 160)} | {dec(m, 5, 11)} | {dec(m, 1, 5)} | {m.pick(('', '', 'L', 'H', 'phoned ward', 'haemolysed, repeat', 'HBsAg reactive'))} |"
        for p in m.people(18, 36))


@template("medical-record", "sc", shape="raw", ext=".json")
def outpatient_json_sc(m):
    out = []
    for p in m.people(3, 7):
        d, r = m.pick(ILLS), m.pick(DRUGS)
        out.append({"visitNo": m.code("MZ99999999"), "name": p.sc, "gender": p.sex_zh, "age": p.age, "tel": p.phone, "visitTime": m.iso(), "chiefComplaint": m.pick(("反复头晕1月", "多饮多尿半年", "右膝疼痛2周", "咳嗽伴气喘3天", "反酸烧心")),
                    "vitals": {"bp": f"{m.num(110, 172)}/{m.num(66, 104)}", "t": dec(m, 36, 38), "hr": m.num(60, 110)},
                    "diag": d[2], "rx": [{"drug": r[2], "usage": m.pick(("1片 qd", "1片 bid", "必要时")), "days": m.num(7, 30)}], "doctor": m.person().sc, "advice": m.pick(("两周后复诊", "查肝肾功能", "低盐饮食，监测血压", "建议住院，患者拒绝"))})
    return json.dumps(out, ensure_ascii=False, indent=1)


@template("medical-record", "sc", shape="text")
def followup_wechat_sc(m):
    p = of(m, "F", 1960, 1990)
    h = m.num(9, 20)
    return f"""
{p.sc}  {h}:12
王医生您好，我上周做的{m.pick(('甲状腺穿刺', '乳腺穿刺', '宫腔镜'))}结果出来了，说是{m.pick(('乳头状癌可能', '浸润性癌，HER2 2+', '子宫内膜不典型增生'))}，我很害怕
王医生  {h}:20
{p.sc[0]}女士看到了，先别慌。你{p.age}岁，之前有{m.pick(ILLS)[2]}，{m.pick(DRUGS)[2]}还在吃吗
{p.sc}  {h}:21
一直在吃，早上一粒。最近手抖，心慌
王医生  {h}:24
周{m.pick('一二四')}上午来门诊，把B超和穿刺报告都带上，空腹，抽血TSH、肝功。大概率要手术，我先帮你约{m.num(1, 3)}周后的床位
{p.sc}  {h}:25
好的，身份证需要吗？我手机号{p.phone}，香港的
王医生  {h}:31
带回乡证就行。上次血红蛋白{m.num(78, 104)}偏低，铁剂别停"""
