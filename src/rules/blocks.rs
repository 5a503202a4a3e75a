//! What stops a purchase by the settings alone: every rule of the chain asked, the checkout itself left out.

use super::judgement::more_telling;
use super::{Certainty, Consequence, Finding, Link, RULES, Severity};
use crate::domain::SkuId;
use crate::facts::{Facts, Missing};

/// What the rules of the chain say that stops a purchase.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blocks {
    findings: Vec<Finding>,
    /// Where else something is not as it should be: each link with the SKU it is about, if one.
    suspects: Vec<(Link, Option<SkuId>)>,
    /// Why a rule could not judge, the most telling reason; `None` if all did.
    pub unjudged: Option<Missing>,
}

/// Asks every rule whose link comes before the checkout.
pub fn blocks(facts: &Facts) -> Blocks {
    let mut blocks = Blocks::default();
    for rule in RULES.iter().filter(|rule| rule.link < Link::Checkout) {
        match (rule.check)(facts) {
            Ok(findings) => {
                let risks = findings.iter().filter(|finding| finding.severity != Severity::Note && !stops(finding));
                blocks.suspects.extend(risks.map(|finding| (rule.link, finding.sku)));
                blocks.findings.extend(findings.into_iter().filter(stops));
            }
            Err(reason) => {
                let telling = blocks.unjudged.take().map(|kept| more_telling(kept, reason.clone()));
                blocks.unjudged = telling.or(Some(reason));
            }
        }
    }
    blocks
}

impl Blocks {
    /// The findings that stop this SKU, by itself or with its product.
    pub fn of(&self, sku: SkuId) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.sku.is_none_or(|id| id == sku))
    }

    /// Whether nothing stops this SKU.
    pub fn spare(&self, sku: SkuId) -> bool {
        self.of(sku).next().is_none()
    }

    /// Whether something that does not stop this SKU for sure was found at one of these links.
    pub(super) fn suspects(&self, sku: SkuId, links: &[Link]) -> bool {
        self.suspects.iter().any(|(link, id)| links.contains(link) && id.is_none_or(|id| id == sku))
    }

    /// All of them.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

/// Whether a finding says by documentation or proof that nobody can buy the item.
pub fn stops(finding: &Finding) -> bool {
    finding.severity == Severity::Blocks
        && finding.consequence == Consequence::BlocksPurchase
        && matches!(finding.certainty, Certainty::Proven | Certainty::Documented)
}
