//! TIFF and the blocks of EXIF in other pictures, which are small TIFF files: directories of tagged
//! fields (TIFF 6.0; Exif 2.32, CIPA DC-008).

use std::cell::Cell;
use std::collections::HashSet;

use super::{fields, iptc, photoshop};
use crate::extract::format::{ExtractError, TextSink};
use crate::extract::zip::decode_alone;
use crate::input::Input;

/// Directories of one file: pages, thumbnails, EXIF and GPS directories.
const MOST_DIRECTORIES: usize = 4096;
/// Bytes of values that are read beyond what the file has: entries that share theirs are few.
const MOST_AGAIN: u64 = 4 << 20;
/// Entries of one directory; real ones have some dozens.
const MOST_ENTRIES: u64 = 4096;

/// Fields with text, and the names by which people know them.
const TEXTS: &[(u16, &str)] = &[
    (0x010D, "DocumentName"),
    (0x010E, "ImageDescription"),
    (0x010F, "Make"),
    (0x0110, "Model"),
    (0x011D, "PageName"),
    (0x0131, "Software"),
    (0x0132, "DateTime"),
    (0x013B, "Artist"),
    (0x013C, "HostComputer"),
    (0x0151, "TargetPrinter"),
    (0x8298, "Copyright"),
    (0x9003, "DateTimeOriginal"),
    (0x9004, "DateTimeDigitized"),
    (0x927C, "MakerNote"),
    (0x9286, "UserComment"),
    (0xA004, "RelatedSoundFile"),
    (0xA420, "ImageUniqueID"),
    (0xA430, "CameraOwnerName"),
    (0xA431, "BodySerialNumber"),
    (0xA435, "LensSerialNumber"),
    (0x9C9B, "XPTitle"),
    (0x9C9C, "XPComment"),
    (0x9C9D, "XPAuthor"),
    (0x9C9E, "XPKeywords"),
    (0x9C9F, "XPSubject"),
    (0xA480, "GDALMetadata"),
];

const XMP: u16 = 0x02BC;
const IPTC: u16 = 0x83BB;
const PHOTOSHOP: u16 = 0x8649;
const SUB_DIRECTORIES: &[u16] = &[0x014A, 0x8769, 0x8825, 0xA005];
/// Windows writes these in UTF-16, whatever the file's byte order.
const WIDE: std::ops::RangeInclusive<u16> = 0x9C9B..=0x9C9F;
const GPS_DIRECTORY: u16 = 0x8825;

const ASCII: u16 = 2;
const RATIONAL: u16 = 5;

/// Pushes the texts of all directories of the TIFF structure in `input`.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    walk(input, sink).map(|_| ())
}

/// Pushes the same, and tells whether a directory or a text lies beyond the end of `input`.
pub(super) fn walk(input: &Input, sink: &mut dyn TextSink) -> Result<Extent, ExtractError> {
    let Some(file) = File::open(input) else {
        return Err(ExtractError::malformed(
            "the directory of fields is damaged",
        ));
    };
    let mut waiting = vec![(file.first, false)];
    let mut seen = HashSet::new();
    while let Some((at, is_gps)) = waiting.pop() {
        sink.budget().step()?;
        if at == 0 || seen.len() >= MOST_DIRECTORIES || !seen.insert(at) {
            continue;
        }
        file.directory(at, is_gps, &mut waiting, sink)?;
    }
    Ok(file.extent.get())
}

/// Whether all that the directories point to is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    Whole,
    Cut,
}

struct File<'a> {
    input: &'a Input,
    big_endian: bool,
    /// BigTIFF: counts and offsets of eight bytes.
    wide: bool,
    first: u64,
    /// Bytes of values that may still be read.
    left: Cell<u64>,
    extent: Cell<Extent>,
}

struct Entry {
    tag: u16,
    kind: u16,
    /// Where its value is, and how many bytes it has.
    at: u64,
    len: u64,
}

