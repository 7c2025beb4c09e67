"""Clinical words of what was held out first: few of them stand in words.py."""

DIAGNOSES = (
    ("Acute bronchitis", "急性支氣管炎", "急性支气管炎"), ("Gastro-oesophageal reflux disease", "胃食道反流病", "胃食管反流病"),
    ("Cervical spondylosis", "頸椎病", "颈椎病"), ("Conjunctivitis", "結膜炎", "结膜炎"), ("Hyperlipidaemia", "高血脂症", "高脂血症"),
    ("Influenza A", "甲型流感", "甲型流感"), ("Pharyngitis", "咽喉炎", "咽炎"), ("Osteoarthritis of the knee", "膝關節退化", "膝骨关节炎"),
    ("Herpes zoster", "帶狀疱疹", "带状疱疹"), ("Depressive disorder", "抑鬱症", "抑郁症"), ("Hand, foot and mouth disease", "手足口病", "手足口病"),
    ("Iron deficiency anaemia", "缺鐵性貧血", "缺铁性贫血"), ("Acute appendicitis", "急性闌尾炎", "急性阑尾炎"),
    ("Renal calculus", "腎石", "肾结石"), ("Ischaemic stroke", "缺血性中風", "缺血性脑卒中"), ("Otitis media", "中耳炎", "中耳炎"),
    ("Hepatitis B carrier", "乙型肝炎帶菌者", "乙型肝炎携带者"), ("Carpal tunnel syndrome", "腕管綜合症", "腕管综合征"),
)
DRUGS = (("Losartan 50mg", "氯沙坦"), ("Atorvastatin 10mg", "阿托伐他汀"), ("Pantoprazole 40mg", "泮托拉唑"), ("Augmentin 1g", "安滅菌"),
         ("Chlorpheniramine 4mg", "氯苯那敏"), ("Dextromethorphan syrup", "右美沙芬"), ("Gliclazide 80mg", "格列齊特"),
         ("Prednisolone 5mg", "潑尼松龍"), ("Diclofenac 50mg", "雙氯芬酸"), ("Sertraline 50mg", "舍曲林"), ("Aspirin 80mg", "阿士匹靈"))
HOSPITALS = (("Queen Anne Hospital", "安娜醫院"), ("Tolo Polyclinic", "吐露綜合診所"), ("Lion Rock Hospital", "獅子山醫院"),
             ("Dr Lau's Surgery", "劉醫生診所"))
