"""Figures and matters that nobody outside may know yet; and what the same companies have published."""

from fourth.words import ISSUERS, ISSUERS_SC, NO_RESPONSIBILITY, NO_RESPONSIBILITY_ZH
from model import template


@template("financial-report", "bi", shape="grid")
def group_reporting_package(m):
    lines = "\n".join(f"| {a} | {m.money(200, 90000)} | {m.money(200, 90000)} | {m.money(10, 4000)} |" for a in
                      ("Sales to third parties 對外銷售", "Sales within the group 集團內銷售", "Cost of goods sold 銷貨成本", "Selling expenses 銷售費用", "Admin expenses 行政費用",
                       "Exchange difference 匯兌差額", "Interest on shareholder's loan 股東貸款利息", "Profit before tax 稅前利潤", "Tax charge 稅項", "Profit after tax 稅後利潤"))
    return f"""
!sheet PL-3
# Reporting package {m.pick(('Q1', 'Q2', 'Q3'))} FY2025/26 — entity {m.num(10, 80)}: {m.pick(('Dongguan', 'Penang', 'Haiphong'))} factory
To be sent to Group Finance by working day 4 集團財務部 WD4 前收
| RMB'000 | YTD actual 本年累計 | YTD budget 預算 | Eliminations 抵銷 |
{lines}
| Intercompany mismatch 內部往來差異 | {m.num(1, 900)} |  |  |
Preparer 編製: {m.person().en}    Reviewer 覆核: {m.person().en}"""


@template("financial-report", "sc")
def subsidiary_flash_sc(m):
    return f"""
# {m.pick(('华东', '西南', '湾区'))}公司{m.num(7, 11)}月经营快报
报：香港总部财务管理中心
一、当月实现销售收入{m.num(4000, 9000)}万元，环比下降{m.num(2, 14)}%；累计{m.num(3, 8)}.{m.num(10, 99)}亿元，完成年度目标的{m.num(55, 88)}%。
二、当月毛利{m.num(700, 1800)}万元，毛利率{m.num(14, 24)}.{m.num(0, 9)}%，较上月低{m.num(1, 3)}个百分点，主要因客户{m.code('A')}压价。
三、期间费用{m.num(400, 900)}万元，当月净利润{m.num(80, 600)}万元，累计净利润{m.num(900, 5000)}万元。
四、应收账款余额{m.num(1, 3)}.{m.num(10, 99)}亿元，逾期超九十天{m.num(800, 4000)}万元，其中{m.num(300, 700)}万元拟全额计提坏账。
五、银行存款{m.num(2000, 9000)}万元，下月到期贷款{m.num(2000, 6000)}万元，请总部安排续贷担保。
以上为初步数，未经审计，请勿外传。"""


@template("financial-report", "tc")
def chairman_statement_draft_tc(m):
    c = m.pick(ISSUERS)
    return f"""
!name 主席報告書 v{m.num(2, 7)} (clean)
# 主席報告書
（年報初稿，{m.person().zh}修訂，數字待核數師確認）
各位股東：
本人謹代表{c[1]}董事會，提呈截至二零二五年十二月三十一日止年度之業績。年內集團營業額為港幣[{m.num(8, 60)}.{m.num(0, 9)}]億元，較去年[下跌{m.num(3, 18)}%]；股東應佔溢利為港幣[{m.num(1, 9)}.{m.num(0, 9)}]億元，每股盈利[{m.num(8, 90)}.{m.num(0, 9)}]仙。董事會建議派發末期股息每股[{m.num(3, 20)}]仙【待董事會於三月{m.num(18, 28)}日通過】。
# 業務回顧
本地業務受北上消費影響，同店銷售跌[{m.num(4, 15)}%]。內地工廠於第三季恢復產能，分部虧損收窄至[{m.num(1000, 9000)}]萬元。
# 展望
【IR：此段是否需要提及已關閉的{m.num(3, 12)}間店舖？】集團手持現金淨額約[{m.num(2, 9)}]億元，財政穩健。"""


