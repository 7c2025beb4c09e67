"""Everything else on a shared drive: minutes, menus, manuals, code, logs, circulars, plans, a CV, short lists."""

from tenth.words import NICKS, clock, nick, nick_sc
from model import template


@template("ordinary", "en")
def checkout_squad_minutes(m):
    a, b, c = nick(m, 3)
    return f"""
Squad weekly, {m.day(2025)}, {m.pick(('Room Tram', 'Meet', 'pantry'))}
Present: {a}, {b}, {c}, {m.person().en}
1. Checkout drop-off: {m.num(12, 38)}% at the address step on iOS. {a} thinks keyboard covers the button. Fix in sprint {m.num(30, 70)}.
2. Coupons: two stacking bugs ({m.code('YZ-9999')}, {m.code('YZ-9999')}). {b} to write test first.
3. Octopus payment: vendor sandbox down again, chase {m.pick(('Monday', 'today'))}.
4. Design review: drop the third banner. Agreed {m.num(3, 5)} to 1.
5. Hiring: one Android, take-home shortened to {m.num(2, 3)} hours.
6. AOB: fridge clean-out Friday, label your oat milk.
Next: same time, {c} chairs."""


@template("ordinary", "tc")
def team_lunch_menu_tc(m):
    dishes = m.some(("黑松露炒蛋多士", "泰式生菜包", "滑蛋叉燒飯", "麻辣茄子素肉飯", "海南雞飯", "番茄牛肉烏冬", "Omakase壽司九件", "韓式石鍋飯", "藜麥雞胸沙律", "芝士焗豬扒飯", "擔擔麵配小籠包"), 6)
    return f"""
# {m.pick(('星期五', '迎新', '中秋'))}午餐落單　{m.num(10, 11)}點半截
{chr(10).join(f'{i}. {d} ${m.num(48, 118)}' for i, d in enumerate(dishes, 1))}
飲品：凍檸茶、豆漿、{m.pick(('美式', '洛神花茶', '維他奶'))}（少甜走冰請註明）
食物敏感請話聲，花生蝦蟹要分開。公司津貼每位${m.pick((60, 80, 100))}，超出自己俾。
揀完喺下面回覆號碼，{m.pick(NICKS)}收錢，PayMe或轉數快都得。餐廳{m.pick(('門口自取', '送到前台'))}約{clock(m, 12, 12)}。"""


@template("ordinary", "sc")
def label_printer_manual_sc(m):
    return f"""
# 热敏标签打印机{m.code('LP-999')}快速使用说明
1. 打开上盖，装入宽度{m.pick((40, 60, 80))}mm标签纸，感应面朝下，合盖听到“咔”声。
2. 接通电源，长按进纸键{m.num(3, 5)}秒自动校准，绿灯常亮即可。
3. 手机App“{m.pick(('标签侠', '印一下'))}”→设备→蓝牙搜索→配对码0000。
4. 打印浓度建议{m.num(6, 12)}，速度{m.num(2, 6)}；二维码发虚时调低速度。
故障：红灯闪烁为缺纸；橙灯为打印头过热，停机{m.num(5, 15)}分钟；跳空白标签请重新校准。
清洁：断电后用棉签蘸酒精擦拭打印头，每打{m.num(2, 5)}卷一次。
保修{m.pick((12, 18, 24))}个月，人为损坏除外。"""


@template("ordinary", "en")
def freelance_design_agreement(m):
    a = m.company()
    return f"""
# Agreement for design services
This agreement is made between {a[0]} (the "Client") and {m.pick(('Left Paw Studio', 'Nineteen Tiles Limited', 'Mango Grid'))} (the "Studio").
1. Scope. The Studio will design {m.pick(('a logo and brand book', 'fourteen app screens', 'packaging for three teas', 'wayfinding for the lobby'))}, with {m.num(2, 3)} rounds of changes.
2. Fee. HK${m.num(18, 160)},000: {m.pick(('half', '40%'))} on signing and the rest on delivery of source files.
3. Time. First concepts in {m.num(8, 20)} working days after the brief is agreed.
4. Rights. Copyright passes to the Client on full payment. The Studio may show the work in its portfolio after launch.
5. Each side keeps the other's business information to itself for {m.num(1, 3)} years.
6. Either may end this agreement by {m.pick((14, 21, 30))} days' notice; work done is paid for.
7. Hong Kong law governs.
Signed for the Client ____________   Signed for the Studio ____________"""


