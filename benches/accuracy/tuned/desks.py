"""Papers of unlike desks, again of both kinds: company secretaries, lenders, teachers, residents."""

from model import template


@template("financial-report", "en", shape="mail", copies=5)
def weekly_sales_to_ceo(m):
    return f"""
!subject Wk {m.num(30, 50)} trading and month-end estimate
Kenneth,
Week's sales HK${m.num(8, 30)}.{m.num(0, 9)}m, {m.num(2, 15)}% below last year. Month to date HK${m.num(30, 90)}.{m.num(0, 9)}m. I now estimate a gross profit of HK${m.num(10, 25)}m and an operating loss of HK${m.num(1, 6)}m for the month; the bank will see EBITDA below the covenant at the next test. Net debt at Friday was HK${m.num(200, 400)}m.
Not for onward circulation.
{m.person().en}"""


@template("financial-report", "tc", shape="grid", copies=5)
def ledger_balances_tc(m):
    rows = "\n".join(f"| {c} | {a} | {m.money(1000, 900000)}.{m.num(10, 99)} | {m.money(1000, 900000)}.{m.num(10, 99)} |" for c, a in
                     (("1101", "銀行存款"), ("1201", "應收賬款"), ("1301", "存貨"), ("1501", "固定資產"), ("2101", "應付賬款"), ("2201", "應計費用"),
                      ("3101", "股本"), ("4101", "銷售收入"), ("5101", "銷售成本"), ("6101", "薪金"), ("6201", "租金")))
    return f"""
!sheet TB
# 試算表　{m.company()[1]}　截至2025年{m.num(1, 12)}月
| 科目 | 名稱 | 借方 | 貸方 |
{rows}"""


@template("financial-report", "en", copies=5)
def valuation_summary(m):
    return f"""
# Preliminary valuation of {m.company()[0]}
Method: discounted cash flow, WACC {m.num(8, 12)}.{m.num(0, 9)}%, terminal growth 2%
| HK$m | FY26 | FY27 | FY28 |
| Revenue | {m.money(100, 9000)} | {m.money(100, 9000)} | {m.money(100, 9000)} |
| EBITDA | {m.money(100, 900)} | {m.money(100, 900)} | {m.money(100, 900)} |
| Capital expenditure | {m.money(10, 90)} | {m.money(10, 90)} | {m.money(10, 90)} |
| Free cash flow | {m.money(10, 90)} | {m.money(10, 90)} | {m.money(10, 90)} |
Enterprise value HK${m.money(1000, 9000)}m, equity value HK${m.money(1000, 9000)}m. Prepared for the sale process; draft for discussion."""


@template("financial-report", "sc", shape="mail", copies=5)
def flash_mail_sc(m):
    return f"""
!subject {m.num(1, 12)}月快报
张总：
{m.num(1, 12)}月初步数据：收入{m.num(1000, 9000)}万，毛利{m.num(200, 900)}万，毛利率{m.num(15, 35)}.{m.num(0, 9)}%，净利润{m.num(50, 400)}万，较预算少{m.num(10, 90)}万。
现金余额{m.num(1000, 9000)}万，短期借款{m.num(1000, 9000)}万。
正式报表周五出，数据未审，请勿转发。
财务部"""


@template("financial-report", "bi", copies=5)
def interim_draft_bilingual(m):
    return f"""
!header Draft (3) {m.date()}
# Condensed consolidated statement of cash flows 簡明綜合現金流量表
For the six months ended 30 June 2025 截至二零二五年六月三十日止六個月
| | HK$'000 |
| Net cash generated from operating activities 經營業務所得現金淨額 | {m.money()} |
| Net cash used in investing activities 投資活動所用現金淨額 | ({m.money()}) |
| Net cash from financing activities 融資活動所得現金淨額 | {m.money()} |
| Cash and cash equivalents at end of period 期末現金及現金等價物 | {m.money()} |"""


