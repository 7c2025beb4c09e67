"""Papers about money that may go anywhere: published pages, research, invoices, budgets, courses, policies."""

from twelfth.words import INSURERS, clock, figures, trade
from model import template


@template("ordinary", "en")
def annual_report_mdna_page(m):
    g, f = trade(m), figures(m)
    return f"""
!header {g[0]}
!footer Annual Report {m.num(2022, 2024)}      {m.num(12, 60)}
# Management Discussion and Analysis
FINANCIAL REVIEW
For the year ended 31 December the Group recorded revenue of HK${f.rev} million, {'a decrease' if f.worse else 'an increase'} of {f.rev_pct}. Gross profit margin was {f.gm} (previous year: {f.gm_last}). Profit attributable to owners of the Company amounted to HK${f.net} million.
LIQUIDITY AND CAPITAL RESOURCES
As at the year end the Group had cash and bank balances of HK${m.num(100, 900)} million and a current ratio of {m.num(11, 29) / 10}. Gearing, being net debt over total equity, stood at {m.num(8, 60)}%.
FOREIGN EXCHANGE
Most sales are settled in US dollars while wages in the PRC are paid in Renminbi. The Group did not enter into hedges during the year.
EMPLOYEES
The Group employed {m.money(400, 9000)} staff. Remuneration is reviewed annually. Further details are set out in the Corporate Governance Report of this annual report, available on the websites of the Company and the Stock Exchange."""


@template("ordinary", "tc")
def evening_news_stocks_tc(m):
    g, f = trade(m), figures(m)
    return f"""
【財經新聞】{g[1]}（{m.num(100, 9999):04d}）昨日收市後公布全年業績，純利{f.net}百萬元，按年{'跌' if f.worse else '升'}{f.net_pct}，派末期息{m.num(1, 12)}仙。
主席{m.person().zh}於業績記者會上表示，{m.pick(('本地零售仍要捱一兩季', '訂單能見度已經到明年夏天', '濠賭復甦速度勝預期', '會繼續控制成本'))}。被問到會否配股，佢笑言「暫時未有計劃，有就一定出公告」。
該股今早高開{m.num(2, 9)}%，其後倒跌，半日收報{m.num(1, 9)}.{m.num(10, 99)}元，成交{m.num(1000, 9000)}萬元。{m.pick(('太橋證券', '灝天證券'))}維持「中性」評級，指估值已反映利好。
記者：{m.pick(('陳泳', '阿基', '本報記者'))}"""


@template("ordinary", "en")
def broker_note_public_data(m):
    g, f = trade(m), figures(m)
    return f"""
{m.pick(('Causeway Bridge Securities', 'Junk Bay Capital'))} | Equity research | {m.day(2025)}
# {g[0].replace(' Limited', '')}: {m.pick(('a better second half is in the price', 'patience needed', 'cheap for a reason'))}
Rating: {m.pick(('HOLD', 'BUY', 'REDUCE'))}   TP HK${m.num(1, 12)}.{m.num(10, 90)}   Price HK${m.num(1, 12)}.{m.num(10, 90)}
Interim results released on 28 August were {m.num(4, 19)}% below consensus. Gross margin printed {f.gm}. We trim FY25E/26E net profit to HK${f.net}m/HK${f.net + 30}m and keep a {m.num(6, 14)}x multiple, a discount to listed peers.
| HK$m, Dec YE | FY23A | FY24A | FY25E | FY26E |
| Revenue | {f.last} | {f.rev} | {f.rev + 50} | {f.rev + 120} |
| Net profit | {f.net_last} | {f.net} | {f.net + 9} | {f.net + 30} |
| PER (x) | {m.num(9, 19)} | {m.num(9, 19)} | {m.num(7, 15)} | {m.num(6, 12)} |

Source: Company filings, Bloomberg, our estimates. Key risks: cotton price, RMB, customer concentration. This report is for institutional clients and rests on public information only. The analyst has no interest in the securities."""


