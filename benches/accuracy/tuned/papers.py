"""Hard negatives from desks of every kind: public accounts, clubs and schools, forms, contracts, notices, mails."""

from model import template
from tuned.finance import DISCLAIMER_ZH
from tuned.ledgers import k


@template("ordinary", "tc", copies=8)
def school_accounts_tc(m):
    rows = "\n".join(f"| {a} | {m.money(1000, 900000)} | {m.money(1000, 900000)} |" for a in
                     ("擴大的營辦開支整筆津貼", "行政津貼", "學校及班級津貼", "資訊科技綜合津貼", "學生膳食收入", "租用場地收入"))
    return f"""
# 學校周年財務報告（{m.num(2022, 2024)}/{m.num(25, 26)}學年）
| 項目 | 收入($) | 支出($) |
{rows}
本學年盈餘：{m.money(10000, 900000)}元　累積盈餘：{m.money(10000, 900000)}元
本報告已獲法團校董會通過，並上載學校網頁供家長參閱。"""


@template("ordinary", "en", copies=8)
def charity_report(m):
    return f"""
# Annual Report {m.num(2022, 2024)} of the Harbour Light Charity
# Income and expenditure account for the year ended 31 March
| | HK$ | HK$ |
| Donations and flag day | {m.money()} | {m.money()} |
| Lump sum grant | {m.money()} | {m.money()} |
| Programme fees | {m.money()} | {m.money()} |
| Staff costs | {m.money()} | {m.money()} |
| Depreciation | {m.money(1000, 90000)} | {m.money(1000, 90000)} |
| Administrative expenses | {m.money()} | {m.money()} |
| Surplus for the year | {m.money(1000, 90000)} | {m.money(1000, 90000)} |
The full accounts, audited by {m.person().en} CPA, are on our website. Thank you for your support!"""


@template("ordinary", "tc", copies=8)
def owners_accounts_tc(m):
    rows = "\n".join(f"| {a} | {m.money(1000, 900000)} |" for a in
                     ("管理費收入", "停車場收入", "保安費用", "清潔費用", "升降機保養", "公用電費", "維修及保養", "經理人酬金", "本月盈餘", "銀行結餘"))
    return f"""
# {m.pick(('富欣苑', '翠玉花園', '新樂樓'))}業主立案法團　{m.num(1, 12)}月份收支表
| 項目 | 金額（港元） |
{rows}
張貼於各座大堂，供業主查閱。管理處 {m.office()}"""


@template("ordinary", "en", copies=8)
def club_treasurer(m):
    return f"""
# Treasurer's report to the annual meeting of the rowing club
Income from members' subscriptions was HK${m.money(10000, 900000)} and from the regatta HK${m.money(10000, 90000)}. Total expenditure was HK${m.money(10000, 900000)}, of which rent HK${m.money(10000, 90000)} and repairs to boats HK${m.money(10000, 90000)}. The surplus of HK${m.money(1000, 9000)} was added to reserves. Cash at bank HK${m.money(10000, 90000)}.
The budget for next season assumes {m.num(80, 300)} members. Subscriptions stay at HK${m.money(1000, 3000)}.
{m.person().en}, Hon. Treasurer"""


@template("ordinary", "en", shape="grid", copies=8)
def wedding_budget(m):
    rows = "\n".join(f"| {a} | {m.money(1000, 90000)} | {m.money(1000, 90000)} | {k(m)} |" for a in
                     ("Banquet", "Dress and suit", "Photographer", "Flowers", "Car hire", "Gifts", "Total expenses"))
    return f"""
!sheet Budget
# Wedding budget vs actual
| Item | Budget | Actual | Variance |
{rows}"""


@template("ordinary", "en", shape="grid", copies=8)
def empty_model(m):
    rows = "\n".join(f"| {a} | 0.00 | 0.00 | 0.00 | 0.00 |" for a in
                     ("Revenue", "Cost of sales", "Gross profit", "Staff costs", "Rent", "Depreciation", "Finance costs", "Profit before tax", "Income tax", "Net profit"))
    return f"""
!sheet Template
# Profit and loss template: fill in the yellow cells (version {m.num(1, 9)})
| Line | Q1 | Q2 | Q3 | Q4 |
{rows}"""


