//! A table's records, deleted ones too, in each encoding that its texts could be in.

use super::codepage::charsets;
use super::field::{Value, value};
use super::header::{self, Header};
use crate::extract::formats::text::Charset;
use crate::extract::grid::Grid;
use crate::extract::{ExtractError, Reading, Sign, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// The head of a table is no longer than its length can be.
const HEAD: usize = 1 << 16;

/// Records are read so many bytes at a time.
const BATCH: usize = 256 << 10;

/// How much text tells the encoding.
const SAMPLE: usize = 64 << 10;

pub(super) fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = input.peek(0, HEAD)?;
    let header =
        header::read(&head).ok_or(ExtractError::malformed("the table's head is damaged"))?;
    let sample = sample(&header, input)?;
    let charsets = charsets(header.codepage, &sample);
    let first = charsets.first().copied().unwrap_or(Charset::UTF_8);
    let names: Vec<String> = header
        .fields
        .iter()
        .map(|field| decoded(&field.name, first))
        .collect();
    let mut grid = Grid::open("table", names, sink)?;
    let mut end = records(&header, input, first, Reading::First, &mut grid, sink);
    for charset in charsets.iter().skip(1) {
        end?;
        grid.rewind();
        sink.reading(Reading::Again);
        end = records(&header, input, *charset, Reading::Again, &mut grid, sink);
        sink.reading(Reading::First);
    }
    end?;
    grid.close(sink)?;
    let stated = u64::from(header.records) * u64::from(header.record);
    if input.len() < stated.saturating_add(u64::from(header.length)) {
        sink.gap(
            Place::Whole,
            GapKind::Truncated,
            "the table ends before its last record",
        );
    }
    Ok(())
}

/// The texts of the first records, a line each.
fn sample(header: &Header, input: &Input) -> std::io::Result<Vec<u8>> {
    let bytes = input.peek(u64::from(header.length), 4 * SAMPLE)?;
    let mut sample = Vec::new();
    for record in bytes.chunks_exact(usize::from(header.record).max(1)) {
        each_field(header, record, &mut |_, value| {
            if let Value::Bytes(text) = value
                && !text.is_ascii()
                && sample.len() < SAMPLE
            {
                sample.extend_from_slice(text);
                sample.push(b'\n');
            }
        });
    }
    Ok(sample)
}

fn each_field<'a>(header: &Header, record: &'a [u8], each: &mut dyn FnMut(usize, Value<'a>)) {
    let mut rest = record.get(1..).unwrap_or_default();
    for (column, field) in header.fields.iter().enumerate() {
        let (bytes, after) = rest.split_at_checked(field.length).unwrap_or((rest, &[]));
        if !field.is_binary {
            each(column, value(field, header.version, bytes));
        }
        rest = after;
    }
}

/// Pushes all records; in another reading only what that reads differently.
fn records(
    header: &Header,
    input: &Input,
    charset: Charset,
    reading: Reading,
    grid: &mut Grid,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let size = usize::from(header.record).max(1);
    let batch = (BATCH / size).max(1) * size;
    let mut at = u64::from(header.length);
    let mut nth: u32 = 0;
    loop {
        sink.budget().step()?;
        let bytes = input.peek(at, batch)?;
        if bytes.is_empty() {
            return Ok(());
        }
        for record in bytes.chunks(size) {
            // The mark behind the last record.
            if record.first() == Some(&0x1A) && nth >= header.records {
                return Ok(());
            }
            let is_deleted = record.first() == Some(&b'*') || nth >= header.records;
            nth = nth.saturating_add(1);
            if reading == Reading::Again && record.is_ascii() {
                grid.pass_row();
                continue;
            }
            if is_deleted {
                sink.sign(Sign::HiddenContent);
            }
            push(header, record, charset, grid, sink)?;
        }
        at = at.saturating_add(bytes.len() as u64);
    }
}

fn push(
    header: &Header,
    record: &[u8],
    charset: Charset,
    grid: &mut Grid,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut flow = Ok(());
    each_field(header, record, &mut |column, value| {
        if flow.is_err() {
            return;
        }
        flow = match value {
            Value::Bytes(bytes) if bytes.is_ascii() => {
                grid.cell(column, std::str::from_utf8(bytes).unwrap_or_default(), sink)
            }
            Value::Bytes(bytes) => grid.cell(column, &decoded(bytes, charset), sink),
            Value::Text(text) => grid.cell(column, &text, sink),
            Value::Nothing => Ok(()),
        };
    });
    flow?;
    Ok(grid.end_row(sink)?)
}

fn decoded(bytes: &[u8], charset: Charset) -> String {
    match charset {
        Charset::Known(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        Charset::Utf32Le | Charset::Utf32Be => String::from_utf8_lossy(bytes).into_owned(),
    }
}
