//! A recorded page as a tree that can be changed while it stays known which of its nodes is which.

use sellable::screen::{Area, Node, NodeId, Snapshot, kept};

/// Attributes that hold ids.
pub(super) const REFERENCES: &[&str] = &["id", "for", "aria-labelledby", "aria-controls"];

/// What a piece is in a table, by the markup of the store; it stays so when the markup is changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Part {
    Table,
    Head,
    Row,
    Cell,
    None,
}

/// A node with what is in it.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) node: Node,
    pub(super) class: String,
    /// The recorded node that this is; none for what was added.
    pub(super) origin: Option<u32>,
    pub(super) part: Part,
    /// Undisplayed by a change; what is added to it is so too.
    pub(super) is_hidden: bool,
    pub(super) children: Vec<Piece>,
}

/// A page as the locator gets it, with what it does not get.
pub(super) struct Flat {
    pub(super) snapshot: Snapshot,
    pub(super) classes: Vec<String>,
    pub(super) origins: Vec<Option<u32>>,
    pub(super) children: Vec<Vec<NodeId>>,
}

impl Piece {
    /// Something that a change adds.
    pub(super) fn new(tag: &str, attributes: &[(&str, &str)], text: &str, children: Vec<Self>) -> Self {
        let attributes: Vec<_> = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mut node = Node { tag: tag.into(), attributes, text: text.into(), visible: true, ..Node::default() };
        if kept::needs_area(&node) {
            (node.checked, node.area) = (Some(false), Some(drawn()));
        } else if tag == "input" {
            node.value = Some(String::new());
        }
        Self { node, class: String::new(), origin: None, part: Part::None, is_hidden: false, children }
    }

    /// The tree of a recorded page.
    pub(super) fn of(snapshot: &Snapshot, classes: &[&str]) -> Self {
        let mut open: Vec<Vec<Self>> = vec![Vec::new(); snapshot.nodes.len() + 1];
        for (at, node) in snapshot.nodes.iter().enumerate().rev() {
            let mut children = std::mem::take(&mut open[at + 1]);
            children.reverse();
            let part = part(node, classes[at]);
            let (node, class, origin) = (node.clone(), classes[at].to_owned(), Some(at as u32));
            let above = node.parent.map_or(0, |parent| parent.0 as usize + 1);
            open[above].push(Self { node, class, origin, part, is_hidden: false, children });
        }
        open.swap_remove(0).pop().expect("a page has a root")
    }

    pub(super) fn flat(&self, of: &Snapshot) -> Flat {
        let snapshot = Snapshot { lang: of.lang.clone(), title: of.title.clone(), ..Snapshot::default() };
        let mut flat = Flat { snapshot, classes: Vec::new(), origins: Vec::new(), children: Vec::new() };
        self.add_to(None, &mut flat);
        flat
    }

    fn add_to(&self, parent: Option<NodeId>, flat: &mut Flat) {
        let own = NodeId(flat.origins.len() as u32);
        flat.snapshot.nodes.push(Node { parent, ..self.node.clone() });
        flat.classes.push(self.class.clone());
        flat.origins.push(self.origin);
        flat.children.push(Vec::new());
        if let Some(parent) = parent {
            flat.children[parent.0 as usize].push(own);
        }
        self.children.iter().for_each(|child| child.add_to(Some(own), flat));
    }

    pub(super) fn each(&mut self, visit: &mut dyn FnMut(&mut Self)) {
        visit(self);
        self.children.iter_mut().for_each(|child| child.each(visit));
    }

    /// The way from here to the first piece that passes, as places among children.
    pub(super) fn way(&self, passes: &dyn Fn(&Self) -> bool) -> Option<Vec<usize>> {
        if passes(self) {
            return Some(Vec::new());
        }
        self.children.iter().enumerate().find_map(|(at, child)| {
            let rest = child.way(passes)?;
            Some(std::iter::once(at).chain(rest).collect())
        })
    }

    pub(super) fn at(&self, way: &[usize]) -> &Self {
        way.iter().fold(self, |piece, at| &piece.children[*at])
    }

    pub(super) fn at_mut(&mut self, way: &[usize]) -> &mut Self {
        way.iter().fold(self, |piece, at| &mut piece.children[*at])
    }

    pub(super) fn has(&self, passes: &dyn Fn(&Self) -> bool) -> bool {
        self.way(passes).is_some()
    }

    pub(super) fn is_one_of(&self, origins: &[u32]) -> bool {
        self.origin.is_some_and(|own| origins.contains(&own))
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.node.attributes.retain(|(key, _)| key != name);
        self.node.attributes.push((name.into(), value.into()));
    }

    /// All that is said in it.
    pub(super) fn words(&self) -> String {
        let inside = self.children.iter().map(Self::words);
        let all = std::iter::once(self.node.text.clone()).chain(inside).filter(|words| !words.is_empty());
        all.collect::<Vec<_>>().join(" ")
    }

    /// A copy that no longer is what was recorded, with ids of its own that end so.
    pub(super) fn twin(&self, end: &str) -> Self {
        let mut twin = self.clone();
        twin.each(&mut |piece| {
            piece.origin = None;
            let ids = piece.node.attributes.iter_mut().filter(|(name, _)| REFERENCES.contains(&name.as_str()));
            ids.filter(|(_, id)| !id.is_empty()).for_each(|(_, id)| id.push_str(end));
        });
        twin
    }

    /// The same undisplayed, as the collector would tell it.
    pub(super) fn hidden(mut self) -> Self {
        self.each(&mut |piece| {
            let holds_box = piece.children.iter().any(|child| kept::needs_area(&child.node));
            let beside = piece.children.iter_mut().filter(|_| holds_box);
            beside.for_each(|child| child.node.visible = false);
            piece.node.visible &= !kept::is_measured(&piece.node) && !holds_box;
            (piece.node.area, piece.is_hidden) = (None, true);
        });
        self
    }
}

/// The size of something that can be seen.
pub(super) fn drawn() -> Area {
    Area { x: 40.0, y: 40.0, width: 36.0, height: 20.0 }
}

fn part(node: &Node, class: &str) -> Part {
    let has = |name: &str| class.split(' ').any(|own| own == name);
    match (node.tag.as_str(), node.attribute("role")) {
        ("table", _) | (_, Some("table")) => Part::Table,
        ("tr", _) | (_, Some("row")) => Part::Row,
        ("td" | "th", _) | (_, Some("cell" | "columnheader")) => Part::Cell,
        _ if has("vtex-table") => Part::Table,
        _ if has("vtex-table__header") || has("vtex-table__row") => Part::Row,
        _ if has("vtex-table__cell") => Part::Cell,
        _ => Part::None,
    }
}

/// Tells the heads from the rows: the first row of a table, if its cells say that they are headings or stand before the rows.
pub(super) fn mark_heads(root: &mut Piece) {
    root.each(&mut |piece| {
        let class = piece.class.clone();
        let is_head = |cell: &Piece| cell.node.tag == "th" || cell.node.attribute("role") == Some("columnheader");
        if piece.part == Part::Row && (piece.children.iter().any(is_head) || class.contains("vtex-table__header")) {
            piece.part = Part::Head;
        }
    });
}
