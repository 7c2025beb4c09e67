//! Control words that stand for characters and for edges.

use crate::extract::Edge;

/// The text that a control word stands for.
pub(super) fn spoken(word: &str) -> Option<&'static str> {
    Some(match word {
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "bullet" => "•",
        "emspace" | "enspace" | "qmspace" => " ",
        "ltrmark" | "rtlmark" | "zwj" | "zwnj" => "",
        _ => return None,
    })
}

/// The character that a control symbol stands for.
pub(super) const fn symbol(byte: u8) -> Option<u8> {
    Some(match byte {
        b'\\' | b'{' | b'}' | b':' => byte,
        b'~' | b'\t' => b' ',
        b'_' => b'-',
        _ => return None,
    })
}

/// The edge that a control word stands for.
pub(super) fn edge(word: &str) -> Option<Edge> {
    Some(match word {
        "par" | "sect" => Edge::Paragraph,
        "line" | "lbr" | "softline" | "column" => Edge::Line,
        "page" | "softpage" => Edge::Page,
        "cell" | "nestcell" => Edge::Cell,
        "row" | "nestrow" => Edge::Row,
        _ => return None,
    })
}
