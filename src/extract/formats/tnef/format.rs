//! The row of the catalogue, and the way from the stream to a message.

use std::io::{self, Read};

use super::super::super::format::{Claim, ExtractError, Format, Probe, TextSink};
use super::super::super::mapi::{self, Streams};
use super::attributes;
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(in super::super) const TNEF: Format = Format {
    name: "tnef",
    extensions: &["tnef"],
    covers: &[],
    reads: "header fields, recipients, plain, HTML and rich-text bodies, attachments, attached messages and objects of `winmail.dat`",
    gaps: "`truncated`: an attribute beyond the end; `malformed`: an attachment without its content",
    signature,
    extract,
};

const MARK: &[u8] = b"\x78\x9F\x3E\x22";

fn signature(probe: &Probe<'_>) -> Claim {
    if probe.head.starts_with(MARK) {
        Claim::Certain
    } else {
        Claim::No
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let read = attributes::read(input, &budget)?;
    mapi::push(&read.message, &Nowhere, sink)?;
    if read.is_cut {
        let detail = "the end of the wrapped mail is missing";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    }
    Ok(())
}

/// All values are slices of the stream.
struct Nowhere;

impl Streams for Nowhere {
    fn open(&self, _key: u64) -> io::Result<Box<dyn Read + '_>> {
        Err(io::ErrorKind::NotFound.into())
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::super::format::Content;
    use super::super::super::super::testing::{Collected, collect};
    use super::*;

    fn attribute(level: u8, id: u32, data: &[u8]) -> Vec<u8> {
        let sum = data
            .iter()
            .fold(0u16, |sum, b| sum.wrapping_add(u16::from(*b)));
        let len = (data.len() as u32).to_le_bytes();
        [
            &[level],
            &id.to_le_bytes()[..],
            &len,
            data,
            &sum.to_le_bytes(),
        ]
        .concat()
    }

    fn stream(attributes: &[Vec<u8>]) -> Vec<u8> {
        [MARK, b"\x01\0", &attributes.concat()].concat()
    }

    /// A property of variable length.
    fn property(id: u16, kind: u16, value: &[u8]) -> Vec<u8> {
        let mut bytes = [kind.to_le_bytes(), id.to_le_bytes()].concat();
        bytes.extend(1u32.to_le_bytes());
        bytes.extend((value.len() as u32).to_le_bytes());
        bytes.extend(value);
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        bytes
    }

    fn properties(list: &[Vec<u8>]) -> Vec<u8> {
        [&(list.len() as u32).to_le_bytes()[..], &list.concat()].concat()
    }

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn held(got: &Collected, nth: usize) -> Vec<u8> {
        match &got.children[nth].content {
            Content::Input(input) => input.peek(0, 9999).unwrap(),
            _ => Vec::new(),
        }
    }

    fn mail() -> Vec<Vec<u8>> {
        let (subject, ..) = encoding_rs::BIG5.encode("客戶名單");
        vec![
            attribute(1, 0x0006_9007, &950u32.to_le_bytes()),
            attribute(1, 0x0001_8004, &subject),
            attribute(
                1,
                0x0006_9003,
                &properties(&[
                    property(0x1000, 0x1F, &utf16("body text\0")),
                    property(0x1013, 0x102, b"<p>page</p>"),
                ]),
            ),
            attribute(2, 0x0006_9002, &[0; 14]),
            attribute(2, 0x0001_8010, b"LIST~1.CSV\0"),
            attribute(2, 0x0006_800F, b"a,b"),
            attribute(
                2,
                0x0006_9005,
                &properties(&[property(0x3707, 0x1F, &utf16("名單.csv\0"))]),
            ),
        ]
    }

    #[test]
    fn subject_bodies_and_attachments_are_read() {
        let got = collect(&TNEF, &stream(&mail()));
        got.end.as_ref().unwrap();
        assert_eq!(got.pieces[0].text, "客戶名單");
        assert_eq!(got.pieces[0].label.as_deref(), Some("Subject"));
        assert!(got.text.contains("body text"));
        assert_eq!(held(&got, 0), b"<p>page</p>");
        assert_eq!(&*got.children[1].name, "名單.csv");
        assert_eq!(held(&got, 1), b"a,b");
        assert!(got.gaps.is_empty());
    }

    #[test]
    fn a_message_in_it_is_handed_over_as_it_stands() {
        let inner = stream(&mail());
        let message = *b"\x07\x03\x02\0\0\0\0\0\xC0\0\0\0\0\0\0\x46";
        let data = [&message[..], &inner].concat();
        let mut all = mail();
        all.push(attribute(2, 0x0006_9002, &[0; 14]));
        all.push(attribute(
            2,
            0x0006_9005,
            &properties(&[property(0x3701, 0x0D, &data)]),
        ));
        let got = collect(&TNEF, &stream(&all));
        assert_eq!(held(&got, 2), inner);
        assert!(!got.children[2].joins_parent);
    }

    #[test]
    fn a_cut_stream_gives_its_beginning_and_says_so() {
        let whole = stream(&mail());
        let mut ends = vec![6];
        for attribute in mail() {
            ends.push(ends[ends.len() - 1] + attribute.len());
        }
        for len in 6..whole.len() {
            let got = collect(&TNEF, &whole[..len]);
            // Between two attributes there is nothing to see.
            let told = !got.gaps.is_empty() || got.end.is_err();
            assert!(told || ends.contains(&len), "{len}");
        }
        let got = collect(&TNEF, &whole[..whole.len() - 60]);
        assert_eq!(got.gaps[0].1, GapKind::Truncated);
        assert!(got.text.contains("body text"));
    }

    #[test]
    fn huge_counts_and_lengths_end() {
        let many = [&u32::MAX.to_le_bytes()[..], &[0; 40]].concat();
        let hostile = [
            attribute(1, 0x0006_9003, &many),
            attribute(1, 0x0006_9004, &many),
            attribute(2, 0x0006_9005, &many),
        ];
        collect(&TNEF, &stream(&hostile)).end.unwrap();
        let long = [MARK, b"\0\0\x01\x04\x80\x01\0\xFF\xFF\xFF\xFF"].concat();
        assert_eq!(collect(&TNEF, &long).gaps[0].1, GapKind::Truncated);
        collect(&TNEF, b"").end.unwrap();
    }
}
