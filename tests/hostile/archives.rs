//! Archives that list more than there is: shared bytes, members without number, claims.

use tidegate::Limits;
use tidegate::model::GapKind;

use crate::made::{SENTENCE, Seed, has_gap, zip};
use crate::{assert_stopped_by, hkids, scanned_within};

/// A member of an archive as its header tells of it.
struct Told {
    name: String,
    sum: u32,
    packed: u32,
    size: u32,
}

impl Told {
    /// The fields that a header and a record of the directory share.
    fn fields(&self) -> Vec<u8> {
        let mut out = vec![20, 0, 0, 0, 8, 0, 0xC0, 0x4B, 0x62, 0x5C];
        for number in [self.sum, self.packed, self.size] {
            out.extend(number.to_le_bytes());
        }
        out.extend((self.name.len() as u32).to_le_bytes());
        out
    }

    fn header(&self) -> Vec<u8> {
        let name = self.name.as_bytes();
        [b"PK\x03\x04", self.fields().as_slice(), name].concat()
    }

    fn record(&self, header: u32) -> Vec<u8> {
        let place = [[0; 10].as_slice(), &header.to_le_bytes()].concat();
        let name = self.name.as_bytes();
        [b"PK\x01\x02\x14\0", self.fields().as_slice(), &place, name].concat()
    }
}

fn end_record(many: usize, directory: usize, at: usize) -> Vec<u8> {
    let many = (many as u16).to_le_bytes();
    let sizes = [(directory as u32).to_le_bytes(), (at as u32).to_le_bytes()].concat();
    [
        b"PK\x05\x06\0\0\0\0",
        many.as_slice(),
        &many,
        &sizes,
        &[0, 0],
    ]
    .concat()
}

/// Deflated zeros, and how many: the code of a run of 258 takes two bits, all of them zero, so that
/// a zero byte in the middle of the stream stands for four runs.
fn deflated_zeros(bytes: usize) -> (Vec<u8>, u64) {
    use std::io::Write;
    let mut writer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    let few = 1 << 20;
    writer.write_all(&vec![0; few]).unwrap();
    let mut packed = writer.finish().unwrap();
    let middle = packed.len() / 2;
    assert!(
        packed[middle - 64..middle + 64]
            .iter()
            .all(|byte| *byte == 0)
    );
    let more = bytes - packed.len();
    packed.splice(middle..middle, vec![0; more]);
    (packed, few as u64 + more as u64 * 4 * 258)
}

/// Each member is the next one's header, quoted, and the next one: `many` members that are all made
/// of the last one's data. After D. Fifield, A better zip bomb (WOOT 2019).
fn overlapping(many: usize, kernel: usize) -> (Vec<u8>, u64) {
    let (data, zeros) = deflated_zeros(kernel);
    let (mut packed, mut size) = (data.len(), zeros);
    // Headers come to lie before what they tell of: all is gathered from the end.
    let mut pieces = vec![data];
    let mut behind = pieces[0].len();
    let mut records = Vec::new();
    let mut claimed = 0;
    for n in (0..many).rev() {
        let told = Told {
            name: n.to_string(),
            sum: 0,
            packed: packed as u32,
            size: u32::try_from(size).unwrap(),
        };
        claimed += size;
        let header = told.header();
        let len = header.len() as u16;
        packed += header.len() + 5;
        size += u64::from(len);
        behind += header.len();
        records.push((told, behind));
        pieces.push(header);
        if n > 0 {
            let quote = [&[0], len.to_le_bytes().as_slice(), &(!len).to_le_bytes()].concat();
            behind += quote.len();
            pieces.push(quote);
        }
    }
    pieces.reverse();
    let mut bytes = pieces.concat();
    let at = bytes.len();
    for (told, behind) in records.iter().rev() {
        bytes.extend(told.record((at - behind) as u32));
    }
    let end = end_record(many, bytes.len() - at, at);
    bytes.extend(end);
    (bytes, claimed)
}

#[test]
fn ten_megabytes_that_unpack_to_281_terabytes_are_a_bomb() {
    let (bomb, claimed) = overlapping(65_534, 4_100_000);
    println!("{} bytes that claim {claimed}", bomb.len());
    assert!(bomb.len() < 11 << 20 && claimed > 270_000_000_000_000);
    let limits = Limits {
        expanded_size: 64 << 20,
        ..Limits::default()
    };
    let outcome = scanned_within(limits, 30, "bomb.zip", bomb);
    assert_stopped_by(&outcome, GapKind::ExpandedSize);
    assert!(outcome.gaps.len() < 100);
}

/// `many` records of a directory for one member with a number in it.
fn listed_again(many: usize) -> Vec<u8> {
    let mut bytes = zip(&[("list.txt", SENTENCE)]);
    let record = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
    let end = memchr::memmem::find(&bytes, b"PK\x05\x06").unwrap();
    let one = bytes[record..end].to_vec();
    bytes.truncate(record);
    bytes.extend(one.repeat(many));
    let end = end_record(many, one.len() * many, record);
    bytes.extend(end);
    bytes
}

#[test]
fn a_member_listed_sixty_thousand_times_is_read_once_with_a_few_gaps() {
    let outcome = scanned_within(Limits::default(), 10, "again.zip", listed_again(60_000));
    assert_stopped_by(&outcome, GapKind::Ratio);
    assert_eq!(hkids(&outcome), 1);
    assert!(outcome.gaps.len() < 30, "{}", outcome.gaps.len());
}

#[test]
fn a_hundred_thousand_members_are_read_and_one_more_is_a_gap() {
    let mut seed = Seed(11);
    let mut members = vec![(String::new(), String::new()); 100_002];
    for (n, (name, _)) in members.iter_mut().enumerate() {
        *name = n.to_string();
    }
    members[99_999].1 = format!("HKID {}", seed.hkid());
    members[100_001].1 = format!("HKID {}", seed.hkid());
    let outcome = scanned_within(Limits::default(), 240, "many.zip", zip(&members));
    assert_stopped_by(&outcome, GapKind::Members);
    assert_eq!(hkids(&outcome), 1);
    assert_eq!(outcome.coverage.parts, 100_001);
}

#[test]
fn members_that_fail_alike_are_a_thousand_gaps_and_a_number() {
    let mut bytes = zip(&[("a", "b")]);
    let record = memchr::memmem::find(&bytes, b"PK\x01\x02").unwrap();
    let end = memchr::memmem::find(&bytes, b"PK\x05\x06").unwrap();
    let mut one = bytes[record..end].to_vec();
    // The way of packing is one that nobody knows, and each member has bytes of its own.
    one[10] = 18;
    let (mut local, mut directory) = (bytes[..record].to_vec(), Vec::new());
    local[8] = 18;
    bytes.clear();
    for _ in 0..1500 {
        one[42..46].copy_from_slice(&(bytes.len() as u32).to_le_bytes());
        directory.extend_from_slice(&one);
        bytes.extend_from_slice(&local);
    }
    let at = bytes.len();
    bytes.extend_from_slice(&directory);
    bytes.extend(end_record(1500, directory.len(), at));
    let outcome = scanned_within(Limits::default(), 60, "locked.zip", bytes);
    assert_stopped_by(&outcome, GapKind::Unsupported);
    assert_eq!(outcome.gaps.len(), 1001);
    assert!(outcome.gaps[1000].detail.ends_with(": 500 more like it"));
    assert_eq!(outcome.coverage.parts, 1501);
    assert_eq!(outcome.coverage.parts_read, 1);
    assert!(!has_gap(&outcome, GapKind::Malformed));
}
