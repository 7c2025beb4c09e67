//! Readable runs in records whose layout is not followed: ASCII, and UTF-16 with the low byte first.

/// Shorter runs say nothing.
const SHORTEST: usize = 4;

/// Adds the readable runs of `bytes` to `found`.
pub(crate) fn runs(bytes: &[u8], found: &mut Vec<String>) {
    for start in [0, 1] {
        let pairs = bytes.get(start..).unwrap_or_default().as_chunks().0;
        let units = pairs.iter().map(|pair| u16::from_le_bytes(*pair));
        collect(char::decode_utf16(units).map(Result::ok), is_wide, found);
    }
    let narrow = bytes.iter().map(|b| Some(char::from(*b)));
    collect(narrow, |c| c.is_ascii_graphic() || c == ' ', found);
}

/// Characters that two bytes may well be meant to spell.
fn is_wide(c: char) -> bool {
    c.is_ascii_graphic() || c == ' ' || script(c).is_some()
}

/// The script of a character that is not ASCII: a run has one, where numbers that look like
/// characters are of many.
fn script(c: char) -> Option<u8> {
    match c {
        '\u{A0}'..='\u{17F}' => Some(1),
        '\u{370}'..='\u{3FF}' => Some(2),
        '\u{400}'..='\u{4FF}' => Some(3),
        '\u{3000}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF5E}' => Some(4),
        '\u{AC00}'..='\u{D7A3}' => Some(5),
        _ => None,
    }
}

fn collect(
    chars: impl Iterator<Item = Option<char>>,
    is_read: fn(char) -> bool,
    found: &mut Vec<String>,
) {
    let mut run = String::new();
    for c in chars.chain([None]) {
        match c.filter(|c| is_read(*c)) {
            Some(c) => run.push(c),
            None => {
                let count = run.chars().count();
                let letters = run.chars().filter(|c| c.is_alphanumeric()).count();
                let is_long = count >= SHORTEST && letters * 4 >= count * 3;
                if is_long && has_one_script(&run) {
                    found.push(std::mem::take(&mut run));
                }
                run.clear();
            }
        }
    }
}

/// Whether a run that could be text is rather text than numbers.
pub(crate) fn is_text(run: &str) -> bool {
    let is_known =
        |c: char| is_wide(c) || matches!(c, '\n' | '\r' | '\t' | '\u{2010}'..='\u{205E}');
    run.chars().all(is_known) && has_one_script(run)
}

fn has_one_script(run: &str) -> bool {
    let mut scripts = run.chars().filter_map(script);
    let first = scripts.next();
    // Two letters of one byte each may spell a Chinese character; a run of such is rather letters.
    let is_pair = |c: char| {
        let unit = u16::try_from(u32::from(c)).unwrap_or(0);
        unit.to_le_bytes().iter().all(u8::is_ascii_graphic)
    };
    let mut wide = run.chars().filter(|c| !c.is_ascii()).peekable();
    let is_misread = wide.peek().is_some() && wide.all(is_pair);
    let is_one = scripts.all(|one| Some(one) == first);
    run.contains(char::is_alphanumeric) && is_one && !is_misread
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_between_binary_numbers_are_found() {
        let mut bytes = vec![3, 0, 255];
        bytes.extend("姓名地址".encode_utf16().flat_map(u16::to_le_bytes));
        bytes.extend(b"\x00\x00\x07mailto:chan\x00\x01");
        let mut found = Vec::new();
        runs(&bytes, &mut found);
        assert!(found.contains(&"姓名地址".to_owned()));
        assert!(found.contains(&"mailto:chan".to_owned()));
        assert!(!found.iter().any(|run| run.contains('慭')), "{found:?}");
    }

    #[test]
    fn numbers_that_spell_letters_of_many_scripts_are_none() {
        let mut found = Vec::new();
        runs(
            &[0x08, 0x01, 0x00, 0x01, 0x00, 0x04, 0x00, 0x01, 0x00, 0x01],
            &mut found,
        );
        assert_eq!(found, [""; 0]);
    }
}
