//! Directories written out as LDIF: entries of attributes.
//!
//! Layout as in RFC 2849.

use super::lines::{LONGEST, TakesLines, beginning, read};
use super::record::Record;
use crate::extract::blob::{self, Blob};
use crate::extract::mime::transfer::base64;
use crate::extract::{Claim, ExtractError, Format, Probe, TextSink};
use crate::model::{GapKind, Place};

pub(in crate::extract::formats) const LDIF: Format = Format {
    name: "ldif",
    extensions: &["ldif", "ldf", "txt"],
    covers: &[],
    reads: "every attribute under its name, an entry a record; folded lines and base64; pictures and certificates as members",
    gaps: "`malformed`: bytes that are no text",
    signature,
    extract: |input, sink| read::<Entries>(input, sink),
};

fn signature(probe: &Probe<'_>) -> Claim {
    let text = beginning(probe);
    let mut lines = text.lines().filter(|line| {
        !(line.trim().is_empty() || line.starts_with(['#', ' ']) || line.starts_with("version:"))
    });
    let is_name = |line: &str| {
        let value = line.strip_prefix("dn:");
        value.is_some_and(|value| value.starts_with(':') || value.contains('='))
    };
    match lines.next().is_some_and(is_name) {
        true => Claim::Likely,
        false => Claim::No,
    }
}

#[derive(Default)]
struct Entries {
    record: Record,
    /// An attribute whose lines may not be over, and where it began.
    held: String,
    number: u32,
}

impl TakesLines for Entries {
    fn line(
        &mut self,
        line: &str,
        number: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        if self.held.len() > LONGEST {
            self.flush(sink)?;
        }
        if let Some(more) = line.strip_prefix(' ').filter(|_| !self.held.is_empty()) {
            self.held.push_str(more);
            return Ok(());
        }
        self.flush(sink)?;
        if line.trim().is_empty() {
            return Ok(self.record.end(sink)?);
        }
        self.held.push_str(line);
        self.number = number;
        Ok(())
    }

    fn end(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        self.flush(sink)?;
        Ok(self.record.end(sink)?)
    }
}

impl Entries {
    fn flush(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let held = std::mem::take(&mut self.held);
        let (record, number) = (&mut self.record, self.number);
        let Some((name, value)) = held.split_once(':').filter(|_| !held.starts_with('#')) else {
            if !held.is_empty() {
                record.plain(&held, number, sink)?;
            }
            return Ok(());
        };
        // What follows a semicolon is a language or another option.
        let name = name.split(';').next().unwrap_or(name).trim();
        let Some(packed) = value.strip_prefix(':') else {
            let value = value.strip_prefix('<').unwrap_or(value);
            return Ok(record.value(name, value.trim(), number, sink)?);
        };
        let bytes = base64(packed.trim().as_bytes());
        let end = blob::read(
            name,
            bytes.len() as u64,
            &mut bytes.as_slice(),
            sink,
            &mut |text, sink| match text.is_empty() {
                true => Ok(()),
                false => record.value(name, text, number, sink),
            },
        )?;
        if end != Blob::Read {
            let place = Place::line(number);
            sink.gap(place, GapKind::Unsupported, "bytes of no kind known");
        }
        Ok(())
    }
}
