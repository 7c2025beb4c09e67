"""Accounts before they are published, deals before they are announced, and what the exchange's website shows to all."""

from tuned.words_third import RESPONSIBILITY, RESPONSIBILITY_ZH
from model import template

GROUPS = (("Hoi Tin Marine Services Holdings Limited", "海天海事服務控股有限公司"), ("Pak Sha Retail Group Limited", "白沙零售集團有限公司"),
          ("Nam Wan Biotech Limited", "南環生物科技有限公司"), ("Kam Shing Construction Holdings Limited", "金城建築控股有限公司"),
          ("Yuet Wah Education International Limited", "粵華教育國際有限公司"))


@template("financial-report", "en")
def monthly_board_report(m):
    return f"""
# Group monthly report — {m.pick(('April', 'August', 'November'))} 2025
For directors and the executive committee
Trading
Group sales came to HK${m.num(40, 160)}.{m.num(1, 9)}m, {m.num(2, 15)}% behind plan. Like-for-like sales in the shops were down {m.num(1, 9)}%; online grew {m.num(5, 40)}%. Gross margin slipped to {m.num(28, 48)}.{m.num(0, 9)}% after clearance.
| HK$m | Month | Plan | YTD | Last year YTD |
| Net sales | {m.num(40, 160)}.{m.num(1, 9)} | {m.num(40, 160)}.{m.num(1, 9)} | {m.num(400, 900)}.{m.num(1, 9)} | {m.num(400, 900)}.{m.num(1, 9)} |
| Gross profit | {m.num(15, 60)}.{m.num(1, 9)} | {m.num(15, 60)}.{m.num(1, 9)} | {m.num(150, 300)}.{m.num(1, 9)} | {m.num(150, 300)}.{m.num(1, 9)} |
| Shop rents and staff | ({m.num(9, 30)}.{m.num(1, 9)}) | ({m.num(9, 30)}.{m.num(1, 9)}) | ({m.num(90, 190)}.{m.num(1, 9)}) | ({m.num(90, 190)}.{m.num(1, 9)}) |
| EBITDA | {m.num(2, 20)}.{m.num(1, 9)} | {m.num(2, 20)}.{m.num(1, 9)} | {m.num(20, 90)}.{m.num(1, 9)} | {m.num(20, 90)}.{m.num(1, 9)} |
| Loss after tax | ({m.num(1, 9)}.{m.num(1, 9)}) | {m.num(1, 9)}.{m.num(1, 9)} | ({m.num(3, 30)}.{m.num(1, 9)}) | {m.num(3, 30)}.{m.num(1, 9)} |
Balance sheet
Net borrowings HK${m.num(60, 400)}m against a facility of HK${m.num(401, 600)}m. Stock cover {m.num(12, 30)} weeks. Unaudited."""


@template("financial-report", "tc")
def auditor_meeting_paper_tc(m):
    c = m.pick(GROUPS)
    return f"""
# {c[1]}　審核委員會會議文件
會議日期:: {m.day_zh()}
議程二：年度賬目草擬本及核數發現
（一）綜合收益表草擬數字：收益{m.num(500, 2000)}百萬元；毛利{m.num(80, 400)}百萬元；本公司擁有人應佔虧損{m.num(5, 90)}百萬元。
（二）未調整錯報：存貨撥備不足{m.num(2, 20)}百萬元、收入截止{m.num(1, 9)}百萬元，管理層建議不作調整。
（三）商譽減值測試：現金產生單位可收回金額低於賬面值，擬減值{m.num(10, 80)}百萬元。
（四）持續經營：流動負債超出流動資產{m.num(20, 200)}百萬元，須視乎銀行續期。
（五）建議不派末期股息。
以上資料在業績公告刊發前保密。"""


