//! One spelling for what looks the same: full-width and compatibility forms, invisible characters,
//! look-alike letters, spaces set between Chinese characters.

use unicode_normalization::UnicodeNormalization;

/// What becomes of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fold {
    Keep,
    Drop,
    To(char),
    /// Its compatibility decomposition (NFKC), which may be several characters.
    Compatible,
}

/// From offsets in normalised text back to offsets in the text as written.
#[derive(Clone, Debug, Default)]
pub(crate) struct OffsetMap {
    /// `(normalised, raw)` where the distance between the two changes, ascending.
    steps: Vec<(usize, usize)>,
}

impl OffsetMap {
    /// The raw offset of the character at `at`.
    pub fn raw(&self, at: usize) -> usize {
        let after = self.steps.partition_point(|(folded, _)| *folded <= at);
        match after.checked_sub(1).and_then(|n| self.steps.get(n)) {
            Some((folded, raw)) => raw + (at - folded),
            None => at,
        }
    }

    /// For offsets that only ascend.
    pub fn cursor(&self) -> Cursor<'_> {
        Cursor {
            steps: self.steps.iter(),
            last: (0, 0),
        }
    }

    fn step(&mut self, folded: usize, raw: usize) {
        if let Some(last) = self.steps.last_mut()
            && last.0 == folded
        {
            last.1 = raw;
            return;
        }
        self.steps.push((folded, raw));
    }
}

/// Leads back to the text as written, offset by offset.
pub(crate) struct Cursor<'a> {
    steps: std::slice::Iter<'a, (usize, usize)>,
    last: (usize, usize),
}

impl Cursor<'_> {
    /// As [`OffsetMap::raw`]; `at` is never before that of the last call.
    pub fn raw(&mut self, at: usize) -> usize {
        while let Some(step) = self.steps.as_slice().first().filter(|step| step.0 <= at) {
            self.last = *step;
            self.steps.next();
        }
        self.last.1 + (at - self.last.0)
    }
}

/// Folds `raw` into `out`. Answers false, with `out` empty, where there is nothing to fold.
pub(crate) fn normalise(raw: &str, out: &mut String, map: &mut OffsetMap) -> bool {
    out.clear();
    map.steps.clear();
    let mut copied = 0;
    let mut at = 0;
    while let Some(offset) = next_special(raw, at) {
        let rest = raw.get(offset..).unwrap_or_default();
        let Some(c) = rest.chars().next() else { break };
        let width = c.len_utf8();
        let (fold, width) = match fold(c) {
            Fold::To(' ') | Fold::Keep if is_space(c) => space(raw, offset, width),
            other => (other, width),
        };
        at = offset + width;
        if fold == Fold::Keep {
            continue;
        }
        out.push_str(raw.get(copied..offset).unwrap_or_default());
        copied = at;
        match fold {
            Fold::To(folded) => out.push(folded),
            Fold::Compatible => {
                for folded in std::iter::once(c).nfkc() {
                    map.step(out.len(), offset);
                    out.push(folded);
                }
            }
            Fold::Drop | Fold::Keep => {}
        }
        map.step(out.len(), copied);
    }
    if copied == 0 {
        out.clear();
        return false;
    }
    out.push_str(raw.get(copied..).unwrap_or_default());
    true
}

/// Where the next character stands that might have to be folded. Most text is ASCII and common
/// Chinese: the one is passed over eight bytes at a time, the other by characters.
fn next_special(raw: &str, from: usize) -> Option<usize> {
    const WIDE: u64 = 0x8080_8080_8080_8080;
    let bytes = raw.as_bytes();
    let mut at = from;
    loop {
        match *bytes.get(at)? {
            b' ' if beside_wide(bytes, at) => return Some(at),
            byte @ 0x80.. if is_special(byte) => return Some(at),
            0xE4..=0xED => {
                at += 3;
                while let Some(0xE4..=0xED) = bytes.get(at) {
                    at += 3;
                }
            }
            0x80.. => at += 1,
            // Behind the first one, a space has an ASCII character on its left.
            _ => loop {
                let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) else {
                    at += usize::from(bytes.get(at).is_some_and(u8::is_ascii));
                    break;
                };
                let wide = u64::from_le_bytes(*eight) & WIDE;
                // As many as stand before a wide one.
                at += wide.trailing_zeros() as usize / 8;
                if wide != 0 {
                    break;
                }
            },
        }
    }
}

