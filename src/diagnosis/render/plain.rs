//! A report as plain text, one line a thought.

use super::super::{Report, told::*};
use crate::text::{Lang, words};

/// The report in one language; ends with a line break.
pub fn text(report: &Report, lang: Lang) -> String {
    let told = told(report, lang);
    let (unknown, clear) = (words::UNKNOWN, words::CLEAR);
    let (unknown, clear) = (unknown.in_lang(lang), clear.in_lang(lang));
    let mut lines = vec![told.answer];
    lines.extend(told.findings.iter().flat_map(|finding| finding_lines(finding, lang)));
    lines.extend(told.plan.iter().map(|way| format!("{}: {}", words::PLAN.in_lang(lang), way.does)));
    lines
        .extend(told.unknown.iter().map(|open| format!("{unknown}: {} [{}] — {}", open.rule.title, open.rule.rule, open.reason)));
    lines.extend(told.clear.iter().map(|rule| format!("{clear}: {} [{}]", rule.title, rule.rule)));
    lines.join("\n") + "\n"
}

fn finding_lines(finding: &ToldFinding, lang: Lang) -> Vec<String> {
    let indent = if finding.follows_from.is_some() { "  " } else { "" };
    let mut lines = vec![format!("{}: {} [{}]", finding.loud, finding.title, finding.rule), format!("  {}", finding.why)];
    let follows = finding.follows_from.as_ref().map(|root| words::follows_from(root).in_lang(lang).to_owned());
    let asides = [follows, finding.consequence.clone(), finding.how_sure.clone()];
    lines.extend(asides.into_iter().flatten().map(|aside| format!("  {aside}")));
    lines.extend(finding.evidence.iter().map(|read| format!("  · {}: {} — {}", read.label, read.value, read.source)));
    lines.extend(finding.remedies.iter().map(|way| format!("  → {}", way.does)));
    lines.extend(finding.known_issues.iter().map(|issue| format!("  {}: {}", issue.name, issue.says)));
    lines.iter().map(|line| format!("{indent}{line}")).collect()
}
