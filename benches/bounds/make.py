"""Makes the three large files of `run.sh`: a 2 GiB text, a 300 MB CSV and a 100 MB spreadsheet.

    python3 make.py text|csv|xlsx FILE [BYTES]

Standard library only. Everybody and every number is invented; the same bytes come out each time. Identity card
numbers are sparse, each another, and all with right check digits, so that matching, confirming and counting have
real work; the words between them are a seeded mix, so that no run of equal bytes flatters the reader.
"""

import random
import sys
import zipfile

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


KINDS = {"text": (text, 2 << 30), "csv": (csv, 300_000_000), "xlsx": (xlsx, 100_000_000)}

if __name__ == "__main__":
    make, size = KINDS[sys.argv[1]]
    make(sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else size)
