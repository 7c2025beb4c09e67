"""Money matters that may go anywhere: printed reports, price lists, lessons, small societies and the press."""

from ninth.words import ALL, AUDITORS, BANKS, FACTORIES, MAKERS, MALLS, SHIPPERS, SHIPS, SHOPS, books, signed
from model import template
from people import ENGLISH


@template("ordinary", "en")
def annual_report_page_chairman(m):
    g, b, y = m.pick(ALL), books(m), m.num(2022, 2024)
    return f"""
!footer {g[0]}  Annual Report {y}  {m.num(6, 18)}
# CHAIRMAN'S STATEMENT
Dear Shareholders,
On behalf of the Board I present the annual report of {g[0]} for the year ended 31 December {y}. Revenue {b.moved} by {b.rev_pct} to HK${b.rev:,} million ({y - 1}: HK${b.last:,} million). {'Loss' if b.net < 0 else 'Profit'} attributable to owners of the Company was HK${abs(b.net)} million ({y - 1}: profit of HK${b.net_last} million).
The Board has recommended a final dividend of HK{m.num(1, 9)} cents per share, subject to approval at the annual general meeting.
It was the company's {m.num(30, 58)}th year. My late father began with {m.pick(('two hand presses in San Po Kong', 'one lighter and a loan from a cousin', 'a stall under a staircase in Sham Shui Po'))}, and many of those who joined him stayed until they retired. I thank them, our customers and our bankers.
{m.person().en}
Chairman
Hong Kong, 2{m.num(0, 8)} March {y + 1}"""


@template("ordinary", "tc")
def annual_report_five_years_tc(m):
    g, y = m.pick(ALL), m.num(2022, 2024)
    years = [books(m) for _ in range(5)]
    line = lambda label, f: f"| {label} | " + " | ".join(f(b) for b in years) + " |"
    return f"""
!header {g[1]}　{y}年報
# 五年財務概要
摘錄自已刊發之經審核財務報表，經重新分類（如適用）。
| 百萬港元 | {y} | {y - 1} | {y - 2} | {y - 3} | {y - 4} |
{line('收入', lambda b: f'{b.rev:,}')}
{line('除稅前溢利／(虧損)', lambda b: signed(b.before))}
{line('年內溢利／(虧損)', lambda b: signed(b.net))}
{line('總資產', lambda b: f'{b.rev + m.num(100, 900):,}')}
{line('總負債', lambda b: f'{m.num(60, 700):,}')}
本概要並不構成經審核財務報表之一部分。"""


@template("ordinary", "tc")
def newspaper_results_story_tc(m):
    g, b = m.pick(ALL), books(m)
    return f"""
【本報訊】{g[3]}（{m.num(100, 2999):05d}）昨收市後公布{m.pick(('中期', '全年'))}業績，錄得{'虧損' if b.net < 0 else '純利'}{abs(b.net)}百萬元，去年同期賺{b.net_last}百萬元，{m.pick(('派息3仙', '不派息', '派息減半'))}。收入{b.rev:,}百萬元，按年{b.moved_zh}{b.rev_pct}。
主席{m.person().zh}喺記者會表示，{m.pick(('美國客戶補貨步伐比預期慢', '港人北上消費，本地舖頭受壓', '紅海繞道令船期拉長'))}，對下半年「審慎，但唔悲觀」。集團現金有{m.num(60, 500)}百萬元，短期冇集資需要。
股份昨收{m.num(40, 390) / 100:.2f}元，{m.pick(('升', '跌'))}{m.num(1, 9)}.{m.num(0, 9)}%，成交{m.num(80, 900)}萬元。"""


@template("ordinary", "en")
def broker_note_listed_shipping(m):
    g = m.pick(SHIPPERS)
    eps = m.num(9, 60)
    return f"""
Equity Research | Transport | {m.day()}
# {g[0]} ({m.num(100, 2999):04d} HK): waiting for the Capes to lead
Rating:: {m.pick(('Hold', 'Buy', 'Underweight'))} (unchanged)
Target price:: HK${m.num(60, 390) / 100:.2f}
Last night's results were {m.num(3, 16)}% {m.pick(('below', 'above'))} our estimate on higher dry-docking cost. Management told the analysts' call that {m.num(30, 75)}% of next year's days are fixed. The order book for handysize is about {m.num(7, 11)}% of the fleet, the lowest in twenty years.
| Year to Dec | 2023A | 2024A | 2025E | 2026E |
| Revenue (US$m) | {m.num(150, 400)} | {m.num(150, 400)} | {m.num(150, 400)} | {m.num(150, 400)} |
| EPS (US cents) | {eps / 10} | {(eps + 7) / 10} | {(eps + 4) / 10} | {(eps + 11) / 10} |
| P/B (x) | 0.{m.num(4, 9)} | 0.{m.num(4, 9)} | 0.{m.num(4, 9)} | 0.{m.num(4, 9)} |
Risks: coal demand, cost of carbon rules, a weak RMB. Our forecasts use published accounts, the Baltic indices and public port data.
Analyst certification and disclosures are on the last page. The analyst does not hold shares in the company."""


