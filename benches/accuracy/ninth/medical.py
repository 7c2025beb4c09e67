"""Papers about named patients: wards, clinics, therapists, homes, schools, employers, insurers and ships."""

from ninth.words import CLINICS, FACTORIES, HOSPITALS, ILLS, SHIPS, WARDS, aged, he
from model import template
from people import ENGLISH


@template("medical-record", "en")
def discharge_summary_ward(m):
    p = aged(m, 1934, 1962)
    (ill, drug), (ill2, drug2) = m.some(ILLS, 2)
    sub, pos, obj = he(p)
    return f"""
!header {m.pick(HOSPITALS[:3])[0]} - Department of Medicine and Geriatrics
# DISCHARGE SUMMARY
Name:: {p.en}  {p.zh}
HN:: {m.code('HN99999999')}
Sex / Age:: {p.sex} / {p.age}
Ward / Bed:: {m.pick(WARDS)} / {m.num(1, 38)}
Date of admission:: {m.date()}
Consultant:: Dr {m.person().en}
Principal diagnosis:: {m.pick(('Community acquired pneumonia, right lower lobe', 'Congestive heart failure, decompensated', 'Urinary tract infection with E. coli bacteraemia', 'Acute exacerbation of COPD'))}
Other diagnoses:: {ill[0]}; {ill2[0]}
{p.title} {p.surname} lives with {pos} {m.pick(('spouse', 'eldest daughter', 'domestic helper'))} on {m.num(3, 28)}/F with lift landing and walks with a {m.pick(('stick', 'quadripod', 'frame'))} unaided indoors. {sub.capitalize()} was brought in by ambulance after {m.num(2, 5)} days of cough, poor oral intake and {m.pick(('low grade fever', 'increasing ankle swelling', 'one episode of confusion at night'))}. On arrival temp {m.num(36, 39)}.{m.num(0, 9)}, BP {m.num(98, 168)}/{m.num(52, 90)}, pulse {m.num(78, 122)}, SpO2 {m.num(86, 95)}% on room air. WCC {m.num(6, 19)}.{m.num(0, 9)}, creatinine {m.num(70, 190)}, CRP {m.num(20, 240)}.
{sub.capitalize()} was given IV Augmentin for {m.num(3, 6)} days then oral, with nebuliser and chest physio. Oxygen was weaned off on day {m.num(3, 7)}. Swallowing assessed by ST: {m.pick(('soft diet, thin fluid', 'minced diet, mildly thick fluid'))}. Family conference held with {pos} son on day {m.num(2, 3)}; he understands and agrees that {p.surname} is not for intubation should {sub} deteriorate.
Discharge drugs:: {drug[0]}, {drug2[0]}, paracetamol 500 mg qid prn, senna 2 tabs nocte
Disposal:: {m.pick(('Home with CNS referral', 'Home, GDH twice weekly', 'Old age home as before'))}
Follow up:: Medical SOPD {m.num(6, 14)} weeks, CXR before FU
{m.person().en}, MO"""


@template("medical-record", "en", shape="mail")
def ortho_clinic_reply(m):
    p = aged(m, 1945, 1990)
    sub, pos, obj = he(p)
    return f"""
!subject RE: {p.en} - MRI back
Dear {m.pick(ENGLISH)},

Thanks for sending {obj} along. I saw {p.title} {p.surname} ({p.age}) on {m.day()}. The MRI shows an {m.pick(('L4/5', 'L5/S1'))} disc protrusion sitting on the {m.pick(('left', 'right'))} L5 root and some facet change above and below, nothing sinister. Straight leg raise is {m.num(30, 60)} on that side, EHL 4+/5, ankle jerk present. No bladder trouble.

I told {obj} that most of these settle, and {sub} would rather not have an injection for now. Etoricoxib 60 mg for two weeks with a PPI, pregabalin 75 mg nocte, physiotherapy twice a week, {m.num(10, 21)} days off lifting. Would you keep an eye on {pos} blood pressure while on the etoricoxib? It was {m.num(142, 165)}/{m.num(84, 98)} in my room.

Back to me in six weeks, sooner if the foot gets weaker.

{m.person().en}
Orthopaedics and Traumatology"""


