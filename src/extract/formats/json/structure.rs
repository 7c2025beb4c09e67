//! Where in a JSON text one is: the containers that are open and the keys that label their values.

/// Containers whose keys are remembered; deeper ones are only counted.
const LEVELS: usize = 512;

/// Bytes of a key that are kept as a label.
pub(super) const LONGEST_KEY: usize = 1 << 10;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
}

/// What a closing bracket closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closed {
    Object,
    /// An array of containers: a table.
    Table,
    /// An array of scalars, or nothing.
    List,
}

struct Level {
    kind: Kind,
    /// Where this level's own keys begin among the labels.
    base: usize,
    /// The label of this level's values.
    label: std::ops::Range<usize>,
    wants_key: bool,
    holds_containers: bool,
}

/// The containers that are open.
#[derive(Default)]
pub(super) struct Structure {
    levels: Vec<Level>,
    labels: String,
    deeper: u64,
}

impl Structure {
    pub fn open(&mut self, kind: Kind) {
        if self.levels.len() >= LEVELS {
            self.deeper = self.deeper.saturating_add(1);
            return;
        }
        let base = self.labels.len();
        let label = match (kind, self.levels.last_mut()) {
            (_, None) | (Kind::Object, _) => base..base,
            (Kind::Array, Some(outer)) => outer.label.clone(),
        };
        if let Some(outer) = self.levels.last_mut() {
            outer.holds_containers = true;
        }
        self.levels.push(Level {
            kind,
            base,
            label,
            wants_key: kind == Kind::Object,
            holds_containers: false,
        });
    }

    /// Closes the innermost container of `kind` and those that were left open inside it.
    pub fn close(&mut self, kind: Kind) -> Closed {
        if self.deeper > 0 {
            self.deeper -= 1;
            return Closed::List;
        }
        let Some(at) = self.levels.iter().rposition(|level| level.kind == kind) else {
            return Closed::List;
        };
        let closed = match (kind, self.levels.get(at)) {
            (Kind::Object, _) => Closed::Object,
            (Kind::Array, Some(level)) if level.holds_containers => Closed::Table,
            _ => Closed::List,
        };
        if let Some(level) = self.levels.get(at) {
            self.labels.truncate(level.base);
        }
        self.levels.truncate(at);
        closed
    }

    /// Whether a container was opened and not closed.
    pub fn is_open(&self) -> bool {
        self.deeper > 0 || !self.levels.is_empty()
    }

    /// Forgets what is open: a record begins where none could go on.
    pub fn reset(&mut self) {
        self.levels.clear();
        self.labels.clear();
        self.deeper = 0;
    }

    /// Whether what comes next is a key.
    pub fn wants_key(&self) -> bool {
        self.deeper == 0 && self.levels.last().is_some_and(|level| level.wants_key)
    }

    /// Whether the container at hand is an object.
    pub fn in_object(&self) -> bool {
        let inner = self.levels.last().filter(|_| self.deeper == 0);
        inner.is_some_and(|level| level.kind == Kind::Object)
    }

    /// Whether the values at hand are those of a list.
    pub fn in_list(&self) -> bool {
        let inner = self.levels.last().filter(|_| self.deeper == 0);
        inner.is_some_and(|level| level.kind == Kind::Array)
    }

    /// A comma: in an object, a key comes next.
    pub fn next(&mut self) {
        if let Some(level) = self.levels.last_mut() {
            level.wants_key = level.kind == Kind::Object;
        }
    }

    /// `key` labels the value that follows.
    pub fn set_key(&mut self, key: &str) {
        if let Some(level) = self.levels.last_mut() {
            self.labels.truncate(level.base);
            self.labels.push_str(key);
            level.label = level.base..self.labels.len();
            level.wants_key = false;
        }
    }

    /// The key of the values at hand.
    pub fn label(&self) -> Option<&str> {
        let level = self.levels.last().filter(|_| self.deeper == 0)?;
        self.labels
            .get(level.label.clone())
            .filter(|label| !label.is_empty())
    }
}
