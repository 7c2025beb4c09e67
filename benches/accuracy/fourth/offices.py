"""Papers that speak of money, results and deals, and give nothing away: news, lessons, rules, accounts of clubs, bills, forms."""

from fourth.words import ISSUERS, ISSUERS_SC
from model import template


@template("ordinary", "en", copies=10)
def wire_story(m):
    c = m.pick(ISSUERS)
    return f"""
HONG KONG, August {m.num(10, 28)} (newswire) - {c[0]} on Thursday posted a {m.num(4, 40)}% fall in first-half profit as shoppers stayed away, and cut its interim dividend by a third.
Net profit was HK${m.num(100, 900)} million in the six months to June, against HK${m.num(901, 1500)} million a year ago and an average estimate of HK${m.num(700, 950)} million from {m.num(4, 9)} analysts. Revenue fell to HK${m.num(2, 9)}.{m.num(1, 9)} billion.
"We do not see the border traffic coming back before the Lunar New Year," chief executive {m.person().en} told reporters after the results.
The shares, down {m.num(5, 40)}% this year, closed {m.num(1, 6)}% lower before the announcement; the benchmark index lost 0.{m.num(1, 9)}%.
(Reporting by {m.person().en}; editing by {m.person().en})"""


@template("ordinary", "tc", copies=10)
def new_listing_column_tc(m):
    a, b = m.some(ISSUERS, 2)
    return f"""
# 新股檔案｜{a[1]}今起招股　入場費{m.money(2200, 9000)}元
{a[1]}今日起至下周二公開招股，發售{m.num(60, 400)}百萬股，一成於本港公開發售，招股價介乎{m.num(3, 9)}.{m.num(10, 49)}至{m.num(10, 14)}.{m.num(10, 99)}元，集資最多{m.num(9, 60)}億元，每手{m.pick((200, 500, 1000))}股，預計{m.day_zh()}掛牌。
招股書顯示，公司去年收入{m.num(12, 80)}億元人民幣，純利{m.num(1, 9)}.{m.num(1, 9)}億元，毛利率{m.num(22, 60)}%，首五大客戶佔收入{m.num(30, 70)}%。基石投資者認購約{m.num(30, 50)}%。
同日招股的{b[1]}暗盤升{m.num(2, 30)}%。券商合共為新股借出{m.num(20, 900)}億元孖展，超額認購{m.num(12, 300)}倍。
記者：{m.person().zh}"""


@template("ordinary", "tc", copies=10)
def provident_fund_factsheet_tc(m):
    rows = "\n".join(f"| {n} | {m.num(-9, 18)}.{m.num(0, 9)} | {m.num(-9, 18)}.{m.num(0, 9)} | {m.num(1, 40)}.{m.num(0, 9)} |" for n in ("本基金", "參考組合"))
    return f"""
# 強積金計劃　亞洲均衡基金　基金便覽
截至二零二四年十二月三十一日
推出日期：2000年12月1日　基金資產值：港幣{m.money(900, 9000)}百萬元　單位價格：港幣{m.num(10, 30)}.{m.num(1000, 9999)}　基金開支比率：1.{m.num(20, 60)}%　風險級別：{m.num(3, 6)}
| 累積表現（%） | 三個月 | 一年 | 五年 |
{rows}
十大持倉：騰訊控股{m.num(3, 5)}.{m.num(0, 9)}%、台積電{m.num(3, 5)}.{m.num(0, 9)}%、友邦保險2.{m.num(0, 9)}%、美國國庫債券2.{m.num(0, 9)}%
基金經理評論：受惠減息預期，亞洲股市於季內上升，本基金輕微增持科技股。
投資涉及風險，過往表現並不代表將來表現。詳情請參閱強積金計劃說明書。"""


@template("ordinary", "bi", shape="grid", copies=10)
def mortgage_calculator(m):
    rows = "\n".join(f"| {n} | {m.money(9000, 40000)} | {m.money(5000, 30000)} | {m.money(3000, 20000)} | {m.money(1000000, 9000000)} |" for n in range(1, 13))
    return f"""
!sheet calc
# Mortgage calculator 按揭計算機
| Property price 樓價 | {m.num(4, 12)},500,000 |  |  |  |
| Loan to value 按揭成數 | {m.pick((60, 70, 80))}% |  |  |  |
| Interest rate 年利率 | {m.num(3, 4)}.{m.num(10, 90)}% |  |  |  |
| Stress test 壓力測試 | passed 合格 |  |  |  |
| Month 期數 | Instalment 每月供款 | Interest 利息 | Principal 本金 | Balance 結欠 |
{rows}
For reference only, not an offer of credit 僅供參考"""