@template("medical-record", "tc", shape="mail")
def fall_report_to_wm_tc(m):
    p = aged(m, 1932, 1958)
    return f"""
!subject {m.pick(WARDS)}病房 昨晚跌倒事件
WM，

昨晚{m.num(1, 5)}時{m.num(10, 59)}分，{m.num(1, 38)}號床{p.zh}（{p.sex_zh}，{p.age}歲）自行落床想去廁所，喺床尾跌低，PCA聽到聲先過去，當時病人坐喺地下，清醒，話個{m.pick(('右', '左'))}髖痛。

即時生命表徵：BP {m.num(110, 170)}/{m.num(60, 95)}、P {m.num(70, 105)}、H'stix {m.num(5, 12)}.{m.num(0, 9)}。頭部冇外傷，{m.pick(('右', '左'))}前臂擦損2cm已洗傷口敷藥。on call MO {m.num(10, 25)}分鐘後睇過，開咗X光髖及盆骨，報告初步{m.pick(('冇骨折', '見股骨頸骨折，骨科已睇'))}。女兒電話 {m.person().phone} 已通知，佢有啲唔滿意點解冇上安全帶，我已解釋病人之前Morse score係{m.num(35, 50)}，未到約束標準。

病人原本因{m.pick(ILLS)[0][1]}入院第{m.num(2, 9)}日，昨晚食咗安眠藥zopiclone 3.75mg。AIRS已入，床欄已升起同加離床警報，轉咗近護士站嘅床。

{m.person().zh} RN"""


@template("medical-record", "tc")
def home_referral_letter_tc(m):
    p = aged(m, 1930, 1952)
    ill, drug = m.pick(ILLS)
    return f"""
# {m.pick(('松鶴', '康怡', '耆樂軒', '頤和'))}護老院
致：{m.pick(HOSPITALS[:3])[1]}急症室當值醫生
院友姓名:: {p.zh}
身份證號碼:: {m.hkid()}
年齡／性別:: {p.age} / {p.sex_zh}
過往病歷:: {ill[1]}、中風後{m.pick(('右', '左'))}邊無力、白內障
現服藥物:: {drug[1]}、胃藥、軟便劑
敏感:: {m.pick(('無', '盤尼西林', '不詳'))}
轉送原因:: 該院友由{m.num(1, 3)}日前開始胃口差，今早探熱{m.num(38, 39)}.{m.num(0, 8)}度，血氧{m.num(85, 92)}%，痰多而黃，叫之能應但較平日渾沌。尿片整晚乾。
照顧狀況:: 需人餵食，糊餐，坐輪椅，{m.pick(('有壓瘡：尾骨二期 3x2cm', '皮膚完整', '腳跟有水泡'))}
家人聯絡:: {m.person().zh}（{m.pick(('兒子', '媳婦', '女兒'))}）{m.person().phone}，已知送院
隨身物品:: 假牙一副、覆診卡、藥袋
主管護士 {m.person().zh}　　{m.date()}"""


@template("medical-record", "sc")
def staff_hospital_discharge_sc(m):
    p = aged(m, 1962, 1998)
    ill, drug = m.pick(ILLS)
    return f"""
# {m.pick(FACTORIES[:4])[2]}市石环职工医院 出院小结
姓名:: {p.sc}
性别:: {p.sex_zh}
年龄:: {p.age}岁
住院号:: {m.code('99999999')}
科别:: {m.pick(('普外一区', '外二科', '急诊外科'))}
入院日期:: {m.iso()}
入院情况:: 患者因“右下腹痛{m.num(1, 3)}天，加重{m.num(4, 12)}小时”入院。查体：T {m.num(37, 38)}.{m.num(1, 9)}℃，右下腹压痛、反跳痛明显，肌紧张（+）。血常规 WBC {m.num(11, 19)}.{m.num(0, 9)}×10^9/L。B超提示阑尾增粗约{m.num(9, 14)}mm。
入院诊断:: 急性阑尾炎；{ill[2]}
诊疗经过:: 完善术前检查后于当日急诊全麻下行腹腔镜阑尾切除术，术中见阑尾充血水肿，表面脓苔附着。术后予头孢曲松、奥硝唑抗感染，补液等治疗，{drug[2]}继续服用。术后第2天排气，切口愈合良好。
出院诊断:: 急性化脓性阑尾炎（术后）
出院医嘱:: 1、休息{m.num(1, 3)}周，避免重体力劳动；2、切口3天换药一次；3、一周后门诊取病理报告；4、不适随诊。
主治医师：{m.person().sc}"""


