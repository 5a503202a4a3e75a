//! VTEX activates no SKU without an image, however often somebody tries.
//!
//! Sources: “Why is the product not visible on the website?” and “Catalog API: new restrictions to activate an SKU”.

use super::judgement::each_sku;
use super::registered::{Switch, product_row, switch, unsaid, value};
use super::{Citation, Consequence, Evidence, Finding, Link, Rule, Severity, inactive_sku};
use crate::domain::{Remedy, Setting};
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::{Text, number};

pub(super) const RULE: Rule = Rule {
    id: "no-image",
    title: Text::of(
        "No inactive SKU lacks an image",
        "Nenhum SKU inativo está sem imagem",
        "Ningún SKU inactivo carece de imagen",
    ),
    link: Link::Catalog,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Why is the product not visible on the website?", read: "2026-08-21" },
        Citation { name: "Catalog API: new restrictions to activate an SKU", read: "2026-11-24" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| judge(facts, sku))
}

/// Only an inactive SKU: nothing says that an active one without an image stops selling.
fn judge(facts: &Facts, sku: &SkuFacts) -> Result<Vec<Finding>, Missing> {
    let (severity, inactive) = match switch(inactive_sku::registered(sku), inactive_sku::indexed(sku))? {
        Switch::On | Switch::StillOff => return Ok(Vec::new()),
        Switch::Off(evidence) => (Severity::Blocks, evidence),
        // It sells until its registration is indexed.
        Switch::SoonOff(evidence) => (Severity::Risk, evidence),
    };
    let seen = sku.indexed.get()?;
    if seen.value.images.ok_or_else(|| unsaid(&seen.source))? > 0 {
        return Ok(Vec::new());
    }
    let by_itself = value(&sku.sku, |record| record.activate_if_possible) == Some(true);
    let count = Evidence::of(seen, images_label(sku), number(0));
    Ok(vec![Finding {
        sku: Some(sku.id),
        severity,
        consequence: Consequence::BlocksPurchase,
        evidence: [vec![count], inactive].concat(),
        places: product_row(facts, Some(sku)),
        remedies: vec![Remedy::Set(Setting::AddImage(sku.id))],
        ..Finding::of(RULE.id, says(sku), if by_itself { WHY_BY_ITSELF } else { WHY })
    }])
}

fn images_label(sku: &SkuFacts) -> Text {
    let id = sku.id;
    say! { en: "Images, SKU {id}", pt: "Imagens, SKU {id}", es: "Imágenes, SKU {id}" }
}

fn says(sku: &SkuFacts) -> Text {
    let id = sku.id;
    say! {
        en: "SKU {id} has no image, so it cannot be activated.",
        pt: "O SKU {id} não tem imagem, por isso não pode ser ativado.",
        es: "El SKU {id} no tiene imagen, por eso no se puede activar.",
    }
}

const WHY: Text = Text::of(
    "VTEX asks for an image before it activates a SKU. Add one, then activate the SKU.",
    "A VTEX exige uma imagem antes de ativar um SKU. Adicione uma e depois ative o SKU.",
    "VTEX exige una imagen antes de activar un SKU. Agrega una y luego activa el SKU.",
);
const WHY_BY_ITSELF: Text = Text::of(
    "VTEX asks for an image before it activates a SKU. “Activate SKU if possible” is ticked, so it becomes active once an image is there and nothing else is missing.",
    "A VTEX exige uma imagem antes de ativar um SKU. “Ativar o SKU se possível” está marcado, então ele fica ativo quando houver uma imagem e nada mais faltar.",
    "VTEX exige una imagen antes de activar un SKU. “Activar SKU si es posible” está marcado, así que quedará activo cuando haya una imagen y no falte nada más.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::IndexedSku;

    fn off(change: impl FnOnce(&mut IndexedSku)) -> SkuFacts {
        registered(in_index(change), |record| record.active = Some(false))
    }

    #[test]
    fn what_the_index_does_not_know_yet_stops_nothing_yet() {
        let loud = |active| {
            let sku = off(|indexed| (indexed.active, indexed.images) = (Some(active), Some(0)));
            check(&about(sku)).expect("enough is known")[0].severity
        };
        assert_eq!((loud(true), loud(false)), (Severity::Risk, Severity::Blocks));
    }

    #[test]
    fn judges() {
        let without = |indexed: &mut IndexedSku| indexed.images = Some(0);
        let by_index = SkuFacts {
            sku: Missing::NoSession.into(),
            ..in_index(|indexed| (indexed.active, indexed.images) = (Some(false), Some(0)))
        };
        table(
            &RULE,
            vec![
                ("inactive without an image", about(off(without)), Fires(1)),
                ("inactive by the index alone", about(by_index), Fires(1)),
                ("inactive with images", about(off(|_| ())), Quiet),
                ("active without an image", about(in_index(without)), Quiet),
                ("active, index unread", about(without_index(in_index(|_| ()), Missing::NoSession)), Quiet),
                ("images unsaid", about(off(|indexed| indexed.images = None)), CannotTell(Missing::Partial)),
                ("inactive, index unread", about(without_index(off(|_| ()), Missing::NoSession)), CannotTell(Missing::NoSession)),
            ],
        );
    }
}
