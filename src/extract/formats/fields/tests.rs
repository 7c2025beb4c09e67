//! What the small text formats say, and what is left to plain text.

use super::{CHAT, ICALENDAR, LDIF, SETTINGS, SUBTITLES, VCARD};
use crate::extract::testing::{Collected, collect};
use crate::extract::{Claim, Edge, Format, Probe};
use crate::input::Input;

fn read(format: &Format, bytes: &[u8]) -> Collected {
    let read = collect(format, bytes);
    assert!(read.end.is_ok());
    read
}

fn labelled(read: &Collected) -> Vec<(&str, &str)> {
    let pieces = read.pieces.iter();
    pieces
        .filter_map(|piece| Some((piece.label.as_deref()?, piece.text.as_str())))
        .collect()
}

fn claim(format: &Format, text: &str) -> Claim {
    let input = Input::from_bytes(text.as_bytes());
    (format.signature)(&Probe {
        head: text.as_bytes(),
        tail: text.as_bytes(),
        extension: "txt",
        input: &input,
        zip_names: &[],
        compound: None,
        is_text: Default::default(),
    })
}

#[test]
fn a_card_is_a_record_whose_folded_lines_are_whole() {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Chan;Tai Man;;;\r\nitem1.NOTE:HKID A123\r\n 456(3)\\, old\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Lee\r\nEND:VCARD\r\n";
    assert_eq!(claim(&VCARD, text), Claim::Likely);
    let read = read(&VCARD, text.as_bytes());
    assert_eq!(
        labelled(&read),
        [
            ("VERSION", "3.0"),
            ("N", "Chan Tai Man"),
            ("NOTE", "HKID A123456(3), old"),
            ("FN", "Lee"),
        ]
    );
    assert_eq!(read.edges.iter().filter(|e| **e == Edge::Row).count(), 2);
}

#[test]
fn quoted_printable_is_decoded_in_its_character_set_over_lines() {
    let text = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=BIG5;ENCODING=QUOTED-PRINTABLE:=B3=AF=\r\n=A4=6A=A4=E5\r\nNOTE;ENCODING=QUOTED-PRINTABLE:100% A=\r\n1\r\nEND:VCARD\r\n";
    let read = read(&VCARD, text.as_bytes());
    assert_eq!(labelled(&read)[1..], [("N", "陳大文"), ("NOTE", "100% A1")]);
}

#[test]
fn a_photo_is_a_member_and_no_text() {
    let text = "BEGIN:VCARD\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n SkZJRgAB\nFN:Chan\nEND:VCARD\n";
    let read = read(&VCARD, text.as_bytes());
    assert_eq!(labelled(&read), [("FN", "Chan")]);
    assert_eq!(&*read.children[0].name, "photo");
}

#[test]
fn a_calendar_has_its_guests_and_cut_ones_are_read_to_the_end() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Visit\nATTENDEE;CN=\"Chan: Tai Man\":mailto:a@example.com\nDESCRIPTION:HKID A12";
    let read = read(&ICALENDAR, text.as_bytes());
    assert_eq!(
        labelled(&read),
        [
            ("SUMMARY", "Visit"),
            ("CN", "Chan: Tai Man"),
            ("ATTENDEE", "mailto:a@example.com"),
            ("DESCRIPTION", "HKID A12"),
        ]
    );
}

#[test]
fn attributes_of_a_directory_are_decoded_and_joined() {
    let text = "version: 1\n# made\ndn: cn=Chan,dc=example\ncn:: 6Zmz5aSn\n 5paH\nhkid: A123\n 456(3)\n\ndn: cn=Lee,dc=example\njpegPhoto:: /9j/4AAQSkZJRgAB\n";
    assert_eq!(claim(&LDIF, text), Claim::Likely);
    let read = read(&LDIF, text.as_bytes());
    let said = labelled(&read);
    assert!(said.contains(&("cn", "陳大文")) && said.contains(&("hkid", "A123456(3)")));
    assert_eq!(read.children.len(), 1);
    assert_eq!(read.edges.iter().filter(|e| **e == Edge::Row).count(), 2);
}

