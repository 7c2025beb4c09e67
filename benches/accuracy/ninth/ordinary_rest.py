"""All else that lies on a shared drive."""

from ninth.words import FACTORIES, MAKERS, MALLS, SHIPS, SHOPS
from model import template


@template("ordinary", "en")
def safety_committee_minutes(m):
    return f"""
# Safety committee, {m.pick(FACTORIES)[0]} plant, {m.day()}
Present: plant manager, two line leaders, canteen head, safety officer. Apologies: maintenance.
1. Last minutes. The handrail at the loading bay is still loose. Maintenance to finish by Friday, they said the same last month.
2. Forklifts. One near miss at the corner by the paint store. Mirror to be fitted; speed limit {m.num(5, 8)} km/h painted on the floor.
3. Fire drill on {m.day()}: {m.num(4, 9)} minutes to clear the building, against {m.num(3, 4)} wanted. Night shift did better than day shift.
4. Ear plugs: {m.num(70, 95)}% wear them. New type ordered.
5. Any other business. The canteen floor is slippery when it rains.
Next meeting in four weeks."""


@template("ordinary", "tc")
def staff_canteen_menu_tc(m):
    dishes = ["梅菜扣肉", "蒸水蛋", "咖喱薯仔雞", "豉汁排骨", "番茄炒蛋", "蘿蔔牛腩", "薑蔥魚塊", "麻婆豆腐", "滷水雞翼", "節瓜粉絲", "栗米斑塊", "西芹雞柳"]
    return "# 員工飯堂　本週餐牌\n| 星期 | A餐 | B餐 | 例湯 |\n" + "\n".join(f"| {d} | {m.pick(dishes)} | {m.pick(dishes)} | {m.pick(('老黃瓜湯', '粉葛鯪魚', '青紅蘿蔔豬骨', '番茄薯仔'))} |" for d in "一二三四五") + f"\n\n每份{m.num(28, 42)}元，憑職員證。自備飯盒減一元。走汁走飯請落單時講聲。"


@template("ordinary", "en")
def rice_cooker_manual_page(m):
    return f"""
# Model {m.code('RC-99A')} rice cooker: care and use
Before first use wipe the inner pot and the plate. Do not put the body in water.
1. Measure rice with the cup, wash, and fill with water to the mark.
2. Wipe the outside of the pot dry. A grain of rice under the pot will burn the plate.
3. Close the lid until it clicks. Press COOK. When the lamp turns to WARM leave it {m.num(8, 15)} minutes.
| Trouble | Cause | What to do |
| Rice too hard | Too little water | Add half a cup and press again |
| Lamp does not light | Plug loose, fuse gone | Try another socket |
| Boils over | Too much rice | Not more than {m.num(4, 8)} cups |
Rated {m.num(350, 900)} W, 220 V. Guarantee one year with the shop's stamp. Keep the flex away from children."""


@template("ordinary", "bi")
def godown_lease_terms_bi(m):
    return f"""
# Offer to let 租約要點
Premises 物業:: {m.num(2, 18)}/F, {m.pick(('Wing Loi Industrial Building 永來工業大廈', 'Kin Shing Godown 健成貨倉'))}, Kwai Chung 葵涌
Landlord 業主:: {m.company()[0]}
Tenant 租客:: {m.company()[0]}
Term 租期:: {m.num(2, 3)} years 年, option to renew 續租權 {m.num(1, 2)} years 年
Rent 租金:: HK${m.money(26000, 180000)} per month 每月, exclusive 不包管理費及差餉
Rent-free 免租期:: {m.num(1, 3)} month(s) 月
Use 用途:: Storage of dry goods only 只限存放乾貨
Floor loading {m.pick((100, 150, 200))} lbs/sq ft. No cooking, no dwelling. 不得煮食或居住。The tenant shall reinstate at the end of the term. 租約期滿須還原。
Subject to contract 以正式租約為準."""


@template("ordinary", "en")
def hull_paint_technical_note(m):
    return f"""
Technical circular {m.num(10, 90)}/{m.num(2023, 2025)} - to all masters and chief engineers
Subject: antifouling at the next docking
Ships that lie for weeks off {m.pick(('Chittagong', 'Santos', 'Qinzhou', 'Newcastle'))} come back with slime and small barnacles on the flats. Speed loss of {m.num(4, 11)}% at the same revolutions has been seen on {m.pick(SHIPS)}.
Vertical sides: wash at {m.num(250, 500)} bar, spot blast to Sa 2, touch up anticorrosive, one coat SPC at {m.num(90, 150)} microns. Flats: full coat, two in way of the bilge keels. Do not paint the anodes. Keep the superintendent's wet-film readings with the dock log.
In-water cleaning: soft brush only, ask the office first as some ports forbid it."""


