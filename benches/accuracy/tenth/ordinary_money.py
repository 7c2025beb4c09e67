"""Money matters that may go anywhere: what is published, taught, billed, budgeted, advertised or told in the news."""

from tenth.words import GROUPS, book, clock, nick, red
from model import template


@template("ordinary", "en", tolerate=("published-announcement",))
def five_year_summary_page(m):
    g = m.pick(GROUPS)
    rev = [m.num(300, 2600) for _ in range(5)]
    net = [m.num(-90, 260) for _ in range(5)]
    return f"""
!footer {g[0]} | Annual Report 2024 | {m.num(150, 260)}
# FIVE-YEAR FINANCIAL SUMMARY
| HK$ million | 2020 | 2021 | 2022 | 2023 | 2024 |
| Revenue | {' | '.join(f'{x:,}' for x in rev)} |
| Profit/(loss) for the year | {' | '.join(red(x) for x in net)} |
| Total assets | {' | '.join(f'{m.num(1500, 6000):,}' for _ in range(5))} |
| Total liabilities | {' | '.join(f'{m.num(400, 1400):,}' for _ in range(5))} |
The results for the three years ended 31 December 2022 were extracted from the published annual reports of those years. The summary does not form part of the audited financial statements."""


@template("ordinary", "tc", tolerate=("published-announcement",))
def letter_to_shareholders_tc(m):
    g = m.pick(GROUPS)
    return f"""
!footer {g[1]}　二零二四年年報
# 主席報告
各位股東：
本人謹代表董事會，欣然提呈本公司截至二零二四年十二月三十一日止年度之年報。
過去一年，市況充滿挑戰，{m.pick(('消費者北上成風，本港門店人流受壓', '利率高企，樓市成交疏落', '生物科技融資環境仍然寒冷'))}，惟集團上下一心，年內收益達{m.num(4, 38)}.{m.num(0, 9)}億港元，較二零二三年{m.pick(('上升', '下跌'))}{m.num(2, 19)}%。董事會已建議派發末期股息每股{m.num(1, 18)}港仙，並於五月股東週年大會獲通過。
年內我們{m.pick(('開設首間跨境診所', '推出第二代應用程式', '完成灣區首個長者住宅項目', '獲藥監局批准首款新藥上市'))}，亦連續第{m.num(3, 12)}年獲頒「商界展關懷」標誌。
展望未來，集團將審慎擴張，控制成本，把握大灣區融合之機遇。
本人藉此向各股東、客戶、夥伴及全體員工致以衷心謝意。
主席　{m.person().zh}"""


@template("ordinary", "tc")
def evening_finance_news_tc(m):
    g, k = m.pick(GROUPS), book(m)
    return f"""
【業績】{g[1].replace('有限公司', '').replace('控股', '').replace('集團', '')}半年{'多賺' if k.net > k.net0 else '少賺' if k.good else '轉蝕'}　股價{m.pick(('急挫', '炒高', '先升後跌'))}{m.num(3, 14)}%
{g[1]}({g[4]})昨公布截至6月底止中期業績，收入{k.rev / 100:.1f}億元，股東應佔{'純利' if k.good else '虧損'}{abs(k.net)}百萬元，{m.pick(('不派中期息', '中期息派2仙', '派特別息慶祝上市五周年'))}。
管理層在記者會表示，{m.pick(('下半年內地客流已見回穩', '新盤定價會貼市', '產品獲納入國家醫保目錄，銷情理想'))}，又稱暫無集資需要。
{m.pick(('有券商', '證券分析員', '獨立股評人'))}認為業績{m.pick(('遜', '符', '勝'))}預期，建議於{m.num(1, 9)}.{m.num(0, 9)}元水平{m.pick(('收集', '止蝕', '觀望'))}。
股份今早報{m.num(2, 9)}.{m.num(10, 98)}元，成交{m.num(12, 180)}百萬元。恒指半日跌{m.num(20, 310)}點。
記者：{m.person().zh}"""


