//! A mail's header: its fields as text, and the parameters of those that describe the body.

use std::io;

use super::charset;
use super::transfer;
use super::words;
use crate::input::Input;

/// A header longer than this is cut: what follows is read as body.
const LONGEST: usize = 1 << 20;
/// Most headers are shorter than this.
const USUAL: usize = 16 << 10;

/// One field.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub name: String,
    /// Unfolded and decoded to text; encoded words stand as they were sent.
    pub raw: String,
}

impl Field {
    /// The value with its encoded words decoded.
    pub fn value(&self) -> String {
        words::decode(&self.raw)
    }

    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// The fields of one mail or body part.
#[derive(Clone, Debug, Default)]
pub(crate) struct Header {
    pub fields: Vec<Field>,
}

impl Header {
    /// Reads the header at the start of `input`; answers where the body begins.
    pub fn read(input: &Input) -> io::Result<(Self, u64)> {
        let mut head = input.peek(0, USUAL)?;
        let ends = |head: &[u8]| {
            let found = |mark: &[u8]| memchr::memmem::find(head, mark).is_some();
            found(b"\n\n") || found(b"\n\r\n")
        };
        if head.len() == USUAL && !ends(&head) {
            head = input.peek(0, LONGEST)?;
        }
        let skipped = head.len() - trim_start(&head).len();
        let mut fields: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
        let mut at = skipped;
        while let Some(rest) = head.get(at..).filter(|rest| !rest.is_empty()) {
            let len = memchr::memchr(b'\n', rest).map_or(rest.len(), |n| n + 1);
            let line = rest.get(..len).unwrap_or_default();
            let text = line.trim_ascii_end();
            if text.is_empty() {
                at += len;
                break;
            }
            let folded = matches!(line.first(), Some(b' ' | b'\t'));
            match (fields.last_mut(), split(text)) {
                (Some((_, value)), _) if folded => {
                    value.push(b' ');
                    value.extend_from_slice(text.trim_ascii_start());
                }
                (_, Some((name, value))) => fields.push((name.to_vec(), value.to_vec())),
                // Something else ends a header that forgot its empty line.
                _ => break,
            }
            at += len;
        }
        Ok((Self::decoded(fields), at as u64))
    }

    /// Raw bytes above ASCII are in one charset throughout a header.
    fn decoded(fields: Vec<(Vec<u8>, Vec<u8>)>) -> Self {
        let mut sample = Vec::new();
        for (_, value) in fields.iter().filter(|(_, value)| !value.is_ascii()) {
            sample.extend_from_slice(value);
            sample.push(b'\n');
        }
        let encoding = charset::choose(&sample, None);
        let fields = fields.into_iter().map(|(name, value)| Field {
            name: String::from_utf8_lossy(&name).into_owned(),
            raw: match String::from_utf8(value) {
                Ok(text) => text,
                Err(error) => encoding
                    .decode_without_bom_handling(error.as_bytes())
                    .0
                    .into_owned(),
            },
        });
        Self {
            fields: fields.collect(),
        }
    }

    pub fn get(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.is(name))
    }

    /// The structured value of the field `name`.
    pub fn structured(&self, name: &str) -> Structured {
        self.get(name)
            .map(|field| Structured::parse(&field.raw))
            .unwrap_or_default()
    }
}

/// Without the marks and empty lines before the first field.
pub(crate) fn trim_start(head: &[u8]) -> &[u8] {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let mut rest = head;
    while let [b'\r' | b'\n', after @ ..] = rest {
        rest = after;
    }
    rest
}

/// Name and value of a line that is a field's first one.
pub(crate) fn split(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = memchr::memchr(b':', line)?;
    let (name, value) = line.split_at(colon);
    let name = name.trim_ascii_end();
    let is_name = !name.is_empty() && name.len() <= 128 && name.iter().all(u8::is_ascii_graphic);
    is_name.then(|| (name, value.get(1..).unwrap_or_default().trim_ascii_start()))
}

