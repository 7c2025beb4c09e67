"""Hard negatives: codes with the shape of an identifier, blank forms, lessons and leaflets, rules and published matter."""

import base64
import json
import uuid

from model import template


@template("ordinary", "en", shape="sheet")
def bill_of_materials(m):
    return "| Level | Item no. | Rev | Description | Qty per | Ref. designators |\n" + "\n".join(
        f"| {m.num(1, 3)} | {m.code('A999999')}-{m.num(0, 9)} | {m.pick('ABCD')} | {m.pick(('Capacitor 10uF', 'Resistor 4k7', 'Housing, top', 'PCB assembly', 'Screw M3x8'))} | {m.num(1, 40)} | {m.pick('CRUJ')}{m.num(1, 300)} |" for _ in range(m.num(20, 50)))


@template("ordinary", "bi")
def freight_forwarder_invoice(m):
    c = m.company()
    return f"""
# DEBIT NOTE 收費單　No. {m.code('DN-999999')}
{c[0]}
Shipper 付貨人:: {m.company()[0]}
HAWB:: {m.code('AAA99999999')}
MAWB:: {m.num(100, 999)}-{m.num(10000000, 99999999)}
Job ref.:: {m.code('E999999')}/{m.num(10, 25)}
| Charge 收費項目 | Rate | HK$ |
| Air freight 空運費 | {m.num(18, 60)}.00/kg | {m.money(1000, 30000)}.00 |
| Terminal handling 貨站費 | {m.num(1, 3)}.{m.num(10, 99)}/kg | {m.money(100, 3000)}.00 |
| Documentation 文件費 | flat | 250.00 |
Bank 銀行: Hang Seng 024-{m.num(100, 999)}-{m.num(100000, 999999)}-883. E. & O. E."""


@template("ordinary", "en")
def policy_renewal_schedule(m):
    lines = "\n".join(f"| {m.code('P999999')}{m.pick('0123456789')} | {m.pick(('Fire', 'Employees compensation', 'Public liability', 'Marine cargo'))} | {m.date()} | {m.money(3000, 90000)} |" for _ in range(5))
    return f"""
# Policies falling due for renewal — {m.company()[0]}
| Policy number | Class | Expiry | Premium HK$ |
{lines}
Your broker will send the quotations two weeks before expiry. Claims hotline {m.office()}."""


@template("ordinary", "en")
def crew_roster_mail(m):
    return f"""
Rotation for the week of {m.day()}
Mon  {m.pick(('CX', 'KA', 'HX'))}{m.num(100, 999)}  HKG-TPE  aircraft B-{m.pick('LKH')}{m.pick('ABCDE')}{m.pick('ABCDE')}
Wed  {m.pick(('UO', 'HB', 'CX'))}{m.num(100, 999)}  HKG-ICN  PNR {m.code('A9AA99')}
Fri  freighter, ULD {m.pick(('AKE', 'PMC', 'PAG'))}{m.num(10000, 99999)}CX, seal {m.code('A9999999')}
Sat  off. Crew hotel booking {m.code('B999999')}{m.num(0, 9)}."""


@template("ordinary", "tc")
def gazette_digest(m):
    return f"""
# 法例及守則要點（文員參考）
《人事登記條例》（第177章）：身份證遺失須補領，訂明費用{m.num(300, 400)}元。
《僱傭條例》（第57章）第{m.num(10, 60)}條：病假津貼須憑適當的醫生證明書。
《個人資料（私隱）條例》（第486章）：身份證號碼及其他身分代號實務守則規定，除非法律授權，不得強制要求提供身份證副本。
《證券及期貨條例》（第571章）第270條：內幕交易。
案例：HCA {m.num(100, 3000)}/20{m.num(10, 24)}、CACV {m.num(10, 400)}/20{m.num(10, 24)}、DCCC {m.num(100, 999)}/2023。"""


@template("ordinary", "en", shape="text")
def queue_messages(m):
    return "\n".join(json.dumps({"id": str(uuid.UUID(int=m.rng.getrandbits(128))), "ts": m.num(1_600_000_000_000, 1_900_000_000_000), "trace": f"{m.rng.getrandbits(128):032x}",
                                 "sku": m.code("A999999"), "loc": m.code("AA99"), "qty": m.num(1, 60), "etag": m.code("A9999999")}) for _ in range(m.num(15, 30)))


