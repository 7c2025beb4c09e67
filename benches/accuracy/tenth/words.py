"""Invented listed groups, clinics, complaints, medicines, nicknames and sums that this hand draws from."""

from types import SimpleNamespace

# English, Traditional, Simplified short, what staff call it, stock code.
GROUPS = (
    ("Quillwort Biosciences Holdings Limited", "水韭生物科技控股有限公司", "水韭生物", "QW", "9786"),
    ("Pineapple Dam Estates Limited", "菠蘿壩置業有限公司", "菠萝坝置业", "PDE", "2871"),
    ("Kite Harbour Health Group Limited", "鳶港健康集團有限公司", "鸢港健康", "Kite", "6947"),
    ("Yuzu Loop Technology Limited", "柚環科技有限公司", "柚环科技", "Yuzu", "8859"),
    ("Ninth Ferry Retail Holdings Limited", "九渡零售控股有限公司", "九渡零售", "九渡", "3774"),
    ("Granary Court Development Group Limited", "倉庭發展集團有限公司", "仓庭发展", "GCD", "1946"),
    ("Salt Meadow Therapeutics Inc.", "鹽坪醫藥有限公司", "盐坪医药", "SMT", "9791"),
    ("Stonecrop Dental & Aesthetic Group Limited", "石蓮齒科美學集團有限公司", "石莲齿科", "石蓮", "6958"),
    ("Egret Lane Living Services Limited", "鷺里生活服務有限公司", "鹭里服务", "鷺里", "6083"),
)
BIO = (GROUPS[0], GROUPS[6])
LAND = (GROUPS[1], GROUPS[5])
CARE = (GROUPS[2], GROUPS[7])
SHOPS = (GROUPS[3], GROUPS[4], GROUPS[8])

SUBS_SC = ("深圳子公司", "珠海项目公司", "佛山公司", "广州运营中心", "苏州药厂", "东莞仓", "成都公司", "中山项目部")
CLINICS = (("Kindle Tree Medical (Mong Kok)", "樹燃醫務中心（旺角）", "树燃门诊部（福田店）"), ("OneLane Family Clinic, Tai Koo", "一里家庭醫務所（太古）", "一里诊所（南山店）"),
           ("Dr Pebble Health Centre", "小石醫健中心", "小石医健中心"), ("Harbour Oak Polyclinic", "港橡綜合診所", "港橡综合门诊部"), ("Blue Kettle Medical Group, Sha Tin", "藍壺醫療（沙田）", "蓝壶医疗（罗湖店）"))
WARDS = (("Fei Ngo Hospital", "飛鵝醫院", "飞鹅医院"), ("Lok Wo Sha Hospital", "落禾沙醫院", "落禾沙医院"), ("Silverstrand Private Hospital", "銀線灣私家醫院", "银线湾医院"))
# Complaint and what it is given: English, Traditional, Simplified.
ILLS = (
    (("acute gastroenteritis", "急性腸胃炎", "急性胃肠炎"), ("loperamide, ORS", "止瀉藥、口服補液鹽", "蒙脱石散、口服补液盐")),
    (("URTI", "上呼吸道感染", "上呼吸道感染"), ("paracetamol, Actifed", "必理痛、收鼻水藥", "对乙酰氨基酚、氯雷他定")),
    (("lumbar strain", "腰部肌肉拉傷", "腰肌劳损"), ("Arcoxia 60 mg daily", "消炎止痛藥", "依托考昔片")),
    (("eczema flare", "濕疹發作", "湿疹急性发作"), ("mometasone cream", "類固醇藥膏", "糠酸莫米松乳膏")),
    (("migraine", "偏頭痛", "偏头痛"), ("sumatriptan 50 mg prn", "舒馬普坦", "佐米曲普坦")),
    (("GERD", "胃酸倒流", "胃食管反流病"), ("esomeprazole 20 mg", "埃索美拉唑", "雷贝拉唑钠肠溶片")),
    (("allergic rhinitis", "鼻敏感", "过敏性鼻炎"), ("fexofenadine, Avamys", "敏感藥、噴鼻劑", "西替利嗪、布地奈德鼻喷剂")),
    (("UTI", "尿道炎", "尿路感染"), ("nitrofurantoin 100 mg bd", "抗生素七日", "头孢克肟")),
    (("hyperlipidaemia", "血脂高", "高脂血症"), ("rosuvastatin 5 mg nocte", "瑞舒伐他汀", "瑞舒伐他汀钙片")),
    (("hypertension", "高血壓", "高血压2级"), ("amlodipine 5 mg", "氨氯地平", "氨氯地平片")),
)
NICKS = ("Kiki", "Jacky", "阿欣", "Tiff", "細B", "Oscar", "Yoyo", "阿Lam", "Hin", "Rachel", "Bosco", "Nat")
NICKS_SC = ("小鱼", "阿杰", "Coco", "老周", "晓雯", "Leo", "婷婷", "大刘")

# What the patient of each complaint says.
SAYS = ("diarrhoea since last night", "runny nose and cough", "back pain after lifting", "itchy rash on arms", "one-sided headache", "burning after meals", "sneezing every morning", "pain passing urine", "here for blood results", "dizzy, home BP high")


def nick(m, many):
    return m.rng.sample(NICKS, many)


def nick_sc(m, many):
    return m.rng.sample(NICKS_SC, many)


def aged(m, first, last, sex=None):
    """A person born within these years, of this sex where the paper needs one."""
    p = m.person()
    p.born = (m.num(first, last), *p.born[1:])
    p.sex = sex or p.sex
    return p


def pct(now, then):
    return f"{(now - then) * 100 / max(1, abs(then)):+.1f}%"


def book(m, low=80, high=2400, margin=(22, 58), profit=None):
    """A period's figures in millions that add up, with the period before; `profit` asks for black or red ink."""
    rev, last = m.num(low, high), m.num(low, high)
    last = max(low // 2, round(rev * m.num(70, 135) / 100))
    gp = round(rev * m.num(*margin) / 100)
    gp0 = round(last * m.num(*margin) / 100)
    good = m.pick((True, False)) if profit is None else profit
    sell, rd = round(gp * m.num(18, 34) / 100), round(gp * m.num(4, 12) / 100)
    admin = round(gp * m.num(20, 30) / 100) if good else round(gp * m.num(75, 120) / 100)
    fin = max(1, round(gp * m.num(2, 9) / 100))
    net = gp - sell - rd - admin - fin
    net0 = round(gp0 * m.num(6, 30) / 100)
    return SimpleNamespace(rev=rev, last=last, cost=rev - gp, gp=gp, gp0=gp0, gm=f"{gp * 100 / rev:.1f}%", gm0=f"{gp0 * 100 / last:.1f}%", sell=sell, rd=rd, admin=admin,
                           fin=fin, net=net, net0=net0, rev_pct=pct(rev, last), gp_pct=pct(gp, gp0), net_pct=pct(net, net0), good=net >= 0)


def red(n):
    """As accountants write it: losses in brackets."""
    return f"({-n:,})" if n < 0 else f"{n:,}"


def clock(m, low=8, high=22):
    return f"{m.num(low, high):02d}:{m.num(0, 59):02d}"
