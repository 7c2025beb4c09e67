"""What moves a share price, in the papers and mails of those who know it first."""

from model import template
from tuned.finance import DISCLAIMER, DISCLAIMER_ZH

NAMES = ("Harrier", "Magnolia", "Everest", "Sapphire", "Kestrel", "Cedar")


@template("inside-information", "en", copies=6)
def discussion_paper(m):
    a, b = m.company(), m.company()
    return f"""
# Project {m.pick(NAMES)}
# Discussion paper for the working group, {m.day()}
Background. {a[0]} has been approached about a combination with {b[0]}. Both boards have authorised exploratory talks; nothing has been announced.
Structure. A scheme of arrangement under which holders of the target receive {m.num(1, 4)}.{m.num(10, 99)} new shares for each share held, or a cash alternative of HK${m.num(2, 30)}.{m.num(10, 99)}.
Value. The cash alternative is a premium of {m.num(20, 70)}% over the closing price and values the target at HK${m.num(2, 30)} billion.
Next steps. Sign the confidentiality agreement; open the data room; approach the banks for bridge finance. Code names only in e-mails, please."""


@template("inside-information", "tc", shape="grid", copies=6)
def placing_timetable_tc(m):
    code = m.pick(("紅杉", "海鷗", "長城"))
    rows = "\n".join(f"| {d} | {what} | {who} |" for d, what, who in
                     ((f"T-{m.num(5, 9)}", "簽署保密協議，通知內幕人士名單內各人", "公司秘書"), (f"T-{m.num(2, 4)}", "董事會批准配售及授權簽署", "董事會"),
                      ("T日 收市後", "簽署配售協議，定價", "配售代理、公司"), ("T日 晚上", "刊發公告", "財經印刷商"), ("T+7", "完成配售", "各方")))
    return f"""
!sheet 時間表
# {code}計劃：配售新股時間表及工作分工
| 日期 | 事項 | 負責 |
{rows}
配售價擬定為每股{m.num(1, 9)}.{m.num(10, 99)}港元，集資約{m.num(2, 20)}億港元。公告前不得向任何人士透露。"""


@template("inside-information", "en", copies=6)
def closed_period_with_matter(m):
    return f"""
!subject Results and closed period – for directors only
Directors,
The board will meet on {m.day(2025)} to approve the final results. The draft accounts show a loss of about HK${m.num(30, 300)} million, against a profit of HK${m.num(30, 200)} million last year, mainly because of the write-down of the Tuen Mun plant. A profit warning is with the lawyers and will go out before the end of the week.
You have been in a closed period since {m.day(2025)}: please do not deal, and do not discuss the numbers with anybody.
{m.person().en}
Company Secretary"""


@template("inside-information", "tc", copies=6)
def rights_issue_minutes(m):
    c = m.company()
    return f"""
# {c[1]}
# 董事會會議紀錄
時間:: {m.day_zh()}下午{m.num(2, 5)}時
出席:: {'、'.join(p.zh for p in m.people(4, 6))}
列席:: 財務顧問、法律顧問
議項一：財務總監匯報集團現金只足夠應付{m.num(2, 5)}個月營運，銀行拒絕續期。
議項二：董事議決按每{m.num(2, 5)}股現有股份獲發一股供股股份的基準進行供股，認購價每股0.{m.num(10, 99)}港元，集資{m.num(100, 600)}百萬港元，並申請短暫停牌以待刊發公告。
議項三：控股股東已口頭同意包銷。各董事確認並無向外透露。"""


@template("inside-information", "en", copies=6)
def disposal_draft(m):
    c = m.company()
    return f"""
# {c[0]}
(Stock Code: {m.num(1000, 9000)})
# DISCLOSEABLE TRANSACTION: DISPOSAL OF A SUBSIDIARY
{DISCLAIMER}
The Board announces that on [*] 2025 the Vendor, a wholly-owned subsidiary of the Company, entered into the Agreement with the Purchaser [name to be inserted] for the sale of the entire issued share capital of the Target for HK$[*] million.
[Note to draft: FA to confirm the percentage ratios. Valuer's consent outstanding.]
The Company expects to record a gain on disposal of approximately HK${m.num(10, 90)} million, subject to audit.
By order of the Board
Hong Kong, [*] 2025"""


