//! Character references: `&amp;`, `&#36523;`, `&#x8EAB;`.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;

/// The longest name of a reference.
pub(super) const LONGEST: usize = 32;

/// What the reference with this name stands for: `amp`, `#65`, `#x41`.
pub(super) fn entity(name: &str) -> Option<Cow<'static, str>> {
    let plain = match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u{A0}",
        _ => "",
    };
    if !plain.is_empty() {
        return Some(Cow::Borrowed(plain));
    }
    if let Some(number) = name.strip_prefix('#') {
        return numbered(number);
    }
    let reference = format!("&{name};");
    let decoded = html_escape::decode_html_entities(&reference);
    (decoded != reference).then(|| Cow::Owned(decoded.into_owned()))
}

fn numbered(number: &str) -> Option<Cow<'static, str>> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    let code = code.ok()?;
    // Browsers read the numbers of C1 controls as bytes of Windows-1252.
    if let (0x80..=0x9F, Ok(byte)) = (code, u8::try_from(code)) {
        let byte = [byte];
        let (text, _) = WINDOWS_1252.decode_without_bom_handling(&byte);
        return Some(Cow::Owned(text.into_owned()));
    }
    Some(Cow::Owned(char::from_u32(code)?.to_string()))
}

/// `text` with its references decoded.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let name = after.split(';').next().unwrap_or_default();
        let found = (name.len() <= LONGEST && name.len() < after.len())
            .then(|| entity(name))
            .flatten();
        rest = match found {
            Some(decoded) => {
                out.push_str(&decoded);
                after.get(name.len() + 1..).unwrap_or_default()
            }
            None => {
                out.push('&');
                after
            }
        };
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_by_name_and_number_are_decoded_and_others_stay() {
        assert_eq!(decoded("a&amp;b &#36523;&#x4efd; &eacute;"), "a&b 身份 é");
        assert_eq!(
            decoded("a & b &nosuch; &#xD800; &#146;"),
            "a & b &nosuch; &#xD800; \u{2019}"
        );
    }
}
