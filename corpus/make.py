#!/usr/bin/env python3
"""Makes every sample of this folder and its truth file. `make.py PART…` makes only those parts."""

import importlib
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from recipe import clock, sample, verify  # noqa: E402

PARTS = [
    "plain",
    "quiet",
    "tables",
    "markup",
    "mail",
    "outlook",
    "archives",
    "packed",
    "docx_files",
    "xlsx_files",
    "pptx_files",
    "pdf_files",
    "pdf_layout",
    "pdf_objects",
    "open_files",
    "office",
    "legacy",
    "sheets",
    "pictures",
    "by_hand",
    "data_files",
    "records",
    "rarer",
    "writings",
    "patients",
    "financial",
    "hostile",
    "bombs",
]


def main(chosen):
    clock.stop()
    for part in chosen or PARTS:
        importlib.import_module(f"recipe.{part}").build()
    seen = set()
    for one in sample.ALL:
        key = one.path.with_suffix("")
        assert key not in seen, f"two samples are called {key}"
        seen.add(key)
        assert one.path.is_file(), f"{one.path} was not written"
        one.write_truth()
    print(f"{len(sample.ALL)} samples, {sum(one.path.stat().st_size for one in sample.ALL):,} bytes")


    sys.exit(1 if verify.report(sample.ALL) else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
