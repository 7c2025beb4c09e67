//! One property of a card or calendar: its name, its parameters, its value.
//!
//! Layout as in RFC 6350 (vCard 4.0), RFC 2426 (3.0), vCard 2.1 of versit, and RFC 5545 (iCalendar).

use std::borrow::Cow;

use encoding_rs::{Encoding, GB18030, GBK, UTF_8};

use crate::extract::formats::text::{Charset, detect};
use crate::extract::mime::transfer::{base64, percent};

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Plain,
    QuotedPrintable,
    Base64,
}

/// A property as it stands in its line.
pub(super) struct Property<'a> {
    pub name: &'a str,
    pub parameters: Vec<(&'a str, &'a str)>,
    pub value: &'a str,
    pub written: Written,
}

impl<'a> Property<'a> {
    /// The property that a whole line is; none where it has no colon.
    pub fn of(line: &'a str) -> Option<Self> {
        let mut quoted = false;
        let colon = line.bytes().position(|byte| {
            quoted ^= byte == b'"';
            byte == b':' && !quoted
        })?;
        let (head, value) = line.split_at_checked(colon)?;
        let mut pieces = head.split(';');
        let name = pieces.next().unwrap_or_default();
        // A group stands before a dot: `item1.TEL`.
        let name = name.rsplit('.').next().unwrap_or(name).trim();
        let parameters: Vec<_> = pieces
            .map(|piece| piece.split_once('=').unwrap_or(("", piece)))
            .map(|(key, value)| (key.trim(), value.trim().trim_matches('"')))
            .collect();
        let mut written = Written::Plain;
        for (key, value) in &parameters {
            if key.is_empty() || key.eq_ignore_ascii_case("encoding") {
                match value.to_ascii_lowercase().as_str() {
                    "quoted-printable" => written = Written::QuotedPrintable,
                    "b" | "base64" => written = Written::Base64,
                    _ => {}
                }
            }
        }
        Some(Self {
            name,
            parameters,
            value: value.strip_prefix(':').unwrap_or(value),
            written,
        })
    }

    pub fn parameter(&self, wanted: &str) -> Option<&'a str> {
        let mut all = self.parameters.iter();
        all.find(|(key, _)| key.eq_ignore_ascii_case(wanted))
            .map(|(_, value)| *value)
    }

    /// The bytes that the value stands for, where it is a file and no text.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        if self.written == Written::Base64 {
            return Some(base64(self.value.as_bytes()));
        }
        let data = self.value.strip_prefix("data:")?;
        let (head, body) = data.split_once(',')?;
        head.ends_with(";base64").then(|| base64(body.as_bytes()))
    }

    /// The value as a person reads it.
    pub fn text(&self) -> String {
        let value = match self.written {
            Written::QuotedPrintable => Cow::Owned(self.decoded()),
            _ => Cow::Borrowed(self.value),
        };
        let parts = ["N", "ADR", "ORG"];
        let is_list = parts.iter().any(|one| self.name.eq_ignore_ascii_case(one));
        unescaped(&value, is_list)
    }

    fn decoded(&self) -> String {
        // A percent sign would be taken for an escape of the other kind.
        let whole: Vec<Vec<u8>> = self
            .value
            .split('%')
            .map(|piece| percent(piece.as_bytes()))
            .collect();
        let bytes = whole.join(&b'%');
        let label = self.parameter("charset").unwrap_or_default();
        let known = Encoding::for_label(label.as_bytes());
        let known = match known {
            Some(known) if known == GBK => GB18030,
            Some(known) => known,
            None if std::str::from_utf8(&bytes).is_ok() => UTF_8,
            None => match detect(&bytes).first {
                Charset::Known(known) => known,
                _ => UTF_8,
            },
        };
        known.decode_without_bom_handling(&bytes).0.into_owned()
    }
}

/// Takes the escapes out of a value; `is_list` says that a semicolon parts its pieces.
fn unescaped(value: &str, is_list: bool) -> String {
    let mut out = String::with_capacity(value.len());
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => match signs.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(next @ (',' | ';' | '\\' | ':')) => out.push(next),
                Some(next) => out.extend(['\\', next]),
                None => out.push('\\'),
            },
            ';' if is_list => out.push(' '),
            '\r' => {}
            _ => out.push(sign),
        }
    }
    out.trim().to_owned()
}
