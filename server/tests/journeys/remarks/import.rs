//! Reading in tables of remarks.

use super::REMARKS;
use super::world::{ask_for_remarks, document, enter};
use crate::strategy::{METROPOLIS, load};
use crate::support::{Answer, on_both_databases};
use crate::trust::document::Document;
use crate::trust::form::forms;
use app::accounts::model::{Actor, PersonKind, Role, SessionId, Verification};
use app::base::db::scalar;
use app::base::error::AppResult;
use app::base::i18n::Lang;
use app::remarks::actions::check;
use app::remarks::import::read;
use std::time::Duration;

pub const IMPORT: &str = "/consultations/goal-v/inbox/import";

const TABLE: &str = "Sposób zgłoszenia;Data wpływu;Kto zgłasza;Imię i nazwisko lub nazwa;Gmina;Dokument;Proponowane brzmienie;Uzasadnienie\r\n\
    list;30.10.2026;osoba prywatna;Jan Kanarek;Skawina;Draft of the strategy;\"Autobusy; także\nw nocy\";Ludzie wracają późno.\r\n\
    spotkanie;2026-10-29;organizacja;Osiedle Zielone;;;;=2+2\r\n";

/// The table that a preview carries on, as a browser sends it.
pub fn carried(preview: &Answer) -> String {
    let page = Document::parse(&preview.body);
    let form = forms(&page, IMPORT).into_iter().find(|form| form.fields.iter().any(|field| field.name == "table"));
    let fields = form.expect("the form of the preview").fields;
    let table = fields.iter().find(|field| field.name == "table").and_then(|field| field.choices.first());
    table.expect("the table").replace('\n', "\r\n")
}

