"""Exports of people that a business knows, and what it pays its own."""

import json

from fifth.words import rows
from model import template


@template("customer-database", "en")
def climbing_gym_members(m):
    return "!sheet Active\n| Barcode | Member | Contact | Mail | D.O.B. | Pass | Expires | Waiver | ICE contact |\n" + rows(m.people(26, 48), lambda p: f"| {m.code('CG99999')} | {p.en} | {p.phone} | {p.email} | {p.dob} | {m.pick(('10x', 'Monthly', 'Annual', 'Student'))} | {m.date()} | Y | {m.person().given} {m.person().phone} |")


@template("customer-database", "tc")
def policyholder_renewals_tc(m):
    return "| 保單號 | 投保人 | 受保人 | 聯絡電話 | 通訊地址 | 計劃 | 年繳保費 | 到期日 | 自動轉賬 |\n" + rows(m.people(25, 46), lambda p: f"| {m.code('L99999999')} | {p.zh} | {m.person().zh} | {p.phone} | {p.address_zh} | {m.pick(('危疾加倍保', '儲蓄五年', '自願醫保', '家傭保'))} | {m.money(1200, 68000)} | {m.date()} | {m.pick(('有', '無', '退票'))} |")


@template("customer-database", "bi")
def gala_donors(m):
    return "!sheet Donors 善長\n| Receipt 收據 | Title | Name 善長芳名 | Tel 電話 | Email | Amount 捐款 | Table 枱 | Thank-you 鳴謝 |\n" + rows(m.people(26, 50), lambda p: f"| {m.num(10000, 99999)} | {p.title} | {p.en} {p.zh} | {p.phone} | {p.email} | {m.pick((500, 1000, 3800, 10000, 88000)):,} | {m.num(1, 40)} | {m.pick(('anonymous 無名氏', 'print 刊登', 'sent'))} |")


@template("customer-database", "sc")
def salon_members_sc(m):
    return "!sheet 会员\n| 卡号 | 会员 | 手机 | 生日 | 等级 | 储值余额 | 剩余次数 | 最近到店 | 美容师 |\n" + rows(m.people(28, 50), lambda p: f"| {m.num(80000, 99999)} | {p.sc} | 1{m.pick(('36', '59', '78', '86'))}{m.num(10000000, 99999999)} | {p.born[1]}月{p.born[2]}日 | {m.pick(('银卡', '金卡', '钻石'))} | {m.num(0, 19000)} | {m.num(0, 30)} | {m.iso()} | {m.num(1, 18)}号 |")


@template("customer-database", "tc")
def tuition_parents_tc(m):
    return "| 學生 | 就讀學校年級 | 家長 | 家長手提 | WhatsApp | 住址 | 報讀科目 | 欠費 |\n" + rows(m.people(25, 44), lambda p: f"| {p.zh} | {m.pick(('聖心', '循道', '官中', '直資'))}{m.pick(('小五', '中一', '中三', '中六'))} | {m.person().zh}{m.pick(('媽媽', '爸爸'))} | {p.phone} | {m.pick(('同上', '用微信'))} | {p.address_zh} | {m.pick(('M2+物理', '英文寫作', '數學', '常識'))} | {m.pick((0, 0, 780, 1560))} |")


@template("customer-database", "en")
def showflat_walkins(m):
    return "| Date | Sales | Prospect | Phone no. | Lives at | Budget (HK$M) | Looking for | Pre-approved? | Next call |\n" + rows(m.people(25, 42), lambda p: f"| {m.date()} | {m.pick(('Ada', 'Ken', 'Momo'))} | {p.title} {p.en} | {p.phone} | {p.address} | {m.num(4, 22)}.{m.num(0, 9)} | {m.pick(('2BR sea view', 'studio to let', '3BR + helper', 'carpark only'))} | {m.pick(('yes', 'no', 'top bank'))} | {m.date()} |")


@template("customer-database", "tc")
def claims_hotline_tc(m):
    return "!sheet 致電紀錄\n| 個案 | 來電人 | 來電號碼 | 電郵 | 查詢事項 | 處理同事 | 需回電 |\n" + rows(m.people(25, 45), lambda p: f"| {m.code('C25-99999')} | {p.zh}{m.pick(('先生', '女士', '小姐'))} | {p.phone} | {p.email} | {m.pick(('賬單多收', '寬頻斷線', '想取消合約', '搬遷上網', '投訴師傅遲到'))} | {m.pick(('阿Ling', '阿Fai', '慧敏'))} | {m.pick(('是', '否'))} |")


@template("customer-database", "en", shape="raw", ext=".sql", copies=8)
def crm_table_dump(m):
    lines = ",\n".join(f"({m.num(1000, 99999)},'{p.en.replace(chr(39), '')}','{p.zh}','{p.email}','+852 {p.phone[:4]} {p.phone[4:]}','{p.address.replace(chr(39), chr(39) * 2)}','{p.dob_iso}','{m.iso()} 09:{m.num(10, 59)}:00',{m.num(0, 1)})" for p in m.people(28, 50))
    return f"""-- MariaDB dump 10.19  Distrib 10.6.{m.num(3, 18)}
-- Host: localhost    Database: shop_live
DROP TABLE IF EXISTS `tbl_cust`;
CREATE TABLE `tbl_cust` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `ename` varchar(80) DEFAULT NULL,
  `cname` varchar(20) DEFAULT NULL,
  `email` varchar(120) DEFAULT NULL,
  `tel` varchar(20) DEFAULT NULL,
  `addr` text,
  `bday` date DEFAULT NULL,
  `created` datetime DEFAULT NULL,
  `edm` tinyint(1) DEFAULT 1,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
LOCK TABLES `tbl_cust` WRITE;
INSERT INTO `tbl_cust` VALUES
{lines};
UNLOCK TABLES;
"""


