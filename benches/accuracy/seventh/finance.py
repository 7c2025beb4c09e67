"""A company's own figures and plans before anybody outside has them: packs, sheets, drafts, papers, chats."""

import json

from seventh.words import GROUPS, PROJECTS, RETAIL, SHOPS, SHOPS_EN, TARGETS, brief
from model import template


def pct(m, low, high):
    return f"{m.num(low, high)}.{m.num(0, 9)}%"


def mn(m, low, high):
    return f"{m.num(low, high):,}.{m.num(0, 9)}"


def year(m):
    return m.pick((2024, 2025))


@template("financial-report", "en", shape="mail")
def flash_before_pack(m):
    g, mth = m.pick(RETAIL), m.pick(("Aug", "Sep", "Oct", "Nov", "Jan"))
    return f"""
!subject {mth} flash - {g[3]} group
All,
Books closed last night, full pack Thursday. Headlines below, HK$m, please keep within this list until the board has seen them.
Sales {mn(m, 88, 190)} (bud {mn(m, 90, 200)}, LY {mn(m, 90, 210)})
GP {pct(m, 38, 61)}, down about {m.num(40, 210)} bps - the airfreight catch-up again
Opex {mn(m, 30, 66)}, incl. {mn(m, 1, 4)} for the Kwai Chung reinstatement
EBIT ({mn(m, 1, 9)})
Net debt {mn(m, 120, 400)}
YTD we are now {mn(m, 6, 30)} behind budget at PBT. On this run rate {g[0]} will not make the number we gave the banks in March.
{m.person().en}
Group FC"""


@template("financial-report", "bi", shape="sheet")
def shop_four_wall(m):
    g, mth = m.pick(RETAIL), m.num(1, 12)
    rows, sums = [], [0] * 5
    for s in m.some(SHOPS, 9, 13):
        sales, gp = m.num(380, 2900), m.num(480, 720)
        rent, staff, power = sales * m.num(12, 34) // 100, sales * m.num(10, 22) // 100, m.num(9, 60)
        left = sales * gp // 1000 - rent - staff - power
        sums = [a + b for a, b in zip(sums, (sales, rent, staff, power, left))]
        rows.append(f"| {s} | {sales:,} | {gp / 10}% | {rent:,} | {staff:,} | {power} | {left:,} | {m.pick(('+', '-', '-'))}{pct(m, 1, 24)} |")
    return f"""| {g[1]} {g[3]} | 分店損益 4-wall | {year(m)}年{mth}月 | 內部管理賬，未經審核 | HK$'000 |  |  |  |
| Shop 舖 | Net sales | GP% | 租金 Rent | 人工 Staff | 水電雜 | Contribution | vs LY |
""" + "\n".join(rows) + f"""
| 合計 Total | {sums[0]:,} | {(sums[1] + sums[2] + sums[3] + sums[4]) * 1000 // sums[0] / 10}% | {sums[1]:,} | {sums[2]:,} | {sums[3]} | {sums[4]:,} | -{pct(m, 2, 15)} |
| 虧損舖擬不續約：{', '.join(m.some(SHOPS, 2))} |  |  |  |  |  |  |  |"""


@template("financial-report", "tc", shape="paper")
def interim_slides_before_board(m):
    g, y = m.pick(RETAIL), year(m)
    was, now = (m.num(600, 990), m.num(250, 390), m.num(45, 90)), (m.num(400, 590), m.num(150, 240), m.num(8, 40))
    fall = [f"-{(a - b) * 1000 // a / 10}%" for a, b in zip(was, now)]
    return f"""
# {g[1]}　{y}中期業績董事會簡報（第{m.num(2, 6)}稿）
第3頁　一頁睇晒
| 港幣百萬元 | 上半年{y} | 上半年{y - 1} | 變動 |
| 營業額 | {now[0]}.0 | {was[0]}.0 | {fall[0]} |
| 毛利 | {now[1]}.0 | {was[1]}.0 | {fall[1]} |
| 股東應佔溢利 | {now[2]}.0 | {was[2]}.0 | {fall[2]} |
| 每股盈利（仙） | {m.num(1, 4)}.{m.num(10, 99)} | {m.num(5, 9)}.{m.num(10, 99)} |  |
第4頁　點解跌
同店銷售跌{pct(m, 5, 15)}，旅客區最差；匯兌蝕{mn(m, 2, 9)}；{m.pick(SHOPS)}店減值{mn(m, 3, 12)}
第7頁　派息建議
管理層傾向中期息每股{m.num(1, 3)}.{m.num(0, 9)}港仙，去年{m.num(4, 6)}仙，待會上定
第9頁　時間
董事會{m.num(18, 29)}號下午兩點半，收市後先上載披露易，之前一律唔好講"""


@template("financial-report", "en", shape="sheet")
def thirteen_week_cash(m):
    g = m.pick(RETAIL)
    opening = m.num(30, 80)
    rows = []
    for w in range(1, 14):
        came, went = m.num(6, 22), m.num(8, 25)
        rows.append(f"| Wk {w} | {opening}.{m.num(0, 9)} | {came}.{m.num(0, 9)} | {went - 3}.{m.num(0, 9)} | {m.num(0, 3)}.{m.num(0, 9)} | {m.pick(('', 'payroll', 'rates', 'TR loan due', 'MPF', 'profits tax 1st inst.'))} | {opening + came - went} |")
        opening += came - went
    return f"""| {g[0]} - treasury only | 13 week cash | HKDm | v{m.num(2, 19)} | circulated to CFO, FC, bank RM NOT copied |  |  |
| Week | B/f | Shop takings + debtors | Suppliers/rent | Capex | Note | C/f |
""" + "\n".join(rows) + f"""
| Undrawn lines | {m.num(2, 12)}.0 | shortfall from wk {m.num(6, 10)} unless {m.pick(('the Tsuen Wan unit is sold', 'the chairman puts in his loan', 'trade line is rolled'))} |  |  |  |  |"""