on_both_databases! {
    async fn a_table_is_looked_at_first_then_entered_whole_and_only_once(app: TestApp) {
        load(&app, METROPOLIS).await;
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Night buses.")]).await;
        enter(&mut world.moderator, "goal-v", &[]).await.leads_to();
        let table = TABLE.replace("spotkanie", "telefon");
        let looked = world.moderator.post(IMPORT, &[("deed", "look"), ("table", &table)]).await;
        looked.has_status(200).says("What would be entered").says("2 remarks").says("Jan Kanarek").says("Enter all of them");
        let count = "SELECT COUNT(*) FROM remarks";
        assert_eq!(scalar!(app.site.db, i64, count).unwrap(), 1, "a look changes nothing");
        let next = world.moderator.post(IMPORT, &[("deed", "enter"), ("table", &table)]).await.leads_to().to_owned();
        world.moderator.get(&next).await.says("All remarks of the file are entered.").says("3 remarks").says("Osiedle Zielone");
        let page = app.visitor().get(&format!("{REMARKS}/2")).await;
        page.says("Autobusy; także").says("Draft of the strategy, the text as a whole").does_not_say("Kanarek");
        world.moderator.get("/consultations/goal-v/inbox/2").await.says("Skawina").says("Jan Kanarek").says("30 October 2026");
        // The same once more, with other line ends and another sign between the values: nothing changes.
        let again = table.replace("\r\n", "\n");
        let next = world.moderator.post(IMPORT, &[("deed", "enter"), ("table", &again)]).await.leads_to().to_owned();
        world.moderator.get(&next).await.says("This file was read in before.").says("3 remarks");
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE kind = 'remarks_imported'").unwrap(), 1);
    }

    async fn a_table_is_looked_at_while_somebody_writes(app: TestApp) {
        let world = app.consultation().await;
        let maja = Actor {
            person: world.moderator_id,
            session: SessionId(uuid::Uuid::nil()),
            name: "Maja".to_owned(),
            language: Lang::En,
            kind: PersonKind::Official,
            role: Role::Participant,
            verification: Verification::Mail,
            territory: None,
        };
        let lines = read(b"channel,received,name,commune,meeting,justification\nletter,30.10.2026,Jan,,,Fine.\n").expect("a table");
        let (done, is_done) = tokio::sync::oneshot::channel();
        let written = app.site.db.write(async |_| {
            let waited = tokio::time::timeout(Duration::from_secs(20), is_done).await;
            AppResult::Ok(waited.is_ok())
        });
        let looked = async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            let looked = check(&app.site, &maja, "goal-v", &lines).await;
            done.send(()).is_ok() && looked.expect("the database answers") == Ok(1)
        };
        let (written, looked) = tokio::join!(written, looked);
        assert!(looked && written.expect("the database answers"), "the look did not wait for the writer");
    }

    async fn every_fault_is_told_with_its_line_and_column_and_nothing_is_entered(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let rows = [
            "channel,received,name,commune,meeting,justification",
            "letter,30.10.2026,Jan,,,Fine.",
            "pigeon,31.11.2026,Jan,Atlantis,,",
            "meeting,30.11.2026,Jan,,,Because.",
        ];
        let table = rows.join("\n");
        for deed in ["look", "enter"] {
            let refused = world.moderator.post(IMPORT, &[("deed", deed), ("table", &table)]).await;
            refused.has_status(422);
            for says in [
                "Line 3, column “Channel”: Write one of these words: ",
                "Line 3, column “Received”: ",
                "Line 3, column “Commune”: There is no such commune",
                "Line 3, column “Justification”: Please fill this in.",
                "Line 4, column “Received”: This must not lie in the future.",
                "Line 4, column “Meeting”: Please fill this in.",
            ] {
                refused.says(says);
            }
            refused.does_not_say("Line 2");
        }
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remarks").unwrap(), 0);
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remark_imports").unwrap(), 0);
        let headings = "channel,pigeon\nletter,x\n";
        let refused = world.moderator.post(IMPORT, &[("deed", "look"), ("table", headings)]).await;
        refused.has_status(422).says("“pigeon” is no column that we know.").says("column “Justification”: This column is missing.");
        world.moderator.post(IMPORT, &[("deed", "look")]).await.has_status(422).says("There is no remark in this file.");
        world.moderator.post(IMPORT, &[("deed", "look"), ("table", "a,b\u{1}\nc,d")]).await.has_status(422).says("neither a workbook");
        world.moderator.post(IMPORT, &[("deed", "look"), ("state", "hidden")]).await.has_status(400);
    }

    async fn a_polish_table_without_languages_is_polish_and_its_preview_says_so(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let table = "Sposób zgłoszenia;Data wpływu;Uzasadnienie\nlist;30.10.2026;Bo tak.\n";
        world.moderator.get(IMPORT).await.says("Who submits: ");
        let looked = world.moderator.post(IMPORT, &[("deed", "look"), ("table", table)]).await;
        looked.says("The language of rows that name none: Polish");
        world.moderator.post(IMPORT, &[("deed", "enter"), ("table", table)]).await.leads_to();
        assert_eq!(scalar!(app.site.db, String, "SELECT language FROM remarks").unwrap(), "pl");
    }

    async fn a_file_is_carried_from_the_preview_to_the_inbox(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let file = "\u{feff}channel;received;justification\r\n\r\nletter;30.10.2026;\"One,\r\ntwo; \"\"three\"\"\"\r\n";
        let sent = ("file", "uwagi.csv", file.as_bytes());
        let looked = world.moderator.post_file(IMPORT, &[("deed", "look")], sent).await;
        looked.has_status(200).says("What would be entered").says("The language of rows that name none: English");
        let carried = carried(&looked);
        world.moderator.post(IMPORT, &[("deed", "enter"), ("table", &carried), ("file", "")]).await.leads_to();
        world.moderator.get("/consultations/goal-v/inbox/1").await.says("One,\ntwo; ");
        // The file itself, sent once more, is known.
        let next = world.moderator.post_file(IMPORT, &[("deed", "look")], sent).await;
        next.has_status(200);
        let again = world.moderator.post(IMPORT, &[("deed", "enter"), ("table", file)]).await.leads_to().to_owned();
        world.moderator.get(&again).await.says("This file was read in before.");
        let odd = ("file", "uwagi.xlsx", b"PK\x03\x04 no archive".as_slice());
        world.moderator.post_file(IMPORT, &[("deed", "look")], odd).await.has_status(422).says("neither a workbook");
    }

    async fn only_those_who_run_the_consultation_read_tables_in(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let table = "channel,received,justification\nletter,30.10.2026,x\n";
        for deed in ["look", "enter"] {
            eve.post(IMPORT, &[("deed", deed), ("table", table)]).await.has_status(403);
            app.visitor().post(IMPORT, &[("deed", deed), ("table", table)]).await.leads_to();
        }
        eve.get(IMPORT).await.has_status(403);
        eve.get(&format!("{IMPORT}.csv")).await.has_status(403);
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remarks").unwrap(), 0);
        let template = world.moderator.get(&format!("{IMPORT}.csv")).await;
        template.has_status(200).says("\"Justification\"");
        // What the template holds is what is read.
        let filled = template.body.trim_end().to_owned() + "\n" + "letter;30.10.2026;;;;;;;;;;;;Because.;";
        world.moderator.post(IMPORT, &[("deed", "enter"), ("table", &filled)]).await.leads_to();
    }
}
