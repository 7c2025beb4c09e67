"""A company's own figures and price-sensitive matters before the market has them: packs, memos, drafts, threads and chats."""

from model import template
from sixth.words import ISSUERS, TOWNS_SC, dec, either, loss

COSTS = ("Material", "Direct", "Subcon", "Freight", "Depn", "Salaries", "Bonus", "A&P", "Prof", "IT", "Interest", "Tax", "Cost", "S&D", "Admin", "Finance", "Bank loans")
MIXED = ("FX", "Share", "PBT", "PAT", "NCI", "Other", "Due", "Net assets", "Inter")


def about(m, line, low, high):
    """A figure with the sign that its line has."""
    return loss(m, low, high) if line.startswith(COSTS) else either(m, low, high) if line.startswith(MIXED) else m.money(low, high)


def sum_sc(m, line, months):
    """Yuan of so many months: small lines small, results of either sign."""
    if any(word in line for word in ("利润", "净额", "损失", "归属")):
        return either(m, 10000 * months, 2600000 * months)
    big = any(word in line for word in ("营业收入", "其中", "营业成本"))
    return m.money((6000000 if big else 20000) * months, (21000000 if big else 1300000) * months)


@template("financial-report", "en", shape="mail")
def flash_three_lines(m):
    c = m.pick(ISSUERS)
    month = m.pick(("Jan", "Feb", "Apr", "May", "Jul", "Aug", "Oct", "Nov"))
    return f"""
!subject {month} flash
All,
First cut, {c[3]}, HK$m, before head-office charges:
Sales {m.num(180, 420)} (bud {m.num(200, 450)}, LY {m.num(190, 410)}). GP {dec(m, 24, 41)}%, {m.pick(('freight', 'aluminium', 'butter', 'discounting in Macau'))} cost us {m.num(60, 210)} bps. Opex {m.num(60, 110)}, incl. one-off {m.num(2, 9)} {m.pick(('severance', 'legal fees', 'stock write-off'))}. EBIT {either(m, 3, 48)}. Net {either(m, 1, 36)}, YTD now {either(m, 20, 190)}.
Cash {m.num(90, 700)}, down {m.num(5, 60)} on the month. DSO {m.num(48, 88)}.
Hard close on WD{m.num(6, 9)}. {m.pick(('Do not forward - two of the regional heads hold stock.', 'Tax not trued up yet.', 'Shenzhen numbers are an estimate, they had a system cutover.'))}
{m.person().en.split()[0]}"""


@template("financial-report", "en")
def month_end_pack(m):
    c = m.pick(ISSUERS)
    month = m.pick(("P3", "P5", "P7", "P8", "P10", "P11"))
    return f"""
!header {c[0]} - management accounts {month} FY25
# 1  Where we are
{m.pick(('A weak month.', 'Better than it looks.', 'Third miss in a row.'))} Turnover was {dec(m, 2, 18)}% under budget because {m.pick(('two vessels slipped to next month', 'the mainland distributor destocked', 'the Tuen Mun line was down for nine days', 'department-store counters closed'))}. We held overheads. After {month} we are HK${dec(m, 4, 60)}m behind on operating profit.
| HK$000 | Month | Budget | Var | YTD | Budget YTD | LY YTD |
| Turnover | {m.money(20000, 90000)} | {m.money(20000, 95000)} | {either(m, 300, 9000)} | {m.money(200000, 900000)} | {m.money(200000, 950000)} | {m.money(200000, 900000)} |
| Cost of sales | {loss(m, 12000, 60000)} | {loss(m, 12000, 62000)} | {either(m, 200, 6000)} | {loss(m, 120000, 600000)} | {loss(m, 120000, 600000)} | {loss(m, 120000, 600000)} |
| Staff | {loss(m, 4000, 12000)} | {loss(m, 4000, 12000)} | {either(m, 20, 900)} | {loss(m, 40000, 120000)} | {loss(m, 40000, 120000)} | {loss(m, 40000, 120000)} |
| Rent & rates | {loss(m, 1000, 6000)} | {loss(m, 1000, 6000)} | {either(m, 10, 300)} | {loss(m, 10000, 60000)} | {loss(m, 10000, 60000)} | {loss(m, 10000, 60000)} |
| PBT | {either(m, 200, 8000)} | {m.money(900, 9000)} | {either(m, 300, 6000)} | {either(m, 2000, 70000)} | {m.money(9000, 90000)} | {m.money(9000, 80000)} |
# 2  Working capital
Debtors {m.num(52, 97)} days; {m.pick(('one UK account', 'Customer 0417', 'the Jakarta agent'))} is {m.num(60, 140)} days late for HK${dec(m, 2, 14)}m and no provision is taken yet. Stock {m.num(64, 150)} days. Drawn on the revolver HK${m.num(20, 160)}m of {m.num(180, 240)}m.
# 3  Asks
ExCo to decide on {m.pick(('the hiring freeze', 'closing the two Yuen Long shops', 'deferring the SAP upgrade'))} before the {m.num(20, 28)}th.
{m.person().en}, Group FC"""


