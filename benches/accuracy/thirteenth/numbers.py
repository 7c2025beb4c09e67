"""Identity numbers and cards as people write them in everyday papers."""

from thirteenth.words import FIRMS, SCHOOLS
from model import template


@template("hkid-context", "en")
def tenancy_parties(m):
    a, b = m.person(), m.person()
    return f"""
THIS TENANCY AGREEMENT is made on {m.day()} between {a.en} (holder of Hong Kong Identity Card No. {m.hkid()}) of {a.address} ("the Landlord") and {b.en} (HKID No. {m.hkid()}) ("the Tenant").
The Landlord lets and the Tenant takes ALL THAT {b.address} for two years from {m.day(2025)} at a monthly rent of HK${m.num(9, 38)},{m.pick(('000', '500', '800'))} payable in advance on the first day of each month.
Deposit: two months. Management fee and rates borne by the {m.pick(('Landlord', 'Tenant'))}. Break clause after twelve months with two months' notice."""


@template("hkid-context", "tc", shape="text")
def new_joiner_whatsapp_tc(m):
    p = m.person()
    return f"""
{m.pick(('姐姐', '阿Yan', '陳小姐'))}，我係聽日返工嘅{p.zh}
你要嘅資料：
身份證 {m.hkid()}
電話{p.phone}
住{p.address_zh}
MPF之前係{m.pick(('滙豐', '宏利', '友邦'))}，銀行戶口遲啲俾你。要唔要帶埋畢業證書？"""


@template("hkid-context", "tc")
def parent_authorisation_letter_tc(m):
    p, q = m.person(), m.person()
    return f"""
敬啟者：
# 授權書
本人 {p.zh}（香港身份證號碼：{m.hkid()}）為{m.pick(SCHOOLS)[1]}{m.num(1, 6)}{m.pick('ABCD')}班學生之家長，因事未能親臨，現授權 {q.zh}（身份證號碼 {m.hkid()}）代為{m.pick(('領取成績表', '辦理退學手續', '領取學生證', '接子女放學'))}。
如有查詢請電 {p.phone}。
此致
校務處
授權人簽署：＿＿＿＿＿
{m.day_zh()}"""


@template("hkid-context", "en", shape="mail")
def visitor_list_for_building(m):
    return f"""
!subject Contractors tomorrow
Hi security desk,
Please let the following staff of {m.pick(FIRMS)[0]} in through the loading bay tomorrow {m.num(9, 11)}:00, they will work on {m.num(5, 30)}/F:
{m.person().en} - HKID {m.hkid()}
{m.person().en} - HKID {m.hkid()}
{m.person().en} - HKID {m.hkid()}
Vehicle {m.code('AA 9999')}. Escort not needed.
Thanks, {m.person().en}, ext {m.num(1000, 9999)}"""


@template("hkid-context", "bi")
def account_opening_form_filled_bi(m):
    p = m.person()
    return f"""
# Application for Membership 入會申請表
Name in English 英文姓名:: {p.en}
Name in Chinese 中文姓名:: {p.zh}
HKID No. 香港身份證號碼:: {m.hkid()}
Date of birth 出生日期:: {p.dob}
Address 地址:: {p.address}
Mobile 手提電話:: {p.phone}
Email 電郵:: {p.email}
Occupation 職業:: {m.pick(('Clerk 文員', 'Teacher 教師', 'Driver 司機', 'Retired 退休'))}
Signature 簽署: ____________   Date 日期: {m.date()}"""


@template("hkid-column", "tc")
def site_workers_green_card_tc(m):
    return "| 序 | 姓名 | 身份證號碼 | 工種 | 平安卡到期 | 電話 |\n" + "\n".join(
        f"| {i} | {p.zh} | {m.hkid()} | {m.pick(('紮鐵', '釘板', '電工', '雜工', '棚'))} | {m.date()} | {p.phone} |" for i, p in enumerate(m.people(8, 20), 1))


@template("hkid-column", "en")
def mpf_enrolment_batch(m):
    return "| Employee | HKID | DOB | Join date | Relevant income |\n" + "\n".join(
        f"| {p.en} | {m.hkid()} | {p.dob} | {m.iso()} | {m.money(9000, 60000)} |" for p in m.people(8, 22))


