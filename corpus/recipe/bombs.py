"""Files that claim more than there is, lead in circles or swell: small ones, each with the gaps that it must leave.

What is large by its nature (a hundred thousand members, ten thousand levels) is made by `tests/hostile/` when it runs."""

import bz2
import io
import lzma
import sqlite3
import struct
import subprocess
import tempfile
import zipfile
import zlib
from pathlib import Path

from . import values as v
from .archives import gzipped, tarred, zipped
from .compound import Storage, file_of
from .packed import made
from .sample import Sample
from .sheets import binary_book, record

BY_HAND = "made by hand, Python 3.11"


def bomb(name, about, producer=BY_HAND):
    return Sample(f"hostile/{name}", about, producer)


def one_number(name, about, gaps=(), may_gaps=(), producer=BY_HAND):
    """A sample with one person's number, and the number. Other people's readers need not open it."""
    s = bomb(name, about, producer)
    number = v.hkid(s.rng)
    action = "block" if gaps else "justify|block"
    s.plant("hkid", number).expect("confidential", action, gaps, may_gaps=may_gaps)
    return s, number


# --- ZIP ------------------------------------------------------------------------------------------------------


def joined_sum(first, second, second_len):
    """The CRC-32 of two pieces from those of each: the first one's goes through `second_len` zero bytes."""
    def times(matrix, vector):
        out, n = 0, 0
        while vector:
            if vector & 1:
                out ^= matrix[n]
            vector >>= 1
            n += 1
        return out

    step = [0xEDB88320] + [1 << n for n in range(31)]
    for _ in range(3):
        step = [times(step, one) for one in step]
    while second_len:
        if second_len & 1:
            first = times(step, first)
        step = [times(step, one) for one in step]
        second_len >>= 1
    return first ^ second


def overlapping(many, zeros):
    """Each member's data is the next one's header, quoted by a stored block, and the next one's data. After
    D. Fifield, A better zip bomb (WOOT 2019)."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    kernel = packer.compress(bytes(zeros)) + packer.flush()
    data, size, total = kernel, zeros, zlib.crc32(bytes(zeros))
    files, body = [], kernel
    for n in range(many - 1, -1, -1):
        name = b"%d" % n
        fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0x4BC0, 0x5C62, total, len(data), size, len(name), 0)
        header = b"PK\x03\x04" + fields + name
        files.append((fields, name, len(body) + len(header)))
        body = header + body
        if n:
            quoted = b"\0" + struct.pack("<HH", len(header), len(header) ^ 0xFFFF)
            data = quoted + header + data
            body = quoted + body
            total = joined_sum(zlib.crc32(header), total, size)
            size += len(header)
    directory = b""
    for fields, name, behind in reversed(files):
        directory += b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, len(body) - behind) + name
    return body + directory + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, many, many, len(directory), len(body), 0)


def bits(*codes):
    """Deflate's bits: (value, count, whether the highest comes first)."""
    out = [(value >> (count - 1 - n if high else n)) & 1 for value, count, high in codes for n in range(count)]
    out += [0] * (-len(out) % 8)
    return bytes(sum(bit << n for n, bit in enumerate(out[at:at + 8])) for at in range(0, len(out), 8))


LENGTHS = [(257 + n, 3 + n, 0) for n in range(8)] + [(265 + 4 * e + n, 11 + (8 << e) - 8 + (n << e + 1), e + 1) for e in range(5) for n in range(4)]
DISTANCES = [(n, n + 1, 0) for n in range(4)] + [(4 + 2 * e + n, 5 + (4 << e) - 4 + (n << e + 1), e + 1) for e in range(13) for n in range(2)]


def copy(length, distance):
    """A match in the fixed codes of RFC 1951, 3.2.6."""
    code, base, extra = [row for row in LENGTHS if row[1] <= length][-1]
    far, far_base, far_extra = [row for row in DISTANCES if row[1] <= distance][-1]
    first = (code - 256, 7, True) if code < 280 else (code - 280 + 0xC0, 8, True)
    return [first, (length - base, extra, False), (far, 5, True), (distance - far_base, far_extra, False)]


def fixed(last, codes):
    return bits((last, 1, False), (1, 2, False), *codes, (0, 7, True))