@template("ordinary", "sc")
def futures_weekly_public_sc(m):
    return f"""
# 不锈钢周报（{m.iso()}）
本周无锡304冷轧均价{m.num(13000, 14800):,}元/吨，较上周{m.pick(('涨', '跌'))}{m.num(20, 260)}元；佛山市场成交{m.pick(('清淡', '一般', '略有好转'))}。镍矿港口库存{m.num(900, 1400)}万湿吨，菲律宾进入雨季，报价坚挺。
社会库存{m.num(88, 116)}万吨，连续{m.num(2, 6)}周{m.pick(('下降', '上升'))}。下游厨具、家电企业按需采购，据公开的上市公司中报，{m.num(3, 7)}家样本企业平均毛利率为{m.num(12, 22)}.{m.num(0, 9)}%。
操作建议：区间震荡，关注{m.num(12800, 13400):,}支撑。
免责声明：本报告信息均来源于公开资料，仅供参考，不构成投资建议。"""


@template("ordinary", "en")
def invoice_for_mould_repair(m):
    f = m.pick(FACTORIES)
    a, b, c = m.num(1800, 9000), m.num(600, 3000), m.num(200, 900)
    return f"""
# INVOICE
Invoice no.:: {m.code('INV-999999')}
Date:: {m.date()}
Bill to:: {m.pick(MAKERS)[0]}, Purchasing Department
| Item | Qty | Unit HK$ | Amount HK$ |
| Repair of cavity plate, lid tool no. {m.num(10, 99)}, {f[0]} | 1 | {a:,}.00 | {a:,}.00 |
| Ejector pins | 8 | {b:,}.00 | {b * 8:,}.00 |
| Local trucking | 2 | {c}.00 | {c * 2:,}.00 |
| Total | - | - | {a + b * 8 + c * 2:,}.00 |
Terms 30 days. Cheques should be crossed and made payable to Ngai Wah Mould & Tool Co. Interest of 1.5% a month may be charged on overdue accounts.
E. & O. E."""


@template("ordinary", "tc")
def shop_fitting_quotation_tc(m):
    return f"""
# 報價單
日期:: {m.date()}
工程:: {m.pick(MALLS)[1]}分店翻新
| 項目 | 單位 | 數量 | 單價 | 小計 |
| 拆卸舊天花及清走泥頭 | 項 | 1 | {m.num(18, 40)},000 | 見總數 |
| 石膏板間牆 | 平方呎 | {m.num(300, 900)} | {m.num(38, 60)} | 見總數 |
| LED射燈連變壓器 | 盞 | {m.num(30, 90)} | {m.num(160, 320)} | 見總數 |
| 收銀檯訂造 | 張 | 1 | {m.num(16, 38)},000 | 見總數 |
總數港幣{m.money(120000, 520000)}元正。訂金四成，完工驗收後付五成，餘一成保養期滿後付清。報價三十日內有效，夜間施工另計。
和益裝修工程"""


@template("ordinary", "tc")
def kaifong_budget_tc(m):
    return f"""
# {m.pick(('街坊福利會', '同鄉會', '家長教師會', '婦女中心'))}{m.num(2024, 2026)}年度財政預算
| 收入 | 元 | 支出 | 元 |
| 會費 | {m.num(8, 40)},000 | 敬老宴 | {m.num(30, 90)},000 |
| 賣旗 | {m.num(60, 190)},000 | 獎學金 | {m.num(20, 60)},000 |
| 社署資助 | {m.num(90, 300)},000 | 租金及雜費 | {m.num(60, 140)},000 |
| 粵劇籌款 | {m.num(40, 160)},000 | 職員薪金 | {m.num(120, 260)},000 |
去年結餘{m.money(20000, 300000)}元撥入儲備。預算經理事會通過，將提交會員大會。司庫備註：旅行費用由參加者自付，不列入。"""