@template("financial-report", "en", shape="sheet")
def variance_comments(m):
    c = m.pick(ISSUERS)
    lines = ("Revenue - retail", "Revenue - wholesale", "Revenue - e-com", "Material", "Direct labour", "Subcon", "Freight out", "Depn - ROU", "Salaries", "Bonus accrual", "A&P", "Prof fees",
             "IT", "FX", "Share of JV", "Interest", "Tax")
    why = ("timing, reverses in Q4", "2 SKUs delisted by customer", "rate up Aug", "OT to clear backlog", "accrual released, not achieving target", "RMB weaker", "tbc w/ Dongguan", "as per plan", "new store pre-opening",
           "litigation counsel", "loan repriced HIBOR+", "JV loss bigger, its auditors pushing ECL", "one-off credit note", "reclass from 6120")
    return f"""
!sheet P&L comments
| {c[3]} actual vs forecast {m.pick(('Aug', 'Sep', 'Nov'))}-25 HK$k | Act | Fcst 8+4 | Var | % | Explanation (mandatory if >5%) | Owner |
""" + "\n".join(f"| {line} | {about(m, line, 300, 60000)} | {about(m, line, 300, 60000)} | {either(m, 10, 6000)} | {m.pick('+-')}{dec(m, 0, 24)}% | {m.pick(why)} | {m.pick(('SL', 'TW', 'JN', 'RH'))} |" for line in lines)


@template("financial-report", "bi", shape="sheet")
def consol_worksheet(m):
    c = m.pick(ISSUERS)
    lines = ("Revenue 收入", "Inter-co sales 內部銷售", "Cost of sales 銷售成本", "Gross profit 毛利", "Other gains 其他收益", "S&D 分銷開支", "Admin 行政開支", "Finance costs 融資成本", "PBT 除稅前", "Tax 稅項", "PAT 除稅後", "NCI 非控股權益",
             "PPE 物業廠房設備", "ROU 使用權資產", "Goodwill 商譽", "Inventories 存貨", "Trade rec 應收", "Cash 現金", "Bank loans 銀行貸款", "Due to/from 往來", "Net assets 資產淨值")
    return f"""
!sheet Conso
| {c[4]} {m.pick(('1H25', 'FY25', '3Q25'))} draft{m.num(2, 6)} HK$'000 | Holdco | HK opco | SZ WFOE | Macau | JV 40% | Sum 合計 | Elim 抵銷 | PPA adj | Group 集團 |
""" + "\n".join("| " + " | ".join([line, *(about(m, line, 50, 300000) for _ in range(5)), about(m, line, 300000, 900000), either(m, 0, 90000), either(m, 0, 4000), about(m, line, 300000, 900000)]) + " |" for line in lines) + f"""
| out of balance by |  |  |  |  |  |  | {m.num(1, 900)} |  | ask SZ re unrealised profit in stock |"""


@template("financial-report", "tc")
def profit_bridge_tc(m):
    c = m.pick(ISSUERS)
    a = m.num(120, 260)
    return f"""
# 由{m.pick(('去年', '預算'))}行到今年 — 股東應佔溢利橋（百萬港元，未經審核）
| 項目 | 影響 | 累計 |
| {m.pick(('2024全年', '2025預算'))} |  | {a} |
| 銷量 | ({m.num(8, 40)}) | {a - 20} |
| 售價／折扣 | ({m.num(4, 30)}) | {a - 41} |
| 原材料 | {m.num(3, 22)} | {a - 30} |
| 匯兌 | ({m.num(2, 15)}) | {a - 39} |
| 裁員及關店 | ({m.num(5, 26)}) | {a - 55} |
| 投資物業重估 | ({m.num(10, 60)}) | {a - 88} |
| 稅項及其他 | {m.num(1, 9)} | {a - 83} |
講法：核心盈利（撇除重估及一次性）約跌{m.num(12, 38)}%，管理層口徑用「經常性」；{m.pick(('重估師仲未出最終報告，可能再跌一至兩成', '核數師唔接納將關店費用拆出嚟', '下半年訂單未見起色'))}。
畀{c[4]}執董睇，{m.num(3, 12)}月{m.num(1, 28)}日審核委員會前勿再轉發。
{m.person().zh}"""


@template("financial-report", "en", shape="text")
def store_kpi_deck(m):
    c = m.pick(ISSUERS)
    return f"""
Slide 2
{c[3]} - trading KPIs, {m.num(6, 13)} weeks to {m.day(2025)}
SSSG  HK {m.pick('+-')}{dec(m, 1, 14)}%   Macau {m.pick('+-')}{dec(m, 1, 22)}%   GBA -{dec(m, 3, 28)}%
Tickets {m.pick('+-')}{dec(m, 1, 9)}%, basket HK${m.num(62, 420)}
Store margin {dec(m, 9, 19)}% vs {dec(m, 14, 22)}% LY
Shops {m.num(48, 130)} -> {m.num(40, 120)} by year end, {m.num(4, 14)} leases in notice

Slide 3
Full-year landing on current run rate: revenue HK${m.num(700, 1900)}m (consensus {m.num(1900, 2300)}m), loss HK${m.num(12, 90)}m
Nobody outside this room has seen the loss. Consensus still has +{m.num(20, 80)}m.

Slide 4
What we are not saying yet: {m.pick(('exit of the mainland shops', 'private-label recall', 'landlord arbitration'))}, cost {m.num(15, 70)}m
Next: IR holding line from {m.person().surname}, board call {m.pick(('Thu', 'Mon'))} 8:30"""


