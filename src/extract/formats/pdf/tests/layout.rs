//! Where pieces of text stand decides how they are read.

use super::build::{first_line, one_page, page, stream};
use crate::extract::format::Edge;
use crate::extract::formats::pdf::FORMAT;
use crate::extract::testing::collect;

/// A page that shows each text at its place.
fn placed(texts: &[(f64, f64, &str)]) -> String {
    let show = |(x, y, text): &(f64, f64, &str)| format!("1 0 0 1 {x} {y} Tm ({text}) Tj ");
    let shown: String = texts.iter().map(show).collect();
    format!("BT /F 10 Tf {shown} ET")
}

#[test]
fn lines_with_gaps_at_the_same_places_are_rows_with_cells() {
    let read = page(&placed(&[
        (50.0, 720.0, "Members of the club"),
        (50.0, 700.0, "Name"),
        (150.0, 700.0, "HKID"),
        (250.0, 700.0, "Phone"),
        (50.0, 685.0, "Chan"),
        (150.0, 685.0, "one"),
        (250.0, 685.0, "11"),
        (50.0, 670.0, "Lee"),
        (250.0, 670.0, "22"),
        (50.0, 655.0, "Ho"),
        (150.0, 655.0, "three"),
        (250.0, 655.0, "33"),
    ]));
    let rows: Vec<&str> = read
        .text
        .lines()
        .filter(|line| line.contains('\t'))
        .collect();
    assert_eq!(
        rows,
        [
            "Name\tHKID\tPhone",
            "Chan\tone\t11",
            "Lee\t\t22",
            "Ho\tthree\t33"
        ]
    );
    assert_eq!(
        read.edges
            .iter()
            .filter(|edge| **edge == Edge::Table)
            .count(),
        2
    );
}

#[test]
fn prose_has_no_cells_and_two_lines_are_no_table() {
    let read =
        page("BT /F 10 Tf 50 700 Td 14 TL [(Wan)-900(Chai)] TJ T* (Kowloon) Tj T* (Sha Tin) Tj ET");
    assert!(!read.edges.contains(&Edge::Cell));
    let read = page(&placed(&[
        (50.0, 700.0, "Name"),
        (150.0, 700.0, "Chan"),
        (50.0, 685.0, "Post"),
        (150.0, 685.0, "Clerk"),
    ]));
    assert!(!read.edges.contains(&Edge::Cell));
    assert!(read.text.starts_with("Name Chan\nPost Clerk\n"));
}

#[test]
fn characters_in_boxes_are_one_number_and_those_of_an_axis_are_not() {
    let boxes = |text: &'static str| -> Vec<(f64, f64, &'static str)> {
        (0..text.len())
            .map(|n| (100.0 + 20.0 * n as f64, 700.0, &text[n..=n]))
            .collect()
    };
    assert_eq!(first_line(&page(&placed(&boxes("K274918")))), "K274918");
    assert_eq!(first_line(&page(&placed(&boxes("123456")))), "1 2 3 4 5 6");
}

#[test]
fn a_word_broken_at_the_end_of_a_line_is_whole_and_a_number_stays_as_it_is() {
    let read = page(
        "BT /F 10 Tf 50 700 Td 14 TL (strictly confi-) Tj T* (dential note 12-) Tj T* (34 end) Tj ET",
    );
    assert!(
        read.text
            .starts_with("strictly confidential\nnote 12-\n34 end\n")
    );
}

#[test]
fn pieces_of_a_line_that_are_shown_apart_from_each_other_join_again() {
    let read = page(&placed(&[
        (50.0, 700.0, "Card no. "),
        (50.0, 680.0, "Bank no. "),
        (92.2, 700.0, "K27"),
        (92.2, 680.0, "015"),
    ]));
    assert!(read.text.starts_with("Card no. K27\nBank no. 015\n"));
}

#[test]
fn columns_of_prose_are_read_one_after_the_other() {
    let read = page(&placed(&[
        (50.0, 700.0, "The first column goes"),
        (50.0, 686.0, "down the page and then"),
        (172.0, 700.0, "the second begins at"),
        (172.0, 686.0, "the top."),
    ]));
    assert!(read.text.starts_with(
        "The first column goes\ndown the page and then\nthe second begins at\nthe top.\n"
    ));
}

