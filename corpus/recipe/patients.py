"""Patients' papers and lists of people, each with a paper of the same kind that names nobody."""

import csv
import io
import json

from .people import people
from .sample import Sample, t

MEDICAL = dict(may=["medical-terms", "hk-hospital-number"])


def slips():
    s = Sample("text/sick-leave-zh.txt", "A doctor's slip for two days of rest, Traditional Chinese, with the patient's name and no number.")
    p, = people(s.about, 1)
    s.plant("medical-record").expect("restricted", silent=["hkid", "payroll"], **MEDICAL)
    s.write(t(f"安康診所\n病¦假證明書\n姓名：{p.zh}　性別：女\n診¦斷：急性腸胃炎\n建¦議休息兩日\n註冊醫生\n"))

    s = Sample("text/sick-leave-blank-zh.txt", "The same slip before anybody filled it in.")
    s.quiet().write(t("安康診所\n病¦假證明書\n姓名：＿＿＿＿＿＿　性別：＿＿\n診¦斷：＿＿＿＿＿＿＿＿\n建¦議休息＿＿日，由＿＿＿＿至＿＿＿＿\n醫生簽署：\n"))

    s = Sample("text/referral-en.txt", "A family doctor's letter to a colleague about a patient.")
    p, = people(s.about, 1)
    s.plant("medical-record").expect("restricted", **MEDICAL)
    s.write(t(f"R¦EFERRAL LETTER\n3 March 2025\nDear colleague,\nRe: Ms {p.name}, F/54\nT¦hank you for seeing this lady with migraine for two years. PMH: HT. NKDA.\nYours sincerely\n"))

    s = Sample("text/referral-howto.txt", "A page of a course on how letters to colleagues are written.")
    s.expect("internal", silent=["medical-record"], may=["medical-terms"]).write(t("W¦riting a referral letter\nState the reason, the diagnosis (migraine or hypertension, say), the medicines and what you ask for.\n"
                      "A letter without a reason is sent back. Keep a copy in the notes.\n"))

    s = Sample("text/discharge-sc.txt", "A mainland hospital's note at the end of a stay, Simplified Chinese.")
    p, = people(s.about, 1)
    s.plant("medical-record").expect("restricted", **MEDICAL)
    s.write(t("市第一人民医院\n出¦院记录\n患¦者姓名：刘¦建国　性别：男　年龄：46岁\n入¦院诊断：急性阑尾炎\n治¦疗经过：手术顺利，术后恢复良好。\n出¦院医嘱：休息一周，两周后复诊。\n"))

    s = Sample("text/price-list-clinic.txt", "What a clinic charges: names of examinations and certificates with prices.")
    s.expect("internal", silent=["medical-record"], may=["medical-terms"]).write(t("診所收費\n普通科診症（包三日藥） $380\n胃鏡檢查 $7,800\n超聲波 $1,200\n醫¦生證明書 $100\n補¦發病假紙 $50\n牙科洗牙 $500\n"))


def systems():
    s = Sample("json/fhir-patient.json", "A FHIR bundle with a patient's name and one condition.")
    p, = people(s.about, 1)
    family, given = p.name.split()[0], p.name.split()[1:]
    patient = {"resourceType": "Patient", "id": "p1", "name": [{"family": family, "given": given}], "gender": "female", "birthDate": p.birth}
    condition = {"resourceType": "Condition", "subject": {"reference": "Patient/p1"}, "code": {"text": "Chronic kidney disease"}}
    s.plant("medical-record").expect("restricted", **MEDICAL)
    s.write(json.dumps({"resourceType": "Bundle", "entry": [{"resource": patient}, {"resource": condition}]}, indent=1))

    s = Sample("json/fhir-observation.json", "A FHIR observation of a patient who is only a reference.")
    s.quiet().write(json.dumps({"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/p1"},
                                "code": {"coding": [{"system": "http://loinc.org", "display": "Body weight"}]},
                                "valueQuantity": {"value": 62, "unit": "kg"}}, indent=1))

    s = Sample("xml/fhir-patient.xml", "The same resource as FHIR's XML: the values are attributes.")
    p, = people(s.about, 1)
    family, given = p.name.split()[0], " ".join(p.name.split()[1:])
    s.plant("medical-record").expect("restricted", **MEDICAL)
    s.write(f'<?xml version="1.0"?>\n<Patient xmlns="http://hl7.org/fhir"><name><family value="{family}"/><given value="{given}"/></name>'
            f'<gender value="male"/><birthDate value="{p.birth}"/></Patient>\n')

    s = Sample("xml/fhir-device.xml", "A FHIR device: the same space of names and nobody in it.")
    s.quiet().write('<?xml version="1.0"?>\n<Device xmlns="http://hl7.org/fhir"><status value="active"/><manufacturer value="Harbour Instruments"/></Device>\n')


