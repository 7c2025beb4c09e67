"""A company's own figures and dealings that nobody outside knows, told without the words of marks."""

from model import template


@template("inside-information", "en")
def privatisation_call_notes(m):
    return f"""
Notes of call, 9 pm
Present: chairman, CFO, FA, both law firms
- Offeror will go to HK${m.num(2, 6)}.{m.num(10, 99)} in cash, {m.num(36, 68)}% above Friday's close. Irrevocables from the two brothers ({m.num(21, 41)}%).
- Bank: certain funds letter by Wednesday.
- Halt Thursday 9:00, joint announcement Thursday night. Until then nobody outside this call is to know; use "Willow" in all mails.
- IFA to be approached only after the halt.
- IBC: three INEDs, no conflicts."""


@template("inside-information", "sc")
def board_resolution_placement(m):
    return f"""
# 董事会会议纪要（第六届第十二次）
会议审议《关于2026年度向特定对象发行A股股票方案的议案》。拟发行不超过{m.num(0, 2)}.{m.num(0, 9)}亿股，募集资金总额不超过18亿元，用于年产20GWh电池项目。控股股东拟认购不低于20%。
会议同意上述方案，提交股东大会审议。
会议要求：相关公告披露前，与会人员及列席人员须严格保密，公司已登记内幕信息知情人。"""


@template("financial-report", "en", shape="grid")
def p_and_l_sheet(m):
    return f"""
!name Group P&L Nov26
| HK$'000 | Nov-26 | Budget | Nov-25 |
| Revenue | {m.money(61684, 114557)} | {m.money(64680, 120121)} | {m.money(56702, 105306)} |
| Cost of sales | ({m.money(40117, 74504)}) | ({m.money(41370, 76831)}) | ({m.money(36960, 68641)}) |
| Gross profit | {m.money(21567, 40054)} | {m.money(23310, 43291)} | {m.money(19742, 36666)} |
| Selling expenses | ({m.money(7840, 14561)}) | ({m.money(7700, 14301)}) | ({m.money(7084, 13157)}) |
| Administrative expenses | ({m.money(6230, 11571)}) | ({m.money(6370, 11831)}) | ({m.money(5915, 10986)}) |
| Operating profit | {m.money(7497, 13924)} | {m.money(9240, 17161)} | {m.money(6743, 12525)} |
| Finance costs | ({m.money(784, 1457)}) | ({m.money(735, 1366)}) | (980) |
| Profit before tax | {m.money(6713, 12468)} | {m.money(8505, 15796)} | {m.money(6057, 11251)} |"""


@template("inside-information", "tc")
def cfo_to_chair(m):
    return f"""
主席：
剛收到核數師通知，他們對應收廣州城投的{m.num(2, 4)}.{m.num(0, 9)}億元未能取得足夠證據，打算對截至三月底止年度的賬目出保留意見。若全數撥備，全年將由盈利{m.money(2940, 5461)}萬元轉為虧損約{m.num(2, 4)}.{m.num(0, 9)}億元，並會違反銀團貸款的淨值契諾。
現時公眾未知，須盡快召開董事會決定是否停牌及發公告。請暫勿與任何股東談及。
財務總監　譚"""


@template("inside-information", "en")
def term_sheet_own(m):
    return f"""
# Project Camellia: summary of principal terms
Seller:: Ever Joy Capital Limited
Buyer:: our wholly owned subsidiary, Bright Cove (BVI) Limited
Target:: {m.num(49, 92)}% of Ever Joy Nursing Homes Limited
Consideration:: HK${m.num(448, 833)} million; HK${m.num(280, 521)} million in cash at completion and the rest in consideration shares at HK${m.num(1, 3)}.{m.num(10, 99)}
Profit guarantee:: HK${m.num(38, 72)} million for each of 2026 and 2027
Conditions:: due diligence, shareholders' approval (major transaction), listing approval
Exclusivity:: until 30 November 2026
Status:: not announced; share with deal team only"""


@template("inside-information", "en")
def holding_note_default(m):
    return f"""
To the directors
We will not be able to pay the coupon of US${m.num(21, 41)}.{m.num(0, 9)}m on the 2027 notes on Friday. The grace period ends on 12 December. Cross default would bring US${m.num(287, 534)}m of bank loans forward. Houlihan have been asked to talk to an ad hoc group under NDA. Announcement goes out Friday after close; shares to be halted that morning. Please treat all this as unpublished.
Treasurer"""


