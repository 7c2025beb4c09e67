"""Looks with other people's readers whether what was planted is in each file, and whether the numbers are valid."""

import base64
import email
import email.policy
import gzip
import html
import io
import json
import mailbox
import re
import subprocess
import tarfile
import tempfile
import zipfile
import zlib

import msoffcrypto
import pikepdf
import pyarrow.parquet

from . import outlook_folders
from . import values as v

XML = re.compile(r"<[^>]+>")

# What bsdtar, 7-Zip and brotli are asked to open.
PACKED = (b"BZh", b"\xfd7zXZ", b"\x5d\0\0", b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18", b"\x02\x21\x4c\x18", b"LZIP",
          b"\x1f\x9d", b"7z\xbc\xaf", b"!<arch>", b"07070", b"Rar!", b"MSCF", b"\x60\xea", b"MZ", b"\xed\xab\xee\xdb")


def text_of(data, depth=0):
    """Every text that these readers see in `data` and its members, at any level."""
    if depth > 24:
        return ""
    if data[:5] == b"%P" + b"DF-":
        return pdf(data, depth)
    if b"PK\x03\x04" in data[:600] or data[:4] == b"PK\x05\x06" or b"PK\x03\x04" in data[-600:]:
        return archive(data, depth)
    if data[:2] == b"\x1f\x8b":
        unpack = zlib.decompressobj(31)
        return text_of(unpack.decompress(data, 4 << 20), depth + 1)
    if data.startswith(PACKED) or data[2:5] == b"-lh" or data[32769:32774] == b"CD001" or data[:1] in (b"\x0b", b"\x0f"):
        return packed(data, depth)
    if data[257:262] == b"ustar":
        return tape(data, depth)
    if data[:5] == b"From " and b"Message-ID" in data:
        with tempfile.NamedTemporaryFile() as file:
            file.write(data)
            file.flush()
            return "\n".join(mail(m.as_bytes(), depth) for m in mailbox.mbox(file.name))
    if data[:7] == b"\x10" * 7:
        return "\n".join(mail(one.split(b"\n", 1)[-1], depth) for one in data.split(b"\x11" * 6 + b"S"))
    if data[:5] in (b"From:", b"Recei"):
        return mail(data, depth)
    if data[:4] == b"{\\rt":
        return rich(data)
    if data[4:15] == b"Standard Je":
        return tables_of_access(data)
    if data[:4] == b"!BDN" and data[513] == 1:
        return plain(bytes(outlook_folders.PERMUTED.index(byte) for byte in data))
    if data[:4] == b"PAR1":
        return "\n".join(str(row) for row in pyarrow.parquet.read_table(io.BytesIO(data)).to_pylist())
    if data.startswith(b"version: 1"):
        return directory(data)
    return plain(data)


def directory(data):
    """Lines are unfolded, values behind two colons decoded."""
    whole = data.replace(b"\n ", b"")
    return "\n".join([plain(whole)] + [plain(base64.b64decode(value)) for value in re.findall(rb":: (\S+)", whole)])


def tables_of_access(data):
    with tempfile.NamedTemporaryFile(suffix=".mdb") as file:
        file.write(data)
        file.flush()
        names = subprocess.run(["mdb-tables", "-1", file.name], capture_output=True, text=True).stdout.split("\n")
        return "\n".join(subprocess.run(["mdb-export", file.name, name], capture_output=True, text=True).stdout for name in names if name)


def rich(data):
    """Control words and braces are taken away; objects are what their digits say."""
    text = data.decode("latin-1")
    objects = "".join(re.sub(r"\{[^}]*\}|\\[a-z]+\d* ?|\s", "", found) for found in re.findall(r"\\objdata (.*?)\}\{\\result", text, re.S))
    bare = re.sub(r"\\u(\d+)\?", lambda m: f"&#{m[1]};", text)
    bare = re.sub(r"\\'([0-9a-f]{2})", lambda m: chr(int(m[1], 16)), bare)
    bare = re.sub(r"\\[a-z]+-?\d* ?|[{}\n]", "", bare)
    return "\n".join([plain(data), plain(bare.encode("latin-1")), plain(bytes.fromhex(objects))])


def plain(data):
    """Escapes and tags are taken away; each encoding gives one reading."""
    out = []
    for codec in ("utf-8-sig", "big5hkscs", "gb18030", "utf-16-le", "utf-16", "latin-1"):
        try:
            text = data.decode(codec, "strict" if codec != "utf-16-le" else "ignore")
        except (UnicodeError, ValueError):
            continue
        out.append(text)
        out.append(html.unescape(XML.sub("", re.sub(r"<w:del .*?</w:del>|<office:annotation>.*?</office:annotation>", "", text))))
        out.append(html.unescape(text))
        if "\\u" in text:
            out.append(re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text))
    return "\n".join(out)


