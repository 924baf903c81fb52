//! From an action line to a commitment, and who is told.

use crate::strategy::{GOAL_V, load};
use crate::support::{Client, PASSWORD, TestApp, World, on_both_databases};
use crate::voting::world::voters;
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::commitments::store::of_goal;
use app::notifications::model::{CommitmentStep, Letter};
use app::strategy::store::goal;

const LINE: &str = "/consultations/goal-v/actions/KD-01";
const PAGE: &str = "/consultations/goal-v/actions/KD-01/commitment";
const EDIT: &str = "/consultations/goal-v/actions/KD-01/commitment/edit";
const FOLLOW: &str = "/consultations/goal-v/actions/KD-01/follow";

const RIVERMOUTH: &str = include_str!("../fixtures/strategies/rivermouth-2040.toml");
/// A goal whose code looks as if it stood under A, where A1 and A1.1 stand; it stands under B.
const ODD_CODES: &str = r#"
[[goals]]
code = "B"
kind = "strategic"
title.en = "A town that stays dry"

[[goals]]
code = "A.9"
kind = "operational"
parent = "B"
title.en = "Higher dykes"
"#;

/// What a moderator writes at first.
pub const FIRST: [(&str, &str); 17] = [
    ("version", "0"),
    ("state", "planned"),
    ("unit", "Office for Buses"),
    ("starts", "2026-12"),
    ("ends", "2027"),
    ("funding", "City budget"),
    ("amount", "240,000 PLN"),
    ("progress", ""),
    ("progress_note", ""),
    ("milestone_1", "Timetable agreed"),
    ("due_1", "2027-01"),
    ("reached_1", ""),
    ("milestone_2", "First bus"),
    ("due_2", "2027-03-01"),
    ("reached_2", ""),
    ("note", "The council took it on."),
    ("language", "en"),
];

/// The form with some of its fields said otherwise.
fn but<'f>(changes: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let value = |name: &str| changes.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    FIRST.iter().map(|(name, first)| (*name, value(name).unwrap_or(first))).collect()
}

/// A consultation with one action line, whose round is closed.
async fn closed(app: &TestApp) -> World {
    let mut world = app.consultation().await;
    app.action_line(&world, "KD-01").await;
    world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
    world
}

async fn follow(client: &mut Client, wish: &str) {
    let answer = client.post(FOLLOW, &[("wish", wish), ("back", LINE)]).await;
    assert_eq!(answer.leads_to(), LINE);
}

/// Who was told what, since the beginning.
async fn told(app: &TestApp) -> Vec<(String, CommitmentStep, String)> {
    let letters = app.letters().await.into_iter();
    let told = letters.filter_map(|queued| match queued.letter {
        Letter::CommitmentChanged { step, note, .. } => Some((queued.address, step, note)),
        _ => None,
    });
    told.collect()
}

async fn sql(app: &TestApp, sql: &'static str) {
    let done: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            execute!(tx, sql)?;
            Ok(())
        })
        .await;
    done.expect("it is written");
}

