"""Binary office files, 97 to 2003, by LibreOffice: letters as DOC, talks as PPT, with what stands beside the text.

Written through flat ODF and converted (`soffice --convert-to "doc:MS Word 97"`, `"ppt:MS PowerPoint 97"`), so that the
places of notes, comments, deletions and hidden text are those that a real writer chooses.
"""

import html

from . import values as v
from .office import FLAT, LIBRE, Jobs, flat_text
from .people import people
from .sample import Sample, t

WORD, POINT = "doc:MS Word 97", "ppt:MS PowerPoint 97"


def letters(jobs):
    def one(name, about, body, where=(), level="high", **parts):
        s = Sample(f"doc/{name}.doc", about, LIBRE + " Writer, as Word 97")
        number = v.hkid(s.rng)
        s.plant("hkid", number, level, where).expect("confidential")
        jobs.add(s, WORD, ".fodt", flat_text(body.replace("NUMBER", number), **{k: x.replace("NUMBER", number) for k, x in parts.items()}))

    one("letter", "A letter in the old format with one identity card number.",
        "<text:p>Dear guest,</text:p><text:p>We have noted your HKID NUMBER and will call you.</text:p><text:p>Front Desk</text:p>")
    one("footnote", "The number stands in a footnote of a letter in the old format.",
        '<text:p>The third tenant<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Identity card no. NUMBER, seen on 2 March.</text:p></text:note-body></text:note> agreed by phone.</text:p>', ["footnote"])
    one("header", "The number stands in the page header of a letter in the old format.", "<text:p>請參閱下頁。</text:p>", ["header"], header="個案身份證號碼 NUMBER")
    one("text-box", "The number stands in a frame of a letter in the old format.",
        '<text:p>Guest book<draw:frame draw:style-name="fr1" text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm"><draw:text-box><text:p>HKID NUMBER</text:p></draw:text-box></draw:frame></text:p>')
    one("comment", "The number stands in a comment of a letter in the old format.",
        '<text:p>The form is complete.<office:annotation><dc:creator>Reviewer</dc:creator><dc:date>2026-03-02T09:30:00</dc:date><text:p>HKID NUMBER, please check</text:p></office:annotation></text:p>', ["comment"])
    one("deleted", "The number was deleted with tracked changes on and is still in the file of the old format.",
        '<text:p>Identity card no. <text:change text:change-id="c1"/>is on file.</text:p>', ["deleted"],
        changes='<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Editor</dc:creator><dc:date>2026-03-02T09:30:00</dc:date></office:change-info><text:p>NUMBER </text:p></text:deletion></text:changed-region></text:tracked-changes>')
    one("hidden", "The number is hidden text in a letter in the old format.", '<text:p>The parcel is ready. <text:span text:style-name="hid">HKID NUMBER</text:span></text:p>')
    one("custom-property", "The number stands in a user-defined property of a letter in the old format.", "<text:p>Minutes of the owners' meeting.</text:p>", ["property"], None,
        meta='<meta:user-defined meta:name="Owner HKID">NUMBER</meta:user-defined>')

    s = Sample("doc/payroll-table.doc", "A payroll of twelve people as a table in a letter in the old format.", LIBRE + " Writer, as Word 97")
    staff = people(s.about, 12)
    cells = lambda row: "<table:table-row>" + "".join(f"<table:table-cell><text:p>{html.escape(str(x))}</text:p></table:table-cell>" for x in row) + "</table:table-row>"
    s.plant("payroll").plant("hk-bank-account", [p.account for p in staff]).expect("restricted", silent=["payment-card"], may=["customer-database", "personnel-record"])
    jobs.add(s, WORD, ".fodt", flat_text(t("<text:p>糧¦單：二零二六年三月（自動轉賬）</text:p>") + '<table:table><table:table-column table:number-columns-repeated="4"/>'
             + cells(["員工姓名", "月薪", "強積金", "銀行戶口號碼"]) + "".join(cells([p.zh, f"{p.salary:,}.00", "1,500.00", p.account]) for p in staff) + "</table:table>"))

    s = Sample("doc/notice.doc", "A harmless notice in the old format.", LIBRE + " Writer, as Word 97")
    s.quiet()
    jobs.add(s, WORD, ".fodt", flat_text("<text:p>各位住客：天台花園將於星期六早上關閉，不便之處，敬請原諒。</text:p>", header="Building notice"))


def talks(jobs):
    def box(lines):
        return '<draw:frame svg:x="2cm" svg:y="2cm" svg:width="20cm" svg:height="8cm"><draw:text-box>' + "".join(f"<text:p>{x}</text:p>" for x in lines) + "</draw:text-box></draw:frame>"

    def page(n, lines, extra="", style=""):
        return f'<draw:page draw:name="page{n}"{style}>{box(lines)}{extra}</draw:page>'

    def flat(pages, styles=""):
        return FLAT + f'office:mimetype="application/vnd.oasis.opendocument.presentation"><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:presentation>{"".join(pages)}</office:presentation></office:body></office:document>'

    def one(name, about, pages, where, styles=""):
        s = Sample(f"ppt/{name}.ppt", about, LIBRE + " Impress, as PowerPoint 97")
        number = v.hkid(s.rng)
        s.plant("hkid", number, "high", where).expect("confidential")
        jobs.add(s, POINT, ".fodp", flat([x.replace("NUMBER", number) for x in pages], styles))

    one("talk", "The number stands on the third slide of a talk in the old format.", [page(1, ["Welcome"]), page(2, ["Agenda"]), page(3, ["Prize winner", "Identity card NUMBER"])], ["slide 3"])
    one("notes", "The number stands in the speaker's notes of a talk in the old format.",
        [page(1, ["歡迎"], '<presentation:notes><draw:frame presentation:class="notes" svg:x="2cm" svg:y="14cm" svg:width="17cm" svg:height="12cm"><draw:text-box><text:p>得獎者身份證號碼 NUMBER</text:p></draw:text-box></draw:frame></presentation:notes>')], ["notes"])
    one("hidden-slide", "The number stands on a hidden slide of a talk in the old format.",
        [page(1, ["Results"]), page(2, ["HKID NUMBER"], style=' draw:style-name="dp1"')], ["slide 2"],
        '<style:style style:name="dp1" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>')

    s = Sample("ppt/harmless.ppt", "A harmless talk in the old format.", LIBRE + " Impress, as PowerPoint 97")
    s.quiet()
    jobs.add(s, POINT, ".fodp", flat([page(1, ["歡迎"]), page(2, ["今日議程", "一、茶點", "二、抽獎"])]))


def build():
    jobs = Jobs()
    letters(jobs)
    talks(jobs)
    jobs.run()
