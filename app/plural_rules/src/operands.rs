//! A number taken apart the way plural rules look at it.

/// The operands of Unicode TR 35, part 3, "Plural Operand Meanings".
#[derive(Debug, PartialEq)]
pub struct PluralOperands {
    /// The absolute value.
    pub n: f64,
    /// Its whole part.
    pub i: u64,
    /// How many fraction digits are written, with trailing zeros.
    pub v: usize,
    /// How many fraction digits are written, without trailing zeros.
    pub w: usize,
    /// The written fraction digits as a number, with trailing zeros.
    pub f: u64,
    /// The written fraction digits as a number, without trailing zeros.
    pub t: u64,
}

impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(value: f64) -> Result<Self, Self::Error> {
        if !value.is_finite() {
            return Err("not a finite number");
        }
        Self::try_from(value.abs().to_string().as_str())
    }
}

impl TryFrom<&str> for PluralOperands {
    type Error = &'static str;

    fn try_from(written: &str) -> Result<Self, Self::Error> {
        let written = written.strip_prefix('-').unwrap_or(written);
        let n: f64 = written.parse().map_err(|_| "not a number")?;
        let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
        let significant = fraction.trim_end_matches('0');
        let digits =
            |text: &str| if text.is_empty() { Ok(0) } else { text.parse().map_err(|_| "too many fraction digits") };
        Ok(Self {
            n,
            i: whole.parse().map_err(|_| "too large a number")?,
            v: fraction.len(),
            w: significant.len(),
            f: digits(fraction)?,
            t: digits(significant)?,
        })
    }
}
