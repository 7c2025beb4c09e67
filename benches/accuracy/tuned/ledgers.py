"""A company's own figures, as finance people write them before anybody else has them."""

from model import template


def month(m):
    return m.pick(("January", "March", "April", "May", "July", "August", "October", "November"))


def k(m, low=100, high=90_000):
    """A figure in thousands, now and then negative."""
    shown = m.money(low, high)
    return f"({shown})" if m.rng.random() < 0.15 else shown


@template("financial-report", "en", shape="grid", copies=6)
def trial_balance(m):
    accounts = ("1000 Cash at bank - current account", "1100 Trade debtors", "1150 Deposits and prepayments", "1200 Stock", "1500 Motor vehicles - cost",
                "2000 Trade creditors", "2100 Accruals", "2200 Amount due to a director", "3000 Share capital", "3100 Retained earnings b/f",
                "4000 Sales", "5000 Purchases", "6000 Salaries", "6100 Rent and rates", "6200 Bank charges", "6300 Audit fee")
    rows = "\n".join(f"| {a} | {m.money(1000, 900000)}.{m.num(10, 99)} |  |" if m.rng.random() < 0.5 else f"| {a} |  | {m.money(1000, 900000)}.{m.num(10, 99)} |"
                     for a in accounts)
    return f"""
!sheet TB
# {m.company()[0]}
# Trial balance as at 30 {m.pick(('June', 'September', 'November'))} 2025
| Account | Dr HK$ | Cr HK$ |
{rows}"""


@template("financial-report", "en", shape="grid", copies=6)
def thirteen_weeks(m):
    lines = ("Opening cash", "Receipts from customers", "VAT and tax refunds", "Payments to suppliers", "Payroll and MPF", "Rent",
             "Loan interest", "Capex", "Net cash flow", "Closing cash", "Headroom under the facility")
    rows = "\n".join(f"| {a} | {k(m)} | {k(m)} | {k(m)} | {k(m)} |" for a in lines)
    return f"""
!sheet 13wk
# 13-week cash flow forecast (HK$'000), prepared by Group Treasury {m.day()}
| Week | 1 | 2 | 3 | 4 |
{rows}"""


@template("financial-report", "en", copies=6)
def budget_paper(m):
    return f"""
# FY2026 budget: paper for the executive committee
The draft budget assumes turnover of HK${m.num(300, 900)}.{m.num(0, 9)} million (FY2025 forecast: HK${m.num(250, 800)}.{m.num(0, 9)} million) and a gross margin of {m.num(20, 40)}.{m.num(0, 9)}%.
| HK$m | FY25 forecast | FY26 budget |
| Turnover | {m.num(200, 900)}.{m.num(0, 9)} | {m.num(200, 900)}.{m.num(0, 9)} |
| Operating expenses | {m.num(50, 150)}.{m.num(0, 9)} | {m.num(50, 150)}.{m.num(0, 9)} |
| EBITDA | {m.num(20, 90)}.{m.num(0, 9)} | {m.num(20, 90)}.{m.num(0, 9)} |
| Net profit | {m.num(10, 60)}.{m.num(0, 9)} | {m.num(10, 60)}.{m.num(0, 9)} |
Headcount rises by {m.num(5, 60)}. The committee is asked to endorse the budget for submission to the board."""


@template("financial-report", "tc", copies=6)
def monthly_note_tc(m):
    return f"""
!subject {m.num(1, 12)}月管理帳
各位主管：
附上{m.num(1, 12)}月份管理帳。本月營業額{m.num(2, 9)},{m.num(100, 999)}萬元，較預算低{m.num(2, 20)}%；毛利率{m.num(20, 40)}.{m.num(0, 9)}%，較上月跌{m.num(1, 4)}個百分點。
行政開支{m.num(200, 900)}萬元，財務費用{m.num(100, 300)}萬元，稅前虧損約{m.num(100, 800)}萬元。銀行結餘只餘{m.num(1, 9)},{m.num(100, 999)}萬元。
數字未經審計，只供內部參考。
財務部 {m.person().zh}"""


@template("financial-report", "sc", shape="grid", copies=6)
def balance_sheet_sc(m):
    lines = ("货币资金", "应收票据及应收账款", "预付款项", "存货", "流动资产合计", "固定资产", "无形资产", "资产总计", "短期借款", "应付账款",
             "应交税费", "负债合计", "实收资本", "未分配利润", "所有者权益合计")
    rows = "\n".join(f"| {a} | {m.money(10000, 90000000)}.{m.num(10, 99)} | {m.money(10000, 90000000)}.{m.num(10, 99)} |" for a in lines)
    return f"""
!sheet 资产负债表
# 资产负债表
编制单位：深圳{m.pick(('金港', '蓝海', '旭升'))}科技有限公司　2025年{m.num(1, 12)}月　单位：元
| 项目 | 期末余额 | 年初余额 |
{rows}"""


