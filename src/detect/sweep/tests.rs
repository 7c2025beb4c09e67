//! The pass against the slow way: automata over every byte must find the same.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use aho_corasick::AhoCorasick;
use regex_automata::hybrid::dfa::OverlappingState;
use regex_automata::{Anchored, Input};

use super::blocks::{Block, Blocks, Looks, Marks, Range};
use super::pass::{Stands, Swept};
use super::simd::Unit;
use crate::detect::look::{Event, Seen, examine_by};
use crate::detect::{Again, Confirm, Reveal, Rules, Separator, Stream, examine};
use crate::model::Place;

static RULES: LazyLock<Arc<Rules>> = LazyLock::new(|| {
    let loaded = crate::packs::load(&[]).unwrap();
    Arc::new(Rules::compile(&loaded).unwrap())
});

/// The words by one automaton that looks at every byte, and every place that a pattern's first byte allows.
struct Slow {
    words: AhoCorasick,
    starters: [bool; 256],
}

static SLOW: LazyLock<Slow> = LazyLock::new(|| {
    let patterns = &*RULES.patterns;
    let mut cache = patterns.create_cache();
    let input = Input::new("").anchored(Anchored::Yes);
    let start = patterns.start_state_forward(&mut cache, &input).unwrap();
    let mut starters = [false; 256];
    for (byte, starts) in (0u8..=255).zip(&mut starters) {
        *starts = !patterns
            .next_state(&mut cache, start, byte)
            .unwrap()
            .is_dead();
    }
    Slow {
        words: AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(RULES.lexicon.sweep.spellings())
            .unwrap(),
        starters,
    }
});

fn sweep_slowly(text: &str, swept: &mut Swept) {
    let slow = &*SLOW;
    swept.words = slow
        .words
        .find_overlapping_iter(text)
        .map(|hit| Stands {
            start: hit.start() as u32,
            end: hit.end() as u32,
            number: hit.pattern().as_u32(),
        })
        .collect();
    swept.words.sort_unstable();
    swept.starts.clear();
    let mut inside = false;
    for (at, byte) in text.bytes().enumerate() {
        let was_inside = std::mem::replace(&mut inside, byte.is_ascii_alphanumeric());
        if slow.starters[byte as usize] && !(inside && was_inside) {
            swept.starts.push(at as u32);
        }
    }
}

/// What an event says, without the digest key's part.
fn shown(event: &Event) -> String {
    let kind = match &event.kind {
        Seen::Term(term) => format!("word {} {} {:?}", term.term, term.len, term.standing),
        Seen::Question => "question".to_owned(),
        Seen::Missed(missed) => format!("missed {} {:?}", missed.rule, missed.why),
        Seen::Shape { rule, column } => format!("shape {rule} {column}"),
        Seen::Candidate(c) => format!(
            "value {} {:?} {} {} {:?} {:?} {:?}",
            c.rule, c.signals, c.len, c.masked, c.value, c.heading, c.column
        ),
    };
    format!("{} {:?} {kind}", event.at, event.spot)
}

/// Both ways over `text`, cut into chunks of `size`.
fn agree(text: &str, size: usize, what: &str) {
    let confirm = Confirm::new(&[7; 32], Reveal::Values);
    let mut stream = Stream::new(Arc::clone(&RULES), size);
    let mut chunks = Vec::new();
    for (row, line) in (1..).zip(text.split('\n')) {
        for cell in line.split('\t') {
            stream.push(cell, &Place::line(row), None, &mut |chunk| {
                chunks.push(chunk)
            });
            if line.contains('\t') {
                stream.separate(Separator::Cell);
            }
        }
        stream.separate(Separator::Line);
    }
    stream.again(Again::No);
    chunks.push(stream.finish());
    for chunk in &chunks {
        let fast = examine(&RULES, &confirm, chunk);
        let slow = examine_by(&RULES, &confirm, chunk, &sweep_slowly);
        assert_eq!(fast.chars, slow.chars, "{what}");
        let fast: Vec<_> = fast.events.iter().map(shown).collect();
        let slow: Vec<_> = slow.events.iter().map(shown).collect();
        assert_eq!(fast, slow, "{what}");
    }
}

/// Repeatable numbers.
struct Seed(u64);

impl Seed {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }
}

