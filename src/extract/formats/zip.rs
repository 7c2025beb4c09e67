//! ZIP archives, and every package made of one that no other row covers: all members as they are.

use super::super::format::{
    Child, Claim, Edge, ExtractError, Flow, Format, Probe, Segment, TextSink,
};
use super::super::zip::Package;
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(super) const ZIP: Format = Format {
    name: "zip",
    extensions: &["zip", "jar", "war", "ear", "apk", "ipa", "xpi"],
    covers: &[],
    reads: "every entry that the directory or a header before data lists; names, comments; and packages made of ZIP that no other row covers",
    gaps: "`encrypted`, `unsupported` (a method other than stored, deflated, Deflate64, BZIP2, LZMA, Zstandard, XZ and PPMd), `memory` (a dictionary larger than the limit), `truncated` (a cut archive, one volume of several), `malformed`, `ratio` (entries that share data, entries that swell), `members`",
    signature,
    extract,
};

fn signature(probe: &Probe<'_>) -> Claim {
    // The third is the mark of a split archive's first volume.
    let marks: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08PK\x03\x04"];
    let starts_as_one = marks.iter().any(|mark| probe.head.starts_with(mark));
    if starts_as_one || !probe.zip_names.is_empty() {
        return Claim::Certain;
    }
    Claim::No
}

/// So many entries that share their data with others are members with gaps of their own; of those
/// after them the names are read.
const SHARED: usize = 16;

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let package = Package::open(input, &budget)?;
    for (kind, detail) in package.faults() {
        sink.gap(Place::Whole, *kind, detail);
    }
    remark(sink, package.comment())?;
    let mut shared = 0;
    for (index, entry) in package.entries().iter().enumerate() {
        budget.step()?;
        remark(sink, &entry.comment)?;
        shared += usize::from(entry.shares_data());
        let is_one_of_many = entry.shares_data() && shared > SHARED;
        if entry.is_dir || is_one_of_many {
            name(sink, &entry.name)?;
            continue;
        }
        let content = package.content(index, sink);
        sink.child(Child {
            name: entry.name.as_str().into(),
            content,
            joins_parent: false,
        })?;
    }
    if shared > SHARED {
        let detail = "more entries of the archive share the same data, as in a bomb";
        sink.gap(Place::Whole, GapKind::Ratio, detail);
    }
    Ok(())
}

/// Pushes a name under which the archive holds no bytes.
pub(super) fn name(sink: &mut dyn TextSink, text: &str) -> Flow {
    push(sink, text, &Place::part("name"))
}

pub(super) fn remark(sink: &mut dyn TextSink, text: &str) -> Flow {
    if text.is_empty() {
        return Ok(());
    }
    push(sink, text, &Place::part("comment"))
}

