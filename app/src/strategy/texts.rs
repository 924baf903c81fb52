//! Official texts that exist in several languages.

use crate::base::i18n::Lang;
use std::collections::BTreeMap;

/// One text in the languages in which it exists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(BTreeMap<Lang, String>);

/// A text as a reader gets it, with the language it is in: a page says `lang` when it is not the page's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'t> {
    /// The words.
    pub text: &'t str,
    /// Their language.
    pub lang: Lang,
}

impl Texts {
    /// The text for a reader: in `wanted`, else in the document's own language, else in any that exists.
    ///
    /// `None` when there is no text at all.
    pub fn pick(&self, wanted: Lang, own: Lang) -> Option<Said<'_>> {
        [wanted, own]
            .into_iter()
            .chain(self.0.keys().copied())
            .find_map(|lang| Some(Said { text: self.0.get(&lang)?, lang }))
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text in every language that it has.
    pub fn iter(&self) -> impl Iterator<Item = Said<'_>> {
        self.0.iter().map(|(&lang, text)| Said { text, lang })
    }
}

impl FromIterator<(Lang, String)> for Texts {
    fn from_iter<I: IntoIterator<Item = (Lang, String)>>(texts: I) -> Self {
        Self(texts.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(all: &[(Lang, &str)]) -> Texts {
        all.iter().map(|&(lang, text)| (lang, text.to_owned())).collect()
    }

    #[test]
    fn a_reader_gets_the_own_language_when_it_exists() {
        let title = texts(&[(Lang::Pl, "Cel"), (Lang::Lt, "Tikslas")]);
        assert_eq!(title.pick(Lang::Lt, Lang::Pl), Some(Said { text: "Tikslas", lang: Lang::Lt }));
    }

    #[test]
    fn otherwise_the_official_text_and_its_language() {
        let title = texts(&[(Lang::En, "Goal"), (Lang::Pl, "Cel")]);
        assert_eq!(title.pick(Lang::Lt, Lang::Pl), Some(Said { text: "Cel", lang: Lang::Pl }));
    }

    #[test]
    fn otherwise_any_text_rather_than_none() {
        assert_eq!(texts(&[(Lang::En, "Goal")]).pick(Lang::Lt, Lang::Pl), Some(Said { text: "Goal", lang: Lang::En }));
        assert_eq!(Texts::default().pick(Lang::Lt, Lang::Pl), None);
    }
}
