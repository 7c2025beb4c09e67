#!/usr/bin/env python3
"""Exists because a reader of data files that loses one column or page in a hundred looks right on every
sample: here every value that an independent reader finds must be in what `tidegate text` writes.

    data.py TIDEGATE FILE…     prints found/all for each file, and the first values that are missing
"""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path


def of_sqlite(path):
    import sqlite3
    base = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    base.text_factory = lambda raw: raw.decode("utf-8", "replace")
    for (name,) in base.execute("select name from sqlite_master where type='table' and rootpage > 0").fetchall():
        quoted = name.replace('"', '""')
        for row in base.execute(f'select * from "{quoted}"'):
            for value in row:
                if isinstance(value, str):
                    yield from (line.rstrip("\r") for line in value.split("\n"))
                elif isinstance(value, int):
                    yield str(value)
                elif isinstance(value, float):
                    yield value


def of_dbf(path):
    import dbfread
    table = dbfread.DBF(path, load=False, char_decode_errors="replace", ignore_missing_memofile=True)
    for records in (table, table.deleted):
        for row in records:
            for value in row.values():
                if isinstance(value, str):
                    yield from (line.strip() for line in value.split("\n"))
                elif isinstance(value, bool) or value is None:
                    continue
                elif isinstance(value, (int, float)):
                    yield float(value) if isinstance(value, float) else str(value)
                elif hasattr(value, "strftime"):
                    yield value.strftime("%Y-%m-%d")


def of_mdb(path):
    import csv
    import io
    run = lambda *a: subprocess.run(a, capture_output=True, check=False).stdout.decode("utf-8", "replace")
    for name in run("mdb-tables", "-1", path).splitlines():
        rows = csv.reader(io.StringIO(run("mdb-export", "-b", "strip", "-D", "%Y-%m-%d", "-T", "%Y-%m-%d %H:%M:%S", path, name)))
        for nth, row in enumerate(rows):
            for value in row if nth else []:
                yield from (line.strip() for line in value.split("\n"))


def flat(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from flat(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from flat(inner)
    elif isinstance(value, bool) or value is None:
        return
    elif isinstance(value, (bytes, bytearray)):
        try:
            yield bytes(value).decode()
        except UnicodeDecodeError:
            return
    elif isinstance(value, int):
        yield str(value)
    elif isinstance(value, float):
        yield value
    elif isinstance(value, str):
        yield from (line.rstrip("\r") for line in value.split("\n"))
    elif hasattr(value, "strftime"):
        yield value.strftime("%Y-%m-%d")
    else:
        yield str(value)


def of_parquet(path):
    import pyarrow.parquet
    for batch in pyarrow.parquet.ParquetFile(path).iter_batches():
        for row in batch.to_pylist():
            yield from flat(row)


def of_avro(path):
    import fastavro
    with open(path, "rb") as file:
        for row in fastavro.reader(file):
            yield from flat(row)


READERS = {"sqlite": of_sqlite, "dbf": of_dbf, "mdb": of_mdb, "accdb": of_mdb, "parquet": of_parquet, "avro": of_avro}


def kind(path):
    head = Path(path).open("rb").read(20)
    for mark, name in ((b"SQLite format 3", "sqlite"), (b"PAR1", "parquet"), (b"Obj\x01", "avro")):
        if head.startswith(mark):
            return name
    if head[4:16] in (b"Standard Jet", b"Standard ACE"):
        return "mdb"
    return "dbf"


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def read(tidegate, path):
    out = subprocess.run([tidegate, "text", "--format", "jsonl", path], capture_output=True, check=False).stdout
    texts, numbers, cells = Counter(), set(), {}
    for line in out.decode("utf-8", "replace").splitlines():
        text = json.loads(line).get("text", "")
        texts[text.strip()] += 1
        value = number(text)
        if value is not None:
            numbers.add(value)
    return texts, numbers, "\n".join(texts)


def values(name, path):
    """What the independent reader finds, up to where it gives up: broken files are among them."""
    try:
        yield from READERS[name](path)
    except Exception as trouble:
        print(f"{path}: the other reader gives up: {type(trouble).__name__}", flush=True)


def main(tidegate, paths):
    total = Counter()
    for path in paths:
        name = kind(path)
        texts, numbers, whole = read(tidegate, path)
        everything, found, missing = 0, 0, []
        for value in values(name, path):
            if isinstance(value, str) and not value.strip():
                continue
            everything += 1
            if isinstance(value, float):
                ok = value in numbers or value != value or str(value) in whole
            else:
                ok = value.strip() in texts or (len(value) > 200 and value[:60000].strip() in whole) or value.strip() in whole
            found += ok
            if not ok and len(missing) < 5:
                missing.append(repr(value)[:80])
        total[name, "all"] += everything
        total[name, "found"] += found
        print(f"{found}/{everything}\t{name}\t{path}", *missing, sep="\n    missing ", flush=True)
    for name in sorted({name for name, _ in total}):
        every = total[name, "all"]
        print(f"{name}: {total[name, 'found']}/{every} = {100 * total[name, 'found'] / max(every, 1):.3f} %")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
