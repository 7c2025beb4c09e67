"""Plain text in four encodings, Markdown, HTML, CSV, JSON, SQL, fixed-width text and SQLite: the standard library only."""

import csv
import html
import io
import json
import re
import sqlite3

from model import Split, flat
from writers.shape import CELL_MODES, apart, gathered, text_grid


def lines(doc):
    if "header" in doc.marks:
        yield doc.marks["header"]
        yield ""
    for block in doc.blocks:
        if block[0] == "field":
            yield f"{flat(block[1])}{block[3]}{flat(block[2])}"
        elif block[0] == "table":
            for row in block[1]:
                yield "\t".join(flat(cell) for cell in row)
            yield ""
        else:
            yield flat(block[1])
            yield ""
    if "footer" in doc.marks:
        yield doc.marks["footer"]


def txt(encoding):
    def write(doc, path):
        path.write_bytes("\n".join(lines(doc)).encode(encoding))
    return write


def md(doc, path):
    out = []
    for block in doc.blocks:
        if block[0] == "head":
            out.append("## " + flat(block[1]))
        elif block[0] == "field":
            out.append(f"- **{flat(block[1])}**{block[3]}{flat(block[2])}")
        elif block[0] == "table":
            rows = text_grid(block[1])
            out += ["| " + " | ".join(row) + " |" for row in rows[:1]]
            out.append("|" + "---|" * len(rows[0]))
            out += ["| " + " | ".join(row) + " |" for row in rows[1:]]
        else:
            out.append(flat(block[1]))
        out.append("")
    path.write_text("\n".join(out), "utf-8")


def html_parts(parts):
    out = []
    for part in parts:
        if isinstance(part, str):
            out.append(html.escape(part).replace("\n", "<br>"))
        elif part.mode == "runs":
            out += [f"<span class='r{i}'>{html.escape(piece)}</span>" for i, piece in enumerate(part.parts)]
        elif part.mode == "lines":
            out.append("<br>".join(html.escape(piece) for piece in part.parts))
        elif part.mode == "before":
            out.append(f"<span style='float:right'>(<b class='box'>{part.parts[0]}</b>)</span><span>{part.parts[1]}</span>")
        elif part.mode == "own":
            out.append(f"<span class='box'>{part.parts[0]}</span>&nbsp;&nbsp;(&nbsp;<span class='box'>{part.parts[1]}</span>&nbsp;)")
        else:
            out.append(html.escape(part.flat()))
    return "".join(out)


def html_cells(cell):
    """Boxes inside a cell stay inside it; characters in cells of their own get them."""
    return [cell] if any(isinstance(p, Split) and p.mode in ("own", "before") for p in cell) else apart(cell)


def html_row(row, tag, wide=()):
    cells = []
    for nth, cell in enumerate(row):
        pieces = html_cells(cell)
        if nth < len(wide):
            pieces = pieces + [[""]] * (wide[nth] - len(pieces))
        cells.append("".join(f"<{tag}>{html_parts(piece)}</{tag}>" for piece in pieces))
    return "<tr>" + "".join(cells) + "</tr>"


def html_text(doc):
    out = ["<!DOCTYPE html><html><head><meta charset='utf-8'><style>td,th{border:1px solid #888;padding:3px}"
           ".box{border:1px solid #000}" + "body{letter-spacing:.4em}" * doc.spaced + "</style><title></title></head><body>"]
    if "header" in doc.marks:
        out.append(f"<header>{html.escape(doc.marks['header'])}</header>")
    for block in gathered(doc.blocks):
        if block[0] == "head":
            out.append(f"<h2>{html_parts(block[1])}</h2>")
        elif block[0] == "form":
            out.append("<table>" + "\n".join(html_row(row, "td") for row in block[1]) + "</table>")
        elif block[0] == "table":
            wide = [max(len(html_cells(row[c])) for row in block[1] if c < len(row)) for c in range(len(block[1][0]))]
            head = "".join(f"<th colspan='{w}'>{html_parts(cell)}</th>" for cell, w in zip(block[1][0], wide))
            out.append("<table><tr>" + head + "</tr>" + "\n".join(html_row(row, "td", wide) for row in block[1][1:]) + "</table>")
        else:
            out.append(f"<p>{html_parts(block[1])}</p>")
    if "footer" in doc.marks:
        out.append(f"<footer>{html.escape(doc.marks['footer'])}</footer>")
    return "\n".join(out) + "</body></html>"


