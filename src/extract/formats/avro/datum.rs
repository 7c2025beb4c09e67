//! Rows as their schema has them: each value under the name of its field.

use std::collections::HashMap;
use std::io::{self, Read};

use serde_json::Value;

use crate::extract::blob;
use crate::extract::grid::Grid;
use crate::extract::{Edge, ExtractError, TextSink};
use crate::model::Place;

/// Values in values.
const DEPTH: u32 = 64;

/// Values that have no bytes, in one row.
const EMPTY: u64 = 100_000;

/// The rows of one file.
pub(super) struct Rows<'a> {
    schema: &'a Value,
    named: HashMap<&'a str, &'a Value>,
    pub grid: Grid,
    empty: u64,
}

/// A number of up to ten bytes, seven bits each, the sign in the lowest.
pub(super) fn long(reader: &mut dyn Read) -> io::Result<i64> {
    let mut value: u64 = 0;
    for shift in (0..64).step_by(7) {
        let mut byte = [0; 1];
        reader.read_exact(&mut byte)?;
        let [byte] = byte;
        value |= u64::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return Ok((value >> 1).cast_signed() ^ -((value & 1).cast_signed()));
        }
    }
    Err(io::ErrorKind::InvalidData.into())
}

/// The names of a row's fields.
pub(super) fn fields(schema: &Value) -> Vec<String> {
    let fields = schema.get("fields").and_then(Value::as_array);
    let names = fields
        .into_iter()
        .flatten()
        .filter_map(|field| field.get("name")?.as_str());
    names.map(str::to_owned).collect()
}

impl<'a> Rows<'a> {
    pub fn new(schema: &'a Value, grid: Grid) -> Self {
        let mut named = HashMap::new();
        name_all(schema, &mut named, 0);
        Self {
            schema,
            named,
            grid,
            empty: 0,
        }
    }

    /// Reads `count` rows.
    pub fn read(
        &mut self,
        count: u64,
        reader: &mut dyn Read,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let bare = self
            .schema
            .get("fields")
            .and_then(Value::as_array)
            .is_none_or(Vec::is_empty);
        for _ in 0..count {
            if !bare {
                self.empty = 0;
            }
            match self.schema.get("fields").and_then(Value::as_array) {
                Some(fields) => {
                    for (column, field) in fields.iter().enumerate() {
                        let kind = field.get("type").unwrap_or(&Value::Null);
                        self.value(kind, column, reader, 0, sink)?;
                        self.grid.end_cell(sink)?;
                    }
                }
                None => self.value(self.schema, 0, reader, 0, sink)?,
            }
            self.grid.end_cell(sink)?;
            self.grid.end_row(sink)?;
            self.nothing()?;
        }
        Ok(())
    }

    /// Counts a value that may have no bytes: their number is bounded by nothing else.
    fn nothing(&mut self) -> Result<(), ExtractError> {
        self.empty += 1;
        match self.empty > EMPTY {
            true => Err(ExtractError::malformed(
                "more values than there are bytes for",
            )),
            false => Ok(()),
        }
    }

    fn value(
        &mut self,
        schema: &'a Value,
        column: usize,
        reader: &mut dyn Read,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        if depth > DEPTH {
            return Err(ExtractError::malformed("values in one another without end"));
        }
        match schema {
            Value::String(name) => self.simple(name, schema, column, reader, depth, sink),
            Value::Array(options) => {
                let chosen = usize::try_from(long(reader)?)
                    .ok()
                    .and_then(|at| options.get(at));
                let chosen = chosen.ok_or(ExtractError::malformed("a value of no kind"))?;
                self.value(chosen, column, reader, depth + 1, sink)
            }
            Value::Object(_) => match schema.get("type") {
                Some(Value::String(name)) => self.simple(name, schema, column, reader, depth, sink),
                Some(inner) => self.value(inner, column, reader, depth + 1, sink),
                None => Err(ExtractError::malformed("the schema cannot be read")),
            },
            _ => Err(ExtractError::malformed("the schema cannot be read")),
        }
    }

