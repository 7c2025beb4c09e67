#!/usr/bin/env python3
"""Text that a reader of PDF loses is never judged, so this holds tidegate to the two best readers there are.

It compares `tidegate text` with what poppler's pdftotext and pdfium agree on, for every PDF under a folder, and the
processor time of tidegate with pdfium's. See README.md beside it.

    benches/recall/pdf.py FOLDER TIDEGATE [--misses N] [--only PART-OF-A-PATH] [--bars]
"""

import argparse
import collections
import concurrent.futures
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

IDEOGRAPHS = "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
WORD = re.compile(f"[^\\W_{IDEOGRAPHS}]{{2,}}")
HAN = re.compile(f"[{IDEOGRAPHS}]+")
# Characters that show nothing: soft hyphens, joiners, marks of direction.
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
# Fewer common tokens than this say nothing of a file's share.
FEWEST = 5
SECONDS = 60
# Files of ../shared/corpora/documents in which both others are wrong, and where: listed, and left out of the sums.
WRONG = {
    "olmocr/tests__gnarly_pdfs__large_prompt_hint3.pdf": "both drop every c, since its map says that it is a line break",
    "kreuzberg/test_documents__pdfs__right_to_left_01.pdf": "both turn the letters of Arabic ligatures around",
}


def tokens(text):
    """Words of two letters or digits and more, and pairs of neighbouring ideographs, with how often they come."""
    text = UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    found = collections.Counter(word.casefold() for word in WORD.findall(text))
    for run in HAN.findall(re.sub(r"\s+", "", text)):
        found.update(run[n : n + 2] for n in range(len(run) - 1))
    return found


