//! Address cards and calendars: each a record of properties, folded over lines.

use super::lines::{LONGEST, TakesLines, beginning, read};
use super::property::{Property, Written};
use super::record::Record;
use crate::extract::blob::{self, Blob};
use crate::extract::{Claim, ExtractError, Format, Probe, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(in crate::extract::formats) const VCARD: Format = Format {
    name: "vcard",
    extensions: &["vcf", "vcard", "txt"],
    covers: &[],
    reads: "every property under its name, a card a record: folded lines, quoted-printable and its character sets; pictures and keys as members",
    gaps: "`truncated`: the last card has no end; `malformed`: bytes that are no text",
    signature: |probe| begins(probe, "BEGIN:VCARD"),
    extract: |input, sink| read::<Card>(input, sink),
};

pub(in crate::extract::formats) const ICALENDAR: Format = Format {
    name: "icalendar",
    extensions: &["ics", "ical", "ifb", "vcs", "txt"],
    covers: &[],
    reads: "every property and parameter under its name, an entry a record; attached files as members",
    gaps: "`truncated`: the calendar has no end; `malformed`: bytes that are no text",
    signature: |probe| begins(probe, "BEGIN:VCALENDAR"),
    extract: |input: &Input, sink| read::<Card>(input, sink),
};

fn begins(probe: &Probe<'_>, mark: &str) -> Claim {
    let text = beginning(probe);
    let head = text.trim_start().get(..mark.len()).unwrap_or_default();
    match head.eq_ignore_ascii_case(mark) {
        true => Claim::Likely,
        false => Claim::No,
    }
}

/// Parameters that say how a value is written, not what it is.
const FURNITURE: &[&str] = &["encoding", "charset", "value", "type", ""];

/// What a card or calendar is made of.
const RECORDS: &[&str] = &[
    "VCARD",
    "VCALENDAR",
    "VEVENT",
    "VTODO",
    "VJOURNAL",
    "VALARM",
    "VFREEBUSY",
    "VTIMEZONE",
    "STANDARD",
    "DAYLIGHT",
];

/// Those that hold the others: what follows the end of one is another file's worth.
const OUTERMOST: &[&str] = &["VCARD", "VCALENDAR"];

#[derive(Default)]
struct Card {
    record: Record,
    /// A property whose lines may not be over, and where it began.
    held: String,
    number: u32,
    /// Whether a card or calendar began and has not ended.
    is_open: bool,
}

impl TakesLines for Card {
    fn line(
        &mut self,
        line: &str,
        number: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        if self.held.len() > LONGEST {
            self.flush(sink)?;
        }
        if let Some(more) = self.goes_on(line) {
            self.held.push_str(more);
            return Ok(());
        }
        self.flush(sink)?;
        self.held.push_str(line);
        self.number = number;
        Ok(())
    }

    fn end(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        self.flush(sink)?;
        Ok(self.record.end(sink)?)
    }

    fn is_open(&self) -> bool {
        self.is_open
    }
}

impl Card {
    /// What `line` adds to the property in hand; none where it begins another.
    fn goes_on<'a>(&mut self, line: &'a str) -> Option<&'a str> {
        if self.held.is_empty() {
            return None;
        }
        let folded = line.strip_prefix([' ', '\t']);
        let is_soft = self.held.ends_with('=');
        // Looking at the property again for each line of a long one would be slow.
        let head = self.held.get(..self.held.floor_char_boundary(512))?;
        let written = Property::of(head).map(|property| property.written);
        match written {
            Some(Written::QuotedPrintable) if is_soft => {
                self.held.pop();
                Some(folded.unwrap_or(line))
            }
            // Some programs do not fold what they encode.
            Some(Written::Base64) if folded.is_none() && !line.contains(':') => Some(line),
            _ => folded,
        }
    }

    fn flush(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let held = std::mem::take(&mut self.held);
        let Some(property) = Property::of(&held) else {
            if !held.trim().is_empty() {
                self.record.plain(&held, self.number, sink)?;
            }
            return Ok(());
        };
        let named = property.value.trim();
        let is_known = RECORDS.iter().any(|one| named.eq_ignore_ascii_case(one));
        let is_edge = ["BEGIN", "END"]
            .iter()
            .any(|one| property.name.eq_ignore_ascii_case(one));
        if is_edge {
            self.record.end(sink)?;
            if OUTERMOST.iter().any(|one| named.eq_ignore_ascii_case(one)) {
                self.is_open = property.name.eq_ignore_ascii_case("BEGIN");
            }
            if is_known {
                return Ok(());
            }
        }
        self.property(&property, sink)
    }

    fn property(
        &mut self,
        property: &Property<'_>,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        for (key, value) in &property.parameters {
            let is_word = value
                .bytes()
                .all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b',' | b'-'));
            let is_furniture = FURNITURE.iter().any(|one| key.eq_ignore_ascii_case(one));
            let is_charset = key.eq_ignore_ascii_case("charset");
            if !(is_furniture && is_word || is_charset) {
                self.record.value(key, value, self.number, sink)?;
            }
        }
        let Some(bytes) = property.bytes() else {
            let text = property.text();
            return Ok(self.record.value(property.name, &text, self.number, sink)?);
        };
        let name = property
            .parameter("filename")
            .or_else(|| property.parameter("x-filename"))
            .map_or_else(|| property.name.to_ascii_lowercase(), str::to_owned);
        let (record, number) = (&mut self.record, self.number);
        let end = blob::read(
            &name,
            bytes.len() as u64,
            &mut bytes.as_slice(),
            sink,
            &mut |text, sink| record.value(property.name, text, number, sink),
        )?;
        if end != Blob::Read {
            sink.gap(
                Place::line(number),
                GapKind::Unsupported,
                "bytes of no kind known",
            );
        }
        Ok(())
    }
}
