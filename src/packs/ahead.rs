//! The built-in packs as the build script left them: read, checked and put together (ADR 13).

use super::resolve::{Loaded, load};
use crate::error::Error;
use crate::frozen::thaw;

/// What `build/main.rs` wrote: all of them, and the same without the words of their groups.
static WRITTEN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/packs.frozen"));
static RULES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.frozen"));

/// The built-in packs without their rules' tests: what a scan needs, without reading any TOML.
pub(crate) fn built_in() -> Result<Loaded, Error> {
    thaw(WRITTEN).map_or_else(|| load(&[]), Ok)
}

/// The built-in packs without their groups: `detect`'s lexicon has their words.
pub(crate) fn without_words() -> Option<Loaded> {
    thaw(RULES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frozen::freeze;
    use crate::packs::schema::Tests;

    #[test]
    fn what_was_made_ahead_is_what_the_packs_say() {
        let mut said = load(&[]).unwrap();
        assert!(
            freeze(&said) == WRITTEN,
            "the build script wrote other packs"
        );
        let rules = said.packs.iter_mut().flat_map(|pack| &mut pack.rules);
        rules.for_each(|(_, rule)| rule.tests = Tests::default());
        let ahead: Loaded = thaw(WRITTEN).expect("the build script's own form");
        assert!(ahead.packs.len() > 5 && ahead.digest.starts_with("sha256:"));
        for (ahead, said) in ahead.packs.iter().zip(&said.packs) {
            assert_eq!(format!("{ahead:?}"), format!("{said:?}"));
        }
        assert_eq!(ahead.digest, said.digest);
        for pack in &mut said.packs {
            pack.groups.clear();
        }
        let rules = without_words().expect("the build script's own form");
        assert_eq!(format!("{rules:?}"), format!("{said:?}"));
    }
}
