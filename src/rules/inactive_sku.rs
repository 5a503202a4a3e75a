//! An inactive SKU is not sold; the checkout knows that from the index, which follows the registration after some minutes.
//!
//! Sources: “Why is the product not visible on the website?” and Catalog API, “Get SKU and context”, read 2026-08-21.

use super::judgement::each_sku;
use super::registered::{Switch, Told, product_row, switch, told, value};
use super::{Citation, Consequence, Evidence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::{Remedy, Setting};
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "inactive-sku",
    title: Text::of("The SKU is active", "O SKU está ativo", "El SKU está activo"),
    link: Link::Catalog,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Why is the product not visible on the website?", read: "2026-08-21" },
        Citation { name: "Catalog API: Get SKU and context", read: "2026-08-07" },
        Citation { name: "Known issue 1420981", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| judge(facts, sku))
}

fn judge(facts: &Facts, sku: &SkuFacts) -> Result<Vec<Finding>, Missing> {
    let (severity, says, why, evidence) = match switch(registered(sku), indexed(sku))? {
        Switch::On | Switch::StillOff => return Ok(Vec::new()),
        Switch::Off(evidence) => (Severity::Blocks, inactive(sku), WHY, evidence),
        Switch::SoonOff(evidence) => (Severity::Risk, soon_inactive(sku), WHY_SOON, evidence),
    };
    let by_itself = value(&sku.sku, |record| record.activate_if_possible) == Some(true);
    let without_image = value(&sku.indexed, |indexed| indexed.images) == Some(0);
    let setting = match (by_itself, without_image) {
        (true, true) => Some(Setting::AddImage(sku.id)),
        // Activating alone would be refused; while it still sells, the missing image says the first step.
        (false, true) if severity == Severity::Risk => None,
        _ => Some(Setting::ActivateSku(sku.id)),
    };
    let why = [(by_itself, BY_ITSELF), (without_image, WITHOUT_IMAGE)]
        .iter()
        .filter(|(holds, _)| *holds)
        .fold(why, |why, (_, aside)| why.then(aside));
    Ok(vec![Finding {
        sku: Some(sku.id),
        severity,
        consequence: Consequence::BlocksPurchase,
        evidence: evidence.into_iter().chain(by_itself_evidence(sku)).collect(),
        places: product_row(facts, Some(sku)),
        remedies: setting.map(Remedy::Set).into_iter().collect(),
        known_issues: vec![KnownIssue::open(1_420_981, OVERWRITTEN)],
        ..Finding::of(RULE.id, says, why)
    }])
}

/// Whether its registration has it active.
pub(super) fn registered(sku: &SkuFacts) -> Told {
    told(sku.sku.get(), label(sku), |record| record.active)
}

/// Whether the index has it active.
pub(super) fn indexed(sku: &SkuFacts) -> Told {
    told(sku.indexed.get(), label(sku), |indexed| indexed.active)
}

/// Whether the checkout has it active: by the index, and by the registration where that is unread.
pub(super) fn as_sold(sku: &SkuFacts) -> Told {
    indexed(sku).or_else(|_| registered(sku))
}

fn label(sku: &SkuFacts) -> Text {
    let id = sku.id;
    say! { en: "Active, SKU {id}", pt: "Ativo, SKU {id}", es: "Activo, SKU {id}" }
}

fn by_itself_evidence(sku: &SkuFacts) -> Option<Evidence> {
    let seen = sku.sku.get().ok()?;
    Some(Evidence::of(seen, ACTIVATE_IF_POSSIBLE, words::on_off(seen.value.activate_if_possible?)))
}

fn inactive(sku: &SkuFacts) -> Text {
    let id = sku.id;
    say! { en: "SKU {id} is inactive.", pt: "O SKU {id} está inativo.", es: "El SKU {id} está inactivo." }
}

fn soon_inactive(sku: &SkuFacts) -> Text {
    let id = sku.id;
    say! {
        en: "SKU {id} is inactive in its registration and will stop selling once VTEX indexes that.",
        pt: "O SKU {id} está inativo no cadastro e deixará de ser vendido quando a VTEX indexar isso.",
        es: "El SKU {id} está inactivo en su registro y dejará de venderse cuando VTEX lo indexe.",
    }
}

