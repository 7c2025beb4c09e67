"""Nouns of this set: clinics, diagnoses, drugs, listed companies, trades. All invented where they name somebody."""

CLINICS = (("St. Brendan's Hospital", "聖博恩醫院"), ("Nam Wai Family Clinic", "南圍家庭醫務所"), ("Pinnacle Bay Specialist Centre", "屏灣專科中心"),
           ("Tin Shing Rehabilitation Hospital", "天城復康醫院"), ("Kau Sai Community Health Centre", "滘西社區健康中心"), ("Rosary Hill Day Surgery", "玫瑰崗日間手術中心"))
CLINICS_SC = ("鹏湾市第三人民医院", "鹏湾市中西医结合医院", "岭口区妇幼保健院", "粤澜大学附属第二医院")
# English, Traditional Chinese, Simplified Chinese.
ILLS = (("Type 2 diabetes mellitus", "二型糖尿病", "2型糖尿病"), ("Atrial fibrillation", "心房顫動", "心房颤动"), ("Chronic hepatitis B", "慢性乙型肝炎", "慢性乙型肝炎"),
        ("Iron deficiency anaemia", "缺鐵性貧血", "缺铁性贫血"), ("Gout", "痛風", "痛风"), ("Asthma", "哮喘", "支气管哮喘"), ("Herpes zoster", "生蛇", "带状疱疹"),
        ("Major depressive disorder", "重性抑鬱症", "重度抑郁发作"), ("Rheumatoid arthritis", "類風濕性關節炎", "类风湿关节炎"), ("Ureteric stone", "輸尿管結石", "输尿管结石"),
        ("Community-acquired pneumonia", "社區性肺炎", "社区获得性肺炎"), ("Osteoporosis", "骨質疏鬆症", "骨质疏松症"), ("Ischaemic stroke", "缺血性中風", "脑梗死"))
DRUGS = (("Metformin 500mg", "二甲雙胍"), ("Apixaban 5mg", "阿哌沙班"), ("Entecavir 0.5mg", "恩替卡韋"), ("Allopurinol 100mg", "別嘌醇"), ("Amlodipine 5mg", "氨氯地平"),
         ("Sertraline 50mg", "舍曲林"), ("Methotrexate 7.5mg weekly", "甲氨蝶呤"), ("Pantoprazole 40mg", "泮托拉唑"), ("Gliclazide MR 60mg", "格列齊特"), ("Losartan 50mg", "氯沙坦"))
# English, Traditional Chinese, Simplified Chinese, trade.
ISSUERS = (("Cinnamon Bay Retail Group Limited", "桂灣零售集團有限公司", "桂湾零售"), ("Tern Island Shipping Holdings Limited", "燕洲航運控股有限公司", "燕洲航运"),
           ("Quartz Valley New Materials Company Limited", "石英谷新材料股份有限公司", "石英谷新材"), ("Wing Lok Tong Herbal International Limited", "詠樂堂草本國際有限公司", "咏乐堂"),
           ("Ironwood Property Services Group Limited", "鐵木物業服務集團有限公司", "铁木物服"), ("Lantau Loom Apparel Holdings Limited", "嶼織服飾控股有限公司", "屿织服饰"),
           ("Silver Heron Restaurants International Limited", "銀鷺餐飲國際有限公司", "银鹭餐饮国际"), ("Mount Cameron Robotics Inc.", "金馬倫機器人股份有限公司", "金马伦机器人"))
TARGETS = ("Brightkiln Ceramics (Foshan) Co., Ltd.", "Pomelo Grove Foods Pte. Ltd.", "Nordhavn Sensor ApS", "Yau Shun Freight Forwarders Limited", "Hoi Wah Cold Store Limited")
TARGETS_ZH = ("亮窰陶瓷（佛山）有限公司", "柚林食品有限公司", "友順貨運有限公司", "海華凍倉有限公司")
PROJECTS = ("Project Kingfisher", "Project Tamarind", "Project Longan", "Project Cobalt", "Project Lychee", "Project Sextant")
SCHOOLS = (("Ho Man Tin Wesley Memorial School", "何文田衛理紀念學校"), ("Sai Wan Ho Lutheran College", "西灣河信義書院"), ("Tai Wai Sacred Heart Primary School", "大圍聖心小學"))
HOMES = ("頌安護老院", "慈雲安老之家", "福暉護理安老院", "長青居")
DISCLAIMER = ("Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this announcement, "
              "make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any loss howsoever arising from or "
              "in reliance upon the whole or any part of the contents of this announcement.")
DISCLAIMER_ZH = ("香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示，概不就因本公告全部或任何部分內容而產生或"
                 "因倚賴該等內容而引致的任何損失承擔任何責任。")


def rows(people, line):
    return "\n".join(line(p) for p in people)
