//! Strategies of a size, as their files would say them.

use super::SLUG;
use std::fmt::Write;

/// A goal that many action lines serve, through the goals under it.
pub const GOAL: &str = "G07";

/// Words of such documents, so that a title is as long as a real one, and no two are alike.
const WORDS: [&str; 48] = [
    "spójna",
    "sieć",
    "usług",
    "publicznych",
    "dostępnych",
    "blisko",
    "domu",
    "zielone",
    "dzielnice",
    "odporne",
    "na",
    "zmiany",
    "klimatu",
    "sprawny",
    "transport",
    "zbiorowy",
    "w",
    "całym",
    "obszarze",
    "wysoka",
    "jakość",
    "edukacji",
    "włączającej",
    "dzieci",
    "i",
    "młodzież",
    "aktywne",
    "starzenie",
    "się",
    "mieszkańców",
    "nowoczesna",
    "gospodarka",
    "oparta",
    "wiedzy",
    "oraz",
    "kulturze",
    "bezpieczne",
    "ulice",
    "przyjazne",
    "pieszym",
    "dialog",
    "z",
    "organizacjami",
    "społecznymi",
    "udział",
    "młodych",
    "decyzjach",
    "miasta",
];

/// So many words, others for every seed.
fn title(seed: usize) -> String {
    let word = |place: usize| WORDS[(seed * 31 + place * 17 + seed / 48 * 7 + place * seed % 11) % WORDS.len()];
    (0..5 + seed % 4).map(word).collect::<Vec<_>>().join(" ")
}

fn head() -> String {
    format!(
        "format = 1\n\n[strategy]\nslug = \"{SLUG}\"\nlanguage = \"pl\"\ntitle.pl = \"Strategia 2035\"\nhorizon = \"2035\"\n"
    )
}

fn goal(text: &mut String, code: &str, parent: Option<&str>, seed: usize) {
    let (kind, parent) = match parent {
        None => ("strategic", String::new()),
        Some(parent) => ("operational", format!("parent = \"{parent}\"\n")),
    };
    let title = title(seed);
    let _ = writeln!(text, "\n[[goals]]\ncode = \"{code}\"\nkind = \"{kind}\"\n{parent}title.pl = \"{title}\"");
}

fn indicator(text: &mut String, number: usize, goal: &str, values: usize) {
    let (name, direction) = (title(number * 3 + 1), if number.is_multiple_of(3) { "falling" } else { "rising" });
    let _ = writeln!(
        text,
        "\n[[indicators]]\ncode = \"w{number}\"\ngoal = \"{goal}\"\nname.pl = \"{name}\"\nmeasures.pl = \"{name}\"\nunit = \"count\"\n\
         direction = \"{direction}\"\ntarget = {{ year = 2035, kind = \"trend\" }}"
    );
    for year in 0..values {
        let value = 100 + (number * 37 + year * (number % 29)) % 900;
        let year = 2016 + year;
        let _ = writeln!(text, "\n[[indicators.values]]\nyear = {year}\nvalue = {value}\nsource = \"Urząd Miasta\"");
    }
}

/// The codes of 20 strategic goals, each with 24 operational ones.
pub fn codes() -> Vec<(String, Option<String>)> {
    let strategic = (1..=20).map(|number| format!("G{number:02}"));
    let below = |top: String| {
        let below = (1..=24).map(|number| (format!("{top}.{number}"), Some(top.clone()))).collect::<Vec<_>>();
        [(top, None)].into_iter().chain(below).collect::<Vec<_>>()
    };
    strategic.flat_map(below).collect()
}

/// 500 goals, each with an indicator of six values.
pub fn of_goals() -> String {
    let mut text = head();
    let codes = codes();
    for (number, (code, parent)) in codes.iter().enumerate() {
        goal(&mut text, code, parent.as_deref(), number);
    }
    for (number, (code, _)) in codes.iter().enumerate() {
        indicator(&mut text, number, code, 6);
    }
    text
}

/// So many objects: one fifth goals, a tenth indicators, three tenths key actions, the rest values.
pub fn of_objects(objects: usize) -> String {
    let mut text = head();
    let (goals, indicators, actions) = (objects / 5, objects / 10, objects * 3 / 10);
    goal(&mut text, "G", None, 0);
    for number in 1..goals {
        goal(&mut text, &format!("G.{number}"), Some("G"), number);
    }
    for number in 1..=actions {
        let _ = writeln!(text, "\n[[key_actions]]\ngoal = \"G\"\nnumber = {number}\ntext.pl = \"{}\"", title(number));
    }
    for number in 0..indicators {
        indicator(&mut text, number, "G", (objects - goals - indicators - actions) / indicators);
    }
    text
}
