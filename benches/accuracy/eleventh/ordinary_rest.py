"""All else that lies on a shared drive: circulars, manuals, logs, minutes, menus, code and contracts."""

from eleventh.words import NGOS, SCHOOLS
from model import template


@template("ordinary", "tc")
def picnic_notice_tc(m):
    return f"""
{m.pick(SCHOOLS)[1]}　通告第{m.num(10, 160)}號
敬啟者：本校訂於{m.num(10, 12)}月{m.num(1, 28)}日（星期{m.pick('一二三四五')}）舉行全校旅行，地點為{m.pick(('大棠郊野公園', '鯉魚門度假村', '西貢北潭涌', '烏溪沙青年新村'))}。是日學生須穿整齊體育服，於上午八時十五分回校集合，自備午膳及食水，約下午三時三十分返抵學校解散。
車費連保險每位港幣{m.num(60, 140)}元，請於{m.num(1, 28)}日前連同回條交班主任。如天文台於早上六時懸掛雷暴或黃雨警告，活動照常；紅雨或以上則取消。
此致
貴家長
校長謹啟"""


@template("ordinary", "en")
def tower_crane_method(m):
    return f"""
# Method statement: erection of tower crane TC-{m.num(1, 6)}
Rev:: {m.pick('BCDE')}
1. Scope. Erection of a {m.pick(('luffing', 'saddle jib'))} crane of {m.num(35, 60)} m jib on a cast-in base at grid {m.pick('CDEFG')}-{m.num(2, 9)}.
2. Plant. {m.num(130, 300)}-tonne mobile crane, two sets of chain blocks, calibrated torque wrench.
3. Sequence. (a) check anchor level within {m.num(1, 3)} mm; (b) install mast sections 1-{m.num(3, 6)}; (c) climbing frame; (d) slewing ring and cab; (e) counter-jib, one ballast block; (f) jib; (g) remaining ballast; (h) reeve, test at 125%.
4. Weather. Stop at mean wind above {m.num(9, 12)} m/s or lightning warning.
5. Safety. Exclusion zone {m.num(15, 30)} m. Independent tied-off lanyards. Rescue kit on the cab deck. Competent examiner to sign Form 3 before use.
6. Emergency. Nearest A&E 12 minutes by road; muster at Gate {m.num(1, 4)}."""


@template("ordinary", "tc")
def staff_canteen_menu_tc(m):
    dish = ("番茄牛肉飯", "豉汁排骨", "蒸水蛋", "咖喱魚蛋飯", "菜心炒牛", "冬菇雞飯", "粟米斑塊", "麻婆豆腐", "羅漢齋", "叉燒炒蛋")
    rows = "\n".join(f"| 星期{d} | {m.pick(dish)} | {m.pick(dish)} | {m.pick(('蓮藕湯', '粟米湯', '青紅蘿蔔湯', '老黃瓜湯'))} | {m.num(28, 42)} |" for d in "一二三四五")
    return f"""
員工飯堂餐牌　{m.num(1, 12)}月第{m.num(1, 4)}週
| 日子 | A餐 | B餐 | 例湯 | 價錢 |
{rows}
素餐請早一日訂。加飯免費，外賣盒收一元。"""


@template("ordinary", "en", shape="raw", ext=".log")
def pump_station_log(m):
    kinds = ("INFO  level {0}.{1} m", "INFO  pump P{2} start", "INFO  pump P{2} stop, run {0}{1} min", "WARN  inlet screen dp {0}.{1} kPa", "INFO  chlorine {2}.{1} mg/L", "ERROR modbus timeout node {0}, retry {2}")
    day = m.iso()
    return "\n".join(f"{day} {i // 3:02d}:{(i * 20) % 60:02d}:{m.num(10, 59)} SCADA-{m.num(1, 3)} {m.pick(kinds).format(m.num(1, 9), m.num(0, 9), m.num(1, 4))}" for i in range(m.num(24, 60))) + "\n"


@template("ordinary", "en", shape="raw", ext=".py")
def tariff_blocks(m):
    a, b = m.num(150, 400), m.num(600, 1500)
    return f'''"""Bimonthly domestic tariff: charge by block, then fuel adjustment."""

BLOCKS = (({a}, 0.{m.num(80, 99)}1), ({b}, 1.0{m.num(1, 9)}), (None, 1.{m.num(20, 60)}))
FUEL = 0.{m.num(20, 50)}


def charge(units: int) -> float:
    left, total, used = units, 0.0, 0
    for upto, rate in BLOCKS:
        take = left if upto is None else min(left, upto - used)
        total += take * rate
        left -= take
        used += take
        if left <= 0:
            break
    return round(total + units * FUEL, 1)


if __name__ == "__main__":
    for n in ({a - 20}, {a + 60}, {b + 200}):
        print(n, charge(n))
'''


