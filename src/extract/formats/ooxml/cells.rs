//! Cells as programs write nearly all of them, taken in one look: a sheet has millions.

/// A cell whose XML is plain: nothing in it but its value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell<'t> {
    pub reference: Option<&'t str>,
    pub style: Option<&'t str>,
    pub kind: Option<&'t str>,
    pub value: &'t str,
    /// How many bytes of the XML it is.
    pub len: usize,
}

/// A longer attribute is left to the lexer.
const ATTRIBUTE: usize = 24;

/// How a value is written: what stands before and behind it.
const VALUES: [(&str, &str); 3] = [
    ("<v>", "</v></c>"),
    ("<is><t>", "</t></is></c>"),
    ("<is><t xml:space=\"preserve\">", "</t></is></c>"),
];

/// The plain cell with which `text` begins; nothing where it is not whole or anything but plain.
pub(super) fn plain(text: &str) -> Option<Cell<'_>> {
    let mut cell = Cell::default();
    let mut rest = text.strip_prefix("<c")?;
    loop {
        rest = match rest.as_bytes() {
            [b'>', ..] => rest.get(1..)?,
            [b'/', b'>', ..] => {
                cell.len = text.len() - rest.len() + 2;
                return Some(cell);
            }
            [b' ', name, b'=', b'"', value @ ..] => {
                let value = value.get(..ATTRIBUTE).unwrap_or(value);
                let len = value.iter().position(|b| matches!(b, b'"' | b'&' | b'<'))?;
                let slot = match name {
                    b'r' => &mut cell.reference,
                    b's' => &mut cell.style,
                    b't' => &mut cell.kind,
                    _ => return None,
                };
                *slot = rest.get(4..4 + len);
                rest = rest.get(4 + len..)?.strip_prefix('"')?;
                continue;
            }
            _ => return None,
        };
        break;
    }
    for (before, behind) in VALUES {
        if let Some(value) = rest.strip_prefix(before) {
            let end = memchr::memchr2(b'<', b'&', value.as_bytes())?;
            let behind = value.get(end..)?.strip_prefix(behind)?;
            cell.value = value.get(..end)?;
            cell.len = text.len() - behind.len();
            return Some(cell);
        }
    }
    let behind = rest.strip_prefix("</c>")?;
    cell.len = text.len() - behind.len();
    Some(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_cell_is_taken_whole() {
        let xml = r#"<c r="B7" s="3" t="inlineStr"><is><t>身份證 1</t></is></c><c/>"#;
        let cell = plain(xml).unwrap();
        assert_eq!(cell.reference, Some("B7"));
        assert_eq!((cell.style, cell.kind), (Some("3"), Some("inlineStr")));
        assert_eq!(cell.value, "身份證 1");
        assert_eq!(&xml[cell.len..], "<c/>");
        let number = plain("<c><v>7</v></c>").unwrap();
        assert_eq!((number.value, number.len), ("7", 15));
        assert_eq!(plain(r#"<c r="A1"/>"#).unwrap().len, 11);
        assert_eq!(plain(r#"<c r="A1"></c>"#).unwrap().value, "");
    }

    #[test]
    fn whatever_is_not_plain_or_not_whole_is_left_to_the_lexer() {
        for xml in [
            "<col/>",
            "<c r='A1'><v>7</v></c>",
            r#"<c r="A1" ><v>7</v></c>"#,
            r#"<c cm="1"><v>7</v></c>"#,
            "<c><f>A1</f><v>7</v></c>",
            "<c><v>a&amp;b</v></c>",
            "<c><v>7<!-- --></v></c>",
            r#"<c r="&#65;1"><v>7</v></c>"#,
            "<c><is><r><t>7</t></r></is></c>",
        ] {
            assert_eq!(plain(xml), None, "{xml}");
        }
        let whole = r#"<c r="B7" t="s"><v>12</v></c>"#;
        for len in 0..whole.len() {
            assert_eq!(plain(&whole[..len]), None, "{len}");
        }
    }
}
