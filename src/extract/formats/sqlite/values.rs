//! A row's values as text in their cells; those that are files become members.

use std::io::{self, Read};

use super::record::{Type, integer, real, types, varint};
use super::schema::Columns;
use super::store::{Damage, Spelling};
use crate::extract::blob::{self, Blob};
use crate::extract::formats::text::{Charset, Decoding, opening};
use crate::extract::grid::Grid;
use crate::extract::{ExtractError, TextSink};
use crate::model::Place;

/// A longer value is read piece by piece.
const PIECE: u64 = 64 << 10;

/// The longest header of a row: 32,767 types of nine bytes and the length itself.
const HEADER: u64 = 9 * 32_768;

/// Room for one value after the other.
#[derive(Default)]
pub(super) struct Scratch {
    bytes: Vec<u8>,
    header: Vec<u8>,
    types: Vec<Type>,
}

/// Where a row goes and what is known of it.
pub(super) struct Row<'a> {
    pub grid: &'a mut Grid,
    pub columns: &'a Columns,
    pub rowid: i64,
    pub spelling: Spelling,
    pub damage: &'a mut Damage,
}

impl Row<'_> {
    /// Reads the header that `payload` begins with, then its values.
    pub fn read(
        &mut self,
        mut payload: impl Read,
        scratch: &mut Scratch,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let mut header = std::mem::take(&mut scratch.header);
        header.clear();
        (&mut payload).take(9).read_to_end(&mut header)?;
        let Some((length, start)) = varint(&header).filter(|(length, _)| *length <= HEADER) else {
            self.damage.row = true;
            return Ok(());
        };
        let length = length as usize;
        if let Some(more) = length.checked_sub(header.len()) {
            (&mut payload).take(more as u64).read_to_end(&mut header)?;
        }
        let (head, body) = header.split_at_checked(length).unwrap_or((&header, &[]));
        let mut kinds = std::mem::take(&mut scratch.types);
        if head.len() < length || !types(head.get(start..).unwrap_or_default(), &mut kinds) {
            self.damage.row = true;
        }
        let end = self.values(&kinds, &mut body.chain(payload), scratch, sink);
        scratch.types = kinds;
        scratch.header = header;
        end
    }

    /// Reads values of the given types, then ends the row.
    pub fn values(
        &mut self,
        kinds: &[Type],
        body: &mut dyn Read,
        scratch: &mut Scratch,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        for (column, kind) in kinds.iter().enumerate() {
            if column % 256 == 255 {
                sink.budget().step()?;
            }
            let whole = self.value(column, *kind, body, scratch, sink)?;
            self.grid.end_cell(sink)?;
            if !whole {
                self.damage.row = true;
                break;
            }
        }
        Ok(self.grid.end_row(sink)?)
    }

    /// Reads one value; answers whether all of it was there.
    fn value(
        &mut self,
        column: usize,
        kind: Type,
        body: &mut dyn Read,
        scratch: &mut Scratch,
        sink: &mut dyn TextSink,
    ) -> Result<bool, ExtractError> {
        let bytes = &mut scratch.bytes;
        match kind {
            Type::Null if self.columns.rowid == Some(column) => {
                self.grid.text(column, &self.rowid.to_string(), sink)?;
            }
            Type::Null => {}
            Type::Constant(number) => self.grid.text(column, &number.to_string(), sink)?,
            Type::Integer(length) => {
                if !filled(body, length, bytes)? {
                    return Ok(false);
                }
                self.grid.text(column, &integer(bytes).to_string(), sink)?;
            }
            Type::Real => {
                if !filled(body, 8, bytes)? {
                    return Ok(false);
                }
                self.grid.text(column, &real(bytes), sink)?;
            }
            Type::Text(length) if length > PIECE => {
                return self.long(column, length, body, self.charset(), sink);
            }
            Type::Text(length) => {
                let whole = filled(body, length, bytes)?;
                self.short(column, bytes, sink)?;
                return Ok(whole);
            }
            Type::Blob(length) => {
                return self.blob(column, length, body, sink);
            }
        }
        Ok(true)
    }

    const fn charset(&self) -> Charset {
        Charset::Known(self.spelling.encoding())
    }

    /// A text that is held whole.
    fn short(
        &mut self,
        column: usize,
        bytes: &[u8],
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let is_utf8 = self.spelling == Spelling::Utf8;
        if is_utf8 && std::str::from_utf8(bytes).is_err() {
            // Programs that know nothing of encodings store what they were given.
            return Ok(self.grid.text(column, &opening(bytes, bytes.len()), sink)?);
        }
        Ok(self.grid.text(column, &self.spelling.text(bytes), sink)?)
    }

    /// A text that is read piece by piece.
    fn long(
        &mut self,
        column: usize,
        length: u64,
        body: &mut dyn Read,
        charset: Charset,
        sink: &mut dyn TextSink,
    ) -> Result<bool, ExtractError> {
        let mut source = Decoding::new(body.take(length), charset);
        while let Some(piece) = source.chunk()? {
            sink.budget().step()?;
            self.grid.text(column, piece, sink)?;
        }
        Ok(source.read() == length)
    }

    /// A value of bytes.
    fn blob(
        &mut self,
        column: usize,
        length: u64,
        body: &mut dyn Read,
        sink: &mut dyn TextSink,
    ) -> Result<bool, ExtractError> {
        let name = self.name(column);
        let mut body = body.take(length);
        let grid = &mut *self.grid;
        let found = blob::read(&name, length, &mut body, sink, &mut |text, sink| {
            grid.text(column, text, sink)
        })?;
        self.damage.opaque |= found == Blob::Opaque;
        Ok(found != Blob::Cut)
    }

    /// What a file in a cell is called: by its table, row and column.
    fn name(&self, column: usize) -> String {
        let label = self.columns.names.get(column).map_or("", String::as_str);
        match self.grid.place() {
            Place::Cell { sheet, row, .. } => format!("{sheet} {row} {label}"),
            _ => label.to_owned(),
        }
    }
}

/// Reads `length` bytes; answers whether they were all there.
fn filled(body: &mut dyn Read, length: u64, bytes: &mut Vec<u8>) -> io::Result<bool> {
    bytes.clear();
    body.take(length).read_to_end(bytes)?;
    Ok(bytes.len() as u64 == length)
}
