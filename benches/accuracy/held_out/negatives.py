"""Hard negatives: codes of things, blank forms, lessons, rules, advice on illness, and figures that all may know."""

from held_out.finance import ISSUERS
from model import template


@template("ordinary", "en", shape="sheet")
def garment_orders(m):
    return "| Style | PO no. | Colour | Ex-factory | Qty | FOB USD | Fabric lot |\n" + "\n".join(
        f"| {m.code('M999999')}{m.pick('ABX')} | {m.code('45999999')} | {m.pick(('navy', 'ecru', 'black', 'coral'))} | {m.iso()} | {m.num(200, 9000)} | {m.num(2, 20)}.{m.num(10, 99)} | {m.code('D999999')}-{m.num(0, 9)} |" for _ in range(m.num(18, 40)))


@template("ordinary", "bi")
def cleaning_invoice(m):
    c = m.company()
    return f"""
# INVOICE 發票
Invoice no. 發票號碼:: {m.code('H999999')}
Date 日期:: {m.date()}
To 致:: {c[0]} {c[1]}
| Item 項目 | Qty 數量 | HK$ |
| Office cleaning 辦公室清潔 | 1 | {m.money(3000, 20000)}.00 |
| Carpet shampoo 地毯清洗 | {m.num(1, 4)} | {m.money(800, 5000)}.00 |
Please pay within 30 days by cheque to "Bright Day Cleaning Company Limited" 請於三十天內以劃線支票付款
Business registration no. 商業登記號碼 {m.num(10000000, 79999999)}-000
Tel 電話 {m.office()}"""


@template("ordinary", "tc")
def fire_policy_schedule_tc(m):
    return f"""
# 商業火險　保單資料頁
保單號碼:: {m.code('FR9999999')}
受保人:: {m.company()[1]}
受保地點:: 九龍觀塘道{m.num(1, 400)}號{m.num(2, 20)}樓
保險期:: {m.day_zh()}起計十二個月
保額:: 存貨港幣{m.money(500000, 9000000)}元；裝修港幣{m.money(100000, 900000)}元
自負額:: 每宗損失港幣{m.num(1, 9)},000元
批單號碼 {m.code('E999999')}：加保水漬損失。代理人編號 {m.code('AG99999')}。"""


@template("ordinary", "en")
def arrival_notice(m):
    return f"""
# ARRIVAL NOTICE
Vessel / voyage:: {m.pick(('ORIENT BREEZE', 'PACIFIC LOTUS'))} {m.num(100, 999)}W
B/L no.:: {m.code('HKGA9999999')}
ETA Kwai Tsing:: {m.day()}
| Container no. | Seal | Size | Packages | Gross kg |
| {m.pick(('TGHU', 'OOLU', 'MSCU'))}{m.num(1000000, 9999999)} | {m.code('A999999')}{m.num(0, 9)} | 40HQ | {m.num(100, 900)} CTN | {m.money(9000, 24000)} |
| {m.pick(('TGHU', 'OOLU', 'MSCU'))}{m.num(1000000, 9999999)} | {m.code('A999999')}{m.num(0, 9)} | 20GP | {m.num(100, 900)} CTN | {m.money(9000, 21000)} |
Storage is free for {m.num(3, 7)} days. Please surrender the original bill or send a telex release to our Sheung Wan counter, tel {m.office()}."""


@template("ordinary", "tc")
def ordinance_reading_list(m):
    return f"""
# 物業管理人員持續進修　法例閱讀清單
《建築物管理條例》（第344章）第{m.num(10, 40)}條；《個人資料（私隱）條例》（第486章）附表1；《人事登記條例》（第177章）。
案例：LDBM {m.num(10, 400)}/20{m.num(15, 23)}；CACV {m.num(10, 400)}/20{m.num(10, 23)}。
實務守則編號 B{m.num(1, 9)}/20{m.num(18, 24)}；課程編號 {m.code('CPD999999')}。
學員須於{m.day_zh()}前交回筆記，合格者可得{m.num(2, 6)}個學分。"""