@template("financial-report", "en", shape="grid")
def consolidation_worksheet(m):
    heads = "Parent | Macau sub | PRC sub | Eliminations | Group"
    money = lambda: m.money(1000, 90000)
    lines = "\n".join("| " + name + " | " + " | ".join(money() for _ in range(5)) + " |" for name in
                      ("Turnover", "Direct costs", "Gross profit", "Other income", "Selling expenses", "Administrative expenses", "Operating profit",
                       "Finance costs", "Profit before taxation", "Taxation", "Non-controlling interests", "Profit attributable to shareholders"))
    return f"""
!sheet Conso P&L
!name conso FY25 {m.pick(('1st', '2nd', '3rd'))} cut
# Consolidation worksheet, year ended 31 March 2025, HK$'000, subject to audit
| | {heads} |
{lines}"""


@template("financial-report", "sc")
def operating_analysis_sc(m):
    return f"""
# {m.num(1, 3)}季度经营分析会材料（内部使用，注意保密）
一、主要指标完成情况
| 指标 | 本年累计 | 上年同期 | 同比 | 预算完成率 |
| 营业总收入（万元） | {m.money(10000, 99000)} | {m.money(10000, 99000)} | {m.num(-20, 30)}% | {m.num(60, 110)}% |
| 营业利润（万元） | {m.money(500, 9000)} | {m.money(500, 9000)} | {m.num(-40, 30)}% | {m.num(40, 120)}% |
| 归母净利润（万元） | {m.money(300, 7000)} | {m.money(300, 7000)} | {m.num(-40, 30)}% | {m.num(40, 120)}% |
| 经营性现金流净额（万元） | {m.money(300, 7000)} | {m.money(300, 7000)} | {m.num(-60, 60)}% | – |
二、存在问题：海外订单下滑，存货周转天数升至{m.num(90, 160)}天；应收账款逾期{m.num(500, 5000)}万元。
三、全年预测：净利润约{m.num(1000, 9000)}万元，低于董事会预算。以上数据未经审计，定期报告披露前不得外泄。"""


@template("financial-report", "bi", shape="mail")
def covenant_mail(m):
    return f"""
!subject Covenant test 財務契諾測試 (30 Sep)
Dear Relationship Manager,
Based on our unaudited management accounts 未經審核管理賬目 to 30 September 2025:
Net tangible assets 有形資產淨值: HK${m.num(300, 900)}m (minimum HK$300m)
EBITDA / interest 利息覆蓋: {m.num(1, 4)}.{m.num(0, 9)}x (minimum 2.0x)
Gearing 負債比率: {m.num(40, 95)}% (maximum 80%)
Profit after tax for the half year 半年除稅後溢利: HK${m.num(2, 40)}.{m.num(1, 9)}m; revenue 收入 HK${m.num(200, 700)}m
Our interim results are not yet announced; please keep these figures within your credit team.
{m.person().en}, Group Financial Controller"""


@template("financial-report", "tc", shape="grid")
def branch_profit_tc(m):
    lines = "\n".join(f"| {s} | {m.money(500, 6000)} | {m.money(300, 3000)} | {m.num(30, 70)}% | {m.money(100, 1500)} | {m.money(100, 900)} | {m.num(-400, 900)} |" for s in
                      ("旺角分店", "元朗分店", "銅鑼灣分店", "將軍澳分店", "網店", "總部開支", "合計"))
    return f"""
!sheet 損益
# 集團未經審核損益分析　截至二零二五年{m.pick('六七八九')}月止　（港幣千元）
| 分部 | 營業額 | 毛利 | 毛利率 | 租金 | 薪金 | 經營溢利／（虧損） |
{lines}
只供董事及管理層參閱。銀行透支{m.money(1000, 9000)}千元；預計全年虧損{m.money(1000, 9000)}千元。"""


@template("inside-information", "tc")
def results_proof_tc(m):
    c = m.pick(GROUPS)
    return f"""
（排印稿第{m.num(2, 8)}版　{m.date()}　尚待董事會批准）
{RESPONSIBILITY_ZH}
# {c[1]}
（股份代號：{m.num(1000, 9000)}）
# 截至二零二五年三月三十一日止年度之業績公告
董事會宣佈本集團之綜合業績如下：
| 千港元 | 二零二五年 | 二零二四年 |
| 收益 | {m.money(100000, 900000)} | {m.money(100000, 900000)} |
| 毛利 | {m.money(10000, 90000)} | {m.money(10000, 90000)} |
| 年內（虧損）／溢利 | [{m.money(1000, 9000)}] | {m.money(1000, 9000)} |
董事會[不建議派付]末期股息。[公司：請確認僱員人數]
承董事會命
主席
[簽署]
香港，二零二五年六月[●]日"""


