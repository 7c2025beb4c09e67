"""What finance, company secretaries and deal teams know before the market does; and what the market was told."""

from fifth.words import DISCLAIMER, DISCLAIMER_ZH, ISSUERS, PROJECTS, TARGETS, TARGETS_ZH
from model import template


def n(value):
    return f"({-value:,})" if value < 0 else f"{value:,}"


def pct(new, old):
    return f"{(new - old) / abs(old) * 100:+.1f}%"


@template("financial-report", "en", shape="mail")
def month_end_flash(m):
    last = m.num(180, 420)
    rev, gp = last + m.num(-40, 60), m.num(60, 110)
    return f"""
!subject {m.pick(('Oct', 'Apr', 'Jul'))} flash - before adjustments
{m.person().given.split()[0]},
Numbers are soft-closed, AP cut-off still open till tomorrow.
Sales HK${rev}.{m.num(0, 9)}m vs budget {rev + m.num(4, 30)}.0m and LY {last}.0m ({pct(rev, last)}). GP {gp}.{m.num(0, 9)}m, margin slipped about {m.num(1, 3)} pts - clearance in Macau plus the freight surcharge.
Opex {m.num(48, 70)}m incl. one-off severance {m.num(2, 6)}m. EBITDA lands around {m.num(8, 30)}m, PBT {m.num(1, 14)}m. YTD we are {m.num(12, 40)}m behind the board's number and I do not see H2 catching up.
Inventory days {m.num(88, 140)}, net debt {m.num(200, 640)}m.
Please hold this within the five of us until the audit committee has it.
{m.person().given}, Group FC"""


@template("financial-report", "en", shape="sheet")
def consolidation_worksheet(m):
    lines = []
    for name in ("Revenue", "Cost of sales", "Selling expenses", "Admin expenses", "Finance costs", "Share of associates", "Taxation", "Non-controlling interests"):
        sign = 1 if name in ("Revenue", "Share of associates") else -1
        low, high = {"Revenue": (260_000, 480_000), "Cost of sales": (140_000, 250_000)}.get(name, (900, 38_000))
        a, b, c = (sign * m.num(low, high) for _ in range(3))
        e = -sign * m.num(low, high) // 9
        lines.append(f"| {name} | {n(a)} | {n(b)} | {n(c)} | {n(e)} | {n(a + b + c + e)} |")
    return f"!sheet Conso HY{m.num(24, 26)} v{m.num(2, 9)}\n| HK$'000 | HK Co | Shenzhen WFOE | BVI + others | Elim. JE | Group |\n" + "\n".join(lines) + \
        f"\n| Check to TB | 0 | 0 | {m.num(1, 40)} |  | diff. open |\n| Unrealised profit in stock |  | ({m.num(100, 4000):,}) |  |  | not booked yet |"


@template("financial-report", "en")
def results_board_paper(m):
    iss = m.pick(ISSUERS)
    old = m.num(90, 260)
    new = old + m.num(-60, 70)
    return f"""
# Paper {m.num(3, 9)}/{m.num(24, 26)}: Interim results and dividend
For the meeting of directors of {iss[0]} on {m.day(2025)}, 10:30 a.m., 28/F boardroom and by Zoom.
1. Directors are invited to approve the unaudited condensed accounts at Tab A and to authorise Mr {m.person().surname} and the Company Secretary to release the announcement after market close.
2. Profit attributable to owners is HK${new}.{m.num(0, 9)} million (2024: HK${old}.{m.num(0, 9)} million, {pct(new, old)}). Turnover was HK${m.num(1100, 3400):,} million. The second quarter alone was loss-making owing to the write-down at Tab C.
3. Management proposes an interim dividend of HK{m.num(2, 19)} cents, a payout of {m.num(28, 55)}%; the alternative of paying none is set out in Tab D given the bank's view.
4. PwX has completed its review; two unadjusted items (HK${m.num(2, 9)}m in aggregate) are below threshold.
5. The black-out on dealings continues until publication. Please do not forward; return the numbered copies.
{m.person().en}
Chief Financial Officer"""


