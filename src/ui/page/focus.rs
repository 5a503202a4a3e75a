//! The focus goes to something of ours once, when the user asked for it, and never by itself.

use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

use crate::ui::scene::Act;

/// Gives the focus to an element as soon as it is drawn and wanted there, and says that it has it.
#[hook]
pub(super) fn use_focus(element: &NodeRef, wanted: bool, on_act: &Callback<Act>) {
    let (element, on_act) = (element.clone(), on_act.clone());
    use_effect_with(wanted, move |wanted| {
        let Some(element) = element.cast::<HtmlElement>().filter(|_| *wanted) else { return };
        let options = FocusOptions::new();
        // What lies over a page is always in view; the page itself was scrolled by whoever asked.
        options.set_prevent_scroll(true);
        // Without the focus the keys still work, so a refusal needs no answer.
        let _ = element.focus_with_options(&options);
        on_act.emit(Act::Focused);
    });
}
