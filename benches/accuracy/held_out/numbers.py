"""Mainland resident ids and payment cards on forms, in mails, in chats and in tables."""

from model import template


@template("resident-id", "sc")
def gate_pass_sc(m):
    lines = "\n".join(f"| {n} | {p.sc} | {m.resident_id()} | {m.pick(('电工', '焊工', '司机', '安装工'))} |" for n, p in enumerate(m.people(3, 7), 1))
    return f"""
# 外来施工人员入厂登记
施工单位：东莞{m.pick(('宏达', '永顺', '鑫源'))}机电安装有限公司　有效期至{m.day_zh()}
| 序号 | 姓名 | 身份证号码 | 工种 |
{lines}"""


@template("resident-id", "tc")
def guarantor_in_shenzhen(m):
    p = m.person()
    return f"""
關於{m.company()[1]}的應收賬款：
對方願意由其總經理{p.zh}以個人名義擔保。擔保人為內地居民，居民身份證號碼為{m.resident_id()}，現居{m.pick(('深圳市南山區', '廣州市天河區', '佛山市順德區'))}。
請律師據此擬備擔保書，金額人民幣{m.num(50, 900)}萬元，為期{m.pick('一二三')}年。"""


@template("resident-id", "en")
def invitation_for_engineers(m):
    p, q = m.person(), m.person()
    return f"""
Dear Visa Section,
We invite two engineers of our Suzhou supplier to our plant in Tai Po from {m.day(2025)} for acceptance tests.
1. {p.en}, PRC Resident Identity Card No. {m.resident_id()}, team leader
2. {q.en}, PRC Resident Identity Card No. {m.resident_id()}, technician
Their hotel and meals will be borne by us.
Yours faithfully,
{m.person().en}, Plant Manager"""


@template("card", "en", shape="mail")
def subscription_by_mail(m):
    p = m.person()
    return f"""
!subject Renewal of my magazine subscription
Dear subscriptions desk,
Your website would not let me pay, so please charge my credit card {m.card()}, expiry {m.num(1, 12):02d}/{m.num(27, 31)}, for one more year (HK${m.num(400, 990)}).
Subscriber no. {m.num(10000, 99999)}. The address has not changed.
Regards,
{p.en}"""


@template("card", "tc", shape="lines")
def hotel_deposit_chat(m):
    p = m.person()
    return f"""
訂房部: {p.zh}{'先生' if p.sex == 'M' else '小姐'}你好，酒席訂金${m.num(3, 9)}000，可以信用卡過數
{p.zh}: 好，信用卡號碼 {m.card()}
{p.zh}: 有效期{m.num(1, 12):02d}/{m.num(27, 31)}，開{m.num(6, 30)}席
訂房部: 收到，收據晏啲電郵俾你"""


@template("card", "bi")
def course_fee_refund(m):
    p = m.person()
    return f"""
# Request for refund of course fee 退還學費申請
Student 學員:: {p.en} {p.zh}
Course 課程:: {m.pick(('Floristry 花藝', 'French 法文', 'Coding for kids 兒童編程'))}
Paid by credit card no. 付款信用卡號碼:: {m.card()}
Amount 金額:: HK${m.money(800, 9000)}
Reason 原因:: {m.pick(('Class cancelled 班別取消', 'Moved away 遷居', 'Timetable clash 時間衝突'))}
Signature 簽署: ____________  Date 日期: {m.date()}"""
