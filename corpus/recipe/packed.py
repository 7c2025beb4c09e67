"""Compressed files and archives of every kind beside ZIP, TAR and GZIP: one letter or list in each.

Made by the program that people would use where it is free; RAR, LZH and cabinets, which have no such
program here, are written down by hand after their descriptions, stored or by Python's zlib."""

import bz2
import lzma
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

from . import values as v
from .archives import tarred
from .people import people
from .sample import MOMENT, Sample
from .tables import separated


def letter(number):
    return f"親愛的客戶：請核對身份證號碼 {number} 後回覆。\n".encode()


def members_list(some):
    return separated([["Name", "HKID No."]] + [[p.name, p.hkid] for p in some]).encode()


def made(command, members, out):
    """What `command`, run among `members`, writes to the file `out`."""
    with tempfile.TemporaryDirectory() as folder:
        for name, data in members:
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            subprocess.run(["touch", "-d", "2026-03-02 09:30", path], check=True)
        names = sorted({name.split("/")[0] for name, _ in members})
        subprocess.run([part.replace("OUT", out) for part in command] + names, cwd=folder, check=True, capture_output=True)
        return (Path(folder) / out).read_bytes()


def piped(command, data):
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout


# The second of a kind holds a letter that may go.
QUIET = {"7z/letter-bzip2.7z", "7z/letter-deflate.7z", "zip/letter-bzip2.zip", "zip/letter-lzma.zip", "cpio/letter-odc.cpio",
         "xz/letter-old.txt.lzma", "lz4/letter-old.txt.lz4", "lzip/letter.txt.lz", "brotli/letter.txt.br", "ar/letter.a"}


def one(path, about, producer, pack):
    """A single letter, packed by `pack`."""
    s = Sample(path, about, producer)
    if path in QUIET:
        s.quiet().once(lambda: pack("各位同事：請核對會議時間後回覆。\n".encode()))
        return s
    number = v.hkid(s.rng)
    s.plant("hkid", number, "high").expect("confidential")
    s.once(lambda: pack(letter(number)))
    return s


def streams():
    one("bzip2/letter.txt.bz2", "A compressed letter in two streams joined to one another.", "Python 3.11 bz2",
        lambda data: bz2.compress(data[:40]) + bz2.compress(data[40:]))
    one("xz/letter.txt.xz", "A compressed letter.", "Python 3.11 lzma", lzma.compress)
    one("xz/letter-old.txt.lzma", "A letter in the older form, whose files have no mark.", "Python 3.11 lzma",
        lambda data: lzma.compress(data, format=lzma.FORMAT_ALONE))
    one("xz/backup.tar.xz", "A tape archive in a compressed file.", "Python 3.11 lzma, tarfile",
        lambda data: lzma.compress(tarred([("backup/letter.txt", data)])))
    one("zstd/letter.txt.zst", "A compressed letter.", "zstd 1.5", lambda data: piped(["zstd", "-q", "-c"], data))
    one("lz4/letter.txt.lz4", "A compressed letter.", "lz4 1.9", lambda data: piped(["lz4", "-q", "-c"], data))
    one("lz4/letter-old.txt.lz4", "A letter in the older form of the format.", "lz4 1.9", lambda data: piped(["lz4", "-q", "-l", "-c"], data))
    one("brotli/letter.txt.br", "A letter as web servers compress it; only the name tells.", "brotli 1.0", lambda data: piped(["brotli", "-c"], data))
    one("compress/letter.txt.Z", "A letter packed by the oldest program that still is in use.", "ncompress 4.2", lambda data: piped(["compress", "-f", "-c"], data * 40))
    one("lzip/letter.txt.lz", "A compressed letter.", "lzip 1.23", lambda data: piped(["lzip", "-c"], data))


