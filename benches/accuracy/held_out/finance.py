"""Figures before they are out, dealings before they are known, and two announcements that everybody may read."""

from held_out.words import OPENING, OPENING_ZH
from model import template

ISSUERS = (("Tung Lung Packaging Holdings Limited", "東龍包裝控股有限公司"), ("Mirs Bay Energy Group Limited", "大鵬灣能源集團有限公司"),
           ("Fook Hing Catering International Limited", "福興飲食國際有限公司"), ("Lion Rock Software Holdings Limited", "獅子山軟件控股有限公司"))


def million(m, low, high):
    return f"{m.num(low, high)}.{m.num(0, 9)}"


@template("financial-report", "en")
def draft_interim_summary(m):
    c = m.pick(ISSUERS)
    return f"""
# {c[0]}
# Interim results for the six months ended 30 June 2025: summary for the audit committee (DRAFT, unaudited)
| HK$ million | 1H 2025 | 1H 2024 | Change |
| Revenue | {million(m, 300, 900)} | {million(m, 300, 900)} | {m.num(-20, 20)}% |
| Gross profit | {million(m, 60, 200)} | {million(m, 60, 200)} | {m.num(-20, 20)}% |
| Profit before taxation | {million(m, 10, 80)} | {million(m, 10, 80)} | {m.num(-30, 30)}% |
| Profit attributable to owners of the Company | {million(m, 8, 60)} | {million(m, 8, 60)} | {m.num(-30, 30)}% |
| Basic earnings per share (HK cents) | {million(m, 1, 9)} | {million(m, 1, 9)} |  |
Points for the committee: provision for the slow-moving stock in Huizhou; fair value of the Tsuen Wan property, valuer's report still outstanding; interim dividend to be decided. The announcement is to be published after the board meeting of {m.num(20, 29)} August 2025."""


@template("financial-report", "tc", shape="grid")
def estimates_for_year_tc(m):
    lines = "\n".join(f"| {name} | {m.money(1000, 90000)} | {m.money(1000, 90000)} | {m.money(1000, 90000)} | {m.num(-30, 30)}% |" for name in
                      ("營業額", "銷售成本", "毛利", "分銷費用", "行政開支", "融資成本", "除稅前溢利", "股東應佔溢利"))
    return f"""
!sheet 全年預測
# 集團二零二五年全年業績預測（未經審核，只供董事會參閱）　單位：港幣千元
| 項目 | 1-{m.num(8, 10)}月實際 | 餘下月份預測 | 全年預測 | 與預算比較 |
{lines}"""


@template("financial-report", "sc")
def monthly_brief_sc(m):
    return f"""
# {m.num(2, 11)}月份集团财务简报（内部资料）
报送：董事长、总裁、财务总监
一、本月实现营业收入{m.money(2000, 90000)}万元，环比{m.pick(('增长', '下降'))}{m.num(1, 20)}%；毛利率{m.num(15, 45)}.{m.num(0, 9)}%。
二、本月净利润{m.num(100, 3000)}万元，1月至今累计净利润{m.num(3000, 20000)}万元，完成全年预算的{m.num(30, 95)}%。
三、期末货币资金{m.money(5000, 50000)}万元，银行借款{m.money(5000, 90000)}万元，资产负债率{m.num(40, 75)}%。
四、应收账款余额{m.money(3000, 30000)}万元，其中逾期{m.num(200, 3000)}万元，已计提坏账准备{m.num(50, 900)}万元。
以上数据为未经审计的管理口径，上市公司定期报告披露前请勿对外提供。"""


@template("financial-report", "en", shape="mail")
def controller_to_directors(m):
    c = m.pick(ISSUERS)
    return f"""
!subject {m.pick(('Q1', 'Q3'))} management accounts
Dear directors,
Attached are the unaudited management accounts of {c[0]} for the quarter. In short: turnover HK${million(m, 150, 400)}m ({m.num(2, 12)}% below budget), gross margin {m.num(20, 40)}%, operating profit HK${million(m, 5, 30)}m against a budget of HK${million(m, 31, 50)}m, net loss after finance costs and tax HK${million(m, 1, 9)}m.
Cash at the end of the quarter was HK${m.num(40, 200)}m and bank loans HK${m.num(201, 500)}m. We expect to miss the full-year forecast unless the Vietnam order ships before December.
These numbers have not been published. Please do not forward this mail.
{m.person().en}
Group Financial Controller"""


@template("inside-information", "en")
def draft_profit_alert(m):
    c = m.pick(ISSUERS)
    return f"""
Draft {m.num(2, 6)}: {m.num(1, 28)} May 2025, subject to board approval and auditor's comments
{OPENING}
# {c[0]}
{c[1]}
(Stock Code: {m.num(1000, 9000)})
# [PROFIT WARNING]
This announcement is made pursuant to Rule 13.09(2)(a) of the Listing Rules and the Inside Information Provisions under Part XIVA of the Securities and Futures Ordinance.
The Board wishes to inform shareholders and potential investors that, based on its preliminary review of the unaudited consolidated management accounts, the Group is expected to record a net loss of approximately HK$[{m.num(30, 190)}] million for the year ended 31 March 2025, as compared with a net profit of HK${m.num(10, 90)} million for the previous year. [Note to Company: please confirm the impairment figure.]
By order of the Board
[name of chairman]
Hong Kong, [●] 2025"""


