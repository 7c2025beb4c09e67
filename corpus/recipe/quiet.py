"""Plain text that must stay silent: the words without the numbers, and numbers that are something else."""

import base64

from . import values as v
from .sample import Sample, t


def numbers():
    s = Sample("text/invoice.txt", "An invoice with item codes, a total and one bank account: one account alone stops nothing.")
    number = v.account(s.rng)
    s.plant("hk-bank-account", number).expect("internal", silent=["hkid", "payment-card", "payroll", "customer-database"])
    s.write(f"""INVOICE No. INV-2026-0311                         Sample Stationery Co.

  10  A4 paper, code P{v.digits(s.rng, 7)}                       480.00
   4  Toner, code T{v.digits(s.rng, 7)}                        1,920.00
                                          Total HK$  2,400.00

Payment within 30 days to bank account no. {number}.
""")

    s = Sample("text/specimens.txt", "Published specimens of identity card and card numbers, as forms and manuals print them.")
    specimen = "A" + "123456" + "(3)"
    s.specimen(specimen)
    s.write(f"How to fill in the form\n\nWrite your identity card number in the boxes, for example {specimen}.\nDo not leave out the bracketed digit.\n填寫示例：身份證號碼 {specimen}\n")

    s = Sample("text/masked.txt", "A list in which the numbers were masked before it was sent: nothing is left to find.")
    s.quiet().write("取件名單（身份證號碼已遮蓋）\n\n" + "\n".join(f"{c}{n}**(*)　已取件" for c, n in [("A12", "3*"), ("K27", "4*"), ("Z68", "1*"), ("R30", "0*")]) + "\nCard ending 4242, card ending **** **** **** 1881\n")

    s = Sample("text/wrong-digits.txt", "Ten identity card numbers whose check digit cannot be: typing practice, not people.")
    s.quiet().write("Typing practice for the counter: find what is wrong with each identity card number.\n\n" + "\n".join(v.wrong_hkid(s.rng) for _ in range(10)) + "\n")

    s = Sample("text/law-and-standards.txt", "References to laws, standards, circulars and forms.")
    s.quiet().write("""References used in this manual

Cap. 486 Personal Data (Privacy) Ordinance; Cap. 571 Securities and Futures Ordinance, section 307A(1)
ISO/IEC 27001:2022, ISO 9001:2015, GB 32100-2015, GB/T 9704-2012, ANSI X12.837
Form ROP1 (11/2023), form IR1249A, circular B1/15C, L.N. 35 of 2024, G.N. 1234567
Case CACV 123/2024, HCA 2456/2019, [2023] HKCFI 1881
""")

    s = Sample("text/spreadsheet-help.txt", "Help text with cell ranges and formulas.")
    s.quiet().write("=SUM(A1:A123456)  =VLOOKUP(B7;K274918:K274999;2;0)  =IF(C1048576>0;D12;E400)\nThe last cell of a sheet is XFD1048576. Name the range A123456:B123456 before you sort.\n")

    s = Sample("text/base64.txt", "A picture as base64 text: letters and digits at random.")
    s.quiet().write(base64.encodebytes(s.rng.randbytes(6000)).decode())

    s = Sample("text/timestamps.txt", "A device log with times in seconds, milliseconds and nanoseconds.")
    s.quiet().write("".join(f"{1772400000 + n * 61} {1772400000000 + s.rng.randrange(10 ** 10)} {1772400000000000000 + s.rng.randrange(10 ** 16)} seq={s.rng.randrange(10 ** 8)} temp=21.{s.rng.randrange(10 ** 9)}\n" for n in range(150)))

    s = Sample("text/flight-itinerary.txt", "An itinerary with flights, seats, ticket numbers and a booking reference.")
    s.quiet().write("Itinerary\n\nZX 548  HKG 09:10  NRT 14:25   seat 31K   e-ticket 999-2345678901\nZX 549  NRT 15:30  HKG 19:40   seat 32A   e-ticket 999-2345678902\nBooking reference KQ7W2M. Please bring your passport and check that it is valid for six months.\n")

    s = Sample("text/part-numbers-zh.txt", "A purchase order in Chinese with part and order numbers.")
    s.quiet().write("採購單\n\n" + "\n".join(f"項目{n}　零件編號 {s.rng.choice('ABCDEGHKM')}{v.digits(s.rng, 7)}　數量 {s.rng.randint(1, 90)} 件" for n in range(1, 60)) + "\n")