@template("financial-report", "tc", shape="mail")
def landing_mail_tc(m):
    c = m.pick(ISSUERS)
    return f"""
!subject Re: 全年落腳
{m.person().zh[0]}總，
按{m.num(8, 10)}+{m.num(2, 4)}滾動，{c[4]}今年收入大概{dec(m, 8, 26)}億，較年初指引低{dec(m, 0, 3)}億；EBITDA {m.num(90, 280)}百萬；純利{m.num(10, 80)}百萬（去年{m.num(90, 210)}）。
風險未計入：1）{m.pick(('越南廠複核關稅', '大客壓價', '酒店火災停業'))}約{m.num(8, 30)}百萬；2）存貨減值{m.num(5, 25)}百萬；3）{m.pick(('舊董事花紅', '土地閒置費', '聯營公司商譽'))}。悲觀情景係輕微虧損。
機會：下月{m.pick(('出售葵涌倉', '政府補貼'))}，一次過收益{m.num(10, 40)}百萬，但核數師話要完成先入帳。
分析員模型仍然係{m.num(100, 190)}百萬，同我哋差好遠，要唔要出盈警請你同公司秘書傾，我意見係月中前。
{m.person().zh}
財務部"""


@template("financial-report", "en", shape="sheet")
def covenant_headroom(m):
    c = m.pick(ISSUERS)
    return f"""
!sheet Covenants
# {c[3]} - covenant compliance, test date {m.pick(('30 Jun', '30 Sep', '31 Dec'))} 2025 (draft, before lenders)
| Test | Definition | Limit | Last test | This test | Headroom | Status |
| Net debt / EBITDA | LTM, excl. IFRS 16 | 3.50x | {m.num(2, 3)}.{m.num(10, 48)}x | {m.num(3, 4)}.{m.num(51, 99)}x | ({dec(m, 0, 1)}x) | {m.pick(('BREACH', 'FAIL - waiver'))} |
| EBITDA / interest | LTM | 3.00x | {m.num(3, 5)}.{m.num(10, 90)}x | {m.num(1, 2)}.{m.num(10, 99)}x | ({dec(m, 0, 1)}x) | {m.pick(('amber', 'FAIL'))} |
| Tangible net worth | HK$m | {m.num(700, 900)} | {m.num(950, 1200)} | {m.num(760, 980)} | {m.num(2, 70)} | ok |
| LTV on Kwun Tong | valuation {m.iso()} | 55% | {dec(m, 45, 52)}% | {dec(m, 53, 58)}% | {either(m, 0, 3)} | cure HK${m.num(20, 80)}m |
| Cross default | any facility > HK${m.num(10, 30)}m | n/a | n/a | triggered if bank A accelerates |  | see tab 4 |
| Inputs | EBITDA {m.num(120, 300)}m | Net debt {m.num(420, 1100)}m | Add-backs {m.num(4, 40)}m | Cash {m.num(60, 240)}m | Restricted {m.num(10, 90)}m | prelim, unaudited |
| Next step | ask agent for waiver before {m.date()} | fee {m.num(15, 60)} bp |  | hold the interim until signed |  | {m.person().en} |"""


@template("financial-report", "en", shape="sheet")
def unadjusted_differences(m):
    c = m.pick(ISSUERS)
    what = ("Cut-off, 3 shipments invoiced Jan", "ECL on Indonesian debtors", "Capitalised R&D not meeting criteria", "Lease modification Tsuen Wan", "Slow-moving stock > 365d", "Deferred tax on PPA", "Over-accrued bonus", "Goodwill CGU 3 WACC",
            "Construction WIP stage", "Put option liability", "Unrecorded VAT penalty", "Share-based payment true-up")
    return f"""
!sheet SUD
| Ref | {c[3]} FY25 - differences found by auditors (HK$'000) | Dr | Cr | P&L effect | Equity effect | Factual / judgemental | Mgt view |
""" + "\n".join(f"| {i + 1} | {w} | {m.money(300, 40000)} | {m.money(300, 40000)} | {either(m, 200, 30000)} | {either(m, 200, 30000)} | {m.pick(('F', 'J', 'J/proj'))} | {m.pick(('book it', 'waive', 'fight', 'chairman to speak to EP', 'book, moves us to a loss'))} |" for i, w in enumerate(m.some(what, 8, 12))) + f"""
|  | Net if all booked |  |  | {loss(m, 9000, 70000)} |  | materiality {m.money(4000, 14000)} | PBT before these {m.money(3000, 60000)} |"""


