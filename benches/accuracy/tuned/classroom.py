"""Hard negatives that teach, rule, report or advise: all the words of a company's secrets, and none of them."""

from model import template
from tuned.finance import statement
from tuned.ledgers import k


@template("ordinary", "tc", copies=8)
def accounting_worksheet_tc(m):
    return f"""
# 企業、會計與財務概論 中四 工作紙{m.num(1, 30)}
姓名：＿＿＿＿＿　班別：＿＿＿　日期：＿＿＿
陳先生經營一間文具店。根據以下資料，編製截至2025年12月31日止年度的損益表及該日的財務狀況表。
| | $ |
| 銷貨 | {m.money(100000, 900000)} |
| 銷貨成本 | {m.money(50000, 90000)} |
| 租金及差餉 | {m.money(10000, 90000)} |
| 折舊 | {m.money(1000, 9000)} |
| 存貨 | {m.money(10000, 90000)} |
| 應收貨款 | {m.money(10000, 90000)} |
| 銀行貸款 | {m.money(10000, 90000)} |
| 資本 | {m.money(100000, 900000)} |
（12分）"""


@template("ordinary", "en", copies=8)
def exam_paper(m):
    return f"""
# Paper 2A: Financial Accounting. Time allowed: 2 hours 15 minutes
Answer ALL questions in Section A and TWO in Section B.
# Question {m.num(2, 6)} (20 marks)
The trial balance of Lucky Traders at 31 December 2024 includes the following:
| | HK$ |
{statement(m)}
| Inventories | {m.money()} |
| Trade receivables | {m.money()} |
| Bank loan, 8% | {m.money()} |
Prepare the income statement for the year and the statement of financial position at that date.
END OF PAPER"""


@template("ordinary", "en", copies=8)
def lesson_on_ratios(m):
    return f"""
# Lesson {m.num(3, 20)}: Reading a set of accounts
By the end of this class you should be able to work out the current ratio, the gearing ratio and the gross profit margin.
Look at the figures of Sunny Bakery:
| | This year | Last year |
| Revenue | {m.money()} | {m.money()} |
| Gross profit | {m.money()} | {m.money()} |
| Current assets | {m.money()} | {m.money()} |
| Current liabilities | {m.money()} | {m.money()} |
| Inventories | {m.money()} | {m.money()} |
Task 1: work in pairs and calculate the four ratios. Homework: find the annual report of a company that you know and do the same."""


@template("ordinary", "sc", copies=8)
def bookkeeping_course_sc(m):
    return f"""
# 《财务报表分析》课程讲义 第{m.num(2, 12)}讲 利润表
一、教学目标：掌握营业收入、营业成本、毛利、期间费用与净利润之间的关系。
二、案例：某公司2024年度资料如下（单位：万元）
| 项目 | 金额 |
| 营业收入 | {m.money(1000, 9000)} |
| 营业成本 | {m.money(1000, 9000)} |
| 销售费用 | {m.money(100, 900)} |
| 管理费用 | {m.money(100, 900)} |
| 财务费用 | {m.money(100, 900)} |
| 净利润 | {m.money(100, 900)} |
三、课堂讨论：毛利率下降的原因有哪些？
四、作业：教材第{m.num(20, 200)}页习题3、5。"""


@template("ordinary", "en", copies=8)
def standards_update(m):
    return f"""
# Technical update: HKFRS 18 and what it changes
The new standard replaces HKAS 1. The statement of profit or loss will have three categories, operating, investing and financing, with two new subtotals. Companies must also disclose management-defined performance measures, such as adjusted EBITDA, in a note.
For a manufacturer, share of profits of associates moves below operating profit. Finance costs stay in the financing category. Comparative figures are restated. HKAS 34 requires the same subtotals in interim reports.
Talk to your usual contact at our firm. This publication is general guidance only. Issue {m.num(10, 99)}, {m.day()}."""


