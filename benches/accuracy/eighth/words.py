"""Listed groups, subsidiaries, hospitals and sums of this set: all invented."""

from types import SimpleNamespace

# English, Traditional, Simplified short name, nickname in chats.
GROUPS = (
    ("Banyan Quay Group Limited", "榕埗集團有限公司", "榕埗集团", "榕埗"), ("Tin Sam Precision Holdings Limited", "田心精密控股有限公司", "田心精密", "田心"),
    ("Osprey Lane Retail Group Limited", "魚鷹里零售集團有限公司", "鱼鹰里零售", "魚鷹里"), ("Kau Yi Foods International Limited", "交椅食品國際有限公司", "交椅食品", "交椅"),
    ("Lotus Crag Pharmaceuticals Limited", "蓮岩藥業有限公司", "莲岩药业", "蓮岩"), ("Waglan Marine Services Group Limited", "橫欄海事集團有限公司", "横栏海事", "橫欄"),
    ("Pak Sha Homeware Holdings Limited", "白沙家品控股有限公司", "白沙家品", "白沙"), ("Needle Hill Building Materials Limited", "針山建材有限公司", "针山建材", "針山"),
)
PLANTS_SC = ("东莞厂", "惠州厂", "中山厂", "苏州工厂", "重庆子公司", "合肥公司", "南通公司")
UNITS = ("Hong Kong retail", "Mainland wholesale", "Macau", "E-commerce", "South-east Asia", "Property", "OEM")
UNITS_ZH = ("香港零售", "內地批發", "澳門", "網店", "東南亞", "物業租賃", "代工")
HOSPITALS = (("Cape Collinson General Hospital", "歌連臣角醫院", "歌连臣角医院"), ("Ma On Peak Medical Centre", "馬鞍嶺醫療中心", "马鞍岭医疗中心"),
             ("Lai Shun Family Clinic", "麗信家庭醫務所", "丽信家庭诊所"), ("St. Columba's Hospital", "聖高隆醫院", "圣高隆医院"), ("Tap Mun Day Surgery", "塔門日間手術中心", "塔门日间手术中心"))
ILLS = (("Gout", "痛風", "痛风"), ("Carpal tunnel syndrome", "腕管綜合症", "腕管综合征"), ("Ulcerative colitis", "潰瘍性結腸炎", "溃疡性结肠炎"), ("Asthma", "哮喘", "哮喘"),
        ("Atrial fibrillation", "心房顫動", "心房颤动"), ("Shingles", "帶狀疱疹", "带状疱疹"), ("Iron deficiency anaemia", "缺鐵性貧血", "缺铁性贫血"), ("Rotator cuff tear", "肩袖撕裂", "肩袖撕裂"),
        ("Type 2 diabetes", "二型糖尿病", "2型糖尿病"), ("Migraine", "偏頭痛", "偏头痛"), ("Chronic hepatitis B", "慢性乙型肝炎", "慢性乙型肝炎"), ("Acute pyelonephritis", "急性腎盂腎炎", "急性肾盂肾炎"))
DRUGS = (("Allopurinol 100 mg", "別嘌醇"), ("Apixaban 5 mg", "阿哌沙班"), ("Metformin 500 mg", "二甲雙胍"), ("Amlodipine 5 mg", "氨氯地平"), ("Pregabalin 75 mg", "普瑞巴林"),
         ("Entecavir 0.5 mg", "恩替卡韋"), ("Salbutamol inhaler", "沙丁胺醇吸入劑"), ("Pantoprazole 40 mg", "泮托拉唑"), ("Mesalazine 800 mg", "美沙拉秦"), ("Ferrous sulphate 300 mg", "硫酸亞鐵"))

# What is given for what.
TREATED = tuple((ILLS[a], DRUGS[b]) for a, b in ((0, 0), (2, 8), (3, 6), (4, 1), (5, 4), (6, 9), (8, 2), (10, 5), (1, 4), (7, 4)))


def sums(m, low=300, high=6000, worse=None):
    """A half-year or year in millions whose lines add up, and the one before it."""
    worse = m.pick((True, False)) if worse is None else worse
    rev = m.num(low, high)
    last = round(rev * (m.num(104, 131) if worse else m.num(78, 97)) / 100)
    gp = round(rev * m.num(18, 34) / 100)
    gp_last = round(last * m.num(20, 37) / 100)
    sell, admin, fin = round(gp * 0.31), round(gp * 0.24), max(1, round(gp * 0.05))
    net = gp - sell - admin - fin
    net_last = round(net * (m.num(120, 210) if worse else m.num(60, 94)) / 100)
    pct = lambda a, b: f"{abs(a - b) * 100 / max(1, b):.1f}%"
    return SimpleNamespace(rev=rev, last=last, cost=rev - gp, gp=gp, gp_last=gp_last, gm=f"{gp * 100 / rev:.1f}", gm_last=f"{gp_last * 100 / last:.1f}", sell=sell, admin=admin,
                           fin=fin, net=net, net_last=net_last, worse=worse, rev_pct=pct(rev, last), net_pct=pct(net, net_last))


def aged(m, first, last, sex=None):
    """A person of fitting age and sex."""
    p = m.person()
    p.born = (m.num(first, last), *p.born[1:])
    p.sex = sex or p.sex
    return p
