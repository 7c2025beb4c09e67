"""PDF by reportlab and pikepdf: fonts, forms, notes, attachments, locks and pictures of pages."""

import io

import pikepdf
from fontTools import subset
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont as Font
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from . import prose
from . import values as v
from .people import people
from .pictures import page_picture
from .sample import Sample, sentence, t

PRODUCER = "reportlab 5.1"
NOTO = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
rl_config.invariant = 1
for cid in ("MSung-Light", "STSong-Light"):
    pdfmetrics.registerFont(UnicodeCIDFont(cid))


def truetype(text, name):
    """A TrueType subset of Noto Sans CJK with the characters of `text`, which reportlab can embed."""
    font = Font(NOTO, fontNumber=3)
    cutter = subset.Subsetter(subset.Options(layout_features=[], hinting=False, notdef_outline=True))
    cutter.populate(text=text + " ")
    cutter.subset(font)
    names, glyphs = font.getGlyphOrder(), {}
    outlines = font.getGlyphSet()
    for glyph in names:
        pen = TTGlyphPen(outlines)
        outlines[glyph].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyphs[glyph] = pen.glyph()
    build = FontBuilder(font["head"].unitsPerEm, isTTF=True)
    build.setupGlyphOrder(names)
    build.setupCharacterMap(font.getBestCmap())
    build.setupGlyf(glyphs)
    build.setupHorizontalMetrics({g: (font["hmtx"][g][0], 0) for g in names})
    build.setupHorizontalHeader(ascent=880, descent=-120)
    build.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name})
    build.setupOS2(sTypoAscender=880, sTypoDescender=-120, usWinAscent=880, usWinDescent=120)
    build.setupPost()
    build.setupHead(unitsPerEm=font["head"].unitsPerEm, created=0, modified=0)
    out = io.BytesIO()
    build.font.recalcTimestamp = False
    build.save(out)
    out.seek(0)
    pdfmetrics.registerFont(TTFont(name, out))
    return name


def canvas():
    out = io.BytesIO()
    c = Canvas(out, pagesize=A4, pageCompression=1)
    c.setAuthor("Front Desk")
    return out, c


def wrapped(text, font, size, width):
    line = ""
    for char in text:
        if pdfmetrics.stringWidth(line + char, font, size) > width:
            cut = line.rfind(" ") + 1
            cut = cut if cut > len(line) // 2 else len(line)
            yield line[:cut]
            line = line[cut:]
        line += char
    yield line


def page(c, paragraphs, font="Helvetica", size=10.5):
    y = 780
    for text in paragraphs:
        for line in wrapped(text, font, size, 470):
            c.setFont(font, size)
            c.drawString(60, y, line)
            y -= size * 1.5
        y -= size * 0.7
    c.showPage()


def pages(*content, font="Helvetica", title=None):
    out, c = canvas()
    c.setTitle(title or "Document")
    for paragraphs in content:
        page(c, paragraphs, font)
    c.save()
    return out.getvalue()


