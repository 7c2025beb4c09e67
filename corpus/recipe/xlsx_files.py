"""Workbooks by openpyxl and XlsxWriter: every place in which a sheet keeps text and numbers."""

import io

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName

from . import values as v
from .people import people
from .sample import MOMENT, Sample, sentence, t
from .tables import EN, ZH, rows_of


def saved(book):
    book.properties.created = book.properties.modified = MOMENT
    book.properties.creator = "Front Desk"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def book_of(sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return book


def written(fill, **options):
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, **options})
    book.set_properties({"author": "Front Desk", "created": MOMENT})
    fill(book)
    book.close()
    return out.getvalue()


def customers_book(some):
    return saved(book_of([("Clients", [EN] + rows_of(some))]))


OPEN, WRITER = "openpyxl 3.1", "XlsxWriter 3.3"


def lists():
    s = Sample("xlsx/sentence.xlsx", "The sentence in a cell.", OPEN)
    s.plant("hkid", v.known_hkid(), "high", ['sheet "跟進"!B3']).expect("confidential")
    s.write(saved(book_of([("跟進", [["個案", "備註"], [1, "已完成"], [2, sentence()]])])))

    s = Sample("xlsx/customers-25.xlsx", "A customer list of 25 people.", OPEN)
    some = people(s.about, 25)
    s.plant("hkid", [p.hkid for p in some], "high", ['sheet "Clients"!B2', 'sheet "Clients"!B26']).plant("customer-database", level="high")
    s.secret(*[p.mobile for p in some], *[p.email for p in some]).expect("restricted", silent=["payment-card", "payroll"]).write(customers_book(some))

    s = Sample("xlsx/customers-120.xlsx", "A customer list of 120 people with Chinese headings, title rows above them and shared strings.", WRITER)
    some = people(s.about, 120)

    def fill(book):
        sheet = book.add_worksheet("客戶名單")
        sheet.write(0, 0, "示例會所會員名單")
        sheet.write(1, 0, "二零二六年三月")
        for r, row in enumerate([ZH] + rows_of(some, True), 3):
            for c, value in enumerate(row):
                sheet.write_string(r, c, value)
    s.plant("hkid", [p.hkid for p in some], "high", ['sheet "客戶名單"!B5']).plant("customer-database", level="high")
    s.secret(*[p.mobile for p in some]).expect("restricted", silent=["payment-card", "payroll"], may=["personnel-record"]).write(written(fill))

    s = Sample("xlsx/payroll-12.xlsx", "A payroll sheet of twelve employees with salaries, MPF and bank accounts.", WRITER)
    staff = people(s.about, 12)

    def fill(book):
        sheet = book.add_worksheet("Payroll Mar 2026")
        money = book.add_format({"num_format": "#,##0.00"})
        for c, head in enumerate(["Employee name", "員工姓名", "HKID No.", "Basic salary 底薪", "MPF 強積金", "Net pay 實發", "Bank account no."]):
            sheet.write(1, c, head)
        sheet.write(0, 0, t("Payroll regi¦ster 糧¦單 March 2026"))
        for r, p in enumerate(staff, 2):
            mpf = min(1500, p.salary * 0.05)
            for c, value in enumerate([p.name, p.zh, p.hkid, p.salary, mpf, p.salary - mpf, p.account]):
                sheet.write(r, c, value, money if isinstance(value, (int, float)) else None)
        sheet.write_formula(len(staff) + 2, 3, f"=SUM(D3:D{len(staff) + 2})", money, sum(p.salary for p in staff))
    s.plant("payroll").plant("hkid", [p.hkid for p in staff], "high").plant("hk-bank-account", [p.account for p in staff])
    s.expect("restricted", silent=["payment-card"], may=["customer-database", "personnel-record"]).write(written(fill))


