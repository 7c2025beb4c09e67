"""The nouns of the evaluation: templates and what they promise, documents and the values planted in them.

A template is a function that writes a document in a small markup, one line a block:

    # heading            | cell | cell |  a row of a table, the first row its headings
    label:: value        a field of a form
    !header TEXT         also !footer, !watermark, !name (of the file), !sheet, !tracked
    anything else        a paragraph; blank lines separate

Identifiers stand in it as tokens, so that the way of writing can be chosen later.
"""

import re
from dataclasses import dataclass, field

LEVELS = {"low": 1, "medium": 2, "high": 3}
OPEN, SHUT = "\ue000", "\ue001"
TOKEN = re.compile(f"{OPEN}(\\d+){SHUT}")

DOCUMENT_RULES = (
    "medical-record", "financial-report", "inside-information", "published-announcement", "customer-database",
    "payroll", "personnel-record", "private-key", "access-key", "password-list", "id-card-copy",
    "confidential-marking", "restricted-marking", "privilege-marking", "hk-government-marking",
    "prc-state-secret-marking", "sensitivity-label",
)
VALUE_RULES = ("hkid", "cn-resident-id", "payment-card")
MARKINGS = tuple(rule for rule in DOCUMENT_RULES if rule.endswith("-marking"))


@dataclass(frozen=True)
class Kind:
    """What documents of a kind promise. `expect`: any one of these rules; `tolerate`: no false alarm either;
    `stop`: whether the default destination stops them (None: not asked)."""
    expect: tuple = ()
    tolerate: tuple = ()
    stop: object = None
    shape: str = "doc"
    copies: int = 4


KINDS = {
    "hkid-context": Kind(stop=True, copies=50, tolerate=("personnel-record",)),
    "hkid-bare": Kind(copies=14, tolerate=("personnel-record",)),
    "hkid-column": Kind(stop=True, shape="sheet", copies=8, tolerate=("customer-database", "personnel-record", "payroll")),
    "resident-id": Kind(stop=True, copies=30, tolerate=("personnel-record",)),
    "card": Kind(stop=True, copies=30),
    "medical-record": Kind(("medical-record",), ("customer-database",), True, copies=8),
    "financial-report": Kind(("financial-report", "inside-information"), MARKINGS, True, copies=8),
    "inside-information": Kind(("inside-information", "financial-report"), MARKINGS, True, copies=8),
    "published-announcement": Kind(("published-announcement",), ("financial-report",), False, copies=8),
    "customer-database": Kind(("customer-database",), ("personnel-record", "medical-record"), True, "sheet", 10),
    "payroll": Kind(("payroll",), ("customer-database", "personnel-record"), True, "sheet", 8),
    "personnel-record": Kind(("personnel-record",), (), True, copies=6),
    "private-key": Kind(("private-key",), ("access-key",), True, "text", 6),
    "access-key": Kind(("access-key",), ("password-list",), True, "text", 6),
    "password-list": Kind(("password-list",), ("access-key",), True, "sheet", 6),
    "id-card-copy": Kind(("id-card-copy",), (), True, copies=6),
    "marking": Kind(MARKINGS, (), True, "paper", 6),
    "ordinary": Kind((), (), False, copies=30),
}


@dataclass
class Template:
    kind: str
    name: str
    half: str
    lang: str
    make: object
    shape: str
    expect: tuple
    tolerate: tuple
    copies: int
    stop: object
    file: str = ""


REGISTRY = []


def template(kind, lang="tc", shape=None, expect=None, tolerate=(), copies=None, stop="as-kind", ext=""):
    """Registers a template. `lang`: tc, sc, en or bi. `shape`: doc, sheet, text, paper, mail or raw (`ext` then)."""
    def register(make):
        base = KINDS[kind]
        REGISTRY.append(Template(
            kind, make.__name__.replace("_", "-"), "", lang, make, shape or base.shape,
            base.expect if expect is None else tuple(expect), base.tolerate + tuple(tolerate),
            copies or base.copies, base.stop if stop == "as-kind" else stop, ext))
        return make
    return register


@dataclass
class Planted:
    rule: str
    value: str
    level: str
    way: str = "plain"
    parts: tuple = ()


@dataclass
class Split:
    """A value that the container itself takes apart: `runs`, `lines`, `cells`, `boxes`, `comb`, `box-fields`,
    `note`, `own`, `before`."""
    mode: str
    parts: list

    def flat(self):
        if self.mode == "lines":
            return "\n".join(self.parts)
        if self.mode == "runs":
            return "".join(self.parts)
        if self.mode == "boxes":
            return " ".join(self.parts)
        return "\t".join(self.parts)


@dataclass
class Document:
    template: Template
    blocks: list = field(default_factory=list)
    planted: list = field(default_factory=list)
    marks: dict = field(default_factory=dict)
    raw: object = None
    way: str = "plain"
    script: str = ""
    spaced: bool = False
    container: str = ""
    path: str = ""

    def plain(self):
        """The text as a reader would see it, for tools that read text only."""
        if self.raw is not None:
            return self.raw if isinstance(self.raw, str) else self.raw.decode("utf-8", "replace")
        return "\n".join(line for block in self.blocks for line in lines_of(block))


def flat(parts):
    return "".join(part if isinstance(part, str) else part.flat() for part in parts)


def lines_of(block):
    if block[0] == "field":
        return [f"{flat(block[1])}{block[3]}{flat(block[2])}"]
    if block[0] == "table":
        return ["\t".join(flat(cell) for cell in row) for row in block[1]]
    return [flat(block[1])]


def parse(text, lang):
    """Markup → blocks of unresolved strings, and the marks outside the text."""
    blocks, marks, rows, para = [], {}, [], []

    def close():
        if rows:
            blocks.append(("table", list(rows)))
            rows.clear()
        if para:
            blocks.append(("para", "\n".join(para)))
            para.clear()

    colon = ": " if lang == "en" else "："
    for line in text.strip("\n").split("\n"):
        line = line.strip()
        if line.startswith("| "):
            if para:
                close()
            rows.append([cell.strip() for cell in line[1:].removesuffix("|").split(" | ")])
            continue
        if rows or not line or line[0] in "#!" or ":: " in line:
            close()
        if line.startswith("!"):
            name, _, rest = line[1:].partition(" ")
            marks[name] = rest or "yes"
        elif line.startswith("# "):
            blocks.append(("head", line[2:]))
        elif ":: " in line:
            label, _, value = line.partition(":: ")
            blocks.append(("field", label, value, colon))
        elif line:
            para.append(line)
    close()
    return blocks, marks
