//! PowerPoint presentations, 97 to 2003: slides in order, notes, comments, masters, older revisions.

mod edits;
mod outline;
mod presentation;
mod record;
mod row;
#[cfg(test)]
mod tests;
mod walk;

pub(super) use row::PPT;
