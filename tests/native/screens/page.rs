//! Builds a snapshot from HTML the way the browser's collector does, as far as markup alone tells what is drawn.

use scraper::{ElementRef, Html, Node as Piece};
use sellable::screen::{Area, Node, NodeId, Snapshot, kept};

/// The snapshot of a page. `hidden`, `display:none` and `clip` in the markup say what a style sheet would.
pub fn snapshot(html: &str) -> Snapshot {
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
        ..Node::default()
    }
}

fn measure(snapshot: &mut Snapshot, drawn: &[Drawn]) {
    let mut wanted: Vec<usize> = (0..snapshot.nodes.len()).filter(|at| kept::is_measured(&snapshot.nodes[*at])).collect();
    wanted.iter().for_each(|at| draw(snapshot, *at, drawn[*at]));
    wanted.retain(|at| kept::needs_neighbours(&snapshot.nodes[*at]));
    for at in wanted {
        for near in neighbours(snapshot, at) {
            draw(snapshot, near, drawn[near]);
        }
    }
}

fn draw(snapshot: &mut Snapshot, at: usize, drawn: Drawn) {
    let (width, height) = match drawn {
        Drawn::Whole => (120.0, 20.0),
        Drawn::Clipped => (1.0, 1.0),
        Drawn::Not => (0.0, 0.0),
    };
    let node = &mut snapshot.nodes[at];
    node.visible = drawn != Drawn::Not;
    node.area = Some(Area { x: 0.0, y: at as f64 * 20.0, width, height });
}

/// The parent, and what stands directly beside the element and beside its parent.
fn neighbours(snapshot: &Snapshot, at: usize) -> Vec<usize> {
    let parent = |at: usize| snapshot.nodes[at].parent.map(|parent| parent.0 as usize);
    let beside = |at: usize| {
        let all: Vec<usize> = (0..snapshot.nodes.len()).filter(|other| parent(*other) == parent(at)).collect();
        let place = all.iter().position(|other| *other == at).expect("an element is among its siblings");
        [place.checked_sub(1), Some(place + 1)]
            .into_iter()
            .flatten()
            .filter_map(|place| all.get(place).copied())
            .collect::<Vec<_>>()
    };
    let above: Vec<usize> = parent(at).into_iter().collect();
    let around = above.iter().flat_map(|above| beside(*above)).collect::<Vec<_>>();
    [above, beside(at), around].concat()
}
