//! What was named: paths, a list of them, and at most one content on standard input.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use tidegate::source::{List, Separator, Stdin};

use super::args;
use super::engine::Cancel;

/// The inputs, sorted out.
pub struct Input<'a> {
    /// All paths but `-`.
    pub paths: Vec<PathBuf>,
    /// The name of what comes on standard input, where `-` was named.
    pub stdin: Option<&'a str>,
    list: Option<&'a Path>,
    separator: Separator,
}

impl<'a> Input<'a> {
    /// Sorts out `args`; standard input can be one thing only.
    pub fn new(args: &'a args::Input) -> anyhow::Result<Self> {
        let is_stdin = |path: &&PathBuf| path.as_os_str() == "-";
        let list = args.files_from.as_deref();
        let times = args.paths.iter().filter(is_stdin).count()
            + usize::from(list.is_some_and(|l| l.as_os_str() == "-"));
        if times > 1 {
            bail!("standard input is named more than once");
        }
        let content = args.paths.iter().any(|path| is_stdin(&path));
        if args.name.is_some() && !content {
            bail!("--name goes with `-`: the content on standard input");
        }
        Ok(Self {
            paths: args
                .paths
                .iter()
                .filter(|p| !is_stdin(p))
                .cloned()
                .collect(),
            stdin: content.then(|| args.name.as_deref().unwrap_or("-")),
            list,
            separator: if args.null {
                Separator::Nul
            } else {
                Separator::Line
            },
        })
    }

    /// The paths of the list, read as they are asked for.
    pub fn listed(&self, cancel: &Cancel) -> anyhow::Result<Listed> {
        let Some(path) = self.list else {
            return Ok(Listed(None));
        };
        let reader: Box<dyn BufRead + Send> = if path.as_os_str() == "-" {
            Box::new(BufReader::new(stdin(cancel)))
        } else {
            let file = File::open(path).with_context(|| path.display().to_string())?;
            Box::new(BufReader::new(file))
        };
        Ok(Listed(Some(List::new(reader, self.separator))))
    }

    /// Whether all there is to walk can be counted before it is walked.
    pub fn is_countable(&self) -> bool {
        self.list.is_none() && self.stdin.is_none()
    }
}

/// The paths of a list, if there is one.
pub struct Listed(Option<List<Box<dyn BufRead + Send>>>);

impl Iterator for Listed {
    type Item = io::Result<PathBuf>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.next()
    }
}

/// Standard input, given up when the run is cancelled.
pub fn stdin(cancel: &Cancel) -> impl io::Read + Send + use<> {
    let cancel = cancel.clone();
    Stdin::new(io::stdin(), move || cancel.is_cancelled())
}
