"""Everything else on a shared drive."""

from thirteenth.words import FIRMS, SCHOOLS
from model import template


@template("ordinary", "en")
def team_meeting_minutes(m):
    a, b, c = m.person(), m.person(), m.person()
    return f"""
# Operations meeting - {m.day(2025)}
Present:: {a.en}, {b.en}, {c.en}
Apologies:: {m.person().en}
1. Last minutes confirmed.
2. Delivery: new van arrives {m.pick(('next week', 'after Easter', 'in July'))}; {b.en} to arrange parking.
3. Pantry: complaints about coffee machine, {c.en} to get two quotes.
4. Typhoon arrangement: staff list for T8 skeleton team to be updated.
5. Christmas party {m.pick(('at the club house', 'lunch buffet', 'boat trip'))}, budget HK${m.num(250, 480)} per head.
6. AOB: toner and A4 paper running low; the meeting room booking rule is 2 hours at most.
Next meeting:: {m.day(2025)}, {m.num(9, 11)}:30"""


@template("ordinary", "tc")
def school_trip_circular_tc(m):
    s = m.pick(SCHOOLS)[1]
    return f"""
{s}
通告第{m.num(10, 99)}號
各位家長：
# {m.pick(('秋季旅行', '參觀濕地公園', '參觀科學館', '學校旅行日'))}
日期:: {m.day_zh()}
集合:: 上午{m.num(8, 9)}時{m.pick(('', '十五分', '三十分'))}，學校操場
費用:: ${m.num(50, 180)}
服裝:: 整齊運動服
學生須自備午餐、食水及雨具。如當日早上六時半仍懸掛紅色或黑色暴雨警告，活動取消。
請於{m.num(1, 28)}日前把回條交班主任。
校長 {m.person().zh}
——————————
回條：本人同意／不同意 敝子弟參加上述活動。　學生姓名：＿＿＿＿　班別：＿＿　家長簽署：＿＿＿＿"""


@template("ordinary", "bi")
def restaurant_menu_bi(m):
    items = (("Wonton noodles in soup", "鮮蝦雲吞麵"), ("Beef brisket rice", "牛腩飯"), ("Baked pork chop rice", "焗豬扒飯"), ("Satay beef noodles", "沙嗲牛肉麵"), ("Pineapple bun with butter", "菠蘿油"),
             ("Milk tea", "奶茶"), ("Lemon tea (iced)", "凍檸茶"), ("French toast", "西多士"), ("Macaroni with ham", "火腿通粉"), ("Red bean ice", "紅豆冰"))
    return f"""
# {m.pick(('Good Luck Café 好運冰室', 'Wah Yuen Café 華園餐廳', 'Sunny Kitchen 陽光小廚'))}
| Item 食品 | HK$ |
""" + "\n".join(f"| {e} {z} | {m.num(18, 78)} |" for e, z in m.some(items, 6, 9)) + f"""
Set lunch from 11:30 to 14:30, drink included 午市套餐11:30至14:30，包飲品
Takeaway box $1 外賣盒$1。Tel 電話 {m.office()}"""


@template("ordinary", "en")
def printer_quick_manual(m):
    mod = m.code("LX-9999")
    return f"""
# {mod} Quick guide
1. Load paper face down in Tray 1, slide the guides to fit.
2. Power on; wait until the ready light stops blinking (about {m.num(20, 60)} s).
3. To join Wi-Fi: Menu > Network > Wireless > Search. Hold WPS for {m.num(3, 7)} seconds if your router supports it.
4. Paper jam: open the rear cover, pull the sheet gently in the direction of feed, never with tools.
5. Replace toner when the message "TN low" shows. Yield about {m.num(1, 4)},{m.pick(('200', '500', '000'))} pages.
| Error | Meaning | What to do |
| E{m.num(10, 39)} | Cover open | Close cover |
| E{m.num(40, 69)} | Fuser hot | Leave 15 minutes |
| E{m.num(70, 99)} | Drum end | Call service {m.office()} |
Do not place liquids on the unit."""


@template("ordinary", "en")
def cleaning_contract_clauses(m):
    return f"""
# Service agreement for cleaning of common areas
Between {m.pick(FIRMS)[0]} ("the Contractor") and the Client named in Schedule 1.
1. Term. {m.num(12, 36)} months from the Commencement Date, renewable by agreement.
2. Services. Daily sweeping and mopping of lobbies and corridors, refuse collection twice a day, quarterly high-level window cleaning.
3. Fee. HK${m.num(18, 90)},000 a month, payable within {m.num(14, 45)} days of invoice. Overtime at 1.5 times.
4. Insurance. The Contractor shall maintain employees' compensation and public liability insurance of not less than HK${m.num(5, 30)} million.
5. Liability is limited to the fees paid in the preceding twelve months save for death or personal injury.
6. Either party may terminate on {m.num(30, 90)} days' written notice.
7. Hong Kong law; the courts of Hong Kong."""


