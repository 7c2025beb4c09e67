//! How far a text reads like papers of a kind: linear models over its words and characters.
//!
//! A text is a bag of features: words, pairs of words, numbers by their form, and one to three Chinese characters in a
//! row. The logit is the bias and the weights' sum, each times `1 + ln(how often)` and its scale, over the length of that
//! vector: logarithmic term frequencies, scaled by rarity, normalised by the cosine (Salton and Buckley 1988).
//! What is told is the probability in percent.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use hashbrown::HashMap;

use super::features::{Fold, features, key_of};
use super::lexicon::{Lexicon, Use};
use super::look::{Seen, View};
use crate::packs::classifier::{Classifier as PackClassifier, Line, lines};

/// A pack's classifier, compiled.
pub(crate) struct Classifier {
    name: Arc<str>,
    pack: Arc<str>,
    model: String,
    /// Read when the first text is.
    table: OnceLock<Table>,
    /// By the number of a word, whether it asks for this.
    asked_by: Vec<bool>,
}

struct Table {
    bias: f64,
    fold: Fold,
    /// By its key, the weight of a feature and its name's place in the model.
    weights: HashMap<u64, Weight>,
}

struct Weight {
    weight: f64,
    scale: f64,
    name: Range<u32>,
}

/// What a classifier makes of a piece of text, of which the middle stands `at` so many characters.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Read {
    pub at: u64,
    pub classifier: u16,
    /// The probability, 0 to 100.
    pub percent: u8,
    /// The features that spoke most for it.
    pub words: Vec<Arc<str>>,
}

/// A text is read in pieces of at most so many characters.
const PIECE: u64 = 1500;
/// No feature's line is much shorter, in bytes.
const SHORTEST_LINE: usize = 12;
/// A percentage below this is nothing.
const UNLIKELY: u8 = 5;
/// Features told of.
const TOLD: usize = 6;

impl Classifier {
    /// `groups` are those of `pack` by name, as ranges of concepts.
    pub fn compile(
        classifier: &PackClassifier,
        pack: &str,
        lexicon: &Lexicon,
        group: impl Fn(&str) -> Result<Range<u32>, String>,
    ) -> Result<Self, String> {
        let mut asking = vec![false; lexicon.concept_count()];
        for name in &classifier.asked_by {
            let concepts = group(name)?;
            let concepts = concepts.start as usize..concepts.end as usize;
            asking.get_mut(concepts).unwrap_or_default().fill(true);
        }
        let asks = |one: &Use| match one {
            Use::Concept(concept) => asking.get(*concept as usize).copied().unwrap_or(false),
            _ => false,
        };
        let asked_by = lexicon
            .terms
            .iter()
            .map(|term| lexicon.uses(term).iter().any(asks));
        Ok(Self {
            name: classifier.name.as_str().into(),
            pack: pack.into(),
            model: classifier.model.clone(),
            table: OnceLock::new(),
            asked_by: asked_by.collect(),
        })
    }

    pub fn is(&self, pack: &str, name: &str) -> bool {
        &*self.pack == pack && &*self.name == name
    }

    fn table(&self) -> &Table {
        self.table.get_or_init(|| Table::of(&self.model))
    }

    fn is_asked_by(&self, seen: &Seen) -> bool {
        let Seen::Term(term) = seen else { return false };
        self.asked_by
            .get(term.term as usize)
            .copied()
            .unwrap_or(false)
    }
}

/// Reads what `view` owns with those classifiers that its words, which ascend in `found`, ask for.
pub(super) fn read<S>(
    classifiers: &[Classifier],
    view: &View<'_>,
    owned: &Range<usize>,
    found: &[(usize, S, Seen)],
) -> Vec<Read> {
    let mut all = Vec::new();
    let asked = |seen: &Seen| classifiers.iter().any(|one| one.is_asked_by(seen));
    if !found.iter().any(|(_, _, seen)| asked(seen)) {
        return all;
    }
    let whole = view.text.get(owned.clone()).unwrap_or_default();
    let chars = (whole.chars().count() as u64).max(1);
    let pieces = chars.div_ceil(PIECE);
    let (mut from, mut at) = (owned.start, 0);
    for piece in 1..=pieces {
        let to = owned.start + (owned.len() as u64 * piece / pieces) as usize;
        let to = if piece == pieces {
            owned.end
        } else {
            view.text.floor_char_boundary(to)
        };
        let text = view.text.get(from..to).unwrap_or_default();
        let first = found.partition_point(|(offset, ..)| *offset < from);
        let last = found.partition_point(|(offset, ..)| *offset < to);
        let seen = found.get(first..last).unwrap_or_default();
        let length = text.chars().count() as u64;
        for (number, classifier) in (0u16..).zip(classifiers) {
            if !seen.iter().any(|(_, _, seen)| classifier.is_asked_by(seen)) {
                continue;
            }
            let (logit, known) = classifier.table().read(text);
            let percent = percent(logit);
            if percent < UNLIKELY {
                continue;
            }
            let words = strongest(known, &classifier.model);
            let at = at + length / 2;
            all.push(Read {
                at,
                classifier: number,
                percent,
                words,
            });
        }
        at += length;
        from = to;
    }
    all
}

