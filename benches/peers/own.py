#!/usr/bin/env python3
"""What no other program says: what starting costs, and what a second thread brings.

    benches/peers/own.py FOLDER [--rounds N]

FOLDER is one that `tidegate-peers inputs FOLDER` wrote. Wall time counts here: on a machine on which anything else
runs, the gain of a second thread says more of that than of tidegate.
"""

import argparse
import os
import pathlib
import statistics
import time

from timing import processor_seconds

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent


def timed(command):
    before = time.monotonic()
    spent, code = processor_seconds(command)
    assert code in (0, 1), (code, command)
    return time.monotonic() - before, spent


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--rounds", type=int, default=15)
    asked = options.parse_args()
    tidegate = os.environ.get("TIDEGATE", str(REPOSITORY / "target/release/tidegate"))
    os.environ["TIDEGATE_CONFIG"] = os.devnull
    print("## starting\n\n| command | processor time, median | least |\n|---|---|---|")
    for name, command in [
        ("process alone: `--version`", [tidegate, "--version"]),
        ("`check` of a Word document of 20 KB", [tidegate, "check", "--quiet", str(asked.folder / "letter.docx")]),
    ]:
        spent = [timed(command)[1] * 1000 for _ in range(asked.rounds)]
        print(f"| {name} | {statistics.median(spent):.1f} ms | {min(spent):.1f} ms |")
    print("\n## two threads\n\n| input | wall time, 1 over 2 threads | processor time, 2 over 1 |\n|---|---|---|")
    for name in ("many", "sparse.txt"):
        wall, spent = [], []
        for _ in range(max(asked.rounds // 3, 1)):
            one, two = (timed([tidegate, "scan", "--quiet", "--threads", n, str(asked.folder / name)]) for n in "12")
            wall.append(one[0] / two[0])
            spent.append(two[1] / one[1])
        print(f"| {name} | {statistics.median(wall):.2f} | {statistics.median(spent):.2f} |")
    print()


if __name__ == "__main__":
    main()
