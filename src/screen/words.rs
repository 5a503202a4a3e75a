//! Words that several screens share, and how a control is called when it cannot be shown.

use crate::domain::Place;
use crate::say;
use crate::text::Text;

/// *Save*.
pub(super) const SAVE: &[&str] = &["save", "save changes", "salvar", "salvar alteracoes", "guardar", "guardar cambios"];

/// Whether a message says that something was saved; only its words tell.
pub(super) fn is_good_news(message: &str) -> bool {
    let message = super::normal::normal(message);
    let stems = ["success", "saved", "sucesso", "salvo", "salva", "exito", "guardad"];
    message.split(' ').any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// How a control is called, for when it cannot be shown.
pub fn words_for(place: &Place) -> Text {
    match place {
        Place::UpdateCount { sku, warehouse } => say! {
            en: "the box under Update count in the row of SKU {sku}, {warehouse}",
            pt: "o campo em Atualizar contagem na linha do SKU {sku}, {warehouse}",
            es: "el campo en Actualizar recuento en la fila del SKU {sku}, {warehouse}",
        },
        Place::Available { sku, warehouse } => say! {
            en: "the value under Available in the row of SKU {sku}, {warehouse}",
            pt: "o valor em Disponíveis na linha do SKU {sku}, {warehouse}",
            es: "el valor en Disponibles en la fila del SKU {sku}, {warehouse}",
        },
        Place::UnlimitedStock { sku, warehouse } => say! {
            en: "the switch under Unlimited inventory (or Infinite inventory) in the row of SKU {sku}, {warehouse}",
            pt: "o botão em Estoque infinito na linha do SKU {sku}, {warehouse}",
            es: "el interruptor en Stock ilimitado en la fila del SKU {sku}, {warehouse}",
        },
        Place::SaveStock | Place::SaveProduct { .. } | Place::SaveFeed { .. } => {
            Text::of("the Save button", "o botão Salvar", "el botón Guardar")
        }
        Place::ShowWhenOutOfStock { .. } => Text::of(
            "the switch Show when out of stock",
            "a opção Mostrar quando estiver fora de estoque (Mostrar produto esgotado)",
            "la opción Mostrar cuando está sin stock (Mostrar producto agotado)",
        ),
        Place::ProductRow { product, name } => say! {
            en: "the row of product {product} {name}",
            pt: "a linha do produto {product} {name}",
            es: "la fila del producto {product} {name}",
        },
        Place::EditFeed { feed } => say! {
            en: "Edit (or Modify) in the row of {feed}",
            pt: "Editar (ou Alterar) na linha de {feed}",
            es: "Editar (o Modificar) en la fila de {feed}",
        },
        Place::EditXmlTab => Text::of("the Edit XML tab", "a aba Editar XML", "la pestaña Editar XML"),
        Place::ShowUnavailableSkus { .. } => Text::of(
            "the box Show out-of-stock (sold-out) SKUs in the results",
            "a caixa Exibir SKUs fora de estoque (esgotados) entre os resultados",
            "la casilla Mostrar SKU sin stock (agotados) en los resultados",
        ),
    }
}