@template("financial-report", "en", shape="doc")
def next_year_budget_for_directors(m):
    g, y, base, more = m.pick(RETAIL), m.num(2025, 2026), m.num(600, 1500), m.num(30, 90)
    return f"""
# {g[0]}
# Board paper {m.num(3, 14)}/{y - 1}: FY{y} operating budget
For decision. Prepared by Group Finance, {m.num(1, 28)} {m.pick(('November', 'December'))} {y - 1}.
1. The Board is asked to adopt the budget below. Revenue of HK${base * (1000 + more) // 1000:,}m is {more / 10}% above the {y - 1} outturn of HK${base:,}m; net profit of HK${m.num(18, 120)}m compares with an expected HK${m.num(8, 90)}m for the year now ending.
2. What we have assumed: wage round {pct(m, 2, 4)}, {m.num(3, 9)} shop closures on expiry ({', '.join(m.some(SHOPS_EN, 3))} among them), RMB at 0.9{m.num(0, 5)}, HIBOR {pct(m, 2, 4)}.
| HK$m | Outturn {y - 1} (9+3) | Budget {y} | Stretch |
| Hong Kong | {m.num(300, 700)} | {m.num(300, 700)} | {m.num(400, 800)} |
| Macau | {m.num(40, 120)} | {m.num(40, 120)} | {m.num(50, 140)} |
| PRC | {m.num(100, 400)} | {m.num(100, 400)} | {m.num(120, 450)} |
| Head office | ({m.num(20, 60)}) | ({m.num(20, 60)}) | ({m.num(20, 55)}) |
3. Capex of HK${m.num(20, 90)}m, of which HK${m.num(8, 30)}m is the Fanling central kitchen. No headcount growth; {m.num(12, 60)} posts go in Q{m.num(1, 3)} and staff have not been told.
4. Downside: if sales fall a further 5% the interest cover test at the June date is missed."""


@template("financial-report", "en", shape="sheet")
def consol_worksheet(m):
    g = m.pick(RETAIL)
    lines = ("Turnover - external", "Turnover - interco", "Cost of sales", "Other income", "S&D", "Admin", "Finance cost", "Share of JV", "PBT", "Tax", "PAT", "Minority", "PAT - owners",
             "PPE", "ROU assets", "Goodwill", "Inventories", "Trade debtors", "Due from group cos", "Cash", "Trade creditors", "Lease liab", "Bank loans", "Reserves")
    rows = []
    for one in lines:
        own = [m.num(100, 90000), m.num(1000, 250000), m.num(1000, 180000), m.num(10, 30000)]
        debit, credit = m.pick((0, m.num(100, 900))), m.pick((0, m.num(100, 900)))
        rows.append(f"| {one} | {m.pick(('', 'CJE' + str(m.num(1, 20)), ''))} | {m.pick(('', 'tbc'))} | {' | '.join(f'{n:,}' for n in own)} | {debit or ''} | {credit or ''} | {sum(own) - debit + credit:,} |")
    return f"""| {g[0]} CONSOL {m.num(1, 12)}/{year(m)} | HK'000 | pre-audit | Parent | HK Trading | Shenzhen (RMB x {m.num(105, 112) / 100}) | Macau | Elim Dr | Elim Cr | Group |
""" + "\n".join(rows)


@template("financial-report", "tc", shape="doc")
def auditor_adjustments_tc(m):
    g, y = m.pick(RETAIL), year(m)
    e = [f"{n:,}" for n in (m.num(2200, 8800), m.num(600, 4000), m.num(900, 5200), m.num(100, 600), m.num(100, 900))]
    return f"""
# {g[1]}　{y}年度　核數師建議分錄及未調整差異（交審核委員會前傾掂佢）
| 編號 | 內容 | 借 HK$千 | 貸 HK$千 | 對除稅前溢利影響 | 管理層取態 |
| AJE-1 | {m.pick(SHOPS)}及{m.pick(SHOPS)}分店使用權資產減值 | {e[0]} | {e[0]} | ({e[0]}) | 接受 |
| AJE-2 | 截數：{m.num(29, 31)}號出貨、翌月先簽收 | {e[1]} | {e[1]} | ({m.money(300, 590)}) | 接受 |
| AJE-3 | 陳貨撥備補提 | {e[2]} | {e[2]} | ({e[2]}) | 仲拗緊 |
| UAM-1 | 年假未放撥備 | {e[3]} | {e[3]} | ({e[3]}) | 不調整 |
| UAM-2 | 禮券逾期確認收入 | {e[4]} | {e[4]} | {e[4]} | 不調整 |
入晒以上三筆之後，全年除稅前由盈利{mn(m, 3, 9)}百萬變虧損{mn(m, 1, 8)}百萬，即係要出盈警。整體重要性水平{mn(m, 3, 6)}百萬。
核數合夥人{m.person().zh}話星期{m.pick('一二三四五')}要攞到管理層聲明書。"""


@template("financial-report", "en", shape="doc")
def covenant_headroom_note(m):
    g = m.pick(RETAIL)
    return f"""
To:: Finance Committee, {g[0]}
From:: Treasury
Re:: HK${m.num(3, 9)}00m club loan - June test date
We will be outside one test and close on another when the certificate is signed.
| Test | Required | Forecast at test date | Room |
| Consolidated tangible net worth | not less than HK${m.num(700, 900)}m | HK${m.num(900, 990)}m | HK${m.num(20, 90)}m |
| Net borrowings / EBITDA | not above 3.50x | 3.{m.num(70, 98)}x | breach |
| Interest cover | not below 3.00x | 3.{m.num(10, 29)}x | thin |
The EBITDA used is our own twelve-month number of HK${m.num(90, 160)}m which nobody outside the company has. {m.pick(('The agent', 'The coordinating bank'))} has been sounded out by {m.person().en} on a no-names basis and a waiver would cost around {m.num(15, 50)} bps plus a charge over the {m.pick(SHOPS_EN)} shop.
If no waiver is in hand by {m.day(2025)} the loan turns current and the going concern wording comes into the interim report."""