@template("ordinary", "en", shape="raw", ext="py")
def stock_counter_script(m):
    col = m.pick(("sku", "item_code", "product_id"))
    return f'''"""Count stock per shelf from the scanner dump."""
import csv
import sys
from collections import Counter

LIMIT = {m.num(5, 50)}


def load(path):
    with open(path, newline="", encoding="utf-8") as f:
        for row in csv.DictReader(f):
            yield row["{col}"].strip(), int(row["qty"])


def main(path):
    total = Counter()
    for code, qty in load(path):
        total[code] += qty
    for code, qty in total.most_common():
        flag = "LOW" if qty < LIMIT else ""
        print(f"{{code:<14}}{{qty:>6}} {{flag}}")


if __name__ == "__main__":
    main(sys.argv[1])
'''


@template("ordinary", "en", shape="raw", ext="log")
def nightly_backup_log(m):
    h = m.num(0, 3)
    lines = [f"{m.iso()} 0{h}:{i:02d}:{m.num(10, 59)} {m.pick(('INFO', 'INFO', 'WARN'))} {m.pick(('copied', 'skipped', 'verified'))} /srv/share/{m.pick(('design', 'orders', 'photos', 'admin'))}/{m.code('A999')} {m.num(1, 900)} MB" for i in range(m.num(9, 22))]
    return "\n".join(lines + [f"{m.iso()} 0{h + 1}:00:{m.num(10, 59)} INFO finished, {m.num(2, 60)} GB in {m.num(20, 58)} min, {m.num(0, 3)} warnings"])


@template("ordinary", "tc")
def weekend_trip_itinerary_tc(m):
    city = m.pick((("台南", "安平老街", "赤崁樓"), ("福岡", "太宰府", "柳川"), ("大阪", "奈良公園", "通天閣"), ("清邁", "素貼山", "周末夜市")))
    return f"""
# {city[0]}{m.num(3, 5)}日遊
第一日：香港 → {city[0]}，{m.code('UO999')} {m.num(8, 11)}:{m.pick(('05', '20', '45'))}起飛，check in酒店，晚飯{m.pick(('拉麵', '火鍋', '海鮮'))}
第二日：{city[1]}，午飯後{city[2]}，晚上行商店街
第三日：租車自駕，{m.pick(('溫泉', '果園摘士多啤梨', '海邊日落'))}
最後一日：買手信，{m.num(4, 7)}點到機場
預算每人約${m.num(4, 9)},{m.pick(('000', '500', '800'))}（機票、酒店、車）
要帶：充電寶、雨遮、暈浪丸、國際車牌。{m.person().zh[1:]}負責訂車，{m.person().zh[1:]}買保險。"""


@template("ordinary", "en")
def graphic_designer_cv(m):
    p = m.person()
    return f"""
# {p.en}
{m.pick(('Graphic designer', 'Marketing executive', 'Logistics officer', 'Web developer'))}
Email:: {p.email}
Profile: {m.num(3, 12)} years' experience in {m.pick(('branding and packaging', 'FMCG promotion', 'sea freight and customs', 'e-commerce sites'))}. Fluent in Cantonese and English, good Mandarin.
Experience
{m.num(2020, 2022)}-now  {m.pick(FIRMS)[0]}, senior {m.pick(('designer', 'executive', 'officer'))}: led a team of {m.num(2, 5)}, cut lead time by {m.num(10, 30)}%.
{m.num(2014, 2019)}-{m.num(2020, 2021)}  {m.company()[0]}, assistant.
Education: BA (Hons), {m.pick(('Lingnan', 'a local polytechnic', 'HKBU', 'OUHK'))}, {m.num(2008, 2016)}.
Skills: {m.pick(('Illustrator, InDesign, Figma', 'Excel, SAP, Power BI', 'HTML, CSS, React', 'Google Ads, Meta Business'))}.
Notice period one month. Expected salary negotiable. References on request."""


@template("ordinary", "tc", shape="sheet")
def volunteer_phone_list_tc(m):
    return "| 崗位 | 姓名 | 電話 | 時段 |\n" + "\n".join(
        f"| {m.pick(('派傳單', '登記處', '攝影', '後勤', '急救站', '茶水'))} | {p.zh} | {p.phone} | {m.pick(('上午', '下午', '全日'))} |" for p in m.people(5, 8))


