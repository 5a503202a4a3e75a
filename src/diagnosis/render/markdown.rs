//! A report as Markdown, ready for a ticket. Names of the shop are foreign text: nothing in them becomes markup.

use super::super::{Report, told::*};
use crate::text::{Lang, words};

/// The report in one language; ends with a line break.
pub fn markdown(report: &Report, lang: Lang) -> String {
    let told = told(report, lang);
    let subject = told.subject.id.as_deref().map(|id| format!("{} {id}", words::subject_kind(told.subject.kind).in_lang(lang)));
    let mut page = format!("# {}\n\n**{}**\n", plain(&subject.unwrap_or_default()), plain(&told.answer));
    for finding in &told.findings {
        page += &finding_section(finding, lang);
    }
    let plan = told.plan.iter().enumerate().map(|(place, way)| format!("{}. {}", place + 1, plain(&way.does)));
    page += &section(words::PLAN.in_lang(lang), plan);
    page += &values(&told.values, lang);
    let unknown =
        told.unknown.iter().map(|open| format!("- {} (`{}`): {}", plain(&open.rule.title), open.rule.rule, plain(&open.reason)));
    page += &section(words::UNKNOWN.in_lang(lang), unknown);
    page +=
        &section(words::CLEAR.in_lang(lang), told.clear.iter().map(|rule| format!("- {} (`{}`)", plain(&rule.title), rule.rule)));
    page
}

fn finding_section(finding: &ToldFinding, lang: Lang) -> String {
    let mut lines = vec![format!("\n## {}: {}\n", plain(&finding.loud), plain(&finding.title)), plain(&finding.why)];
    let follows = finding.follows_from.as_ref().map(|root| words::follows_from(root).in_lang(lang).to_owned());
    let asides = [follows, finding.consequence.clone(), finding.how_sure.clone()];
    lines.extend(asides.into_iter().flatten().map(|aside| plain(&aside)));
    lines.push(String::new());
    lines.extend(finding.evidence.iter().map(|read| format!("- {}", value(read))));
    lines.extend(finding.remedies.iter().map(|way| format!("- → {}", plain(&way.does))));
    lines.extend(finding.known_issues.iter().map(|issue| format!("- {}: {}", plain(&issue.name), plain(&issue.says))));
    lines.push(format!("- `{}`", finding.rule));
    lines.join("\n") + "\n"
}

fn values(values: &[ToldValue], lang: Lang) -> String {
    section(words::VALUES.in_lang(lang), values.iter().map(|read| format!("- {}", value(&read.evidence))))
}

fn value(read: &ToldEvidence) -> String {
    let at = read.at.as_ref().map(|at| format!(", {at}")).unwrap_or_default();
    format!("{}: **{}** ({}{at})", plain(&read.label), plain(&read.value), plain(&read.source))
}

fn section(heading: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() { String::new() } else { format!("\n## {}\n\n{}\n", plain(heading), lines.join("\n")) }
}

/// The text with nothing in it that Markdown or HTML would take for markup, on one line.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' => plain.extend(['\\', letter]),
            // A link must not be made of a bare address, nor a mention of a name.
            '@' => plain.push_str("@\u{200b}"),
            ':' if plain.ends_with("http") || plain.ends_with("https") => plain.push_str(":\u{200b}"),
            letter if letter.is_control() || is_turning(letter) => plain.push(' '),
            letter => plain.push(letter),
        }
    }
    plain
}

/// Marks that turn the direction of what follows them would reorder the ticket.
const fn is_turning(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_stays_text() {
        let cases = [
            ("**bold** _it_", "\\*\\*bold\\*\\* \\_it\\_"),
            ("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"),
            ("a\n# b | c", "a \\# b \\| c"),
            ("https://evil.example", "https:\u{200b}//evil.example"),
            ("@everyone", "@\u{200b}everyone"),
            ("a\u{202e}b", "a b"),
        ];
        for (text, expected) in cases {
            assert_eq!(plain(text), expected);
        }
    }
}
