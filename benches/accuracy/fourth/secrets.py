"""Pay, files on staff, passwords, keys, a copied identity card, and marks on papers."""

import base64

from model import template


@template("payroll", "bi", shape="grid")
def part_timers_pay(m):
    def pay():
        hours, rate = m.num(40, 160), m.num(44, 95)
        gross = hours * rate
        fund = gross // 20 if gross >= 7100 else 0
        return f"{hours} | {rate} | {gross:,} | {fund} | {gross - fund:,}"

    rows = "\n".join(f"| {p.zh} {p.en} | {pay()} | {m.pick(('FPS 轉數快 ' + p.phone, '012-' + m.code('999-9-999999'), '004-' + m.code('999-999999')))} |" for p in m.people(10, 22))
    return f"""
!sheet PT {m.num(1, 12)}
# Part-time staff wages 兼職員工工資（{m.num(1, 12)}月份）
| Employee 僱員 | Hours 工時 | Hourly rate 時薪 | Gross wages 工資 | MPF 強積金 | Net pay 實發 | Pay to 存入戶口 |
{rows}"""


@template("payroll", "sc", shape="mail")
def salary_note_sc(m):
    p = m.person()
    return f"""
!subject {m.num(1, 12)}月工资条（请勿转发）
{p.sc}您好，以下为您本月工资明细：
岗位工资：{m.money(6000, 19000)}.00元
绩效奖金：{m.money(500, 6000)}.00元
驻港补贴：{m.money(1000, 8000)}.00元
代扣社保：-{m.money(300, 900)}.{m.num(10, 99)}元
代扣公积金：-{m.money(300, 1800)}.00元
代扣个人所得税：-{m.money(20, 2200)}.{m.num(10, 99)}元
实发工资：{m.money(7000, 28000)}.{m.num(10, 99)}元
工资已转入您尾号{m.num(1000, 9999)}的银行卡。薪资保密，如有疑问请与人力资源部联系。"""


@template("personnel-record", "tc")
def hearing_note_tc(m):
    p = m.person()
    return f"""
# 紀律聆訊紀錄
員工:: {p.zh}（職員編號{m.num(10000, 99999)}）
職位／入職:: {m.pick(('收銀員', '倉務員', '護理員'))}／{m.date()}
聆訊日期:: {m.day_zh()}
指控：於{m.num(1, 9)}月內{m.num(2, 5)}次代同事打卡，並於{m.num(1, 28)}日擅離崗位兩小時。
員工解釋：家中母親跌倒，未及請假；承認代打卡一次，其餘否認。
過往紀錄：去年曾受口頭警告一次，最近一次工作表現評核為「尚可」。
裁決：停職停薪{m.num(2, 7)}天，書面警告存入人事檔案十二個月，並凍結本年度加薪。
員工可於七天內上訴。在場：{m.person().zh}（人力資源）、{m.person().zh}（店長）、工會代表{m.person().zh}"""


@template("personnel-record", "bi", tolerate=("payroll",))
def transfer_and_promotion(m):
    p = m.person()
    return f"""
# Employee movement form 員工調職／晉升表
Employee 員工姓名:: {p.en} {p.zh}
HKID 身份證號碼:: {m.hkid()}
Date joined 入職日期:: {m.date()}
Date of birth 出生日期:: {p.dob}
From 由:: Assistant Officer 助理主任, Operations 營運部
To 至:: Officer 主任, Customer Care 客戶服務部
Effective 生效日期:: {m.date()}
Monthly salary 月薪:: HK${m.money(16000, 24000)} → HK${m.money(24001, 36000)}
Last appraisal 最近評核:: {m.pick(('Exceeds 超越要求', 'Meets 符合要求'))}
Sick leave taken 已放病假:: {m.num(0, 12)} days 天
Marital status 婚姻狀況:: {m.pick(('married 已婚', 'single 未婚'))}
Approved by 批核:: {m.person().en}, HR 人力資源部"""


@template("password-list", "tc")
def tablet_accounts_tc(m):
    return "| 平板編號 | Apple 帳戶 | 登入名稱 | 密碼 | 解鎖碼 |\n" + "\n".join(
        f"| iPad-{n:02d} | lab{n:02d}@school{m.num(1, 9)}.example.edu.hk | pupil{n:02d} | {m.secret(8)}@{m.num(10, 99)} | {m.num(100000, 999999)} |" for n in range(1, m.num(10, 22)))


