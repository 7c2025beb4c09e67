"""About money and nobody's secret: news, comment, published pages, teaching, prices, clubs, guides, forms to fill in."""

from eighth.words import GROUPS, UNITS, UNITS_ZH, sums
from model import template

PUBLISHED = ("published-announcement",)


@template("ordinary", "tc", copies=10, tolerate=PUBLISHED)
def evening_paper_story_tc(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
{g[3]}中期{'少' if s.worse else '多'}賺{s.net_pct}　派{m.num(2, 20)}仙
【本報訊】{g[1]}昨午收市後公布，截至六月底止半年純利{s.net:,}百萬元，去年同期{s.net_last:,}百萬元；收入{s.rev:,}百萬元。主席{m.person().zh}在記者會上表示，{m.pick(UNITS_ZH)}業務下半年可望好轉，無意再關舖。
股價昨收{m.num(1, 9)}.{m.num(10, 99)}元，{m.pick(('升', '跌'))}{m.num(1, 9)}%。有證券界人士指業績{m.pick(('勝預期', '遜預期', '大致符合預期'))}，料目標價或有調整。
另外，{m.pick(GROUPS)[3]}今日除淨。（記者{m.person().zh}）"""


@template("ordinary", "en", copies=10, shape="mail")
def broker_morning_call(m):
    a, b, c = m.some(GROUPS, 3)
    return f"""
!subject Morning call {m.day()}
Index futures {m.num(-200, 200):+d} overnight. Three things from our desk:
{a[0]}: results were out on the Exchange website last night. Net HK${m.num(80, 900)}m, {m.num(2, 9)}% ahead of our number on lower tax. We keep Hold, TP HK${m.num(2, 12)}.{m.num(1, 9)}.
{b[0]}: we initiate at Buy. {m.num(8, 14)}x FY26E, yield {m.num(4, 8)}%, our EPS forecasts {m.num(20, 90)} / {m.num(90, 120)} cents. Main risk is rent.
{c[0]}: sold off {m.num(3, 9)}% on press talk of a placing; the company denied it in a filing at lunch. We would not chase.
Analyst certification and disclosures at the end of the full notes. This material is for clients of the firm and rests on public information.
{m.person().en}, Research Sales"""


@template("ordinary", "en", copies=10, shape="paper", tolerate=PUBLISHED)
def annual_report_page(m):
    g, s, y = m.pick(GROUPS), sums(m), m.num(2021, 2024)
    return f"""
!header {g[0].upper()}　ANNUAL REPORT {y}　{m.num(12, 60)}
MANAGEMENT DISCUSSION AND ANALYSIS
Revenue of the Group for the year ended 31 December {y} amounted to HK${s.rev:,} million ({y - 1}: HK${s.last:,} million), representing a {'decrease' if s.worse else 'rise'} of {s.rev_pct}. Gross profit margin stood at {s.gm}% ({y - 1}: {s.gm_last}%).
Profit attributable to owners of the Company was HK${s.net:,} million ({y - 1}: HK${s.net_last:,} million).
LIQUIDITY AND FINANCIAL RESOURCES
As at 31 December {y} cash and bank balances were HK${m.num(90, 1500):,} million. The gearing ratio was {m.num(10, 58)}.{m.num(0, 9)}%. The Group had {m.num(400, 6000):,} employees.
FINAL DIVIDEND
The Board recommended a final dividend of HK{m.num(2, 20)} cents per share, which was approved at the annual general meeting and paid in July {y + 1}."""


@template("ordinary", "tc", copies=10, shape="paper", tolerate=PUBLISHED)
def interim_report_page_tc(m):
    g, s, y = m.pick(GROUPS), sums(m), m.num(2022, 2025)
    return f"""
!header {g[1]}　二零二{'二三四五'[y - 2022]}年中期報告
!footer {m.num(3, 40)}
簡明綜合損益表
截至{y}年六月三十日止六個月（未經審核）
| | {y}年 百萬港元 | {y - 1}年 百萬港元 |
| 收益 | {s.rev:,} | {s.last:,} |
| 銷售成本 | ({s.cost:,}) | ({s.last - s.gp_last:,}) |
| 毛利 | {s.gp:,} | {s.gp_last:,} |
| 期內溢利 | {s.net:,} | {s.net_last:,} |
購買、出售或贖回上市證券
期內，本公司或其任何附屬公司概無購買、出售或贖回本公司任何上市證券。
本中期報告之中英文本可於本公司網站及披露易網站瀏覽，股東可隨時致函股份過戶登記分處索取印刷本。"""


@template("ordinary", "tc", copies=10)
def reading_accounts_course_tc(m):
    r = m.num(10, 90) * 10
    return f"""
# 非財務人員睇數班　第{m.num(1, 4)}堂講義
例：甲公司賣雪糕，全年收入{r}萬，雪糕成本{r * 4 // 10}萬，租金{r * 2 // 10}萬，人工{r * 15 // 100}萬。
問：毛利幾多？毛利率幾多？純利幾多？
小提示：毛利＝收入－貨品成本；純利再扣開支。毛利率高唔代表賺錢，租貴就冇晒。
討論：如果下年租加{m.num(10, 40)}%，要賣多幾多先打和？
第二部分：現金流。賺錢公司都會執笠，因為應收未收到。請每組用{m.num(10, 15)}分鐘砌一張三個月現金預算。
功課：上披露易揀一間上市公司，搵佢嘅收益、經營溢利同經營現金流，下堂分享。
導師{m.person().zh}"""


@template("ordinary", "en", copies=10)
def dealing_rules_handbook(m):
    return f"""
Staff handbook, section {m.num(4, 14)}: dealing in our shares
{m.num(4, 14)}.1 Nobody may buy or sell the company's shares while holding inside information, nor tell others to.
{m.num(4, 14)}.2 Directors and named staff may not deal in the {m.pick((60, 30))} days before results are published, or from the period end if shorter. The company secretary sends a reminder.
{m.num(4, 14)}.3 At other times ask the chairman in writing, wait for the dated answer, and deal within five business days.
{m.num(4, 14)}.4 What counts? Think of unpublished results, a profit warning, a bid, a large contract won or lost, a placing. When in doubt, treat it as such.
{m.num(4, 14)}.5 Breach can mean dismissal, a fine of up to HK${m.num(8, 10)},000,000 and prison.
Questions go to extension {m.num(1000, 9999)}. Read and sign the slip at the back by {m.day(2025)}."""


@template("ordinary", "en", copies=10)
def conso_exercise(m):
    c, n = m.num(200, 900), m.num(20, 60)
    return f"""
Exercise {m.num(3, 19)}.{m.num(1, 9)}
P Ltd acquired {m.pick((60, 70, 75, 80))}% of S Ltd on 1 January 20X{m.num(1, 5)} for ${c},000 when S's retained earnings were ${n},000. At the year end P and S showed the following draft statements:
| | P $'000 | S $'000 |
| Revenue | {c * 6} | {c * 2} |
| Cost of sales | ({c * 4}) | ({c}) |
| Operating expenses | ({c}) | ({c // 2}) |
| Profit for the year | {c} | {c // 2} |
During the year S sold goods to P for ${n},000 at a mark-up of {m.pick((20, 25, 50))}%; half remain in P's stock. Goodwill has been impaired by ${n // 4},000.
Required: (a) prepare the consolidated statement of profit or loss ({m.num(8, 14)} marks); (b) explain how the unrealised profit is treated ({m.num(3, 6)} marks).
Hint: non-controlling interest bears its share since S is the seller."""


@template("ordinary", "bi", copies=10)
def listing_terms_glossary(m):
    terms = m.some((("Profit warning", "盈利警告", "a notice that results will be much worse than before"), ("Close period", "禁售期", "time before results when directors may not deal"), ("Placing", "配售", "new shares sold to chosen investors"),
                    ("Rights issue", "供股", "new shares offered to holders in proportion"), ("Management accounts", "管理帳目", "monthly figures made for those who run the firm"), ("Inside information", "內幕消息", "specific, unknown, price-sensitive"),
                    ("EBITDA", "除息稅折舊攤銷前盈利", "profit before interest, tax and write-offs"), ("Connected transaction", "關連交易", "a deal with those close to the issuer"), ("Trading halt", "短暫停牌", "dealing stopped for a short while"), ("Interim dividend", "中期股息", "paid on the half-year")), 7)
    return f"# Word list for translators 財經譯員詞彙 {m.num(1, 40)}\n" + "\n".join(f"{a} {b}: {c}." for a, b, c in terms) + f"\nCorrections to the language section, ext. {m.num(1000, 9999)}."


@template("ordinary", "tc", copies=10, shape="sheet")
def dried_seafood_wholesale_tc(m):
    return "| 貨號 | 品名 | 產地 | 規格 | 批發價（斤） | 十斤以上 | 零售建議價 |\n" + "\n".join(
        f"| {m.code('S999')} | {m.pick(('元貝', '花菇', '鮑魚乾', '魚肚', '蝦米', '海參', '螺片'))} | {m.pick(('北海道', '青島', '南非', '印尼', '越南'))} | {m.pick(('特級', 'A', 'B', '碎'))} | {(x := m.num(80, 3000))} | {x * 9 // 10} | {x * 14 // 10} |" for _ in range(m.num(16, 36)))


@template("ordinary", "en", copies=10)
def translation_invoice(m):
    w, r = m.num(1200, 9000), m.pick((1.2, 1.5, 1.8))
    return f"""
INVOICE {m.code('INV-999999')}
{m.day(2025)}
To: Company Secretarial Department, {m.pick(GROUPS)[0]}
| Item | Words | Rate HK$ | Amount HK$ |
| Translation of printed annual report, English to Chinese | {w:,} | {r} | {w * r:,.2f} |
| Typesetting of corrections | - | - | {m.num(8, 30)}00.00 |
| Express delivery | - | - | {m.num(80, 300)}.00 |
Terms 30 days. Crossed cheque to {m.company()[0]}, or FPS ID {m.num(1000000, 9999999)}. Interest of 2% a month on late sums.
Thank you for your business. Accounts: {m.office()}"""


@template("ordinary", "tc", copies=10)
def cleaning_tender_tc(m):
    return f"""
# 清潔服務招標　價目表（由投標者填寫）
標書編號：{m.code('T99/2025')}　截標：{m.day_zh()}正午十二時
| 項目 | 單位 | 每月金額（港元） | 全年金額（港元） |
| 大堂及走廊日更 | {m.num(2, 9)}人 | ＿＿＿ | ＿＿＿ |
| 垃圾房夜更 | {m.num(1, 4)}人 | ＿＿＿ | ＿＿＿ |
| 外牆沖洗 | 每年{m.num(1, 3)}次 | ＿＿＿ | ＿＿＿ |
評分：價錢{m.num(50, 70)}%，技術{m.num(30, 50)}%。投標者須附最近兩年經審核帳目副本及{m.num(2, 5)}個同類合約證明。投標保證金港幣{m.num(5, 50)},000元。
逾期、電郵或傳真標書概不受理。查詢：{m.office()}"""


@template("ordinary", "tc", copies=10, shape="sheet")
def alumni_club_accounts_tc(m):
    inc = [m.num(3, 90) * 100 for _ in range(4)]
    out = [m.num(3, 70) * 100 for _ in range(5)]
    return ("| 校友會收支（全年） | 元 | 備註 |\n" + "\n".join(f"| {n} | {v:,} | {r} |" for n, v, r in zip(("會費", "週年晚宴餐券", "紀念衫", "利息"), inc, (f"{m.num(40, 200)}人", "", "餘27件", "")))
            + f"\n| 收入合計 | {sum(inc):,} | |\n" + "\n".join(f"| {n} | {v:,} | |" for n, v in zip(("酒席", "郵費", "獎學金", "印刷", "場租"), out)) + f"\n| 支出合計 | {sum(out):,} | |\n| 結餘 | {sum(inc) - sum(out):,} | 司庫{m.person().zh}，已貼堂 |")


@template("ordinary", "en", copies=10, tolerate=PUBLISHED)
def charity_annual_summary(m):
    inc = m.num(4, 40) * 100_000
    return f"""
Hong Kong {m.pick(('Otter', 'Fern', 'Kite', 'Harbour Seal'))} Trust – our year in figures
(from the audited accounts filed with the Registrar and open to anyone on our site)
Donations HK${inc:,}; flag day HK${inc // 6:,}; grants HK${inc // 3:,}.
We spent {m.num(78, 90)} cents of every dollar on the work: {m.num(12, 60)} beach surveys, {m.num(3, 12)} school books and a new boat engine. Fund-raising took {m.num(5, 9)} cents, the office the rest.
Reserves are HK${inc // 2:,}, about six months of running cost. No council member was paid.
The accounts were signed by our honorary auditor and adopted at the AGM on {m.day(2025)}. Thank you to {m.num(300, 4000):,} friends!"""


@template("ordinary", "tc", copies=10)
def parent_fund_notice_tc(m):
    a, b, c = (m.num(10, 90) * 50 for _ in range(3))
    return f"""
家長教師會　財政報告（隨第{m.num(2, 9)}期會訊派發）
上年結存{a + b:,}元
收入：會費{a:,}元、賣物會{b:,}元
支出：圖書{c:,}元、親子旅行津貼{a // 2:,}元、茶點{m.num(3, 9)}00元
本年度結餘另見學校網頁，歡迎家長到校務處查閱單據。
下年度預算：建議添置攤位帳篷兩個，約{m.num(2, 6)},000元，將於{m.day_zh()}會員大會通過。
司庫{m.person().zh}　主席{m.person().zh}"""


@template("ordinary", "tc", copies=10)
def profits_tax_guide_tc(m):
    return f"""
# 小店東報利得稅常見問題
問：首二百萬應評稅利潤稅率幾多？答：有限公司8.25%，其後16.5%；無限公司7.5%同15%。
問：冇生意都要報？答：收到表就要報，蝕都要。
問：老闆自己份糧扣唔扣得？答：無限公司唔得，有限公司董事袍金可以，但要報{m.pick(('IR56B', '僱主填報表'))}。
問：單據留幾耐？答：最少七年，否則可罰十萬。
例：陳記茶檔全年賣{m.num(80, 190)}萬，貨{m.num(30, 60)}萬、租{m.num(12, 24)}萬、人工{m.num(10, 20)}萬，買咗部咖啡機{m.num(2, 6)}萬，初期免稅額六成。
交表期限一般係一個月，{m.pick(('十二月', '三月'))}結帳可延期。資料只供參考，最新規定以稅務局網頁為準。"""


@template("ordinary", "en", copies=10)
def mba_case_cafe(m):
    r = m.num(60, 300)
    return f"""
# Case {m.num(10, 60)}: The bakery that grew too fast
(Disguised; prepared for class discussion)
By the spring of 20X{m.num(3, 8)} "Egg & Tart" had {m.num(14, 40)} shops. Its board was meeting to hear that the half-year would show a loss of HK${r // 10} million on sales of HK${r} million. The finance chief wanted to warn the market at once; the founder wanted to wait for Mooncake Festival.
Exhibit 1 gives the monthly management accounts. Note that gross margin slid from {m.num(62, 70)}% to {m.num(48, 58)}% while rent rose.
1. Had you been the independent director, what would you have asked?
2. When did the duty to disclose arise?
3. Redo the cash forecast on the assumption that six shops close.
Teaching note available to registered instructors."""


@template("ordinary", "en", copies=10)
def fpna_vacancy(m):
    return f"""
{m.pick(('Financial planning manager', 'Assistant group accountant', 'Senior officer, investor relations'))} (ref {m.code('FN999')})
Our client, a Main Board {m.pick(('retailer', 'toy maker', 'logistics group'))} with offices in Kwun Tong, seeks a steady pair of hands.
You will close the month by day {m.num(4, 6)}, prepare management accounts and board papers, run the budget and rolling forecast, help with the interim and annual results announcements, and look after bank covenants.
You have {m.num(5, 10)} years in audit or commerce, HKICPA, and Excel in your sleep. Some travel to Dongguan.
Package up to HK${m.num(38, 75)},000 x 13, medical, {m.num(12, 20)} days' leave, five-day week.
Send CV with present and expected pay to jobs{m.num(1, 60)}@example.com. Data used for recruitment only."""


@template("ordinary", "bi", copies=10, shape="paper")
def fund_sheet_bi(m):
    hold = m.some(("Semiconductor maker T", "Bank group H", "Insurer A", "Internet platform K", "Railway operator M", "Utility C"), 5)
    return f"""
!header {m.pick(('Sampan', 'Terrace', 'Nine Bridges'))} Asia Income Fund 亞洲收益基金 – Class A (HKD) – {m.day(2025)}
Objective 投資目標: income and growth from Asian shares and bonds 以股債賺取收益
NAV 每單位資產淨值 HK${m.num(8, 16)}.{m.num(1000, 9999)}　Fund size 規模 US${m.num(80, 900)}m　Fee 管理費 1.{m.num(0, 9)}%　Risk 風險 {m.num(3, 5)}/5
| Performance 表現 | YTD | 1 yr | 3 yrs | 5 yrs |
| Fund 基金 | {m.num(-6, 14)}.{m.num(0, 9)}% | {m.num(-9, 20)}.{m.num(0, 9)}% | {m.num(-10, 30)}.{m.num(0, 9)}% | {m.num(-5, 50)}.{m.num(0, 9)}% |
Top holdings 主要持倉: {', '.join(f'{h} {m.num(2, 8)}.{m.num(0, 9)}%' for h in hold)}
Investment involves risk. Past performance is no guide. Dividends may be paid out of capital. 投資涉風險，派息不獲保證。The SFC has not reviewed this page 本文件未經證監會審閱."""


@template("ordinary", "en", copies=10, shape="sheet")
def empty_reporting_pack(m):
    head = m.pick(("HK$'000", "RMB'000", "US$'000"))
    lines = m.some(("Revenue", "Cost of sales", "Gross profit", "Staff cost", "Rent", "Marketing", "EBITDA", "Depreciation", "Finance cost", "Profit before tax", "Tax", "Net profit", "Headcount", "Inventory days"), 11)
    return f"!sheet Template\n| Entity: [fill in] Month: [fill in] {head} | Actual | Budget | Variance | Last year | Comment (if over {m.num(5, 15)}%) |\n" + "\n".join(f"| {x} |  |  | =B{i}-C{i} |  |  |" for i, x in enumerate(lines, 2)) + f"\n| Send to group reporting by working day {m.num(3, 6)}; do not add rows |  |  |  |  |  |"


@template("ordinary", "en", copies=10, tolerate=PUBLISHED)
def ir_site_page(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
Home > Investors > Results and presentations
# Five-year summary
{g[0]} has been listed on the Main Board since {m.num(1991, 2012)}.
| Year | Revenue HK$m | Profit HK$m | Dividend per share (cents) |
""" + "\n".join(f"| {y} | {s.rev + m.num(-200, 200):,} | {max(5, s.net + m.num(-30, 40)):,} | {m.num(3, 24)} |" for y in range(2020, 2025)) + f"""
Download: Annual report 2024 (PDF, {m.num(3, 14)} MB) · Results presentation (PDF) · Webcast replay
Financial calendar: interim results August, annual results March
IR enquiries: ir@example.com, {m.office()}. Cookies | Site map | Terms of use"""


@template("ordinary", "tc", copies=10)
def deposit_leaflet_tc(m):
    return f"""
迎新定存　高達{m.num(2, 4)}.{m.num(10, 99)}厘！
新客戶經手機程式開戶，於{m.day_zh()}前存入港元{m.num(1, 10)}萬或以上：
三個月 {m.num(2, 4)}.{m.num(0, 9)}%　六個月 {m.num(2, 4)}.{m.num(0, 9)}%　十二個月 {m.num(1, 3)}.{m.num(0, 9)}%（年利率）
例子：存10萬元三個月，到期利息約{m.num(600, 980)}元。提早提取將不獲利息並須付手續費。
美元、人民幣利率請向分行職員查詢。每位客戶上限{m.num(1, 5)}00萬。優惠名額有限，先到先得。
受存款保障計劃保障，每位存款人最高80萬元。借定唔借？還得到先好借！
熱線{m.office()}"""


@template("ordinary", "tc", copies=10)
def owners_account_notice_tc(m):
    b = m.num(30, 300) * 1000
    return f"""
{m.pick(('富寧', '樂景', '長盛', '康麗'))}大廈業主立案法團通告
事由：{m.num(2023, 2025)}年度經審核帳目
各位業主：本年度管理費收入{b * 6:,}元，停車場{b:,}元；電費{b * 2:,}元、保安清潔{b * 3:,}元、升降機保養{b:,}元；盈餘撥入維修基金。
審計報告全文張貼於地下大堂，業主亦可於辦公時間往管理處索閱。
下年度預算建議管理費每份加{m.num(2, 15)}元，{m.day_zh()}業主大會表決。
主席{m.person().zh}"""


@template("ordinary", "sc", copies=10)
def market_wrap_sc(m):
    a, b = m.some(GROUPS, 2)
    return f"""
港股收评：恒指{m.pick(('收跌', '收涨'))}{m.num(0, 2)}.{m.num(10, 99)}%，南向资金净买入{m.num(10, 160)}亿港元
{m.day_zh()}讯，成交额{m.num(900, 2800)}亿。{a[2]}公布业绩后{m.pick(('大涨', '急跌'))}{m.num(6, 18)}%，公司昨晚公告称全年净利润{m.num(1, 30)}.{m.num(0, 9)}亿，同比{m.pick(('增', '降'))}{m.num(3, 60)}%。{b[2]}今日复牌，此前公告拟出售旗下物业。
券商观点：某大行维持{a[2]}“买入”评级，目标价{m.num(3, 20)}港元；另有机构提示{b[2]}负债率偏高。
明日关注：美国CPI、两家公司股东会。以上内容不构成投资建议。"""


@template("ordinary", "en", copies=10)
def ethics_exam_question(m):
    return f"""
Section B, question {m.num(3, 7)} ({m.num(15, 25)} marks)
Mr Z is finance director of Lantau Widgets plc, an imaginary listed company. On 3 May the draft accounts show a profit of ${m.num(10, 30)}m against ${m.num(40, 90)}m a year earlier. On 4 May he tells his brother-in-law at dinner; on 5 May the brother-in-law sells {m.num(100, 900)},000 shares; on 10 May a profit warning is published and the price falls {m.num(20, 45)}%.
(a) Was the draft profit inside information, and from when? ({m.num(5, 8)})
(b) Which sections of the Ordinance may Mr Z and his relative have broken? ({m.num(5, 9)})
(c) Advise the board what controls over unpublished results it should have had. ({m.num(4, 8)})
Candidates may use a silent calculator."""


@template("ordinary", "en", copies=10)
def expense_policy_page(m):
    return f"""
Travel and entertaining: what you may claim (from {m.day(2025)})
Meals on trips: breakfast HK${m.num(60, 110)}, lunch HK${m.num(110, 170)}, dinner HK${m.num(180, 320)}. With clients up to HK${m.num(400, 900)} a head, names on the back of the receipt.
Hotels: Shanghai RMB{m.num(600, 1100)}, Singapore S${m.num(220, 350)}, London GBP{m.num(160, 240)} a night. Economy below {m.num(5, 7)} hours.
Taxis only after {m.num(8, 10)} pm. Mileage HK${m.num(3, 6)}.{m.num(0, 9)} per km.
Cost centre and budget code go on every form. Claims reach Finance by the 5th or wait a month. Over HK${m.num(5, 20)},000 the CFO signs.
Tips, fines, mini-bar and in-flight shopping: never."""


@template("ordinary", "bi", copies=10, shape="sheet")
def results_season_calendar(m):
    return "| Date 日期 | Company (public notice of board meeting) 公司 | Period 期間 | Consensus NP HK$m 市場預測 | Range 範圍 | Brokers 券商數 |\n" + "\n".join(
        f"| {m.num(1, 31):02d} {m.pick(('Mar', 'Aug'))} | {g[0]} {g[3]} | {m.pick(('FY', '1H'))} | {(x := m.num(60, 900))} | {x * 8 // 10}–{x * 12 // 10} | {m.num(2, 14)} |" for g in m.some(GROUPS, 6, 8))
