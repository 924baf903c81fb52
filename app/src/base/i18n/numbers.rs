//! Numbers as CLDR writes them: 1,164 · 1164 · 1 164.

use super::Lang;
use fixed_decimal::{Decimal, Sign};
use icu_decimal::DecimalFormatter;
use icu_locale_core::{Locale, locale};
use std::sync::LazyLock;

static FORMATTERS: LazyLock<[DecimalFormatter; Lang::ALL.len()]> = LazyLock::new(|| {
    Lang::ALL.map(|lang| {
        DecimalFormatter::try_new(lang.locale().into(), Default::default())
            .expect("CLDR's data is compiled in for every language")
    })
});

impl Lang {
    /// The locale whose habits numbers and dates follow: European English has day before month and 24 hours.
    pub(super) const fn locale(self) -> Locale {
        match self {
            Self::En => locale!("en-GB"),
            Self::Pl => locale!("pl"),
            Self::Lt => locale!("lt"),
        }
    }

    /// A whole number.
    pub fn number(self, value: i64) -> String {
        self.written(&Decimal::from(value))
    }

    /// A number with exactly so many digits after the decimal mark. Not a finite number: an en dash.
    pub fn decimal(self, value: f64, digits: usize) -> String {
        self.digits(&format!("{value:.digits$}")).unwrap_or_else(|| "–".to_owned())
    }

    /// A number with the digits that it has, and none more.
    pub fn plain_figure(self, value: f64) -> String {
        let plain = value.to_string();
        self.digits(&plain).unwrap_or(plain)
    }

    /// A share between 0 and 1 in percent, with exactly so many digits after the decimal mark.
    pub fn percent(self, share: f64, digits: usize) -> String {
        let sign = match self {
            Self::En | Self::Pl => "%",
            Self::Lt => "\u{a0}%",
        };
        self.decimal(share * 100.0, digits) + sign
    }

    /// A number given in plain digits (`-1164.50`); `None` when it is not one.
    pub(super) fn digits(self, plain: &str) -> Option<String> {
        let mut value: Decimal = plain.parse().ok()?;
        if value.absolute.is_zero() {
            value.sign = Sign::None; // what is rounded to nought is not "-0"
        }
        Some(self.written(&value))
    }

    fn written(self, value: &Decimal) -> String {
        FORMATTERS[self as usize].format(value).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_as_in_each_language() {
        assert_eq!(Lang::En.number(1164), "1,164");
        assert_eq!(Lang::Pl.number(1164), "1164");
        assert_eq!(Lang::Pl.number(11_640), "11\u{a0}640");
        assert_eq!(Lang::Lt.number(1164), "1\u{a0}164");
        assert_eq!(Lang::Pl.number(-7), "-7");
        assert_eq!(Lang::Lt.number(-7), "\u{2212}7");
    }

    #[test]
    fn decimals_have_the_digits_asked_for() {
        assert_eq!(Lang::En.decimal(3.7251, 2), "3.73");
        assert_eq!(Lang::Pl.decimal(3.0, 1), "3,0");
        assert_eq!(Lang::Lt.decimal(12_345.678, 1), "12\u{a0}345,7");
        assert_eq!(Lang::En.decimal(-0.004, 2), "0.00");
        assert_eq!(Lang::En.decimal(f64::NAN, 2), "–");
    }

    #[test]
    fn percentages_stand_as_in_each_language() {
        assert_eq!(Lang::En.percent(0.125, 1), "12.5%");
        assert_eq!(Lang::Pl.percent(0.125, 1), "12,5%");
        assert_eq!(Lang::Lt.percent(0.125, 1), "12,5\u{a0}%");
        assert_eq!(Lang::En.percent(1.0, 0), "100%");
    }
}
