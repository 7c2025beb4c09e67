"""Wages and the files of staff."""

from model import template
from sixth.words import TOWNS_SC


@template("payroll", "bi")
def autopay_run(m):
    month = m.pick(("Mar", "Jun", "Sep", "Nov"))
    return f"""| {month} 25 staff no. | Name 姓名 | Basic 底薪 | OT 加班 | Comm. 佣金 | No-pay leave 無薪假 | MPF EE 僱員供款 | MPF ER 僱主供款 | Net 實發 | Bank a/c 戶口 |
""" + "\n".join(f"| {m.code('S9999')} | {p.en} {p.zh} | {m.num(14, 48)},{m.num(100, 900)} | {m.num(0, 3900)} | {m.num(0, 15000)} | {m.num(0, 2000)} | {m.num(700, 1500)} | {m.num(700, 1500)} | {m.num(14, 55)},{m.num(100, 900)} | {m.code('999-999999-999')} |" for p in m.people(20, 40))


@template("payroll", "sc")
def workshop_wages_sc(m):
    t = m.pick(TOWNS_SC)
    return f"""| {t}厂{m.num(2, 11)}月工资表 工号 | 姓名 | 出勤 | 计件工资 | 夜班补贴 | 全勤奖 | 社保个人 | 公积金 | 个税 | 实发工资 | 签名 |
""" + "\n".join(f"| {m.num(1000, 9999)} | {p.sc} | {m.num(18, 27)} | {m.num(3200, 8800)} | {m.num(0, 600)} | {m.pick((0, 100, 200))} | {m.num(380, 620)} | {m.num(150, 400)} | {m.num(0, 210)} | {m.num(3000, 8600)} |  |" for p in m.people(25, 45))


@template("personnel-record", "tc")
def warning_letter_file_tc(m):
    p = m.person()
    return f"""
# 員工檔案摘要
姓名:: {p.zh}
職員編號:: {m.code('E99999')}
身份證號碼:: {m.hkid()}
職位／部門:: {m.pick(('倉務主任', '收銀員', '維修技工'))}／{m.pick(('葵涌倉', '旺角店', '工程部'))}
入職日期:: {m.day_zh()}
月薪:: HK${m.num(14, 32)},{m.num(1, 9)}00
緊急聯絡人:: {m.person().zh}　{p.phone}
紀律紀錄
| 日期 | 事項 | 處分 |
| {m.date()} | 遲到{m.num(4, 12)}次 | 口頭警告 |
| {m.date()} | {m.pick(('擅離職守', '未交單據', '與客人爭執'))} | 第{m.pick('一二')}封警告信 |
試用期評核：{m.pick(('合格', '延長一個月'))}；上年度考勤{m.num(86, 99)}%，評級{m.pick('BCD')}。年假餘額{m.num(0, 14)}日。
人力資源部 {m.person().zh}"""


@template("personnel-record", "en")
def appraisal_form(m):
    p = m.person()
    return f"""
# Annual appraisal {m.num(2024, 2025)}
Employee:: {p.en}
Staff ID:: {m.code('HK9999')}
Date joined:: {m.day(2021)}
Date of birth:: {p.dob}
Present salary:: HK${m.num(18, 62)},{m.num(1, 9)}00 per month, last increment {m.num(1, 6)}%
Position and grade:: {m.pick(('Assistant Merchandiser', 'Senior Clerk', 'Site Engineer'))}, grade {m.num(5, 12)}
Reporting to:: {m.person().en}
| Competency | Self | Manager |
| Job knowledge | {m.num(2, 5)} | {m.num(2, 5)} |
| Attendance and punctuality | {m.num(2, 5)} | {m.num(1, 5)} |
| Team work | {m.num(3, 5)} | {m.num(2, 5)} |
Overall rating: {m.pick(('meets', 'below', 'exceeds'))} expectations. Manager's remarks: {m.pick(('steady, avoids the phone', 'ready for a team of three', 'three late reports, improvement plan to March'))}.
Proposed increment {m.num(0, 6)}%, bonus {m.pick(('nil', '0.5 month', '1.2 months'))}. Employee's comment: {m.pick(('none', 'I do not agree with 2.', 'Asks for transfer to Sha Tin.'))}
Signed by both {m.date()}. HR to file."""