@template("ordinary", "tc", copies=10)
def salaries_tax_guide_tc(m):
    year = m.num(2023, 2025)
    return f"""
# 打工仔報稅懶人包 {year}/{year - 1999}
【收入】薪金、佣金、花紅、認股權利益都要填，長俸亦要申報。
【扣除】強積金強制性供款上限18,000元、自願醫保保費每名受保人8,000元、住宅租金開支上限100,000元。
【免稅額】基本132,000元、子女每名130,000元、供養父母50,000元。
例一：單身，年薪{m.num(280, 420)},000元，扣除強積金{m.num(14, 18)},000元及基本免稅額，應課稅入息實額約{m.num(130, 270)},000元，頭三級以2%、6%、10%計，其後14%。
例二：夫婦合共入息{m.num(600, 990)},000元，育一子，合併評稅未必着數，宜先用稅務局計算機比較。
限期：個人報稅表發出後一個月；網上報稅自動延期一個月。逾期可被罰款10,000元。
（會計師公會青年委員會義工隊編印）"""


@template("ordinary", "en", shape="slides", copies=10)
def ratio_quiz(m):
    return f"""
# Pub quiz: read the accounts!
Team name: ________  Round {m.num(2, 5)} of 6
1. Revenue {m.num(100, 900)}, gross profit {m.num(20, 90)}: what is the gross margin?
2. Net debt {m.num(100, 500)}, EBITDA {m.num(20, 90)}: how many turns of leverage?
# Harder
3. Profit fell but cash rose. Name three reasons.
4. Which of these is NOT inside information: (a) a draft profit warning (b) a bid nobody has heard of (c) last year's annual report?
5. EPS HK${m.num(1, 3)}.{m.num(10, 99)}, price HK${m.num(10, 60)}: P/E?
# Tie-break
Guess the Hang Seng Index at Friday's close. Winner drinks free."""


@template("ordinary", "sc", copies=10)
def deal_glossary_sc(m):
    return f"""
# 并购常用词汇（新人手册附录{m.num(1, 9)}）
意向书（LOI）：双方表达交易意愿的初步文件，除保密及排他条款外一般没有约束力。
尽职调查：对标的公司的财务、法律、业务进行核查。
对赌：若净利润未达承诺，由原股东以现金或股份补偿。
先旧后新：大股东先配售旧股，再按同一价格认购新股。
要约收购：持股达到{m.pick(('30%', '百分之三十'))}须向全体股东提出全面要约。
内幕信息：尚未公开而可能重大影响股价的信息；知情人不得买卖。
停牌：为防止虚假市场，上市公司申请股份暂停买卖。
盈利预警：预期业绩大幅恶化时须刊发的公告。
EBITDA：息税折旧摊销前利润。"""


@template("ordinary", "en", copies=10)
def investor_relations_vacancy(m):
    c = m.pick(ISSUERS)
    return f"""
# Assistant Manager, Investor Relations
{c[0]} ({m.pick(('Admiralty', 'Kwun Tong', 'Quarry Bay'))}; hybrid, two days at home)
What you will do
- draft results announcements, press releases, circulars and the Q&A for results briefings
- keep the insider list and the calendar of closed periods
- follow sell-side models, consensus and the share register
- support the company secretary on profit warnings, placings, notifiable and connected transactions
What we look for
- a degree in finance or journalism; {m.num(4, 8)} years in IR, audit or equity research
- discretion: you will handle unpublished price-sensitive information every day
- written English and Chinese that needs no second pair of eyes
HK${m.num(38, 48)},000 to {m.num(49, 70)},000, 13th month, {m.num(15, 22)} days of leave. Apply with CV by {m.day()}, ref. {m.code('IR/999')}."""


@template("ordinary", "bi", copies=10)
def corporate_finance_outline(m):
    return f"""
# FIN{m.num(3000, 4999)} Corporate Finance 企業融資　Course outline 課程大綱
Lecturer 講師:: Dr. {m.person().en}
Assessment 評核:: mid-term 期中試 {m.num(20, 30)}%, case 個案 {m.num(20, 30)}%, final 期終試 50%
| Week 週 | Topic 課題 | Reading 閱讀 |
| 1 | Time value of money 貨幣的時間價值 | ch. {m.num(1, 3)} |
| 3 | Statement analysis: revenue, margin, EBITDA 財務報表分析 | ch. {m.num(4, 6)} |
| 5 | Dividend policy and share buy-backs 股息政策及回購 | ch. {m.num(7, 9)} |
| 7 | Rights issues, placings, convertibles 供股、配售、可換股債券 | handout 講義 |
| 9 | Mergers and takeovers: premium, synergy 併購：溢價及協同效應 | HBR case |
| 11 | Profit warnings and market reaction 盈利警告與股價反應 | paper |
Plagiarism 抄襲: zero marks 零分."""


