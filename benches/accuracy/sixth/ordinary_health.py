"""Health papers that are about nobody: leaflets, rules, counts, lists, programmes and blanks."""

from model import template
from sixth.words import DRUGS, ILLS, PLACES, dec

FEW = 8


@template("ordinary", "tc", copies=FEW)
def blood_pressure_leaflet_tc(m):
    return f"""
# 你知道自己的血壓嗎？
上壓140、下壓90或以上，屬於高血壓。高血壓初期多數無徵狀，有人會頭痛、頭暈，但多數人全不知情。
在家量度的貼士：
坐定五分鐘；不要講話；手臂與心臟同高；早晚各量{m.num(1, 3)}次；記下日期。
控制方法：少鹽（每日不超過一茶匙）、每星期運動{m.num(120, 180)}分鐘、減重{m.num(3, 6)}公斤、不吸煙、少飲酒。醫生或會處方{m.pick(DRUGS[1:3])[1]}等藥物，切勿自行停藥。
長期不理會可引致中風、冠心病、腎衰竭及眼底出血。
{m.num(18, 65)}歲以上市民每{m.num(1, 3)}年應量度一次。查詢健康教育熱線：{m.office()}
{m.num(2023, 2025)}年{m.num(1, 12)}月印製　印量{m.num(2, 20)},000份"""


@template("ordinary", "en", copies=FEW)
def isolation_policy(m):
    return f"""
!header Infection control manual, section {m.num(3, 19)}.{m.num(1, 9)}, issue {m.num(2, 9)}
# Contact precautions for {m.pick(('MRSA', 'CPE', 'C. difficile', 'norovirus', 'VRE'))}
Scope: all wards and day places.
1. Place the patient in a single room where one is free; otherwise cohort. Sign on the door, coloured {m.pick(('orange', 'green', 'yellow'))}.
2. Gown and gloves before entry. Stethoscope, BP cuff and thermometer stay in the room.
3. Screening: {m.num(2, 3)} swabs taken {m.num(48, 72)} hours apart after antibiotics have stopped. Results go on the chart of each patient, never on the whiteboard.
4. Linen in red bag. Terminal cleaning with {m.pick(('sodium hypochlorite 1,000 ppm', 'hydrogen peroxide vapour'))}.
5. Treatment of carriers is not routine. If a doctor prescribes mupirocin, give for five days only.
6. Staff with diarrhoea stay away until {m.num(24, 48)} h symptom-free and inform the ward manager.
Audit: hand hygiene compliance to be {m.num(80, 95)}% or more. Owner: Infection Control Committee; review {m.num(2026, 2028)}."""


@template("ordinary", "bi", shape="sheet", copies=FEW)
def attendance_counts(m):
    return "| Diagnosis group 診斷組別 | Age band 年齡組別 | Male 男 | Female 女 | Total 總數 | Mean LOS (days) | Rate per 100,000 | Change 變化 |\n" + "\n".join(
        f"| {d[0]} {d[1]} | {a} | {m.num(20, 4000):,} | {m.num(20, 4000):,} | {m.num(40, 8000):,} | {dec(m, 1, 14)} | {dec(m, 3, 320)} | {m.pick('+-')}{dec(m, 0, 19)}% |"
        for d in m.some(ILLS, 7, 10) for a in ("0-14", "15-44", "45-64", "65+"))


