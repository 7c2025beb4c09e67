"""Clinical words of this set: few of them stand in the others."""

DIAGNOSES = (
    ("COVID-19 infection", "新型冠狀病毒感染", "新型冠状病毒感染"), ("Internal haemorrhoids", "內痔", "内痔"), ("Frozen shoulder", "五十肩", "肩周炎"),
    ("Parkinson's disease", "柏金遜症", "帕金森病"), ("Senile cataract", "老年性白內障", "老年性白内障"), ("Irritable bowel syndrome", "腸易激綜合症", "肠易激综合征"),
    ("Deep vein thrombosis of the right leg", "右下肢深層靜脈栓塞", "右下肢深静脉血栓形成"), ("Chronic kidney disease stage 3", "慢性腎病第三期", "慢性肾脏病3期"),
    ("Benign prostatic hyperplasia", "良性前列腺增生", "良性前列腺增生"), ("Epilepsy", "癲癇", "癫痫"), ("Endometriosis", "子宮內膜異位症", "子宫内膜异位症"),
    ("Rheumatoid arthritis", "類風濕關節炎", "类风湿关节炎"), ("Sciatica", "坐骨神經痛", "坐骨神经痛"), ("Viral exanthem", "病毒性皮疹", "病毒疹"),
    ("Corneal abrasion", "角膜擦傷", "角膜擦伤"), ("Tension headache", "緊張性頭痛", "紧张性头痛"),
)
DRUGS = (("Naproxen 250mg", "萘普生"), ("Esomeprazole 40mg", "埃索美拉唑"), ("Levetiracetam 500mg", "左乙拉西坦"), ("Apixaban 5mg", "阿哌沙班"),
         ("Tamsulosin 0.4mg", "坦索羅辛"), ("Ciprofloxacin 500mg", "環丙沙星"), ("Methotrexate 10mg weekly", "甲氨蝶呤"), ("Fexofenadine 120mg", "非索非那定"),
         ("Insulin glargine", "甘精胰島素"), ("Codeine linctus", "可待因止咳水"), ("Hyoscine butylbromide 10mg", "丁溴東莨菪鹼"))
PLACES = (("Cheung Shan Hospital", "長山醫院"), ("Bay View Specialists", "灣景專科中心"), ("Evangel Clinic", "福音診所"), ("Tai Lam District Hospital", "大欖地區醫院"),
          ("Garden Road Medical", "花園道醫務所"))
RESPONSIBILITY = ("Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this "
                  "announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any "
                  "loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.")
RESPONSIBILITY_ZH = ("香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，並明確表示，概不對因本公告全部"
                     "或任何部分內容而產生或因倚賴該等內容而引致的任何損失承擔任何責任。")