impl<'a> File<'a> {
    fn open(input: &'a Input) -> Option<Self> {
        let head = input.peek(0, 16).ok()?;
        let big_endian = match head.get(..2)? {
            b"II" => false,
            b"MM" => true,
            _ => return None,
        };
        let mut file = Self {
            input,
            big_endian,
            wide: false,
            first: 0,
            left: Cell::new(input.len().saturating_add(MOST_AGAIN)),
            extent: Cell::new(Extent::Whole),
        };
        file.wide = file.number(&head, 2, 2)? == 43;
        file.first = match file.wide {
            true => file.number(&head, 8, 8)?,
            false => file.number(&head, 4, 4)?,
        };
        Some(file)
    }

    /// The number of `len` bytes at `at`, in the file's byte order.
    fn number(&self, bytes: &[u8], at: usize, len: usize) -> Option<u64> {
        let bytes = bytes.get(at..at.checked_add(len)?)?;
        let push = |sum: u64, byte: &u8| sum << 8 | u64::from(*byte);
        Some(match self.big_endian {
            true => bytes.iter().fold(0, push),
            false => bytes.iter().rev().fold(0, push),
        })
    }

    fn directory(
        &self,
        at: u64,
        is_gps: bool,
        waiting: &mut Vec<(u64, bool)>,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let (count_len, entry_len) = if self.wide { (8, 20) } else { (2, 12) };
        let head = self.input.peek(at, count_len)?;
        let Some(count) = self.number(&head, 0, count_len) else {
            self.extent.set(Extent::Cut);
            return Ok(());
        };
        let count = count.min(MOST_ENTRIES);
        let from = at.saturating_add(count_len as u64);
        let bytes = usize::try_from(count)
            .unwrap_or(0)
            .saturating_mul(entry_len);
        let table = self
            .input
            .peek(from, bytes + if self.wide { 8 } else { 4 })?;
        if table.len() < bytes {
            self.extent.set(Extent::Cut);
        }
        for (nth, row) in table.chunks_exact(entry_len).enumerate() {
            if nth as u64 >= count {
                break;
            }
            let row_at = from.saturating_add((nth * entry_len) as u64);
            let Some(entry) = self.entry(row, row_at) else {
                continue;
            };
            if SUB_DIRECTORIES.contains(&entry.tag) {
                self.follow(&entry, waiting)?;
            } else if is_gps {
                self.position(&entry, sink)?;
            } else {
                self.push(&entry, sink)?;
            }
        }
        let next = self.number(&table, bytes, if self.wide { 8 } else { 4 });
        waiting.extend(next.map(|next| (next, false)));
        Ok(())
    }

    fn entry(&self, row: &[u8], row_at: u64) -> Option<Entry> {
        let kind = u16::try_from(self.number(row, 2, 2)?).ok()?;
        let width = match kind {
            1 | 2 | 6 | 7 => 1,
            3 | 8 => 2,
            4 | 9 | 11 | 13 => 4,
            5 | 10 | 12 | 16..=18 => 8,
            _ => return None,
        };
        let size = if self.wide { 8 } else { 4 };
        let len = self.number(row, 4, size)?.checked_mul(width)?;
        let inline = 4 + size;
        let at = match len <= size as u64 {
            true => row_at.checked_add(inline as u64)?,
            false => self.number(row, inline, size)?,
        };
        Some(Entry {
            tag: u16::try_from(self.number(row, 0, 2)?).ok()?,
            kind,
            at,
            len,
        })
    }

    fn bytes(&self, entry: &Entry) -> Result<Vec<u8>, ExtractError> {
        let len = usize::try_from(entry.len).unwrap_or(usize::MAX);
        let bytes = self.input.peek(entry.at, len.min(fields::LONGEST))?;
        if entry.at.saturating_add(entry.len) > self.input.len() {
            self.extent.set(Extent::Cut);
        }
        match self.left.get().checked_sub(bytes.len() as u64) {
            Some(left) => self.left.set(left),
            None => {
                return Err(ExtractError::malformed(
                    "the picture's fields lie over one another",
                ));
            }
        }
        Ok(bytes)
    }