@template("medical-record", "sc", shape="text")
def plant_injury_group_chat_sc(m):
    p, f = aged(m, 1970, 2002, "M"), m.pick(FACTORIES)
    return f"""
{f[2]}厂人事：刚从医院回来，冲压车间{p.sc}的情况跟各位报一下
{f[2]}厂人事：右手{m.pick(('食指', '中指', '无名指'))}末节压碎，医生说接不回去，做了残端修整，今晚住院观察
生产陈：人清醒吧？
人事：清醒，麻药过了喊疼，打了止痛针。他本身有{m.pick(ILLS)[0][2]}，术前血压{m.num(150, 180)}，等降下来才进的手术室
行政：家属呢
人事：老婆明天坐高铁过来，住招待所我安排。押金垫了{m.num(5, 20)}000，工伤认定申请30天内要报，诊断证明书扫描件我放共享盘了
香港总部Joyce：{m.pick(('请把诊断证明、出院小结都发我一份，保险要', '左手还是右手？报告上写的跟你说的对一下'))}
人事：估计停工{m.num(6, 12)}周，后面做伤残鉴定，大概九级十级"""


@template("medical-record", "bi")
def sick_leave_slip_bi(m):
    p = m.person()
    c, d = m.pick(CLINICS), m.date()
    return f"""
{c[0]}  {c[1]}
MEDICAL CERTIFICATE 病假證明書
This is to certify that {p.en} {p.zh} attended this clinic on {d}
茲證明上述人士於本診所求診
and was found to be suffering from 經診斷患有
{m.pick(('URTI 上呼吸道感染', 'Acute gastroenteritis 急性腸胃炎', 'Low back strain 腰部扭傷', 'Influenza A 甲型流感', 'Vertigo 眩暈', 'Conjunctivitis 結膜炎'))}
Sick leave recommended 建議病假: {m.num(1, 5)} day(s) 天  from 由 {d}
Dr {m.person().en} (M.B., B.S.)   Chop 蓋印"""


@template("medical-record", "en", shape="mail")
def claim_assessor_query(m):
    p = aged(m, 1955, 1990)
    ill, _ = m.pick(ILLS)
    return f"""
!subject Claim {m.code('CL99999999')} / {p.en} / further info
Dear Dr {m.person().surname},

We are looking at the hospital claim of your patient {p.en} (policy {m.code('H9999999')}, policy date {m.date()}), admitted to {m.pick(HOSPITALS[:3])[0]} for {m.pick(('colonoscopy with polypectomy', 'laparoscopic cholecystectomy', 'coronary angiogram and one stent', 'total thyroidectomy'))}. The claim form states that symptoms began "{m.num(2, 6)} weeks before", while the admission notes mention {ill[0]} "for {m.num(3, 9)} years" and a similar consultation elsewhere.

Could you tell us
1. when {he(p)[0]} first consulted you for the same complaint and what you found
2. whether {he(p)[0]} was ever told of {ill[0]} before the policy date
3. the histology result, and a copy of it if you have one

The insured's signed authorisation is attached. The amount claimed is HK${m.money(18000, 240000)}. We will settle your report fee upon receipt.

{m.person().en}
Senior Claims Assessor, Medical"""


