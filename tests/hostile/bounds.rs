//! Each limit is reached by some file, at the same place by any number of threads.

use std::time::Duration;

use tidegate::Limits;
use tidegate::model::{Action, GapKind};

use crate::made::{SENTENCE, Seed, bounded, gzip, named, row, scanner, zip};
use crate::{assert_stopped_by, hkids, number_then_spaces, people};

#[test]
fn a_number_at_the_start_of_a_zip_bomb_is_found_before_the_ratio_stops_it() {
    let bomb = zip(&[("list.txt", number_then_spaces(80 << 20))]);
    assert!(bomb.len() < 1 << 20);
    let outcome = scanner(2).scan_bytes(bomb, &named("bomb.zip"));
    assert_stopped_by(&outcome, GapKind::Ratio);
    assert_eq!(hkids(&outcome), 1);
}

#[test]
fn a_bomb_in_gzip_is_stopped_as_well() {
    let bomb = gzip(&number_then_spaces(80 << 20));
    let outcome = scanner(2).scan_bytes(bomb, &named("list.txt.gz"));
    assert_stopped_by(&outcome, GapKind::Ratio);
    assert_eq!(hkids(&outcome), 1);
}

#[test]
fn archives_nested_deeper_than_the_limit_are_read_down_to_it() {
    let mut inner = zip(&[("deepest.txt", SENTENCE)]);
    for level in (1..6).rev() {
        let note = format!("身份證號碼 {}\n", Seed(level).hkid());
        inner = zip(&[("note.txt", note.into_bytes()), ("inner.zip", inner)]);
    }
    let limits = Limits {
        depth: 3,
        ..Limits::default()
    };
    let shallow = bounded(2, limits).scan_bytes(inner.clone(), &named("a.zip"));
    assert_stopped_by(&shallow, GapKind::Depth);
    assert_eq!(hkids(&shallow), 3, "the notes at depth 1 to 3");
    let whole = scanner(2).scan_bytes(inner, &named("a.zip"));
    assert!(whole.coverage.complete);
    assert_eq!(hkids(&whole), 6);
}

#[test]
fn members_beyond_the_limit_are_cut_at_the_same_one_by_any_number_of_threads() {
    let archive = people(200);
    let limits = Limits {
        members: 90,
        ..Limits::default()
    };
    let scan =
        |threads| bounded(threads, limits.clone()).scan_bytes(archive.clone(), &named("a.zip"));
    let one = scan(1);
    assert_stopped_by(&one, GapKind::Members);
    assert_eq!(hkids(&one), 90);
    for threads in [2, 4] {
        assert_eq!(row(&scan(threads)), row(&one), "{threads} threads");
    }
}

#[test]
fn the_expanded_size_is_crossed_at_the_same_member_by_any_number_of_threads() {
    let mut seed = Seed(4);
    let members: Vec<(String, String)> = (0..120)
        .map(|n| {
            let number = format!("身份證號碼 {}\n", seed.hkid());
            (format!("{n:03}.txt"), number + &" ".repeat(50_000))
        })
        .collect();
    let archive = zip(&members);
    let limits = Limits {
        expanded_size: 2 << 20,
        ..Limits::default()
    };
    let scan =
        |threads| bounded(threads, limits.clone()).scan_bytes(archive.clone(), &named("a.zip"));
    let one = scan(1);
    assert_stopped_by(&one, GapKind::ExpandedSize);
    for threads in [2, 4] {
        for _ in 0..3 {
            assert_eq!(row(&scan(threads)), row(&one), "{threads} threads");
        }
    }
}

#[test]
fn text_beyond_the_limit_is_not_looked_at_and_what_came_before_is() {
    let mut seed = Seed(5);
    let filler = "nothing to see on this line\n".repeat(20_000);
    let text = format!("HKID {}\n{filler}HKID {}\n", seed.hkid(), seed.hkid());
    let limits = Limits {
        text_size: 100 << 10,
        ..Limits::default()
    };
    let outcome = bounded(2, limits).scan_bytes(text.clone().into_bytes(), &named("a.txt"));
    assert_stopped_by(&outcome, GapKind::TextSize);
    assert_eq!(hkids(&outcome), 1);
    let whole = scanner(2).scan_bytes(text.into_bytes(), &named("a.txt"));
    assert_eq!(hkids(&whole), 2);
}

#[test]
fn no_time_at_all_is_a_gap_that_stops_every_kind_of_file() {
    let limits = Limits {
        time: Duration::ZERO,
        ..Limits::default()
    };
    let scanner = bounded(2, limits);
    let files: [(&str, Vec<u8>); 5] = [
        ("a.txt", SENTENCE.repeat(5000).into()),
        ("a.csv", "name,number\n".repeat(5000).into()),
        ("a.json", b"[1,2,3]".repeat(5000)),
        ("a.zip", people(3)),
        ("a.txt.gz", gzip(SENTENCE.as_bytes())),
    ];
    for (name, bytes) in files {
        let outcome = scanner.scan_bytes(bytes, &named(name));
        let kinds: Vec<_> = outcome.gaps.iter().map(|gap| gap.kind).collect();
        assert!(kinds.contains(&GapKind::Time), "{name}: {kinds:?}");
        assert_eq!(outcome.action, Action::Block, "{name}");
    }
}
