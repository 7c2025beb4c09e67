"""What else an office sends round: minutes, manuals, notices, code, logs, rosters, recipes, results, codes, circulars."""

from model import template


@template("ordinary", "tc", copies=10)
def renovation_minutes_tc(m):
    return f"""
{m.pick(('翠庭', '海晴', '匯豪'))}苑業主委員會第{m.num(3, 40)}次會議紀錄
日期：{m.day_zh()}　出席{m.num(6, 12)}人，缺席{m.num(1, 3)}人
1. 會所泳池磚鬆脫，三月開放前要補，管理處攞三個價。
2. {m.num(2, 8)}座大堂裝修用邊隻色，投票淺灰{m.num(4, 8)}票、米色{m.num(1, 3)}票。
3. 狗隻入𨋢：維持要抱起或戴口罩。
4. 垃圾房有鼠，夜晚{m.num(9, 11)}點後先收。
5. 下次會議{m.num(1, 12)}月第二個星期{m.pick('二三四')}。
紀錄：{m.person().zh}"""


@template("ordinary", "en", copies=10)
def copier_manual(m):
    return f"""
# Clearing a jam (model {m.code('MX-9999')})
1. Stop and look at the panel. Code J{m.num(10, 99)} is tray {m.num(1, 4)}; E{m.num(100, 999)} is the fuser.
2. Open the right door by the green lever. Pull paper the way the arrow shows; do not tear it.
3. If a strip is left behind, turn knob B {m.num(2, 5)} times.
4. Close the door; the light goes steady in {m.num(10, 40)} seconds.
Toner part {m.code('TN-999A')}, drum {m.code('DR-9999')}, waste box {m.code('WB999')}. Scan to mail: choose Address, then Personal, then the name.
The fuser reaches {m.num(180, 210)} °C. Let it cool. Service: quote serial {m.code('A99999999')}."""


@template("ordinary", "bi", copies=10)
def lift_stop_notice(m):
    return f"""
NOTICE 通告　{m.code('AA-999/25')}
Lift no. {m.num(1, 6)} will stop for rope renewal 更換鋼纜 from {m.date()} to {m.date()}, {m.num(9, 10)} am to {m.num(4, 6)} pm.
Please use lift no. {m.num(7, 9)}. 請改用另一部升降機。Movers 搬運 should book the cargo lift 貨𨋢 three days ahead.
Wheelchair users may ring the guard house 行動不便者可致電 {m.office()}.
We are sorry for the trouble. 不便之處，敬請原諒。
Management Office 管理處"""


@template("ordinary", "en", copies=10, shape="raw", ext=".py")
def queue_tool_code(m):
    return f'''"""Numbers for the counter display; build {m.code("9999")}."""

import sqlite3
from datetime import datetime

PATIENT_LIMIT = {m.num(40, 200)}
COUNTERS = {[m.num(1, 20) for _ in range(4)]}


def next_ticket(db, counter):
    """Takes the oldest waiting ticket; hkid and name are never stored here."""
    row = db.execute("select id, issued from ticket where served is null order by issued limit 1").fetchone()
    if row is None:
        return None
    db.execute("update ticket set served = ?, counter = ? where id = ?", (datetime.now().isoformat(), counter, row[0]))
    return f"{{'ABC'[row[0] % 3]}}{{row[0] % 1000:03d}}"


def revenue_per_hour(db):
    return dict(db.execute("select strftime('%H', served), sum(fee) from ticket group by 1"))


if __name__ == "__main__":
    base = sqlite3.connect("/var/lib/queue{m.num(1, 9)}.db")
    print(next_ticket(base, COUNTERS[{m.num(0, 3)}]))
'''