@template("ordinary", "bi")
def blank_volunteer_form(m):
    return f"""
# Volunteer registration form 義工登記表（V{m.num(1, 9)}）
Name 姓名:: ______________________
HKID no. 身份證號碼（首四位字元）:: ____________
Date of birth 出生日期:: ____ / ____ / ______
Telephone 電話:: ______________________
Interests 興趣: □ Elderly visits 探訪長者 □ Flag day 賣旗 □ Tutoring 功課輔導
The data are used for volunteer matters only and destroyed after two years. 資料只作義工服務用途。
Signature 簽署: ____________"""


@template("ordinary", "en", shape="slides")
def slides_on_identity_numbers(m):
    return f"""
# Collecting identity card numbers: what front desks must know
The Code of Practice allows it only where the law requires or to avoid more than trivial loss.
# What a number looks like
A letter, six digits and a check digit in brackets, such as A123456(3). Never say it aloud.
# Exercise
A courier asks for your visitor's HKID number before handing over a parcel. What do you answer?
# Copies of cards
Mark "copy" across the image. Destroy after {m.num(6, 24)} months. Questions to the data protection officer, ext. {m.num(1000, 9999)}."""


@template("ordinary", "tc")
def cash_flow_lesson(m):
    return f"""
# 中五企業、會計與財務概論　工作紙{m.num(3, 20)}
小明文具店於20X4年12月31日之試算表（節錄）：
| 賬戶 | 借方（$） | 貸方（$） |
| 銷貨 |  | {m.money(90000, 400000)} |
| 購貨 | {m.money(50000, 200000)} |  |
| 租金 | {m.money(10000, 60000)} |  |
| 應收貨款 | {m.money(5000, 30000)} |  |
| 銀行透支 |  | {m.money(1000, 9000)} |
試編製該年度之損益表，並計算毛利率及流動比率。（{m.num(10, 20)}分）
提示：期末存貨為${m.money(3000, 20000)}；呆賬準備為應收貨款的5%。"""


@template("ordinary", "en")
def lease_standard_note(m):
    return f"""
# A note on HKFRS 16 Leases for preparers
A lessee recognises a right-of-use asset and a lease liability, measured at the present value of the lease payments discounted at the incremental borrowing rate.
Example {m.num(1, 9)}: Company Z rents a shop for {m.num(3, 8)} years at HK${m.money(200000, 900000)} a year. Its profit before tax falls in the early years because depreciation and interest exceed the rent. Show the effect on EBITDA, net profit and gearing.
Paragraphs 22 to 46 deal with the lessee. Short-term leases and leases of low value may be expensed."""


@template("ordinary", "tc", tolerate=("financial-report", "published-announcement"))
def annual_report_pages_tc(m):
    c = m.pick(ISSUERS)
    return f"""
{m.num(10, 60)}　{c[1]}　二零二三年年報
# 管理層討論及分析
截至二零二三年十二月三十一日止年度，本集團錄得收益約港幣{m.num(300, 900)}百萬元，較去年上升{m.num(2, 20)}%；本公司擁有人應佔溢利約港幣{m.num(20, 90)}百萬元。董事會建議派發末期股息每股{m.num(1, 9)}港仙，有關股息已於二零二四年六月獲股東週年大會批准。
# 流動資金
於二零二三年十二月三十一日，本集團之現金及銀行結餘為港幣{m.num(100, 400)}百萬元，資產負債比率為{m.num(10, 40)}%。
# 企業資料
核數師：{m.person().zh[0]}氏會計師事務所有限公司　股份過戶登記處：雲海證券登記有限公司　股份代號：{m.num(1000, 9000)}"""


@template("ordinary", "en", shape="mail")
def closed_period_reminder(m):
    return f"""
!subject Reminder: closed period begins on {m.num(1, 28)} January
Dear directors and relevant employees,
Under rule A.3 of the Model Code you may not deal in the Company's shares for 60 days before the annual results are published. The period begins at the end of this month and ends on the day of the announcement.
The prohibition covers your spouse, minor children and companies you control, and also anyone who has unpublished inside information at any other time.
If in doubt, ask me before you trade.
{m.person().en}
Company Secretary"""


