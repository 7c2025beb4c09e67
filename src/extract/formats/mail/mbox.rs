//! Mailboxes: messages one after the other, each begun by a line `From sender date`.

use memchr::memmem;

use super::super::super::format::{
    Child, Claim, Content, Edge, ExtractError, Format, Probe, Segment, TextSink,
};
use super::super::super::mime::field;
use crate::input::Input;
use crate::model::Place;

pub(in super::super) const MBOX: Format = Format {
    name: "mbox",
    extensions: &["mbox", "mbx", "box"],
    covers: &[],
    reads: "every message, as a member; mailboxes of Foxmail too",
    gaps: "those of each message",
    signature,
    extract,
};

/// With what Foxmail begins each message in a `.box` file.
const FOXMAIL: &[u8] = b"\x10\x10\x10\x10\x10\x10\x10\x11\x11\x11\x11\x11\x11S";
/// How many bytes are searched at once: few at first, since messages may be small and many.
const FIRST_STRIDE: usize = 4 << 10;
const LAST_STRIDE: usize = 1 << 20;
/// The longest line that begins a message.
const LONGEST: usize = 1024;

fn signature(probe: &Probe<'_>) -> Claim {
    if probe.head.starts_with(FOXMAIL) {
        return Claim::Certain;
    }
    let head = field::trim_start(probe.head);
    let Some((line, rest)) = first_line(head) else {
        return Claim::No;
    };
    let followed = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let followed = followed.trim_ascii();
    if is_begin(line) && (followed.is_empty() || field::split(followed).is_some()) {
        Claim::Certain
    } else {
        Claim::No
    }
}

fn first_line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = memchr::memchr(b'\n', bytes)?;
    let (line, rest) = bytes.split_at(end);
    Some((line.trim_ascii_end(), rest.get(1..).unwrap_or_default()))
}

/// What divides the messages of one mailbox.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Divider {
    FromLine,
    Foxmail,
}

impl Divider {
    const fn mark(self) -> &'static [u8] {
        match self {
            Self::FromLine => b"\nFrom ",
            Self::Foxmail => FOXMAIL,
        }
    }
}

/// `From `, a sender, and something with a clock time and a year in it.
fn is_begin(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else {
        return false;
    };
    let mut words = rest
        .split(|byte| *byte == b' ')
        .filter(|word| !word.is_empty());
    let digits = |word: &[u8]| word.iter().filter(|byte| byte.is_ascii_digit()).count();
    let is_clock = |word: &[u8]| digits(word) >= 3 && memchr::memchr(b':', word).is_some();
    let is_year = |word: &[u8]| word.len() == 4 && digits(word) == 4;
    let has_clock = words.clone().any(is_clock);
    let _sender = words.next();
    has_clock && words.any(is_year)
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let head = input.peek(0, LONGEST)?;
    let mut begin = (head.len() - field::trim_start(&head).len()) as u64;
    let mut number = 0u64;
    let divider = if head.starts_with(FOXMAIL) {
        Divider::Foxmail
    } else {
        Divider::FromLine
    };
    while begin < input.len() {
        budget.step()?;
        number += 1;
        let line = input.peek(begin, LONGEST)?;
        let (text, _) = first_line(&line).unwrap_or((&line, &[]));
        let mut start = begin.saturating_add(text.len() as u64);
        if divider == Divider::FromLine {
            sink.text(Segment {
                text: &String::from_utf8_lossy(text),
                place: &Place::part("mail-header"),
                label: None,
            })?;
            sink.edge(Edge::Line)?;
        } else {
            start = begin.saturating_add(FOXMAIL.len() as u64);
        }
        let end = next_begin(input, divider, start, sink)?;
        sink.child(Child {
            name: format!("message-{number}.eml").into(),
            content: Content::Input(input.slice(start, end.saturating_sub(start))),
            joins_parent: false,
        })?;
        begin = end;
    }
    Ok(())
}

/// Where the next message begins after `from`, or the input ends.
fn next_begin(
    input: &Input,
    divider: Divider,
    from: u64,
    sink: &dyn TextSink,
) -> Result<u64, ExtractError> {
    let mut at = from;
    let mut stride = FIRST_STRIDE;
    let mark = divider.mark();
    while at < input.len() {
        sink.budget().step()?;
        let bytes = input.peek(at, stride)?;
        for found in memmem::find_iter(&bytes, mark) {
            let start = at.saturating_add(found as u64);
            if divider == Divider::Foxmail {
                return Ok(start);
            }
            let start = start.saturating_add(1);
            let line = input.peek(start, LONGEST)?;
            if first_line(&line).is_some_and(|(line, _)| is_begin(line)) {
                return Ok(start);
            }
        }
        if bytes.len() < stride {
            break;
        }
        at = at.saturating_add((bytes.len() - mark.len()) as u64);
        stride = LAST_STRIDE.min(stride * 4);
    }
    Ok(input.len())
}

#[cfg(test)]
mod tests {
    use super::super::super::super::testing::collect;
    use super::*;

    #[test]
    fn a_mailbox_of_foxmail_is_divided_by_its_own_mark() {
        let one = [
            FOXMAIL,
            b"\nSubject: one\n\nFrom a Mon Jan 1 10:00:00 2026\n",
        ]
        .concat();
        let got = collect(&MBOX, &[one.clone(), one].concat());
        assert_eq!(got.children.len(), 2);
        assert!(got.end.is_ok());
    }

    #[test]
    fn each_message_is_a_child_and_prose_does_not_split_one() {
        let mbox = b"From a@example.com Thu Jan  1 00:00:00 2026\nSubject: one\n\nFrom here on it is prose.\n\nFrom b@example.com Fri Jan  2 10:11:12 2026\r\nSubject: two\r\n\r\nbody\r\n";
        let got = collect(&MBOX, mbox);
        got.end.unwrap();
        let texts: Vec<String> = (got.children.iter())
            .map(|child| match &child.content {
                Content::Input(input) => String::from_utf8(input.peek(0, 999).unwrap()).unwrap(),
                _ => String::new(),
            })
            .collect();
        assert_eq!(&*got.children[1].name, "message-2.eml");
        assert!(texts[0].contains("one") && texts[0].contains("prose"));
        assert!(texts[1].contains("two") && texts[1].contains("body"));
        assert_eq!(texts.len(), 2);
    }
}
