//! The files for office programs, opened by readers that do not know what wrote them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/hostile.rs"]
mod hostile;
mod support;

use calamine::{Data, Reader, Xlsx};
use serde_json::Value;
use std::io::{Cursor, Read};
use std::process::Command;
use support::{on, report, words};

fn xlsx(report: &report::ConsultationReport) -> Vec<u8> {
    report::xlsx(report, &words(), &mut on).unwrap()
}

fn docx(report: &report::ConsultationReport) -> Vec<u8> {
    report::docx(report, &words(), &mut on).unwrap()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_workbook_has_three_sheets_and_every_remark_in_a_row() {
    let report = report(60);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx(&report))).unwrap();
    assert_eq!(book.sheet_names(), ["podsumowanie", "uwagi", "wyniki"]);
    let sheet = book.worksheet_range("uwagi").unwrap();
    assert_eq!(sheet.rows().count(), 61);
    for (remark, row) in report.remarks.iter().zip(sheet.rows().skip(1)) {
        assert_eq!(row[0], Data::Float(f64::from(u32::try_from(remark.number).unwrap())));
        assert_eq!(row[4], Data::String("2026-03-14".to_owned()));
        assert_eq!(row[11], Data::String(remark.position.reason.clone()));
    }
    let results = book.worksheet_range("wyniki").unwrap();
    assert_eq!(results.rows().nth(1).unwrap()[4], Data::Float(812.0));
    assert_eq!(results.rows().nth(2).unwrap()[4], Data::String("za mało głosów".to_owned()));
}

#[test]
fn no_cell_of_the_workbook_is_a_formula_or_a_link_whatever_people_write() {
    let bytes = xlsx(&hostile::report());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).unwrap().rows().flatten().all(String::is_empty), "{name}");
    }
    for sheet in 1..=3 {
        let sheet = part(&bytes, &format!("xl/worksheets/sheet{sheet}.xml"));
        assert!(!sheet.contains("<f>") && !sheet.contains("<hyperlink"));
    }
    let sheet = book.worksheet_range("uwagi").unwrap();
    let justifications: Vec<&Data> = sheet.rows().skip(1).map(|row| &row[9]).collect();
    assert_eq!(justifications[3], &Data::String(hostile::texts()[3].clone()));
    let Data::String(long) = justifications[16] else { panic!() };
    assert!(long.ends_with("… [ciąg dalszy w pliku CSV]") && long.encode_utf16().count() <= 32_767);
}

#[test]
fn csv_keeps_every_text_whole_and_no_cell_begins_like_a_formula() {
    let report = hostile::report();
    let files = report::csv(&report, &words(), &mut on).unwrap();
    assert_eq!(files.each_ref().map(|file| file.name.as_str()), ["podsumowanie", "uwagi", "wyniki"]);
    for file in &files {
        let text = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap();
        let mut rows = 0;
        for row in csv::ReaderBuilder::new().from_reader(text).records() {
            rows += 1;
            for cell in &row.unwrap() {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
            }
        }
        assert!(rows > 0);
    }
    let mut reader = csv::ReaderBuilder::new().from_reader(&files[1].bytes[3..]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), report.remarks.len());
    assert_eq!(&rows[16][9], hostile::texts()[16]);
    assert_eq!(&rows[3][9], format!("'{}", hostile::texts()[3]));
}

#[test]
fn the_document_has_its_language_headings_by_style_and_header_rows_that_come_again() {
    let report = report(3);
    let bytes = docx(&report);
    let (document, styles) = (part(&bytes, "word/document.xml"), part(&bytes, "word/styles.xml"));
    assert!(styles.contains("<w:lang w:val=\"pl\""));
    assert_eq!(document.matches("<w:pStyle w:val=\"Title\"/>").count(), 1);
    assert!(
        document.contains("<w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Uwaga nr 3</w:t>")
    );
    assert_eq!(document.matches("<w:tbl>").count(), document.matches("<w:tblHeader/>").count());
    assert!(part(&docx(&self::report(7)), "word/document.xml").contains("<w:lang w:val=\"lt\"/>"));
    assert!(part(&bytes, "docProps/core.xml").contains("<dc:language>pl</dc:language>"));
}

#[test]
fn every_part_of_the_document_is_xml_whatever_people_write() {
    let bytes = docx(&hostile::report());
    let archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert!(names.len() >= 8);
    for name in names {
        let text = part(&bytes, &name);
        let mut reader = quick_xml::Reader::from_str(&text);
        while reader.read_event().unwrap_or_else(|cause| panic!("{name}: {cause}")) != quick_xml::events::Event::Eof {}
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = report(30);
    assert!(xlsx(&report) == xlsx(&report.clone()));
    assert!(docx(&report) == docx(&report.clone()));
    let csv = |report: &report::ConsultationReport| report::csv(report, &words(), &mut on).unwrap();
    assert!(csv(&report) == csv(&report.clone()));
}

#[test]
fn a_withheld_text_is_in_no_file_and_its_reason_is_in_each() {
    let mut report = report(2);
    report.remarks[0].says = report::Says::Withheld("Zasada 3: bez obelg".to_owned());
    let csv = report::csv(&report, &words(), &mut on).unwrap();
    let csv = String::from_utf8(csv[1].bytes.clone()).unwrap();
    assert!(csv.contains(",Zasada 3: bez obelg,\r\n"));
    assert!(part(&docx(&report), "word/document.xml").contains("Zasada 3: bez obelg"));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx(&report))).unwrap();
    let row = book.worksheet_range("uwagi").unwrap();
    let row = row.rows().nth(1).unwrap();
    assert_eq!((&row[9], &row[13]), (&Data::Empty, &Data::String("Zasada 3: bez obelg".to_owned())));
}

