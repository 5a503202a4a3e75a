//! The answer for one subject: what was found, root cause first, then the checklist of the whole chain.

use yew::prelude::*;

use super::chain::Chain;
use super::proof::{Plan, Proof};
use super::state::button;
use crate::diagnosis::Report;
use crate::domain::Remedy;
use crate::facts::Moment;
use crate::rules::Finding;
use crate::settings::{AccountSettings, Settings, is_open};
use crate::text::{Lang, Text, words};
use crate::ui::chain::Standing;
use crate::ui::finding::{Found, said};
use crate::ui::glyph::Glyph;
use crate::ui::group::groups;
use crate::ui::scene::{CopyAs, PopupAct};

/// A report and how it is drawn.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) report: Report,
    pub(super) lang: Lang,
    pub(super) now: Moment,
    /// Whether the report was copied; none if nobody asked for it.
    pub(super) copied: Option<bool>,
    /// What the user has chosen for every account.
    pub(super) settings: Settings,
    /// What the user has chosen for this one.
    pub(super) mine: AccountSettings,
    pub(super) on_act: Callback<PopupAct>,
}

/// Draws a report under its verdict.
#[component]
pub(super) fn Answer(props: &Props) -> Html {
    let Props { report, lang, now, copied, on_act, .. } = props;
    let on_start = starter(props);
    let (open, hidden) = groups(&report.findings, |finding| is_open(finding, &props.settings, &props.mine));
    let any = !open.is_empty();
    let list = open.into_iter().enumerate().map(|(at, (root, follows))| {
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
            if any {
                <ol class="findings">{ for list }</ol>
            }
            if !hidden.is_empty() {
                { ignored(props, &hidden) }
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

/// What the user does not want to be told of, folded, with the way back; it still counts.
fn ignored(props: &Props, hidden: &[&Finding]) -> Html {
    let lang = props.lang;
    let row = |finding: &Finding| {
        let muted = props.settings.muted.contains(finding.rule.as_ref());
        let back = props.on_act.reform({
            let finding = Box::new(finding.clone());
            move |_: MouseEvent| PopupAct::BringBack(finding.clone())
        });
        html! {
            <li data-state={Standing::from(finding.severity).name()}>
                <Glyph of={Standing::from(finding.severity)} />
                <span>
                    { said(&finding.says, lang) }
                    if muted {
                        <br /><span class="quiet small">{ said(&words::IS_MUTED, lang) }</span>
                    }
                </span>
                if !muted {
                    <button type="button" class="button" aria-label={said(&words::about(&words::BRING_BACK, &finding.says), lang)}
                        onclick={back}>{ said(&words::BRING_BACK, lang) }</button>
                }
            </li>
        }
    };
    html! {
        <details class="ignored">
            <summary>{ said(&words::ignored_count(hidden.len()), lang) }</summary>
            <p class="quiet small">{ said(&words::STILL_COUNTS, lang) }</p>
            <ul>{ for hidden.iter().map(|finding| row(finding)) }</ul>
        </details>
    }
}

/// A guide is drawn over the page; on an account that is off nothing is, and that is said above.
fn starter(props: &Props) -> Option<Callback<Remedy>> {
    props.mine.on.then(|| props.on_act.reform(PopupAct::Start))
}

fn found(props: &Props, finding: &Finding, primary: bool) -> Html {
    let (on_start, on_ignore) = (starter(props), props.on_act.reform(PopupAct::Ignore));
    html! { <Found finding={finding.clone()} lang={props.lang} now={props.now} heading="h3" {primary} {on_start} {on_ignore} /> }
}
