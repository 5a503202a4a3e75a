//! The extension's own pages: for now the shell of the popup.

#[cfg(target_arch = "wasm32")]
mod popup {
    use yew::prelude::*;

    #[component]
    pub(super) fn Popup() -> Html {
        html! { <main><h1>{ "Sellable" }</h1></main> }
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    yew::Renderer::<popup::Popup>::new().render();
}