    fn simple(
        &mut self,
        name: &str,
        schema: &'a Value,
        column: usize,
        reader: &mut dyn Read,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let shown = match name {
            "null" => return self.nothing(),
            "boolean" => {
                let [byte] = exactly(reader)?;
                (byte != 0).to_string()
            }
            "int" | "long" => {
                let value = long(reader)?;
                match schema.get("logicalType").and_then(Value::as_str) {
                    Some("date") => day(value),
                    _ => value.to_string(),
                }
            }
            "float" => f32::from_le_bytes(exactly(reader)?).to_string(),
            "double" => f64::from_le_bytes(exactly(reader)?).to_string(),
            "string" | "bytes" => {
                let length = u64::try_from(long(reader)?).unwrap_or(0);
                return self.bytes(column, length, reader, sink);
            }
            "fixed" => {
                let length = schema.get("size").and_then(Value::as_u64).unwrap_or(0);
                return self.bytes(column, length, reader, sink);
            }
            "enum" => {
                let at = usize::try_from(long(reader)?).unwrap_or(usize::MAX);
                let symbol = schema
                    .get("symbols")
                    .and_then(|symbols| symbols.get(at)?.as_str());
                symbol.unwrap_or_default().to_owned()
            }
            "record" | "error" => {
                self.nothing()?;
                let fields = schema.get("fields").and_then(Value::as_array);
                for field in fields.into_iter().flatten() {
                    let label = field
                        .get("name")
                        .and_then(Value::as_str)
                        .unwrap_or_default();
                    self.grid.nested(label);
                    let kind = field.get("type").unwrap_or(&Value::Null);
                    self.value(kind, column, reader, depth + 1, sink)?;
                    self.grid.end_cell(sink)?;
                }
                self.grid.nested("");
                return Ok(());
            }
            "array" | "map" => return self.items(name, schema, column, reader, depth, sink),
            other => {
                // A name may come with its space, which no two kinds of one file differ in.
                let short = other.rsplit('.').next().unwrap_or(other);
                let known = self
                    .named
                    .get(other)
                    .or_else(|| self.named.get(short))
                    .copied();
                let known = known.ok_or(ExtractError::malformed(
                    "the schema names a kind that is not there",
                ))?;
                return self.value(known, column, reader, depth + 1, sink);
            }
        };
        Ok(self.grid.text(column, &shown, sink)?)
    }

    /// The values of an array, or of a map with their keys, in blocks.
    fn items(
        &mut self,
        name: &str,
        schema: &'a Value,
        column: usize,
        reader: &mut dyn Read,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let kind = schema.get(if name == "map" { "values" } else { "items" });
        let kind = kind.ok_or(ExtractError::malformed("the schema cannot be read"))?;
        loop {
            sink.budget().step()?;
            let mut count = long(reader)?;
            if count == 0 {
                return Ok(());
            }
            if count < 0 {
                long(reader)?;
                count = count.saturating_neg();
            }
            for nth in 0..count {
                if nth % 512 == 511 {
                    sink.budget().step()?;
                }
                if name == "map" {
                    let length = u64::try_from(long(reader)?).unwrap_or(0);
                    self.bytes(column, length, reader, sink)?;
                    self.grid.text(column, ": ", sink)?;
                }
                self.value(kind, column, reader, depth + 1, sink)?;
                sink.edge(Edge::Line)?;
            }
        }
    }

    fn bytes(
        &mut self,
        column: usize,
        length: u64,
        reader: &mut dyn Read,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        if length == 0 {
            return self.nothing();
        }
        let name = match self.grid.place() {
            Place::Cell { sheet, row, .. } => format!("{sheet} {row}"),
            _ => String::new(),
        };
        let grid = &mut self.grid;
        let found = blob::read(&name, length, reader, sink, &mut |text, sink| {
            grid.text(column, text, sink)
        })?;
        match found {
            blob::Blob::Cut => Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
            _ => Ok(()),
        }
    }
}

fn exactly<const N: usize>(reader: &mut dyn Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    reader.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// Notes every kind that has a name.
fn name_all<'a>(schema: &'a Value, named: &mut HashMap<&'a str, &'a Value>, depth: u32) {
    if depth > DEPTH {
        return;
    }
    match schema {
        Value::Array(options) => options
            .iter()
            .for_each(|option| name_all(option, named, depth + 1)),
        Value::Object(parts) => {
            if let Some(name) = schema.get("name").and_then(Value::as_str)
                && schema
                    .get("type")
                    .and_then(Value::as_str)
                    .is_some_and(|kind| matches!(kind, "record" | "enum" | "fixed" | "error"))
            {
                named.insert(name, schema);
            }
            parts
                .values()
                .for_each(|part| name_all(part, named, depth + 1));
        }
        _ => {}
    }
}

/// A day counted from 1 January 1970.
pub(in super::super) fn day(days: i64) -> String {
    if !(-719_162..2_932_897).contains(&days) {
        return days.to_string();
    }
    let z = days + 719_468;
    let (era, doe) = (z.div_euclid(146_097), z.rem_euclid(146_097));
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{:02}", doy - (153 * mp + 2) / 5 + 1)
}
