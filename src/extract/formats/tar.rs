//! TAR in all its dialects: members are handed over where they lie.

use tar::{EntryType, Header};

use super::super::format::{Child, Claim, Content, ExtractError, Format, Probe, TextSink};
use super::super::zip::decode_alone;
use super::zip::name;
use crate::input::Input;
use crate::limits::{Budget, LimitReached};
use crate::model::{GapKind, Place};

pub(super) const TAR: Format = Format {
    name: "tar",
    extensions: &["tar"],
    covers: &[],
    reads: "every member in all dialects, names, links, remarks",
    gaps: "`truncated`, `malformed`",
    signature,
    extract,
};

const BLOCK: usize = 512;
/// Names and extended headers longer than this are cut.
const LONGEST_NAME: u64 = 1 << 20;
/// Where a header, and a map after it, say that another map of holes follows.
const SPARSE_GOES_ON: usize = 482;
const SPARSE_MAP_GOES_ON: usize = 504;
const CUT: &str = "the archive ends inside the member";
const NO_END: &str = "the archive ends without its end mark";

fn signature(probe: &Probe<'_>) -> Claim {
    let Some(block) = probe.head.first_chunk::<BLOCK>() else {
        return Claim::No;
    };
    let says_so = block.get(257..262) == Some(b"ustar");
    if says_so || is_header(block) {
        Claim::Certain
    } else {
        Claim::No
    }
}

/// Whether a block's sum is the one that it states.
fn is_header(block: &[u8; BLOCK]) -> bool {
    let header = Header::from_byte_slice(block);
    let Ok(stated) = header.cksum() else {
        return false;
    };
    let mut unsigned = 0u32;
    let mut signed = 0i32;
    for (at, byte) in block.iter().enumerate() {
        let byte = if (148..156).contains(&at) {
            b' '
        } else {
            *byte
        };
        unsigned += u32::from(byte);
        signed += i32::from(byte.cast_signed());
    }
    // Some old programs summed signed bytes. The sum of an empty block is no header.
    let empty = 8 * u32::from(b' ');
    unsigned > empty && (stated == unsigned || i64::from(stated) == i64::from(signed))
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let mut walk = Walk {
        input,
        budget: &budget,
        at: 0,
        ahead: Ahead::default(),
        has_end: false,
    };
    while let Some(block) = walk.header(sink)? {
        walk.member(&block, sink)?;
    }
    Ok(())
}

/// What extended headers say of the member that follows them.
#[derive(Default)]
struct Ahead {
    name: Option<Vec<u8>>,
    link: Option<Vec<u8>>,
    size: Option<u64>,
}

struct Walk<'a> {
    input: &'a Input,
    budget: &'a Budget,
    at: u64,
    ahead: Ahead,
    /// Whether the empty blocks that end an archive were met.
    has_end: bool,
}

