"""Tables of people as systems export them, pay, and papers on one employee."""

import json

from model import template


def rows(m, low, high, line):
    return "\n".join(line(p) for p in m.people(low, high))


@template("customer-database", "en")
def core_banking_extract(m):
    return """| cif_no | cust_nm | id_no | dob | mobile_no | ac_no | avail_bal |
""" + rows(m, 30, 70, lambda p: f"| {m.num(10**9, 10**10 - 1)} | {p.en.upper()} | {m.hkid()} | {p.dob_iso} | {p.phone} | {m.num(100, 999)}-{m.num(100000, 999999)}-{m.num(100, 999)} | {m.money(1000, 900000)}.{m.num(10, 99)} |")


@template("customer-database", "tc")
def public_housing_tenants(m):
    return """| 樓座 | 單位 | 戶主姓名 | 家庭人數 | 戶主出生日期 | 手提電話 | 每月租金 |
""" + rows(m, 25, 50, lambda p: f"| {m.pick(('海明樓', '海康樓', '海樂樓'))} | {m.num(1, 38)}{m.num(1, 20):02d} | {p.zh} | {m.num(1, 6)} | {p.dob} | {p.phone} | {m.num(900, 4200)} |")


@template("customer-database", "en")
def admissions_export(m):
    return """| Appl. no. | Pupil's name in English | Pupil's name in Chinese | Sex | Date of birth | Father / Mother / Guardian | Guardian's mobile | Home address |
""" + rows(m, 24, 45, lambda p: f"| P1-{m.num(1000, 9999)} | {p.en} | {p.zh} | {p.sex} | {m.num(1, 28):02d}-{m.num(1, 12):02d}-{m.num(2016, 2020)} | {m.person().en} | {p.phone} | {p.address} |")


@template("customer-database", "tc")
def group_medical_members(m):
    return """| 保單年度 | 受保成員 | 與僱員關係 | 出生日期 | 身份證號碼 | 計劃級別 | 生效日 |
""" + rows(m, 22, 50, lambda p: f"| 2025/26 | {p.zh} | {m.pick(('僱員', '配偶', '子女'))} | {p.dob} | {m.hkid()} | {m.pick('ABC')} | {m.date()} |")


@template("customer-database", "sc")
def gym_members_sc(m):
    return """| 会员卡号 | 姓名 | 性别 | 生日 | 手机 | 卡种 | 私教课余额 |
""" + rows(m, 25, 60, lambda p: f"| {m.num(100000, 999999)} | {p.sc} | {p.sex_zh} | {p.dob_iso} | 18{m.num(100000000, 999999999)} | {m.pick(('年卡', '季卡', '次卡'))} | {m.num(0, 36)} |")


@template("customer-database", "bi")
def monthly_donors(m):
    return """| Donor ID 捐款人編號 | Donor 捐款人 | Tel 電話 | Correspondence address 通訊地址 | Autopay a/c 自動轉賬戶口 | Monthly gift 每月捐款 |
""" + rows(m, 24, 50, lambda p: f"| {m.code('D99999')} | {p.en} {p.zh} | {p.phone} | {p.address} | {m.pick(('003', '015', '025'))}-{m.num(100, 999)}-{m.num(1000000, 9999999)} | {m.num(1, 20)}00 |")


@template("customer-database", "en", tolerate=("medical-record",))
def appointment_book(m):
    return """| appt_time | patient_no | patient | birth_date | phone | doctor | remarks |
""" + rows(m, 24, 45, lambda p: f"| {m.iso()} {m.num(9, 18):02d}:{m.pick(('00', '15', '30', '45'))} | {m.num(10000, 99999)} | {p.en} | {p.dob_iso} | {p.phone} | Dr {m.pick(('Tam', 'Sze', 'Luk'))} | {m.pick(('new', 'follow-up', 'call back', ''))} |")


@template("customer-database", "bi", shape="raw", ext=".vcf", copies=5)
def cards_of_clients(m):
    return "\r\n".join(f"BEGIN:VCARD\r\nVERSION:4.0\r\nN:{p.surname};{p.given};;{p.title};\r\nFN:{p.en} {p.zh}\r\nTEL;VALUE=uri;TYPE=\"cell,voice\":tel:+852-{p.phone[:4]}-{p.phone[4:]}\r\nEMAIL:{p.email}\r\nBDAY:{p.dob_iso.replace('-', '')}\r\nADR;TYPE=home:;;{p.address.replace(',', chr(92) + ',')};;;;HK\r\nCATEGORIES:Client\r\nEND:VCARD" for p in m.people(28, 60))


@template("customer-database", "en", shape="raw", ext=".json", copies=5)
def subscriber_dump(m):
    return "\n".join(json.dumps({"_id": {"$oid": f"{m.rng.getrandbits(96):024x}"}, "profile": {"first_name": p.given, "last_name": p.surname, "birthday": p.dob_iso},
                                 "msisdn": "852" + p.phone, "mail": p.email, "plan": m.pick(("5G-100", "5G-50", "4.5G")), "billing_address": p.address},
                                ensure_ascii=False) for p in m.people(30, 60))


