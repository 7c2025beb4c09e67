//! The rows of the catalogue for pictures whose metadata is read.

use super::{emf, fields, gif, heif, jpeg, png, riff, tiff, wmf};
use crate::extract::{Claim, ExtractError, Format, Probe, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

type Extract = fn(&Input, &mut dyn TextSink) -> Result<(), ExtractError>;

const METADATA: &str = "EXIF with the place, XMP, IPTC, comments; what stands behind the end of the picture, as a member";
const PIXELS: &str = "`image-without-ocr`: the picture itself; `truncated`: it ends too early; what follows damage is looked through for strings";
const DRAWING: &str = "`image-without-ocr`: bitmaps in the drawing; `malformed`, damage";

const fn row(
    name: &'static str,
    extensions: &'static [&'static str],
    (reads, gaps): (&'static str, &'static str),
    signature: fn(&Probe<'_>) -> Claim,
    extract: Extract,
) -> Format {
    Format {
        name,
        extensions,
        covers: &[],
        reads,
        gaps,
        signature,
        extract,
    }
}

pub(in crate::extract::formats) const JPEG: Format = row(
    "jpeg",
    &["jpg", "jpeg", "jpe", "jfif"],
    (METADATA, PIXELS),
    |probe| is(probe.head.starts_with(b"\xFF\xD8\xFF")),
    jpeg::read,
);

pub(in crate::extract::formats) const PNG: Format = row(
    "png",
    &["png", "apng"],
    (METADATA, PIXELS),
    |probe| is(probe.head.starts_with(b"\x89PNG\r\n\x1a\n")),
    png::read,
);

pub(in crate::extract::formats) const GIF: Format = row(
    "gif",
    &["gif"],
    (METADATA, PIXELS),
    |probe| {
        let marks: [&[u8]; 2] = [b"GIF87a", b"GIF89a"];
        is(marks.iter().any(|mark| probe.head.starts_with(mark)))
    },
    gif::read,
);

pub(in crate::extract::formats) const WEBP: Format = row(
    "webp",
    &["webp"],
    (METADATA, PIXELS),
    |probe| is(probe.head.starts_with(b"RIFF") && probe.head.get(8..12) == Some(b"WEBP")),
    riff::read,
);

pub(in crate::extract::formats) const TIFF: Format = row(
    "tiff",
    &["tif", "tiff"],
    (
        "the fields of all directories with texts, EXIF, XMP, IPTC",
        "`page-without-text`: the pages themselves; `truncated`: fields beyond the end",
    ),
    |probe| {
        let marks: [&[u8]; 4] = [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"];
        let raw = probe.head.get(8..10) == Some(b"CR") || RAW.contains(&probe.extension);
        is(!raw && marks.iter().any(|mark| probe.head.starts_with(mark)))
    },
    pages,
);

/// Cameras' own formats begin as TIFF does, and are no pages.
const RAW: &[&str] = &[
    "cr2", "dng", "nef", "arw", "pef", "srw", "nrw", "erf", "3fr",
];

pub(in crate::extract::formats) const HEIF: Format = row(
    "heic",
    &["heic", "heif", "hif", "avif"],
    ("EXIF with the place, XMP", PIXELS),
    |probe| {
        let brands: [&[u8]; 8] = [
            b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"avif", b"avis",
        ];
        let brand = probe.head.get(8..12).unwrap_or_default();
        is(probe.head.get(4..8) == Some(b"ftyp") && brands.contains(&brand))
    },
    heif::read,
);

pub(in crate::extract::formats) const EMF: Format = row(
    "emf",
    &["emf"],
    ("the texts that are drawn, also by EMF+", DRAWING),
    |probe| {
        let starts = probe.head.starts_with(&[1, 0, 0, 0]);
        is(starts && probe.head.get(40..44) == Some(b" EMF"))
    },
    emf::read,
);

pub(in crate::extract::formats) const WMF: Format = row(
    "wmf",
    &["wmf"],
    ("the texts that are drawn", DRAWING),
    |probe| {
        let marks: [&[u8]; 2] = [b"\xD7\xCD\xC6\x9A", b"\x01\0\x09\0\0\x03"];
        is(marks.iter().any(|mark| probe.head.starts_with(mark)))
    },
    wmf::read,
);

fn is(so: bool) -> Claim {
    if so { Claim::Certain } else { Claim::No }
}

/// Scanners and fax machines write pages as TIFF.
fn pages(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    sink.gap(Place::Whole, GapKind::PageWithoutText, "scanned pages");
    let extent = tiff::walk(input, sink);
    if matches!(extent, Ok(tiff::Extent::Cut)) || input.len() < SHORTEST_TIFF {
        fields::cut(sink);
    }
    match extent {
        Err(ExtractError::Gap { .. }) => fields::strings(sink, input),
        other => other.map(|_| ()),
    }
}

/// The head, and a directory without a field.
const SHORTEST_TIFF: u64 = 14;
