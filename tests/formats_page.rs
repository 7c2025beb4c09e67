//! `docs/FORMATS.md` says what the table of formats says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::fmt::Write;
use std::fs;

use tidegate::catalogue;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/FORMATS.md");
const BEGIN: &str = "formats_page -->\n";
const END: &str = "<!-- the end of the table -->";

/// The table of the page, made from the table in the code.
fn table() -> String {
    let mut table =
        "| name | extensions | what is read | what is a gap |\n|---|---|---|---|\n".to_owned();
    for format in catalogue::formats() {
        let extensions = match format.extensions {
            [] => "–".to_owned(),
            some => some.join(" "),
        };
        let (name, reads, gaps) = (format.name, format.reads, format.gaps);
        writeln!(table, "| `{name}` | {extensions} | {reads} | {gaps} |").unwrap();
    }
    table
}

/// With `TIDEGATE_WRITE_DOCS` set, the page is written anew.
#[test]
fn the_page_of_formats_is_made_from_the_table() {
    let page = fs::read_to_string(PAGE).unwrap();
    let start = page.find(BEGIN).unwrap() + BEGIN.len();
    let end = page.find(END).unwrap();
    if std::env::var_os("TIDEGATE_WRITE_DOCS").is_some() {
        let written = format!("{}{}{}", &page[..start], table(), &page[end..]);
        fs::write(PAGE, written).unwrap();
        return;
    }
    assert!(
        page[start..end] == table(),
        "write it anew: TIDEGATE_WRITE_DOCS=1 cargo test --test formats_page"
    );
}

#[test]
fn every_format_says_what_it_reads_and_what_it_does_not() {
    for format in catalogue::formats() {
        assert!(format.reads.len() > 10, "{}", format.name);
        assert!(!format.gaps.is_empty(), "{}", format.name);
        assert!(!format.reads.contains(['|', '\n']), "{}", format.name);
    }
}
