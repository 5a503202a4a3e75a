//! What a control is, how it is called, and what a person sees of it.

use super::index::Index;
use super::normal::normal;
use super::{Node, NodeId};

/// The families of controls that targets ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// One that takes text or a number.
    Field,
    /// A check box or switch.
    Switch,
    /// A button, also one that is written as a link.
    Button,
    /// A tab of a tab strip, also one that is written as a link.
    Tab,
}

/// Whether a node is of a family.
pub(super) fn is(node: &Node, family: Family) -> bool {
    let kind = node.attribute("type").unwrap_or_default().to_ascii_lowercase();
    let role = node.attribute("role").unwrap_or_default();
    match family {
        Family::Switch => matches!(role, "checkbox" | "switch") || (node.tag == "input" && kind == "checkbox"),
        Family::Field => {
            let typed = matches!(kind.as_str(), "" | "text" | "number" | "tel" | "search");
            matches!(role, "textbox" | "spinbutton") || (node.tag == "input" && typed && role.is_empty())
        }
        Family::Button => {
            let pressed = node.tag == "input" && matches!(kind.as_str(), "submit" | "button" | "image");
            role == "button" || (role.is_empty() && (pressed || node.tag == "button" || node.tag == "a"))
        }
        Family::Tab => role == "tab" || (role.is_empty() && matches!(node.tag.as_str(), "a" | "button")),
    }
}

/// The accessible name in short: what `aria-labelledby`, `aria-label`, a label or the control's own words say.
pub(super) fn name(index: &Index<'_>, id: NodeId) -> String {
    let node = index.node(id);
    if let Some(ids) = node.attribute("aria-labelledby") {
        let words: Vec<String> = ids.split_whitespace().filter_map(|id| index.by_id(id)).map(|id| index.text(id)).collect();
        if words.iter().any(|words| !words.is_empty()) {
            return words.join(" ");
        }
    }
    if let Some(label) = node.attribute("aria-label").filter(|label| !label.trim().is_empty()) {
        return label.to_owned();
    }
    if let Some(label) = index.label(id) {
        let words = index.text(label);
        if !words.is_empty() {
            return words;
        }
    }
    let own = index.text(id);
    if !own.is_empty() {
        return own;
    }
    let pressed = matches!(node.attribute("type").map(str::to_ascii_lowercase).as_deref(), Some("submit" | "button"));
    let value = node.attribute("value").filter(|_| pressed).or(node.value.as_deref().filter(|_| pressed));
    value.or_else(|| node.attribute("title")).or_else(|| node.attribute("alt")).unwrap_or_default().to_owned()
}

/// The words beside a control that has no label of its own: what stands before it in its cell, its row or its wrapper.
pub(super) fn words_beside(index: &Index<'_>, id: NodeId) -> Option<String> {
    let mut inner = id;
    for outer in index.parents(id).take(5) {
        let before = index.children(outer).iter().take_while(|child| **child < inner && !index.holds(**child, inner));
        let words = before.map(|child| index.text(*child)).filter(|words| !words.is_empty()).last();
        if words.is_some() {
            return words;
        }
        let node = index.node(outer);
        if matches!(node.tag.as_str(), "tr" | "fieldset" | "form" | "table") || node.attribute("role") == Some("row") {
            return None;
        }
        inner = outer;
    }
    None
}

/// The part of a control that a person sees: itself, or the label or neighbour that stands for a hidden input.
pub(super) fn drawn(index: &Index<'_>, id: NodeId) -> Option<NodeId> {
    if index.node(id).visible {
        return Some(id);
    }
    // Only an input is ever stood for; a hidden button is hidden.
    if index.node(id).tag != "input" {
        return None;
    }
    let label = index.label(id).filter(|label| index.node(*label).visible);
    label.or_else(|| {
        let parent = index.parents(id).next()?;
        index.children(parent).iter().copied().find(|child| *child > id && index.node(*child).visible)
    })
}

/// The author's own names of a control: the keys that its words are translated by, and the last part of its ASP.NET name.
pub(super) fn contracts(index: &Index<'_>, id: NodeId) -> Vec<String> {
    let last = |text: &str, marks: &[char]| text.rsplit(marks).next().map(normal).unwrap_or_default();
    let mut names = Vec::new();
    let around = [Some(id), index.label(id)];
    for node in around.into_iter().flatten().map(|id| index.node(id)) {
        names.extend(node.attribute("data-i18n").map(|key| last(key.trim_end_matches(".label"), &['.', ':'])));
        names.extend(node.attribute("data-testid").map(normal));
    }
    names.extend(index.node(id).attribute("name").map(|name| last(name, &['$'])));
    names
}
