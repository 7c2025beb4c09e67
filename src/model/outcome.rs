//! The answer to a scan: verdict, findings, gaps, coverage; one JSON object a file.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::finding::{Detection, Title};
use super::location::{Location, Place};

/// The `schema` of a row. A change of shape or meaning is another number.
pub const SCHEMA: &str = "tidegate/outcome/1";

/// What a file is, for handling: the levels that ISO/IEC 27001:2022 A.5.12 leaves to its user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Meant for everybody.
    Public,
    /// For everybody inside.
    Internal,
    /// For those who need it.
    Confidential,
    /// For the few who are named.
    Restricted,
}

/// What may be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// It may go.
    Allow,
    /// It may go, and its sender should think again.
    Warn,
    /// Stops the file unless a reason is given.
    Justify,
    /// It stays.
    Block,
}

macro_rules! words {
    ($type:ty, $($variant:ident => $word:literal),+ $(,)?) => {
        impl $type {
            /// Every value, in declared order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word used in rows, policies and on the command line.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

words!(Class, Public => "public", Internal => "internal", Confidential => "confidential", Restricted => "restricted");
words!(Action, Allow => "allow", Warn => "warn", Justify => "justify", Block => "block");

/// Why a part of the input was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum GapKind {
    /// It needs a key or password.
    Encrypted,
    /// It breaks its format's rules, or its text cannot be mapped.
    Malformed,
    /// Its end is missing, or it is one volume of several.
    Truncated,
    /// A kind that nothing here reads.
    Unsupported,
    /// Containers in containers beyond the limit.
    Depth,
    /// More members than the limit.
    Members,
    /// It expands beyond the limit.
    ExpandedSize,
    /// It holds more text than the limit.
    TextSize,
    /// It expands as honest data does not.
    Ratio,
    /// The time was up, or the caller broke off.
    Time,
    /// It cannot be read within the memory that is allowed.
    Memory,
    /// Our reader failed.
    ReaderFault,
    /// It could not be opened or read, or it vanished.
    Io,
    /// A page that is a picture: a scan.
    PageWithoutText,
    /// A picture whose pixels were not read.
    ImageWithoutOcr,
    /// Sound, film, a font or a program.
    Media,
}

words!(GapKind,
    Encrypted => "encrypted", Malformed => "malformed", Truncated => "truncated",
    Unsupported => "unsupported", Depth => "depth", Members => "members",
    ExpandedSize => "expanded-size", TextSize => "text-size", Ratio => "ratio", Time => "time",
    Memory => "memory", ReaderFault => "reader-fault", Io => "io",
    PageWithoutText => "page-without-text", ImageWithoutOcr => "image-without-ocr",
    Media => "media",
);

impl GapKind {
    /// Soft gaps are pixels and sound beside which everything readable was read.
    pub const fn is_soft(self) -> bool {
        matches!(
            self,
            Self::PageWithoutText | Self::ImageWithoutOcr | Self::Media
        )
    }

    /// Whether the scan of a file with this gap is incomplete.
    pub const fn leaves_incomplete(self) -> bool {
        !self.is_soft() || matches!(self, Self::PageWithoutText)
    }
}

/// A part of the input that was not read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gap {
    /// For people: members joined by `!`, then `: ` and the place.
    pub location: String,
    /// The same for machines.
    pub members: Vec<Arc<str>>,
    #[serde(default, skip_serializing_if = "is_whole")]
    /// The spot in the last of the members.
    pub place: Place,
    /// Why.
    pub kind: GapKind,
    /// Our own words, never the file's.
    pub detail: String,
    /// The format of the member that has the gap, as `tidegate formats` names it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub format: String,
}

fn is_whole(place: &Place) -> bool {
    *place == Place::Whole
}

impl Gap {
    /// A gap at `location`.
    pub fn new(location: Location, kind: GapKind, detail: impl Into<String>) -> Self {
        Self {
            location: location.to_string(),
            members: location.members,
            place: location.place,
            kind,
            detail: detail.into(),
            format: String::new(),
        }
    }
}

/// What was read, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Whether everything that can hold text was read.
    pub complete: bool,
    /// The root, every archive or mail member and every part of a package.
    pub parts: u64,
    /// `parts` less those with a gap.
    pub parts_read: u64,
    /// Decoded bytes read.
    pub bytes: u64,
    /// Characters looked at.
    pub chars: u64,
}

/// Where the file is to go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destination {
    /// The destination's name in the configuration.
    pub id: String,
    /// Whose law governs it.
    pub jurisdiction: Option<String>,
    /// What makes a transfer there lawful, where that is recorded.
    pub mechanism: Option<String>,
}

/// One line of the policy that spoke, with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reason {
    /// The policy line's id.
    pub policy: String,
    /// The rules that it rests on.
    pub rules: Vec<Arc<str>>,
    /// The gap that it rests on.
    pub gap: Option<GapKind>,
    /// The class that it gives the file.
    pub class: Option<Class>,
    /// What it asks for.
    pub action: Action,
    /// What it says to people, never with a value.
    pub text: Title,
    /// The clauses of standards and law that it serves.
    pub controls: Vec<String>,
}

impl Reason {
    /// A reason with no rule, gap or class named yet.
    pub fn new(policy: impl Into<String>, action: Action, text: Title) -> Self {
        Self {
            policy: policy.into(),
            rules: Vec::new(),
            gap: None,
            class: None,
            action,
            text,
            controls: Vec::new(),
        }
    }
}

/// The row: all that a scan says of one file. Enough to recompute its verdict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Outcome {
    /// Always [`SCHEMA`].
    pub schema: String,
    /// What a person quotes when asking about this file.
    pub incident: String,
    /// As the caller named it, joined with the walk, `/`-separated.
    pub path: String,
    /// The bytes of the path in hex, where they are not UTF-8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_hex: Option<String>,
    /// Of the whole input, where it could be read.
    pub sha256: Option<String>,
    /// Bytes of the input as it is stored.
    pub size: Option<u64>,
    /// As `tidegate formats` names it.
    pub format: String,
    /// Where it is to go.
    pub destination: Destination,
    /// False where the verdict is recorded only and stops nothing.
    pub enforced: bool,
    /// Whether a reason was given that lets a `justify` go.
    pub justified: bool,
    /// The verdict.
    pub action: Action,
    /// The class that the verdict rests on.
    pub class: Class,
    /// The policy lines that spoke.
    pub reasons: Vec<Reason>,
    /// One a rule that found something.
    pub detections: Vec<Detection>,
    /// What was not read.
    pub gaps: Vec<Gap>,
    /// What was read.
    pub coverage: Coverage,
    /// The sensitivity label that the file carries, by its configured or stored name.
    pub label: Option<String>,
    /// Digest of the packs that applied.
    pub packs: String,
    /// Digest of the policy that applied.
    pub policy: String,
    /// Digest of the configuration that applied.
    pub config: String,
    /// Id of the key that values were digested with.
    pub digest_key: String,
    /// The program's version.
    pub version: String,
    /// Wall-clock time of this file.
    pub elapsed_ms: f64,
}

impl Outcome {
    /// Whether the policy stops this file: a block, or a justify without a reason, in enforce mode.
    pub fn is_stopped(&self) -> bool {
        self.stops_from(Action::Justify)
    }

    /// Whether this file counts as stopped when everything from `threshold` upwards stops.
    pub fn stops_from(&self, threshold: Action) -> bool {
        self.enforced
            && self.action >= threshold
            && !(self.action == Action::Justify && self.justified)
    }
}
