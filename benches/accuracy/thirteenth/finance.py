"""Unpublished figures and matters of listed groups and their subsidiaries; and a few that are really published."""

from thirteenth.words import GROUPS, PLANTS_SC, books
from model import template

@template("financial-report", "en")
def monthly_management_pack(m):
    g, b = m.pick(GROUPS), books(m, 60, 400)
    mon = m.pick(("April", "July", "August", "October"))
    return f"""!header {g[0]} - Group Finance
# Management accounts for the month of {mon} {m.num(2024, 2025)}
HK$ million
| | Actual | Budget | Last year |
| Revenue | {b.rev} | {round(b.rev * 1.07)} | {b.last} |
| Cost of sales | ({b.cost}) | ({round(b.cost * 1.05)}) | ({b.last - b.gp_last}) |
| Gross profit | {b.gp} | {round(b.gp * 1.15)} | {b.gp_last} |
| Selling expenses | ({b.sell}) | ({b.sell + 2}) | ({b.sell + 1}) |
| Administrative expenses | ({b.admin}) | ({b.admin}) | ({b.admin - 1}) |
| Finance costs | ({b.fin}) | ({b.fin}) | ({b.fin}) |
| Profit before tax | {b.pbt} | {b.pbt + 6} | {b.net_last + b.tax} |
Commentary: revenue was {b.rev_pct} {'below' if b.worse else 'above'} last year, mainly {m.pick(('footfall in Tsim Sha Tsui stores', 'timing of two European shipments', 'price reductions agreed with the largest customer', 'RMB translation'))}. Gross margin {b.gm}% against {b.gm_last}%.
Receivables over 90 days stand at HK${m.num(12, 90)}m; a provision of HK${m.num(2, 9)}m is proposed. Cash at month end HK${m.num(80, 900)}m, undrawn facilities HK${m.num(50, 600)}m.
Prepared by {m.person().en}, reviewed by {m.person().en}. For Executive Committee."""

@template("financial-report", "tc")
def draft_annual_results_tc(m):
    g, b, y = m.pick(GROUPS), books(m), m.num(2024, 2025)
    return f"""!header 初稿{m.num(2, 6)} {m.iso()}　僅供董事會審閱
# {g[1]}（於開曼群島註冊成立之有限公司）（股份代號：{g[4]}）
# 截至{y}年12月31日止年度全年業績公佈
香港交易及結算所有限公司及香港聯合交易所有限公司對本公佈之內容概不負責，對其準確性或完整性亦不發表任何聲明。
| 港幣百萬元 | {y} | {y - 1} |
| 收益 | {b.rev} | {b.last} |
| 銷售成本 | ({b.cost}) | ({b.last - b.gp_last}) |
| 毛利 | {b.gp} | {b.gp_last} |
| 行政開支 | ({b.admin}) | ({b.admin + m.num(1, 9)}) |
| 除稅前溢利 | {b.pbt} | [●] |
| 本公司擁有人應佔溢利 | {b.net} | {b.net_last} |
| 每股盈利（仙） | [待核] | {m.num(2, 40)}.{m.num(0, 9)} |
末期股息每股[　]港仙（{y - 1}：{m.num(1, 9)}港仙）【待董事會決定】
管理層討論：年內收益{'下跌' if b.worse else '上升'}{b.rev_pct}，溢利{'減少' if b.worse else '增加'}{b.net_pct}，{m.pick(('主要受內地消費疲弱影響', '主要由於出售附屬公司之一次性收益', '由於原材料價格變動', '受惠於新廠投產'))}。[核數師仍在處理商譽減值測試，此段可能再改]"""

@template("financial-report", "en", shape="mail")
def flash_to_directors(m):
    g, b = m.pick(GROUPS), books(m)
    return f"""!subject {m.pick(('Q1', 'Q3', 'FY', '1H'))} flash
Dear Directors, ahead of the full pack on the {m.num(16, 26)}th, flash numbers for {g[0]} (unaudited, before final tax and elimination):
Turnover HK${b.rev}m vs HK${b.last}m last year
GP HK${b.gp}m ({b.gm}%)
Net profit approx HK${b.net}m vs HK${b.net_last}m
Net debt HK${m.num(100, 2400)}m, gearing {m.num(18, 76)}%
The swing comes from {m.pick(('the Vietnam plant running at half load', 'inventory write-back', 'lower freight', 'a fair value loss on the Kwun Tong building', 'two new schools opened in September'))}. Dividend policy gives room for about {m.num(2, 15)} cents.
Please remember the blackout period is on.
{m.person().en}, CFO"""

