//! The oldest lock: bytes turned and mixed with a key of sixteen, MS-OFFCRYPTO 2.3.7.

use crate::extract::bytes::u16_le;

/// What a shorter password is filled up with.
const FILLING: [u8; 15] = [
    0xBB, 0xFF, 0xFF, 0xBA, 0xFF, 0xFF, 0xB9, 0x80, 0x00, 0xBE, 0x0F, 0x00, 0xBF, 0x0F, 0x00,
];

/// The key of sixteen bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Obfuscation([u8; 16]);

impl Obfuscation {
    /// The key for `password`, where `body` (a key and a check of it) agrees.
    pub fn open(password: &str, body: &[u8]) -> Option<Self> {
        let password = password.as_bytes();
        let mixed = mixed(password);
        if u16_le(body, 0)? != mixed || u16_le(body, 2)? != check(password) {
            return None;
        }
        let mut key = [0; 16];
        let mut halves = mixed.to_le_bytes().into_iter().cycle();
        for (slot, byte) in key.iter_mut().zip(password.iter().chain(&FILLING)) {
            *slot = (byte ^ halves.next()?).rotate_left(2);
        }
        Some(Self(key))
    }

    /// Undoes the lock of a body that begins at `position`, from its byte `from` on.
    pub fn undo(&self, position: u64, body: &mut [u8], from: usize) {
        let start = position.wrapping_add(body.len() as u64);
        for (n, byte) in body.iter_mut().enumerate().skip(from) {
            let at = start.wrapping_add(n as u64) % 16;
            let key = usize::try_from(at).ok().and_then(|at| self.0.get(at));
            *byte = byte.rotate_left(3) ^ key.copied().unwrap_or(0);
        }
    }
}

/// The check that a program stores to know the password again.
fn check(password: &[u8]) -> u16 {
    let mut check = u16::try_from(password.len()).unwrap_or(0) ^ 0xCE4B;
    for (n, byte) in password.iter().enumerate() {
        let turn = (n + 1) % 15;
        let wide = u32::from(*byte) << turn;
        check ^= u16::try_from(wide & 0x7FFF | wide >> 15).unwrap_or(0);
    }
    check
}

/// The number into which the password's lower seven bits are mixed.
fn mixed(password: &[u8]) -> u16 {
    let next = |n: u16| {
        let n = n.rotate_left(1);
        if n & 1 == 0 { n } else { n ^ 0x1020 }
    };
    let (mut mixed, mut base, mut end) = (0, 0x8000_u16, 0xFFFF_u16);
    for byte in password.iter().rev() {
        for bit in 0..8 {
            base = next(base);
            end = next(end);
            if (byte & 0x7F) >> bit & 1 == 1 {
                mixed ^= base;
            }
        }
    }
    mixed ^ end
}
