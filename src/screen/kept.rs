//! What a snapshot keeps of a page; the collector in the browser and the builder of the tests follow the same list.

use super::role::{Role, role};
use super::{Area, Node};

/// A page with more elements is cut here, so that a broken page cannot hold up the browser.
pub const MOST_NODES: usize = 20_000;
/// The longest text kept of one element; no label or cell that matters is longer.
pub const LONGEST_TEXT: usize = 200;

/// The attributes that carry meaning. `id` is kept as the target of `for`, `aria-*` and links, and for the WebForms name in it;
/// `class` and `style` change with every release and are never looked at.
pub const ATTRIBUTES: &[&str] = &[
    "role",
    "aria-checked",
    "aria-colindex",
    "aria-colspan",
    "aria-controls",
    "aria-label",
    "aria-labelledby",
    "aria-modal",
    "aria-pressed",
    "aria-selected",
    "action",
    "alt",
    "colspan",
    "data-i18n",
    "data-testid",
    "for",
    "href",
    "id",
    "name",
    "placeholder",
    "title",
    "type",
    "value",
];

/// Whether an attribute of an element is kept. A `value` is a label on buttons alone; that of a field is read from the field.
pub fn keeps(tag: &str, kind: &str, attribute: &str) -> bool {
    let is_button = tag == "input" && matches!(kind, "submit" | "button" | "image" | "reset");
    ATTRIBUTES.contains(&attribute) && (attribute != "value" || is_button)
}

/// Elements that hold nothing a person reads as the page's own words; they are left out with all that is in them.
pub fn skips(tag: &str) -> bool {
    matches!(tag, "head" | "script" | "style" | "template" | "noscript" | "link" | "meta" | "iframe" | "object" | "canvas")
}

/// Whether an element is kept without what is in it: the innards of a drawing mean nothing.
pub fn is_closed(tag: &str) -> bool {
    matches!(tag, "svg" | "math" | "picture" | "video" | "audio")
}

/// Whether it is worth asking where an element is drawn: what one clicks, reads or is told, never mere boxes.
pub fn is_measured(node: &Node) -> bool {
    node.tag == "label"
        || node.tag == "legend"
        || node.tag == "dialog"
        || !matches!(role(node), Role::Other | Role::Row | Role::Table)
}

/// Whether a field is not drawn itself, so that its neighbours must be measured to find what a person sees of it.
pub fn needs_neighbours(node: &Node) -> bool {
    role(node).is_field() && !is_drawn(node)
}

/// A box smaller than this is an input hidden behind its drawing.
const SMALLEST: f64 = 4.0;

/// Whether a measured element is drawn large enough to be seen.
pub(super) fn is_drawn(node: &Node) -> bool {
    let large = |area: &Area| area.width >= SMALLEST && area.height >= SMALLEST;
    node.visible && node.area.as_ref().is_some_and(large)
}
