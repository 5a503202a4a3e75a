//! The sentences of the steps, in the words that the Admin shows.

use crate::diagnosis;
use crate::domain::{Destination, FeedName, ProductId, Remedy, SkuId};
use crate::say;
use crate::text::Text;

/// The save step.
pub(super) const PRESS_SAVE: Text = Text::of("Press Save.", "Clique em Salvar.", "Haz clic en Guardar.");
/// The last step.
pub(super) const CHECK_AGAIN: Text = Text::of(
    "Sellable reads VTEX again and checks.",
    "A Sellable lê a VTEX de novo e verifica.",
    "Sellable vuelve a leer VTEX y verifica.",
);
/// The visibility step tells what the switch does and what it does not.
pub(super) const SWITCH_SHOW: Text = Text::of(
    "Switch on Show when out of stock. The page stays up while there is no stock; nobody can buy the item for that.",
    "Ative Mostrar quando estiver fora de estoque (Mostrar produto esgotado). A página continua no ar sem estoque; isso não permite comprar o item.",
    "Activa Mostrar cuando está sin stock (Mostrar producto agotado). La página sigue visible sin stock; eso no permite comprar el ítem.",
);
/// To the feeds.
pub(super) const OPEN_FEEDS: Text = Text::of(
    "Open Store Settings > Channels > XML Integration.",
    "Abra Configurações da loja > Canais > Integração XML.",
    "Abre Configuración de la tienda > Canales > Integración XML.",
);
/// The tab of the feed form.
pub(super) const OPEN_EDIT_TAB: Text =
    Text::of("Open the Edit XML tab.", "Abra a aba Editar XML.", "Abre la pestaña Editar XML.");
/// Ticking tells what the option does and what it does not.
pub(super) const TICK_UNAVAILABLE: Text = Text::of(
    "Tick Show out-of-stock (sold-out) SKUs in the results. The file will list them without a price; the store's own checkout does not change.",
    "Marque Exibir SKUs fora de estoque (esgotados) entre os resultados. O arquivo vai listá-los sem preço; o checkout da loja não muda.",
    "Marca Mostrar SKU sin stock (agotados) en los resultados. El archivo los listará sin precio; el checkout de la tienda no cambia.",
);
/// Unticking.
pub(super) const UNTICK_UNAVAILABLE: Text = Text::of(
    "Untick Show out-of-stock (sold-out) SKUs in the results. Sold-out SKUs leave the file until they have stock again.",
    "Desmarque Exibir SKUs fora de estoque (esgotados) entre os resultados. SKUs esgotados saem do arquivo até terem estoque de novo.",
    "Desmarca Mostrar SKU sin stock (agotados) en los resultados. Los SKU agotados salen del archivo hasta que vuelvan a tener stock.",
);

/// To the row.
pub(super) fn open_inventory(sku: SkuId) -> Text {
    say! {
        en: "Open Inventory Management for SKU {sku}.",
        pt: "Abra o Gerenciamento de inventário do SKU {sku}.",
        es: "Abre la Gestión del stock del SKU {sku}.",
    }
}

/// To the product form.
pub(super) fn open_product(product: ProductId, name: &str) -> Text {
    let who = if name.is_empty() { product.to_string() } else { format!("{product} ({name})") };
    say! { en: "Open product {who}.", pt: "Abra o produto {who}.", es: "Abre el producto {who}." }
}

/// A new count.
pub(super) fn type_count(sku: SkuId, warehouse: &str, at_least: i64) -> Text {
    say! {
        en: "Under Update count, type how many units of SKU {sku} you have in {warehouse}: {at_least} or more, so that at least one can be sold.",
        pt: "Em Atualizar contagem, digite quantas unidades do SKU {sku} você tem em {warehouse}: {at_least} ou mais, para que ao menos uma possa ser vendida.",
        es: "En Actualizar recuento, escribe cuántas unidades del SKU {sku} tienes en {warehouse}: {at_least} o más, para que al menos una se pueda vender.",
    }
}