def places():
    s = Sample("xlsx/very-hidden-sheet.xlsx", "The number stands on a sheet that no menu shows.", OPEN)
    n = v.hkid(s.rng)
    book = book_of([("Summary", [["Region", "Visits"], ["East", 12]]), ("lookup", [["身份證號碼"], [n]])])
    book["lookup"].sheet_state = "veryHidden"
    s.plant("hkid", n, "high", ['sheet "lookup"!A2']).expect("confidential").write(saved(book))

    s = Sample("xlsx/inline-strings.xlsx", "A sheet with inline strings instead of shared ones, 30 people.", WRITER + " in constant memory mode")
    some = people(s.about, 30)

    def fill(book):
        sheet = book.add_worksheet("Members")
        for r, row in enumerate([["Member name", "HKID"]] + [[p.name, p.hkid] for p in some]):
            sheet.write_row(r, 0, row)
    s.plant("hkid", [p.hkid for p in some], "high", ['sheet "Members"!B2']).expect("restricted", may=["customer-database"])
    s.write(written(fill, constant_memory=True, in_memory=False, tmpdir="/tmp"))

    s = Sample("xlsx/cell-comment.xlsx", "The number stands in a cell's comment.", OPEN)
    n = v.hkid(s.rng)
    book = book_of([("Visits", [["Visitor", "Time"], ["Ms Ho", "09:30"]])])
    book["Visits"]["A2"].comment = Comment(f"Identity card {n} seen", "Guard")
    s.plant("hkid", n, "high", ["comment"]).expect("confidential").write(saved(book))

    s = Sample("xlsx/defined-name.xlsx", "The number is the constant value of a defined name.", OPEN)
    n = v.hkid(s.rng)
    book = book_of([("Sheet1", [["Total"], [12]])])
    book.defined_names["HKID_owner"] = DefinedName("HKID_owner", attr_text=f'"HKID {n}"')
    s.plant("hkid", n).expect("confidential").write(saved(book))

    s = Sample("xlsx/card-as-number.xlsx", "Three 15-digit card numbers stored as numbers under their heading.", OPEN)
    cards = [v.card(s.rng, "37", 15) for _ in range(3)]
    book = book_of([("Cards", [["Member", "Credit card no.", "Expiry date"]] + [[f"M-{n}", int(c), "11/28"] for n, c in enumerate(cards)])])
    for row in book["Cards"].iter_rows(min_row=2, min_col=2, max_col=2):
        row[0].number_format = "0"
    s.plant("payment-card", cards, "high", ['sheet "Cards"!B2']).expect("confidential", silent=["hkid"]).write(saved(book))

    s = Sample("xlsx/two-cells.xlsx", "The official form's way: body and check character in two adjacent cells.", OPEN)
    some = people(s.about, 4)
    s.plant("hkid", [p.hkid for p in some], "high", written=False).expect("confidential", may=["customer-database"])
    s.write(saved(book_of([("Form", [["Name", "HKID No.", "( )"]] + [[p.name, p.hkid[:7], p.hkid[8]] for p in some])])))

    s = Sample("xlsx/formula-text.xlsx", "The number is the stored result of a formula, and another stands in the formula itself.", WRITER)
    a, b = v.hkid(s.rng), v.hkid(s.rng)

    def fill(book):
        sheet = book.add_worksheet("Lookup")
        sheet.write(0, 0, "Identity card no.")
        sheet.write_formula(1, 0, "=INDEX(Sheet9!A1:A3,2)", None, a)
        sheet.write_formula(2, 0, f'=IF(B3="{b}","found","none")', None, "none")
    s.plant("hkid", [a, b]).expect("confidential").write(written(fill))

    s = Sample("xlsx/header-footer.xlsx", "The number stands in the sheet's page header, a mark of confidentiality in its footer.", WRITER)
    n = v.hkid(s.rng)

    def fill(book):
        sheet = book.add_worksheet("Visits")
        sheet.write_row(0, 0, ["Region", "Visits"])
        sheet.write_row(1, 0, ["East", 12])
        sheet.set_header(f"&CHKID {n}")
        sheet.set_footer(t("&LCONFI¦DENTIAL&RPage &P"))
    s.plant("hkid", n).plant("confidential-marking").expect("confidential").write(written(fill))

    s = Sample("xlsx/text-box.xlsx", "The number stands in a text box drawn over the cells.", WRITER)
    n = v.hkid(s.rng)

    def fill(book):
        sheet = book.add_worksheet("Plan")
        sheet.write(0, 0, "Floor plan")
        sheet.insert_textbox(3, 1, f"身份證號碼 {n}")
    s.plant("hkid", n, "high").expect("confidential").write(written(fill))

    s = Sample("xlsx/sensitivity-label.xlsx", "A harmless sheet with a sensitivity label named Highly Confidential.", OPEN)
    book = book_of([("Visits", [["Region", "Visits"], ["East", 12]])])
    key = t("MS¦IP_Label_8f1e2a77-0c4d-4b6e-9a31-5d2f7c9be010_")
    for name, value in [("Enabled", "true"), ("Method", "Standard"), ("Name", t("Highly Confi¦dential")), ("SiteId", "72f988bf-0000-4000-8000-2d7cd011db47"), ("SetDate", "2026-03-02T09:30:00Z")]:
        book.custom_doc_props.append(StringProperty(name=key + name, value=value))
    s.plant("sensitivity-label").expect("restricted", silent=["hkid"], may=["confidential-marking", "restricted-marking"]).write(saved(book))