@template("inside-information", "tc")
def share_purchase_minutes_tc(m):
    c = m.pick(ISSUERS)
    return f"""
# {c[1]}　董事會會議紀錄
日期:: {m.day_zh()}
出席:: {m.person().zh}（主席）、{m.person().zh}、{m.person().zh}
一、主席報告，本公司正與賣方商討以港幣{m.num(2, 20)}億元收購{m.pick(('越南廠房', '珠海物流園', '連鎖餐廳'))}業務全部股權，代價以現金及發行代價股份支付，構成主要交易。
二、雙方已簽署不具約束力的意向書，盡職審查將於{m.num(3, 8)}星期內完成，期間不得公開。
三、決議：授權執行董事繼續談判；各董事於公告刊發前不得買賣本公司股份；由公司秘書備存內幕消息知情人士名單。"""


@template("inside-information", "en", shape="mail")
def adviser_on_privatisation(m):
    c = m.pick(ISSUERS)
    return f"""
!subject Project {m.pick(('Kingfisher', 'Banyan', 'Granite'))} - strictly confidential
Dear all,
The controlling shareholder has told us tonight that he will offer HK${m.num(1, 6)}.{m.num(10, 99)} a share to take {c[0]} private by way of a scheme of arrangement, a premium of about {m.num(25, 70)}% over today's close.
The Rule 3.5 announcement is being drafted and should go out on {m.day(2025)}; trading will be halted that morning. Until then this is inside information: no dealing in the shares, no discussion outside this list, and please send me the names of everybody in your firm who knows.
Kind regards,
{m.person().en}
Financial adviser to the offeror"""


@template("inside-information", "sc")
def major_contract_memo_sc(m):
    return f"""
# 关于重大合同签署安排的请示（内幕信息，未公开披露）
董事会：
公司拟于{m.day_zh()}与{m.pick(('某央企', '某新能源车企', '某国有电网公司'))}签署供货合同，合同总金额约{m.num(8, 60)}亿元，约占公司上一年度经审计营业收入的{m.num(50, 150)}%，预计对公司经营业绩产生重大影响。
该事项在公告前属内幕信息，目前知情人员共{m.num(5, 20)}人，均已登记并签署保密承诺，期间不得买卖公司股票。
公告文稿由董事会办公室准备，合同签署当日收市后披露。
证券部"""


@template("published-announcement", "tc")
def independent_director_tc(m):
    c, p = m.pick(ISSUERS), m.person()
    return f"""
{OPENING_ZH}
# {c[1]}
{c[0]}
（於開曼群島註冊成立之有限公司）
（股份代號：{m.num(1000, 9000)}）
# 委任獨立非執行董事及董事委員會組成變動
{c[1]}（「本公司」）董事會（「董事會」）欣然宣佈，{p.zh}先生已獲委任為本公司獨立非執行董事、審核委員會及薪酬委員會成員，自二零二四年七月一日起生效。
{p.zh}先生，{m.num(45, 68)}歲，於會計及企業管治方面擁有逾{m.num(20, 35)}年經驗，現為香港會計師公會資深會員。彼之年度董事袍金為港幣{m.num(12, 36)}萬元。
董事會謹此歡迎彼加入本公司。
承董事會命
{c[1]}
主席
{m.person().zh}
香港，二零二四年六月二十八日
於本公告日期，執行董事為{m.person().zh}先生及{m.person().zh}女士；獨立非執行董事為{m.person().zh}先生、{m.person().zh}先生及{m.person().zh}女士。"""


@template("published-announcement", "en")
def annual_results_of_last_year(m):
    c = m.pick(ISSUERS)
    return f"""
{OPENING}
# {c[0]}
{c[1]}
(Incorporated in Bermuda with limited liability)
(Stock Code: {m.num(1000, 9000)})
# ANNUAL RESULTS ANNOUNCEMENT FOR THE YEAR ENDED 31 DECEMBER 2023
The board of directors of {c[0]} announces the audited consolidated results of the Group for the year ended 31 December 2023 together with the comparative figures for 2022.
| HK$'000 | 2023 | 2022 |
| Revenue | {m.money(100000, 900000)} | {m.money(100000, 900000)} |
| Gross profit | {m.money(10000, 90000)} | {m.money(10000, 90000)} |
| Profit for the year | {m.money(5000, 9900)} | {m.money(5000, 9900)} |
The figures have been agreed by the auditor to the audited consolidated financial statements. This announcement is published on the websites of the Stock Exchange (www.hkexnews.hk) and of the Company. The annual report will be despatched in April 2024.
By order of the Board
{c[0]}
{m.person().en}
Chairman
Hong Kong, 27 March 2024
As at the date of this announcement, the executive Directors are Mr. {m.person().en} and Ms. {m.person().en}, and the independent non-executive Directors are Mr. {m.person().en}, Dr. {m.person().en} and Ms. {m.person().en}."""
