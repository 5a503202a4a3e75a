//! Builds a snapshot from HTML the way the browser's collector does, as far as markup alone tells what is drawn.

use scraper::{ElementRef, Html, Node as Piece};
use sellable::screen::{Area, Node, NodeId, Snapshot, kept};

/// The snapshot of a page. `hidden`, `display:none` and `clip` in the markup say what a style sheet would.
pub(super) fn snapshot(html: &str) -> Snapshot {
    let page = Html::parse_document(html);
    let root = page.root_element();
    let mut snapshot = Snapshot { lang: root.attr("lang").unwrap_or_default().into(), ..Snapshot::default() };
    let mut drawn = Vec::new();
    add(root, None, Drawn::Whole, &mut snapshot, &mut drawn);
    measure(&mut snapshot, &drawn);
    snapshot
}

/// How much of an element is drawn.
#[derive(Clone, Copy, PartialEq)]
enum Drawn {
    Whole,
    /// One pixel: there for machines that read aloud.
    Clipped,
    Not,
}

fn add(element: ElementRef<'_>, parent: Option<NodeId>, around: Drawn, snapshot: &mut Snapshot, drawn: &mut Vec<Drawn>) {
    let tag = element.value().name();
    if kept::skips(tag) {
        return;
    }
    let own = NodeId(u32::try_from(snapshot.nodes.len()).expect("a page of a test is small"));
    let look = if around == Drawn::Whole { look(element) } else { around };
    snapshot.nodes.push(node(element, parent));
    drawn.push(look);
    if !kept::is_closed(tag) {
        for child in element.children().filter_map(ElementRef::wrap) {
            add(child, Some(own), look, snapshot, drawn);
        }
    }
}

fn look(element: ElementRef<'_>) -> Drawn {
    let style = element.attr("style").unwrap_or_default();
    match () {
        () if element.attr("hidden").is_some() || style.contains("display:none") => Drawn::Not,
        () if style.contains("clip") => Drawn::Clipped,
        () => Drawn::Whole,
    }
}

fn node(element: ElementRef<'_>, parent: Option<NodeId>) -> Node {
    let value = element.value();
    let (tag, kind) = (value.name(), value.attr("type").unwrap_or_default());
    let texts = element.children().filter_map(|child| match child.value() {
        Piece::Text(text) => Some(text.to_string()),
        _ => None,
    });
    let is_box = tag == "input" && matches!(kind, "checkbox" | "radio");
    let told = value.attr("aria-checked").or(value.attr("aria-pressed")).map(|told| told == "true");
    let chosen = (is_box || tag == "option").then(|| value.attr("checked").or(value.attr("selected")).is_some());
    let typed = (tag == "input" && !is_box || tag == "textarea").then(|| value.attr("value").unwrap_or_default().to_owned());
    Node {
        parent,
        tag: tag.into(),
        attributes: value
            .attrs()
            .filter(|(name, _)| kept::keeps(tag, kind, name))
            .map(|(name, value)| (name.into(), value.into()))
            .collect(),
        text: texts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" "),
        value: value.attr("data-typed").map(str::to_owned).or(typed.clone()),
        default_value: typed,
        checked: value.attr("data-moved").map(|moved| moved == "on").or(chosen).or(told),
        default_checked: chosen,
        disabled: value.attr("disabled").is_some() || value.attr("aria-disabled") == Some("true"),
        visible: true,
        ..Node::default()
    }
}

fn measure(snapshot: &mut Snapshot, drawn: &[Drawn]) {
    for (node, drawn) in snapshot.nodes.iter_mut().zip(drawn) {
        node.visible = !kept::is_measured(node) || *drawn != Drawn::Not;
        node.area = area(*drawn).filter(|_| kept::needs_area(node));
    }
    let unseen = (0..drawn.len()).filter(|at| kept::needs_area(&snapshot.nodes[*at]) && !kept::is_seen(&snapshot.nodes[*at]));
    for near in unseen.flat_map(|at| stand_ins(snapshot, at)).collect::<Vec<_>>() {
        snapshot.nodes[near].visible = drawn[near] != Drawn::Not;
        snapshot.nodes[near].area = area(drawn[near]);
    }
}

fn area(drawn: Drawn) -> Option<Area> {
    match drawn {
        Drawn::Whole => Some(Area { width: 120.0, height: 20.0, ..Area::default() }),
        Drawn::Clipped => Some(Area { width: 1.0, height: 1.0, ..Area::default() }),
        Drawn::Not => None,
    }
}

/// The labels of an element, its parent, and what stands directly beside it and beside its parent.
fn stand_ins(snapshot: &Snapshot, at: usize) -> Vec<usize> {
    let nodes = &snapshot.nodes;
    let parent = |at: usize| nodes[at].parent.map(|parent| parent.0 as usize);
    let beside = |at: usize| {
        let all: Vec<usize> = (0..nodes.len()).filter(|other| parent(*other) == parent(at)).collect();
        let place = all.iter().position(|other| *other == at).expect("an element is among its siblings");
        [place.checked_sub(1), Some(place + 1)]
            .into_iter()
            .flatten()
            .filter_map(|place| all.get(place).copied())
            .collect::<Vec<_>>()
    };
    let above: Vec<usize> = parent(at).into_iter().collect();
    let around = above.iter().flat_map(|above| beside(*above)).collect::<Vec<_>>();
    let holding = std::iter::successors(parent(at), |above| parent(*above)).find(|above| nodes[*above].tag == "label");
    let id = nodes[at].attribute("id").filter(|id| !id.is_empty());
    let naming = (0..nodes.len()).filter(|label| id.is_some() && nodes[*label].attribute("for") == id);
    [holding.into_iter().chain(naming).collect(), above, beside(at), around].concat()
}
