"""What a template writes with: random choices, people, and identifiers that it plants as tokens."""

import values
from model import OPEN, SHUT, Planted
from people import person

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")
COMPANIES = (("Golden Harbour Holdings Limited", "金港控股有限公司"), ("Sunrise Textile Group Limited", "旭昇紡織集團有限公司"),
             ("Lung Fung Property Limited", "龍鳳地產有限公司"), ("Oriental Pearl Logistics Limited", "東珠物流有限公司"),
             ("Victoria Peak Foods Company Limited", "山頂食品有限公司"), ("Blue Ocean Technology Limited", "藍海科技有限公司"),
             ("Hang Fai Engineering Company Limited", "恆輝工程有限公司"), ("Kwong Yick Trading Co., Ltd.", "廣益貿易有限公司"),
             ("Wah Shun Electronics International Limited", "華信電子國際有限公司"), ("Tai Wo Medical Group Limited", "太和醫療集團有限公司"))


class Maker:
    def __init__(self, rng):
        self.rng = rng
        self.planted = []
        self.level = "medium"

    def pick(self, options):
        return self.rng.choice(options)

    def some(self, options, low, high=None):
        return self.rng.sample(list(options), min(len(options), self.rng.randint(low, high or low)))

    def num(self, low, high):
        return self.rng.randint(low, high)

    def money(self, low=10_000, high=90_000_000):
        return f"{self.rng.randint(low, high):,}"

    def day(self, year=None):
        return f"{self.num(1, 28)} {self.pick(MONTHS)} {year or self.num(2023, 2025)}"

    def date(self):
        return f"{self.num(1, 28):02d}/{self.num(1, 12):02d}/{self.num(2023, 2025)}"

    def iso(self):
        return f"{self.num(2023, 2025)}-{self.num(1, 12):02d}-{self.num(1, 28):02d}"

    def day_zh(self):
        return f"{self.num(2023, 2025)}年{self.num(1, 12)}月{self.num(1, 28)}日"

    def person(self):
        return person(self.rng, values.phone(self.rng))

    def people(self, low, high):
        return [self.person() for _ in range(self.num(low, high))]

    def company(self):
        return self.pick(COMPANIES)

    def companies(self, many):
        """Different ones, for the sides of a deal."""
        return self.rng.sample(COMPANIES, many)

    def office(self):
        return values.office_phone(self.rng)

    def code(self, pattern):
        """`9` a digit, `A` a letter, all else itself."""
        return "".join(str(self.num(0, 9)) if c == "9" else self.pick("ABCDEFGHJKLMNPRSTUVWXYZ") if c == "A" else c
                       for c in pattern)

    def secret(self, length, alphabet=None):
        return values.token(self.rng, length, *([alphabet] if alphabet else []))

    def plant(self, rule, value, level, parts):
        self.planted.append(Planted(rule, value, level, "plain", parts))
        return f"{OPEN}{len(self.planted) - 1}{SHUT}"

    def hkid(self, level=None):
        parts = values.hkid(self.rng)
        return self.plant("hkid", "".join(parts), level or self.level, parts)

    def resident_id(self, level=None):
        number = values.cn_resident_id(self.rng)
        return self.plant("cn-resident-id", number, level or self.level, (number,))

    def card(self, level=None):
        number = values.card(self.rng)
        return self.plant("payment-card", number, level or self.level, tuple(values.card_groups(number)))
