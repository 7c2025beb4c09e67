//! The surface: every command and option there is. What is not built has no line here.

use std::path::PathBuf;

use clap::{ArgAction, Args as Group, Parser, Subcommand, ValueEnum, ValueHint};
use tidegate::Limits;
use tidegate::model::Action;
use tidegate::report::Lang;

/// Reads what files hold, finds what must not leave, and says whether they may go.
#[derive(Debug, Parser)]
#[command(name = "tidegate", version, max_term_width = 100)]
#[command(
    after_help = "Exit codes: 0 everything may go, 1 the policy stops at least one file, \
    2 trouble (usage, configuration, an input that cannot be read), 130 interrupted."
)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Decide on each file, as a hook before an upload does
    Check(Check),
    /// Walk folders and decide on every file in them
    Scan(Scan),
    /// Say why: each rule's evidence, the nearest misses, and the policy line that decided
    Explain(Explain),
    /// Print what was read, with its places and labels: the one command that prints content
    Text(Text),
    /// List the formats that are read
    Formats(Table),
    /// Look at the rules
    #[command(subcommand)]
    Packs(Packs),
    /// Look at the policy
    #[command(subcommand)]
    Policy(Policy),
    /// Print a completion script for a shell
    Completions(Completions),
    /// Print the manual page
    Man(Man),
}

#[derive(Debug, Subcommand)]
pub enum Packs {
    /// List the packs and their rules
    List(PacksList),
    /// Run the tests that packs carry
    Test(PackFiles),
    /// Check packs for mistakes without running their tests
    Lint(PackLint),
    /// Make a pack of another product's rules
    Import(PackImport),
    /// Show which files' verdicts another version of packs would change
    Diff(PackDiff),
}

#[derive(Debug, Subcommand)]
pub enum Policy {
    /// Print the policy that applies
    Show(PolicyShow),
}

#[derive(Debug, Group)]
pub struct Check {
    #[command(flatten)]
    pub judged: Judged,
}

#[derive(Debug, Group)]
pub struct Scan {
    #[command(flatten)]
    pub judged: Judged,
    /// Leave out files and folders that match; without `/` by name, with `/` by path (repeatable)
    #[arg(long, value_name = "GLOB", help_heading = "Input")]
    pub exclude: Vec<String>,
    /// Enter links to folders
    #[arg(long, help_heading = "Input")]
    pub follow: bool,
    /// Write the closing summary as JSON
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Output")]
    pub summary: Option<PathBuf>,
}

/// What `check` and `scan` share.
#[derive(Debug, Group)]
pub struct Judged {
    #[command(flatten)]
    pub input: Input,
    #[command(flatten)]
    pub rules: Rules,
    #[command(flatten)]
    pub decision: Decision,
    #[command(flatten)]
    pub work: Work,
    /// How rows are written
    #[arg(long, value_enum, default_value_t = RowFormat::Text, help_heading = "Output")]
    pub format: RowFormat,
    /// Write rows to a file, and nothing to standard output
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Output")]
    pub output: Option<PathBuf>,
    /// Show stopped files only, no progress and no summary
    #[arg(long, help_heading = "Output")]
    pub quiet: bool,
    /// The language of text for people
    #[arg(long, value_enum, default_value_t = Language::English, help_heading = "Output")]
    pub lang: Language,
    /// Show the values that were found
    #[arg(long, help_heading = "Output")]
    pub reveal: bool,
    /// Rows of detail a rule, 20 unless given; 0 for all
    #[arg(long, value_name = "N", help_heading = "Output")]
    pub max_matches: Option<usize>,
}

#[derive(Debug, Group)]
pub struct Explain {
    #[command(flatten)]
    pub input: Input,
    #[command(flatten)]
    pub rules: Rules,
    #[command(flatten)]
    pub decision: Decision,
    #[command(flatten)]
    pub work: Work,
    #[command(flatten)]
    pub table: Table,
    /// The language of text for people
    #[arg(long, value_enum, default_value_t = Language::English, help_heading = "Output")]
    pub lang: Language,
    /// Matches a rule in the row, 20 unless given; 0 for all
    #[arg(long, value_name = "N", help_heading = "Output")]
    pub max_matches: Option<usize>,
}

