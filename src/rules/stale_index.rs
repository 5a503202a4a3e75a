//! The registration says one thing and the index another: the store and the checkout follow the index, so it may stop a sale.
//!
//! Sources: “Understanding how indexation works” and known issues 276511, 891162, 907428 and 1330325, read 2026-08-21.

use super::judgement::{more_telling, shared};
use super::registered::{product_id, product_of, product_row, value};
use super::stale_index_differences::{Difference, Owner, differences};
use super::{Citation, Consequence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::{Remedy, Setting};
use crate::facts::{Facts, Missing, Moment, SkuFacts};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "stale-index",
    title: Text::of(
        "The index agrees with the registration",
        "O índice está de acordo com o cadastro",
        "El índice coincide con el registro",
    ),
    link: Link::Catalog,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Understanding how indexation works", read: "2026-08-21" },
        Citation { name: "Known issue 276511", read: "2026-08-21" },
        Citation { name: "Known issue 891162", read: "2026-08-21" },
        Citation { name: "Known issue 907428", read: "2026-08-21" },
        Citation { name: "Known issue 1330325", read: "2026-08-21" },
    ],
    check,
};

/// How long a change usually takes: two minutes of waiting and about four of indexing.
const USUAL: i64 = 6 * 60_000;

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    shared(facts, |sku| judge(facts, sku))
}

fn judge(facts: &Facts, sku: &SkuFacts) -> Result<Option<Finding>, Missing> {
    let indexed = sku.indexed.get()?;
    let product = product_of(facts, Some(sku));
    if let (Err(one), Err(other)) = (sku.sku.get(), &product) {
        return Err(more_telling(one, other.clone()));
    }
    let differences = differences(facts, sku, indexed);
    if differences.is_empty() {
        // Agreement is known only where both records of the registration were compared.
        sku.sku.get()?;
        product?;
        return Ok(None);
    }
    let age = changed_before(sku, indexed.at).filter(|_| differences.iter().all(|difference| difference.of == Owner::Sku));
    Ok(Some(found(facts, sku, differences, age)))
}

/// How long before the index was read the SKU was changed, if VTEX told; the product's changes have no date.
fn changed_before(sku: &SkuFacts, at: Moment) -> Option<i64> {
    value(&sku.sku, |record| record.changed).map(|changed| at.since(changed)).filter(|since| *since >= 0)
}

fn found(facts: &Facts, sku: &SkuFacts, differences: Vec<Difference>, age: Option<i64>) -> Finding {
    let consequence = differences.iter().fold(Consequence::Nothing, |worst, difference| match (worst, difference.now) {
        (Consequence::BlocksPurchase, _) | (_, Consequence::BlocksPurchase) => Consequence::BlocksPurchase,
        (Consequence::HidesProduct, _) | (_, Consequence::HidesProduct) => Consequence::HidesProduct,
        (other, _) => other,
    });
    let is_fresh = age.is_some_and(|age| age < USUAL);
    let by_channels = differences.iter().any(|difference| difference.of == Owner::Channels);
    let of_sku = differences.iter().any(|difference| difference.of == Owner::Sku);
    let says = if of_sku { sku_says(sku, is_fresh) } else { PRODUCT };
    let why = match age {
        Some(age) if is_fresh => why_wait(age),
        Some(_) => WHY_STALE,
        None => WHY_UNDATED,
    };
    let reindex = product_id(facts, Some(sku)).filter(|_| !is_fresh).map(|id| Remedy::Set(Setting::Reindex(id)));
    Finding {
        severity: match consequence {
            Consequence::Nothing if is_fresh => Severity::Note,
            Consequence::Nothing => Severity::Risk,
            _ => Severity::Blocks,
        },
        consequence,
        evidence: differences.into_iter().flat_map(|difference| difference.evidence).collect(),
        places: product_row(facts, Some(sku)),
        remedies: reindex.into_iter().collect(),
        known_issues: known_issues(is_fresh, by_channels),
        ..Finding::of(RULE.id, says, why)
    }
}

fn sku_says(sku: &SkuFacts, is_fresh: bool) -> Text {
    let id = sku.id;
    if is_fresh {
        return say! {
            en: "A change of SKU {id} is not indexed yet.",
            pt: "Uma alteração do SKU {id} ainda não foi indexada.",
            es: "Un cambio del SKU {id} todavía no se indexó.",
        };
    }
    say! {
        en: "The index of VTEX shows SKU {id} differently from its registration.",
        pt: "O índice da VTEX mostra o SKU {id} diferente do cadastro.",
        es: "El índice de VTEX muestra el SKU {id} distinto de su registro.",
    }
}

