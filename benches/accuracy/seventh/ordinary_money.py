"""About money, and no company's secret: what is published, taught, sold, quoted, or belongs to a club or a household."""

from seventh.words import GROUPS, RETAIL, SHOPS_EN, TARGETS, brief
from model import template


def pct(m, low, high):
    return f"{m.num(low, high)}.{m.num(0, 9)}%"


def mn(m, low, high):
    return f"{m.num(low, high):,}.{m.num(0, 9)}"


@template("ordinary", "tc", copies=10, tolerate=("published-announcement",))
def evening_paper_results_story_tc(m):
    g, fall, pays = m.pick(RETAIL), m.num(20, 60), m.num(1, 6)
    return f"""
# {brief(g[1])}中期少賺{fall}%　派息{pays}仙
【本報訊】{g[1]}昨收市後公布，截至{m.pick(('六月', '九月'))}底止六個月股東應佔溢利{mn(m, 20, 90)}百萬元，按年跌{fall}%，中期息每股{pays}仙。營業額{mn(m, 300, 900)}百萬元，毛利率{pct(m, 38, 58)}。
主席{m.person().zh}昨在記者會上表示，北上消費令周末生意受壓，惟十月首兩周同店銷售已收窄至跌{m.num(1, 5)}%。他指明年淨增{m.num(2, 6)}間分店，暫無集資需要。
該股昨收報{m.num(1, 6)}.{m.num(10, 99)}元，升{pct(m, 1, 4)}，成交{m.num(200, 1900)}萬元。記者：{m.person().zh}"""


@template("ordinary", "en", copies=10)
def broker_note_on_others(m):
    g = m.pick(GROUPS)
    return f"""
!footer Please see the last page for analyst certification and important disclosures.
# {g[0]}: {m.pick(('Thin icing', 'Waiting for tourists', 'Priced for bad weather'))}
{m.pick(('BUY', 'HOLD', 'REDUCE'))} | TP HK${m.num(2, 9)}.{m.num(10, 99)} (from HK${m.num(2, 9)}.{m.num(10, 99)}) | Consumer | {m.day(2025)}
Results last week were {m.num(3, 14)}% below us on a softer gross margin. We cut FY26-27E EPS by {m.num(4, 12)}-{m.num(13, 20)}% and roll our DCF (WACC {pct(m, 8, 10)}, g 2%).
| Year to Mar | FY24A | FY25A | FY26E | FY27E |
| Revenue (HK$m) | {m.num(700, 999)} | {m.num(700, 999)} | {m.num(700, 999)} | {m.num(800, 999)} |
| Net profit (HK$m) | {m.num(40, 99)} | {m.num(40, 99)} | {m.num(40, 99)} | {m.num(50, 99)} |
| P/E (x) | {m.num(8, 20)}.{m.num(0, 9)} | {m.num(8, 20)}.{m.num(0, 9)} | {m.num(8, 20)}.{m.num(0, 9)} | {m.num(8, 20)}.{m.num(0, 9)} |
| Yield | {pct(m, 2, 7)} | {pct(m, 2, 7)} | {pct(m, 2, 7)} | {pct(m, 2, 7)} |
Management guided on the call to low single-digit same-store growth. Upside: visa relaxation. Downside: rents, FX.
Analyst: {m.person().en}, SFC CE No. {m.code('AAA999')}"""


@template("ordinary", "bi", copies=10, tolerate=("published-announcement", "financial-report"))
def annual_report_page_printed(m):
    g, y = m.pick(GROUPS), m.num(2022, 2024)
    return f"""
!header {g[0]}　Annual Report {y} 年報　{m.num(20, 90)}
# Management Discussion and Analysis 管理層討論及分析
Liquidity and Financial Resources 流動資金及財務資源
As at 31 December {y}, the Group had bank balances and cash of HK${mn(m, 90, 700)} million ({y - 1}: HK${mn(m, 90, 700)} million). Gearing ratio was {pct(m, 8, 44)} ({y - 1}: {pct(m, 8, 44)}).
於{y}年十二月三十一日，本集團之銀行結餘及現金為{mn(m, 90, 700)}百萬港元。本集團之資產負債比率為{pct(m, 8, 44)}。
Employees 僱員
The Group had {m.num(300, 4000):,} employees at the year end. Staff costs including directors' emoluments amounted to HK${mn(m, 90, 500)} million.
Final Dividend 末期股息
At the annual general meeting on {m.num(1, 28)} May {y + 1} shareholders approved a final dividend of HK{m.num(1, 9)}.{m.num(0, 9)} cents per share, which was paid on {m.num(1, 28)} June {y + 1}."""