    fn follow(&self, entry: &Entry, waiting: &mut Vec<(u64, bool)>) -> Result<(), ExtractError> {
        let bytes = self.bytes(entry)?;
        let offsets = bytes.chunks_exact(4).take(64);
        let is_gps = entry.tag == GPS_DIRECTORY;
        waiting.extend(offsets.filter_map(|raw| Some((self.number(raw, 0, 4)?, is_gps))));
        Ok(())
    }

    fn push(&self, entry: &Entry, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        match entry.tag {
            XMP => fields::xmp(sink, self.input.slice(entry.at, entry.len))?,
            IPTC => iptc::read(&self.bytes(entry)?, sink)?,
            PHOTOSHOP => photoshop::read(&self.input.slice(entry.at, entry.len), sink)?,
            tag => {
                let named = TEXTS.iter().find(|(known, _)| *known == tag);
                // A private field with text is text too.
                let label = named.map_or("Exif", |(_, name)| name);
                if named.is_some() || entry.kind == ASCII {
                    fields::push(sink, label, &self.text(tag, &self.bytes(entry)?))?;
                }
            }
        }
        Ok(())
    }

    fn text(&self, tag: u16, bytes: &[u8]) -> String {
        if WIDE.contains(&tag) {
            return wide(bytes, false);
        }
        match (tag, bytes.split_at_checked(8)) {
            (0x9286, Some((b"UNICODE\0", text))) => wide(text, self.big_endian),
            (0x9286, Some((b"JIS\0\0\0\0\0", text))) => encoding_rs::ISO_2022_JP
                .decode_without_bom_handling(text)
                .0
                .into_owned(),
            (0x9286, Some((_, text))) => decode_alone(text),
            // Notes of makers are binary: readable runs of them are all there is.
            (0x927C, _) => readable(bytes),
            _ => decode_alone(bytes),
        }
    }

    /// Degrees as people write them, so that a place is found as one.
    fn position(&self, entry: &Entry, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let bytes = self.bytes(entry)?;
        let label = match entry.tag {
            2 => "GPSLatitude",
            4 => "GPSLongitude",
            29 => "GPSDateStamp",
            27 | 28 => return Ok(fields::push(sink, "GPSArea", &readable(&bytes))?),
            _ => return Ok(()),
        };
        if entry.kind == ASCII {
            fields::push(sink, label, &decode_alone(&bytes))?;
        } else if entry.kind == RATIONAL {
            let parts: Vec<f64> = bytes
                .chunks_exact(8)
                .take(3)
                .filter_map(|raw| {
                    let (over, under) = (self.number(raw, 0, 4)?, self.number(raw, 4, 4)?);
                    (under != 0).then(|| over as f64 / under as f64)
                })
                .collect();
            if let [degrees, minutes, seconds] = parts.as_slice() {
                let angle = degrees + minutes / 60.0 + seconds / 3600.0;
                fields::push(sink, label, &format!("{angle:.6}"))?;
            }
        }
        Ok(())
    }
}

fn wide(bytes: &[u8], big_endian: bool) -> String {
    let encoding = match big_endian {
        true => encoding_rs::UTF_16BE,
        false => encoding_rs::UTF_16LE,
    };
    encoding.decode_with_bom_removal(bytes).0.into_owned()
}

/// Runs of six or more printable ASCII characters.
fn readable(bytes: &[u8]) -> String {
    let runs = bytes.split(|byte| !(b' '..=b'~').contains(byte));
    let long = runs.filter(|run| run.len() >= 6);
    let lines: Vec<_> = long.map(String::from_utf8_lossy).collect();
    lines.join("\n")
}