#[test]
fn a_raised_figure_stays_on_its_line() {
    let raised = "7 0 0 7 95.1 705 Tm /F 1 Tf (2) Tj /F 10 Tf 1 0 0 1 101 700 Tm (wide) Tj";
    let read = page(&format!("BT /F 10 Tf 50 700 Td (area 10 m) Tj {raised} ET"));
    assert_eq!(first_line(&read), "area 10 m2 wide");
}

#[test]
fn text_on_its_side_and_mirrored_text_have_their_lines_and_spaces() {
    let read = page(
        "BT /F 10 Tf 0 1 -1 0 200 100 Tm 14 TL [(Wan)-400(Chai)] TJ T* (K27) Tj (4918) Tj -1 0 0 1 500 300 Tm (Mir) Tj (ror) Tj ET",
    );
    assert!(read.text.starts_with("Wan Chai\nK274918\nMirror\n"));
}

#[test]
fn lines_from_top_to_bottom_are_lines_of_their_own() {
    let font =
        b"<</Type/Font/Subtype/Type0/BaseFont/MSung/Encoding/UniCNS-UCS2-V/DescendantFonts[<<
        /Subtype/CIDFontType0/CIDSystemInfo<</Registry(Adobe)/Ordering(CNS1)/Supplement 0>>>>]>>";
    let content =
        b"BT /G 12 Tf 1 0 0 1 500 700 Tm <8EAB4EFD> Tj <8B49> Tj 1 0 0 1 476 700 Tm <7279> Tj ET";
    let read = collect(
        &FORMAT,
        &one_page("", "", stream("", content), &[font.to_vec()]),
    );
    assert!(read.text.starts_with("身份證\n特\n"));
}

#[test]
fn arabic_is_read_from_right_to_left() {
    let map = b"begincodespacerange <00> <FF> endcodespacerange
        4 beginbfchar <61> <0633> <62> <0644> <63> <0627> <64> <0645> endbfchar";
    let font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>";
    let content = stream("", b"BT /G 10 Tf 50 700 Td (dcba 12) Tj ET");
    let read = collect(
        &FORMAT,
        &one_page("", "", content, &[font.to_vec(), stream("", map)]),
    );
    assert_eq!(first_line(&read), "12 سلام");
}

#[test]
fn a_page_with_very_many_pieces_is_read_in_parts_and_whole() {
    let many: String = (0..40_000)
        .map(|n| format!("1 0 0 1 {} {} Tm (N{n}) Tj ", n % 9 * 60, n / 9))
        .collect();
    let read = page(&format!("BT /F 10 Tf {many} ET"));
    assert!(read.text.contains("N0 ") || read.text.contains("N0\n"));
    assert!(read.text.contains("N39999"));
}

#[test]
fn radicals_that_stand_for_characters_are_read_as_these() {
    let map = b"1 beginbfrange <01> <03> [<2F3E> <2F1D> <2EC5>] endbfrange";
    let font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>";
    let content = stream("", b"BT /G 10 Tf 50 700 Td <010203> Tj ET");
    let read = collect(
        &FORMAT,
        &one_page("", "", content, &[font.to_vec(), stream("", map)]),
    );
    assert_eq!(first_line(&read), "戶口见");
}

#[test]
fn labels_and_the_values_that_are_filled_in_later_make_rows() {
    let read = page(&placed(&[
        (50.0, 700.0, "Name"),
        (50.0, 680.0, "Identity card no."),
        (50.0, 660.0, "Phone"),
        (200.0, 700.0, "Chan"),
        (200.0, 680.0, "K27"),
        (200.0, 660.0, "11"),
    ]));
    assert!(
        read.text
            .contains("Name\tChan\nIdentity card no.\tK27\nPhone\t11\n")
    );
}

#[test]
fn letter_spaced_words_are_closed_though_letters_are_not_equally_wide() {
    // Helvetica: each gap is 400, wider ones part words.
    let read = page(
        "BT /F 10 Tf 50 700 Td [(C)-400(a)-400(r)-400(d)-400(s)-1078(n)-400(o)-400(.)-1078(4)-400(1)-400(7)] TJ ET",
    );
    assert_eq!(first_line(&read), "Cards no. 417");
}

