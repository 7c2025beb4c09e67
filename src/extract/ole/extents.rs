//! Where the bytes of a stream lie in the file: stretches, neighbours joined.

/// Stretches in the order of the stream.
#[derive(Clone, Debug, Default)]
pub(super) struct Extents {
    /// Where each stretch begins in the stream and in the file.
    starts: Vec<(u64, u64)>,
    len: u64,
}

impl Extents {
    /// Adds `len` bytes that lie at `at` in the file.
    pub fn push(&mut self, at: u64, len: u64) {
        let follows = self.starts.last().is_some_and(|(position, start)| {
            start.saturating_add(self.len.saturating_sub(*position)) == at
        });
        if !follows {
            self.starts.push((self.len, at));
        }
        self.len = self.len.saturating_add(len);
    }

    pub const fn len(&self) -> u64 {
        self.len
    }

    /// Bytes of memory that the list takes.
    pub fn held(&self) -> u64 {
        (self.starts.len() as u64).saturating_mul(16)
    }

    /// Where the byte at `position` of the stream lies in the file, and how many follow it there.
    pub fn locate(&self, position: u64) -> Option<(u64, u64)> {
        if position >= self.len {
            return None;
        }
        let after = self.starts.partition_point(|(start, _)| *start <= position);
        let (start, at) = self.starts.get(after.checked_sub(1)?)?;
        let end = self.starts.get(after).map_or(self.len, |(next, _)| *next);
        let within = position.checked_sub(*start)?;
        Some((at.checked_add(within)?, end.checked_sub(position)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_one_stretch() {
        let mut extents = Extents::default();
        extents.push(512, 512);
        extents.push(1024, 512);
        extents.push(4096, 512);
        assert_eq!(extents.held(), 32);
        assert_eq!(extents.locate(600), Some((1112, 424)));
        assert_eq!(extents.locate(1024), Some((4096, 512)));
        assert_eq!(extents.locate(1536), None);
    }
}