@template("ordinary", "en", shape="text")
def inline_picture(m):
    data = base64.b64encode(bytes(m.num(0, 255) for _ in range(1500))).decode()
    return f"""
<style>.logo {{ background: url(data:image/png;base64,{data}) }}</style>
body {{ color: #A{m.num(10000, 99999)}; }}
/* sprite {m.rng.getrandbits(256):064x} */
integrity="sha384-{base64.b64encode(bytes(m.num(0, 255) for _ in range(48))).decode()}" """


@template("ordinary", "en", shape="sheet")
def sensor_readings(m):
    start = m.num(1_600_000_000_000, 1_700_000_000_000)
    return "| device | epoch_ms | reading | crc |\n" + "\n".join(
        f"| {m.code('B99999')}{m.num(0, 9)} | {start + n * 60000} | {m.num(100, 999)}.{m.num(0, 9)} | {m.rng.getrandbits(32):08X} |" for n in range(m.num(30, 80)))


@template("ordinary", "bi")
def blank_job_application(m):
    return f"""
# APPLICATION FOR EMPLOYMENT 職位申請表　(Form HR-{m.num(1, 40)})
Post applied for 申請職位:: ________________
Name in English 英文姓名:: ________________　(Chinese 中文) ________________
H.K.I.D. Card No. 香港身份證號碼:: □ □□□□□□ (□)
Date of birth 出生日期:: ____/____/____
Home address 住址:: ________________________________
Education 學歷　From 由 ____ To 至 ____　School 學校 ________________
Employment record 工作經驗　Employer 僱主 ________________　Salary 薪金 ________
Do you have any serious illness 有否嚴重疾病? □ Yes 有 □ No 無
Personal data of unsuccessful applicants will be destroyed after {m.num(6, 24)} months."""


@template("ordinary", "tc")
def blank_claim_form(m):
    return f"""
# 住院及手術保險賠償申請表（{m.num(1, 12):02d}/2025版）
甲部　由保單持有人填寫
病人姓名：________________　保單號碼：________________
身份證號碼：________________　出生日期：____年____月____日
乙部　由主診醫生填寫
1. 診斷：________________________________
2. 病徵首次出現日期：________________
3. 手術名稱及日期：________________________________
4. 出院摘要、病理報告及化驗報告是否隨附？□ 是　□ 否
請於出院後{m.pick((30, 60, 90))}日內連同收據正本交回。查詢：{m.office()}"""


@template("ordinary", "tc", shape="slides")
def front_desk_training(m):
    return f"""
# 前線同事培訓：登記身份證要注意什麼
只在有法律要求時才抄錄號碼；訪客登記可改為核對後即交還。
# 樣本解說
香港身份證樣本號碼為 A123456(3)：一個英文字母、六個數字，括號內為核對數字。
列印時應遮蓋成 A123***(*)。
# 情境題{m.num(1, 9)}
有客人要求你拍下身份證，以即時通訊傳給同事，你會怎樣做？
# 重溫
病歷、糧單、信用卡號碼及客戶名單同樣不可外傳。"""


@template("ordinary", "en")
def hkid_checksum_article(m):
    return f"""
# How the check digit works
The Hong Kong identity card number consists of one or two letters, six digits and a check digit in brackets. For the specimen A123456(3): give A the value 10, multiply by 8, multiply the digits by 7, 6, 5, 4, 3 and 2 and add; the check digit makes the sum divisible by 11. If 10 is needed the letter A stands for it.
A body such as A12345? cannot be tested because a digit is missing. Part {m.num(2, 6)} of this series deals with bar codes."""


@template("ordinary", "tc")
def bookkeeping_lesson(m):
    return f"""
# 會計原理　第{m.num(3, 18)}課：編製試算表及損益表
學習目標：學生應能區分收益、銷售成本、毛利、行政費用及純利。
例題：大明公司於2X24年12月31日的結餘如下，試編製該年度的損益表及財務狀況表。
| 項目 | 借方 $ | 貸方 $ |
| 銷貨 |  | {m.money(100000, 900000)} |
| 購貨 | {m.money(50000, 400000)} | |
| 期初存貨 | {m.money(5000, 40000)} | |
| 應收帳款 | {m.money(5000, 90000)} | |
| 銀行透支 |  | {m.money(5000, 40000)} |
| 折舊 | {m.money(1000, 9000)} | |
提示：期末存貨為${m.money(5000, 40000)}。答案見附錄二。"""


