"""PDF by hand: where objects stand. Older revisions, what nothing leads to, wrong tables, traps."""

import zlib

import pikepdf

from . import values as v
from .pdf_files import pages, pdf_sample, touched
from .sample import Sample

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def stream(content, entries=b""):
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def says(text):
    return stream(b"BT /F 11 Tf 60 780 Td (%s) Tj ET" % text.encode())


def document(content, *more, tree=b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>"):
    """A document of one page, and where its table stands."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", tree,
               b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>", content, FONT, *more]
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out), start


def revised(data, start, number, body):
    """A later revision of the document, with one object replaced."""
    place = len(data)
    out = data + b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    return out + b"xref\n%d 1\n%010d 00000 n \ntrailer<</Size 6/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (
        number, place, start, table)


def build():
    def one(name, about, where, producer="Python 3.11"):
        s = pdf_sample(name, about, producer)
        number = v.hkid(s.rng)
        s.plant("hkid", number, "high", where).expect("confidential")
        return s, number

    s, n = one("older-revision", "The page was changed and saved once more; the number is in what it showed before.", ["page 1"])
    data, start = document(says(f"Locker list, HKID No. {n}"))
    s.write(revised(data, start, 4, says("Locker list, numbers removed")))

    s, n = one("unreachable-content", "A page's content that no page leads to any more.", ["unused object"])
    s.write(document(says("Locker list"), says(f"HKID No. {n}"))[0])

    s, n = one("wrong-table", "The table of objects is off by some bytes, as after an edit by hand.", ["page 1"])
    s.write(document(says(f"Locker list, HKID No. {n}"))[0].replace(b"%PDF-1.7\n", b"%PDF-1.7\n%edited by hand\n"))

    producer = "reportlab 5.1, pikepdf 10"
    for name, about, lock in [
        ("encrypted-rc4", "Encrypted with RC4 and 40 bits, an empty password opens it.", dict(R=2, aes=False, metadata=False)),
        ("encrypted-aes128", "Encrypted with AES and 128 bits, objects packed, an empty password opens it.", dict(R=4, metadata=False)),
    ]:
        s, n = one(name, about, ["page 1"], producer)
        s.once(lambda n=n, lock=lock: touched(
            pages([f"HKID No. {n}", "Locker 12"]), lambda pdf: None, encryption=pikepdf.Encryption(owner="printing", user="", **lock),
            object_stream_mode=pikepdf.ObjectStreamMode.generate))

    quiet()
    traps()


def quiet():
    """The same ways of saving, with nothing in them that may speak."""
    def still(name, about, data):
        s = pdf_sample(name, about, "Python 3.11")
        s.quiet().write(data)

    data, start = document(says("Locker list of the second floor"))
    still("older-revision-quiet", "A page that was changed and saved once more.", revised(data, start, 4, says("Locker list of the third floor")))
    twice = revised(data, start, 4, says("Locker list of the second floor"))
    still("saved-again-quiet", "A page that was saved once more without a change.", twice)
    still("unreachable-quiet", "A page's content that no page leads to, without a number.", document(says("Locker list"), says("Keys are at the desk"))[0])
    still("wrong-table-quiet", "The table of objects is off by some bytes.", data.replace(b"%PDF-1.7\n", b"%PDF-1.7\n%edited by hand\n"))
    still("no-table-quiet", "A document whose table says where nothing is.", data.replace(b"startxref\n", b"startxref\n9"))
    still("shelf-marks-quiet", "Shelf marks that look like numbers of cards.", document(says("Shelves A1234567 to A1234599"))[0])
    packed = zlib.compress(b"7 0 8 5 (Tag) (Shelf)", 9)
    still("packed-objects-quiet", "Objects packed together that no page needs.",
          document(says("Shelf list"), stream(packed, b"/Type/ObjStm/N 2/First 8/Filter/FlateDecode"))[0])
    still("direct-page-quiet", "A page that stands in the tree itself.",
          document(says("Shelf list"), tree=b"<</Type/Pages/Kids[<</Type/Page/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>]/Count 1>>")[0])
    still("junk-before-quiet", "A document behind the lines of a mail program.", b"Saved from the mail of Front Desk\r\n\r\n" + data)


def traps():
    def trap(name, about, data, *gaps):
        s = Sample(f"hostile/{name}.pdf", about)
        number = v.hkid(s.rng)
        s.plant("hkid", number, "high", ["page 1"]).expect("confidential", action="block" if gaps else None, gaps=gaps)
        s.write(data(says(f"HKID No. {number}")))

    tree = b"<</Type/Pages/Kids[3 0 R 2 0 R 6 0 R]/Count 1/MediaBox[0 0 595 842]>>"
    trap("cyclic-pages", "A tree of pages whose branches lead back to its root.",
         lambda content: document(content, b"<</Type/Pages/Kids[2 0 R 6 0 R 3 0 R]>>", tree=tree)[0])
    trap("sections-in-a-circle", "The section of the table names itself as the one before.",
         lambda content: (lambda data, start: data.replace(b"trailer<<", b"trailer<</Prev %d" % start))(*document(content)))

    numbers = b"9 0 [" + b"1 " * (6 << 20) + b"]"
    flat = zlib.compress(numbers, 9)
    trap("endless-objects", "An object stream of 12 KB that unpacks to six million objects.",
         lambda content: document(content, b"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(flat), flat))[0],
         "memory")

    def nested(content):
        deep = b"[" * 10**6 + b"]" * 10**6
        return document(content, stream(zlib.compress(b"9 0 " + deep, 9), b"/Type/ObjStm/N 1/First 4/Filter/FlateDecode"))[0]

    trap("nested-arrays", "A million arrays in one another, packed.", nested, "malformed")
