"""Files by LibreOffice and Chromium: what their own writers make of a letter, a sheet, a talk and a page."""

import html
import shutil
import subprocess
import tempfile
from pathlib import Path

from . import prose
from . import values as v
from .docx_files import document, saved
from .people import people
from .sample import Sample, sentence, t
from .tables import EN, rows_of, separated

LIBRE, CHROME = "LibreOffice 7.4", "Chromium 156, print to PDF"

FLAT = ('<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" office:version="1.3" ')


def flat_text(body, header="", changes="", meta=""):
    header = f"<style:header><text:p>{header}</text:p></style:header>" if header else ""
    return (FLAT + f'office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>{meta}</office:meta><office:styles/>'
            '<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout>'
            '<style:style style:name="fr1" style:family="graphic"><style:graphic-properties/></style:style>'
            '<style:style style:name="hid" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles>'
            f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">{header}</style:master-page></office:master-styles>'
            f"<office:body><office:text>{changes}{body}</office:text></office:body></office:document>")


class Jobs:
    """One start of LibreOffice for all files of a kind: it takes seconds each time."""

    def __init__(self):
        self.jobs = {}

    def add(self, sample, target, suffix, source):
        if sample.path.exists():
            return
        self.jobs.setdefault(target, []).append((sample, suffix, source))

    def run(self):
        for target, jobs in self.jobs.items():
            with tempfile.TemporaryDirectory() as folder:
                names = []
                for n, (_, suffix, source) in enumerate(jobs):
                    path = Path(folder) / f"job{n}{suffix}"
                    path.write_bytes(source if isinstance(source, bytes) else source.encode())
                    names.append(str(path))
                subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", target, "--outdir", folder + "/out"] + names,
                               check=True, capture_output=True, timeout=300)
                for n, (sample, _, _) in enumerate(jobs):
                    shutil.copy(f"{folder}/out/job{n}.{target.split(':')[0]}", sample.path)


def letters(jobs):
    def one(name, about, body, where=(), level="high", **parts):
        s = Sample(f"docx/{name}.docx", about, LIBRE + " Writer")
        number = v.hkid(s.rng)
        s.plant("hkid", number, level, where).expect("confidential")
        jobs.add(s, "docx", ".fodt", flat_text(body.replace("NUMBER", number), **{k: x.replace("NUMBER", number) for k, x in parts.items()}))

    one("lo-footnote", "The number stands in a footnote of a letter saved by LibreOffice.",
        '<text:p>The second tenant<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Identity card no. NUMBER, seen on 2 March.</text:p></text:note-body></text:note> agreed by phone.</text:p>')
    one("lo-endnote", "The number stands in an endnote of a letter saved by LibreOffice.",
        '<text:p>會員資料<text:note text:id="ftn1" text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>身份證號碼 NUMBER 已核對。</text:p></text:note-body></text:note>已更新。</text:p>')
    one("lo-header", "The number stands in the page header of a letter saved by LibreOffice.", "<text:p>請參閱下頁。</text:p>", ["header"], header="個案身份證號碼 NUMBER")
    one("lo-text-box", "The number stands in a frame of a letter saved by LibreOffice.",
        '<text:p>Guest book<draw:frame draw:style-name="fr1" text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm"><draw:text-box><text:p>HKID NUMBER</text:p></draw:text-box></draw:frame></text:p>')
    one("lo-comment", "The number stands in a comment of a letter saved by LibreOffice.",
        '<text:p>The form is complete.<office:annotation><dc:creator>Reviewer</dc:creator><dc:date>2026-03-02T09:30:00</dc:date><text:p>HKID NUMBER, please check</text:p></office:annotation></text:p>', ["comment"])
    one("lo-deleted", "The number was deleted with tracked changes on in LibreOffice and is still in the file.",
        '<text:p>Identity card no. <text:change text:change-id="c1"/>is on file.</text:p>',
        changes='<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Editor</dc:creator><dc:date>2026-03-02T09:30:00</dc:date></office:change-info><text:p>NUMBER </text:p></text:deletion></text:changed-region></text:tracked-changes>')
    one("lo-hidden", "The number is hidden text in a letter saved by LibreOffice.", '<text:p>The parcel is ready. <text:span text:style-name="hid">HKID NUMBER</text:span></text:p>')
    one("lo-custom-property", "The number stands in a user-defined property of a letter saved by LibreOffice.", "<text:p>Minutes of the tenants' meeting.</text:p>", ["property"], None,
        meta='<meta:user-defined meta:name="Owner HKID">NUMBER</meta:user-defined>')

    s = Sample("docx/lo-payroll-table.docx", "A payroll of twelve people as a table in a letter saved by LibreOffice.", LIBRE + " Writer")
    staff = people(s.about, 12)
    cells = lambda row: "<table:table-row>" + "".join(f"<table:table-cell><text:p>{html.escape(str(x))}</text:p></table:table-cell>" for x in row) + "</table:table-row>"
    s.plant("payroll").plant("hk-bank-account", [p.account for p in staff]).expect("restricted", silent=["payment-card"], may=["customer-database", "personnel-record"])
    jobs.add(s, "docx", ".fodt", flat_text(t("<text:p>糧¦單：二零二六年三月（自動轉賬）</text:p>") + '<table:table><table:table-column table:number-columns-repeated="4"/>'
             + cells(["員工姓名", "月薪", "強積金", "銀行戶口號碼"]) + "".join(cells([p.zh, f"{p.salary:,}.00", "1,500.00", p.account]) for p in staff) + "</table:table>"))

    for name, about, body in [("lo-plain", "A harmless letter saved by LibreOffice.", "<text:p>各位住客：電梯將於星期五早上維修，不便之處，敬請原諒。</text:p>"),
                              ("lo-footnotes-law", "A harmless article with footnotes to laws and cases, saved by LibreOffice.",
                               '<text:p>Privacy law<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Cap. 486, section 33; [2023] HKCFI 1881.</text:p></text:note-body></text:note> in short.</text:p>')]:
        s = Sample(f"docx/{name}.docx", about, LIBRE + " Writer")
        s.quiet()
        jobs.add(s, "docx", ".fodt", flat_text(body))


