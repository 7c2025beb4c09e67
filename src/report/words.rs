//! Every word that people read in a report, in both languages, in one table.

use crate::model::{Action, Class, GapKind};

/// The language that people are spoken to in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// `en`.
    #[default]
    English,
    /// `zh-Hant`, as Hong Kong writes it.
    TraditionalChinese,
}

impl Lang {
    /// The language's tag, as titles and reasons are keyed by it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::TraditionalChinese => "zh-Hant",
        }
    }
}

/// One thing said in both languages. `{}` is where a number goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    en: &'static str,
    /// English for more than one; empty where it is the same.
    many: &'static str,
    zh: &'static str,
}

impl Word {
    pub const fn say(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::English => self.en,
            Lang::TraditionalChinese => self.zh,
        }
    }

    /// The word about `n` things.
    pub fn count(&self, lang: Lang, n: u64) -> String {
        let form = match lang {
            Lang::English if n != 1 && !self.many.is_empty() => self.many,
            _ => self.say(lang),
        };
        form.replacen("{}", &grouped(n), 1)
    }
}

/// A number as people read it: `12,345`.
fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut shown = String::with_capacity(digits.len() + 4);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

const fn word(en: &'static str, zh: &'static str) -> Word {
    Word { en, many: "", zh }
}

const fn counted(en: &'static str, many: &'static str, zh: &'static str) -> Word {
    Word { en, many, zh }
}

// The verdict of one file.
pub(super) const BLOCKED: Word = word("BLOCKED", "禁止傳送");
pub(super) const NEEDS_REASON: Word = word("STOPPED", "暫停傳送");
pub(super) const WARNED_STOP: Word = word("STOPPED", "已被攔截");
pub(super) const MAY_GO: Word = word("ok", "可傳送");
pub(super) const WARNING: Word = word("warn", "請留意");
pub(super) const JUSTIFIED: Word = word("justified", "已有理由");
pub(super) const OBSERVED: Word = word("observed", "只作記錄");

// The lines of a stopped file.
pub(super) const FOUND: Word = word("Found", "發現內容");
pub(super) const WHERE: Word = word("Where", "所在位置");
pub(super) const DESTINATION: Word = word("Destination", "傳送目的地");
pub(super) const WHAT_TO_DO: Word = word("What to do", "處理方法");
pub(super) const INCIDENT: Word = word("Incident", "事件編號");
pub(super) const NO_ADVICE: Word = word(
    "Remove or mask what was found, or ask whoever looks after this policy",
    "請移除或遮蓋所發現的內容，或向負責此政策的同事查詢",
);
pub(super) const NO_REASON: Word = word("the policy stops this file", "政策不容許傳送此檔案");
pub(super) const WHOLE_FILE: Word = word("the whole file", "整個檔案");
pub(super) const IN_MEMBER: Word = word("in", "內含");
pub(super) const MORE_MEMBERS: Word = counted(
    "and {} more member",
    "and {} more members",
    "及另外 {} 個成員",
);
pub(super) const MORE_PLACES: Word =
    counted("and {} more place", "and {} more places", "及另外 {} 處");
pub(super) const DIFFERENT: Word =
    counted("{} different value", "{} different values", "{} 個不同的值");
pub(super) const MECHANISM: Word = word("mechanism", "機制");
pub(super) const UNREAD: Word =
    counted("{} part not read", "{} parts not read", "{} 個部分未能讀取");

// Between and around things.
pub(super) const JOIN: Word = word("; ", "；");
pub(super) const COLON: Word = word(": ", "：");
pub(super) const SPACE: Word = word(" ", "");
pub(super) const COMMA: Word = word(", ", "、");

// Places inside a file.
pub(super) const LINE: Word = word("line {}", "第 {} 行");
pub(super) const PAGE: Word = word("page {}", "第 {} 頁");
pub(super) const SLIDE: Word = word("slide {}", "第 {} 張投影片");

