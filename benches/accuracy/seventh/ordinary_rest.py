"""Everything else that an office sends: minutes, manuals, notices, code, logs and rosters."""

from seventh.words import SHOPS, SHOPS_EN
from model import template


@template("ordinary", "tc", copies=10)
def shop_meeting_minutes_tc(m):
    return f"""
# {m.pick(SHOPS)}店例會紀錄
日期:: {m.day_zh()}
出席:: {m.person().zh}、{m.person().zh}、{m.person().zh}
1. 冷氣{m.num(2, 5)}號機滴水，已報維修，星期{m.pick('二三四')}師傅到。
2. 聖誕佈置{m.num(1, 12)}日晚上十點後搬入，貨梯要預約。
3. 制服外套要乾洗，單據交文員。
4. 盤點當日{m.num(7, 8)}點集合，手機放更衣室。
5. 顧客投訴排隊太長，午市開多一部收銀機。
下次會議：{m.day_zh()}"""


@template("ordinary", "en", copies=10)
def label_printer_manual(m):
    return f"""
# Label printer {m.code('LP-9999')} – quick guide
1. Press both tabs and lift the cover. Load the roll with the print side down.
2. Hold FEED for {m.num(3, 6)} seconds until it beeps twice to calibrate.
3. Darkness: menu 3-{m.num(1, 6)}, default {m.num(6, 12)}. Speed {m.num(2, 8)} ips.
4. Error E{m.num(10, 40)}: ribbon out. Error E{m.num(41, 70)}: head open.
5. Clean the head every {m.num(5, 20)} rolls with alcohol; let it dry.
Network: default address 192.168.{m.num(0, 9)}.{m.num(10, 250)}, set a new administrator password at first start. Spares from the dealer, part {m.code('AA-99999')}."""


@template("ordinary", "bi", copies=10)
def lift_stoppage_notice(m):
    return f"""
# NOTICE 通告
Lift No. {m.num(1, 6)} 升降機將於 {m.day(2025)} 暫停服務 will be out of service from {m.num(9, 11)}:00 to {m.num(14, 18)}:00 for rope replacement 更換纜索.
Please use lift {m.num(7, 9)} or the stairs 請改用其他升降機或樓梯.
Fresh water 食水 will be cut on the same day, flats on {m.num(2, 9)}/F to {m.num(10, 30)}/F.
We are sorry for the trouble. 不便之處，敬請原諒。
Management Office 管理處　{m.office()}　{m.date()}"""


@template("ordinary", "en", shape="raw", ext=".py", copies=8)
def stock_count_script(m):
    return f'''"""Compare the counted stock with the book and write the differences."""
import csv
from collections import defaultdict

TOLERANCE = {m.num(1, 9)} / 100
BRANCH = "{m.pick(SHOPS_EN)}"


def load(path):
    book = defaultdict(int)
    with open(path, newline="", encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            book[row["sku"]] += int(row["qty"])
    return book


def differences(book, counted):
    for sku in sorted(set(book) | set(counted)):
        gap = counted[sku] - book[sku]
        if abs(gap) > max(1, book[sku] * TOLERANCE):
            yield sku, book[sku], counted[sku], gap


if __name__ == "__main__":
    for line in differences(load("book_{m.num(100, 999)}.csv"), load("count_{m.num(100, 999)}.csv")):
        print(BRANCH, *line, sep="\\t")
'''


@template("ordinary", "en", shape="raw", ext=".log", copies=8)
def gateway_log(m):
    return "\n".join(f"{m.iso()}T{m.num(10, 23)}:{m.num(10, 59)}:{m.num(10, 59)}.{m.num(100, 999)}Z {m.pick(('INFO', 'WARN', 'DEBUG'))} gw-{m.num(1, 4)} req={m.rng.getrandbits(64):016x} {m.pick(('GET', 'POST'))} /api/v{m.num(1, 3)}/{m.pick(('orders', 'patients/search', 'reports/revenue', 'health', 'login'))} {m.pick((200, 200, 204, 401, 503))} {m.num(2, 1900)}ms bytes={m.num(100, 99999)}" for _ in range(m.num(30, 60))) + "\n"