/// What Python reads in a file, with readers of its own for archives, XML and tables (`support/independent.py` says what it checks).
/// `cargo xtask test` installs Python; where it is missing this fails.
fn independently(kind: &str, bytes: &[u8]) -> Value {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/independent.py");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("file.{kind}"));
    std::fs::write(&file, bytes).unwrap();
    let done = Command::new("python3").args([script, kind]).arg(&file).output();
    let done =
        done.unwrap_or_else(|cause| panic!("python3 cannot be started ({cause}): `cargo xtask test` installs it"));
    assert!(done.status.success(), "{kind}: {}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).unwrap()
}

fn texts<'v>(values: impl IntoIterator<Item = &'v Value>) -> Vec<&'v str> {
    values.into_iter().map(|value| value.as_str().unwrap()).collect()
}

#[test]
fn an_independent_reader_finds_every_heading_and_every_position_in_the_document() {
    let report = report(5);
    let read = independently("docx", &docx(&report));
    let paragraphs: Vec<Vec<&str>> =
        read["paragraphs"].as_array().unwrap().iter().map(|pair| texts(pair.as_array().unwrap())).collect();
    let of_style =
        |style: &str| paragraphs.iter().filter(|pair| pair[0] == style).map(|pair| pair[1]).collect::<Vec<_>>();
    assert_eq!(of_style("Title").len(), 1);
    let headings: Vec<&str> = of_style("Heading2").into_iter().filter(|text| text.starts_with("Uwaga nr")).collect();
    assert_eq!(headings, ["Uwaga nr 1", "Uwaga nr 2", "Uwaga nr 3", "Uwaga nr 4", "Uwaga nr 5"]);
    let whole: Vec<&str> = paragraphs.iter().map(|pair| pair[1]).collect();
    let whole = whole.join("\n");
    for remark in &report.remarks {
        assert!(whole.contains(&remark.position.reason), "{}", remark.number);
    }
    assert!(whole.contains(&report.participation.how));
    // Every table has its head, and in no row a cell more or less.
    for table in read["tables"].as_array().unwrap() {
        let lengths: Vec<usize> = table.as_array().unwrap().iter().map(|row| row.as_array().unwrap().len()).collect();
        assert!(lengths.len() > 1 && lengths.iter().all(|length| *length == lengths[0]), "{table}");
    }
}

#[test]
fn an_independent_reader_finds_every_remark_in_the_workbook_and_in_the_table() {
    let report = report(5);
    let workbook = independently("xlsx", &xlsx(&report));
    let sheet = workbook["sheets"]["uwagi"].as_array().unwrap();
    let tables = report::csv(&report, &words(), &mut on).unwrap();
    let table = independently("csv", &tables[1].bytes);
    let rows = table["rows"].as_array().unwrap();
    assert_eq!((sheet.len(), rows.len()), (6, 6));
    for (remark, (cells, row)) in report.remarks.iter().zip(sheet.iter().zip(rows).skip(1)) {
        let (cells, row) = (texts(cells.as_array().unwrap()), texts(row.as_array().unwrap()));
        assert_eq!((cells[0], row[0]), (remark.number.to_string().as_str(), remark.number.to_string().as_str()));
        assert_eq!((cells[11], row[11]), (remark.position.reason.as_str(), remark.position.reason.as_str()));
    }
    assert!(tables.iter().map(|table| independently("csv", &table.bytes)).all(|read| read["formulas"] == 0));
}

#[test]
fn an_independent_reader_finds_no_formula_in_any_file_whatever_people_write() {
    let report = hostile::report();
    assert_eq!(independently("xlsx", &xlsx(&report))["formulas"], 0);
    let document = independently("docx", &docx(&report));
    // The numbers of pages are fields of ours; people's words make no others.
    assert_eq!(document["fields"], independently("docx", &docx(&self::report(3)))["fields"]);
    for file in report::csv(&report, &words(), &mut on).unwrap() {
        assert_eq!(independently("csv", &file.bytes)["formulas"], 0, "{}", file.name);
    }
    // So that a reader who finds nothing is noticed.
    assert_eq!(independently("csv", b"a,b\r\n1,=1+1\r\n")["formulas"], 1);
    let mut control = rust_xlsxwriter::Workbook::new();
    control.add_worksheet().write_formula(0, 0, "=1+1").unwrap();
    assert_eq!(independently("xlsx", &control.save_to_buffer().unwrap())["formulas"], 1);
}
