"""PDF whose text has to be put together: boxes, columns, tables, layers, drawn fonts, maps that lie."""

import io

import pikepdf
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, SimpleDocTemplate, Table, TableStyle

from . import prose
from . import values as v
from .pdf_files import PRODUCER, canvas, pages, pdf_sample, touched, truetype
from .people import people

BOTH = "reportlab 5.1, pikepdf 10"


def one(name, about, where=("page 1",), level="high", producer=PRODUCER):
    s = pdf_sample(name, about, producer)
    number = v.hkid(s.rng)
    s.plant("hkid", number, level, where).expect("confidential")
    return s, number


def saved(draw):
    out, c = canvas()
    draw(c)
    c.showPage()
    c.save()
    return out.getvalue()


def apart():
    s, n = one("boxed-number", "A form with a box for each character of the number.")

    def boxes(c):
        c.setFont("MSung-Light", 11)
        c.drawString(60, 780, "身份證號碼")
        c.setFont("Courier", 12)
        for at, char in enumerate(n):
            c.rect(140 + 20 * at, 774, 20, 20)
            c.drawCentredString(150 + 20 * at, 780, char)
    s.write(saved(boxes))

    s, n = one("spaced-heading", "Labels whose Chinese characters are set far apart, and the number beside one of them.")

    def spaced(c):
        c.setFont("MSung-Light", 11)
        for y, label, value in ((780, "姓名", "佚名"), (760, "身份證", n), (740, "職業", "園丁")):
            for at, char in enumerate(label):
                c.drawString(60 + at * 44 / (len(label) - 1), y, char)
            c.drawString(122, y, "：")
            c.drawString(136, y, value)
    s.write(saved(spaced))

    s, n = one("filled-form", "A printed form: all labels are shown first and all values after them.")

    def filled(c):
        labels = ("申請人姓名", "香港身份證號碼", "聯絡地址")
        c.setFont("MSung-Light", 11)
        for at, label in enumerate(labels):
            c.drawString(60, 780 - 20 * at, label)
        c.setFont("Courier", 11)
        for at, value in enumerate(("CHAN", n, "LOCKER 12")):
            c.drawString(200, 780 - 20 * at, value)
    s.write(saved(filled))

    s, n = one("comb-field", "A comb field: its appearance has each character in a place of its own.")

    def comb(c):
        c.setFont("Helvetica", 11)
        c.drawString(60, 780, "HKID No.")
        c.acroForm.textfield(name="id", tooltip="HKID No.", x=120, y=772, width=240, height=22, value=n, maxlen=12, fieldFlags="comb", fontSize=11)
    s.write(saved(comb))

    s, n = one("rotated", "A landscape label: the text stands on its side and the number in the middle of it.")

    def turned(c):
        c.setFont("Helvetica", 11)
        c.rotate(90)
        c.drawString(100, -200, "Holder of locker 12")
        c.drawString(100, -215, f"Identity card number {n}")
    s.write(saved(turned))

    s, n = one("vertical", "A page written from top to bottom, the number too.", producer=BOTH)

    def down(c):
        c.setFont("MSung-Light", 12)
        for at, line in enumerate(("本人身份證號碼為", n, "特此聲明")):
            c.drawString(500 - 24 * at, 780, line)

    def vertically(pdf):
        for font in pdf.objects:
            if isinstance(font, pikepdf.Dictionary) and "/DescendantFonts" in font:
                font.Encoding = pikepdf.Name(str(font.Encoding)[:-1] + "V")
    s.write(touched(saved(down), vertically))


