//! The words of what is drawn: states, buttons, headings, the popup's sentences, ages.

use super::super::Text;
use crate::say;

words! {
    /// State: it stops a purchase.
    BLOCKS: "Blocks", "Impede", "Bloquea";
    /// State: it may stop one.
    RISK: "Risk", "Risco", "Riesgo";
    /// State: worth knowing.
    NOTE: "Note", "Nota", "Nota";
    /// State: a fact is missing.
    CANNOT_TELL: "Cannot tell", "Não dá para saber", "No se puede saber";
    /// State: looked at, nothing found.
    FINE: "Nothing found", "Nada encontrado", "Nada encontrado";
    /// Checklist: the rule found something.
    FOUND: "Not so, see above", "Não é o caso, veja acima", "No es así, ver arriba";
    /// Consequence: not for sale.
    CANNOT_BE_BOUGHT: "Cannot be bought", "Não pode ser comprado", "No se puede comprar";
    /// Verdict: the checkout sells it.
    CAN_BE_BOUGHT: "Can be bought: the checkout says so", "Pode ser comprado: o checkout confirma", "Se puede comprar: el checkout lo confirma";
    /// Consequence: not displayed.
    NOT_SHOWN: "Not shown in the store", "Não aparece na loja", "No se muestra en la tienda";
    /// Consequence: not exported.
    LEAVES_FEED: "Left out of the XML file", "Fica fora do arquivo XML", "Queda fuera del archivo XML";
    /// Consequence: exported without a price.
    NO_PRICE_IN_FEED: "In the XML file without a price", "No arquivo XML sem preço", "En el archivo XML sin precio";
    /// Consequence: a typed value.
    WRONG_ONCE_SAVED: "Wrong once saved", "Errado se for salvo", "Incorrecto si se guarda";
    /// Consequence: an order that VTEX does not carry out.
    ORDER_NOT_PROCESSED: "Order not processed", "Pedido não processado", "Pedido no procesado";
    /// Certainty: the sources leave it open.
    NOT_CERTAIN: "Not certain", "Não é certo", "No es seguro";
    /// Verdict: something found needs a look.
    NEEDS_ATTENTION: "Needs attention", "Requer atenção", "Requiere atención";
    /// Verdict: what decides was not read.
    NOT_ALL_READ: "Cannot tell: not everything that decides could be read",
        "Não dá para saber: nem tudo o que decide pôde ser lido",
        "No se puede saber: no todo lo que decide se pudo leer";
    /// Verdict: nothing found in what was looked at; never "fine".
    NOTHING_FOUND: "Nothing found in what was checked", "Nada encontrado no que foi verificado", "Nada encontrado en lo que se revisó";
    /// Heading over the checklist.
    CHECKED: "What was checked", "O que foi verificado", "Qué se revisó";
    /// Label of the values under a finding.
    VALUES: "Values read", "Valores lidos", "Valores leídos";
    /// Label of the ways out of a finding.
    WHAT_TO_DO: "What to do", "O que fazer", "Qué hacer";
    /// Button: start the guide.
    SHOW_ME: "Show me", "Mostrar como", "Mostrar cómo";
    /// Button: close a card.
    CLOSE: "Close", "Fechar", "Cerrar";
    /// Button: fold the guide's card.
    PUT_ASIDE: "Put aside", "Deixar de lado", "Dejar a un lado";
    /// Button: end the guide.
    STOP: "Stop", "Parar", "Detener";
    /// Label of the walk in progress.
    GUIDE_RUNNING: "Guide in progress", "Guia em andamento", "Guía en curso";
    /// Label of the box.
    ASK_LABEL: "SKU, product or order id, reference code, Admin URL or error message",
        "ID do SKU, do produto ou do pedido, código de referência, URL do Admin ou mensagem de erro",
        "ID del SKU, del producto o del pedido, código de referencia, URL del Admin o mensaje de error";
    /// Button: look up.
    CHECK: "Check", "Verificar", "Comprobar";
    /// Button: read again.
    CHECK_AGAIN: "Check again", "Verificar de novo", "Comprobar otra vez";
    /// Popup: waiting for the tab.
    ASKING_TAB: "Asking this tab…", "Consultando esta aba…", "Consultando esta pestaña…";
    /// Popup: reading.
    READING: "Reading VTEX…", "Lendo a VTEX…", "Leyendo VTEX…";
    /// Popup: not the Admin.
    NOT_VTEX: "This tab is not a page of the VTEX Admin.", "Esta aba não é uma página do Admin VTEX.", "Esta pestaña no es una página del Admin de VTEX.";
    /// Popup: the way on from there.
    OPEN_ADMIN: "Open your store's Admin and click Sellable there.", "Abra o Admin da sua loja e clique na Sellable ali.", "Abre el Admin de tu tienda y haz clic en Sellable allí.";
    /// Popup: no host permission.
    NOT_ALLOWED: "The browser does not let Sellable read this Admin yet.", "O navegador ainda não deixa a Sellable ler este Admin.", "El navegador todavía no deja que Sellable lea este Admin.";
    /// Button: grant it.
    ALLOW: "Allow", "Permitir", "Permitir";
    /// Popup: an old tab, or one with an error of the browser in it.
    NO_ANSWER: "This tab does not answer: it was open before Sellable was installed or updated, or could not be loaded.", "Esta aba não responde: já estava aberta antes de a Sellable ser instalada ou atualizada, ou não pôde ser carregada.", "Esta pestaña no responde: ya estaba abierta antes de instalar o actualizar Sellable, o no se pudo cargar.";
    /// Button: the way on from there.
    RELOAD: "Reload this tab", "Recarregar esta aba", "Recargar esta pestaña";
    /// Popup: the way on without a session.
    LOG_IN: "Log in to VTEX in this tab, then check again.", "Entre na VTEX nesta aba e verifique de novo.", "Inicia sesión en VTEX en esta pestaña y comprueba otra vez.";
    /// Popup: the page has no record.
    NOTHING_READ: "This page shows no product or SKU of its own.", "Esta página não mostra um produto ou SKU específico.", "Esta página no muestra un producto o SKU concreto.";
    /// Popup: the way on from there.
    TYPE_ABOVE: "Type what you want to check in the box above.", "Digite no campo acima o que você quer verificar.", "Escribe en el campo de arriba lo que quieres comprobar.";
    /// Popup: two records share a number.
    PICK: "This can be more than one thing. Which one do you mean?", "Isso pode ser mais de uma coisa. Qual você quer?", "Esto puede ser más de una cosa. ¿Cuál quieres?";
    /// Popup: the way on without a permission.
    ASK_PERMISSION: "Ask an administrator of your store for it, then check again.", "Peça-a a um administrador da sua loja e verifique de novo.", "Pídeselo a un administrador de tu tienda y comprueba otra vez.";
    /// An age under a minute.
    JUST_NOW: "just now", "agora mesmo", "ahora mismo";
}

