//! Compound files as they come: whole, cut, damaged, lying.

use std::io::{Cursor, Read, Seek, SeekFrom, Write};
use std::sync::Arc;

use super::{Compound, Entry, hand_over};
use crate::extract::testing::collect;
use crate::extract::{Claim, Content, ExtractError, Format};
use crate::input::Input;
use crate::limits::{Budget, Limits};

fn budget() -> Budget {
    Budget::new(Arc::new(Limits::default()), Arc::default())
}

fn open(bytes: &[u8]) -> Compound {
    Compound::open(&Input::from_bytes(bytes), &budget()).unwrap()
}

/// A file with a short stream, a long one, and one in a storage.
fn made(version: cfb::Version) -> Vec<u8> {
    let mut file =
        cfb::CompoundFile::create_with_version(version, Cursor::new(Vec::new())).unwrap();
    file.create_storage("/Pool").unwrap();
    let long = long();
    let streams: [(&str, &[u8]); 3] = [
        ("/Short", b"a few words"),
        ("/Long", &long),
        ("/Pool/Inner", b"inside"),
    ];
    for (path, bytes) in streams {
        file.create_stream(path).unwrap().write_all(bytes).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

fn long() -> Vec<u8> {
    (0..50_000_u32).map(|n| (n % 251) as u8).collect()
}

fn read(compound: &Compound, path: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut stream = compound.stream(path).unwrap();
    stream.read_to_end(&mut bytes).unwrap();
    bytes
}

fn paths(compound: &Compound) -> Vec<&str> {
    let entries = compound.entries().iter();
    entries.map(|entry: &Entry| entry.path.as_str()).collect()
}

#[test]
fn short_and_long_streams_are_read_whole_with_sectors_of_both_sizes() {
    for version in [cfb::Version::V3, cfb::Version::V4] {
        let compound = open(&made(version));
        assert_eq!(compound.faults(), [""; 0]);
        assert_eq!(read(&compound, "short"), b"a few words");
        assert_eq!(read(&compound, "POOL/inner"), b"inside");
        assert!(read(&compound, "Long") == long());
        assert!(compound.stream("Pool").is_none());
        assert_eq!(paths(&compound).len(), 4);
    }
}

#[test]
fn a_stream_is_read_from_anywhere() {
    let compound = open(&made(cfb::Version::V3));
    let mut stream = compound.stream("Long").unwrap();
    assert_eq!(stream.len(), 50_000);
    let mut one = [0];
    for at in [49_999_u64, 0, 4096, 511, 512, 30_000] {
        stream.seek(SeekFrom::Start(at)).unwrap();
        stream.read_exact(&mut one).unwrap();
        assert_eq!(one[0], (at % 251) as u8);
    }
    assert_eq!(stream.peek(49_990, 100).unwrap().len(), 10);
}

#[test]
fn a_file_cut_anywhere_opens_and_never_reads_past_its_end() {
    let bytes = made(cfb::Version::V3);
    for len in (512..bytes.len()).step_by(97) {
        let compound = open(&bytes[..len]);
        for entry in compound.entries() {
            let mut out = Vec::new();
            let end = compound.open_entry(entry).read_to_end(&mut out);
            assert!(
                end.is_err() || out.len() as u64 == if entry.is_stream { entry.len } else { 0 }
            );
        }
    }
}

#[test]
fn a_cut_stream_gives_what_there_is_and_then_says_so() {
    let mut bytes = made(cfb::Version::V3);
    let compound = open(&bytes);
    let start = compound.find("Long").unwrap().start as usize;
    // The table is said to end the chain after its third sector.
    let table = (u32::from_le_bytes(bytes[76..80].try_into().unwrap()) as usize + 1) * 512;
    let at = table + 4 * (start + 2);
    bytes[at..at + 4].copy_from_slice(&0xFFFF_FFFE_u32.to_le_bytes());
    let mut out = Vec::new();
    let mut stream = open(&bytes).stream("Long").unwrap();
    let end = stream.read_to_end(&mut out).unwrap_err();
    assert_eq!(end.kind(), std::io::ErrorKind::UnexpectedEof);
    assert!(out.len() == 1536 && out[..] == long()[..1536]);
}

#[test]
fn a_table_that_is_lost_leaves_streams_written_in_one_go() {
    let mut bytes = made(cfb::Version::V3);
    bytes[76..80].copy_from_slice(&0x00FF_FFFF_u32.to_le_bytes());
    let compound = open(&bytes);
    assert!(!compound.faults().is_empty());
    let start = compound.find("Long").map(|entry| entry.start);
    assert!(start.is_none_or(|_| read(&compound, "Long") == long()));
}

#[test]
fn chains_and_trees_that_turn_in_circles_end() {
    let clean = made(cfb::Version::V3);
    let compound = open(&clean);
    let start = compound.find("Long").unwrap().start as usize;
    let table = (u32::from_le_bytes(clean[76..80].try_into().unwrap()) as usize + 1) * 512;
    let mut bytes = clean.clone();
    let at = table + 4 * (start + 7);
    bytes[at..at + 4].copy_from_slice(&(start as u32).to_le_bytes());
    let mut out = Vec::new();
    let mut stream = open(&bytes).stream("Long").unwrap();
    assert!(stream.read_to_end(&mut out).is_err());
    assert!(out.len() <= 40 * 512);
    // Every entry is said to have itself on both sides and below.
    let directory = (u32::from_le_bytes(clean[48..52].try_into().unwrap()) as usize + 1) * 512;
    let mut bytes = clean;
    for id in 0..4_u32 {
        let at = directory + 128 * id as usize + 68;
        for field in 0..3 {
            bytes[at + 4 * field..at + 4 * field + 4].copy_from_slice(&id.to_le_bytes());
        }
    }
    let compound = open(&bytes);
    assert_eq!(compound.entries().len(), 4);
    assert!(!compound.faults().is_empty());
    assert_eq!(read(&compound, "Short"), b"a few words");
}

#[test]
fn entries_that_no_tree_leads_to_are_listed_too() {
    let mut bytes = made(cfb::Version::V3);
    let directory = (u32::from_le_bytes(bytes[48..52].try_into().unwrap()) as usize + 1) * 512;
    bytes[directory + 76..directory + 80].copy_from_slice(&u32::MAX.to_le_bytes());
    let compound = open(&bytes);
    assert_eq!(compound.entries().len(), 4);
    assert_eq!(read(&compound, "Pool/Inner"), b"inside");
    assert!(!compound.faults().is_empty());
}

#[test]
fn huge_declared_numbers_cost_nothing() {
    let mut bytes = made(cfb::Version::V4);
    for at in [44, 64, 72] {
        bytes[at..at + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    }
    let directory = (u32::from_le_bytes(bytes[48..52].try_into().unwrap()) as usize + 1) * 4096;
    for id in 1..5 {
        let at = directory + 128 * id + 120;
        bytes[at..at + 8].copy_from_slice(&u64::MAX.to_le_bytes());
    }
    let compound = open(&bytes);
    for entry in compound.entries().iter().filter(|entry| entry.is_stream) {
        let mut stream = compound.open_entry(entry);
        assert!(stream.read_to_end(&mut Vec::new()).is_err());
    }
}

#[test]
fn other_bytes_are_no_compound_file() {
    let refused = Compound::open(&Input::from_bytes(&b"text"[..]), &budget());
    assert!(matches!(refused, Err(ExtractError::Gap { .. })));
    let only_head = open(&super::compound::SIGNATURE);
    assert!(only_head.entries().is_empty());
}

#[test]
fn a_storage_written_out_is_a_file_of_its_own() {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_storage_all("/Pool/_1/Deep").unwrap();
    let long = long();
    let streams: [(&str, &[u8]); 5] = [
        ("/Pool/_1/Short", b"a few words"),
        ("/Pool/_1/Long", &long),
        ("/Pool/_1/Deep/Inner", b"inside"),
        ("/Pool/_1/None", b""),
        ("/Other", b"not this"),
    ];
    for (path, bytes) in streams {
        file.create_stream(path).unwrap().write_all(bytes).unwrap();
    }
    file.flush().unwrap();
    let compound = open(&file.into_inner().into_inner());
    let mut bytes = Vec::new();
    let mut packed = super::repack::repack(&compound, "Pool/_1").unwrap();
    packed.read_to_end(&mut bytes).unwrap();
    let own = open(&bytes);
    assert_eq!(own.faults(), [""; 0]);
    assert_eq!(read(&own, "Short"), b"a few words");
    assert_eq!(read(&own, "Deep/Inner"), b"inside");
    assert!(read(&own, "Long") == long);
    assert_eq!(read(&own, "None"), b"");
    assert_eq!(own.entries().len(), 5);
    // Another reader agrees.
    let mut other = cfb::CompoundFile::open(Cursor::new(bytes)).unwrap();
    let mut inner = Vec::new();
    let mut stream = other.open_stream("/Deep/Inner").unwrap();
    stream.read_to_end(&mut inner).unwrap();
    assert_eq!(inner, b"inside");
    assert!(super::repack::repack(&compound, "Nowhere").is_none());
}

const OBJECT: Format = Format {
    name: "object",
    extensions: &[],
    covers: &[],
    reads: "",
    gaps: "",
    signature: |_| Claim::No,
    extract: |input, sink| hand_over("object".to_owned(), Content::Input(input.clone()), sink),
};

fn with_stream(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream(name).unwrap().write_all(bytes).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn a_document_wrapped_by_libreoffice_is_handed_over_unwrapped() {
    let found = collect(&OBJECT, &with_stream("package_stream", b"PK-data"));
    let Content::Input(input) = &found.children[0].content else {
        panic!("not read");
    };
    assert_eq!(input.peek(0, 20).unwrap(), b"PK-data");
}

#[test]
fn a_control_gives_its_strings_and_an_unknown_object_is_handed_over_as_it_is() {
    let found = collect(&OBJECT, &with_stream("\u{3}OCXNAME", b"Staff number box"));
    assert!(found.children.is_empty() && found.text.contains("Staff number box"));
    let found = collect(&OBJECT, &with_stream("Other", b"Staff number box"));
    assert_eq!(found.children.len(), 1);
    assert_eq!(&*found.children[0].name, "object");
}
