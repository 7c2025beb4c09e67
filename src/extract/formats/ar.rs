//! AR archives, and Debian packages that are one: members are handed over where they lie.

use super::super::format::{Child, Claim, Content, ExtractError, Format, Probe, TextSink};
use super::super::zip::decode_alone;
use super::zip::name;
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(super) const AR: Format = Format {
    name: "ar",
    extensions: &["ar", "a", "deb", "udeb", "ipk"],
    covers: &[],
    reads: "every member in the dialects of System V, GNU and BSD, names; Debian packages",
    gaps: "`truncated`, `malformed`; `truncated` for each member of a thin archive, whose bytes lie in other files",
    signature,
    extract,
};

const MARK: &[u8] = b"!<arch>\n";
const THIN: &[u8] = b"!<thin>\n";
const HEADER: usize = 60;
/// A table of long names is no longer than this.
const LONGEST_TABLE: usize = 16 << 20;
const LONGEST_NAME: u64 = 4096;

fn signature(probe: &Probe<'_>) -> Claim {
    if probe.head.starts_with(MARK) || probe.head.starts_with(THIN) {
        Claim::Certain
    } else {
        Claim::No
    }
}

/// One member's header, its name as stored.
struct Header {
    name: Vec<u8>,
    size: u64,
}

fn header(bytes: &[u8]) -> Option<Header> {
    if bytes.get(58..HEADER)? != b"`\n" {
        return None;
    }
    let number = std::str::from_utf8(bytes.get(48..58)?).ok()?;
    Some(Header {
        name: bytes.get(..16)?.trim_ascii_end().to_vec(),
        size: number.trim().parse().ok()?,
    })
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let is_thin = input.peek(0, THIN.len())? == THIN;
    let mut long_names = Vec::new();
    let mut at = MARK.len() as u64;
    while at < input.len() {
        budget.step()?;
        let bytes = input.peek(at, HEADER)?;
        if bytes.iter().all(|byte| matches!(byte, 0 | b'\n')) {
            at = at.saturating_add(bytes.len() as u64);
            continue;
        }
        if bytes.len() < HEADER {
            let detail = "the archive ends inside a header";
            sink.gap(Place::Whole, GapKind::Truncated, detail);
            return Ok(());
        }
        let header = header(&bytes).ok_or(ExtractError::malformed(
            "a header of the archive is damaged",
        ))?;
        let data = at.saturating_add(HEADER as u64);
        let is_table = matches!(header.name.as_slice(), b"/" | b"/SYM64/" | b"//");
        let held = if is_thin && !is_table { 0 } else { header.size };
        at = data.saturating_add(held).saturating_add(held & 1);
        match header.name.as_slice() {
            b"//" => long_names = input.slice(data, header.size).peek(0, LONGEST_TABLE)?,
            // Symbols by which linkers find members that are read themselves.
            b"/" | b"/SYM64/" | b"__.SYMDEF" | b"__.SYMDEF SORTED" => {}
            _ => member(input, &header, data, is_thin, &long_names, sink)?,
        }
    }
    Ok(())
}

fn member(
    input: &Input,
    header: &Header,
    data: u64,
    is_thin: bool,
    long_names: &[u8],
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut bytes = input.slice(data, header.size);
    let mut wanted = header.size;
    let stored = header.name.as_slice();
    let mut called = stored.strip_suffix(b"/").unwrap_or(stored).to_vec();
    if let Some(len) = number(stored, b"#1/") {
        let len = len.min(LONGEST_NAME).min(bytes.len());
        called = bytes.peek(0, usize::try_from(len).unwrap_or(0))?;
        called.retain(|byte| *byte != 0);
        bytes = bytes.slice(len, u64::MAX);
        wanted = wanted.saturating_sub(len);
    } else if let Some(from) = number(stored, b"/") {
        let rest = usize::try_from(from)
            .ok()
            .and_then(|at| long_names.get(at..));
        let name = rest.and_then(|rest| rest.split(|byte| matches!(byte, b'\n' | 0)).next());
        if let Some(name) = name {
            called = name.strip_suffix(b"/").unwrap_or(name).to_vec();
        }
    }
    let called = decode_alone(&called).replace('\\', "/");
    if called.is_empty() && wanted == 0 {
        return Ok(name(sink, &called)?);
    }
    let content = if is_thin {
        Content::Unread(GapKind::Truncated, "the member's bytes lie in another file")
    } else if bytes.len() < wanted {
        Content::Partial(
            bytes,
            GapKind::Truncated,
            "the archive ends inside the member",
        )
    } else {
        Content::Input(bytes)
    };
    sink.child(Child {
        name: called.into(),
        content,
        joins_parent: false,
    })?;
    Ok(())
}

fn number(stored: &[u8], prefix: &[u8]) -> Option<u64> {
    let digits = stored.strip_prefix(prefix)?;
    std::str::from_utf8(digits).ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::super::super::testing::{Collected, collect};
    use super::*;

    fn member_of(name: &str, data: &[u8]) -> Vec<u8> {
        let head = format!(
            "{name:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n",
            0,
            0,
            0,
            644,
            data.len()
        );
        let mut out = head.into_bytes();
        out.extend(data);
        if data.len() % 2 == 1 {
            out.push(b'\n');
        }
        out
    }

    fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut out = MARK.to_vec();
        for (name, data) in members {
            out.extend(member_of(name, data));
        }
        out
    }

    fn names(got: &Collected) -> Vec<&str> {
        got.children.iter().map(|child| &*child.name).collect()
    }

    #[test]
    fn names_in_every_dialect_are_whole() {
        let bytes = archive(&[
            ("//", b"a-name-of-more-than-sixteen.txt/\n"),
            ("short.txt/", b"one"),
            ("/0", b"two"),
            ("#1/20", b"bsd-name-of-20.txt\0\0three"),
        ]);
        let got = collect(&AR, &bytes);
        got.end.as_ref().unwrap();
        let wanted = [
            "short.txt",
            "a-name-of-more-than-sixteen.txt",
            "bsd-name-of-20.txt",
        ];
        assert_eq!(names(&got), wanted);
        let Content::Input(input) = &got.children[2].content else {
            panic!("not read");
        };
        assert_eq!(input.peek(0, 9).unwrap(), b"three");
    }

    #[test]
    fn a_cut_archive_keeps_what_it_has_and_says_so() {
        let bytes = archive(&[("a.txt/", b"whole"), ("b.txt/", b"0123456789")]);
        let got = collect(&AR, &bytes[..bytes.len() - 4]);
        assert!(matches!(
            got.children[1].content,
            Content::Partial(_, GapKind::Truncated, _)
        ));
        let got = collect(&AR, &bytes[..MARK.len() + 30]);
        assert_eq!(got.gaps[0].1, GapKind::Truncated);
    }

    #[test]
    fn a_damaged_header_and_a_huge_size_are_gaps() {
        let mut bytes = archive(&[("a.txt/", b"whole"), ("b.txt/", b"never")]);
        let second = MARK.len() + HEADER + 6;
        bytes[second + 58] = b'x';
        let got = collect(&AR, &bytes);
        assert_eq!(names(&got), ["a.txt"]);
        assert!(got.end.is_err());
        let mut huge = archive(&[("a.txt/", b"some")]);
        huge[MARK.len() + 48..MARK.len() + 58].copy_from_slice(b"9999999999");
        let got = collect(&AR, &huge);
        assert!(matches!(got.children[0].content, Content::Partial(..)));
    }
}