@template("financial-report", "sc", copies=6)
def express_results_sc(m):
    return f"""
# 2025年度业绩快报（拟披露稿）
本快报所载数据未经会计师事务所审计，与年度报告中披露的最终数据可能存在差异。披露前请注意保密。
| 项目（万元） | 本报告期 | 上年同期 | 增减幅度 |
| 营业总收入 | {m.money()} | {m.money()} | {m.num(-30, 30)}.{m.num(10, 99)}% |
| 营业利润 | {m.money()} | {m.money()} | {m.num(-30, 30)}.{m.num(10, 99)}% |
| 利润总额 | {m.money()} | {m.money()} | {m.num(-30, 30)}.{m.num(10, 99)}% |
| 归属于上市公司股东的净利润 | {m.money()} | {m.money()} | {m.num(-30, 30)}.{m.num(10, 99)}% |
| 基本每股收益（元） | 0.{m.num(10, 99)} | 0.{m.num(10, 99)} | {m.num(-30, 30)}.{m.num(10, 99)}% |
| 加权平均净资产收益率 | {m.num(1, 15)}.{m.num(10, 99)}% | {m.num(1, 15)}.{m.num(10, 99)}% | |"""


@template("financial-report", "en", copies=6)
def draft_commentary(m):
    return f"""
!name MDA draft {m.num(2, 6)} tracked
# Management discussion and analysis
# Business review
For the six months ended 30 June 2025 the Group recorded revenue of HK${m.num(300, 990)}.{m.num(0, 9)} million, a decrease of {m.num(2, 30)}.{m.num(0, 9)}%. [Sales team to confirm the split by region.]
# Financial review
Gross profit fell to HK${m.num(50, 200)}.{m.num(0, 9)} million. Administrative expenses amounted to HK${m.num(20, 90)}.{m.num(0, 9)} million. Finance costs rose to HK${m.num(10, 40)}.{m.num(0, 9)} million because of higher interest rates. Loss for the period was HK$[TBC] million.
# Liquidity
Cash and bank balances stood at HK${m.num(100, 400)}.{m.num(0, 9)} million. The gearing ratio was {m.num(30, 80)}.{m.num(0, 9)}%."""


@template("financial-report", "en", shape="slides", copies=6)
def dashboard(m):
    return f"""
# Group performance: {month(m)} close
Net sales {m.num(30, 99)}.{m.num(0, 9)}m vs budget {m.num(30, 99)}.{m.num(0, 9)}m, like-for-like {m.num(-9, 9)}.{m.num(0, 9)}%
Gross margin {m.num(30, 60)}.{m.num(0, 9)}%
Adjusted EBITDA {m.num(3, 19)}.{m.num(0, 9)}m, year to date {m.num(20, 99)}.{m.num(0, 9)}m
Net debt {m.num(100, 400)}m
# Outlook for the full year
Latest forecast: net profit HK${m.num(10, 90)}m against consensus of HK${m.num(30, 99)}m
Risks: stock provision of HK${m.num(2, 9)}m, restructuring costs of HK${m.num(2, 9)}m"""


@template("financial-report", "bi", shape="grid", copies=6)
def segments(m):
    rows = "\n".join(f"| {s} | {k(m)} | {k(m)} | {k(m)} |" for s in
                     ("Segment revenue 分部收益", "Segment results 分部業績", "Depreciation 折舊", "Capital expenditure 資本開支", "Segment assets 分部資產",
                      "Segment liabilities 分部負債", "Unallocated head office costs 未分配總部開支", "Profit before tax 除稅前溢利"))
    return f"""
!sheet Segments Q{m.num(1, 4)}
# Segment information, quarter {m.num(1, 4)} 2025 – for the CODM
| HK$'000 | Property 物業 | Hotels 酒店 | Total 合計 |
{rows}"""


@template("financial-report", "en", copies=6)
def covenant_certificate(m):
    return f"""
# COMPLIANCE CERTIFICATE
To:: {m.pick(('Harbour Bank', 'Pearl River Bank'))}, as Agent
Facility:: HK${m.num(300, 900)} million term loan
Test date:: 30 June 2025
We confirm, from the unaudited consolidated management accounts of the Group:
| Covenant | Required | Actual |
| Consolidated tangible net worth | not less than HK${m.num(500, 900)}m | HK${m.num(400, 950)}m |
| Net gearing | not more than 80% | {m.num(40, 120)}.{m.num(0, 9)}% |
| Interest cover (EBITDA to finance costs) | not less than 2.5x | {m.num(1, 4)}.{m.num(0, 9)}x |
EBITDA for the period was HK${m.num(20, 90)}.{m.num(0, 9)} million and finance costs were HK${m.num(10, 40)}.{m.num(0, 9)} million. Total borrowings were HK${m.num(300, 900)}.{m.num(0, 9)} million.
No Event of Default is continuing, except the breach of the net gearing covenant for which a waiver is requested."""


