//! From naming an officer to a published year that can be compared.

mod kept;
mod reminding;

use crate::commitments::FIRST;
use crate::strategy::{GOAL_V, load};
use crate::support::{Answer, Client, TestApp, on_both_databases};
use crate::trust::document::Document;
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::strategy::actions;
use app::strategy::document::StrategyDocument;
use app::strategy::store as strategy;
use std::sync::Arc;
use std::time::Duration;

pub const BASE: &str = "/strategies/krakow-2030/monitoring";
const REPORT: &str = "/strategies/krakow-2030/monitoring/2025/goals/V";
pub const YEAR: &str = "/strategies/krakow-2030/monitoring/2025";
const PUBLISH: &str = "/strategies/krakow-2030/monitoring/2025/publish";
pub const NGOS: &str = "ngos-applying-for-support";

/// Kraków's Goal V, an administrator, the officer of the goal, and an open year that is due on the last day of November.
pub async fn begun(app: &TestApp) -> (Client, Client) {
    load(app, GOAL_V).await;
    let mut administrator = app.administrator().await;
    let ola = app.sign_up("Ola", "ola@example.org").await;
    name_officer(&mut administrator, "V", "ola@example.org").await.leads_to();
    let year = [("year", "2025"), ("due", "2026-11-30")];
    administrator.post(&format!("{BASE}/open"), &year).await.leads_to();
    (administrator, ola)
}

async fn name_officer(administrator: &mut Client, goal: &str, email: &str) -> Answer {
    let officer = [("goal", goal), ("unit", "Office for Residents"), ("email", email)];
    administrator.post(&format!("{BASE}/officers"), &officer).await
}

async fn document(app: &TestApp) -> Arc<StrategyDocument> {
    strategy::document(&app.site.db, "krakow-2030").await.unwrap().unwrap()
}

/// The row of an indicator in the form, counted from 1.
async fn row(app: &TestApp, code: &str) -> usize {
    let document = document(app).await;
    let own = document.indicators.iter().filter(|indicator| indicator.goal == "V");
    own.map(|indicator| indicator.code.as_str()).position(|known| known == code).expect("an indicator of the goal") + 1
}

/// Sends the report's form as it stands, with every state chosen and these fields said otherwise.
async fn send(ola: &mut Client, deed: &str, changes: &[(String, &str)]) -> Answer {
    let page = Document::parse(&ola.get(REPORT).await.body);
    let fields = page.nodes.iter().filter(|node| ["input", "select", "textarea"].contains(&node.name()));
    let mut pairs: Vec<(String, String)> = Vec::new();
    for field in fields {
        let Some(name) = field.get("name").filter(|_| field.form.is_some()) else { continue };
        let changed = changes.iter().find(|(known, _)| known == name).map(|(_, value)| (*value).to_owned());
        let value = match name {
            _ if changed.is_some() => changed.unwrap_or_default(),
            _ if name.starts_with("state_") => "under_way".to_owned(),
            "narrative" => "Much was done: **two offices** opened.".to_owned(),
            _ => field.get("value").unwrap_or_default().to_owned(),
        };
        if name.contains('_') || ["version", "narrative"].contains(&name) {
            pairs.push((name.to_owned(), value));
        }
    }
    pairs.push(("deed".to_owned(), deed.to_owned()));
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    ola.post(REPORT, &pairs).await
}

/// Hands in a report with one value.
pub async fn hand_in(app: &TestApp, ola: &mut Client) {
    let row = row(app, NGOS).await;
    let changes = [
        (format!("value_{row}"), "1 201"),
        (format!("source_{row}"), "Urząd Miasta Krakowa, BIP"),
        (format!("link_{row}"), "https://www.bip.krakow.pl/ngo"),
    ];
    assert_eq!(send(ola, "hand_in", &changes).await.leads_to(), "/monitoring");
}

pub async fn publish(administrator: &mut Client) {
    assert_eq!(administrator.post(PUBLISH, &[]).await.leads_to(), YEAR);
}