@template("medical-record", "tc")
def herbalist_followup_tc(m):
    p = aged(m, 1948, 2000)
    return f"""
{p.zh}　{p.sex_zh}　{p.age}　電話{p.phone}
{m.date()}　第{m.num(2, 9)}診
服上方{m.num(4, 7)}劑，{m.pick(('胃脹減，噯氣仍有', '咳減，夜間痰仍多', '眠轉好，夢多', '腰痠減三成'))}，納{m.pick(('可', '差'))}，大便{m.pick(('溏，日二行', '乾，兩日一行', '調'))}，小便{m.pick(('清', '黃'))}，{m.pick(('口乾', '口淡', '口苦'))}。
舌{m.pick(('淡紅苔薄白', '紅少苔', '淡胖有齒印苔白膩', '暗紅苔黃'))}，脈{m.pick(('弦細', '滑', '沉細', '濡'))}。血壓{m.num(110, 150)}/{m.num(68, 92)}。
辨證：{m.pick(('脾虛濕困', '肝鬱脾虛', '心脾兩虛', '肺氣不足，痰濁內阻'))}
方：{m.pick(('香砂六君子湯', '逍遙散', '歸脾湯', '二陳湯'))}加減
黨參15 白朮12 茯苓15 陳皮6 {m.pick(('砂仁6後下', '柴胡9', '遠志6', '法夏9'))} 炙甘草5　{m.num(4, 7)}劑
西藥：在食{m.pick(ILLS)[1][1]}，囑隔開兩個鐘。戒生冷。下週再診。"""


@template("medical-record", "tc", shape="text")
def dental_chairside_tc(m):
    p = aged(m, 1950, 2010)
    return f"""
{m.date()} {p.zh} {p.phone}
主訴：{m.pick(('右下大牙痛三日，瞓唔到', '門牙崩咗一角', '舊牙橋鬆', '牙肉腫，有膿'))}
檢查 {m.num(3, 4)}{m.num(6, 7)} 深蛀 叩診++ 冷熱痛持續 PA片見根尖陰影約{m.num(2, 6)}mm
解釋：杜牙根+牙套 / 脫牙，病人揀杜根
LA articaine 1.7ml 開髓 拔髓 WL MB {m.num(18, 20)} DB {m.num(18, 20)} P {m.num(19, 22)} 封藥Ca(OH)2 暫補
食緊薄血丸（{m.pick(('阿士匹靈', 'apixaban'))}），今次冇停
Rx amoxil 500 tds x{m.num(3, 5)}日 必理痛 prn
收${m.num(12, 40)}00　下次{m.num(1, 3)}星期 第二節"""


@template("medical-record", "bi")
def optometry_referral_bi(m):
    p = aged(m, 1940, 1985)
    return f"""
# Referral 轉介信
To 致:: Eye clinic 眼科, {m.pick(HOSPITALS)[0]}
Patient 病人:: {p.en} {p.zh}  DOB {p.dob}
Tel 電話:: {p.phone}
| | R 右 | L 左 |
| Rx | {m.pick(('-', '+'))}{m.num(0, 8)}.{m.pick(('00', '25', '50', '75'))} / -{m.num(0, 2)}.50 x {m.num(1, 180)} | {m.pick(('-', '+'))}{m.num(0, 8)}.{m.pick(('00', '25', '50', '75'))} / -{m.num(0, 2)}.75 x {m.num(1, 180)} |
| BCVA | 6/{m.pick((6, 9, 12, 18))} | 6/{m.pick((6, 9, 12, 24))} |
| IOP mmHg (NCT {m.num(10, 17)}:{m.num(10, 59)}) | {m.num(14, 29)} | {m.num(14, 29)} |
| C/D | 0.{m.num(4, 8)} | 0.{m.num(4, 8)} |
Px noticed {m.pick(('haloes at night', 'floaters for 2 weeks 飛蚊增多兩星期', 'blurred near work', 'a curtain in lower field 視野下方有黑影'))}. OCT shows {m.pick(('RNFL thinning inferior-temporal, both eyes', 'a small epiretinal membrane OS', 'drusen at macula OD'))}. Family history: {m.pick(('mother glaucoma 母親青光眼', 'nil', 'brother retinal detachment'))}.
Kindly see within {m.pick(('2 weeks', 'one month', '48 hours'))}. 煩請早日跟進。
{m.person().en}, Registered Optometrist Part I"""


