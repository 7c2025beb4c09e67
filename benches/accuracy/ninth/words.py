"""Names and sums of this set: a district hospital, a family's office, makers of things, ship owners and shops. All invented."""

from types import SimpleNamespace

# English, Traditional, Simplified short, what the staff call it, what it does.
MAKERS = (
    ("Yau Kee Metalware Holdings Limited", "祐記金屬製品控股有限公司", "祐记金属", "祐記"),
    ("Kwan Tai Paper & Packaging Holdings Limited", "鈞泰紙品包裝控股有限公司", "钧泰纸品", "鈞泰"),
    ("Man Shing Footwear International Limited", "民盛鞋業國際有限公司", "民盛鞋业", "民盛"),
    ("Hap Yick Cable Group Limited", "合翊電纜集團有限公司", "合翊电缆", "合翊"),
    ("Chuen Mei Kitchenware (Holdings) Limited", "荃美廚具（集團）有限公司", "荃美厨具", "荃美"),
)
SHIPPERS = (
    ("Tung Lung Bulk Carriers Limited", "東瓏散貨航運有限公司", "东珑散货", "東瓏"),
    ("Nine Pins Maritime Holdings Limited", "九針海運控股有限公司", "九针海运", "九針"),
    ("Delta Feeder Lines Group Limited", "三角支線航運集團有限公司", "三角支线", "三角支線"),
)
SHOPS = (
    ("Lai Fat Stores (Holdings) Limited", "麗發百貨（集團）有限公司", "丽发百货", "麗發"),
    ("Fook Loi Jewellery Group Limited", "福來珠寶集團有限公司", "福来珠宝", "福來"),
    ("Po Wan Optical Retail Holdings Limited", "寶雲眼鏡零售控股有限公司", "宝云眼镜", "寶雲"),
    ("Tsui Hang Bakery Group Limited", "翠亨餅店集團有限公司", "翠亨饼店", "翠亨"),
)
ALL = MAKERS + SHIPPERS + SHOPS
VEHICLES = (("Evermount Assets Limited", "恆岳資產有限公司"), ("Lok Tin Investments (BVI) Limited", "樂田投資（BVI）有限公司"), ("Three Cedars Holdings Limited", "三杉控股有限公司"))
BANKS = (("Harbour & Canton Bank", "港粵銀行"), ("Wing Cheong Commercial Bank", "永昌商業銀行"), ("Bank of South Fujian (Hong Kong)", "閩南銀行（香港）"), ("Nordbank, Hong Kong branch", "諾德銀行香港分行"))
AUDITORS = (("Lo & Partners CPA Limited", "盧氏會計師事務所有限公司"), ("Hartwell Kwan", "赫維關會計師行"), ("Tso Yip & Co.", "曹葉會計師行"))
SHIPS = ("Tung Lung Grace", "Nine Pins Pioneer", "Ocean Camellia", "Pacific Kapok", "Silver Heron", "Delta Orchid", "Kowloon Breeze", "Southern Lychee")
FACTORIES = (("Dongguan", "東莞", "东莞"), ("Huizhou", "惠州", "惠州"), ("Zhongshan", "中山", "中山"), ("Heyuan", "河源", "河源"), ("Binh Duong", "平陽", "越南平阳"), ("Qingyuan", "清遠", "清远"))
MALLS = (("Mong Kok", "旺角", "旺角"), ("Sha Tin", "沙田", "沙田"), ("Tuen Mun", "屯門", "屯门"), ("Causeway Bay", "銅鑼灣", "铜锣湾"), ("Tsuen Wan", "荃灣", "荃湾"), ("Sheung Shui", "上水", "上水"))

HOSPITALS = (("Shek Wan District Hospital", "石環地區醫院", "石环地区医院"), ("Our Lady of the Harbour Hospital", "海港聖母醫院", "海港圣母医院"), ("Kwun Lung Hospital", "觀龍醫院", "观龙医院"),
             ("Fu Shan Rehabilitation Hospital", "富山復康醫院", "富山康复医院"))