@template("inside-information", "en", copies=5)
def board_agenda(m):
    c = m.company()
    return f"""
# {c[0]}
# Agenda for the meeting of the Board to be held on {m.day(2025)}
1. Minutes of the last meeting
2. To consider and approve the results for the year and the draft announcement
3. To consider the payment of a final dividend (management proposes HK{m.num(3, 30)} cents)
4. To note the impairment of the Malaysian business, HK${m.num(50, 300)} million
5. To approve the renewal of the connected transactions with the parent"""


@template("inside-information", "tc", copies=5)
def deal_summary_tc(m):
    a, b = m.company(), m.company()
    return f"""
!header 極機密
# 「{m.pick(('天馬', '藍鯨', '金星'))}」項目摘要
收購方：{a[1]}　目標：{b[1]}{m.num(30, 100)}%股權
作價：{m.num(3, 30)}億元，市盈率{m.num(6, 15)}倍，現金六成、代價股四成
融資：銀行已原則上同意提供{m.num(2, 9)}億元過橋貸款
須經股東批准；預計{m.day_zh()}簽約並公布
風險：對方或有另一買家；消息一旦走漏，須停牌。"""


@template("inside-information", "en", shape="mail", copies=5)
def auditor_to_chair(m):
    return f"""
!subject Private - {m.company()[0]} year-end audit
Dear Chairman,
We must tell you that we are minded to disclaim our opinion. We could not confirm deposits of HK${m.num(100, 900)} million with a mainland bank, and two suppliers do not seem to exist. Unless we receive evidence this week the annual results will be late and, we expect, the shares suspended.
Please treat this as strictly for yourself and the audit committee.
{m.person().en}
Engagement partner"""


@template("inside-information", "en", shape="slides", copies=5)
def pitch_to_board(m):
    return f"""
# Project {m.pick(('Orion', 'Willow', 'Granite'))}: spin-off of the logistics business
Materials for the independent directors
# Why now
Valuation of US${m.num(400, 900)}m to US${m.num(901, 1500)}m on {m.num(10, 18)}x EBITDA
Parent keeps {m.num(51, 75)}% after listing
# Timetable
PN15 application in week 4; A1 in week 16; listing in week 40
# Confidentiality
Nobody outside this room and the advisers knows. No announcement until PN15 is approved."""


@template("inside-information", "sc", copies=5)
def buyback_plan_sc(m):
    return f"""
# 关于股份回购事项的汇报（征求意见稿）
拟以自有资金{m.num(1, 9)}亿元至{m.num(10, 15)}亿元回购公司A股股份，回购价格不超过{m.num(10, 60)}元/股，用于员工持股计划。
方案拟于{m.day_zh()}提交董事会审议，审议通过后当日披露。
审议前请各位严格保密，并配合做好内幕信息知情人登记。"""


@template("ordinary", "en", copies=6)
def student_essay(m):
    return f"""
# Why do companies issue profit warnings late?
An essay for ACCT{m.num(2000, 4000)}
This essay looks at {m.num(20, 90)} profit warnings published by Hong Kong issuers. The median company warned {m.num(30, 60)} days after the period end. In one case revenue fell by 40% to HK$210 million and the net loss was HK$95 million, yet the announcement came only after a trading halt.
Inside information law requires disclosure as soon as reasonably practicable. References are listed below. Word count {m.num(1500, 3000)}."""


@template("ordinary", "tc", copies=6)
def investor_education_tc(m):
    return f"""
# 投資者教育：看懂供股與配售
供股是上市公司按現有股東的持股比例集資；配售則是向選定投資者發行新股，配售價一般較市價有折讓。
例如某公司以每股{m.num(1, 3)}.{m.num(10, 99)}元供股，集資{m.num(1, 9)}億元，若股東不供，權益會被攤薄。
留意公告內的所得款項用途、折讓幅度及包銷安排。投資者應小心衡量風險。"""