@template("financial-report", "en")
def going_concern_note(m):
    c = m.pick(ISSUERS)
    return f"""
# Paper for audit committee: can we sign as a going concern?
Prepared by {m.person().en}, {m.day(2025)}
At the year end {c[3]} had net current liabilities of HK${m.num(180, 900)}m and a loss for the year of HK${m.num(60, 400)}m (management figures, audit open). HK${m.num(120, 500)}m of term loans fall due before next {m.pick(('June', 'September'))}. Free cash at last Friday was HK${m.num(18, 70)}m against a wage bill of {m.num(9, 22)}m a month.
| HK$m | Q1 | Q2 | Q3 | Q4 |
| Opening cash | {m.num(30, 80)} | {m.num(10, 60)} | {either(m, 5, 50)} | {either(m, 5, 60)} |
| Operations | {either(m, 2, 30)} | {either(m, 2, 30)} | {either(m, 2, 30)} | {m.num(2, 30)} |
| Loan repayments | {loss(m, 5, 40)} | {loss(m, 20, 90)} | {loss(m, 5, 40)} | {loss(m, 5, 40)} |
| {m.pick(('Sale of Yuen Long land', 'Shareholder loan', 'Rights issue')) } | - | {m.num(20, 90)} | {m.num(0, 60)} | - |
The base case works only if the chairman's undertaking of HK${m.num(80, 200)}m is legally binding and Bank B rolls. Reverse stress: {dec(m, 6, 14)}% fall in sales empties us in {m.pick(('August', 'the ninth month'))}.
The auditors have told us orally to expect a {m.pick(('material uncertainty paragraph', 'disclaimer of opinion', 'qualification, scope limitation')) }. That alone would move the price; trading halt to be discussed with {m.pick(('counsel', 'the company secretary'))}."""


@template("financial-report", "en", tolerate=("published-announcement",))
def mdna_third_draft(m):
    c = m.pick(ISSUERS)
    return f"""
!tracked
!watermark {m.pick(('DRAFT 3', 'v3 - FD comments', 'For IR use only until results day'))}
# Management discussion [v3 - numbers per draft of {m.date()}, to be ticked]
Business. The Group's revenue {m.pick(('fell', 'slid', 'decreased'))} by {dec(m, 3, 24)}% to HK$[{m.num(600, 2600)}] million in the year [check with conso v6]. Orders from {m.pick(('the United States', 'Germany', 'Japan'))} were {m.pick(('deferred', 'lost to Vietnam', 'repriced'))}. [JT: do we need to name the customer? I would not.]
Gross margin. {dec(m, 17, 33)}% ({dec(m, 20, 36)}%). [Audit may still push HK${m.num(3, 18)}m of rework cost up here.]
Loss attributable to owners HK$[{m.num(20, 160)}] million, against a profit of HK${m.num(20, 120)} million. Loss per share [{dec(m, 2, 19)}] cents.
Liquidity. Bank and cash HK${m.num(120, 600)}m; gearing {dec(m, 28, 72)}%. {m.pick(('[Waiver letter not signed - leave this paragraph out until it is]', '[Bank C asks to see this before we print]'))}
Dividend. [Nil? Board {m.day(2025)}]
Prospects. [Chairman wants "cautiously optimistic" out.] For {m.num(4, 8)} weeks after year end trading was {dec(m, 4, 21)}% below.
To: printers by {m.num(1, 28)}th, {m.person().en}"""


@template("financial-report", "tc", tolerate=("published-announcement",))
def chairman_statement_draft_tc(m):
    c = m.pick(ISSUERS)
    return f"""
# 主席報告書（初稿，待董事會{m.num(3, 9)}月{m.num(1, 28)}日通過後付印）
各位股東：
{m.pick(('過去一年是本集團上市以來最難行的一年。', '年內環境急轉直下，我們未能倖免。', '本人懷着沉重心情向各位交代。'))}截至止年度收入【{dec(m, 6, 24)}】億港元，倒退【{dec(m, 4, 22)}】%；股東應佔{m.pick(('虧損', '溢利'))}【{m.num(18, 190)}】百萬港元，去年為溢利{m.num(30, 160)}百萬港元。【數字按第{m.num(3, 6)}稿合併表，核數師未簽】
【董事甲：第一段太直，可否改為「表現受壓」？】【乙：反對，散戶睇得出】
為保留資金，董事會【不建議派發末期息／建議每股{m.num(1, 6)}仙】，連中期息全年{m.num(2, 9)}仙。
{c[4]}已於年結後{m.pick(('關閉惠州舊廠', '出售九龍灣單位', '與主要往來銀行重組貸款'))}，涉及約{m.num(20, 140)}百萬元，公告未發，此段視乎公告時間保留或刪除。
展望來年，【訂單情況待營運總監補】。
多謝同事及股東支持。
主席　{m.person().zh}"""


@template("financial-report", "tc")
def dividend_paper_tc(m):
    c = m.pick(ISSUERS)
    return f"""
董事會文件第{m.num(10, 60)}/25號
議題:: 末期股息
提交:: 財務總監{m.person().zh}
一、可分派儲備（母公司層面）{m.num(260, 900)}百萬元，銀行契諾容許上限{m.num(60, 240)}百萬元。
二、本年應佔溢利初步{m.num(90, 240)}百萬元（{m.pick(('升', '跌'))}{dec(m, 3, 31)}%），過往派息比率約{m.num(30, 55)}%。
| 方案 | 每股港仙 | 總額（百萬） | 比率 | 股息率（按昨收） |
| 甲　維持 | {dec(m, 5, 9)} | {m.num(60, 110)} | {m.num(50, 90)}% | {dec(m, 5, 9)}% |
| 乙　減半 | {dec(m, 2, 4)} | {m.num(28, 56)} | {m.num(24, 48)}% | {dec(m, 2, 5)}% |
| 丙　不派，回購 | 0 | {m.num(20, 50)} | - | - |
管理層建議{m.pick('甲乙丙')}。{m.pick(('甲會令明年三月現金低過一個月支出。', '丙恐怕大股東家族不滿，但評級機構歡迎。', '乙與同業做法一致，市場預期係維持，股價或有反應。'))}
{c[4]}業績公告定於{m.num(3, 8)}月{m.num(1, 28)}日收市後，之前本文件不得離開董事平台。"""


