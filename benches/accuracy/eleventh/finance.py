"""Figures and deals of listed groups before they are out, and three announcements that are out."""

from eleventh.words import BANKS, BUILDERS, GROUPS, HOTELS, UTILITIES, sums
from model import template

@template("financial-report", "en")
def hotel_flash_month(m):
    g, s = m.pick(HOTELS), sums(m, 90, 420)
    return f"""
# {g[0]} - monthly flash, {m.pick(('March', 'June', 'September', 'November'))} 2025
To:: Executive Committee
From:: {m.person().en}, Group Finance
| HK$ million | Actual | Budget | Last year |
| Rooms | {round(s.rev * 0.58)} | {round(s.rev * 0.61)} | {round(s.last * 0.57)} |
| Food and beverage | {round(s.rev * 0.31)} | {round(s.rev * 0.30)} | {round(s.last * 0.32)} |
| Total revenue | {s.rev} | {s.rev + m.num(2, 30)} | {s.last} |
| GOP | {s.gp} | {s.gp + m.num(1, 9)} | {s.gp_last} |
| Net profit | {s.net} | {s.net + m.num(1, 8)} | {s.net_last} |
Occupancy was {m.num(66, 93)}.{m.num(0, 9)}% and ARR HK${m.num(980, 2600):,}, RevPAR {'down' if s.worse else 'up'} {s.rev_pct}% on last year. The {m.pick(('Wan Chai', 'Tsim Sha Tsui', 'Macau', 'Chengdu'))} property remains behind because of {m.pick(('the ballroom renovation', 'weak corporate demand', 'airline crew contract ending in the spring'))}. These numbers are before audit and before the year-end revaluation."""

@template("financial-report", "en")
def director_monthly_update(m):
    g, s = m.pick(BUILDERS), sums(m, 800, 5200)
    return f"""
{g[0]}
MONTHLY UPDATE TO DIRECTORS (Code Provision D.1.2)
{m.day(2025)}
Dear Directors,
I enclose at the Chairman's request the unaudited management accounts of the Group for the {m.pick(('seven', 'eight', 'ten', 'eleven'))} months just ended, and would draw your attention to the following.
1. Turnover amounted to HK${s.rev} million (corresponding period: HK${s.last} million), a {'decrease' if s.worse else 'rise'} of {s.rev_pct}%.
2. Gross profit was HK${s.gp} million, a margin of {s.gm}% against {s.gm_last}%, owing mainly to {m.pick(('variation orders at the Kai Tak site not yet certified', 'higher rebar and labour cost on the third-runway package', 'final account of the hospital job settled'))}.
3. Profit for the period attributable to shareholders was about HK${s.net} million against HK${s.net_last} million.
4. Outstanding order book stood at HK${m.num(3, 28)}.{m.num(1, 9)} billion; net gearing {m.num(12, 68)}%.
5. Retention receivable over 12 months is HK${m.num(20, 240)} million, for which a provision is still to be discussed with the auditor.

Directors are reminded that the figures have not been released. Kindly return your comments to me by {m.pick(('Friday noon', 'the 20th', 'Wednesday'))}.
{m.person().en}, Company Secretary"""

