//! Internet mail: single messages, web archives in mail form, and mailboxes of them.

mod body;
mod charset;
mod eml;
mod field;
mod mbox;
mod part;
mod split;
mod transfer;
mod words;

pub(super) use eml::EML;
pub(super) use mbox::MBOX;
