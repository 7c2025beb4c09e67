"""Unpublished figures and matters of listed groups and their subsidiaries; three announcements really made."""

from twelfth.words import figures, trade
from model import template

BANKS = ("Delta Commercial Bank", "Sing Hing Bank", "Meridian Trust Bank", "Lingnan Union Bank")
AUDITORS = ("Harrow Pang & Co.", "KTL Partners", "Moy & Strand")


@template("financial-report", "en")
def group_flash_month(m):
    g, f = trade(m), figures(m, 60, 480)
    month = m.pick(("January", "April", "July", "October"))
    return f"""{g[0]} and its subsidiaries
# Flash report - {month} {m.num(2024, 2025)}
(HK$m, unaudited)
|  | Actual | Budget | Var | Last year |
| Revenue | {f.rev} | {f.rev + 14} | (14) | {f.last} |
| Gross profit | {f.gp} | {f.gp + 6} | (6) | {f.gp_last} |
| Opex | ({f.opex}) | ({f.opex - 2}) | (2) | ({f.opex - 3}) |
| Finance cost | ({f.fin}) | ({f.fin}) | - | ({f.fin}) |
| PBT | {f.pbt} | {f.pbt + 8} | (8) | {f.net_last} |

Volume fell in the {m.pick(('Vietnam line', 'VIP segment', 'trucking lane', 'licensing arm'))} after the typhoon week. GP margin {f.gm} against {f.gm_last}. Full-year outlook now {f.net * 9}-{f.net * 10}, versus {f.net * 12} approved in December. Net debt {f.rev * 2}, gearing {m.num(28, 66)}%.
Prepared by Group Finance. Figures before year-end adjustment and share of associates."""


@template("financial-report", "tc")
def management_accounts_sub_tc(m):
    g, f = trade(m, "textile", "logistics"), figures(m, 40, 300)
    sub = m.pick(("東莞廠", "越南平陽公司", "葵涌倉", "柬埔寨廠"))
    return f"""{g[1]}　附屬公司：{sub}
# 管理賬目　截至{m.num(2024, 2025)}年{m.num(1, 12)}月止{m.num(3, 11)}個月
（港幣百萬元，未經審核）
| 項目 | 本期 | 去年同期 |
| 營業額 | {f.rev} | {f.last} |
| 銷售成本 | ({f.cost}) | ({f.last - f.gp_last}) |
| 毛利 | {f.gp} | {f.gp_last} |
| 行政及銷售開支 | ({f.opex}) | ({f.opex + 2}) |
| 財務費用 | ({f.fin}) | ({f.fin}) |
| 稅前溢利 | {f.pbt} | {f.net_last + f.tax} |
| 稅項 | ({f.tax}) | ({f.tax}) |
| 期內溢利 | {f.net} | {f.net_last} |

存貨{m.num(20, 90)}日，應收{m.num(45, 120)}日，其中{m.pick(('美國客', '一個歐洲百貨', '內地分銷商'))}逾期{m.num(2, 19)}百萬未撥備。加班費同匯率係主因。下月交集團合併，請勿外傳。"""


@template("financial-report", "sc")
def consolidation_pack_sc(m):
    g, f = trade(m), figures(m, 20, 260)
    return f"""!sheet 合并底稿
| 报表项目 | 本部 | {m.pick(('深圳子公司', '佛山工厂', '珠海公司'))} | {m.pick(('澳门公司', '越南公司', '海外平台'))} | 抵销 | 合并数 |
| 营业收入 | {f.rev} | {f.rev // 3} | {f.rev // 5} | ({f.rev // 9}) | {f.rev + f.rev // 3 + f.rev // 5 - f.rev // 9} |
| 营业成本 | {f.cost} | {f.cost // 3} | {f.cost // 5} | ({f.rev // 9}) | {f.cost + f.cost // 3 + f.cost // 5 - f.rev // 9} |
| 毛利 | {f.gp} | {f.rev // 3 - f.cost // 3} | {f.rev // 5 - f.cost // 5} | 0 | {f.gp + f.rev // 3 - f.cost // 3 + f.rev // 5 - f.cost // 5} |
| 期间费用 | {f.opex} | {f.opex // 3} | {f.opex // 4} | 0 | {f.opex + f.opex // 3 + f.opex // 4} |
| 未实现内部利润 | 0 | 0 | 0 | ({m.num(1, 9)}) |  |
| 商誉减值（待定） | {m.num(0, 40)} | 0 | 0 | 0 |  |
| 归母净利润 | {f.net} | {f.net // 4} | ({m.num(1, 12)}) | ({m.num(1, 9)}) |  |

{g[2]}（香港上市）单位：人民币百万元。审计未完成，{m.pick(('往来差异0.8待查', '存货跌价按最低数', '少数股东比例按49%暂列'))}。制表 {m.person().sc}"""


