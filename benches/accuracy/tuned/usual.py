"""The usual papers of the trade, plainly written, of both kinds."""

from model import template
from tuned.finance import DISCLAIMER, DISCLAIMER_ZH


@template("financial-report", "en", shape="grid", copies=5)
def group_budget(m):
    rows = "\n".join(f"| {a} | {m.money(100, 9000)} | {m.money(100, 9000)} | {m.num(-15, 15)}% |" for a in
                     ("Turnover", "Cost of goods sold", "Gross profit", "Selling expenses", "General and administrative expenses", "Operating profit", "Interest expense", "Profit after tax"))
    return f"""
!sheet Budget 2026
# {m.company()[0]}: Group budget 2026
| HK$'000 | 2025 estimate | 2026 budget | Change |
{rows}"""


@template("financial-report", "en", copies=5)
def cfo_report_to_board(m):
    return f"""
# CFO report for the month of {m.pick(('April', 'July', 'October'))}
1. Results. Revenue was HK${m.num(40, 99)}.{m.num(0, 9)} million (budget HK${m.num(40, 99)}.{m.num(0, 9)} million). Gross margin was {m.num(20, 40)}.{m.num(0, 9)}%. The loss before tax was HK${m.num(2, 9)}.{m.num(0, 9)} million.
2. Cash. Cash at bank was HK${m.num(20, 90)}.{m.num(0, 9)} million; HK${m.num(10, 40)} million of the revolving loan is undrawn.
3. Receivables. Trade receivables over 90 days were HK${m.num(5, 20)} million.
4. Outlook. The forecast for the year is a loss of HK${m.num(10, 40)} million."""


@template("financial-report", "tc", copies=5)
def interim_numbers_tc(m):
    return f"""
# 中期業績初步數字（機密）
致:: 審核委員會各委員
由:: 財務總監
截至二零二五年九月三十日止六個月，集團收益為{m.num(300, 900)}.{m.num(0, 9)}百萬港元（去年同期：{m.num(300, 900)}.{m.num(0, 9)}百萬港元），毛利為{m.num(50, 200)}.{m.num(0, 9)}百萬港元，期內虧損為{m.num(5, 50)}.{m.num(0, 9)}百萬港元。
存貨撥備及商譽減值仍與核數師商討。"""


@template("financial-report", "sc", copies=5)
def cash_flow_sc(m):
    rows = "\n".join(f"| {a} | {m.money(10000, 90000000)}.00 | {m.money(10000, 90000000)}.00 |" for a in
                     ("销售商品、提供劳务收到的现金", "购买商品、接受劳务支付的现金", "支付给职工以及为职工支付的现金", "经营活动产生的现金流量净额", "投资活动产生的现金流量净额", "筹资活动产生的现金流量净额", "期末现金及现金等价物余额"))
    return f"""
# 现金流量表（未审）
编制单位：{m.pick(('佛山', '中山', '江门'))}{m.pick(('金港', '蓝海', '旭升'))}实业有限公司　单位：元
| 项目 | 本期 | 上期 |
{rows}"""


@template("financial-report", "en", copies=5)
def audit_adjustments(m):
    return f"""
# {m.company()[0]}
# Proposed audit adjustments, year ended 30 June 2025
| No. | Account | Dr HK$'000 | Cr HK$'000 |
| 1 | Impairment loss | {m.money(100, 9000)} | |
| | Trade receivables | | {m.money(100, 9000)} |
| 2 | Cost of sales | {m.money(100, 9000)} | |
| | Inventories | | {m.money(100, 9000)} |
| 3 | Income tax expense | {m.money(100, 900)} | |
| | Tax payable | | {m.money(100, 900)} |
Profit before adjustments {m.money(1000, 9000)}; profit after adjustments {m.money(100, 900)}."""


@template("inside-information", "en", copies=5)
def draft_profit_warning_plain(m):
    c = m.company()
    return f"""
# {c[0]}
# PROFIT WARNING (DRAFT {m.num(1, 5)})
The board wishes to inform shareholders that, based on the management accounts, the Group is expected to record a decrease of about {m.num(30, 80)}% in net profit for the year ended 31 March 2025.
The decrease is mainly due to weak demand and a provision for bad debts.
[Note: auditors to confirm before release]"""


@template("inside-information", "tc", copies=5)
def draft_results_board_tc(m):
    c = m.company()
    return f"""
# {c[1]}
# 董事會會議通知及議程
謹訂於{m.day_zh()}上午十時舉行董事會會議，以審議及批准下列事項：
一、截至二零二五年十二月三十一日止年度之經審核綜合業績及公告擬稿
二、派付末期股息每股{m.num(2, 20)}港仙
三、續聘核數師
四、出售附屬公司之須予披露交易"""


@template("inside-information", "en", copies=5)
def code_name_memo(m):
    return f"""
# Project {m.pick(('Lion', 'Marlin', 'Topaz'))}
To:: Deal team only
Our client ("Lion") proposes to acquire 100% of "Cub" from its founder. Headline price HK${m.num(300, 900)} million, with an earn-out of up to HK${m.num(50, 200)} million. Exclusivity runs to {m.day(2025)}. Legal due diligence has found an unpaid tax bill. Signing is planned for {m.day(2025)}, with an announcement the same evening. Use code names in all papers."""


@template("inside-information", "sc", copies=5)
def board_motion_sc(m):
    return f"""
# 董事会会议材料之{m.num(1, 9)}：关于非公开发行股票的议案
拟向不超过35名特定投资者发行不超过{m.num(1, 9)}亿股，募集资金不超过{m.num(5, 50)}亿元，用于{m.pick(('扩建产能', '偿还贷款', '补充流动资金'))}。
发行价格不低于定价基准日前20个交易日均价的80%。
本议案尚需股东大会审议。会议召开前请注意保密。"""


