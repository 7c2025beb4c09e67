//! From bytes to text: what a format is, how one is recognised, and every reader there is.

mod appended;
mod art;
mod blob;
mod bytes;
mod calendar;
mod format;
mod formats;
mod grid;
mod identify;
mod label_info;
mod mapi;
mod mime;
mod ole;
mod rc4;
mod sheet;
mod signatures;
mod snappy;
mod solid;
mod strings;
#[cfg(test)]
mod testing;
mod unpack;
mod vba;
mod xml;
mod zip;

pub(crate) use format::{
    Child, Claim, Content, Edge, ExtractError, Flow, Format, Probe, Reading, Segment, Sign, Stop,
    TextSink, limit_detail,
};
pub(crate) use formats::{FORMATS, Lines};
pub(crate) use identify::identify;
pub(crate) use signatures::Known;
pub(crate) use strings::sweep;
pub(crate) use zip::decode_alone as decode_name;