#[test]
fn letters_with_spaces_between_them_are_words() {
    let read = page("BT /F 10 Tf 50 700 Td (I D   c a r d   n o . :   K 2 7 4 9) Tj ET");
    assert_eq!(first_line(&read), "ID card no.: K2749");
}

#[test]
fn a_spaced_number_is_closed_from_its_first_digit_behind_the_label_on() {
    let read = page(
        "BT /F 10 Tf 50 700 Td [(Card no.: 4)-300(5)-300(2)-300(0)-300(3)-300(8)-300( valid)] TJ ET",
    );
    assert_eq!(first_line(&read), "Card no.: 452038 valid");
}

#[test]
fn letter_spaced_lines_keep_the_spaces_that_they_show() {
    let read = page(
        "BT /F 10 Tf 50 700 Td [(N)-300(o)-300( )-300(7)-300( )-300(o)-300(f)-300( )-300(1)-300(2)] TJ ET",
    );
    assert_eq!(first_line(&read), "No 7 of 12");
}

#[test]
fn a_short_rest_is_spaced_like_the_line_above_it() {
    let read = page(
        "BT /F 10 Tf 50 700 Td 14 TL [(4)-900(5)-900(2)-900(0)-900(3)-900(8)] TJ T* [(1)-900(7)] TJ ET",
    );
    assert!(read.text.starts_with("452038\n17\n"), "{}", read.text);
}

#[test]
fn a_number_that_a_narrow_cell_breaks_is_read_whole_as_well() {
    let read = page(&placed(&[
        (50.0, 700.0, "No."),
        (90.0, 700.0, "HKID"),
        (200.0, 700.0, "Name"),
        (50.0, 680.0, "1"),
        (90.0, 680.0, "K274918"),
        (200.0, 680.0, "Chan"),
        (90.0, 668.0, "\\(1\\)"),
        (50.0, 650.0, "2"),
        (90.0, 650.0, "11"),
        (200.0, 650.0, "Lee"),
    ]));
    assert!(read.text.contains("K274918(1)"), "{}", read.text);
}

#[test]
fn two_numbers_in_one_column_are_only_joined_as_if_in_boxes() {
    let read = page(&placed(&[
        (50.0, 700.0, "Card"),
        (120.0, 700.0, "45203881"),
        (50.0, 688.0, "no."),
        (120.0, 688.0, "72645097"),
    ]));
    assert!(
        read.text.contains("4 5 2 0 3 8 8 1 7 2 6 4 5 0 9 7"),
        "{}",
        read.text
    );
    let read = page(&placed(&[
        (120.0, 700.0, "45203881"),
        (120.0, 688.0, "72645097"),
    ]));
    assert!(!read.text.contains("4 5 2 0"), "{}", read.text);
}

#[test]
fn lines_between_rows_tell_which_pieces_belong_together() {
    let steps = [700.0, 688.0, 675.5, 663.5];
    let pieces = ["45203881", "72645097", "54127833", "00918465"];
    let names = ["Chan", "Tai", "Lee", "Ka"];
    let mut texts: Vec<(f64, f64, &str)> = Vec::new();
    for ((y, piece), name) in steps.into_iter().zip(pieces).zip(names) {
        texts.extend([(50.0, y, name), (120.0, y, piece)]);
    }
    let read = page(&placed(&texts));
    assert!(
        read.text.contains("4 5 2 0 3 8 8 1 7 2 6 4 5 0 9 7"),
        "{}",
        read.text
    );
    assert!(
        read.text.contains("5 4 1 2 7 8 3 3 0 0 9 1 8 4 6 5"),
        "{}",
        read.text
    );
    let even = texts.iter().map(|(x, y, text)| {
        (
            *x,
            if *y == 675.5 {
                676.0
            } else if *y == 663.5 {
                664.0
            } else {
                *y
            },
            *text,
        )
    });
    let read = page(&placed(&even.collect::<Vec<_>>()));
    assert!(!read.text.contains("4 5 2 0"), "{}", read.text);
}
