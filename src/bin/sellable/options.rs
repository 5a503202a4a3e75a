//! The arguments: which command, with what.

use lexopt::Arg::{Long, Short, Value};
use lexopt::{Error, Parser};
use sellable::diagnosis::SCHEMA;
use sellable::domain::{Account, OrderId, ProductId, SalesChannel, SkuId, Subject};
use sellable::har::Wish;
use sellable::text::{Lang, Text, words};

use crate::output::{Exit, print, remark};
use crate::{catalogue, diagnose, explain, help};

/// Everything that can be given, whatever the command.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) lang: Lang,
    pub(crate) json: bool,
    pub(crate) markdown: bool,
    pub(crate) har: Option<String>,
    pub(crate) wish: Wish,
    words: Vec<String>,
    wants_help: bool,
    wants_version: bool,
}

/// Does what the arguments ask for.
pub(crate) fn run() -> Exit {
    let mut options = Options { lang: of_system(), ..Options::default() };
    match options.read(Parser::from_env()).and_then(|()| options.go()) {
        Ok(exit) => exit,
        Err(refusal) => {
            remark(refusal.in_lang(options.lang));
            Exit::BadInput
        }
    }
}

impl Options {
    fn go(&self) -> Result<Exit, Text> {
        if self.wants_help {
            print(&help::help(self.lang));
            return Ok(Exit::Printed);
        }
        if self.wants_version {
            print(&format!("sellable {} ({SCHEMA})\n", env!("CARGO_PKG_VERSION")));
            return Ok(Exit::Printed);
        }
        match self.words.split_first().map(|(first, rest)| (first.as_str(), rest)) {
            Some(("diagnose", [])) => diagnose::diagnose(self),
            Some(("explain", codes)) if self.is_plain() => explain::explain(&codes.join(" "), self),
            Some(("rules", [])) if self.is_plain() => Ok(catalogue::catalogue(self)),
            Some(("diagnose" | "rules", [word, ..])) => Err(words::command_option(word)),
            Some(("explain" | "rules", _)) => Err(words::command_option("--har, --sku, --markdown…")),
            Some((word, _)) => Err(words::command_unknown(word)),
            None => {
                remark(&help::help(self.lang));
                Ok(Exit::BadInput)
            }
        }
    }

    /// Whether nothing was given that only a diagnosis takes.
    fn is_plain(&self) -> bool {
        !self.markdown && self.har.is_none() && self.wish == Wish::default()
    }

    fn read(&mut self, mut parser: Parser) -> Result<(), Text> {
        while let Some(argument) = parser.next().map_err(refusal)? {
            let name = match argument {
                Value(word) => {
                    self.words.push(word.to_string_lossy().into_owned());
                    continue;
                }
                Short('h') => "help".to_owned(),
                Long(name) => name.to_owned(),
                Short(letter) => return Err(words::command_option(&format!("-{letter}"))),
            };
            match name.as_str() {
                "help" => self.wants_help = true,
                "version" => self.wants_version = true,
                "json" => self.json = true,
                "markdown" => self.markdown = true,
                name => self.take(name, &mut parser)?,
            }
        }
        if self.json && self.markdown { Err(words::COMMAND_ONE_FORM) } else { Ok(()) }
    }

    fn take(&mut self, name: &str, parser: &mut Parser) -> Result<(), Text> {
        const VALUED: [&str; 8] = ["har", "sku", "product", "order", "account", "channel", "quantity", "lang"];
        let option = format!("--{name}");
        if !VALUED.contains(&name) {
            return Err(words::command_option(&option));
        }
        let value = parser.value().map_err(refusal)?.into_string().map_err(|_| words::command_value(&option))?;
        let unfit = || words::command_value(&option);
        let text = Some(value.trim().to_owned()).filter(|text| !text.is_empty()).ok_or_else(unfit)?;
        match name {
            "har" => self.har = Some(value),
            "account" => self.wish.account = Some(Account(text.to_ascii_lowercase())),
            "channel" => self.wish.channel = Some(SalesChannel(text)),
            "quantity" => self.wish.quantity = Some(text.parse().ok().filter(|units| *units > 0).ok_or_else(unfit)?),
            "lang" => self.lang = Lang::of_tag(&text).ok_or_else(unfit)?,
            "sku" => self.about(Subject::Sku(SkuId::parse(&text).ok_or_else(unfit)?))?,
            "product" => self.about(Subject::Product(ProductId::parse(&text).ok_or_else(unfit)?))?,
            _ => self.about(Subject::Order(OrderId(text)))?,
        }
        Ok(())
    }

    fn about(&mut self, subject: Subject) -> Result<(), Text> {
        if self.wish.subject.replace(subject).is_some() { Err(words::COMMAND_ONE_SUBJECT) } else { Ok(()) }
    }
}

/// The library's own sentences are English only.
fn refusal(error: Error) -> Text {
    match error {
        Error::MissingValue { option: Some(option) } => words::command_value(&option),
        Error::UnexpectedValue { option, .. } | Error::UnexpectedOption(option) => words::command_option(&option),
        _ => words::command_option("…"),
    }
}

/// POSIX: the first that is set decides.
fn of_system() -> Lang {
    let set = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set);
    tag.and_then(|tag| Lang::of_tag(&tag)).unwrap_or_default()
}