@template("resident-id", "sc")
def labour_contract_head_sc(m):
    p = m.person()
    return f"""
# 劳动合同
甲方（用人单位）:: {m.pick(('东莞市恒瑞塑胶有限公司', '深圳市联兴精密五金有限公司', '佛山市佳美家居有限公司'))}
乙方（劳动者）:: {p.sc}
居民身份证号码:: {m.resident_id()}
户籍地址:: {m.pick(('湖南省衡阳市', '广西玉林市', '江西省赣州市', '河南省周口市'))}
联系电话:: 13{m.code('999999999')}
一、合同期限：自{m.day_zh()}起，期限{m.pick(('一', '两', '三'))}年，试用期{m.num(1, 3)}个月。
二、工作岗位：{m.pick(('注塑操作工', '品检员', '仓管', '电工'))}。
三、月工资不低于当地最低工资标准，加班费按国家规定执行。"""


@template("resident-id", "sc", shape="text")
def ticket_booking_wechat_sc(m):
    a, b = m.person(), m.person()
    return f"""
{a.sc}：帮忙订{m.num(1, 12)}月{m.num(1, 28)}号香港西九龙到{m.pick(('广州南', '长沙南', '厦门北'))}的高铁，两张二等座
小周：证件号发我
{a.sc}：我的身份证 {m.resident_id()}
{b.sc}：{b.sc}，身份证号{m.resident_id()}
小周：{m.pick(('靠窗的没了，过道行吗', '订好了，取票刷证件', '十点四十那班可以吧'))}"""


@template("resident-id", "bi")
def work_visa_particulars_bi(m):
    p = m.person()
    return f"""
IANG / ASMPT application - supporting particulars 申請人資料
Name 姓名:: {p.en} {p.sc}
Sex 性別:: {p.sex}
Date of birth 出生日期:: {p.dob}
Mainland Resident ID No. 內地居民身份證號碼:: {m.resident_id()}
Exit-entry permit 通行證:: {m.code('C99999999')}
Position 職位:: {m.pick(('Software engineer', 'Research assistant', 'Merchandiser', 'Analyst'))}
Monthly salary 月薪:: HK${m.num(18, 55)},000
Sponsor 保證機構:: {m.pick(FIRMS)[0]}"""


@template("card", "en", shape="mail")
def hotel_guarantee_reply(m):
    p = m.person()
    return f"""
!subject RE: Booking {m.code('PH999999')}
Dear Reservations,
Please guarantee my room for {m.num(2, 5)} nights from {m.day(2025)} with the following:
Visa / Master card no. {m.card()}
Expiry {m.num(1, 12):02d}/{m.num(26, 30)}
Name on card {p.en.upper()}
High floor, non-smoking if possible. Arriving late around {m.num(20, 23)}:30.
Regards,
{p.en}"""


@template("card", "tc")
def donation_form_card_tc(m):
    p = m.person()
    return f"""
# 每月捐款表格
捐款者姓名:: {p.zh}{'先生' if p.sex == 'M' else '女士'}
聯絡電話:: {p.phone}
每月捐款:: HK${m.pick((100, 200, 300, 500))}
捐款方式:: 信用卡（{m.pick(('VISA', '萬事達'))}）
信用卡號碼:: {m.card()}
有效期至:: {m.num(1, 12):02d}/{m.num(2026, 2031)}
持卡人簽署：＿＿＿＿＿＿
捐款港幣100元或以上可申請扣稅。"""


@template("card", "en", shape="text")
def call_centre_ticket(m):
    p = m.person()
    return f"""
Case {m.code('9999999')} opened {m.iso()} {m.num(9, 20)}:{m.num(10, 59)}
Caller {p.en}, {p.phone}
Says charged twice HK${m.money(120, 4800)} by {m.pick(('online supermarket', 'ferry company', 'telecom', 'gym'))} on credit card {m.card()}, second one on {m.date()}.
Card not lost. Wants refund. Told 7-14 working days, dispute form emailed to {p.email}.
Agent: {m.pick(('Suki', 'Ben', 'Fion'))}"""
