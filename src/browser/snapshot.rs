//! The snapshot of a document: read once as a whole, in slices, and from then on only where the page changed.

mod attributed;
mod dirt;
mod measure;
mod reread;
mod state;
mod walk;

use web_sys::{Document, Element, ShadowRoot};

pub use dirt::Dirt;
use measure::Measure;
use reread::{Reread, reread};
use walk::Walk;

use super::meter;
use super::pace::Pace;
use super::shadow;
use crate::screen::{Kept, Snapshot, kept};

/// What was taken.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// The document as data, with the element of every node.
    pub kept: Kept<Element>,
    /// The shadow roots on the way: whoever watches the document does not see what changes in them.
    pub roots: Vec<ShadowRoot>,
}

/// Reads a document at a stretch. `own` is the host of our overlay, which is no part of the page.
pub fn take(document: &Document, own: Option<&Element>) -> Taken {
    let Some(root) = document.document_element() else { return Taken::default() };
    let mut walk = Walk::from(&root, 0, own);
    while walk.step() {}
    let mut taken = taken(document, walk);
    let mut measure = Measure::new(false);
    while measure.step(&mut taken.kept) {}
    taken
}

/// Reads a document as a whole, in slices. What changes in between has to be refreshed.
pub async fn read(document: &Document, own: Option<&Element>, pace: &mut Pace) -> Taken {
    let Some(root) = document.document_element() else { return Taken::default() };
    meter::count("wholes");
    let mut walk = Walk::from(&root, 0, own);
    walk.run(pace).await;
    taken(document, walk)
}

impl Taken {
    /// Reads again what changed, and tells whether a judgement could notice; none if the page has to be read as a whole.
    pub async fn refresh(&mut self, document: &Document, dirt: &Dirt, own: Option<&Element>, pace: &mut Pace) -> Option<bool> {
        let is_other = document.document_element().as_ref() != self.kept.elements.first();
        if is_other || self.kept.page.truncated || dirt.is_everything() || self.grew_a_root() {
            return None;
        }
        let mut is_heeded = dirt.is_of_states();
        if !dirt.is_empty() {
            let Reread { patches, roots, truncated } = reread(&self.kept, dirt, own, pace).await;
            if truncated {
                return None;
            }
            meter::count("patches");
            // Neither of these asks the page, so that it may change meanwhile.
            pace.fresh().await;
            is_heeded |= self.kept.heeds(&patches);
            self.kept.patch_with_rests(patches, &mut || pace.rest()).await;
            self.roots.extend(roots);
        }
        entitle(document, &mut self.kept.page);
        (self.kept.elements.len() <= kept::MOST_NODES).then_some(is_heeded)
    }

    /// Asks what the page does not tell of itself.
    pub async fn measure(&mut self, pace: &mut Pace) {
        // The first answer may have to wait for a layout.
        pace.fresh().await;
        Measure::new(true).run(&mut self.kept, pace).await;
    }

    /// An element with a name of its own may be given its shadow root long after it came, which nobody is told of.
    fn grew_a_root(&self) -> bool {
        let named = self.kept.page.nodes.iter().zip(&self.kept.elements).filter(|(node, _)| node.tag.contains('-'));
        let mut roots = named.filter_map(|(node, element)| shadow::root_of(element, &node.tag));
        roots.any(|root| !self.roots.contains(&root))
    }
}

fn taken(document: &Document, walk: Walk) -> Taken {
    let mut page = Snapshot { nodes: walk.nodes, truncated: walk.truncated, ..Snapshot::default() };
    entitle(document, &mut page);
    Taken { kept: Kept { page, elements: walk.elements, asked: Vec::new() }, roots: walk.roots }
}

fn entitle(document: &Document, page: &mut Snapshot) {
    let root = document.document_element();
    page.lang = root.and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    page.title = document.title();
}
