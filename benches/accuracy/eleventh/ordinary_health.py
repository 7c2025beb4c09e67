"""Health papers that name no patient: leaflets, prices, rosters, teaching, research, blanks and notices."""

from eleventh.words import DRUGS, HOMES, HOSPITALS, ILLS, NGOS, SCHOOLS
from model import template


@template("ordinary", "tc")
def hip_surgery_leaflet_tc(m):
    return f"""
# 髖關節置換手術後護理須知
{m.pick(HOSPITALS)[1]}骨科部編印　{m.num(2021, 2025)}年修訂
手術後首{m.num(6, 8)}星期請避免交疊雙腿、屈曲超過九十度或坐矮櫈。回家前物理治療師會教你使用助行架及上落樓梯。
如傷口紅腫、流膿、發燒達38.{m.num(0, 5)}度或小腿突然脹痛，應立即到急症室求診。
薄血藥須按時服用，切勿自行停藥；拔牙前請告知牙醫你裝有人工關節。
覆診日請帶同藥物及覆診紙。查詢電話：{m.office()}（辦公時間）"""


@template("ordinary", "bi")
def clinic_fee_board_bi(m):
    h = m.pick(HOSPITALS)
    return f"""
{h[0]} {h[1]} Fee Schedule 收費表
| Item 項目 | Fee HK$ 收費 |
| General consultation with 3 days' medicine 普通科連三日藥 | {m.num(32, 48)}0 |
| Specialist first visit 專科首診 | {m.num(9, 18)}00 |
| ECG 心電圖 | {m.num(25, 50)}0 |
| Blood test, fasting glucose + lipids 空腹血糖及血脂 | {m.num(28, 60)}0 |
| Quadrivalent flu vaccine 四價流感疫苗 | {m.num(22, 38)}0 |
| Wound dressing 洗傷口 | {m.num(12, 28)}0 up 起 |
| Sick leave certificate reissue 補發病假紙 | {m.num(5, 12)}0 |
Health Care Vouchers accepted 接受長者醫療券. Fees effective {m.day(2025)}; medicine beyond 3 days charged separately 額外藥費另計."""


@template("ordinary", "en")
def press_item_outbreak(m):
    return f"""
Hospital reports cluster of {m.pick(('norovirus', 'influenza A', 'COVID-19', 'VRE'))} on medical ward
{m.day(2025)}
{m.pick(HOSPITALS)[0]} said on {m.pick(('Tuesday', 'Friday'))} that {m.num(4, 12)} patients, aged {m.num(48, 60)} to {m.num(80, 96)}, in a male medical ward had developed {m.pick(('vomiting and diarrhoea', 'fever and respiratory symptoms'))} since the weekend. They are being treated in isolation and are in stable condition.
Admissions to the ward have been suspended, visiting restricted and infection control measures stepped up. The Centre for Health Protection has been notified. A spokesman said the hospital would continue to monitor closely the situation of the remaining patients. Citywide, medical inpatient bed occupancy stood at {m.num(98, 121)} per cent, with {m.num(4800, 6900):,} attendances at accident and emergency departments in a day."""


@template("ordinary", "en")
def conference_abstract(m):
    n = m.num(120, 900)
    return f"""
# Predictors of 28-day readmission after {m.pick(('heart failure', 'COPD exacerbation', 'hip fracture'))} in a regional hospital
Background: Readmission is common and costly. Local data are few.
Methods: Retrospective cohort of {n} consecutive patients discharged in {m.num(2018, 2023)}. Data were extracted from the clinical system after de-identification; ethics approval was obtained. Logistic regression was used.
Results: Mean age was {m.num(68, 81)}.{m.num(0, 9)} years, {m.num(44, 58)}% male; {m.num(16, 29)}% were readmitted. Independent predictors were albumin <30 g/L (OR {m.num(1, 3)}.{m.num(10, 99)}), living alone (OR 1.{m.num(20, 99)}) and five or more medications. A nurse telephone call within 48 hours was protective (OR 0.{m.num(40, 80)}, p=0.0{m.num(1, 4)}).
Conclusions: Simple bedside variables identify a high-risk group in whom discharge support may be targeted."""


