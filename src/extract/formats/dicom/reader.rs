//! Walks the elements, items in items included, and pushes every value that is text.

use encoding_rs::{EUC_KR, Encoding, GB18030, GBK, ISO_2022_JP, UTF_8};

use super::element::{EXPLICIT_LITTLE, Element, IMPLICIT_LITTLE, OPEN, Syntax};
use super::tags;
use crate::extract::bytes::u16_le;
use crate::extract::format::{
    Child, Claim, Content, Edge, ExtractError, Format, Probe, Segment, TextSink,
};
use crate::extract::sweep;
use crate::extract::zip::decode_alone;
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(in crate::extract::formats) const DICOM: Format = Format {
    name: "dicom",
    extensions: &["dcm", "dicom", "ima"],
    covers: &[],
    reads: "every field with text, the patient's and the physicians' under their names, in items of any depth and in the stated character set; documents inside as members",
    gaps: "`image-without-ocr`: the pictures; `unsupported`: a deflated data set; `malformed`, `truncated`",
    signature,
    extract,
};

const MARK_AT: u64 = 128;
const FIRST: u64 = 132;
/// The group of elements about the file itself, which is always explicit and little-endian.
const FILE_GROUP: u16 = 2;

const TRANSFER_SYNTAX: u32 = 0x0002_0010;
const CHARACTER_SET: u32 = 0x0008_0005;
const DOCUMENT: u32 = 0x0042_0011;
const PIXELS: u32 = 0x7FE0_0010;
const ITEM_GROUP: u32 = 0xFFFE;

const DEFLATED: &[u8] = b"1.2.840.10008.1.2.1.99";
const BIG_ENDIAN: &[u8] = b"1.2.840.10008.1.2.2";
const IMPLICIT: &[u8] = b"1.2.840.10008.1.2";

/// Kinds whose values are text (PS3.5, 6.2).
const TEXTS: &[&[u8; 2]] = &[
    b"AE", b"AS", b"CS", b"DA", b"DS", b"DT", b"IS", b"LO", b"LT", b"PN", b"SH", b"ST", b"TM",
    b"UC", b"UR", b"UT",
];
/// A longer value is searched for readable runs.
const LONGEST: u32 = 1 << 20;

fn signature(probe: &Probe<'_>) -> Claim {
    let at = usize::try_from(MARK_AT).unwrap_or(0);
    match probe
        .head
        .get(at..)
        .is_some_and(|rest| rest.starts_with(b"DICM"))
    {
        true => Claim::Certain,
        false => Claim::No,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut reader = Reader {
        input,
        syntax: EXPLICIT_LITTLE,
        encoding: None,
    };
    let mut at = FIRST;
    let mut transfer = Vec::new();
    let mut in_head = true;
    loop {
        sink.budget().step()?;
        if at >= input.len() {
            return Ok(());
        }
        // The elements about the file have a syntax of their own, whatever the others are in.
        if in_head && reader.group(at)? != Some(FILE_GROUP) {
            in_head = false;
            reader.syntax = syntax(&transfer)?;
        }
        let Some(element) = reader.syntax.element(input, at)? else {
            return Err(ExtractError::malformed("the fields are damaged"));
        };
        if element.tag == TRANSFER_SYNTAX {
            transfer = reader.bytes(&element)?;
        }
        at = reader.push(&element, sink)?;
    }
}

/// The syntax that a transfer syntax's number stands for.
fn syntax(number: &[u8]) -> Result<Syntax, ExtractError> {
    let end = number.iter().rposition(|byte| !matches!(byte, 0 | b' '));
    let number = number
        .get(..end.map_or(0, |end| end + 1))
        .unwrap_or_default();
    match number {
        DEFLATED => Err(ExtractError::Gap {
            kind: GapKind::Unsupported,
            detail: "a deflated data set",
        }),
        BIG_ENDIAN => Ok(Syntax {
            explicit: true,
            big_endian: true,
        }),
        IMPLICIT => Ok(IMPLICIT_LITTLE),
        _ => Ok(EXPLICIT_LITTLE),
    }
}

struct Reader<'a> {
    input: &'a Input,
    syntax: Syntax,
    encoding: Option<&'static Encoding>,
}