@template("ordinary", "en")
def hospital_fete_accounts(m):
    return f"""
# Fiftieth anniversary fete - what came in and what went out
| | HK$ |
| Raffle | {m.money(20000, 90000)} |
| Second-hand book stall | {m.money(3000, 16000)} |
| Cakes from the nurses' quarters | {m.money(2000, 11000)} |
| Donations in the tins | {m.money(8000, 40000)} |
| Less: hire of tents and chairs | ({m.money(9000, 28000)}) |
| Less: printing | ({m.money(2000, 8000)}) |
The balance goes to the Patients' Comforts Fund. Thank you to everyone, and above all to the porters, who carried {m.num(200, 400)} chairs up and down again. These figures were pinned on the canteen board on {m.day()} and nobody has complained."""


@template("ordinary", "en")
def homework_ratio_analysis(m):
    a, b = m.num(200, 900), m.num(40, 190)
    return f"""
BAFS S{m.num(5, 6)} Assignment {m.num(3, 12)}            Name: ____________  Class: ____
Question 2 ({m.num(8, 14)} marks)
The following information relates to Ming's Trading Company for the year ended 31 December 2024.
| | $'000 |
| Sales (80% on credit) | {a} |
| Opening inventory | {b} |
| Closing inventory | {b + m.num(5, 40)} |
| Purchases | {round(a * 0.7)} |
| Trade receivables | {m.num(40, 120)} |
| Trade payables | {m.num(30, 90)} |
Required:
(a) Calculate to two decimal places: gross profit ratio, inventory turnover, average trade receivables collection period.
(b) The owner says that profit has gone up so cash must have gone up too. Comment.
(c) Suggest two ways to improve liquidity."""


@template("ordinary", "bi")
def bookkeeping_terms_bi(m):
    terms = (("Accruals", "應計費用"), ("Bad debts written off", "壞帳撇銷"), ("Carrying amount", "帳面值"), ("Contingent liability", "或有負債"), ("Deferred tax", "遞延稅項"), ("Demurrage", "滯期費"),
             ("Dividend payable", "應付股息"), ("Impairment loss", "減值虧損"), ("Inside information", "內幕消息"), ("Net book value", "帳面淨值"), ("Non-controlling interests", "非控股權益"), ("Profit warning", "盈利警告"),
             ("Right-of-use asset", "使用權資產"), ("Stock-taking", "盤點"), ("Time charter equivalent", "等價期租租金"), ("Trial balance", "試算表"))
    return "# Words for new clerks 新同事帳目用語\n| English | 中文 |\n" + "\n".join(f"| {a} | {b} |" for a, b in sorted(m.some(terms, 10, 16)))


@template("ordinary", "en")
def dealing_code_for_staff(m):
    g = m.pick(ALL)
    return f"""
# {g[0]}
# Code for dealings in the company's shares by directors and relevant staff
1. No one to whom this code applies may deal while in possession of unpublished inside information.
2. No dealing is allowed within {m.pick(('60 days before the annual results and 30 days before the half-year results', 'the blackout period notified by the Company Secretary'))}, ending on the day the results are published.
3. Before dealing, write to the Company Secretary and wait for a dated acknowledgement. Clearance lasts five business days.
4. Inside information means specific information about the company, its shareholders or its listed securities which is not generally known and would, if known, be likely to affect the price materially. Examples: a fall in profit, the loss of a main customer, a takeover, the departure of a senior executive.
5. Anyone in doubt should ask first. Breach may lead to dismissal, apart from the penalties in the Securities and Futures Ordinance.
Adopted {m.day(2023)}. Available on the intranet and on the company's website."""


@template("ordinary", "tc")
def compliance_lunch_talk_tc(m):
    return f"""
# 午間講座：咩叫「內幕消息」？
講者:: {m.pick(('黎', '顧', '宋'))}律師
日期:: {m.date()}　下午{m.pick(('12:45', '1:00'))}
地點:: {m.num(6, 28)}樓會議室（有飯盒，請報名）
內容：
一、《證券及期貨條例》第XIVA部講乜，公司幾時要出公告；
二、真實案例：某上市公司CFO辭職前賣股、某秘書將配售消息話畀男朋友知，各判監幾耐；
三、小組討論：若果你喺茶水間聽到隔籬部門講緊賣廠，你可唔可以買股票？
四、問答。
參加者可獲{m.pick(('1', '1.5'))}個CPD學分。新入職同事必須出席。"""


