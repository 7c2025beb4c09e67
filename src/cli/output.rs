//! Where rows go: standard output, or a file and then nothing there.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use anstream::{AutoStream, ColorChoice};
use anyhow::Context;
use tidegate::report::Style;

/// Whether a file of rows may be read by others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    AsUsual,
    /// It holds values in the clear.
    OwnerOnly,
}

/// An open place for rows.
pub struct Output {
    pub to: BufWriter<Box<dyn Write + Send>>,
    pub style: Style,
}

impl Output {
    /// Opens `path`, else standard output.
    pub fn open(path: Option<&Path>, readers: Readers) -> anyhow::Result<Self> {
        let Some(path) = path else {
            let style = match AutoStream::choice(&io::stdout()) {
                ColorChoice::Never => Style::Plain,
                _ => Style::Coloured,
            };
            return Ok(Self {
                to: BufWriter::new(Box::new(io::stdout())),
                style,
            });
        };
        let file = create(path, readers).with_context(|| path.display().to_string())?;
        Ok(Self {
            to: BufWriter::new(Box::new(file)),
            style: Style::Plain,
        })
    }
}

/// Creates or empties a file.
fn create(path: &Path, readers: Readers) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    if readers == Readers::OwnerOnly {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}
