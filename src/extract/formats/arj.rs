//! ARJ archives: names and remarks, and the members that are stored as they are.
//!
//! Facts: `TECHNOTE.TXT` of ARJ.

use super::super::bytes::{u16_le, u32_le};
use super::super::format::{Child, Claim, Content, ExtractError, Format, Probe, TextSink};
use super::super::zip::decode_alone;
use super::zip::{name, remark};
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(super) const ARJ: Format = Format {
    name: "arj",
    extensions: &["arj"],
    covers: &[],
    reads: "names and remarks of every member, and the bytes of those that are stored",
    gaps: "`unsupported` (compressed members), `encrypted`, `truncated` (a cut archive, one volume of several), `malformed`",
    signature,
    extract,
};

const MARK: [u8; 2] = [0x60, 0xEA];
/// A header is no longer than this, ARJ says.
const LONGEST_HEADER: usize = 2600;
const GARBLED: u8 = 0x01;
const GOES_ON: u8 = 0x04;
const FOLDER: u8 = 3;

/// A header's own bytes, and where it ends.
struct Header {
    bytes: Vec<u8>,
    end: u64,
}

impl Header {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn number(&self, at: usize) -> u64 {
        u32_le(&self.bytes, at).map_or(0, u64::from)
    }

    /// The name and the remark, which follow the fixed fields.
    fn texts(&self) -> (Vec<u8>, Vec<u8>) {
        let from = usize::from(self.byte(0));
        let mut texts = self
            .bytes
            .get(from..)
            .unwrap_or_default()
            .split(|byte| *byte == 0);
        let mut next = || texts.next().unwrap_or_default().to_vec();
        (next(), next())
    }
}

/// The header at `at`: none at the archive's end, an error where it makes no sense.
fn header(input: &Input, at: u64) -> Result<Option<Header>, ExtractError> {
    const DAMAGED: ExtractError = ExtractError::malformed("a header of the archive is damaged");
    let head = input.peek(at, 4)?;
    if head.len() < 4 {
        return Err(ExtractError::Gap {
            kind: GapKind::Truncated,
            detail: "the archive ends without its last record",
        });
    }
    let len = u16_le(&head, 2).map_or(0, usize::from);
    if !head.starts_with(&MARK) || len > LONGEST_HEADER {
        return Err(DAMAGED);
    }
    if len == 0 {
        return Ok(None);
    }
    let bytes = input.peek(at + 4, len)?;
    let sum = u32_le(&input.peek(at + 4 + len as u64, 4)?, 0);
    let mut found = flate2::Crc::new();
    found.update(&bytes);
    if sum != Some(found.sum()) {
        return Err(DAMAGED);
    }
    let mut end = at + 8 + len as u64;
    // Further headers, each with its length and sum, up to an empty one.
    loop {
        let more = u16_le(&input.peek(end, 2)?, 0).ok_or(DAMAGED)?;
        end = end.saturating_add(2);
        if more == 0 {
            return Ok(Some(Header { bytes, end }));
        }
        end = end.saturating_add(u64::from(more) + 4);
    }
}

fn signature(probe: &Probe<'_>) -> Claim {
    let is_one = probe.head.starts_with(&MARK) && matches!(header(probe.input, 0), Ok(Some(_)));
    if is_one { Claim::Certain } else { Claim::No }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let Some(main) = header(input, 0)? else {
        return Ok(());
    };
    let (called, said) = main.texts();
    name(sink, &decode_alone(&called))?;
    remark(sink, &decode_alone(&said))?;
    let mut at = main.end;
    while let Some(header) = header(input, at)? {
        budget.step()?;
        let packed = header.number(12);
        let bytes = input.slice(header.end, packed);
        at = header.end.saturating_add(packed);
        member(&header, bytes, packed, sink)?;
    }
    if main.byte(4) & GOES_ON != 0 {
        let detail = "one part of several: the archive goes on in another volume";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    }
    Ok(())
}

fn member(
    header: &Header,
    bytes: Input,
    packed: u64,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let (called, said) = header.texts();
    let called = decode_alone(&called).replace('\\', "/");
    remark(sink, &decode_alone(&said))?;
    let (flags, method, kind) = (header.byte(4), header.byte(5), header.byte(6));
    if kind >= FOLDER {
        return Ok(name(sink, &called)?);
    }
    let content = if flags & GARBLED != 0 {
        Content::Unread(GapKind::Encrypted, "the member is encrypted")
    } else if method != 0 {
        Content::Unread(
            GapKind::Unsupported,
            "a way of compression that is not read",
        )
    } else if bytes.len() < packed {
        Content::Partial(
            bytes,
            GapKind::Truncated,
            "the archive ends inside the member",
        )
    } else if flags & GOES_ON != 0 {
        let detail = "one part of several: the member goes on in another volume";
        Content::Partial(bytes, GapKind::Truncated, detail)
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

#[cfg(test)]
mod tests {
    use super::super::super::testing::collect;
    use super::*;

    fn record(flags: u8, method: u8, kind: u8, name: &str, data: &[u8]) -> Vec<u8> {
        let mut body = vec![30, 11, 1, 0, flags, method, kind, 0, 0, 0, 0, 0];
        body.extend((data.len() as u32).to_le_bytes());
        body.extend((data.len() as u32).to_le_bytes());
        body.resize(30, 0);
        body.extend(name.as_bytes());
        body.extend([0, b'r', 0]);
        let mut sum = flate2::Crc::new();
        sum.update(&body);
        let mut out = MARK.to_vec();
        out.extend((body.len() as u16).to_le_bytes());
        out.extend(&body);
        out.extend(sum.sum().to_le_bytes());
        out.extend([0, 0]);
        out.extend(data);
        out
    }

    fn archive() -> Vec<u8> {
        [
            record(0, 0, 2, "archive.arj", b""),
            record(0, 0, 0, "stored.txt", b"bytes"),
            record(0, 1, 0, "packed.txt", b"\x01\x02\x03"),
            record(GARBLED, 0, 0, "locked.txt", b"xxxx"),
            record(0, 0, FOLDER, "folder", b""),
            vec![0x60, 0xEA, 0, 0],
        ]
        .concat()
    }

    #[test]
    fn stored_members_are_read_and_the_others_are_named() {
        let got = collect(&ARJ, &archive());
        got.end.as_ref().unwrap();
        let kinds: Vec<Option<GapKind>> = (got.children.iter())
            .map(|child| match &child.content {
                Content::Input(_) => None,
                Content::Partial(_, kind, _) | Content::Unread(kind, _) => Some(*kind),
            })
            .collect();
        let wanted = [None, Some(GapKind::Unsupported), Some(GapKind::Encrypted)];
        assert_eq!(kinds, wanted);
        assert!(got.text.contains("folder") && got.text.contains('r'));
    }

    #[test]
    fn a_cut_anywhere_is_a_gap() {
        let bytes = archive();
        for len in 0..bytes.len() {
            let got = collect(&ARJ, &bytes[..len]);
            let partial =
                (got.children.iter()).any(|child| matches!(child.content, Content::Partial(..)));
            assert!(got.end.is_err() || partial, "cut at {len}");
        }
    }
}
