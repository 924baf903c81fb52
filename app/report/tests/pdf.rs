//! The PDF, opened by readers that do not know what wrote it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/hostile.rs"]
mod hostile;
#[path = "support/reader.rs"]
mod reader;
mod support;

use lopdf::{Dictionary, Document, Object};
use proptest::prelude::*;
use reader::{Element, read};
use std::process::Command;
use support::{on, report, words};

fn made(report: &report::ConsultationReport) -> Vec<u8> {
    report::pdf(report, &words(), &mut on).unwrap()
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

fn all(root: &Element) -> Vec<&Element> {
    let mut seen = Vec::new();
    root.walk(&mut seen);
    seen
}

fn of_kind<'e>(seen: &[&'e Element], kind: &str) -> Vec<&'e Element> {
    seen.iter().copied().filter(|element| element.kind == kind).collect()
}

#[test]
fn the_file_says_that_it_is_tagged_and_accessible_in_its_language_and_under_its_title() {
    let bytes = made(&report(3));
    let (document, _) = read(&bytes);
    let catalog = document.catalog().unwrap();
    let inner =
        |name: &[u8]| -> &Dictionary { document.dereference(catalog.get(name).unwrap()).unwrap().1.as_dict().unwrap() };
    assert!(inner(b"MarkInfo").get(b"Marked").unwrap().as_bool().unwrap());
    assert!(inner(b"ViewerPreferences").get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    assert_eq!(lopdf::decode_text_string(catalog.get(b"Lang").unwrap()).unwrap(), "pl");
    let (_, metadata) = document.dereference(catalog.get(b"Metadata").unwrap()).unwrap();
    let xmp = String::from_utf8(metadata.as_stream().unwrap().get_plain_content().unwrap()).unwrap();
    assert!(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), "{xmp}");
    assert!(xmp.contains("Sprawozdanie z konsultacji: Strategia rozwoju gminy Dobrzyca do 2035 roku"));
    let info = document.trailer.get(b"Info").unwrap();
    let info = document.dereference(info).unwrap().1.as_dict().unwrap();
    let title = lopdf::decode_text_string(info.get(b"Title").unwrap()).unwrap();
    assert_eq!(title, "Sprawozdanie z konsultacji: Strategia rozwoju gminy Dobrzyca do 2035 roku");
}

#[test]
fn every_font_is_embedded_and_says_which_letters_it_has() {
    let bytes = made(&report(3));
    let (document, _) = read(&bytes);
    let mut fonts = 0;
    for object in document.objects.values() {
        let Ok(font) = object.as_dict() else { continue };
        match font.get(b"Type").and_then(Object::as_name) {
            Ok(b"FontDescriptor") => assert!(font.has(b"FontFile2") || font.has(b"FontFile3"), "{font:?}"),
            Ok(b"Font") if font.has(b"DescendantFonts") => {
                assert!(font.has(b"ToUnicode"));
                fonts += 1;
            }
            _ => {}
        }
    }
    assert_eq!(fonts, 2, "two weights, and the font for everything else only where it is needed");
}

