//! The product form of the legacy and of the new catalogue: other markup and other names for the same switches.
//!
//! Labels from VTEX's documentation in three languages, read 2026-08-21. Seen working on the stand-in store only; the control
//! ids of the legacy form and the address of the new one are still to be checked on a real account.

use super::control::{self, Family};
use super::find::{Target, find, find_near};
use super::index::Index;
use super::{Located, NodeId, ProductFormReading, Reading};
use crate::domain::{Place, ProductId};

const SHOW: Target = Target {
    family: Family::Switch,
    names: &[
        "show when out of stock",
        "show out of stock",
        "show product when out of stock",
        "mostrar quando estiver fora de estoque",
        "mostrar produto esgotado",
        "mostrar cuando esta sin stock",
        "mostrar producto agotado",
        "mostrar producto sin stock agotado",
    ],
    contracts: &["showwithoutstock", "showifnotavailable"],
};
const ACTIVE: Target = Target {
    family: Family::Switch,
    names: &["active", "product active", "ativo", "produto ativo", "activo", "producto activo"],
    contracts: &["isactive", "chkflagativa"],
};
const VISIBLE: Target = Target {
    family: Family::Switch,
    names: &[
        "display on website",
        "show on site",
        "show on website",
        "mostrar no site",
        "exibir no site",
        "mostrar en el sitio web",
        "mostrar en la tienda",
    ],
    contracts: &["isvisible"],
};
const NAME: Target = Target {
    family: Family::Field,
    names: &["name", "product name", "nome", "nome do produto", "nombre", "nombre del producto"],
    contracts: &["productname"],
};
const SAVE: Target = Target { family: Family::Button, names: super::words::SAVE, contracts: &["btnsalvar"] };

/// Whether the page is this screen: a page with the one switch that no other page has.
pub(super) fn is_here(index: &Index<'_>) -> bool {
    index.all().next().is_some_and(|page| !matches!(find(index, page, &SHOW), Located::Absent))
}

/// Finds a place of this screen; only the record that the form shows has its places here.
pub(super) fn locate(index: &Index<'_>, url: &str, place: &Place) -> Located {
    let page = NodeId(0);
    match place {
        Place::ShowWhenOutOfStock { product } if product_in(url) == Some(*product) => find(index, page, &SHOW),
        Place::SaveProduct { product } if product_in(url) == Some(*product) => {
            let field = switch_node(index, &SHOW);
            find_near(index, page, &SAVE, field)
        }
        _ => Located::Absent,
    }
}

/// The form's values.
pub(super) fn read(index: &Index<'_>, url: &str, server_rendered: bool) -> Reading {
    let switch = |target| super::switch(index, switch_node(index, target)?, server_rendered);
    let name = switch_node(index, &NAME).and_then(|node| index.node(node).value.clone());
    Reading::ProductForm(ProductFormReading {
        product: product_in(url),
        name: name.unwrap_or_default(),
        show_when_out_of_stock: switch(&SHOW),
        active: switch(&ACTIVE),
        visible: switch(&VISIBLE),
        errors: super::errors(index),
    })
}

fn switch_node(index: &Index<'_>, target: &Target) -> Option<NodeId> {
    match find(index, index.all().next()?, target) {
        Located::Found { node, .. } => Some(node),
        // A disabled switch still shows where it stands; what was given is what a person sees of it.
        Located::Unusable { node, .. } => {
            index.subtree(node).find(|id| control::is(index.node(*id), target.family)).or(Some(node))
        }
        Located::Ambiguous(_) | Located::Absent => None,
    }
}

/// The product in the address: `?id=` or `?IdProduto=` of the legacy form; of the new one the number that is a whole path
/// segment, if there is just one (its address is not documented).
fn product_in(url: &str) -> Option<ProductId> {
    let address = url.split('#').next()?;
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let named = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| ["id", "idproduto", "productid"].contains(&name.to_ascii_lowercase().as_str()));
    if let Some((_, value)) = named {
        return ProductId::parse(value);
    }
    let mut numbers = path.split('/').skip(3).filter_map(ProductId::parse);
    let product = numbers.next()?;
    numbers.next().is_none().then_some(product)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_product_is_read_from_the_address() {
        let cases = [
            ("https://x/admin-proxy/Site/ProdutoForm.aspx?id=900", Some(900)),
            ("https://x/admin/Site/ProdutoForm.aspx?IdProduto=900#a", Some(900)),
            ("https://x/admin/Site/ProdutoForm.aspx", None),
            ("https://f/admin/catalog-products/900", Some(900)),
            ("https://f/admin/catalog-products/900/skus?an=demoshop", Some(900)),
            ("https://f/admin/catalog-products/900/skus/301", None),
            ("https://f/admin/catalog-products/new", None),
        ];
        for (url, product) in cases {
            assert_eq!(product_in(url).map(|product| product.0), product, "{url}");
        }
    }
}
