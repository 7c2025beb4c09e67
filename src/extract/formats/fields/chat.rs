//! Chats that a messenger has written out as text: who said what, and when.

use super::lines::{TakesLines, beginning, read};
use super::record::say;
use crate::extract::{Claim, Edge, ExtractError, Flow, Format, Probe, TextSink};
use crate::model::Place;

pub(in crate::extract::formats) const CHAT: Format = Format {
    name: "chat",
    extensions: &["txt"],
    covers: &[],
    reads: "messages of WhatsApp, WeChat and DingTalk under their sender's name, apart from their times",
    gaps: "`malformed`: bytes that are no text",
    signature,
    extract: |input, sink| read::<Messages>(input, sink),
};

/// A longer name is none.
const NAME: usize = 120;

/// So many lines of a file may come before its first message: a title, the day.
const TITLE: usize = 4;

fn signature(probe: &Probe<'_>) -> Claim {
    let text = beginning(probe);
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let heads: Vec<usize> = (0..lines.len())
        .filter(|nth| lines.get(*nth).is_some_and(|line| Head::of(line).is_some()))
        .collect();
    let of = |nth: &usize| lines.get(*nth).and_then(|line| Head::of(line));
    let begins = heads.first().is_some_and(|first| *first < TITLE);
    // A log has its own lines of a name and a time: a message has words behind them.
    let speak = heads
        .iter()
        .filter(|nth| of(nth).is_some_and(|head| !head.sender.is_empty()))
        .filter(|nth| {
            of(nth).is_some_and(|head| !head.text.is_empty()) || of(&(**nth + 1)).is_none()
        })
        .count();
    match begins && speak >= 2 && speak * 2 >= heads.len() {
        true => Claim::Likely,
        false => Claim::No,
    }
}

/// How a message begins.
#[derive(Clone, Copy)]
struct Head<'a> {
    time: &'a str,
    sender: &'a str,
    /// What stands in the same line.
    text: &'a str,
}

impl<'a> Head<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let line = line.trim_start_matches(['\u{200E}', '\u{FEFF}']).trim_end();
        let (time, rest) = match line.strip_prefix('[') {
            Some(rest) => rest.split_once("] ").unzip(),
            None => line.split_once(" - ").unzip(),
        };
        match time.filter(|time| is_moment(time)) {
            Some(time) => {
                let rest = rest.unwrap_or_default();
                let named = rest
                    .split_once(": ")
                    .or_else(|| Some((rest.strip_suffix(':')?, "")));
                let (sender, text) = named.unwrap_or(("", rest));
                (sender.len() <= NAME).then_some(Self { time, sender, text })
            }
            None => Self::alone(line),
        }
    }

    /// A line of its own: the sender's name, a day, a time.
    fn alone(line: &'a str) -> Option<Self> {
        let (rest, clock) = line.rsplit_once(' ')?;
        let (sender, day) = rest.trim_end().rsplit_once(' ')?;
        let sender = sender.trim();
        let is_clock = clock.contains(':') && signs(clock, ":");
        let is_day = day.len() >= 8 && day.starts_with("20") && signs(day, "-/.年月日");
        let time = line.get(rest.len() - day.len()..)?.trim();
        (is_clock && is_day && !sender.is_empty() && sender.len() <= NAME).then_some(Self {
            time,
            sender,
            text: "",
        })
    }
}

/// Whether `text` is a day and a time as a telephone writes them, and as logs do not.
fn is_moment(text: &str) -> bool {
    let is_phone = text.contains(',') || text.contains("午");
    let has_day = text.contains(['/', '.', '-', '年']);
    (10..=48).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_digit())
        && is_phone
        && has_day
        && text.contains(':')
        && signs(text, "/.-:, 年月日上下午apmAPM\u{202F}\u{A0}\u{200E}")
}

/// Whether `text` is digits and signs out of `others`.
fn signs(text: &str, others: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_digit() || others.contains(c))
}

#[derive(Default)]
struct Messages {
    /// Who speaks.
    sender: String,
    open: bool,
}

impl TakesLines for Messages {
    fn line(
        &mut self,
        line: &str,
        number: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let place = Place::line(number);
        let Some(head) = Head::of(line) else {
            say(line, &place, Some(&self.sender), sink)?;
            return Ok(sink.edge(Edge::Line)?);
        };
        self.close(sink)?;
        self.open = true;
        self.sender.clear();
        self.sender.push_str(head.sender);
        for text in [head.time, head.sender] {
            say(text, &place, None, sink)?;
            sink.edge(Edge::Cell)?;
        }
        if !head.text.is_empty() {
            say(head.text, &place, Some(&self.sender), sink)?;
            sink.edge(Edge::Line)?;
        }
        Ok(())
    }

    fn end(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        Ok(self.close(sink)?)
    }
}

impl Messages {
    fn close(&mut self, sink: &mut dyn TextSink) -> Flow {
        match std::mem::take(&mut self.open) {
            true => sink.edge(Edge::Row),
            false => Ok(()),
        }
    }
}