@template("ordinary", "en", shape="sheet")
def freight_rate_card(m):
    rows = "\n".join(f"| {a} | {b} | {m.num(3, 28)} | {m.num(480, 2600)} | {m.num(900, 4800)} | {m.num(60, 220)} | {m.pick(('subject to GRI', 'incl. BAF', 'via SIN', 'CY/CY'))} |" for a, b in m.some([("Hong Kong", "Haiphong"), ("Hong Kong", "Rotterdam"), ("Yantian", "Long Beach"), ("Nansha", "Colombo"), ("Hong Kong", "Sydney"), ("Shekou", "Manila"), ("Hong Kong", "Jebel Ali")], 4, 7))
    return "| POL | POD | T/T days | 20' USD | 40'HC USD | THC/DOC HK$ | Remarks |\n" + rows


@template("ordinary", "en")
def forwarder_invoice(m):
    a, b, c = m.num(3000, 19000), m.num(400, 2600), m.num(120, 900)
    return f"""
{m.company()[0]}
# INVOICE
Invoice no.:: {m.code('INV-999999')}
Date:: {m.date()}
Bill to:: {m.company()[0]}
B/L:: {m.code('SLFHKG9999999')}
| Description | Qty | Amount HK$ |
| Ocean freight HKG-{m.pick(('SYD', 'RTM', 'LAX'))} 1x40'HC | 1 | {a:,} |
| Terminal handling | 1 | {b:,} |
| Documentation | 1 | {c:,} |
| Total |  | {a + b + c:,} |

Payment within {m.pick((14, 30, 45))} days. Please make cheque payable to the company. Bank: Meridian Trust Bank, a/c {m.code('999-999999-838')}. E. & O.E. Overdue interest at 1.5% per month."""


@template("ordinary", "tc")
def renovation_quotation_tc(m):
    a = [m.num(4, 60) * 1000 for _ in range(4)]
    return f"""
{m.company()[1]}　報價單
工程地點：{m.pick(('荃灣倉庫寫字樓', '上環地舖', '觀塘工廈單位', '長沙灣陳列室'))}
| 項目 | 單位 | 金額 |
| 拆舊地毯及清走 | 全包 | {a[0]:,} |
| 間隔、門、踢腳 | 尺 | {a[1]:,} |
| 電力：插座{m.num(8, 30)}位、LED燈盤 | 全包 | {a[2]:,} |
| 冷氣移位及油漆 | 全包 | {a[3]:,} |
| 合計 |  | {sum(a):,} |

訂金四成，中期四成，完工二成。報價有效期三十日。不包括消防及屋宇署申請費。如有收錄後加，另計。"""


@template("ordinary", "en")
def charity_budget_memo(m):
    return f"""
{m.pick(('Harbourlight Hostel Trust', 'Friends of Country Cats', 'Kwai Hing Neighbourhood Kitchen'))}
# Budget for the coming year, v{m.num(1, 4)}
| HK$'000 | This year est. | Next year |
| Flag day and raffle | {m.num(200, 700)} | {m.num(200, 700)} |
| Community Chest grant | {m.num(400, 1500)} | {m.num(400, 1500)} |
| Government subvention | {m.num(900, 4000)} | {m.num(900, 4000)} |
| Salaries and MPF | ({m.num(900, 3000)}) | ({m.num(900, 3000)}) |
| Rent and utilities | ({m.num(200, 600)}) | ({m.num(200, 600)}) |
| Surplus/(deficit) | {m.num(5, 90)} | ({m.num(5, 90)}) |

We expect a small deficit because of the {m.pick(('roof repair', 'new van', 'minimum wage'))}; it can be met from reserves ({m.num(2, 9)} months of spending). Treasurer suggests one more fundraising dinner. The draft goes to the AGM; members may ask for a copy."""


@template("ordinary", "en")
def accounting_tutorial_q(m):
    f = figures(m, 100, 900)
    return f"""
ACCT{m.num(2, 4)}{m.num(100, 199)} Tutorial {m.num(3, 11)}
# Question {m.num(1, 4)} ({m.num(12, 25)} marks)
Peony Limited and its subsidiary Lily Limited have these draft statements of profit or loss for the year ended 31 December 20X5:
|  | Peony HK$m | Lily HK$m |
| Revenue | {f.rev} | {f.rev // 2} |
| Cost of sales | ({f.cost}) | ({f.cost // 2}) |
| Operating expenses | ({f.opex}) | ({f.opex // 2}) |
| Taxation | ({f.tax}) | ({f.tax // 2}) |

Peony bought {m.num(60, 90)}% of Lily on 1 April 20X5. During the post-acquisition period Lily sold goods costing HK${m.num(8, 20)} million to Peony at a mark-up of 25%, half still in inventory. Goodwill was impaired by HK${m.num(2, 9)} million.
Required: (a) prepare the consolidated statement of profit or loss; (b) explain the treatment of unrealised profit; (c) would a breach of a loan covenant at year end affect classification? Discuss under HKAS 1."""


