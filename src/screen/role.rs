//! What kind of control a node is: its `role`, or what its tag and type mean.

use super::Node;

/// The kinds that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Checkbox,
    Switch,
    Radio,
    Textbox,
    Choice,
    Button,
    Link,
    Tab,
    Cell,
    ColumnHeader,
    Row,
    Table,
    Heading,
    Dialog,
    Alert,
    Other,
}

impl Role {
    /// Fields hold a value; a label belongs to one of them.
    pub(super) fn is_field(self) -> bool {
        matches!(self, Self::Checkbox | Self::Switch | Self::Radio | Self::Textbox | Self::Choice)
    }
}

/// The role of a node.
pub(super) fn role(node: &Node) -> Role {
    let named = node.attribute("role").and_then(|roles| roles.split_ascii_whitespace().next());
    named.and_then(by_name).unwrap_or_else(|| by_tag(node))
}

fn by_name(role: &str) -> Option<Role> {
    Some(match role {
        "checkbox" => Role::Checkbox,
        "switch" => Role::Switch,
        "radio" => Role::Radio,
        "textbox" | "searchbox" | "spinbutton" => Role::Textbox,
        "combobox" | "listbox" => Role::Choice,
        "button" => Role::Button,
        "link" => Role::Link,
        "tab" => Role::Tab,
        "cell" | "gridcell" | "rowheader" => Role::Cell,
        "columnheader" => Role::ColumnHeader,
        "row" => Role::Row,
        "table" | "grid" | "treegrid" => Role::Table,
        "heading" => Role::Heading,
        "dialog" | "alertdialog" => Role::Dialog,
        "alert" => Role::Alert,
        "presentation" | "none" | "group" | "rowgroup" => Role::Other,
        _ => return None,
    })
}

fn by_tag(node: &Node) -> Role {
    match node.tag.as_str() {
        "input" => by_type(node.attribute("type").unwrap_or_default()),
        "textarea" => Role::Textbox,
        "select" => Role::Choice,
        "button" => Role::Button,
        // WebForms draws buttons that post back as links to a script.
        "a" => match node.attribute("href") {
            Some(href) if href.trim_start().starts_with("javascript:") => Role::Button,
            Some(_) => Role::Link,
            None => Role::Other,
        },
        "td" => Role::Cell,
        "th" => Role::ColumnHeader,
        "tr" => Role::Row,
        "table" => Role::Table,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Role::Heading,
        "dialog" => Role::Dialog,
        _ => Role::Other,
    }
}

fn by_type(kind: &str) -> Role {
    match kind.to_ascii_lowercase().as_str() {
        "checkbox" => Role::Checkbox,
        "radio" => Role::Radio,
        "submit" | "button" | "image" | "reset" => Role::Button,
        "hidden" | "file" | "range" | "color" => Role::Other,
        _ => Role::Textbox,
    }
}
