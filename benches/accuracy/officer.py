#!/usr/bin/env python3
"""Makes ordinary files as an office would, and prints what tidegate decides on each at every built-in destination.

    python3 benches/accuracy/officer.py [--tidegate PATH] [--docs] [--out FOLDER]
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from evaluate import program           # noqa: E402
from maker import Maker                # noqa: E402
from model import Document, Template, parse  # noqa: E402
from report import into_page, table               # noqa: E402
from tuned import finance, hkid, lists, medical, negatives, numbers, offices, secrets  # noqa: E402
from ways import resolve               # noqa: E402
from writers import office, pack, pdf, text  # noqa: E402

DESTINATIONS = ("unknown", "on-premises", "hong-kong", "dingtalk-cn", "dingtalk-intl")


def contacts(m, private):
    heads = "| Name | Mobile | Personal e-mail | Home address |" if private else "| Name | Company | Office tel | E-mail |"
    line = (lambda p: f"| {p.en} | {p.phone} | {p.email} | {p.address} |") if private else (
        lambda p: f"| {p.en} | {m.company()[0]} | {m.office()} | {p.surname.lower()}@company{m.num(1, 99)}.com.hk |")
    return heads + "\n" + "\n".join(line(p) for p in m.people(25, 25))


def lease_with_ids(m):
    return offices.tenancy_agreement(m) + f"\nLandlord's HKID No.:: {m.hkid()}\nTenant's HKID No.:: {m.hkid()}"


def signature(m):
    p = m.person()
    return f"!subject Tomorrow\nSee you at ten.\n{p.en}\nSales Manager, {m.company()[0]}\nTel: {m.office()}  Mobile: {p.phone}"


def letter(m):
    return offices.business_letter(m)


# What an officer expects at `unknown`: what may go, what needs a reason, what must not leave.
FILES = (
    ("a CV with one HKID", "cv.docx", lists.curriculum_vitae, office.docx, "stop"),
    ("an invoice with an account number", "invoice.pdf", negatives.invoice, pdf.pdf, "go"),
    ("a tenancy agreement, no identity numbers", "tenancy.docx", offices.tenancy_agreement, office.docx, "go"),
    ("a tenancy agreement with two HKIDs", "tenancy-signed.docx", lease_with_ids, office.docx, "stop"),
    ("a mail whose signature has a phone", "mail.eml", signature, pack.WRITERS["eml-qp"][1], "go"),
    ("a mail with a confidentiality disclaimer", "disclaimer.eml", negatives.mail_with_disclaimer, pack.WRITERS["eml-qp"][1], "go"),
    ("a DOCX with a logo", "letter.docx", letter, "logo", "go"),
    ("a 25-row business contact list", "suppliers.xlsx", lambda m: contacts(m, False), office.xlsx, "go"),
    ("a 25-row list with mobiles and home addresses", "customers.xlsx", lambda m: contacts(m, True), office.xlsx, "stop"),
    ("a members' list with 25 HKIDs", "members.csv", lists.members, text.comma("utf-8-sig"), "stop"),
    ("a published annual report", "annual-report.pdf", negatives.annual_report_extract, pdf.pdf, "go"),
    ("a published results announcement", "announcement.pdf", finance.results_announcement, pdf.pdf, "go"),
    ("the same announcement in draft", "announcement-draft.docx", finance.profit_warning_draft, office.docx, "stop"),
    ("management accounts", "accounts.xlsx", finance.management_accounts, office.xlsx, "stop"),
    ("a sick-leave slip, as text", "sick-leave.pdf", medical.sick_leave_slip, pdf.pdf, "stop"),
    ("a scanned sick-leave slip", "scan.pdf", None, "scan", "stop"),
    ("a leaflet about illnesses", "leaflet.pdf", negatives.health_leaflet, pdf.pdf, "go"),
    ("a sick leave policy", "policy.docx", negatives.medical_policy, office.docx, "go"),
    ("a payslip", "payslip.pdf", lists.pay_slip, pdf.pdf, "stop"),
    ("a price list", "prices.xlsx", offices.price_list, office.xlsx, "go"),
    ("minutes of a meeting", "minutes.docx", offices.meeting_minutes, office.docx, "go"),
    ("a privacy training deck", "training.pptx", negatives.privacy_training, office.pptx, "go"),
    ("a blank form", "form.pdf", negatives.blank_form, pdf.pdf, "go"),
    ("source code", "ids.py", offices.python_code, text.txt("utf-8"), "go"),
    ("an encrypted zip", "secret.zip", None, "locked", "stop"),
    ("a drawing (DWG)", "plan.dwg", None, "drawing", "stop"),
    ("a photograph", "photo.jpg", None, "photo", "go"),
    ("a key file", "server.key", secrets.rsa_key_file, "raw", "stop"),
    ("a public certificate", "server.crt", negatives.public_certificate, "raw", "go"),
    ("a donation form with a card number", "donation.pdf", numbers.donation_form, pdf.pdf, "stop"),
    ("a membership form with one HKID", "form-filled.pdf", hkid.membership_form, pdf.pdf, "stop"),
)


def document(make, seed):
    maker = Maker(random.Random(seed))
    words = make(maker)
    blank = Template("ordinary", "officer", "", "en", make, "doc", (), (), 1, None)
    doc = Document(blank, planted=maker.planted)
    blocks, doc.marks = parse(words, "en")
    done = lambda one: resolve(one, doc.planted, {})
    for block in blocks:
        if block[0] == "field":
            doc.blocks.append(("field", done(block[1]), done(block[2]), block[3]))
        elif block[0] == "table":
            doc.blocks.append(("table", [[done(cell) for cell in row] for row in block[1]]))
        else:
            doc.blocks.append((block[0], done(block[1])))
    return doc, words


def picture(size, lines):
    from PIL import Image, ImageDraw
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    for nth, line in enumerate(lines):
        draw.text((40, 40 + 30 * nth), line, fill="black")
    return image


def special(how, doc, words, path):
    """Files that no template writes."""
    if how == "raw":
        path.write_text(words)
    elif how == "logo":
        import docx
        office.docx(doc, path)
        logo = path.with_suffix(".png")
        picture((120, 40), ["LOGO"]).save(logo)
        opened = docx.Document(path)
        opened.paragraphs[0].insert_paragraph_before().add_run().add_picture(str(logo))
        opened.save(path)
        logo.unlink()
    elif how == "scan":
        picture((800, 1100), ["SICK LEAVE CERTIFICATE", "This is to certify that ...", "is suffering from ..."]).save(path, "PDF")
    elif how == "photo":
        picture((640, 480), []).save(path)
    elif how == "drawing":
        path.write_bytes(b"AC1032" + bytes(7) + random.Random("plan").randbytes(20_000))
    elif how == "locked":
        inside = path.with_name("report.txt")
        inside.write_text("figures\n")
        subprocess.run(["7z", "a", "-tzip", "-pOpenSesame", "-mem=AES256", path, inside], capture_output=True, check=True)
        inside.unlink()


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--tidegate")
    words.add_argument("--docs", action="store_true", help="write the table into docs/ACCURACY.md")
    words.add_argument("--out", default="/tmp/tidegate-officer")
    asked = words.parse_args()
    tidegate, folder = program(asked.tidegate), Path(asked.out)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for title, name, make, how, _ in FILES:
        doc, written = document(make, title) if make else (None, "")
        if doc:
            doc.path = name
        if callable(how):
            how(doc, folder / name)
        else:
            special(how, doc, written, folder / name)
    rows = {}
    for destination in DESTINATIONS:
        done = subprocess.run([tidegate, "scan", folder, "--format", "jsonl", "--fail-on", "never", "--destination", destination], capture_output=True)
        for line in done.stdout.splitlines():
            row = json.loads(line)
            rows[row["path"].rsplit("/", 1)[-1], destination] = row
    out = []
    for title, name, _, _, expected in FILES:
        base = rows[name, "unknown"]
        reasons = ", ".join(dict.fromkeys(reason["policy"] for reason in base["reasons"])) or "–"
        stopped = base["action"] in ("justify", "block")
        flag = "" if stopped == (expected == "stop") else " **?**"
        out.append((title, base["class"], *(rows[name, d]["action"] for d in DESTINATIONS), reasons + flag))
    made = table(("file", "class", *(f"`{d}`" for d in DESTINATIONS), "policy lines"), out)
    print(made)
    if asked.docs:
        into_page(HERE.parent.parent / "docs/ACCURACY.md", "officer", made)


if __name__ == "__main__":
    main()
