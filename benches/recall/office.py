#!/usr/bin/env python3
# Why this exists: what a reader leaves out cannot be judged, and nobody notices. LibreOffice reads the same office files
# by its own code; every word of its text that `tidegate text` lacks is shown here. The bar is 99 % of the words of all
# files of a format. Texts are compared as bags of words (Chinese: pairs of neighbouring characters), so that the order of
# notes, boxes and cells does not count. What tidegate reads beyond LibreOffice's text does not count either.
#
#   benches/recall/office.py doc dot --folder ../shared/corpora/documents
#   benches/recall/office.py ppt --worst 5 --show 40
#
# A cell of a sheet that holds a number, a date or a time is compared by what it holds where it is not shown the same way:
# LibreOffice shows 45,292.00, 12.50% or 01/02/24 after a format and a locale, tidegate 45292, 0.125 or 2024-02-01.
#
# Wants soffice on the path and a built tidegate (--tidegate, else target/release or target/debug). LibreOffice's texts
# are kept in --cache by the digest of the file, since a conversion takes seconds.
"""Recall of `tidegate text` against LibreOffice's own text, by file extension."""

import argparse
import collections
import hashlib
import html
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parents[2]
TEXT = {"doc", "dot", "docx", "docm", "dotx", "rtf", "odt", "ott", "fodt", "wps", "wri", "sxw", "hwp", "html", "htm", "epub"}
SHEETS = {"xls", "xlt", "xlsx", "xlsm", "xlsb", "ods", "ots", "fods", "et", "csv", "sxc", "dbf"}
# Everything else (ppt, pps, pot, pptx, odp, dps, vsd, pub …) becomes an ODF package, whose text is taken.

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af\U00020000-\U0003ffff"
WORD = re.compile(rf"[{HAN}]+|[^\W_{HAN}]+")
# The numbers of lists and headings are made by LibreOffice and stand nowhere in the file.
NUMBERED = re.compile(r"^[ \t]*(?:[(（]?(?:[0-9]+(?:\.[0-9]+)*|[A-Za-z]|[ivxlcIVXLC]+|[一二三四五六七八九十]+)[.)、）]|[0-9]+(?:\.[0-9]+)+|[•●○▪■◦‣–—*\uf000-\uf0ff-])[ \t]", re.M)


def words(text):
    bag = collections.Counter()
    text = re.sub("[\u00ad\u200b-\u200f\u2060\ufeff]", "", text)
    for run in WORD.findall(unicodedata.normalize("NFKC", text).casefold()):
        if re.match(rf"[{HAN}]", run):
            bag.update(run[n:n + 2] for n in range(len(run) - 1) if len(run) > 1)
            if len(run) == 1:
                bag[run] += 1
        else:
            bag[run] += 1
    return bag


def odf_text(path):
    """The text of an ODF package: paragraphs as lines, marks inside a word left out."""
    out = []
    with zipfile.ZipFile(path) as package:
        for part in ("content.xml",):
            xml = package.read(part).decode()
            body = xml[xml.find("<office:body"):]
            # What LibreOffice makes up for fields, dates and page numbers is no text of the file.
            body = re.sub(r"<(text:(?:date|time|page-number|page-count|sheet-name)|presentation:(?:date-time|footer|header)|dc:date)\b[^>]*>[^<]*</\1>", " ", body)
            body = re.sub(r"<(?:text:tab|text:s|text:line-break)\b[^>]*/>", " ", body)
            body = re.sub(r"</(?:text:p|text:h|svg:title|svg:desc|dc:creator)>", "\n", body)
            out.append(html.unescape(re.sub(r"<[^>]+>", "", body)))
    return "\n".join(out)


def sheet_cells(path):
    """Each cell of a flat spreadsheet: what it shows, and what it holds where that is no text; a line a cell."""
    out, lines, kept, aside = [], [], [], 0
    for event, element in ElementTree.iterparse(path, ("start", "end")):
        space, _, tag = element.tag.rpartition("}")
        # Notes and drawings lie over the cells: a sheet's text is what stands in them.
        if tag == "annotation" or space.endswith("drawing:1.0"):
            aside += 1 if event == "start" else -1
        is_cell = tag in ("table-cell", "covered-table-cell")
        if event == "start":
            lines = [] if is_cell else lines
        elif tag == "p" and not aside:
            lines.append("".join(element.itertext()))
        elif is_cell:
            held = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
            shown = " ".join(" ".join(lines).split())
            kept += [(shown, holds(held))] * min(int(held.get("number-columns-repeated", 1)), 16384) if shown else []
        elif tag == "table-row":
            repeated = next((int(value) for key, value in element.attrib.items() if key.endswith("number-rows-repeated")), 1)
            out += kept * min(repeated, 1 << 20)
            kept = []
            element.clear()
    return "\n".join(f"{shown}\t{held}" for shown, held in out)


def holds(cell):
    """What a cell of a number, date or time holds, in the form that knows no locale; empty for a text."""
    kind = cell.get("value-type", "")
    if kind in ("float", "percentage", "currency"):
        return f"{float(cell['value']):.15g}"
    if kind == "date":
        return cell["date-value"].replace("T", " ").split(".")[0]
    if kind == "time":
        found = re.fullmatch(r"-?PT(\d+)H(\d+)M(\d+)(?:\.\d+)?S", cell["time-value"])
        return ":".join(found.groups()) if found else ""
    return ""


