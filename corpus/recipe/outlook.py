"""Outlook: messages as compound files, winmail.dat, and mails that carry it."""

import struct
import zlib

from . import values as v
from .compound import Storage, file_of
from .mail import fixed, letter
from .sample import Sample, sentence

SUBJECT, SENDER, BODY, RICH, HTML = 0x0037, 0x0042, 0x1000, 0x1009, 0x1013
NAME, ADDRESS, DATA, LONG_NAME, METHOD = 0x3001, 0x3003, 0x3701, 0x3707, 0x3705
CODE_PAGE, INTERNET_CODE_PAGE, DELIVERED, BIRTHDAY = 0x3FFD, 0x3FDE, 0x0E06, 0x3A42
LONG, STRING8, UNICODE, TIME, BINARY = 0x03, 0x1E, 0x1F, 0x40, 0x102
PRODUCER = "Python 3.11, the layout of MS-OXMSG"
# 2 March 2026, 09:30 in Hong Kong, in steps of 100 nanoseconds from 1601.
MOMENT = (1772415000 + 11644473600) * 10_000_000


def message(texts=(), fixed_values=(), streams=(), recipients=(), attachments=(), codec=None, head=32):
    """A storage with what MS-OXMSG wants to find in it."""
    storage = Storage()
    table = b""
    for number, kind, value in fixed_values:
        table += struct.pack("<HHIQ", kind, number, 6, value)
    for number, text in texts:
        kind = STRING8 if codec else UNICODE
        data = text.encode(codec or "utf-16-le")
        storage.stream(f"__substg1.0_{number:04X}{kind:04X}", data)
        table += struct.pack("<HHIII", kind, number, 6, len(data) + (1 if codec else 2), 0)
    for number, data in streams:
        storage.stream(f"__substg1.0_{number:04X}0102", data)
        table += struct.pack("<HHIII", BINARY, number, 6, len(data), 0)
    for nth, recipient in enumerate(recipients):
        storage.entries[f"__recip_version1.0_#{nth:08X}"] = message(recipient, [(0x0C15, LONG, 1)], head=8)
    for nth, attachment in enumerate(attachments):
        storage.entries[f"__attach_version1.0_#{nth:08X}"] = attachment
    storage.stream("__properties_version1.0", bytes(head) + table)
    return storage


def attached(name, data):
    return message([(LONG_NAME, name)], [(METHOD, LONG, 1)], [(DATA, data)], head=8)


def attached_message(name, inner):
    storage = message([(NAME, name)], [(METHOD, LONG, 5)], head=8)
    storage.entries["__substg1.0_3701000D"] = inner
    return storage


def saved(storage):
    storage.storage("__nameid_version1.0").stream("__substg1.0_00020102", b"").stream("__substg1.0_00030102", b"").stream("__substg1.0_00040102", b"")
    return file_of(storage)


DESK = [(NAME, "Front Desk"), (ADDRESS, "desk@example.org")]
FROM = (SENDER, "Chan Siu Ming")


def stored_rtf(text):
    """Rich text that is wrapped and not compressed."""
    raw = text.encode("ascii")
    return struct.pack("<II4sI", len(raw) + 12, len(raw), b"MELA", 0) + raw