@template("payroll", "en", shape="grid")
def overtime_and_mpf(m):
    month = m.pick(("May", "July", "October"))
    return f"""
!name {month} pay run
# Pay run for the month of {month} 2025 — Outlet {m.num(1, 30)}
| Emp. ID | Employee | Monthly rate | OT hrs | OT pay | EE MPF | ER MPF | Take-home pay |
""" + rows(m, 11, 26, lambda p: f"| {m.num(1000, 9999)} | {p.en} | {m.money(14000, 30000)} | {m.num(0, 30)} | {m.money(0, 3000)} | {m.money(700, 1500)} | {m.money(700, 1500)} | {m.money(13000, 32000)} |")


@template("payroll", "tc", shape="doc")
def payslip_tc(m):
    p = m.person()
    return f"""
# {m.company()[1]}　員工糧單
僱員:: {p.zh}
職員編號:: {m.num(100, 9999)}
支薪月份:: 2025年{m.num(1, 12)}月
基本月薪:: {m.money(15000, 40000)}.00
勤工獎:: {m.num(3, 15)}00.00
法定假日薪酬:: {m.money(400, 2900)}.00
減：無薪假:: ({m.num(100, 900)}.00)
減：強積金（僱員部分）:: ({m.num(700, 1500)}.00)
實支:: {m.money(14000, 41000)}.00
轉賬至:: 恒生銀行 024-{m.num(100, 999)}-{m.num(100000, 999999)}"""


@template("payroll", "bi", shape="doc", tolerate=("personnel-record",))
def ir56f(m):
    p = m.person()
    return f"""
# IR56F Notification by an employer of an employee who is about to cease to be employed 僱主填報僱員停止受僱通知書
Name of employee 僱員姓名:: {p.en} {p.zh}
H.K. Identity Card Number 香港身份證號碼:: {m.hkid()}
Capacity in which employed 受僱職位:: {m.pick(('Cashier 收銀員', 'Merchandiser 採購員', 'Draughtsman 繪圖員'))}
Date of cessation 停止受僱日期:: {m.date()}
Salary / wages 薪金:: {m.money(100000, 600000)}
Payment in lieu of leave 未放假期補薪:: {m.money(1000, 20000)}
Long service payment 長期服務金:: {m.money(0, 90000)}"""


@template("personnel-record", "en")
def application_with_cv(m):
    p = m.person()
    return f"""
{p.en}
{p.address} | {p.phone} | {p.email}
Born {p.dob} in Hong Kong, single
PROFILE
Merchandiser with {m.num(4, 15)} years in knitwear; fluent Cantonese and English, fair Putonghua.
EMPLOYMENT HISTORY
{m.num(2019, 2022)} – present   Senior Merchandiser, {m.company()[0]}
Handled two European accounts and a team of three.
2013 – 2018   Assistant Merchandiser, {m.company()[0]}
EDUCATION
Higher Diploma in Fashion Business, 2012; HKCEE 2009
REFEREES on request. Available on one month's notice. Present salary HK${m.num(22, 45)},000; asking HK${m.num(25, 50)},000."""


@template("personnel-record", "tc", tolerate=("payroll",))
def probation_report(m):
    p = m.person()
    return f"""
# 試用期滿評核表
員工:: {p.zh}
部門及職位:: {m.pick(('物流部 貨車司機', '樓面部 部長', '工程部 技工'))}
到職日期:: {m.date()}
試用期薪金:: 每月港幣{m.money(15000, 30000)}元
缺勤／遲到:: {m.num(0, 3)}日／{m.num(0, 8)}次
主管意見：該員工工作態度認真，與同事相處融洽，惟對公司系統仍未熟習，客人投訴{m.num(0, 2)}宗。
建議：□ 轉正　☑ 延長試用期{m.num(1, 3)}個月　□ 終止僱用
調整後薪金:: 每月港幣{m.money(15000, 32000)}元"""


@template("personnel-record", "bi", tolerate=("payroll",))
def part_time_contract(m):
    p, c = m.person(), m.company()
    return f"""
# Contract for part-time employment 兼職僱傭合約
Between 僱主 {c[0]} {c[1]} and 僱員 {p.en} {p.zh}, HKID 身份證號碼 {m.hkid()}, of 住址 {p.address_zh}
Post 職位: {m.pick(('Tutor 導師', 'Barista 咖啡師', 'Lifeguard 救生員'))}. Starts 到任日期 {m.date()}.
Wage 工資: HK${m.num(48, 180)} an hour 每小時, paid on the 7th of the following month 於下月七日發放.
Hours 工時: not less than 17 hours a week 每週不少於十七小時. Rest day 休息日: Sunday.
Either side may end this contract by seven days' notice 七日通知 after the first month of probation 試用期.
Signature of employee 僱員簽署: __________"""
