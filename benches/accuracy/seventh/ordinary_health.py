"""About health, and nobody's record: leaflets, rosters, protocols, adverts, stock and teaching."""

from seventh.words import ILLS, PILLS, PLACES
from model import template


@template("ordinary", "tc", copies=10)
def shingles_vaccine_leaflet_tc(m):
    return f"""
# 生蛇知多啲
帶狀疱疹俗稱「生蛇」，由水痘病毒潛伏後再活躍引起。年過五十、糖尿、長期服類固醇者風險較高。
常見症狀：單側皮膚刺痛，{m.num(2, 4)}日後出現成串水泡。應於{m.num(48, 72)}小時內見醫生，服抗病毒藥可減少後遺神經痛。
疫苗：兩針，相隔{m.num(2, 6)}個月，每針${m.num(1500, 2400)}，長者咭九折。打針後手臂痠痛、低燒屬正常。
生蛇會「圍身一圈就死」？並無根據！
預約：{m.pick(PLACES)[1]}　{m.office()}（星期日休息）"""


@template("ordinary", "en", copies=10)
def ward_protocol_hypoglycaemia(m):
    return f"""
# Nursing protocol {m.code('NP-99')}: blood glucose below 4.0 mmol/L
1. Check that the patient is awake and can swallow.
2. Awake: give {m.num(15, 20)} g of quick sugar. Repeat the stick after 15 minutes.
3. Drowsy or nil by mouth: dextrose 50% {m.num(20, 40)} ml IV, or glucagon 1 mg IM where there is no line.
4. Hold the next dose of sulphonylurea; tell the medical officer. Do not omit basal insulin in type 1.
5. Write the value, time and what was done in the chart. Hospital number on every strip.
6. Recheck hourly x{m.num(2, 4)}.
Audit standard: {m.num(90, 98)}% treated within ten minutes. Next review {m.day(2025)}. Owner: diabetes nurse consultant."""


@template("ordinary", "sc", copies=10)
def outpatient_guide_sc(m):
    return f"""
{m.pick(PLACES)[2]}就诊须知
一、挂号：持身份证或回乡证原件，微信公众号可提前{m.num(3, 14)}天预约，过号{m.num(3, 5)}个需重新取号。
二、抽血：空腹8小时以上，高血压患者可照常服药；采血窗口{m.num(1, 3)}楼，早上7:30开始。
三、胃镜、肠镜检查前一天低渣饮食，服用抗凝药者请先告知医生。
四、报告：生化当日{m.num(2, 5)}点后自助打印，病理{m.num(5, 7)}个工作日。
五、病历复印：出院{m.num(7, 15)}天后凭患者及代办人证件办理，每页0.{m.num(3, 8)}元。
六、医保异地结算请先备案。投诉电话：{m.num(20000000, 89999999)}"""


@template("ordinary", "bi", shape="sheet", copies=10)
def checkup_package_prices(m):
    return f"| Plan 計劃 | Items 項目 | Men 男 HK$ | Women 女 HK$ | Fasting 空腹 | Report 報告 |\n" + "\n".join(
        f"| {m.pick(('Basic 基本', 'Silver 銀', 'Gold 金', 'Heart 心臟', 'Liver 肝', 'Pre-marital 婚前', 'Thyroid 甲狀腺', 'Bone 骨質'))} {m.code('A9')} | {m.pick(('CBC, glucose 血糖, lipid 血脂', 'HBsAg, ALT, AFP', 'ECG + treadmill 跑步心電圖', 'Low dose CT 肺電腦掃描', 'DEXA', 'PSA / CA125'))} | {m.num(480, 6800)} | {m.num(480, 7600)} | {m.pick(('Yes 是', 'No 否'))} | {m.num(2, 10)} days 日 |" for _ in range(m.num(14, 26)))


@template("ordinary", "tc", shape="sheet", copies=10)
def nurses_duty_by_initial_tc(m):
    return f"| {m.num(3, 9)}樓病房更表 | 一 | 二 | 三 | 四 | 五 | 六 | 日 |\n" + "\n".join(
        f"| {k}{m.pick('甲乙丙丁')} | {' | '.join(m.pick(('A', 'P', 'N', 'DO', 'AL', 'PH', 'SL')) for _ in range(7))} |" for k in ("護士長", "資深護師", "註冊護士", "登記護士", "健康助理", "註冊護士", "登記護士", "病房助理", "文員", "注冊護士", "學護", "運送員")) + "\n| A早 P中 N夜 DO例假 |  |  |  |  |  |  |  |"


