"""Word documents by python-docx: the number in every part in which Word keeps text."""

import io

import docx
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt

from . import prose
from . import values as v
from .people import people
from .sample import MOMENT, Sample, sentence, t

PRODUCER = "python-docx 1.2"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def document(paragraphs=()):
    d = docx.Document()
    without_thumbnail(d.part.package)
    d.core_properties.created = d.core_properties.modified = MOMENT
    d.core_properties.author = d.core_properties.last_modified_by = "Front Desk"
    d.core_properties.comments = ""
    for text in paragraphs:
        d.add_paragraph(text)
    return d


def without_thumbnail(package):
    """The library's template has a picture of a page in it, which is nothing of ours."""
    for key, rel in list(package.rels.items()):
        if "thumbnail" in rel.reltype:
            del package.rels[key]


def simple(text):
    return document(["跟進個案", text, "如有查詢，請與客戶服務部聯絡。"])


def saved(d):
    out = io.BytesIO()
    d.save(out)
    return out.getvalue()


def docx_sample(name, about):
    return Sample(f"docx/{name}.docx", about, PRODUCER)


def add(paragraph, xml):
    paragraph._p.append(parse_xml(xml))


def table(d, rows):
    grid = d.add_table(rows=len(rows), cols=len(rows[0]))
    grid.style = "Table Grid"
    for cells, row in zip(grid.rows, rows):
        for cell, value in zip(cells.cells, row):
            cell.text = str(value)
    return grid


def custom_properties(d, pairs):
    items = "".join(f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{n}" name="{k}"><vt:lpwstr>{x}</vt:lpwstr></property>' for n, (k, x) in enumerate(pairs, 2))
    xml = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
           f'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{items}</Properties>')
    package = d.part.package
    part = Part(PackURI("/docProps/custom.xml"), "application/vnd.openxmlformats-officedocument.custom-properties+xml", xml.encode(), package)
    package.relate_to(part, RELS + "/custom-properties")


