//! What an organisation says of itself: by this its own data is told from other people's.

/// The `[organisation]` table of the configuration. Empty where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    /// Its names, in every language.
    pub names: Vec<String>,
    /// The domains of its e-mail addresses.
    pub domains: Vec<String>,
    /// Its telephone and fax numbers.
    pub phones: Vec<String>,
    /// Its postal addresses.
    pub addresses: Vec<String>,
    /// Its bank accounts.
    pub accounts: Vec<String>,
    /// The codes under which its shares are traded.
    pub stock_codes: Vec<String>,
    /// The names under which it speaks of matter that is not public.
    pub code_names: Vec<String>,
}