@template("financial-report", "en", shape="mail")
def covenant_headroom_mail(m):
    g, f = trade(m), figures(m)
    bank = m.pick(BANKS)
    return f"""!subject 30 June covenant test - draft certificate
{m.pick(('Desmond', 'Elsie', 'Mr Kan'))},
Working for the compliance certificate to {bank} is attached. On draft unaudited numbers: EBITDA {f.pbt + f.fin + 30}m (LTM), net borrowings {(f.pbt + f.fin + 30) * 4}m, so leverage is {m.num(37, 44) / 10}x against a limit of 4.0x. Interest cover {m.num(19, 31) / 10}x (min 2.5x). Tangible net worth ok.
If the {m.pick(('Penang', 'Cotai', 'Nansha', 'Ho Chi Minh'))} provision of {m.num(10, 60)}m goes in we breach. Options: (a) waiver before the {m.pick(('20th', '25th', '28th'))}, (b) directors' loan ranking behind, (c) push the sale of the {m.pick(('truck fleet', 'Tai Po unit', 'server racks'))} over the line.
The other lenders cross default. {g[3]} board only meets on {m.day(2025)}, can we speak to {m.person().en} at the bank first?
Rgds, {m.person().en}, Treasury"""


@template("financial-report", "tc", shape="text")
def finance_team_chat_tc(m):
    g, f = trade(m), figures(m, worse=True)
    return f"""Amy FC: {g[3]}條數出咗未？老細{m.pick(('聽日飛', '四點要', '問咗兩次'))}
阿Man: 差sub數未埋，暫時收入{f.rev}球，淨{f.net}，舊年{f.net_last}
Amy FC: 跌咗{f.net_pct}？？
阿Man: 係呀，毛利得{f.gm}，棉紗貴+運費，仲未計{m.pick(('舊貨撥備', '法律費', '遣散'))}{m.num(5, 40)}球
Amy FC: AC前唔好send出街，股價仲喺{m.num(1, 9)}蚊流
阿Man: 知，excel有password，{m.pick(('我放咗喺finance drive', '等核數師覆存貨'))}"""


@template("financial-report", "en")
def audit_committee_paper(m):
    g, f = trade(m), figures(m)
    return f"""!header {g[0]} - Audit Committee
!footer Paper AC/{m.num(3, 30)}
# Draft interim results and key judgements
1. Members are asked to review the draft unaudited consolidated results for the six months, before the Board on {m.day(2025)}.
2. Turnover HK${f.rev} million (2024: {f.last}), {'down' if f.worse else 'up'} {f.rev_pct}. Profit attributable HK${f.net} million (2024: {f.net_last}).
3. Judgements
(a) Impairment of {m.pick(('Cotai gaming licence', 'Nansha warehouse', 'weaving plant', 'game titles under development'))}: management's model gives headroom of only {m.num(2, 20)} million at a pre-tax rate of {m.num(9, 13)}.{m.num(0, 9)}%. {m.pick(AUDITORS)} have asked for a downside case.
(b) Expected credit loss on {m.pick(('junket receivables', 'a Guangzhou distributor', 'freight forwarders past 180 days'))}: {m.num(8, 65)} million.
(c) Going concern: facilities of {m.num(100, 900)} million fall due within twelve months; refinancing in progress.
4. No interim dividend is proposed in this draft. The figures have not been reviewed by the auditor."""


