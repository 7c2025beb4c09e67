"""Results and deals before anybody may know them, and announcements that everybody knows."""

from model import template


def statement(m, zh=False):
    revenue = m.num(200_000, 900_000)
    cost = revenue * m.num(55, 80) // 100
    admin, tax = revenue // 12, revenue // 40
    rows = (("Revenue", "收益", revenue), ("Cost of sales", "銷售成本", -cost), ("Gross profit", "毛利", revenue - cost),
            ("Administrative expenses", "行政開支", -admin), ("Finance costs", "融資成本", -tax // 2),
            ("Profit before tax", "除稅前溢利", revenue - cost - admin - tax // 2), ("Income tax expense", "所得稅開支", -tax),
            ("Profit for the year", "年內溢利", revenue - cost - admin - tax - tax // 2))
    show = lambda n: f"({-n:,})" if n < 0 else f"{n:,}"
    return "\n".join(f"| {b if zh else a} | {show(n)} | {show(n * m.num(80, 115) // 100)} |" for a, b, n in rows)


DISCLAIMER = ("Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the "
              "contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any "
              "liability whatsoever for any loss howsoever arising from or in reliance upon the whole or any part of the contents of "
              "this announcement.")
DISCLAIMER_ZH = ("香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示，"
                 "概不對因本公告全部或任何部分內容而產生或因倚賴該等內容而引致的任何損失承擔任何責任。")


@template("financial-report", "en")
def draft_results(m):
    c = m.company()
    return f"""
!header DRAFT — Strictly private and confidential
!name {c[0].split()[0]}-annual-results-draft-v{m.num(1, 6)}
# {c[0]}
# Draft consolidated statement of profit or loss for the year ended 31 December 2025
Unaudited. For discussion with the audit committee only. Not yet reviewed by the auditor.
| HK$'000 | 2025 | 2024 |
{statement(m)}
The board is expected to recommend a final dividend of HK[●] cents per share."""


@template("financial-report", "tc")
def draft_results_tc(m):
    c = m.company()
    return f"""
!header 草稿 僅供內部討論
# {c[1]}
# 截至二零二五年十二月三十一日止年度未經審核綜合損益表（初稿）
| 千港元 | 二零二五年 | 二零二四年 |
{statement(m, zh=True)}
以上數字未經核數師審閱，有待審核委員會批准，於公布前不得外傳。"""


@template("financial-report", "bi", shape="grid")
def management_accounts(m):
    return f"""
!sheet Management accounts
!name management accounts {m.pick(('Mar', 'Apr', 'May'))} 2025
# {m.company()[0]} — Management accounts 管理賬目 (unaudited)
| HK$'000 | Actual | Budget |
{statement(m)}
| EBITDA | {m.money(1000, 90000)} | {m.money(1000, 90000)} |
| Cash and bank balances 現金及銀行結餘 | {m.money()} | {m.money()} |
| Trade receivables 應收賬款 | {m.money()} | {m.money()} |
| Bank borrowings 銀行借款 | {m.money()} | {m.money()} |"""


@template("financial-report", "en")
def flash_email(m):
    return f"""
!subject Flash results
All, flash numbers for {m.day()} month end, unaudited, please keep within the finance team.
Revenue HK${m.num(20, 90)}.{m.num(1, 9)}m against budget HK${m.num(20, 90)}.{m.num(1, 9)}m. Gross profit margin {m.num(18, 40)}.{m.num(0, 9)}%. EBITDA HK${m.num(2, 19)}.{m.num(1, 9)}m. Profit before tax HK${m.num(2, 9)}.{m.num(1, 9)}m after an impairment loss of HK${m.num(1, 9)}m on inventories.
Management accounts to follow on Friday; the year-to-date forecast for profit attributable to owners of the Company is now below market expectation.
CFO"""


@template("financial-report", "sc")
def draft_report_sc(m):
    return f"""
# 二零二五年度合并利润表（未经审计，内部资料）
| 项目（人民币千元） | 本期 | 上期 |
| 营业收入 | {m.money()} | {m.money()} |
| 营业成本 | {m.money()} | {m.money()} |
| 毛利 | {m.money()} | {m.money()} |
| 管理费用 | {m.money()} | {m.money()} |
| 财务费用 | {m.money()} | {m.money()} |
| 利润总额 | {m.money()} | {m.money()} |
| 净利润 | {m.money()} | {m.money()} |
本表为管理层报表初稿，公布前请勿对外披露。"""


@template("inside-information", "en")
def profit_warning_draft(m):
    c = m.company()
    return f"""
!header DRAFT {m.num(2, 5)}: for directors' comments
# {c[0]}
# INSIDE INFORMATION — PROFIT WARNING
{DISCLAIMER}
This announcement is made by {c[0]} pursuant to Rule 13.09 of the Listing Rules and the Inside Information Provisions under Part XIVA of the Securities and Futures Ordinance.
Based on the preliminary assessment of the unaudited consolidated management accounts, the Group is expected to record a net loss of approximately HK$[●] million for the six months ended 30 June 2025, as compared with a profit of HK${m.num(5, 90)} million for the corresponding period.
By order of the Board
[date]"""


@template("inside-information", "tc")
def profit_warning_draft_tc(m):
    c = m.company()
    return f"""
!header 擬稿 {m.date()}
# {c[1]}
# 內幕消息 盈利警告
{DISCLAIMER_ZH}
本公告乃由{c[1]}根據上市規則第13.09條及證券及期貨條例第XIVA部項下之內幕消息條文作出。
根據對本集團未經審核綜合管理賬目之初步評估，預期本集團截至二零二五年六月三十日止六個月將錄得虧損約[●]百萬港元。
承董事會命
[●]年[●]月[●]日"""


@template("inside-information", "en")
def board_paper(m):
    c, d = m.company(), m.company()
    return f"""
!footer Board paper — strictly confidential
# Board meeting of {c[0]} — {m.day()}
# Item 4: Project {m.pick(('Falcon', 'Jade', 'Orchid'))} — proposed acquisition of {d[0]}
The board is asked to approve the term sheet for the acquisition of 60% of the target for a consideration of HK${m.num(100, 900)} million. The transaction would be a major transaction under Chapter 14 of the Listing Rules. No announcement has been made; directors are reminded of the blackout period and that this paper contains inside information.
Due diligence report: draft attached. Valuation report (draft): HK${m.num(200, 1500)} million."""


@template("inside-information", "tc")
def board_minutes(m):
    c = m.company()
    return f"""
# {c[1]} 董事會會議紀錄（機密）
日期:: {m.day_zh()}
出席:: {'、'.join(p.zh for p in m.people(4, 6))}
1. 建議供股：董事會討論以每股{m.num(1, 9)}.{m.num(10, 99)}港元供股集資約{m.num(100, 900)}百萬港元，有關消息尚未公布，屬內幕消息。
2. 主席提醒各董事，在公告刊發前屬禁止買賣期，不得買賣本公司證券。
3. 委任配售代理事宜，授權執行董事簽署意向書。"""


@template("inside-information", "bi")
def insider_list_mail(m):
    return f"""
!subject Project {m.pick(('Lotus', 'Dragon', 'Pearl'))} – wall-crossing
Dear team,
You are now on the insider list of Project Pearl (possible privatisation 建議私有化). The information is price-sensitive 股價敏感資料 and has not been announced. Do not deal in the shares and do not forward this mail.
The offeror intends to make the offer at HK${m.num(2, 20)}.{m.num(10, 99)} per share, a premium of {m.num(20, 60)}% over the last closing price. Draft Rule 3.5 announcement v{m.num(2, 8)} is in the data room. Embargoed until {m.day()}.
Corporate Finance"""


def results(m, zh):
    c = m.company()
    code = m.num(1000, 9000)
    if zh:
        return f"""
# {c[1]}
（於開曼群島註冊成立的有限公司）
（股份代號：{code:05d}）
# 截至二零二四年十二月三十一日止年度之全年業績公告
{DISCLAIMER_ZH}
| 千港元 | 二零二四年 | 二零二三年 |
{statement(m, True)}
董事會建議派付末期股息每股{m.num(1, 30)}港仙。
本公告於聯交所網站www.hkexnews.hk刊發。
承董事會命
主席 {m.person().zh}
香港，二零二五年三月二十八日
於本公告日期，董事會成員包括執行董事{m.person().zh}先生及獨立非執行董事{m.person().zh}女士。"""
    return f"""
# {c[0]}
(Incorporated in the Cayman Islands with limited liability)
(Stock Code: {code})
# ANNUAL RESULTS ANNOUNCEMENT FOR THE YEAR ENDED 31 DECEMBER 2024
{DISCLAIMER}
| HK$'000 | 2024 | 2023 |
{statement(m)}
The Board recommends a final dividend of HK{m.num(1, 30)} cents per share.
This announcement is published on the website of the Stock Exchange (www.hkexnews.hk).
By order of the Board
{m.person().en}, Chairman
Hong Kong, 28 March 2025
As at the date of this announcement, the Board comprises Mr. {m.person().en} as executive director and Ms. {m.person().en} as independent non-executive director."""


@template("published-announcement", "en")
def results_announcement(m):
    return results(m, zh=False)


@template("published-announcement", "tc")
def results_announcement_tc(m):
    return results(m, zh=True)


@template("published-announcement", "en")
def closure_of_register(m):
    c = m.company()
    return f"""
# {c[0]}
(Incorporated in Hong Kong with limited liability)
(Stock Code: {m.num(1000, 9000)})
# NOTICE OF ANNUAL GENERAL MEETING
{DISCLAIMER}
NOTICE IS HEREBY GIVEN that the annual general meeting of the Company will be held on {m.day(2025)} at 10:00 a.m. to receive the audited financial statements and to declare a final dividend. The register of members will be closed to determine entitlement.
By order of the Board
{m.person().en}, Company Secretary
Hong Kong, {m.day(2025)}
As at the date of this announcement, the Board comprises four executive directors and three independent non-executive directors."""
