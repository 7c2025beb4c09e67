#!/usr/bin/env python3
# Why this exists: three other projects keep the text that their own readers gave of some of the documents, and check it
# in. Every word of it that `tidegate text` lacks is counted here; the bar is 98 % of a file's words where that text is
# right. Where it is not, the file stands in WRONG with the reason and is left out of the sums.
#
#   benches/recall/expected.py --worst 10
"""Recall of `tidegate text` against the text that other projects expect of the same documents."""

import argparse
import json
import re
from pathlib import Path

from office import HERE, built, own_text, words

CORPORA = HERE.parent / "shared" / "corpora"

# Files whose expected text is not what stands in the file, by a piece of their path.
WRONG = {
    "ebcdic__": "a mainframe's records without their layout: a named gap here, a layout file there",
    "equations.docx": "formulas written out in LaTeX",
    "omml_multi_equation": "formulas written out in LaTeX",
    "example_05.html": "merged cells once for each cell that they cover",
    "example_08.html": "merged cells once for each cell that they cover",
    "word_tables.docx": "merged cells once for each cell that they cover",
    "formatting.html": "H2O and the like taken apart",
    "docx_list_resumed": "numbers of a list, which Word counts and the file does not hold",
    "odf_presentation_01": "names of the slides and numbers of a list, made up",
    "legacy_sample.doc": "numbers of a list, which Word counts and the file does not hold",
    "md_deepseek": "the model's marks as words",
    "sample.boxnote": "a check box as `x`",
    "eml__legacy__049": "a picture in uuencode as if it were words; it is taken out as a picture here",
    "layout-parser-paper": "a photograph of a page, read by machine vision: a gap here",
    "chunking__": "pieces that overlap, with words cut in two",
    "nxml": "words of neighbouring elements glued together (`stolkwa`)",
}


def docling(folder):
    """`html__groundtruth__x.html.md` is of `html__sources__x.html`."""
    for path in sorted(folder.glob("*__groundtruth__*.md")):
        kind, name = path.name[: -len(".md")].split("__groundtruth__", 1)
        yield path, CORPORA / "documents" / "docling" / f"{kind}__sources__{name}", markdown(path.read_text())


def markdown(text):
    """What of Markdown stands in the document: no comments, links' targets, marks or escapes."""
    text = re.sub(r"<!--.*?-->", " ", text, flags=re.S)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"&(amp|lt|gt);", " ", text)
    text = re.sub(r"\\([_*#<>\[\]])", r"\1", text)
    return re.sub(r"^```.*$|\*\*|__|^\s*[|:-]+\s*$", " ", text, flags=re.M)


def stalwart(folder):
    """The bodies of a mail, as a mail client shows them."""
    for path in sorted(folder.glob("*.json")):
        mail = json.loads(path.read_text())
        if not isinstance(mail, dict):
            continue
        said = []
        for part in mail.get("parts", []):
            body = part.get("body", {})
            if isinstance(body, dict) and isinstance(body.get("Text"), str):
                said.append(body["Text"])
            for header in part.get("headers", []):
                value = header.get("value", {})
                if header.get("name") == "subject" and isinstance(value, dict):
                    said.append(str(value.get("Text", "")))
        name = path.name[: -len(".json")]
        yield path, CORPORA / "documents" / "mail-parser" / f"{name}.eml", "\n".join(said)


def unstructured(folder):
    """The elements of a document, one text each."""
    documents = {}
    for document in (CORPORA / "documents" / "unstructured").iterdir():
        documents.setdefault(document.name.split("__")[-1], document)
    for path in sorted(folder.glob("*.json")):
        elements = json.loads(path.read_text())
        texts = [e.get("text", "") for e in elements if isinstance(e, dict)] if isinstance(elements, list) else []
        document = documents.get(path.name[: -len(".json")].split("__")[-1])
        if document:
            yield path, document, "\n".join(texts)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--tidegate", type=Path)
    arguments.add_argument("--worst", type=int, default=10)
    arguments.add_argument("--show", type=int, default=12, help="how many lacking words are shown of each")
    arguments.add_argument("--only", default="", help="a piece of the path")
    arguments = arguments.parse_args()
    tidegate = arguments.tidegate or built()
    for name, pairs in (
        ("docling", docling(CORPORA / "expected-text" / "docling-groundtruth")),
        ("mail-parser", stalwart(CORPORA / "expected-text" / "stalwart-mail-json")),
        ("unstructured", unstructured(CORPORA / "expected-text" / "unstructured-expected")),
    ):
        report(name, pairs, tidegate, arguments)


def report(name, pairs, tidegate, arguments):
    seen, wrong = [], 0
    for expected, document, text in pairs:
        bag = words(text)
        if not document.exists() or arguments.only not in str(document) or not bag:
            continue
        reason = next((why for piece, why in WRONG.items() if piece in expected.name), None)
        if reason:
            wrong += 1
            continue
        own, gaps = own_text(document, tidegate)
        missing = bag - words(own)
        total = sum(bag.values())
        seen.append((1 - sum(missing.values()) / total, total, document, missing, gaps))
    if not seen:
        print(f"{name}: nothing to compare")
        return
    total = sum(one[1] for one in seen)
    micro = sum(one[0] * one[1] for one in seen) / total
    macro = sum(one[0] for one in seen) / len(seen)
    below = sum(one[0] < 0.98 for one in seen)
    print(f"{name}: {len(seen)} files, {total} words, micro {micro:.2%}, mean {macro:.2%}, {below} below 98 %, {wrong} left out")
    for recall, count, document, missing, gaps in sorted(seen, key=lambda one: one[0])[: arguments.worst]:
        if recall < 0.98:
            print(f"  {recall:.1%} of {count}  {document.name}  {dict(missing.most_common(arguments.show))}  {gaps[:2]}")


if __name__ == "__main__":
    main()
