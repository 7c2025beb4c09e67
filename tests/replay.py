#!/usr/bin/env python3
"""Recomputes verdicts from outcome rows alone, and says where a row and its verdict disagree.

    replay.py [--policy FILE] [--config FILE] [--packs FOLDER] ROWS.jsonl|-

Written from docs/POLICY.md, and sharing nothing with the program that made the rows: what it reads
is the rows, the policy file, and of a configuration the destinations, the accepted formats and the
labels. With the packs' folder, the level of each value that a row shows is judged again too, from its
evidence. Exit 0: every row agrees. 1: some do not, each named. 2: something cannot be read.
"""

import argparse
import json
import pathlib
import sys
import tomllib

ACTIONS = ["allow", "warn", "justify", "block"]
CLASSES = ["public", "internal", "confidential", "restricted"]
LEVELS = ["low", "medium", "high"]
SOFT = {"page-without-text", "image-without-ocr", "media"}


def at_least(detection, level):
    """Different values at `level` or above."""
    return sum(detection["levels"][name] for name in LEVELS[LEVELS.index(level):])


class Policy:
    """A policy file, joined with what a configuration adds to it."""

    def __init__(self, policy, config):
        self.lines = policy["line"]
        self.gap_lines = policy["gap"]
        self.table = policy["table"]
        self.sets = policy.get("sets", {})
        self.accepted = policy.get("accept-unread", []) + config.get("accept_unread", [])
        self.pictures = policy.get("picture-formats", [])
        self.labels = {**policy.get("labels", {}), **config.get("labels", {})}
        self.destinations = {entry["id"]: entry for entry in policy.get("destination", [])}
        self.destinations |= {entry["id"]: entry for entry in config.get("destinations", [])}
        self.named = {rule for line in self.lines for rule in self.expand(line["rules"])}

    def expand(self, entries):
        rules = set()
        for entry in entries:
            if entry.startswith("@"):
                rules |= set(self.sets.get(entry[1:], []))
            elif entry != "*":
                rules.add(entry)
        return rules

    def names(self, entries, rule):
        return rule in self.expand(entries) or ("*" in entries and rule not in self.named)

    def column(self, destination):
        """The column of the table in which a row's destination stands."""
        hosting = self.destinations.get(destination["id"], {}).get("hosting", "cloud")
        place, agreed = destination["jurisdiction"], destination["mechanism"] is not None
        if hosting == "on-premises" and place in (None, "HK"):
            return "on-premises"
        if place == "HK":
            return "hong-kong"
        if place == "CN":
            return "mainland-china-agreed" if agreed else "mainland-china"
        return "elsewhere-agreed" if place is not None and agreed else "unknown"

    def class_of_label(self, *names):
        """What the first of a label's names that anybody configured means."""
        def plain(text):
            return text.strip().strip("{}").lower()

        for name in names:
            if name is None:
                continue
            for key in (name, name.replace("\\", "/").rsplit("/", 1)[-1]):
                known = [c for label, c in self.labels.items() if plain(label) == plain(key)]
                if known:
                    return max(known, key=CLASSES.index)
        return None


def signals(detection, level):
    """The evidence of the matches at `level` or above."""
    for match in detection["matches"]:
        if LEVELS.index(match["confidence"]) >= LEVELS.index(level):
            yield from match["evidence"]


def has_signal(detection, level, wanted):
    kind, _, name = wanted.partition(":")
    return any(
        signal["signal"] == kind and (not name or signal.get("name") == name)
        for signal in signals(detection, level)
    )


def people(detection):
    counted = [s.get("count", 1) for s in signals(detection, "low") if s["signal"] == "people"]
    return max(counted, default=None)


def places(detection, level):
    """Places that may hold a value at `level`: each value below it takes at least one."""
    lower = detection["unique"] - at_least(detection, level)
    return max(0, detection["count"] - lower)


def found_by(policy, line, detections):
    """The detections on which a line rests, or nothing where its conditions on them fail."""
    level = line.get("level", "medium")
    found = [d for d in detections if at_least(d, level) and policy.names(line["rules"], d["rule"])]
    if not found:
        return None
    if any(policy.names(line.get("unless-rules", []), d["rule"]) for d in detections):
        return None
    beside, wanted = line.get("with-rules", []), line.get("with-signals", [])
    if beside or wanted:
        sure = [d for d in detections if d["confidence"] != "low"]
        rules = any(policy.names(beside, d["rule"]) for d in sure)
        if not rules and not any(has_signal(d, level, w) for d in found for w in wanted):
            return None
    counted = {
        "unique": sum(at_least(d, level) for d in found),
        "count": sum(places(d, level) for d in found),
        "people": max((n for d in found if (n := people(d)) is not None), default=0),
    }
    if any(key in line and counted[key] < line[key] for key in counted):
        return None
    return sorted(found, key=lambda d: (-at_least(d, level), d["rule"].encode()))


