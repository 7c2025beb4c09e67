//! The hashes by which passwords become keys.

use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use crate::limits::{Budget, LimitReached};

/// More rounds are not gone through. Programs take up to a hundred thousand.
const MOST_ROUNDS: u32 = 1_000_000;

/// The clock is looked at after so many rounds.
const STEP: u32 = 2048;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Md5,
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// The hash that a description calls `name`.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name.replace('-', "").to_ascii_uppercase().as_str() {
            "MD5" => Self::Md5,
            "SHA1" => Self::Sha1,
            "SHA256" => Self::Sha256,
            "SHA384" => Self::Sha384,
            "SHA512" => Self::Sha512,
            _ => return None,
        })
    }

    /// The hash of two pieces, one after the other.
    pub fn of(self, first: &[u8], second: &[u8]) -> Vec<u8> {
        fn whole<D: Digest>(first: &[u8], second: &[u8]) -> Vec<u8> {
            let digest = D::new().chain_update(first).chain_update(second);
            digest.finalize().to_vec()
        }
        match self {
            Self::Md5 => whole::<Md5>(first, second),
            Self::Sha1 => whole::<Sha1>(first, second),
            Self::Sha256 => whole::<Sha256>(first, second),
            Self::Sha384 => whole::<Sha384>(first, second),
            Self::Sha512 => whole::<Sha512>(first, second),
        }
    }

    /// The hash of a password, gone through `rounds` times; none where they are too many.
    pub fn of_password(
        self,
        password: &str,
        salt: &[u8],
        rounds: u32,
        budget: &Budget,
    ) -> Result<Option<Vec<u8>>, LimitReached> {
        if rounds > MOST_ROUNDS {
            return Ok(None);
        }
        let wide: Vec<u8> = password.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut hash = self.of(salt, &wide);
        for round in 0..rounds {
            if round.is_multiple_of(STEP) {
                budget.step()?;
            }
            hash = self.of(&round.to_le_bytes(), &hash);
        }
        Ok(Some(hash))
    }
}
