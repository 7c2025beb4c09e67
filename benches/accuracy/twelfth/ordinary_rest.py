"""All else that lies on a shared drive: minutes, menus, notes, code, logs, itineraries, circulars."""

import json

from twelfth.words import trade
from model import template


@template("ordinary", "tc")
def warehouse_weekly_meeting_tc(m):
    return f"""
倉務組週會　{m.date()}　出席：{m.pick(('輝', '忠哥'))}、Mandy、阿{m.pick('強明傑')}、IT {m.pick(('Ray', 'Sunny'))}
1. 上週出錯{m.num(2, 9)}單，多數係SKU貼錯，A區重新貼label
2. {m.num(1, 4)}號碼頭升降台漏油，已報修，未修好前唔准上櫃
3. 雙11人手：要炒散{m.num(10, 40)}個，早更七點齊人
4. 掃描槍更新完，若登入唔到搵IT
5. 唧車牌照有{m.num(1, 3)}個同事到期，自己去續
6. AOB：飯堂雪櫃啲餸請寫日期，週五清。下次會議{m.date()}"""


@template("ordinary", "bi")
def lunch_set_menu_bi(m):
    dishes = (("Baked pork chop rice", "焗豬扒飯"), ("Fish fillet in sweet corn", "粟米斑塊"), ("Laksa noodles", "喇沙檬"), ("Mapo tofu", "麻婆豆腐"), ("Hainan chicken", "海南雞"), ("Truffle mushroom pasta", "松露蘑菇意粉"), ("Curry brisket", "咖喱牛腩"))
    return f"# Staff canteen 員工餐廳 {m.date()}\n" + "\n".join(f"{k} {a} {b}  ${m.num(32, 68)}" for k, (a, b) in zip("ABCDE", m.some(dishes, 4, 5))) + f"\n跟例湯或熱飲 with soup or hot drink, iced +${m.num(2, 4)}\nContains nuts? Ask us. 食物過敏請先通知職員\nHappy hour {m.num(14, 15)}:30-{m.num(16, 17)}:30 減$5"


@template("ordinary", "en", shape="raw", ext="py")
def tidy_script_code(m):
    return f'''"""Moves last month's scans into folders by day."""
import shutil
from pathlib import Path

SOURCE = Path("/srv/scan/{m.pick(("inbox", "dock3", "pod"))}")
KEEP_DAYS = {m.num(14, 90)}


def main():
    moved = 0
    for path in sorted(SOURCE.glob("*.{m.pick(("tif", "pdf", "jpg"))}")):
        day = path.stem[:8]
        if not day.isdigit():
            print("odd name", path.name)
            continue
        target = SOURCE.parent / "archive" / day
        target.mkdir(parents=True, exist_ok=True)
        shutil.move(path, target / path.name)
        moved += 1
    print(f"moved {{moved}} files")


if __name__ == "__main__":
    main()
'''


@template("ordinary", "en", shape="raw", ext="log")
def gateway_access_log(m):
    day, hour = m.iso(), m.num(0, 23)
    return "\n".join(f"{day}T{hour:02d}:{i:02d}:{m.num(0, 59):02d}.{m.num(100, 999)}+08:00 {m.pick(('INFO', 'INFO', 'WARN', 'DEBUG'))} [{m.pick(('router', 'pool-3', 'tracker'))}] {m.pick(('parcel status poll ok', 'retry upstream timeout', 'cache miss key=route:' + m.code('AA99'), 'label rendered', 'heartbeat'))} ms={m.num(2, 1900)} ip=10.{m.num(0, 60)}.{m.num(0, 254)}.{m.num(1, 254)}" for i in range(m.num(15, 45)))


@template("ordinary", "tc")
def school_trip_circular_tc(m):
    return f"""
{m.pick(('聖雅各書院', '沙井小學', '保羅幼稚園'))}　通告 {m.num(1, 140)}號
敬啟者：
{m.pick(('中二級', '四年級', '高班'))}將於{m.day_zh()}前往{m.pick(('香港濕地公園', '大坑火龍文化館', '海洋公園', '文化博物館'))}參觀。早上{m.num(8, 9)}時在校集合，下午{m.num(3, 4)}時解散。費用${m.num(40, 260)}，由八達通扣除；領取綜援或全津學生可申請豁免。
學生須穿整齊校服，帶水、雨具及暈浪丸（如需要）。若因病缺席，請家長致電校務處{m.office()}，不設退款。
請於{m.date()}前簽妥回條交班主任。
校長　{m.person().zh}　謹啟
------------------- 回條 -------------------
本人□同意□不同意敝子弟參加。　班別____　家長簽署________"""


