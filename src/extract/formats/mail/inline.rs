//! Files written into a plain body: uuencoded (`begin 644 name`) and yEnc (`=ybegin`).

use std::io::{self, BufRead, Read};

use memchr::memmem;

use crate::input::{Cursor, Input};
use crate::limits::Budget;

/// More files than anybody writes into one body; what follows them is read as text.
const MOST: usize = 10_000;
const STRIDE: usize = 256 << 10;
const LONGEST_LINE: usize = 1024;
const SPACE: u8 = b' ';

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coding {
    Uu,
    Y,
}

impl Coding {
    const fn begin(self) -> &'static [u8] {
        match self {
            Self::Uu => b"begin ",
            Self::Y => b"=ybegin ",
        }
    }

    const fn end(self) -> &'static [u8] {
        match self {
            Self::Uu => b"\nend",
            Self::Y => b"\n=yend",
        }
    }
}

/// A file within a body.
pub(super) struct Inline {
    pub name: Vec<u8>,
    /// The range of the body that it takes.
    pub start: u64,
    pub end: u64,
    /// Whether the line that ends it is there.
    pub is_whole: bool,
    coding: Coding,
    data: Input,
}

impl Inline {
    pub fn reader(&self) -> impl Read + use<> {
        Decoder {
            coding: self.coding,
            inner: self.data.reader(),
            ready: Vec::new(),
            taken: 0,
        }
    }

    pub const fn packed(&self) -> u64 {
        self.data.len()
    }
}

/// The files in `body`, in their order.
pub(super) fn find(body: &Input, budget: &Budget) -> io::Result<Vec<Inline>> {
    let mut found: Vec<Inline> = Vec::new();
    let mut at = 0;
    while at < body.len() && found.len() < MOST {
        budget.step()?;
        let bytes = body.peek(at, STRIDE)?;
        let next = [Coding::Uu, Coding::Y].into_iter().filter_map(|coding| {
            let mut marks = memmem::find_iter(&bytes, coding.begin());
            marks.find_map(|mark| {
                let begins_line = match mark.checked_sub(1) {
                    Some(before) => bytes.get(before) == Some(&b'\n'),
                    None => at == 0,
                };
                let start = at.saturating_add(mark as u64);
                begins_line.then(|| open(body, coding, start).ok().flatten())?
            })
        });
        match next.min_by_key(|inline| inline.start) {
            Some(mut inline) => {
                close(body, &mut inline, budget)?;
                at = inline.end;
                found.push(inline);
            }
            None if bytes.len() < STRIDE => break,
            // A mark may be cut by the window's end.
            None => at = at.saturating_add((STRIDE - LONGEST_LINE) as u64),
        }
    }
    Ok(found)
}

/// The file whose first line is at `start`, if what follows is one.
fn open(body: &Input, coding: Coding, start: u64) -> io::Result<Option<Inline>> {
    let head = body.peek(start, 2 * LONGEST_LINE)?;
    let Some(len) = memchr::memchr(b'\n', &head) else {
        return Ok(None);
    };
    let line = head.get(..len).unwrap_or_default().trim_ascii_end();
    let rest = line.get(coding.begin().len()..).unwrap_or_default();
    let after = head.get(len + 1..).unwrap_or_default();
    let name = match coding {
        Coding::Uu => uu_name(rest).filter(|_| is_uu_line(after)),
        Coding::Y => memmem::find(rest, b"name=").and_then(|at| rest.get(at + 5..)),
    };
    let data_at = start.saturating_add(len as u64).saturating_add(1);
    Ok(name.map(|name| Inline {
        name: name.to_vec(),
        start,
        end: body.len(),
        is_whole: false,
        coding,
        data: body.slice(data_at, u64::MAX),
    }))
}

/// What follows the permissions.
fn uu_name(rest: &[u8]) -> Option<&[u8]> {
    let space = memchr::memchr(SPACE, rest)?;
    let (mode, name) = rest.split_at(space);
    let is_mode = (3..=5).contains(&mode.len()) && mode.iter().all(|b| (b'0'..b'8').contains(b));
    is_mode.then(|| name.trim_ascii())
}

/// Whether a line is as long as its first character says.
fn is_uu_line(after: &[u8]) -> bool {
    let line = after
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let Some(first) = line.first().filter(|byte| (SPACE..=b'`').contains(byte)) else {
        return false;
    };
    let bytes = usize::from(first.wrapping_sub(SPACE) & 63);
    let wanted = 1 + bytes.div_ceil(3) * 4;
    line.len() + 4 >= wanted && line.len() <= wanted + 2
}