/// Text made of what rules look for and of what resembles it, with no regard for sense.
fn made_up(seed: &mut Seed, pieces: usize) -> String {
    const PIECES: &[&str] = &[
        "K274918(1)",
        "k274918（1）",
        "A123456",
        "-",
        " ",
        "",
        "\t",
        "\n",
        "(",
        ")",
        "+852 ",
        "9123 4567",
        "91234567",
        "440301199001011234",
        "4111 1111 1111 1111",
        "someone@example.com",
        "a.b@c",
        "@",
        "Flat 3A, 12/F",
        "十二樓A室",
        "銅鑼灣",
        "-----BEGIN PRIVATE KEY-----",
        "eyJ",
        "AKIA",
        "the",
        "of",
        "s",
        "é",
        "，",
        "。",
        "：",
        "ＨＫ",
        "１２３",
        "\u{200b}",
        "\u{ad}",
        "😀",
        "한국",
        "★",
        "身 份 證",
        "12345678901234567890",
        "AB",
        "E12345678",
        "xoxb-",
        "0",
        "GB29NWBK60161331926819",
        "HSBCHKHH",
        "P<CHN",
        "\u{1e}",
        "\u{c}",
    ];
    let spellings: Vec<&str> = RULES.lexicon.sweep.spellings().collect();
    let mut text = String::new();
    for _ in 0..pieces {
        if seed.below(2) == 0 {
            let spelling = spellings[seed.below(spellings.len())];
            match seed.below(4) {
                0 => text.push_str(&spelling.to_uppercase()),
                1 => text.extend(spelling.chars().take(seed.below(6) + 1)),
                _ => text.push_str(spelling),
            }
        } else {
            text.push_str(PIECES[seed.below(PIECES.len())]);
        }
        text.push_str(["", " ", "", "\n", "，"][seed.below(5)]);
    }
    text
}

#[test]
fn made_up_text_gives_the_same_events_in_chunks_of_any_size() {
    let mut seed = Seed(0x5EED);
    for round in 0..60 {
        let text = made_up(&mut seed, 400);
        for size in [1 << 18, 1 + seed.below(3000)] {
            agree(&text, size, &format!("round {round}, chunks of {size}"));
        }
    }
}

#[test]
fn every_length_of_text_gives_the_same_events() {
    let mut seed = Seed(77);
    let text = made_up(&mut seed, 60);
    for (end, _) in text.char_indices().take(300) {
        agree(&text[..end], 1 << 18, &format!("the first {end} bytes"));
    }
}

#[test]
fn real_text_gives_the_same_events() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/text");
    if !folder.is_dir() {
        assert!(std::env::var_os("CI").is_none(), "CI needs the corpora");
        eprintln!("SKIPPED: ../shared/corpora/text is not there");
        return;
    }
    let mut files: Vec<_> = walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .collect();
    let every = files.len() / 200 + 1;
    files = files.into_iter().step_by(every).collect();
    assert!(files.len() > 50);
    for file in files {
        let bytes = std::fs::read(file.path()).unwrap();
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(20_000)]);
        agree(&text, 1 << 18, &file.path().display().to_string());
    }
}

#[test]
fn the_walk_finds_what_the_automaton_s_own_search_finds() {
    let mut seed = Seed(4);
    let text = made_up(&mut seed, 4000);
    let bytes = text.as_bytes();
    let (mut cache, mut swept) = (RULES.patterns.create_cache(), Swept::default());
    RULES.lexicon.sweep.pass(&text, &mut swept);
    let mut begins = 0;
    for at in 0..bytes.len() {
        let inside =
            at > 0 && bytes[at].is_ascii_alphanumeric() && bytes[at - 1].is_ascii_alphanumeric();
        if inside || !text.is_char_boundary(at) {
            continue;
        }
        let input = Input::new(bytes)
            .range(at..bytes.len().min(at + 1000))
            .anchored(Anchored::Yes);
        let mut state = OverlappingState::start();
        RULES
            .patterns
            .try_search_overlapping_fwd(&mut cache, &input, &mut state)
            .unwrap();
        if state.get_match().is_some() {
            begins += 1;
            assert!(
                swept.starts.contains(&(at as u32)),
                "a match at {at} was passed over"
            );
        }
    }
    assert!(begins > 100);
}

#[test]
fn every_unit_classifies_alike() {
    let blocks = Blocks::new(Looks {
        marks: Marks::of(b" (+-@\n\t~*".iter().copied()),
        signs: Marks::of(b"\0/:[`{\x7F".iter().copied()),
        range: Range {
            low: b'+',
            high: b'z',
        },
    });
    let mut seed = Seed(9);
    let bytes: Vec<u8> = (0..1000).map(|_| seed.below(256) as u8).collect();
    for (from, to) in (0..200).map(|n| (n % 67, 200 + n * 4)) {
        let piece = &bytes[from..to];
        let mut portable = Vec::new();
        blocks.on(Unit::Portable).classify(piece, &mut portable);
        for (n, byte) in piece.iter().enumerate() {
            let bit = |set: fn(&Block) -> u64| set(&portable[n / 64]) >> (n % 64) & 1 == 1;
            assert_eq!(bit(|b| b.word), byte.is_ascii_alphanumeric());
            assert_eq!(bit(|b| b.mark), b" (+-@\n\t~*".contains(byte));
            assert_eq!(bit(|b| b.sign), b"\0/:[`{\x7F".contains(byte));
            assert_eq!(bit(|b| b.lead), *byte >= 0xC0);
            assert_eq!(bit(|b| b.range), (b'+'..=b'z').contains(byte));
        }
        for unit in Unit::all() {
            let mut found = Vec::new();
            blocks.on(unit).classify(piece, &mut found);
            assert_eq!(found, portable, "{unit:?}");
        }
    }
}
