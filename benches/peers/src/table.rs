//! Runs engines in turns and prints what came of it.

use std::fs;

use crate::clock::thread_time;
use crate::engine::Engine;

/// One engine over one text.
pub struct Measured {
    name: String,
    found: u64,
    /// Seconds, one a round.
    seconds: Vec<f64>,
}

/// Each round lets every engine go over `text` once, so that what disturbs one disturbs all.
pub fn measure(engines: &mut [Box<dyn Engine>], text: &str, rounds: usize) -> Vec<Measured> {
    let mut all: Vec<Measured> = engines
        .iter_mut()
        .map(|engine| Measured {
            name: engine.name().to_owned(),
            // Not timed: states are built, pages are touched.
            found: engine.run(text),
            seconds: Vec::new(),
        })
        .collect();
    for _ in 0..rounds {
        for (engine, measured) in engines.iter_mut().zip(&mut all) {
            let before = thread_time();
            let found = engine.run(text);
            let spent = thread_time() - before;
            assert_eq!(
                found, measured.found,
                "{} finds otherwise the next time",
                measured.name
            );
            measured.seconds.push(spent.as_secs_f64());
        }
    }
    all
}

/// A table: the first row is tidegate, the second its ceiling.
pub fn print(scenario: &str, text: &str, all: &[Measured]) {
    let megabytes = text.len() as f64 / 1e6;
    println!("## {scenario}, {megabytes:.1} MB\n");
    println!("| engine | MB/s | slowest–fastest | tidegate is | found |");
    println!("|---|---|---|---|---|");
    let own = &all[0];
    for measured in all {
        let speed = |seconds: f64| megabytes / seconds;
        let ratios = measured
            .seconds
            .iter()
            .zip(&own.seconds)
            .map(|(their, own)| their / own);
        let ratio = median(ratios.collect());
        let ratio = match measured.name.as_str() {
            name if name == own.name => String::new(),
            "classifier" => format!("{:.1} % of this ceiling", ratio * 100.0),
            _ => format!("{ratio:.2} × as fast"),
        };
        println!(
            "| {} | {:.1} | {:.0}–{:.0} | {ratio} | {} |",
            measured.name,
            speed(median(measured.seconds.clone())),
            speed(measured.seconds.iter().copied().fold(0.0, f64::max)),
            speed(measured.seconds.iter().copied().fold(f64::MAX, f64::min)),
            measured.found
        );
    }
    println!();
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The processor's name and how wide its vectors are.
pub fn processor() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name: &str| {
        let line = text.lines().find(|line| line.starts_with(name))?;
        line.split_once(':').map(|(_, value)| value.trim())
    };
    let flags = field("flags").unwrap_or_default();
    let has = |flag: &str| flags.split(' ').any(|known| known == flag);
    let width = match (has("avx512bw"), has("avx2")) {
        (true, _) => "AVX-512",
        (_, true) => "AVX2",
        _ => "no AVX2",
    };
    format!(
        "{} ({width})",
        field("model name").unwrap_or("an unknown processor")
    )
}
