//! Any document that the sheets allow, with every sort of entry and every field: written, loaded, written again.
//!
//! The files are made from the same sheets as the documentation's tables and the JSON Schema, so that a field that is added
//! is tried here without anybody thinking of it.

use super::form::{Field, Form, Sheet};
use super::{json, parse, toml};
use crate::base::i18n::Lang;
use crate::strategy::document::StrategyDocument;
use proptest::prelude::*;
use std::collections::HashMap;
use std::fmt::Write;

/// Makes files; the same seed makes the same one.
struct Maker {
    seed: u64,
    /// How many entries each sort has.
    sizes: HashMap<&'static str, usize>,
    text: String,
}

/// The entry that is being written: its sort, and its place in its list.
#[derive(Clone, Copy)]
struct Here {
    sort: &'static str,
    place: usize,
}

fn code(sort: &str, place: usize) -> String {
    format!("{}-{place}", sort.replace('_', "."))
}

impl Maker {
    fn file(seed: u64) -> String {
        let sheets = StrategyDocument::sheets();
        let mut maker = Self { seed, sizes: HashMap::new(), text: "format = 1\n".to_owned() };
        for sheet in &sheets {
            // Goals and places have a few fixed levels; of anything else there may be none.
            let size = if ["goals", "territories"].contains(&sheet.sort) { 4 } else { 0 } + maker.below(4);
            maker.sizes.insert(sheet.sort, size);
        }
        for (number, sheet) in sheets.iter().enumerate() {
            if number == 0 {
                maker.text.push_str("\n[strategy]\n");
                maker.fields(sheet, &[sheet.sort], Here { sort: sheet.sort, place: 0 });
            } else {
                maker.entries(sheet, &[], maker.sizes[sheet.sort]);
            }
        }
        maker.text
    }

    /// A number below a bound, by SplitMix64.
    fn below(&mut self, bound: usize) -> usize {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.seed;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap()
    }

