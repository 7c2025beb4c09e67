//! Classifiers: linear models that tell how far a text reads like papers of a kind.

use serde::Deserialize;

/// A linear model over the words of a text, in a file beside its pack.
///
/// The file is tab-separated: a line `bias` with its number, a line `fold` with pairs of characters of which the first is
/// read as the second, and a line for each feature with its weight and, where it is not 1, the scale of its count (how
/// rare it is); numbers are whole thousandths. A line that begins
/// with `# ` is a remark. Features are words in small letters (short ones in capitals are kept so), numbers by their
/// form, pairs of these, and one to three Chinese characters in a row.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Classifier {
    pub name: String,
    pub file: String,
    /// Groups of this pack: only a text with a word of one of them is read.
    pub asked_by: Vec<String>,
    /// The text of `file`.
    #[serde(skip)]
    pub model: String,
}

/// One line of a model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Line<'a> {
    Bias(f64),
    /// Each character at an even place is read as the one behind it.
    Fold(&'a str),
    /// How much it speaks, and how much it counts in the length of the vector for each time that it stands there.
    Feature {
        name: &'a str,
        weight: f64,
        scale: f64,
    },
}

/// The lines of a model, each with its number from 1; the reason where one is none.
pub(crate) fn lines(model: &str) -> impl Iterator<Item = (usize, Result<Line<'_>, &'static str>)> {
    let numbered = (1..).zip(model.lines());
    let told = numbered.filter(|(_, line)| !line.starts_with("# ") && !line.is_empty());
    told.map(|(number, line)| (number, one(line)))
}

fn one(line: &str) -> Result<Line<'_>, &'static str> {
    let (name, values) = line.split_once('\t').ok_or("has no tab")?;
    if name == "fold" {
        return match values.chars().count() % 2 {
            0 => Ok(Line::Fold(values)),
            _ => Err("folds a character into nothing"),
        };
    }
    let thousandths = |value: &str| match value.parse::<i32>() {
        Ok(value) => Ok(f64::from(value) / 1000.0),
        Err(_) => Err("has no whole number"),
    };
    let (weight, scale) = match values.split_once('\t') {
        Some((weight, scale)) => (thousandths(weight)?, thousandths(scale)?),
        None => (thousandths(values)?, 1.0),
    };
    match name {
        "" => Err("names no feature"),
        "bias" => Ok(Line::Bias(weight)),
        name => Ok(Line::Feature {
            name,
            weight,
            scale,
        }),
    }
}

/// What is wrong with a model, if anything is.
pub(super) fn trouble(model: &str) -> Option<String> {
    let mut features = 0;
    for (number, line) in lines(model) {
        match line {
            Err(reason) => return Some(format!("line {number} {reason}")),
            Ok(Line::Feature { .. }) => features += 1,
            Ok(_) => {}
        }
    }
    (features == 0).then(|| "has no feature".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_apart_and_faults_named() {
        let model = "# what it tells\nbias\t-1500\nfold\t醫医\npatient seen\t250\t4000\n";
        let read: Vec<_> = lines(model)
            .map(|(number, line)| (number, line.unwrap()))
            .collect();
        assert_eq!(
            read,
            [
                (2, Line::Bias(-1.5)),
                (3, Line::Fold("醫医")),
                (
                    4,
                    Line::Feature {
                        name: "patient seen",
                        weight: 0.25,
                        scale: 4.0
                    }
                )
            ]
        );
        assert_eq!(trouble(model), None);
        assert_eq!(
            trouble("bias\t0\na\tb\n").unwrap(),
            "line 2 has no whole number"
        );
        assert_eq!(trouble("a 5\n").unwrap(), "line 1 has no tab");
        assert!(trouble("fold\t醫\n").unwrap().contains("nothing"));
        assert_eq!(trouble("bias\t0\n").unwrap(), "has no feature");
    }
}