@template("ordinary", "tc", shape="mail", copies=8)
def no_dealing_reminder_tc(m):
    return f"""
!subject 溫馨提示：業績公布前禁止買賣期
致各董事及有關僱員：
根據《標準守則》，由{m.day_zh()}起至全年業績公布當日止，各董事不得買賣本公司證券。其後如擬買賣，亦須事先以書面通知主席並取得確認書。
如閣下管有未公布的內幕消息，任何時候均不得買賣。內幕消息可以是盈利警告、重大收購或更換核數師等。
公司秘書 {m.person().zh}"""


@template("ordinary", "en", shape="mail", copies=8)
def blackout_calendar(m):
    return f"""
!subject 2026 closed periods
Dear colleagues,
For your diaries, these are next year's closed periods under our securities dealing code:
Annual results: {m.day(2026)} until publication
Interim results: {m.day(2026)} until publication
No dealing is allowed in these periods. At other times please fill in the pre-clearance form and wait for approval, which lasts five business days. Ask the company secretarial department when you are unsure whether something is price sensitive.
{m.person().en}"""


@template("ordinary", "en", copies=8)
def clearance_form(m):
    return f"""
# Request for clearance to deal
To:: Company Secretary
Name:: ____________________
Number of shares:: ____________________
Buy or sell:: ____________________
I confirm that I hold no inside information, that no closed period is running and that I have not been told of any profit warning, placing, takeover offer or other unpublished price-sensitive matter.
Signature:: ____________________
For office use: cleared until ____ / refused. Form CS-{m.num(1, 40)}"""


@template("ordinary", "en", copies=8)
def disclosure_policy(m):
    return f"""
# Policy on the handling and disclosure of inside information
1. Purpose. To help the Group meet Part XIVA of the Securities and Futures Ordinance.
2. What counts. Inside information is specific, not generally known and likely to move the share price materially. Common examples are a profit warning, a change of controlling shareholder, a placing of new shares, a major acquisition or disposal, a default under a loan, and the resignation of the auditor.
3. Before announcement. Papers go by code name, drafts bear "Strictly Confidential", an insider list is kept and advisers sign a non-disclosure agreement.
4. Reporting. Heads of department tell the Disclosure Committee at once, which decides whether a trading halt is needed.
5. Breach may lead to dismissal. Adopted by the Board on {m.day()}."""


@template("ordinary", "sc", copies=8)
def insider_rules_sc(m):
    return f"""
# 内幕信息知情人登记管理制度
第一条 为规范公司内幕信息管理，根据《证券法》等规定，制定本制度。
第二条 内幕信息包括：重大资产重组、利润分配方案、业绩预告、回购股份、重大诉讼、董事及高级管理人员变动等尚未公开的信息。
第三条 内幕信息公开前，知情人不得买卖公司股票，不得泄露，并须填写知情人档案。
第四条 董事会秘书负责登记，档案保存不少于十年。
第五条 违反本制度的，视情节给予处分；涉嫌犯罪的，移送司法机关。
本制度自{m.day_zh()}起施行。"""


@template("ordinary", "en", copies=8)
def rules_summary(m):
    return f"""
# Chapter 14 in two pages
A transaction is classified by five percentage ratios: assets, profits, revenue, consideration and equity capital.
Discloseable transaction: 5% or more. Major transaction: 25% or more; a circular and shareholders' approval are needed. Very substantial acquisition: 100% or more. Connected transactions are in Chapter 14A.
A rights issue that increases issued shares by more than 50% needs the minority's approval (Rule 7.19A). An announcement is published as soon as possible after terms are agreed; if news leaks before, a trading halt may be needed.
Prepared for the company secretaries' examination, reading {m.num(1, 30)}."""


@template("ordinary", "en", copies=8)
def privatisation_article(m):
    return f"""
# Client alert: privatisations by scheme of arrangement
{m.pick(('Spring', 'Autumn', 'Winter'))} 2025
More companies are leaving the exchange. In a typical privatisation the offeror offers a cancellation price at a premium over the closing price, and the scheme must be approved by 75% of the votes of disinterested shareholders, with no more than 10% against.
The Rule 3.5 announcement must contain the offer price, confirmation of resources and the conditions precedent. The offer period begins with it. Irrevocable undertakings, a long stop date and a break fee are usual.
Due diligence is usually limited to public documents and a short data room. For advice on your transaction, call one of our partners. This article is not legal advice."""


