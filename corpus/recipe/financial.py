"""Results, deals and board papers beside the policies, courses and notes that only talk of them; sensitivity labels."""

import io
import subprocess
import tempfile
import zipfile
from pathlib import Path

import pikepdf

from .sample import Sample, t

GUID = "2fa4c1aa-90cf-4b3f-a3a7-11d6f8a9e001"
TENANT = "11111111-2222-4333-8444-555555555555"
DOT = "[" + chr(0x25CF) + "]"
COMPANY, COMPANY_ZH = "Sample Ridge Group Limited", "樣本山嶺集團有限公司"


def text(path, about, content, **planted):
    s = Sample(path, about)
    for rule, level in planted.items():
        s.plant(rule.replace("_", "-"), level=level)
    s.write(t(content.strip("\n") + "\n"))
    return s


def results():
    text("text/board-minutes-zh.txt", "Board minutes in Chinese: a dividend and a purchase.", f"""
{COMPANY_ZH}
董事會會¦議紀錄
日期：二零二六年八月二十一日
一、審議截至二零二六年六月三十日止六個月的中期業¦績
二、議決宣派中期¦股息每股三港仙
三、審議建議收¦購樣本物流有限公司全部股¦權，代價三億八千萬港元
""", inside_information=None).expect("restricted")
    text("text/results-clean-v4.txt", "An announcement that only its name shows to be a draft: it has the exchange's disclaimer.", f"""
Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsi¦bility for the contents of this announcement, make no represen¦tation as to its accuracy or completeness.
{COMPANY}
(Incorporated in the Cayman Islands with limited lia¦bility)
(Stock Co¦de: 9998)
INTERIM RES¦ULTS FOR THE SIX MONTHS ENDED 30 JUNE 2026
By order of the Bo¦ard
""", inside_information="high").expect("restricted", may=["financial-report"])
    text("text/profit-warning-zh.txt", "A profit warning in Chinese, marked as a second draft.", f"""
第二¦稿（二零二六年七月三日）
{COMPANY_ZH}
盈利警¦告
根據本集團截至二零二六年六月三十日止六個月的未經審¦核綜合管理賬目作出的初步評¦估，預期錄得虧¦損約九千萬港元。
承董事會¦命
""", inside_information=None).expect("restricted", may=["financial-report"])
    text("text/due-diligence-sc.txt", "A due diligence report in Simplified Chinese.", """
法律尽职调¦查报告
关于：样本物流有限公司（以下简称“目标公¦司”）
一、股权结构：转让¦方持有百分之八十二股¦权
二、重大诉¦讼：与业主有一宗租赁纠纷
三、建议：在股权转让协¦议中要求特别赔偿
""", inside_information=None).expect("restricted")
    text("eml/blackout.eml", "A notice that forbids dealing and says why.", """
From: cosec@example.com
To: team@example.com
Subject: Black¦out notice

Dear all,
You hold in¦side information about the proposed acqui¦sition of Sample Logistics. You must not de¦al in the shares of the Company until the announ¦cement has been published. Please keep this strictly confi¦dential.
""", inside_information=None).expect("restricted")
    text("eml/flash.eml", "A month's first figures by mail.", """
From: finance@example.com
To: chief@example.com
Subject: Flash num¦bers

Flash res¦ults for September: sales as planned.
Net rev¦enue HK$43.2m
Gross pro¦fit HK$19.1m
EBIT¦DA HK$8.4m
Net pro¦fit HK$5.0m
""", financial_report=None).expect("confidential")
    text("csv/balance-sheet-sc.csv", "A balance sheet after the mainland's accounting standards, two periods side by side.", """
合并资产负债¦表,,单位：元
项目,期末余额,期初余额
货币资¦金,"128,331,209.11","98,220,130.50"
应收账¦款,"45,120,300.00","51,200,411.20"
存¦货,"33,001,210.40","29,870,001.00"
短期借¦款,"60,000,000.00","80,000,000.00"
未分配利¦润,"88,201,100.31","70,110,200.00"
""", financial_report=None).expect("confidential")
    text("csv/management-pack.csv", "Management accounts with no title but their file's: this month, last month, the year.", """
HK$'000,Sep-26,Aug-26,YTD
Sa¦les,"4,120","3,988","35,230"
Rev¦enue,"4,120","3,988","35,230"
Cost of goods so¦ld,"2,210","2,107","18,866"
Gross pro¦fit,"1,910","1,881","16,364"
Depre¦ciation,"880","880","7,920"
Net pro¦fit,"9,620","9,410","78,320"
""", financial_report=None).expect("confidential")


