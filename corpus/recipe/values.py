"""Invented numbers with right check digits, their masks and their digests; no number is written out here."""

import hashlib
import hmac
import random
import string

# The key under which truth files state values. Public on purpose: the values are invented.
TEST_KEY = b"tidegate corpus key, no secret!!"

PREFIXES = "ACDEGHKMPRSYZ"


def seeded(label):
    """A generator of its own for each label, so that one sample never changes another."""
    return random.Random("tidegate corpus: " + label)


def digits(rng, count):
    return "".join(rng.choice(string.digits) for _ in range(count))


# --- Hong Kong identity card -------------------------------------------------

def hkid_check(prefix, body):
    """Weights 9 to 2 over the padded prefix and six digits, modulo 11; 10 is written A."""
    total = 0
    for weight, char in zip(range(9, 1, -1), prefix.rjust(2) + body):
        value = 36 if char == " " else int(char, 36)
        total += weight * value
    rest = (11 - total % 11) % 11
    return "A" if rest == 10 else str(rest)


def hkid_of(prefix, body):
    return f"{prefix}{body}({hkid_check(prefix, body)})"


def hkid(rng, prefix=None):
    while True:
        body = digits(rng, 6)
        plain = len(set(body)) > 3 and body not in "0123456789" and body not in "9876543210"
        if plain:
            return hkid_of(prefix or rng.choice(PREFIXES), body)


def wrong_hkid(rng):
    """The right shape with a check digit that cannot be."""
    good = hkid(rng)
    return good[:-2] + str((int(good[-2], 11) + 3) % 10) + ")"


def known_hkid():
    """The number of the sentence that every format has to show; put together, never written out."""
    return hkid_of("K", "2749" + "18")


# --- other persons' numbers --------------------------------------------------

def resident_check(first17):
    weights = [pow(2, 17 - n, 11) for n in range(17)]
    return "10X98765432"[sum(w * int(d) for w, d in zip(weights, first17)) % 11]


def resident(rng, region="440300"):
    birth = f"{rng.randint(1955, 2004)}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"
    first = region + birth + digits(rng, 3)
    return first + resident_check(first)


def luhn_check(first):
    total = 0
    for n, char in enumerate(reversed(first)):
        value = int(char) * (2 if n % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str((10 - total % 10) % 10)


def card(rng, issuer="4", length=16):
    first = issuer + digits(rng, length - 1 - len(issuer))
    return first + luhn_check(first)


def in_fours(number):
    return " ".join(number[n:n + 4] for n in range(0, len(number), 4))


TAIWAN = dict(zip("ABCDEFGHJKLMNPQRSTUVXYWZIO", range(10, 36)))


def taiwan(rng):
    letter = rng.choice("ABDEFHKNT")
    body = rng.choice("12") + digits(rng, 7)
    code = TAIWAN[letter]
    total = code // 10 + 9 * (code % 10) + sum(int(d) * w for d, w in zip(body, range(8, 0, -1)))
    return f"{letter}{body}{(10 - total % 10) % 10}"


def macau(rng):
    return f"{rng.choice('157')}{digits(rng, 6)}({rng.choice(string.digits)})"


def hk_passport(rng):
    return rng.choice("HK") + rng.choice("123456789") + digits(rng, 7)


def cn_passport(rng):
    return "E" + rng.choice("ABCDE") + digits(rng, 7)


def home_permit(rng):
    return "H" + rng.choice("0123456789") + digits(rng, 7) + rng.choice(["00", "01", "02"])


def exit_permit(rng):
    return "C" + rng.choice("ABCDEFGH") + digits(rng, 7)


def octopus(rng):
    first = "1" + digits(rng, 7)
    total = 0
    for n, char in enumerate(reversed(first)):
        value = int(char) * (2 if n % 2 == 1 else 1)
        total += value - 9 if value > 9 else value
    return f"{first}({(10 - total % 10) % 10})"


def iban(rng):
    bban = "NWBK" + digits(rng, 14)
    number = "".join(str(int(c, 36)) for c in bban + "GB00")
    return f"GB{98 - int(number) % 97:02}{bban}"


def account(rng):
    bank = rng.choice(["004", "012", "024", "015", "009"])
    return f"{bank}-{digits(rng, 3)}-{digits(rng, 6)}-{rng.choice(['001', '833', '838', '888'])}"


def hospital_case(rng):
    return f"HN{digits(rng, 2)}{digits(rng, 6)}{rng.choice('ABCXZ')}"


def mobile(rng):
    return f"{rng.choice(['51', '54', '60', '62', '63', '64', '65', '66', '67', '68', '69', '91', '92', '93', '94', '96', '97'])}" + digits(rng, 6)


def office_phone(rng):
    return rng.choice(["21", "23", "25", "26", "27", "28", "34", "35", "36", "37"]) + digits(rng, 6)


def cn_mobile(rng):
    return rng.choice(["135", "136", "138", "139", "150", "186", "188"]) + digits(rng, 8)


# --- how a number is shown and stated ----------------------------------------

def mask(written, keep=2):
    """The first two letters or digits as written, every other letter or digit a star."""
    shown, out = 0, []
    for char in written:
        if not char.isalnum():
            out.append(char)
        elif shown < keep:
            shown += 1
            out.append(char)
        else:
            out.append("*")
    return "".join(out)


def mask_card(written):
    """The last four digits only."""
    left = sum(char.isdigit() for char in written) - 4
    out = []
    for char in written:
        if char.isdigit():
            left -= 1
            out.append("*" if left >= 0 else char)
        else:
            out.append(char)
    return "".join(out)


def squeezed(value):
    return "".join(char for char in value if char.isascii() and char.isalnum()).lower()


def digest(rule, canonical):
    return hmac.new(TEST_KEY, rule.encode() + b"\0" + canonical.encode(), hashlib.sha256).hexdigest()


# The rules whose canonical form the interface fixes, so that their digests can be compared.
CANONICAL = {
    "hkid": lambda v: squeezed(v).upper(),
    "cn-resident-id": lambda v: squeezed(v).upper(),
    "payment-card": squeezed,
    "hk-phone": lambda v: squeezed(v)[-8:],
    "email": str.lower,
    "iban": lambda v: squeezed(v).upper(),
}