@template("ordinary", "en")
def initiation_note_public(m):
    g = m.pick(GROUPS)
    return f"""
Equity Research | Hong Kong small/mid cap | {m.day(2025)}
# {g[0]} ({g[4]} HK): {m.pick(('Worth a second look', 'Good business, full price', 'Waiting for the data', 'Not out of the woods'))}
Rating {m.pick(('BUY', 'HOLD', 'REDUCE'))}, target price HK${m.num(2, 40)}.{m.num(0, 9)}0
We initiate with a DCF (WACC {m.num(9, 13)}%, g 2%). Our FY25E/26E revenue of HK${m.num(400, 1900):,}m/HK${m.num(500, 2400):,}m sits {m.num(2, 9)}% {m.pick(('above', 'below'))} consensus. All historical figures come from the 2024 annual report and the August interim announcement.
Key drivers: {m.pick(('same-clinic growth, doctor retention', 'take rate and rider cost', 'contracted sales in the GBA, refinancing', 'the Phase 3 readout guided for 1H26'))}.
The stock trades at {m.num(8, 32)}x 12-month forward P/E against a peer average of {m.num(9, 28)}x.
Risks: regulation, mainland consumption, key-man dependence.
Analyst certification: the views expressed reflect my personal views. We did not receive compensation from the issuer in the past twelve months. See the last page for disclosures."""


@template("ordinary", "sc")
def broker_morning_digest_sc(m):
    g, h = m.rng.sample(GROUPS, 2)
    return f"""
晨会纪要 {m.iso()}
1. 大盘：恒生指数昨收{m.num(16500, 26500):,}点，南向净买入{m.num(12, 160)}亿港元，恒生科技{m.pick(('涨', '跌'))}{m.num(1, 29) / 10}%。
2. 公司点评：{g[2]}（{g[4]}.HK）昨晚公告年度业绩，营收{m.num(6, 42)}亿，{m.pick(('略好于', '低于', '符合'))}我们预期，经调整净利率{m.num(2, 14)}%。维持“{m.pick(('增持', '中性', '买入'))}”，目标价{m.num(3, 30)}港元。
3. 公司点评：{h[2]}公告回购{m.num(10, 90)}万股，均价{m.num(2, 15)}.{m.num(0, 9)}港元。
4. 行业：{m.pick(('创新药医保谈判名单公示', '广州进一步优化限购', '外卖平台补贴退坡', '口腔集采扩围'))}，关注龙头。
风险提示：政策变化、汇率波动。以上内容均来自公开资料，不构成投资建议。"""


@template("ordinary", "en")
def cloud_invoice(m):
    seats = m.num(8, 140)
    rate = m.pick((62, 78, 95, 118))
    return f"""
INVOICE {m.code('INV-2025-99999')}
From:: Tidewick Software (HK) Limited
Bill to:: {m.company()[0]}
Issue date:: {m.date()}
Terms:: {m.pick((14, 30, 45))} days
| Description | Qty | Unit HK$ | Amount HK$ |
| Workspace plan, monthly seat | {seats} | {rate} | {seats * rate:,} |
| Onboarding workshop (half day) | 1 | 4,800 | 4,800 |
| Less: loyalty discount |  |  | (600) |
| Total |  |  | {seats * rate + 4200:,} |
FPS ID {m.code('9999999')}. Cheque payable to the company. Please quote the invoice number. Queries: billing@tidewick.example"""


@template("ordinary", "tc")
def shop_fitout_quote_tc(m):
    a, b, c = m.num(18, 66) * 1000, m.num(20, 90) * 1000, m.num(9, 40) * 1000
    return f"""
報價單　{m.code('Q25-9999')}
客戶：{m.company()[1]}　{m.pick(('荔枝角診所', '觀塘陳列室', '元朗分店'))}裝修
| 項目 | 內容 | 金額(HK$) |
| 泥水 | 清拆、批盪、鋪地磚約{m.num(300, 900)}呎 | {a:,} |
| 水電 | 改位、冷氣喉、LED燈{m.num(20, 60)}盞 | {b:,} |
| 木工 | 接待櫃、藥櫃門、趟門 | {c:,} |
| 合計 |  | {a + b + c:,} |
付款：訂金四成，中期四成，尾數完工七日內。有效期{m.pick((14, 30))}日。不包入則及消防。
工期約{m.num(3, 7)}星期。{m.person().zh}　{m.office()}"""