@template("ordinary", "en", shape="sheet", copies=FEW)
def formulary_list(m):
    items = list(zip((d[0] for d in DRUGS), ("Endocrine", "CVS", "CVS", "Endocrine", "CVS", "GI", "CVS", "CNS", "Respiratory", "Musculoskeletal", "Endocrine", "Urology")))
    items += [("Ceftriaxone 1g inj", "Anti-infective"), ("Morphine 10mg inj", "CNS"), ("Insulin glargine pen", "Endocrine"), ("Enoxaparin 40mg", "Blood"), ("Ondansetron 4mg", "GI"), ("Diazepam 5mg", "CNS")]
    items += m.some((("Prednisolone 5mg", "Endocrine"), ("Cetirizine 10mg", "Respiratory"), ("Aspirin 80mg", "CVS"), ("Acyclovir 400mg", "Anti-infective"), ("Haloperidol 5mg", "CNS"), ("Ferrous sulphate", "Blood")), 3, 6)
    return "| Item | Class | Special / general | Unit cost HK$ | Stock at pharmacy | Max dose/day | Restriction |\n" + "\n".join(
        f"| {d[0]} | {d[1]} | {m.pick('SG')} | {dec(m, 0, 90)} | {m.num(40, 9000)} | {m.pick(('see BNF', '1 tab', '2 tabs', 'per protocol', '3 doses'))} | {m.pick(('', 'specialist only', 'ID approval', 'DD register', 'self-financed'))} |" for d in items)


@template("ordinary", "en", copies=FEW)
def congress_programme(m):
    return f"""
# {m.num(9, 31)}th Annual Scientific Meeting - {m.pick(('geriatrics', 'stroke', 'respiratory nursing', 'family medicine'))}
{m.day(2025)}, {m.pick(('Harbour Rooms, Wan Chai', 'School of Nursing, lecture theatre 2'))}
| Time | Session | Speaker |
| 08:30 | Registration and coffee |  |
| 09:00 | Keynote: what we have learned from {m.num(2, 40)},000 patients with {m.pick(ILLS)[0].lower()} | Prof {m.person().en} |
| 10:15 | Debate: "This house would stop {m.pick(DRUGS)[0].split()[0].lower()} at eighty-five" | Dr {m.person().en}, Dr {m.person().en} |
| 11:30 | Case quiz: a 72-year-old man with syncope (imaginary) | Dr {m.person().en} |
| 14:00 | Workshop A: reading ECGs; B: sick-day rules; C: wound care | Ms {m.person().en} |
| 16:15 | Best abstracts, {m.num(4, 9)} x 8 minutes |  |
CME {m.num(3, 6)} points, CNE {m.num(3, 6)}. Early bird HK${m.num(3, 9)}00 until {m.date()}. Posters A0 portrait. Sponsors have no say in the programme."""


@template("ordinary", "bi", shape="sheet", copies=FEW)
def benefit_schedule(m):
    items = (("Room and board 病房及膳食", "per day 每日"), ("Attending doctor 主診醫生巡房", "per day 每日"), ("Surgeon's fee, complex 外科醫生費（複雜）", "per operation 每次"), ("Anaesthetist 麻醉師", "35% of surgeon"), ("Intensive care 深切治療", "per day 每日"),
             ("Prescribed cancer treatment 訂明非手術癌症治療", "per year 每年"), ("MRI / CT", "30% coinsurance 共同保險"), ("Outpatient consultation 門診", "30 visits 次"), ("Physiotherapy 物理治療", "referral letter 需轉介信"), ("Chinese bonesetter 跌打", "10 visits 次"), ("Dental scaling 洗牙", "2 visits 次"),
             ("Psychiatric in-patient 精神科住院", "per year 每年"), ("Maternity 分娩", "excluded 不保"))
    return "| Benefit 保障項目 | Basis 計算 | Plan 1 | Plan 2 | Plan 3 | Remarks 備註 |\n" + "\n".join(
        f"| {a} | {b} | {m.money(200, 8000)} | {m.money(800, 20000)} | {m.money(2000, 90000)} | {m.pick(('', 'pre-approval 預先批核', 'waiting period 等候期 ' + str(m.num(30, 180)) + ' days'))} |" for a, b in items)


