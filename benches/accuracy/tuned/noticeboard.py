"""More hard negatives, written by other hands: what lies on noticeboards, in libraries, in inboxes."""

from model import template


@template("ordinary", "en", copies=6)
def quiz_on_disclosure(m):
    return f"""
# Test yourself: market conduct
1. Your company is about to lose its largest customer. Is that price-sensitive?
2. A friend asks whether the results will be good. What do you say?
3. You overhear that a rival will be taken over at HK${m.num(5, 30)} a share. May you buy?
4. The draft announcement of a rights issue lies on the printer. What do you do?
Answers: 1 yes; 2 nothing; 3 no; 4 hand it to the company secretary. Pass mark {m.num(70, 90)}%. Certificates are sent by the learning team."""


@template("ordinary", "tc", copies=6)
def disclosure_manual_tc(m):
    return f"""
# 集團員工手冊　第{m.num(5, 20)}節　內幕消息
5.1 員工在工作中可能接觸到未公開的消息，例如收購、供股、盈利警告或高層變動。
5.2 不可把消息告訴家人、朋友或傳媒，亦不可買賣本公司股份。
5.3 文件應以代號稱呼項目，列印後即時取走。
5.4 如懷疑消息外洩，應即時通知合規部（內線{m.num(1000, 9999)}）。
5.5 違規者可被解僱，並可能負上刑事責任。"""


@template("ordinary", "en", copies=6)
def case_study_merger(m):
    return f"""
# MBA case: the merger of two bus companies
In {m.num(2005, 2015)} City Bus received a takeover offer at HK${m.num(5, 20)}.{m.num(10, 99)} a share from Metro Bus, a premium of {m.num(20, 50)}%. The board had three weeks to answer. Due diligence showed an old fleet and a pension deficit.
Exhibit 1
| HK$m | City | Metro |
| Revenue | {m.money(1000, 9000)} | {m.money(1000, 9000)} |
| EBITDA | {m.money(100, 900)} | {m.money(100, 900)} |
| Net debt | {m.money(100, 900)} | {m.money(100, 900)} |
| Net profit | {m.money(100, 900)} | {m.money(100, 900)} |
Prepare for class: what is the highest price that Metro should pay? Which synergies are real?"""


@template("ordinary", "sc", copies=6)
def accounting_exam_sc(m):
    return f"""
# 初级会计实务 综合题
甲公司为增值税一般纳税人，2024年12月发生下列业务：
（1）销售商品一批，售价{m.num(100, 900)}万元，成本{m.num(50, 99)}万元。
（2）计提固定资产折旧{m.num(10, 90)}万元，其中管理费用{m.num(1, 9)}万元。
（3）支付短期借款利息{m.num(1, 9)}万元，计入财务费用。
（4）存货盘亏{m.num(1, 9)}万元。
要求：编制上述业务的会计分录，并计算2024年12月的营业利润。"""


@template("ordinary", "en", copies=6)
def hkfrs_chapter(m):
    return f"""
# 7 Impairment of goodwill
Goodwill is tested every year. The recoverable amount of a cash-generating unit is the higher of fair value less costs of disposal and value in use.
Illustration {m.num(1, 9)}
Carrying amounts of the unit: property, plant and equipment HK${m.num(100, 900)} million; intangible assets HK${m.num(10, 90)} million; goodwill HK${m.num(10, 90)} million; inventories HK${m.num(10, 90)} million. Value in use is HK${m.num(100, 200)} million. The impairment loss of HK${m.num(10, 90)} million is charged first to goodwill.
Points to remember: no reversal for goodwill; disclose the growth rate and the discount rate."""


@template("ordinary", "tc", copies=6)
def company_news_brief_tc(m):
    a, b = m.company(), m.company()
    return f"""
# 財經簡訊 {m.day_zh()}
{a[1]}發盈警，料中期蝕{m.num(1, 5)}億元，去年同期賺{m.num(1, 5)}億元。
{b[1]}擬供股集資{m.num(5, 30)}億元，每股作價{m.num(1, 9)}.{m.num(10, 99)}元，今早復牌跌{m.num(5, 30)}%。
{m.company()[1]}獲大股東提私有化，每股{m.num(2, 20)}元，溢價{m.num(20, 60)}%。
恒指收市報{m.num(17000, 26000)}點，成交{m.num(900, 3000)}億元。"""