/// Nobody reads anything of the year: neither its page nor its numbers.
async fn nothing_is_public(app: &TestApp) {
    let mut visitor = app.visitor();
    visitor.get(YEAR).await.has_status(404);
    for path in [BASE.to_owned(), format!("{BASE}/compare"), "/strategies/krakow-2030/goals/V".to_owned()] {
        visitor.get(&path).await.does_not_say("1,201").does_not_say("two offices").does_not_say("Office for Residents");
    }
}

on_both_databases! {
    async fn the_last_day_of_a_year_is_read_as_people_write_it(app: TestApp) {
        let (mut administrator, _) = begun(&app).await;
        let open = format!("{BASE}/open");
        for (due, wrong) in [("12.2026", "the whole day"), ("31.11.2026", "There is no such day"), ("10.12.26", "four digits")] {
            let answer = administrator.post(&open, &[("year", "2026"), ("due", due)]).await;
            answer.has_status(422).says(wrong).says(&format!("value=\"{due}\""));
        }
        administrator.post(&open, &[("year", "2026"), ("due", "10/12/2026")]).await.leads_to();
        administrator.get(BASE).await.says("10\u{a0}December 2026");
    }

    async fn a_report_is_handed_in_published_with_its_year_and_becomes_part_of_the_strategy(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        let before = document(&app).await;
        ola.get("/monitoring").await.says("not begun").says(REPORT).says("30 November 2026");
        nothing_is_public(&app).await;
        send(&mut ola, "save", &[]).await.leads_to();
        ola.get("/monitoring").await.says("draft");
        ola.get(REPORT).await.says("two offices");
        nothing_is_public(&app).await;
        hand_in(&app, &mut ola).await;
        nothing_is_public(&app).await;
        administrator.get(YEAR).await.has_status(404);
        administrator.get(PUBLISH).await.says("handed in").says("1,201").says("<strong>two offices</strong>");
        publish(&mut administrator).await;
        let page = app.visitor().get(YEAR).await;
        page.says("1,201").says("Urząd Miasta Krakowa, BIP").says("<strong>two offices</strong>").says("Office for Residents");
        page.says("under way").does_not_say("Ola");
        page.says("href=\"https://www.bip.krakow.pl/ngo\"");
        app.visitor().get("/strategies/krakow-2030/goals/V").await.says("href=\"https://www.bip.krakow.pl/ngo\"");
        app.visitor().get(BASE).await.says(YEAR);
        app.visitor().get("/strategies/krakow-2030/goals/V").await.says("1,201");
        let after = document(&app).await;
        let mut without = (*after).clone();
        let ngos = without.indicators.iter_mut().find(|indicator| indicator.code == NGOS).unwrap();
        let kept = before.indicators.iter().find(|indicator| indicator.code == NGOS).unwrap();
        assert_eq!(ngos.values.len(), kept.values.len() + 1);
        ngos.values.retain(|value| value.year != 2025);
        assert_eq!(without, *before, "nothing else changed");
        let versions = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM strategy_versions").unwrap();
        assert_eq!(versions, 2, "the one before stays");
    }

    async fn what_is_missing_is_told_at_its_field_and_nothing_that_was_typed_is_lost(app: TestApp) {
        let (_, mut ola) = begun(&app).await;
        let row = row(&app, NGOS).await;
        let changes = [(format!("value_{row}"), "1201"), ("state_1".to_owned(), "")];
        let refused = send(&mut ola, "hand_in", &changes).await;
        refused.has_status(422).says(&format!("#field-source_{row}")).says("#field-state_1").says("two offices").says("1201");
        let odd = [(format!("value_{row}"), "1201"), (format!("link_{row}"), "javascript:alert(1)")];
        send(&mut ola, "save", &odd).await.has_status(422).says(&format!("#field-link_{row}")).says("This is not a web address");
        let odd = send(&mut ola, "save", &[(format!("value_{row}"), "12,5")]).await;
        odd.has_status(422).says("a whole number, without a decimal mark");
        assert_eq!(send(&mut ola, "save", &[(format!("value_{row}"), "1201")]).await.leads_to(), REPORT);
        let rows = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM goal_reports WHERE handed_in_at IS NOT NULL").unwrap();
        assert_eq!(rows, 0, "a draft needs no source yet");
    }

    async fn what_an_editor_publishes_at_the_same_moment_is_not_written_over(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        hand_in(&app, &mut ola).await;
        let mut edited = StrategyDocument::clone(&*document(&app).await);
        edited.strategy.act = "Uchwała nr 7/2026".to_owned();
        let (site, written) = (app.site.clone(), Arc::new(tokio::sync::Notify::new()));
        let is_written = Arc::clone(&written);
        let editor = tokio::spawn(async move {
            let published: AppResult<()> = site
                .db
                .write(async |tx| {
                    actions::publish(tx, &site.chance, &edited, (None, ""), (&|_, _| (), actions::quietly), &mut Vec::new()).await?;
                    is_written.notify_one();
                    // Long enough for the year to be published meanwhile, were it not to wait.
                    tokio::time::sleep(Duration::from_millis(500)).await;
                    Ok(())
                })
                .await;
            published
        });
        written.notified().await;
        publish(&mut administrator).await;
        editor.await.expect("an answer").expect("a version");
        assert_eq!(document(&app).await.strategy.act, "Uchwała nr 7/2026");
        app.visitor().get("/strategies/krakow-2030/goals/V").await.says("1,201");
    }

    async fn a_year_is_published_without_a_report_only_if_that_is_said(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        name_officer(&mut administrator, "V.1", "ola@example.org").await.leads_to();
        administrator.get(PUBLISH).await.says("No report is handed in yet").does_not_say("Publish the year");
        administrator.post(PUBLISH, &[]).await.has_status(422).says("nothing to publish");
        hand_in(&app, &mut ola).await;
        administrator.get(PUBLISH).await.says("Not handed in: V.1.");
        administrator.post(PUBLISH, &[]).await.has_status(422).says("Tick the box to publish the year without them.");
        nothing_is_public(&app).await;
        assert_eq!(administrator.post(PUBLISH, &[("anyway", "on")]).await.leads_to(), YEAR);
        app.visitor().get(YEAR).await.says("No report was handed in for: V.1.");
    }

    async fn a_year_that_nobody_means_is_refused_with_those_that_can_be_meant(app: TestApp) {
        let (mut administrator, _) = begun(&app).await;
        let open = format!("{BASE}/open");
        let refused = administrator.post(&open, &[("year", "3024"), ("due", "2026-11-30")]).await;
        refused.has_status(422).says("from 1990 to 2100").does_not_say("digits only");
        administrator.post(&open, &[("year", "next"), ("due", "2026-11-30")]).await.has_status(422).says("digits only");
    }

    async fn what_was_not_measured_in_a_year_is_not_judged_for_it(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        hand_in(&app, &mut ola).await;
        publish(&mut administrator).await;
        let page = app.visitor().get(YEAR).await.body;
        let judged = ["On track", "Off track", "Too early to say"].map(|word| page.matches(word).count());
        assert_eq!(judged.iter().sum::<usize>(), 1, "of five indicators one was measured: {judged:?}");
    }

    async fn once_a_year_is_published_nothing_of_it_changes(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        let open = ola.get(REPORT).await;
        open.says("Hand in the report");
        hand_in(&app, &mut ola).await;
        let form = [("version", "1"), ("narrative", "Otherwise."), ("deed", "hand_in")];
        publish(&mut administrator).await;
        ola.get(REPORT).await.says("Nothing of it changes any more").does_not_say("name=\"narrative\"");
        ola.post(REPORT, &form).await.has_status(422);
        administrator.post(PUBLISH, &[]).await.has_status(422);
        app.visitor().get(YEAR).await.says("two offices").does_not_say("Otherwise.");
    }

    async fn a_report_is_written_only_by_the_officer_of_its_goal(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        administrator.get(REPORT).await.has_status(404);
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        eve.get(REPORT).await.has_status(404);
        eve.get("/monitoring").await.says("Nothing to report");
        eve.post(&format!("{BASE}/officers"), &[("goal", "V"), ("unit", "x"), ("email", "eve@example.org")]).await.has_status(403);
        name_officer(&mut administrator, "V", "nobody@example.org").await.has_status(422).says("Nobody has a confirmed account");
        name_officer(&mut administrator, "VI", "eve@example.org").await.has_status(422);
        name_officer(&mut administrator, "V", "eve@example.org").await.leads_to();
        ola.get(REPORT).await.has_status(404);
        eve.get(REPORT).await.has_status(200);
        let named = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE kind = 'goal_officer_named'").unwrap();
        assert_eq!(named, 2);
        let told = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE details LIKE '%example.org%'").unwrap();
        assert_eq!(told, 0, "an address is not written down");
    }

    async fn of_two_windows_the_second_is_told_that_the_report_changed(app: TestApp) {
        let (_, mut ola) = begun(&app).await;
        send(&mut ola, "save", &[]).await.leads_to();
        send(&mut ola, "save", &[("version".to_owned(), "0")]).await.has_status(422).says("Somebody changed this meanwhile");
        send(&mut ola, "save", &[("version".to_owned(), "1")]).await.leads_to();
        send(&mut ola, "save", &[("version".to_owned(), "1")]).await.has_status(422).says("name=\"version\" value=\"2\"");
    }

    async fn the_form_of_a_report_costs_few_statements_however_much_is_in_it(app: TestApp) {
        let (_, mut ola) = begun(&app).await;
        let empty = app.statements(&mut ola, REPORT).await;
        send(&mut ola, "save", &[(format!("value_{}", row(&app, NGOS).await), "1201")]).await.leads_to();
        ola.get(REPORT).await.says("value=\"1,201\"").says("two offices");
        let full = app.statements(&mut ola, REPORT).await;
        assert_eq!(empty, full);
        assert!(full <= 5, "{full} statements, the session's among them");
    }

    async fn two_years_are_compared_number_by_number(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        let compare = format!("{BASE}/compare?from=2023&to=2025");
        app.visitor().get(&compare).await.does_not_say("under way");
        hand_in(&app, &mut ola).await;
        publish(&mut administrator).await;
        let last = document(&app).await;
        let ngos = last.indicators.iter().find(|indicator| indicator.code == NGOS).unwrap();
        let before = ngos.values.iter().rfind(|value| value.year < 2025).unwrap();
        let page = app.visitor().get(&format!("{BASE}/compare?from={}&to=2025", before.year)).await;
        let change = 1_201 - before.value.to_string().parse::<i64>().unwrap();
        page.says("1,201").says(&format!("+{change}")).says("under way");
        page.says(&format!("/strategies/krakow-2030/goals/V#indicator-{NGOS}\" class=\"reach\">1,201")).says(&format!("{YEAR}#goal-V\" class=\"reach\">"));
        app.visitor().get(&format!("{BASE}/compare?from=1800&to=nothing")).await.has_status(200);
    }

    async fn in_a_published_year_a_commitment_stands_under_its_own_heading_and_leads_to_its_action_line(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        let goal = strategy::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap().unwrap();
        let mut world = app.consultation().await;
        app.line_titled(&world, "KD-01", "Buses every hour", vec![goal]).await;
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        world.moderator.post("/consultations/goal-v/actions/KD-01/commitment/edit", &FIRST).await.leads_to();
        hand_in(&app, &mut ola).await;
        publish(&mut administrator).await;
        let page = app.visitor().get(YEAR).await;
        let (key_actions, commitments) = page.body.split_once("<h3>Commitments").expect("a heading of their own");
        assert!(key_actions.contains("<h3>Key actions") && !key_actions.contains("Buses every hour"));
        assert!(commitments.contains("<a href=\"/consultations/goal-v/actions/KD-01\" class=\"reach\">"), "{commitments}");
        let hidden: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE action_lines SET state = 'hidden'")?;
            Ok(())
        }).await;
        hidden.unwrap();
        app.visitor().get(YEAR).await.says("Buses every hour").does_not_say("/actions/KD-01\"");
    }

    async fn a_published_year_costs_five_statements(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        hand_in(&app, &mut ola).await;
        publish(&mut administrator).await;
        for path in [YEAR.to_owned(), BASE.to_owned(), format!("{BASE}/compare")] {
            let cost = app.statements(&mut app.visitor(), &path).await;
            assert!(cost <= 5, "{path}: {cost}");
        }
    }
}