@template("ordinary", "en", copies=10, tolerate=("published-announcement", "financial-report"))
def interim_report_notes_page(m):
    g, y = m.pick(GROUPS), m.num(2022, 2024)
    return f"""
!header {m.num(20, 48)}   {g[0]}   Interim Report {y}
# Notes to the Condensed Consolidated Interim Financial Statements
{m.num(9, 14)}. TRADE AND OTHER RECEIVABLES
The Group allows its trade customers a credit period of 30 to {m.pick((60, 90))} days. An ageing analysis by invoice date is as follows:
| HK$'000 | 30 June {y} (Unaudited) | 31 December {y - 1} (Audited) |
| 0-30 days | {m.money(9000, 60000)} | {m.money(9000, 60000)} |
| 31-60 days | {m.money(3000, 30000)} | {m.money(3000, 30000)} |
| 61-90 days | {m.money(900, 9000)} | {m.money(900, 9000)} |
| Over 90 days | {m.money(100, 5000)} | {m.money(100, 5000)} |
{m.num(15, 18)}. CAPITAL COMMITMENTS
Contracted but not provided for: plant and machinery HK${m.money(900, 20000)},000.
{m.num(19, 21)}. EVENTS AFTER THE REPORTING PERIOD
There were no material events after the reporting period.
Shareholders may obtain copies of this report from the share registrar free of charge."""


@template("ordinary", "en", shape="paper", copies=10)
def listing_rules_training_slides(m):
    return f"""
# Directors' induction, session {m.num(2, 6)}: is it inside information?
Slide {m.num(2, 5)} – Three limbs
• specific • not generally known to people who deal • would materially affect the price if it were
Slide {m.num(6, 9)} – Discuss in pairs
"Alpha Limited makes HK$100m a year. In week 40 the finance director sees a draft showing HK${m.num(20, 45)}m. The board meets in three weeks."
– When does the duty arise? Who is an officer? Can Alpha wait for the meeting?
Slide {m.num(10, 13)} – Safe harbours: incomplete negotiation, trade secrets, court order, government support. Confidentiality must hold.
Slide {m.num(14, 17)} – Penalty: up to HK$8 million for the corporation and a director
Slide {m.num(18, 20)} – Quiz
{m.num(1, 4)}. Blackout before annual results is (a) 30 days (b) 60 days (c) 90 days
CPD: {m.pick((1, 1.5, 2))} hours. Trainer {m.person().en}"""


@template("ordinary", "tc", copies=10)
def dealing_code_handbook_tc(m):
    c = m.num(8, 15)
    return f"""
# 員工手冊　第{c}章　證券買賣守則
{c}.1　公司業績公布前（全年六十日、中期三十日）為禁售期，禁售期內董事及指定員工不得買賣本公司證券。
{c}.2　凡因職務得悉尚未公布之業績、收購、配股等內幕消息者，須即時向公司秘書部登記，並不得向任何人（包括家人）透露。
{c}.3　買賣前須以表格CS-{m.num(10, 99)}申請，批准後{m.num(3, 5)}個營業日內有效。
{c}.4　違者可被即時解僱，並可能觸犯《證券及期貨條例》，最高罰款一千萬元及監禁十年。
例：陳先生為採購主任，在茶水間聽聞公司將失去最大客戶，他應否沽貨？答案：不應，並應通知合規部。
修訂日期：{m.day_zh()}"""


