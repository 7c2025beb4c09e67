//! The compact form of packs that were read and checked: everything but the rules' own tests.

use super::resolve::{Exclusion, Loaded, LoadedGroup, LoadedPack};
use super::schema::{
    Canonical, Case, Classifier, Conditions, Ends, Form, Levels, Mask, Own, OwnWords, Points, Rule,
    Scale, Sentence, Stands,
};
use super::value::{Part, Sum, Value};
use crate::frozen::{Frozen, Thaw, frozen_enum, frozen_struct};

frozen_struct!(Loaded { packs, digest });

frozen_struct!(LoadedPack {
    file,
    name,
    version,
    date,
    rules,
    groups,
    sentences,
    scales,
    classifiers,
    excluded,
});

frozen_struct!(Sentence { name, holds });
frozen_struct!(Scale { name, adds, takes });
frozen_struct!(Points { points, on });

frozen_struct!(Classifier {
    name,
    file,
    asked_by,
    model,
});

frozen_struct!(Exclusion {
    rule,
    value,
    file,
    line,
    is_sourced,
});

frozen_struct!(LoadedGroup {
    name,
    own,
    shown,
    concepts,
    stands,
    case,
    ends,
});

frozen_struct!(Rule {
    id,
    title,
    pattern,
    forms,
    validator,
    canonical,
    mask,
    value,
    keywords,
    headings,
    fields,
    other_fields,
    hidden,
    near,
    prefixes,
    specimens,
    not_after,
    not_before,
    own,
    own_values,
    beside,
    weighs_column,
    levels,
    within,
    except,
    source,
} without { tests });

frozen_struct!(Form {
    signals,
    pattern,
    validator,
    canonical,
    value,
    not_after,
    not_before,
});

frozen_struct!(Levels { low, medium, high });

frozen_struct!(Value {
    of,
    entropy,
    refuse,
    without,
    digits,
    upper,
    lower,
    other,
    sum,
});

frozen_struct!(Sum {
    weights,
    modulus,
    check,
});

frozen_enum!(Part { Match, Group });
frozen_enum!(OwnWords {
    Names,
    StockCodes,
    CodeNames,
});
frozen_enum!(Own {
    Phones,
    Domains,
    Addresses,
    Accounts,
});
frozen_enum!(Ends { Word, Anywhere });
frozen_enum!(Case { Fold, Exact });
frozen_enum!(Stands {
    Anywhere,
    Marking,
    Heading,
    BeforeName,
    AfterName,
    BeforeText,
    BeforeNumber,
    BeforeGiven,
    BeforeDigit,
    Title,
    Banner,
    Margin,
    Name,
    Figure,
});
frozen_enum!(Canonical {
    Alnum,
    Digits,
    CheckFirst,
    BodyAndCheck,
    HkPhone,
    CnMobile,
    Lower,
    AsIs,
});
frozen_enum!(Mask {
    FirstTwo,
    LastFour,
    Email,
    All,
});

impl Frozen for Conditions {
    fn freeze(&self, out: &mut Vec<u8>) {
        match self {
            Self::All(all) => {
                out.push(0);
                all.freeze(out);
            }
            Self::AnyOf(any) => {
                out.push(1);
                any.freeze(out);
            }
        }
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        match from.byte()? {
            0 => Frozen::thaw(from).map(Self::All),
            1 => Frozen::thaw(from).map(Self::AnyOf),
            _ => None,
        }
    }
}