def quine(name):
    """An archive whose only member is the archive. After R. Cox, Zip files all the way down (2010): a program of
    stored blocks and copies, each five bytes long, that writes what stands before it, itself and what follows;
    the sum, which stands in it four times, is the solution of as many linear equations as it has bits."""
    def literal(size):
        return b"\0" + struct.pack("<HH", size, size ^ 0xFFFF)

    def whole(total):
        packed = 0
        while True:
            fields = struct.pack("<HHHHHIII", 20, 0, 8, 0x4BC0, 0x5C62, total, packed, size_of(packed))
            pad = struct.pack("<HH", 0xCAFE, 115 - 34 - len(name)).ljust(115 - 30 - len(name), b"\0")
            before = b"PK\x03\x04" + fields + struct.pack("<HH", len(name), len(pad)) + name + pad
            record = b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name
            behind = record + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(record), 115 + packed, 0)
            again = 120
            first = fixed(0, [(0x30 + before[0], 8, True), *copy(again - 1, again)])
            four, one = fixed(0, copy(10, 20) * 2), literal(5)
            assert len(first) == len(four) == 5
            for tail in range(3, 12):
                size = tail + len(behind)
                end = fixed(1, copy(size, size))
                if len(end) == tail:
                    break
            none, twenty = literal(0), literal(20)
            program = literal(again) + before + literal(again) + first + one + first + one + one
            program += twenty + first + one + one + twenty + four + twenty + four + twenty + four + twenty + four
            program += twenty + four + none + none + literal(size) + four + none + none + literal(size) + end + behind + end
            if len(program) == packed:
                return before + program + behind
            packed = len(program)

    def size_of(packed):
        return 115 + packed + 46 + len(name) + 22

    base = zlib.crc32(whole(0))
    # For each bit: which bits of the sum it turns, its own among them.
    rows = [(zlib.crc32(whole(1 << bit)) ^ base ^ (1 << bit), 1 << bit) for bit in range(32)]
    wanted, solution = base, 0
    for bit in range(31, -1, -1):
        pivot = next((row for row in rows if row[0] >> bit & 1), None)
        if pivot is None:
            assert not wanted >> bit & 1, "no sum solves it: take another name"
            continue
        rows = [(a ^ pivot[0], b ^ pivot[1]) if a >> bit & 1 else (a, b) for a, b in rows if (a, b) != pivot]
        if wanted >> bit & 1:
            wanted, solution = wanted ^ pivot[0], solution ^ pivot[1]
    data = whole(solution)
    assert zlib.crc32(data) == solution and zlib.decompressobj(-15).decompress(data[115:]) == data
    return data


def archives():
    s = bomb("itself.zip", "An archive whose only member is the archive itself, for ever.")
    s.quiet("depth", action="block").write(quine(b"itself.zip"))

    s = bomb("overlapping.zip", "Two hundred and fifty members that share one another's bytes: 43 kB that unpack to five thousand million.")
    s.quiet("ratio", action="block")
    s.may_gaps = ["unsupported", "malformed", "expanded-size", "truncated"]
    s.write(overlapping(250, 21 << 20))

    s, number = one_number("chain.gz", "Streams in streams, twenty levels of six ways of packing, and the number at the bottom: it is out of reach.", ["depth"])
    s.planted.clear()
    s.canary.clear()
    s.quiet("depth", action="block")
    packers = [
        lambda data: gzipped(data, "chain"),
        bz2.compress,
        lzma.compress,
        lambda data: subprocess.run(["zstd", "-q", "-c"], input=data, capture_output=True, check=True).stdout,
        lambda data: subprocess.run(["lz4", "-q", "-c"], input=data, capture_output=True, check=True).stdout,
        lambda data: lzma.compress(data, format=lzma.FORMAT_ALONE),
    ]
    data = b"bottom " + number.encode()
    for level in range(20, -1, -1):
        data = packers[level % 6](data) if level % 6 != 5 else zipped([("inner.gz", data)])
    s.once(lambda: data)

    s, number = one_number("huge-tape.tar", "A tape archive whose second member claims four thousand million thousand million bytes.", ["malformed|truncated"], ["unsupported"])
    data = bytearray(tarred([("a.txt", f"HKID {number}\n".encode()), ("b.txt", b"the rest\n")]))
    at = data.rindex(b"b.txt\0")
    data[at + 124:at + 136] = b"\x80\0\0\0\x40" + bytes(7)
    data[at + 148:at + 156] = b" " * 8
    data[at + 148:at + 156] = b"%06o\0 " % sum(data[at:at + 512])
    s.write(bytes(data))

    s, number = one_number("huge-member.cpio", "An archive whose second member claims four thousand million bytes.", ["malformed|truncated"])

    def entry(name, body, size):
        fields = [1, 0o100644, 0, 0, 1, 0, size, 0, 0, 0, 0, len(name) + 1, 0]
        head = b"070701" + b"".join(b"%08X" % field for field in fields) + name + b"\0"
        return head + bytes(-len(head) % 4) + body + bytes(-len(body) % 4)
    line = f"HKID {number}\n".encode()
    s.write(entry(b"a.txt", line, len(line)) + entry(b"b.txt", b"the rest\n", 0xFFFFFFFF))

    s = bomb("many-files.7z", "An archive of thirty bytes that claims four thousand million members.")
    s.quiet("malformed|memory|members|truncated", action="block")
    s.may_gaps = ["unsupported", "malformed"]
    claim = b"\xF0" + struct.pack("<I", 0xFFFFFFFF)
    header = b"\x01\x05" + claim + b"\x0E\x01\x80\0\0"
    start = struct.pack("<QQI", 0, len(header), zlib.crc32(header))
    s.write(b"7z\xBC\xAF\x27\x1C\0\x04" + struct.pack("<I", zlib.crc32(start)) + start + header)

    s, number = one_number("round.iso", "A disc whose folder leads back to the root, for ever.", (), ["malformed", "depth"], "genisoimage 1.1, then falsified")

    def circle():
        data = bytearray(made(["genisoimage", "-quiet", "-no-pad", "-input-charset", "utf-8", "-o", "OUT"],
                              [("disc/a.txt", f"HKID {number}\n".encode()), ("disc/round/b.txt", b"nothing\n")], "o.iso"))
        root = 16 * 2048 + 156
        extent = bytes(data[root + 2:root + 18])
        at = data.index(b"\x05ROUND") - 32
        data[at + 2:at + 18] = extent
        return bytes(data)
    s.once(circle)


