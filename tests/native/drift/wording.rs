//! Drift of words: another name on record for the same thing, another way to write it, another language for half of the page.

use super::Aim;
use super::chance::Chance;
use super::recorded::is_wording;
use super::tree::{Part, Piece};

/// Names of one thing in one language, as the platform's articles and screens have them at different times.
const NAMES: &[&[&str]] = &[
    &["Unlimited inventory", "Infinite inventory"],
    &["Stock ilimitado", "Stock infinito"],
    &["Fulfilled", "Dispatched"],
    &["Disponíveis", "Disponível"],
    &["Disponibles", "Disponible"],
    &["Inventory Management", "Manage inventory"],
    &["Gerenciamento de inventário", "Gerenciar inventário"],
    &["Gestión del stock", "Gestión de stock"],
    &["Save", "Save changes"],
    &["Salvar", "Salvar alterações"],
    &["Guardar", "Guardar cambios"],
    &["Show when out of stock", "Show out of stock", "Show out of stock product"],
    &["Mostrar produto esgotado", "Exibir produto esgotado"],
    &["Mostrar producto agotado", "Mostrar producto sin stock (agotado)"],
    &["Mostrar cuando está sin stock", "Mostrar cuando esté sin stock"],
    &["Show on website", "Show on site", "Display on website"],
    &["Edit", "Modify", "Update"],
    &["Editar", "Alterar", "Modificar"],
    &["Exibir no site", "Mostrar no site"],
    &["File name"],
    &["Nome do Arquivo"],
    &["Nombre del archivo", "Nombre de archivo"],
    &["Warehouse"],
    &["Estoque"],
    &["Almacén"],
    &["SKU ID"],
    &["ID do SKU"],
    &["ID del SKU"],
    &["Update Count", "Update count"],
    &["Atualizar contagem"],
    &["Actualizar recuento"],
    &["Available"],
    &["Show unavailable SKUs"],
    &["Exibir SKUs indisponíveis"],
    &["Mostrar SKU no disponibles"],
    &["Edit XML"],
    &["Editar XML"],
];

/// Every label by another name of the same thing, or written otherwise.
pub(super) fn synonyms(root: &mut Piece, _: &Aim<'_>, chance: &mut Chance) -> bool {
    let salt = chance.next();
    change(root, &mut |text| {
        let at = NAMES.iter().position(|names| names.contains(&text))?;
        let mut own = Chance::of(&[salt, at as u64]);
        let name = *own.pick(NAMES[at]);
        let written = match own.below(6) {
            0 => format!("{name}:"),
            1 => format!("{name} *"),
            2 => name.to_uppercase(),
            3 => format!("\u{a0}{} ", name.replace(' ', "\u{a0}")),
            _ => name.to_owned(),
        };
        Some(written)
    })
}

/// Half of the texts in another language.
pub(super) fn half_translated(root: &mut Piece, aim: &Aim<'_>, chance: &mut Chance) -> bool {
    change(root, &mut |text| {
        let others = aim.page.translations.get(text)?;
        chance.one_in(2).then(|| chance.pick(others).clone())
    })
}

/// Buttons and headings become pictures whose words are only heard.
pub(super) fn spoken(root: &mut Piece, _: &Aim<'_>, chance: &mut Chance) -> bool {
    let (where_to, inside) = (*chance.pick(&["aria-label", "title"]), chance.one_in(3));
    let mut changed = false;
    root.each(&mut |piece| {
        let is_button = piece.node.tag == "button" || piece.node.tag == "a" && piece.class.split(' ').any(|class| class == "btn");
        if piece.part == Part::Head {
            for cell in &mut piece.children {
                changed |= silence(cell, where_to, inside);
            }
        } else if is_button {
            changed |= silence(piece, where_to, false);
        }
    });
    changed
}

fn silence(piece: &mut Piece, where_to: &str, inside: bool) -> bool {
    let words = piece.words();
    if words.is_empty() || piece.node.attribute("aria-label").is_some() {
        return false;
    }
    piece.node.text.clear();
    piece.children = vec![Piece::new("svg", &[], "", Vec::new())];
    let speaker = if inside { &mut piece.children[0] } else { piece };
    if inside {
        speaker.node.tag = "span".into();
        speaker.set("role", "img");
    }
    speaker.set(where_to, &words);
    true
}

fn change(root: &mut Piece, other: &mut dyn FnMut(&str) -> Option<String>) -> bool {
    let mut changed = false;
    root.each(&mut |piece| {
        let attributes = piece.node.attributes.iter_mut().filter(|(name, _)| is_wording(name)).map(|(_, value)| value);
        for text in attributes.chain([&mut piece.node.text]).filter(|text| !text.is_empty()) {
            if let Some(other) = other(text).filter(|other| other != text) {
                *text = other;
                changed = true;
            }
        }
    });
    changed
}
