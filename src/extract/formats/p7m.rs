//! Signed messages in the form of PKCS 7: what was signed stands inside, in the clear.

use std::io::Read;

use super::super::format::{Child, Claim, Content, ExtractError, Format, Probe, Sign, TextSink};
use crate::input::Input;
use crate::limits::{Bounded, Budget};
use crate::model::{GapKind, Place};

pub(super) const P7M: Format = Format {
    name: "p7m",
    extensions: &["p7m"],
    covers: &[],
    reads: "the content of a signed message",
    gaps: "`truncated`: the end is missing; `malformed`; a message that is encrypted is not of this format and is a gap `encrypted`",
    signature,
    extract,
};

const SIGNED: &[u8] = b"\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02";
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const INTEGER: u8 = 0x02;
const IDENTIFIER: u8 = 0x06;
const OCTETS: u8 = 0x04;
const OCTETS_IN_PIECES: u8 = 0x24;
const EXPLICIT: u8 = 0xA0;
const END: u8 = 0;
/// More pieces than any sender cuts a message into.
const MOST_PIECES: usize = 1 << 20;
/// How much of the end is looked at for the end mark.
const TAIL: usize = 64;
const DAMAGED: &str = "the signed message is damaged";
const CUT: &str = "the end of the signed message is missing";

fn signature(probe: &Probe<'_>) -> Claim {
    let start = probe.head.get(..32).unwrap_or(probe.head);
    let is_signed = memchr::memmem::find(start, SIGNED).is_some();
    if start.first() != Some(&SEQUENCE) || !is_signed {
        return Claim::No;
    }
    // A signature without its content is nothing to read.
    match (Walk {
        input: probe.input,
        at: 0,
    })
    .content()
    {
        Some(_) => Claim::Certain,
        None => Claim::No,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    sink.sign(Sign::Signed);
    let damaged = ExtractError::malformed(DAMAGED);
    let mut walk = Walk { input, at: 0 };
    let Some((kind, len)) = walk.content() else {
        return Err(damaged);
    };
    let pieces = match (kind, len) {
        (OCTETS, Some(len)) => vec![walk.octets(len)],
        _ => walk.pieces(&budget)?,
    };
    if walk.is_cut() || ends_early(input) {
        sink.gap(Place::Whole, GapKind::Truncated, CUT);
    }
    let content = match pieces.as_slice() {
        [only] => Content::Input(only.clone()),
        _ => {
            let mut rest = pieces.iter().map(Input::reader);
            let joined = Joined {
                current: rest.next(),
                rest,
            };
            sink.spool(&mut Bounded::new(joined, input.len(), &budget))
        }
    };
    sink.child(Child {
        name: "signed content".into(),
        content,
        joins_parent: true,
    })?;
    Ok(())
}

/// Whether the message is longer than its bytes: by its stated length, or for want of an end mark.
fn ends_early(input: &Input) -> bool {
    let mut walk = Walk { input, at: 0 };
    match walk.tag() {
        Some((_, Some(len))) => walk.at.saturating_add(len) > input.len(),
        Some((_, None)) => {
            let tail = input.peek(input.len().saturating_sub(TAIL as u64), TAIL);
            // Line ends may follow where a mail was saved.
            !tail.is_ok_and(|tail| tail.trim_ascii_end().ends_with(&[END, END]))
        }
        None => true,
    }
}

/// Goes from one tag to the next.
struct Walk<'a> {
    input: &'a Input,
    at: u64,
}

