"""Lists of people and things in CSV, TSV, JSON, JSON lines and XML."""

import csv
import io
import json

from . import values as v
from .people import people
from .sample import Sample, t

EN = ["Customer name", "HKID No.", "Mobile", "E-mail", "Residential address", "Date of birth"]
ZH = ["客戶姓名", "身份證號碼", "手提電話", "電郵地址", "住宅地址", "出生日期"]


def rows_of(some, chinese=False):
    return [[p.zh if chinese else p.name, p.hkid, p.mobile, p.email, p.address_zh if chinese else p.address, p.birth] for p in some]


def separated(rows, delimiter=","):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def list_of_people(s, some):
    return (s.plant("hkid", [p.hkid for p in some], "high").plant("customer-database", level="high")
            .secret(*[p.mobile for p in some], *[p.email for p in some])
            .expect("restricted", silent=["payment-card", "payroll", "medical-record"], may=["personnel-record"]))


def customers():
    s = Sample("csv/customers-25.csv", "A customer list of 25 people with English headings, UTF-8.")
    some = people(s.about, 25)
    list_of_people(s, some).write(separated([EN] + rows_of(some)))

    s = Sample("csv/customers-120-big5.csv", "A customer list of 120 people with Chinese headings, in Big5.")
    some = people(s.about, 120)
    list_of_people(s, some).write(separated([ZH] + rows_of(some, chinese=True)).encode("big5hkscs"))

    s = Sample("csv/customers-25-semicolon.csv", "The same kind of list with semicolons, as a European spreadsheet writes it, with a UTF-8 mark.")
    some = people(s.about, 25)
    list_of_people(s, some).write(separated([EN] + rows_of(some), ";").encode("utf-8-sig"))

    s = Sample("csv/members-25.tsv", "A member list of 25 people, tabs between the fields, Simplified Chinese headings.")
    some = people(s.about, 25)
    list_of_people(s, some).write(separated([["会员姓名", "证件号码", "手机号", "电子邮件", "家庭住址", "出生日期"]] + rows_of(some, True), "\t"))

    s = Sample("csv/ids-without-brackets.csv", "Thirty identity card numbers without brackets under a Chinese heading, with a branch code beside.")
    some = people(s.about, 30)
    s.plant("hkid", [v.squeezed(p.hkid).upper() for p in some], "high").expect("restricted", may=["customer-database"])
    s.write(separated([["分行", "身份證號碼", "表格收妥"]] + [[f"B{n % 7:02}", v.squeezed(p.hkid).upper(), "是"] for n, p in enumerate(some)]))

    s = Sample("csv/check-digit-column.csv", "The official form's way: body and check character in two columns, twelve people.")
    some = people(s.about, 12)
    s.plant("hkid", [p.hkid for p in some], "high", written=False).expect("restricted", may=["customer-database"])
    s.write(separated([["Name", "HKID No.", "Check digit", "Session"]] + [[p.name, p.hkid[:7], p.hkid[8], "AM"] for p in some]))

    s = Sample("csv/pupils-40.csv", "A primary school's list of forty pupils with dates of birth and parents' phones.")
    some = people(s.about, 40)
    s.plant("customer-database", level="high").secret(*[p.mobile for p in some]).expect("restricted", silent=["hkid", "payment-card"])
    s.write(separated([["Class", "Student name", "學生姓名", "Date of birth", "Parent's mobile"]]
                      + [[f"{1 + n // 20}{'AB'[n % 2]}", p.name, p.zh, f"2018-{1 + n % 12:02}-{1 + n % 27:02}", p.mobile] for n, p in enumerate(some)]))

    s = Sample("csv/tour-list.csv", "A tour leader's list: fourteen people with passports and permits under their headings; a passport of H and eight digits is written like a permit.")
    some = people("tour", 14)
    hk, cn, home, exit_ = ([f(s.rng) for _ in some] for f in (v.hk_passport, v.cn_passport, v.home_permit, v.exit_permit))
    kinds = [("HKSAR passport No.", hk[:5]), ("PRC passport No.", cn[5:8]), ("Home return permit No. 回鄉證號碼", home[8:11]), ("往來港澳通行證號碼", exit_[11:])]
    s.plant("hk-passport", hk[:5]).plant("cn-passport", cn[5:8]).plant("home-return-permit", home[8:11]).plant("exit-entry-permit", exit_[11:])
    s.expect("restricted", silent=["payment-card"], may=["customer-database", "home-return-permit"])
    table, n = [["Name", "姓名", "Room"] + [k for k, _ in kinds]], 0
    for column, (_, numbers) in enumerate(kinds):
        for number in numbers:
            row = [some[n].name, some[n].zh, 801 + n // 2, "", "", "", ""]
            row[3 + column] = number
            table.append(row)
            n += 1
    s.write(separated(table))

    s = Sample("csv/suppliers-payments.csv", "A payment run of fifteen suppliers' bank accounts: ten or more accounts are confidential.")
    accounts = [v.account(s.rng) for _ in range(15)]
    s.plant("hk-bank-account", accounts).expect("confidential", silent=["hkid", "payment-card", "payroll"])
    s.write(separated([["Payee", "Bank account no.", "Amount HKD", "Invoice"]] + [
        [f"Sample Supplier {n} Ltd", a, f"{s.rng.randint(800, 90000)}.00", f"INV-26-{n:04}"] for n, a in enumerate(accounts, 1)]))


def objects():
    s = Sample("json/customers-25.json", "An export of 25 customers from a web shop as one array of objects.")
    some = people(s.about, 25)
    s.plant("hkid", [p.hkid for p in some], "high").plant("customer-database")
    s.secret(*[p.email for p in some]).expect("restricted", silent=["payment-card"], may=["personnel-record"])
    s.write(json.dumps({"exported": "2026-03-02T09:30:00Z", "customers": [
        {"customer_name": p.name, "hkid": p.hkid, "mobile": p.mobile, "email": p.email, "date_of_birth": p.birth} for p in some]}, indent=1))

    s = Sample("json/sentence-escaped.json", "The sentence with its Chinese characters as escapes, as many programs write them.")
    from .sample import sentence
    s.plant("hkid", v.known_hkid(), "high").expect("confidential").write(json.dumps({"ticket": 4711, "note": sentence()}))

    s = Sample("jsonl/payments.jsonl", "A payment log in JSON lines with three card numbers in full.")
    cards = [v.card(s.rng, i, n) for i, n in [("4", 16), ("55", 16), ("37", 15)]]
    s.plant("payment-card", cards, "high").expect("confidential", silent=["hkid"])
    s.write("".join(json.dumps({"time": f"2026-03-02T10:0{n}:00Z", "card_number": c, "expiry": "11/28", "amount": 100 + n, "currency": "HKD"}) + "\n" for n, c in enumerate(cards)))

    s = Sample("jsonl/signups-30.jsonl", "Thirty sign-ups of a clinic's web form in JSON lines.")
    some = people(s.about, 30)
    s.plant("hkid", [p.hkid for p in some], "high").plant("customer-database").expect("restricted", may=["medical-terms", "medical-record"])
    s.write("".join(json.dumps({"姓名": p.zh, "身份證號碼": p.hkid, "手提電話": p.mobile, "出生日期": p.birth}, ensure_ascii=False) + "\n" for p in some))

    s = Sample("xml/insured.xml", "An insurer's interface file with two insured persons, numbers in elements and in attributes.")
    a, b = people(s.about, 2)
    s.plant("hkid", [a.hkid, b.hkid], "high").expect("confidential", may=["personnel-record"])
    s.write(f"""<?xml version="1.0" encoding="UTF-8"?>
<policies date="2026-03-02">
  <policy no="TP-000817">
    <insured><name>{a.name}</name><identityCardNo>{a.hkid}</identityCardNo></insured>
    <insured name="{b.name}" hkid="{b.hkid}"/>
    <plan>Home contents, standard</plan>
  </policy>
</policies>
""")

    s = Sample("xml/sentence-big5.xml", "The sentence in an XML file that declares Big5 and is in Big5.")
    s.plant("hkid", v.known_hkid(), "high").expect("confidential")
    s.write(f'<?xml version="1.0" encoding="Big5"?>\n<備註 編號="4711">{sentence()}</備註>\n'.encode("big5hkscs"))


def quiet():
    s = Sample("csv/parts-stock.csv", "A stock list of two hundred parts whose codes look like identity card numbers; one in eleven fits by chance.")
    s.quiet()
    s.write(separated([["Part no.", "Description", "Qty", "Bin"]] + [
        [f"{s.rng.choice('ABCDEFGHKMPR')}{v.digits(s.rng, 7)}", s.rng.choice(["Hex bolt M6", "Washer", "Bearing", "Oil seal"]), s.rng.randint(1, 900), f"R{s.rng.randint(1, 40):02}"] for _ in range(200)]))

    s = Sample("csv/work-contacts.csv", "Thirty names with office phones and work e-mail: a phone book, which alone stops nothing.")
    some = people(s.about, 30)
    s.quiet()
    s.write(separated([["Name", "Title", "Office tel", "Work e-mail"]] + [
        [p.name, "Sales Manager", v.office_phone(s.rng), f"sales{n}@example.com"] for n, p in enumerate(some)]))

    s = Sample("csv/nineteen-guests.csv", "Nineteen guests of a dinner with their mobiles: under the size at which a list of people counts.")
    some = people(s.about, 19)
    s.quiet().write(separated([["Guest name", "Mobile", "Table"]] + [[p.name, p.mobile, 1 + n // 8] for n, p in enumerate(some)]))

    s = Sample("csv/access-log.csv", "A web server's log: time stamps in milliseconds, ids, sizes and paths.")
    s.quiet().write(separated([["ts_ms", "request_id", "status", "bytes", "path"]] + [
        [1772400000000 + s.rng.randrange(10 ** 9), f"{s.rng.getrandbits(64):016x}", 200, s.rng.randrange(10 ** 6), f"/item/{s.rng.randrange(10 ** 8)}"] for _ in range(150)]))

    s = Sample("csv/flights.tsv", "A flight table with booking references and aircraft registrations.")
    s.quiet().write(separated([["Flight", "From", "To", "Registration", "Booking ref"]] + [
        [f"{s.rng.choice(['ZX', 'QQ', 'YY'])}{s.rng.randint(100, 999)}", "HKG", s.rng.choice(["TPE", "NRT", "SIN"]), f"B-{s.rng.choice('HKL')}{s.rng.choice('ABC')}{s.rng.choice('XYZ')}", "".join(s.rng.choice("ABCDEFGH23456789") for _ in range(6))] for _ in range(60)], "\t"))

    s = Sample("json/uuids-and-hashes.json", "A build manifest full of UUIDs, hashes, base64 and version numbers.")
    import base64
    import uuid
    s.quiet().write(json.dumps([{"id": str(uuid.UUID(int=s.rng.getrandbits(128), version=4)), "sha1": f"{s.rng.getrandbits(160):040x}",
                                 "blob": base64.b64encode(s.rng.randbytes(90)).decode(), "version": f"1.{n}.0", "built": 1772400000 + n * 977} for n in range(40)], indent=1))

    s = Sample("json/geojson.json", "Places with coordinates of many decimals, whose digits run as long as card numbers.")
    s.quiet().write(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": f"Stop {n}"}, "geometry": {"type": "Point", "coordinates": [114 + s.rng.random(), 22 + s.rng.random()]}} for n in range(40)]}, indent=1))

    s = Sample("jsonl/events.jsonl", "Machine events with counters and nanosecond times.")
    s.quiet().write("".join(json.dumps({"ns": 1772400000000000000 + s.rng.randrange(10 ** 15), "host": f"node-{n % 7}", "seq": s.rng.randrange(10 ** 12), "level": "info", "msg": "heartbeat"}) + "\n" for n in range(120)))

    s = Sample("xml/sitemap.xml", "A site map.")
    s.quiet().write('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' + "".join(
        f"<url><loc>https://www.example.com/p/{s.rng.choice('ABK')}{v.digits(s.rng, 7)}</loc><lastmod>2026-02-{1 + n % 28:02}</lastmod></url>\n" for n in range(60)) + "</urlset>\n")

    s = Sample("xml/price-list.xml", "A price list with article and EAN numbers.")
    s.quiet().write('<?xml version="1.0"?>\n<articles>\n' + "".join(
        f'<article code="{s.rng.choice("CFG")}{v.digits(s.rng, 6)}-{s.rng.randint(0, 9)}"><ean>489{v.digits(s.rng, 10)}</ean><price currency="HKD">{s.rng.randint(5, 900)}.00</price></article>\n' for _ in range(60)) + "</articles>\n")


def build():
    customers()
    objects()
    quiet()