/// The count that mends a negative row, with the arithmetic; it says so when the split of the reservations is unknown.
pub(super) fn type_corrected(sku: SkuId, warehouse: &str, pending: Option<i64>, reserved: i64) -> Text {
    let Some(pending) = pending else {
        return say! {
            en: "Under Update count for SKU {sku} in {warehouse}, type: units you can sell + {reserved} reserved. It could not be read how many of these are already in handling; leave those out if you know.",
            pt: "Em Atualizar contagem do SKU {sku} em {warehouse}, digite: unidades que você pode vender + {reserved} reservadas. Não foi possível ler quantas já estão em manuseio; se souber, deixe-as de fora.",
            es: "En Actualizar recuento del SKU {sku} en {warehouse}, escribe: unidades que puedes vender + {reserved} reservadas. No se pudo leer cuántas ya están en preparación; si lo sabes, no las cuentes.",
        };
    };
    let (one, two) = (pending.saturating_add(1), pending.saturating_add(2));
    say! {
        en: "Under Update count for SKU {sku} in {warehouse}, type: units you can sell + {pending} reserved and not yet in handling. To sell 1: 1 + {pending} = {one}. To sell 2: {two}.",
        pt: "Em Atualizar contagem do SKU {sku} em {warehouse}, digite: unidades que você pode vender + {pending} reservadas que ainda não estão em manuseio. Para vender 1: 1 + {pending} = {one}. Para vender 2: {two}.",
        es: "En Actualizar recuento del SKU {sku} en {warehouse}, escribe: unidades que puedes vender + {pending} reservadas que aún no están en preparación. Para vender 1: 1 + {pending} = {one}. Para vender 2: {two}.",
    }
}

/// The unlimited switch, under both its names.
pub(super) fn switch_unlimited(sku: SkuId, warehouse: &str) -> Text {
    say! {
        en: "Switch on Unlimited inventory (older: Infinite inventory) for SKU {sku} in {warehouse}. It will never run out, so use it only where that is true.",
        pt: "Ative Estoque infinito do SKU {sku} em {warehouse}. Ele nunca vai acabar, então use só onde isso for verdade.",
        es: "Activa Stock ilimitado del SKU {sku} en {warehouse}. Nunca se agotará, así que úsalo solo donde sea cierto.",
    }
}

/// The row of a feed.
pub(super) fn edit_feed(feed: &FeedName) -> Text {
    say! {
        en: "Press Edit (or Modify) in the row of {feed}.",
        pt: "Clique em Editar (ou Alterar) na linha de {feed}.",
        es: "Haz clic en Editar (o Modificar) en la fila de {feed}.",
    }
}

/// Shown while the page of the step is not open.
pub(super) const GO_THERE: Text =
    Text::of("This step happens on another page.", "Este passo acontece em outra página.", "Este paso ocurre en otra página.");
