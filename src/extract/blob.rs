//! Bytes in a cell of a database: a text, a file, or something that has strings in it.

use std::io::{self, Read};
use std::sync::Arc;

use super::format::{Child, Content, Edge, ExtractError, Flow, TextSink};
use super::strings::sweep;
use crate::input::Input;

/// So much tells what the bytes are.
const HEAD: u64 = 4 << 10;

/// In fewer bytes there is nothing to read; in more than this there may be more than strings.
const SHORTEST: u64 = 8;
const OPAQUE: u64 = 4 << 10;

/// How the files begin that programs put into databases.
const FILES: &[&[u8]] = &[
    b"%PDF-",
    b"PK\x03\x04",
    b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
    b"\xFF\xD8\xFF",
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"\x1F\x8B\x08",
    b"{\\rtf",
    b"II*\0",
    b"MM\0*",
    b"7z\xBC\xAF\x27\x1C",
    b"Rar!\x1A\x07",
    b"\xFD7zXZ\0",
    b"\x28\xB5\x2F\xFD",
    b"SQLite format 3\0",
    b"bplist00",
    b"MZ\x90\0",
    b"\x7FELF",
];

/// Those that begin as a word may.
const TEXTUAL: &[&[u8]] = &[
    b"RIFF",
    b"ID3",
    b"BZh",
    b"Salted__",
    b"#!AMR",
    b"MSCF",
    b"OggS",
    b"fLaC",
];

/// What a cell's bytes were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blob {
    Read,
    /// Only strings were read, and there may be more than those.
    Opaque,
    /// They end too early.
    Cut,
}

/// Reads `length` bytes of `body`: text goes to `say`, a file becomes a member called `name`.
pub(crate) fn read(
    name: &str,
    length: u64,
    body: &mut dyn Read,
    sink: &mut dyn TextSink,
    say: &mut dyn FnMut(&str, &mut dyn TextSink) -> Flow,
) -> Result<Blob, ExtractError> {
    let mut head = Vec::new();
    (&mut *body).take(HEAD.min(length)).read_to_end(&mut head)?;
    let rest = length.saturating_sub(head.len() as u64);
    let mut all = Counted {
        inner: head.as_slice().chain(body.take(rest)),
        read: 0,
    };
    if is_file(&head) {
        let content = sink.spool(&mut all);
        sink.child(Child {
            name: Arc::from(name),
            content,
            joins_parent: true,
        })?;
    } else if is_text(&head, rest) {
        text(&mut all, sink, say)?;
    } else if length < SHORTEST {
        return Ok(Blob::Read);
    } else {
        let input = match sink.spool(&mut all) {
            Content::Input(input) => input,
            Content::Partial(input, ..) => input,
            Content::Unread(..) => Input::from_bytes(head.as_slice()),
        };
        sink.edge(Edge::Line)?;
        sweep(&input, sink)?;
        // Shapes on maps are numbers.
        if length >= OPAQUE && !head.starts_with(b"GP") {
            return Ok(Blob::Opaque);
        }
    }
    Ok(if all.read < length {
        Blob::Cut
    } else {
        Blob::Read
    })
}

/// Reads text piece by piece; no character is cut.
fn text(
    body: &mut dyn Read,
    sink: &mut dyn TextSink,
    say: &mut dyn FnMut(&str, &mut dyn TextSink) -> Flow,
) -> Result<(), ExtractError> {
    let mut decoder = encoding_rs::UTF_8.new_decoder_without_bom_handling();
    let mut bytes = vec![0; HEAD as usize];
    let mut text = String::with_capacity(4 * bytes.len());
    loop {
        sink.budget().step()?;
        let n = body.read(&mut bytes)?;
        text.clear();
        let read = bytes.get(..n).unwrap_or_default();
        // There is room for the replacement of every byte.
        let _ = decoder.decode_to_string(read, &mut text, n == 0);
        say(&text, sink)?;
        if n == 0 {
            return Ok(());
        }
    }
}

/// Counts what is read.
struct Counted<R> {
    inner: R,
    read: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(out)?;
        self.read = self.read.saturating_add(n as u64);
        Ok(n)
    }
}

/// Whether bytes are plain text; the last character may be cut where `rest` follows.
fn is_text(head: &[u8], rest: u64) -> bool {
    let is_valid = match std::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && rest > 0,
    };
    let is_control = |byte: &u8| matches!(byte, 0..=8 | 0x0E..=0x1F | 0x7F);
    is_valid && !head.is_empty() && !head.iter().any(is_control)
}

fn is_file(head: &[u8]) -> bool {
    let boxed = head.get(4..8) == Some(b"ftyp");
    let bitmap = head.starts_with(b"BM") && head.get(6..10) == Some(&[0; 4]);
    let sound = TEXTUAL.iter().any(|mark| head.starts_with(mark)) && !is_text(head, 1);
    boxed || bitmap || sound || FILES.iter().any(|mark| head.starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_files_are_told_from_other_bytes() {
        assert!(is_text("身份證".as_bytes(), 0));
        assert!(is_text(&"身份證".as_bytes()[..8], 1));
        assert!(!is_text(&"身份證".as_bytes()[..8], 0));
        assert!(!is_text(b"a\x01", 0));
        assert!(is_file(b"%PDF-1.4"));
        assert!(!is_file(b"no mark"));
    }
}
