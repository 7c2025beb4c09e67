//! The reader of plain text and source code: its lines.

use super::readings::{Source, in_each_reading};
use super::signature::is_text;
use crate::extract::format::{Claim, Edge, ExtractError, Flow, Format, Probe, TextSink};
use crate::input::Input;

/// Whatever is text and nothing more.
pub(crate) const TEXT: Format = Format {
    name: "text",
    extensions: &[
        "txt",
        "text",
        "log",
        "asc",
        "srt",
        "vtt",
        "tex",
        "rst",
        "adoc",
        "org",
        "ini",
        "cfg",
        "conf",
        "properties",
        "env",
        "yaml",
        "yml",
        "toml",
        "ldif",
        "vcf",
        "ics",
        "diff",
        "patch",
        "nfo",
        "me",
        "lst",
        "pem",
    ],
    covers: &[],
    reads: "lines in UTF-8, UTF-16, UTF-32, Big5 with HKSCS, GB18030 and Windows code pages, by mark or by what the bytes look like, in more than one reading where that is open",
    gaps: "`malformed`: a large share of the bytes is no text in any encoding known",
    signature,
    extract,
};

/// Source code, by its name.
pub(crate) const CODE: Format = Format {
    name: "code",
    extensions: &[
        "rs",
        "c",
        "h",
        "cc",
        "cpp",
        "cxx",
        "hpp",
        "hh",
        "cs",
        "java",
        "kt",
        "kts",
        "scala",
        "groovy",
        "gradle",
        "go",
        "py",
        "pyw",
        "rb",
        "pl",
        "pm",
        "php",
        "js",
        "mjs",
        "cjs",
        "jsx",
        "ts",
        "tsx",
        "vue",
        "svelte",
        "css",
        "scss",
        "sass",
        "less",
        "sh",
        "bash",
        "zsh",
        "fish",
        "ps1",
        "psm1",
        "bat",
        "cmd",
        "vbs",
        "vb",
        "bas",
        "swift",
        "m",
        "mm",
        "r",
        "lua",
        "dart",
        "ex",
        "exs",
        "erl",
        "hs",
        "ml",
        "clj",
        "lisp",
        "el",
        "f90",
        "pas",
        "asm",
        "s",
        "proto",
        "tf",
        "cmake",
        "mk",
        "dockerfile",
        "jsp",
        "asp",
        "aspx",
        "awk",
        "sed",
        "tcl",
        "ipp",
    ],
    covers: &[],
    reads: "lines, as text",
    gaps: "`malformed`: bytes that are no text",
    signature: code_signature,
    extract,
};

fn signature(probe: &Probe<'_>) -> Claim {
    // What declares itself to be XML has a reader of its own.
    if is_text(probe) && !probe.head.starts_with(b"<?xml") {
        Claim::Likely
    } else {
        Claim::No
    }
}

fn code_signature(probe: &Probe<'_>) -> Claim {
    if is_code(probe.extension) {
        signature(probe)
    } else {
        Claim::No
    }
}

/// Whether files with this extension are source code.
pub(crate) fn is_code(extension: &str) -> bool {
    CODE.extensions.contains(&extension)
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    in_each_reading(input, None, sink, &mut |source, sink| read(source, sink))
}

fn read(source: &mut Source, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut lines = Lines::default();
    while let Some(chunk) = source.chunk()? {
        sink.budget().step()?;
        lines.push(chunk, sink)?;
    }
    Ok(())
}

/// Cuts text into lines as it comes in, whatever its line ends.
pub(crate) struct Lines {
    number: u32,
    /// A carriage return was the last: a line feed after it ends no further line.
    returned: bool,
    /// A piece with line feeds for all line ends.
    plain: String,
}

impl Default for Lines {
    fn default() -> Self {
        Self {
            number: 1,
            returned: false,
            plain: String::new(),
        }
    }
}

impl Lines {
    /// Pushes `text`, which goes on where the last piece ended.
    pub fn push(&mut self, text: &str, sink: &mut dyn TextSink) -> Flow {
        let mut pages = text.split('\x0C');
        let first = pages.next().unwrap_or_default();
        self.page(first, sink)?;
        for page in pages {
            self.returned = false;
            sink.edge(Edge::Page)?;
            self.page(page, sink)?;
        }
        Ok(())
    }

