//! What an element says of itself beyond its words: kept attributes, the value it holds and held, whether it can be used.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlOptionElement, HtmlTextAreaElement};

use crate::screen::{Node, NodeId, kept};

/// An element as data, but for its text and its place.
pub(super) fn node(element: &Element, tag: String, parent: Option<NodeId>, has_attributes: bool) -> Node {
    let mut node = Node { parent, tag, visible: true, ..Node::default() };
    if has_attributes {
        node.attributes = attributes(element, &node.tag);
    }
    add_modal(&mut node, element);
    add_state(&mut node, element);
    node
}

/// Reads again what can become another without a change of the document.
pub(super) fn restate(node: &mut Node, element: &Element) {
    if node.tag == "dialog" {
        node.attributes = attributes(element, &node.tag);
        add_modal(node, element);
    }
    add_state(node, element);
}

/// Only a script makes a dialog modal, and no attribute says so.
fn add_modal(node: &mut Node, element: &Element) {
    if node.tag == "dialog" && element.matches(":modal").unwrap_or(false) {
        node.attributes.push(("aria-modal".into(), "true".into()));
    }
}

/// What a field holds and held, and whether it can be used.
fn add_state(node: &mut Node, element: &Element) {
    (node.checked, node.default_checked) = (None, None);
    (node.value, node.default_value) = (None, None);
    match node.tag.as_str() {
        "input" => add_input(node, element.unchecked_ref()),
        "textarea" => {
            let area: &HtmlTextAreaElement = element.unchecked_ref();
            (node.value, node.default_value) = (Some(cut(&area.value())), area.default_value().ok().map(|value| cut(&value)));
        }
        "option" => {
            let option: &HtmlOptionElement = element.unchecked_ref();
            (node.checked, node.default_checked) = (Some(option.selected()), Some(option.default_selected()));
        }
        _ => {}
    }
    if node.checked.is_none() {
        let told = node.attribute("aria-checked").or_else(|| node.attribute("aria-pressed"));
        node.checked = told.map(|told| told == "true");
    }
    node.disabled = kept::is_control(node) && element.matches(":disabled,[aria-disabled=true],[inert] *").unwrap_or(false);
}

/// A page may put an `input` of another kind than HTML's into its tree, but not under that local name in an HTML document.
/// Passwords stay where they are.
fn add_input(node: &mut Node, input: &HtmlInputElement) {
    match input.type_().as_str() {
        "checkbox" | "radio" => (node.checked, node.default_checked) = (Some(input.checked()), Some(input.default_checked())),
        "password" | "hidden" | "file" => {}
        _ => (node.value, node.default_value) = (Some(cut(&input.value())), Some(cut(&input.default_value()))),
    }
}

fn attributes(element: &Element, tag: &str) -> Vec<(String, String)> {
    let kind =
        if tag == "input" { element.get_attribute("type").unwrap_or_default().to_ascii_lowercase() } else { String::new() };
    let names = element.get_attribute_names();
    let kept = names.iter().filter_map(|name| name.as_string()).filter(|name| kept::keeps(tag, &kind, name));
    kept.filter_map(|name| element.get_attribute(&name).map(|value| (name, cut(&value)))).collect()
}

/// Addresses and labels beyond this are none that matter; `data:` addresses can be megabytes.
fn cut(value: &str) -> String {
    value.chars().take(2 * kept::LONGEST_TEXT).collect()
}
