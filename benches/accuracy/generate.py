"""From templates to files: chooses ways and containers evenly, plants the values, writes the folder and its truth."""

import importlib
import random
import re
from collections import Counter
from pathlib import Path

import ways
from containers import AT_MOST, SHAPES
from maker import Maker
from model import REGISTRY, TOKEN, Document, parse
from writers import batch, label, text

HERE = Path(__file__).parent
SIMPLE = {}
VARIANTS = ("身分證", "身份証", "身分証")
# How HKIDs stand in documents whose way of writing is not what is measured.
USUAL = ("plain", "plain", "space-before-check", "no-brackets", "full-width-brackets")


def load(half):
    """All templates of one half: every module of its folder."""
    REGISTRY.clear()
    folder = HERE / half
    if not folder.is_dir():
        return []
    for file in sorted(folder.glob("*.py")):
        if file.stem != "__init__":
            importlib.import_module(f"{half}.{file.stem}")
    out = list(REGISTRY)
    for one in out:
        one.half = half
    return out


def simplified(words):
    if not SIMPLE:
        pairs = (HERE / "simplified.txt").read_text("utf-8").split("\n", 1)[1].split()
        SIMPLE.update({ord(pair[0]): pair[1] for pair in pairs})
    return words.translate(SIMPLE)


class Chooser:
    """Gives each document the least used way and container that suit it."""

    def __init__(self, rng, writable):
        self.rng, self.writable, self.used = rng, writable, Counter()

    def containers(self, template):
        out = []
        for name in SHAPES[template.shape]:
            if name not in self.writable or self.used[template.half, name] >= AT_MOST.get(name, 10 ** 9):
                continue
            if name.endswith("big5") and template.lang == "sc":
                continue
            out.append(name)
        return out

    def choose(self, template, rule, cells, context):
        every = set()
        for name in self.containers(template):
            of_name = ways.allowed(rule, template.lang, cells, name, context) if rule else ("plain",)
            every.update((way, name) for way in of_name)
        every = sorted(every)
        self.rng.shuffle(every)
        kind = (template.half, template.kind)
        way, name = min(every, key=lambda pair: (self.used[(*kind, pair[0])], self.used[(*kind, "in", pair[1])]))
        self.used[(*kind, way)] += 1
        self.used[(*kind, "in", name)] += 1
        self.used[template.half, name] += 1
        return way, name


MAIN_RULE = {"hkid-context": "hkid", "hkid-bare": "hkid", "hkid-column": "hkid", "resident-id": "cn-resident-id", "card": "payment-card"}


def alone_in_cells(blocks, planted, rule):
    """Whether all of a rule's tokens stand by themselves in fields and cells."""
    for block in blocks:
        running = [block[1]] if block[0] in ("para", "head", "field") else []
        if any(planted[int(hit)].rule == rule for words in running for hit in TOKEN.findall(words)):
            return False
        cells = [block[2]] if block[0] == "field" else [cell for row in block[1] for cell in row] if block[0] == "table" else []
        if any(TOKEN.search(cell) and TOKEN.sub("", cell).strip() for cell in cells):
            return False
    return True


def one(template, seed, chooser, nth):
    rng = random.Random(f"{seed}/{template.half}/{template.kind}/{template.name}/{nth}")
    maker = Maker(rng)
    maker.level = "low" if template.kind == "hkid-bare" else "medium"
    made = template.make(maker)
    doc = Document(template, planted=maker.planted)
    if template.shape == "raw":
        return as_written(doc, made, nth)
    rule = MAIN_RULE.get(template.kind)
    blocks, marks = parse(made, template.lang)
    cells = bool(rule) and alone_in_cells(blocks, doc.planted, rule)
    doc.way, doc.container = chooser.choose(template, rule, cells, template.kind != "hkid-bare")
    doc.spaced = doc.way == "letter-spaced"
    turn = script(doc, rule, rng)
    doc.marks = {name: turn(words) for name, words in marks.items()}
    chosen = {rule: doc.way} if rule else {"hkid": rng.choice(USUAL)}
    doc.blocks = [written(block, lambda words: ways.resolve(turn(words), doc.planted, chosen), doc.way) for block in blocks]
    # The path must not give the kind away: a gate sees file names that people gave.
    stem = re.sub(r"[^\w.-]+", "-", doc.marks.get("name", ""))
    doc.path = "-".join(filter(None, (stem, f"{hash_of(template, nth):06x}")))
    return doc


def as_written(doc, made, nth):
    """A file that the template writes whole: a message, a resource, a key."""
    suffix = doc.template.file
    doc.container = "raw-" + (suffix.removeprefix(".") or "no-suffix")
    doc.raw = TOKEN.sub(lambda hit: "".join(ways.resolve(hit[0], doc.planted, {})), made)
    doc.path = f"{hash_of(doc.template, nth):010x}{suffix}"
    return doc


def script(doc, rule, rng):
    """What turns the template's words into the document's script or spelling."""
    if doc.way == "variant-words":
        other = rng.choice(VARIANTS)
        return lambda words: words.replace("身份證", other)
    may_turn = doc.template.lang == "tc" and not rule and not doc.container.endswith("big5")
    if doc.way == "simplified" or (may_turn and rng.random() < 0.2):
        doc.script = "sc"
        return simplified
    return lambda words: words


def written(block, done, way):
    if block[0] == "table":
        return "table", [[done(cell) for cell in row] for row in block[1]]
    if block[0] != "field":
        return block[0], done(block[1])
    label = done(block[1])
    if way != "run-in":
        return "field", label, done(block[2]), block[3]
    return "field", [part.rstrip("：: ") if isinstance(part, str) else part for part in label], done(block[2]), ""


def hash_of(template, nth):
    value = 0
    for char in f"{template.half}/{template.kind}/{template.name}/{nth}":
        value = (value * 131 + ord(char)) % (1 << 40)
    return value


def planned(half, seed, scale, writable, only=""):
    """All documents of a half, resolved and placed, not yet written."""
    chooser = Chooser(random.Random(f"{seed}/{half}"), writable)
    out = []
    for template in load(half):
        if only and template.kind != only:
            continue
        if template.shape != "raw" and not chooser.containers(template):
            continue
        for nth in range(max(1, round(template.copies * scale))):
            out.append(one(template, seed, chooser, nth))
    return out


def write(documents, folder, writable):
    """Writes all files; a text that an encoding cannot hold goes to UTF-8. Returns what no writer could make."""
    folder.mkdir(parents=True, exist_ok=True)
    later, failed = [], []
    for doc in documents:
        if doc.container.startswith("raw-"):
            text.raw(doc, folder / doc.path)
            continue
        suffix, writer = writable[doc.container]
        doc.path += suffix
        if writer is None:
            if not (folder / doc.path).exists():
                later.append(doc)
            continue
        try:
            writer(doc, folder / doc.path)
        except UnicodeEncodeError:
            doc.container = "csv" if doc.container.startswith("csv") else "txt"
            writable[doc.container][1](doc, folder / doc.path)
        if "label" in doc.marks:
            label.put(folder / doc.path, doc.marks["label"])
    failed += batch.convert(later, folder) if later else []
    return failed
