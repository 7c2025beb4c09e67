"""Figures and affairs of listed groups before the market has them, and three papers that it does have."""

from tenth.words import BIO, CARE, GROUPS, LAND, SHOPS, SUBS_SC, book, clock, nick, nick_sc, pct, red
from model import template


# Figures not yet out.

@template("financial-report", "sc", shape="text")
def month_flash_wechat_sc(m):
    a, b = nick_sc(m, 2)
    k, sub = book(m, 20, 260), m.pick(SUBS_SC)
    mo = m.num(2, 11)
    return f"""
{a} {clock(m, 18, 21)}：{b}，{sub}{mo}月快报先报给香港，未审的\n收入{k.rev}百万，环比{k.rev_pct}，毛利率{k.gm}（上月{k.gm0}）
销售费用{k.sell}、管理费用{k.admin}、研发{k.rd}，净利{k.net}\n{b} {clock(m, 21, 22)}：毛利怎么掉了？预算是{round(k.gp * 1.1)}
{a}：{m.pick(('促销补贴冲了收入，还有一批退货没到仓', '代工费涨价，存货跌价准备补提了一笔', '两个大单跨月，下月才能确认'))}\n{b}：累计1-{mo}月完成年度预算多少
{a}：收入{m.num(38, 88)}%，利润{m.num(15, 80)}%。合并抵消前，内部往来还差{m.num(1, 9)}百万没对平\n{b}：集团后天要合并，明天中午前把TB发我，别转发给业务群"""


@template("financial-report", "en")
def management_accounts_pack(m):
    g, k = m.pick(GROUPS), book(m)
    bud = round(k.rev * m.num(92, 118) / 100)
    return f"""
{g[0]}\nManagement accounts for the {m.pick(('four months to 30 April', 'eight months to 31 August', 'nine months to 30 September', 'ten months to 31 October', 'eleven months to 30 November'))} 2025
(unaudited, HK$ million)
| | YTD actual | YTD budget | Last year | vs budget |
| Revenue | {k.rev:,} | {bud:,} | {k.last:,} | {pct(k.rev, bud)} |
| Cost of sales | {red(-k.cost)} | {red(-round(bud * .62))} | {red(-(k.last - k.gp0))} |  |
| Gross profit | {k.gp:,} | {bud - round(bud * .62):,} | {k.gp0:,} |  |
| Selling | {red(-k.sell)} | {red(-round(k.sell * .95))} | {red(-round(k.sell * .9))} |  |
| R&D | {red(-k.rd)} | {red(-round(k.rd * 1.1))} | {red(-round(k.rd * .8))} |  |
| Admin | {red(-k.admin)} | {red(-round(k.admin * .93))} | {red(-round(k.admin * .97))} |  |
| Finance cost | {red(-k.fin)} | {red(-k.fin)} | {red(-k.fin)} |  |
| Profit/(loss) before tax | {red(k.net)} | {red(round(bud * .06))} | {red(k.net0)} |  |
Admin is over because of {m.pick(('severance for the Shenzhen team', 'legal fees on the arbitration', 'ESOP charge brought forward', 'dilapidations on two shops'))}. Cash HK${m.num(40, 900)} m, down HK${m.num(5, 120)} m since June; undrawn lines HK${m.num(20, 300)} m.
Debtor days {m.num(38, 120)} ({m.num(35, 90)}). {m.pick(('Two mainland distributors are past 180 days and we propose to provide half.', 'The rental concession is booked evenly over the term.', 'The put option on the JV has not been remeasured.'))}"""


@template("financial-report", "tc", shape="sheet")
def consol_worksheet_tc(m):
    lines = (("收益", 90, 700), ("銷售成本", -500, -50), ("其他收入", 1, 14), ("分銷開支", -60, -5), ("行政開支", -60, -8), ("融資成本", -15, -1), ("應佔聯營公司業績", -8, 8), ("稅項", -12, -1), ("非控股權益", -9, 9))

    def row(name, low, high):
        a, b, c = (m.num(low, high) for _ in range(3))
        e = -round((a + b) * .2) if name in ("收益", "銷售成本") else 0
        return f"| {name} | {red(a)} | {red(b)} | {red(c)} | {red(e)} | {red(a + b + c + e)} | {m.code('WP-A99')} |"
    return f"| 二零二五年{m.pick(('中期', '全年', '第三季'))}（未經審核）港幣百萬 | 香港 | {m.pick(('深圳', '佛山', '珠海'))} | {m.pick(('新加坡', '澳門', '成都'))} | 抵銷 | 綜合 | 索引 |\n" + "\n".join(row(*x) for x in lines)


