//! The file's own digest, read in step with nothing else.

use sha2::{Digest, Sha256};

use crate::input::Input;

/// SHA-256 of the whole input in hex; nothing where it cannot be read to its end.
pub(crate) fn sha256(input: &Input) -> Option<String> {
    let mut hasher = Sha256::new();
    if let Some(bytes) = input.as_memory() {
        hasher.update(bytes);
    } else {
        let mut buffer = vec![0; 256 << 10];
        let mut at = 0;
        while at < input.len() {
            match input.read_at(at, &mut buffer).ok()? {
                0 => return None,
                n => {
                    hasher.update(buffer.get(..n)?);
                    at += n as u64;
                }
            }
        }
    }
    Some(
        hasher
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_empty_input_has_the_published_digest() {
        // FIPS 180-4, the digest of the empty message.
        let empty = sha256(&Input::from_bytes(Vec::new())).unwrap();
        assert!(empty.starts_with("e3b0c44298fc1c149afbf4c8996fb924"));
    }
}