def laid():
    """What lies over a page: its values are far from their labels in the file, and beside them on paper."""
    s = pdf_sample("fields-in-table", "A printed list of members; the numbers in its third column are form fields without telling names.")
    some = people(s.about, 3)
    s.plant("hkid", [p.hkid for p in some], "high", ["page 1"]).expect("confidential", may=["hk-phone"])

    def members(c):
        columns = (60, 130, 230, 380)
        c.setFont("MSung-Light", 11)
        for x, head in zip(columns, ("編號", "姓名", "身份證號碼", "電話")):
            c.drawString(x, 780, head)
        for at, p in enumerate(some):
            y = 756 - 24 * at
            for x, text in zip(columns, (str(at + 101), p.zh, "", p.mobile)):
                c.drawString(x, y, text)
            c.acroForm.textfield(name=f"Text{at}", x=228, y=y - 4, width=140, height=18, value=p.hkid, fontSize=11)
        c.drawString(60, 600, "以上資料只供內部使用。" * 30)
    s.write(saved(members))

    s, n = one("box-fields", "A form with a field for each character of the number.")

    def characters(c):
        c.setFont("MSung-Light", 11)
        c.drawString(60, 780, "身份證號碼")
        for at, char in enumerate(v.squeezed(n).upper()):
            c.acroForm.textfield(name=f"c{at}", x=140 + 20 * at, y=774, width=18, height=20, value=char, maxlen=1, fontSize=12)
        c.drawString(60, 740, "聯絡地址")
    s.write(saved(characters))

    s, n = one("typed-note", "A printed form onto which somebody typed the number, as a note over the page that has no looks of its own.")

    def typed(c):
        c.setFont("MSung-Light", 11)
        for at, label in enumerate(("姓名", "身份證號碼", "職業")):
            c.drawString(60, 780 - 20 * at, label)
        c.freeTextAnnotation(n, "/Helv 11 Tf 0 g", [150, 756, 250, 772])
    s.write(saved(typed))

    s, n = one("letters-apart", "A form whose words and number are letter-spaced: one space between letters, three between words.")

    def spaces(c):
        c.setFont("Helvetica", 11)
        for at, line in enumerate(("Name of applicant: CHAN", f"Identity card no.: {n}", "Locker 12")):
            c.drawString(60, 780 - 20 * at, "   ".join(" ".join(word) for word in line.split()))
    s.write(saved(spaces))

    s, n = one("missing-glyphs", "The font lacks every character: one glyph stands for all, and what it stands for is stated beside it.")

    def stated(c):
        c.setFont("Courier", 11)
        for at, char in enumerate(f"身份證號碼 {n}"):
            c._code.append(f"/Span<</ActualText<FEFF{ord(char):04X}>>> BDC")
            c.drawString(60 + 11 * at, 780, "Q")
            c._code.append("EMC")
    s.write(saved(stated))


def layout():
    s, n = one("two-columns", "A newsletter in two columns; a number is broken off in neither.")
    style = ParagraphStyle("plain", fontName="Helvetica", fontSize=10, leading=14)
    story = [Paragraph(text, style) for text in prose.LEAFLET * 3]
    story.insert(2, Paragraph(f"The prize goes to the holder of identity card number {n}, who may fetch it at the desk.", style))
    out = io.BytesIO()
    frames = [Frame(50 + 255 * at, 60, 235, 720) for at in (0, 1)]
    BaseDocTemplate(out, pagesize=A4, pageTemplates=[PageTemplate(frames=frames)], invariant=1).build(story)
    s.may = ["medical-terms"]
    s.write(out.getvalue())

    s = pdf_sample("table-zh", "A list of members with Chinese headings over its columns, without lines between them.")
    some = people(s.about, 12)
    rows = [["編號", "姓名", "身份證號碼", "電話"]] + [[str(at + 101), p.zh, p.hkid, p.mobile] for at, p in enumerate(some)]
    out = io.BytesIO()
    style = TableStyle([("FONT", (0, 0), (-1, -1), "MSung-Light", 10)])
    SimpleDocTemplate(out, pagesize=A4, invariant=1).build([Table(rows, colWidths=[60, 90, 130, 100], style=style)])
    s.plant("hkid", [p.hkid for p in some], "high", ["page 1"]).secret(*[p.mobile for p in some])
    s.expect("confidential|restricted", "justify|block", may=["customer-database", "personnel-record"])
    s.write(out.getvalue())