@template("financial-report", "en", shape="mail")
def rolling_forecast_to_cfo(m):
    g, k = m.pick(GROUPS), book(m, profit=False)
    return f"""
!subject FY25 RF{m.num(2, 4)} v{m.num(2, 7)}
Hi {m.pick(('Desmond', 'Priscilla', 'Kenny', 'Audrey'))},

Latest roll-up for {g[3]}, all HK$m:

FY revenue {k.rev:,} (RF before {round(k.rev * 1.08):,}, street about {round(k.rev * 1.12):,})\nGP {k.gp:,}, {k.gm}
Adj. EBITDA {red(k.net + k.fin)}\nNet {red(k.net)} vs {red(k.net0)} last year

So we are going to miss consensus by a fair bit. Main drag is {m.pick(('take rate dropping after the price war in July', 'handover of Tower 3 slipping into next year', 'slower clinic ramp-up in Shenzhen', 'milestone income that will not land before year end'))}. Upside not in: {m.pick(('disposal gain on the Kwai Chung floor', 'government grant', 'tax refund'))} {m.num(3, 40)}m.

H2 dividend line is zero in this version, pls confirm before I load it to the board deck. Not to IR yet.

{m.person().en}"""


@template("financial-report", "en")
def clinic_network_monthly_review(m):
    g = m.pick(CARE)
    rows = "\n".join(f"| {c} | {m.num(900, 5200)} | {m.num(410, 880)} | {m.num(8, 46) / 10} | {m.num(-60, 240) / 10}% | {m.num(-18, 34)}% |" for c in m.rng.sample(("Central", "Mong Kok", "Tai Koo", "Sha Tin One", "Yuen Long", "Futian", "Nanshan", "Zhuhai Gongbei"), 6))
    return f"""
# {g[3]} network: {m.pick(('September', 'October', 'May', 'March'))} 2025 operating results (management only)
| Site | Visits | ARPU HK$ | Revenue HK$m | LFL | Site EBITDA |
{rows}\nGroup revenue for the month HK${m.num(38, 140)}.{m.num(0, 9)} m, {m.num(1, 19)}% {m.pick(('below', 'above'))} budget; site-level EBITDA HK${m.num(3, 22)}.{m.num(0, 9)} m. Second-half profit now trending to HK${m.num(4, 60)} m against HK${m.num(20, 90)} m disclosed last year.
Doctors' profit share rose to {m.num(41, 56)}% of revenue. {m.pick(('Futian', 'Gongbei', 'Nanshan'))} needs impairment testing at year end: headroom on the cash-generating unit gone if growth stays under {m.num(3, 9)}%.
To do: price up check-up packages before {m.pick(('Q4', 'January'))}; decide which lease not to renew."""


@template("financial-report", "tc")
def sales_completion_flash_tc(m):
    g = m.pick(LAND)
    c = m.num(900, 8200)
    return f"""
{g[1]}　內部財務簡報\n截至二零二五年{m.pick(('九', '十', '五', '三'))}月底（未經審核，供執行董事參閱）
一、合約銷售：累計{c:,}百萬元，為全年目標之{m.num(34, 81)}%；其中大灣區{round(c * .6):,}，香港{round(c * .25):,}。\n二、可確認入賬：{m.pick(('元朗項目', '南沙二期', '屯門服務式住宅'))}交樓延至{m.pick(('明年首季', '十二月底'))}，本期收益料減{m.num(200, 1600):,}百萬元，毛利率由{m.num(22, 31)}%跌至{m.num(9, 20)}%。
三、投資物業估值：測量師初稿顯示公允值虧損約{m.num(120, 2400):,}百萬元，{m.pick(('商場佔六成', '寫字樓佔大半', '主要為酒店'))}。\n四、核心盈利預測{m.num(60, 900)}百萬元（去年{m.num(500, 1800):,}百萬元），計入估值後將錄得虧損。
五、淨負債比率{m.num(48, 96)}%，一年內到期借貸{m.num(900, 7000):,}百萬元，受限制現金{m.num(100, 900)}百萬元。\n六、中期息方案甲：不派；方案乙：每股{m.num(1, 8)}仙。待董事會定奪。"""


