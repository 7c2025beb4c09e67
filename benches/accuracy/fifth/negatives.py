"""What a sensible officer lets go: money in the open, health without a patient, and the daily paper of offices."""

from fifth.words import CLINICS, DRUGS, ILLS, ISSUERS, SCHOOLS
from model import template


@template("ordinary", "en", shape="mail", copies=10)
def broker_morning_comment(m):
    a, b = m.rng.sample(ISSUERS, 2)
    return f"""
!subject Morning call {m.day()}
{a[0]}: FY results out last night. Net profit HK${m.num(200, 900)}m, {m.num(3, 12)}% above consensus; DPS HK{m.num(10, 60)} cents. Management said on the call that store count will rise by {m.num(10, 40)}. We keep Buy and lift our target to HK${m.num(5, 30)}.{m.num(0, 9)} ({m.num(10, 16)}x next year's EPS).
{b[0]}: the profit warning filed on HKEXnews was no surprise after the sector data; the stock already trades {m.num(20, 45)}% below book. Hold.
Macro: US CPI tonight, HIBOR eased to {m.num(2, 4)}.{m.num(10, 99)}%.
For clients of the firm. Based on public information; not an offer. Analyst certification and disclosures at the end of the PDF on our website.
{m.person().en}, Research"""


@template("ordinary", "tc", copies=10)
def newspaper_column_tc(m):
    a = m.pick(ISSUERS)
    return f"""
# 街坊財技：業績期點樣揀股
{a[1][:4]}上周公布中期業績，多賺{m.num(8, 40)}%，股價反而跌咗{m.num(3, 9)}%。點解？因為市場睇嘅係毛利率同埋派息，唔係一次過賣樓賺嘅錢。
翻查通告，集團營業額{m.num(12, 60)}億元，經營現金流入{m.num(1, 9)}億元，存貨日數仲長過上年。管理層喺記者會話下半年「審慎樂觀」，講咗等於冇講。
讀者陳生問應唔應該溝貨。筆者冇持有，亦唔會教人落注，只係提提大家：睇年報先翻去附註，睇清楚關連交易同或然負債。
下期講收息股。（作者為持牌人士，並無持有上述股份）"""


@template("ordinary", "en", copies=10)
def elearning_inside_information(m):
    return f"""
# Module {m.num(2, 9)}: When is information "inside"?
Learning time {m.num(20, 45)} minutes. Pass mark {m.pick((70, 80))}%.
Under Part XIVA of the SFO, inside information is specific, about the corporation, its officers or its listed securities, not generally known to those likely to deal, and would if known be likely to affect the price materially.
Case: Company Z (fictitious) learns in October that its loss will be about twice last year's. The finance director waits for the audit in March. Was that as soon as reasonably practicable? Discuss in pairs.
Examples that may be inside information: a profit warning, an unannounced takeover, breach of a bank covenant, the resignation of a chief executive.
Safe harbours: incomplete proposals, trade secrets - if confidentiality is preserved.
Quiz {m.num(1, 5)}: May Ms A tell her husband about the draft results? (a) yes (b) no (c) after lunch
Contact the Learning Team on ext. {m.num(1000, 9999)} if the video does not play."""


@template("ordinary", "tc", copies=10)
def staff_dealing_rules_tc(m):
    return f"""
# 僱員買賣證券守則（{m.num(2022, 2025)}年修訂）
1. 本守則適用於全體僱員及其配偶、未成年子女。
2. 年度業績刊發前60日、中期業績刊發前30日為禁止買賣期，人力資源部會電郵提示。
3. 任何人管有未公布之內幕消息，不得買賣或慫恿他人買賣，亦不得於社交群組談論。
4. 擬買賣本公司股份者須填妥表格{m.code('C-99')}，待公司秘書{m.num(1, 3)}個工作天內書面批准，批准有效期{m.num(3, 5)}個工作天。
5. 盈利警告、收購、配股等消息之傳閱名單由公司秘書處備存。
6. 違者可被紀律處分；市場失當行為可被判監及罰款最高一千萬元。
查詢：合規部內線{m.num(1000, 9999)}"""


