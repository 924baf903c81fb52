//! Plural rules for Fluent, answered by ICU4X.
//!
//! The published `intl_pluralrules` carries old rules: for Lithuanian it is wrong on most whole numbers from 22 on.
//! This crate keeps its name and the few items that `fluent-bundle` calls, and asks `icu_plurals` instead. It can go as
//! soon as Fluent itself moves to ICU4X.

pub mod operands;

use operands::PluralOperands;
use unic_langid::LanguageIdentifier;

/// The CLDR plural categories.
#[derive(Debug, Eq, PartialEq, Clone, Copy, Hash)]
#[expect(missing_docs, reason = "the categories are CLDR's")]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// Counting (5 votes) or ordering (5th vote).
#[derive(Copy, Clone, Debug, Eq, Hash, PartialEq)]
#[expect(missing_docs, reason = "said above")]
pub enum PluralRuleType {
    ORDINAL,
    CARDINAL,
}

/// The rules of one language.
pub struct PluralRules {
    locale: LanguageIdentifier,
    rules: icu_plurals::PluralRules,
}

impl PluralRules {
    /// Rules for a language tag; refused when ICU4X has no data for it.
    pub fn create<L: Into<LanguageIdentifier>>(language: L, kind: PluralRuleType) -> Result<Self, &'static str> {
        let locale = language.into();
        let tag: icu_locale_core::Locale = locale.to_string().parse().map_err(|_| "not a language tag")?;
        let kind = match kind {
            PluralRuleType::CARDINAL => icu_plurals::PluralRuleType::Cardinal,
            PluralRuleType::ORDINAL => icu_plurals::PluralRuleType::Ordinal,
        };
        let options = icu_plurals::PluralRulesOptions::default().with_type(kind);
        let rules =
            icu_plurals::PluralRules::try_new(tag.into(), options).map_err(|_| "no plural rules for this language")?;
        Ok(Self { locale, rules })
    }

    /// The category of a number as it is written (1 and 1.0 may differ).
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let written = number.try_into().map_err(|_| "not a number")?;
        let operands: icu_plurals::PluralOperands = if written.v == 0 {
            written.i.into()
        } else {
            let digits = format!("{}.{:0width$}", written.i, written.f, width = written.v);
            let decimal: fixed_decimal::Decimal = digits.parse().map_err(|_| "not a decimal number")?;
            (&decimal).into()
        };
        Ok(match self.rules.category_for(operands) {
            icu_plurals::PluralCategory::Zero => PluralCategory::ZERO,
            icu_plurals::PluralCategory::One => PluralCategory::ONE,
            icu_plurals::PluralCategory::Two => PluralCategory::TWO,
            icu_plurals::PluralCategory::Few => PluralCategory::FEW,
            icu_plurals::PluralCategory::Many => PluralCategory::MANY,
            icu_plurals::PluralCategory::Other => PluralCategory::OTHER,
        })
    }

    /// The language these rules are for.
    pub fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    /// The languages Fluent may ask for. It falls back to English rules for any other, without a word, so every shipped
    /// language must stand here.
    pub fn get_locales(_kind: PluralRuleType) -> Vec<LanguageIdentifier> {
        ["en", "pl", "lt"].iter().filter_map(|tag| tag.parse().ok()).collect()
    }
}
