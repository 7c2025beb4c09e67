//! Embedded objects: the file inside the wrapping of OLE 1 or 2.
//!
//! The layout of an OLE 1 object is that of [MS-OLEDS] 2.2.

use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::{Content, TextSink, ole};
use crate::input::Input;
use crate::model::GapKind;

/// Names in a wrapping are not longer.
const LONGEST_NAME: usize = 4096;

/// An attachment has no more names than these.
const NAMES: usize = 8;

/// How much of an object is searched for a compound file where its own header is none.
const SEARCHED: usize = 64 << 10;

/// How a compound file begins.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// What an object turned out to be.
pub(super) enum Found {
    /// A file, with its name where the wrapping states one.
    File(String, Content),
    /// A link to a file elsewhere.
    Link(String),
    /// A formula of an old equation editor.
    Formula,
    Nothing,
}

/// The header of an OLE 1 object.
struct Header {
    class: String,
    /// Where the data begins, and how long it states to be.
    data: usize,
    len: u64,
}

/// Looks into the bytes of an object.
pub(super) fn open(content: Content, sink: &mut dyn TextSink) -> Found {
    let (input, fault) = match content {
        Content::Input(input) => (input, None),
        Content::Partial(input, kind, detail) => (input, Some((kind, detail))),
        unread @ Content::Unread(..) => return Found::File(String::new(), unread),
    };
    if input.is_empty() {
        return Found::Nothing;
    }
    let head = input.peek(0, SEARCHED).unwrap_or_default();
    if u32_le(&head, 4) == Some(1)
        && let Some(target) = link(&head)
    {
        return Found::Link(target);
    }
    let header = embedded(&head);
    let (class, data, cut) = match &header {
        Some(header) => {
            let rest = input.slice(header.data as u64, header.len);
            let cut = rest.len() < header.len;
            (header.class.as_str(), rest, cut)
        }
        None => {
            let at = memchr::memmem::find(&head, COMPOUND).unwrap_or(0);
            ("", input.slice(at as u64, u64::MAX), false)
        }
    };
    let fault = fault.or(cut.then_some((GapKind::Truncated, "the object ends too early")));
    if ole::is_compound(&data) {
        if ole::is_equation(&data, sink.budget()) {
            return Found::Formula;
        }
        if let Some((name, file)) = attachment(&data, sink) {
            return Found::File(name, with(file, fault));
        }
        if let Some(unwrapped) = ole::unwrap(&data, sink) {
            return Found::File(unwrapped.name, with(unwrapped.content, fault));
        }
    }
    if class.eq_ignore_ascii_case("package")
        && let Some((name, file)) = package(&data)
    {
        return Found::File(name, with(Content::Input(file), fault));
    }
    if data.is_empty() {
        return Found::Nothing;
    }
    Found::File(String::new(), with(Content::Input(data), fault))
}

/// The file that Outlook put into the text of a message: its bytes are one stream, its names another.
fn attachment(data: &Input, sink: &mut dyn TextSink) -> Option<(String, Content)> {
    let compound = ole::Compound::open(data, sink.budget()).ok()?;
    let mut bytes = compound.stream("AttachContents")?;
    let names = compound.stream("AttachDesc");
    let names = names.and_then(|names| names.peek(0, LONGEST_NAME).ok());
    // After a version there are paths and names, each after its length in one byte.
    let mut rest = names.as_deref().and_then(|names| names.get(2..));
    let mut name = String::new();
    for _ in 0..NAMES {
        let Some((len, text)) = rest.and_then(<[u8]>::split_first) else {
            break;
        };
        let Some((text, after)) = text.split_at_checked(usize::from(*len)) else {
            break;
        };
        rest = Some(after);
        if name.is_empty() && !text.is_empty() {
            name = crate::extract::zip::decode_alone(text);
        }
    }
    let name = name.rsplit(['\\', '/']).next().unwrap_or_default();
    Some((name.to_owned(), sink.spool(&mut bytes)))
}

fn with(content: Content, fault: Option<(GapKind, &'static str)>) -> Content {
    match (content, fault) {
        (Content::Input(input), Some((kind, detail))) => Content::Partial(input, kind, detail),
        (content, _) => content,
    }
}

fn embedded(head: &[u8]) -> Option<Header> {
    if u32_le(head, 4)? != 2 {
        return None;
    }
    let (class, at) = counted(head, 8)?;
    let (_, at) = counted(head, at)?;
    let (_, at) = counted(head, at)?;
    Some(Header {
        class,
        data: at.checked_add(4)?,
        len: u64::from(u32_le(head, at)?),
    })
}

fn link(head: &[u8]) -> Option<String> {
    let (_, at) = counted(head, 8)?;
    let (topic, at) = counted(head, at)?;
    let (item, _) = counted(head, at).unwrap_or_default();
    let target = format!("{topic} {item}").trim().to_owned();
    (!target.is_empty()).then_some(target)
}

/// A string after its length, and where it ends.
fn counted(bytes: &[u8], at: usize) -> Option<(String, usize)> {
    let len = usize::try_from(u32_le(bytes, at)?).ok()?;
    if len > LONGEST_NAME {
        return None;
    }
    let from = at.checked_add(4)?;
    let end = from.checked_add(len)?;
    let text = bytes.get(from..end)?;
    let text = text.strip_suffix(b"\0").unwrap_or(text);
    Some((crate::extract::zip::decode_alone(text), end))
}

/// The file that a package of OLE 1 holds: label, path, kind, path, then length and bytes.
fn package(data: &Input) -> Option<(String, Input)> {
    let head = data.peek(0, 4 * LONGEST_NAME).ok()?;
    if u16_le(&head, 0)? != 2 {
        return None;
    }
    let (label, at) = ended(&head, 2)?;
    let (path, at) = ended(&head, at)?;
    let skipped = usize::try_from(u32_le(&head, at.checked_add(4)?)?).ok()?;
    let at = at.checked_add(8)?.checked_add(skipped)?;
    let len = u64::from(u32_le(&head, at)?);
    let named = if label.is_empty() { path } else { label };
    let name = named.rsplit(['\\', '/']).next().unwrap_or_default();
    Some((name.to_owned(), data.slice(at as u64 + 4, len)))
}

/// A string that ends with a zero byte, and where the next thing begins.
fn ended(bytes: &[u8], at: usize) -> Option<(String, usize)> {
    let rest = bytes.get(at..)?;
    let len = memchr::memchr(0, rest)?;
    let text = crate::extract::zip::decode_alone(rest.get(..len)?);
    Some((text, at.checked_add(len)?.checked_add(1)?))
}
