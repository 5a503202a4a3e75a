//! The rules without their checks: pages that only name and sort them do not carry what judges.

use std::borrow::Cow;

use super::{Link, RULES};
use crate::text::Text;

/// What a rule is called and where it belongs.
#[derive(Clone, Copy, Debug)]
pub struct Named {
    /// Its id.
    pub id: &'static str,
    /// The link of the chain it belongs to.
    pub link: Link,
    /// The title in English, Portuguese and Spanish.
    title: [&'static str; 3],
}

impl Named {
    /// The checklist's line.
    pub fn title(&self) -> Text {
        let [en, pt, es] = self.title;
        Text::of(en, pt, es)
    }
}

/// Every rule, in the order of [`RULES`].
pub const NAMED: &[Named] = &{
    let mut all = [Named { id: "", link: Link::Feed, title: [""; 3] }; RULES.len()];
    let mut at = 0;
    while at < RULES.len() {
        let Text { en, pt, es } = &RULES[at].title;
        all[at] = Named { id: RULES[at].id, link: RULES[at].link, title: [written(en), written(pt), written(es)] };
        at += 1;
    }
    all
};

/// The link that a rule belongs to; none for a rule of another version.
pub fn link_of(rule: &str) -> Option<Link> {
    NAMED.iter().find(|named| named.id == rule).map(|named| named.link)
}

/// A title is written in the source, never put together.
#[expect(clippy::ptr_arg, reason = "what a `Cow` borrows outlives it only if it is taken apart here")]
const fn written(words: &Cow<'static, str>) -> &'static str {
    match words {
        Cow::Borrowed(words) => words,
        Cow::Owned(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_named_as_it_says() {
        let named = NAMED.iter().map(|named| (named.id, named.link, named.title()));
        assert!(named.eq(RULES.iter().map(|rule| (rule.id, rule.link, rule.title.clone()))));
        assert_eq!((link_of("no-price"), link_of("gone")), (Some(Link::Price), None));
    }
}