@template("ordinary", "tc")
def school_outing_notice_tc(m):
    return f"""
敬啟者：
# 小{m.pick('二三四五')}級參觀活動
本校訂於{m.day_zh()}帶領學生參觀{m.pick(('海防博物館', '鐵路博物館', '嘉道理農場', '濕地公園'))}，詳情如下：
集合時間:: 上午八時{m.num(10, 45)}分，本校操場
解散時間:: 下午{m.num(1, 3)}時{m.num(10, 50)}分
服裝:: 整齊運動服，帶水、雨具及小食
費用:: {m.num(30, 90)}元，由活動費扣除
如遇黃色暴雨警告以上，活動取消，改期另行通知。學生如有暈車浪，請自備藥物並通知班主任。請於{m.num(3, 9)}日內簽回回條。
此致
貴家長
校長謹啟"""


@template("ordinary", "en", shape="raw", ext="py")
def stocktake_variance_script(m):
    return f'''"""Compares the counted stock with the book stock and prints what is out by more than the limit."""

import csv
import sys

LIMIT = {m.num(2, 9)}
SKIP = {{"GIFT", "BAG", "{m.code('SVC99')}"}}


def load(path, column):
    with open(path, newline="", encoding="utf-8-sig") as handle:
        return {{row["sku"]: int(row[column] or 0) for row in csv.DictReader(handle) if row["dept"] not in SKIP}}


def main(book_path, count_path):
    book, count = load(book_path, "on_hand"), load(count_path, "counted")
    for sku in sorted(book.keys() | count.keys()):
        gap = count.get(sku, 0) - book.get(sku, 0)
        if abs(gap) > LIMIT:
            print(f"{{sku:<14}} book {{book.get(sku, 0):>5}} count {{count.get(sku, 0):>5}} gap {{gap:+}}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
'''


@template("ordinary", "en", shape="text")
def till_server_log(m):
    day, hour, minute, out = f"{m.num(2024, 2025)}-0{m.num(1, 9)}-{m.num(10, 28)}", m.num(0, 5), 0, []
    for _ in range(m.num(14, 40)):
        minute += m.num(1, 12)
        level, what = m.pick((("INFO", f"sync[{m.num(800, 990)}] price file loaded, {m.num(900, 4000)} lines"), ("WARN", f"sync[{m.num(800, 990)}] retry {m.num(1, 5)} of 5, socket timed out"), ("INFO", f"pos[{m.num(800, 990)}] end of day closed, {m.num(90, 700)} tickets"),
                              ("ERROR", f"print[{m.num(800, 990)}] out of paper at till {m.num(1, 9)}"), ("WARN", f"db[{m.num(800, 990)}] slow query {m.num(900, 9000)} ms"), ("INFO", f"pos[{m.num(800, 990)}] heartbeat ok")))
        out.append(f"{day} {hour + minute // 60:02d}:{minute % 60:02d}:{m.num(10, 59)} {level} {what}")
    return "\n".join(out)


@template("ordinary", "en")
def visit_itinerary_factory(m):
    f = m.pick(FACTORIES)
    return f"""
# Visit of the buyers to {f[0]}
{m.day(2025)}
0745 Car from the hotel. Bring passports for the boundary.
1010 Arrive. Tea, introduction in the second-floor room.
1030 Press shop, polishing, packing. Please wear the shoes provided.
1215 Lunch at the {m.pick(('lychee orchard', 'seafood place by the bridge', 'canteen, top table'))}. One guest eats no pork.
1400 Sample room: the new {m.pick(('saucepans', 'gift boxes', 'walking shoes', 'cable reels'))}, {m.num(8, 30)} pieces.
1530 Test laboratory. Salt spray and drop test.
1645 Return. Supper is free; the driver knows a good noodle shop in {m.pick(MALLS)[0]}.
If it rains heavily the boundary will be slow, so leave half an hour earlier."""


@template("ordinary", "en")
def curriculum_vitae_merchandiser(m):
    p = m.person()
    y = m.num(1998, 2014)
    return f"""
# {p.en}
{p.email}   {p.phone}
Merchandiser with {2025 - y} years in {m.pick(('housewares', 'footwear', 'paper goods', 'small electrical goods'))}.
Work
{y + 9} to now: Senior Merchandiser, {m.pick(MAKERS)[0]}. Looks after {m.num(3, 7)} European accounts. Cut sample lead time from {m.num(20, 30)} to {m.num(10, 18)} days.
{y + 3} to {y + 9}: Merchandiser, {m.company()[0]}.
{y} to {y + 3}: Assistant, a buying office in Tsim Sha Tsui.
Education
Higher Diploma in {m.pick(('Textiles', 'Business Studies', 'Product Design'))}, {y}.
Languages: Cantonese, English, Putonghua, a little {m.pick(('German', 'Japanese', 'Spanish'))}.
Likes hiking and mending clocks. References on request. Available on one month's notice."""


