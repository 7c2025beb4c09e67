"""Clinical and business words of this set: few of them stand in the others."""

# English, Traditional Chinese, Simplified Chinese.
CONDITIONS = (
    ("Bell's palsy", "面癱", "面瘫"), ("Plantar fasciitis", "足底筋膜炎", "足底筋膜炎"), ("Psoriasis", "銀屑病", "银屑病"),
    ("Graves' disease", "甲狀腺機能亢進", "甲状腺功能亢进症"), ("Symptomatic gallstones", "膽石症", "胆囊结石"), ("Scarlet fever", "猩紅熱", "猩红热"),
    ("Trigger finger", "彈弓手", "扳机指"), ("Benign positional vertigo", "良性陣發性位置性眩暈", "良性阵发性位置性眩晕"),
    ("Prolapsed lumbar disc", "腰椎間盤突出", "腰椎间盘突出症"), ("Obstructive sleep apnoea", "阻塞性睡眠窒息症", "阻塞性睡眠呼吸暂停"),
    ("Cellulitis of the left leg", "左小腿蜂窩組織炎", "左小腿蜂窝织炎"), ("Congestive heart failure", "充血性心臟衰竭", "充血性心力衰竭"),
    ("Uterine fibroids", "子宮肌瘤", "子宫肌瘤"), ("Generalised anxiety disorder", "廣泛性焦慮症", "广泛性焦虑障碍"),
    ("Primary open-angle glaucoma", "原發性開角型青光眼", "原发性开角型青光眼"), ("Peptic ulcer", "消化性潰瘍", "消化性溃疡"),
)
MEDICINES = (
    ("Carbimazole 5mg", "卡比馬唑"), ("Escitalopram 10mg", "艾司西酞普蘭"), ("Celecoxib 200mg", "塞來昔布"), ("Furosemide 40mg", "呋塞米"),
    ("Rosuvastatin 10mg", "瑞舒伐他汀"), ("Sitagliptin 100mg", "西格列汀"), ("Doxycycline 100mg", "強力霉素"), ("Betahistine 16mg", "倍他司汀"),
    ("Montelukast 10mg", "孟魯司特"), ("Bisoprolol 2.5mg", "比索洛爾"), ("Latanoprost eye drops", "拉坦前列素滴眼液"), ("Lactulose 10ml", "乳果糖"),
)
CENTRES = (("Mount Nicholson Hospital", "聶歌信醫院"), ("Silvermine Medical Centre", "銀鑛醫務中心"), ("Yuen Chau Polyclinic", "元洲綜合醫務所"),
           ("Tung Chung Day Centre", "東涌日間醫療中心"), ("St. Agatha's Hospital", "聖雅佳醫院"))
ISSUERS = (("Harvest Moon Dairy International Limited", "滿月乳業國際有限公司"), ("Kestrel Semiconductor Holdings Limited", "隼鷹半導體控股有限公司"),
           ("Nine Dragons Cold Chain Group Limited", "九隆冷鏈集團有限公司"), ("Ever Bright Education Holdings Limited", "永曜教育控股有限公司"),
           ("Pacific Lantern Hotels Limited", "太平燈酒店有限公司"), ("Greenridge Biologics Inc.", "青脊生物製藥股份有限公司"),
           ("Tai Ping Shan Insurance Group Limited", "太平山保險集團有限公司"))
ISSUERS_SC = ("满月乳业", "隼鹰半导体", "九隆冷链", "永曜教育", "青脊生物")
# Prescribed by the Listing Rules.
NO_RESPONSIBILITY = ("Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this "
                     "announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any "
                     "loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.")
NO_RESPONSIBILITY_ZH = ("香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示，"
                        "概不對因本公告全部或任何部分內容而產生或因倚賴該等內容而引致的任何損失承擔任何責任。")
