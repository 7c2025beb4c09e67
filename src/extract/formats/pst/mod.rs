//! Outlook's mailboxes (MS-PST): folders of messages, in files of both widths and both encodings.

mod blocks;
mod cipher;
mod format;
mod heap;
mod layout;
mod messages;
mod names;
mod pages;
mod table;
#[cfg(test)]
mod tests;

pub(super) use format::PST;
