//! With *Show when out of stock* off, a product leaves the store when its last unit is sold; on, its page stays, unbuyable.
//!
//! Source: “Why is the product not visible on the website?” and known issues 949411 and 1233974, read 2026-08-21.

use super::siblings::{self, Siblings, certainty};
use super::{Citation, Consequence, Evidence, Finding, KnownIssue, Link, Rule, Severity, labels};
use crate::domain::{Place, Product, Remedy};
use crate::facts::{DraftSwitch, Facts, Missing, Seen, Source};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "hidden-when-out-of-stock",
    title: Text::of(
        "The product is not hidden for being sold out",
        "O produto não está oculto por estar esgotado",
        "El producto no está oculto por estar agotado",
    ),
    link: Link::Visibility,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Why is the product not visible on the website?", read: "2026-08-21" },
        Citation { name: "Known issue 949411", read: "2026-08-21" },
        Citation { name: "Known issue 1233974", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let seen = facts.product.get()?;
    let product = &seen.value;
    // Inactive or not displayed at all: the switch decides nothing, and saying "hidden because sold out" would be wrong.
    if product.active == Some(false) || product.visible == Some(false) {
        return Ok(Vec::new());
    }
    let saved = product.show_when_out_of_stock.ok_or(Missing::NotOnThisPage)?;
    let moved = moved_to(facts, product);
    let siblings = Siblings::of(facts);
    match (saved, moved) {
        (true, Some(false)) => Ok(switching_off(facts, seen, &siblings)),
        (true, _) => Ok(Vec::new()),
        (false, _) => switched_off(facts, seen, &siblings),
    }
}

/// Where the switch stands on the page, if somebody moved it without saving.
fn moved_to(facts: &Facts, product: &Product) -> Option<bool> {
    facts.draft.switches.iter().find_map(|switch| match switch {
        DraftSwitch::ShowWhenOutOfStock { product: id, on } => (*id == product.id).then_some(*on),
        _ => None,
    })
}

fn switched_off(facts: &Facts, seen: &Seen<Product>, siblings: &Siblings) -> Result<Vec<Finding>, Missing> {
    if siblings.unlimited > 0 || (siblings.of == 0 && !facts.skus.is_empty()) {
        return Ok(Vec::new());
    }
    let whole = siblings.missing.is_none();
    let finding = match (siblings.out, siblings.stocked) {
        (0, 0) => return siblings.missing.clone().map_or(Ok(Vec::new()), Err),
        (0, _) if !whole => return siblings.missing.clone().map_or(Ok(Vec::new()), Err),
        (0, _) => Finding::of(RULE.id, will_disappear(), ONLY_DISPLAY),
        (_, 0) if whole => Finding {
            severity: if siblings.suspected { Severity::Risk } else { Severity::Blocks },
            certainty: certainty(siblings.suspected),
            ..Finding::of(RULE.id, HIDDEN_NOW, ONLY_DISPLAY)
        },
        _ => Finding {
            severity: Severity::Risk,
            certainty: certainty(siblings.suspected || !whole),
            ..Finding::of(RULE.id, nearly_hidden(siblings), ONLY_DISPLAY)
        },
    };
    Ok(vec![complete(facts, seen, Finding { consequence: Consequence::HidesProduct, ..finding })])
}

/// The switch is still on for the store, but what stands on the page would turn it off.
fn switching_off(facts: &Facts, seen: &Seen<Product>, siblings: &Siblings) -> Vec<Finding> {
    if siblings.unlimited > 0 {
        return Vec::new();
    }
    let finding = Finding {
        severity: if siblings.out > 0 { Severity::Risk } else { Severity::Note },
        consequence: Consequence::WrongOnceSaved,
        ..Finding::of(RULE.id, SWITCHING_OFF, ONLY_DISPLAY)
    };
    vec![complete(facts, seen, finding)]
}

fn complete(facts: &Facts, seen: &Seen<Product>, finding: Finding) -> Finding {
    let product = &seen.value;
    let switch = |on| Evidence::of(seen, labels::SHOW_WHEN_OUT_OF_STOCK, labels::switch(on));
    let saved = product.show_when_out_of_stock.map(switch);
    let moved = moved_to(facts, product).map(|on| Evidence { source: Source::Typed, ..switch(on) });
    let why = if moved.is_some() { finding.why.then(&labels::NOT_SAVED) } else { finding.why };
    Finding {
        why,
        evidence: saved.into_iter().chain(moved).chain(siblings::evidence(facts)).collect(),
        places: vec![
            Place::ShowWhenOutOfStock { product: product.id },
            Place::ProductRow { product: product.id, name: product.name.clone() },
        ],
        remedies: vec![Remedy::ShowWhenOutOfStock { product: product.id, name: product.name.clone() }],
        known_issues: vec![KnownIssue::open(949_411, HIDING_TAKES_TIME), KnownIssue::open(1_233_974, ANSWERS_200)],
        ..finding
    }
}

fn nearly_hidden(siblings: &Siblings) -> Text {
    let share = siblings.share();
    say! {
        with share;
        en: "This product leaves the store once all its SKUs are sold out; {share} already are.",
        pt: "Este produto sai da loja quando todos os seus SKUs esgotam; {share} já esgotaram.",
        es: "Este producto sale de la tienda cuando se agotan todos sus SKU; {share} ya están agotados.",
    }
}

fn will_disappear() -> Text {
    Text::of(
        "This product will leave the store when its last unit is sold.",
        "Este produto vai sair da loja quando a última unidade for vendida.",
        "Este producto saldrá de la tienda cuando se venda la última unidad.",
    )
}

