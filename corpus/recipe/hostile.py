"""Files that lie, end early, swell or lock: small ones, with the gaps that they must leave."""

import io
import subprocess
import tempfile
import zipfile
from pathlib import Path

import pikepdf

from . import values as v
from .archives import gzipped, tarred, zipped
from .docx_files import document, saved
from .mail import fixed, letter
from .pdf_files import pages, touched
from .people import people
from .sample import Sample, sentence
from .tables import separated

CUT = "malformed|truncated"


def hostile(name, about, producer="Python 3.11"):
    return Sample(f"hostile/{name}", about, producer)


def locked(members, options=()):
    """By Info-ZIP, whose old cipher every program opens."""
    with tempfile.TemporaryDirectory() as folder:
        for name, data in members:
            (Path(folder) / name).write_bytes(data)
            subprocess.run(["touch", "-d", "2026-03-02 09:30", name], cwd=folder, check=True)
        subprocess.run(["zip", "-qX", *options, "out.zip"] + [name for name, _ in members], cwd=folder, check=True)
        return {path.name: path.read_bytes() for path in Path(folder).glob("out.*")}


def locks():
    s = hostile("encrypted.zip", "An archive with a password: nothing in it can be read.", "Info-ZIP 3.0")
    s.once(lambda: locked([("plan.txt", b"Floor plan of the third floor.\n")], ["-P", "harbour"])["out.zip"])
    s.quiet("encrypted", action="block")

    s = hostile("half-encrypted.zip", "An archive with one readable list of ten people and one locked member.", "Info-ZIP 3.0")
    some = people(s.about, 10)
    if not s.path.exists():
        first = locked([("locked.txt", b"Floor plan of the third floor.\n")], ["-P", "harbour"])["out.zip"]
        s.write(first)
        with tempfile.TemporaryDirectory() as folder:
            listed = Path(folder) / "list.csv"
            listed.write_text(separated([["Name", "HKID No."]] + [[p.name, p.hkid] for p in some]))
            subprocess.run(["zip", "-qXj", str(s.path), str(listed)], check=True)
    s.plant("hkid", [p.hkid for p in some], "high", written=False).expect("restricted", gaps=["encrypted"], may=["customer-database"])

    s = hostile("last-volume-alone.zip", "The last of two volumes of an archive; the first is not there.", "Info-ZIP 3.0")
    s.once(lambda: locked([("noise.bin", s.rng.randbytes(72_000))], ["-0", "-s", "64k"])["out.zip"])
    s.quiet("truncated", action="block")
    s.may_gaps = ["malformed"]


