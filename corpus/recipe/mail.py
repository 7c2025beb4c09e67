"""Mail: messages with every kind of part, and mailboxes."""

import mailbox
import os
import subprocess
import tempfile
from pathlib import Path
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from . import values as v
from .people import people
from .sample import Sample, sentence, t

POLICY = SMTP.clone(max_line_length=76)


def letter(subject, text=None, html=None, charset="utf-8", to="Front Desk"):
    m = EmailMessage(policy=POLICY)
    m["From"] = Address("Chan Siu Ming", "siuming", "example.com")
    m["To"] = Address(to, "desk", "example.org")
    m["Date"] = "Mon, 02 Mar 2026 09:30:00 +0800"
    m["Message-ID"] = f"<{abs(hash_of(subject)):016x}@example.com>"
    m["Subject"] = subject
    if text is not None:
        m.set_content(text, charset=charset, cte="base64" if charset != "us-ascii" else None)
    if html is not None:
        m.add_alternative(html, subtype="html", cte="quoted-printable") if text is not None else m.set_content(html, subtype="html", cte="quoted-printable")
    return m


def hash_of(text):
    return v.seeded(text).getrandbits(63)


def fixed(message):
    """The same boundaries each time the recipe runs."""
    for n, part in enumerate(message.walk()):
        if part.is_multipart() and part.get_content_type() != "message/rfc822":
            part.set_boundary(f"=_part_{n}_{hash_of(str(message['Subject'])):016x}")
    return message.as_bytes(policy=POLICY)


def speaking():
    s = Sample("eml/sentence-attached.eml", "The sentence in a text file attached to a mail whose body says nothing.")
    m = letter("Documents", "Dear colleague, please see the attached note. Regards, Ming\n", charset="us-ascii")
    m.add_attachment(sentence().encode(), maintype="text", subtype="plain", filename="note.txt")
    s.plant("hkid", v.known_hkid(), "high", ["note.txt: line 1"]).expect("confidential").write(fixed(m))

    s = Sample("eml/sentence-attached-docx.eml", "The sentence in a DOCX attached to a mail.", "Python 3.11, python-docx 1.2")
    from .docx_files import simple, saved
    m = letter("跟進文件", "附件請查收。\n")
    m.add_attachment(saved(simple(sentence())), maintype="application", subtype="vnd.openxmlformats-officedocument.wordprocessingml.document", filename="跟進.docx")
    s.plant("hkid", v.known_hkid(), "high", ["跟進.docx"]).expect("confidential").write(fixed(m))

    s = Sample("eml/subject-big5.eml", "A mail whose Big5 subject holds the number and whose Big5 body does not.")
    number = v.hkid(s.rng)
    raw = letter("SUBJECT", "請跟進主旨所述個案，謝謝。\n", charset="big5")
    raw.replace_header("Subject", "placeholder")
    import base64
    words = base64.b64encode(f"身份證號碼{number}的申請".encode("big5")).decode()
    s.plant("hkid", number, "high").expect("confidential")
    s.write(fixed(raw).replace(b"Subject: placeholder", f"Subject: =?Big5?B?{words}?=".encode()))

    s = Sample("eml/html-body.eml", "A mail with an HTML body only, in quoted-printable, with two card numbers.")
    cards = [v.card(s.rng, "4"), v.card(s.rng, "51")]
    s.plant("payment-card", [v.in_fours(c) for c in cards], "high").expect("confidential", silent=["hkid"])
    s.write(fixed(letter("Booking of the function room", html="<html><body><p>Dear team,</p><p>Please charge the deposit to my <b>credit card</b> "
            f"{v.in_fours(cards[0])} (expiry date 07/28) and the rest to {v.in_fours(cards[1])} (expiry date 01/29).</p><p>Thank you &amp; regards,<br>Ming</p></body></html>")))

    s = Sample("eml/cards-in-thread.eml", "A quoted thread in plain text in which a customer sends a card number and the next writer quotes it.")
    number = v.card(s.rng, "4")
    s.plant("payment-card", v.in_fours(number), "high").expect("confidential", silent=["hkid"])
    s.write(fixed(letter("Re: Re: renewal", f"Hi, I could not read the last line, please confirm.\n\n> On 28 February you wrote:\n> My credit card is {v.in_fours(number)}, valid thru 03/29.\n>\n>> On 27 February we wrote:\n>> Your membership ends soon.\n")))

    s = Sample("eml/nested.eml", "A mail forwarded as an attachment: the number is in the inner message's body.")
    number = v.hkid(s.rng)
    inner = letter("Locker", f"Please issue a new locker key. My identity card number is {number}.\n", charset="us-ascii", to="Locker Room")
    outer = letter("Fwd: Locker", "See below.\n", charset="us-ascii")
    fixed(inner)
    outer.add_attachment(inner)
    s.plant("hkid", number, "high").expect("confidential").write(fixed(outer))

    s = Sample("eml/body-and-list.eml", "A mail with a customer list of 25 people attached as CSV.")
    from .tables import EN, rows_of, separated
    some = people(s.about, 25)
    m = letter("March list", "The list as agreed. Please delete it when you have imported it.\n", charset="us-ascii")
    m.add_attachment(separated([EN] + rows_of(some)).encode(), maintype="text", subtype="csv", filename="clients.csv")
    s.plant("hkid", [p.hkid for p in some], "high").plant("customer-database", level="high")
    s.secret(*[p.mobile for p in some]).expect("restricted").write(fixed(m))

    s = Sample("eml/sick-leave.eml", "A mail to the personnel office with a doctor's sick leave certificate in its text.")
    p = people(s.about, 1)[0]
    s.plant("hkid", p.hkid, "high").plant("medical-record").expect("restricted", may=["medical-terms", "personnel-record"])
    s.write(fixed(letter("病假", t(f"各位好，附上醫生證明：\n\n病假證¦明書\n病人¦姓名：{p.zh}　身份證號碼：{p.hkid}\n診斷：急性支氣管炎，伴有哮喘病史\n處方：阿莫西林、沙丁胺醇吸入劑、潑尼松龍\n建議病假：二零二六年三月二日至四日，三月五日覆診\n主診¦醫生：何醫生\n"))))

    path_sample = Sample("mbox/three-letters.mbox", "A mailbox of three letters: the second has an identity card number, the third an attachment with the sentence.", "Python 3.11 mailbox")
    number = v.hkid(path_sample.rng)
    letters = [letter("Lunch", "Shall we meet at one?\n", charset="us-ascii"),
               letter("Gym card", f"HKID {number}, please renew the card.\nFrom next week I come on Mondays.\n", charset="us-ascii"),
               letter("Note", "Attached.\n", charset="us-ascii")]
    letters[2].add_attachment(sentence().encode("big5"), maintype="text", subtype="plain", filename="note.txt", params={"charset": "big5"})
    path_sample.plant("hkid", [number, v.known_hkid()], "high").expect("confidential").write(mbox_of(letters))


