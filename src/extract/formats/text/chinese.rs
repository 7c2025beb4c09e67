//! Whether bytes could be Big5 or GB18030, by their shape alone.

use encoding_rs::{BIG5, Encoding, GB18030};

/// How much is searched for everyday characters.
const LOOKED_AT: usize = 1 << 10;

/// A family of Chinese double-byte encodings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// Decoded with the Hong Kong supplementary character set.
    Big5,
    /// GB 2312 and GBK are within it.
    Gb18030,
}

impl Family {
    pub const fn encoding(self) -> &'static Encoding {
        match self {
            Self::Big5 => BIG5,
            Self::Gb18030 => GB18030,
        }
    }

    /// The length of the character that `bytes` begin with, where they begin with one.
    fn length(self, bytes: &[u8]) -> Option<usize> {
        match (self, bytes) {
            (Self::Big5, [0x81..=0xFE, 0x40..=0x7E | 0xA1..=0xFE, ..]) => Some(2),
            (Self::Gb18030, [0x81..=0xFE, 0x40..=0x7E | 0x80..=0xFE, ..]) => Some(2),
            (Self::Gb18030, [0x81..=0xFE, b'0'..=b'9', 0x81..=0xFE, b'0'..=b'9', ..]) => Some(4),
            _ => None,
        }
    }

    /// Whether a character is of the first level, which holds what people write most.
    const fn is_common(self, lead: u8, trail: u8) -> bool {
        match self {
            Self::Big5 => matches!(lead, 0xA4..=0xC6),
            Self::Gb18030 => matches!(lead, 0xB0..=0xD7) && trail >= 0xA1,
        }
    }

    /// Whether a character is punctuation or a full-width form.
    const fn is_symbol(self, lead: u8) -> bool {
        match self {
            Self::Big5 => matches!(lead, 0xA1..=0xA3),
            Self::Gb18030 => matches!(lead, 0xA1..=0xA9),
        }
    }
}

#[derive(Default)]
struct Tally {
    pairs: usize,
    common: usize,
    symbols: usize,
    /// Characters with both bytes beyond ASCII: accents in Western words seldom stand in pairs.
    solid: usize,
    broken: usize,
}

impl Tally {
    fn of(mut bytes: &[u8], family: Family) -> Self {
        let mut tally = Self::default();
        while let Some((&lead, rest)) = bytes.split_first() {
            if lead.is_ascii() {
                bytes = rest;
                continue;
            }
            let Some(length) = family.length(bytes) else {
                // The sample may end inside a character.
                tally.broken += usize::from(!rest.is_empty());
                bytes = rest;
                continue;
            };
            let trail = rest.first().copied().unwrap_or_default();
            tally.pairs += 1;
            tally.common += usize::from(family.is_common(lead, trail));
            tally.symbols += usize::from(family.is_symbol(lead));
            tally.solid += usize::from(!trail.is_ascii());
            bytes = bytes.get(length..).unwrap_or_default();
        }
        tally
    }

    /// How much of it is everyday characters, in percent.
    fn everyday(&self) -> usize {
        let words = self.pairs.saturating_sub(self.symbols).max(1);
        self.common.saturating_mul(100) / words
    }
}

/// Whether another reading of `bytes` in `family` is worth having.
pub(super) fn possible(bytes: &[u8], family: Family) -> bool {
    let tally = Tally::of(bytes, family);
    tally.pairs > 0 && tally.broken.saturating_mul(4) <= tally.pairs
}

/// The Chinese encoding that short `bytes` most probably are in, where that is plain from the words
/// it makes. Statistics, which `guessed` one, are wrong about single words among Latin ones.
pub(super) fn likely(bytes: &[u8], guessed: &'static Encoding) -> Option<&'static Encoding> {
    let candidates: Vec<(Tally, Family)> = [Family::Big5, Family::Gb18030]
        .into_iter()
        .map(|family| (Tally::of(bytes, family), family))
        .filter(|(tally, _)| tally.broken == 0 && tally.pairs > 0)
        .collect();
    let known: Vec<(usize, Family)> = candidates
        .iter()
        .map(|(_, family)| (everyday_characters(bytes, *family), *family))
        .collect();
    let most = known.iter().map(|(n, _)| *n).max().unwrap_or(0);
    let mut with_most = known.iter().filter(|(n, _)| *n == most && most > 0);
    let is_chinese = guessed == BIG5 || guessed == GB18030;
    match (with_most.next(), with_most.next()) {
        (Some((n, family)), None) if is_chinese || *n >= 2 => Some(family.encoding()),
        _ if is_chinese => None,
        _ => candidates
            .iter()
            .filter(|(tally, _)| tally.pairs >= 2 && tally.solid > 0 && tally.everyday() >= 75)
            // The first of equals is kept by looking from the back.
            .rev()
            .max_by_key(|(tally, _)| tally.everyday())
            .map(|(_, family)| family.encoding()),
    }
}

/// How many of the characters of `bytes` are among those of which texts and lists of people are full.
fn everyday_characters(bytes: &[u8], family: Family) -> usize {
    let bytes = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let (text, _) = family.encoding().decode_without_bom_handling(bytes);
    text.chars().filter(|c| EVERYDAY.contains(*c)).count()
}

/// The commonest characters of running text in both scripts and Cantonese, then those of forms, of
/// places in Hong Kong and of family names.
const EVERYDAY: &str = "的一是不了在人有我他這这個个們们中來来上大為为和國国地到以說说時时要就出會会可也你對对\
生能而子那得於于著着下自之年過过發发後后作里裡用道行所然家種种事成方多經经么去法學学如都同現现當当沒没動动面起\
看定天分還还進进好小部其些主樣样理心她本前開开但因只從从想實实日者意無无力它與与長长把機机十民第公此已工使情\
明性知全三又關关點点正業业外將将兩两高間间由問问很最重並并物手應应戰战向頭头文體体政美相見见被利什二等產产或\
新己制身果加西斯月話话合回特代內内信表化老給给世位次度門门任常先海通教兒儿東东聲声提立及比員员解水名真論论處处\
走義义各入幾几口認认條条平系氣气題题活爾尔更別别打女變变四神總总何電电數数安少報报才結结反受目太量再感建務务\
做接必場场件計计管期市直德資资命山金指許许統统區区保至隊队形社便空決决治展科司五基眼書书非則则聽听白卻却界達达\
佢嘅咗唔係喺冇哋啲嚟嗰嘢啦喇吓搵俾咁佬乜攞睇\
請请證证號号碼码姓址住址銀银行戶户帳账醫医院病歷历單单客薪職职聯联絡络港九龍龙灣湾角環环觀观塘旺屯元朗荃葵沙田\
街路樓楼室座號邨村苑閣阁座期\
陳陈李黃黄張张林王吳吴劉刘梁鄭郑何羅罗周葉叶馬马麥麦謝谢蔡楊杨鄧邓許曾朱徐孫孙趙赵胡郭馮冯蘇苏盧卢潘余袁譚谭\
江彭呂吕歐欧陽阳鍾钟崔石唐湯汤莫志偉伟強强美玲珊佩文華华英俊傑杰麗丽芳敏儀仪詠咏嘉家欣怡慧敏健";
