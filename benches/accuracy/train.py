#!/usr/bin/env python3
"""Trains the linear models of `patterns/models`: what reads like a note on someone's health, and like unpublished finance.

    python3 benches/accuracy/train.py [--tidegate PATH] [--corpora FOLDER] [--out FOLDER]     writes the two models
    python3 benches/accuracy/train.py --check HAND [HAND …]      measures each hand (eighth, ninth, a, b, c) by models without it

Needs scikit-learn and a built tidegate. Learns from the templates of all sets that developers may read, from the texts in `lots`
(`=== LABEL LANGUAGE NAME` before each; M: on a patient, F: unpublished finance, others neither), and, as what is neither, from
stretches of real public files, where `../shared/corpora` is there. It never reads the sets `held_out` and `thirteenth`.
"""

import argparse
import hashlib
import json
import math
import os
import random
import re
import subprocess
import sys
import tomllib
from collections import Counter, namedtuple
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")   # One order of adding: the same files each time.
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

import numpy as np                                    # noqa: E402
from scipy.sparse import csr_matrix, diags            # noqa: E402
from sklearn.linear_model import LogisticRegression   # noqa: E402
from sklearn.preprocessing import normalize           # noqa: E402

import generate                                       # noqa: E402
import ways                                           # noqa: E402
from evaluate import program                          # noqa: E402
from maker import Maker                               # noqa: E402
from model import TOKEN, flat, lines_of, parse        # noqa: E402

