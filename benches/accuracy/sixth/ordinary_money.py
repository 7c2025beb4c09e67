"""Money talk that anybody may read: printed reports, press, teaching, rules, prices, bids, circulars, blanks."""

from model import template
from sixth.words import ISSUERS, dec, either, loss

FEW = 8


@template("ordinary", "en", copies=FEW, tolerate=("published-announcement",))
def printed_report_page(m):
    c, n, y = m.pick(ISSUERS), m.num(14, 60), m.num(2018, 2023)
    return f"""
!header {c[0]}    Annual Report {y}    {n}
!footer www.{c[3].lower().replace(' ', '')}-group.example/investors
# Management Discussion and Analysis (continued)
For the year ended 31 December {y}, revenue amounted to approximately HK${m.num(600, 3000)}.{m.num(1, 9)} million, representing {m.pick(('an increase', 'a decrease'))} of {dec(m, 2, 19)}% as compared with the previous year. Gross profit margin was {dec(m, 18, 44)}%.
Selling and distribution expenses {m.pick(('rose', 'decreased'))} to HK${m.num(40, 300)}.{m.num(1, 9)} million, mainly attributable to {m.pick(('promotional activities in the Greater Bay Area', 'lower freight', 'rental concessions having ended'))}. Profit attributable to owners of the Company was HK${m.num(30, 260)}.{m.num(1, 9)} million.
Liquidity and financial resources
As at the year-end date, the Group had cash and bank balances of HK${m.num(100, 800)}.{m.num(1, 9)} million and a gearing ratio of {dec(m, 8, 48)}%. The Directors recommended a final dividend of HK{m.num(1, 12)} cents per share, which was approved by the shareholders at the annual general meeting.
Employees and remuneration policies
The Group had {m.num(300, 4200)} employees. Remuneration is reviewed every year."""


@template("ordinary", "tc", copies=FEW, tolerate=("published-announcement",))
def five_year_page_tc(m):
    c, y = m.pick(ISSUERS), m.num(2019, 2023)
    return f"""
!header {c[1]}　{y}年年報　{m.num(120, 188)}
# 五年財務概要
本集團過去五個財政年度之已刊發業績、資產及負債摘要（摘錄自經審核綜合財務報表）載列如下。本概要並不構成經審核財務報表之一部分。
| 千港元 | {y - 4} | {y - 3} | {y - 2} | {y - 1} | {y} |
""" + "\n".join("| " + " | ".join([line, *(either(m, 9000, 260000) if "虧損" in line or "應佔" in line else f"({m.money(2000, 60000)})" if "開支" in line or "負債" in line else m.money(700000, 3900000) for _ in range(5))]) + " |" for line in ("收益", "除稅前溢利／（虧損）", "所得稅開支", "年度溢利／（虧損）", "本公司擁有人應佔", "總資產", "總負債", "權益總額")) + """

附註：過往年度若干比較數字已重列，以符合採納新會計準則後之呈列方式。"""


@template("ordinary", "en", copies=FEW)
def broker_note(m):
    c = m.pick(ISSUERS)
    tp = m.num(3, 30)
    return f"""
!footer Disclosures and analyst certification are on the last two pages. Peak Road Securities is licensed by the SFC.
{m.pick(('Equity research', 'Company update', 'Flash note'))} | {m.pick(('Consumer', 'Industrials', 'Technology'))} | {m.day()}
# {c[3]}: {m.pick(('waiting for margins', 'cheap for a reason', 'the worst is priced in', 'we stay on the sidelines'))}
{m.pick(('BUY', 'HOLD', 'REDUCE'))} (maintained)   Target price HK${tp}.{m.num(10, 99)}   Last HK${tp - 1}.{m.num(10, 99)}
We {m.pick(('trim', 'lift'))} our FY26E net profit estimate by {m.num(2, 14)}% to HK${m.num(80, 900)}m after the company's interim results published last month, and remain {m.num(3, 15)}% below consensus. Store checks in Causeway Bay suggest softer footfall; management, on its public call, kept guidance.
| HK$m | FY24A | FY25E | FY26E | FY27E |
| Revenue | {m.money(900, 9000)} | {m.money(900, 9000)} | {m.money(900, 9000)} | {m.money(900, 9000)} |
| EBITDA | {m.num(90, 900)} | {m.num(90, 900)} | {m.num(90, 900)} | {m.num(90, 900)} |
| Net profit | {m.num(40, 600)} | {m.num(40, 600)} | {m.num(40, 600)} | {m.num(40, 600)} |
| P/E (x) | {dec(m, 8, 25)} | {dec(m, 8, 25)} | {dec(m, 8, 22)} | {dec(m, 7, 20)} |
| Yield (%) | {dec(m, 1, 7)} | {dec(m, 1, 7)} | {dec(m, 1, 7)} | {dec(m, 1, 7)} |
Risks: renminbi, tourist arrivals, raw materials. Valuation is based on {m.num(9, 18)}x forward earnings.
Analyst: {m.person().en}, CE No. {m.code('AAA999')}"""


