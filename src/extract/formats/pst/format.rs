//! The row of the catalogue, and the walk over all messages of a mailbox.

use std::collections::HashMap;
use std::sync::Arc;

use super::super::super::format::{
    Child, Claim, Content, ExtractError, Flow, Format, Probe, Stop, TextSink,
};
use super::super::super::mapi::{flatten, text_of};
use super::layout::{Layout, is_mailbox};
use super::messages::Source;
use super::names;
use super::pages::{File, Node};
use crate::input::Input;
use crate::limits::LimitReached;
use crate::model::{GapKind, Place};

pub(in super::super) const PST: Format = Format {
    name: "pst",
    extensions: &["pst", "ost"],
    covers: &[],
    reads: "every message, contact, appointment and note of every folder, as a member with its folder as path; both widths, both encodings",
    gaps: "those of each message; `malformed`: damage. Free space, where deleted items may linger, is not read",
    signature,
    extract,
};

/// Kinds of nodes, in the lowest bits of their numbers.
const KIND: u32 = 0x1F;
const MESSAGE: u32 = 4;
/// Messages that programs keep for themselves in a folder.
const HIDDEN: u32 = 8;
const NAME_MAP: u32 = 0x61;
const NAME: u16 = 0x3001;
const SUBJECT: u16 = 0x0037;
/// Folders in folders, and folders whose names are kept.
const DEEPEST: usize = 32;
const MOST_KEPT: usize = 100_000;
const LONGEST_NAME: usize = 200;
const DAMAGED: &str = "the mailbox is damaged";
const UNREADABLE: &str = "a message cannot be read";

fn signature(probe: &Probe<'_>) -> Claim {
    if is_mailbox(probe.head) {
        Claim::Certain
    } else {
        Claim::No
    }
}

/// Why the walk ended.
enum End {
    Stop,
    Limit(LimitReached),
}

impl From<LimitReached> for End {
    fn from(limit: LimitReached) -> Self {
        Self::Limit(limit)
    }
}

impl From<Stop> for End {
    fn from(_: Stop) -> Self {
        Self::Stop
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let layout = Layout::read(input).ok_or(ExtractError::malformed(DAMAGED))?;
    let file = File {
        input: input.clone(),
        layout,
        budget,
    };
    let mut source = Source {
        file: file.clone(),
        names: HashMap::new(),
    };
    let map = file.node(NAME_MAP).and_then(|node| source.object(&node));
    if let Some((map, _)) = map {
        source.names = names::read(&source, &map);
    }
    let mut walk = Walk {
        source: &source,
        folders: HashMap::new(),
        messages: 0,
    };
    let walked = file.each_node::<End>(&mut |node| walk.node(&node, sink));
    match walked {
        Ok(false) => Ok(()),
        Ok(true) => {
            sink.gap(Place::Whole, GapKind::Malformed, DAMAGED);
            Ok(())
        }
        Err(End::Stop) => Err(ExtractError::Stopped),
        Err(End::Limit(limit)) => Err(limit.into()),
    }
}

struct Walk<'a> {
    source: &'a Source,
    folders: HashMap<u32, Folder>,
    messages: u64,
}

#[derive(Clone)]
struct Folder {
    name: Arc<str>,
    parent: u32,
}

impl Walk<'_> {
    fn node(&mut self, node: &Node, sink: &mut dyn TextSink) -> Result<(), End> {
        let is_message = matches!(node.id & KIND, MESSAGE | HIDDEN);
        if !is_message || node.data == 0 {
            return Ok(());
        }
        self.messages += 1;
        let folder = self.path(node.parent);
        let Some(message) = self.source.message(node, 0) else {
            let name = format!("{folder}message-{}", self.messages);
            let content = Content::Unread(GapKind::Malformed, UNREADABLE);
            return Ok(child(name, content, sink)?);
        };
        let subject = text_of(&message.own, SUBJECT, self.source, &self.source.file.budget);
        let subject = subject.map(|text| as_name(&text)).filter(|s| !s.is_empty());
        let title = subject.unwrap_or_else(|| format!("message-{}", self.messages));
        let content = flatten(&message, self.source, sink);
        Ok(child(format!("{folder}{title}.msg"), content, sink)?)
    }

    /// The names of the folders above, each with a slash behind it.
    fn path(&mut self, mut id: u32) -> String {
        let mut names: Vec<Arc<str>> = Vec::new();
        while names.len() < DEEPEST {
            let Some(folder) = self.folder(id) else { break };
            names.push(Arc::clone(&folder.name));
            if folder.parent == id {
                break;
            }
            id = folder.parent;
        }
        names.iter().rev().fold(String::new(), |mut path, name| {
            if !name.is_empty() {
                path.push_str(name);
                path.push('/');
            }
            path
        })
    }

    fn folder(&mut self, id: u32) -> Option<Folder> {
        if let Some(folder) = self.folders.get(&id) {
            return Some(folder.clone());
        }
        let node = self.source.file.node(id)?;
        let (own, _) = self.source.object(&node)?;
        let name = text_of(&own, NAME, self.source, &self.source.file.budget);
        let folder = Folder {
            name: as_name(&name.unwrap_or_default()).into(),
            parent: node.parent,
        };
        if self.folders.len() < MOST_KEPT {
            self.folders.insert(id, folder.clone());
        }
        Some(folder)
    }
}

fn child(name: String, content: Content, sink: &mut dyn TextSink) -> Flow {
    sink.child(Child {
        name: name.into(),
        content,
        joins_parent: false,
    })
}

/// A subject as one step of a path.
fn as_name(text: &str) -> String {
    let kept = text.chars().map(|c| {
        if matches!(c, '/' | '\\' | '!') || c.is_control() {
            '_'
        } else {
            c
        }
    });
    kept.take(LONGEST_NAME)
        .collect::<String>()
        .trim()
        .to_owned()
}
