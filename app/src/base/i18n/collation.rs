//! The order of names in the reader's language, after CLDR: a database's alphabet is nobody's.

use super::Lang;

/// Letters with a mark, and the letter that they are written with.
const MARKED: [(char, char); 26] = [
    ('ą', 'a'),
    ('á', 'a'),
    ('ä', 'a'),
    ('å', 'a'),
    ('ć', 'c'),
    ('č', 'c'),
    ('ç', 'c'),
    ('ę', 'e'),
    ('ė', 'e'),
    ('é', 'e'),
    ('ě', 'e'),
    ('į', 'i'),
    ('í', 'i'),
    ('ł', 'l'),
    ('ń', 'n'),
    ('ó', 'o'),
    ('ö', 'o'),
    ('ś', 's'),
    ('š', 's'),
    ('ü', 'u'),
    ('ū', 'u'),
    ('ų', 'u'),
    ('ý', 'y'),
    ('ź', 'z'),
    ('ż', 'z'),
    ('ž', 'z'),
];

/// A place in an alphabet: the letter, and how many letters of the same shape stand before it.
type Place = (u32, u8);

impl Lang {
    /// What to sort a text by. Marks count where they make a letter of its own; elsewhere they part equal words only.
    pub fn collated(self, text: &str) -> (Vec<Place>, String) {
        (text.to_lowercase().chars().map(|letter| self.place(letter)).collect(), text.to_owned())
    }

    fn place(self, letter: char) -> Place {
        let place = match (self, letter) {
            (Self::Pl, 'ą') => ('a', 1),
            (Self::Pl, 'ć') => ('c', 1),
            (Self::Pl, 'ę') => ('e', 1),
            (Self::Pl, 'ł') => ('l', 1),
            (Self::Pl, 'ń') => ('n', 1),
            (Self::Pl, 'ó') => ('o', 1),
            (Self::Pl, 'ś') => ('s', 1),
            (Self::Pl, 'ź') => ('z', 1),
            (Self::Pl, 'ż') => ('z', 2),
            (Self::Lt, 'č') => ('c', 1),
            (Self::Lt, 'š') => ('s', 1),
            (Self::Lt, 'ž') => ('z', 1),
            // In Lithuanian dictionaries y stands with i.
            (Self::Lt, 'y' | 'ý') => ('i', 0),
            _ => (MARKED.iter().find(|(marked, _)| *marked == letter).map_or(letter, |(_, plain)| *plain), 0),
        };
        (u32::from(place.0), place.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: Lang, mut names: Vec<&str>) -> Vec<&str> {
        names.sort_by_key(|name| lang.collated(name));
        names
    }

    #[test]
    fn polish_letters_stand_after_those_they_are_written_with() {
        let names =
            vec!["Łapsze", "Żabno", "Zabierzów", "Źródła", "Lubień", "Świątniki Górne", "Skawina", "Czernichów"];
        let order = ["Czernichów", "Lubień", "Łapsze", "Skawina", "Świątniki Górne", "Zabierzów", "Źródła", "Żabno"];
        assert_eq!(sorted(Lang::Pl, names), order);
    }

    #[test]
    fn lithuanian_marks_on_vowels_part_equal_words_only() {
        let names =
            vec!["Šiauliai", "Ylakiai", "Žagarė", "Ignalina", "Ąžuolas", "Alytus", "Zarasai", "Joniškis", "Salakas"];
        let order =
            ["Alytus", "Ąžuolas", "Ignalina", "Ylakiai", "Joniškis", "Salakas", "Šiauliai", "Zarasai", "Žagarė"];
        assert_eq!(sorted(Lang::Lt, names), order);
    }

    #[test]
    fn readers_of_english_find_marked_letters_where_they_look_for_plain_ones() {
        assert_eq!(
            sorted(Lang::En, vec!["Mogilany", "Liszki", "Łobzów", "Lubień"]),
            ["Liszki", "Łobzów", "Lubień", "Mogilany"]
        );
    }
}
