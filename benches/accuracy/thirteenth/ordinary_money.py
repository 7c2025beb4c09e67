"""Money papers that may go anywhere: what is published, taught, offered, billed or budgeted."""

from thirteenth.words import FIRMS, GROUPS, SCHOOLS, books
from model import template


@template("ordinary", "en")
def annual_report_extract_page(m):
    g, b, y = m.pick(GROUPS), books(m), m.num(2018, 2023)
    return f"""
!footer {g[0]} Annual Report {y}    {m.num(12, 160)}
# Management Discussion and Analysis
FINANCIAL REVIEW
For the year ended 31 December {y}, the Group's revenue {'decreased' if b.worse else 'increased'} by {b.rev_pct} to HK${b.rev} million ({y - 1}: HK${b.last} million). Gross profit margin was {b.gm}% ({y - 1}: {b.gm_last}%). Profit attributable to owners of the Company amounted to HK${b.net} million ({y - 1}: HK${b.net_last} million).
LIQUIDITY AND FINANCIAL RESOURCES
As at 31 December {y}, cash and bank balances were HK${m.num(90, 1900)} million and the gearing ratio was {m.num(12, 60)}.{m.num(0, 9)}%.
FINAL DIVIDEND
The Board has recommended a final dividend of HK{m.num(2, 15)} cents per share, which was approved by shareholders at the annual general meeting on {m.num(18, 30)} May {y + 1}.
EMPLOYEES
The Group had {m.money(300, 9000)} employees."""


@template("ordinary", "tc")
def newspaper_results_story_tc(m):
    g, b = m.pick(GROUPS), books(m)
    return f"""
【財經新聞】{g[1]}（0{g[4]}）昨收市後公布{m.pick(('全年', '中期', '首三季'))}業績，股東應佔溢利{b.net}百萬元，按年{'跌' if b.worse else '升'}{b.net_pct}，{m.pick(('遜於', '符合', '勝過'))}市場預期。收益{b.rev}百萬元，派息{m.num(2, 20)}仙。
主席{m.person().zh}在業績發布會上表示，{m.pick(('對下半年審慎樂觀', '零售市道最差時間已過', '會繼續控制成本', '暫無集資需要'))}，資本開支約{m.num(1, 9)}億元。
該股昨收報{m.num(1, 20)}.{m.num(10, 99)}元，{m.pick(('升', '跌'))}{m.num(1, 7)}.{m.num(0, 9)}%，成交{m.num(300, 9000)}萬元。{m.pick(('高盛', '大和', '花旗'))}發表報告，維持「{m.pick(('買入', '中性', '沽售'))}」評級。"""


@template("ordinary", "en")
def broker_company_update(m):
    g, b = m.pick(GROUPS), books(m)
    return f"""
# {g[0]} ({g[4]} HK) - {m.pick(('BUY', 'HOLD', 'REDUCE'))}, TP HK${m.num(2, 30)}.{m.num(0, 9)}
Results broadly in line. {m.pick(('FY24', '1H25', 'FY23'))} net profit announced last {m.pick(('Tuesday', 'Thursday'))} of HK${b.net}m ({'-' if b.worse else '+'}{b.net_pct} yoy) compares with our HK${b.net + m.num(1, 20)}m. GPM {b.gm}% vs {b.gm_last}%. Management guided for {m.pick(('flat', 'mid-single-digit', 'high-single-digit'))} growth at the briefing.
| HK$m | FY23A | FY24A | FY25E | FY26E |
| Revenue | {b.last} | {b.rev} | {round(b.rev * 1.05)} | {round(b.rev * 1.1)} |
| Net profit | {b.net_last} | {b.net} | {round(b.net * 1.08)} | {round(b.net * 1.17)} |
| PER (x) | {m.num(8, 30)} | {m.num(8, 30)} | {m.num(7, 26)} | {m.num(6, 22)} |
| Yield (%) | {m.num(1, 8)}.{m.num(0, 9)} | {m.num(1, 8)}.{m.num(0, 9)} | {m.num(1, 8)}.{m.num(0, 9)} | {m.num(1, 8)}.{m.num(0, 9)} |
Risks: consumer demand, RMB, rental. Source: company filings, our estimates. See disclosures on the last page.
Analyst: {m.person().en}"""