@template("ordinary", "en", copies=10)
def accounting_textbook_question(m):
    a = m.num(200, 900)
    return f"""
# Chapter {m.num(6, 19)} Consolidation – practice question {m.num(1, 30)} ({m.num(12, 25)} marks)
Pear Ltd bought 80% of Sorrel Ltd on 1 January 20X4 for ${a},000 when Sorrel's retained earnings were ${m.num(90, 180)},000.
| At 31 December 20X6 ($'000) | Pear | Sorrel |
| PPE | {m.num(400, 900)} | {m.num(100, 400)} |
| Investment in Sorrel | {a} | – |
| Inventories | {m.num(80, 200)} | {m.num(40, 90)} |
| Cash | {m.num(20, 90)} | {m.num(10, 40)} |
| Share capital | {m.num(300, 600)} | {m.num(100, 200)} |
| Retained earnings | {m.num(300, 600)} | {m.num(100, 300)} |
During 20X6 Sorrel sold goods to Pear for ${m.num(40, 90)},000 at a mark-up of {m.pick((20, 25, 30))}%; a third remain unsold. Goodwill was impaired by ${m.num(5, 20)},000.
Required: (a) compute goodwill and non-controlling interests; (b) prepare the consolidated statement of financial position. Ignore tax."""


@template("ordinary", "bi", shape="sheet", copies=10)
def finance_terms_glossary(m):
    terms = [("EBITDA", "息稅折舊攤銷前利潤", "profit before interest, tax, depreciation and amortisation"), ("Gross margin", "毛利率", "gross profit over revenue"), ("Goodwill", "商譽", "excess paid over net assets"),
             ("Covenant", "契諾", "a promise to a lender"), ("Profit warning", "盈利警告", "notice that results will fall"), ("Placing", "配售", "issue of shares to chosen investors"), ("Rights issue", "供股", "offer to holders in proportion"),
             ("Impairment", "減值", "write-down to recoverable amount"), ("Net current assets", "流動資產淨值", "current assets less current liabilities"), ("Minority interests", "少數股東權益", "outsiders' share"),
             ("Interim dividend", "中期股息", "paid during the year"), ("Blackout period", "禁售期", "no dealing"), ("Circular", "通函", "sent to shareholders"), ("Very substantial acquisition", "非常重大的收購事項", "100% or more"),
             ("Going concern", "持續經營", "able to carry on"), ("Accruals", "應計費用", "incurred, not billed"), ("Turnover", "營業額", "sales"), ("Par value", "面值", "nominal amount")]
    return f"| Term 詞彙 | 中文 | Meaning | Unit {m.num(1, 12)} |\n" + "\n".join(f"| {a} | {b} | {c} | p.{m.num(2, 240)} |" for a, b, c in m.some(terms, 13, 18))


@template("ordinary", "tc", shape="sheet", copies=10)
def printing_price_list_tc(m):
    return f"| 印刷品價目（{m.pick('春夏秋冬')}季） | 100份 | 500份 | 1000份 | 加急 | 備註 |\n" + "\n".join(
        f"| {k} | ${m.num(180, 600)} | ${m.num(601, 1500)} | ${m.num(1501, 3900)} | +{m.pick((20, 30, 50))}% | {m.pick(('含送貨', '自取', '最少兩款', '年報封面另議', '雙面過膠'))} |"
        for k in ("卡片 300gsm", "單張 A5", "小冊子 16頁", "年報 60頁膠裝", "通函 12頁", "信封 DL", "中期報告 32頁", "海報 A2", "利是封", "餐牌", "貼紙", "易拉架"))


@template("ordinary", "en", shape="mail", copies=10)
def quotation_for_valuation(m):
    g = m.pick(GROUPS)
    return f"""
!subject Quotation {m.code('Q99999')} – valuation services
Dear {m.person().given},
Thank you for asking us to quote for valuing three industrial units held by {g[0]}.
| Item | Scope | Fee (HK$) |
| 1 | Desktop valuation, per unit | {m.money(8000, 20000)} |
| 2 | Full report for circular | {m.money(60000, 180000)} |
| 3 | Site inspection, mainland | {m.money(6000, 18000)} + disbursements |
Half is payable on appointment and the balance on draft report. Turnaround {m.num(10, 20)} working days. Fee is capped and valid for 60 days. Our liability is limited to {m.num(2, 5)} times the fee.
Please sign and return the last page if acceptable.
Kind regards,
{m.person().en}, Director, valuation"""


