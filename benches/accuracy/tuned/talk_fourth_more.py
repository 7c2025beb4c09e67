"""More papers that talk about results and deals, and accounts of small bodies."""

from model import template


@template("ordinary", "tc", copies=6)
def news_brief_takeover(m):
    return f"""
時富街市集團獲洽購　明早復牌
停牌四日的時富街市集團（1633）公布，主席羅漢明提出以每股{m.num(1, 3)}.{m.num(10, 99)}元協議安排方式私有化，較停牌前收市價溢價{m.num(35, 67)}.{m.num(0, 9)}%，涉資約{m.num(8, 16)}億元。
集團指，股份流通量低，上市地位成本高昂。公司上財年營業額{m.num(4, 10)}.{m.num(0, 9)}億元，純利{m.money(3080, 5721)}萬元。
計劃須經獨立股東以75%票數通過，反對票不得超過一成。財務顧問為富昌融資。該股停牌前報{m.num(0, 2)}.{m.num(0, 9)}元。"""


@template("ordinary", "en", copies=6)
def hk_history_wiki(m):
    return f"""
Golden Wave Television Limited was a broadcaster from 1989 to 2003. In 1996 it recorded turnover of HK${m.num(288, 536)} million and a net loss of HK${m.num(142, 264)} million. A takeover by Pearl River Media at HK${m.num(0, 1)}.{m.num(10, 99)} a share failed when the Independent Board Committee recommended rejection. A second rights issue in 1999 was {m.num(21, 41)}% subscribed. Provisional liquidators were appointed in 2003.[12][13]
See also: Television in Hong Kong"""


@template("ordinary", "en", shape="mail", copies=6)
def vendor_sales_email(m):
    return f"""
!subject See your group's EBITDA in one click
Hi Priscilla,
Groups like yours close books in 9 days and consolidate in spreadsheets. With ClosePilot they cut it to 4. One listed client found HK${m.num(1, 3)}.{m.num(0, 9)}m of duplicate accruals in its first month and now gives the board a flash P&L on day 2.
Got 15 minutes on Thursday? I'll show you budget vs actual, rolling forecast and covenant headroom with demo data.
Best
Jared"""


@template("ordinary", "tc", copies=6)
def refresher_slides(m):
    return f"""
# 董事持續培訓（2026）：價格敏感資料
第1頁　今日重點：甚麼要講、甚麼唔可以講
第2頁　三個問題：資料具體嗎？公眾知道嗎？會影響股價嗎？
第3頁　常見情況：盈利大跌、重大收購、供股、核數師辭任、銀行追債
第4頁　個案：某地產商於公告前一星期已知銷售額跌四成，結果被公開譴責
第5頁　記住：禁止買賣期內不得買賣；有疑問先問公司秘書
第6頁　測驗（五題）及簽到"""


@template("ordinary", "tc", copies=6)
def stock_club_minutes(m):
    return f"""
價值投資會第三十一次聚會紀錄
出席：九人
一、組員阿豪報告：茂源食品（市值11億）。五年收入複合增長9%，毛利率38%，淨現金{m.num(2, 4)}.{m.num(0, 9)}億，市盈率{m.num(4, 8)}.{m.num(0, 9)}倍。有人問點解大股東唔私有化。
二、投票：六票買入，三票觀望。
三、現時組合：現金{m.money(29610, 54991)}元；持股市值{m.money(270284, 501957)}元；年初至今+{m.num(4, 10)}.{m.num(0, 9)}%。
四、下次由Fiona講REITs，請各人先睇年報。"""


@template("ordinary", "en", copies=6)
def small_budget_film(m):
    return f"""
"Ferry Pier" (short film): budget and cost report, wrap
Producer fee 0; crew {m.money(33600, 62401)} (actual {m.money(35840, 66561)}); camera hire {m.money(15400, 28601)} ({m.money(13860, 25741)}); catering {m.money(6300, 11701)} ({m.money(8001, 14860)}); insurance {m.money(2450, 4551)} ({m.money(2450, 4551)}); contingency {m.money(5600, 10401)} (0)
Total budget {m.money(63350, 117651)}; actual {m.money(60151, 111710)}. Grant {m.money(42000, 78001)} + crowd-funding {m.money(21875, 40626)}. Balance goes to festival fees."""


