//! The small file that an office program leaves beside an open document (`~$report.docx`): who has it open.

use crate::extract::bytes::u16_le;
use crate::extract::format::{Claim, Edge, ExtractError, Format, Probe, Segment, TextSink};
use crate::extract::zip::decode_alone;
use crate::input::Input;
use crate::model::Place;

pub(super) const OWNER: Format = Format {
    name: "office-owner",
    extensions: &[],
    covers: &[],
    reads: "the name of the person who has the document open",
    gaps: "none",
    signature,
    extract,
};

/// Word's files are shorter than those of Excel and PowerPoint; the second name moves with that.
const SHAPES: &[(u64, usize)] = &[(162, 54), (165, 55)];
const LONGEST_NAME: usize = 53;

fn signature(probe: &Probe<'_>) -> Claim {
    match names(probe.head, probe.input.len()) {
        Some(_) => Claim::Certain,
        None => Claim::No,
    }
}

/// The name in the writer's code page, and the same in UTF-16.
fn names(bytes: &[u8], len: u64) -> Option<(&[u8], &[u8])> {
    let (_, wide_at) = SHAPES.iter().find(|(known, _)| *known == len)?;
    let count = usize::from(*bytes.first()?);
    let narrow = bytes
        .get(1..=count)
        .filter(|_| (1..=LONGEST_NAME).contains(&count))?;
    let stated = usize::from(u16_le(bytes, *wide_at)?);
    let wide = bytes.get(wide_at + 2..)?.get(..stated.checked_mul(2)?)?;
    // Two bytes of a code page are one character of UTF-16.
    let padding = bytes.get(1 + count..*wide_at)?;
    let is_padded = padding.iter().all(|byte| matches!(byte, 0 | b' '));
    (stated > 0 && stated <= count && is_padded).then_some((narrow, wide))
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let bytes = input.peek(0, 256)?;
    let Some((narrow, wide)) = names(&bytes, input.len()) else {
        return Err(ExtractError::malformed("not the file that it looked like"));
    };
    let wide = encoding_rs::UTF_16LE.decode_without_bom_handling(wide).0;
    for text in [wide.into_owned(), decode_alone(narrow)] {
        sink.text(Segment {
            text: &text,
            place: &Place::part("property"),
            label: Some("Owner"),
        })?;
        sink.edge(Edge::Line)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::testing::collect;

    fn owner(narrow: &[u8], wide: &str, (len, at): (u64, usize)) -> Vec<u8> {
        let mut bytes = vec![u8::try_from(narrow.len()).unwrap()];
        bytes.extend(narrow);
        bytes.resize(at, b' ');
        let units: Vec<u8> = wide.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.extend(u16::try_from(units.len() / 2).unwrap().to_le_bytes());
        bytes.extend(units);
        bytes.resize(usize::try_from(len).unwrap(), 0);
        bytes
    }

    #[test]
    fn the_owner_of_an_open_document_is_read() {
        let (big5, ..) = encoding_rs::BIG5.encode("陳大文");
        for shape in SHAPES {
            let found = collect(&OWNER, &owner(&big5, "陳大文", *shape));
            assert_eq!(found.text, "陳大文\n陳大文\n");
        }
    }

    #[test]
    fn other_files_of_that_length_are_not_taken() {
        assert!(names(&[b'a'; 162], 162).is_none());
        assert!(names(&[0; 165], 165).is_none());
        let word = owner(b"Chan", "Chan", (162, 54));
        assert!(names(&word, 162).is_some() && names(&word, 163).is_none());
    }
}