@template("ordinary", "en", copies=8)
def statement_of_account(m):
    rows = "\n".join(f"| {m.date()} | Invoice {m.code('999999')} | {m.money(100, 90000)}.00 | {m.money(100, 90000)}.00 |" for _ in range(5))
    return f"""
# STATEMENT OF ACCOUNT
{m.company()[0]}
Customer:: {m.company()[0]}
| Date | Details | Amount HK$ | Balance HK$ |
| {m.date()} | Balance brought forward | | {m.money(100, 90000)}.00 |
{rows}
Current HK${m.money(100, 9000)}.00; 30 days HK${m.money(100, 9000)}.00; 60 days HK${m.money(100, 9000)}.00; over 90 days HK${m.money(100, 9000)}.00
Please settle within 14 days. Accounts receivable department, {m.office()}"""


@template("ordinary", "en", copies=8)
def fund_factsheet(m):
    return f"""
# Asia Income Fund: factsheet for {m.pick(('March', 'June', 'September'))} 2025
Net asset value per unit:: HK${m.num(9, 20)}.{m.num(1000, 9999)}
Fund size:: US${m.num(100, 900)} million
Dividend per unit:: HK$0.0{m.num(10, 99)}
Top holdings: {m.company()[0]} {m.num(3, 9)}.{m.num(0, 9)}%, {m.company()[0]} {m.num(2, 3)}.{m.num(0, 9)}%
Gearing: {m.num(10, 30)}.{m.num(0, 9)}%. Total return since launch {m.num(10, 80)}.{m.num(0, 9)}%.
Investment involves risk. Past performance is no guide to the future. Read the offering documents before you invest. Not reviewed by the SFC."""


@template("ordinary", "tc", copies=8)
def government_budget_tc(m):
    return f"""
# 財政司司長公布財政預算案
{m.day_zh()}
政府預計本年度錄得綜合赤字{m.num(300, 900)}億元，財政儲備降至{m.num(6000, 7900)}億元。經營收入{m.num(5000, 6900)}億元，經營開支{m.num(6000, 7900)}億元，資本開支{m.num(900, 1200)}億元。
寬減措施包括：寬減薪俸稅百分之百，上限{m.money(1000, 6000)}元；寬免差餉兩季；利得稅同樣寬減。
司長表示，將加強控制開支，並發行債券約{m.num(900, 1500)}億元。"""


@template("ordinary", "en", copies=8)
def invitation_to_tender(m):
    return f"""
# INVITATION TO TENDER: catering services
Tender ref.:: {m.code('AA/9999/25')}
1. Tenderers shall submit audited financial statements for the last three years (balance sheet, profit and loss account, cash flow statement) and a bank reference.
2. The annual turnover of the tenderer shall be at least HK${m.num(5, 50)} million.
3. All information in this tender is confidential and shall not be disclosed to third parties.
4. The price proposal shall be put in a separate envelope marked "Confidential - Price Proposal".
5. Tenders close at noon on {m.day()}."""


@template("ordinary", "en", copies=8)
def mutual_nda(m):
    a, b = m.company(), m.company()
    return f"""
# MUTUAL NON-DISCLOSURE AGREEMENT
Between {a[0]} and {b[0]}, dated {m.day()}
1. "Confidential Information" means all information, in any form, disclosed by a party that is marked or described as confidential, including business plans, financial projections, customer lists and know-how.
2. Each party shall keep the Confidential Information
strictly confidential
and use it only for the Purpose.
3. The duty does not apply to what is public, already known or required by law or by the rules of a stock exchange.
4. This agreement lasts {m.num(2, 5)} years. Nothing in it is without prejudice to any right. Hong Kong law applies."""


