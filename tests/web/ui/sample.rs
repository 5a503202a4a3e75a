//! Findings, reports and scenes to draw, as they come over the wire.

use sellable::diagnosis::Report;
use sellable::facts::Moment;
use sellable::guide::{Action, Card, CardButton, CardLink};
use sellable::rules::Finding;
use sellable::screen::Area;
use sellable::settings::PanelPlace;
use sellable::text::{Lang, Text};
use sellable::ui::chain::Standing;
use sellable::ui::panel::{Entry, Panel, StepStands};
use sellable::ui::scene::{HintMark, Scene};
use serde_json::{Value, from_value, json};

/// When everything was read; the clock of the scenes stands two minutes later.
const READ: i64 = 1_700_000_000_000;
pub(super) const NOW: Moment = Moment(READ + 120_000);
pub(super) const VIEW: Area = Area { x: 0.0, y: 0.0, width: 1000.0, height: 700.0 };
/// A name as nobody should ever type it: markup, another script.
pub(super) const SHOWN: &str = "<img src=x onerror=alert(1)> מחסן";
/// The same with a character that turns what follows around.
pub(super) const HOSTILE: &str = "<img src=x onerror=alert(1)>\u{202e} מחסן";

pub(super) fn finding(rule: &str, severity: &str) -> Finding {
    from_value(finding_json(rule, severity)).expect("a finding")
}

fn finding_json(rule: &str, severity: &str) -> Value {
    json!({
        "rule": rule, "sku": 301, "severity": severity, "places": [], "consequence": "BlocksPurchase", "certainty": "Suspected",
        "says": same("SKU 301 has less than no stock"), "why": same("More units are reserved than there are."),
        "evidence": [{ "label": same("Available"), "value": same("-5"), "source": "InventoryApi", "at": READ }],
        "remedies": [
            { "CorrectNegative": { "sku": 301, "warehouse": "Main", "pending": 3, "reserved": 5 } },
            { "SwitchUnlimitedOn": { "sku": 301, "warehouse": "Main" } },
        ],
        "known_issues": [{ "number": 346163, "status": "Open", "says": same("Case matters in warehouse ids.") }],
    })
}

fn same(words: &str) -> Value {
    json!({ "en": words, "pt": words, "es": words })
}

pub(super) fn report(verdict: &str) -> Report {
    from_value(json!({
        "subject": { "Sku": 301 }, "verdict": verdict, "findings": [finding_json("negative-stock", "Blocks"), finding_json("x", "Note")],
        "unknown": [{ "rule": "u", "title": same("The feed lists it"), "link": "Feed", "reason": { "NoPermission": "Catalog" } }],
        "read": { "skus": [301], "rows": [], "judged_skus": [], "judged_feeds": [] }, "plan": [],
        "clear": [{ "rule": "c", "title": same("The product is active"), "link": "Visibility" }],
        "values": [{ "link": "Stock", "evidence": { "label": same("Reserved"), "value": same(HOSTILE), "source": "ReachApi", "at": READ } }],
    }))
    .expect("a report")
}

pub(super) fn hint(id: &str, findings: Vec<Finding>) -> HintMark {
    HintMark { id: id.into(), area: Area { x: 100.0, y: 100.0, width: 200.0, height: 40.0 }, findings, groups: Vec::new() }
}

pub(super) fn panel() -> Panel {
    let entry = |says: &str, follows| Entry {
        severity: sellable::rules::Severity::Blocks,
        says: Text::same(says.to_owned()),
        follows,
        show: Some(sellable::domain::Place::SaveStock),
        remedy: finding("x", "Blocks").remedies.into_iter().next(),
        finding: Some(Box::new(finding("x", "Blocks"))),
        rows: Vec::new(),
    };
    Panel {
        place: PanelPlace { open: true, ..PanelPlace::default() },
        insists: false,
        title: Text::same(HOSTILE),
        verdict: (Standing::Blocks, Text::same("Cannot be bought")),
        entries: vec![entry("No units", false), entry("Not shown", true)],
        steps: Some((
            Text::same("Update the count"),
            vec![(StepStands::Done, Text::same("Open it.")), (StepStands::Now, Text::same("Type 6."))],
        )),
        unknown: vec![(Text::same("Nobody is logged in."), 3)],
        launcher: true,
    }
}

pub(super) fn scene() -> Scene {
    Scene { lang: Lang::En, now: NOW, view: VIEW, ..Scene::default() }
}

pub(super) fn card() -> Card {
    let button = |label, action| CardButton { label: Text::same(label), action };
    Card {
        title: Text::same("Update the count"),
        progress: Some((2, 5)),
        says: Text::same("Type 6 or more."),
        status: Some(Text::same("Looking for it")),
        warning: None,
        problem: Some(Text::same("It takes 6 or more.")),
        lines: Vec::new(),
        links: vec![CardLink { label: Text::same("Open XML Integration"), to: sellable::domain::Destination::FeedList }],
        buttons: vec![button("Look again", Action::LookAgain), button("Stop", Action::Stop)],
        folded: false,
    }
}
