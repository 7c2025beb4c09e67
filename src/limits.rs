//! How far a scan may go, and what is left of it: one table of defaults, one budget for a root.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::model::GapKind;

/// Bounds on one scan of one root with all its members. Each reached bound is a gap of its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Containers in containers, the root being 0.
    pub depth: u32,
    /// Members of all archives, mails and packages together.
    pub members: u64,
    /// Bytes that decompression and decoding may yield in all.
    pub expanded_size: u64,
    /// Output over input of one compressed stream, looked at once it has yielded 64 MiB.
    pub ratio: u64,
    /// Bytes of UTF-8 text looked at.
    pub text_size: u64,
    /// Wall-clock time.
    pub time: Duration,
    /// Bytes that one object may be held in memory whole, where its format cannot be streamed.
    pub memory: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            depth: 16,
            members: 100_000,
            expanded_size: 8 << 30,
            ratio: 200,
            text_size: 8 << 30,
            time: Duration::from_secs(300),
            memory: 128 << 20,
        }
    }
}

/// The names by which options and configuration set a limit, in the order of [`Limits`].
pub const LIMIT_NAMES: &[&str] = &[
    "depth",
    "members",
    "expanded-size",
    "ratio",
    "text-size",
    "time",
    "memory",
];

impl Limits {
    /// Sets the limit `name` to `value`: a number, for sizes also with `K`, `M`, `G` (1024-based),
    /// for `time` in seconds. Says what is wrong otherwise.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let number = |text: &str| {
            text.parse::<u64>()
                .map_err(|_| format!("`{text}` is not a whole number"))
        };
        let size = |text: &str| {
            let (digits, shift) = match text.as_bytes().last() {
                Some(b'K' | b'k') => (text.split_at(text.len() - 1).0, 10),
                Some(b'M' | b'm') => (text.split_at(text.len() - 1).0, 20),
                Some(b'G' | b'g') => (text.split_at(text.len() - 1).0, 30),
                _ => (text, 0),
            };
            number(digits)?
                .checked_shl(shift)
                .filter(|n| n >> shift == number(digits).unwrap_or(0))
                .ok_or_else(|| format!("`{text}` is too large"))
        };
        match name {
            "depth" => {
                self.depth = u32::try_from(number(value)?)
                    .ok()
                    .filter(|n| *n <= 64)
                    .ok_or("depth is at most 64")?;
            }
            "members" => self.members = number(value)?,
            "expanded-size" => self.expanded_size = size(value)?,
            "ratio" => self.ratio = number(value)?.max(1),
            "text-size" => self.text_size = size(value)?,
            "time" => self.time = Duration::from_secs(number(value)?),
            "memory" => self.memory = size(value)?,
            _ => {
                return Err(format!(
                    "no limit is called `{name}`; there are {}",
                    LIMIT_NAMES.join(", ")
                ));
            }
        }
        Ok(())
    }
}

/// A ratio says nothing about a stream that has yielded less than this.
const RATIO_FROM: u64 = 64 << 20;

/// What a budget says when it is spent: the gap to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LimitReached(pub GapKind);

impl std::fmt::Display for LimitReached {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "limit reached: {}", self.0)
    }
}

impl std::error::Error for LimitReached {}

impl From<LimitReached> for io::Error {
    fn from(limit: LimitReached) -> Self {
        io::Error::other(limit)
    }
}

/// What was used of a budget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Usage {
    pub expanded: u64,
    pub members: u64,
    pub text: u64,
}

impl Usage {
    /// Adds `other` to this.
    pub fn add(&mut self, other: Self) {
        self.expanded = self.expanded.saturating_add(other.expanded);
        self.members = self.members.saturating_add(other.members);
        self.text = self.text.saturating_add(other.text);
    }
}

#[derive(Debug)]
struct Counters {
    limits: Arc<Limits>,
    deadline: Option<Instant>,
    cancelled: Arc<AtomicBool>,
    expanded: AtomicU64,
    members: AtomicU64,
    text: AtomicU64,
}

/// What is left to one visit. Clones share their counters; a child's are its own, and are
/// added to its parent's in member order, so that threads cannot change what is cut.
#[derive(Clone, Debug)]
pub(crate) struct Budget(Arc<Counters>);

impl Budget {
    /// A full budget for a root, its clock running from now.
    pub fn new(limits: Arc<Limits>, cancelled: Arc<AtomicBool>) -> Self {
        let deadline = Instant::now().checked_add(limits.time);
        Self::with(limits, deadline, cancelled)
    }

    fn with(limits: Arc<Limits>, deadline: Option<Instant>, cancelled: Arc<AtomicBool>) -> Self {
        Self(Arc::new(Counters {
            limits,
            deadline,
            cancelled,
            expanded: AtomicU64::new(0),
            members: AtomicU64::new(0),
            text: AtomicU64::new(0),
        }))
    }