@template("ordinary", "tc", copies=FEW, shape="mail")
def broker_morning_tc(m):
    a, b, c = m.some(ISSUERS, 3)
    return f"""
!subject 【晨早導報】{m.num(1, 12)}月{m.num(1, 28)}日
隔晚美股：道指{m.pick('升跌')}{m.num(40, 480)}點，ADR港股比例指數料低開{m.num(30, 260)}點。
一、{a[4]}：公司昨晚公布中期業績，股東應佔溢利按年{m.pick('升跌')}{m.num(3, 60)}%，勝本行預期，目標價上調至{m.num(3, 40)}.{m.num(10, 90)}元，評級「{m.pick(('買入', '增持'))}」。
二、{b[4]}：根據聯交所披露權益資料，主席上周增持{m.num(100, 900)}萬股，佔比升至{dec(m, 30, 60)}%。
三、{c[4]}：同業減價，市佔率有壓力，維持「{m.pick(('持有', '沽售'))}」，預測市盈率{m.num(8, 22)}倍。
今日留意：內地{m.pick(('零售銷售', 'PMI', '貸款市場報價利率'))}公布；恒指牛熊街貨重貨區{m.num(17, 25)},{m.num(100, 900)}點。
本訊息只供參考，並非要約。撰文者及其聯繫人士並無持有上述股份。
北柱證券研究部　{m.office()}"""


@template("ordinary", "tc", copies=FEW)
def newspaper_results_tc(m):
    c = m.pick(ISSUERS)
    return f"""
# {c[4]}{m.pick(('多賺', '少賺'))}{m.num(6, 60)}%　派息{m.num(2, 30)}仙
【本報訊】{c[1]}昨日公布全年業績，錄得純利{dec(m, 1, 12)}億元，{m.pick(('高於', '遜於'))}市場預期。主席{m.person().zh}在記者會上表示，{m.pick(('今年首季銷情已見改善', '成本壓力仍未見底', '有信心毛利率守住三成'))}。
期內收入{m.num(8, 90)}億元，毛利率{dec(m, 18, 44)}%。被問及裁員傳聞，他說「{m.pick(('暫時無計劃', '每間公司都要自己計數', '唔評論傳聞'))}」。該股昨收{m.num(2, 40)}.{m.num(10, 99)}元，{m.pick('升跌')}{dec(m, 0, 8)}%，成交{m.num(1000, 9000)}萬元。
分析員指，市場焦點在於{m.pick(('新廠投產進度', '減債時間表', '海外分店數目'))}。大行{m.pick(('A', 'M'))}維持中性評級。
記者　{m.person().zh}"""


@template("ordinary", "en", copies=FEW)
def newspaper_takeover(m):
    a, b = m.some(ISSUERS, 2)
    return f"""
# {a[3]} jumps as {b[3]} confirms offer
By {m.person().en}
Shares in {a[3]} rose as much as {m.num(12, 48)} per cent yesterday, the most since {m.num(2009, 2020)}, after {b[3]} told the stock exchange it would pay HK${m.num(2, 20)}.{m.num(10, 90)} a share in cash for the company. The announcement ended a trading halt of {m.num(2, 6)} days.
The bid values the target at HK${dec(m, 1, 19)} billion. "{m.pick(('Minority holders will ask why now', 'It is a fair price in a thin market', 'We expected a sweetener'))}," said {m.person().en}, a fund manager who does not own the stock.
Last year's revenue was HK${dec(m, 1, 9)} billion and net profit fell {m.num(4, 40)} per cent, according to its annual report. Independent shareholders will vote within {m.num(6, 12)} weeks.
A spokeswoman for {a[3]} declined to comment beyond the filing. The Securities and Futures Commission said that it does not comment on cases."""