@template("inside-information", "en", shape="mail")
def wall_cross_placing(m):
    c = m.pick(ISSUERS)
    price = f"{m.num(1, 9)}.{m.num(10, 99)}"
    return f"""
!subject Project {m.pick(('Kingfisher', 'Tangram', 'Basalt', 'Lychee'))} - timetable
Team,
Launch now {m.pick(('Tuesday', 'Wednesday', 'Thursday'))} after close. Top-up placing of {m.num(60, 240)}m shares by {c[3]}, {dec(m, 6, 19)}% of the existing, at HK${price}, discount {dec(m, 6, 14)}% to last. Net HK${m.num(180, 900)}m, for {m.pick(('bank repayment', 'the Johor site', 'working capital, honestly'))}.
Vendor loan of stock signed. {m.pick(('Two long-onlys', 'A sovereign', 'Three hedge funds')) } wall-crossed at {m.num(10, 16)}:{m.num(10, 50)} - names with {m.person().en}, add yourselves to the insider list before replying. Recording is on.
Suspension not planned. Mandate headroom {dec(m, 15, 19)}%. Lock-up 90 days. Blackout: results {m.day(2025)}, so we must be done by then.
If it leaks we announce early or halt. Do not discuss on WeChat.
{m.person().en}, ECM"""


@template("inside-information", "en")
def approach_memo(m):
    c, b = m.some(ISSUERS, 2)
    return f"""
Note to independent directors, {m.day(2025)}
{m.person().en} (chairman of {b[3]}) saw our chairman at the {m.pick(('golf club', 'jockey box', 'Macau dinner'))} on Sunday and handed over a two-page letter. They want all of {c[3]} at HK${m.num(2, 14)}.{m.num(10, 90)} a share in cash, a {m.num(24, 58)}% premium to Friday, by scheme. Financing letter from a bank, not yet seen. Condition: the family's {dec(m, 28, 48)}% gives an irrevocable.
Price is up {dec(m, 4, 13)}% on {m.num(3, 7)}x volume since Monday and a {m.pick(('wire-service', 'local', 'Singapore'))} reporter rang the IR desk. Under the Codes we may need a holding announcement today. The exchange asked at {m.num(9, 15)}:{m.num(10, 50)} if we know of any reason; draft reply "no" is NOT correct.
1. Nobody on this paper deals.
2. Independent financial adviser: quotes from two, HK${dec(m, 2, 6)}m
3. Open books? {m.pick(('Not before NDA and standstill.', 'Limited, Q3 numbers only.', 'Board split 4-3.'))}
Our own value range, from the treasury model, is HK${m.num(3, 9)}.{m.num(10, 90)} - {m.num(10, 18)}.{m.num(10, 90)}; please do not share it with the family."""


@template("inside-information", "tc", shape="mail")
def lost_customer_tc(m):
    c = m.pick(ISSUERS)
    return f"""
!subject 急：{m.pick(('A客', '美國客', 'M客', '最大嗰個客'))}走單
董事長、CEO、法務：
今日收到對方採購副總裁電郵，{m.num(2, 4)}個月後終止供應協議，{m.pick(('轉去越南兩間廠', '改用自家工廠', '因品質審核唔合格'))}。佢哋佔{c[4]}去年營業額{dec(m, 18, 46)}%，約{dec(m, 1, 8)}億港元，毛利{m.num(40, 160)}百萬。庫存專用料{m.num(20, 90)}百萬，應收未到期{m.num(15, 80)}百萬，模具攤銷未完。
外間未知。員工有人喺群組傳，已叫停。按本部估，明年由賺{m.num(40, 120)}百萬變蝕{m.num(10, 60)}百萬，兩條線要停，{m.num(200, 900)}人。
我認為屬於要披露嘅事，請法務即日判斷；公布前唔好買賣，名單上{m.num(7, 16)}個人。
股份而家{m.num(1, 8)}.{m.num(10, 99)}，今早已經跌{dec(m, 2, 9)}%。
{m.person().zh}　營運"""


@template("inside-information", "tc", shape="raw", ext=".txt")
def cfo_ir_chat_tc(m):
    c = m.pick(ISSUERS)
    h = m.num(18, 22)
    a, b = m.some(("Ivan CFO", "Mandy IR", "Ray CoSec", "Chairman office"), 2)
    return f"""{h}:03 - {a}: 核數嗰邊啱啱覆 意思係全年要計多{m.num(40, 180)}球減值
{h}:04 - {b}: 吓 咁咪變蝕？
{h}:04 - {a}: 係 原先我哋同大家講賺{m.num(20, 90)}球 而家估蝕{m.num(30, 120)}球左右
{h}:06 - {b}: {c[4]}{m.num(3, 8)}月仲派咗息 啲fund問我我點答
{h}:07 - {a}: 唔好答 就話業績前靜默期
{h}:09 - {b}: 聽日{m.pick(('JV', '大行', '路演'))}約咗四個客
{h}:09 - {a}: cancel 話我病
{h}:12 - {b}: 盈警幾時出 我寫稿
{h}:13 - {a}: 董事局{m.num(8, 12)}點開 過咗即出 最遲{m.pick(('禮拜五', '星期一'))}
{h}:15 - {a}: 記住同{m.person().zh}講唔好賣貨 佢手上有{m.num(2, 9)}百萬股
{h}:20 - {b}: ok 我刪咗啲對話
"""