@template("ordinary", "en")
def supplier_invoice_stationery(m):
    a, b, c = m.num(2, 40), m.num(5, 60), m.num(1, 9)
    return f"""
# INVOICE
Invoice no.:: {m.code('INV-99999')}
Date:: {m.day(2025)}
Bill to:: {m.pick(FIRMS)[0]}
| Item | Qty | Unit HK$ | Amount HK$ |
| A4 copy paper 80gsm (carton) | {a} | 178.00 | {a * 178:,}.00 |
| Black toner | {c} | 620.00 | {c * 620:,}.00 |
| Box file | {b} | 22.50 | {b * 22.5:,.2f} |
| Total |  |  | {a * 178 + c * 620 + b * 22.5:,.2f} |
Terms: 30 days. Cheque payable to Wing Lee Office Supplies Ltd. or FPS ID {m.code('9999999')}.
Goods sold are not returnable after 7 days."""


@template("ordinary", "tc")
def renovation_quotation_tc(m):
    return f"""
# 報價單
編號:: {m.code('Q2599999')}
客戶:: {m.pick(FIRMS)[1]}
工程地點:: {m.pick(('觀塘', '荃灣', '灣仔', '火炭'))}寫字樓{m.num(600, 3200)}呎
| 項目 | 單位 | 金額（港元） |
| 拆除及清運 | 項 | {m.money(12000, 40000)} |
| 間隔及玻璃門 | 項 | {m.money(30000, 120000)} |
| 電線及網絡插座 | {m.num(20, 80)}點 | {m.money(18000, 70000)} |
| 地毯 | {m.num(500, 2800)}呎 | {m.money(15000, 90000)} |
| 油漆 | 項 | {m.money(10000, 45000)} |
付款：簽約三成，開工後四成，完工三成。報價三十日內有效，不包消防及大廈按金。
工期約{m.num(20, 60)}日。
{m.person().zh} {m.office()}"""


@template("ordinary", "en")
def charity_annual_budget(m):
    i = [m.num(200, 900) for _ in range(4)]
    return f"""
# {m.pick(('Hope Steps', 'Sunflower Children Centre', 'Elder Friends', 'Harbour Paws'))} - Budget {m.num(2024, 2025)}/{m.num(25, 26)}
HK$'000
| Income | Budget | Last year actual |
| SWD subvention | {i[0]} | {i[0] - m.num(-40, 40)} |
| Community Chest | {i[1]} | {i[1] - m.num(-40, 40)} |
| Donations and flag day | {i[2]} | {i[2] - m.num(-90, 90)} |
| Programme fees | {i[3]} | {i[3] - m.num(-30, 30)} |
| Total | {sum(i)} |  |
| Expenditure |  |  |
| Staff | {round(sum(i) * 0.7)} | {round(sum(i) * 0.69)} |
| Rent and rates | {round(sum(i) * 0.12)} | {round(sum(i) * 0.12)} |
| Activities | {round(sum(i) * 0.15)} | {round(sum(i) * 0.14)} |
| Surplus | {sum(i) - round(sum(i) * 0.7) - round(sum(i) * 0.12) - round(sum(i) * 0.15)} |  |
Reserves policy: {m.num(3, 9)} months' spending. For endorsement at the AGM; accounts are posted on our web site."""


@template("ordinary", "tc")
def school_fundraising_account_tc(m):
    a, b, c = m.num(8, 60), m.num(2, 20), m.num(1, 9)
    return f"""
{m.pick(SCHOOLS)[1]}家長教師會
# {m.pick(('賣旗日', '嘉年華', '步行籌款', '義賣'))}收支報告
| 收入 | 元 |
| 門券 | {a},{m.num(100, 999)} |
| 攤位 | {b},{m.num(100, 999)} |
| 贊助 | {c},000 |
| 支出 |  |
| 物資 | {m.num(3, 14)},{m.num(100, 999)} |
| 印刷 | {m.num(1, 6)},{m.num(100, 999)} |
| 保險 | {m.num(800, 2900)} |
餘額撥入學校圖書基金。多謝{m.num(20, 90)}位家長義工。
司庫 {m.person().zh}　　主席 {m.person().zh}"""


