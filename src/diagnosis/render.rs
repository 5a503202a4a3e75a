//! A report as plain text, one line a thought, for tickets and for review.

use super::{Report, label};
use crate::facts::Missing;
use crate::rules::{Certainty, Consequence, Evidence, Finding, Severity};
use crate::text::{Lang, Text, words};

/// The report in one language; ends with a line break.
pub fn text(report: &Report, lang: Lang) -> String {
    let (verdict, ok) = (label::verdict(report.verdict), words::CLEAR);
    let mut lines = vec![verdict.in_lang(lang).to_owned()];
    for finding in &report.findings {
        lines.extend(finding_lines(finding, lang));
    }
    for unknown in &report.unknown {
        lines.push(unknown_line(&unknown.title, &unknown.rule, &unknown.reason, lang));
    }
    for clear in &report.clear {
        lines.push(format!("{}: {} [{}]", ok.in_lang(lang), clear.title.in_lang(lang), clear.rule));
    }
    lines.join("\n") + "\n"
}

fn unknown_line(title: &Text, rule: &str, reason: &Missing, lang: Lang) -> String {
    let (word, reason) = (words::UNKNOWN, reason.label());
    format!("{}: {} [{rule}] — {}", word.in_lang(lang), title.in_lang(lang), reason.in_lang(lang))
}

fn finding_lines(finding: &Finding, lang: Lang) -> Vec<String> {
    let indent = if finding.follows_from.is_some() { "  " } else { "" };
    let loud = label::severity(finding.severity);
    let mut lines = vec![format!("{}: {} [{}]", loud.in_lang(lang), finding.says.in_lang(lang), finding.rule)];
    lines.push(format!("  {}", finding.why.in_lang(lang)));
    let follows = finding.follows_from.as_ref().map(|root| words::follows_from(root));
    let doubt = (finding.certainty == Certainty::Suspected).then_some(words::SUSPECTED);
    // Anything less than a block only may have its consequence; its sentences say when.
    let certain = finding.severity == Severity::Blocks || finding.consequence == Consequence::WrongOnceSaved;
    let consequence = label::consequence(finding.consequence).filter(|_| certain);
    let asides = follows.into_iter().chain(consequence).chain(doubt);
    lines.extend(asides.map(|aside| format!("  {}", aside.in_lang(lang))));
    lines.extend(finding.evidence.iter().map(|evidence| evidence_line(evidence, lang)));
    lines.extend(finding.remedies.iter().map(|remedy| format!("  → {}", label::remedy(remedy).in_lang(lang))));
    let issues = finding.known_issues.iter().map(|issue| (words::known_issue(issue.number), &issue.says));
    lines.extend(issues.map(|(number, says)| format!("  {}: {}", number.in_lang(lang), says.in_lang(lang))));
    lines.iter().map(|line| format!("{indent}{line}")).collect()
}

fn evidence_line(evidence: &Evidence, lang: Lang) -> String {
    let source = evidence.source.label();
    format!("  · {}: {} — {}", evidence.label.in_lang(lang), evidence.value.in_lang(lang), source.in_lang(lang))
}