@template("financial-report", "en")
def audit_committee_paper(m):
    return f"""
# Audit Committee, 18 March 2027. Paper 3
Draft annual results for the year ended 31 December 2026
The Committee is asked to recommend the draft results announcement to the Board.
Revenue HK${m.money(1289, 2395)} million (2025: HK${m.money(1393, 2588)} million). Loss attributable to owners HK${m.num(44, 84)} million (2025: profit HK${m.num(84, 158)} million). No final dividend.
Key judgements: impairment of the Foshan plant HK${m.num(31, 59)} million; going concern disclosure; unadjusted differences of HK${m.num(4, 8)}.{m.num(0, 9)} million."""


@template("inside-information", "tc")
def takeover_approach(m):
    return f"""
絕密
致：全體董事
今早十時，嘉誠資本代表來電，提出以每股{m.num(2, 4)}.{m.num(0, 9)}元現金向全體股東作出自願要約，較昨日收市價高42%，條件為取得五成以上接納。對方要求一星期獨家商談。
建議：(1) 委任財務顧問；(2) 成立獨立董事委員會；(3) 備妥停牌申請；(4) 所有知情人士即日起不得買賣本公司證券。
公司秘書"""


@template("financial-report", "en", shape="grid")
def forecast_13w(m):
    return f"""
# 13-week cash view (HK$m), prepared for the restructuring committee
| Week | 1 | 2 | 3 | 4 |
| Opening cash | {m.num(42, 80)}.{m.num(0, 9)} | {m.num(30, 58)}.{m.num(0, 9)} | {m.num(26, 50)}.{m.num(0, 9)} | {m.num(14, 28)}.{m.num(0, 9)} |
| Receipts | {m.num(15, 29)}.{m.num(0, 9)} | {m.num(21, 40)}.{m.num(0, 9)} | {m.num(12, 24)}.{m.num(0, 9)} | {m.num(17, 33)}.{m.num(0, 9)} |
| Suppliers | ({m.num(19, 37)}.{m.num(0, 9)}) | ({m.num(18, 34)}.{m.num(0, 9)}) | ({m.num(17, 33)}.{m.num(0, 9)}) | ({m.num(16, 32)}.{m.num(0, 9)}) |
| Payroll | ({m.num(7, 15)}.{m.num(0, 9)}) | ({m.num(6, 12)}.{m.num(0, 9)}) | ({m.num(7, 14)}.{m.num(0, 9)}) | ({m.num(6, 12)}.{m.num(0, 9)}) |
| Closing cash | {m.num(30, 58)}.{m.num(0, 9)} | {m.num(26, 50)}.{m.num(0, 9)} | {m.num(14, 28)}.{m.num(0, 9)} | {m.num(8, 16)}.{m.num(0, 9)} |
Covenant minimum liquidity of HK${m.num(14, 27)}m breached in week 4."""


@template("inside-information", "en", shape="mail")
def fa_mail_timetable(m):
    return f"""
!subject Kingfisher: revised steps
All,
Offeror's board signs off Monday. We need the offeree's directors on the 8am call Tuesday, then halt request to the exchange at 8:45. Price stays at ${m.num(4, 10)}.{m.num(10, 99)} ({m.num(26, 50)}% over 30-day VWAP). Funding proof from the bank is final. IU holders: {m.num(18, 36)}.{m.num(0, 9)}%.
Nothing to anyone beyond the list below please, and no paper in the office.
Regards
Hugo"""


@template("inside-information", "tc")
def interim_board_minutes(m):
    return f"""
# 董事會會議紀錄（摘錄）
日期:: 2026年8月25日
3. 中期業績
財務總監匯報，集團首六個月收入為{m.num(8, 16)}.{m.num(10, 99)}億元，較去年同期減少9%；本公司擁有人應佔虧損{m.money(4284, 7957)}萬元（2025年：溢利{m.money(2338, 4343)}萬元）。
核數師口頭表示審閱結論無保留。
決議：批准中期業績公告於今日收市後刊登；不派中期息；授權任何一名董事簽署。
會議期間各人須上交手機。"""


@template("financial-report", "en")
def waiver_request(m):
    return f"""
Dear Agent,
Facility agreement dated 4 June 2024
We expect net debt to EBITDA at 31 December to be {m.num(2, 6)}.{m.num(0, 9)}x against the covenant of {m.num(2, 4)}.{m.num(0, 9)}x. EBITDA for the nine months was HK${m.num(161, 301)}.{m.num(0, 9)}m (2025: HK${m.num(222, 414)}.{m.num(0, 9)}m) and net debt HK${m.money(981, 1823)}m. We ask the lenders to waive the test and to reset it at {m.num(3, 7)}.{m.num(0, 9)}x for two periods, for a fee of 15 bps.
The Group's expected loss has not been disclosed to the market. Please limit this letter to your credit committee."""