@template("ordinary", "en")
def push_queue_tech_note(m):
    return f"""
# Push service: retries and back-off
Author {m.person().en}, last edit {m.iso()}
We moved from cron to a queue in {m.pick(('v3', 'June', 'sprint 44'))} because a burst of {m.num(40, 300)}k notifications at lunch starved the order worker.
Each message carries device token, locale, template id and a dedupe key. A worker takes {m.num(50, 500)} at a time, visibility timeout {m.num(20, 90)} s.
On 429 or 5xx we retry after 2^n seconds with jitter, n ≤ {m.num(4, 7)}; on 410 the token is dropped.
Numbers from staging: p50 {m.num(40, 120)} ms, p99 {m.num(400, 1900)} ms, loss 0.0{m.num(1, 9)}%.
Gotchas: Huawei push counts quota per day; quiet hours are Asia/Hong_Kong even for users in Shenzhen (same offset, still).
Next: fold the SMS fallback into the same worker, keep template text in the CMS."""


@template("ordinary", "en")
def basque_cheesecake_card(m):
    return f"""
# {m.pick(('Burnt basque cheesecake', 'Hojicha basque', 'Black sesame basque'))}, {m.pick((6, 7, 8))}-inch tin
{m.num(480, 620)} g cream cheese, room temp
{m.num(130, 180)} g sugar
{m.num(3, 5)} eggs + 1 yolk
{m.num(220, 300)} ml cream 35%
{m.num(10, 20)} g cake flour, pinch of salt, {m.pick(('1 tsp vanilla', '12 g hojicha powder', '40 g black sesame paste'))}
Beat cheese and sugar until no lumps, eggs one at a time, cream, sift flour. Two sheets of crumpled paper in the tin.
{m.num(220, 240)}°C for {m.num(24, 32)} min. Middle should wobble like tofu fa. Cool 2 h, fridge overnight.
Note to self: {m.pick(('small oven runs hot, minus 10', 'less sugar next time', 'Mum liked it, make two for Sunday'))}."""


@template("ordinary", "tc")
def swimming_gala_circular_tc(m):
    return f"""
通告第{m.num(10, 160)}號（2025-2026）
敬啟者：
本校將於{m.num(10, 11)}月{m.num(1, 28)}日（星期{m.pick('一三五')}）假{m.pick(('摩理臣山', '將軍澳', '荔枝角公園', '屯門西北'))}游泳池舉行{m.pick(('水運會', '周年水運會暨家長接力賽', '三項鐵人體驗日'))}。
一、時間：上午{m.num(8, 9)}時至下午{m.num(2, 3)}時半，於場地集合及解散。
二、服裝：整齊運動服，帶備替換衣物、毛巾、水樽。
三、午膳自備，或訂飯盒（${m.num(32, 48)}）。
四、如天文台於上午六時前發出黃雨或以上信號，活動取消，學生留在家中溫習。
五、身體不適者不宜下水，可協助啦啦隊。
請於{m.num(1, 28)}日前在{m.pick(('eClass', 'GRWTH', 'Parent App'))}簽回。
此致　貴家長
{m.pick(('海芽小學', '雲鯨中學', '石楠書院'))}校長　{m.person().zh}謹啟"""


@template("ordinary", "en", shape="raw", ext="py")
def slot_finder(m):
    return f'''"""Find free slots for the booking page."""
from datetime import datetime, timedelta

OPEN, CLOSE = {m.num(8, 10)}, {m.num(18, 21)}
STEP = timedelta(minutes={m.pick((10, 15, 20, 30))})


class Slot:
    def __init__(self, start, doctor_id, branch="{m.pick(('MK', 'TKO', 'CWB', 'ST'))}"):
        self.start = start
        self.doctor_id = doctor_id
        self.branch = branch


def free_slots(day, taken, doctor_id):
    """Yields the slots of the day that nobody has taken; patients may not book within {m.num(20, 90)} minutes."""
    at = datetime(day.year, day.month, day.day, OPEN)
    end = at.replace(hour=CLOSE)
    soon = datetime.now() + timedelta(minutes={m.num(20, 90)})
    while at < end:
        if at > soon and at not in taken:
            yield Slot(at, doctor_id)
        at += STEP


if __name__ == "__main__":
    print(len(list(free_slots(datetime.now(), set(), {m.num(1, 40)}))))
'''


