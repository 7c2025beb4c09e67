"""One or two samples each of formats that few programs write: drawings, mailboxes, notebooks, packages, databases."""

import datetime
import io
import os
import sqlite3
import struct
import subprocess
import tempfile
import zipfile
from pathlib import Path

import dbf
import hwpx
import numbers_parser
import pillow_heif
from PIL import Image

from . import jet, notebook, outlook_folders
from . import values as v
from .people import people
from .sample import MOMENT, Sample, sentence
from .open_files import package


def drawings():
    page = ('<office:body><office:drawing><draw:page draw:name="{name}"><draw:custom-shape><text:p>{text}</text:p></draw:custom-shape>'
            "</draw:page></office:drawing></office:body>")
    s = Sample("odg/seating.odg", "A seating plan as a drawing: a box has a guest's identity card number.", "Python 3.11, by hand")
    number = v.hkid(s.rng)
    s.plant("hkid", number).expect("confidential").write(package("graphics", page.format(name="Hall", text=f"Table 4, HKID {number}")))

    s = Sample("odg/floor-plan.odg", "A floor plan as a drawing: rooms and their sizes.", "Python 3.11, by hand")
    s.quiet().write(package("graphics", page.format(name="Ground floor", text="Store room, 4.2 m by 3.1 m")))


def notebooks():
    s = Sample("onenote/visits.one", "A section of a notebook: a page's text has an identity card number.", "by hand after MS-ONESTORE")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential").write(notebook.section(["客戶探訪", f"身份證號碼 {number} 已核對"]))

    s = Sample("onenote/recipes.one", "A section of a notebook with two lines about soup.", "by hand after MS-ONESTORE")
    s.quiet().write(notebook.section(["Soup", "Boil for two hours, then add salt."]))


def korean():
    def made(lines):
        document = hwpx.HwpxDocument.new()
        for line in lines:
            document.add_paragraph(line)
        return document.to_bytes()

    s = Sample("hwpx/guest.hwpx", "A letter in the format of Hangul about a guest from Hong Kong.", f"python-hwpx {hwpx.__version__}")
    number = v.hkid(s.rng)
    s.plant("hkid", number).expect("confidential").once(lambda: made(["손님 안내", f"HKID {number}"]))

    s = Sample("hwpx/menu.hwpx", "A canteen's menu in the format of Hangul.", f"python-hwpx {hwpx.__version__}")
    s.quiet().once(lambda: made(["오늘의 메뉴", "국수, 밥, 국"]))


def tables_of_apple():
    def made(rows):
        document = numbers_parser.Document()
        table = document.sheets[0].tables[0]
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                table.write(at, column, value)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "made.numbers"
            document.save(path)
            return path.read_bytes()

    maker = "numbers-parser 4.22"
    s = Sample("iwork/members.numbers", "A spreadsheet of Apple Numbers with three members and what each owes.", maker)
    some = people(s.about, 3)
    s.plant("hkid", [p.hkid for p in some], "high").expect("confidential", may=["customer-database"])
    s.once(lambda: made([("Name", "HKID", "Owes")] + [(p.name, p.hkid, 120.5 + n) for n, p in enumerate(some)]))

    s = Sample("iwork/harvest.numbers", "A spreadsheet of Apple Numbers: weights of vegetables.", maker)
    s.quiet().once(lambda: made([("Crop", "kg"), ("Pak choi", 41.5), ("Radish", 12)]))

    s = Sample("iwa/members.iwa", "The part of such a spreadsheet that holds its strings, taken out of it.", maker)
    number = v.hkid(s.rng)
    s.plant("hkid", number).expect("confidential")

    def part():
        whole = zipfile.ZipFile(io.BytesIO(made([("HKID", number)])))
        holds = [name for name in whole.namelist() if name.endswith(".iwa") and squeezed(number) in whole.read(name)]
        return whole.read(holds[0])
    s.once(part)

    s = Sample("iwa/tile.iwa", "The part of such a spreadsheet that says where its cells lie.", maker)
    s.quiet().once(lambda: zipfile.ZipFile(io.BytesIO(made([("Crop", "kg")]))).read("Index/Tables/HeaderStorageBucket-904855-2.iwa"))


def squeezed(number):
    return number.encode()


def mailboxes():
    s = Sample("pst/inbox.pst", "A mailbox of Outlook, each byte exchanged as Outlook does: a message with an attachment.", "by hand after MS-PST")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential")
    s.write(outlook_folders.mailbox("收件匣", "Case 7", sentence().replace(v.known_hkid(), number), ("note.txt", b"Filed under K."), 1))

    s = Sample("pst/notices.pst", "A mailbox of Outlook that is not encoded: a notice about the lift.", "by hand after MS-PST")
    s.quiet().write(outlook_folders.mailbox("Notices", "Lift", "The lift is out of order until Tuesday.", ("plan.txt", b"Use the stairs."), 0))


SPEC = """Name: {name}
Version: 1.0
Release: 1
Summary: {summary}
License: MIT
BuildArch: noarch
%description
{summary}
%install
mkdir -p %{{buildroot}}/opt/{name}
cp %{{_sourcedir}}/{file} %{{buildroot}}/opt/{name}/
%files
/opt/{name}/{file}
"""