# --- PDF ------------------------------------------------------------------------------------------------------


def pdf(objects, packed=()):
    """A document of `objects`, by number; `packed` says by number in which stream, at which index, others lie."""
    out = b"%P" + b"DF-1.7\n"
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    own = max([*objects, *dict(packed)]) + 1
    places[own] = len(out)
    rows = b""
    for number in range(own + 1):
        if number in dict(packed):
            rows += struct.pack(">BIH", 2, *dict(packed)[number])
        elif number in places:
            rows += struct.pack(">BIH", 1, places[number], 0)
        else:
            rows += struct.pack(">BIH", 0, 0, 65535)
    table = stream(b"/Type/XRef/Size %d/W[1 4 2]/Root 1 0 R" % (own + 1), rows, b"")
    return out + b"%d 0 obj\n" % own + table + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % places[own]


def stream(entries, data, filter=b"/Filter/FlateDecode"):
    data = zlib.compress(data, 9) if filter else data
    return b"<<" + entries + filter + b"/Length %d>>\nstream\n" % len(data) + data + b"\nendstream"


def page(number, more=b""):
    return {
        1: b"<</Type/Catalog/Pages 2 0 R" + more + b">>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>",
        4: stream(b"", b"BT /F 12 Tf 20 200 Td (HKID " + number.replace("(", "\\(").replace(")", "\\)").encode() + b") Tj ET", b""),
        5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    }


def documents():
    may = ["malformed", "depth", "memory", "unsupported", "truncated"]
    s, number = one_number("round-pages.pdf", "A tree of pages in which a branch leads back to the root, for ever.", (), may)
    objects = page(number)
    objects[2] = b"<</Type/Pages/Kids[3 0 R 2 0 R 6 0 R]/Count 3>>"
    objects[6] = b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R 6 0 R 3 0 R]/Count 3>>"
    s.write(pdf(objects))

    s, number = one_number("streams-in-one-another.pdf", "Two object streams, each of which is said to lie in the other.", (), may)
    objects = page(number, b"/Lost 8 0 R")
    objects[6] = stream(b"/Type/ObjStm/N 1/First 4/Extends 7 0 R", b"7 0 <</Type/ObjStm>>")
    objects[7] = stream(b"/Type/ObjStm/N 1/First 4/Extends 6 0 R", b"6 0 <</Type/ObjStm>>")
    s.write(pdf(objects, {6: (7, 0), 7: (6, 0), 8: (6, 1)}))

    s = bomb("filters.pdf", "A stream behind forty filters, and a harmless page beside it.")
    s.quiet("malformed", action="block")
    s.may_gaps = ["ratio", "expanded-size", "depth"]
    data = bytes(1 << 20)
    for _ in range(40):
        data = zlib.compress(data, 9)
    objects = page("to be renewed")
    objects[3] = objects[3].replace(b"4 0 R", b"[4 0 R 6 0 R]")
    objects[6] = stream(b"/Filter[" + b"/FlateDecode" * 40 + b"]", data, b"")
    s.write(pdf(objects))


# --- sheets ---------------------------------------------------------------------------------------------------