@template("ordinary", "en", copies=10)
def exam_case_vignettes(m):
    a = m.num(24, 70)
    return f"""
# Family medicine MCQ, paper {m.num(1, 4)}
Q{m.num(1, 9)}. A {a}-year-old woman comes with three days of a hot swollen big toe. Urate is {m.num(480, 690)} umol/L and creatinine {m.num(80, 180)}. She takes a thiazide. Which is the best first step?
A. allopurinol 300 mg  B. low-dose colchicine  C. aspirin  D. febuxostat  E. wait
Q{m.num(10, 19)}. A {m.num(50, 82)}-year-old man has an irregular pulse of {m.num(100, 150)}. CHA2DS2-VASc is {m.num(2, 5)}. Which of these argues against apixaban?
Q{m.num(20, 29)}. Mr X, HBsAg positive, ALT {m.num(40, 220)}, HBV DNA {m.num(3, 9)}0,000 IU/mL. List two reasons to treat.
Answers on page {m.num(30, 90)}. Candidates must not write their names on this sheet."""


@template("ordinary", "en", shape="mail", copies=10)
def drug_stock_short_notice(m):
    return f"""
!subject Supply notice: {m.pick(PILLS)[0].rsplit(' ', 2)[0]}
Dear doctors and ward managers,
The maker tells us of a delay of {m.num(3, 10)} weeks. We hold {m.num(200, 4800)} tablets, about {m.num(6, 30)} days' use.
From Monday: no new repeats over {m.num(14, 28)} days; see the table for new starts; keep the rest for patients already on it.
Batch {m.code('AA9999')} was recalled at pharmacy level on {m.date()} because of a torn seal; please return boxes, no patient harm was reported.
Substitution table on the intranet.
Pharmacy, {m.pick(PLACES)[0]}, ext. {m.num(1000, 9999)}"""


@template("ordinary", "tc", copies=10)
def doctor_column_tc(m):
    i = m.pick(ILLS)
    return f"""
# 醫生手記：{i[1]}
上星期有位街坊問我，點解{i[1]}好極都翻發？其實好多人一唔痛就自行停藥。
本港約每{m.num(8, 60)}人便有一人患此病，男女比例{m.num(1, 3)}比一。診斷靠病史、驗血及影像，治療以藥物為主，用量須由醫生按個別病人決定。
飲食要清淡，每日飲水{m.num(6, 10)}杯，適量運動。如果出現發燒、氣促、劇痛就要即刻求醫。
下期講：點樣睇驗血報告。（文：{m.person().zh}醫生，家庭醫學專科。本欄內容只供參考）"""


@template("ordinary", "bi", shape="doc", copies=10)
def blank_consent_form_scope(m):
    return f"""
# Consent for endoscopy 內窺鏡同意書　Form {m.code('E-99')}
Name of patient 病人姓名:: ______________
HKID 身份證號碼:: ______________
Date of birth 出生日期:: ____ / ____ / ____
Procedure 程序:: □ OGD 胃鏡 □ Colonoscopy 大腸鏡 □ ERCP
The doctor has explained to me 醫生已向我解釋: bleeding 出血 (about 1 in {m.num(300, 900)}), perforation 穿孔 (1 in {m.num(1000, 3000):,}), reaction to sedation 對鎮靜藥反應.
I take blood thinners 我有服薄血藥: □ Yes 有 □ No 沒有　Allergy 敏感: ______________
Signature 簽署:: ______________
Witness 見證:: ______________
Keep in case notes; print on pink paper. 請用粉紅紙列印。"""


@template("ordinary", "en", copies=10)
def ward_statistics_no_names(m):
    return f"""
# Quarterly quality report, {m.pick(PLACES)[0]}
| Indicator | Q1 | Q2 | Q3 | Target |
| Admissions | {m.num(900, 2400)} | {m.num(900, 2400)} | {m.num(900, 2400)} | – |
| Falls per 1,000 bed days | {m.num(0, 2)}.{m.num(0, 9)} | {m.num(0, 2)}.{m.num(0, 9)} | {m.num(0, 2)}.{m.num(0, 9)} | <1.5 |
| Hand hygiene | {m.num(70, 95)}% | {m.num(70, 95)}% | {m.num(70, 95)}% | 85% |
| MRSA bacteraemia | {m.num(0, 4)} | {m.num(0, 4)} | {m.num(0, 4)} | 0 |
| Readmission within 28 days | {m.num(3, 9)}.{m.num(0, 9)}% | {m.num(3, 9)}.{m.num(0, 9)}% | {m.num(3, 9)}.{m.num(0, 9)}% | <6% |
Most readmissions were for COPD and heart failure. Medication incidents {m.num(12, 40)}, mainly wrong time; two wrong-dose events caused no harm. A pharmacist now joins the {m.pick(('Tuesday', 'Thursday'))} round."""
