//! Takes a snapshot of a page: one pass in document order, bounded, with no layout work but for what a person can point at.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlInputElement, HtmlTextAreaElement, Node as DomNode};

use crate::screen::{Node, NodeId, Snapshot};

/// More nodes than this are not kept, and the snapshot says so.
const MOST_NODES: usize = 20_000;
/// Longer texts are cut: no label is that long.
const LONGEST_TEXT: usize = 200;

/// The attributes that carry meaning. `class` and `style` are never among them.
const ATTRIBUTES: &[&str] = &[
    "alt",
    "aria-checked",
    "aria-colindex",
    "aria-colspan",
    "aria-disabled",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "aria-modal",
    "aria-selected",
    "colspan",
    "data-i18n",
    "data-testid",
    "for",
    "headers",
    "hidden",
    "href",
    "id",
    "name",
    "placeholder",
    "role",
    "scope",
    "title",
    "type",
];

/// Elements whose inside says nothing about controls.
const SKIPPED: &[&str] = &["script", "style", "svg", "template", "noscript", "iframe", "canvas", "video", "audio", "object"];

/// The page now, with the element of each node under the same number.
pub fn take(document: &Document) -> (Snapshot, Vec<Element>) {
    let root = document.document_element();
    let lang = root.as_ref().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    let mut page = Snapshot { lang, title: document.title(), ..Snapshot::default() };
    let mut elements = Vec::new();
    let Some(body) = document.body() else { return (page, elements) };
    let mut waiting: Vec<(Element, Option<NodeId>)> = vec![(body.into(), None)];
    while let Some((element, parent)) = waiting.pop() {
        if page.nodes.len() >= MOST_NODES {
            page.truncated = true;
            break;
        }
        let tag = element.local_name().to_ascii_lowercase();
        if SKIPPED.contains(&tag.as_str()) {
            continue;
        }
        let here = NodeId(u32::try_from(page.nodes.len()).unwrap_or(u32::MAX));
        let children = children(&element);
        page.nodes.push(node(&element, tag, parent));
        elements.push(element);
        // The last waits the longest, so that nodes come off in document order.
        waiting.extend(children.into_iter().rev().map(|child| (child, Some(here))));
    }
    (page, elements)
}

/// The element's children, those of an open shadow root first: they are drawn in its place.
fn children(element: &Element) -> Vec<Element> {
    let shadow = element.shadow_root().and_then(|root| root.first_element_child());
    [shadow, element.first_element_child()]
        .into_iter()
        .flat_map(|first| std::iter::successors(first, Element::next_element_sibling))
        .collect()
}

fn node(element: &Element, tag: String, parent: Option<NodeId>) -> Node {
    let attributes = attributes(element, &tag);
    let mut node = Node { parent, text: own_text(element), attributes, tag, ..Node::default() };
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let checkable = matches!(input.type_().as_str(), "checkbox" | "radio");
        node.checked = checkable.then(|| input.checked());
        node.default_checked = checkable.then(|| input.default_checked());
        // What a person types into a password field is nobody's business.
        if !checkable && input.type_() != "password" {
            node.value = Some(input.value());
            node.default_value = Some(input.default_value());
        }
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        node.value = Some(cut(&area.value()));
        node.default_value = area.default_value().ok().map(|text| cut(&text));
    }
    if let Some(checked) = node.attribute("aria-checked") {
        node.checked = Some(checked == "true");
    }
    node.disabled = node.attribute("aria-disabled") == Some("true") || element.matches(":disabled").unwrap_or(false);
    node.visible = measured(&node) && is_visible(element);
    node
}

fn attributes(element: &Element, tag: &str) -> Vec<(String, String)> {
    let mut kept = Vec::new();
    for name in element.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        let button_value = name == "value" && matches!(tag, "input" | "button");
        if ATTRIBUTES.contains(&name.as_str()) || name.starts_with("data-sl-") || button_value {
            let value = element.get_attribute(&name).unwrap_or_default();
            kept.push((name, cut(&value)));
        }
    }
    kept
}

/// The element's own text, white space folded.
fn own_text(element: &Element) -> String {
    let mut text = String::new();
    let mut child = element.first_child();
    while let Some(node) = child {
        if node.node_type() == DomNode::TEXT_NODE {
            for word in node.node_value().unwrap_or_default().split_whitespace() {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(word);
                if text.len() > LONGEST_TEXT {
                    return cut(&text);
                }
            }
        }
        child = node.next_sibling();
    }
    text
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST_TEXT).collect()
}

/// Only what a person can point at, and what stands for it, is asked whether it is visible: asking costs layout.
fn measured(node: &Node) -> bool {
    matches!(
        node.tag.as_str(),
        "a" | "button" | "input" | "label" | "select" | "textarea" | "td" | "th" | "li" | "h1" | "h2" | "h3" | "dialog"
    ) || node.attributes.iter().any(|(name, _)| name == "role")
}

fn is_visible(element: &Element) -> bool {
    let rect = element.get_bounding_client_rect();
    rect.width() > 1.0 && rect.height() > 1.0 && check_visibility(element)
}

/// `checkVisibility` with the options that ask about `visibility` and `opacity`; web-sys does not offer it.
fn check_visibility(element: &Element) -> bool {
    thread_local! {
        static OPTIONS: JsValue = {
            let options = js_sys::Object::new();
            for name in ["checkVisibilityCSS", "checkOpacity", "contentVisibilityAuto"] {
                // A plain object takes any property.
                let _ = js_sys::Reflect::set(&options, &name.into(), &JsValue::TRUE);
            }
            options.into()
        };
    }
    let method = js_sys::Reflect::get(element, &"checkVisibility".into())
        .ok()
        .and_then(|method| method.dyn_into::<js_sys::Function>().ok());
    let answer = method.and_then(|method| OPTIONS.with(|options| method.call1(element, options)).ok());
    answer.is_none_or(|answer| answer.as_bool().unwrap_or(true))
}