def pdftotext(path):
    try:
        done = subprocess.run(["pdftotext", "-q", "-enc", "UTF-8", path, "-"], capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return None
    return None if done.returncode else done.stdout.decode("utf-8", "replace")


def pdfium_worker():
    """Reads paths from standard input and answers a JSON line for each: the text, or null."""
    import pypdfium2

    for line in sys.stdin:
        try:
            document = pypdfium2.PdfDocument(line.rstrip("\n"))
            pages = []
            for page in document:
                text = page.get_textpage()
                pages.append(text.get_text_range())
                text.close()
                page.close()
            document.close()
            answer = "\n".join(pages).replace("\ufffe", "").replace("\x02", "")
        except Exception:
            answer = None
        print(json.dumps(answer), flush=True)


def processor(run):
    """What `run` returns, and the processor time of the children that ended in it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    value = run()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return value, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def pdfium(paths):
    """The text of each file; a file at which pdfium dies has none, and a fresh pdfium goes on behind it."""
    answers, rest = {}, list(paths)
    while True:
        given = "".join(f"{path}\n" for path in rest).encode("utf-8", "surrogateescape")
        try:
            done = subprocess.run([sys.executable, __file__, "--pdfium"], input=given, capture_output=True, timeout=10 * SECONDS).stdout
        except subprocess.TimeoutExpired as late:
            done = late.stdout or b""
        lines = done.splitlines()
        answers.update(zip(rest, (json.loads(line) for line in lines)))
        if len(lines) >= len(rest):
            return answers
        answers[rest[len(lines)]] = None
        rest = rest[len(lines) + 1 :]


def ours(program, paths):
    """The text of each file as tidegate reads it, a line for each piece."""
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder, "none.toml")
        empty.touch()
        surroundings = {**os.environ, "TIDEGATE_CONFIG": str(empty)}
        command = [program, "text", "--format", "jsonl", "--files-from", "-", "--null"]
        given = "".join(f"{path}\0" for path in paths).encode("utf-8", "surrogateescape")
        done = subprocess.run(command, input=given, capture_output=True, env=surroundings)
    texts = {path: [] for path in paths}
    for line in done.stdout.splitlines():
        piece = json.loads(line)
        texts.setdefault(piece["path"], []).append(piece["text"])
    gaps = collections.defaultdict(list)
    for line in done.stderr.decode("utf-8", "replace").splitlines():
        path, _, what = line.partition(": ")
        gaps[path.removeprefix("tidegate: ")].append(what)
    return {path: "\n".join(pieces) for path, pieces in texts.items()}, gaps


def files(folder, only):
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file() and only in str(path) and b"%PDF-" in path.open("rb").read(1024):
            yield str(path)


def holds_predefined_map(path):
    """Whether a font of the file names a character map that the file does not bring along."""
    import pikepdf

    def is_such(font):
        name = font.get("/Encoding") if isinstance(font, pikepdf.Dictionary) else None
        return font.get("/Subtype") == "/Type0" and isinstance(name, pikepdf.Name) and not str(name).startswith("/Identity")

    try:
        with pikepdf.open(path) as pdf:
            return any(is_such(one) for one in pdf.objects if isinstance(one, pikepdf.Dictionary))
    except (pikepdf.PdfError, RuntimeError):
        return False


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder")
    arguments.add_argument("tidegate", type=os.path.abspath)
    arguments.add_argument("--misses", type=int, default=12, help="tokens shown of each file that loses some")
    arguments.add_argument("--only", default="", help="only files whose path holds this")
    arguments.add_argument("--bars", action="store_true", help="end with 1 where a bar of README.md is broken")
    chosen = arguments.parse_args()

    paths = list(files(chosen.folder, chosen.only))
    _, start_ours = processor(lambda: ours(chosen.tidegate, []))
    _, start_pdfium = processor(lambda: pdfium([]))
    (texts, gaps), spent_ours = processor(lambda: ours(chosen.tidegate, paths))
    second, spent_pdfium = processor(lambda: pdfium(paths))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        first = dict(zip(paths, pool.map(pdftotext, paths)))

    found_in_all = common_in_all = 0
    shares, silent, mapped = [], [], []
    for path in paths:
        if first[path] is None or second.get(path) is None:
            continue
        common = tokens(first[path]) & tokens(second[path])
        wanted = common.total()
        if not wanted:
            continue
        read = tokens(texts[path])
        missed = common - read
        known = next((reason for end, reason in WRONG.items() if path.endswith(end)), None)
        if known:
            print(f"{1 - missed.total() / wanted:7.2%}  left out: {known}: {os.path.relpath(path, chosen.folder)}")
            continue
        found = wanted - missed.total()
        found_in_all += found
        common_in_all += wanted
        if not found:
            silent.append(path)
        share = found / wanted
        if wanted >= FEWEST:
            shares.append(share)
        if holds_predefined_map(path):
            mapped.append((share, path))
        if missed:
            said = "  ".join(f"{token}×{n}" for token, n in missed.most_common(chosen.misses))
            print(f"{share:7.2%}  {missed.total():5}/{wanted:<6} {os.path.relpath(path, chosen.folder)}\n         {said}")
            for gap in gaps[path][:3]:
                print(f"         gap: {gap}")
    if not shares:
        sys.exit("no file that both readers read")

    micro, macro = found_in_all / common_in_all, sum(shares) / len(shares)
    spent_ours, spent_pdfium = spent_ours - start_ours, spent_pdfium - start_pdfium
    worst_mapped = min(mapped, default=(1.0, ""))
    print(f"files            {len(paths)}, of which {len(shares)} are scored")
    print(f"micro            {micro:.3%} of {common_in_all} tokens")
    print(f"macro            {macro:.3%}")
    print(f"predefined maps  {len(mapped)} files, the worst {worst_mapped[0]:.2%} {worst_mapped[1]}")
    print(f"nothing read     {len(silent)} {' '.join(silent)}")
    print(f"processor time   tidegate {spent_ours:.2f} s, pdfium {spent_pdfium:.2f} s, ratio {spent_ours / spent_pdfium:.2f}")
    kept = micro >= 0.99 and macro >= 0.98 and worst_mapped[0] == 1 and not silent and spent_ours < spent_pdfium / 2
    sys.exit(1 if chosen.bars and not kept else 0)


if __name__ == "__main__":
    pdfium_worker() if sys.argv[1:] == ["--pdfium"] else main()
