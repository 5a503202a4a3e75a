//! A change that no look follows is one after which a look would find the same.

use sellable::domain::Place;
use sellable::screen::{Child, Kept, Located, Node, NodeId, Patch, Reading, ScreenKind, Snapshot, View, read};

use super::recorded::{Recorded, places, recordings};

/// What a look found: with the elements in place of their numbers, which change.
type Found = (Option<ScreenKind>, Reading, Vec<(Vec<usize>, String)>);

/// Of so many changes one is tried: all of them pass too, and take minutes.
const SOME: usize = 41;

/// Words that change by themselves on a page, and one that tells a screen.
const WORDS: [&str; 3] = ["12:00:05", "3", "SKU ID"];

fn look(kept: &mut Kept<usize>, url: &str, kind: ScreenKind, places: &[Place]) -> Found {
    let view = View::of(&kept.page);
    let of = |ids: &[NodeId]| ids.iter().map(|id| kept.elements[id.0 as usize]).collect::<Vec<_>>();
    let located = places.iter().map(|place| match view.locate(kind, place) {
        Located::Found { node, drawn, score, by } => (of(&[node, drawn]), format!("{score} {by:?}")),
        Located::Ambiguous(nodes) => (of(&nodes), "ambiguous".into()),
        Located::Unusable { node, reason } => (of(&[node]), format!("{reason:?}")),
        Located::Absent => (Vec::new(), String::new()),
    });
    let located = located.collect();
    let found = (view.recognise(url), view.read(kind, url), located);
    let asked = view.asked();
    kept.asked = asked;
    found
}

/// Another text in a node, a text that comes into it in a box of its own, and each of its parts going away.
fn changes(page: &Snapshot, at: usize, ends: &[u32]) -> Vec<Patch<usize>> {
    let id = NodeId(u32::try_from(at).expect("a recorded page is small"));
    let children: Vec<NodeId> = Snapshot::children(id, ends).collect();
    let patch = |node: Node, children: Option<Vec<Child<usize>>>| Patch { at: id, node, children };
    let same = || page.nodes[at].clone();
    let texts = WORDS.iter().map(|text| patch(Node { text: (*text).into(), ..same() }, None));
    let boxed = |text: &str| {
        let node =
            |tag: &str, parent, text: &str| Node { parent, tag: tag.into(), text: text.into(), visible: true, ..Node::default() };
        Child::New(vec![node("div", None, ""), node("span", Some(NodeId(0)), text)], vec![usize::MAX, usize::MAX])
    };
    let kept = || children.iter().copied().map(Child::Kept);
    let came =
        WORDS.iter().flat_map(|text| [[boxed(text)].into_iter().chain(kept()).collect(), kept().chain([boxed(text)]).collect()]);
    let without = |gone: &NodeId| children.iter().filter(|id| *id != gone).copied().map(Child::Kept).collect();
    let others = came.chain(children.iter().map(without)).map(|children| patch(same(), Some(children)));
    texts.chain(others).collect()
}

#[test]
fn what_nobody_asked_about_changes_no_answer() {
    let (mut unheeded, mut heeded) = (0, 0);
    for (name, Recorded { url, kind, snapshot }) in recordings().into_iter().filter(|(name, _)| name.contains(".en")) {
        let places = places(&read(kind, &url, &snapshot));
        let elements = (0..snapshot.nodes.len()).collect();
        let mut kept = Kept { page: snapshot, elements, asked: Vec::new() };
        let found = look(&mut kept, &url, kind, &places);
        let ends = kept.page.ends();
        for patch in (0..kept.elements.len()).flat_map(|at| changes(&kept.page, at, &ends)).step_by(SOME) {
            if kept.heeds(std::slice::from_ref(&patch)) {
                heeded += 1;
                continue;
            }
            unheeded += 1;
            let (mut changed, told) = (kept.clone(), format!("{name} {patch:?}"));
            changed.patch(vec![patch]);
            assert_eq!(changed.page.state(), kept.page.state(), "{told}");
            assert_eq!(look(&mut changed, &url, kind, &places), found, "{told}");
        }
    }
    assert!(unheeded > 40 && heeded > 40, "{unheeded} of {heeded} changes need no look");
}