@template("financial-report", "sc")
def subsidiary_closing_report_sc(m):
    g, b = m.pick(GROUPS), books(m, 80, 900)
    return f"""# {m.pick(PLANTS_SC)}{m.num(1, 12)}月份财务快报
报送：{g[2]}总部财务部　　单位：人民币万元
| 项目 | 本月 | 本年累计 | 上年同期累计 | 预算完成率 |
| 营业收入 | {b.rev} | {b.rev * 6} | {b.last * 6} | {m.num(71, 118)}% |
| 营业成本 | {b.cost} | {b.cost * 6} | {(b.last - b.gp_last) * 6} | {m.num(71, 118)}% |
| 毛利 | {b.gp} | {b.gp * 6} | {b.gp_last * 6} | {m.num(71, 118)}% |
| 管理费用 | {b.admin} | {b.admin * 6} | {b.admin * 6 + 9} | {m.num(80, 110)}% |
| 利润总额 | {b.pbt} | {b.pbt * 6} | {b.net_last * 6} | {m.num(60, 130)}% |
| 净利润 | {b.net} | {b.net * 6} | {b.net_last * 6} | {m.num(60, 130)}% |
说明：
1. 本月收入{'下降' if b.worse else '增长'}原因为{m.pick(('大客户推迟提货', '新产线转固', '出口订单转移到越南', '春节停工'))}。
2. 存货余额{m.money(1200, 9800)}万元，其中库龄一年以上{m.num(120, 900)}万元，拟计提跌价准备。
3. 应收集团内部款{m.money(800, 6000)}万元待对账。
财务负责人：{m.person().sc}"""

@template("financial-report", "en", shape="sheet")
def consolidation_worksheet(m):
    g = m.pick(GROUPS)
    subs = [f"{g[0].split()[0]} {x}" for x in m.some(("HK", "Shenzhen", "Macau", "Vietnam", "BVI", "Trading", "Property", "Singapore"), 4)]
    def line(name, low, high, sign=""):
        v = [m.num(low, high) for _ in subs]
        e = -m.num(0, low)
        f = lambda x: f"({abs(x):,})" if (sign and x) or x < 0 else f"{x:,}"
        return f"| {name} | " + " | ".join(f(x) for x in v) + f" | {f(e)} | {f(sum(v) + e)} |"
    return f"| HK$'000 | {' | '.join(subs)} | Elim | Group |\n" + "\n".join((
        line("Revenue", 9000, 240000), line("Cost of sales", 6000, 170000, "-"), line("Gross profit", 2000, 60000), line("Other income", 20, 900), line("Distribution costs", 500, 12000, "-"),
        line("Admin expenses", 600, 14000, "-"), line("Share of associates", 10, 3000), line("Finance costs", 40, 2400, "-"), line("PBT", 800, 24000), line("Taxation", 100, 3800, "-"),
        line("Profit for the period", 700, 20000), line("NCI", 20, 1400), line("PPE", 10000, 300000), line("Goodwill", 100, 40000), line("Inventories", 4000, 90000), line("Trade receivables", 4000, 99000),
        line("Bank loans", 2000, 150000, "-")))

@template("financial-report", "tc", shape="mail")
def budget_revision_tc(m):
    g, b = m.pick(GROUPS), books(m)
    return f"""!subject {g[3]}全年forecast（第{m.num(2, 5)}版）
{m.person().zh}總、各位：附{m.num(1, 9)}+{m.num(3, 11)}預測，重點如下：
一、全年收入預計{b.rev}（百萬，下同），較原預算少{m.num(3, 18)}%；去年實際{b.last}。
二、毛利率{b.gm}%，去年{b.gm_last}%。
三、除稅後溢利{b.net}，去年{b.net_last}。如不計{m.pick(('投資物業重估', '政府補貼', '匯兌收益'))}，核心盈利約{round(b.net * 0.8)}。
四、下半年資本開支壓到{m.num(20, 160)}，{m.pick(('成都店延至明年', '第二期廠房暫停', '兩艘船不再續租'))}。
數字未經審計，董事會{m.num(1, 28)}號先過，請勿轉發。{m.pick(('如再跌就要考慮出盈警', '派息方案另外傾', '投資者關係同事暫不納入收件人'))}。
財務總監 {m.person().zh}"""

