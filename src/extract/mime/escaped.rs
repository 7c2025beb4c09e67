//! Charsets that spell other characters in ASCII: HZ, UTF-7, ISO-2022 of Korea and China.

use std::io::{self, BufRead, BufReader, Read};

use encoding_rs::{EUC_KR, Encoding, GB18030, UTF_8};

/// What the escapes of a charset stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escapes {
    /// `~{` and `~}` round pairs of GB 2312 (RFC 1843).
    Hz,
    /// Shift-out and shift-in round pairs of KS X 1001 (RFC 1557).
    Korean,
    /// The same round pairs of GB 2312 (RFC 1922).
    Chinese,
    /// `+` and `-` round base64 of UTF-16 (RFC 2152).
    Utf7,
}

impl Escapes {
    /// Of a charset's name in lower case.
    pub fn of(label: &str) -> Option<Self> {
        Some(match label {
            "hz-gb-2312" | "hz" => Self::Hz,
            "iso-2022-kr" | "csiso2022kr" => Self::Korean,
            "iso-2022-cn" | "iso-2022-cn-ext" => Self::Chinese,
            "utf-7" | "unicode-1-1-utf-7" | "utf7" => Self::Utf7,
            _ => return None,
        })
    }

    /// By what announces itself within the text.
    pub fn announced(sample: &[u8]) -> Option<Self> {
        let found = |mark: &[u8]| memchr::memmem::find(sample, mark).is_some();
        if found(b"\x1b$)C") {
            return Some(Self::Korean);
        }
        found(b"\x1b$)A").then_some(Self::Chinese)
    }

    /// The charset of what [`Plain`] yields.
    pub const fn plain(self) -> &'static Encoding {
        match self {
            Self::Hz | Self::Chinese => GB18030,
            Self::Korean => EUC_KR,
            Self::Utf7 => UTF_8,
        }
    }
}

/// The text without its escapes, in a charset of eight bits.
pub(super) struct Plain<R> {
    inner: BufReader<R>,
    escapes: Escapes,
    is_shifted: bool,
    bits: u32,
    held: u32,
    high: Option<u16>,
    ready: Vec<u8>,
    taken: usize,
}

impl<R: Read> Plain<R> {
    pub fn new(inner: R, escapes: Escapes) -> Self {
        Self {
            inner: BufReader::new(inner),
            escapes,
            is_shifted: false,
            bits: 0,
            held: 0,
            high: None,
            ready: Vec::new(),
            taken: 0,
        }
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let byte = self.inner.fill_buf()?.first().copied();
        self.inner.consume(usize::from(byte.is_some()));
        Ok(byte)
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.inner.fill_buf()?.first().copied())
    }

    fn put(&mut self, byte: u8) {
        let is_pair = self.is_shifted && (0x21..0x7F).contains(&byte);
        self.ready.push(if is_pair { byte | 0x80 } else { byte });
    }

    /// Reads on; answers whether there was anything.
    fn next(&mut self) -> io::Result<bool> {
        let Some(byte) = self.byte()? else {
            return Ok(false);
        };
        match self.escapes {
            Escapes::Hz => self.hz(byte)?,
            Escapes::Korean | Escapes::Chinese => self.shifting(byte)?,
            Escapes::Utf7 => self.utf7(byte)?,
        }
        Ok(true)
    }

    fn hz(&mut self, byte: u8) -> io::Result<()> {
        let follows = if byte == b'~' { self.peek()? } else { None };
        match follows {
            Some(b'{') => self.is_shifted = true,
            Some(b'}') => self.is_shifted = false,
            Some(b'~') => self.ready.push(b'~'),
            // A line goes on.
            Some(b'\n') => {}
            _ => {
                // A line that ends while shifted ends the shift as well.
                self.is_shifted &= byte != b'\n';
                self.put(byte);
                return Ok(());
            }
        }
        self.byte()?;
        Ok(())
    }

    fn shifting(&mut self, byte: u8) -> io::Result<()> {
        match byte {
            0x0E => self.is_shifted = true,
            0x0F => self.is_shifted = false,
            0x1B => {
                // What announces the charset is three more characters.
                for _ in 0..3 {
                    let is_part = |b: &u8| matches!(b, b'$' | b')' | b'*' | b'A'..=b'H' | b'N');
                    if self.peek()?.as_ref().is_none_or(|b| !is_part(b)) {
                        break;
                    }
                    self.byte()?;
                }
            }
            byte => {
                self.is_shifted &= byte != b'\n';
                self.put(byte);
            }
        }
        Ok(())
    }

    fn utf7(&mut self, byte: u8) -> io::Result<()> {
        if !self.is_shifted {
            if byte != b'+' {
                self.ready.push(byte);
            } else if self.peek()? == Some(b'-') {
                self.byte()?;
                self.ready.push(b'+');
            } else {
                self.is_shifted = true;
            }
            return Ok(());
        }
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => {
                self.is_shifted = false;
                (self.bits, self.held, self.high) = (0, 0, None);
                if byte != b'-' {
                    self.ready.push(byte);
                }
                return Ok(());
            }
        };
        self.bits = self.bits << 6 | u32::from(six);
        self.held += 6;
        if self.held >= 16 {
            self.held -= 16;
            self.unit((self.bits >> self.held) as u16);
        }
        Ok(())
    }

    fn unit(&mut self, unit: u16) {
        if (0xD800..0xDC00).contains(&unit) {
            self.high = Some(unit);
            return;
        }
        let units = [self.high.take(), Some(unit)];
        for c in char::decode_utf16(units.into_iter().flatten()) {
            let mut buf = [0; 4];
            let c = c.unwrap_or(char::REPLACEMENT_CHARACTER);
            self.ready
                .extend_from_slice(c.encode_utf8(&mut buf).as_bytes());
        }
    }
}

impl<R: Read> Read for Plain<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.taken >= self.ready.len() {
            self.ready.clear();
            self.taken = 0;
            while self.ready.len() < 8192 {
                if !self.next()? {
                    break;
                }
            }
        }
        let mut left = self.ready.get(self.taken..).unwrap_or_default();
        let n = left.read(buf)?;
        self.taken += n;
        Ok(n)
    }
}