@template("inside-information", "en", shape="doc", tolerate=("published-announcement",))
def results_announcement_in_draft(m):
    g, y = m.pick(GROUPS), year(m)
    return f"""
!header Draft {m.num(3, 9)} – {m.num(1, 18)} June {y + 1} – company comments in square brackets – not cleared by auditors
# {g[0].upper()}
(Incorporated in the Cayman Islands with limited liability)
(Stock Code: [●])
# ANNUAL RESULTS FOR THE YEAR ENDED 31 MARCH {y + 1}
The board of directors of {g[0]} announces the results of the Company and its subsidiaries as follows:
| HK$'000 | {y + 1} | {y} |
| Revenue | {m.money(400000, 900000)} | {m.money(400000, 900000)} |
| Cost of sales | ({m.money(200000, 390000)}) | ({m.money(200000, 390000)}) |
| [Impairment – waiting for valuer] | ([●]) | – |
| Profit for the year | {m.money(9000, 60000)} | {m.money(9000, 60000)} |
[FC: tie to TB v{m.num(5, 12)}. {m.person().surname}: is the {pct(m, 5, 20)} drop in Macau explained? Legal to confirm we can say "stable".]
The Board recommends a final dividend of HK[{m.num(1, 9)}.{m.num(0, 9)}] cents per share [subject to board meeting on {m.num(20, 28)} June].
By order of the Board
[name]"""


@template("inside-information", "tc", shape="doc", tolerate=("published-announcement",))
def warning_waiting_for_nod_tc(m):
    g, y = m.pick(GROUPS), year(m)
    return f"""
【擬稿，候主席及{m.pick(('合規顧問', '外聘律師'))}過目，切勿上載】
# {g[1]}
# 盈利警告
本公告由{g[1]}根據上市規則第13.09條及證券及期貨條例第XIVA部作出。
董事會謹此知會股東，按現有資料，本集團截至{y}年{m.pick(('六月三十', '十二月三十一'))}日止{m.pick(('六個月', '年度'))}預期錄得虧損約【{m.num(30, 90)}百萬至{m.num(91, 150)}百萬】港元，去年同期則為溢利{mn(m, 8, 66)}百萬港元，主因（一）{m.pick(('北上消費', '訂單押後', '原料漲價'))}；（二）一次性減值【金額等估值師】。
【{m.person().zh}：範圍會唔會太闊？{m.person().zh}：核數未完，闊啲穩陣。預計{m.num(1, 28)}號收市後出。】
承董事會命"""


@template("inside-information", "en", shape="doc")
def analysts_questions_prepared(m):
    g, p = m.pick(RETAIL), m.pick(PROJECTS)
    return f"""
# {' '.join(g[0].split()[:2])} FY results – Q&A bank for the briefing, rough
(for CEO/CFO rehearsal on {m.pick(('Monday', 'Tuesday', 'Wednesday'))}; numbers move until the board signs)
Q. Why is second-half margin down so much?
A. H2 gross margin was {pct(m, 31, 44)} against {pct(m, 45, 52)} in H1. Clearance of AW stock took roughly {m.num(150, 420)} bps. Do not give the brand split.
Q. Is the dividend safe?
A. We are paying HK{m.num(3, 12)} cents, payout {m.num(40, 90)}%. If pushed on policy: "board reviews each period".
Q. Are you selling the {m.pick(('Tai Po plant', 'logistics arm', 'Macau stores'))}?
A. No comment. (Reality: Project {p}, non-binding offer HK${m.num(180, 700)}m, exclusivity to {m.day(2025)}.)
Q. Current trading?
A. First {m.num(5, 8)} weeks same-store {m.pick(('-', '+'))}{pct(m, 2, 12)}. Only if the announcement carries it, {m.person().en} to confirm.
Q. Net cash?
A. HK${m.num(20, 260)}m, was HK${m.num(261, 500)}m."""


@template("inside-information", "bi", shape="doc")
def dividend_board_paper(m):
    g, y, c = m.pick(GROUPS), year(m), m.num(2, 15)
    return f"""
# Agenda item {m.num(4, 8)}　末期股息 Final dividend FY{y}
提交 Submitted to:: 董事會 Board of Directors, {g[0]}
會議 Meeting:: {m.num(12, 28)} March {y + 1}, before announcement 公布前
未經審核全年股東應佔溢利 Profit attributable (draft accounts):: HK${mn(m, 40, 300)} million
可供分派儲備 Distributable reserves:: HK${m.num(300, 900)} million
| 方案 Option | 每股 Per share | 總額 HK$m | 派息率 Payout |
| A 維持 hold | HK{c}.0 cents | {mn(m, 20, 80)} | {m.num(35, 50)}% |
| B 減半 halve | HK{c / 2} cents | {mn(m, 10, 40)} | {m.num(15, 30)}% |
| C 加特別息 plus special | HK{c + m.num(3, 10)}.0 cents | {mn(m, 60, 140)} | {m.num(70, 110)}% |
財務部建議方案{m.pick('ABC')}。Finance recommends as marked; major shareholder has hinted at C. 除淨日 ex-date {m.num(1, 28)} June.
未公布前各董事不得買賣 Blackout applies until released."""