@template("ordinary", "en", copies=FEW)
def exchange_training(m):
    return f"""
# Module {m.num(2, 9)}: What must a listed issuer tell the market, and when?
Trainer's notes, {m.num(60, 120)} minutes. Slides {m.num(20, 44)} to {m.num(45, 70)}.
Start by asking the room: who has been on an insider list? Then explain the two layers, statute (Part XIVA) and Listing Rule 13.09.
Inside information must be specific, about the corporation, its shareholders or its securities, not generally known to those who would deal, and likely to affect the price materially if it were. Go through the elements with the fictitious company Teapot plc:
a) its biggest customer gives notice - disclose? (Yes, unless not material. Ask how they would measure it.)
b) directors see management accounts showing a {m.num(30, 80)}% drop in profit - profit warning? (Likely.)
c) take-over talks at an early stage - safe harbour while confidentiality is kept.
d) an analyst is wrong - duty to correct? (No general duty.)
Common mistakes: waiting for audited figures; telling a friendly fund first; forgetting that the safe harbour is lost with a leak.
Quiz: {m.num(8, 15)} questions, pass mark {m.pick((70, 75, 80))}%. CPT hours {m.num(1, 3)}. Booking: {m.office()}"""


@template("ordinary", "en", copies=FEW)
def handbook_blackout(m):
    return f"""
!header Staff handbook, part {m.num(4, 9)}, version {m.num(2, 9)}.{m.num(0, 9)}
# {m.num(4, 9)}.{m.num(1, 9)}  Dealing in our shares
Directors and relevant employees may not deal in our securities during a black-out period. This is {m.pick(('60 days', 'two months'))} before annual results are published, or from the year end if that is shorter, and 30 days before half-year and quarterly results.
It does not matter whether you in fact know the results. If you happen to know something that would move the price - a merger, a big loss, a change of dividend, the loss of an important customer - you may not deal at any time, and you must not pass it to family or friends.
Before dealing write to {m.pick(('the chairman', 'the company secretary', 'compliance@example.com'))} and wait for a dated acknowledgement, good for five business days. Exercising share options counts as dealing; taking up scrip does too.
Questions we are often asked: "My spouse has a managed account" - tell us. "I hold an index fund" - fine. "I forgot" - self-report on form HR-{m.num(10, 99)}.
Breach may lead to dismissal and to a report to the regulator."""


@template("ordinary", "tc", copies=FEW, shape="text")
def blackout_reminder_tc(m):
    return f"""
各位同事：

按上市規則附錄的《標準守則》，今年中期業績擬於{m.num(8, 8)}月{m.num(20, 29)}日公布，故由{m.num(7, 7)}月{m.num(20, 28)}日起至公布當日為止，董事及有關僱員不得買賣本公司證券（禁售期）。

甚麼人受限？董事、其配偶及未滿十八歲子女；財務、公司秘書、投資者關係及收過通知書的部門主管。
甚麼交易受限？買入、賣出、行使購股權、質押、轉讓入信託。
我只是前線，是否無關？若你手上有未公開而足以影響股價的消息，任何時間都不可買賣。
孖展斬倉算不算？算，請事先安排。
如有疑問，請致電公司秘書部內線{m.num(1000, 9999)}。本函每半年自動發出，並不表示公司業績有任何特別情況。
公司秘書部　{m.date()}"""


@template("ordinary", "en", copies=FEW)
def consolidation_chapter(m):
    return f"""
!header Chapter {m.num(7, 24)}   Group accounts   {m.num(180, 460)}
# Worked example {m.num(7, 24)}.{m.num(1, 9)}: unrealised profit and non-controlling interests
P plc bought {m.pick((60, 75, 80, 90))}% of S plc on 1 January when S's retained earnings were ${m.num(20, 90)},000. During the year S sold goods to P for ${m.num(10, 60)},000 at cost plus {m.pick((20, 25, 30))}%; a third remains in P's closing inventory.
| $000 | P | S |
| Revenue | {m.num(400, 900)} | {m.num(150, 390)} |
| Cost of sales | {loss(m, 200, 500)} | {loss(m, 80, 200)} |
| Operating expenses | {loss(m, 40, 90)} | {loss(m, 20, 50)} |
| Profit before tax | {m.num(60, 200)} | {m.num(20, 90)} |
| Income tax | {loss(m, 10, 40)} | {loss(m, 4, 15)} |
| Profit for the year | {m.num(50, 160)} | {m.num(15, 70)} |
Required: prepare the consolidated statement of profit or loss.
Solution. Step 1, eliminate the intra-group sale. Step 2, the unrealised profit is 25/125 of what is left. Step 3, impairment of goodwill ${m.num(2, 19)},000. Students lose marks by deducting the unrealised profit from P when the seller was S.
Exercise {m.num(1, 30)}: repeat the example if S is an associate."""


