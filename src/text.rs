//! Sentences in the three languages of the VTEX Admin: a missing language does not compile.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub mod words;

/// A language that the Admin and Sellable speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Lang {
    /// English, also the answer to every unknown language.
    #[default]
    En,
    /// Portuguese as spoken in Brazil, the Admin's `pt-BR`.
    Pt,
    /// Spanish, the Admin's `es-ES`, `es-AR` and so on.
    Es,
}

impl Lang {
    /// All languages, in the order in which texts name them.
    pub const ALL: [Self; 3] = [Self::En, Self::Pt, Self::Es];

    /// The language of a tag such as `pt-BR`, `es_AR` or `en`; `None` for a language not spoken here.
    pub fn of_tag(tag: &str) -> Option<Self> {
        match tag.get(..2)?.to_ascii_lowercase().as_str() {
            "en" => Some(Self::En),
            "pt" => Some(Self::Pt),
            "es" => Some(Self::Es),
            _ => None,
        }
    }

    /// The tag for `lang` attributes and for the browser's number and date formats.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Pt => "pt-BR",
            Self::Es => "es",
        }
    }
}

/// One sentence or label in the three languages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Text {
    /// English.
    pub en: Cow<'static, str>,
    /// Portuguese (Brazil).
    pub pt: Cow<'static, str>,
    /// Spanish.
    pub es: Cow<'static, str>,
}

impl Text {
    /// A text that is known when the program is written.
    pub const fn of(en: &'static str, pt: &'static str, es: &'static str) -> Self {
        Self { en: Cow::Borrowed(en), pt: Cow::Borrowed(pt), es: Cow::Borrowed(es) }
    }

    /// The same words in every language: names, numbers and codes of the shop.
    pub fn same(words: impl Into<String>) -> Self {
        let words: Cow<'static, str> = Cow::Owned(words.into());
        Self { en: words.clone(), pt: words.clone(), es: words }
    }

    /// The words in one language.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Pt => &self.pt,
            Lang::Es => &self.es,
        }
    }
}

/// A [`Text`] with values put in: three format strings, each checked by the compiler.
#[macro_export]
macro_rules! say {
    (en: $en:literal, pt: $pt:literal, es: $es:literal $(,)?) => {
        $crate::text::Text { en: format!($en).into(), pt: format!($pt).into(), es: format!($es).into() }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_the_admin_are_understood() {
        let cases = [
            ("pt-BR", Some(Lang::Pt)),
            ("es_AR", Some(Lang::Es)),
            ("EN", Some(Lang::En)),
            ("ja-JP", None),
            ("", None),
            ("é", None),
        ];
        for (tag, lang) in cases {
            assert_eq!(Lang::of_tag(tag), lang, "{tag}");
        }
    }

    #[test]
    fn say_fills_every_language() {
        let sku = 7;
        let text = say! { en: "SKU {sku} is out", pt: "O SKU {sku} acabou", es: "El SKU {sku} se agotó" };
        assert_eq!(Lang::ALL.map(|lang| text.in_lang(lang).contains('7')), [true; 3]);
    }
}
