//! What is shown of a closed round, on the page and in the downloads.

use super::world::{ballot, line, voters};
use crate::strategy::{GOAL_V, METROPOLIS, load};
use crate::support::{Client, TestApp, on_both_databases};
use app::base::db::execute;
use app::base::error::AppResult;
use app::proposals::actions::apply_line_hidden;
use app::strategy::store as strategies;
use app::voting::by_goal;
use app::voting::snapshot::{ResultSnapshot, sha256};
use app::voting::verifying::{Disagreement, verify};

const RESULTS: &str = "/consultations/goal-v/results";

async fn vote(voters: &mut [Client], choice: &str) {
    for voter in voters {
        voter.post(&ballot("KD-01"), &[("round", "1"), ("choice", choice)]).await.leads_to();
    }
}

/// 40 residents, 25 officials of whom three are against, one vote on a second line; then the round is closed.
async fn closed_round(app: &TestApp) -> Client {
    let mut world = app.consultation().await;
    line(app, &world, "KD-01", vec![]).await;
    line(app, &world, "=2+5", vec![]).await;
    let mut residents = voters(app, "resident", "resident", None, 40).await;
    let mut officials = voters(app, "official", "official", None, 25).await;
    vote(&mut residents[..20], "support").await;
    vote(&mut residents[20..30], "neutral").await;
    vote(&mut residents[30..], "against").await;
    vote(&mut officials[..11], "support").await;
    vote(&mut officials[11..22], "neutral").await;
    vote(&mut officials[22..], "against").await;
    residents[0].post("/consultations/goal-v/actions/%3D2%2B5/vote", &[("choice", "support")]).await.leads_to();
    world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
    world.moderator
}

