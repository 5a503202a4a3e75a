//! A pruned copy of a page: what matters for finding controls and reading values, as plain data.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};

use super::kept::{is_large, is_measured};
use super::rests::{self, Rests, after, at_once};

/// The position of a node in [`Snapshot::nodes`]; the browser keeps the element of the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NodeId(pub u32);

/// A page at one moment, in document order: a node's parent always stands before it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// `lang` of the document, as written.
    pub lang: String,
    /// The document's title.
    pub title: String,
    /// The nodes.
    pub nodes: Vec<Node>,
    /// Whether the page had more nodes than are kept.
    pub truncated: bool,
}

/// One element.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// The parent; `None` for the root alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<NodeId>,
    /// The tag in lower case.
    pub tag: String,
    /// The attributes that carry meaning, see the collector's list; never `class` or `style`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<(String, String)>,
    /// The element's own text, without its children's, white space folded, at most 200 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The live value of a field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The value that the page came with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// The live state of a check box or radio button, or `aria-checked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<bool>,
    /// The state that the page came with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_checked: Option<bool>,
    /// Disabled by itself, by a fieldset, or by `aria-disabled`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub disabled: bool,
    /// False only where the browser was asked and said that nobody can see it; [`super::kept::is_measured`] tells where.
    #[serde(default = "yes", skip_serializing_if = "bool::clone")]
    pub visible: bool,
    /// Where it is drawn, in the viewport of its frame; asked only for check boxes and what a person sees in their place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
}

/// A rectangle in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// From the left edge of the frame's viewport.
    pub x: f64,
    /// From its top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Snapshot {
    /// A number for all that a page can change without telling: what fields hold, and what can be used and seen. Boxes and
    /// texts that come and go in between leave it as it is.
    pub fn state(&self) -> u64 {
        at_once(async |rests| self.state_with_rests(rests).await)
    }

    /// The same, with rests.
    pub async fn state_with_rests(&self, rests: &mut Rests<'_>) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.lang.hash(&mut hasher);
        for (done, node) in self.nodes.iter().enumerate() {
            if is_measured(node) || node.has_state() {
                (node.visible, node.disabled, node.checked, &node.value, node.attribute("aria-modal")).hash(&mut hasher);
                node.area.as_ref().map(is_large).hash(&mut hasher);
            }
            after(rests::NODES, done, rests).await;
        }
        hasher.finish()
    }
}

impl Area {
    /// The smallest area that holds both.
    pub fn around(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let right = (self.x + self.width).max(other.x + other.width);
        let bottom = (self.y + self.height).max(other.y + other.height);
        Self { x, y, width: right - x, height: bottom - y }
    }
}

impl Node {
    fn has_state(&self) -> bool {
        !self.visible
            || self.disabled
            || self.checked.is_some()
            || self.value.is_some()
            || self.area.is_some()
            || self.tag == "dialog"
    }

    /// The value of an attribute that was kept.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// A recorded page says only where something cannot be seen.
fn yes() -> bool {
    true
}
