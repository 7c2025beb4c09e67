"""Small files of kinds that few programs write, set down byte by byte after their specifications."""

import io
import struct
import zipfile

from . import values as v
from .sample import Sample


def dicom(fields):
    """An explicit little-endian data set without pixels (DICOM PS3.10)."""
    def element(tag, kind, value):
        value = value.encode("utf-8")
        value += b" " * (len(value) % 2)
        return struct.pack("<HH2sH", tag >> 16, tag & 0xFFFF, kind, len(value)) + value

    head = element(0x00020010, b"UI", "1.2.840.10008.1.2.1\0")
    return bytes(128) + b"DICM" + head + b"".join(element(*field) for field in fields)


def owner(name):
    """What Word leaves beside a document that is open."""
    narrow = name.encode("ascii")
    head = bytes([len(narrow)]) + narrow
    wide = name.encode("utf-16-le")
    return (head.ljust(54, b" ") + struct.pack("<H", len(name)) + wide).ljust(162, b"\0")


def emf(texts):
    """Records that draw texts (MS-EMF)."""
    def record(kind, body):
        body += b"\0" * (-len(body) % 4)
        return struct.pack("<II", kind, len(body) + 8) + body

    drawn = b""
    for text in texts:
        wide = text.encode("utf-16-le")
        # Bounds, mode and scale; reference, count, offset, options, rectangle, offset of distances.
        body = bytes(16) + struct.pack("<Iff", 1, 1.0, 1.0) + struct.pack("<iiIIIiiiiI", 0, 0, len(text), 76, 0, 0, 0, 0, 0, 0)
        drawn += record(84, body + wide)
    end = record(14, struct.pack("<III", 0, 0, 20))
    size = 108 + len(drawn) + len(end)
    header = bytes(32) + b" EMF" + struct.pack("<IIIHH", 0x10000, size, len(texts) + 2, 1, 0)
    return record(1, header.ljust(100, b"\0")) + drawn + end


def wmf(texts):
    """Records that draw texts (MS-WMF)."""
    records = b""
    for text in texts:
        raw = text.encode("ascii")
        raw += b" " * (len(raw) % 2)
        records += struct.pack("<IHH", 3 + 1 + len(raw) // 2 + 2, 0x0521, len(raw)) + raw + bytes(4)
    records += struct.pack("<IH", 3, 0)
    words = 9 + len(records) // 2
    return struct.pack("<HHHIHIH", 1, 9, 0x0300, words, 0, 64, 0) + records


def package(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(zipfile.ZipInfo(name, (2026, 3, 2, 9, 30, 0)), content)
    return out.getvalue()


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def snappy(data):
    """A framed stream with one chunk that is not packed."""
    sum_ = crc32c(data)
    masked = ((sum_ >> 15 | sum_ << 17) + 0xA282EAD8) & 0xFFFFFFFF
    body = struct.pack("<I", masked) + data
    return b"\xff\x06\0\0sNaPpY" + b"\x01" + struct.pack("<I", len(body))[:3] + body


def xps(lines):
    glyphs = "".join(f'<Glyphs OriginX="50" OriginY="{60 + 20 * n}" FontRenderingEmSize="12" UnicodeString="{line}"/>' for n, line in enumerate(lines))
    kind = "http://schemas.microsoft.com/xps/2005/06"
    types = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="fdseq" ContentType="application/vnd.ms-package.xps-fixeddocumentsequence+xml"/>'
             '<Default Extension="fpage" ContentType="application/vnd.ms-package.xps-fixedpage+xml"/></Types>')
    return package([
        ("[Content_Types].xml", types),
        ("FixedDocumentSequence.fdseq", f'<FixedDocumentSequence xmlns="{kind}"><DocumentReference Source="Documents/1/FixedDocument.fdoc"/></FixedDocumentSequence>'),
        ("Documents/1/FixedDocument.fdoc", f'<FixedDocument xmlns="{kind}"><PageContent Source="Pages/1.fpage"/></FixedDocument>'),
        ("Documents/1/Pages/1.fpage", f'<FixedPage xmlns="{kind}" Width="816" Height="1056">{glyphs}</FixedPage>'),
    ])


def model():
    core = "http://schemas.microsoft.com/3dmanufacturing/core/2015/02"
    types = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/></Types>')
    return package([
        ("[Content_Types].xml", types),
        ("3D/3dmodel.model", f'<model xmlns="{core}" unit="millimeter"><metadata name="Title">Door stop</metadata><resources/><build/></model>'),
    ])


def build():
    s = Sample("dicom/patient.dcm", "The fields of an X-ray without its picture: the patient is named and numbered.", "made by hand")
    number = v.hkid(s.rng)
    fields = [
        (0x00080005, b"CS", "ISO_IR 192"), (0x00081030, b"LO", "Chest, one view"),
        (0x00100010, b"PN", "CHAN^TAI MAN=陳大文"), (0x00100020, b"LO", number), (0x00100030, b"DA", "19710403"),
    ]
    s.plant("hkid", number, locations=["property"]).expect("confidential", "justify|block", may=["medical-record", "medical-terms"])
    s.cls = "confidential|restricted"
    s.write(dicom(fields))

    s = Sample("dicom/phantom.dcm", "A test picture's fields: no person in them.", "made by hand")
    s.quiet().write(dicom([(0x00080005, b"CS", "ISO_IR 192"), (0x00081030, b"LO", "Daily check"), (0x00081010, b"SH", "ROOM4")]))

    s = Sample("office-owner/~$agenda.docx", "What Word leaves beside a document that is open: a name.", "made by hand")
    s.quiet().write(owner("Ho Siu Fan"))

    s = Sample("emf/chart.emf", "A chart drawn with words.", "made by hand")
    s.quiet().write(emf(["Visitors", "spring", "summer"]))

    s = Sample("emf/pass.emf", "A drawn pass with an identity card number.", "made by hand")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential").write(emf([f"HKID {number}"]))

    s = Sample("wmf/label.wmf", "A label drawn with words.", "made by hand")
    s.quiet().write(wmf(["Keep dry", "This side up"]))

    s = Sample("xps/letter.xps", "A printed letter with an identity card number.", "made by hand")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential").write(xps(["Dear Ms Ho,", f"your HKID {number} is on file."]))

    s = Sample("xps/notice.xps", "A printed notice.", "made by hand")
    s.quiet().write(xps(["The lift will be serviced", "on Friday."]))

    s = Sample("3mf/door-stop.3mf", "A model for a printer of things.", "made by hand")
    s.quiet().write(model())

    s = Sample("snappy/note.txt.sz", "A compressed note with an identity card number.", "made by hand")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential").write(snappy(f"HKID {number}\n".encode()))

    s = Sample("snappy/list.txt.sz", "A compressed list of rooms.", "made by hand")
    s.quiet().write(snappy(b"room 4, room 5, room 6\n"))
