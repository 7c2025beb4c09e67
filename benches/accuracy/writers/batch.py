"""Old and open office formats, and PDFs with embedded fonts, converted in one batch by LibreOffice and chromium."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from writers import office, text

# Container → what LibreOffice reads, and what it is asked to write.
TARGETS = {"odt": (".docx", "odt"), "doc": (".docx", "doc"), "rtf": (".docx", "rtf"), "pdf-writer": (".docx", "pdf"),
           "xls": (".xlsx", "xls"), "ods": (".xlsx", "ods")}
PROGRAM = "soffice"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def browser():
    return next((name for name in BROWSERS if shutil.which(name)), None)


def convert(documents, folder):
    """Writes each document's source, converts all of one target at once, and says which did not come out."""
    missing = []
    # A profile of its own: two runs at once would hand their files to one another.
    with tempfile.TemporaryDirectory(prefix="tidegate-office-") as profile:
        convert_office(documents, folder, profile, missing)
    convert_pages(documents, folder, missing)
    return missing


def convert_office(documents, folder, profile, missing):
    for container, (source, suffix) in TARGETS.items():
        chosen = [doc for doc in documents if doc.container == container]
        if not chosen:
            continue
        with tempfile.TemporaryDirectory() as work:
            for nth, doc in enumerate(chosen):
                (office.docx if source == ".docx" else office.xlsx)(doc, Path(work) / f"{nth}{source}")
            out = Path(work) / "out"
            subprocess.run([PROGRAM, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", suffix,
                            "--outdir", out, *sorted(Path(work).glob(f"*{source}"))], capture_output=True, timeout=900)
            for nth, doc in enumerate(chosen):
                made = out / f"{nth}.{suffix}"
                if made.exists():
                    shutil.move(made, folder / doc.path)
                else:
                    missing.append(doc)


def convert_pages(documents, folder, missing):
    for doc in [one for one in documents if one.container == "pdf-chromium"]:
        with tempfile.TemporaryDirectory() as work:
            page = Path(work) / "page.html"
            page.write_text(text.html_text(doc), "utf-8")
            subprocess.run([browser(), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                            f"--print-to-pdf={folder / doc.path}", page.as_uri()], capture_output=True, timeout=120)
        if not (folder / doc.path).exists():
            missing.append(doc)
