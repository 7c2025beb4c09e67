//! Findings and gaps become the row: levels settled, policy asked, everything put in order.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use super::document;
use super::scanner::{Context, Mode, Request};
use super::visited::{OpenGap, Visited};
use crate::detect::{Findings, Kept};
use crate::extract::decode_name;
use crate::model::{
    Date, Detection, Explanation, Gap, GapKind, Location, Match, Outcome, Place, SCHEMA,
};
use crate::policy::{Case, SeenLabel, UNKNOWN, decide, judge};

/// The file that a row is about.
pub(crate) struct Subject {
    /// The name that is scanned and that members' readers see.
    pub name: String,
    pub path: String,
    pub path_hex: Option<String>,
    pub size: Option<u64>,
    pub sha256: Option<String>,
}

impl Subject {
    pub fn of(path: &Path, request: &Request, size: u64) -> Self {
        Self {
            size: Some(size),
            ..Self::unread(path, request)
        }
    }

    pub fn unread(path: &Path, request: &Request) -> Self {
        let (name, path, path_hex) = match &request.name {
            Some(name) => (name.clone(), name.clone(), None),
            None => shown(path),
        };
        Self {
            name,
            path,
            path_hex,
            size: None,
            sha256: None,
        }
    }
}

/// A path as it is scanned, as rows show it, and its bytes in hex where they are not UTF-8. Old
/// systems wrote names in Big5 or GBK: these are scanned as the words that they were.
fn shown(path: &Path) -> (String, String, Option<String>) {
    use std::os::unix::ffi::OsStrExt;
    if let Some(text) = path.to_str() {
        return (text.to_owned(), text.to_owned(), None);
    }
    let bytes = path.as_os_str().as_bytes();
    let hex = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    (
        decode_name(bytes),
        path.to_string_lossy().into_owned(),
        Some(hex),
    )
}

/// Answers one request.
pub(crate) struct Answer<'a> {
    context: &'a Arc<Context>,
    request: &'a Request,
}

impl<'a> Answer<'a> {
    pub fn new(context: &'a Arc<Context>, request: &'a Request) -> Self {
        Self { context, request }
    }

    pub fn outcome(&self, subject: &Subject, visited: Visited, started: Instant) -> Outcome {
        self.answer(subject, visited, started).0
    }

    /// The row, and why it says so where the context asks for that.
    pub fn answer(
        &self,
        subject: &Subject,
        mut visited: Visited,
        started: Instant,
    ) -> (Outcome, Option<Explanation>) {
        let context = self.context;
        document::settle(context, &mut visited, &subject.name);
        let asked_why = context.confirm.tells_misses();
        let traced = asked_why.then(|| visited.traced.unwrap_or_default());
        let mut findings = visited.findings;
        findings.merge(visited.others, context.most);
        let detections = self.detections(findings);
        let gaps = gaps(visited.gaps);
        let mut coverage = visited.coverage;
        coverage.complete = !gaps.iter().any(|gap| gap.kind.leaves_incomplete());
        let asked = self
            .request
            .destination
            .as_deref()
            .or(context.config.destination.as_deref())
            .unwrap_or(UNKNOWN);
        let destination = context
            .policy
            .destination(asked, Date::today())
            .unwrap_or_else(|_| context.fallback.clone());
        let seen = visited.labels.iter().map(|(id, name)| SeenLabel {
            id: Some(id.as_str()),
            name: Some(name.as_str()).filter(|name| !name.is_empty()),
        });
        let seen = context.policy.strongest_label(seen);
        let case = Case {
            detections: &detections,
            gaps: &gaps,
            format: visited.format,
            destination: &destination,
            label: seen,
            justification: self.request.justification.as_deref(),
        };
        let verdict = decide(&context.policy, &case);
        let explanation = traced.map(|traced| {
            let rules = traced.explained(&context.rules);
            Explanation::new(rules, judge(&context.policy, &case, &verdict))
        });
        let outcome = Outcome {
            schema: SCHEMA.to_owned(),
            incident: self.incident(subject, asked),
            path: subject.path.clone(),
            path_hex: subject.path_hex.clone(),
            sha256: subject.sha256.clone(),
            size: subject.size,
            format: visited.format.to_owned(),
            destination: destination.row(),
            enforced: context.mode == Mode::Enforce,
            justified: verdict.justified,
            action: verdict.action,
            class: verdict.class,
            reasons: verdict.reasons,
            detections,
            gaps,
            coverage,
            label: shown_label(context, &seen),
            packs: context.rules.digest.clone(),
            policy: context.policy.digest().to_owned(),
            config: context.config_digest.clone(),
            digest_key: context.key_id.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            elapsed_ms: (started.elapsed().as_secs_f64() * 10_000.0).round() / 10.0,
        };
        (outcome, explanation)
    }

