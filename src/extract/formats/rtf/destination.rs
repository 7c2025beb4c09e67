//! What the groups are for, by the control word with which each begins.

/// What becomes of a group's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It stands where the group stands.
    Inline,
    /// It is shown, out of line.
    Inset,
    /// The same text as in another group, for older programs.
    Fallback,
    /// Out of line, in a named part.
    Aside(&'static str),
    /// A property under its name.
    Property(&'static str),
    /// The value of a property that the document names itself.
    Named,
    Field,
    Kept(Purpose),
    Fonts,
    Picture,
    /// A picture that stands for an older program in the place of another.
    OldPicture,
    Object,
    Data,
}

/// Why text is gathered before it is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Names of fonts, styles and lists: of use to programs only, unless somebody hides a value there.
    Furniture,
    /// A group that is not known.
    Unknown,
    PropertyName,
    /// The name of a shape's property, and its value.
    ShapeName,
    ShapeValue,
    /// A tag of HTML that is carried along.
    Markup,
    Variable,
}

/// What the group that begins with `word` is; none where the word does not change that.
pub(super) fn kind(word: &str) -> Option<Kind> {
    use Kind::{Aside, Field, Inline, Inset, Kept, Property};
    Some(match word {
        "fldrslt" | "listtext" | "pntext" | "result" | "ud" | "upr" | "shpgrp"
        | "nesttableprops" | "moMath" | "moMathPara" | "background" | "do" | "shppict" => Inline,
        "shptxt" | "dptxbxtext" => Inset,
        "shprslt" => Kind::Fallback,
        "fldinst" => Field,
        "footnote" => Aside("footnote"),
        "annotation" => Aside("comment"),
        "atnid" | "atnauthor" | "revtbl" => Aside("author"),
        "header" | "headerl" | "headerr" | "headerf" => Aside("header"),
        "footer" | "footerl" | "footerr" | "footerf" => Aside("footer"),
        "ffname" | "ffdeftext" | "ffhelptext" | "ffstattext" | "ffl" | "ffformat"
        | "ffentrymcr" | "ffexitmcr" => Aside("form-field"),
        "bkmkstart" => Aside("bookmark"),
        "xe" | "tc" | "rxe" | "txe" => Aside("field"),
        "staticval" => Kind::Named,
        "linkval" => Aside("property"),
        "docvar" => Kept(Purpose::Variable),
        "propname" => Kept(Purpose::PropertyName),
        "sn" => Kept(Purpose::ShapeName),
        "sv" => Kept(Purpose::ShapeValue),
        "htmltag" | "mhtmltag" => Kept(Purpose::Markup),
        "fonttbl" => Kind::Fonts,
        "pict" => Kind::Picture,
        "nonshppict" => Kind::OldPicture,
        "object" => Kind::Object,
        "objdata" => Kind::Data,
        _ => match property(word) {
            Some(label) => Property(label),
            None => return is_furniture(word).then_some(Kept(Purpose::Furniture)),
        },
    })
}

fn property(word: &str) -> Option<&'static str> {
    Some(match word {
        "title" => "title",
        "subject" => "subject",
        "author" => "author",
        "manager" => "manager",
        "company" => "company",
        "operator" => "operator",
        "category" => "category",
        "keywords" => "keywords",
        "comment" | "doccomm" => "comment",
        "hlinkbase" => "hlinkbase",
        "template" => "template",
        "generator" => "generator",
        _ => return None,
    })
}

fn is_furniture(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "atndate",
        "atnicn",
        "atnparent",
        "atnref",
        "atntime",
        "atrfend",
        "atrfstart",
        "bkmkend",
        "blipuid",
        "colorschememapping",
        "colortbl",
        "datafield",
        "datastore",
        "defchp",
        "defpap",
        "expandedcolortbl",
        "falt",
        "filetbl",
        "fname",
        "fontemb",
        "fontfile",
        "formfield",
        "latentstyles",
        "leveltext",
        "levelnumbers",
        "listlevel",
        "listoverridetable",
        "listpicture",
        "listtable",
        "lsdlockedexcept",
        "mmathPr",
        "nonesttables",
        "objalias",
        "objclass",
        "objname",
        "objsect",
        "objtime",
        "oleclsid",
        "panose",
        "passwordhash",
        "pgptbl",
        "picprop",
        "pn",
        "pnseclvl",
        "pntxta",
        "pntxtb",
        "rsidtbl",
        "shpinst",
        "sp",
        "stylesheet",
        "themedata",
        "userprops",
        "wgrffmtfilter",
        "xmlnstbl",
    ];
    WORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_text_are_told_from_groups_of_settings() {
        assert_eq!(kind("annotation"), Some(Kind::Aside("comment")));
        for word in ["atndate", "xmlnstbl", "falt", "sp", "pnseclvl", "mmathPr"] {
            assert_eq!(kind(word), Some(Kind::Kept(Purpose::Furniture)), "{word}");
        }
        assert_eq!(kind("b"), None);
    }
}
