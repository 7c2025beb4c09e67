//! The two ciphers that documents are encrypted with: RC4, and AES in chained blocks.

use aes::cipher::{Array, BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use aes::{Aes128, Aes256};

use crate::extract::rc4::Rc4;

const BLOCK: usize = 16;

/// Undoes or does RC4, which are the same.
pub(super) fn rc4(key: &[u8], bytes: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    Rc4::new(key).apply(&mut out);
    out
}

/// Undoes AES with the first block as the beginning of the chain and padding at the end. Bytes that
/// fill no block are dropped; padding that is damaged is kept.
pub(super) fn aes(key: &[u8], bytes: &[u8]) -> Vec<u8> {
    let Some((first, rest)) = bytes.split_first_chunk::<BLOCK>() else {
        return Vec::new();
    };
    let mut out = chained(key, first, rest);
    if let Some(pad) = out.last().map(|pad| usize::from(*pad))
        && (1..=BLOCK).contains(&pad)
        && pad <= out.len()
    {
        out.truncate(out.len() - pad);
    }
    out
}

/// Undoes AES with `first` as the beginning of the chain; the key's length chooses which.
pub(super) fn chained(key: &[u8], first: &[u8; BLOCK], bytes: &[u8]) -> Vec<u8> {
    if let Ok(cipher) = Aes256::new_from_slice(key) {
        return unchain(&cipher, first, bytes);
    }
    match Aes128::new_from_slice(key) {
        Ok(cipher) => unchain(&cipher, first, bytes),
        Err(_) => Vec::new(),
    }
}

fn unchain<C>(cipher: &C, first: &[u8; BLOCK], bytes: &[u8]) -> Vec<u8>
where
    C: BlockCipherDecrypt<BlockSize = aes::cipher::consts::U16>,
{
    let mut out = Vec::with_capacity(bytes.len());
    let mut before = *first;
    for chunk in bytes.chunks_exact(BLOCK) {
        let Ok(packed) = <[u8; BLOCK]>::try_from(chunk) else {
            break;
        };
        let mut block = Array::from(packed);
        cipher.decrypt_block(&mut block);
        out.extend(block.iter().zip(before).map(|(byte, before)| byte ^ before));
        before = packed;
    }
    out
}

/// Does AES-128 with `first` as the beginning of the chain, on whole blocks.
pub(super) fn chain(key: &[u8], first: &[u8], bytes: &mut [u8]) {
    let Ok(cipher) = Aes128::new_from_slice(key) else {
        return;
    };
    let mut before: [u8; BLOCK] = first.try_into().unwrap_or_default();
    for chunk in bytes.chunks_exact_mut(BLOCK) {
        for (byte, before) in chunk.iter_mut().zip(before) {
            *byte ^= before;
        }
        let mut block = Array::from(<[u8; BLOCK]>::try_from(&*chunk).unwrap_or_default());
        cipher.encrypt_block(&mut block);
        chunk.copy_from_slice(&block);
        before = block.into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rc4_is_as_published() {
        // The first of the vectors that are given with the cipher.
        let packed = rc4(b"Key", b"Plaintext");
        assert_eq!(
            packed,
            [0xBB, 0xF3, 0x16, 0xE8, 0xD9, 0x40, 0xAF, 0x0A, 0xD3]
        );
    }

    #[test]
    fn a_chain_done_is_undone_and_padding_goes() {
        let key = *b"0123456789abcdef";
        let mut bytes = *b"sixteen bytes...and sixteen more";
        bytes[28..].fill(4);
        let plain = bytes;
        chain(&key, &[7; 16], &mut bytes);
        let packed = [&[7; 16][..], &bytes].concat();
        assert_eq!(aes(&key, &packed), plain[..28]);
        assert_eq!(aes(&key, b"short"), b"");
    }
}
