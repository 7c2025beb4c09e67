"""Papers about money that may go anywhere: printed reports, news, bills, budgets, courses, policies, leaflets."""

from eleventh.words import BANKS, BUILDERS, GROUPS, HOTELS, NGOS, SCHOOLS, UTILITIES, sums
from model import template

@template("ordinary", "en")
def annual_report_page(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
!footer {g[0]}  Annual Report 2024  {m.num(12, 60)}
# Management Discussion and Analysis
For the year ended 31 December 2024, the Group recorded revenue of HK${s.rev} million (2023: HK${s.last} million), {'a decrease' if s.worse else 'an increase'} of {s.rev_pct}%. Profit attributable to equity shareholders was HK${s.net} million (2023: HK${s.net_last} million). The Directors have recommended a final dividend of {m.num(2, 40)} HK cents per share, which was approved at the annual general meeting.
# Financial resources
As at year end the Group had cash and bank balances of HK${m.num(200, 3000):,} million and borrowings of HK${m.num(300, 6000):,} million, giving a gearing ratio of {m.num(8, 55)}%. Most borrowings are in Hong Kong dollars at floating rates.
# Employees
The Group employed {m.num(900, 12000):,} people. Remuneration is reviewed yearly with reference to the market. We thank our customers, partners and colleagues for another year of support."""

@template("ordinary", "tc")
def newspaper_results_story_tc(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
【本報訊】{g[1].replace('有限公司', '')}（{m.num(100, 3800):05d}）昨日收市後公布中期業績，純利{s.net}百萬元，按年{'跌' if s.worse else '升'}{s.net_pct}%，派中期息{m.num(2, 20)}仙。期內收入{s.rev}百萬元，毛利率{s.gm}%。
主席在記者會上表示，下半年{m.pick(('經營環境仍具挑戰', '旅客數字理想', '工程投標活躍', '燃料成本回落'))}，集團會審慎控制資本開支，暫無供股計劃。被問到會否出售{m.pick(('非核心物業', '內地項目', '停車場'))}，他說「有好價會考慮」。
股份昨收報{m.num(1, 30)}.{m.num(10, 99)}元，{m.pick(('升', '跌'))}{m.num(0, 4)}.{m.num(1, 9)}%。有證券行維持「{m.pick(('買入', '中性', '增持'))}」評級，目標價{m.num(2, 36)}.{m.num(10, 99)}元。"""

@template("ordinary", "en")
def broker_note_hotels(m):
    g, s = m.pick(HOTELS + BANKS), sums(m)
    return f"""
# {g[0]}: {m.pick(('Better than feared', 'Patience required', 'Dividend intact'))}
{m.pick(('BUY', 'HOLD', 'REDUCE'))}, target price HK${m.num(3, 40)}.{m.num(10, 99)} (from HK${m.num(3, 40)}.{m.num(10, 99)})
Results announced on {m.day(2025)} showed net profit of HK${s.net}m, {m.num(2, 14)}% {m.pick(('above', 'below'))} our forecast and in line with consensus. Management guided at the analyst briefing for {m.pick(('mid-single-digit RevPAR growth', 'stable net interest margin', 'lower credit cost'))} in 2H25.
| HK$m | 2023A | 2024A | 2025E | 2026E |
| Revenue | {s.last} | {s.rev} | {round(s.rev * 1.05)} | {round(s.rev * 1.1)} |
| Net profit | {s.net_last} | {s.net} | {round(s.net * 1.07)} | {round(s.net * 1.15)} |
| DPS (HK$) | 0.{m.num(10, 40)} | 0.{m.num(10, 40)} | 0.{m.num(10, 40)} | 0.{m.num(10, 40)} |
We trim 2025E by {m.num(2, 8)}% on higher operating cost. Risks: a weaker economy, interest rates. Sources: company announcements, our estimates. Disclosures and analyst certification on the last page."""

@template("ordinary", "bi")
def lift_works_invoice_bi(m):
    a, b = m.companies(2)
    x, y = m.num(8, 60) * 1000, m.num(2, 9) * 500
    return f"""
# INVOICE 發票 {m.code('INV-999999')}
To 致:: {a[0]} {a[1]}
From 由:: {b[0]} {b[1]}
Date 日期:: {m.date()}
| Description 項目 | Qty | Amount HK$ |
| {m.pick(('Replacement of lift ropes 更換吊纜', 'Quarterly pump servicing 水泵季度保養', 'Scaffolding to light well 天井搭棚'))} | 1 | {x:,} |
| {m.pick(('Sundry materials 雜項物料', 'Night shift allowance 夜更津貼', 'Debris removal 清走泥頭'))} | {m.num(1, 4)} | {y:,} |
| Total 合計 |  | {x + y:,} |
Payment within 30 days 三十日內付款. Cheque payable to the company, or FPS ID {m.code('9999999')}. E. & O. E."""

@template("ordinary", "tc")
def renovation_quote_tc(m):
    return f"""
報價單 {m.code('Q99999')}　{m.date()}
致：{m.pick(SCHOOLS)[1]}　總務處
| 項 | 工程內容 | 數量 | 單價 | 金額 |
| 1 | 鏟底、批盪、髹乳膠漆（課室） | {m.num(4, 12)}間 | {m.num(4, 9)},800 | 見附表 |
| 2 | 更換LED燈盤 | {m.num(40, 120)}個 | {m.num(18, 42)}0 | 見附表 |
| 3 | 鋪防滑地膠 | {m.num(200, 900)}呎 | {m.num(18, 46)} | 見附表 |
| 4 | 搬運及清潔 | 1項 | {m.num(6, 20)},000 | {m.num(6, 20)},000 |
總數：HK${m.money(80000, 600000)}（不包括夜間施工）
付款：落單三成、完工六成、保養期滿一成。有效期{m.num(30, 60)}日。
{m.company()[1]}　工程部"""

@template("ordinary", "en")
def charity_budget_paper(m):
    a, b, c = m.num(30, 90), m.num(8, 40), m.num(4, 20)
    return f"""
# {m.pick(NGOS)[0]}
Proposed budget for {m.num(2025, 2026)}-{m.num(27, 28)}
The Honorary Treasurer presents the budget to members with her compliments. It has been prepared on the cautious side, the Lump Sum Grant having been reduced by {m.num(1, 4)}%.
| HK$'000 | This year | Next year |
| Social Welfare Department subvention | {a * 100} | {a * 98} |
| Community Chest | {b * 100} | {b * 102} |
| Donations and flag day | {c * 100} | {c * 110} |
| Staff costs | ({a * 95}) | ({a * 96}) |
| Programme expenses | ({b * 80}) | ({b * 82}) |
| Surplus / (deficit) | {a * 5 + b * 20 + c * 100} | {a * 2 + b * 20 + c * 110} |
Any deficit will be met from the Lump Sum Grant Reserve, which stands at {m.num(8, 24)}% of operating expenditure. Members are invited to approve the budget, which will be placed on our website."""

@template("ordinary", "en")
def accounting_homework(m):
    return f"""
# BAFS S{m.num(5, 6)} worksheet {m.num(1, 20)}: final accounts
{m.pick(('Sunny Trading', 'Peak Stationery', 'Lotus Bakery'))} Ltd has the following balances at 31 December 2024. Authorised capital {m.num(200, 900)},000 ordinary shares.
| | Dr $ | Cr $ |
| Sales |  | {m.num(300, 900)},{m.num(100, 999)} |
| Purchases | {m.num(120, 400)},{m.num(100, 999)} |  |
| Inventory at 1 January | {m.num(10, 80)},000 |  |
| Trade receivables | {m.num(20, 90)},000 |  |
| Allowance for doubtful debts |  | {m.num(1, 4)},200 |
| Retained profits |  | {m.num(10, 90)},000 |
(i) Closing inventory was valued at ${m.num(10, 80)},500. (ii) Provide depreciation at {m.num(10, 25)}% reducing balance. (iii) The directors propose a dividend of {m.num(2, 9)} cents.
Required: prepare the statement of profit or loss and the statement of financial position. ({m.num(12, 20)} marks)"""

@template("ordinary", "bi")
def finance_terms_glossary_bi(m):
    terms = [("profit warning", "盈利警告"), ("inside information", "內幕消息"), ("placing", "配售"), ("rights issue", "供股"), ("scheme of arrangement", "協議安排"), ("impairment", "減值"), ("net profit attributable", "應佔純利"),
             ("management accounts", "管理賬目"), ("retention money", "保留金"), ("RevPAR", "每間可供出租客房收入"), ("net interest margin", "淨息差"), ("interim dividend", "中期股息")]
    rows = "\n".join(f"| {e} | {z} | {m.pick(('LR', 'HKFRS', 'SFO', 'general 通用'))} |" for e, z in m.some(terms, 7, 12))
    return f"""
# Translators' glossary 翻譯詞彙表 (v{m.num(2, 9)})
| English | 中文 | Source 出處 |
{rows}
House style: "Group" 本集團, "Company" 本公司; 數字用阿拉伯數字, 日期隨英文本."""

@template("ordinary", "en")
def dealing_code_policy(m):
    g = m.pick(GROUPS)
    return f"""
# {g[0]}: code for dealing in securities
1. Purpose. This code, adopted in line with the Model Code in Appendix C3, applies to directors and relevant employees.
2. Inside information means specific information about the Company, its shareholders or its listed securities which is not generally known and would be likely to affect the price materially. Examples are {m.pick(('a change in dividend policy, a major contract or the loss of one', 'a takeover approach, a placing or an unexpected loss'))}.
3. You must not deal, or tip others, while in possession of it, nor in the {m.pick(('30', '60'))} days before results are published.
4. Clearance. Apply in writing to the Company Secretary; a reply will be given within {m.num(2, 5)} business days and is valid for five.
5. Lists. Project teams keep an insider list and use code names.
6. Breach may lead to dismissal and to proceedings under the Securities and Futures Ordinance.
This policy is on the Company's website. Last reviewed {m.day(2025)}."""

@template("ordinary", "tc")
def directors_training_slides_tc(m):
    return f"""
# 董事持續專業培訓：內幕消息披露
講者：{m.person().zh}律師　時數：{m.num(2, 3)}小時
第一部分　何謂內幕消息：具體、非公眾所知、影響股價
第二部分　何時披露：在合理切實可行範圍內盡快；安全港的三個條件
第三部分　案例討論
個案甲：某酒店集團財務總監在公布盈利警告前{m.num(3, 20)}日沽股，被罰款{m.num(2, 12)}百萬元。
個案乙：某承建商失去主要客戶，拖延{m.num(4, 20)}日才公告，董事被責令上課。
小測：主席在飯局提及「下半年會蝕」，應如何處理？（A）不理（B）評估後即時公告或停牌（C）等業績一併說
派發講義後請填寫出席紀錄，證書將電郵各學員。"""

@template("ordinary", "en")
def textbook_consolidation_chapter(m):
    return f"""
# Chapter {m.num(6, 22)}: Consolidation
A parent presents one set of statements for the group as if it were a single entity. Intra-group balances, and any unrealised profit in inventory, are eliminated in full.
Example {m.num(1, 9)}.{m.num(1, 6)}. P Ltd acquired {m.num(60, 90)}% of S Ltd for $ {m.num(100, 900)},000 when S Ltd's retained earnings were ${m.num(20, 90)},000. The fair value of the non-controlling interest was ${m.num(40, 190)},000.
| | P $'000 | S $'000 | Adjustments | Group |
| Revenue | {m.num(600, 900)} | {m.num(200, 500)} | ({m.num(10, 60)}) | ? |
| Cost of sales | ({m.num(300, 500)}) | ({m.num(100, 190)}) | {m.num(10, 60)} | ? |
| Profit for the year | {m.num(100, 200)} | {m.num(30, 90)} |  | ? |
Goodwill is tested for impairment each year and is never amortised under IFRS. Try Question {m.num(2, 14)} before reading the solution overleaf."""

@template("ordinary", "en")
def tender_notice_water(m):
    g = m.pick(UTILITIES)
    return f"""
# Invitation to tender {m.code('T/25/999')}
{g[0]} invites tenders for the {m.pick(('supply of ductile iron pipes DN300-600', 'inspection of gas governors', 'replacement of 11 kV switchgear at two substations'))} for a term of {m.num(24, 60)} months.
Tenderers shall have completed not fewer than {m.num(2, 4)} similar contracts, hold ISO 9001 and 45001, and submit audited accounts for the last three years showing net current assets of at least HK${m.num(3, 30)} million.
Documents may be had on payment of HK${m.num(5, 20)}00 (non-refundable). A site visit will be held on {m.day(2025)}. Tenders close at 12 noon on {m.day(2025)}; late tenders will not be considered. Evaluation: price {m.num(50, 70)}%, technical the rest. Tender bond {m.num(2, 5)}%.
The Company does not bind itself to accept the lowest or any tender."""

@template("ordinary", "bi", shape="sheet")
def banquet_rate_card_bi(m):
    rows = "\n".join(f"| {a} | {m.num(9, 22)},{m.pick((3, 6, 8))}88 | {m.num(11, 28)},{m.pick((3, 6, 8))}88 | {m.num(10, 40)} | {m.pick(('free corkage 免開瓶費', '2 hrs parking 免費泊車', 'LED wall extra 另收', 'incl. tea 連茶芥'))} |"
                     for a in ("Chinese dinner 中式晚宴", "Western set 西式套餐", "Wedding Gold 婚宴金", "Wedding Jade 婚宴翡翠", "Corporate lunch 公司午宴", "Spring dinner 春茗", "Buffet 自助"))
    return f"""
| Menu 菜單 | Mon-Thu HK$/table 平日 | Fri-Sun 週末 | Min. tables 最少席數 | Remarks 備註 |
{rows}"""

@template("ordinary", "tc")
def time_deposit_leaflet_tc(m):
    g = m.pick(BANKS)
    return f"""
# {g[1].replace('有限公司', '')}「高息加碼」定期存款
推廣期：即日起至{m.num(2025, 2026)}年{m.num(1, 12)}月{m.num(1, 28)}日
| 存期 | 港元年利率 | 美元年利率 |
| 3個月 | {m.num(2, 3)}.{m.num(10, 90)}% | {m.num(3, 4)}.{m.num(10, 90)}% |
| 6個月 | {m.num(2, 3)}.{m.num(10, 90)}% | {m.num(3, 4)}.{m.num(10, 90)}% |
| 12個月 | {m.num(1, 3)}.{m.num(10, 90)}% | {m.num(2, 4)}.{m.num(10, 90)}% |
最低存款額為{m.num(1, 10)}萬元新資金，新客戶經流動理財開立可額外獲{m.num(1, 6)}00元現金回贈。提早提取須繳手續費。合資格存款受存款保障計劃保障，最高八十萬元。
年利率僅供參考，每日更新。借定唔借？還得到先好借！查詢：{m.office()}"""

@template("ordinary", "tc")
def owners_committee_minutes_tc(m):
    return f"""
# 第{m.num(6, 30)}屆業主立案法團第{m.num(2, 24)}次會議記錄
日期:: {m.day_zh()}晚上八時
地點:: 管理處會議室
出席:: 委員{m.num(7, 13)}人，管理公司代表兩人，列席業主{m.num(2, 18)}人
一、通過上次會議記錄。
二、財務報告：上月管理費收入${m.money(180000, 900000)}，支出${m.money(150000, 880000)}，大廈儲備${m.money(1000000, 9000000)}。欠費單位{m.num(3, 20)}個，已發律師信。
三、外牆維修：收到標書{m.num(4, 11)}份，最低${m.money(6000000, 9900000)}，最高${m.money(11000000, 28000000)}，議決交工程顧問分析後提交業主大會。
四、升降機：B座機較慢，承辦商承諾下月更換變頻器。
五、其他事項：有業主投訴凌晨狗吠；平台滴水待查。
散會時間十時{m.num(10, 50)}分。本記錄張貼於各座大堂。"""

@template("ordinary", "tc", shape="sheet")
def my_household_2025_tc(m):
    rows = "\n".join(f"| {x} | {m.num(k, k * 2)}00 | {m.num(k, k * 2)}00 | {m.pick(('', '下月加價', '自動轉賬', '超咗', '可以慳'))} |" for x, k in (("租金", 90), ("家用", 40), ("電費", 5), ("煤氣", 2), ("水費", 1), ("八達通", 6), ("補習", 14), ("食飯", 25), ("保險", 11), ("強積金自願供款", 5), ("還卡數", 20), ("旅行儲蓄", 10)))
    return f"""
| 項目 | 預算 | 實際 | 備註 |
{rows}"""

@template("ordinary", "tc", shape="text")
def canteen_takings_chat_tc(m):
    return f"""
珍姐：今日小食部埋數 {m.num(18, 64)}{m.num(10, 99)}蚊，現金{m.num(8, 20)}00，其餘八達通
阿雯：{m.pick(('魚蛋', '腸仔', '燒賣'))}賣晒？
珍姐：{m.num(11, 12)}點半已經冇，聽日入多{m.num(2, 6)}包。雪櫃有啲漏水
阿雯：收據貼埋先，星期五同會計書記對。零錢夠唔夠
珍姐：一蚊銀爭{m.num(20, 60)}個"""

@template("ordinary", "en")
def analyst_vacancy(m):
    g = m.pick(GROUPS)
    return f"""
# {m.pick(('Finance Manager', 'Assistant Manager, Group Reporting', 'Treasury Analyst', 'Investor Relations Officer'))}
{g[0]} (listed on the Main Board)
Responsibilities
Prepare monthly management accounts and consolidation of {m.num(20, 90)} entities
Assist in interim and annual results announcements, budgets and rolling forecasts
Liaise with external auditors, bankers and the company secretarial team on disclosure
Ad hoc projects including {m.pick(('acquisitions', 'ERP migration', 'ESG data'))}
Requirements
HKICPA or equivalent; {m.num(4, 10)} years, Big 4 preferred
Knowledge of HKFRS and Listing Rules; SAP or Hyperion
Fluent English, Cantonese and Mandarin, able to work under tight deadlines
Five-day week, medical and dental, discretionary bonus. Apply with expected salary by {m.day(2025)}."""

@template("ordinary", "sc")
def gangu_yeji_dianping_sc(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
# 港股速评：{g[2]}业绩点评
公司昨晚在港交所披露中报：营收{s.rev}百万港元，同比{'-' if s.worse else '+'}{s.rev_pct}%；归母净利{s.net}百万港元，同比{'-' if s.worse else '+'}{s.net_pct}%；中期息{m.num(2, 20)}港仙。
亮点：{m.pick(('经营现金流改善', '毛利率企稳', '费用率下降', '在手订单创新高'))}；不足：{m.pick(('财务费用仍高', '内地项目拖累', '应收账款周转变慢'))}。
业绩会上管理层称全年资本开支约{m.num(3, 40)}亿，派息比率不变。当前股价对应{m.num(5, 18)}倍市盈率、{m.num(3, 9)}%股息率，处于五年{m.pick(('低位', '中枢'))}。
数据来源：公司公告、Wind。本文仅供交流，不构成投资建议。"""

@template("ordinary", "en", shape="mail")
def ledger_change_request(m):
    return f"""
!subject CR{m.num(1000, 9999)} - consolidation module
Hi team,

Please deploy to UAT tonight: (1) add field "Segment" to the intercompany elimination journal, (2) fix rounding when the P&L is shown in HK$'000, (3) lock period {m.num(1, 12)} for role FIN_READ, (4) the cash flow report times out after {m.num(60, 300)} s, add index on GL_DATE. Test data only, we refreshed it from the vendor's demo company last {m.pick(('Mon', 'Thu'))}.

Rollback: restore package {m.code('9.9.99')}. Downtime {m.num(15, 60)} min from 10pm. Business sign-off by {m.person().en}. Month end close starts on the {m.num(26, 28)}th so no changes after that.

Thanks
{m.pick(('App Support', 'Sunny', 'Rex'))}"""

@template("ordinary", "tc")
def ipo_course_notes_tc(m):
    return f"""
# 第{m.num(2, 12)}課　首次公開招股流程（課堂筆記）
1. 委任保薦人至少兩個月後才可遞A1；盡職審查包括訪談主要客戶、供應商、銀行。
2. 主板盈利測試：三年合計{m.pick(('8,000萬', '八千萬'))}，最近一年3,500萬。
3. 聆訊後資料集上載，路演、詢價、定價，公開認購四日，超購{m.num(15, 100)}倍回撥{m.num(30, 50)}%（老師話新制改咗，要查）。
4. 基石投資者鎖股六個月；綠鞋15%。
5. 上市後：持續披露、關連交易、內幕消息、中期及全年業績期限（兩個月／三個月）。
考試重點：{m.pick(('規則13.09與第XIVA部的分別', '盈利預測要會計師報告', '公眾持股量'))}
功課：搵一間酒店或建築股嘅招股書，分析風險因素，{m.num(800, 1500)}字。"""

@template("ordinary", "en")
def school_accounts_circular(m):
    return f"""
{m.pick(SCHOOLS)[0]}
Parent-Teacher Association: statement of income and expenditure, year to 31 August {m.num(2024, 2025)}
| | HK$ |
| Balance brought forward | {m.money(20000, 90000)} |
| Membership fees | {m.money(18000, 60000)} |
| EDB grant | {m.num(20, 30)},{m.num(100, 999)} |
| Picnic and parenting talks | ({m.money(12000, 50000)}) |
| Graduation gifts | ({m.money(3000, 9000)}) |
| Balance carried forward | {m.money(20000, 90000)} |
The statement was examined by the Honorary Auditor, Mr {m.person().en}, and adopted at the annual general meeting. Members who wish to inspect the vouchers may do so in the General Office between 2 and 4 p.m. The Treasurer thanks the volunteers for keeping every receipt."""

@template("ordinary", "sc")
def jianzhu_baojia_sc(m):
    return f"""
报价函
致：{m.pick(('中山分公司采购部', '珠海酒店项目部', '深圳项目经理部'))}
根据贵司{m.num(1, 12)}月{m.num(1, 28)}日询价，我司报价如下（含13%增值税，运至工地）：
| 材料 | 规格 | 数量 | 单价(元) |
| 螺纹钢 | HRB400E Φ{m.pick((16, 18, 20, 22))} | {m.num(40, 400)}吨 | {m.num(3100, 3900)} |
| 商品混凝土 | C{m.pick((30, 35, 40))} | {m.num(200, 3000)}立方 | {m.num(380, 520)} |
| 加气砌块 | B06 | {m.num(100, 900)}立方 | {m.num(210, 320)} |
交货期：合同签订后{m.num(5, 15)}日。付款：预付{m.num(10, 30)}%，货到验收付至95%，质保金5%一年后付清。报价有效期七日，钢材随行就市。"""

@template("ordinary", "en")
def sector_industry_overview(m):
    return f"""
# Hong Kong construction outlook, {m.pick(('first', 'second', 'third'))} quarter {m.num(2024, 2025)}
Public-sector capital works expenditure is projected by the Government to average HK${m.num(90, 130)} billion a year over the medium term. According to the Census and Statistics Department the gross value of works performed by main contractors {m.pick(('rose', 'fell'))} {m.num(1, 9)}.{m.num(0, 9)}% in real terms, with private sites weaker. Tender prices {m.pick(('eased', 'were flat'))}; the labour shortage is put at {m.num(10, 40)},000 by {m.num(2027, 2028)}.
Listed contractors have reported thin margins of {m.num(2, 4)} to {m.num(5, 8)} per cent in their latest interim results, and several issued profit warnings in the spring. Banks remain cautious about developers' payments. Modular integrated construction and the Northern Metropolis are the bright spots.
This circular is for general information and draws only on published sources."""

@template("ordinary", "en", shape="mail")
def analyst_briefing_invite(m):
    g = m.pick(BUILDERS + HOTELS)
    return f"""
!subject Invitation: {g[0]} results briefing
Dear Investors and Analysts,

{g[0]} is pleased to invite you to the presentation of its {m.pick(('2025 interim', '2024 annual'))} results, which were posted on the websites of the Exchange and the Company this afternoon.

Date: {m.day(2025)}, {m.pick(('10:00 a.m.', '4:30 p.m.'))}
Venue: Ballroom {m.pick(('A', 'B'))}, and by webcast (registration required)
Speakers: Chairman; Chief Executive Officer; Chief Financial Officer

The slides will be on our Investor Relations page from noon. Kindly reply by {m.pick(('Monday', 'Wednesday'))}; seats are limited to two per house. Light refreshments will be served.

Investor Relations, tel {m.office()}"""

@template("ordinary", "tc")
def expense_claim_rules_tc(m):
    return f"""
# 職員報銷須知（{m.num(2024, 2025)}年{m.num(1, 12)}月起生效）
1. 交通：以公共交通為準，的士須主任預先批准，夜間十一時後除外。
2. 膳食：外勤每餐上限{m.num(60, 120)}元，活動茶點每位{m.num(20, 45)}元。
3. 單據須正本、有日期及商號印，熱感紙請先影印。
4. ${m.num(2, 5)},000以下一個報價；{m.num(5, 6)},000至50,000元三個書面報價；以上須招標。
5. 每月{m.num(3, 8)}日前交會計部，遲交者下月處理，款項以轉數快或自動轉賬支付。
6. 小額現金備用金每中心{m.num(3, 10)},000元，每季盤點一次。
7. 如屬津貼撥款項目，請註明計劃編號，剩餘撥款須退還資助機構。
{m.pick(NGOS)[1]}會計部"""