@template("ordinary", "en", copies=10)
def group_accounts_exercise(m):
    cost, net = m.num(400, 900), m.num(300, 700)
    return f"""
# Tutorial {m.num(3, 11)} - Consolidation
Question 2 ({m.num(12, 25)} marks)
On 1 January 20X5 P Ltd bought 80% of S Ltd for ${cost},000 when the fair value of S's net assets was ${net},000. The trial balances at 31 December 20X6 are:
| $'000 | P Ltd | S Ltd |
| Revenue | {m.num(2000, 4000):,} | {m.num(600, 1900):,} |
| Cost of sales | ({m.num(900, 1900):,}) | ({m.num(300, 590):,}) |
| Operating expenses | ({m.num(200, 600)}) | ({m.num(60, 200)}) |
| Profit before tax | ? | ? |
| Inventories | {m.num(100, 400)} | {m.num(40, 99)} |
During the year S sold goods to P for ${m.num(40, 90)},000 at a mark-up of 25%; half remain unsold. Goodwill was impaired by ${m.num(10, 40)},000.
Required: (a) prepare the consolidated statement of profit or loss; (b) explain why unrealised profit is eliminated; (c) show the journal for the non-controlling interest.
Hand in by Friday noon, room {m.code('A999')}."""


@template("ordinary", "en", copies=10)
def treasury_policy_pages(m):
    return f"""
!footer TP-{m.num(1, 9)} rev {m.num(2, 12)}
# Treasury policy: deposits, hedging, signatories
Purpose. To keep cash safe and available; treasury is not a profit centre.
Counterparties. Deposits only with licensed banks rated A- or better; no more than {m.num(20, 35)}% with one group; tenor up to {m.num(3, 12)} months.
Foreign exchange. Committed exposures above US${m.num(100, 900)},000 are covered {m.num(50, 80)}-100% by forwards. Options are bought, never written. Accumulators are forbidden.
Borrowings. Covenants are to be computed quarterly and reported to the Finance Committee; an expected breach is escalated to the CFO on the same day.
Payment signatories. Up to HK${m.num(50, 200)},000 one A and one B; beyond that two A. Tokens are not to be shared.
Review every {m.pick(('year', 'two years'))} by internal audit."""


@template("ordinary", "bi", shape="mail", copies=10)
def aircon_quotation(m):
    a, q = m.num(3, 9), m.num(2800, 7400)
    b, r = m.num(10, 40), m.num(180, 520)
    return f"""
!subject Quotation {m.code('Q99-9999')} 冷氣保養報價
Attn 致: Admin Department 行政部
1. Replace 更換 {m.num(2, 5)} HP cassette unit 天花機 – {a} sets × HK${q:,} = HK${a * q:,}
2. Chemical cleaning 化學清洗 – {b} nos. × HK${r} = HK${b * r:,}
3. Scaffold 棚架 (if needed 如需要) HK${m.num(1800, 4800):,}
Total 合計: HK${a * q + b * r:,} (excluding item 3 不包括第3項)
Validity 有效期 {m.num(14, 60)} days. Deposit 訂金 {m.pick((30, 40, 50))}%, balance on completion 完工付清. Warranty 保養 12 months.
Night work 夜間施工 +{m.num(15, 30)}%.
{m.company()[0]} {m.office()}"""


@template("ordinary", "tc", copies=10)
def school_budget_circular_tc(m):
    return f"""
{m.pick(SCHOOLS)[1]}
校內通告第{m.num(10, 90)}號
# 下學年科組財政預算
各科主任：
請於{m.num(4, 6)}月{m.num(1, 28)}日前把下學年預算交校務處，逾期視作不申請。
| 項目 | 本年撥款 | 已用 | 下年上限 |
| 圖書 | {m.money(20000, 60000)} | {m.money(10000, 50000)} | {m.money(20000, 60000)} |
| 實驗室消耗品 | {m.money(9000, 40000)} | {m.money(8000, 30000)} | {m.money(9000, 40000)} |
| 全方位學習津貼 | {m.money(300000, 900000)} | {m.money(100000, 600000)} | {m.money(300000, 900000)} |
| 運動用品 | {m.money(6000, 30000)} | {m.money(3000, 20000)} | {m.money(6000, 30000)} |
單項逾{m.num(5, 10)}千元須兩個口頭報價，逾五萬元須書面報價五份。盈餘不得跨科撥用。
校長　{m.person().zh}"""


