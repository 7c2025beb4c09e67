"""Papers that talk about results, deals and dealing rules: articles, lessons, research, news, notes."""

from model import template


@template("ordinary", "en", copies=6)
def column_weekend(m):
    return f"""
# Why boards still get profit warnings wrong
By Teresa Mok, contributing editor. Published 14 March 2026
When a listed company expects a swing into loss, it should tell the market before anybody trades on it. Yet every results season at least a handful of issuers wait for the auditors, and shareholders learn of a net loss only when the annual results come out.
Last year I counted thirty-one profit warnings on the Main Board. The median warning came nineteen days before results. One property group warned of a loss of HK${m.num(0, 2)}.{m.num(0, 9)} billion two days before the announcement; its shares fell {m.num(12, 24)}% the next morning.
What would help? First, management accounts should reach the board within ten working days. Secondly, the company secretary needs authority to ask for a trading halt. Thirdly, nobody should treat the blackout period as a reason to stay silent.
The views are the author's own."""


@template("ordinary", "en", shape="mail", copies=6)
def refresher_email(m):
    return f"""
!subject Dealing in our own shares: a two-minute reminder
Hi everyone,
It is that time of the year again. From 30 January until the annual results are published, directors and anyone on the restricted list cannot buy or sell our shares. Please remember:
- unpublished results, a placing, a takeover approach or the loss of a major customer may all be inside information;
- if you think you hold some, do not trade, do not tip, and call Legal on extension 4410;
- the pre-clearance form is on the intranet.
The short e-module takes ten minutes. Last year {m.num(67, 127)}% of you finished it. Let's make it 100%.
Group Legal"""


@template("ordinary", "en", copies=6)
def research_note(m):
    return f"""
# Harbour Link Logistics (not rated)
Sector: Transport. Price HK$3.42. Market value HK${m.num(3, 7)}.{m.num(0, 9)}bn. 12-month range HK${m.num(1, 3)}.{m.num(10, 99)}–{m.num(2, 6)}.{m.num(10, 99)}
1H26 preview: we look for revenue of HK${m.num(1, 3)}.{m.num(10, 99)}bn (+9%) and net profit of HK${m.num(131, 245)}m (+{m.num(9, 19)}%). Gross margin should hold at {m.num(11, 23)}.{m.num(0, 9)}%. Management guided at the March briefing to low-teens volume growth.
| HK$m | 2024A | 2025A | 2026E | 2027E |
| Revenue | {m.money(2786, 5175)} | {m.money(3017, 5604)} | {m.money(3304, 6137)} | {m.money(3577, 6644)} |
| EBITDA | 610 | 655 | 720 | 790 |
| Net profit | 301 | 342 | 388 | 430 |
| EPS (HK$) | {m.num(0, 1)}.{m.num(10, 99)} | {m.num(0, 1)}.{m.num(10, 99)} | {m.num(0, 1)}.{m.num(10, 99)} | {m.num(0, 1)}.{m.num(10, 99)} |
| PE (x) | {m.num(11, 23)}.{m.num(0, 9)} | {m.num(9, 19)}.{m.num(0, 9)} | {m.num(9, 17)}.{m.num(0, 9)} | {m.num(7, 15)}.{m.num(0, 9)} |
Risks: fuel, a rights issue to fund the depot at Kai Tak, loss of the e-commerce contract.
See the last page for disclosures."""


@template("ordinary", "tc", copies=6)
def news_results(m):
    return f"""
【本報專訊】海晴飲食（09981）公布截至去年底止全年業績，收入{m.num(12, 24)}.{m.num(0, 9)}億元，升{m.num(2, 6)}.{m.num(0, 9)}%；股東應佔溢利{m.num(0, 2)}.{m.num(10, 99)}億元，跌21%，每股盈利{m.num(8, 16)}.{m.num(0, 9)}仙，末期息派5仙。
主席區永康在業績發布會上表示，內地消費疲弱，集團今年會關閉六間虧損門店。被問到會否私有化，他說沒有計劃。
毛利率收窄{m.num(0, 2)}.{m.num(0, 9)}個百分點至{m.num(42, 80)}.{m.num(0, 9)}%。集團期末現金{m.num(2, 4)}.{m.num(0, 9)}億元，並無銀行借款。該股收報{m.num(0, 2)}.{m.num(10, 99)}元，跌3%。"""