/// Looking for the control.
pub(super) const LOOKING: Text = Text::of("Looking for it on this page…", "Procurando nesta página…", "Buscando en esta página…");
/// Reading back.
pub(super) const CHECKING_SAVED: Text = Text::of(
    "Checking with VTEX that it was saved…",
    "Verificando com a VTEX se foi salvo…",
    "Comprobando con VTEX que se guardó…",
);
/// Diagnosing again.
pub(super) const PROVING: Text = Text::of("Reading VTEX again…", "Lendo a VTEX de novo…", "Leyendo VTEX de nuevo…");
/// Done and proven.
pub(super) const PROVEN: Text = Text::of(
    "Saved. VTEX has it; this is what changed:",
    "Salvo. A VTEX confirma; isto mudou:",
    "Guardado. VTEX lo confirma; esto cambió:",
);
/// Done by somebody else, from the start, or unseen.
pub(super) const WAS_SO: Text = Text::of(
    "VTEX has it already. This is how it stands now:",
    "A VTEX já tem isso. Agora está assim:",
    "VTEX ya lo tiene. Ahora está así:",
);
/// A feed's form is saved at once, its file is not (VTEX's help on configuring XML).
pub(super) const FILE_FOLLOWS: Text = Text::of(
    "The published file follows in about two hours.",
    "O arquivo publicado acompanha em cerca de duas horas.",
    "El archivo publicado se actualiza en unas dos horas.",
);
/// Read again, without a save that was seen.
pub(super) const CHECKED: Text = Text::of(
    "Sellable did not see a save. It read VTEX again; this is how it stands now:",
    "A Sellable não viu um salvamento. Ela leu a VTEX de novo; agora está assim:",
    "Sellable no vio que se guardara. Volvió a leer VTEX; ahora está así:",
);
/// Stopped by the user.
pub(super) const STOPPED: Text = Text::of(
    "Stopped. Nothing was changed by Sellable.",
    "Interrompido. A Sellable não alterou nada.",
    "Detenido. Sellable no cambió nada.",
);
/// The loop guard.
pub(super) const CIRCLES: Text = Text::of(
    "The page keeps coming back to the same step, so the guide stopped. Check the page and start again.",
    "A página volta sempre ao mesmo passo, então o guia parou. Verifique a página e comece de novo.",
    "La página vuelve siempre al mismo paso, así que la guía se detuvo. Revisa la página y empieza de nuevo.",
);
/// A guide of another version, or of another day.
pub(super) const DROPPED_TITLE: Text = Text::of("Guide interrupted", "Guia interrompido", "Guía interrumpida");
/// A kept walk that is of no use.
pub(super) const DROPPED: Text = Text::of(
    "The guide that was open in this tab cannot go on: it is from another version of Sellable, or more than a day old. Start it again.",
    "O guia que estava aberto nesta aba não pode continuar: é de outra versão da Sellable ou tem mais de um dia. Comece de novo.",
    "La guía que estaba abierta en esta pestaña no puede seguir: es de otra versión de Sellable o tiene más de un día. Empieza de nuevo.",
);
/// The extension is a new one, the page still has the old one.
pub(super) const UPDATED_TITLE: Text = Text::of(
    "Sellable was updated or switched off",
    "A Sellable foi atualizada ou desativada",
    "Sellable se actualizó o se desactivó",
);
/// What to do about it.
pub(super) const UPDATED: Text = Text::of(
    "The guide cannot go on in this tab as it is. Reload the tab, then start the guide again. What you typed and did not save is lost with a reload.",
    "O guia não pode continuar nesta aba como está. Recarregue a aba e comece o guia de novo. O que você digitou e não salvou se perde ao recarregar.",
    "La guía no puede seguir en esta pestaña tal como está. Recarga la pestaña y empieza la guía de nuevo. Lo que escribiste y no guardaste se pierde al recargar.",
);
/// Buttons.
pub(super) const LOOK_AGAIN: Text = Text::of("Look again", "Procurar de novo", "Buscar otra vez");
/// Past what cannot be shown.
pub(super) const SKIP: Text = Text::of("Skip to the check", "Ir para a verificação", "Ir a la comprobación");
/// Looked at once more.
pub(super) const STEP_DONE: Text = Text::of("This step is done.", "Este passo está feito.", "Este paso está hecho.");
/// The page is the old one.
pub(super) const RELOAD: Text = Text::of("Reload this tab", "Recarregar esta aba", "Recargar esta pestaña");
/// The user saw a confirmation.
pub(super) const YES_SAVED: Text = Text::of("Yes, it was saved", "Sim, foi salvo", "Sí, se guardó");
/// The user saw none.
pub(super) const NOT_SAVED: Text = Text::of("No", "Não", "No");
/// Ask VTEX again.
pub(super) const READ_AGAIN: Text = Text::of("Check again", "Verificar de novo", "Comprobar otra vez");
/// Unfold.
pub(super) const RESUME: Text = Text::of("Continue", "Continuar", "Continuar");
/// End the walk.
pub(super) const STOP: Text = Text::of("Stop", "Parar", "Detener");
/// One step back.
pub(super) const BACK: Text = Text::of("Back", "Voltar", "Atrás");
/// Put the card away.
pub(super) const CLOSE: Text = Text::of("Close", "Fechar", "Cerrar");