@template("financial-report", "en")
def finance_committee_minutes(m):
    c, a = m.pick(ISSUERS), m.people(3, 4)
    return f"""
# {c[0]}
# Minutes of a meeting of the Finance Committee held by video conference on {m.day(2025)}
Present: {'; '.join(p.en for p in a)}. In attendance: the Company Secretary
1. Draft results. The Group CFO took members through the second draft of the interim results. Turnover of HK${m.num(800, 4000)} million was {m.num(2, 12)}% below the same period of last year, and profit attributable to shareholders HK${m.num(60, 400)} million. Members noted that the inventory provision had been raised by HK${m.num(5, 60)} million after the count in Tuen Mun.
2. Dividend. Management proposed an interim dividend of {m.num(2, 9)} cents. {a[1].en} thought that the pay-out ratio should not exceed {m.num(35, 60)}%. It was agreed to recommend {m.num(2, 6)} cents to the Board.
3. Covenants. Interest cover stood at {m.num(2, 4)}.{m.num(0, 9)} times. Treasury would ask two lenders for a waiver before the year end.
4. There being no other business the meeting ended at {m.num(4, 6)}:{m.num(10, 59)} p.m."""


@template("financial-report", "en", shape="slides")
def hotel_month_deck(m):
    full, rate = m.num(68, 94), m.num(900, 2200)
    return f"""
# {m.pick(('North Point', 'Tsim Sha Tsui', 'Airport'))} property: {m.pick(('August', 'October', 'November'))} 2025 executive committee
Occupancy {full}%, ADR HK${rate:,}, RevPAR HK${full * rate // 100:,} ({m.num(1, 14)}% below budget)
Total revenue HK${m.num(18, 60)}.{m.num(0, 9)}m, GOP HK${m.num(5, 24)}.{m.num(0, 9)}m, GOP margin {m.num(24, 42)}%
# Why we missed
Ballroom closed for {m.num(6, 15)} days; F&B loss HK${m.num(1, 4)}.{m.num(0, 9)}m; payroll over by {m.num(2, 9)}%
# Full-year forecast for the owner
EBITDA now HK${m.num(90, 220)}m against HK${m.num(221, 280)}m in the budget. Management fee falls by HK${m.num(1, 6)}m.
# Asks
Freeze {m.num(8, 30)} vacancies, defer the lobby (capex HK${m.num(12, 40)}m)"""


@template("financial-report", "en", shape="mail")
def life_office_flash(m):
    return f"""
!subject Nine-month flash (before actuarial sign-off)
Dear all on the ExCo list,
New business value comes out at HK${m.num(900, 3800)}m, up {m.num(3, 28)}%, on APE of HK${m.num(2, 9)}.{m.num(1, 9)}bn; the margin slipped to {m.num(38, 58)}% as brokers sold more savings. Operating profit after tax about HK${m.num(1, 4)}.{m.num(1, 9)}bn. Embedded value per share HK${m.num(18, 90)}, solvency ratio {m.num(190, 280)}%.
Lapse experience cost us HK${m.num(60, 300)}m which the street does not have. The release is three weeks away, so please do not forward, and do not leave it on the printer on {m.num(20, 48)}/F.
{m.person().en}
Deputy Chief Financial Officer"""


@template("financial-report", "tc")
def bank_risk_committee_tc(m):
    return f"""
# 風險委員會文件　議程第{m.num(3, 8)}項
# 第三季主要財務及資產質素指標（未經審核，未公布）
| 指標 | 九月底 | 六月底 | 內部上限 |
| 淨息差 | 1.{m.num(30, 79)}% | 1.{m.num(30, 79)}% | – |
| 成本對收入比率 | {m.num(38, 59)}.{m.num(0, 9)}% | {m.num(38, 59)}.{m.num(0, 9)}% | 60% |
| 特定分類貸款比率 | {m.num(2, 5)}.{m.num(10, 99)}% | {m.num(1, 3)}.{m.num(10, 99)}% | 3.50% |
| 普通股權一級資本比率 | {m.num(14, 19)}.{m.num(0, 9)}% | {m.num(14, 19)}.{m.num(0, 9)}% | 12.5% |
| 除稅前溢利（百萬元） | {m.money(900, 4000)} | {m.money(900, 4000)} | – |
商業房地產貸款當中，{m.num(3, 9)}宗合共港幣{m.num(9, 40)}億元已轉為第三階段，預期信貸損失增加{m.num(3, 12)}億元，全年溢利或較市場預測低{m.num(8, 30)}%。
請委員審議，並建議董事會考慮是否需要就此向股東作出提示。
首席風險總監　{m.person().zh}"""