@template("inside-information", "en", copies=6)
def indicative_offer(m):
    a, b = m.company(), m.company()
    return f"""
{a[0]}
{m.day()}
The Board of Directors
{b[0]}
Dear Sirs,
# Indicative non-binding proposal
Further to our meeting, we are pleased to set out the terms on which we would be prepared to acquire all the issued shares of the company. Our indicative price is HK${m.num(2, 20)}.{m.num(10, 99)} per share in cash, an equity value of HK${m.num(1, 9)}.{m.num(1, 9)} billion. It is subject to four weeks of confirmatory due diligence, irrevocable undertakings from the founding family and financing.
We ask for exclusivity until {m.day()}. The existence of this letter is to be kept secret by both sides; should it leak, the Takeovers Code may require an announcement.
Yours faithfully,
{m.person().en}"""


@template("inside-information", "sc", copies=6)
def forecast_loss_sc(m):
    return f"""
# 关于拟发布业绩预告的请示
董事会办公室：
经财务部初步测算，公司2025年度预计归属于上市公司股东的净利润为亏损{m.num(1, 9)}.{m.num(0, 9)}亿元至{m.num(10, 15)}亿元，主要系计提商誉减值{m.num(1, 6)}.{m.num(0, 9)}亿元所致。
根据上市规则，须于1月31日前披露业绩预告。公告稿见附件，现提请审批。
披露前，知情人员不得泄露有关信息，不得买卖公司股票，并按要求登记内幕信息知情人。"""


@template("inside-information", "en", copies=6)
def questions_for_results_day(m):
    return f"""
# Interim results 2025: Q&A for the analysts' meeting (draft {m.num(2, 5)})
Not to be circulated before the announcement at 4:30 p.m. on {m.day(2025)}.
Q1. Why did profit attributable to shareholders fall by {m.num(10, 50)}% when revenue rose by {m.num(2, 9)}%?
A. Freight and raw materials. The gross margin fell from {m.num(30, 40)}.{m.num(0, 9)}% to {m.num(20, 29)}.{m.num(0, 9)}%.
Q2. Why is there no interim dividend?
A. The board wants to keep cash for the acquisition in Vietnam, which will be announced in September.
Q3. Guidance?
A. We expect a loss in the second half. [IR: agree wording with CFO]"""


@template("inside-information", "en", copies=6)
def embargoed_release(m):
    c = m.company()
    return f"""
!header EMBARGOED – not for release before 17:00 on {m.day(2025)}
# {c[0]} reports record interim profit
Hong Kong – {c[0]} today announced its interim results. Turnover rose {m.num(5, 30)}% to HK${m.num(1, 9)}.{m.num(1, 9)} billion and net profit {m.num(5, 60)}% to HK${m.num(100, 900)} million. The board declared an interim dividend of HK{m.num(3, 30)} cents.
"We are pleased with the first half", said {m.person().en}, chief executive.
Media: {m.person().en}, {m.office()}"""


@template("inside-information", "en", copies=6)
def consultation_with_exchange(m):
    c = m.company()
    return f"""
Our ref.:: CS/{m.num(100, 999)}/2025
{m.day(2025)}
The Listing Division
Dear Sirs,
# {c[0]} (stock code {m.num(1000, 9000)}): confidential enquiry
We act for the company named above. It intends to buy a portfolio of cinemas from its controlling shareholder for HK${m.num(200, 900)} million. The purchase would be a connected transaction and, on the size tests, a major transaction. No announcement has been made.
We seek the Division's guidance on aggregation under Rule 14.22, and would like to apply for a trading halt should the news leak.
Yours faithfully,
{m.person().en}, solicitors"""


@template("inside-information", "tc", copies=6)
def ceo_leaves_tc(m):
    p = m.person()
    return f"""
# {m.company()[1]}董事書面決議
鑑於{p.zh}先生已於{m.day_zh()}提出辭任執行董事兼行政總裁，並表示與董事會在集團策略上有分歧：
一、接納其辭任，自{m.day_zh()}起生效；
二、委任{m.person().zh}女士為署理行政總裁；
三、批准隨附之公告稿，授權公司秘書於當日收市後在聯交所網站刊發。
在公告刊發之前，本決議之內容屬內幕消息，各董事不得外洩。
董事簽署：________　________"""


@template("inside-information", "tc", copies=6)
def default_notice_tc(m):
    return f"""
!subject 緊急：票據利息
主席、各位執董：
下星期一到期的美元優先票據利息約{m.num(2, 9)},{m.num(100, 999)}萬美元，集團現時可動用現金不足，預計無法如期支付，寬限期為30日。一旦違約，另外{m.num(2, 6)}筆銀團貸款亦會觸發交叉違約，涉及約{m.num(20, 90)}億港元。
財務顧問建議即日停牌，並盡快刊發內幕消息公告。在此之前請勿向外透露，亦不要回覆傳媒。
財務總監 {m.person().zh}"""


