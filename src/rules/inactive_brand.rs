//! An inactive brand hides its products; they stay buyable until their stock is gone.
//!
//! Source: “Why is the product not visible on the website?”, read 2026-08-21.

use super::hiding::{Hiding, Registered, judge};
use super::{Citation, Finding, Link, Rule, Severity};
use crate::domain::Setting;
use crate::facts::{Facts, Missing};
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "inactive-brand",
    title: Text::of("The brand is active", "A marca está ativa", "La marca está activa"),
    link: Link::Catalog,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Why is the product not visible on the website?", read: "2026-08-21" },
        Citation { name: "Catalog API: Get SKU and context", read: "2026-08-07" },
        Citation { name: "Catalog API: Get brand", read: "2026-08-07" },
    ],
    check,
};

const HIDING: Hiding = Hiding {
    rule: "inactive-brand",
    label: words::VALUE_BRAND,
    registered: Registered::Owner(|facts| &facts.brand),
    indexed: |indexed| indexed.brand_active,
    says: Text::of(
        "The product’s brand is inactive.",
        "A marca do produto está inativa.",
        "La marca del producto está inactiva.",
    ),
    soon: Text::of(
        "The product’s brand will be inactive once VTEX indexes it.",
        "A marca do produto ficará inativa quando a VTEX indexar.",
        "La marca del producto quedará inactiva cuando VTEX la indexe.",
    ),
    why: Text::of(
        "VTEX does not show products of an inactive brand. It does not stop their sale: they can be bought until their stock is zero. Meanwhile no inactive SKU of them can be activated.",
        "A VTEX não exibe produtos de uma marca inativa. Isso não impede a venda: eles podem ser comprados até o estoque zerar. Enquanto isso, nenhum SKU inativo deles pode ser ativado.",
        "VTEX no muestra productos de una marca inactiva. Eso no impide la venta: se pueden comprar hasta que su stock llegue a cero. Mientras tanto, ningún SKU inactivo de ellos se puede activar.",
    ),
    remedy: Setting::ActivateBrand,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    judge(facts, &HIDING)
}

#[cfg(test)]
mod tests {
    use super::super::Consequence;
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::facts::{Known, Source};

    fn registered(mut facts: Facts, active: bool) -> Facts {
        facts.brand = Known::seen(active, Source::BrandApi, NOW);
        facts
    }

    #[test]
    fn judges() {
        let off = || in_index(|indexed| indexed.brand_active = Some(false));
        let unsaid = in_index(|indexed| indexed.brand_active = None);
        table(
            &RULE,
            vec![
                ("inactive", about(off()), Fires(1)),
                ("told by one SKU of two", product(vec![sku(&[]), off()]), Fires(1)),
                ("active", about(in_index(|_| ())), Quiet),
                ("registered active: the index is to blame", registered(about(off()), true), Quiet),
                ("both inactive", registered(about(off()), false), Fires(1)),
                ("soon inactive", registered(about(in_index(|_| ())), false), Fires(1)),
                ("the answer leaves it out", about(unsaid), CannotTell(Missing::Partial)),
                ("index unread", about(without_index(off(), Missing::NoSession)), CannotTell(Missing::NoSession)),
                ("no SKU read", product(Vec::new()), CannotTell(Missing::NotAsked)),
            ],
        );
    }

    #[test]
    fn it_hides_and_stops_no_purchase() {
        let facts = about(in_index(|indexed| indexed.brand_active = Some(false)));
        let found = check(&facts).expect("enough is known");
        assert_eq!((found[0].severity, found[0].consequence), (Severity::Blocks, Consequence::HidesProduct));
    }
}