def touched(data, change, **options):
    """The same document after `change` by pikepdf."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        if "encryption" in options:
            pdf.save(out, **options)
        else:
            pdf.save(out, deterministic_id=True, **options)
    return out.getvalue()


def pdf_sample(name, about, producer=PRODUCER):
    return Sample(f"pdf/{name}.pdf", about, producer)


def texts():
    s = pdf_sample("sentence-reportlab", "The sentence in an embedded TrueType font.")
    lines = ["跟進個案", sentence()]
    s.plant("hkid", v.known_hkid(), "high", ["page 1"]).expect("confidential")
    s.write(pages(lines, font=truetype("".join(lines), "SampleSentence")))

    s = pdf_sample("cid-font-tc", "A letter in Traditional Chinese in a font that is named and not embedded, on page two the number.")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ["page 2"]).expect("confidential")
    s.write(pages(["各位街坊：", "大廈將於下月更換食水喉管，詳情見下頁。"], [f"登記人身份證號碼：{number}", "登記日期：三月二日"], font="MSung-Light"))

    s = pdf_sample("cid-font-sc", "A form in Simplified Chinese in a font that is named and not embedded, with a resident id number.")
    number = v.resident(s.rng)
    s.plant("cn-resident-id", number, "high", ["page 1"]).expect("confidential")
    s.write(pages(["入住登记表", f"居民身份证号码：{number}", "房间：三零六"], font="STSong-Light"))

    s = pdf_sample("lab-report", "A laboratory report with a table of values.")
    p = people(s.about, 1)[0]
    s.plant("medical-record").plant("hkid", p.hkid, "high").expect("restricted", may=["medical-terms"])
    rows = [f"{a:　<22} {b} {c}    ({d})" for a, b, c, d in prose.LAB]
    s.write(pages(prose.lab_head(p) + rows, font="MSung-Light", title="Report"))

    s = pdf_sample("board-paper", "A board pa¦per about a deal that is not announced.")
    s.plant("inside-information").expect("restricted", silent=["hkid"], may=["financial-report", "confidential-marking", "restricted-marking"]).write(pages(prose.board_paper()))

    s = pdf_sample("draft-results", "A printer's proof of a results announcement: blanks to fill in, a draft watermark and the exchange's disclaimer.")
    s.plant("inside-information").expect("restricted", silent=["hkid"], may=["financial-report", "published-announcement", "confidential-marking", "restricted-marking"])
    blank = "[" + chr(0x25CF) + "]"
    out, c = canvas()
    for part in [prose.results_head(blank) + [t("Un¦audited annual results. Subject to fin¦alisation.")], prose.results_body(blank + " cents", blank + " May 2026") + prose.results_end(blank + " March 2026")]:
        c.saveState()
        c.translate(300, 400), c.rotate(45), c.setFont("Helvetica-Bold", 60), c.setFillGray(0.85)
        c.drawCentredString(0, 0, t("DRA¦FT"))
        c.restoreState()
        page(c, part, "MSung-Light", 10)
    c.save()
    s.write(out.getvalue())

    s = pdf_sample("payslip", "One employee's payslip with salary and bank account.")
    p = people(s.about, 1)[0]
    s.plant("payroll").plant("hk-bank-account", p.account).expect("confidential", silent=["payment-card"], may=["personnel-record", "hkid"])
    s.plant("hkid", p.hkid, "high")
    s.write(pages([t("PAYS¦LIP 糧¦單 March 2026"), "Sample Harbour Services Limited", f"Employee name 僱員姓名: {p.name} {p.zh}", f"HKID No. 身份證號碼: {p.hkid}",
                   f"Basic sal¦ary 底薪: HK$ {p.salary:,}.00".replace("¦", ""), "MPF contribution 強積金供款: HK$ 1,500.00", f"Net pay 實發: HK$ {p.salary - 1500:,}.00", f"Paid by autopay to bank account no. {p.account}"], font="MSung-Light"))


def places():
    def one(name, about, where=(), level="high", producer=PRODUCER):
        s = pdf_sample(name, about, producer)
        number = v.hkid(s.rng)
        s.plant("hkid", number, level, where).expect("confidential")
        return s, number

    note = ["Locker service", "Please keep this page."]
    s, n = one("form-field", "The number is the value of a form field.")
    out, c = canvas()
    c.setFont("Helvetica", 11)
    c.drawString(60, 780, "Application for a locker. HKID No.:")
    c.acroForm.textfield(name="hkid", tooltip="HKID No.", x=60, y=740, width=200, height=22, value=n, fontSize=11)
    c.showPage()
    c.save()
    s.write(out.getvalue())

    s, n = one("annotation", "The number stands in a note stuck on the page.")
    out, c = canvas()
    c.drawString(60, 780, "Locker plan, third floor")
    c.textAnnotation(f"Tenant's HKID {n}", [60, 700, 80, 720])
    c.showPage()
    c.save()
    s.write(out.getvalue())

    s, n = one("form-xobject", "The number stands in a form that two pages use.")
    out, c = canvas()
    c.beginForm("stamp")
    c.drawString(60, 400, f"Received from the holder of identity card {n}")
    c.endForm()
    for _ in range(2):
        c.drawString(60, 780, "Receipt")
        c.doForm("stamp")
        c.showPage()
    c.save()
    s.write(out.getvalue())

    s = pdf_sample("attachment", "A harmless page with a workbook of 25 customers attached to the file.", "reportlab 5.1, pikepdf 10")
    from .xlsx_files import customers_book
    some = people(s.about, 25)

    def attach(pdf):
        pdf.attachments["clients.xlsx"] = pikepdf.AttachedFileSpec(pdf, customers_book(some), filename="clients.xlsx", mime_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                                                   creation_date="D:20260302093000", mod_date="D:20260302093000")
    s.plant("hkid", [p.hkid for p in some], "high", ['clients.xlsx: sheet "Clients"!B2']).plant("customer-database", level="high")
    s.secret(*[p.mobile for p in some]).expect("restricted").write(touched(pages(note), attach))

    s, n = one("title-property", "The number stands in the document's title only.", ["property"], None)
    s.write(pages(note, title=f"HKID {n} locker"))

    s, n = one("encrypted-empty-password", "A locked document that opens with an empty password, as banks send them.", ["page 1"], producer="reportlab 5.1, pikepdf 10")
    s.once(lambda: touched(pages([f"HKID No. {n}", "Locker 12"]), lambda pdf: None, encryption=pikepdf.Encryption(owner="printing", user="", R=6)))

    s, n = one("invisible-layer", "A scanned page with an invisible text layer, as OCR programs write it.", ["page 1"])
    out, c = canvas()
    c.drawImage(ImageReader(page_picture(["Locker request", "HKID: see register"])), 0, 0, *A4)
    text = c.beginText(60, 780)
    text.setTextRenderMode(3)
    text.setFont("Helvetica", 11)
    text.textLine(f"Locker request HKID: {n}")
    c.drawText(text)
    c.showPage()
    c.save()
    # One line of hidden text under a whole picture is no reading of the page.
    s.gaps = ["page-without-text"]
    s.write(out.getvalue())

    s, n = one("letter-spaced", "Each character of the number is placed on its own, as typesetters do.", ["page 1"])
    out, c = canvas()
    c.setFont("Helvetica", 11)
    c.drawString(60, 780, "Identity card no.")
    x = 160
    for char in n:
        c.drawString(x, 780, char)
        x += pdfmetrics.stringWidth(char, "Helvetica", 11) + 0.4
    c.showPage()
    c.save()
    s.write(out.getvalue())

    s = pdf_sample("watermark", "A harmless page behind which a watermark says that it is strictly confidential.")
    s.plant("restricted-marking").expect("restricted", silent=["hkid"], may=["confidential-marking"])
    out, c = canvas()
    c.saveState()
    c.translate(300, 400), c.rotate(45), c.setFont("Helvetica-Bold", 44), c.setFillGray(0.85)
    c.drawCentredString(0, 0, t("STRICTLY CONFI¦DENTIAL"))
    c.restoreState()
    page(c, note)
    c.save()
    s.write(out.getvalue())


def unread():
    s = pdf_sample("picture-only", "A scan of two pages without any text: what is on it cannot be read.")
    out, c = canvas()
    for n in (1, 2):
        c.drawImage(ImageReader(page_picture([f"Page {n}", "Minutes of the garden club", "Weeding on Sunday"])), 0, 0, *A4)
        c.showPage()
    c.save()
    s.quiet("page-without-text", action="justify").write(out.getvalue())

    s = pdf_sample("encrypted-user-password", "A document that asks for a password nobody gave.", "reportlab 5.1, pikepdf 10")
    s.quiet("encrypted", action="block").once(lambda: touched(pages(["Locker plan"]), lambda pdf: None, encryption=pikepdf.Encryption(owner="one", user="two", R=6)))


def quiet():
    def still(name, about, data, may=()):
        s = pdf_sample(name, about)
        s.quiet()
        s.may = list(may)
        s.write(data)

    rng = v.seeded("pdf catalogue")
    still("leaflet", "A health leaflet with dozens of terms and no patient.", pages(prose.LEAFLET), ["medical-terms"])
    still("training", "A privacy training handout without any number.", pages(prose.TRAINING, font="MSung-Light"))
    still("catalogue", "A parts catalogue: codes of one letter and seven digits, prices.", pages(*[[f"{rng.choice('ABCGHK')}{v.digits(rng, 7)}   Gasket {n}-{m}   HK$ {rng.randint(9, 900)}.00" for m in range(20)] for n in range(3)]))
    still("bus-timetable", "A timetable full of four-digit numbers.", pages([" ".join(f"{h:02}{m:02}" for m in range(0, 60, 12)) for h in range(6, 23)]))
    still("invoice-zh", "An invoice in Chinese with item codes and no account.", pages(["發票", f"發票編號 INV{v.digits(rng, 7)}", "客戶編號 C2026", "文具一批　港幣三百二十元", "多謝惠顧"], font="MSung-Light"))
    out, c = canvas()
    c.setFont("Helvetica", 11)
    for n, label in enumerate(["Name", "HKID No.", "Mobile", "Bank account no."]):
        c.drawString(60, 780 - 40 * n, label)
        c.acroForm.textfield(name=f"f{n}", tooltip=label, x=200, y=772 - 40 * n, width=200, height=22, value="", fontSize=11)
    c.showPage()
    c.save()
    still("blank-form", "A form to fill in, with empty fields.", out.getvalue())
    still("textbook", "A page of an accounting textbook.", pages(["Chapter 4: presentation of financial statements", t("Under HKFRS a complete set comprises a statement of finan¦cial position, a statement of profit or lo¦ss, a statement of changes in equity and a statement of cash flows."),
                                                                "Exercise: explain where revenue, cost of sales and finance costs are shown."]), ["financial-report"])


def build():
    texts()
    places()
    unread()
    quiet()