@template("ordinary", "tc")
def ngo_year_budget_tc(m):
    inc = [m.num(90, 900) * 1000 for _ in range(3)]
    return f"""
{m.pick(('晨露青年協會', '街坊拾樂社', '海旁動物之友'))}　2025/26年度財政預算（會員大會通過）
| 收入 | 港幣 |
| 賣旗 | {inc[0]:,} |
| 基金撥款 | {inc[1]:,} |
| 月捐及個人捐款 | {inc[2]:,} |
| 總收入 | {sum(inc):,} |
支出方面，社工薪金約佔六成，租金一成半，其餘為活動物資及核數費。預計{m.pick(('錄得輕微赤字，由儲備支付', '收支平衡', '盈餘撥入應急儲備'))}。
司庫{m.person().zh}報告，{m.person().zh}和議，一致通過。本預算將上載本會網頁。"""


@template("ordinary", "tc", shape="sheet")
def camp_stall_takings(m):
    def row(d):
        a, b, c = m.num(200, 2400), m.num(100, 1900), m.num(60, 900)
        return f"| {d} | {a} | {b} | {c} | {a + b + c} | {m.pick(('', '落雨早收', '八達通機壞咗', '賣晒襟章', '退咗一件'))} |"
    month = m.num(1, 12)
    return "| 日子 | 現金 | PayMe | FPS | 合計 | 備註 |\n" + "\n".join(row(f"{month}月{d}日") for d in range(m.num(1, 6), m.num(11, 18)))


@template("ordinary", "en")
def ratio_homework(m):
    return f"""
BAFS S{m.num(5, 6)} homework {m.num(3, 15)}: accounting ratios (due {m.day(2025)})
Name: ________  Class: ____ (    )
Happy Bun Limited has the following figures for the year ended 31 December 2024 ($'000): sales {m.num(800, 3000):,}, cost of sales {m.num(400, 780)}, operating expenses {m.num(120, 300)}, closing inventory {m.num(40, 120)}, trade receivables {m.num(50, 160)}, trade payables {m.num(40, 140)}, cash {m.num(20, 200)}, bank loan {m.num(100, 400)}.
(a) Calculate gross profit ratio, net profit ratio, current ratio, liquid ratio and trade receivables turnover. ({m.num(5, 10)} marks)
(b) A competitor has a net profit ratio of {m.num(4, 15)}%. Comment on Happy Bun's profitability and suggest TWO ways to improve. (4 marks)
(c) Explain why profit may rise while cash falls. (3 marks)"""


@template("ordinary", "bi")
def finance_terms_bi(m):
    terms = m.some((("Management accounts", "管理賬目"), ("Going concern", "持續經營"), ("Profit warning", "盈利警告"), ("Goodwill impairment", "商譽減值"), ("Placing and subscription", "配售及認購"), ("Share premium", "股份溢價"), ("Gearing ratio", "資產負債比率"), ("Price-sensitive information", "股價敏感資料"),
                    ("Privatisation by scheme of arrangement", "以協議安排私有化"), ("Covenant", "契諾"), ("Contract liabilities", "合約負債"), ("Fair value through profit or loss", "按公平值計入損益"), ("Blackout period", "禁售期"), ("Cash runway", "資金可支持時間"), ("Presale", "預售樓花")), 9, 13)
    return "# Glossary for new translators 譯員詞彙\n| English | 中文 | Note 備註 |\n" + "\n".join(f"| {a} | {b} | {m.pick(('', 'HKEX style', '內地譯法不同', 'see style guide p.' + str(m.num(2, 40))))} |" for a, b in terms) + f"\nUpdated {m.day(2025)}. Send corrections to the language desk."


