//! Outlook's own wrapping of a mail, `winmail.dat` (MS-OXTNEF): attributes, properties, attachments.

mod attributes;
mod format;
mod properties;

pub(super) use format::TNEF;
