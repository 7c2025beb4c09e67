//! How many bytes a stream has: what it says, where that is true, else up to its end mark.

use super::object::Stream;
use super::objects::Objects;

const END: &[u8] = b"endstream";
/// Blanks between the data and their end mark, and letters of the mark.
const AFTER: usize = 16;

/// The length of a stream's own bytes. One without an end goes on as far as the file.
pub(super) fn length(objects: Objects<'_>, stream: &Stream) -> u64 {
    let source = &objects.file.source;
    let stated = objects.integer(&stream.dict, b"Length");
    let stated = stated.and_then(|length| u64::try_from(length).ok());
    if let Some(length) = stated {
        let after = source.bytes(stream.start.saturating_add(length), AFTER);
        if after.trim_ascii_start().starts_with(END) {
            return length;
        }
    }
    let most = source.len().saturating_sub(stream.start);
    let found = source
        .find(END, stream.start, most)
        .or_else(|| source.find(b"endobj", stream.start, most));
    let Some(end) = found else {
        return most;
    };
    let length = end.saturating_sub(stream.start);
    // The line end before the mark is not the stream's.
    let before = source.bytes(end.saturating_sub(2), 2);
    let line_end = match &*before {
        b"\r\n" => 2,
        [_, b'\n' | b'\r'] => 1,
        _ => 0,
    };
    length.saturating_sub(line_end)
}
