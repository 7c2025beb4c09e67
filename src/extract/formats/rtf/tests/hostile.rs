//! What is cut, damaged, deep or lying.

use super::{RTF, part, read};
use crate::extract::testing::collect;
use crate::extract::{Claim, ExtractError, Probe};
use crate::input::Input;
use crate::model::GapKind;

fn claim(head: &[u8]) -> Claim {
    let input = Input::from_bytes(head);
    (RTF.signature)(&Probe {
        head,
        tail: head,
        extension: "doc",
        input: &input,
        zip_names: &[],
        compound: None,
        is_text: Default::default(),
    })
}

#[test]
fn the_mark_is_enough_whatever_the_version_and_the_name() {
    assert_eq!(claim(b"{\\rtf1\\ansi x}"), Claim::Certain);
    assert_eq!(claim(b"{\\rtvpn x}"), Claim::Certain);
    assert_eq!(claim(b"\0 \r\n{\\rtf1 x}"), Claim::Certain);
    assert_eq!(claim(b"a letter about {\\rtf1"), Claim::No);
    assert_eq!(claim(b""), Claim::No);
}

#[test]
fn a_cut_file_gives_what_it_holds_and_says_so() {
    let whole = r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}HKID K274918(1)\par\u36523?{\pict 00ff}}";
    for len in 0..whole.len() {
        let end = collect(&RTF, &whole.as_bytes()[..len]).end;
        let truncated = matches!(
            end,
            Err(ExtractError::Gap {
                kind: GapKind::Truncated,
                ..
            })
        );
        assert_eq!(truncated, len > 0, "{len}");
    }
    let cut = collect(&RTF, &whole.as_bytes()[..55]);
    assert!(cut.text.contains("K274918(1)"));
}

#[test]
fn deep_groups_and_endless_fallbacks_hide_nothing() {
    let deep = format!("{}K274918(1){}", "{".repeat(200_000), "}".repeat(200_000));
    let found = read(&deep);
    assert!(found.text.contains("K274918(1)"));
    assert!(found.end.is_ok());
    assert!(
        read(r"\uc30000\u65?----------------K274918(1)")
            .text
            .contains("K274918(1)")
    );
}

#[test]
fn a_length_that_lies_ends_with_the_file() {
    let found = read(r"text\bin2000000000 rest");
    assert!(found.text.contains("text"));
    assert!(found.end.is_err());
}

#[test]
fn text_after_the_end_is_read() {
    let found = collect(&RTF, b"{\\rtf1 shown}K274918(1)");
    assert!(found.text.contains("shown") && found.text.contains("K274918(1)"));
}

#[test]
fn closing_what_was_not_opened_does_no_harm() {
    let found = read(r"a}}}{\*\annotation K274918(1)}");
    assert!(part(&found, "comment").contains("K274918(1)"));
}