@template("ordinary", "bi", shape="doc", copies=10)
def interest_invoice(m):
    g, t = m.pick(GROUPS), m.pick(TARGETS)
    return f"""
# INVOICE 發票
Invoice no. 發票編號:: {m.code('AA999999')}
Bill to 客戶:: {g[0]} {g[1]}
From 由:: {t[0]}
Date 日期:: {m.date()}
Terms 條款:: {m.pick(('30 days net', 'C.O.D.', '月結45日'))}
| Description 貨品 | Qty | Unit 單價 | Amount 金額 |
| {m.pick(('Carton 五層紙箱', 'Cleaning 清潔服務', 'Licence 軟件授權'))} | {m.num(2, 900)} | {m.num(10, 400)}.00 | {m.money(2000, 90000)}.00 |
| {m.pick(('Delivery 運費', 'Overtime 加班', 'Set-up 安裝'))} | 1 | {m.num(300, 1900)}.00 | {m.num(300, 1900)}.00 |
| Total 合計 HK$ |  |  | {m.money(4000, 99000)}.00 |
Cheque payable to the company; overdue at 1.5% a month. 逾期每月加收1.5%。 E. & O. E."""


@template("ordinary", "en", copies=10)
def tender_notice_works(m):
    return f"""
# Invitation to tender: contract {m.code('AA/99/2025')}
Tenders are invited for {m.pick(('re-roofing of the covered playground', 'replacement of chillers', 'supply of school furniture', 'pest control for three years'))}.
Tenderers should have an average annual turnover of not less than HK${m.num(5, 40)} million over the last three years and submit audited accounts for each of them. A bid bond of HK${m.num(50, 400)},000 is needed.
Price counts for {m.num(50, 70)}% of the marks and technical merit for the rest. Estimated value HK${m.num(1, 19)}.{m.num(0, 9)} million, for reference only.
Site visit {m.num(1, 28)} May 2025, 10 a.m. Tenders close at 12 noon on {m.num(1, 28)} June 2025; late tenders are not opened. Two envelopes, price separate.
Enquiries: {m.office()}. The lowest tender need not be accepted."""


@template("ordinary", "tc", shape="doc", copies=10)
def owners_corp_accounts_notice_tc(m):
    return f"""
# {m.pick(('康裕大廈', '富華閣', '海濤苑', '順景樓'))}業主立案法團　收支表（張貼於大堂）
| 項目 | 本月（元） | 累計（元） |
| 管理費收入 | {m.money(90000, 390000)} | {m.money(500000, 2900000)} |
| 車位租金 | {m.money(10000, 60000)} | {m.money(60000, 500000)} |
| 保安 | {m.money(50000, 160000)} | {m.money(300000, 1200000)} |
| 清潔 | {m.money(20000, 60000)} | {m.money(100000, 500000)} |
| 水電 | {m.money(15000, 60000)} | {m.money(90000, 400000)} |
| 升降機保養 | {m.money(8000, 30000)} | {m.money(40000, 200000)} |
| 盈餘／（不敷） | ({m.money(1000, 30000)}) | {m.money(1000, 190000)} |
管理費儲備結餘{m.money(300000, 2900000)}元，欠交管理費戶數{m.num(2, 30)}戶。擬於明年調整管理費{m.num(3, 8)}%，將於業主大會表決。
司庫：{m.person().zh}　{m.day_zh()}"""


@template("ordinary", "en", shape="doc", copies=10)
def alumni_charity_budget(m):
    return f"""
# {m.pick(('St. Aidan', 'Lok Sin', 'Queen Maud'))} Old Students' Charitable Trust – budget for the year
| HK$ | Budget | Last year actual |
| Donations and legacies | {m.money(200000, 900000)} | {m.money(200000, 900000)} |
| Gala dinner, net | {m.money(100000, 500000)} | {m.money(100000, 500000)} |
| Investment income | {m.money(20000, 90000)} | {m.money(20000, 90000)} |
| Bursaries | ({m.money(200000, 800000)}) | ({m.money(200000, 800000)}) |
| Music fund | ({m.money(20000, 90000)}) | ({m.money(20000, 90000)}) |
| Audit and bank charges | ({m.money(9000, 30000)}) | ({m.money(9000, 30000)}) |
| Surplus | {m.money(1000, 90000)} | {m.money(1000, 90000)} |
The treasurer, {m.person().en}, proposes to keep six months of bursaries in reserve. Members may ask questions at the annual dinner. Draft accounts are on the website."""