def speaking():
    s = Sample("msg/sentence-big5.msg", "The sentence in the plain body of a message whose strings are in Big5.", PRODUCER)
    s.plant("hkid", v.known_hkid(), "high", ["line 2"]).expect("confidential")
    s.write(saved(message([(SUBJECT, "跟進個案"), FROM, (BODY, "你好，\r\n" + sentence() + "\r\n")], [(CODE_PAGE, LONG, 950), (DELIVERED, TIME, MOMENT)], recipients=[DESK], codec="big5")))

    s = Sample("msg/sentence-html.msg", "The sentence in an HTML body in GBK, beside a plain body that says nothing.", PRODUCER)
    page = f"<html><body><p>{sentence()}</p></body></html>".encode("gbk")
    s.plant("hkid", v.known_hkid(), "high", ["body.html: line 1"]).expect("confidential")
    s.write(saved(message([(SUBJECT, "跟进"), FROM, (BODY, "见附页。")], [(INTERNET_CODE_PAGE, LONG, 936)], [(HTML, page)], [DESK])))

    s = Sample("msg/message-in-message.msg", "The sentence in a text file attached to a message that is attached to a message.", PRODUCER)
    inner = message([(SUBJECT, "Documents"), FROM, (BODY, "See the note.")], attachments=[attached("note.txt", sentence().encode())], head=24)
    s.plant("hkid", v.known_hkid(), "high", ["Documents.msg!note.txt: line 1"]).expect("confidential")
    s.write(saved(message([(SUBJECT, "Fw: Documents"), FROM, (BODY, "As discussed.")], recipients=[DESK], attachments=[attached_message("Documents", inner)])))

    s = Sample("tnef/winmail.dat", "The sentence in a text file within Outlook's own wrapping.", "Python 3.11, the layout of MS-OXTNEF")
    s.plant("hkid", v.known_hkid(), "high", ["名單.txt: line 1"]).expect("confidential").write(winmail("名單.txt", sentence().encode()))

    s = Sample("tnef/in-a-mail.eml", "A mail whose attachments are all in winmail.dat.", "Python 3.11 email, the layout of MS-OXTNEF")
    m = letter("Documents", "Please see the attached.\n", charset="us-ascii")
    m.add_attachment(winmail("note.txt", sentence().encode()), maintype="application", subtype="ms-tnef", filename="winmail.dat")
    s.plant("hkid", v.known_hkid(), "high", ["winmail.dat!note.txt: line 1"]).expect("confidential").write(fixed(m))

    s = Sample("mbox/foxmail.box", "Two mails in a mailbox of Foxmail; the second holds the sentence.", "Python 3.11 email, the divider of Foxmail 6")
    divider = b"\x10" * 7 + b"\x11" * 6 + b"S\r\n"
    letters = [letter("Lunch", "At noon?\n", charset="us-ascii"), letter("跟進", sentence() + "\n")]
    s.plant("hkid", v.known_hkid(), "high", ["message-2.eml: line 1"]).expect("confidential").write(b"".join(divider + fixed(one) + b"\r\n" for one in letters))


def attribute(level, number, data):
    return struct.pack("<BII", level, number, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def winmail(name, data):
    text = (name + "\0").encode("utf-16-le")
    long_name = struct.pack("<IHHII", 1, UNICODE, LONG_NAME, 1, len(text)) + text + b"\0" * (-len(text) % 4)
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join([
        attribute(1, 0x00089006, struct.pack("<I", 0x10000)),
        attribute(1, 0x00069007, struct.pack("<II", 950, 0)),
        attribute(1, 0x00018004, "文件\0".encode("big5")),
        attribute(1, 0x0002800C, "請看附件。\0".encode("big5")),
        attribute(2, 0x00069002, bytes(14)),
        attribute(2, 0x00018010, b"FILE~1.TXT\0"),
        attribute(2, 0x0006800F, data),
        attribute(2, 0x00069005, long_name),
    ])


def quiet():
    s = Sample("msg/meeting.msg", "An appointment about a room, with its fields and no number of anybody.", PRODUCER)
    s.quiet().write(saved(message([(0x001A, "IPM.Appointment"), (SUBJECT, "Weekly meeting"), FROM, (BODY, "Room 3, as always.\r\n")], [(DELIVERED, TIME, MOMENT)], recipients=[DESK])))

    s = Sample("msg/colleague.msg", "A contact with a name, a company and an office phone.", PRODUCER)
    s.quiet().write(saved(message([(0x001A, "IPM.Contact"), (SUBJECT, "Lam Mei"), (0x3A06, "Mei"), (0x3A11, "Lam"), (0x3A16, "Sample Lighting Limited"), (0x3A08, "+852 2525 0000")], [(BIRTHDAY, TIME, 0)])))

    s = Sample("msg/rights-protected.msg", "A message that only the rights server can open: nothing of its text is there.", PRODUCER)
    locked = b"\x76\xE8\x04\x60\xC4\x11\xE3\x86" + zlib.compress(s.rng.randbytes(600))
    s.quiet("encrypted", action="block").write(saved(message([(SUBJECT, "Plan"), FROM, (BODY, "This message is protected.")], recipients=[DESK], attachments=[attached("message.rpmsg", locked)])))

    s = Sample("msg/only-a-link.msg", "A message whose attachment is a link to a file on a server.", PRODUCER)
    link = message([(LONG_NAME, "plan.xlsx"), (0x370D, "\\\\server.example.com\\share\\plan.xlsx")], [(METHOD, LONG, 4)], head=8)
    s.quiet("unsupported", action="block").write(saved(message([(SUBJECT, "Plan"), FROM, (BODY, "See the link.")], recipients=[DESK], attachments=[link])))


def build():
    speaking()
    quiet()
