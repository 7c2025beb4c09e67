//! A whole scan of any bytes under any name: it answers, and a row comes of it.
#![no_main]

use std::sync::OnceLock;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use tidegate::{Limits, Request, Scanner, Settings};

static SCANNER: OnceLock<Scanner> = OnceLock::new();

const NAMES: &[&str] = &[
    "a", "a.txt", "a.zip", "a.pdf", "a.doc", "a.eml", "a.csv", "a.html",
];

fn scanner() -> &'static Scanner {
    SCANNER.get_or_init(|| {
        let limits = Limits {
            members: 200,
            depth: 6,
            expanded_size: 16 << 20,
            text_size: 16 << 20,
            memory: 16 << 20,
            time: Duration::from_secs(5),
            ..Limits::default()
        };
        let settings = Settings {
            limits,
            threads: Some(1),
            ..Settings::default()
        };
        Scanner::new(settings).expect("the built-in packs load")
    })
}

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    let name = NAMES[usize::from(*first) % NAMES.len()];
    let request = Request {
        name: Some(name.to_owned()),
        ..Request::default()
    };
    let outcome = scanner().scan_bytes(rest, &request);
    let faults = outcome
        .gaps
        .iter()
        .filter(|gap| gap.kind.to_string() == "reader-fault");
    assert_eq!(faults.count(), 0, "a reader panicked");
});
