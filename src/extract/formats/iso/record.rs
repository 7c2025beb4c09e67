//! One record of a directory.

use crate::extract::bytes::u32_le;
use crate::extract::zip::decode_alone;

const FOLDER: u8 = 2;
const GOES_ON: u8 = 0x80;

/// How the names of a tree are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    Plain,
    /// UTF-16, the high byte first.
    Joliet,
}

pub(super) struct Record {
    pub block: u64,
    pub len: u64,
    pub is_folder: bool,
    /// The file goes on in the next record.
    pub goes_on: bool,
    pub is_interleaved: bool,
    pub name: Vec<u8>,
    /// What Rock Ridge keeps behind the name.
    pub system: Vec<u8>,
}

/// Takes the record that `bytes` begins with.
pub(super) fn read(bytes: &[u8]) -> Option<Record> {
    let len = usize::from(*bytes.first()?);
    let bytes = bytes.get(..len)?;
    let name_len = usize::from(*bytes.get(32)?);
    let flags = *bytes.get(25)?;
    let system_at = 33 + name_len + usize::from(name_len.is_multiple_of(2));
    let extended = u64::from(*bytes.get(1)?);
    Some(Record {
        block: u64::from(u32_le(bytes, 2)?).saturating_add(extended),
        len: u64::from(u32_le(bytes, 10)?),
        is_folder: flags & FOLDER != 0,
        goes_on: flags & GOES_ON != 0,
        is_interleaved: bytes.get(26..28)? != [0, 0],
        name: bytes.get(33..33 + name_len)?.to_vec(),
        system: bytes.get(system_at..).unwrap_or_default().to_vec(),
    })
}

impl Record {
    /// A folder lists itself and its parent first.
    pub fn is_self_or_parent(&self) -> bool {
        self.is_folder && matches!(self.name.as_slice(), [0 | 1])
    }

    pub fn called(&self, names: Names) -> String {
        let name = match names {
            Names::Joliet => {
                let units = self.name.chunks_exact(2).map(|pair| match pair {
                    [high, low] => u16::from_be_bytes([*high, *low]),
                    _ => 0,
                });
                String::from_utf16_lossy(&units.collect::<Vec<u16>>())
            }
            Names::Plain => decode_alone(&self.name),
        };
        // The version, and the dot of a name without an extension.
        let name = name.split(';').next().unwrap_or_default();
        name.strip_suffix('.').unwrap_or(name).to_owned()
    }
}