@template("financial-report", "en")
def audit_committee_paper(m):
    g, b = m.pick(GROUPS), books(m)
    return f"""!header Paper AC/{m.num(1, 6)}/{m.num(2024, 2025)}
# {g[0]}
# Audit Committee - review of draft {m.pick(('interim', 'annual'))} results
1. Purpose. Members are invited to review the draft consolidated results before recommendation to the Board.
2. Results. Revenue HK${b.rev} million ({'-' if b.worse else '+'}{b.rev_pct}). Profit attributable to owners HK${b.net} million (prior period HK${b.net_last} million).
3. Key judgements
| Area | Amount HK$m | Management view | Auditor view |
| Goodwill, {m.pick(('Suzhou', 'Bristol', 'Macau'))} CGU | {m.num(60, 480)} | No impairment; WACC {m.num(9, 13)}.{m.num(0, 9)}% | Headroom only {m.num(2, 9)}%, still testing |
| ECL on trade receivables | {m.num(10, 90)} | {m.num(3, 9)} additional | Agrees in principle |
| Inventory provision | {m.num(8, 70)} | {m.num(2, 8)} | Considers {m.num(9, 20)} more |
4. Unadjusted differences: net overstatement of profit HK${m.num(1, 8)}.{m.num(0, 9)}m.
5. Going concern: {m.pick(('12-month cash flow shows lowest headroom of HK$' + str(m.num(20, 90)) + 'm in August', 'no issue noted', 'refinancing of club loan signed term sheet only'))}.
6. Recommendation: that the Committee recommends the draft to the Board on {m.day(2025)}."""

@template("financial-report", "en", shape="text")
def finance_team_teams_chat(m):
    g, b = m.pick(GROUPS), books(m, 300, 3000)
    x, y = m.person(), m.person()
    return f"""{x.en}  {m.num(6, 9)}:{m.num(10, 59)} PM
done the last elim for {g[0].split()[0]}. group rev {b.rev}m, np {b.net}m, last yr {b.net_last}m
{y.en}
GP%?
{x.en}
{b.gm} vs {b.gm_last}
{y.en}
hm CFO told the chair {m.num(20, 34)}. what happened
{x.en}
{m.pick(('stock prov booked by SZ on day 6', 'freight accrual missed in Sept', 'interco profit in inventory not eliminated before', 'the rebate to the big US account'))}, about {m.num(3, 19)}m
{y.en}
ok update the board deck slide {m.num(4, 12)} and the ann draft, auditors want TB by noon. EPS?
{x.en}
{m.num(1, 60)}.{m.num(10, 99)} cents, wtd avg shares still last month's"""

@template("financial-report", "tc", shape="text")
def settlement_notes_chairman_tc(m):
    g, b = m.pick(GROUPS), books(m)
    return f"""主席要嘅數（{g[3]}，中期，未審）
生意 {'跌到' if b.worse else '升到'} {b.rev}m 上年{b.last}m
毛利 {b.gp}m 即{b.gm}% 純利 {b.net}m 上年{b.net_last}m
現金{m.num(90, 1200)}m 銀行貸款{m.num(90, 2200)}m
{m.pick(('香港分部做平', '內地蝕緊', '海外最好'))}，{m.pick(('下半年訂單得返七成', '聖誕單已入滿', '關咗四間舖要計撥備'))}
息：建議派{m.num(1, 12)}仙，同上年{m.pick(('一樣', '差唔多', '少一半'))}
董事會{m.num(18, 28)}號，出咗通告先好講"""

@template("financial-report", "sc", shape="mail")
def auditor_open_items_sc(m):
    g = m.pick(GROUPS)
    return f"""!subject {g[2]}{m.num(2024, 2025)}年度审计 未决事项（{m.num(1, 28)}日更新）
{m.person().sc}经理：
截至今天仍未解决的事项如下，请各子公司财务尽快回复：
1. {m.pick(PLANTS_SC)}年末应收账款函证未回函{m.num(3, 19)}家，金额{m.money(800, 9000)}万元，替代测试发现期后仅回款{m.num(20, 60)}%。
2. 研发支出资本化{m.money(500, 4000)}万元，缺少立项文件，我们倾向于调整至费用，影响税前利润约{m.num(300, 3000)}万元。
3. 商誉减值：管理层预测期增长率{m.num(8, 20)}%，与实际{m.num(1, 5)}%差异较大。
4. 关联方采购定价支持资料。
5. 业绩公告初稿中收入{m.money(30000, 500000)}万元与合并报表相差{m.num(12, 300)}万元。
签发报告的前提是上述全部关闭，业绩公告日不变（{m.num(24, 31)}日）。
{m.person().sc}, 审计经理"""