@template("medical-record", "en", shape="text")
def critical_result_phone_log(m):
    def line():
        p = aged(m, 1935, 1990)
        return f"{m.num(0, 23):02d}{m.num(10, 59)} {p.en}, {m.pick(WARDS)} bed {m.num(1, 36)}, {m.pick((f'K {m.num(6, 7)}.{m.num(1, 9)} not haemolysed', f'Na {m.num(108, 118)}', f'Hb {m.num(4, 6)}.{m.num(0, 9)}', f'hs-TnI {m.num(300, 9000)}', f'plt {m.num(5, 18)}', 'blood c/st GPC in clusters, both bottles', 'AFB smear 2+', f'INR {m.num(6, 9)}.{m.num(0, 9)}'))}. Told {m.pick(('RN', 'HO', 'MO'))} {m.person().surname}, read back OK"
    return f"Chem path / haem / micro on-call, {m.date()}\n" + "\n".join(line() for _ in range(m.num(3, 7)))


@template("medical-record", "en", shape="mail")
def pupil_fit_in_pe(m):
    p = aged(m, 2008, 2014)
    sub, pos, obj = he(p)
    return f"""
!subject {p.en} ({m.num(1, 6)}{m.pick('ABCD')}) this morning
Dear Mrs {p.surname},

As I said on the phone, {p.given} had a fit during PE at about {m.num(9, 11)}:{m.num(10, 55)}. It lasted roughly {m.num(1, 4)} minutes, arms and legs both sides, eyes rolled up, and {sub} was drowsy afterwards. {sub.capitalize()} bit {pos} tongue a little. We laid {obj} on {pos} side, gave nothing by mouth, and the ambulance took {obj} to {m.pick(HOSPITALS[:3])[0]} with Miss {m.person().surname}.

{sub.capitalize()} told me {sub} had missed {pos} {m.pick(('valproate', 'levetiracetam', 'lamotrigine'))} on {m.pick(('both days of the weekend', 'Sunday night'))}. Please let me have the new dose and a letter from the neurologist before {sub} swims again, and a spare rectal diazepam for the sick room as ours expires in {m.pick(('May', 'June', 'October'))}.

Hope {sub} feels better tonight.
Sister {m.person().en}, school nurse"""


@template("medical-record", "tc")
def physio_report_compensation_tc(m):
    p = aged(m, 1962, 1998)
    return f"""
# 物理治療進度報告（僱員補償個案）
工人:: {p.zh}　{p.sex_zh}　{p.age}歲
職業:: {m.pick(('五金廠衝床工', '貨倉搬運', '船塢燒焊', '超市理貨'))}
受傷日期:: {m.date()}
傷處:: {m.pick(('右肩旋轉肌腱部分撕裂', '腰椎第四五節椎間盤突出', '左腳踝三踝骨折術後', '右手腕骨折'))}
由本部首次評估至今已接受治療{m.num(12, 40)}次，出席率{m.num(80, 100)}%。主觀痛楚由{m.num(7, 9)}分減至{m.num(2, 5)}分，仍訴久站及提重物時痛。客觀檢查：活動幅度屈曲{m.num(90, 140)}度、外展{m.num(80, 130)}度；肌力4/5；握力右{m.num(12, 30)}kg、左{m.num(18, 36)}kg。
功能測試可由地面提至腰際{m.num(5, 15)}kg，未達其工種要求之{m.num(20, 25)}kg。病人情緒{m.pick(('低落，擔心不獲續約，已建議轉介醫務社工', '平穩，配合治療'))}。
建議續做{m.num(8, 16)}次，並由骨科醫生考慮轉介職業治療作工作強化訓練；現階段可試行輕工，每日不多於{m.num(4, 6)}小時。
註冊物理治療師　{m.person().zh}　{m.date()}"""


