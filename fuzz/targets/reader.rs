//! One reader, named by `TIDEGATE_READER`, over any bytes: no panic, no wrap, no end of memory, no endless loop.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use tidegate::fuzzing::Reader;

/// Eight times what a reader may hold under the limits it runs with: more at once is a fault.
#[global_allocator]
static MEMORY: cap::Cap<std::alloc::System> = cap::Cap::new(std::alloc::System, 256 << 20);

static READER: OnceLock<Reader> = OnceLock::new();

fn reader() -> &'static Reader {
    READER.get_or_init(|| {
        let name = std::env::var("TIDEGATE_READER").expect("TIDEGATE_READER names a format");
        Reader::named(&name).expect("`tidegate formats` lists the names")
    })
}

fuzz_target!(|bytes: &[u8]| {
    reader().read(bytes);
});
