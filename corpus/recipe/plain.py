"""Plain text in the encodings of Hong Kong: what must speak."""

import subprocess

from . import values as v
from .people import people
from .sample import MOMENT, Sample, sentence, t


def sentences():
    for name, codec, what in [
        ("utf8", "utf-8", "UTF-8"), ("big5", "big5hkscs", "Big5"), ("gb18030", "gb18030", "GB18030"),
        ("utf16le", "utf-16-le", "UTF-16LE without a mark"), ("utf16le-bom", "utf-16", "UTF-16LE with its mark"),
        ("utf8-bom", "utf-8-sig", "UTF-8 with its mark"),
    ]:
        s = Sample(f"text/sentence-{name}.txt", f"The sentence that every format has to show, alone in a file, in {what}.")
        s.plant("hkid", v.known_hkid(), "high", ["line 1"]).expect("confidential")
        s.write(sentence().encode(codec))


def letters():
    s = Sample("text/complaint-en.txt", "A customer's complaint in English with one identity card number and one phone number.")
    p = people(s.about, 1)[0]
    s.plant("hkid", p.hkid, "high", ["line 9"]).plant("hk-phone", f"{p.mobile[:4]} {p.mobile[4:]}", written=False)
    s.expect("confidential", silent=["payment-card", "medical-record"])
    s.write(f"""To: Customer Relations, Example Broadband Limited
Date: 2 March 2026

Dear Sir or Madam,

My line has been down since last Thursday and nobody has called me back. Your hotline
asked me to put my particulars in writing, so here they are:

Name: {p.name}   HKID No.: {p.hkid}
Mobile: {p.mobile[:4]} {p.mobile[4:]}
Order reference: EB-20260226-114

Please refund the February fee.

Yours faithfully,
{p.name}
""")

    s = Sample("text/complaint-big5.txt", "The same kind of letter in Traditional Chinese, in Big5, with two identity card numbers.")
    a, b = people(s.about, 2)
    s.plant("hkid", [a.hkid, b.hkid], "high", ["line 5", "line 6"]).expect("confidential")
    s.write(f"""致：示例寬頻有限公司客戶服務部

本人對貴公司上月的安排深感不滿，現將有關資料列出如下，請盡快跟進並書面回覆。

戶主：{a.zh}　香港身份證號碼：{a.hkid}
共同申請人：{b.zh}　身份證號碼：{b.hkid}
上述服務自二月二十六日起中斷，至今仍未恢復，請退回二月份的月費。

{a.zh} 謹啟
二零二六年三月二日
""".encode("big5hkscs"))

    s = Sample("text/contract-sc.txt", "A tenancy clause in Simplified Chinese, in GB18030, with two Mainland resident id numbers.")
    ids = [v.resident(s.rng), v.resident(s.rng, "310115")]
    s.plant("cn-resident-id", ids, "high").expect("confidential")
    s.write(f"""房屋租赁合同（节录）

出租方（甲方）：陈志强，居民身份证号码：{ids[0]}
承租方（乙方）：李美玲，身份证号：{ids[1]}

第一条　甲方将位于深圳市南山区示例路八号的房屋出租给乙方使用，租期二十四个月。
第二条　租金按月支付，乙方应于每月五日前支付当月租金。
""".encode("gb18030"))

    s = Sample("text/evasions.txt", "The ways in which people (and copy machines) write a number so that a simple search misses it.")
    numbers = [v.hkid(s.rng) for _ in range(6)]
    n = [x.replace("(", "").replace(")", "") for x in numbers]
    wide = "".join(chr(ord(c) + 0xFEE0) for c in numbers[0])
    s.plant("hkid", numbers, "high", written=False).expect("confidential")
    s.write(f"""會員身份證號碼（各分店交來的寫法）
全形：{wide}
零寬字元：{n[1][:4]}\u200b{n[1][4:]}
括號前有空格：{numbers[2][:7]} ({n[2][7]})
方括號：{numbers[3][:7]}[{n[3][7]}]
小寫：{numbers[4].lower()}
連字號：{n[5][:7]}-{n[5][7]}
""")

    s = Sample("text/bank-cards-note.txt", "A call note with two payment card numbers, one in fours, one without spaces, with expiry dates.")
    cards = [v.card(s.rng, "4"), v.card(s.rng, "52")]
    written = [v.in_fours(cards[0]), cards[1]]
    s.plant("payment-card", written, "high").expect("confidential", silent=["hkid"])
    s.write(f"""Call note, 2 March 2026, 14:05
Customer wants the yearly fee moved to another credit card.
Old card number {written[0]}, expiry date 08/27
New card number {written[1]}, expiry date 11/28
Confirmed the postal address, no change. Follow up with billing on Friday.
""")

    s = Sample("text/unionpay-sc.txt", "A refund list in Simplified Chinese with a 19-digit UnionPay card number.")
    number = v.card(s.rng, "6222", 19)
    s.plant("payment-card", number, "high").expect("confidential")
    s.write(f"退款登记\n客户：王小芳\n银行卡号：{number}\n有效期：09/29\n退款金额：人民币 1,280.00 元\n")

    s = Sample("text/travel-claim.txt", "A travel claim that quotes a Macau identity card and a Taiwan identity number under their names.")
    s.plant("macau-id", m := v.macau(s.rng)).plant("tw-id", w := v.taiwan(s.rng))
    s.expect("confidential", may=["hkid"])
    s.write(f"旅遊保險索償附頁\n\n同行者甲：澳門居民身份證號碼 {m}\n同行者乙：台灣身分證字號 {w}\n\n索償項目：行李延誤六小時，購買日用品合共港幣八百元。\n")

    s = Sample("text/newborn-note.txt", "A ward note that uses a hospital's own U number for a newborn baby.")
    number = v.hkid(s.rng, "U")
    s.plant("hk-newborn-id", number).expect("confidential", silent=["hkid"], may=["medical-record", "medical-terms"])
    s.write(f"嬰兒資料\n初生嬰兒編號 {number}\n身份證號碼：尚未登記\n母親同意於星期一早上接受家訪。\n")

    s = Sample("text/octopus-refund.txt", "A lost property desk's refund note with an Octopus number.")
    number = v.octopus(s.rng)
    s.plant("octopus-card", number).expect("confidential", action="justify", silent=["hkid", "payment-card"])
    s.write(f"失物處理紀錄\n八達通號碼：{number}\n八達通卡餘額退回手續已於三月二日辦妥，毋須再跟進。\n")

    s = Sample("text/one-iban.txt", "A supplier's payment instruction with one IBAN: one account alone stops nothing.")
    number = v.iban(s.rng)
    s.plant("iban", number).expect("internal", silent=["hkid", "payment-card", "hk-bank-account"])
    s.write(f"Payment instruction\n\nPlease settle our invoice 2026-0311 in pounds sterling to:\nBeneficiary: Sample Textiles Ltd\nIBAN: {number}\n\nThank you for your business.\n")


