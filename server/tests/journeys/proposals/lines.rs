//! Action lines: accepted proposals, official ones, and changes while people vote.

use super::{hidden, id_of, submitted};
use crate::support::{TestApp, World, on_both_databases};
use app::base::db::execute;
use app::base::error::{AppResult, ErrorCode};
use app::proposals::actions::{AcceptedAs, apply_accepted, apply_line_hidden};
use app::proposals::model::ProposalId;
use app::proposals::store;
use app::strategy::model::GoalId;
use app::strategy::{actions, file};

const METROPOLIS: &str = include_str!("../../../demo/krakow-metropolis-2030.toml");
const GOAL_V: &str = include_str!("../../../demo/krakow-2030-goal-v.toml");

/// A consultation about Kraków's Goal V, and the goal V.1.
async fn about_goal_v(app: &TestApp) -> (World, GoalId) {
    let world = app.consultation().await;
    let document = file::parse(GOAL_V).expect("a sound file");
    actions::import(&app.site.db, &app.site.chance, &document).await.expect("it loads");
    let tied: AppResult<()> = app.site.db.write(async |tx| {
        let sql = "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030') WHERE id = $1";
        execute!(tx, sql, world.consultation)?;
        Ok(())
    }).await;
    tied.expect("a strategy");
    let goal = app::strategy::store::goal(&app.site.db, "krakow-2030", "V.1").await.expect("the database answers");
    (world, goal.expect("the goal"))
}

fn line<'f>(code: &'f str, goal: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("code", code),
        ("title", "Ławki w każdym parku"),
        ("summary", "Ławki co sto metrów."),
        ("body", "Ławki **co sto metrów**."),
        ("language", "pl"),
        ("goals", goal),
    ]
}