@template("ordinary", "sc", copies=6)
def wechat_article(m):
    return f"""
# 什么是业绩预告？散户必读的五个问题
作者：小林说财报　2026-01-18
每年一月底，很多上市公司会发布业绩预告。净利润为负、扭亏为盈、同比变动50%以上，这三种情况必须披露。
问：预告和快报有什么区别？答：快报有营业收入、营业利润、净利润、总资产等具体数字，预告通常只有区间。
问：内幕信息敏感期能不能买？答：高管不能，散户可以。
举个例子，某家电公司预计归母净利润3亿元至{m.num(2, 4)}.{m.num(0, 9)}亿元，结果年报只有{m.num(1, 3)}.{m.num(0, 9)}亿元，交易所随即发出监管函。
点个“在看”，下期讲商誉减值。"""


@template("ordinary", "en", copies=6)
def quiz_results(m):
    return f"""
Finance Club pub quiz, round 4: Balance sheet or income statement?
1. Goodwill
2. Cost of sales
3. Retained earnings
4. Finance costs
5. Which company issued the first profit warning of 2026?
6. What is the 60-day period before annual results called?
7. Revenue is HK${m.num(350, 651)}m and gross profit HK${m.num(105, 196)}m. What is the gross margin?
8. True or not: a director may buy shares the day after the results.
Tie-break: name the chairman of the exchange."""


@template("ordinary", "en", copies=6)
def budget_choir(m):
    return f"""
# Kowloon Chamber Choir: budget for 2026/27
For approval at the general meeting on 9 September
| | 2025/26 actual | 2026/27 budget |
| Members' fees | {m.money(58940, 109461)} | {m.money(63000, 117001)} |
| Ticket sales | {m.money(106617, 198004)} | {m.money(112000, 208001)} |
| Interest income | {m.money(842, 1566)} | {m.money(700, 1301)} |
| Total income | {m.money(166399, 309029)} | {m.money(175700, 326301)} |
| Hall hire | {m.money(68880, 127921)} | {m.money(72800, 135201)} |
| Conductor | {m.money(50400, 93601)} | {m.money(52500, 97501)} |
| Music and copying | {m.money(8988, 16693)} | {m.money(9800, 18201)} |
| Administrative expenses | {m.money(4417, 8204)} | {m.money(4900, 9101)} |
| Total expenses | {m.money(132685, 246416)} | {m.money(140000, 260001)} |
| Surplus | {m.money(33714, 62614)} | {m.money(35700, 66301)} |
The committee proposes to keep fees unchanged. Our reserves stand at HK${m.money(217154, 403287)}."""


@template("ordinary", "en", copies=6)
def legal_bulletin(m):
    return f"""
# Takeovers bulletin: what "possible offer" announcements must say
Cheng & Whitlock, Solicitors. Issue 41, May 2026
Since the Executive's practice statement of last autumn, an offeree that is in talks about a possible offer must announce once there is untoward movement in its share price. We have seen three cases.
In the first, a biotech disclosed that its controlling shareholder had been approached at a premium of {m.num(31, 59)}% to the last close. In the second, a code name leaked on a chat group, and trading was suspended for two days. The third ended in a criticism of the financial adviser.
Practical points: keep an insider list from the first call; agree the leak announcement in draft; do not let the data room open before an NDA is signed.
This bulletin is for information and is not advice."""


@template("ordinary", "en", copies=6)
def course_catalogue(m):
    return f"""
# Executive programme, autumn term
Module 3. Reading management accounts (2 days, HK${m.money(6860, 12741)})
You will work through the trial balance, the profit and loss account and the balance sheet of a trading company, find why gross profit fell by {m.num(8, 16)}% and present your findings to a mock board.
Module 4. M&A from term sheet to closing (3 days, HK${m.money(11550, 21451)})
Term sheets, due diligence, sale and purchase agreements, conditions precedent, completion accounts, break fees.
Module 5. Listed company compliance (1 day, HK${m.money(3640, 6761)})
Inside information, notifiable and connected transactions, trading halts, dealing restrictions.
Enrol before 31 August for {m.num(7, 14)}% off."""


@template("ordinary", "en", copies=6)
def job_ad_cosec(m):
    return f"""
# Assistant Company Secretary (listed group)
You will draft announcements, circulars and board papers, keep the insider list, run the blackout calendar and look after connected transactions. You have seen at least two annual results seasons, a rights issue or a placing, and know the Listing Rules.
Our group has revenue of HK${m.num(4, 8)}.{m.num(0, 9)} billion and {m.money(2800, 5201)} staff. Salary HK${m.money(31500, 58501)}–{m.money(38500, 71501)} plus bonus.
Send your CV, quoting ref. ACS/26, to the HR department. Personal data will be used for recruitment only."""


