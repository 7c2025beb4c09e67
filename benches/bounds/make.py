"""Makes the large files of `run.sh`, one of each kind: a 2 GiB text, a 300 MB CSV, a 100 MB spreadsheet, a PDF of
10,000 pages, a mailbox of 500 MB, an archive with 2 GB of documents, a database of 1 GB.

    python3 make.py text|csv|xlsx|pdf|mbox|zip|sqlite FILE [BYTES]

Standard library only. Everybody and every number is invented; the same bytes come out each time. Identity card
numbers are sparse, each another, and all with right check digits, so that matching, confirming and counting have
real work; the words between them are a seeded mix, so that no run of equal bytes flatters the reader.
"""

import base64
import random
import sqlite3
import sys
import zipfile
import zlib

WORDS = """the of and to in a is that for on with as by at from report meeting project invoice delivery schedule
section table figure policy review system network server update contract supplier order quantity price total amount
monthly quarter summary draft customer service office branch manager department request approved pending number date
會議 項目 報告 部門 客戶 服務 文件 資料 系統 更新 合約 供應商 訂單 數量 價格 總額 每月 摘要 經理 申請 批准 日期 香港 公司
安排 進度 檢討 地址 聯絡 通知 查詢 付款 收據 編號 備註""".split()

EVERY = 256 << 10
"""Bytes of plain text between two identity card numbers."""


def hkid(n):
    """The n-th number, with its check digit."""
    letter, digits = "ACDEGHKMPRYZ"[n // 900_000 % 12], f"{n * 7919 % 900_000 + 100_000}"
    weighted = 9 * 36 + 8 * (ord(letter) - 55) + sum((7 - i) * int(d) for i, d in enumerate(digits))
    check = -weighted % 11
    return f"{letter}{digits}({'A' if check == 10 else check})"


def paragraphs(seed, size):
    """Lines of mixed prose, codes, amounts and dates, about `size` bytes."""
    pick, lines, have = random.Random(seed), [], 0
    while have < size:
        line = " ".join(pick.choices(WORDS, k=pick.randint(6, 22)))
        if pick.random() < 0.3:
            line += f" REF-{pick.randint(10000, 9999999)} HK${pick.randint(10, 999999):,}.{pick.randint(0, 99):02}"
        if pick.random() < 0.1:
            line += f" 20{pick.randint(10, 26)}-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}"
        lines.append(line + "\n")
        have += len(line.encode()) + 1
    return "".join(lines).encode()


def text(path, size):
    blocks = [paragraphs(seed, EVERY) for seed in range(64)]
    pick, n = random.Random(1), 0
    with open(path, "wb") as out:
        while out.tell() < size:
            out.write(pick.choice(blocks))
            out.write(f"請提供身份證號碼{hkid(n)}以便跟進\n".encode())
            n += 1


def csv(path, size):
    pick, n = random.Random(2), 0
    with open(path, "w", encoding="utf-8") as out:
        out.write("id,date,branch,item,description,quantity,price,total,remark\n")
        while out.tell() < size:
            rows = []
            for _ in range(2000):
                n += 1
                quantity, price = pick.randint(1, 500), pick.randint(100, 99999)
                words = " ".join(pick.choices(WORDS, k=4))
                remark = f"身份證 {hkid(n)}" if n % 4000 == 0 else pick.choice(WORDS)
                rows.append(
                    f"{n},2026-{n % 12 + 1:02}-{n % 28 + 1:02},{n % 40:03},P{pick.randint(0, 10**8):08},"
                    f'"{words}, {pick.choice(WORDS)}",{quantity},{price / 100:.2f},{quantity * price / 100:.2f},{remark}\n'
                )
            out.write("".join(rows))


def column(n):
    return "ABCDEFGHIJ"[n]


def xlsx(path, size):
    """As Excel saves: texts in a shared table, numbers in the cells. Written until the file has `size` bytes."""
    pick, texts = random.Random(3), []
    heads = ["id", "date", "item", "description", "quantity", "price", "total", "rate", "weight", "remark"]

    def shared(value):
        texts.append(value)
        return len(texts) - 1

    def cell(col, row, value):
        if isinstance(value, str):
            return f'<c r="{column(col)}{row}" t="s"><v>{shared(value)}</v></c>'
        return f'<c r="{column(col)}{row}"><v>{value}</v></c>'

    def row(n, values):
        return f'<row r="{n}">' + "".join(cell(c, n, v) for c, v in enumerate(values)) + "</row>"

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
        sheets = 0
        while out.fp.tell() < size * 0.99:
            sheets += 1
            with out.open(f"xl/worksheets/sheet{sheets}.xml", "w", force_zip64=True) as part:
                part.write(b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
                part.write(row(1, heads).encode())
                n = 1
                while n < 1_000_000 and out.fp.tell() < size * 0.99:
                    rows = []
                    for _ in range(1000):
                        n += 1
                        quantity, price = pick.randint(1, 500), pick.randint(100, 99999) / 100
                        numbers = [quantity, price, round(quantity * price, 2), pick.random(), pick.random() * 1000]
                        note = f"身份證 {hkid(n + (sheets - 1) * 10**6)}" if n % 4000 == 0 else n % 97
                        words = " ".join(pick.choices(WORDS, k=3)) if n % 8 == 0 else pick.randint(0, 10**9)
                        values = [n, 45000 + n % 900, f"P{pick.randint(0, 10**8):08}" if n % 8 == 0 else n % 89, words]
                        rows.append(row(n, values + numbers + [note]))
                    part.write("".join(rows).encode())
                part.write(b"</sheetData></worksheet>")
        with out.open("xl/sharedStrings.xml", "w") as part:
            part.write(b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">')
            for start in range(0, len(texts), 10000):
                part.write("".join(f"<si><t>{t}</t></si>" for t in texts[start : start + 10000]).encode())
            part.write(b"</sst>")
        numbers = range(1, sheets + 1)
        package = "application/vnd.openxmlformats-"
        main = f"{package}officedocument.spreadsheetml"
        link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        relations = "http://schemas.openxmlformats.org/package/2006/relationships"
        out.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Default Extension="rels" ContentType="{package}package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{main}.sheet.main+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{main}.sharedStrings+xml"/>'
            + "".join(
                f'<Override PartName="/xl/worksheets/sheet{s}.xml" ContentType="{main}.worksheet+xml"/>' for s in numbers
            )
            + "</Types>",
        )
        out.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{relations}">'
            f'<Relationship Id="r1" Type="{link}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        out.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{link}"><sheets>'
            + "".join(f'<sheet name="Part {s}" sheetId="{s}" r:id="s{s}"/>' for s in numbers)
            + "</sheets></workbook>",
        )
        out.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{relations}">'
            f'<Relationship Id="t" Type="{link}/sharedStrings" Target="sharedStrings.xml"/>'
            + "".join(
                f'<Relationship Id="s{s}" Type="{link}/worksheet" Target="worksheets/sheet{s}.xml"/>' for s in numbers
            )
            + "</Relationships>",
        )