@template("financial-report", "en", shape="sheet")
def pipeline_spend_runway(m):
    def row(p):
        q = [m.num(2, 48) for _ in range(4)]
        return f"| {p} | {m.pick(('Ph1b', 'Ph2', 'Ph3', 'IND', 'preclin'))} | {' | '.join(str(x) for x in q)} | {sum(q)} | {sum(q) + m.num(-20, 30)} | {m.pick(('CRO re-phased', 'site start late', 'CMC batch failed, repeat', ''))} |"
    cash = m.num(220, 900)
    burn = m.num(120, 400)
    return "| RMB m (actual Q1-Q3, fcst Q4 FY25) | Stage | Q1A | Q2A | Q3A | Q4F | FY25F | Board budget | Note |\n" + "\n".join(row(p) for p in m.rng.sample(("QW-101", "QW-107", "QW-212", "SM-003", "SM-018", "SM-022", "ADC platform", "Suzhou plant"), 6)) + f"""
| Net loss FY25F (unaudited) |  | {red(-burn // 5)} | {red(-burn // 4)} | {red(-burn // 4)} | {red(-burn // 3)} | {red(-burn)} | {red(-round(burn * .85))} | before share-based comp |
| Cash and deposits, end |  | {cash} | {cash - 40} | {cash - 95} | {cash - 170} | {cash - 170} | {cash - 100} | runway {m.num(7, 19)} months |"""


@template("financial-report", "bi")
def auditor_open_points_bi(m):
    g = m.pick(GROUPS)
    return f"""
{g[0]} / FY2025 audit, open points as at {m.day(2026)}\n1. Revenue cut-off 收入截止: 12月最後一週{m.num(8, 60)}百萬嘅單未有簽收，拎返POD。Potential adjustment RMB {m.num(2, 30)} m.
2. ECL 預期信貸虧損: {m.pick(('分銷商A', '業主墊款', '聯營公司借款'))} {m.num(20, 180)}百萬逾期超過一年，team 只撥備{m.num(5, 30)}%，we think {m.num(50, 90)}%.\n3. Goodwill 商譽: {m.pick(('Chengdu clinics', '物管收購', 'the app business'))} WACC {m.num(9, 12)}% 太低，sensitivity 顯示減值{m.num(10, 220)}百萬 → PBT 由盈轉虧?
4. Going concern 持續經營: 現金流預測要計埋{m.num(100, 800)}百萬 bank loan 到期；management 未收到續期信。May need material uncertainty paragraph.\n5. Related party 關連交易: 主席私人公司代付{m.num(2, 30)}百萬，年度上限已超。
6. Tax 轉讓定價: {m.pick(('local file 未交', '東莞稅局問緊2022-23', 'provision HK$' + str(m.num(3, 40)) + ' m'))}.\nDraft PBT after our adjustments 擬調整後稅前虧損 HK${m.num(8, 300)} m (management 溢利 {m.num(5, 60)}). Meeting AC {m.pick(('下星期三', 'on the 18th', 'Friday'))}."""


@template("financial-report", "en")
def results_announcement_proof(m):
    g, k = m.pick(GROUPS), book(m)
    per = m.pick(("six months ended 30 June 2025", "year ended 31 December 2025", "year ended 31 March 2025"))
    return f"""
!header Proof {m.num(2, 6)} of {m.date()}: subject to audit committee and board approval
Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever.
# {g[0]}
(Stock Code: {g[4]})
# RESULTS FOR THE {per.upper()}
The board is pleased to announce the consolidated results of the Group for the {per}.
| | Current HK$'000 | Previous HK$'000 |
| Revenue | {k.rev * 1000 + m.num(1, 999):,} | {k.last * 1000 + m.num(1, 999):,} |
| Gross profit | {k.gp * 1000:,} | {k.gp0 * 1000:,} |
| Profit/(loss) for the period | {red(k.net * 1000)} | {red(k.net0 * 1000)} |
| Basic earnings/(loss) per share (HK cents) | [●] | {m.num(1, 40)}.{m.num(0, 9)} |
[Note to draft: tax charge and segment note to be updated; {m.pick(('share-based payment figure awaited from valuer', 'auditor has not cleared note 14', 'dividend wording depends on Thursday'))}.]\nThe Board [does not recommend / recommends] a final dividend of [●] cents.
By order of the Board [to be dated the day of release]"""


@template("financial-report", "en", shape="mail")
def hard_close_variances(m):
    k = book(m, 40, 400)
    return f"""
!subject RE: RE: hard close - your variances by 3pm
{m.person().en.split()[-1]},

From SZ side, in RMB m, actual vs forecast we gave you on the 20th:\n- net revenue {k.rev} vs {round(k.rev * 1.06)}: {m.pick(('coupon accrual was missing', 'one handover certificate not signed', 'hospital tender price cut 18%'))}
- gross margin {k.gm} vs {k.gm0}\n- S&M {k.sell}, G&A {k.admin}; G&A includes a one-off {m.num(1, 9)} for {m.pick(('lay-offs', 'relocation to Longgang', 'the product recall'))}
- R&D {k.rd}, of which capitalised {max(1, k.rd // 4)}. the auditors will ask for sure\n- op. result {red(k.net + k.fin)}

I parked {m.num(2, 12)}.{m.num(0, 9)} in accruals, tell me if HQ wants it released for the half-year. Intercompany with {m.pick(('BVI 2', 'HK Ops', 'Macau branch'))} agreed to the cent.

{m.pick(('Vicky', 'Zhou Lei', 'Samson'))}"""