@template("ordinary", "en", copies=10, tolerate=("published-announcement",))
def charity_annual_accounts_page(m):
    income, spent = m.num(20_000, 60_000), m.num(18_000, 58_000)
    year = m.num(2021, 2024)
    return f"""
!header Harbour Lights Reading Society - Annual Report {year}/{(year + 1) % 100:02d}
# Where your dollar went
Our audited accounts are on our website and at the Companies Registry. Out of every HK$100 given, HK${m.num(78, 91)} went to classrooms.
| HK$'000 | {year} | {year - 1} |
| Flag day | {m.num(900, 2600):,} | {m.num(900, 2600):,} |
| Grants and trusts | {m.num(4000, 9000):,} | {m.num(4000, 9000):,} |
| Total income | {income:,} | {income * 93 // 100:,} |
| Reading vans | ({m.num(3000, 9000):,}) | ({m.num(3000, 9000):,}) |
| Total expenditure | ({spent:,}) | ({spent * 95 // 100:,}) |
| {'Surplus' if income > spent else 'Deficit'} for the year | {income - spent:,} | {m.num(-900, 2000):,} |
Auditor's opinion: true and fair view. Thank you to {m.num(300, 900)} volunteers who read {m.num(9, 40)},000 stories aloud."""


@template("ordinary", "tc", shape="sheet", copies=10)
def hardware_prices_tc(m):
    return "!sheet 門市價\n| 貨號 | 品名 | 規格 | 單位 | 零售 | 師傅價 | 滿箱價 | 存貨 |\n" + "\n".join(
        f"| {m.code('HW-9999')} | {m.pick(('不鏽鋼合頁', '角磨片', '防水膠', '銅水閥', '膨脹螺絲', '電線轆'))} | {m.pick(('3寸', '4寸', '15mm', '300ml', 'M8', '1.5mm²'))} | {m.pick(('隻', '支', '盒', '卷'))} | {m.num(8, 280)}.0 | {m.num(6, 240)}.0 | {m.num(5, 220)}.5 | {m.num(0, 900)} |" for _ in range(m.num(24, 45)))


@template("ordinary", "en", copies=10)
def slope_works_tender(m):
    return f"""
# Invitation to tender: {m.code('T/99/2025')}
Tenders are invited for slope maintenance and tree works at {m.num(3, 12)} sites in {m.pick(('Sai Kung', 'Islands', 'North'))} District.
Estimated contract sum:: HK${m.num(8, 40)}-{m.num(41, 90)} million
Period:: {m.num(18, 36)} months
Eligibility:: Group {m.pick('BC')} contractors on the approved list
Site visit:: {m.day()}, 10:00 a.m., meet at the pier
Closing:: {m.day()}, noon, Tender Box No. {m.num(1, 9)}
Tender documents may be downloaded free of charge. A tender must show the price in a separate envelope; marking is technical {m.pick((40, 50))} : price {m.pick((60, 50))}. Questions in writing to tender@example.org.hk by {m.date()}; answers will be sent to all. The employer is not bound to accept the lowest or any tender."""


@template("ordinary", "tc", copies=10)
def salaries_tax_guide_tc(m):
    income = m.num(28, 60) * 10_000
    return f"""
# 報稅懶人包
收到綠色炸彈唔使驚，跟以下步驟：
一、填總入息。例：全年人工{income:,}元，花紅{m.num(10, 60)},000元，一併填入。
二、扣強積金（最多18,000元）、慈善捐款、進修開支（最多100,000元）。
三、減免稅額：基本132,000元；供養父母每名50,000元（同住另加）。
四、餘數按2%、6%、10%、14%、17%遞進計，與標準稅率取較低者。
假設應課稅入息實額{m.num(50, 199)},000元，首50,000元稅款1,000元，如此類推。
提提你：醫保計劃保費每名受保人最多扣8,000元；租樓可扣住宅租金上限100,000元。
唔識填可致電稅局查詢，或者網上「稅務易」試算。"""