@template("ordinary", "tc", shape="mail", copies=10)
def parents_fund_accounts_tc(m):
    return f"""
!subject 家教會{m.num(2023, 2024)}-{m.num(24, 25)}年度財政報告
各位家長：
本會上年度收支如下，已由兩位義務核數家長覆核，歡迎查閱單據。
上年結餘：{m.money(20000, 90000)}元
會費收入（每戶{m.pick((30, 40, 50))}元）：{m.money(9000, 40000)}元
賣物會：{m.money(6000, 38000)}元
教育局津貼：{m.money(5000, 30000)}元
親子旅行：（{m.money(9000, 60000)}）元
敬師日：（{m.money(2000, 9000)}）元
獎學金：（{m.money(3000, 12000)}）元
本年結餘：{m.money(20000, 90000)}元
下年度預算將於{m.num(10, 11)}月周年大會通過。司庫{m.person().zh}敬上"""


@template("ordinary", "bi", copies=10)
def profits_tax_leaflet(m):
    return f"""
# Profits tax in brief 利得稅簡介
1. Two-tiered rates 兩級制: first HK$2 million 首二百萬元 8.25%, remainder 其後 16.5%. Unincorporated 非法團業務 7.5% / 15%.
2. Provisional tax 暫繳稅 is charged on last year's assessable profits. You may apply to hold over 可申請暫緩繳納 if profits will be less than 90%.
3. Example 例: profits HK${m.num(3, 9)},{m.num(100, 999)},000. Tax on first 2,000,000 = 165,000; on the balance at 16.5%.
4. Deductible 可扣除: rent 租金, salaries 薪金, bad debts 壞帳, approved donations 認可慈善捐款 up to 35%. Not deductible 不可扣除: private expenses, capital 資本開支.
5. Loss 虧損 may be carried forward without limit. Keep records for 7 years 保存七年.
Return due 交表: D {m.num(1, 28)} Nov, M {m.num(1, 28)} Aug. Enquiries 查詢 {m.office()}"""


@template("ordinary", "tc", copies=10)
def budget_speech_extract_tc(m):
    return f"""
# 財政預算案演辭（節錄）
{m.num(20, 60)}. 主席，我預計本年度經濟實質增長{m.num(2, 3)}%至{m.num(3, 4)}.5%，整體通脹率{pct(m, 1, 2)}。
{m.num(61, 90)}. 在收入方面，利得稅收入修訂預算為{m.num(1500, 1900):,}億元，印花稅{m.num(500, 700)}億元，賣地收入只有{m.num(100, 300)}億元，較原來預算少{m.num(60, 75)}%。
{m.num(91, 120)}. 綜合而言，我預測本年度會錄得{m.num(480, 990)}億元綜合赤字，財政儲備預計於三月底為{m.num(6000, 6999):,}億元。
{m.num(121, 150)}. 公務員薪酬凍結一年，經常開支累計削減百分之七。
{m.num(151, 170)}. 我建議寬減薪俸稅及利得稅百分之百，上限{m.pick(('1,500', '3,000'))}元。
多謝主席。"""


@template("ordinary", "en", copies=10)
def business_school_case(m):
    return f"""
# Teaching case {m.code('HK-999')}: Dim Sum at Dawn (A)
In the autumn of 2011 {m.person().en} looked at the numbers again. The family's eleven restaurants had taken HK${m.num(120, 260)} million and lost HK${m.num(3, 19)} million. The bank wanted its answer by Friday: sell the central kitchen, bring in an investor at HK${m.num(40, 90)} million for 40%, or close the four worst shops.
Exhibit 1 (HK$ million)
| | 2009 | 2010 | 2011 |
| Sales | {m.num(100, 190)} | {m.num(100, 190)} | {m.num(120, 260)} |
| Food cost | {m.num(30, 60)} | {m.num(30, 60)} | {m.num(40, 80)} |
| Net profit | {m.num(2, 12)} | {m.num(0, 5)} | ({m.num(3, 19)}) |
Questions for class
1. What would you tell the bank?
2. How would you keep a sale of the kitchen quiet from staff, and should you?
This case was written for class discussion and is not meant to illustrate right or wrong handling. Names and figures are disguised."""


