//! Makes the built-in packs ready before the program is built: parsed, checked, put together and
//! written down, with the automaton of their patterns (ADR 13). A pack that cannot be used stops the
//! build with its file and line.
//!
//! It is made of the program's own rooms, so that both mean the same.

#![allow(dead_code, unused_imports, unused_macros)]

#[path = "../src/detect/automaton.rs"]
mod automaton;
#[path = "../src/error.rs"]
mod error;
#[path = "../src/frozen.rs"]
mod frozen;
mod model;
mod packs;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    for used in [
        "build",
        "patterns",
        "src/packs",
        "src/frozen.rs",
        "src/detect/automaton.rs",
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
    let loaded = packs::load(&[]).map_err(|error| error.to_string())?;
    let written = |name: &str, bytes: &[u8]| {
        std::fs::write(to.join(name), bytes).map_err(|error| format!("{name}: {error}"))
    };
    written("packs.frozen", &frozen::freeze(&loaded))?;
    let patterns = loaded.patterns().map(str::to_owned).collect::<Vec<_>>();
    let nfa = automaton::compile(&patterns).map_err(|error| error.to_string())?;
    // An empty file is the form of no automaton: the program then compiles its patterns itself.
    let automaton = automaton::Automaton { patterns, nfa }.freeze();
    written("automaton.frozen", &automaton.unwrap_or_default())
}
