"""Everyday papers of offices, schools, estates and warehouses with nothing to hide."""

from model import template
from sixth.words import TOWNS_SC

FEW = 8


@template("ordinary", "tc", copies=FEW)
def move_minutes_tc(m):
    return f"""
# 搬遷小組第{m.num(2, 9)}次會議
出席：行政、資訊科技、設施、{m.person().zh}（紀錄）
1　新址{m.num(8, 30)}樓平面圖已改第{m.num(3, 8)}版，茶水間移近消防門，需{m.pick(('業主', '消防顧問'))}覆。
2　紙箱{m.num(200, 900)}個，每人限{m.num(2, 5)}個；舊檔先送倉，碎紙車{m.num(1, 28)}號到。
3　座位：自由座比例{m.num(40, 80)}%，IT反映插頭唔夠，{m.pick(('加拖板', '補地插，報價三份'))}。
4　電話直線唔變；影印機少一部。
5　開荒清潔、蟲控排{m.pick(('星期六', '星期日'))}。植物租約到期唔續。
6　其他：有同事問可否帶魚缸。議決不可。
下次{m.num(1, 28)}日{m.num(10, 16)}時正。"""


@template("ordinary", "en", shape="mail", copies=FEW)
def patch_window(m):
    return f"""
!subject Change {m.code('CHG99999')}: {m.pick(('core switch firmware', 'mail gateway upgrade', 'badge reader replacement', 'print server move'))}
Hi all,
Window: Saturday {m.num(22, 23)}:00 to Sunday {m.num(3, 6)}:00. Expect {m.num(5, 40)} minutes without {m.pick(('Wi-Fi on 9/F and 10/F', 'external mail', 'door access at the loading bay'))}.
Back-out: previous image is kept on slot 2. Tested in the lab on {m.date()}; one warning, cosmetic.
What you need to do: {m.pick(('log off', 'leave the PC on', 'nothing'))}. If anything is odd on Monday ring {m.office()} and quote the change number.
Risk: low. Approved by the change board. Owner {m.person().en}.
Next change freeze starts {m.day(2025)} and lasts until after New Year."""


@template("ordinary", "tc", copies=FEW)
def outing_notice_tc(m):
    return f"""
{m.pick(('幼兒班', '小二', '中一級'))}戶外學習日通告（{m.num(10, 90)}）
敬啟者：本校訂於{m.num(3, 12)}月{m.num(1, 28)}日帶同學到{m.pick(('嘉道理式農莊', '濕地小徑', '古蹟徑', '消防局'))}參觀。
集合:: 上午{m.num(8, 9)}時正，有蓋操場
費用:: ${m.num(35, 180)}（車費及入場）
帶備:: 水、雨具、{m.pick(('替換衣物', '一份小食', '畫簿'))}
黃色暴雨或三號風球照常，紅雨及八號即取消，費用退回。
有需要食藥的同學請家長交藥袋，註明時間。
回條：＿＿班＿＿＿＿　參加□　不參加□　家長簽署＿＿＿＿
校務處　{m.office()}"""


@template("ordinary", "bi", copies=FEW)
def lift_notice(m):
    return f"""
!header Notice 通告 {m.code('N-999/25')}
# Lift works 升降機工程
致各住戶：{m.pick('ABCD')}座{m.num(1, 4)}號升降機將更換{m.pick(('主機纜 suspension ropes', '轎廂門 car doors', '控制板 controller'))}。
Period 日期:: {m.date()} – {m.num(3, 14)} days 日
Hours 時間:: 09:00-18:00
During the work please use lift no. {m.num(5, 6)}. 搬屋請預先登記。Contractor staff wear green vests. 工程會有噪音，敬請見諒。
長者或輪椅人士如需協助，請致電管理處 {m.office()}。
Fire drill 火警演習 on {m.date()}. Water cut 停水 {m.num(10, 14)}:00-{m.num(15, 17)}:00.
Management Office 管理處"""


