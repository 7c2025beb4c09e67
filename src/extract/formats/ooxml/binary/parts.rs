//! What the binary parts of a package are for, by their content type or else by their name.

use crate::model::Place;

/// A part of records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Binary {
    Main,
    Sheet,
    SharedStrings,
    /// Positions in other parts: no text.
    Index,
    Other(Place),
}

/// The use of the part `file` (without extension) in `folder`; none where it holds no records.
pub(in super::super) fn binary(folder: &str, file: &str, kind: &str) -> Option<Binary> {
    if let Some(kind) = kind.strip_prefix("application/vnd.ms-excel.") {
        return typed(kind);
    }
    if !kind.is_empty() || !folder.starts_with("xl") {
        return None;
    }
    let plain = file.trim_end_matches(|c: char| c.is_ascii_digit());
    let word = match folder.rsplit('/').next().unwrap_or_default() {
        "worksheets" if plain == "binaryindex" => "binIndexWs",
        "worksheets" | "chartsheets" | "dialogsheets" | "macrosheets" => "worksheet",
        "externallinks" => "externalLink",
        "pivotcache" => "pivotCacheRecords",
        "pivottables" => "pivotTable",
        "tables" => "tables",
        "xl" => match plain {
            "workbook" => "main",
            "sharedstrings" => "sharedStrings",
            "styles" => "styles",
            "comments" => "comments",
            "connections" => "connections",
            "calcchain" => "calcChain",
            _ => return None,
        },
        _ => return None,
    };
    typed(word)
}

fn typed(word: &str) -> Option<Binary> {
    let part = match word {
        "main" | "sheet.binary.macroEnabled.main" => return Some(Binary::Main),
        "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet" | "intlmacrosheet" => {
            return Some(Binary::Sheet);
        }
        "sharedStrings" => return Some(Binary::SharedStrings),
        "binIndexWs" | "binIndexMs" | "calcChain" => return Some(Binary::Index),
        "comments" => "comment",
        "tables" | "table" => "table",
        "externalLink" => "external-link",
        "connections" | "queryTable" => "connection",
        "styles" | "sheetMetadata" => "settings",
        "userNames" => "author",
        "revisionHeaders" | "revisionLog" => "revision",
        word if word.starts_with("pivot") => "pivot-cache",
        // Files of other programs of the same vendor begin likewise.
        "attachedToolbars" | "slicer" | "slicerCache" | "timeline" => "settings",
        _ => return None,
    };
    Some(Binary::Other(Place::part(part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_known_by_type_and_without_one_by_name() {
        let sheet = "application/vnd.ms-excel.worksheet";
        assert_eq!(binary("xl/odd", "name", sheet), Some(Binary::Sheet));
        assert_eq!(binary("xl/worksheets", "sheet1", ""), Some(Binary::Sheet));
        assert_eq!(binary("xl", "workbook", ""), Some(Binary::Main));
        assert_eq!(binary("xl/embeddings", "oleobject1", ""), None);
        assert_eq!(binary("word", "workbook", ""), None);
    }
}