@template("ordinary", "tc", copies=FEW)
def bafs_exercise_tc(m):
    y = m.num(2021, 2025)
    return f"""
# 中五　企業、會計與財務概論　工作紙{m.num(3, 28)}：財務比率
姓名:: ________　班別:: ____　學號:: ____
小明文具公司{y}年度資料如下：
| 項目 | {y - 1}年 $ | {y}年 $ |
| 銷貨 | {m.money(200000, 900000)} | {m.money(200000, 900000)} |
| 銷貨成本 | {m.money(120000, 500000)} | {m.money(120000, 500000)} |
| 期末存貨 | {m.money(20000, 90000)} | {m.money(20000, 90000)} |
| 應收帳款 | {m.money(20000, 90000)} | {m.money(20000, 90000)} |
| 淨利 | {m.money(20000, 120000)} | {m.money(20000, 120000)} |
（一）計算毛利率、淨利率、流動比率及速動比率（取至小數後兩位）。（{m.num(6, 12)}分）
（二）評論該公司的盈利能力和變現能力有否轉差，並舉兩個可能原因。（{m.num(4, 8)}分）
（三）銀行經理考慮是否貸款，除比率外他還應看甚麼？（4分）
（四）若壞帳準備由2%增至5%，對淨利有何影響？列出分錄。"""


@template("ordinary", "bi", copies=FEW)
def fund_factsheet(m):
    style, style_zh = m.pick((("Income", "收益"), ("Dividend Growth", "股息增長"), ("Small Companies", "小型公司")))
    return f"""
# {m.pick(('Peak Road', 'Straits Lantern', 'Jubilee Bay'))} Asian {style} Fund 亞洲{style_zh}基金
Fund factsheet 基金月報　{m.pick(('Jan', 'Mar', 'Jun', 'Sep'))} {m.num(2023, 2025)}
Important: Investment involves risks. 投資涉及風險，過往表現並不代表將來。Do not rely on this alone.
NAV per unit 每單位資產淨值:: USD {m.num(8, 19)}.{m.num(1000, 9999)}
Fund size 基金規模:: USD {m.num(40, 900)}.{m.num(1, 9)}m
Management fee 管理費:: {dec(m, 0, 1)}5% p.a.
| Class 類別 | 1 mth | YTD | 1 yr | 3 yrs | Since launch 成立至今 |
| A (acc) 累積 | {either(m, 0, 6)}% | {either(m, 0, 18)}% | {either(m, 0, 28)}% | {either(m, 0, 40)}% | {m.num(10, 140)}% |
| A (HKD dis) 派息 | {either(m, 0, 6)}% | {either(m, 0, 18)}% | {either(m, 0, 28)}% | {either(m, 0, 40)}% | {m.num(10, 140)}% |
Top holdings 十大持股：{'; '.join(f'{c[3]} {dec(m, 2, 8)}%' for c in m.some(ISSUERS, 5))}
Manager's comment 經理評論: {m.pick(('We added to exporters.', 'Bank shares lagged.', 'Cash was raised before the tariff news.'))} Net outflows were modest."""


@template("ordinary", "en", shape="sheet", copies=FEW)
def trade_price_list(m):
    return "| Item code | Description | Pack | Unit | List HK$ | Dealer net (ex-works) | Min order | Lead time |\n" + "\n".join(
        f"| {m.code('KC-9999')} | {m.pick(('Hinge 35 mm soft close', 'Drawer runner 450', 'Worktop sealant', 'Plinth clip', 'Handle 128 brushed', 'Edging 1 mm oak'))} | {m.pick((10, 20, 50, 100))} | {m.pick(('pc', 'pr', 'tube', 'm'))} | {m.num(8, 420)}.{m.num(0, 9)}0 | {m.num(5, 300)}.{m.num(0, 9)}0 | {m.pick((1, 5, 10))} ctn | {m.pick(('stock', '2 wks', '5 wks'))} |" for _ in range(m.num(24, 46)))


