//! From hint to hint: which one comes next over all frames of a tab.

use std::collections::BTreeMap;

use crate::domain::Place;

/// A hint, by its frame and the control it stands at.
pub type Spot = (u64, Place);

/// The hint after the one last jumped to, its number from 1, and how many there are: the top frame's first, then the other
/// frames', each in reading order, and after the last the first again. A hint that is gone starts anew.
pub fn next(hints: &BTreeMap<u64, Vec<Place>>, last: Option<&Spot>) -> Option<(Spot, usize, usize)> {
    let all: Vec<(u64, &Place)> = hints.iter().flat_map(|(frame, hints)| hints.iter().map(|hint| (*frame, hint))).collect();
    let known = last.and_then(|(frame, place)| all.iter().position(|hint| *hint == (*frame, place)));
    let at = known.map_or(0, |known| (known + 1) % all.len());
    let (frame, place) = all.get(at)?;
    Some(((*frame, (*place).clone()), at + 1, all.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed(name: &str) -> Place {
        Place::EditFeed { feed: crate::domain::FeedName(name.into()) }
    }

    #[test]
    fn all_hints_of_all_frames_come_up_in_order_and_then_the_first_again() {
        let hints = BTreeMap::from([(7, vec![feed("c"), feed("d")]), (0, vec![feed("a"), feed("b")]), (3, vec![])]);
        let mut last = None;
        for wanted in [(0, "a", 1), (0, "b", 2), (7, "c", 3), (7, "d", 4), (0, "a", 1)] {
            let (spot, at, of) = next(&hints, last.as_ref()).expect("there are hints");
            assert_eq!((spot.0, &spot.1, at, of), (wanted.0, &feed(wanted.1), wanted.2, 4));
            last = Some(spot);
        }
    }

    #[test]
    fn a_hint_that_is_gone_starts_anew_and_no_hint_leads_nowhere() {
        let hints = BTreeMap::from([(0, vec![feed("a")])]);
        assert_eq!(next(&hints, Some(&(4, feed("z")))).map(|(_, at, _)| at), Some(1));
        assert_eq!(next(&BTreeMap::new(), None), None);
    }
}
