"""Which containers each shape of document may stand in, and which of them this machine can write."""

import importlib.util
import shutil

from writers import batch, office, pack, pdf, text

SHAPES = {
    "doc": ("txt", "txt-utf16", "txt-big5", "txt-gb18030", "md", "html", "json", "docx", "pptx", "pdf", "odt", "doc", "rtf",
            "pdf-writer", "pdf-chromium", "eml-qp", "eml-base64", "eml-html", "eml-docx", "txt-in-zip", "docx-in-zip",
            "docx-in-7z", "docx-by-hand", "xlsx"),
    "sheet": ("csv", "csv-big5", "csv-gb18030", "tsv", "xlsx", "xls", "ods", "html", "json", "sql", "sqlite", "docx", "pdf",
              "xlsx-in-zip"),
    "grid": ("csv", "csv-big5", "csv-gb18030", "tsv", "xlsx", "xls", "ods", "html", "docx", "pdf", "xlsx-in-zip", "txt"),
    "text": ("txt", "txt-utf16", "eml-base64", "eml-qp", "docx", "html", "md", "txt-in-zip", "pdf", "docx-by-hand"),
    "paper": ("docx", "pdf", "odt", "doc", "rtf", "pdf-writer"),
    "stamped": ("docx", "pdf"),
    "labelled": ("docx", "xlsx", "pptx", "docx-by-hand"),
    "mail": ("eml-qp", "eml-base64", "eml-html"),
    "fixed": ("fixed-width",),
    "lines": ("txt", "txt-utf16", "txt-gb18030", "csv", "eml-qp", "txt-in-zip"),
    "slides": ("pptx", "pdf", "html", "docx"),
    "raw": ("raw",),
}
STANDARD = {**text.WRITERS, **pack.WRITERS, **office.BY_HAND}
# A browser takes a second a page.
AT_MOST = {"pdf-chromium": 12}


def have(module):
    return importlib.util.find_spec(module) is not None


def available(small):
    """Container → (suffix, writer); writers of None are converted in one batch. And what is missing, to say so."""
    made, absent = dict(STANDARD), []
    if small:
        return made, absent
    for module, names in (("docx", {"docx": office.WRITERS["docx"], **{k: v for k, v in pack.NEED_DOCX.items() if "docx" in k}}),
                          ("pptx", {"pptx": office.WRITERS["pptx"]}), ("reportlab", pdf.WRITERS)):
        if have(module):
            made.update(names)
        else:
            absent.append(f"{', '.join(names)}: no Python module {module}")
    if have("openpyxl") and have("xlsxwriter"):
        made.update({"xlsx": office.WRITERS["xlsx"], "xlsx-in-zip": pack.NEED_DOCX["xlsx-in-zip"]})
    else:
        absent.append("xlsx, xlsx-in-zip: no Python module openpyxl or xlsxwriter")
    if have("py7zr") and have("docx"):
        made.update(pack.NEED_7Z)
    else:
        absent.append("docx-in-7z: no Python module py7zr")
    if shutil.which(batch.PROGRAM) and have("docx") and have("xlsxwriter"):
        made.update({name: (f".{suffix}", None) for name, (_, suffix) in batch.TARGETS.items()})
    else:
        absent.append(f"{', '.join(batch.TARGETS)}: no LibreOffice")
    if batch.browser():
        made["pdf-chromium"] = (".pdf", None)
    else:
        absent.append("pdf-chromium: no chromium")
    absent.append("msg: no writer of Outlook messages is at hand")
    return made, absent
