//! The little that an address says about a screen: its path and its parameters. Case means nothing in either.

/// The segment under which the new catalogue lives; the paths below it are not on record.
pub(super) const CATALOGUE: &str = "catalog-products";
const CATALOGUE_HOST: &str = "catalog-facelift.";

use super::ScreenKind;

/// An address in parts.
pub(super) struct Address<'a> {
    host: &'a str,
    path: &'a str,
    query: &'a str,
}

impl<'a> Address<'a> {
    /// Takes whole addresses, and relative ones as forms and links have them.
    pub(super) fn of(url: &'a str) -> Self {
        let url = url.split('#').next().unwrap_or_default();
        let (before, query) = url.split_once('?').unwrap_or((url, ""));
        let (host, path) = match before.split_once("://") {
            Some((_, rest)) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
            None => ("", before),
        };
        Self { host, path, query }
    }

    pub(super) fn segments(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.path.split('/').filter(|segment| !segment.is_empty())
    }

    /// A parameter by its name in lower case, as written.
    pub(super) fn parameter(&self, name: &str) -> Option<&'a str> {
        let pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The screens that the address suggests.
    pub(super) fn suggests(&self) -> &'static [ScreenKind] {
        let has = |name: &str| self.segments().any(|segment| segment.eq_ignore_ascii_case(name));
        match () {
            () if has("ProdutoForm.aspx") => &[ScreenKind::LegacyProductForm],
            () if has("XmlForm.aspx") => &[ScreenKind::FeedForm],
            () if has("Xml.aspx") => &[ScreenKind::FeedList],
            () if has(CATALOGUE) || self.host.starts_with(CATALOGUE_HOST) => {
                &[ScreenKind::NewProductForm, ScreenKind::NewProductList]
            }
            () if has("inventory") => &[ScreenKind::Inventory],
            () => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_suggest_screens() {
        use ScreenKind::{FeedForm, FeedList, Inventory, LegacyProductForm, NewProductForm, NewProductList};
        let cases: [(&str, &[ScreenKind]); 8] = [
            ("https://shop.myvtex.com/admin/app/inventory/?keyword=1&skuId=1", &[Inventory]),
            ("https://shop.vtexcommercestable.com.br/admin/Site/ProdutoForm.aspx?id=7", &[LegacyProductForm]),
            ("https://shop.myvtex.com/admin-proxy/site/xmlform.aspx", &[FeedForm]),
            ("https://shop.myvtex.com/admin-proxy/Site/Xml.aspx", &[FeedList]),
            ("https://catalog-facelift.admin.vtex.com/any", &[NewProductForm, NewProductList]),
            ("https://shop.myvtex.com/admin/catalog-products", &[NewProductForm, NewProductList]),
            ("https://shop.myvtex.com/admin/orders?next=/inventory", &[]),
            ("", &[]),
        ];
        for (url, kinds) in cases {
            assert_eq!(Address::of(url).suggests(), kinds, "{url}");
        }
    }

    #[test]
    fn parameters_are_found_in_any_case() {
        let address = Address::of("./ProdutoForm.aspx?IDProduto=9&Id=7#top");
        assert_eq!((address.parameter("id"), address.parameter("idproduto")), (Some("7"), Some("9")));
    }
}
