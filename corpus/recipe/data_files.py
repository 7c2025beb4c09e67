"""Databases and tables as programs keep them: SQLite with its logs, DBF with memos, Parquet, Avro."""

import json
import sqlite3
import struct
import tempfile
from pathlib import Path

from .people import people
from .sample import Sample
from .tables import EN, ZH, list_of_people, rows_of


def database(build, encoding="UTF-8", keep=()):
    """The bytes of a database that `build` fills, and of the files beside it whose endings are in `keep`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "base.db"
        base = sqlite3.connect(path, isolation_level=None)
        base.execute(f"pragma encoding = '{encoding}'")
        base.execute("pragma page_size = 1024")
        base.execute("pragma secure_delete = off")
        build(base)
        beside = [path.with_name(path.name + ending).read_bytes() for ending in keep]
        base.close()
        return beside or path.read_bytes()


def fill(base, table, headings, rows, key="", tail=""):
    columns = ", ".join(f'"{name}" TEXT' for name in headings)
    base.execute(f'create table "{table}" ({columns}{key}) {tail}')
    base.executemany(f'insert into "{table}" values ({",".join("?" * len(headings))})', rows)


def sqlite_files():
    s = Sample("sqlite/customers-25.db", "A customer list of 25 people in a SQLite table.", "SQLite 3")
    some = people(s.about, 25)
    list_of_people(s, some).once(lambda: database(lambda base: fill(base, "customers", EN, rows_of(some))))

    s = Sample("sqlite/customers-30-utf16.db", "Thirty people with Chinese headings, in UTF-16, in a table without row numbers.", "SQLite 3")
    some = people(s.about, 30)
    key = f', primary key ("{ZH[1]}")'
    list_of_people(s, some).once(lambda: database(lambda base: fill(base, "客戶", ZH, rows_of(some, True), key, "without rowid"), "UTF-16le"))

    s = Sample("sqlite/deleted-rows.db", "Twelve people were in the table and were deleted; their rows are still in its free space.", "SQLite 3")
    some = people(s.about, 12)
    s.plant("hkid", [p.hkid for p in some], written=False).expect("restricted", may=["customer-database"])

    def deleted(base):
        base.execute("create table members (id integer primary key, name text, hkid text)")
        base.execute("insert into members values (900, 'nobody', '-')")
        base.executemany("insert into members values (?, ?, ?)", [(1000 + n, p.name, p.hkid) for n, p in enumerate(some)])
        base.execute("delete from members where id > 900")
    s.once(lambda: database(deleted))

    s = Sample("sqlite/members.db-wal", "The write-ahead log beside a database: eleven people that were added last.", "SQLite 3")
    some = people(s.about, 11)
    s.plant("hkid", [p.hkid for p in some], "high").expect("restricted", may=["customer-database"])

    def logged(base):
        base.execute("pragma journal_mode = wal")
        fill(base, "members", ["name", "hkid"], [(p.name, p.hkid) for p in some])
    s.once(lambda: database(logged, keep=["-wal"])[0])

    s = Sample("sqlite/settings.db", "A program's settings: numbers, times and names of files; nobody's data.", "SQLite 3")
    s.quiet()
    s.once(lambda: database(lambda base: fill(base, "settings", ["key", "value"],
                                              [("window.width", "1024"), ("window.height", "768"), ("last.opened", "1767225600123"), ("language", "zh-HK")])))


def dbf(fields, rows, codepage=0, encoding="ascii", deleted=()):
    """dBase III: fields are (name, type, length)."""
    size = 1 + sum(length for _, _, length in fields)
    out = bytes([3, 126, 3, 2]) + struct.pack("<IHH", len(rows), 32 + 32 * len(fields) + 1, size) + bytes(17) + bytes([codepage, 0, 0])
    for name, kind, length in fields:
        out += name.encode(encoding).ljust(11, b"\0") + kind.encode() + bytes(4) + bytes([length, 0]) + bytes(14)
    out += b"\r"
    for n, row in enumerate(rows):
        out += b"*" if n in deleted else b" "
        for (_, kind, length), value in zip(fields, row):
            raw = str(value).encode(encoding)
            assert len(raw) <= length, value
            out += raw.rjust(length) if kind == "N" else raw.ljust(length)
    return out + b"\x1a"


FIELDS = [("NAME", "C", 24), ("HKID", "C", 12), ("MOBILE", "C", 10), ("EMAIL", "C", 48), ("ADDRESS", "C", 80), ("BIRTH", "D", 8)]
FIELDS_ZH = [("姓名", "C", 12), ("身份證", "C", 12), ("電話", "C", 10), ("電郵", "C", 48), ("地址", "C", 80), ("出生日期", "D", 8)]


def dbf_rows(some, chinese=False):
    return [row[:5] + [row[5].replace("-", "")] for row in rows_of(some, chinese)]


def dbf_files():
    s = Sample("dbf/members-22.dbf", "A dBase table of 22 members.")
    some = people(s.about, 22)
    list_of_people(s, some).write(dbf(FIELDS, dbf_rows(some)))

    s = Sample("dbf/members-24-big5.dbf", "Twenty-four members with Chinese names and field names in Big5, with no code page mark; four are deleted and still there.")
    some = people(s.about, 24)
    list_of_people(s, some).write(dbf(FIELDS_ZH, dbf_rows(some, True), encoding="big5hkscs", deleted={3, 7, 8, 20}))

    s = Sample("dbf/parts.dbf", "A table of parts and their numbers.")
    s.quiet().write(dbf([("PART", "C", 12), ("QTY", "N", 6), ("CHECKED", "L", 1)], [(f"P-{n:05}", n * 37 % 100, "T") for n in range(30)]))


def long(n):
    n, out = n << 1, b""
    while n >= 0x80:
        out, n = out + bytes([n & 0x7F | 0x80]), n >> 7
    return out + bytes([n])


def counted(text):
    raw = text.encode()
    return long(len(raw)) + raw


def avro(name, headings, rows):
    """Avro's object file, blocks not packed; every field is a string."""
    fields = [{"name": heading.lower().replace(" ", "_").replace(".", "").replace("-", "_"), "type": "string"} for heading in headings]
    schema = json.dumps({"type": "record", "name": name, "fields": fields})
    mark = b"tidegate-samples"
    body = b"".join(counted(value) for row in rows for value in row)
    return (b"Obj\x01" + long(2) + counted("avro.schema") + counted(schema) + counted("avro.codec") + counted("null") + b"\0" + mark
            + long(len(rows)) + long(len(body)) + body + mark)