@template("financial-report", "tc")
def draft_interim_pl_tc(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
!header {g[1]}　草稿{m.num(2, 7)}
# 簡明綜合損益表（未經審核）
截至{m.pick(('二零二五年六月三十日', '二零二五年九月三十日'))}止六個月
| | 二零二五年 千元 | 二零二四年 千元 |
| 收入 | {s.rev * 1000 + m.num(1, 999):,} | {s.last * 1000 + m.num(1, 999):,} |
| 銷售成本 | ({s.cost * 1000 + m.num(1, 999):,}) | ({(s.last - s.gp_last) * 1000 + m.num(1, 999):,}) |
| 毛利 | {s.gp * 1000 + m.num(1, 999):,} | {s.gp_last * 1000 + m.num(1, 999):,} |
| 其他收益 | {s.other * 1000 + m.num(1, 999):,} | 待補 |
| 行政開支 | ({s.admin * 1000 + m.num(1, 999):,}) | 待補 |
| 融資成本 | ({s.fin * 1000 + m.num(1, 999):,}) | 待補 |
| 除稅前溢利 | {s.pbt * 1000 + m.num(1, 999):,} | 待補 |
| 期內溢利 | {s.net * 1000 + m.num(1, 999):,} | {s.net_last * 1000 + m.num(1, 999):,} |
註：投資物業估值報告未到，公平值變動暫按零計；[核數師未覆：分部資料第{m.num(3, 9)}項]。派息每股[{m.num(2, 18)}]仙待董事會{m.num(8, 11)}月{m.num(10, 28)}日通過。"""

@template("financial-report", "tc", shape="text")
def fin_team_close_chat_tc(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
{m.pick(('阿Paul', 'Yuki', 'Bonnie'))}: {g[3]} group conso出咗first cut，rev {s.rev}m，np {s.net}m，舊年{s.net_last}m
Sam: {'跌咁多？' if s.worse else '升得幾靚喎，'}係咪漏咗{m.pick(('珠海', '澳門', '新界東'))}間sub
Yuki: 冇漏，{m.pick(('ECL補多咗', '匯兌蝕咗', '減值做咗', '政府補貼入埋'))}{m.num(8, 90)}m。GP margin {s.gm}%
Sam: CFO想{m.pick(('今晚', '聽朝9點', '禮拜五前'))}見到bridge先俾AC，auditor仲有{m.num(3, 14)}條open points
Yuki: ok 張表喺S drive，未出街唔好forward"""

@template("financial-report", "en", shape="sheet")
def conso_worksheet(m):
    g = m.pick(GROUPS)
    short = " ".join(g[0].split()[:2])
    cols = [(r, -round(r * 0.76), r - round(r * 0.76), round(r * 0.02), -round(r * 0.11), -round(r * m.num(0, 4) / 100), -round(r * 0.03)) for r in (m.num(90000, 900000), m.num(60000, 700000), m.num(0, 9000), -m.num(900, 40000))]
    cols = [(*c, sum(c[2:]), -round(sum(c[2:]) * 0.16), sum(c[2:]) - round(sum(c[2:]) * 0.16)) for c in cols]
    lines = ("Revenue", "Cost of sales", "Gross profit", "Other income", "Admin expenses", "Impairment losses", "Finance costs", "PBT", "Tax", "Profit for the period")
    rows = "\n".join(f"| {line} | " + " | ".join(f"{c[i]:,}" for c in cols) + f" | {sum(c[i] for c in cols):,} | {m.pick(('', '', 'tie to TB', 'JE 14 pending', 'PBC not rec', 'auditor adj'))} |" for i, line in enumerate(lines))
    return f"""
!sheet Conso {m.pick(('HY25', 'FY25', 'Q3'))}
| HK$'000 (unaudited) | {short} HK | {short} (China) | {short} BVI | Elimination | Group | Note |
{rows}"""

@template("financial-report", "sc")
def jingying_fenxi_sc(m):
    g, s = m.pick(UTILITIES), sums(m, 200, 3600)
    return f"""
# {g[2]}{m.pick(('一季度', '上半年', '前三季度'))}经营分析（内部）
呈：集团财务部　{m.day_zh()}
一、主要指标
| 指标（百万元） | 本期 | 上年同期 | 预算完成率 |
| 营业收入 | {s.rev} | {s.last} | {m.num(82, 108)}% |
| 毛利 | {s.gp} | {s.gp_last} | {m.num(80, 110)}% |
| 管理费用 | {s.admin} | {s.admin + m.num(-9, 9)} | {m.num(88, 112)}% |
| 净利润 | {s.net} | {s.net_last} | {m.num(70, 115)}% |
二、说明
收入同比{'下降' if s.worse else '增长'}{s.rev_pct}%，主要系{m.pick(('气价顺价滞后', '污水处理量不及预期', '工业用电回升', '接驳工程结算节奏'))}。应收政府补贴{m.num(40, 600)}百万元，账龄一年以上占{m.num(20, 55)}%。
三、全年预测
预计全年归母净利润{s.net * 2 + m.num(-9, 30)}百万元，较年初预算差{m.num(2, 18)}%。数据未经审计，报港方合并前请勿外传。"""

@template("financial-report", "en")
def audit_committee_paper(m):
    g, s = m.pick(BANKS), sums(m, 1500, 8000)
    return f"""
!header {g[0]} - Audit Committee paper AC/25/{m.num(10, 48)}
# Annual results: matters for the Committee
Meeting:: {m.day(2025)}
Paper from:: {m.person().en}, Chief Financial Officer
1. Draft results. Operating income {s.rev} (2024: {s.last}); operating profit before impairment {s.gp} ({s.gp_last}); profit attributable {s.net} ({s.net_last}), all HK$ million. The draft announcement is at Annex A and will go to the Board on {m.day(2025)}.
2. Expected credit losses. Management proposes a further charge of HK${m.num(90, 700)} million, chiefly on {m.pick(('two commercial real estate names', 'a Mainland developer', 'unsecured personal lending'))}. Impaired loan ratio {m.num(1, 4)}.{m.num(10, 99)}%. The auditor's model gives a range HK${m.num(20, 80)} million wider.
3. Net interest margin {m.num(1, 2)}.{m.num(10, 99)}%, down {m.num(4, 26)} bp in the second half.
4. CET1 {m.num(13, 19)}.{m.num(0, 9)}% before the proposed final dividend of {m.num(10, 90)} cents.
5. Unadjusted differences. {m.num(2, 6)} items, HK${m.num(4, 40)} million in aggregate, judged not material.
The Committee is asked to recommend the draft accounts to the Board."""

@template("financial-report", "en", shape="mail")
def auditor_open_items(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
!subject {g[0].split()[0]} YE audit - open items
Hi {m.pick(('Terence', 'Queenie', 'Ivan'))},
Per our call, o/s before we can sign:
- {m.pick(('goodwill model for the Foshan CGU, WACC support', 'valuation of the Quarry Bay floors', 'contract asset ageing by job'))}
- board minutes Sept-Nov
- going concern: 18-mth cash flow, covenant calc (we get {m.num(1, 4)}.{m.num(0, 9)}x against {m.num(2, 5)}.0x)
- revenue cut-off, {m.num(2, 9)} samples not cleared
- tax, {m.pick(('LAT provision', 'offshore claim', 'transfer pricing file'))}

On the numbers: your TB v{m.num(4, 9)} gives revenue {s.rev}.{m.num(0, 9)}m and PAT {s.net}.{m.num(0, 9)}m vs {s.net_last}m PY. If the {m.num(12, 60)}m adjustment we proposed goes through, PAT drops further, so please tell the CFO before he briefs the directors. Announcement date is fixed, we need these by Thu. Rgds {m.person().en}"""

@template("financial-report", "bi")
def board_minutes_draft_bi(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
{g[0]} {g[1]}
Minutes of Board Meeting 董事會會議記錄（DRAFT 擬稿）
Date 日期:: {m.day(2025)}
In the chair 主席:: {m.person().en}
1. Interim accounts 中期賬目. The CFO tabled the draft unaudited interim results: revenue HK${s.rev}m, profit HK${s.net}m (2024: HK${s.net_last}m). 財務總監解釋{'跌幅' if s.worse else '升幅'}{s.net_pct}%主因為{m.pick(('燃料成本', '利息支出', '客房收入', '工程毛利'))}變動。
2. Dividend 股息. After discussion it was resolved to declare an interim dividend of {m.num(2, 30)} cents, subject to the announcement being cleared. 公告定於當日收市後刊發。
3. Forecast 全年預測. Directors noted the full-year outlook of HK${s.net * 2}m and asked for a downside case. 獨立董事{m.person().zh}問及契諾空間。
4. Dealing 證券交易. Directors were reminded of the black-out period. 董事於禁售期內不得買賣。"""

@template("financial-report", "tc", shape="mail")
def covenant_headroom_mail_tc(m):
    g = m.pick(GROUPS)
    return f"""
!subject {m.pick(('12月', '6月', '9月'))}底契諾測試
{m.person().zh}先生：
附上集團契諾試算，數據取自未審核管理賬。綜合淨負債對EBITDA為{m.num(2, 4)}.{m.num(0, 9)}倍（上限{m.num(4, 5)}.0倍）；利息保障{m.num(1, 3)}.{m.num(0, 9)}倍（下限2.5倍）；有形資產淨值{m.num(18, 90)}億元。若年底估值再跌一成，第二項即不合格。
{g[1]}現時可動用現金約{m.num(2, 14)}.{m.num(0, 9)}億元，明年首季到期貸款{m.num(3, 20)}億元，銀行甲口頭答應續{m.num(12, 24)}個月，銀行乙仍要求降額。年度溢利最新估計{m.num(60, 480)}百萬元，較預算少{m.num(8, 40)}%。
請在呈交財務委員會前過目，未公布之數請勿交銀行以外人士。
司庫部 {m.person().zh}"""

@template("financial-report", "en", shape="sheet")
def forecast_to_year_end(m):
    g = m.pick(GROUPS)
    size = m.num(4, 40)
    rows = "\n".join(f"| {u} | {(a := round(k * size * m.num(68, 78) / 100))} | {(b := round(k * size * m.num(20, 30) / 100))} | {a + b} | {round((a + b) * m.num(90, 118) / 100)} | {m.pick(('', '', 'upside if tariff approved', 'watch', 'one-off gain incl.', 'risk: claim', 'see tab 4'))} |"
                     for u, k in (("Revenue - HK", 60), ("Revenue - Mainland", 32), ("Revenue - overseas", 14), ("Gross profit", 27), ("EBITDA", 19), ("D&A", 4), ("Interest", 3), ("Impairment (est.)", 1.5), ("PBT", 10), ("Net profit", 8.2), ("EPS (cents)", 4), ("DPS proposed (cents)", 1.8)))
    return f"""
!name {g[0].split()[0]} FY25 forecast v{m.num(3, 9)} for CFO
| HK$m | 9M actual (mgt a/cs) | Q4 fcst | FY25 latest | Budget | Comment |
{rows}"""

@template("financial-report", "sc", shape="text")
def baobiao_weixin_sc(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
李会计：{g[2]}合并报表初稿出来了，收入{s.rev}百万，归母净利{s.net}，去年{s.net_last}
财务总监：{'怎么掉这么多' if s.worse else '比预算好'}，少数股东损益核了吗
李会计：核了。{m.pick(('商誉减值', '存货跌价', '信用减值'))}审计要求再提{m.num(5, 70)}百万，还没入账，入了净利再少{m.num(3, 15)}%
财务总监：先别发港交所公告组，等{m.num(18, 28)}号审计委员会过了。EPS按加权股数重算
李会计：好，{m.pick(('工作底稿', '抵消分录', '附注'))}今晚给您"""

@template("financial-report", "en")
def results_announcement_proof(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
!watermark PROOF {m.num(3, 9)}
Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever.
{g[0]}
(Stock Code: [●])
ANNUAL RESULTS FOR THE YEAR ENDED [31 MARCH] 2025
[Printer: note changes on p.{m.num(3, 30)} not yet agreed by auditor. To be released on [●] after Board approval.]
The Board announces the consolidated results of the Group for the year together with the comparative figures:
| HK$'000 | 2025 | 2024 |
| Revenue | {s.rev * 1000 + m.num(1, 999):,} | {s.last * 1000 + m.num(1, 999):,} |
| Gross profit | {s.gp * 1000 + m.num(1, 999):,} | {s.gp_last * 1000 + m.num(1, 999):,} |
| Profit before tax | {s.pbt * 1000 + m.num(1, 999):,} | [TBC] |
| Profit for the year | {s.net * 1000 + m.num(1, 999):,} | {s.net_last * 1000 + m.num(1, 999):,} |
FINAL DIVIDEND
The Board recommends a final dividend of HK[{m.num(2, 30)}] cents per share. [Company secretary: record date?]
OUTLOOK
[Chairman to supply. Previous wording about {m.pick(('tariff review', 'visitor arrivals', 'public works', 'interest rates'))} to be toned down.]"""

@template("financial-report", "tc")
def gm_office_brief_tc(m):
    g, s = m.pick(HOTELS + UTILITIES), sums(m, 300, 4000)
    return f"""
主席：
敬呈{g[1]}本年度業績預覽，供與獨立董事茶敘時參考，閱後請擲還。
全年收入估計為{s.rev}百萬元，較去年{'減少' if s.worse else '增加'}{s.rev_pct}%；股東應佔溢利約{s.net}百萬元（去年{s.net_last}百萬元）。{m.pick(('澳門', '內地', '本港', '東南亞'))}業務{'由盈轉虧' if s.worse else '表現最佳'}，資本開支超支{m.num(5, 30)}%。
末期息擬維持每股{m.num(5, 40)}仙，派息比率{m.num(35, 80)}%。核數師尚有兩項減值未達共識，若全數入賬，溢利將再減{m.num(10, 80)}百萬元。
業績定於{m.num(3, 9)}月{m.num(10, 28)}日公布，在此之前數字只限閣下、行政總裁及本人知悉。
秘書 {m.person().zh} 謹上　{m.day_zh()}"""

@template("financial-report", "en", shape="text")
def cfo_whatsapp_numbers(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
CFO: prelim {g[0].split()[0]} H1: rev {s.rev}, EBITDA {s.gp - m.num(5, 20)}, NP {s.net} v {s.net_last}. not audited, ok for the chair only
Chair: tks. {'worse than guided. ' if s.worse else ''}what's street at?
CFO: about {s.net + m.num(10, 120)}. {'we miss' if s.worse else 'broadly in line'}. hold dps at {m.num(3, 25)}c?
Chair: let's see after AC on {m.pick(('Tue', 'Wed', '18th', '22nd'))}. nobody trades pls"""

@template("inside-information", "en")
def privatisation_board_memo(m):
    g = m.pick(GROUPS)
    return f"""
MEMORANDUM
To:: The Independent Board Committee of {g[0]}
From:: {m.person().en}, Company Secretary
Date:: {m.day(2025)}
Project:: {m.pick(('Heron', 'Banyan', 'Lantern', 'Kestrel'))}
The controlling shareholder has indicated, through its financial adviser, that it is minded to put forward a proposal to privatise the Company by way of a scheme of arrangement at a cancellation price of HK${m.num(1, 19)}.{m.num(10, 99)} per share, a premium of {m.num(22, 68)}% over the 30-day average. No firm intention has been communicated and no announcement has been made.
Members are respectfully reminded that (a) the existence of the approach must not be disclosed to anyone outside the working group list, (b) no dealing in the shares is permitted from today, and (c) should there be a leak or an unusual movement in price, a trading halt will be requested at once and a Rule 3.7 announcement issued; a draft is held by {m.pick(('counsel', 'this office', 'the adviser'))}.

The appointment of an independent financial adviser is proposed at a fee of HK${m.money(800000, 4000000)}. A meeting will be called on {m.day(2025)}."""

@template("inside-information", "tc")
def profit_warning_wording_tc(m):
    g = m.pick(GROUPS)
    return f"""
!watermark 初稿
香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責。
{g[1]}
（股份代號：[　]）
盈利警告
[請律師閱後以修訂模式回覆。發放日期待定，董事會未通過。]
本公司董事會謹此知會股東及潛在投資者，根據對本集團未經審核綜合管理賬目的初步審閱，預期截至二零二五年{m.pick(('六月三十日止六個月', '十二月三十一日止年度'))}錄得虧損約[{m.num(60, 380)}]百萬元，而去年同期為溢利{m.num(40, 300)}百萬元。
虧損主要由於（i）{m.pick(('若干地基合約預計虧損之撥備', '酒店物業公平值下跌', '燃料成本急升未能轉嫁', '信貸減值增加'))}；（ii）[待核數師確認]。
承董事會命　主席[　]"""

@template("inside-information", "en", shape="mail")
def placing_timetable_mail(m):
    g = m.pick(GROUPS)
    return f"""
!subject {m.pick(('Project Plum', 'Project Jade', 'Project Swift'))} - timetable
All,
Revised plan for the {g[0].split()[0]} top-up. Wall-cross {m.num(3, 8)} accounts Tues after close, launch Wed {m.pick(('5.15pm', '4.45pm', '6pm'))} HKT, price by 10, T+0 placing agreement signed, halt not needed if we finish before open. Size up to {m.num(60, 400)}m shs ({m.num(5, 19)}% of existing) under general mandate, discount {m.num(6, 14)}%. Range ${m.num(2, 9)}.{m.num(10, 49)}-{m.num(10, 12)}.{m.num(10, 49)}.

Use of proceeds still to be agreed: repay the {m.pick(('bridge loan', '2026 notes', 'syndicated facility'))}, GWC. Lock-up vendor 90 days.
Nobody outside the insider list please, incl. your own research. {m.person().en} to circulate the ann. draft tonight.
{m.pick(('JT', 'Marcus', 'Hei'))}"""

@template("inside-information", "en", shape="text")
def lost_client_chat(m):
    g, p = m.pick(BUILDERS + HOTELS), m.person()
    return f"""
Derek: just off the phone with {m.pick(('the airline', 'the tour operator', 'the developer', 'the Authority'))}. they are NOT renewing, thats abt {m.num(14, 38)}% of {g[0].split()[0]} revenue gone from {m.pick(('Jan', 'April', 'Q3'))}
{p.en}: sh*t. in writing?
Derek: letter coming fri. legal says we prob have to announce as soon as we get it
{p.en}: so keep it to us + chairman. stock is up {m.num(3, 9)}% this wk, blackout for everyone in the know pls
Derek: ok. adding names to insider list. IR not to take calls"""

@template("inside-information", "tc", shape="text")
def cfo_leaving_whatsapp_tc(m):
    g, p = m.pick(GROUPS), m.person()
    return f"""
{m.pick(('秘書May', '阿Kay', 'Rita'))}：{p.zh}頭先同主席講咗辭任，{g[3]}CFO做到{m.num(1, 3)}月底
Ken：吓？咁突然？同核數師嗰件事有關？
秘書May：佢話私人理由，但係佢同AC對{m.pick(('海外賬', '關連交易', '減值'))}有意見。13.51(2)要寫有冇分歧，律師話要小心啲寫
Ken：幾時出公告
秘書May：等{m.pick(('禮拜四', '禮拜一', '聽日'))}董事會批咗搵到署任先出，未出之前唔好同任何人講，連IR都未知"""

@template("inside-information", "sc")
def shougou_yixiang_sc(m):
    g = m.pick(UTILITIES)
    return f"""
# 关于拟收购{m.pick(('韶关', '清远', '湛江', '梧州'))}{m.pick(('污水处理', '管道燃气', '垃圾发电'))}项目公司{m.pick(('100%', '70%', '51%'))}股权的请示
集团董事会：
经与转让方多轮磋商，现拟由{g[2]}附属公司以人民币{m.num(3, 18)}.{m.num(1, 9)}亿元收购标的股权，市盈率约{m.num(8, 15)}倍。标的公司上年净利润{m.num(20, 160)}百万元，特许经营期剩余{m.num(12, 25)}年。
按上市规则测算，最高适用百分比率为{m.num(6, 24)}.{m.num(0, 9)}%，构成须予披露的交易，签署协议后须即时公告。目前仅签有保密协议及意向书，尚未对外公布。
资金来源：自有资金{m.num(30, 50)}%，其余为{m.pick(('并购贷款', '境外银团', '供股'))}。主要风险：{m.pick(('水价调整未批', '或有负债', '土地证未办'))}。
知情人名单见附件，各人已签收，请严守秘密，停牌预案由公司秘书保管。
战略投资部　{m.day_zh()}"""

@template("inside-information", "en")
def loan_default_note(m):
    g = m.pick(BUILDERS)
    return f"""
# Note to file - {g[0]}
{m.day(2025)}, prepared by {m.person().en}
The agent bank's letter received this afternoon states that the interest cover undertaking was not met at the last test date and reserves all rights under the HK${m.num(8, 36)}00 million facility. No waiver has been obtained. Cross default would be triggered under the {m.num(2026, 2028)} notes after {m.num(5, 20)} business days.
The Executive Directors met at {m.num(4, 8)} p.m. It was agreed:
(i) to ask for a standstill to {m.day(2025)}; two of the {m.num(5, 9)} lenders have informally said yes;
(ii) that counsel be instructed on disclosure under Part XIVA and Rule 13.19. Pending advice the matter be kept to the persons present;
(iii) that an application for suspension of trading be made ready for {m.pick(('Monday', 'tomorrow'))} morning; (iv) that payment to the {m.pick(('piling', 'formwork', 'lift'))} subcontractor be held back for the moment.
A list of persons in possession of this information is attached."""

@template("inside-information", "bi")
def disposal_term_sheet_bi(m):
    a, b = m.companies(2)
    g = m.pick(HOTELS + BANKS)
    return f"""
# Term sheet 條款書 (subject to contract 以正式合約為準)
Vendor 賣方:: {g[0]} {g[1]}
Purchaser 買方:: {a[0]} {a[1]}
Target 目標:: {m.pick(('the whole of a hotel in Yau Ma Tei 油麻地酒店全幢', '60% of the card business 信用卡業務六成權益', 'a service apartment in Sheung Wan 上環服務式住宅'))}
Consideration 代價:: HK${m.num(6, 48)}00 million, deposit {m.num(5, 10)}%
Book loss/gain 預計損益:: about HK${m.num(20, 260)} million 百萬元, unaudited
Exclusivity 獨家期:: {m.num(21, 60)} days 日
Long stop 最後期限:: {m.day(2025)}
Size test 規模測試:: {m.num(26, 70)}% - major transaction 主要交易, shareholders' approval 須股東批准
Announcement 公告:: to be made only upon signing 簽約時方可公布; both sides keep the negotiation confidential 雙方保密"""

@template("inside-information", "tc", shape="mail")
def trading_halt_prep_mail_tc(m):
    g = m.pick(GROUPS)
    return f"""
!subject 停牌安排
各位
主席今早定咗，{m.pick(('禮拜五', '下星期一', '聽日'))}開市前{g[3]}申請短暫停牌，等出{m.pick(('同大股東合併', '供股二供一', '出售電廠權益', '引入策略股東'))}嘅公告。麻煩：
1. 秘書處 9:00 前打俾聯交所，halt form我已填好，原因寫「待刊發內幕消息公告」
2. 公關擬定 holding statement，記者問一律無可奉告
3. 財務覆核備考負債比率{m.num(40, 90)}%→{m.num(20, 39)}%呢個數，代價{m.num(6, 60)}.{m.num(0, 9)}億
4. 內幕人士名單加埋印刷商兩個人
價位每股{m.num(1, 8)}.{m.num(10, 99)}元，較昨收{m.pick(('溢價', '折讓'))}{m.num(6, 40)}%，千祈唔好外洩，一漏就要即時停。
{m.person().zh}"""

@template("inside-information", "en", shape="mail")
def stake_sale_lawyer_mail(m):
    g = m.pick(BANKS + UTILITIES)
    return f"""
!subject SPA comments / {m.pick(('Cedar', 'Mallow', 'Tern'))}
Dear {m.pick(('Alice', 'Hugh', 'Kenneth'))}
We act for the seller. Our mark-up of the SPA for the {m.num(10, 51)}% stake in {g[0]} is attached. Main points: price now HK${m.num(2, 14)}.{m.num(1, 9)}bn on a locked-box at {m.pick(('30 June', '31 December'))}, warranty cap {m.num(10, 40)}%, and {m.pick(('HKMA approval', 'SFC ruling on no chain offer', 'consent under the Scheme of Control'))} as a condition.

Our client will not sign before its own board on {m.day(2025)}. Until then the transaction is unannounced and price sensitive for both listed parties; would you please confirm that your client's directors have been told not to deal. The joint announcement (draft 4) has a blank for the mandatory offer language.
Kind regards, {m.person().en}"""

@template("inside-information", "sc", shape="text")
def neimu_yugao_sc(m):
    g = m.pick(GROUPS)
    return f"""
董办小周：{g[2]}{m.pick(('中标', '丢标', '被立案调查', '诉讼败诉'))}的事，刚拿到书面的了，涉及{m.num(3, 26)}亿，占去年营收{m.num(12, 45)}%
法务：原件先锁起来，别扫到共享盘。港股这边要马上评估是不是内幕消息
董办小周：公司秘书说今晚开电话董事会，公告最快明早{m.pick(('八点', '七点半'))}登，之前知情的人全部登记，不准买卖股票
法务：知道的有你我、{m.person().sc}、CEO，还有券商两位。A股那边{m.pick(('同步', '无', '也要停牌'))}？
董办小周：同步，口径一致"""

@template("published-announcement", "en")
def voluntary_announcement_hotel(m):
    g, p = m.pick(HOTELS), m.person()
    return f"""
Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.
{g[0]}
(Incorporated in Bermuda with limited liability)
(Stock Code: {m.num(101, 3899)})
RESIGNATION OF {m.pick(('COMPANY SECRETARY', 'CHIEF FINANCIAL OFFICER', 'EXECUTIVE DIRECTOR'))}
The board of directors of {g[0]} (the "Company") announces that {p.title} {p.en} has tendered {'his' if p.sex == 'M' else 'her'} resignation with effect from {m.day(2025)} to pursue other personal commitments and has confirmed that there is no disagreement with the Board and no matter that needs to be brought to the attention of the shareholders or the Stock Exchange.
The Board expresses its gratitude for the contribution during the tenure of office.
By order of the Board
{m.person().en}, Chairman
Hong Kong, {m.day(2025)}
As at the date of this announcement, the executive directors are {m.person().en} and {m.person().en}; and the independent non-executive directors are {m.person().en} and {m.person().en}."""

@template("published-announcement", "tc")
def interim_results_gonggao_tc(m):
    g, s = m.pick(GROUPS), sums(m)
    return f"""
香港交易及結算所有限公司及香港聯合交易所有限公司對本公告之內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示概不就因本公告全部或任何部分內容而產生或因倚賴該等內容而引致之任何損失承擔任何責任。
{g[1]}
（於開曼群島註冊成立之有限公司）
（股份代號：{m.num(101, 3899):04d}）
截至二零二五年六月三十日止六個月之中期業績公告
董事會欣然宣佈本集團之未經審核綜合中期業績如下：
| | 二零二五年 百萬港元 | 二零二四年 百萬港元 |
| 收入 | {s.rev} | {s.last} |
| 毛利 | {s.gp} | {s.gp_last} |
| 期內溢利 | {s.net} | {s.net_last} |
中期股息每股{m.num(2, 18)}港仙，將於二零二五年{m.num(9, 11)}月{m.num(1, 28)}日派付。本公司將於九月{m.num(15, 18)}日至十九日暫停辦理股份過戶登記。
本公告已於聯交所網站及本公司網站刊載。
承董事會命　主席　{m.person().zh}
香港，二零二五年八月{m.num(18, 29)}日"""

@template("published-announcement", "bi")
def next_day_return_bi(m):
    g = m.pick(GROUPS)
    return f"""
Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement and make no representation as to its accuracy or completeness.
香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明。
{g[0]}
{g[1]}
(Stock Code 股份代號: {m.num(101, 3899)})
{m.pick(('POLL RESULTS OF THE ANNUAL GENERAL MEETING 股東週年大會投票結果', 'COMPLETION OF PLACING OF NEW SHARES 完成配售新股份', 'DISCLOSEABLE TRANSACTION 須予披露交易'))}
The Board is pleased to announce that all conditions have been fulfilled and that the above matter was duly {m.pick(('passed', 'completed', 'approved'))} on {m.day(2025)}. 董事會欣然宣佈上述事項已於當日完成。
Total number of issued shares 已發行股份總數: {m.money(400_000_000, 4_000_000_000)}
By order of the Board 承董事會命
{m.person().en} {m.pick(('Company Secretary 公司秘書', 'Executive Director 執行董事'))}
Hong Kong 香港, {m.day(2025)}"""