@template("financial-report", "sc")
def quarterly_operating_review_sc(m):
    g, k = m.pick(SHOPS + CARE), book(m, 200, 3000)
    return f"""
# {g[2]}{m.pick(('三季度', '上半年', '1-10月'))}经营分析会材料
编制：集团财务中心 {m.iso()}　数据口径：管理报表，未经审计\n（一）整体：营业收入{k.rev:,}百万元，同比{k.rev_pct}；毛利{k.gp:,}百万元，毛利率{k.gm}，去年同期{k.gm0}；归母净利润{k.net:,}百万元，去年同期{k.net0:,}百万元。
（二）GMV {m.num(12, 98)}.{m.num(0, 9)}亿元，月活{m.num(180, 980)}万，货币化率{m.num(28, 69) / 10}%，获客成本由{m.num(31, 60)}元升至{m.num(61, 110)}元。\n（三）区域：华南占{m.num(44, 66)}%，香港占{m.num(12, 25)}%，其余新城市合计亏损{m.num(12, 140)}百万元。
（四）现金：经营性现金净流{m.pick(('出', '入'))}{m.num(8, 160)}百万元，存货周转{m.num(35, 98)}天，应付供应商逾期{m.num(3, 60)}百万元。\n（五）全年预测：收入达成率{m.num(82, 97)}%，利润达成率{m.num(30, 88)}%，与公开指引存在差距，建议管理层讨论是否关停{m.pick(('前置仓', '武汉、长沙两城', '自营牙科耗材线'))}。"""


@template("financial-report", "en")
def impairment_paper(m):
    g, ca, charge = m.pick(GROUPS), m.num(180, 900), m.num(30, 150)
    return f"""
To: Audit Committee members, {g[0]}\nFrom: Group Financial Controller
{m.day(2025)}\nAgenda {m.num(3, 7)}: impairment at the half-year
Management tested {m.pick(('the Bay Area fertility centre', 'the Tuen Mun retail podium', 'goodwill on the 2022 app purchase', 'capitalised development cost of the lead asset'))}. Carrying amount HK${ca} m, value in use HK${ca - charge} m at a discount rate of {m.num(95, 135) / 10}%. A charge of HK${charge} m is proposed, taking the half-year result from a profit of HK${m.num(5, 25)} m to a loss.
A one-point rise in the rate adds HK${m.num(8, 40)} m. The auditor's specialist used terminal growth of {m.num(10, 20) / 10}% against our {m.num(22, 30) / 10}%.
The interim figures have not been published. The Committee is asked to agree the charge and the wording of note {m.num(11, 19)} in the draft report."""


@template("financial-report", "en", shape="mail")
def covenant_headroom_note(m):
    g, worth = m.pick(LAND + SHOPS), m.num(1800, 6000)
    return f"""
!subject Sept covenant calc before it goes to the agent
Both,

Tested on the draft September numbers ({g[3]} consolidated):\nTangible net worth HK${worth:,}m, floor {worth - m.num(60, 900):,}m
Net debt / EBITDA {m.num(41, 58) / 10}x, cap 4.5x\nInterest cover {m.num(16, 26) / 10}x, min 2.0x
LTV on the {m.pick(('To Kwa Wan', 'Qianhai', 'Kwai Hing'))} loan {m.num(58, 72)}%, trigger 65%

EBITDA here is HK${m.num(180, 700)}m LTM after putting back {m.num(10, 50)}m of restructuring that the agent may not accept. Without it cover fails. December looks worse, {m.num(12, 19) / 10}x on the forecast.

Do we ask for the waiver now or after the results? {m.pick(('Treasury prefers now.', 'Need to tell auditors either way, classification goes current.', 'CFO has not told the board yet.'))}

{m.pick(('Gigi', 'Edwin', 'Marco'))}"""


@template("financial-report", "en", shape="text")
def close_channel_chatter(m):
    a, b, c = nick(m, 3)
    g, k = m.pick(SHOPS), book(m, 100, 900)
    return f"""
#fin-close
{a} {clock(m, 18, 19)}  D+{m.num(3, 6)} numbers in anaplan. rev {k.rev}m gp {k.gp}m ({k.gm}) opex {k.sell + k.admin + k.rd}m net {k.net}m\n{b} {clock(m, 19, 20)}  thats {k.rev_pct} yoy?? thought we guided double digit
{a}  yeah. macau refunds + the promo. {g[3]} plus cohort churned {m.num(6, 14)}%\n{c} {clock(m, 20, 21)}  rev includes the {m.num(2, 15)}m breakage pickup btw, auditors not signed off
{b}  ok so underlying worse. full year landing?\n{a}  {round(k.rev * 3.7):,}m rev, net {red(round(k.net * 2.2))}m, {m.num(8, 30)}% below whats in the analyst models
{c}  dont screenshot this pls. blackout started monday 🙃\n{b}  🤐 deck v{m.num(3, 9)} in the drive, ED wants it 9am"""