def sheets(jobs):
    s = Sample("xlsx/lo-customers.xlsx", "A customer list of 25 people, imported from CSV and saved by LibreOffice.", LIBRE + " Calc")
    some = people(s.about, 25)
    s.plant("hkid", [p.hkid for p in some], "high").plant("customer-database", level="high").secret(*[p.email for p in some]).expect("restricted")
    jobs.add(s, "xlsx:Calc MS Excel 2007 XML", ".csv", separated([EN] + rows_of(some)))

    s = Sample("xlsx/lo-stock.xlsx", "A stock list of part codes, saved by LibreOffice.", LIBRE + " Calc")
    s.quiet()
    jobs.add(s, "xlsx:Calc MS Excel 2007 XML", ".csv", separated([["Part no.", "Qty"]] + [[f"{s.rng.choice('ABCHK')}{v.digits(s.rng, 7)}", s.rng.randint(1, 99)] for _ in range(120)]))


def talks(jobs):
    def flat_slides(slides):
        pages = "".join(f'<draw:page draw:name="page{n}"><draw:frame svg:x="2cm" svg:y="2cm" svg:width="20cm" svg:height="8cm"><draw:text-box>' + "".join(f"<text:p>{x}</text:p>" for x in lines) + "</draw:text-box></draw:frame></draw:page>" for n, lines in enumerate(slides, 1))
        return FLAT + f'office:mimetype="application/vnd.oasis.opendocument.presentation"><office:body><office:presentation>{pages}</office:presentation></office:body></office:document>'

    s = Sample("pptx/lo-talk.pptx", "The number stands on the third slide of a talk saved by LibreOffice.", LIBRE + " Impress")
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high", ["slide 3"]).expect("confidential")
    jobs.add(s, "pptx", ".fodp", flat_slides([["Welcome"], ["Agenda"], ["Prize winner", f"Identity card {number}"]]))
    s = Sample("pptx/lo-harmless.pptx", "A harmless talk saved by LibreOffice.", LIBRE + " Impress")
    s.quiet()
    jobs.add(s, "pptx", ".fodp", flat_slides([["歡迎"], ["今日議程", "一、茶點", "二、抽獎"]]))


def printed(jobs):
    s = Sample("pdf/sentence-libreoffice.pdf", "The sentence in a letter printed by LibreOffice with embedded fonts.", LIBRE + " Writer")
    s.plant("hkid", v.known_hkid(), "high", ["page 1"]).expect("confidential")
    jobs.add(s, "pdf", ".fodt", flat_text(f"<text:p>跟進個案</text:p><text:p>{sentence()}</text:p>"))

    s = Sample("pdf/lo-results-published.pdf", "A published results announcement: the exchange's disclaimer, stock code, figures and no draft mark.", LIBRE + " Writer, python-docx 1.2")
    s.plant("published-announcement").expect("public", silent=["inside-information", "hkid", "payment-card"], may=["financial-report"])
    d = document(prose.results_head("9999") + ["ANNUAL RESULTS ANNOUNCEMENT FOR THE YEAR ENDED 31 DECEMBER 2025 截至二零二五年十二月三十一日止年度之年度業績公告"])
    from .docx_files import table
    table(d, [["HK$'000", "2025", "2024"]] + [[a, f"{b:,}", f"{c:,}"] for a, b, c in prose.ITEMS])
    for text in prose.results_body("HK1.50 cents", "28 May 2026") + prose.results_end("27 March 2026"):
        d.add_paragraph(text)
    jobs.add(s, "pdf", ".docx", saved(d))

    s = Sample("pdf/lo-employment-contract.pdf", "An employment contract printed by LibreOffice.", LIBRE + " Writer, python-docx 1.2")
    p = people(s.about, 1)[0]
    s.plant("personnel-record").plant("hkid", p.hkid, "high", ["page 1"]).expect("confidential", may=["payroll"])
    jobs.add(s, "pdf", ".docx", saved(document(prose.employment(p))))

    s = Sample("pdf/lo-notice.pdf", "A harmless notice in Chinese printed by LibreOffice.", LIBRE + " Writer")
    s.quiet()
    jobs.add(s, "pdf", ".fodt", flat_text("<text:p>大廈通告</text:p><text:p>各位住客：請於領取包裹時出示身份證，職員不會抄錄號碼。</text:p>"))


