"""Results and deals before they are known, and announcements that are."""

from model import template

EXCHANGE = ("Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of "
            "this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever "
            "for any loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.")
EXCHANGE_ZH = ("香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示，概不就因本公告"
               "全部或任何部分內容而產生或因倚賴該等內容而引致的任何損失承擔任何責任。")


def balance(m, zh=False):
    names = (("Property, plant and equipment", "物業、廠房及設備"), ("Right-of-use assets", "使用權資產"), ("Inventories", "存貨"),
             ("Trade and other receivables", "應收貿易賬款及其他應收款項"), ("Cash and cash equivalents", "現金及現金等價物"),
             ("Trade and other payables", "應付貿易賬款及其他應付款項"), ("Bank borrowings", "銀行借款"), ("Net assets", "資產淨值"))
    return "\n".join(f"| {b if zh else a} | {m.money(10000, 900000)} | {m.money(10000, 900000)} |" for a, b in names)


@template("financial-report", "en", shape="grid")
def draft_balance_sheet(m):
    return f"""
!sheet BS (draft)
!name Consol pack {m.pick(('Q1', 'Q2', 'Q3'))} FY25 v{m.num(2, 7)}
# Consolidated statement of financial position — DRAFT, subject to audit
| HK$'000 | 30.6.2025 | 31.12.2024 |
{balance(m)}"""


@template("financial-report", "tc")
def interim_draft_tc(m):
    c = m.company()
    return f"""
!footer 討論稿 不得傳閱
# {c[1]}及其附屬公司
# 簡明綜合財務狀況表（未經審核）
於二零二五年六月三十日
| 千港元 | 二零二五年六月三十日 | 二零二四年十二月三十一日 |
{balance(m, True)}
備註：有待核數師落實，數字或有變動。"""


@template("financial-report", "tc", shape="grid")
def monthly_management_tc(m):
    lines = "\n".join(f"| {a} | {m.money(100, 9000)} | {m.money(100, 9000)} | {m.num(-20, 20)}% |" for a in
                      ("營業額", "銷售成本", "毛利", "行政開支", "銷售及分銷開支", "除稅前溢利", "現金結餘", "應收賬款"))
    return f"""
!sheet 管理報表
# {m.company()[1]} 每月管理報告（{m.num(1, 12)}月份）
| 港幣千元 | 實際 | 預算 | 差異 |
{lines}
管理層內部參考，未經審核。"""


@template("financial-report", "en")
def cfo_memo(m):
    return f"""
# MEMORANDUM
To:: Audit Committee
From:: Chief Financial Officer
Subject:: Preliminary full-year numbers
The preliminary unaudited results show revenue of HK${m.num(200, 900)} million, down {m.num(3, 20)}%, gross profit of HK${m.num(30, 190)} million and a loss attributable to owners of the Company of HK${m.num(3, 40)} million. Finance costs rose because of higher HIBOR. An impairment loss of HK${m.num(5, 40)} million on goodwill is still under discussion with the auditor.
The final dividend will be proposed at the board meeting. These figures are not public."""


@template("financial-report", "en", shape="grid")
def forecast_workbook(m):
    lines = "\n".join(f"| {a} | {m.money(1000, 9000)} | {m.money(1000, 9000)} | {m.money(1000, 9000)} |" for a in
                      ("Revenue", "Gross profit", "EBITDA", "Finance costs", "Profit before tax", "Capital expenditure", "Net debt"))
    return f"""
!sheet Forecast
# Rolling forecast and budget vs actual, group, HK$'000 — internal, not for circulation
| Line | Actual YTD | Forecast H2 | Budget |
{lines}
| Covenant: net debt / EBITDA | {m.num(1, 4)}.{m.num(0, 9)}x | {m.num(1, 4)}.{m.num(0, 9)}x | 3.5x |"""


@template("inside-information", "en")
def results_announcement_draft(m):
    c = m.company()
    return f"""
!header Printer's proof {m.num(2, 6)} – {m.date()}
# {c[0]}
(Incorporated in Bermuda with limited liability)
(Stock Code: {m.num(1000, 9000)})
# INTERIM RESULTS FOR THE SIX MONTHS ENDED 30 JUNE 2025
{EXCHANGE}
The board announces the unaudited condensed consolidated results of the Group.
| HK$'000 | 2025 | 2024 |
| Revenue | {m.money()} | [●] |
| Profit attributable to owners of the Company | {m.money()} | [●] |
The Board has resolved to declare an interim dividend of HK[●] cents.
By order of the Board
[●] August 2025"""


