//! What a person reads whose file was stopped: six things, in one order, never the value itself.

use super::places;
use super::visible;
use super::words::{self, Lang, Word};
use crate::model::{Action, Detection, Gap, Outcome, Reason};

/// How many places are named; the others are counted.
const PLACES: usize = 5;

/// The labelled lines below the file's own line.
pub(super) struct Details<'a> {
    row: &'a Outcome,
    lang: Lang,
    reasons: Vec<&'a Reason>,
}

impl<'a> Details<'a> {
    /// Looks for the reasons that stopped `row`: those at least as grave as a stop, or, where the
    /// caller stops earlier, as the row's own action.
    pub fn new(row: &'a Outcome, lang: Lang) -> Self {
        let from = row.action.min(Action::Justify);
        let mut reasons: Vec<&Reason> = row.reasons.iter().filter(|r| r.action >= from).collect();
        reasons.sort_by_key(|r| std::cmp::Reverse(r.action));
        Self { row, lang, reasons }
    }

    /// The file and, where what was found lies deeper, its member.
    pub fn file(&self) -> String {
        let path = visible(&self.row.path);
        let mut members: Vec<String> = Vec::new();
        let found = self.detections().flat_map(|d| &d.matches);
        let of_matches = found.map(|m| m.members.as_slice());
        let of_gaps = self.gaps().map(|g| g.members.as_slice());
        for member in of_matches.chain(of_gaps).filter_map(places::member) {
            if !members.contains(&member) {
                members.push(member);
            }
        }
        let Some((first, rest)) = members.split_first() else {
            return path.into_owned();
        };
        let inside = words::IN_MEMBER.say(self.lang);
        match (self.lang, rest.len()) {
            (Lang::English, 0) => format!("{path} ({inside} {first})"),
            (Lang::English, n) => format!("{path} ({inside} {first} {})", self.more(n)),
            (_, 0) => format!("{path}（{inside} {first}）"),
            (_, n) => format!("{path}（{inside} {first}{}）", self.more(n)),
        }
    }

    fn more(&self, members: usize) -> String {
        words::MORE_MEMBERS.count(self.lang, members as u64)
    }

    /// The five labelled lines; `advice` is what the policy says to do, a sentence each.
    pub fn entries(&self, advice: &[String]) -> [(Word, String); 5] {
        let sentences: Vec<_> = advice.iter().map(|sentence| visible(sentence)).collect();
        let advice = match (sentences.is_empty(), self.lang) {
            (true, _) => words::NO_ADVICE.say(self.lang).to_owned(),
            (false, Lang::English) => sentences.join(" "),
            (false, _) => sentences.concat(),
        };
        [
            (words::FOUND, self.found()),
            (words::WHERE, self.places()),
            (words::DESTINATION, self.destination()),
            (words::WHAT_TO_DO, advice),
            (words::INCIDENT, visible(&self.row.incident).into_owned()),
        ]
    }

    /// What kind and how many, in the policy's words, else in the rules'.
    fn found(&self) -> String {
        let said: Vec<String> = self
            .reasons
            .iter()
            .map(|r| visible(r.text.get(self.lang.tag())).into_owned())
            .filter(|text| !text.is_empty())
            .collect();
        if !said.is_empty() {
            return said.join(words::JOIN.say(self.lang));
        }
        let counted: Vec<String> = self.detections().map(|d| self.counted(d)).collect();
        if counted.is_empty() {
            words::NO_REASON.say(self.lang).to_owned()
        } else {
            counted.join(words::JOIN.say(self.lang))
        }
    }

    fn counted(&self, detection: &Detection) -> String {
        let title = detection.title.get(self.lang.tag());
        let title = if title.is_empty() {
            &detection.rule
        } else {
            title
        };
        let different = words::DIFFERENT.count(self.lang, detection.unique);
        let colon = words::COLON.say(self.lang);
        format!("{}{colon}{different}", visible(title))
    }

    /// The first places, and how many more there are.
    fn places(&self) -> String {
        let matches = self.detections().flat_map(|d| &d.matches);
        let of_matches = matches.map(|m| places::of_match(self.lang, m));
        let of_gaps = self.gaps().map(|g| places::of_gap(self.lang, g));
        let mut shown: Vec<String> = Vec::new();
        let mut covered = 0_u64;
        for place in of_matches.chain(of_gaps) {
            if shown.contains(&place) {
                covered += 1;
            } else if shown.len() < PLACES {
                shown.push(place);
                covered += 1;
            }
        }
        if shown.is_empty() {
            return words::WHOLE_FILE.say(self.lang).to_owned();
        }
        let found: u64 = self.detections().map(|d| d.count).sum();
        let all = found.saturating_add(self.gaps().count() as u64);
        let text = shown.join(words::COMMA.say(self.lang));
        match all.saturating_sub(covered) {
            0 => text,
            more => {
                let more = words::MORE_PLACES.count(self.lang, more);
                format!("{text}{}{more}", words::SPACE.say(self.lang))
            }
        }
    }

    fn destination(&self) -> String {
        let to = &self.row.destination;
        let known = [&to.jurisdiction, &to.mechanism].map(|v| v.as_deref().map(visible));
        let mut text = visible(&to.id).into_owned();
        let [jurisdiction, mechanism] = known;
        if let Some(jurisdiction) = jurisdiction {
            text.push_str(&format!(" ({jurisdiction})"));
        }
        if let Some(mechanism) = mechanism {
            let label = words::MECHANISM.say(self.lang);
            let colon = words::COLON.say(self.lang);
            text.push_str(&format!(
                "{}{label}{colon}{mechanism}",
                words::JOIN.say(self.lang)
            ));
        }
        text
    }

    /// What the reasons rest on; everything, where no reason names a rule or gap.
    fn detections(&self) -> impl Iterator<Item = &'a Detection> {
        let all = self.reasons.is_empty();
        let rules: Vec<&str> = self
            .reasons
            .iter()
            .flat_map(|r| r.rules.iter().map(|rule| &**rule))
            .collect();
        self.row
            .detections
            .iter()
            .filter(move |d| all || rules.contains(&&*d.rule))
    }

    fn gaps(&self) -> impl Iterator<Item = &'a Gap> {
        let all = self.reasons.is_empty();
        let kinds: Vec<_> = self.reasons.iter().filter_map(|r| r.gap).collect();
        self.row
            .gaps
            .iter()
            .filter(move |g| all || kinds.contains(&g.kind))
    }
}