@template("ordinary", "en", copies=10)
def empty_board_paper(m):
    return f"""
!name board paper TEMPLATE v{m.num(2, 9)}
# Board paper no. [____]
Title:: [short; use the code name for transactions]
Sponsor:: [name of executive director]
Meeting:: [dd/mm/yyyy]
For:: [decision / information]
1. Purpose. [Two lines.]
2. Financial effect. [Revenue HK$__ m; EBITDA HK$__ m; profit after tax HK$__ m; net gearing __%. State the source: budget, forecast or management accounts.]
3. Listing Rules. [Size tests; connected persons; announcement needed? inside information? Ask the Company Secretary.]
4. Risks. [Not more than five.]
5. Recommendation. [The Board is asked to RESOLVE that ...]
Delete these hints before you submit. Maximum four pages. Papers reach the Company Secretary seven days before the meeting."""


@template("ordinary", "tc", copies=10)
def warning_precedent_tc(m):
    return f"""
# 範本{m.num(10, 40)}　盈利警告公告（供學員參考）
［公司中文名稱］
［公司英文名稱］
（於［註冊成立地點］註冊成立之有限公司）
（股份代號：［　］）
盈利警告
本公告由［公司］根據上市規則第13.09條及證券及期貨條例第XIVA部刊發。董事會謹此通知股東，根據對［期間］未經審核綜合管理賬目之初步審閱，預期本集團將錄得［虧損淨額］約［　］百萬港元，而去年同期則錄得溢利約［　］百萬港元，主要由於［原因一］及［原因二］。
註：一、［　］內由公司填寫；二、宜列出數字範圍；三、刊發前須保密；四、如消息外洩應停牌。
公司秘書進修課程　導師：{m.person().zh}"""


@template("ordinary", "tc", copies=10)
def old_pupils_accounts_tc(m):
    year = m.num(2021, 2024)
    return f"""
# 舊生會司庫報告（{year}至{year + 1}年度）
各位學長：本年度收支如下，詳細單據可向司庫查閱。
| 收入 | 元 | 支出 | 元 |
| 永久會員會費 | {m.money(2000, 30000)} | 週年聚餐 | {m.money(20000, 90000)} |
| 聚餐售票 | {m.money(20000, 90000)} | 獎學金 | {m.money(5000, 30000)} |
| 捐款 | {m.money(1000, 50000)} | 球隊旅費 | {m.money(1000, 9000)} |
| 銀行利息 | {m.num(20, 900)} | 印刷 | {m.money(500, 5000)} |
本年度盈餘{m.money(1000, 20000)}元，撥入教育基金；銀行結存{m.money(90000, 400000)}元。
聚餐虧損主因場租加價及退票{m.num(6, 30)}張，建議來年每位加收{m.num(20, 80)}元。
司庫{m.person().zh}　義務核數{m.person().zh}"""


@template("ordinary", "bi", copies=10)
def school_grant_plan(m):
    year = m.num(2022, 2025)
    return f"""
# Plan on use of the Capacity Enhancement Grant 運用學校發展津貼計劃
(uploaded to the school website 上載學校網頁)　{year}/{year - 1999}
| Task 項目 | Expected outcome 預期成效 | Budget 預算 (HK$) | Teacher 負責老師 |
| Teaching assistant 教學助理 | fewer clerical duties 減輕文書工作 | {m.money(90000, 220000)} | {m.person().zh} |
| English drama 英語話劇 | {m.num(30, 90)} pupils perform 學生演出 | {m.money(20000, 90000)} | {m.person().en} |
| Robotics 機械人 | interschool contest 校際比賽 | {m.money(10000, 60000)} | {m.person().zh} |
Total expenditure 總支出: {m.money(200000, 600000)}. Balance brought forward 承上結餘: {m.money(1000, 60000)}.
Endorsed by the IMC 法團校董會通過 {m.day_zh()}"""


