//! Findings as a list shows them: each cause with what follows from it, and apart from them what the user does not want to see.

use crate::rules::Finding;

/// A cause and what follows from it.
pub type Group<'a> = (&'a Finding, Vec<&'a Finding>);

/// The open findings in groups, then those that are put out of sight. What follows from a cause that is out of sight stands by
/// itself: ignoring the cause says nothing of it.
pub fn groups<'a>(findings: &'a [Finding], is_open: impl Fn(&Finding) -> bool) -> (Vec<Group<'a>>, Vec<&'a Finding>) {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut hidden = Vec::new();
    let mut cause_is_open = false;
    for finding in findings {
        let open = is_open(finding);
        let follows = finding.follows_from.is_some();
        match groups.last_mut() {
            _ if !open => hidden.push(finding),
            Some((_, list)) if follows && cause_is_open => list.push(finding),
            _ => groups.push((finding, Vec::new())),
        }
        if !follows {
            cause_is_open = open;
        }
    }
    (groups, hidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Vec<Finding> {
        let finding = |rule: &'static str, cause: Option<&'static str>| {
            let words = serde_json::json!({ "en": rule, "pt": rule, "es": rule });
            let finding = serde_json::json!({
                "rule": rule, "follows_from": cause, "severity": "Risk", "places": [], "consequence": "Nothing",
                "certainty": "Documented", "says": words, "why": words, "evidence": [], "remedies": [], "known_issues": [],
            });
            serde_json::from_value(finding).expect("a finding")
        };
        vec![finding("a", None), finding("b", Some("a")), finding("c", None), finding("d", Some("c"))]
    }

    fn names(hidden: &[&str]) -> String {
        let list = list();
        let (groups, apart) = groups(&list, |finding| !hidden.contains(&finding.rule.as_ref()));
        let group = |(cause, follows): &Group| {
            let follows: Vec<&str> = follows.iter().map(|finding| finding.rule.as_ref()).collect();
            format!("{}[{}]", cause.rule, follows.join(" "))
        };
        let apart: Vec<&str> = apart.iter().map(|finding| finding.rule.as_ref()).collect();
        format!("{} / {}", groups.iter().map(group).collect::<Vec<_>>().join(" "), apart.join(" "))
    }

    #[test]
    fn what_follows_from_a_hidden_cause_stands_by_itself() {
        assert_eq!(names(&[]), "a[b] c[d] / ");
        assert_eq!(names(&["b"]), "a[] c[d] / b");
        assert_eq!(names(&["c"]), "a[b] d[] / c");
        assert_eq!(names(&["a"]), "b[] c[d] / a");
        assert_eq!(names(&["a", "b", "c", "d"]), " / a b c d");
    }
}