@template("ordinary", "tc")
def textbook_ratio_chapter_tc(m):
    return f"""
# 第{m.num(4, 16)}章　怎樣讀懂一間公司的賬
毛利率＝毛利÷銷售額。假設甲公司賣出一百元貨，成本{m.num(55, 80)}元，毛利率就是{m.num(20, 45)}%。
流動比率低於一，未必一定危險，要看存貨轉得快不快。超市先收錢後找數，比率自然低。
盈利警告是甚麼？上市公司若預計業績與上年同期有重大分別，須盡快發出公告，讓股東知道。學生可到披露易網站搜尋例子，看看公司如何解釋原因。
練習：{m.pick(('試比較兩間本地餐飲上市公司最近三年的存貨日數。', '假設匯率下跌百分之五，出口商的毛利會怎樣？', '為甚麼淨利上升，現金卻減少？'))}
附註：書內數字均屬虛構。"""


@template("ordinary", "en")
def inside_info_policy(m):
    g = trade(m)
    return f"""
{g[0]}
# Policy on disclosure of inside information and dealing in securities
Adopted {m.day(2024)}
1. This policy applies to directors, officers and employees. It is published on our website.
2. Inside information is specific information about the Group that is not generally known to those likely to deal in the shares but would, if generally known, be likely to materially affect the price (SFO Part XIVA). Examples: changes in performance, a profit warning, acquisition or disposal, loss of a major customer, default under a loan, resignation of directors or auditors, litigation.
3. Employees who come across possible inside information must report it to the company secretary at once and must not pass it on.
4. Blackout: 60 days before annual and 30 days before interim results.
5. Project code names and insider lists are to be used for pending transactions.
6. {m.pick(('Spokespersons: the chairman and CFO only.', 'We do not comment on rumours.', 'Breach may result in dismissal.'))}
7. The board reviews the policy every year."""


@template("ordinary", "sc")
def compliance_quiz_sc(m):
    return f"""
上市公司员工合规培训　课后小测（满分{m.pick((20, 50, 100))}分）
1. 财务部小李知道公司下周要发盈利预警，他让表哥先卖股票，是否违规？为什么？
2. 下列哪些可能属于内幕消息：A 尚未公布的中期业绩　B 已在披露易刊登的公告　C 食堂涨价　D 正在谈判的重大收购
3. 禁售期内，配偶名下账户能否交易？
4. 收到分析师邮件要求"给个大概数字"，正确的做法是（　）。
5. 简述知情人名单的作用。
参考答案：1 违规；2 AD；3 不能；4 转投资者关系部；5 略。
讲师邮箱：training@example.{m.pick(('hk', 'com'))}　签到请扫码，{m.num(1, 6)}月{m.num(1, 28)}日前完成。"""


@template("ordinary", "tc")
def owners_corp_minutes_tc(m):
    return f"""
{m.pick(('翠玉花園', '永成大廈', '海寧閣'))}業主立案法團　第{m.num(4, 20)}屆管理委員會第{m.num(2, 12)}次會議紀錄
日期：{m.day_zh()}　晚上八時　地點：管理處
1. 通過上次會議紀錄。
2. 財務：本月收管理費{m.money(180000, 620000)}元，支出{m.money(150000, 600000)}元，銀行結存{m.money(900000, 6000000)}元。欠費{m.num(3, 14)}戶，管理公司已發信。核數報告貼於大堂。
3. 大維修：收到{m.num(3, 7)}份標書，最低{m.num(4, 18)}百多萬，顧問建議下次業主大會議決。
4. 電梯：B座{m.num(1, 2)}號𨋢停過兩次，承辦商答應換導靴。
5. 其他：{m.pick(('垃圾房蟲患', '狗隻入大堂', '電動車充電位', '天台漏水'))}，請主任跟進。
散會十時{m.num(5, 45)}分。　主席簽署："""


