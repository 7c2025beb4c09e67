//! A rule package, its parts found by their ids.

use std::collections::BTreeMap;

use crate::packs::import::loss::Losses;
use crate::packs::import::read::Broken;
use crate::packs::import::xml::Element;

/// What a package holds; rules refer to the rest by id.
pub struct Package<'x> {
    pub name: String,
    pub version: String,
    pub entities: Vec<&'x Element>,
    pub affinities: Vec<&'x Element>,
    /// `Regex`, `Keyword`, `Validators`, `Fingerprint` … by id.
    parts: BTreeMap<&'x str, &'x Element>,
    /// `Resource` by the id that it names.
    strings: BTreeMap<String, &'x Element>,
}

impl<'x> Package<'x> {
    /// The package that `root` describes.
    pub fn of(root: &'x Element, losses: &mut Losses) -> Result<Self, Broken> {
        let pack = root.child("RulePack");
        if let Some(locked) = pack.and_then(|pack| pack.child("Encryption")) {
            return Err((locked.line, "the package is encrypted".to_owned()));
        }
        let rules = root.child("Rules");
        let rules = rules.ok_or((root.line, "has no <Rules>".to_owned()))?;
        let mut package = Self {
            name: name(pack),
            version: version(pack),
            entities: Vec::new(),
            affinities: Vec::new(),
            parts: BTreeMap::new(),
            strings: BTreeMap::new(),
        };
        package.take(rules, losses);
        Ok(package)
    }

    fn take(&mut self, rules: &'x Element, losses: &mut Losses) {
        for part in &rules.children {
            losses.line = part.line;
            match part.name.as_str() {
                "Entity" => self.entities.push(part),
                "Affinity" => self.affinities.push(part),
                "Version" => {
                    losses.note("`minEngineVersion` is not asked: its rules are taken");
                    self.take(part, losses);
                }
                "LocalizedStrings" => {
                    for resource in part.children("Resource") {
                        let id = resource.attribute("idRef").unwrap_or_default();
                        self.strings.insert(id.to_ascii_lowercase(), resource);
                    }
                }
                _ => match part.attribute("id") {
                    Some(id) => {
                        if self.parts.insert(id, part).is_some() {
                            losses.note(format!("the id {id} is there twice: the last counts"));
                        }
                    }
                    None => losses.note(format!("<{}> without an id is left out", part.name)),
                },
            }
        }
    }

    pub fn part(&self, id: &str) -> Option<&'x Element> {
        self.parts.get(id).copied()
    }

    /// The text of `what` (`Name`, `Description`) for an entity, in the default language or one that
    /// begins with a tag of `languages`.
    pub fn string(&self, id: &str, what: &str, languages: &[&str]) -> Option<String> {
        let resource = self.strings.get(&id.to_ascii_lowercase())?;
        let matches = |text: &&Element| {
            let code = text
                .attribute("langcode")
                .unwrap_or_default()
                .to_ascii_lowercase();
            match languages {
                [] => text.attribute("default") == Some("true"),
                tags => tags.iter().any(|tag| code.starts_with(tag)),
            }
        };
        let found = resource.children(what).find(matches);
        let found = found.or_else(|| languages.is_empty().then(|| resource.child(what)).flatten());
        found
            .map(|text| one_line(&text.text))
            .filter(|text| !text.is_empty())
    }
}

/// White space is for whoever edits the XML.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn name(pack: Option<&Element>) -> String {
    let details = pack.and_then(|pack| pack.child("Details"));
    let localized = details.and_then(|details| details.child("LocalizedDetails"));
    let name = localized.and_then(|localized| localized.child("Name"));
    let name = name
        .map(|name| one_line(&name.text))
        .filter(|name| !name.is_empty());
    name.unwrap_or_else(|| "Purview rule package".to_owned())
}

fn version(pack: Option<&Element>) -> String {
    let version = pack.and_then(|pack| pack.child("Version"));
    let number = |name| version.and_then(|v| v.attribute(name)).unwrap_or("0");
    format!(
        "{}.{}.{}.{}",
        number("major"),
        number("minor"),
        number("build"),
        number("revision")
    )
}