@template("inside-information", "en", shape="mail")
def warning_timing_thread(m):
    c = m.pick(ISSUERS)
    return f"""
!subject RE: RE: Do we have to go this week?
From {m.person().en}:
Agree. Once the {m.num(9, 11)} months are consolidated and the directors know it is a {m.num(40, 75)}% drop we cannot sit on it. Counsel says "as soon as reasonably practicable" is days, not weeks.
> From {m.person().en}:
> But the number moved from -{m.num(28, 42)}% to -{m.num(44, 70)}% between Monday and now because the {m.pick(('Zhuhai', 'Penang', 'Kwai Chung'))} stock count was HK${m.num(12, 60)}m short. I want one more look before we print a range.
>> From {m.person().en}:
>> {c[3]} management accounts for Oct: net HK${m.num(4, 20)}m v HK${m.num(30, 70)}m. Same direction every month since July. Analysts at HK${m.num(110, 190)}m full year. I make it HK${m.num(30, 90)}m.
Two actions: (1) draft announcement with a bracketed percentage; (2) trading window shut for everybody on the senior list including {m.person().en}, who asked to exercise options on Friday.
No replies with numbers to personal addresses please."""


@template("financial-report", "sc")
def subsidiary_month_sc(m):
    c, t = m.pick(ISSUERS), m.pick(TOWNS_SC)
    return f"""
# {t}公司{m.num(2, 11)}月份经营情况汇报
报送:: 香港总部财务部
编制:: {m.person().sc}
本月产值{m.num(1800, 6200)}万元，完成预算{dec(m, 62, 97)}%；累计{m.num(18000, 52000)}万元，同比{m.pick(('下降', '增长'))}{dec(m, 2, 23)}%。主营收入{m.num(1700, 6000)}万元，毛利率{dec(m, 9, 21)}%，环比{m.pick(('降', '升'))}{dec(m, 0, 3)}个百分点。
净利润{m.pick(('亏损', '盈利'))}{m.num(20, 380)}万元。原因：{m.pick(('两台注塑机大修十一天', '铜价上涨', '出口退税未到', '春节后招工不足', '客户压价百分之五'))}。
| 科目（万元） | 本月 | 预算 | 去年同期 |
| 营业收入 | {m.money(1700, 6000)} | {m.money(1900, 6400)} | {m.money(1700, 6200)} |
| 营业成本 | {m.money(1400, 5000)} | {m.money(1500, 5100)} | {m.money(1400, 5000)} |
| 管理费用 | {m.money(90, 320)} | {m.money(90, 300)} | {m.money(90, 300)} |
| 财务费用 | {m.money(10, 90)} | {m.money(10, 80)} | {m.money(10, 80)} |
| 利润总额 | {either(m, 10, 500)} | {m.money(50, 500)} | {m.money(50, 480)} |
库存{m.num(2400, 8000)}万，其中一年以上{m.num(120, 900)}万；应收逾期{m.num(150, 1100)}万（{m.pick(('吴江客户', '中山客户', '一家上市车企'))}占六成）。
{c[2]}总部请尽快批复借款{m.num(300, 1500)}万，否则{m.num(15, 28)}号工资有困难。"""


@template("financial-report", "sc", shape="text")
def wechat_close_sc(m):
    c = m.pick(ISSUERS)
    a, b = m.person().sc, m.person().sc
    h = m.num(20, 22)
    return f"""
{a}  {h}:11
{c[2]}三季度初步数出来了，收入{dec(m, 2, 9)}亿，归母净利{m.num(300, 2600)}万，同比掉{m.num(22, 61)}%
{b}  {h}:12
这么多？中报还说稳中有升
{a}  {h}:13
{m.pick(('存货跌价提了', '商誉没扛住，提了', '联营那边亏了'))}{m.num(800, 4200)}万，审计盯着，躲不过
{b}  {h}:15
下周{m.pick('一二三')}开董事会前别往外发，券商来问就说看公告
{a}  {h}:16
明白。全年我倒推了一下，大概{m.num(1000, 5000)}万，跟去年{m.num(6000, 12000)}万比要预警的
{b}  {h}:20
先不要写进汇报，等{m.person().sc}回来定"""


@template("financial-report", "sc", shape="sheet")
def monthly_pl_sc(m):
    t = m.pick(TOWNS_SC)
    lines = ("一、营业收入", "其中：内销", "其中：出口", "减：营业成本", "税金及附加", "销售费用", "管理费用", "研发费用", "财务费用", "加：其他收益", "资产减值损失", "二、营业利润", "营业外收支净额", "三、利润总额", "所得税费用", "四、净利润", "归属母公司")
    return f"""
!sheet 利润表
| {t}{m.pick(('电子', '食品', '针织', '五金'))}有限公司 2025年{m.num(2, 11)}月（元，上报集团，快报） | 本月数 | 本年累计 | 上年同期 | 预算 | 差异说明 |
""" + "\n".join(f"| {line} | {sum_sc(m, line, 1)} | {sum_sc(m, line, 7)} | {sum_sc(m, line, 7)} | {sum_sc(m, line, 8)} | {m.pick(('', '', '客户延期提货', '社保基数上调', '汇率', '待总部分摊', '理赔未到账'))} |" for line in lines)


