//! An inactive product is hidden, but SKUs of it that are still active may go on selling.
//!
//! Sources: “Why is the product not visible on the website?” and known issues 542264 and 1260831, read 2026-08-21.

use super::inactive_sku::as_sold;
use super::judgement::{of_product, skus, unread_skus};
use super::registered::{Switch, product_id, product_of, product_row, switch, told};
use super::{Certainty, Citation, Consequence, Evidence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::{Remedy, Setting};
use crate::facts::{Facts, Missing, SkuFacts};
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "inactive-product",
    title: Text::of("The product is active", "O produto está ativo", "El producto está activo"),
    link: Link::Catalog,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Why is the product not visible on the website?", read: "2026-08-21" },
        Citation { name: "Known issue 542264", read: "2026-11-24" },
        Citation { name: "Known issue 1260831", read: "2026-11-24" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    of_product(facts, |sku| judge(facts, sku))
}

fn judge(facts: &Facts, sku: Option<&SkuFacts>) -> Result<Option<Finding>, Missing> {
    let registered = told(product_of(facts, sku), words::VALUE_ACTIVE, |product| product.active);
    let indexed = sku.ok_or(Missing::NotAsked).and_then(|sku| sku.indexed.get());
    let indexed = told(indexed, words::VALUE_ACTIVE, |indexed| indexed.product_active);
    let hidden = all_skus_inactive(facts);
    let (finding, evidence) = match switch(registered, indexed)? {
        Switch::On | Switch::StillOff => return Ok(None),
        Switch::Off(evidence) if hidden => {
            (Finding { severity: Severity::Blocks, ..Finding::of(RULE.id, INACTIVE, WHY_HIDDEN) }, evidence)
        }
        Switch::Off(evidence) => (doubtful(INACTIVE, WHY_DOUBT), evidence),
        Switch::SoonOff(evidence) => (doubtful(SOON, WHY_SOON), evidence),
    };
    Ok(Some(Finding {
        consequence: Consequence::HidesProduct,
        evidence: evidence.into_iter().chain(skus(facts).filter_map(of_sku)).collect(),
        places: product_row(facts, sku),
        remedies: product_id(facts, sku).map(|id| Remedy::Set(Setting::ActivateProduct(id))).into_iter().collect(),
        known_issues: vec![KnownIssue::open(542_264, STILL_SOLD), KnownIssue::open(1_260_831, SKUS_STAY_ACTIVE)],
        ..finding
    }))
}

fn of_sku(sku: &SkuFacts) -> Option<Evidence> {
    as_sold(sku).ok().map(|(_, evidence)| evidence)
}

fn doubtful(says: Text, why: Text) -> Finding {
    Finding { severity: Severity::Risk, certainty: Certainty::Suspected, ..Finding::of(RULE.id, says, why) }
}

fn all_skus_inactive(facts: &Facts) -> bool {
    let is_off = |sku: &SkuFacts| matches!(as_sold(sku), Ok((false, _)));
    let mut skus = skus(facts).peekable();
    skus.peek().is_some() && skus.all(is_off) && unread_skus(facts).is_none()
}

const INACTIVE: Text = Text::of("The product is inactive.", "O produto está inativo.", "El producto está inactivo.");
const SOON: Text = Text::of(
    "The product is inactive in its registration, and VTEX has not indexed that yet.",
    "O produto está inativo no cadastro, e a VTEX ainda não indexou isso.",
    "El producto está inactivo en su registro, y VTEX todavía no lo indexó.",
);
const WHY_HIDDEN: Text = Text::of(
    "VTEX does not show it, and none of its SKUs is active either. Activating the product alone sells nothing: a SKU must be active too.",
    "A VTEX não o exibe, e nenhum dos SKUs está ativo. Ativar só o produto não vende nada: um SKU também precisa estar ativo.",
    "VTEX no lo muestra, y ninguno de sus SKU está activo. Activar solo el producto no vende nada: un SKU también debe estar activo.",
);
const WHY_DOUBT: Text = Text::of(
    "VTEX hides an inactive product, but SKUs of it that are still active may go on appearing and selling. To stop the sale for sure, make its SKUs inactive; to sell it, activate the product.",
    "A VTEX oculta um produto inativo, mas os SKUs dele que ainda estão ativos podem continuar aparecendo e sendo vendidos. Para parar a venda com certeza, inative os SKUs; para vender, ative o produto.",
    "VTEX oculta un producto inactivo, pero sus SKU que siguen activos pueden seguir apareciendo y vendiéndose. Para detener la venta con seguridad, desactiva los SKU; para vender, activa el producto.",
);
const WHY_SOON: Text = Text::of(
    "VTEX usually indexes a change within minutes and hides the product then; SKUs of it that are still active may go on selling.",
    "A VTEX costuma indexar uma alteração em minutos e então oculta o produto; os SKUs que ainda estão ativos podem continuar sendo vendidos.",
    "VTEX suele indexar un cambio en minutos y entonces oculta el producto; los SKU que siguen activos pueden seguir vendiéndose.",
);
const STILL_SOLD: Text = Text::of(
    "A product made inactive by API alone stays on its page and in the checkout.",
    "Um produto inativado só por API continua na página e no checkout.",
    "Un producto desactivado solo por API sigue en su página y en el checkout.",
);
const SKUS_STAY_ACTIVE: Text = Text::of(
    "The new catalog leaves the SKUs of an inactive product active; make them inactive one by one.",
    "O novo catálogo deixa ativos os SKUs de um produto inativo; inative um por um.",
    "El nuevo catálogo deja activos los SKU de un producto inactivo; desactívalos uno por uno.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;

    fn off(facts: Facts) -> Facts {
        with_product(facts, |product| product.active = Some(false))
    }

    fn everywhere(active: bool) -> SkuFacts {
        let sku = in_index(|indexed| (indexed.active, indexed.product_active) = (Some(active), Some(false)));
        registered(sku, |record| record.active = Some(active))
    }

    #[test]
    fn judges() {
        table(
            &RULE,
            vec![
                ("inactive in both", off(about(everywhere(true))), Fires(1)),
                ("registered inactive, no SKU read", off(product(Vec::new())), Fires(1)),
                ("inactive in the index alone", without_product(about(everywhere(true)), Missing::NoSession), Fires(1)),
                ("registered inactive, not indexed yet", off(about(in_index(|_| ()))), Fires(1)),
                ("active", about(in_index(|_| ())), Quiet),
                ("the index is behind", about(everywhere(true)), Quiet),
                ("nothing read", without_product(about(sku(&[])), Missing::NoSession), CannotTell(Missing::NoSession)),
                ("unsaid", with_product(about(sku(&[])), |product| product.active = None), CannotTell(Missing::Partial)),
            ],
        );
    }

    #[test]
    fn it_is_hidden_for_sure_once_no_sku_is_active() {
        let cases = [
            (off(about(everywhere(true))), Severity::Risk, Certainty::Suspected),
            (off(about(everywhere(false))), Severity::Blocks, Certainty::Documented),
            (off(about(sku(&[]))), Severity::Risk, Certainty::Suspected),
        ];
        for (facts, severity, certainty) in cases {
            let found = check(&facts).expect("enough is known");
            assert_eq!((found[0].severity, found[0].certainty), (severity, certainty), "{:?}", found[0].evidence);
        }
    }
}