@template("inside-information", "en", shape="raw", ext=".txt")
def overnight_placing_chat(m):
    g, a, b = m.pick(GROUPS), m.person(), m.person()
    d = f"{m.num(1, 28):02d}/{m.num(1, 12):02d}/2025"
    return f"""[{d}, 17:{m.num(10, 30)}] {a.en}: close 1.{m.num(60, 90)}. Chairman ok w top-up tonight for {' '.join(g[0].split()[:2])}
[{d}, 17:3{m.num(1, 4)}] {b.en}: size?
[{d}, 17:3{m.num(5, 9)}] {a.en}: {m.num(60, 180)}m shs, 1.{m.num(42, 55)} fixed, disc abt {m.num(8, 13)}%. gross ~{m.num(110, 260)}m
[{d}, 17:4{m.num(0, 4)}] {b.en}: wall-crossed 4 names already, 2 long only 2 HF. book covered if u stay at the bottom
[{d}, 17:4{m.num(5, 9)}] {a.en}: halt request drafted for tmr 9am. PA signed after vendor board call 2030
[{d}, 17:5{m.num(0, 9)}] {b.en}: use of proceeds? ppl ask
[{d}, 18:0{m.num(0, 9)}] {a.en}: {m.num(55, 75)}% repay the bridge, rest WC. don't fwd anything, ann goes up pre-open
"""


@template("inside-information", "en", shape="mail")
def buying_a_supplier(m):
    g, t, p = m.pick(GROUPS), m.pick(TARGETS), m.pick(PROJECTS)
    return f"""
!subject {p} - where we got to on price
Hi {m.person().given},
Two hours with the {t[0]} family this morning. They have come down from RMB{m.num(400, 480)}m to RMB{m.num(330, 390)}m for 100%, {m.num(50, 70)}% at completion and the balance over two years against profit of RMB{m.num(30, 55)}m.
On our side {g[0]} would pay out of the {m.num(2, 4)}-year bank line; size test comes out at {pct(m, 26, 60)} on consideration so it is a major transaction and we will need a circular. Nothing is signed. Counsel wants the SPA turned by Friday and a suspension letter on file in case it leaks.
DD has two holes: social insurance arrears around RMB{m.num(3, 9)}m and the lease of Block {m.num(2, 8)} which has no title.
Insider list is now {m.num(9, 24)} people, please tell {m.person().en} before you add anyone.
Best,
{m.person().en}"""


@template("inside-information", "tc", shape="raw", ext=".txt")
def selling_the_arm_chat_tc(m):
    g, t, a, b = m.pick(GROUPS), m.pick(TARGETS), m.person(), m.person()
    return f"""{m.num(2024, 2025)}/{m.num(1, 12)}/{m.num(1, 28)} 晚上
{a.zh}：{t[1]}嗰邊今日覆咗，肯出{m.num(120, 360)}球，全現金
{b.zh}：比我哋底價高定低？
{a.zh}：底價{m.num(100, 118)}，帳面值{m.num(60, 95)}，即係有{m.num(20, 60)}球左右特殊收益
{b.zh}：咁{brief(g[1])}下半年份業績就靚仔啦
{a.zh}：噓，未簽㗎，下星期{m.pick('一二三')}先上董事會，簽咗即刻停牌出公告
{b.zh}：員工嗰邊點？{m.num(80, 400)}幾人喎
{a.zh}：買家要晒，但係老細話公布前一個都唔准知，你部機好鎖好
{b.zh}：OK 我set咗disappearing
"""


@template("inside-information", "tc", shape="mail")
def biggest_buyer_walks_tc(m):
    g = m.pick(GROUPS)
    return f"""
!subject 【急】美國客{m.pick('ABCK')}收單
{m.person().zh}總、各位執董：
剛收到對方採購副總電郵，{m.num(2026, 2027)}年起全部訂單轉去{m.pick(('越南', '墨西哥', '印尼'))}，手上單做到{m.pick(('三', '四', '六'))}月為止。
呢個客佔{g[1]}去年營業額{pct(m, 22, 41)}，約{mn(m, 180, 420)}百萬，毛利約{mn(m, 30, 88)}百萬。初步計過，冇咗之後{m.pick(('惠州', '河源', '中山'))}廠兩條線要停，遣散連撥備約{mn(m, 12, 39)}百萬。
出面仲未有人知。公司秘書認為屬股價敏感，建議今晚開電話會，決定幾時出公告、使唔使停牌。未定之前請勿同供應商或者經紀提起。
{m.person().zh}
營運總監"""


@template("financial-report", "sc", shape="doc")
def subsidiary_monthly_sc(m):
    g, y, n = m.pick(GROUPS), year(m), m.num(2, 11)
    return f"""
# {g[2]}下属{m.pick(('东莞', '惠州', '佛山', '中山'))}公司{y}年{n}月经营快报
报：香港总部财务中心　　抄送：总经办（请勿外传，合并数未披露）
一、主要指标（人民币万元）
| 项目 | 本月实际 | 本月预算 | 完成率 | 累计实际 | 上年同期累计 |
| 营业收入 | {m.money(1800, 6200)} | {m.money(1800, 6200)} | {m.num(71, 104)}% | {m.money(9000, 52000)} | {m.money(9000, 52000)} |
| 毛利率 | {pct(m, 14, 26)} | {pct(m, 18, 27)} |  | {pct(m, 14, 26)} | {pct(m, 16, 27)} |
| 期间费用 | {m.money(200, 900)} | {m.money(200, 900)} | {m.num(88, 117)}% | {m.money(1000, 7000)} | {m.money(1000, 7000)} |
| 净利润 | -{m.money(20, 390)} | {m.money(50, 300)} |  | {m.money(100, 2200)} | {m.money(300, 3300)} |
二、差异说明：{m.pick(('大客户推迟提货', '铜价上涨未能转嫁', '注塑车间停产检修'))}影响收入约{m.num(120, 800)}万元。
三、应收账款余额{m.money(5000, 18000)}万元，逾期180天以上{m.num(300, 2100)}万元，拟计提坏账{m.num(100, 900)}万元。
四、资金：月末存款{m.money(400, 3000)}万元，下月到期流贷{m.money(1000, 4000)}万元，申请总部借款{m.num(500, 2000)}万元。
编制：{m.person().sc}　审核：{m.person().sc}"""


