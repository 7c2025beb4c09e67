#!/usr/bin/env python3
"""Why this exists: a member of an archive that nobody reached cannot be judged, and an archive that
lists fewer members than other programs see is how data leaves unseen. Counts, for every archive of a
folder, the members that tidegate reached or named as a gap, against those that libarchive (bsdtar)
and 7-Zip list. Needs `libarchive-tools` and `p7zip-full`.

    python3 benches/recall/archives.py target/release/tidegate ../shared/corpora/documents
"""

import json
import subprocess
import sys
from pathlib import Path

# What other programs see into, but is one member here: the file inside a compressed file.
STREAMS = {"gzip", "bzip2", "xz", "lzma", "zstd", "lz4", "brotli", "snappy", "compress", "lzip"}
CONTAINERS = {"zip", "tar", "7z", "rar", "cab", "ar", "cpio", "rpm", "iso9660", "lzh", "arj"}
HARD = {"encrypted", "malformed", "truncated", "unsupported", "memory", "members", "ratio", "expanded-size", "time",
        "reader-fault"}


def run(*command):
    try:
        return subprocess.run(command, capture_output=True, timeout=120, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, -1, b"", b"")


def ours(program, path):
    """The format, the members and the gaps of the archive itself. No member is opened: each one is a gap of depth."""
    done = run(program, "scan", "--format", "jsonl", "--fail-on", "never", "--limit", "depth=0", path)
    rows = done.stdout.splitlines()
    if not rows:
        return None, 0, []
    row = json.loads(rows[0])
    whole = [gap["kind"] for gap in row["gaps"] if not gap["members"]]
    return row["format"], row["coverage"]["parts"] - 1, whole


def bsdtar(path):
    """Regular files that libarchive lists before it stops."""
    lines = run("bsdtar", "-tvf", path).stdout.splitlines()
    # The table of long names is no member, though libarchive lists it.
    return sum(line.startswith(b"-") and not line.endswith((b" /", b" //")) for line in lines)


def seven_zip(path):
    """Files that 7-Zip lists before it stops."""
    out = run("7z", "l", "-slt", "-ba", "-p", path).stdout.decode("utf-8", "replace")
    entries = [block for block in out.split("\n\n") if "Path = " in block]
    return sum("Folder = +" not in block and "\nAttributes = D" not in block for block in entries)


def main(program, folder):
    seen = short = 0
    for path in sorted(Path(folder).rglob("*")):
        if not path.is_file():
            continue
        name, members, gaps = ours(program, path)
        if name not in STREAMS | CONTAINERS:
            continue
        seen += 1
        others = {"bsdtar": 1, "7z": 1} if name in STREAMS else {"bsdtar": bsdtar(path), "7z": seven_zip(path)}
        most = max(others.values())
        if members >= most:
            continue
        excuse = [kind for kind in gaps if kind in HARD]
        short += not excuse
        print(f"{'gap ' if excuse else 'LESS'} {path.relative_to(folder)} {name}: {members} of {others} {','.join(gaps)}", flush=True)
    print(f"{seen} archives, {short} with members that nobody named")
    return 1 if short else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
