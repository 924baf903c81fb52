//! The figures of the report beside those that were counted from what was brought.

use super::counts::Expected;
use super::files::Files;
use super::post::all;
use std::collections::BTreeMap;

/// Fewer than so many people are not told exactly.
const SMALL: usize = 10;

/// Rows of a table, without its head.
fn rows(files: &Files, name: &str) -> Vec<Vec<String>> {
    let bytes = files.file(name).strip_prefix(b"\xEF\xBB\xBF").expect("a mark of the byte order");
    let mut reader = csv::Reader::from_reader(bytes);
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// Every figure of the report is the one that was counted, in the files and on the page.
pub fn agree(files: &Files, expected: &Expected) {
    let summary: BTreeMap<(String, String), String> = rows(files, "podsumowanie.csv")
        .into_iter()
        .map(|row| ((row[0].clone(), row[1].clone()), row[2].clone()))
        .collect();
    let said = |chapter: &str, item: &str| {
        let found = summary.get(&(chapter.to_owned(), item.to_owned()));
        found.unwrap_or_else(|| panic!("{chapter}: {item} is not in {summary:#?}")).clone()
    };
    for (channel, (remarks, late)) in &expected.channels {
        assert_eq!(said("Sposoby zgłaszania uwag", channel), remarks.to_string(), "{channel}");
        if *late > 0 {
            let late_ones = format!("{channel}: W tym po terminie");
            assert_eq!(said("Sposoby zgłaszania uwag", &late_ones), late.to_string(), "{channel}");
        }
        assert!(files.page.contains(&format!(" {channel} {remarks} {late} ")), "{channel}: {}", files.page);
    }
    let told = |people: usize| if people < SMALL { "mniej niż 10".to_owned() } else { people.to_string() };
    for (chapter, groups) in
        [("Uczestnicy według rodzaju", &expected.kinds), ("Uczestnicy według gminy", &expected.communes)]
    {
        for (group, people) in groups {
            // There were three officials: the organisations are kept back with them, so that nobody can subtract.
            let people = if *group == "organizacje" { "co najmniej 10".to_owned() } else { told(*people) };
            assert_eq!(said(chapter, group), people, "{chapter}: {group}");
            assert!(files.page.contains(&format!(" {group} {people} ")), "{group}: {}", files.page);
        }
        assert_eq!(summary.keys().filter(|(known, _)| known == chapter).count(), groups.len(), "{chapter}");
    }
    assert_eq!(said("Kto wziął udział", "Uczestnicy razem"), expected.people().to_string());
    assert_eq!(said("Podstawa prawna i przebieg", "Liczba dni na zgłaszanie uwag"), "35");
    assert_eq!(said("Spotkania", "Spotkanie otwarte w Skawinie: mieszkańcy"), "31");
    assert_eq!(said("Komu przekazano projekt", "RZGW Kraków"), "2026-11-02, ePUAP 7781");
    the_table_holds_what_was_brought(files, expected);
}

/// Each row is the remark that was brought under this number, with the answer that was given.
fn the_table_holds_what_was_brought(files: &Files, expected: &Expected) {
    let table = rows(files, "uwagi.csv");
    let brought = all();
    assert_eq!(table.len(), brought.len());
    let mut dispositions: BTreeMap<&str, usize> = BTreeMap::new();
    for (row, one) in table.iter().zip(&brought) {
        assert_eq!(row[0], one.number.to_string());
        assert_eq!(row[3], if one.submitter == "organisation" { organisation(&one.name) } else { "" });
        assert_eq!(row[5], if one.is_late { "tak" } else { "nie" }, "{}", one.number);
        assert_eq!(row[9].trim_start_matches('\''), one.words, "{}", one.number);
        assert!(!row[11].is_empty(), "no reason on {}", one.number);
        *dispositions.entry(row[10].as_str()).or_default() += 1;
    }
    assert_eq!(dispositions, expected.dispositions);
    assert_eq!(dispositions.len(), 6, "all of them were used");
    assert!(table[0][12].contains("co pół godziny"), "what changed: {}", table[0][12]);
    // The workbook says the same, cell by cell; only a table of values needs a sign against formulas.
    let sheet = files.sheet("uwagi");
    assert_eq!(sheet.len(), table.len());
    for (row, cells) in table.iter().zip(&sheet) {
        let plain = row.iter().map(|cell| cell.strip_prefix('\'').unwrap_or(cell));
        assert!(plain.zip(cells).all(|(one, other)| one == other), "{row:?}\n{cells:?}");
    }
}

fn organisation(name: &str) -> &str {
    if name.is_empty() { "Stowarzyszenie Zielony" } else { name }
}
