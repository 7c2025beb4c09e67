"""Markdown tables of a measurement, and the developers' list of every miss and false alarm."""

import subprocess
from collections import Counter
from datetime import date

from measure import wilson

ORDER = ("hkid", "cn-resident-id", "payment-card", "medical-record", "financial (either)", "customer-database",
         "published-announcement", "payroll", "personnel-record", "private-key", "access-key", "password-list",
         "id-card-copy", "any marking", "sensitivity-label")
# Sets that nobody who improves rules reads.
UNSEEN = ("held_out", "thirteenth")


def share(right, all_):
    if not all_:
        return "–"
    low, high = wilson(right, all_)
    return f"{right / all_:.3f} ({low:.3f}–{high:.3f})"


def table(heads, rows):
    out = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    return "\n".join(out + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows])


def by_rule(halves):
    rows = []
    for rule in ORDER:
        for half, result in halves:
            counts = result.rules.get(rule)
            if counts and (counts.planted or counts.false):
                rows.append((rule, half, counts.planted, share(counts.found, counts.planted), counts.false,
                             share(counts.found, counts.found + counts.false), f"{counts.f1:.3f}"))
    return table(("rule", "half", "planted", "recall (95 %)", "false alarms", "precision (95 %)", "F1"), rows)


def by_group(halves, field, rule, head):
    names = sorted({key[1] for _, result in halves for key in getattr(result, field) if key[0] == rule})
    rows = []
    for name in names:
        row = [name]
        for _, result in halves:
            counts = getattr(result, field).get((rule, name))
            row += [counts.planted, share(counts.found, counts.planted)] if counts and counts.planted else ["–", "–"]
        rows.append(row)
    return table((head, *(cell for half, _ in halves for cell in (f"{half}: planted", "recall (95 %)"))), rows)


def by_documents(halves):
    """Containers against all document rules at once."""
    names = sorted({key[1] for _, result in halves for key in result.containers if key[0] == "documents"})
    rows = []
    for name in names:
        row = [name]
        for _, result in halves:
            counts = result.containers.get(("documents", name))
            row += [counts.planted, share(counts.found, counts.planted), counts.false] if counts else ["–", "–", "–"]
        rows.append(row)
    return table(("container", *(cell for half, _ in halves for cell in (f"{half}: documents", "recall (95 %)", "false"))), rows)


def ordinary(halves):
    rows = []
    for half, result in halves:
        for what, (wrong, all_) in (("ordinary documents", result.ordinary), ("published announcements", result.published)):
            low, high = wilson(wrong, all_)
            rows.append((what, half, all_, wrong, f"{wrong / all_:.4f} ({low:.4f}–{high:.4f})" if all_ else "–"))
    return table(("wrongly stopped", "half", "documents", "stopped", "share (95 %)"), rows)


def sensitive(halves):
    kinds = sorted({kind for _, result in halves for kind, _ in result.stopped})
    rows = []
    for kind in kinds:
        row = [kind]
        for _, result in halves:
            row.append(share(result.stopped[kind, True], result.stopped[kind, True] + result.stopped[kind, False]))
        rows.append(row)
    return table(("sensitive documents stopped", *(half for half, _ in halves)), rows)


def whole(halves):
    parts = ["### By rule", by_rule(halves), "### Ordinary documents, default destination", ordinary(halves),
             "### Sensitive documents stopped, default destination", sensitive(halves),
             "### HKID by way of writing", by_group(halves, "ways", "hkid", "way"),
             "### HKID by container", by_group(halves, "containers", "hkid", "container"),
             "### Resident ids by way of writing", by_group(halves, "ways", "cn-resident-id", "way"),
             "### Cards by way of writing", by_group(halves, "ways", "payment-card", "way"),
             "### Document rules by container", by_documents(halves)]
    return "\n\n".join(parts)


def problems(result, half, show):
    """Every miss and false alarm; of templates that are held out only how many of a kind, unless the examiner asks."""
    if half in UNSEEN and not show:
        tally = Counter((doc.template.kind, sort, rule) for doc, sort, rule, *_ in result.problems)
        return "\n".join(f"{half}\t{kind}\t{sort}\t{rule}\t{count}" for (kind, sort, rule), count in sorted(tally.items()))
    return "\n".join(
        "\t".join((half, doc.template.kind, doc.template.name, sort, rule, value, way, doc.container, doc.path, note))
        for doc, sort, rule, value, way, note in sorted(result.problems, key=lambda p: (p[1], p[0].template.kind, p[0].template.name, p[2])))


def heading(tidegate, seed, scale, halves):
    version = subprocess.run([tidegate, "--version"], capture_output=True, text=True).stdout.strip()
    made = ", ".join(f"{result.documents} documents of {result.templates} templates {half}" for half, result in halves)
    return f"{date.today().isoformat()}, {version}, seed `{seed}`, `--scale {scale}`: {made}.\n\n"


def into_page(page, name, words):
    """Puts words between the page's markers."""
    start, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    before, rest = page.read_text("utf-8").split(start, 1)
    page.write_text(before + start + "\n" + words + "\n\n" + end + rest.split(end, 1)[1], "utf-8")