@template("financial-report", "tc")
def audit_committee_impairment_tc(m):
    iss = m.pick(ISSUERS)
    return f"""
{iss[1]}
審核委員會文件{m.num(11, 48)}號
議題：下半年減值及全年業績初步數字
一、截至本月止十二個月之未經審核收入約{m.num(8, 46)}.{m.num(0, 9)}億元，較去年{m.pick(('減', '增'))}{m.num(4, 28)}%；毛利率由{m.num(34, 41)}%跌至{m.num(24, 33)}%。
二、{m.pick(('天津', '武漢', '佛山', '澳門'))}現金產生單位之使用價值低於帳面值，擬撥備商譽減值{m.num(60, 280)}百萬元，另存貨撥備{m.num(12, 60)}百萬元。若全數入帳，股東應佔溢利將由盈轉虧約{m.num(20, 190)}百萬元。
三、核數師傾向把折現率由{m.num(9, 11)}%調高至{m.num(12, 14)}%，管理層未同意，差額約{m.num(10, 50)}百萬元。
四、末期息：建議不派，視乎{m.num(3, 4)}月董事會。
五、公司秘書提醒：上述資料未公布前屬內幕消息，委員及其聯繫人不得買賣。
財務總裁 {m.person().zh}　{m.day_zh()}"""


@template("financial-report", "sc")
def monthly_mgmt_pack_sc(m):
    iss = m.pick(ISSUERS)
    rev = m.num(8_000, 46_000)
    return f"""
# {iss[2]} {m.num(2024, 2025)}年{m.num(2, 11)}月经营快报（内部）
报送：集团财务管理中心　编制：{m.person().sc}
本月实现营业收入{rev:,}万元，完成预算的{m.num(71, 108)}%，环比{m.pick(('下降', '增长'))}{m.num(2, 18)}.{m.num(0, 9)}%；归母净利润{m.num(-900, 2600):,}万元，累计{m.num(-3000, 14000):,}万元。
| 指标（万元） | 本月 | 预算 | 去年同期 | 累计 |
| 营业收入 | {rev:,} | {rev + m.num(200, 4000):,} | {m.money(8000, 40000)} | {m.money(90000, 300000)} |
| 毛利 | {m.money(2000, 9000)} | {m.money(2000, 9000)} | {m.money(2000, 9000)} | {m.money(20000, 70000)} |
| 期间费用 | {m.money(1500, 6000)} | {m.money(1500, 6000)} | {m.money(1500, 6000)} | {m.money(15000, 50000)} |
| 经营性现金流 | -{m.money(100, 3000)} | {m.money(100, 3000)} | {m.money(100, 3000)} | -{m.money(100, 9000)} |
主要问题：大客户账期拉长，应收超期{m.money(2000, 9000)}万元，年内需计提坏账约{m.num(300, 1600)}万元，对年度业绩影响尚未对外披露。"""


@template("financial-report", "sc", shape="sheet")
def draft_income_statement_sc(m):
    lines = "\n".join(f"| {name} | {m.num(10**6, 9 * 10**8):,}.{m.num(10, 99)} | {m.num(10**6, 9 * 10**8):,}.{m.num(10, 99)} | {m.pick(('已核', '待查', '审计调整中', '与税表差异'))} |"
                      for name in ("一、营业总收入", "减：营业成本", "税金及附加", "销售费用", "研发费用", "财务费用", "资产减值损失", "三、营业利润", "四、利润总额", "五、净利润", "归属于母公司股东的净利润"))
    return f"!sheet 合并利润表-未审第{m.num(2, 6)}稿\n| 项目 | 本年累计（未审） | 上年同期 | 备注 |\n{lines}"


@template("financial-report", "en", shape="sheet")
def covenant_test(m):
    ebitda, debt, interest = m.num(180, 420), m.num(900, 1900), m.num(50, 150)
    return f"""
!sheet Covenants {m.pick(('Mar', 'Jun', 'Sep', 'Dec'))}-{m.num(24, 26)} est
| {m.pick(ISSUERS)[0]}: club loan HK${m.num(8, 24)}00m, LTM | Estimate | Required | Headroom | Comment |
| Consolidated net debt (HK$m) | {debt} |  |  | incl. lease liabilities |
| LTM EBITDA (HK$m) | {ebitda} |  |  | after write-back of Q1 provision |
| Net debt / EBITDA | {debt / ebitda:.2f}x | <= 4.00x | {4 - debt / ebitda:.2f}x | {m.pick(('BREACH if stock loss booked', 'waiver letter drafted', 'tight'))} |
| EBITDA / interest | {ebitda / interest:.2f}x | >= 3.00x | {ebitda / interest - 3:.2f}x |  |
| Tangible net worth (HK$m) | {m.num(1400, 3000)} | >= 1,500 |  | revaluation not yet signed off |
| Cash at bank (HK$m) | {m.num(40, 400)} | >= 150 |  | {m.num(20, 90)}m trapped in PRC |
| Next step | tell agent bank by {m.date()} |  |  | lenders not told yet, nothing public |"""


