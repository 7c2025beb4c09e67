"""Mail, ZIP and 7z around other containers."""

import hashlib
import tempfile
import zipfile
from email.message import EmailMessage
from pathlib import Path

from writers import office, text


def message(doc):
    mail = EmailMessage()
    mail["From"] = "Admin Office <office@example.com.hk>"
    mail["To"] = "recipient@example.org"
    mail["Subject"] = doc.marks.get("subject", "FYI")
    mail["Date"] = "Mon, 03 Mar 2025 09:30:00 +0800"
    return mail


def sealed(mail, doc):
    """The mail's bytes, with a boundary of Python's own form that is the same in every run."""
    if mail.is_multipart():
        mail.set_boundary("=" * 15 + str(int.from_bytes(hashlib.sha256(doc.path.encode()).digest()[:8], "big"))[:19] + "==")
    return bytes(mail)


def eml(transfer):
    def write(doc, path):
        mail = message(doc)
        mail.set_content("\n".join(text.lines(doc)), cte=transfer)
        path.write_bytes(sealed(mail, doc))
    return write


def eml_html(doc, path):
    mail = message(doc)
    mail.set_content("Please view this message in HTML.")
    mail.add_alternative(text.html_text(doc), subtype="html", cte="quoted-printable")
    path.write_bytes(sealed(mail, doc))


def eml_docx(doc, path):
    mail = message(doc)
    mail.set_content("Please see the attached file. 請參閱附件。")
    mail.add_attachment(inner(doc, ".docx", office.docx), maintype="application",
                        subtype="vnd.openxmlformats-officedocument.wordprocessingml.document",
                        filename=doc.marks.get("name", "document") + ".docx")
    path.write_bytes(sealed(mail, doc))


def inner(doc, suffix, writer):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"inner{suffix}"
        writer(doc, path)
        return path.read_bytes()


def in_zip(suffix, writer):
    def write(doc, path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{doc.marks.get('name', '文件')}{suffix}", inner(doc, suffix, writer))
    return write


def in_7z(doc, path):
    import py7zr
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "文件.docx"
        office.docx(doc, file)
        with py7zr.SevenZipFile(path, "w") as archive:
            archive.write(file, file.name)


WRITERS = {"eml-qp": (".eml", eml("quoted-printable")), "eml-base64": (".eml", eml("base64")), "eml-html": (".eml", eml_html),
           "txt-in-zip": (".zip", in_zip(".txt", text.txt("utf-8")))}
NEED_DOCX = {"eml-docx": (".eml", eml_docx), "docx-in-zip": (".zip", in_zip(".docx", office.docx)),
             "xlsx-in-zip": (".zip", in_zip(".xlsx", office.xlsx))}
NEED_7Z = {"docx-in-7z": (".7z", in_7z)}
