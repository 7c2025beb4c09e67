//! Deflate that hands out everything before a damaged spot, which decoders in other hands drop.

use std::io::{self, Read};

use flate2::{Decompress, FlushDecompress, Status};

/// The length of the header that goes before deflate data.
const HEADER: usize = 2;

/// Inflates `input`, with its zlib header or without one. The checksum at the end is not looked at:
/// where it is wrong or cut off, the data are read all the same.
pub(super) struct Inflate<'a> {
    input: &'a [u8],
    at: usize,
    engine: Decompress,
    /// Set once both ways of beginning have been tried, or one has yielded something.
    settled: bool,
    ended: bool,
    damage: Option<io::ErrorKind>,
}

impl<'a> Inflate<'a> {
    pub fn new(input: &'a [u8]) -> Self {
        // Some producers leave a line end between the keyword and the data.
        let skip = input.iter().take_while(|b| matches!(b, b'\r' | b'\n'));
        let input = input.get(skip.count()..).unwrap_or_default();
        Self {
            input,
            at: if has_header(input) { HEADER } else { 0 },
            engine: Decompress::new(false),
            settled: false,
            // Nothing at all is how some producers write an empty stream.
            ended: input.is_empty(),
            damage: None,
        }
    }

    fn left(&self) -> &'a [u8] {
        self.input.get(self.at..).unwrap_or_default()
    }

    /// One call of the engine: how much it wrote.
    fn advance(&mut self, out: &mut [u8]) -> usize {
        let (taken, written) = (self.engine.total_in(), self.engine.total_out());
        let status = self
            .engine
            .decompress(self.left(), out, FlushDecompress::None);
        let taken = self.engine.total_in().saturating_sub(taken) as usize;
        let written = self.engine.total_out().saturating_sub(written) as usize;
        self.at = self.at.saturating_add(taken);
        match status {
            Ok(Status::StreamEnd) => self.ended = true,
            Ok(_) if taken == 0 && written == 0 => {
                self.ended = true;
                self.damage = Some(io::ErrorKind::UnexpectedEof);
            }
            Ok(_) => {}
            Err(_) if !self.settled && written == 0 => {
                self.settled = true;
                self.engine = Decompress::new(false);
                self.at = if has_header(self.input) { 0 } else { HEADER };
            }
            Err(_) => {
                self.ended = true;
                self.damage = Some(io::ErrorKind::InvalidData);
            }
        }
        self.settled |= written > 0;
        written
    }
}

impl Read for Inflate<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while !self.ended && !out.is_empty() {
            let written = self.advance(out);
            if written > 0 {
                return Ok(written.min(out.len()));
            }
        }
        match self.damage.take() {
            Some(kind) => Err(kind.into()),
            None => Ok(0),
        }
    }
}

/// Whether the first byte is a zlib header's. Bare deflate data hardly ever begin like that.
fn has_header(input: &[u8]) -> bool {
    input.first().is_some_and(|method| method & 0x8F == 8)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn packed(text: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::new(6));
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn text() -> Vec<u8> {
        (0..5000)
            .flat_map(|n| format!("{n} ").into_bytes())
            .collect()
    }

    #[test]
    fn zlib_and_bare_deflate_are_both_read() {
        let packed = packed(&text());
        for input in [&packed[..], &packed[2..]] {
            let mut out = Vec::new();
            Inflate::new(input).read_to_end(&mut out).unwrap();
            assert!(out == text());
        }
    }

    #[test]
    fn an_empty_stream_is_whole_and_a_broken_header_costs_nothing() {
        assert_eq!(Inflate::new(b"\r\n").read(&mut [0; 9]).unwrap(), 0);
        let mut packed = packed(&text());
        packed[0] = 0xFF;
        let mut out = Vec::new();
        Inflate::new(&packed).read_to_end(&mut out).unwrap();
        assert!(out == text());
    }

    #[test]
    fn what_comes_before_a_cut_is_handed_out_and_the_cut_is_named() {
        let packed = packed(&text());
        let mut out = Vec::new();
        let end = Inflate::new(&packed[..packed.len() / 2]).read_to_end(&mut out);
        assert_eq!(end.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        assert!(out.len() > 1000 && text().starts_with(&out));
    }

    #[test]
    fn what_comes_before_a_damaged_spot_is_handed_out() {
        let mut packed = packed(&text());
        let middle = packed.len() / 2;
        packed[middle..middle + 64].fill(0xFF);
        let mut out = Vec::new();
        let end = Inflate::new(&packed).read_to_end(&mut out);
        assert!(end.is_err() || out != text());
        assert!(out.len() > 1000 && out[..1000] == text()[..1000]);
    }

    #[test]
    fn a_wrong_or_missing_checksum_costs_nothing() {
        let mut packed = packed(&text());
        *packed.last_mut().unwrap() ^= 1;
        for input in [&packed[..], &packed[..packed.len() - 4]] {
            let mut out = Vec::new();
            Inflate::new(input).read_to_end(&mut out).unwrap();
            assert!(out == text());
        }
    }
}
