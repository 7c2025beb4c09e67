//! What the classifying pass alone costs: how fast the whole could ever be on the same machine.

use super::rules::Rules;
use super::stream::CHUNK;

impl Rules {
    /// Classifies `text` in chunks as the look at it would, with nothing behind it. Answers a sum of
    /// what was seen, so that the work is not left out.
    pub fn classify(&self, text: &str) -> u64 {
        let mut scratch = self.take_scratch();
        let mut rest = text;
        let mut sum = 0u64;
        while !rest.is_empty() {
            let (chunk, after) = rest.split_at(rest.floor_char_boundary(CHUNK));
            sum = sum.wrapping_add(self.lexicon.sweep.classify(chunk, &mut scratch.swept));
            rest = after;
        }
        self.put_scratch(scratch);
        sum
    }
}