@template("financial-report", "sc")
def earnings_preview_working(m):
    return f"""
业绩预告测算底稿
| 项目（万元） | 2025年实际 | 2026年预计下限 | 2026年预计上限 |
| 营业收入 | {m.money(218680, 406121)} | {m.money(187600, 348401)} | {m.money(196000, 364001)} |
| 归母净利润 | {m.money(12754, 23687)} | -9,500 | -7,000 |
| 扣非净利润 | {m.money(10577, 19644)} | -11,200 | -8,800 |
说明：四季度拟计提存货跌价准备{m.money(4410, 8191)}万元；会计师尚未进场。预告公告计划1月28日挂网，之前请财务、证券部同事管住嘴。"""


@template("financial-report", "tc", shape="grid")
def branch_variance(m):
    return f"""
分行損益比較（十月）　單位：港幣千元
| 分行 | 收入 | 預算 | 毛利 | 租金 | 人工 | 分行溢利 |
| 中環 | {m.money(3374, 6267)} | {m.money(3570, 6631)} | {m.money(2037, 3784)} | 980 | {m.money(784, 1457)} | 640 |
| 沙田 | {m.money(2180, 4050)} | {m.money(2100, 3901)} | {m.money(1295, 2406)} | 620 | 840 | 310 |
| 屯門 | {m.money(1331, 2473)} | {m.money(1610, 2991)} | {m.money(756, 1405)} | 510 | 690 | (190) |
| 合計 | {m.money(6885, 12789)} | {m.money(7280, 13521)} | {m.money(4088, 7593)} | {m.money(1477, 2744)} | {m.money(1855, 3446)} | 760 |"""


@template("financial-report", "en", shape="grid")
def segment_results_sheet(m):
    return f"""
!name segment FY26 draft
| HK$m | Retail | Wholesale | Property | Unallocated | Total |
| External revenue | 1,204.2 | {m.num(427, 795)}.{m.num(0, 9)} | {m.num(61, 115)}.{m.num(0, 9)} | - | 1,904.1 |
| Segment result | {m.num(67, 125)}.{m.num(0, 9)} | ({m.num(8, 16)}.{m.num(0, 9)}) | {m.num(38, 72)}.{m.num(0, 9)} | ({m.num(14, 28)}.{m.num(0, 9)}) | {m.num(81, 153)}.{m.num(0, 9)} |
| Finance costs | | | | | ({m.num(23, 43)}.{m.num(0, 9)}) |
| Profit before tax | | | | | {m.num(58, 108)}.{m.num(0, 9)} |
| Tax | | | | | ({m.num(10, 20)}.{m.num(0, 9)}) |
| Profit for the year | | | | | {m.num(46, 88)}.{m.num(0, 9)} |"""


@template("inside-information", "en")
def raid(m):
    return f"""
URGENT. Legal privilege
SFC officers with a search warrant are in the Kwun Tong office since 9:20. They have taken the CFO's laptop and 2024 sales ledgers. The chairman is helping with their enquiries. We have asked for a trading halt from 1 pm pending an announcement. Refer all calls to me. Tell nobody, post nothing.
GC"""


@template("inside-information", "tc", shape="mail")
def jv_mail(m):
    return f"""
!subject 大灣區數據中心合資
李總：
對方最新出價：我方以土地及現金共{m.num(4, 8)}.{m.num(0, 9)}億元入股，佔合資公司55%，對方出{m.num(3, 7)}.{m.num(0, 9)}億元。按資產比率計屬主要交易，須通函及股東批准。
律師建議框架協議星期四晚簽，翌日開市前出公告。此前請勿向銀行及承建商提及，股價已有異動。
阿珊"""


@template("inside-information", "sc")
def state_transfer(m):
    return f"""
关于控股股东国有股权无偿划转事宜的请示
集团公司党委：根据市国资委口头通知，拟将我公司持有的上市公司{m.num(22, 42)}.{m.num(0, 9)}%股份无偿划转至市产投集团，上市公司控股股东将变更。按规定须在协议签署两个交易日内披露，目前尚处保密阶段，已要求各方填报知情人名单，未经同意不得对外透露。"""


