//! Lines of Arabic and Hebrew: from the order in which glyphs stand to the one in which they are read.

/// Whether `c` is written from right to left. Digits never are.
const fn is(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{65F}' | '\u{66A}'..='\u{6EF}' | '\u{6FA}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Whether `text` holds letters that are written from right to left.
pub(super) fn is_in(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is)
}

fn is_left(c: char) -> bool {
    !is(c) && c.is_alphanumeric()
}

/// Turns `line`, whose glyphs stand from left to right, into the order of reading.
pub(super) fn read(line: &mut String) {
    let mut chars: Vec<char> = line.chars().collect();
    let right = chars.iter().filter(|c| is(**c)).count();
    let left = chars.iter().filter(|c| is_left(**c) && !c.is_numeric());
    if right >= left.count() {
        chars.reverse();
        reverse_stretches(&mut chars, is_left, is);
    } else {
        reverse_stretches(&mut chars, is, is_left);
    }
    line.clear();
    line.extend(chars);
}

/// Reverses each longest stretch that begins and ends with `own` and holds no `other`.
fn reverse_stretches(chars: &mut [char], own: fn(char) -> bool, other: fn(char) -> bool) {
    let mut at = 0;
    while let Some(start) = chars.iter().skip(at).position(|c| own(*c)) {
        let start = at + start;
        let rest = chars.get(start..).unwrap_or_default();
        let length = rest.iter().position(|c| other(*c)).unwrap_or(rest.len());
        let stretch = rest.get(..length).unwrap_or_default();
        let last = stretch.iter().rposition(|c| own(*c)).unwrap_or(0);
        if let Some(stretch) = chars.get_mut(start..=start + last) {
            stretch.reverse();
        }
        at = start + length.max(1);
    }
}

/// A glyph's text in the order in which single glyphs would stand: a ligature's letters are stated
/// in the order of reading, and their line will be turned.
pub(super) fn as_shown(glyph: &str) -> Option<String> {
    let is_ligature = glyph.len() > 2 && glyph.chars().nth(1).is_some() && is_in(glyph);
    is_ligature.then(|| glyph.chars().rev().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_line(shown: &str) -> String {
        let mut line = shown.to_owned();
        read(&mut line);
        line
    }

    #[test]
    fn letters_turn_and_numbers_and_latin_words_stay() {
        assert_eq!(read_line("12:30 םולש"), "שלום 12:30");
        assert_eq!(read_line("PDF 2.0 ץבוקה"), "הקובץ PDF 2.0");
        assert_eq!(
            read_line("The word םולש means peace"),
            "The word שלום means peace"
        );
    }

    #[test]
    fn a_ligature_keeps_its_letters_in_order() {
        let mut line = format!("ن{}ا", as_shown("لإ").unwrap());
        read(&mut line);
        assert_eq!(line, "الإن");
    }
}