    /// A member's own budget: counters at zero, the clock and the cancel handle shared.
    pub fn child(&self) -> Self {
        Self::with(
            Arc::clone(&self.0.limits),
            self.0.deadline,
            Arc::clone(&self.0.cancelled),
        )
    }

    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// Whether the caller asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Relaxed)
    }

    /// Looks at the clock and the cancel handle. Call it in every loop that content drives.
    pub fn step(&self) -> Result<(), LimitReached> {
        let late = self.0.deadline.is_some_and(|end| Instant::now() >= end);
        if late || self.is_cancelled() {
            return Err(LimitReached(GapKind::Time));
        }
        Ok(())
    }

    /// Counts `bytes` that decompression or decoding yielded.
    pub fn expand(&self, bytes: u64) -> Result<(), LimitReached> {
        self.step()?;
        spend(
            &self.0.expanded,
            bytes,
            self.0.limits.expanded_size,
            GapKind::ExpandedSize,
        )
    }

    /// Counts one more member.
    pub fn member(&self) -> Result<(), LimitReached> {
        spend(&self.0.members, 1, self.0.limits.members, GapKind::Members)
    }

    /// Counts `bytes` of text that are to be looked at.
    pub fn text(&self, bytes: u64) -> Result<(), LimitReached> {
        spend(
            &self.0.text,
            bytes,
            self.0.limits.text_size,
            GapKind::TextSize,
        )
    }

    /// How many bytes of text may still be looked at.
    pub fn text_left(&self) -> u64 {
        let used = self.0.text.load(Ordering::Relaxed);
        self.0.limits.text_size.saturating_sub(used)
    }

    /// Whether an object of `bytes` may be held in memory whole.
    pub fn hold(&self, bytes: u64) -> Result<(), LimitReached> {
        if bytes > self.0.limits.memory {
            return Err(LimitReached(GapKind::Memory));
        }
        Ok(())
    }

    pub fn usage(&self) -> Usage {
        Usage {
            expanded: self.0.expanded.load(Ordering::Relaxed),
            members: self.0.members.load(Ordering::Relaxed),
            text: self.0.text.load(Ordering::Relaxed),
        }
    }

    /// Adds what members used, once they are merged.
    pub fn add(&self, used: Usage) {
        self.0.expanded.fetch_add(used.expanded, Ordering::Relaxed);
        self.0.members.fetch_add(used.members, Ordering::Relaxed);
        self.0.text.fetch_add(used.text, Ordering::Relaxed);
    }

    /// The limit that members cross which used `nested`, where their parent had used `before` when
    /// the last of them was handed over. Later members do not count against earlier ones.
    pub fn crossed(&self, before: Usage, nested: Usage) -> Option<LimitReached> {
        let limits = &self.0.limits;
        let over = |before: u64, nested: u64, limit: u64| {
            nested > 0 && before.saturating_add(nested) > limit
        };
        if over(before.expanded, nested.expanded, limits.expanded_size) {
            return Some(LimitReached(GapKind::ExpandedSize));
        }
        if over(before.members, nested.members, limits.members) {
            return Some(LimitReached(GapKind::Members));
        }
        over(before.text, nested.text, limits.text_size).then_some(LimitReached(GapKind::TextSize))
    }
}

fn spend(counter: &AtomicU64, n: u64, limit: u64, kind: GapKind) -> Result<(), LimitReached> {
    let before = counter.fetch_add(n, Ordering::Relaxed);
    if before.saturating_add(n) > limit {
        return Err(LimitReached(kind));
    }
    Ok(())
}

/// A decompressor or decoder whose every byte is counted. When a limit is reached, what came
/// before it has been handed out and the next read answers with [`LimitReached`].
#[derive(Debug)]
pub(crate) struct Bounded<R> {
    inner: R,
    budget: Budget,
    packed: u64,
    yielded: u64,
    over: Option<LimitReached>,
}

impl<R: Read> Bounded<R> {
    /// Bounds `inner`, which expands `packed` bytes.
    pub fn new(inner: R, packed: u64, budget: &Budget) -> Self {
        Self {
            inner,
            budget: budget.clone(),
            packed,
            yielded: 0,
            over: None,
        }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if let Some(limit) = self.over {
            return Err(limit.into());
        }
        let n = self.inner.read(buf)?;
        self.yielded = self.yielded.saturating_add(n as u64);
        let ratio = self.budget.limits().ratio;
        if self.yielded > RATIO_FROM && self.yielded / ratio > self.packed {
            self.over = Some(LimitReached(GapKind::Ratio));
        }
        if let Err(limit) = self.budget.expand(n as u64) {
            self.over = Some(limit);
        }
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget(limits: Limits) -> Budget {
        Budget::new(Arc::new(limits), Arc::default())
    }

    #[test]
    fn what_came_before_the_limit_is_handed_out_first() {
        let budget = budget(Limits {
            expanded_size: 10,
            ..Limits::default()
        });
        let mut bounded = Bounded::new(io::repeat(b'x'), 1, &budget);
        let mut buf = [0; 16];
        assert_eq!(bounded.read(&mut buf).unwrap(), 16);
        let error = bounded.read(&mut buf).unwrap_err();
        let limit = error
            .get_ref()
            .and_then(|e| e.downcast_ref::<LimitReached>());
        assert_eq!(limit, Some(&LimitReached(GapKind::ExpandedSize)));
    }

    #[test]
    fn a_high_ratio_stops_a_long_stream() {
        let budget = budget(Limits::default());
        let mut bounded = Bounded::new(io::repeat(0), 1000, &budget);
        let copied = io::copy(&mut bounded, &mut io::sink());
        assert!(copied.is_err());
        assert!(budget.usage().expanded >= RATIO_FROM);
    }

    #[test]
    fn a_childs_use_counts_against_its_parent_when_absorbed() {
        let parent = budget(Limits {
            members: 3,
            ..Limits::default()
        });
        let child = parent.child();
        for _ in 0..3 {
            child.member().unwrap();
        }
        assert_eq!(parent.usage().members, 0);
        parent.member().unwrap();
        assert_eq!(
            parent.crossed(parent.usage(), child.usage()),
            Some(LimitReached(GapKind::Members))
        );
        parent.add(child.usage());
        assert_eq!(parent.usage().members, 4);
    }

    #[test]
    fn sizes_take_a_unit_and_bad_names_list_the_good_ones() {
        let mut limits = Limits::default();
        limits.set("memory", "2M").unwrap();
        assert_eq!(limits.memory, 2 << 20);
        assert!(limits.set("memory", "99999999999G").is_err());
        assert!(limits.set("speed", "1").unwrap_err().contains("text-size"));
    }
}