@template("inside-information", "en")
def target_dd(m):
    return f"""
Red flags: Target (codename "Poppy")
1. EBITDA of HK${m.num(51, 97)}m includes HK${m.num(13, 25)}m of one-off subsidies. Normalised: HK${m.num(38, 72)}m.
2. Two customers are {m.num(42, 80)}% of revenue; both can end on change of control.
3. Unpaid social insurance RMB{m.num(16, 30)}m.
4. We advise cutting the price from 9x to {m.num(4, 10)}.{m.num(0, 9)}x, i.e. HK${m.num(288, 536)}m.
SPA to be signed before Christmas; buyer is listed and will announce on signing."""


@template("inside-information", "tc")
def deal_brief_board(m):
    return f"""
# 有關建議收購陽光安老院集團之董事會簡報
代號：「松鶴」　　本文件只供董事傳閱
（一）代價{m.num(2, 6)}.{m.num(0, 9)}億元，其中3億元現金，餘數以每股{m.num(0, 2)}.{m.num(10, 99)}元發行代價股份支付
（二）賣方保證首年溢利不少於{m.money(2660, 4941)}萬元
（三）最高百分比率38%，屬主要交易，控股股東將以書面批准
（四）時間表：11月6日簽約，同日收市後出公告；12月寄發通函
（五）簽約前請各位不要與賣方股東接觸"""


@template("inside-information", "sc")
def ma_draft_plan(m):
    return f"""
重大资产重组预案（讨论稿，第三版）
一、交易方案：上市公司拟以发行股份及支付现金方式购买恒远精工100%股权，预估值{m.num(16, 30)}.{m.num(0, 9)}亿元，发行价格拟定为{m.num(7, 15)}.{m.num(10, 99)}元/股。
二、业绩承诺：2026—2028年净利润分别不低于{m.num(0, 2)}.{m.num(0, 9)}亿、{m.num(1, 3)}.{m.num(0, 9)}亿、{m.num(1, 3)}.{m.num(0, 9)}亿元。
三、停牌安排：董事会召开前一交易日申请停牌，不超过10个交易日。
四、知情人：见附件名单。请勿通过微信传送本文件。"""


@template("inside-information", "tc")
def cash_crunch_memo(m):
    return f"""
內部備忘　致：執行委員會　由：庫務部
截至十月三日，集團可動用現金{m.num(0, 2)}.{m.num(10, 99)}億元，未來四星期付款需求{m.num(1, 3)}.{m.num(10, 99)}億元，銀團已凍結未提取額度{m.money(6300, 11701)}萬元。若元朗項目尾款未能於十五日前收到，將無法支付十月二十日到期票據利息{m.money(3136, 5825)}萬元，並觸發其他貸款交叉違約。
建議即時委任財務顧問與債權人商討，並由律師評估何時須作披露。
本備忘不得存放於共用資料夾。"""


@template("inside-information", "en")
def board_strategy_disposal(m):
    return f"""
Strategy day paper 4: options for the print business
The division lost HK${m.num(15, 29)}m last year on sales of HK${m.num(133, 248)}m and will lose more. Options: close it (cash cost HK${m.num(24, 46)}m, 140 jobs), sell it to management for HK$1, or merge it with Fook Lee's plant; Fook Lee's chairman has offered HK${m.num(33, 63)}m in a conversation with the CEO.
Staff have not been told. The Board should decide on 14 November; a sale would be discloseable."""


@template("inside-information", "en")
def whistle_board_note(m):
    return f"""
Chair,
Hotline report: the Thai unit's 2025 revenue of THB610m includes about THB140m of round-tripping with a dealer owned by the GM's wife. If right, last year's group profit was overstated by HK${m.num(20, 38)}m and the placing prospectus was wrong. I've told nobody but our outside counsel, who thinks we'll need to halt the shares and tell the exchange within days."""