impl Walk<'_> {
    /// The tag and length here; no length where an end mark stands for it.
    fn tag(&mut self) -> Option<(u8, Option<u64>)> {
        let bytes = self.input.peek(self.at, 10).ok()?;
        let (tag, first) = (*bytes.first()?, *bytes.get(1)?);
        let more = usize::from(first & 0x7F);
        let (len, taken) = match first {
            0..0x80 => (Some(u64::from(first)), 0),
            0x80 => (None, 0),
            _ if more > 8 => return None,
            _ => {
                let digits = bytes.get(2..2 + more)?;
                let len = digits
                    .iter()
                    .fold(0u64, |len, byte| len << 8 | u64::from(*byte));
                (Some(len), more)
            }
        };
        self.at = self.at.checked_add(2 + taken as u64)?;
        Some((tag, len))
    }

    fn enter(&mut self, wanted: u8) -> Option<()> {
        (self.tag()?.0 == wanted).then_some(())
    }

    fn skip(&mut self, wanted: u8) -> Option<()> {
        let (tag, len) = self.tag()?;
        self.at = self.at.checked_add(len?)?;
        (tag == wanted).then_some(())
    }

    fn octets(&mut self, len: u64) -> Input {
        let octets = self.input.slice(self.at, len);
        self.at = self.at.saturating_add(len);
        octets
    }

    /// Whether the way led beyond the end of the input.
    const fn is_cut(&self) -> bool {
        self.at > self.input.len()
    }

    /// Goes to the octets that were signed.
    fn content(&mut self) -> Option<(u8, Option<u64>)> {
        self.enter(SEQUENCE)?;
        self.skip(IDENTIFIER)?;
        self.enter(EXPLICIT)?;
        self.enter(SEQUENCE)?;
        self.skip(INTEGER)?;
        self.skip(SET)?;
        self.enter(SEQUENCE)?;
        self.skip(IDENTIFIER)?;
        self.enter(EXPLICIT)?;
        self.tag()
            .filter(|(tag, _)| matches!(*tag, OCTETS | OCTETS_IN_PIECES))
    }

    /// The octets of each piece up to the end mark.
    fn pieces(&mut self, budget: &Budget) -> Result<Vec<Input>, ExtractError> {
        let mut pieces = Vec::new();
        while pieces.len() < MOST_PIECES {
            budget.step()?;
            match self.tag() {
                Some((OCTETS, Some(len))) => {
                    pieces.push(self.octets(len));
                }
                Some((END, _)) => return Ok(pieces),
                None => {
                    self.at = u64::MAX;
                    return Ok(pieces);
                }
                // What follows pieces of a stated length.
                Some(_) if !pieces.is_empty() => return Ok(pieces),
                Some(_) => break,
            }
        }
        Err(ExtractError::malformed(DAMAGED))
    }
}

/// Readers one after the other.
struct Joined<I, R> {
    current: Option<R>,
    rest: I,
}

impl<I: Iterator<Item = R>, R: Read> Read for Joined<I, R> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        while let Some(reader) = &mut self.current {
            let n = reader.read(buf)?;
            if n > 0 || buf.is_empty() {
                return Ok(n);
            }
            self.current = self.rest.next();
        }
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::testing::collect;
    use super::*;

    fn held(content: &Content) -> Vec<u8> {
        match content {
            Content::Input(input) => input.peek(0, 999).unwrap(),
            _ => Vec::new(),
        }
    }

    const HEAD: &[u8] = b"\x30\x80\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02\xA0\x80\x30\x80\x02\x01\x01\x31\x00\x30\x80\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01\xA0\x80";

    #[test]
    fn what_was_signed_is_read_whole_or_in_pieces() {
        for octets in [
            &b"\x04\x06Hello!"[..],
            b"\x24\x80\x04\x02He\x04\x04llo!\0\0",
        ] {
            let got = collect(&P7M, &[HEAD, octets, b"\0\0\0\0"].concat());
            got.end.unwrap();
            assert_eq!(got.gaps, []);
            assert_eq!(held(&got.children[0].content), b"Hello!");
            assert_eq!(got.signs, [Sign::Signed]);
        }
    }

    #[test]
    fn a_message_whose_signature_is_cut_off_says_so() {
        let octets = b"\x04\x06Hello!\0";
        let got = collect(&P7M, &[HEAD, octets].concat());
        assert_eq!(held(&got.children[0].content), b"Hello!");
        assert_eq!(got.gaps[0].1, GapKind::Truncated);
    }

    #[test]
    fn a_cut_message_is_damaged() {
        let got = collect(&P7M, &HEAD[..30]);
        assert!(matches!(got.end, Err(ExtractError::Gap { .. })));
    }
}