@template("medical-record", "en", shape="mail")
def hr_long_sickness_note(m):
    p = aged(m, 1966, 1992)
    sub, pos, obj = he(p)
    return f"""
!subject {p.en} - sick leave and pay
{m.pick(ENGLISH)},

{p.given} from {m.pick(('Shipping Documents', 'Merchandising', 'Stores Accounts', 'QA'))} called in. The biopsy came back: it is {m.pick(('breast cancer, stage 2', 'a lymphoma', 'cancer of the rectum', 'nasopharyngeal cancer'))}. {sub.capitalize()} starts chemotherapy at {m.pick(HOSPITALS)[0]} on {m.day(2025)}, {m.num(4, 8)} cycles, three weeks apart, and perhaps radiotherapy after. The oncologist has certified {obj} unfit until {m.day(2025)}.

{sub.capitalize()} has {m.num(40, 118)} paid sickness days accumulated, so 4/5 pay should last to about {m.pick(('September', 'November', 'the new year'))}. The medical insurer needs the pathology report, which {sub} sent me and I put in {pos} file. {sub.capitalize()} asked that colleagues be told only that {sub} is on leave. Please do not mention it at the Monday meeting.

{m.person().en.split()[-1]}"""


@template("medical-record", "en", shape="text")
def chairman_appointments_note(m):
    p = aged(m, 1936, 1952, "M")
    ill, drug = m.pick(ILLS)
    sub, pos, obj = he(p)
    return f"""
Note from the family office to Dr {m.person().surname}'s secretary, {m.day()}

{p.title} {p.en} will come with the night nurse and the driver at {m.num(9, 11)}.{m.pick(('00', '15', '30'))}, side entrance. {sub.capitalize()} does not like to wait with others.

What has changed since last time: slept badly, up {m.num(2, 5)} times to pass water; home BP mornings {m.num(138, 172)} over {m.num(70, 92)}; weight {m.num(54, 78)} kg, down {m.num(2, 5)}. Dizzy getting out of the car on {m.pick(('Tuesday', 'Sunday'))}. Still on {drug[0]} for {ill[0]}; the nurse stopped the water tablet on {pos} own wish. Memory: asked after {pos} late brother twice. Madam would like the memory part raised gently and without {obj} in the room.

PSA and kidney bloods were taken at home {m.pick(('last week', 'on Monday', 'before the holiday'))}; PSA {m.num(4, 14)}.{m.num(0, 9)}, creatinine {m.num(98, 170)}. Bill to the office please, not to the house."""


@template("medical-record", "en", shape="sheet")
def ward_round_list(m):
    rows = "\n".join(
        f"| {i * 2 + 3} | {(p := aged(m, 1932, 1985)).en} | {p.sex}{p.age} | D{m.num(1, 19)} | {m.pick(('CAP', 'NSTEMI', 'CVA L MCA', 'UGIB', 'DKA', 'cellulitis R leg', 'AROU', 'decomp CHF', 'UTI/delirium', 'HCC for TACE'))} | {m.pick(ILLS)[0][0]} | {m.pick(('off O2, step down abx', 'OGD am', 'MRI pending', 'MSW re placement', 'chase echo', 'home tmr', 'DNACPR signed', 'NG feed, ST review', 'IV lasix, I/O'))} |"
        for i in range(m.num(9, 22)))
    return "| Bed | Name | S/A | Day | Problem | PMH | Plan |\n" + rows


@template("medical-record", "sc", shape="sheet")
def occupational_check_findings_sc(m):
    rows = "\n".join(
        f"| {i} | {p.sc} | {p.sex_zh} | {m.pick(('喷漆', '冲压', '焊接', '电镀', '打磨'))} | {m.pick(('噪声', '苯系物', '粉尘', '锰及其化合物'))} | {m.pick(('双耳高频听阈提高，平均48dB', '白细胞3.2×10^9/L，复查', '胸片肺纹理增多', '尿蛋白1+', '血压168/102', '转氨酶ALT 96', '左耳语频听损', '肺通气功能轻度下降'))} | {m.pick(('复查', '职业禁忌证，调离', '其他疾病，建议就医', '疑似职业病'))} |"
        for i, p in enumerate(m.people(8, 20), 1))
    return "| 序号 | 姓名 | 性别 | 工种 | 危害因素 | 异常结果 | 结论 |\n" + rows