def mbox_of(letters):
    path = tempfile.mktemp()
    box = mailbox.mbox(path)
    for one in letters:
        message = mailbox.mboxMessage(fixed(one))
        message.set_from("siuming@example.com Mon Mar  2 09:30:00 2026")
        box.add(message)
    box.flush()
    data = open(path, "rb").read()
    os.unlink(path)
    return data


def signed():
    s = Sample("p7m/sentence.p7m", "A signed mail as mail programs attach it: the signature's wrapping holds the text in the clear.", "OpenSSL 3.0")
    inner = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + sentence().encode() + b"\r\n"
    s.plant("hkid", v.known_hkid(), "high").expect("confidential").once(lambda: wrapped(inner))


def wrapped(content):
    """`content` signed under a key that is drawn for it and thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        key, certificate = Path(folder, "key.pem"), Path(folder, "certificate.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650",
                        "-subj", "/CN=Sample Sender", "-keyout", key, "-out", certificate], check=True, capture_output=True)
        return subprocess.run(["openssl", "cms", "-sign", "-binary", "-nodetach", "-outform", "DER", "-signer", certificate, "-inkey", key],
                              input=content, check=True, capture_output=True).stdout


def quiet():
    s = Sample("eml/disclaimer.eml", "An everyday mail with a long confidentiality disclaimer below its signature.")
    s.quiet().write(fixed(letter("Meeting room", t("Hi all, the room is booked for 3 pm.\n\nBest regards,\nMing\n\n-- \nThis e-mail and any attachment are confi¦dential and may be legally privi¦leged. If you are not the intended\nrecipient, please delete it and tell the sender. 本電郵及附件可能載有保密資料，如閣下並非收件人，請即刪除。\n"))))

    s = Sample("eml/business.eml", "A business mail with one phone number and one address in its signature.")
    s.quiet().write(fixed(letter("Delivery on Friday", "Dear Ms Ho,\n\nForty lamps leave on Friday with lorry run 26-0311.\n\nM. Lam\nSample Lighting Limited\nTel 2525 0000\nRoom 1203, 12/F, Example Centre, 1 Test Street, Wan Chai, Hong Kong\n")))

    s = Sample("eml/newsletter.eml", "A shop's newsletter with a plain and an HTML part, codes and prices.")
    body = "".join(f"<li>Offer {n}: article {s.rng.choice('ABK')}{v.digits(s.rng, 7)}, HK${20 + n}.90</li>" for n in range(20))
    s.quiet().write(fixed(letter("本週優惠", "本週優惠：全店文具九折，優惠碼 SPRING2026。\n", f"<html><body><ul>{body}</ul></body></html>")))

    s = Sample("eml/big5-plain.eml", "A mail in Big5 that asks for a document and holds no number.")
    s.quiet().write(fixed(letter("覆診安排", "請於下星期一帶同身份證及預約便條前來登記，謝謝。\n", charset="big5")))

    s = Sample("mbox/list-archive.mbox", "A mailing list's archive about software releases.", "Python 3.11 mailbox")
    s.quiet().write(mbox_of([letter(f"[dev] release 1.{n}", f"The release is out. sha256 {s.rng.getrandbits(256):064x}\n\nFrom the change log: fewer bugs.\n", charset="us-ascii") for n in range(6)]))


def build():
    speaking()
    signed()
    quiet()