@template("financial-report", "tc")
def mdna_first_draft_tc(m):
    g, k = m.pick(GROUPS), book(m)
    return f"""
{g[1]}中期報告　管理層討論及分析（初稿{m.num(2, 5)}，{m.pick(('阿Yan', '財務部', 'IR'))}改，數字等核數師）\n業務回顧
期內本集團錄得收益約{k.rev:,}.[X]百萬港元，較去年同期{k.last:,}百萬港元{'增加' if k.rev > k.last else '減少'}{k.rev_pct.lstrip('+-')}，主要由於{m.pick(('新開診所尚在爬坡期', '交付面積變動', '平台補貼', '候選藥物授權里程碑'))}【呢句要同profit warning一致】。\n毛利約{k.gp:,}百萬港元，毛利率{k.gm}（二零二四年：{k.gm0}）。
行政開支約{k.admin:,}百萬港元，{m.pick(('包括一次性遣散費', '包括以股份為基礎付款', '包括搬遷開支'))}{m.num(2, 30)}百萬【係咪要拆開講？】\n本公司擁有人應佔{'溢利' if k.good else '虧損'}約{abs(k.net):,}百萬港元（去年同期溢利{k.net0:,}百萬港元）。
於二零二五年六月三十日，現金及銀行結餘{m.num(60, 900)}百萬港元，資產負債比率{m.num(12, 74)}%。\n中期股息：【待{m.pick(('8月27日', '8月21日', '下星期三'))}董事會】"""


# Affairs not yet out.

@template("inside-information", "en")
def profit_alert_draft(m):
    g, k = m.pick(GROUPS), book(m, profit=False)
    return f"""
!header DRAFT {m.num(1, 4)} / not for release\n{g[0]} (Stock Code: {g[4]})
INSIDE INFORMATION: PROFIT WARNING\nThis announcement is made pursuant to Rule 13.09(2)(a) of the Listing Rules and Part XIVA of the Securities and Futures Ordinance.
Based on the unaudited management accounts, the Group expects a loss attributable to shareholders of approximately HK$[{-k.net - m.num(1, 4)}] million to HK$[{-k.net + m.num(1, 9)}] million for the {m.pick(('six months ended 30 June 2025', 'year ending 31 December 2025'))} as compared with a profit of HK${k.net0} million, mainly due to {m.pick(('[fair value loss on investment properties]', '[lower consultation volume and pre-opening cost]', '[the price war, legal to soften]', '[no licensing income]'))}.
[Counsel: do we need a range? {m.pick(('Chairman wants to wait for the valuer.', 'NEDs not yet consulted.', 'If leaks we must halt.'))} Target publication {m.pick(('Friday after close', 'Monday before the open'))}.]\nShareholders and potential investors are advised to exercise caution."""


@template("inside-information", "en", shape="mail")
def project_bulrush_wall_cross(m):
    g, h = m.rng.sample(GROUPS, 2)
    code = m.pick(("Bulrush", "Teal", "Hopscotch", "Marzipan"))
    return f"""
!subject {code} - you are now on the list
Hi {m.person().en.split()[-1]},

Adding you to {code} from today. In short: {g[3]} (listed, {g[4]}) is buying {m.pick(('51%', '100%', '70%'))} of {m.pick(('a dental chain with 14 branches', 'a Shenzhen home-service app', "a biotech's Suzhou plant", h[3] + "'s property management arm"))} for HK${m.num(180, 2600):,} million, part cash part new shares at HK${m.num(1, 9)}.{m.num(10, 95)}, a {m.num(6, 22)}% discount to last close. SPA signing {m.day(2025)}, announcement same night, trading halt if anything moves before.

Please:\n- do not trade either stock, nor your family
- use the code name only, no WeChat\n- send the {m.pick(('completion accounts mechanics', 'DD red flags', 'percentage ratio calc'))} by {m.pick(('Thursday', 'tomorrow noon'))}. Looks like a {m.pick(('major', 'very substantial', 'discloseable'))} transaction

{m.person().en}"""