def archives():
    s = Sample("7z/members.7z", "A solid archive with a list of twelve people behind a note.", "p7zip 16.02")
    some = people(s.about, 12)
    s.plant("hkid", [p.hkid for p in some], "high").expect("restricted", may=["customer-database"])
    s.once(lambda: made(["7z", "a", "-ms=on", "OUT"], [("a-note.txt", b"See the list.\n"), ("lists/members.csv", members_list(some))], "o.7z"))

    s = Sample("7z/locked.7z", "An archive whose members need a password; their names do not.", "p7zip 16.02")
    s.once(lambda: made(["7z", "a", "-pharbour", "OUT"], [("plan.txt", b"Floor plan of the third floor.\n")], "o.7z"))
    s.quiet("encrypted", action="block")

    s = Sample("7z/locked-names.7z", "An archive whose very names need a password.", "p7zip 16.02")
    s.once(lambda: made(["7z", "a", "-pharbour", "-mhe=on", "OUT"], [("plan.txt", b"Floor plan of the third floor.\n")], "o.7z"))
    s.quiet("encrypted", action="block")

    for method in ("PPMd", "BZip2", "LZMA", "Deflate"):
        one(f"7z/letter-{method.lower()}.7z", f"A letter packed by {method}.", "p7zip 16.02",
            lambda data: made(["7z", "a", f"-m0={method}", "OUT"], [("letter.txt", data)], "o.7z"))

    one("7z/self-extracting.exe", "A program that unpacks itself: a stub, and the archive behind it.", "p7zip 16.02, a stub of our own",
        lambda data: b"MZ" + bytes(510) + made(["7z", "a", "OUT"], [("letter.txt", data)], "o.7z")).gaps.append("media")

    for method in ("Deflate64", "BZip2", "LZMA", "PPMd"):
        one(f"zip/letter-{method.lower()}.zip", f"A letter packed by {method}.", "p7zip 16.02",
            lambda data: made(["7z", "a", "-tzip", f"-mm={method}", "OUT"], [("letter.txt", data * 40)], "o.zip"))

    s = Sample("zip/aes.zip", "An archive locked by AES.", "p7zip 16.02")
    s.once(lambda: made(["7z", "a", "-tzip", "-mem=AES256", "-pharbour", "OUT"], [("plan.txt", b"Floor plan of the third floor.\n")], "o.zip"))
    s.quiet("encrypted", action="block")

    one("ar/letter.a", "An archive of the kind that linkers read.", "binutils or libarchive",
        lambda data: made(["bsdtar", "--format=ar", "-cf", "OUT"], [("letter.txt", data)], "o.a"))
    one("cpio/letter-newc.cpio", "An archive in the new dialect, as boot images use it.", "libarchive 3.6",
        lambda data: made(["bsdtar", "--format=newc", "-cf", "OUT"], [("letter.txt", data)], "o.cpio"))
    one("cpio/letter-odc.cpio", "An archive in the portable dialect.", "libarchive 3.6",
        lambda data: made(["bsdtar", "--format=odc", "-cf", "OUT"], [("letter.txt", data)], "o.cpio"))
    one("iso9660/letter.iso", "A disc with Joliet and Rock Ridge names.", "genisoimage 1.1",
        lambda data: made(["genisoimage", "-quiet", "-no-pad", "-input-charset", "utf-8", "-J", "-r", "-o", "OUT"], [("disc/客戶往來/letter.txt", data)], "o.iso"))
    one("arj/letter.arj", "A letter that is stored, not compressed.", "arj 3.10",
        lambda data: made(["arj", "a", "-m0", "-y", "OUT"], [("letter.txt", data)], "o.arj"))
    one("cab/letter.cab", "A cabinet whose block is compressed by MSZIP.", "Python 3.11 zlib, by hand after MS-CAB", cabinet)
    one("rar/letter.rar", "A letter that is stored in an archive of the fifth version.", "by hand after the RAR 5.0 technote", rar5)
    one("lzh/letter.lzh", "A letter that is stored under a Big5 name.", "by hand after the LHA header description", lzh)

    s = Sample("volume/backup.7z.002", "The second part of a split archive: nothing in it can be read alone.", "Python 3.11")
    s.write(b"\0" + s.rng.randbytes(2048))
    s.quiet("truncated", action="block")


def cabinet(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = b"CK" + packer.compress(data) + packer.flush()
    name = "letter.txt".encode() + b"\0"
    file = struct.pack("<IIHHHH", len(data), 0, 0, 0x5C62, 0x4BC0, 0x20) + name
    files_at = 36 + 8
    data_at = files_at + len(file)
    blocks = struct.pack("<IHH", 0, len(block), len(data)) + block
    head = b"MSCF" + struct.pack("<IIIIIBBHHHHH", 0, data_at + len(blocks), 0, files_at, 0, 3, 1, 1, 1, 0, 0, 0)
    return head + struct.pack("<IHH", data_at, 1, 1) + file + blocks


def rar5(data):
    def number(n):
        out = b""
        while n > 127:
            out += bytes([n & 127 | 128])
            n >>= 7
        return out + bytes([n])

    def block(kind, flags, body, size=None):
        rest = number(kind) + number(flags) + (number(size) if size is not None else b"") + body
        rest = number(len(rest)) + rest
        return struct.pack("<I", zlib.crc32(rest)) + rest

    name = "letter.txt".encode()
    # Flags: a sum of the data is there; attributes; the sum; stored; made on Unix.
    body = number(4) + number(len(data)) + number(0o100644) + struct.pack("<I", zlib.crc32(data)) + number(0) + number(1) + number(len(name)) + name
    return b"Rar!\x1a\x07\x01\x00" + block(1, 0, number(0)) + block(2, 2, body, len(data)) + data + block(5, 0, number(0))


def lzh(data):
    def crc16(data):
        crc = 0
        for byte in data:
            crc ^= byte
            for _ in range(8):
                crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
        return crc

    name = "客戶信件.txt".encode("big5")
    body = b"-lh0-" + struct.pack("<IIIBBB", len(data), len(data), 0x5C624BC0, 0x20, 0, len(name)) + name + struct.pack("<H", crc16(data))
    return bytes([len(body), sum(body) & 255]) + body + data + b"\0"


def build():
    streams()
    archives()
