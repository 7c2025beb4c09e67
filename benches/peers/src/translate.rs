//! A pattern in the spelling that PCRE and Vectorscan share, byte for byte what the packs mean by it.

use std::fmt::Write;

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};
use regex_syntax::utf8::Utf8Sequences;

/// The pattern as the packs mean it: classes are ASCII, what is not ASCII stands as its UTF-8 bytes.
pub fn parsed(pattern: &str) -> Hir {
    let mut parser = ParserBuilder::new().unicode(false).utf8(false).build();
    parser.parse(pattern).expect("a pack's pattern parses")
}

/// `pattern` unchanged where Vectorscan reads it alike; written anew where it holds what only Rust's
/// syntax has (`(?u:…)`, `\u{…}`) or characters outside of ASCII.
pub fn translated(pattern: &str) -> String {
    if pattern.is_ascii() && !pattern.contains("(?u:") && !pattern.contains(r"\u{") {
        return pattern.to_owned();
    }
    spelled_out(pattern)
}

/// `pattern` in classes, groups and counts alone, every other character by its number: what each engine reads.
pub fn spelled_out(pattern: &str) -> String {
    let mut out = String::new();
    write_hir(&parsed(pattern), &mut out);
    out
}

fn write_hir(hir: &Hir, out: &mut String) {
    match hir.kind() {
        HirKind::Empty => {}
        HirKind::Literal(literal) => literal.0.iter().for_each(|byte| write_byte(*byte, out)),
        HirKind::Class(Class::Bytes(class)) => {
            let ranges = class
                .ranges()
                .iter()
                .map(|range| (range.start(), range.end()));
            write_class(ranges, out);
        }
        HirKind::Class(Class::Unicode(class)) => {
            out.push_str("(?:");
            let mut first = true;
            for range in class.ranges() {
                for sequence in Utf8Sequences::new(range.start(), range.end()) {
                    if !std::mem::take(&mut first) {
                        out.push('|');
                    }
                    for range in &sequence {
                        write_class([(range.start, range.end)].into_iter(), out);
                    }
                }
            }
            out.push(')');
        }
        HirKind::Look(look) => panic!("no pack asks for {look:?}, and not every engine has it"),
        HirKind::Repetition(repetition) => {
            out.push_str("(?:");
            write_hir(&repetition.sub, out);
            let _ = match repetition.max {
                Some(max) => write!(out, "){{{},{max}}}", repetition.min),
                None => write!(out, "){{{},}}", repetition.min),
            };
            if !repetition.greedy {
                out.push('?');
            }
        }
        HirKind::Capture(capture) => write_hir(&capture.sub, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write_hir(part, out)),
        HirKind::Alternation(parts) => {
            out.push_str("(?:");
            for (n, part) in parts.iter().enumerate() {
                if n > 0 {
                    out.push('|');
                }
                write_hir(part, out);
            }
            out.push(')');
        }
    }
}

fn write_class(ranges: impl Iterator<Item = (u8, u8)>, out: &mut String) {
    out.push('[');
    for (start, end) in ranges {
        write_byte(start, out);
        if end > start {
            out.push('-');
            write_byte(end, out);
        }
    }
    out.push(']');
}

fn write_byte(byte: u8, out: &mut String) {
    if byte.is_ascii_alphanumeric() {
        out.push(byte.into());
    } else {
        let _ = write!(out, "\\x{byte:02X}");
    }
}

/// `text` as a pattern that matches nothing else.
pub fn escaped(text: &str) -> String {
    let mut out = String::new();
    text.bytes().for_each(|byte| write_byte(byte, &mut out));
    out
}

/// Which bytes a match may begin and end with: decides where a word boundary belongs.
pub fn is_word_at_ends(hir: &Hir) -> (bool, bool) {
    (only_words(hir, Side::First), only_words(hir, Side::Last))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    First,
    Last,
}

/// Whether every byte that can stand on this side is an ASCII letter or digit.
fn only_words(hir: &Hir, side: Side) -> bool {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => false,
        HirKind::Literal(literal) => {
            let byte = match side {
                Side::First => literal.0.first(),
                Side::Last => literal.0.last(),
            };
            byte.is_some_and(u8::is_ascii_alphanumeric)
        }
        HirKind::Class(Class::Bytes(class)) => class
            .ranges()
            .iter()
            .all(|range| (range.start()..=range.end()).all(|byte| byte.is_ascii_alphanumeric())),
        HirKind::Class(Class::Unicode(_)) => false,
        HirKind::Repetition(repetition) => only_words(&repetition.sub, side),
        HirKind::Capture(capture) => only_words(&capture.sub, side),
        HirKind::Alternation(parts) => parts.iter().all(|part| only_words(part, side)),
        HirKind::Concat(parts) => {
            let mut ordered: Vec<&Hir> = parts.iter().collect();
            if side == Side::Last {
                ordered.reverse();
            }
            // What may be left out lets the next one stand at the side.
            for part in ordered {
                if !only_words(part, side) {
                    return false;
                }
                if part.properties().minimum_len() != Some(0) {
                    return true;
                }
            }
            false
        }
    }
}
