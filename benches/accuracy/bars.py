"""The bars that the measurement is held to."""

from measure import wilson

RECALL = {"hkid": 0.99, "cn-resident-id": 0.99, "payment-card": 0.99}
PRECISION = {"hkid": 0.995, "cn-resident-id": 0.995, "payment-card": 0.995}
F1 = {"medical-record": 0.95, "financial (either)": 0.95, "customer-database": 0.95}
ANY_WAY = 0.97
ANY_CONTAINER = 0.99
WRONGLY_STOPPED = 1 / 500
# In small groups one miss is many per cent: there a bar is broken only where it lies above the whole interval.


def below(right, all_, bar):
    return wilson(right, all_)[1] < bar


def broken(halves, small):
    """What lies below its bar. In a small run every group is small."""
    under = below if small else lambda right, all_, bar: all_ > 0 and right / all_ < bar
    out = []
    for half, result in halves:
        for rule, bar in RECALL.items():
            counts = result.rules[rule]
            if under(counts.found, counts.planted, bar):
                out.append(f"{half}: recall of {rule} {counts.recall:.3f} < {bar}")
        for rule, bar in PRECISION.items():
            counts = result.rules[rule]
            if under(counts.found, counts.found + counts.false, bar):
                out.append(f"{half}: precision of {rule} {counts.precision:.3f} < {bar}")
        for rule, bar in F1.items():
            if result.rules[rule].f1 < bar:
                out.append(f"{half}: F1 of {rule} {result.rules[rule].f1:.3f} < {bar}")
        for (rule, way), counts in sorted(result.ways.items()):
            if rule == "hkid" and below(counts.found, counts.planted, ANY_WAY):
                out.append(f"{half}: recall of hkid written {way} {counts.recall:.3f} < {ANY_WAY}")
        for (rule, name), counts in sorted(result.containers.items()):
            if rule == "hkid" and below(counts.found, counts.planted, ANY_CONTAINER):
                out.append(f"{half}: recall of hkid in {name} {counts.recall:.3f} < {ANY_CONTAINER}")
        wrong, all_ = result.ordinary
        over = wilson(wrong, all_)[0] if small and all_ else wrong / max(all_, 1)
        if over > WRONGLY_STOPPED:
            out.append(f"{half}: {wrong} of {all_} ordinary documents stopped, more than {WRONGLY_STOPPED:.3f}")
    return out