@template("ordinary", "tc")
def duty_phone_list_tc(m):
    return "# 颱風當值電話\n| 更次 | 同事 | 手電 | 負責 |\n" + "\n".join(f"| {m.pick(('日', '夜', '候命'))} | {p.zh} | {p.phone} | {m.pick(('水泵', '貨倉鐵閘', '電房', '冷氣機房', '碼頭'))} |" for p in m.people(4, 8)) + "\n\n八號風球除下後兩小時內返工。沙包喺地下車位後面。"


@template("ordinary", "sc")
def mould_acceptance_spec_sc(m):
    return f"""
# 模具验收规范（{m.code('QW-99-99')}）
一、适用范围：本厂外发及自制的{m.pick(('冲压', '注塑', '压铸'))}模具。
二、验收步骤
1. 外观：铭牌齐全，吊环孔{m.pick(('M16', 'M20', 'M24'))}，无明显碰伤、锈蚀。
2. 试模：连续{m.num(300, 1000)}模次，记录温度、压力、周期，周期不大于{m.num(18, 48)}秒。
3. 尺寸：抽{m.num(5, 13)}件全检，关键尺寸CPK不低于1.33。
4. 寿命：承诺不低于{m.num(20, 80)}万模次。
三、不合格处理：开具整改单，供方{m.num(3, 7)}日内取回修模，往返运费由供方承担。
四、记录保存三年。
本规范自{m.iso()}起执行，旧版作废。"""


@template("ordinary", "en", shape="mail")
def water_off_on_sunday(m):
    return f"""
!subject Water and lifts this weekend
Dear all,

The Water Supplies people will shut the main in {m.pick(('Castle Peak Road', 'Lockhart Road', 'Kwai Cheong Road'))} from {m.num(8, 10)} am to {m.num(3, 6)} pm on Sunday, so there will be no fresh water in the building and the lavatories on {m.num(3, 9)}/F and above will run out about noon. Lift no. {m.num(1, 4)} is being serviced at the same time.

Those who must come in please bring your own drinking water. The server room air-conditioner is air-cooled and is not affected. The plants have been watered.

Thank you,
{m.person().en}
Office services"""


@template("ordinary", "tc", shape="text")
def shop_group_chat_tc(m):
    return f"""
店長：聽朝{m.pick(MALLS)[1]}開舖邊個揸匙？
阿{m.pick('玲芬珊欣')}：我，{m.pick(('9點半', '9:45', '10點'))}到
店長：櫥窗要換中秋佈置，燈籠喺倉後面第{m.num(2, 5)}格
阿{m.pick('傑輝明')}：上次啲魚絲唔夠，使唔使買
店長：買啦，攞單報銷。記住夜晚熄埋樓梯燈
阿{m.pick('玲芬珊欣')}：冷氣滴水呀，{m.pick(('收銀檯嗰邊', '試身室門口'))}
店長：打咗畀管理處，佢話{m.pick(('下晝', '聽日'))}上嚟睇，攞個桶兜住先{m.pick(('🙏', '😂', ''))}"""


@template("ordinary", "en")
def family_history_pamphlet(m):
    y = m.num(1951, 1961)
    return f"""
# How the shop began
In {y} a young man from {m.pick(('Shunde', 'Chiu Chow', 'Toishan', 'Ningbo'))} rented half a shopfront in {m.pick(MALLS)[0]}. He sold {m.pick(('enamel basins', 'cotton singlets', 'torches and batteries', 'biscuits by the catty'))} in the day and slept upon the counter at night. His wife kept the accounts in a school exercise book, which is now in the glass case on the second floor.
In the water shortage of 1963 he bought every bucket he could find and sold them at the old price. People remembered. By {y + 16} there were {m.num(3, 6)} shops, and the first lorry, which was blue.
The founder liked to say that a customer who comes in out of the rain should be given a stool and not a price. The stool, too, is in the glass case.
Printed for {m.pick(SHOPS)[0]}, for visitors."""


@template("ordinary", "sc")
def visa_run_notes_sc(m):
    return f"""
新同事来港报到须知
1. 从{m.pick(('福田口岸', '莲塘口岸', '深圳湾'))}过关最快，早上七点到九点人多，避开。
2. 先办八达通，便利店就有，押金{m.pick((50, 50))}元。
3. 宿舍在{m.pick(MALLS)[2]}，步行{m.num(5, 18)}分钟到地铁站，钥匙找前台拿。
4. 报到当天带学历证书复印件、两张照片，材料交人事部，不要发在微信群里。
5. 手机卡建议买{m.num(30, 60)}天的，流量{m.num(10, 40)}GB够用。
6. 中午吃饭人均{m.num(45, 80)}，楼下茶餐厅的{m.pick(('干炒牛河', '叉烧饭', '菠萝油'))}不错。
有问题找{m.person().sc}，分机{m.num(200, 899)}。"""