fn push(sink: &mut dyn TextSink, text: &str, place: &Place) -> Flow {
    sink.text(Segment {
        text,
        place,
        label: None,
    })?;
    sink.edge(Edge::Paragraph)
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::super::super::format::Content;
    use super::super::super::testing::{Collected, collect, collect_within};
    use super::*;
    use crate::limits::Limits;

    fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            writer
                .start_file(*name, SimpleFileOptions::default())
                .unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
        let mut out = bytes.to_vec();
        let found: Vec<usize> = memchr::memmem::find_iter(bytes, from).collect();
        assert!(!found.is_empty());
        for at in found {
            out[at..at + from.len()].copy_from_slice(to);
        }
        out
    }

    fn held(content: &Content) -> String {
        match content {
            Content::Input(input) | Content::Partial(input, ..) => {
                String::from_utf8_lossy(&input.peek(0, 1 << 16).unwrap()).into_owned()
            }
            Content::Unread(..) => "unread".to_owned(),
        }
    }

    fn members(got: &Collected) -> Vec<(String, String)> {
        (got.children.iter())
            .map(|child| (child.name.to_string(), held(&child.content)))
            .collect()
    }

    fn pair(name: &str, text: &str) -> (String, String) {
        (name.to_owned(), text.to_owned())
    }

    #[test]
    fn two_members_of_one_name_are_both_read() {
        let bytes = archive(&[("a1.txt", b"first"), ("a2.txt", b"second")]);
        let got = collect(&ZIP, &replaced(&bytes, b"a2.txt", b"a1.txt"));
        got.end.as_ref().unwrap();
        let wanted = [pair("a1.txt", "first"), pair("a1.txt", "second")];
        assert_eq!(members(&got), wanted);
    }

    #[test]
    fn a_member_that_the_directory_hides_is_read() {
        let bytes = archive(&[("a.txt", b"listed"), ("b.txt", b"hidden")]);
        // The second record of the directory becomes the first: one entry is listed twice.
        let records: Vec<usize> = memchr::memmem::find_iter(&bytes, b"PK\x01\x02").collect();
        let mut hiding = bytes[..records[0]].to_vec();
        hiding.extend(&bytes[records[0]..records[1]]);
        let end = memchr::memmem::rfind(&bytes, b"PK\x05\x06").unwrap();
        let mut tail = bytes[end..].to_vec();
        tail[8..12].copy_from_slice(&[1, 0, 1, 0]);
        let len = (records[1] - records[0]) as u32;
        tail[12..16].copy_from_slice(&len.to_le_bytes());
        hiding.extend(tail);
        let got = collect(&ZIP, &hiding);
        assert_eq!(
            members(&got),
            [pair("a.txt", "listed"), pair("b.txt", "hidden")]
        );
    }

    #[test]
    fn an_archive_in_an_archive_is_a_child() {
        let inner = archive(&[("deep.txt", b"deep")]);
        let got = collect(&ZIP, &archive(&[("inner.zip", &inner)]));
        let Content::Input(input) = &got.children[0].content else {
            panic!("not read");
        };
        let got = collect(&ZIP, &input.peek(0, 1 << 16).unwrap());
        assert_eq!(members(&got), [pair("deep.txt", "deep")]);
    }

    #[test]
    fn a_cut_archive_gives_its_entries_and_a_gap() {
        let long = b"0123456789".repeat(50);
        let bytes = archive(&[("a.txt", b"whole"), ("b.txt", &long)]);
        let got = collect(&ZIP, &bytes[..bytes.len() - 140]);
        assert_eq!(got.gaps[0].1, GapKind::Truncated);
        assert_eq!(members(&got)[0], pair("a.txt", "whole"));
        assert_eq!(got.children.len(), 2);
    }

    #[test]
    fn what_stands_before_an_archive_does_not_hide_it() {
        let mut bytes = b"MZ a program that unpacks itself".to_vec();
        bytes.extend(archive(&[("a.txt", b"inside")]));
        let got = collect(&ZIP, &bytes);
        assert_eq!(members(&got), [pair("a.txt", "inside")]);
        assert!(got.gaps.is_empty());
    }

    #[test]
    fn an_encrypted_member_keeps_its_name_and_is_a_gap() {
        let mut bytes = archive(&[("salaries.txt", b"secret")]);
        let local = memchr::memmem::find(&bytes, b"PK\x03\x04").unwrap();
        let record = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
        bytes[local + 6] |= 1;
        bytes[record + 8] |= 1;
        let got = collect(&ZIP, &bytes);
        assert_eq!(&*got.children[0].name, "salaries.txt");
        assert!(matches!(
            got.children[0].content,
            Content::Unread(GapKind::Encrypted, _)
        ));
    }

    #[test]
    fn a_bomb_stops_at_its_ratio_and_its_start_is_handed_over() {
        let bytes = archive(&[("bomb.txt", &vec![b'x'; 80 << 20])]);
        let got = collect(&ZIP, &bytes);
        let Content::Partial(input, GapKind::Ratio, _) = &got.children[0].content else {
            panic!("a bomb was read whole");
        };
        assert!(input.len() >= 64 << 20);
    }

    #[test]
    fn entries_that_share_their_data_are_named() {
        let bytes = archive(&[("a.txt", b"one"), ("b.txt", b"two")]);
        let records: Vec<usize> = memchr::memmem::find_iter(&bytes, b"PK\x01\x02").collect();
        let mut shared = bytes.clone();
        shared[records[1] + 42..records[1] + 46].copy_from_slice(&[0; 4]);
        let got = collect(&ZIP, &shared);
        assert!(
            got.children
                .iter()
                .any(|child| matches!(child.content, Content::Unread(GapKind::Ratio, _)))
        );
        assert!(members(&got).contains(&pair("b.txt", "two")));
    }

    #[test]
    fn an_entry_whose_two_headers_disagree_is_read_both_ways() {
        let mut bytes = archive(&[("a.txt", b"deflated")]);
        let record = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
        // The directory calls the data stored, the header before it deflated.
        bytes[record + 10] = 0;
        let got = collect(&ZIP, &bytes);
        assert_eq!(got.children.len(), 2);
        assert_eq!(members(&got)[1], pair("a.txt", "deflated"));
    }

    #[test]
    fn more_members_than_allowed_are_a_gap() {
        let limits = Limits {
            members: 1,
            ..Limits::default()
        };
        let bytes = archive(&[("a.txt", b"one"), ("b.txt", b"two")]);
        let got = collect_within(&ZIP, &bytes, limits);
        assert_eq!(got.children.len(), 1);
        assert_eq!(got.gaps[0].1, GapKind::Members);
    }

    #[test]
    fn a_wrong_sum_hands_over_the_bytes_with_a_gap() {
        let mut bytes = archive(&[("a.txt", &b"deflated text ".repeat(20))]);
        let record = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
        bytes[record + 16] ^= 1;
        let got = collect(&ZIP, &bytes);
        assert!(matches!(
            got.children[0].content,
            Content::Partial(_, GapKind::Malformed, _)
        ));
    }
}