@template("ordinary", "sc", copies=10)
def dormitory_rules_sc(m):
    return f"""
# 员工宿舍管理规定
第一条　宿舍熄灯时间为{m.num(22, 23)}:30，夜班除外。
第二条　严禁使用{m.num(600, 1000)}瓦以上电器，违者罚款{m.num(50, 200)}元。
第三条　访客须在门卫处登记，{m.num(20, 22)}点前离开。
第四条　每间每月免费用水{m.num(3, 8)}吨、用电{m.num(30, 80)}度，超出部分平摊。
第五条　退宿应提前{m.num(3, 15)}天填写申请，归还钥匙及床架。
第六条　每月{m.num(1, 28)}日卫生评比，前三名发放日用品。
行政部　{m.day_zh()}"""


@template("ordinary", "en", shape="mail", copies=10)
def office_move_mail(m):
    return f"""
!subject Desk moves this Friday
Hi all,
{m.num(14, 30)}/F moves to the new layout on Friday after 5.30. Please pack by {m.num(3, 5)} pm: two crates each, label them with your new desk number (plan on the wall by the pantry).
Finance and Legal sit on the harbour side, Marketing by the lifts. Monitors are moved by IT; take laptops home.
Old pedestals are for the taking, first come first served. Shredding bins are collected on {m.day(2025)}.
Air-conditioning runs until {m.num(9, 11)} that night. Pizza at 6.
{m.person().en}
Administration"""


@template("ordinary", "tc", shape="sheet", copies=10)
def typhoon_duty_sheet_tc(m):
    return f"| 颱風當值 | 崗位 | 八號前 | 八號後 | 黑雨 | 對講機 |\n" + "\n".join(
        f"| {s} | {m.pick(('店長', '副店', '保安', '倉務', '收銀'))} | {m.pick(('留守', '收鋪', '候命'))} | {m.pick(('離開', '留守', '候命'))} | {m.pick(('照常', '押後兩小時'))} | CH{m.num(1, 16)} |" for s in m.some(SHOPS, 10, 14))


@template("ordinary", "en", copies=10)
def project_status_software(m):
    return f"""
# Status week {m.num(10, 50)} – warehouse scanner roll-out
Overall: {m.pick(('green', 'amber'))}
Done: firmware {m.num(2, 5)}.{m.num(0, 20)} on {m.num(40, 180)} handhelds; Wi-Fi survey at {m.pick(SHOPS_EN)}; training for two shifts
Next: label redesign, {m.num(3, 12)} open tickets, cut-over rehearsal on {m.day(2025)}
Risks: battery doors crack when dropped (R{m.num(1, 9)}); forklift mounts late by {m.num(1, 4)} weeks (R{m.num(10, 19)})
Decisions wanted: keep the old docking stations? who owns the spare pool?
Hours used {m.num(300, 900)} of {m.num(901, 1500)}. Minutes by {m.person().en}"""


@template("ordinary", "tc", shape="text", copies=10)
def wedding_run_down_tc(m):
    a, b = m.person(), m.person()
    return f"""
{a.zh} ❤ {b.zh} 婚禮流程
06:{m.num(10, 50)} 化妝師到　07:{m.num(30, 59)} 兄弟團集合，利是{m.num(20, 60)}封
08:{m.num(30, 59)} 接新娘，玩遊戲唔好超過{m.num(20, 40)}分鐘
11:{m.num(10, 30)} 敬茶（男家先）
15:00 證婚，律師{m.num(14, 14)}:45到
18:30 恭候　20:{m.num(10, 30)} 入席，共{m.num(18, 36)}圍，素菜{m.num(1, 3)}圍
司儀：{m.person().zh}　攝影尾數${m.num(4, 9)},{m.num(100, 999)}當晚畀現金
金器由{m.person().zh}保管，車牌{m.code('AA 9999')}泊B{m.num(1, 3)}"""