@template("ordinary", "en", copies=6)
def analyst_transcript(m):
    return f"""
Harbour Link Logistics 2025 annual results: call transcript (edited)
Operator: Good afternoon and welcome.
CFO: Thank you. As announced at noon, revenue rose 8% to HK${m.num(2, 6)}.{m.num(10, 99)} billion, EBITDA was HK${m.num(458, 852)} million and profit attributable to shareholders HK${m.num(239, 445)} million. The board has recommended a final dividend of 6 cents.
Question: Could you talk about gearing?
CFO: Net gearing was {m.num(21, 41)}%, down from {m.num(25, 47)}%. You will find the cash flow statement on page 14 of the announcement.
Question: Any plans for a placing?
CEO: None that we can speak of."""


@template("ordinary", "en", copies=6)
def policy_disclosure(m):
    return f"""
# Disclosure of Inside Information: Group procedure (approved 2024)
1. Purpose. This procedure sets out how the Group identifies and discloses inside information.
2. Each head of business reports to the Disclosure Officer at once on: an expected loss, a material acquisition or disposal, default on borrowings, a change of directors or auditor, a proposed rights issue or share buy-back, a dividend change.
3. The Disclosure Officer decides with counsel whether an announcement or a trading halt is needed. Before publication the matter is kept strictly confidential and a code name is used.
4. Records are kept for seven years.
5. Questions: the Company Secretary."""


@template("ordinary", "en", copies=6)
def blog_startup(m):
    return f"""
# We almost sold our company. Here's the term sheet (redacted)
Three years ago a Singapore buyer offered us US${m.num(8, 16)} million. The term sheet was two pages: {m.num(56, 105)}% cash at completion, {m.num(14, 27)}% earn-out on EBITDA, sixty days of exclusivity, a break fee of US$200k. We signed an NDA, opened a data room, and gave our project the silly name "Project Dumpling".
It fell through in due diligence. Revenue had been US${m.num(2, 4)}.{m.num(0, 9)}m and net loss US${m.num(0, 1)}.{m.num(0, 9)}m; they wanted growth.
Lessons? Never let the lawyers pick the code name. Subscribe for part two."""


@template("ordinary", "en", copies=6)
def it_change_request_told(m):
    return f"""
Change request CHG-5521: hide draft results from search
The finance SharePoint holds board papers, draft announcements and the consolidation pack. During last quarter's crawl the results folder was indexed for 40 minutes. Nobody outside Finance opened it. We ask for item-level permissions and for the DLP rule "inside information" to run in block mode.
Risk: low. Back-out: restore the previous ACL. Window: Saturday 22:00–23:00."""


@template("ordinary", "tc", copies=6)
def newsletter_alumni(m):
    return f"""
# 商學院校友通訊　第六十二期
主編的話：今期走訪三位在上市公司當財務總監的師兄師姐。
何師姐：「最難忘是第一次寫盈利警告，董事會開到凌晨三點，第二朝停牌。」她說當年集團虧損四億元，銀行要求豁免契諾，她足足兩個月沒有放假。
羅師兄則參與過一宗代號項目的私有化：「連太太都唔講得。」每股作價溢價五成，最後獲九成六股東贊成。
活動預告：十一月行山；十二月聚餐。"""


@template("ordinary", "en", copies=6)
def cv_finance_manager(m):
    return f"""
# Curriculum vitae: LAU Ka Man, Carmen, FCPA
2021 to date: Finance Manager, a Main Board consumer group (revenue HK${m.num(2, 4)}.{m.num(0, 9)}bn)
- Prepared monthly management accounts, rolling forecasts and board papers
- Handled the interim and annual results announcements, two profit warnings and the 2023 privatisation (HK${m.num(0, 2)}.{m.num(0, 9)}bn)
- Cut the month-end close from ten days to six; led negotiations on a HK${m.num(560, 1041)}m club loan and the covenant reset
2016–2021: Senior Associate, audit. Clients included listed property, retail and logistics groups.
Languages: Cantonese, English, Putonghua. Notice period: two months."""


@template("ordinary", "en", copies=6)
def radio_script(m):
    return f"""
MONEY TALK, Tuesday
PRESENTER: Cathay fell 3% after it warned that first half profit will drop. With me is Paul. Paul, should listeners sell?
PAUL: Well, the loss of HK${m.num(140, 261)} million everybody feared did not come. They still expect to make HK${m.num(0, 2)}.{m.num(0, 9)} billion. What matters is fuel.
PRESENTER: And the rights issue rumours?
PAUL: Denied at lunch time. I'd hold.
[JINGLE]"""


@template("ordinary", "tc", copies=6)
def tax_guide(m):
    return f"""
報稅小貼士：有限公司
一、利得稅首二百萬元應評稅利潤稅率{m.num(5, 11)}.{m.num(10, 99)}%，其後{m.num(11, 21)}.{m.num(0, 9)}%。
二、報稅表須連同經審核財務報表及稅務計算表。小型公司（總收入不超過二百萬元）可暫時不交。
三、例子：陳記有限公司全年營業額180萬元，銷售成本90萬元，行政開支50萬元，應評稅利潤40萬元，須繳稅{m.money(23100, 42901)}元。
如有查詢，請致電稅務局。"""


