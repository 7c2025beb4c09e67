//! Purview rule packages (XML): sensitive information types with patterns, keywords and confidence.
//!
//! The format: Microsoft's "Create a custom sensitive information type using PowerShell", with its
//! XML schema (namespace `http://schemas.microsoft.com/office/2011/mce`), and "Sensitive
//! information type REGEX validators".

mod entity;
mod evidence;
mod functions;
mod package;

use super::draft::Draft;
use super::loss::Losses;
use super::read::Broken;
use super::xml;
use entity::rule_of;
use package::Package;

/// The pack that the rule package `text` makes.
pub fn import(text: &str) -> Result<Draft, Broken> {
    let root = xml::parse(text)?;
    if !root.name.eq_ignore_ascii_case("RulePackage") {
        return Err((root.line, format!("<{}> is no <RulePackage>", root.name)));
    }
    let mut losses = Losses::default();
    losses.about_file();
    let package = Package::of(&root, &mut losses)?;
    let mut draft = Draft {
        version: package.version.clone(),
        title: package.name.clone(),
        met: package.entities.len() + package.affinities.len(),
        ..Draft::default()
    };
    for entity in &package.entities {
        let id = entity.attribute("id").unwrap_or("(no id)");
        losses.about(id, entity.line);
        match rule_of(entity, id, &package, &mut losses) {
            Ok(made) => draft.push(made),
            Err(why) => {
                losses.about(id, entity.line);
                losses.not_imported(why);
            }
        }
    }
    for affinity in &package.affinities {
        losses.about(affinity.attribute("id").unwrap_or("(no id)"), affinity.line);
        losses.not_imported("an <Affinity> finds no value: write it as a rule about a document");
    }
    draft.losses = losses.all;
    Ok(draft)
}
