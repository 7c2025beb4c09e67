//! Workbooks locked with the password that every program tries by itself.

use md5::{Digest, Md5};
use sha1::Sha1;

use super::obfuscation::Obfuscation;
use super::records::Version;
use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::rc4::Rc4;

/// Excel locks a workbook that is only to be kept from changes with this password, and opens it
/// without asking.
const PASSWORD: &str = "VelvetSweatshop";

/// A key holds for so many bytes of the stream.
const BLOCK: u64 = 1024;

/// Records that are never encrypted: beginnings of parts, the password itself, locks and headers
/// of revisions.
const PLAIN: [u16; 10] = [
    0x0009, 0x0209, 0x0409, 0x0809, 0x002F, 0x00E1, 0x0138, 0x0194, 0x0195, 0x0196,
];
const LISTED_SHEET: u16 = 0x0085;

/// What undoes a workbook's encryption.
pub(super) enum Cipher {
    Obfuscated(Obfuscation),
    Encrypted {
        secret: Secret,
        /// The block whose key is in use, what is left of its bytes, and where in it that stands.
        block: u64,
        keys: Box<Rc4>,
        at: u64,
    },
}

/// From what a block's key is made.
pub(super) enum Secret {
    Md5([u8; 5]),
    Sha1 { hash: [u8; 20], len: usize },
}

impl Secret {
    /// The keystream of a block.
    fn keys(&self, block: u64) -> Rc4 {
        let number = u32::try_from(block).unwrap_or(u32::MAX).to_le_bytes();
        match self {
            Self::Md5(secret) => {
                let key: [u8; 16] = Md5::new()
                    .chain_update(secret)
                    .chain_update(number)
                    .finalize()
                    .into();
                Rc4::new(&key)
            }
            Self::Sha1 { hash, len } => {
                let mut key: [u8; 20] = Sha1::new()
                    .chain_update(hash)
                    .chain_update(number)
                    .finalize()
                    .into();
                // A key of 40 bits is filled up with zeros.
                let used = if *len == 5 { 16 } else { *len };
                for byte in key.iter_mut().skip(*len) {
                    *byte = 0;
                }
                Rc4::new(key.get(..used).unwrap_or(&key))
            }
        }
    }
}

impl Cipher {
    /// The cipher that the record of a password asks for, where the common password opens it.
    pub fn open(body: &[u8], version: Version) -> Option<Self> {
        Self::open_with(PASSWORD, body, version)
    }

    fn open_with(password: &str, body: &[u8], version: Version) -> Option<Self> {
        if version < Version::Eight {
            return Obfuscation::open(password, body).map(Self::Obfuscated);
        }
        let rest = body.get(2..)?;
        let secret = match (u16_le(body, 0)?, u16_le(rest, 0)?, u16_le(rest, 2)?) {
            (0, ..) => return Obfuscation::open(password, rest).map(Self::Obfuscated),
            (1, 1, 1) => Self::by_md5(password, rest.get(4..)?)?,
            (1, 2..=4, 2) => Self::by_sha1(password, rest.get(4..)?)?,
            _ => return None,
        };
        Some(Self::Encrypted {
            keys: Box::new(secret.keys(0)),
            secret,
            block: 0,
            at: 0,
        })
    }

    /// MS-OFFCRYPTO 2.3.6.2: forty bits.
    fn by_md5(password: &str, rest: &[u8]) -> Option<Secret> {
        let (salt, rest) = rest.split_at_checked(16)?;
        let (verifier, rest) = rest.split_at_checked(16)?;
        let expected = rest.get(..16)?;
        let first = Md5::digest(wide(password));
        let first = first.get(..5)?;
        let mut repeated = Md5::new();
        for _ in 0..16 {
            repeated.update(first);
            repeated.update(salt);
        }
        let secret = Secret::Md5(*repeated.finalize().first_chunk()?);
        let mut keys = secret.keys(0);
        let (mut verifier, mut expected) = (verifier.to_vec(), expected.to_vec());
        keys.apply(&mut verifier);
        keys.apply(&mut expected);
        (Md5::digest(&verifier).as_slice() == expected).then_some(secret)
    }