impl Walk<'_> {
    /// The next header. Blocks that are none are stepped over: zeros between joined archives
    /// silently, others with a gap.
    fn header(&mut self, sink: &mut dyn TextSink) -> Result<Option<[u8; BLOCK]>, ExtractError> {
        let mut damaged = false;
        loop {
            self.budget.step()?;
            let mut block = [0; BLOCK];
            let n = self.input.read_at(self.at, &mut block)?;
            if n < BLOCK {
                let rest = block.get(..n).unwrap_or_default();
                let detail = match rest.iter().any(|byte| *byte != 0) {
                    true => Some("the archive ends inside a header"),
                    // Whether further members followed, nothing tells.
                    false => (!self.has_end && n == 0).then_some(NO_END),
                };
                if let Some(detail) = detail {
                    sink.gap(Place::Whole, GapKind::Truncated, detail);
                }
                return Ok(None);
            }
            if is_header(&block) {
                return Ok(Some(block));
            }
            self.at = self.at.saturating_add(BLOCK as u64);
            self.has_end |= block.iter().all(|byte| *byte == 0);
            if !damaged && block.iter().any(|byte| *byte != 0) {
                damaged = true;
                sink.gap(
                    Place::Whole,
                    GapKind::Malformed,
                    "a header of the archive is damaged",
                );
            }
        }
    }

    fn member(&mut self, block: &[u8; BLOCK], sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let header = Header::from_byte_slice(block);
        let data = self.at.saturating_add(BLOCK as u64);
        let size = match self
            .ahead
            .size
            .take()
            .map_or_else(|| header.entry_size(), Ok)
        {
            Ok(size) => size,
            Err(_) => {
                sink.gap(
                    Place::Whole,
                    GapKind::Malformed,
                    "a member's size is damaged",
                );
                0
            }
        };
        let kind = header.entry_type();
        let data = match kind {
            EntryType::GNUSparse => self.past_sparse_maps(block, data)?,
            _ => data,
        };
        let size = if self.holds_data(kind, data)? {
            size
        } else {
            0
        };
        let next = data
            .checked_add(size)
            .and_then(|end| end.checked_next_multiple_of(BLOCK as u64));
        self.at = next.unwrap_or(u64::MAX);
        match kind {
            EntryType::GNULongName => self.ahead.name = Some(self.long(data, size)?),
            EntryType::GNULongLink => self.ahead.link = Some(self.long(data, size)?),
            EntryType::XHeader => self.extended(data, size)?,
            EntryType::XGlobalHeader => {}
            _ => self.hand_over(header, data, size, sink)?,
        }
        Ok(())
    }

    /// Where the data of a member with holes begins. It is handed over without them: they hold
    /// nothing that could be read.
    fn past_sparse_maps(&self, block: &[u8; BLOCK], mut data: u64) -> Result<u64, ExtractError> {
        let mut goes_on = block.get(SPARSE_GOES_ON) == Some(&1);
        while goes_on {
            self.budget.step()?;
            let mut map = [0; BLOCK];
            if self.input.read_at(data, &mut map)? < BLOCK {
                break;
            }
            data = data.saturating_add(BLOCK as u64);
            goes_on = map.get(SPARSE_MAP_GOES_ON) == Some(&1);
        }
        Ok(data)
    }

    /// Links state the size of what they point to, or hold it: then no header follows at once.
    fn holds_data(&self, kind: EntryType, data: u64) -> Result<bool, ExtractError> {
        Ok(match kind {
            EntryType::Symlink
            | EntryType::Directory
            | EntryType::Char
            | EntryType::Block
            | EntryType::Fifo => false,
            EntryType::Link => {
                let mut block = [0; BLOCK];
                let n = self.input.read_at(data, &mut block)?;
                n == BLOCK && !is_header(&block) && block.iter().any(|byte| *byte != 0)
            }
            _ => true,
        })
    }

    fn hand_over(
        &mut self,
        header: &Header,
        data: u64,
        size: u64,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let ahead = std::mem::take(&mut self.ahead);
        let stored = ahead
            .name
            .unwrap_or_else(|| header.path_bytes().into_owned());
        let decoded = decode_alone(&stored).replace('\\', "/");
        let link = ahead
            .link
            .or_else(|| header.link_name_bytes().map(Into::into));
        if let Some(link) = link {
            name(sink, &decode_alone(&link))?;
        }
        let kind = header.entry_type();
        if size == 0 && !matches!(kind, EntryType::Regular | EntryType::Continuous) {
            name(sink, &decoded)?;
            return Ok(());
        }
        let bytes = self.input.slice(data, size);
        let content = if bytes.len() < size {
            // The member says it.
            self.has_end = true;
            Content::Partial(bytes, GapKind::Truncated, CUT)
        } else {
            Content::Input(bytes)
        };
        sink.child(Child {
            name: decoded.into(),
            content,
            joins_parent: false,
        })?;
        Ok(())
    }

    /// A name that is kept as a member of its own.
    fn long(&self, data: u64, size: u64) -> Result<Vec<u8>, ExtractError> {
        if size > LONGEST_NAME {
            return Err(LimitReached(GapKind::Memory).into());
        }
        let mut bytes = self.input.peek(data, size as usize)?;
        let len = bytes.iter().take_while(|byte| **byte != 0).count();
        bytes.truncate(len);
        Ok(bytes)
    }

    /// Takes name, link and size from records of the form `length key=value`.
    fn extended(&mut self, data: u64, size: u64) -> Result<(), ExtractError> {
        if size > LONGEST_NAME {
            return Err(LimitReached(GapKind::Memory).into());
        }
        let bytes = self.input.peek(data, size as usize)?;
        for record in tar::PaxExtensions::new(&bytes) {
            let Ok(record) = record else { break };
            let value = record.value_bytes();
            match record.key_bytes() {
                b"path" | b"GNU.sparse.name" => self.ahead.name = Some(value.to_vec()),
                b"linkpath" => self.ahead.link = Some(value.to_vec()),
                b"size" => {
                    let number = std::str::from_utf8(value).ok();
                    self.ahead.size = number.and_then(|text| text.parse().ok());
                }
                _ => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use tar::Builder;

    use super::super::super::testing::collect;
    use super::*;

    fn archive(names: &[&str]) -> Vec<u8> {
        let mut builder = Builder::new(Vec::new());
        for name in names {
            let mut header = Header::new_gnu();
            header.set_size(5);
            builder
                .append_data(&mut header, name, &b"bytes"[..])
                .unwrap();
        }
        builder.into_inner().unwrap()
    }

    #[test]
    fn a_name_longer_than_its_field_is_whole() {
        let long = format!("{}/客戶名單.csv", "folder/".repeat(40));
        let got = collect(&TAR, &archive(&["a.txt", &long]));
        got.end.unwrap();
        let names: Vec<&str> = got.children.iter().map(|child| &*child.name).collect();
        assert_eq!(names, ["a.txt", long.as_str()]);
    }

    #[test]
    fn a_damaged_header_costs_its_member_only() {
        let mut bytes = archive(&["a.txt", "b.txt", "c.txt"]);
        bytes[1024 + 3] ^= 0x55;
        let got = collect(&TAR, &bytes);
        got.end.unwrap();
        let names: Vec<&str> = got.children.iter().map(|child| &*child.name).collect();
        assert_eq!(names, ["a.txt", "c.txt"]);
        assert_eq!(got.gaps[0].1, GapKind::Malformed);
    }

    #[test]
    fn a_cut_member_is_handed_over_in_part() {
        let bytes = archive(&["a.txt"]);
        let got = collect(&TAR, &bytes[..BLOCK + 3]);
        let Content::Partial(input, GapKind::Truncated, _) = &got.children[0].content else {
            panic!("a cut member passed for whole");
        };
        assert_eq!(input.peek(0, 9).unwrap(), b"byt");
    }

    #[test]
    fn a_member_with_holes_does_not_hide_the_next_one() {
        let plain = archive(&["a.txt", "b.txt"]);
        let mut header = Header::new_gnu();
        header.as_mut_bytes().copy_from_slice(&plain[..BLOCK]);
        header.set_entry_type(EntryType::GNUSparse);
        header.as_mut_bytes()[SPARSE_GOES_ON] = 1;
        header.set_cksum();
        let mut map = [0; BLOCK];
        map[0] = b'7';
        let bytes = [header.as_bytes(), &map, &plain[BLOCK..]].concat();
        let got = collect(&TAR, &bytes);
        assert_eq!(got.gaps, []);
        assert_eq!(&*got.children[1].name, "b.txt");
        let Content::Input(input) = &got.children[0].content else {
            panic!("not read");
        };
        assert_eq!(input.peek(0, 9).unwrap(), b"bytes");
    }

    #[test]
    fn links_and_folders_are_names_only() {
        let mut builder = Builder::new(Vec::new());
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Symlink);
        header.set_size(0);
        builder
            .append_link(&mut header, "link", "/etc/target")
            .unwrap();
        let got = collect(&TAR, &builder.into_inner().unwrap());
        assert!(got.children.is_empty());
        assert!(got.text.contains("/etc/target") && got.text.contains("link"));
    }
}
