"""From templates to files: chooses ways and containers evenly, plants the values, writes the folder and its truth."""

import importlib
import random
import re
from collections import Counter
from pathlib import Path

import ways
from containers import AT_MOST, SHAPES, available
from maker import Maker
from model import REGISTRY, TOKEN, Document, parse
from writers import batch, text

HERE = Path(__file__).parent
SIMPLE = {}
VARIANTS = ("身分證", "身份証", "身分証")


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

    def containers(self, template, way):
        out = []
        for name in SHAPES[template.shape]:
            if name not in self.writable or self.used[template.half, name] >= AT_MOST.get(name, 10 ** 9):
                continue
            if way and (name in ways.NOT_IN.get(way, ()) or name not in ways.ONLY_IN.get(way, (name,))):
                continue
            if name.endswith("big5") and template.lang == "sc":
                continue
            out.append(name)
        return out

    def choose(self, template, rule, cells, context):
        if template.shape == "raw":
            return "plain", "raw"
        every = set()
        for name in self.containers(template, None):
            every.update((way, name) for way in (ways.allowed(rule, template.lang, cells, name, context) if rule else ("plain",)))
        every = sorted(every)
        self.rng.shuffle(every)
        way, name = min(every, key=lambda p: (self.used[template.half, template.kind, p[0]], self.used[template.half, template.kind, "in", p[1]]))
        self.used[template.half, template.kind, way] += 1
        self.used[template.half, template.kind, "in", name] += 1
        self.used[template.half, name] += 1
        return way, name


MAIN_RULE = {"hkid-context": "hkid", "hkid-bare": "hkid", "hkid-column": "hkid", "resident-id": "cn-resident-id", "card": "payment-card"}


def token_places(blocks, planted, rule):
    """Whether all of a rule's tokens stand in fields and cells, alone but for a label."""
    for block in blocks:
        texts = {"field": lambda: [], "table": lambda: []}.get(block[0], lambda: [block[1]])()
        if block[0] == "field" and TOKEN.search(block[1]):
            texts.append(block[1])
        if any(planted[int(hit)].rule == rule for one in texts for hit in TOKEN.findall(one)):
            return False
        cells = [block[2]] if block[0] == "field" else [c for row in block[1] for c in row] if block[0] == "table" else []
        if any(TOKEN.search(cell) and TOKEN.sub("", cell).strip() for cell in cells):
            return False
    return True


def one(template, seed, chooser, nth):
    rng = random.Random(f"{seed}/{template.half}/{template.kind}/{template.name}/{nth}")
    maker = Maker(rng)
    maker.level = "low" if template.kind == "hkid-bare" else "medium"
    made = template.make(maker)
    doc = Document(template, planted=maker.planted)
    rule = MAIN_RULE.get(template.kind)
    if template.shape == "raw":
        doc.container = "raw-" + template.file.rsplit(".", 1)[-1]
        plain = made if isinstance(made, str) else made.decode("utf-8", "replace")
        doc.raw = TOKEN.sub(lambda hit: "".join(ways.resolve(hit[0], doc.planted, {})), plain) if isinstance(made, str) else made
        doc.path = f"{template.kind}-{template.name}-{nth:03d}{template.file}"
        return doc
    blocks, doc.marks = parse(made, template.lang)
    cells = bool(rule) and token_places(blocks, doc.planted, rule)
    doc.way, doc.container = chooser.choose(template, rule, cells, template.kind != "hkid-bare")
    doc.spaced = doc.way == "letter-spaced"
    turn = lambda words: words
    if doc.way == "simplified" or (template.lang == "tc" and not rule and not doc.container.endswith("big5") and rng.random() < 0.2):
        doc.script, turn = "sc", simplified
    elif doc.way == "variant-words":
        other = rng.choice(VARIANTS)
        turn = lambda words: words.replace("身份證", other)
    chosen = {rule: doc.way} if rule else {"hkid": rng.choice(("plain", "plain", "space-before-check", "no-brackets", "full-width-brackets"))}
    done = lambda words: ways.resolve(turn(words), doc.planted, chosen)
    for block in blocks:
        if block[0] == "field":
            doc.blocks.append(("field", done(block[1]), done(block[2]), block[3]))
            if doc.way == "run-in":
                doc.blocks[-1] = ("field", [part.rstrip("：: ") if isinstance(part, str) else part for part in doc.blocks[-1][1]], doc.blocks[-1][2], "")
        elif block[0] == "table":
            doc.blocks.append(("table", [[done(cell) for cell in row] for row in block[1]]))
        else:
            doc.blocks.append((block[0], done(block[1])))
    doc.marks = {name: turn(words) for name, words in doc.marks.items()}
    stem = re.sub(r"[^\w.-]+", "-", doc.marks.get("name", ""))
    # The path must not give the kind away: a gate sees file names that people gave.
    doc.path = "-".join(filter(None, (stem, f"{abs(hash_of(template, nth)):06x}")))
    return doc


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
        if template.shape != "raw" and not chooser.containers(template, None):
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
            doc.path = f"{hash_of(doc.template, doc.path):010x}{doc.template.file}"
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
    failed += batch.convert(later, folder) if later else []
    return failed