@template("ordinary", "sc", copies=6)
def research_deep(m):
    return f"""
证券研究报告·公司深度
云汐乳业：高端化见效，盈利拐点已至
核心观点：我们预计公司2026-2028年营业收入为118/131/146亿元，归母净利润{m.num(4, 8)}.{m.num(0, 9)}/8.4/10.1亿元，对应PE为16/13/11倍。首次覆盖给予“买入”评级，目标价{m.num(9, 19)}.{m.num(0, 9)}元。
| 单位：百万元 | 2025A | 2026E | 2027E |
| 营业收入 | {m.money(7644, 14197)} | {m.money(8260, 15341)} | {m.money(9170, 17031)} |
| 毛利率 | {m.num(21, 41)}.{m.num(0, 9)}% | {m.num(22, 42)}.{m.num(0, 9)}% | {m.num(23, 43)}.{m.num(0, 9)}% |
| 归母净利润 | 402 | 680 | 840 |
风险提示：原奶价格波动；并购整合不及预期。"""


@template("ordinary", "en", copies=6)
def news_deal(m):
    return f"""
Wai Kee drops bid for Sunshine Ferries
Property group Wai Kee Land said on Thursday it had ended talks to buy 60 per cent of Sunshine Ferries from the Kwan family after the two sides failed to agree on price. Bankers close to the talks put the offer at HK${m.num(0, 2)}.{m.num(0, 9)} billion.
Sunshine's shares fell 11 per cent. The operator made a net profit of HK${m.num(61, 115)} million in the year to March on revenue of HK${m.num(658, 1223)} million, and has a HK${m.num(280, 521)} million loan to refinance by Christmas.
"We remain open to partners," said managing director Florence Kwan."""


@template("ordinary", "en", copies=6)
def law_note_client(m):
    return f"""
# Five questions on placings to existing shareholders
Rowan & Tse LLP
1. Does a top-up placing need shareholders' approval? Not if it is within the general mandate.
2. May the vendor be wall-crossed? Yes, but keep a record and give a time for cleansing.
3. What discount is allowed? Up to {m.num(14, 27)}% of the benchmarked price.
4. Must the company halt its shares? Not if the deal is launched and announced while the market is closed.
5. What if news leaks? Speak to the exchange at once.
If you would like to discuss any of these, call your usual contact."""


@template("ordinary", "en", copies=6)
def school_bursar(m):
    return f"""
Bursar's report to the School Council, second term
Fees received HK${m.num(33, 63)}.{m.num(0, 9)}m (budget HK${m.num(32, 62)}.{m.num(0, 9)}m). Teaching salaries HK${m.num(21, 41)}.{m.num(0, 9)}m; other staff HK${m.num(4, 8)}.{m.num(0, 9)}m; premises HK${m.num(3, 7)}.{m.num(0, 9)}m; scholarships HK${m.num(1, 3)}.{m.num(0, 9)}m. Surplus to date HK${m.num(0, 2)}.{m.num(0, 9)}m.
The new science wing is HK$3m over. The Foundation has promised HK${m.num(7, 14)}m; parents have given HK${m.num(1, 3)}.{m.num(0, 9)}m.
Fees for next year: a rise of {m.num(2, 4)}.{m.num(0, 9)}% is recommended."""


@template("ordinary", "en", copies=6)
def dictation_test(m):
    return f"""
Shorthand speed test, 100 words a minute. Do not begin until told.
"Dear Sirs, We refer to our meeting on Tuesday. The directors have decided to recommend a final dividend of eight cents a share. Turnover for the year was nine hundred million dollars and the profit was sixty-one million. The announcement will be made on the fourteenth. Yours faithfully."
Count: 54 words. Errors allowed: 3."""


@template("ordinary", "en", copies=6)
def recruit_cfo(m):
    return f"""
Confidential search: Chief Financial Officer, Main Board industrial group
Our client (turnover about HK$4 billion, {m.money(4200, 7801)} staff) seeks a successor to its CFO who retires next year. You will own group reporting, results announcements, treasury (HK${m.num(0, 2)}.{m.num(0, 9)} billion of facilities) and M&A. Ideal candidates have led a refinancing and faced analysts.
Package around HK$4 million. Write in confidence to the consultant."""