def places():
    def one(name, about, where=(), level="high"):
        s = docx_sample(name, about)
        number = v.hkid(s.rng)
        s.plant("hkid", number, level, where).expect("confidential")
        return s, number

    s = docx_sample("sentence", "The sentence in a paragraph of a letter.")
    s.plant("hkid", v.known_hkid(), "high").expect("confidential").write(saved(simple(sentence())))

    s, n = one("header", "The number stands in the page header only.", ["header"])
    d = document(["本頁載有申請表格的填寫說明。"])
    d.sections[0].header.paragraphs[0].text = f"個案身份證號碼 {n}"
    s.write(saved(d))

    s, n = one("footer", "The number stands in the page footer only.", ["footer"])
    d = document(["Please keep this page with the application."])
    d.sections[0].footer.paragraphs[0].text = f"Identity card no. {n}"
    s.write(saved(d))

    s, n = one("comment", "The number stands in a reviewer's comment.", ["comment"])
    d = document()
    run = d.add_paragraph().add_run("The second applicant's data are still missing.")
    d.add_comment(run, text=f"She rang: HKID {n}", author="Reviewer", initials="R")
    s.write(saved(d))

    s, n = one("text-box", "The number stands in a text box, which Word stores twice.")
    d = document(["貴客留言卡"])
    inner = f'<w:txbxContent><w:p><w:r><w:t>身份證號碼：{n}</w:t></w:r></w:p></w:txbxContent>'
    add(d.add_paragraph(), f"""<w:r {W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">
<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="2400000" cy="600000"/><wp:docPr id="7" name="Text Box 7"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape style="width:190pt;height:47pt"><v:textbox>{inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>""")
    s.write(saved(d))

    s, n = one("deleted-revision", "The number was deleted with tracked changes on and is still in the file.")
    d = document()
    p = d.add_paragraph("Applicant's identity card no. ")
    add(p, f'<w:del {W} w:id="1" w:author="Editor" w:date="2026-03-02T09:30:00Z"><w:r><w:delText xml:space="preserve">{n}</w:delText></w:r></w:del>')
    add(p, f'<w:ins {W} w:id="2" w:author="Editor" w:date="2026-03-02T09:31:00Z"><w:r><w:t>(on file)</w:t></w:r></w:ins>')
    s.write(saved(d))

    s, n = one("deleted-inside", "Deleted characters stand inside the number: only the accepted text makes it whole.")
    d = document()
    p = d.add_paragraph(f"申請人身份證號碼：{n[:4]}")
    add(p, f'<w:del {W} w:id="1" w:author="Editor" w:date="2026-03-02T09:30:00Z"><w:r><w:delText>88</w:delText></w:r></w:del>')
    p.add_run(n[4:])
    s.write(saved(d))

    s, n = one("hidden-text", "The number is hidden text, which is printed by nobody and copied by everybody.")
    d = document(["Dear team, the parcel is ready."])
    run = d.add_paragraph("Visible line. ").add_run(f"HKID {n}")
    run.font.hidden = True
    s.write(saved(d))

    s, n = one("table-cell", "The number stands in a table under its heading, two rows further down.")
    d = document(["訪客登記"])
    table(d, [["姓名", "身份證號碼", "時間"], ["（示例）", "", "09:00"], ["陳小姐", n, "09:30"]])
    s.write(saved(d))

    s, n = one("split-runs", "The number is cut into five runs of different formatting.")
    d = document()
    p = d.add_paragraph("請核對身份證號碼")
    for at, piece in enumerate([n[0], n[1:3], n[3:6], n[6:8], n[8:]]):
        p.add_run(piece).bold = at % 2 == 0
    p.add_run("是否正確。")
    s.write(saved(d))

    s, n = one("field", "The number is the result of a mail merge field; its instruction stands beside it.")
    d = document()
    p = d.add_paragraph("HKID: ")
    for xml in ['<w:fldChar w:fldCharType="begin"/>', '<w:instrText xml:space="preserve"> MERGEFIELD IdentityCard </w:instrText>',
                '<w:fldChar w:fldCharType="separate"/>', f"<w:t>{n}</w:t>", '<w:fldChar w:fldCharType="end"/>']:
        add(p, f"<w:r {W}>{xml}</w:r>")
    s.write(saved(d))

    s, n = one("custom-property", "The number stands in a custom property of the file, put there by a document system.", ["property"], None)
    d = document(["Minutes of the tenants' meeting."])
    custom_properties(d, [("Case owner HKID", n), ("Matter", "26-0311")])
    s.write(saved(d))

    s, n = one("core-property", "The number stands in the file's title property.", ["property"], None)
    d = document(["Application, page 1 of 1."])
    d.core_properties.title = f"HKID {n} application"
    s.write(saved(d))

    s, n = one("alt-text", "The number stands in a picture's alternative text; the picture itself shows a grey square.")
    from .pictures import grey_square
    d = document(["Photograph on file."])
    d.add_picture(io.BytesIO(grey_square()), width=Pt(60))
    d.inline_shapes[0]._inline.docPr.set("descr", f"Photograph of the holder of identity card {n}")
    s.gaps = ["image-without-ocr"]
    s.write(saved(d))

    s = docx_sample("embedded-sheet", "A letter with a workbook of 25 customers embedded as an object.")
    from .xlsx_files import customers_book
    some = people(s.about, 25)
    d = document(["Please find the list below (double-click to open)."])
    part = Part(PackURI("/word/embeddings/Microsoft_Excel_Sheet1.xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", customers_book(some), d.part.package)
    rel = d.part.relate_to(part, RELS + "/package")
    add(d.add_paragraph(), f'<w:r {W} xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:r="{RELS}"><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" DrawAspect="Icon" ObjectID="_1" r:id="{rel}"/></w:object></w:r>')
    s.plant("hkid", [p.hkid for p in some], "high").plant("customer-database", level="high").secret(*[p.mobile for p in some]).expect("restricted").write(saved(d))


def marked():
    s = docx_sample("mark-in-header", "A harmless note with a confidentiality mark in its header.")
    s.plant("confidential-marking").expect("confidential", silent=["hkid"])
    d = document(["The lift will be serviced on Friday morning."])
    d.sections[0].header.paragraphs[0].text = t("CONFI¦DENTIAL 機¦密文件")
    s.write(saved(d))

    s = docx_sample("mark-in-footer-zh", "A harmless note with a strict mark in its footer, in Chinese.")
    s.plant("restricted-marking").expect("restricted", silent=["hkid"], may=["confidential-marking"])
    d = document(["電梯將於星期五早上維修。"])
    d.sections[0].footer.paragraphs[0].text = t("嚴¦格保密")
    s.write(saved(d))

    s = docx_sample("watermark", "A harmless note behind which a watermark says that it is strictly confidential.")
    s.plant("restricted-marking").expect("restricted", silent=["hkid"], may=["confidential-marking"])
    d = document(["The lift will be serviced on Friday morning."])
    add(d.sections[0].header.paragraphs[0], f'<w:r {W} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" style="position:absolute;width:430pt;height:160pt;rotation:315"><v:textpath style="font-family:&quot;Calibri&quot;" string="{t("STRICTLY CONFI¦DENTIAL")}"/></v:shape></w:pict></w:r>')
    s.write(saved(d))

    s = docx_sample("sensitivity-label", "A harmless note that carries a sensitivity label named Confidential in its properties.")
    s.plant("sensitivity-label").expect("confidential", silent=["hkid"], may=["confidential-marking"])
    d = document(["The lift will be serviced on Friday morning."])
    guid = "2096f6a2-d2f7-48be-b329-b73aaa526e5d"
    key = t(f"MS¦IP_Label_{guid}_")
    custom_properties(d, [(key + "Enabled", "true"), (key + "SetDate", "2026-03-02T09:30:00Z"), (key + "Method", "Privileged"), (key + "Name", t("Confi¦dential")),
                          (key + "SiteId", "72f988bf-0000-4000-8000-2d7cd011db47"), (key + "ContentBits", "0")])
    s.write(saved(d))


def records():
    s = docx_sample("discharge-summary", "A hospital's discharge summary in English.")
    p = people(s.about, 1)[0]
    s.plant("medical-record").plant("hkid", p.hkid, "high").expect("restricted", may=["medical-terms"]).write(saved(document(prose.discharge_en(p))))

    s = docx_sample("discharge-summary-zh", "A hospital's discharge summary in Traditional Chinese.")
    p = people(s.about, 1)[0]
    s.plant("medical-record").plant("hkid", p.hkid, "high").expect("restricted", may=["medical-terms"]).write(saved(document(prose.discharge_zh(p))))

    s = docx_sample("discharge-summary-sc", "A Mainland hospital's discharge summary in Simplified Chinese.")
    p = people(s.about, 1)[0]
    number = v.resident(s.rng)
    s.plant("medical-record").plant("cn-resident-id", number, "high").expect("restricted", may=["medical-terms", "hk-hospital-number"]).write(saved(document(prose.discharge_sc(p, number))))

    s = docx_sample("draft-results", "A draft results announcement with tracked changes, blanks to fill in and the exchange's disclaimer, which clears nothing.")
    s.plant("inside-information").expect("restricted", silent=["hkid"], may=["financial-report", "published-announcement", "confidential-marking", "restricted-marking"])
    d = document([t("DRA¦FT 3, 2 March 2026. Not for release.")] + prose.results_head("[" + chr(0x25CF) + "]"))
    d.sections[0].header.paragraphs[0].text = t("DRA¦FT, in¦side infor¦mation, un¦audited")
    for text in prose.results_body("[" + chr(0x25CF) + "] cents", "[" + chr(0x25CF) + "] May 2026"):
        d.add_paragraph(text)
    table(d, [["HK$'000", "2025", "2024"]] + [[a, f"{b:,}", f"{c:,}"] for a, b, c in prose.ITEMS])
    p = d.add_paragraph("The Group expects ")
    add(p, f'<w:del {W} w:id="1" w:author="CFO" w:date="2026-03-02T09:30:00Z"><w:r><w:delText>a moderate rise</w:delText></w:r></w:del>')
    add(p, f'<w:ins {W} w:id="2" w:author="CFO" w:date="2026-03-02T09:31:00Z"><w:r><w:t>a fall of about 20% in revenue in the first quarter</w:t></w:r></w:ins>')
    for text in prose.results_end("[" + chr(0x25CF) + "] March 2026"):
        d.add_paragraph(text)
    s.write(saved(d))

    s = docx_sample("board-paper", "A board pa¦per about a deal that is not announced.")
    s.plant("inside-information").expect("restricted", silent=["hkid"], may=["financial-report", "confidential-marking", "restricted-marking"]).write(saved(document(prose.board_paper())))

    s = docx_sample("employment-contract", "An employment contract with identity card number, address and salary.")
    p = people(s.about, 1)[0]
    s.plant("personnel-record").plant("hkid", p.hkid, "high").expect("confidential", may=["payroll"]).write(saved(document(prose.employment(p))))


def quiet():
    def still(name, about, d, may=()):
        s = docx_sample(name, about)
        s.quiet()
        s.may = list(may)
        s.write(saved(d))

    still("training", "A training handout with every keyword and no number.", document(prose.TRAINING))
    still("leaflet", "A health leaflet with dozens of medical terms and no patient.", document(prose.LEAFLET), ["medical-terms"])
    d = document(["Application for a library card 申請表"])
    table(d, [["Name 姓名", ""], ["HK Identity Card No. 身份證號碼", "            (   )"], ["Mobile 手提電話", ""], ["E-mail 電郵", ""]])
    still("blank-form", "A blank form: headings and empty cells.", d)
    d = document(["Minutes"])
    p = d.add_paragraph("The committee agreed to ")
    add(p, f'<w:del {W} w:id="1" w:author="A" w:date="2026-03-02T09:30:00Z"><w:r><w:delText>repaint</w:delText></w:r></w:del>')
    add(p, f'<w:ins {W} w:id="2" w:author="A" w:date="2026-03-02T09:31:00Z"><w:r><w:t>re-tile</w:t></w:r></w:ins>')
    p.add_run(" the lobby.")
    still("tracked-minutes", "Harmless minutes with tracked changes.", d)
    rng = v.seeded("docx specification")
    d = document(["Spare parts list"])
    table(d, [["Part no.", "Name", "Drawing"]] + [[f"{rng.choice('ABCGK')}{v.digits(rng, 6)}", "Gasket", f"DWG-{v.digits(rng, 7)}"] for _ in range(25)])
    still("spare-parts", "A table of part and drawing numbers.", d)
    d = document(["會議紀錄", "委員會討論了身份證影印本的保存期限，並決定縮短至六個月。", "下次會議日期另行通知。"])
    d.sections[0].header.paragraphs[0].text = "會議紀錄 第三次會議"
    d.sections[0].footer.paragraphs[0].text = "第 1 頁"
    still("minutes-zh", "Minutes in Chinese that speak of identity cards and hold no number.", d)
    d = document(["An equity research reading list", "Textbooks on HKFRS, the statement of cash flows and the con¦solidated statement of finan¦cial position.".replace("¦", ""), "Published annual reports of five listed companies are in the library."])
    still("reading-list", "A reading list about financial statements.", d, ["financial-report"])
    d = document(["Visitor instructions", "Please show your identity card at the counter. We do not write the number down."])
    custom_properties(d, [("Matter", "26-0311"), ("Department", "Facilities")])
    still("visitor-instructions", "Instructions for visitors, with harmless custom properties.", d)


def build():
    places()
    marked()
    records()
    quiet()