@template("ordinary", "en")
def departmental_meeting_minutes(m):
    return f"""
# Notes of the {m.pick(('Housekeeping', 'Facilities', 'Front Office', 'Library'))} meeting held on {m.day(2025)}
Present: the Manager (chair), {m.num(4, 9)} supervisors, the Secretary
Apologies: {m.person().en}
1. The notes of the last meeting were taken as read. Under matters arising, the Secretary reported that the new trolley covers had been delivered but in the wrong shade of green, and would be returned.
2. Lift No. {m.num(1, 6)} is to be out of service for {m.num(2, 5)} days from the 14th. Notices have been printed in both languages. It was asked that luggage be sent by the service lift before {m.num(7, 9)} a.m.
3. Lost property. {m.num(11, 40)} items unclaimed beyond three months will be passed to a charity.
4. Training. Refresher on chemical dilution for all shifts, half an hour each.
5. Any other business. A member thanked the kitchen for the mooncakes.
There being no other business the meeting closed at {m.num(4, 5)}.{m.num(10, 50)} p.m."""


@template("ordinary", "sc")
def shebei_shiyong_shouce_sc(m):
    return f"""
# 商用洗碗机操作与保养（型号 {m.code('XW-999A')}）
一、开机前检查进水阀、排水阀，加盐至刻度线。
二、按电源键，待水温升至{m.num(60, 65)}℃，指示灯由红转绿后放入餐具。餐具先去除残渣，杯口朝下。
三、程序：快洗{m.num(60, 90)}秒，标准{m.num(120, 180)}秒，重污{m.num(240, 300)}秒；漂洗水温不低于82℃。
四、每日清洗滤网，每周用除垢剂空转一次，喷臂孔堵塞可用细针疏通。
五、故障代码：E{m.num(1, 3)}进水超时；E{m.num(4, 6)}加热异常；E{m.num(7, 9)}门未关好。断电五分钟重启仍报警请联系售后。
注意：检修前务必切断电源，非专业人员不得拆卸电气箱。"""


@template("ordinary", "bi")
def fire_drill_notice_bi(m):
    return f"""
NOTICE 通告
Fire drill 火警演習
A fire drill will be held on {m.day(2025)} at {m.num(10, 11)}:{m.pick(('00', '30'))} a.m. 大廈將於當日上午舉行火警演習。
On hearing the alarm, please leave by the nearest staircase and gather at {m.pick(('the podium garden 平台花園', 'the car park entrance 停車場入口', 'the playground 操場'))}. 聽到警鐘請由就近樓梯離開，切勿使用升降機。
Floor wardens are to report head counts to the security counter 樓層負責人請到保安櫃位報告人數. Disabled occupants may remain at the refuge floor {m.num(15, 28)}/F 行動不便者可留在庇護層.
Estimated duration 需時: {m.num(20, 45)} minutes 分鐘. Enquiries 查詢 {m.office()}.
Management Office 管理處"""


@template("ordinary", "en")
def cleaning_contract_clauses(m):
    a, b = m.companies(2)
    return f"""
# Cleaning services agreement
Between {a[0]} (the Client) and {b[0]} (the Contractor), dated {m.day(2025)}.
1. Term. {m.num(12, 36)} months from commencement, renewable once by written notice of {m.num(30, 90)} days.
2. Services. Daily cleaning of lobbies, lavatories and back-of-house corridors as set out in Schedule 1; quarterly window cleaning by gondola.
3. Manning. Not fewer than {m.num(6, 24)} cleaners on the morning shift. Uniforms at the Contractor's cost.
4. Fee. HK${m.money(60000, 420000)} per month, payable within 30 days of invoice. No adjustment except for the statutory minimum wage.
5. Insurance. Employees' compensation and public liability of HK$10,000,000.
6. Termination. Either party on {m.num(1, 3)} months' notice, or at once upon material breach not made good in 14 days.
7. Governing law. Hong Kong."""


@template("ordinary", "en")
def teacher_cv_short(m):
    p = m.person()
    return f"""
{p.en}
{p.phone} | {p.email}
# Profile
Geography and Life & Society teacher with {m.num(4, 18)} years in aided secondary schools. Enjoys fieldwork, drone mapping and the school orienteering team.
# Experience
{m.num(2016, 2021)} to date: Panel head, {m.pick(SCHOOLS)[0]}. Led a panel of {m.num(4, 7)}; S6 level 5+ rate up {m.num(3, 14)}%.
{m.num(2010, 2015)}: Teaching assistant, then graduate master.
# Education
BSSc (Geog) {m.pick(('CUHK', 'HKU', 'HKBU'))}; PGDE (Secondary)
# Languages
Cantonese, English, Putonghua, some Japanese (N{m.num(2, 4)})
# Interests
Long-distance running, tea. Referees on request."""


