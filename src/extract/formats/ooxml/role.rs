//! What a part of a package is for, told by its content type or else by its name.

use super::binary::{Binary, binary as records};
use crate::model::Place;

/// How a part is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The document, workbook or presentation itself.
    Main,
    Slide,
    Sheet,
    SharedStrings,
    Relations,
    /// Core, application and custom properties.
    Properties,
    /// XML of whatever kind: every text and attribute.
    Data(Place),
    /// The list of sensitivity labels.
    Labels,
    /// A signature over the package.
    Signature,
    /// Text with a place of its own.
    Story(Place),
    /// Bytes with strings in them that are no document.
    Strings,
    /// An embedded font.
    Font,
    Macros,
    /// A part of a binary workbook.
    Binary(Binary),
    /// A file in the package.
    Child,
}

/// The role of the part `name` with the content type `kind` (empty if none is known).
pub(super) fn role(name: &str, kind: &str) -> Role {
    let name = name.to_ascii_lowercase();
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", &name));
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    if file == "[content_types].xml" {
        return Role::Story(Place::part("settings"));
    }
    let is_xml = matches!(extension, "xml" | "rels" | "vml" | "xsd" | "sigs")
        || kind.ends_with("+xml")
        || kind.ends_with("/xml");
    match extension {
        "rels" => return Role::Relations,
        "odttf" | "fntdata" | "ttf" | "otf" => return Role::Font,
        "bin" if !is_xml && let Some(part) = records(folder, stem, kind) => {
            return Role::Binary(part);
        }
        _ if !is_xml => return binary(folder, stem),
        _ => {}
    }
    match folder.split('/').next().unwrap_or_default() {
        "customxml" => return Role::Data(Place::part("custom-xml")),
        "docmetadata" if stem == "labelinfo" => return Role::Labels,
        "docmetadata" => return Role::Data(Place::part("property")),
        "_xmlsignatures" => return Role::Signature,
        _ => {}
    }
    typed(kind).unwrap_or_else(|| named(folder, stem))
}

fn binary(folder: &str, stem: &str) -> Role {
    match stem.trim_end_matches(|c: char| c.is_ascii_digit()) {
        "vbaproject" => Role::Macros,
        "printersettings" | "customproperty" | "vbaprojectsignature" => Role::Strings,
        "activex" | "metadata" => Role::Strings,
        _ if folder.ends_with("printersettings") => Role::Strings,
        _ => Role::Child,
    }
}

/// By the last word of the content type.
fn typed(kind: &str) -> Option<Role> {
    let kind = kind.strip_suffix("+xml")?;
    let (vendor, word) = kind.rsplit_once('.').unwrap_or(("", kind));
    Some(match word {
        "main" => Role::Main,
        "worksheet" | "macrosheet" | "intlmacrosheet" | "dialogsheet" | "chartsheet" => Role::Sheet,
        "sharedStrings" => Role::SharedStrings,
        "slide" => Role::Slide,
        "extended-properties" | "core-properties" | "custom-properties" => Role::Properties,
        "diagramData" | "diagramDrawing" => story("diagram"),
        "header" => story("header"),
        "footer" => story("footer"),
        "footnotes" => story("footnote"),
        "endnotes" => story("endnote"),
        "comments" | "threadedcomments" => story("comment"),
        "notesSlide" => story("notes"),
        "chart" | "chartex" => story("chart"),
        "glossary" if vendor.ends_with("document") => story("glossary"),
        _ => return None,
    })
}

/// By folder and file name without its number.
fn named(folder: &str, stem: &str) -> Role {
    let plain = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    match folder.rsplit('/').next().unwrap_or_default() {
        "docprops" => return Role::Properties,
        "diagrams" => return story("diagram"),
        "glossary" => return story("glossary"),
        "charts" => return story("chart"),
        "externallinks" => return story("external-link"),
        "pivotcache" | "pivottables" => return story("pivot-cache"),
        "threadedcomments" | "comments" | "persons" => return story("comment"),
        "querytables" => return story("connection"),
        "slidelayouts" | "slidemasters" | "notesmasters" | "handoutmasters" => {
            return story("layout");
        }
        _ => {}
    }
    match plain {
        "document" | "workbook" | "presentation" => Role::Main,
        "sheet" => Role::Sheet,
        "sharedstrings" => Role::SharedStrings,
        "slide" => Role::Slide,
        "header" => story("header"),
        "footer" => story("footer"),
        "footnotes" => story("footnote"),
        "endnotes" => story("endnote"),
        "comments" | "commentsextended" | "commentsextensible" => story("comment"),
        "notesslide" => story("notes"),
        "chart" | "chartex" => story("chart"),
        "connections" => story("connection"),
        "drawing" | "vmldrawing" => story("drawing"),
        "styles" | "settings" | "websettings" | "theme" | "fonttable" | "numbering" => {
            story("settings")
        }
        _ => Role::Story(Place::Whole),
    }
}

const fn story(part: &'static str) -> Role {
    Role::Story(Place::part(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_content_type_speaks_before_the_name() {
        let header = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
        assert_eq!(role("word/part7.xml", header), story("header"));
        assert_eq!(role("word/body.dat", header), story("header"));
        assert_eq!(role("word/footer2.xml", ""), story("footer"));
    }

    #[test]
    fn what_is_not_xml_is_a_child_a_font_or_strings() {
        assert_eq!(role("word/media/image1.png", "image/png"), Role::Child);
        assert_eq!(role("word/fonts/font1.odttf", ""), Role::Font);
        assert_eq!(
            role("xl/printerSettings/printerSettings1.bin", ""),
            Role::Strings
        );
        assert_eq!(role("xl/vbaProject.bin", ""), Role::Macros);
    }
}
