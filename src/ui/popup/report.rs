//! The answer for one subject: what was found, root cause first, then the checklist of the whole chain.

use yew::prelude::*;

use super::chain::Chain;
use super::state::button;
use crate::diagnosis::Report;
use crate::facts::Moment;
use crate::text::{Lang, words};
use crate::ui::chain::Standing;
use crate::ui::finding::Found;
use crate::ui::scene::PopupAct;

/// A report and how it is drawn.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) report: Report,
    pub(super) lang: Lang,
    pub(super) now: Moment,
    pub(super) on_act: Callback<PopupAct>,
}

/// Draws a report under its verdict.
#[component]
pub(super) fn Answer(props: &Props) -> Html {
    let Props { report, lang, now, on_act } = props;
    let on_start = on_act.reform(PopupAct::Start);
    let findings = report.findings.iter().enumerate().map(|(at, finding)| html! {
        <li data-state={Standing::from(finding.severity).name()}>
            <Found finding={finding.clone()} lang={*lang} now={*now} heading="h3" primary={at == 0} on_start={on_start.clone()} />
        </li>
    });
    html! {
        <>
            if !report.findings.is_empty() {
                <ol class="findings">{ for findings }</ol>
            }
            <Chain report={report.clone()} lang={*lang} now={*now} />
            { button(&words::CHECK_AGAIN, *lang, on_act, PopupAct::Again, false) }
        </>
    }
}
