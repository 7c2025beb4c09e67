//! Pages and rows as SQLite lays them out.

pub(super) const PAGE: usize = 512;

/// A number as rows have it.
pub(super) fn varint(n: u64) -> Vec<u8> {
    let mut bytes = vec![(n & 0x7F) as u8];
    let mut rest = n >> 7;
    while rest > 0 {
        bytes.push((rest & 0x7F) as u8 | 0x80);
        rest >>= 7;
    }
    bytes.reverse();
    bytes
}

pub(super) enum V<'a> {
    Null,
    Int(i32),
    Text(&'a str),
    Blob(&'a [u8]),
}

/// The bytes of a row.
pub(super) fn record(values: &[V<'_>]) -> Vec<u8> {
    let (mut types, mut body) = (Vec::new(), Vec::new());
    for value in values {
        match value {
            V::Null => types.extend(varint(0)),
            V::Int(n) => {
                types.extend(varint(4));
                body.extend(n.to_be_bytes());
            }
            V::Text(text) => {
                types.extend(varint(13 + 2 * text.len() as u64));
                body.extend(text.as_bytes());
            }
            V::Blob(bytes) => {
                types.extend(varint(12 + 2 * bytes.len() as u64));
                body.extend(*bytes);
            }
        }
    }
    let mut out = varint(types.len() as u64 + 1);
    out.extend(types);
    out.extend(body);
    out
}

/// A row of a table with its number.
pub(super) fn cell(rowid: u64, values: &[V<'_>]) -> Vec<u8> {
    let record = record(values);
    let mut out = varint(record.len() as u64);
    out.extend(varint(rowid));
    out.extend(record);
    out
}

/// A page of the given kind, its cells from its end backwards.
pub(super) fn page(kind: u8, start: usize, last: u32, cells: &[Vec<u8>]) -> Vec<u8> {
    let mut page = vec![0; PAGE];
    let mut at = PAGE;
    let head = if kind < 8 { 12 } else { 8 };
    page[start] = kind;
    page[start + 3..start + 5].copy_from_slice(&(cells.len() as u16).to_be_bytes());
    if kind < 8 {
        page[start + 8..start + 12].copy_from_slice(&last.to_be_bytes());
    }
    for (n, cell) in cells.iter().enumerate() {
        at -= cell.len();
        page[at..at + cell.len()].copy_from_slice(cell);
        let pointer = start + head + 2 * n;
        page[pointer..pointer + 2].copy_from_slice(&(at as u16).to_be_bytes());
    }
    page[start + 5..start + 7].copy_from_slice(&(at as u16).to_be_bytes());
    page
}

/// An inner page of a table, each child with a number.
pub(super) fn inner(children: &[u32], last: u32) -> Vec<u8> {
    let cells: Vec<Vec<u8>> = children
        .iter()
        .enumerate()
        .map(|(n, child)| {
            let mut cell = child.to_be_bytes().to_vec();
            cell.extend(varint(n as u64));
            cell
        })
        .collect();
    page(5, 0, last, &cells)
}

/// A database whose only table, of the given statement, has its root in page 2.
pub(super) fn database(sql: &str, pages: &[Vec<u8>]) -> Vec<u8> {
    let entry = cell(
        1,
        &[
            V::Text("table"),
            V::Text("clients"),
            V::Text("clients"),
            V::Int(2),
            V::Text(sql),
        ],
    );
    let mut bytes = page(0x0D, 100, 0, &[entry]);
    bytes[..16].copy_from_slice(b"SQLite format 3\0");
    bytes[16..18].copy_from_slice(&(PAGE as u16).to_be_bytes());
    bytes[56..60].copy_from_slice(&1u32.to_be_bytes());
    for page in pages {
        bytes.extend(page);
    }
    bytes
}

pub(super) const SQL: &str = "CREATE TABLE clients(id INTEGER PRIMARY KEY, name TEXT, hkid TEXT)";
