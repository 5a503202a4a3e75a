//! The table of what works names every kind of thing there is, and nothing else.

use std::collections::BTreeSet;

use sellable::domain::Place;
use sellable::screen::SEEN_WORKING;
use sellable::settings::{Group, THINGS};
use sellable::vtex::request::FAMILIES;

#[test]
fn every_kind_of_thing_has_its_row() {
    let rows =
        |group: Group| THINGS.iter().filter(|thing| thing.group == group).map(|thing| thing.family).collect::<BTreeSet<_>>();
    assert_eq!(rows(Group::Screens), SEEN_WORKING.iter().map(|(screen, _)| screen.family()).collect());
    assert_eq!(rows(Group::Controls), Place::FAMILIES.into_iter().collect());
    assert_eq!(rows(Group::Questions), FAMILIES.iter().copied().collect());
    assert_eq!(THINGS.len(), Group::ALL.into_iter().map(|group| rows(group).len()).sum::<usize>(), "no row stands twice");
}