@template("ordinary", "tc", shape="sheet")
def my_household_budget_tc(m):
    rows = "\n".join(f"| {k} | {m.num(3, 90)}00 | {m.num(3, 90)}00 | {m.num(3, 90)}00 | {m.pick(('', '慳啲', '自動轉賬', '卡數'))} |" for k in ("供樓", "管理費差餉", "電煤水", "街市超市", "阿仔補習", "交通八達通", "保險月供", "父母家用", "旅行基金", "雜"))
    return "| 支出 | 一月 | 二月 | 三月 | 備註 |\n" + rows


@template("ordinary", "tc")
def shop_takings_day_tc(m):
    a, b, c = m.num(2000, 14000), m.num(1000, 9000), m.num(300, 3000)
    return f"""
{m.pick(('茶記', '深水埗布舖', '文具店', '糖水檔'))}　日結　{m.date()}　{m.pick(('晴', '落雨', '八號波'))}
現金　{a}
八達通　{b}
轉數快/支付寶　{c}
合計　{a + b + c}
支：{m.pick(('菜{}、雞{}', '買膠袋{}、換燈{}', '送貨{}、冰{}')).format(m.num(80, 900), m.num(50, 600))}
櫃桶底{m.num(500, 1500)}　欠數{m.pick(('阿伯', '樓上髮型屋', '冇'))}
埋數：{m.pick(('輝', '亞珍', '細佬'))}"""


@template("ordinary", "en")
def job_ad_finance_manager(m):
    g = trade(m)
    return f"""
# {m.pick(('Group Financial Controller', 'Assistant Finance Manager (Reporting)', 'Internal Audit Manager'))}
{g[0]} - {m.pick(('Kwai Chung', 'Wan Chai', 'Macau (relocation)'))}
You will:
- prepare monthly management accounts, consolidation and flash reports for {m.num(12, 60)} subsidiaries
- draft interim and annual results announcements and liaise with auditors
- monitor bank covenants and cash flow forecast
- support M&A, due diligence and ad hoc board papers
You have: HKICPA, {m.num(4, 12)} years' experience with a listed company and Big 4, fluent Putonghua, ready to travel to Vietnam.
Five-day week, medical cover, {m.num(14, 20)} days' leave. Please send CV with present and expected salary to recruit@example.com. Data collected are for recruitment only."""


@template("ordinary", "sc")
def peer_results_digest_sc(m):
    a, b = trade(m), trade(m, "logistics", "textile")
    f = figures(m)
    return f"""
同业公开业绩汇总（依据港交所公告整理，{m.iso()}）
1、{a[2]}：全年收入{f.rev}百万港元，{'降' if f.worse else '升'}{f.rev_pct}；净利{f.net}百万。管理层在业绩会上称{m.pick(('订单回暖', '毛利率触底', '新码头明年投产'))}。股价当日{m.pick(('涨', '跌'))}{m.num(2, 11)}%。
2、{b[2]}：发布正面盈利预告，预计溢利增加不少于{m.num(20, 90)}%，原因是出售旧厂房的一次性收益。
小结：行业整体{m.pick(('运价见底', '去库存接近尾声', '下沉市场竞争激烈'))}，对我们的报价策略有参考意义。数据均为已披露信息，供市场部学习。"""


@template("ordinary", "en", shape="mail")
def change_request_ledger(m):
    return f"""
!subject CHG{m.num(10000, 99999)} GL close window
Dear users,
The finance ERP will be unavailable on {m.day(2025)} from 20:00 to 02:00 for patch {m.num(5, 19)}.{m.num(1, 9)}. Please post journals before 19:00. The consolidation cube, bank upload and the report "Trial balance by entity" will be back after reconciliation test.
Impact: AP payment run moves to next morning. Rollback: restore snapshot of 19:30. Tested in UAT by {m.person().en}.
Questions to helpdesk {m.office()}.
ERP Support"""


