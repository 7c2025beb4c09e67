//! The checks that rules name, one row each; each takes a canonical value and is pure.
//!
//! Values that mean the same arrive alike: letters and digits only, in upper case, unless the
//! rule's `canonical` says otherwise (a machine-readable zone keeps its fillers).

mod birth;
mod card;
mod china;
mod digits;
mod hk_business;
mod hkid;
mod iban;
mod macau;
mod mrz;
mod octopus;
mod phone;
mod secret;
mod taiwan;
mod uscc;
#[cfg(test)]
mod vectors;

use super::validator::Validator;

/// Every validator that a pack may name.
pub(crate) const VALIDATORS: &[Validator] = &[
    Validator {
        name: "hkid",
        check: hkid::check,
        odds: 11,
    },
    Validator {
        name: "cn-resident-id",
        check: china::resident_id,
        odds: 60000,
    },
    Validator {
        name: "cn-resident-id-15",
        check: china::resident_id_of_fifteen,
        odds: 300,
    },
    Validator {
        name: "cn-resident-id-rounded",
        check: china::rounded_resident_id,
        odds: 300,
    },
    Validator {
        name: "tw-id",
        check: taiwan::check,
        odds: 10,
    },
    Validator {
        name: "macau-id",
        check: macau::check,
        odds: 2,
    },
    Validator {
        name: "cn-uscc",
        check: uscc::check,
        odds: 340,
    },
    Validator {
        name: "hk-brn",
        check: hk_business::registration_number,
        odds: 10,
    },
    Validator {
        name: "hk-br-cert",
        check: hk_business::certificate_number,
        odds: 100,
    },
    Validator {
        name: "octopus",
        check: octopus::check,
        odds: 10,
    },
    Validator {
        name: "payment-card",
        check: card::check,
        odds: 40,
    },
    Validator {
        name: "luhn",
        check: card::luhn,
        odds: 10,
    },
    Validator {
        name: "iban",
        check: iban::check,
        odds: 97,
    },
    Validator {
        name: "mrz-td3",
        check: mrz::passport_line,
        odds: 100000,
    },
    Validator {
        name: "mrz-td1",
        check: mrz::card_lines,
        odds: 100000,
    },
    Validator {
        name: "hk-phone",
        check: phone::hong_kong,
        odds: 2,
    },
    Validator {
        name: "cn-mobile",
        check: phone::mainland_mobile,
        odds: 5,
    },
    Validator {
        name: "secret",
        check: secret::random,
        odds: 20,
    },
    Validator {
        name: "carried-password",
        check: secret::carried,
        odds: 10,
    },
    Validator {
        name: "labelled-password",
        check: secret::labelled,
        odds: 10,
    },
    Validator {
        name: "login-line",
        check: secret::login,
        odds: 10,
    },
    Validator {
        name: "date",
        check: birth::iso_date,
        odds: 2,
    },
];
