"""A listed group's own figures and plans before they are out: accounts, papers, drafts, deals, chats, subsidiaries' reports."""

from eighth.words import GROUPS, PLANTS_SC, UNITS, UNITS_ZH, sums
from model import template

UP = lambda worse: "down" if worse else "up"
UP_ZH = lambda worse: "跌" if worse else "升"


@template("financial-report", "en")
def exco_flash_pack(m):
    g, s, mo = m.pick(GROUPS), sums(m, 60, 600), m.pick(("April", "July", "August", "October", "November"))
    units, left, rows = m.some(UNITS, 4), s.rev, []
    for i, u in enumerate(units):
        a = left if i == 3 else left * m.num(15, 45) // 100
        left -= a
        rows.append(f"| {u} | {a} | {round(a * m.num(92, 112) / 100)} | {m.num(-14, 18)}% | {round(a * m.num(-4, 17) / 100)} |")
    lines = "\n".join(rows)
    return f"""
# {g[0]}
# Exco pack: {mo} flash, day {m.num(4, 7)} close
HK$ million unless stated. Figures are before year-end true-ups and have not been seen by the auditors.
| Business | Sales | Bud | vs LY | EBIT |
{lines}
| Group | {s.rev} | {s.rev + m.num(-20, 30)} | {'-' if s.worse else '+'}{s.rev_pct} | {s.net} |
GP% {s.gm} (LY {s.gm_last}). Freight took {m.num(1, 9)}.{m.num(0, 9)}m out of margin; we booked {m.num(1, 6)}m of slow stock in {units[0]}.
YTD net is {s.net * 3} against {s.net_last * 3}. At this run rate full year lands around {s.net * 5}, i.e. below what the street has.
Cash {m.num(80, 900)}m, facilities drawn {m.num(100, 1200)}m. Rent renewals for {m.num(2, 7)} shops not yet in the numbers.
Next: audit committee on {m.num(8, 24)}th; please do not forward outside Exco."""