/// How long ago something happened, in the largest whole unit; a clock that ran backwards counts as now.
pub fn age(milliseconds: i64) -> Text {
    let minutes = milliseconds / 60_000;
    match (minutes / 1_440, minutes / 60, minutes) {
        (days @ 1.., ..) => say! { en: "{days} d ago", pt: "há {days} d", es: "hace {days} d" },
        (_, hours @ 1.., _) => say! { en: "{hours} h ago", pt: "há {hours} h", es: "hace {hours} h" },
        (_, _, minutes @ 1..) => say! { en: "{minutes} min ago", pt: "há {minutes} min", es: "hace {minutes} min" },
        _ => JUST_NOW,
    }
}

/// When a value was read.
pub fn read(milliseconds: i64) -> Text {
    let age = age(milliseconds);
    say! { with age; en: "read {age}", pt: "lido {age}", es: "leído {age}" }
}

/// Checklist: a rule could not judge, and why.
pub fn cannot_tell(reason: &Text) -> Text {
    say! { with reason; en: "Cannot tell: {reason}", pt: "Não dá para saber: {reason}", es: "No se puede saber: {reason}" }
}

/// Progress of a walk, from 1.
pub fn step_of(at: usize, of: usize) -> Text {
    say! { en: "Step {at} of {of}", pt: "Passo {at} de {of}", es: "Paso {at} de {of}" }
}

/// Popup: nobody is logged in to an account.
pub fn no_session(account: &str) -> Text {
    say! {
        en: "Nobody is logged in to {account} in this browser.",
        pt: "Ninguém está conectado à conta {account} neste navegador.",
        es: "Nadie ha iniciado sesión en {account} en este navegador.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_told_in_the_largest_whole_unit() {
        let cases = [
            (-5_000, "just now"),
            (59_999, "just now"),
            (60_000, "1 min ago"),
            (3_599_999, "59 min ago"),
            (3_600_000, "1 h ago"),
            (86_400_000, "1 d ago"),
        ];
        for (milliseconds, words) in cases {
            assert_eq!(age(milliseconds).en, words);
        }
        assert_eq!(read(120_000).pt, "lido há 2 min");
        assert_eq!(read(0).es, "leído ahora mismo");
    }
}
