"""Figures and deals that are not public yet, and announcements that are."""

from model import template
from second.words import WARNING, WARNING_ZH


@template("financial-report", "en", shape="grid")
def trial_balance(m):
    accounts = (("1000", "Bank - HKD current"), ("1100", "Trade debtors"), ("1180", "Allowance for doubtful debts"), ("1300", "Stock in trade"),
                ("2000", "Trade creditors"), ("2100", "Accrued charges"), ("2300", "Bank overdraft"), ("3000", "Share capital"), ("3200", "Retained earnings b/f"),
                ("4000", "Sales"), ("5000", "Cost of sales"), ("6100", "Salaries and allowances"), ("6200", "Rent and rates"), ("6900", "Depreciation"))
    credit = ("1180", "2000", "2100", "2300", "3000", "3200", "4000")
    lines = "\n".join(f"| {code} | {name} | {'' if code in credit else m.money(20000, 9000000)} | {m.money(20000, 9000000) if code in credit else ''} |" for code, name in accounts)
    return f"""
!sheet TB
!name TB {m.pick(('Aug', 'Sep', 'Oct'))} 2025 after adjustments
# {m.company()[0]}
# Trial balance as at {m.num(28, 30)} {m.pick(('June', 'September', 'November'))} 2025 (before audit adjustments)
| A/C | Account name | Dr HK$ | Cr HK$ |
{lines}
| | Net profit for the period (unaudited) | {m.money(100000, 900000)} | |"""


@template("financial-report", "tc")
def discussion_draft_tc(m):
    return f"""
# 管理層討論及分析（第{m.pick('一二三')}稿，供審核委員會審閱）
業務回顧
期內集團營業額錄得約{m.num(300, 900)}百萬港元，較去年同期{m.pick(('上升', '下跌'))}{m.num(3, 25)}%，主要由於內地訂單變動所致。毛利率為{m.num(15, 38)}.{m.num(1, 9)}%。
財務回顧
分銷成本約{m.num(10, 60)}百萬港元；財務費用約{m.num(2, 20)}百萬港元。本公司擁有人應佔溢利約{m.num(10, 90)}百萬港元，每股基本盈利{m.num(1, 20)}.{m.num(10, 99)}港仙。
流動資金及資本負債比率
於期末，集團銀行結餘及現金約{m.num(50, 400)}百萬港元，資本負債比率為{m.num(12, 70)}%。
末期股息：[待董事會決定]
註：數字未經審計，審計師仍在覆核存貨撥備，業績公佈前不得外傳。"""


@template("financial-report", "en")
def budget_paper(m):
    return f"""
# FY2026 Budget — paper for the Finance Committee
Prepared by Group Finance, {m.day(2025)}. Not for circulation outside the Committee.
1. Turnover is budgeted at HK${m.num(400, 900)}m (FY2025 latest estimate: HK${m.num(380, 880)}m).
2. Gross margin falls by {m.num(1, 4)} points because of the new depot's rent.
3. Operating profit is HK${m.num(20, 70)}m; after interest and tax, net profit is HK${m.num(8, 30)}m.
| HK$m | FY25 actual 9m | FY25 estimate | FY26 budget |
| Turnover | {m.num(200, 500)}.{m.num(1, 9)} | {m.num(380, 880)}.{m.num(1, 9)} | {m.num(400, 900)}.{m.num(1, 9)} |
| Gross profit | {m.num(60, 150)}.{m.num(1, 9)} | {m.num(90, 200)}.{m.num(1, 9)} | {m.num(90, 200)}.{m.num(1, 9)} |
| Operating profit | {m.num(10, 60)}.{m.num(1, 9)} | {m.num(20, 70)}.{m.num(1, 9)} | {m.num(20, 70)}.{m.num(1, 9)} |
| Capex | {m.num(2, 30)}.{m.num(1, 9)} | {m.num(5, 40)}.{m.num(1, 9)} | {m.num(5, 60)}.{m.num(1, 9)} |
4. Headroom under the bank's interest cover covenant narrows to {m.num(1, 3)}.{m.num(0, 9)}x in the second quarter."""


@template("financial-report", "sc", shape="grid")
def assets_liabilities_sc(m):
    lines = "\n".join(f"| {a} | {m.money(100000, 90000000)}.{m.num(10, 99)} | {m.money(100000, 90000000)}.{m.num(10, 99)} |" for a in
                      ("货币资金", "应收账款", "存货", "固定资产净值", "资产总计", "短期借款", "应付账款", "应交税费", "负债合计", "未分配利润", "所有者权益合计"))
    return f"""
!sheet 资产负债表
# {m.pick(('东莞', '深圳', '惠州'))}子公司 资产负债表（{m.num(1, 12)}月，管理层报送，未审计）
| 项目 | 期末余额 | 年初余额 |
{lines}
财务负责人：{m.person().sc}　制表：{m.person().sc}"""


