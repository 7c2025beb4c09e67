"""Identity numbers and payment cards as people write them among other words."""

from model import template


@template("hkid-context", "tc", shape="text")
def volunteer_pass_chat_tc(m):
    p = m.person()
    return f"""
{m.pick(('Joey', '阿敏', '肥仔'))}: 醫院要我哋報埋義工身份證先入到病房派禮物
{p.zh}: 我嘅身份證係 {m.hkid()}，電話{p.phone}
{m.pick(('Joey', '阿敏', '肥仔'))}: 收到，聽日{m.num(2, 5)}點大堂等，帶口罩"""


@template("hkid-context", "en")
def power_of_attorney_cover(m):
    p, q = m.person(), m.person()
    return f"""
{m.day(2025)}
Dear Sirs,
Letter of authorisation - collection of share certificates
I, {p.en}, holder of Hong Kong Identity Card No. {m.hkid()}, hereby authorise {q.title} {q.en} (HKID: {m.hkid()}) to collect on my behalf the {m.num(2, 9)} share certificates now held at your Registrar's counter, together with any dividend warrant unclaimed.
A copy of each card will be produced for inspection on the day. Kindly accept the signature below as my instruction.
Yours faithfully,
{p.en}"""


@template("hkid-context", "bi")
def site_induction_form_bi(m):
    p = m.person()
    return f"""
# Site Induction Record 地盤入職安全訓練
Worker 工友姓名:: {p.en} {p.zh}
HKIC No. 香港身份證號碼:: {m.hkid()}
Green card no. 平安卡:: {m.code('CIC99999999')}
Trade 工種:: {m.pick(('Bar bender 紮鐵', 'Concretor 落石屎', 'Rigger 索具', 'Electrician 電工'))}
Subcontractor 判頭:: {m.pick(('昌興紮鐵工程', '永利機電', '德記棚業', '大信石屎'))}
Inducted 日期:: {m.date()}"""


@template("hkid-context", "en", shape="mail")
def room_booking_named_guest(m):
    p = m.person()
    return f"""
!subject late check in tonight
hi front desk pls note {p.title} {p.en} arr abt {m.num(10, 11)}:{m.num(10, 59)} pm on company a/c, ID card {m.hkid()} (photo sent by his PA, passport not with him). twin non smoking, dep {m.num(1, 28)}/{m.num(1, 12)}. bill room only, {p.surname} to settle f&b self
tks {m.pick(('concierge', 'Gigi', 'nite mgr'))}"""


@template("hkid-context", "tc")
def tuition_subsidy_letter_tc(m):
    p, q = m.person(), m.person()
    return f"""
書簿津貼申請補交文件通知
{p.zh}家長：
貴子弟{q.zh}之申請欠下列資料，請於{m.num(1, 12)}月{m.num(1, 28)}日前交回校務處：
一、申請人（身份證號碼：{m.hkid()}）最近{m.pick(('三', '六'))}個月糧單；
二、學生出世紙副本，其香港身份證號碼填報為 {m.hkid()}，與學校記錄不符，請更正；
三、住址證明。
如有疑問請致電{m.office()}與書記{m.person().zh}聯絡。"""


@template("hkid-column", "tc")
def flu_jab_signup_column_tc(m):
    return "| 班別 | 學生姓名 | 身份證號碼 | 家長同意 | 備註 |\n" + "\n".join(
        f"| {m.num(1, 6)}{m.pick('ABCD')} | {p.zh} | {m.hkid()} | {m.pick(('是', '是', '否'))} | {m.pick(('', '', '鼻噴', '補打'))} |" for p in m.people(9, 20))


@template("hkid-column", "en")
def casual_banquet_staff(m):
    return "| Date | Name | HKID | Outlet | In | Out | Rate |\n" + "\n".join(
        f"| {m.date()} | {p.en} | {m.hkid()} | {m.pick(('Ballroom', 'Lobby lounge', 'Chinese restaurant'))} | {m.num(9, 17)}:00 | {m.num(18, 23)}:30 | {m.num(62, 95)} |" for p in m.people(9, 20))


@template("resident-id", "sc")
def kaihu_shenqing_sc(m):
    p = m.person()
    return f"""
# 代理开户申请
申请人:: {p.sc}
居民身份证号码:: {m.resident_id()}
证件有效期:: {m.num(2026, 2036)}年{m.num(1, 12)}月{m.num(1, 28)}日
手机:: {p.phone}
职业:: {m.pick(('教师', '护士', '工程监理', '个体户'))}
本人申请通过{m.pick(('跨境理财通', '见证开户', '内地分行代办'))}开立香港账户，资金来源为{m.pick(('工资', '卖房款', '经营所得'))}，所填属实。"""


@template("resident-id", "tc", shape="mail")
def cross_border_staff_permit_tc(m):
    p = m.person()
    return f"""
!subject 內地同事來港簽證
{m.pick(('Iris', '陳小姐', '阿Tim'))}，{m.pick(('惠州', '深圳', '中山'))}項目部{p.zh}{m.num(1, 12)}月要落嚟{m.num(3, 14)}日，中國居民身份證號 {m.resident_id()}，通行證遲啲補。麻煩寫封邀請信同埋book酒店，費用入地盤{m.code('J9999')}。"""


@template("resident-id", "sc", shape="text")
def gaotie_dingpiao_sc(m):
    p, q = m.person(), m.person()
    return f"""
订票信息，麻烦今天出：
{p.sc} 身份证 {m.resident_id()}
{q.sc} 身份证 {m.resident_id()}
{m.pick(('香港西九龙', '深圳北', '福田'))}—{m.pick(('长沙南', '厦门北', '广州南'))} {m.num(1, 12)}月{m.num(1, 28)}日 上午，二等座，靠窗优先，发票开公司抬头"""


@template("card", "en", shape="mail")
def deposit_guarantee_mail(m):
    p = m.person()
    return f"""
!subject Wedding dinner {m.date()} - deposit
Dear Banqueting,
As spoken, please charge the deposit of HK${m.num(20, 88)},000 to my Visa credit card {m.card()}, expiry {m.num(1, 12):02d}/{m.num(26, 30)}, name on card {p.en.upper()}. {m.num(14, 42)} tables confirmed, corkage waived. Please send a receipt to me and not to my mother in law.
{p.en} {p.phone}"""


@template("card", "tc")
def donation_form_card_tc(m):
    p = m.person()
    return f"""
# 每月捐款表格
捐款人:: {p.zh}{m.pick(('先生', '女士'))}
每月捐款:: 港幣{m.pick((100, 200, 300, 500))}元
信用卡號碼:: {m.card()}
持卡人姓名:: {p.en}
有效期至:: {m.num(1, 12):02d}/{m.num(26, 31)}
收據寄往:: {p.address_zh}
捐款滿一百元可獲扣稅收據，本人同意由上述信用卡戶口按月轉賬，直至另行通知。"""


@template("card", "bi", shape="text")
def clinic_phone_payment_bi(m):
    p = m.person()
    return f"""
{m.date()} {m.num(10, 18)}:{m.num(10, 59)} {p.en} 打嚟俾數 paid balance ${m.money(600, 9800)}
card no 卡號 {m.card()} exp {m.num(1, 12):02d}/{m.num(26, 30)}
機壞咗 manual key in 聽日, 簽單寄返俾佢"""
