//! OneNote sections: their strings in both encodings, and the files kept inside.
//!
//! The marks are those of [MS-ONESTORE]: 2.3.1 for a file's type, 2.6.13 for a file kept inside.

use crate::extract::bytes::u64_le;
use crate::extract::{Child, Claim, Content, ExtractError, Format, Probe, TextSink, sweep};
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(super) const ONENOTE: Format = Format {
    name: "onenote",
    extensions: &["one", "onetoc2"],
    // A document kept inside ends like an archive.
    covers: &["zip"],
    reads: "every string of text, earlier revisions too, in no stated order; pictures and files on the pages as members",
    gaps: "`unsupported`: handwriting, and which text stands on which page; the gaps of the files inside",
    signature: |probe| match is_section(probe) {
        true => Claim::Certain,
        false => Claim::No,
    },
    extract,
};

/// A section, and the list of sections of a notebook.
const MARKS: [&[u8]; 2] = [
    b"\xE4\x52\x5C\x7B\x8C\xD8\xA7\x4D\xAE\xB1\x53\x78\xD0\x29\x96\xD3",
    b"\xA1\x2F\xFF\x43\xD9\xEF\x76\x4C\x9E\xE2\x10\xEA\x57\x22\x76\x5F",
];

/// What stands before a file that is kept inside, and how long that is with its length.
const FILE: &[u8] = b"\xE7\x16\xE3\xBD\x65\x26\x11\x45\xA4\xC4\x8D\x4D\x0B\x7A\x9E\xAC";
const FILE_HEAD: u64 = 36;

/// The section is searched in windows of this size.
const WINDOW: usize = 1 << 20;

fn is_section(probe: &Probe<'_>) -> bool {
    MARKS.iter().any(|mark| probe.head.starts_with(mark))
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    sweep(input, sink)?;
    files(input, sink)?;
    let detail = "handwriting and the order of text on pages";
    sink.gap(Place::Whole, GapKind::Unsupported, detail);
    Ok(())
}

/// Hands over each file that is kept inside.
fn files(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut at = 0_u64;
    let mut count = 0_u32;
    let (mut window, mut window_at) = (Vec::new(), 0_u64);
    while at < input.len() {
        sink.budget().step()?;
        // Marks close to each other are found in one window: each is read once.
        let skip = usize::try_from(at.saturating_sub(window_at)).unwrap_or(usize::MAX);
        let rest: &[u8] = window.get(skip..).unwrap_or_default();
        if rest.len() < FILE.len() {
            window = input.peek(at, WINDOW)?;
            window_at = at;
            if window.len() < FILE.len() {
                break;
            }
            continue;
        }
        let Some(found) = memchr::memmem::find(rest, FILE) else {
            // The mark may straddle two windows.
            let step = rest.len().saturating_sub(FILE.len() - 1);
            at = at.saturating_add(step as u64);
            continue;
        };
        let start = at.saturating_add(found as u64);
        let data = start.saturating_add(FILE_HEAD);
        let head = input.peek(start, FILE_HEAD as usize)?;
        let len = u64_le(&head, FILE.len()).unwrap_or(0);
        at = start.saturating_add(FILE.len() as u64);
        if len == 0 || data >= input.len() {
            continue;
        }
        let file = input.slice(data, len);
        let content = match file.len() == len {
            true => Content::Input(file.clone()),
            false => Content::Partial(file.clone(), GapKind::Truncated, "the file ends too early"),
        };
        count = count.saturating_add(1);
        if file.len() == len {
            at = data.saturating_add(len);
        }
        sink.child(Child {
            name: format!("file{count}").into(),
            content,
            joins_parent: true,
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::testing::collect;

    fn section(files: &[&[u8]]) -> Vec<u8> {
        let mut bytes = MARKS[0].to_vec();
        bytes.extend([0; 64]);
        bytes.extend("HKID K274918(1)".encode_utf16().flat_map(u16::to_le_bytes));
        bytes.extend([0; 16]);
        for file in files {
            bytes.extend(FILE);
            bytes.extend((file.len() as u64).to_le_bytes());
            bytes.extend([0; 12]);
            bytes.extend(*file);
        }
        bytes
    }

    #[test]
    fn text_and_files_of_a_section_are_read_and_the_rest_is_named() {
        let found = collect(&ONENOTE, &section(&[b"first", b"second file"]));
        assert!(found.text.contains("HKID K274918(1)"));
        assert_eq!(found.children.len(), 2);
        let Content::Input(second) = &found.children[1].content else {
            panic!("not whole");
        };
        assert_eq!(second.peek(0, 64).unwrap(), b"second file");
        assert_eq!(found.gaps[0].1, GapKind::Unsupported);
    }

    #[test]
    fn a_section_of_nothing_but_marks_is_read_once() {
        let mut bytes = MARKS[0].to_vec();
        bytes.extend(FILE.repeat(200_000));
        let begun = std::time::Instant::now();
        collect(&ONENOTE, &bytes);
        assert!(begun.elapsed().as_secs() < 20);
    }

    #[test]
    fn a_file_that_lies_about_its_length_is_cut_and_cannot_loop() {
        let mut bytes = section(&[b"first"]);
        let at = memchr::memmem::find(&bytes, FILE).unwrap();
        bytes[at + 16..at + 24].copy_from_slice(&u64::MAX.to_le_bytes());
        let found = collect(&ONENOTE, &bytes);
        assert!(matches!(found.children[0].content, Content::Partial(..)));
        assert!(collect(&ONENOTE, &bytes[..at + 10]).children.is_empty());
        assert!(collect(&ONENOTE, b"").children.is_empty());
    }
}
