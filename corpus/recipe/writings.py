"""The ways in which people and forms write a number, and what only looks like one."""

from . import values as v
from .sample import Sample


def parts(value):
    """Body and check character of `A123456(3)`."""
    return value[:-3], value[-2]


def speaking():
    s = Sample("text/boxes.txt", "A form read box by box: one character a box, with bars, and the check digit first.")
    numbers = [v.hkid(s.rng, "K"), v.hkid(s.rng, "R"), v.hkid(s.rng, "Y")]
    (a, ac), (b, bc), (c, cc) = map(parts, numbers)
    s.plant("hkid", numbers, "high", written=False).expect("confidential", may=["hk-phone"])
    s.write(f"""開戶申請表 Account opening form

申請人身份證號碼 HKID No. of applicant
{' '.join(a)} ( {ac} )

聯名申請人身份證號碼 HKID No. of joint applicant
| {' | '.join(b + bc)} |

見證人身分證明文件號碼 HKIC/BC No. of witness
({cc})
{c}
""")

    s = Sample("text/broken-lines.txt", "A letter whose identity card numbers are broken by the ends of its lines.")
    numbers = [v.hkid(s.rng, "P"), v.hkid(s.rng, "Z")]
    (a, ac), (b, bc) = map(parts, numbers)
    s.plant("hkid", numbers, "high", written=False).expect("confidential")
    s.write(f"""Dear Ms Ho,

We confirm that the tenant, holder of Hong Kong identity card no. {a[:4]}
{a[4:]}({ac}), has paid the deposit. 擔保人之香港身份證號碼為{b}
({bc})，租約已於三月一日簽妥。
""")

    s = Sample("csv/char-cells.csv", "A form kept as a sheet: each character of the number has a cell.")
    number = v.hkid(s.rng, "M")
    body, check = parts(number)
    s.plant("hkid", [number], "high", written=False).expect("confidential")
    s.write("表格,第三部分\n身份證號碼," + ",".join(body + check) + "\n填表日期,2026-03-02\n")

    s = Sample("text/contributions.dat", "A remittance file without headings: twelve members' numbers between bars.")
    numbers = [v.hkid(s.rng) for _ in range(12)]
    s.plant("hkid", numbers, "high", written=False).expect("restricted", may=["payroll", "customer-database", "hk-bank-account"])
    s.write("".join(f"02|{n:05d}|{''.join(parts(number))}|{v.digits(s.rng, 5)}.00|202602\n" for n, number in enumerate(numbers)))

    s = Sample("text/password-notes.txt", "A technician's note: logins and passwords of five systems.")
    systems = ["會計系統", "閉路電視", "防火牆", "備份系統", "郵件伺服器"]
    words = [f"{s.rng.choice(['Harbour', 'Tram', 'Peak'])}#{v.digits(s.rng, 3)}" for _ in systems]
    s.plant("password-list").expect("restricted")
    s.write("各系統登入\n\n" + "\n".join(f"{system}\n帳號：admin\n密碼：{word}\n" for system, word in zip(systems, words)))


def quiet():
    s = Sample("text/digit-grids.txt", "A timetable, a crossword's grid, answers on a scale and a string of bits.").quiet()
    s.write("""Route K
K 1 2 3 4 5 6 7 8 9 10 11 12
Departures from 7, every 9 minutes

A|C|E|4|1|7
3|9|B|2|8|D

Answers (1 = never, 7 = always)
A\t1\t4\t3\t2\t5\t1\t2\t6\t3
B\t7\t2\t2\t4\t5\t1\t1\t2\t6

1 0 1 1 0 1 0 0 1 1 1 0 1 0 1 0 0 1
""")

    s = Sample("csv/long-numbers.csv", "Order references of sixteen digits, of which one in ten passes a card's check by chance.")
    s.quiet()
    s.write("reference,pieces\n" + "".join(f"4520{v.digits(s.rng, 12)},{v.digits(s.rng, 2)}\n" for _ in range(60)))

    s = Sample("text/streets-abroad.txt", "Addresses in other countries: a street and its number are no address in Hong Kong.").quiet()
    s.write("""Our offices

410 Pine Avenue North, Seattle, Washington
18 Abbey Road, London
44 Montgomery Street, San Francisco
1 Collins Street, Melbourne
""")

    s = Sample("text/placeholder-keys.txt", "A manual's settings: every key and password in it is a placeholder.").quiet()
    s.write("""Settings of the example service

api_key = "your_api_key_goes_here_1234"
DATABASE_URL = postgres://user:password@localhost:5432/db
Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_HERE
Password: changeme
image:nginx1.21
region:ap-east-1
version:v2.3.1
""")

    s = Sample("text/blank-boxes.txt", "A blank form with the words, the boxes and no number.").quiet()
    s.write("""香港身份證號碼 HKID No.   [ ][ ][ ][ ][ ][ ][ ] ( [ ] )
出生證明書號碼 Birth certificate no.   _ _ _ _ _ _ _ ( _ )
信用卡號碼 Card no.   |_|_|_|_| |_|_|_|_| |_|_|_|_| |_|_|_|_|
密碼 Password: ____________
""")


def build():
    speaking()
    quiet()
