//! The records of a workbook's stream, one after another, and what their bodies hold.

use std::io::{self, Read, Seek, SeekFrom};

use encoding_rs::{Encoding, WINDOWS_1252};

use super::crypt::Cipher;

/// The record that carries on the one before it.
pub(super) const CONTINUE: u16 = 0x003C;

/// Which generation of the format the records are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    Two,
    Three,
    Four,
    /// Excel 5 and 95.
    Five,
    /// Excel 97 and after.
    Eight,
}

/// A readable and seekable stream of bytes.
pub(super) trait Stream: Read + Seek {}

impl<T: Read + Seek> Stream for T {}

/// The records. Of each only the body is held, which has at most 64 KiB.
pub(super) struct Records<'r> {
    stream: &'r mut dyn Stream,
    /// Where the body being read begins.
    start: u64,
    kind: u16,
    body: Vec<u8>,
    at: usize,
    /// The header after the body, once it was looked at.
    ahead: Option<(u16, u16)>,
    fault: Option<io::Error>,
    is_cut: bool,
    pub version: Version,
    pub encoding: &'static Encoding,
    pub cipher: Option<Cipher>,
}

impl<'r> Records<'r> {
    pub fn new(stream: &'r mut dyn Stream) -> Self {
        Self {
            stream,
            start: 0,
            kind: 0,
            body: Vec::new(),
            at: 0,
            ahead: None,
            fault: None,
            is_cut: false,
            version: Version::Eight,
            encoding: WINDOWS_1252,
            cipher: None,
        }
    }

    /// Goes on to the next record and answers its kind; none at the end of the stream.
    pub fn next(&mut self) -> io::Result<Option<u16>> {
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
        self.look_ahead();
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
        let Some((kind, len)) = self.ahead.take() else {
            return Ok(None);
        };
        self.load(kind, len)?;
        Ok(Some(kind))
    }

    /// Where the header of the present record is.
    pub fn position(&self) -> u64 {
        self.start.saturating_sub(4)
    }

    /// Where the present record's body ends.
    pub fn end(&self) -> u64 {
        self.start.saturating_add(self.body.len() as u64)
    }

    /// Whether the stream ended inside a record.
    pub const fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// Leaves the present record: the next one is the one at `position`.
    pub fn go_to(&mut self, position: u64) -> io::Result<()> {
        self.stream.seek(SeekFrom::Start(position))?;
        self.start = position;
        self.body.clear();
        self.at = 0;
        self.ahead = None;
        Ok(())
    }

    /// The rest of the present body, without what carries it on.
    pub fn rest(&self) -> &[u8] {
        self.body.get(self.at..).unwrap_or_default()
    }

    /// The whole of the present body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Takes the rest of the body up.
    pub fn take_rest(&mut self) {
        self.at = self.body.len();
    }

    /// Puts the record that carries on the present one in its place. False if there is none.
    pub fn carry_on(&mut self) -> bool {
        self.look_ahead();
        match self.ahead {
            Some((CONTINUE, len)) => {
                self.ahead = None;
                let kind = self.kind;
                match self.load(CONTINUE, len) {
                    Ok(()) => {
                        self.kind = kind;
                        true
                    }
                    Err(fault) => {
                        self.fault = Some(fault);
                        false
                    }
                }
            }
            _ => false,
        }
    }