@template("ordinary", "tc", copies=FEW, shape="text")
def first_aid_tc(m):
    return f"""
辦公室急救箱位置：{m.num(2, 30)}樓茶水間、接待處後面。AED在{m.pick(('地下大堂', '升降機對面'))}。

有人暈倒：先睇現場安全，拍膊頭叫佢，冇反應又冇正常呼吸，即叫人打999同攞AED，開始心外壓，每分鐘100至120下，深5至6厘米。
抽筋：唔好撬口、唔好按住，移開硬物，記時間，超過五分鐘打999。
哽塞：可以咳就鼓勵咳；咳唔到就拍背五下，再腹部推壓五下。
燙傷：凍水沖{m.num(10, 20)}分鐘，唔好搽牙膏豉油。
懷疑中風：笑一笑、舉手、講句話，任何一樣唔得就要快。
心口痛：坐低休息，問有冇帶脷底丸。糖尿病人震同出冷汗：清醒就俾糖水。
受訓同事名單貼喺急救箱，證書到期日{m.date()}前續。事後填意外表格，唔好喺群組講人哋病情。"""


@template("ordinary", "bi", copies=FEW)
def blank_consult_form(m):
    return f"""
# {m.pick(PLACES)[0]} – Out-patient record 門診病歷 (form {m.code('MR-999')} rev.{m.num(1, 9)})
Name 姓名:: ______________________
HKID / passport 證件:: ________________
Sex / age 性別／年齡:: ____ / ____
Chief complaint 主訴:: __________________________________
Past health 過往病歷 (tick 請剔):: □ DM 糖尿 □ HT 高血壓 □ IHD 心臟病 □ Asthma 哮喘 □ Others ________
Allergy 藥物敏感:: □ Nil 無 □ Yes 有 ________
Temp 體溫:: ____ °C　BP 血壓:: ____/____
Diagnosis 診斷:: __________________________________
Medication 處方:: 1. ____________ 2. ____________ 3. ____________
Sick leave 病假:: from ____ to ____
Doctor's signature 醫生簽署:: ____________
Print double-sided 雙面列印。Stock {m.num(200, 2000)} copies, reorder {m.office()}."""


@template("ordinary", "sc", copies=FEW)
def checkup_packages_sc(m):
    return f"""
# {m.num(2024, 2025)}年度团体体检套餐说明
| 项目 | 基础{m.num(280, 480)}元 | 优选{m.num(600, 980)}元 | 尊享{m.num(1280, 2600)}元 |
| 一般检查、血压 | √ | √ | √ |
| 血常规、尿常规 | √ | √ | √ |
| 肝功、肾功、血脂、血糖 |  | √ | √ |
| 甲状腺功能及彩超 |  | √ | √ |
| 肿瘤标志物（AFP、CEA、CA125、PSA） |  |  | √ |
| 低剂量胸部CT |  |  | √ |
| 胃幽门螺杆菌呼气试验 |  | √ | √ |
注意事项：检查前三天清淡饮食，前一晚{m.num(8, 10)}点后禁食；正在服用降压药的照常服；糖尿病患者请带药；孕妇不做X光；妇科检查避开经期。
报告{m.num(5, 10)}个工作日后凭短信自取，单位只收到人数统计，不收到个人结果。
预约：每周一至周六上午，{m.num(50, 300)}人以上可上门。400-{m.num(100, 999)}-{m.num(1000, 9999)}"""


@template("ordinary", "sc", copies=FEW, shape="text")
def illness_article_sc(m):
    d = m.pick(ILLS)
    return f"""
【健康科普】{d[2]}，很多人都误会了

门诊上常有人问：得了{d[2]}是不是一辈子要吃药？答案因人而异。研究显示，规范治疗者{m.num(60, 90)}%可以稳定控制，五年随访（样本{m.num(800, 9000)}人）并发症减少{m.num(15, 45)}%。
误区一：没有症状就可以停药。错。
误区二：邻居吃{m.pick(DRUGS)[2]}有效，我也买来吃。错，剂量和禁忌要由医生判断。
误区三：保健品可以代替药物。错。
什么时候该去医院？出现胸痛、气促、持续发热、体重半年下降{m.num(4, 10)}公斤、伤口两周不愈合，请尽早就诊。
典型例子（虚构）：某先生，五十来岁，自行停药后突然晕厥，幸好抢救及时。
转发给家人吧。文：健康频道编辑部"""
