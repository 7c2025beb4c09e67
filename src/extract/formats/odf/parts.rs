//! What a part of a package is for, told by its name.

use crate::model::Place;

/// How a part is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The document itself.
    Content,
    /// XML of whatever kind.
    Story(Place),
    Signature,
    Macros,
    Font,
    /// A preview of what is read elsewhere, the state of a window.
    Furniture,
    /// A picture that stands in for an object, by the object's name.
    Replacement(String),
    /// A file in the package.
    Child,
}

/// The role of the part `name`.
pub(super) fn role(name: &str) -> Role {
    let lower = name.to_ascii_lowercase();
    let (folder, file) = lower.rsplit_once('/').unwrap_or(("", &lower));
    let extension = file.rsplit_once('.').map_or("", |(_, extension)| extension);
    let top = lower.split('/').next().unwrap_or_default();
    match top {
        "mimetype" | "layout-cache" | "thumbnails" => return Role::Furniture,
        "meta-inf" if file.contains("signature") => return Role::Signature,
        "basic" | "dialogs" | "scripts" => return Role::Macros,
        "fonts" => return Role::Font,
        "objectreplacements" => {
            let object = name.split_once('/').map_or("", |(_, object)| object);
            return Role::Replacement(object.to_owned());
        }
        _ => {}
    }
    match (folder, file) {
        ("", "content.xml") => Role::Content,
        (_, "content.xml") => Role::Story(Place::part("object")),
        ("", "styles.xml") => Role::Story(Place::part("layout")),
        (_, "meta.xml") => Role::Story(Place::part("property")),
        ("", "mimetype") => Role::Furniture,
        _ if extension == "xml" || extension == "rdf" => Role::Story(Place::part("settings")),
        _ => Role::Child,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parts_name_tells_its_role() {
        assert_eq!(role("content.xml"), Role::Content);
        assert_eq!(
            role("Object 1/content.xml"),
            Role::Story(Place::part("object"))
        );
        assert_eq!(role("Pictures/a.png"), Role::Child);
        assert_eq!(role("Object 2"), Role::Child);
        assert_eq!(role("Basic/Standard/Module1.xml"), Role::Macros);
        assert_eq!(
            role("ObjectReplacements/Object 1"),
            Role::Replacement("Object 1".into())
        );
    }
}