@template("inside-information", "tc", shape="text")
def placing_night_group_tc(m):
    a, b, c = nick(m, 3)
    g = m.pick(GROUPS)
    px = m.num(80, 900) / 100
    return f"""
{a}: {g[3]}今晚book {m.num(6, 9)}點開 配{m.num(40, 300)}百萬股 價{px:.2f}-{px + .15:.2f} 折讓{m.num(7, 15)}%\n{b}: general mandate夠唔夠
{a}: 夠 用到盡{m.num(17, 20)}% 大股東先舊後新\n{c}: 六個月lock up佢肯未
{a}: {m.pick(('90日', '肯 但要carve out質押嗰批', '仲拗緊'))}\n{b}: 停牌?
{a}: 唔停 收市後簽 聽朝七點半出公告 之前唔好俾風聲走漏\n{c}: 集咗{m.num(200, 1200)}球做咩用途寫法改咗未 
{b}: 改咗 {m.pick(('還貸七成', '第三期臨床', '開二十間店'))} 其餘一般營運資金\n{a}: {m.pick(('今日升咗6%有人知？', '有個anchor要5%', '大佬話少過折讓8就唔做'))}"""


@template("inside-information", "sc")
def subsidiary_overdue_report_sc(m):
    g = m.pick(LAND + SHOPS)
    sub = m.pick(SUBS_SC)
    return f"""
关于{sub}贷款逾期情况的紧急汇报\n集团董事会秘书处、财务中心：
{sub}于{m.pick(('本月20日', '上周五', m.day_zh()))}应付{m.pick(('某城商行', '信托计划', '股份制银行佛山分行'))}本金{m.num(80, 900)}百万元及利息{m.num(3, 40)}百万元，因{m.pick(('监管账户资金无法调用', '预售款回笼不足', '股东借款未到位'))}未能支付，宽限期至{m.num(5, 15)}个工作日后届满。
银行口头告知如不还款将宣布提前到期并申请查封{m.pick(('三号地块', '二期存货及商铺', '厂房土地'))}。按香港法务意见，或触发集团{m.num(150, 500)}百万美元票据之交叉违约。\n拟对策：1.争取展期六个月，追加担保；2.以{m.num(6, 8)}折出售{m.pick(('酒店', '商场', '停车位资产包'))}，已接触两家买方；3.票据持有人顾问遴选。
{g[2]}股票目前正常交易，上述事项尚未公告，是否需停牌请尽快定夺。接触范围仅限收件人。\n{m.person().sc}"""


@template("inside-information", "en", shape="mail")
def finance_chief_leaving(m):
    g, p = m.pick(GROUPS), m.person()
    return f"""
!subject {m.pick(('timing', 'what we discussed', 'transition'))}
{m.pick(('Chairman', 'Dear Victor', 'Dear Madam Chair'))},

{p.en} handed in {'his' if p.sex == 'M' else 'her'} resignation as CFO and executive director of {g[3]} on {m.pick(('Monday', 'Friday evening', 'the 3rd'))}. Last day {m.day(2025)}. The letter cites {m.pick(('disagreement over revenue recognition at the platform subsidiary', 'personal reasons, though in private it is the related-party loans', 'health'))} so the "no disagreement with the Board" sentence may not be available to us.

We have to announce as soon as practicable. I suggest we hold until the nomination committee sees {m.person().en} on {m.pick(('Wednesday', 'the 12th'))}, and put out both together. Auditors need a call first, they have not signed the interim review. Company secretary and I only at the moment; the share price is up {m.num(4, 15)}% this month so please keep this tight.

{m.person().en}\nGeneral Counsel"""


@template("inside-information", "en")
def licence_term_sheet_bio(m):
    g = m.pick(BIO)
    asset = m.pick(("QW-212", "SM-018", "SM-022"))
    return f"""
{g[0]}\nBusiness development update for the Board, {m.day(2025)}
1. {m.pick(('A US large pharma', 'A Japanese partner', 'A Danish company'))} has sent a non-binding term sheet for {asset}, ex-China rights: upfront US${m.num(25, 180)} million, equity US${m.num(10, 60)} million at a {m.num(10, 35)}% premium, milestones up to US${m.num(300, 1400):,} million, royalty {m.num(6, 9)}–{m.num(11, 16)}%.
2. Exclusivity asked for {m.pick((30, 45, 60))} days. The other bidder stays in until we sign it.\n3. The upfront exceeds our market value test: it is price-sensitive and undisclosed. Draft announcement is with counsel, and a holding note is ready should the stock move.
4. Open: {m.pick(('China supply price', 'who runs the Phase 3', 'change-of-control clause', 'withholding tax'))}. Expected signing {m.pick(('before JPM week', 'late November', 'by Chinese New Year'))}.\n5. Directors are reminded that they may not deal."""