def quoted(value):
    return "'" + value.replace("'", "\\'") + "'"


def dumps():
    s = Sample("avro/customers-25.avro", "A customer list of 25 people as rows of an Avro object file.")
    some = people(s.about, 25)
    list_of_people(s, some).write(avro("customers", EN, rows_of(some)))

    s = Sample("sql/customers-26.sql", "A dump of MySQL: 26 customers in one INSERT that lists no columns.")
    some = people(s.about, 26)
    columns = ",\n".join(f"  `{heading}` varchar(120) DEFAULT NULL" for heading in ZH)
    values = ",".join("(" + ",".join(map(quoted, row)) + ")" for row in rows_of(some, True))
    list_of_people(s, some).write(f"-- MySQL dump 10.13\n\nCREATE TABLE `customers` (\n{columns}\n) ENGINE=InnoDB;\n\nINSERT INTO `customers` VALUES {values};\n")

    s = Sample("sql/members-21.sql", "A dump of PostgreSQL: 21 members as copied rows.")
    some = people(s.about, 21)
    lines = "\n".join("\t".join([p.zh, p.hkid, p.mobile, p.email, p.birth]) for p in some)
    list_of_people(s, some).write("--\n-- PostgreSQL database dump\n--\n\nCOPY public.members (name, hkid, mobile, email, date_of_birth) FROM stdin;\n" + lines + "\n\\.\n")

    s = Sample("sql/parts.sql", "A script that makes a table of parts and fills it.")
    values = ",\n".join(f"  ({n}, 'part {n:05}', {n * 37 % 100})" for n in range(1, 40))
    s.quiet().write(f"CREATE TABLE parts (id INT, name TEXT, quantity INT);\nINSERT INTO parts (id, name, quantity) VALUES\n{values};\n")


def build():
    sqlite_files()
    dbf_files()
    dumps()