@template("financial-report", "bi")
def interim_dividend_proposal_bi(m):
    g, b = m.pick(GROUPS), books(m)
    return f"""# {g[0]} {g[1]}
# Board Paper 董事會文件 — Interim dividend 中期股息
Draft figures 初步數字 (unaudited 未經審核)
| HK$ million 百萬港元 | This period 本期 | Last period 去年同期 |
| Revenue 收益 | {b.rev} | {b.last} |
| Gross profit 毛利 | {b.gp} | {b.gp_last} |
| Profit attributable 股東應佔溢利 | {b.net} | {b.net_last} |
| Operating cash flow 經營現金流 | {round(b.net * 1.2)} | {round(b.net_last * 1.1)} |
Options 方案: (a) {m.num(2, 5)} cents 港仙, payout {m.num(30, 40)}%; (b) {m.num(6, 9)} cents, payout {m.num(45, 65)}%.
Management recommends 管理層建議 ({m.pick('ab')}). Covenants allow distribution 貸款契約容許派息. Book close 截止過戶 {m.num(10, 28)}/9.
Company Secretary 公司秘書 {m.person().en}"""

@template("financial-report", "en", shape="mail")
def covenant_calc_to_treasurer(m):
    g, b = m.pick(GROUPS), books(m)
    return f"""!subject covenant test {m.pick(('30 June', '31 Dec', '31 March'))}
{m.person().surname}, ran the covenants on the draft consol of {g[0]}:
Consolidated TNW {m.money(900, 6000)}m (min 900m) ok
Net debt / EBITDA {m.num(3, 4)}.{m.num(0, 9)}x (max 3.75x) {m.pick(('marginal', 'breach if stock provision goes through', 'ok'))}
Interest cover {m.num(2, 5)}.{m.num(0, 9)}x (min 2.5x)
EBITDA used {round(b.pbt * 1.6)}m, last year {round(b.net_last * 1.9)}m; PBT {b.pbt}m.
If {m.pick(('Dah Hing Bank', 'the club lenders', 'the syndicate agent'))} ask, compliance certificate goes out only after results. Do not share the EBITDA before then. {m.pick(('I suggest we request a waiver early', 'CFO wants to prepay 100m before period end', 'nothing to do for now'))}.
{m.person().en}"""

@template("financial-report", "sc", shape="text")
def quarter_forecast_chat_sc(m):
    g, b = m.pick(GROUPS), books(m, 200, 2000)
    a, c = m.person(), m.person()
    return f"""{a.sc}：{g[2]}三季度合并数出了没？李总明天要给董事长汇报
{c.sc}：初步收入{b.rev}百万，毛利率{b.gm}%，去年同期{b.gm_last}%
{a.sc}：净利呢
{c.sc}：{b.net}，去年{b.net_last}。{m.pick(('主要是汇兑亏损', '政府补助还没到账', '新项目摊销多了', '减值按半年报口径'))}
{a.sc}：全年能做到多少
{c.sc}：按这个速度{round(b.net * 4)}左右，比内部预算{'低' if b.worse else '高'}{m.num(5, 30)}%
{a.sc}：收到，先别发给证券部，等审计确认"""

@template("financial-report", "en")
def segment_deep_dive_board(m):
    g, b = m.pick(GROUPS), books(m)
    u = m.some(("Hong Kong", "Mainland China", "Europe", "North America", "South-east Asia", "Japan"), 4)
    r = [round(b.rev * x / 100) for x in (41, 27, 19)]
    r.append(b.rev - sum(r))
    return f"""# {g[0]} - Board meeting, item {m.num(3, 7)}: performance by segment (year to {m.pick(('September', 'November', 'February'))})
| HK$m | Revenue | vs LY | Segment result | Margin |
""" + "\n".join(f"| {a} | {v} | {m.pick('+-')}{m.num(1, 30)}% | {round(v * m.num(3, 16) / 100)} | {m.num(3, 16)}% |" for a, v in zip(u, r)) + f"""
| Group | {b.rev} | {'-' if b.worse else '+'}{b.rev_pct} | {b.pbt} | |
{u[0]}: same-store sales {m.pick('+-')}{m.num(1, 14)}%, {m.num(2, 8)} leases expire before year end, three will not be renewed.
{u[1]}: distributors destocking; rebates HK${m.num(5, 40)}m not yet accrued.
{u[2]}: order book HK${m.num(80, 900)}m, down {m.num(3, 22)}%.
Latest estimate for full-year net profit HK${b.net}m (budget HK${round(b.net * 1.2)}m; last year HK${b.net_last}m).
These papers are to be returned to the Company Secretary after the meeting."""

