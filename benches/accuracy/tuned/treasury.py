"""More of a company's own: lenders' packs, closing notes, talks and leaks, written by other desks."""

from model import template


@template("financial-report", "en", shape="mail", copies=5)
def closing_status(m):
    return f"""
!subject September close - where we are
Team,
Ledger is locked. Turnover came in at {m.num(40, 90)}.{m.num(1, 9)}m, {m.num(2, 9)}.{m.num(1, 9)}m short of plan; contribution {m.num(10, 19)}.{m.num(1, 9)}m; overheads {m.num(5, 9)}.{m.num(1, 9)}m, so operating profit is only {m.num(1, 4)}.{m.num(1, 9)}m. Debtor days went out to {m.num(60, 90)}. The auditors still want {m.num(2, 9)}m more on slow stock.
Pack goes to the CEO on Thursday.
{m.person().en}, Group FC"""


@template("financial-report", "tc", copies=5)
def lender_pack_tc(m):
    return f"""
# 季度財務資料（呈交貸款銀行）
借款人:: {m.company()[1]}
報告期:: 截至2025年{m.pick((3, 6, 9))}月底
| 指標 | 要求 | 實際 |
| 綜合有形資產淨值 | 不少於{m.num(5, 9)}億元 | {m.num(4, 9)}.{m.num(0, 9)}億元 |
| 淨負債比率 | 不高於70% | {m.num(40, 95)}.{m.num(0, 9)}% |
| EBITDA | – | {m.num(20, 90)}百萬元 |
| 現金及銀行結餘 | – | {m.num(100, 400)}百萬元 |
| 銀行借款 | – | {m.num(500, 900)}百萬元 |
上述數字摘自未經審核管理賬目，僅供貸款人參考。"""


@template("financial-report", "sc", shape="grid", copies=5)
def income_statement_sc(m):
    rows = "\n".join(f"| {a} | {m.money(1000, 90000000)}.{m.num(10, 99)} | {m.money(1000, 90000000)}.{m.num(10, 99)} |" for a in
                     ("一、营业收入", "减：营业成本", "税金及附加", "销售费用", "管理费用", "研发费用", "财务费用", "二、营业利润", "三、利润总额", "减：所得税费用", "四、净利润"))
    return f"""
!sheet 利润表
# 利润表
会企02表　编制单位：{m.pick(('东莞', '惠州', '珠海'))}{m.pick(('恒泰', '永发', '嘉源'))}电子有限公司　2025年{m.num(1, 12)}月　单位：元
| 项目 | 本期金额 | 本年累计 |
{rows}"""


@template("financial-report", "en", shape="grid", copies=5)
def five_year_plan(m):
    rows = "\n".join(f"| {a} | " + " | ".join(m.money(100, 9000) for _ in range(5)) + " |" for a in
                     ("Rooms revenue", "Food and beverage revenue", "Total revenue", "GOP", "EBITDA", "Capex", "Debt service", "Free cash flow"))
    return f"""
!sheet Plan
# Hotel division: five-year plan, board version (HK$ million)
| | 2026 | 2027 | 2028 | 2029 | 2030 |
{rows}
| Peak funding need | {m.money(100, 900)} | | | | |"""


@template("financial-report", "bi", copies=5)
def notes_to_draft_accounts(m):
    return f"""
!name FS25 notes wip
# Notes to the consolidated financial statements 綜合財務報表附註 (work in progress)
# 6. Profit before tax 除稅前溢利
| HK$'000 | 2025 | 2024 |
| Auditor's remuneration 核數師酬金 | {m.money(1000, 9000)} | {m.money(1000, 9000)} |
| Depreciation 折舊 | {m.money(1000, 90000)} | {m.money(1000, 90000)} |
| Staff costs 員工成本 | {m.money(10000, 90000)} | {m.money(10000, 90000)} |
| Impairment of trade receivables 應收貿易賬款減值 | {m.money(1000, 9000)} | to follow |
# 7. Income tax 所得稅
| Hong Kong 香港 | {m.money(1000, 9000)} | {m.money(1000, 9000)} |
| Deferred tax 遞延稅項 | {m.money(100, 900)} | {m.money(100, 900)} |"""


@template("financial-report", "tc", shape="slides", copies=5)
def year_end_slides_tc(m):
    return f"""
# 全年業績初步數字　管理層會議
營業額：{m.num(20, 90)}.{m.num(1, 9)}億元，跌{m.num(2, 20)}%
毛利率：{m.num(20, 40)}.{m.num(1, 9)}%
經營溢利：{m.num(1, 9)}.{m.num(1, 9)}億元
股東應佔溢利：{m.num(1, 5)}.{m.num(1, 9)}億元
# 待解決事項
商譽減值約{m.num(1, 3)}.{m.num(1, 9)}億元，核數師仍在檢視
末期息建議每股{m.num(3, 20)}仙，待董事會決定"""


