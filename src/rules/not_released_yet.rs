//! A product with a release date to come is shown only from that day, says the FAQ; the API speaks of ordering alone.
//!
//! Sources: “Why is the product not visible on the website?” and Catalog API (`ReleaseDate`), which disagree.

use super::judgement::{more_telling, of_product};
use super::registered::{product_id, product_of, product_row};
use super::{Certainty, Citation, Consequence, Evidence, Finding, Link, Rule, Severity};
use crate::domain::{Moment, Remedy, Setting};
use crate::facts::{Facts, Missing, Seen, SkuFacts, Source};
use crate::say;
use crate::text::{Text, date};

pub(super) const RULE: Rule = Rule {
    id: "not-released-yet",
    title: Text::of("The release date has come", "A data de lançamento já chegou", "La fecha de lanzamiento ya llegó"),
    link: Link::Visibility,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Why is the product not visible on the website?", read: "2026-08-21" },
        Citation { name: "Catalog API: Get product (ReleaseDate)", read: "2026-08-07" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    of_product(facts, |sku| judge(facts, sku))
}

fn judge(facts: &Facts, sku: Option<&SkuFacts>) -> Result<Option<Finding>, Missing> {
    let registered = product_of(facts, sku).and_then(|seen| to_come(seen, seen.value.released));
    let indexed = || {
        let seen = sku.ok_or(Missing::NotAsked)?.indexed.get()?;
        to_come(seen, seen.value.released)
    };
    let to_come = registered.or_else(|one| indexed().map_err(|other| more_telling(one, other)))?;
    Ok(to_come.map(|(released, evidence)| Finding {
        severity: Severity::Risk,
        certainty: Certainty::Suspected,
        consequence: Consequence::HidesProduct,
        evidence: vec![evidence],
        places: product_row(facts, sku),
        remedies: product_id(facts, sku).map(|id| Remedy::Set(Setting::ReleaseProduct(id))).into_iter().collect(),
        ..Finding::of(RULE.id, says(released), WHY)
    }))
}

/// A release date after the moment at which it was read. An answer without one has none; a form may just not show it.
fn to_come<T>(seen: &Seen<T>, released: Option<Moment>) -> Result<Option<(Moment, Evidence)>, Missing> {
    if released.is_none() && seen.source == Source::ProductForm {
        return Err(Missing::NotOnThisPage);
    }
    let coming = released.filter(|released| released.since(seen.at) > 0);
    Ok(coming.map(|released| (released, Evidence::of(seen, LABEL, date(released.0)))))
}

fn says(released: Moment) -> Text {
    let day = date(released.0);
    say! {
        with day;
        en: "The product’s release date is still to come: {day}.",
        pt: "A data de lançamento do produto ainda não chegou: {day}.",
        es: "La fecha de lanzamiento del producto todavía no llegó: {day}.",
    }
}

const LABEL: Text = Text::of("Release date", "Data de lançamento", "Fecha de lanzamiento");
const WHY: Text = Text::of(
    "VTEX’s FAQ says that a product is shown from its release date on; its API text says that the date only sorts lists. If the product is not shown, this may be why. VTEX gives the date without a time zone.",
    "O FAQ da VTEX diz que um produto aparece a partir da data de lançamento; o texto da API diz que a data só ordena listas. Se o produto não aparece, este pode ser o motivo. A VTEX informa a data sem fuso horário.",
    "Las preguntas frecuentes de VTEX dicen que un producto se muestra desde su fecha de lanzamiento; el texto de la API dice que la fecha solo ordena listas. Si el producto no se muestra, este puede ser el motivo. VTEX indica la fecha sin zona horaria.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::facts::Known;

    const DAY: i64 = 86_400_000;

    fn released(facts: Facts, days: i64) -> Facts {
        with_product(facts, |product| product.released = Some(Moment(NOW.0 + days * DAY)))
    }

    #[test]
    fn judges() {
        let by_index = in_index(|indexed| indexed.released = Some(Moment(NOW.0 + DAY)));
        let mut form = about(sku(&[]));
        if let Known::Seen(seen) = &mut form.product {
            seen.source = Source::ProductForm;
        }
        table(
            &RULE,
            vec![
                ("to come", released(about(sku(&[])), 3), Fires(1)),
                ("to come by the index alone", without_product(about(by_index.clone()), Missing::NoSession), Fires(1)),
                ("past", released(about(by_index), -3), Quiet),
                ("none", about(in_index(|_| ())), Quiet),
                ("a form that shows none", form, CannotTell(Missing::NotOnThisPage)),
                ("nothing read", without_product(about(sku(&[])), Missing::NoSession), CannotTell(Missing::NoSession)),
            ],
        );
    }
}