@template("financial-report", "sc", shape="raw", ext=".txt")
def wechat_year_figures_sc(m):
    g, h, a, b, c = m.pick(GROUPS), m.num(18, 22), *m.people(3, 3)
    return f"""群聊：{brief(g[2])}财务核心群

{a.sc} {h}:0{m.num(0, 9)}
全年数出来了，收入{m.num(18, 60)}.{m.num(10, 99)}亿，同比降{m.num(6, 19)}个点
{b.sc} {h}:11
归母呢
{a.sc} {h}:1{m.num(2, 9)}
{m.num(3000, 9900)}万，去年是{m.num(1, 3)}.{m.num(10, 99)}亿。四季度单季亏{m.num(1000, 2900)}万，主要是{m.pick(('商誉', '存货', '合同资产'))}减值
{c.sc} {h}:2{m.num(0, 9)}
这个要先发盈警吧，老板知道了吗
{a.sc} {h}:3{m.num(0, 4)}
刚汇报。公告{m.num(20, 28)}号才挂，挂之前谁也别往外说，券商来问一律不回
{b.sc} {h}:3{m.num(5, 9)}
收到[OK]
"""


@template("financial-report", "sc", shape="sheet")
def subsidiary_statements_sc(m):
    g, y = m.pick(GROUPS), year(m)
    lines = ("一、营业总收入", "减：营业成本", "税金及附加", "销售费用", "管理费用", "研发费用", "财务费用", "资产减值损失", "二、营业利润", "加：营业外收入", "减：营业外支出",
             "三、利润总额", "减：所得税费用", "四、净利润", "货币资金", "应收账款", "存货", "固定资产", "短期借款", "应付账款", "未分配利润")
    return f"""| 编制单位：{g[2]}（合并，未审，报审计委员会稿） | {y}年三季度 | 单位：人民币元 |  |
| 项目 | 本期数 | 年初至今 | 上年同期 |
""" + "\n".join(f"| {one} | {m.money(90000, 88000000)}.{m.num(10, 99)} | {m.money(900000, 290000000)}.{m.num(10, 99)} | {m.money(900000, 290000000)}.{m.num(10, 99)} |" for one in lines) + f"""
| 制表：{m.person().sc} | 财务总监复核中 | 披露日：{y}年10月{m.num(24, 30)}日 |  |"""


@template("inside-information", "tc", shape="text")
def voice_note_from_cfo_tc(m):
    g = m.pick(RETAIL)
    return f"""
語音轉文字　{m.num(0, 3)}:{m.num(10, 59)}　{m.date()}
喂，{m.person().zh}呀，我喺車度，快快講。頭先同核數師傾完，{brief(g[1])}今年條數呢，賺少咗好多，大概係得返{m.num(18, 45)}個million左右，舊年係{m.num(80, 160)}嘛，即係跌成{m.num(50, 75)}個percent。
嗯，主要係{m.pick(('內地嗰班舖', '澳門嗰邊', '個物流倉'))}要write down，{m.num(20, 60)}幾個million，佢哋唔肯讓步。
股息就……老細想派返{m.num(2, 6)}仙咁多，唔好太難睇。你聽日同{m.person().zh}夾一夾份公告啲字，{m.num(22, 28)}號先出㗎，所以呢段聽完del咗佢，唔好forward畀人呀吓。"""


@template("inside-information", "en", shape="mail")
def auditors_want_out(m):
    g = m.pick(GROUPS)
    return f"""
!subject Auditor position - for the AC chair only
Dear {m.person().given},
Our auditors told {m.person().en} at lunch that they will resign before the {m.pick(('28 March', '30 June', '29 September'))} board unless they get comfort on the three prepayments (RMB{m.num(40, 160)}m in total, paid to a trading company in {m.pick(('Huizhou', 'Ningbo', 'Foshan'))} with no goods received).
What that means for {g[0]}: results cannot be published on time, trading stops on the first of the following month, and the {m.num(4, 9)}% notes carry an event of default. Fees outstanding to them are HK${m.num(1, 4)}.{m.num(0, 9)}m.
A replacement has been approached without name. I suggest the committee commissions its own look into the payments this week. The announcement of a change of auditors would have to state the reasons, so please do not reply-all.
{m.person().en}
Company Secretary"""


@template("financial-report", "en", shape="doc")
def impairment_working_memo(m):
    g, vary, gap = m.pick(RETAIL), m.num(150, 230), m.num(30, 130)
    return f"""
# Memo to file – goodwill in {m.pick(('the Macau CGU', 'the optical chain', 'the Foshan plant', 'the catering arm'))}, year end {year(m)}
Entity: {g[0]} (group level). Prepared by {m.person().en}, reviewed [ ].
Carrying amount incl. goodwill HK${vary + gap}.5m. Value in use at {pct(m, 10, 13)} pre-tax with {pct(m, 1, 2)} terminal growth gives HK${vary}.2m.
Shortfall HK${gap}.3m, to be booked in P13 and not in any number the market has.
Forecast used is management's second cut (EBITDA {m.num(22, 30)}, {m.num(24, 33)}, {m.num(26, 36)}, HK$m), after the chairman asked us to take out the two new leases.
Sensitivity: +1% on the rate costs another HK${m.num(9, 24)}m; volumes -5% HK${m.num(12, 31)}m.
Knock-on: net assets per share from HK${m.num(2, 4)}.{m.num(10, 99)} to HK${m.num(1, 1)}.{m.num(10, 99)}; gearing {m.num(48, 60)}% to {m.num(61, 79)}%.
Auditor's expert wants to see the rent reversion schedule again before {m.pick(('clearance', 'the AC meeting'))}."""


