"""A last round of both kinds, for measuring rules that were tuned on the others."""

from model import template
from tuned.finance import DISCLAIMER


@template("financial-report", "en", shape="grid", copies=5)
def store_profitability(m):
    rows = "\n".join(f"| {s} | {m.money(900, 9000)} | {m.money(300, 4000)} | {m.num(20, 60)}.{m.num(0, 9)}% | {m.money(100, 900)} | {m.money(10, 900)} |" for s in
                     ("Central", "Tsim Sha Tsui", "Mong Kok", "Tuen Mun", "Total"))
    return f"""
!sheet Aug
# Management accounts {m.pick(('Aug', 'Sep', 'Oct'))} 2025 - store P&L (HK$'000)
| Store | Sales | Gross profit | GP% | Rent | Contribution |
{rows}
| Head office costs | | | | | ({m.money(100, 900)}) |
| EBITDA | | | | | {m.money(100, 900)} |"""


@template("financial-report", "tc", copies=5)
def budget_paper_tc(m):
    return f"""
# {m.company()[1]} 二零二六年度預算（呈執行委員會審批）
一、收入預算{m.num(20, 90)}.{m.num(0, 9)}億元，較今年預測增加{m.num(3, 15)}%。
二、毛利率維持{m.num(20, 40)}%，行政開支控制在{m.num(1, 9)}.{m.num(0, 9)}億元以內。
三、資本開支{m.num(1, 9)}.{m.num(0, 9)}億元，主要為新廠房。
四、預計除稅前溢利{m.num(1, 9)}.{m.num(0, 9)}億元，年底淨借款{m.num(5, 20)}億元。
如利率再升一個百分點，融資成本將增加約{m.num(1000, 5000)}萬元。"""


@template("financial-report", "en", copies=5)
def audit_committee_pack(m):
    return f"""
# AUDIT COMMITTEE
# Agenda item 3: Review of interim financial information
Management presents the condensed consolidated results for the half-year. Key judgements: recoverability of a loan to an associate (HK${m.num(20, 90)} million), valuation of investment properties (fair value loss HK${m.num(50, 300)} million) and going concern.
| HK$ million | 1H25 | 1H24 |
| Revenue | {m.num(300, 900)} | {m.num(300, 900)} |
| Operating (loss)/profit | ({m.num(10, 90)}) | {m.num(10, 90)} |
| Loss attributable to owners | ({m.num(50, 300)}) | ({m.num(5, 40)}) |
The Committee is invited to recommend the interim report to the Board."""


@template("financial-report", "sc", copies=5)
def budget_execution_sc(m):
    return f"""
# 2025年1-{m.num(6, 11)}月预算执行情况说明
单位：万元
| 指标 | 年度预算 | 累计实际 | 完成率 |
| 主营业务收入 | {m.money(10000, 90000)} | {m.money(10000, 90000)} | {m.num(60, 99)}% |
| 毛利 | {m.money(1000, 9000)} | {m.money(1000, 9000)} | {m.num(60, 99)}% |
| 销售费用 | {m.money(1000, 9000)} | {m.money(1000, 9000)} | {m.num(60, 99)}% |
| 利润总额 | {m.money(1000, 9000)} | {m.money(1000, 9000)} | {m.num(60, 99)}% |
| 经营活动现金流净额 | {m.money(1000, 9000)} | {m.money(1000, 9000)} | {m.num(60, 99)}% |
差异原因：订单推迟，原材料涨价。"""


@template("financial-report", "en", copies=5)
def going_concern_memo(m):
    return f"""
# Going concern assessment – {m.company()[0]}
Prepared for the auditors. Base case: the Group has cash of HK${m.num(50, 200)} million and undrawn facilities of HK${m.num(50, 200)} million. Forecast revenue for the next twelve months is HK${m.num(300, 900)} million and EBITDA HK${m.num(20, 90)} million. Bank borrowings of HK${m.num(200, 500)} million fall due in March.
Downside case: revenue lower by 15%; the cash runs out in {m.pick(('May', 'June', 'July'))} unless the loan is refinanced. Management accounts to October support the base case."""


@template("inside-information", "en", shape="stamped", copies=5)
def draft_annual_announcement(m):
    c = m.company()
    return f"""
!watermark DRAFT
# {c[0]}
(Incorporated in Bermuda with limited liability)
(Stock Code: {m.num(1000, 9000)})
# ANNUAL RESULTS ANNOUNCEMENT FOR THE YEAR ENDED 31 DECEMBER 2025
{DISCLAIMER}
The board of directors announces the consolidated results of the Group.
| HK$'000 | 2025 | 2024 |
| Revenue | {m.money()} | {m.money()} |
| Cost of sales | ({m.money()}) | ({m.money()}) |
| Gross profit | {m.money()} | {m.money()} |
By order of the Board"""