@template("financial-report", "en", shape="grid", copies=6)
def profits_tax(m):
    rows = "\n".join(f"| {a} | {k(m, 10000, 9000000)} |" for a in
                     ("Profit before taxation per accounts", "Add: depreciation", "Add: donations not approved", "Add: legal fees of a capital nature",
                      "Less: depreciation allowances", "Less: offshore interest income", "Assessable profits", "Tax at 16.5%", "Provisional tax paid"))
    return f"""
!sheet Tax comp
# {m.company()[0]}
# Profits tax computation, year of assessment 2025/26 (basis period: year ended 31 December 2025)
| | HK$ |
{rows}"""


@template("financial-report", "tc", shape="grid", copies=6)
def cash_plan_tc(m):
    rows = "\n".join(f"| {a} | {k(m)} | {k(m)} | {k(m)} |" for a in
                     ("期初現金結餘", "客戶收款", "銀行貸款提取", "供應商付款", "薪金及強積金", "租金及差餉", "利息支出", "資本開支", "期末現金結餘"))
    return f"""
!sheet 現金流
# {m.company()[1]} 現金流量預測（港幣千元）
| 項目 | {m.num(1, 4)}月 | {m.num(5, 8)}月 | {m.num(9, 12)}月 |
{rows}
備註：預測未計入尚未簽署的融資。"""


@template("financial-report", "en", copies=6)
def unadjusted_differences(m):
    rows = "\n".join(f"| {a} | {k(m)} | {k(m)} |" for a in
                     ("Impairment of trade receivables", "Cut-off of revenue", "Under-accrual of bonuses", "Deferred tax on revaluation"))
    return f"""
# {m.company()[0]}
# Report to the Audit Committee: findings of the audit for the year ended 31 March 2025
Status: fieldwork complete, opinion not yet signed. We expect to issue an opinion with a paragraph on going concern.
Summary of unadjusted differences
| HK$'000 | Profit | Net assets |
{rows}
Materiality was set at HK${m.num(2, 9)}.{m.num(0, 9)} million, being 5% of profit before tax of HK${m.num(40, 90)}.{m.num(0, 9)} million.
Representation letter: to be signed at the meeting on {m.day()}."""


@template("financial-report", "en", shape="text", copies=6)
def chat_of_the_close(m):
    return f"""
[{m.num(9, 18)}:{m.num(10, 59)}] Irene (FC): H1 is closed. Rev {m.num(300, 900)}m, GP {m.num(20, 35)}%, NPAT {m.num(5, 40)}m vs {m.num(41, 90)}m last year
[{m.num(9, 18)}:{m.num(10, 59)}] Tony (CFO): ouch. EBITDA?
[{m.num(9, 18)}:{m.num(10, 59)}] Irene (FC): {m.num(40, 90)}m before the impairment of {m.num(10, 30)}m. Net debt {m.num(200, 600)}m
[{m.num(9, 18)}:{m.num(10, 59)}] Tony (CFO): keep it in this group until the board meets, results are out on the 28th. We may need a profit warning"""


@template("financial-report", "en", shape="grid", copies=6)
def profit_by_month(m):
    rows = "\n".join(f"| {a} | {k(m)} | {k(m)} | {k(m)} | {k(m)} |" for a in
                     ("Sales", "COGS", "Gross profit", "Staff costs", "Rent", "Marketing", "Depreciation", "Operating profit", "Interest", "PBT", "Tax", "PAT"))
    return f"""
!sheet P&L
# {m.company()[0]} P&L by month, HKD'000
| | Jan | Feb | Mar | YTD |
{rows}"""


@template("financial-report", "sc", copies=6)
def operating_review_sc(m):
    return f"""
# {m.num(1, 12)}月经营分析会材料
一、总体情况：本月实现营业收入{m.num(2000, 9000)}万元，完成预算的{m.num(70, 110)}%；累计净利润{m.num(100, 900)}万元，同比下降{m.num(3, 40)}%。
二、主要指标：毛利率{m.num(15, 40)}.{m.num(0, 9)}%，期间费用{m.num(300, 900)}万元，应收账款余额{m.num(1000, 9000)}万元，存货{m.num(1000, 9000)}万元。
三、预计全年：营业收入{m.num(3, 9)}.{m.num(0, 9)}亿元，利润总额{m.num(1000, 9000)}万元，与年初预算存在差距。
四、下一步：压缩管理费用，加快回款。
本材料仅限参会人员使用，会后收回。"""


@template("financial-report", "tc", copies=6)
def draft_highlights_tc(m):
    return f"""
!header 第{m.pick('二三四')}稿 {m.day_zh()}
# {m.company()[1]}
# 財務摘要
| 港幣百萬元 | 二零二五年 | 二零二四年 |
| 營業額 | {m.money(100, 9000)} | {m.money(100, 9000)} |
| 股東應佔溢利 | {m.money(100, 900)} | {m.money(100, 900)} |
| 每股盈利（港仙） | {m.num(10, 90)}.{m.num(0, 9)} | {m.num(10, 90)}.{m.num(0, 9)} |
| 資產淨值 | {m.money(1000, 9000)} | {m.money(1000, 9000)} |
主席報告、企業管治報告及五年摘要由公司秘書部跟進，待核數師簽署後方可付印。"""
