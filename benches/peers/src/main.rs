//! tidegate's matching core, Vectorscan, and aho-corasick with regex-automata, with the same rules over the same bytes.
//!
//!     tidegate-peers [--rounds N] [--mib N] [--only TEXT] [SCENARIO…]     prints a table a scenario
//!     tidegate-peers inputs FOLDER [MIB]                                  writes the inputs as files
//!     tidegate-peers rules                                                writes the rules for other programs
//!
//! Everything runs on one thread, in turns, and is timed by that thread's own clock.

mod automata;
mod clock;
mod engine;
#[path = "../../inputs/mod.rs"]
mod inputs;
mod rules;
mod table;
mod translate;
mod vectorscan;

use std::env;
use std::path::Path;

use automata::Automata;
use engine::{Ceiling, Engine, Findings};
use inputs::{ADVERSARIAL, Prose};
use rules::Rules;
use tidegate::measure::Matcher;
use vectorscan::{Bounds, Starts, Vectorscan};

/// What the command line asks for.
struct Asked {
    rounds: usize,
    size: usize,
    only: Option<String>,
    scenarios: Vec<String>,
}

fn main() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [command, folder, rest @ ..] = arguments.as_slice()
        && command == "inputs"
    {
        let mib = rest.first().map_or(64, |n| number(n));
        let prose = Prose::found(&repository);
        inputs::write_all(Path::new(folder), mib << 20, &prose).expect("the inputs can be written");
        return;
    }
    let rules = Rules::read(&repository.join("patterns"));
    if arguments.first().is_some_and(|command| command == "rules") {
        for pattern in &rules.patterns {
            println!("pattern\t{}", translate::spelled_out(pattern));
        }
        for word in &rules.words {
            println!(
                "{}\t{}",
                if word.exact { "exact" } else { "word" },
                word.text
            );
        }
        return;
    }
    let asked = asked(arguments);
    println!(
        "{} patterns and {} words, Vectorscan {}, {}\n",
        rules.patterns.len(),
        rules.words.len(),
        vectorscan::version(),
        table::processor()
    );
    let mut engines = engines(&rules, asked.only.as_deref());
    let prose = Prose::found(&repository);
    for name in &asked.scenarios {
        let text = text(name, asked.size, &prose);
        table::print(
            name,
            &text,
            &table::measure(&mut engines, &text, asked.rounds),
        );
    }
}

fn number(text: &str) -> usize {
    text.parse()
        .unwrap_or_else(|_| panic!("{text} is no number"))
}

/// Scenarios that run unless some are named.
const USUAL: &[&str] = &["sparse", "dense", "ascii", "chinese", "logs", "evasion"];

fn asked(arguments: Vec<String>) -> Asked {
    let mut asked = Asked {
        rounds: 7,
        size: 16 << 20,
        only: None,
        scenarios: Vec::new(),
    };
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let mut value = || {
            arguments
                .next()
                .unwrap_or_else(|| panic!("{argument} wants a value"))
        };
        match argument.as_str() {
            "--rounds" => asked.rounds = number(&value()).max(1),
            "--mib" => asked.size = number(&value()).max(1) << 20,
            "--only" => asked.only = Some(value()),
            name => asked.scenarios.push(name.to_owned()),
        }
    }
    if asked.scenarios.is_empty() {
        let all = ADVERSARIAL.iter().map(|(name, _)| name);
        asked.scenarios = USUAL
            .iter()
            .chain(all)
            .map(|name| (*name).to_owned())
            .collect();
    }
    asked
}

fn text(scenario: &str, size: usize, prose: &Prose) -> String {
    match scenario {
        "sparse" => inputs::sparse(size, prose),
        "dense" => inputs::dense(size),
        "ascii" => inputs::ascii(size, prose),
        "chinese" => inputs::chinese(size, prose),
        "logs" => inputs::logs(size),
        "evasion" => inputs::evasion(size, prose),
        name => {
            let found = ADVERSARIAL.iter().find(|(known, _)| *known == name);
            let (_, unit) = found.unwrap_or_else(|| panic!("no scenario is called {name}"));
            inputs::repeated(unit, size)
        }
    }
}

/// tidegate first: the others are compared with it.
fn engines(rules: &Rules, only: Option<&str>) -> Vec<Box<dyn Engine>> {
    let matcher = || Matcher::new().expect("the built-in packs compile");
    let mut engines: Vec<Box<dyn Engine>> =
        vec![Box::new(Findings(matcher())), Box::new(Ceiling(matcher()))];
    let wanted = |name: &str| only.is_none_or(|only| name.contains(only));
    for (name, starts, bounds) in [
        ("Vectorscan, ends only", Starts::Unknown, Bounds::None),
        (
            "Vectorscan, ends only, word bounds",
            Starts::Unknown,
            Bounds::Words,
        ),
        (
            "Vectorscan, with starts, word bounds",
            Starts::Known,
            Bounds::Words,
        ),
    ] {
        if !wanted(name) {
            continue;
        }
        let before = clock::thread_time();
        let engine = Vectorscan::new(name, rules, starts, bounds);
        let spent = clock::thread_time() - before;
        println!(
            "{name}: compiled in {:.1} s, {} KiB",
            spent.as_secs_f64(),
            engine.size >> 10
        );
        for (pattern, reason) in &engine.refused {
            println!("    refused: {reason}: {pattern}");
        }
        engines.push(Box::new(engine));
    }
    for build in [
        Automata::leftmost,
        Automata::separate,
        Automata::overlapping,
    ] {
        let engine = build(rules);
        // Slower than the others on every text so far: measured where it is asked for.
        if only.map_or(!engine.name().contains("overlapping"), |only| {
            engine.name().contains(only)
        }) {
            engines.push(Box::new(engine));
        }
    }
    println!();
    engines
}