def cut():
    s = hostile("cut-archive.zip", "An archive cut off in the middle of its only member.")
    s.quiet(CUT, action="block").write(zipped([("notes.txt", " ".join(s.rng.choice(["lamp", "desk", "chair", "shelf", "mirror"]) for _ in range(4000)).encode())])[:1200])

    s = hostile("cut-docx.docx", "A letter cut off before its directory, as a broken download leaves it.", "python-docx 1.2")
    data = saved(document(["The lift will be serviced on Friday."] * 40))
    s.quiet(CUT, action="block").write(data[: len(data) // 2])

    s = hostile("cut-log.gz", "A compressed log cut off; the person's number stands before the cut.")
    number = v.hkid(s.rng)
    body = f"09:30 HKID {number} let in\n".encode() + b"".join(b"%d nothing to report %x\n" % (n, s.rng.getrandbits(60)) for n in range(2000))
    data = gzipped(body, "log")
    s.plant("hkid", number, "high").expect("confidential", "block", ["truncated"]).write(data[: len(data) * 2 // 3])

    s = hostile("cut-tape.tar", "A tape archive cut off in its second member; the first holds one person's number.")
    number = v.hkid(s.rng)
    data = tarred([("a.txt", f"HKID {number}\n".encode()), ("b.txt", b"x" * 4000)])
    s.plant("hkid", number, "high").expect("confidential", "block", [CUT]).write(data[:3000])

    s = hostile("cut-sheet.xlsx", "A workbook whose sheet ends in the middle of a row, after a column of three people.", "openpyxl 3.1")
    from .xlsx_files import book_of, saved as sheet_saved
    some = people(s.about, 3)
    data = sheet_saved(book_of([("Guests", [["HKID No."]] + [[p.hkid] for p in some] + [[n] for n in range(60)])]))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            member = old.read(info)
            if info.filename.endswith("sheet1.xml"):
                member = member[: member.index(b'<row r="40"') + 5]
            new.writestr(zipfile.ZipInfo(info.filename, info.date_time), member, zipfile.ZIP_DEFLATED)
    s.plant("hkid", [p.hkid for p in some], "high").expect("confidential", "block", [CUT]).write(out.getvalue())

    s = hostile("cut-mail.eml", "A mail that ends in the middle of its attachment, without the closing boundary; the number stands before.")
    m = letter("Documents", "See the note.\n", charset="us-ascii")
    m.add_attachment(sentence() + "\n" + "a long list of nothing\n" * 80, filename="note.txt", cte="base64")
    data = fixed(m)
    s.plant("hkid", v.known_hkid(), "high").expect("confidential", "justify|block", may_gaps=["malformed", "truncated"]).write(data[: data.rindex(b"\r\n", 0, len(data) - 600)])


def swelling():
    s = hostile("swelling.gz", "A hundred megabytes of zeros, compressed: the stream swells far beyond its size.")
    s.quiet("ratio", action="block")
    s.may_gaps = ["unsupported"]
    s.write(gzipped(bytes(100 << 20), "zeros"))

    s = hostile("swelling-twice.gz", "Half a gigabyte of zeros, compressed twice, so that the file is a few hundred bytes.")
    s.quiet("ratio", action="block")
    s.may_gaps = ["unsupported"]
    s.write(gzipped(gzipped(bytes(512 << 20), "zeros"), "zeros.gz"))

    s = hostile("swelling-member.zip", "The same as a member of an archive, beside a list of two people.")
    some = people(s.about, 2)
    s.plant("hkid", [p.hkid for p in some], "high").expect("confidential", "block", ["ratio"], may_gaps=["unsupported"])
    s.write(zipped([("a.csv", separated([["HKID No."]] + [[p.hkid] for p in some]).encode()), ("zeros.bin", bytes(80 << 20))]))

    s = hostile("too-deep.zip", "Archives in archives, twenty levels; at the third one person's number.")
    number = v.hkid(s.rng)
    data = b"bottom\n"
    name = "bottom.txt"
    for level in range(20, 0, -1):
        members = [(name, data)]
        if level == 3:
            members.append(("note.txt", f"HKID {number}\n".encode()))
        data, name = zipped(members), f"level{level}.zip"
    s.plant("hkid", number, "high").expect("confidential", "block", ["depth"]).write(data)

    s = hostile("too-deep-mail.eml", "Mails forwarded in mails, twenty-four levels.")
    inner = letter("bottom", "The end.\n", charset="us-ascii")
    for level in range(24):
        outer = letter(f"Fwd {level}", "See below.\n", charset="us-ascii")
        fixed(inner)
        outer.add_attachment(inner)
        inner = outer
    s.quiet("depth", action="block").write(fixed(inner))

    s = hostile("entities.xml", "Entities that stand for entities, a thousand million laughs if they were expanded; one person's number in plain text.")
    number = v.hkid(s.rng)
    entities = '<!ENTITY a0 "ha">\n' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">\n' for n in range(1, 10))
    s.plant("hkid", number, "high").expect("confidential", "justify|block", may_gaps=["malformed", "ratio", "expanded-size"])
    s.write(f'<?xml version="1.0"?>\n<!DOCTYPE r [\n{entities}]>\n<r><note>HKID {number}</note><laugh>&a9;</laugh></r>\n')


def lies():
    s = hostile("text-called-docx.docx", "A plain text that calls itself a Word document.")
    number = v.hkid(s.rng)
    s.plant("hkid", number).expect("confidential", "justify|block", may_gaps=["malformed", "unsupported"]).write(f"HKID {number}\n")

    s = hostile("pdf-called-txt.txt", "A PDF that calls itself a text: it is read as what it is.", "reportlab 5.1")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ["page 1"]).expect("confidential").write(pages([f"HKID {number}"]))

    s = hostile("zip-called-pdf.pdf", "An archive that calls itself a PDF: it is opened all the same.")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ["note.txt: line 1"]).expect("confidential").write(zipped([("note.txt", f"HKID {number}\n".encode())]))

    s = hostile("docx-called-jpg.jpg", "A Word document that calls itself a photograph.", "python-docx 1.2")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential").write(saved(document([f"身份證號碼：{number}"])))

    s = hostile("zip-behind-picture.png", "A picture with an archive behind its end, as people smuggle one: both are there to read.", "Pillow 13, Python 3.11")
    from .pictures import grey_square
    number = v.hkid(s.rng)
    s.expect("confidential", "warn|justify|block", ["image-without-ocr"], may=["hkid"], may_gaps=["malformed", "unsupported"])
    s.secret(number).write(grey_square() + zipped([("note.txt", f"HKID {number}\n".encode())], zipfile.ZIP_STORED))
    s.cls = "internal|confidential"

    s = hostile("stub-before-zip.zip", "An archive behind a few hundred bytes of something else, as self-extracting ones have.")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential", "justify|block", may_gaps=["malformed", "unsupported", "media"])
    s.write(b"#!/bin/sh\nexit 0\n" + b"#" * 400 + b"\n" + zipped([("note.txt", f"HKID {number}\n".encode())]))

    s = hostile("lying-size.zip", "An archive whose headers say that a member has ten bytes; a person's number comes after them.")
    number = v.hkid(s.rng)
    body = b"0123456789 and more: HKID " + number.encode() + b"\n"
    data = zipped([("note.txt", body)])
    s.expect("confidential", "justify|block", may=["hkid"], may_gaps=["malformed", "truncated"]).secret(number)
    s.raw.clear()
    s.cls = "internal|confidential"
    s.write(data.replace(len(body).to_bytes(4, "little"), (10).to_bytes(4, "little")))

    s = hostile("twice-the-name.zip", "Two members of the same name: the first harmless, the second with a person's number.")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential", "justify|block", may_gaps=["malformed"])
    s.write(zipped([("note.txt", b"nothing here\n"), ("nota.txt", f"HKID {number}\n".encode())]).replace(b"nota.txt", b"note.txt"))

    s = hostile("wrong-charset.eml", "A mail that says UTF-8 and is Big5.")
    number = v.hkid(s.rng)
    data = letter("Documents", "PLACEHOLDER\n", charset="us-ascii").as_bytes()
    data = data.replace(b"us-ascii", b"utf-8").replace(b"7bit", b"8bit").replace(b"PLACEHOLDER", f"客戶身份證號碼：{number}，請跟進。".encode("big5"))
    s.plant("hkid", number, "high").expect("confidential").write(data)

    s = hostile("one-long-line.txt", "A quarter of a megabyte without the end of a line; a person's number in the middle.")
    number = v.hkid(s.rng)
    words = " ".join(s.rng.choice(["lamp", "desk", "chair", "shelf", "mirror"]) for _ in range(22_000))
    s.plant("hkid", number, "high", ["line 1"]).expect("confidential").write(words + f" HKID {number} " + words)

    s = hostile("nul-bytes.csv", "A list with zero bytes between its rows, as a faulty export writes them.")
    some = people(s.about, 3)
    s.plant("hkid", [p.hkid for p in some], "high").expect("confidential", "justify|block", may_gaps=["malformed", "unsupported"])
    s.write(b"Name,HKID No.\r\n" + b"".join(f"{p.name},{p.hkid}\r\n".encode() + b"\0\0" for p in some))

    s = hostile("form-in-itself.pdf", "A page whose form draws itself for ever; the number stands beside it.", "reportlab 5.1, pikepdf 10")
    number = v.hkid(s.rng)

    def loop(pdf):
        form = pdf.make_stream(b"/X Do", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 10, 10])
        form = pdf.make_indirect(form)
        form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form))
        page = pdf.pages[0]
        page.Resources["/XObject"] = pikepdf.Dictionary(X=form)
        page.contents_add(b"/X Do")
    s.plant("hkid", number, "high", ["page 1"]).expect("confidential", "justify|block", may_gaps=["depth", "malformed"])
    s.write(touched(pages([f"HKID {number}"]), loop))

    s = hostile("no-xref.pdf", "A PDF that lost its cross-reference table and its end.", "reportlab 5.1")
    number = v.hkid(s.rng)
    data = pages([f"HKID {number}"])
    s.plant("hkid", number, "high").expect("confidential", "justify|block", may_gaps=["malformed", "truncated"])
    s.write(data[: data.index(b"\nxref") + 1] + data[data.index(b"trailer"): data.index(b"startxref")])

    s = hostile("random.bin", "Random bytes without any known signature: an unknown kind, of which only strings are read.")
    s.quiet("unsupported", action="block").write(b"\x8f\x01\xfe\x00" + s.rng.randbytes(3000))


def build():
    locks()
    cut()
    swelling()
    lies()