@template("ordinary", "tc")
def ipo_course_notes_tc(m):
    return f"""
# 上市流程課　筆記（{m.pick(('公開大學延伸課程', '公司秘書公會講座', '券商實習生班'))}）
- 主板盈利測試：三年合計{m.pick(('八千萬', '要查最新規則'))}，市值最少五億
- A1遞表 → 聆訊 → 招股 → 定價 → 上市，快則{m.num(4, 6)}個月
- 保薦人盡職審查，問題清單通常過百題
- 招股書入面「風險因素」要寫得具體，例：五大客戶佔收入{m.num(40, 80)}%
- 上市後：持續披露責任，內幕消息要「合理切實可行範圍內盡快」公告
- 例子：講師用{m.num(2018, 2023)}年某快餐集團，已公開
功課：自己揀一份招股書，做一頁摘要，{m.date()}交"""


@template("ordinary", "bi")
def bank_time_deposit_leaflet_bi(m):
    return f"""
{m.pick(('Lingnan Union Bank 嶺南聯合銀行', 'Sing Hing Bank 星興銀行'))}
# Time Deposit Special 定期存款優惠
| Tenor 存期 | HKD 港元 | USD 美元 | RMB 人民幣 |
| 3 months 3個月 | {m.num(2, 3)}.{m.num(10, 95)}% | {m.num(3, 4)}.{m.num(10, 95)}% | 1.{m.num(10, 95)}% |
| 6 months 6個月 | {m.num(2, 3)}.{m.num(10, 95)}% | {m.num(3, 4)}.{m.num(10, 95)}% | 1.{m.num(10, 95)}% |
| 12 months 12個月 | {m.num(2, 3)}.{m.num(10, 95)}% | {m.num(3, 4)}.{m.num(10, 95)}% | 1.{m.num(10, 95)}% |

Min. HK${m.num(1, 50)}0,000 新資金. Offer until {m.date()}. 利率只供參考，以分行公佈為準。Early withdrawal may incur charges. 存款受存款保障計劃保障，最高港幣80萬元。
借定唔借？還得到先好借！(for loans) 客戶服務熱線 {m.office()}"""


@template("ordinary", "en")
def tender_cleaning_invitation(m):
    return f"""
{m.pick(('Tuen Mun District Library Friends', 'Ocean Terrace Primary School', 'Holy Redeemer Parish Centre'))}
Tender ref. {m.code('T/99/2025')}
# Invitation to tender - {m.pick(('cleaning', 'lift maintenance', 'catering', 'school bus'))} services
1. Sealed tenders in duplicate are to reach the general office by 12 noon on {m.day(2025)}. Late tenders will not be considered.
2. Contract period {m.num(2, 3)} years from 1 September, option to extend.
3. Price schedule (Annex B) to be quoted in HK$ inclusive of all labour and MPF. Prices remain open for 90 days.
4. Assessment: price {m.num(50, 70)}%, technical the rest. Firm to show audited accounts for the last year and three references.
5. Anti-collusion clause applies. Offer of advantage to staff is an offence under the Prevention of Bribery Ordinance.
Site visit: {m.date()} 10:00. Enquiries: Ms {m.person().surname} {m.office()}"""


@template("ordinary", "en")
def glossary_capital_markets(m):
    words = (("placing", "sale of new or existing shares to chosen investors, usually at a discount"), ("blackout period", "time before results when directors may not deal"), ("EBITDA", "earnings before interest, tax, depreciation and amortisation"), ("covenant", "a promise to a lender, often a ratio"),
             ("profit warning", "announcement that results will be much worse than a year ago"), ("trading halt", "a short stop in dealing pending news"), ("connected transaction", "a deal with an insider of the group"), ("GGR", "gross gaming revenue"), ("TEU", "twenty-foot equivalent unit"),
             ("goodwill impairment", "writing down what was paid above net assets"), ("offeror", "the one who makes a takeover offer"))
    return "# Glossary for new joiners (communications team)\n" + "\n".join(f"{a} - {b}" for a, b in m.some(words, 7, 11)) + f"\nLast edited {m.date()}. Add your own, please keep to one line."


