//! The words of what the user may choose: ignoring, the options page, its answers.

use super::super::Text;
use crate::say;

words! {
    /// Button: no more of this finding.
    IGNORE: "Ignore", "Ignorar", "Ignorar";
    /// Button: the same where there is room to say so.
    IGNORE_THIS: "Ignore this", "Ignorar isto", "Ignorar esto";
    /// Button: show a finding again.
    BRING_BACK: "Bring back", "Trazer de volta", "Volver a mostrar";
    /// Button: as it was before.
    UNDO: "Undo", "Desfazer", "Deshacer";
    /// What ignoring does not do.
    STILL_COUNTS: "They still count in the answer above.", "Eles continuam contando na resposta acima.", "Siguen contando en la respuesta de arriba.";
    /// Why a finding is not listed as open.
    IS_MUTED: "Its rule is off in the options.", "A regra está desligada nas opções.", "Su regla está desactivada en las opciones.";
    /// Button: the options page.
    OPTIONS: "Options", "Opções", "Opciones";
    /// Button: draw on this account's pages again.
    SWITCH_ON: "Switch on", "Ligar", "Activar";
    /// Heading.
    GENERAL: "Everywhere", "Em todo lugar", "En todas partes";
    /// Choice.
    LANGUAGE: "Language", "Idioma", "Idioma";
    /// Language: no choice.
    AS_ADMIN: "As the Admin", "Como o Admin", "Como el Admin";
    /// Choice.
    THEME: "Colors", "Cores", "Colores";
    /// Theme: no choice.
    AS_BROWSER: "As the browser", "Como o navegador", "Como el navegador";
    /// Theme.
    LIGHT: "Light", "Claras", "Claros";
    /// Theme.
    DARK: "Dark", "Escuras", "Oscuros";
    /// Choice.
    HINTS: "Hints beside the fields of the Admin", "Avisos ao lado dos campos do Admin", "Avisos junto a los campos del Admin";
    /// What stays without hints.
    HINTS_OFF_SAYS: "Guides point at fields all the same.", "Os guias continuam apontando os campos.", "Las guías siguen señalando los campos.";
    /// Choice.
    LAUNCHER: "Button on the page", "Botão na página", "Botón en la página";
    /// Launcher: none.
    HIDDEN: "Hidden", "Oculto", "Oculto";
    /// Corner.
    TOP_START: "Top left", "No alto à esquerda", "Arriba a la izquierda";
    /// Corner.
    TOP_END: "Top right", "No alto à direita", "Arriba a la derecha";
    /// Corner.
    BOTTOM_START: "Bottom left", "Embaixo à esquerda", "Abajo a la izquierda";
    /// Corner.
    BOTTOM_END: "Bottom right", "Embaixo à direita", "Abajo a la derecha";
    /// Heading.
    RULES: "What Sellable points out", "O que a Sellable aponta", "Qué señala Sellable";
    /// What switching a rule off does.
    RULES_SAY: "What you switch off gets no hint and is not listed. Whether something can be bought is still judged by all of it.",
        "O que você desligar não recebe aviso nem entra na lista. Se algo pode ser comprado continua sendo avaliado por tudo.",
        "Lo que desactives no recibe aviso ni aparece en la lista. Si algo se puede comprar se sigue evaluando con todo.";
    /// Heading.
    ACCOUNTS: "Accounts", "Contas", "Cuentas";
    /// There is none.
    NO_ACCOUNTS: "None yet. An account appears here once you have opened its Admin.",
        "Nenhuma ainda. Uma conta aparece aqui depois que você abre o Admin dela.",
        "Ninguna todavía. Una cuenta aparece aquí después de abrir su Admin.";
    /// Switch of an account.
    DRAW_ON_PAGES: "Draw on the pages of this account", "Desenhar nas páginas desta conta", "Dibujar en las páginas de esta cuenta";
    /// Heading.
    IGNORED: "Ignored", "Ignorados", "Ignorados";
    /// There is none.
    NOTHING_IGNORED: "Nothing is ignored on this account.", "Nada é ignorado nesta conta.", "No se ignora nada en esta cuenta.";
    /// Heading.
    WORKS: "What works on this account", "O que funciona nesta conta", "Qué funciona en esta cuenta";
    /// What the table is.
    WORKS_SAY: "As this browser last saw it. Times are kept to the day or so.",
        "Como este navegador viu pela última vez. As horas são aproximadas, com cerca de um dia.",
        "Como lo vio este navegador por última vez. Las horas son aproximadas, de más o menos un día.";
    /// Column.
    WHAT: "What", "O quê", "Qué";
    /// Column.
    HOW_IT_STANDS: "Now", "Agora", "Ahora";
    /// Column.
    LAST_WORKED: "Last worked", "Funcionou pela última vez", "Funcionó por última vez";
    /// Column.
    LAST_FAILED: "Last failed", "Falhou pela última vez", "Falló por última vez";
    /// Group of the table.
    SCREENS: "Screens", "Telas", "Pantallas";
    /// Group of the table.
    CONTROLS: "Fields and buttons", "Campos e botões", "Campos y botones";
    /// Group of the table.
    QUESTIONS: "Questions to VTEX", "Perguntas à VTEX", "Preguntas a VTEX";
    /// It was never met.
    NOT_SEEN: "Not seen yet", "Ainda não visto", "Aún no visto";
    /// It worked the last time.
    WORKING: "Works", "Funciona", "Funciona";
    /// It failed the last time.
    FAILING: "Fails", "Falha", "Falla";
    /// It has not happened.
    NEVER: "never", "nunca", "nunca";
    /// Failure: nothing of the kind on the page.
    FAILED_ABSENT: "not found", "não encontrado", "no encontrado";
    /// Failure: several look alike.
    FAILED_AMBIGUOUS: "several look alike", "vários parecidos", "varios parecidos";
    /// Failure: it cannot be used.
    FAILED_UNUSABLE: "found, but not usable", "encontrado, mas não utilizável", "encontrado, pero no utilizable";
    /// Failure: no permission.
    FAILED_PERMISSION: "no permission", "sem permissão", "sin permiso";
    /// Failure: nobody is logged in.
    FAILED_SESSION: "not logged in", "sem login", "sin sesión";
    /// Failure: no answer.
    FAILED_UNREACHABLE: "no answer", "sem resposta", "sin respuesta";
    /// Failure: an answer that says no, or makes no sense.
    FAILED_ANSWER: "an error, or an answer we cannot read", "um erro ou uma resposta ilegível", "un error o una respuesta ilegible";
    /// Heading.
    BACKUP: "Backup", "Cópia de segurança", "Copia de seguridad";
    /// What it holds.
    BACKUP_SAYS: "A file with all choices on this page, and nothing of your shop but the ignored findings.",
        "Um arquivo com todas as escolhas desta página e nada da sua loja além dos itens ignorados.",
        "Un archivo con todas las elecciones de esta página y nada de tu tienda salvo lo ignorado.";
    /// Button.
    EXPORT: "Save a file", "Salvar um arquivo", "Guardar un archivo";
    /// Field.
    IMPORT: "Take choices from a file", "Usar as escolhas de um arquivo", "Tomar las elecciones de un archivo";
    /// What an import would do.
    WOULD_CHANGE: "This would change:", "Isto mudaria:", "Esto cambiaría:";
    /// Button.
    APPLY: "Apply", "Aplicar", "Aplicar";
    /// Button.
    CANCEL: "Cancel", "Cancelar", "Cancelar";
    /// An import was applied.
    IMPORTED: "The choices of the file hold now.", "As escolhas do arquivo valem agora.", "Ahora valen las elecciones del archivo.";
    /// A file was saved.
    EXPORTED: "The file was handed to the browser.", "O arquivo foi entregue ao navegador.", "El archivo se entregó al navegador.";
    /// A file that says what is set already.
    NOTHING_CHANGES: "The file holds what is chosen already.", "O arquivo contém o que já está escolhido.", "El archivo contiene lo que ya está elegido.";
    /// A file that is no export.
    NOT_OURS: "This file was not saved by Sellable, or it was changed since. Nothing was taken from it.",
        "Este arquivo não foi salvo pela Sellable ou foi alterado depois. Nada foi usado dele.",
        "Este archivo no lo guardó Sellable o fue modificado después. No se tomó nada de él.";
    /// A file of a later version.
    NEWER: "This file was saved by a newer Sellable. Update Sellable first.",
        "Este arquivo foi salvo por uma Sellable mais nova. Atualize a Sellable primeiro.",
        "Este archivo lo guardó una versión más nueva de Sellable. Actualiza Sellable primero.";
    /// A file that no export can be.
    TOO_LARGE: "This file is too large to be an export of Sellable.", "Este arquivo é grande demais para ser da Sellable.", "Este archivo es demasiado grande para ser de Sellable.";
    /// Heading and button.
    RESET: "Set everything back", "Redefinir tudo", "Restablecer todo";
    /// What it does.
    RESET_SAYS: "Forgets every choice, everything ignored and what was seen working, on all accounts.",
        "Esquece todas as escolhas, tudo o que foi ignorado e o que foi visto funcionando, em todas as contas.",
        "Olvida todas las elecciones, todo lo ignorado y lo que se vio funcionar, en todas las cuentas.";
    /// Button of the second step.
    RESET_SURE: "Yes, set everything back", "Sim, redefinir tudo", "Sí, restablecer todo";
    /// It was done.
    RESET_DONE: "Everything was set back.", "Tudo foi redefinido.", "Todo se restableció.";
    /// It was undone.
    UNDONE: "It is as it was before.", "Está como antes.", "Está como antes.";
    /// A choice was kept.
    KEPT: "Kept.", "Guardado.", "Guardado.";
    /// A choice was not kept.
    NOT_KEPT: "The browser did not keep this. Reload this page and try again.",
        "O navegador não guardou isto. Recarregue esta página e tente de novo.",
        "El navegador no guardó esto. Recarga esta página e inténtalo de nuevo.";
    /// The list inside the page.
    PANEL: "Panel on the page", "Painel na página", "Panel en la página";
    /// A value of a choice.
    ON: "on", "ligado", "activado";
    /// A value of a choice.
    OFF: "off", "desligado", "desactivado";
    /// What is kept cannot be read.
    BROKEN_SETTINGS: "What was kept of your choices cannot be read, so the defaults hold.",
        "O que estava guardado das suas escolhas não pode ser lido; valem os padrões.",
        "Lo guardado de tus elecciones no se puede leer; valen los valores predeterminados.";
}

