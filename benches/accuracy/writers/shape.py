"""Tables whose identifiers are taken apart into neighbouring cells, made rectangular for any writer."""

from model import Split, flat

CELL_MODES = ("cells", "own", "before")


def apart(cell):
    """One cell → the cells it becomes: text before stays in the first, each piece of a split gets its own."""
    out = [[]]
    for part in cell:
        if isinstance(part, Split) and part.mode in CELL_MODES:
            pieces = list(part.parts)
            if part.mode == "own":
                pieces = [part.parts[0], "(", part.parts[1], ")"]
            out = [one for one in out if one] + [[piece] for piece in pieces] + [[]]
        elif part:
            out[-1].append(part)
    out = [one for one in out if one]
    return out or [[""]]


def grid(rows):
    """Rows of cells, each column as wide as its widest split."""
    spread = [[apart(cell) for cell in row] for row in rows]
    columns = max(len(row) for row in spread)
    wide = [max((len(row[c]) for row in spread if c < len(row)), default=1) for c in range(columns)]
    out = []
    for row in spread:
        line = []
        for c in range(columns):
            cells = row[c] if c < len(row) else [[""]]
            line += cells + [[""]] * (wide[c] - len(cells))
        out.append(line)
    return out


def text_grid(rows):
    return [[flat(cell) for cell in row] for row in grid(rows)]


def has_cells(parts):
    return any(isinstance(part, Split) and part.mode in CELL_MODES for part in parts)


def field_rows(block):
    return [[block[1], block[2]]]


def gathered(blocks):
    """Neighbouring fields become one table of labels and values; all else stays."""
    out = []
    for block in blocks:
        if block[0] == "field":
            if out and out[-1][0] == "form":
                out[-1][1].append([block[1], block[2]])
            else:
                out.append(("form", [[block[1], block[2]]], block[3]))
        else:
            out.append(block)
    return out
