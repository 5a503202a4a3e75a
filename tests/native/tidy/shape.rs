//! How long, how explained and how careful a source file is.

use super::{File, complain_about, files, sources};

/// A file that is longer holds two ideas.
const LINES_A_FILE: usize = 300;
/// A function that is longer does two things.
const LINES_A_FUNCTION: usize = 60;
/// JavaScript in the extension only starts the Wasm and relays messages.
const LINES_A_SCRIPT: usize = 100;

fn opening(file: &File) -> Vec<String> {
    let first = file.text.lines().find(|line| !line.starts_with("#!")).unwrap_or_default();
    let opens = match file.path.ends_with(".rs") {
        true => first.starts_with("//! "),
        false => first.starts_with("// ") || first.starts_with("/**"),
    };
    let paragraph: Vec<&str> = file.text.lines().map_while(|line| line.strip_prefix("//! ")).collect();
    let is_sentence = !file.path.ends_with(".rs") || paragraph.last().is_some_and(|line| line.ends_with(['.', '?']));
    if opens && is_sentence { Vec::new() } else { vec!["does not open with a sentence that says what it is for".into()] }
}

fn length(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    if lines > LINES_A_FILE { vec![format!("{lines} lines, more than {LINES_A_FILE}")] } else { Vec::new() }
}

/// The formatter puts a function's closing brace below its `fn`, which is where it ends.
fn functions(file: &File) -> Vec<String> {
    let lines: Vec<&str> = file.text.lines().collect();
    let too_long = |(start, line): (usize, &&str)| {
        let code = line.trim_start();
        let before = code.split("fn ").next()?;
        let starts = code.contains("fn ")
            && before.split_whitespace().all(|word| word.starts_with("pub") || ["const", "async", "in"].contains(&word));
        let closing = format!("{}}}", &line[..line.len() - code.len()]);
        let length = lines[start..].iter().position(|end| *end == closing).filter(|_| starts)? + 1;
        (length > LINES_A_FUNCTION).then(|| format!("{}: a function of {length} lines", start + 1))
    };
    lines.iter().enumerate().filter_map(too_long).collect()
}

fn panics(file: &File) -> Vec<String> {
    let careless = |line: &str| {
        line.contains(".unwrap()")
            || line.contains(".expect(\"\")")
            || line.contains("todo!(")
            || line.contains("unimplemented!(")
    };
    let lines = file.code_lines().filter(|(_, line)| careless(line));
    lines.map(|(number, _)| format!("{number}: may panic without saying why it cannot")).collect()
}

fn endings(file: &File) -> Vec<String> {
    let spaced = file.text.lines().enumerate().filter(|(_, line)| line.ends_with([' ', '\t']));
    spaced.map(|(number, _)| format!("{}: ends in a blank", number + 1)).collect()
}

fn script_length(file: &File) -> Vec<String> {
    let is_code = |line: &&str| {
        let line = line.trim();
        !line.is_empty() && !["//", "/*", "*"].iter().any(|mark| line.starts_with(mark))
    };
    let lines = file.text.lines().filter(is_code).count();
    if lines > LINES_A_SCRIPT { vec![format!("{lines} lines, more than {LINES_A_SCRIPT}")] } else { Vec::new() }
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let scripts = ["extension", "tests"].map(|folder| files(folder, &[".js", ".mjs", ".rs"]));
    complain_about(&sources(), opening);
    scripts.iter().for_each(|files| complain_about(files, opening));
    assert_eq!(opening(&File::sample("src/x.rs", "use std::fs;")).len(), 1);
    assert_eq!(opening(&File::sample("src/x.rs", "//! Not a sentence\nfn x() {}")).len(), 1);
    assert_eq!(opening(&File::sample("extension/x.js", "#!/usr/bin/env node\n// Starts.")).len(), 0);
}

#[test]
fn files_and_functions_are_short() {
    let tests = files("tests/native", &[".rs"]);
    for files in [&sources(), &tests] {
        complain_about(files, length);
        complain_about(files, functions);
        complain_about(files, endings);
    }
    let body = "    x();\n".repeat(LINES_A_FUNCTION);
    assert_eq!(functions(&File::sample("src/x.rs", &format!("pub(super) fn x() {{\n{body}}}\n"))).len(), 1);
    assert_eq!(length(&File::sample("src/x.rs", &"\n".repeat(LINES_A_FILE + 1))).len(), 1);
    assert_eq!(endings(&File::sample("src/x.rs", "fn x() {} \n")).len(), 1);
}

#[test]
fn nothing_panics_without_a_reason() {
    complain_about(&sources(), panics);
    assert_eq!(panics(&File::sample("src/x.rs", "let x = y.unwrap();")).len(), 1);
    assert_eq!(panics(&File::sample("src/x.rs", "\n#[cfg(test)]\nmod tests {\n y.unwrap();\n}")).len(), 0);
}

#[test]
fn scripts_of_the_extension_are_a_few_lines() {
    complain_about(&files("extension", &[".js", ".mjs"]), script_length);
    assert_eq!(script_length(&File::sample("extension/x.js", &"go();\n".repeat(LINES_A_SCRIPT + 1))).len(), 1);
}
