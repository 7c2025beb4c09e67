//! The text of small XML streams: metadata, rich text, form data. Tags only tell pieces apart.

/// Calls `each` with an element's name and each text or attribute value in it.
pub(super) fn texts(xml: &str, each: &mut dyn FnMut(&str, &str)) {
    let mut rest = xml;
    let mut element = "";
    while let Some((text, after)) = rest.split_once('<') {
        piece(element, text, each);
        let Some((tag, after)) = after.split_once('>') else {
            return;
        };
        rest = after;
        if tag.starts_with(['?', '!']) {
            continue;
        }
        let name = tag.split(|c: char| c.is_whitespace() || c == '/').next();
        match name.filter(|name| !name.is_empty()) {
            Some(name) => {
                let local = name.rsplit(':').next().unwrap_or(name);
                // A list's own elements say nothing; what they stand in does.
                if !matches!(local, "li" | "Alt" | "Bag" | "Seq" | "Description" | "RDF") {
                    element = local;
                }
                attributes(tag, each);
            }
            None => element = "",
        }
    }
    piece(element, rest, each);
}

fn piece(element: &str, text: &str, each: &mut dyn FnMut(&str, &str)) {
    let text = text.trim();
    if !text.is_empty() {
        each(element, &unescape(text));
    }
}

fn attributes(tag: &str, each: &mut dyn FnMut(&str, &str)) {
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once('=') {
        let name = before.rsplit(char::is_whitespace).next().unwrap_or(before);
        let after = after.trim_start();
        let Some(quote) = after.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
            rest = after;
            continue;
        };
        let value = after.get(1..).unwrap_or_default();
        let (value, next) = value.split_once(quote).unwrap_or((value, ""));
        rest = next;
        let local = name.rsplit(':').next().unwrap_or(name);
        let is_plumbing = name.starts_with("xmlns")
            || matches!(
                local,
                "about" | "lang" | "parseType" | "resource" | "style" | "xmptk"
            );
        if !is_plumbing {
            piece(local, value, each);
        }
    }
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let known = after
            .split_once(';')
            .and_then(|(name, after)| Some((entity(name)?, after)));
        match known {
            Some((c, after)) => {
                out.push(c);
                rest = after;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    let code = match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        _ => name.strip_prefix('#')?,
    };
    let value = match code.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => code.parse(),
    };
    char::from_u32(value.ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_attributes_come_with_their_elements() {
        let xml = r#"<?x y?><rdf:Description dc:title="A &amp; B" xmlns:dc="u"><dc:creator>
            <rdf:Seq><rdf:li>&#x9673;明</rdf:li></rdf:Seq></dc:creator></rdf:Description>"#;
        let mut found = Vec::new();
        texts(xml, &mut |name, text| found.push(format!("{name}={text}")));
        assert_eq!(found, ["title=A & B", "creator=\u{9673}明"]);
    }
}
