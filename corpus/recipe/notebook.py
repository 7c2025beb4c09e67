"""A section of OneNote ([MS-ONESTORE]): a file of lists of nodes, the last of which name objects and their properties."""

import struct
import uuid

SECTION = uuid.UUID("7B5C52E4-D88C-4DA7-AEB1-5378D02996D3").bytes_le
STORE = uuid.UUID("109ADD3F-911B-49F5-A5D0-1791EDC8AED8").bytes_le
HEAD = 1024
LIST_BEGINS, LIST_ENDS = 0xA4567AB1F5F7F4C4, 0x8BC215C38233BA4B
OBJECT_SPACE, REVISIONS, REVISION_BEGINS, REVISION_ENDS, OBJECT = 0x008, 0x010, 0x01B, 0x01C, 0x0A4
OBJECT_GROUP_BEGINS, OBJECT_GROUP_ENDS, OBJECT_GROUP = 0x0B4, 0x0B8, 0x0B0
RICH_TEXT, CACHED_TITLE = 0x1C001C22, 0x1C001CF3
TEXT_NODE = 0x0006000E


def node(kind, data=b"", reference=None, to_list=False):
    """A node's head says its kind, its size, and how its reference is written: 8 and 4 bytes here."""
    held = struct.pack("<QI", *reference)[:12] if reference else b""
    base = 0 if not reference else 2 if to_list else 1
    size = 4 + len(held) + len(data)
    return struct.pack("<I", kind | size << 10 | base << 27 | 1 << 31) + held + data


def nodes(number, listed):
    body = struct.pack("<QII", LIST_BEGINS, number, 0) + b"".join(listed)
    return body + struct.pack("<QIQ", 0xFFFFFFFFFFFFFFFF, 0, LIST_ENDS)


def texts(values):
    """The properties of one object: no references to others, then what each holds."""
    out = struct.pack("<I", 1 << 31) + struct.pack("<H", len(values)) + b"".join(struct.pack("<I", key) for key, _ in values)
    for _, text in values:
        raw = text.encode("utf-16-le")
        out += struct.pack("<I", len(raw)) + raw
    return out + bytes(-len(out) % 8)


def section(lines):
    file = bytearray(HEAD)

    def add(piece):
        at = len(file)
        file.extend(piece)
        file.extend(bytes(-len(file) % 8))
        return at, len(piece)

    space = uuid.UUID(int=7).bytes_le + struct.pack("<I", 1)
    objects = []
    for nth, line in enumerate(lines):
        place = add(texts([(RICH_TEXT, line)] + [(CACHED_TITLE, line)] * (nth == 0)))
        # Its number, its kind, flags, and how often it is referred to.
        objects.append(node(OBJECT, struct.pack("<IIBB", nth + 1 << 8, TEXT_NODE, 0, 1), place))
    group = add(nodes(0x12, [node(OBJECT_GROUP_BEGINS, space), *objects, node(OBJECT_GROUP_ENDS)]))
    revisions = add(nodes(0x11, [node(REVISION_BEGINS, bytes(64)), node(OBJECT_GROUP, space, group, True), node(REVISION_ENDS)]))
    manifests = add(nodes(0x10, [node(REVISIONS, reference=revisions, to_list=True)]))
    root = add(nodes(0x01, [node(OBJECT_SPACE, space, manifests, True)]))
    file[:16], file[48:64] = SECTION, STORE
    file[16:32] = uuid.UUID(int=16).bytes_le
    struct.pack_into("<IIII", file, 64, 0x2A, 0x2A, 0x2A, 0x2A)
    struct.pack_into("<QI", file, 172, *root)
    struct.pack_into("<Q", file, 196, len(file))
    return bytes(file)