@template("ordinary", "en")
def textbook_chapter_consolidation(m):
    h, s = m.pick((("Hill", "Stream"), ("Parent", "Sub"), ("Alpha", "Beta"))), m.num(60, 90)
    a = m.num(300, 900)
    return f"""
# Chapter {m.num(9, 22)}: Consolidated statements
Worked example {m.num(1, 9)}. {h[0]} Ltd acquired {s}% of {h[1]} Ltd on 1 January for ${a},000 when the retained profits of {h[1]} Ltd stood at ${a // 3},000. During the year {h[0]} Ltd sold goods costing $40,000 to {h[1]} Ltd at a mark-up of 25%, of which one half remained in inventory at the year end.
Step 1. Work out goodwill: consideration plus non-controlling interests less the fair value of net assets.
Step 2. Remove the intra-group sale of $50,000 from revenue and from cost of sales.
Step 3. Provide for unrealised profit: one half of $10,000, that is $5,000.
Step 4. Attribute profit for the year to owners ({s}%) and to non-controlling interests ({100 - s}%).
Students often forget that dividends paid by {h[1]} Ltd out of pre-acquisition profits are no longer taken against cost. See the exercises on the next page."""


@template("ordinary", "en")
def tender_for_cleaning(m):
    return f"""
# Invitation to tender: cleaning of wards and corridors
Tender ref.:: {m.code('SWDH/T/999')}
Closing:: 12 noon, {m.day(2025)}
Tenders are invited for cleaning services for {m.num(24, 36)} months at a hospital of about {m.num(300, 620)} beds. Tenderers must attend the site visit and should price each schedule separately.
| Schedule | Area | Hours | Monthly price HK$ |
| A | Wards, four blocks | 0700-2200 | to be filled |
| B | Out-patient hall and lifts | 0600-2300 | to be filled |
| C | Terminal cleaning, per room | on call | to be filled |
Marking: price {m.pick((60, 70))}%, quality {m.pick((40, 30))}%. Wages paid to cleaners shall not be below the committed rate. The lowest tender need not be accepted. Tenders shall remain open for 180 days. Late tenders will not be considered."""


@template("ordinary", "en", shape="sheet")
def local_charges_tariff(m):
    rows = "\n".join(f"| {a} | {b} | {(n := m.num(low, low * 2)):,} | {round(n * k):,} | {c} |" for a, b, low, k, c in (
        ("Terminal handling charge", "per box", 1600, 1.35, "HKD"), ("Documentation fee", "per B/L", 350, 1, "HKD"), ("Seal", "per box", 45, 1, "HKD"), ("Telex release", "per B/L", 250, 1, "HKD"), ("Late B/L amendment", "per change", 400, 1, "HKD"), ("Detention day 8-14", "per day", 180, 2, "HKD"),
        ("Reefer plug-in", "per day", 420, 1.5, "HKD"), ("Low sulphur surcharge", "per box", 20, 2, "USD"), ("Empty lift-on", "per box", 300, 1.5, "HKD")))
    return f"| Charge, effective {m.iso()} | Basis | 20' | 40' | Currency |\n" + rows


@template("ordinary", "tc")
def bank_deposit_leaflet_tc(m):
    bk = m.pick(BANKS)
    return f"""
# {bk[1]}「{m.pick(('月月息', '安心', '迎新'))}定期存款」
開戶存入新資金，即享特優年利率！
| 存期 | 港元 | 美元 | 人民幣 |
| 3個月 | {m.num(2, 3)}.{m.num(10, 90)}% | {m.num(3, 4)}.{m.num(10, 90)}% | 1.{m.num(10, 60)}% |
| 6個月 | {m.num(2, 3)}.{m.num(10, 90)}% | {m.num(3, 4)}.{m.num(10, 90)}% | 1.{m.num(10, 60)}% |
| 12個月 | {m.num(2, 3)}.{m.num(10, 90)}% | {m.num(3, 4)}.{m.num(10, 90)}% | 1.{m.num(10, 60)}% |
起存額港幣{m.pick(('10,000', '50,000', '100,000'))}元。利率只供參考，以分行報價為準。提早提取須繳付手續費。人民幣兌換限制風險：人民幣並非自由兌換。
推廣期至{m.day_zh()}。本存款符合香港存款保障計劃之保障資格。"""