@template("password-list", "en", shape="mail")
def contractor_access_mail(m):
    return f"""
!subject Access for the lift contractor
Hi {m.person().given.split()[0]},
As you asked, here is everything for the weekend:
BMS console: https://bms.tower{m.num(1, 9)}.example.hk  user: liftcon  password: {m.secret(9)}!{m.num(1, 9)}
CCTV recorder (10.20.{m.num(1, 9)}.{m.num(10, 250)})  user: admin  password: {m.secret(8)}#{m.num(10, 99)}
Guest wifi TowerOps  password: {m.secret(12)}
Remote desktop ops-pc{m.num(1, 9)}  user: TOWER\\ops  password: {m.secret(10)}${m.num(1, 9)}
Please do not change them, the night shift uses the same.
{m.person().en}"""


@template("private-key", "en", shape="raw", ext=".yaml", copies=6)
def key_in_manifest(m):
    body = base64.b64encode(bytes([0x30, 0x77, 2, 1, 1, 4, 0x20, *(m.num(0, 255) for _ in range(118))])).decode()
    block = "\n".join("    " + line for line in ("-----BEGIN EC PRIVATE KEY-----", *(body[i:i + 64] for i in range(0, len(body), 64)), "-----END EC PRIVATE KEY-----"))
    return f"apiVersion: v1\nkind: Secret\nmetadata:\n  name: gateway-tls\n  namespace: claims-uat\ntype: Opaque\nstringData:\n  replicas: \"{m.num(1, 4)}\"\n  tls.key: |\n{block}\n"


@template("access-key", "en", shape="raw", ext=".env", copies=6)
def shop_environment(m):
    return f"""APP_ENV=production
APP_URL=https://shop.example.com.hk
GOOGLE_MAPS_KEY=AIza{m.secret(35)}
STRIPE_SECRET_KEY=sk_live_{m.secret(24)}
SLACK_BOT_TOKEN=xoxb-{m.num(10**11, 10**12 - 1)}-{m.num(10**11, 10**12 - 1)}-{m.secret(24)}
LOG_LEVEL=warning
"""


@template("access-key", "sc")
def cloud_account_note_sc(m):
    return f"""
# 香港节点对象存储迁移说明
一、新账号由运维组统一保管，接口密钥如下，仅限迁移脚本使用：
SecretId: AKID{m.secret(32)}
SecretKey: {m.secret(32)}
二、备份桶在阿里云香港，AccessKeyId: LTAI5t{m.secret(18)}，AccessKeySecret: {m.secret(30)}
三、迁移时间{m.day_zh()}凌晨，预计{m.num(2, 9)}小时，期间请勿上传附件。
联系人：{m.person().sc}　分机{m.num(1000, 9999)}"""


@template("id-card-copy", "bi", shape="paper")
def branch_card_image_text(m):
    p = m.person()
    return f"""
Account opening: certified true copy 開戶文件：核證副本
香港永久性居民身份證 HONG KONG PERMANENT IDENTITY CARD
{p.zh}
{p.surname.upper()}, {p.given}
{m.num(1000, 9999)} {m.num(1000, 9999)} {m.num(1000, 9999)}
出生日期 Date of Birth {p.dob.replace('/', '-')}    {p.sex_zh} {p.sex}
***{m.pick(('AZ', 'AX', 'CO'))}    簽發日期 Date of Issue {m.num(10, 28)}-{m.num(10, 12)}-{m.num(19, 24)}
{m.hkid()}
Original seen by 已核對正本: {m.person().en}, branch {m.num(100, 399)}, {m.date()}"""


@template("marking", "tc", expect=("confidential-marking", "restricted-marking"))
def school_board_restricted_tc(m):
    return f"""
!header 限閱文件
# 校舍用途檢討
工作小組建議把{m.num(2, 5)}個特別室改為自修室，另租用鄰近會堂舉行畢業禮，每年租金約{m.num(3, 9)}萬元。
附件二列出三個方案，請委員於{m.day_zh()}前以回條表示意見。"""


@template("marking", "en", expect=("privilege-marking",), tolerate=("confidential-marking", "restricted-marking"))
def adjuster_for_counsel(m):
    return f"""
!header PRIVILEGED & CONFIDENTIAL - PREPARED IN CONTEMPLATION OF LITIGATION
# Water damage at {m.pick(('Kwai Hing', 'Chai Wan', 'Fo Tan'))}: report for the insurers' solicitors
We inspected the godown on {m.day()}. In our view the sprinkler head was struck by a forklift driven by the tenant's man. The landlord's claim of HK${m.num(2, 9)} million is overstated by about {m.num(20, 60)}%, as the cartons were already mouldy."""
