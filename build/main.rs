//! Makes the built-in packs ready before the program is built: parsed, checked, put together and
//! written down, with the automaton of their patterns (ADR 13). A pack that cannot be used stops the
//! build with its file and line.
//!
//! It is made of the program's own rooms, so that both mean the same.

#![allow(dead_code, unused_imports, unused_macros)]

mod detect;
#[path = "../src/error.rs"]
mod error;
#[path = "../src/frozen/mod.rs"]
mod frozen;
mod model;
mod packs;

use std::path::Path;
use std::process::ExitCode;

use detect::automaton::{self, Automaton};
use detect::lexicon::Lexicon;

fn main() -> ExitCode {
    for used in [
        "build",
        "patterns",
        "src/packs",
        "src/frozen",
        "src/detect/automaton.rs",
        "src/detect/lexicon.rs",
        "src/detect/normalise.rs",
        "src/detect/sweep",
        "src/detect/table/columns.rs",
    ] {
        println!("cargo::rerun-if-changed={used}");
    }
    match std::env::var_os("OUT_DIR").map(|to| write(to.as_ref())) {
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(reason)) => {
            println!("cargo::error={reason}");
            ExitCode::FAILURE
        }
        None => ExitCode::FAILURE,
    }
}

fn write(to: &Path) -> Result<(), String> {
    let mut loaded = packs::load(&[]).map_err(|error| error.to_string())?;
    let written = |name: &str, bytes: &[u8]| {
        std::fs::write(to.join(name), bytes).map_err(|error| format!("{name}: {error}"))
    };
    written("packs.frozen", &frozen::freeze(&loaded))?;
    let patterns = loaded.patterns().map(str::to_owned).collect::<Vec<_>>();
    let nfa = automaton::compile(&patterns).map_err(|error| error.to_string())?;
    let lexicon = frozen::freeze(&Lexicon::new(&loaded, &nfa));
    // A program that could not read it would start slowly, and say nothing.
    if frozen::thaw::<Lexicon>(&lexicon).is_none() {
        return Err("the lexicon does not read back".to_owned());
    }
    written("lexicon.frozen", &lexicon)?;
    // An empty file is the form of no automaton: the program then compiles its patterns itself.
    let automaton = Automaton { patterns, nfa }.freeze();
    written("automaton.frozen", &automaton.unwrap_or_default())?;
    // What the lexicon has is not read twice.
    loaded.packs.iter_mut().for_each(|pack| pack.groups.clear());
    written("rules.frozen", &frozen::freeze(&loaded))
}