@template("medical-record", "tc")
def community_nurse_visit_tc(m):
    p = aged(m, 1930, 1955, "M")
    return f"""
# 社康護理家訪紀錄
病人:: {p.zh}　{p.age}／{p.sex_zh}
地址:: {p.address_zh}
家訪日期:: {m.date()}　第{m.num(3, 20)}次
傷口:: {m.pick(('尾骨壓瘡三期', '左小腿靜脈潰瘍', '右足糖尿腳第二趾截趾後'))}，{m.num(2, 6)}x{m.num(1, 4)}cm，深{m.num(3, 12)}mm，肉芽{m.num(50, 90)}%，滲液中等，無異味
處理:: 生理鹽水清洗，藻酸鈣敷料，外加泡棉；教工人姐姐兩小時轉身
尿管:: 16Fr 矽膠，今日更換，通順，尿色清
血糖:: 空腹{m.num(5, 13)}.{m.num(0, 9)}
用藥:: {m.pick(ILLS)[1][1]}；上星期漏食{m.num(1, 3)}次，已用藥盒
備註:: 太太話佢夜晚成日叫，家人好攰，想問暫託。已致電醫務社工。
下次:: {m.num(2, 4)}日後　護士 {m.person().zh}"""


@template("medical-record", "en")
def hospice_referral(m):
    p = aged(m, 1938, 1972)
    sub, pos, obj = he(p)
    return f"""
To the palliative team, {HOSPITALS[3][0]}
Re: {p.en}, {p.age}, {m.code('HN99999999')}, {m.pick(WARDS)}

Grateful if you would take over {p.title} {p.surname}, who has {m.pick(('pancreatic cancer with liver secondaries', 'lung adenocarcinoma, progressed on osimertinib', 'cancer of the stomach with peritoneal deposits', 'hepatocellular carcinoma beyond TACE'))}. Active treatment was stopped on {m.date()} after discussion with {obj} and {pos} family. {sub.capitalize()} knows the outlook is weeks to a few months.
Pain is over the {m.pick(('back', 'right upper quadrant', 'left chest wall'))}, {m.num(4, 7)}/10, on MST {m.pick((10, 20, 30))} mg bd with {m.num(1, 4)} breakthroughs a day. Ascites tapped {m.num(2, 4)} litres last week. Albumin {m.num(19, 28)}, bilirubin {m.num(18, 190)}. PPS {m.pick((30, 40, 50))}%. AMD signed; not for CPR. {sub.capitalize()} would like to see {pos} {m.pick(('grandson', 'youngest daughter', 'sister from Vancouver'))} and, if it can be managed, a night or two at home.
{m.person().en}, Clinical Oncology"""


@template("medical-record", "tc")
def postnatal_note_tc(m):
    p = aged(m, 1984, 2002, "F")
    return f"""
產後{m.num(2, 8)}星期　{p.zh}　{p.age}歲　G{m.num(1, 3)}P{m.num(1, 2)}
{m.pick(HOSPITALS)[1]} {m.date()}　{m.pick(('順產', '剖腹', '真空吸盤'))}　BB {m.pick(('男', '女'))} {m.num(2, 3)}.{m.num(10, 95)}kg
惡露少，傷口{m.pick(('乾', '輕微紅，無滲液'))}，BP {m.num(100, 138)}/{m.num(60, 88)}，妊娠糖尿{m.pick(('有，已約75g OGTT', '無'))}
餵母乳，{m.pick(('右乳塞奶', '乳頭損', '奶量足'))}。Edinburgh {m.num(6, 19)}分，話夜晚成日喊，覺得自己做得唔好，冇傷害自己或BB念頭。奶奶同住，關係{m.pick(('緊張', '一般'))}。
避孕：{m.pick(('未決定', '想上環', '口服單一荷爾蒙'))}
跟進：兩星期後電話；母嬰健康院心理護士預約；如轉差去急症。丈夫電話 {m.person().phone}
{m.person().zh} 助產士"""