@template("financial-report", "en", shape="raw", ext=".csv")
def trial_balance_dump(m):
    g = m.pick(RETAIL)
    names = ("Sales - retail", "Sales - wholesale", "Sales returns", "Purchases", "Freight inward", "Closing stock adj", "Shop rent", "Turnover rent", "Salaries", "Commission",
             "MPF", "Directors fee", "Audit fee accrual", "Bank interest paid", "Trade debtors", "ECL allowance", "Stock", "Deposits - landlord", "Due from director", "HSB current",
             "BOC current", "TR loans", "Trade creditors", "Accruals", "Provision - reinstatement", "Tax payable", "Share capital", "Retained profits b/f")
    head = f"\"{g[0]}\",,,\n\"TRIAL BALANCE P{m.num(1, 12):02d}-{year(m)} PRELIM - before audit adj\",,,\nA/C,NAME,DR HKD,CR HKD\n"
    return head + "\n".join(f"{m.num(1000, 9999)},{n},{m.num(10**4, 10**8)}.{m.num(10, 99)},0.00" if i % 3 else f"{m.num(1000, 9999)},{n},0.00,{m.num(10**4, 10**8)}.{m.num(10, 99)}" for i, n in enumerate(names)) + "\n"


@template("financial-report", "tc", shape="doc", tolerate=("published-announcement",))
def chairman_letter_rough_tc(m):
    g, y = m.pick(RETAIL), year(m)
    return f"""
# 主席報告書（初稿，{m.person().zh}執筆，主席未睇）
致各位股東：
本人謹代表{g[1]}董事會呈報截至{y}年十二月三十一日止年度之業績。【數字跟第{m.num(3, 8)}版草帳，核數未簽】
年內營業額為{mn(m, 500, 1800)}百萬港元，較去年{m.pick(('下跌', '上升'))}{pct(m, 2, 18)}；股東應佔【虧損／溢利？】{mn(m, 6, 90)}百萬港元。每股【●】仙。
香港業務佔{m.num(50, 70)}%，{m.num(3, 11)}間分店於年內結業。【唔好寫舖名住，業主仲未知我哋{m.pick(SHOPS)}間要走】
展望來年，集團將於第{m.pick('二三')}季將{m.pick(('惠州', '江門', '肇慶'))}廠房出售，預計收益約{mn(m, 30, 120)}百萬港元。【公告未出，排版時先決定留唔留呢句】
末期股息每股【{m.num(1, 6)}】港仙。
主席
【簽名位】"""


@template("inside-information", "en", shape="mail")
def take_private_structuring(m):
    g, p = m.pick(GROUPS), m.pick(PROJECTS)
    price = f"{m.num(2, 6)}.{m.num(10, 99)}"
    return f"""
!subject Proj {p}: scheme price and irrevocables
Privileged - from counsel to offeror
Dear both,
1. The family has settled on HK${price} a share for {g[0]}, a premium of {m.num(38, 72)}% to the undisturbed 30-day average. Cash confirmation from the bank for HK${m.num(600, 2400):,}m is in agreed form.
2. Two institutions holding {pct(m, 6, 14)} of the disinterested shares will give irrevocables. They were wall-crossed on {m.day(2025)}.
3. Rule 3.5 announcement: we plan to ask for suspension on the morning after the special committee meets, and release within two days.
4. The price was up {pct(m, 5, 16)} yesterday on four times the usual volume. The Executive may call. Talking points attached; until then "no comment".
{m.person().en}"""


@template("inside-information", "bi", shape="mail")
def tender_won_hold_it(m):
    g = m.pick(GROUPS)
    return f"""
!subject 中咗! LOA from {m.pick(('the airport', 'the railway', 'the hospital board'))} – embargo
Team,
Letter of acceptance 今朝收到，合約額 HK${m.num(480, 1900):,}m，{m.num(4, 7)}年，連{m.num(2, 5)}年保養。{g[0]}成個order book由{m.num(900, 1400):,}m升到{m.num(2000, 3300):,}m。
Employer 話{m.num(1, 28)}號先會公布，之前我哋唔可以出聲；CoSec confirmed it is inside information for us (last year's turnover was only {m.num(700, 1300):,}m).
Margin in our tender 係 {pct(m, 5, 9)}，唔好同分判商講。Performance bond {m.num(5, 10)}% 要即刻搵銀行。
所有收件人買賣公司股票一律凍結。
{m.person().en}"""


@template("inside-information", "en", shape="doc")
def raid_holding_statement(m):
    g = m.pick(GROUPS)
    return f"""
# {g[3]} – incident log and holding lines (working paper, disclosure committee)
0{m.num(7, 8)}:{m.num(10, 55)} Officers of the ICAC attended {m.num(12, 32)}/F with a warrant. Finance server imaged; {m.num(14, 60)} boxes taken.
10:{m.num(10, 55)} An executive director, {m.person().en}, asked to accompany officers. Not reachable since.
11:{m.num(10, 55)} Counsel's view: {g[0]} must ask for a halt before the afternoon session. No press enquiry yet, nobody outside the building is aware.
12:0{m.num(0, 9)} Exposure: the documents concern sub-contract payments of HK${m.num(30, 95)}m to two vendors over {m.num(2, 5)} years. Banks (HK${m.num(300, 900)}m) have a change of management trigger.
Line to take until the announcement is up: "We do not comment on rumours."
Draft text: "Trading in the shares will be halted at 1:00 p.m. pending release of inside information." [not submitted]"""


@template("inside-information", "en", shape="mail")
def trial_missed_endpoint(m):
    return f"""
!subject NB-{m.num(101, 409)} topline - unblinded, restricted list only
Folks at Ninth Bell,
DSMB letter came in at 6. Primary endpoint not met: PFS {m.num(5, 7)}.{m.num(0, 9)} v {m.num(5, 7)}.{m.num(0, 9)} months, HR 0.{m.num(91, 99)}, p=0.{m.num(21, 70)}. Two treatment-related deaths in the active arm. There is no subgroup worth talking about.
Spend to date RMB{m.num(260, 700)}m, all capitalised, so the write-off wipes out about {m.num(40, 70)}% of net assets. Cash lasts {m.num(9, 16)} months at the present burn.
The partner has a right to walk and with it the US${m.num(20, 80)}m milestone.
We must announce as soon as the board has met, tomorrow 7.30 am. Please no calls to investigators, investors or family until it is on the website of the Exchange.
{m.person().en}, CMO, Ninth Bell Biopharma Limited"""


