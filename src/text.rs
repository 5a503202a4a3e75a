//! Sentences in the three languages of the VTEX Admin: a missing language does not compile.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

mod date;
mod number;
pub mod words;

pub use date::{date, date_time};
pub use number::{amount, grouped, number};

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

    /// This sentence and the next one.
    pub fn then(&self, next: &Self) -> Self {
        let [en, pt, es] = Lang::ALL.map(|lang| format!("{} {}", self.in_lang(lang), next.in_lang(lang)).into());
        Self { en, pt, es }
    }

    /// Several names in a row, separated by commas.
    pub fn list(items: &[Self]) -> Self {
        let [en, pt, es] = Lang::ALL.map(|lang| {
            let words: Vec<&str> = items.iter().map(|item| item.in_lang(lang)).collect();
            words.join(", ").into()
        });
        Self { en, pt, es }
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
    // `with` names values that are texts themselves (numbers, other labels): each sentence gets them in its own language.
    (with $($value:ident),+; en: $en:literal, pt: $pt:literal, es: $es:literal $(,)?) => {
        $crate::text::Text {
            en: { $(let $value = $value.in_lang($crate::text::Lang::En);)+ format!($en).into() },
            pt: { $(let $value = $value.in_lang($crate::text::Lang::Pt);)+ format!($pt).into() },
            es: { $(let $value = $value.in_lang($crate::text::Lang::Es);)+ format!($es).into() },
        }
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
    fn say_puts_texts_in_their_own_language() {
        let count = number(1_500);
        let text = say! { with count; en: "{count} units", pt: "{count} unidades", es: "{count} unidades" };
        assert_eq!(Lang::ALL.map(|lang| text.in_lang(lang).to_owned()), ["1,500 units", "1.500 unidades", "1.500 unidades"]);
    }

    #[test]
    fn say_fills_every_language() {
        let sku = 7;
        let text = say! { en: "SKU {sku} is out", pt: "O SKU {sku} acabou", es: "El SKU {sku} se agotó" };
        assert_eq!(Lang::ALL.map(|lang| text.in_lang(lang).contains('7')), [true; 3]);
    }
}
