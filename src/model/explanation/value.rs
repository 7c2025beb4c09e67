//! One value, masked: what stood by it, the condition that gave its level, and what it lacked.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{Confidence, Digest, Location, Place, Signal};

/// On which side of a value a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The word comes first.
    Before,
    /// The value comes first.
    After,
}

/// A word of the rule's, in the pack's spelling, and how far away it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Nearby {
    /// The pack's spelling.
    pub word: Arc<str>,
    /// Characters between the two, after normalising; an edge such as a line's end counts 1.
    pub distance: u64,
    /// On which side.
    pub side: Side,
}

impl Nearby {
    /// `word`, so far away on that side.
    pub fn new(word: Arc<str>, distance: u64, side: Side) -> Self {
        Self {
            word,
            distance,
            side,
        }
    }
}

/// A piece of evidence, with its distance where it is a word near by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Beside {
    /// As in the row.
    #[serde(flatten)]
    pub signal: Signal,
    /// Characters between the word and the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance: Option<u64>,
    /// On which side of the value the word stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
}

impl Beside {
    /// A signal with nothing to measure.
    pub fn new(signal: Signal) -> Self {
        Self {
            signal,
            distance: None,
            side: None,
        }
    }

    /// The same, measured to `near`.
    #[must_use]
    pub fn at(mut self, near: &Nearby) -> Self {
        self.distance = Some(near.distance);
        self.side = Some(near.side);
        self
    }
}

/// A way to a level that was not reached, and what it wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lacking {
    /// The level.
    pub level: Confidence,
    /// All that this way asks for.
    pub all: Vec<String>,
    /// Those of them that did not hold.
    pub lacks: Vec<String>,
}

impl Lacking {
    /// What `all` asks for and was not there.
    pub fn new(level: Confidence, all: Vec<String>, lacks: Vec<String>) -> Self {
        Self { level, all, lacks }
    }
}

/// Why something of a rule's shape is no finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Lack {
    /// Its check character, date or prefix is wrong.
    Checksum,
    /// Its checks hold, and nothing around it says what it is.
    Context,
    /// What stands right before or after it makes it another thing.
    Guard,
    /// A pack takes this value out.
    Excluded,
    /// It is a placeholder, or lacks what the rule asks of a value (entropy, digits).
    Refused,
    /// It is the organisation's own, as the configuration says.
    Own,
    /// Another rule's value, whose check chance explains less, takes the same characters.
    Claimed,
}

/// Why one value was dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dropped {
    /// The kind of reason.
    pub lack: Lack,
    /// The check that failed, the sign beside it, or the rule that claims it: packs' words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Arc<str>>,
    /// The level that it would have with this one thing.
    pub otherwise: Option<Confidence>,
}

impl Dropped {
    /// Dropped for `lack`.
    pub fn new(lack: Lack, by: Option<Arc<str>>, otherwise: Option<Confidence>) -> Self {
        Self {
            lack,
            by,
            otherwise,
        }
    }
}

/// A value that was found or nearly was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Example {
    /// For people: members joined by `!`, then `: ` and the place.
    pub location: String,
    /// The same for machines.
    pub members: Vec<Arc<str>>,
    /// Where in the last of the members.
    pub place: Place,
    /// As written, nearly all of it struck out.
    pub masked: String,
    /// As in the row's matches; what is no finding has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
    /// The level that it reached.
    pub confidence: Option<Confidence>,
    /// What was there to go by, with distances.
    pub evidence: Vec<Beside>,
    /// The conditions that gave the level.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<String>,
    /// What keeps the value low whatever stands by it: `specimen` (a published sample) or
    /// `failing-column` (most numbers of its shape in its column fail the check).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capped: Option<Arc<str>>,
    /// The ways to a higher level, those that lack least first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub higher: Vec<Lacking>,
    /// Why it is no finding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dropped: Option<Dropped>,
    /// The nearest word of the rule where none was near enough, up to 2,000 characters away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearest: Option<Nearby>,
}

impl Example {
    /// A value at a place of this document, with nothing known of it yet.
    pub fn new(place: Place, masked: String) -> Self {
        Self {
            location: String::new(),
            members: Vec::new(),
            place,
            masked,
            digest: None,
            confidence: None,
            evidence: Vec::new(),
            held: Vec::new(),
            capped: None,
            higher: Vec::new(),
            dropped: None,
            nearest: None,
        }
    }

    /// Writes `location` out of members and place.
    pub fn locate(&mut self) {
        self.location = Location {
            members: self.members.clone(),
            place: self.place.clone(),
        }
        .to_string();
    }
}
