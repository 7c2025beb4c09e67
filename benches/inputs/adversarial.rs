//! What costs a naive engine most: every place may begin something, and nothing ever ends.

/// The unit that is repeated, under the name of its scenario.
pub const ADVERSARIAL: &[(&str, &str)] = &[
    ("one-letter", "a"),
    ("letter-digit", "A1"),
    ("digits", "1"),
    ("at-signs", "@"),
    ("capitals", "A"),
    // Each of these begins a word or a number anew.
    ("single-digits", "1 "),
    ("short-numbers", "12345678 "),
    ("addresses", "a@"),
    ("one-ideograph", "身"),
    ("full-width", "１"),
];

/// `unit` over and over, about `size` bytes.
pub fn repeated(unit: &str, size: usize) -> String {
    unit.repeat(size.div_ceil(unit.len()))
}