@template("ordinary", "en", copies=10)
def finance_manager_vacancy(m):
    g = m.pick(GROUPS)
    return f"""
# Assistant Finance Manager (Listed Group)
{g[0]} is looking for somebody to join its team in {m.pick(('Kwun Tong', 'Lai Chi Kok', 'Wong Chuk Hang'))}.
You will:
- close monthly management accounts for {m.num(8, 30)} subsidiaries and draft the board pack
- prepare cash flow forecasts, annual budgets and covenant certificates
- help with interim and annual results announcements and the annual report
- answer auditors and tax advisers; travel to the mainland plant from time to time
You have: HKICPA, {m.num(5, 9)} years of which {m.num(2, 4)} in a Big 4 firm, knowledge of HKFRS and the Listing Rules, SAP or Oracle, Putonghua.
We give: five-day week, {m.num(12, 18)} days' leave, double pay, medical. HK${m.num(38, 58)}K-{m.num(59, 75)}K.
Full resume with expected salary to hr@example.com.hk, ref {m.code('AFM-999')}. Data collected is used for recruitment only."""


@template("ordinary", "bi", shape="paper", copies=10)
def fund_fact_sheet_monthly(m):
    return f"""
# {m.pick(('Heron', 'Terrace', 'Mangrove'))} Asia Income Fund 亞洲收益基金
Fund fact sheet 基金月報 as at {m.num(28, 30)} {m.pick(('April', 'June', 'September'))} {m.num(2024, 2025)}
| Class 類別 | NAV 資產淨值 | 1 mth | YTD | 1 yr | 3 yr |
| A USD acc | {m.num(9, 22)}.{m.num(10, 99)} | {pct(m, 0, 3)} | {pct(m, 1, 9)} | {pct(m, 1, 15)} | -{pct(m, 1, 9)} |
| A HKD mdis | {m.num(7, 10)}.{m.num(10, 99)} | {pct(m, 0, 3)} | {pct(m, 1, 9)} | {pct(m, 1, 15)} | -{pct(m, 1, 9)} |
Fund size 基金總值: US${m.num(90, 900)} million. Subscription 認購費 up to 5%, management fee 管理費 1.25% p.a.
Dividend 派息 HK$0.0{m.num(30, 70)} per unit, annualised 年度化 {pct(m, 5, 8)}; may be paid out of capital 可從資本中撥付.
Top holdings 五大持股: {', '.join(g[0].split()[0] + ' ' + g[0].split()[1] for g in m.some(GROUPS, 3))}
Investment involves risks. Past performance is not indicative. 投資涉及風險，過往表現並不代表將來。"""


@template("ordinary", "en", copies=10)
def economics_weekly(m):
    return f"""
# Weekly economic note – {m.day(2025)}
Hong Kong retail sales rose {pct(m, 0, 4)} in value in {m.pick(('July', 'August', 'October'))}, the {m.pick(('third', 'fourth', 'fifth'))} gain running; jewellery did {pct(m, 5, 15)}. Exports grew {pct(m, 6, 15)}, helped by electronics. Unemployment {pct(m, 3, 3)}.
One-month HIBOR slipped to {pct(m, 2, 4)} as the aggregate balance stood at HK${m.num(44, 90)} billion. We expect prime to fall another 12.5 bps by year end.
Home prices gained {pct(m, 0, 2)} on the month; transactions {m.num(4000, 7000):,}. Office vacancy {pct(m, 13, 18)} is a drag and we see Central rents down {m.num(3, 9)}% this year.
Forecast table: GDP {pct(m, 2, 3)} in 2025, {pct(m, 2, 3)} in 2026; CPI {pct(m, 1, 2)}; USD/HKD 7.{m.num(76, 84)}.
Views are those of the research department and are not advice."""


@template("ordinary", "tc", shape="sheet", copies=10)
def cashflow_blank_form_tc(m):
    return f"| 十二個月現金流預測（中小企貸款申請附表{m.num(1, 9)}） | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 合計 |\n" + "\n".join(
        f"| {k} |  |  |  |  |  |  | {m.pick(('', '0', '-'))} |" for k in ("期初現金", "銷售收款", "其他收入", "租金", "薪金及強積金", "貨款", "還款", "稅項", "淨流入／（流出）", "期末現金", "公司名稱及印章", "董事簽署")) + f"\n| 填表說明：請以港幣千元填寫，熱線{m.office()} |  |  |  |  |  |  |  |"