@template("ordinary", "en", copies=10, shape="lines")
def router_log(m):
    return "\n".join(f"{m.iso()}T{m.num(0, 23):02d}:{m.num(0, 59):02d}:{m.num(0, 59):02d}+08:00 gw{m.num(1, 4)} {m.pick(('dhcpd', 'kernel', 'sshd', 'ntpd'))}[{m.num(200, 32000)}]: "
                     + m.pick((f"lease 10.{m.num(0, 255)}.{m.num(0, 255)}.{m.num(2, 254)} to {m.code('9a:9c:9e:99:9f:99').lower()}", f"eth{m.num(0, 3)} link up {m.pick((100, 1000))}", f"offset {m.num(-900, 900)} us from stratum {m.num(1, 3)}", f"session {m.num(10**8, 10**9)} closed", f"drop id={m.num(10**6, 10**8)} len={m.num(40, 1500)}"))
                     for _ in range(m.num(30, 70)))


@template("ordinary", "tc", copies=10, shape="sheet")
def guards_roster_tc(m):
    names = [m.person().zh for _ in range(m.num(7, 12))]
    return "| 保安員 | 一 | 二 | 三 | 四 | 五 | 六 | 日 | 崗位 |\n" + "\n".join(f"| {n} | " + " | ".join(m.pick(("早", "中", "夜", "休", "補")) for _ in range(7)) + f" | {m.pick(('大堂', '車場', '巡樓', '後門'))} |" for n in names)


@template("ordinary", "tc", copies=10)
def turnip_cake_recipe_tc(m):
    return f"""
# 阿婆蘿蔔糕（{m.num(2, 4)}底）
白蘿蔔{m.num(3, 6)}斤、粘米粉{m.num(400, 700)}克、粟粉{m.num(40, 90)}克、臘腸{m.num(2, 4)}條、臘肉半條、蝦米{m.num(30, 60)}克、冬菇{m.num(6, 12)}隻。
1. 蘿蔔刨絲，煮出水，唔好倒。
2. 爆香臘味同蝦米，落胡椒粉、糖{m.num(1, 3)}茶匙、鹽{m.num(1, 2)}茶匙。
3. 粉用水開勻，撞入熱蘿蔔，攪到杰身。
4. 落盆大火蒸{m.num(50, 80)}分鐘，插筷子唔黐就得。
放涼切件煎，雪櫃可放{m.num(4, 6)}日。"""


@template("ordinary", "en", copies=10)
def regatta_results(m):
    return f"""
# Dragon boat regatta, {m.day(2025)}: results
| Place | Crew | Time | Lane |
""" + "\n".join(f"| {i} | {m.pick(('Stanley', 'Tai O', 'Sai Kung', 'Cheung Chau', 'Aberdeen'))} {m.pick(('Tigers', 'Herons', 'Bankers', 'Doctors', 'Old Boys'))} | {m.num(1, 2)}:{m.num(10, 59)}.{m.num(10, 99)} | {i} |" for i in range(1, 8)) + f"""
Best helm: {m.person().en}. Crew number {m.num(3, 7)} was placed last for crossing lanes; protest dismissed by {m.person().en}, chief umpire.
Next race {m.day(2025)}. Lost property: one blue paddle, apply to the hut."""


@template("ordinary", "en", copies=10, shape="sheet")
def fastener_codes(m):
    return "| SKU | EAN | Description | Finish | Pack | Bin | HS code |\n" + "\n".join(
        f"| {m.code('A999999')}-{m.pick('ABX')} | 489{m.num(10**9, 10**10 - 1)} | {m.pick(('Hex bolt', 'Wood screw', 'Wing nut', 'Split pin', 'Anchor'))} M{m.num(3, 16)}x{m.num(10, 120)} | {m.pick(('zinc', 'black', 'A2', 'brass'))} | {m.pick((10, 50, 100, 500))} | {m.code('R99-99')} | 7318{m.num(1000, 9999)} |" for _ in range(m.num(22, 48)))