on_both_databases! {
    async fn an_action_line_becomes_a_commitment_once_a_round_is_closed(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let maja = &mut world.moderator;
        maja.get(LINE).await.does_not_say("Make it a commitment");
        maja.get(EDIT).await.says("once a round of its consultation is closed").does_not_say("name=\"unit\"");
        maja.post(EDIT, &FIRST).await.has_status(422).says("no longer possible here");
        app.visitor().get(PAGE).await.has_status(200).says("Not a commitment yet");
        maja.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        maja.get(LINE).await.says("Make it a commitment");
        assert_eq!(maja.post(EDIT, &FIRST).await.leads_to(), PAGE);
        let page = app.visitor().get(PAGE).await;
        page.says("Office for Buses").says("from December 2026 until 2027").says("City budget, 240,000 PLN");
        page.says("0 of 2 milestones reached").says("due: January 2027").says("The council took it on.").says("planned");
        page.does_not_say("Maja").does_not_say("Change the commitment");
        app.visitor().get(LINE).await.says("What became of it").says("Office for Buses").says("until 2027");
        let kinds = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE kind = 'commitment_made'");
        assert_eq!(kinds.unwrap(), 1);
    }

    async fn the_days_of_a_commitment_are_read_as_people_write_them(app: TestApp) {
        let mut world = closed(&app).await;
        let maja = &mut world.moderator;
        let wrong = but(&[("starts", "12.2026"), ("ends", "30.11.2026"), ("due_1", "31.11.2026"), ("due_2", "1.3.27")]);
        let answer = maja.post(EDIT, &wrong).await;
        answer.has_status(422).says("The end must come after the start").says("There is no such day").says("four digits");
        answer.says("value=\"12.2026\"").says("value=\"31.11.2026\"");
        let right = but(&[("starts", "12.2026"), ("ends", "31.12.2027"), ("due_1", "1/2027"), ("due_2", "1.3.2027")]);
        maja.post(EDIT, &right).await.leads_to();
        let page = app.visitor().get(PAGE).await;
        page.says("from December 2026 until 31\u{a0}December 2027").says("due: January 2027").says("due: 1\u{a0}March 2027");
    }

    async fn every_change_stays_to_be_seen_with_its_note(app: TestApp) {
        let mut world = closed(&app).await;
        let maja = &mut world.moderator;
        maja.post(EDIT, &FIRST).await.leads_to();
        let begun = but(&[
            ("version", "1"), ("state", "under_way"), ("reached_1", "2026-11-01"), ("note", "Drivers were found."),
        ]);
        maja.post(EDIT, &begun).await.leads_to();
        let page = app.visitor().get(PAGE).await;
        page.says("under way").says("1 of 2 milestones reached").says("due: January 2027; reached: 1\u{a0}November 2026");
        page.says("Milestone reached: Timetable agreed.").says("Drivers were found.").says("The council took it on.");
        let refused = maja.post(EDIT, &but(&[("version", "2"), ("state", "delayed"), ("note", ""), ("unit", "Nobody yet")])).await;
        refused.has_status(422).says("Please give a reason.").says("Nobody yet");
        let early = maja.post(EDIT, &but(&[("version", "2"), ("state", "done")])).await;
        early.has_status(422).says("Not every milestone is reached yet.");
        let late = but(&[("version", "2"), ("state", "delayed"), ("ends", "2028"), ("note", "The buses come later.")]);
        maja.post(EDIT, &late).await.leads_to();
        let page = app.visitor().get(PAGE).await;
        page.says("delayed").says("New schedule: from December 2026 until 2028.").says("The buses come later.");
        let rows = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM commitments").unwrap();
        assert_eq!(rows, 3, "what was promised is never overwritten");
    }

    async fn of_two_who_change_a_commitment_the_second_is_told(app: TestApp) {
        let mut world = closed(&app).await;
        let maja = &mut world.moderator;
        maja.post(EDIT, &FIRST).await.leads_to();
        maja.post(EDIT, &but(&[("version", "1"), ("unit", "Office for Roads")])).await.leads_to();
        let second = maja.post(EDIT, &but(&[("version", "1"), ("unit", "Office for Trams")])).await;
        second.has_status(422).says("Somebody changed this meanwhile").says("Office for Trams").says("name=\"version\" value=\"2\"");
        maja.post(EDIT, &but(&[("version", "2"), ("unit", "Office for Trams")])).await.leads_to();
        app.visitor().get(PAGE).await.says("Now responsible: Office for Trams.").says("Now responsible: Office for Roads.");
    }

    async fn whoever_follows_an_action_line_is_told_of_each_change_and_nobody_because_of_a_vote(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let mut voter = voters(&app, "voter", "resident", None, 1).await.remove(0);
        voter.post(&format!("{LINE}/vote"), &[("round", "1"), ("choice", "support")]).await.leads_to();
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        app.visitor().get(LINE).await.says("Sign in to be told about changes");
        ada.get(LINE).await.says("Tell me about changes");
        follow(&mut ada, "follow").await;
        follow(&mut ada, "follow").await;
        follow(&mut eve, "follow").await;
        ada.get(LINE).await.says("Stop telling me");
        ada.get("/account/notifications").await.says("Buses every hour").says("Stop telling me: Buses every hour");
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        world.moderator.post(EDIT, &FIRST).await.leads_to();
        let mut first = told(&app).await;
        first.sort_by(|one, other| one.0.cmp(&other.0));
        let note = "The council took it on.".to_owned();
        let to = |address: &str| (address.to_owned(), CommitmentStep::Made, note.clone());
        assert_eq!(first, [to("ada@example.org"), to("eve@example.org")]);
        follow(&mut eve, "stop").await;
        let begun = but(&[("version", "1"), ("state", "under_way"), ("note", "Begun.")]);
        world.moderator.post(EDIT, &begun).await.leads_to();
        let all = told(&app).await;
        assert_eq!(all.len(), 3, "{all:?}");
        assert!(all.contains(&("ada@example.org".to_owned(), CommitmentStep::UnderWay, "Begun.".to_owned())), "{all:?}");
        ada.post("/account/notifications", &[]).await.leads_to();
        world.moderator.post(EDIT, &but(&[("version", "2"), ("state", "under_way"), ("note", "Goes on.")])).await.leads_to();
        assert_eq!(told(&app).await.len(), 3, "who declined the news gets none");
    }

    async fn whoever_declines_the_news_follows_nothing_and_whoever_follows_again_is_told_again(app: TestApp) {
        let mut world = closed(&app).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        follow(&mut ada, "follow").await;
        ada.post("/account/notifications", &[]).await.leads_to();
        ada.get("/account/notifications").await.says("You follow no action line.");
        ada.get(LINE).await.says("Tell me about changes").does_not_say("You get a letter when");
        world.moderator.post(EDIT, &FIRST).await.leads_to();
        assert_eq!(told(&app).await, []);
        follow(&mut ada, "follow").await;
        ada.get("/account/notifications").await.says("KD-01").says("checked");
        world.moderator.post(EDIT, &but(&[("version", "1"), ("state", "under_way")])).await.leads_to();
        assert!(matches!(told(&app).await.as_slice(), [(to, CommitmentStep::UnderWay, _)] if to == "ada@example.org"));
    }

    async fn what_will_not_be_done_is_said_at_once_with_the_reason(app: TestApp) {
        let mut world = closed(&app).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        follow(&mut ada, "follow").await;
        world.moderator.post(EDIT, &but(&[("state", "dropped"), ("note", "")])).await.has_status(422);
        world.moderator.post(EDIT, &but(&[("state", "dropped"), ("note", "The law forbids it.")])).await.leads_to();
        assert!(matches!(told(&app).await.as_slice(), [(_, CommitmentStep::Dropped, note)] if note == "The law forbids it."));
    }

    async fn what_somebody_follows_is_forgotten_with_the_account(app: TestApp) {
        let mut world = closed(&app).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        follow(&mut ada, "follow").await;
        let rows = || async { scalar!(app.site.db, i64, "SELECT COUNT(*) FROM followings").unwrap() };
        assert_eq!(rows().await, 1);
        ada.post("/account/erase", &[("current", PASSWORD)]).await.has_status(303);
        assert_eq!(rows().await, 0);
        world.moderator.post(EDIT, &FIRST).await.leads_to();
        assert_eq!(told(&app).await, []);
    }

    async fn an_author_is_offered_to_follow_and_nobody_follows_what_they_cannot_read(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        app.action_line(&world, "KD-01").await;
        sql(&app, "UPDATE action_lines SET author_id = (SELECT id FROM people WHERE email = 'ada@example.org')").await;
        ada.get(LINE).await.says("You proposed this action line.");
        let stranger = ada.post(FOLLOW, &[("wish", "follow"), ("back", "https://evil.example/")]).await;
        assert_eq!(stranger.leads_to(), LINE, "the way back stays on this site");
        sql(&app, "UPDATE action_lines SET state = 'hidden'").await;
        ada.get("/account/notifications").await.does_not_say("Buses every hour");
        ada.post(FOLLOW, &[("wish", "follow"), ("back", LINE)]).await.has_status(404);
        ada.get(PAGE).await.has_status(404);
    }

    async fn of_a_hidden_action_line_nobody_is_written_to_and_whoever_follows_it_can_stop(app: TestApp) {
        let mut world = closed(&app).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        follow(&mut ada, "follow").await;
        world.moderator.post(EDIT, &FIRST).await.leads_to();
        assert_eq!(told(&app).await.len(), 1);
        sql(&app, "UPDATE action_lines SET state = 'hidden'").await;
        let begun = but(&[("version", "1"), ("state", "under_way"), ("note", "Begun.")]);
        world.moderator.get(PAGE).await.has_status(200).does_not_say("Change the commitment");
        world.moderator.get(EDIT).await.says("Readers do not see this action line at present").does_not_say("name=\"unit\"");
        world.moderator.post(EDIT, &begun).await.has_status(422).says("no longer possible here");
        assert_eq!(told(&app).await.len(), 1, "a letter would name what was hidden");
        let list = ada.get("/account/notifications").await;
        list.says("Action line KD-01: readers do not see it").says("Stop telling me: Action line KD-01").does_not_say("Buses every hour");
        for _ in 0..2 {
            assert_eq!(ada.post(FOLLOW, &[("wish", "stop"), ("back", LINE)]).await.leads_to(), "/account/notifications");
            ada.get("/account/notifications").await.says("You follow no action line.");
        }
        let never = FOLLOW.replace("KD-01", "KD-99");
        assert_eq!(ada.post(&never, &[("wish", "stop"), ("back", LINE)]).await.leads_to(), "/account/notifications");
        sql(&app, "UPDATE action_lines SET state = 'withdrawn'").await;
        world.moderator.post(EDIT, &begun).await.leads_to();
        assert_eq!(told(&app).await.len(), 1, "who stopped is not told");
    }

    async fn a_strategy_lists_what_its_consultations_led_to_by_state_and_goal(app: TestApp) {
        load(&app, GOAL_V).await;
        let goal = app::strategy::store::goal(&app.site.db, "krakow-2030", "V.1").await.unwrap().unwrap();
        let mut world = app.consultation().await;
        app.line_titled(&world, "KD-01", "Buses every hour", vec![goal]).await;
        sql(&app, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')").await;
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let list = "/strategies/krakow-2030/commitments";
        app.visitor().get(list).await.says("No commitments yet");
        world.moderator.post(EDIT, &FIRST).await.leads_to();
        app.visitor().get(list).await.says("Buses every hour").says("Office for Buses").says("0 of 2 milestones").says("goals V.1");
        app.visitor().get(&format!("{list}?goal=V")).await.says("Buses every hour");
        app.visitor().get(&format!("{list}?goal=V.2")).await.does_not_say("Buses every hour");
        app.visitor().get("/strategies/krakow-2030").await.says(list);
        sql(&app, "UPDATE consultations SET published_at = NULL").await;
        app.visitor().get(list).await.does_not_say("Buses every hour");
    }

    async fn a_goal_has_the_commitments_of_every_goal_under_it_whatever_their_codes(app: TestApp) {
        load(&app, &format!("{RIVERMOUTH}{ODD_CODES}")).await;
        let db = &app.site.db;
        let id = async |code: &str| goal(db, "rivermouth-2040", code).await.unwrap().unwrap();
        let mut world = app.consultation().await;
        app.line_titled(&world, "KD-01", "Buses every hour", vec![id("A1.1").await]).await;
        app.line_titled(&world, "KD-02", "Trams every hour", vec![id("A.9").await]).await;
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        for edit in [EDIT.to_owned(), EDIT.replace("KD-01", "KD-02")] {
            world.moderator.post(&edit, &FIRST).await.leads_to();
        }
        // The consultation belongs to no strategy; what its lines serve does.
        let list = "/strategies/rivermouth-2040/commitments";
        app.visitor().get(list).await.says("Buses every hour").says("Trams every hour");
        for code in ["A", "A1", "A1.1"] {
            let page = app.visitor().get(&format!("{list}?goal={code}")).await;
            page.says("Buses every hour").does_not_say("Trams every hour");
            assert_eq!(of_goal(db, id(code).await).await.unwrap().len(), 1, "{code}");
        }
        app.visitor().get(&format!("{list}?goal=B")).await.says("Trams every hour").does_not_say("Buses every hour");
        app.visitor().get("/strategies/rivermouth-2040").await.says("commitments?goal=A\"").says("commitments?goal=B\"");
    }
}
