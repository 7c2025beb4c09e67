//! `tidegate text`: what was read, piece by piece. The one command that prints content.

use std::io::{self, Write};

use serde::Serialize;
use tidegate::model::{GapKind, Outcome};
use tidegate::report::visible;
use tidegate::source::{Folders, Item, Note, Tree, Walk};

use super::args::{TableFormat, Text};
use super::engine::{Cancel, Engine, Request, TextPiece};
use super::exit::Exit;
use super::input::{self, Input};
use super::interrupt::Interrupt;
use super::message::say;
use super::output::{Output, Readers};

/// Reads the files one after the other and prints their pieces; gaps come at the end.
pub fn run(args: &Text) -> anyhow::Result<Exit> {
    let input = Input::new(&args.input)?;
    let engine = Engine::reading(args)?;
    let cancel = Cancel::default();
    let interrupt = Interrupt::watch(cancel.clone())?;
    let listed = input.listed(&cancel)?;
    let out = Output::open(args.table.output.as_deref(), Readers::OwnerOnly)?;
    let mut printer = Printer {
        format: args.table.format,
        out: out.to,
        failed: None,
        cancel: cancel.clone(),
    };
    let request = Request {
        cancel: cancel.clone(),
        ..Request::default()
    };
    let mut exit = Exit::Clear;
    let mut broken_list = None;
    let listed = listed.map_while(|path| path.map_err(|e| broken_list = Some(e)).ok());
    let roots = input.paths.iter().cloned().chain(listed);
    let mut rows: Vec<Outcome> = Vec::new();
    for item in Tree::new(roots, files_only(), |note| refuse(&note, &mut exit)) {
        if cancel.is_cancelled() {
            break;
        }
        rows.push(match item {
            Item::File { path } => {
                let shown = path.to_string_lossy().into_owned();
                engine.read_path(&path, &request, &mut |piece| printer.print(&shown, &piece))
            }
            Item::Unreadable { path, detail } => engine.unreadable(&path, detail),
            _ => continue,
        });
    }
    if let Some(name) = input.stdin.filter(|_| !cancel.is_cancelled()) {
        let request = Request {
            name: Some(name.to_owned()),
            ..request
        };
        let stdin = input::stdin(&cancel);
        rows.push(engine.read_stream(stdin, &request, &mut |piece| printer.print(name, &piece)));
    }
    printer.close()?;
    if interrupt.came() {
        return Ok(Exit::Interrupted);
    }
    if let Some(error) = broken_list {
        say(&format!("the list of files broke off: {error}"));
        exit = Exit::Trouble;
    }
    for row in &rows {
        exit = exit.max(say_gaps(row));
    }
    Ok(exit)
}

fn files_only() -> Walk {
    Walk {
        folders: Folders::Refuse,
        ..Walk::default()
    }
}

fn refuse(note: &Note, exit: &mut Exit) {
    if let Note::Refused { path, reason } = note {
        say(&format!("{}: {reason}", path.display()));
        *exit = Exit::Trouble;
    }
}

fn say_gaps(row: &Outcome) -> Exit {
    let mut exit = Exit::Clear;
    for gap in &row.gaps {
        let place = if gap.location.is_empty() {
            String::new()
        } else {
            format!("{}: ", gap.location)
        };
        say(&format!(
            "{}: {place}not read: {}: {}",
            row.path, gap.kind, gap.detail
        ));
        if gap.kind == GapKind::Io {
            exit = Exit::Trouble;
        }
    }
    exit
}

#[derive(Serialize)]
struct Piece<'a> {
    path: &'a str,
    location: &'a str,
    label: Option<&'a str>,
    text: &'a str,
}

/// Writes pieces; after the first that cannot be written it asks for an end and drops the others.
struct Printer {
    format: TableFormat,
    out: io::BufWriter<Box<dyn Write + Send>>,
    failed: Option<io::Error>,
    cancel: Cancel,
}

impl Printer {
    fn print(&mut self, path: &str, piece: &TextPiece<'_>) {
        if self.failed.is_some() {
            return;
        }
        let written = match self.format {
            TableFormat::Text => self.line(path, piece),
            TableFormat::Jsonl => self.json(path, piece),
        };
        if let Err(error) = written {
            self.failed = Some(error);
            self.cancel.cancel();
        }
    }

    fn json(&mut self, path: &str, piece: &TextPiece<'_>) -> io::Result<()> {
        let piece = Piece {
            path,
            location: piece.location,
            label: piece.label,
            text: piece.text,
        };
        serde_json::to_writer(&mut self.out, &piece)?;
        self.out.write_all(b"\n")
    }

    /// `path: place [label]: text`, each line of the text on a line of its own.
    fn line(&mut self, path: &str, piece: &TextPiece<'_>) -> io::Result<()> {
        for line in piece.text.lines() {
            write!(self.out, "{}: ", visible(path))?;
            if !piece.location.is_empty() {
                write!(self.out, "{}", visible(piece.location))?;
            }
            if let Some(label) = piece.label {
                write!(self.out, " [{}]", visible(label))?;
            }
            writeln!(self.out, ": {}", visible(line))?;
        }
        Ok(())
    }

    fn close(mut self) -> io::Result<()> {
        match self.failed {
            Some(error) => Err(error),
            None => self.out.flush(),
        }
    }
}