    /// The same for the same file, name, destination and policy under one key: a person may quote
    /// it, and a second look finds the same row.
    fn incident(&self, subject: &Subject, destination: &str) -> String {
        let about = [
            subject.path.as_str(),
            subject.sha256.as_deref().unwrap_or_default(),
            destination,
            self.context.policy.digest(),
        ];
        let digest = self.context.confirm.digest("incident", &about.join("\0"));
        let hex = digest.to_string().to_uppercase();
        format!("TG-{}", hex.get(..12).unwrap_or_default())
    }

    fn detections(&self, findings: Findings) -> Vec<Detection> {
        let rules = &self.context.rules;
        let tallies = findings.tallies.into_iter().zip(&rules.rules);
        tallies
            .filter(|(tally, _)| tally.count > 0)
            .map(|(mut tally, rule)| {
                tally.trim(self.context.most);
                let mut detection = Detection::new(
                    Arc::clone(&rule.id),
                    rule.title.clone(),
                    Arc::clone(&rule.pack),
                    tally.values.counts(),
                );
                detection.count = tally.count;
                detection.unique_exact = tally.is_exact();
                detection.matches = tally.kept.into_iter().map(found).collect();
                detection
            })
            .collect()
    }
}

/// So many gaps of one kind, wording and format stand in a row; of those beyond them the number does.
const ALIKE: u64 = 1000;

/// The gaps of a row in the order in which they were met, those beyond the bound told as numbers at
/// the end: a hundred thousand members that fail alike would make a row that nobody reads.
fn gaps(open: Vec<OpenGap>) -> Vec<Gap> {
    let mut met: BTreeMap<(&str, &str, &str), (GapKind, u64)> = BTreeMap::new();
    let mut rows = Vec::new();
    for gap in open {
        let key = (gap.kind.as_str(), gap.detail, gap.format);
        let (_, alike) = met.entry(key).or_insert((gap.kind, 0));
        *alike += 1;
        if *alike <= ALIKE {
            let location = Location {
                members: gap.members,
                place: gap.place,
            };
            let mut row = Gap::new(location, gap.kind, gap.detail);
            row.format = gap.format.to_owned();
            rows.push(row);
        }
    }
    for ((_, detail, format), (kind, alike)) in met {
        if alike > ALIKE {
            let location = Location {
                members: Vec::new(),
                place: Place::Whole,
            };
            let more = alike - ALIKE;
            let mut row = Gap::new(location, kind, format!("{detail}: {more} more like it"));
            row.format = format.to_owned();
            rows.push(row);
        }
    }
    rows
}

/// A label as the row shows it: what decides its meaning, the name before the id where both mean
/// the same, so that the row is enough to judge it again. A label that nobody configured is shown
/// by its id, if it has the shape of one, else struck out: whatever a file calls it may be a value.
fn shown_label(context: &Context, seen: &SeenLabel<'_>) -> Option<String> {
    let meaning = |label: SeenLabel<'_>| context.policy.class_of_label(&label);
    let by_name = meaning(SeenLabel { id: None, ..*seen });
    let by_id = meaning(SeenLabel {
        name: None,
        ..*seen
    });
    if by_name.is_some() && (by_id.is_none() || by_id == by_name) {
        return seen.name.map(str::to_owned);
    }
    let is_guid = |id: &&str| {
        id.len() == 36
            && id
                .bytes()
                .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
    };
    let id = seen.id.filter(|id| by_id.is_some() || is_guid(id));
    let struck_out = || {
        let called = seen.name.or(seen.id)?;
        Some("*".repeat(called.chars().count().min(LONGEST_LABEL)))
    };
    id.map(str::to_owned).or_else(struck_out)
}

/// A label's mask shows that there is one, and no more.
const LONGEST_LABEL: usize = 40;

fn found(kept: Kept) -> Match {
    let location = Location {
        members: kept.members,
        place: kept.place,
    };
    let mut found = Match::new(
        location,
        kept.masked,
        kept.digest,
        kept.level,
        kept.evidence,
    );
    found.value = kept.value;
    found
}