/// A value with parameters: `text/plain; charset=big5`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Structured {
    /// Lower case.
    pub value: String,
    params: Vec<(String, String)>,
}

/// More parameters than any sender writes.
const MOST_PARAMS: usize = 256;

impl Structured {
    fn parse(raw: &str) -> Self {
        let mut pieces = pieces(raw).into_iter();
        let value = pieces.next().unwrap_or_default();
        let params = pieces.take(MOST_PARAMS).filter_map(|piece| {
            let (name, value) = piece.split_once('=')?;
            Some((name.trim().to_ascii_lowercase(), unquote(value.trim())))
        });
        Self {
            value: value.trim().to_ascii_lowercase(),
            params: params.collect(),
        }
    }

    fn plain(&self, name: &str) -> Option<&str> {
        let found = self.params.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// A parameter in any of its forms: plain, with encoded words, in numbered pieces, with a
    /// charset of its own.
    pub fn param(&self, name: &str) -> Option<String> {
        if let Some(value) = self.plain(&format!("{name}*")) {
            return Some(extended(value));
        }
        if let Some(value) = self.plain(name) {
            return Some(words::decode(value));
        }
        let mut joined = String::new();
        let mut is_extended = false;
        for n in 0..MOST_PARAMS {
            if let Some(value) = self.plain(&format!("{name}*{n}*")) {
                is_extended = true;
                joined.push_str(value);
            } else if let Some(value) = self.plain(&format!("{name}*{n}")) {
                joined.push_str(value);
            } else {
                break;
            }
        }
        if is_extended {
            return Some(extended(&joined));
        }
        (!joined.is_empty()).then(|| words::decode(&joined))
    }
}

/// `raw` cut at its semicolons, save those in quotes.
fn pieces(raw: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut quoted = false;
    let mut escaped = false;
    for c in raw.chars() {
        match c {
            '"' if !escaped => quoted = !quoted,
            ';' if !quoted => {
                pieces.push(String::new());
                continue;
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
    }
    pieces
}

fn unquote(value: &str) -> String {
    let Some(inner) = value.strip_prefix('"') else {
        // A comment may follow.
        return value.split(" (").next().unwrap_or(value).to_owned();
    };
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    inner.replace("\\\"", "\"").replace("\\\\", "\\")
}

/// `charset'language'percent-encoded`.
fn extended(value: &str) -> String {
    let mut parts = value.splitn(3, '\'');
    let (charset, data) = match (parts.next(), parts.next(), parts.next()) {
        (Some(charset), Some(_), Some(data)) => (Some(charset), data),
        _ => (None, value),
    };
    charset::decode(&transfer::percent(data.as_bytes()), charset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read_in_all_their_forms() {
        let plain = Structured::parse("Text/Plain; charset=\"big5\"; name=a;b=c");
        assert_eq!(plain.value, "text/plain");
        assert_eq!(plain.param("charset").as_deref(), Some("big5"));
        let pieces =
            "attachment; filename*0*=utf-8''%E5%AE%A2; filename*1*=%E6%88%B6; filename*2=\".txt\"";
        let pieces = Structured::parse(pieces);
        assert_eq!(pieces.param("filename").as_deref(), Some("客戶.txt"));
        let word = Structured::parse("x; name=\"=?big5?B?q8ik4Q==?=.xls\"");
        assert_eq!(word.param("name").as_deref(), Some("客戶.xls"));
    }

    #[test]
    fn raw_big5_in_a_header_is_text() {
        let (subject, ..) = encoding_rs::BIG5.encode("客戶名單及身份證號碼");
        let mut mail = b"Subject: ".to_vec();
        mail.extend_from_slice(&subject);
        mail.extend_from_slice(b"\r\nX: y\r\n folded\r\n\r\nbody");
        let (header, body) = Header::read(&Input::from_bytes(mail.clone())).unwrap();
        assert_eq!(header.fields[0].value(), "客戶名單及身份證號碼");
        assert_eq!(header.fields[1].value(), "y folded");
        assert_eq!(&mail[body as usize..], b"body");
    }
}