@template("inside-information", "en")
def warning_draft_three(m):
    iss = m.pick(ISSUERS)
    return f"""
!watermark Draft {m.num(2, 6)}
{iss[0]}
[PROFIT WARNING]
[Note to working group: subject to FC's final numbers and sponsor counsel's comments; not to be sent to the printer before 4:30 p.m.]
The board wishes to inform shareholders and potential investors that, based on a preliminary review of the management accounts for the [eight] months ended [●], the Group expects to record a loss attributable to owners of between HK$[{m.num(60, 99)}] million and HK$[{m.num(100, 160)}] million for the year, as against a profit of HK$[{m.num(20, 120)}] million last year.
The turnaround is mainly due to (i) [lower footfall / we should not blame the weather again - IR]; (ii) an impairment of [HK${m.num(20, 70)} million]; (iii) exchange loss on the [yen] loan.
[{m.person().given}: can we say "significant decrease" instead of a range? SFC may ask why we waited since {m.pick(('August', 'September'))}.]
[Auditors have not seen this.]"""


@template("inside-information", "tc", shape="text")
def warning_timing_chat_tc(m):
    iss, a, b = m.pick(ISSUERS), m.person(), m.person()
    return f"""
{a.zh} {m.num(9, 12)}:{m.num(10, 59)}
{iss[1][:2]}嗰邊頭十個月盤數埋咗，蝕{m.num(80, 240)}球，上年呢個時候仲賺{m.num(20, 70)}球
{b.zh} 13:{m.num(10, 19)}
咁即係要出盈警啦，市場估佢全年仲有錢賺㗎喎
{a.zh} 13:{m.num(20, 39)}
老細話等埋{m.pick(('星期四', '下星期二'))}董事會先出，律師話拖唔得，知道咗就要盡快披露
{b.zh} 13:{m.num(40, 59)}
停唔停牌？IR呢兩日約咗{m.num(2, 5)}個基金見面，即刻cancel啦
{a.zh} 14:{m.num(10, 59)}
我叫咗comsec封窗。稿係度改緊，唔好forward出群，你老婆手上啲貨都唔好掂"""


@template("inside-information", "tc")
def warning_statement_draft_tc(m):
    iss = m.pick(ISSUERS)
    return f"""
!name {m.pick(('稿', 'V'))}{m.num(2, 7)}-{m.pick(('法律意見', '清樣前', '內部'))}
【擬稿{m.num(2, 7)}－待董事會通過後方可刊發】
{iss[1]}
盈利警告
本公司董事會謹此知會股東及有意投資者，根據對本集團截至【　】年【　】月止未經審核綜合管理帳目之初步評估，預期本集團於本年度將錄得股東應佔虧損約【{m.num(90, 240)}】百萬港元，而去年同期則為溢利約【{m.num(30, 120)}】百萬港元。
【{m.person().zh}批註：範圍定還是單一數字？核數師未對數。】
虧損主要由於（一）【{m.pick(('主要客戶終止合約', '內地門店關閉', '船舶撥備'))}】；（二）公允值虧損約【{m.num(20, 80)}】百萬港元。
【公司秘書：收市後{m.num(4, 6)}時半上載，之前只限名單上{m.num(6, 14)}人傳閱，名單須記入內幕人士登記冊。】"""