impl Table {
    fn of(model: &str) -> Self {
        let mut table = Self {
            bias: 0.0,
            fold: Fold::default(),
            weights: HashMap::with_capacity(model.len() / SHORTEST_LINE),
        };
        for (_, line) in lines(model) {
            match line {
                Ok(Line::Bias(bias)) => table.bias = bias,
                Ok(Line::Fold(pairs)) => table.fold.add(pairs),
                Ok(Line::Feature {
                    name: feature,
                    weight,
                    scale,
                }) => {
                    let start = feature.as_ptr() as usize - model.as_ptr() as usize;
                    let name = start as u32..(start + feature.len()) as u32;
                    table.weights.insert(
                        key_of(feature),
                        Weight {
                            weight,
                            scale,
                            name,
                        },
                    );
                }
                Err(_) => {}
            }
        }
        table
    }

    /// The logit, and the weights of what is known in the text with how much each counts, in the model's order.
    fn read(&self, text: &str) -> (f64, Vec<(f64, &Weight)>) {
        // Ordered, so that sums are the same each time.
        let mut counts: BTreeMap<u32, (u32, &Weight)> = BTreeMap::new();
        features(text, &self.fold, |key| {
            if let Some(weight) = self.weights.get(&key) {
                counts.entry(weight.name.start).or_insert((0, weight)).0 += 1;
            }
        });
        let value = |(count, weight): (u32, &Weight)| (1.0 + f64::from(count).ln()) * weight.scale;
        let known: Vec<(f64, &Weight)> = counts.into_values().map(|of| (value(of), of.1)).collect();
        let sum: f64 = known.iter().map(|(value, of)| value * of.weight).sum();
        let square: f64 = known.iter().map(|(value, _)| value * value).sum();
        let logit = match square > 0.0 {
            true => self.bias + sum / square.sqrt(),
            false => self.bias,
        };
        (logit, known)
    }
}

/// The features that spoke most for it, the strongest first.
fn strongest(mut known: Vec<(f64, &Weight)>, model: &str) -> Vec<Arc<str>> {
    known.retain(|(_, of)| of.weight > 0.0);
    known.sort_by(|a, b| (b.0 * b.1.weight).total_cmp(&(a.0 * a.1.weight)));
    let words = known.iter().take(TOLD).filter_map(|(_, of)| {
        let name = of.name.start as usize..of.name.end as usize;
        model.get(name).map(Arc::from)
    });
    words.collect()
}

/// The probability that a logit stands for, in percent.
fn percent(logit: f64) -> u8 {
    (100.0 / (1.0 + (-logit).exp())) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODEL: &str = "bias\t-1000\nfold\t醫医\npatient\t2000\npatient seen\t1000\n医生\t1500\nprice\t-3000\nward\t1000\t2000\n";

    fn logit(text: &str) -> f64 {
        Table::of(MODEL).read(text).0
    }

    #[test]
    fn weights_are_summed_over_the_length_of_what_is_known() {
        assert_eq!(logit("nothing of it"), -1.0);
        assert!((logit("Patient") - 1.0).abs() < 1e-9);
        // Two features of length one each.
        let both = -1.0 + 3.0 / 2f64.sqrt();
        assert!((logit("The patient, seen") - both).abs() < 1e-9);
        let twice = 1.0 + 2f64.ln();
        let three = -1.0 + (2.0 * twice - 3.0) / (twice * twice + 1.0).sqrt();
        assert!((logit("patient price patient") - three).abs() < 1e-9);
        assert!((logit("醫生") - 0.5).abs() < 1e-9);
        let rare = -1.0 + (2.0 + 2.0 * 1.0) / (1.0 + 4.0f64).sqrt();
        assert!((logit("patient ward") - rare).abs() < 1e-9);
    }

    #[test]
    fn what_spoke_for_it_is_told_and_a_percentage_is_of_a_hundred() {
        let table = Table::of(MODEL);
        let words = strongest(table.read("price: patient seen").1, MODEL);
        assert_eq!(
            words.iter().map(|word| &**word).collect::<Vec<_>>(),
            ["patient", "patient seen"]
        );
        assert_eq!((percent(0.0), percent(40.0), percent(-40.0)), (50, 100, 0));
    }
}