    fn look_ahead(&mut self) {
        if self.ahead.is_some() || self.fault.is_some() {
            return;
        }
        let mut head = [0; 4];
        match read_full(self.stream, &mut head) {
            Ok(4) => {
                let [a, b, c, d] = head;
                self.ahead = Some((u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d])));
            }
            Ok(0) => {}
            Ok(_) => self.is_cut = true,
            Err(fault) => self.fault = Some(fault),
        }
    }

    fn load(&mut self, kind: u16, len: u16) -> io::Result<()> {
        self.start = self.end().saturating_add(4);
        self.kind = kind;
        self.at = 0;
        self.body.clear();
        self.body.resize(usize::from(len), 0);
        let read = read_full(self.stream, &mut self.body)?;
        if read < self.body.len() {
            self.is_cut = true;
            self.body.truncate(read);
        }
        if let Some(cipher) = &mut self.cipher {
            cipher.decrypt(kind, self.start, &mut self.body);
        }
        Ok(())
    }

    pub fn u8(&mut self) -> Option<u8> {
        while self.at >= self.body.len() {
            if !self.carry_on() {
                return None;
            }
        }
        let byte = self.body.get(self.at).copied();
        self.at += 1;
        byte
    }

    pub fn u16(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.u8()?, self.u8()?]))
    }

    pub fn u32(&mut self) -> Option<u32> {
        let (low, high) = (self.u16()?, self.u16()?);
        Some(u32::from(low) | u32::from(high) << 16)
    }

    pub fn f64(&mut self) -> Option<f64> {
        let (low, high) = (self.u32()?, self.u32()?);
        Some(f64::from_bits(u64::from(low) | u64::from(high) << 32))
    }

    /// Passes over bytes, in what carries the record on too.
    pub fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            let here = self.rest().len().min(count);
            if here == 0 && !self.carry_on() {
                return None;
            }
            self.at += here;
            count -= here;
        }
        Some(())
    }

    /// Appends up to `count` bytes to `out`.
    pub fn bytes(&mut self, count: usize, out: &mut Vec<u8>) -> Option<()> {
        let mut left = count;
        while left > 0 {
            let here = self.rest().len().min(left);
            if here == 0 && !self.carry_on() {
                return None;
            }
            out.extend_from_slice(self.rest().get(..here).unwrap_or_default());
            self.at += here;
            left -= here;
        }
        Some(())
    }

    /// Appends a text of `count` characters: in Excel 97 and after with its flags in front, before
    /// that of bytes in the workbook's code page.
    pub fn text(&mut self, count: usize, out: &mut String) -> Option<()> {
        match self.version {
            Version::Eight => {
                let flags = self.u8()?;
                self.characters(count, flags, out)
            }
            _ => self.coded(count, out),
        }
    }

    /// Appends a text with its length in one byte in front.
    pub fn short_text(&mut self, out: &mut String) -> Option<()> {
        let count = self.u8()?;
        self.text(usize::from(count), out)
    }

    /// Appends a text with its length in two bytes in front; what marks its fonts is passed over.
    pub fn long_text(&mut self, out: &mut String) -> Option<()> {
        let mut phonetic = String::new();
        self.rich_text(out, &mut phonetic)
    }

    /// Appends a text that may have fonts and a phonetic reading behind it.
    pub fn rich_text(&mut self, out: &mut String, phonetic: &mut String) -> Option<()> {
        let count = usize::from(self.u16()?);
        if self.version < Version::Eight {
            return self.coded(count, out);
        }
        let flags = self.u8()?;
        let runs = if flags & 8 != 0 { self.u16()? } else { 0 };
        let extra = if flags & 4 != 0 { self.u32()? } else { 0 };
        self.characters(count, flags, out)?;
        self.skip(usize::from(runs) * 4)?;
        let extra = usize::try_from(extra).unwrap_or(usize::MAX);
        match extra {
            0 => Some(()),
            14..=MOST_PHONETIC => {
                let mut bytes = Vec::new();
                self.bytes(extra, &mut bytes)?;
                let count = crate::extract::bytes::u16_le(&bytes, 12).map_or(0, usize::from);
                let wide = bytes.get(14..).unwrap_or_default();
                push_wide(wide.get(..2 * count).unwrap_or_default(), phonetic);
                Some(())
            }
            _ => self.skip(extra),
        }
    }

    /// Appends characters of one or two bytes each. Where another record carries them on, it says
    /// anew how wide they are.
    pub fn characters(&mut self, count: usize, flags: u8, out: &mut String) -> Option<()> {
        let (mut left, mut flags) = (count, flags);
        let mut units: Vec<u16> = Vec::new();
        while left > 0 {
            if self.rest().is_empty() {
                flags = match self.carry_on() {
                    true => self.u8().unwrap_or(0),
                    false => {
                        push_units(&units, out);
                        return None;
                    }
                };
                continue;
            }
            let taken = match flags & 1 {
                0 => {
                    let here = self.rest().get(..left.min(self.rest().len()));
                    let here = here.unwrap_or_default();
                    units.extend(here.iter().map(|b| u16::from(*b)));
                    (here.len(), here.len())
                }
                _ => {
                    let room = self.rest().len();
                    let here = self.rest().get(..(2 * left).min(room & !1));
                    let here = here.unwrap_or_default();
                    let pairs = here.as_chunks().0.iter();
                    units.extend(pairs.map(|pair| u16::from_le_bytes(*pair)));
                    // Half a character at a record's end is damage, and is passed over.
                    (here.len() / 2, here.len().max(usize::from(room == 1)))
                }
            };
            left -= taken.0.min(left);
            self.at += taken.1;
        }
        push_units(&units, out);
        Some(())
    }

    fn coded(&mut self, count: usize, out: &mut String) -> Option<()> {
        let mut bytes = Vec::new();
        let end = self.bytes(count, &mut bytes);
        out.push_str(&self.encoding.decode_without_bom_handling(&bytes).0);
        end
    }
}

/// Longer phonetic readings are damage.
const MOST_PHONETIC: usize = 1 << 18;

/// Appends UTF-16 with the low byte first.
pub(super) fn push_wide(bytes: &[u8], out: &mut String) {
    let units: Vec<u16> = bytes
        .as_chunks()
        .0
        .iter()
        .map(|pair| u16::from_le_bytes(*pair))
        .collect();
    push_units(&units, out);
}

fn push_units(units: &[u16], out: &mut String) {
    let decoded = char::decode_utf16(units.iter().copied());
    out.extend(decoded.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)));
}

fn read_full(stream: &mut dyn Stream, buf: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(room) = buf.get_mut(filled..).filter(|room| !room.is_empty()) {
        match stream.read(room) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
