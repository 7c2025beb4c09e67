//! Radicals that PDF writers put in place of common characters, since both share a glyph.

use unicode_normalization::UnicodeNormalization;

/// The radicals supplement and the characters that it looks like (Unicode's
/// `EquivalentUnifiedIdeograph`); NFKC leaves it alone.
const SUPPLEMENT: &str = "⺁⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺚⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";
const CHARACTERS: &str = "厂亻冂刀刂卜㔾小小兀尣尢巳幺彑彐忄心扌攵旡无日月歹母民氵水灬爫爫丬牛犭王疋罒示礻竹纟纟罓罒网罓罒羊羊羊耂肀聿肉臼艹艹艹虎衤西西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

/// The character that the radical `c` looks like, or `c` itself.
pub(super) fn as_character(c: char) -> char {
    let found = match c {
        '\u{2F00}'..='\u{2FD5}' => std::iter::once(c).nfkc().next(),
        '\u{2E80}'..='\u{2EF3}' => {
            let nth = SUPPLEMENT.chars().position(|radical| radical == c);
            nth.and_then(|nth| CHARACTERS.chars().nth(nth))
        }
        _ => None,
    };
    found.unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn radicals_become_characters_and_characters_stay() {
        let read: String = "⼾⼝常⻅⾝份⻄".chars().map(as_character).collect();
        assert_eq!(read, "戶口常见身份西");
        assert_eq!(SUPPLEMENT.chars().count(), CHARACTERS.chars().count());
    }
}