@template("inside-information", "en", copies=5)
def minutes_of_board(m):
    c = m.company()
    return f"""
# {c[0]}
# Minutes of a meeting of the board of directors held on {m.day(2025)}
Present: {m.person().en} (chairman), {m.person().en}, {m.person().en}
1. Interim results. The CFO presented the unaudited results. It was resolved that the draft interim report and the announcement be approved.
2. Dividend. It was resolved to declare an interim dividend of HK{m.num(2, 20)} cents.
3. Loan. The board noted that the bank had asked for early repayment of HK${m.num(100, 500)} million.
There being no further business, the meeting closed."""


@template("inside-information", "tc", copies=5)
def printed_proof_tc(m):
    c = m.company()
    return f"""
!header 校樣 {m.num(2, 6)}　{m.date()}
{DISCLAIMER_ZH}
# {c[1]}
（股份代號：{m.num(1000, 9000)}）
# 須予披露交易　收購物業
董事會宣佈，於[●]年[●]月[●]日，買方與賣方訂立臨時買賣協議，代價為{m.num(100, 900)}百萬港元。
承董事會命"""


@template("published-announcement", "tc", copies=5)
def disposal_published_tc(m):
    c = m.company()
    return f"""
{DISCLAIMER_ZH}
# {c[1]}
（於開曼群島註冊成立的有限公司）
（股份代號：{m.num(1000, 9000)}）
# 須予披露交易　出售物業
董事會欣然宣佈，於二零二四年六月三日（交易時段後），賣方與買方訂立買賣協議，代價為{m.num(100, 900)}百萬港元。出售事項預期錄得收益約{m.num(10, 90)}百萬港元。
承董事會命
主席 {m.person().zh}
香港，二零二四年六月三日
於本公告日期，董事會成員包括四名執行董事及三名獨立非執行董事。"""


@template("ordinary", "en", copies=6)
def lecture_on_ias(m):
    return f"""
# Lecture {m.num(2, 12)}: revenue from contracts with customers (HKFRS 15)
Step 1 identify the contract; step 2 the performance obligations; step 3 the price; step 4 allocate it; step 5 recognise revenue.
Example: Company Z sells a machine for HK$120,000 with two years of service. Contract liabilities at year end are HK$20,000, trade receivables HK$60,000, revenue HK$100,000, and cost of sales HK$70,000.
Questions for the tutorial are on the intranet."""


@template("ordinary", "en", copies=6)
def code_of_conduct(m):
    return f"""
# Code of conduct, section {m.num(3, 12)}: confidential and inside information
You must keep confidential all information about our business. Inside information, such as unpublished results, a proposed merger or a placing of shares, must not be used to deal in shares or passed on.
If you think that you hold inside information, speak to the Company Secretary. During blackout periods directors and relevant employees may not deal.
Breach of the code may lead to dismissal."""


@template("ordinary", "tc", copies=6)
def listing_rules_text_tc(m):
    return f"""
# 上市規則摘要：內幕消息及停牌
13.09 發行人如認為其上市證券出現或可能出現虛假市場，須在與交易所磋商後，盡快公布所需資料。
13.10A 發行人如未能即時公布內幕消息，須申請短暫停牌。
14.34 須予披露交易、主要交易、非常重大收購事項的條款確定後，發行人須盡快刊登公告。
14A.35 關連交易須簽訂書面協議並公布。
（只供參考，以交易所刊載版本為準。第{m.num(2, 9)}版）"""


@template("ordinary", "en", tolerate=("financial-report", "published-announcement"), copies=6)
def published_results_press(m):
    c = m.company()
    return f"""
# {c[0]} announces 2024 annual results
Hong Kong, 27 March 2025 - {c[0]} (Stock Code: {m.num(1000, 9000)}) today announced its annual results. Revenue rose {m.num(3, 30)}% to HK${m.num(1, 9)}.{m.num(0, 9)} billion. Profit attributable to shareholders was HK${m.num(100, 900)} million. The board recommends a final dividend of HK{m.num(5, 50)} cents.
The announcement is on www.hkexnews.hk and on the company's website.
Media enquiries: {m.office()}"""


@template("ordinary", "en", copies=6)
def tenancy_confidential(m):
    return f"""
# LICENCE AGREEMENT
1. The Licensee may use Unit {m.num(1, 40)} for storage. 2. The fee is HK${m.money(5000, 50000)} a month. 3. The parties shall treat the terms as confidential and shall not disclose them without consent. 4. Either party may terminate on one month's notice. 5. This agreement is without prejudice to the rights of the head landlord."""


@template("ordinary", "bi", shape="mail", copies=6)
def mail_disclaimer_first(m):
    return f"""
!subject Delivery on Friday 星期五送貨
CONFIDENTIALITY NOTICE: the information in this e-mail is confidential and privileged. 本電郵內容保密。
Dear {m.person().given.split()[0]},
The chairs come on {m.day()} between 2 and 4. Please have the loading bay open. 麻煩安排升降機。
{m.person().en}"""


@template("ordinary", "en", copies=6)
def government_tender_terms(m):
    return f"""
# Conditions of tender
1. The tender documents are supplied for the purpose of tendering only.
2. The Government may disclose the successful tenderer's name and the contract sum.
3. Tenderers mark commercially sensitive parts "CONFIDENTIAL".
4. Financial vetting: audited accounts for three years, with turnover, profit before tax, current assets and current liabilities, shall be submitted where the contract exceeds HK${m.num(5, 15)} million.
Tender closes {m.day()}. Enquiries {m.office()}."""