@template("ordinary", "tc", copies=FEW)
def quotation_tc(m):
    return f"""
{m.pick(('順昌工程公司', '翹楚冷氣工程', '德和裝飾'))}　報價單　{m.code('Q25-9999')}
致:: {m.pick(('灣仔業主立案法團', '某某幼稚園', '海傍道大廈管理處'))}
日期:: {m.date()}　有效期{m.num(14, 60)}天
| 項目 | 數量 | 單價(HK$) | 金額(HK$) |
| 拆舊{m.pick(('冷氣機', '水喉', '假天花'))}連清運 | {m.num(2, 20)} | {m.money(300, 4000)} | {m.money(3000, 60000)} |
| 供應及安裝{m.pick(('分體機1.5匹', '銅喉15mm', '鋁質天花'))} | {m.num(2, 20)} | {m.money(1500, 9000)} | {m.money(9000, 120000)} |
| 搭棚及雜項 | 1 | {m.money(3000, 22000)} | {m.money(3000, 22000)} |
| 折扣 |  |  | ({m.money(500, 5000)}) |
| 合計 |  |  | {m.money(20000, 190000)} |
付款：簽約付{m.pick((30, 40, 50))}%，完工付餘款。不包驗樓及政府收費。保養{m.num(6, 24)}個月。
確認請簽回並蓋印。聯絡：{m.person().zh}工程師　{m.office()}"""


@template("ordinary", "en", copies=FEW)
def tender_invitation(m):
    return f"""
# Invitation to tender {m.code('TD/2025/999')}
Supply of {m.pick(('school bus service', 'cleansing service', 'network switches', 'laboratory gas', 'catering for canteen'))} for {m.num(12, 36)} months
1. Sealed tenders in duplicate are to be put in the tender box at G/F by noon on {m.day(2025)}. Late tenders are not considered.
2. Estimated contract value: HK${m.num(4, 60)},{m.num(100, 900)},000. Tender deposit: HK${m.num(20, 90)},000.
3. Two-envelope system; technical score {m.pick((40, 50, 60))}%, price {m.pick((40, 50, 60))}%.
4. Tenderers shall submit audited accounts of the last three years showing a turnover of not less than HK${m.num(3, 20)} million and no net loss in two of them, and a bank's reference.
5. The price schedule in Annex C must be filled in ink. A tender with arithmetic errors is corrected by the unit rate.
6. Anti-collusion clause: see paragraph {m.num(20, 40)}.
Site visit {m.date()} at {m.num(9, 16)}:00. Queries in writing to the Purchasing Office, fax {m.office()}."""


@template("ordinary", "tc", copies=FEW, tolerate=("published-announcement",))
def charity_accounts_tc(m):
    y = m.num(2021, 2024)
    return f"""
!header {m.pick(('童行社', '暖窩動物之家', '彩虹樂齡協會'))}　{y}-{y + 1}年報　第{m.num(20, 60)}頁
# 財務報告（經審計，已上載本會網頁及呈交社會福利署）
收入
| 來源 | 港元 | 佔比 |
| 政府津助 | {m.money(3000000, 30000000)} | {m.num(30, 60)}% |
| 公益金 | {m.money(300000, 3000000)} | {m.num(3, 12)}% |
| 捐款及賣旗 | {m.money(300000, 5000000)} | {m.num(5, 20)}% |
| 服務收費 | {m.money(200000, 4000000)} | {m.num(3, 18)}% |
支出
| 用途 | 港元 |
| 員工薪酬 | {m.money(3000000, 28000000)} |
| 活動及食物 | {m.money(300000, 5000000)} |
| 行政 | {m.money(200000, 2000000)} |
年度盈餘{m.money(10000, 900000)}元撥入儲備，儲備可應付{dec(m, 2, 9)}個月開支。本會並無董事受薪。
鳴謝：{m.person().zh}女士義務核數；各界善長芳名見附頁。"""