@template("ordinary", "tc", copies=8)
def service_contract_tc(m):
    a, b = m.company(), m.company()
    return f"""
# 服務合約
甲方:: {a[1]}
乙方:: {b[1]}
一、乙方為甲方提供資訊科技支援，月費港幣{m.money(10000, 90000)}元。
二、保密
雙方須對在履行本合約期間取得的機密資料絕對保密，未經對方書面同意，不得向第三者披露。「機密資料」指標示為機密或按其性質應屬機密的資料。
三、任何一方可給予三十日書面通知終止本合約。終止不影響雙方已有的權利。
四、本合約受香港法律管轄。"""


@template("ordinary", "tc", shape="mail", copies=8)
def staff_survey_tc(m):
    return f"""
!subject 員工意見調查
各位同事：
人力資源部委託顧問公司進行意見調查（不記名，資料絕對保密）。
問卷約需{m.num(5, 15)}分鐘，請於{m.day_zh()}或之前完成。
絕對保密！請放心作答。
人力資源部 {m.person().zh}"""


@template("ordinary", "bi", copies=8)
def hotline_poster(m):
    return f"""
# 舉報貪污熱線 Report corruption
熱線 Hotline:: {m.office()}
絕對保密
Strictly confidential
24小時專人接聽 24 hours a day
# 廉潔由你我做起"""


@template("ordinary", "en", copies=8)
def counselling_leaflet(m):
    return f"""
# Employee assistance programme
Free
Confidential
Available day and night
Call {m.office()} to talk to a counsellor about stress, family or money. Your employer will not be told that you called. Six sessions a year are free for you and your family."""


@template("ordinary", "en", copies=8)
def job_notice(m):
    return f"""
# Receptionist wanted
A clinic in {m.pick(('Central', 'Kwun Tong', 'Sha Tin'))} seeks a cheerful receptionist. HK${m.num(14, 19)},000 a month, five days a week, MPF and dental cover.
Please send your CV to PO Box {m.num(1000, 9999)}.
(Data collected will be kept strictly confidential)"""


@template("ordinary", "en", copies=8)
def film_programme(m):
    rows = "\n".join(f"| {m.num(12, 21)}:{m.num(10, 50)} | {f} | {c} |" for f, c in
                     (("Top Secret", "IIA"), ("Harbour Confidential", "IIB"), ("Restricted Area", "III"), ("The Draft", "I"), ("Secret", "IIA")))
    return f"""
# Film week at the arts centre
| Time | Film | Category |
{rows}
Tickets HK${m.num(60, 120)}. Box office {m.office()}"""


@template("ordinary", "en", copies=8)
def site_signs(m):
    return f"""
# Signs to order for block {m.num(1, 9)}
RESTRICTED AREA
Authorised persons only
| Sign | Size | Qty |
| Restricted area | A3 | {m.num(2, 20)} |
| Private | A4 | {m.num(2, 20)} |
| Danger: high voltage | A4 | {m.num(2, 20)} |
Deliver to the site office by {m.day()}."""


@template("ordinary", "en", copies=8)
def letter_template(m):
    return f"""
# Report template
Classification: [Public / Internal / Confidential / Restricted] (delete as appropriate)
Title:: [title of the report]
Author:: [name, department]
Version:: 0.1 DRAFT
# 1. Summary
Say in five lines what the report is about. Use the house style guide, section {m.num(2, 9)}.
# 2. Findings
# 3. Recommendations"""


@template("ordinary", "tc", copies=8)
def handling_guide_tc(m):
    return f"""
# 文件分級及處理指引
公司文件分為四級：
| 級別 | 例子 | 處理方法 |
| 公開 | 年報、新聞稿 | 不設限制 |
| 內部 | 內部通告、電話簿 | 不得外傳 |
| 機密 | 合約、管理賬目、客戶資料 | 加密後方可傳送 |
| 嚴格保密 | 未公布業績、董事會文件、收購計劃 | 須經部門主管批准 |
文件須在頁眉標示級別。查詢：資訊保安組 內線{m.num(1000, 9999)}"""


