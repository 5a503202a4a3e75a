//! How many SKUs are diagnosed in a second on one core, by every rule and with the whole report, over the stories of the tests.

#![cfg_attr(target_arch = "wasm32", allow(unused))]
#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use sellable::diagnosis::diagnose;
use sellable::facts::Facts;

/// Long enough for the clock and for the processor to have warmed up.
const WHILE: Duration = Duration::from_secs(2);

fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    {
        let stories = stories();
        let healthy: Vec<Facts> = stories.iter().filter(|(name, _)| name == "healthy").map(|(_, facts)| facts.clone()).collect();
        let all: Vec<Facts> = stories.into_iter().map(|(_, facts)| facts).collect();
        println!(
            "diagnoses: {:.0} a second of a healthy SKU, {:.0} of the stories of the tests",
            a_second(&healthy),
            a_second(&all)
        );
    }
}

/// Each diagnosis counts once for every SKU in its facts.
fn a_second(stories: &[Facts]) -> f64 {
    let (begun, mut done) = (Instant::now(), 0);
    while begun.elapsed() < WHILE {
        for facts in stories {
            black_box(diagnose(black_box(facts)));
            done += facts.skus.len().max(1);
        }
    }
    f64::from(u32::try_from(done).unwrap_or(u32::MAX)) / begun.elapsed().as_secs_f64()
}

fn stories() -> Vec<(String, Facts)> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/native/cases");
    let folders = std::fs::read_dir(root).into_iter().flatten().flatten();
    let story = |folder: std::fs::DirEntry| {
        let json = std::fs::read_to_string(folder.path().join("facts.json")).ok()?;
        Some((folder.file_name().to_string_lossy().into_owned(), serde_json::from_str(&json).ok()?))
    };
    folders.filter_map(story).collect()
}
