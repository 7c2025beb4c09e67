//! Small text formats whose lines say what they hold: cards, calendars, directories, chats, subtitles, settings.

mod card;
mod chat;
mod ldif;
mod lines;
mod property;
mod record;
mod settings;
mod subtitles;
#[cfg(test)]
mod tests;

pub(super) use card::{ICALENDAR, VCARD};
pub(super) use chat::CHAT;
pub(super) use ldif::LDIF;
pub(super) use settings::SETTINGS;
pub(super) use subtitles::SUBTITLES;
