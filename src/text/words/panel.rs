//! The words of the panel, the launcher and hints about many rows.

use super::Text;
use crate::say;

words! {
    /// Button: scroll to the control of a finding and open its hint.
    SHOW_WHERE: "Show where", "Mostrar onde", "Mostrar dónde";
    /// Button: fold the panel to one line.
    FOLD: "Fold", "Recolher", "Plegar";
    /// Button: unfold it.
    UNFOLD: "Unfold", "Expandir", "Desplegar";
    /// Button that moves the panel to another corner, by press, arrow key or drag.
    MOVE: "Move to another corner (arrow keys choose it)", "Mover para outro canto (as setas escolhem)", "Mover a otra esquina (las flechas eligen cuál)";
    /// Button: no launcher any more.
    HIDE_LAUNCHER: "Hide the button on the page", "Ocultar o botão na página", "Ocultar el botón en la página";
    /// Button: have it back.
    SHOW_LAUNCHER: "Show the button on the page", "Exibir o botão na página", "Mostrar el botón en la página";
    /// Spoken when the launcher was hidden.
    LAUNCHER_HIDDEN: "The button on the page is hidden.", "O botão na página está oculto.", "El botón en la página está oculto.";
    /// Heading of what could not be told.
    NOT_TOLD: "What could not be checked", "O que não foi possível verificar", "Qué no se pudo verificar";
    /// Heading of the findings.
    FINDINGS: "Findings", "O que foi encontrado", "Lo que se encontró";
    /// A step that is done.
    STEP_DONE: "Done", "Feito", "Hecho";
    /// The step to do now.
    STEP_NOW: "Now", "Agora", "Ahora";
    /// A later step.
    STEP_LATER: "Later", "Depois", "Después";
    /// A finding that another one causes.
    FOLLOWS_FROM_ABOVE: "follows from the one above", "decorre do item acima", "se deriva de lo anterior";
    /// Spoken: there is no hint to jump to.
    NO_HINT: "This page has no hint.", "Esta página não tem avisos.", "Esta página no tiene avisos.";
}

/// The launcher's name.
pub fn launcher(count: usize) -> Text {
    match count {
        0 => Text::of("Sellable: open the panel", "Sellable: abrir o painel", "Sellable: abrir el panel"),
        1 => Text::of(
            "Sellable: open the panel, 1 open finding",
            "Sellable: abrir o painel, 1 item em aberto",
            "Sellable: abrir el panel, 1 punto abierto",
        ),
        _ => say! {
            en: "Sellable: open the panel, {count} open findings",
            pt: "Sellable: abrir o painel, {count} itens em aberto",
            es: "Sellable: abrir el panel, {count} puntos abiertos",
        },
    }
}

/// Checks that could not be made.
pub fn not_told(count: usize) -> Text {
    match count {
        1 => Text::of("1 check could not be made", "1 verificação não foi possível", "1 comprobación no fue posible"),
        _ => say! {
            en: "{count} checks could not be made",
            pt: "{count} verificações não foram possíveis",
            es: "{count} comprobaciones no fueron posibles",
        },
    }
}

/// Spoken: which hint has the focus now.
pub fn hint_of(at: usize, of: usize) -> Text {
    say! { en: "Hint {at} of {of}", pt: "Aviso {at} de {of}", es: "Aviso {at} de {of}" }
}

/// What a rule found in many rows of a table; `first` is what it says of the first of them.
pub fn many_rows(rule: &str, count: usize, first: &Text) -> Text {
    match rule {
        "negative-stock" => {
            say! { en: "{count} rows: negative stock", pt: "{count} linhas: estoque negativo", es: "{count} filas: stock negativo" }
        }
        "negative-count-typed" => say! {
            en: "{count} rows: a negative count is typed",
            pt: "{count} linhas: contagem negativa digitada",
            es: "{count} filas: cantidad negativa escrita",
        },
        "unlimited-stock" => {
            say! { en: "{count} rows: unlimited stock", pt: "{count} linhas: estoque ilimitado", es: "{count} filas: stock ilimitado" }
        }
        "out-of-stock" => {
            say! { en: "{count} rows: no units to sell", pt: "{count} linhas: sem unidades para vender", es: "{count} filas: sin unidades para vender" }
        }
        _ => say! {
            with first;
            en: "{count} rows; the first: {first}",
            pt: "{count} linhas; a primeira: {first}",
            es: "{count} filas; la primera: {first}",
        },
    }
}
