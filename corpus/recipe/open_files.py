"""Rich text and OpenDocument by hand: every place in which they keep text, and the code pages of Hong Kong."""

import html
import io
import zipfile

from . import values as v
from .office import FLAT
from .people import people
from .sample import MOMENT, Sample, t
from .tables import EN, rows_of

HAND = "Python 3.11, by hand"
SPACES = FLAT.split("office:document ", 1)[1].split('office:version', 1)[0]


def package(kind, body, styles="", meta="", more=()):
    """An OpenDocument package, its type stored first as the standard asks."""
    parts = [("content.xml", f'<office:document-content {SPACES}office:version="1.3">{body}</office:document-content>')]
    if styles:
        parts.append(("styles.xml", f'<office:document-styles {SPACES}office:version="1.3">{styles}</office:document-styles>'))
    parts.append(("meta.xml", f'<office:document-meta {SPACES}office:version="1.3"><office:meta>{meta}</office:meta></office:document-meta>'))
    parts += list(more)
    mime = f"application/vnd.oasis.opendocument.{kind}"
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">' + "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>' for name, kind in [("/", mime)] + [(name, "text/xml") for name, _ in parts]) + "</manifest:manifest>"
    return zipped([("mimetype", mime)] + parts + [("META-INF/manifest.xml", manifest)])