@template("ordinary", "en", copies=8)
def what_is_a_term_sheet(m):
    return f"""
# Term sheet
# What founders should know before they sign
A term sheet, or letter of intent, sets out the main terms of an investment: the pre-money valuation, the number of shares that the investor subscribes for, the conditions precedent, exclusivity, warranties and indemnities, and the break fee. Most of it is non-binding; confidentiality and exclusivity are binding.
Tip {m.num(1, 9)}: ask for a short exclusivity period. Tip {m.num(10, 19)}: agree the long stop date early. Tip {m.num(20, 29)}: let the data room be ready before due diligence starts.
Our start-up clinic is held on the first Tuesday of each month."""


@template("ordinary", "en", copies=8)
def sale_agreement_precedent(m):
    return f"""
# SHARE PURCHASE AGREEMENT (precedent {m.code('A-99')})
Drafting note: this form suits the sale of a small private company by individuals. Delete what does not apply.
THIS AGREEMENT is made on [date] between [name of Vendor] (the Vendor) and [name of Purchaser] (the Purchaser).
1. The Vendor shall sell the Sale Shares, being the entire issued share capital of [Target], for a total consideration of HK$[amount].
2. Completion is conditional on the conditions precedent in Schedule [ ] being met before the Long Stop Date.
3. The warranties and indemnities are set out in Schedule [ ]. User guide: see our knowledge base."""


@template("ordinary", "en", copies=8)
def results_in_the_paper(m):
    c = m.company()
    return f"""
# {c[0].split(' Holdings')[0].split(' Limited')[0]} posts {m.num(5, 60)}% profit rise
By our business reporter
Net profit rose to HK${m.num(1, 9)}.{m.num(1, 9)} billion in the six months to June from HK${m.num(1, 9)}.{m.num(1, 9)} billion a year ago, the company told the stock exchange yesterday. Revenue was HK${m.num(10, 90)}.{m.num(1, 9)} billion, gross margin widened to {m.num(20, 50)}.{m.num(0, 9)} per cent and earnings per share were HK${m.num(1, 5)}.{m.num(10, 99)}. An interim dividend of HK{m.num(10, 90)} cents was declared.
The shares closed {m.num(1, 5)}.{m.num(1, 9)} per cent higher at HK${m.num(10, 90)}.{m.num(10, 95)}. Chief financial officer {m.person().en} told reporters that capital expenditure would be about HK${m.num(1, 9)} billion this year."""


@template("ordinary", "tc", copies=8)
def results_in_the_paper_tc(m):
    c = m.company()
    return f"""
# 【業績】{c[1][:4]}中期多賺{m.num(5, 60)}%　派息{m.num(10, 90)}仙
{c[1]}（{m.num(100, 3000):05d}）昨日公布截至6月底止中期業績，營業額{m.num(10, 90)}.{m.num(1, 9)}億元，按年升{m.num(2, 20)}%；股東應佔溢利{m.num(1, 9)}.{m.num(1, 9)}億元，每股盈利{m.num(10, 90)}仙，派中期股息{m.num(5, 30)}仙。期內毛利率{m.num(20, 50)}.{m.num(0, 9)}%，資本開支{m.num(1, 9)}億元。
管理層在記者會表示，下半年訂單理想，對全年表現審慎樂觀。該股昨收報{m.num(2, 90)}.{m.num(10, 95)}元，升{m.num(1, 5)}.{m.num(1, 9)}%。
記者：{m.person().zh}"""


@template("ordinary", "sc", copies=8)
def results_in_the_paper_sc(m):
    return f"""
# {m.company()[1][:2]}股份三季报点评：营收增{m.num(5, 30)}%，净利润降{m.num(2, 20)}%
来源：财经日报　记者 {m.person().zh}
公司昨晚披露三季报，前三季度实现营业收入{m.num(10, 90)}.{m.num(1, 9)}亿元，归母净利润{m.num(1, 9)}.{m.num(1, 9)}亿元，毛利率{m.num(20, 50)}.{m.num(0, 9)}%，经营活动现金流量净额{m.num(1, 9)}.{m.num(1, 9)}亿元，研发费用{m.num(1, 9)}.{m.num(1, 9)}亿元。
多家券商维持增持评级。截至收盘，公司股价报{m.num(10, 90)}.{m.num(10, 99)}元。"""


