//! True typing: by content first, the name only breaking ties; a polyglot is all that it validly is.

use std::io;

use super::format::{Claim, Format, Probe};
use super::formats::{FORMATS, FOUND_BEHIND};
use super::signatures::{Family, Known, compound_kind, is_textual, known};
use super::zip;
use crate::input::Input;
use crate::limits::Budget;

/// How many bytes of each end a signature may look at.
const PROBE: usize = 64 << 10;

/// What an input is.
pub(crate) struct Identified {
    /// Every format that the bytes are for certain, less those that another one covers; where there
    /// is none, the likeliest one; empty where no reader takes them.
    pub formats: Vec<&'static Format>,
    /// What else the bytes are: a format that is not read, alone or in front of one that is.
    pub known: Option<Known>,
    /// The content is something else than the name says.
    pub mismatch: bool,
    /// What stands before an archive and is neither known nor read with it.
    pub before: Option<Input>,
}

/// Formats that are archives of entries, and are found by the end of the file wherever they begin.
const FOUND_BY_END: &[&str] = &[
    "zip", "docx", "xlsx", "xlsb", "pptx", "odt", "ods", "odp", "odg", "epub", "vsdx", "xps",
    "hwpx", "3mf", "iwork",
];

/// Extensions of kinds that hold no text: a document behind one of them is hidden.
const TEXTLESS: &[&str] = &[
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "avif", "ico", "psd", "jp2",
    "mp3", "wav", "flac", "ogg", "m4a", "aac", "amr", "wma", "mp4", "m4v", "mov", "avi", "mkv",
    "webm", "wmv", "mpg", "mpeg", "ttf", "otf", "woff", "woff2", "exe", "dll", "so", "dylib",
];

/// Formats of pictures, of which metadata is read.
const PICTURES: &[&str] = &["jpeg", "png", "gif", "webp", "tiff", "heic"];

/// Types `input`, called `name`, by its content first.
pub(crate) fn identify(input: &Input, name: &str, budget: &Budget) -> io::Result<Identified> {
    let head = input.peek(0, PROBE)?;
    let tail = input.peek(input.len().saturating_sub(PROBE as u64), PROBE)?;
    let extension = extension(name);
    let zip_names = zip::names(input, &tail, budget);
    let probe = Probe {
        head: &head,
        tail: &tail,
        extension: &extension,
        input,
        zip_names: &zip_names,
        compound: compound_kind(&head, &extension, input),
        is_text: Default::default(),
    };
    let mut identified = settle(&probe, FORMATS);
    identified.before = before(&probe, &identified, budget);
    Ok(identified)
}

/// A page, a text or anything else in front of an archive that nothing but the archive accounts for.
fn before(probe: &Probe<'_>, identified: &Identified, budget: &Budget) -> Option<Input> {
    let starts = identified.formats.iter().map(|format| {
        let behind = FOUND_BEHIND.iter().find(|(name, _)| *name == format.name);
        match behind {
            Some((_, start)) => start(probe.input),
            None if FOUND_BY_END.contains(&format.name) => package_start(probe, budget),
            None => None,
        }
    });
    // What is no archive reads what stands first, and so may the archive itself.
    let starts: Option<Vec<u64>> = starts.collect();
    let before = probe.input.slice(0, starts?.into_iter().min()?);
    let head = before.peek(0, 4096).ok()?;
    // Words that begin with the mark of a program or a picture are words all the same.
    let is_named = identified.known.is_some() && !is_textual(&head);
    (!head.is_empty() && !is_named).then_some(before)
}

/// Where a package begins that is whole.
fn package_start(probe: &Probe<'_>, budget: &Budget) -> Option<u64> {
    if probe.zip_names.is_empty() || probe.head.starts_with(b"PK") {
        return None;
    }
    let package = zip::Package::open(probe.input, budget).ok()?;
    // Of a damaged archive, what stands there may be its own.
    package.faults().is_empty().then(|| package.start())
}

fn settle(probe: &Probe<'_>, rows: &'static [Format]) -> Identified {
    let claims: Vec<(Claim, &Format)> = rows
        .iter()
        .map(|format| ((format.signature)(probe), format))
        .collect();
    let claiming = |wanted| {
        let rows = claims.iter().filter(move |(claim, _)| *claim == wanted);
        rows.map(|(_, format)| *format)
    };
    let mut formats: Vec<&Format> = claiming(Claim::Certain).collect();
    let covered: Vec<&str> = formats.iter().flat_map(|f| f.covers).copied().collect();
    formats.retain(|format| !covered.contains(&format.name));
    let mut known = known(probe);
    if !formats.is_empty() {
        // A picture or program in front of an archive; a document would be the archive's own mark.
        let is_read = formats.iter().any(|format| PICTURES.contains(&format.name));
        let stays = |known: &Known| matches!(known.family, Family::Picture | Family::Media);
        known = known.filter(|known| stays(known) && !is_read);
    }
    let is_sure = !formats.is_empty() || known.is_some();
    if !is_sure {
        let named = claiming(Claim::Likely).find(|f| f.extensions.contains(&probe.extension));
        formats.extend(named.or_else(|| claiming(Claim::Likely).next()));
    }
    // A locked document is still what its name says.
    let is_locked = known.is_some_and(|known| known.family == Family::Encrypted);
    Identified {
        mismatch: is_sure && !is_locked && contradicts(probe.extension, &formats, rows),
        formats,
        known,
        before: None,
    }
}