@template("ordinary", "en", tolerate=("financial-report", "published-announcement"))
def interim_report_of_another(m):
    c = m.company()
    return f"""
# {c[0]}
# INTERIM REPORT 2024
Stock Code: {m.num(1000, 9000)}
Corporate information: share registrar, Tricorn Investor Services; website www.hkexnews.hk; auditor, Lam & Partners CPA.
Condensed consolidated statement of profit or loss, six months ended 30 June 2024
| | 2024 HK$'000 (unaudited) | 2023 HK$'000 (unaudited) |
| Revenue | {m.money(100000, 900000)} | {m.money(100000, 900000)} |
| Gross profit | {m.money(10000, 90000)} | {m.money(10000, 90000)} |
| Profit for the period | {m.money(1000, 9000)} | {m.money(1000, 9000)} |
| Basic earnings per share (HK cents) | {m.num(1, 20)}.{m.num(10, 99)} | {m.num(1, 20)}.{m.num(10, 99)} |
To the board of directors of {c[0]}: Report on review of condensed consolidated financial statements. Hong Kong, 28 August 2024.
The interim dividend of HK{m.num(1, 9)} cents was paid on 18 October 2024."""


@template("ordinary", "tc")
def results_in_the_news(m):
    c = m.company()
    return f"""
# 【業績速遞】{c[1]}去年少賺{m.num(5, 40)}%　末期息{m.num(2, 30)}仙
{c[1]}（{m.num(1000, 9000):05d}）昨日公布全年業績，收入{m.num(3, 90)}.{m.num(1, 9)}億元，按年跌{m.num(2, 18)}%；純利{m.num(1, 9)}.{m.num(1, 9)}億元，毛利率收窄至{m.num(15, 38)}%。
主席{m.person().zh}於記者會表示，本港零售市道仍然疲弱，今年會關閉{m.num(2, 9)}間分店。股價收報{m.num(2, 30)}.{m.num(10, 99)}元，跌{m.num(1, 6)}%。
（記者 {m.person().zh}）"""


@template("ordinary", "tc")
def staff_dealing_code(m):
    return f"""
# 僱員買賣證券守則
一、本守則依據《上市發行人董事進行證券交易的標準守則》（標準守則）制定，適用於可能管有內幕消息的僱員。
二、刊發全年業績前六十日、中期業績前三十日為禁止買賣期。
三、擬買賣本公司證券者，須事先以書面通知公司秘書並取得確認，確認書有效期五個營業日。
四、內幕消息例子：業績大幅倒退、重大收購、供股、董事變動。
五、違反本守則者會受紀律處分。
（{m.num(2021, 2025)}年{m.num(1, 12)}月修訂）"""


@template("ordinary", "bi")
def flu_jab_leaflet(m):
    return f"""
# Seasonal influenza vaccination 季節性流感疫苗接種
Who should be vaccinated 建議接種人士: persons aged 50 or above 五十歲或以上, pregnant women 孕婦, children 兒童, persons with chronic heart, lung, liver or kidney disease 慢性心肺肝腎病患者, diabetes 糖尿病, obesity 肥胖.
Side effects 副作用: soreness 痛楚, fever 發燒, fatigue 疲倦; rarely Guillain-Barré syndrome 吉巴氏綜合症 or severe allergic reaction 嚴重過敏反應.
Do not take it if 不宜接種: severe allergy to a previous dose.
Subsidy 資助額: HK${m.num(2, 3)}{m.num(10, 99)} per dose. Enquiries 查詢 {m.office()}"""


@template("ordinary", "en")
def back_pain_booklet(m):
    return f"""
# Looking after your back
Most back pain settles within six weeks. See a doctor at once if you have numbness in the saddle area, weakness of a leg, loss of bladder control, fever or weight loss.
Your physiotherapist may use heat, traction, manual therapy and core exercises. Medicines such as paracetamol, naproxen or a muscle relaxant help some patients; strong painkillers such as tramadol are for short use only.
An MRI scan is seldom needed. Surgery is considered for spinal stenosis or a slipped disc with nerve compression.
Patient education series no. {m.num(3, 60)}. Reprinted {m.day()}."""