impl Reader<'_> {
    fn group(&self, at: u64) -> Result<Option<u16>, ExtractError> {
        Ok(u16_le(&self.input.peek(at, 2)?, 0))
    }

    fn bytes(&self, element: &Element) -> Result<Vec<u8>, ExtractError> {
        let len = usize::try_from(element.len.min(LONGEST)).unwrap_or(0);
        Ok(self.input.peek(element.value_at, len)?)
    }

    /// Pushes what the element says; answers where the next one begins. Items are entered rather
    /// than skipped, so that depth costs nothing.
    fn push(&mut self, element: &Element, sink: &mut dyn TextSink) -> Result<u64, ExtractError> {
        let Element {
            tag, value_at, len, ..
        } = *element;
        if tag == PIXELS {
            sink.gap(Place::Whole, GapKind::ImageWithoutOcr, "a picture");
        }
        let is_sequence = element.kind == Some(*b"SQ") || tag >> 16 == ITEM_GROUP || len == OPEN;
        if is_sequence && tag != PIXELS {
            sink.edge(Edge::Line)?;
            return Ok(value_at);
        }
        let end = value_at.saturating_add(u64::from(len));
        if len == OPEN {
            // Frames in items: their bytes are passed over one by one.
            return Ok(value_at);
        }
        if end > self.input.len() {
            self.text(element, sink)?;
            return Err(ExtractError::Gap {
                kind: GapKind::Truncated,
                detail: "the data ends too early",
            });
        }
        match tag {
            CHARACTER_SET => self.encoding = encoding(&self.bytes(element)?),
            DOCUMENT => sink.child(Child {
                name: "document".into(),
                content: Content::Input(self.input.slice(value_at, u64::from(len))),
                joins_parent: true,
            })?,
            _ => self.text(element, sink)?,
        }
        Ok(end)
    }

    fn text(&self, element: &Element, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        // What has no kind, or one that the writer did not know, is text where it reads as text.
        let is_open = matches!(element.kind, None | Some([b'U', b'N']));
        let is_text = is_open || element.kind.is_some_and(|kind| TEXTS.contains(&&kind));
        if !is_text || element.len == 0 || element.tag == PIXELS {
            return Ok(());
        }
        if element.len > LONGEST {
            sink.edge(Edge::Line)?;
            let value = self.input.slice(element.value_at, u64::from(element.len));
            return sweep(&value, sink);
        }
        let bytes = self.bytes(element)?;
        let padded = bytes.iter().rposition(|byte| !matches!(byte, 0 | b' '));
        let bytes = bytes
            .get(..padded.map_or(0, |end| end + 1))
            .unwrap_or_default();
        let is_binary = bytes.iter().any(|byte| matches!(byte, 0..=8 | 14..=26));
        if bytes.is_empty() || (is_open && is_binary) {
            return Ok(());
        }
        let text = match self.encoding {
            Some(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
            None => decode_alone(bytes),
        };
        // Carets part the names of a person, and an equals sign its spellings.
        let text = match element.kind {
            Some([b'P', b'N']) => text.replace('^', " ").replace('=', "\n"),
            _ => text,
        };
        for line in text.lines() {
            sink.text(Segment {
                text: line,
                place: &Place::part("property"),
                label: Some(tags::name(element.tag)),
            })?;
            sink.edge(Edge::Line)?;
        }
        Ok(())
    }
}

