"""Clinical words of this set, and what the exchange prescribes for the head of every announcement."""

DIAGNOSES = (
    ("Benign paroxysmal positional vertigo", "良性陣發性位置性眩暈", "良性阵发性位置性眩晕"), ("Acute cholecystitis", "急性膽囊炎", "急性胆囊炎"),
    ("Bell's palsy", "面癱", "面神经麻痹"), ("Plantar fasciitis", "足底筋膜炎", "足底筋膜炎"), ("Duodenal ulcer", "十二指腸潰瘍", "十二指肠溃疡"),
    ("Acute sinusitis", "急性鼻竇炎", "急性鼻窦炎"), ("Tennis elbow", "網球肘", "网球肘"),
    ("Chronic obstructive pulmonary disease", "慢性阻塞性肺病", "慢性阻塞性肺疾病"), ("Uterine fibroids", "子宮肌瘤", "子宫肌瘤"),
    ("Inguinal hernia", "腹股溝疝氣", "腹股沟疝"), ("Psoriasis", "銀屑病", "银屑病"), ("Hyperthyroidism", "甲狀腺功能亢進", "甲状腺功能亢进症"),
    ("Cellulitis of the left leg", "左小腿蜂窩組織炎", "左小腿蜂窝织炎"), ("Open-angle glaucoma", "開角型青光眼", "开角型青光眼"),
    ("Dengue fever", "登革熱", "登革热"), ("Food poisoning", "食物中毒", "食物中毒"),
)
DRUGS = (("Famotidine 20mg", "法莫替丁"), ("Loratadine 10mg", "氯雷他定"), ("Carbimazole 5mg", "卡比馬唑"), ("Timolol 0.5% eye drops", "噻嗎洛爾眼藥水"),
         ("Clarithromycin 500mg", "克拉霉素"), ("Betahistine 16mg", "倍他司汀"), ("Tramadol 50mg", "曲馬多"), ("Cloxacillin 500mg", "氯唑西林"),
         ("Tiotropium 18mcg", "噻托溴銨"), ("Mefenamic acid 250mg", "甲芬那酸"), ("Lisinopril 10mg", "賴諾普利"), ("Betamethasone cream", "倍他米松軟膏"))
CLINICS = (("Fragrant Hill Hospital", "香山醫院"), ("Harbour East Day Surgery Centre", "港東日間手術中心"), ("Kai Shing Medical Centre", "啟盛醫務中心"),
           ("Pat Heung Rural Clinic", "八鄉診療所"), ("St Benedict's Hospital", "聖本篤醫院"))
WARNING = ("Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this "
           "announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any loss "
           "howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.")
WARNING_ZH = ("香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示，概不對因本公告全部或"
              "任何部分內容而產生或因倚賴該等內容而引致的任何損失承擔任何責任。")
