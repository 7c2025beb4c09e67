//! Secrets: whether what stands where a key or a password stands is one, or a placeholder.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

/// What manuals and templates write in place of a secret, in small letters.
const PLACEHOLDERS: &[&str] = &[
    "your",
    "example",
    "changeme",
    "change_me",
    "change-me",
    "placeholder",
    "replace",
    "dummy",
    "sample",
    "redacted",
    "insert",
    "xxxx",
    "0000000",
    "1234567890",
    "<",
    ">",
    "{",
    "}",
    "$(",
    "***",
    "...",
    "_here",
    "-here",
    "%s",
    "${",
];

/// Passwords that everybody's manual has.
const TEXTBOOK: &[&str] = &[
    "password",
    "passwd",
    "pass",
    "pwd",
    "secret",
    "admin",
    "administrator",
    "root",
    "test",
    "guest",
    "user",
    "username",
    "mypassword",
    "mypass",
    "my-secret-pw",
    "postgres",
    "mysql",
    "redis",
    "mongo",
    "foobar",
    "foo",
    "bar",
    "hunter2",
    "token",
    "none",
    "null",
    "true",
    "false",
    "letmein",
    "pw",
    "passw0rd",
    "p@ssw0rd",
    "p@ssword",
    "password1",
    "password123",
    "secret123",
    "guest123",
    "admin123",
    "test123",
    "test1234",
    "pass123",
    "yourstrong(!)password",
    "user:password",
];

/// Whether the last word of `value` (`api_key = "…"`, or a token alone) is letters and digits
/// without plan.
pub(super) fn random(value: &str) -> bool {
    let bytes = value.as_bytes();
    let quoted = |byte: &u8| matches!(byte, b'=' | b'"' | b'\'');
    let end = bytes.iter().rposition(|byte| !quoted(byte));
    let value = value
        .get(..end.map_or(0, |end| end + 1))
        .unwrap_or_default();
    let parts = |byte: &u8| quoted(byte) || matches!(byte, b':' | b' ');
    let start = value.bytes().rposition(|byte| parts(&byte));
    let secret = value
        .get(start.map_or(0, |at| at + 1)..)
        .unwrap_or_default();
    let digits = secret.bytes().filter(u8::is_ascii_digit).count();
    let letters = secret.bytes().filter(u8::is_ascii_alphabetic).count();
    let is_random = letters > 1
        && (digits > 0 || is_mixed(secret))
        && different(secret) * 3 >= secret.len().min(24);
    if !is_random {
        return false;
    }
    !is_placeholder(secret) && !says_secret(secret)
}

/// Whether a placeholder stands in `text`, in any case.
fn is_placeholder(text: &str) -> bool {
    static PARTS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| any_case(PLACEHOLDERS));
    PARTS.as_ref().is_some_and(|parts| parts.is_match(text))
}

fn says_secret(text: &str) -> bool {
    static PARTS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| any_case(&["secret", "token"]));
    PARTS.as_ref().is_some_and(|parts| parts.is_match(text))
}

/// Finds any of a few words; words of our own always compile.
fn any_case(words: &[&str]) -> Option<AhoCorasick> {
    let mut builder = AhoCorasick::builder();
    builder.ascii_case_insensitive(true).build(words).ok()
}

/// Whether an address or a connection string (`…//user:word@host`, `…;Password=word`) carries a
/// password.
pub(super) fn carried(value: &str) -> bool {
    let before_host = match value.rsplit_once('@') {
        Some((before, _)) if value.contains("://") => before,
        _ => value,
    };
    let login = before_host
        .rsplit_once("//")
        .map_or(before_host, |(_, l)| l);
    let (name, word) = match login.rsplit_once(['=', ':']) {
        Some(parts) => parts,
        None => return false,
    };
    let word = word.trim_end_matches(['"', '\'', ')', ',']);
    is_password(word) && !name.eq_ignore_ascii_case(word)
}

/// Whether a line `name:word` is somebody's login: the word is one that people make up for a
/// password, more strictly so without an e-mail address, or a hash as password files hold it.
pub(super) fn login(line: &str) -> bool {
    let Some((name, word)) = line.trim().split_once(':') else {
        return false;
    };
    if word.starts_with('$') {
        return word.len() >= 20 && word.bytes().filter(|b| *b == b'$').count() >= 3;
    }
    let shape = if name.contains('@') {
        has_kinds(word)
    } else {
        is_made_up(word)
    };
    (6..=40).contains(&word.len()) && is_password(word) && shape
}

/// Letters, and a digit or a sign.
fn has_kinds(word: &str) -> bool {
    let any = |is: fn(&u8) -> bool| word.as_bytes().iter().any(is);
    any(u8::is_ascii_alphabetic) && (any(u8::is_ascii_digit) || any(u8::is_ascii_punctuation))
}

/// Signs that people put into passwords, and that names, versions and dates do not have.
const SIGNS: &[u8] = b"!@#$%^&*?~";

