//! What the unpacking thread sends, and a reader over it.

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use rars::{
    Archive, ArchiveReadOptions, ErrorKind, ExtractionDecision, ExtractionErrorAction,
    ReadCancellation,
};

use crate::limits::{Budget, LimitReached};
use crate::model::GapKind;

/// What unpacking may hold besides the dictionary's copies: models, filters, staging.
const WORKSPACE: u64 = 32 << 20;
/// Pieces under way between the two threads.
const UNDER_WAY: usize = 16;
/// How often the clock is looked at while nothing comes.
const PATIENCE: Duration = Duration::from_millis(50);

pub(super) enum Message {
    /// The member of this number begins.
    Begins(usize),
    Bytes(Vec<u8>),
    /// The member that began last could not be read to its end.
    Failed(ErrorKind),
    /// All members were gone through. A thread that ends without this has failed.
    Done,
}

/// The unpacking under way; dropped, it ends.
pub(super) struct Unpacking {
    messages: Receiver<Message>,
    cancel: ReadCancellation,
    budget: Budget,
    /// A member that began while another was being read.
    begun: Option<usize>,
    /// Why the member in hand ended early.
    failed: Option<ErrorKind>,
    /// Nothing more comes.
    done: bool,
}

impl Unpacking {
    /// Begins to unpack every member of `archive` that can be.
    pub fn start(archive: Archive, budget: &Budget) -> Self {
        let (sender, messages) = sync_channel(UNDER_WAY);
        let cancel = ReadCancellation::new();
        let token = cancel.clone();
        let memory = budget.limits().memory;
        thread::spawn(move || run(&archive, &sender, &token, memory));
        Self {
            messages,
            cancel,
            budget: budget.clone(),
            begun: None,
            failed: None,
            done: false,
        }
    }

    /// The number of the next member that begins; none after the last.
    pub fn next(&mut self) -> io::Result<Option<usize>> {
        self.failed = None;
        if let Some(number) = self.begun.take() {
            return Ok(Some(number));
        }
        while let Some(message) = self.message()? {
            if let Message::Begins(number) = message {
                return Ok(Some(number));
            }
        }
        Ok(None)
    }

    pub const fn failure(&self) -> Option<ErrorKind> {
        self.failed
    }

    /// The bytes of the member that began last.
    pub fn bytes(&mut self) -> Bytes<'_> {
        Bytes {
            unpacking: self,
            piece: Vec::new(),
            given: 0,
            ended: false,
        }
    }

    /// None after the last.
    fn message(&mut self) -> Result<Option<Message>, LimitReached> {
        while !self.done {
            match self.messages.recv_timeout(PATIENCE) {
                Ok(Message::Done) => self.done = true,
                Ok(message) => return Ok(Some(message)),
                Err(RecvTimeoutError::Disconnected) => {
                    // The thread panicked: what was read of a member is not all of it.
                    self.done = true;
                    return Ok(Some(Message::Failed(ErrorKind::InvalidArchive)));
                }
                Err(RecvTimeoutError::Timeout) => self.budget.step()?,
            }
        }
        Ok(None)
    }
}

impl Drop for Unpacking {
    fn drop(&mut self) {
        self.cancel.cancel();
    }
}

fn run(archive: &Archive, sender: &SyncSender<Message>, token: &ReadCancellation, memory: u64) {
    let options = ArchiveReadOptions::new()
        .with_cancellation(token)
        .with_rar50_dictionary_size_limit(memory)
        .with_rar50_buffered_decode_limit(1 << 20)
        // The window is kept twice while it grows.
        .with_max_reader_workspace_bytes(memory.saturating_mul(2).saturating_add(WORKSPACE));
    let solid = archive.is_solid();
    let mut at = 0;
    let decide = |member: &rars::ArchiveMember| {
        let number = at;
        at += 1;
        let meta = &member.meta;
        if meta.is_directory || meta.is_redirection {
            return Ok(ExtractionDecision::Skip);
        }
        if meta.is_encrypted || meta.is_split_before || meta.is_split_after {
            return Ok(match solid {
                true => ExtractionDecision::Stop,
                false => ExtractionDecision::Skip,
            });
        }
        let _ = sender.send(Message::Begins(number));
        Ok(ExtractionDecision::Extract(Box::new(Pipe(sender.clone()))))
    };
    let on_error = |_: &rars::ArchiveMember, error: &rars::Error| {
        let _ = sender.send(Message::Failed(error.kind()));
        Ok(ExtractionErrorAction::Continue)
    };
    if let Err(error) = archive.extract_with_control_and_errors(options, decide, on_error) {
        let _ = sender.send(Message::Failed(error.kind()));
    }
    let _ = sender.send(Message::Done);
}

struct Pipe(SyncSender<Message>);

impl Write for Pipe {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        match self.0.send(Message::Bytes(buf.to_vec())) {
            Ok(()) => Ok(buf.len()),
            Err(_) => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub(super) struct Bytes<'a> {
    unpacking: &'a mut Unpacking,
    piece: Vec<u8>,
    given: usize,
    ended: bool,
}

impl Read for Bytes<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            let rest = self.piece.get(self.given..).unwrap_or_default();
            if !rest.is_empty() || buf.is_empty() {
                let n = io::Read::read(&mut &*rest, buf)?;
                self.given += n;
                return Ok(n);
            }
            if self.ended {
                return Ok(0);
            }
            match self.unpacking.message()? {
                Some(Message::Bytes(piece)) => {
                    self.piece = piece;
                    self.given = 0;
                }
                Some(Message::Begins(number)) => {
                    self.unpacking.begun = Some(number);
                    self.ended = true;
                }
                Some(Message::Failed(kind)) => {
                    self.unpacking.failed = Some(kind);
                    self.ended = true;
                    return Err(fault(kind));
                }
                Some(Message::Done) | None => self.ended = true,
            }
        }
    }
}

fn fault(kind: ErrorKind) -> io::Error {
    match kind {
        ErrorKind::ResourceLimit => LimitReached(GapKind::Memory).into(),
        ErrorKind::Cancelled => LimitReached(GapKind::Time).into(),
        ErrorKind::UnsupportedFeature | ErrorKind::UnsupportedFormat => {
            io::ErrorKind::Unsupported.into()
        }
        _ => io::ErrorKind::InvalidData.into(),
    }
}