@template("financial-report", "en")
def fd_report(m):
    return f"""
# Finance Director's report to the Board, September 2026
Trading for the month was weak. Sales of HK${m.num(82, 154)}.{m.num(0, 9)}m were HK${m.num(6, 12)}.{m.num(0, 9)}m below budget; gross margin of {m.num(21, 41)}.{m.num(0, 9)}% was down 140 basis points on last year. Overheads were HK${m.num(0, 2)}.{m.num(0, 9)}m better.
| HK$m | Month | Budget | Year to date | Last year |
| Sales | {m.num(82, 154)}.{m.num(0, 9)} | {m.num(88, 166)}.{m.num(0, 9)} | 1,012.9 | 1,066.0 |
| Gross profit | {m.num(25, 49)}.{m.num(0, 9)} | {m.num(29, 55)}.{m.num(0, 9)} | {m.num(230, 428)}.{m.num(0, 9)} | {m.num(249, 463)}.{m.num(0, 9)} |
| EBITDA | {m.num(7, 15)}.{m.num(0, 9)} | {m.num(10, 20)}.{m.num(0, 9)} | {m.num(68, 128)}.{m.num(0, 9)} | {m.num(84, 158)}.{m.num(0, 9)} |
| Profit before tax | {m.num(3, 7)}.{m.num(0, 9)} | {m.num(6, 12)}.{m.num(0, 9)} | {m.num(28, 53)}.{m.num(0, 9)} | {m.num(46, 86)}.{m.num(0, 9)} |
Cash: net debt rose to HK${m.num(281, 523)}m. The interest cover covenant is met with 6% to spare."""


@template("inside-information", "en")
def nonbinding_offer_recv(m):
    return f"""
Board memorandum: approach from Meridian Partners
On Friday we received a letter proposing to acquire all our shares at HK${m.num(3, 7)}.{m.num(10, 99)} each, {m.num(23, 43)}% above the last close and {m.num(0, 1)}.{m.num(0, 9)} times book. Meridian has {m.num(2, 6)}.{m.num(0, 9)}% already. It wants four weeks of diligence and our recommendation.
Directors should not reply to calls. We propose to appoint Anglo Eastern as adviser, to form a committee of the independent directors, and to prepare a leak announcement. Nobody should buy or sell until this is resolved."""


@template("inside-information", "tc")
def director_arrest(m):
    return f"""
密件　致各執行董事
昨晚十一時，非執行主席於深圳被有關部門帶走協助調查，家屬暫未能聯絡。律師認為屬須披露事項，最遲明早開市前公布，並申請停牌。代表銀行方面觸發「關鍵人物」條款，涉及貸款{m.num(4, 8)}.{m.num(0, 9)}億元。
在公布前，切勿向任何人（包括家人）提及。"""


@template("financial-report", "en", shape="grid")
def budget_2027(m):
    return f"""
# Group budget 2027: first cut for the Executive Committee
| HK$m | 2025A | 2026F | 2027B |
| Turnover | {m.money(1687, 3134)} | {m.money(1601, 2975)} | {m.money(1718, 3192)} |
| Gross profit | 701 | 640 | 716 |
| Operating costs | (566) | (571) | (560) |
| Operating profit | 135 | 69 | 156 |
| Net profit | 88 | 31 | 104 |
Assumes eight closures, 210 redundancies (not yet told to staff) and a price rise of 4% in April."""


@template("inside-information", "tc")
def board_paper_rights(m):
    return f"""
# 董事會文件第17號：建議供股
建議按每兩股現有股份獲發一股供股股份之基準，以每股{m.num(0, 1)}.{m.num(10, 99)}元集資約{m.num(2, 6)}.{m.num(10, 99)}億元，較最後收市價折讓約{m.num(26, 50)}%。
主要股東已口頭承諾全數接納；包銷商費用{m.num(1, 3)}.{m.num(0, 9)}%。
所得款項：償還二零二七年到期票據{m.num(2, 4)}.{m.num(0, 9)}億元、營運資金{m.num(0, 2)}.{m.num(0, 9)}億元。
公告擬於十二月九日收市後刊發，屆時同時申請復牌。各董事於公告前須對此事保密。
請批准。"""


@template("financial-report", "tc")
def closing_memo(m):
    return f"""
年結事項（集團財務部　四月十一日）
一、未入帳：越南廠關閉費用{m.money(1288, 2393)}萬元；存貨撇減920萬元。
二、入帳後全年除稅前虧損約{m.money(2352, 4369)}萬元（管理帳盈利為初步-600萬元）。
三、核數師要求就兩名客戶欠款{m.money(1540, 2861)}萬元全數撥備，如接納，虧損再增。
四、業績公告草稿星期五交審核委員會。"""


@template("inside-information", "tc")
def secret_recall(m):
    return f"""
主席、行政總裁：
食安中心今早通知，三批嬰兒奶粉驗出超標，須全數回收，涉約四十萬罐。初步估計退款及銷毀成本一億二千萬元，佔去年純利六成。
中心將於下午四時公布。律師意見：本公司須同時刊發公告，並於午市前申請停牌。暫勿通知經銷商。"""