@template("medical-record", "en", shape="mail")
def crew_member_ashore(m):
    p = aged(m, 1968, 2001, "M")
    ship = m.pick(SHIPS)
    came, found = m.pick((("chest pain radiating to left arm", "inferior MI, one stent placed in RCA, EF 48%"), ("abdominal pain and vomiting", "perforated appendix, operated, drain still in"),
                          ("burns of both forearms from steam", "second degree burns 9% TBSA, dressing every other day"), ("fever and yellow eyes", "acute hepatitis, ALT 1,460, bilirubin still rising")))
    return f"""
!subject MV {ship} - {m.pick(('2/O', 'AB', 'C/E', 'Oiler', 'Ch. Cook'))} {p.en} - medical update no. {m.num(2, 6)}
Good day,

Visited crew member at hospital this afternoon. He was disembarked at {m.pick(('Zhoushan', 'Kaohsiung', 'Durban', 'Santos', 'Hay Point'))} with {came}. Treating doctor says {found}. Temp {m.num(36, 38)}.{m.num(0, 9)}, BP {m.num(108, 150)}/{m.num(64, 92)}, taking {m.pick(('soft diet', 'clear fluids', 'normal diet'))}. He speaks with his wife by WhatsApp daily.

Doctor expects discharge in {m.num(4, 10)} days and says unfit for sea duty for {m.num(2, 6)} months. Fit to fly with medical escort not earlier than {m.day(2025)}. Estimated hospital bill to date USD {m.money(6000, 68000)}, guarantee letter from the Club still awaited. PEME of {m.day()} showed raised blood sugar and cholesterol but passed him fit; please send us full PEME as underwriters will ask.

B.rgds
{m.person().en}
as correspondents only"""


@template("medical-record", "en", shape="raw", ext="csv")
def clinic_system_extract(m):
    out = ["visit_dt,pt_name,dob,sex,icd10,dx_text,sbp,dbp,rx,dr"]
    for p in m.people(7, 22):
        ill, drug = m.pick(ILLS)
        icd = {"essential hypertension": "I10", "type 2 diabetes mellitus": "E11.9", "COPD": "J44.9", "atrial fibrillation": "I48.9", "chronic hepatitis B": "B18.1",
               "gouty arthritis": "M10.9", "ischaemic heart disease": "I25.9", "hypothyroidism": "E03.9"}[ill[0]]
        out.append(f"{m.iso()},\"{p.en}\",{p.dob_iso},{p.sex},{icd},{ill[0]},{m.num(104, 172)},{m.num(58, 99)},{drug[0]},{m.pick(('HUI', 'LOK', 'TSE'))}")
    return "\n".join(out) + "\n"


@template("medical-record", "tc")
def complaint_reply_tc(m):
    p = aged(m, 1932, 1965)
    return f"""
{m.pick(HOSPITALS[:3])[1]}　病人聯絡主任辦公室
{m.day_zh()}
{m.person().zh}{m.pick(('先生', '女士'))}：
有關令{'尊' if p.sex == 'M' else '堂'}{p.zh}住院事
閣下上月來信收悉。本院對令親之離世深感難過，謹致慰問。
經翻閱病歷及向{m.pick(WARDS)}病房同事了解，{p.zh}於{m.day_zh()}因氣促及下肢水腫由急症室收入內科病房，診斷為心臟衰竭及肺炎。入院首三日以靜脈利尿劑及抗生素治療，血氧一度改善。第{m.num(4, 7)}日凌晨{m.num(2, 5)}時護士發現{p.zh[0]}{'伯' if p.sex == 'M' else '婆婆'}血壓降至{m.num(70, 88)}/{m.num(38, 50)}，值班醫生到場給予輸液及升壓藥，其後腎功能持續轉差，家屬會議後決定以舒適治療為主。
就閣下查詢為何未轉深切治療部，當日曾諮詢該部醫生，考慮到長者本身患有{m.pick(ILLS)[0][1]}及第四期慢性腎病，認為入住深切治療部之益處有限。至於未能及時通知家屬一點，本院承認溝通有不足之處，已提醒有關同事，並就此致歉。
如有疑問，請致電與本人聯絡。
病人聯絡主任　{m.person().zh}謹啟"""