@template("financial-report", "tc")
def trial_balance_summary_tc(m):
    g = m.pick(GROUPS)
    names = (("4000 營業收入", 1), ("5000 銷售成本", 0), ("6100 薪金及強積金", 0), ("6200 租金", 0), ("6300 折舊", 0), ("7000 銀行利息", 0), ("1100 應收帳款", 0), ("1300 存貨", 0), ("2100 應付帳款", 1), ("2500 銀行貸款", 1), ("2900 應付最終控股公司款項", 1))
    return f"""{m.pick(('日昇貿易', '永置業', '香港零售', '澳門一人'))}有限公司（{g[1]}附屬公司）
試算表摘要，截至{m.day_zh()}，港幣千元，未結帳
| 科目 | 借 | 貸 | 上月 |
""" + "\n".join(f"| {n} | {'' if s else m.money(900, 90000)} | {m.money(900, 90000) if s else ''} | {m.money(900, 90000)} |" for n, s in names) + f"""
本月純利（未計稅）{m.money(200, 6000)}，累計{m.money(1000, 40000)}，與集團預算差{m.num(3, 25)}%。
待調整：{m.pick(('存貨盤虧', '應計花紅', '未開票收入', '母公司管理費'))}約{m.money(100, 2000)}。"""

@template("inside-information", "tc")
def profit_warning_draft_tc(m):
    g = m.pick(GROUPS)
    return f"""!name 公告草稿v{m.num(2, 7)}
# {g[1]}（股份代號：{g[4]}）
# 盈利警告
本公佈乃根據上市規則第13.09條及證券及期貨條例第XIVA部之內幕消息條文作出。
董事會謹此知會股東及有意投資者，根據對未經審核綜合管理賬目之初步審閱，預期截至{m.num(2024, 2025)}年{m.pick(('6月30日止六個月', '12月31日止年度'))}將錄得股東應佔{m.pick(('虧損', '溢利減少'))}約[{m.num(40, 300)}]百萬港元至[{m.num(301, 480)}]百萬港元。
主要由於{m.pick(('訂單減少及廠房使用率偏低', '投資物業公平值虧損', '應收賬款減值撥備增加', '終止經營內地學校業務'))}。
股東及有意投資者於買賣本公司股份時務請審慎行事。
承董事會命　主席 {m.person().zh}　香港，{m.num(2024, 2025)}年[　]月[　]日
（律師{m.person().zh}註：範圍待核數師確認，董事會{m.num(1, 28)}號通過後收市刊發，未發前請勿外傳）"""

@template("inside-information", "en", shape="mail")
def disposal_signing_next_week(m):
    g = m.pick(GROUPS)
    return f"""!subject {m.pick(('Project Maple', 'Project Heron', 'Project Jasmine', 'Project Anvil'))} - timetable
All, SPA for the sale of the {m.pick(('Shatin data centre', 'Dongguan factory', 'education arm', 'Central office floor'))} by {g[0]} to {m.pick(('a US fund', 'Harbour Spring Capital', 'the founder of the buyer'))} is now targeted for signing on {m.day(2025)} after close. Consideration HK${m.num(3, 28)}00 million, gain about HK${m.num(60, 900)} million. It will be a {m.pick(('major', 'discloseable', 'very substantial'))} transaction so announcement the same evening, trading halt if we slip.
Open points: escrow of {m.num(5, 15)}%, tax indemnity, lender consent.
Please keep to the insiders' list; {m.person().en} has been added today. No dealing in the shares.
{m.person().en}, Legal"""