@template("inside-information", "tc")
def pine_project_memo_tc(m):
    a, b = m.some(ISSUERS, 2)
    name = m.pick(("青松", "鐵錨", "白鷺", "長堤"))
    return f"""
# 備忘錄：「{name}計劃」
收件人:: 執行董事、集團法律顧問、財務總監
發件人:: {m.person().zh}（企業發展部）
日期:: {m.day_zh()}
1.　「{name}」擬向「湖泊」收購其冷鏈業務{m.num(51, 100)}%權益，初步作價港幣{m.num(6, 48)}億元，其中{m.num(3, 6)}成以現金、餘額以每股{m.num(2, 9)}.{m.num(10, 99)}元發行代價股份支付。
2.　按百分比率測試，交易將構成主要交易，須經股東批准；「湖泊」董事長同時為{b[1]}主要股東，法律部正研究是否屬關連交易。
3.　時間表：本月底簽訂諒解備忘錄，下月中完成盡職審查，簽約當日收市後發公告。
4.　{a[1]}股價過去五日異動{m.num(6, 19)}%，如再升，須準備停牌。
5.　知情人士只限附件名單，會議室預訂及行事曆一律用代號。"""


@template("inside-information", "en")
def offer_financing_commitment(m):
    c = m.pick(ISSUERS)
    return f"""
{m.day(2025)}
STRICTLY PRIVATE — DRAFT {m.num(2, 6)}
To: Lantern Bidco Limited
Dear Sirs,
Certain funds commitment: HK${m.num(2, 19)},{m.num(100, 900)},000,000 term facility
1. You have told us that you intend to make a conditional voluntary general offer for all the shares in {c[0]} (the "Target") not already held by the founder's trust, at HK${m.num(2, 30)}.{m.num(10, 99)} in cash for each share.
2. Subject to the conditions in the Schedule we commit to lend the whole amount. Margin {m.num(2, 4)}.{m.num(10, 90)}%; arrangement fee {m.num(1, 2)}.{m.num(10, 90)}%, payable on the date of the Rule 3.5 announcement.
3. We need, three business days before that date, the final draft of the announcement and the irrevocable undertakings for at least {m.num(38, 55)}% of the shares.
4. You must not disclose this letter or that the offer is contemplated to anyone, the Target's employees included, without our consent.
Yours faithfully,
{m.person().en}, Managing Director, Leveraged Finance"""


@template("inside-information", "sc", shape="lines")
def placing_call_note_sc(m):
    c = m.pick(ISSUERS_SC)
    return f"""
电话会议纪要　{m.iso()}　22:{m.num(10, 59)}
参加：公司{m.person().sc}总、券商{m.person().sc}、律师{m.person().sc}
券商：{c}今晚簿记覆盖{m.num(2, 5)}倍，定价区间下限，每股港币{m.num(3, 40)}.{m.num(10, 99)}，折让{m.num(7, 14)}%，先旧后新，规模{m.num(4, 20)}亿。
公司：明早七点前能不能定？大股东借股要今晚签。
律师：协议第{m.num(4, 12)}条承诺九十天不增发。公告六点半前提交联交所，开市前发，不停牌。
券商：长线账户跨墙名单已锁{m.num(4, 11)}家，明早开市前解除。
公司：消息没出去之前，谁都别跟投资者讲，微信也不要提。"""


@template("inside-information", "en", shape="mail")
def search_warrant_mail(m):
    return f"""
!subject URGENT - visit this morning
Dear Chairman and members of the audit committee,
At {m.num(7, 9)}:{m.num(10, 59)} officers of the SFC and the ICAC came to the {m.pick(('Kwun Tong', 'Quarry Bay', 'Lai Chi Kok'))} office with warrants. They took the purchasing director and two managers in, and imaged {m.num(6, 30)} computers. The inquiry is about rebates on contracts worth some HK${m.num(80, 600)} million.
Market does not know. External counsel advise that this is likely to be inside information: we should request a halt before {m.num(1, 2)} p.m. and put out a short announcement once the wording has been cleared with the authorities. Section 378 of the SFO forbids us to say more than that.
Board call at noon. No dealing by anyone, no words to suppliers or press.
{m.person().en}
Company Secretary"""