def sheet_of_old(number):
    def one(kind, body=b""):
        return struct.pack("<HH", kind, len(body)) + body

    def label(row, text):
        return one(0x0204, struct.pack("<HHHHB", row, 0, 0, len(text), 0) + text.encode())
    end = one(0x0A)
    main = one(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 0))
    bound = lambda at: one(0x85, struct.pack("<IHBB", at, 0, 4, 0) + b"List")
    sheet = one(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0, 0, 0, 0))
    sheet += one(0x0200, struct.pack("<IIHHH", 0, 1 << 30, 0, 0xFFFF, 0)) + label(0, "HKID") + label(65535, number) + end
    main += bound(len(main) + len(bound(0)) + len(end)) + end
    return file_of(Storage().stream("Workbook", (main + sheet).ljust(4608, b"\0")))


def sheets():
    s, number = one_number("many-rows.xlsx", "A sheet that claims a thousand million rows and has one cell in the last of them.", (), ["malformed"])
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    last = 1 << 30
    s.write(zipped([(name, text.encode()) for name, text in [
        ("[Content_Types].xml", f'<Types xmlns="{package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>'),
        ("_rels/.rels", f'<Relationships xmlns="{package}relationships"><Relationship Id="r1" Type="{links}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{links}"><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}relationships"><Relationship Id="r1" Type="{links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
        ("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><dimension ref="A1:XFD{last}"/><sheetData><row r="{last}" spans="1:{last}"><c r="XFD{last}" t="inlineStr"><is><t>HKID {number}</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD{last}"/></mergeCells></worksheet>'),
    ]]))

    s, number = one_number("many-rows-binary.xlsb", "A binary sheet that claims a thousand million rows and columns.", (), ["malformed"])
    book = binary_book([("List", [["HKID"], [number]], 0)])
    files = []
    with zipfile.ZipFile(io.BytesIO(book)) as old:
        for info in old.infolist():
            data = old.read(info)
            if "sheet1.bin" in info.filename:
                claim = record(148, struct.pack("<IIII", 0, 1 << 30, 0, 1 << 30))
                data = data[:3] + claim + data[3:]
            files.append((info.filename, data))
    s.write(zipped(files))

    s, number = one_number("many-rows-old.xls", "An old sheet that claims a thousand million rows.", (), ["malformed"])
    s.write(sheet_of_old(number))


# --- compound files, databases --------------------------------------------------------------------------------


def circles():
    s, number = one_number("round-chain.xls", "An old workbook whose chain of sectors bites its own tail.", (), ["malformed", "truncated", "unsupported"])
    data = bytearray(sheet_of_old(number))
    table_at = 512 + 512 * struct.unpack_from("<I", data, 76)[0]
    start = 0
    # The last sector of the workbook's chain leads back to the first.
    last = start
    while struct.unpack_from("<I", data, table_at + 4 * last)[0] < 0xFFFFFFF0:
        last = struct.unpack_from("<I", data, table_at + 4 * last)[0]
    struct.pack_into("<I", data, table_at + 4 * last, start)
    s.write(bytes(data))

    s, number = one_number("round-tree.xls", "An old workbook in whose tree of names every entry is its own neighbour and child.", (), ["malformed", "truncated", "unsupported"])
    data = bytearray(sheet_of_old(number))
    at = 512 + 512 * struct.unpack_from("<I", data, 48)[0]
    struct.pack_into("<III", data, at + 128 + 68, 1, 0, 1)
    s.write(bytes(data))

    s = bomb("round-directory.xls", "A harmless old workbook whose directory is a circle of sectors.")
    s.quiet("malformed", action="block")
    data = bytearray(sheet_of_old("to be renewed"))
    first = struct.unpack_from("<I", data, 48)[0]
    struct.pack_into("<I", data, table_at + 4 * first, first)
    s.write(bytes(data))

    s, number = one_number("round-database.db", "A database in which a page of the tree is its own child, for ever.", (), ["malformed", "truncated"], "SQLite 3, then falsified")

    def tree():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "base.db"
            base = sqlite3.connect(path, isolation_level=None)
            base.execute("pragma page_size = 512")
            base.execute("create table list (hkid text, remark text)")
            base.executemany("insert into list values (?, ?)", [(number, "x" * 300) for _ in range(40)])
            root = base.execute("select rootpage from sqlite_master").fetchone()[0]
            base.close()
            data = bytearray(path.read_bytes())
        at = (root - 1) * 512
        assert data[at] == 5
        first = struct.unpack_from(">H", data, at + 12)[0]
        second = struct.unpack_from(">H", data, at + 14)[0]
        struct.pack_into(">I", data, at + 8, root)
        struct.pack_into(">I", data, at + second, root)
        assert first != second
        return bytes(data)
    s.once(tree)


def build():
    archives()
    documents()
    sheets()
    circles()
