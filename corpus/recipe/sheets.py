"""Binary workbooks: XLS by LibreOffice, locked ones, XLSB and Lotus 1-2-3 record by record."""

import io
import struct
import zipfile

import openpyxl
from msoffcrypto.format.ooxml import OOXMLFile

from . import values as v
from .office import FLAT, LIBRE, Jobs
from .people import people
from .sample import MOMENT, Sample
from .tables import EN, ZH, rows_of
from .xlsx_files import saved

BY_HAND = "made record by record after MS-XLSB"
PASSWORD = "Velvet" + "Sweatshop"


def flat_sheets(sheets, locked=False):
    """Sheets as (name, rows, hidden); a cell that is a pair has a comment."""
    styles = ('<office:automatic-styles><style:style style:name="out" style:family="table"><style:table-properties table:display="false"/></style:style>'
              '<style:style style:name="in" style:family="table"><style:table-properties table:display="true"/></style:style></office:automatic-styles>')
    tables = ""
    for name, rows, hidden in sheets:
        body = ""
        for row in rows:
            cells = ""
            for cell in row:
                text, remark = cell if isinstance(cell, tuple) else (cell, "")
                note = f"<office:annotation><text:p>{remark}</text:p></office:annotation>" if remark else ""
                cells += f'<table:table-cell office:value-type="string">{note}<text:p>{text}</text:p></table:table-cell>'
            body += f"<table:table-row>{cells}</table:table-row>"
        tables += f'<table:table table:name="{name}" table:style-name="{"out" if hidden else "in"}">{body}</table:table>'
    lock = ' table:structure-protected="true"' if locked else ""
    return FLAT + f'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">{styles}<office:body><office:spreadsheet{lock}>{tables}</office:spreadsheet></office:body></office:document>'


def old_books(jobs):
    target = "xls:MS Excel 97"
    s = Sample("xls/clients.xls", "A customer list of 25 people with Chinese headings, in an older format.", LIBRE + " Calc")
    some = people(s.about, 25)
    s.plant("hkid", [p.hkid for p in some], "high").plant("customer-database", level="high").secret(*[p.email for p in some]).expect("restricted")
    jobs.add(s, target, ".fods", flat_sheets([("客戶", [ZH] + rows_of(some, True), False)]))

    s = Sample("xls/hidden-sheet.xls", "The number stands on a hidden sheet of an older workbook.", LIBRE + " Calc")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ['sheet "Old"!A2']).expect("confidential")
    jobs.add(s, target, ".fods", flat_sheets([("Plan", [["Room", "Seats"], ["A", "12"]], False), ("Old", [["HKID"], [number]], True)]))

    s = Sample("xls/comment.xls", "The number stands in a cell's comment of an older workbook.", LIBRE + " Calc")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ["comment"]).expect("confidential")
    jobs.add(s, target, ".fods", flat_sheets([("Visits", [["Guest", ("checked", f"Identity card no. {number} seen")]], False)]))

    s = Sample("xls/locked-by-default.xls", "A workbook locked with the password that every program tries by itself: what is in it is open to all.", LIBRE + " Calc")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ['sheet "Staff"!B2']).expect("confidential")
    jobs.add(s, target, ".fods", flat_sheets([("Staff", [["Name", "HKID"], ["Chan Tai Man", number]], False)], locked=True))

    s = Sample("xls/stock.xls", "A harmless stock list in an older format: part codes and seven-digit quantities.", LIBRE + " Calc")
    s.quiet()
    jobs.add(s, target, ".fods", flat_sheets([("Stock", [["Part no.", "Quantity"]] + [[f"{s.rng.choice('ABCHK')}{v.digits(s.rng, 7)}", str(s.rng.randint(1, 9_999_999))] for _ in range(60)], False)]))


def locked_package():
    def locked(rows):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        out = io.BytesIO()
        OOXMLFile(io.BytesIO(saved(book))).encrypt(PASSWORD, out)
        return out.getvalue()

    s = Sample("xlsx/locked-by-default.xlsx", "A package encrypted with the password that every program tries by itself: what is in it is open to all.", "openpyxl 3.1, msoffcrypto-tool 6.1")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ['package: sheet "Sheet"!B2']).expect("confidential")
    s.once(lambda: locked([["Name", "HKID"], ["Chan Tai Man", number]]))


def record(kind, body=b""):
    out = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(body)
    while True:
        low, size = size & 0x7F, size >> 7
        out += bytes([low | (0x80 if size else 0)])
        if not size:
            return out + body


