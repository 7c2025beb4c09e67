"""Unpublished figures and unannounced matters of listed groups; and three announcements really published."""

from ninth.words import ALL, AUDITORS, BANKS, FACTORIES, MAKERS, MALLS, SHIPPERS, SHIPS, SHOPS, VEHICLES, aged, books, signed
from model import template
from people import ENGLISH


@template("financial-report", "en")
def management_accounts_cover(m):
    g, b, (f, f2) = m.pick(MAKERS), books(m), m.some(FACTORIES, 2)
    mon = m.pick(("April", "May", "July", "August", "October", "November"))
    return f"""# {g[0]} - Management accounts, {m.num(4, 11)} months to end of {mon} {m.num(2023, 2025)}
Prepared by Group Accounts for the executive directors. Unaudited.
| HK$ million | This year | Last year | Budget |
| Turnover | {b.rev:,} | {b.last:,} | {round(b.last * 1.03):,} |
| Cost of sales | ({b.cost:,}) | ({b.cost_last:,}) | ({round(b.cost_last * 1.02):,}) |
| Gross profit | {b.gp:,} | {b.gp_last:,} | {round(b.gp_last * 1.05):,} |
| Selling and distribution | ({b.sell}) | ({b.sell + m.num(-3, 3)}) | ({b.sell}) |
| Administration | ({b.admin}) | ({b.admin + m.num(-4, 4)}) | ({b.admin}) |
| Finance costs | ({b.fin}) | ({b.fin + 1}) | ({b.fin}) |
| Profit / (loss) before tax | {signed(b.before)} | {signed(b.net_last + 3)} | {signed(b.net_last + 6)} |
Turnover {b.moved} by {b.rev_pct}. {f[0]} ran at {m.num(52, 88)}% of capacity because {m.pick(('the American customers are still working down stock', 'two stamping lines were moved', 'orders were split with the Vietnam plant'))}. Copper and stainless prices were on average {m.num(3, 14)}% above the figure in the budget and only part could be passed on, which explains most of the movement in margin from {b.gm_last} to {b.gm}.
{f2[0]} has finished its trial run; depreciation of ${m.num(1, 6)}.{m.num(0, 9)} million a month starts from {m.pick(('next month', 'the fourth quarter'))}. Overtime has been stopped there except in tooling.
Debtors stand at {m.num(62, 118)} days. Net borrowings ${m.num(60, 540)} million against facilities of ${m.num(560, 900)} million. Capital spending to date ${m.num(9, 88)} million.
{m.person().en}, Financial Controller"""


@template("financial-report", "en", shape="mail")
def shop_flash_monday(m):
    g, (a, b2, c) = m.pick(SHOPS), m.some(MALLS, 3)
    return f"""!subject {g[0].split()[0]} {g[0].split()[1]} flash wk {m.num(6, 51)}
All,
Net sales for the week HK${m.num(9, 48)}.{m.num(0, 9)}m, {m.num(6, 18)}% down on last year same weeks, month to date -{m.num(4, 14)}%. Same-store -{m.num(4, 16)}% ({a[0]} {m.pick(('-', '+'))}{m.num(3, 22)}%, {b2[0]} {m.pick(('-', '+'))}{m.num(3, 22)}%, {c[0]} flat). GP {m.num(38, 57)}.{m.num(0, 9)}% after the mark-downs. Tickets fell, basket held at ${m.num(180, 960)}.
At this run rate the half comes out about ${m.num(6, 40)}m below what we told the board in {m.pick(('May', 'August'))}. Mainland shops make up perhaps a third of that. Two landlords agreed to turnover rent only.
Usual reminder that these do not leave this list before the results are out.
{m.pick(ENGLISH)}, Group Finance"""


@template("financial-report", "tc", shape="text")
def closing_chat_tc(m):
    g, b = m.pick(SHOPS), books(m)
    return f"""{m.pick(ENGLISH)}：{g[3]}上半年未審數出咗，營業額{b.rev}個mil，跌咗{b.rev_pct}
{m.pick(ENGLISH)}：純利呢
同上：{signed(b.net)}mil，去年同期{b.net_last}mil。未計{m.pick(MALLS)[1]}舖減值
阿{m.pick('輝明強玲珊')}：減值預幾多
同上：核數想做{m.num(6, 28)}mil，我話{m.num(2, 5)}mil夠，仲傾緊
阿{m.pick('輝明強玲珊')}：毛利率{b.gm}，舊年{b.gm_last}，主席一定會問
同上：金價／租金兩樣解釋到。稅務嗰度迴撥咗{m.num(1, 4)}mil
{m.pick(ENGLISH)}：星期{m.pick('三四五')}前畀個sheet我，審計委員會包{m.num(14, 26)}號要印"""