@template("ordinary", "tc", copies=10)
def picnic_circular_tc(m):
    return f"""
通告第{m.num(20, 190)}號　全校旅行日
敬啟者：本校定於{m.day_zh()}舉行旅行，小{m.pick('一二三')}往{m.pick(('大棠', '鯉魚門公園', '迪欣湖'))}，小{m.pick('四五六')}往{m.pick(('西貢', '城門', '大尾篤'))}。
集合：上午{m.num(7, 8)}時{m.pick((15, 30, 45))}分　解散：下午{m.num(3, 4)}時，校門。
費用：{m.num(40, 120)}元，於智能卡扣除，領書簿津貼者免。
請穿運動服，帶水、帽、雨具及簡單午餐；哮喘或對食物敏感的學生請告知班主任並自備藥物。
雷暴或紅雨取消，照常上課。
此致　貴家長　　校長{m.person().zh}謹啟
✂ 回條：本人□同意 □不同意敝子弟參加。學生姓名＿＿＿＿（　）班"""


@template("ordinary", "sc", copies=10)
def forklift_training_sc(m):
    return f"""
# 叉车安全培训要点（第{m.num(1, 9)}版）
一、上岗前查刹车、喇叭、货叉、轮胎，填点检表{m.code('QR-99-99')}。
二、库内限速每小时{m.num(5, 8)}公里，转弯鸣号；货高挡视线须倒行。
三、载重不超过{m.num(15, 30)}00公斤，离地{m.num(15, 25)}厘米行驶。
四、严禁站人、双叉并抬、坡上调头。
五、充电区禁烟，电解液溅到用清水冲{m.num(10, 20)}分钟。
考核：笔试{m.num(70, 85)}分及格，路考绕桩{m.num(5, 8)}个。发证编号由行政部登记。讲师：{m.person().sc}"""


@template("ordinary", "en", copies=10, shape="mail")
def office_move_mail(m):
    return f"""
!subject Moving to the {m.num(12, 40)}/F: crates
Hi all,
Crates come {m.pick(('Tuesday', 'Wednesday', 'Thursday'))} at {m.num(9, 11)}. Two each; write your new seat ({m.pick('NSEW')}-{m.num(1, 90):03d} style) on the yellow label, not your name.
PCs are moved by IT. Take plants and mugs yourself. Shredding bins close at {m.num(4, 6)} pm; anything marked confidential goes in there, not in the paper bin.
Phones ring at the new desks from Monday. New fax {m.office()}.
Car park passes: same card, gate {m.num(1, 4)}.
Shout if you need a trolley.
{m.person().given.split()[0]}, Admin"""


@template("ordinary", "en", copies=10, shape="text")
def release_notes(m):
    return f"""
Booking app {m.num(2, 9)}.{m.num(0, 20)}.{m.num(0, 9)} ({m.iso()})
- Calendar no longer jumps to {m.num(1970, 2000)} when the phone is in Buddhist years
- Members can hide their birthday; profile photo up to {m.num(2, 9)} MB
- Fixed crash #{m.num(1000, 9999)} on payment page when the card field is empty
- Password rules shown before typing, not after
- New endpoint /v{m.num(2, 4)}/slots, old one goes on {m.day(2025)}
- Database migration {m.num(100, 999)}_add_patient_flag is for the clinic edition only
Known: Cantonese voice-over reads "行" wrongly. SHA-1 {m.rng.getrandbits(160):040x}"""


@template("ordinary", "tc", copies=10)
def choir_programme_tc(m):
    songs = ("獅子山下", "茉莉花", "送別", "海濶天空", "鳳陽花鼓", "小河淌水")
    return f"""
{m.pick(('慈雲', '石澗', '南灣'))}合唱團週年音樂會
{m.day_zh()}晚上{m.pick((7, 8))}時　{m.pick(('大會堂劇院', '沙田文娛中心', '荃灣演奏廳'))}
指揮{m.person().zh}　鋼琴{m.person().zh}
""" + "\n".join(f"{i}. {s}　{m.num(3, 6)}分鐘" for i, s in enumerate(m.some(songs, 5), 1)) + f"""
門票{m.num(80, 120)}元、{m.num(160, 240)}元，長者半價。場內請關手機，不設劃位補票。
下半場團友獨唱：{m.person().zh}、{m.person().zh}"""
