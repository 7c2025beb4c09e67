//! Settings as programs keep them: `.ini`, `.url`, `.properties`, and the registry written out.

use super::lines::{LONGEST, TakesLines, beginning, read};
use super::record::say;
use crate::extract::{Claim, Edge, ExtractError, Flow, Format, Probe, TextSink};
use crate::model::Place;

pub(in crate::extract::formats) const SETTINGS: Format = Format {
    name: "settings",
    extensions: &[
        "ini",
        "inf",
        "url",
        "reg",
        "cfg",
        "conf",
        "properties",
        "env",
        "desktop",
    ],
    covers: &[],
    reads: "lines, a value under its key; texts that the registry writes as bytes",
    gaps: "`malformed`: bytes that are no text",
    signature,
    extract: |input, sink| read::<Settings>(input, sink),
};

/// How a registry that was written out begins.
const REGISTRY: &[&str] = &["Windows Registry Editor Version", "REGEDIT4"];

fn signature(probe: &Probe<'_>) -> Claim {
    let text = beginning(probe);
    let is_registry = REGISTRY.iter().any(|mark| text.starts_with(mark));
    let mut lines = text.lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with([';', '#']));
    let is_settings = first
        .is_some_and(|line| (line.starts_with('[') && line.ends_with(']')) || key(line).is_some());
    let named = SETTINGS.extensions.contains(&probe.extension);
    match is_registry || (named && is_settings) {
        true => Claim::Likely,
        false => Claim::No,
    }
}

/// Where the key of a line ends: behind its equals sign.
fn key(line: &str) -> Option<usize> {
    let at = match line.strip_prefix('"') {
        // A name of the registry may hold an equals sign.
        Some(rest) => rest.find("\"=")? + 2,
        None => line.find('=')?,
    };
    (1..=256).contains(&at).then_some(at + 1)
}

#[derive(Default)]
struct Settings {
    /// A value that goes on in the next line, and where it began.
    held: String,
    number: u32,
}

impl TakesLines for Settings {
    fn line(
        &mut self,
        line: &str,
        number: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        if self.held.is_empty() {
            self.number = number;
        }
        let goes_on = line.strip_suffix('\\').filter(|line| {
            let begins = line.contains("=hex") || !self.held.is_empty();
            begins && self.held.len() < LONGEST
        });
        if let Some(line) = goes_on {
            self.held.push_str(line.trim());
            return Ok(());
        }
        if self.held.is_empty() {
            return Ok(entry(line, number, sink)?);
        }
        self.held.push_str(line.trim());
        let held = std::mem::take(&mut self.held);
        Ok(entry(&held, self.number, sink)?)
    }

    fn end(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let held = std::mem::take(&mut self.held);
        if !held.is_empty() {
            entry(&held, self.number, sink)?;
        }
        Ok(())
    }
}

/// Pushes a line as it stands: what looks for `password=` finds it. Its value has its key as label.
fn entry(line: &str, number: u32, sink: &mut dyn TextSink) -> Flow {
    let place = Place::line(number);
    let is_remark = line.trim_start().starts_with([';', '#']);
    let split = key(line).filter(|_| !is_remark);
    match split.and_then(|at| line.split_at_checked(at)) {
        Some((head, value)) => {
            let name = head.trim_end_matches('=').trim().trim_matches('"');
            say(head, &place, None, sink)?;
            match registry_text(value) {
                Some(text) => say(&text, &place, Some(name), sink)?,
                None => say(value, &place, Some(name), sink)?,
            }
        }
        None => say(line, &place, None, sink)?,
    }
    sink.edge(Edge::Line)
}

/// The text that the registry writes as bytes: one that names variables, or several.
fn registry_text(value: &str) -> Option<String> {
    let kinds = ["hex(1):", "hex(2):", "hex(7):"];
    let bytes = kinds.iter().find_map(|kind| value.strip_prefix(kind))?;
    let bytes: Option<Vec<u8>> = bytes
        .split(',')
        .map(|byte| u8::from_str_radix(byte.trim(), 16).ok())
        .collect();
    let bytes = bytes?;
    let (text, _) = encoding_rs::UTF_16LE.decode_without_bom_handling(&bytes);
    Some(text.trim_end_matches('\0').replace('\0', " "))
}
