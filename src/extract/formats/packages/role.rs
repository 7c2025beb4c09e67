//! What the parts of each kind of package are for, told by their names.

use crate::model::Place;

/// How a part is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A page of fixed glyphs.
    Page(u32),
    /// A page or master of shapes.
    Shapes(Place),
    /// XML of whatever kind.
    Story(Place),
    /// The text of an iWork document of 2009, and of one of today.
    Old,
    Iwa,
    Properties,
    Links,
    Macros,
    Signature,
    Font,
    /// Data of programs: what can be read in it as letters.
    Strings,
    /// A preview of what is read elsewhere.
    Furniture,
    /// A file in the package.
    Child,
}

const SETTINGS: Place = Place::part("settings");

/// A part's name in lower case, cut into what tells its role.
struct Name<'a> {
    whole: &'a str,
    folder: &'a str,
    file: &'a str,
    extension: &'a str,
}

fn cut(whole: &str) -> Name<'_> {
    let (folder, file) = whole.rsplit_once('/').unwrap_or(("", whole));
    let extension = file.rsplit_once('.').map_or("", |(_, extension)| extension);
    Name {
        whole,
        folder,
        file,
        extension,
    }
}

/// The number in a file's name.
fn number(file: &str) -> u32 {
    let digits: String = file.chars().filter(char::is_ascii_digit).take(9).collect();
    digits.parse().unwrap_or(0)
}

/// What the packages of the Open Packaging Conventions share.
fn open_package(name: &Name<'_>) -> Option<Role> {
    Some(match (name.folder, name.extension) {
        _ if name.file == "[content_types].xml" => Role::Story(SETTINGS),
        (_, "rels") => Role::Links,
        (_, "odttf" | "ttf" | "otf" | "ttc") => Role::Font,
        ("docprops", "xml") | (_, "psmdcp") => Role::Properties,
        ("docprops", _) => Role::Furniture,
        ("customxml", "xml") => Role::Story(Place::part("custom-xml")),
        _ if name.folder.contains("digitalsignature")
            || name.folder.starts_with("_xmlsignatures") =>
        {
            Role::Signature
        }
        _ => return None,
    })
}

pub(super) fn visio(name: &str) -> Role {
    let name = cut(name);
    if let Some(role) = open_package(&name) {
        return role;
    }
    match (name.folder, name.extension) {
        ("visio/pages", "xml") if name.file != "pages.xml" => {
            Role::Shapes(Place::page(number(name.file)))
        }
        ("visio/masters", "xml") => Role::Shapes(Place::part("layout")),
        ("visio", "xml") if name.file == "comments.xml" => Role::Shapes(Place::part("comment")),
        ("visio/theme", "xml") => Role::Story(SETTINGS),
        (_, "xml") => Role::Shapes(SETTINGS),
        _ if name.file == "vbaproject.bin" => Role::Macros,
        _ => Role::Child,
    }
}

pub(super) fn xps(name: &str) -> Role {
    let name = cut(name);
    match name.extension {
        "fpage" => return Role::Page(number(name.file)),
        "fdoc" | "fdseq" | "struct" | "frag" | "dict" => return Role::Story(SETTINGS),
        _ => {}
    }
    match open_package(&name) {
        Some(role) => role,
        None if name.extension == "xml" => Role::Story(SETTINGS),
        None if name.whole.contains("thumbnail") => Role::Furniture,
        None => Role::Child,
    }
}

pub(super) fn hwpx(name: &str) -> Role {
    let name = cut(name);
    match (name.folder, name.extension) {
        _ if name.file == "mimetype" || name.file == "prvimage.png" => Role::Furniture,
        ("contents", "xml") if name.file.starts_with("section") => Role::Story(Place::Whole),
        ("contents", "hpf") => Role::Story(Place::part("property")),
        (_, "xml" | "rdf" | "hpf") => Role::Story(SETTINGS),
        _ => Role::Child,
    }
}

pub(super) fn model(name: &str) -> Role {
    let name = cut(name);
    match open_package(&name) {
        Some(role) => role,
        None if matches!(name.extension, "model" | "xml") => Role::Story(Place::Whole),
        None if name.whole.contains("thumbnail") => Role::Furniture,
        None => Role::Child,
    }
}

pub(super) fn iwork(name: &str) -> Role {
    let name = cut(name);
    match name.extension {
        "iwa" => Role::Iwa,
        "plist" | "chrtshr" | "iwph" | "iwpv2" => Role::Strings,
        _ if name.file == "documentidentifier" => Role::Strings,
        "xml" | "apxl" if name.file.starts_with("index.") => Role::Old,
        "jpg" | "tiff" | "png"
            if name.file.starts_with("preview")
                || name.folder.ends_with("quicklook")
                || name.folder.ends_with("thumbs") =>
        {
            Role::Furniture
        }
        _ => Role::Child,
    }
}

pub(super) fn book(name: &str) -> Role {
    let name = cut(name);
    match (name.folder, name.extension) {
        _ if name.file == "mimetype" => Role::Furniture,
        ("meta-inf", "xml") => Role::Story(SETTINGS),
        (_, "opf") => Role::Properties,
        (_, "ncx") => Role::Story(Place::part("contents")),
        (_, "otf" | "ttf" | "woff" | "woff2" | "ttc") => Role::Font,
        _ => Role::Child,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parts_name_tells_its_role() {
        assert_eq!(
            visio("visio/pages/page12.xml"),
            Role::Shapes(Place::page(12))
        );
        assert_eq!(visio("visio/media/image1.png"), Role::Child);
        assert_eq!(xps("documents/1/pages/3.fpage"), Role::Page(3));
        assert_eq!(iwork("index/tables/tile.iwa"), Role::Iwa);
        assert_eq!(iwork("data/photo.jpg"), Role::Child);
        assert_eq!(book("oebps/page.xhtml"), Role::Child);
    }
}