@template("financial-report", "bi", shape="grid")
def cash_forecast(m):
    heads = " | ".join(f"W{n}" for n in range(1, 5))
    lines = "\n".join("| " + name + " | " + " | ".join(m.money(50, 9000) for _ in range(4)) + " |" for name in
                      ("Opening cash 期初現金", "Receipts from debtors 收客戶款", "Payroll 薪金", "Payments to creditors 付供應商", "Loan interest 貸款利息", "Closing cash 期末現金"))
    return f"""
!name 13wk cash flow rev{m.num(2, 9)}
# Group cash flow forecast 集團現金流預測 (HK$'000)
For the lenders' meeting only; shows operating cash flow, gearing and unaudited net profit to date 未經審核純利 HK${m.money(500, 9000)}k
| Week 週 | {heads} |
{lines}"""


@template("financial-report", "tc", shape="mail")
def quarter_figures_mail(m):
    return f"""
!subject 第三季數（暫勿外傳）
陳生、各位董事：
第三季初步數字如下，核數未開始：
營業收入{m.num(80, 300)}.{m.num(1, 9)}百萬（預算{m.num(80, 300)}.{m.num(1, 9)}百萬）
經營溢利{m.num(3, 40)}.{m.num(1, 9)}百萬，減值虧損{m.num(1, 9)}.{m.num(1, 9)}百萬
稅後純利{m.num(2, 30)}.{m.num(1, 9)}百萬，去年同期{m.num(2, 30)}.{m.num(1, 9)}百萬
現金{m.num(20, 90)}百萬，銀行貸款{m.num(50, 200)}百萬
完整的管理賬下星期一交上。董事會開完業績會、出咗公告之前，請勿向任何人透露。
財務總監 {m.person().zh}"""


@template("inside-information", "tc")
def disposal_paper(m):
    a, b = m.companies(2)
    return f"""
# {a[1]}
# 董事會會議議程文件　第{m.num(2, 8)}項
議題：擬出售{b[1]}全部權益
一、背景：買方於{m.day_zh()}提出不具約束力報價，代價約港幣{m.num(2, 30)}億元，預計錄得出售收益約{m.num(50, 500)}百萬港元。
二、規模測試：收益比率約{m.num(76, 180)}%，構成非常重大出售事項，須經股東特別大會批准。
三、時間表：簽訂買賣協議當日收市後刊發公告，在此之前本公司股份擬短暫停牌。
四、保密：此事尚未公開，屬內幕消息。各董事及經辦人員不得買賣本公司股份，亦不得向他人透露。
請董事會授權執行董事落實條款。"""


@template("inside-information", "en")
def clarification_draft(m):
    c = m.company()
    return f"""
[Draft {m.num(2, 7)}, {m.day(2025)} — law firm's mark-up, not for release]
{WARNING}
# {c[0]}
(Stock Code: {m.num(1000, 9000)})
# CLARIFICATION ANNOUNCEMENT AND RESUMPTION OF TRADING
The board refers to certain press articles dated [●] alleging that the Group has overstated its sales in [Vietnam]. The Board [wishes to clarify / confirms] that [Company to provide].
Trading in the shares was halted at 1:{m.num(10, 59)} p.m. on [●] 2025 pending the release of this announcement. Application has been made for resumption from 9:00 a.m. on [●] 2025.
By order of the Board
[Name], Chairman
[Note to draft: number of the impairment to be confirmed by the auditor.]"""


@template("inside-information", "en")
def deal_memo(m):
    a, b = m.companies(2)
    name = m.pick(("Kestrel", "Saffron", "Harrier", "Magnolia"))
    return f"""
# Project {name} — internal memo to the Investment Committee
Date:: {m.day(2025)}
Target:: {b[0]}
Acquirer:: {a[0]} (listed on the Main Board)
We signed the NDA last week and received the information memorandum. Management wants an enterprise value of HK${m.num(800, 4000)}m, that is {m.num(7, 14)}x trailing EBITDA. Our walk-away price is HK${m.num(700, 3500)}m.
Funding: bridge loan of HK${m.num(200, 900)}m, then a rights issue of one for {m.num(2, 5)}.
The deal is not announced and neither side may speak to the market before signing, which we aim to do on {m.day(2025)}. Everybody who reads this memo is on the insider list; no dealing in either company's shares.
Main risks: change of control clause in the franchise, a tax dispute of HK${m.num(10, 90)}m."""


@template("inside-information", "tc", shape="mail")
def lost_customer_mail(m):
    return f"""
!subject 高度保密：大客戶終止合約
主席、各位執董：
{m.pick(('美國', '德國', '日本'))}客戶今早正式通知，明年一月起終止供貨合約，該客戶佔集團上年度收入約{m.num(28, 55)}%。我們估計全年會轉盈為虧，虧損約{m.num(30, 200)}百萬元。
法律顧問認為此乃內幕消息，須盡快披露，盈利警告公告擬稿今晚傳閱。公告刊登之前，請勿買賣公司股票，亦勿與分析員、銀行或同事談論。
聯交所方面由我聯絡，如有洩漏即申請停牌。
公司秘書 {m.person().zh}"""


