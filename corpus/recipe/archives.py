"""ZIP, TAR and GZIP, nested as people nest them."""

import gzip
import io
import tarfile
import zipfile

from . import values as v
from .people import people
from .sample import MOMENT, Sample, sentence
from .tables import EN, ZH, rows_of, separated


def zipped(members, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, MOMENT.timetuple()[:6])
            info.compress_type = method
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return out.getvalue()


def tarred(members, mode="w"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode, format=tarfile.PAX_FORMAT) as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), int(MOMENT.timestamp())
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def gzipped(data, name=""):
    out = io.BytesIO()
    with gzip.GzipFile(name, "wb", fileobj=out, mtime=int(MOMENT.timestamp())) as stream:
        stream.write(data)
    return out.getvalue()


def speaking():
    s = Sample("zip/sentence-zip-in-zip.zip", "The sentence in a text file in an archive in an archive.", "Python 3.11 zipfile")
    s.plant("hkid", v.known_hkid(), "high", ["inner.zip!letter.txt: line 1"]).expect("confidential")
    s.write(zipped([("readme.txt", b"See the inner archive.\n"), ("inner.zip", zipped([("letter.txt", sentence().encode())]))]))

    s = Sample("zip/sentence-in-docx.zip", "The sentence in a DOCX in an archive, stored without compression.", "Python 3.11 zipfile, python-docx 1.2")
    from .docx_files import saved, simple
    s.plant("hkid", v.known_hkid(), "high", ["letters/letter.docx"]).expect("confidential")
    s.write(zipped([("letters/letter.docx", saved(simple(sentence())))], zipfile.ZIP_STORED))

    s = Sample("zip/name-of-member.zip", "An archive in which only a member's name holds the number.", "Python 3.11 zipfile")
    number = v.hkid(s.rng)
    s.plant("hkid", number).expect("confidential")
    s.write(zipped([(f"scans/HKID {number}.txt", b"Scan to follow.\n")]))

    s = Sample("zip/big5-names.zip", "An archive with Big5 member names, as old Windows programs write them, and a customer list in Big5 inside.", "Python 3.11 zipfile")
    some = people(s.about, 25)
    s.plant("hkid", [p.hkid for p in some], "high").plant("customer-database", level="high").secret(*[p.mobile for p in some]).expect("restricted")
    data = zipped([("__NAME__.csv", separated([ZH] + rows_of(some, True)).encode("big5hkscs"))])
    s.write(data.replace(b"__NAME__", "客戶名單".encode("big5")))

    s = Sample("zip/two-halves.zip", "Two lists of five people in one archive: together they reach the bulk threshold.", "Python 3.11 zipfile")
    some = people(s.about, 10)
    s.plant("hkid", [p.hkid for p in some], "high").expect("restricted")
    halves = [("a.csv", some[:5]), ("b.csv", some[5:])]
    s.write(zipped([(n, separated([["Name", "HKID No."]] + [[p.name, p.hkid] for p in half]).encode()) for n, half in halves]))

    s = Sample("tar/backup.tar.gz", "A compressed tape archive with a note in a deep folder whose name is over a hundred characters long.", "Python 3.11 tarfile")
    number = v.hkid(s.rng)
    name = "backup/" + "a-rather-long-folder-name/" * 5 + "note.txt"
    s.plant("hkid", number, "high").expect("confidential")
    s.write(gzipped(tarred([("backup/readme.txt", b"Backup of the note folder.\n"), (name, f"身份證號碼 {number} 已核對\n".encode())]), "backup.tar"))

    s = Sample("tar/lists.tar", "An uncompressed tape archive with a TSV of twelve people.", "Python 3.11 tarfile")
    some = people(s.about, 12)
    s.plant("hkid", [p.hkid for p in some], "high").expect("restricted", may=["customer-database"])
    s.write(tarred([("lists/members.tsv", separated([["Name", "HKID No."]] + [[p.name, p.hkid] for p in some], "\t").encode())]))

    s = Sample("gzip/customers.csv.gz", "A compressed CSV of 25 customers.", "Python 3.11 gzip")
    some = people(s.about, 25)
    s.plant("hkid", [p.hkid for p in some], "high").plant("customer-database", level="high").expect("restricted")
    s.write(gzipped(separated([EN] + rows_of(some)).encode(), "customers.csv"))


def quiet():
    s = Sample("zip/website.zip", "A web site's files: pages, a style sheet, a script, an empty folder and an empty file.", "Python 3.11 zipfile")
    s.quiet().write(zipped([("site/", b""), ("site/index.html", b"<html><body><h1>Opening hours</h1><p>9 to 6</p></body></html>"),
                            ("site/style.css", b"body{margin:0.5309136012499991em}"), ("site/app.js", b"const started = 1772400012345;\n"), ("site/empty", b"")]))

    s = Sample("zip/empty.zip", "An archive without members.", "Python 3.11 zipfile")
    s.quiet().write(zipped([]))

    s = Sample("zip/notes-nested.zip", "A zip of meeting notes with the words and no number, nested twice.", "Python 3.11 zipfile")
    note = "會議紀錄：討論身份證影印本的處理方法，決定不再收取影印本。\n".encode()
    s.quiet().write(zipped([("2026/inner.zip", zipped([("a.txt", note), ("b.txt", note)])), ("c.txt", note)]))

    s = Sample("tar/source.tar.gz", "A release of source code.", "Python 3.11 tarfile")
    s.quiet().write(gzipped(tarred([(f"demo-1.0/src/part{n}.c", f"int part{n}(void) {{ return 0x{s.rng.getrandbits(31):08x}; }}\n".encode()) for n in range(20)]), "demo-1.0.tar"))

    s = Sample("gzip/log.gz", "A compressed device log.", "Python 3.11 gzip")
    s.quiet().write(gzipped("".join(f"{1772400000 + n} sensor {n % 9} value {s.rng.random()}\n" for n in range(400)).encode(), "log"))


def build():
    speaking()
    quiet()