@template("ordinary", "tc", copies=8)
def broker_note_tc(m):
    c = m.company()
    return f"""
# {c[1]}（{m.num(100, 3000)} HK）　買入　目標價{m.num(10, 90)}.{m.num(0, 9)}元
上半年業績勝預期：收益升{m.num(5, 30)}%至{m.num(10, 90)}億元，純利升{m.num(5, 30)}%至{m.num(1, 9)}.{m.num(0, 9)}億元。
| 截至12月31日止年度 | 2024A | 2025E | 2026E |
| 收益（百萬元） | {m.money(1000, 9000)} | {m.money(1000, 9000)} | {m.money(1000, 9000)} |
| 毛利 | {m.money(100, 900)} | {m.money(100, 900)} | {m.money(100, 900)} |
| 純利 | {m.money(100, 900)} | {m.money(100, 900)} | {m.money(100, 900)} |
| 每股盈利（仙） | {m.num(10, 99)}.{m.num(0, 9)} | {m.num(10, 99)}.{m.num(0, 9)} | {m.num(10, 99)}.{m.num(0, 9)} |
| 市盈率（倍） | {m.num(5, 30)}.{m.num(0, 9)} | {m.num(5, 30)}.{m.num(0, 9)} | {m.num(5, 30)}.{m.num(0, 9)} |
投資涉及風險，本報告只供參考。分析員：{m.person().zh}"""


@template("ordinary", "en", shape="sheet", copies=8)
def stock_screener(m):
    return "| Code | Company | Revenue HK$m | Net profit HK$m | EPS | P/E | Dividend yield |\n" + "\n".join(
        f"| {m.num(1, 9999):05d} | {m.company()[0]} | {m.money(100, 90000)} | {k(m, 10, 9000)} | {m.num(0, 9)}.{m.num(10, 99)} | {m.num(4, 40)}.{m.num(0, 9)} | {m.num(0, 9)}.{m.num(0, 9)}% |"
        for _ in range(m.num(15, 40)))


@template("ordinary", "bi", copies=8)
def banking_glossary(m):
    pairs = ("Account payee 收款人賬戶", "Bank borrowings 銀行借款", "Cash and cash equivalents 現金及現金等價物", "Confidential 機密", "Contingent liabilities 或然負債",
             "Default 違約", "Due diligence 盡職審查", "Finance costs 融資成本", "Gearing ratio 資產負債比率", "General offer 全面要約", "Goodwill 商譽",
             "Inside information 內幕消息", "Profit warning 盈利警告", "Rights issue 供股", "Statement of financial position 財務狀況表", "Term sheet 條款書", "Trial balance 試算表")
    return "# Glossary of banking and finance terms 銀行及金融詞彙\n" + "\n".join(f"\n{one}\n" for one in m.some(pairs, 12, 17)) + f"\nEdition {m.num(2, 9)}"


@template("ordinary", "en", copies=8)
def accountant_cv(m):
    p = m.person()
    return f"""
# {p.en}
# Experience
Financial controller, {m.company()[0]}, {m.num(2015, 2019)} to now
Monthly management accounts, cash flow forecasts and annual budgets for a group with revenue of HK${m.num(1, 9)} billion. Wrote board papers and results announcements. Led due diligence on the acquisition of a competitor for HK${m.num(100, 900)} million and the rights issue that paid for it.
Assistant manager, audit, {m.num(2009, 2014)}: consolidated financial statements of listed clients, letters of representation, audit committee reports.
# Skills
HKFRS, consolidation packs, trial balance to final accounts, SAP, Excel"""


@template("ordinary", "en", copies=8)
def company_secretary_wanted(m):
    return f"""
# Assistant Company Secretary (listed group)
You will prepare board papers and minutes, draft announcements (profit warnings, connected transactions, results), keep the insider list and remind directors of blackout periods. Five years' experience with a Main Board issuer; HKCGI member.
Send your CV with present and expected salary to careers@example.com.hk before {m.day()}.
All applications will be treated in strict confidence."""
