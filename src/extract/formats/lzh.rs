//! LZH archives of LHA and its kin, unpacked by `delharc` a member at a time.

use std::io::{self, Read, Seek, SeekFrom};

use delharc::{LhaDecodeReader, LhaHeader};

use super::super::format::{Child, Claim, Content, ExtractError, Format, Probe, TextSink};
use super::super::zip::decode_alone;
use super::zip::name;
use crate::input::{Cursor, Input};
use crate::limits::{Bounded, Budget};
use crate::model::{GapKind, Place};

pub(super) const LZH: Format = Format {
    name: "lzh",
    extensions: &["lzh", "lha", "lzs", "pma"],
    covers: &[],
    reads: "every member (lh0 to lh7, lzs, lz4, lz5, pm0 to pm2), names",
    gaps: "`unsupported` (other methods), `truncated`, `malformed`",
    signature,
    extract,
};

const FOLDER_NAME: u8 = 2;
const FILE_NAME: u8 = 1;

fn signature(probe: &Probe<'_>) -> Claim {
    let head = probe.head;
    let is_method = matches!(
        head.get(2..7),
        Some([b'-', b'l' | b'p', b'h' | b'z' | b'm', _, b'-'])
    );
    if is_method && head.get(20).is_some_and(|level| *level <= 3) {
        Claim::Certain
    } else {
        Claim::No
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let mut at = 0;
    loop {
        budget.step()?;
        // A zero where a header would begin is the archive's end.
        match input.peek(at, 1)?.first() {
            Some(0) => return Ok(()),
            None => {
                let detail = "the archive ends without its last record";
                sink.gap(Place::Whole, GapKind::Truncated, detail);
                return Ok(());
            }
            Some(_) => {}
        }
        let mut source = input.reader();
        source.seek(SeekFrom::Start(at))?;
        let Ok(Some(header)) = LhaHeader::read(&mut source) else {
            return Err(ExtractError::malformed(
                "a header of the archive is damaged",
            ));
        };
        let data = source.stream_position()?;
        if data <= at {
            return Err(ExtractError::malformed(
                "a header of the archive is damaged",
            ));
        }
        let called = called(&header);
        if header.is_directory() {
            name(sink, &called)?;
        } else {
            let content = content(input, at, data, &header, &budget, sink);
            sink.child(Child {
                name: called.into(),
                content,
                joins_parent: false,
            })?;
        }
        at = data.saturating_add(header.compressed_size);
    }
}

fn called(header: &LhaHeader) -> String {
    let mut folder = Vec::new();
    let mut file = header.filename.to_vec();
    for extra in header.iter_extra() {
        match extra {
            [FILE_NAME, name @ ..] => file = name.to_vec(),
            [FOLDER_NAME, name @ ..] => {
                folder = name
                    .iter()
                    .map(|byte| if *byte == 0xFF { b'/' } else { *byte })
                    .collect();
            }
            _ => {}
        }
    }
    folder.extend(file);
    decode_alone(&folder).replace('\\', "/")
}

fn content(
    input: &Input,
    at: u64,
    data: u64,
    header: &LhaHeader,
    budget: &Budget,
    sink: &mut dyn TextSink,
) -> Content {
    let rest = input.slice(at, u64::MAX);
    let opened = LhaDecodeReader::new(rest.reader());
    let Ok(decoder) = opened else {
        return Content::Unread(GapKind::Malformed, "a header of the archive is damaged");
    };
    if !decoder.is_decoder_supported() {
        return Content::Unread(
            GapKind::Unsupported,
            "a way of compression that is not read",
        );
    }
    if data.saturating_add(header.compressed_size) > input.len() && header.original_size == 0 {
        return Content::Unread(GapKind::Truncated, "the archive ends inside the member");
    }
    let member = Member {
        decoder,
        left: header.original_size,
    };
    sink.spool(&mut Bounded::new(member, header.compressed_size, budget))
}

/// A member's bytes, checked against its sum.
struct Member {
    decoder: LhaDecodeReader<Cursor>,
    left: u64,
}

impl Read for Member {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if buf.is_empty() {
            return Ok(0);
        }
        let wanted = buf
            .len()
            .min(usize::try_from(self.left).unwrap_or(usize::MAX));
        if wanted == 0 {
            return match self.decoder.crc_is_ok() {
                true => Ok(0),
                false => Err(io::ErrorKind::InvalidData.into()),
            };
        }
        let n = self
            .decoder
            .read(buf.get_mut(..wanted).unwrap_or_default())?;
        if n == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.left = self.left.saturating_sub(n as u64);
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::testing::collect;
    use super::*;

    fn sample() -> Vec<u8> {
        std::fs::read(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/corpus/lzh/letter.lzh"
        ))
        .unwrap()
    }

    #[test]
    fn a_member_with_a_chinese_name_is_read() {
        let got = collect(&LZH, &sample());
        got.end.unwrap();
        assert_eq!(&*got.children[0].name, "客戶信件.txt");
        let Content::Input(input) = &got.children[0].content else {
            panic!("not read");
        };
        let bytes = input.peek(0, 999).unwrap();
        assert!(String::from_utf8_lossy(&bytes).contains("請核對"));
    }

    #[test]
    fn a_cut_anywhere_is_a_gap_and_damage_no_panic() {
        let bytes = sample();
        for len in 0..bytes.len() {
            let got = collect(&LZH, &bytes[..len]);
            let member = |content: &Content| !matches!(content, Content::Input(_));
            let is_partial = got.children.iter().any(|child| member(&child.content));
            assert!(
                got.end.is_err() || is_partial || !got.gaps.is_empty(),
                "cut at {len}"
            );
        }
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x41;
            collect(&LZH, &damaged);
        }
    }
}