@template("inside-information", "tc", shape="sheet")
def rights_issue_timetable_tc(m):
    g = m.pick(GROUPS)
    d = m.num(1, 9)
    return f"""| {g[1]}　供股工作時間表（第{m.num(3, 9)}稿） | 未公布，只限工作小組 |  |  |
| 日子 | 事項 | 負責 | 備註 |
| T-{m.num(10, 15)} | 定供股比例：{m.pick(('二供一', '三供二', '一供一'))}，供股價擬定0.{m.num(10, 48)}元，較現價折讓{m.num(25, 45)}% | 董事會 | 集資約{m.num(120, 520)}百萬 |
| T-{m.num(6, 9)} | 包銷協議：大股東承諾供足，餘額由{m.person().zh}嗰間行包 | 律師 | 佣金{m.num(1, 3)}.{m.num(0, 9)}% |
| T-{m.num(3, 5)} | 通函草稿送交易所 | 財務顧問 | 攤薄{pct(m, 24, 33)}，要獨董意見 |
| T-1 | 下午申請短暫停牌 | 公司秘書 | 備好信 |
| T | 簽約、出公告 | 全體 | 日子暫定{m.num(2, 11)}月{d + 10}日 |
| T+{m.num(20, 30)} | 股東特別大會 | 公司秘書 |  |
| 所得款用途 | 還{m.num(60, 200)}百萬過橋，其餘做營運資金 |  | 唔好提減債壓力 |"""


@template("inside-information", "en", shape="mail")
def street_is_too_high(m):
    g, have = m.pick(GROUPS), m.num(200, 290)
    return f"""
!subject consensus gap
{m.person().given},
Ran the eight models again. Street sits at HK${have + m.num(70, 130)}m net for the year (range {have + 30} to {have + 190}). Our own 10+2 says {have}. Even if December is a record we land {have + m.num(4, 12)}.
So {' '.join(g[0].split()[:2])} is going to miss by a quarter or more, and no analyst has it. Options: (a) quiet, until {m.pick(('March', 'June'))}; (b) profit warning now; (c) let them down gently at the {m.pick(('NDR', 'site visit'))}, which Legal tells me is selective disclosure so no.
I would go (b). Revenue {m.pick(('-', '+'))}{pct(m, 1, 8)}, GPM {pct(m, 33, 47)} are the figures to use, from last night's ledger.
Do not put this in Teams.
{m.person().en}, IR"""


@template("inside-information", "bi", shape="paper")
def preclose_slides_text(m):
    g = m.pick(RETAIL)
    rev, top, net = (m.num(700, 880), m.num(890, 990)), (m.num(60, 95), m.num(110, 150)), (m.num(5, 28), m.num(40, 70))
    return f"""
!footer {g[0]} | Exco only | p.{m.num(2, 30)}
# Q{m.num(2, 4)} close – where we will land 埋數預測
Slide 1
| HK$m | Latest 最新 | Guidance 指引 | Gap 差距 |
| Revenue 收入 | {rev[0]} | {rev[1]} | ({rev[1] - rev[0]}) |
| EBITDA | {top[0]} | {top[1]} | ({top[1] - top[0]}) |
| Net profit 純利 | {net[0]} | {net[1]} | ({net[1] - net[0]}) |
Slide 2 – levers 仲可以做啲乜
• Pull {m.num(8, 24)}m of wholesale into this quarter 提早出貨
• Release bonus accrual 花紅少提 {m.num(4, 12)}m
• Sell {m.pick(SHOPS_EN)} car parks 賣車位 {m.num(6, 18)}m gain
Slide 3 – disclosure 披露
• Gap over {m.num(30, 60)}% on last year → warning needed 要出盈警
• CEO to brief chairman {m.pick(('Thu', 'Fri'))}; banks after the announcement, not before 公告後先講"""


@template("financial-report", "tc", shape="raw", ext=".txt")
def area_manager_group_tc(m):
    g, a, b = m.pick(RETAIL), m.person(), m.person()
    lines = "\n".join(f"{s} {m.num(38, 190)}.{m.num(0, 9)}萬 ({m.pick('+-')}{m.num(1, 26)}%)" for s in m.some(SHOPS, 6, 9))
    return f"""{a.zh} 22:{m.num(10, 59)}
@all {brief(g[1])} {m.num(1, 12)}月埋數
{lines}
全港同店 -{pct(m, 4, 17)}　累計全年 -{pct(m, 3, 12)}
全公司毛利率 {pct(m, 44, 60)}，上月 {pct(m, 50, 63)}
{b.zh} 22:{m.num(10, 59)}
老細見到未？
{a.zh} 23:0{m.num(0, 9)}
見咗。今季總部要見紅{m.num(6, 30)}球，下個月出業績先會公開，呢個post睇完就算，唔好cap圖
"""


@template("financial-report", "tc", shape="doc")
def audit_committee_minutes_tc(m):
    g, y = m.pick(GROUPS), year(m)
    return f"""
# {g[1]}審核委員會會議紀錄（擬稿）
日期:: {y + 1}年3月{m.num(1, 15)}日
出席:: {m.person().zh}（主席）、{m.person().zh}、{m.person().zh}
列席:: 財務總監{m.person().zh}、核數師代表兩位
3.　{y}年全年業績草稿
3.1　財務總監報告：全年收入{mn(m, 600, 1500)}百萬元，除稅後溢利{mn(m, 12, 88)}百萬元，較預算少{pct(m, 12, 40)}。經營現金流{mn(m, 20, 110)}百萬元，年末現金{mn(m, 60, 300)}百萬元。
3.2　委員查詢應收{m.pick(('某內地承建商', '某聯營公司', '某分銷商'))}款{mn(m, 20, 90)}百萬元應否全數撥備。核數師傾向撥{m.num(50, 80)}%。議決撥備{mn(m, 15, 60)}百萬元。
3.3　核數師指持續經營段落待銀行續期函，函件最遲{m.num(1, 28)}日到。
4.　議決向董事會推薦通過業績草稿，3月{m.num(20, 28)}日公布。公布前各人須遵守標準守則。"""


