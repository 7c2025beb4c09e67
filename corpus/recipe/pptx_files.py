"""Slides by python-pptx: text, tables, notes, hidden slides, charts, embedded workbooks."""

import io

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from . import prose
from . import values as v
from .people import people
from .sample import MOMENT, Sample, sentence, t


def deck(slides):
    p = Presentation()
    without_thumbnail_of(p)
    p.core_properties.created = p.core_properties.modified = MOMENT
    p.core_properties.author = p.core_properties.last_modified_by = "Front Desk"
    p.core_properties.title = "Slides"
    for title, lines in slides:
        slide = p.slides.add_slide(p.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(lines)
    return p


def without_thumbnail_of(p):
    package = p.part.package
    for key, rel in list(package._rels.items()):
        if "thumbnail" in rel.reltype:
            package._rels.pop(key)


def saved(p):
    out = io.BytesIO()
    p.save(out)
    return out.getvalue()


def grid(slide, rows):
    table = slide.shapes.add_table(len(rows), len(rows[0]), Inches(1), Inches(2), Inches(8), Inches(2)).table
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            table.cell(r, c).text = value


def deck_sample(name, about):
    return Sample(f"pptx/{name}.pptx", about, "python-pptx 1.0")


def speaking():
    s = deck_sample("sentence", "The sentence on the second slide.")
    s.plant("hkid", v.known_hkid(), "high", ["slide 2"]).expect("confidential")
    s.write(saved(deck([("跟進", ["三月個案"]), ("待辦", [sentence()])])))

    s = deck_sample("notes", "The number stands in the speaker's notes.")
    n = v.hkid(s.rng)
    p = deck([("Complaints", ["One case this week"])])
    p.slides[0].notes_slide.notes_text_frame.text = f"Caller's HKID is {n}, do not show"
    s.plant("hkid", n, "high").expect("confidential").write(saved(p))

    s = deck_sample("hidden-slide", "The number stands on a hidden slide.")
    n = v.hkid(s.rng)
    p = deck([("Agenda", ["Welcome"]), ("Backup", [f"身份證號碼：{n}"])])
    p.slides[1]._element.set("show", "0")
    s.plant("hkid", n, "high", ["slide 2"]).expect("confidential").write(saved(p))

    s = deck_sample("table", "Twelve people in a table on a slide, numbers under their heading.")
    some = people(s.about, 12)
    p = deck([("Winners", ["of the lucky draw"])])
    grid(p.slides[0], [["Name", "HKID No."]] + [[x.name, x.hkid] for x in some])
    s.plant("hkid", [x.hkid for x in some], "high", ["slide 1"]).expect("restricted", may=["customer-database"]).write(saved(p))

    s = deck_sample("group-shape", "The number is split over two runs in a text box inside a group.")
    n = v.hkid(s.rng)
    p = deck([("Visitor", ["badge"])])
    group = p.slides[0].shapes.add_group_shape()
    frame = group.shapes.add_textbox(Inches(1), Inches(3), Inches(4), Inches(1)).text_frame
    paragraph = frame.paragraphs[0]
    for at, piece in enumerate(["Identity card ", n[:5], n[5:]]):
        run = paragraph.add_run()
        run.text, run.font.bold = piece, at == 1
    s.plant("hkid", n, "high", ["slide 1"]).expect("confidential").write(saved(p))

    s = deck_sample("embedded-workbook", "A slide with an embedded workbook of 25 customers shown as an icon.")
    from .xlsx_files import customers_book
    some = people(s.about, 25)
    p = deck([("Clients", ["double-click the icon"])])
    from pptx.enum.shapes import PROG_ID
    from .pictures import grey_square
    p.slides[0].shapes.add_ole_object(io.BytesIO(customers_book(some)), PROG_ID.XLSX, Inches(2), Inches(3), icon_file=io.BytesIO(grey_square()))
    s.plant("hkid", [x.hkid for x in some], "high").plant("customer-database", level="high").expect("restricted", gaps=["image-without-ocr"]).write(saved(p))

    s = deck_sample("chart", "A chart whose category names and embedded workbook hold two identity card numbers.")
    a, b = v.hkid(s.rng), v.hkid(s.rng)
    p = deck([("Late pick-ups by identity card no.", [])])
    data = CategoryChartData()
    data.categories = [f"HKID {a}", f"HKID {b}"]
    data.add_series("Days late", (3, 5))
    p.slides[0].shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, Inches(1), Inches(2), Inches(6), Inches(3), data)
    s.plant("hkid", [a, b], "high").expect("confidential").write(saved(p))

    s = deck_sample("results-preview", "A draft of the results presentation, marked as in¦side information on each slide.")
    p = deck([(t("DRA¦FT annual results 2025"), [t("In¦side infor¦mation, embar¦goed until 27 March 2026"), t("Un¦audited, subject to fin¦alisation")]),
              ("Highlights", ["Revenue up 5%", "Profit for the year up 21%", t("Pro¦posed final divi¦dend [") + chr(0x25CF) + "] cents"]),
              (t("Profit war¦ning by the associate"), [t("Expected to record a net l¦oss; based on un¦audited manage¦ment acc¦ounts")])])
    s.plant("inside-information").expect("restricted", silent=["hkid"], may=["financial-report", "confidential-marking", "restricted-marking"]).write(saved(p))


def quiet():
    def still(name, about, p):
        deck_sample(name, about).quiet().write(saved(p))

    still("training", "Training slides about identity card numbers, without any.", deck([(x, prose.TRAINING[n:n + 2]) for n, x in enumerate(prose.TRAINING[:4])]))
    still("training-zh", "Privacy training slides in Chinese.", deck([("保障個人資料", ["收集身份證號碼前，先問是否必需", "護照號碼、信用卡號碼同樣需要保護"]), ("測驗", ["酒店可否保留住客身份證副本？"])]))
    p = deck([("Sales", [])])
    data = CategoryChartData()
    data.categories = ["East", "West"]
    data.add_series("2025", (12.5, 18.25))
    p.slides[0].shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, Inches(1), Inches(2), Inches(6), Inches(3), data)
    still("sales-chart", "A sales chart.", p)
    rng = v.seeded("pptx product table")
    p = deck([("Products", [])])
    grid(p.slides[0], [["Code", "Name"]] + [[f"{rng.choice('ABK')}{v.digits(rng, 7)}", "Lamp"] for _ in range(10)])
    still("product-table", "Product codes in a table.", p)
    p = deck([("Welcome", ["to the spring concert"])])
    p.slides[0].notes_slide.notes_text_frame.text = "Thank the sponsors. Remind guests to switch off their phones."
    still("concert", "Slides with harmless notes.", p)


def build():
    speaking()
    quiet()
