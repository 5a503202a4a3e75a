//! Every wording on record for one thing, old and new, in the three languages.

use super::plain::{fold, letters, same};
use crate::text::Text;

/// How a thing is called. The first of each language is what our own sentences use.
#[derive(Debug)]
pub(super) struct Wording {
    en: &'static [&'static str],
    pt: &'static [&'static str],
    es: &'static [&'static str],
}

impl Wording {
    pub(super) const fn of(en: &'static [&'static str], pt: &'static [&'static str], es: &'static [&'static str]) -> Self {
        Self { en, pt, es }
    }

    /// Whether a label is one of the wordings; any language counts, for pages can be half translated.
    pub(super) fn has(&self, label: &str) -> bool {
        let Some(first) = letters(label).next() else { return false };
        let wordings = [self.en, self.pt, self.es].into_iter().flatten();
        // Most labels of a page begin with another letter, and a page has thousands.
        wordings.filter(|wording| wording.chars().next().map(fold) == Some(first)).any(|wording| same(wording, label))
    }

    /// The first wordings.
    pub(super) fn text(&self) -> Text {
        let first = |wordings: &'static [&'static str]| wordings.first().copied().unwrap_or_default();
        Text::of(first(self.en), first(self.pt), first(self.es))
    }
}