@template("inside-information", "en", shape="text")
def cfo_leaving_signal(m):
    g = m.pick(GROUPS)
    return f"""{m.person().en}: confidential pls. {m.person().en} told chairman last night she is stepping down as CFO of {g[0].split()[0]} {g[0].split()[1]}, end of {m.pick(('month', 'quarter', 'June'))}
{m.person().en}: wow. {m.pick(('disagreement with auditors?', 'before results?', 'health?'))}
{m.person().en}: officially {m.pick(('other commitments', 'family', 'personal reasons'))}. unofficially the {m.pick(('receivables', 'sub in Chengdu', 'bonus'))} thing
{m.person().en}: announcement when?
{m.person().en}: board meets {m.pick(('Thu', 'Mon', 'Fri'))}, 13.51 announcement same night. replacement not found yet. you didnt hear from me, and dont touch the stock"""

@template("inside-information", "tc", shape="mail")
def placing_top_up_tc(m):
    g = m.pick(GROUPS)
    return f"""!subject 先舊後新
{m.person().zh}兄：{g[1]}擬今日收市後配股，簡要：
數量：{m.num(40, 300)},000,000股，佔擴大後股本{m.num(5, 16)}%
作價：每股{m.num(1, 9)}.{m.num(10, 99)}元，較昨日收市折讓{m.num(6, 14)}%
集資：約{m.num(120, 1900)}百萬，用作{m.pick(('還債', '興建第二期', '收購越南廠房', '一般營運'))}
配售代理：{m.pick(('嘉盈證券', '東海融資', '正亨證券'))}，承配人不少於六名，其中{m.pick(('一名保險公司', '兩名長倉基金', '主席胞弟的公司'))}已口頭答應
明早停牌，八時半前出公告。此事尚未公佈，請勿買賣。
{m.person().zh}"""

@template("inside-information", "en")
def bank_default_memo(m):
    g = m.pick(GROUPS)
    return f"""# Memorandum to the Board - {g[0]}
{m.day(2025)}
1. The HK${m.num(4, 22)}00 million term loan from {m.pick(('Yue Hing Bank', 'a syndicate of five banks', 'Lion Rock Bank'))} was not repaid on its due date last {m.pick(('Friday', 'Monday'))}. A reservation of rights letter was received today.
2. Non-payment is an event of default. Cross default may be triggered under the {m.num(2026, 2028)} notes (outstanding US${m.num(80, 400)} million) and the revolving facility.
3. Cash on hand is HK${m.num(20, 190)} million. Discussions on a {m.pick(('standstill', 'six-month extension', 'rescue equity injection by the controlling shareholder'))} continue.
4. Counsel advises that this is likely to be inside information and that disclosure is required as soon as reasonably practicable unless safe harbour applies. A holding announcement is attached. Trading suspension to be requested if there is a leak.
5. Directors and employees on the list must not deal.
{m.person().en}, Company Secretary"""

@template("inside-information", "sc")
def privatisation_note_sc(m):
    g = m.pick(GROUPS)
    return f"""# 关于{g[2]}私有化的内部备忘
日期：{m.day_zh()}　知情人：仅限名单内人员
一、要约人（控股股东{m.person().sc}先生全资公司）拟以协议安排方式私有化，注销价每股{m.num(1, 12)}.{m.num(10, 99)}港元，较停牌前溢价{m.num(28, 95)}%。
二、资金：自有加{m.pick(('某银行过桥贷款', '境外基金提供', '集团质押'))}，共约{m.num(5, 60)}亿港元，须财务顾问确认资金充足。
三、时间表：{m.num(1, 10)}日递交3.5公告予证监会执行人员；次日短暂停牌；{m.num(11, 28)}日刊发。
四、独立股东持股{m.num(22, 48)}%，反对票不得超过10%，{m.pick(('两家基金态度未明', '最大小股东初步支持', '需提前摸底但不得泄密'))}。
在公告刊发前，任何人不得买卖公司股票，不得向券商、亲友透露。"""

@template("inside-information", "en", shape="mail")
def key_customer_lost(m):
    g = m.pick(GROUPS)
    return f"""!subject URGENT - {m.pick(('Northgate', 'Brightmart', 'Fjell', 'Oakridge'))}
Sam, {m.person().surname},
They gave us formal notice today: no orders after {m.pick(('June', 'September', 'the current season'))}. They were {m.num(22, 41)}% of {g[0]} revenue last year (HK${m.num(200, 1900)}m). Reason is {m.pick(('tariffs, moving to Cambodia', 'a competitor at 12% lower', 'their own insolvency plan', 'quality recall in spring'))}.
Impact: full-year loss probably HK${m.num(30, 260)}m, closing of lines 3 and 4, {m.num(300, 1800)} workers, write-down of moulds HK${m.num(8, 70)}m.
I asked sales to say nothing to customers or staff. {m.person().surname}, is this price-sensitive and when do we have to announce? Analyst lunch is on Thursday, better cancel.
{m.person().en}, COO"""

