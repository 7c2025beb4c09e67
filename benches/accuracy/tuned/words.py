"""Clinical and business words of the tuned half."""

# English, Traditional Chinese, Simplified Chinese.
DIAGNOSES = (
    ("Acute upper respiratory tract infection", "急性上呼吸道感染", "急性上呼吸道感染"), ("Essential hypertension", "原發性高血壓", "原发性高血压"),
    ("Type 2 diabetes mellitus", "二型糖尿病", "2型糖尿病"), ("Acute gastroenteritis", "急性腸胃炎", "急性肠胃炎"),
    ("Low back pain", "下背痛", "腰痛"), ("Community acquired pneumonia", "社區型肺炎", "社区获得性肺炎"),
    ("Acute tonsillitis", "急性扁桃腺炎", "急性扁桃体炎"), ("Migraine", "偏頭痛", "偏头痛"), ("Allergic rhinitis", "過敏性鼻炎", "过敏性鼻炎"),
    ("Ankle sprain", "足踝扭傷", "踝关节扭伤"), ("Atrial fibrillation", "心房顫動", "心房颤动"), ("Gout", "痛風", "痛风"),
    ("Fracture of distal radius", "橈骨遠端骨折", "桡骨远端骨折"), ("Chickenpox", "水痘", "水痘"), ("Asthma", "哮喘", "哮喘"),
    ("Urinary tract infection", "尿道炎", "尿路感染"), ("Breast cancer", "乳癌", "乳腺癌"), ("Eczema", "濕疹", "湿疹"),
)
DRUGS = (
    ("Amlodipine 5mg", "氨氯地平"), ("Metformin 500mg", "二甲雙胍"), ("Paracetamol 500mg", "撲熱息痛"), ("Amoxicillin 500mg", "阿莫西林"),
    ("Simvastatin 20mg", "辛伐他汀"), ("Omeprazole 20mg", "奧美拉唑"), ("Cetirizine 10mg", "西替利嗪"), ("Warfarin 3mg", "華法林"),
    ("Salbutamol inhaler", "沙丁胺醇"), ("Ibuprofen 400mg", "布洛芬"), ("Allopurinol 100mg", "別嘌醇"),
)
HOSPITALS = (("Prince Albert Hospital", "亞爾拔醫院"), ("Kowloon Harbour Hospital", "九龍海港醫院"), ("Sunny Bay Clinic", "欣澳診所"),
             ("New Territories Family Medicine Centre", "新界家庭醫學中心"))
