//! The ways to find a control again that are compared: three that tools record, and ours.

use sellable::domain::Place;
use sellable::screen::{Located, Node, NodeId, ScreenKind, Snapshot, Unusable, locate};

use super::tree::Flat;

/// What a strategy said.
pub(super) enum Answer {
    /// That one.
    Node(NodeId),
    /// It names no one.
    Refused,
}

/// What tools keep of a control when it is recorded.
pub(super) struct Record {
    path: Vec<(String, usize)>,
    id: Option<String>,
    tag: String,
    class: String,
    of_class: usize,
    role: String,
    name: String,
}

impl Record {
    pub(super) fn of(flat: &Flat, node: NodeId) -> Self {
        let own = get(&flat.snapshot, node);
        let (tag, class) = (own.tag.clone(), flat.classes[node.0 as usize].clone());
        let id = own.attribute("id").filter(|id| !id.is_empty()).map(str::to_owned);
        let of_class = of_class(flat, &tag, &class).take_while(|other| *other != node).count();
        let (role, name) = (role(own).to_owned(), name(flat, node));
        Self { path: path(flat, node), id, tag, class, of_class, role, name }
    }

    /// Tags and positions from the document down.
    pub(super) fn by_path(&self, flat: &Flat) -> Answer {
        let root = NodeId(0);
        let found = self.path.iter().try_fold(root, |at, (tag, place)| {
            children(flat, at).filter(|child| get(&flat.snapshot, *child).tag == *tag).nth(*place)
        });
        found.map_or(Answer::Refused, Answer::Node)
    }

    /// The id; without one, tag and classes and the how-manieth of these it was.
    pub(super) fn by_id(&self, flat: &Flat) -> Answer {
        let found = match &self.id {
            Some(id) => all(&flat.snapshot).find(|node| get(&flat.snapshot, *node).attribute("id") == Some(id)),
            None => of_class(flat, &self.tag, &self.class).nth(self.of_class),
        };
        found.map_or(Answer::Refused, Answer::Node)
    }

    /// The one visible control with the role and the accessible name that it had.
    pub(super) fn by_name(&self, flat: &Flat) -> Answer {
        let is_it = |node: &NodeId| {
            let own = get(&flat.snapshot, *node);
            own.visible && role(own) == self.role && name(flat, *node) == self.name
        };
        let mut found = all(&flat.snapshot).filter(is_it);
        match (found.next().filter(|_| !self.role.is_empty() && !self.name.is_empty()), found.next()) {
            (Some(node), None) => Answer::Node(node),
            _ => Answer::Refused,
        }
    }
}

/// Ours. A control that is there and cannot be used now is named too, and so it can be wrong.
/// Where the control is gone, a hidden copy of it may be called hidden: nothing is pointed at, and it is so.
pub(super) fn ours(kind: ScreenKind, place: &Place, flat: &Flat, is_there: bool) -> Answer {
    match locate(kind, place, &flat.snapshot) {
        Located::Found { node, .. } => Answer::Node(node),
        Located::Unusable { reason: Unusable::Hidden, .. } if !is_there => Answer::Refused,
        Located::Unusable { node, .. } => Answer::Node(node),
        Located::Ambiguous(nodes) => {
            assert!(!nodes.is_empty(), "candidates are there to be numbered");
            Answer::Refused
        }
        Located::Absent => Answer::Refused,
    }
}

fn get(snapshot: &Snapshot, node: NodeId) -> &Node {
    &snapshot.nodes[node.0 as usize]
}

fn all(snapshot: &Snapshot) -> impl Iterator<Item = NodeId> + use<> {
    (0..snapshot.nodes.len() as u32).map(NodeId)
}

fn children(flat: &Flat, of: NodeId) -> impl Iterator<Item = NodeId> + '_ {
    flat.children[of.0 as usize].iter().copied()
}

fn of_class<'a>(flat: &'a Flat, tag: &'a str, class: &'a str) -> impl Iterator<Item = NodeId> + 'a {
    let nodes = all(&flat.snapshot);
    nodes.filter(move |node| get(&flat.snapshot, *node).tag == tag && flat.classes[node.0 as usize] == class)
}

fn path(flat: &Flat, node: NodeId) -> Vec<(String, usize)> {
    let mut path = Vec::new();
    let mut at = node;
    while let Some(parent) = get(&flat.snapshot, at).parent {
        let tag = &get(&flat.snapshot, at).tag;
        let alike = children(flat, parent).filter(|child| get(&flat.snapshot, *child).tag == *tag);
        path.push((tag.clone(), alike.take_while(|child| *child != at).count()));
        at = parent;
    }
    path.reverse();
    path
}

/// The ARIA role, written or meant by the tag.
fn role(node: &Node) -> &str {
    let meant = match (node.tag.as_str(), node.attribute("type").unwrap_or_default()) {
        ("input", "checkbox") => "checkbox",
        ("input", "radio") => "radio",
        ("input", "submit" | "button" | "image" | "reset") | ("button", _) => "button",
        ("input", "hidden") => "",
        ("input", "search") => "searchbox",
        ("input" | "textarea", _) => "textbox",
        ("select", _) => "combobox",
        ("a", _) if node.attribute("href").is_some() => "link",
        ("td", _) => "cell",
        _ => "",
    };
    node.attribute("role").unwrap_or(meant)
}

/// The accessible name, in the order of the specification as far as a page without style sheets has it.
fn name(flat: &Flat, node: NodeId) -> String {
    let own = get(&flat.snapshot, node);
    let by_id = |id: &str| all(&flat.snapshot).find(|other| get(&flat.snapshot, *other).attribute("id") == Some(id));
    let labelled = own.attribute("aria-labelledby").and_then(by_id).map(|label| text(flat, label));
    let label = || {
        let id = own.attribute("id").filter(|id| !id.is_empty())?;
        let names = |other: &NodeId| {
            get(&flat.snapshot, *other).tag == "label" && get(&flat.snapshot, *other).attribute("for") == Some(id)
        };
        all(&flat.snapshot).find(names).map(|label| text(flat, label))
    };
    let around = || {
        let above = std::iter::successors(own.parent, |above| get(&flat.snapshot, *above).parent);
        above.into_iter().find(|above| get(&flat.snapshot, *above).tag == "label").map(|label| text(flat, label))
    };
    let given = |name: &str| own.attribute(name).map(str::to_owned);
    let is_field = matches!(own.tag.as_str(), "input" | "select" | "textarea");
    let inside = || if is_field { given("value") } else { Some(text(flat, node)) };
    let own_words = || label().or_else(around).filter(|_| is_field);
    let names = [labelled, given("aria-label"), own_words(), inside(), given("title"), given("placeholder")];
    names.into_iter().flatten().map(|name| name.trim().to_owned()).find(|name| !name.is_empty()).unwrap_or_default()
}

fn text(flat: &Flat, node: NodeId) -> String {
    let inside = children(flat, node).map(|child| text(flat, child));
    let all = std::iter::once(get(&flat.snapshot, node).text.clone()).chain(inside).filter(|text| !text.is_empty());
    all.collect::<Vec<_>>().join(" ")
}
