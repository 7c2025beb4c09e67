//! What Outlook's formats share: objects made of tagged properties, pushed as one mail.

mod attachment;
mod body;
mod codepage;
mod flat;
mod html_in_rtf;
mod labels;
mod lzfu;
mod message;
mod model;
mod named;
mod value;

pub(crate) use flat::{FLAT_MARK, flatten, read_flat};
pub(crate) use message::{push, text_of};
pub(crate) use model::{
    Attached, Held, Message, Name, Object, Property, Streams, Tag, Value, kind, read_value,
};
