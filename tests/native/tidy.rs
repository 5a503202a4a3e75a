//! The rules of the house, each a check over the files that is shown to complain about a bad one.

mod layers;
mod package;
mod registry;
mod shape;
mod texts;

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the repository.
struct File {
    /// From the root, with `/`.
    path: String,
    text: String,
}

impl File {
    /// A file that is not there, to show that a check complains about it.
    fn sample(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// What is compiled into the extension: everything before the tests at the end of a file.
    fn code(&self) -> &str {
        self.text.split("\n#[cfg(test)]\nmod tests").next().unwrap_or_default()
    }

    /// The lines of code without comments, numbered from 1.
    fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.code().lines().enumerate().map(|(number, line)| (number + 1, line));
        lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// `rules` for `src/rules.rs` and for `src/rules/supply.rs`; empty outside `src` and for `src/lib.rs`.
    fn module(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or_default();
        let module = inside.split('/').next().unwrap_or_default().trim_end_matches(".rs");
        if module == "lib" { "" } else { module }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// The files below a folder with one of these endings; none if the folder is not there.
fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    collect(&root().join(folder), endings, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<File>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.expect("it is readable").path()) {
        let name = path.file_name().expect("an entry has a name").to_string_lossy().into_owned();
        if path.is_dir() && name != "node_modules" && !name.starts_with('.') {
            collect(&path, endings, found);
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let below = path.strip_prefix(root()).expect("it is below the root");
            let text = fs::read_to_string(&path).expect("source is text");
            found.push(File { path: below.to_string_lossy().replace('\\', "/"), text });
        }
    }
}

fn sources() -> Vec<File> {
    let found = files("src", &[".rs"]);
    assert!(found.len() > 20, "the sources were not found");
    found
}

/// Fails with every complaint about the files.
fn complain_about(files: &[File], check: impl Fn(&File) -> Vec<String>) {
    let complaints: Vec<String> =
        files.iter().flat_map(|file| check(file).into_iter().map(|said| format!("{}: {said}", file.path))).collect();
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}
