#!/usr/bin/env python3
"""Other readers beside `tidegate scan` on the same documents: extraction alone there, extraction and matching here.

    benches/peers/reading.py [--rounds N] [--documents FOLDER] [--only KIND]

KIND: docx pptx xlsx pdf sheet. Documents are those of their kind below FOLDER, the real ones beside the repository unless
named; `sheet` is one large one that benches/bounds makes. README.md says how the others are installed; what is not
there is left out and named. Start-up is part of each figure, and is told apart below each table.
"""

import argparse
import json
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec

from timing import compare

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent

PYTHON = {
    "docx": [("python-docx", "docx"), ("kreuzberg", "kreuzberg"), ("tika", "iscc_tika")],
    "pptx": [("python-pptx", "pptx"), ("kreuzberg", "kreuzberg"), ("tika", "iscc_tika")],
    "xlsx": [("openpyxl", "openpyxl"), ("kreuzberg", "kreuzberg"), ("tika", "iscc_tika")],
    "sheet": [("openpyxl", "openpyxl")],
    "pdf": [("pypdfium2", "pypdfium2"), ("pdfplumber", "pdfplumber"), ("kreuzberg", "kreuzberg"), ("tika", "iscc_tika")],
}


def documents(folder, kind):
    """Files of a kind that begin as such files do: what only bears the name is nothing to compare readers with."""
    magic = b"%PDF" if kind == "pdf" else b"PK\x03\x04"
    paths = sorted(p for p in folder.rglob(f"*.{kind}") if p.is_file())
    return [str(p) for p in paths if p.open("rb").read(4) == magic]


def unzip(paths):
    return "for f in " + " ".join(map(shlex.quote, paths)) + '; do unzip -p "$f"; done | cat; true'


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--documents", type=pathlib.Path, default=REPOSITORY / "../shared/corpora/documents")
    options.add_argument("--sheet", type=int, default=20, help="MB of the large sheet")
    options.add_argument("--only", default="", help="only kinds whose name holds this")
    options.add_argument("--slow", action="store_true", help="with the readers that take minutes: pdfplumber, kreuzberg, tika")
    asked = options.parse_args()
    tidegate = os.environ.get("TIDEGATE", str(REPOSITORY / "target/release/tidegate"))
    os.environ["TIDEGATE_CONFIG"] = os.devnull
    sheets = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", HERE / "target")) / "release/sheets"
    with tempfile.TemporaryDirectory() as scratch:
        for kind in PYTHON:
            if asked.only not in kind:
                continue
            if kind == "sheet":
                paths = [f"{scratch}/large.xlsx"]
                make = [sys.executable, str(REPOSITORY / "benches/bounds/make.py"), "xlsx", paths[0], str(asked.sheet * 10**6)]
                subprocess.run(make, check=True)
            else:
                paths = documents(asked.documents, kind)
            if not paths:
                print(f"no {kind} in {asked.documents}", file=sys.stderr)
                continue
            own = [tidegate, "scan", "--threads", "1", "--format", "jsonl", "-o", f"{scratch}/rows"]
            peers = []
            if kind != "pdf" and shutil.which("unzip"):
                peers.append(("unzip -p", unzip(paths), None))
            if kind in ("xlsx", "sheet") and sheets.exists():
                peers.append(("calamine worksheet_range", [str(sheets), *paths], None))
            for name, module in PYTHON[kind]:
                if name in ("pdfplumber", "kreuzberg", "tika") and not asked.slow:
                    continue
                if find_spec(module):
                    peers.append((name, [sys.executable, str(HERE / "run_python.py"), name, *paths], None))
                else:
                    print(f"{name} is not installed", file=sys.stderr)
            size = sum(os.path.getsize(path) for path in paths) / 1e6
            (pathlib.Path(scratch) / "empty.txt").write_text("")
            starts = {"tidegate scan": own + [f"{scratch}/empty.txt"]}
            starts |= {name: command[:3] for name, command, _ in peers if command[0] == sys.executable}
            run = ("tidegate scan", own + paths)
            compare(f"{len(paths)} {kind}", run, peers, asked.rounds, size, fine=(0, 1, 2), starts=starts)
            rows = [json.loads(line) for line in open(f"{scratch}/rows", encoding="utf-8")]
            assert len(rows) == len(paths), f"{len(rows)} rows for {len(paths)} files"
            hard = sum(not row["coverage"]["complete"] for row in rows)
            print(f"{hard} of {len(rows)} files were not read whole.\n", flush=True)


if __name__ == "__main__":
    main()
