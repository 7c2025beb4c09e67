//! The container: its schema, and blocks of rows.

use std::io::{self, Read};

use flate2::read::DeflateDecoder;
use serde_json::Value;

use super::datum::{self, Rows, long};
use crate::extract::grid::Grid;
use crate::extract::snappy;
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::input::{Cursor, Input};
use crate::limits::Bounded;
use crate::model::{GapKind, Place};

/// A longer head is no head.
const HEAD: u64 = 4 << 20;
const SYNC: usize = 16;

pub(super) fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut reader = input.reader();
    let (schema, codec) = head(&mut reader)?;
    sink.text(Segment {
        text: &schema,
        place: &Place::part("schema"),
        label: None,
    })?;
    let parsed: Value = serde_json::from_str(&schema)
        .map_err(|_| ExtractError::malformed("the schema cannot be read"))?;
    let mut mark = [0; SYNC];
    reader.read_exact(&mut mark)?;
    sink.edge(Edge::Paragraph)?;
    let name = parsed.get("name").and_then(Value::as_str).unwrap_or("rows");
    let mut rows = Rows::new(&parsed, Grid::open(name, datum::fields(&parsed), sink)?);
    let end = blocks(&mut reader, &mark, &codec, &mut rows, sink);
    rows.grid.close(sink)?;
    end
}

/// The schema and the codec.
fn head(reader: &mut Cursor) -> Result<(String, String), ExtractError> {
    let mut head = reader.take(HEAD);
    io::copy(&mut (&mut head).take(4), &mut io::sink())?;
    let (mut schema, mut codec) = (String::new(), "null".to_owned());
    loop {
        let mut count = long(&mut head)?;
        if count == 0 {
            return Ok((schema, codec));
        }
        if count < 0 {
            long(&mut head)?;
            count = count.saturating_neg();
        }
        for _ in 0..count {
            let key = text(&mut head)?;
            let value = text(&mut head)?;
            match key.as_str() {
                "avro.schema" => schema = value,
                "avro.codec" => codec = value,
                _ => {}
            }
        }
    }
}

fn text(reader: &mut dyn Read) -> Result<String, ExtractError> {
    let length = u64::try_from(long(reader)?).unwrap_or(0);
    let mut bytes = Vec::new();
    reader.take(length).read_to_end(&mut bytes)?;
    if (bytes.len() as u64) < length {
        return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn blocks(
    reader: &mut Cursor,
    mark: &[u8; SYNC],
    codec: &str,
    rows: &mut Rows<'_>,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    use std::io::BufRead;
    while !reader.fill_buf()?.is_empty() {
        sink.budget().step()?;
        let count = u64::try_from(long(reader)?).unwrap_or(0);
        let size = u64::try_from(long(reader)?).unwrap_or(0);
        let mut body = reader.take(size);
        let end = block(&mut body, size, count, codec, rows, sink);
        // A damaged block does not hide the next one, where its length is right.
        io::copy(&mut body, &mut io::sink())?;
        let is_short = body.limit() > 0;
        match end {
            Err(ExtractError::Gap { kind, detail }) if !is_short && kind != GapKind::Time => {
                sink.gap(Place::Whole, kind, detail);
                if kind == GapKind::Unsupported || kind == GapKind::ExpandedSize {
                    return Ok(());
                }
            }
            other => other?,
        }
        let mut found = [0; SYNC];
        reader.read_exact(&mut found)?;
        if found != *mark {
            return Err(ExtractError::malformed(
                "a block does not end where it should",
            ));
        }
    }
    Ok(())
}

fn block(
    body: &mut dyn Read,
    size: u64,
    count: u64,
    codec: &str,
    rows: &mut Rows<'_>,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    match codec {
        "null" => rows.read(count, &mut io::BufReader::new(body), sink),
        "deflate" => {
            let inflated = Bounded::new(DeflateDecoder::new(body), size, &budget);
            rows.read(count, &mut io::BufReader::new(inflated), sink)
        }
        "snappy" => {
            budget.hold(size)?;
            let mut packed = Vec::new();
            body.read_to_end(&mut packed)?;
            // Behind the block stands its sum.
            packed.truncate(packed.len().saturating_sub(4));
            let (unpacked, whole) = snappy::unpack(&packed, &budget)?;
            let end = rows.read(count, &mut unpacked.as_slice(), sink);
            match whole {
                true => end,
                false => Err(ExtractError::malformed("a block is damaged")),
            }
        }
        _ => Err(ExtractError::Gap {
            kind: GapKind::Unsupported,
            detail: "rows packed in a way that is not read",
        }),
    }
}