def quiet():
    def still(name, about, sheets, may=()):
        s = Sample(f"xlsx/{name}.xlsx", about, OPEN)
        s.quiet()
        s.may = list(may)
        s.write(saved(book_of(sheets(s.rng))))

    still("parts", "Three hundred part codes of one letter and seven digits.", lambda r: [("Parts", [["Part no.", "Name", "Qty"]] + [[f"{r.choice('ABCDEGHKMP')}{v.digits(r, 7)}", "Gasket", r.randint(1, 90)] for _ in range(300)])])
    still("blank-template", "A template with the headings of a customer list and no row.", lambda r: [("Customers", [EN]), ("客戶", [ZH])])
    still("sales-by-region", "Sales figures by region.", lambda r: [("Sales", [["Region", "Q1", "Q2", "Q3", "Q4"]] + [[n] + [r.randint(10 ** 5, 10 ** 7) for _ in range(4)] for n in ["East", "West", "North", "South"]])])
    still("invoices", "Two hundred invoices with numbers, dates and amounts.", lambda r: [("Invoices", [["Invoice no.", "Date", "PO no.", "Amount"]] + [[f"INV{v.digits(r, 7)}", f"2026-02-{1 + n % 28:02}", f"P{v.digits(r, 7)}", r.randint(100, 90000)] for n in range(200)])])
    still("sensors", "Readings with time stamps in milliseconds and long decimals.", lambda r: [("Log", [["t", "value"]] + [[1772400000000 + n * 997, r.random() * 1000] for n in range(300)])])
    still("bookings", "A hall's bookings by club, with booking codes and two phones.", lambda r: [("Hall", [["Club", "Code", "Phone"]] + [["Chess club", f"K{v.digits(r, 6)}-{n % 10}", "2525 0000" if n else "2525 0001"] for n in range(2)])])
    still("ean-codes", "Article numbers of thirteen digits stored as numbers.", lambda r: [("Articles", [["EAN", "Name"]] + [[int("489" + v.digits(r, 10)), "Notebook"] for _ in range(80)])])
    still("timetable-zh", "A timetable in Chinese.", lambda r: [("時間表", [["日期", "課堂", "地點"]] + [[f"三月{n}日", "中文", f"{r.randint(1, 6)}0{r.randint(1, 9)}室"] for n in range(1, 20)])])


def build():
    lists()
    places()
    quiet()
