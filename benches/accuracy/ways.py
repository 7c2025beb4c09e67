"""Ways of writing an identifier: from its parts to what stands in the document."""

from model import TOKEN, Split

WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
# Letters of other scripts that look like ours.
ALIKE = str.maketrans({"A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "P": "Р", "S": "Ѕ", "X": "Х",
                       "Y": "Υ", "Z": "Ζ", "N": "Ν", "J": "Ј", "V": "Ѵ"})

HKID = {
    "plain": lambda l, d, c: f"{l}{d}({c})",
    "run-in": lambda l, d, c: f"{l}{d}({c})",
    "no-brackets": lambda l, d, c: f"{l}{d}{c}",
    "full-width": lambda l, d, c: f"{l}{d}({c})".translate(WIDE),
    "full-width-brackets": lambda l, d, c: f"{l}{d}（{c}）",
    "space-before-check": lambda l, d, c: f"{l}{d} ({c})",
    "spaces": lambda l, d, c: f"{l} {d[:3]} {d[3:]} ({c})",
    "hyphen": lambda l, d, c: f"{l}{d}-{c}",
    "square-brackets": lambda l, d, c: f"{l}{d}[{c}]",
    "lower-case": lambda l, d, c: f"{l}{d}({c})".lower(),
    "boxes": lambda l, d, c: Split("boxes", [*l, *d, "(", c, ")"]),
    "zero-width": lambda l, d, c: f"{l}\u200b{d[:3]}\u200b{d[3:]}\u200b({c})",
    "soft-hyphen": lambda l, d, c: f"{l}{d[:3]}\u00ad{d[3:]}({c})",
    "look-alike": lambda l, d, c: f"{l.translate(ALIKE)}{d}({c})",
    "variant-words": lambda l, d, c: f"{l}{d}({c})",
    "simplified": lambda l, d, c: f"{l}{d}({c})",
    "split-runs": lambda l, d, c: Split("runs", [l + d[:2], d[2:], "(", c, ")"]),
    "split-lines": lambda l, d, c: Split("lines", [l + d, f"({c})"]),
    "split-cells": lambda l, d, c: Split("cells", [l + d, c]),
    "split-cells-brackets": lambda l, d, c: Split("cells", [l + d, f"({c})"]),
    "char-cells": lambda l, d, c: Split("cells", [*l, *d, "(", c, ")"]),
    "char-cells-bare": lambda l, d, c: Split("cells", [*l, *d, c]),
    "comb-field": lambda l, d, c: Split("comb", [f"{l}{d}{c}"]),
    "box-fields": lambda l, d, c: Split("box-fields", [*l, *d, c]),
    "typed-note": lambda l, d, c: Split("note", [f"{l}{d}({c})"]),
    "check-own-box": lambda l, d, c: Split("own", [l + d, c]),
    "check-before": lambda l, d, c: Split("before", [c, l + d]),
    "letter-spaced": lambda l, d, c: f"{l}{d}({c})",
}
RESIDENT = {
    "plain": lambda n: n, "run-in": lambda n: n, "lower-case": lambda n: n.lower(), "full-width": lambda n: n.translate(WIDE),
    "spaces": lambda n: f"{n[:6]} {n[6:14]} {n[14:]}", "zero-width": lambda n: n[:6] + "\u200b" + n[6:],
    "split-runs": lambda n: Split("runs", [n[:6], n[6:14], n[14:]]), "char-cells-bare": lambda n: Split("cells", list(n)),
    "boxes": lambda n: Split("boxes", list(n)), "comb-field": lambda n: Split("comb", [n]),
    "simplified": lambda n: n, "letter-spaced": lambda n: n,
}
CARD = {
    "plain": lambda *g: "".join(g), "run-in": lambda *g: "".join(g), "spaces": lambda *g: " ".join(g),
    "hyphen": lambda *g: "-".join(g), "full-width": lambda *g: " ".join(g).translate(WIDE),
    "zero-width": lambda *g: "\u200b".join(g), "split-runs": lambda *g: Split("runs", list(g)),
    "split-cells": lambda *g: Split("cells", list(g)), "boxes": lambda *g: Split("boxes", list("".join(g))),
    "comb-field": lambda *g: Split("comb", ["".join(g)]), "letter-spaced": lambda *g: " ".join(g),
}
OF_RULE = {"hkid": HKID, "cn-resident-id": RESIDENT, "payment-card": CARD}