@template("inside-information", "en", shape="text")
def topline_unblinded_chat(m):
    a, b, c = nick(m, 3)
    g = m.pick(BIO)
    return f"""
{a}: stats just sent topline. not good\n{a}: PFS HR 0.{m.num(88, 99)}, p=0.{m.num(21, 48)}. missed primary. OS immature but same shape
{b}: fck. subgroup?\n{a}: PD-L1 high a bit better HR 0.7{m.num(0, 9)} but not prespecified
{c}: who has it\n{a}: us 3, DMC, CMO. CEO on plane lands {m.num(6, 9)}pm
{b}: {g[3]} closed at {m.num(4, 30)}.{m.num(10, 98)} today, up {m.num(3, 9)}%. we need to halt before open tmr\n{c}: legal drafting halt request. announcement says "did not meet primary endpoint", we stop enrolling in the {m.pick(('gastric', '2L', 'combo'))} arm
{b}: partner gets the call {m.pick(('30 mins before', 'at 7am'))} not earlier. nobody touch your shares. delete the pdf from the shared folder pls"""


@template("inside-information", "tc")
def take_private_board_paper_tc(m):
    g = m.pick(GROUPS)
    px = m.num(60, 700) / 100
    return f"""
{g[1]}　董事會文件\n{m.pick(('私有化建議', '控股股東之意向', '除牌方案'))}（只供獨立董事委員會成員）
1. 控股股東於{m.day_zh()}來函，擬以協議安排方式將本公司私有化，註銷價每股{px:.2f}港元，較最後交易日溢價約{m.num(22, 68)}%，較每股資產淨值折讓{m.num(30, 62)}%。\n2. 資金來源：{m.pick(('兩間銀行之定期貸款', '私募基金夾份', '自有資金及過橋貸款'))}，最高涉及約{m.num(400, 5200):,}百萬港元，財務顧問已確認充裕。
3. 持股{m.num(5, 9)}%之{m.pick(('海外基金', '創辦人前合伙人'))}或會反對，百分之十否決門檻僅差{m.num(1, 4)}個百分點，曾私下要求加價至{px * 1.15:.2f}港元。\n4. 須委任獨立財務顧問；規則3.5公告初稿見附件二。發出前須短暫停牌。
5. 有關方未簽承諾，消息至今未公開。各董事及聯繫人不得買賣股份，文件閱後交回公司秘書。"""


@template("inside-information", "tc", shape="mail")
def biggest_client_walking_tc(m):
    g = m.pick(SHOPS + CARE)
    return f"""
!subject 大客續約（唔好forward）
{m.pick(('Edmund', '李總', 'Sandy'))}：

{m.pick(('尋日同對方採購部食完飯', '今朝收到對方電郵', '佢哋COO私下打俾我'))}，{m.pick(('保險公司嘅門診網絡合約', '平台嘅獨家配送協議', '發展商集團成批屋苑管理約', '主要超市嘅代營運約'))}到期唔續，{m.pick(('十二月底', '下年三月'))}止。呢個客佔{g[3]}上年收入{m.num(18, 41)}%，年報有寫係最大客戶，失咗嘅話明年盈利應該少{m.num(30, 80)}百萬。

同公司秘書夾過，佢話好可能要出內幕消息公告，但對方未有正式信，暫時當未落實。我要知：\n1. 有冇得減價留住，最多減{m.num(5, 15)}%
2. {m.pick(('請咗嗰百幾人點安排', '診所租約仲有兩年', '銀行covenant會唔會爆'))}\n3. 業績會分析員問起，IR點答

知情嘅人得我、你、{m.pick(('Ben', '陳生', 'CEO'))}三個。

{m.person().zh}"""


@template("inside-information", "bi")
def auditor_change_unreleased(m):
    g = m.pick(GROUPS)
    return f"""
!header 草稿 Draft {m.num(2, 5)}\n{g[0]} {g[1]}
Change of auditor 更換核數師\n[To be published on [date] after Board meeting 待董事會後刊發]
The Board was informed that the auditor resigned with effect from [●] as no agreement was reached on {m.pick(('the audit fee and the scope of a forensic review', 'the timetable, given outstanding confirmations from three mainland banks', 'the treatment of prepayments to suppliers'))}.
核數師於辭任函中提出以下事項：(i) {m.pick(('向供應商預付款項約', '附屬公司定期存款約', '應收關連公司款項約'))}{m.num(60, 480)}百萬港元之商業理據；(ii) 未獲提供銀行函證。\n[內部備註: {m.pick(('聯交所可能要求復牌指引，年報一定遲', '新核數師未肯接，唔好寫名', '審計委員會主席要求刪 (ii)，legal 唔同意'))}。Audited results will miss 31 March, so suspension from 1 April 停牌機會好大。]
By order of the Board 承董事會命 [●]"""