@template("ordinary", "en")
def knitting_machine_setup(m):
    return f"""
# Flat-knit machine {m.pick(('TX-14', 'KM-7.2', 'S530'))}: quick setup
1. Switch main isolator on, wait for the self test ({m.num(40, 120)} s). Error E{m.num(10, 99)} means the yarn feeder door is open.
2. Load program from USB (FAT32). File names must be under {m.pick((8, 16))} characters.
3. Gauge {m.pick((7, 12, 14))}. Set stitch cam to {m.num(40, 75)}, take-down {m.num(8, 20)}.
4. Run {m.num(10, 30)} courses of waste yarn. Look for dropped stitches at both edges.
5. Oil needle bed with No. 10 spindle oil every {m.num(24, 72)} hours. Never with the carriage moving.
Torque for cam bolts: {m.num(4, 9)} Nm. Spare needles part {m.code('NDL-9999')}. Do not defeat the light curtain."""


@template("ordinary", "en")
def business_trip_itinerary(m):
    return f"""
Itinerary - {m.pick(('Ho Chi Minh mill visit', 'Macau vendor day', 'Shenzhen games expo', 'Haiphong port tour'))}
| Day | Time | What | Where |
| Mon | {m.num(7, 9)}:{m.num(10, 55)} | {m.pick(('Flight', 'Ferry', 'Through-train bus'))} {m.code('AA999')} | Meet at counter {m.pick('BCDEF')} |
| Mon | 14:30 | Plant tour, safety shoes needed | Block {m.num(1, 5)} |
| Tue | 09:30 | Workshop with {m.pick(('planning', 'quality', 'creative'))} team | Room {m.num(2, 20)}A |
| Tue | 19:00 | Dinner, {m.pick(('seafood', 'hotpot', 'Portuguese'))} | Hotel lobby 18:40 |
| Wed | {m.num(12, 17)}:{m.num(10, 55)} | Return | - |

Travellers: {m.person().en}, {m.person().en}, {m.person().en}. Hotel about HK${m.num(600, 1600)} a night, claim with receipt. Buy an eSIM; bring power adaptor. Local contact {m.office()}."""


@template("ordinary", "en")
def cv_ui_tester(m):
    p = m.person()
    return f"""
# {p.en}
{p.email} | {p.phone} | {m.pick(('Sha Tin', 'Yuen Long', 'Kwun Tong'))}
Profile: {m.pick(('QA tester', 'technical artist', 'fleet planner', 'merchandiser'))} with {m.num(3, 14)} years in {m.pick(('mobile games', 'parcel tracking apps', 'knitwear', 'slot machines'))}.
Experience
{m.num(2018, 2022)} - now  {m.company()[0]}: built regression suite of {m.num(120, 900)} cases, cut release time by {m.num(10, 50)}%; coached two juniors.
{m.num(2012, 2017)} - {m.num(2018, 2020)}  {m.company()[0]}: supported launch in Taiwan and Thailand.
Education: BSc {m.pick(('Computing', 'Textiles', 'Logistics'))}, {m.num(2008, 2016)}
Languages: Cantonese, English, Putonghua. Tools: Jira, SQL, Unity.
Interests: trail running, {m.pick(('pottery', 'dragon boat', 'board games'))}. Available with {m.pick((1, 2))} month's notice. References on request."""


@template("ordinary", "tc")
def volunteers_short_contacts_tc(m):
    return f"""
中秋探訪分組（{m.date()}，三點樓下集合）
| 組 | 組長 | 電話 | 屋苑 | 禮物份數 |
""" + "\n".join(f"| {i} | {p.zh} | {p.phone} | {m.pick(('翠屏邨', '海麗邨', '富山邨', '興東邨'))} | {m.num(8, 25)} |" for i, p in enumerate(m.people(3, 6), 1)) + f"""

落雨改喺社區會堂包燈籠。月餅唔好俾糖尿老友記食咁多。{m.pick(('影相要問過', '記得戴襟章', '帶埋環保袋'))}。"""


@template("ordinary", "en")
def software_services_contract_extract(m):
    a, b = m.companies(2)
    return f"""
SERVICES AGREEMENT (extract)
between {a[0]} ("Customer") and {b[0]} ("Supplier"), dated {m.day(2025)}
4. Fees. Customer shall pay HK${m.money(30000, 900000)} in {m.num(2, 6)} milestones within {m.pick((30, 45))} days of invoice.
5. Acceptance. Customer may reject a deliverable that fails the tests in Schedule 2 within {m.num(7, 21)} days.
7. Confidentiality. Each party shall keep the other's confidential information secret save where it is or becomes public.
9. Personal data. Supplier shall not transfer personal data outside Hong Kong without written consent.
11. Liability is capped at the fees paid in the previous twelve months.
12. Force majeure includes typhoon signal no. 8 or above and port closure.
14. Governing law: Hong Kong. Disputes go to HKIAC arbitration.
Signed by the parties' authorised signatories. Template rev {m.num(2, 9)}"""


@template("ordinary", "sc", shape="text")
def game_ops_group_chat_sc(m):
    return f"""
运营小陈：{m.pick(('中秋版本', '周年庆', '暑期服'))}预告图改好了吗
美术阿飞：{m.num(2, 5)}点前给，{m.pick(('主角袖子颜色又变了', '字体要换成免费商用的'))}
运营小陈：兑换码先别发，等{m.pick(('测试', '渠道'))}过了
测试老吴：iOS {m.num(16, 18)}闪退{m.num(1, 4)}次，抓到日志了，图集太大
策划：掉率表用第{m.num(3, 9)}版，别用旧的！
运营小陈：{m.pick(('奶茶拼单', '今天谁请下午茶', '加班餐'))}
美术阿飞：+1　少糖"""


