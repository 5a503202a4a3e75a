//! The help: commands, options and exit codes.

use sellable::text::{Lang, Text, words};

const COMMANDS: [(&str, Text); 3] = [
    ("sellable diagnose --har FILE [options]", words::HELP_DIAGNOSE),
    ("sellable explain CODE… [--json] [--lang LANG]", words::HELP_EXPLAIN),
    ("sellable rules [--json] [--lang LANG]", words::HELP_RULES),
];

const OPTIONS: [(&str, Text); 6] = [
    ("--har FILE", words::HELP_HAR),
    ("--sku ID, --product ID, --order ID", words::HELP_SUBJECT),
    ("--account NAME", words::HELP_ACCOUNT),
    ("--channel ID, --quantity N", words::HELP_BASKET),
    ("--json, --markdown", words::HELP_FORM),
    ("--lang en|pt|es", words::HELP_LANG),
];

/// The help in one language.
pub(crate) fn help(lang: Lang) -> String {
    let row = |(name, says): &(&str, Text)| format!("  {name}\n      {}\n", says.in_lang(lang));
    let (commands, options): (String, String) = (COMMANDS.iter().map(row).collect(), OPTIONS.iter().map(row).collect());
    format!("{commands}\n{options}\n{}\n", words::HELP_EXIT.in_lang(lang))
}