@template("ordinary", "en", shape="paper", copies=10, tolerate=("published-announcement",))
def annual_report_spread(m):
    iss, year = m.pick(ISSUERS), m.num(2021, 2024)
    rev = m.num(1200, 4800)
    return f"""
!header {iss[0]}   Annual Report {year}
!footer {m.num(12, 140)}
# Management Discussion and Analysis
Revenue for the year amounted to HK${rev:,}.{m.num(0, 9)} million (FY{year - 1}: HK${rev * m.num(85, 112) // 100:,}.{m.num(0, 9)} million). Gross profit margin was {m.num(24, 58)}.{m.num(0, 9)}%.
Profit attributable to equity shareholders was HK${m.num(60, 400)}.{m.num(0, 9)} million. Basic earnings per share were HK{m.num(8, 60)}.{m.num(0, 9)} cents. The final dividend approved at the annual general meeting was HK{m.num(2, 20)} cents.
Liquidity. At 31 December {year} cash and bank balances were HK${m.num(200, 900)}.{m.num(0, 9)} million and the gearing ratio {m.num(8, 48)}.{m.num(0, 9)}%.
Employees. The Group employed {m.num(700, 5200):,} people. Staff costs totalled HK${m.num(180, 700)}.{m.num(0, 9)} million.
Our stores collected {m.num(2, 40)} tonnes of hangers for reuse (see Sustainability on page {m.num(30, 60)})."""


@template("ordinary", "bi", shape="paper", copies=10)
def balanced_fund_factsheet(m):
    return f"""
!header Jade Compass Balanced Fund 翠盤均衡基金 – Factsheet 基金便覽
As at 截至 {m.iso()}
Fund size 基金資產值:: HK${m.num(300, 4000):,} million 百萬
NAV per unit 單位資產淨值:: HK${m.num(9, 24)}.{m.num(1000, 9999)}
Risk class 風險級別:: {m.num(3, 5)}
FER 基金開支比率:: {m.num(0, 1)}.{m.num(50, 99)}%
|  | 1 yr 一年 | 3 yr 三年 | Since launch 成立至今 |
| Fund 基金 | {m.num(-8, 19)}.{m.num(10, 99)}% | {m.num(-9, 22)}.{m.num(10, 99)}% | {m.num(20, 90)}.{m.num(10, 99)}% |
| Top holdings 主要持有 | Banks 銀行 {m.num(4, 9)}% | Internet 互聯網 {m.num(4, 9)}% | US Treasuries 美國國庫券 {m.num(4, 9)}% |
The manager cut mainland consumer shares before the results season and added bonds. 經理在業績期前減持內地消費股，增持債券。
Past performance is not indicative of future performance 往績並非未來表現的指標. Investment involves risks; see the offering document 投資涉及風險，詳見銷售文件."""


@template("ordinary", "sc", copies=10)
def economics_lecture_sc(m):
    return f"""
# 第{m.num(3, 14)}讲　公司为什么会隐藏坏消息
一、信息不对称与柠檬市场。假设卖方知道利润预测为{m.num(50, 200)}，买方只知道均值。
二、披露的博弈：若披露成本c={m.num(1, 9)}，则存在阈值x*，低于阈值的企业选择沉默。
三、实证：某文以{m.num(2005, 2012)}—{m.num(2013, 2020)}年{m.num(900, 2800)}家上市公司为样本，发现业绩预告亏损的公司平均晚{m.num(5, 16)}天披露，t值为{m.num(2, 5)}.{m.num(10, 99)}。
四、讨论：内幕交易是否让价格更有效率？请结合并购公告前的股价异动作答。
思考题：某公司收入从{m.num(100, 300)}亿元降到{m.num(50, 99)}亿元，毛利率不变，固定成本{m.num(10, 30)}亿元，求净利润变动的弹性。
下周小测，闭卷，带计算器。"""


@template("ordinary", "tc", copies=10)
def shingles_vaccine_leaflet_tc(m):
    return f"""
# 生蛇？打針防得到
帶狀疱疹由水痘病毒引起，年過五十、長期病患者風險較高。
病徵：單側皮膚灼痛，{m.num(2, 4)}日後出成串水疱，痊癒後或有神經痛。
疫苗分兩劑，相隔{m.pick(('二至六個月', '兩個月'))}，保護率約九成。
副作用：針口痛、疲倦、發燒，一般{m.num(1, 3)}日消退。
以下人士請先問醫生：正在發燒、懷孕、曾對疫苗嚴重過敏。
費用每劑${m.num(1400, 2200):,}，本月到{m.pick(CLINICS)[1]}接種送體脂檢查。
查詢熱線 {m.office()}"""


