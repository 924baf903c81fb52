//! Which language a browser asks for.

use super::Lang;

impl Lang {
    /// The language that an `Accept-Language` header likes best among ours (RFC 9110, section 12.5.4).
    ///
    /// Regions are ignored (`pl-PL` is Polish); among equally liked languages the first one wins. `None` when the header
    /// names none of ours: `*` alone is no wish.
    pub fn from_accept_language(header: &str) -> Option<Self> {
        let mut best: Option<(Self, u16)> = None;
        for range in header.split(',') {
            let Some((lang, quality)) = wish(range) else { continue };
            if quality > best.map_or(0, |(_, quality)| quality) {
                best = Some((lang, quality));
            }
        }
        best.map(|(lang, _)| lang)
    }
}

/// One `pl-PL;q=0.8` of the header, its quality in thousandths.
fn wish(range: &str) -> Option<(Lang, u16)> {
    let mut parts = range.split(';').map(str::trim);
    let primary = parts.next()?.split('-').next()?.to_ascii_lowercase();
    let lang = Lang::from_code(&primary)?;
    let quality = match parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="))) {
        Some(written) => quality(written)?,
        None => 1000,
    };
    Some((lang, quality))
}

/// `0.85` is 850; nothing outside 0 to 1.
fn quality(written: &str) -> Option<u16> {
    let value: f32 = written.parse().ok()?;
    (0.0..=1.0).contains(&value).then_some((value * 1000.0).round() as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_quality_wins() {
        assert_eq!(Lang::from_accept_language("de-DE,en;q=0.7,lt-LT;q=0.9"), Some(Lang::Lt));
        assert_eq!(Lang::from_accept_language("pl-PL,pl;q=0.9,en-US;q=0.8,en;q=0.7"), Some(Lang::Pl));
        assert_eq!(Lang::from_accept_language("en ; q=0.5 , PL;Q=0.6"), Some(Lang::Pl));
    }

    #[test]
    fn among_equals_the_first_wins() {
        assert_eq!(Lang::from_accept_language("lt, pl, en"), Some(Lang::Lt));
    }

    #[test]
    fn a_refused_or_unknown_language_is_not_chosen() {
        assert_eq!(Lang::from_accept_language("pl;q=0"), None);
        assert_eq!(Lang::from_accept_language("pl;q=0, en;q=0.1"), Some(Lang::En));
        assert_eq!(Lang::from_accept_language("uk, de;q=0.9, *;q=0.5"), None);
        assert_eq!(Lang::from_accept_language("pl;q=7, lt;q=NaN, en;q=x"), None);
        assert_eq!(Lang::from_accept_language(""), None);
    }
}