def zipped(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for nth, (name, text) in enumerate(parts):
            info = zipfile.ZipInfo(name, MOMENT.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED if nth else zipfile.ZIP_STORED
            archive.writestr(info, text)
    return out.getvalue()


def text_of(inner):
    return f"<office:body><office:text>{inner}</office:text></office:body>"


def rich(body, page=1252, fonts="{\\f0\\fnil\\fcharset0 Arial;}"):
    return f"{{\\rtf1\\ansi\\ansicpg{page}\\deff0{{\\fonttbl{fonts}}}\n{body}\n}}\n"


def bytes_of(text, codec):
    return "".join(chr(b) if 32 <= b < 127 and b not in b"\\{}" else f"\\'{b:02x}" for b in text.encode(codec))


def rich_text():
    def one(name, about, make, where=(), level=None):
        s = Sample(f"rtf/{name}.rtf", about, HAND)
        number = v.hkid(s.rng)
        s.plant("hkid", number, level, where).expect("confidential").write(make(number))

    one("big5", "A letter in Big5, each byte of a character written as two digits.",
        lambda n: rich("\\f0 " + bytes_of(f"許先生的身份證號碼 {n} 已核對。", "big5") + "\\par", 950, "{\\f0\\fnil\\fcharset136 " + bytes_of("細明體", "big5") + ";}"), level="high")
    one("gb2312", "A letter in GB 2312 in a document that calls itself Western.",
        lambda n: rich("\\f1 " + bytes_of(f"香港身份证号码 {n}", "gb2312") + "\\f0  end\\par", fonts="{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fnil\\fcharset134 SimSun;}"))
    one("unicode", "A letter in Unicode with a fallback for each character.",
        lambda n: rich("\\uc1 " + "".join(f"\\u{ord(c)}?" if ord(c) > 126 else c for c in f"身份證號碼：{n}，請覆核。") + "\\par"), level="high")
    one("comment", "The number stands in a comment.",
        lambda n: rich(f"The form is complete.{{\\*\\atnid CT}}{{\\*\\atnauthor Reviewer}}\\chatn{{\\*\\annotation HKID {n}, please check}}\\par"), ["comment"], "high")
    one("deleted-inside", "The middle of the number was deleted with tracked changes on.",
        lambda n: rich(f"HKID {n[:3]}{{\\deleted\\revauthdel1 {n[3:6]}}}{n[6:]} is on file.\\par"), ["deleted"])
    one("shape", "The number stands in a text box; the same box for older programs counts once.",
        lambda n: rich(f"Guest book\\par{{\\shp{{\\*\\shpinst{{\\sp{{\\sn shapeType}}{{\\sv 202}}}}{{\\shptxt HKID {n}\\par}}}}{{\\shprslt{{\\*\\do\\dptxbx{{\\dptxbxtext HKID {n}\\par}}}}}}}}\\par"), level="high")
    one("property", "The number stands in a property that the author named.",
        lambda n: rich(f"{{\\*\\userprops{{\\propname Owner HKID}}\\proptype30{{\\staticval {n}}}}}Minutes of the meeting.\\par"), ["property"])

    s = Sample("rtf/packaged-list.rtf", "A list of identity cards packaged as an object, with junk between the digits.", HAND)
    some = people(s.about, 12)
    s.plant("hkid", [p.hkid for p in some]).expect("restricted", may=["customer-database"])
    s.write(rich(f"See the list.\\par{{\\object\\objemb{{\\*\\objclass Package}}{{\\*\\objdata {junked(packaged('list.csv', 'Name,HKID' + chr(10) + chr(10).join(f'{p.name},{p.hkid}' for p in some)))}}}{{\\result icon}}}}\\par"))

    s = Sample("rtf/notice.rtf", "A harmless notice with styles, lists and settings.", HAND)
    s.quiet().write(rich("{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}{\\*\\generator Front Desk 16.0.18129.20158;}{\\*\\rsidtbl\\rsid1192315\\rsid15560148}"
                         "\\pard The lift is closed on Friday morning.\\par{\\*\\themedata 504b0304140006000800000021}\\par"))


def packaged(name, text):
    counted = lambda word: len(word + "\0").to_bytes(4, "little") + word.encode() + b"\0"
    body = text.encode()
    inner = b"\2\0" + name.encode() + b"\0C:\\" + name.encode() + b"\0\0\0\3\0" + counted(f"C:\\{name}") + len(body).to_bytes(4, "little") + body
    return b"\1\5\0\0\2\0\0\0" + counted("Package") + bytes(8) + len(inner).to_bytes(4, "little") + inner


def junked(data):
    digits = data.hex()
    junk = ["\n", " ", "{\\mjunk12}", "\\mother3 "]
    return "".join(digits[n:n + 64] + junk[n // 64 % 4] for n in range(0, len(digits), 64))


def texts():
    def one(name, about, inner, where=(), level=None, **more):
        s = Sample(f"odt/{name}.odt", about, HAND)
        number = v.hkid(s.rng)
        s.plant("hkid", number, level, where).expect("confidential")
        cut = lambda x: x.replace("HEAD", number[:3]).replace("TAIL", number[3:]).replace("NUMBER", number)
        s.write(package("text", text_of(cut(inner)), **{k: cut(x) for k, x in more.items()}))

    one("split-spans", "The number is split over spans with a comment between them.",
        "<text:p>HKID HEAD<office:annotation><dc:creator>Reviewer</dc:creator><text:p>checked</text:p></office:annotation><text:span>TAIL</text:span></text:p>", level="high")
    one("comment", "The number stands in a comment.", "<text:p>The form is complete.<office:annotation><dc:creator>Reviewer</dc:creator><text:p>HKID NUMBER, please check</text:p></office:annotation></text:p>", ["comment"], "high")
    one("footnote", "The number stands in a footnote.", '<text:p>會員資料<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>身份證號碼 NUMBER 已核對。</text:p></text:note-body></text:note>已更新。</text:p>', ["footnote"], "high")
    one("header", "The number stands in the page header.", "<text:p>請參閱下頁。</text:p>", ["header"], "high",
        styles='<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>個案身份證號碼 NUMBER</text:p></style:header></style:master-page></office:master-styles>')
    one("deleted", "The number was deleted with tracked changes on and is still in the file.",
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Editor</dc:creator></office:change-info><text:p>HKID NUMBER</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Card <text:change text:change-id="c1"/> on file.</text:p>', ["deleted"], "high")
    one("property", "The number stands in a user-defined property.", "<text:p>Minutes of the meeting.</text:p>", ["property"], meta='<meta:user-defined meta:name="Owner HKID">NUMBER</meta:user-defined>')

    s = Sample("odt/flat.fodt", "A text as one XML file, its runs split.", HAND)
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential")
    s.write(FLAT + f'office:mimetype="application/vnd.oasis.opendocument.text">{text_of(f"<text:p>HKID {number[:4]}<text:span>{number[4:]}</text:span></text:p>")}</office:document>')

    s = Sample("odt/notice.odt", "A harmless notice.", HAND)
    s.quiet().write(package("text", text_of("<text:p>各位住客：電梯將於星期五早上維修。</text:p>"), meta="<dc:title>Notice</dc:title>"))

    s = Sample("odt/locked.odt", "A text whose content is encrypted; its properties are not.", HAND)
    s.quiet("encrypted", action="block")
    manifest = ('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
                '<manifest:encryption-data/></manifest:file-entry></manifest:manifest>')
    s.write(zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", bytes(range(7, 200)) * 3), ("META-INF/manifest.xml", manifest)]))


def table(name, rows, style=""):
    cell = lambda x: f'<table:table-cell office:value-type="string"><text:p>{html.escape(str(x))}</text:p></table:table-cell>'
    return f'<table:table table:name="{name}"{style}>' + "".join("<table:table-row>" + "".join(map(cell, row)) + "</table:table-row>" for row in rows) + "</table:table>"


def sheets():
    s = Sample("ods/customers-25.ods", "A customer list of 25 people.", HAND)
    some = people(s.about, 25)
    s.plant("hkid", [p.hkid for p in some], "high", ['sheet "Clients"!B2', 'sheet "Clients"!B26']).plant("customer-database", level="high")
    s.secret(*[p.mobile for p in some], *[p.email for p in some]).expect("restricted", silent=["payment-card", "payroll"])
    s.write(package("spreadsheet", f"<office:body><office:spreadsheet>{table('Clients', [EN] + rows_of(some))}</office:spreadsheet></office:body>"))

    s = Sample("ods/hidden-sheet.ods", "The number stands in a hidden sheet, past rows and columns that are repeated.", HAND)
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ['sheet "Old"!C1001']).expect("confidential")
    style = '<office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>'
    old = ('<table:table table:name="Old" table:style-name="ta2"><table:table-row table:number-rows-repeated="1000"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2"/>'
           f'<table:table-cell office:value-type="string"><text:p>HKID {number}</text:p></table:table-cell></table:table-row></table:table>')
    s.write(package("spreadsheet", f"{style}<office:body><office:spreadsheet>{table('Open', [['Region', 'Visits'], ['East', '12']])}{old}</office:spreadsheet></office:body>"))

    s = Sample("ods/shortened-card.ods", "A card number stored as a number and shown with an exponent.", HAND)
    number = v.card(s.rng)
    s.plant("payment-card", number).expect("confidential", may=["payment-card"])
    s.write(package("spreadsheet", '<office:body><office:spreadsheet><table:table table:name="Cards"><table:table-row><table:table-cell><text:p>Card number</text:p></table:table-cell></table:table-row><table:table-row>'
                    f'<table:table-cell office:value-type="float" office:value="{number}"><text:p>{float(number):.2E}</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>'))

    s = Sample("ods/stock.ods", "A harmless stock list.", HAND)
    s.quiet().write(package("spreadsheet", f"<office:body><office:spreadsheet>{table('Stock', [['Part no.', 'Qty']] + [[f'P{v.digits(s.rng, 5)}', s.rng.randint(1, 99)] for _ in range(40)])}</office:spreadsheet></office:body>"))


def talks():
    def talk(slides):
        frame = lambda inner: f"<draw:frame><draw:text-box>{inner}</draw:text-box></draw:frame>"
        page = lambda lines, note: "<draw:page>" + frame("".join(f"<text:p>{x}</text:p>" for x in lines)) + (f"<presentation:notes>{frame(f'<text:p>{note}</text:p>')}</presentation:notes>" if note else "") + "</draw:page>"
        return package("presentation", f"<office:body><office:presentation>{''.join(page(*one) for one in slides)}</office:presentation></office:body>")

    s = Sample("odp/winner.odp", "The number stands on the third slide.", HAND)
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ["slide 3"]).expect("confidential").write(talk([(["Welcome"], ""), (["Agenda"], ""), (["Prize winner", f"Identity card {number}"], "")]))
    s = Sample("odp/notes.odp", "The number stands in a slide's notes.", HAND)
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ["notes"]).expect("confidential").write(talk([(["歡迎"], f"得獎者身份證號碼 {number}")]))
    s = Sample("odp/party.odp", "A harmless talk.", HAND)
    s.quiet().write(talk([(["歡迎"], ""), (["今日議程", "一、茶點", "二、抽獎"], "早到")]))


def books_and_drawings():
    def book(pages):
        names = [f"page{n}" for n in range(1, len(pages) + 1)]
        opf = ('<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Handbook</dc:title></metadata><manifest>'
               + "".join(f'<item id="{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in names) + "</manifest><spine>" + "".join(f'<itemref idref="{n}"/>' for n in names) + "</spine></package>")
        page = lambda x: f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Handbook</title></head><body><p>{x}</p></body></html>'
        container = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
        return zipped([("mimetype", "application/epub+zip"), ("META-INF/container.xml", container), ("OEBPS/book.opf", opf)] + [(f"OEBPS/{n}.xhtml", page(x)) for n, x in zip(names, pages)])

    s = Sample("epub/staff-handbook.epub", "The number stands on the second page of a book.", HAND)
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential").write(book(["Welcome", f"Example: identity card {number}"]))
    s = Sample("epub/guide.epub", "A harmless guide.", HAND)
    s.quiet().write(book(["歡迎使用圖書館", "開放時間：上午九時至下午六時"]))

    s = Sample("vsdx/floor-plan.vsdx", "The number is a shape's data under a label, on the first page of a drawing.", HAND)
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ["page 1"]).expect("confidential")
    page = ("<PageContents xmlns='http://schemas.microsoft.com/office/visio/2012/main'><Shapes><Shape ID='1'><Cell N='PinX' V='3.74'/><Section N='Property'><Row N='Row_1'>"
            f"<Cell N='Value' V='{number}' U='STR'/><Cell N='Label' V='HKID'/></Row></Section><Text>Tenant of room 3</Text></Shape></Shapes></PageContents>")
    s.write(zipped([("[Content_Types].xml", "<Types/>"), ("visio/document.xml", "<VisioDocument/>"), ("visio/pages/pages.xml", "<Pages/>"), ("visio/pages/page1.xml", page)]))


def build():
    books_and_drawings()
    rich_text()
    texts()
    sheets()
    talks()
