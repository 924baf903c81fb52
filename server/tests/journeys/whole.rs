//! A whole consultation under the law on strategies, as the people do it: from an empty form, over 110 remarks by six channels, to
//! the published report and its correction.

mod answers;
mod counts;
mod figures;
mod files;
mod post;
mod setting;

use crate::command_line::narada;
use crate::support::{ADMINISTRATOR, BEGINNING, Client, Mood, SmtpServer, TestApp, on_both_databases};
use answers::{accept, answer_all};
use app::audit::keys::{KEYS_PATH, ready};
use app::base::db::Settings;
use app::notifications::model::{AnsweredRemark, Letter};
use counts::Expected;
use files::{Files, holds_every_number, names_no_person};
use setting::{AT, DOCUMENT, opened, second_version};
use std::collections::BTreeMap;
use std::fs;
use std::process::Output;
use tokio_util::sync::CancellationToken;

/// Asks for a version of the report, and lets the clockwork make it; gives what its page says then.
async fn made(app: &TestApp, maja: &mut Client, note: &str) -> String {
    let manage = format!("{AT}/report/manage");
    let fields = [("language", "pl"), ("note", note)];
    assert_eq!(maja.post(&manage, &fields).await.leads_to(), manage);
    maja.get(&manage).await.says("waits to be made");
    let (server, stop) = (SmtpServer::start(Mood::Works).await, CancellationToken::new());
    let worker = tokio::spawn(server::worker::run(app.site.clone(), app.mailer(&server), stop.clone()));
    let mut page = String::new();
    for _ in 0..400 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        page = maja.get(&manage).await.body;
        if !["waits to be made", "being made"].iter().any(|state| page.contains(state)) {
            break;
        }
    }
    stop.cancel();
    worker.await.expect("the clockwork stops when it is told to");
    assert!(page.contains("made, not published"), "{page}");
    page
}

/// The answers in the letters to an address, one list for each letter.
async fn answers_to(app: &TestApp) -> BTreeMap<String, Vec<Vec<AnsweredRemark>>> {
    let mut told: BTreeMap<String, Vec<Vec<AnsweredRemark>>> = BTreeMap::new();
    for queued in app.letters().await {
        if let Letter::RemarksAnswered { answers, .. } = queued.letter {
            told.entry(queued.address.to_lowercase()).or_default().push(answers);
        }
    }
    told
}

/// Everybody who left an address got one letter, with all their remarks in it.
async fn everybody_is_told_once(app: &TestApp) {
    let expected = counts::told_by_letter();
    let told = answers_to(app).await;
    assert_eq!(told.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for (address, numbers) in &expected {
        let letters = &told[address];
        assert_eq!(letters.len(), 1, "{address}");
        let mut answered: Vec<i64> = letters[0].iter().map(|answer| answer.number).collect();
        answered.sort_unstable();
        assert_eq!(&answered, numbers, "{address}");
    }
}

/// `narada` on the installation under test.
fn command(app: &TestApp, arguments: &[&str]) -> Output {
    let url = match &app.database {
        Settings::Sqlite { .. } => None,
        Settings::Postgres { url, .. } => Some(url.clone()),
    };
    let settings: Vec<(&str, &str)> = url.iter().map(|url| ("NARADA_DATABASE_URL", url.as_str())).collect();
    narada(app.folder.path(), arguments, &settings)
}

fn agrees(output: &Output) {
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("All of them agree."), "{said}");
}

/// The record is walked in the database, then exported and walked again with nothing but the public keys.
async fn the_record_is_verified(app: &TestApp) {
    agrees(&command(app, &["verify"]));
    let (record, keys) = (app.folder.path().join("record"), app.folder.path().join("keys.json"));
    let (record, keys_file) = (record.to_string_lossy(), keys.to_string_lossy());
    let exported = command(app, &["export", "record", "strategia", "--out", &record]);
    assert!(exported.status.success(), "{}", String::from_utf8_lossy(&exported.stderr));
    fs::write(&keys, app.visitor().get(KEYS_PATH).await.has_status(200).bytes.clone()).expect("the keys");
    agrees(&command(app, &["verify", "--offline", &record, "--keys", &keys_file]));
    let acts = fs::read_to_string(format!("{record}/audit.ndjson")).expect("the acts");
    for kind in [
        "legal_basis_set",
        "letters_dispatched",
        "document_published",
        "remarks_imported",
        "remark_entered",
        "remarks_grouped",
        "remarks_assigned",
        "position_sent_to_review",
        "positions_written_together",
        "position_accepted",
        "report_asked",
        "report_published",
        "positions_published",
    ] {
        assert!(acts.contains(kind), "no {kind} in the record");
    }
    assert!(!acts.contains("Kanar") && !acts.contains("canary"), "the record names nobody");
}

