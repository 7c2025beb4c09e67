"""A database of Access 2000 (Jet 4), after the description that mdbtools keeps: pages of definitions and of rows."""

import struct

PAGE = 4096
LONG, SHORT, TEXT, OLE = 4, 3, 10, 11
SIZES = {LONG: 4, SHORT: 2}
OBJECTS = [("Id", LONG), ("ParentId", LONG), ("Name", TEXT), ("Type", SHORT), ("Flags", LONG), ("LvProp", OLE)]


def rc4(key, data):
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) & 255
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) & 255
        j = (j + state[i]) & 255
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) & 255])
    return bytes(out)


def head():
    """Behind the engine's name everything is veiled with a key that all files share."""
    veiled = bytearray(128)
    struct.pack_into("<H", veiled, 0x3C - 0x18, 1252)
    page = b"\0\x01\0\0Standard Jet DB\0" + struct.pack("<I", 1) + rc4(struct.pack("<I", 0x6B39DAC7), veiled)
    return page.ljust(PAGE, b"\0")


def definition(columns, rows, kind, used):
    """A table's columns, and in which row of page 1 its pages are listed."""
    varying = fixed = 0
    entries = names = b""
    for number, (name, holds) in enumerate(columns):
        size = SIZES.get(holds, 510 if holds == TEXT else 0)
        entries += struct.pack("<BIHHHIBBIHH", holds, 0, number, varying, number, 0x0409, 3 if holds in SIZES else 2, 0, 0, fixed if holds in SIZES else 0, size)
        varying += holds not in SIZES
        fixed += SIZES.get(holds, 0)
        raw = name.encode("utf-16-le")
        names += struct.pack("<H", len(raw)) + raw
    body = struct.pack("<IIIIIIQ", 0, rows, 0, 1, 0, 0, 0)[:28]
    body = body.ljust(28, b"\0") + struct.pack("<BHHHII", kind, len(columns), varying, len(columns), 0, 0)
    body += struct.pack("<II", used | 1 << 8, used | 1 << 8) + entries + names
    return (struct.pack("<BBHII", 2, 1, 0, 0, len(body) + 12) + body).ljust(PAGE, b"\0")


def row(columns, values):
    fixed = b"".join(struct.pack("<i" if kind == LONG else "<h", value) for (_, kind), value in zip(columns, values) if kind in SIZES)
    out, starts = struct.pack("<H", len(columns)) + fixed, []
    for (_, kind), value in zip(columns, values):
        if kind not in SIZES:
            starts.append(len(out))
            out += b"" if value is None else str(value).encode("utf-16-le")
    starts.append(len(out))
    out += struct.pack(f"<{len(starts)}HH", *reversed(starts), len(starts) - 1)
    there = sum(1 << nth for nth, value in enumerate(values) if value is not None)
    return out + there.to_bytes((len(columns) + 7) // 8, "little")


def filled(rows, owner):
    """Pages of rows, each row before the one that came first."""
    pages, held = [], []
    for one in [*rows, None]:
        if one is None or sum(len(r) + 2 for r in held) + len(one) + 2 > PAGE - 14:
            page, end = bytearray(PAGE), PAGE
            for nth, kept in enumerate(held):
                end -= len(kept)
                page[end:end + len(kept)] = kept
                struct.pack_into("<H", page, 14 + 2 * nth, end)
            struct.pack_into("<BBHIIH", page, 0, 1, 1, end - 14 - 2 * len(held), owner, 0, len(held))
            pages.append(bytes(page))
            held = []
        held.append(one)
    return pages


def used(numbers):
    """Which pages a table has: a bit a page, from the first page on."""
    return b"\0" + struct.pack("<I", 0) + sum(1 << number for number in numbers).to_bytes(64, "little")


def database(tables):
    """`tables` are names with their columns' names and rows of texts."""
    maps, pages, objects = [used([3])], [], []
    for name, (headings, rows) in tables.items():
        at = 4 + len(pages)
        columns = [(heading, TEXT) for heading in headings]
        data = filled([row(columns, values) for values in rows], at)
        pages += [definition(columns, len(rows), 0x4E, len(maps)), *data]
        maps.append(used(range(at + 1, at + 1 + len(data))))
        objects.append((at, 0x0F000001, name, 1, 0, None))
    catalogue = filled([row(OBJECTS, values) for values in objects], 2)
    assert len(catalogue) == 1
    return b"".join([head(), filled(maps, 1)[0], definition(OBJECTS, len(objects), 0x53, 0), *catalogue, *pages])
