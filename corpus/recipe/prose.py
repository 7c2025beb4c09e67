"""Longer texts used in several formats: records, announcements, contracts, each as a list of paragraphs."""

from .sample import t

COMPANY, COMPANY_ZH = "Sample Harbour Holdings Limited", "樣本海港控股有限公司"


def discharge_en(p):
    return [t(x) for x in [
        "Discharge Sum¦mary", "Department of Medicine, Example Hospital",
        f"Patient na¦me: {p.name}    HKID: {p.hkid}    Sex: {p.sex}    Date of birth: {p.birth}",
        "Date of admission: 21 February 2026    Date of discharge: 26 February 2026",
        "Principal diag¦nosis: community acquired pneu¦monia. Past medical history: hyper¦tension, diabetes mell¦itus, chronic kidney disease stage 2.",
        "Admitted through A&E with fever and productive cough for three days. Chest X-ray showed right lower lobe consolidation. White cell count 14.2, CRP 96, creatinine 128, HbA1c 7.4%. Blood culture negative.",
        "Treated with co-amoxiclav and azithromycin, changed to oral on day 3. Salbutamol as needed. No known drug allergy.",
        "Medication on discharge: amlodipine 5 mg daily, metformin 500 mg twice daily, simvastatin 20 mg nocte.",
        "Follow-up appointment at the medical out-patient clinic in four weeks with repeat renal function test.",
        "Attending doctor: Dr. Ho W. L.",
    ]]


def discharge_zh(p):
    return [t(x) for x in [
        "出院¦撮要", "示例醫院內科部",
        f"病人¦姓名：{p.zh}　身份證號碼：{p.hkid}　出生日期：{p.birth}",
        "入院日期：二零二六年二月二十一日　出院日期：二零二六年二月二十六日",
        "主要診¦斷：肺炎。過往病史：高血¦壓、糖尿¦病、慢性腎病。",
        "病程紀錄：病人因發燒及咳嗽三日經急症室入院，X光報告顯示右下肺實變，白血球數目偏高，C反應蛋白九十六，糖化血紅素百分之七點四。",
        "給予阿莫西林克拉維酸及阿奇霉素，第三日改為口服；沙丁胺醇按需要使用。無已知藥物敏感。",
        "出院用藥紀錄：氨氯地平、二甲雙胍、辛伐他汀。", "覆診期：四星期後內科專科門診，並覆檢腎功能測試。", "主診醫¦生：何醫生",
    ]]


def discharge_sc(p, number):
    return [t(x) for x in [
        "出院小¦结", f"患者¦姓名：{p.zh}　身份证号：{number}　住院号：示例0311",
        "主诉：反复胸闷三天。现病史：患者三天前出现胸闷，无发热。既往史：高血¦压、糖尿¦病。",
        "诊断：冠心病，脑梗死后遗症。检验报告：血常规正常，肝功能正常，肾功能轻度异常，糖化血红蛋白百分之七点一。",
        "医嘱：阿司匹林、二甲双胍、阿托伐他汀。两周后复诊。", "主治医师：何医师",
    ]]


LAB = [("Haemoglobin 血紅蛋白", "11.2", "g/dL", "13.3-17.1"), ("White cell count 白血球數目", "12.8", "10^9/L", "3.9-9.9"),
       ("Platelet count 血小板數目", "301", "10^9/L", "162-341"), ("Creatinine 肌酸酐", "131", "umol/L", "65-109"),
       ("ALT 丙氨酸轉氨酶", "78", "U/L", "<58"), ("HbA1c 糖化血紅素", "8.1", "%", "<6.5"),
       ("LDL cholesterol 低密度膽固醇", "3.9", "mmol/L", "<3.4"), ("C-reactive protein C反應蛋白", "42", "mg/L", "<5")]


def lab_head(p):
    return [t("Laboratory re¦port 化驗報¦告"), t(f"Patient na¦me 病人¦姓名: {p.name} {p.zh}"), f"HKID 身份證號碼: {p.hkid}", f"Date of birth: {p.birth}    Sex: {p.sex}",
            "Specimen collected 27 February 2026, reported 28 February 2026", t("Clinical notes: diabetes mell¦itus, hyper¦lipidaemia, on metformin and atorvastatin")]


DISCLAIMER = ("Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility for the contents of this "
              "announcement, make no representation as to its accuracy or completeness and expressly disclaim any liability whatsoever for any loss "
              "howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.")