/// Whether the extension is one of another format than those found.
fn contradicts(extension: &str, found: &[&Format], rows: &[Format]) -> bool {
    let is_of = |format: &Format| format.extensions.contains(&extension);
    if TEXTLESS.contains(&extension) {
        // One kind of picture under the name of another hides nothing.
        let is_shown = |format: &&Format| format.name == "empty" || PICTURES.contains(&format.name);
        return !found.iter().all(is_shown);
    }
    // Mail is text, and is saved under the names of texts.
    if found
        .iter()
        .all(|format| matches!(format.name, "eml" | "mbox"))
        && !found.is_empty()
    {
        return false;
    }
    let covered = |format: &&Format| found.iter().any(|f| f.covers.contains(&format.name));
    let expected = rows.iter().filter(|format| is_of(format));
    let mut missing = expected.filter(|format| !covered(format)).peekable();
    let is_empty = found.iter().any(|format| format.name == "empty");
    missing.peek().is_some() && !is_empty && !found.iter().any(|format| is_of(format))
}

/// The lower-case extension of a file name without its dot; empty where there is none.
pub(crate) fn extension(name: &str) -> String {
    let base = name.rsplit(['/', '\\', '!']).next().unwrap_or(name);
    match base.rsplit_once('.') {
        Some((_, extension)) if extension.len() <= 12 => extension.to_ascii_lowercase(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::sync::Arc;

    use crate::limits::Limits;

    fn of(bytes: &[u8], name: &str) -> (Vec<&'static str>, Option<&'static str>, bool) {
        let budget = Budget::new(Arc::new(Limits::default()), Arc::default());
        let found = identify(&Input::from_bytes(bytes), name, &budget).unwrap();
        let names = found.formats.iter().map(|format| format.name).collect();
        (names, found.known.map(|known| known.name), found.mismatch)
    }

    fn archive() -> Vec<u8> {
        let mut writer = ::zip::ZipWriter::new(io::Cursor::new(Vec::new()));
        let options = ::zip::write::SimpleFileOptions::default();
        writer.start_file("a.txt", options).unwrap();
        io::Write::write_all(&mut writer, b"text").unwrap();
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn a_picture_with_an_archive_behind_it_is_both() {
        let mut bytes = b"\xFF\xD8\xFF\xE0 pixels".to_vec();
        bytes.extend(archive());
        assert_eq!(of(&bytes, "photo.jpg"), (vec!["zip", "jpeg"], None, true));
    }

    #[test]
    fn what_stands_before_an_archive_is_kept_unless_it_is_known() {
        let budget = Budget::new(Arc::new(Limits::default()), Arc::default());
        let before = |head: &[u8]| {
            let bytes = [head, &archive()].concat();
            let found = identify(&Input::from_bytes(bytes.as_slice()), "a.zip", &budget).unwrap();
            found.before.map(|input| input.peek(0, 999).unwrap())
        };
        assert_eq!(
            before(b"<html>a page</html>").unwrap(),
            b"<html>a page</html>"
        );
        assert_eq!(before(b"BMW list: a text").unwrap(), b"BMW list: a text");
        assert_eq!(before(b""), None);
        assert_eq!(before(b"\xFF\xD8\xFF\xE0 pixels"), None);
        assert_eq!(before(b"MZ\x90\0\x03 program"), None);
    }

    #[test]
    fn content_goes_before_the_name_and_the_difference_is_told() {
        assert_eq!(of(&archive(), "a.zip"), (vec!["zip"], None, false));
        assert_eq!(of(&archive(), "a.tar"), (vec!["zip"], None, true));
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\0";
        assert_eq!(of(png, "a.png"), (vec!["png"], None, false));
        assert_eq!(of(png, "a.zip"), (vec!["png"], None, true));
    }

    #[test]
    fn a_memo_that_looks_like_a_mail_is_no_disguise() {
        let memo = b"To: all staff\nFrom: personnel\nSubject: leave\n\nDear all";
        assert_eq!(of(memo, "memo.txt"), (vec!["eml"], None, false));
        assert_eq!(of(memo, "memo.png"), (vec!["eml"], None, true));
    }

    #[test]
    fn an_empty_file_is_read_whole_whatever_its_name() {
        assert_eq!(of(b"", "a.zip"), (vec!["empty"], None, false));
        assert_eq!(of(b"", "a.jpg"), (vec!["empty"], None, false));
    }

    #[test]
    fn an_extension_is_of_the_last_name_only() {
        assert_eq!(extension("a.b/c.DOCX"), "docx");
        assert_eq!(extension("a.b/c"), "");
    }
}