    /// MS-OFFCRYPTO 2.3.5.2: by the functions of the operating system.
    fn by_sha1(password: &str, rest: &[u8]) -> Option<Secret> {
        let header_len = usize::try_from(u32_le(rest, 4)?).ok()?;
        let header = rest.get(8..)?;
        let bits = u32_le(header, 16)?;
        let len = match bits {
            0 => 5,
            bits if bits <= 128 && bits % 8 == 0 => usize::try_from(bits / 8).ok()?,
            _ => return None,
        };
        let rest = header.get(header_len..)?;
        let (salt, rest) = rest.get(4..)?.split_at_checked(16)?;
        let (verifier, rest) = rest.split_at_checked(16)?;
        let expected = rest.get(4..24)?;
        let hash = Sha1::new()
            .chain_update(salt)
            .chain_update(wide(password))
            .finalize();
        let secret = Secret::Sha1 {
            hash: hash.into(),
            len,
        };
        let mut keys = secret.keys(0);
        let (mut verifier, mut expected) = (verifier.to_vec(), expected.to_vec());
        keys.apply(&mut verifier);
        keys.apply(&mut expected);
        (Sha1::digest(&verifier).as_slice() == expected).then_some(secret)
    }

    /// Decrypts the body of the record `kind`, which begins at `position` of the stream.
    pub fn decrypt(&mut self, kind: u16, position: u64, body: &mut [u8]) {
        if PLAIN.contains(&kind) {
            return;
        }
        // Where a sheet begins is written plainly in the list of sheets.
        let from = if kind == LISTED_SHEET { 4 } else { 0 };
        match self {
            Self::Obfuscated(cipher) => cipher.undo(position, body, from),
            Self::Encrypted {
                secret,
                block,
                keys,
                at,
            } => {
                let mut position = position.saturating_add(from as u64);
                let mut rest = body.get_mut(from..).unwrap_or_default();
                while !rest.is_empty() {
                    let (wanted, offset) = (position / BLOCK, position % BLOCK);
                    if wanted != *block || offset < *at {
                        (**keys, *block, *at) = (secret.keys(wanted), wanted, 0);
                    }
                    keys.skip(offset - *at);
                    let room = usize::try_from(BLOCK - offset).unwrap_or(rest.len());
                    let (here, after) = rest.split_at_mut(room.min(rest.len()));
                    keys.apply(here);
                    position = position.saturating_add(here.len() as u64);
                    *at = offset + here.len() as u64;
                    rest = after;
                }
            }
        }
    }
}

fn wide(password: &str) -> Vec<u8> {
    password.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::extract::ole::Compound;
    use crate::input::Input;
    use crate::limits::{Budget, Limits};

    /// The stream of a real workbook, and where the body of its password's record lies.
    fn locked(name: &str) -> Option<(Vec<u8>, std::ops::Range<usize>)> {
        let path = format!("../shared/corpora/documents/{name}");
        let Ok(bytes) = std::fs::read(&path) else {
            assert!(std::env::var_os("CI").is_none(), "{path} is not there");
            eprintln!("SKIPPED: {path} is not there");
            return None;
        };
        let budget = Budget::new(Arc::new(Limits::default()), Arc::default());
        let compound = Compound::open(&Input::from_bytes(bytes), &budget).unwrap();
        let stream = compound
            .stream("Workbook")
            .unwrap()
            .peek(0, 1 << 20)
            .unwrap();
        let mut at = 0;
        loop {
            let len = usize::from(u16_le(&stream, at + 2).unwrap());
            if u16_le(&stream, at) == Some(0x002F) {
                return Some((stream, at + 4..at + 4 + len));
            }
            at += 4 + len;
        }
    }

    /// The body of the record after the password's, decrypted.
    fn after(name: &str, password: &str) -> Option<Vec<u8>> {
        let (stream, body) = locked(name)?;
        let at = body.end;
        assert!(Cipher::open_with("wrong", &stream[body.clone()], Version::Eight).is_none());
        let mut cipher = Cipher::open_with(password, &stream[body], Version::Eight).unwrap();
        let mut next = at;
        loop {
            let kind = u16_le(&stream, next).unwrap();
            let len = usize::from(u16_le(&stream, next + 2).unwrap());
            let mut body = stream[next + 4..next + 4 + len].to_vec();
            cipher.decrypt(kind, next as u64 + 4, &mut body);
            // The name of who wrote it.
            if kind == 0x005C {
                return Some(body);
            }
            next += 4 + len;
        }
    }

    #[test]
    fn real_workbooks_open_with_their_password_only() {
        for (name, password) in [
            (
                "msoffcrypto-tool/tests__inputs__rc4cryptoapi_password.xls",
                "Password1234_",
            ),
            (
                "msoffcrypto-tool/tests__inputs__xor_password_123456789012345.xls",
                "123456789012345",
            ),
        ] {
            let Some(body) = after(name, password) else {
                return;
            };
            assert_eq!(body.len(), 112, "{name}");
            assert!(body.ends_with(b"        "), "{name}: {body:?}");
        }
    }
}