def fonts():
    def drawn(number, names):
        """A font whose glyphs are drawings: a bar for each, called by the names of the characters or by numbers."""
        shown = "HKID No. " + number
        chars = sorted(set(shown))

        def change(pdf):
            known = {" ": "space", ".": "period", "(": "parenleft", ")": "parenright"}
            digits = "zero one two three four five six seven eight nine".split()
            name = lambda c: "/" + (known.get(c) or (digits[int(c)] if c.isdigit() else c)) if names else f"/g{ord(c)}"
            procedures = {name(c): pdf.make_stream(b"600 0 0 0 500 700 d1 50 0 400 700 re f") for c in chars}
            differences = pikepdf.Array()
            for c in chars:
                differences.extend([ord(c), pikepdf.Name(name(c))])
            font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type3, FontBBox=[0, 0, 600, 800], FontMatrix=[0.001, 0, 0, 0.001, 0, 0], FirstChar=32, LastChar=127,
                                      Widths=[600] * 96, CharProcs=pikepdf.Dictionary(procedures), Encoding=pikepdf.Dictionary(Differences=differences), Resources=pikepdf.Dictionary())
            if not names:
                lines = "".join(f"<{ord(c):02x}> <{ord(c):04x}>\n" for c in chars)
                font.ToUnicode = pdf.make_stream(f"begincmap 1 begincodespacerange <00> <ff> endcodespacerange {len(chars)} beginbfchar\n{lines}endbfchar endcmap".encode())
            page = pdf.pages[0]
            page.Resources.Font["/Drawn"] = pdf.make_indirect(font)
            text = shown.replace("(", r"\(").replace(")", r"\)")
            page.contents_add(pdf.make_stream(f"BT /Drawn 11 Tf 60 700 Td ({text}) Tj ET".encode()))
        return change

    for kind, names in (("type3-names", True), ("type3-map", False)):
        s, n = one(kind, f"The number is set in a font of drawings, with {'the names of its characters' if names else 'a map to characters'}.", producer=BOTH)
        s.write(touched(pages(["Locker service"]), drawn(n, names)))

    s = pdf_sample("lying-map", "An embedded font whose map says that all of its characters are private ones: nothing can be read, and it must not pass as clean.", BOTH)
    lines = ["跟進個案的通知", "請於下星期到詢問處辦理手續", "多謝合作"]

    def lie(pdf):
        for font in pdf.objects:
            if isinstance(font, pikepdf.Dictionary) and "/ToUnicode" in font:
                rows = "".join(f"<{code:02x}> <{0xE000 + code:04x}>\n" for code in range(1, 90))
                font.ToUnicode = pdf.make_stream(f"begincmap 1 begincodespacerange <00> <ff> endcodespacerange 89 beginbfchar\n{rows}endbfchar endcmap".encode())
    s.quiet("malformed", action="justify|block|warn").write(touched(pages(lines, font=truetype("".join(lines), "SampleLie")), lie))


def unseen():
    s, n = one("hidden-layer", "The number stands on a layer that is switched off.", producer=BOTH)

    def layer(pdf):
        off = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="Draft"))
        pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[off], D=pikepdf.Dictionary(OFF=[off], Order=[off]))
        page = pdf.pages[0]
        page.Resources.Properties = pikepdf.Dictionary(Draft=off)
        text = f"HKID No. {n}".replace("(", r"\(").replace(")", r"\)")
        page.contents_add(pdf.make_stream(f"/OC /Draft BDC BT /F1 11 Tf 60 600 Td ({text}) Tj ET EMC".encode()))
    s.write(touched(pages(["Locker service"]), layer))

    s, n = one("white-text", "The number stands on the page in white.")

    def white(c):
        c.setFont("Helvetica", 11)
        c.drawString(60, 780, "Locker service")
        c.setFillGray(1)
        c.drawString(60, 760, f"HKID No. {n}")
    s.write(saved(white))

    s, n = one("xfa", "A form whose values are only in its XML data.", ["form"], producer=BOTH)

    def xml(pdf):
        template = '<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="locker"><field name="hkid"><caption><value><text>HKID No.</text></value></caption></field></subform></template>'
        data = f'<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><locker><hkid>{n}</hkid></locker></xfa:data></xfa:datasets>'
        packets = pikepdf.Array()
        for name, body in (("preamble", '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">'), ("template", template), ("datasets", data), ("postamble", "</xdp:xdp>")):
            packets.extend([pikepdf.String(name), pdf.make_stream(body.encode())])
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=[], XFA=packets)
    s.write(touched(pages(["Please open this form with a program that knows it."]), xml))


def build():
    apart()
    laid()
    layout()
    fonts()
    unseen()