on_both_databases! {
    async fn a_moderator_publishes_an_official_line_and_everybody_reads_it_with_its_goals(app: TestApp) {
        let (world, goal) = about_goal_v(&app).await;
        let mut maja = world.moderator.clone();
        let goal = goal.to_string();
        let new = format!("/consultations/{}/actions/new", world.slug);
        maja.get(&new).await.says("V.1 ");
        let path = maja.post(&new, &line("KD-01", &goal)).await.leads_to().to_owned();
        assert_eq!(path, format!("/consultations/{}/actions/KD-01", world.slug));
        let page = app.visitor().get(&path).await;
        page.says("<strong>co sto metrów</strong>").says("Office").says("/strategies/krakow-2030/goals/V.1").says("lang=\"pl\"");
        maja.post(&new, &line("KD-01", &goal)).await.has_status(422).says("taken already").says("Ławki co sto metrów.");
        maja.post(&new, &line("new", &goal)).await.has_status(422);
        maja.post(&new, &line("KD-02", "01890000-0000-7000-8000-000000000000")).await.has_status(422);
        let cards = store::cards(&app.site.db, world.consultation, None).await.unwrap();
        let codes: Vec<_> = cards.iter().flat_map(|card| card.goals.iter().map(|goal| goal.code.as_str())).collect();
        assert_eq!(codes, ["V.1"]);
        assert_eq!(cards[0].goals[0].title.iter().count(), 3, "in every language that it has");
        let above = app::strategy::store::goal(&app.site.db, "krakow-2030", "V").await.unwrap().unwrap();
        let of_goal = store::lines_of_goal(&app.site.db, above).await.unwrap();
        let found: Vec<_> = of_goal.iter().map(|line| (line.code.as_str(), line.goals.as_slice())).collect();
        assert_eq!(found, [("KD-01", &["V.1".to_owned()][..])]);
    }

    async fn the_form_proposes_the_next_code_and_of_two_who_take_it_at_once_one_is_told(app: TestApp) {
        let (world, goal) = about_goal_v(&app).await;
        let (new, goal) = (format!("/consultations/{}/actions/new", world.slug), goal.to_string());
        let mut maja = world.moderator.clone();
        maja.get(&new).await.says("name=\"code\"").does_not_say("value=\"L");
        maja.post(&new, &line("L9", &goal)).await.leads_to();
        maja.get(&new).await.says("value=\"L10\"");
        let fields = line("L10", &goal);
        let (mut one, mut other) = (maja.clone(), maja.clone());
        let (one, other) = tokio::join!(one.post(&new, &fields), other.post(&new, &fields));
        let told = if one.status == 422 { &one } else { &other };
        told.has_status(422).says("taken already").says("value=\"L10\"").says("Ławki co sto metrów.");
        assert_ne!(one.status, other.status);
        maja.get(&new).await.says("value=\"L11\"");
        // Nobody has to take what is proposed.
        maja.post(&new, &line("park-1", &goal)).await.leads_to();
        maja.get(&new).await.says("value=\"park-2\"");
    }

    async fn places_of_other_strategies_are_folded_until_one_of_them_is_ticked(app: TestApp) {
        let (world, goal) = about_goal_v(&app).await;
        let metropolis = file::parse(METROPOLIS).expect("a sound file");
        actions::import(&app.site.db, &app.site.chance, &metropolis).await.expect("it loads");
        let (new, goal) = (format!("/consultations/{}/actions/new", world.slug), goal.to_string());
        let mut maja = world.moderator.clone();
        let fold = "<details class=\"disclosure choices-fold\">";
        let open = "<details open class=\"disclosure choices-fold\">";
        let page = maja.get(&new).await;
        page.says(fold).does_not_say(open);
        let places = app::strategy::store::territories(&app.site.db).await.unwrap();
        let far = places.iter().find(|place| place.within.is_some()).expect("a commune").territory.id.to_string();
        let ticked: Vec<_> = line("no code", &goal).into_iter().chain([("territories", far.as_str())]).collect();
        let refused = maja.post(&new, &ticked).await;
        refused.has_status(422).says(open).says(&format!("value=\"{far}\" checked"));
        let sent: Vec<_> = line("KD-01", &goal).into_iter().chain([("territories", far.as_str())]).collect();
        let path = maja.post(&new, &sent).await.leads_to().to_owned();
        // What one action line concerns is in sight for the next, and a ticked one always.
        maja.get(&format!("{path}/edit")).await.says(&format!("value=\"{far}\" checked")).does_not_say(open);
        let next = maja.get(&new).await;
        next.says("<legend>Metropolia Krakowska").says("<summary>Metropolia Krakowska: other places").says(fold);
        // The places of the consultation's own strategy stand in sight.
        let tied: AppResult<()> = app.site.db.write(async |tx| {
            let sql = "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'metropolia-krakowska-2030') WHERE id = $1";
            execute!(tx, sql, world.consultation)?;
            Ok(())
        }).await;
        tied.expect("another strategy");
        maja.get(&new).await.does_not_say("choices-fold").says(&far);
    }

    async fn a_code_that_cannot_stand_in_an_address_is_told_what_it_may_hold(app: TestApp) {
        let (world, goal) = about_goal_v(&app).await;
        let new = format!("/consultations/{}/actions/new", world.slug);
        let mut maja = world.moderator.clone();
        for odd in ["KD 01", "KD-01ą", "KD/01"] {
            let page = maja.post(&new, &line(odd, &goal.to_string())).await;
            page.has_status(422).says("letters a–z, digits").does_not_say("invisible characters");
        }
    }

    async fn codes_that_differ_by_case_alone_do_not_stand_side_by_side(app: TestApp) {
        let (world, goal) = about_goal_v(&app).await;
        let goal = goal.to_string();
        let new = format!("/consultations/{}/actions/new", world.slug);
        let mut maja = world.moderator.clone();
        maja.post(&new, &line("Kd-1", &goal)).await.leads_to();
        for same in ["kd-1", "KD-1"] {
            maja.post(&new, &line(same, &goal)).await.has_status(422).says("taken already");
        }
        let (upper, lower) = (line("L1", &goal), line("l1", &goal));
        let (mut one, mut other) = (maja.clone(), maja.clone());
        let (one, other) = tokio::join!(one.post(&new, &upper), other.post(&new, &lower));
        let mut answers = [one.status.as_u16(), other.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 422], "of two at the same moment one is told");
        let elsewhere = app.consultation_at("elsewhere").await;
        let untied: Vec<_> = line("kd-1", "").into_iter().filter(|(name, _)| *name != "goals").collect();
        elsewhere.moderator.clone().post("/consultations/elsewhere/actions/new", &untied).await.leads_to();
    }

    async fn no_line_is_added_to_a_consultation_that_is_over(app: TestApp) {
        let (world, goal) = about_goal_v(&app).await;
        let mut maja = world.moderator.clone();
        let new = format!("/consultations/{}/actions/new", world.slug);
        maja.post(&new, &line("KD-01", &goal.to_string())).await.leads_to();
        app.clock.advance(400 * 24 * 60 * 60 * 1_000);
        app::moderation::closing::close_due(&app.site).await.unwrap();
        let mut maja = app.sign_in("moderator-goal-v@example.org").await;
        maja.post(&new, &line("KD-02", &goal.to_string())).await.has_status(422).says("KD-02");
        assert_eq!(store::cards(&app.site.db, world.consultation, None).await.unwrap().len(), 1);
    }

    async fn only_those_who_run_the_consultation_write_official_lines(app: TestApp) {
        let (world, goal) = about_goal_v(&app).await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let new = format!("/consultations/{}/actions/new", world.slug);
        eve.get(&new).await.has_status(403);
        eve.post(&new, &line("KD-01", &goal.to_string())).await.has_status(403);
        assert!(store::cards(&app.site.db, world.consultation, None).await.unwrap().is_empty());
    }

    async fn a_change_while_people_vote_says_why_on_the_page_and_keeps_the_earlier_text(app: TestApp) {
        let (world, goal) = about_goal_v(&app).await;
        let mut maja = world.moderator.clone();
        let goal = goal.to_string();
        let path = maja.post(&format!("/consultations/{}/actions/new", world.slug), &line("KD-01", &goal)).await.leads_to().to_owned();
        let edit = format!("{path}/edit");
        let page = maja.get(&edit).await;
        page.says("Voting has begun");
        let version = hidden(&page, "version");
        let change = |reason, version| vec![
            ("version", version), ("title", "Ławki w każdym parku"), ("summary", "Ławki co sto metrów."),
            ("body", "Ławki **co dwieście metrów**."), ("language", "pl"), ("reason", reason),
        ];
        maja.post(&edit, &change("", &version)).await.has_status(422).says("Please give a reason").says("co dwieście");
        maja.post(&edit, &change("Koszt był źle policzony.", &version)).await.leads_to();
        app.visitor().get(&path).await.says("The text was changed on").says("Koszt był źle policzony.").says("co dwieście");
        let history = app.visitor().get(&format!("{path}/history")).await;
        history.says("Koszt był źle policzony.").says("Version 1").says("<strong>sto");
        maja.post(&edit, &change("Druga karta.", &version)).await.has_status(422).says("changed this meanwhile");
    }

    async fn the_list_is_narrowed_by_goal_and_shows_bars_only_where_counts_are_public(app: TestApp) {
        let (world, goal) = about_goal_v(&app).await;
        let mut maja = world.moderator.clone();
        let new = format!("/consultations/{}/actions/new", world.slug);
        let above = app::strategy::store::goal(&app.site.db, "krakow-2030", "V").await.unwrap().unwrap();
        maja.post(&new, &line("KD-01", &goal.to_string())).await.leads_to();
        maja.post(&new, &line("KD-02", &above.to_string())).await.leads_to();
        let list = format!("/consultations/{}", world.slug);
        let all = app.visitor().get(&list).await;
        all.says("KD-01").says("KD-02").says("0 comments").does_not_say("No votes yet");
        app.visitor().get(&format!("{list}?goal=V.1")).await.says("KD-01").does_not_say("KD-02");
        app.visitor().get(&format!("{list}?goal=V&sort=newest")).await.says("KD-01").says("KD-02");
        app.visitor().get(&format!("{list}?goal=%27%3B&sort=nonsense")).await.has_status(200).says("KD-02");
        let shown: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE consultations SET running_tallies = TRUE WHERE id = $1", world.consultation)?;
            Ok(())
        }).await;
        shown.unwrap();
        app.visitor().get(&list).await.says("No votes yet");
    }

    async fn an_accepted_proposal_becomes_a_line_that_leads_back_to_it(app: TestApp) {
        let (world, goal) = about_goal_v(&app).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let path = submitted(&mut ada, &world.slug).await;
        let id: ProposalId = id_of(&path);
        let accepted = |code: &str| AcceptedAs {
            code: code.to_owned(),
            summary: "Ławki co sto metrów.".to_owned(),
            goals: vec![goal.to_string()],
            territories: vec![],
        };
        let refused = app.site.db.write(async |tx| apply_accepted(tx, &app.site, id, accepted("a/b")).await).await;
        assert!(refused.unwrap_err().is(ErrorCode::NotACode));
        app.visitor().get(&path).await.has_status(404);
        let line = app.site.db.write(async |tx| apply_accepted(tx, &app.site, id, accepted("KD-07")).await).await.unwrap();
        let page = format!("/consultations/{}/actions/KD-07", world.slug);
        app.visitor().get(&page).await.says("Resident").says(&path).says("Ławki przy plantach");
        app.visitor().get(&path).await.says("became an action line").says(&page);
        ada.post(&format!("{path}/withdraw"), &[]).await.has_status(422);
        app.site.db.write(async |tx| apply_line_hidden(tx, line).await).await.unwrap();
        app.visitor().get(&page).await.has_status(404);
        world.moderator.clone().get(&page).await.says("hid this action line");
        assert!(store::cards(&app.site.db, world.consultation, None).await.unwrap().is_empty());
    }
}
