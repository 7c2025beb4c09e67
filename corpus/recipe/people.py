"""Invented people: names drawn from common surnames and syllables, everything about them from a seed."""

from dataclasses import dataclass

from . import values as v

SURNAMES = [("Chan", "陳"), ("Wong", "黃"), ("Lee", "李"), ("Cheung", "張"), ("Lau", "劉"), ("Leung", "梁"),
            ("Ng", "吳"), ("Ho", "何"), ("Tang", "鄧"), ("Kwok", "郭"), ("Yip", "葉"), ("Tsang", "曾"),
            ("Mok", "莫"), ("Fung", "馮"), ("Choi", "蔡"), ("Szeto", "司徒")]
GIVEN = [("Ka Yan", "嘉欣"), ("Wing Sze", "詠詩"), ("Chi Keung", "志強"), ("Mei Ling", "美玲"), ("Tsz Ching", "子晴"),
         ("Ho Yin", "浩然"), ("Siu Fong", "小芳"), ("Kwok Wah", "國華"), ("Yuen Man", "婉雯"), ("Chun Kit", "俊傑"),
         ("Lai Kuen", "麗娟"), ("Man Hin", "文軒"), ("Pui Shan", "佩珊"), ("Wai Lun", "偉倫"), ("Hoi Ying", "凱盈")]
PLACES = [("Sha Tin", "沙田", "New Territories", "新界"), ("Wan Chai", "灣仔", "Hong Kong", "香港"),
          ("Kwun Tong", "觀塘", "Kowloon", "九龍"), ("Tuen Mun", "屯門", "New Territories", "新界"),
          ("North Point", "北角", "Hong Kong", "香港"), ("Mong Kok", "旺角", "Kowloon", "九龍")]


@dataclass
class Person:
    name: str
    zh: str
    hkid: str
    mobile: str
    email: str
    birth: str
    address: str
    address_zh: str
    account: str
    salary: int
    sex: str


def person(rng):
    surname, given, place = rng.choice(SURNAMES), rng.choice(GIVEN), rng.choice(PLACES)
    name = f"{surname[0]} {given[0]}"
    flat, floor, house = rng.choice("ABCDEFGH"), rng.randint(2, 38), rng.randint(1, 199)
    return Person(
        name=name, zh=surname[1] + given[1], hkid=v.hkid(rng), mobile=v.mobile(rng),
        email=f"{given[0].replace(' ', '').lower()}.{surname[0].lower()}{rng.randint(10, 999)}@example.com",
        birth=f"{rng.randint(1948, 2003)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        address=f"Flat {flat}, {floor}/F, Block {rng.randint(1, 9)}, Sample Court, {house} Example Road, {place[0]}, {place[2]}",
        address_zh=f"{place[3]}{place[1]}樣本道{house}號示例苑{rng.randint(1, 9)}座{floor}樓{flat}室",
        account=v.account(rng), salary=rng.randrange(14500, 68000, 100), sex=rng.choice("MF"))


def people(label, count):
    rng = v.seeded(label)
    out, seen = [], set()
    while len(out) < count:
        one = person(rng)
        if not {one.hkid, one.mobile, one.email} & seen:
            seen |= {one.hkid, one.mobile, one.email}
            out.append(one)
    return out
