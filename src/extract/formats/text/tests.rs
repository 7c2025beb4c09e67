//! How often encodings are told right, on short samples cut from invented sentences.

use std::collections::HashMap;

use encoding_rs::{BIG5, GB18030, WINDOWS_1252};

use super::decoding::Decoding;
use super::encoding::{Charset, Guess, detect};

const TRADITIONAL: &str = "請各位同事於下星期三或之前把客戶的身份證號碼及住址證明交到九龍灣辦事處,逾期者將由人力資源部\
    另行通知。李小姐的覆診日期改為十一月八日下午三時,請帶同醫療卡及最近的化驗報告。本公司截至年底的營業額較去年\
    同期上升百分之七,董事會建議派發末期股息每股港幣五仙,有待股東週年大會批准。";
const CANTONESE: &str = "佢哋話聽日先至攞到份文件,你咪擺喺枱面就得㗎喇,唔使等我返嚟。阿明啱啱打電話嚟話搵唔到張身份證,\
    叫我哋幫手喺櫃桶搵吓有冇。嗰個客成日都話冇收過信,其實係佢自己唔記得咗,搞到我哋做多咗好多嘢。";
const SIMPLIFIED: &str = "请各部门在本周五之前将员工的身份证复印件和银行账号发给财务处,以便办理工资发放手续。张先生的体检报告\
    已经出来了,请他尽快到门诊三楼领取。公司今年前三个季度的销售收入比去年同期增长了百分之十二,净利润略有下降。";
const ENGLISH: &str = "Please send the signed copy to the clinic before Friday.";

/// Big5 with its Hong Kong supplement, as its decoder has it: the encoder leaves the supplement out.
fn big5(text: &str) -> Vec<u8> {
    static MAP: std::sync::LazyLock<HashMap<char, [u8; 2]>> = std::sync::LazyLock::new(|| {
        let pairs = (0x87..=0xFE).flat_map(|lead| (0x40..=0xFE).map(move |trail| [lead, trail]));
        let mut map = HashMap::new();
        for pair in pairs {
            let (text, bad) = BIG5.decode_without_bom_handling(&pair);
            let mut characters = text.chars();
            if let (false, Some(c), None) = (bad, characters.next(), characters.next()) {
                map.insert(c, pair);
            }
        }
        map
    });
    let mut bytes = Vec::new();
    for c in text.chars() {
        match u8::try_from(c).ok().filter(u8::is_ascii) {
            Some(ascii) => bytes.push(ascii),
            None => bytes.extend(MAP.get(&c).unwrap_or_else(|| panic!("{c} is not Big5"))),
        }
    }
    bytes
}

fn gb18030(text: &str) -> Vec<u8> {
    GB18030.encode(text).0.into_owned()
}