/// A named part of a document; what the table does not know is shown as it is called.
pub(super) fn part(name: &str) -> Option<Word> {
    Some(match name {
        "header" => word("header", "頁首"),
        "footer" => word("footer", "頁尾"),
        "comment" => word("comment", "註解"),
        "footnote" => word("footnote", "註腳"),
        "endnote" => word("endnote", "章節附註"),
        "notes" => word("notes", "備忘稿"),
        "property" => word("property", "檔案屬性"),
        "name" => word("name", "檔案名稱"),
        "body" => word("body", "內文"),
        "subject" => word("subject", "主旨"),
        "metadata" => word("metadata", "中繼資料"),
        "annotation" => word("annotation", "註釋"),
        "form" => word("form", "表格欄位"),
        "chart" => word("chart", "圖表"),
        "text-box" => word("text-box", "文字方塊"),
        "strings" => word("strings", "可讀字串"),
        _ => return None,
    })
}

// The closing summary.
pub(super) const FILES: Word = counted("{} file", "{} files", "{} 個檔案");
pub(super) const STOPPED: Word = counted("{} stopped", "{} stopped", "攔截 {} 個");
pub(super) const MAY_GO_COUNT: Word = counted("{} may go", "{} may go", "可傳送 {} 個");
pub(super) const UNREADABLE: Word = counted("{} unreadable", "{} unreadable", "無法讀取 {} 個");
pub(super) const ACTIONS: Word = word("actions", "判定");
pub(super) const CLASSES: Word = word("classes", "級別");
pub(super) const GAPS: Word = word("not read", "未能讀取");
pub(super) const EXCLUDED: Word = word("excluded", "已排除");
pub(super) const FOLDERS: Word = counted("{} folder", "{} folders", "{} 個資料夾");
pub(super) const LINKS: Word = counted(
    "{} link to a folder not entered (--follow)",
    "{} links to folders not entered (--follow)",
    "{} 個指向資料夾的連結未有進入（--follow）",
);
pub(super) const INTERRUPTED: Word = word(
    "interrupted: the rest was not looked at",
    "已中斷：其餘檔案未有檢查",
);

/// An action in people's words.
pub(super) const fn action(action: Action) -> Word {
    match action {
        Action::Allow => word("allow", "放行"),
        Action::Warn => word("warn", "提醒"),
        Action::Justify => word("justify", "須有理由"),
        Action::Block => word("block", "禁止"),
    }
}

/// A class in people's words.
pub(super) const fn class(class: Class) -> Word {
    match class {
        Class::Public => word("public", "公開"),
        Class::Internal => word("internal", "內部"),
        Class::Confidential => word("confidential", "機密"),
        Class::Restricted => word("restricted", "高度機密"),
    }
}

/// What a gap is, in people's words.
pub(super) const fn gap(kind: GapKind) -> Word {
    match kind {
        GapKind::Encrypted => word("encrypted", "已加密"),
        GapKind::Malformed => word("malformed", "結構損壞"),
        GapKind::Truncated => word("truncated", "內容不完整"),
        GapKind::Unsupported => word("unsupported format", "不支援的格式"),
        GapKind::Depth => word("nested too deep", "層數過深"),
        GapKind::Members => word("too many members", "成員過多"),
        GapKind::ExpandedSize => word("too large when expanded", "解壓後過大"),
        GapKind::TextSize => word("too much text", "文字過多"),
        GapKind::Ratio => word("suspicious compression", "壓縮比異常"),
        GapKind::Time => word("out of time", "超出時限"),
        GapKind::Memory => word("needs too much memory", "需要過多記憶體"),
        GapKind::ReaderFault => word("reader fault", "讀取程式出錯"),
        GapKind::Io => word("cannot be opened or read", "無法開啟或讀取"),
        GapKind::PageWithoutText => word("page without text", "沒有文字的頁面"),
        GapKind::ImageWithoutOcr => word("picture", "圖片"),
        GapKind::Media => word("sound, film or program", "影音或程式檔"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular_and_large_numbers_are_grouped() {
        assert_eq!(FILES.count(Lang::English, 1), "1 file");
        assert_eq!(FILES.count(Lang::English, 0), "0 files");
        assert_eq!(FILES.count(Lang::English, 1_234_567), "1,234,567 files");
        assert_eq!(FILES.count(Lang::TraditionalChinese, 5850), "5,850 個檔案");
    }

    #[test]
    fn every_gap_is_named_in_both_languages() {
        for kind in GapKind::ALL {
            assert!(!gap(*kind).say(Lang::English).is_empty());
            assert!(
                !gap(*kind).say(Lang::TraditionalChinese).is_ascii(),
                "{kind}"
            );
        }
    }
}