@template("inside-information", "en", copies=5)
def acquisition_board_memo(m):
    a, b = m.company(), m.company()
    return f"""
# BOARD MEMORANDUM – STRICTLY CONFIDENTIAL
To:: The Directors of {a[0]}
Re:: Proposed acquisition of {b[0]} ("Project {m.pick(('Neptune', 'Bamboo', 'Aurora'))}")
Recommendation: approve the signing of the sale and purchase agreement for HK${m.num(200, 900)} million, payable in three instalments.
Rationale: market share, synergies of HK${m.num(10, 50)} million a year. Funding: new term loan. Classification under the Listing Rules: discloseable transaction. The announcement will be published on the evening of signing."""


@template("inside-information", "tc", copies=5)
def term_sheet_tc(m):
    a, b = m.company(), m.company()
    return f"""
# 投資意向書（不具法律約束力）
投資方:: {a[1]}
目標公司:: {b[1]}
投資金額:: 港幣{m.num(50, 900)}百萬元，認購擴大後股本之{m.num(10, 30)}%
投前估值:: 港幣{m.num(5, 50)}億元
先決條件:: 完成盡職調查；董事會批准；簽署正式協議
排他期:: {m.num(30, 90)}日
保密:: 各方不得披露本意向書之存在"""


@template("inside-information", "sc", copies=5)
def suspension_request_sc(m):
    return f"""
# 停牌申请（草稿）
致：上海证券交易所
因本公司正在筹划重大资产重组，拟购买{m.pick(('新能源', '半导体', '医药'))}资产，预计交易金额约{m.num(5, 60)}亿元，有关事项尚存不确定性，为保证公平信息披露，特申请公司股票自{m.day_zh()}起停牌，预计不超过10个交易日。
附：内幕信息知情人名单"""


@template("inside-information", "en", shape="mail", copies=5)
def profit_alert_mail(m):
    return f"""
!subject Draft positive profit alert
Dear all,
Please find attached the second draft of the positive profit alert. On the latest management accounts profit for the six months will be {m.num(40, 200)}% higher than last year, at not less than HK${m.num(50, 500)} million. Comments by noon tomorrow; we aim to publish after the market closes on {m.day(2025)}.
Until then the information is price-sensitive and remains confidential.
{m.person().en}
Investor Relations"""


@template("inside-information", "tc", shape="mail", copies=5)
def closed_period_deal_tc(m):
    return f"""
!subject 特別禁止買賣期
致各董事及高級管理人員：
由於本集團現正洽談收購一家{m.pick(('物流', '餐飲', '電訊'))}公司，代價預計超過{m.num(3, 20)}億元，由即日起至公告刊發為止為特別禁止買賣期，各位不得買賣本公司股份，亦不得向家人透露。
公司秘書 {m.person().zh}"""


@template("published-announcement", "en", copies=5)
def voluntary_announcement(m):
    c = m.company()
    return f"""
{DISCLAIMER}
# {c[0]}
{c[1]}
(Incorporated in the Cayman Islands with limited liability)
(Stock Code: {m.num(1000, 9000)})
# VOLUNTARY ANNOUNCEMENT: BUSINESS UPDATE
This announcement is made by the Company on a voluntary basis. The Company has opened {m.num(3, 30)} new stores in the quarter, and unaudited revenue rose by {m.num(3, 30)}% to HK${m.num(100, 900)} million.
Shareholders and potential investors are advised to exercise caution when dealing in the shares of the Company.
By order of the Board
{m.person().en}
Hong Kong, {m.day(2024)}"""


@template("ordinary", "en", copies=6)
def bookkeeping_homework(m):
    return f"""
# Week {m.num(2, 12)}: from trial balance to final accounts
Mei Fong runs a flower shop. Her trial balance at 31 March shows:
| | Dr | Cr |
| Sales | | {m.money(100000, 900000)} |
| Purchases | {m.money(10000, 90000)} | |
| Rent | {m.money(10000, 90000)} | |
| Bank loan | | {m.money(10000, 90000)} |
| Trade receivables | {m.money(10000, 90000)} | |
| Capital | | {m.money(10000, 90000)} |
Closing inventories were HK${m.money(1000, 9000)}. Prepare her income statement and statement of financial position. Hand in on Friday."""


@template("ordinary", "en", copies=6)
def dealing_rules_for_staff(m):
    return f"""
# Staff share dealing rules
Who is covered: directors, senior managers and anyone with access to unpublished results.
When you may not deal: in a closed period; while you hold inside information; for short-term profit.
How to get clearance: write to the Company Secretary, who replies within two business days.
What happens if you break the rules: disciplinary action, and possibly prosecution.
Last reviewed {m.day()}."""


@template("ordinary", "tc", copies=6)
def inside_info_slides_tc(m):
    return f"""
# 甚麼是內幕消息？
公司日常運作中常見的例子：業績大幅變動、重大收購或出售、董事辭任、供股或配售、重大訴訟。
# 你應怎樣做？
保密；不買賣；通知公司秘書。
# 個案
某上市公司因延遲披露盈利警告，被市場失當行為審裁處罰款{m.num(2, 8)}百萬港元。
# 小測
共{m.num(5, 10)}題，答對八成為合格"""