#[test]
fn headings_go_down_level_by_level_and_tables_have_their_headers() {
    let bytes = made(&report(2));
    let (_, root) = read(&bytes);
    let seen = all(&root);
    let headings: Vec<(String, String)> = seen
        .iter()
        .filter(|element| element.kind.len() == 2 && element.kind.starts_with('H'))
        .map(|element| (element.kind.clone(), element.text.trim().to_owned()))
        .collect();
    assert_eq!(headings[0].0, "H1");
    assert_eq!(headings.iter().filter(|(kind, _)| kind == "H1").count(), 1);
    assert!(headings.windows(2).all(|pair| pair[1].0.as_str() <= "H2" || pair[0].0.as_str() >= "H2"));
    assert!(headings.contains(&("H3".to_owned(), "Uwaga nr 2".to_owned())), "{headings:?}");
    let tables = of_kind(&seen, "Table");
    assert_eq!(tables.len(), 8);
    for table in tables {
        let mut parts = table.children.iter().skip_while(|child| child.kind == "Caption");
        let (head, body) = (parts.next().unwrap(), parts.next().unwrap());
        assert_eq!((head.kind.as_str(), body.kind.as_str(), parts.count()), ("THead", "TBody", 0));
        let columns = head.children[0].children.len();
        for header in &head.children[0].children {
            assert_eq!((header.kind.as_str(), header.scope.as_deref()), ("TH", Some("Column")));
            assert!(!header.text.is_empty());
        }
        for row in &body.children {
            assert_eq!(row.children.len(), columns);
            assert_eq!((row.children[0].kind.as_str(), row.children[0].scope.as_deref()), ("TH", Some("Row")));
        }
    }
    for item in of_kind(&seen, "LI") {
        let kinds: Vec<&str> = item.children.iter().map(|child| child.kind.as_str()).collect();
        assert_eq!(kinds, ["Lbl", "LBody"]);
    }
}

#[test]
fn who_listens_hears_every_remark_in_its_order_with_all_that_it_says() {
    let report = report(120);
    let bytes = made(&report);
    let (_, root) = read(&bytes);
    let mut rest = squeezed(&root.text);
    for remark in &report.remarks {
        let report::Says::Text(wording) = &remark.says else { panic!() };
        let heading = format!("Uwaga nr {}", remark.number);
        for text in [&heading, &wording.present, &wording.proposed, &wording.justification, &remark.position.reason] {
            let text = squeezed(text);
            let at = rest.find(&text).unwrap_or_else(|| panic!("{heading}: {text} is not there, or not in its order"));
            rest = rest.split_off(at + text.len());
        }
    }
}

#[test]
fn the_header_of_a_long_table_stands_on_every_page_and_is_heard_once() {
    let mut report = report(0);
    let addressee = report.addressees[0].clone();
    report.addressees = (0..150).map(|_| addressee.clone()).collect();
    let bytes = made(&report);
    let (document, root) = read(&bytes);
    let seen = all(&root);
    assert_eq!(of_kind(&seen, "TH").iter().filter(|header| header.text == "Adresat").count(), 1);
    assert_eq!(root.text.matches(&addressee.name).count(), 150);
    let pages = document.get_pages();
    let repeated = pages.values().filter(|page| {
        let content = String::from_utf8_lossy(&document.get_page_content(**page)).into_owned();
        content.matches("/Type/Pagination").count() + content.matches("/Type /Pagination").count() > 1
    });
    assert!(pages.len() >= 5 && repeated.count() >= 3);
}

#[test]
fn a_remark_in_another_language_says_which() {
    let bytes = made(&report(7));
    let document = Document::load_mem(&bytes).unwrap();
    let bodies = document.objects.values().filter_map(|object| object.as_dict().ok());
    let bodies = bodies.filter(|of| of.get(b"S").and_then(Object::as_name).is_ok_and(|kind| kind == b"LBody"));
    let languages = bodies.filter_map(|of| lopdf::decode_text_string(of.get(b"Lang").ok()?).ok());
    let languages: Vec<String> = languages.collect();
    assert_eq!(languages, ["lt", "lt", "lt", "lt"], "part, present, proposed and justification of the seventh");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_is_written_every_file_can_be_made(text in any::<String>(), other in "(?s).{0,80}") {
        let mut report = report(2);
        report.title.clone_from(&other);
        report.organiser.clone_from(&text);
        report.remarks[0].submitter = report::Submitter::Organisation(other.clone());
        report.remarks[0].position.reason.clone_from(&text);
        report.remarks[1].says = report::Says::Withheld(text.clone());
        report.results[0].lines[0].title = other;
        prop_assert!(report::pdf(&report, &words(), &mut on).is_ok());
        prop_assert!(report::docx(&report, &words(), &mut on).is_ok());
        prop_assert!(report::xlsx(&report, &words(), &mut on).is_ok());
        prop_assert!(report::csv(&report, &words(), &mut on).is_ok());
    }
}

