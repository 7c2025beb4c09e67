//! The RC4 keystream, with which old Office files and PDFs are locked.

/// The state of a keystream.
pub(crate) struct Rc4 {
    state: [u8; 256],
    i: u8,
    j: u8,
}

impl Rc4 {
    /// The keystream of `key`, which is not empty.
    pub fn new(key: &[u8]) -> Self {
        let mut state = [0; 256];
        for (n, slot) in (0..=255).zip(&mut state) {
            *slot = n;
        }
        let mut stream = Self { state, i: 0, j: 0 };
        let mut j = 0_u8;
        for (i, key) in (0..=255).zip(key.iter().cycle()) {
            j = j.wrapping_add(stream.slot(i)).wrapping_add(*key);
            stream.state.swap(usize::from(i), usize::from(j));
        }
        stream
    }

    /// Encrypts or decrypts `bytes`.
    pub fn apply(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte ^= self.next();
        }
    }

    /// Passes over `count` bytes.
    pub fn skip(&mut self, count: u64) {
        for _ in 0..count {
            self.next();
        }
    }

    fn next(&mut self) -> u8 {
        self.i = self.i.wrapping_add(1);
        let a = self.slot(self.i);
        self.j = self.j.wrapping_add(a);
        let b = self.slot(self.j);
        self.state.swap(usize::from(self.i), usize::from(self.j));
        self.slot(a.wrapping_add(b))
    }

    fn slot(&self, at: u8) -> u8 {
        self.state.get(usize::from(at)).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_vectors_hold() {
        // RFC 6229, the key of forty bits 0x0102030405.
        let mut bytes = [0; 16];
        Rc4::new(&[1, 2, 3, 4, 5]).apply(&mut bytes);
        assert_eq!(bytes[..4], [0xB2, 0x39, 0x63, 0x05]);
        assert_eq!(bytes[12..], [0x0A, 0x11, 0x18, 0xA8]);
    }
}