@template("ordinary", "en")
def accounting_homework_question(m):
    return f"""
# ACCT {m.num(1001, 3999)} Assignment {m.num(1, 4)}
Question 1 ({m.num(15, 35)} marks)
{m.pick(('Alpha Ltd', 'Bright Star Trading', 'XYZ Company'))} has the following balances at 31 December 20X{m.num(1, 5)} (HK$'000):
|  | Dr | Cr |
| Sales |  | {m.num(900, 3000)} |
| Purchases | {m.num(500, 1600)} |  |
| Opening inventory | {m.num(80, 200)} |  |
| Rent | {m.num(60, 180)} |  |
| Trade receivables | {m.num(100, 300)} |  |
| Bank loan |  | {m.num(100, 500)} |
Additional information: closing inventory {m.num(90, 220)}; depreciation 20% reducing balance; accrued electricity {m.num(3, 12)}; allowance for doubtful debts 5%.
Required: (a) Prepare the income statement and statement of financial position. (b) Compute the gross profit margin, current ratio and gearing ratio and comment. (c) Explain the going concern assumption.
Submit on Moodle before {m.num(18, 23)}:59, {m.day(2025)}. Late work loses 10% a day."""


@template("ordinary", "sc")
def finance_glossary_sc(m):
    terms = [("毛利率", "（营业收入－营业成本）÷营业收入"), ("商誉减值", "资产组可收回金额低于账面价值时计提的损失"), ("盈利预警", "上市公司预期业绩与市场预期差异较大时须刊发的公告"), ("供股", "向现有股东按比例发售新股"),
             ("资产负债率", "总负债÷总资产"), ("关联交易", "与关连人士进行的交易，须遵守上市规则第14A章"), ("内幕消息", "证券及期货条例第XIVA部所指的消息"), ("每股盈利", "归属股东净利润÷加权平均股数"), ("应计费用", "已发生但尚未支付的费用"), ("私有化", "控股股东收购其余股份并撤销上市")]
    return f"""
# 新员工财务常用词汇（第{m.num(2, 9)}版）
| 词汇 | 解释 |
""" + "\n".join(f"| {a} | {b} |" for a, b in m.some(terms, 7, 9)) + f"""
本表仅供培训使用，如有疑问请联系培训组分机{m.num(3000, 8999)}。"""


@template("ordinary", "en")
def inside_information_policy(m):
    return f"""
# Policy on handling and dissemination of inside information
Version {m.num(1, 5)}.{m.num(0, 9)}, effective {m.day()}
1. Purpose. To comply with Part XIVA of the Securities and Futures Ordinance and the Listing Rules.
2. Inside information means specific information about the corporation, its shareholders or officers, or its listed securities, that is not generally known but would if generally known be likely to materially affect the price.
3. Examples: changes in performance, financing difficulty, acquisition or disposal, change of directors or auditors, loss of a major customer.
4. Any employee who becomes aware of potential inside information shall report to the Company Secretary at once and keep it strictly confidential.
5. Dealing is prohibited for {m.pick(('30 days before interim', '60 days before annual'))} results and whenever in possession of unpublished inside information.
6. Only authorised spokesmen speak to media and analysts. No comment on market rumours.
7. Breach may lead to dismissal and prosecution. Training is held every {m.pick(('year', 'two years'))}."""


@template("ordinary", "tc")
def blackout_reminder_policy_tc(m):
    return f"""
# 董事及有關僱員買賣證券須知
一、根據上市規則附錄C3《標準守則》，董事在刊發年度業績前60日及中期業績前30日內不得買賣公司證券。
二、買賣前須以書面通知主席或指定董事，並取得註明日期的確認書，確認書有效期為{m.pick(('三', '五'))}個營業日。
三、知悉未公布的內幕消息時，無論是否在禁止買賣期，一律不得買賣，亦不可向他人透露。
四、常見問題
問：家人買賣要申報嗎？　答：配偶及未滿18歲子女的交易視為董事本人的交易。
問：僱員購股權到期怎麼辦？　答：請預先與公司秘書部聯絡。
五、違反守則者可被紀律處分。
查詢內線{m.num(2000, 8999)}　更新日期：{m.day_zh()}"""