@template("inside-information", "tc", shape="text")
def chair_groupchat_acquisition_tc(m):
    g = m.pick(GROUPS)
    return f"""群組：{g[3]}-小組
{m.person().zh}: 對方應承咗{m.num(3, 28)}.{m.num(1, 9)}億，{m.num(51, 80)}%股權，{m.pick(('一半現金一半發股', '全現金分三期', '可換股債'))}
{m.person().zh}: 主席話星期{m.pick('三四五')}簽，簽完即晚出公告
{m.person().zh}: 盡職審查仲有{m.pick(('環保牌', '欠社保', '業權瑕疵', '兩單官司'))}未搞掂
{m.person().zh}: 市場好似有風聲，今日升咗{m.num(6, 19)}%，要唔要停牌？
{m.person().zh}: 問咗律師，聽朝開市前申請。各位唔好出聲，唔好炒
{m.person().zh}: 收到，insider list我補番{m.person().zh}"""

@template("inside-information", "en", shape="mail")
def regulator_visit_notice_counsel(m):
    g = m.pick(GROUPS)
    return f"""!subject Visit this morning
Dear {m.person().surname},
{m.pick(('ICAC', 'SFC and police', 'The Commercial Affairs officers', 'Mainland tax bureau'))} came to the {m.pick(('Kwai Chung', 'head office', 'Shenzhen'))} premises at {m.num(8, 10)}:{m.num(10, 59)} and took the chairman and the financial controller of {g[0]} away with documents. The subject appears to be {m.pick(('connected transactions in 2022', 'inflated sales to two distributors', 'customs declaration', 'the placing in March'))}.
No announcement has been made. We must consider: (i) halt before the afternoon session, (ii) acting chairman, (iii) draft announcement, (iv) effect on bank facilities (material adverse change), (v) completion of the rights issue.
Only you, {m.person().en} and I know. Mobile {m.person().phone} please.
{m.person().en}, Executive director"""

@template("inside-information", "bi")
def insider_list_and_deal_sheet_bi(m):
    g = m.pick(GROUPS)
    code = m.pick(("Kingfisher 翠鳥", "Bamboo 翠竹", "Pagoda 寶塔"))
    return f"""# Project {code} — {g[0]} {g[1]} ({g[4]})
Status 狀況:: term sheet signed 已簽條款書, not announced 未公佈
Nature 性質:: {m.pick(('Mandatory general offer 強制性全面要約', 'Injection of parent assets 母公司注資', 'Spin-off on Main Board 分拆主板上市'))}
Size 規模:: HK${m.num(4, 60)}00 million
Expected announcement 預計公佈:: {m.num(1, 28)}/{m.num(1, 12)}/2025
| Person 姓名 | Role 職位 | Date told 知悉日期 |
""" + "\n".join(f"| {p.en} {p.zh} | {m.pick(('Chairman 主席', 'FC 財務總監', 'IR 投資者關係', 'Legal counsel 律師', 'Sponsor 保薦人', 'Auditor 核數師'))} | {m.date()} |" for p in m.people(4, 8)) + """
Persons above must not deal until publication 名單內人士在公佈前不得買賣本公司證券。"""

@template("inside-information", "sc", shape="mail")
def rights_issue_heads_sc(m):
    g = m.pick(GROUPS)
    return f"""!subject 供股方案（二稿）
{m.person().sc}总：按昨晚电话，{g[2]}供股主要条款修改如下：
1. 每{m.num(2, 5)}股供{m.num(1, 3)}股，供股价{m.num(0, 4)}.{m.num(10, 99)}港元，折让{m.num(25, 58)}%；
2. 募资净额约{m.num(180, 2600)}百万港元，其中{m.num(40, 80)}%偿还下月到期债券；
3. 大股东承诺全额认购，包销商{m.pick(('只肯包六成', '要求加入市场波动终止条款', '佣金3%'))}；
4. 公告日暂定{m.num(3, 25)}日收市后，此前一周不安排任何投资者会议。
目前消息只有五人知道，上周股价有异动，请再次提醒各位遵守保密和禁止买卖规定。
{m.person().sc}, 投行部"""