@template("ordinary", "sc")
def outbreak_news_sc(m):
    return f"""
# 香港新增{m.num(2, 30)}宗登革热输入个案
卫生防护中心昨日公布，患者年龄介乎{m.num(10, 30)}至{m.num(40, 80)}岁，曾到东南亚旅游，其后出现发烧、头痛、肌肉痛及皮疹，现时情况稳定。
专家{m.person().sc}表示，登革热由伊蚊传播，暂无特效药，患者应避免服用阿司匹林。市民应清除积水。"""


@template("ordinary", "en")
def case_report_abstract(m):
    return f"""
# Hong Kong journal club — abstract {m.num(1, 40)}
A {m.num(30, 80)}-year-old woman presented with painless jaundice. CT showed a mass in the head of the pancreas; ERCP and biopsy confirmed adenocarcinoma. She underwent a Whipple procedure and received adjuvant gemcitabine.
We reviewed {m.num(40, 400)} patients treated between 2010 and 2020. Median survival was {m.num(14, 30)} months. Hypertension and diabetes were the commonest comorbidities. No patient can be identified from the data; the ethics committee waived consent.
Keywords: pancreas, survival, chemotherapy"""


@template("ordinary", "tc")
def absence_rules(m):
    n = m.num(4, 9)
    return f"""
# 員工手冊　第{n}章　病假及缺勤
{n}.1 員工因病缺勤，須於當日上班前一小時致電主管。
{n}.2 連續缺勤兩日或以上須呈交註冊醫生、註冊中醫或註冊牙醫簽發的病假紙，列明姓名、診斷及病假日數。
{n}.3 疾病津貼為每日平均工資的五分之四。
{n}.4 員工如患傳染病（如水痘、結核病），須俟醫生證明痊癒方可復工。
{n}.5 病假紀錄由人力資源部保存，屬個人資料。"""


@template("ordinary", "en", shape="mail")
def print_room_mail(m):
    p = m.person()
    return f"""
!subject Re: A3 paper
Morning {p.given.split()[0]},
Two boxes arrived today, the rest is on back order till {m.day()}. I left your binding combs on the shelf.
{m.person().en}
Print room, ext. {m.num(2000, 8999)}
________________________________
The information in this message is strictly confidential and is intended only for the addressee. It may contain inside information or personal data. Any copying or distribution by others is prohibited. Registered office: {m.num(1, 60)}/F, Harbour View Centre. Please consider the environment before printing."""


@template("ordinary", "en", shape="raw", ext=".pem")
def public_keys_only(m):
    out = []
    for name, length in (("PUBLIC KEY", 294), ("CERTIFICATE REQUEST", 640), ("DH PARAMETERS", 268)):
        text = base64.b64encode(bytes(m.num(0, 255) for _ in range(length))).decode()
        out.append(f"-----BEGIN {name}-----\n" + "\n".join(text[i:i + 64] for i in range(0, len(text), 64)) + f"\n-----END {name}-----\n")
    return "".join(out)


@template("ordinary", "en", shape="text")
def sample_environment(m):
    return f"""
# copy to .env and fill in; never commit the copy
APP_PORT={m.num(3000, 9000)}
DB_USER=app
DB_PASSWORD=
JWT_SECRET=replace-me
AWS_ACCESS_KEY_ID=AKIAXXXXXXXXXXXXXXXX
AWS_SECRET_ACCESS_KEY=
SMTP_PASSWORD=${{SMTP_PASSWORD}}
SENTRY_RELEASE={m.rng.getrandbits(160):040x}"""


@template("ordinary", "bi")
def winners_list(m):
    lines = "\n".join(f"| {n} | {p.surname} {'*' * 3} {p.zh[0]}** | {m.code('A99')}xxx({m.pick('xX')}) | {m.num(10, 99)}** **{m.num(10, 99)} |" for n, p in enumerate(m.people(8, 15), 1))
    return f"""
# Lucky draw results 大抽獎結果
| Prize 獎項 | Name 姓名 | HKID 身份證號碼（部分） | Tel 電話 |
{lines}
Winners have been told by phone. 得獎者已獲電話通知。"""