def money():
    s = Sample("text/autopay-12.txt", "An autopay file of a March payroll: twelve people with account numbers and salaries.")
    staff = people(s.about, 12)
    s.plant("payroll").secret(*[p.account for p in staff])
    s.expect("restricted", silent=["hkid", "payment-card"], may=["hk-bank-account", "customer-database", "personnel-record"])
    rows = [f"{n:>3} {p.name.upper():<20} {p.account:<22} {p.salary:>10,.2f}" for n, p in enumerate(staff, 1)]
    s.write("EXAMPLE TRADING LIMITED\nAUTOPAY LIST: PAYROLL FOR MARCH 2026 (自動轉賬糧單)\nValue date 27 March 2026\n\n"
            f"{'No.':>3} {'Employee name':<20} {'Bank account no.':<22} {'Net salary':>10}\n" + "\n".join(rows)
            + f"\n\nTotal {sum(p.salary for p in staff):,.2f}\n")


def secrets():
    s = Sample("text/deploy-key.pem", "A private key generated for this sample and used nowhere.", "OpenSSL 3.0")
    s.once(lambda: subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519"], capture_output=True, check=True).stdout)
    s.plant("private-key").secret(s.path.read_text().splitlines()[1]).expect("restricted", silent=["hkid"])

    s = Sample("text/cloud.ini", "A configuration file with an access key pair of a cloud service.")
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    key = "AK" + "IA" + "".join(s.rng.choice(alphabet) for _ in range(16))
    secret = "".join(s.rng.choice(alphabet + alphabet.lower() + "+/89") for _ in range(40))
    s.plant("access-key").secret(key).expect("restricted", may=["password-list"])
    s.write(f"[default]\nregion = ap-east-1\naws_access_key_id = {key}\naws_{'secret'}_access_key = {secret}\n")

    s = Sample("text/passwords.txt", "A shared password list of a small office.")
    words = [f"{a}{s.rng.randint(100, 999)}{b}" for a, b in [("Harbour!", "x"), ("Ferry#", "Qq"), ("Tram-", "zz"), ("Peak_", "Vw"), ("Market%", "k")]]
    s.plant("password-list").secret(*words).expect("restricted", silent=["hkid"])
    names = ["Router admin", "Office wifi", "Accounts mailbox", "Booking site", "Alarm panel"]
    s.write("Office logins, keep in the drawer\n\n" + "\n".join(
        t(f"{n}\n  user¦name: admin{i}\n  pass¦word: {w}\n") for i, (n, w) in enumerate(zip(names, words))))


def marks():
    s = Sample("text/minutes-marked.txt", "Minutes with a confidentiality mark as their title line, and no number in them.")
    s.plant("confidential-marking").expect("confidential", silent=["hkid", "prc-state-secret-marking"])
    s.write(t("CONFI¦DENTIAL\n\nMinutes of the leasing committee, 2 March 2026\n\nPresent: four members. The committee agreed to renew the\nlease of the ground floor shop for two years and to repaint the lobby.\n"))

    s = Sample("text/notice-secret-zh.txt", "A document with the mark of Mainland state secrets at its head; the text is about office chairs.")
    s.plant("prc-state-secret-marking").expect("restricted", may=["confidential-marking", "restricted-marking"])
    s.write(t("机¦密" + chr(0x2605) + "10年\n\n关于更换办公座椅的通知\n\n各科室：\n　　现将本年度办公座椅更换安排通知如下，请于三月底前完成清点。\n"))

    s = Sample("text/legal-advice.txt", "A law firm's advice marked as privileged at its head.")
    s.plant("privilege-marking").expect("confidential", may=["confidential-marking"])
    s.write(t("PRIVI¦LEGED AND CONFI¦DENTIAL\nLEGAL PROFESSIONAL PRIVI¦LEGE\n\nAdvice on the repair of a party wall\n\nWe have looked at the deed and think that the cost falls on both owners in equal parts.\n"))

    s = Sample("text/government-restricted.txt", "A circular with the bilingual mark of the lowest classified level of the Hong Kong Government.")
    s.plant("hk-government-marking").expect("restricted", may=["restricted-marking", "confidential-marking"])
    s.write(t("限¦閱文件 RESTR¦ICTED\n\nMemo\n\nFrom: Works Section        To: All depots\n\nThe spare parts store will be closed for stock taking on Friday.\n\nEnd of memo\n"))


def id_cards():
    s = Sample("text/id-card-ocr.txt", "What an OCR engine reads off a copy of an identity card.")
    p = people(s.about, 1)[0]
    s.plant("id-card-copy").plant("hkid", p.hkid).expect("restricted")
    s.write(f"""{t('香港永久性居民身¦份證')}
{t('HONG KONG PERMANENT IDENTITY C¦ARD')}
{p.zh}
{p.name.upper().replace(' ', ', ', 1)}
7115 0678 2429
{t('出生¦日期 Date of Bi¦rth')}
{'-'.join(reversed(p.birth.split('-')))}  {p.sex}
{t('***¦AZ')}
{t('簽發日期 Date of Iss¦ue')}
(06-96)  05-08-19
{p.hkid}
{t('COP¦Y 副本')}
""")


def counts():
    for name, count in [("nine", 9), ("ten", 10)]:
        s = Sample(f"text/{name}-people.txt", f"Minutes that name {count} different people with their identity card numbers: {'one less than' if count == 9 else 'just'} the bulk threshold.")
        some = people(s.about, count)
        s.plant("hkid", [p.hkid for p in some]).expect("confidential" if count == 9 else "restricted", may=["customer-database"])
        s.write("Minutes of the owners' meeting, 2 March 2026\n\nThe following owners signed the attendance sheet with their HKID card numbers.\n\n"
                + "\n\n".join(f"{p.name}, who holds {p.hkid}, voted {'for' if n % 3 else 'against'} the repainting of the lobby." for n, p in enumerate(some)) + "\n")

    s = Sample("text/same-person-often.txt", "One identity card number twelve times: many places, one person, no bulk.")
    p = people(s.about, 1)[0]
    s.plant("hkid", p.hkid, "high").expect("confidential")
    s.write("Visit log\n\n" + "\n".join(f"2026-02-{d:02} 09:{d}: visitor showed identity card {p.hkid}, let in by the guard" for d in range(10, 22)) + "\n")


def build():
    sentences()
    letters()
    money()
    secrets()
    marks()
    id_cards()
    counts()
