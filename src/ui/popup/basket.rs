//! What a shopper would ask for: sales channel, units and address of the checkout simulation.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::domain::{BasketForm, Channel};
use crate::text::{Lang, Text, words};
use crate::ui::finding::said;
use crate::ui::scene::PopupAct;

/// The form and where its acts go.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) form: BasketForm,
    pub(super) channels: Vec<Channel>,
    pub(super) lang: Lang,
    pub(super) on_act: Callback<PopupAct>,
}

/// Draws the form, folded away until it is wanted: one unit without an address is what most people ask about.
#[component]
pub(super) fn Basket(props: &Props) -> Html {
    let Props { form, lang, on_act, .. } = props;
    let onsubmit = on_act.reform(|event: SubmitEvent| {
        event.prevent_default();
        PopupAct::AskCheckout
    });
    let quantity = fill(on_act, form, |form, text| form.quantity = text);
    let country = fill(on_act, form, |form, text| form.country = text);
    let postal_code = fill(on_act, form, |form, text| form.postal_code = text);
    html! {
        <details class="basket">
            <summary>{ said(&words::BASKET, *lang) }</summary>
            <form {onsubmit}>
                { channel(props) }
                { field("basket-quantity", &words::BASKET_QUANTITY, &form.quantity, "numeric", "off", quantity, *lang) }
                { field("basket-country", &words::BASKET_COUNTRY, &form.country, "text", "country", country, *lang) }
                { field("basket-postal-code", &words::BASKET_POSTAL_CODE, &form.postal_code, "text", "off", postal_code, *lang) }
                <p class="quiet small">{ said(&words::BASKET_PRIVACY, *lang) }</p>
                <button type="submit" class="button">{ said(&words::BASKET_ASK, *lang) }</button>
            </form>
        </details>
    }
}

/// A list of the shop's channels where they could be read, else a box for the id.
fn channel(props: &Props) -> Html {
    let Props { form, channels, lang, on_act } = props;
    let label = &words::BASKET_CHANNEL;
    if channels.is_empty() {
        let typed = fill(on_act, form, |form, text| form.channel = text);
        return field("basket-channel", label, &form.channel, "numeric", "off", typed, *lang);
    }
    let chosen = form.clone();
    let onchange = on_act.reform(move |event: Event| {
        let channel = event.target_unchecked_into::<HtmlSelectElement>().value();
        PopupAct::Fill(BasketForm { channel, ..chosen.clone() })
    });
    let choice = |channel: &Channel| {
        html! {
            <option value={channel.id.0.clone()} selected={form.channel == channel.id.0}>{ format!("{} · {}", channel.id.0, channel.name) }</option>
        }
    };
    html! {
        <p>
            <label for="basket-channel">{ said(label, *lang) }</label>
            <select id="basket-channel" {onchange}>
                <option value="" selected={form.channel.is_empty()}>{ said(&words::BASKET_ANY_CHANNEL, *lang) }</option>
                { for channels.iter().map(choice) }
            </select>
        </p>
    }
}

fn field(
    id: &'static str,
    label: &Text,
    value: &str,
    inputmode: &'static str,
    autocomplete: &'static str,
    oninput: Callback<InputEvent>,
    lang: Lang,
) -> Html {
    html! {
        <p>
            <label for={id}>{ said(label, lang) }</label>
            <input {id} type="text" {inputmode} {autocomplete} spellcheck="false" value={value.to_owned()} {oninput} />
        </p>
    }
}

fn fill(on_act: &Callback<PopupAct>, form: &BasketForm, put: fn(&mut BasketForm, String)) -> Callback<InputEvent> {
    let form = form.clone();
    on_act.reform(move |event: InputEvent| {
        let mut form = form.clone();
        put(&mut form, event.target_unchecked_into::<HtmlInputElement>().value());
        PopupAct::Fill(form)
    })
}