@template("inside-information", "en")
def bolt_on_memo(m):
    code, target, iss = m.pick(PROJECTS), m.pick(TARGETS), m.pick(ISSUERS)
    return f"""
{code} - note to the deal committee
From: {m.person().en}, Corporate Development
We have signed a non-binding term sheet to buy {m.num(51, 100)}% of {target} from its founders. Headline price US${m.num(24, 180)} million, {m.num(6, 12)}.{m.num(0, 9)}x trailing EBITDA, {m.num(20, 40)}% of it in new shares of {iss[0]} at HK${m.num(1, 9)}.{m.num(10, 99)} (a {m.num(4, 15)}% discount to yesterday's close) and an earn-out over two years.
Size tests run to {m.num(26, 74)}% on consideration, so this is a major transaction: circular, and shareholders' written approval if the chairman's family company undertakes to vote.
Exclusivity ends {m.day(2025)}. A Japanese bidder is circling.
DD red flags: social insurance arrears RMB{m.num(3, 19)}m, one customer takes {m.num(31, 58)}% of sales.
Bridge loan from {m.pick(('two local banks', 'the house bank'))}, mandated but unsigned.
Nobody outside the insider list may know the name behind the code. Trading halt request is drafted in case of a leak."""


@template("inside-information", "tc")
def exclusivity_note_tc(m):
    iss, target = m.pick(ISSUERS), m.pick(TARGETS_ZH)
    return f"""
致：主席　由：{m.person().zh}（企業發展）
有關收購{target}
昨晚與賣方飲茶，對方肯將作價由{m.num(9, 12)}億減至{m.num(6, 8)}.{m.num(1, 9)}億港元，換取我方{m.num(30, 60)}日內交割及先付{m.num(5, 12)}%誠意金。諒解備忘錄連排他期已草簽，未有法律約束力。
資金：擬先舊後新配售約{m.num(12, 20)}%股份，配售價暫議{m.num(1, 6)}.{m.num(10, 99)}元，較現價折讓{m.num(6, 14)}%，投行已私下試盤兩名機構。
上市規則：最高百分比率約{m.num(27, 70)}%，屬主要交易。{iss[1]}須於簽正式協議當日停牌及出公告。
保密：項目以「{m.pick(('山竹', '白鷺', '磐石'))}」代稱，知情者{m.num(7, 15)}人，名單附後。切勿用公司WhatsApp群組討論，股價昨日已異動{m.num(4, 11)}%。"""


@template("financial-report", "en", shape="sheet")
def unadjusted_differences(m):
    lines = "\n".join(f"| {i} | {what} | {n(m.num(-9000, 9000))} | {n(m.num(-9000, 9000))} | {m.pick(('F', 'J', 'P'))} | {m.pick(('Mgt to book', 'Waived', 'In dispute with FC', 'Below CTT'))} |"
                      for i, what in enumerate(m.some(("Cut-off: December shipments booked in January", "ECL on trade debtors over 180 days", "Capitalised repairs", "Bonus accrual short",
                                                       "FV of Guangzhou shop", "Lease modification not remeasured", "Stock count loss, Tuen Mun", "Deferred tax on withholding"), 6, 8), 1))
    iss = m.pick(ISSUERS)
    return f"!sheet SUD\n| # | {iss[0]} - y/e {m.pick(('31.12.2025', '31.3.2026'))}, summary of misstatements (HK$'000) | P&L effect | Net assets | Type | Status |\n{lines}\n|  | Profit before tax per draft | {n(m.num(20_000, 180_000))} |  |  | accounts not signed |\n|  | Overall materiality | {m.num(4000, 9000):,} |  |  |  |"


@template("financial-report", "bi")
def next_year_budget_deck(m):
    iss = m.pick(ISSUERS)
    base = m.num(900, 2600)
    nxt = base + m.num(40, 400)
    return f"""
!header {iss[0]} – Budget workshop 預算會議
# FY{m.num(26, 27)} Budget – 2nd cut 第二稿
Revenue 收入: latest estimate this year 今年預測 HK${base:,}m → budget 預算 HK${nxt:,}m ({pct(nxt, base)})
Net profit 純利: {m.num(20, 90)}m → {m.num(91, 190)}m (market consensus 市場預期 {m.num(120, 260)}m – we are below 低於市場)
|  | This year LE 今年估計 | Budget 預算 | Stretch 進取 |
| New stores 新店 | {m.num(2, 9)} | {m.num(10, 22)} | {m.num(23, 30)} |
| Closures 關店 | {m.num(4, 18)} | {m.num(2, 9)} | {m.num(1, 5)} |
| Capex (HK$m) 資本開支 | {m.num(40, 110)} | {m.num(111, 220)} | {m.num(221, 300)} |
| Headcount 人手 | {m.num(1800, 2600):,} | {m.num(1500, 1799):,} | {m.num(1300, 1499):,} |
Gearing 負債比率 peaks at 高見 {m.num(48, 79)}% in Q3; dividend held flat 股息不變.
Risk 風險: Osaka exit costs 撤出大阪 {m.num(12, 60)}m not included and not announced 未計入、未公布."""