@template("ordinary", "en", copies=6)
def agm_questions(m):
    return f"""
# Notes for shareholders attending the annual general meeting
The meeting starts at 10:00 a.m. on {m.day(2025)} at the City Hall. Bring your letter of attendance and identity card.
Agenda: to receive the audited financial statements and the reports of the directors and of the auditor; to declare a final dividend of HK{m.num(5, 50)} cents; to re-elect directors; to re-appoint the auditor; to grant general mandates to issue and to buy back shares.
Coffee is served from 9:15. No gifts will be given. Share registrar's hotline {m.office()}."""


@template("ordinary", "en", shape="grid", copies=6)
def household_budget(m):
    rows = "\n".join(f"| {a} | {m.money(100, 30000)} | {m.money(100, 30000)} |" for a in
                     ("Salary", "Rental income", "Total income", "Mortgage", "Food", "Electricity", "Insurance", "School fees", "Total expenses", "Savings"))
    return f"""
!sheet 2025
# Family budget {m.pick(('January', 'May', 'October'))}
| Item | Budget | Actual |
{rows}"""


@template("ordinary", "tc", shape="grid", copies=6)
def pta_accounts_tc(m):
    rows = "\n".join(f"| {a} | {m.money(100, 90000)} |" for a in
                     ("承上年度結餘", "會費收入", "嘉年華收入", "獎學金支出", "旅行開支", "郵費及文具", "本年度結餘", "銀行存款"))
    return f"""
# 家長教師會財務報告（2024-2025年度）
| 項目 | 金額 |
{rows}
核數：{m.person().zh}　司庫：{m.person().zh}"""


@template("ordinary", "en", copies=6)
def grant_report(m):
    return f"""
# Youth centre: report to the trust
Budget and spending of the project "Night Kitchen"
| HK$ | Approved budget | Actual |
| Salaries | {m.money(10000, 900000)} | {m.money(10000, 900000)} |
| Rent | {m.money(10000, 90000)} | {m.money(10000, 90000)} |
| Food | {m.money(10000, 90000)} | {m.money(10000, 90000)} |
| Administrative expenses | {m.money(1000, 9000)} | {m.money(1000, 9000)} |
| Total expenses | {m.money(10000, 900000)} | {m.money(10000, 900000)} |
{m.num(100, 900)} young people took part. The unspent balance of HK${m.money(100, 9000)} is returned to the trust."""


@template("ordinary", "en", copies=6)
def retail_research(m):
    return f"""
# Market study: coffee chains in Hong Kong
The market was worth HK${m.num(5, 12)}.{m.num(1, 9)} billion in {m.num(2022, 2024)}. The largest chain had sales of HK${m.num(1, 3)}.{m.num(1, 9)} billion from {m.num(150, 250)} shops, an operating margin of about {m.num(8, 15)}% and, by its annual report, net profit of HK${m.num(100, 300)} million.
Rent takes {m.num(15, 25)}% of revenue. We interviewed {m.num(200, 900)} customers in six districts.
Published by the retail institute; free to quote with the source named."""


@template("ordinary", "tc", copies=6)
def bank_leaflet_tc(m):
    return f"""
# 中小企融資計劃
貸款額高達{m.num(5, 18)}百萬港元，還款期最長{m.num(5, 10)}年，年利率低至{m.num(3, 6)}.{m.num(10, 99)}%。
申請文件：商業登記證、最近兩年經審核財務報表、最近六個月銀行月結單、管理賬目及應收賬款賬齡表。
例：借款2,000,000元，分60期，每月還款38,{m.num(100, 999)}元，總利息支出約31萬元。
忠告：借錢梗要還，咪俾錢中介。查詢：{m.office()}"""


@template("ordinary", "en", copies=6)
def confidentiality_clause(m):
    a, b = m.company(), m.company()
    return f"""
# CONSULTANCY AGREEMENT
between {a[0]} and {b[0]}
9. CONFIDENTIALITY
9.1 The Consultant shall keep all information about the Client's business, including its unpublished accounts, forecasts and proposed acquisitions, secret and confidential.
9.2 The Consultant acknowledges that such information may be inside information and shall not deal in the Client's shares.
10. FEES
10.1 HK${m.money(10000, 90000)} a month, payable in arrear.
11. TERMINATION
Either party may end this agreement by {m.num(1, 3)} months' notice."""


