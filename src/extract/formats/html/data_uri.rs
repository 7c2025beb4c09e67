//! Files inside a page: `data:image/png;base64,…`.

/// A file that an attribute's value holds.
pub(super) struct Embedded {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The file in `value`, where it is a base64 data address. `number` makes its name.
pub(super) fn embedded(value: &str, number: usize) -> Option<Embedded> {
    let (head, data) = value.split_once(',')?;
    let head = head.to_ascii_lowercase();
    let kind = head.strip_prefix("data:")?.strip_suffix(";base64")?;
    let extension: String = kind
        .split(';')
        .next()
        .and_then(|kind| kind.rsplit(['/', '+', '.', '-']).next())
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(8)
        .collect();
    Some(Embedded {
        name: format!("data-{number}.{extension}"),
        bytes: base64(data),
    })
}

/// Decodes base64 of either alphabet; what is not of it is passed over.
fn base64(data: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(data.len() / 4 * 3);
    let (mut bits, mut held) = (0u32, 0u32);
    for byte in data.bytes() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => continue,
        };
        bits = (bits << 6 | u32::from(digit)) & 0xFFFF;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xFF) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base64_address_is_a_file_named_by_its_kind() {
        let file = embedded("data:text/plain;charset=utf-8;base64,SEtJRCBBMQ==", 3).unwrap();
        assert_eq!(
            (file.name.as_str(), &file.bytes[..]),
            ("data-3.plain", &b"HKID A1"[..])
        );
        assert!(embedded("data:text/plain,hello", 1).is_none());
        assert!(embedded("https://example.com/a;base64,b", 1).is_none());
    }
}
