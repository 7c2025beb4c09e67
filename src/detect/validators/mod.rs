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
    },
    Validator {
        name: "cn-resident-id",
        check: china::resident_id,
    },
    Validator {
        name: "cn-resident-id-15",
        check: china::resident_id_of_fifteen,
    },
    Validator {
        name: "tw-id",
        check: taiwan::check,
    },
    Validator {
        name: "macau-id",
        check: macau::check,
    },
    Validator {
        name: "cn-uscc",
        check: uscc::check,
    },
    Validator {
        name: "hk-brn",
        check: hk_business::registration_number,
    },
    Validator {
        name: "hk-br-cert",
        check: hk_business::certificate_number,
    },
    Validator {
        name: "octopus",
        check: octopus::check,
    },
    Validator {
        name: "payment-card",
        check: card::check,
    },
    Validator {
        name: "iban",
        check: iban::check,
    },
    Validator {
        name: "mrz-td3",
        check: mrz::passport_line,
    },
    Validator {
        name: "mrz-td1",
        check: mrz::card_lines,
    },
    Validator {
        name: "hk-phone",
        check: phone::hong_kong,
    },
    Validator {
        name: "cn-mobile",
        check: phone::mainland_mobile,
    },
    Validator {
        name: "date",
        check: birth::iso_date,
    },
];