@template("ordinary", "en", shape="mail", copies=8)
def mail_with_loud_disclaimer(m):
    return f"""
!subject Re: Fire drill
Thanks, {m.day()} suits us.
{m.person().en}
Facilities
________________________________
CONFIDENTIAL
This message is for the named person only. It may contain confidential or legally privileged material. If you have received it in error, destroy it and tell the sender.
Any view expressed is not that of the company unless said so."""


@template("ordinary", "tc", shape="mail", copies=8)
def mail_with_loud_disclaimer_tc(m):
    return f"""
!subject 午餐訂位
已訂{m.day_zh()}十二時半，六位。
{m.person().zh}
**********
【保密聲明】
本電郵只供收件人使用，內容或屬機密及受法律專業保密權保護。如誤收本電郵，請即刪除。
**********"""


@template("ordinary", "en", copies=8)
def committee_charter(m):
    return f"""
# {m.company()[0]}
# Audit Committee: terms of reference
Membership. At least three non-executive directors, a majority independent.
Meetings. Not fewer than twice a year, with the auditor present.
Duties. To recommend the appointment of the auditor; to review the annual report and accounts, interim report and results announcements before submission to the Board; to discuss going concern, audit adjustments and the management letter; to watch connected transactions.
These terms are posted on the websites of the Company and the Exchange. Revised {m.day()}."""


@template("ordinary", "tc", copies=8)
def school_managers_minutes_tc(m):
    return f"""
# 法團校董會第{m.num(2, 9)}次會議紀錄
出席:: {'、'.join(p.zh for p in m.people(5, 7))}
一、通過上次會議紀錄。
二、校長報告收生情況：中一派位{m.num(100, 140)}人。
三、財務：接納{m.num(2023, 2025)}年度核數報告，營辦津貼結餘{m.money(100000, 900000)}元；通過下年度預算。
四、通過接受家教會捐款{m.money(10000, 90000)}元，用作添置圖書。
五、散會時間：下午五時。"""


@template("ordinary", "sc", copies=8)
def mock_exam_sc(m):
    return f"""
!header 绝密★启用前
# {m.num(2023, 2025)}年普通高等学校招生全国统一考试模拟试卷（{m.num(1, 5)}）
数学
注意事项：1. 答卷前，考生务必将自己的姓名、准考证号填写在答题卡上。2. 考试结束后，将本试卷和答题卡一并交回。
一、选择题：本题共8小题，每小题5分，共40分。
1. 已知集合A={{1,2,3}}，B={{x|x>{m.num(1, 3)}}}，则A∩B的元素个数为（　）"""


@template("ordinary", "tc", tolerate=("financial-report", "published-announcement"), copies=8)
def other_issuers_circular(m):
    c = m.company()
    return f"""
此乃要件　請即處理
{DISCLAIMER_ZH.replace('本公告', '本通函')}
# {c[1]}
（於百慕達註冊成立之有限公司）
（股份代號：{m.num(1000, 9000)}）
# 主要交易：收購目標公司全部已發行股本及股東特別大會通告
總代價為{m.num(100, 900)}百萬港元，其中一半以發行代價股份支付。經擴大集團的備考財務資料載於附錄三。
| 千港元 | 二零二四年 |
| 收益 | {m.money()} |
| 毛利 | {m.money()} |
| 除稅前溢利 | {m.money()} |
股東特別大會謹訂於{m.day_zh()}上午十時舉行。"""


@template("ordinary", "en", copies=8)
def loan_brochure(m):
    return f"""
# Business loan in 48 hours
Borrow up to HK${m.num(1, 9)},000,000 with no collateral. Flat rate from {m.num(1, 3)}.{m.num(10, 99)}% a year.
You will need: business registration, latest audited accounts or management accounts, six months' bank statements, trade receivables ageing.
Example: loan HK$500,000 over 36 months; monthly instalment HK$15,{m.num(100, 999)}; total interest HK$5{m.num(1000, 9999)}.
Annual turnover above HK$3,000,000. Call {m.office()}. To borrow or not to borrow? Borrow only if you can repay!"""