@template("inside-information", "en", shape="mail")
def going_concern_mail(m):
    iss = m.pick(ISSUERS)
    return f"""
!subject {iss[0].split()[0]} {iss[0].split()[1]} - opinion
{m.person().given.split()[0]},
Further to the call: as things stand we cannot give a clean opinion. Current liabilities exceed current assets by HK${m.num(240, 900)}m, the note of HK${m.num(100, 400)}m fell due on {m.day(2025)} and was not paid, and the letter of support from the controlling shareholder is unsigned.
The partner panel leans to a disclaimer on going concern; a material uncertainty paragraph is possible if the standstill with the {m.num(3, 7)} banks is executed before results day. The draft loss has moved to HK${m.num(150, 600)}m after the extra ECL.
If the board cannot publish by the deadline the shares will be suspended, so your lawyers should consider what must be announced about the missed payment.
Nothing here has gone outside the engagement team.
{m.person().en}, Audit Partner"""


@template("inside-information", "en")
def take_private_timetable(m):
    iss, code = m.pick(ISSUERS), m.pick(PROJECTS)
    return f"""
# {code}: indicative timetable (v{m.num(3, 9)})
Offeror group: chairman's family trust and a US fund. Offeree: {iss[0]}, privatisation by scheme. Cancellation price under discussion HK${m.num(2, 8)}.{m.num(10, 99)}, premium {m.num(28, 64)}% to the 30-day average.
| Day | Step | Who |
| T-21 | Irrevocables from {m.num(2, 4)} institutions (names withheld) | FA |
| T-10 | Certain funds letter, HK${m.num(900, 4200):,}m facility | Banks |
| T-3 | Board told; independent committee formed | Co. Sec. |
| T | Trading halt, Rule 3.5 announcement | All |
| T+21 | Scheme document | Counsel |
| T+{m.num(60, 90)} | Court meeting | Counsel |
Rule 3.2 leak watch: price up {m.num(5, 18)}% in two weeks on three times the volume. If asked by the Exchange, holding announcement in folder 4.
Everyone receiving this is an insider and was logged on {m.date()}."""


@template("inside-information", "bi", shape="mail")
def wall_crossing_placing(m):
    iss = m.pick(ISSUERS)
    return f"""
!subject Wall-cross – {m.pick(('tonight', 'after close'))} 今晚
Per your consent on the recorded line 按閣下於錄音電話同意，you are now inside 閣下已成為內幕人士 and may not deal 不得買賣 until cleansed 直至公布.
Issuer 發行人: {iss[0]} {iss[1]}
Deal 交易: top-up placing 先舊後新 of {m.num(80, 400)}m shares, {m.num(8, 19)}.{m.num(0, 9)}% of enlarged capital
Price 價: HK${m.num(2, 9)}.{m.num(10, 49)} – {m.num(10, 12)}.{m.num(10, 49)}, discount 折讓 {m.num(6, 15)}%
Use 用途: repay the {m.num(2026, 2027)} CB 償還可換股債 and a new plant in {m.pick(('Johor', 'Batam', 'Hai Phong'))} not yet disclosed 未披露
Lock-up 禁售 {m.pick((60, 90))} days. Books close 截飛 9 p.m. HKT; announcement pre-open tomorrow 明早開市前公布.
If you decline, we keep your name on the list 拒絕者亦記錄在案.
ECM desk, {m.person().en}"""


@template("inside-information", "sc")
def diligence_meeting_sc(m):
    iss = m.pick(ISSUERS)
    return f"""
# “{m.pick(('北斗', '海棠', '松塔'))}”项目周会纪要（{m.num(4, 16)}）
时间：{m.day_zh()}　参会：券商、律师、会计师、公司{m.person().sc}、{m.person().sc}
1. {iss[2]}拟以现金{m.num(3, 18)}.{m.num(0, 9)}亿元收购标的公司{m.num(51, 80)}%股权，对价分三期，对赌三年累计净利润不低于{m.num(2, 6)}亿元；拟于{m.num(3, 11)}月底前停牌签约。
2. 财务尽调：标的未入账返利约{m.num(800, 3600)}万元，还原后净利率由{m.num(14, 19)}%降至{m.num(7, 13)}%，估值拟下调。
3. 若触发重大资产重组，需履行股东大会程序；控股股东同意投赞成票。
4. 保密：参与人员均已签承诺函并报送内幕信息知情人档案，交易前不得买卖公司股票，不得向亲属透露。
5. 待办：评估师{m.num(3, 10)}日内出初稿；银行并购贷{m.num(60, 70)}%批复在途。
记录：{m.person().sc}"""