@template("ordinary", "tc")
def owners_meeting_minutes_tc(m):
    return f"""
# {m.pick(('和景苑', '明珠閣', '永成大廈'))}業主立案法團　第{m.num(8, 20)}屆管理委員會第{m.num(3, 15)}次會議紀錄
日期:: {m.day_zh()}　晚上八時
出席:: 委員{m.num(7, 11)}人、管理公司代表2人
1. 通過上次會議紀錄。
2. 財務：上月管理費收入{m.money(180000, 420000)}元，支出{m.money(150000, 430000)}元，截至月底銀行結存{m.money(900000, 5200000)}元。電費因加價多支{m.num(4, 15)}%。司庫建議下年度管理費調升{m.num(3, 8)}%，表決{m.num(5, 8)}比{m.num(1, 3)}通過，交業主大會決定。
3. 大維修：三間顧問報價已拆封，最低{m.money(280000, 900000)}元，委員要求查核資歷。
4. 天台滲水：已搭棚，等天晴。
5. 其他：有業主投訴走廊擺放鞋櫃，管理處再貼通告。
散會：十時{m.num(5, 40)}分。"""


@template("ordinary", "tc", shape="text")
def household_spending_tc(m):
    return f"""
我哋屋企{m.num(1, 12)}月使費
收：老公人工{m.num(22, 48)}000，我{m.num(15, 30)}000，阿爸畀返{m.num(1, 3)}000
供樓{m.num(12, 19)}800 管理費{m.num(11, 28)}00 差餉今季{m.num(800, 2400)}
姐姐人工5100 食飯{m.num(6, 10)}000 補習{m.num(2, 5)}400 八達通兩個人{m.num(12, 19)}00
保險年供分開計每月{m.num(2, 4)}100
剩返大約{m.num(2, 9)}千，去日本嗰筆存咗{m.num(8, 30)}000，爭{m.num(4, 12)}000
下個月諗住停健身同其中一個串流"""


@template("ordinary", "en")
def accounts_clerk_wanted(m):
    g = m.pick(ALL)
    return f"""
# {m.pick(('Senior Accounts Clerk', 'Assistant Accounting Manager', 'Consolidation Accountant', 'Treasury Officer'))}
{g[0]}, a listed company established for over {m.num(30, 55)} years, invites applications.
You will prepare monthly management accounts for {m.num(3, 9)} subsidiaries, help with the group consolidation and interim and annual reports, deal with auditors and banks, and prepare cash flow forecasts.
- {m.pick(('LCC Higher', 'Degree in accounting', 'HKICPA student or member'))} with {m.num(3, 8)} years' experience, preferably with a CPA firm
- Knowledge of HKFRS and the Listing Rules an advantage
- Good Excel; {m.pick(('Flex', 'SAP B1', 'Kingdee'))} a plus; able to travel to {m.pick(FACTORIES)[0]} once a month
- Five-day week, {m.num(12, 16)} days' leave, double pay, medical
Please send a full resume with present and expected salary. Data collected are used for recruitment only."""


@template("ordinary", "sc")
def peer_results_reading_sc(m):
    g, b = m.pick(ALL), books(m)
    return f"""
同行动态（第{m.num(10, 60)}期）
{g[2]}上周五在港交所披露了年报，我们把主要数字摘了一下，给销售和采购同事参考。收入{b.rev:,}百万港元，同比{b.moved_sc}{b.rev_pct}；毛利率{b.gm}，上年{b.gm_last}；员工{m.num(1200, 6800):,}人，少了{m.num(60, 700)}人。
年报第{m.num(12, 30)}页说越南厂产能利用率{m.num(50, 80)}%，明年资本开支计划{m.num(40, 160)}百万。我们的看法：他们在北美的价格战还会持续，{m.pick(('厨具', '鞋材', '包装'))}这块要注意。
以上均来自公司公告和公开新闻。"""


@template("ordinary", "en")
def ledger_change_request(m):
    return f"""
# Change request {m.code('CR-9999')}
System:: {m.pick(('General ledger', 'Consolidation tool', 'POS to ledger interface', 'Voyage accounting'))}
Raised by:: Finance Systems
Wanted by:: {m.day(2025)}
At month-end the job GLPOST{m.num(10, 40)} stops when an intercompany journal has a blank cost centre. Users then re-key it by hand. Please default the cost centre to 0000 and write a warning line.
Second, the profit and loss by branch report should show last year in the next column and leave out closed shops.
Testing: use the dummy company 99 in UAT only. Roll-back: restore program version {m.num(3, 9)}.{m.num(0, 20)}.
Effort {m.num(2, 9)} days. No change to interfaces with the bank."""


