//! Brotli, which has no mark: only a name and a stream that decodes tell it.

use std::io::{self, BufRead, Read};

use brotli_decompressor::{BrotliDecompressStream, BrotliResult, BrotliState, StandardAlloc};

use super::{Unpacked, only_padding};
use crate::input::{Cursor, Input};
use crate::limits::Budget;

/// How much of a stream must decode before it is believed to be one.
const PROVEN: usize = 256;

type State = BrotliState<StandardAlloc, StandardAlloc, StandardAlloc>;

/// Without the windows of up to a gigabyte that no program writes unless it is told to.
fn state() -> Box<State> {
    let alloc = StandardAlloc::default;
    Box::new(BrotliState::new_strict(alloc(), alloc(), alloc()))
}

pub(crate) fn brotli(input: &Input, _budget: &Budget) -> io::Result<Unpacked> {
    Ok(Box::new(Stream {
        source: input.reader(),
        state: state(),
        ended: false,
    }))
}

/// Whether `head`, the start of a file or all of it, decodes.
pub(crate) fn is_brotli(head: &[u8]) -> bool {
    let mut buf = [0; PROVEN];
    let (mut in_left, mut in_at) = (head.len(), 0);
    let (mut out_left, mut out_at, mut total) = (buf.len(), 0, 0);
    let result = BrotliDecompressStream(
        &mut in_left,
        &mut in_at,
        head,
        &mut out_left,
        &mut out_at,
        &mut buf,
        &mut total,
        &mut state(),
    );
    // A short stream must end; a long one must go on.
    match result {
        BrotliResult::ResultSuccess => in_left == 0 && out_at > 0,
        BrotliResult::NeedsMoreOutput => true,
        _ => false,
    }
}

struct Stream {
    source: Cursor,
    state: Box<State>,
    ended: bool,
}

impl Read for Stream {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while !self.ended && !buf.is_empty() {
            let input = self.source.fill_buf()?;
            let at_end = input.is_empty();
            let (mut in_left, mut in_at) = (input.len(), 0);
            let (mut out_left, mut out_at, mut total) = (buf.len(), 0, 0);
            let result = BrotliDecompressStream(
                &mut in_left,
                &mut in_at,
                input,
                &mut out_left,
                &mut out_at,
                buf,
                &mut total,
                &mut self.state,
            );
            self.source.consume(in_at);
            self.ended = matches!(result, BrotliResult::ResultSuccess);
            if out_at > 0 {
                return Ok(out_at);
            }
            match result {
                BrotliResult::ResultFailure => return Err(io::ErrorKind::InvalidData.into()),
                BrotliResult::NeedsMoreInput if at_end => {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                _ => {}
            }
        }
        if self.ended {
            only_padding(self.source.clone())?;
        }
        Ok(0)
    }
}
