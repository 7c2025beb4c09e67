//! Subtitles: SubRip, WebVTT, Advanced SubStation. A cue is one text over its lines.

use super::lines::{TakesLines, beginning, read};
use super::record::say;
use crate::extract::{Claim, Edge, ExtractError, Flow, Format, Probe, TextSink};
use crate::model::Place;

pub(in crate::extract::formats) const SUBTITLES: Format = Format {
    name: "subtitles",
    extensions: &["srt", "vtt", "ass", "ssa", "txt"],
    covers: &[],
    reads: "what is said, a cue one text over its lines, apart from numbers and times; marks of style are left out",
    gaps: "`malformed`: bytes that are no text",
    signature,
    extract: |input, sink| read::<Cues>(input, sink),
};

fn signature(probe: &Probe<'_>) -> Claim {
    let text = beginning(probe);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    let is_marked = first.starts_with("WEBVTT") || first.eq_ignore_ascii_case("[script info]");
    let is_number = first.bytes().all(|byte| byte.is_ascii_digit());
    let is_timed = is_number && lines.next().is_some_and(is_time);
    match !first.is_empty() && (is_marked || is_timed) {
        true => Claim::Likely,
        false => Claim::No,
    }
}

/// Whether a line says from when to when a cue is shown.
fn is_time(line: &str) -> bool {
    let Some((from, to)) = line.split_once("-->") else {
        return false;
    };
    let is_clock = |word: &str| {
        word.contains(':')
            && word
                .bytes()
                .all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b',' | b'.'))
    };
    let to = to.split_whitespace().next().unwrap_or_default();
    is_clock(from.trim()) && is_clock(to)
}

#[derive(Default)]
struct Cues {
    /// A cue's first line has been pushed.
    spoken: bool,
    /// Lines belong to a cue.
    timed: bool,
}

impl TakesLines for Cues {
    fn line(
        &mut self,
        line: &str,
        number: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let place = Place::line(number);
        let text = line.trim();
        if text.is_empty() {
            self.timed = false;
            return Ok(self.close(sink)?);
        }
        if let Some((head, text)) = dialogue(text) {
            self.close(sink)?;
            say(head, &place, None, sink)?;
            sink.edge(Edge::Line)?;
            for piece in text.split("\\N").flat_map(|piece| piece.split("\\n")) {
                self.speak(piece, &place, sink)?;
            }
            return Ok(self.close(sink)?);
        }
        if is_time(text) {
            self.close(sink)?;
            self.timed = true;
        }
        if self.timed && !is_time(text) {
            return Ok(self.speak(text, &place, sink)?);
        }
        say(text, &place, None, sink)?;
        Ok(sink.edge(Edge::Line)?)
    }

    fn end(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        Ok(self.close(sink)?)
    }
}

impl Cues {
    /// A line of a cue: a line's end is where the screen was too narrow, no more than a space.
    fn speak(&mut self, line: &str, place: &Place, sink: &mut dyn TextSink) -> Flow {
        let text = unstyled(line);
        if std::mem::replace(&mut self.spoken, true) {
            say(" ", place, None, sink)?;
        }
        say(&text, place, None, sink)
    }

    fn close(&mut self, sink: &mut dyn TextSink) -> Flow {
        match std::mem::take(&mut self.spoken) {
            true => sink.edge(Edge::Paragraph),
            false => Ok(()),
        }
    }
}

/// What stands before the text of a line of Advanced SubStation, and the text: it follows nine commas.
fn dialogue(line: &str) -> Option<(&str, &str)> {
    if !(line.starts_with("Dialogue:") || line.starts_with("Comment:")) {
        return None;
    }
    let (at, _) = line.match_indices(',').nth(8)?;
    Some((line.get(..at)?, line.get(at + 1..)?))
}

/// A cue's text without marks of style; a speaker's name stays.
fn unstyled(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['<', '{']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        match style(from) {
            Some(length) => rest = from.get(length..).unwrap_or_default(),
            None => {
                let length = from.chars().next().map_or(1, char::len_utf8);
                out.push_str(from.get(..length).unwrap_or_default());
                rest = from.get(length..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

/// The length of the mark of style that `text` begins with.
fn style(text: &str) -> Option<usize> {
    if text.starts_with("{\\") {
        return text.find('}').map(|end| end + 1);
    }
    let end = text.strip_prefix('<')?.find('>')?;
    let name = text.get(1..=end)?.trim_start_matches('/');
    let word = name.split([' ', '.']).next().unwrap_or_default();
    let is_clock = word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(':');
    let is_style = matches!(
        word.to_ascii_lowercase().as_str(),
        "i" | "b" | "u" | "s" | "font" | "c" | "ruby" | "rt" | "lang"
    );
    (is_style || is_clock || name == "v").then_some(end + 2)
}
