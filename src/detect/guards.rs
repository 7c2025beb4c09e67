//! What must not stand right before or right behind a value.

/// The guards of a form on one side.
pub(crate) struct Guards {
    texts: Vec<String>,
    side: Side,
    /// The bytes that stand next to a value before which or behind which a guard does: most guards
    /// are told from what stands there by one byte.
    next: [u64; 4],
}

/// Where guards stand, seen from the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    Behind,
}

impl Guards {
    pub fn new(side: Side, texts: Vec<String>) -> Self {
        let mut guards = Self {
            texts: Vec::new(),
            side,
            next: [0; 4],
        };
        for text in &texts {
            match side.next(text.as_bytes()) {
                Some(byte) => guards.add(*byte),
                // An empty guard stands beside everything.
                None => guards.next = [u64::MAX; 4],
            }
        }
        guards.texts = texts;
        guards
    }

    fn add(&mut self, byte: u8) {
        if let Some(word) = self.next.get_mut(usize::from(byte >> 6)) {
            *word |= 1 << (byte & 63);
        }
    }

    fn may_be(&self, byte: u8) -> bool {
        let word = self.next.get(usize::from(byte >> 6)).copied();
        word.unwrap_or(0) >> (byte & 63) & 1 == 1
    }

    /// The first guard that stands in `beside`, which ends or begins at the value.
    pub fn of(&self, beside: &[u8]) -> Option<&str> {
        let may_be = match self.side.next(beside) {
            Some(byte) => self.may_be(*byte),
            None => true,
        };
        let mut texts = self.texts.iter().filter(|_| may_be);
        let stands = |text: &&String| match self.side {
            Side::Before => beside.ends_with(text.as_bytes()),
            Side::Behind => beside.starts_with(text.as_bytes()),
        };
        texts.find(stands).map(String::as_str)
    }

    /// How many bytes the longest one has.
    pub fn longest(&self) -> usize {
        self.texts.iter().map(String::len).max().unwrap_or(0)
    }
}

impl Side {
    fn next(self, bytes: &[u8]) -> Option<&u8> {
        match self {
            Self::Before => bytes.last(),
            Self::Behind => bytes.first(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guard_stands_right_beside_the_value() {
        let texts = || vec!["HK$".to_owned(), "US$".to_owned()];
        let before = Guards::new(Side::Before, texts());
        assert_eq!(before.of(b"for US$"), Some("US$"));
        assert_eq!(before.of(b"for US$ "), None);
        assert_eq!(before.of(b""), None);
        let behind = Guards::new(Side::Behind, texts());
        assert_eq!(behind.of(b"HK$ or"), Some("HK$"));
        assert_eq!(behind.of(b" HK$"), None);
    }

    #[test]
    fn an_empty_guard_stands_beside_everything() {
        let guards = Guards::new(Side::Before, vec![String::new()]);
        assert_eq!((guards.of(b""), guards.of(b"x")), (Some(""), Some("")));
    }
}