@template("inside-information", "sc")
def contract_lost_sc(m):
    c, t = m.pick(ISSUERS), m.pick(TOWNS_SC)
    return f"""
关于{m.pick(('重大合同终止', '政府收储土地', '大额担保代偿', '主要产品召回'))}的内部报告
收文:: {c[2]}董秘办、财务总监
来文:: {t}分公司
{m.day_zh()}我司收到{m.pick(('对方律师函', '区自然资源局函', '法院传票', '监管部门通知'))}。涉及金额{m.num(3200, 28000)}万元，占最近一期净资产约{dec(m, 6, 24)}%，预计影响当年净利润{m.num(900, 8000)}万元。
事情经过：{m.pick(('对方以我方延迟交付为由单方解除', '子公司为关联方借款提供的担保被执行', '批次电芯热失控三起，客户停止装车'))}。目前未对外披露，知情人{m.num(6, 15)}人，已登记。
处置建议：
一、立即核查是否达到披露标准，必要时申请停牌；
二、银行贷款{m.num(1, 5)}亿元存在交叉违约，先与{m.pick(('牵头行', '债权人'))}沟通口径；
三、相关人员及亲属不得买卖本公司股票；
四、经办人{m.person().sc}暂停对外接待。"""


@template("financial-report", "tc")
def impairment_memo_tc(m):
    c = m.pick(ISSUERS)
    return f"""
# 減值測試備忘錄（未定稿）
現金產生單位:: {m.pick(('華東零售', '酒店業務', '數據中心二期', '海外烘焙'))}
帳面值:: {m.num(480, 1600)}百萬元（含商譽{m.num(60, 300)}百萬）
可收回金額:: {m.num(300, 1200)}百萬元，按五年期折現，WACC {dec(m, 9, 13)}%，永續增長{dec(m, 1, 2)}%
擬撥備:: {m.num(90, 380)}百萬元
管理層預測第一年收入升{m.num(8, 20)}%，但本年實際{m.pick(('跌', '只升'))}{dec(m, 1, 12)}%，前年預測亦未達標，核數師要求下調。若增長減{m.num(1, 3)}點，再多撥{m.num(30, 90)}百萬；{c[4]}全年便由盈轉虧。
與估值師通話（{m.date()}）：佢哋接受{m.num(6, 10)}折租金，唔接受空置率{m.num(5, 9)}%。
分錄：借 減值虧損；貸 商譽{m.num(60, 300)}、貸 使用權資產{m.num(10, 80)}。
未向審核委員會呈交前，此數不得出現喺任何對外簡報。
{m.person().zh}／{m.person().zh}"""


@template("inside-information", "en")
def trial_readout(m):
    return f"""
!footer Unblinded - named persons only
# Top-line read-out, {m.code('RG-999')} phase {m.pick(('2b', '3'))}
Database locked {m.day(2025)}, unblinded to {m.num(4, 9)} people at {m.num(16, 20)}:{m.num(10, 50)}.
Primary endpoint: {m.pick(('not met', 'missed'))}. Change from baseline {dec(m, 3, 9)} v placebo {dec(m, 3, 8)}, p = 0.{m.num(10, 61)}. Two SAEs, one {m.pick(('hepatic', 'cardiac'))}, DSMB asked.
What it does to us: the programme is HK${m.num(200, 700)}m of the HK${m.num(700, 1500)}m intangible; cash HK${m.num(150, 480)}m, burn {m.num(18, 46)}m a month, runway {m.num(6, 14)} months after stopping. The {m.pick(('Swiss', 'Korean', 'Shanghai'))} partner's milestone of US${m.num(20, 60)}m will not be earned.
Before the market is told: close list with {m.person().en}; no investigator calls; staff with options locked. Announcement drafted, not before the partner's own filing at 5 am HKT on {m.day(2025)}. Halt from the open.
Position of the {m.num(5, 12)} analysts: all assume success.
{m.person().en}, CMO"""


@template("financial-report", "bi")
def audit_committee_minutes(m):
    c = m.pick(ISSUERS)
    return f"""
# AC minutes 審核委員會會議紀錄 ({m.num(2, 6)}/2025) - {c[4]}
Present 出席:: {m.person().en} (Chair), {m.person().en}, {m.person().zh}
In attendance:: CFO, auditors 核數師
3. Interim figures 中期數字 (unaudited)
3.1 CFO said revenue 收入 HK${m.num(400, 1700)}m, {m.pick(('down 跌', 'up 升'))} {dec(m, 2, 19)}%; profit 股東應佔 HK${either(m, 8, 90)}m. EPS {either(m, 1, 12)} cents.
3.2 Auditors had {m.num(2, 6)} open points: {m.pick(('ECL 預期信貸虧損', 'revenue cut-off 截數', 'fair value of level 3 第三層公平值'))}, {m.pick(('related-party loans 關連貸款', 'inventory 存貨'))}. Possible further charge 可能再減 HK${m.num(5, 40)}m.
3.3 委員問點解現金少咗{m.num(40, 180)}m，CFO答係{m.pick(('prepayment to contractor', 'buy-back 回購', 'tax', 'new plant'))}.
3.4 Resolved 議決: recommend to the board subject to 3.2; no figure may go to {m.pick(('the family office', 'IR', 'the printer'))} before {m.date()}.
4. Whistle-blowing case {m.code('WB-99')}: 涉嫌虛假銷售約HK${m.num(4, 38)}m，外聘法證會計師，未完。若屬實須重列{m.pick(('去年', '兩年'))}帳目 restatement.
Next meeting {m.date()}"""