@template("ordinary", "en", copies=10)
def sharps_injury_policy(m):
    return f"""
!footer IC-{m.num(10, 60)} | issue {m.num(2, 9)} | review {m.num(2026, 2028)}
# Needlestick and splash injuries: what to do
1. Bleed and wash the wound; rinse eyes with saline for {m.num(5, 15)} minutes.
2. Tell the nurse in charge. The source patient, if known, is asked for consent to HIV, HBsAg and anti-HCV testing.
3. Go to Staff Health (office hours) or A&E within {m.num(1, 2)} hours. Post-exposure prophylaxis works best early.
4. Staff without hepatitis B immunity receive immunoglobulin and the first vaccine dose.
5. Follow-up bloods at 6 weeks, 3 and 6 months. Results go to the staff member only.
Do not recap needles. Sharps boxes are changed at three-quarters full.
Audit last year: {m.num(12, 48)} reports, {m.num(40, 70)}% nurses, none seroconverted."""


@template("ordinary", "en", copies=10)
def stroke_symposium_programme(m):
    slots = "\n".join(f"| {9 + i}:{m.pick(('00', '15'))} | {t} | {m.person().title} {m.person().surname} |" for i, t in enumerate(m.some(("Thrombectomy beyond 24 hours", "AF detection: patch or loop recorder?", "Swallow screening by nurses", "A 42-year-old with dissection: lessons", "Tele-rehab after discharge", "Mood after stroke"), 5, 6)))
    return f"""
# {m.num(8, 24)}th Annual Stroke Symposium
{m.day()}, {m.pick(('Lecture Theatre 2', 'Function Room, 3/F'))}
| Time | Topic | Speaker |
{slots}
CME/CNE {m.num(3, 6)} points. Lunch is sponsored; speakers have declared interests. Slides will be shared without patient images.
Register by {m.date()}; fee HK${m.pick((0, 200, 500))}, students free."""


@template("ordinary", "bi", shape="sheet", copies=10)
def medical_plan_benefits(m):
    return "!sheet Benefits 保障表\n| Benefit 保障項目 | Bronze 銅 | Silver 銀 | Gold 金 | Remarks 備註 |\n" + "\n".join(
        f"| {b} | {m.money(300, 9000)} | {m.money(9000, 20000)} | {m.money(20000, 90000)} | {m.pick(('per day 每日', 'per year 每年', 'per disability 每症', 'referral letter required 須轉介信', 'co-pay 20% 自付'))} |"
        for b in ("Room & board 病房膳食", "Surgeon's fee (complex) 外科醫生費（複雜）", "Anaesthetist 麻醉師", "Cancer treatment 癌症治療", "Dialysis 洗腎", "GP visit 普通科門診", "Chinese medicine 中醫", "Physiotherapy 物理治療", "Psychiatric 精神科", "Maternity 產科", "Dental scaling 洗牙", "Prescribed diagnostic imaging 訂明診斷成像"))


@template("ordinary", "en", copies=10)
def diabetes_cohort_abstract(m):
    many = m.num(600, 9000)
    return f"""
# Abstract P{m.num(10, 240)}
Nurse-led titration of insulin in {m.num(4, 11)} general out-patient clinics
Background: HbA1c above 8% is common in adults with {m.pick(('type 2 diabetes', 'diabetes and CKD'))} and delays in starting insulin are long.
Methods: retrospective cohort of {many:,} adults (mean age {m.num(58, 67)}.{m.num(0, 9)}, {m.num(44, 58)}% men) followed for {m.num(12, 36)} months. Records were de-identified before analysis. Ethics approval was granted with a waiver of consent.
Results: mean HbA1c fell from 9.{m.num(0, 9)}% to 7.{m.num(2, 9)}% (p<0.001). Severe hypoglycaemia occurred in {m.num(0, 2)}.{m.num(1, 9)} per 100 patient-years. Those on {m.pick(DRUGS)[0]} at baseline gained {m.num(1, 3)}.{m.num(0, 9)} kg.
Conclusion: nurse-led titration was safe. A randomised trial is warranted.
Funding: none. Corresponding author: Department of Family Medicine."""