@template("financial-report", "en", shape="sheet")
def segment_working_en(m):
    f = figures(m)
    names = m.some(("Express", "Contract logistics", "Cold store", "Yarn", "Knitwear", "Mass floor", "VIP", "Hotel", "Mobile games", "Licensing", "Unallocated"), 5, 7)
    rows = "\n".join(f"| {n} | {(r := m.num(40, 900))} | {round(r * .93)} | {m.num(-30, 120)} | {m.num(-20, 110)} | {m.num(2, 60)} | {m.pick(('', 'pls confirm', 'restated', 'before interco'))} |" for n in names)
    return f"""!name segment note v{m.num(2, 9)}.xlsx
| Segment (HK$m, draft) | Ext. revenue 1H25 | 1H24 | Segment result 1H25 | 1H24 | D&A | Ref |
{rows}
| Group | {f.rev} | {f.last} | {f.pbt} | {f.net_last} | {m.num(60, 300)} | ties to TB 3 |"""


@template("financial-report", "sc")
def director_operating_brief_sc(m):
    g, f = trade(m), figures(m, 200, 3000)
    return f"""{g[2]}
# 三季度经营情况汇报（董事会用，未经审计）
各位董事：
1—9月累计收入{f.rev}百万元，同比{'下降' if f.worse else '增长'}{f.rev_pct}；归属股东净利润{f.net}百万元，上年同期{f.net_last}百万元。毛利率{f.gm}，去年{f.gm_last}。
{m.pick(('游戏', '物流', '纺织', '冷链'))}板块三季度单季亏损{m.num(3, 40)}百万元，主要因大客户{m.pick(('订单转移至孟加拉', '更换承运商', '版号延后', '压价'))}。应收账款较年初增加{m.num(10, 80)}百万元。
全年预计净利润{round(f.net * 1.2)}百万元，较年初下达预算低{m.num(10, 45)}%。资金方面，四季度到期贷款{m.num(100, 600)}百万元，已谈妥续贷{m.num(50, 90)}%。
建议：暂缓派发中期股息；控制资本开支。
财务总监 {m.person().sc}"""


@template("financial-report", "en", shape="mail")
def auditor_query_thread(m):
    g = trade(m)
    return f"""!subject RE: {g[3]} FY24 - open points {m.num(2, 9)}
Hi {m.person().en},
On the open list:
#4 cut-off: {m.num(3, 14)} invoices worth HK${m.money(900000, 9000000)} dated 29-31 Dec have delivery notes in January. Adjust or explain. Draft PBT would go from {(a := m.num(40, 220))}m to {a - m.num(3, 9)}m.
#7 inventory: NRV test on {m.pick(('denim', 'AW23 knitwear', 'spare GPUs', 'slot parts'))} missing sub-ledger, we estimate further write-down {m.num(2, 30)}m.
#9 the loan to {m.pick(('Macau JV', "chairman's private co", 'Jakarta agent'))}: no repayment since {m.pick(('March', 'last June'))}; we'd need the valuation or will modify our report.
#12 tax provision: see our figure {m.num(5, 40)}m against yours {m.num(2, 20)}m.
Need these by Thursday since the results date is already booked. Thanks.
{m.pick(AUDITORS)} / {m.person().en}"""


@template("financial-report", "bi")
def budget_next_year_bi(m):
    g, f = trade(m), figures(m, 300, 2600)
    return f"""{g[0]} {g[1]}
# {m.num(2026, 2027)} Group Budget 集團預算 (second cut 第二稿)
| HK$m 百萬港元 | FY actual/forecast 本年預測 | Budget 預算 | Growth 增長 |
| Revenue 收入 | {f.last} | {f.rev} | {round((f.rev - f.last) * 100 / f.last)}% |
| Gross margin 毛利率 | {f.gm_last} | {f.gm} | |
| Opex 開支 | {f.opex + 9} | {f.opex} | |
| Net profit 純利 | {f.net_last} | {f.net} | |
| Capex 資本開支 | {m.num(20, 200)} | {m.num(20, 200)} | |
| Head count 人手 | {m.num(600, 3000)} | {m.num(500, 2800)} | |

Assumptions 假設: RMB 0.9{m.num(0, 5)}, HIBOR {m.num(2, 4)}.{m.num(0, 9)}%, cotton {m.num(70, 92)} US cents. {m.pick(('One production line moves to Cambodia in Q2 第二季遷線', 'Satellite casino closes 衛星場結束', 'Two game launches 兩隻新遊戲'))}.
Directors please comment by {m.date()}. 未經董事會批准，不得對外。"""