@template("ordinary", "tc")
def listing_course_notes_tc(m):
    return f"""
# 上市實務證書課程　第{m.num(2, 9)}堂筆記
主板盈利測試：三年累計股東應佔盈利不少於8,000萬元，最近一年3,500萬，前兩年合計4,500萬（{m.pick(('考試必出', '記住係修訂後數字', '溫書重點'))}）。
另有市值／收益測試同埋市值／收益／現金流量測試。
流程：委任保薦人 → 盡職審查 → 遞A1 → 聯交所意見（一般兩三輪）→ 聆訊 → 聆訊後資料集 → 路演定價 → 掛牌。
老師提醒：招股書入面「溢利預測」要有申報會計師報告；未公開前睇過初稿嘅人都受限制。
功課：揀一份{m.num(2021, 2024)}年刊發嘅招股書，寫五百字評「風險因素」一章。下堂講關連交易同規模測試。"""


@template("ordinary", "en", shape="mail")
def supplier_price_rise_notice(m):
    return f"""
!subject New prices from {m.pick(('1 April', '1 July', '1 October', '1 January'))}
Dear customers,

Pulp has gone up {m.num(8, 22)}% since the spring and the mill has put up kraft liner twice. We have held our carton prices for {m.num(9, 20)} months and can hold them no longer. From the above date:

| Board | Now HK$/1,000 sq ft | New |
| B flute, 125 g | {m.num(900, 1300)} | {m.num(1310, 1500)} |
| C flute, 150 g | {m.num(1000, 1400)} | {m.num(1410, 1600)} |
| BC double wall | {m.num(1700, 2200)} | {m.num(2210, 2600)} |

Orders placed before the 20th and taken within the month go at the old price. Minimum order stays at 500 pieces. We are sorry, and grateful for your trade these many years.

{m.person().en}
Sales"""


@template("ordinary", "bi")
def proxy_notice_in_circular_bi(m):
    g = m.pick(ALL)
    return f"""
# {g[0]} {g[1]}
# NOTICE OF ANNUAL GENERAL MEETING 股東週年大會通告
NOTICE IS HEREBY GIVEN that the annual general meeting will be held at {m.pick(('the Function Room, 3/F, a hotel in Tsim Sha Tsui', 'its registered office'))} on {m.day(2025)} at {m.pick(('10:00', '11:00'))} a.m. 茲通告本公司謹訂於上述日期及時間舉行股東週年大會。
1. To receive the audited financial statements for the year 省覽經審核財務報表
2. To declare a final dividend of HK{m.num(1, 8)} cents per share 宣派末期股息
3. To re-elect {m.person().en} as director 重選董事
4. To re-appoint {m.pick(AUDITORS)[0]} as auditor 續聘核數師
The register of members will be closed for {m.num(3, 5)} days. 本公司將暫停辦理股份過戶登記手續。
A form of proxy is enclosed and may also be found on the website. 隨附代表委任表格。"""


@template("ordinary", "en", shape="mail")
def press_cutting_round(m):
    g, b = m.pick(SHOPS), books(m)
    return f"""
!subject Cuttings, {m.day()}
Morning all,

1. The Standard-bearer, p. {m.num(3, 12)}: retail sales for the month {m.pick(('fell', 'rose'))} {m.num(1, 9)}.{m.num(0, 9)}%, the Census says; jewellery and watches {m.pick(('fell', 'rose'))} {m.num(4, 18)}%.
2. Harbour Daily: {g[0]} reported yesterday a {'loss' if b.net < 0 else 'profit'} of HK${abs(b.net)} million on revenue of HK${b.rev:,} million and will shut {m.num(2, 9)} shops. Its chairman says rents must come down.
3. Same paper: the feeder line {m.pick(SHIPPERS)[0]} has named its newbuilding "{m.pick(SHIPS)}". Nice photograph.
4. Radio: {m.pick(BANKS)[0]} cuts its prime rate by {m.pick(('12.5', '25'))} basis points.

{m.pick(ENGLISH)}, Corporate Communications"""