@template("financial-report", "en", shape="mail")
def cfo_sunday_note(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
!subject Where we are on the half
{m.pick(('Gentlemen', 'All', 'Dear both'))},
Team closed last night. Turnover {s.rev:,}m, {UP(s.worse)} {s.rev_pct}. Gross {s.gp:,}m or {s.gm}%, last year {s.gm_last}%. Bottom line {s.net:,}m vs {s.net_last:,}m.
The swing is {m.pick(('the Shenzhen rent provision', 'FX on the yen payables', 'the Macau stores', 'mark-downs in May'))} ({m.num(6, 60)}m) and {m.pick(('fair value on the Kwai Chung block', 'stock provisions', 'the associate'))} ({m.num(5, 80)}m). Without these we would be flat.
I would hold the interim at {m.num(1, 9)}.{m.num(0, 9)} cents. {m.person().given.split()[0]} thinks the market expects more; let us take it at Board on the {m.num(18, 29)}th. Nothing goes to the printer before that and the dealing window stays shut.
{m.person().en}
CFO, {g[0]}"""


@template("financial-report", "en", shape="paper")
def chairman_letter_fourth_turn(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
!header {g[0]} – FY{m.num(2024, 2026)} chairman's letter – turn {m.num(3, 6)} – comments due to CoSec by Friday noon
Dear Shareholders,
[CFO to tie all numbers to the signed accounts once PwK releases]
In the year under review your Group's revenue {'eased' if s.worse else 'rose'} {s.rev_pct} to HK${s.rev:,} million [last year: {s.last:,}]. Profit for the year was HK${s.net:,} million [{s.net_last:,}], {UP(s.worse)} {s.net_pct}.
[KL: do we want to say why? The Board has not decided on the impairment wording yet.]
Gross margin was {s.gm}%, reflecting {m.pick(('lower resin prices', 'heavier discounting', 'a richer product mix'))} [HR: say less].
The Board [will recommend / is recommending – delete after meeting of {m.day()}] a final dividend of [{m.num(2, 18)}] cents a share.
Outlook: [one paragraph – hold until we know whether the {m.pick(('Dongguan', 'Penang', 'Hai Phong'))} closure is announced together.]
{m.person().en}
Chairman"""


@template("financial-report", "tc", shape="paper")
def results_proof_tc(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
!header 第{m.num(2, 6)}校　{g[1]}　全年業績稿（未經董事會通過）
（財務部按語：黃色數字待核數師簽字後更新）
收益　　　　{s.rev:,}　　{s.last:,}　　百萬港元
銷售成本　　({s.cost:,})　　({s.last - s.gp_last:,})
毛利　　　　{s.gp:,}　　{s.gp_last:,}
分銷開支　　({s.sell:,})
行政開支　　({s.admin:,})
融資成本　　({s.fin:,})
本年溢利　　{s.net:,}　　{s.net_last:,}
末期息：擬派每股{m.num(1, 20)}.{m.num(0, 9)}港仙【待{m.num(3, 8)}月{m.num(18, 29)}日董事會決定】
管理層討論第二段：毛利率由{s.gm_last}%{'降' if float(s.gm) < float(s.gm_last) else '升'}至{s.gm}%，主因{m.pick(('原料價', '租金', '匯率', '清貨'))}。【{m.person().zh[0]}生：字眼太差，改溫和少少】
附註七減值{m.num(5, 90)}百萬，律師話要留。
印刷商請於今晚十時前出下一校，勿電郵至公司以外地址。"""


@template("financial-report", "tc")
def audit_committee_item_tc(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
{g[1]}
審核委員會　文件編號 AC{m.num(10, 99)}/{m.num(24, 26)}　議程第{m.num(3, 8)}項
致：各委員
由：財務總監{m.person().zh}
1. 附上截至{m.pick(('三月三十一日', '六月三十日', '九月三十日', '十二月三十一日'))}止未經審核帳目，委員如無意見，將提交{m.num(20, 29)}日董事會，通過後當晚上載披露易。
2. 營業額{s.rev:,}百萬元，去年{s.last:,}百萬元；股東應佔溢利{s.net:,}百萬元，去年{s.net_last:,}百萬元（{UP_ZH(s.worse)}{s.net_pct}）。
3. 需判斷事項：(a) {m.pick(('荃灣工廈', '觀塘地舖', '葵涌貨倉'))}估值下調{m.num(8, 120)}百萬；(b) 應收{m.pick(('某連鎖百貨', '美國客戶', '內地加盟商'))}{m.num(10, 80)}百萬，逾期{m.num(120, 300)}日，撥備{m.pick((30, 50, 70))}%；(c) 遞延稅資產是否保留。
4. 核數師對(b)有保留，希望撥足。若撥足，溢利再減{m.num(4, 40)}百萬。
5. 派息建議另文。"""


@template("financial-report", "en", shape="sheet")
def budget_by_division(m):
    g, y = m.pick(GROUPS), m.num(2026, 2027)
    def line(name, base):
        a = [base + m.num(-base // 9, base // 7) for _ in range(4)]
        return f"| {name} | " + " | ".join(f"{v:,}" for v in a) + f" | {sum(a):,} | {round(sum(a) * m.num(88, 108) / 100):,} | {m.pick(('agreed', 'stretch', 'CEO to challenge', 'subject to Board 12 Dec', 'excl. new stores'))} |"
    rows = "\n".join(line(f"{u} – {k}", b) for u in m.some(UNITS, 4) for k, b in (("revenue", m.num(60, 400)), ("gross profit", m.num(18, 90)), ("EBIT", m.num(6, 30))))
    return f"""!sheet BUD{y} v{m.num(2, 7)}
| {g[0]} HK$m | Q1 | Q2 | Q3 | Q4 | FY{y} budget | FY{y - 1} latest estimate | Status |
{rows}
{line('Head office costs', m.num(10, 30))}
{line('Group PBT', m.num(30, 120))}
{line('Capex', m.num(10, 60))}"""


@template("financial-report", "en")
def covenant_headroom_paper(m):
    g, e = m.pick(GROUPS), m.num(240, 900)
    debt = round(e * m.num(290, 345) / 100)
    return f"""
Treasury paper for the Finance Committee, {g[0]}
Subject: will we pass the December test?
Club facility HK${m.num(900, 3000):,}m ({m.num(4, 9)} banks). Net debt / EBITDA not above 3.50x; interest cover at least {m.num(3, 5)}.0x.
Our latest twelve months EBITDA to the year end is now forecast at {e}m, cut from {e + m.num(40, 160)}m in the August outlook. Net debt {debt:,}m. That gives {debt / e:.2f}x, headroom of {3.5 * e - debt:.0f}m only.
Downside: if {m.pick(('the Ningbo line', 'the Sydney contract', 'Golden Week sales'))} slips by a month EBITDA drops {m.num(15, 60)}m and we breach.
Options: (1) ask the agent for a waiver before the compliance certificate is due; (2) pull the {m.pick(('Tai Po', 'Kwun Tong', 'Fotan'))} disposal forward, proceeds {m.num(120, 480)}m; (3) no final dividend, saves {m.num(30, 150)}m.
None of the banks has been told and nothing has been disclosed to shareholders. Management prefers (1) with (2) behind it.
{m.person().en}, Group Treasurer, {m.day(2025)}"""


@template("financial-report", "sc")
def plant_monthly_analysis_sc(m):
    g, s, mo = m.pick(GROUPS), sums(m, 1800, 9000), m.num(2, 11)
    return f"""
# {g[2]}{m.pick(PLANTS_SC)}{mo}月经营分析（报集团财务部）
一、本月出货{s.rev:,}万元，{'较去年同月少' if s.worse else '较去年同月多'}{s.rev_pct}；毛利{s.gp:,}万元，毛利率{s.gm}%，预算{s.gm_last}%。
二、税前利润{s.net:,}万元，上年同月{s.net_last:,}万元。
三、差异原因：{m.pick(('铜价', '塑料粒子', '人工', '外协加工费'))}影响{m.num(20, 300)}万；产能利用率{m.num(58, 96)}%；报废{m.num(10, 90)}万，{m.pick(('二车间', '注塑线', 'SMT线'))}占大头。
四、应收账款{m.num(2000, 12000):,}万，其中逾期{m.num(100, 1600):,}万；存货{m.num(1500, 9000):,}万，一年以上库龄{m.num(50, 900)}万未提跌价。
五、{mo + 1}月预测：收入{s.rev + m.num(-300, 400):,}万，利润{max(1, s.net + m.num(-60, 80)):,}万。
六、请集团明确：上市公司合并前是否需补提，年报披露口径以集团为准，本表只发集团财务、分管副总。
编制：{m.person().sc}　审核：{m.person().sc}"""


@template("financial-report", "sc", shape="sheet")
def upload_income_statement_sc(m):
    g, s, k = m.pick(GROUPS), sums(m, 9000, 60000), m.num(4, 9)
    row = lambda name, v: f"| {name} | {v:,}.{m.num(10, 99)} | {v * k + m.num(-90, 90):,}.{m.num(10, 99)} | {round(v * m.num(80, 115) / 100):,}.{m.num(10, 99)} | {round(v * k * m.num(80, 115) / 100):,}.{m.num(10, 99)} |"
    return f"""!sheet 利润表-{m.pick(PLANTS_SC)}
| {g[2]} 合并上报 单位：千元 | 本月数 | 本年累计 | 上年同月 | 上年累计 |
{row('主营业务收入', s.rev)}
{row('其中：关联方', round(s.rev * .3))}
{row('主营业务成本', s.cost)}
{row('税金及附加', max(1, s.rev // 90))}
{row('销售费用', s.sell)}
{row('管理费用', s.admin)}
{row('研发费用', max(1, s.gp // 11))}
{row('财务费用', s.fin)}
{row('营业利润', s.net)}
{row('所得税', s.net // 6)}
{row('净利润', s.net - s.net // 6)}
{row('抵销前集团内往来', round(s.rev * .2))}"""


@template("financial-report", "en", shape="sheet")
def conso_worksheet(m):
    g = m.pick(GROUPS)
    ents = [f"{m.pick(('HK', 'BVI', 'SZ', 'MO', 'SG', 'VN'))}{m.num(10, 99)}" for _ in range(4)]
    def row(name, sign, base):
        v = [sign * m.num(base // 3, base) for _ in ents]
        e, a = -sign * m.num(1, base // 4), m.num(-base // 20, base // 20)
        return f"| {name} | " + " | ".join(f"{x:,}" for x in v) + f" | {e:,} | {a:,} | {sum(v) + e + a:,} |"
    names = (("Revenue", 1, 900000), ("Cost of sales", -1, 640000), ("Other gains", 1, 20000), ("Distribution", -1, 90000), ("Admin", -1, 70000), ("Finance costs", -1, 15000),
             ("Tax", -1, 9000), ("PPE", 1, 500000), ("ROU assets", 1, 120000), ("Inventories", 1, 210000), ("Trade receivables", 1, 260000), ("Bank loans", -1, 400000), ("Retained profits", -1, 350000))
    return f"""!sheet CONSO {m.num(2025, 2026)}{m.pick(('06', '09', '12'))} draft{m.num(2, 5)}
| {g[0]} HK$'000 | {' | '.join(ents)} | Elim. | Late adj. | Group before audit |
""" + "\n".join(row(*n) for n in names)


@template("financial-report", "en")
def auditor_open_points(m):
    g, s = m.pick(GROUPS), sums(m)
    pts = m.some(("stock count at the Yuen Long warehouse short by {} pallets", "ECL on two Mainland distributors, we propose a further HK${}m", "cut-off: HK${}m of June shipments booked in May",
                  "deferred tax on the Japan losses, HK${}m to reverse", "goodwill of the cafe chain: headroom gone, charge of about HK${}m", "bonus accrual over by HK${}m"), 4)
    return f"""
Closing meeting with management of {g[0]} – points still open ({m.day(2025)})
Present: engagement partner {m.person().en}; for the client {m.person().en} (FC)
Draft profit on the accounts handed to us: HK${s.net:,}m (prior year {s.net_last:,}m) on revenue of {s.rev:,}m.
""" + "\n".join(f"{i}. {x.format(m.num(3, 48))}" for i, x in enumerate(pts, 1)) + f"""
If all are booked profit becomes HK${max(1, s.net - m.num(8, 40)):,}m. Management takes 1 and 2, resists the rest. Sum of what they pass on is above our clearly trivial line but below materiality of HK${m.num(8, 30)}m.
Opinion: clean expected. Board signs on the {m.num(20, 29)}th, results release same evening after 4:30. Until then our staff may not discuss the numbers, including with colleagues on other jobs."""


@template("financial-report", "tc")
def board_minutes_interim_tc(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
{g[1]}
董事會第{m.num(80, 190)}次會議紀錄（初稿，待主席簽署）
日期：{m.day_zh()}下午{m.num(2, 4)}時　地點：總辦事處{m.num(12, 40)}樓
出席：{m.person().zh}（主席）、{m.person().zh}、{m.person().zh}、{m.person().zh}（視像）　列席：{m.person().zh}（公司秘書）
三、中期帳目
財務總監匯報：六個月營收{s.rev:,}百萬，同比{UP_ZH(s.worse)}{s.rev_pct}；純利{s.net:,}百萬，同比{UP_ZH(s.worse)}{s.net_pct}。{m.pick(UNITS_ZH)}轉蝕{m.num(3, 40)}百萬。
{m.person().zh}董事問及存貨週轉日數由{m.num(70, 99)}日增至{m.num(100, 150)}日，答稱下半年清理。
議決：(1) 通過帳目，公告於會後刊發；(2) 派中期息每股{m.num(1, 12)}仙，{m.num(9, 11)}月{m.num(2, 26)}日除淨；(3) 公告刊出前各董事及其聯繫人不得買賣本公司證券。
四、散會。"""


@template("financial-report", "en")
def results_day_qa_prep(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
# Nasty questions for the {m.day(2025)} presentation ({g[0]})
Prepared by IR for the CEO and CFO only. Numbers embargoed until we press the button on HKEXnews.
Q. Revenue was {s.rev:,}m against {s.last:,}m. Have you lost share?
A. No. Shop count went from {m.num(90, 140)} to {m.num(60, 89)}; per-shop sales {UP(not s.worse)} {m.num(1, 7)}%.
Q. Why is margin only {s.gm}%?
A. {m.pick(('Promotions in the second quarter', 'Yen purchases hedged late', 'New factory ramp-up'))}. Do not give the monthly trend. (If pressed: exit rate {m.num(20, 36)}%.)
Q. Net {s.net:,}m, consensus {s.net + m.num(10, 200):,}m. What happened?
A. One-offs of {m.num(10, 90)}m, see slide {m.num(6, 14)}.
Q. Can you keep the payout?
A. Board declared {m.num(2, 19)} cents. Stop there. Next year's capex of {m.num(100, 900)}m is not public, do not mention.
Q. Guidance?
A. We don't give any. Internally we plan {m.num(3, 9)}% growth."""


@template("financial-report", "bi", shape="mail")
def printer_first_proof_mail(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
!subject Job {m.code('FP99999')} – {g[3]} 中期業績 first proof
Hi {m.pick(('Fanny', 'Ah Keung', 'Dorothy', 'Sam'))},
附上今晚 proof 用嘅 word 同 excel，數字未 sign off，請用 deal room，唔好 email 俾客人成班人。
P.3 Revenue 收益 HK${s.rev:,}.{m.num(0, 9)}m (2024: {s.last:,}.{m.num(0, 9)}m), profit attributable 應佔溢利 HK${s.net:,}.{m.num(0, 9)}m (2024: {s.net_last:,}.{m.num(0, 9)}m), EPS 每股盈利 {m.num(2, 80)}.{m.num(10, 99)} cents
P.9 segment 表第三欄要改：{m.pick(UNITS_ZH)} {m.num(-40, 90)}m
P.14 post balance sheet event 一段 hold 住，律師睇緊
董事會 {m.num(20, 29)}/{m.pick((3, 8, 11))} 開，通過後約 {m.num(6, 9)}:30 pm 先 submit e-Submission。之前任何人問都唔好答。
Thanks
{m.person().en}
Company Secretarial, {g[0]}"""


@template("financial-report", "en", shape="sheet")
def quarter_outlook_sheet(m):
    g = m.pick(GROUPS)
    units, net = m.some(UNITS, 5), [m.num(20, 90) for _ in range(4)]
    rows = "\n".join(f"| {u} | {(a := m.num(70, 800))} | {(b := m.num(70, 800))} | {(c := m.num(70, 800))} | {(d := m.num(70, 800))} | {a + b + c + d:,} | {(a + b + c + d) * m.num(92, 115) // 100:,} | {m.pick(('risk', 'opp', 'firm', 'risk – landlord', 'opp – price rise'))} |" for u in units)
    return f"""!sheet LE {m.pick(('3+9', '6+6', '9+3'))}
| {g[0]} latest estimate, HK$m revenue | Q1 act | Q2 act | Q3 fcst | Q4 fcst | FY | Budget | Risk/opp |
{rows}
| Group NPAT | {' | '.join(map(str, net))} | {sum(net)} | {sum(net) + m.num(-30, 60)} | not yet shown to Board |
| Broker consensus NPAT |  |  |  |  | {sum(net) + m.num(15, 90)} |  | gap to be raised with disclosure committee |"""


@template("inside-information", "en", shape="paper")
def warning_draft_from_counsel(m):
    g, s = m.pick(GROUPS), sums(m, worse=True)
    return f"""
!header {m.pick(('Tan & Rowe', 'Lui Marsden', 'Hartigan Yeo'))} draft ({m.num(2, 5)}) {m.day(2025)} – for discussion with the client, not for release
[Name of issuer: {g[0]}]
[To be published before the market opens on [Monday]; trading halt to be considered if we slip]
The board wishes to inform shareholders and potential investors that, based on a preliminary look at the group's unaudited management accounts for the [six months / year], it is expected to record [a loss / a decrease in profit] of between HK${s.net_last - s.net:,} million and HK${s.net_last - s.net + m.num(10, 60):,} million compared with the corresponding period.
[Note to client: the number in your mail of Thursday was {m.num(40, 80)}%. Please confirm range; SFC will look at when the directors first knew. By your own reporting pack that was {m.num(3, 12)} days ago.]
The change is mainly attributable to (i) [{m.pick(('impairment of the Vietnam plant', 'the collapse of a US customer', 'stock losses'))}] and (ii) [weaker orders].
[Usual advice to exercise caution – insert]
[Chinese version with translators, do not circulate]"""


@template("inside-information", "tc", shape="text")
def warning_chat_tc(m):
    g, s = m.pick(GROUPS), sums(m, worse=True)
    a, b, h, d = m.person().zh[1:], m.person().zh[1:], m.num(8, 11), m.date()
    return f"""
[{d} 下午{h}:{m.num(10, 29)}] {a}: 數出咗，慘過預期
[{d} 下午{h}:{m.num(30, 35)}] {b}: {g[3]}定內地嗰邊?
[{d} 下午{h}:36] {a}: 成個group，上半年得返{s.net}球，舊年{s.net_last}球，跌{s.net_pct}
[{d} 下午{h}:38] {b}: 咁要出盈警啦，我哋未出過㗎喎
[{d} 下午{h}:39] {a}: 主席話等埋{m.pick(('星期三', '下星期一', '聽日'))}董事會先，律師話唔可以拖
[{d} 下午{h}:41] {b}: 街外仲當我哋賺緊{s.net_last + m.num(5, 40)}球
[{d} 下午{h}:44] {a}: 所以千祈唔好講，你太太嗰啲股票都唔好郁
[{d} 下午{h}:45] {b}: 明，我叫{m.person().zh[1:]}改公告稿"""


@template("inside-information", "en")
def acquisition_board_paper(m):
    g, t = m.pick(GROUPS), m.company()
    code, price, times = m.pick(("Project Kumquat", "Project Halyard", "Project Tamarind", "Project Gimbal")), m.num(280, 2600), m.num(7, 12)
    return f"""
{code}
Paper for a special meeting of the directors of {g[0]}
Directors are asked to let management sign heads of terms for all the shares of {t[0]} ("Target").
Price: HK${price:,}m, {m.num(60, 80)}% in cash, rest in new shares at HK${m.num(1, 9)}.{m.num(10, 99)} ({m.num(4, 18)}% over last close). Exclusivity to the end of the month; the vendor has one other bidder, we think a PE house.
Target's last year: revenue {round(price * m.num(60, 120) / 100):,}m, EBITDA {round(price / times)}m. Multiple about {times}x.
Size tests: consideration ratio {m.num(26, 70)}%, so a major transaction; circular and vote, though {m.person().surname} family's written consent is expected.
Financing: HK${m.num(200, 1500):,}m bridge, term sheet with two banks under NDA.
Leak plan: holding statement at Annex C; halt trading if the share moves more than {m.num(6, 15)}% before signing. Anyone reading this is on the insider list from today and must not deal."""


@template("inside-information", "en", shape="mail")
def top_up_placing_wall_cross(m):
    g, p = m.pick(GROUPS), m.num(2, 18)
    return f"""
!subject {m.pick(('Tonight', 'Launch tonight?', 'Block – tonight'))}
{m.person().given.split()[0]},
Spoke with the Chairman of {g[0]}. He wants to go after the close {m.pick(('today', 'tomorrow', 'Thursday'))}: old for new, {m.num(60, 400)}m shares, about {m.num(8, 20)}% of issued, price range HK${p}.{m.num(10, 40)} to {p}.{m.num(50, 98)}, {m.num(6, 14)}% off. Raises roughly HK${m.num(300, 3000):,}m, for {m.pick(('the Indonesian plant', 'repaying the convertible', 'a purchase that is itself not public'))}.
We have wall-crossed {m.num(3, 6)} accounts, names with compliance. Two are in for HK${m.num(40, 300)}m each. They know they are restricted until cleansing, which is the announcement tomorrow before open.
Need from you tonight: 90-day lock-up wording, undertaking of {m.person().en}, and the general mandate headroom check ({m.num(100, 500)}m left by our count).
Keep this list tight please. Research must not hear of it.
{m.person().en}, ECM"""


@template("inside-information", "tc", shape="text")
def privatisation_chat_tc(m):
    g = m.pick(GROUPS)
    a, b, c, pr = m.person().zh[1:], m.person().zh[1:], m.person().zh[1:], m.num(2, 9)
    return f"""
{a}：老闆落實私有化{g[3]}，每股{pr}蚊{m.pick((2, 3, 5, 8))}，溢價{m.num(28, 70)}%
{b}：協議安排定自願要約?
{a}：協議安排，開曼法院。財務顧問用{m.pick(('嘉穎', '瑞澄', '豐策'))}融資，銀行承諾函{m.num(1, 6)}億聽日出
{b}：停牌幾時
{a}：星期{m.pick('一三五')}朝早八點半前申請，3.5公告最快同日晚
{c}：{m.person().zh}嗰{m.num(8, 19)}%肯唔肯簽不可撤回?
{a}：口頭OK，未簽。簽咗先好公布
{b}：啱啱個股價升咗{m.num(5, 11)}%，收購守則執行人會唔會打嚟
{a}：所以今晚要定稿，個群組唔好再加人，全部人入內幕名單
{c}：收到，我啲{g[3]}股票冇郁過"""


@template("inside-information", "tc")
def disposal_terms_tc(m):
    g, n = m.pick(GROUPS), m.num(180, 1900)
    book = n + n * m.num(-12, 14) // 100
    return f"""
要點紙：出售{m.pick(('紅磡商廈', '火炭冷倉', '珠海廠房', '上環酒店'))}（賣方：{g[1]}之全資附屬）
買家：{m.pick(('一家內地險資', '本地家族辦公室', '新加坡基金'))}，身分簽約前不披露
作價：{n:,}百萬港元；帳面{book:,}百萬；預計{'收益' if n > book else '虧損'}約{abs(n - book)}百萬，未計稅費
訂金：{m.pick((5, 10))}%，簽署時付，餘款{m.num(60, 120)}日內
須予披露：資產比率{m.num(6, 24)}%，屬須予披露交易，簽後即日出公告
現況：{m.num(1, 12)}月{m.num(1, 28)}日晚上再傾一次，未簽任何有約束力文件，市場未知
用途：還{m.num(100, 900)}百萬銀團，餘數派特別息每股約{m.num(5, 60)}仙（未經董事會）
知情者：主席、{m.person().zh}、{m.person().zh}、律師兩人、估值師一人
{m.person().zh}擬"""


@template("inside-information", "en")
def rights_issue_timetable(m):
    g = m.pick(GROUPS)
    return f"""
!name timetable-v{m.num(3, 9)}
{g[0]} – proposed rights issue, {m.pick(('one for two', 'two for five', 'one for one'))}
Subscription price (tentative): HK$0.{m.num(20, 95)}; gross proceeds up to HK${m.num(150, 900)}m; underwriter: controlling shareholder {m.person().en}
Nothing below has been announced. Dates move with the SFC whitewash comments.
| Day | Step | Who |
| T-{m.num(9, 14)} | Underwriter wall-crosses two cornerstone holders | Broker |
| T-{m.num(5, 8)} | Last turn of announcement and underwriting agreement | Counsel |
| T-1 | Board meets after market; resolves price and ratio | CoSec |
| T | Halt not needed if signed after 4:30 pm; announce by 11 pm | All |
| T+{m.num(20, 30)} | Circular and EGM notice | Printer |
| T+{m.num(40, 60)} | EGM, last cum-rights day | Registrar |
Use of proceeds, our eyes only: {m.num(50, 70)}% to pay down the loan from the chairman, {m.num(10, 20)}% working capital, the rest to the {m.pick(('Perth', 'Zhuhai', 'Batam'))} site which the market thinks has been shelved.
Cash runway without the issue: {m.num(3, 7)} months."""


@template("inside-information", "en")
def disclosure_assessment_memo(m):
    g = m.pick(GROUPS)
    return f"""
From: {m.person().en}, partner
Client: {g[0]}
Re: must it announce now?
You told us on the telephone last evening that (a) {m.pick(('the largest customer, about {}% of sales, will not renew', 'a fire at the Huizhou site has stopped {}% of capacity', 'the ministry has withdrawn the licence for a product that makes {}% of profit')).format(m.num(22, 48))}; (b) the directors have known since {m.pick(('Friday', 'Tuesday night', 'the weekend'))}; (c) nobody outside knows.
In our view this is specific, is not known to those who deal in the shares, and would move the price: a plain case under Part XIVA. The negotiation safe harbour does not help since nothing is being negotiated any more.
Management's estimate is HK${m.num(40, 300)}m off this year's profit, i.e. {m.num(15, 55)}% of what was made last year. Put the estimate in only if the finance director will stand behind it.
Announce before trading tomorrow, or ask for a halt at 8:30. Until then tell {m.person().en} and the other {m.num(3, 8)} who know not to deal. We attach a four-paragraph draft.
Time on this: {m.num(3, 9)}.{m.num(1, 9)} hours."""


@template("inside-information", "tc", shape="mail")
def lost_customer_mail_tc(m):
    g = m.pick(GROUPS)
    return f"""
!subject {m.pick(('急：北美大客', '急，請即看', '今早同A客開會'))}
{m.person().zh[1:]}、{m.person().zh[1:]}：
今早同A客視像，對方正式講明年三月起唔再落單，全部轉去{m.pick(('墨西哥', '越南同行', '印度'))}。A客佔{g[3]}上年營業額{m.num(24, 46)}%，即約{m.num(300, 1900):,}百萬，毛利約{m.num(40, 300)}百萬。
合約有{m.num(3, 6)}個月通知期，模具費可追返{m.num(5, 30)}百萬。{m.pick(('東莞', '惠州', '中山'))}要停兩條線，遣散預{m.num(8, 60)}百萬。
呢件事對股價一定有影響，暫時只有我哋三個同業務部{m.person().zh}知。請公司秘書即日安排董事會，決定係咪要出公告；出之前所有人唔好買賣公司股票，亦唔好同銀行講住。
我今晚出埋個盈利影響表。
{m.person().zh}"""


@template("inside-information", "sc")
def restructuring_note_sc(m):
    g = m.pick(GROUPS)
    return f"""
关于{g[2]}境外债务重组进展的内部汇报（{m.day_zh()}，发董事长、总裁、董秘）
一、与债权人小组第{m.num(3, 9)}轮谈判已结束，对方同意展期{m.num(3, 6)}年，票息降至{m.num(2, 5)}.{m.pick('05')}%，首年可付实物利息。
二、本金{m.num(2, 9)}.{m.num(1, 9)}亿美元，持有人{m.num(60, 74)}%口头支持，距75%尚差约{m.num(1, 14)}个点。
三、大股东拟以{m.num(1, 9)}亿港元股东贷款转股，转股价暂定{m.num(1, 3)}.{m.num(10, 99)}港元，需独立股东批准。
四、若{m.num(10, 12)}月底前不能签支持协议，现金只够付到次年{m.num(1, 4)}月，审计师将出持续经营保留意见。
五、以上均未对外披露。建议签署支持协议当日刊发内幕消息公告并复牌，之前知情人（名单附后，共{m.num(9, 24)}人）一律停止交易公司股票和美元债。
{m.person().sc}　资本运营部"""


@template("inside-information", "bi", shape="mail")
def ceo_departure_hold(m):
    g, p, d = m.pick(GROUPS), m.person(), m.num(12, 28)
    return f"""
!subject Hold: change of chief executive 行政總裁變動
Dear directors 各位董事,
{p.en} 昨晚向主席遞信辭任，last day {d} {m.pick(('March', 'June', 'September'))}. The reason he gives is {m.pick(('health', 'a disagreement over the mainland expansion', 'family'))}; 主席已接納，惟 {g[0]} 尚未公布.
Successor 繼任人：{m.person().en}，現任{m.pick(('營運總監', '財務總監', '非執行董事'))}，package HK${m.num(5, 18)}.{m.num(0, 9)}m 待薪酬委員會{m.num(1, 9)}日批.
Plan: board call at {m.num(5, 8)} pm tomorrow, announcement under 13.51(2) right after, staff town hall the next morning. 消息公布前請勿向員工、傳媒或分析員透露，亦不得買賣本公司股份.
We expect the price to react: {p.surname} signed the {m.num(2, 5)}-year plan himself and two funds hold because of him.
{m.person().en}
Company Secretary 公司秘書"""
