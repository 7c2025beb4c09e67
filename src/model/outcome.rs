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
    Public,
    Internal,
    Confidential,
    Restricted,
}

/// What may be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    Allow,
    Warn,
    /// Stops the file unless a reason is given.
    Justify,
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
    Encrypted,
    Malformed,
    Truncated,
    Unsupported,
    Depth,
    Members,
    ExpandedSize,
    TextSize,
    Ratio,
    Time,
    Memory,
    ReaderFault,
    Io,
    PageWithoutText,
    ImageWithoutOcr,
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
    pub location: String,
    pub members: Vec<Arc<str>>,
    #[serde(default, skip_serializing_if = "is_whole")]
    pub place: Place,
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
    pub id: String,
    pub jurisdiction: Option<String>,
    pub mechanism: Option<String>,
}

/// One line of the policy that spoke, with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reason {
    /// The policy line's id.
    pub policy: String,
    pub rules: Vec<Arc<str>>,
    pub gap: Option<GapKind>,
    pub class: Option<Class>,
    pub action: Action,
    pub text: Title,
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
    pub schema: String,
    pub incident: String,
    pub path: String,
    /// The bytes of the path in hex, where they are not UTF-8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_hex: Option<String>,
    pub sha256: Option<String>,
    pub size: Option<u64>,
    pub format: String,
    pub destination: Destination,
    pub enforced: bool,
    pub justified: bool,
    pub action: Action,
    pub class: Class,
    pub reasons: Vec<Reason>,
    pub detections: Vec<Detection>,
    pub gaps: Vec<Gap>,
    pub coverage: Coverage,
    /// The sensitivity label that the file carries, by its configured or stored name.
    pub label: Option<String>,
    pub packs: String,
    pub policy: String,
    pub config: String,
    pub digest_key: String,
    pub version: String,
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
