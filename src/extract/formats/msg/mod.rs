//! Outlook's messages (MS-OXMSG): mails, appointments, contacts, tasks and notes in a compound file.

mod format;
mod names;
mod objects;
mod rebuild;
#[cfg(test)]
mod tests;
mod tree;

pub(super) use format::MSG;
