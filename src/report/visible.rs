//! Names come from files: what would move a terminal's cursor or turn its text round is spelt out.

use std::borrow::Cow;
use std::fmt::Write;

/// `text` with every control, direction and invisible formatting character shown as its escape.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' => shown.push_str("\\n"),
            '\r' => shown.push_str("\\r"),
            '\t' => shown.push_str("\\t"),
            c if is_hidden(c) => {
                // Writing to a String cannot go wrong.
                let _ = write!(shown, "\\u{{{:x}}}", u32::from(c));
            }
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_escape_is_spelt_out() {
        assert_eq!(visible("a\u{1b}[2Jb"), "a\\u{1b}[2Jb");
        assert_eq!(visible("a\u{9b}2Jb"), "a\\u{9b}2Jb");
    }

    #[test]
    fn a_name_that_reads_backwards_is_spelt_out() {
        assert_eq!(visible("fdp\u{202e}exe.txt"), "fdp\\u{202e}exe.txt");
    }

    #[test]
    fn chinese_and_spaces_stay_as_they_are() {
        assert!(matches!(visible("客戶 名單.txt"), Cow::Borrowed(_)));
    }
}