def bag_of_cells(text, ours):
    """The words of all cells; of a number those by which tidegate shows it, if it does."""
    bag, left = collections.Counter(), ours.copy()
    for line in text.split("\n"):
        shown, _, held = line.partition("\t")
        choices = [words(shown)] + ([words(held)] if held else [])
        taken = next((one for one in choices if not one - left), choices[-1])
        bag += taken
        left -= taken
    return bag


def target(extension):
    if extension in TEXT:
        return "txt:Text (encoded):UTF8", ".txt"
    if extension in SHEETS:
        return "fods", None
    return "odp" if extension not in {"vsd", "vst", "pub", "cdr", "odg", "vsdx"} else "odg", None


def libre_text(path, cache, profile, seconds):
    """LibreOffice's text of a file; none where it does not open it."""
    kept = cache / (hashlib.sha256(path.read_bytes()).hexdigest() + path.suffix.lower() + (".cells" if path.suffix.lower().lstrip(".") in SHEETS else ".txt"))
    if not kept.exists():
        wanted, suffix = target(path.suffix.lower().lstrip("."))
        with tempfile.TemporaryDirectory() as folder:
            command = ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", wanted, "--outdir", folder, str(path)]
            try:
                subprocess.run(command, capture_output=True, timeout=seconds, check=False)
            except subprocess.TimeoutExpired:
                print(f"{path}: LibreOffice took longer than {seconds} s", file=sys.stderr)
                return None
            made = sorted(Path(folder).iterdir())
            if not made:
                text = "\0"
            elif wanted == "fods":
                text = sheet_cells(made[0])
            elif suffix:
                text = "\n".join(one.read_text("utf-8-sig", "replace") for one in made)
            else:
                text = odf_text(made[0])
        kept.write_text(text, "utf-8")
    text = kept.read_text("utf-8")
    return None if text == "\0" else text


def own_text(path, tidegate):
    command = [str(tidegate), "text", "--format", "jsonl", str(path)]
    ran = subprocess.run(command, capture_output=True, timeout=600, check=False)
    rows = [json.loads(line) for line in ran.stdout.decode("utf-8", "replace").splitlines()]
    gaps = [line.split(": ", 1)[-1] for line in ran.stderr.decode("utf-8", "replace").splitlines()]
    return "\n".join(row["text"] for row in rows), gaps


def built():
    for kind in ("release", "debug"):
        path = HERE / "target" / kind / "tidegate"
        if path.exists():
            return path
    sys.exit("no built tidegate; say which by --tidegate")


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("extensions", nargs="+")
    args.add_argument("--folder", type=Path, action="append")
    args.add_argument("--tidegate", type=Path)
    args.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "tidegate-recall")
    args.add_argument("--profile", type=Path, default=Path(tempfile.gettempdir()) / "tidegate-recall-profile")
    args.add_argument("--seconds", type=int, default=120)
    args.add_argument("--worst", type=int, default=10, help="how many files are shown with what they lack")
    args.add_argument("--show", type=int, default=12, help="how many lacking words are shown of each")
    args.add_argument("--only", default="", help="a piece of the path")
    args = args.parse_args()
    args.cache.mkdir(parents=True, exist_ok=True)
    tidegate = args.tidegate or built()
    wanted = {"." + extension.lower().lstrip(".") for extension in args.extensions}
    files = sorted(path for folder in args.folder or [HERE / "../shared/corpora/documents"] for path in folder.rglob("*") if path.is_file() and path.suffix.lower() in wanted and args.only in str(path))
    rows, refused = [], []
    for path in files:
        theirs = libre_text(path, args.cache, args.profile, args.seconds)
        ours, gaps = own_text(path, tidegate)
        if theirs is None:
            refused.append((path, len(ours), gaps))
            continue
        found = words(ours)
        is_sheet = path.suffix.lower().lstrip(".") in SHEETS
        reference = bag_of_cells(theirs, found) if is_sheet else words(NUMBERED.sub("", theirs))
        lacking = reference - found
        total, lost = sum(reference.values()), sum(lacking.values())
        rows.append((1 - lost / total if total else 1.0, total, lost, lacking, path, gaps))
    rows.sort(key=lambda row: (row[0], -row[2]))
    for recall, total, lost, lacking, path, gaps in rows[:args.worst]:
        if lost:
            print(f"{recall:7.2%} {lost:6} of {total:7}  {path}")
            print("        lacks: " + " ".join(f"{word}×{n}" if n > 1 else word for word, n in lacking.most_common(args.show)))
        for gap in gaps[:3]:
            print(f"        gap: {gap}")
    for path, size, gaps in refused:
        print(f"LibreOffice does not open {path}; tidegate: {size} characters; {'; '.join(gaps) or 'no gap'}")
    total, lost = sum(row[1] for row in rows), sum(row[2] for row in rows)
    if total:
        below = sum(row[0] < 0.99 for row in rows)
        mean = sum(row[0] for row in rows) / len(rows)
        print(f"{', '.join(sorted(wanted))}: {len(rows)} files, {total} words, recall {1 - lost / total:.3%}, mean over files {mean:.3%}, {below} files below 99 %")


if __name__ == "__main__":
    main()