@template("ordinary", "tc", copies=10)
def first_aid_course_notes_tc(m):
    return f"""
# 急救證書班　第{m.num(2, 8)}課：骨折與昏厥
情景演練：傷者（由學員扮演）從樓梯跌下，右小腿變形、劇痛，面色蒼白，脈搏每分鐘{m.num(100, 130)}次。
步驟：危險→反應→叫人幫手→氣道→呼吸。唔好移動，原位固定，用三角巾綁{m.num(3, 5)}個位。
昏厥：平臥、抬高雙腳，鬆開衫領；{m.num(1, 3)}分鐘未醒即召999。
考試：筆試{m.num(20, 40)}題、實習三站，合格分數{m.pick((60, 70))}。
帶備：筆、彈性繃帶、輕便衣服。欠席兩堂者不得應考。
導師 {m.person().zh}"""


@template("ordinary", "en", shape="sheet", copies=10)
def wholesaler_drug_catalogue(m):
    return "!sheet Price file\n| Item | Description | Pack | Reg. no. | Storage | Trade HK$ | Bonus | Expiry |\n" + "\n".join(
        f"| {m.code('99999')} | {m.pick(DRUGS)[0]} {m.pick(('tab', 'cap', 'susp', 'inj'))} | {m.pick((28, 30, 100, 500))}'s | HK-{m.num(30000, 69999)} | {m.pick(('<25C', '2-8C', 'protect from light'))} | {m.num(18, 1900)}.{m.pick(('00', '50'))} | {m.pick(('10+1', '', '20+3'))} | {m.num(1, 12):02d}/{m.num(26, 29)} |" for _ in range(m.num(25, 50)))


@template("ordinary", "tc", copies=10)
def clinic_hours_notice_tc(m):
    return f"""
{m.pick(CLINICS)[1]}
# 新春應診時間
| 日期 | 上午 | 下午 | 夜診 |
| 年廿九 | 9:00-1:00 | 3:00-5:00 | 休息 |
| 年三十至年初三 | 休息 | 休息 | 休息 |
| 年初四 | 10:00-1:00 | 3:00-6:{m.pick(('00', '30'))} | 休息 |
| 年初五起 | 照常 | 照常 | 照常 |
長期病患如高血壓、糖尿、痛風朋友，請預早{m.num(3, 7)}日覆診取藥。
發燒、咳嗽請先戴口罩並通知登記處。
急症請往公立醫院急症室。預約 {m.office()}，WhatsApp只供改期，不會經訊息斷症。
{m.person().zh}醫生　{m.person().zh}醫生（{m.pick(('星期三休息', '星期五駐診'))}）"""


@template("ordinary", "en", copies=10)
def empty_intake_form(m):
    return f"""
{m.pick(CLINICS)[0]}
# New patient registration (Form {m.code('R-99')})
Name (as on HKID):: ______________________
HKID / passport no.:: ______________________
Date of birth:: ____ / ____ / ________
Phone:: ______________________
Do you have any of these? Tick.
[ ] {m.pick(ILLS)[0]}   [ ] High blood pressure   [ ] {m.pick(ILLS)[0]}   [ ] Epilepsy
Regular medicines:: ______________________
Allergies:: ______________________
For women: are you pregnant?:: [ ] Yes  [ ] No
I agree that the clinic may keep my record for {m.pick((7, 10))} years after my last visit.
Signature:: ______________________"""


@template("ordinary", "tc", copies=10)
def owners_corporation_minutes_tc(m):
    return f"""
# 業主立案法團第{m.num(3, 18)}屆管委會第{m.num(2, 11)}次會議紀錄
日期:: {m.day_zh()} 晚上八時
出席:: {m.num(6, 11)}人（名單存管理處）
1. 通過上次紀錄。
2. 外牆維修：顧問報告共{m.num(120, 600)}處鬆脫批盪，招標文件下月上載「招標妥」。
3. 財務：管理費結餘{m.money(300_000, 2_900_000)}元，拖欠{m.num(3, 14)}戶；加價{m.num(3, 9)}%留待業主大會表決。
4. 泳池救生員不足，{m.pick(('星期一', '星期三'))}關閉。
5. {m.num(10, 40)}樓住戶投訴樓上滴水，處理中。
6. 下次會議另行通知。{m.num(9, 10)}時{m.num(10, 59)}分散會。"""