#[derive(Debug, Group)]
pub struct Text {
    #[command(flatten)]
    pub input: Input,
    #[command(flatten)]
    pub rules: Rules,
    #[command(flatten)]
    pub work: Work,
    #[command(flatten)]
    pub table: Table,
}

#[derive(Debug, Group)]
pub struct Input {
    /// Files and folders; `-` for content on standard input
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath, required_unless_present = "files_from")]
    pub paths: Vec<PathBuf>,
    /// The name of what comes on standard input
    #[arg(long, value_name = "NAME", help_heading = "Input")]
    pub name: Option<String>,
    /// Read paths from a list; `-` for a list on standard input
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Input")]
    pub files_from: Option<PathBuf>,
    /// The list's paths are separated by NUL
    #[arg(long, requires = "files_from", help_heading = "Input")]
    pub null: bool,
}

#[derive(Debug, Group)]
pub struct Rules {
    /// The configuration, else $TIDEGATE_CONFIG, the user's folder, /etc/tidegate
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Rules")]
    pub config: Option<PathBuf>,
    /// The policy, instead of the built-in one
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Rules")]
    pub policy: Option<PathBuf>,
    /// A pattern pack to add (repeatable)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Rules")]
    pub pack: Vec<PathBuf>,
}

#[derive(Debug, Group)]
pub struct Decision {
    /// Where the files are to go
    #[arg(long, value_name = "NAME", help_heading = "Decision")]
    pub destination: Option<String>,
    /// Who sends them
    #[arg(long, value_name = "NAME", help_heading = "Decision")]
    pub user: Option<String>,
    /// The reason for sending what needs one; covers every such file of this run
    #[arg(long, value_name = "TEXT", help_heading = "Decision")]
    pub justification: Option<String>,
    /// Decide and record, but stop nothing
    #[arg(long, help_heading = "Decision")]
    pub observe: bool,
    /// The least action that makes the exit code 1
    #[arg(long, value_enum, default_value_t = FailOn::Justify, help_heading = "Decision")]
    pub fail_on: FailOn,
}

#[derive(Debug, Group)]
pub struct Work {
    /// How many threads work; 0 for one a core
    #[arg(long, value_name = "N", help_heading = "Work")]
    pub threads: Option<usize>,
    /// The folder for what does not fit in memory
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath, help_heading = "Work")]
    pub temp_dir: Option<PathBuf>,
    /// A bound on each file, such as `depth=8` or `expanded-size=2G` (repeatable)
    #[arg(long, value_name = "KEY=VALUE", value_parser = limit, action = ArgAction::Append, help_heading = "Work")]
    pub limit: Vec<Limit>,
}

/// Where a plain table goes.
#[derive(Debug, Group)]
pub struct Table {
    /// How rows are written
    #[arg(long, value_enum, default_value_t = TableFormat::Text, help_heading = "Output")]
    pub format: TableFormat,
    /// Write to a file, and nothing to standard output
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Output")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Group)]
pub struct PacksList {
    #[command(flatten)]
    pub table: Table,
    /// The configuration, else $TIDEGATE_CONFIG, the user's folder, /etc/tidegate
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    /// A pattern pack to add (repeatable)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub pack: Vec<PathBuf>,
    /// The language of the titles
    #[arg(long, value_enum, default_value_t = Language::English, help_heading = "Output")]
    pub lang: Language,
}

#[derive(Debug, Group)]
pub struct PackFiles {
    /// Packs; the built-in ones where none is given
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Group)]
pub struct PackLint {
    #[command(flatten)]
    pub packs: PackFiles,
    /// Fail on warnings, too
    #[arg(long)]
    pub strict: bool,
    /// Show what every pattern costs
    #[arg(long)]
    pub costs: bool,
}