HANDS = ("tuned", "second", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
RULES = {"health": {"medical-record"}, "finance": {"financial-report", "inside-information"}}
TASKS = {"health": ("health-note", "a note on the health of one person"),
         "finance": ("unpublished-finance", "financial results or inside information that is not yet published")}
# How much one text counts, where not 1: of the tuned templates there are many alike, of the real files very many.
TUNED, REAL = 0.3, {"health": 1.0, "finance": 0.2}
COPIES, STRETCH, AT_MOST = 2, 6000, 6
FEATURES, LOOSE, UNIT = 12000, 30.0, 1000
# Real files on patients, invented or unnamed: neither answer is wrong.
PATIENTS = re.compile("mts-dialog|hl7|aci-bench|sample-patients", re.I)
NARROW = {wide: thin for thin, wide in ways.WIDE.items()}
WORD = re.compile("[\u3400-\u9fff]+|[A-Za-z]+|[0-9][0-9,.]*%?|_{3,}|[□?]")
LETTERS = re.compile("[A-Za-z]+")
DATE = re.compile("[一二三四五六七八九十]月|[〇零一二三四五六七八九]{2}")
DAYS = ("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov "
        "dec hong kong kowloon hkid am pm")
# In the truths 1 is yes, 0 no, -1 either.
Text = namedtuple("Text", "hand name words health finance side", defaults=(0,))


def features(words):
    """Each feature of a text and how often it stands there; the program reads texts in the same way."""
    out, before = Counter(), ""
    for word in WORD.findall(generate.simplified(words.translate(NARROW))):
        if word[0] >= "\u3400":
            out.update(word[at:at + size] for size in (1, 2, 3) for at in range(len(word) - size + 1))
            before = ""
            continue
        if word[0].isalpha():
            this = word if word.isupper() and 2 <= len(word) <= 5 else word.lower()
        elif word[0] in "_□?":   # What is to be filled in, and questions.
            this = "#?" if word == "?" else "#_"
        elif word.endswith("%"):
            this = "#%"
        else:
            this = "#" + "." * ("." in word) + "," * ("," in word) + str(min(sum(map(str.isdigit, word)), 5))
        out.update([this, f"{before} {this}"] if before else [this])
        before = this
    return out


def templates(hand):
    """The templates' texts, as a reader of the written files would see them."""
    for one in generate.load(hand):
        for nth in range(COPIES):
            rng = random.Random(f"dev/{hand}/{one.kind}/{one.name}/{nth}")
            maker = Maker(rng)
            made = one.make(maker)
            if one.shape == "raw":
                raw = TOKEN.sub(lambda hit: "".join(ways.resolve(hit[0], maker.planted, {})), made)
                lines = [raw if isinstance(raw, str) else raw.decode("utf-8", "replace")]
            else:
                blocks, marks = parse(made, one.lang)
                turn = generate.simplified if one.lang == "tc" and rng.random() < 0.2 else str
                done = lambda words: ways.resolve(turn(words), maker.planted, {})   # noqa: E731
                lines = [flat(done(marks[name])) for name in ("subject", "watermark", "header") if name in marks]
                lines += [line for block in blocks for line in lines_of(generate.written(block, done, "plain"))]
                lines.append(flat(done(marks.get("footer", ""))))
            truths = (1 if set(one.expect) & rules else -1 if set(one.tolerate) & rules else 0 for rules in RULES.values())
            yield Text(hand, f"{one.kind}/{one.name}", "\n".join(lines), *truths)


def lots():
    for file in sorted((HERE / "lots").glob("*.txt")):
        for part in re.split("^=== ", file.read_text("utf-8"), flags=re.M)[1:]:
            head, _, words = part.partition("\n")
            yield Text(file.stem.rstrip("0123456789"), f"{file.stem}/{head}", words.strip(), int(head[0] == "M"), int(head[0] == "F"))


def real(tidegate, folder):
    """Stretches of real public files, none of them what is sought."""
    files = sorted(str(path) for part in ("text", "documents") for path in (folder / part).rglob("*") if path.is_file())
    done = subprocess.Popen([str(tidegate), "text", "--format", "jsonl", "--files-from", "-"], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    done.stdin.write("\n".join(files).encode())
    done.stdin.close()
    read, size = {}, Counter()
    for row in map(json.loads, done.stdout):
        path = row.get("path", "")
        if size[path] < STRETCH * AT_MOST:
            read.setdefault(path, []).append(row.get("text") or "")
            size[path] += len(read[path][-1]) + 1
    for path in sorted(read):
        words, name = "\n".join(read[path]), Path(path).relative_to(folder).as_posix()
        for at in range(0, min(len(words), STRETCH * AT_MOST), STRETCH):
            side = hashlib.md5(name.encode()).digest()[0] % 2
            yield Text("corpora", name, words[at:at + STRETCH], -1 if PATIENTS.search(name) else 0, 0, side)


def invented():
    """What our generators repeat: names, streets, months; a model that knew them would know us and not the world."""
    said = [word for name in ("people.py", "values.py", "maker.py") for word in re.findall('"([^"]*)"', (HERE / name).read_text("utf-8"))]
    latin = {word.lower() for words in said for word in re.findall("[A-Za-z]{2,}", words)} | set(DAYS.split())
    pack = tomllib.loads((ROOT / "patterns/medical.toml").read_text("utf-8"))
    families = next(group["terms"] for group in pack["group"] if group["name"] == "family-name")
    latin |= {name.lower() for spellings in families for name in spellings.split(" / ")} - {"long", "man", "so", "to", "or", "he", "sun", "tin", "fan", "pan", "ma"}
    latin -= set("limited company group holdings medical electronics engineering technology property no date road flat".split())
    han = {run[at:at + size] for words in said for run in re.findall("[\u3400-\u9fff]+", generate.simplified(words))
           for size in (2, 3) for at in range(len(run) - size + 1)}
    return latin, han - set("有限 公司 有限公 限公司 集团 控股 科技 医疗 工程 电子".split())


def proper(texts):
    """Words that are hardly ever written in small letters: names of people and places, which must not speak in a row."""
    every, small = Counter(), Counter()
    for text in texts:
        every.update(word.lower() for word in LETTERS.findall(text.words))
        small.update(word for word in LETTERS.findall(text.words) if word.islower())
    return {word for word, times in every.items() if small[word] < times / 5}


class Material:
    """All texts as rows of a table of features, each value 1 + ln of how often it stands there."""

    def __init__(self, texts):
        self.hand, self.side = np.array([text.hand for text in texts]), np.array([text.side for text in texts])
        self.truth = {task: np.array([getattr(text, task) for text in texts]) for task in TASKS}
        self.template = np.unique([f"{text.hand}/{text.name}" for text in texts], return_inverse=True)[1]
        ours = [features(text.words) if text.hand != "corpora" else {} for text in texts]
        names = proper(texts)
        several, (latin, han) = Counter(one for many in ours for one in many), invented()
        self.names = sorted(one for one, times in several.items() if times >= 3 and not (
            one in han or DATE.search(one) or latin & set(one.lower().split()) or names & set(one.split())))
        place = {one: nth for nth, one in enumerate(self.names)}
        start, at, value = [0], [], []
        for text, many in zip(texts, ours):
            found = [(place[one], 1 + math.log(times)) for one, times in (many or features(text.words)).items() if one in place]
            at += [one for one, _ in found]
            value += [one for _, one in found]
            start.append(len(at))
        self.table = csr_matrix((value, at, start), shape=(len(texts), len(place)))
        self.there = (self.table > 0).astype(float)

    def common(self, rows):
        """Features that stand in three templates, of two hands."""
        rows = rows[self.hand[rows] != "corpora"]
        of, place = self.there[rows].nonzero()
        kinds = np.unique(np.stack((place, self.template[rows][of])), axis=1)[0]
        hands = np.unique(np.stack((place, np.unique(self.hand[rows], return_inverse=True)[1][of])), axis=1)[0]
        often, wide = (np.bincount(each, minlength=len(self.names)) for each in (kinds, hands))
        return np.flatnonzero((often >= 3) & (wide >= 2))

    def train(self, task, rows):
        """Features, their scales (rarity), weights and the bias: in whole thousandths, as in the files."""
        rows = rows[self.truth[task][rows] >= 0]
        truth, hand, columns = self.truth[task][rows], self.hand[rows], self.common(rows)
        counts = np.where(hand == "corpora", REAL[task], np.where(hand == "tuned", TUNED, 1.0))
        rarity = np.log((1 + len(rows)) / (1 + np.asarray(self.there[rows][:, columns].sum(0)).ravel())) + 1
        while True:   # Twice: with all features, to choose among them, then with the chosen ones alone.
            scales = np.rint(rarity * UNIT)
            # With a looser `tol` it ends after a dozen rounds, with weights that are not yet the best ones.
            fitted = LogisticRegression(C=LOOSE, class_weight="balanced", max_iter=5000, tol=1e-8).fit(
                self.scaled(rows, columns, scales), truth, sample_weight=counts)
            if len(columns) <= FEATURES:
                return columns, scales, np.rint(fitted.coef_[0] * UNIT), np.rint(fitted.intercept_[0] * UNIT)
            best = np.sort(np.argsort(-np.abs(fitted.coef_[0]), kind="stable")[:FEATURES])
            columns, rarity = columns[best], rarity[best]

    def scaled(self, rows, columns, scales):
        return normalize(self.table[rows][:, columns] @ diags(scales / UNIT))

    def score(self, model, rows):
        columns, scales, weights, bias = model
        return (self.scaled(rows, columns, scales) @ weights + bias) / UNIT


def counted(truth, said):
    right, wrong, missed = (int(x.sum()) for x in (said & (truth == 1), said & (truth == 0), ~said & (truth == 1)))
    return 2 * right / max(1, 2 * right + wrong + missed), right, wrong, missed


def check(material, hands):
    """Each hand measured by a model that never saw it; false alarms on the half of the real files that no model here saw."""
    for task, truth in material.truth.items():
        scores, alarms, other = [], [], (material.hand == "corpora") & (material.side == 1)
        for hand in hands:
            model, rows = material.train(task, np.flatnonzero((material.hand != hand) & ~other)), (material.hand == hand) & (truth >= 0)
            scores.append((truth[rows], material.score(model, np.flatnonzero(rows))))
            alarms.append(material.score(model, np.flatnonzero(other & (truth == 0))))
            print(task, hand, "F1 %.3f right %d wrong %d missed %d" % counted(scores[-1][0], scores[-1][1] > 0), flush=True)
        (known, score), alarm = map(np.concatenate, zip(*scores)), np.array(alarms)
        for bound in (0.0, max(np.linspace(-3, 3, 61), key=lambda bound: counted(known, score > bound)[0])):
            print(task, "all at %.2f: F1 %.3f right %d wrong %d missed %d," % (1 / (1 + math.exp(-bound)), *counted(known, score > bound)),
                  "real files %.1f of %d" % ((alarm > bound).sum(1).mean(), alarm.shape[1]), flush=True)


def folded(names):
    """Pairs of characters, the Traditional one first, of which a feature holds the Simplified one."""
    held = set("".join(names))
    pairs = (HERE / "simplified.txt").read_text("utf-8").split("\n", 1)[1].split()
    return "".join(pair for pair in pairs if pair[1] in held and pair[0] != pair[1])


def write(material, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for task, (name, what) in TASKS.items():
        columns, scales, weights, bias = material.train(task, np.arange(len(material.hand)))
        lines = [f"# Tells {what}, as benches/accuracy/train.py learned it: after the bias, feature, weight and scale, in thousandths.",
                 f"bias\t{bias:.0f}", f"fold\t{folded(material.names[at] for at in columns)}"] + [f"{material.names[at]}\t{w:.0f}\t{s:.0f}" for at, w, s in zip(columns, weights + 0.0, scales)]
        (folder / f"{name}.tsv").write_text("\n".join(lines) + "\n", "utf-8")


def main():
    words = argparse.ArgumentParser(description="Trains the linear models of patterns/models.")
    words.add_argument("--tidegate")
    words.add_argument("--corpora", type=Path, default=ROOT.parent / "shared/corpora")
    words.add_argument("--out", type=Path, default=ROOT / "patterns/models")
    words.add_argument("--check", nargs="+", metavar="HAND", help="measure on these hands and write nothing")
    asked = words.parse_args()
    texts = [text for hand in HANDS for text in templates(hand)] + list(lots())
    if asked.corpora.is_dir():
        texts += real(program(asked.tidegate), asked.corpora)
    else:
        print(f"SKIPPED real files: no {asked.corpora}; the models will be others", file=sys.stderr)
    material = Material(texts)
    check(material, asked.check) if asked.check else write(material, asked.out)


if __name__ == "__main__":
    main()
