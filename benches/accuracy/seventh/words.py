"""Companies, places, complaints and drugs of the seventh hand."""

# English, Traditional, Simplified, short name in the office.
GROUPS = (
    ("Marsh Bay Bakeries Holdings Limited", "沼灣餅業控股有限公司", "沼湾饼业控股有限公司", "MBB"),
    ("Tin Hau Temple Optical Group Limited", "天后視光集團有限公司", "天后视光集团有限公司", "THO"),
    ("Stonecutter Lifts International Limited", "昂洲升降機國際有限公司", "昂洲电梯国际有限公司", "SLI"),
    ("Kiln Street Ceramics Holdings Limited", "窰街陶瓷控股有限公司", "窑街陶瓷控股有限公司", "KSC"),
    ("Lotus Ferry Transport Group Limited", "蓮渡運輸集團有限公司", "莲渡运输集团有限公司", "LFT"),
    ("Amber Moth Apparel Holdings Limited", "琥蛾服飾控股有限公司", "琥蛾服饰控股有限公司", "AMA"),
    ("Plover Cove Precision Limited", "鴴灣精密有限公司", "鸻湾精密有限公司", "PCP"),
    ("Cinnamon Quay Restaurants Group Limited", "桂埗餐飲集團有限公司", "桂埗餐饮集团有限公司", "CQR"),
    ("Ninth Bell Biopharma Limited", "九鐘生物醫藥有限公司", "九钟生物医药有限公司", "NBB"),
    ("Old Jetty Jewellery International Limited", "舊碼頭珠寶國際有限公司", "旧码头珠宝国际有限公司", "OJJ"),
)
# Those that keep shops.
RETAIL = tuple(GROUPS[i] for i in (0, 1, 3, 5, 7, 9))


def brief(name):
    """A company as its people say it."""
    for tail in ("控股有限公司", "集團有限公司", "集团有限公司", "國際有限公司", "国际有限公司", "有限公司"):
        name = name.removesuffix(tail)
    return name


TARGETS = (("Copperleaf Packaging (Dongguan) Co., Ltd.", "銅葉包裝（東莞）有限公司", "铜叶包装（东莞）有限公司"),
           ("Halcyon Frozen Foods Pte. Ltd.", "翠鳥急凍食品", "翠鸟速冻食品"), ("Tidewater Cleaning Services Limited", "潮水清潔服務有限公司", "潮水清洁服务有限公司"),
           ("Gantry Crane Software Limited", "龍門軟件有限公司", "龙门软件有限公司"))
PROJECTS = ("Lychee", "Osprey", "Bamboo Raft", "Seven Steps", "Pomelo", "Kestrel", "Lantern Fish", "Jade Rabbit")
SHOPS = ("德福", "又一城", "東港城", "屯市", "海港城", "元朗廣場", "太古城", "荃新", "葵芳", "將中", "銅鑼灣", "上水", "沙田新城市", "大埔超城")
SHOPS_EN = ("Telford", "Festival Walk", "East Point", "Tuen Mun", "Harbour City", "Yuen Long", "Cityplaza", "Tsuen Wan", "Kwai Fong", "Causeway Bay",
            "Sheung Shui", "New Town")
PLACES = (("Hillcrest Private Hospital", "曉峰醫院", "晓峰医院"), ("Pak Tin Family Clinic", "白田家庭醫務所", "白田家庭诊所"),
          ("Lei Yue Specialist Centre", "鯉魚專科中心", "鲤鱼专科中心"), ("St. Brendan's Infirmary", "聖布倫丹療養院", "圣布伦丹疗养院"),
          ("Nam Chung Day Surgery", "南涌日間手術中心", "南涌日间手术中心"))
ILLS = (("acute gouty arthritis", "急性痛風", "急性痛风性关节炎"), ("iron deficiency anaemia", "缺鐵性貧血", "缺铁性贫血"),
        ("ureteric stone", "輸尿管結石", "输尿管结石"), ("atrial fibrillation", "心房顫動", "心房颤动"), ("chronic hepatitis B", "慢性乙型肝炎", "慢性乙型肝炎"),
        ("herpes zoster", "帶狀疱疹（生蛇）", "带状疱疹"), ("diverticulitis", "憩室炎", "憩室炎"), ("COPD exacerbation", "慢阻肺病急性發作", "慢阻肺急性加重"),
        ("frozen shoulder", "五十肩", "肩周炎"), ("endometriosis", "子宮內膜異位", "子宫内膜异位症"))
PILLS = (("colchicine 0.5 mg bd", "秋水仙素"), ("apixaban 5 mg bd", "阿哌沙班"), ("entecavir 0.5 mg daily", "恩替卡韋"), ("tamsulosin 0.4 mg nocte", "坦索羅辛"),
         ("ferrous sulphate 300 mg daily", "硫酸亞鐵"), ("valaciclovir 1 g tds", "伐昔洛韋"), ("amlodipine 5 mg daily", "氨氯地平"), ("metformin 500 mg bd", "二甲雙胍"),
         ("pantoprazole 40 mg daily", "泮托拉唑"), ("prednisolone 30 mg daily", "潑尼松龍"))