@template("inside-information", "en", shape="sheet")
def deal_steps_sheet(m):
    g = m.pick(GROUPS)
    name = m.pick(("Plover", "Juniper", "Cobalt"))
    rows = (("Exclusivity signed with vendor", "done"), (f"Board approves acquisition by {g[3]} ({g[4]}), HK${m.num(200, 1900):,}m", m.pick(("next Tue", "pending NEDs"))), ("Insider list opened, dealing frozen", "done"), (f"Loan commitment HK${m.num(100, 900)}m from two banks", "chasing CP"),
            ("Sign SPA 10 pm, request trading halt", "T"), ("Draft announcement v6 to Exchange for pre-vetting", "T-3, not submitted"), ("Publish, resume trading", "T+1"), ("Circular and EGM", "T+35"))
    return f"| Project {name} step | Owner | Date | Status | Comment |\n" + "\n".join(f"| {a} | {m.pick(('Legal', 'CoSec', 'FA', 'Finance', 'IR'))} | {10 + k} Nov | {b} | {m.pick(('', 'price may go up HK$50m', 'vendor nervous on leak', 'profit guarantee still open'))} |" for k, (a, b) in enumerate(rows))


# What has been published.

@template("published-announcement", "en")
def interim_results_released(m):
    g, k = m.pick(GROUPS), book(m)
    return f"""
Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.
# {g[0]}
(Incorporated in the Cayman Islands with limited liability)\n(Stock Code: {g[4]})
# ANNOUNCEMENT OF UNAUDITED INTERIM RESULTS FOR THE SIX MONTHS ENDED 30 JUNE 2025
| | 2025 HK$ million | 2024 HK$ million | Change |
| Revenue | {k.rev:,} | {k.last:,} | {k.rev_pct} |
| Gross profit | {k.gp:,} | {k.gp0:,} | {k.gp_pct} |
| Profit/(loss) attributable to owners | {red(k.net)} | {red(k.net0)} | {k.net_pct} |
The Board does not recommend the payment of an interim dividend (2024: nil). The interim report will be despatched and made available on the websites of the Stock Exchange and the Company.\nBy order of the Board
{m.person().en}\nChairman
Hong Kong, {m.num(20, 29)} August 2025\nAs at the date of this announcement, the Board comprises {m.person().en} and {m.person().en} as executive directors; and {m.person().en}, {m.person().en} and {m.person().en} as independent non-executive directors."""


@template("published-announcement", "tc")
def placing_completed_tc(m):
    g = m.pick(GROUPS)
    px = m.num(60, 900) / 100
    n = m.num(20, 300)
    return f"""
香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示，概不對因本公告全部或任何部份內容而產生或因倚賴該等內容而引致的任何損失承擔任何責任。
# {g[1]}
（於開曼群島註冊成立的有限公司）\n（股份代號：{g[4]}）
# 完成根據一般授權配售新股份
茲提述本公司日期為二零二五年一月{m.num(13, 28)}日的公告。董事會欣然宣佈，配售協議所載所有條件已獲達成，配售事項已於本公告日期完成。合共{n},000,000股配售股份已按每股{px:.2f}港元成功配售予不少於六名承配人。\n所得款項淨額約為{n * px * .98:.1f}百萬港元，擬用作{m.pick(('償還借款及一般營運資金', '臨床試驗及研發', '拓展診所網絡'))}。
承董事會命\n{g[1]}
公司秘書　{m.person().zh}\n香港，二零二五年{m.num(2, 12)}月{m.num(1, 28)}日
於本公告日期，執行董事為{m.person().zh}先生及{m.person().zh}女士；獨立非執行董事為{m.person().zh}先生、{m.person().zh}先生及{m.person().zh}女士。"""


@template("published-announcement", "bi")
def director_change_bi(m):
    g, p, q = m.pick(GROUPS), m.person(), m.person()
    return f"""
Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever.\n香港交易及結算所有限公司及香港聯合交易所有限公司對本公告之內容概不負責。
# {g[0]} {g[1]}
(Stock Code 股份代號: {g[4]})
# RESIGNATION OF CHIEF FINANCIAL OFFICER 財務總監辭任
The Board announces that {p.title} {p.en} has tendered {'his' if p.sex == 'M' else 'her'} resignation as Chief Financial Officer with effect from {m.day(2025)} to pursue other personal commitments. {p.title} {p.surname} has confirmed that there is no disagreement with the Board and no matter that needs to be brought to the attention of the shareholders.
董事會宣佈，{p.zh}因欲投放更多時間於個人事務，已辭任本公司財務總監，並確認與董事會並無意見分歧，亦無任何事宜須提請股東垂注。\nBy order of the Board 承董事會命
{q.en} {q.zh}, Chairman 主席\nHong Kong 香港, {m.day(2025)}"""