@template("financial-report", "bi", shape="sheet")
def reforecast_by_unit(m):
    g, y = m.pick(RETAIL), year(m)
    units = ("Retail HK 零售", "E-shop 網店", "Wholesale 批發", "Franchise 加盟", "Macau 澳門", "GBA 大灣區", "Licensing 授權", "HQ 總部")
    return f"""| {g[0]} RF{m.num(2, 3)} {y} 滾動預測 | HK$m | owner: FP&A | do not send to JV partner 唔好畀合營夥伴 |  |  |  |
| Unit 單位 | Act H1 | Q3 fcst | Q4 fcst | FY new | FY bud | EBIT new |
""" + "\n".join(f"| {u} | {mn(m, 20, 300)} | {mn(m, 10, 160)} | {mn(m, 10, 180)} | {mn(m, 50, 600)} | {mn(m, 60, 640)} | {m.pick(('', '-'))}{mn(m, 1, 40)} |" for u in units) + f"""
| GROUP 合計 | {mn(m, 400, 800)} | {mn(m, 200, 420)} | {mn(m, 210, 460)} | {mn(m, 900, 1600)} | {mn(m, 1000, 1800)} | {mn(m, 10, 90)} |"""


@template("inside-information", "tc", shape="mail")
def plant_fire_tc(m):
    g = m.pick(GROUPS)
    return f"""
!subject {m.pick(('清遠', '江門', '肇慶'))}廠火警－損失初步數
主席、各位董事：
昨晚{m.num(10, 11)}點{m.num(10, 50)}分{m.pick('二三')}號廠房起火，今早六點救熄，冇人死，{m.num(2, 9)}人送院。
初步點算：機器及存貨賬面約{mn(m, 60, 180)}百萬港元，保險賠到{m.num(50, 75)}%左右，自負約{mn(m, 15, 60)}百萬。該廠出{g[1]}約{m.num(35, 60)}%貨，停產最少{m.num(3, 6)}個月，第{m.pick('三四')}季交貨要違約，罰款上限{mn(m, 5, 22)}百萬。
本地傳媒未有報道廠名。律師意見係要盡快發內幕消息公告，稿附上，今日收市後出；開市前如果有風聲就申請停牌。請於兩點前回覆，期間唔好對外講。
{m.person().zh}"""


@template("inside-information", "en", shape="doc")
def standstill_with_noteholders(m):
    g = m.pick(GROUPS)
    return f"""
# Note of call with ad hoc group's advisers – {m.day(2025)}
Company side: {m.person().en} (CFO), {m.person().en} (GC), financial adviser. Issuer {g[0]}.
- They hold {m.num(38, 61)}% of the US${m.num(150, 450)}m {m.num(6, 9)}.{m.pick((25, 5, 75))}% senior notes. Under NDA since {m.pick(('Monday', 'last week'))}; cleansing date in {m.num(3, 6)} weeks.
- We told them the {m.pick(('15 May', '20 August', '7 November'))} coupon will not be paid. Free cash at group level is HK${m.num(40, 120)}m against HK${m.num(600, 1500):,}m falling due in six months.
- Our proposal: {m.num(10, 25)}% upfront, balance into a new {m.num(5, 8)}-year note with a {m.num(20, 45)}% haircut. They asked for the founder's stake as security.
- Liquidation analysis shows {m.num(9, 22)} cents. This paper has not been given to anyone but the two advisers.
- Announcement only when the standstill is signed or the coupon is missed, whichever is first."""


@template("inside-information", "sc", shape="mail")
def disposal_under_talk_sc(m):
    g, t = m.pick(GROUPS), m.pick(TARGETS)
    return f"""
!subject 关于转让{t[2]}股权的谈判进展
各位领导：
今天与买方第三轮会谈，情况如下，仅限本邮件收件人知悉。
1. 对价：买方报{m.money(9000, 26000)}万元收购我司所持{m.num(51, 80)}%股权，我方底线{m.money(8000, 8900)}万元（评估值{m.money(7000, 7900)}万元）。
2. 付款：签约付三成，工商变更后付清；往来款{m.money(800, 3000)}万元要求一并清理。
3. 影响：预计确认处置收益约{m.money(1500, 6000)}万元，占{g[2]}去年净利润{m.num(30, 120)}%，构成香港上市规则下的须予披露交易，签署当日须停牌并公告。
4. 风险：职工{m.num(120, 600)}人安置、环保整改。
框架协议最快下周三签。此前请勿告知标的公司管理层，知情人登记表请填好发{m.person().sc}。
战略投资部　{m.person().sc}"""


@template("financial-report", "en", shape="raw", ext=".json")
def bi_export_group_kpi(m):
    g = m.pick(RETAIL)
    return json.dumps({"workbook": f"{g[3]}_Exco_Monthly", "entity": g[0], "period": f"{year(m)}-{m.num(1, 12):02d}", "status": "UNAUDITED / PRE-RELEASE", "distribution": "exco+board only, results not announced",
                       "currency": "HKD '000", "pnl": {"revenue": {"act": m.num(60000, 180000), "bud": m.num(60000, 180000), "ly": m.num(60000, 180000)},
                                                         "grossProfit": {"act": m.num(20000, 90000), "bud": m.num(20000, 90000)}, "ebitda": {"act": m.num(-9000, 26000), "bud": m.num(1000, 30000)},
                                                         "netProfit": {"act": m.num(-19000, 12000), "bud": m.num(1000, 20000)}},
                       "cash": {"closing": m.num(20000, 300000), "undrawn": m.num(0, 90000)}, "inventoryDays": m.num(70, 210),
                       "comment": f"Margin hit by markdowns; full-year net loss now seen at HK${m.num(20, 95)}m vs budgeted profit. {m.person().en}"}, indent=1)
