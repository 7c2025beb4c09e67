//! `tidegate completions`: a script for a shell.

use std::io::{self, Write};

use clap::CommandFactory;

use super::args::{Args, Completions};
use super::exit::Exit;

/// Prints the script. It is made in memory first: a closed pipe is then an error like any other.
pub fn run(args: &Completions) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "tidegate", &mut script);
    io::stdout().write_all(&script)?;
    io::stdout().flush()?;
    Ok(Exit::Clear)
}