@template("financial-report", "en", shape="raw", ext="csv")
def trial_balance_dump(m):
    g = trade(m)
    lines = [f"# {g[0]} - group TB (after AJE {m.num(4, 19)}) - period {m.num(2024, 2025)}-{m.pick(('06', '12'))} - DRAFT, results not announced", "acct,name,dr,cr,entity"]
    for code, name in (("4000", "Turnover"), ("4010", "Turnover - intercompany"), ("5000", "Cost of sales"), ("6100", "Staff costs"), ("6200", "Depreciation"), ("6350", "Impairment of goodwill"), ("6400", "Loss allowance on trade receivables"),
                       ("7000", "Interest on bank loans"), ("7900", "Share of loss of associate"), ("8100", "Profits tax"), ("1100", "Property plant equipment"), ("1500", "Trade receivables"), ("2100", "Bank borrowings - current"), ("3000", "Share capital"), ("3900", "Retained profits")):
        sides = (m.num(100000, 900000000), "") if code[0] in "1567" or code == "8100" else ("", m.num(100000, 900000000))
        lines.append(f"{code},{name},{sides[0]},{sides[1]},{m.pick(('HK01', 'SZ02', 'MO03', 'VN05'))}")
    return "\n".join(lines)


@template("financial-report", "tc")
def cashflow_thirteen_week_tc(m):
    g = trade(m)
    b = m.num(40, 180)
    rows = []
    for w in range(1, m.num(8, 13)):
        i, o = m.num(15, 60), m.num(20, 70)
        rows.append(f"| 第{w}週 | {b} | {i} | {o} | {m.pick((0, 0, 25, 40))} | {b + i - o} |")
        b += i - o
    return f"""{g[1]}　集團庫務
未來現金流預測（港幣百萬），俾執行董事及{m.pick(BANKS)}參考前內部版本
| 週 | 期初 | 收款 | 付款 | 還貸 | 期末 |
""" + "\n".join(rows) + f"""

備註：第{m.num(4, 7)}週現金見底，要搵大股東墊{m.num(20, 80)}百萬或者拖供應商。如果{m.pick(('銀團唔續', '廠房賣唔出', '政府退稅遲'))}，要考慮出公告。全年經營現金流預計負{m.num(20, 120)}百萬。"""


@template("financial-report", "en")
def preliminary_results_draft(m):
    g, f = trade(m), figures(m)
    return f"""!watermark DRAFT {m.num(2, 7)}
Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness...
{g[0].upper()}
(Incorporated in {m.pick(('Bermuda', 'the Cayman Islands'))} with limited liability) (Stock Code: [●])
# ANNUAL RESULTS FOR THE YEAR ENDED 31 {m.pick(('MARCH', 'DECEMBER'))} {m.num(2024, 2025)}
The board is pleased to announce the [audited] consolidated results:
| HK$'000 | {m.num(2025, 2026)} | Prior year |
| Revenue | {f.rev:,},{m.num(100, 999)} | {f.last:,},{m.num(100, 999)} |
| Cost of sales | ({f.cost:,},{m.num(100, 999)}) | ({f.last - f.gp_last:,},{m.num(100, 999)}) |
| Gross profit | {f.gp:,},{m.num(100, 999)} | {f.gp_last:,},{m.num(100, 999)} |
| Profit for the year | {f.net:,},{m.num(100, 999)} | {f.net_last:,},{m.num(100, 999)} |

[Note to draft: KPI paragraph from MD; dividend TBC by board on [date]; auditor's sign-off outstanding. {m.pick(('Check impairment sentence w/ counsel.', 'Chairman wants to soften para 3.', 'EPS changes if placing closes.'))}]
The board recommends a final dividend of [HK{m.num(1, 9)} cents / nil].  Hong Kong, [date]"""