@template("inside-information", "tc")
def plant_fire_draft_tc(m):
    c = m.pick(ISSUERS)
    return f"""
【草擬稿——{m.num(1, 28)}/{m.num(1, 12)}/2025 {m.num(18, 23)}:{m.num(10, 59)}——供董事傳閱，未刊發】
{NO_RESPONSIBILITY_ZH}
# {c[1]}
（於開曼群島註冊成立之有限公司）
（股份代號：{m.num(1000, 9000)}）
# 內幕消息　[廠房火災及暫停生產]
本公告由本公司根據上市規則第13.09條及證券及期貨條例第XIVA部而作出。
董事會謹此通知股東，本集團位於[{m.pick(('清遠', '江門', '九江'))}]之廠房於[●]發生火警，無人傷亡。該廠房佔集團去年收益約[{m.num(18, 55)}]%。初步估計存貨及設備損失約人民幣[{m.num(60, 400)}]百萬元【財務部：保險賠償可否寫？】，預期停產[{m.num(2, 6)}]個月，並對本年度業績造成重大不利影響。
股東及潛在投資者買賣本公司股份時務請審慎行事。
承董事會命
[主席姓名]
香港，二零二五年[●]月[●]日"""


@template("inside-information", "bi")
def trial_readout_memo(m):
    c = ISSUERS[5]
    return f"""
# Top-line read-out 頂線數據: GB-{m.num(100, 900)} phase III (unblinded {m.date()})
To 致: CEO, CMO, Company Secretary only 僅此三人
1. Primary endpoint not met 主要終點未達標: median PFS {m.num(5, 7)}.{m.num(1, 9)} v {m.num(5, 7)}.{m.num(1, 9)} months, HR 0.{m.num(90, 99)}, p = 0.{m.num(20, 60)}.
2. Two treatment-related deaths in the active arm 試驗組兩宗與藥物有關死亡.
3. Consequence 影響: the licence partner may walk away; milestone of US${m.num(20, 120)} million is lost; R&D spend of RMB{m.num(200, 900)} million would be impaired 需作減值.
4. {c[0]} has told the market to expect data "in the second half". We think an announcement is due within a day of the database lock 需盡快公告. Until then treat as inside information 內幕消息, closed period for all staff of the programme, no abstract to be submitted.
Biostatistics 生物統計部 {m.person().en}"""


@template("inside-information", "en")
def spin_off_submission(m):
    c = m.pick(ISSUERS)
    return f"""
{m.day(2025)}
The Listing Division
CONFIDENTIAL SUBMISSION
Dear Sirs,
{c[0]} (stock code {m.num(1000, 9000)}): proposed spin-off under Practice Note 15
We are instructed by the Company to apply for approval of the separate listing of its property services arm (the "Spinco") on the Main Board. No announcement has been made.
1. Spinco's profit attributable to equity holders for the last three years was HK${m.num(20, 60)} million, HK${m.num(30, 90)} million and HK${m.num(40, 120)} million; the remaining group would still meet the test with HK${m.num(50, 300)} million in aggregate.
2. The Company will keep about {m.num(51, 74)}%. Existing shareholders will get an assured entitlement by way of a preferential offering of {m.num(8, 20)}% of the offer shares.
3. The indicative market value of Spinco is HK${m.num(2, 9)}.{m.num(0, 9)} billion. Filing of the A1 is planned for {m.day(2026)}.
We would be grateful for your reply within {m.num(3, 5)} weeks, and that the matter be kept off the published records until then.
{m.person().surname} Capital (Asia) Limited"""


@template("inside-information", "bi")
def convertible_terms(m):
    c = m.pick(ISSUERS)
    return f"""
# INDICATIVE TERMS 指示性條款 (for discussion, not an offer 僅供討論)
Issuer 發行人:: {c[0]} {c[1]}
Securities 證券:: {m.num(2, 6)}.{m.num(10, 90)}% convertible bonds due 2030 可換股債券
Principal amount 本金:: HK${m.num(200, 1800)} million
Conversion price 換股價:: HK${m.num(1, 20)}.{m.num(10, 99)}, a premium of {m.num(12, 35)}% to the last close 較收市價溢價
Use of proceeds 所得用途:: repay the notes due in {m.pick(('March', 'June'))}, otherwise a default is likely 否則或違約
Exclusivity 獨家期:: {m.num(14, 45)} days from signature
Announcement 公告:: on signing of the subscription agreement; neither side may speak or deal before 簽約前不得披露或買賣
Investor 投資者:: Bauhinia Credit Opportunities IV LP
Acknowledged 確認: ____________ {m.person().en}"""