@template("ordinary", "en", shape="raw", ext="log")
def gateway_errors_today(m):
    day = m.iso()
    lines = []
    for _ in range(m.num(14, 26)):
        lines.append(f"{day}T{clock(m, 0, 23)}:{m.num(0, 59):02d}.{m.num(100, 999)}+08:00 {m.pick(('INFO', 'INFO', 'WARN', 'ERROR'))} gateway-{m.num(1, 4)} "
                     + m.pick((f"upstream orders {m.pick((200, 200, 502, 504))} {m.num(12, 3000)}ms", f"circuit {m.pick(('open', 'half-open', 'closed'))} for payments-mock", f"GET /v2/branches?lat=22.3&lng=114.1 200 {m.num(8, 90)}ms",
                               f"rate limit 10.{m.num(0, 9)}.{m.num(0, 255)}.{m.num(1, 254)} {m.num(60, 400)}/min", "config reloaded", f"gc pause {m.num(10, 180)}ms heap {m.num(30, 90)}%")))
    return "\n".join(sorted(lines)) + "\n"


@template("ordinary", "bi")
def offsite_itinerary_bi(m):
    city = m.pick((("Zhuhai", "珠海"), ("Shunde", "順德"), ("Huizhou", "惠州"), ("Macau", "澳門")))
    return f"""
# Team offsite {city[0]} {city[1]}兩日一夜 ({m.day(2025)})
| Time 時間 | Plan 行程 |
| D1 {clock(m, 7, 8)} | {m.pick(('太子站C出口 Prince Edward exit C', '港珠澳口岸巴士站', 'West Kowloon 高鐵站 B1'))} 集合，遲到唔等 |
| D1 {clock(m, 11, 12)} | Check in 酒店放低行李 ({m.num(2, 3)} per room) |
| D1 {clock(m, 12, 13)} | Lunch 午餐：{m.pick(('煲仔飯', '桑拿雞', '海鮮放題', '葡國菜'))} |
| D1 {clock(m, 14, 16)} | Workshop: what slowed us down? 分組討論 |
| D1 {clock(m, 19, 20)} | Dinner + {m.pick(('K歌', '狼人殺', 'go-kart', '夜遊'))} |
| D2 {clock(m, 9, 10)} | {m.pick(('Hike 行山', '踩單車', '拳館體驗'))}，唔啱可以瞓晏 |
| D2 {clock(m, 15, 16)} | 回程 Back to HK |
記得帶回鄉證／護照、eSIM、外套。Budget HK${m.num(700, 1600)} per head, company pays. 有事搵 {m.pick(NICKS)}。"""


@template("ordinary", "en")
def product_manager_cv(m):
    p = m.person()
    return f"""
# {p.en}
Product Manager | Hong Kong | {p.email}
Five years in {m.pick(('food delivery', 'health tech', 'property portals', 'digital banking'))}. I like boring problems with many users.
EXPERIENCE
{m.pick(('Plum Courier', 'Tidewick', 'Roomsparrow'))}, Product Manager, 2022–now
- took weekly active users from {m.num(40, 90)}k to {m.num(120, 400)}k by fixing onboarding, not ads
- ran {m.num(20, 60)} experiments, killed {m.num(10, 19)} features
{m.pick(('Gong & Partners', 'Sandbar Consulting', 'Kowloon Maker Lab'))}, Analyst, 2019–2022
- dashboards in SQL and Looker; interviewed {m.num(40, 150)} merchants
EDUCATION
BBA (Information Systems), {m.pick(('second upper', 'first class'))}, 2019; exchange in {m.pick(('Utrecht', 'Seoul', 'Lund'))}
SKILLS
SQL, Figma, some Python. Cantonese (native), English, Mandarin, {m.pick(('basic Korean', 'Japanese N3', 'survival French'))}
Hobbies: trail running, {m.pick(('film cameras', 'bouldering', 'fermenting things'))}. References on request."""


@template("ordinary", "tc")
def floor_wardens_tc(m):
    return f"{m.pick(('火警演習', '颱風當值', '急救箱'))}聯絡人（{m.pick(('觀塘', '荔枝角', '科學園'))}辦公室）{m.date()}\n| 樓層 | 同事 | 內線 | 手提 |\n" + "\n".join(
        f"| {f}樓 | {p.zh} | {m.num(2000, 8999)} | {p.phone} |" for f, p in enumerate(m.people(3, 6), m.num(5, 20))) + f"\n疏散集合點：{m.pick(('停車場入口', '對面公園', '海濱長廊'))}。唔好搭𨋢。"


