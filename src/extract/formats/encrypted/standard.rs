//! Standard encryption, as of Office 2007 (MS-OFFCRYPTO 2.3.4.5 to 2.3.4.9).

use super::block::Aes;
use super::hash::Hash;
use super::package::Key;
use crate::extract::bytes::u32_le;
use crate::limits::{Budget, LimitReached};

const ROUNDS: u32 = 50_000;

/// The package's key, where `password` is the right one.
pub(super) fn open(
    info: &[u8],
    password: &str,
    budget: &Budget,
) -> Result<Option<Key>, LimitReached> {
    let Some(stated) = Stated::read(info) else {
        return Ok(None);
    };
    let hash = Hash::Sha1.of_password(password, stated.salt, ROUNDS, budget)?;
    Ok(hash.and_then(|hash| stated.key(&hash)))
}

struct Stated<'a> {
    len: usize,
    salt: &'a [u8],
    verifier: &'a [u8],
    expected: &'a [u8],
}

impl<'a> Stated<'a> {
    fn read(info: &'a [u8]) -> Option<Self> {
        let header_len = usize::try_from(u32_le(info, 8)?).ok()?;
        let header = info.get(12..)?;
        let len = match (u32_le(header, 8)?, u32_le(header, 16)?) {
            (0x660E, _) | (0, 0) => 16,
            (0x660F, _) => 24,
            (0x6610, _) => 32,
            _ => return None,
        };
        let rest = header.get(header_len..)?.get(4..)?;
        Some(Self {
            len,
            salt: rest.get(..16)?,
            verifier: rest.get(16..32)?,
            expected: rest.get(36..68)?,
        })
    }

    fn key(&self, hash: &[u8]) -> Option<Key> {
        let last = Hash::Sha1.of(hash, &[0; 4]);
        let filled = |with: u8| {
            let mut block = [with; 64];
            for (byte, hash) in block.iter_mut().zip(&last) {
                *byte ^= hash;
            }
            Hash::Sha1.of(&block, &[])
        };
        let long = [filled(0x36), filled(0x5C)].concat();
        let aes = Aes::new(long.get(..self.len)?)?;
        let (mut verifier, mut expected) = (self.verifier.to_vec(), self.expected.to_vec());
        aes.each(&mut verifier);
        aes.each(&mut expected);
        let is_right = expected.starts_with(&Hash::Sha1.of(&verifier, &[]));
        is_right.then_some(Key::Standard(aes))
    }
}