@template("ordinary", "tc")
def securities_dealing_rules_tc(m):
    return f"""
# 員工買賣證券守則
一、僱員如管有未公開的內幕消息，不論來源，一律不得買賣有關證券，亦不得向他人透露。
二、相關僱員於業績公布前的禁售期內（年度業績前六十日、中期業績前三十日）不得買賣本公司股份。
三、買賣前須以書面通知合規部，並取得註明日期的確認；確認有效期為{m.num(3, 5)}個營業日。
四、內幕消息的例子：盈利警告、收購合併、配售新股、主席辭任。
五、違反守則者可被紀律處分，並可能觸犯《證券及期貨條例》。
版本{m.num(2, 6)}.0，{m.day_zh()}生效"""


@template("ordinary", "bi")
def rule_text_on_disclosure(m):
    return f"""
# Extract for study 條文摘錄（第{m.num(2, 12)}講）
General obligation of disclosure 一般披露責任: where in the view of the Exchange there is a false market in an issuer's securities, the issuer must announce the information necessary to correct it. 如交易所認為上市發行人的證券出現虛假市場，發行人須公布所需資料。
Inside information 內幕消息 must be disclosed as soon as reasonably practicable. 須在合理切實可行的範圍內盡快披露。
Trading halt 短暫停牌: if an announcement cannot be made promptly, the issuer must apply for a halt. 如未能即時公布，須申請短暫停牌。
Discussion 討論: would a leak about a placing be covered? 配售消息外洩是否適用？"""


@template("ordinary", "bi")
def gout_leaflet(m):
    return f"""
# Living with gout 認識痛風
Gout 痛風 happens when uric acid 尿酸 forms crystals in a joint. The big toe 大腳趾 is often red, swollen 紅腫 and very painful.
Risk factors 風險因素: obesity 肥胖, alcohol 酒精, kidney disease 腎病, diuretics 利尿劑, high blood pressure 高血壓.
Treatment 治療: anti-inflammatory drugs 消炎藥 or colchicine 秋水仙鹼 for an attack; allopurinol 別嘌醇 to lower the level. Do not stop it by yourself. 切勿自行停藥。
Eat less 少吃: offal 內臟, shellfish 貝類, hot-pot soup 火鍋湯底. Drink {m.num(2, 3)} litres of water a day.
Ask your doctor or nurse 查詢: {m.office()}"""


@template("ordinary", "tc")
def sick_leave_rules(m):
    return f"""
# 人力資源政策　第{m.num(3, 12)}章　病假
1. 僱員每受僱滿一個月可累積兩天有薪病假；一年後每月四天，最多一百二十天。
2. 連續請假{m.pick('一二')}天或以上，須於復工當日向主管遞交由註冊醫生、中醫或牙醫簽發的病假證明書。
3. 疾病津貼為每日平均工資的五分之四。
4. 因工受傷、懷孕檢查及傳染病隔離另按法例處理。
5. 病假紙屬個人資料，由人力資源部上鎖保存，不得張貼或傳閱。
生效日期：{m.day_zh()}"""


@template("ordinary", "sc")
def hand_foot_mouth_advice_sc(m):
    return f"""
# 给家长的一封信：预防手足口病
近期是手足口病高发季节，主要症状为发热、口腔疱疹、手足皮疹，多见于5岁以下儿童，由肠道病毒引起，大多一周左右自愈。
预防：勤洗手、常通风、晒衣被；玩具餐具每日消毒；流行期间少去人多的地方。
如孩子出现持续高热、呕吐、精神差、抽搐，请立即就医。患病儿童应居家隔离至症状消失后一周。
幼儿园卫生保健室　{m.day_zh()}"""