@template("ordinary", "en", copies=10)
def printing_invoice(m):
    many, unit = m.num(300, 5000), m.num(2, 19)
    return f"""
# INVOICE {m.code('INV-999999')}
Bill to:: {m.company()[0]}
Date:: {m.day()}
Your PO:: {m.code('PO99999')}
| Description | Qty | Unit HK$ | Amount HK$ |
| Saddle-stitched booklet 32 pp A5 | {many:,} | {unit}.00 | {many * unit:,}.00 |
| Delivery, Kwai Chung | 1 | {m.num(180, 600)}.00 |  |
Terms: {m.pick((14, 30, 45))} days. Cheques payable to {m.company()[0]} or bank transfer to {m.num(3, 390):03d}-{m.num(100, 999)}-{m.num(100000, 999999)}-{m.num(100, 999)}.
Goods remain ours until paid. E. & O.E."""


@template("ordinary", "bi", copies=10)
def water_suspension_notice(m):
    return f"""
!header Management Office 管理處
# Flushing water suspension 暫停沖廁水
Block 座數:: {m.num(1, 9)} & {m.num(10, 15)}
Date 日期:: {m.day()}
Time 時間:: {m.num(9, 10)}:00 – {m.num(14, 17)}:00
Owing to replacement of a burst pipe on {m.num(2, 30)}/F 因{m.num(2, 30)}樓喉管爆裂更換, flushing water will stop. Please store water beforehand 請預先儲水. Lift No. {m.num(1, 4)} is for workers only 供工程人員專用.
Tenants who hold a key to the pipe duct please ring {m.office()} 持管道房鎖匙租戶請致電.
Sorry for the inconvenience 不便之處，敬請原諒."""


@template("ordinary", "en", shape="sheet", copies=10)
def cafe_roster(m):
    names = m.some(("Ming", "Joey", "Ah Wai", "Fiona", "Sum", "Bee", "Kit", "Dora", "Ray", "Yan", "Tony", "Ling"), 8, 11)
    week = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return f"!sheet wk{m.num(1, 52)}\n|  | " + " | ".join(week) + " | Hours |\n" + "\n".join(f"| {name} | " + " | ".join(m.pick(("A", "B", "A+B", "OFF", "AL", "SL", "7-3")) for _ in week) + f" | {m.num(24, 54)} |" for name in names)


@template("ordinary", "tc", copies=10)
def sports_day_rundown_tc(m):
    return f"""
{m.pick(SCHOOLS)[1]}
# 陸運會程序
| 時間 | 項目 | 組別 | 地點 |
| 8:{m.num(10, 30)} | 運動員進場、升旗 | 全體 | 看台前 |
| 9:00 | 男子{m.pick((100, 200))}米初賽 | 甲、乙、丙 | 徑賽場 |
| 9:{m.num(30, 55)} | 女子跳遠 | {m.pick(('甲', '乙'))} | 沙池{m.num(1, 3)} |
| 11:00 | 師生4×100米接力 | 公開 | 徑賽場 |
| 12:{m.num(10, 30)} | 午膳 |  | 看台 |
| 14:00 | 頒獎、閉幕 | 全體 | 司令台 |
醫療站設於{m.num(1, 6)}號閘，聖約翰見習隊當值；哮喘同學請自備吸入器。
雨天改上{m.pick(('星期二', '星期四'))}時間表。"""