@template("financial-report", "sc", shape="mail")
def subsidiary_monthly_submit_sc(m):
    g, f = trade(m), figures(m, 10, 90, worse=True)
    return f"""!subject 报送：{m.num(1, 12)}月快报（{m.pick(('中山厂', '肇庆基地', '前海科技', '横琴公司'))}）
{m.pick(('集团财务部', '李总', '合并组'))}：
本月不含税收入{f.rev}百万，累计{f.rev * 7}百万，完成预算{m.num(62, 91)}%。本月净利{f.net}百万，上月{f.net_last}百万。
与预算差异：1、{m.pick(('主力款返工扣款', '冷库电费', '渠道分成上调'))}影响{m.num(1, 6)}百万；2、汇兑损失{m.num(1, 4)}百万；3、停工待料{m.num(2, 9)}天。
账龄超半年应收{m.num(3, 18)}百万，建议年底全额计提，但会把全年打成亏损，请{g[2]}领导定。
报表附后，按上市公司要求暂不对外。
{m.person().sc}"""


@template("financial-report", "bi", shape="sheet")
def board_kpi_tracker_bi(m):
    def row(name):
        return f"| {name} | {m.num(60, 900)} | {m.num(60, 900)} | {m.num(-22, 28)}% | {m.pick(('綠', '黃', '紅'))} | {m.pick(('', '見附件', 'Q4 catch-up', '客戶流失', '董事會前更新'))} |"
    names = ("Revenue HK$m 收入", "EBITDA 除息稅前", "Net profit 淨利（未公佈）", "Gross gaming rev 博彩毛收入", "Order book 在手訂單", "Utilisation 產能", "Overdue AR 逾期應收", "Net debt 淨負債", "Forecast FY NP 全年預測")
    return "| KPI YTD (unaudited 未審核) | Actual 實際 | Budget 預算 | Var 差異 | 燈號 | Remark |\n" + "\n".join(row(n) for n in m.some(names, 6, 9))


@template("inside-information", "en")
def alert_profit_warning_draft(m):
    g, f = trade(m), figures(m, worse=True)
    return f"""!watermark DRAFT - for board comment
{g[0]} (Stock code: {m.num(100, 9999)})
# INSIDE INFORMATION - PROFIT WARNING [to be released if approved]
The Board wishes to inform shareholders that, based on the preliminary review of unaudited management accounts, the Group expects to record a loss attributable of about HK${m.num(30, 260)} million for the year against a profit of HK${m.num(20, 180)} million.
The loss is mainly due to (i) a write-down of {m.pick(('inventories at the Vietnam mill', 'game development cost', 'cold store at Nansha'))}, (ii) lower {m.pick(('rolling chip volume', 'freight yields', 'orders from two US brands'))}, and (iii) a one-off provision.
Notes to directors: counsel says release no later than after Friday's close; trading halt only if there is a leak. IR to prepare Q&A. {m.person().en} and bankers have been wall-crossed, insider list updated."""


@template("inside-information", "tc")
def project_code_name_term_tc(m):
    g, o = m.companies(2), trade(m)
    code = m.pick(("銀杏", "北斗", "白鷺", "龍井", "蜂鳥"))
    return f"""!header 項目「{code}」　未公佈　請按名單傳閱
1. 要約人：{g[0][1]}；目標：{o[1]}（下稱目標公司），現持有{m.num(30, 74)}%。
2. 建議以協議安排私有化，註銷價每股港幣{m.num(1, 9)}.{m.num(10, 99)}元，較最後交易日收市溢價{m.num(22, 78)}%。
3. 總代價約{m.num(4, 90)}億，以{m.pick(('內部資金及過橋貸款', '銀團定期貸款', '換股'))}支付。{m.pick(BANKS)}已出承諾函初稿。
4. 時間表：{m.day_zh()}簽約，當日停牌，{m.num(1, 3)}個交易日內刊發聯合公告。
5. 獨立財務顧問未委任；大股東{m.person().zh}已口頭同意投贊成。
6. 如消息外洩或者股價異動，即刻申請短暫停牌。名單上的人唔准買賣股份。"""


@template("inside-information", "en", shape="mail")
def customer_exit_heads_up(m):
    g = trade(m, "textile", "logistics", "tech")
    return f"""!subject Strictly for the four of us
All,
{m.pick(('The Swedish account', 'Our No. 1 brand', 'The handset maker', 'The marketplace'))} told {m.person().en} last night that it will not renew after {m.pick(('March', 'Q2', 'SS26'))}. They are about {m.num(18, 44)}% of {g[3]}'s turnover and more of the profit. They will not go public and I doubt the market knows.
I see it as price sensitive. Legal please advise whether we announce now or once the notice is in writing (due {m.day(2025)}). Nobody deals in the shares from today, including spouses; I have added us to the register. No word to {m.pick(('the plant', 'the analysts at the lunch on Thursday', 'lenders'))} until then.
Draft holding statement attached. {m.pick(('T.', 'KK', 'Regards, Chairman'))}"""


