"""Hospitals, schools, employers, listed groups and sums of this set: all invented."""

from types import SimpleNamespace

# English, Traditional, Simplified, nickname, stock code.
GROUPS = (
    ("Cheung Lok Holdings Limited", "昌樂控股有限公司", "昌乐控股", "昌樂", "2791"), ("Meridian Kitchenware International Limited", "子午廚具國際有限公司", "子午厨具国际", "子午", "6934"),
    ("Hon Wing Garments Group Limited", "漢榮製衣集團有限公司", "汉荣制衣集团", "漢榮", "3974"), ("Silver Terrace Property Holdings Limited", "銀臺地產控股有限公司", "银台地产控股", "銀臺", "4817"),
    ("Po Tak Education Group Limited", "普德教育集團有限公司", "普德教育集团", "普德", "8795"), ("Sino Harvest Foods Group Limited", "華穗食品集團有限公司", "华穗食品集团", "華穗", "5642"),
    ("Kingsway Semicon Technologies Limited", "勁為半導體科技有限公司", "劲为半导体科技", "勁為", "7423"), ("Yat Sang Healthcare Holdings Limited", "日生醫療控股有限公司", "日生医疗控股", "日生", "5183"),
    ("Great Span Construction Group Limited", "宏跨建築集團有限公司", "宏跨建筑集团", "宏跨", "8927"), ("Pacific Lantern Logistics Limited", "明燈太平洋物流有限公司", "明灯太平洋物流", "明燈", "4365"),
)
HOSPITALS = (("Princess Beatrice Hospital", "貝翠絲公主醫院", "贝翠丝公主医院"), ("Tai Long Hospital", "大浪醫院", "大浪医院"), ("Sai Wan Union Hospital", "西灣協和醫院", "西湾协和医院"),
             ("Holy Trinity Medical Centre", "聖三一醫療中心", "圣三一医疗中心"), ("Kowloon Bay General Hospital", "九龍灣總醫院", "九龙湾总医院"))
CLINICS = (("Kin On Medical Practice", "健安醫務所"), ("Dr Yeung & Partners Family Clinic", "楊氏家庭醫務所"), ("Harbour View Specialist Centre", "海景專科中心"), ("Wui Chun Clinic", "匯春診所"))
SCHOOLS = (("Tsuen Kei Primary School", "全基小學"), ("St. Dunstan's College", "聖當士頓書院"), ("Fuk Lam Memorial Secondary School", "福臨紀念中學"), ("Little Otters Kindergarten", "小水獺幼稚園"))
FIRMS = (("Kwan Sang Cleaning Services Limited", "群生清潔服務有限公司"), ("Topmost Catering Limited", "冠廚飲食有限公司"), ("Ever Bright Lift Engineering Limited", "永亮升降機工程有限公司"),
         ("Hop Yik Warehouse Limited", "合益倉庫有限公司"), ("Pinewood Hotel Hong Kong", "松木酒店"))
# Illness in three scripts, a drug and how it is taken.
ILLS = (("hypertension", "高血壓", "高血压", "Amlodipine 5 mg", "daily"), ("type 2 diabetes", "糖尿病", "2型糖尿病", "Metformin 500 mg", "BD"), ("asthma", "哮喘", "支气管哮喘", "Symbicort 160/4.5", "2 puffs BD"),
        ("gastro-oesophageal reflux", "胃酸倒流", "胃食管反流", "Esomeprazole 20 mg", "daily before breakfast"), ("hyperlipidaemia", "高血脂", "高脂血症", "Atorvastatin 20 mg", "nocte"),
        ("generalised anxiety disorder", "焦慮症", "焦虑症", "Sertraline 50 mg", "mane"), ("hypothyroidism", "甲狀腺功能減退", "甲状腺功能减退症", "Thyroxine 100 mcg", "daily"), ("gouty arthritis", "痛風", "痛风性关节炎", "Colchicine 0.5 mg", "BD"))
PLANTS_SC = ("东莞厂", "佛山厂", "江门子公司", "昆山工厂", "成都公司", "长沙公司")


def aged(m, first, last, sex=None):
    """A person of fitting age and sex."""
    p = m.person()
    p.born = (m.num(first, last), *p.born[1:])
    p.sex = sex or p.sex
    return p


def books(m, low=250, high=5000, worse=None):
    """A period in millions that adds up, with the one before."""
    worse = m.pick((True, False)) if worse is None else worse
    rev = m.num(low, high)
    last = round(rev * (m.num(105, 128) if worse else m.num(80, 96)) / 100)
    gp, gp_last = round(rev * m.num(16, 33) / 100), round(last * m.num(19, 36) / 100)
    sell, admin, fin = round(gp * 0.34), round(gp * 0.26), max(1, round(gp * 0.06))
    pbt = gp - sell - admin - fin
    tax = round(pbt * 0.18)
    net = pbt - tax
    net_last = round(net * (m.num(125, 230) if worse else m.num(58, 93)) / 100)
    pct = lambda a, b: f"{abs(a - b) * 100 / max(1, b):.1f}%"
    return SimpleNamespace(rev=rev, last=last, cost=rev - gp, gp=gp, gp_last=gp_last, gm=f"{gp * 100 / rev:.1f}", gm_last=f"{gp_last * 100 / last:.1f}", sell=sell, admin=admin, fin=fin,
                           pbt=pbt, tax=tax, net=net, net_last=net_last, worse=worse, rev_pct=pct(rev, last), net_pct=pct(net, net_last))