/// Looks for the line that ends the file.
fn close(body: &Input, inline: &mut Inline, budget: &Budget) -> io::Result<()> {
    let mark = inline.coding.end();
    let first = body.len() - inline.data.len();
    let mut at = first.saturating_sub(1);
    while at < body.len() {
        budget.step()?;
        let bytes = body.peek(at, STRIDE)?;
        for found in memmem::find_iter(&bytes, mark) {
            let start = at.saturating_add(found as u64);
            let line = body.peek(start.saturating_add(1), LONGEST_LINE)?;
            let len = memchr::memchr(b'\n', &line).unwrap_or(line.len());
            let text = line.get(..len).unwrap_or_default().trim_ascii();
            if inline.coding == Coding::Uu && text != b"end" {
                continue;
            }
            inline.data = body.slice(first, start.saturating_sub(first).saturating_add(1));
            inline.end = start.saturating_add(1).saturating_add(len as u64);
            inline.is_whole = true;
            return Ok(());
        }
        if bytes.len() < STRIDE {
            return Ok(());
        }
        at = at.saturating_add((STRIDE - mark.len()) as u64);
    }
    Ok(())
}

struct Decoder {
    coding: Coding,
    inner: Cursor,
    ready: Vec<u8>,
    taken: usize,
}

impl Decoder {
    /// One line, or a stretch of one that does not end.
    fn line(&mut self) -> io::Result<bool> {
        let mut line = Vec::new();
        let mut near = (&mut self.inner).take(64 << 10);
        near.read_until(b'\n', &mut line)?;
        match self.coding {
            Coding::Uu => uu(&line, &mut self.ready),
            Coding::Y if line.starts_with(b"=ypart ") => {}
            Coding::Y => y(&line, &mut self.ready),
        }
        Ok(!line.is_empty())
    }
}

fn uu(line: &[u8], out: &mut Vec<u8>) {
    let six = |byte: u8| byte.wrapping_sub(SPACE) & 63;
    let Some((first, rest)) = line.trim_ascii_end().split_first() else {
        return;
    };
    let len = usize::from(six(*first));
    let start = out.len();
    for four in rest.chunks(4) {
        let at = |nth: usize| six(four.get(nth).copied().unwrap_or(SPACE));
        out.push(at(0) << 2 | at(1) >> 4);
        out.push(at(1) << 4 | at(2) >> 2);
        out.push(at(2) << 6 | at(3));
    }
    out.truncate(start.saturating_add(len).min(out.len()));
}

fn y(line: &[u8], out: &mut Vec<u8>) {
    let mut bytes = line.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\r' | b'\n' => {}
            b'=' => out.extend(bytes.next().map(|byte| byte.wrapping_sub(64 + 42))),
            byte => out.push(byte.wrapping_sub(42)),
        }
    }
}

impl Read for Decoder {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.taken >= self.ready.len() {
            self.ready.clear();
            self.taken = 0;
            if !self.line()? {
                return Ok(0);
            }
        }
        let mut left = self.ready.get(self.taken..).unwrap_or_default();
        let n = left.read(buf)?;
        self.taken += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn read(body: &[u8]) -> Vec<(String, Vec<u8>)> {
        let budget = Budget::new(Arc::default(), Arc::default());
        let found = find(&Input::from_bytes(body), &budget).unwrap();
        let mut files = Vec::new();
        for inline in found {
            let mut bytes = Vec::new();
            inline.reader().read_to_end(&mut bytes).unwrap();
            files.push((String::from_utf8_lossy(&inline.name).into_owned(), bytes));
        }
        files
    }

    #[test]
    fn a_uuencoded_file_is_decoded() {
        let body = b"Hello\r\nbegin 644 a b.txt\r\n#0V%T\r\n`\r\nend\r\nbye";
        assert_eq!(read(body), [("a b.txt".to_owned(), b"Cat".to_vec())]);
    }

    #[test]
    fn a_yenc_file_is_decoded() {
        let data: Vec<u8> = b"Cat=".iter().map(|b| b.wrapping_add(42)).collect();
        let body = [
            b"=ybegin line=128 size=4 name=c.txt\n",
            &data[..],
            b"\n=yend size=4\n",
        ];
        assert_eq!(
            read(&body.concat()),
            [("c.txt".to_owned(), b"Cat=".to_vec())]
        );
    }

    #[test]
    fn prose_that_begins_is_no_file() {
        assert!(read(b"begin 644 words here\nbut it goes on as prose\nend\n").is_empty());
        assert!(read(b"begin at nine\n").is_empty());
    }
}