@template("financial-report", "en", shape="sheet")
def consol_worksheet(m):
    subs = m.some(("HK Trading", "Dongguan", "Huizhou", "Macau", "Vietnam", "BVI Holdco", "Property Co", "Finance Co"), 4)
    lines = ("Revenue", "Cost of sales", "Other income", "Distribution costs", "Administrative expenses", "Finance costs", "Share of associates", "Taxation", "Amount due from group cos", "Amount due to group cos", "Inventories", "Trade receivables", "Bank loans", "NCI")
    out = []
    for line in lines:
        vals = [m.num(9000, 400000) // (1 if line in ("Revenue",) else 2 if line[:4] in ("Cost", "Amou", "Bank") else 9) * (-1 if line in ("Cost of sales", "Distribution costs", "Administrative expenses", "Finance costs", "Taxation", "Amount due to group cos", "Bank loans", "NCI") else 1) for _ in subs]
        elim = -m.num(100, 9000) if line == "Revenue" else -sum(vals) if line.startswith("Amount due") else 0
        out.append("| " + " | ".join([line, *[signed(v) for v in vals], signed(sum(vals)), signed(elim), signed(sum(vals) + elim)]) + " |")
    return f"| HK$'000 {m.pick(('30.6', '31.12', '31.3', '30.9'))}.{m.num(2023, 2025)} | " + " | ".join(subs) + " | Aggregate | Elim | Group |\n" + "\n".join(out)


@template("financial-report", "tc")
def interim_draft_tc(m):
    g, b, y = m.pick(ALL), books(m), m.num(2023, 2025)
    return f"""!header 第{m.num(2, 6)}稿　{m.num(1, 28)}/8/{y}　待董事會及審核委員會批准
香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明。
# {g[1]}
（股份代號：[●]）
# 截至{y}年6月30日止六個月之中期業績公告
董事會欣然宣佈本集團截至{y}年6月30日止六個月之未經審核綜合業績【註：若錄得虧損則刪去「欣然」】。
| 千港元 | {y}年 | {y - 1}年 |
| 收入 | {b.rev:,},{m.num(100, 999)} | {b.last:,},{m.num(100, 999)} |
| 銷售成本 | ({b.cost:,},{m.num(100, 999)}) | ({b.cost_last:,},{m.num(100, 999)}) |
| 毛利 | {b.gp:,},{m.num(100, 999)} | {b.gp_last:,},{m.num(100, 999)} |
| 行政開支 | ({b.admin},{m.num(100, 999)}) | ({b.admin},{m.num(100, 999)}) |
| 融資成本 | ({b.fin},{m.num(100, 999)}) | ({b.fin},{m.num(100, 999)}) |
| 除稅前溢利／(虧損) | {signed(b.before)},{m.num(100, 999)} | {b.net_last + 2},{m.num(100, 999)} |
管理層討論及分析
期內收入較去年同期{b.moved_zh}{b.rev_pct}，主要由於{m.pick(('北美客戶訂單延後', '內地同店銷售變動', '運價指數波動', '平均售價調整'))}。毛利率為{b.gm}（{y - 1}年：{b.gm_last}）。【{m.pick(ENGLISH)}：此段數字待核數師覆核完畢再改】
中期股息：每股[{m.num(1, 6)}.{m.num(0, 9)}]港仙【主席未定，可能不派】
流動資金：於{y}年6月30日銀行結餘{m.num(60, 700)}百萬港元，資本負債比率{m.num(12, 58)}.{m.num(0, 9)}%。"""


@template("financial-report", "sc", shape="mail")
def plant_flash_to_hq_sc(m):
    g, b, f = m.pick(MAKERS), books(m, 40, 400), m.pick(FACTORIES[:4])
    return f"""!subject {f[2]}厂{m.num(1, 12)}月快报
总部财务部各位：
本月快报如下（未结账，人民币万元，与正式报表可能有出入）：
产值{b.rev * 10:,}，环比{b.moved_sc}{m.num(3, 19)}%；主营业务收入{b.rev * 9:,}，毛利{b.gp * 9:,}，毛利率{b.gm}，比上年同期{'低' if b.worse else '高'}{m.num(1, 5)}.{m.num(0, 9)}个点。三项费用合计{(b.sell + b.admin + b.fin) * 9:,}，利润总额{signed(b.before * 9)}。
影响因素：1）{m.pick(('304不锈钢', '铜杆', '瓦楞原纸', '皮料'))}均价上涨，影响毛利约{m.num(60, 480)}万；2）{m.pick(('美国客户', '欧洲客户', '日本客户'))}砍单{m.num(5, 30)}柜；3）社保基数调整补提{m.num(20, 90)}万。存货{m.num(3000, 16000):,}，其中一年以上{m.num(200, 1900):,}，跌价准备暂未计提，请总部统一口径后我们再入账。
全年预计利润在{m.num(-900, 1600):,}左右，{m.pick(('完成预算有困难', '略好于预算', '比半年预测再低一些'))}。
{m.person().sc}"""


@template("financial-report", "en")
def ac_paper_vessels(m):
    g, (s1, s2, s3), a = m.pick(SHIPPERS), m.some(SHIPS, 3), m.pick(AUDITORS)
    rows = "\n".join(f"| {s} | {m.num(2008, 2019)} | {(c := m.num(11, 34))}.{m.num(0, 9)} | {c - m.num(1, 6)}.{m.num(0, 9)} | {c - m.num(1, 8)}.{m.num(0, 9)} |" for s in (s1, s2, s3))
    return f"""# {g[0]}
# Audit Committee, {m.day(2025)}. Paper {m.num(3, 9)}: carrying value of the fleet
1. The Committee is asked to agree the impairment charge to be taken in the {m.pick(('annual', 'interim'))} accounts now being closed.
2. Time charter rates for handysize tonnage averaged US${m.money(7800, 14500)} a day in the period against US${m.money(9800, 16800)} a year ago. Brokers' desk-top values at the period end were as follows (US$ million).
| Vessel | Built | Book | Broker A | Value in use |
{rows}
3. With a discount rate of {m.num(7, 9)}.{m.num(0, 9)}% management arrives at a charge of US${m.num(3, 21)}.{m.num(0, 9)} million. {a[0]} would use {m.num(9, 10)}.{m.num(0, 9)}%, and their number is about US${m.num(2, 5)} million higher.
4. If the higher number is taken the group's result for the period moves from a {m.pick(('profit', 'small profit'))} of US${m.num(1, 3)}.{m.num(0, 9)} million to a loss, and the minimum net worth undertaking in the {m.pick(BANKS)[0]} loan would have headroom of only US${m.num(1, 9)} million.
5. We recommend management's figure. The Committee may wish to hear the auditors without management present."""


@template("financial-report", "en", shape="mail")
def cash_forecast_to_directors(m):
    g = m.pick(MAKERS + SHOPS)
    return f"""!subject 13 week cash
Gentlemen,
The new 13 week forecast is in the folder. Low point is the week of {m.day(2025)} at HK${m.num(-38, 19)}m before any drawing on the {m.pick(BANKS)[0]} line. I have put collections from {m.pick(('Bergmann', 'Hollis & Crane', 'the Brazilian agent', 'Maruyama'))} at {m.num(50, 80)}% of what is due and moved the {m.pick(FACTORIES)[0]} land instalment (${m.num(8, 30)}m) to after Chinese New Year, which the local government has not agreed yet.
Full-year profit forecast for {g[0]} now HK${m.num(4, 46)}m compared with ${m.num(50, 110)}m in the version you saw at the last board. The difference is volume ({m.num(40, 60)}%), RMB ({m.num(10, 20)}%) and the stock provision. If the dividend is held at last year's {m.num(3, 9)} cents it is not covered.
I would like half an hour before the board on {m.pick(('Thursday', 'Tuesday'))}.
{m.person().en}"""


@template("financial-report", "tc")
def stock_provision_paper_tc(m):
    g, t, o = m.pick(SHOPS + MAKERS), m.num(180, 620), m.num(40, 130)
    return f"""# {g[1]}　審核委員會文件 AC{m.num(10, 40)}/{m.num(2023, 2025)}
# 存貨撥備
甲、背景
截至期末集團存貨{t}百萬元，較年初增加{m.num(6, 34)}%，其中庫齡超過365日者{o}百萬元，主要為{m.pick(('停產型號', '過季貨品', '退貨及陳列品'))}。
乙、現行政策
庫齡一年至兩年撥{m.num(20, 30)}%，兩年以上撥{m.num(50, 70)}%。按此計算本期應撥{round(o * 0.4)}百萬元。
丙、管理層建議
有見{m.pick(MALLS)[1]}特賣場清貨尚算理想，管理層建議將一年至兩年部分撥備率下調至15%，本期撥備減至{round(o * 0.27)}百萬元，除稅前溢利相應增加{round(o * 0.4) - round(o * 0.27)}百萬元。
丁、核數師意見
{m.pick(AUDITORS)[1]}表示須看期後銷售紀錄，暫未同意。如不獲同意，全年業績將由微利轉為虧損約{m.num(2, 11)}百萬元。
戊、徵求意見
請委員考慮是否接納建議，並就是否需要另作披露給予指示。"""


@template("financial-report", "sc", shape="mail")
def intercompany_mismatch_sc(m):
    g, (f, f2) = m.pick(MAKERS), m.some(FACTORIES[:4], 2)
    return f"""!subject 回复：合并往来对不上
{m.pick(('王姐', '小林', '陈经理', 'Fion'))}：
{f[2]}挂{f2[2]}应收{m.money(3000000, 42000000)}，{f2[2]}只认{m.money(3000000, 42000000)}，差额主要是12月底在途那批货，{f2[2]}没暂估。请两边今天下班前统一，否则合并抵销分录过不了，集团收入会多出{m.num(200, 900)}万。
另外未实现内部利润我按毛利率{m.num(11, 24)}%抵了{m.num(120, 860)}万，抵完之后归母净利润大概{m.num(-1800, 4200):,}万（上年{m.num(2200, 6200):,}万），这个数老板已经看过。商誉减值（{m.pick(('越南公司', '惠州收购那家'))}）还没放进去，{m.pick(('卢氏', '审计'))}的意思是至少{m.num(500, 2600):,}万。
业绩会{m.num(20, 28)}号，时间很紧。
{m.person().sc}
{g[2]} 合并报表组"""


@template("financial-report", "en", shape="sheet")
def auditor_open_points(m):
    pts = (("Cut-off: 14 containers shipped FOB {d}, invoiced next period", "HK$%s"), ("Debtor in Chapter 11, no ECL beyond general rate", "HK$%s"), ("Deferred tax asset on Dongguan losses, five years of forecast wanted", "HK$%s"),
           ("Shop right-of-use assets, four loss-making branches", "HK$%s"), ("Capitalised mould cost with no orders since last June", "HK$%s"), ("Deposit paid to company owned by director's brother-in-law", "HK$%s"),
           ("Bank confirmation outstanding, second chaser sent", "HK$%s"), ("Unrecorded claim by charterer for off-hire", "US$%s"), ("Customs underpayment, self-report under discussion", "RMB%s"), ("Convertible bond: day-one loss not booked", "HK$%s"))
    rows = "\n".join(f"| {i} | {t.replace('{d}', str(m.num(27, 31)))} | {a % m.money(400000, 26000000)} | {m.pick(('Adjust', 'Pass', 'Discuss', 'Adjust'))} | {m.pick(('PBT down', 'PBT down', 'BS only', 'nil'))} | {m.pick(ENGLISH)} | {m.pick(('client to revert', 'partner', 'cleared', 'EQCR asked'))} |"
                     for i, (t, a) in enumerate(m.some(pts, 7, 10), 1))
    return "| No. | Point | Amount | Proposed | Effect on draft result | Owner | Status |\n" + rows


@template("financial-report", "en", shape="sheet")
def fleet_result_by_voyage(m):
    rows = "\n".join(f"| {s} | {m.num(31, 99)} | {m.pick(('Cigading/Qinzhou coal', 'Kaohsiung/Haiphong boxes', 'Santos/Guangzhou beans', 'Gladstone/Zhanjiang', 'TC out, 5 months'))} | {m.num(18, 62)} | {(fr := m.num(380, 1400)):,} | {(bk := m.num(120, 420))} | {(pt := m.num(60, 210))} | {(op := m.num(110, 330))} | {signed(fr - bk - pt - op - m.num(20, 260))} |"
                     for s in m.some(SHIPS, 5, 8))
    return f"| Vessel | Voy | Trade | Days | Freight US$k | Bunkers | Port | Opex | Result after depn, Q{m.num(1, 4)} prelim |\n" + rows


@template("financial-report", "bi")
def board_deck_key_figures_bi(m):
    g, b = m.pick(SHOPS + MAKERS), books(m)
    return f"""# Board meeting 董事會會議　{m.day(2025)}
{g[0]}
{g[1]}
# Page {m.num(3, 9)}: Key figures 主要數字 (unaudited 未經審核, subject to audit committee 待審核委員會通過)
| HK$m 百萬港元 | FY{m.num(2024, 2025)} draft 初稿 | Prior year 去年 | Change 變幅 |
| Revenue 收入 | {b.rev:,} | {b.last:,} | {b.rev_pct} |
| Gross margin 毛利率 | {b.gm} | {b.gm_last} | |
| Profit/(loss) attributable 應佔溢利／(虧損) | {signed(b.net)} | {b.net_last} | {b.net_pct} |
| Final dividend 末期息 (HK cents 港仙) | {m.num(0, 4)}.{m.num(0, 9)} ? | {m.num(4, 9)}.0 | |
| Net gearing 淨負債比率 | {m.num(14, 61)}% | {m.num(10, 44)}% | |
Talking points 講解要點: {m.pick(('weak fourth quarter 第四季轉弱', 'store closures 關舖十二間', 'new plant start-up cost 新廠開辦費'))}; one-off gain on sale of {m.pick(('Kwai Chung godown 葵涌貨倉', 'Macau shop 澳門舖位'))} HK${m.num(11, 60)}m is included 已計入一次性收益.
Draft announcement to follow 公告草稿稍後附上."""


@template("financial-report", "tc", shape="mail")
def subsidiary_budget_miss_tc(m):
    g, f = m.pick(MAKERS), m.pick(FACTORIES)
    return f"""!subject {f[1]}子公司第{m.pick('二三四')}季管理賬
林生、各位執董：
附上{f[1]}季度管理賬目（未經審核，不含集團分攤）。收入{m.num(48, 260)}百萬，離預算差{m.num(9, 31)}%；經營虧損{m.num(2, 19)}百萬，上季賺{m.num(1, 6)}百萬。
主要係新客戶產品良率得{m.num(61, 79)}%，返工同空運費食咗{m.num(3, 9)}百萬；另外{m.pick(('模具折舊', '遣散費'))}一次過入咗{m.num(1, 4)}百萬。銀行貸款{m.num(60, 140)}百萬由母公司擔保，本季末流動比率{m.pick(('0.8', '0.9', '1.1'))}，核數師已問及持續經營。
如下季仍然未能打平，年結時集團要為{g[3]}呢項投資做減值測試，初步估計{m.num(15, 70)}百萬。數字請勿外傳，公佈前只限執董及財務部。
{m.person().zh}"""


@template("financial-report", "sc", shape="sheet")
def rolling_forecast_sc(m):
    base = m.num(9000, 42000)
    heads = (("营业收入", 100), ("其中：出口", 71), ("其中：内销", 29), ("营业成本", 79), ("毛利", 21), ("销售费用", 5), ("管理费用", 7), ("研发费用", 3), ("财务费用", 1), ("资产减值损失（预估）", 2), ("利润总额", 3), ("归母净利润", 2), ("期末有息负债", 55))
    cell = lambda share, times: f"{round(base * share * times * m.num(93, 107) / 10000):,}"
    rows = "\n".join(f"| {h} | {cell(k, 1)} | {cell(k, 1)} | {cell(k, 0.9)} | {cell(k, 3.8)} | {cell(k, 4.4)} | {m.pick(('', '', '', '看汇率', '待审计', '董事会口径'))} |" for h, k in heads)
    return f"| 万元（{m.pick(MAKERS)[2]}集团合并，内部预测第{m.num(2, 6)}版） | Q1实际 | Q2实际 | Q3预测 | 全年预测 | 年初预算 | 备注 |\n" + rows


@template("inside-information", "en")
def profit_alert_draft_two(m):
    g, b = m.pick(ALL), books(m, worse=True)
    return f"""!header DRAFT {m.num(2, 5)} - {m.day(2025)} - for directors' comments by 6 pm
Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement.
# {g[0]}
(Stock Code: [  ])
# PROFIT WARNING
This announcement is made pursuant to Rule 13.09(2)(a) of the Listing Rules and the Inside Information Provisions under Part XIVA of the SFO.
The Board wishes to inform shareholders and potential investors that, on a preliminary review of the unaudited management accounts now available, the Group is expected to record a [loss of not less than HK${m.num(12, 90)} million / decrease of about {m.num(55, 90)}% in profit] for the {m.pick(('six months', 'year'))} as compared with a profit of HK${m.num(95, 180)} million for the last corresponding period.
The expected result is mainly due to (i) {m.pick(('lower freight rates', 'soft consumer spending', 'destocking by overseas customers'))}; (ii) [impairment of property, plant and equipment - auditors to confirm the amount]; and (iii) [{m.pick(ENGLISH)}: do we name the customer? I would rather not].
[Company secretary: once the wording is settled we should not sit on it. Please confirm nobody has dealt since the {m.num(4, 20)}th of last month.]
By order of the Board [Chairman]"""


@template("inside-information", "tc", shape="mail")
def warning_or_not_tc(m):
    g = m.pick(ALL)
    return f"""!subject 要唔要出盈警
{m.pick(('黎律師', '公司秘書', 'Winnie'))}：
{g[3]}頭{m.num(8, 11)}個月未審數昨日畀咗主席，賺{m.num(3, 19)}mil，去年同期{m.num(45, 130)}mil，跌超過{m.num(58, 88)}%。按年底情況睇，全年好大機會見紅。
券商嗰邊份報告仲寫住預測賺{m.num(60, 120)}mil，同我哋實際差太遠，主席想等埋審計先講，CFO同我都覺得等唔到，證監會條例要「在合理切實可行的範圍內盡快」。煩請今日畀個意見：
一、而家呢個時間點算唔算已經知道內幕消息；
二、如果{m.num(12, 20)}號先開董事會，使唔使先停牌；
三、大股東上星期用{m.pick(VEHICLES)[0]}押咗{m.num(20, 90)}百萬股畀銀行，有冇問題。附件有數，知情人名單我加咗你同{m.person().zh}。
{m.person().zh}"""


@template("inside-information", "en", shape="mail")
def finance_director_leaving(m):
    g, p = m.pick(ALL), aged(m, 1964, 1982)
    return f"""!subject {p.given} - strictly between us
{m.pick(ENGLISH)},
{p.en} handed me {('his' if p.sex == 'M' else 'her')} letter last night. {('He' if p.sex == 'M' else 'She')} will step down as CFO and company secretary of {g[0]} at the end of {m.pick(('March', 'June', 'September'))}, officially for family reasons. In truth it is the argument about {m.pick(('the deposit to the Heyuan contractor', 'revenue on the consignment stock', 'the loan to a private company of the chairman'))}, and I would not be surprised if {m.pick(AUDITORS)[0]} heard of it from {('him' if p.sex == 'M' else 'her')}.
We need an announcement under 13.51(2), and the usual sentence that there is no disagreement with the board is going to be a problem. Nothing goes out until the nomination committee has met on {m.day(2025)}. {m.person().en} from {m.pick(('the Huizhou plant', 'our internal audit', 'the treasury side'))} could act. Please do not tell the banks or the broker before that, the share price will take it badly.
{m.pick(ENGLISH)}"""


@template("inside-information", "tc")
def family_takes_it_back_tc(m):
    g, v, bk, hold, price = m.pick(ALL), m.pick(VEHICLES), m.pick(BANKS), m.num(52, 71), m.num(60, 340)
    return f"""樂田家族辦公室　備忘　{m.day_zh()}
呈：老太、大少、三小姐
事由：把{g[3]}收回私人持有
一、家族經{v[1]}現持有{g[1]}{hold}.{m.num(10, 99)}%，其餘在街外。股價過去一年在{price / 100:.2f}至{price * 1.3 / 100:.2f}元上落，每日成交不足{m.num(20, 90)}萬元，上市地位已失集資作用，每年審計、秘書及合規開支約{m.num(6, 12)}百萬元。
二、財務顧問建議以協議安排方式，每股註銷價{price * 1.5 / 100:.2f}元，溢價約{m.num(38, 60)}%，總代價約{m.num(160, 900)}百萬元，其中{bk[1]}願借{m.num(60, 70)}%，以股份及{m.pick(('葵涌工廈', '船隻', '山頂大宅'))}作押。
三、須過獨立股東七成五而反對不超過一成。{m.person().zh}一系持約{m.num(4, 9)}%，態度不明，大少擬約飲茶探口風，律師提醒不得先作任何承諾。
四、時間：{m.num(3, 5)}月底遞3.5公告予證監會執行人員，其後寄發計劃文件。公告前家族各人及公司名下戶口一律不得買賣{g[3]}股份，亦請勿與親友提起。
代號用「{m.pick(('回巢', '松樹', '舊居'))}」。閱後交回{m.person().zh}。"""


@template("inside-information", "en", shape="mail")
def covenant_waiver_request(m):
    g, bk = m.pick(ALL), m.pick(BANKS)
    return f"""!subject {bk[0]} club loan - {m.pick(('30 June', '31 December'))} test
Dear {m.pick(ENGLISH)},
Ahead of the compliance certificate I would rather tell you now. On our draft numbers {g[0]} will fail the interest cover test ({m.num(1, 2)}.{m.num(0, 9)} times against 3.0) and be within HK${m.num(4, 30)} million of the net worth floor. The accounts have not been approved and nothing has been announced, so please keep this inside the deal team; we can wall-cross the other lenders through you if you think that best.
We ask for a one-off waiver and a reset to {m.pick(('1.25', '1.5'))} times for the next two tests. In return the company would accept a margin step-up of {m.num(35, 75)} bp, no dividend until cover is back over 2.5 and a charge over the {m.pick(('Tsuen Wan godown', 'Huizhou land', 'second-hand Supramax'))}. A breach would cross default the {m.pick(BANKS)[0]} trade lines of HK${m.num(80, 260)} million and, under the bond, HK${m.num(150, 400)} million more.
We would need your credit committee by {m.day(2025)}, before the results.
Yours, {m.person().en}, Group Treasurer"""


@template("inside-information", "sc", shape="text")
def lost_account_chat_sc(m):
    g, f = m.pick(MAKERS), m.pick(FACTORIES)
    return f"""销售张：刚跟{m.pick(('B客户', '德国那家', '沃林', '大客户'))}采购开完会，明年不续了，全部转去{m.pick(('墨西哥', '泰国', '他们印度的厂'))}
老板：全部？
销售张：全部，{m.num(1, 6)}月出完手上PO就停，占我们{m.num(22, 41)}%的量
财务Kelly：去年给他们开了{m.num(1, 6)}.{m.num(1, 9)}亿，{f[2]}三号四号线基本都是他家的
老板：能不能谈降价
销售张：降了{m.num(5, 9)}个点也不要，是他们总部定的，信月底发
财务Kelly：应收还有{m.num(3000, 9000)}万，先催。这个要告诉{m.pick(('公司秘书', '香港那边秘书'))}，{g[2]}是上市公司，属于要公告的
老板：先不要出去说，等我跟董事会讲。供应商那边也一个字别提，股价会跌
财务Kelly：收到"""


@template("inside-information", "en")
def lender_default_letter(m):
    g, s, bk = m.pick(SHIPPERS), m.some(SHIPS, 2), m.pick(BANKS)
    return f"""{bk[0]}
BY COURIER AND E-MAIL  {m.num(18, 28)} {(month := m.pick(('March', 'June', 'September')))} 2025
The Directors, {g[0]}
Dear Sirs,
US${m.num(24, 90)},000,000 secured term loan agreement dated {m.day(2023)} - m.v. "{s[0]}" and m.v. "{s[1]}"
We refer to the instalment of principal and interest of US${m.money(900000, 3200000)} which fell due on {m.num(2, 9)} {month} 2025 and which remains unpaid after the grace period of three Business Days. We also note that the latest valuation gives a security cover ratio of {m.num(94, 118)}% as against the required 130%.
Each of these is an Event of Default under clause 19. We have not accelerated the loan. We reserve all rights, including the right to arrest the vessels and to enforce the share charge over the borrower given by you as guarantor.
We understand from your treasurer that no announcement has yet been made to the Exchange. That is a matter for you, but we must ask for your written proposal, with a cash flow forecast and a list of the other lenders whose facilities are cross defaulted, within seven days.
Yours faithfully, {m.person().en}, Shipping Finance"""


@template("inside-information", "tc", shape="text")
def placing_tonight_chat_tc(m):
    g, price = m.pick(ALL), m.num(45, 290)
    return f"""{m.pick(ENGLISH)}（配售代理）：今晚收市後book開，{g[3]}先舊後新，{m.num(30, 160)}百萬股，每股{price / 100:.2f}至{price * 1.04 / 100:.2f}，折讓{m.num(8, 17)}%左右
老闆助理：主席話底線{price / 100:.2f}
配售代理：wall-cross咗{m.num(3, 6)}個，兩個有興趣，一個長線食到{m.num(20, 40)}mil
老闆助理：禁售幾耐？
配售代理：90日。明早{m.pick(('7點半', '8點'))}前簽，開市前出公告，使唔使停牌律師話睇定先
老闆助理：用途寫{m.pick(('還債', '買新船', '開舖'))}，一般營運資金三成
配售代理：ok，出街之前大家唔好用公司電郵，group入面嘅人都已經上咗insider list"""


@template("inside-information", "bi", shape="mail")
def working_list_notice_bi(m):
    g, code, amount, weeks, p = m.pick(ALL), m.pick(("Kingfisher", "Bamboo", "Jade Stream", "Lighthouse", "Old Mill")), m.num(140, 980), m.num(2, 6), m.person()
    return f"""!subject Project {code} - dealing restriction 買賣限制
Dear colleagues 各位同事,
You have been added to the list of persons who know about Project {code} (proposed {m.pick(('sale of the Dongguan plant to a mainland competitor 擬向內地同業出售東莞廠房', 'acquisition of a chain of 38 shops 擬收購三十八間店舖之連鎖店', 'merger of two feeder fleets 兩支支線船隊合併', 'subscription of new shares by a state-owned group 國企認購新股'))}), consideration about HK${amount} million 作價約{amount}百萬港元.
From now until the announcement you, your spouse and children under 18 may not deal in shares of {g[0]} 由即日起至公告刊發前，閣下、配偶及未成年子女不得買賣{g[1]}股份. Do not use the counterparty's name in e-mail or at lunch 電郵及席間切勿提及對方名稱. Term sheet was initialled on {m.day(2025)}; signing is expected in {weeks} weeks 預計{weeks}星期內簽約.
Please reply "noted" 請回覆確認.
Company Secretarial 公司秘書部 {p.en} {p.zh}"""


@template("inside-information", "en")
def two_ships_sale_paper(m):
    g, s, price, off, (size, low, high) = m.pick(SHIPPERS), m.some(SHIPS, 2), m.num(19, 44), m.num(-6, 5), m.pick((("major", 26, 74), ("very substantial", 76, 98), ("major", 26, 74)))
    return f"""# For the board, {m.day(2025)}: sale of two ships
We have a firm offer from {m.pick(('Greek', 'Indonesian', 'Bangladeshi', 'Fujian'))} buyers for {s[0]} and {s[1]} en bloc at US${price} million, subject to the board of {g[0]} and nothing else, on the Norwegian form, 10% down, delivery {m.pick(('Singapore', 'China', 'Busan/Japan'))} range within {m.num(5, 9)} weeks. It is good until Friday noon.
Book value of the pair is US${price - off}.{m.num(1, 4)} million, so we take a {'small gain' if off > 0 else 'loss'} of about US${max(1, abs(off))} million. After paying off {m.pick(BANKS)[0]} some US${m.num(6, 17)} million is left, enough for the special survey of the rest.
By the size tests this is a {size} transaction (consideration ratio {m.num(low, high)}%). {m.pick(VEHICLES)[0]} will give its written approval in place of a meeting. We must announce once the MOA is signed; until then no one in chartering or the crewing office should be told, and the brokers have signed an NDA.
Management recommends acceptance.
{m.person().en}, Managing Director"""


@template("inside-information", "sc", shape="mail")
def target_terms_sc(m):
    g = m.pick(MAKERS + SHOPS)
    t = m.pick(("东莞恒耀五金", "佛山锦益包装", "深圳乐选零售", "宁波远泰电器"))
    return f"""!subject 关于{t}收购条款的修改意见
{m.pick(('李律师', '周总', '何律师'))}：您好！
对方昨晚回的意向书我看了，几点意见：
1. 对价。我方报{m.num(2, 6)}.{m.num(1, 9)}亿，对方要{m.num(7, 9)}.{m.num(1, 9)}亿，按去年净利润算{m.num(8, 14)}倍。董事长底线{m.num(6, 7)}亿，可以接受其中三成以{g[2]}新股支付，发行价不低于签约前五日均价。
2. 业绩承诺三年，合计不低于{m.num(1, 2)}.{m.num(0, 9)}亿，补偿用现金。
3. 尽调发现的两块集体土地和社保欠缴{m.num(600, 1900)}万必须在交割前解决。
4. 排他期到{m.iso()}，在此之前对方不得接触其他买家。
按联交所的规模测试已经超过25%，签正式协议当天要公告并发通函，还没公告之前请严格控制知情范围，对方工厂管理层目前也只有两个人知道。保密协议的附件名单请补上券商的人。
{m.person().sc}"""


@template("published-announcement", "en")
def voting_results_as_posted(m):
    g = m.pick(ALL)
    return f"""Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.
# {g[0]}
(Incorporated in {m.pick(('Bermuda', 'the Cayman Islands', 'Hong Kong'))} with limited liability)
(Stock Code: {m.num(100, 2999):04d})
# POLL RESULTS OF THE ANNUAL GENERAL MEETING AND PAYMENT OF FINAL DIVIDEND
At the annual general meeting held on {(d := m.num(20, 28))} {(month := m.pick(('May', 'June')))} 2024, all the resolutions set out in the notice were passed by way of poll. As at that date the total number of issued shares was {m.money(300000000, 980000000)}.
| Ordinary resolutions | For | Against |
| To receive the audited financial statements | {m.money(150000000, 290000000)} (99.9{m.num(0, 9)}%) | {m.money(1000, 90000)} |
| To re-elect directors | {m.money(150000000, 290000000)} (98.{m.num(10, 99)}%) | {m.money(100000, 900000)} |
| To declare a final dividend of HK{m.num(1, 9)} cents | {m.money(150000000, 290000000)} (100%) | 0 |
The final dividend will be paid on or about {m.num(8, 28)} July 2024.
By order of the Board
{m.person().en}
Company Secretary, Hong Kong, {d} {month} 2024"""


@template("published-announcement", "tc")
def results_posted_tc(m):
    g, b, y = m.pick(ALL), books(m), m.num(2023, 2024)
    return f"""香港交易及結算所有限公司及香港聯合交易所有限公司對本公告之內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示，概不就因本公告全部或任何部分內容而產生或因倚賴該等內容而引致之任何損失承擔任何責任。
# {g[1]}
（於{m.pick(('百慕達', '開曼群島', '香港'))}註冊成立之有限公司）
（股份代號：{m.num(100, 2999):04d}）
# 截至{y}年12月31日止年度之全年業績公告
董事會謹此宣佈，本公司及其附屬公司截至{y}年12月31日止年度之經審核綜合業績如下：
| 百萬港元 | {y}年 | {y - 1}年 |
| 收入 | {b.rev:,} | {b.last:,} |
| 毛利 | {b.gp:,} | {b.gp_last:,} |
| 本公司擁有人應佔溢利／(虧損) | {signed(b.net)} | {b.net_last} |
本公告於聯交所網站及本公司網站刊載。{y}年年報將於適當時候寄發予股東。
承董事會命　主席
{m.person().zh}
香港，{y + 1}年3月{m.num(20, 28)}日
於本公告日期，執行董事為{m.person().zh}先生及{m.person().zh}女士；獨立非執行董事為{m.person().zh}先生、{m.person().zh}先生及{m.person().zh}女士。"""


@template("published-announcement", "bi")
def change_of_auditor_posted_bi(m):
    g, (a, a2) = m.pick(ALL), m.some(AUDITORS, 2)
    return f"""Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness. 香港交易及結算所有限公司及香港聯合交易所有限公司對本公告之內容概不負責，對其準確性或完整性亦不發表任何聲明。
# {g[0]} {g[1]}
(Stock Code 股份代號: {m.num(100, 2999):04d})
# CHANGE OF AUDITOR 更換核數師
The board announces that {a[0]} resigned as auditor of the Company with effect from {(d := m.day(2024))} as no consensus could be reached on the audit fee. 董事會宣佈，{a[1]}因未能就審核費用達成共識，已辭任本公司核數師。
{a2[0]} has been appointed to fill the casual vacancy until the conclusion of the next annual general meeting. {a2[1]}已獲委任填補臨時空缺，任期至下屆股東週年大會結束為止。
There are no other matters that need to be brought to the attention of shareholders. 概無其他事宜須提請股東垂注。
By order of the Board 承董事會命
{m.person().en}, Chairman 主席
Hong Kong 香港, {d}"""
