//! Columns put together, whole and damaged; `corpus/parquet` has files of another program.

use super::PARQUET;
use super::levels::{hybrid, width};
use super::thrift::Thrift;
use crate::extract::ExtractError;
use crate::extract::testing::collect;
use crate::model::GapKind;

fn sample() -> Vec<u8> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/corpus/parquet/customers-25.parquet"
    );
    std::fs::read(path).unwrap()
}

#[test]
fn runs_and_packed_bits_are_told_apart() {
    // The example of the specification: 0 to 7 in three bits each.
    assert_eq!(
        hybrid(&[3, 0x88, 0xC6, 0xFA], 3, 8),
        [0, 1, 2, 3, 4, 5, 6, 7]
    );
    assert_eq!(hybrid(&[10, 4], 3, 5), [4; 5]);
    assert_eq!(hybrid(&[0xFE, 0xFF, 0xFF, 0xFF, 0x7F, 1], 1, 3), [1; 3]);
    assert!(hybrid(&[0, 0, 0], 1, 3).is_empty());
    assert_eq!([width(0), width(1), width(3), width(4)], [0, 1, 2, 3]);
}

#[test]
fn a_list_that_claims_more_than_there_is_ends_with_the_bytes() {
    assert!(Thrift::read(&[0x19, 0xFC, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]).is_none());
    assert!(Thrift::read(&[0x1C; 100_000]).is_none());
}

#[test]
fn rows_stand_under_their_columns() {
    let read = collect(&PARQUET, &sample());
    assert!(read.end.is_ok());
    assert_eq!(read.gaps, []);
    let labelled = |label| {
        read.pieces
            .iter()
            .filter(move |p| p.label.as_deref() == Some(label))
    };
    assert_eq!(labelled("HKID No.").count(), 25);
}

#[test]
fn a_cut_file_and_any_damage_are_gaps() {
    let whole = sample();
    let cut = collect(&PARQUET, &whole[..whole.len() - 1]);
    assert!(matches!(
        cut.end,
        Err(ExtractError::Gap {
            kind: GapKind::Truncated,
            ..
        })
    ));
    assert!(collect(&PARQUET, b"PAR1").end.is_err());
    for at in (4..whole.len()).step_by(11) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        let _ = collect(&PARQUET, &bytes);
    }
}
