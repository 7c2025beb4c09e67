"""PDF by reportlab: Chinese in fonts that the file leaves to its reader, form fields, boxes, letter-spaced lines."""

from model import Split, flat
from writers.shape import apart


def font_of(doc):
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    if all(ord(c) < 0x250 for c in doc.plain()):
        return "Helvetica"
    name = "STSong-Light" if doc.script == "sc" or doc.template.lang == "sc" else "MSung-Light"
    pdfmetrics.registerFont(UnicodeCIDFont(name))
    return name


class Page:
    def __init__(self, doc, path):
        from reportlab.lib.pagesizes import A4
        from reportlab.pdfbase.pdfmetrics import stringWidth
        from reportlab.pdfgen.canvas import Canvas
        self.canvas, self.doc, self.font = Canvas(str(path), pagesize=A4), doc, font_of(doc)
        self.width = lambda text: stringWidth(text, self.font, 10)
        self.y, self.fields = 800, 0
        self.canvas.setFont(self.font, 10)
        self.edges()

    def edges(self):
        marks = self.doc.marks
        if "header" in marks:
            self.canvas.drawString(60, 820, marks["header"])
        if "footer" in marks:
            self.canvas.drawString(60, 25, marks["footer"])
        if "watermark" in marks:
            self.canvas.saveState()
            self.canvas.translate(150, 300)
            self.canvas.rotate(45)
            self.canvas.setFont(self.font, 60)
            self.canvas.drawString(0, 0, marks["watermark"])
            self.canvas.restoreState()

    def down(self, by=16):
        self.y -= by
        if self.y < 60:
            self.canvas.showPage()
            self.canvas.setFont(self.font, 10)
            self.y = 790
            self.edges()

    def line(self, x, text):
        """One line, letter-spaced where the document is: half by the spacing operator, half by real spaces."""
        if not self.doc.spaced:
            self.canvas.drawString(x, self.y, text)
        elif len(self.doc.path) % 2:
            self.canvas.drawString(x, self.y, text, charSpace=5)
        else:
            self.canvas.drawString(x, self.y, self.apart(text))

    @staticmethod
    def apart(text):
        """Letters apart, and words further apart: or nobody could read it."""
        return "   ".join(" ".join(word) for word in text.split())

    def room(self, parts):
        """How wide a cell must be for what it holds."""
        out = 10
        for part in parts:
            if isinstance(part, str):
                spaced = len(part) * 5 if len(self.doc.path) % 2 else self.width(self.apart(part)) - self.width(part)
                out += self.width(part) + 4 + (spaced if self.doc.spaced else 0)
            elif part.mode == "comb":
                out += 16 * len(part.parts[0]) + 6
            elif part.mode == "box-fields":
                out += 17 * len(part.parts) + 6
            elif part.mode in ("cells", "boxes"):
                out += sum(self.width(piece) + 6 for piece in part.parts)
            else:
                out += self.width(flat([part])) + 60
        return out

    def wrapped(self, text):
        for piece in text.split("\n"):
            row = ""
            for char in piece:
                if self.width(row + char) * (2.2 if self.doc.spaced else 1) > 470 and (ord(char) > 0x2E80 or char == " "):
                    self.line(60, row)
                    self.down()
                    row = ""
                row += char
            if row.strip():
                self.line(60, row)
            self.down()

    def parts(self, x, parts):
        """A form's value at x: text, boxes, comb fields."""
        for part in parts:
            if isinstance(part, str):
                self.line(x, part)
                x += self.width(part) + 4
            elif part.mode == "comb":
                self.fields += 1
                self.canvas.acroForm.textfield(name=f"f{self.fields}", value=part.parts[0], x=x, y=self.y - 3, height=14,
                                               width=16 * len(part.parts[0]), maxlen=len(part.parts[0]), fieldFlags="comb",
                                               borderWidth=1, fontSize=9)
                x += 16 * len(part.parts[0]) + 6
            elif part.mode == "box-fields":
                for piece in part.parts:
                    self.fields += 1
                    self.canvas.acroForm.textfield(name=f"Text{self.fields}", value=piece, x=x, y=self.y - 3, height=14, width=14,
                                                   maxlen=1, borderWidth=1, fontSize=9)
                    x += 17
                x += 6
            elif part.mode == "note":
                # What a viewer's typewriter leaves: a note that lies over the page and is drawn by the next viewer.
                wide = self.width(part.parts[0]) + 12
                self.canvas.freeTextAnnotation(part.parts[0], "/Helv 10 Tf 0 g", [x, self.y - 4, x + wide, self.y + 11], addtopage=1)
                x += wide + 6
            elif part.mode in ("own", "before"):
                body, check = part.parts if part.mode == "own" else part.parts[::-1]
                box = lambda: (self.canvas.rect(x + 96, self.y - 3, 14, 14), self.canvas.drawString(x + 100, self.y, check))
                if part.mode == "before":
                    box()
                self.canvas.rect(x - 2, self.y - 3, 84, 14)
                self.canvas.drawString(x, self.y, body)
                self.canvas.drawString(x + 90, self.y, "(")
                if part.mode == "own":
                    box()
                self.canvas.drawString(x + 114, self.y, ")")
                x += 130
            elif part.mode in ("cells", "boxes"):
                for piece in part.parts:
                    self.canvas.rect(x, self.y - 3, self.width(piece) + 6, 14)
                    self.canvas.drawString(x + 3, self.y, piece)
                    x += self.width(piece) + 6
            elif part.mode == "runs":
                for piece in part.parts:
                    self.canvas.drawString(x, self.y, piece)
                    x += self.width(piece)
            else:
                for nth, piece in enumerate(part.parts):
                    if nth:
                        self.down()
                    self.canvas.drawString(x, self.y, piece)

    def table(self, rows):
        columns = len(rows[0])
        need = [max(self.room(row[c]) if c < len(row) else 10 for row in rows) for c in range(columns)]
        # Cells never run into one another: the page becomes as wide as the table.
        if sum(need) > 490:
            self.canvas.setPageSize((sum(need) + 110, 842))
        for row in rows:
            x = 55
            for c, cell in enumerate(row[:columns]):
                self.parts(x, cell)
                x += need[c]
            self.down()


def pdf(doc, path):
    page = Page(doc, path)
    for block in doc.blocks:
        if block[0] == "table":
            page.table(block[1])
        elif block[0] == "field":
            label = flat(block[1]) + block[3]
            if any(isinstance(part, Split) for part in block[2]):
                page.line(60, label)
                page.parts(70 + page.width(label), block[2])
                page.down()
            else:
                page.wrapped(label + flat(block[2]))
        elif any(isinstance(part, Split) and part.mode == "runs" for part in block[1]):
            page.parts(60, block[1])
            page.down()
        else:
            page.wrapped(flat(block[1]))
        page.down(6)
    page.canvas.save()


WRITERS = {"pdf": (".pdf", pdf)}
