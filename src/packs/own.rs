//! What the configuration says of the organisation, put where packs ask for it.

use super::resolve::Loaded;
use super::schema::{Own, OwnWords};
use crate::model::Organisation;

/// How a stock code is introduced; the code follows at once or after a space.
const CODE_BEFORE: &[&str] = &[
    "Stock Code:",
    "Stock Codes:",
    "Stock code",
    "Stock codes",
    "Stock Code No.",
    "SEHK:",
    "HKEX:",
    "HKG:",
    "HKSE:",
    "股份代號:",
    "股份代號",
    "股份代号:",
    "股份代号",
    "股份代碼:",
    "股份代碼",
    "股份代码:",
    "股份代码",
    "股票代號:",
    "股票代號",
    "股票代号:",
    "股票代号",
    "股票代碼:",
    "股票代码:",
    "證券代號:",
    "證券代碼:",
    "证券代码:",
    "证券代码",
    "港交所:",
    "港股代碼:",
    "港股代码:",
];

impl Loaded {
    /// Fills the groups and rules that ask for what is the organisation's own. Reports call such
    /// words by what they are, so that a code name is not told to whoever reads a row.
    pub fn adapt(&mut self, organisation: &Organisation) {
        for pack in &mut self.packs {
            for group in &mut pack.groups {
                let Some(own) = group.own else { continue };
                let (shown, concepts) = words(own, organisation);
                group.shown = Some(shown.to_owned());
                group.concepts.extend(concepts);
            }
            for (_, rule) in &mut pack.rules {
                let Some(own) = rule.own else { continue };
                rule.own_values.clone_from(match own {
                    Own::Phones => &organisation.phones,
                    Own::Domains => &organisation.domains,
                    Own::Addresses => &organisation.addresses,
                    Own::Accounts => &organisation.accounts,
                });
            }
        }
    }
}

fn words(own: OwnWords, organisation: &Organisation) -> (&'static str, Vec<Vec<String>>) {
    let single = |words: &[String]| words.iter().map(|word| vec![word.clone()]).collect();
    match own {
        OwnWords::Names => ("own name", single(&organisation.names)),
        OwnWords::CodeNames => ("own code name", single(&organisation.code_names)),
        OwnWords::StockCodes => {
            let codes = organisation.stock_codes.iter();
            (
                "own stock code",
                codes.map(|code| code_spellings(code)).collect(),
            )
        }
    }
}

/// The ways in which a stock code is written; Hong Kong's stand with and without leading zeros.
fn code_spellings(code: &str) -> Vec<String> {
    let mut codes = vec![code.to_owned()];
    let is_hong_kong = code.len() <= 5 && code.bytes().all(|byte| byte.is_ascii_digit());
    if is_hong_kong {
        let plain = code.trim_start_matches('0');
        for written in [
            plain.to_owned(),
            format!("{plain:0>4}"),
            format!("{plain:0>5}"),
        ] {
            if !plain.is_empty() && !codes.contains(&written) {
                codes.push(written);
            }
        }
    }
    let mut spellings = Vec::new();
    for code in &codes {
        for before in CODE_BEFORE {
            spellings.push(format!("{before} {code}"));
            spellings.push(format!("{before}{code}"));
        }
        if is_hong_kong {
            spellings.push(format!("{code}.HK"));
        }
    }
    spellings
}