on_both_databases! {
    async fn before_the_closing_the_page_says_when_results_come(app: TestApp) {
        let world = app.consultation().await;
        let mut reader = app.visitor();
        reader.get(RESULTS).await.has_status(200).says("There are no results yet").says("Round 1 is open until 12 November 2026, 09:00");
        reader.get("/consultations/goal-v/results.csv").await.has_status(404);
        reader.get("/consultations/goal-v/results.json").await.has_status(404);
        reader.get("/consultations/goal-v/results?round=7").await.has_status(404);
        app.clock.set(world.closes_at);
        reader.get(RESULTS).await.says("The round is over");
    }

    async fn page_and_downloads_say_the_same(app: TestApp) {
        closed_round(&app).await;
        let mut reader = app.visitor();
        let page = reader.get(RESULTS).await;
        page.has_status(200).says("65").says("66").says("Action line KD-01");
        page.says("What the figures mean").says("neutral ones included").says("What the columns mean");
        let json = reader.get("/consultations/goal-v/results.json").await;
        let result = ResultSnapshot::from_json(&json.body).expect("a result");
        page.says(&sha256(&json.body));
        let bus = &result.action_lines[0];
        assert_eq!((result.participants, bus.votes.each()), (65, [31, 21, 13]));

        let csv = reader.get("/consultations/goal-v/results.csv").await;
        assert!(csv.body.starts_with("\u{FEFF}consultation,round,record,code,title,"), "{}", csv.body);
        csv.says("goal-v,1,action_line,KD-01,Action line KD-01,,all,,,31,21,13,65,65,0,0,0,,2026-11-02T08:00:00Z\r\n");
        csv.says("goal-v,1,action_line,'=2+5,").does_not_say(",=2+5");
        reader.get("/consultations/goal-v/results/columns").await.has_status(200).says("comments_neutral");
    }

    async fn small_groups_are_not_shown_and_cannot_be_computed(app: TestApp) {
        closed_round(&app).await;
        let json = app.visitor().get("/consultations/goal-v/results.json").await;
        let result = ResultSnapshot::from_json(&json.body).expect("a result");
        // Three officials were against: neither they nor the residents, whose numbers would tell them, are shown.
        assert_eq!(result.action_lines[0].by_kind.groups, []);
        assert_eq!(result.action_lines[0].by_kind.together, None);
        // All gave no territory: the group is everybody, and large enough.
        assert_eq!(result.action_lines[0].by_territory.groups[0].votes.each(), [31, 21, 13]);
        assert_eq!(result.action_lines[1].by_territory.groups, []);
    }

    async fn whoever_voted_on_several_action_lines_under_a_goal_took_part_in_it_once(app: TestApp) {
        load(&app, GOAL_V).await;
        let mut world = app.consultation().await;
        let mut goals = Vec::new();
        for code in ["V", "V.1", "V.3"] {
            goals.push(strategies::goal(&app.site.db, "krakow-2030", code).await.unwrap().unwrap());
        }
        line(&app, &world, "KD-01", vec![goals[1]]).await;
        line(&app, &world, "KD-02", vec![goals[1], goals[2]]).await;
        line(&app, &world, "KD-03", vec![goals[2]]).await;
        let mut voters = voters(&app, "voter", "resident", None, 12).await;
        for (number, voter) in voters.iter_mut().enumerate() {
            let codes: &[&str] = match number {
                0..6 => &["KD-01", "KD-02"],
                6..9 => &["KD-03"],
                _ => &["KD-02"],
            };
            for code in codes {
                voter.post(&ballot(code), &[("choice", "support")]).await.leads_to();
            }
        }
        // However many parts the tokens are looked at in: together they are everybody, and each is in one of them.
        for parts in [0, 1, 3, 16, 1_000] {
            let counted = app.site.db.write(async |tx| by_goal::participants(tx, world.round, parts).await).await.unwrap();
            let counted: Vec<Option<i64>> = goals.iter().map(|goal| counted.get(goal).copied()).collect();
            assert_eq!(counted, [Some(12), Some(9), Some(12)], "in {parts} parts");
        }
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        assert_eq!(verify(&app.site).await.expect("a recount").differences, []);
    }

    async fn places_stand_in_the_readers_alphabet_then_the_unsaid_and_all_together_last(app: TestApp) {
        load(&app, METROPOLIS).await;
        let mut world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let places = app::strategy::store::territories(&app.site.db).await.expect("the territories");
        let place = |name: &str| places.iter().find(|place| place.territory.name == name).map(|place| place.territory.id);
        // By their register codes Skawina stands before Świątniki Górne, and Kraków after both.
        for (name, wanted) in [("a", place("Świątniki Górne")), ("b", place("Kraków")), ("c", place("Skawina")), ("d", None)] {
            let mut voters = voters(&app, name, "resident", wanted, 20).await;
            vote(&mut voters[..10], "support").await;
            vote(&mut voters[10..], "against").await;
        }
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let page = app.visitor().get(&format!("{RESULTS}?lang=pl")).await;
        let split = page.body.split("Według miejsca zamieszkania").nth(1).and_then(|rest| rest.split("</table>").next()).expect("the split");
        let order = ["Kraków", "Skawina", "Świątniki Górne", "Nie podano miejsca zamieszkania", "<tfoot", "Razem"];
        let found = order.map(|name| split.rfind(name).unwrap_or_else(|| panic!("{name} is not in {split}")));
        assert!(found.is_sorted(), "{split}");
        let total = split.split("<tfoot").nth(1).expect("the total");
        assert!(total.contains(">80<"), "all who voted: {total}");
    }

    async fn a_changed_ballot_tally_or_result_is_found(app: TestApp) {
        closed_round(&app).await;
        assert_eq!(verify(&app.site).await.expect("a recount").differences, []);
        let done: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE tallies SET count = count + 1 WHERE choice = 'support' AND participant_kind = 'official'")?;
            execute!(tx, "UPDATE ballots SET choice = 'against' WHERE choice = 'support' AND participant_kind = 'official'")?;
            execute!(tx, "UPDATE result_snapshots SET json = json || ' '")?;
            Ok(())
        }).await;
        done.expect("tampering");
        let found: Vec<Disagreement> = verify(&app.site).await.expect("a recount").differences.into_iter().map(|found| found.what).collect();
        assert!(matches!(found[..], [Disagreement::Tallies(_), Disagreement::Hash, Disagreement::Line(_)]), "{found:?}");
    }

    async fn what_was_out_of_sight_is_told_with_its_votes_and_nobody_waits_for_votes_any_more(app: TestApp) {
        let mut world = app.consultation().await;
        let hidden = line(&app, &world, "KD-01", vec![]).await;
        line(&app, &world, "KD-02", vec![]).await;
        let mut voters = voters(&app, "voter", "resident", None, 3).await;
        vote(&mut voters, "support").await;
        app.site.db.write(async |tx| apply_line_hidden(tx, hidden).await).await.expect("hidden");
        world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "")]).await.leads_to();
        let page = app.visitor().get(RESULTS).await;
        page.says("One text was out of sight").says("Those are 3 votes.");
        page.says(">No votes.<").does_not_say("No votes yet");
        for place in ["/consultations/goal-v", "/consultations/goal-v/actions/KD-02"] {
            app.visitor().get(place).await.says(">No votes.<").does_not_say("No votes yet");
        }
    }

    async fn the_page_speaks_three_languages(app: TestApp) {
        closed_round(&app).await;
        let mut reader = app.visitor();
        reader.get("/consultations/goal-v/results?lang=pl").await.says("Wyniki tury 1").says("65 głosów");
        reader.get("/consultations/goal-v/results?lang=lt").await.says("1 turo rezultatai").says("65 balsai");
    }
}
