//! Content on standard input, read so that an interruption is noticed while nothing arrives.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

/// How much is read at once, and how many such pieces may wait.
const PIECE: usize = 64 << 10;
const WAITING: usize = 4;

/// How often an interruption is looked for.
const LOOK: Duration = Duration::from_millis(50);

/// A reader that gives up once `stop` says so. The thread that waits for the input itself ends with
/// the input or the program.
pub struct Stdin<S> {
    pieces: Receiver<io::Result<Vec<u8>>>,
    piece: io::Cursor<Vec<u8>>,
    stop: S,
}

impl<S: Fn() -> bool> Stdin<S> {
    /// Reads `input` to its end, or until `stop` is true.
    pub fn new(mut input: impl Read + Send + 'static, stop: S) -> Self {
        let (sender, pieces) = sync_channel(WAITING);
        thread::spawn(move || {
            loop {
                let mut piece = vec![0; PIECE];
                let read = match input.read(&mut piece) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                    read => read,
                };
                let last = matches!(read, Ok(0) | Err(_));
                let sent = sender.send(read.map(|n| {
                    piece.truncate(n);
                    piece
                }));
                if last || sent.is_err() {
                    return;
                }
            }
        });
        Self {
            pieces,
            piece: io::Cursor::default(),
            stop,
        }
    }

    fn next_piece(&mut self) -> io::Result<Option<Vec<u8>>> {
        loop {
            if (self.stop)() {
                return Err(io::Error::other("interrupted"));
            }
            match self.pieces.recv_timeout(LOOK) {
                Ok(Ok(piece)) if piece.is_empty() => {}
                Ok(piece) => return piece.map(Some),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(None),
            }
        }
    }
}

impl<S: Fn() -> bool> Read for Stdin<S> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.piece.read(buf)?;
        if n > 0 || buf.is_empty() {
            return Ok(n);
        }
        match self.next_piece()? {
            Some(piece) => self.piece = io::Cursor::new(piece),
            None => return Ok(0),
        }
        self.piece.read(buf)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_arrives_is_handed_on() {
        let input: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
        let mut read = Vec::new();
        let mut stdin = Stdin::new(io::Cursor::new(input.clone()), || false);
        stdin.read_to_end(&mut read).unwrap();
        assert_eq!(read, input);
    }

    #[test]
    fn an_error_comes_after_what_came_before_it() {
        struct Breaks(bool);
        impl Read for Breaks {
            fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
                if self.0 {
                    return Err(io::Error::other("gone"));
                }
                self.0 = true;
                buf[..3].copy_from_slice(b"abc");
                Ok(3)
            }
        }
        let mut read = Vec::new();
        let error = Stdin::new(Breaks(false), || false).read_to_end(&mut read);
        assert_eq!(read, b"abc");
        assert_eq!(error.unwrap_err().to_string(), "gone");
    }

    #[test]
    fn an_interruption_ends_a_wait_for_input() {
        let (reader, _writer) = io::pipe().unwrap();
        let error = Stdin::new(reader, || true).read(&mut [0; 8]).unwrap_err();
        assert_eq!(error.to_string(), "interrupted");
    }
}