@template("customer-database", "en", shape="raw", ext=".json", copies=8)
def ferry_bookings_json(m):
    out = [{"ref": m.code("AA9999"), "sailing": f"{m.iso()}T{m.num(7, 21):02d}:30", "lead": {"first_name": p.given, "last_name": p.surname, "mobile": p.phone, "email": p.email},
            "pax": m.num(1, 5), "class": m.pick(("economy", "super")), "travelDoc": m.code("H99999999")} for p in m.people(28, 44)]
    return json.dumps({"page": 1, "total": len(out), "bookings": out}, indent=1)


@template("customer-database", "bi", shape="raw", ext=".vcf", copies=8)
def phonebook_vcards(m):
    return "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{p.surname};{p.given};;;\r\nFN:{p.en} {p.zh}\r\nTEL;TYPE=CELL:+852{p.phone}\r\nEMAIL;TYPE=INTERNET:{p.email}\r\nADR;TYPE=HOME:;;{p.address.replace(', ', chr(92) + ', ')};;;;HK\r\nBDAY:{p.dob_iso}\r\nNOTE:{m.pick(('VIP 熟客', 'no beef 唔食牛', 'always late', 'pays cash'))}\r\nCATEGORIES:Clients\r\nEND:VCARD\r\n" for p in m.people(27, 48))


@template("payroll", "en")
def monthly_pay_run(m):
    def line(p):
        basic = m.num(14, 68) * 1000 + m.num(0, 9) * 100
        allowance, ot, mpf = m.num(0, 5) * 500, m.num(0, 3800), min(1500, basic // 20)
        return f"| {m.code('E9999')} | {p.en} | {basic:,} | {allowance:,} | {ot:,} | ({mpf:,}) | {basic + allowance + ot - mpf:,} | {m.num(1, 390):03d}-{m.num(100000, 999999)}-{m.num(100, 999)} |"
    return f"!sheet {m.pick(('Jan', 'May', 'Aug', 'Nov'))} run\n| Staff | Name | Basic | Allow. | OT | EE MPF | Net pay | Credit to a/c |\n" + rows(m.people(12, 30), line)


@template("payroll", "tc")
def restaurant_wages_tc(m):
    def line(p):
        pay, days = m.num(15, 30) * 1000, m.num(20, 27)
        return f"| {m.pick(('樓面', '廚房', '水吧', '點心'))} | {p.zh} | {days} | {pay:,} | {m.num(0, 30)} | {m.num(0, 2400):,} | {m.num(300, 1900):,} | {pay // 20:,} | {pay * 95 // 100 + m.num(300, 3000):,} | {m.pick(('轉數快', '現金', '支票'))} |"
    return f"!sheet {m.num(1, 12)}月出糧\n| 部門 | 姓名 | 返工日數 | 底薪 | 加鐘(時) | 加鐘錢 | 貼士分成 | 強積金僱員供款 | 實收 | 出糧方式 |\n" + rows(m.people(14, 28), line)


@template("payroll", "sc")
def factory_wage_sheet_sc(m):
    def line(p):
        base, ot, bonus, social = m.num(2360, 6800), m.num(0, 2600), m.num(0, 1500), m.num(380, 900)
        return f"| {m.code('9999')} | {p.sc} | {m.pick(('注塑', '装配', '品检', '仓储'))} | {base} | {ot} | {bonus} | {social} | {m.num(0, 500)} | {m.num(0, 280)}.{m.num(10, 99)} | {base + ot + bonus - social} |"
    return f"| 工号 | 姓名 | 车间 | 基本工资 | 加班费 | 绩效奖 | 社保个人 | 公积金 | 代扣个税 | 实发 |\n" + rows(m.people(15, 36), line)


@template("payroll", "bi")
def bonus_and_increment(m):
    def line(p):
        now = m.num(18, 95) * 1000
        return f"| {p.en} {p.zh} | {m.pick(('Manager', 'Sr Officer', 'Analyst', 'Clerk'))} | {m.pick(('A', 'B+', 'B', 'C'))} | {now:,} | {m.pick((0, 2, 3.5, 5))}% | {now * m.num(100, 106) // 100:,} | {m.num(0, 4)}.{m.pick((0, 5))} | {now * m.num(0, 4):,} |"
    return "!sheet Comp review 薪酬檢討\n| Employee 僱員 | Grade 職級 | Rating 評級 | Current monthly 現時月薪 | Increment 加幅 | New salary 新月薪 | Bonus months 花紅（月） | Bonus HK$ 花紅 |\n" + rows(m.people(12, 26), line)