def published():
    s = text("html/2026082100412.htm", "An announcement under the name that the exchange's site gives it.", f"""
<html><body><p>(Stock Co¦de: 9998)</p><h1>INTERIM RES¦ULTS</h1>
<p>{COMPANY}</p><p>By order of the Bo¦ard</p></body></html>
""", published_announcement=None)
    s.expect("public")
    s = text("html/form-10-k.html", "An annual report as it is filed in the United States.", """
<html><body><p>UNITED STATES<br>SECURITIES AND EXCHANGE COMMI¦SSION</p><p>FORM 10-¦K</p>
<p>Commission file num¦ber 001-99998</p><p>(Exact name of regis¦trant as specified in its charter)</p>
<table><tr><td>Total as¦sets</td><td>41,002</td><td>38,220</td></tr><tr><td>Inven¦tories</td><td>3,120</td><td>3,040</td></tr>
<tr><td>Retained ear¦nings</td><td>12,200</td><td>11,000</td></tr></table></body></html>
""", published_announcement=None)
    s.expect("public", may=["financial-report"])


def quiet():
    for path, about, content in [
        ("text/securities-dealing-policy.txt", "A dealing policy names the events and holds none.", """
Securities Dealing Policy
This policy follows the Model Code. Examples include a proposed acquisition, a profit warning, a rights issue or a change of auditor that has not been announced.
Directors must not deal in the closed period. Breach may lead to disciplinary action.
"""),
        ("text/inside-information-course-zh.txt", "A course on inside information, in Chinese.", """
內幕消息披露培訓
常見例子：盈利警告、建議供股、建議私有化、董事辭任及重大訴訟。
討論題：未經審核的管理賬目顯示虧損，應否刊發公告？
"""),
        ("text/accounting-glossary.txt", "Terms of accounting in two languages, with no figure.", """
Accounting terms 會計詞彙
Revenue 收益
Cost of sales 銷售成本
Gross profit 毛利
Finance costs 財務成本
Inventories 存貨
Goodwill 商譽
Statement of financial position 財務狀況表
"""),
        ("text/results-news.txt", "News about another company's results.", """
Sample Crest profit up 12 per cent
Net profit for the year rose 12 per cent to HK$3.2 billion. Revenue climbed to HK$41 billion, while gross profit margin widened to 31 per cent. It proposed a final dividend of 42 cents.
"""),
        ("text/research-note.txt", "A bank's published research with a table of forecasts.", """
Equity research: maintain Buy, target price HK$10.2
Revenue 38,200 41,000 44,300
Gross profit 8,100 9,010 9,930
Net profit 2,850 3,200 3,510
Analyst certification: the views are the analyst's own.
"""),
        ("text/audit-committee-terms.txt", "What an audit committee is for.", """
Audit Committee
Terms of reference
The Committee reviews the annual report, connected transactions, the management letter and any resignation of auditors.
"""),
        ("csv/club-budget.csv", "The budget of a hiking club.", """
Hiking club budget,Income,Expenditure
Membership fees,"12,000",
Coach hire,,"6,500"
Insurance,,"1,800"
"""),
        ("text/draft-tenancy.txt", "A draft tenancy agreement with blanks.", f"""
DRAFT 2
TENANCY AGREEMENT between {DOT} (Landlord) and {DOT} (Tenant)
Rent: HK${DOT} per month. The Landlord may end it on an event of default by the Tenant.
"""),
        ("eml/closed-period.eml", "The yearly reminder that a closed period begins.", """
From: compliance@example.com
To: all@example.com
Subject: Closed period

The closed period for the annual results begins on 1 February. Please read the Securities Dealing Code.
"""),
    ]:
        text(path, about, content).quiet()


def properties(name, enabled="true"):
    pairs = [("Enabled", enabled), ("SetDate", "2026-03-02T01:30:00Z"), ("Method", "Privileged"), ("Name", name), ("SiteId", TENANT)]
    return [("MSIP" + f"_Label_{GUID}_{key}", value) for key, value in pairs]


TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def docx(paragraphs, part, kind, relation, content):
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in paragraphs)
    parts = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
        f'<Override PartName="/{part}" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" Type="{OFFICE}relationships/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{relation}" Target="{part}"/></Relationships>',
        "word/document.xml": f'{HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>',
        part: content,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(zipfile.ZipInfo(name, (2026, 3, 2, 9, 30, 0)), data)
    return out.getvalue()


def with_properties(paragraphs, name, enabled="true"):
    rows = "".join(f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{n}" name="{key}"><vt:lpwstr>{value}</vt:lpwstr></property>'
                   for n, (key, value) in enumerate(properties(name, enabled), 2))
    content = f'{HEAD}<Properties xmlns="{OFFICE}custom-properties" xmlns:vt="{OFFICE}docPropsVTypes">{rows}</Properties>'
    return docx(paragraphs, "docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", OFFICE + "relationships/custom-properties", content)


def with_label_info(paragraphs, removed):
    content = (f'{HEAD}<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:' + f'label id="{{{GUID}}}" enabled="1" '
               f'method="Privileged" siteId="{{{TENANT}}}" contentBits="0" removed="{removed}"/></clbl:labelList>')
    return docx(paragraphs, "docMetadata/LabelInfo.xml", "application/vnd.ms-office.classificationlabels+xml",
                "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels", content)


def old_word(document):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "label.docx").write_bytes(document)
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "doc:MS Word 97", "--outdir", folder, folder + "/label.docx"],
                       check=True, capture_output=True)
        return Path(folder, "label.doc").read_bytes()


def pdf(name, in_xmp):
    made = pikepdf.new()
    made.add_blank_page()
    if in_xmp:
        rows = "".join(f"<pdfx:{key}>{value}</pdfx:{key}>" for key, value in properties(name))
        xml = ('<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
               f'<rdf:Description rdf:about="" xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/">{rows}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>')
        made.Root.Metadata = made.make_stream(xml.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
    else:
        for key, value in properties(name):
            made.docinfo["/" + key] = value
    out = io.BytesIO()
    made.save(out, deterministic_id=True)
    return out.getvalue()


MENU = ["Lunch menu for Friday"]


def labels():
    def labelled(path, about, content, cls, once=False, beside=None):
        s = Sample(path, about, "Python, after Microsoft's description of label metadata")
        s.plant("sensitivity-label", level="high").expect(cls)
        if beside:
            s.plant(beside)
        s.once(content) if once else s.write(content())

    labelled("docx/label-info.docx", "A label in the package's label information: no name, so its id must be configured.", lambda: with_label_info(MENU, 0), "internal")
    labelled("docx/label-properties.docx", "A label in custom properties.", lambda: with_properties(MENU, "Highly Confi" + "dential"), "restricted")
    labelled("docx/label-too-low.docx", "A budget under a label that is too low for it.",
             lambda: with_properties([t("Annual bud¦get"), t("Rev¦enue 42,000"), t("Gross pro¦fit 14,900"), t("EBIT¦DA 5,100")], "Public"), "confidential", beside="financial-report")
    labelled("pdf/label-info-dictionary.pdf", "A label in the information dictionary.", lambda: pdf("Confi" + "dential", False), "confidential")
    labelled("pdf/label-xmp.pdf", "A label in the XMP metadata.", lambda: pdf("Confi" + "dential", True), "confidential")
    labelled("doc/label.doc", "A label in the user-defined properties of the old format.", lambda: old_word(with_properties(MENU, "Confi" + "dential")), "confidential", once=True)
    field = "; ".join(f"{key}={value}" for key, value in properties("Confi" + "dential"))
    labelled("eml/label.eml", "A label in the header of a mail.",
             lambda: f"From: a@example.com\nTo: b@example.com\nSubject: Menu\nmsip_labels: {field}\n\nLunch on Friday?\n", "confidential")
    Sample("docx/label-removed.docx", "A label that was taken off.", "Python").quiet().write(with_label_info(MENU, 1))
    Sample("docx/label-not-enabled.docx", "A label's properties left behind, not enabled.", "Python").quiet().write(with_properties(MENU, "Highly Confi" + "dential", "false"))


def build():
    results()
    published()
    quiet()
    labels()