@template("inside-information", "tc")
def positive_alert_draft(m):
    c = m.company()
    return f"""
!tracked 本集團預期溢利增加約百分之{m.num(40, 200)}
!name {c[1][:2]}_盈喜公告_v{m.num(1, 5)}_clean
# 正面盈利預告
（股份代號：[●]）
{EXCHANGE_ZH}
本公司董事會謹此知會股東，根據現時可得資料及未經審核管理賬目的初步審閱，預期本期間溢利將較去年同期增加不少於[●]%。
股東及潛在投資者於買賣本公司股份時務須審慎行事。
承董事會命"""


@template("inside-information", "en")
def term_sheet(m):
    a, b = m.company(), m.company()
    return f"""
# TERM SHEET (non-binding) — Project {m.pick(('Tiger', 'Coral', 'Summit'))}
Strictly private and confidential. Draft {m.day()}.
Purchaser:: {a[0]}
Target:: {b[0]} (100% of the issued share capital)
Consideration:: HK${m.num(200, 3000)} million, half in cash and half by the issue of consideration shares
Exclusivity:: 60 days
Conditions:: completion of due diligence; approval of shareholders at an extraordinary general meeting; no announcement before signing
The parties acknowledge that the existence of these discussions is inside information."""


@template("inside-information", "tc")
def placing_note(m):
    return f"""
!header 絕對機密 只供董事傳閱
# 董事會文件第{m.num(1, 20)}號：配售新股
建議根據一般授權配售{m.num(50, 500)}百萬股新股，配售價為每股{m.num(1, 9)}.{m.num(10, 99)}港元，較收市價折讓{m.num(5, 18)}%。
所得款項淨額約{m.num(100, 900)}百萬港元，用作償還銀行借款。
請各董事於公告刊發前嚴格保密，並注意禁售期規定。"""


@template("inside-information", "sc")
def reorganisation_sc(m):
    return f"""
# 关于{m.pick(('金港', '蓝海', '旭升'))}项目重大资产重组方案的汇报（内部机密）
本次交易拟以现金收购标的公司{m.num(51, 100)}%股权，交易对价约人民币{m.num(3, 90)}亿元，构成重大资产重组。
公司股票拟自{m.day_zh()}起停牌。内幕信息知情人名单已登记，公告披露前严禁泄露。"""


@template("inside-information", "en")
def resignation_mail(m):
    return f"""
!subject Not yet announced: auditor
Board members,
The auditor told us this morning that it will resign because the audit fee and the going concern issue could not be agreed. This is price-sensitive and must not leave the board until the announcement is published, planned for {m.day()} after market close. Trading may be halted. The bank has also been asked to waive the breach of the gearing covenant.
Company Secretary"""


@template("published-announcement", "en")
def profit_warning_published(m):
    c = m.company()
    return f"""
{EXCHANGE}
# {c[0]}
{c[1]}
(Incorporated in the Cayman Islands with limited liability)
(Stock Code: {m.num(1000, 9000):05d})
# PROFIT WARNING
This announcement is made by the Company pursuant to Rule 13.09(2)(a) of the Listing Rules and the Inside Information Provisions under Part XIVA of the Securities and Futures Ordinance (Chapter 571 of the Laws of Hong Kong).
Based on the unaudited management accounts, the Group is expected to record a net loss of approximately HK${m.num(3, 90)} million for the six months ended 30 June 2024.
Shareholders and potential investors are advised to exercise caution when dealing in the shares of the Company.
By order of the Board
{m.person().en}
Chairman
Hong Kong, 12 August 2024
As at the date of this announcement, the executive directors are Mr. {m.person().en} and Ms. {m.person().en}."""


@template("published-announcement", "tc")
def interim_results_published(m):
    c = m.company()
    return f"""
{EXCHANGE_ZH}
# {c[1]}
（於百慕達註冊成立之有限公司）
（股份代號：{m.num(100, 3000):04d}）
# 截至二零二四年六月三十日止六個月之中期業績公告
董事會欣然公佈本集團之未經審核綜合業績。
| 千港元 | 二零二四年 | 二零二三年 |
{balance(m, True)}
承董事會命
{m.person().zh}
主席
香港，二零二四年八月二十八日
於本公告日期，執行董事為{m.person().zh}先生及{m.person().zh}女士。本公告可於聯交所網站(www.hkexnews.hk)瀏覽。"""


@template("published-announcement", "tc")
def change_of_address(m):
    c = m.company()
    return f"""
{EXCHANGE_ZH}
# {c[1]}
（於開曼群島註冊成立的有限公司）
（股份代號：{m.num(1000, 9000)}）
# 更改香港主要營業地點
董事會宣佈，本公司於香港之主要營業地點將更改為{m.person().address_zh}，自{m.day_zh()}起生效。
承董事會命
公司秘書 {m.person().zh}
香港，{m.day_zh()}
於本公告日期，董事會成員包括三名執行董事及三名獨立非執行董事。"""