@template("inside-information", "en")
def written_resolutions(m):
    c = m.pick(GROUPS)
    return f"""
# {c[0]}
# WRITTEN RESOLUTIONS OF ALL THE DIRECTORS
WHEREAS the Company proposes to place up to {m.num(50, 400)},000,000 new shares at HK$0.{m.num(10, 99)} each under the general mandate through the placing agent, and WHEREAS no announcement of the placing has yet been made,
IT WAS RESOLVED THAT
1. the draft placing agreement be approved and signed after the close of trading on {m.day(2025)};
2. the announcement in the form tabled be published that evening, and trading be suspended if details leak before then;
3. each director confirm that the matter is inside information and that neither he nor his associates has dealt in the shares since {m.day(2025)}.
Net proceeds: about HK${m.num(20, 200)} million, for repaying the notes due in December.
____________ {m.person().en}        ____________ {m.person().en}"""


@template("inside-information", "tc", shape="lines")
def directors_chat(m):
    a, b = m.person(), m.person()
    name = m.pick(("飛馬", "珊瑚", "北斗"))
    return f"""
{a.zh}: 各位，{name}項目傾掂價，對方肯出每股{m.num(1, 9)}.{m.num(10, 99)}蚊做全面收購，比收市價高成{m.num(20, 70)}%
{b.zh}: 幾時出公告？
{a.zh}: 律師話3.5公告稿仲改緊，最快星期五收市後，之前可能要停牌
{a.zh}: 呢個消息未公開㗎，大家千祈唔好講出去，屋企人都唔好，更加唔好買賣隻股
{b.zh}: 明白。內幕消息知情名單我會update，財務顧問嗰邊都要簽保密"""


@template("inside-information", "en")
def rights_issue_timetable(m):
    c = m.pick(GROUPS)
    return f"""
# {c[0]} — proposed rights issue (one for {m.num(2, 5)})
# Working timetable, draft {m.num(2, 6)}: confidential, unpublished price-sensitive information
| Date | Event | Who |
| T – 15 | Underwriter to complete due diligence; wall-cross two shareholders | Underwriter |
| T – 3 | Trading halt if the price moves | Company |
| T | Sign underwriting agreement; publish announcement | All |
| T + 21 | Circular to shareholders | Lawyers |
| T + 40 | Extraordinary general meeting | Company |
Subscription price [HK$0.{m.num(10, 99)}], a discount of about {m.num(20, 45)}% to the last close; gross proceeds of HK$[{m.num(80, 600)}] million. Everybody on the distribution list must refrain from dealing until T."""


@template("inside-information", "en", shape="mail")
def fraud_found_mail(m):
    return f"""
!subject PRIVILEGED - not for onward circulation - Dongguan
Chairman,
The forensic team has found that sales of about RMB{m.num(20, 300)} million booked by the Dongguan subsidiary in the last two years have no deliveries behind them. The audited results for the year will have to be restated and the publication of the annual results, due on {m.num(20, 28)} March, will be delayed.
Counsel's view is that this is inside information which has to be announced as soon as practicable and that we should ask for a suspension of trading before the market opens. The holding announcement is being drafted tonight. Until it is out nobody on this mail may trade or talk.
{m.person().en}
General Counsel"""


@template("inside-information", "sc")
def equity_transfer_sc(m):
    return f"""
# 关于筹划控制权变更事项的备忘录（严格保密，限参会人员）
参会人员：{m.person().sc}、{m.person().sc}、{m.person().sc}
一、控股股东拟以协议转让方式转让所持{m.num(20, 30)}.{m.num(1, 9)}%股份，每股价格{m.num(5, 30)}.{m.num(10, 99)}元，转让总价约{m.num(5, 40)}亿元，交易完成后公司实际控制人将发生变更。
二、双方已签署意向书，正式协议预计于{m.day_zh()}签署，签署当日申请停牌并公告。
三、该事项属于尚未公开的重大信息，参会人员已登记为内幕信息知情人，并承诺在公告前不买卖公司股票、不向第三方透露。"""


