"""Check digits of Hong Kong identity card numbers (HKID)."""

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2)


def check_digit(body):
    """The identity card number A123456(3) is a published specimen."""
    total = sum(w * (36 if c == " " else int(c, 36)) for w, c in zip(WEIGHTS, body.rjust(8)))
    return "0123456789A"[-total % 11]