#[test]
fn a_cue_is_one_text_apart_from_its_time() {
    let text = "1\n00:00:01,000 --> 00:00:02,500\n<i>My card is</i>\nA123456(3)\n\n2\n00:00:03,000 --> 00:00:04,000\nYes\n";
    assert_eq!(claim(&SUBTITLES, text), Claim::Likely);
    let read = read(&SUBTITLES, text.as_bytes());
    assert!(read.text.contains("\nMy card is A123456(3)\n"));
    let styled = "[Script Info]\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,Chan,0,0,0,,{\\i1}one, two\\Nthree\n";
    let read = self::read(&SUBTITLES, styled.as_bytes());
    assert!(read.text.ends_with("Chan,0,0,0,\none, two three\n"));
}

#[test]
fn a_chat_says_who_speaks_and_keeps_the_time_apart() {
    let phone = "[12/3/26, 10:15:32] Chan: my id is\nA123456(3)\n[12/3/26, 10:16:00] Lee: ok\n";
    let other = "12/3/2026, 10:15 - Chan: my id is\nA123456(3)\n12/3/2026, 10:16 - Lee: ok\n";
    let apart = "Chan 2026-03-12 10:15:32\nmy id is\nA123456(3)\n\nLee 2026-03-12 10:16\nok\n";
    for text in [phone, other, apart] {
        assert_eq!(claim(&CHAT, text), Claim::Likely, "{text}");
        let read = read(&CHAT, text.as_bytes());
        let said = labelled(&read);
        assert_eq!(said[..2], [("Chan", "my id is"), ("Chan", "A123456(3)")]);
        assert_eq!(said.last(), Some(&("Lee", "ok")));
        assert_eq!(read.edges.iter().filter(|e| **e == Edge::Row).count(), 2);
    }
}

#[test]
fn logs_and_letters_stay_text() {
    for text in [
        "2026-03-12 10:15:32 INFO started\n2026-03-12 10:15:33 INFO done\n",
        "[2026-03-12 10:15:32] app.INFO: one\n[2026-03-12 10:15:33] app.INFO: two\n",
        "Dear all,\nwe meet on 12/3/2026, 10:15 - bring your cards: all of them\n",
        "1\n2\n3\n",
        "dn: a word\nBEGIN:VCARD is how a card begins\n",
        "saved 2026-03-12 10:15:32\nsaved 2026-03-12 10:15:33\nsaved 2026-03-12 10:15:34\n",
    ] {
        for format in [&VCARD, &ICALENDAR, &LDIF, &SUBTITLES, &CHAT, &SETTINGS] {
            assert_eq!(claim(format, text), Claim::No, "{} {text}", format.name);
        }
    }
}

#[test]
fn a_setting_stands_as_it_is_written_under_its_key() {
    let text = "Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Software]\n\"Holder\"=\"A123456(3)\"\n\"Path\"=hex(2):41,00,31,00,\\\n  32,00,00,00\n";
    assert_eq!(claim(&SETTINGS, text), Claim::Likely);
    let read = read(&SETTINGS, text.as_bytes());
    assert_eq!(
        labelled(&read),
        [("Holder", "\"A123456(3)\""), ("Path", "A12")]
    );
    assert!(read.text.contains("\"Holder\"=\"A123456(3)\"\n"));
}

#[test]
fn a_million_folds_are_read_in_time_and_nothing_is_lost() {
    let folds = "BEGIN:VCARD\nNOTE:a\n".to_owned() + &" b\n".repeat(1_000_000);
    let read = read(&VCARD, folds.as_bytes());
    assert_eq!(read.text.matches('b').count(), 1_000_000);
    let damaged = self::read(&VCARD, b"BEGIN:VCARD\nno colon here\n:\nEND:\n");
    assert!(damaged.text.contains("no colon here"));
    for format in [&VCARD, &LDIF, &SUBTITLES, &CHAT, &SETTINGS] {
        assert_eq!(self::read(format, b"").text, "");
    }
}