@template("ordinary", "en", shape="doc", copies=10)
def board_pack_blank_template(m):
    return f"""
!header [Company name] – monthly board pack template v{m.num(1, 6)}.{m.num(0, 9)}
# Monthly report for [month] [year]
1. Headlines: [three bullets, no more]
2. Results
| HK$'000 | Actual | Budget | Last year | Comment |
| Revenue | [ ] | [ ] | [ ] | [why] |
| Gross profit | [ ] | [ ] | [ ] |  |
| Net profit | [ ] | [ ] | [ ] |  |
| Cash at month end | [ ] | [ ] | [ ] |  |
3. Forecast for the full year: [low] – [high]
4. Covenants: [ratio], [limit], [headroom]
5. Matters that may be inside information: [describe or "none"]
Replace everything in brackets. Delete this line. Guide: page {m.num(2, 40)} of the reporting manual. Due on working day {m.num(6, 10)}."""


@template("ordinary", "bi", copies=10, tolerate=("published-announcement",))
def investor_page_web_text(m):
    g = m.pick(GROUPS)
    return f"""
# Investor relations 投資者關係
Home > Investors > At a glance
{g[0]} ({m.num(100, 9800)}.HK) was listed on the Main Board in {m.num(1992, 2018)}. {g[1]}於主板上市。
Financial highlights 財務摘要 (audited 經審核)
| HK$ million | FY2022 | FY2023 | FY2024 |
| Revenue 收入 | {m.num(400, 999)} | {m.num(400, 999)} | {m.num(400, 999)} |
| Profit 溢利 | {m.num(20, 99)} | {m.num(20, 99)} | {m.num(20, 99)} |
| DPS 每股股息 (HK cents) | {m.num(2, 9)}.0 | {m.num(2, 9)}.0 | {m.num(2, 9)}.0 |
Financial calendar 財務日誌: annual results announced {m.day(2025)}; AGM {m.day(2025)}; interim results {m.pick(('August', 'November'))}
Download annual reports, announcements and webcast 下載年報、公告及網上直播
Contact: ir@example.com.hk, {m.office()}  Subscribe to e-mail alerts. Cookies. Sitemap."""


@template("ordinary", "tc", shape="mail", copies=10)
def accountant_sales_pitch_tc(m):
    return f"""
!subject 【限時優惠】做帳報稅核數一條龍 ${m.num(2, 9)},{m.pick((800, 880, 988))}起
老闆您好：
年結又到，利得稅表快要交？我們{m.num(10, 30)}年經驗，專做中小企。
✔ 理帳：每月{m.num(30, 80)}張單以內 ${m.num(400, 1200)}
✔ 核數：營業額100萬以下 ${m.num(3000, 6000)}；100萬至500萬 ${m.num(6001, 13000)}
✔ 管理帳、現金流預測、預算、銀行貸款計劃書代寫
✔ 公司秘書年費 ${m.num(900, 2600)}，包周年申報
客戶{m.person().zh}（貿易）：「去年幫我慳咗{m.num(2, 9)}萬稅！」
WhatsApp {m.person().phone}，報名碼{m.code('TAX99')}再減{m.pick((100, 200, 300))}元。不想再收到請回覆「取消」。"""


@template("ordinary", "bi", copies=10)
def sme_loan_leaflet(m):
    return f"""
# SME 80% Guarantee cash line 八成信貸擔保分期
Amount 貸款額 up to HK${m.num(3, 18)} million　Tenor 還款期 up to {m.num(5, 8)} years
Flat rate 每月平息 from 0.{m.num(12, 38)}%, APR 實際年利率 {pct(m, 3, 8)}
Who can apply 申請資格: in business over 1 year 營運滿一年, Hong Kong registered, not in default.
Papers 文件: BR 商業登記證, latest audited or management accounts 最近期經審核或管理帳目, 6 months' bank statements 月結單, sales forecast 銷售預測.
Example 例子: HK$1,000,000 over 36 months, monthly {m.num(28, 32)},{m.num(100, 999)}.
Covenants 財務契諾 are not required below HK$5 million.
To borrow or not to borrow? Borrow only if you can repay! 借定唔借？還得到先好借！ Hotline 熱線 {m.office()}"""