@template("ordinary", "bi", shape="sheet")
def clinic_fees(m):
    items = (("Consultation, general 普通科診症", 280, 450), ("Specialist consultation 專科診症", 700, 1500), ("ECG 心電圖", 250, 600), ("Chest X-ray 胸肺X光", 250, 500),
             ("Blood glucose 血糖測試", 60, 150), ("Liver function 肝功能", 180, 400), ("Wound dressing 洗傷口", 120, 300), ("Flu vaccine 流感疫苗", 220, 400),
             ("HPV vaccine 子宮頸癌疫苗", 1200, 1900), ("Pap smear 柏氏抹片", 300, 600), ("Sick leave certificate 病假紙", 0, 50), ("Ultrasound, abdomen 腹部超聲波", 900, 1900))
    return "| Code 編號 | Service 項目 | Fee HK$ 收費 | Time 時間 |\n" + "\n".join(
        f"| {m.code('F999')} | {name} | {m.num(low, high)} | {m.pick((10, 15, 30))} min |" for name, low, high in items)


@template("ordinary", "en")
def nurses_wanted(m):
    return f"""
# Registered Nurse (Day Surgery Centre) — {m.num(2, 5)} posts
We look for nurses with {m.num(2, 6)} years' experience in theatre, endoscopy or oncology wards. Duties: admission, pre-operative assessment, care of patients under sedation, wound dressing, discharge advice and telephone follow-up.
Requirements: valid practising certificate, BLS; certificate in infection control preferred; fluent Cantonese.
We offer HK${m.money(38000, 45000)} to HK${m.money(46000, 60000)} a month, five-day week, medical and dental cover, double pay.
Send your CV and expected salary to recruit@daysurgery.example.com.hk by {m.day()}. Data of unsuccessful applicants are destroyed after six months."""


@template("ordinary", "en")
def broker_initiates(m):
    c = m.pick(ISSUERS)
    return f"""
# {c[0]}: initiate with {m.pick(('BUY', 'HOLD', 'ADD'))}, target HK${m.num(2, 20)}.{m.num(10, 99)}
Equity research, {m.day()}
Based on the company's 2024 annual report we forecast revenue growth of {m.num(5, 20)}% in 2025 and {m.num(5, 20)}% in 2026, and net profit of HK${m.num(100, 400)}m and HK${m.num(401, 600)}m, {m.num(3, 15)}% above consensus. The stock trades at {m.num(6, 18)} times our 2025 earnings and yields {m.num(2, 7)}%.
Catalysts: interim results in August; a possible special dividend. Risks: input costs, renminbi.
Analyst certification: the views expressed reflect the analyst's own. Sources: company data on HKEXnews, our estimates. See disclosures on the last page."""


@template("ordinary", "tc")
def results_news_tc(m):
    c = m.pick(ISSUERS)
    return f"""
【本報訊】{c[1]}（{m.num(1000, 9000)}）昨日收市後公布截至去年底止全年業績，純利{m.num(1, 9)}.{m.num(1, 9)}億元，按年{m.pick(('升', '跌'))}{m.num(3, 40)}%，每股盈利{m.num(10, 90)}仙，派末期息{m.num(1, 20)}仙。
期內收入{m.num(10, 90)}億元，毛利率{m.num(15, 45)}%。主席{m.person().zh}在業績記者會上表示，對下半年審慎樂觀，今年資本開支約{m.num(2, 9)}億元。
該股昨收報{m.num(1, 30)}.{m.num(10, 99)}元，{m.pick(('升', '跌'))}{m.num(1, 6)}.{m.num(0, 9)}%。"""


@template("ordinary", "en")
def charity_accounts(m):
    return f"""
# Lantau Footpath Trust — annual review and accounts 2023/24
Published for our donors and on our website
| HK$ | 2024 | 2023 |
| Donations and flag day | {m.money(300000, 900000)} | {m.money(300000, 900000)} |
| Government subvention | {m.money(100000, 400000)} | {m.money(100000, 400000)} |
| Trail repairs | ({m.money(200000, 700000)}) | ({m.money(200000, 700000)}) |
| Staff | ({m.money(100000, 400000)}) | ({m.money(100000, 400000)}) |
| Surplus for the year | {m.money(10000, 90000)} | {m.money(10000, 90000)} |
The honorary auditor has given an unqualified opinion. {m.num(200, 900)} volunteers mended {m.num(10, 40)} km of path. Thank you!"""


