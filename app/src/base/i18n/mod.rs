//! The languages of the site: their words, numbers and dates.
//!
//! Words stand in `locales/LANGUAGE/ROOM.ftl`; the build turns each message into a method of [`Lang`]. Everything is
//! formatted on the server, so the browser's build knows the languages' names only.

#[cfg(feature = "ssr")]
mod accept;
#[cfg(feature = "ssr")]
mod collation;
#[cfg(feature = "ssr")]
mod dates;
#[cfg(feature = "ssr")]
mod messages;
#[cfg(feature = "ssr")]
mod numbers;

use serde::{Deserialize, Serialize};

/// A language that the whole site speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "ssr", derive(sqlx::Type), sqlx(type_name = "TEXT", rename_all = "snake_case"))]
pub enum Lang {
    /// English.
    En,
    /// Polish.
    Pl,
    /// Lithuanian.
    Lt,
}

impl Lang {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::Pl, Self::Lt];

    /// Its ISO 639-1 code, as in `<html lang>`, addresses and the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Pl => "pl",
            Self::Lt => "lt",
        }
    }

    /// The language of this ISO 639-1 code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// Its code for the attribute `lang` of a text in it, where the page is in another language.
    pub fn foreign_in(self, page: Self) -> Option<&'static str> {
        (self != page).then(|| self.code())
    }

    /// What its speakers call it.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Pl => "Polski",
            Self::Lt => "Lietuvių",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_code() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_code(lang.code()), Some(lang));
        }
        assert_eq!(Lang::from_code("PL"), None);
        assert_eq!(Lang::from_code(""), None);
    }
}