@template("ordinary", "en", shape="sheet", copies=FEW)
def vessel_schedule(m):
    return "| Voyage | Vessel | Loop | ETA Kwai Chung | Berth | CY closing | ETD | Next port | Remarks |\n" + "\n".join(
        f"| {m.num(10, 99)}{m.pick('EWNS')} | {m.pick(('JADE', 'CORAL', 'PEBBLE', 'ORIOLE'))} {m.pick(('STAR', 'WIND', 'GRACE'))} | {m.pick(('AX1', 'PVX', 'KTE'))} | {m.iso()} {m.num(10, 23)}:00 | K{m.num(1, 9)} | {m.iso()} | {m.iso()} | {m.pick(('Kaohsiung', 'Yantian', 'Laem Chabang', 'Busan'))} | {m.pick(('', 'omit', 'delayed by fog', 'extra loader'))} |" for _ in range(m.num(22, 40)))


@template("ordinary", "sc", shape="sheet", copies=FEW)
def gauge_calibration_sc(m):
    return "| 设备编号 | 名称 | 量程 | 使用部门 | 校准日期 | 有效期至 | 误差 | 结论 | 备注 |\n" + "\n".join(
        f"| {m.code('JL-9999')} | {m.pick(('游标卡尺', '压力表', '电子秤', '千分尺', '温湿度计', '万用表'))} | {m.pick(('0-150mm', '0-1.6MPa', '0-30kg', '0-25mm'))} | {m.pick(('品质部', '冲压车间', '仓库', '装配二线'))} | {m.iso()} | {m.iso()} | 0.0{m.num(1, 9)} | {m.pick(('合格', '合格', '合格', '降级使用'))} | {m.pick(('', '待返修', m.pick(TOWNS_SC) + '计量所'))} |" for _ in range(m.num(24, 45)))


@template("ordinary", "en", shape="raw", ext=".md", copies=FEW)
def release_notes(m):
    v = f"{m.num(1, 9)}.{m.num(0, 30)}"
    return f"""# Kestrel POS {v}.0

Released {m.iso()}

- Receipt printer no longer cuts twice when the drawer is {m.pick(('open', 'locked', 'jammed'))} (#{m.num(1000, 9999)})
- Octopus-type reader: time-out raised from {m.num(2, 4)} s to {m.num(6, 9)} s
- Traditional Chinese fonts embedded, {m.num(3, 18)} MB larger
- Refund screen asks for a reason; reports show the reason code only

## Upgrade

1. Close the day. 2. Run `setup-{v}.exe /quiet`. 3. Check that the footer says {v}.

Known problem: the dark theme hides the discount column on {m.num(1024, 1366)}-pixel screens.
Checksum {m.rng.getrandbits(128):032x}
"""


@template("ordinary", "tc", shape="text", copies=FEW)
def canteen_menu_tc(m):
    dishes = ("梅菜蒸肉餅", "豉汁排骨", "粟米斑塊", "咖喱薯仔雞", "番茄炒蛋", "節瓜粉絲蝦米", "蒜蓉菜心", "沙嗲牛肉", "清蒸鯇魚腩", "薯仔炆雞翼", "羅漢齋", "鹽水雞")
    rows = "\n".join(f"星期{d}　{m.pick(dishes)}／{m.pick(dishes)}　例湯：{m.pick(('青紅蘿蔔', '節瓜眉豆', '老黃瓜', '粟米鬚'))}" for d in "一二三四五")
    return f"""
員工飯堂　第{m.num(1, 52)}周餐單
{rows}
兩餸飯${m.num(32, 48)}，自備飯盒減$2。加底免費，例湯派完即止。
素食請於前一日下午{m.num(3, 5)}時前喺Teams登記。食物敏感（花生、蝦蟹、蛋奶）請問廚房。
上星期意見調查收到{m.num(30, 200)}份，{m.num(40, 80)}%話菜太鹹，已同承辦商反映。"""
