//! The recorded pages with what the store itself knows of them: where its controls are and which classes its nodes have.

use std::collections::HashMap;

use sellable::domain::Place;
use sellable::screen::{ScreenKind, Snapshot};

use super::tree::{Piece, mark_heads};

/// A page as it was recorded.
pub(super) struct Recorded {
    pub(super) name: String,
    pub(super) kind: ScreenKind,
    pub(super) snapshot: Snapshot,
    pub(super) targets: Vec<Target>,
    pub(super) tree: Piece,
    /// What a text of the page is in the other languages.
    pub(super) translations: HashMap<String, Vec<String>>,
}

/// A place and its controls by the store's own knowledge: all of them do the same.
#[derive(Clone, serde::Deserialize)]
pub(super) struct Target {
    pub(super) place: Place,
    pub(super) nodes: Vec<u32>,
}

#[derive(serde::Deserialize)]
struct File {
    kind: ScreenKind,
    snapshot: Snapshot,
    targets: Vec<Target>,
    classes: Classes,
}

#[derive(serde::Deserialize)]
struct Classes {
    names: Vec<String>,
    of: Vec<usize>,
}

/// All recordings, by name.
pub(super) fn recordings() -> Vec<Recorded> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/native/snapshots");
    let files = std::fs::read_dir(folder).expect("the folder is part of the tests");
    let mut paths: Vec<_> = files.map(|file| file.expect("it can be listed").path()).collect();
    paths.sort();
    let mut all: Vec<Recorded> = paths.iter().map(|path| open(path)).collect();
    for at in 0..all.len() {
        all[at].translations = translations(&all, at);
    }
    all
}

fn open(path: &std::path::Path) -> Recorded {
    let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).expect("it can be read");
    let File { kind, snapshot, targets, classes } = serde_json::from_str(&text).expect("it is a recording");
    let classes: Vec<&str> = classes.of.iter().map(|at| classes.names[*at].as_str()).collect();
    let mut tree = Piece::of(&snapshot, &classes);
    mark_heads(&mut tree);
    Recorded { name, kind, snapshot, targets, tree, translations: HashMap::new() }
}

/// The same page in two languages has the same nodes in the same order, and so the words of each in the other.
fn translations(all: &[Recorded], at: usize) -> HashMap<String, Vec<String>> {
    let own = &all[at];
    let screen = |one: &Recorded| {
        one.name.split('.').enumerate().filter(|(part, _)| *part != 1).map(|(_, part)| part.to_owned()).collect::<Vec<_>>()
    };
    let others = all.iter().filter(|other| screen(other) == screen(own) && other.name != own.name);
    let mut words: HashMap<String, Vec<String>> = HashMap::new();
    for other in others.filter(|other| other.snapshot.nodes.len() == own.snapshot.nodes.len()) {
        for (here, there) in own.snapshot.nodes.iter().zip(&other.snapshot.nodes) {
            let attributes = here.attributes.iter().zip(&there.attributes).filter(|((name, _), _)| is_wording(name));
            let pairs = attributes.map(|((_, here), (_, there))| (here, there)).chain([(&here.text, &there.text)]);
            for (here, there) in pairs.filter(|(here, there)| here != there && !here.is_empty() && !there.is_empty()) {
                words.entry(here.clone()).or_default().push(there.clone());
            }
        }
    }
    words
}

/// Attributes that people read or hear.
pub(super) fn is_wording(attribute: &str) -> bool {
    matches!(attribute, "aria-label" | "placeholder" | "title" | "value" | "alt")
}