@template("ordinary", "en")
def dealing_policy_staff(m):
    g = m.pick(GROUPS)
    return f"""
{g[0]}
# Policy on inside information and dealing in securities
Version {m.num(2, 6)}.{m.num(0, 3)}, effective {m.day(2025)}, available on the Company's website
1. Purpose. This policy explains how employees must handle information that is specific, not generally known, and likely to affect the share price materially if it were.
2. Examples include changes in results, major acquisitions, changes of auditors or directors, fund raising and default on loans.
3. Reporting. Anyone who comes across such information tells {m.pick(('the Company Secretary', 'the Disclosure Committee', 'Group Legal'))} at once. Do not assess it yourself.
4. Blackout. Directors may not deal for 60 days before annual results and 30 days before interim results.
5. Speaking to press and analysts is reserved for {m.pick(('the CEO and IR', 'the Chairman and CFO'))}.
6. Breach may lead to dismissal and to proceedings under Part XIVA of the SFO.
Staff complete the e-learning module every {m.pick(('January', 'year', 'two years'))}."""


@template("ordinary", "tc")
def insider_elearning_quiz_tc(m):
    px = m.num(2, 9)
    return f"""
內幕消息網上培訓　小測（合格{m.pick((70, 80))}分）
第一題　小敏喺電梯聽到老闆話公司「下星期會出盈警」，佢應該：
A. 即刻沽貨　B. 話俾男朋友知　C. 唔買賣、唔傳話，通知公司秘書　D. 喺討論區匿名問
答案：C。解說：未公布嘅業績轉差屬股價敏感。
第二題　以下邊項唔係內幕消息？
A. 未公布嘅收購　B. 已上載披露易嘅中期業績　C. 失去佔收入三成嘅客　D. 財務總監未宣布請辭
答案：B。
第三題　阿豪負責做配股文件，配售價{px}.{m.num(10, 90)}元，未出公告。佢阿媽可唔可以買？
答案：唔可以，講咗就係披露。
第四題　禁售期全年業績前幾多日？　答案：60日。
完成後按「提交」，證書會email俾你。上年全公司合格率{m.num(88, 99)}%。"""


@template("ordinary", "sc")
def textbook_consolidation_sc(m):
    a, b = m.num(300, 900), m.num(100, 290)
    return f"""
第{m.num(4, 9)}章　合并财务报表
【例{m.num(1, 9)}-{m.num(1, 6)}】甲公司于2×24年1月1日以银行存款{a * 10}万元取得乙公司80%的股权，当日乙公司可辨认净资产公允价值为{a * 10 + b}万元。2×24年乙公司实现净利润{b}万元，向甲公司销售存货{b // 2}万元，成本{b // 3}万元，年末甲公司尚有{m.pick((30, 40, 50))}%未对外售出。
要求：编制合并日及期末的抵销分录。
分析：（1）商誉＝合并成本－应享有份额；（2）未实现内部损益应予抵销；（3）少数股东损益按持股比例计算。
借：营业收入 {b // 2}
贷：营业成本 {b // 2}
思考：若为逆流交易，少数股东应否分摊？"""


@template("ordinary", "en")
def tender_notice_cleaning(m):
    return f"""
# Invitation to tender
{m.pick(('Tai Pak Wan College', 'The Owners of Sycamore Rise', 'Lantern Hill Community Trust'))} invites tenders for {m.pick(('cleaning services', 'annual audit', 'supply of 120 tablets', 'minibus hire'))} for {m.num(1, 3)} years from {m.day(2026)}.
Tender reference:: {m.code('T/25/999')}
Documents:: from the office, weekdays 9-5, or by e-mail
Briefing:: {m.day(2025)}, attendance {m.pick(('required', 'optional'))}
Closing:: noon, {m.day(2025)}; late bids will not be opened
Price carries {m.pick((50, 60, 70))}% of the score, experience 20%, the rest for method and green practice. Tenderers submit the last two years' audited accounts. The lowest bid need not be accepted. Two-envelope: mark the price envelope clearly. Enquiries {m.office()}."""