@template("ordinary", "tc", copies=FEW, shape="mail")
def school_budget_tc(m):
    return f"""
!subject 家長通告{m.num(20, 90)}號：家教會財政及新學年收費
各位家長：
家教會周年大會已通過上年度收支：會費收入{m.money(20000, 60000)}元、嘉年華{m.money(9000, 90000)}元；支出為獎學金{m.money(5000, 30000)}元、班際比賽{m.money(3000, 20000)}元、影印{m.money(500, 4000)}元，結餘{m.money(8000, 90000)}元，全份報告貼於校務處外牆。
新學年預算：聖誕派對每級{m.num(2, 8)},000元、教師發展津貼不變。學費維持每年{m.num(10, 14)}期，每期{m.num(800, 4200)}元；堂費每人{m.num(150, 350)}元。
領取學生資助者請於{m.num(9, 10)}月{m.num(1, 28)}日前交回甲部。
回條：本人＿＿＿知悉上述安排。
校長 {m.person().zh}"""


@template("ordinary", "en", copies=FEW)
def tax_notes(m):
    y = m.num(2023, 2025)
    return f"""
# Completing your Profits Tax Return - a short guide {y}/{str(y + 1)[2:]}
Two-tiered rates: the first HK$2,000,000 of assessable profits of one nominated entity is charged at 8.25% and the rest at 16.5%.
Supplementary form S1 is for {m.pick(('transfer pricing', 'tax incentives', 'foreign-sourced income'))}. Attach signed accounts and a tax computation unless gross income does not exceed HK$2 million.
Add back: depreciation, private expenses, provisions that are general, penalties. Deduct: capital allowances, bank interest that is exempt, approved donations up to 35%.
Example {m.num(1, 9)}. Net profit per accounts HK${m.money(400000, 2900000)}; add depreciation {m.money(20000, 200000)}; less allowances {m.money(20000, 180000)}; assessable profit {m.money(400000, 2900000)}.
Loss brought forward may be set off without a time limit. Provisional tax may be held over if the profit for the year is likely to be less than 90% of the last; apply 28 days before the due date.
Filing by {m.pick(('2 May for "N" code', '15 August for "D" code', '15 November for "M" code'))}. This guide is not law. Enquiries {m.office()}."""


@template("ordinary", "tc", copies=FEW)
def budget_speech_tc(m):
    return f"""
{m.num(40, 160)}. 主席女士，去年本地生產總值實質增長百分之{dec(m, 1, 4)}，我預測今年增長百分之{dec(m, 1, 3)}至{dec(m, 3, 4)}。通脹溫和，失業率{dec(m, 2, 4)}%。
{m.num(161, 190)}. 二○{m.pick('二')}{m.pick('四五')}年度修訂預算總收入{m.num(5000, 6200)}億元，較原來預算{m.pick('低高')}{dec(m, 2, 12)}%，主因地價收入及印花稅{m.pick(('不及預期', '回升'))}。總開支{m.num(7000, 7900)}億元，綜合赤字{m.num(400, 1200)}億元，年底財政儲備約{m.num(5000, 7600)}億元。
我會：（一）寬減薪俸稅百分之百，上限{m.num(1, 6)},{m.pick('05')}00元；（二）寬減利得稅，上限同為{m.num(1, 6)},000元；（三）為住宅物業提供{m.num(1, 4)}季差餉寬減，每戶每季上限{m.num(300, 1500)}元；（四）公務員編制零增長。
有議員問會否削減公營醫院開支。我重申經常開支升{dec(m, 1, 6)}%，醫療{m.num(900, 1300)}億元。
煙草稅即時上調每支{m.pick(('八', '六'))}角。"""


@template("ordinary", "en", copies=FEW)
def mba_case(m):
    return f"""
!footer Case {m.code('HKX-999')}. Prepared for class discussion; names and numbers have been changed. Not an illustration of good or bad management.
# Sweet Orchid Confectionery: {m.pick(('the cash nobody counted', 'a family vote', 'to list or not'))}
On a wet Thursday in {m.num(2004, 2017)} {m.person().en.split(',')[0]}, finance director of the ninety-year-old firm, looked at the draft results for the third time. Net profit had halved, to $ {m.num(8, 40)} million. The banks' covenant was 3.5 times; she made it {dec(m, 3, 5)}. Two of the brothers wanted the dividend kept; the third had been approached by a {m.pick(('Japanese', 'Thai'))} buyer offering $ {m.num(200, 900)} million.
Exhibit 2. Income statements ($m)
| Year | Sales | EBIT | Net income | Inventory days |
| 1 | {m.num(300, 700)} | {m.num(30, 70)} | {m.num(20, 50)} | {m.num(50, 70)} |
| 2 | {m.num(300, 700)} | {m.num(20, 60)} | {m.num(10, 40)} | {m.num(60, 90)} |
| 3 | {m.num(300, 700)} | {m.num(8, 30)} | {m.num(4, 20)} | {m.num(80, 130)} |
Assignment questions
1. What was wrong with the way the stock was valued?
2. If the company were listed, would the information be price-sensitive? When would it have to be disclosed?
3. Draft the chairman's letter in 200 words. Teaching note {m.num(10, 30)} pages, instructors only."""


