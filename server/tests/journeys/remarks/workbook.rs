//! Reading in workbooks (XLSX), honest ones and those that mean harm (S20).

use super::REMARKS;
use super::import::{IMPORT, carried};
use super::world::{ask_for_remarks, document};
use crate::strategy::{METROPOLIS, load};
use crate::support::{Answer, Client, TestApp, on_both_databases};
use app::base::db::scalar;
use app::base::multipart::UPLOAD_MAX;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Url, Workbook, Worksheet};
use std::io::{Cursor, Read, Write};
use std::net::TcpListener;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const HEAD: [&str; 5] = ["Sposób zgłoszenia", "Data wpływu", "Imię i nazwisko lub nazwa", "Gmina", "Uzasadnienie"];

/// A workbook with the usual columns, filled by this.
fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, HEAD).unwrap();
    fill(sheet);
    // What stands on another sheet is not looked at.
    book.add_worksheet().write(0, 0, "Notatki urzędu").unwrap();
    book.save_to_buffer().unwrap()
}

fn row(sheet: &mut Worksheet, row: u32, cells: [&str; 5]) {
    sheet.write_row(row, 0, cells).unwrap();
}

/// The same archive with some of its files otherwise.
fn repacked(archive: &[u8], change: impl Fn(&str, String) -> String, more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..old.len() {
        let mut entry = old.by_index(place).unwrap();
        let (name, mut text) = (entry.name().unwrap().into_owned(), String::new());
        entry.read_to_string(&mut text).unwrap();
        new.start_file(&name, SimpleFileOptions::default()).unwrap();
        new.write_all(change(&name, text).as_bytes()).unwrap();
    }
    for (name, bytes) in more {
        new.start_file(*name, SimpleFileOptions::default()).unwrap();
        new.write_all(bytes).unwrap();
    }
    new.finish().unwrap().into_inner()
}

async fn look(moderator: &mut Client, bytes: &[u8]) -> Answer {
    moderator.post_file(IMPORT, &[("deed", "look")], ("file", "uwagi.xlsx", bytes)).await
}

async fn entered(app: &TestApp) -> i64 {
    let sql = "SELECT (SELECT COUNT(*) FROM remarks) + (SELECT COUNT(*) FROM remark_imports)";
    scalar!(app.site.db, i64, sql).unwrap()
}