    /// Pushes a piece without form feeds.
    fn page(&mut self, text: &str, sink: &mut dyn TextSink) -> Flow {
        let returned = !text.is_empty() && std::mem::take(&mut self.returned);
        let text = match text.strip_prefix('\n') {
            Some(rest) if returned => rest,
            _ => text,
        };
        if memchr::memchr(b'\r', text.as_bytes()).is_none() {
            return self.lines(text, sink);
        }
        let mut plain = std::mem::take(&mut self.plain);
        plain.clear();
        let mut ends = text.split('\r');
        plain.push_str(ends.next().unwrap_or_default());
        for piece in ends {
            plain.push('\n');
            plain.push_str(piece.strip_prefix('\n').unwrap_or(piece));
        }
        self.returned = text.ends_with('\r');
        let flow = self.lines(&plain, sink);
        self.plain = plain;
        flow
    }

    fn lines(&mut self, text: &str, sink: &mut dyn TextSink) -> Flow {
        if text.is_empty() {
            return Ok(());
        }
        let ends = memchr::memchr_iter(b'\n', text.as_bytes()).count();
        let first = self.number;
        self.number = first.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
        sink.lines(text, first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::testing::{Collected, collect};
    use crate::model::{GapKind, Place};

    fn read(bytes: &[u8]) -> Collected {
        let collected = collect(&TEXT, bytes);
        assert!(collected.end.is_ok());
        collected
    }

    #[test]
    fn lines_of_every_system_are_counted_alike() {
        let read = read(b"one\r\ntwo\rthree\n\nfive");
        let places: Vec<_> = read
            .pieces
            .iter()
            .map(|p| (p.text.as_str(), p.place.clone()))
            .collect();
        let expected = [("one", 1), ("two", 2), ("three", 3), ("five", 5)];
        assert_eq!(places, expected.map(|(text, n)| (text, Place::line(n))));
        assert_eq!(read.edges, [Edge::Line; 4]);
    }

    #[test]
    fn a_form_feed_is_the_end_of_a_page() {
        assert_eq!(read(b"a\x0Cb").edges, [Edge::Page]);
    }

    #[test]
    fn a_line_longer_than_any_chunk_has_no_edge_in_it() {
        let long = "身份證".repeat(100_000);
        let read = read(long.as_bytes());
        assert_eq!(read.edges, []);
        assert_eq!(read.text, long);
    }

    #[test]
    fn a_late_broken_byte_hides_nothing() {
        let mut bytes = "身份證\n".repeat(50_000).into_bytes();
        bytes.extend_from_slice(b"A\xFFB\nend");
        let read = read(&bytes);
        assert!(read.text.starts_with("身份證\n"));
        assert!(read.text.contains("A\u{FFFD}B\nend"));
        assert_eq!(read.gaps, []);
    }

    #[test]
    fn lines_in_another_encoding_late_in_an_ascii_file_are_read_too() {
        let mut bytes = b"0123456789 nothing here\n".repeat(40_000);
        // 身份證 in Big5, between the places that are looked at.
        bytes.splice(130_008..130_008, *b"\n\xA8\xAD\xA5\xF7\xC3\xD2\n");
        assert!(read(&bytes).text.contains("身份證"));
    }

    #[test]
    fn mojibake_is_read_as_it_was_meant_as_well() {
        let (once, _, _) = encoding_rs::WINDOWS_1252
            .decode("身份證號碼".as_bytes())
            .clone();
        let read = read(format!("no: {once}").as_bytes());
        assert!(read.text.starts_with("no: è"));
        assert!(read.text.ends_with("no: 身份證號碼"));
    }

    #[test]
    fn bytes_that_are_no_text_in_any_encoding_are_a_gap() {
        let bytes: Vec<u8> = [0xFF, 0x20, 0x80, 0x20].repeat(500);
        let mut bytes_marked = vec![0xEF, 0xBB, 0xBF];
        bytes_marked.extend(bytes);
        let read = read(&bytes_marked);
        assert!(read.gaps.iter().all(|gap| gap.1 == GapKind::Malformed));
    }

    #[test]
    fn wherever_the_text_is_cut_the_lines_are_the_same() {
        let text = "a\r\n\r\n\rb\n\r\nc\x0C\nd\r";
        let whole = read(text.as_bytes());
        let mut cut = read(b"");
        let mut lines = Lines::default();
        for c in text.chars() {
            lines.push(c.encode_utf8(&mut [0; 4]), &mut cut).unwrap();
        }
        assert_eq!(whole.edges, cut.edges);
        assert_eq!(whole.pieces, cut.pieces);
    }
}
