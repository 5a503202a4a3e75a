//! The screens on hand-made pages in three languages and both names of what was renamed, and on recorded pages.

mod alike;
mod apply;
mod found;
mod heed;
mod page;
mod properties;
mod readings;
mod recorded;
mod splice;

use sellable::domain::{FeedName, Place, ProductId, SkuId};
use sellable::screen::{Located, Node, ScreenKind, Snapshot};

const LANGS: [&str; 3] = ["en", "pt", "es"];

/// A hand-made page in one language.
fn html(name: &str, lang: &str) -> String {
    let path = format!("{}/tests/native/pages/{name}.{lang}.html", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The pages with the screen that each is and an address it is met at.
const PAGES: [(&str, ScreenKind, &str); 7] = [
    ("inventory-shoreline", ScreenKind::Inventory, "https://shop.myvtex.com/admin/app/inventory/?skuId=301"),
    ("inventory-styleguide", ScreenKind::Inventory, "https://dev--shop.myvtex.com/admin/inventory/"),
    ("legacy-product-form", ScreenKind::LegacyProductForm, "https://shop.myvtex.com/admin-proxy/site/produtoform.aspx?Id=7"),
    ("new-product-form", ScreenKind::NewProductForm, "https://catalog-facelift.admin.vtex.com/admin/catalog-products/7?an=shop"),
    ("new-product-list", ScreenKind::NewProductList, "https://catalog-facelift.admin.vtex.com/admin/catalog-products"),
    ("feed-list", ScreenKind::FeedList, "https://shop.vtexcommercestable.com.br/admin/Site/Xml.aspx"),
    ("feed-form", ScreenKind::FeedForm, "https://shop.vtexcommercestable.com.br/admin/Site/XmlForm.aspx?id=1"),
];

/// Other wordings of the same thing: what a page says, and what an older or newer release says.
const RENAMED: [(&str, &str); 13] = [
    ("Unlimited inventory", "Infinite inventory"),
    ("Stock ilimitado", "Stock infinito"),
    ("Fulfilled", "Dispatched"),
    ("Last Update", "Last update"),
    ("Update Count", "Update count"),
    ("Disponíveis", "Disponível"),
    ("Gerenciamento de inventário", "Gerenciar inventário"),
    ("Gestión del stock", "Gestión de stock"),
    ("Show when out of stock", "Show out of stock"),
    ("Mostrar producto agotado", "Mostrar producto sin stock (agotado)"),
    ("Show on website", "Show on site"),
    (">Edit<", ">Modify<"),
    (">Editar<", ">Alterar<"),
];

fn renamed(html: &str) -> String {
    RENAMED.iter().fold(html.to_owned(), |page, (now, other)| page.replace(now, other))
}

fn count(sku: u32, warehouse: &str) -> Place {
    Place::UpdateCount { sku: SkuId(sku), warehouse: warehouse.into() }
}

fn unlimited(sku: u32, warehouse: &str) -> Place {
    Place::UnlimitedStock { sku: SkuId(sku), warehouse: warehouse.into() }
}

fn available(sku: u32, warehouse: &str) -> Place {
    Place::Available { sku: SkuId(sku), warehouse: warehouse.into() }
}

fn row(product: u32, name: &str) -> Place {
    Place::ProductRow { product: ProductId(product), name: name.into() }
}

fn feed(name: &str) -> FeedName {
    FeedName(name.into())
}

/// The node that was found, or a panic that says what came instead.
fn found<'a>(snapshot: &'a Snapshot, screen: ScreenKind, place: &Place) -> (&'a Node, &'a Node) {
    match sellable::screen::locate(screen, place, snapshot) {
        Located::Found { node, drawn, .. } => (&snapshot.nodes[node.0 as usize], &snapshot.nodes[drawn.0 as usize]),
        other => panic!("{place:?} on {screen:?}: {other:?}"),
    }
}
