//! The native command line: for now it names itself and its version.

use std::io::Write;

fn main() -> std::io::Result<()> {
    writeln!(std::io::stdout(), "sellable {}", env!("CARGO_PKG_VERSION"))
}