@template("ordinary", "tc")
def payslip_explained(m):
    return f"""
# 教你睇糧單
糧單上通常有以下各項：
底薪：合約訂明的每月工資。
津貼：如交通、輪班、勤工獎。
強積金：僱主及僱員各供有關入息的5%，入息上限30,000元，即每月最多1,500元；入息低於7,100元的僱員毋須供款。
實發薪金：總收入減去扣款。例：底薪20,000元、津貼1,000元、強積金1,050元，實發19,950元。
如發現計錯，應先與人事部核對，或致電勞工處熱線{m.office()}。
資料由{m.pick(('青年就業中心', '婦女會', '職業訓練組'))}提供，{m.day_zh()}更新"""


@template("ordinary", "en")
def reading_the_new_card(m):
    return f"""
# Know the new smart identity card: guide for counter staff
The face of the card carries the holder's name in Chinese and English, the commercial codes of the name, date of birth, symbols, date of issue and the number. In the specimen the number is A123456(3) and the name is CHAN, Tai Man.
Symbols: *** the holder is aged 18 or over and may apply for a re-entry permit; A right of abode; C stay limited; R right to land; Z born in Hong Kong.
Tilt the card: the clear window and the colour-changing ink should show. Report doubtful cards to the supervisor and call {m.office()}.
Edition {m.num(1, 9)}, for training only"""


@template("ordinary", "bi")
def hospital_cash_brochure(m):
    return f"""
# CareDay hospital cash plan 日日安心住院現金計劃
Daily cash 每日現金: HK${m.num(5, 20)}00 for each day in hospital, doubled in intensive care 深切治療部雙倍賠償.
Critical illness 危疾: lump sum on cancer 癌症, stroke 中風, heart attack 心臟病發, kidney failure 腎衰竭.
Premium 保費: from HK${m.num(60, 190)} a month for a non-smoker aged {m.num(25, 35)}. No medical examination 毋須驗身.
Not covered 不保事項: illness existing before the policy 投保前已存在的病症, pregnancy 懷孕, cosmetic surgery 整容.
Example 例子: Mr C stays {m.num(3, 9)} days for pneumonia 肺炎 and is paid HK${m.money(5000, 20000)}. (Illustration only 只供參考)
Hotline 熱線: {m.office()}"""


@template("ordinary", "en", shape="lines")
def web_access_log(m):
    return "\n".join(f'10.{m.num(0, 255)}.{m.num(0, 255)}.{m.num(1, 254)} - - [{m.num(10, 28)}/Nov/2025:{m.num(10, 23)}:{m.num(10, 59)}:{m.num(10, 59)} +0800] "GET /item/{m.code("C999999")}{m.num(0, 9)}?sid={m.rng.getrandbits(96):024x} HTTP/1.1" 200 {m.num(300, 90000)}' for _ in range(m.num(30, 60)))


@template("ordinary", "en", shape="text")
def typescript_form(m):
    return f"""
import {{ z }} from "zod";

export const patientForm = z.object({{
name: z.string().min(1),
hkid: z.string().regex(/^[A-Z]{{1,2}}\\d{{6}}\\([0-9A]\\)$/, "Invalid HKID"),
dateOfBirth: z.coerce.date(),
diagnosis: z.string().max({m.num(200, 900)}).optional(),
cardNumber: z.string().length(16),
password: z.string().min({m.num(8, 14)}),
}});

// TODO {m.code('JIRA-9999')}: show the check digit box for paper forms
export const emptyPatient = {{ name: "", hkid: "", diagnosis: "", cardNumber: "", password: "" }};"""


@template("ordinary", "en")
def spreadsheet_help(m):
    return f"""
# Tip of the week: fixing formulas that are too slow
Whole-column references such as SUM(B1:B1048576) or VLOOKUP(A2,M1:X1048576,{m.num(2, 9)},FALSE) make the file slow. Turn the list into a table instead.
Error 0x8007{m.num(1000, 9999)} on opening? Install KB{m.num(5000000, 5099999)} and restart. Template build {m.code('A9.9.9999')}.
Questions to the help desk, ext. {m.num(1000, 9999)}, quoting ticket {m.code('T999999')}-{m.num(0, 9)}."""