@template("ordinary", "tc", shape="grid", copies=10)
def scout_camp_budget_tc(m):
    rows = "\n".join(f"| {a} | {m.num(1, 60)} | {m.num(10, 300)} | {m.money(200, 9000)} | {m.pick(('已訂', '待報價', ''))} |" for a in ("營地租金", "旅遊巴", "燒烤食物", "繩索器材", "急救用品", "場刊及布章", "雜項"))
    return f"""
!sheet 預算
# 童軍第{m.num(10, 240)}旅　周年大露營財政預算
| 支出項目 | 數量 | 單價 | 金額 | 備註 |
{rows}
| 總支出 |  |  | {m.money(9000, 40000)} |  |
| 營費收入（每人{m.num(150, 400)}元） | {m.num(30, 80)} |  | {m.money(8000, 30000)} |  |
| 旅部津貼 |  |  | {m.money(500, 5000)} |  |
如有虧損由旅部儲備支付。"""


@template("ordinary", "tc", copies=10)
def house_view_on_issuer_tc(m):
    c = m.pick(ISSUERS)
    return f"""
# {c[1]}（{m.num(1000, 3999)}.HK）　首次覆蓋：估值吸引
評級：買入　目標價：{m.num(8, 40)}.{m.num(0, 9)}港元　潛在升幅：{m.num(15, 60)}%　日期：{m.day_zh()}
| 年結十二月（百萬元人民幣） | 2023A | 2024A | 2025E | 2026E |
| 營業收入 | {m.money(2000, 9000)} | {m.money(2000, 9000)} | {m.money(2000, 9000)} | {m.money(2000, 9000)} |
| 淨利潤 | {m.money(200, 900)} | {m.money(200, 900)} | {m.money(200, 900)} | {m.money(200, 900)} |
| 每股盈利（元） | 0.{m.num(10, 99)} | 0.{m.num(10, 99)} | 0.{m.num(10, 99)} | 1.{m.num(10, 99)} |
| 市盈率（倍） | {m.num(8, 30)} | {m.num(8, 30)} | {m.num(8, 30)} | {m.num(8, 30)} |
我們預期公司下半年毛利率改善{m.num(1, 4)}個百分點，若能出售虧損業務，估值將進一步重估。風險：原材料漲價、匯率波動。
分析員：{m.person().zh}（證監會中央編號{m.code('AAA999')}）。分析員及其有聯繫者並無持有上述發行人之財務權益。"""


@template("ordinary", "bi", copies=10)
def window_questions(m):
    return f"""
# Share dealing: what colleagues ask 買賣公司股份常見問題
Q1 When does the window close 何時禁止買賣? From 1 January until the annual results are out, and from 1 July until the interim results. 年報前六十日、中期前三十日。
Q2 I saw a draft of the results at the printer. What now 誤看業績初稿? Tell the Company Secretary 通知公司秘書; you are on the list and may not deal.
Q3 May my wife sell 太太可否沽出? Her dealing counts as yours 視同本人買賣.
Q4 Is a rumour inside information 傳聞是否內幕消息? If it is specific, not known and would move the price, yes.
Q5 Share award vesting 股份獎勵歸屬? Vesting is fine; selling to pay tax needs clearance 出售須獲批准.
Compliance 合規部 ext. {m.num(1000, 9999)}, e-learning code {m.code('ML-999')}, pass mark {m.num(7, 9)}/10"""


@template("ordinary", "en", copies=10)
def brand_team_catch_up(m):
    a = m.people(3, 4)
    return f"""
Brand team, Tuesday stand-up, {m.date()}
{a[0].given.split()[0]}: mooncake campaign, artwork signed off, {m.num(12, 40)} bus shelters booked. Influencer wants half up front.
{a[1].given.split()[0]}: website freeze from the 20th because the annual results go up on the 27th; IR will send the PDF after the market closes, we only post it. No comment on numbers if press call, pass them to IR.
{a[2].given.split()[0]}: sales says the flagship had a good month. New uniform samples are in, please try them on.
Actions: quote for the pop-up (by Friday); fix the French menu; ask Legal whether "best in town" is fine; budget left HK${m.num(40, 300)},000.
Next week: town hall, so we move to Wednesday."""


