"""Invented people of Hong Kong: names in three writings, addresses, birth dates, ways to reach them."""

from dataclasses import dataclass

SURNAMES = (("Chan", "陳", "陈"), ("Wong", "黃", "黄"), ("Leung", "梁", "梁"), ("Cheung", "張", "张"), ("Lam", "林", "林"),
            ("Lee", "李", "李"), ("Ng", "吳", "吴"), ("Lau", "劉", "刘"), ("Ho", "何", "何"), ("Yeung", "楊", "杨"),
            ("Tsang", "曾", "曾"), ("Cheng", "鄭", "郑"), ("Tse", "謝", "谢"), ("Kwok", "郭", "郭"), ("Yip", "葉", "叶"),
            ("Fung", "馮", "冯"), ("Chow", "周", "周"), ("Mak", "麥", "麦"), ("Poon", "潘", "潘"), ("Lui", "呂", "吕"),
            ("Au", "區", "区"), ("Sze", "施", "施"), ("Tam", "譚", "谭"), ("Luk", "陸", "陆"), ("Ma", "馬", "马"))
GIVEN = (("Ka Ming", "家明", "家明"), ("Wing Sze", "詠詩", "咏诗"), ("Chi Keung", "志強", "志强"), ("Mei Ling", "美玲", "美玲"),
         ("Hoi Yan", "凱欣", "凯欣"), ("Tsz Hin", "子軒", "子轩"), ("Yuk Lan", "玉蘭", "玉兰"), ("Kwok Wah", "國華", "国华"),
         ("Siu Fan", "小芬", "小芬"), ("Wai Man", "偉文", "伟文"), ("Pui Shan", "佩珊", "佩珊"), ("Lok Yi", "樂怡", "乐怡"),
         ("Chun Kit", "俊傑", "俊杰"), ("Suk Yee", "淑儀", "淑仪"), ("Man Tat", "文達", "文达"), ("Ching Yee", "靜怡", "静怡"),
         ("Ho Yin", "浩然", "浩然"), ("Lai Kuen", "麗娟", "丽娟"), ("Kin Fai", "建輝", "建辉"), ("Tin Yau", "天佑", "天佑"))
ENGLISH = ("Peter", "Mary", "Jason", "Vivian", "Raymond", "Carmen", "Eric", "Joyce", "Kelvin", "Winnie")
FOREIGN = ("Maria Santos Dela Cruz", "John A. Whitfield", "Priya Ramanathan", "Siti Nurhaliza", "Rajesh Gurung")
DISTRICTS = (("Sha Tin", "沙田", "N.T.", "新界"), ("Kwun Tong", "觀塘", "Kowloon", "九龍"), ("Wan Chai", "灣仔", "Hong Kong", "香港"),
             ("Tsuen Wan", "荃灣", "N.T.", "新界"), ("Mong Kok", "旺角", "Kowloon", "九龍"), ("North Point", "北角", "Hong Kong", "香港"),
             ("Tuen Mun", "屯門", "N.T.", "新界"), ("Tseung Kwan O", "將軍澳", "N.T.", "新界"), ("Sham Shui Po", "深水埗", "Kowloon", "九龍"))
COURTS = (("Fu Yan Court", "富欣苑"), ("Hoi Lai Estate", "海麗邨"), ("Wing Shing Mansion", "永成大廈"), ("Jade Garden", "翠玉花園"),
          ("Sun Lok House", "新樂樓"), ("Harmony Court", "和景苑"), ("Pearl Tower", "明珠閣"))
STREETS = (("Wo Che Street", "禾輋街"), ("Ngau Tau Kok Road", "牛頭角道"), ("Lockhart Road", "駱克道"), ("Castle Peak Road", "青山公路"),
           ("King's Road", "英皇道"), ("Nathan Road", "彌敦道"), ("Po Lam Road", "寶琳路"))
MAIL = ("gmail.com", "yahoo.com.hk", "outlook.com", "hotmail.com", "netvigator.com", "icloud.com")


@dataclass
class Person:
    en: str
    zh: str
    surname: str
    given: str
    sex: str
    born: tuple
    phone: str
    email: str
    address: str
    address_zh: str
    sc: str

    @property
    def dob(self):
        return f"{self.born[2]:02d}/{self.born[1]:02d}/{self.born[0]}"

    @property
    def dob_iso(self):
        return f"{self.born[0]}-{self.born[1]:02d}-{self.born[2]:02d}"

    @property
    def dob_zh(self):
        return f"{self.born[0]}年{self.born[1]}月{self.born[2]}日"

    @property
    def age(self):
        return 2025 - self.born[0]

    @property
    def sex_zh(self):
        return "男" if self.sex == "M" else "女"

    @property
    def title(self):
        return "Mr" if self.sex == "M" else "Ms"


def person(rng, phone, foreign=0.05):
    surname, given = rng.choice(SURNAMES), rng.choice(GIVEN)
    en = rng.choice((f"{surname[0].upper()} {given[0]}", f"{surname[0]} {given[0].replace(' ', '-')}",
                     f"{rng.choice(ENGLISH)} {surname[0]}", f"{surname[0].upper()}, {given[0]}"))
    if rng.random() < foreign:
        en = rng.choice(FOREIGN)
    handle = rng.choice((f"{surname[0]}{given[0].split()[0]}{rng.randrange(99)}", f"{given[0].replace(' ', '.')}.{surname[0]}",
                         f"{rng.choice(ENGLISH)}{surname[0]}{rng.randrange(1970, 2005)}")).lower()
    district, court, street = rng.choice(DISTRICTS), rng.choice(COURTS), rng.choice(STREETS)
    flat, floor, number, block = rng.choice("ABCDEFGH"), rng.randrange(2, 42), rng.randrange(1, 480), rng.randrange(1, 9)
    return Person(
        en, surname[1] + given[1], surname[0], given[0], rng.choice("MF"),
        (rng.randrange(1938, 2006), rng.randrange(1, 13), rng.randrange(1, 29)), phone, f"{handle}@{rng.choice(MAIL)}",
        f"Flat {flat}, {floor}/F, Block {block}, {court[0]}, {number} {street[0]}, {district[0]}, {district[2]}",
        f"{district[3]}{district[1]}{street[1]}{number}號{court[1]}{block}座{floor}樓{flat}室", surname[2] + given[2])