@template("ordinary", "sc")
def business_plan_contest_sc(m):
    return f"""
# 大学生创业大赛商业计划书：{m.pick(('旧衣循环', '校园冷饮柜', '粤语配音小程序', '跨境代收点'))}
一、项目概述：面向大湾区学生，第{m.num(1, 3)}年覆盖{m.num(5, 40)}所高校。
二、财务预测（万元）
| 项目 | 第一年 | 第二年 | 第三年 |
| 收入 | {m.num(10, 40)} | {m.num(41, 120)} | {m.num(121, 400)} |
| 成本 | {m.num(12, 40)} | {m.num(30, 90)} | {m.num(80, 250)} |
| 净利润 | -{m.num(1, 9)} | {m.num(3, 20)} | {m.num(30, 90)} |

三、融资需求：拟出让{m.num(5, 15)}%股权，融资{m.num(20, 80)}万元，用于设备和推广。
四、风险：政策、现金流、同类竞品。
团队：{m.person().sc}（队长）、{m.person().sc}、{m.person().sc}　指导老师：{m.person().sc}"""


@template("ordinary", "en", shape="text")
def expense_claim_reminder_chat(m):
    t, who = clock(m), m.pick(('Jason', 'May'))
    return f"""
[{t()}] Fin-Wendy: reminder: Sept claims close {m.pick(('tmr', 'Fri'))} 5pm!! taxi need receipt, no handwritten pls
[{t()}] {who}: usd hotel use which rate
[{t()}] Fin-Wendy: 7.{m.num(75, 83)}, or attach card statement line
[{t()}] {who}: i got {m.num(2, 7)} lunches w client total {m.num(800, 4200)}, budget ok?
[{t()}] Fin-Wendy: under dept entertainment yes. put cost centre {m.num(1000, 9999)}
[{t()}] Fin-Wendy: and month end im closing p&l so no late ones thx"""


@template("ordinary", "bi")
def travel_insurance_product_bi(m):
    i = m.pick(INSURERS)
    return f"""
{i[0]} {i[1]}
# Travel cover 旅遊保障 at a glance
| Benefit 保障 | Silver 銀 | Gold 金 |
| Medical expenses 醫療費用 | {m.num(3, 6)}00,000 | {m.num(8, 15)}00,000 |
| Baggage delay 行李延誤 | {m.num(5, 9)}00 | {m.num(10, 20)}00 |
| Trip cancel 取消行程 | {m.num(10, 30)},000 | {m.num(31, 60)},000 |
| Premium from 保費由 | ${m.num(58, 120)} | ${m.num(121, 260)} |

Up to {m.num(65, 80)} years of age. 不承保已存在之病症及高風險運動。以上資料只供參考，詳情請參閱保單條款。如要索償，請保留收據及醫生證明。Sold through travel agents until {m.date()}."""


@template("ordinary", "tc")
def pta_account_statement_tc(m):
    a, b, c = m.num(20, 90) * 1000, m.num(5, 40) * 1000, m.num(10, 70) * 1000
    return f"""
{m.pick(('沙井小學', '聖雅各書院', '保羅幼稚園'))}家長教師會　{m.num(2023, 2025)}年度收支
| 收入 | 元 | 支出 | 元 |
| 會費 | {a:,} | 聖誕聯歡 | {c // 2:,} |
| 教育局資助 | {b:,} | 親子旅行 | {c:,} |
| 賣物會 | {b // 2:,} | 獎學金 | {b // 2:,} |

承上年度結存{m.money(20000, 200000)}元。司庫{m.person().zh}，義務核數{m.person().zh}。已於{m.day_zh()}會員大會通過。歡迎會員索取單據影印本。"""


@template("ordinary", "sc", shape="mail")
def supplier_quote_mail_sc(m):
    return f"""
!subject 报价：{m.pick(('32S精梳棉纱', '16色牛仔布', '热转印膜', '托盘及缠绕膜'))}
{m.person().sc}经理您好：
按{m.iso()}需求，报价如下（含{m.pick((9, 13))}%税，送{m.pick(('东莞', '中山', '佛山'))}仓）：
| 品名 | 规格 | 单价(元) | 起订量 | 交期 |
| A | {m.num(16, 60)}支 | {m.num(12, 60)}.{m.num(10, 99)} | {m.num(1, 10)}吨 | {m.num(7, 30)}天 |
| B | {m.num(100, 400)}g/㎡ | {m.num(12, 60)}.{m.num(10, 99)} | {m.num(200, 3000)}米 | {m.num(7, 30)}天 |

付款：预付三成，余款见提单。价格有效{m.num(5, 15)}天，棉价再涨要重议。样品下周一寄顺丰到付。
此致，{m.company()[1]} 销售部 {m.person().sc}"""
