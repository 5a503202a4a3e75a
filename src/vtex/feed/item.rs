//! What one item of a feed says of itself: which SKU or product it is, and whether it has a price.

use crate::domain::{ProductId, SkuId};

/// The ids and prices found in one item.
#[derive(Debug, Default)]
pub(super) struct Item {
    /// From a link's `idsku`, the surest sign.
    in_link: Option<SkuId>,
    /// From a tag that says it holds a SKU.
    named: Option<SkuId>,
    /// From a child called `id`, which may be a SKU or a product; deeper ones are ids of something else.
    bare: Option<u32>,
    /// From a tag that says it holds a product.
    product: Option<ProductId>,
    /// Whether a price tag has digits; `None` without any price tag.
    pub(super) priced: Option<bool>,
}

/// How an item stands to a SKU that is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// It is the SKU.
    Is,
    /// It is something else.
    IsNot,
    /// It names the SKU's product or nothing that can be compared.
    Undecided,
}

/// Tag names in lower case, letters and digits only.
const SKU_TAGS: [&str; 5] = ["sku", "skuid", "idsku", "codigosku", "skucode"];
const PRODUCT_TAGS: [&str; 6] = ["idproduct", "productid", "idproduto", "produtoid", "idproducto", "itemgroupid"];
const PRICE_WORDS: [&str; 5] = ["price", "preco", "preço", "precio", "valor"];
/// Amounts that are not what the item costs, in a tag's own name or around it.
const OTHER_AMOUNTS: [&str; 10] =
    ["installment", "parcela", "cuota", "shipping", "frete", "envio", "currency", "moeda", "moneda", "range"];

impl Item {
    /// Takes in a child with its text; `around` are the tags between it and the item.
    pub(super) fn learn<'a>(&mut self, tag: &str, mut around: impl Iterator<Item = &'a str>, text: &str) {
        let text = text.trim();
        self.learn_link(text);
        let tag = plain(tag);
        if SKU_TAGS.contains(&tag.as_str()) {
            self.named = self.named.or_else(|| SkuId::parse(text));
        } else if tag == "id" && around.next().is_none() {
            self.bare = self.bare.or_else(|| SkuId::parse(text).map(|id| id.0));
        } else if PRODUCT_TAGS.contains(&tag.as_str()) {
            self.product = self.product.or_else(|| ProductId::parse(text));
        } else if is_price(&tag) && !around.any(|tag| is_other_amount(&plain(tag))) {
            let has_amount = text.bytes().any(|byte| byte.is_ascii_digit());
            self.priced = Some(self.priced == Some(true) || has_amount);
        }
    }

    /// Takes in an address that may name a SKU.
    pub(super) fn learn_link(&mut self, text: &str) {
        let may_name_sku = ["sku", "Sku", "SKU"].iter().any(|word| text.contains(word));
        if self.in_link.is_none() && may_name_sku {
            self.in_link = sku_in_link(&text.to_ascii_lowercase());
        }
    }

    /// How it stands to a SKU of a product.
    pub(super) fn matches(&self, sku: SkuId, product: Option<ProductId>) -> Match {
        if let Some(own) = self.in_link.or(self.named) {
            return if own == sku { Match::Is } else { Match::IsNot };
        }
        let is_other = matches!((self.product, product), (Some(own), Some(asked)) if own != asked);
        if is_other {
            return Match::IsNot;
        }
        match (self.bare, self.product) {
            (Some(id), _) if id == sku.0 => Match::Is,
            (Some(id), _) if product.is_some_and(|product| product.0 == id) => Match::Undecided,
            (Some(_), _) => Match::IsNot,
            (None, _) => Match::Undecided,
        }
    }
}

fn sku_in_link(text: &str) -> Option<SkuId> {
    let value = ["idsku=", "skuid="].iter().find_map(|name| {
        let (before, value) = text.split_once(name)?;
        before.ends_with(['?', '&', ';']).then_some(value)
    })?;
    let digits = value.split(|letter: char| !letter.is_ascii_digit()).next()?;
    SkuId::parse(digits)
}

fn is_price(tag: &str) -> bool {
    PRICE_WORDS.iter().any(|word| tag.contains(word)) && !is_other_amount(tag)
}

fn is_other_amount(tag: &str) -> bool {
    OTHER_AMOUNTS.iter().any(|word| tag.contains(word))
}

fn plain(tag: &str) -> String {
    tag.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
