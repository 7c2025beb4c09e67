#!/usr/bin/env python3
"""Measures tidegate on invented documents of Hong Kong: see docs/ACCURACY.md.

    python3 benches/accuracy/evaluate.py [--tidegate PATH] [--half SET|both|all] [--seed N] [--scale X]
                                         [--small] [--bars] [--only KIND] [--again] [--presidio] [--docs] [--show-held-out] [--out FOLDER]
"""

import argparse
import shutil
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

import bars          # noqa: E402
import generate      # noqa: E402
import measure       # noqa: E402
import report        # noqa: E402
from containers import available  # noqa: E402

HALVES = ("tuned", "second", "held_out")
# Measured only when named.
APART = ("fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth")
# The sets that docs/ACCURACY.md tells of in its tables.
ON_PAGE = ("tuned", "held_out")
TOGETHER = {"both": ON_PAGE, "all": HALVES}


def program(given):
    root = HERE.parent.parent
    for path in [Path(given)] if given else [root / "target/release/tidegate", root / "target/debug/tidegate"]:
        if path.is_file():
            return path
    raise SystemExit("no tidegate: build one, or give --tidegate PATH")


def options():
    words = argparse.ArgumentParser(description="Measures tidegate on invented documents.")
    words.add_argument("--tidegate")
    words.add_argument("--half", choices=(*HALVES, *APART, *TOGETHER), default="both",
                       help="tuned, held_out, or both of them; second: templates of a second hand, which developers may look at "
                            "once they are measured, as are fourth to twelfth, and thirteenth, which is not; all: tuned, second and held_out")
    words.add_argument("--seed", default="hk-2026")
    words.add_argument("--scale", type=float, default=1.0, help="copies of each template, times this")
    words.add_argument("--only", default="", help="only templates of this kind")
    words.add_argument("--small", action="store_true", help="only what Python alone can write, few copies")
    words.add_argument("--bars", action="store_true", help="end with 1 where a bar is broken")
    words.add_argument("--presidio", action="store_true", help="measure Presidio on the same texts as well")
    words.add_argument("--again", action="store_true", help="keep what LibreOffice and chromium converted in the last run")
    words.add_argument("--docs", action="store_true", help="write the tables of tuned and held_out into docs/ACCURACY.md")
    words.add_argument("--show-held-out", action="store_true", help="list misses of held-out templates, for the examiner")
    words.add_argument("--out", default="/tmp/tidegate-accuracy")
    return words.parse_args()


def tables(halves, others):
    words = report.whole(halves)
    if others:
        words += "\n\n### Presidio on the same documents, given as plain text\n\n" + report.by_rule(others)
    return words


def for_page(tidegate, seed, scale, halves, others):
    """The page holds what was tuned and what was not, whichever sets were measured."""
    halves, others = ([pair for pair in some if pair[0] in ON_PAGE] for some in (halves, others))
    return report.heading(tidegate, seed, scale, halves) + tables(halves, others)


def main():
    asked = options()
    tidegate = program(asked.tidegate)
    writable, absent = available(asked.small)
    for line in absent if not asked.small else []:
        print(f"SKIPPED {line}", file=sys.stderr)
    halves, others, lists = [], [], []
    scale = asked.scale * (0.25 if asked.small else 1)
    for half in TOGETHER.get(asked.half, (asked.half,)):
        start = time.time()
        documents = generate.planned(half, asked.seed, scale, writable, asked.only)
        if not documents:
            print(f"SKIPPED {half}: no templates", file=sys.stderr)
            continue
        folder = Path(asked.out) / half
        if not asked.again:
            shutil.rmtree(folder, ignore_errors=True)
        failed = generate.write(documents, folder, writable)
        for doc in failed:
            print(f"NOT WRITTEN {doc.container} {doc.path}", file=sys.stderr)
        documents = [doc for doc in documents if doc not in failed] if failed else documents
        made = time.time()
        rows = measure.scan(tidegate, folder)
        result = measure.compare(documents, rows)
        halves.append((half, result))
        lists.append(report.problems(result, half, asked.show_held_out))
        print(f"{half}: {result.documents} documents written in {made - start:.0f} s, scanned in {time.time() - made:.0f} s", file=sys.stderr)
        if asked.presidio:
            import presidio
            others.append((half, presidio.compare(documents)))
    print(tables(halves, others))
    if asked.docs:
        report.into_page(HERE.parent.parent / "docs/ACCURACY.md", "tables", for_page(tidegate, asked.seed, scale, halves, others))
    out = Path(asked.out) / "problems.tsv"
    out.write_text("\n".join(lists) + "\n", "utf-8")
    print(f"misses and false alarms: {out}", file=sys.stderr)
    broken = bars.broken(halves, asked.small)
    for line in broken:
        print(f"BELOW THE BAR {line}", file=sys.stderr)
    return 1 if asked.bars and broken else 0


if __name__ == "__main__":
    sys.exit(main())