@template("ordinary", "sc")
def server_room_notice_sc(m):
    return f"""
# 关于{m.pick(('机房空调检修', '办公网络割接', '邮箱系统升级', '打印机更换'))}的通知
各部门：
为保障系统稳定运行，信息部计划于{m.day_zh()}{m.num(19, 22)}:00至次日{m.num(1, 6)}:00进行维护，届时{m.pick(('OA系统', '共享盘', 'VPN', '门禁'))}将无法使用，请提前保存文件。
如遇紧急问题，请拨打内线{m.num(6000, 8999)}。
维护完成后请重启电脑一次，如仍无法登录，请清除浏览器缓存后再试。
给大家带来的不便敬请谅解。
信息技术部"""


@template("ordinary", "en", shape="mail")
def lost_umbrella_mail(m):
    return f"""
!subject {m.pick(('Umbrella left in room B', 'Fridge clean-up Friday', 'Parking space this week', 'Cake in the pantry'))}
Hi all,
{m.pick(('Someone left a navy umbrella in meeting room B on Tuesday, please come to reception.', 'We will empty the fridge on Friday at 5, anything without a name goes.', 'Space 14 is free until Thursday as Ben is on leave, first come first served.', 'It is Carol and Ming birthday, cake is in the pantry on ' + str(m.num(5, 20)) + '/F.'))}
Also a reminder to return borrowed access passes before the long weekend.
{m.pick(('Thanks', 'Cheers', 'Regards'))},
{m.person().en}
Admin, ext {m.num(100, 999)}"""


@template("ordinary", "tc")
def ginger_milk_recipe_tc(m):
    return f"""
# {m.pick(('薑汁撞奶', '椰汁西米露', '楊枝甘露', '紅豆沙'))}
份量:: {m.num(2, 6)}人
材料：鮮奶{m.num(400, 800)}毫升、糖{m.num(20, 60)}克、老薑一大塊、{m.pick(('椰漿半罐', '芒果兩個', '紅豆一杯', '西米八十克'))}
做法：
1. 薑去皮磨蓉隔渣，取汁約{m.num(2, 4)}湯匙。
2. 奶加糖煮至{m.num(70, 80)}度，不要煮滾。
3. 由高處撞入薑汁，靜置{m.num(5, 10)}分鐘，不要攪動。
4. 凝固後即可食用，冷熱皆宜。
貼士：薑汁要即磨即用，放耐咗就唔凝固。"""


@template("ordinary", "en")
def pump_test_note(m):
    return f"""
# Site test note - fire service pump P{m.num(1, 4)}
Location:: {m.pick(('Kwai Chung', 'Chai Wan', 'Fanling', 'Yuen Long'))} industrial building, {m.num(1, 3)}/F plant room
Date:: {m.date()}
Weather:: {m.pick(('fine', 'rain', 'cloudy'))}
| Reading | Design | Found |
| Flow l/min | {m.num(900, 1400)} | {m.num(880, 1390)} |
| Head m | {m.num(50, 80)} | {m.num(48, 79)} |
| Current A | {m.num(40, 90)} | {m.num(39, 92)} |
| Vibration mm/s | <4.5 | {m.num(1, 5)}.{m.num(0, 9)} |
Coupling realigned, gland packing changed, jockey pump cut-in {m.num(5, 7)}.{m.num(0, 9)} bar. Left running 30 min, no leakage. Change bearing at next annual service.
Tested by {m.person().en}"""


@template("ordinary", "tc", shape="text")
def badminton_group_chat_tc(m):
    return f"""
{m.person().zh[1:]}: 今個禮拜{m.pick('三四五')}有冇人打波？
{m.person().zh[1:]}: 場{m.pick(('九龍公園', '石硤尾', '摩理臣山', '將軍澳'))}{m.num(7, 9)}點至{m.num(9, 11)}點，{m.num(2, 3)}個場
{m.person().zh[1:]}: +1，要帶新波嗎
{m.person().zh[1:]}: 我帶，每人夾${m.num(30, 80)}
{m.person().zh[1:]}: 我隻腳仲有少少痛，今次睇你哋打 {m.pick(('😂', '🙏', ''))}
{m.person().zh[1:]}: 打完去食{m.pick(('糖水', '打冷', '煲仔飯'))}？"""


@template("ordinary", "bi")
def building_lift_notice_bi(m):
    r, n, k = m.pick((("rope replacement", "更換纜索"), ("annual inspection", "年檢"), ("installation of CCTV", "安裝閉路電視"))), m.num(1, 9), m.num(1, 4)
    return f"""
# NOTICE 通告
To: All residents 致：各住戶
Lift No. {k} of Block {n} will be suspended for {r[0]} on {m.day(2025)} from {m.num(9, 10)}:00 to {m.num(16, 18)}:00.
第{n}座{k}號升降機將於上述時間暫停使用，以進行{r[1]}，請住戶改用其他升降機或樓梯，不便之處，敬請原諒。
Enquiries 查詢: management office 管理處 {m.office()}
{m.day_zh()}"""
