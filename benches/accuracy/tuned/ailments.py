"""Clinical words of the templates in `wards`, `papers` and `systems`: everyday ones, three scripts."""

# English, Traditional Chinese, Simplified Chinese.
ILLS = (
    ("Acute sinusitis", "急性鼻竇炎", "急性鼻窦炎"), ("Lateral epicondylitis", "肱骨外上髁炎", "肱骨外上髁炎"),
    ("Hallux valgus", "拇趾外翻", "拇外翻"), ("Irritable bowel syndrome", "腸易激綜合症", "肠易激综合征"),
    ("Adenomyosis", "子宮腺肌症", "子宫腺肌症"), ("Impetigo", "膿疱瘡", "脓疱疮"), ("Vestibular neuritis", "前庭神經炎", "前庭神经炎"),
    ("Benign paroxysmal positional vertigo", "耳水不平衡", "良性阵发性位置性眩晕"), ("Knee effusion", "膝關節積液", "膝关节积液"),
    ("Anal abscess", "肛周膿腫", "肛周脓肿"), ("Premature ventricular contraction", "心室早搏", "室性早搏"), ("Pterygium", "翼狀胬肉", "翼状胬肉"),
    ("Nephrotic syndrome", "腎病綜合症", "肾病综合征"), ("Molluscum contagiosum", "傳染性軟疣", "传染性软疣"),
    ("Graves' disease", "彌漫性毒性甲狀腺腫", "Graves病"), ("Torticollis", "落枕", "落枕"),
)
PILLS = (
    ("Cefaclor 250mg", "頭孢克洛"), ("Bisacodyl 5mg", "比沙可啶"), ("Terbinafine cream", "特比萘芬"), ("Lamotrigine 50mg", "拉莫三嗪"),
    ("Vildagliptin 50mg", "維格列汀"), ("Betahistine 16mg", "倍他司汀"), ("Nitrofurantoin 100mg", "呋喃妥因"), ("Tranexamic acid 500mg", "氨甲環酸"),
    ("Carvedilol 6.25mg", "卡維地洛"), ("Acarbose 50mg", "阿卡波糖"), ("Fusidic acid ointment", "夫西地酸軟膏"), ("Codeine linctus", "可待因止咳水"),
)
PLACES = (("Hoi Ching Medical Centre", "海晴醫務中心"), ("St Luke's General Hospital", "聖路加醫院"), ("Kwai Hing Family Clinic", "葵興家庭診所"),
          ("Pok Oi Road Hospital", "博愛道醫院"), ("Dr. Fan & Partners", "范醫生醫務所"))
MAINLAND = ("深圳市福民医院", "广州市东山区人民医院", "珠海市中医院", "东莞康宁医院")
