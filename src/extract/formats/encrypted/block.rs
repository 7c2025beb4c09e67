//! AES, one block at a time or in a chain.

use aes::cipher::{BlockCipherDecrypt, KeyInit};
use aes::{Aes128, Aes192, Aes256, Block};

/// A key of one of three lengths.
pub(super) enum Aes {
    Short(Box<Aes128>),
    Middle(Box<Aes192>),
    Long(Box<Aes256>),
}

impl Aes {
    /// The cipher with this key; none where no cipher has keys of its length.
    pub fn new(key: &[u8]) -> Option<Self> {
        Some(match key.len() {
            16 => Self::Short(Box::new(Aes128::new_from_slice(key).ok()?)),
            24 => Self::Middle(Box::new(Aes192::new_from_slice(key).ok()?)),
            32 => Self::Long(Box::new(Aes256::new_from_slice(key).ok()?)),
            _ => return None,
        })
    }

    fn one(&self, bytes: [u8; 16]) -> [u8; 16] {
        let mut block = Block::from(bytes);
        match self {
            Self::Short(cipher) => cipher.decrypt_block(&mut block),
            Self::Middle(cipher) => cipher.decrypt_block(&mut block),
            Self::Long(cipher) => cipher.decrypt_block(&mut block),
        }
        block.into()
    }

    /// Decrypts whole blocks, each for itself.
    pub fn each(&self, bytes: &mut [u8]) {
        for block in bytes.as_chunks_mut().0 {
            *block = self.one(*block);
        }
    }

    /// Decrypts whole blocks in a chain that begins with `start`.
    pub fn chained(&self, start: [u8; 16], bytes: &mut [u8]) {
        let mut last = start;
        for block in bytes.as_chunks_mut().0 {
            let locked = *block;
            *block = self.one(locked);
            for (byte, mask) in block.iter_mut().zip(last) {
                *byte ^= mask;
            }
            last = locked;
        }
    }
}