@template("ordinary", "sc", copies=10)
def wealth_news_digest_sc(m):
    g, h = m.pick(GROUPS), m.pick(GROUPS)
    return f"""
早盘必读｜{m.day_zh()}
1. {g[2]}公告：预计上半年净利润同比下降{m.num(20, 40)}%至{m.num(41, 60)}%，原因是原材料涨价。
2. {h[2]}拟以{m.num(2, 19)}.{m.num(10, 99)}亿港元收购一家包装厂，今日起复牌。
3. 央行开展{m.num(800, 4000)}亿元逆回购操作，利率{pct(m, 1, 1)}。
4. 统计局：{m.num(4, 11)}月规模以上工业利润同比{m.pick(('增长', '下降'))}{pct(m, 1, 7)}。
5. 港股通昨日净买入{m.num(12, 160)}亿港元，腾挪方向为高股息。
机构观点：某券商维持港股消费板块“{m.pick(('增持', '中性'))}”评级。以上信息来自公开报道，不构成投资建议。"""


@template("ordinary", "tc", shape="raw", ext=".txt", copies=10)
def retail_investors_chatter_tc(m):
    g = m.pick(GROUPS)
    return f"""{m.person().zh}: {brief(g[1])}今日出咗業績未
{m.person().zh}: 出咗喇，披露易有，賺{m.num(20, 90)}球，派{m.num(2, 9)}仙
{m.person().zh}: 市場預期{m.num(60, 120)}喎，聽日開市實插
{m.person().zh}: 大行目標價{m.num(1, 5)}蚊{m.pick(('八', '半', '二'))}，我{m.num(5, 7)}蚊坐緊艇🚣
{m.person().zh}: 除淨幾時
{m.person().zh}: {m.num(1, 28)}號，收到息夠飲茶
{m.person().zh}: 不如換馬買{brief(m.pick(GROUPS)[1])}，人哋上個月公告話盈喜
"""


@template("ordinary", "en", shape="sheet", copies=10)
def shop_rent_market_table(m):
    return "| District / mall | Tenant (trade) | Lease from | Area sq ft | Asking HK$/mth | Done HK$/mth | Source |\n" + "\n".join(
        f"| {m.pick(SHOPS_EN)} | {m.pick(('Pharmacy', 'Sportswear', 'Bank', 'Noodle shop', 'Optical', 'Cafe'))} | {m.iso()} | {m.num(300, 4800):,} | {m.money(60000, 900000)} | {m.money(50000, 800000)} | {m.pick(('Land Registry', 'Press', 'Agent circular'))} |" for _ in range(m.num(18, 36)))


@template("ordinary", "en", shape="mail", copies=10)
def household_mortgage_sums(m):
    p = m.person()
    return f"""
!subject our budget for next year (don't panic)
Darling, did the sums on the MTR.
Take-home: mine {m.num(38, 60)}k, yours {m.num(25, 45)}k
Mortgage {m.num(18, 29)},{m.num(100, 999)} (rate resets to {pct(m, 3, 4)} in {m.pick(('March', 'July'))})
Helper {m.num(6, 8)}k incl. insurance, school bus {m.num(1, 2)},{m.num(100, 900)}, tutor {m.num(3, 6)}k
Parents {m.num(6, 12)}k
Tax bill Jan: about {m.num(40, 110)}k, so put aside {m.num(4, 9)}k a month
Leftover {m.num(2, 9)}k if we stop eating out on Sundays. Forecast: broke by the Osaka trip unless your bonus comes.
Love, {p.given.split()[0]}"""


@template("ordinary", "sc", copies=10)
def bookkeeping_course_sc(m):
    return f"""
# 管理会计实操班（第{m.num(10, 60)}期）课程大纲
第一讲　月结流程：关账日历、计提与暂估、往来对账
第二讲　预算编制：销售预算→生产预算→现金预算（含模板练习）
第三讲　合并报表：内部交易抵销、少数股东权益，案例“甲公司收购乙公司70%股权”
第四讲　业绩披露：业绩预告的触发条件，净利润变动{m.num(30, 50)}%以上如何处理
第五讲　经营分析会怎么开：一张图讲清毛利率为什么掉了{m.num(2, 6)}个点
课时：{m.num(12, 36)}学时　学费：{m.money(1800, 6800)}元（含教材）　地点：{m.pick(('深圳福田', '广州天河', '珠海拱北'))}
讲师：{m.person().sc}，注册会计师，前上市公司财务总监
咨询电话：0755-{m.num(10000000, 99999999)}"""