/// Whether `byte` leads a character that may fold, or is a space. E4 to ED lead the common
/// ideographs and Hangul: none of them folds.
const fn is_special(byte: u8) -> bool {
    matches!(byte, b' ' | 0xC2..=0xE3 | 0xEE..=0xF4)
}

/// Whether a space has a wide character on its left: only then may it be one that pads Chinese.
fn beside_wide(bytes: &[u8], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|left| bytes.get(left))
        .is_some_and(|byte| *byte >= 0x80)
}

/// A run of one to three spaces between two Chinese characters is padding, and goes.
fn space(raw: &str, offset: usize, width: usize) -> (Fold, usize) {
    let left = raw.get(..offset).and_then(|s| s.chars().next_back());
    let rest = raw.get(offset..).unwrap_or_default();
    let run: usize = rest
        .chars()
        .take(4)
        .take_while(|c| is_space(*c))
        .map(char::len_utf8)
        .sum();
    let spaces = rest.get(..run).map_or(0, |s| s.chars().count());
    let right = rest.get(run..).and_then(|s| s.chars().next());
    if spaces <= 3 && left.is_some_and(is_cjk) && right.is_some_and(is_cjk) {
        return (Fold::Drop, run);
    }
    let first = rest.chars().next();
    if first == Some(' ') {
        (Fold::Keep, width)
    } else {
        (Fold::To(' '), width)
    }
}

/// Whether `c` is a blank inside a line, of whatever width.
pub(crate) fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{A0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}

/// Whether `c` is a Chinese character or radical.
pub(crate) fn is_cjk(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether `c` shows nothing: a number with such characters in it reads the same to a person.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

fn fold(c: char) -> Fold {
    if is_invisible(c) {
        return Fold::Drop;
    }
    if is_space(c) {
        return if c == ' ' { Fold::Keep } else { Fold::To(' ') };
    }
    if let Some(letter) = look_alike(c).or_else(|| radical(c)) {
        return Fold::To(letter);
    }
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => {
            Fold::To('-')
        }
        '\u{2571}' => Fold::To('/'),
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).map_or(Fold::Keep, Fold::To),
        '\u{660}'..='\u{669}' => digit(c as u32 - 0x660),
        '\u{6F0}'..='\u{6F9}' => digit(c as u32 - 0x6F0),
        '\u{B2}'
        | '\u{B3}'
        | '\u{B9}'
        | '\u{AA}'
        | '\u{BA}'
        | '\u{2070}'..='\u{209C}'
        | '\u{2100}'..='\u{214F}'
        | '\u{2150}'..='\u{2189}'
        | '\u{2460}'..='\u{24EA}'
        | '\u{2F00}'..='\u{2FD5}'
        | '\u{3200}'..='\u{33FF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FB00}'..='\u{FB06}'
        | '\u{FE30}'..='\u{FE6B}'
        | '\u{FF5F}'..='\u{FFEE}'
        | '\u{1D400}'..='\u{1D7FF}'
        | '\u{1F100}'..='\u{1F16A}'
        | '\u{1FBF0}'..='\u{1FBF9}'
        | '\u{2F800}'..='\u{2FA1D}' => Fold::Compatible,
        _ => Fold::Keep,
    }
}

fn digit(value: u32) -> Fold {
    char::from_digit(value, 10).map_or(Fold::Keep, Fold::To)
}

/// Cyrillic and Greek letters that print as Latin ones (Unicode Technical Standard 39, the rows
/// that lead to a single ASCII letter).
fn look_alike(c: char) -> Option<char> {
    Some(match c {
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' | 'Ϲ' => 'C',
        'Е' | 'Ε' => 'E',
        'Ԍ' => 'G',
        'Н' | 'Η' => 'H',
        'І' | 'Ι' | 'Ӏ' => 'I',
        'Ј' | 'Ϳ' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'Ѵ' => 'V',
        'Ԝ' => 'W',
        'Х' | 'Χ' => 'X',
        'У' | 'Υ' | 'Ү' => 'Y',
        'Ζ' => 'Z',
        'а' | 'α' => 'a',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' => 'e',
        'һ' => 'h',
        'і' => 'i',
        'ј' => 'j',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'ѵ' | 'ν' => 'v',
        'х' => 'x',
        'у' => 'y',
        _ => return None,
    })
}