@template("ordinary", "en", copies=6)
def will_dispute(m):
    return f"""
In the High Court. The plaintiff says her late husband held {m.num(21, 41)}% of Wing Shun Bakery Limited, which in 2022 had turnover of HK${m.num(26, 50)} million and profit of HK${m.num(1, 3)}.{m.num(0, 9)} million, and that his brother hid from her an offer of HK${m.num(12, 24)} million for the company. The defendant says that the offer was subject to due diligence and came to nothing.
Counsel: 7 days. Fixed for 4 November."""


@template("ordinary", "en", copies=6)
def data_dictionary(m):
    return f"""
Data dictionary: issuer_events
event_type: one of PROFIT_WARNING, POSITIVE_ALERT, RIGHTS_ISSUE, PLACING, PRIVATISATION, TRADING_HALT, RESUMPTION, AUDITOR_CHANGE
announced_at: timestamp (HKT), never null
amount_hkd: numeric; proceeds or expected loss, may be null
premium_pct: numeric; only for offers
source_url: text
Rows: {m.money(26754, 49688)}. Refreshed nightly."""


@template("ordinary", "en", copies=6)
def ceo_townhall(m):
    return f"""
Town hall, 2 April: what the CEO said
As you saw in Monday's announcement, 2025 was hard: revenue down 6% to HK${m.num(1, 3)}.{m.num(0, 9)} billion and our first loss in twelve years, HK${m.num(37, 71)} million. No, we are not for sale. Yes, we are closing the Fo Tan depot; everyone there has been offered a job at Tai Po.
Q: Will there be a bonus? A: Not this year. Q: Is the canteen staying? A: Yes!"""


@template("ordinary", "tc", shape="mail", copies=6)
def refresher_mail(m):
    return f"""
!subject 證券交易提示（全體董事及有關僱員）
各位同事：
謹此提醒，本集團截至九月三十日止六個月之中期業績將於十一月下旬公布，禁止買賣期由十月二十五日開始。期間閣下及閣下之配偶不得買賣本公司證券。
如閣下對任何資料是否屬內幕消息有疑問，請先向公司秘書查詢。違反標準守則者將受紀律處分。
請於本月底前在系統確認已閱讀本提示。
公司秘書處"""


@template("ordinary", "en", copies=6)
def equity_note(m):
    return f"""
# Tai Hing Ports: better than feared
Analyst: Norman Kwok | Last HK${m.num(1, 3)}.{m.num(10, 99)} | Fair value HK${m.num(2, 4)}.{m.num(10, 99)}
What happened. The company reported first-half net profit of HK${m.num(358, 666)}m, down 6%, against our HK${m.num(329, 612)}m. Throughput fell 3% but tariffs held.
What it means. We lift our 2026 estimate to HK${m.num(0, 2)}.{m.num(10, 99)}bn and keep our dividend forecast at 14 cents.
What could go wrong. Tariffs, a strike, a placing by the second-largest shareholder.
| | 2025A | 2026E | 2027E |
| Revenue (HK$m) | {m.money(2884, 5357)} | {m.money(2856, 5305)} | {m.money(2982, 5539)} |
| Net profit (HK$m) | {m.money(763, 1418)} | {m.money(714, 1327)} | {m.money(777, 1444)} |
| P/E (x) | {m.num(5, 11)}.{m.num(0, 9)} | {m.num(5, 11)}.{m.num(0, 9)} | {m.num(4, 10)}.{m.num(0, 9)} |"""


@template("ordinary", "en", copies=6)
def budget_residents(m):
    return f"""
Discovery Crest Owners' Committee: draft budget for the year to 31 March 2028
| | Actual 2026/27 | Budget 2027/28 |
| Management fees | {m.money(6384280, 11856521)} | {m.money(6580000, 12220001)} |
| Clubhouse income | {m.money(568631, 1056030)} | {m.money(595000, 1105001)} |
| Security | {m.money(2381482, 4422754)} | {m.money(2464000, 4576001)} |
| Cleaning | {m.money(847350, 1573651)} | {m.money(882000, 1638001)} |
| Electricity | {m.money(691768, 1284713)} | {m.money(714000, 1326001)} |
| Repairs | {m.money(994000, 1846001)} | {m.money(1120000, 2080001)} |
| Manager's remuneration | {m.money(491400, 912601)} | {m.money(506800, 941201)} |
| Surplus | {m.money(1546910, 2872834)} | {m.money(1488200, 2763801)} |
To be tabled at the owners' meeting on 12 March."""


