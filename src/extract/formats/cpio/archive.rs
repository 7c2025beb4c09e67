//! The walk over members, which are handed over where they lie.

use super::header::{self, Header};
use crate::extract::format::{Child, Claim, Content, ExtractError, Format, Probe, TextSink};
use crate::extract::formats::zip::name;
use crate::extract::zip::decode_alone;
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(in crate::extract::formats) const CPIO: Format = Format {
    name: "cpio",
    extensions: &["cpio"],
    covers: &[],
    reads: "every member in the portable, the new, the summed and both binary dialects, names, links; archives joined to one another",
    gaps: "`truncated`, `malformed`",
    signature,
    extract,
};

const TRAILER: &[u8] = b"TRAILER!!!";
const KIND: u64 = 0o170_000;
const REGULAR: u64 = 0o100_000;
const LINK: u64 = 0o120_000;
const LONGEST_LINK: usize = 64 << 10;

fn signature(probe: &Probe<'_>) -> Claim {
    let plausible = header::is_mark(probe.head)
        && header::read(probe.input, 0).is_ok_and(|found| {
            found.is_some_and(|header| header.next <= probe.input.len() || !header.name.is_empty())
        });
    if plausible { Claim::Certain } else { Claim::No }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let mut at = 0;
    loop {
        budget.step()?;
        let Some(header) = header::read(input, at)? else {
            let (kind, detail) = if at >= input.len() || input.len() - at < 110 {
                (
                    GapKind::Truncated,
                    "the archive ends without its last record",
                )
            } else {
                (GapKind::Malformed, "a header of the archive is damaged")
            };
            return Err(ExtractError::Gap { kind, detail });
        };
        at = header.next;
        if header.name == TRAILER {
            match behind(input, at)? {
                Behind::Nothing => return Ok(()),
                Behind::Archive(next) => at = next,
                Behind::Something(rest) => {
                    sink.child(Child {
                        name: "behind the archive".into(),
                        content: Content::Input(rest),
                        joins_parent: false,
                    })?;
                    return Ok(());
                }
            }
            continue;
        }
        member(input, &header, sink)?;
        if at >= input.len() {
            let detail = "the archive ends without its last record";
            sink.gap(Place::Whole, GapKind::Truncated, detail);
            return Ok(());
        }
    }
}

/// What follows the record that ends an archive.
enum Behind {
    Nothing,
    Archive(u64),
    Something(Input),
}

fn behind(input: &Input, mut at: u64) -> std::io::Result<Behind> {
    loop {
        let bytes = input.peek(at, 64 << 10)?;
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        match bytes.get(zeros..) {
            Some([]) | None if bytes.is_empty() => return Ok(Behind::Nothing),
            Some([]) | None => at = at.saturating_add(bytes.len() as u64),
            Some(_) => {
                at = at.saturating_add(zeros as u64);
                let head = input.peek(at, 6)?;
                return Ok(if header::is_mark(&head) {
                    Behind::Archive(at)
                } else {
                    Behind::Something(input.slice(at, u64::MAX))
                });
            }
        }
    }
}

fn member(input: &Input, header: &Header, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let called = decode_alone(&header.name).replace('\\', "/");
    let bytes = input.slice(header.data, header.size);
    match header.mode & KIND {
        LINK => {
            let target = bytes.peek(0, LONGEST_LINK)?;
            name(sink, &called)?;
            name(sink, &decode_alone(&target))?;
        }
        REGULAR | 0 => {
            let content = if bytes.len() < header.size {
                let detail = "the archive ends inside the member";
                Content::Partial(bytes, GapKind::Truncated, detail)
            } else {
                Content::Input(bytes)
            };
            sink.child(Child {
                name: called.into(),
                content,
                joins_parent: false,
            })?;
        }
        _ => name(sink, &called)?,
    }
    Ok(())
}