@template("ordinary", "en", shape="text")
def month_end_training_slides(m):
    return f"""
Month-end close - new joiner training, {m.pick(('part 1', 'part 2', 'session A'))}
Day 1: sub-ledgers closed, bank rec
Day 2: accruals. Ask: has the goods or service arrived? has the invoice?
Day {m.num(3, 4)}: depreciation, prepayments, intercompany matching (difference over HK${m.num(1, 9)}0,000 must be explained)
Day {m.num(5, 6)}: trial balance to group, flux analysis over {m.pick((5, 10))}% or HK${m.num(1, 5)}00k
Day {m.num(7, 8)}: consolidation, management report
Example: X Ltd has revenue 100, cost 70. GP margin = 30%.
Quiz: 1) Where do you post a rent deposit? 2) What happens if cut-off is wrong? 3) Who may see draft results before they are published?
Trainer: {m.person().en}"""


@template("ordinary", "bi")
def tender_notice_bi(m):
    return f"""
# TENDER NOTICE 招標公告
Tender ref. 標書編號:: {m.code('T/2025/999')}
Subject 項目:: {m.pick(('Supply of school lunch 午膳供應', 'External wall repair 外牆維修', 'Security guard service 保安服務', 'IT network upgrade 網絡提升'))}
Closing 截標:: {m.day(2025)}, 12:00 noon 正午
Site visit 現場視察:: {m.num(10, 28)}/{m.num(1, 12)}/2025
Tender documents may be obtained from {m.num(3, 30)}/F 標書文件可於辦事處索取 during office hours. Tenderers must submit two sealed envelopes (technical 技術 / price 價格). The lowest or any tender is not necessarily accepted 不一定接納最低標價.
Tender deposit 按金: HK${m.num(5, 60)},000. Enquiries 查詢 {m.office()}"""


@template("ordinary", "en")
def advertising_rate_card(m):
    return f"""
# Rate card {m.num(2024, 2026)} - {m.pick(('City Weekly', 'Bus shelter network', 'MTR lightbox', 'HK Foodie app'))}
| Format | Size | HK$ net per week |
| Full page | 210 x 275 | {m.num(18, 60)},000 |
| Half page | 210 x 135 | {m.num(10, 32)},000 |
| Back cover | 210 x 275 | {m.num(40, 110)},000 |
| Banner 728x90 (CPM) |  | {m.num(60, 240)} |
Agency commission 15%. Volume rebate {m.num(3, 12)}% above HK${m.num(300, 900)},000. Material due {m.num(5, 14)} working days before publication. Cancellation within 10 days charged at 50%.
Sales hotline {m.office()}"""


@template("ordinary", "bi")
def time_deposit_leaflet_bi(m):
    return f"""
# {m.pick(('Lion Rock Bank 獅子山銀行', 'Dah Hing Bank 大興銀行', 'Fortune Bank 富裕銀行'))}
HKD Time Deposit promotion 港元定期存款優惠
| Tenor 存期 | Annual rate 年利率 |
| 1 month 個月 | {m.num(1, 3)}.{m.num(10, 95)}% |
| 3 months 個月 | {m.num(2, 4)}.{m.num(10, 95)}% |
| 6 months 個月 | {m.num(2, 4)}.{m.num(10, 95)}% |
Minimum placement 最低存款: HK${m.num(1, 10)}0,000 of new funds 新資金. Offer valid till 推廣期至 {m.num(20, 30)}/{m.num(3, 12)}/2025. Early withdrawal may incur charges 提早提取或須繳付費用. Terms apply 受條款約束. Eligible deposits are protected up to HK$800,000 存款受保障上限80萬港元.
Hotline 熱線 {m.office()}
To borrow or not to borrow? Borrow only if you can repay! 借定唔借？還得到先好借！"""


@template("ordinary", "tc")
def owners_committee_minutes_tc(m):
    return f"""
{m.pick(('永成大廈', '富欣苑', '明珠閣', '和景苑'))}業主立案法團第{m.num(5, 14)}屆管委會第{m.num(1, 12)}次會議紀錄
日期:: {m.day_zh()}
出席:: 主席{m.person().zh}、秘書{m.person().zh}、司庫{m.person().zh}及委員{m.num(3, 7)}名
1. 通過上次會議紀錄。
2. 財務報告：截至上月底結存${m.money(200000, 3000000)}，管理費收入${m.money(90000, 400000)}，支出以清潔、保安及電費為主，收支表已貼大堂。
3. 大維修：顧問公司介紹外牆及渠管工程，預算{m.num(300, 2000)}萬，下次業主大會表決。
4. 天台違建：已去信業主，限{m.num(14, 60)}日清拆。
5. 水泵更換收到三份報價，取最低者。
6. 散會{m.num(9, 10)}時{m.num(10, 50)}分。"""


