//! With *Display on website* off, a product is not shown, and a cart still takes it: gifts are sold like that.
//!
//! Source: “Why is the product not visible on the website?”, read 2026-08-21.

use super::hiding::{Hiding, Registered, judge};
use super::{Citation, Finding, Link, Rule, Severity};
use crate::domain::Setting;
use crate::facts::{Facts, Missing};
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "hidden-product",
    title: Text::of("“Display on website” is on", "“Mostrar no site” está ligado", "“Mostrar en el sitio web” está activado"),
    link: Link::Visibility,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Why is the product not visible on the website?", read: "2026-08-21" },
        Citation { name: "Catalog API: Get product (IsVisible)", read: "2026-08-07" },
    ],
    check,
};

const HIDING: Hiding = Hiding {
    rule: "hidden-product",
    label: words::VALUE_VISIBLE,
    registered: Registered::Product(|product| product.visible),
    indexed: |indexed| indexed.visible,
    says: Text::of(
        "The product is hidden: “Display on website” is off.",
        "O produto está oculto: “Mostrar no site” está desligado.",
        "El producto está oculto: “Mostrar en el sitio web” está desactivado.",
    ),
    soon: Text::of(
        "“Display on website” is off; the product will be hidden once VTEX indexes that.",
        "“Mostrar no site” está desligado; o produto ficará oculto quando a VTEX indexar isso.",
        "“Mostrar en el sitio web” está desactivado; el producto quedará oculto cuando VTEX lo indexe.",
    ),
    why: Text::of(
        "Neither the search nor the product page shows it, yet a cart still takes it. That is right for gifts, and wrong for what shoppers should find.",
        "Nem a busca nem a página do produto o exibem, mas o carrinho ainda o aceita. Isso é certo para brindes e errado para o que os clientes devem encontrar.",
        "Ni la búsqueda ni la página del producto lo muestran, pero el carrito todavía lo acepta. Está bien para regalos, y mal para lo que los clientes deben encontrar.",
    ),
    remedy: Setting::ShowProduct,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    judge(facts, &HIDING)
}

#[cfg(test)]
mod tests {
    use super::super::Consequence;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let off = |facts| with_product(facts, |product| product.visible = Some(false));
        let hidden = || in_index(|indexed| indexed.visible = Some(false));
        let unsaid = with_product(about(sku(&[])), |product| product.visible = None);
        table(
            &RULE,
            vec![
                ("hidden in both", off(about(hidden())), Fires(1)),
                ("registered hidden, index unread", off(about(sku(&[]))), Fires(1)),
                ("hidden in the index alone", without_product(about(hidden()), Missing::NoSession), Fires(1)),
                ("registered hidden, not indexed yet", off(about(in_index(|_| ()))), Fires(1)),
                ("shown", about(in_index(|_| ())), Quiet),
                ("the index is behind", about(hidden()), Quiet),
                ("unsaid", unsaid, CannotTell(Missing::Partial)),
                ("nothing read", without_product(about(sku(&[])), Missing::NoSession), CannotTell(Missing::NoSession)),
            ],
        );
    }

    #[test]
    fn it_hides_and_stops_no_purchase() {
        let facts = with_product(about(in_index(|_| ())), |product| product.visible = Some(false));
        let found = check(&facts).expect("enough is known");
        assert_eq!((found[0].severity, found[0].consequence), (Severity::Risk, Consequence::HidesProduct));
    }
}
