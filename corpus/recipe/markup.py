"""HTML, Markdown and source code: what must speak."""

from . import values as v
from .people import people
from .sample import Sample, sentence, t


def pages():
    s = Sample("html/sentence.html", "The sentence in a web page, its bracket written as an entity and a tag inside the number.")
    number = v.known_hkid()
    split = sentence().replace(number, f"{number[:4]}<b>{number[4:7]}</b>&#40;{number[8]}&#41;")
    s.plant("hkid", number, "high").expect("confidential")
    s.write(f'<!DOCTYPE html>\n<html lang="zh-HK"><head><meta charset="utf-8"><title>跟進</title></head>\n<body><p>{split}</p></body></html>\n')

    s = Sample("html/sentence-big5.html", "The sentence in a page that declares Big5 in its head.")
    s.plant("hkid", v.known_hkid(), "high").expect("confidential")
    s.write(f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5"><title>通知</title></head><body>{sentence()}</body></html>\n'.encode("big5hkscs"))

    s = Sample("html/booking-form-filled.html", "A saved booking page: one number in a form field's value, one in a hidden field, one in a comment.")
    a, b, c = people(s.about, 3)
    s.plant("hkid", [a.hkid, b.hkid, c.hkid]).expect("confidential", may=["customer-database"])
    s.write(f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Badminton court booking</title></head><body>
<form action="/book" method="post">
<label>Identity card no. <input name="hkid" value="{a.hkid}"></label>
<input type="hidden" name="partner_hkid" value="{b.hkid}">
<!-- identity card of the person who cancelled: {c.hkid} -->
<p>Court 3, 18:00 to 19:00</p>
</form></body></html>
""")

    s = Sample("html/staff-table.html", "An intranet page with a table of five people's identity card numbers under a heading.")
    some = people(s.about, 5)
    s.plant("hkid", [p.hkid for p in some], "high").expect("confidential", may=["personnel-record"])
    s.write('<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>車證申請</title></head><body><table>\n<tr><th>姓名</th><th>身份證號碼</th><th>車位</th></tr>\n'
            + "".join(f"<tr><td>{p.zh}</td><td>{p.hkid}</td><td>B{n}</td></tr>\n" for n, p in enumerate(some)) + "</table></body></html>\n")

    s = Sample("markdown/handover.md", "A shift's handover note in Markdown with an identity card number in a table and a card number in a list.")
    p = people(s.about, 1)[0]
    number = v.card(s.rng, "5412")
    s.plant("hkid", p.hkid, "high").plant("payment-card", v.in_fours(number), "high").expect("confidential")
    s.write(f"""# Handover, evening shift

| Room | Guest | HKID |
|---|---|---|
| 1204 | {p.name} | {p.hkid} |

- Late check-out agreed for 1204
- Credit card on file: **{v.in_fours(number)}**, valid thru 10/27
""")

    s = Sample("markdown/sentence.md", "The sentence in bold inside a Markdown quote.")
    s.plant("hkid", v.known_hkid(), "high").expect("confidential").write(f"## 跟進事項\n\n> {sentence()}\n")

    s = Sample("source/fixture.py", "A test fixture into which somebody pasted two real-looking identity card numbers.")
    a, b = people(s.about, 2)
    s.plant("hkid", [a.hkid, b.hkid]).expect("confidential", may=["personnel-record"])
    s.write(f'"""Fixtures of the loyalty service."""\n\nMEMBERS = [\n    {{"name": "{a.name}", "hkid": "{a.hkid}", "tier": "gold"}},\n    {{"name": "{b.name}", "hkid": "{b.hkid}", "tier": "basic"}},\n]\n')

    s = Sample("source/seed.sql", "A database seed with twenty-five customers as one insert statement.")
    some = people(s.about, 25)
    s.plant("hkid", [p.hkid for p in some]).expect("restricted", may=["customer-database"])
    s.secret(*[p.email for p in some])
    s.write("INSERT INTO customers (name, hkid, mobile, email) VALUES\n" + ",\n".join(f"('{p.name}', '{p.hkid}', '{p.mobile}', '{p.email}')" for p in some) + ";\n")


def quiet():
    s = Sample("html/news.html", "A news page about identity cards: the words and no number.")
    s.quiet().write("""<!DOCTYPE html>
<html lang="zh-HK"><head><meta charset="utf-8"><title>換領新身份證</title><style>.x{margin:0.5309136012499991px}</style></head>
<body><h1>全港市民換領智能身份證</h1>
<p>市民換領身份證時，須帶備舊有身份證正本。職員會核對身份證號碼，整個過程約需三十分鐘。熱線每日二十四小時運作。</p>
<p>Residents should bring the identity card and, for children, the passport. The HKID number on the card stays the same.</p>
<script>var id="a81f03c2-77de-4f1e-9f3e-0b1c2d3e4f50",t=1772400012345;</script></body></html>
""")

    s = Sample("html/shop.html", "A web shop's page with article codes, prices and a hotline.")
    s.quiet().write("<!DOCTYPE html>\n<html><head><meta charset='utf-8'><title>Stationery</title></head><body>\n" + "".join(
        f"<div class='item' data-sku='{s.rng.choice('ABHK')}{v.digits(s.rng, 7)}'><h2>Notebook {n}</h2><p>HK${10 + n}.90</p></div>\n" for n in range(30)) + "<footer>Hotline 3500 0000, every day 9 to 6</footer></body></html>\n")

    s = Sample("markdown/readme.md", "The README of a small library that checks identity card numbers, with published specimens only.")
    specimen = "A" + "123456" + "(3)"
    s.specimen(specimen)
    s.write(f"""# idcheck

Checks Hong Kong identity card numbers such as `{specimen}`. The last character is a check digit.

```sh
pip install idcheck
idcheck "{specimen}"
```

The masked form `A123***(*)` is refused. MIT licence.
""")

    s = Sample("markdown/change-log.md", "A change log with commit hashes and version numbers.")
    s.quiet().write("# Change log\n\n" + "".join(f"- 1.{n}.{s.rng.randint(0, 9)}: fewer allocations in the parser ({s.rng.getrandbits(160):040x})\n" for n in range(40)))

    s = Sample("source/colours.rs", "Source code with hexadecimal constants and long numbers.")
    s.quiet().write("//! Colours and magic numbers.\n\npub const TABLE: [u64; 60] = [\n" + "".join(f"    0x{s.rng.getrandbits(64):016x}, // {s.rng.randrange(10 ** 15)}\n" for _ in range(60)) + "];\n")

    s = Sample("source/validator.py", "Source code that computes check digits: the words, the weights and a specimen.")
    specimen = "A" + "123456" + "(3)"
    s.specimen(specimen)
    s.write(f'''"""Check digits of Hong Kong identity card numbers (HKID)."""

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2)


def check_digit(body):
    """The identity card number {specimen} is a published specimen."""
    total = sum(w * (36 if c == " " else int(c, 36)) for w, c in zip(WEIGHTS, body.rjust(8)))
    return "0123456789A"[-total % 11]
''')

    s = Sample("source/schema.sql", "A table definition: every column name of a customer table and no row.")
    s.quiet().write("CREATE TABLE customers (\n  id bigint PRIMARY KEY,\n  full_name text,\n  hkid char(10),\n  passport_no text,\n  mobile text,\n  email text,\n  date_of_birth date,\n  card_no text,\n  password_hash text\n);\n")


def build():
    pages()
    quiet()
