//! `sellable explain`: what a code or message means, and what to do.

use sellable::codes::{self, Code, Explained, Sure, What};
use sellable::diagnosis::{link, link_name};
use sellable::text::{Lang, Text, words};
use serde_json::{Value, json};

use crate::options::Options;
use crate::output::{Exit, print, print_json};

/// Explains every code and message in a text.
///
/// # Errors
/// There is no text.
pub(crate) fn explain(text: &str, options: &Options) -> Result<Exit, Text> {
    if text.trim().is_empty() {
        return Err(words::COMMAND_NEEDS_CODE);
    }
    let found = codes::explain(text);
    let lang = options.lang;
    if options.json {
        let told: Vec<Value> = found.iter().map(|found| told(found, lang)).collect();
        print_json(&json!({ "schema": "sellable-explain/1", "language": lang.tag(), "found": told }));
    } else if found.is_empty() {
        print(&format!("{}\n", words::CODE_NOT_DOCUMENTED.in_lang(lang)));
    } else {
        let pages: Vec<String> = found.iter().map(|found| page(found, lang)).collect();
        print(&pages.join("\n"));
    }
    let is_known = found.iter().any(|found| !found.what.codes().is_empty());
    Ok(if is_known { Exit::Printed } else { Exit::NotDocumented })
}

/// What to say when nothing is known of it.
const fn unexplained(what: &What) -> Option<Text> {
    match what {
        What::Listed => Some(words::CODE_LISTED),
        What::NotDocumented => Some(words::CODE_NOT_DOCUMENTED),
        What::Code(_) | What::OneOf(_) => None,
    }
}

fn page(found: &Explained, lang: Lang) -> String {
    let unexplained = unexplained(&found.what).map(|says| format!("  {}\n", says.in_lang(lang)));
    let entries: String = found.what.codes().iter().map(|code| entry(code, lang)).collect();
    format!("{}\n{}{entries}", found.token, unexplained.unwrap_or_default())
}

fn entry(code: &Code, lang: Lang) -> String {
    let mut lines = vec![format!("[{}] {}", code.code, code.means.in_lang(lang)), format!("→ {}", code.then.in_lang(lang))];
    if !code.links.is_empty() {
        let links: Vec<Text> = code.links.iter().map(|place| link(*place)).collect();
        lines.push(format!("{}: {}", words::LOOK_AT.in_lang(lang), Text::list(&links).in_lang(lang)));
    }
    let issue = |issue: &codes::KnownIssue| format!("{}: {}", issue.name().in_lang(lang), issue.says.in_lang(lang));
    lines.extend(code.issues.iter().map(issue));
    lines.push(format!("{} ({})", code.source, code.read));
    lines.iter().map(|line| format!("  {line}\n")).collect()
}

fn told(found: &Explained, lang: Lang) -> Value {
    let entry = |code: &&Code| {
        let issue = |issue: &codes::KnownIssue| json!({ "number": issue.number, "status": issue.status.name(), "says": issue.says.in_lang(lang) });
        json!({
            "code": code.code,
            "means": code.means.in_lang(lang),
            "then": code.then.in_lang(lang),
            "sure": if code.sure == Sure::Documented { "documented" } else { "inferred" },
            "links": code.links.iter().map(|place| link_name(*place)).collect::<Vec<_>>(),
            "known_issues": code.issues.iter().map(issue).collect::<Vec<_>>(),
            "source": { "name": code.source, "read": code.read },
        })
    };
    json!({
        "token": found.token,
        "meanings": found.what.codes().iter().map(entry).collect::<Vec<_>>(),
        "unexplained": unexplained(&found.what).map(|says| says.in_lang(lang).to_owned()),
    })
}