@template("ordinary", "tc", shape="sheet")
def household_budget_sheet_tc(m):
    items = ("租金", "電費", "水煤", "上網電話", "八達通", "屋企餸錢", "外賣", "囡囡補習", "父母家用", "保險", "健身", "旅行儲蓄")
    return "| 項目 | 預算 | 實際 | 差額 |\n" + "\n".join(f"| {x} | {(a := m.num(3, 90) * 100)} | {(b := a + m.num(-8, 8) * 50)} | {a - b} |" for x in items)


@template("ordinary", "sc")
def published_results_commentary_sc(m):
    g, b = m.pick(GROUPS), books(m)
    return f"""
# 港股早评：{g[2]}（{g[4]}.HK）业绩点评
公司昨日公布年报，收入{b.rev}百万港元，同比{'下滑' if b.worse else '增长'}{b.rev_pct}；归母净利润{b.net}百万港元，同比{'下滑' if b.worse else '增长'}{b.net_pct}，毛利率{b.gm}%。
业绩{m.pick(('符合预期', '略低于我们预期', '超出一致预期'))}。公司在业绩会上披露，{m.pick(('新产能将于明年一季度投放', '海外占比提升至三成', '全年资本开支同比下降', '派息率保持四成'))}。
我们将目标价由{m.num(3, 12)}.{m.num(0, 9)}港元{m.pick(('上调', '下调'))}至{m.num(3, 14)}.{m.num(0, 9)}港元，对应{m.num(8, 18)}倍市盈率。
风险提示：需求不及预期、汇率波动、应收账款回收。
资料来源：公司公告、Wind。"""


@template("ordinary", "en")
def finance_manager_job_ad(m):
    return f"""
# {m.pick(('Finance Manager', 'Assistant Financial Controller', 'Senior Accountant', 'Group Reporting Accountant'))}
{m.pick(FIRMS)[0]}, {m.pick(('Kwun Tong', 'Causeway Bay', 'Tsuen Wan'))}
You will:
- lead month-end close and consolidation of {m.num(4, 30)} subsidiaries in HKFRS
- prepare interim and annual results announcements with the company secretary
- liaise with external auditors, banks and tax advisers
- handle cash flow forecasts, budgets and covenant monitoring
You have:
- HKICPA / ACCA, {m.num(5, 12)} years' experience, Big 4 and listed background preferred
- Oracle or SAP; fluent Cantonese, English and Putonghua
{m.num(12, 20)} days' leave, 13th month, medical. Salary HK${m.num(32, 90)}K. Send CV and expected salary to recruit mailbox by {m.day(2025)}."""


@template("ordinary", "en", shape="mail")
def erp_change_request_mail(m):
    return f"""
!subject {m.code('CR-9999')} month-end report layout
Hi {m.person().surname},
Change request for the GL module:
1. P&L report: show budget and variance columns, allow drill down to cost centre.
2. Aged receivables: add bucket over {m.pick((120, 150, 180))} days.
3. Consolidation: FX table to pick the closing rate for balance sheet and average rate for P&L automatically.
4. Block posting to closed periods except for users in role FIN_ADMIN.
Test script has {m.num(12, 60)} cases with dummy data, UAT {m.num(3, 20)} {m.pick(('June', 'August', 'November'))}, go-live after close. Estimated {m.num(8, 45)} man-days.
Please confirm with the vendor.
{m.person().en}
IT applications"""


@template("ordinary", "tc")
def ipo_course_notes_tc(m):
    return f"""
# 公司金融課　第{m.num(3, 12)}講：上市程序
1. 主板盈利測試：三年累計股東應佔盈利不少於8,000萬港元，最近一年不少於3,500萬。
2. 中介：保薦人、申報會計師、律師、估值師、包銷商。
3. 流程：委任保薦人→盡職審查→遞交A1→回應聯交所提問→聆訊→路演→定價→掛牌。
4. 招股書內容：風險因素、業務、財務資料、未來計劃及所得款項用途。
5. 上市後責任：內幕消息披露、須予公布的交易、關連交易、定期財務報告、盈利警告。
課堂討論：{m.pick(('某公司上市首日跌三成，你會怎樣分析？', '同股不同權對小股東是否公平？', '基石投資者的角色'))}
閱讀：課本第{m.num(4, 15)}章。小測{m.num(1, 28)}/{m.num(1, 12)}。"""


