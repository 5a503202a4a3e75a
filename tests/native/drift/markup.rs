//! Drift of markup alone: new ids and classes, boxes around things, the browser's controls replaced by drawn ones.

use super::Aim;
use super::chance::Chance;
use super::tree::{Part, Piece, REFERENCES, drawn};

/// Between these and their children no box may stand.
const CLOSED: &[&str] = &["html", "table", "thead", "tbody", "tr", "ul", "ol", "dl", "select", "svg", "details"];

/// A build gives new ids, names and classes, everywhere the same for the same; test ids and keys of translation go.
pub(super) fn hashed(root: &mut Piece, _: &Aim<'_>, chance: &mut Chance) -> bool {
    let salt = chance.next();
    let new =
        |old: &str| format!("x{:08x}", Chance::of(&old.bytes().map(u64::from).chain([salt]).collect::<Vec<_>>()).next() >> 32);
    let keeps_names = chance.one_in(2);
    root.each(&mut |piece| {
        if !piece.class.is_empty() {
            piece.class = new(&piece.class);
        }
        piece.node.attributes.retain(|(name, _)| keeps_names || name != "data-i18n" && name != "data-testid");
        for (name, value) in &mut piece.node.attributes {
            let is_anchor = name == "href" && value.len() > 1 && value.starts_with('#');
            if is_anchor {
                *value = format!("#{}", new(&value[1..]));
            } else if REFERENCES.contains(&name.as_str()) && !value.is_empty() || name == "name" && !keeps_names {
                *value = new(value);
            }
        }
    });
    true
}

/// Boxes around things, always around what is looked for, and around all cells of a kind alike.
pub(super) fn wrapped(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    let parts = [Part::Cell, Part::Row, Part::Table].map(|part| chance.one_in(4).then_some(part));
    wrap_below(root, aim, &parts, chance);
    true
}

fn wrap_below(piece: &mut Piece, aim: &Aim<'_>, parts: &[Option<Part>], chance: &mut Chance) {
    let closed = CLOSED.contains(&piece.node.tag.as_str());
    let inline = matches!(piece.node.tag.as_str(), "label" | "span" | "button" | "a");
    for child in &mut piece.children {
        wrap_below(child, aim, parts, chance);
        let fixed = child.part != Part::None || matches!(child.node.tag.as_str(), "body" | "option" | "summary" | "legend");
        let is_alike = parts.contains(&Some(child.part)) && child.part != Part::None;
        let wanted = is_alike || !fixed && (child.is_one_of(aim.nodes) || chance.one_in(8));
        if wanted && !closed {
            *child = boxed(child.clone(), if inline { "span" } else { "div" });
            if chance.one_in(3) {
                *child = boxed(child.clone(), "span");
            }
        }
    }
}

/// A box around a cell is the cell to whoever looks at it.
fn boxed(mut piece: Piece, tag: &str) -> Piece {
    let is_cell = piece.part == Part::Cell;
    let (part, origin) = if is_cell { (Part::Cell, piece.origin) } else { (Part::None, None) };
    if is_cell {
        piece.part = Part::None;
    }
    Piece { class: "wrap".into(), origin, part, ..Piece::new(tag, &[], "", vec![piece]) }
}

/// Inputs and buttons give way to boxes with a role, and tables to boxes with or without one.
pub(super) fn widgets(root: &mut Piece, _: &Aim<'_>, chance: &mut Chance) -> bool {
    let switch = *chance.pick(&["switch", "checkbox"]);
    let tag = *chance.pick(&["div", "span", "button"]);
    let (tables, bare) = (chance.one_in(2), chance.one_in(4));
    let mut named = 0;
    let mut changed = false;
    root.each(&mut |piece| {
        relabel(piece, &mut named);
        let is_drawn = piece.node.area.is_some() || piece.children.iter().any(|child| child.node.area.is_some());
        for child in &mut piece.children {
            changed |= redraw(child, tag, switch, is_drawn);
        }
        changed |= tables && retable(piece) || bare && lay_bare(piece);
    });
    changed
}

/// A drawn control has no label of its own, so the label's words are tied to it by their id.
fn relabel(piece: &mut Piece, named: &mut u32) {
    if piece.node.tag != "label" {
        return;
    }
    let mut own = piece.node.attribute("id").map(str::to_owned);
    let mut is_held = false;
    let name = own.get_or_insert_with(|| {
        *named += 1;
        format!("label-{named}")
    });
    let words = piece.words();
    piece.each(&mut |inside| {
        if inside.node.tag == "input" && !words.is_empty() {
            inside.set("aria-labelledby", name);
            is_held = true;
        }
    });
    if is_held {
        piece.set("id", name);
    }
}

/// `is_drawn` tells whether a box that is not displayed itself has a drawing beside it: then the new one takes its place.
fn redraw(piece: &mut Piece, tag: &str, switch: &str, is_drawn: bool) -> bool {
    let kind = piece.node.attribute("type").unwrap_or_default().to_owned();
    match (piece.node.tag.as_str(), kind.as_str()) {
        ("input", "checkbox") => {
            let state = if piece.node.checked == Some(true) { "true" } else { "false" };
            become_box(piece, tag, switch);
            piece.set("aria-checked", state);
            (piece.node.default_checked, piece.node.visible, piece.node.area) = (None, is_drawn, is_drawn.then(drawn));
        }
        ("input", "" | "text") => {
            become_box(piece, "div", "textbox");
            piece.node.text = piece.node.value.take().unwrap_or_default();
            piece.node.default_value = None;
        }
        ("input", "submit") => {
            piece.node.text = piece.node.attribute("value").unwrap_or_default().to_owned();
            piece.node.attributes.retain(|(name, _)| name != "value");
            (piece.node.value, piece.node.default_value) = (None, None);
            become_box(piece, "div", "button");
        }
        ("button", _) => become_box(piece, "div", "button"),
        _ => return false,
    }
    true
}

fn become_box(piece: &mut Piece, tag: &str, role: &str) {
    piece.node.tag = tag.into();
    piece.node.attributes.retain(|(name, _)| name != "type" && name != "role");
    piece.set("role", role);
    if tag == "button" {
        piece.set("type", "button");
    }
}

/// Real tables become boxes with roles; a table that only lays a form out has none.
fn retable(piece: &mut Piece) -> bool {
    if piece.part != Part::Table || piece.node.tag != "table" || !piece.has(&|inside| inside.part == Part::Head) {
        return false;
    }
    piece.each(&mut |inside| {
        let role = match inside.node.tag.as_str() {
            "table" => "table",
            "thead" | "tbody" => "rowgroup",
            "tr" => "row",
            "th" => "columnheader",
            "td" => "cell",
            _ => return,
        };
        become_box(inside, "div", role);
    });
    true
}

/// Boxes with the role of a table lose it: then only where things stand makes them one.
fn lay_bare(piece: &mut Piece) -> bool {
    let is_bare = piece.part != Part::None && piece.node.tag == "div" && piece.node.attribute("role").is_some();
    if is_bare {
        piece.node.attributes.retain(|(name, _)| name != "role");
    }
    is_bare
}
