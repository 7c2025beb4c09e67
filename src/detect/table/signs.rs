//! What the text of a cell is made of, told in one look: most cells are told from all kinds by it.

/// A byte is a digit: the lowest bit, so that it counts.
const DIGIT: u8 = 1;
/// A capital: the next one.
const CAPITAL: u8 = 2;
const SMALL: u8 = 4;
const AT: u8 = 8;
const WIDE: u8 = 16;
/// No name has it.
const ODD: u8 = 32;
/// One of the bytes with which signs that hide something begin.
const HIDING: u8 = 64;

const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let (mut rest, mut byte): (&mut [u8], u8) = (&mut classes, 0);
    while let Some((class, behind)) = rest.split_first_mut() {
        *class = class_of(byte);
        rest = behind;
        byte = byte.wrapping_add(1);
    }
    classes
};

const fn class_of(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => DIGIT,
        b'X' => CAPITAL | HIDING,
        b'A'..=b'Z' => CAPITAL,
        b'a'..=b'z' => SMALL,
        b'@' => AT,
        b'*' => HIDING,
        0xE2 | 0xEF => WIDE | HIDING,
        0x80.. => WIDE,
        b'\'' | b'-' | b'.' | b',' | b'(' | b')' | b'"' => 0,
        _ if byte.is_ascii_whitespace() => 0,
        _ => ODD,
    }
}

/// What a text is made of.
#[derive(Clone, Copy, Default)]
pub(super) struct Signs {
    pub digits: usize,
    pub capitals: usize,
    /// What any of its bytes is.
    any: u8,
}

impl Signs {
    pub fn of(text: &str) -> Self {
        let mut signs = Self::default();
        for byte in text.bytes() {
            let class = CLASSES.get(usize::from(byte)).copied().unwrap_or(0);
            signs.any |= class;
            signs.digits += usize::from(class & DIGIT);
            signs.capitals += usize::from(class & CAPITAL);
        }
        signs.capitals /= usize::from(CAPITAL);
        signs
    }

    const fn has(self, class: u8) -> bool {
        self.any & class != 0
    }

    pub const fn at(self) -> bool {
        self.has(AT)
    }

    pub const fn wide(self) -> bool {
        self.has(WIDE)
    }

    /// Whether anything in it may hide characters.
    pub const fn may_hide(self) -> bool {
        self.has(HIDING)
    }

    pub const fn letters(self) -> bool {
        self.has(CAPITAL | SMALL)
    }

    /// Names in Latin letters have capitals and no digits; of others the list of names is asked.
    pub const fn may_name(self) -> bool {
        self.wide() || (self.digits == 0 && self.capitals > 0 && !self.has(ODD) && !self.at())
    }
}

/// `text` without blanks around it: most cells have none, and end in ASCII.
pub(super) fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}