CLINICS = (("Dr. Hui & Partners", "許氏醫務所"), ("Wo Hing Polyclinic", "和興聯合診所"), ("Sun Tin Family Practice", "新田家庭醫務所"))
WARDS = ("4B", "E6", "7A", "C3", "5N", "B9", "2C")

# Illness and its drug, in three writings.
ILLS = (
    (("essential hypertension", "高血壓", "高血压"), ("Amlodipine 5 mg daily", "氨氯地平 5mg 每日一次", "氨氯地平片 5mg qd")),
    (("type 2 diabetes mellitus", "二型糖尿病", "2型糖尿病"), ("Metformin 850 mg bd", "二甲雙胍 850mg 早晚各一", "二甲双胍 0.5g bid")),
    (("COPD", "慢性阻塞性肺病", "慢性阻塞性肺疾病"), ("tiotropium 18 mcg inhaled daily", "噻托溴銨吸入 每日一次", "噻托溴铵吸入 qd")),
    (("atrial fibrillation", "心房顫動", "心房颤动"), ("apixaban 5 mg bd", "阿哌沙班 5mg 每日兩次", "利伐沙班 15mg qd")),
    (("chronic hepatitis B", "慢性乙型肝炎", "慢性乙型肝炎"), ("entecavir 0.5 mg daily", "恩替卡韋 0.5mg 每日一次", "恩替卡韦 0.5mg qd")),
    (("gouty arthritis", "痛風性關節炎", "痛风性关节炎"), ("allopurinol 100 mg daily", "別嘌醇 100mg 每日一次", "非布司他 40mg qd")),
    (("ischaemic heart disease", "缺血性心臟病", "冠心病"), ("aspirin 80 mg and atorvastatin 20 mg", "亞士匹靈 80mg 及阿托伐他汀 20mg", "阿司匹林 100mg、阿托伐他汀 20mg qn")),
    (("hypothyroidism", "甲狀腺功能減退", "甲状腺功能减退"), ("thyroxine 75 mcg daily", "甲狀腺素 75mcg 每日一次", "左甲状腺素 50μg qd")),
)


def aged(m, first, last, sex=None):
    """A person of fitting age and sex."""
    p = m.person()
    p.born = (m.num(first, last), *p.born[1:])
    p.sex = sex or p.sex
    return p


def he(p):
    return ("he", "his", "him") if p.sex == "M" else ("she", "her", "her")


def books(m, low=180, high=3200, worse=None):
    """A period in millions whose lines add up, and the like one before it."""
    worse = m.pick((True, True, False)) if worse is None else worse
    rev = m.num(low, high)
    last = round(rev * (m.num(106, 134) if worse else m.num(80, 97)) / 100)
    gp, gp_last = round(rev * m.num(15, 24) / 100), round(last * m.num(22, 29) / 100)
    if not worse:
        gp, gp_last = round(rev * m.num(22, 29) / 100), round(last * m.num(17, 22) / 100)
    sell, admin, fin = round(rev * 0.06), round(rev * 0.075), max(1, round(rev * 0.012))
    before = gp - sell - admin - fin
    tax = max(1, round(before * 0.17)) if before > 0 else 0
    net = before - tax
    net_last = round(abs(net) * m.num(150, 240) / 100) + 4 if worse else max(1, round(net * m.num(55, 88) / 100))
    return SimpleNamespace(
        rev=rev, last=last, cost=rev - gp, cost_last=last - gp_last, gp=gp, gp_last=gp_last, sell=sell, admin=admin, fin=fin, before=before, tax=tax, net=net, net_last=net_last, worse=worse,
        gm=f"{gp * 100 / rev:.1f}%", gm_last=f"{gp_last * 100 / last:.1f}%", rev_pct=f"{abs(rev - last) * 100 / last:.1f}%", net_pct=f"{abs(net - net_last) * 100 / max(1, net_last):.0f}%",
        moved="decreased" if worse else "increased", moved_zh="減少" if worse else "增加", moved_sc="下降" if worse else "增长")


def signed(n):
    return f"({abs(n):,})" if n < 0 else f"{n:,}"