fn why_wait(age: i64) -> Text {
    let before = match age / 60_000 {
        ..=0 => UNDER_A_MINUTE,
        1 => A_MINUTE,
        minutes => say! { en: "{minutes} minutes", pt: "{minutes} minutos", es: "{minutes} minutos" },
    };
    say! {
        with before;
        en: "It was changed {before} before this was read, and VTEX usually takes about six. Wait, then check again; do not change it back and forth meanwhile.",
        pt: "Ele foi alterado {before} antes desta leitura, e a VTEX costuma levar uns seis. Espere e verifique de novo; não faça e desfaça alterações enquanto isso.",
        es: "Se cambió {before} antes de esta lectura, y VTEX suele tardar unos seis. Espera y revisa otra vez; mientras tanto, no hagas y deshagas cambios.",
    }
}

const UNDER_A_MINUTE: Text = Text::of("less than a minute", "menos de um minuto", "menos de un minuto");
const A_MINUTE: Text = Text::of("a minute", "um minuto", "un minuto");

/// A fresh change needs nothing but patience, which is what one of them is about.
fn known_issues(is_fresh: bool, by_channels: bool) -> Vec<KnownIssue> {
    let mut issues = vec![KnownIssue::left(907_428, TWO_CHANGES)];
    if !is_fresh {
        issues.extend([KnownIssue::open(891_162, STALE_COPY), KnownIssue::open(1_330_325, MISSED)]);
    }
    if by_channels {
        issues.insert(0, KnownIssue::open(276_511, CHANNELS_BY_API));
    }
    issues
}

const PRODUCT: Text = Text::of(
    "The index of VTEX shows this product differently from its registration.",
    "O índice da VTEX mostra este produto diferente do cadastro.",
    "El índice de VTEX muestra este producto distinto de su registro.",
);

