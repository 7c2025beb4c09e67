"""Clinical words of this set, and the prescribed opening of the exchange's announcements."""

AILMENTS = (
    ("Acute cholecystitis", "急性膽囊炎", "急性胆囊炎"), ("Plantar fasciitis", "足底筋膜炎", "足底筋膜炎"), ("Acute otitis media", "急性中耳炎", "急性中耳炎"),
    ("Herpes zoster", "帶狀皰疹", "带状疱疹"), ("Iron deficiency anaemia", "缺鐵性貧血", "缺铁性贫血"), ("Trigger finger", "彈弓指", "扳机指"),
    ("Acute bronchitis", "急性支氣管炎", "急性支气管炎"), ("Urinary tract infection", "尿道炎", "尿路感染"), ("Gouty arthritis", "痛風性關節炎", "痛风性关节炎"),
    ("Vertigo", "眩暈症", "眩晕症"), ("Contact dermatitis", "接觸性皮炎", "接触性皮炎"), ("Lumbar disc prolapse", "腰椎間盤突出", "腰椎间盘突出"),
)
MEDICINES = (("Cefuroxime 250mg bd", "頭孢呋辛"), ("Colchicine 0.5mg bd", "秋水仙鹼"), ("Famotidine 20mg bd", "法莫替丁"), ("Aciclovir 800mg five times daily", "阿昔洛韋"),
             ("Betahistine 8mg tds", "倍他司汀"), ("Ferrous sulphate 300mg daily", "硫酸亞鐵"), ("Etoricoxib 60mg daily", "依托考昔"), ("Loratadine 10mg daily", "氯雷他定"))
CLINICS = (("Harbourside Family Clinic", "海濱家庭診所"), ("Tin King Medical Centre", "田景醫務中心"), ("St Anne's Hospital", "聖安妮醫院"), ("Lok Kwan District Hospital", "樂群地區醫院"),
           ("Po Hong Polyclinic", "寶康綜合診所"))
OPENING = ("Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this "
           "announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any "
           "loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.")
OPENING_ZH = ("香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示，概不對因本公告全部"
              "或任何部分內容而產生或因倚賴該等內容而引致的任何損失承擔任何責任。")
