//! `tidegate man`: the manual page of the program or of one command.

use std::io::{self, Write};

use anyhow::Context;
use clap::CommandFactory;

use super::args::{Args, Man};
use super::exit::Exit;

/// Prints the page in roff.
pub fn run(args: &Man) -> anyhow::Result<Exit> {
    let mut all = Args::command();
    all.build();
    let command = match &args.command {
        None => all,
        Some(name) => {
            let found = all.find_subcommand(name);
            found
                .cloned()
                .with_context(|| format!("man: there is no command `{name}`"))?
        }
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    io::stdout().write_all(&page)?;
    io::stdout().flush()?;
    Ok(Exit::Clear)
}
