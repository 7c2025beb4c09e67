//! The answer to "what is this, then?" for bytes that no reader takes.

use super::compound;
use super::content;
use super::table::{BY_EXTENSION, MAGICS, TEXTUAL};
use crate::extract::format::Probe;
use crate::input::Input;
use crate::model::GapKind;

/// What a format is to a reader of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Family {
    Document,
    Archive,
    /// Text that a key would give back.
    Encrypted,
    /// Pixels.
    Picture,
    /// Pages that are pixels, as scanners and fax machines write them.
    Scan,
    /// Sound, film, fonts, programs.
    Media,
    /// What operating systems leave in every folder, signatures, and empty containers: its readable
    /// strings are all that it says.
    System,
}

/// A format by its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub name: &'static str,
    pub family: Family,
}

impl Known {
    /// The gap that a file of this format leaves; none where its strings are all there is.
    pub fn gap(self) -> Option<(GapKind, &'static str)> {
        if self.name == compound::DAMAGED {
            return Some((GapKind::Malformed, "its list of streams cannot be found"));
        }
        Some(match self.family {
            Family::Document => (GapKind::Unsupported, "a kind of document that is not read"),
            Family::Archive => (GapKind::Unsupported, "a kind of archive that is not read"),
            Family::Encrypted => (GapKind::Encrypted, "encrypted"),
            Family::Picture => (GapKind::ImageWithoutOcr, "a picture"),
            Family::Scan => (GapKind::PageWithoutText, "scanned pages"),
            Family::Media => (GapKind::Media, "sound, film, a font or a program"),
            Family::System => return None,
        })
    }
}

/// What the bytes are, or the name says where bytes of that kind have no mark of their own. Cheap:
/// a few comparisons, and a few reads for compound files only.
pub(crate) fn known(probe: &Probe<'_>) -> Option<Known> {
    let Probe {
        head,
        tail,
        extension,
        ..
    } = *probe;
    let answer = |(name, family)| Known { name, family };
    if probe.compound.is_some() {
        return probe.compound;
    }
    let textual = is_textual(head);
    if !textual && let Some(found) = content::kind(head, tail, extension) {
        return Some(answer(found));
    }
    let starts = |magic: &&super::table::Magic| {
        let from = head.get(magic.at..);
        from.is_some_and(|bytes| bytes.starts_with(magic.bytes))
    };
    let magic = MAGICS.iter().find(starts);
    // A letter that begins with the name of a format is a letter.
    if let Some(magic) = magic.filter(|magic| !textual || TEXTUAL.contains(&magic.name)) {
        return Some(answer((magic.name, magic.family)));
    }
    if textual {
        return None;
    }
    let named = BY_EXTENSION.iter().find(|row| row.0.contains(&extension));
    named.map(|(_, name, family)| answer((name, *family)))
}

/// The kind of compound file that begins with `head`; none where it begins otherwise.
pub(crate) fn compound_kind(head: &[u8], extension: &str, input: &Input) -> Option<Known> {
    let (name, family) = head
        .starts_with(compound::MARK)
        .then(|| compound::kind(head, extension, input))?;
    Some(Known { name, family })
}

/// Whether the beginning could be that of a text.
pub(crate) fn is_textual(head: &[u8]) -> bool {
    let start = head.get(..4096).unwrap_or(head);
    !start
        .iter()
        .any(|byte| matches!(byte, 0..=8 | 0x0B | 0x0E..=0x1A | 0x1C..=0x1F | 0x7F))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8], extension: &str) -> Option<Known> {
        let input = Input::from_bytes(bytes);
        known(&Probe {
            head: bytes,
            tail: bytes,
            extension,
            input: &input,
            zip_names: &[],
            compound: compound_kind(bytes, extension, &input),
            is_text: Default::default(),
        })
    }

    #[test]
    fn content_goes_before_the_name() {
        let psd = of(b"8BPS\0\x01....", "doc").unwrap();
        assert_eq!((psd.name, psd.family), ("psd", Family::Picture));
        assert_eq!(psd.gap().unwrap().0, GapKind::ImageWithoutOcr);
        assert_eq!(of(b"no mark at all", "doc"), None);
    }

    #[test]
    fn a_text_that_begins_like_a_mark_is_no_sound() {
        assert_eq!(of(b"MAC addresses of the office", "txt"), None);
        assert_eq!(
            of(b"%!PS-Adobe-3.0 text", "doc").unwrap().name,
            "postscript"
        );
    }

    #[test]
    fn kinds_in_one_container_are_told_apart() {
        let name = |bytes: &[u8]| of(bytes, "").map(|known| known.name);
        assert_eq!(name(b"RIFF\0\0\0\0WAVEfmt "), Some("wav"));
        assert_eq!(name(b"\0\0\0\x18ftypcrx \0\0\0\0"), Some("cr3"));
        assert_eq!(name(b"\0\0\0\x18ftypisom\0\0\0\0"), Some("mp4"));
        assert_eq!(name(b"\xca\xfe\xba\xbe\0\0\0\x41"), Some("class"));
        assert_eq!(name(b"\xca\xfe\xba\xbe\0\0\0\x02"), Some("mach-o"));
    }

    #[test]
    fn an_encrypted_archive_says_so() {
        let mut rar = b"Rar!\x1a\x07\x00".to_vec();
        rar.extend(b"\xce\x99\x73\x80\x00\x0d\x00");
        assert_eq!(of(&rar, "rar").unwrap().family, Family::Encrypted);
        rar[10] = 0;
        assert_eq!(of(&rar, "rar").unwrap().family, Family::Archive);
    }

    #[test]
    fn what_systems_leave_behind_is_no_gap() {
        assert_eq!(of(b"\0\0\0\x01Bud1\0\0", "").unwrap().gap(), None);
    }

    #[test]
    fn no_mark_stands_before_a_longer_one_that_begins_like_it() {
        for (n, first) in MAGICS.iter().enumerate() {
            for later in &MAGICS[n + 1..] {
                let hidden = first.at == later.at && later.bytes.starts_with(first.bytes);
                assert!(!hidden, "{} hides {}", first.name, later.name);
            }
        }
    }
}
