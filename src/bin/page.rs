//! The content script: puts the overlay into one frame of the Admin and answers messages.

#[cfg(target_arch = "wasm32")]
mod overlay {
    use wasm_bindgen::prelude::*;
    use web_sys::{Document, Element, HtmlElement, ShadowRootInit, ShadowRootMode};
    use yew::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = ["chrome", "runtime", "onMessage"], js_name = addListener)]
        fn on_message(listener: &Function);
    }
    use js_sys::Function;

    #[component]
    fn Overlay() -> Html {
        let clicks = use_state(|| 0);
        let onclick = {
            let clicks = clicks.clone();
            move |_| clicks.set(*clicks + 1)
        };
        let address = web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
        html! { <button {onclick}>{ format!("Sellable is here: {address} ({})", *clicks) }</button> }
    }

    pub(super) fn start() -> Option<()> {
        let document = web_sys::window()?.document()?;
        yew::Renderer::<Overlay>::with_root(shadow(&document)?).render();
        let answer = Closure::<dyn Fn(JsValue, JsValue, Function) -> bool>::new(
            |_message: JsValue, _sender: JsValue, reply: Function| reply.call1(&JsValue::NULL, &"here".into()).is_err(),
        );
        on_message(answer.into_js_value().unchecked_ref());
        Some(())
    }

    fn shadow(document: &Document) -> Option<Element> {
        let host: HtmlElement = document.create_element("div").ok()?.unchecked_into();
        host.style().set_property("all", "initial").ok()?;
        host.style().set_property("position", "fixed").ok()?;
        document.document_element()?.append_child(&host).ok()?;
        let mode = if cfg!(feature = "open-shadow") { ShadowRootMode::Open } else { ShadowRootMode::Closed };
        let root = host.attach_shadow(&ShadowRootInit::new(mode)).ok()?;
        let inside = document.create_element("div").ok()?;
        root.append_child(&inside).ok()?;
        Some(inside)
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    overlay::start();
}
