//! The key of an encrypted document, made from the empty password (ISO 32000-2, 7.6.4).

use md5::{Digest, Md5};
use sha2::{Sha256, Sha384, Sha512};

use super::cipher;

/// What stands in for a password that is shorter.
const PADDING: [u8; 32] = [
    0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
    0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
];

/// What the document states of its encryption.
pub(super) struct Statement {
    pub revision: i64,
    /// How long the key is said to be, in bytes.
    pub length: usize,
    pub owner: Vec<u8>,
    pub user: Vec<u8>,
    pub owner_key: Vec<u8>,
    pub user_key: Vec<u8>,
    pub permissions: i64,
    pub id: Vec<u8>,
    pub metadata_is_encrypted: bool,
}

impl Statement {
    /// The key, where the document opens without a password.
    pub fn key(&self) -> Option<Vec<u8>> {
        match self.revision {
            2..=4 => self.short_key(&PADDING).or_else(|| {
                let password = self.password_by_owner();
                self.short_key(&password)
            }),
            5 | 6 => self.long_key(),
            _ => None,
        }
    }

    /// Producers misstate the length: of those there are, the one that opens the document counts.
    fn short_key(&self, password: &[u8; 32]) -> Option<Vec<u8>> {
        let lengths = match self.revision {
            2 => vec![5],
            _ => vec![self.length.clamp(5, 16), 16, 5],
        };
        let keys = lengths
            .into_iter()
            .map(|length| self.short_key_of(password, length));
        keys.into_iter().find(|key| self.opens(key))
    }

    fn short_key_of(&self, password: &[u8; 32], length: usize) -> Vec<u8> {
        let mut hash = Md5::new();
        hash.update(password);
        hash.update(self.owner.get(..32).unwrap_or(&self.owner));
        hash.update((self.permissions as u32).to_le_bytes());
        hash.update(&self.id);
        if self.revision >= 4 && !self.metadata_is_encrypted {
            hash.update([0xFF; 4]);
        }
        let mut key = hash.finalize().to_vec();
        key.truncate(length);
        if self.revision >= 3 {
            for _ in 0..50 {
                key = Md5::digest(&key).to_vec();
                key.truncate(length);
            }
        }
        key
    }

    fn opens(&self, key: &[u8]) -> bool {
        if self.revision == 2 {
            return cipher::rc4(key, &PADDING) == self.user.get(..32).unwrap_or(&self.user);
        }
        let mut hash = Md5::new();
        hash.update(PADDING);
        hash.update(&self.id);
        let mut check = cipher::rc4(key, &hash.finalize());
        for round in 1..20u8 {
            check = cipher::rc4(&mixed(key, round), &check);
        }
        self.user.get(..16) == Some(check.as_slice())
    }

    /// The user's password as the owner's empty one tells it.
    fn password_by_owner(&self) -> [u8; 32] {
        let mut key = Md5::digest(PADDING).to_vec();
        let rounds = if self.revision >= 3 { 20u8 } else { 1 };
        if self.revision >= 3 {
            for _ in 0..50 {
                key = Md5::digest(&key).to_vec();
            }
        }
        key.truncate(if self.revision == 2 {
            5
        } else {
            self.length.clamp(5, 16)
        });
        let mut password = self.owner.clone();
        for round in (0..rounds).rev() {
            password = cipher::rc4(&mixed(&key, round), &password);
        }
        let mut padded = [0; 32];
        for (slot, byte) in padded.iter_mut().zip(password) {
            *slot = byte;
        }
        padded
    }

    /// A key of 32 bytes: it stands in the document, encrypted with what a password comes to.
    fn long_key(&self) -> Option<Vec<u8>> {
        let user = self.user.get(..48)?;
        let owner = self.owner.get(..48).unwrap_or_default();
        let ways = [
            (user, &b""[..], &self.user_key),
            (owner, user, &self.owner_key),
        ];
        ways.into_iter().find_map(|(stated, more, packed)| {
            let (check, salts) = stated.split_at_checked(32)?;
            let (validation, own) = salts.split_at_checked(8)?;
            if self.hash(validation, more) != check {
                return None;
            }
            let key = self.hash(own, more);
            Some(cipher::chained(&key, &[0; 16], packed.get(..32)?))
        })
    }

    /// What the empty password comes to with a salt.
    fn hash(&self, salt: &[u8], more: &[u8]) -> Vec<u8> {
        let mut key = Sha256::new()
            .chain_update(salt)
            .chain_update(more)
            .finalize()
            .to_vec();
        if self.revision < 6 {
            return key;
        }
        for round in 0u32.. {
            let mut block = [key.as_slice(), more].concat().repeat(64);
            let (secret, rest) = key.split_at_checked(16).unwrap_or_default();
            cipher::chain(secret, rest.get(..16).unwrap_or_default(), &mut block);
            let head = block.iter().take(16);
            key = match head.map(|byte| u32::from(*byte)).sum::<u32>() % 3 {
                0 => Sha256::digest(&block).to_vec(),
                1 => Sha384::digest(&block).to_vec(),
                _ => Sha512::digest(&block).to_vec(),
            };
            let last = block.last().map_or(0, |byte| u32::from(*byte));
            // A byte is at most 255, so that this ends.
            if round >= 63 && last + 32 <= round {
                break;
            }
        }
        key.truncate(32);
        key
    }
}

fn mixed(key: &[u8], round: u8) -> Vec<u8> {
    key.iter().map(|byte| byte ^ round).collect()
}