@template("ordinary", "en", copies=6)
def exam_timetable(m):
    return f"""
# Examination timetable
CONFIDENTIALITY OF PAPERS: invigilators collect sealed packets from the office.
| Date | Subject | Room |
| {m.date()} | Business, Accounting and Financial Studies | {m.num(101, 620)} |
| {m.date()} | Economics | {m.num(101, 620)} |
| {m.date()} | Chinese History | {m.num(101, 620)} |
Bring your own calculator. No talking."""


@template("ordinary", "bi", shape="mail", copies=6)
def bilingual_disclaimer(m):
    return f"""
!subject 會議室 Room booking
Room {m.num(1, 30)} is yours from 3 to 4 on {m.day()}.
{m.person().en}
機密及免責聲明 CONFIDENTIALITY AND DISCLAIMER
本電子郵件及其附件屬機密，並可能受法律特權保護。如閣下並非指定收件人，不得使用、複印或披露其內容。
This e-mail and any files sent with it are confidential and may be subject to legal privilege. If you are not the addressee, please delete it."""


@template("ordinary", "en", copies=6)
def archive_catalogue(m):
    return f"""
# Government records: catalogue of files opened this year
| Reference | Title | Years | Former grading |
| HKRS {m.num(100, 900)}-1-{m.num(1, 90)} | Water supply from Dongjiang | 1960-1965 | Secret |
| HKRS {m.num(100, 900)}-3-{m.num(1, 90)} | Squatter clearance | 1958-1961 | Confidential |
| HKRS {m.num(100, 900)}-7-{m.num(1, 90)} | Visit of the Under-Secretary | 1966 | Restricted |
All files may be read in the search room, Monday to Friday."""


@template("ordinary", "tc", copies=6)
def minutes_with_figures_tc(m):
    return f"""
# 銷售部例會紀錄
日期:: {m.day_zh()}
1. 上月銷售額{m.num(100, 900)}萬元，達標{m.num(80, 120)}%，以觀塘店最佳。
2. 新產品下月上架，宣傳預算{m.num(10, 90)}萬元。
3. 退貨{m.num(10, 90)}宗，多為尺碼問題。
4. 店務員{m.person().zh}獲選最佳員工。"""


@template("marking", "en", expect=("confidential-marking", "restricted-marking"), shape="doc", copies=5)
def letterhead_then_mark(m):
    p = m.person()
    return f"""
{m.company()[0]}
{m.num(8, 40)}/F, {m.num(1, 90)} Queen's Road Central
Tel {m.office()}

Our ref: HR/{m.num(100, 900)}
{m.day()}

BY HAND

STRICTLY PRIVATE & CONFIDENTIAL

{p.title} {p.en}

Dear {p.title} {p.surname},
We have reviewed the matter that you raised with us on {m.day()} and will meet you to explain the outcome."""


@template("marking", "tc", expect=("confidential-marking", "restricted-marking"), shape="doc", copies=5)
def label_line_tc(m):
    return f"""
# 新產品定價方案
密級：機密　　版本：{m.num(1, 5)}.{m.num(0, 9)}　　傳閱範圍：產品部
建議零售價訂為{m.num(200, 900)}元，較對手低{m.num(3, 12)}%，首{m.num(2, 6)}個月不設折扣。"""


@template("marking", "en", expect=("confidential-marking", "restricted-marking"), shape="grid", copies=5)
def mark_in_sheet(m):
    rows = "\n".join(f"| {m.pick(('Mug', 'Lamp', 'Towel', 'Tray'))} {m.code('A9')} | {m.num(10, 90)}.{m.num(10, 99)} | {m.num(10, 90)}.{m.num(10, 99)} |" for _ in range(6))
    return f"""
!sheet Costs
COMMERCIAL IN CONFIDENCE
# Landed cost by supplier, {m.day()}
| Product | Supplier A | Supplier B |
{rows}"""


@template("marking", "en", expect=("privilege-marking", "confidential-marking", "restricted-marking"), shape="mail", copies=5)
def privileged_mail(m):
    return f"""
!subject Privileged and confidential - the Sham Shui Po lease
Dear {m.person().given.split()[0]},
Our view is that the break clause was not validly used, since the notice came {m.num(2, 9)} days late. We would not say so to the other side yet.
{m.person().en}, Legal"""
