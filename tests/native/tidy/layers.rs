//! Who may name whom, and what stays out of which layer.

use super::{File, complain_about, sources};

/// Each module with the modules it may name; what is not listed may name everything.
const LAYERS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("domain", &["text"]),
    ("facts", &["text", "domain"]),
    ("codes", &["text", "domain"]),
    ("rules", &["text", "domain", "facts", "codes"]),
    ("vtex", &["text", "domain", "facts"]),
    ("screen", &["text", "domain", "facts"]),
    ("har", &["text", "domain", "facts", "vtex"]),
    ("diagnosis", &["text", "domain", "facts", "codes", "rules"]),
    ("settings", &["text", "domain", "facts", "codes", "rules", "diagnosis"]),
    ("guide", &["text", "domain", "facts", "codes", "rules", "diagnosis", "settings", "screen", "vtex"]),
    ("fix", &["text", "domain", "facts", "codes", "rules", "diagnosis", "settings", "screen", "vtex"]),
    ("browser", &["text", "domain", "facts", "codes", "rules", "diagnosis", "settings", "screen", "vtex", "guide", "fix"]),
    ("ui", &["text", "domain", "facts", "codes", "rules", "diagnosis", "settings", "screen", "vtex", "guide", "fix", "browser"]),
];

/// Crates that reach into the browser.
const BROWSER_CRATES: &[&str] = &["web_sys", "js_sys", "wasm_bindgen", "serde_wasm_bindgen", "gloo", "yew"];

/// Modules that may name those crates.
const IN_THE_BROWSER: &[&str] = &["browser", "ui", "bin"];

/// Modules that know no address and no element: they speak of the shop.
const OF_THE_SHOP: &[&str] = &["text", "domain", "facts", "codes", "rules", "diagnosis", "settings", "guide", "fix"];

fn layers(file: &File) -> Vec<String> {
    let Some((_, allowed)) = LAYERS.iter().find(|(module, _)| *module == file.module()) else { return Vec::new() };
    let strangers = |line: &str| -> Vec<String> {
        let named = line.split("crate::").skip(1).map(|rest| rest.trim_start_matches('{'));
        let modules = named.flat_map(|rest| rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next());
        let known = |module: &&str| LAYERS.iter().any(|(layer, _)| layer == module);
        let strange = |module: &&str| *module != file.module() && !allowed.contains(module);
        modules.filter(known).filter(strange).map(str::to_owned).collect()
    };
    file.code_lines()
        .flat_map(|(number, line)| strangers(line).into_iter().map(move |name| format!("{number}: names {name}")))
        .collect()
}

fn unlisted(file: &File) -> Vec<String> {
    let module = file.module();
    let known = module.is_empty() || module == "bin" || LAYERS.iter().any(|(layer, _)| *layer == module);
    if known { Vec::new() } else { vec![format!("the module {module} has no layer")] }
}

fn browser_crates(file: &File) -> Vec<String> {
    if IN_THE_BROWSER.contains(&file.module()) {
        return Vec::new();
    }
    let named = |line: &str| {
        BROWSER_CRATES.iter().find(|name| line.contains(&format!("{name}::")) || line.contains(&format!("use {name}")))
    };
    file.code_lines().filter_map(|(number, line)| named(line).map(|name| format!("{number}: names {name}"))).collect()
}

fn addresses(file: &File) -> Vec<String> {
    if !OF_THE_SHOP.contains(&file.module()) {
        return Vec::new();
    }
    let telling = ["://", "/api/", "/admin", ".aspx", "querySelector", "query_selector", "data-i18n", "ctl00"];
    let told = |line: &str| telling.iter().find(|part| line.contains(*part)).copied();
    file.code_lines().filter_map(|(number, line)| told(line).map(|part| format!("{number}: knows {part}"))).collect()
}

#[test]
fn a_module_names_only_what_stands_before_it() {
    complain_about(&sources(), layers);
    complain_about(&sources(), unlisted);
    assert_eq!(layers(&File::sample("src/facts/x.rs", "use crate::rules::Finding;")).len(), 1);
    assert_eq!(layers(&File::sample("src/screen.rs", "    let url = crate::vtex::url();")).len(), 1);
    assert_eq!(layers(&File::sample("src/rules/x.rs", "use crate::facts::Facts;\nuse crate::say;")).len(), 0);
    assert_eq!(unlisted(&File::sample("src/helpers.rs", "")).len(), 1);
}

#[test]
fn only_the_browser_layers_name_the_browser() {
    complain_about(&sources(), browser_crates);
    assert_eq!(browser_crates(&File::sample("src/screen/x.rs", "use web_sys::Element;")).len(), 1);
    assert_eq!(browser_crates(&File::sample("src/browser/x.rs", "use web_sys::Element;")).len(), 0);
}

#[test]
fn the_shop_knows_no_address_and_no_selector() {
    complain_about(&sources(), addresses);
    assert_eq!(addresses(&File::sample("src/rules/x.rs", "let page = \"/admin/inventory\";")).len(), 1);
    assert_eq!(addresses(&File::sample("src/rules/x.rs", "// see https://help.vtex.com")).len(), 0);
}
