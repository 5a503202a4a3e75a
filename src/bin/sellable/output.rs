//! What leaves the command: the answer on standard output, remarks on standard error, and an exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;

/// How a command ended.
#[derive(Clone, Copy)]
pub(crate) enum Exit {
    /// It printed what was asked for, whatever the verdict.
    Printed,
    /// Nothing is known of what was asked.
    NotDocumented,
    /// The input cannot be used.
    BadInput,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Printed => 0,
            Exit::NotDocumented => 1,
            Exit::BadInput => 2,
        })
    }
}

/// Prints text without what would steer a terminal: names in a recording are foreign text. A reader that went away is no error.
pub(crate) fn print(text: &str) {
    let _ = io::stdout().lock().write_all(plain(text).as_bytes());
}

/// Prints a value as JSON.
pub(crate) fn print_json(value: &impl Serialize) {
    print_raw(&serde_json::to_string_pretty(value).unwrap_or_default());
}

/// Prints text for a program, which escapes what it must.
pub(crate) fn print_raw(text: &str) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}

/// Says something beside the answer.
pub(crate) fn remark(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", plain(text));
}

fn plain(text: &str) -> String {
    let is_steering = |letter: char| letter.is_control() && letter != '\n' && letter != '\t';
    let is_turning = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|letter| if is_steering(letter) || is_turning(letter) { ' ' } else { letter }).collect()
}