RUNS = {"docx", "docx-zipped", "docx-in-zip", "docx-in-7z", "pptx", "html", "xlsx", "odt", "doc", "rtf", "pdf-writer",
        "eml-docx", "pdf-chromium", "eml-html", "docx-by-hand"}
CELLS = {"docx", "docx-in-zip", "docx-in-7z", "pptx", "html", "xlsx", "xls", "ods", "csv", "odt", "doc", "rtf", "pdf",
         "pdf-writer", "eml-docx", "pdf-chromium", "xlsx-in-zip", "csv-gb18030", "csv-big5", "docx-by-hand", "eml-html"}
# Ways that only some containers can hold.
ONLY_IN = {
    "split-runs": RUNS, "split-cells": CELLS, "split-cells-brackets": CELLS, "char-cells": CELLS - {"csv", "csv-big5", "csv-gb18030"},
    "char-cells-bare": CELLS - {"csv", "csv-big5", "csv-gb18030"}, "comb-field": {"pdf"}, "box-fields": {"pdf"}, "typed-note": {"pdf"}, "check-own-box": {"pdf", "html", "docx"},
    "check-before": {"pdf", "html"}, "letter-spaced": {"pdf", "pdf-chromium", "pdf-writer"},
}
NOT_IN = {"zero-width": {"txt-big5", "csv-big5"}, "soft-hyphen": {"txt-big5", "csv-big5"}, "look-alike": {"txt-big5", "csv-big5", "pdf"},
          "simplified": {"txt-big5", "csv-big5"}, "boxes": {"csv", "json", "sqlite"}}
# Ways that need a form's field or a table's cell, and those for running text.
IN_CELL = {"split-cells", "split-cells-brackets", "char-cells", "char-cells-bare", "comb-field", "box-fields", "typed-note",
           "check-own-box", "check-before"}
CHINESE = {"run-in", "variant-words"}
# Without any word near by, only what is written as one number can be told from chance.
WITHOUT_CONTEXT = ("plain", "no-brackets", "full-width", "full-width-brackets", "space-before-check", "square-brackets",
                   "lower-case", "zero-width", "soft-hyphen", "split-runs", "run-in", "hyphen")


def allowed(rule, lang, cells_only, container, context=True):
    """The ways in which a rule's values may be written in this place and container."""
    out = []
    for way in OF_RULE[rule]:
        if way in IN_CELL and not cells_only:
            continue
        if way in ONLY_IN and container not in ONLY_IN[way]:
            continue
        if container in NOT_IN.get(way, ()):
            continue
        if way in CHINESE and lang not in ("tc", "bi", "sc"):
            continue
        if way in ("simplified", "variant-words") and lang != "tc":
            continue
        if not context and way not in WITHOUT_CONTEXT:
            continue
        out.append(way)
    return out


def close_up(before, text, at):
    """Takes away what parts a number from Chinese words; Latin ones stay apart, or it would be another number."""
    bare = before.rstrip(" ：:")
    if bare and not (bare[-1].isascii() and bare[-1].isalnum()):
        before = bare
    after = at
    while after < len(text) and text[after] == " ":
        after += 1
    if after < len(text) and not (text[after].isascii() and text[after].isalnum()):
        at = after
    return before, at


def resolve(text, planted, ways):
    """A string with tokens → its parts, each identifier written its way."""
    parts, at = [], 0
    for hit in TOKEN.finditer(text):
        one = planted[int(hit[1])]
        way = ways.get(one.rule, "plain")
        one.way = way
        before = text[at:hit.start()]
        at = hit.end()
        if way == "run-in":
            before, at = close_up(before, text, at)
        written = OF_RULE[one.rule][way](*one.parts)
        if before:
            parts.append(before)
        parts.append(written)
    if text[at:]:
        parts.append(text[at:])
    return parts or [""]
