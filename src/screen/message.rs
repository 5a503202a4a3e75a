//! What a page says went wrong.

use super::NodeId;
use super::contract::control;
use super::index::Index;
use super::plain::letters;
use super::role::Role;

/// Words with which VTEX and pages like it report that all went well.
const WELL: &[&str] = &[
    "success",
    "successfully",
    "sucesso",
    "exito",
    "exitosamente",
    "correctamente",
    "saved",
    "salvo",
    "salva",
    "salvos",
    "salvas",
    "guardado",
    "guardada",
    "guardados",
    "guardadas",
];
/// Words that turn such a message around.
const NOT: &[&str] = &["not", "no", "nao", "error", "erro", "failed", "unable", "without", "sem", "sin"];

/// The messages in view that do not say that all went well. Legacy pages list both kinds in one place and tell them apart by
/// colour alone, so the words decide, and in doubt it is an error.
pub(super) fn errors(index: &Index<'_>) -> Vec<String> {
    let messages = index.all().filter(|id| is_message(index, *id) && !index.is_hidden(*id));
    let mut texts: Vec<String> = messages.map(|id| index.text(id)).collect();
    texts.retain(|text| !text.is_empty() && !is_well(text));
    texts.dedup();
    texts
}

/// An alert, or a line of the legacy message list (`…_rptMessages_ctl01_liMessage`, seen on the SKU form).
fn is_message(index: &Index<'_>, id: NodeId) -> bool {
    let own = index.attribute(id, "id").and_then(|id| control(id, '_'));
    index.role(id) == Role::Alert || own == Some("liMessage")
}

fn is_well(text: &str) -> bool {
    let plain: String = letters(text).collect();
    let has = |words: &[&str]| plain.split(' ').any(|word| words.contains(&word));
    has(WELL) && !has(NOT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_news_is_no_error() {
        let cases = [
            ("Changes saved successfully.", true),
            ("Alterações salvas com sucesso.", true),
            ("Cambios guardados con éxito.", true),
            ("This product could not be saved.", false),
            ("Não foi possível salvar este produto.", false),
            ("Product name is required", false),
        ];
        for (text, well) in cases {
            assert_eq!(is_well(text), well, "{text}");
        }
    }
}
