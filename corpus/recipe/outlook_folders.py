"""A mailbox of Outlook in its wide form ([MS-PST]): a folder, a message and its attachment, each with its properties."""

import struct
import zlib

FOLDER, MESSAGE, ATTACHMENT = 0x8022, 0x200024, 0x8025
PAGE = 512
STRING, NUMBER, BYTES = 0x1F, 3, 0x102
# What each byte is exchanged for by the first way of encoding ([MS-PST] 5.1).
PERMUTED = bytes.fromhex(
    "41361362a8216ebbf416cc047f64e85d1ef2cb2a74c55e35d295479e962d9a884c7d843fdbac31b6485ff6c4d8398be7"
    "233b388ec8c1df25b120a546604e9cfbaad35651457c550007c92b9d859b09a08fadb30f63ab894bd7a7155a716642bf"
    "264a6b98faea7753b270052cfd593a867ece06eb827857c78d43afb41cd45bcde2e9274fc3087280cfb0eff5286dbe30"
    "4d3492d50e3c2232e5e4f99fc2d10a8112e1ee918376e397e6618a1779a4b7dc907a5c8c02a6ca69de501a1193b95287"
    "58fced1d37491b6ae0293399bd6cd994f340546ff0c673b8d63e6518441fdd6710f10c19ecae03a1147ba90bfff8a3c0"
    "a201f72ebc2468750dfeba2fb5d0da3d")


def properties(values):
    """A heap with a list of properties: the tree's head, its records, then each value that is longer than four bytes."""
    items = [bytes([0xB5, 2, 6, 0, 0x40, 0, 0, 0]), b""]
    for tag, kind, value in sorted(values):
        if kind == NUMBER:
            held = struct.pack("<I", value)
        else:
            items.append(value.encode("utf-16-le") if kind == STRING else value)
            held = struct.pack("<I", len(items) << 5)
        items[1] += struct.pack("<HH", tag, kind) + held
    block, edges = bytearray(struct.pack("<HBBII", 0, 0xEC, 0xBC, 0x20, 0)), []
    for item in items:
        edges.append(len(block))
        block += item
    edges.append(len(block))
    struct.pack_into("<H", block, 0, len(block))
    return bytes(block) + struct.pack(f"<HH{len(edges)}H", len(items), 0, *edges)


def within(nodes):
    """A list of the nodes inside a node."""
    return struct.pack("<BBHI", 2, 0, len(nodes), 0) + b"".join(struct.pack("<QQQ", *node) for node in nodes)


def page(entries, size, kind):
    """A leaf of a tree, with its kind, its place and its check sum behind it."""
    body = b"".join(entries).ljust(488, b"\0") + struct.pack("<BBBBI", len(entries), 488 // size, size, 0, 0)
    return body + struct.pack("<BBHIQ", kind, kind, 0, zlib.crc32(body), 0)


def mailbox(folder, subject, body, attachment, way):
    """The bytes of a mailbox whose blocks are encoded by `way`: 0 not at all, 1 by exchange."""
    blocks = [
        properties([(0x3001, STRING, folder)]),
        properties([(0x3707, STRING, attachment[0]), (0x3705, NUMBER, 1), (0x3701, BYTES, attachment[1])]),
        within([(ATTACHMENT, 8, 0)]),
        properties([(0x0037, STRING, subject), (0x001A, STRING, "IPM.Note"), (0x1000, STRING, body)]),
    ]
    numbers = [4, 8, 12 | 2, 16]
    file, places = bytearray(1024), []
    for number, block in zip(numbers, blocks):
        places.append(struct.pack("<QQHHI", number, len(file), len(block), 1, 0))
        file += block if number & 2 or not way else bytes(PERMUTED[byte] for byte in block)
        # A block ends with its size, its check sum and its number at a border of 64 bytes.
        file += bytes(-(len(file) + 16) % 64) + struct.pack("<HHIQ", len(block), 0, 0, number)
    nodes = [struct.pack("<QQQII", FOLDER, 4, 0, FOLDER, 0), struct.pack("<QQQII", MESSAGE, 16, 14, FOLDER, 0)]
    file += bytes(-len(file) % PAGE)
    roots = []
    for entries, size, kind in ((nodes, 32, 0x81), (places, 24, 0x80)):
        roots.append(len(file))
        file += page(entries, size, kind)
    file[:4], file[8:14] = b"!BDN", struct.pack("<2sHH", b"SM", 23, 19)
    struct.pack_into("<QQQQQ", file, 0xB8, len(file), 0, 0, 0, 0)
    struct.pack_into("<Q", file, 0xE0, roots[0])
    struct.pack_into("<Q", file, 0xF0, roots[1])
    file[512], file[513] = 0x80, way
    return bytes(file)