@template("ordinary", "en", tolerate=("financial-report", "published-announcement"), copies=6)
def other_companys_report(m):
    c = m.company()
    return f"""
# {c[0]}
# INTERIM REPORT 2024
Stock code {m.num(1000, 9000)}
# CORPORATE INFORMATION
Share registrar: Tricor Services. Auditor: {m.person().surname} & Co.
# CHAIRMAN'S STATEMENT
Dear shareholders, revenue for the period grew to HK${m.num(300, 900)} million and profit attributable to owners of the Company was HK${m.num(30, 90)} million.
# CONDENSED CONSOLIDATED STATEMENT OF PROFIT OR LOSS
| HK$'000 | 2024 | 2023 |
| Revenue | {m.money()} | {m.money()} |
| Cost of sales | ({m.money()}) | ({m.money()}) |
| Gross profit | {m.money()} | {m.money()} |
# CORPORATE GOVERNANCE
The Company has complied with the Corporate Governance Code."""


@template("ordinary", "en", copies=6)
def analyst_note_short(m):
    return f"""
{m.company()[0]} - Results first take
Stock code {m.num(1000, 9000)} | Neutral | TP HK${m.num(2, 30)}.{m.num(10, 99)} | Mkt cap HK${m.num(2, 90)}bn
1H revenue HK${m.num(1, 9)}.{m.num(1, 9)}bn (+{m.num(2, 20)}% y/y), gross margin {m.num(20, 50)}.{m.num(0, 9)}%, net profit HK${m.num(100, 900)}m, {m.num(2, 12)}% above our forecast. DPS {m.num(5, 50)}c.
Capex guidance cut to HK${m.num(100, 900)}m. We trim FY26E EPS by {m.num(1, 5)}%.
Analyst: {m.person().en}. See important disclosures."""


@template("ordinary", "tc", copies=6)
def mall_statement_tc(m):
    rows = "\n".join(f"| {m.date()} | 租金 | {m.money(10000, 90000)}.00 |" for _ in range(3))
    return f"""
# 月結單
客戶：{m.company()[1]}　賬戶編號：{m.code('99-9999')}
| 日期 | 項目 | 金額 |
| {m.date()} | 上期結餘 | {m.money(10000, 90000)}.00 |
{rows}
| {m.date()} | 已收款項，多謝 | ({m.money(10000, 90000)}.00) |
應付總額：{m.money(10000, 90000)}.00　到期日：{m.date()}"""


@template("ordinary", "en", copies=6)
def village_fund(m):
    return f"""
# Kaifong association: accounts {m.num(2022, 2024)}
Income: donations {m.money(10000, 90000)}; lion dance {m.money(1000, 9000)}; interest {m.money(100, 900)}
Expenditure: scholarships {m.money(10000, 90000)}; banquet {m.money(10000, 90000)}; repairs {m.money(1000, 9000)}
Balance at bank: {m.money(100000, 900000)}
Checked and found correct: {m.person().en}, hon. auditor"""


@template("ordinary", "en", copies=6)
def contract_terms_of_sale(m):
    return f"""
# GENERAL TERMS OF SALE
1. Price. Prices are in HK dollars and exclude delivery.
2. Confidentiality. Each party keeps the other's confidential information confidential. Information marked "Confidential", "Strictly Confidential" or "Commercial in Confidence" is protected for {m.num(2, 5)} years.
3. Default. A party that is in breach shall remedy it within {m.num(7, 30)} days.
4. Without prejudice to other rights, the seller may suspend delivery.
5. Law. Hong Kong."""


@template("ordinary", "tc", shape="mail", copies=6)
def signature_with_notice_tc(m):
    return f"""
!subject 文具訂單
附上本月文具訂單，請核對。
{m.person().zh}　行政主任
T {m.office()}
保密通知：此電郵（包括附件）可能載有機密資料，僅供收件人參閱。若閣下誤收此電郵，請通知寄件人並將之刪除，切勿複製或向他人披露。"""


@template("ordinary", "en", copies=6)
def data_labels_policy(m):
    return f"""
# Data classification at a glance
RESTRICTED – the loss would seriously harm the group: unpublished results, M&A papers, patient records
CONFIDENTIAL – contracts, payroll, customers' data
INTERNAL – notices, procedures
PUBLIC – brochures, published reports
When in doubt choose the higher label. Put it in the footer. Version {m.num(1, 9)}, {m.day()}."""


@template("marking", "en", expect=("confidential-marking", "restricted-marking"), shape="doc", copies=5)
def report_front_page(m):
    return f"""
# INTERNAL INVESTIGATION REPORT
Case {m.num(10, 99)}/2025
Highly Confidential – for the Group General Counsel only
1. On {m.day()} a store manager was seen taking cash. 2. Three persons were interviewed. 3. The losses are put at HK${m.money(10000, 90000)}."""


@template("marking", "tc", expect=("confidential-marking", "restricted-marking"), copies=5)
def header_bilingual(m):
    return f"""
!header 機密 CONFIDENTIAL
!footer 第1頁，共{m.num(2, 9)}頁
# 倉庫保安檢討
本報告檢視{m.num(2, 9)}個倉庫的門禁及閉路電視，並提出改善建議。"""