@template("financial-report", "en", shape="text")
def same_store_chat(m):
    a, b = m.person(), m.person()
    return f"""
{a.given}: golden week SSS came in, HK {m.num(-19, -6)}%, Macau {m.num(-9, 4)}%, mainland {m.num(-24, -8)}%
{b.given}: ouch. what does that do to q{m.num(3, 4)}
{a.given}: q sales ~{m.num(310, 620)}m, op loss {m.num(9, 44)}m. fy guidance of mid single digit growth is dead, we will be down {m.num(6, 17)}%
{b.given}: street doesnt know right? the operational update isnt until the {m.num(14, 28)}th
{a.given}: only you me and the boss. gm {m.num(52, 58)}.{m.num(0, 9)} because we dumped the winter stock at 3折
{b.given}: and cash
{a.given}: {m.num(60, 190)}m after paying rents. drawing another {m.num(40, 80)} from the revolver on monday
{b.given}: ok keep it off email pls"""


@template("financial-report", "tc", shape="sheet")
def branch_pl_tc(m):
    lines = "\n".join(f"| {shop} | {s:,} | {s * m.num(55, 72) // 100:,} | {s * m.num(12, 24) // 100:,} | {s * m.num(10, 20) // 100:,} | {n(s * m.num(-14, 18) // 100)} | {m.num(70, 116)}% |"
                      for shop, s in ((shop, m.num(480_000, 3_900_000)) for shop in m.some(("旺角店", "沙田店", "元朗店", "銅鑼灣店", "將軍澳店", "上水店", "尖東店", "荃灣店", "澳門氹仔店", "深圳福田店"), 7, 10)))
    return f"!sheet {m.num(1, 12)}月分店帳\n| 分店（{m.pick(ISSUERS)[1]}） | 營業額 | 毛利 | 租金 | 人工 | 店鋪盈利／（虧損） | 達標率 |\n{lines}\n| 總部分攤 |  |  |  | {m.money(900_000, 4_000_000)} |  |  |\n| 集團當月除稅前 | {m.money(9_000_000, 40_000_000)} |  |  |  | ({m.money(200_000, 6_000_000)}) | 未審，待集團CFO覆核 |"


@template("financial-report", "en", shape="sheet")
def thirteen_week_cash(m):
    cash, lines = m.num(60_000, 160_000), []
    for week in range(1, 14):
        got, pay, rent, loan = m.num(9_000, 30_000), m.num(8_000, 26_000), m.pick((0, 0, 0, m.num(4_000, 9_000))), m.pick((0, 0, m.num(2_000, 20_000)))
        cash += got - pay - rent - loan
        lines.append(f"| wk {week} | {got:,} | {n(-pay)} | {n(-rent)} | {n(-loan)} | {n(cash)} |")
    return f"!sheet 13wk ({m.pick(('base', 'downside', 'lender case'))})\n| {m.pick(ISSUERS)[0]} HK$'000 | Receipts | Suppliers & staff | Rent | Banks | Closing cash |\n" + "\n".join(lines) + f"\n| Minimum liquidity |  |  |  |  | {m.num(20, 60)},000 |\n| Trigger to tell the Exchange if below |  |  |  |  | {m.num(5, 15)},000 |"


@template("inside-information", "bi", shape="mail")
def bank_demand_mail(m):
    iss = m.pick(ISSUERS)
    return f"""
!subject RE: Reservation of rights – facility HK${m.num(3, 18)}00m
Chairman 主席,
The agent's letter came at 11 this morning 今早收到代理行信: event of default 違約事件, {m.num(5, 10)} business days to cure, else acceleration 否則加速還款. Cross default catches the USD notes 連帶觸發美元債 (US${m.num(120, 400)}m).
We have free cash 可動用現金 HK${m.num(40, 160)}m. The sale of the Kwun Tong block 賣觀塘廠廈 at {m.num(4, 9)}.{m.num(0, 9)}億 is agreed in principle with a state-owned buyer 央企買家 but unsigned 未簽.
Counsel's advice 律師意見: this is inside information 內幕消息 of {iss[0]} and must go out tonight unless the waiver is in hand. Draft announcement 公告稿 attached; halt 停牌 from 1 p.m. is safer.
Please say nothing to the brokers 勿向經紀透露.
{m.person().en}"""