@template("ordinary", "en", copies=10)
def scanner_user_manual(m):
    return f"""
# DX-{m.num(200, 900)} document scanner: quick start
1. Lift the tray until it clicks. Load up to {m.num(30, 80)} sheets face down. ID cards go one at a time through the front slot, long edge first.
2. Hold WPS for {m.num(2, 5)} seconds. The default password of the web page is printed under the machine; change it at first log-in.
3. To scan to e-mail choose Settings > Send > SMTP, port {m.pick((465, 587))}.
Error E{m.num(10, 60)}: paper jam. E{m.num(61, 90)}: roller worn ({m.num(100, 300)},000 sheets).
Clean the glass weekly with a dry cloth. Do not scan stapled medical records, passports in plastic covers, or banknotes.
Rated 24 V 1.5 A. Made in Malaysia. S/N on the rear, e.g. {m.code('K99A999999')}."""


@template("ordinary", "en", shape="raw", ext=".log", copies=8)
def gateway_access_log(m):
    return "".join(f"{m.iso()}T{m.num(0, 23):02d}:{m.num(10, 59)}:{m.num(10, 59)}.{m.num(100, 999)}+08:00 {m.pick(('INFO', 'INFO', 'WARN', 'ERROR'))} [{m.pick(('api', 'auth', 'worker'))}-{m.num(1, 16)}] {m.pick(('GET /v2/patients?page=', 'POST /v1/payroll/batch/', 'GET /cards/', 'PUT /members/'))}{m.num(100, 99999)} {m.pick((200, 200, 304, 403, 500))} {m.num(2, 1900)}ms trace={m.rng.getrandbits(128):032x}\n" for _ in range(m.num(60, 140)))


@template("ordinary", "en", shape="raw", ext=".py", copies=8)
def form_checker_source(m):
    return f'''"""Validates the fields of the enrolment form, v{m.num(1, 4)}.{m.num(0, 20)}."""
import os
import re

HKID = re.compile(r"^[A-Z]{{1,2}}[0-9]{{6}}\\([0-9A]\\)$")
LIMITS = {{"name": {m.num(40, 120)}, "diagnosis": {m.num(200, 500)}, "salary": {m.num(6, 9)}}}
API_KEY = os.environ["ENROL_API_KEY"]
password = os.getenv("DB_PASSWORD", "")


def check(form):
    """Returns the messages for a member's record; empty if all is well."""
    wrong = []
    for field, limit in LIMITS.items():
        if len(form.get(field, "")) > limit:
            wrong.append(f"{{field}} is longer than {{limit}}")
    if not HKID.match(form.get("hkid", "")):
        wrong.append("請輸入有效的身份證號碼")
    if form.get("card_number") and sum(map(int, form["card_number"])) % {m.num(7, 11)} == 0:
        wrong.append("card number looks mistyped")
    return wrong
'''


@template("ordinary", "sc", shape="sheet", copies=10)
def service_window_directory_sc(m):
    return "| 窗口 | 办理事项 | 咨询电话 | 办公地点 | 受理时间 | 所需材料 | 承诺时限 |\n" + "\n".join(
        f"| {m.num(1, 60)}号 | {m.pick(('医保报销', '居住证签注', '公司设立登记', '公积金提取', '不动产登记', '护照换发'))} | 0755-{m.num(20000000, 89999999)} | 岭口区政务大厅{m.num(1, 4)}楼{m.pick('ABC')}区 | 工作日9:00-12:00 14:00-{m.pick(('17:30', '18:00'))} | {m.pick(('身份证原件及复印件', '营业执照', '出院小结、发票', '申请表一式两份'))} | {m.num(1, 15)}个工作日 |" for _ in range(m.num(20, 36)))


@template("ordinary", "tc", copies=10)
def empty_membership_form_tc(m):
    return f"""
# {m.pick(('長者鄰舍中心', '青少年綜合服務中心', '社區圖書角'))}會員申請表（{m.num(2024, 2026)}）
姓名:: （中）＿＿＿＿＿＿（英）＿＿＿＿＿＿＿＿
身份證號碼:: □□□□□□□（□）
出生日期:: ＿＿年＿＿月＿＿日
地址:: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿
緊急聯絡人／電話:: ＿＿＿＿＿＿／＿＿＿＿＿＿
健康狀況:: □高血壓　□糖尿病　□心臟病　□其他：＿＿＿＿
會費:: 每年{m.num(10, 40)}元，長者{m.num(5, 21)}元
個人資料只用於中心服務，{m.num(3, 7)}年後銷毀。
職員專用：會員編號＿＿＿＿　經手人＿＿＿＿"""
