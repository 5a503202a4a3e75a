//! A pruned copy of a page: what matters for finding controls and reading values, as plain data.

use serde::{Deserialize, Serialize};

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
    pub parent: Option<NodeId>,
    /// The tag in lower case.
    pub tag: String,
    /// The attributes that carry meaning, see the collector's list; never `class` or `style`.
    pub attributes: Vec<(String, String)>,
    /// The element's own text, without its children's, white space folded, at most 200 characters.
    pub text: String,
    /// The live value of a field.
    pub value: Option<String>,
    /// The value that the page came with.
    pub default_value: Option<String>,
    /// The live state of a check box or radio button, or `aria-checked`.
    pub checked: Option<bool>,
    /// The state that the page came with.
    pub default_checked: Option<bool>,
    /// Disabled by itself, by a fieldset, or by `aria-disabled`.
    pub disabled: bool,
    /// Whether a person could see it; measured for controls, labels, cells and headings only.
    pub visible: bool,
    /// Where it is drawn, in the viewport of its frame; measured for the same.
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

impl Node {
    /// The value of an attribute that was kept.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}