@template("published-announcement", "en")
def annual_results_published(m):
    g, b, y = m.pick(GROUPS), books(m), m.num(2023, 2024)
    return f"""Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.
# {g[0]} {g[1]}
(Incorporated in Bermuda with limited liability) (Stock Code: {g[4]})
# ANNUAL RESULTS ANNOUNCEMENT FOR THE YEAR ENDED 31 DECEMBER {y}
The board of directors is pleased to announce the audited consolidated results of the Company and its subsidiaries for the year ended 31 December {y} together with comparative figures.
| HK$ million | {y} | {y - 1} |
| Revenue | {b.rev} | {b.last} |
| Gross profit | {b.gp} | {b.gp_last} |
| Profit for the year | {b.net} | {b.net_last} |
DIVIDEND: The board recommends a final dividend of HK{m.num(2, 18)} cents per share.
PUBLICATION OF RESULTS: This announcement is published on the websites of the Stock Exchange (www.hkexnews.hk) and the Company.
By order of the Board
{m.person().en}, Chairman
Hong Kong, {m.num(18, 28)} March {y + 1}
As at the date of this announcement, the executive directors are {m.person().en} and {m.person().en}; and the independent non-executive directors are {m.person().en}, {m.person().en} and {m.person().en}."""

@template("published-announcement", "tc")
def director_change_published_tc(m):
    g = m.pick(GROUPS)
    return f"""香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示，概不對因本公告全部或任何部分內容而產生或因倚賴該等內容而引致的任何損失承擔任何責任。
# {g[1]} {g[0]}
（於開曼群島註冊成立的有限公司）（股份代號：{g[4]}）
# {m.pick(('獨立非執行董事辭任及委任', '財務總監及公司秘書變更', '更換核數師'))}
董事會宣佈，{m.person().zh}先生因{m.pick(('退休', '其他業務承擔', '個人發展'))}已呈辭，自{m.day_zh()}起生效。彼已確認與董事會並無意見分歧，亦無任何事宜須提請本公司股東垂注。
董事會欣然宣佈，{m.person().zh}女士獲委任，自同日起生效。彼現年{m.num(38, 66)}歲，於會計及審計方面擁有逾{m.num(15, 30)}年經驗。
承董事會命
{g[1]} 主席 {m.person().zh}
香港，{m.day_zh()}
於本公告日期，執行董事為{m.person().zh}先生及{m.person().zh}先生；獨立非執行董事為{m.person().zh}先生、{m.person().zh}女士及{m.person().zh}先生。"""

@template("published-announcement", "bi")
def monthly_return_like_published_bi(m):
    g, w = m.pick(GROUPS), m.pick((
        ("DATE OF BOARD MEETING", "董事會會議召開日期", f"hereby announces that a meeting of the Board will be held on {m.day(2025)} for the purpose of approving the interim results and considering the payment of an interim dividend, if any.", "董事會謹此宣佈，將於上述日期舉行董事會會議，藉以批准中期業績及考慮派付中期股息（如有）。"),
        ("CHANGE OF PRINCIPAL PLACE OF BUSINESS", "更改主要營業地點", f"announces that its principal place of business in Hong Kong will be changed to {m.num(3, 30)}/F, {m.num(1, 300)} King's Road with effect from {m.day(2025)}.", "董事會宣佈，本公司於香港之主要營業地點將自上述日期起更改。"),
        ("POLL RESULTS OF THE ANNUAL GENERAL MEETING", "股東週年大會投票結果", f"is pleased to announce that all resolutions were duly passed by way of poll at the annual general meeting held on {m.day(2025)}, with {m.num(90, 99)}.{m.num(10, 99)}% of votes in favour.", "董事會欣然宣佈，所有決議案已於股東週年大會上以投票方式獲正式通過。")))
    return f"""Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement 香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明。
# {g[0]} {g[1]}
(Stock Code 股份代號: {g[4]})
# {w[0]} {w[1]}
The board of directors (the "Board") of {g[0]} (the "Company") {w[2]}
{w[3]}
By order of the Board 承董事會命
{m.person().en} {m.person().zh}, Company Secretary 公司秘書
Hong Kong 香港, {m.day(2025)}"""