@template("inside-information", "en", shape="text", copies=6)
def wall_crossing_script(m):
    return f"""
WALL-CROSSING SCRIPT (to be read out; record the time)
1. We would like to bring you over the wall on a Hong Kong listed company. Do you agree to receive inside information?
2. If yes: the company is {m.company()[0]}. It is considering a placing of about HK${m.num(1, 5)}.{m.num(1, 9)} billion of new shares tonight, at a discount of {m.num(5, 12)} to {m.num(13, 18)} per cent to the last close.
3. You must not trade in the shares or pass this on until the placing is announced or we tell you that it is off.
Investor called: {m.company()[0]}   Time: {m.num(10, 15)}:{m.num(10, 59)}   Banker: {m.person().en}"""


@template("inside-information", "bi", shape="grid", copies=6)
def insider_register(m):
    rows = "\n".join(f"| {p.en} | {p.zh} | {m.pick(('Legal adviser', 'Financial adviser', 'CFO', 'Financial printer'))} | {m.iso()} {m.num(9, 18)}:{m.num(10, 59)} |"
                     for p in m.people(6, 14))
    return f"""
!sheet Insiders
# Insider list 內幕人士名單 – Project {m.pick(NAMES)} (proposed takeover offer 建議收購要約)
| Name | 姓名 | Role | Told on |
{rows}
Everyone listed has been told not to deal until the announcement 公告刊發前不得買賣."""


@template("inside-information", "en", copies=6)
def dividend_before_the_day(m):
    return f"""
!subject Dividend – please prepare, please keep to yourselves
Hi both,
The chairman has decided to propose a special dividend of HK{m.num(20, 90)} cents on top of the final dividend of HK{m.num(5, 19)} cents. It goes to the board on {m.day(2025)} and to the market that evening, so nobody outside this mail may know before then.
Please line up the share registrar and check that we have HK${m.num(200, 900)} million in the dividend account by {m.day(2025)}.
{m.person().en}"""


@template("inside-information", "en", copies=6)
def listing_timetable(m):
    return f"""
# Proposed Main Board listing of {m.company()[0]}
# Kick-off memorandum to the working parties
The spin-off will be submitted under Practice Note 15 in {m.pick(('March', 'April', 'June'))}; the A1 filing follows {m.num(4, 9)} weeks later. The parent has not announced the proposed spin-off and all parties have signed confidentiality undertakings.
Offer size:: about US${m.num(200, 900)} million, {m.num(20, 30)}% of the enlarged share capital
Cornerstone investors:: two sovereign funds, in talks
Track record:: revenue of HK${m.num(1, 9)}.{m.num(1, 9)} billion and net profit of HK${m.num(100, 900)} million in 2024
Sponsors' counsel will circulate a due diligence request list by {m.day()}."""


@template("inside-information", "sc", copies=6)
def contract_win_sc(m):
    return f"""
!subject 中标情况（请勿外传）
各位领导：
今天下午接到业主口头通知，公司中标{m.pick(('北部', '滨海', '临港'))}轨道交通项目，合同金额约人民币{m.num(20, 90)}亿元，占去年营业收入的{m.num(30, 80)}%。
正式中标通知书预计下周发出。按照规定属于内幕信息，公告之前请控制知情范围，不要买卖公司股票，证券部已着手准备公告。
证券部 {m.person().zh}"""


@template("inside-information", "tc", copies=6)
def printers_copy_tc(m):
    c = m.company()
    return f"""
!footer 財經印刷 第{m.pick('三四五')}校 {m.date()}
# {c[1]}
（於開曼群島註冊成立的有限公司）
（股份代號：{m.num(1000, 9000)}）
# 截至二零二五年六月三十日止六個月之中期業績
{DISCLAIMER_ZH}
收益約為{m.num(300, 900)}.{m.num(0, 9)}百萬港元，較去年同期減少{m.num(2, 30)}.{m.num(0, 9)}%；本公司擁有人應佔溢利為{m.num(10, 90)}.{m.num(0, 9)}百萬港元。董事會不建議派發中期股息。
承董事會命
主席
香港，二零二五年八月[ ]日"""
