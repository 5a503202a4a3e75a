//! The answer for one subject: what was found, root cause first, then the checklist of the whole chain.

use yew::prelude::*;

use super::chain::Chain;
use super::proof::{Plan, Proof};
use super::state::button;
use crate::diagnosis::Report;
use crate::facts::Moment;
use crate::rules::Finding;
use crate::text::{Lang, Text, words};
use crate::ui::chain::Standing;
use crate::ui::finding::{Found, said};
use crate::ui::scene::{CopyAs, PopupAct};

/// A report and how it is drawn.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) report: Report,
    pub(super) lang: Lang,
    pub(super) now: Moment,
    /// Whether the report was copied; none if nobody asked for it.
    pub(super) copied: Option<bool>,
    pub(super) on_act: Callback<PopupAct>,
}

/// Draws a report under its verdict.
#[component]
pub(super) fn Answer(props: &Props) -> Html {
    let Props { report, lang, now, copied, on_act } = props;
    let on_start = on_act.reform(PopupAct::Start);
    let list = groups(&report.findings).into_iter().enumerate().map(|(at, (root, follows))| {
        html! {
            <li data-state={Standing::from(root.severity).name()}>
                { found(props, root, at == 0) }
                if !follows.is_empty() {
                    <details class="follows">
                        <summary>{ said(&words::follows(follows.len()), *lang) }</summary>
                        { for follows.iter().map(|finding| found(props, finding, false)) }
                    </details>
                }
            </li>
        }
    });
    html! {
        <>
            if !report.findings.is_empty() {
                <ol class="findings">{ for list }</ol>
            }
            <Plan report={report.clone()} lang={*lang} now={*now} on_start={on_start.clone()} />
            <Proof report={report.clone()} lang={*lang} now={*now} on_start={on_start.clone()} />
            <Chain report={report.clone()} lang={*lang} now={*now} />
            <div class="acts">
                { button(&words::CHECK_AGAIN, *lang, on_act, PopupAct::Again, false) }
                { button(&words::COPY, *lang, on_act, PopupAct::Copy(CopyAs::Markdown), false) }
                { button(&words::COPY_JSON, *lang, on_act, PopupAct::Copy(CopyAs::Json), false) }
                // A screen reader hears it from the region that speaks, at the top.
                <p class="quiet small" aria-hidden="true">{ for copied.map(|done| said(&copied_says(done), *lang)) }</p>
            </div>
        </>
    }
}

/// What became of copying the report.
pub(super) fn copied_says(done: bool) -> Text {
    if done { words::COPIED } else { words::NOT_COPIED }
}

/// Each root cause with what follows from it: a diagnosis puts them in this order.
fn groups(findings: &[Finding]) -> Vec<(&Finding, Vec<&Finding>)> {
    let mut groups: Vec<(&Finding, Vec<&Finding>)> = Vec::new();
    for finding in findings {
        match groups.last_mut() {
            Some((_, follows)) if finding.follows_from.is_some() => follows.push(finding),
            _ => groups.push((finding, Vec::new())),
        }
    }
    groups
}

fn found(props: &Props, finding: &Finding, primary: bool) -> Html {
    let on_start = props.on_act.reform(PopupAct::Start);
    html! { <Found finding={finding.clone()} lang={props.lang} now={props.now} heading="h3" {primary} {on_start} /> }
}