def packages():
    def made(name, summary, file, content):
        with tempfile.TemporaryDirectory() as folder:
            sources = Path(folder) / "SOURCES"
            sources.mkdir()
            (sources / file).write_text(content, encoding="utf-8")
            spec = Path(folder) / "made.spec"
            spec.write_text(SPEC.format(name=name, summary=summary, file=file))
            asked = {"_topdir": folder, "_buildhost": "sample", "use_source_date_epoch_as_buildtime": "1", "_binary_payload": "w6.gzdio"}
            defined = [word for key, value in asked.items() for word in ("--define", f"{key} {value}")]
            subprocess.run(["rpmbuild", "-bb", "--quiet", *defined, str(spec)], check=True, capture_output=True,
                           env={**os.environ, "SOURCE_DATE_EPOCH": str(int(MOMENT.replace(tzinfo=datetime.timezone.utc).timestamp()))})
            return next(Path(folder).rglob("*.rpm")).read_bytes()

    s = Sample("rpm/roster-1.0.rpm", "A package for Linux that installs a list with an identity card number.", "rpmbuild 4.18")
    number = v.hkid(s.rng)
    s.plant("hkid", number).expect("confidential").once(lambda: made("roster", "A roster", "roster.txt", f"HKID {number}\n"))

    s = Sample("rpm/greeting-1.0.rpm", "A package for Linux that installs a greeting.", "rpmbuild 4.18")
    s.quiet().once(lambda: made("greeting", "A greeting", "greeting.txt", "Good morning.\n"))


def photographs():
    def made(caption):
        exif = Image.Exif()
        exif[0x010E] = caption
        exif[0x0131] = "camera 1.0"
        out = io.BytesIO()
        pillow_heif.from_pillow(Image.new("RGB", (64, 48), (90, 120, 60))).save(out, format="HEIF", exif=exif.tobytes(), quality=20)
        return out.getvalue()

    maker = f"pillow-heif {pillow_heif.__version__}"
    s = Sample("heic/counter.heic", "A phone's picture whose description has an identity card number.", maker)
    number = v.hkid(s.rng)
    s.plant("hkid", number).expect("confidential", gaps=["image-without-ocr"]).once(lambda: made(f"HKID {number}"))

    s = Sample("heic/garden.heic", "A phone's picture of a garden.", maker)
    s.quiet("image-without-ocr", action="warn").once(lambda: made("The garden in March"))


def journals():
    def made(name, before, after):
        """The journal of a change that is under way: pages as they were before it."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "base.db"
            base = sqlite3.connect(path, isolation_level=None)
            base.execute("pragma page_size = 1024")
            base.execute("create table members (name text, hkid text)")
            base.executemany("insert into members values (?, ?)", before)
            # A cache of nothing has pages written, and the journal before them, while the change goes on.
            base.execute("pragma cache_size = 1")
            base.execute("begin exclusive")
            base.execute("update members set name = ?, hkid = ?", after)
            base.executemany("insert into members values (?, ?)", [("filler " + "x" * 500, str(n)) for n in range(64)])
            journal = path.with_name("base.db-journal").read_bytes()
            base.execute("rollback")
            base.close()
            return journal

    s = Sample("sqlite-journal/members.db-journal", "What a table of eleven people was before a change that was never ended.", "SQLite 3")
    some = people(s.about, 11)
    s.plant("hkid", [p.hkid for p in some], "high").expect("restricted", may=["customer-database"])
    s.once(lambda: made("members", [(p.name, p.hkid) for p in some], ("nobody", "-")))

    s = Sample("sqlite-journal/stock.db-journal", "What a table of tools was before a change that was never ended.", "SQLite 3")
    s.quiet().once(lambda: made("stock", [("hammer", "4"), ("saw", "2")], ("nothing", "0")))


def databases():
    s = Sample("access/customers-25.mdb", "A customer list of 25 people in a database of Access 2000.", "by hand after mdbtools' description")
    from .tables import EN, list_of_people, rows_of
    some = people(s.about, 25)
    list_of_people(s, some).write(jet.database({"Customers": (EN, rows_of(some))}))

    s = Sample("access/parts.mdb", "A list of parts in a database of Access 2000.", "by hand after mdbtools' description")
    s.quiet().write(jet.database({"Parts": (["Part", "Bin"], [(f"P-{n:05}", f"B{n % 9}") for n in range(12)])}))


def memos():
    def made(kind, texts):
        """The memo file that stands beside a table."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "made.dbf"
            table = dbf.Table(str(path), "name C(20); note M", dbf_type=kind, codepage="cp1252")
            table.open(dbf.READ_WRITE)
            for n, text in enumerate(texts):
                table.append((f"row {n}", text))
            table.close()
            return next(one for one in Path(folder).iterdir() if one.suffix.lower() in (".dbt", ".fpt")).read_bytes()

    maker = f"dbf {'.'.join(map(str, dbf.version[:3]))}"
    s = Sample("dbf-memo/cases.fpt", "The long texts of a table of Visual FoxPro: one has an identity card number.", maker)
    number = v.hkid(s.rng)
    s.plant("hkid", number).expect("confidential").once(lambda: made("vfp", ["Called back on Monday.", f"Holder of HKID {number}, seen at the counter." + " Nothing else." * 40]))

    s = Sample("dbf-memo/garden.dbt", "The long texts of a table of dBase III: notes about a garden.", maker)
    s.quiet().once(lambda: made("db3", ["Water the beans.", "Cut the hedge before the rain. " * 30]))


def build():
    drawings()
    notebooks()
    korean()
    tables_of_apple()
    mailboxes()
    packages()
    photographs()
    journals()
    databases()
    memos()
