"""Small text formats with a structure of their own: notebooks, cards, calendars, directories, drawings, chats, subtitles."""

import base64
import io
import json
import quopri

import pyarrow
import pyarrow.parquet

from .people import people
from .sample import Sample, t
from .tables import EN, list_of_people, rows_of


def one(path, about, gaps=()):
    s = Sample(path, about)
    p = people(s.about, 1)[0]
    s.plant("hkid", p.hkid, "high", written=False).expect("confidential", gaps=gaps, may=["customer-database", "personnel-record"])
    return s, p


def folded(line, at):
    return line[:at] + "\r\n " + line[at:]


def notebooks():
    s, p = one("json/analysis.ipynb", "A Jupyter notebook: one number split over two strings of a cell, a picture among the outputs.", ["image-without-ocr"])
    dot = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(40)).decode()
    cells = [{"cell_type": "markdown", "metadata": {}, "source": ["# Check digits\n", "HKID of the client: " + p.hkid[:4], p.hkid[4:] + "\n"]},
             {"cell_type": "code", "metadata": {}, "execution_count": 1, "source": ["plot()"], "outputs": [{"output_type": "display_data", "metadata": {}, "data": {"image/png": dot, "text/plain": ["<Figure>"]}}]}]
    s.write(json.dumps({"cells": cells, "metadata": {"kernelspec": {"name": "python3"}}, "nbformat": 4, "nbformat_minor": 5}, indent=1))


def cards():
    s, p = one("vcard/contact-folded.vcf", "An address card (3.0) whose note with a number is folded inside the number.")
    s.write("BEGIN:VCARD\r\nVERSION:3.0\r\n" + f"N:{p.name.replace(' ', ';', 1)};;;\r\nFN:{p.name}\r\n" + folded(f"NOTE:HKID No. {p.hkid}", 17) + "\r\nEND:VCARD\r\n")

    s, p = one("vcard/contact-big5.vcf", "An address card (2.1) of an old telephone: quoted-printable in Big5, broken softly.")
    coded = quopri.encodestring(t("身份證號碼") .encode("big5hkscs") + b" " + p.hkid.encode(), quotetabs=True).decode()
    coded = coded.replace(p.hkid[:5], p.hkid[:3] + "=\n" + p.hkid[3:5]).replace("\n", "\r\n")
    s.write(f"BEGIN:VCARD\r\nVERSION:2.1\r\nNOTE;CHARSET=BIG5;ENCODING=QUOTED-PRINTABLE:{coded}\r\nTEL;CELL:{p.mobile}\r\nEND:VCARD\r\n")

    s, p = one("icalendar/visit.ics", "A calendar with one visit; the number in its description is folded.")
    s.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nBEGIN:VEVENT\r\nDTSTART:20260312T101500Z\r\nSUMMARY:Home visit\r\n"
            + folded(f"DESCRIPTION:Bring the form\\nHKID No. {p.hkid}", 43) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")

    s = Sample("ldif/staff.ldif", "A directory written out: three people, one number in base64, one folded.")
    a, b, c = people(s.about, 3)
    s.plant("hkid", [a.hkid, b.hkid, c.hkid], "high", written=False).expect("confidential", may=["customer-database", "personnel-record"])
    packed = base64.b64encode(("身份證 " + b.hkid).encode()).decode()
    s.write(f"version: 1\n\ndn: cn={a.name},dc=example,dc=com\ncn: {a.name}\nhkid: {a.hkid}\n\ndn: cn={b.name},dc=example,dc=com\ndescription:: {packed}\n\n"
            f"dn: cn={c.name},dc=example,dc=com\nhkid: {c.hkid[:3]}\n {c.hkid[3:]}\n")


def drawings():
    s, p = one("xml/badge.svg", "A drawing of a badge: the number is set in three runs.")
    n = p.hkid
    s.write(f'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><path d="M10 10L290 10"/>'
            f'<text x="10" y="30">{p.name}</text><text x="10" y="60">HKID No. <tspan>{n[:4]}</tspan><tspan>{n[4:7]}</tspan>{n[7:]}</text></svg>\n')