@template("ordinary", "tc")
def pressure_sore_protocol_tc(m):
    return f"""
# 壓瘡預防及護理指引（第{m.num(2, 6)}版）
適用:: {m.pick(HOMES)[1]}全體護理員及保健員
1. 新入住院友須於{m.pick(('24', '48'))}小時內完成Norton評分，{m.num(12, 14)}分或以下列為高危。
2. 高危者每兩小時轉身一次，記錄於床尾轉身紙。
3. 尿片濕即換，以溫水清潔，薄塗隔離霜，切勿按摩發紅位置。
4. 發現二級或以上壓瘡即通知當值護士，拍照存檔，量度長闊深。
5. 營養：每日蛋白質每公斤1.{m.num(2, 5)}克，體重每月量度。
6. 敷料：淺層用水膠體，滲液多用泡沫敷料，疑感染請醫生處方。
每季審核一次，由護理主任抽查{m.num(5, 15)}份記錄。"""


@template("ordinary", "en", shape="sheet")
def duty_roster_ward(m):
    staff = ("RN1", "RN2", "RN3", "EN1", "EN2", "PCA1", "PCA2", "PCA3", "WM", "NO")
    rows = "\n".join("| " + s + " | " + " | ".join(m.pick(("A", "P", "N", "DO", "AL", "A", "P")) for _ in range(7)) + " |" for s in staff)
    return f"""
!sheet Week {m.num(1, 52)}
| Post | Mon | Tue | Wed | Thu | Fri | Sat | Sun |
{rows}"""


@template("ordinary", "en")
def osce_station_chest_pain(m):
    return f"""
# OSCE station {m.num(1, 14)}: candidate's instructions
You are the house officer in the emergency department. A {m.num(48, 67)}-year-old {m.pick(('taxi driver', 'cook', 'clerk'))} presents with {m.num(1, 5)} hours of central chest pain. Take a focused history ({m.num(5, 7)} minutes) and tell the examiner your differential diagnosis and immediate management.
# Marking
Site, radiation, character, onset (4). Risk factors: smoking, diabetes, family history (3). Asks about aspirin allergy (1). ECG within ten minutes (2). Mentions aortic dissection (2). Rapport with simulated patient (3).
# Simulated patient's notes
You smoke {m.num(10, 30)} a day. You take {m.pick(DRUGS)}. You are worried since your father died of a heart attack at {m.num(50, 62)}. Do not volunteer this unless asked. Pass mark {m.num(8, 10)}/15."""


@template("ordinary", "tc")
def teaching_case_cm_tc(m):
    return f"""
臨床教學病例（{m.num(1, 20)}）
某女，{m.num(32, 58)}歲，{m.pick(('教師', '文員', '家庭主婦'))}。反覆{m.pick(('偏頭痛', '胃痛', '失眠', '蕁麻疹'))}{m.num(2, 10)}年，遇勞累或情緒波動加重，口苦，便秘，舌紅苔黃，脈弦數。
思考題：
一、本案病機為何？屬肝火上炎抑或胃火熾盛？
二、若初診以{m.pick(('龍膽瀉肝湯', '丹梔逍遙散', '半夏瀉心湯'))}加減，七劑後痛減而便溏，應如何調方？
三、結合針灸選穴，說明遠近配穴的道理。
參考：本科講義第{m.num(4, 12)}章。課堂討論時請勿提及真實病人資料。"""


@template("ordinary", "bi")
def blank_consent_form_bi(m):
    h = m.pick(HOSPITALS)
    return f"""
{h[0]} {h[1]}
# Consent for Operation / Procedure 手術／程序同意書
Name of patient 病人姓名:: ______________________
HKID No. 身份證號碼:: ______________________
Ward / Bed 病房／床號:: ________
Operation 手術名稱:: ______________________
I confirm that the nature, purpose, benefits and risks of the operation, including {m.pick(('bleeding 出血', 'infection 感染', 'anaesthetic risk 麻醉風險'))}, have been explained to me by Dr ____________. 醫生已向本人解釋手術性質、目的、好處及風險，本人明白並同意接受手術。
Signature of patient 病人簽署 ____________ Date 日期 ____________
Signature of witness 見證人簽署 ____________
Form {m.code('HF-999')} (rev. {m.num(2019, 2025)})"""


@template("ordinary", "sc")
def liuganyimiao_tongzhi_sc(m):
    return f"""
关于{m.num(2024, 2026)}年秋季流感疫苗接种的通知
各位家长：
为预防校园流感，社区卫生服务中心将于{m.num(10, 11)}月{m.num(8, 28)}日来校集中接种，自愿参加。
接种对象：{m.pick(('小学一至六年级', '托班至大班', '初一、初二'))}学生，近一周无发热。
禁忌：对鸡蛋或疫苗成分严重过敏者、急性疾病期、有格林巴利综合征病史者请先咨询医生。
费用：{m.pick(('免费', '三价56元', '四价128元'))}，扫码缴费。接种后留观三十分钟，当天多喝水，少运动。
校医室 电话{m.office()}"""


