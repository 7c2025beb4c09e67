//! The label information of a package (MS-OFFCRYPTO 2.6.4): each sensitivity label as properties are.

use std::io::Read;

use super::xml::{Lexer, Token, local};
use super::{Edge, ExtractError, Segment, TextSink};
use crate::model::Place;

/// Longer values of attributes are cut.
const VALUE: usize = 256;

/// Reads a list of labels and pushes each `label` element as the properties by which labels are kept
/// elsewhere: `MSIP_Label_<GUID>_Enabled` and so on. A label that was removed is not enabled.
pub(crate) fn read(
    reader: &mut dyn Read,
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut lexer = Lexer::new(reader);
    let mut in_label = false;
    let mut attributes: Vec<(String, String)> = Vec::new();
    while let Some(token) = lexer.next()? {
        match token {
            Token::Start(name) => {
                attributes.clear();
                in_label = local(name) == "label";
            }
            Token::Attribute { name, value, .. } if in_label => {
                let name = local(name);
                let full = attributes.len() >= VALUE;
                match attributes.iter_mut().find(|(known, _)| known == name) {
                    Some((_, known)) if known.len() < VALUE => known.push_str(value),
                    None if !full => attributes.push((name.to_owned(), value.to_owned())),
                    _ => {}
                }
            }
            Token::Opened | Token::End(_) if in_label => {
                in_label = false;
                label(&attributes, place, sink)?;
            }
            Token::Text(text) | Token::Aside(text) if !text.trim().is_empty() => {
                sink.text(Segment {
                    text,
                    place,
                    label: None,
                })?;
                sink.edge(Edge::Line)?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn label(
    attributes: &[(String, String)],
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let of = |wanted: &str| {
        let found = attributes.iter().find(|(name, _)| name == wanted);
        found.map_or("", |(_, value)| value.trim())
    };
    let id = of("id").trim_matches(['{', '}']);
    let enabled = match (of("removed"), of("enabled")) {
        ("1" | "true", _) => "removed",
        (_, "0" | "false") => "false",
        _ => "true",
    };
    let others = attributes
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "id" | "removed" | "enabled"));
    let pairs = others.map(|(name, value)| (name.as_str(), value.as_str()));
    for (name, value) in std::iter::once(("Enabled", enabled)).chain(pairs) {
        sink.text(Segment {
            text: value,
            place,
            label: Some(&format!("MSIP_Label_{id}_{name}")),
        })?;
        sink.edge(Edge::Line)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::testing::collect;
    use crate::extract::{Claim, Format};

    /// A list that stands alone, read as a file would be.
    const LIST: Format = Format {
        name: "labels",
        extensions: &[],
        covers: &[],
        reads: "",
        gaps: "",
        signature: |_| Claim::No,
        extract: |input, sink| read(&mut input.reader(), &Place::part("property"), sink),
    };

    fn said(xml: &str) -> Vec<String> {
        let got = collect(&LIST, xml.as_bytes());
        let pieces = got.pieces.iter();
        pieces
            .map(|p| format!("{}={}", p.label.clone().unwrap_or_default(), p.text))
            .collect()
    }

    #[test]
    fn a_label_is_told_as_properties_tell_it() {
        let xml = r#"<clbl:labelList xmlns:clbl="u"><clbl:label id="{0a-1b}" enabled="1"
            method="Privileged" removed="0"/></clbl:labelList>"#;
        assert_eq!(
            said(xml),
            [
                "MSIP_Label_0a-1b_Enabled=true",
                "MSIP_Label_0a-1b_method=Privileged"
            ]
        );
    }

    #[test]
    fn a_removed_label_is_not_enabled() {
        let xml = r#"<labelList><label id="{0a-1b}" enabled="1" removed="1"/></labelList>"#;
        assert_eq!(said(xml), ["MSIP_Label_0a-1b_Enabled=removed"]);
    }
}
