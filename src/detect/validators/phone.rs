//! Telephone numbers by their leading digits, as the numbering plans assign them.

use super::digits::{all_digits, number};

/// Four leading digits of Hong Kong numbers that are assigned to persons and firms (both ends
/// included): fixed lines, mobiles, and personal numbers. Dates such as 2024 and 1999 fall outside.
const HONG_KONG: &[(u32, u32)] = &[
    // Fixed lines; 222 is not assigned.
    (2100, 2219),
    (2230, 2999),
    (3100, 3199),
    (3400, 3999),
    (5800, 5899),
    // Mobiles.
    (4400, 4499),
    (4600, 4799),
    (5100, 5799),
    (5900, 5999),
    (6000, 6999),
    (7010, 7059),
    (7070, 7099),
    (8400, 8499),
    (9000, 9899),
    // Personal numbers.
    (8100, 8399),
];

/// Whether the eight digits of `value` begin as a Hong Kong subscriber's number does.
pub(super) fn hong_kong(value: &str) -> bool {
    value.len() == 8
        && all_digits(value)
        && value.get(..4).and_then(number).is_some_and(|head| {
            HONG_KONG
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&head))
        })
}

/// Whether the eleven digits of `value` begin as a mainland mobile number does.
pub(super) fn mainland_mobile(value: &str) -> bool {
    let Some(head) = value.get(..3).and_then(number) else {
        return false;
    };
    value.len() == 11
        && all_digits(value)
        && matches!(head,
            130..=139 | 145 | 147 | 150..=153 | 155..=159 | 165..=167 | 170..=173 | 175..=178
            | 180..=193 | 195..=199)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixed_lines_and_mobiles_hold() {
        for value in [
            "91234567", "61234567", "51234567", "21234567", "31234567", "98765432",
        ] {
            assert!(hong_kong(value), "{value}");
        }
    }

    #[test]
    fn dates_and_unassigned_ranges_fail() {
        for value in [
            "20241231", "19991231", "99234567", "12345678", "22201234", "8512345", "85123456",
        ] {
            assert!(!hong_kong(value), "{value}");
        }
    }

    #[test]
    fn mainland_mobiles_hold_by_their_ranges() {
        for value in ["13800138000", "15912345678", "17712345678", "19912345678"] {
            assert!(mainland_mobile(value), "{value}");
        }
        for value in ["12012345678", "15412345678", "1380013800", "11012345678"] {
            assert!(!mainland_mobile(value), "{value}");
        }
    }
}