@template("ordinary", "en", copies=6)
def novel(m):
    return f"""
Chapter Nine
"The loss is four hundred million," Gerald said, and laid the board paper on the piano. "We announce on Thursday. Until then not a word, not even to Celia."
Rain beat on the windows of the Peak Road house. Mei thought of the ten thousand shares in the biscuit tin.
"And the auditors?" she asked.
"They won't sign." He poured himself a whisky. "Arthur wants to take the company private. Two dollars a share. Two dollars, for my father's mills."
"""


@template("ordinary", "en", copies=6)
def audit_proposal(m):
    return f"""
# Proposal for audit services: Kwong Hing Metal Group
1. Our understanding of your business. You are a family-owned maker of hinges with sales of about HK${m.num(98, 183)} million and a bank loan of HK${m.num(21, 40)} million.
2. Scope. Audit of the statement of financial position, statement of profit or loss and notes under HKFRS for Private Entities; profits tax computation.
3. Timetable. Planning in February, fieldwork in April, draft financial statements by 15 May.
4. Fee. HK${m.num(187, 349)},000, billed in three instalments, plus out-of-pocket expenses.
We look forward to working with you."""


@template("ordinary", "en", copies=6)
def linkedin_post(m):
    return f"""
Thrilled to share that our deal team closed its 12th take-private of the year!
From the first call to completion it took 214 days, three law firms, one very patient special committee and {m.num(67, 125)}.{m.num(0, 9)}% of the votes. Proud to have advised the offeror at HK${m.num(3, 7)}.{m.num(10, 99)} a share, a {m.num(42, 80)}% premium.
Huge thanks to the working group. Who's hiring associates? We are. DM me.
#MandA #HongKong #privatisation"""


@template("ordinary", "sc", copies=6)
def software_manual(m):
    return f"""
用户手册　第六章 报表中心
{m.num(4, 8)}.{m.num(0, 9)} 生成利润表：依次点击“报表—利润表—本期”，系统自动汇总营业收入、营业成本、销售费用、管理费用、财务费用。
{m.num(4, 8)}.{m.num(0, 9)} 资产负债表不平怎么办？请先检查期初余额是否录入。
{m.num(4, 8)}.{m.num(0, 9)} 导出：支持Excel与PDF。示例数据：营业收入1,000,000.00，净利润120,000.00。
{m.num(4, 8)}.{m.num(0, 9)} 如需合并报表，请联系客服开通集团版。"""


@template("ordinary", "en", copies=6)
def alumni_speaker_invite(m):
    return f"""
Dear Mr Cheuk,
The Corporate Finance Society would be honoured if you spoke to our members on 3 March about your time on the special committee of Golden Lotus, which ended with last year's scheme of arrangement at HK${m.num(6, 12)}.{m.num(10, 99)} a share. Students would love to hear how the announcement was kept secret, what due diligence was like and why the first offer failed.
We can offer a speaker's gift and dinner.
Yours sincerely"""


@template("ordinary", "en", copies=6)
def article_cfo_mag(m):
    return f"""
# The quiet art of the trading update
A well-written update can spare a finance chief a bad week. We looked at forty of them.
The best say three things: how sales are running, what has changed in costs, and where the full year will land. "Underlying profit is expected to be HK${m.num(56, 105)} million to HK${m.num(63, 118)} million" is clear. "Challenging conditions" is not.
Timing matters more. One retailer had its October numbers by the third of the month and spoke on the twenty-fourth; in between, its finance team sold nothing, but somebody's cousin did.
Do not forget the auditor. A figure that later moves by {m.num(14, 27)}% will haunt you.
Next month: hedging for people who hate hedging."""


@template("ordinary", "en", copies=6)
def research_morning(m):
    return f"""
Kam Fook Securities | Morning call | 19 Aug
Top pick: Sunny Pharma. Interim revenue rose {m.num(15, 29)}% to RMB1.84bn, 4% above us; net profit RMB{m.num(218, 406)}m. Gross margin {m.num(49, 93)}.{m.num(0, 9)}%. We lift FY26-27 EPS by 6% and our target to HK${m.num(9, 19)}.{m.num(10, 99)} from HK${m.num(9, 17)}.20. Buy.
Avoid: Luen Tat Motors. Profit alert on Friday after close: loss of RMB{m.num(63, 118)}-110m. Order book thin, gearing {m.num(58, 110)}%. Sell, target HK$1.1.
Disclosure: the analyst holds no shares in the companies named. Kam Fook acted as placing agent for Sunny Pharma in the past 12 months."""