@template("inside-information", "sc")
def suspension_plan(m):
    return f"""
停牌及复牌工作安排（绝密）
T-1：收盘后召开董事会，审议购买华芯半导体100%股权预案；
T日：上午八点前递交停牌申请；
T+10：披露预案并复牌。
交易价格初定31亿元，发行价{m.num(11, 23)}.{m.num(10, 99)}元/股，配套融资不超过12亿元。
中介机构：券商一家、律所一家、评估一家，均已签保密协议。名单之外人员一律不得知悉。"""


@template("inside-information", "en")
def draft_circular_vsd(m):
    return f"""
PROOF 4 | 2 Dec 2026 | 19:40
Grand Lotus Holdings Limited
VERY SUBSTANTIAL DISPOSAL AND CONNECTED TRANSACTION
Letter from the Board
On [●] November 2026 the Vendor, a subsidiary of the Company, conditionally agreed to sell the Hotel for HK$[{m.money(2016, 3745)}] million. The Group will record a gain of about HK$[640] million.
[IFA letter to come]"""


@template("inside-information", "tc")
def regulator_enquiry(m):
    return f"""
致董事會：聯交所今日發出第二封查詢函，要求於七日內解釋向三間供應商預付{m.num(1, 3)}.{m.num(0, 9)}億元的商業實質。獨立調查員初步發現，其中兩間由前行政總裁親屬持有，資金或難以收回。若全數撥備，本年度將由溢利變為虧損約{m.num(0, 2)}.{m.num(0, 9)}億元，全年業績亦難如期刊發。外界尚未知情，建議今晚通過委任法證會計師並準備停牌公告。"""


@template("inside-information", "en")
def board_results_memo(m):
    return f"""
# Memorandum for the Directors
From:: Finance Director
Subject:: Interim results to 31 October 2026
Revenue was HK${m.num(462, 860)}.{m.num(0, 9)}m (2025: HK${m.num(491, 913)}.{m.num(0, 9)}m) and gross profit HK${m.num(142, 264)}.{m.num(0, 9)}m (2025: HK${m.num(160, 298)}.{m.num(0, 9)}m). After restructuring costs of HK${m.num(11, 23)}.{m.num(0, 9)}m the loss before tax is HK${m.num(3, 7)}.{m.num(0, 9)}m (2025: profit HK${m.num(15, 29)}.{m.num(0, 9)}m).
I propose no interim dividend. The auditors have raised one point, on Malaysian deferred tax (HK$4m).
The draft announcement follows on Monday. Numbers are not to leave this circulation list."""


@template("inside-information", "tc")
def acquisition_progress(m):
    return f"""
收購進度匯報（第六號）　項目「海豚」
對手：新加坡財團　我方財務顧問：宏信
一、價格：我方最後出價為每股{m.num(1, 3)}.{m.num(10, 99)}元，總額約{m.num(9, 19)}.{m.num(0, 9)}億元；對手出{m.num(1, 3)}.{m.num(10, 99)}元。
二、目標公司控股股東傾向我方，願簽不可撤銷承諾（{m.num(28, 54)}.{m.num(0, 9)}%）。
三、融資：銀團過橋貸款10億元，函件已備。
四、時間：十月二十一日聯合公告，之前目標公司及我方同時停牌。
名單以外人士一概不得知悉。"""


@template("inside-information", "sc")
def loan_default_report(m):
    return f"""
关于公司债“22海晟01”兑付风险的紧急报告
截至本报告日，公司可动用资金{m.num(0, 2)}.{m.num(0, 9)}亿元，9月18日应付本息{m.num(3, 7)}.{m.num(0, 9)}亿元，缺口{m.num(2, 4)}.{m.num(0, 9)}亿元。已与主承销商沟通展期两年方案。若未能达成，将构成实质违约并触发交叉违约条款，涉及债务21亿元。
公告前请严格控制知情人范围，交易所问询由董秘统一答复。"""


@template("financial-report", "en")
def forecast_exec(m):
    return f"""
Outlook for the year (finance view, 9 Sept)
Revenue HK${m.num(0, 2)}.{m.num(10, 99)}bn v budget HK${m.num(0, 2)}.{m.num(10, 99)}bn. EBITDA HK${m.num(67, 125)}m v HK${m.num(91, 171)}m. After the Dongguan write-down (HK${m.num(28, 53)}m) we are at a small loss. Street is at HK${m.num(31, 59)}m profit. Bank covenant headroom is 3%. Unless October recovers we are into warning territory; Legal will brief the board on the 20th."""
