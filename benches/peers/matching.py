#!/usr/bin/env python3
"""Whole programs that look for patterns, beside `tidegate scan`, with the same rules over the same files.

    benches/peers/matching.py FOLDER [--rounds N] [--mib N] [--only NAME]

FOLDER is one that `tidegate-peers inputs FOLDER` wrote. README.md says how the others are installed; what is not there
is left out and named. Each program gets what it does best: ripgrep prints what matches into a pipe, since it stops at
the first match of a line or file otherwise; yara-x and kingfisher get every pattern and word as a rule of theirs.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec

from timing import compare

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent


def rules(peers):
    """Patterns, words in any case, words in one case: as the packs have them."""
    found = {"pattern": [], "word": [], "exact": []}
    for line in subprocess.run([peers, "rules"], check=True, capture_output=True, text=True).stdout.splitlines():
        kind, text = line.split("\t", 1)
        found[kind].append(text)
    return found


def escaped(word):
    """`word` as a pattern, its bytes by number where they are no letter or digit."""
    return "".join(chr(b) if chr(b).isalnum() and b < 128 else f"\\x{b:02X}" for b in word.encode())


def for_ripgrep(found, folder):
    """Patterns and words apart, and words in the case that the packs have: one machine of both, or words in any case,
    take it minutes."""
    patterns, words = folder / "patterns.rg", folder / "words.rg"
    patterns.write_text("".join(f"(?:{p})\n" for p in found["pattern"]))
    words.write_text("".join(f"{w}\n" for w in found["word"] + found["exact"]))
    run = "rg --text --no-config -j1 --dfa-size-limit 512M --regex-size-limit 1G -o"
    return f"{run} --no-unicode --multiline -f {patterns} {{0}} | cat; {run} -F -f {words} {{0}} | cat; true"


def for_yara(found, folder):
    path = folder / "rules.yar"
    with path.open("w") as out:
        for n, pattern in enumerate(found["pattern"]):
            out.write(f"rule p{n} {{ strings: $a = /{pattern}/ condition: $a }}\n")
        for n, word in enumerate(found["word"] + found["exact"]):
            case = " nocase" if n < len(found["word"]) else ""
            text = "".join(f"\\x{b:02x}" for b in word.encode())
            out.write(f'rule w{n} {{ strings: $a = "{text}"{case} condition: $a }}\n')
    return path


def for_kingfisher(found, folder):
    """Words go in as alternations of a hundred: one rule each is refused by none, but takes minutes to load."""
    path = folder / "rules"
    path.mkdir()
    words = [f"(?i:{escaped(w)})" for w in found["word"]] + [escaped(w) for w in found["exact"]]
    alternations = ["|".join(words[at : at + 100]) for at in range(0, len(words), 100)]
    with (path / "all.yml").open("w") as out:
        out.write("rules:\n")
        for n, pattern in enumerate(found["pattern"] + alternations):
            out.write(f"  - name: Rule {n}\n    id: custom.rule.{n}\n    pattern: |-\n      ({pattern})\n    min_entropy: 0.0\n")
    return path


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--mib", type=int, default=16, help="how much of each file is taken")
    options.add_argument("--slow", type=int, default=4, help="MiB that the slow ones are given")
    options.add_argument("--only", default="", help="only programs whose name holds this")
    options.add_argument("--files", default="sparse.txt,dense.csv,ascii.txt,chinese.txt,logs.log")
    asked = options.parse_args()
    built = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", HERE / "target")) / "release/tidegate-peers"
    tidegate = os.environ.get("TIDEGATE", str(REPOSITORY / "target/release/tidegate"))
    os.environ["TIDEGATE_CONFIG"] = os.devnull
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        found = rules(built)
        rg, yara, king = for_ripgrep(found, folder), for_yara(found, folder), for_kingfisher(found, folder)
        empty = folder / "empty.txt"
        empty.write_text("")
        runner = [sys.executable, str(HERE / "run_python.py")]
        king_run = [shutil.which("kingfisher") or "", "scan", "--rules-path", str(king), "--load-builtins=false"]
        king_run += ["--no-validate", "--jobs", "1", "--confidence", "low", "--no-update-check", "--format", "json"]
        tsv = str(folder / "rules.tsv")

        def own(path):
            return [tidegate, "scan", "--threads", "1", "--quiet", str(path)]

        # What runs it on a file, whether it is there, and whether it is quick.
        peers = {
            "ripgrep": (rg.format, shutil.which("rg"), True),
            "yara-x": (lambda path: [*runner, "yara-x", str(yara), str(path)], find_spec("yara_x"), False),
            "kingfisher": (lambda path: [*king_run, str(path)], shutil.which("kingfisher"), False),
            "presidio": (lambda path: [*runner, "presidio", tsv, str(path)], find_spec("presidio_analyzer"), False),
        }
        (folder / "rules.tsv").write_text("\n".join(f"{k}\t{t}" for k in found for t in found[k]))
        for name in asked.files.split(","):
            for quick, mib in ((True, asked.mib), (False, asked.slow)):
                path = folder / name
                with (asked.folder / name).open("rb") as file:
                    # Cut at a line's end.
                    path.write_bytes(file.read(mib << 20).rpartition(b"\n")[0] + b"\n")
                chosen = {name: make for name, (make, _, fast) in peers.items() if asked.only in name and fast is quick}
                for name in [name for name in chosen if not peers[name][1]]:
                    print(f"{name} is not installed", file=sys.stderr)
                    del chosen[name]
                if not chosen:
                    continue
                # kingfisher says by its exit code whether it found anything; one that finds nothing is no peer.
                runs = [(n, make(path), (200, 205) if n == "kingfisher" else (0,)) for n, make in chosen.items()]
                title = f"{path.name}, whole programs"
                starts = {name: make(empty) for name, make in {"tidegate scan": own, **chosen}.items()}
                size = path.stat().st_size / 1e6
                compare(title, ("tidegate scan", own(path)), runs, asked.rounds, size, starts=starts)


if __name__ == "__main__":
    main()
