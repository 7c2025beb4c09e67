//! The file's own digest, as rows show it.

use crate::input::Input;

/// SHA-256 of the whole input in hex; nothing where it cannot be read to its end.
pub(crate) fn sha256(input: &Input) -> Option<String> {
    let digest = input.digest().ok()?;
    Some(digest.iter().map(|byte| format!("{byte:02x}")).collect())
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