@template("ordinary", "en", shape="grid", copies=6)
def event_budget(m):
    rows = "\n".join(f"| {a} | {m.money(1000, 90000)} | {m.money(1000, 90000)} | {m.money(100, 9000)} |" for a in
                     ("Ticket sales", "Sponsorship", "Total income", "Venue hire", "Catering", "Printing", "Total expenses", "Net result"))
    return f"""
!sheet Gala
# Annual dinner {m.num(2023, 2026)}: budget v actual
| | Budget | Actual | Variance |
{rows}"""


@template("ordinary", "en", copies=6)
def interview_with_cfo(m):
    c = m.company()
    return f"""
# "We keep cash for a rainy day": interview with the CFO of {c[0]}
{m.person().en}, who has run the finances since {m.num(2010, 2020)}, talks to our magazine about dividends, debt and the pandemic.
Q: Net profit doubled last year. Will the dividend follow?
A: As we announced in March, the payout ratio stays at {m.num(30, 60)}%. Net profit was HK${m.num(100, 900)} million on revenue of HK${m.num(1, 9)} billion.
Q: Acquisitions?
A: We look, but we have nothing to announce."""


@template("ordinary", "tc", copies=6)
def residents_newsletter_tc(m):
    return f"""
# 屋苑通訊　第{m.num(10, 90)}期
管理費由{m.day_zh()}起調整，每呎加{m.num(1, 3)}毫。
去年總收入{m.money(1000000, 9000000)}元，總支出{m.money(1000000, 9000000)}元，儲備基金結餘{m.money(1000000, 9000000)}元，詳見大堂張貼之核數報告。
平台花園翻新工程將公開招標。聖誕聯歡會報名請到會所。"""


@template("ordinary", "en", copies=6)
def how_to_close_the_books(m):
    return f"""
# Month-end closing checklist (finance manual, section {m.num(2, 9)})
Day 1: post bank receipts and payments. Day 2: run depreciation and accruals. Day 3: agree trade receivables and trade payables to the general ledger. Day 4: review the trial balance and the gross profit margin. Day 5: issue the management accounts with budget v actual commentary.
Rules: journals above HK$100,000 need a second signature; no posting after day 5.
Forms are on the intranet."""


@template("ordinary", "en", shape="mail", copies=6)
def newsletter_on_regulation(m):
    return f"""
!subject Regulatory round-up, issue {m.num(10, 99)}
In this issue: the Exchange consults on paperless listing; the SFC fined a former company secretary HK${m.num(1, 9)} million for insider dealing before a takeover announcement; the Takeovers Panel ruled on a mandatory general offer; new rules for treasury shares begin in June.
Insight of the month: how boards should handle leaks before an announcement.
To unsubscribe reply with STOP."""


@template("ordinary", "en", copies=6)
def audit_tender_letter(m):
    return f"""
{m.day()}
Dear Sirs,
# Invitation to propose: audit of the financial statements for {m.num(2025, 2027)}
The association invites your firm to propose for its audit. Last year's income was about HK${m.num(3, 20)} million and total assets HK${m.num(5, 40)} million. Please state your fee, team and timetable, and confirm your independence.
Proposals shall be treated in confidence and reach us by {m.day()}.
{m.person().en}, Hon. Secretary"""


@template("marking", "en", expect=("confidential-marking", "restricted-marking"), shape="paper", copies=5)
def footer_marks(m):
    return f"""
!footer © {m.company()[0]}. Private and confidential. Not to be copied.
# Workshop on the new till system
Notes of the workshop of {m.day()}: {m.num(8, 20)} issues, of which {m.num(2, 6)} are open. Owners are named in the tracker."""


@template("marking", "sc", expect=("confidential-marking", "restricted-marking"), shape="doc", copies=5)
def level_field_sc(m):
    return f"""
# 信息系统渗透测试报告
密级:: 机密
编号:: SEC-{m.num(100, 999)}
日期:: {m.day_zh()}
本次测试共发现高危漏洞{m.num(1, 9)}个，已通知相关系统负责人整改，详细步骤见后文。"""