def older(jobs):
    """Formats that are known by their signature and read only as loose strings."""
    for folder, target, suffix in [("rtf", "rtf", ".fodt")]:
        s = Sample(f"{folder}/letter.{folder}", "A letter in an older format: what can be read as strings holds one identity card number.", LIBRE + " Writer")
        number = v.hkid(s.rng)
        s.plant("hkid", number).expect("confidential", *(["block", ["unsupported"]] if folder == "doc" else []))
        jobs.add(s, target, suffix, flat_text(f"<text:p>Dear guest,</text:p><text:p>We have noted your HKID {number} and will call you.</text:p><text:p>Front Desk</text:p>"))
    s = Sample("xls/visits.xls", "A harmless sheet in an older format: nothing to find.", LIBRE + " Calc")
    s.quiet()
    jobs.add(s, "xls:MS Excel 97", ".csv", separated([["Region", "Visits"], ["East", 12], ["West", 9]]))


def webpage(body, extra=""):
    return f'<!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8"><title>Page</title><style>body{{font-family:"Noto Sans CJK HK",sans-serif}}{extra}</style></head><body>{body}</body></html>'


def chromium(sample, page):
    if sample.path.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(page, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                        "--disable-sync", f"--user-data-dir={folder}/profile", "--no-pdf-header-footer", f"--print-to-pdf={sample.path}", f"file://{source}"], check=True, capture_output=True, timeout=120)


def pages():
    def page(name, about):
        return Sample(f"pdf/{name}.pdf", about, CHROME)

    def paragraphs(lines):
        return "".join(f"<p>{html.escape(x)}</p>" for x in lines)

    s = page("sentence-chromium", "The sentence in a web page printed by Chromium, with embedded fonts and one glyph a move.")
    s.plant("hkid", v.known_hkid(), "high", ["page 1"]).expect("confidential")
    chromium(s, webpage(paragraphs(["跟進個案", sentence()])))

    s = page("chromium-discharge-zh", "A hospital's discharge summary in Traditional Chinese printed by Chromium.")
    p = people(s.about, 1)[0]
    s.plant("medical-record").plant("hkid", p.hkid, "high", ["page 1"]).expect("restricted", may=["medical-terms"])
    chromium(s, webpage(paragraphs(prose.discharge_zh(p))))

    s = page("chromium-customers-25", "A customer list of 25 people as an HTML table printed by Chromium.")
    some = people(s.about, 25)
    row = lambda cells, tag: "<tr>" + "".join(f"<{tag}>{html.escape(c)}</{tag}>" for c in cells) + "</tr>"
    s.plant("hkid", [p.hkid for p in some]).secret(*[p.mobile for p in some]).expect("restricted", may=["customer-database"])
    chromium(s, webpage("<table>" + row(["Customer name", "HKID No.", "Mobile"], "th") + "".join(row([p.name, p.hkid, p.mobile], "td") for p in some) + "</table>"))

    s = page("chromium-news", "A news page printed by Chromium.")
    s.quiet()
    chromium(s, webpage(paragraphs(["全港市民換領智能身份證", "市民換領身份證時，須帶備舊有身份證正本。整個過程約需三十分鐘。", "天文台預測周末天晴，氣溫介乎十九至二十四度。"])))

    s = page("chromium-interim-published", "A published interim results announcement printed by Chromium.")
    s.plant("published-announcement").expect("public", silent=["inside-information", "hkid"], may=["financial-report"])
    body = paragraphs(prose.results_head("9998") + ["截至二零二五年六月三十日止六個月之中期業績公告"]) + "<table>" + "".join(row([a, f"{b:,}", f"{c:,}"], "td") for a, b, c in prose.ITEMS) + "</table>" + paragraphs(prose.results_end("28 August 2025"))
    chromium(s, webpage(body))

    s = page("chromium-receipt", "A shop's receipt with masked card digits printed by Chromium.")
    s.quiet()
    chromium(s, webpage(paragraphs(["Receipt 26-0311", "Notebook HK$ 20.90", "Card **** **** **** 1881", "Approval code A1B2C3"])))


def build():
    jobs = Jobs()
    letters(jobs)
    sheets(jobs)
    talks(jobs)
    printed(jobs)
    older(jobs)
    jobs.run()
    pages()
