//! GZIP: the members of one file, joined, are one document.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

use super::super::format::{Child, Claim, ExtractError, Format, Probe, TextSink};
use super::super::zip::decode_alone;
use super::compressed::true_name;
use crate::input::{Cursor, Input};
use crate::limits::Bounded;

pub(super) const GZIP: Format = Format {
    name: "gzip",
    extensions: &["gz", "tgz", "svgz", "emz", "wmz"],
    covers: &[],
    reads: "the joined content of all its members, as one member",
    gaps: "`truncated`, `malformed`, `ratio`, `expanded-size`",
    signature,
    extract,
};

fn signature(probe: &Probe<'_>) -> Claim {
    // The mark, the only method there is, and no flag that is reserved.
    match probe.head {
        [0x1F, 0x8B, 8, flags, ..] if flags & 0xE0 == 0 => Claim::Certain,
        _ => Claim::No,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let first = GzDecoder::new(input.reader());
    let stated = first.header().and_then(|header| header.filename());
    let name = match stated.map(decode_alone) {
        Some(name) if !name.is_empty() => name.replace('\\', "/"),
        _ => true_name(sink.called(), GZIP.extensions),
    };
    let members = Members {
        decoder: Some(first),
    };
    let content = sink.spool(&mut Bounded::new(members, input.len(), &budget));
    sink.child(Child {
        name: name.into(),
        content,
        joins_parent: false,
    })?;
    Ok(())
}

/// The members of a file one after the other; no decoder after the last.
struct Members {
    decoder: Option<GzDecoder<Cursor>>,
}

impl Read for Members {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while let Some(decoder) = &mut self.decoder {
            let n = decoder.read(buf)?;
            if n > 0 || buf.is_empty() {
                return Ok(n);
            }
            let ended = self.decoder.take().map(GzDecoder::into_inner);
            self.decoder = ended.map(next).transpose()?.flatten();
        }
        Ok(0)
    }
}

/// The next member in `rest`. Zeros up to the end are padding; other bytes there are not read, and
/// so an error.
fn next(mut rest: Cursor) -> io::Result<Option<GzDecoder<Cursor>>> {
    loop {
        let bytes = rest.fill_buf()?;
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        match bytes.get(zeros) {
            None if zeros == 0 => return Ok(None),
            None => rest.consume(zeros),
            Some(0x1F) if zeros == 0 => return Ok(Some(GzDecoder::new(rest))),
            Some(_) => return Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, GzBuilder};

    use super::super::super::format::Content;
    use super::super::super::testing::{collect, collect_within};
    use super::*;
    use crate::limits::Limits;
    use crate::model::GapKind;

    fn member(name: Option<&str>, bytes: &[u8]) -> Vec<u8> {
        let mut builder = GzBuilder::new();
        if let Some(name) = name {
            builder = builder.filename(name);
        }
        let mut writer = builder.write(Vec::new(), Compression::default());
        writer.write_all(bytes).unwrap();
        writer.finish().unwrap()
    }

    fn held(content: &Content) -> Vec<u8> {
        match content {
            Content::Input(input) | Content::Partial(input, ..) => input.peek(0, 1 << 20).unwrap(),
            Content::Unread(..) => Vec::new(),
        }
    }

    #[test]
    fn all_members_are_one_document_with_the_stated_name() {
        let mut bytes = member(Some("list.csv"), b"first ");
        bytes.extend(member(None, b"second"));
        bytes.extend([0; 512]);
        let got = collect(&GZIP, &bytes);
        got.end.unwrap();
        assert_eq!(&*got.children[0].name, "list.csv");
        assert_eq!(held(&got.children[0].content), b"first second");
        assert!(matches!(got.children[0].content, Content::Input(_)));
    }

    #[test]
    fn bytes_behind_the_last_member_are_a_gap() {
        let mut bytes = member(None, b"read");
        bytes.extend(b"hidden");
        let got = collect(&GZIP, &bytes);
        assert_eq!(held(&got.children[0].content), b"read");
        assert!(matches!(
            got.children[0].content,
            Content::Partial(_, GapKind::Malformed, _)
        ));
    }

    #[test]
    fn a_cut_file_hands_over_what_it_had() {
        let bytes = member(None, &b"0123456789".repeat(1000));
        let got = collect(&GZIP, &bytes[..bytes.len() - 9]);
        assert!(held(&got.children[0].content).starts_with(b"0123456789"));
        assert!(matches!(
            got.children[0].content,
            Content::Partial(_, GapKind::Truncated, _)
        ));
    }

    #[test]
    fn a_bomb_stops_at_its_ratio_with_its_start_handed_over() {
        let bytes = member(None, &vec![b'x'; 80 << 20]);
        let got = collect(&GZIP, &bytes);
        let Content::Partial(input, kind, _) = &got.children[0].content else {
            panic!("a bomb was read whole");
        };
        assert_eq!(*kind, GapKind::Ratio);
        assert!(input.len() >= 64 << 20);
    }

    #[test]
    fn what_expands_past_the_limit_is_cut_there() {
        let limits = Limits {
            expanded_size: 1000,
            ..Limits::default()
        };
        let got = collect_within(&GZIP, &member(None, &[7; 1_000_000]), limits);
        assert!(matches!(
            got.children[0].content,
            Content::Partial(_, GapKind::ExpandedSize, _)
        ));
    }
}
