//! Agile encryption, as of Office 2010 (MS-OFFCRYPTO 2.3.4.10 to 2.3.4.15).

use super::block::Aes;
use super::hash::Hash;
use super::package::Key;
use crate::extract::xml::{Lexer, Token, local};
use crate::limits::{Budget, LimitReached};

/// What is hashed behind the password's hash for each use of it.
const VERIFIER: [u8; 8] = [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79];
const EXPECTED: [u8; 8] = [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E];
const KEY: [u8; 8] = [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6];

/// What the description says of the package, or of the password's key.
#[derive(Default)]
struct Stated {
    salt: Vec<u8>,
    bits: usize,
    hash: String,
    cipher: String,
    chaining: String,
    rounds: u32,
    verifier: Vec<u8>,
    expected: Vec<u8>,
    key: Vec<u8>,
}

/// The package's key, where `password` is the right one.
pub(super) fn open(
    info: &[u8],
    password: &str,
    budget: &Budget,
) -> Result<Option<Key>, LimitReached> {
    let (package, lock) = read(info.get(8..).unwrap_or_default());
    let Some(hash) = Hash::named(&lock.hash) else {
        return Ok(None);
    };
    let hashed = hash.of_password(password, &lock.salt, lock.rounds, budget)?;
    Ok(hashed.and_then(|hashed| key(&package, &lock, hash, &hashed)))
}

fn key(package: &Stated, lock: &Stated, hash: Hash, hashed: &[u8]) -> Option<Key> {
    let is_known = |stated: &Stated| stated.cipher == "AES" && stated.chaining == "ChainingModeCBC";
    if !is_known(package) || !is_known(lock) {
        return None;
    }
    let opened = |use_of: &[u8], locked: &[u8]| {
        let mut key = hash.of(hashed, use_of);
        key.resize(lock.bits / 8, 0x36);
        let mut bytes = locked.to_vec();
        Aes::new(&key)?.chained(start(&lock.salt), &mut bytes);
        Some(bytes)
    };
    let verifier = opened(&VERIFIER, &lock.verifier)?;
    let expected = opened(&EXPECTED, &lock.expected)?;
    let verifier = verifier.get(..lock.salt.len().min(verifier.len()))?;
    let actual = hash.of(verifier, &[]);
    if lock.expected.is_empty() || !expected.starts_with(&actual) {
        return None;
    }
    let key = opened(&KEY, &lock.key)?;
    Some(Key::Agile {
        aes: Aes::new(key.get(..package.bits / 8)?)?,
        salt: package.salt.clone(),
        hash: Hash::named(&package.hash)?,
    })
}

/// A chain's beginning: sixteen bytes of a salt or hash.
pub(super) fn start(from: &[u8]) -> [u8; 16] {
    let mut start = [0x36; 16];
    for (byte, from) in start.iter_mut().zip(from) {
        *byte = *from;
    }
    start
}

fn read(xml: &[u8]) -> (Stated, Stated) {
    let (mut package, mut lock) = (Stated::default(), Stated::default());
    let mut element = String::new();
    let mut lexer = Lexer::new(xml);
    // A description that is damaged opens nothing.
    while let Ok(Some(token)) = lexer.next() {
        match token {
            Token::Start(name) => local(name).clone_into(&mut element),
            Token::Attribute {
                name,
                value,
                more: false,
            } => match element.as_str() {
                "keyData" => package.set(local(name), value),
                "encryptedKey" => lock.set(local(name), value),
                _ => {}
            },
            _ => {}
        }
    }
    (package, lock)
}

impl Stated {
    fn set(&mut self, name: &str, value: &str) {
        match name {
            "saltValue" => self.salt = decoded(value),
            "keyBits" => self.bits = value.parse().unwrap_or(0).min(4096),
            "hashAlgorithm" => value.clone_into(&mut self.hash),
            "cipherAlgorithm" => value.clone_into(&mut self.cipher),
            "cipherChaining" => value.clone_into(&mut self.chaining),
            "spinCount" => self.rounds = value.parse().unwrap_or(u32::MAX),
            "encryptedVerifierHashInput" => self.verifier = decoded(value),
            "encryptedVerifierHashValue" => self.expected = decoded(value),
            "encryptedKeyValue" => self.key = decoded(value),
            _ => {}
        }
    }
}

/// The bytes that base64 letters stand for.
fn decoded(letters: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for letter in letters.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held & 0xFF) as u8);
        }
        bits &= 0xFFFF;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_become_bytes() {
        assert_eq!(decoded("VGlkZWdhdGU="), b"Tidegate");
        assert_eq!(decoded("/+8="), [0xFF, 0xEF]);
    }
}
