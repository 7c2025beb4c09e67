"""Names of invented companies, clinics and medicines of this set, and small makers of figures."""

# English, Traditional, Simplified, and what its own staff call it.
ISSUERS = (
    ("Cobalt Heron Holdings Limited", "鈷鷺控股有限公司", "钴鹭控股", "Heron", "鈷鷺"),
    ("Wing Lok Tong Herbal Group Limited", "永樂棠草本集團有限公司", "永乐棠草本", "WLT", "永樂棠"),
    ("Saltmarsh Marine Engineering Limited", "鹽沼海事工程有限公司", "盐沼海事", "Saltmarsh", "鹽沼"),
    ("Quarry Bay Data Exchange Group Limited", "礦灣數據集團有限公司", "矿湾数据", "QBX", "礦灣"),
    ("Fook Chi Bakeries International Limited", "福至餅店國際有限公司", "福至饼店", "Fook Chi", "福至"),
    ("Northgate Knitwear Holdings Limited", "北閘針織控股有限公司", "北闸针织", "Northgate", "北閘"),
    ("Plum Rain Cosmetics Company Limited", "梅雨化妝品股份有限公司", "梅雨化妆品", "Plum Rain", "梅雨"),
    ("Tin Kok Express Logistics Limited", "天角速運物流有限公司", "天角速运", "TKE", "天角"),
    ("Lantern Hill Environmental Group Limited", "燈籠山環保集團有限公司", "灯笼山环保", "Lantern", "燈籠山"),
    ("Ridgeway Auto Components Limited", "嶺道汽車零件有限公司", "岭道汽车零件", "Ridgeway", "嶺道"),
)
PLACES = (("Po Yee Hospital", "普怡醫院", "普怡医院"), ("Castle Bay Clinic", "堡灣診所", "堡湾诊所"), ("Hin Tak Community Health Centre", "顯德社區健康中心", "显德社区健康中心"),
          ("Our Lady of Sorrows Hospital", "聖母七苦醫院", "圣母七苦医院"), ("Lok Wah Street Specialist Centre", "樂華街專科中心", "乐华街专科中心"))
DRUGS = (("Metformin 850mg", "二甲雙胍", "二甲双胍"), ("Amlodipine 5mg", "氨氯地平", "氨氯地平"), ("Losartan 50mg", "氯沙坦", "氯沙坦"), ("Gliclazide MR 30mg", "格列齊特", "格列齐特"),
         ("Atorvastatin 20mg", "阿托伐他汀", "阿托伐他汀"), ("Pantoprazole 40mg", "泮托拉唑", "泮托拉唑"), ("Apixaban 5mg", "阿哌沙班", "阿哌沙班"), ("Sertraline 50mg", "舍曲林", "舍曲林"),
         ("Salbutamol inhaler", "沙丁胺醇吸入劑", "沙丁胺醇吸入剂"), ("Allopurinol 100mg", "別嘌醇", "别嘌醇"), ("Levothyroxine 50mcg", "左甲狀腺素", "左甲状腺素"), ("Tamsulosin 400mcg", "坦索羅辛", "坦索罗辛"))
ILLS = (("Type 2 diabetes", "二型糖尿", "2型糖尿病"), ("Hypertension", "高血壓", "高血压病"), ("Gout", "痛風", "痛风"), ("Atrial fibrillation", "心房顫動", "心房颤动"),
        ("Asthma", "哮喘", "支气管哮喘"), ("Reflux oesophagitis", "胃酸倒流", "反流性食管炎"), ("Hypothyroidism", "甲狀腺功能減退", "甲状腺功能减退"),
        ("Depression", "抑鬱症", "抑郁症"), ("BPH", "前列腺增生", "前列腺增生"), ("Knee osteoarthritis", "膝關節退化", "膝骨关节炎"), ("Eczema", "濕疹", "湿疹"), ("Shingles", "帶狀疱疹", "带状疱疹"))
TOWNS_SC = ("东莞", "惠州", "中山", "苏州", "昆山", "佛山", "江门", "肇庆")


def dec(m, low, high):
    return f"{m.num(low, high)}.{m.num(0, 9)}"


def loss(m, low, high):
    return f"({m.num(low, high):,})"


def either(m, low, high):
    """A figure that may be a loss."""
    return m.pick((f"{m.num(low, high):,}", f"({m.num(low, high):,})"))


def of(m, sex, first, last):
    """A person whose sex and age suit the paper."""
    p = m.person()
    p.sex, p.born = sex, (m.num(first, last), *p.born[1:])
    return p


def run(m, many, year=2025):
    """Days of one year in their order."""
    return [f"{m.num(1, 28):02d}/{month:02d}/{year}" for month in sorted(m.some(range(1, 13), many))]