@template("ordinary", "tc")
def influencer_rate_card_tc(m):
    return f"""
{m.pick(('豆豉鯪魚媽媽', '唔食早餐的Carson', '轉角貓店長'))}　合作價目{m.num(2025, 2026)}
IG {m.num(18, 240)}K ｜ Threads {m.num(5, 60)}K ｜ 小紅書 {m.num(6, 99)}K
| 形式 | 價錢(HK$) | 包括 |
| Feed post | {m.num(6, 30)},000 | 相5張、改一次 |
| Story x3 | {m.num(2, 12)},500 | link sticker、24小時數據 |
| Reel 45秒 | {m.num(12, 48)},000 | 腳本、拍剪、授權30日 |
| 到場活動 | {m.num(5, 20)},000 | 兩小時內，妝髮另計 |
同行牌子{m.pick((14, 30, 60))}日內不接。現金牌、保健品、醫美要先睇成份。訂金五成，出post後七日找數。
同事 {m.pick(('Mon', 'Fifi', 'Dino'))} {m.office()}"""


@template("ordinary", "bi")
def time_deposit_leaflet_bi(m):
    return f"""
# {m.pick(('Pebblebank 石灘銀行', 'Moonrow Digital Bank 月環數碼銀行'))} 迎新定期 Welcome time deposit
| Tenor 存期 | HKD 港元 | USD 美元 | RMB 人民幣 |
| 1 month 個月 | {m.num(10, 29) / 10}% | {m.num(30, 44) / 10}% | {m.num(9, 19) / 10}% |
| 3 months 個月 | {m.num(18, 35) / 10}% | {m.num(32, 45) / 10}% | {m.num(10, 22) / 10}% |
| 6 months 個月 | {m.num(18, 33) / 10}% | {m.num(30, 42) / 10}% | {m.num(10, 20) / 10}% |
New customers only, minimum HK${m.pick(('1', '10,000', '100'))}. 只限新客戶，經手機App開戶。年利率只供參考，以存款日為準。Early withdrawal earns no interest 提早提取不獲利息。
Eligible deposits are protected by the Deposit Protection Scheme up to HK$800,000. 合資格存款受存款保障計劃保障。借定唔借？還得到先好借！"""


@template("ordinary", "tc")
def owners_meeting_minutes_tc(m):
    return f"""
{m.pick(('雅菊閣', '金魚大廈', '順景臺'))}業主立案法團　第{m.num(3, 14)}屆管理委員會第{m.num(2, 12)}次會議紀錄
日期：{m.day_zh()}晚上八時　地點：地下大堂
出席：主席{m.person().zh}、秘書{m.person().zh}、司庫{m.person().zh}、委員四人；管理公司{m.person().zh}列席
一、通過上次紀錄。
二、財務：司庫報告上月管理費收入約{m.num(120, 480)},000元，支出{m.num(110, 470)},000元，儲備基金結餘{m.num(2, 9)}.{m.num(0, 9)}百萬元，報表已貼大堂。拖欠三個月以上有{m.num(2, 9)}戶，發律師信。
三、強制驗窗及消防改善工程：收回{m.num(4, 9)}份標書，最低{m.num(180, 900)}萬元，交業主大會表決。
四、{m.pick(('三樓漏水，測試後再議', '外賣員單車亂泊，加設鐵架', '更亭閉路電視換機，三家報價取最平'))}。
五、下次會議{m.num(1, 12)}月{m.num(1, 28)}日。
散會：十時{m.num(5, 55)}分"""


