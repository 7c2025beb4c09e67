//! A destination's name becomes a column of the table, with the agreement that holds today.

use super::load::Policy;
use super::table::Column;
use crate::Error;
use crate::model::{Date, Destination, DestinationEntry, Hosting};

/// A destination as it stands on a certain day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolvedDestination {
    entry: DestinationEntry,
    column: Column,
    mechanism: Option<String>,
}

/// The destination of files of which nobody said where they go.
pub const UNKNOWN: &str = "unknown";

impl Policy {
    /// The destination called `id`, as it stands on `today`.
    pub fn destination(&self, id: &str, today: Date) -> Result<ResolvedDestination, Error> {
        let Some(entry) = self.destinations().find(|entry| entry.id == id) else {
            let known: Vec<&str> = self.destinations().map(|entry| entry.id.as_str()).collect();
            return Err(Error::Usage {
                what: "destination".to_owned(),
                reason: format!("`{id}` is not configured; there are {}", known.join(", ")),
            });
        };
        Ok(ResolvedDestination::new(entry.clone(), today))
    }
}

impl ResolvedDestination {
    pub(super) fn new(entry: DestinationEntry, today: Date) -> Self {
        let holds = entry.expires.is_some_and(|last| today <= last);
        let mechanism = entry.mechanism.clone().filter(|_| holds);
        Self {
            column: column(&entry, mechanism.as_deref()),
            mechanism,
            entry,
        }
    }

    /// As the row names it. A mechanism that has expired is not named.
    pub fn row(&self) -> Destination {
        Destination {
            id: self.entry.id.clone(),
            jurisdiction: self.entry.jurisdiction.clone(),
            mechanism: self.mechanism.clone(),
        }
    }

    /// The mechanism that is recorded but held no longer on the day asked about.
    pub fn expired_mechanism(&self) -> Option<&str> {
        let recorded = self.entry.mechanism.as_deref();
        recorded.filter(|_| self.mechanism.is_none())
    }

    /// What is configured of it: its title, service and account for people.
    pub fn entry(&self) -> &DestinationEntry {
        &self.entry
    }

    pub(super) fn column(&self) -> Column {
        self.column
    }

    pub(super) fn is_known(&self) -> bool {
        self.entry.hosting != Hosting::Unknown
    }

    pub(super) fn is_processor(&self) -> bool {
        self.entry.hosting == Hosting::Cloud
    }

    pub(super) fn is_abroad(&self) -> bool {
        self.entry
            .jurisdiction
            .as_deref()
            .is_some_and(|place| place != "HK")
    }
}

/// A machine of our own counts as such in Hong Kong, or where no jurisdiction is stated; elsewhere
/// the jurisdiction decides.
fn column(entry: &DestinationEntry, mechanism: Option<&str>) -> Column {
    match (entry.jurisdiction.as_deref(), entry.hosting, mechanism) {
        (None | Some("HK"), Hosting::OnPremises, _) => Column::OnPremises,
        (Some("HK"), _, _) => Column::HongKong,
        (Some("CN"), _, None) => Column::MainlandChina,
        (Some("CN"), _, Some(_)) => Column::MainlandChinaAgreed,
        (Some(_), _, Some(_)) => Column::ElsewhereAgreed,
        _ => Column::Unknown,
    }
}