def pdf(path, size):
    """About `size` bytes, and 10,000 pages of 60 lines: fonts and page tree as office programs write them."""
    pick, offsets = random.Random(4), {}
    lines = [" ".join(w for w in pick.choices(WORDS, k=14) if w.isascii()) for _ in range(4000)]
    pages = 10_000
    with open(path, "wb") as out:

        def put(number, body):
            offsets[number] = out.tell()
            out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))

        out.write(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
        put(1, b"<</Type/Catalog/Pages 2 0 R>>")
        put(3, b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
        branches = [4 + n for n in range(pages // 100)]
        first = branches[-1] + 1
        put(2, b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(b"%d 0 R" % b for b in branches)))
        for n, branch in enumerate(branches):
            kids = b" ".join(b"%d 0 R" % (first + 2 * p) for p in range(n * 100, n * 100 + 100))
            put(branch, b"<</Type/Pages/Parent 2 0 R/Count 100/Kids[%s]>>" % kids)
        filling = max(0, size // pages - 3000)
        for p in range(pages):
            shown = pick.choices(lines, k=60)
            if p % 100 == 0:
                shown[30] = f"Identity card no. {hkid(p)} was seen"
            text = "BT /F1 9 Tf 50 800 Td 12 TL " + " ".join(f"({line}) Tj T*" for line in shown) + " ET"
            packed = zlib.compress(text.encode() + b"\n%" + b"".join(b"%08x" % pick.getrandbits(32) for _ in range(filling // 5)), 1)
            page = first + 2 * p
            put(page, b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>" % (branches[p // 100], page + 1))
            put(page + 1, b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed))
        table, count = out.tell(), max(offsets) + 1
        out.write(b"xref\n0 %d\n0000000000 65535 f \n" % count)
        out.write(b"".join(b"%010d 00000 n \n" % offsets[n] for n in range(1, count)))
        out.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, table))


def mbox(path, size):
    """Letters with text, and every tenth with an attachment of 200 KB; one of 100 MB among them."""
    pick, n = random.Random(5), 0
    blocks = [paragraphs(seed, 8 << 10) for seed in range(64)]
    with open(path, "wb") as out:
        while out.tell() < size:
            n += 1
            out.write(b"From staff%d@example.com Mon Mar  2 09:30:00 2026\n" % n)
            out.write(b"From: staff%d@example.com\nTo: team@example.com\nSubject: report %d\nMIME-Version: 1.0\n" % (n, n))
            out.write(b'Content-Type: multipart/mixed; boundary="next"\n\n--next\nContent-Type: text/plain; charset=utf-8\n\n')
            out.write(pick.choice(blocks))
            if n % 50 == 0:
                out.write(f"身份證號碼{hkid(n)}\n".encode())
            if n % 10 == 0:
                large = (75 << 20) if n == 1000 and size > 400_000_000 else 150_000
                head = b"--next\nContent-Type: text/csv; name=list.csv\nContent-Disposition: attachment; filename=list.csv\n"
                out.write(head + b"Content-Transfer-Encoding: base64\n\n")
                for _ in range(0, large, 8 << 10):
                    out.write(base64.encodebytes(pick.choice(blocks)[: 57 * 140]))
            out.write(b"--next--\n\n")


def archive(path, size):
    """Documents as people pack them: DOCX that are archives themselves, tables and letters."""
    pick, n = random.Random(6), 0
    blocks = [paragraphs(seed, EVERY) for seed in range(64)]
    head = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
        while out.fp.tell() < size:
            n += 1
            block = b"".join(pick.choices(blocks, k=8))
            number = f"身份證號碼{hkid(n)}\n".encode() if n % 20 == 0 else b""
            # Bytes that do not pack, as the pictures in real documents.
            picture = b"\xff\xd8\xff\xe0" + pick.randbytes(600_000) + b"\xff\xd9"
            if n % 2:
                out.writestr(f"letters/{n}.txt", block + number)
                continue
            with out.open(f"documents/{n}.docx", "w") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as document:
                document.writestr("[Content_Types].xml", types)
                lines = (block + number).decode().replace("&", "&amp;").splitlines()
                body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
                document.writestr("word/document.xml", head + body.encode() + b"</w:body></w:document>")
                document.writestr("word/media/image1.jpeg", picture)


def sqlite(path, size):
    """A table with an index, written until it has `size` bytes; a tenth of the rows are deleted again."""
    pick, n = random.Random(7), 0
    base = sqlite3.connect(path)
    base.execute("pragma journal_mode=off")
    base.execute("create table customer(id integer primary key, name text, remark text, amount real)")
    base.execute("create index by_name on customer(name)")
    while base.execute("pragma page_count").fetchone()[0] * 4096 < size:
        rows = []
        for _ in range(20_000):
            n += 1
            remark = f"身份證 {hkid(n)}" if n % 4000 == 0 else " ".join(pick.choices(WORDS, k=18))
            rows.append((n, " ".join(pick.choices(WORDS, k=3)), remark, pick.random() * 1000))
        base.executemany("insert into customer values(?,?,?,?)", rows)
        base.commit()
    base.execute("delete from customer where id % 10 = 3")
    base.commit()
    base.close()


KINDS = {
    "text": (text, 2 << 30),
    "csv": (csv, 300_000_000),
    "xlsx": (xlsx, 100_000_000),
    "pdf": (pdf, 60_000_000),
    "mbox": (mbox, 500_000_000),
    "zip": (archive, 2_000_000_000),
    "sqlite": (sqlite, 1_000_000_000),
}

if __name__ == "__main__":
    make, size = KINDS[sys.argv[1]]
    make(sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else size)