@template("ordinary", "bi", shape="sheet", copies=FEW)
def finance_glossary(m):
    terms = (("profit warning", "盈利警告", "notice that results will be materially worse"), ("inside information", "內幕消息", "Part XIVA SFO, not generally known"), ("blackout period", "禁售期", "no dealing before results"),
             ("going concern", "持續經營", "able to carry on for 12 months"), ("impairment", "減值", "carrying amount above recoverable"), ("covenant", "契諾", "promise in a loan"), ("gearing", "槓桿比率", "debt over equity"),
             ("placing", "配售", "new or old shares to selected buyers"), ("rights issue", "供股", "offer to holders pro rata"), ("net current liabilities", "流動負債淨額", ""), ("take-over offer", "收購要約", "Codes, 30% trigger"), ("EBITDA", "除息稅折舊攤銷前盈利", ""),
             ("dividend cover", "股息覆蓋率", ""), ("due diligence", "盡職審查", "look before you buy"), ("circular", "通函", "sent to shareholders"), ("quiet period", "靜默期", "IR does not meet analysts"), ("audit qualification", "核數師保留意見", ""))
    return "| English | 中文 | Plain meaning | Course week |\n" + "\n".join(f"| {e} | {z} | {w} | {m.num(1, 13)} |" for e, z, w in m.some(terms, 12, 17))


@template("ordinary", "en", shape="mail", copies=FEW)
def webinar_invite(m):
    return f"""
!subject {m.pick(('Free webinar', 'You are invited', 'Seats still open'))}: results season - what goes wrong
Hello,
Join us on {m.day(2025)}, 12.30 to 1.30 pm, for a lunchtime talk about {m.pick(('profit warnings and the quiet period', 'first-time ESG disclosures', 'why interim results are late'))}.
{m.person().en} ({m.pick(('partner', 'director'))}, Jubilee & Pang CPA) will take {m.num(3, 6)} real decisions from the public register - no current clients - and show when the directors knew, when they told the market, and what the fines were (HK${m.num(1, 9)}m the highest). {m.person().en} of the {m.pick(('Company Secretaries Forum', 'IR Circle'))} moderates.
CPD {m.pick((1, 1.5))} hours. Members free, others HK${m.num(10, 38)}0. Recording sent for 30 days.
Register: example.org/r/{m.code('A9A9A9')}
Unsubscribe at the foot of the page."""


@template("ordinary", "en", shape="sheet", copies=FEW)
def blank_pack(m):
    return f"""
!sheet Template
| Management report - template v{m.num(2, 9)}, fill the yellow cells | Actual | Budget | Variance | YTD | Comment |
| Revenue | 0 | 0 | =B2-C2 |  | write why if > 5% |
| Cost of sales |  |  | =B3-C3 |  |  |
| Gross profit | =B2+B3 |  |  |  |  |
| Staff costs |  |  |  |  | headcount in tab 3 |
| Rent |  |  |  |  |  |
| Other overheads |  |  |  |  | do not net |
| EBITDA |  |  |  |  |  |
| Interest |  |  |  |  |  |
| Profit before tax | #REF! |  |  |  |  |
| Cash at end |  |  |  |  | agree to bank |
| Debtor days |  |  |  |  | formula: debtors / sales x 30 |
| Entity: <code>   Month: <mmm-yy>   Prepared: <name>   Reviewed: <name> |  |  |  |  | send to shared mailbox by WD{m.num(4, 7)} |
| Change log | v{m.num(1, 2)}.{m.num(0, 9)} | {m.date()} | added rent row |  |  |"""


