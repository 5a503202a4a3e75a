//! A shipping policy whose freight table VTEX could not process may carry nothing.
//!
//! Source: Logistics API, “List shipping policies”, and known issue 621230, read 2026-08-21.

use super::road::{Broken, Stage, Told, each_broken_row};
use super::{Citation, Evidence, Finding, KnownIssue, Link, Rule, Severity, labels};
use crate::domain::{Remedy, Setting, ShippingPolicy};
use crate::facts::{Facts, Missing};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "shipping-policy-failed",
    title: Text::of(
        "It does not depend on a shipping policy that failed",
        "Não depende de uma política de envio que falhou",
        "No depende de una política de envío que falló",
    ),
    link: Link::Shipping,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Logistics API: List shipping policies", read: "2026-08-07" },
        Citation { name: "Known issue 621230", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_broken_row(facts, RULE.id, Stage::Processing, told)
}

fn told(broken: &Broken) -> Told {
    let (id, name, policies) = (broken.sku.id, &broken.line.name, broken.policies());
    let all = || broken.faults.iter().filter_map(|fault| fault.policy);
    let seen = broken.facts.shop.policies.get().ok();
    let failed = |policy: &ShippingPolicy| Some(Evidence::of(seen?, labels::policy(&policy.name), NOT_PROCESSED));
    Told {
        says: say! {
            en: "VTEX could not process the freight table of shipping policy {policies}, which carries SKU {id} from “{name}”.",
            pt: "A VTEX não conseguiu processar a planilha de frete da política de envio {policies}, que leva o SKU {id} de “{name}”.",
            es: "VTEX no pudo procesar la planilla de flete de la política de envío {policies}, que lleva el SKU {id} desde “{name}”.",
        },
        why: WHY,
        evidence: all().filter_map(failed).collect(),
        remedies: all().map(|policy| Remedy::Set(Setting::MendPolicy(policy.id.clone()))).collect(),
        known_issues: vec![KnownIssue::open(621_230, SLOW)],
    }
}

const WHY: Text = Text::of(
    "An older table may still be in use, or none.",
    "Uma planilha anterior pode ainda estar em uso, ou nenhuma.",
    "Puede seguir en uso una planilla anterior, o ninguna.",
);
const NOT_PROCESSED: Text = Text::of("not processed", "não processada", "sin procesar");
const SLOW: Text = Text::of(
    "A new freight table can take long to show; the workaround is to upload it again.",
    "Uma nova planilha de frete pode demorar a aparecer; a solução de contorno é enviá-la de novo.",
    "Una nueva planilla de flete puede tardar en verse; la solución alternativa es volver a subirla.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::DockId;

    #[test]
    fn judges() {
        let failed = || Shop::open().policy("post-a", |policy| policy.failed = Some(true));
        let units = || about(active(sku(&[row("a", 5, 0)]), 301, true));
        table(
            &RULE,
            vec![
                ("the only policy failed", failed().around(units()), Fires(1)),
                ("processed", Shop::open().around(units()), Quiet),
                (
                    "another policy carries it",
                    failed().policy("post-b", |policy| policy.docks = Some(vec![DockId("dock-a".into())])).around(units()),
                    Quiet,
                ),
                ("not asked", units(), CannotTell(Missing::NotAsked)),
                ("another seller’s", about(of_partner(sku(&[row("a", 5, 0)]))), CannotTell(at_partner())),
            ],
        );
    }
}