fn utf8(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

fn utf16le(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn utf16be(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

fn utf32le(text: &str) -> Vec<u8> {
    text.chars()
        .flat_map(|c| u32::from(c).to_le_bytes())
        .collect()
}

fn utf32be(text: &str) -> Vec<u8> {
    text.chars()
        .flat_map(|c| u32::from(c).to_be_bytes())
        .collect()
}

fn marked(text: &str) -> String {
    format!("\u{FEFF}{text}")
}

fn decode(bytes: &[u8], charset: Charset) -> String {
    let mut decoding = Decoding::new(bytes, charset);
    let mut out = String::new();
    while let Some(chunk) = decoding.chunk().unwrap() {
        out.push_str(chunk);
    }
    out
}

/// The share of samples of `length` characters whose first reading is right, in percent. The right
/// one is among the readings of every sample.
fn first_share(text: &str, length: usize, encode: fn(&str) -> Vec<u8>) -> usize {
    let characters: Vec<char> = text.chars().collect();
    let samples: Vec<String> = characters
        .windows(length)
        .map(|window| window.iter().collect())
        .collect();
    share_of(&samples, encode)
}

fn share_of(samples: &[String], encode: fn(&str) -> Vec<u8>) -> usize {
    let mut first = 0;
    for sample in samples {
        let bytes = encode(sample);
        let guess = detect(&bytes);
        if decode(&bytes, guess.first) == *sample {
            first += 1;
            continue;
        }
        let again = guess
            .again
            .iter()
            .any(|charset| decode(&bytes, *charset) == *sample);
        assert!(again, "{sample}: {guess:?}");
    }
    first * 100 / samples.len()
}

#[test]
fn twenty_chinese_characters_are_read_right_at_first_in_every_encoding() {
    for (text, encode) in [
        (TRADITIONAL, big5 as fn(&str) -> Vec<u8>),
        (CANTONESE, big5),
        (SIMPLIFIED, gb18030),
        (TRADITIONAL, gb18030),
        (CANTONESE, gb18030),
    ] {
        let shares = [20, 12, 8, 4].map(|length| first_share(text, length, encode));
        println!("{shares:?}");
        assert!(shares[0] >= 99, "{shares:?} of {text}");
        assert!(shares[1] >= 99, "{shares:?} of {text}");
        assert!(shares[2] >= 98, "{shares:?} of {text}");
        assert!(shares[3] >= 95, "{shares:?} of {text}");
    }
}

#[test]
fn unicode_of_any_width_is_told_without_a_mark() {
    for text in [TRADITIONAL, CANTONESE, SIMPLIFIED, ENGLISH] {
        for encode in [utf8, utf16le, utf16be, utf32le, utf32be] {
            let shares = [20, 12, 8].map(|length| first_share(text, length, encode));
            println!("{shares:?}");
            assert!(
                shares.iter().all(|share| *share >= 99),
                "{shares:?} of {text}"
            );
        }
    }
}

#[test]
fn a_mark_says_which_unicode_it_is_and_is_no_text() {
    for encode in [utf8, utf16le, utf16be, utf32le, utf32be] {
        let bytes = encode(&marked("李:A1"));
        let guess = detect(&bytes);
        assert_eq!(decode(&bytes, guess.first), "李:A1");
    }
}

#[test]
fn a_single_name_among_latin_letters_is_among_the_readings() {
    let names = [
        "陳大文",
        "李小明",
        "黃美玲",
        "張國強",
        "何志偉",
        "歐陽佩珊",
        "周杰",
        "吳",
    ];
    let samples: Vec<String> = names
        .iter()
        .flat_map(|name| {
            [
                format!("Name: {name}, "),
                format!("Dear {name}\nplease find your policy enclosed\n"),
                format!("{name},A123456(3),9123 4567\n"),
                format!("id=7;owner={name};"),
            ]
        })
        .collect();
    let shares = [big5, gb18030].map(|encode: fn(&str) -> Vec<u8>| share_of(&samples, encode));
    println!("{shares:?}");
    assert!(shares[0] >= 95, "{shares:?}");
    assert!(shares[1] >= 80, "{shares:?}");
}

#[test]
fn western_text_stays_western_and_needs_no_chinese_reading_when_long() {
    let text = "Le café près de l'hôtel était fermé, à cause d'une grève générale décidée hier. ";
    let bytes = WINDOWS_1252.encode(text).0.into_owned();
    let guess = detect(&bytes);
    assert_eq!(decode(&bytes, guess.first), text);
    assert_eq!(detect(&bytes.repeat(20)).again, []);
}

#[test]
fn one_broken_byte_leaves_a_text_utf8() {
    let mut bytes = utf8(TRADITIONAL);
    bytes.insert(90, 0xFF);
    assert_eq!(detect(&bytes).first, Charset::UTF_8);
}

#[test]
fn a_mark_that_lies_does_not_hide_the_text() {
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend_from_slice(ENGLISH.as_bytes());
    let guess = detect(&bytes);
    assert!(
        guess
            .again
            .iter()
            .any(|charset| decode(&bytes, *charset).contains("signed copy"))
    );
}

#[test]
fn a_declared_encoding_counts_unless_the_bytes_prove_another() {
    let declared = Charset::for_label("big5").unwrap();
    let guess = detect(&gb18030("中文")).declared(declared);
    assert_eq!(guess.first, Charset::Known(BIG5));
    assert!(guess.again.contains(&Charset::Known(GB18030)));
    let guess: Guess = detect(&utf8(TRADITIONAL)).declared(declared);
    assert_eq!(guess.first, Charset::UTF_8);
    assert_eq!(Charset::for_label("gb2312"), Some(Charset::Known(GB18030)));
}

#[test]
fn a_long_chinese_text_needs_one_reading_wherever_the_sample_is_cut() {
    let text = big5(&format!("{TRADITIONAL}\n")).repeat(20);
    for length in 4_000..4_050 {
        let guess = detect(&text[..length]);
        assert_eq!(
            (guess.first, guess.again),
            (Charset::Known(BIG5), vec![]),
            "{length}"
        );
    }
    let text = gb18030(&format!("{SIMPLIFIED}\n")).repeat(2_000);
    let pieces = super::sample::pieces(&crate::input::Input::from_bytes(text)).unwrap();
    let pieces: Vec<&[u8]> = pieces.iter().map(Vec::as_slice).collect();
    let guess = super::encoding::detect_pieces(&pieces);
    assert_eq!(
        (guess.first, guess.again),
        (Charset::Known(GB18030), vec![])
    );
}