const HIDDEN_NOW: Text = Text::of(
    "This product is sold out and therefore not shown in the store.",
    "Este produto está esgotado e por isso não aparece na loja.",
    "Este producto está agotado y por eso no aparece en la tienda.",
);
const SWITCHING_OFF: Text = Text::of(
    "Saved like this, the product leaves the store whenever it is sold out.",
    "Salvo assim, o produto sai da loja sempre que esgotar.",
    "Guardado así, el producto sale de la tienda cada vez que se agota.",
);
const ONLY_DISPLAY: Text = Text::of(
    "“Show when out of stock” decides only what is displayed: on, the page stays with “Notify me”. It never makes the product buyable; only units do.",
    "“Mostrar quando estiver fora de estoque” (“Mostrar produto esgotado” no formulário antigo) só decide o que é exibido: ligado, a página fica com “Avise-me”. Isso nunca torna o produto comprável; só unidades tornam.",
    "“Mostrar cuando está sin stock” (“Mostrar producto agotado” en el formulario anterior) solo decide qué se muestra: activado, la página sigue con “Avísame”. Nunca permite comprar el producto; solo las unidades lo permiten.",
);
const HIDING_TAKES_TIME: Text = Text::of(
    "With several sales channels, hiding a sold-out product can be delayed; the workaround is to change its availability or to index it again.",
    "Com vários canais de venda, ocultar um produto esgotado pode demorar; a solução de contorno é mudar a disponibilidade dele ou indexá-lo de novo.",
    "Con varios canales de ventas, ocultar un producto agotado puede tardar; la solución alternativa es cambiar su disponibilidad o indexarlo otra vez.",
);
const ANSWERS_200: Text = Text::of(
    "The address of a hidden product may open another page instead of answering 404.",
    "O endereço de um produto oculto pode abrir outra página em vez de responder 404.",
    "La dirección de un producto oculto puede abrir otra página en lugar de responder 404.",
);

#[cfg(test)]
mod tests {
    use super::super::Certainty;
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::{ProductId, SkuId};
    use crate::facts::{Known, SkuFacts};

    fn with(mut facts: Facts, change: impl Fn(&mut Product)) -> Facts {
        if let Known::Seen(seen) = &mut facts.product {
            change(&mut seen.value);
        }
        facts
    }

    fn moved(mut facts: Facts, on: bool) -> Facts {
        facts.draft.switches.push(DraftSwitch::ShowWhenOutOfStock { product: ProductId(30), on });
        facts
    }

    fn out(id: u32) -> SkuFacts {
        active(sku(&[row("a", 0, 0)]), id, true)
    }

    fn stocked(id: u32) -> SkuFacts {
        active(sku(&[row("a", 9, 0)]), id, true)
    }

    #[test]
    fn judges() {
        let shown_when_out = |product: &mut Product| product.show_when_out_of_stock = Some(true);
        table(
            &RULE,
            vec![
                ("off and sold out", product(vec![out(1), out(2)]), Fires(1)),
                ("off and one of two sold out", product(vec![out(1), stocked(2)]), Fires(1)),
                ("off with units left", product(vec![stocked(1)]), Fires(1)),
                ("off and moved, not saved", moved(product(vec![out(1)]), true), Fires(1)),
                ("on and moved off, not saved", moved(with(product(vec![out(1)]), shown_when_out), false), Fires(1)),
                ("off and the others unread", product(vec![out(1), unread(Missing::NoSession)]), Fires(1)),
                ("on", with(product(vec![out(1)]), shown_when_out), Quiet),
                ("inactive anyway", with(product(vec![out(1)]), |product| product.active = Some(false)), Quiet),
                ("not displayed anyway", with(product(vec![out(1)]), |product| product.visible = Some(false)), Quiet),
                ("only inactive SKUs", product(vec![active(out(1), 1, false)]), Quiet),
                ("never sold out", product(vec![active(sku(&[unlimited("a")]), 1, true), out(2)]), Quiet),
                (
                    "no product",
                    Facts { product: Missing::NoSession.into(), ..product(vec![out(1)]) },
                    CannotTell(Missing::NoSession),
                ),
                (
                    "no switch in view",
                    with(product(vec![out(1)]), |product| product.show_when_out_of_stock = None),
                    CannotTell(Missing::NotOnThisPage),
                ),
                ("stock unread", product(vec![unread(Missing::Unreachable)]), CannotTell(Missing::Unreachable)),
                (
                    "part of the stock unread",
                    product(vec![stocked(1), unread(Missing::Unreachable)]),
                    CannotTell(Missing::Unreachable),
                ),
            ],
        );
    }

    #[test]
    fn it_is_as_loud_as_what_happens() {
        let unknown_rest = Facts { sku_count: Known::seen(3, Source::ProductApi, NOW), ..product(vec![out(1)]) };
        let cases = [
            (product(vec![out(1), out(2)]), Severity::Blocks, Certainty::Documented),
            (product(vec![out(1), stocked(2)]), Severity::Risk, Certainty::Documented),
            (product(vec![stocked(1)]), Severity::Note, Certainty::Documented),
            (unknown_rest, Severity::Risk, Certainty::Suspected),
        ];
        for (facts, severity, certainty) in cases {
            let found = check(&facts).expect("enough is known");
            assert_eq!((found[0].severity, found[0].certainty), (severity, certainty), "{}", found[0].says.en);
        }
    }

    #[test]
    fn an_inactive_sku_does_not_count() {
        let inactive = SkuFacts { id: SkuId(2), ..active(stocked(2), 2, false) };
        let found = check(&product(vec![out(1), inactive])).expect("everything is known");
        assert_eq!(found[0].severity, Severity::Blocks);
    }
}