def label_class(policy, row):
    """`none`, `unknown`, or the class that the file's label means."""
    stated = policy.class_of_label(row["label"])
    found = [d for d in row["detections"] if d["rule"] == "sensitivity-label"]
    meant = []
    for detection in found:
        for match in detection["matches"]:
            for signal in match["evidence"]:
                name = signal.get("name") if signal["signal"] == "label" else None
                meant.append(policy.class_of_label(name, name or signal.get("word")))
    meant = [c for c in meant if c is not None]
    if stated is not None or meant:
        return stated or max(meant, key=CLASSES.index)
    return "unknown" if row["label"] is not None or found else "none"


def label_fits(line, label, spoken):
    wanted = line.get("label")
    if wanted is None:
        return True
    if label in ("none", "unknown"):
        return wanted == "unknown" == label
    if wanted == "exceeded":
        return any(
            other.get("role", "raises") == "raises"
            and "label" not in other
            and CLASSES.index(other["class"]) > CLASSES.index(label)
            for other, _ in spoken
        )
    return wanted == label


def lines_that_speak(policy, row):
    label = label_class(policy, row)
    spoken = []
    for line in policy.lines:
        silenced = {other["id"] for other, _ in spoken} & set(line.get("unless-lines", []))
        if silenced or not label_fits(line, label, spoken):
            continue
        found = found_by(policy, line, row["detections"])
        if found is None and "label" in line and row["label"] is not None:
            found = []
        if found is not None:
            spoken.append((line, found))
    return spoken


def class_of(spoken, row):
    incomplete = any(g["kind"] not in SOFT or g["kind"] == "page-without-text" for g in row["gaps"])
    by_role = {"raises": [], "lowers": [], "notes": []}
    for line, _ in spoken:
        by_role[line.get("role", "raises")].append(CLASSES.index(line["class"]))
    if by_role["raises"]:
        return CLASSES[max(1, *by_role["raises"])]
    if by_role["lowers"] and not incomplete:
        return CLASSES[min(by_role["lowers"])]
    return "internal"


def gap_line(policy, gap, row):
    is_root = not gap["members"]
    form = gap.get("format", "") or (row["format"] if is_root else "")

    def among(names, name):
        return name != "" and name.lower() in {known.lower() for known in names}

    for line in policy.gap_lines:
        applies = {
            "always": True,
            "accepted-format": among(policy.accepted, form),
            "picture-file": is_root and among(policy.pictures, row["format"]),
        }[line.get("applies", "always")]
        if gap["kind"] in line["kinds"] and applies:
            return line
    raise ValueError(f"no line of the policy is about the gap {gap['kind']}")


def replay(policy, row):
    """The verdict that the policy gives a row: action, class, and the reasons in their order."""
    column = policy.column(row["destination"])
    spoken = lines_that_speak(policy, row)
    kind = class_of(spoken, row)
    reasons = []
    for line, found in spoken:
        role = line.get("role", "raises")
        silent = role == "notes" or (role == "lowers" and line["class"] != kind)
        cell = "allow" if silent else policy.table[line.get("row", line["class"])][column]
        reasons.append((line["id"], cell, line["class"], None, [d["rule"] for d in found]))
    gaps = {(gap_line(policy, g, row)["id"], g["kind"]) for g in row["gaps"]}
    for line in policy.gap_lines:
        # Of one line's kinds, in the order in which rows and policies list them.
        for gap in sorted((k for i, k in gaps if i == line["id"]), key=GAP_ORDER.index):
            cell = policy.table[line["row"]][column] if "row" in line else "allow"
            reasons.append((line["id"], cell, None, gap, []))
    by_class = policy.table[kind][column]
    strongest = max([ACTIONS.index(r[1]) for r in reasons], default=0)
    if by_class != "allow" and strongest < ACTIONS.index(by_class):
        reasons.append((kind, by_class, kind, None, []))
        strongest = ACTIONS.index(by_class)
    rank = [None, *CLASSES]
    reasons.sort(key=lambda r: (-ACTIONS.index(r[1]), -rank.index(r[2])))
    return {"action": ACTIONS[strongest], "class": kind, "reasons": reasons}


