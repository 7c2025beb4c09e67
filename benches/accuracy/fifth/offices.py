"""Staff files, marked papers and copies of cards."""

import values
from model import template


@template("personnel-record", "en")
def final_warning_letter(m):
    p = m.person()
    return f"""
{m.company()[0]}
Private - by hand
{m.day()}
{p.en} (Staff no. {m.code('99999')})
{m.pick(('Warehouse', 'Front Office', 'Customer Service', 'Housekeeping'))}
Dear {p.title} {p.surname},
Final written warning
At the disciplinary meeting on {m.date()} you accepted that you were late on {m.num(6, 14)} mornings this quarter and that on {m.date()} you asked a colleague to clock in for you. Your verbal warning of {m.date()} and first written warning of {m.date()} are still live.
This final warning stays on your personal file for twelve months. You will receive no increment this year. Any further breach may end your employment under section 9 of the Employment Ordinance without notice.
You may appeal in writing to the Head of Human Resources within seven days.
{m.person().en}
Human Resources Manager
I have received this letter. ____________ {p.en}"""


@template("personnel-record", "tc")
def joiner_particulars_tc(m):
    p, q = m.person(), m.person()
    return f"""
# 員工個人資料表
員工編號:: {m.code('H9999')}
姓名:: {p.zh}（{p.en}）
身份證號碼:: {m.hkid()}
出生日期:: {p.dob}
婚姻狀況:: {m.pick(('未婚', '已婚', '離婚'))}
住址:: {p.address_zh}
入職日期:: {m.day_zh()}
職位／部門:: {m.pick(('文員／會計部', '司機／運輸', '助理工程師／工程部', '店務員／零售'))}
試用期:: {m.pick(('三個月', '一個月'))}
月薪:: {m.money(14000, 46000)}元
出糧戶口:: {m.num(3, 390):03d}-{m.num(100, 999)}-{m.num(100000, 999999)}
強積金計劃成員編號:: {m.code('M999999999')}
緊急聯絡人:: {q.zh}（{m.pick(('配偶', '父', '姊'))}）{q.phone}
學歷:: {m.pick(('中五', '副學士', '學士', '碩士'))}"""


@template("personnel-record", "en")
def yearly_appraisal(m):
    p = m.person()
    return f"""
# Performance review {m.num(2023, 2025)}
Employee:: {p.en}
Position / grade:: {m.pick(('Assistant Manager, Credit', 'Senior Engineer', 'Merchandiser', 'Ward Clerk'))} / {m.num(4, 11)}
Reviewer:: {m.person().en}
Overall rating:: {m.num(1, 3)} ({m.pick(('partly meets', 'below expectation', 'meets'))})
| Competency | Self | Supervisor |
| Quality of work | {m.num(3, 5)} | {m.num(1, 4)} |
| Meeting deadlines | {m.num(3, 5)} | {m.num(1, 4)} |
| Working with others | {m.num(3, 5)} | {m.num(1, 4)} |
Supervisor's remarks: {p.given} is honest and liked by customers but hides problems until month end; two reports went out with wrong totals. Took {m.num(9, 22)} days of sick leave.
Employee's remarks: the workload doubled when two colleagues left and nobody was hired.
Promotion: not recommended. Improvement plan of {m.num(3, 6)} months from {m.date()}. Proposed increment {m.pick(('nil', '1%', '1.5%'))}; current salary HK${m.money(19000, 58000)}."""


@template("personnel-record", "tc")
def exit_talk_note_tc(m):
    p = m.person()
    return f"""
離職面談紀錄
員工:: {p.zh}　職員編號{m.code('99999')}
職位:: {m.pick(('中學英文教師', '註冊社工', '屋宇設備督導員', '分行客戶主任'))}
入職／最後工作日:: {m.date()}／{m.date()}
離職原因：對{m.pick(('主任偏心', '長期無償加班', '調職安排'))}不滿，另有公司出高{m.num(12, 30)}%人工（現時月薪{m.money(18000, 45000)}元）。
曾向人事部投訴{m.num(1, 3)}次，{m.num(2022, 2024)}年有一次書面警告，員工認為不公。
未放年假{m.num(1, 14)}日折現，代通知金{m.pick(('無須', '由員工支付半個月'))}，強積金抵銷不適用。
會否再聘用：{m.pick(('不建議', '可考慮', '會'))}
人事部{m.person().zh}　{m.day_zh()}"""


