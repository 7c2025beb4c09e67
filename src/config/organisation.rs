//! The `[organisation]` table: its keys, and what their values must look like.

use serde::Deserialize;
use toml::Spanned;

use crate::model::Organisation;

/// The table as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OrganisationTable {
    #[serde(default)]
    names: Vec<Spanned<String>>,
    #[serde(default)]
    domains: Vec<Spanned<String>>,
    #[serde(default)]
    phones: Vec<Spanned<String>>,
    #[serde(default)]
    addresses: Vec<Spanned<String>>,
    #[serde(default)]
    accounts: Vec<Spanned<String>>,
    #[serde(default)]
    stock_codes: Vec<Spanned<String>>,
    #[serde(default)]
    code_names: Vec<Spanned<String>>,
}

/// Where in the file a value is wrong, and why.
type Wrong = (usize, String);

impl OrganisationTable {
    /// The organisation, or the first value that cannot be one of it.
    pub fn checked(self) -> Result<Organisation, Wrong> {
        let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        let is_code = |text: &str| {
            let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
            plain && (1..=6).contains(&text.len())
        };
        let is_domain = |text: &str| {
            let mut parts = text.split('.');
            let sound = |part: &str| {
                let mut bytes = part.bytes();
                !part.is_empty() && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            };
            text.contains('.') && parts.all(sound)
        };
        Ok(Organisation {
            names: all(
                self.names,
                "a name of three letters or more, or two in Chinese",
                |text| letters(text) >= if text.is_ascii() { 3 } else { 2 },
            )?,
            domains: all(self.domains, "a domain, such as example.hk", is_domain)?,
            phones: all(
                self.phones,
                "a telephone number of eight digits or more",
                |text| (8..=15).contains(&digits(text)),
            )?,
            addresses: all(
                self.addresses,
                "an address of six letters or more",
                |text| letters(text) >= 6,
            )?,
            accounts: all(
                self.accounts,
                "an account number of six digits or more",
                |text| digits(text) >= 6,
            )?,
            stock_codes: all(self.stock_codes, "a stock code, such as \"9871\"", is_code)?,
            // One short word would speak in every other document.
            code_names: all(
                self.code_names,
                "a code name of four letters or more, or two in Chinese",
                |text| letters(text) >= if text.is_ascii() { 4 } else { 2 },
            )?,
        })
    }
}

fn all(
    values: Vec<Spanned<String>>,
    what: &str,
    is_sound: impl Fn(&str) -> bool,
) -> Result<Vec<String>, Wrong> {
    let mut sound = Vec::new();
    for value in values {
        let at = value.span().start;
        let text = value.into_inner().trim().to_owned();
        if !is_sound(&text) {
            return Err((at, format!("`{text}` is not {what}")));
        }
        sound.push(text);
    }
    Ok(sound)
}