/// What people make up where a password must be hard: small letters, a sign, and a capital or digit.
fn is_made_up(word: &str) -> bool {
    let any = |is: fn(&u8) -> bool| word.as_bytes().iter().any(is);
    any(u8::is_ascii_lowercase)
        && any(|b| SIGNS.contains(b))
        && (any(u8::is_ascii_uppercase) || any(u8::is_ascii_digit))
}

/// Whether what follows a label (`Password: word`) is a password, and not advice about one.
pub(super) fn labelled(text: &str) -> bool {
    let word = match text.split_once([':', '=', '\t', '\n']) {
        Some((_, word)) => word,
        None => text.trim_start_matches(|c: char| !c.is_ascii()),
    };
    // Where who logs in stands before it, the password comes last.
    let last = word.trim().rsplit(|c: char| !c.is_ascii_graphic()).next();
    let word = last.unwrap_or(word).trim_start_matches(':');
    let word = word.trim_matches(['"', '\'']);
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let inner = word.get(1..).unwrap_or_default().as_bytes();
    let has_sign = inner.iter().any(|b| SIGNS.contains(b));
    let is_code = |b: u8| !(b.is_ascii_alphanumeric() || SIGNS.contains(&b) || b"_-+".contains(&b));
    let small = word.to_ascii_lowercase();
    let names = ["pass", "pwd", "user", "word", "login"];
    word.len() >= 6
        && word.bytes().any(|b| b.is_ascii_alphabetic())
        && (digits > 1 || has_sign || digits > 0 && word.contains(['-', '_']))
        && !word.bytes().any(is_code)
        && !names.iter().any(|name| small.contains(name))
        && is_password(word)
}

fn is_password(word: &str) -> bool {
    let small = word.to_ascii_lowercase();
    word.len() >= 4
        && !TEXTBOOK.contains(&small.as_str())
        && !is_placeholder(word)
        && different(word) >= 4
}

/// Capital letters inside, and small ones: no word of a sentence.
fn is_mixed(secret: &str) -> bool {
    let capitals = secret.bytes().skip(1).filter(u8::is_ascii_uppercase);
    capitals.count() >= 4 && secret.bytes().any(|b| b.is_ascii_lowercase())
}

/// How many different bytes there are.
fn different(text: &str) -> usize {
    let mut seen = [0u128; 2];
    for byte in text.bytes() {
        if let Some(half) = seen.get_mut(usize::from(byte >> 7)) {
            *half |= 1 << (byte & 127);
        }
    }
    seen.iter().map(|half| half.count_ones() as usize).sum()
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_digits_without_plan_are_a_secret() {
        assert!(random("api_key = \"kJ8vQ2xZpLr7vTn4BsYcHdGfEaUiO9\""));
        assert!(random("LTAI5tQ7wErTyUiOpAsDfGhJ"));
        assert!(random("hf_aBdEfGhIjKlMnOpQrStUvWxYzAbCdEfGhI"));
    }

    #[test]
    fn what_a_manual_writes_is_none() {
        for value in [
            "AKIAIOSFODNN7EXAMPLE",
            "api_key = your_api_key_1234567890",
            "api_key=xxxxxxxxxxxxxxxxxxxx1234",
            "Bearer the-holder-of-this-letter",
            "Bearer secret-token-abc-123",
            "secret_key: aaaaaaaaaaaaaaaaaaaaaaaaaaaa1",
        ] {
            assert!(!random(value), "{value}");
        }
    }

    #[test]
    fn an_address_carries_a_password_unless_it_is_a_textbooks() {
        assert!(carried("postgres://crm:Blue7Harbour@db"));
        assert!(carried("Server=sql01;User ID=sa;Password=Blue7Harbour!"));
        assert!(!carried("postgres://user:password@localhost"));
        assert!(!carried("mysql://root:${DB_PASSWORD}@db"));
        assert!(!carried("redis://redis:redis@cache"));
    }

    #[test]
    fn advice_about_passwords_is_none() {
        assert!(labelled("Password: c0ral-Reef!9"));
        assert!(labelled("密碼:lant4u_Peak"));
        assert!(labelled("pw=tram1904"));
        assert!(!labelled("Password: Required"));
        assert!(!labelled("password=self.password_1,"));
        assert!(!labelled("password=db_password_12"));
        assert!(!labelled("Password: changeme"));
        assert!(!labelled("Password: (optional)"));
        assert!(!labelled("Password: <your-password-1>"));
    }

    #[test]
    fn a_login_is_a_name_and_a_word_of_several_kinds() {
        assert!(login("tmchan:ferry!Star_88"));
        assert!(login("tmchan@example.com:ferryStar88"));
        assert!(login("admin:$apr1$zq9xT2vK$kJ8vQ2xZpLr7vTn4BsYcHd"));
        assert!(!login("Monday:0900-1800"));
        assert!(!login("region:ap-east-1"));
        assert!(!login("admin:changeme"));
    }
}