/// The radicals supplement, which NFKC leaves alone: PDF writers use these forms for common
/// characters (Unicode `EquivalentUnifiedIdeograph` data).
fn radical(c: char) -> Option<char> {
    const FROM: &str = "⺁⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺚⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";
    const TO: &str = "厂亻冂刀刂卜㔾小小兀尣尢巳幺彑彐忄心扌攵旡无日月歹母民氵水灬爫爫丬牛犭王疋罒示礻竹纟纟罓罒网罓罒羊羊羊耂肀聿肉臼艹艹艹虎衤西西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
    if !('\u{2E80}'..='\u{2EF3}').contains(&c) {
        return None;
    }
    let nth = FROM.chars().position(|from| from == c)?;
    TO.chars().nth(nth)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(raw: &str) -> String {
        let (mut out, mut map) = (String::new(), OffsetMap::default());
        if normalise(raw, &mut out, &mut map) {
            out
        } else {
            raw.to_owned()
        }
    }

    #[test]
    fn full_width_and_small_forms_become_ascii() {
        assert_eq!(folded("Ｋ２７４９１８（１）"), "K274918(1)");
        assert_eq!(folded("K274918﹙1﹚"), "K274918(1)");
        assert_eq!(folded("K274918⑴"), "K274918(1)");
    }

    #[test]
    fn invisible_characters_inside_a_number_go() {
        assert_eq!(folded("K27\u{200B}49\u{AD}18(\u{FEFF}1)"), "K274918(1)");
    }

    #[test]
    fn cyrillic_and_greek_letters_read_as_the_latin_ones() {
        assert_eq!(folded("К274918(1)"), "K274918(1)");
        assert_eq!(folded("Κ274918(1)"), "K274918(1)");
    }

    #[test]
    fn spaces_between_chinese_characters_go_and_others_stay() {
        assert_eq!(folded("身 份 證 號 碼 K274918(1)"), "身份證號碼 K274918(1)");
        assert_eq!(folded("身　份　證"), "身份證");
        assert_eq!(folded("a b 中 c"), "a b 中 c");
    }

    #[test]
    fn kangxi_and_supplement_radicals_become_the_common_characters() {
        assert_eq!(folded("⾝份證⽣⽇"), "身份證生日");
        assert_eq!(folded("⻑⻓"), "長长");
    }

    #[test]
    fn every_radical_has_its_character() {
        for c in '\u{2E80}'..='\u{2EF3}' {
            if let Some(to) = radical(c) {
                assert!(is_cjk(to), "{c} became {to}");
            }
        }
    }

    #[test]
    fn offsets_lead_back_to_the_text_as_written() {
        let raw = "號碼：Ｋ27\u{200B}4918（1）。";
        let (mut out, mut map) = (String::new(), OffsetMap::default());
        assert!(normalise(raw, &mut out, &mut map));
        let start = out.find("K27").unwrap();
        let end = start + "K274918(1)".len();
        assert_eq!(&raw[map.raw(start)..map.raw(end)], "Ｋ27\u{200B}4918（1）");
    }

    #[test]
    fn no_special_character_is_passed_over() {
        let pieces = [
            "a", " ", "中", "é", "，", "\u{3000}", "한", "abcdefgh", "  ", "\u{200B}", "😀", "\n",
        ];
        let mut seed = 7u32;
        for _ in 0..500 {
            let mut text = String::new();
            for _ in 0..24 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                text.push_str(pieces[(seed >> 16) as usize % pieces.len()]);
            }
            let bytes = text.as_bytes();
            for (from, _) in text.char_indices() {
                let slow = (from..bytes.len()).find(|at| {
                    is_special(bytes[*at]) && (bytes[*at] != b' ' || beside_wide(bytes, *at))
                });
                assert_eq!(next_special(&text, from), slow, "{text:?} from {from}");
            }
        }
    }

    #[test]
    fn plain_text_is_left_where_it_is() {
        let (mut out, mut map) = (String::new(), OffsetMap::default());
        assert!(!normalise("身份證號碼K274918(1)以便", &mut out, &mut map));
        assert_eq!(map.raw(7), 7);
    }
}