    fn entries(&mut self, sheet: &Sheet, above: &[&'static str], count: usize) {
        let path: Vec<&'static str> = above.iter().copied().chain([sheet.sort]).collect();
        for place in 0..count {
            let _ = writeln!(self.text, "\n[[{}]]", path.join("."));
            self.fields(sheet, &path, Here { sort: sheet.sort, place });
        }
    }

    /// The plain fields, then those that are lists of tables.
    fn fields(&mut self, sheet: &Sheet, path: &[&'static str], here: Here) {
        for field in &sheet.fields {
            if let Some(value) = self.special(here, field.key) {
                if !value.is_empty() {
                    let _ = writeln!(self.text, "{} = {value}", field.key);
                }
            } else if field.required || self.below(2) == 0 {
                self.plain(field, here);
            }
        }
        for field in &sheet.fields {
            if let Form::Entries(sheet) = &field.form {
                let count = self.below(3);
                self.entries(sheet, path, count);
            }
        }
    }

    fn plain(&mut self, field: &Field, here: Here) {
        let value = match &field.form {
            Form::Entries(_) => return,
            Form::Words(_) => {
                for lang in Lang::ALL {
                    if lang == Lang::Pl || self.below(2) == 0 {
                        let said = self.line();
                        let _ = writeln!(self.text, "{}.{} = {said}", field.key, lang.code());
                    }
                }
                return;
            }
            Form::Code => format!("\"{}\"", code(here.sort, here.place)),
            Form::Line(_) => self.line(),
            Form::Language => "\"pl\"".to_owned(),
            Form::Day => ["\"2021\"", "\"2021-05\"", "2021-05-06"][self.below(3)].to_owned(),
            Form::Hour => ["\"17:30\"", "17:30:00"][self.below(2)].to_owned(),
            Form::Zone => ["\"Europe/Vilnius\"", "\"Europe/Warsaw\""][self.below(2)].to_owned(),
            Form::Whole(from, to) => (*from + i64::try_from(self.below(90)).unwrap() + 1).min(*to).to_string(),
            Form::Figure => self.below(1_000).to_string(),
            Form::Address => format!("\"https://example.org/{}\"", self.below(100)),
            Form::Outline => {
                "'{\"type\":\"Polygon\",\"coordinates\":[[[20,50],[20.1,50],[20.1,50.1],[20,50]]]}'".to_owned()
            }
            Form::Choice(words) => format!("\"{}\"", words[self.below(words.len())]),
            // Only to what stands earlier, so that nothing leads round in a circle.
            Form::Ref(sort) => match if *sort == here.sort { here.place } else { self.sizes[sort] } {
                0 => return,
                size => format!("\"{}\"", code(sort, self.below(size))),
            },
            Form::Refs(sort) => {
                let codes = (0..self.sizes[sort])
                    .filter(|_| self.below(2) == 0)
                    .map(|place| format!("\"{}\"", code(sort, place)));
                format!("[{}]", codes.collect::<Vec<_>>().join(", "))
            }
            Form::Table(_) => unreachable!("{}: say in `special` what it may hold", field.key),
        };
        let _ = writeln!(self.text, "{} = {value}", field.key);
    }

    /// What must hold between fields and entries, which the sheets do not say; nothing where the sheet is enough.
    fn special(&mut self, here: Here, key: &str) -> Option<String> {
        let goals = |place: usize| match place {
            0 => ("main", None),
            1 => ("strategic", Some(0)),
            2 => ("specific", Some(1)),
            _ => ("operational", Some(1)),
        };
        let territories = |place: usize| match place {
            0 => ("metropolis", None),
            1 => ("county", Some(0)),
            2 => ("urban_rural", Some(1)),
            _ => ("district", Some(2)),
        };
        let leveled = match here.sort {
            "goals" => Some(goals(here.place)),
            "territories" => Some(territories(here.place)),
            _ => None,
        };
        let quoted = |text: &str| format!("\"{text}\"");
        Some(match (here.sort, key) {
            ("strategy", "slug") => quoted("any-city-2030"),
            (sort, "kind") if leveled.is_some() => {
                leveled.map(|(kind, _)| quoted(kind)).filter(|_| !sort.is_empty())?
            }
            (sort, "parent") => leveled?.1.map(|place| quoted(&code(sort, place))).unwrap_or_default(),
            ("key_actions", "number") => (here.place + 1).to_string(),
            ("key_actions", "goal") => quoted(&code("goals", 1)),
            ("key_actions", "operational_goals") => format!("[\"{}\"]", code("goals", 3)),
            ("indicators", "goal") => quoted(&code("goals", here.place)),
            ("indicators", "unit") => quoted(["count", "other"][here.place % 2]),
            ("indicators", "unit_name") if here.place.is_multiple_of(2) => String::new(),
            ("indicators", "unit_name") => "{ pl = \"km\" }".to_owned(),
            ("indicators", "direction") => quoted("rising"),
            ("indicators", "target") => {
                ["{ year = 2090, kind = \"trend\" }", "{ year = 2090, kind = \"value\", value = 5000 }"][self.below(2)]
                    .to_owned()
            }
            // Half of the meetings have a day, and may have a time and a registration; the others have none of that.
            ("meetings", "on") if here.place.is_multiple_of(2) => "2021-05-06".to_owned(),
            ("meetings", "from" | "until" | "capacity" | "registration_until") if !here.place.is_multiple_of(2) => {
                String::new()
            }
            ("meetings", "from") => "\"17:30\"".to_owned(),
            ("meetings", "until") => ["", "\"19:00\"", "19:00:00"][self.below(3)].to_owned(),
            ("meetings", "registration_until") => ["", "2021-05-06"][self.below(2)].to_owned(),
            // Lists whose entries are told apart by a year or a kind.
            ("values" | "population", "year") | ("earlier_kinds", "until") => (2016 + here.place).to_string(),
            ("sections", "kind") => quoted(["diagnosis", "goals", "funding"][here.place]),
            _ => return None,
        })
    }

    /// A line with what tends to break files.
    fn line(&mut self) -> String {
        let odd = ["a", "Ł", "ė", "\"", "\\", "'", "#", "=", "[", "]", "{", "🌳", " ", "é", "-", "0", "<", "&"];
        let letters: String = (0..1 + self.below(16)).map(|_| odd[self.below(odd.len())]).collect();
        toml::Value::from(format!(
            "x{}x",
            letters.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        ))
        .to_string()
    }
}

proptest! {
    #[test]
    fn any_document_that_the_sheets_allow_comes_back_the_same_to_the_byte(seed in any::<u64>()) {
        let file = Maker::file(seed);
        let document = parse(&file).unwrap_or_else(|faults| panic!("{faults}\n{file}"));
        let written = toml(&document);
        let again = parse(&written);
        prop_assert_eq!(again.as_ref(), Ok(&document), "{}", written);
        prop_assert_eq!(toml(&document), toml(again.as_ref().unwrap()));
        let written = format!("{:#}", json(&document));
        let again = super::from_json(&written);
        prop_assert_eq!(again.as_ref(), Ok(&document), "{}", written);
        prop_assert_eq!(format!("{:#}", json(again.as_ref().unwrap())), written);
        prop_assert!(json(&document)["goals"].as_array().is_some_and(|goals| goals.len() >= 4));
    }
}