#[test]
fn bookmarks_lead_to_every_remark() {
    let bytes = made(&report(30));
    let document = Document::load_mem(&bytes).unwrap();
    let titles = document.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Title").ok());
    let titles: Vec<String> = titles.filter_map(|title| lopdf::decode_text_string(title).ok()).collect();
    for number in 1..=30 {
        assert!(titles.iter().any(|title| title.starts_with(&format!("Uwaga nr {number}"))), "{number}");
    }
}

#[test]
fn hostile_text_stays_text_and_breaks_no_rule_of_accessibility() {
    let report = hostile::report();
    let bytes = made(&report);
    let (_, root) = read(&bytes);
    let said = squeezed(&root.text);
    for part in [
        "#letx=read(\"/etc/passwd\")",
        "=HYPERLINK(\"https://evil.example\";\"click\")",
        "</w:t></w:r></w:p><w:p><script>alert(1)</script>",
        "zeroonebellesc[31mdelnext",
        "odwrócone",
        "żółwą",
        "[U+6F22]",
        "[U+E000]",
        "Щастя,їжак,ґанок,єдність",
        "(\\)(unbalanced)\\paren<</Type/Catalog>>endstreamendobj",
        "_x0041__x000D_&#x0;%n%s{0}{number}{page}",
    ] {
        assert!(said.contains(part), "{part}");
    }
    assert!(said.contains(&"niekończącesięsłowo".repeat(400)));
    assert!(said.matches("słowosłowo").count() >= 89_000);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = report(40);
    assert!(made(&report) == made(&report.clone()));
}

#[test]
fn a_report_of_nothing_is_whole_too() {
    let mut report = report(0);
    report.meetings.clear();
    report.results.clear();
    report.channels.clear();
    report.addressees.clear();
    report.hidden.clear();
    report.course.clear();
    let bytes = made(&report);
    let (_, root) = read(&bytes);
    for said in ["Spotkań nie było.", "Głosowania nie było.", "Uwag nie zgłoszono.", "Niczego nie ukryto."] {
        assert!(root.text.contains(said), "{said}");
    }
}

#[test]
fn whoever_follows_is_told_how_far_it_is_and_may_stop_it() {
    let report = report(60);
    let mut seen = Vec::new();
    report::pdf(&report, &words(), &mut |progress| {
        seen.push((progress.done, progress.total));
        std::ops::ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(seen, [(0, 60), (25, 60), (50, 60), (60, 60)]);
    let stopped = report::pdf(&report, &words(), &mut |progress| match progress.done {
        0 => std::ops::ControlFlow::Continue(()),
        _ => std::ops::ControlFlow::Break(()),
    });
    assert!(matches!(stopped, Err(report::ReportError::Cancelled)));
}

/// Poppler's programs come with `cargo xtask test`; where they are missing this fails.
#[test]
fn poppler_reads_the_same_text_and_calls_it_tagged() {
    let report = report(20);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.pdf");
    std::fs::write(&file, made(&report)).unwrap();
    let info = Command::new("pdfinfo").arg(&file).output();
    let info = info.unwrap_or_else(|cause| {
        panic!("pdfinfo cannot be started ({cause}): `cargo xtask test` installs poppler-utils")
    });
    let info = String::from_utf8(info.stdout).unwrap();
    assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
    let text = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&file).arg("-").output().unwrap();
    let text = squeezed(&String::from_utf8(text.stdout).unwrap());
    let mut at = 0;
    for remark in &report.remarks {
        let heading = squeezed(&format!("Uwaga nr {}", remark.number));
        at += text[at..].find(&heading).unwrap_or_else(|| panic!("{heading}"));
    }
    let report::Says::Text(wording) = &report.remarks[0].says else { panic!() };
    // Its first words: a page's footer may stand between the rest.
    let first: String = squeezed(&wording.justification).chars().take(30).collect();
    assert!(text.contains(&first), "{first}");
}
