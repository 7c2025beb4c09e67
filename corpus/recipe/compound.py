"""Writes compound files: what Outlook's messages are kept in. Version 3, sectors of 512 bytes."""

import struct

FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR, SHORT, PIECE = 512, 4096, 64


class Storage:
    def __init__(self, name=""):
        self.name, self.entries = name, {}

    def storage(self, name):
        return self.entries.setdefault(name, Storage(name))

    def stream(self, name, data):
        self.entries[name] = data
        return self


def padded(data, size):
    return data + b"\0" * (-len(data) % size)


def order(name):
    return len(name), name.upper()


def file_of(root):
    """The bytes of a compound file; streams under 4,096 bytes lie in the stream of short streams."""
    rows, short, sectors, chains = [], b"", [], []

    def add(name, kind, data=b""):
        rows.append({"name": name, "kind": kind, "data": data, "child": FREE, "right": FREE, "start": END, "size": 0})
        return len(rows) - 1

    def fill(storage, row):
        kids = []
        for name in sorted(storage.entries, key=order):
            entry = storage.entries[name]
            is_storage = isinstance(entry, Storage)
            at = add(name, 1 if is_storage else 2, b"" if is_storage else entry)
            kids.append((at, entry))
        # Each entry leads to the next: a tree with one branch is a tree.
        for (at, _), (following, _) in zip(kids, kids[1:]):
            rows[at]["right"] = following
        if kids:
            rows[row]["child"] = kids[0][0]
        for at, entry in kids:
            if isinstance(entry, Storage):
                fill(entry, at)

    fill(root, add("Root Entry", 5))

    def lay(data):
        first = len(sectors)
        blocks = padded(data, SECTOR)
        sectors.extend(blocks[at:at + SECTOR] for at in range(0, len(blocks), SECTOR))
        chains.extend(list(range(first + 1, len(sectors))) + [END])
        return first

    short_table = []
    for row in rows[1:]:
        data = row["data"]
        row["size"] = len(data)
        if data and len(data) < SHORT:
            row["start"] = len(short) // PIECE
            short += padded(data, PIECE)
            pieces = len(short) // PIECE
            short_table += list(range(row["start"] + 1, pieces)) + [END]
        elif data:
            row["start"] = lay(data)
    if short:
        rows[0]["start"], rows[0]["size"] = lay(short), len(short)
    table_at = lay(struct.pack(f"<{len(short_table)}I", *short_table)) if short else END
    directory = b""
    for row in rows:
        name = (row["name"] + "\0").encode("utf-16-le")
        directory += name.ljust(64, b"\0") + struct.pack("<HBBIII", len(name), row["kind"], 1, FREE, row["right"], row["child"])
        directory += bytes(16) + struct.pack("<IQQIQ", 0, 0, 0, row["start"], row["size"])
    directory_at = lay(directory)
    tables = 1
    while (len(sectors) + tables) * 4 > tables * SECTOR:
        tables += 1
    first_table = len(sectors)
    chains += [FAT] * tables
    fat = struct.pack(f"<{len(chains)}I", *chains).ljust(tables * SECTOR, b"\xFF")
    head = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    short_sectors = -(-len(short_table) * 4 // SECTOR)
    head += struct.pack("<IIIIIIIII", 0, tables, directory_at, 0, SHORT, table_at, short_sectors, END, 0)
    head += struct.pack("<109I", *(list(range(first_table, first_table + tables)) + [FREE] * (109 - tables)))
    return head + b"".join(sectors) + fat
