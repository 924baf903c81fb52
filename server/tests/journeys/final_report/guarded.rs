//! What a report does with words that mean harm (S1, S11), and what nobody sees of a version that is not published (S4).

use super::{REPORT, answer, make};
use crate::positions::remarks;
use crate::support::on_both_databases;
use crate::trust::corpus::{CORPUS, MARK};
use crate::trust::crawl::open;
use crate::trust::harm::harm;
use crate::trust::statement::run;

/// Files of a version.
const FILES: [&str; 6] = ["report.pdf", "report.docx", "report.xlsx", "summary.csv", "remarks.csv", "results.csv"];

on_both_databases! {
    async fn nothing_that_people_wrote_runs_on_the_page_of_a_report_or_in_its_files(app: TestApp) {
        let mut world = app.consultation().await;
        let numbers = remarks(&app, world.consultation, None, CORPUS).await;
        let text = |field: &str| format!("UPDATE remarks SET {field} = justification");
        for field in ["present", "proposed", "part", "submitter_name"] {
            run(&app, text(field), None).await;
        }
        run(&app, "UPDATE remarks SET submitter = 'organisation' WHERE number % 2 = 0".to_owned(), None).await;
        let maja = &mut world.moderator;
        for (number, payload) in numbers.iter().zip(CORPUS) {
            answer(maja, *number, "taken", payload).await;
        }
        for (place, payload) in [("addressees", 3), ("legal", 4)] {
            let sql = match place {
                "addressees" => "INSERT INTO addressees (id, consultation_id, kind, name, proof, added_at) SELECT id, id, 'other', $1, $1, 0 FROM consultations",
                _ => "INSERT INTO legal_bases (consultation_id, basis, resolution, press, ways) SELECT id, 'none', $1, $1, $1 FROM consultations",
            };
            run(&app, sql.to_owned(), Some(CORPUS[payload])).await;
        }
        run(&app, "UPDATE consultations SET organiser = $1".to_owned(), Some(CORPUS[0])).await;
        make(&app, maja, "").await;
        assert_eq!(maja.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to(), REPORT);
        make(&app, maja, CORPUS[1]).await;
        maja.post(&format!("{REPORT}/2/publish"), &[]).await.leads_to();
        let mut reader = app.visitor();
        let mut shown = 0;
        for page in 1..=2 {
            let visit = open(&mut reader, format!("{REPORT}?page={page}")).await;
            visit.answer.has_status(200);
            shown += visit.answer.body.matches(MARK).count();
            let found = harm(&visit.page.expect("a page"));
            assert!(found.is_empty(), "page {page}: {found:#?}");
        }
        assert!(shown > CORPUS.len(), "what they wrote is there to read: {shown}");
        for name in FILES {
            let file = reader.get(&format!("{REPORT}/2/files/{name}")).await;
            file.has_status(200);
            assert_eq!(file.headers["x-content-type-options"], "nosniff", "{name}");
            assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment;"), "{name}");
            assert!(file.headers.contains_key("content-security-policy"), "{name}");
            if name.ends_with(".csv") {
                let mut table = csv::Reader::from_reader(&file.bytes[3..]);
                let rows = table.records().map(Result::unwrap);
                let begins = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']);
                rows.for_each(|row| assert!(!row.iter().any(begins), "{name}: {row:?}"));
            }
        }
    }

    async fn a_version_that_is_not_published_answers_as_one_that_never_was(app: TestApp) {
        let mut world = app.consultation().await;
        let number = remarks(&app, world.consultation, None, &["Benches."]).await[0];
        answer(&mut world.moderator, number, "taken", "Ten benches.").await;
        make(&app, &mut world.moderator, "").await;
        let mut foreign = app.consultation_at("elsewhere").await.moderator;
        let mut resident = app.sign_up("Eve", "eve@example.org").await;
        let mut visitor = app.visitor();
        // What a page has to say once is read before.
        resident.get("/").await;
        foreign.get("/").await;
        let ends = FILES.iter().map(|name| format!("/files/{name}")).chain([String::new()]);
        for end in ends {
            for client in [&mut foreign, &mut resident, &mut visitor] {
                let mut told = Vec::new();
                for version in ["1", "9"] {
                    let before = app.site.db.reads();
                    let answer = client.get(&format!("{REPORT}/{version}{end}")).await;
                    answer.has_status(404).does_not_say("Ten benches.");
                    let named = [format!("report/{version}"), format!("report%2F{version}")];
                    let body = named.iter().fold(answer.body.clone(), |body, name| body.replace(name, "…"));
                    told.push((app.site.db.reads() - before, body));
                }
                assert_eq!(told[0], told[1], "{end}");
            }
            world.moderator.get(&format!("{REPORT}/1{end}")).await.has_status(200);
        }
        // Only what was made has a name: nothing else is looked for.
        for odd in ["report.exe", "..%2Freport.pdf", "REPORT.PDF", "%00"] {
            world.moderator.get(&format!("{REPORT}/1/files/{odd}")).await.has_status(404);
        }
    }
}
