//! The native command line: lists what Sellable checks, for people who write rules and for support.

use std::io::{self, Write};

use sellable::rules::RULES;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for rule in RULES {
        writeln!(out, "{}\t{}", rule.id, rule.title.en)?;
    }
    Ok(())
}