def prose():
    s = Sample("text/training-privacy.txt", "A privacy training handout: every keyword of the rules and not one number.")
    s.quiet().write("""Privacy at the counter: a short course 私隱培訓講義

Personal data are, for example, the name, the identity card number (HKID, 身份證號碼), the passport number
(護照號碼), the home return permit (回鄉證), the phone number, the bank account number and the credit card number.
Never copy an identity card unless the law asks for it. Never send a card number, its expiry date or its CVV by e-mail.
Passwords (密碼) belong in a password manager. 病歷 and 化驗報告 must not leave the ward.
""")

    s = Sample("text/dealing-policy.txt", "A listed company's policy on dealing in its shares: it defines in¦side information and holds none.")
    s.quiet(); s.may = ["confidential-marking"]
    s.write(t("""Policy on dealing in the Company's securities

1. Employees who hold in¦side infor¦mation may not deal. In¦side infor¦mation is specific information that is not
   generally known and would be likely to affect the price of the listed securities.
2. Directors may not deal in the 60 days before the annual results and the 30 days before the interim results.
3. Before a profit war¦ning or a possible of¦fer is published, a list of the persons who know of it is kept.
4. Questions about this policy go to the company secretary. It is published on the Company's website.
"""))

    s = Sample("text/classification-policy.txt", "A policy that names all classification levels and their marks in its body.")
    s.quiet().write(t("""How we classify documents

We use four levels. A document may be Public, Internal, Confi¦dential or Restr¦icted. The author chooses the level
and writes it in the header. Confi¦dential documents are sent only to named persons; Restr¦icted documents are
not sent at all. The words Strictly Confi¦dential and Secret are not used in our company.
"""))

    s = Sample("text/nda-clause.txt", "A contract's definition of confidential information: the word is no mark.")
    s.quiet().write(t("""3. Definitions

3.1 "Confi¦dential Information" means all information that one party discloses to the other, in any form, and that
a reasonable person would understand to be confi¦dential.
3.2 The receiving party shall keep Confi¦dential Information in confidence for three years.
"""))

    s = Sample("text/medical-leaflet-zh.txt", "A health leaflet with dozens of medical terms and no patient.")
    s.quiet(); s.may = ["medical-terms"]
    s.write(t("""認識慢性疾病（健康講座單張）

高血壓、糖尿病和高膽固醇血症是本港常見的慢性病。未經治療的高血壓可引致中風、心臟衰竭和腎衰竭。
糖尿病病人宜定期檢查糖化血紅素和空腹血糖，並按醫生指示服用二甲雙胍或注射胰島素。
冠心病可經通波仔或冠狀動脈搭橋手術治療；痛風患者應減少高嘌呤食物，別嘌醇可降低尿酸。
乳癌、大腸癌和肺癌如能及早發現，治癒率會大為提高。大腸鏡檢查和乳房X光造影是有效的篩查方法。
市民如有疑問，請向家庭醫生查詢。歡迎索取本單張。
"""))

    s = Sample("text/textbook-hkfrs.txt", "A page of an accounting textbook: the statements' names and line items, no company and no figures of one.")
    s.quiet(); s.may = ["financial-report"]
    s.expect("internal", silent=["inside-information"], may=["financial-report"])
    s.write(t("""Chapter 4: presentation of financial statements

Under HKFRS a complete set comprises a statement of finan¦cial position, a statement of profit or lo¦ss and other
comprehensive income, a statement of changes in eq¦uity and a statement of cash fl¦ows, with notes.
Exercise 4.2: explain where revenue, cost of sales, gross profit, finance costs and income tax expense are shown.
Exercise 4.3: explain the difference between basic and diluted earnings per share.
"""))

    s = Sample("text/news-zh.txt", "A news story about the stock market and a hospital.")
    s.quiet().write("恒生指數今早高開一百二十點，成交額五百八十億元。多隻銀行股造好，分析員認為市場憧憬減息。\n\n另外，醫院管理局公布，急症室輪候時間較上周縮短。發言人呼籲病情輕微的市民考慮先到普通科門診求診。\n")

    s = Sample("text/blank-form.txt", "A blank application form with all its headings and boxes.")
    s.quiet().write("Application form 申請表\n\nName in English 英文姓名: ______________________  Chinese name 中文姓名: __________\nHK Identity Card No. 香港身份證號碼: ___________ (   )\nDate of birth 出生日期: ____ / ____ / ______   Sex 性別: M / F\nMobile 手提電話: ________________  E-mail 電郵: ______________________\nBank account no. 戶口號碼: ____-____-______-____\nSignature 簽署: ____________________  Date 日期: ____________\n")

    s = Sample("text/business-letter.txt", "A business letter with one phone number, one e-mail address and an office address.")
    s.quiet().write("Sample Lighting Limited\nRoom 1203, 12/F, Example Centre, 1 Test Street, Wan Chai, Hong Kong\nTel 2525 0000   sales@example.com\n\n2 March 2026\n\nDear Ms Ho,\n\nThank you for your order of forty desk lamps. They will leave our warehouse on Friday.\nPlease call me if the delivery time does not suit you.\n\nYours sincerely,\nM. Lam, Sales Manager\n")

    s = Sample("text/recipe-sc.txt", "A cookery recipe in Simplified Chinese, in GB18030: short text that a wrong decoding would scramble.")
    s.quiet().write("番茄炒蛋\n\n鸡蛋三个，番茄两个，盐少许。先炒蛋，后下番茄，煮三分钟即可上桌。\n".encode("gb18030"))

    s = Sample("text/empty.txt", "An empty file.")
    s.quiet().write(b"")

    s = Sample("text/one-newline.txt", "A file that holds nothing but the end of a line.")
    s.quiet().write(b"\n")


def build():
    numbers()
    prose()
