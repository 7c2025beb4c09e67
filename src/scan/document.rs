//! Document rules, weighed once a document is whole: its own text, its parts, its attachments.

use std::sync::Arc;

use super::scanner::Context;
use super::visited::Visited;
use crate::detect::{Kept, Kind, Views};
use crate::model::{Place, Signal};

/// Adds what document rules find in `visited`, a document called `name`.
pub(crate) fn settle(context: &Context, visited: &mut Visited, name: &str) {
    let mut views = Views::default();
    for (number, rule) in context.rules.rules.iter().enumerate() {
        let Kind::Document(document) = &rule.kind else {
            continue;
        };
        if let Some(traced) = &mut visited.traced {
            let weighed = document.weigh(&context.rules, &visited.evidence, &visited.findings);
            if let Some(weighed) = weighed {
                traced.document(number, weighed);
            }
        }
        let evidence = (&visited.evidence, &mut views);
        let judged = document.judge(&context.rules, evidence, &visited.findings);
        let Some(judged) = judged else { continue };
        let Some(tally) = visited.findings.tallies.get_mut(number) else {
            continue;
        };
        let identity = identity(name, visited.coverage.chars, &judged.evidence);
        let digest = context.confirm.digest(&rule.id, &identity);
        tally.count += 1;
        tally.values.note(&digest, judged.level);
        tally.kept.push(Kept {
            order: Vec::new(),
            members: Vec::new(),
            place: Place::Whole,
            masked: String::new(),
            digest,
            value: None,
            level: judged.level,
            evidence: judged.evidence,
            open: None,
        });
    }
}

/// What tells one document from another: a document rule has no value of its own.
fn identity(name: &str, chars: u64, evidence: &[Signal]) -> String {
    let mut identity = format!("{name}\0{chars}");
    for signal in evidence {
        for part in [
            Some(&signal.signal),
            signal.name.as_ref(),
            signal.word.as_ref(),
        ] {
            identity.push('\0');
            identity.push_str(part.map_or("", |part: &Arc<str>| part));
        }
        identity.push_str(&signal.count.unwrap_or(0).to_string());
    }
    identity
}