@template("inside-information", "sc")
def equity_pledge_default_note_sc(m):
    g = trade(m)
    return f"""{g[2]}董事会秘书处
# 关于银行贷款违约事项的内部请示（未披露）
截至{m.day_zh()}，集团未能按期偿还{m.pick(('珠江联合银行', '岭南银行', '银团'))}{m.num(80, 900)}百万港元贷款本金，宽限期{m.num(5, 15)}个工作日，届满即构成违约事件，并可能触发其他{m.num(2, 5)}笔借款交叉违约，合计{m.num(10, 40)}亿港元。
控股股东所持{m.num(20, 55)}%股份已质押，追保比例低于{m.num(120, 150)}%。
法律顾问认为，上述事项一旦确定即属内幕消息，须按上市规则及证券及期货条例尽快公告。目前正与债权人商谈展期，胜算约五成。
建议：一、{m.num(2, 4)}日内召开紧急董事会；二、知情人员登记并停止买卖；三、预备停牌申请与公告初稿；四、统一对外口径，未公告前不得接受媒体采访。以上请批示。"""


@template("inside-information", "en")
def cfo_departure_board_minute(m):
    g, p = trade(m), m.person()
    return f"""{g[0]}
# Minutes (extract) of an urgent board meeting held by telephone
Present: all directors save {m.person().en}. In attendance: company secretary; Ms {m.person().surname}, {m.pick(('Harrow Pang', 'solicitors'))}.
1. The Chairman reported that {p.en}, Chief Financial Officer and executive director, tendered resignation on {m.day(2025)}, citing {m.pick(('personal reasons', 'disagreement on the treatment of the junket receivables', 'an offer elsewhere'))}. It had not been made public.
2. The company secretary advised on the announcement under Rule 13.51(2) and whether there is a disagreement to disclose. {p.title} {p.surname} is to be asked to confirm in writing.
3. IT WAS RESOLVED that (a) the resignation be accepted effective on the last day of next month, (b) {m.person().en} be appointed acting CFO, (c) the draft announcement be finalised, and (d) directors observe secrecy and not deal until release.
4. The audit timetable is at risk; the results date of {m.day(2025)} might be put back. Secretary to call the Exchange informally."""


@template("inside-information", "tc", shape="text")
def placing_sounding_whatsapp_tc(m):
    g, name = trade(m), m.pick(("Gary", "Felix", "阿Ken"))
    return f"""{name} ECM: {m.pick(('老細', '林生'))}，{g[3]}今晚收市後想配股，{m.num(80, 400)}球股，折讓{m.num(7, 18)}%左右，約{m.num(2, 9)}.{m.num(10, 99)}蚊
{name} ECM: 集{m.num(2, 12)}億，還債+{m.pick(('買船', '併購', '數據中心'))}
老細: 邊個知？
{name} ECM: 你、CFO同我哋desk三個，wall crossed 名單我send咗
老細: 今日高位成交咁大，有冇走漏
{name} ECM: 睇過，未有。過埋{m.num(4, 5)}點先簽，聽朝{m.pick(('六點', '開市前'))}出公告復牌
老細: OK 唔好喺group傾，打電話"""


@template("inside-information", "en")
def site_sale_not_announced(m):
    g = trade(m)
    return f"""{g[0]} - Executive Committee paper, {m.day(2025)}
Subject: proposed disposal of {m.pick(('the Kwai Chung ramp-up godown', 'the Yau Tong dyeing site', 'a 40% stake in the Coloane resort', 'the Guangzhou data centre'))}
Buyer: {m.pick(('a US private equity fund', 'a mainland insurer', 'an industrial REIT', 'the JV partner'))}, exclusive until {m.day(2025)}.
Price: HK${m.num(4, 32)}00 million, carrying value HK${m.num(3, 20)}00 million; gain before tax about HK${m.num(20, 300)} million.
Percentage ratios: consideration {m.num(26, 74)}% => major transaction; shareholders' approval needed, written approval obtainable from {m.pick(('Golden Crane', 'the family trust'))} with {m.num(51, 74)}%. Use: {m.num(60, 90)}% to repay the term loan, remainder special dividend.
Neither side has announced; the letter of intent is non-binding. Staff consultation cannot start. Please keep on paper and do not forward. Insider list no. {m.num(12, 40)} opened by the company secretary."""