GAP_ORDER = [
    "encrypted", "malformed", "truncated", "unsupported", "depth", "members", "expanded-size",
    "text-size", "ratio", "time", "memory", "reader-fault", "io", "page-without-text",
    "image-without-ocr", "media",
]


class Packs:
    """The conditions of levels of each rule about values, as the packs in a folder state them."""

    def __init__(self, folder):
        self.levels = {}
        packs = [read_toml(path) for path in sorted(pathlib.Path(folder).glob("*.toml"))]
        packs = [pack for pack in packs if "pack" in pack]
        for rule in (rule for pack in packs for rule in pack.get("rule", [])):
            if "pattern" in rule or "forms" in rule:
                self.levels[rule["id"]] = dict(rule.get("levels", {}))
        for change in (change for pack in packs for change in pack.get("extend", [])):
            self.lower(self.levels.get(change["rule"], {}), change.get("at-most"))

    @staticmethod
    def lower(levels, at_most):
        if at_most == "medium" and "high" in levels:
            levels.setdefault("medium", levels["high"])
        for level in LEVELS[LEVELS.index(at_most) + 1 :] if at_most else []:
            levels.pop(level, None)

    def level(self, rule, evidence):
        """The level that a value's evidence gives it."""
        signals = {signal["signal"] for signal in evidence}
        for level in reversed(LEVELS):
            conditions = self.levels[rule].get(level, [])
            ways = conditions if conditions and isinstance(conditions[0], list) else [conditions]
            for way in ways:
                if way and all(signals & {w.strip() for w in one.split("|")} for one in way):
                    return "low" if self.held_low(signals) else level
        return None

    @staticmethod
    def held_low(signals):
        """A published sample; or one of a column in which most fail, unless a heading is about it."""
        failing = "failing-column" in signals and not signals & {"heading", "field"}
        return failing or "specimen" in signals

    def differences(self, row):
        for detection in row["detections"]:
            if detection["rule"] not in self.levels:
                continue
            for match in detection["matches"]:
                level = self.level(detection["rule"], match["evidence"])
                if level != match["confidence"]:
                    place = f"{detection['rule']} at {match['location']}"
                    yield f"{place} is {match['confidence']}, its evidence says {level}"


def stated(row):
    """The verdict that the row itself states."""
    reasons = [(r["policy"], r["action"], r["class"], r["gap"], r["rules"]) for r in row["reasons"]]
    return {"action": row["action"], "class": row["class"], "reasons": reasons}


def differences(policy, row):
    said, meant = stated(row), replay(policy, row)
    found = [f"{key} is {said[key]}, should be {meant[key]}" for key in said if said[key] != meant[key]]
    if row["justified"] and meant["action"] != "justify":
        found.append("justified, where no reason is asked for")
    incomplete = any(g["kind"] not in SOFT or g["kind"] == "page-without-text" for g in row["gaps"])
    if row["coverage"]["complete"] == incomplete:
        found.append(f"complete is {row['coverage']['complete']}, and its gaps say otherwise")
    for detection in row["detections"]:
        if detection["unique"] != sum(detection["levels"].values()):
            found.append(f"{detection['rule']}: unique is not the sum of its levels")
    return found


def read_toml(path):
    if path is None:
        return {}
    with open(path, "rb") as file:
        return tomllib.load(file)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--policy", default="patterns/policy.toml")
    options.add_argument("--config")
    options.add_argument("--packs")
    options.add_argument("rows")
    asked = options.parse_args()
    rows = wrong = 0
    try:
        policy = Policy(read_toml(asked.policy), read_toml(asked.config))
        packs = Packs(asked.packs) if asked.packs else None
        source = sys.stdin if asked.rows == "-" else open(asked.rows, encoding="utf-8")
        with source:
            for text in source:
                row = json.loads(text)
                rows += 1
                found = differences(policy, row)
                found += packs.differences(row) if packs else []
                for difference in found:
                    wrong += 1
                    print(f"{row['path']} to {row['destination']['id']}: {difference}")
    except (OSError, ValueError, KeyError, tomllib.TOMLDecodeError) as trouble:
        print(f"replay: row {rows}: {type(trouble).__name__}: {trouble}", file=sys.stderr)
        return 2
    print(f"{rows} rows replayed, {wrong} disagreements")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