@template("inside-information", "en")
def closed_period_memo(m):
    return f"""
# Memorandum to directors — dealing is closed
To:: All directors and the persons on the attached list
From:: Company Secretary
Ref.:: CS/{m.num(10, 99)}/2025
You will find in the board pack the unaudited figures for the year: revenue of HK${m.num(1000, 5000)}m ({m.num(5, 25)}% below last year), a loss for the year of HK${m.num(40, 300)}m and no final dividend. A profit warning will be published on {m.day(2025)}.
These figures are inside information of the Company. From today until the results are announced you and your spouse must not deal in its shares, and the board pack must not be copied or forwarded."""


@template("inside-information", "sc")
def forecast_loss_sc(m):
    return f"""
# 关于2025年度业绩预亏及拟计提商誉减值的请示
（未披露信息，知情人范围：董事会、财务部）
公司董事会：
经财务部初步测算（未经审计），2025年度归属于上市公司股东的净利润预计为-{m.num(2, 9)}.{m.num(1, 9)}亿元至-{m.num(1, 2)}.{m.num(1, 9)}亿元。拟对收购{m.pick(('华南', '西南', '华东'))}项目形成的商誉计提减值准备约{m.num(1, 6)}.{m.num(1, 9)}亿元。
业绩预告拟于{m.day_zh()}披露。披露前请各知情人员严格保密，不得买卖公司股票，并完成内幕信息知情人登记。
财务总监：{m.person().sc}"""


@template("published-announcement", "en")
def connected_transaction(m):
    c, d = m.companies(2)
    return f"""
{WARNING}
# {c[0]}
# {c[1]}
(Incorporated in Bermuda with limited liability)
(Stock Code: {m.num(1000, 9000)})
# CONTINUING CONNECTED TRANSACTIONS — RENEWAL OF THE WAREHOUSE LEASE
On {m.day(2024)} (after trading hours) the Company as tenant and {d[0]} as landlord entered into a lease for a term of three years. The landlord is owned as to 60% by the controlling shareholder and is therefore a connected person of the Company.
The annual caps are HK${m.num(5, 9)} million, HK${m.num(5, 9)} million and HK${m.num(5, 9)} million. As the applicable percentage ratios are above 0.1% but below 5%, the transactions are subject to reporting, annual review and announcement but exempt from independent shareholders' approval under Chapter 14A of the Listing Rules.
By order of the Board
{c[0]}
{m.person().en}
Executive Director
Hong Kong, {m.day(2024)}
As at the date of this announcement, the executive directors are Mr. {m.person().en} and Mr. {m.person().en}; and the independent non-executive directors are Ms. {m.person().en}, Mr. {m.person().en} and Dr. {m.person().en}."""


@template("published-announcement", "tc")
def new_director_tc(m):
    c, p = m.company(), m.person()
    return f"""
{WARNING_ZH}
# {c[1]}
{c[0]}
（於香港註冊成立的有限公司）
（股份代號：{m.num(100, 3000):05d}）
# 委任獨立非執行董事及更改董事委員會組成
董事會欣然宣佈，{p.zh}先生已獲委任為獨立非執行董事、審核委員會主席及薪酬委員會成員，自{m.num(2023, 2024)}年{m.num(1, 12)}月{m.num(1, 28)}日起生效。
{p.zh[0]}先生，{m.num(45, 66)}歲，於會計及企業融資方面擁有逾{m.num(18, 35)}年經驗，為香港會計師公會資深會員。彼已與本公司訂立為期三年的委任函，董事袍金為每年{m.num(150, 360)},000港元。
除上文所披露者外，概無其他事項須根據上市規則第13.51(2)條披露。
承董事會命
{c[1]}
主席 {m.person().zh}
香港，{m.num(2023, 2024)}年{m.num(1, 12)}月{m.num(1, 28)}日
於本公告日期，執行董事為{m.person().zh}先生及{m.person().zh}先生；獨立非執行董事為{m.person().zh}女士、{p.zh}先生及{m.person().zh}博士。"""


@template("published-announcement", "en")
def date_of_board_meeting(m):
    c = m.company()
    return f"""
{WARNING}
# {c[0]}
(Incorporated in the Cayman Islands with limited liability)
(Stock Code: {m.num(1000, 9000):05d})
# DATE OF BOARD MEETING
The board of directors of {c[0]} hereby announces that a meeting of the Board will be held on {m.num(20, 28)} March 2024 for the purpose of, among other matters, considering and approving the final results of the Company and its subsidiaries for the year ended 31 December 2023 and its publication, and considering the payment of a final dividend, if any.
By order of the Board
{m.person().en}
Company Secretary
Hong Kong, {m.num(5, 14)} March 2024
As at the date hereof, the Board comprises five Directors, of whom three are independent non-executive Directors. This announcement is available on www.hkexnews.hk and on the website of the Company."""
