"""Word, Excel and PowerPoint files by python-docx, openpyxl, XlsxWriter and python-pptx; a DOCX zipped by hand for bare Pythons."""

import zipfile
from xml.sax.saxutils import escape

from model import Split, flat
from writers.shape import gathered, grid, has_cells, text_grid


def word_runs(paragraph, parts):
    for part in parts:
        if isinstance(part, str):
            for nth, line in enumerate(part.split("\n")):
                if nth:
                    paragraph.add_run().add_break()
                paragraph.add_run(line)
        elif part.mode == "runs":
            for nth, piece in enumerate(part.parts):
                paragraph.add_run(piece).bold = nth % 2 == 0
        elif part.mode == "lines":
            for nth, piece in enumerate(part.parts):
                if nth:
                    paragraph.add_run().add_break()
                paragraph.add_run(piece)
        else:
            paragraph.add_run(part.flat())


def word_table(document, rows):
    from docx.shared import Pt
    cells = grid(rows)
    table = document.add_table(rows=0, cols=len(cells[0]))
    table.style = "Table Grid"
    # As wide as what they hold: in columns of one width, words of labels would break in the middle.
    need = [max(wide(flat(row[c])) for row in cells) for c in range(len(cells[0]))]
    share = min(1, 430 / sum(need))
    for row in cells:
        made = table.add_row().cells
        for cell, parts, points in zip(made, row, need):
            cell.width = Pt(points * share if points > 40 else points)
            word_runs(cell.paragraphs[0], parts)
    for column, points in zip(table.columns, need):
        column.width = Pt(points * share if points > 40 else points)


def wide(text):
    """The width of a cell for a text, in points."""
    return 16 + max(sum(11 if ord(c) > 0x2E80 else 6.2 for c in line) for line in (text or " ").split("\n"))


def docx(doc, path):
    import docx as library
    from docx.oxml import OxmlElement
    document = library.Document()
    if "header" in doc.marks:
        document.sections[0].header.paragraphs[0].text = doc.marks["header"]
    if "footer" in doc.marks:
        document.sections[0].footer.paragraphs[0].text = doc.marks["footer"]
    if "watermark" in doc.marks:
        watermark(document, doc.marks["watermark"])
    # Half of the forms are tables, half are lines.
    as_table = len(doc.path) % 2 == 0 or any(b[0] == "field" and has_cells(b[2]) for b in doc.blocks)
    for block in gathered(doc.blocks) if as_table else doc.blocks:
        if block[0] == "head":
            document.add_heading(flat(block[1]), 1)
        elif block[0] in ("form", "table"):
            word_table(document, block[1])
        elif block[0] == "field":
            word_runs(document.add_paragraph(), [*block[1], block[3], *block[2]])
        else:
            word_runs(document.add_paragraph(), block[1])
    if "tracked" in doc.marks:
        paragraph = document.add_paragraph()
        inserted = OxmlElement("w:ins")
        for name, value in (("w:id", "1"), ("w:author", "Reviewer"), ("w:date", "2025-03-01T09:00:00Z")):
            inserted.set(library.oxml.ns.qn(name), value)
        run = paragraph.add_run(doc.marks["tracked"])
        inserted.append(run._r)
        paragraph._p.append(inserted)
    if doc.spaced:
        for run in document.element.iter(library.oxml.ns.qn("w:r")):
            spacing = OxmlElement("w:spacing")
            spacing.set(library.oxml.ns.qn("w:val"), "80")
            run.get_or_add_rPr().append(spacing)
    document.save(path)


def watermark(document, words):
    from docx.oxml import parse_xml
    paragraph = document.sections[0].header.paragraphs[0]
    run = paragraph.add_run()
    run._r.append(parse_xml(
        '<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">'
        '<v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" style="position:absolute;width:400pt;height:120pt;rotation:315">'
        f'<v:textpath style="font-family:&quot;Calibri&quot;" string="{escape(words)}"/></v:shape></w:pict>'))


def xlsx(doc, path):
    """openpyxl for every second file, XlsxWriter for the others: they store text differently."""
    if len(doc.path) % 2 or any(isinstance(p, Split) and p.mode == "runs" for b in doc.blocks if b[0] == "table"
                                for row in b[1] for cell in row for p in cell):
        return xlsx_writer(doc, path)
    import openpyxl
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = doc.marks.get("sheet", "Sheet1")[:31]
    for row in sheet_rows(doc):
        sheet.append([flat(cell) for cell in row])
    if "header" in doc.marks:
        sheet.oddHeader.center.text = doc.marks["header"]
    book.save(path)