@template("financial-report", "en")
def value_in_use_workings(m):
    iss = m.pick(ISSUERS)
    carrying, value = m.num(420, 700), m.num(180, 419)
    return f"""
# Goodwill - {m.pick(('Thai hotels', 'Vietnam dyeing', 'Logistics', 'e-Commerce'))} CGU, workings for the {m.pick(('interim', 'annual'))} accounts
Prepared {m.person().given}, reviewed by ______, not yet with auditors. Entity: {iss[0]}.
| HK$m | Y1 | Y2 | Y3 | Y4 | Y5 | Terminal |
| Revenue | {m.num(300, 400)} | {m.num(310, 420)} | {m.num(320, 440)} | {m.num(330, 460)} | {m.num(340, 480)} |  |
| EBITDA | {m.num(20, 40)} | {m.num(22, 44)} | {m.num(26, 48)} | {m.num(28, 50)} | {m.num(30, 54)} | {m.num(300, 500)} |
| Discounted | {m.num(18, 36)} | {m.num(18, 36)} | {m.num(18, 36)} | {m.num(16, 34)} | {m.num(16, 34)} | {m.num(150, 260)} |
Pre-tax rate {m.num(11, 15)}.{m.num(0, 9)}%, growth {m.num(1, 2)}.{m.num(0, 9)}%. Carrying amount {carrying}, recoverable {value}: shortfall HK${carrying - value}m to be charged in H{m.num(1, 2)}.
At +1 pt WACC a further HK${m.num(30, 70)}m. The CEO asked if half may slip into next year - no basis under HKAS 36.
After the charge the Group's result turns from a profit of HK${m.num(30, 120)}m to a loss. The forecast that we gave analysts in May has not been corrected."""


@template("inside-information", "en")
def ceo_exit_and_probe(m):
    iss, ceo = m.pick(ISSUERS), m.person()
    return f"""
Privileged circulation: chairman, senior INED, Company Secretary
{iss[0]}
1. {ceo.en} told me on {m.day(2025)} that {'he' if ceo.sex == 'M' else 'she'} will step down as chief executive for "family reasons". We both know that the ICAC took away two of the servers and interviewed the purchasing head over rebates of about HK${m.num(8, 40)} million.
2. The largest customer ({m.num(22, 46)}% of turnover) has given notice not to renew beyond {m.pick(('March', 'June'))}. The letter is in the safe.
3. Neither matter has been announced. In my view each is likely to move the price, and the first cannot wait for the AGM. Outside counsel to advise today on timing, on the wording of the reasons and on whether to ask for a halt.
4. Successor: {m.person().en}, now COO; package HK${m.num(6, 14)}m plus options, remuneration committee by circular.
5. Directors and staff on the attached list must not deal, and must not discuss this in the lift.
{m.person().en}, Company Secretary"""


@template("published-announcement", "en")
def annual_results_published(m):
    iss, code, year = m.pick(ISSUERS), m.num(1000, 9899), m.num(2022, 2024)
    new, old = m.num(900_000, 4_000_000), m.num(900_000, 4_000_000)
    return f"""
{DISCLAIMER}
{iss[0]}
(Incorporated in {m.pick(('Bermuda', 'the Cayman Islands'))} with limited liability)
(Stock Code: {code})
ANNOUNCEMENT OF ANNUAL RESULTS FOR THE YEAR ENDED 31 DECEMBER {year}
The board of directors is pleased to announce the audited consolidated results of the Company and its subsidiaries for the year ended 31 December {year} together with comparative figures.
|  | Notes | {year} HK$'000 | {year - 1} HK$'000 |
| Revenue | 3 | {new:,} | {old:,} |
| Cost of sales |  | ({new * 7 // 10:,}) | ({old * 7 // 10:,}) |
| Profit before taxation | 5 | {new // 9:,} | {old // 10:,} |
| Profit for the year |  | {new // 11:,} | {old // 12:,} |
The Board recommends a final dividend of HK{m.num(1, 20)} cents per share. The register of members will be closed from {m.day(year + 1)}.
This announcement is published on the websites of the Stock Exchange (www.hkexnews.hk) and the Company.
By order of the Board
{m.person().en}
Chairman
Hong Kong, {m.num(18, 28)} March {year + 1}"""