@template("ordinary", "en")
def slot_floor_house_rules(m):
    return f"""
# Electronic games - house rules (posted on floor)
1. Players must be {m.pick((18, 21))} or over. Staff may ask for proof of age.
2. Malfunction voids all plays and pays.
3. Minimum bet ${m.num(1, 5)}0, maximum as shown on the terminal.
4. Tickets expire after {m.num(30, 180)} days. Present at any cage or kiosk.
5. Jackpot of ${m.num(10, 50)},000 and above is paid by hand, allow about {m.num(15, 40)} minutes.
6. No photography. Phones on silent at the tables.
7. Play responsibly: set a limit and stick to it. Self-exclusion desk near {m.pick(('Gate 2', 'the lobby', 'hotel lift B'))}.
8. The shift manager's decision is final. Dispute slips at the counter."""


@template("ordinary", "sc")
def network_cutover_notes_sc(m):
    return f"""
# 仓库无线网改造技术说明 v{m.num(1, 4)}.{m.num(0, 9)}
现状：{m.num(12, 60)}台AP，信道拥堵，叉车终端漫游丢包率{m.num(3, 12)}%。
方案：
1、控制器升级到{m.num(8, 17)}.{m.num(1, 9)}，启用802.11r；
2、新增{m.num(4, 16)}台定向天线，冷库区选耐低温型号（-{m.num(25, 40)}℃）；
3、VLAN {m.num(10, 90)}给扫码枪，VLAN {m.num(100, 200)}给访客，隔离互访。
割接：{m.iso()} 23:00—次日03:00，回退方案为恢复旧配置。
测试：走廊ping网关{m.num(500, 2000)}次，丢包小于0.5%；扫码入库连续{m.num(50, 200)}件无超时。
联系人：网络组 {m.person().sc}，值班电话{m.office()}"""


@template("ordinary", "en", shape="raw", ext="json")
def vehicle_telemetry_config(m):
    return json.dumps({"device": m.code("TRK-9999"), "firmware": f"{m.num(1, 4)}.{m.num(0, 20)}.{m.num(0, 9)}", "report_interval_s": m.pick((10, 30, 60)), "geofences": [{"name": n, "lat": f"22.{m.num(20000, 49999)}", "lon": f"114.{m.num(1000, 29999):05d}", "radius_m": m.num(80, 900)} for n in m.some(("Kwai Chung CT4", "Airport cargo", "Lok Ma Chau", "Tuen Mun RTT", "Sheung Shui yard"), 2, 4)],
                       "alarms": {"overspeed_kmh": m.num(70, 100), "reefer_max_c": -m.num(15, 22), "door_open_s": m.num(60, 600)}, "mqtt": {"host": "mqtt.example.hk", "port": 8883, "qos": m.pick((0, 1))}}, indent=2)


@template("ordinary", "tc", shape="mail")
def office_move_notice_tc(m):
    g = trade(m)
    return f"""
!subject 搬寫字樓安排（{m.num(12, 30)}樓→{m.num(31, 48)}樓）
各位同事：
{g[1]}{m.pick(('船務部', '設計部', 'IT同客服', '行政部'))}會喺{m.date()}搬上新樓層。每人紙箱{m.num(2, 4)}個，寫清楚座位號碼，星期五六點前封好。雪櫃、盆栽、電飯煲自己處理。
搬運當日WiFi會斷，請在家工作，VPN問題搵helpdesk {m.office()}。舊卡仍可入大堂，新卡向前台領。
{m.pick(('茶水間咖啡機下星期先到', '新枱可以升降，唔好放飲品喺邊', '窗邊位抽籤，結果貼壁報板'))}。多謝合作！
行政部 {m.person().en}"""


@template("ordinary", "bi")
def minutes_of_sports_day_bi(m):
    return f"""
Sports & Recreation Committee 康樂會 - Notes {m.date()}
Present 出席: {m.person().en}, {m.person().en}, {m.person().zh}, {m.person().zh}
1. Dragon boat 龍舟: {m.num(14, 22)} paddlers signed up, 欠{m.num(1, 4)}人，要識游水. Practice every Sat at {m.pick(('Stanley', 'Sha Tin', 'Sai Kung'))} 逢星期六.
2. Tee shirt 汗衫: {m.pick(('navy', 'lime', 'orange'))}, ${m.num(55, 120)} each, size list by Friday 星期五前交尺碼.
3. Badminton 羽毛球: court booked 已租場 {m.num(7, 9)}-{m.num(9, 10)} pm. 上次有同事拗柴，first-aid box to be refilled 急救箱要補.
4. Budget 預算: HK${m.num(4, 30)},000 left 餘額. Annual dinner lucky draw 抽獎禮物再傾.
Next 下次: {m.date()} Pantry"""
