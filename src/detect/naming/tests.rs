//! What is a name and what is not.

use super::near::{digit_follows, follows, number_follows, precedes, text_follows};
use super::{Beside, Likeness, likeness};
use crate::packs::schema::Stands;

#[test]
fn a_family_name_and_a_given_name_are_a_name() {
    for name in [
        "陳大文",
        "歐陽嘉樂",
        "李建国",
        "Chan Tai Man",
        "CHAN, Tai Man",
        "Mr Chan",
        "Wong Mei-ling",
        "陳大文 CHAN Tai Man",
        "Robert O'Brien",
        "陳*文",
    ] {
        assert_eq!(likeness(name), Likeness::Known, "{name}");
    }
}

#[test]
fn headings_firms_and_goods_are_no_names() {
    for text in [
        "高血壓",
        "金額",
        "Harbour Trading Limited",
        "Date of birth",
        "中環分行地址",
        "Valve 12",
        "iPhone case",
        "",
        "92345678",
        "Central Branch",
    ] {
        assert_eq!(likeness(text), Likeness::None, "{text}");
    }
}

#[test]
fn a_name_is_seen_after_its_heading_in_the_line_and_in_the_next_cell() {
    for rest in [
        ": Chan Tai Man  HKID: A1",
        "：陳大文",
        "\tWong Mei Ling\tF",
        "\n陳大文\n",
        " 陳大文先生因上呼吸道感染",
        "陳大文性別男",
        "：李建国，男",
        ": LEE, Siu Ming",
        ": Mr. Ho",
        ": Kan Chi Ho Period: May",
        "|1||30498271^^^HOSP||CHAN^TAI MAN||1985",
    ] {
        assert!(follows(rest), "{rest}");
    }
}

#[test]
fn a_blank_form_names_nobody() {
    for rest in [
        ": ____________",
        "：\n性別：",
        ":\nDate of birth:",
        "\tHKID\tDiagnosis",
        " Date of Birth",
        "",
        ": (block letters)",
        "\n金額",
        ": Attending Physician:",
        ": Referring Attending Consultant:",
        "|1||30498271||||1985",
        "：高血壓",
    ] {
        assert!(!follows(rest), "{rest}");
    }
}

#[test]
fn a_name_is_seen_before_a_description() {
    for left in [
        "Martha Collins is a 50-",
        "Mr. Smith is a 62 ",
        "陳大文，男，62",
        "Lee Siu Ming, M/62",
    ] {
        let left = left.trim_end_matches("/62");
        assert!(precedes(left), "{left}");
    }
    for left in [
        "The patient is a 50-",
        "a previously healthy 62 ",
        "病人為62",
        "This is a 5 ",
    ] {
        assert!(!precedes(left), "{left}");
    }
}

#[test]
fn a_date_is_a_value_and_its_pattern_is_none() {
    assert!(number_follows(": 3 May 1980"));
    assert!(number_follows("\t1980-05-03"));
    assert!(!number_follows(": DD/MM/YYYY"));
    assert!(!number_follows(": ______"));
    assert!(text_follows("：急性腸胃炎"));
    assert!(text_follows(": acute tonsillitis"));
    assert!(!text_follows(": ________"));
    assert!(!text_follows(" and treatment of disease"));
}

#[test]
fn a_name_is_seen_before_sex_age_and_birth_in_any_order() {
    for left in [
        "Echo: CHAN Tai Man  58/",
        "WONG Mei Ling    F    03/05/1980 ",
        "Lee Siu Ming (DOB 3/5/1980, ",
        "陳大文　女　",
        "家母陳大文（",
        "病人陳大文，現年",
        "陳大文女士（",
        "Client: Ho Ka Yan   Age: ",
    ] {
        assert!(precedes(left), "{left}");
    }
    for left in [
        "Liver Cancer Trials ",
        "祖父",
        "病人曾經",
        "可能",
        "Group A, ",
        "公立醫院的",
    ] {
        assert!(!precedes(left), "{left}");
    }
}

#[test]
fn in_running_text_only_a_listed_name_is_one() {
    for rest in [" Chan Tai Man was seen", "陳大文，因", "\nWong Mei Ling\n"] {
        assert!(follows(rest), "{rest}");
    }
    for rest in [
        " Liver Cancer Trials",
        "\nAdult Primary Liver Cancer",
        "和家屬，",
        "應避免，",
        "於本院，",
        "懷疑患有",
        "/colorectal-screening\nColorectal Cancer",
    ] {
        assert!(!follows(rest), "{rest}");
    }
    assert!(follows(": Ximena Orozco"));
    assert!(follows("\tXimena Orozco\t"));
}

#[test]
fn a_family_name_alone_in_its_field_is_a_name() {
    assert!(follows(": CHAN      Given names: Tai Man"));
    assert!(!follows(": Pending      Ward: 3"));
}

#[test]
fn a_letter_for_a_sex_has_an_age_or_the_end_of_its_cell_behind_it() {
    let told = |right| {
        let mut beside = Beside::default();
        beside.look(Stands::AfterName, ("CHAN Tai Man ", "F", right));
        beside.after_name
    };
    for right in ["/62", "  58Y", ")", "\n", ", 45"] {
        assert!(told(right), "{right}");
    }
    for right in [", Wong A, et al", " major", ". See"] {
        assert!(!told(right), "{right}");
    }
}

#[test]
fn a_value_stands_right_behind_its_name() {
    for rest in [" 150/90", "：88%", ": 7.6", "3.5", "約 38"] {
        assert!(digit_follows(rest), "{rest}");
    }
    for rest in ["", " was 7", "::: 7", " and 3 others", "計", "\t4,800"] {
        assert!(!digit_follows(rest), "{rest}");
    }
}
