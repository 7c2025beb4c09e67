//! Which attributes carry text, and what part that text belongs to.

/// Where an attribute's text is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Carry {
    /// At the place of the text around it.
    Here,
    Part(&'static str),
    /// In a named part, where it is more than a name that a program gave.
    Chosen(&'static str),
    /// In a named part, where it leads out of the document.
    Address,
}

/// What the attribute `name`, with its prefix, of `element`, without one, carries.
pub(super) fn carried(element: &str, name: &str) -> Option<Carry> {
    use Carry::{Address, Chosen, Here, Part};
    let (prefix, name) = name.split_once(':').unwrap_or(("", name));
    Some(match (element, prefix, name) {
        (_, "xlink", "href") => Address,
        (_, "xlink" | "office", "title") => Part("alt-text"),
        (_, "form", "label" | "title" | "value" | "current-value" | "help-text") => {
            Part("form-field")
        }
        (_, "form", "name" | "command" | "datasource") => Chosen("form-field"),
        (_, "dlg", "value" | "help-text" | "title") => Part("macro"),
        ("user-field-decl" | "variable-decl" | "sequence-decl", "text", "name") => Chosen("field"),
        ("user-field-decl" | "hidden-text", _, "string-value") => Part("field"),
        ("user-field-decl", "office", "value") => Part("field"),
        (
            "toc-mark" | "user-index-mark" | "alphabetical-index-mark",
            "text",
            "string-value" | "key1" | "key2",
        ) => Part("field"),
        ("conditional-text", "text", "string-value-if-true" | "string-value-if-false") => {
            Part("field")
        }
        (
            "hidden-text" | "hidden-paragraph" | "conditional-text" | "section",
            "text",
            "condition",
        ) => Chosen("field"),
        ("placeholder", "text", "description") => Part("field"),
        ("label", "text", "value") => Part("form-field"),
        (
            "bookmark" | "bookmark-start" | "reference-mark" | "reference-mark-start",
            "text",
            "name",
        ) => Chosen("bookmark"),
        ("bibliography-mark", "text", field) => {
            return (!matches!(field, "bibliography-type" | "identifier")).then_some(Here);
        }
        ("section", "text", "name") => Chosen("settings"),
        ("content-validation", "table", "condition") => Chosen("validation"),
        ("help-message" | "error-message", "table", "title") => Part("validation"),
        (
            "named-range" | "named-expression" | "database-range",
            "table",
            "name" | "expression" | "base-cell-address",
        ) => Chosen("defined-name"),
        ("scenario", "table", "comment") => Part("comment"),
        ("filter-condition", "table", "value") => Here,
        (
            "data-pilot-field" | "data-pilot-member" | "data-pilot-group",
            "table",
            "name" | "source-field-name" | "display-name",
        ) => Chosen("pivot-cache"),
        ("database-source-sql" | "database-source-query", "table", _) => Part("connection"),
        (_, "db", "href" | "login" | "name" | "command" | "description") => Part("connection"),
        (_, "text" | "office", "dde-item" | "dde-topic" | "dde-application") => Part("connection"),
        ("page", "draw", "name") | ("table", "table", "name") => Chosen("title"),
        (_, "draw", "name") => Chosen("alt-text"),
        ("meta-field" | "meta", "xhtml", "content") => Here,
        (_, "loext", "text") => Here,
        _ => return None,
    })
}

/// Whether a name says more than what a program puts there by itself.
pub(super) fn is_chosen(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    !text.is_ascii() || digits >= 5 || text.contains(['@', '"'])
}

/// Whether an address leads out of the document.
pub(super) fn is_outside(address: &str) -> bool {
    address.contains("://")
        || address.starts_with("mailto:")
        || address.starts_with("..")
        || address.starts_with("file:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_people_gave_are_told_from_those_of_programs() {
        assert!(is_chosen("陳大文"));
        assert!(!is_chosen("Image 12"));
        assert_eq!(
            carried("frame", "draw:name"),
            Some(Carry::Chosen("alt-text"))
        );
        assert_eq!(carried("style", "style:name"), None);
    }

    #[test]
    fn addresses_inside_the_package_are_no_links() {
        assert!(is_outside("https://example.com/a"));
        assert!(is_outside("mailto:a@example.com"));
        assert!(!is_outside("Pictures/1.png"));
        assert!(!is_outside("./Object 1"));
        assert!(!is_outside("#top"));
    }
}