@template("published-announcement", "en")
def poll_results(m):
    c = m.pick(GROUPS)
    lines = "\n".join(f"| {n}. {what} | {m.money(100000000, 900000000)} ({m.num(90, 99)}.{m.num(10, 99)}%) | {m.money(1000, 9000000)} |" for n, what in
                      enumerate(("To adopt the audited financial statements", "To re-elect Ms. Lam as director", "To re-appoint the auditor", "To grant a general mandate"), 1))
    return f"""
{RESPONSIBILITY}
# {c[0]}
{c[1]}
(Incorporated in the Cayman Islands with limited liability)
(Stock Code: {m.num(100, 9000):05d})
# POLL RESULTS OF THE ANNUAL GENERAL MEETING HELD ON {m.num(10, 28)} MAY 2024
The Board is pleased to announce that all resolutions were duly passed by way of poll. The branch share registrar acted as scrutineer.
| Ordinary resolutions | For | Against |
{lines}
The total number of shares entitling the holders to vote was {m.money(500000000, 2000000000)}.
By order of the Board
{c[0]}
{m.person().en}
Chairman
Hong Kong, {m.num(10, 28)} May 2024
As at the date of this announcement, the executive Directors are Mr. {m.person().en} and Ms. {m.person().en}; the non-executive Director is Mr. {m.person().en}; and the independent non-executive Directors are Dr. {m.person().en}, Mr. {m.person().en} and Ms. {m.person().en}."""


@template("published-announcement", "tc")
def discloseable_purchase_tc(m):
    c = m.pick(GROUPS)
    return f"""
{RESPONSIBILITY_ZH}
# {c[1]}
{c[0]}
（於百慕達註冊成立之有限公司）
（股份代號：{m.num(100, 9000):05d}）
# 須予披露交易　購置寫字樓物業
董事會宣佈，於二零二四年{m.num(1, 12)}月{m.num(1, 28)}日（交易時段後），本公司全資附屬公司與賣方訂立臨時買賣協議，以代價{m.num(60, 300)}百萬港元收購位於觀塘之寫字樓單位。
賣方及其最終實益擁有人為獨立於本公司及其關連人士之第三方。
由於有關收購之最高適用百分比率超過5%但低於25%，故收購構成上市規則第十四章項下本公司之須予披露交易，須遵守申報及公告規定。
承董事會命
{c[1]}
執行董事 {m.person().zh}
香港，二零二四年{m.num(1, 12)}月{m.num(1, 28)}日
於本公告日期，董事會包括四名執行董事{m.person().zh}先生、{m.person().zh}先生、{m.person().zh}女士及{m.person().zh}女士，以及三名獨立非執行董事。"""


@template("published-announcement", "en")
def supplemental_announcement(m):
    c = m.pick(GROUPS)
    return f"""
{RESPONSIBILITY}
# {c[0]}
(Incorporated in Hong Kong with limited liability)
(Stock Code: {m.num(1000, 9000)})
# SUPPLEMENTAL ANNOUNCEMENT IN RELATION TO THE 2023 ANNUAL REPORT
Reference is made to the annual report of the Company for the year ended 31 December 2023 published on 26 April 2024. In addition to the information disclosed in the section headed "Share Option Scheme", the Board wishes to provide the following.
As at 1 January 2023 and 31 December 2023, {m.money(1000000, 90000000)} options were available for grant under the scheme mandate. The remaining life of the scheme is about {m.num(3, 9)} years. Save as disclosed above, all other information in the annual report remains unchanged.
By order of the Board
{m.person().en}
Company Secretary
Hong Kong, {m.num(1, 28)} July 2024
As at the date of this announcement, the Board comprises Mr. {m.person().en} (Chairman) and Mr. {m.person().en} as executive Directors, and Mr. {m.person().en}, Ms. {m.person().en} and Ms. {m.person().en} as independent non-executive Directors."""