@template("ordinary", "en")
def my_2026_money_plan(m):
    pay = m.num(19, 46) * 1000
    return f"""
# 2026 money plan (me)
Take home {pay:,} + side gig ~{m.num(1, 6)},000
Rent {round(pay * .3):,} share flat, utils {m.num(500, 900)}, phone {m.num(88, 168)}, MTR {m.num(500, 800)}
Parents {m.num(3, 8)},000
Food: max {m.num(4, 7)},000!! no more Keeta after 10pm
Student loan {m.num(900, 2400)} till {m.num(2027, 2031)}
Save {round(pay * .15):,}: half to {m.pick(('2800', 'S&P ETF', 'HIBOR money fund'))}, half emergency (goal {m.num(6, 15)}0,000)
Japan trip {m.num(9, 18)},000 in {m.pick(('March', 'Nov'))}
Tax: pay in Jan, remember TVC + QVAS... check the deduction again
Cancel: gym I don't go, 2 of 3 streaming"""


@template("ordinary", "en")
def hiring_finance_manager(m):
    return f"""
# {m.pick(('Assistant Finance Manager', 'Senior Accountant, Group Reporting', 'FP&A Analyst'))}: {m.pick(('listed healthcare chain', 'app company with series C', 'property group', 'biotech'))}
You will
- prepare consolidation, management accounts, budgets and forecasts for {m.num(6, 30)} entities in HK and the mainland
- draft interim and annual results announcements with external auditors
- monitor bank covenants and cash flow
- support due diligence on acquisitions
You have
- HKICPA / ACCA, {m.num(3, 8)}+ years, Big 4 preferred; HKFRS; Listing Rules exposure a plus
- fluent Cantonese, good Mandarin; can travel to {m.pick(('Shenzhen', 'Guangzhou', 'Zhuhai'))} monthly
We offer five-day week, {m.num(14, 20)} days' leave, medical incl. dental, bonus, {m.pick(('WFH Friday', 'birthday leave', 'dog-friendly office'))}.
Send CV with expected salary to careers@{m.pick(('talentkite', 'jobfern'))}.example. Data used for recruitment only."""


@template("ordinary", "en", shape="text")
def chat_on_rivals_results(m):
    a, b, c = nick(m, 3)
    g, k = m.pick(GROUPS), book(m)
    return f"""
{a}: you guys see {' '.join(g[0].split()[:2])} results on hkexnews last night?
{b}: yep rev {k.rev}m {k.rev_pct}, net {red(k.net)}m. margin {k.gm}
{a}: market hates it, {m.pick(('-9%', '-12%', '+7% lol'))} at open
{c}: they said on the call {m.pick(('they close 5 sites', 'no fund raising needed', 'second half better bc of golden week'))}. webcast replay on their site if u want
{b}: {m.pick(('their app has more downloads than ours tho', 'interesting they dropped the JV slide', 'CFO looked tired'))}
{a}: putting 2 slides for the monday market sharing, all from the announcement
{c}: 👍 lunch? {clock(m, 12, 13)}"""


@template("ordinary", "en")
def erp_change_ticket(m):
    return f"""
Change request {m.code('CHG-99999')}
Requested by:: {m.person().en}, {m.pick(('Finance Systems', 'IT Apps', 'Shared Services'))}
System:: {m.pick(('NetSuite', 'SAP B1', 'Yonyou', 'Kingdee'))} {m.pick(('UAT', 'PROD'))}
Summary:: {m.pick(('add elimination entity for new subsidiary', 'fix rounding on consolidation report', 'lock prior period after close day 5', 'new GL account 6412 for platform fees'))}
Reason:: month-end report shows difference of 0.01 when translated at average rate
Test:: run trial balance in sandbox with dummy data, compare revenue, COGS and net profit lines before / after
Rollback:: restore saved search v{m.num(2, 12)}
Window:: {m.day(2025)} {clock(m, 20, 23)}, {m.num(30, 90)} min
Approver:: {m.person().en}
Impact on users: consolidation screen not available during the window. No change to approval limits."""