/// The encoding that a character set's name stands for (PS3.3, C.12.1.1.2); none for those that
/// change within a value, which are guessed.
fn encoding(name: &[u8]) -> Option<&'static Encoding> {
    let name = String::from_utf8_lossy(name);
    let named = name.trim_matches(['\0', ' ', '\\']);
    Some(match named {
        "ISO_IR 192" => UTF_8,
        "GB18030" => GB18030,
        "GBK" => GBK,
        _ if named.contains("IR 87") => ISO_2022_JP,
        _ if named.contains("IR 149") => EUC_KR,
        _ if named.contains("IR 58") => GBK,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::testing::{Collected, collect};

    fn explicit(tag: u32, kind: &[u8; 2], value: &[u8]) -> Vec<u8> {
        let mut bytes = ((tag >> 16) as u16).to_le_bytes().to_vec();
        bytes.extend((tag as u16).to_le_bytes());
        bytes.extend(kind);
        bytes.extend(u16::try_from(value.len()).unwrap().to_le_bytes());
        bytes.extend(value);
        bytes
    }

    fn implicit(tag: u32, value: &[u8]) -> Vec<u8> {
        let mut bytes = ((tag >> 16) as u16).to_le_bytes().to_vec();
        bytes.extend((tag as u16).to_le_bytes());
        bytes.extend(u32::try_from(value.len()).unwrap().to_le_bytes());
        bytes.extend(value);
        bytes
    }

    fn file(transfer: &[u8], data: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = vec![0; 128];
        bytes.extend(b"DICM");
        bytes.extend(explicit(TRANSFER_SYNTAX, b"UI", transfer));
        bytes.extend(data.concat());
        bytes
    }

    fn labelled(found: &Collected) -> Vec<(&str, &str)> {
        let pieces = found.pieces.iter();
        pieces
            .map(|piece| (piece.label.as_deref().unwrap(), piece.text.as_str()))
            .collect()
    }

    #[test]
    fn the_patient_is_read_in_every_syntax() {
        let expected = [
            ("Patient's Name", "CHAN TAI MAN"),
            ("Patient's Name", "陳大文"),
            ("Patient ID", "K123456(1)"),
        ];
        let name = "CHAN^TAI MAN=陳大文".as_bytes();
        let little = [
            explicit(CHARACTER_SET, b"CS", b"ISO_IR 192"),
            explicit(0x0010_0010, b"PN", name),
            explicit(0x0010_0020, b"LO", b"K123456(1)"),
        ];
        let found = collect(&DICOM, &file(b"1.2.840.10008.1.2.1\0", &little));
        assert_eq!(labelled(&found), expected);
        assert!(found.end.is_ok() && found.gaps.is_empty());
        let plain = [
            implicit(0x0010_0020, b"K123456(1)"),
            implicit(0x0028_0010, &[0, 2]),
        ];
        let found = collect(&DICOM, &file(b"1.2.840.10008.1.2\0", &plain));
        assert_eq!(labelled(&found), [("Patient ID", "K123456(1)")]);
    }

    #[test]
    fn fields_in_items_of_open_length_are_read() {
        let mut sequence = vec![0x08, 0, 0x40, 0x11, b'S', b'Q', 0, 0];
        sequence.extend(OPEN.to_le_bytes());
        sequence.extend([0xFE, 0xFF, 0, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF]);
        sequence.extend(explicit(0x0010_4000, b"LT", b"allergic to penicillin"));
        sequence.extend([
            0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0, 0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0,
        ]);
        let after = explicit(0x0010_0040, b"CS", b"F ");
        let found = collect(&DICOM, &file(b"1.2.840.10008.1.2.1\0", &[sequence, after]));
        let expected = [
            ("Patient Comments", "allergic to penicillin"),
            ("Patient's Sex", "F"),
        ];
        assert_eq!(labelled(&found), expected);
    }

    #[test]
    fn pixels_are_a_gap_and_a_cut_file_says_so() {
        let mut pixels = vec![0xE0, 0x7F, 0x10, 0, b'O', b'W', 0, 0];
        pixels.extend(4_u32.to_le_bytes());
        pixels.extend([1, 2, 3, 4]);
        let bytes = file(
            b"1.2.840.10008.1.2.1\0",
            &[explicit(0x0010_0020, b"LO", b"P-17"), pixels],
        );
        let found = collect(&DICOM, &bytes);
        let kinds: Vec<_> = found.gaps.iter().map(|gap| gap.1).collect();
        assert_eq!(kinds, [GapKind::ImageWithoutOcr]);
        let cut = collect(&DICOM, &bytes[..bytes.len() - 2]);
        assert!(matches!(
            cut.end,
            Err(ExtractError::Gap {
                kind: GapKind::Truncated,
                ..
            })
        ));
        assert_eq!(labelled(&cut), [("Patient ID", "P-17")]);
    }
}