DISCLAIMER_ZH = ("香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責，對其準確性或完整性亦不發表任何聲明，"
                 "並明確表示，概不對因本公告全部或任何部分內容而產生或因倚賴該等內容而引致的任何損失承擔任何責任。")
ITEMS = [("Revenue 收益", 812_340, 770_115), ("Cost of sales 銷售成本", -611_902, -590_440), ("Gross profit 毛利", 200_438, 179_675),
         ("Administrative expenses 行政開支", -88_120, -84_006), ("Finance costs 財務成本", -9_871, -11_250),
         ("Profit before tax 除稅前溢利", 102_447, 84_419), ("Income tax expense 所得稅開支", -16_903, -13_929), ("Profit for the year 年內溢利", 85_544, 70_490)]


def results_head(code):
    return [DISCLAIMER, DISCLAIMER_ZH, COMPANY, COMPANY_ZH, "(Incorporated in the Cayman Islands with limited liability)", f"(Stock Code: {code})"]


def results_body(dividend, date):
    return ["Consolidated statement of profit or loss for the year ended 31 December 2025 (HK$'000)",
            f"The board recommends a final dividend of {dividend} per share to shareholders whose names appear on the register of members on {date}.",
            "Basic earnings per share attributable to owners of the Company were HK4.28 cents. The results have been reviewed by the audit committee.",
            "The annual report will be published on the websites of the Stock Exchange and of the Company in due course."]


def results_end(date):
    return ["By order of the Board", COMPANY, "Chairman", f"Hong Kong, {date}",
            "As at the date of this announcement, the executive directors are Mr. Lau and Ms. Ho; the independent non-executive directors are Mr. Szeto, Ms. Yip and Mr. Tang."]


def board_paper():
    return [t(x) for x in [
        "BOARD PA¦PER 03/2026", "Strictly private and confi¦dential. In¦side infor¦mation until announced.",
        "Subject: proposed privati¦sation of a listed subsidiary (Project Lantern)",
        "1. The Board is asked to approve the term sh¦eet for a possible of¦fer for the shares that the Group does not own.",
        "2. The offer price under discussion is a premium of about one third over the last closing price. The announcement is embar¦goed until the banks have signed.",
        "3. Based on unau¦dited manage¦ment acc¦ounts the subsidiary expects to record a net loss for the year. A profit war¦ning would have to be published before the offer.",
        "4. Directors are reminded that they may not deal. Please return this paper after the meeting.",
    ]]


def employment(p):
    return [t(x) for x in [
        "EMPLOY¦MENT CONT¦RACT 僱傭合¦約", f"This contract is made on 2 March 2026 between Sample Harbour Services Limited (the Employer) and {p.name} {p.zh} (the Employee), HKID No. {p.hkid}, of {p.address}.",
        "1. Position: Assistant Accountant. The Employee starts work on 1 April 2026 with a probation period of three months.",
        f"2. Monthly sal¦ary: HK$ {p.salary:,}.00, paid by autopay on the last working day of each month. The Employer makes MPF contributions as required by law.",
        "3. Annual leave: twelve days. Notice period: one month after probation.", "Signed by the Employer and the Employee",
    ]]


LEAFLET = [t(x) for x in [
    "Living well with chronic illness: a leaflet for the public",
    "High blood pressure, diabetes and raised cholesterol often come together. Untreated hypertension may lead to stroke, heart failure or chronic kidney disease.",
    "Your doctor may order a fasting glucose, HbA1c, lipid profile, liver function test or creatinine. Common medicines are metformin, gliclazide, insulin, amlodipine, losartan, simvastatin and atorvastatin.",
    "Asthma and chronic obstructive pulmonary disease are treated with inhalers such as salbutamol. Gout is treated with colchicine and allopurinol.",
    "Screening by colonoscopy finds colorectal cancer early; a mammogram finds breast cancer early. Vaccination protects from influenza and pneumonia.",
    "This leaflet does not replace the advice of your family doctor. Free copies are available at every clinic.",
]]

TRAINING = ["Handling personal data: annual training", "What counts as personal data? A name with an identity card number, a passport number, a phone number, an account.",
            "Ask yourself: do I need the identity card number? Who will see it? When is it destroyed?", "身份證號碼、護照號碼、信用卡號碼：非必要不收集。",
            "Report a lost file to the privacy officer within one hour.", "Quiz: may a hotel keep a copy of a guest's identity card? Discuss."]