def talks():
    s, p = one("chat/branch-group.txt", "A chat that WhatsApp wrote out: the number stands in the second line of a message.")
    q = people(s.about + "x", 1)[0]
    s.write(f"[12/3/26, 10:15:32] {q.name}: The client's HKID No. is\n{p.hkid}\n[12/3/26, 10:16:04] {p.name}: thank you\n[12/3/26, 10:17:40] {q.name}: done\n")

    s, p = one("chat/wechat.txt", "A chat in the way of WeChat: name and time in a line of their own.")
    s.write(f"{p.zh} 2026-03-12 10:15:32\n身份證號碼是{p.hkid}\n\n小美 2026-03-12 10:16:01\n收到\n\n{p.zh} 2026-03-12 10:16:30\n謝謝\n")

    s, p = one("subtitles/interview.srt", "Subtitles of an interview: the number is broken over two lines of a cue.")
    s.write(f"1\n00:00:01,000 --> 00:00:03,500\nMy HKID number is\n<i>{p.hkid}</i>\n\n2\n00:00:04,000 --> 00:00:05,000\nThank you.\n")

    s = Sample("subtitles/cooking.vtt", "Subtitles of a cooking lesson; nobody's data.")
    s.quiet().write("WEBVTT\n\n00:01.000 --> 00:03.000\nCut the carrots\n\n00:04.000 --> 00:06.500\nand wash the rice.\n")

    s, p = one("settings/profile.reg", "A registry key written out with a number as its value.")
    s.write(("\ufeffWindows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Example]\r\n" + f'"HKID No."="{p.hkid}"\r\n').encode("utf-16-le"))


def tables():
    s = Sample("parquet/customers-25.parquet", "A customer list of 25 people in columns, Snappy, words in dictionaries.", "pyarrow")
    some = people(s.about, 25)
    rows = [dict(zip(EN, row)) for row in rows_of(some)]

    def packed():
        out = io.BytesIO()
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), out, compression="snappy")
        return out.getvalue()
    list_of_people(s, some).once(packed)


def quiet_ones():
    s = Sample("json/plot.ipynb", "A notebook that draws a curve; nobody's data.")
    s.quiet().write(json.dumps({"cells": [{"cell_type": "code", "metadata": {}, "source": ["import math\n", "print(math.pi)"], "outputs": [{"output_type": "stream", "text": ["3.14159\n"]}]}],
                                "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1))
    s = Sample("vcard/shop.vcf", "The card of a shop, with its name and its hours only.")
    s.quiet().write("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Example Flower Shop\r\nNOTE:Open from Monday to Saturday\\, closed on\r\n  Sundays.\r\nEND:VCARD\r\n")
    s = Sample("icalendar/holidays.ics", "A calendar of public holidays.")
    days = [("20260101", "The first day of January"), ("20260501", "Labour Day"), ("20261225", "Christmas Day")]
    s.quiet().write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(f"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:{day}\r\nSUMMARY:{name}\r\nEND:VEVENT\r\n" for day, name in days) + "END:VCALENDAR\r\n")
    s = Sample("ldif/groups.ldif", "Groups of a directory, with no member.")
    s.quiet().write("".join(f"dn: ou={name},dc=example,dc=com\nobjectClass: organizationalUnit\nou: {name}\n\n" for name in ("Stores", "Garden", "Kitchen")))
    s = Sample("xml/plan.svg", "A drawing of a room with its measures.")
    s.quiet().write('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1234567 890"><path d="M123456 7L890123 4"/><text x="5" y="9">Room 4</text><text x="5" y="19">3.5 m</text></svg>\n')
    s = Sample("chat/lunch.txt", "A chat about lunch.")
    s.quiet().write("12/3/2026, 12:01 - Amy: noodles today?\n12/3/2026, 12:02 - Ben: rice\nplease\n12/3/2026, 12:03 - Amy: ok\n")
    s = Sample("settings/editor.ini", "An editor's settings.")
    s.quiet().write("[window]\nwidth=1024\nheight=768\n\n[font]\nname=Serif\nsize=11\n")
    s = Sample("parquet/parts.parquet", "A table of parts: numbers, days, lists.", "pyarrow")

    def parts():
        out = io.BytesIO()
        rows = [{"part": f"P-{n:05}", "quantity": n * 37 % 100, "weight": n / 8, "sizes": [n, n + 1]} for n in range(30)]
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), out, compression="zstd", data_page_version="2.0")
        return out.getvalue()
    s.quiet().once(parts)


def build():
    quiet_ones()
    tables()
    notebooks()
    cards()
    drawings()
    talks()
