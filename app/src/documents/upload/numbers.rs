//! The numbers that a word processor counts by itself: people name points by them, so they become words.

use super::Refusal;
use super::archive::Archive;
use super::xml::{Told, walk};
use std::collections::HashMap;

/// Depths that a list may have (ECMA-376, 17.9.6).
const DEPTHS: usize = 9;

#[derive(Clone, Default)]
struct Level {
    format: String,
    text: String,
    start: Option<u64>,
}

/// The lists of a document, and how far each has counted.
#[derive(Default)]
pub struct Numbers {
    /// How the levels of an abstract list count.
    levels: HashMap<(String, usize), Level>,
    /// The abstract list of each list.
    of: HashMap<String, String>,
    counted: HashMap<String, [Option<u64>; DEPTHS]>,
}

impl Numbers {
    /// The lists of a document.
    ///
    /// # Errors
    /// As those of [`walk`].
    pub fn read(archive: &mut Archive) -> Result<Self, Refusal> {
        let mut numbers = Self::default();
        let (mut shape, mut depth, mut list) = (None, None, None);
        walk(archive, "word/numbering.xml", |told| {
            let Told::Begin(element, attributes) = told else { return Ok(()) };
            match element {
                "abstractNum" => (shape, depth, list) = (attributes.get("abstractNumId"), None, None),
                "num" => (shape, list) = (None, attributes.get("numId")),
                "lvl" => depth = attributes.get("ilvl").and_then(|depth| depth.parse::<usize>().ok()),
                "abstractNumId" => {
                    if let (Some(list), Some(shape)) = (list.clone(), attributes.val()) {
                        numbers.of.insert(list, shape);
                    }
                }
                "numFmt" | "lvlText" | "start" => {
                    if let (Some(shape), Some(depth), Some(val)) =
                        (&shape, depth.filter(|depth| *depth < DEPTHS), attributes.val())
                    {
                        let level = numbers.levels.entry((shape.clone(), depth)).or_default();
                        match element {
                            "numFmt" => level.format = val,
                            "lvlText" => level.text = val,
                            _ => level.start = val.parse().ok(),
                        }
                    }
                }
                _ => {}
            }
            Ok(())
        })?;
        Ok(numbers)
    }

    /// The number of the next point of a list at a depth, as it is printed; none for a bullet.
    pub fn next(&mut self, list: &str, depth: usize) -> Option<String> {
        let depth = depth.min(DEPTHS - 1);
        let shape = self.of.get(list)?;
        let level = |depth: usize| self.levels.get(&(shape.clone(), depth));
        let start = |depth: usize| level(depth).and_then(|level| level.start).unwrap_or(1);
        // Lists of one shape count on.
        let counted = self.counted.entry(shape.clone()).or_default();
        counted[depth] = Some(counted[depth].map_or_else(|| start(depth), |number| number.saturating_add(1)));
        counted[depth + 1..].fill(None);
        let own = level(depth)?;
        if ["bullet", "none", ""].contains(&own.format.as_str()) {
            return None;
        }
        let mut text = own.text.clone();
        for (at, number) in counted.iter().enumerate().take(depth + 1) {
            let format = level(at).map_or("decimal", |level| level.format.as_str());
            let number = number.unwrap_or_else(|| start(at));
            text = text.replace(&format!("%{}", at + 1), &printed(number, format));
        }
        Some(text).filter(|text| !text.trim().is_empty() && text.chars().count() <= 40)
    }
}

fn printed(number: u64, format: &str) -> String {
    let letters = |first: u8| {
        let letter = u8::try_from((number.max(1) - 1) % 26).unwrap_or(0);
        let times = usize::try_from((number.max(1) - 1) / 26 + 1).unwrap_or(1).min(5);
        char::from(first + letter).to_string().repeat(times)
    };
    match format {
        "lowerLetter" => letters(b'a'),
        "upperLetter" => letters(b'A'),
        "lowerRoman" => roman(number).to_lowercase(),
        "upperRoman" => roman(number),
        _ => number.to_string(),
    }
}

fn roman(number: u64) -> String {
    const SIGNS: [(u64, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4_000).contains(&number) {
        return number.to_string();
    }
    let mut left = number;
    let mut printed = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            printed.push_str(sign);
            left -= value;
        }
    }
    printed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_printed_as_word_processors_print_them() {
        assert_eq!([roman(4), roman(1994), roman(0)], ["IV", "MCMXCIV", "0"]);
        assert_eq!([printed(27, "lowerLetter"), printed(3, "upperLetter"), printed(3, "decimal")], ["aa", "C", "3"]);
    }
}
