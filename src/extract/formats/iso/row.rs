//! The row of the table, and the walk over both trees.

use std::collections::HashSet;

use super::record::{self, Names, Record};
use super::susp::{self, Extra};
use super::volume::{self, Tree};
use crate::extract::format::{
    Child, Claim, Content, Edge, ExtractError, Format, Probe, Segment, TextSink,
};
use crate::extract::formats::zip::name;
use crate::extract::zip::decode_alone;
use crate::input::Input;
use crate::limits::LimitReached;
use crate::model::{GapKind, Place};

pub(in crate::extract::formats) const ISO: Format = Format {
    name: "iso9660",
    extensions: &["iso"],
    covers: &[],
    reads: "every file of every tree once, names (Joliet, Rock Ridge), links, the volume's own names",
    gaps: "`unsupported` (UDF beside it, compressed or interleaved files), `truncated`, `malformed`",
    signature,
    extract,
};

const MARK_AT: u64 = 32_769;
const SECTOR: u64 = 2048;
/// How deep folders may lie in one another.
const DEEPEST: usize = 256;
/// A folder's own records take up no more than this.
const LARGEST_FOLDER: u64 = 64 << 20;

fn signature(probe: &Probe<'_>) -> Claim {
    match probe.input.peek(MARK_AT, 5).as_deref() {
        Ok(b"CD001") => Claim::Certain,
        _ => Claim::No,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let volumes = volume::read(input)?;
    if volumes.udf {
        let detail = "the disc holds a second file system (UDF), which is not read";
        sink.gap(Place::Whole, GapKind::Unsupported, detail);
    }
    let mut walk = Walk {
        input,
        seen: HashSet::new(),
        folders: HashSet::new(),
    };
    // The tree with the better names first: what the others list again is the same bytes.
    let mut trees: Vec<&Tree> = volumes.trees.iter().collect();
    trees.sort_by_key(|tree| tree.names != Names::Joliet);
    if trees.is_empty() {
        return Err(ExtractError::malformed("the disc has no directory"));
    }
    for tree in trees {
        for text in &tree.texts {
            property(text, tree.names, sink)?;
        }
        walk.tree(tree, sink)?;
    }
    Ok(())
}

fn property(raw: &[u8], names: Names, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let text = match names {
        Names::Joliet => encoding_rs::UTF_16BE.decode(raw).0.into_owned(),
        Names::Plain => decode_alone(raw),
    };
    let text = text.trim_matches([' ', '\0']);
    if text.is_empty() {
        return Ok(());
    }
    sink.text(Segment {
        text,
        place: &Place::part("property"),
        label: None,
    })?;
    sink.edge(Edge::Line)?;
    Ok(())
}

struct Walk<'a> {
    input: &'a Input,
    /// The files that were handed over, by place and length.
    seen: HashSet<(u64, u64)>,
    /// The folders that were read: a disc may list one in itself.
    folders: HashSet<(u64, bool)>,
}

/// A folder still to be read.
struct Folder {
    at: u64,
    len: u64,
    path: String,
    depth: usize,
}

impl Walk<'_> {
    fn tree(&mut self, tree: &Tree, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let mut open = vec![Folder {
            at: tree.root.saturating_mul(tree.block),
            len: tree.root_len,
            path: String::new(),
            depth: 0,
        }];
        while let Some(folder) = open.pop() {
            if !self
                .folders
                .insert((folder.at, tree.names == Names::Joliet))
            {
                continue;
            }
            if folder.depth > DEEPEST {
                return Err(LimitReached(GapKind::Depth).into());
            }
            self.folder(tree, &folder, &mut open, sink)?;
        }
        Ok(())
    }

    fn folder(
        &mut self,
        tree: &Tree,
        folder: &Folder,
        open: &mut Vec<Folder>,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        if folder.len > LARGEST_FOLDER || folder.at.saturating_add(folder.len) > self.input.len() {
            let detail = "the disc ends inside one of its folders";
            sink.gap(Place::Whole, GapKind::Truncated, detail);
        }
        let mut parts: Vec<Record> = Vec::new();
        let mut offset = 0;
        let end = folder.len.min(LARGEST_FOLDER);
        while offset < end {
            sink.budget().step()?;
            let sector = self
                .input
                .peek(folder.at.saturating_add(offset), SECTOR as usize)?;
            offset += SECTOR;
            let mut rest = sector.as_slice();
            // Zeros fill a sector up: no record lies in two.
            while let Some(record) = record::read(rest).filter(|_| rest.first() != Some(&0)) {
                rest = rest
                    .split_at(usize::from(rest.first().copied().unwrap_or(0)).min(rest.len()))
                    .1;
                if record.is_self_or_parent() {
                    continue;
                }
                let goes_on = record.goes_on;
                parts.push(record);
                if !goes_on {
                    self.entry(tree, folder, &std::mem::take(&mut parts), open, sink)?;
                }
            }
        }
        Ok(())
    }

    fn entry(
        &mut self,
        tree: &Tree,
        folder: &Folder,
        parts: &[Record],
        open: &mut Vec<Folder>,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let Some(first) = parts.first() else {
            return Ok(());
        };
        let extra = susp::read(self.input, &first.system, tree.block)?;
        let own = match extra.name.as_slice() {
            [] => first.called(tree.names),
            stated => decode_alone(stated),
        };
        let path = match folder.path.as_str() {
            "" => own,
            parent => format!("{parent}/{own}"),
        };
        let at = first.block.saturating_mul(tree.block);
        if first.is_folder {
            name(sink, &path)?;
            open.push(Folder {
                at,
                len: first.len,
                path,
                depth: folder.depth + 1,
            });
            return Ok(());
        }
        if !extra.target.is_empty() {
            name(sink, &path)?;
            name(sink, &decode_alone(&extra.target))?;
            return Ok(());
        }
        let len = parts
            .iter()
            .map(|part| part.len)
            .fold(0u64, u64::saturating_add);
        // Empty files share a place; what another tree lists too is there already.
        if !self.seen.insert((at, len)) && len > 0 {
            return Ok(name(sink, &path)?);
        }
        let content = self.content(tree, parts, &extra);
        sink.child(Child {
            name: path.into(),
            content,
            joins_parent: false,
        })?;
        Ok(())
    }

    fn content(&self, tree: &Tree, parts: &[Record], extra: &Extra) -> Content {
        let odd = extra.is_compressed || parts.iter().any(|part| part.is_interleaved);
        let mut end = None;
        let mut len = 0u64;
        for part in parts {
            let at = part.block.saturating_mul(tree.block);
            // Parts of a large file follow one another in practice.
            if odd || end.is_some_and(|end| end != at) {
                let detail = "a file that is compressed, interleaved or in pieces";
                return Content::Unread(GapKind::Unsupported, detail);
            }
            len = len.saturating_add(part.len);
            end = Some(at.saturating_add(part.len));
        }
        let first = parts.first().map_or(0, |part| part.block);
        let bytes = self.input.slice(first.saturating_mul(tree.block), len);
        if bytes.len() < len {
            return Content::Partial(bytes, GapKind::Truncated, "the disc ends inside the file");
        }
        Content::Input(bytes)
    }
}
