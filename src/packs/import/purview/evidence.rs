//! What a pattern asks for beside its match: keyword lists, joined, chosen from, or ruled out.

use std::collections::BTreeSet;

use super::package::Package;
use crate::packs::import::loss::Losses;
use crate::packs::import::xml::Element;

/// What of a pattern's evidence can be asked here.
#[derive(Debug, Default)]
pub struct Evidence {
    /// Each set of keyword lists of which a word must be near.
    pub asked: Vec<BTreeSet<String>>,
}

/// The evidence in the children of `element`, all of which must hold. The error names what cannot
/// be asked, without which the pattern would find far too much.
pub fn evidence(
    element: &Element,
    package: &Package<'_>,
    losses: &mut Losses,
) -> Result<Evidence, String> {
    let mut evidence = Evidence::default();
    for child in &element.children {
        match child.name.as_str() {
            "Match" => {
                let list = keyword_list(child, package, losses)?;
                evidence.asked.push(BTreeSet::from([list]));
            }
            "Any" => any(child, package, &mut evidence, losses)?,
            _ => {}
        }
    }
    Ok(evidence)
}

/// The id of the keyword list that a `Match` names.
fn keyword_list(
    element: &Element,
    package: &Package<'_>,
    losses: &mut Losses,
) -> Result<String, String> {
    let id = element.attribute("idRef").unwrap_or_default();
    let kind = package.part(id).map(|part| part.name.as_str());
    match kind {
        Some("Keyword") => {}
        Some(other) => return Err(format!("<{other}> {id} as evidence")),
        None if id.starts_with("Func_") => return Err(format!("the function {id} as evidence")),
        None => return Err(format!("{id}, which is not in the package")),
    }
    let count = element
        .attribute("minCount")
        .and_then(|n| n.parse::<u32>().ok());
    if let Some(count) = count.filter(|count| *count > 1) {
        losses.more(format!(
            "{count} words of {id} are asked for: here one is enough"
        ));
    }
    Ok(id.to_owned())
}

fn any(
    element: &Element,
    package: &Package<'_>,
    evidence: &mut Evidence,
    losses: &mut Losses,
) -> Result<(), String> {
    let number = |name| {
        element
            .attribute(name)
            .and_then(|n| n.parse::<usize>().ok())
    };
    let (least, most) = (number("minMatches").unwrap_or(1), number("maxMatches"));
    if most == Some(0) {
        losses.more("words that speak against a match are not asked");
        return Ok(());
    }
    let mut lists = BTreeSet::new();
    let mut lacking = Vec::new();
    let mut children = 0;
    for child in &element.children {
        children += 1;
        match child.name.as_str() {
            "Match" => match keyword_list(child, package, losses) {
                Ok(list) => {
                    lists.insert(list);
                }
                Err(what) => lacking.push(what),
            },
            "Any" => {
                let mut inner = Evidence::default();
                match any(child, package, &mut inner, losses) {
                    Ok(()) => {
                        if inner.asked.len() > 1 {
                            losses.more("a choice within a choice: any of its words is enough");
                        }
                        lists.extend(inner.asked.into_iter().flatten());
                    }
                    Err(what) => lacking.push(what),
                }
            }
            _ => children -= 1,
        }
    }
    if least == 0 {
        return Ok(());
    }
    if most.is_some_and(|most| most < children) {
        losses.more("more evidence than `maxMatches` does no harm here");
    }
    if !lacking.is_empty() {
        if lists.is_empty() || least > lists.len() {
            return Err(lacking.join(", "));
        }
        losses.less(format!(
            "one of a choice cannot be asked: {}",
            lacking.join(", ")
        ));
    }
    if least == children && least > 1 {
        evidence
            .asked
            .extend(lists.into_iter().map(|list| BTreeSet::from([list])));
        return Ok(());
    }
    if least > 1 {
        losses.more(format!(
            "{least} of {children} are asked for: here one is enough"
        ));
    }
    evidence.asked.push(lists);
    Ok(())
}