const WHY: Text = Text::of(
    "VTEX sells and shows only active SKUs, whatever stock and price say.",
    "A VTEX só vende e exibe SKUs ativos, seja qual for o estoque ou o preço.",
    "VTEX solo vende y muestra SKU activos, sin importar el stock ni el precio.",
);
const WHY_SOON: Text = Text::of(
    "The checkout reads the index, where the SKU is still active. VTEX usually indexes a change within minutes.",
    "O checkout lê o índice, onde o SKU ainda está ativo. A VTEX costuma indexar uma alteração em minutos.",
    "El checkout lee el índice, donde el SKU sigue activo. VTEX suele indexar un cambio en minutos.",
);
const BY_ITSELF: Text = Text::of(
    "“Activate SKU if possible” is ticked: VTEX activates it once its requirements are met.",
    "“Ativar o SKU se possível” está marcado: a VTEX o ativa quando os requisitos forem cumpridos.",
    "“Activar SKU si es posible” está marcado: VTEX lo activa cuando se cumplen los requisitos.",
);
const WITHOUT_IMAGE: Text = Text::of(
    "It has no image, and VTEX activates no SKU without one.",
    "Ele não tem imagem, e a VTEX não ativa nenhum SKU sem imagem.",
    "No tiene imagen, y VTEX no activa ningún SKU sin imagen.",
);
const ACTIVATE_IF_POSSIBLE: Text = Text::of("Activate SKU if possible", "Ativar o SKU se possível", "Activar SKU si es posible");
const OVERWRITTEN: Text = Text::of(
    "Saving an incomplete SKU in the new catalog unticks “Activate SKU if possible”.",
    "Salvar um SKU incompleto no novo catálogo desmarca “Ativar o SKU se possível”.",
    "Guardar un SKU incompleto en el nuevo catálogo desmarca “Activar SKU si es posible”.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, indexed, registered, *};
    use super::*;

    fn off() -> SkuFacts {
        registered(in_index(|_| ()), |record| record.active = Some(false))
    }

    fn off_everywhere() -> SkuFacts {
        indexed(off(), |indexed| indexed.active = Some(false))
    }

    #[test]
    fn judges() {
        let unknown = registered(in_index(|indexed| indexed.active = None), |record| record.active = None);
        table(
            &RULE,
            vec![
                ("inactive in both", about(off_everywhere()), Fires(1)),
                ("registered inactive, index unread", about(without_index(off(), Missing::NoSession)), Fires(1)),
                ("inactive in the index alone", about(SkuFacts { sku: Missing::NoSession.into(), ..off_everywhere() }), Fires(1)),
                ("registered inactive, not indexed yet", about(off()), Fires(1)),
                ("active", about(in_index(|_| ())), Quiet),
                ("the index is behind", about(in_index(|indexed| indexed.active = Some(false))), Quiet),
                ("neither says", about(unknown), CannotTell(Missing::Partial)),
                ("nothing read", about(sku(&[])), CannotTell(Missing::NotAsked)),
            ],
        );
    }

    #[test]
    fn what_the_index_does_not_know_yet_stops_nothing_yet() {
        let loud = |sku| check(&about(sku)).expect("enough is known")[0].severity;
        assert_eq!((loud(off()), loud(off_everywhere())), (Severity::Risk, Severity::Blocks));
    }

    #[test]
    fn an_image_comes_first_where_vtex_activates_by_itself() {
        let bare = |by_itself| {
            let sku = indexed(off_everywhere(), |indexed| (indexed.active, indexed.images) = (Some(false), Some(0)));
            let found = check(&about(registered(sku, |record| record.activate_if_possible = Some(by_itself))));
            found.expect("enough is known")[0].remedies.clone()
        };
        let sku = crate::domain::SkuId(301);
        assert_eq!(bare(true), [Remedy::Set(Setting::AddImage(sku))]);
        assert_eq!(bare(false), [Remedy::Set(Setting::ActivateSku(sku))]);
    }
}