const WHY_STALE: Text = Text::of(
    "The store and the checkout follow the index. The SKU was last changed longer ago than the six minutes that VTEX usually takes, so save the product again to have it indexed.",
    "A loja e o checkout seguem o índice. O SKU foi alterado há mais tempo do que os seis minutos que a VTEX costuma levar; salve o produto de novo para que ele seja indexado.",
    "La tienda y el checkout siguen el índice. El SKU se cambió hace más tiempo que los seis minutos que VTEX suele tardar; guarda el producto otra vez para que se indexe.",
);
const WHY_UNDATED: Text = Text::of(
    "The store and the checkout follow the index, which VTEX usually updates within about six minutes. If it was changed just now, wait; otherwise save the product again to have it indexed.",
    "A loja e o checkout seguem o índice, que a VTEX costuma atualizar em uns seis minutos. Se a alteração acabou de ser feita, espere; senão, salve o produto de novo para que ele seja indexado.",
    "La tienda y el checkout siguen el índice, que VTEX suele actualizar en unos seis minutos. Si se cambió recién, espera; si no, guarda el producto otra vez para que se indexe.",
);
const CHANNELS_BY_API: Text = Text::of(
    "Linking a product to a sales channel by API does not index it; save the product afterwards.",
    "Associar um produto a um canal de vendas por API não o indexa; salve o produto depois.",
    "Asociar un producto a un canal de ventas por API no lo indexa; guarda el producto después.",
);
const STALE_COPY: Text = Text::of(
    "Some changes never reach the copy that the checkout reads until the SKU is indexed by hand.",
    "Algumas alterações só chegam à cópia que o checkout lê quando o SKU é indexado à mão.",
    "Algunos cambios solo llegan a la copia que lee el checkout cuando el SKU se indexa a mano.",
);
const TWO_CHANGES: Text = Text::of(
    "Two quick changes can leave the older one in the index; wait more than five minutes, then save again.",
    "Duas alterações rápidas podem deixar a mais antiga no índice; espere mais de cinco minutos e salve de novo.",
    "Dos cambios rápidos pueden dejar el más antiguo en el índice; espera más de cinco minutos y guarda otra vez.",
);
const MISSED: Text = Text::of(
    "The catalog search may miss a product even after indexing; edit and save it again.",
    "A busca do catálogo pode deixar um produto de fora mesmo depois da indexação; edite e salve de novo.",
    "La búsqueda del catálogo puede omitir un producto incluso después de indexarlo; edítalo y guárdalo otra vez.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::IndexedSku;
    use crate::facts::{Known, Source};

    /// The index says off where the registration says on.
    fn behind(change: impl FnOnce(&mut IndexedSku)) -> Facts {
        about(in_index(change))
    }

    fn changed(mut facts: Facts, minutes: i64) -> Facts {
        let at = Moment(NOW.0 - minutes * 60_000);
        facts.skus = facts.skus.into_iter().map(|sku| registered(sku, |record| record.changed = Some(at))).collect();
        facts
    }

    /// The registration says off where the index still says on.
    fn ahead() -> Facts {
        about(registered(in_index(|_| ()), |record| record.active = Some(false)))
    }

    fn off(indexed: &mut IndexedSku) {
        indexed.active = Some(false);
    }

    #[test]
    fn judges() {
        let linked = |facts| with_product(facts, |product| product.channels = Some(vec![channel_id("1"), channel_id("2")]));
        let off_in_index = |change: fn(&mut IndexedSku)| {
            let on = || Known::seen(true, Source::BrandApi, NOW);
            Facts { brand: on(), category: on(), ..behind(change) }
        };
        let only_index = SkuFacts { sku: Missing::NoSession.into(), ..in_index(|_| ()) };
        table(
            &RULE,
            vec![
                ("inactive in the index alone", behind(off), Fires(1)),
                ("changed just now", changed(behind(off), 2), Fires(1)),
                ("product inactive in the index alone", behind(|indexed| indexed.product_active = Some(false)), Fires(1)),
                ("hidden in the index alone", behind(|indexed| indexed.visible = Some(false)), Fires(1)),
                ("other switch", behind(|indexed| indexed.show_when_out_of_stock = Some(true)), Fires(1)),
                ("brand inactive in the index alone", off_in_index(|indexed| indexed.brand_active = Some(false)), Fires(1)),
                ("category inactive in the index alone", off_in_index(|indexed| indexed.category_active = Some(false)), Fires(1)),
                ("a channel is missing", linked(about(in_index(|_| ()))), Fires(1)),
                ("another release date", behind(|indexed| indexed.released = Some(Moment(0))), Quiet),
                ("all alike", behind(|_| ()), Quiet),
                ("index unread", about(without_index(in_index(|_| ()), Missing::NoSession)), CannotTell(Missing::NoSession)),
                ("SKU unread", about(only_index), CannotTell(Missing::NoSession)),
                ("product unread", without_product(behind(|_| ()), Missing::NoSession), CannotTell(Missing::NoSession)),
            ],
        );
    }

    #[test]
    fn a_minute_is_told_as_one() {
        for (minutes, told) in [(0, "menos de um minuto antes"), (1, "alterado um minuto antes"), (2, "2 minutos antes")] {
            let found = check(&changed(behind(off), minutes)).expect("enough is known");
            assert!(found[0].why.pt.contains(told), "{}", found[0].why.pt);
        }
    }

    #[test]
    fn what_is_of_the_product_is_said_once() {
        let hidden = |id| indexed(active(sku(&[row("a", 5, 0)]), id, true), |indexed| indexed.visible = Some(false));
        let found = check(&product(vec![hidden(1), hidden(2)])).expect("enough is known");
        assert_eq!((found.len(), found[0].sku), (1, None));
        let off = |id| indexed(active(sku(&[row("a", 5, 0)]), id, true), |indexed| indexed.active = Some(false));
        assert_eq!(check(&product(vec![off(1), off(2)])).expect("enough is known").len(), 2);
    }

    #[test]
    fn it_is_as_loud_as_what_the_index_stops() {
        let on_again = |indexed: &mut IndexedSku| indexed.show_when_out_of_stock = Some(true);
        let cases = [
            (behind(off), Severity::Blocks, Consequence::BlocksPurchase, 1),
            (changed(behind(off), 2), Severity::Blocks, Consequence::BlocksPurchase, 0),
            (changed(behind(off), 60), Severity::Blocks, Consequence::BlocksPurchase, 1),
            (behind(|indexed| indexed.visible = Some(false)), Severity::Blocks, Consequence::HidesProduct, 1),
            (behind(on_again), Severity::Risk, Consequence::Nothing, 1),
            (changed(behind(on_again), 2), Severity::Risk, Consequence::Nothing, 1),
            (changed(ahead(), 2), Severity::Note, Consequence::Nothing, 0),
        ];
        for (facts, severity, consequence, remedies) in cases {
            let found = check(&facts).expect("enough is known").remove(0);
            assert_eq!((found.severity, found.consequence, found.remedies.len()), (severity, consequence, remedies));
        }
    }
}