@template("published-announcement", "tc")
def voluntary_sales_update_tc(m):
    iss = m.pick(ISSUERS)
    return f"""
{DISCLAIMER_ZH}
{iss[1]}
（於開曼群島註冊成立之有限公司）
（股份代號：{m.num(1000, 9899):05d}）
自願性公告
{m.num(2023, 2025)}年第{m.pick('一二三四')}季度之最新營運情況
本公告由本公司自願刊發，以便股東及潛在投資者了解本集團最新業務發展。
本集團於季內零售銷售總額約為{m.num(3, 28)}.{m.num(0, 9)}億港元，按年{m.pick(('上升', '下跌'))}{m.num(1, 19)}.{m.num(0, 9)}%；同店銷售{m.pick(('上升', '下跌'))}{m.num(1, 15)}%。於季末，本集團共有{m.num(120, 680)}間門店。
上述數據未經核數師審核或審閱。股東及潛在投資者於買賣本公司股份時務請審慎行事。
承董事會命
{iss[1]}
主席
{m.person().zh}
香港，{m.day_zh()}
於本公告日期，執行董事為{m.person().zh}先生及{m.person().zh}女士；獨立非執行董事為{m.person().zh}先生、{m.person().zh}先生及{m.person().zh}博士。"""


@template("published-announcement", "en")
def disposal_circular(m):
    iss, code = m.pick(ISSUERS), m.num(1000, 9899)
    return f"""
THIS CIRCULAR IS IMPORTANT AND REQUIRES YOUR IMMEDIATE ATTENTION
If you are in any doubt as to any aspect of this circular or as to the action to be taken, you should consult your stockbroker or other registered dealer in securities, bank manager, solicitor, professional accountant or other professional adviser.
{DISCLAIMER.replace('announcement', 'circular')}
{iss[0]}
(Stock code: {code})
MAJOR TRANSACTION - DISPOSAL OF THE ENTIRE ISSUED SHARE CAPITAL OF {m.pick(TARGETS).upper()}
AND NOTICE OF EXTRAORDINARY GENERAL MEETING
A letter from the Board is set out on pages {m.num(5, 9)} to {m.num(14, 22)} of this circular. The consideration is HK${m.money(60_000_000, 900_000_000)}, payable in cash on completion; the Group expects to recognise a gain of about HK${m.money(2_000_000, 80_000_000)} before tax.
A notice convening the EGM to be held at {m.num(10, 11)}:00 a.m. on {m.day()} is set out on pages EGM-1 to EGM-{m.num(2, 4)}. Whether or not you are able to attend, please complete and return the form of proxy to the branch share registrar not less than 48 hours before the meeting.
{m.day()}"""


@template("published-announcement", "bi")
def results_with_both_tongues(m):
    iss, year = m.pick(ISSUERS), m.num(2022, 2025)
    return f"""
{DISCLAIMER}
{DISCLAIMER_ZH}
{iss[0]} {iss[1]}
(Stock Code 股份代號: {m.num(1000, 9899)})
INTERIM RESULTS ANNOUNCEMENT FOR THE SIX MONTHS ENDED 30 JUNE {year}
截至{year}年6月30日止六個月之中期業績公告
Revenue 收益: HK${m.money(200_000_000, 4_000_000_000)}
Profit attributable to owners of the Company 本公司擁有人應佔溢利: HK${m.money(9_000_000, 400_000_000)}
Basic earnings per share 每股基本盈利: HK{m.num(2, 90)}.{m.num(10, 99)} cents 港仙
The Board has resolved to declare an interim dividend of HK{m.num(1, 12)} cents 董事會議決宣派中期股息每股{m.num(1, 12)}港仙.
The interim results announcement is published on the HKEXnews website 本中期業績公告刊載於披露易網站 (www.hkexnews.hk); the interim report will be despatched in due course 中期報告將適時寄發.
By Order of the Board 承董事會命
{m.person().en} {m.person().zh}
Chairman 主席
Hong Kong 香港, {m.num(20, 31)} August {year}"""
