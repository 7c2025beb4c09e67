"""Listed groups, hospitals, illnesses, schools, NGOs and sums of this hand: all invented."""

from types import SimpleNamespace

# English, Traditional, Simplified short name, nickname in chats.
GROUPS = (
    ("Ap Chau Electric Holdings Limited", "鴨洲電力控股有限公司", "鸭洲电力", "鴨電"), ("Plover Bay Gas Group Limited", "船塘燃氣集團有限公司", "船塘燃气", "船燃"),
    ("Inner Harbour Water Holdings Limited", "內港水務控股有限公司", "内港水务", "內水"), ("Cotton Lane Bank, Limited", "棉樹里銀行有限公司", "棉树里银行", "棉銀"),
    ("Rennie Mill Financial Group Limited", "連尼金融集團有限公司", "连尼金融", "連金"), ("Kellett Point Hotels Limited", "奇力角酒店集團有限公司", "奇力角酒店", "奇酒"),
    ("Stonecutter Hospitality International Limited", "昂船酒店國際有限公司", "昂船酒店", "昂船"), ("Shek Lung Construction Group Limited", "石壟建築集團有限公司", "石垄建筑", "石壟"),
    ("Man Kam Foundations Holdings Limited", "文錦地基控股有限公司", "文锦地基", "文錦"), ("Yuk Tung Civil Engineering Group Limited", "旭東土木工程集團有限公司", "旭东土木", "旭東"),
)
UTILITIES, BANKS, HOTELS, BUILDERS = GROUPS[:3], GROUPS[3:5], GROUPS[5:7], GROUPS[7:]
HOSPITALS = (("Sai Wan Ho General Hospital", "西灣河綜合醫院", "西湾河综合医院"), ("St. Bede's Hospital", "聖比德醫院", "圣比德医院"), ("Tai Mong Rehabilitation Hospital", "大網復康醫院", "大网康复医院"),
             ("Ngong Ping Medical Centre", "昂平醫務中心", "昂平医务中心"), ("Pak Kong Clinic", "北港診所", "北港诊所"))
HOSPITALS_SC = ("深圳市福莲人民医院", "珠海南屏康复医院", "广州东濠中医院", "佛山千灯医院", "东莞松湖医院")
ILLS = (("Hypertension", "高血壓", "高血压"), ("Type 2 diabetes mellitus", "二型糖尿病", "2型糖尿病"), ("Lumbar disc prolapse", "腰椎間盤突出", "腰椎间盘突出症"), ("Gallstones", "膽石", "胆囊结石"),
        ("Hypothyroidism", "甲狀腺功能減退", "甲状腺功能减退症"), ("COPD", "慢性阻塞性肺病", "慢性阻塞性肺疾病"), ("Ischaemic stroke", "缺血性中風", "脑梗死"), ("Major depressive disorder", "抑鬱症", "抑郁症"),
        ("Benign prostatic hyperplasia", "良性前列腺增生", "前列腺增生"), ("Ca breast", "乳癌", "乳腺癌"), ("Epilepsy", "腦癇", "癫痫"), ("Chronic kidney disease stage 3", "第三期慢性腎病", "慢性肾脏病3期"))
DRUGS = ("amlodipine 5 mg daily", "metformin 500 mg BD", "losartan 50 mg daily", "atorvastatin 20 mg nocte", "aspirin 80 mg daily", "pantoprazole 40 mg daily", "sertraline 50 mg mane", "thyroxine 75 mcg daily")
SCHOOLS = (("Ho Tung Lane Primary School", "何東里小學"), ("St. Aidan's College", "聖艾丹書院"), ("Lok Sin Wai Memorial Secondary School", "樂善惠紀念中學"), ("Tin Yuet Kindergarten", "天悅幼稚園"))
NGOS = (("Harbour Lamp Community Services", "港燈社區服務會"), ("Evergreen Neighbourhood Centre", "常青鄰舍中心"), ("Open Door Family Association", "開門家庭會"), ("Kai Nang Rehabilitation Society", "啟能復康協會"))
HOMES = (("Yee Hong Garden Home for the Elderly", "怡康花園護老院"), ("Fuk Lam Care Home", "福霖安老院"), ("Chung Sau Nursing Home", "頌壽護養院"))


def sums(m, low=400, high=9000, worse=None):
    """A period in millions whose lines add up, and the one before it."""
    worse = m.pick((True, False)) if worse is None else worse
    rev = m.num(low, high)
    last = round(rev * (m.num(105, 128) if worse else m.num(80, 96)) / 100)
    gp = round(rev * m.num(16, 33) / 100)
    gp_last = round(last * m.num(19, 35) / 100)
    other, admin, fin = max(1, round(gp * 0.06)), round(gp * 0.45), max(1, round(gp * 0.11))
    pbt = gp + other - admin - fin
    tax = round(pbt * 0.165)
    net = pbt - tax
    net_last = round(net * (m.num(125, 220) if worse else m.num(60, 92)) / 100)
    pct = lambda a, b: f"{abs(a - b) * 100 / max(1, b):.1f}"
    return SimpleNamespace(rev=rev, last=last, cost=rev - gp, gp=gp, gp_last=gp_last, gm=f"{gp * 100 / rev:.1f}", gm_last=f"{gp_last * 100 / last:.1f}", other=other, admin=admin, fin=fin,
                           pbt=pbt, tax=tax, net=net, net_last=net_last, worse=worse, rev_pct=pct(rev, last), net_pct=pct(net, net_last))


def aged(m, first, last, sex=None):
    """A person of fitting age and sex."""
    p = m.person()
    p.born = (m.num(first, last), *p.born[1:])
    p.sex = sex or p.sex
    return p
