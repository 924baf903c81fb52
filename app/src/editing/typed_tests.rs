use super::*;
use crate::editing::entries;
use crate::strategy::file;
use proptest::prelude::*;

const SOURCES: [&str; 4] = [
    include_str!("../../../server/demo/krakow-2030-goal-v.toml"),
    include_str!("../../../server/demo/krakow-metropolis-2030.toml"),
    include_str!("../../../server/demo/kaunas-2030.toml"),
    include_str!("../../../server/demo/szczecin-metropolitan-area.toml"),
];

/// Every entry of every sort of the sources, with its sheet.
fn entries() -> Vec<(Sheet, Table)> {
    let wholes: Vec<Table> = SOURCES.iter().map(|text| entries::tables(&file::parse(text).unwrap())).collect();
    let sheets = crate::strategy::document::StrategyDocument::sheets().into_iter();
    sheets
        .flat_map(|sheet| {
            let all = wholes.iter().flat_map(|whole| entries::all(whole, &sheet)).cloned().collect::<Vec<_>>();
            all.into_iter().map(move |entry| (sheet.clone(), entry))
        })
        .collect()
}

/// Numbers are numbers, whether a file writes `5` or `5.0`.
fn even(value: &Value) -> Value {
    match value {
        #[expect(clippy::cast_precision_loss, reason = "figures of the sources are small")]
        Value::Integer(number) => Value::Float(*number as f64),
        Value::Array(list) => Value::Array(list.iter().map(even).collect()),
        Value::Table(table) => Value::Table(table.iter().map(|(key, value)| (key.clone(), even(value))).collect()),
        other => other.clone(),
    }
}

#[test]
fn a_form_made_from_any_entry_of_the_sources_and_read_back_says_the_same() {
    for (sheet, entry) in entries() {
        let form = pairs(&sheet, &entry);
        assert!(is_form_of(&sheet, &form), "{form:?}");
        assert_eq!(tidied(&sheet, &form).len(), form.len());
        let again = read(&sheet, &tidied(&sheet, &form));
        assert_eq!(even(&Value::Table(again)), even(&Value::Table(entry)), "{}", sheet.sort);
    }
}

proptest! {
    #[test]
    fn whatever_is_written_into_a_field_comes_back_on_one_line(which in 0_usize..200, text in "[\\PC]{0,30}") {
        let all = entries();
        let (sheet, entry) = &all[which % all.len()];
        let mut form = pairs(sheet, entry);
        let Some(field) = form.iter_mut().find(|(name, _)| name.ends_with(".pl") || name.ends_with(".lt")) else { return Ok(()) };
        field.1.clone_from(&text);
        let name = field.0.clone();
        let again = pairs(sheet, &read(sheet, &form));
        let found = again.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(found.unwrap_or_default(), line);
    }

    #[test]
    fn no_form_makes_the_reader_panic(name in "(write|pick)\\.[a-z_.0-9]{0,30}", value in "\\PC{0,20}") {
        for sheet in crate::strategy::document::StrategyDocument::sheets() {
            let form = vec![(name.clone(), value.clone())];
            let _ = (is_form_of(&sheet, &form), read(&sheet, &tidied(&sheet, &form)));
            let _ = Deed::Up(name.clone()).done(form);
        }
    }
}

fn indicator() -> Sheet {
    entries::sheet("indicators").unwrap()
}

fn typed(pairs: &[(&str, &str)]) -> Pairs {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn a_field_that_the_form_does_not_have_or_that_comes_twice_is_no_field_of_it() {
    let is = |pairs: &[(&str, &str)]| is_form_of(&indicator(), &typed(pairs));
    assert!(is(&[
        ("write.name.pl", "x"),
        ("write.values.0.year", "2020"),
        ("pick.unit", "count"),
        ("write.target.year", "1")
    ]));
    assert!(is(&[("pick.services", "a"), ("pick.services", "b")]));
    for wrong in [
        "name",
        "write.name",
        "write.name.de",
        "pick.name.pl",
        "write.unit",
        "write.values.year",
        "write.values.0",
        "role",
    ] {
        assert!(!is(&[(wrong, "x")]), "{wrong}");
    }
    assert!(!is(&[("write.name.pl", "x"), ("write.name.pl", "y")]));
    assert!(!is(&[("write.values.1000.year", "1")]));
}

#[test]
fn numbers_are_read_as_people_write_them() {
    let read = |text: &str| read(&indicator(), &typed(&[("write.values.0.value", text)]))["values"][0]["value"].clone();
    assert_eq!(read("5,35"), Value::Float(5.35));
    assert_eq!(read("1\u{a0}164"), Value::Float(1164.0));
    assert_eq!(read("many"), Value::from("many"));
}

#[test]
fn days_and_hours_are_read_as_people_write_them_and_kept_as_files_have_them() {
    let meeting = crate::editing::entries::sheet("meetings").unwrap();
    let read = |field: &str, text: &str| {
        let form = typed(&[(field, text)]);
        super::read(&meeting, &form)[field.strip_prefix(WRITE).unwrap()].clone()
    };
    assert_eq!(read("write.on", "10.12.2026"), Value::from("2026-12-10"));
    assert_eq!(read("write.on", "12/2026"), Value::from("2026-12"));
    assert_eq!(read("write.from", "7.30"), Value::from("07:30"));
    assert_eq!((read("write.on", "31.11.2026"), read("write.until", "late")), ("31.11.2026".into(), "late".into()));
}

#[test]
fn an_empty_entry_is_left_out_and_those_behind_it_move_up() {
    let form = typed(&[("write.values.0.year", ""), ("write.values.2.year", "2020"), ("write.values.7.year", "2021")]);
    assert_eq!(tidied(&indicator(), &form), typed(&[("write.values.0.year", "2020"), ("write.values.1.year", "2021")]));
}

#[test]
fn buttons_add_drop_and_lift_an_entry_and_keep_what_is_typed() {
    let form = typed(&[("write.values.0.year", "2020"), ("write.values.1.year", "2021")]);
    let (more, at) = Deed::from_name("add:values").unwrap().done(form.clone());
    assert_eq!((more.len(), at.as_str()), (3, "values.2"));
    let (fewer, _) = Deed::from_name("drop:values.0").unwrap().done(form.clone());
    assert_eq!(fewer, typed(&[("write.values.1.year", "2021")]));
    let (lifted, at) = Deed::from_name("up:values.1").unwrap().done(form);
    assert_eq!(
        (lifted, at.as_str()),
        (typed(&[("write.values.1.year", "2020"), ("write.values.0.year", "2021")]), "values.0")
    );
    assert_eq!(Deed::from_name("save"), None);
}