def sheet_rows(doc):
    for block in doc.blocks:
        if block[0] == "table":
            yield from grid(block[1])
        elif block[0] == "field":
            yield from grid([[block[1], block[2]]])
        else:
            yield [block[1]]


def xlsx_writer(doc, path):
    import xlsxwriter
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet(doc.marks.get("sheet", "Sheet1")[:31])
    bold = book.add_format({"bold": True})
    for r, row in enumerate(sheet_rows(doc)):
        for c, cell in enumerate(row):
            pieces = [piece for part in cell for piece in ([part] if isinstance(part, str) else part.parts) if piece]
            if len(pieces) > 1 and any(isinstance(part, Split) and part.mode == "runs" for part in cell):
                # A format before a piece makes it a run of its own.
                sheet.write_rich_string(r, c, *(one for nth, piece in enumerate(pieces) for one in ([bold] * (nth % 2 == 0) + [piece])))
            else:
                sheet.write_string(r, c, flat(cell))
    if "header" in doc.marks:
        sheet.set_header("&C" + doc.marks["header"])
    book.close()


def pptx(doc, path):
    from pptx import Presentation
    from pptx.util import Inches
    deck = Presentation()
    slide, box = None, None

    def new_slide(title):
        nonlocal slide, box
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = title
        box = slide.shapes.add_textbox(Inches(0.5), Inches(1.5), Inches(9), Inches(5)).text_frame

    new_slide(doc.marks.get("header", ""))
    for block in doc.blocks:
        if block[0] == "head":
            new_slide(flat(block[1]))
        elif block[0] == "table" or (block[0] == "field" and has_cells(block[2])):
            rows = text_grid(block[1] if block[0] == "table" else [[block[1], block[2]]])
            table = slide.shapes.add_table(len(rows), len(rows[0]), Inches(0.5), Inches(2), Inches(9), Inches(3)).table
            for r, row in enumerate(rows):
                for c, cell in enumerate(row):
                    table.cell(r, c).text = cell
        else:
            paragraph = box.add_paragraph()
            parts = [*block[1], block[3], *block[2]] if block[0] == "field" else block[1]
            for part in parts:
                for piece in ([part] if isinstance(part, str) else part.parts if part.mode == "runs" else [part.flat()]):
                    for nth, line in enumerate(piece.split("\n")):
                        if nth:
                            paragraph.add_line_break()
                        paragraph.add_run().text = line
    if "footer" in doc.marks:
        box.add_paragraph().text = doc.marks["footer"]
    deck.save(path)


def hand_runs(parts):
    out = []
    for part in parts:
        for piece in ([part] if isinstance(part, str) else part.parts if part.mode in ("runs", "lines") else [part.flat()]):
            out.append(f'<w:r><w:t xml:space="preserve">{escape(piece)}</w:t></w:r>')
        if isinstance(part, Split) and part.mode == "lines":
            out.insert(-1, "<w:r><w:br/></w:r>")
    return "".join(out)


def docx_by_hand(doc, path):
    body = []
    for block in gathered(doc.blocks):
        if block[0] in ("form", "table"):
            rows = "".join("<w:tr>" + "".join(f"<w:tc><w:p>{hand_runs(cell)}</w:p></w:tc>" for cell in row) + "</w:tr>"
                           for row in grid(block[1]))
            body.append(f"<w:tbl>{rows}</w:tbl>")
        else:
            body.append(f"<w:p>{hand_runs(block[1])}</w:p>")
    types = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
             'wordprocessingml.document.main+xml"/></Types>')
    rels = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
            'Target="word/document.xml"/></Relationships>')
    main = ('<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/'
            f'2006/main"><w:body>{"".join(body)}</w:body></w:document>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", types)
        package.writestr("_rels/.rels", rels)
        package.writestr("word/document.xml", main)


WRITERS = {"docx": (".docx", docx), "xlsx": (".xlsx", xlsx), "pptx": (".pptx", pptx)}
BY_HAND = {"docx-by-hand": (".docx", docx_by_hand)}
