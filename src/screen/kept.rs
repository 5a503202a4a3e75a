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

/// Whether it is worth asking where an element is drawn: what one types into or clicks, and what tells one part of a page from
/// another. Each answer costs microseconds, so cells and labels are asked only where a field of theirs is not drawn itself.
pub fn is_measured(node: &Node) -> bool {
    let role = role(node);
    role.is_field()
        || matches!(role, Role::Button | Role::Link | Role::Tab | Role::ColumnHeader | Role::Heading | Role::Dialog | Role::Alert)
}

/// Whether an element can be switched off.
pub fn is_control(node: &Node) -> bool {
    let role = role(node);
    role.is_field() || matches!(role, Role::Button | Role::Link | Role::Tab)
}

/// Whether the size of a field must be known too: check boxes are often one pixel behind their drawing.
pub fn needs_area(node: &Node) -> bool {
    matches!(role(node), Role::Checkbox | Role::Switch | Role::Radio)
}

/// A box smaller than this is an input hidden behind its drawing.
const SMALLEST: f64 = 4.0;

/// Whether an element can be seen, as far as it was asked about.
pub fn is_seen(node: &Node) -> bool {
    node.visible && node.area.as_ref().is_none_or(is_large)
}

/// Whether an element is known to be drawn, so that it can stand for a field that is not.
pub fn stands_in(node: &Node) -> bool {
    node.visible && node.area.as_ref().is_some_and(is_large)
}

/// Whether a rectangle is more than a trick to hide something.
pub fn is_large(area: &Area) -> bool {
    area.width >= SMALLEST && area.height >= SMALLEST
}