on_both_databases! {
    async fn a_workbook_is_looked_at_first_then_entered_whole_with_its_days_and_numbers(app: TestApp) {
        load(&app, METROPOLIS).await;
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Night buses.")]).await;
        let file = workbook(|sheet| {
            let days = Format::new().set_num_format("dd.mm.yyyy");
            row(sheet, 1, ["list", "", "Jan Kanarek", "Skawina", "Ludzie wracają późno.\nNaprawdę."]);
            sheet.write_with_format(1, 1, ExcelDateTime::from_ymd(2026, 10, 30).unwrap(), &days).unwrap();
            // An empty row, and one with what people type as they like.
            row(sheet, 3, ["TELEFON", "29.10.2026", "", "", ""]);
            sheet.write(3, 4, 12).unwrap();
        });
        let looked = look(&mut world.moderator, &file).await;
        looked.has_status(200).says("What would be entered").says("2 remarks").says("Jan Kanarek");
        assert_eq!(entered(&app).await, 0, "a look changes nothing");
        let table = carried(&looked);
        world.moderator.post(IMPORT, &[("deed", "enter"), ("table", &table)]).await.leads_to();
        world.moderator.get("/consultations/goal-v/inbox/1").await.says("30 October 2026").says("Skawina").says("Naprawdę.");
        world.moderator.get("/consultations/goal-v/inbox/2").await.says("29 October 2026").says("telephone").says("12");
        app.visitor().get(&format!("{REMARKS}/1")).await.says("Ludzie wracają późno.").does_not_say("Kanarek");
        // The same table once more, saved anew by the spreadsheet, is the same table.
        let again = look(&mut world.moderator, &repacked(&file, |_, text| text, &[])).await;
        let next = world.moderator.post(IMPORT, &[("deed", "enter"), ("table", &carried(&again))]).await.leads_to().to_owned();
        world.moderator.get(&next).await.says("This file was read in before.").says("2 remarks");
    }

    async fn every_fault_of_a_workbook_is_told_with_its_row_and_nothing_is_entered(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let file = workbook(|sheet| {
            row(sheet, 1, ["list", "30.10.2026", "Jan", "", "W porządku."]);
            row(sheet, 4, ["gołąb", "31.11.2026", "Jan", "Atlantyda", ""]);
            row(sheet, 7, ["spotkanie", "30.11.2026", "Jan", "", "Bo tak."]);
        });
        let refused = look(&mut world.moderator, &file).await;
        refused.has_status(422);
        for says in [
            "Line 5, column “Channel”: Write one of these words: e-mail, letter",
            "Line 5, column “Received”: ",
            "Line 5, column “Commune”: There is no such commune",
            "Line 5, column “Justification”: Please fill this in.",
            "Line 8, column “Received”: This must not lie in the future.",
            "Line 8, column “Meeting”: Please fill this in.",
        ] {
            refused.says(says);
        }
        refused.does_not_say("Line 2").does_not_say("Enter all of them");
        // Nor is it entered by those who skip the look.
        let skipped = world.moderator.post_file(IMPORT, &[("deed", "enter")], ("file", "uwagi.xlsx", &file)).await;
        skipped.has_status(422);
        let headings = workbook(|sheet| { sheet.write(0, 0, "Gołąb").unwrap(); row(sheet, 1, ["x"; 5]); });
        let refused = look(&mut world.moderator, &headings).await;
        refused.has_status(422).says("“Gołąb” is no column that we know.").says("column “Channel”: This column is missing.");
        look(&mut world.moderator, &workbook(|_| ())).await.has_status(422).says("There is no remark in this file.");
        assert_eq!(entered(&app).await, 0);
    }

    async fn a_formula_is_what_it_shows_and_a_link_is_nothing_but_its_words(app: TestApp) {
        // Whoever asked there would be heard.
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let elsewhere = format!("http://{}/", listener.local_addr().unwrap());
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let file = workbook(|sheet| {
            row(sheet, 1, ["list", "30.10.2026", "", "", ""]);
            let formula = Formula::new(format!("=WEBSERVICE(\"{elsewhere}\")")).set_result("Widać to.");
            sheet.write_formula(1, 4, formula).unwrap();
            row(sheet, 2, ["list", "30.10.2026", "", "", ""]);
            sheet.write_url(2, 4, Url::new(&elsewhere).set_text("Z odnośnikiem.")).unwrap();
            row(sheet, 3, ["list", "30.10.2026", "", "", "=HYPERLINK(\"https://evil.example\")"]);
        });
        let relation = format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" \
            Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" Target=\"{elsewhere}\" TargetMode=\"External\"/></Relationships>");
        let file = repacked(&file, |_, text| text, &[("xl/externalLinks/_rels/externalLink1.xml.rels", relation.as_bytes())]);
        let looked = look(&mut world.moderator, &file).await;
        looked.has_status(200).says("Widać to.").says("Z odnośnikiem.").does_not_say("WEBSERVICE").does_not_say(&elsewhere);
        world.moderator.post(IMPORT, &[("deed", "enter"), ("table", &carried(&looked))]).await.leads_to();
        let page = app.visitor().get(&format!("{REMARKS}/1")).await;
        page.says("Widać to.").does_not_say("WEBSERVICE");
        app.visitor().get(&format!("{REMARKS}/2")).await.says("Z odnośnikiem.").does_not_say(&elsewhere);
        app.visitor().get(&format!("{REMARKS}/3")).await.says("=HYPERLINK(").does_not_say("href=\"https://evil");
        assert!(listener.accept().is_err(), "somebody asked there");
    }

    async fn a_workbook_that_means_harm_is_refused_and_nothing_of_it_is_entered(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let honest = workbook(|sheet| row(sheet, 1, ["list", "30.10.2026", "", "", "Bo tak."]));
        let bomb = vec![b' '; 40 * 1024 * 1024];
        let bomb = repacked(&honest, |_, text| text, &[("xl/media/picture.bin", &bomb)]);
        assert!(bomb.len() < 100_000, "{} bytes", bomb.len());
        let crowd: Vec<String> = (0..300).map(|number| format!("xl/media/{number}.bin")).collect();
        let crowd: Vec<(&str, &[u8])> = crowd.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        let crowd = repacked(&honest, |_, text| text, &crowd);
        let long = workbook(|sheet| (1..=2_001).for_each(|at| row(sheet, at, ["list", "30.10.2026", "", "", "Bo tak."])));
        // One word, which many cells point to, comes to more than may be read.
        let word = "słowo ".repeat(5_000);
        let echo = workbook(|sheet| (1..=300).for_each(|at| row(sheet, at, ["list", "30.10.2026", "", "", &word])));
        let entities = |name: &str, text: String| match name {
            "xl/sharedStrings.xml" => text.replacen("<sst", "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><sst", 1).replace("Bo tak.", "&a;&b;"),
            _ => text,
        };
        let entities = repacked(&honest, entities, &[]);
        let (large, damaged) = ("more than can be read in at once", "it is damaged");
        for (what, bytes, says) in [
            ("a bomb", bomb.as_slice(), large),
            ("a crowd of files", &crowd, large),
            ("too many rows", &long, large),
            ("an echo", &echo, large),
            ("entities", &entities, damaged),
            ("half of it", &honest[..honest.len() / 2], damaged),
            ("something before it", &[b"%PDF-1.7\n".as_slice(), &honest].concat(), damaged),
            ("something behind it", &[honest.as_slice(), b"<svg onload=alert(1)>"].concat(), damaged),
            ("no end", &honest[..honest.len() - 1], damaged),
            ("the old kind", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", damaged),
        ] {
            let refused = look(&mut world.moderator, bytes).await;
            assert_eq!(refused.status, 422, "{what}");
            refused.says(says).does_not_say("Enter all of them").does_not_say("root:");
        }
        let huge = vec![b'a'; UPLOAD_MAX];
        look(&mut world.moderator, &huge).await.has_status(413);
        assert_eq!(entered(&app).await, 0);
        look(&mut world.moderator, &honest).await.has_status(200);
    }

    async fn the_form_with_a_workbook_is_as_strict_as_any_other(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let honest = workbook(|sheet| row(sheet, 1, ["list", "30.10.2026", "", "", "Bo tak."]));
        let file = ("file", "uwagi.xlsx", honest.as_slice());
        for odd in [("deed", "enter"), ("role", "administrator"), ("state", "hidden"), ("number", "7")] {
            world.moderator.post_file(IMPORT, &[("deed", "look"), odd], file).await.has_status(400);
        }
        world.moderator.post_file(IMPORT, &[("deed", "publish")], file).await.has_status(400);
        // Nobody else's file is even opened.
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let damaged = ("file", "uwagi.xlsx", b"PK no archive".as_slice());
        for deed in ["look", "enter"] {
            eve.post_file(IMPORT, &[("deed", deed)], damaged).await.has_status(403);
        }
        world.moderator.headers.insert("origin", "https://evil.example".parse().unwrap());
        world.moderator.post_file(IMPORT, &[("deed", "look")], file).await.has_status(403);
        assert_eq!(entered(&app).await, 0);
    }
}
