//! A cell of a sheet: what is shown, what is stored, and which of the two a reader needs.

/// A longer text is pushed as it comes.
pub(super) const SHOWN: usize = 64 << 10;

/// Longer formulas are cut where they go on.
const FORMULA: usize = 64 << 10;

/// The cell that is open.
#[derive(Debug, Default)]
pub(super) struct Cell {
    pub shown: String,
    /// The stored value of a number, or of anything that shows nothing.
    pub value: String,
    pub formula: String,
    pub repeated: u32,
}

/// What of a cell stands in its place, and what is said after the row.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said<'a> {
    pub here: &'a str,
    pub after: [&'a str; 2],
}

impl Cell {
    pub fn clear(&mut self) {
        self.shown.clear();
        self.value.clear();
        self.formula.clear();
        self.repeated = 1;
    }

    /// Takes an attribute of the cell's element.
    pub fn attribute(&mut self, name: &str, value: &str) {
        match name {
            "time-value" => self.value.push_str(&clock(value)),
            "date-value" => self.value.push_str(&moment(value)),
            "value" | "string-value" | "boolean-value" => {
                self.value.push_str(
                    value
                        .get(..value.floor_char_boundary(SHOWN))
                        .unwrap_or_default(),
                );
            }
            "formula" if self.formula.len() < FORMULA => self.formula.push_str(value),
            "number-columns-repeated" => self.repeated = value.parse().unwrap_or(1).max(1),
            _ => {}
        }
    }

    /// A number may be shown shortened: its digits are what counts then.
    pub fn said(&self) -> Said<'_> {
        let shown = self.shown.trim_matches('\n');
        let value = self.value.as_str();
        let (here, second) = match (shown.is_empty(), value.is_empty()) {
            (true, _) => (value, ""),
            (false, true) => (shown, ""),
            (false, false) if !is_number(value) || same(shown, value) => (shown, ""),
            (false, false) if is_shortened(shown) => (value, shown),
            (false, false) => (shown, value),
        };
        Said {
            here,
            after: [second, self.formula.as_str()],
        }
    }
}

fn is_number(value: &str) -> bool {
    value
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.: eE".contains(&byte))
}

/// A moment as a date and, unless it is midnight, a time: `1985-03-12T09:30:00.5` is `1985-03-12 09:30:00`.
fn moment(value: &str) -> String {
    let short = value
        .get(..value.floor_char_boundary(64))
        .unwrap_or_default();
    let whole = short.split(['.', ',']).next().unwrap_or_default();
    let spaced = whole.replacen('T', " ", 1);
    spaced.trim_end_matches(" 00:00:00").to_owned()
}

/// A span of time as a clock shows it: `PT13H05M00S` is `13:05:00`.
fn clock(value: &str) -> String {
    let whole = value.strip_prefix("PT").and_then(|rest| {
        let (hours, rest) = rest.split_once('H')?;
        let (minutes, rest) = rest.split_once('M')?;
        let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
        let is_short = hours.len() + minutes.len() + seconds.len() < 24;
        is_short.then(|| format!("{hours}:{minutes}:{seconds}"))
    });
    whole.unwrap_or_else(|| {
        value
            .get(..value.floor_char_boundary(64))
            .unwrap_or_default()
            .to_owned()
    })
}

/// Whether both have the same digits, but for zeros around them.
fn same(shown: &str, value: &str) -> bool {
    let digits = |text: &str| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.trim_matches('0').to_owned()
    };
    digits(shown) == digits(value)
}

/// Whether a number is shown with an exponent, or not at all.
fn is_shortened(shown: &str) -> bool {
    shown.contains("E+") || shown.contains("e+") || shown.contains('#')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(shown: &str, value: &str) -> (String, String) {
        let cell = Cell {
            shown: shown.into(),
            value: value.into(),
            ..Cell::default()
        };
        let said = cell.said();
        (said.here.to_owned(), said.after[0].to_owned())
    }

    #[test]
    fn a_number_shown_with_an_exponent_is_said_with_all_its_digits() {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            cell("4.11E+15", "4111111111111111"),
            pair("4111111111111111", "4.11E+15")
        );
        assert_eq!(cell("1,234.50", "1234.5"), pair("1,234.50", ""));
        assert_eq!(cell("12.35", "12.3456"), pair("12.35", "12.3456"));
        assert_eq!(cell("00:00", &clock("PT00H00M09.5S")).1, "00:00:09");
        assert_eq!(cell("12:03", &clock("PT12H03M00S")).1, "");
        assert_eq!(clock("P1D"), "P1D");
        let born = moment("1985-03-12T00:00:00");
        assert_eq!(cell("12Mar85", &born).1, "1985-03-12");
        assert_eq!(moment("1960-01-01T00:01:39.99936"), "1960-01-01 00:01:39");
        assert_eq!(cell("", "secret"), pair("secret", ""));
        assert_eq!(cell("2 March", "2026-03-02"), pair("2 March", "2026-03-02"));
    }
}
