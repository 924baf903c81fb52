//! The published report as readers find it, opened by programs that do not know what wrote it.

use super::setting::AT;
use crate::support::TestApp;
use calamine::{Data, Reader, Xlsx};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::process::Command;

/// Everything that can be had of a version.
pub struct Files {
    /// Its files by their names.
    pub bytes: BTreeMap<String, Vec<u8>>,
    /// The words of its page, all parts of it, with one blank between them.
    pub page: String,
    /// The page as it came.
    html: String,
    folder: tempfile::TempDir,
}

impl Files {
    /// Reads the page to its end and loads every file that it offers, as anybody.
    pub async fn download(app: &TestApp, version: i64) -> Self {
        let report = format!("{AT}/report/{version}");
        let mut html = String::new();
        for page in 1..=3 {
            html.push_str(&app.visitor().get(&format!("{report}?page={page}")).await.has_status(200).body);
        }
        let mark = format!("href=\"{report}/files/");
        let names = html.split(&mark).skip(1).filter_map(|rest| rest.split('"').next());
        let mut bytes = BTreeMap::new();
        for name in names {
            let answer = app.visitor().get(&format!("{report}/files/{name}")).await;
            answer.has_status(200);
            assert_eq!(answer.headers["x-content-type-options"], "nosniff");
            assert!(answer.headers["content-disposition"].to_str().expect("ASCII").starts_with("attachment;"));
            bytes.insert(name.to_owned(), answer.bytes);
        }
        let offered: Vec<&str> = bytes.keys().map(String::as_str).collect();
        assert_eq!(
            offered,
            ["podsumowanie.csv", "report.docx", "report.pdf", "report.xlsx", "uwagi.csv", "wyniki.csv"]
        );
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("report.pdf"), &bytes["report.pdf"]).expect("written");
        Self { bytes, page: plain(&html), html, folder }
    }

    /// A file.
    pub fn file(&self, name: &str) -> &[u8] {
        &self.bytes[name]
    }

    /// The words of every format. Poppler reads the PDF: `cargo xtask test` installs it, and without it this fails.
    pub fn texts(&self) -> Vec<(&'static str, String)> {
        let mut texts = vec![
            ("HTML", self.html.clone()),
            ("DOCX", parts(self.file("report.docx"))),
            ("XLSX", parts(self.file("report.xlsx"))),
            ("CSV", ["podsumowanie.csv", "uwagi.csv", "wyniki.csv"].map(|name| self.text(name)).concat()),
        ];
        texts.push(("PDF", self.poppler("pdftotext", &["-raw", "-enc", "UTF-8"], &["-"])));
        texts
    }

    fn text(&self, name: &str) -> String {
        String::from_utf8(self.file(name).to_vec()).expect("UTF-8")
    }

    /// What one of Poppler's programs says of the PDF.
    fn poppler(&self, program: &str, before: &[&str], behind: &[&str]) -> String {
        let file = self.folder.path().join("report.pdf");
        let output = Command::new(program).args(before).arg(file).args(behind).output();
        let output = output.unwrap_or_else(|cause| {
            panic!("{program} cannot be started ({cause}): `cargo xtask test` installs poppler-utils")
        });
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        // The titles of headings it prints as they are in the file, in UTF-16.
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Poppler calls the PDF tagged, and finds a heading for every remark in its structure.
    pub fn the_pdf_is_tagged(&self) {
        let info = self.poppler("pdfinfo", &[], &[]);
        assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
        assert!(info.lines().any(|line| line.starts_with("Title:") && line.contains("Strategia metropolii")), "{info}");
        let structure = self.poppler("pdfinfo", &["-struct-text"], &[]);
        let start: String = structure.chars().take(1_500).collect();
        let headings = structure.lines().filter(|line| line.trim_start().starts_with("H3")).count();
        assert!(headings >= 110, "{headings} headings:\n{start}");
        for tag in ["Document", "H1", "H2", "Table", "TH", "TD"] {
            let is_there = structure
                .lines()
                .any(|line| line.split_whitespace().next().is_some_and(|word| word.trim_end_matches(':') == tag));
            assert!(is_there, "no {tag}:\n{start}");
        }
    }

    fn book(&self) -> Xlsx<Cursor<&[u8]>> {
        Xlsx::new(Cursor::new(self.file("report.xlsx"))).expect("a workbook")
    }

    /// The rows of a sheet, without its head.
    pub fn sheet(&self, name: &str) -> Vec<Vec<String>> {
        let said = |cell: &Data| match cell {
            Data::Empty => String::new(),
            Data::Float(number) => number.to_string(),
            cell => cell.to_string(),
        };
        let range = self.book().worksheet_range(name).expect("a sheet");
        range.rows().skip(1).map(|row| row.iter().map(said).collect()).collect()
    }

    /// Neither a formula nor a link, though people wrote what looks like both.
    pub fn the_workbook_has_no_formula(&self) {
        let mut book = self.book();
        for name in book.sheet_names() {
            let formulas = book.worksheet_formula(&name).expect("a sheet");
            assert!(formulas.rows().flatten().all(String::is_empty), "{name}");
        }
        for (name, text) in entries(self.file("report.xlsx")) {
            let has_link = name.contains("externalLink") || text.contains("TargetMode=\"External\"");
            assert!(!has_link && !text.contains("<hyperlink") && !text.contains("<f>"), "{name}");
        }
        for name in ["uwagi.csv", "podsumowanie.csv", "wyniki.csv"] {
            let mut reader = csv::Reader::from_reader(&self.file(name)[3..]);
            for cell in
                reader.records().flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
            {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']), "{name}: {cell}");
            }
        }
    }
}

/// The files of an archive.
fn entries(archive: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).expect("an archive");
    let count = archive.len();
    let read = |place| {
        let mut entry = archive.by_index(place).expect("an entry");
        let (name, mut bytes) = (entry.name().expect("a name").into_owned(), Vec::new());
        entry.read_to_end(&mut bytes).expect("whole");
        (name, String::from_utf8_lossy(&bytes).into_owned())
    };
    (0..count).map(read).collect()
}

/// Everything that an archive holds.
fn parts(archive: &[u8]) -> String {
    entries(archive).into_iter().map(|(_, text)| text).collect()
}

/// The words between tags, with one blank between them.
fn plain(html: &str) -> String {
    let words = html.split('<').filter_map(|part| part.split_once('>')).flat_map(|(_, words)| words.split_whitespace());
    words.collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
}

/// Each of the 110 numbers stands in it once, in their order.
pub fn holds_every_number(name: &str, text: &str) {
    let all: Vec<u64> = (1..=110).collect();
    let found: Vec<u64> = match name {
        // Rows begin with the number.
        "CSV" => csv_numbers(text),
        "XLSX" => return, // its rows stood beside those of the CSV already
        _ => {
            let text = plain(&format!("<x>{text}"));
            let rests = text.split("Uwaga nr ").skip(1);
            let digits = rests.map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
            digits.filter_map(|digits| digits.parse().ok()).collect()
        }
    };
    assert_eq!(found, all, "{name}");
}

fn csv_numbers(text: &str) -> Vec<u64> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let first = reader.records().filter_map(|row| row.expect("a row").get(0).and_then(|cell| cell.parse().ok()));
    first.collect()
}

/// No private person's name or address stands in it.
pub fn names_no_person(name: &str, text: &str) {
    for word in ["Kanar", "canary", "pisze0"] {
        assert!(!text.contains(word), "{name} holds {word}");
    }
}
