//! What is kept of a page and mended where it changed is what reading the whole page again would give.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use sellable::screen::{Child, Kept, Node, NodeId, Patch, Snapshot};

/// A made-up document, an element being its place in the list.
#[derive(Clone, Default)]
struct Document {
    elements: Vec<Element>,
    /// What a browser would have told since the last reading: elements that changed, and whether what is in them did.
    dirty: BTreeMap<usize, bool>,
    came: BTreeSet<usize>,
}

#[derive(Clone, Default)]
struct Element {
    text: u8,
    children: Vec<usize>,
}

impl Document {
    fn of(parents: &[usize]) -> Self {
        let mut document = Self { elements: vec![Element::default(); parents.len() + 1], ..Self::default() };
        for (at, parent) in parents.iter().enumerate() {
            document.elements[parent % (at + 1)].children.push(at + 1);
        }
        document
    }

    fn read(&self, top: usize) -> Kept<usize> {
        let mut kept = Kept::default();
        self.add(top, None, &mut kept);
        kept
    }

    fn add(&self, element: usize, parent: Option<NodeId>, kept: &mut Kept<usize>) {
        let own = NodeId(u32::try_from(kept.elements.len()).expect("it is small"));
        kept.page.nodes.push(Node { parent, ..self.node(element) });
        kept.elements.push(element);
        self.elements[element].children.iter().for_each(|child| self.add(*child, Some(own), kept));
    }

    fn node(&self, element: usize) -> Node {
        Node { text: self.elements[element].text.to_string(), ..Node::default() }
    }

    fn holds(&self, top: usize, element: usize) -> bool {
        top == element || self.elements[top].children.iter().any(|child| self.holds(*child, element))
    }

    fn take_out(&mut self, element: usize) {
        let around = self.elements.iter().position(|around| around.children.contains(&element));
        if let Some(around) = around {
            self.elements[around].children.retain(|child| *child != element);
            self.dirty.insert(around, true);
        }
    }

    fn put_in(&mut self, element: usize, around: usize, place: usize) {
        if element == 0 || self.holds(element, around) {
            return;
        }
        self.take_out(element);
        let children = &mut self.elements[around].children;
        children.insert(place % (children.len() + 1), element);
        self.dirty.insert(around, true);
        self.came.insert(element);
    }

    fn change(&mut self, (kind, one, other, place): (u8, usize, usize, usize)) {
        let count = self.elements.len();
        let (one, other) = (one % count, other % count);
        match kind % 4 {
            0 => {
                self.elements[one].text = self.elements[one].text.wrapping_add(1);
                // Nobody hears of what happens to an element that is not in the document.
                if self.holds(0, one) {
                    self.dirty.entry(one).or_insert(false);
                }
            }
            1 if one != 0 => self.take_out(one),
            2 => self.put_in(one, other, place),
            _ => {
                self.elements.push(Element::default());
                self.put_in(count, other, place);
            }
        }
    }

    /// What reading again finds, as the browser's reader does it.
    fn patches(&self, kept: &Kept<usize>) -> Vec<Patch<usize>> {
        let ends = kept.page.ends();
        let patch = |(at, element): (usize, &usize)| {
            let is_around = *self.dirty.get(element)?;
            let at = NodeId(u32::try_from(at).expect("it is small"));
            let before: Vec<NodeId> = Snapshot::children(at, &ends).collect();
            let child = |child: &usize| {
                let old = before.iter().find(|id| kept.elements[id.0 as usize] == *child);
                match old.filter(|_| !self.came.contains(child)) {
                    Some(old) => Child::Kept(*old),
                    None => {
                        let Kept { page, elements, .. } = self.read(*child);
                        Child::New(page.nodes, elements)
                    }
                }
            };
            let children = is_around.then(|| self.elements[*element].children.iter().map(child).collect());
            Some(Patch { at, node: self.node(*element), children })
        };
        kept.elements.iter().enumerate().filter_map(patch).collect()
    }
}

type Rounds = Vec<Vec<(u8, usize, usize, usize)>>;

fn rounds() -> impl Strategy<Value = Rounds> {
    proptest::collection::vec(proptest::collection::vec(any::<(u8, usize, usize, usize)>(), 1..6), 1..5)
}

fn mends(parents: &[usize], rounds: Rounds) -> Result<(), TestCaseError> {
    let mut document = Document::of(parents);
    let mut kept = document.read(0);
    for changes in rounds {
        changes.into_iter().for_each(|change| document.change(change));
        kept.patch(document.patches(&kept));
        let fresh = document.read(0);
        prop_assert_eq!((&kept.page, &kept.elements), (&fresh.page, &fresh.elements));
        prop_assert_eq!(kept.asked.len(), kept.elements.len());
        (document.dirty, document.came) = Default::default();
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_mended_snapshot_is_a_fresh_one(parents in proptest::collection::vec(any::<usize>(), 0..40), rounds in rounds()) {
        mends(&parents, rounds)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// A page of more nodes than are spliced without a rest.
    #[test]
    fn so_is_one_that_is_mended_in_portions(parents in proptest::collection::vec(any::<usize>(), 600..900), rounds in rounds()) {
        mends(&parents, rounds)?;
    }
}
