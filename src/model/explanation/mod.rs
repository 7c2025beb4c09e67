//! Why a row says what it says: what each rule had to go by, what nearly was, and what decided.

mod document;
mod judgement;
mod value;
mod whole;

pub use document::{Counted, Weighed, WeighedCondition, WeighedLevel};
pub use judgement::{Cell, GapJudged, Judgement, LineCondition, LineJudged, Standing};
pub use value::{Beside, Dropped, Example, Lack, Lacking, Nearby, Side};
pub use whole::{EXPLANATION, Explained, Explanation, LevelConditions, RuleExplained};