@template("inside-information", "en", shape="mail", copies=5)
def banker_to_client(m):
    return f"""
!subject Overnight placement
{m.person().given.split()[0]},
Book feedback from the three funds we sounded last night: they would take HK${m.num(800, 990)}m between them at {m.num(6, 11)}-{m.num(12, 15)}% off the close. Launch tomorrow after 4:30 if your board signs the resolutions today. Top-up structure as agreed: the chairman sells existing shares and subscribes for the same number.
Nothing in writing to anybody else, please. The stock must not move before we go.
{m.person().en}, Equity Capital Markets"""


@template("inside-information", "tc", shape="mail", copies=5)
def printer_booking_tc(m):
    return f"""
!subject 預留通宵房
{m.person().zh}小姐：
本公司將於{m.day_zh()}收市後刊發有關出售{m.pick(('深圳', '東莞', '上海'))}物業的公告，代價約{m.num(2, 20)}億元，屬非常重大出售事項，翌日早上需申請短暫停牌。請預留會議室及翻譯，客戶名稱在貴公司系統內以代號顯示，切勿外傳。
公司秘書 {m.person().zh}"""


@template("inside-information", "en", copies=5)
def counsel_note(m):
    a = m.company()
    return f"""
# File note: {a[0]}
Call with the CFO at {m.num(9, 18)}:{m.num(10, 59)}
1. A whistle-blower says that sales of about HK${m.num(100, 600)} million booked in the second half did not take place. The auditor has been told and will not sign by 31 March.
2. We advised that results cannot be published in time, that trading will have to be suspended on 1 April and that an independent committee should be formed.
3. Until the announcement goes out only the four of us, the chairman and the auditor know. He will not put anything in e-mail."""


@template("inside-information", "en", copies=5)
def heads_of_agreement(m):
    a, b = m.company(), m.company()
    return f"""
# HEADS OF AGREEMENT
Seller:: {a[0]}
Buyer:: {b[0]}
Asset:: the cold store at Kwai Chung and the company that owns it
Price:: HK${m.num(300, 900)} million, {m.num(5, 20)}% on signing
Timetable:: formal agreement by {m.day(2025)}; completion by {m.day(2026)}
Publicity:: neither side says anything until the Buyer, being listed, has made its announcement
Costs:: each side pays its own"""


@template("inside-information", "sc", copies=5)
def acquisition_report_sc(m):
    return f"""
# 关于收购{m.pick(('华创', '瑞丰', '中科'))}公司控股权的请示
集团领导：
经过两轮谈判，对方同意以{m.num(3, 30)}.{m.num(1, 9)}亿元转让其持有的{m.num(51, 80)}%股份，其中{m.num(30, 60)}%以现金支付，其余以发行新股方式支付。
尽调显示，标的公司2024年净利润{m.num(1000, 9000)}万元，存在未决诉讼一宗。
下一步：签订意向协议，股票停牌，启动审计评估。目前消息尚未对外，请注意保密。
战略投资部"""


@template("inside-information", "tc", copies=5)
def succession_memo_tc(m):
    return f"""
!header 主席辦公室 密件
# 致各董事：主席健康情況及接任安排
主席{m.person().zh}先生上週確診，醫生估計需休養半年。提名委員會建議由{m.person().zh}先生出任署理主席，由{m.day_zh()}起生效。
有關變動屬股價敏感資料，須待刊發公告後方可對外公布，請勿與任何人討論。
董事會特別會議定於{m.day_zh()}上午九時舉行。"""


@template("inside-information", "en", shape="text", copies=5)
def chat_on_offer(m):
    return f"""
[{m.num(8, 11)}:{m.num(10, 59)}] Vivian: they came back at {m.num(5, 20)}.{m.num(10, 99)} a share, all cash
[{m.num(8, 11)}:{m.num(10, 59)}] Raymond: that's {m.num(30, 60)}% over the last close. family will sign irrevocables?
[{m.num(8, 11)}:{m.num(10, 59)}] Vivian: yes, {m.num(51, 70)}%. 3.5 announcement on Sunday night, halt on Monday morning
[{m.num(8, 11)}:{m.num(10, 59)}] Raymond: delete this chat. nobody trades, nobody talks"""


@template("inside-information", "en", copies=5)
def press_lines(m):
    c = m.company()
    return f"""
# Reactive lines if the story leaks (holding statement, not for use unless asked)
Topic: talks on the sale of the group's insurance arm
If asked before signing: "{c[0]} does not comment on market rumours."
If the price moves by more than 10%: the company will ask for a trading halt.
After signing: consideration of about US${m.num(200, 900)} million; gain on disposal; no change in the dividend policy.
Cleared by: Legal, CFO. Holders of this paper are on the insider list."""
