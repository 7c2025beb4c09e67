"""One sample: its file, what was planted in it, and the truth file that says so."""

import datetime
import json
from pathlib import Path

from . import values as v

CORPUS = Path(__file__).resolve().parent.parent
MOMENT = datetime.datetime(2026, 3, 2, 9, 30, 0)
ACTION = {"restricted": "block", "confidential": "justify", "internal": "allow", "public": "allow"}

ALL = []


def t(text):
    """The recipe is scanned with its samples: words that would make it look like one carry a broken bar."""
    return text.replace("¦", "")


class Sample:
    """What was planted is stated here, by the maker, and never read back from the program."""

    def __init__(self, path, about, producer="Python 3.11"):
        self.path = CORPUS / path
        self.about = t(about)
        self.producer = producer
        self.planted = []
        self.canary = set()
        self.raw = []
        self.cls, self.action = "internal", "allow"
        self.gaps, self.silent, self.may, self.may_gaps = [], [], [], []
        self.rng = v.seeded(path)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        ALL.append(self)

    def plant(self, rule, values=(), level=None, locations=(), written=True):
        """`values` as written in the file; a rule about the whole document has none."""
        if isinstance(values, str):
            values = [values]
        row = {"rule": rule}
        if level:
            row["level"] = level
        distinct = list(dict.fromkeys(values))
        if distinct:
            row["unique"] = len(set(map(v.squeezed, distinct)))
            if written:
                shown = v.mask_card if rule == "payment-card" else v.mask
                row["masked"] = [shown(value) for value in distinct[:3]]
        if locations:
            row["locations"] = list(locations)
        if distinct and rule in v.CANONICAL:
            row["digests"] = sorted({v.digest(rule, v.CANONICAL[rule](value)) for value in distinct})
        self.planted.append(row)
        self.secret(*distinct)
        return self

    def specimen(self, value):
        """A number that is printed in forms and manuals: found, and never more than low."""
        self.plant("hkid", value, "low", written=False)
        self.canary.clear()
        return self.expect("internal", silent=["*"])

    def secret(self, *values):
        """Values that no output may show, whether or not a rule finds them."""
        self.raw.extend(values)
        for value in values:
            if len(v.squeezed(value)) >= 7:
                self.canary.add(v.digest("canary", v.squeezed(value)))
        return self

    def expect(self, cls, action=None, gaps=(), silent=(), may=(), may_gaps=()):
        """`a|b` is one of the two; `may` and `may_gaps` may be there and need not."""
        self.cls, self.action = cls, action or ACTION[cls]
        self.gaps, self.silent, self.may, self.may_gaps = sorted(gaps), list(silent), list(may), list(may_gaps)
        return self

    def quiet(self, *gaps, action="allow"):
        """Nothing in it may speak."""
        return self.expect("internal", action, gaps, ["*"])

    def write(self, content):
        if isinstance(content, str):
            content = content.encode("utf-8")
        self.path.write_bytes(content)
        return self

    def once(self, make):
        """For producers that never write the same bytes twice: kept as it is unless it was deleted."""
        if not self.path.exists():
            self.write(make())
        return self

    def write_truth(self):
        out = [f"about = {quote(self.about)}", f"producer = {quote(self.producer)}"]
        for row in self.planted:
            out += ["", "[[planted]]"] + [f"{key} = {quote(value)}" for key, value in row.items()]
        out += ["", "[expect]", f"action = {quote(self.action)}", f"class = {quote(self.cls)}",
                f"gaps = {quote(self.gaps)}", f"silent = {quote(self.silent)}"]
        if self.may:
            out.append(f"may = {quote(self.may)}")
        if self.may_gaps:
            out.append(f"may_gaps = {quote(self.may_gaps)}")
        if self.canary:
            out += ["", "[canary]", f"digests = {quote(sorted(self.canary))}"]
        truth = self.path.with_name(self.path.stem + ".truth.toml")
        truth.write_text("\n".join(out) + "\n", encoding="utf-8")


def quote(value):
    if isinstance(value, list):
        if sum(len(str(one)) for one in value) > 80:
            return "[\n" + "".join(f"  {quote(one)},\n" for one in value) + "]"
        return "[" + ", ".join(quote(one) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False)


SENTENCE_PARTS = ("請提供身份證號碼", "以便跟進")


def sentence():
    return SENTENCE_PARTS[0] + v.known_hkid() + SENTENCE_PARTS[1]
