//! From the arguments to the exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use super::args::{Args, Command, Packs, Policy};
use super::exit::Exit;
use super::message::{say, say_error};
use super::{check, completions, explain, fault, formats, man, packs, policy, scan, text};

/// Runs the command that was asked for.
pub fn run() -> ExitCode {
    fault::guarded(|| match Args::try_parse() {
        Ok(args) => command(args.command).unwrap_or_else(|error| {
            say_error(&error);
            Exit::Trouble
        }),
        Err(error) => usage(&error),
    })
    .into()
}

fn command(command: Command) -> anyhow::Result<Exit> {
    match command {
        Command::Check(args) => check::run(&args),
        Command::Scan(args) => scan::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Text(args) => text::run(&args),
        Command::Formats(args) => formats::run(&args),
        Command::Packs(Packs::List(args)) => packs::list(&args),
        Command::Packs(Packs::Test(args)) => packs::test(&args),
        Command::Packs(Packs::Lint(args)) => packs::lint(&args),
        Command::Packs(Packs::Diff(args)) => packs::diff(&args),
        Command::Packs(Packs::Import(args)) => packs::import(&args),
        Command::Policy(Policy::Show(args)) => policy::show(&args),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    }
}

/// Help and version are answers; everything else that the parser stops at is bad usage.
fn usage(error: &clap::Error) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let printed = error.print().and_then(|()| io::stdout().flush());
            printed.map_or(Exit::Trouble, |()| Exit::Clear)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            Exit::Trouble
        }
        _ => {
            let text = error.render().to_string();
            say(text.strip_prefix("error: ").unwrap_or(&text).trim_end());
            Exit::Trouble
        }
    }
}
