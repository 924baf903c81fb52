//! What everybody reads of moderation: the log and the table of a year.

use super::{decide, report, reported};
use crate::command_line::narada;
use crate::comments::say;
use crate::support::on_both_databases;
use app::base::db::Settings;
use app::base::i18n::Lang;
use app::moderation::model::{DecisionKind, Ground};
use app::transparency::{rules, store, table};

const LOG: &str = "/consultations/goal-v/moderation";

on_both_databases! {
    async fn the_public_log_tells_what_was_decided_and_neither_names_nor_texts(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        app.visitor().get(LOG).await.has_status(200).says("No decisions yet");
        let rule = world.rules[0].to_string();
        let more = [("rule", rule.as_str()), ("explanation", "Say it without insults.")];
        decide(&mut world.moderator, &id, "1", "hide", &more).await.leads_to();
        let mut visitor = app.visitor();
        visitor.get("/consultations/goal-v").await.says(LOG);
        let page = visitor.get(LOG).await;
        page.says("hidden").says("Comment").says("/consultations/goal-v#rule-respect\">No insults.").says("2 November 2026");
        for secret in [">Eve<", ">Ada<", "Maja", "fools", "An insult.", "without insults", &id] {
            page.does_not_say(secret);
        }
        let mut eve = app.sign_in("eve@example.org").await;
        let own = eve.get("/account/decisions").await;
        let way = own.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.starts_with("/decisions/"));
        eve.post(way.expect("a decision"), &[("words", "It was a quotation.")]).await.leads_to();
        visitor.get(LOG).await.says("waits for a decision").does_not_say("quotation");
        app.visitor().get("/consultations/nowhere/moderation").await.has_status(404);
    }

    async fn the_table_of_a_year_counts_that_year_alone(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let mut eve = app.sign_in("eve@example.org").await;
        let kept = say(&mut eve, "for", "Yes, please.").await;
        let mut ada = app.sign_in("ada@example.org").await;
        let receipt = report(&mut ada, &kept, "I doubt it.").await;
        let fields = [("ground", "law"), ("rule", ""), ("reason", "A threat."), ("email", "")];
        app.visitor().post(&format!("/comments/{id}/report"), &fields).await.leads_to();
        app.clock.advance(10 * 60 * 60 * 1_000);
        let rule = world.rules[0].to_string();
        let more = [("rule", rule.as_str()), ("explanation", "Insult.")];
        decide(&mut world.moderator, &id, "1", "hide", &more).await.leads_to();
        decide(&mut world.moderator, &kept, "1", "keep", &[]).await.leads_to();
        ada.post(&receipt, &[("words", "I still doubt it.")]).await.leads_to();
        let zone = &app.site.settings.time_zone;
        let year = store::numbers(&app.site.db, rules::year(2026, zone).expect("a year")).await.expect("numbers");
        let mut reports = year.reports.clone();
        reports.sort();
        assert_eq!(reports, [(Ground::Law, 1), (Ground::Other, 2)]);
        assert_eq!((year.strangers, year.late, year.appeals), (1, 0, (0, 1)));
        assert_eq!(year.decisions.iter().find(|(kind, _)| *kind == DecisionKind::Hide), Some(&(DecisionKind::Hide, 1)));
        assert_eq!(year.rules, [(Some("respect".to_owned()), 1)]);
        assert_eq!(rules::median(&year.waits), Some(10 * 60 * 60 * 1_000));
        let polish = table::text(Lang::Pl, "2026", &table::lines(Lang::Pl, &year));
        assert!(polish.contains("Moderacja w roku 2026") && polish.contains("Jest niezgodny z prawem"), "{polish}");
        // The command prints the same, from the database as it is.
        let url = match &app.database {
            Settings::Postgres { url, .. } => url.clone(),
            Settings::Sqlite { path, .. } => format!("sqlite:{}", path.display()),
        };
        let print = |year: &str, more: &[&str]| {
            let arguments = [&["transparency", "--year", year, "--language", "en"], more].concat();
            let settings = [("NARADA_DATABASE_URL", url.as_str()), ("NARADA_TIME_ZONE", "Europe/Warsaw")];
            let output = narada(app.folder.path(), &arguments, &settings);
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).expect("UTF-8")
        };
        let printed = print("2026", &["--format", "csv"]);
        for line in [
            "2026,Reports by ground,It is against the law,1",
            "2026,Reports by ground,Something else,2",
            "2026,Reports by ground,Of all reports: without an account,1",
            "rule respect,1",
            "Appeals,by somebody who reported the text,1",
            "2026,Decisions,hidden,1",
            "2026,Decisions,kept,1",
        ] {
            assert!(printed.contains(line), "{line}: {printed}");
        }
        assert!(!print("2025", &[]).contains("respect"));
        let before = store::numbers(&app.site.db, rules::year(2025, zone).expect("a year")).await.expect("numbers");
        assert!(before.reports.is_empty() && before.decisions.is_empty() && before.waits.is_empty());
    }
}