@template("ordinary", "tc", shape="text")
def weekend_trip_group_chat_tc(m):
    return f"""
{m.pick(('Fanny', '阿樂', 'Chris'))}: 禮拜六行{m.pick(('西貢萬宜', '大東山', '龍脊', '塔門'))}，{m.num(7, 9)}點{m.pick(('鑽石山', '東涌', '筲箕灣'))}C出口等
阿樂: 天氣報話{m.num(60, 90)}%濕度，帶多支水
Chris: 我新對鞋磨腳，帶定膠布先
Fanny: 食完行去食{m.pick(('豆腐花', '海鮮', '茶粿'))}？{m.num(6, 11)}位我訂枱
阿樂: +1，上次個山路封咗未開？
Chris: 開返啦，漁護署尋日出post"""


@template("ordinary", "tc")
def volunteer_handbook_extract_tc(m):
    return f"""
# 義工手冊（節錄）
{m.pick(NGOS)[1]}　{m.num(2022, 2025)}年版
一、服務時間：每次{m.num(2, 4)}小時，請提前十分鐘到中心報到簽名。
二、儀容：穿著機構背心，不宜佩戴尖銳首飾。
三、與服務對象相處：以尊稱稱呼，切勿承諾金錢或替其保管財物；拍照前須取得同意。
四、如遇長者情緒激動或身體不適，先安撫，立即通知當值職員，不應自行處理藥物。
五、交通津貼每次{m.num(20, 60)}元，憑收據於月底申領。服務滿{m.num(50, 200)}小時可獲頒嘉許狀。
六、退出服務請最少一星期前通知。"""


@template("ordinary", "en", shape="mail")
def printer_toner_rant(m):
    return f"""
!subject Printer {m.num(2, 9)}/F AGAIN
Dear IT,

The big copier on {m.num(2, 9)}/F jams at tray {m.num(2, 4)} every time someone uses recycled paper, error {m.code('J99-99')}. Vendor came twice, changed the pickup roller, still same. Also toner magenta says {m.num(1, 5)}% since last Tue. Exam papers for S4 must be out by Thu so I really need it.

Can somebody who knows please come, not just send me the PDF. Password for the panel doesnt work after update and scan to folder gives "access denied".

thx
{m.pick(('Office', 'Exams team', 'Mabel'))}"""


@template("ordinary", "bi", shape="sheet")
def committee_contacts_bi(m):
    rows = "\n".join(f"| {r} | {p.en} {p.zh} | {p.phone} | {p.email} |" for r, p in zip(("Chair 主席", "Vice-chair 副主席", "Secretary 秘書", "Treasurer 司庫", "Recreation 康樂", "Welfare 福利"), m.people(6, 6)))
    return f"""
| Post 職位 | Name 姓名 | Tel 電話 | Email 電郵 |
{rows}"""


@template("ordinary", "sc")
def xianchang_xunjian_sc(m):
    return f"""
# 机房巡检周报（第{m.num(1, 52)}周）
| 设备 | 温度℃ | 负载% | 状态 |
| UPS-A | {m.num(24, 33)} | {m.num(30, 70)} | 正常 |
| UPS-B | {m.num(24, 33)} | {m.num(30, 70)} | {m.pick(('正常', '电池组内阻偏高'))} |
| 精密空调1 | {m.num(20, 25)} | {m.num(40, 90)} | 正常 |
| 核心交换机 | {m.num(35, 48)} | {m.num(10, 45)} | {m.pick(('风扇异响', '正常'))} |
本周处理：更换3号机柜PDU，清理防静电地板下积灰，补录资产标签{m.num(6, 30)}个。
遗留：消防气瓶压力表到期送检，备件预计{m.num(5, 15)}个工作日到货。
下周计划：配合物业停电演练，核对油机启动时间（目标{m.num(8, 15)}秒）。"""


@template("ordinary", "en")
def study_tour_itinerary(m):
    return f"""
# {m.pick(('Kyoto', 'Seoul', 'Penang', 'Xi an'))} study tour, provisional programme
Day 1: Assemble at the airport, Aisle {m.pick('BCDEFG')}, {m.num(6, 8)}.30 a.m. Flight {m.code('CX999')}. Hotel check-in, orientation walk.
Day 2: Morning visit to the sister school; lesson exchange in two groups. Afternoon craft workshop.
Day 3: Coach at {m.num(8, 9)} sharp. {m.pick(('Temple and tea farm', 'Water treatment plant', 'Old city wall and museum'))}. Reflection journal, {m.num(200, 400)} words.
Day 4: Free morning with teachers. Return flight, expected back {m.num(7, 10)}.45 p.m.
Bring: school tie, umbrella, adaptor, any medicine with the label on. Pocket money up to HK${m.num(8, 20)}00. Rooms are triple; lists will be given out at the briefing on {m.day(2025)}."""