@template("ordinary", "tc", copies=6)
def housing_coop(m):
    return f"""
互助社年度報告摘要：社員312人，儲蓄總額{m.money(2884210, 5356391)}元，貸款結餘{m.money(2016070, 3744131)}元，年內利息收入{m.money(141120, 262081)}元，行政費{m.money(43540, 80861)}元，盈餘{m.money(97580, 181221)}元，建議派發股息三厘。財務委員會主席：黃志明"""


@template("ordinary", "en", copies=6)
def research_sector(m):
    return f"""
Sector report: Hong Kong restaurants, underweight
We expect another poor half. Of the eleven chains we follow, eight will report lower like-for-like sales and four a loss. Rents are falling, but labour is not.
Our order of preference: Crystal Wok (net cash), Noodle King (China exposure), then the rest. We would avoid Grand Banquet, whose bank covenants look tight at {m.num(2, 6)}.{m.num(0, 9)}x.
| HK$m | Sales 25A | Sales 26E | NP 25A | NP 26E |
| Crystal Wok | {m.money(2317, 4304)} | {m.money(2381, 4423)} | 161 | 172 |
| Noodle King | {m.money(842, 1566)} | {m.money(901, 1675)} | 44 | 51 |
| Grand Banquet | {m.money(1412, 2624)} | {m.money(1331, 2473)} | (12) | (66) |"""


@template("ordinary", "sc", copies=6)
def news_cn_ma(m):
    return f"""
晚间公告精选：又一家光伏企业筹划易主
财经快报讯（记者 周彤）7月9日晚间，晨曦光能公告称，控股股东正筹划协议转让公司26%股份，可能导致控制权变更，公司股票自7月10日起停牌。
一季报显示，公司实现营业收入{m.num(6, 12)}.{m.num(0, 9)}亿元，同比下降31%；归母净利润亏损{m.num(0, 2)}.{m.num(0, 9)}亿元。
业内人士认为，行业洗牌加速，下半年并购还会增多。
截至收盘，晨曦光能报{m.num(4, 8)}.{m.num(10, 99)}元，涨停。"""


@template("ordinary", "en", copies=6)
def lesson_mock_board(m):
    return f"""
Lesson 9 role play: The board of Sunny Toys
Aim: to see why directors disagree. Time: 40 min. Groups of five.
Card A (Chair). You want to sell the factory for HK${m.num(42, 79)} million. Card B (Finance). The loss will be HK${m.num(17, 33)} million and the bank may ask for its loan back. Card C (Independent). You think the shares should be halted now. Card D (Union). Nobody has told the workers.
Hold the meeting, vote, and write a 100-word announcement. Teacher's hint: do not let Card A speak first."""


@template("ordinary", "tc", copies=6)
def article_accounting_mag(m):
    return f"""
商譽減值：審計師的五個追問
　　　　　　　　　　　　　　　　本刊會計專題
每逢三月，上市公司財務部最怕聽到「減值」二字。以一間收購了連鎖牙科的集團為例，商譽四億元，預測增長率由百分之五調低至百分之三，可收回金額即少七千萬元。
審計師會問：預測由誰編製？董事會曾否批准？折現率有否更新？與市值比較如何？敏感度披露是否足夠？
答得出，報告便清；答不出，便成關鍵審計事項。"""


@template("ordinary", "en", copies=6)
def research_credit(m):
    return f"""
Bond desk comment: Luk Yeung 27s (bid 71, offer 73)
The developer's contracted sales fell {m.num(30, 58)}% in May. We estimate cash of RMB3.1bn against RMB4.8bn due in twelve months. Management told us on the last call that it has two bank loans in documentation. We think a distressed exchange is more likely than not and would sell the 27s into strength.
Not for retail clients. Prices indicative."""


@template("ordinary", "sc", copies=6)
def policy_dept_rules(m):
    return f"""
公司重大信息内部报告制度
第一条 为规范公司重大信息内部报告工作，根据《上市公司信息披露管理办法》，制定本制度。
第二条 重大信息包括：重大交易、关联交易、重大诉讼、业绩大幅变动、股份质押、停产等。
第三条 报告义务人应在知悉当日向董事会秘书报告。
第四条 未公开前，任何人不得泄露，不得买卖公司股票。违反者给予处分。
第五条 本制度自董事会通过之日起施行。"""