@template("inside-information", "bi", shape="mail")
def regulator_visit_notice_bi(m):
    g = trade(m, "gaming", "tech", "logistics")
    return f"""!subject 緊急 URGENT - do not circulate
Dear Directors 各位董事,
今早{m.pick(('廉署', '證監會法規執行部', '海關', '深圳經偵'))}人員帶手令到{g[3]}{m.pick(('總部', '荃灣寫字樓', '澳門辦事處'))}，攞走{m.pick(('會計部電腦', '物流報關文件', '貴賓帳簿'))}，兩位同事協助調查。To our knowledge nothing has been published and the newspapers have not called.
Counsel 外聘律師意見: this is likely to be inside information; a halt this afternoon is advisable, 公告要講清楚對業務影響。CFO to estimate whether {m.num(10, 90)} million in frozen funds hits the bank covenant.
任何人不得買賣公司股票, no reply by e-mail please, call {m.office()}.
{m.person().en}, Company Secretary"""


@template("inside-information", "en", shape="text")
def deal_team_sms(m):
    g, t = trade(m), m.pick(("Petrel", "Cobalt", "Banyan", "Kestrel"))
    return f"""Proj {t} update 2310
- {g[3]} agreed px {m.num(2, 9)}.{m.num(10, 90)}/sh, {m.num(25, 60)}% prem. SPA sig Thu late
- target board doesn't know abt the offer yet, only chair
- need {m.pick(BANKS)} commitment ltr by Wed noon or slip to next wk
- halt Fri 9am if signed. ann draft v{m.num(3, 11)} w/ lawyers
- px ran {m.num(6, 14)}% today. HKEX mkt surv may ring. "not aware of any reason" can't be used!!
- del this after"""


@template("inside-information", "sc", shape="text")
def production_halt_wechat_sc(m):
    g = trade(m, "textile", "tech")
    return f"""王总，跟您先通个气，别往外传：
{m.pick(('惠州', '肇庆', '越南北江'))}厂昨晚{m.pick(('锅炉爆了，死{}人'.format(m.num(1, 3)), '被环保局责令停产'))}，起码停{m.num(2, 6)}个月，那边占集团产能{m.num(30, 60)}%
{g[2]}还没公告，董秘在找律师看要不要停牌，今天股价还没反应
保险最多赔{m.num(30, 120)}百万，全年肯定亏
客户{m.pick(('那家日本的', '欧洲的'))}已经打电话问交期，我说设备检修
您那边的股票先别动，知情人名单我把您写上了"""


@template("inside-information", "tc")
def merger_timetable_paper_tc(m):
    g = trade(m)
    first = m.num(1, 4)
    rows = "\n".join(f"| {m.num(1, 28)}/{first + i} | {s} | {m.pick(('董秘', '財務顧問', '律師', '核數師', '公關'))} |" for i, s in enumerate(("簽訂保密協議及獨家協議", "盡職審查現場工作", "銀行資金證明", "董事會批准買賣協議", "申請停牌", "刊發公告及復牌", "寄發通函", "股東特別大會")))
    return f"""{g[1]}收購{m.pick(('新加坡冷鏈商', '葡國賭場牌照持有人', '深圳遊戲工作室', '孟加拉紡紗廠'))}{m.num(51, 100)}%　時間表（擬稿）
| 日期 | 事項 | 負責 |
{rows}

代價上限{m.num(3, 38)}億港元，對方要求一半現金一半代價股份。估值：{m.num(6, 14)}倍EBITDA。現時只有{m.num(9, 20)}人知情，名單由公司秘書備存；簽約前屬未公開股價敏感資料，影印件要編號收回。市傳我哋投標，暫不回應。"""