@template("ordinary", "sc", copies=10)
def media_digest_sc(m):
    a, b, c = m.some(ISSUERS_SC, 3)
    return f"""
# 舆情日报 {m.iso()}（公开信息汇编）
一、本公司相关
1. 财经网：{a}昨日公布年报，营收{m.num(20, 90)}亿元，同比增长{m.num(2, 20)}%，归母净利润{m.num(2, 9)}.{m.num(1, 9)}亿元，派息率{m.num(30, 60)}%。
2. 某股吧帖子质疑应收账款过高，阅读量{m.num(2, 40)}千，建议暂不回应。
二、同行动态
3. {b}拟分拆物业板块赴港上市，已获联交所批准。
4. {c}发盈警，预计上半年亏损{m.num(1, 9)}亿元，股价跌{m.num(5, 25)}%。
三、监管
5. 香港证监会对一宗内幕交易案提起诉讼。
品牌公关部　值班{m.person().sc}"""


@template("ordinary", "tc", copies=10)
def shareholder_hotline_guide_tc(m):
    return f"""
# 股東熱線應對指引（業績公布後使用）
問：末期息幾多？幾時過戶？
答：按已刊發的公告，末期息每股{m.num(3, 40)}仙，{m.num(5, 6)}月{m.num(10, 28)}日截止過戶，派息日以通函為準。
問：點解今年賺少咗？
答：請參閱年報主席報告書，主要因為利息支出增加。不要自行補充數字。
問：聽講公司會私有化，係咪真？
答：公司不評論市場傳聞，所有資料以披露易網站公告為準。
問：股票唔見咗點算？
答：請聯絡股份過戶登記處{m.office()}，需辦理補領手續。
不可透露任何未公布的資料；遇記者查詢一律轉投資者關係部（內線{m.num(1000, 9999)}）。"""


@template("ordinary", "en", copies=10)
def auditors_fee_note(m):
    c = m.company()
    return f"""
{m.person().surname}, {m.person().surname} & Co.
Certified Public Accountants (Practising)
FEE NOTE {m.code('A-99999')}
{m.day()}
The Directors
{c[0]}
To professional services rendered:
Audit of the financial statements for the year ended 31 March {m.num(2023, 2025)}, including review of draft accounts, tax computation and attendance at the stock count   HK${m.num(60, 280)},000
Profits tax return and provisional tax holdover   HK${m.num(8, 30)},000
Out-of-pocket expenses   HK${m.num(900, 6000)}
Our agreed terms are 50% on the draft report. Please settle within 14 days; cheques to the firm, or account 012-{m.num(100, 999)}-0-{m.num(100000, 999999)}-{m.num(0, 9)}.
E. & O. E."""


@template("ordinary", "tc", copies=10)
def management_fee_demand_tc(m):
    return f"""
# 管理費及雜費繳費通知書
{m.pick(('翠屏中心', '金運大廈', '麗景灣'))}　單位：{m.num(2, 30)}樓{m.pick('ABCDEFGH')}　賬單編號：{m.num(100000, 999999)}
| 項目 | 期間 | 金額 |
| 上期結欠 |  | {m.num(0, 3000)}.00 |
| 管理費 | {m.num(1, 12)}月 | {m.num(900, 3800)}.00 |
| 大維修基金（第{m.num(2, 12)}期） |  | {m.num(500, 5000)}.00 |
| 逾期附加費（月息1%） |  | {m.num(0, 90)}.00 |
| 應付總額 |  | {m.num(2000, 9900)}.00 |
請於{m.date()}或之前以轉數快（識別碼{m.num(1000000, 9999999)}）、支票或到管理處繳付。
法團截至上月之收支表已張貼於大堂告示板。"""


@template("ordinary", "en", copies=10)
def rating_release(m):
    c = m.pick(ISSUERS[:5])
    return f"""
# Rating action: outlook on {c[0]} revised to {m.pick(('negative', 'stable'))}; 'BBB-' affirmed
Published {m.day()}, {m.num(10, 18)}:{m.num(10, 59)} HKT
We expect debt to EBITDA of {m.num(3, 5)}.{m.num(0, 9)}x to {m.num(5, 6)}.{m.num(0, 9)}x over the next 24 months, compared with {m.num(2, 3)}.{m.num(0, 9)}x in the latest published accounts, since spending on the new plant comes before its cash flow. Revenue should grow by {m.num(2, 9)}% a year in our base case.
Liquidity is adequate: cash of HK${m.num(1, 9)}.{m.num(0, 9)} billion at 30 June covers debt due within a year {m.num(1, 2)}.{m.num(1, 9)} times.
We could lower the rating if a large acquisition is paid for with debt. We could revise the outlook if leverage falls below {m.num(3, 4)}x.
Primary analyst: {m.person().en}. No content may be modified or reverse engineered without permission."""