@template("ordinary", "tc", shape="text")
def standup_thread_tc(m):
    a, b, c, d = nick(m, 4)
    return f"""
{a} {clock(m, 9, 10)}: 早晨 standup 打字得
{b}: 尋日搞掂dark mode 今日寫unit test 冇block
{c}: 等緊design出{m.pick(('empty state', '登入頁', 'icon'))} 未有就做住analytics event先
{d}: staging又死 {m.pick(('disk爆', 'cert過期', '有人push咗force'))} 修緊 {m.num(10, 40)}分鐘
{a}: ok release照舊{m.pick(('星期三', '聽日四點'))} freeze前merge
{b}: {m.pick(('今晚有冇人打邊爐', '下晝茶叫咩', '邊個攞咗我個charger'))}
{c}: {m.pick(('+1', '我減緊肥', '🙋'))}
{d}: 起返喇 試下"""


@template("ordinary", "tc")
def new_estate_listing_tc(m):
    area = m.num(260, 780)
    price = area * m.num(11, 21) / 1000
    return f"""
【{m.pick(('業主急放', '筍盤', '新上架'))}】{m.pick(('將軍澳', '啟德', '屯門', '大埔'))}{m.pick(('海茵匯', '雲岸', '初序', '瓏灣'))} {m.pick(('高', '中', '低'))}層{m.pick('ABCDEF')}室
實用{area}呎，{m.pick(('兩房開則', '一房連工作間', '三房套'))}，{m.pick(('東南園景', '維港海景', '內園靜'))}，樓齡{m.num(1, 9)}年
售${price:.2f}百萬／租${m.num(13, 32)},{m.pick(('000', '500', '800'))}，管理費每呎${m.num(28, 52) / 10}
會所有泳池、健身室、自修室、寵物廊，{m.num(3, 9)}分鐘到港鐵站
屋苑近月成交呎價{m.num(10, 19)},{m.num(100, 999)}元，銀行估足價，可做九成按揭
有匙即睇，請inbox或致電{m.office()}
牌照號碼（個人）{m.code('E-999999')}"""


@template("ordinary", "sc")
def coupon_feature_spec_sc(m):
    a, b = nick_sc(m, 2)
    return f"""
# 需求文档：{m.pick(('拼单立减', '会员日优惠券', '邀请好友返现'))} V{m.num(1, 3)}.{m.num(0, 9)}
产品：{a}　研发：{b}　计划上线：{m.iso()}
1. 背景：用户反馈优惠叠加规则看不懂，客服工单每周约{m.num(80, 400)}条。
2. 目标：下单转化率提升{m.num(1, 4)}个百分点，客诉下降三成。
3. 规则：满{m.pick((80, 100, 150))}减{m.pick((15, 20, 30))}，每人每日限{m.num(1, 2)}张；与运费券可叠加，与会员折扣取优。
4. 交互：购物车底部展示最优组合，点击展开明细；券过期前{m.num(6, 24)}小时推送一次。
5. 异常：退款后券是否返还——整单退返还，部分退不返。
6. 埋点：coupon_show、coupon_apply、coupon_fail（带原因码）。
7. 灰度：深圳南山{m.num(5, 20)}%，观察三天。
待定：海报文案、英文版翻译。"""


@template("ordinary", "tc", shape="sheet")
def popup_event_rundown_tc(m):
    rows = ("入場搭枱、驗電", "音響測試、投影", "工作人員brief", "開門、派襟章", "司儀開場", "嘉賓分享", "體驗工作坊", "抽獎", "大合照", "清場、交場")
    hour = m.num(8, 11)
    return "| 時間 | 環節 | 負責 | 物資 | 備註 |\n" + "\n".join(
        f"| {hour + k}:{m.pick(('00', '15', '30'))} | {r} | {m.pick(NICKS)} | {m.pick(('拖板x4', '咪x2', '易拉架', '水兩箱', '—', '貼紙'))} | {m.pick(('', '要泊貨車', '同商場保安夾', '落雨改室內', '影相'))} |" for k, r in enumerate(rows))