def page(doc, path):
    path.write_text(html_text(doc), "utf-8")


def csv_rows(doc):
    for block in doc.blocks:
        if block[0] == "table":
            yield from text_grid(block[1])
        elif block[0] == "field":
            yield from text_grid([[block[1], block[2]]])
        else:
            yield [flat(block[1])]


def comma(encoding, delimiter=","):
    def write(doc, path):
        out = io.StringIO()
        csv.writer(out, delimiter=delimiter).writerows(csv_rows(doc))
        path.write_bytes(out.getvalue().encode(encoding))
    return write


def table_of(doc):
    return max((block[1] for block in doc.blocks if block[0] == "table"), key=len)


def records(doc):
    rows = [[flat(cell) for cell in row] for row in table_of(doc)]
    return rows[0], rows[1:]


def as_json(doc, path):
    """A table becomes an array of objects; any other document one object of labels, texts and tables."""
    if any(block[0] == "table" and len(block[1]) > 5 for block in doc.blocks) and doc.template.shape == "sheet":
        heads, rows = records(doc)
        path.write_text(json.dumps([dict(zip(heads, row)) for row in rows], ensure_ascii=len(rows) % 2 == 0, indent=1), "utf-8")
        return
    out, texts = {}, []
    for block in doc.blocks:
        if block[0] == "field":
            # A second field of one name needs a key of its own: of two equal ones JSON keeps the last.
            name, nth = flat(block[1]), 2
            while name in out:
                name, nth = f"{flat(block[1])} {nth}", nth + 1
            out[name] = flat(block[2])
        elif block[0] == "table":
            heads = [flat(cell) for cell in block[1][0]]
            out[f"table{len(out)}"] = [dict(zip(heads, (flat(c) for c in row))) for row in block[1][1:]]
        else:
            texts.append(flat(block[1]))
    path.write_text(json.dumps({"text": texts, **out}, ensure_ascii=False, indent=1), "utf-8")


def sql(doc, path):
    heads, rows = records(doc)
    quote = lambda cell: "'" + cell.replace("'", "''") + "'"
    out = ["-- MySQL dump 10.13  Distrib 8.0.36", "DROP TABLE IF EXISTS `records`;", "CREATE TABLE `records` (",
           ",\n".join(f"  `{head}` varchar(255) DEFAULT NULL" for head in heads), ") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;",
           "INSERT INTO `records` VALUES " + ",".join("(" + ",".join(quote(c) for c in row) + ")" for row in rows) + ";"]
    path.write_text("\n".join(out), "utf-8")


def base(doc, path):
    heads, rows = records(doc)
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path)
    known = []
    for place, head in enumerate(heads):
        name = head.replace('"', "") or f"c{place}"
        known.append(f"{name} {place}" if name.lower() in map(str.lower, known) else name)
    names = ", ".join(f'"{name}" TEXT' for name in known)
    db.execute(f"create table records ({names})")
    db.executemany(f"insert into records values ({','.join('?' * len(heads))})", [(r + [""] * len(heads))[:len(heads)] for r in rows])
    db.commit()
    db.close()


def fixed(doc, path):
    """Columns padded with blanks, no headings: what banks and trustees exchange."""
    heads, rows = records(doc)
    wide = [max(len(row[c]) for row in rows) + 2 for c in range(len(heads))]
    path.write_text("\n".join("".join(cell.ljust(w) for cell, w in zip(row, wide)) for row in rows), "utf-8")


def raw(doc, path):
    path.write_bytes(doc.raw if isinstance(doc.raw, bytes) else doc.raw.encode("utf-8"))


WRITERS = {
    "txt": (".txt", txt("utf-8")), "txt-utf16": (".txt", txt("utf-16")), "txt-big5": (".txt", txt("big5hkscs")),
    "txt-gb18030": (".txt", txt("gb18030")), "md": (".md", md), "html": (".html", page), "csv": (".csv", comma("utf-8-sig")),
    "csv-big5": (".csv", comma("big5hkscs")), "csv-gb18030": (".csv", comma("gb18030")), "tsv": (".tsv", comma("utf-8", "\t")),
    "json": (".json", as_json), "sql": (".sql", sql), "sqlite": (".db", base), "fixed-width": (".dat", fixed),
}