@template("ordinary", "bi", shape="slides", copies=10)
def student_team_pitch(m):
    c = m.pick(ISSUERS[:3])
    return f"""
# Group {m.num(1, 9)}: Should {c[0]} buy a rival? {c[1]}應否收購對手？
BBA case competition 商業個案比賽 (all data from annual reports 資料來自年報)
# The numbers 數字
Revenue 2023 收入: HK${m.num(2, 9)}.{m.num(0, 9)}bn; net profit 純利: HK${m.num(100, 900)}m; net cash 淨現金: HK${m.num(200, 900)}m
Imaginary target price 假設作價: HK${m.num(1, 5)}.{m.num(0, 9)}bn, {m.num(8, 14)}x EBITDA
# Synergy 協同效應
One warehouse instead of two 合併貨倉; cross-selling 交叉銷售
# Our advice 建議
Buy, but pay half in shares 以一半股份支付. Thank you! 多謝！ Q&A"""


@template("ordinary", "tc", copies=10)
def parish_finance_report_tc(m):
    return f"""
# 堂區財務委員會　{m.num(1, 12)}月份報告（刊於主日通訊）
主日奉獻：{m.money(40000, 120000)}元；感恩奉獻：{m.money(2000, 30000)}元；建堂基金：{m.money(5000, 90000)}元
經常費支出：{m.money(50000, 140000)}元（水電{m.money(3000, 9000)}元、幹事薪津、慈惠{m.money(1000, 9000)}元）
本月不敷：{m.money(1000, 20000)}元；累積盈餘：{m.money(20000, 200000)}元
外牆滲水工程獲三份報價，最低{m.num(18, 60)}萬元，擬於彌撒後諮詢教友。
願主賞報各位的慷慨。"""


@template("ordinary", "en", shape="mail", copies=10)
def standard_update_mail(m):
    return f"""
!subject HKFRS 18 is coming: what it means for our templates
Dear finance colleagues,
From 1 January 2027 the statement of profit or loss has three new categories (operating, investing, financing) and two mandatory subtotals. "EBITDA" as we use it in the monthly pack becomes a management-defined performance measure that needs a note and a reconciliation.
Action: map your chart of accounts in the attached workbook by {m.day(2025)}. Comparatives for 2026 will be restated. No numbers are needed at this stage.
Lunch-and-learn on {m.day(2025)}, room {m.num(1, 9)}, sandwiches for the first {m.num(20, 40)}.
{m.person().en}
Technical accounting"""


@template("ordinary", "en", copies=10)
def electronic_communications_letter(m):
    c = m.pick(ISSUERS)
    return f"""
{c[0]}
{c[1]}
(Stock Code: {m.num(100, 9000):05d})
{m.day()}
Dear registered shareholder,
Notice of publication of the interim report and arrangement of electronic dissemination of corporate communications
The report is now on the Company's website and on www.hkexnews.hk. If you wish to receive a printed copy, please complete the request form overleaf and post it with the mailing label; no stamp is needed in Hong Kong.
To receive actionable corporate communications by e-mail, scan the code and enter your functional e-mail address. The choice lasts one year.
Hotline of the branch share registrar: {m.office()}, 9:00 a.m. to 6:00 p.m., Monday to Friday.
By order of the Board
{m.person().en}, Company Secretary"""


@template("ordinary", "en", copies=10)
def office_market_brief(m):
    return f"""
# Hong Kong office market in brief, {m.pick(('Q1', 'Q2', 'Q4'))} {m.num(2023, 2025)}
Grade A vacancy rose to {m.num(11, 18)}.{m.num(0, 9)}%, or {m.num(11, 16)} million sq ft. Net absorption was {m.num(-300, 400)},000 sq ft.
| District | Rent (HK$/sq ft/mth) | q-o-q | Vacancy |
| Central | {m.num(78, 110)} | -{m.num(0, 3)}.{m.num(1, 9)}% | {m.num(8, 13)}% |
| Kowloon East | {m.num(22, 29)} | -{m.num(0, 3)}.{m.num(1, 9)}% | {m.num(15, 23)}% |
| Tsim Sha Tsui | {m.num(42, 56)} | +0.{m.num(1, 9)}% | {m.num(7, 12)}% |
Notable deals: a listed developer sold a floor in Wan Chai for HK${m.num(100, 600)} million; a bank took {m.num(30, 90)},000 sq ft in Quarry Bay.
Outlook: rents to fall another {m.num(2, 8)}% over the year. Research: {m.person().en}. Free to share."""
