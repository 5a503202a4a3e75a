//! What the card says when something went wrong: typed, pressed, saved, or gone.

use super::permission::permissions;
use super::step::Change;
use crate::say;
use crate::text::Text;
use crate::vtex::request::Resource;

/// The save did not show in VTEX's answer.
pub(super) const NOT_THERE_YET: Text = Text::of(
    "VTEX still has the old value. If the page asks you to confirm, confirm there; otherwise press Save again.",
    "A VTEX ainda tem o valor antigo. Se a página pedir confirmação, confirme nela; senão, clique em Salvar de novo.",
    "VTEX todavía tiene el valor anterior. Si la página pide confirmar, confirma allí; si no, haz clic en Guardar otra vez.",
);
/// Nobody could tell whether it was saved, or the user saw that it was not.
pub(super) const NOT_SEEN_SAVED: Text = Text::of(
    "It was not seen to be saved. If the page asks you to confirm, confirm there; otherwise press Save again.",
    "Não foi visto que tenha sido salvo. Se a página pedir confirmação, confirme nela; senão, clique em Salvar de novo.",
    "No se vio que se guardara. Si la página pide confirmar, confirma allí; si no, haz clic en Guardar otra vez.",
);
/// The change vanished.
pub(super) const UNDONE: Text = Text::of(
    "Your change is no longer on the page and VTEX does not have it. Please make it again.",
    "Sua alteração não está mais na página e a VTEX não a tem. Faça-a de novo.",
    "Tu cambio ya no está en la página y VTEX no lo tiene. Vuelve a hacerlo.",
);
/// Typed, but no whole number.
pub(super) fn not_a_number(typed: &str) -> Text {
    say! {
        en: "“{typed}” is not a whole number. Type digits only, without dots or commas.",
        pt: "“{typed}” não é um número inteiro. Digite só algarismos, sem pontos nem vírgulas.",
        es: "“{typed}” no es un número entero. Escribe solo dígitos, sin puntos ni comas.",
    }
}

/// Typed, but it would not help.
pub(super) fn too_small(typed: i64, at_least: i64) -> Text {
    say! {
        en: "You typed {typed}; it takes {at_least} or more.",
        pt: "Você digitou {typed}; é preciso {at_least} ou mais.",
        es: "Escribiste {typed}; hace falta {at_least} o más.",
    }
}

/// The page's request failed and VTEX does not have the change.
pub(super) fn save_failed(status: u16) -> Text {
    say! {
        en: "Not saved: the page got error {status}, and VTEX still has the old value. Press Save again, or come back later.",
        pt: "Não salvo: a página recebeu o erro {status}, e a VTEX ainda tem o valor antigo. Clique em Salvar de novo ou volte mais tarde.",
        es: "No se guardó: la página recibió el error {status} y VTEX todavía tiene el valor anterior. Haz clic en Guardar otra vez o vuelve más tarde.",
    }
}

/// VTEX says beforehand that it will refuse the save. Its answer is not documented, so the guide goes on all the same.
pub(super) fn lacks(resource: Resource) -> Text {
    let resource = resource.name();
    say! {
        en: "VTEX says that your user lacks the permission “{resource}”. You can look; saving will probably be refused. Ask whoever manages your users.",
        pt: "A VTEX informa que seu usuário não tem a permissão “{resource}”. Você pode ver; salvar provavelmente será recusado. Fale com quem gerencia os usuários.",
        es: "VTEX dice que tu usuario no tiene el permiso “{resource}”. Puedes mirar; guardar probablemente será rechazado. Habla con quien gestiona los usuarios.",
    }
}

/// VTEX refused the save: the License Manager resource that grants it, as VTEX names it.
pub(super) fn save_refused(change: &Change) -> Text {
    let resource = permissions(change).first().map_or("", |resource| resource.name());
    say! {
        en: "Not saved: VTEX refused it (403). Your user needs the permission “{resource}”; ask whoever manages your users.",
        pt: "Não salvo: a VTEX recusou (403). Seu usuário precisa da permissão “{resource}”; fale com quem gerencia os usuários.",
        es: "No se guardó: VTEX lo rechazó (403). Tu usuario necesita el permiso “{resource}”; habla con quien gestiona los usuarios.",
    }
}

/// The page failed after Save, and nothing else can tell whether it was saved.
pub(super) fn page_failed(status: u16) -> Text {
    say! {
        en: "The page failed with error {status}. It may or may not have been saved: open it again and you will see.",
        pt: "A página falhou com o erro {status}. Pode ter sido salvo ou não: abra-a de novo para ver.",
        es: "La página falló con el error {status}. Puede que se haya guardado o no: ábrela otra vez para verlo.",
    }
}

/// The page's request failed, yet VTEX has the change (known issue 388176).
pub(super) fn despite(status: u16) -> Text {
    say! {
        en: "The page got error {status}, yet VTEX has the new value (VTEX known issue 388176).",
        pt: "A página recebeu o erro {status}, mas a VTEX tem o novo valor (known issue 388176 da VTEX).",
        es: "La página recibió el error {status}, pero VTEX tiene el valor nuevo (known issue 388176 de VTEX).",
    }
}

/// The form's own message.
pub(super) fn form_says(message: &str) -> Text {
    say! { en: "The page says: “{message}”", pt: "A página diz: “{message}”", es: "La página dice: “{message}”" }
}