def separated(rows):
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def lists():
    s = Sample("csv/no-headings-30.csv", "Thirty people in columns that nothing heads: names, mobiles and what they spent.")
    some = people(s.about, 30)
    s.plant("customer-database").secret(*[p.mobile for p in some]).expect("confidential", silent=["hkid"])
    s.write(separated([[p.zh, p.mobile, 100 + n] for n, p in enumerate(some)]))

    s = Sample("csv/two-heading-rows.csv", "Members under headings in two rows.")
    some = people(s.about, 28)
    s.plant("customer-database").secret(*[p.mobile for p in some]).expect("confidential", may=["email", "hk-phone"])
    s.write(separated([["Particulars", "", "Reach", ""], ["Member no.", "Member name", "Mobile", "E-mail"]]
                      + [[f"M{n:04}", p.name, p.mobile, p.email] for n, p in enumerate(some)]))

    s = Sample("text/members-fixed-width.txt", "A listing from an old system: columns held apart by spaces.")
    some = people(s.about, 26)
    s.plant("customer-database").secret(*[p.mobile for p in some]).expect("confidential")
    s.write("MEMBER LIST\n" + "".join(f"{a:<24}{b:<12}{c}\n" for a, b, c in [("Member name", "Mobile", "Points")]
                                      + [(p.name, p.mobile, 10 * n) for n, p in enumerate(some)]))

    s = Sample("csv/office-directory.csv", "A department's directory: names, posts, direct lines and office e-mail.")
    some = people(s.about, 25)
    s.quiet().write(separated([["Name", "Post", "Direct line", "E-mail"]]
                              + [[p.name, "Officer", f"2{p.mobile[1:]}", f"desk{n}@example.com"] for n, p in enumerate(some)]))

    s = Sample("csv/branches.csv", "Shops of a chain: names, addresses, telephones.")
    places = ["中環", "灣仔", "旺角", "沙田", "大埔", "元朗", "黃大仙"]
    s.quiet().write(separated([["名稱", "地址", "電話"]] + [[f"{places[n % 7]}分店", f"樣本街{n + 1}號地下", f"2{s.rng.randint(1000000, 9999999)}"] for n in range(35)]))

    s = Sample("csv/customers-firms.csv", "A wholesaler's customers are firms.")
    firms = ["Sun", "Moon", "Star", "Peak", "Harbour"]
    s.quiet().write(separated([["Customer name", "Telephone", "Credit terms"]] + [[f"{firms[n % 5]} Trading {n} Limited", f"2{s.rng.randint(1000000, 9999999)}", "30 days"] for n in range(40)]))

    s = Sample("csv/orders-of-few.csv", "Sixty orders of four customers: a table of people is counted by people.")
    some = people(s.about, 4)
    s.quiet().write(separated([["Order", "Customer name", "Mobile", "Item"]] + [[f"O{n}", some[n % 4].name, some[n % 4].mobile, "Valve"] for n in range(60)]))


def papers():
    s = Sample("text/payslip-zh.txt", "One employee's pay slip.")
    p, = people(s.about, 1)
    s.plant("payroll").expect("confidential", silent=["customer-database"])
    s.write(t(f"糧單\n員工姓名：{p.zh}\n月份：2025年5月\n底薪 22,000.00\n津貼 1,000.00\n強積金供款 -1,150.00\n實發金額 21,850.00\n"))

    s = Sample("text/payslip-blank.txt", "A pay slip's form with nothing in it.")
    s.quiet().write(t("PAY SLIP\nEmployee name: ____________\nBasic salary: ____________\nMPF contribution: __________\nNet pay: __________\n"))

    s = Sample("text/appraisal-zh.txt", "An appraisal of a named employee with the date of birth.")
    p, = people(s.about, 1)
    s.plant("personnel-record").expect("confidential", silent=["payroll"])
    s.write(t(f"工作表現評核\n員工姓名：{p.zh}\n出生日期：{p.birth}\n評核期：2024年4月至2025年3月\n整體評級：B\n上司評語：主動，溝通有待改善。\n"))

    s = Sample("text/hr-handbook-zh.txt", "A handbook of the personnel office: every word of pay slips and appraisals, nobody in it.")
    s.quiet().write(t("員工手冊\n薪酬：底薪於每月最後工作天以自動轉帳發薪。\n年假：首年十二天。\n試用期：三個月。\n通知期：一個月。\n表現評核：每年一次，由評核人填寫，包括整體評級及培訓需要。\n"))


def build():
    slips()
    systems()
    lists()
    papers()
