//! What Purview calls by name and we have: functions that find, and checks of what was found.

use crate::packs::import::draft::DraftForm;
use crate::packs::import::xml::Element;
use crate::packs::schema::{Sum, Value};

/// A function of Purview's: its name, our pattern for what it finds (none where it only checks),
/// our validator, and what makes two writings one value.
struct Function {
    name: &'static str,
    pattern: Option<&'static str>,
    validator: &'static str,
    canonical: &'static str,
}

/// Names: Microsoft's "Sensitive information type functions" and "REGEX validators".
const FUNCTIONS: &[Function] = &[
    Function {
        name: "Func_hong_kong_id_card",
        pattern: Some(r"(?i:[A-Z]{1,2})[0-9]{6} ?(?:\([0-9Aa]\)|[0-9Aa])"),
        validator: "hkid",
        canonical: "alnum",
    },
    Function {
        name: "Func_credit_card",
        pattern: Some("[0-9](?:[ -]?[0-9]){11,18}"),
        validator: "payment-card",
        canonical: "digits",
    },
    Function {
        name: "Func_iban",
        pattern: Some("(?i:[A-Z]{2})[0-9]{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?"),
        validator: "iban",
        canonical: "alnum",
    },
    Function {
        name: "Func_china_resident_id",
        pattern: Some("[1-8][0-9]{16}[0-9Xx]"),
        validator: "cn-resident-id",
        canonical: "alnum",
    },
    Function {
        name: "Func_taiwanese_national_id",
        pattern: Some("(?i:[A-Z])[1289][0-9]{8}"),
        validator: "tw-id",
        canonical: "alnum",
    },
];

/// The form that finds what the function `name` finds.
pub fn finder(name: &str) -> Option<DraftForm> {
    let function = FUNCTIONS.iter().find(|known| known.name == name)?;
    Some(DraftForm {
        pattern: function.pattern?.to_owned(),
        validator: Some(function.validator),
        canonical: Some(function.canonical),
        ..DraftForm::default()
    })
}

/// Adds the check that the function `name` makes to `form`; false where we have none.
pub fn check(name: &str, form: &mut DraftForm) -> bool {
    let Some(function) = FUNCTIONS.iter().find(|known| known.name == name) else {
        return false;
    };
    form.validator = Some(function.validator);
    form.canonical = Some(function.canonical);
    true
}

/// Adds the check that a `Validator` element describes to `form`. The error says why not.
pub fn described(validator: &Element, form: &mut DraftForm) -> Result<(), String> {
    let param = |name: &str| {
        let found = validator.children("Param").find(|param| {
            param
                .attribute("name")
                .is_some_and(|n| n.eq_ignore_ascii_case(name))
        });
        found.map(|param| param.text.trim().to_owned())
    };
    match validator.attribute("type").unwrap_or_default() {
        "Luhn" => {
            form.validator = Some("luhn");
            form.canonical = Some("digits");
            Ok(())
        }
        "Checksum" => {
            if param("AllowAlphabets").is_some_and(|on| on != "0") {
                return Err("what a letter counts in a checksum is not documented".to_owned());
            }
            let weights = param("Weights").unwrap_or_default();
            let weights: Result<Vec<u32>, _> = weights
                .split(',')
                .map(|weight| weight.trim().parse())
                .collect();
            let number = |name: &str| param(name).and_then(|text| text.parse().ok());
            let check: Option<u32> = number("CheckDigit");
            let (Ok(weights), Some(modulus), Some(check)) = (weights, number("Mod"), check) else {
                return Err("a checksum without weights, modulus and check digit".to_owned());
            };
            let sum = Sum {
                weights,
                modulus,
                check: check as usize,
            };
            let asked = Value {
                sum: Some(sum.clone()),
                ..Value::default()
            };
            if let Some((reason, _)) = asked.fault(&|_| Ok(())) {
                return Err(reason);
            }
            form.value.sum = Some(sum);
            Ok(())
        }
        "DateSimple" => Err("where in the value its date stands is not said".to_owned()),
        other => Err(format!("a validator of type {other}")),
    }
}