/// A finding was put out of sight.
pub fn now_ignored(says: &Text) -> Text {
    say! { with says; en: "Ignored: {says}", pt: "Ignorado: {says}", es: "Se ignora: {says}" }
}

/// A finding is in sight again.
pub fn shown_again(says: &Text) -> Text {
    say! { with says; en: "Shown again: {says}", pt: "Exibido de novo: {says}", es: "Se muestra de nuevo: {says}" }
}

/// The fold of what is ignored.
pub fn ignored_count(count: usize) -> Text {
    say! { en: "Ignored ({count})", pt: "Ignorados ({count})", es: "Ignorados ({count})" }
}

/// The name of a button by the finding that it is about.
pub fn about(act: &Text, says: &Text) -> Text {
    say! { with act, says; en: "{act}: {says}", pt: "{act}: {says}", es: "{act}: {says}" }
}

/// Popup: nothing is drawn on an account's pages.
pub fn account_off(account: &str) -> Text {
    say! {
        en: "Sellable is off for {account}: nothing is drawn on its pages.",
        pt: "A Sellable está desligada para {account}: nada é desenhado nas páginas.",
        es: "Sellable está desactivada para {account}: no se dibuja nada en sus páginas.",
    }
}

/// When something was ignored.
pub fn ignored_on(date: &Text) -> Text {
    say! { with date; en: "Ignored on {date}", pt: "Ignorado em {date}", es: "Ignorado el {date}" }
}

/// The choices of an account cannot be read.
pub fn broken_account(account: &str) -> Text {
    say! {
        en: "What was kept for {account} cannot be read, so the defaults hold there.",
        pt: "O que estava guardado para {account} não pode ser lido; ali valem os padrões.",
        es: "Lo guardado para {account} no se puede leer; ahí valen los valores predeterminados.",
    }
}

/// What an import would change of one thing.
pub fn from_to(what: &Text, before: &Text, after: &Text) -> Text {
    say! { with what, before, after; en: "{what}: {before} → {after}", pt: "{what}: {before} → {after}", es: "{what}: {before} → {after}" }
}

/// How many rules are switched off.
pub fn rules_off(count: usize) -> Text {
    say! { en: "{count} switched off", pt: "{count} desligadas", es: "{count} desactivadas" }
}