/// The card's title.
pub(super) fn title(remedy: &Remedy) -> Text {
    match remedy {
        Remedy::UpdateCount { sku, .. } => {
            say! { en: "Update the count of SKU {sku}", pt: "Atualizar a contagem do SKU {sku}", es: "Actualizar el recuento del SKU {sku}" }
        }
        Remedy::CorrectNegative { sku, .. } => {
            say! { en: "Correct the negative stock of SKU {sku}", pt: "Corrigir o estoque negativo do SKU {sku}", es: "Corregir el stock negativo del SKU {sku}" }
        }
        Remedy::SwitchUnlimitedOn { sku, .. } => {
            say! { en: "Unlimited inventory for SKU {sku}", pt: "Estoque infinito para o SKU {sku}", es: "Stock ilimitado para el SKU {sku}" }
        }
        Remedy::ShowWhenOutOfStock { product, .. } => {
            say! { en: "Show product {product} when out of stock", pt: "Mostrar o produto {product} quando esgotado", es: "Mostrar el producto {product} sin stock" }
        }
        Remedy::ListUnavailableInFeed { feed } => {
            say! { en: "List sold-out SKUs in the feed {feed}", pt: "Listar SKUs esgotados no XML {feed}", es: "Listar SKU agotados en el XML {feed}" }
        }
        Remedy::LeaveUnavailableOutOfFeed { feed } => {
            say! { en: "Keep sold-out SKUs out of the feed {feed}", pt: "Deixar SKUs esgotados fora do XML {feed}", es: "Dejar los SKU agotados fuera del XML {feed}" }
        }
        Remedy::Set(_) => diagnosis::remedy(remedy),
    }
}

/// A link of the card.
pub(super) fn go_to(destination: &Destination) -> Text {
    match destination {
        Destination::Inventory(sku) => {
            say! { en: "Open Inventory Management (SKU {sku})", pt: "Abrir Gerenciamento de inventário (SKU {sku})", es: "Abrir Gestión del stock (SKU {sku})" }
        }
        Destination::LegacyProductForm(product) => {
            say! { en: "Open product {product} (classic form)", pt: "Abrir o produto {product} (formulário clássico)", es: "Abrir el producto {product} (formulario clásico)" }
        }
        Destination::NewProductList => Text::of(
            "Open Products and SKUs (new catalog)",
            "Abrir Produtos e SKUs (novo catálogo)",
            "Abrir Productos y SKUs (nuevo catálogo)",
        ),
        Destination::FeedList => Text::of("Open XML Integration", "Abrir Integração XML", "Abrir Integración XML"),
    }
}

/// Several controls look right.
pub(super) fn choosing(count: usize) -> Text {
    say! {
        en: "{count} controls look right; they are numbered on the page. Please choose the right one yourself.",
        pt: "{count} controles parecem certos; estão numerados na página. Escolha você o correto.",
        es: "{count} controles parecen correctos; están numerados en la página. Elige tú el correcto.",
    }
}

/// The control was not found; its description in words follows.
pub(super) fn cannot_find(control: &Text) -> Text {
    say! {
        with control;
        en: "I cannot find it on this page. Look for {control}.",
        pt: "Não consigo encontrar nesta página. Procure {control}.",
        es: "No lo encuentro en esta página. Busca {control}.",
    }
}

/// It cannot be read whether it was saved.
pub(super) fn ask_saved(reason: &Text) -> Text {
    say! {
        with reason;
        en: "I cannot check whether it was saved. {reason} Did the page say that it was saved?",
        pt: "Não consigo verificar se foi salvo. {reason} A página disse que foi salvo?",
        es: "No puedo comprobar si se guardó. {reason} ¿La página dijo que se guardó?",
    }
}

/// The walk ended on the user's word.
pub(super) fn not_checked(reason: &Text) -> Text {
    say! {
        with reason;
        en: "You say that it was saved. It was not checked: {reason}",
        pt: "Você diz que foi salvo. Não foi verificado: {reason}",
        es: "Dices que se guardó. No se comprobó: {reason}",
    }
}
