"""Invented listed groups, clinics, insurers, complaints and figures of this set."""

from types import SimpleNamespace

# English, Traditional, Simplified, nickname, trade.
GROUPS = (
    ("Grebe Point Technology Holdings Limited", "鸊鷉角科技控股有限公司", "鸊鹈角科技控股", "GPT控股", "tech"),
    ("Sai Loong Freight International Limited", "西瀧貨運國際有限公司", "西泷货运国际", "西瀧", "logistics"),
    ("Heddle & Warp Textile Group Limited", "綜經紡織集團有限公司", "综经纺织集团", "綜經", "textile"),
    ("Sete Pontes Entertainment Group Limited", "七橋娛樂集團有限公司", "七桥娱乐集团", "七橋", "gaming"),
    ("Kamfung Interactive Limited", "金楓互動有限公司", "金枫互动", "金楓", "tech"),
    ("Tung Chuen Cold Chain Group Limited", "通泉冷鏈集團有限公司", "通泉冷链集团", "通泉", "logistics"),
    ("Yuk Kam Garment (Holdings) Limited", "郁錦製衣(控股)有限公司", "郁锦制衣控股", "郁錦", "textile"),
    ("Praia Norte Resorts Limited", "北灘渡假村有限公司", "北滩度假村", "北灘", "gaming"),
)
HOSPITALS = (("Lion Spur Hospital", "獅嶺醫院", "狮岭医院"), ("Nam Wan Rehabilitation Centre", "南環復康中心", "南环康复中心"), ("Qianhai Renhe Hospital", "前海仁和醫院", "前海仁和医院"),
             ("Kei Wai Polyclinic", "基圍綜合診所", "基围综合门诊"), ("Holy Redeemer Hospital", "聖贖主醫院", "圣赎主医院"), ("Zhongshan Wugui Hospital", "中山五桂醫院", "中山五桂医院"))
INSURERS = (("Compass Rose Insurance (HK) Limited", "羅盤保險(香港)有限公司"), ("Evergood Life Assurance Limited", "恒佳人壽保險有限公司"), ("Pacific Bridge General Insurance", "太橋保險"), ("Sampan Mutual", "舢舨互助保險"))
# English, Traditional, Simplified complaint; what is given (English, Traditional, Simplified).
CARE = (
    (("Prolapsed intervertebral disc L4/5", "腰椎間盤突出", "腰椎间盘突出"), ("Gabapentin 300 mg", "加巴噴丁", "加巴喷丁")),
    (("Frozen shoulder", "五十肩", "肩周炎"), ("Etoricoxib 60 mg", "依托考昔", "依托考昔")),
    (("Type 2 diabetes mellitus", "二型糖尿病", "2型糖尿病"), ("Empagliflozin 10 mg", "恩格列淨", "恩格列净")),
    (("Hypertension", "高血壓", "高血压"), ("Losartan 50 mg", "洛沙坦", "氯沙坦")),
    (("Gastro-oesophageal reflux", "胃酸倒流", "胃食管反流"), ("Esomeprazole 20 mg", "埃索美拉唑", "艾司奥美拉唑")),
    (("Hyperlipidaemia", "高血脂", "高脂血症"), ("Rosuvastatin 10 mg", "瑞舒伐他汀", "瑞舒伐他汀")),
    (("Anxiety disorder", "焦慮症", "焦虑症"), ("Escitalopram 10 mg", "艾司西酞普蘭", "艾司西酞普兰")),
    (("Allergic rhinitis", "鼻敏感", "过敏性鼻炎"), ("Levocetirizine 5 mg", "左西替利嗪", "左西替利嗪")),
    (("Urinary tract infection", "尿道炎", "尿路感染"), ("Nitrofurantoin 100 mg", "呋喃妥因", "呋喃妥因")),
    (("Old stroke with L hemiparesis", "中風後左側偏癱", "脑卒中后左侧偏瘫"), ("Clopidogrel 75 mg", "氯吡格雷", "氯吡格雷")),
)

# What each of them complains of, how it is looked into, and both in Simplified with the department.
SIGNS = (("low back pain radiating to the calf", "MRI L-spine", "腰痛伴右下肢麻木3月", "骨科", "核磁"), ("shoulder pain, cannot reach behind the back", "X-ray shoulder, ultrasound", "右肩痛、抬举受限2月", "骨科", "肩部B超"),
         ("thirst and weight loss", "HbA1c, urine ACR", "体检发现血糖升高", "内分泌", "糖化"), ("headache, found on checking", "ECG, 24 h ABPM", "反复头晕1周", "心内", "动态血压"),
         ("epigastric burning after meals", "OGD with biopsy", "反酸、烧心半年", "消化", "胃镜"), ("none, found on health check", "lipid profile, ALT", "体检血脂偏高", "心内", "血脂"),
         ("palpitation, poor sleep", "ECG, thyroid function", "心慌、睡眠差2月余", "心理", "甲功"), ("sneezing and blocked nose", "skin prick test", "反复鼻塞、打喷嚏", "耳鼻喉", "过敏原"),
         ("dysuria, fever", "MSU culture, USG kidneys", "尿频尿痛3天", "泌尿", "尿培养"), ("weakness of the left side", "CT brain, carotid duplex", "左侧肢体乏力1年", "神经内", "头颅CT"))


def clock(m):
    """Times of a chat, each a little after the last."""
    now = m.num(540, 1020)

    def tick():
        nonlocal now
        now += m.num(0, 7)
        return f"{now // 60}:{now % 60:02d}"
    return tick


def aged(m, first, last, sex=None):
    p = m.person()
    p.born = (m.num(first, last), *p.born[1:])
    p.sex = sex or p.sex
    return p


def honor(p):
    return "先生" if p.sex == "M" else "女士"


def figures(m, low=400, high=5200, worse=None):
    """Figures in millions that add up, this period and the last."""
    worse = m.pick((True, True, False)) if worse is None else worse
    rev = m.num(low, high)
    last = round(rev * (m.num(106, 138) if worse else m.num(75, 96)) / 100)
    gp = round(rev * m.num(15, 36) / 100)
    gp_last = round(last * m.num(20, 38) / 100)
    opex = round(gp * m.num(58, 74) / 100)
    fin = max(1, round(gp * 0.06))
    tax = max(1, round((gp - opex - fin) * 0.16))
    net = gp - opex - fin - tax
    net_last = round(net * (m.num(125, 240) if worse else m.num(55, 92)) / 100)
    pct = lambda a, b: f"{abs(a - b) * 100 / max(1, b):.1f}%"
    return SimpleNamespace(rev=rev, last=last, gp=gp, gp_last=gp_last, cost=rev - gp, opex=opex, fin=fin, tax=tax, pbt=net + tax, net=net, net_last=net_last, worse=worse,
                           rev_pct=pct(rev, last), net_pct=pct(net, net_last), gm=f"{gp * 100 / rev:.1f}%", gm_last=f"{gp_last * 100 / last:.1f}%")


def trade(m, *kinds):
    return m.pick([g for g in GROUPS if not kinds or g[4] in kinds])