on_both_databases! {
    async fn a_whole_consultation_is_played_through_with_110_remarks_over_six_channels_to_the_published_report(app: TestApp) {
        // 1. It is set up under the law, with its text, and opened. What is signed later is signed with the key of the first start.
        ready(&app.site).await.expect("a key");
        let mut people = opened(&app).await;
        app.visitor().get(&format!("{AT}/announcement")).await.says("(35 days)").says("art. 6").says("Uchwała LX/512/2026");

        // 2. Remarks come by the site, and by everything else.
        app.clock.set(BEGINNING.plus_days(1));
        post::by_the_site(&app, &mut people).await;
        app.clock.set(BEGINNING.plus_days(20));
        people.come_back(&app).await;
        post::as_tables(&mut people.maja).await;
        post::by_hand(&mut people.maja).await;
        people.maja.post(&format!("{AT}/report/manage"), &[("language", "pl")]).await.has_status(422).says("Remarks are still taken");

        // 3. Some come late: they are kept and told apart.
        app.clock.set(BEGINNING.plus_days(36));
        people.come_back(&app).await;
        post::late(&app, &mut people).await;
        app.visitor().get(&format!("{AT}/remarks")).await.says("110 remarks").says("2 of them came late");
        people.maja.get(&format!("{AT}/inbox")).await.says("110 remarks");

        // 4. A new version of the text; remarks say what became of their passages.
        second_version(&mut people.maja).await;
        app.visitor().get(&format!("{AT}/remarks/1")).await.says("reworded in version 2").says(&format!("{DOCUMENT}/versions/2#p2"));
        app.visitor().get(&format!("{AT}/remarks/2")).await.says("no longer stands in version 2");
        app.visitor().get(&format!("{AT}/remarks/3")).await.does_not_say("reworded").does_not_say("no longer stands");

        // 5. Positions: by an evaluator, to a group, to many; each is read by somebody else. One is left.
        answer_all(&app, &mut people).await;
        let manage = made(&app, &mut people.maja, "").await;
        assert!(manage.contains("1 remark has no accepted position yet"), "{manage}");
        let publish = format!("{AT}/report/1/publish");
        people.maja.post(&publish, &[]).await.has_status(422).says("no accepted position");
        app.visitor().get(&format!("{AT}/report")).await.says("There is no report yet");
        accept(&mut people.maja, 110, "1").await;
        people.maja.post(&publish, &[]).await.has_status(422).says("changed since this version was made");

        // 6. The report is made, and published with all positions.
        made(&app, &mut people.maja, "").await;
        assert_eq!(answers_to(&app).await.len(), 0);
        let report = format!("{AT}/report");
        assert_eq!(people.maja.post(&format!("{report}/2/publish"), &[]).await.leads_to(), report);
        everybody_is_told_once(&app).await;
        people.ada.get("/account/contributions").await.says("Remark no. 109").says("taken into account");
        app.visitor().get(&format!("{AT}/remarks/1")).await.says("Plan linii się zmienia.").does_not_say("Kanar");

        // 7. Everything that it says agrees with what was brought, in every format.
        let files = Files::download(&app, 2).await;
        figures::agree(&files, &Expected::counted());
        for (name, text) in files.texts() {
            holds_every_number(name, &text);
            names_no_person(name, &text);
        }
        files.the_pdf_is_tagged();
        files.the_workbook_has_no_formula();

        // 8. A correction is a new version; the old one stays.
        made(&app, &mut people.maja, "Poprawiono datę spotkania.").await;
        people.maja.post(&format!("{report}/3/publish"), &[]).await.leads_to();
        app.visitor().get(&report).await.says("Poprawiono datę spotkania.").says("Version 2");
        app.visitor().get(&format!("{report}/2")).await.has_status(200).says("A newer one is published");
        assert_eq!(Files::download(&app, 2).await.bytes, files.bytes, "not a byte of it changed");

        // 9. The law's checklist is done, and the record agrees with itself.
        let mut administrator = app.sign_in(ADMINISTRATOR).await;
        administrator.get(&format!("{AT}/legal")).await.does_not_say("To do by").does_not_say("Still missing");
        the_record_is_verified(&app).await;
    }
}