@template("published-announcement", "en")
def clarification_published(m):
    g = trade(m)
    title, text = m.pick((("OPERATING DATA FOR THE QUARTER", f"During the quarter, the Group handled {m.num(20, 90)} million orders, {m.num(2, 19)}% more than a year ago."), ("SHARE REPURCHASE PLAN", f"The board intends to use up to HK${m.num(20, 200)} million to buy back shares in the open market."),
                          ("STRATEGIC COOPERATION", "The Group has signed a framework agreement with a system integrator in Zhuhai.")))
    return f"""Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.
{g[0].upper()} {g[1]}
(Incorporated in the Cayman Islands with limited liability) (Stock Code: {m.num(100, 9999):04d})
# VOLUNTARY ANNOUNCEMENT - {title}
This announcement is made by the Company on a voluntary basis to keep shareholders and potential investors informed of the latest business development of the Group.
{text}
Shareholders and potential investors are advised to exercise caution when dealing in the shares of the Company.
By order of the Board, {m.person().en}, Chairman, Hong Kong, {m.day(2025)}
As at the date of this announcement, the executive directors are {m.person().en} and {m.person().en}; the independent non-executive directors are {m.person().en}, {m.person().en} and {m.person().en}."""


@template("published-announcement", "tc")
def interim_result_ann_tc(m):
    g, f = trade(m), figures(m)
    return f"""香港交易及結算所有限公司及香港聯合交易所有限公司對本公告之內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示概不就因本公告全部或任何部分內容而產生或因倚賴該等內容而引致之任何損失承擔任何責任。
{g[1]} {g[0]}
（於百慕達註冊成立之有限公司）（股份代號：{m.num(100, 9999):04d}）
# 截至2025年6月30日止六個月之中期業績公告
董事會欣然公佈本集團未經審核簡明綜合業績：
| 千港元 | 本期 | 去年同期 |
| 收益 | {f.rev:,},{m.num(100, 999)} | {f.last:,},{m.num(100, 999)} |
| 毛利 | {f.gp:,},{m.num(100, 999)} | {f.gp_last:,},{m.num(100, 999)} |
| 期內溢利 | {f.net:,},{m.num(100, 999)} | {f.net_last:,},{m.num(100, 999)} |

董事會議決宣派中期股息每股{m.num(1, 12)}港仙。本公告於聯交所網站 www.hkexnews.hk 及本公司網站刊登。
承董事會命　主席　{m.person().zh}　香港，2025年8月{m.num(12, 29)}日
於本公告日期，執行董事為{m.person().zh}先生及{m.person().zh}女士；獨立非執行董事為{m.person().zh}先生、{m.person().zh}先生及{m.person().zh}女士。"""


@template("published-announcement", "bi", shape="paper")
def poll_results_ann_bi(m):
    g = trade(m)
    y = m.num(120, 900)
    return f"""Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement 香港交易及結算所有限公司及香港聯合交易所有限公司對本公告之內容概不負責
{g[0]} {g[1]}
(Stock Code 股份代號: {m.num(100, 9999):04d})
# POLL RESULTS OF THE ANNUAL GENERAL MEETING 股東週年大會投票表決結果
All resolutions set out in the notice were duly passed by poll at the meeting held today. 所有決議案已獲正式通過。
| Resolution 決議案 | For 贊成 | Against 反對 |
| To adopt audited financial statements 省覽經審核財務報表 | {y},{m.num(100, 999)},{m.num(100, 999)} (99.{m.num(10, 99)}%) | {m.num(1, 9)},{m.num(100, 999)} |
| To re-elect directors 重選董事 | {y - 3},{m.num(100, 999)},{m.num(100, 999)} (98.{m.num(10, 99)}%) | {m.num(1, 9)},{m.num(100, 999)},000 |
| To declare final dividend 宣派末期股息 | {y},{m.num(100, 999)},{m.num(100, 999)} (99.{m.num(10, 99)}%) | {m.num(1, 9)},{m.num(100, 999)} |

The branch share registrar acted as scrutineer for the vote-taking. 監票員為股份過戶登記分處。
By order of the Board 承董事會命  {m.person().en}, Company Secretary 公司秘書, Hong Kong 香港, {m.day(2025)}"""
