//! `tidegate policy`: the policy that applies.

use std::io::Write;

use super::args::PolicyShow;
use super::engine;
use super::exit::Exit;
use super::output::{Output, Readers};

/// Prints the policy as it is written.
pub fn show(args: &PolicyShow) -> anyhow::Result<Exit> {
    let text = engine::policy_text(args.config.as_deref(), args.policy.as_deref())?;
    let mut out = Output::open(None, Readers::AsUsual)?.to;
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(Exit::Clear)
}
