//! Scripts and dumps as programs write them.

use super::dump::Dump;
use super::row::SQL;
use crate::extract::testing::{Collected, collect};

fn read(text: &str) -> Collected {
    let read = collect(&SQL, text.as_bytes());
    assert!(read.end.is_ok());
    read
}

fn labelled(read: &Collected) -> Vec<(&str, &str)> {
    let pieces = read.pieces.iter();
    pieces
        .filter_map(|p| Some((p.text.as_str(), p.label.as_deref()?)))
        .collect()
}

#[test]
fn inserted_rows_are_cells_under_their_columns_names() {
    let read = read(
        "-- a remark; with ' signs\nINSERT INTO clients (name, `hkid`, n) VALUES\n('Chan''s', N'A123456(3)', 12),\n('a,(b', NULL, -1);\nSELECT 1;\n",
    );
    assert_eq!(
        labelled(&read),
        [
            ("Chan", "name"),
            ("'s", "name"),
            ("A123456(3)", "hkid"),
            ("12", "n"),
            ("a,(b", "name"),
            ("-1", "n"),
        ]
    );
    assert!(
        read.text.contains("Chan's\tA123456(3)\t12\t\n"),
        "{}",
        read.text
    );
    assert!(read.text.contains("-- a remark; with ' signs\n"));
    assert!(read.text.contains("SELECT 1;"));
}

#[test]
fn columns_that_an_insert_does_not_list_are_those_of_the_table() {
    let read = read(
        "CREATE TABLE `clients` (\n  `name` varchar(20),\n  `hkid` varchar(12),\n  PRIMARY KEY (`name`)\n) ENGINE=InnoDB;\nINSERT INTO `clients` VALUES ('陳大文','A123456(3)'),('O\\'Neil\\nx','B1');\n",
    );
    assert!(labelled(&read).contains(&("A123456(3)", "hkid")));
    assert!(read.text.contains("O'Neil\nx\tB1\t\n"), "{}", read.text);
}

#[test]
fn copied_rows_are_cells_until_their_end() {
    let read = read(
        "COPY public.clients (name, hkid) FROM stdin;\n陳大文\tA123456(3)\nLee\\tx\t\\N\n\\.\n\nSELECT 2;\n",
    );
    assert_eq!(
        labelled(&read)[..2],
        [("陳大文", "name"), ("A123456(3)", "hkid")]
    );
    assert!(read.text.contains("Lee\tx\t\t\n"), "{}", read.text);
    assert!(read.text.ends_with("SELECT 2;\n\n"), "{:?}", read.text);
}

#[test]
fn wherever_a_dump_is_cut_the_text_is_the_same() {
    let text = "CREATE TABLE t (a int, b text);\nINSERT INTO t VALUES (1,'x''y'),(2,CONVERT(x,'z'));\r\n-- 'r\nCOPY t (a, b) FROM stdin;\n1\ta\\\\b\n\\.\nUPDATE t SET b = 'q;\nr' WHERE a = 1;\nINSERT INTO t VALUES\n(3, 4)\nGO\n";
    let whole = read(text);
    let mut cut = read("");
    cut.text.clear();
    let mut dump = Dump::default();
    for sign in text.chars() {
        dump.push(sign.encode_utf8(&mut [0; 4]), &mut cut).unwrap();
    }
    dump.finish(&mut cut).unwrap();
    assert_eq!(whole.text, cut.text);
}

#[test]
fn a_text_without_end_and_a_row_without_end_are_read() {
    for end in ["'never closed", "((((((((", "1, 2", "'a\\", "x'"] {
        let read = read(&format!("INSERT INTO t(`a`) VALUES ({end}"));
        assert!(read.text.contains("INSERT INTO t(`a`)"));
    }
}