@template("ordinary", "sc")
def listing_course_notes_sc(m):
    return f"""
港股IPO培训笔记（第{m.num(2, 8)}讲，讲师：{m.person().sc}老师）
一、主板盈利测试：三年累计不低于8,000万港元，最近一年3,500万。18A生物科技：至少一项核心产品过概念阶段，市值15亿港元以上；18C特专科技另有要求。
二、流程：A1递表—聆讯—路演—定价—上市，快则{m.num(5, 7)}个月，慢则一年多。
三、课堂案例（虚构）：某连锁诊所三年收入分别为{m.num(2, 3)}亿、{m.num(3, 4)}亿、{m.num(4, 6)}亿，同店增长{m.num(3, 15)}%，问题：关联医生持股、VIE、租赁物业产权瑕疵如何披露？
四、易错点：静默期不可随意宣传；内幕消息条文上市后适用；盈利预测要核数师出函。
五、作业：任选一份已公开招股书，写出风险因素前五条及募资用途，{m.num(800, 1500)}字以内，下周{m.pick('一三五')}交。"""


@template("ordinary", "sc")
def expense_rules_sc(m):
    return f"""
员工差旅及费用报销制度（{m.num(2024, 2026)}版）
第一条　出差须提前{m.num(1, 3)}天在系统提交申请，注明事由、城市、预算。
第二条　住宿标准：一线城市每晚{m.num(400, 650)}元，香港、澳门每晚{m.num(900, 1400)}港元，其他{m.num(280, 380)}元。
第三条　餐补每天{m.num(80, 150)}元，赴港{m.num(200, 350)}港元，包干不凭票。
第四条　打车报销限晚上{m.pick((9, 10))}点后或携带样品。
第五条　发票抬头须完整，电子发票不得重复提交，{m.num(30, 60)}天内未报视为放弃。
第六条　财务于每周{m.pick('二四')}集中付款，驳回原因在系统可见。
第七条　虚报者追回款项并按员工手册处理。
本制度自{m.day_zh()}起施行，由财务部负责解释。"""


@template("ordinary", "en", shape="mail")
def close_calendar_reminder(m):
    return f"""
!subject {m.pick(('December', 'March', 'June', 'September'))} close timetable
Hi all,

Friendly reminder of the month-end calendar:

WD-2 last AP run, expense claims in by {clock(m, 12, 18)}
WD+1 bank recs, accruals over HK$5,000 only
WD+2 intercompany confirm in the portal, rates uploaded by Treasury
WD+3 subledgers locked
WD+5 entity packs submitted with flux comments (threshold 10% and HK$100k)
WD+7 group consolidation, WD+8 review with FC

New starters: the how-to is on the wiki under Close > Templates. Please do not mail spreadsheets of figures, use the portal. {m.pick(('Pizza on WD+3 as usual.', 'Chloe covers for Ivan this month.', 'Office air-con ends at 8pm, ask Admin for extension.'))}

{m.person().en}"""


@template("ordinary", "tc", shape="mail")
def renewal_reply_to_landlord_tc(m):
    rent = m.num(18, 96) * 1000
    return f"""
!subject 回覆：{m.pick(('長沙灣', '火炭', '葵涌'))}單位續租
{m.person().zh}經理：

多謝上星期嘅報價。附近同類工廈單位而家叫租{m.num(9, 13)}至{m.num(14, 17)}蚊呎，我哋希望每月{rent:,}（現租{round(rent * 1.12 / 100) * 100:,}），死約一年生約一年，免租期{m.num(2, 4)}星期，管理費差餉照舊我哋俾。
另外冷氣機兩部用咗十年，{m.pick(('可否業主換', '修咗三次', '想攤一半錢'))}。如果OK，{m.pick(('五號前', '下星期'))}可以簽，上期按金轉過去。

{m.person().zh}
{m.pick(('豚鼠印刷', '小步烘焙', '兩棲設計'))}"""