@template("inside-information", "en", shape="text")
def default_tonight(m):
    c = m.pick(ISSUERS)
    return f"""
To: Treasury committee only
{m.day(2025)} {m.num(17, 22)}:{m.num(10, 59)}

The US${m.num(12, 40)}m coupon on the {m.num(2026, 2028)} notes will not be paid tomorrow. We have US${dec(m, 1, 9)}m offshore and the onshore remittance was refused {m.pick(('at 4 pm', 'again this afternoon'))}. Grace is {m.num(7, 30)} days, then event of default; cross default brings HK${m.num(1, 6)}.{m.num(1, 9)}bn of bank debt with it.
Holders of about {m.num(22, 48)}% formed a group on Monday ({m.person().en} counsel). They do not know about the grace decision. Nor do our independent directors: call at {m.num(7, 8)}.{m.pick(('15', '30', '45'))}.
Sequence: board -> exchange (halt) -> announcement -> trustee -> banks -> staff. {c[3]} shares closed {m.num(0, 3)}.{m.num(10, 99)}.
Contracted sales last month RMB{m.num(180, 700)}m, collected {m.num(60, 240)}m; escrow {m.num(500, 1800)}m we cannot touch.
Anyone who has a loan from the margin desk tell {m.person().en} now."""


@template("inside-information", "tc", shape="paper")
def chairman_taken_tc(m):
    c = m.pick(ISSUERS)
    return f"""
密件　只限名單上董事
{c[1]}
{m.day_zh()}　緊急董事會議程
一、主席{m.person().zh}自{m.num(1, 28)}日起失去聯絡，家人昨晚證實正協助內地{m.pick(('有關部門', '監察委員會'))}調查，原因未明。
二、其個人擔保銀行貸款{dec(m, 2, 9)}億港元，{m.num(2, 4)}份協議列明控股股東變動屬違約。
三、其名下{dec(m, 31, 62)}%股份已押予{m.pick(('兩間證券行', '一間財務公司'))}，股價跌破{m.num(1, 4)}.{m.num(10, 90)}即斬倉，昨日收{m.num(2, 5)}.{m.num(10, 99)}。
四、署理行政總裁人選：{m.person().zh}。
五、是否即時停牌及發公告；發言口徑（未公布前一律答「不評論」）。
六、{m.num(3, 11)}月份帳目：現金{m.num(60, 320)}百萬，{m.num(20, 80)}百萬於三日前轉予一間不認識的公司，財務總監不能解釋。
與會者不得錄音，會後交回本件。編號 {m.num(1, 12)}"""


@template("financial-report", "en", shape="sheet")
def segment_weekly(m):
    c = m.pick(ISSUERS)
    return f"""
!sheet Wk
| {c[3]} weekly trading HK$k (internal) | Wk | Net sales | LY | vs LY | vs fcst | GP% | Op. contribution | Cum. contribution | Note |
""" + "\n".join(f"| {s} | {w} | {m.money(900, 24000)} | {m.money(900, 24000)} | {m.pick('+-')}{dec(m, 0, 19)}% | {m.pick('+-')}{dec(m, 0, 15)}% | {dec(m, 18, 52)} | {either(m, 20, 4000)} | {either(m, 500, 60000)} | {m.pick(('', '', 'typhoon 2 days', 'clearance', 'late to book', 'will miss H2 guidance'))} |"
                for w in range(m.num(30, 34), 38) for s in ("HK shops", "Macau", "Online", "Export"))


@template("inside-information", "bi", shape="mail")
def buyer_of_division(m):
    c = m.pick(ISSUERS)
    return f"""
!subject 賣{m.pick(('數據', '物流', '五金', '零售'))}部門 - where we are
Dear {m.person().en.split()[0]},
Final bids in 標書收齊: A HK${m.num(600, 900)}m, B HK${m.num(900, 1400)}m (subject to finance), C withdrew 退出. Book value 帳面 HK${m.num(500, 900)}m so gain 出售收益 about HK${m.num(100, 500)}m, special dividend 特別息 {m.num(20, 80)} cents talked about but not promised.
Size test 規模測試 is {m.num(28, 90)}% on the {m.pick(('consideration', 'assets', 'revenue'))} ratio, so {m.pick(('major transaction 主要交易, circular 通函', 'very substantial disposal 非常重大出售'))} and shareholders' vote. 大股東要避席嘅可能性：{m.pick(('B is his son-in-law', '暫時冇'))}.
Sign 簽約 {m.day(2025)} 晚上，同日停牌出公告. Until then 對外一概唔講，連員工都唔好.
The division made HK${m.num(30, 110)}m EBITDA in {m.num(6, 9)}M, better than B knows {m.num(5, 20)}%. Keep that back 唔好俾佢哋知住.
{m.person().en}"""
