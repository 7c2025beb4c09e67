"""Invented values with right check digits, made from the published rules and from nothing else here."""

import string

# Issued prefixes, with weights that roughly follow how many cards bear them.
HKID_LETTERS = "AAABCCDDEEGGHKKKKMMMNPPRRRSSVYYYYZZZZF"
HKID_PAIRS = ("WX", "XA", "XB", "XC", "XD", "XE", "XG", "XH")
CN_AREAS = ("110101", "310104", "440106", "440300", "440305", "510104", "330102", "350203", "420106", "450102",
            "460105", "610113", "810000", "830000", "440402", "441900", "230103", "120103", "500103", "320102")


def hkid_check(letters, digits):
    """Weights 9 to 2 over two letters (a missing one counts 36) and six digits; 11 minus the sum, modulo 11."""
    values = [36 if c == " " else ord(c) - 55 for c in letters.rjust(2)] + [int(d) for d in digits]
    rest = (11 - sum(w * v for w, v in zip(range(9, 1, -1), values)) % 11) % 11
    return "A" if rest == 10 else str(rest)


def hkid(rng):
    letters = rng.choice(HKID_PAIRS) if rng.random() < 0.08 else rng.choice(HKID_LETTERS)
    while True:
        digits = f"{rng.randrange(10_000, 1_000_000):06d}"
        if len(set(digits)) > 2 and digits not in ("123456", "654321", "234567", "345678"):
            return letters, digits, hkid_check(letters, digits)


def wrong_hkid(rng):
    letters, digits, check = hkid(rng)
    return letters, digits, rng.choice([c for c in "0123456789A" if c != check])


def cn_check(body):
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(w * int(d) for w, d in zip(weights, body)) % 11]


def cn_resident_id(rng):
    body = (rng.choice(CN_AREAS) + f"{rng.randrange(1948, 2016)}{rng.randrange(1, 13):02d}{rng.randrange(1, 29):02d}"
            + f"{rng.randrange(1, 999):03d}")
    return body + cn_check(body)


def luhn(body):
    total = 0
    for place, digit in enumerate(reversed(body)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


CARDS = (("4", 16), ("4", 16), ("51", 16), ("53", 16), ("55", 16), ("2221", 16), ("2620", 16), ("34", 15), ("37", 15),
         ("3530", 16), ("3566", 16), ("622", 16), ("624", 16), ("6250", 16), ("622", 19), ("6217", 19), ("628", 16))


def card(rng):
    head, length = rng.choice(CARDS)
    if head in ("622", "628"):
        head += str(rng.randrange(2, 9))
    while True:
        body = head + "".join(rng.choice(string.digits) for _ in range(length - 1 - len(head)))
        if len(set(body)) > 5:
            return body + luhn(body)


def card_groups(number):
    if len(number) == 15:
        return [number[:4], number[4:10], number[10:]]
    if len(number) == 19:
        return [number[:6], number[6:]]
    return [number[i:i + 4] for i in range(0, len(number), 4)]


def phone(rng):
    return rng.choice(("51", "53", "54", "56", "60", "62", "64", "66", "67", "69", "90", "91", "92", "93", "94", "95",
                       "96", "97", "98")) + f"{rng.randrange(10 ** 6):06d}"


def office_phone(rng):
    return rng.choice(("21", "23", "24", "25", "26", "27", "28", "31", "34", "35", "36", "37")) + f"{rng.randrange(10 ** 6):06d}"


def mrz_digit(text):
    value = lambda c: 0 if c == "<" else int(c) if c.isdigit() else ord(c) - 55
    return str(sum(value(c) * w for c, w in zip(text, (7, 3, 1) * len(text))) % 10)


def mrz_td3(rng, surname, given, letter="K"):
    """A passport's machine-readable zone: ICAO 9303 part 4."""
    number = letter + f"{rng.randrange(10 ** 8):08d}"
    born = f"{rng.randrange(50, 99)}{rng.randrange(1, 13):02d}{rng.randrange(1, 29):02d}"
    until = f"{rng.randrange(27, 36)}{rng.randrange(1, 13):02d}{rng.randrange(1, 29):02d}"
    extra = "<" * 14
    line = number + mrz_digit(number) + "CHN" + born + mrz_digit(born) + rng.choice("MF") + until + mrz_digit(until) + extra + "<"
    whole = line[:10] + line[13:20] + line[21:43]
    first = f"P<CHN{surname.upper()}<<{given.upper().replace(' ', '<')}".ljust(44, "<")[:44]
    return first, line + mrz_digit(whole)


def mrz_td1(rng, surname, given):
    """A card's machine-readable zone: ICAO 9303 part 5."""
    number = "C" + f"{rng.randrange(10 ** 8):08d}"
    born = f"{rng.randrange(50, 99)}{rng.randrange(1, 13):02d}{rng.randrange(1, 29):02d}"
    until = f"{rng.randrange(27, 36)}{rng.randrange(1, 13):02d}{rng.randrange(1, 29):02d}"
    first = ("I<CHN" + number + mrz_digit(number)).ljust(30, "<")
    second = born + mrz_digit(born) + rng.choice("MF") + until + mrz_digit(until) + "CHN" + "<" * 11
    whole = first[5:30] + second[0:7] + second[8:15] + second[18:29]
    third = f"{surname.upper()}<<{given.upper().replace(' ', '<')}".ljust(30, "<")[:30]
    return first, second + mrz_digit(whole), third


def token(rng, length, alphabet=string.ascii_letters + string.digits):
    return "".join(rng.choice(alphabet) for _ in range(length))