#[derive(Debug, Group)]
pub struct PackDiff {
    /// A pack, or a folder of packs, as it is; a built-in pack of the same name gives way
    #[arg(value_name = "OLD", value_hint = ValueHint::AnyPath)]
    pub old: PathBuf,
    /// The pack or packs as they are to be
    #[arg(value_name = "NEW", value_hint = ValueHint::AnyPath)]
    pub new: PathBuf,
    /// Files and folders to scan with both
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath, required = true)]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub table: Table,
    /// The configuration, else $TIDEGATE_CONFIG, the user's folder, /etc/tidegate
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    /// The policy, instead of the built-in one
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub policy: Option<PathBuf>,
    /// Where the files are to go
    #[arg(long, value_name = "NAME")]
    pub destination: Option<String>,
    /// How many threads work; 0 for one a core
    #[arg(long, value_name = "N")]
    pub threads: Option<usize>,
}

#[derive(Debug, Group)]
pub struct PackImport {
    /// The rules: a Purview package, Presidio recognisers, a gitleaks configuration, Nosey Parker rules
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
    /// Whose rules they are, where the content does not say
    #[arg(long, value_enum, value_name = "PRODUCT")]
    pub from: Option<Product>,
    /// The pack's name, else the file's
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Write nothing where anything is lost
    #[arg(long)]
    pub strict: bool,
    /// Write the pack to a file, and nothing to standard output
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Output")]
    pub output: Option<PathBuf>,
    /// Write what was lost as JSON
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Output")]
    pub report: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Product {
    /// Microsoft Purview
    Purview,
    /// Presidio
    Presidio,
    /// gitleaks
    Gitleaks,
    /// Nosey Parker or Titus
    Noseyparker,
    /// Kingfisher
    Kingfisher,
}

#[derive(Debug, Group)]
pub struct PolicyShow {
    /// The configuration, else $TIDEGATE_CONFIG, the user's folder, /etc/tidegate
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub config: Option<PathBuf>,
    /// The policy, instead of the built-in one
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub policy: Option<PathBuf>,
}

#[derive(Debug, Group)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

#[derive(Debug, Group)]
pub struct Man {
    /// The command to print the page of; without one, the page of tidegate itself
    pub command: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RowFormat {
    /// For people, sorted by path
    Text,
    /// One JSON object a line, as files finish
    Jsonl,
    /// One line a file for spreadsheets, sorted by path
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    Text,
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    #[value(name = "en")]
    English,
    #[value(name = "zh-Hant")]
    TraditionalChinese,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::English => Self::English,
            Language::TraditionalChinese => Self::TraditionalChinese,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    Warn,
    Justify,
    Block,
    Never,
}

impl FailOn {
    /// The least action that counts; nothing where none does.
    pub fn threshold(self) -> Option<Action> {
        match self {
            Self::Warn => Some(Action::Warn),
            Self::Justify => Some(Action::Justify),
            Self::Block => Some(Action::Block),
            Self::Never => None,
        }
    }
}

/// A bound that was named on the command line and is known to be good.
#[derive(Clone, Debug)]
pub struct Limit {
    pub key: String,
    pub value: String,
}

fn limit(text: &str) -> Result<Limit, String> {
    let (key, value) = text.split_once('=').ok_or("is not of the form KEY=VALUE")?;
    Limits::default().set(key, value)?;
    Ok(Limit {
        key: key.to_owned(),
        value: value.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_surface_is_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn a_limit_that_is_not_there_is_bad_usage() {
        assert!(Args::try_parse_from(["tidegate", "check", "a", "--limit", "depth=3"]).is_ok());
        for bad in ["depth", "depth=x", "speed=3"] {
            let parsed = Args::try_parse_from(["tidegate", "check", "a", "--limit", bad]);
            assert!(parsed.is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_not_built_is_bad_usage() {
        for args in [
            &["serve"][..],
            &["explain", "a", "--reveal"],
            &["scan", "a", "--state", "s"],
            &["scan", "a", "--format", "sarif"],
            &["policy", "test"],
        ] {
            let parsed = Args::try_parse_from([&["tidegate"], args].concat());
            assert!(parsed.is_err(), "{args:?}");
        }
    }
}