@template("inside-information", "tc")
def petition_received_tc(m):
    c = m.pick(ISSUERS)
    return f"""
致：{c[1]}各董事
本行今早接獲高等法院清盤呈請副本（HCCW {m.num(100, 700)}/2025），呈請人為債券受託人，追討本金及利息合共美元{m.num(20, 300)}百萬元。聆訊訂於{m.day_zh()}。
另，{m.pick(('渣甸', '合眾', '廣源'))}銀行已發函要求即時償還透支額港幣{m.num(60, 300)}百萬元，交叉違約條款或因而觸發。
公司目前手頭現金只有約港幣{m.num(10, 50)}百萬元，未能償付。我們認為此屬尚未公開之內幕消息，應於今日中午前申請短暫停牌，並於今晚刊發公告。公告草稿隨函附上，請各董事以口頭確認，勿以電郵回覆。
另請提醒家人切勿買賣本公司股份或債券。
{m.person().surname} & Co.，公司法律顧問"""


@template("published-announcement", "tc")
def positive_alert_published_tc(m):
    c = m.pick(ISSUERS)
    return f"""
{NO_RESPONSIBILITY_ZH}
# {c[1]}
{c[0]}
（於開曼群島註冊成立之有限公司）
（股份代號：{m.num(100, 9000):05d}）
# 正面盈利預告
本公告由{c[1]}（「本公司」，連同其附屬公司統稱「本集團」）根據香港聯合交易所有限公司證券上市規則第13.09(2)(a)條及證券及期貨條例第XIVA部項下之內幕消息條文而作出。
董事會謹此知會股東及潛在投資者，預期本集團截至二零二四年六月三十日止六個月將錄得股東應佔溢利不少於{m.num(60, 400)}百萬港元，而二零二三年同期則為{m.num(10, 50)}百萬港元。有關增加主要由於原材料成本回落。
中期業績公告預期於二零二四年八月底前刊發。股東及潛在投資者於買賣本公司股份時務請審慎行事。
承董事會命
{c[1]}
主席
{m.person().zh}
香港，二零二四年七月{m.num(10, 30)}日
於本公告日期，執行董事為{m.person().zh}先生及{m.person().zh}女士；獨立非執行董事為{m.person().zh}先生、{m.person().zh}先生及{m.person().zh}女士。"""


@template("published-announcement", "en")
def lease_connected_published(m):
    c = m.pick(ISSUERS)
    return f"""
{NO_RESPONSIBILITY}
# {c[0]}
{c[1]}
(Incorporated in Bermuda with limited liability)
(Stock Code: {m.num(100, 9000):05d})
# CONTINUING CONNECTED TRANSACTIONS: RENEWAL OF LEASES
The Board announces that on {m.num(10, 28)} November 2023 (after trading hours) the Company, as tenant, entered into two lease agreements with Kingsway Estates Limited, as landlord, each for a term of three years from 1 January 2024.
The annual caps are HK${m.num(6, 20)}.{m.num(0, 9)} million for each of the three years. The landlord is wholly owned by Mr. {m.person().en}, an executive Director and substantial shareholder, and is therefore a connected person.
As the highest applicable percentage ratio exceeds 0.1% but is less than 5%, the transactions are subject to the reporting, announcement and annual review requirements but exempt from the circular and independent shareholders' approval requirements under Chapter 14A of the Listing Rules.
By order of the Board
{c[0]}
{m.person().en}
Company Secretary
Hong Kong, {m.num(10, 28)} November 2023
As at the date of this announcement, the Board comprises Mr. {m.person().en} and Mr. {m.person().en} as executive Directors, Ms. {m.person().en} as non-executive Director, and Dr. {m.person().en}, Mr. {m.person().en} and Ms. {m.person().en} as independent non-executive Directors."""