def wide(text):
    return struct.pack("<I", len(text.encode("utf-16-le")) // 2) + text.encode("utf-16-le")


def cells(rows):
    """Cells of a sheet: numbers as floats, texts in place."""
    out = record(129) + record(145)
    for r, row in enumerate(rows):
        out += record(0, struct.pack("<II", r, 0) + struct.pack("<H", 300) + bytes(3) + struct.pack("<III", 1, 0, len(row)))
        for c, cell in enumerate(row):
            head = struct.pack("<II", c, 0)
            out += record(5, head + struct.pack("<d", cell)) if isinstance(cell, (int, float)) else record(6, head + wide(str(cell)))
    return out + record(146) + record(130)


def binary_book(sheets, comments=()):
    """A package of sheets as (name, rows, state)."""
    main = record(131) + record(143)
    kinds = [("/xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")]
    relations, files = "", []
    for n, (name, rows, state) in enumerate(sheets, 1):
        main += record(156, struct.pack("<II", state, n) + wide(f"rId{n}") + wide(name))
        relations += f'<Relationship Id="rId{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{n}.bin"/>'
        files.append((f"xl/worksheets/sheet{n}.bin", cells(rows)))
        kinds.append((f"/xl/worksheets/sheet{n}.bin", "application/vnd.ms-excel.worksheet"))
    main += record(144) + record(132)
    if comments:
        body = b"".join(record(635, struct.pack("<5I", 0, 0, 0, 0, 0) + bytes(16)) + record(637, b"\0" + wide(text)) + record(636) for text in comments)
        files.append(("xl/comments1.bin", record(628) + record(633) + body + record(634) + record(629)))
        kinds.append(("/xl/comments1.bin", "application/vnd.ms-excel.comments"))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    types = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds)
    package = "http://schemas.openxmlformats.org/package/2006/"
    files = [
        ("[Content_Types].xml", head + f'<Types xmlns="{package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>'),
        ("_rels/.rels", head + f'<Relationships xmlns="{package}relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>'),
        ("xl/workbook.bin", main),
        ("xl/_rels/workbook.bin.rels", head + f'<Relationships xmlns="{package}relationships">{relations}</Relationships>'),
    ] + files
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files:
            info = zipfile.ZipInfo(name, MOMENT.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, content)
    return out.getvalue()


def binary_books():
    s = Sample("xlsb/clients.xlsb", "A customer list of 25 people in a binary workbook.", BY_HAND)
    some = people(s.about, 25)
    s.plant("hkid", [p.hkid for p in some], "high").plant("customer-database", level="high").secret(*[p.email for p in some]).expect("restricted")
    s.write(binary_book([("Clients", [EN] + rows_of(some), 0)]))

    s = Sample("xlsb/hidden-sheet.xlsb", "The number stands on a very hidden sheet of a binary workbook.", BY_HAND)
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ['sheet "Old"!A2']).expect("confidential")
    s.write(binary_book([("Plan", [["Room", "Seats"], ["A", 12]], 0), ("Old", [["HKID"], [number]], 2)]))

    s = Sample("xlsb/comment.xlsb", "The number stands in a comment of a binary workbook.", BY_HAND)
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ["comment"]).expect("confidential")
    s.write(binary_book([("Visits", [["Guest", "checked"]], 0)], [f"Identity card no. {number} seen"]))

    s = Sample("xlsb/stock.xlsb", "A harmless stock list in a binary workbook: part codes and seven-digit quantities.", BY_HAND)
    s.quiet()
    s.write(binary_book([("Stock", [["Part no.", "Quantity"]] + [[f"{s.rng.choice('ABCHK')}{v.digits(s.rng, 7)}", s.rng.randint(1, 9_999_999)] for _ in range(60)], 0)]))


def lotus(rows):
    """A sheet of Lotus 1-2-3, second release."""
    def one(kind, body):
        return struct.pack("<HH", kind, len(body)) + body

    out = one(0, b"\x06\x04")
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            out += one(0x0F, struct.pack("<BHH", 0xFF, c, r) + b"'" + str(cell).encode() + b"\0")
    return out + one(1, b"")


def old_sheets():
    s = Sample("lotus123/member.wk1", "The number stands in a sheet of Lotus 1-2-3.", "made record by record")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ['sheet "A"!B2']).expect("confidential")
    s.write(lotus([["Name", "HKID"], ["Chan Tai Man", number]]))
    s = Sample("lotus123/budget.wk1", "A harmless budget in a sheet of Lotus 1-2-3.", "made record by record")
    s.quiet()
    s.write(lotus([["Item", "HK$"], ["Paper", "1200"], ["Tea", "340"]]))


def build():
    jobs = Jobs()
    old_books(jobs)
    jobs.run()
    locked_package()
    binary_books()
    old_sheets()
