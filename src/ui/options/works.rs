//! What works on an account, as a table: each kind of screen, control and question, how it stands, and since when.

use yew::prelude::*;

use crate::domain::Account;
use crate::facts::Moment;
use crate::settings::{Group, Record, Seen, THINGS, Thing};
use crate::text::{Lang, Text, words};
use crate::ui::chain::Standing;
use crate::ui::finding::said;
use crate::ui::glyph::Glyph;

/// Draws the table; where the window is narrow it scrolls by itself, with keys as well.
pub(super) fn works(account: &Account, seen: &Seen, lang: Lang, now: Moment) -> Html {
    let heading = |text: &Text| html! { <th scope="col">{ said(text, lang) }</th> };
    let label = format!("{}: {}", said(&words::WORKS, lang), account.0);
    let of_group = |group: Group| {
        let rows = THINGS.iter().filter(|thing| thing.group == group);
        html! {
            <tbody>
                <tr><th class="group" colspan="4" scope="rowgroup">{ said(&group.label(), lang) }</th></tr>
                { for rows.map(|thing| row(thing, seen.of(thing.family), lang, now)) }
            </tbody>
        }
    };
    html! {
        <>
            <p class="quiet small">{ said(&words::WORKS_SAY, lang) }</p>
            <div class="wide" role="region" tabindex="0" aria-label={label}>
                <table>
                    <thead><tr>
                        { for [words::WHAT, words::HOW_IT_STANDS, words::LAST_WORKED, words::LAST_FAILED].iter().map(heading) }
                    </tr></thead>
                    { for Group::ALL.into_iter().map(of_group) }
                </table>
            </div>
        </>
    }
}

fn row(thing: &Thing, record: Record, lang: Lang, now: Moment) -> Html {
    let (standing, word) = match record.now() {
        None => (None, words::NOT_SEEN),
        Some(Ok(())) => (Some(Standing::Fine), words::WORKING),
        Some(Err(_)) => (Some(Standing::Risk), words::FAILING),
    };
    let age = |at: Option<Moment>| match at {
        Some(at) => said(&words::age(now.since(at)), lang),
        None if standing.is_some() => said(&words::NEVER, lang),
        None => String::new(),
    };
    let why = record.failed.map(|(_, why)| format!(" · {}", said(&why.text(), lang)));
    html! {
        <tr data-state={standing.map(Standing::name)}>
            <th scope="row">{ said(&thing.label, lang) }</th>
            <td><span class="stand">{ for standing.map(|of| html! { <Glyph {of} /> }) }<span>{ said(&word, lang) }</span></span></td>
            <td>{ age(record.worked) }</td>
            <td>{ age(record.failed.map(|(at, _)| at)) }{ why }</td>
        </tr>
    }
}
