//! `sellable rules`: what is checked, for people who write rules and for support.

use sellable::diagnosis::{link, link_name, severity, severity_name};
use sellable::rules::{Citation, RULES, Rule};
use sellable::text::Lang;
use serde_json::{Value, json};

use crate::options::Options;
use crate::output::{Exit, print, print_json};

/// Prints every rule with its link, its severity and its sources.
pub(crate) fn catalogue(options: &Options) -> Exit {
    if options.json {
        print_json(&RULES.iter().map(|rule| told(rule, options.lang)).collect::<Vec<_>>());
    } else {
        print(&RULES.iter().map(|rule| row(rule, options.lang)).collect::<String>());
    }
    Exit::Printed
}

fn row(rule: &Rule, lang: Lang) -> String {
    let sources: Vec<String> = rule.sources.iter().map(|source| format!("{} ({})", source.name, source.read)).collect();
    let (link, severity) = (link(rule.link), severity(rule.severity));
    let columns = [rule.id, link.in_lang(lang), severity.in_lang(lang), rule.title.in_lang(lang), &sources.join("; ")];
    columns.join("\t") + "\n"
}

fn told(rule: &Rule, lang: Lang) -> Value {
    let source = |source: &Citation| json!({ "name": source.name, "read": source.read });
    json!({
        "id": rule.id,
        "link": link_name(rule.link),
        "title": rule.title.in_lang(lang),
        "severity": severity_name(rule.severity),
        "sources": rule.sources.iter().map(source).collect::<Vec<_>>(),
    })
}
