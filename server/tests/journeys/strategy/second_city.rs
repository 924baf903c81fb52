//! A city that nobody here has seen: its file follows the documentation alone, and uses all of it.

use super::{load, stored};
use crate::support::on_both_databases;
use app::strategy::actions::Imported;
use app::strategy::document::StrategyDocument;
use app::strategy::file;
use app::strategy::file::form::{Form, Sheet};
use toml::{Table, Value};

const RIVERMOUTH: &str = include_str!("../../fixtures/strategies/rivermouth-2040.toml");

/// The keys of a sheet that none of these tables has, and those of the sheets inside it.
fn unused(sheet: &Sheet, tables: &[&Table], path: &str) -> Vec<String> {
    let mut unused = Vec::new();
    for field in &sheet.fields {
        let path = format!("{path}.{}", field.key);
        let values: Vec<&Value> = tables.iter().filter_map(|table| table.get(field.key)).collect();
        if values.is_empty() {
            unused.push(path);
            continue;
        }
        match &field.form {
            Form::Entries(sheet) => {
                let inside = values.iter().filter_map(|value| value.as_array()).flatten().filter_map(Value::as_table);
                unused.extend(self::unused(sheet, &inside.collect::<Vec<_>>(), &path));
            }
            Form::Table(sheet) => {
                let inside = values.iter().filter_map(|value| value.as_table());
                unused.extend(self::unused(sheet, &inside.collect::<Vec<_>>(), &path));
            }
            _ => {}
        }
    }
    unused
}

#[test]
fn the_file_of_the_second_city_uses_every_key() {
    let root: Table = RIVERMOUTH.parse().expect("TOML");
    for (place, sheet) in StrategyDocument::sheets().iter().enumerate() {
        let value = root.get(sheet.sort).unwrap_or_else(|| panic!("no {}", sheet.sort));
        let tables: Vec<&Table> = match place {
            0 => value.as_table().into_iter().collect(),
            _ => value.as_array().into_iter().flatten().filter_map(Value::as_table).collect(),
        };
        assert_eq!(unused(sheet, &tables, sheet.sort), [""; 0]);
    }
}

on_both_databases! {
    async fn a_second_city_loads_is_shown_and_comes_out_again(app: TestApp) {
        assert_eq!(load(&app, RIVERMOUTH).await, Imported::Created);
        let first = file::toml(&stored(&app, "rivermouth-2040").await);
        assert_eq!(load(&app, &first).await, Imported::Unchanged);
        assert_eq!(file::toml(&stored(&app, "rivermouth-2040").await), first);
        let mut reader = app.visitor();
        let page = reader.get("/strategies/rivermouth-2040").await;
        page.has_status(200);
        for words in [
            "In 2040 people come to Rivermouth to stay.", "Twelve evenings", "2024–2040", "Resolution 17/2024", "by a majority", "19", "21 March 2024",
            "April 2024", "15 January 2025", "Coastal Fund", "A town that faces its river", "Benches and shade", "3.5 km → 5.2 km", "On track",
            "Two thirds of the bank", "Take the fences down", "Report once a year.", "Plan of the bank", "Harbour plan", "Group for the bank",
            "Order 5/2024", "Rowing club", "Blue economy", "County Plan 2030", "Run by the county.", "Forty people, drawn by lot", "Evenings on the quay",
            "Net loft, Quay 3", "Step-free", "The cranes stay.", "Read twice.", "What Rivermouth lives on", "Open the quays before", "The net loft",
            "Nobody asked us", "harbour master", "Old Harbour", "38,004", "Census 2021", "https://rivermouth.example/census-2021", "<svg",
            // The whole series, what the place was, what it lies in.
            "41,210", "Census 2011", "until 1998: urban-rural commune; since 1999: urban commune", "Lies in", "id=\"publication-diagnosis\"",
            // The number of a key action that no goal lists.
            "<li value=\"1\">",
        ] {
            page.says(words);
        }
        // What a series is held for, and who holds it, besides the lists of plans and groups.
        let filed = page.body.matches("Life by the water").count();
        assert!(filed >= 4, "the domain itself, a publication, a conclusion and a direction: {filed}");
        for held in ["/plans/harbour\"", "/groups/harbour-group\""] {
            assert!(page.body.matches(held).count() >= 2, "{held}");
        }
        let goal = reader.get("/strategies/rivermouth-2040/goals/A1").await;
        for words in [
            "One can walk along the whole bank.", "Eleven kilometres", "Life by the water", "Ferries", "The Long Quay", "https://rivermouth.example/long-quay",
            "strategic project", "Two thirds of the bank", "Take the fences down", "The Residents&#x27;", "Harbour plan", "Harbour group", "Without the fish market.",
            "https://rivermouth.example/quays-2019", "Harbour Office", "Plant two hundred trees", "Main goal A",
        ] {
            let words = words.trim_end_matches("&#x27;");
            goal.says(words);
        }
        reader.get("/strategies/rivermouth-2040/plans/harbour").await.says("Who does what").says("Survey the walls").says("planned: 2026")
            .says("Life by the water").says("/strategies/rivermouth-2040/goals/A1").says("What to do with the cranes");
        let group = reader.get("/strategies/rivermouth-2040/groups/harbour-group").await;
        group.says("Evenings on the quay").says("/strategies/rivermouth-2040/meetings/first").says("https://rivermouth.example/diagnosis");
        let places = reader.get("/strategies/rivermouth-2040/places.csv").await;
        places.says("9001,Rivermouth,urban,90,38004,2021,");
        reader.get("/strategies/rivermouth-2040/places").await.has_status(200).says("Old Harbour");
        for lang in ["pl", "lt"] {
            reader.get(&format!("/strategies/rivermouth-2040?lang={lang}")).await.has_status(200).says("lang=\"en\"");
        }
    }
}