def archive(data, depth):
    out = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            for info in z.infolist():
                out.append(info.filename)
                try:
                    if info.file_size < 8 << 20:
                        out.append(text_of(z.read(info), depth + 1))
                except NotImplementedError:
                    out.append(packed(data, depth + 1))
                except (RuntimeError, zipfile.BadZipFile, zlib.error, EOFError, OSError):
                    out.append("")
    except (zipfile.BadZipFile, EOFError, OSError):
        pass
    return "\n".join(out) + plain(data)


def packed(data, depth):
    """By the first program that gives anything."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        for command in (["bsdtar", "-xOf"], ["7z", "x", "-so", "-p"], ["lzip", "-dc"], ["brotli", "-dc"]):
            done = subprocess.run([*command, file.name], capture_output=True, stdin=subprocess.DEVNULL)
            if done.stdout:
                return text_of(done.stdout, depth + 1)
    return plain(data)


def tape(data, depth):
    out = []
    try:
        with tarfile.open(fileobj=io.BytesIO(data)) as archive_:
            for member in archive_:
                out.append(member.name)
                out.append(text_of(archive_.extractfile(member).read(), depth + 1))
    except (tarfile.TarError, EOFError):
        pass
    return "\n".join(out)


def mail(data, depth):
    message = email.message_from_bytes(data, policy=email.policy.default)
    out = [str(message["subject"])]
    for part in message.walk():
        if part.get_filename():
            out.append(part.get_filename())
        if not part.is_multipart():
            body = part.get_payload(decode=True) or b""
            out.append(text_of(body, depth + 1))
            out.append(plain(body))
    return "\n".join(out)


def pdf(data, depth):
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        out = [subprocess.run(["pdftotext", "-q", file.name, "-"], capture_output=True).stdout.decode("utf-8", "replace")]
    try:
        with pikepdf.open(io.BytesIO(data)) as document:
            out.append(str(document.docinfo))
            for name, spec in document.attachments.items():
                out += [name, text_of(spec.get_file().read_bytes(), depth + 1)]
            for obj in document.objects:
                if isinstance(obj, pikepdf.Dictionary):
                    out += [str(obj[key]) for key in ("/Contents", "/V") if key in obj and isinstance(obj[key], pikepdf.String)]
                if isinstance(obj, pikepdf.Stream):
                    try:
                        body = obj.read_bytes()
                    except pikepdf.PdfError:
                        continue
                    if body[:1] == b"<":
                        out.append(body.decode("utf-8", "replace"))
                    # Fonts that are only named have texts as UTF-16 or single bytes in the page.
                    shown = b"".join(re.findall(rb"\(((?:\\.|[^\\)])*)\)", body, re.S))
                    shown = re.sub(rb"\\([0-7]{3})", lambda m: bytes([int(m[1], 8)]), shown)
                    shown = re.sub(rb"\\(.)", rb"\1", shown, flags=re.S)
                    out += [shown.decode("utf-16-be", "ignore"), shown.decode("latin-1")]
    except (pikepdf.PdfError, pikepdf.PasswordError):
        pass
    return "\n".join(out)


def unlocked(content):
    """What the password that every office program tries by itself opens."""
    if content[:4] != b"\xd0\xcf\x11\xe0":
        return content
    try:
        book = msoffcrypto.OfficeFile(io.BytesIO(content))
        if not book.is_encrypted():
            return content
        book.load_key(password="Velvet" + "Sweatshop")
        out = io.BytesIO()
        book.decrypt(out)
        return out.getvalue()
    except Exception:  # other programs' compound files
        return content


def problems(one):
    """What was planted in this sample and cannot be seen in its file."""
    text = text_of(unlocked(one.path.read_bytes()))
    text = "".join(chr(ord(c) - 0xFEE0) if 0xFF01 <= ord(c) <= 0xFF5E else c for c in text)
    seen = v.squeezed(text)
    for value in dict.fromkeys(one.raw):
        wanted = v.squeezed(value)
        if wanted not in seen and not (len(wanted) == 8 and wanted[:7] in seen):
            yield f"{one.path.name}: a planted value of {len(wanted)} characters is not in the file"
    for value in dict.fromkeys(one.raw):
        if re.fullmatch(r"[A-Z]{1,2}\d{6}\([0-9A]\)", value) and v.hkid_check(value[:-9], value[-9:-3]) != value[-2]:
            yield f"{one.path.name}: a check digit is wrong"


def unplanted(one):
    """Numbers with valid check digits and their own brackets that the truth does not name."""
    text = text_of(one.path.read_bytes())
    known = {v.squeezed(value) for value in one.raw}
    for prefix, body, check in re.findall(r"(?<![0-9A-Za-z])([A-Z]{1,2})(\d{6})\(([0-9A])\)", text):
        if v.hkid_check(prefix, body) == check and v.squeezed(prefix + body + check) not in known:
            yield f"{one.path.name}: a valid number stands in it that the truth does not name"


def report(samples):
    found = list(dict.fromkeys(p for one in samples for p in [*problems(one), *unplanted(one)]))
    print("\n".join(found) or f"every planted value of {len(samples)} samples was seen by other readers")
    return not found