@template("ordinary", "en")
def textbook_impairment_example(m):
    a, b = m.num(300, 900), m.num(40, 250)
    return f"""
# Chapter {m.num(5, 19)} Impairment of assets (HKAS 36)
An asset is impaired when its carrying amount exceeds its recoverable amount, being the higher of fair value less costs of disposal and value in use.
Illustration {m.num(1, 9)}.{m.num(1, 4)}
Entity P acquired subsidiary S. At year end the carrying amount of the cash-generating unit including goodwill of HK${b} million is HK${a + b} million. Value in use is HK${a + b - m.num(10, 39)} million. The loss is first allocated to goodwill.
Dr Impairment loss (profit or loss)
    Cr Goodwill
Impairment of goodwill is never reversed.
Self-test: what if P's draft results had already been approved by the board? Discuss with HKAS 10 on events after the reporting period.
Key terms: cash-generating unit, discount rate, headroom, profit warning."""


@template("ordinary", "tc", shape="mail")
def petty_cash_reminder_tc(m):
    return f"""
!subject 零用金及報銷提示
各位同事：
本月{m.num(20, 28)}號截數，請於{m.num(12, 18)}號前交單據到會計部。的士單要寫明起訖地點，飲食每人上限${m.num(80, 300)}，超過要部門主管簽名。
零用金上限${m.num(2, 8)},000，餘額不足請早兩日講。收據遺失要填聲明書。
新報銷系統下月試行，舊表格用到{m.num(1, 12)}月底。
有問題搵{m.person().zh}，內線{m.num(100, 999)}。
會計部"""


@template("ordinary", "en")
def freight_quote_sheet(m):
    return f"""
Quotation {m.code('FQ-99999')}   valid to {m.day(2025)}
To: {m.company()[0]}
Route:: {m.pick(('HKG - LAX', 'HKG - HAM', 'Yantian - Felixstowe', 'HKG - SYD'))}
| Charge | Basis | US$ |
| Ocean freight 20' | per container | {m.num(900, 3200)} |
| Ocean freight 40'HC | per container | {m.num(1500, 5400)} |
| THC origin | per container | {m.num(200, 340)} |
| Documentation | per B/L | {m.num(45, 80)} |
| BAF | per container | {m.num(120, 420)} |
Transit about {m.num(14, 36)} days, weekly sailing. Subject to space and equipment. Dangerous goods on request.
{m.person().en}, Sales, tel {m.office()}"""


@template("ordinary", "sc")
def expense_policy_sc(m):
    return f"""
# 差旅费报销管理办法（{m.num(2021, 2025)}年修订）
第一条　为规范差旅费管理，节约开支，制定本办法。
第二条　住宿标准：一线城市每晚不超过{m.num(350, 600)}元，其他城市不超过{m.num(250, 400)}元；赴港每晚不超过{m.num(800, 1400)}港元。
第三条　高铁二等座，飞机经济舱；部门负责人以上可乘一等座。
第四条　伙食补贴每人每天{m.num(60, 120)}元，市内交通凭票报销。
第五条　返回后{m.pick(('七', '十', '十五'))}个工作日内提交报销单，附发票、行程单，经部门经理及财务部审核。
第六条　预算外费用须事前审批，年度预算执行情况按季通报。
第七条　本办法由财务部负责解释，自{m.day_zh()}起施行。"""


@template("ordinary", "tc", shape="text")
def online_forum_stock_talk_tc(m):
    g = m.pick(GROUPS)
    return f"""
【討論】{g[3]}（{g[4]}）派息{m.num(3, 20)}仙，大家點睇？
#1 {m.pick(('股海浮沉', '收息佬', '小散戶'))}：琴晚出咗業績，賺{m.num(40, 900)}m，息率成{m.num(5, 11)}厘，{m.pick(('今朝即升', '點知仲跌'))}{m.num(2, 9)}%
#2 {m.pick(('路人甲', '長揸一族'))}：睇年報第{m.num(20, 90)}頁，現金有{m.num(3, 30)}億，負債唔高
#3 {m.pick(('阿東', '牛牛'))}：大股東一路喺市場增持，披露易有得睇
#4 {m.pick(('收息佬2', '無名氏'))}：毛利率跌緊喎，明年未必派到咁多
#5 版主：請勿散播謠言，投資涉及風險"""
