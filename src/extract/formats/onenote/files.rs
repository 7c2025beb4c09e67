//! The files that are kept inside a section, found by the mark before each ([MS-ONESTORE] 2.6.13).

use crate::extract::bytes::u64_le;
use crate::extract::{Child, Content, ExtractError, TextSink};
use crate::input::Input;
use crate::model::GapKind;

/// What stands before a file that is kept inside, and how long that is with its length.
pub(super) const FILE: &[u8] = b"\xE7\x16\xE3\xBD\x65\x26\x11\x45\xA4\xC4\x8D\x4D\x0B\x7A\x9E\xAC";
const FILE_HEAD: u64 = 36;

/// The section is searched in windows of this size.
const WINDOW: usize = 1 << 20;

/// Hands over each of them.
pub(super) fn hand_over(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut at = 0_u64;
    let mut count = 0_u32;
    let (mut window, mut window_at) = (Vec::new(), 0_u64);
    while at < input.len() {
        sink.budget().step()?;
        // Marks close to each other are found in one window: each is read once.
        let skip = usize::try_from(at.saturating_sub(window_at)).unwrap_or(usize::MAX);
        let rest: &[u8] = window.get(skip..).unwrap_or_default();
        if rest.len() < FILE.len() {
            window = input.peek(at, WINDOW)?;
            window_at = at;
            if window.len() < FILE.len() {
                break;
            }
            continue;
        }
        let Some(found) = memchr::memmem::find(rest, FILE) else {
            // The mark may straddle two windows.
            let step = rest.len().saturating_sub(FILE.len() - 1);
            at = at.saturating_add(step as u64);
            continue;
        };
        let start = at.saturating_add(found as u64);
        let data = start.saturating_add(FILE_HEAD);
        let head = input.peek(start, FILE_HEAD as usize)?;
        let len = u64_le(&head, FILE.len()).unwrap_or(0);
        at = start.saturating_add(FILE.len() as u64);
        if len == 0 || data >= input.len() {
            continue;
        }
        let file = input.slice(data, len);
        let content = match file.len() == len {
            true => Content::Input(file.clone()),
            false => Content::Partial(file.clone(), GapKind::Truncated, "the file ends too early"),
        };
        count = count.saturating_add(1);
        if file.len() == len {
            at = data.saturating_add(len);
        }
        sink.child(Child {
            name: format!("file{count}").into(),
            content,
            joins_parent: true,
        })?;
    }
    Ok(())
}
