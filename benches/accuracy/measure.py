"""Compares what was planted with what was found, and counts: recall, precision, intervals, misses, false alarms."""

import json
import math
import subprocess
from collections import Counter, defaultdict

from model import DOCUMENT_RULES, LEVELS, VALUE_RULES

STOPS = ("justify", "block")


def wilson(right, all_, z=1.96):
    """The Wilson score interval at 95 %."""
    if not all_:
        return 0.0, 1.0
    share = right / all_
    base = 1 + z * z / all_
    middle = (share + z * z / (2 * all_)) / base
    half = z * math.sqrt(share * (1 - share) / all_ + z * z / (4 * all_ * all_)) / base
    return max(0.0, middle - half), min(1.0, middle + half)


def scan(program, folder):
    """One run over the folder → file name → row."""
    done = subprocess.run([str(program), "scan", str(folder), "--format", "jsonl", "--reveal", "--max-matches", "0", "--fail-on", "never"],
                          capture_output=True)
    rows = {}
    for line in done.stdout.splitlines():
        row = json.loads(line)
        rows[row["path"].rsplit("/", 1)[-1]] = row
    if not rows:
        raise SystemExit(f"{program} gave no rows: {done.stderr.decode('utf-8', 'replace')[:400]}")
    return rows


class Counts:
    """Right and wrong for one group of one thing."""

    def __init__(self):
        self.planted = self.found = self.false = self.false_low = 0

    @property
    def recall(self):
        return self.found / self.planted if self.planted else 1.0

    @property
    def precision(self):
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    @property
    def f1(self):
        both = self.recall + self.precision
        return 2 * self.recall * self.precision / both if both else 0.0


class Result:
    def __init__(self):
        self.rules = defaultdict(Counts)
        self.containers = defaultdict(Counts)
        self.ways = defaultdict(Counts)
        self.kinds = defaultdict(Counts)
        self.ordinary = [0, 0]
        self.published = [0, 0]
        self.stopped = Counter()
        self.problems = []
        self.documents = self.templates = 0


def values_found(row, rule):
    """Revealed values of a rule, each with its highest level."""
    out = {}
    for detection in row["detections"]:
        if detection["rule"] == rule:
            for match in detection["matches"]:
                value, level = match.get("value"), LEVELS[match["confidence"]]
                out[value] = max(level, out.get(value, 0))
    return out


def rules_found(row):
    return {d["rule"] for d in row["detections"] if d["confidence"] in ("medium", "high")}


def of_values(result, doc, found_values):
    """Identifiers, one by one. What a program found that nobody planted is false from medium upwards."""
    for rule in VALUE_RULES:
        found = dict(found_values[rule])
        for value in doc.planted:
            if value.rule != rule:
                continue
            # Under a heading a body alone is an identity card number; its check digit may lie in another box.
            level = max(found.get(value.value, 0), found.pop(value.value[:-1], 0) if rule == "hkid" else 0)
            right = level >= LEVELS[value.level]
            where = (result.rules[rule], result.containers[rule, doc.container], result.ways[rule, value.way],
                     result.kinds[doc.template.kind, rule])
            for counts in where:
                counts.planted += 1
                counts.found += right
            if not right:
                result.problems.append((doc, "miss", rule, value.value, value.way, f"level {level}"))
        planted = {value.value for value in doc.planted if value.rule == rule}
        for value, level in found.items():
            if value in planted:
                continue
            if level < LEVELS["medium"]:
                result.rules[rule].false_low += 1
                continue
            for counts in (result.rules[rule], result.containers[rule, doc.container], result.kinds[doc.template.kind, rule]):
                counts.false += 1
            result.problems.append((doc, "false", rule, value, doc.way, f"level {level}"))


# Either of the two financial rules answers for both: where one ends and the other begins is a matter of taste.
GROUPS = {"financial-report": "financial (either)", "inside-information": "financial (either)"}


def of_rules(result, doc, row):
    found = rules_found(row) & set(DOCUMENT_RULES)
    expect = doc.template.expect
    groups = {GROUPS.get(rule, rule) for rule in expect}
    if expect and expect[0].endswith("-marking"):
        groups = {"any marking"}
    hit = bool(found & set(expect))
    for name in groups:
        for counts in (result.rules[name], result.kinds[doc.template.kind, name]):
            counts.planted += 1
            counts.found += hit
        result.containers["documents", doc.container].planted += 1
        result.containers["documents", doc.container].found += hit
    if groups and not hit:
        result.problems.append((doc, "miss", "/".join(expect), "", doc.way, f"found {sorted(rules_found(row))}"))
    extra = found - set(expect) - set(doc.template.tolerate)
    names = {GROUPS.get(rule, "any marking" if rule.endswith("-marking") else rule) for rule in extra} - groups
    for name in names:
        result.rules[name].false += 1
        result.kinds[doc.template.kind, name].false += 1
        result.containers["documents", doc.container].false += 1
        result.problems.append((doc, "false", name, "", doc.way, why(row, extra)))


def why(row, rules):
    out = []
    for detection in row["detections"]:
        if detection["rule"] in rules:
            words = [e.get("word") or e.get("name") or e.get("signal") for m in detection["matches"][:1] for e in m["evidence"]]
            out.append(f"{detection['rule']} {detection['confidence']}: {', '.join(map(str, words[:14]))}")
    return "; ".join(out)


def compare(documents, rows):
    result = Result()
    result.templates = len({(doc.template.kind, doc.template.name) for doc in documents})
    for doc in documents:
        row = rows.get(doc.path)
        if row is None:
            result.problems.append((doc, "no row", "", "", doc.way, ""))
            continue
        result.documents += 1
        of_values(result, doc, {rule: values_found(row, rule) for rule in VALUE_RULES})
        of_rules(result, doc, row)
        stopped = row["action"] in STOPS
        if doc.template.stop is False:
            tally = result.published if doc.template.kind == "published-announcement" else result.ordinary
            tally[0] += stopped
            tally[1] += 1
            if stopped:
                reasons = [r["policy"] for r in row["reasons"]]
                result.problems.append((doc, "wrongly stopped", row["action"], "", doc.way, f"{reasons} {sorted(rules_found(row))}"))
        elif doc.template.stop and doc.template.kind != "hkid-bare":
            result.stopped[doc.template.kind, stopped] += 1
            if not stopped:
                result.problems.append((doc, "let go", row["action"], "", doc.way, ""))
        hard = [g["kind"] for g in row["gaps"] if g["kind"] not in ("image-without-ocr", "media")]
        if hard:
            result.problems.append((doc, "gap", ",".join(hard), "", doc.way, ""))
    return result