@template("personnel-record", "sc")
def staff_file_sc(m):
    p = m.person()
    return f"""
# 员工档案
姓名:: {p.sc}
工号:: {m.code('9999')}
身份证号码:: {m.resident_id()}
民族/政治面貌:: 汉/{m.pick(('群众', '党员', '团员'))}
户籍地址:: {m.pick(('湖南省衡阳市', '江西省赣州市', '广西玉林市'))}{m.pick(('石鼓区', '章贡区', '福绵区'))}{m.num(1, 90)}号
学历/毕业院校:: {m.pick(('大专/粤澜职业技术学院', '本科/鹏湾大学', '中专/岭口技校'))}
入职日期:: {m.iso()}
劳动合同期限:: 三年，至{m.num(2026, 2028)}年{m.num(1, 12)}月
岗位/薪级:: {m.pick(('工艺员', '班组长', '仓管'))}/{m.num(3, 9)}级{m.num(4200, 12800)}元
奖惩记录:: {m.pick(('2024年迟到累计扣款三次', '年度优秀员工', '因违规操作记过一次'))}
紧急联系人:: {m.person().sc} 1{m.pick(('38', '57', '89'))}{m.num(10000000, 99999999)}"""


@template("id-card-copy", "bi")
def permanent_card_scan_text(m):
    p = m.person()
    return f"""
香港永久性居民身份證
HONG KONG PERMANENT IDENTITY CARD
{p.zh}
{p.surname.upper()}, {p.given}
{' '.join(f'{m.num(100, 9999):04d}' for _ in range(3))}
出生日期 Date of Birth
{p.born[2]:02d}-{p.born[1]:02d}-{p.born[0]}　{'男 M' if p.sex == 'M' else '女 F'}
***{m.pick(('AZ', 'AC', 'AX'))}
簽發日期 Date of Issue
({m.num(1, 12):02d}-{m.num(85, 99)})
{m.num(1, 28):02d}-{m.num(1, 12):02d}-{m.num(19, 25)}
{m.hkid()}"""


@template("id-card-copy", "en", shape="text")
def passport_page_text(m):
    p = m.person()
    first, second = values.mrz_td3(m.rng, p.surname, p.given)
    return f"""
PASSPORT 護照
Type P   Code of issuing state CHN   Passport No. {second[:9]}
Surname {p.surname.upper()}
Given names {p.given.upper()}
Place of birth HONG KONG
Authority IMMIGRATION DEPARTMENT, HONG KONG SPECIAL ADMINISTRATIVE REGION
{first}
{second}"""


@template("marking", "en", shape="paper")
def counsel_advice_marked(m):
    a, b = m.companies(2)
    return f"""
!header PRIVILEGED AND CONFIDENTIAL - PREPARED FOR THE PURPOSE OF LITIGATION
# Note of conference with leading counsel
{a[0]} v {b[0]}, HCA {m.num(100, 2900)}/{m.num(2021, 2025)}
1. Counsel thinks the limitation point is {m.num(40, 65)}/{m.num(35, 60)} in our favour, but worries about the WhatsApp messages of {m.day()}.
2. The witness who signed the delivery notes does not want to come back from Vancouver. Evidence by video may be refused.
3. A sealed offer should be made before exchange of experts' reports. Range to be discussed with the client only orally.
4. Costs so far HK${m.money(600_000, 4_000_000)}."""


@template("marking", "bi", shape="paper")
def bureau_restricted_memo(m):
    return f"""
!header RESTRICTED 限閱文件
# MEMO
From:: Principal Executive Officer (Accommodation)
To:: Heads of Division
Ref.:: ({m.num(1, 60)}) in ACC/{m.num(1, 9)}/{m.num(10, 99)}/{m.num(1, 30)} Pt. {m.num(1, 8)}
Tel. No.:: {m.office()}
Date:: {m.day()}
Reprovisioning of the {m.num(12, 30)}/F registry during lift replacement
The guard post at the loading bay will be unmanned from {m.num(6, 8)} to {m.num(9, 10)} p.m. between {m.day()} and the end of that month. Files graded under the Security Regulations shall be moved by two officers, and the strong-room combination changed after the contractor leaves.
Divisions are asked to nominate key-holders by return."""


@template("marking", "tc", shape="paper")
def tender_board_secret_tc(m):
    return f"""
!watermark 機密
!footer 機密文件　副本編號{m.num(1, 12)}／12　不得複印
# 評審小組第{m.num(2, 6)}次會議
一、{m.num(3, 7)}份標書均於截標前投入標箱。丙標書欠保證金正本，秘書請示法律意見。
二、質素評分：甲{m.num(60, 90)}、乙{m.num(60, 90)}、丁{m.num(60, 90)}；價格信封於{m.day_zh()}開啟。
三、小組成員已申報利益，{m.person().zh}因兄長受僱於其中一間投標商而避席。
四、結果公布前，任何人不得與投標者接觸。"""