@template("ordinary", "sc", copies=FEW)
def macro_lecture_sc(m):
    return f"""
# 第{m.num(3, 14)}讲　{m.pick(('总需求与总供给', '货币政策传导', '开放经济'))}（课堂讲义）
一、复习：实际利率等于名义利率减通货膨胀率。若名义利率{dec(m, 2, 5)}%，预期通胀{dec(m, 1, 3)}%，则实际利率约为多少？
二、公司盈利在周期里的位置。教材第{m.num(80, 300)}页图：收入先于利润见顶，利润先于就业见底。为什么？（固定成本、库存、合同价格黏性）
三、算例：某企业营业收入{m.num(500, 900)}万元，变动成本率{m.num(50, 70)}%，固定成本{m.num(100, 200)}万元，收入下降一成，利润下降多少？经营杠杆等于多少？
四、思考题：
1. 上市公司在公布业绩之前为什么要对外保持沉默？用信息不对称解释。
2. 联系汇率下香港能否自行降息？
3. 财政赤字扩大时，长期利率怎样变化？
作业：第{m.num(3, 14)}章第{m.num(1, 9)}至{m.num(10, 18)}题，{m.num(3, 12)}月{m.num(1, 28)}日交。答疑时间周{m.pick('一二三四五')}下午。"""


@template("ordinary", "bi", shape="mail", copies=FEW)
def payment_reminder(m):
    return f"""
!subject {m.pick(('Gentle reminder', '2nd reminder', 'Overdue'))} INV-{m.num(10000, 99999)} 付款提示
Dear Accounts 會計部,
Our records show 以下發票仍未收到款項:
| Invoice 發票 | Date 日期 | Amount 金額 HK$ | Days overdue 逾期 |
| INV-{m.num(10000, 99999)} | {m.date()} | {m.money(2000, 60000)} | {m.num(3, 60)} |
| INV-{m.num(10000, 99999)} | {m.date()} | {m.money(2000, 60000)} | {m.num(3, 60)} |
| Credit note {m.num(100, 999)} 貸項 | {m.date()} | ({m.money(100, 900)}) |  |
Please remit by {m.date()} 請於限期前匯款 or ignore this mail if paid 如已付款請無須理會. {m.pick(('FPS accepted 接受轉數快', 'Cheque payable to the company 支票抬頭請寫公司全名'))}.
Next delivery may be held 如未付下批貨可能暫緩.
AR team 應收帳款組　{m.office()}"""


@template("ordinary", "en", copies=FEW)
def company_law_circular(m):
    return f"""
# Circular to clients no. {m.num(3, 40)}: {m.pick(('annual return and accounts calendar', 'significant controllers register', 'paperless meetings'))}
Dear Director,
1. A private company limited by shares must deliver its annual return within 42 days of the anniversary of incorporation. Late fees rise from HK$870 to HK$3,480.
2. Audited financial statements are to be laid before the AGM within {m.pick(('nine', 'six'))} months of the year end ({m.pick(('private', 'public'))}). A company within the reporting exemption may prepare a simplified directors' report.
3. Dividends only from profits available for distribution. Directors who pay out of capital may be personally liable. Net loss for the year does not by itself bar a dividend if there are accumulated realised profits.
4. If the company cannot pay its debts as they fall due, take advice early; directors should not incur fresh credit.
5. The register of significant controllers is to be kept at {m.pick(('the registered office', 'our office'))}; a designated representative must be named.
We charge HK${m.num(12, 60)}00 for the yearly service. Please return the checklist by {m.date()}.
{m.pick(('Lotus Corporate Services', 'Ferry Street Secretaries'))}"""


@template("ordinary", "sc", copies=FEW)
def listed_news_sc(m):
    a, b = m.some(ISSUERS, 2)
    return f"""
# 港股收评：恒指{m.pick(('涨', '跌'))}{dec(m, 0, 3)}%，{a[2]}公布业绩后{m.pick(('大涨', '重挫'))}{m.num(6, 28)}%
财经网讯　{m.day_zh()}，大市成交{m.num(900, 2900)}亿港元。南向资金净{m.pick(('买入', '卖出'))}{m.num(10, 140)}亿。
个股方面，{a[2]}昨日盘后披露中报，收入{m.num(8, 60)}亿港元，归母净利润同比{m.pick(('增长', '下降'))}{m.num(5, 60)}%，每股派息{m.num(2, 30)}港仙；公司在业绩会上称{m.pick(('下半年订单饱满', '价格战仍在继续'))}。{b[2]}公告称控股股东完成增持，市场反应平淡。
机构观点：{m.pick(('短线以震荡为主', '关注高股息', '谨慎追高'))}。以上内容不构成投资建议。
编辑：{m.person().sc}"""
