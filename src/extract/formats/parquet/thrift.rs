//! Thrift's compact protocol as a tree: every count is bounded by the bytes at hand.

/// Structures in one another.
const DEPTH: u32 = 24;

/// A value of any kind.
#[derive(Debug)]
pub(super) enum Thrift {
    Number(i64),
    Bytes(Vec<u8>),
    List(Vec<Thrift>),
    Fields(Vec<(i64, Thrift)>),
}

impl Thrift {
    /// The structure that `bytes` begin with, and how long it is.
    pub fn read(bytes: &[u8]) -> Option<(Self, usize)> {
        let mut reader = Reader { bytes, at: 0 };
        let fields = reader.fields(0)?;
        Some((fields, reader.at))
    }

    pub fn field(&self, wanted: i64) -> Option<&Self> {
        let Self::Fields(fields) = self else {
            return None;
        };
        fields
            .iter()
            .find(|(id, _)| *id == wanted)
            .map(|(_, value)| value)
    }

    pub fn number(&self, wanted: i64) -> Option<i64> {
        match self.field(wanted)? {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// A size or count; none where it is negative.
    pub fn size(&self, wanted: i64) -> Option<u64> {
        self.number(wanted)
            .and_then(|number| number.try_into().ok())
    }

    pub fn text(&self, wanted: i64) -> Option<String> {
        match self.field(wanted)? {
            Self::Bytes(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
            _ => None,
        }
    }

    pub fn list(&self, wanted: i64) -> &[Self] {
        match self.field(wanted) {
            Some(Self::List(list)) => list,
            _ => &[],
        }
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// An unsigned number, seven bits a byte.
pub(super) fn varint(bytes: &[u8], at: &mut usize) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let byte = *bytes.get(*at)?;
        *at += 1;
        value |= u64::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn signed(&mut self) -> Option<i64> {
        let value = varint(self.bytes, &mut self.at)?;
        Some((value >> 1).cast_signed() ^ -((value & 1).cast_signed()))
    }

    fn fields(&mut self, depth: u32) -> Option<Thrift> {
        let mut fields = Vec::new();
        let mut id: i64 = 0;
        loop {
            let head = self.byte()?;
            if head == 0 {
                return Some(Thrift::Fields(fields));
            }
            id = match head >> 4 {
                0 => self.signed()?,
                step => id.checked_add(i64::from(step))?,
            };
            let value = match head & 15 {
                1 => Thrift::Number(1),
                2 => Thrift::Number(0),
                kind => self.value(kind, depth)?,
            };
            fields.push((id, value));
        }
    }

    fn value(&mut self, kind: u8, depth: u32) -> Option<Thrift> {
        if depth > DEPTH {
            return None;
        }
        Some(match kind {
            1..=3 => Thrift::Number(i64::from(self.byte()?)),
            4..=6 => Thrift::Number(self.signed()?),
            7 => Thrift::Bytes(self.take(8)?),
            8 => {
                let length = varint(self.bytes, &mut self.at)?;
                Thrift::Bytes(self.take(usize::try_from(length).ok()?)?)
            }
            9 | 10 => {
                let head = self.byte()?;
                let count = match head >> 4 {
                    15 => varint(self.bytes, &mut self.at)?,
                    count => u64::from(count),
                };
                let mut list = Vec::new();
                // Every element has a byte: the loop ends with the bytes.
                for _ in 0..count {
                    list.push(self.value(head & 15, depth + 1)?);
                }
                Thrift::List(list)
            }
            12 => self.fields(depth + 1)?,
            _ => return None,
        })
    }

    fn take(&mut self, length: usize) -> Option<Vec<u8>> {
        let end = self.at.checked_add(length)?;
        let bytes = self.bytes.get(self.at..end)?;
        self.at = end;
        Some(bytes.to_vec())
    }
}
