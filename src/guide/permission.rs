//! Whether the user may save what a walk changes, as far as VTEX says so before anything was typed.

use super::step::Change;
use crate::facts::ShopFacts;
use crate::vtex::request::Resource;

/// The permissions of which one is enough to save a change, the narrowest first. Which one the product form and the form of a
/// feed ask for is not documented: the ones that open them are counted as enough.
pub const fn permissions(change: &Change) -> &'static [Resource] {
    match change {
        Change::Count { .. } | Change::Unlimited { .. } => &[Resource::InventoryEditor, Resource::LogisticsEditor],
        Change::Show { .. } => &[Resource::ProductEditor, Resource::ProductForm],
        Change::Feed { .. } => &[Resource::Feeds],
        Change::Elsewhere => &[],
    }
}

/// The permission to ask for, if VTEX said no to each that would be enough. A question without a plain answer is no "no".
pub(super) fn lacking(change: &Change, shop: &ShopFacts) -> Option<Resource> {
    let enough = permissions(change);
    enough.first().copied().filter(|_| enough.iter().all(|wanted| shop.holds(wanted.name()) == Some(false)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SkuId;
    use crate::facts::{Grant, Known, Missing, Moment, Source};

    #[test]
    fn a_permission_lacks_only_where_vtex_says_no_to_each_that_would_do() {
        let count = Change::Count { sku: SkuId(301), warehouse: "Central".to_owned(), to: None };
        let no = Ok(false);
        let cases = [
            (&count, vec![], None),
            (&count, vec![(Resource::InventoryEditor, no.clone())], None),
            (&count, vec![(Resource::InventoryEditor, no.clone()), (Resource::LogisticsEditor, Ok(true))], None),
            (&count, vec![(Resource::InventoryEditor, no.clone()), (Resource::LogisticsEditor, Err(Missing::Failed(404)))], None),
            (
                &count,
                vec![(Resource::LogisticsEditor, no.clone()), (Resource::InventoryEditor, no.clone())],
                Some(Resource::InventoryEditor),
            ),
            (&Change::Elsewhere, vec![(Resource::Feeds, no)], None),
        ];
        for (change, answers, expected) in cases {
            let grant = |(resource, answer): &(Resource, Result<bool, Missing>)| Grant {
                resource: resource.name().to_owned(),
                granted: answer.clone().map_or_else(Known::Missing, |may| Known::seen(may, Source::UserApi, Moment(1))),
            };
            let shop = ShopFacts { grants: answers.iter().map(grant).collect(), ..ShopFacts::default() };
            assert_eq!(lacking(change, &shop), expected, "{answers:?}");
        }
    }
}
