//! Internet mail: single messages, web archives in mail form, and mailboxes of them.

mod eml;
mod inline;
mod mbox;
mod part;
mod split;
#[cfg(test)]
mod tests;

pub(super) use eml::EML;
pub(super) use mbox::MBOX;