@template("ordinary", "en", shape="mail")
def supplier_glove_offer(m):
    return f"""
!subject Nitrile gloves / price from {m.pick(('Monday', 'next month'))}
Dear Purchasing,

Thanks for the sample order last week. Please find our best offer for the wards: nitrile powder free exam gloves, {m.pick(('100', '200'))} pcs/box, ${m.num(28, 46)}.{m.num(10, 90)} per box FOB Kwai Chung, MOQ {m.num(20, 100)} ctn, lead time {m.num(2, 5)} weeks. ASTM D6319, CE, SGS report attached. We can also do level 2 masks and the silicone foam 10x10 dressing at {m.num(12, 35)}% off list while stock lasts.

Expiry min. 30 months. Payment 30 days. Let me know which sizes, M is tight.

Best rgds
Sales dept"""


@template("ordinary", "tc")
def nursing_job_ad_tc(m):
    return f"""
招聘：{m.pick(('註冊護士', '登記護士', '職業治療師', '物理治療師'))}（{m.pick(('全職', '半職', '合約'))}）
機構：{m.pick(NGOS)[1]}
職責：為服務使用者評估健康狀況、派藥、傷口護理、與家屬及醫院聯繫、撰寫個人照顧計劃。
要求：持有效執業證明書，{m.num(1, 5)}年或以上安老或復康經驗，良好中英文，需輪班。
薪酬：${m.num(29, 52)},{m.num(100, 900)}起，按年資遞增，十四日年假，醫療保險，每月值班津貼。
有意者請於{m.num(1, 12)}月{m.num(1, 28)}日前將履歷電郵至 hr@example.org.hk，註明職位，查詢{m.office()}。所收個人資料只作招聘用途。"""


@template("ordinary", "en")
def medical_plan_brochure(m):
    return f"""
# {m.pick(('CareWell', 'SafeHarbour', 'LifeShield'))} Hospital Plan
Stay calm when it matters. Full cover for room, surgeon's fee and anaesthetist up to HK${m.num(8, 40)} million a year.
Who can apply: age 15 days to {m.num(65, 80)}; renewal guaranteed to 100.
| Benefit | Ward | Semi-private |
| Annual limit | HK${m.num(1, 8)},000,000 | HK${m.num(9, 20)},000,000 |
| Deductible options | 0 / 16,000 / 50,000 | 0 / 25,000 / 80,000 |
| Day-case endoscopy | covered | covered |
| Post-stroke rehabilitation | up to {m.num(20, 60)} visits | up to {m.num(61, 120)} visits |
What is not covered: pre-existing conditions not declared, cosmetic surgery, self-inflicted injury, experimental treatment. A claim needs the attending doctor's form, original receipts and the discharge summary. Example: Ms A, 38, non-smoker, pays HK${m.num(600, 1900)} a month. This leaflet is not a policy."""


@template("ordinary", "sc", shape="text")
def app_banben_shuoming_sc(m):
    return f"""
护理随访小程序 v{m.num(2, 5)}.{m.num(0, 19)}.{m.num(0, 9)} 更新说明
新增：血压血糖打卡支持蓝牙设备；用药提醒可设工作日；检查报告支持PDF预览
优化：预约挂号页加载速度提升{m.num(15, 60)}%；诊断编码库更新到ICD-10 {m.num(2023, 2025)}版
修复：iOS下拍照上传偶发黑屏；随访问卷第{m.num(3, 12)}题选项重复；护士端切换病区后列表未刷新
已知问题：鸿蒙系统推送延迟，下版本解决"""


@template("ordinary", "en", shape="mail")
def school_allergy_circular(m):
    return f"""
!subject Circular {m.num(20, 140)}/2025: allergies and first aid
Dear Parents,

With the cooler weather the sick bay at {m.pick(SCHOOLS)[0]} has been busy, and I should like to remind you of a few arrangements. Kindly keep your child at home for {m.pick(('24', '48'))} hours after the last bout of fever or vomiting. Children with asthma or a known food allergy should leave a labelled inhaler or auto-injector, with the doctor's written instructions, in the office; the form may be found on the eClass page. Nuts are not allowed in snack boxes.

Our first-aid talk on choking will be held on {m.day(2025)} at {m.num(6, 7)}:30 p.m. in the hall, places {m.num(40, 120)}.

Yours sincerely,
The School Nurse"""
