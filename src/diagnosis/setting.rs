//! A setting to change, as an instruction in the words of the Admin.

use crate::domain::Setting;
use crate::text::{Text, words};

/// What to do.
pub(super) fn setting(setting: &Setting) -> Text {
    match setting {
        Setting::ActivateSku(sku) => words::set_activate_sku(&sku.to_string()),
        Setting::AddImage(sku) => words::set_add_image(&sku.to_string()),
        Setting::ActivateProduct(_) => words::SET_ACTIVATE_PRODUCT,
        Setting::ShowProduct(_) => words::SET_SHOW_PRODUCT,
        Setting::ReleaseProduct(_) => words::SET_RELEASE_PRODUCT,
        Setting::ActivateBrand(_) => words::SET_ACTIVATE_BRAND,
        Setting::ActivateCategory(_) => words::SET_ACTIVATE_CATEGORY,
        Setting::SetFiscalCode(_) => words::SET_FISCAL_CODE,
        Setting::LinkChannel { channel, .. } => words::set_link_channel(&channel.0),
        Setting::ActivateChannel(channel) => words::set_activate_channel(&channel.0),
        Setting::SetPrice(sku) => words::set_price(&sku.to_string()),
        Setting::ActivateWarehouse(warehouse) => words::set_activate_warehouse(&warehouse.0),
        Setting::LinkDock(warehouse) => words::set_link_dock(&warehouse.0),
        Setting::ActivateDock(dock) => words::set_activate_dock(&dock.0),
        Setting::ServeChannel { dock, channel } => words::set_serve_channel(&dock.0, &channel.0),
        Setting::LinkPolicy(dock) => words::set_link_policy(&dock.0),
        Setting::ActivatePolicy(policy) => words::set_activate_policy(&policy.0),
        Setting::MendPolicy(policy) => words::set_mend_policy(&policy.0),
        Setting::WidenPolicy(_) => words::SET_WIDEN_POLICY,
        Setting::CoverAddress(_) => words::SET_COVER_ADDRESS,
        Setting::ActivateOffer { seller, .. } => words::set_activate_offer(seller),
        Setting::ActivateSeller(seller) => words::set_activate_seller(seller),
        Setting::OfferPayment(_) => words::SET_OFFER_PAYMENT,
        Setting::LowerCartMinimum => words::SET_LOWER_CART_MINIMUM,
        Setting::AskFor(units) => words::set_ask_for(*units),
        Setting::Reindex(_) => words::SET_REINDEX,
        Setting::AddToFeed { feed, .. } => words::set_add_to_feed(&feed.0),
    }
}
