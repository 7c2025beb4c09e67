//! Objects in compound files: the real file, with its name, out of the wrapping that an office
//! program put round it.

use std::io::{self, Read, Seek, SeekFrom};

use super::compound::{Compound, SIGNATURE};
use crate::extract::{Content, TextSink};
use crate::input::Input;
use crate::limits::Budget;

/// Names and paths in a wrapping are not longer.
const LONGEST_NAME: usize = 1024;

/// Whether `input` begins as a compound file does.
pub(crate) fn is_compound(input: &Input) -> bool {
    input.peek(0, 8).is_ok_and(|head| head == SIGNATURE)
}

/// A file found in a wrapping.
pub(crate) struct Unwrapped {
    /// As the wrapping says; empty where it does not.
    pub name: String,
    pub content: Content,
}

/// Whether the compound file `input` is a formula of an old equation editor and no document.
pub(crate) fn is_equation(input: &Input, budget: &Budget) -> bool {
    Compound::open(input, budget).is_ok_and(|compound| compound.find("Equation Native").is_some())
}

/// The file wrapped in the compound file `input`; none where it is no wrapping, but a document
/// itself or something else.
pub(crate) fn unwrap(input: &Input, sink: &mut dyn TextSink) -> Option<Unwrapped> {
    let compound = Compound::open(input, sink.budget()).ok()?;
    for stream in ["Package", "CONTENTS", "EmbeddedOdf", "package_stream"] {
        if let Some(mut bytes) = compound.stream(stream) {
            return Some(Unwrapped {
                name: String::new(),
                content: sink.spool(&mut bytes),
            });
        }
    }
    let mut native = compound.stream("\u{1}Ole10Native")?;
    let (name, start, len) = package(&mut native).unwrap_or_default();
    native.seek(SeekFrom::Start(start.max(4))).ok()?;
    let len = if len == 0 { u64::MAX } else { len };
    Some(Unwrapped {
        name,
        content: sink.spool(&mut native.take(len)),
    })
}

/// The name, position and length of the file in an `Ole10Native` stream; none where the stream is
/// the data of an old program and not a wrapped file.
fn package(native: &mut (impl Read + Seek)) -> Option<(String, u64, u64)> {
    let mut head = [0; 6];
    native.read_exact(&mut head).ok()?;
    if head.get(4..6)? != [2, 0] {
        return None;
    }
    let label = c_string(native).ok()?;
    let path = c_string(native).ok()?;
    let mut flags = [0; 8];
    native.read_exact(&mut flags).ok()?;
    let skip = u32::from_le_bytes(*flags.last_chunk::<4>()?);
    native.seek(SeekFrom::Current(i64::from(skip))).ok()?;
    let mut size = [0; 4];
    native.read_exact(&mut size).ok()?;
    let start = native.stream_position().ok()?;
    let named = if label.is_empty() { &path } else { &label };
    let name = named.rsplit(['\\', '/']).next().unwrap_or_default();
    Some((name.to_owned(), start, u64::from(u32::from_le_bytes(size))))
}

/// A string that ends with a zero byte, in the code page of whoever wrote it.
fn c_string(reader: &mut impl Read) -> io::Result<String> {
    let mut bytes = Vec::new();
    let mut one = [0];
    while bytes.len() < LONGEST_NAME {
        reader.read_exact(&mut one)?;
        let [b] = one;
        if b == 0 {
            break;
        }
        bytes.push(b);
    }
    if let Ok(text) = std::str::from_utf8(&bytes) {
        return Ok(text.to_owned());
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(&bytes, true);
    let encoding = detector.guess(None, chardetng::Utf8Detection::Allow);
    Ok(encoding.decode_without_bom_handling(&bytes).0.into_owned())
}
