//! Which attributes of a package's XML carry text, and what part that text belongs to.

/// Where an attribute's text is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Carry {
    /// At the place of the text around it.
    Here,
    /// In a named part.
    Part(&'static str),
    /// In a named part, where it is more than a name that a program gave.
    Chosen(&'static str),
    /// In a named part, where it has letters.
    Words(&'static str),
}

/// What the attribute `name` of `element` carries, both without prefix; none where it is no text.
pub(super) fn carried(element: &str, name: &str) -> Option<Carry> {
    use Carry::{Chosen, Here, Part, Words};
    Some(match (element, name) {
        (_, "descr" | "alt" | "title") => Part("alt-text"),
        ("tblCaption" | "tblDescription", "val") => Part("alt-text"),
        ("docPr" | "cNvPr", "name") => Chosen("alt-text"),
        ("textpath", "string") => Part("watermark"),
        ("lvlText", "val") => Words("numbering"),
        (_, "author" | "userName" | "userId" | "displayName")
            if !matches!(element, "table" | "connection") =>
        {
            Part("author")
        }
        ("cmAuthor" | "author" | "userInfo", "name") => Part("author"),
        ("fldSimple", "instr") => Part("field"),
        (_, "tooltip" | "display" | "displayText" | "statusText" | "helpText") => Here,
        (_, "href") => Part("link"),
        ("docVar", "name" | "val") => Part("property"),
        ("alias" | "statusText" | "helpText" | "default" | "listEntry", "val") => {
            Part("form-field")
        }
        ("tag", "val" | "name") | ("listItem", "value") => Part("form-field"),
        ("attr", "val") => Here,
        ("s" | "n" | "d" | "e", "v") | ("i", "n" | "c") => Here,
        ("filter" | "customFilter" | "inputCells", "val") => Here,
        ("dataValidation", "prompt" | "promptTitle" | "error" | "errorTitle") => Here,
        ("numFmt", "formatCode") => Chosen("number-format"),
        ("scenario", "name" | "comment" | "user") => Here,
        ("definedName", "name" | "comment" | "description" | "help" | "statusBar") => {
            Part("defined-name")
        }
        ("sheetName", "val") | ("ddeItem" | "oleItem", "name") => Part("external-link"),
        ("ddeLink", "ddeService" | "ddeTopic") => Part("external-link"),
        _ => return connection(element, name).or_else(|| named(element, name)),
    })
}

fn connection(element: &str, name: &str) -> Option<Carry> {
    matches!(
        (element, name),
        ("connectString" | "query" | "udl" | "table", "val")
            | ("dbPr", "connection" | "command" | "serverCommand")
            | (
                "connection",
                "name" | "description" | "sourceFile" | "odcFile"
            )
            | ("textPr", "sourceFile")
            | ("webPr", "url" | "post" | "editPage")
            | ("olapPr", "localConnection")
            | ("parameter", "name" | "string" | "prompt")
    )
    .then_some(Carry::Part("connection"))
}

/// Things that people name.
fn named(element: &str, name: &str) -> Option<Carry> {
    matches!(
        (element, name),
        ("cacheField", "name" | "caption" | "formula")
            | ("worksheetSource", "name" | "sheet")
            | (
                "pivotTableDefinition",
                "name" | "dataCaption" | "rowHeaderCaption"
            )
            | ("dataField" | "pivotField", "name" | "subtotalCaption")
            | ("table", "name" | "displayName" | "comment")
            | ("tableColumn", "name" | "totalsRowLabel")
            | ("queryTableField" | "queryTable" | "protectedRange", "name")
            | ("custShow" | "section" | "cSld", "name")
    )
    .then_some(Carry::Here)
}

/// Whether a name or pattern says more than what a program puts there by itself.
pub(super) fn is_chosen(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    !text.is_ascii() || digits >= 5 || text.contains(['.', '@', '"'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_watermarks_string_is_text_and_its_style_is_not() {
        assert_eq!(
            carried("textpath", "string"),
            Some(Carry::Part("watermark"))
        );
        assert_eq!(carried("textpath", "style"), None);
    }

    #[test]
    fn a_name_given_by_a_program_is_not_chosen() {
        assert!(!is_chosen("Picture 3"));
        assert!(is_chosen("陳大文.jpg"));
    }
}
