//! One person, one ballot: cast, changed, withdrawn, refused.

use super::world::{ballot, counted, line, rows, tokens, voters};
use crate::comments::verified_organisation;
use crate::support::{Kind, PASSWORD, TestApp, on_both_databases};
use app::base::db::{Pools, all, execute};
use app::base::error::AppResult;
use app::base::limits::{Limit, Limits};
use app::voting::model::Counts;
use http::HeaderValue;

/// The button of the chosen answer, as the page writes it.
const CHOSEN: &str = "data-choice=\"support\" aria-pressed=\"true\"";

fn counts(support: i64, neutral: i64, against: i64) -> Counts {
    Counts { support, neutral, against }
}

on_both_databases! {
    async fn a_vote_keeps_the_writer_for_few_statements(app: TestApp) {
        let world = app.consultation().await;
        for code in ["KD-01", "KD-02"] {
            line(&app, &world, code, vec![]).await;
        }
        let (mut ada, mut ben) = (app.sign_up("Ada", "ada@example.org").await, app.sign_up("Ben", "ben@example.org").await);
        // The first vote of all makes the round's key.
        ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await.leads_to();
        // What is judged, participation, the ballot, its count; on PostgreSQL, where others write meanwhile, the round is held before.
        let held = u64::from(matches!(app.site.db.pools, Pools::Postgres(_)));
        for (voter, most) in [(&mut ben, 4 + held), (&mut ada, 3 + held)] {
            let before = app.site.db.acts();
            voter.post(&ballot("KD-02"), &[("round", "1"), ("choice", "support")]).await.leads_to();
            let acts = app.site.db.acts() - before;
            assert!(acts <= most, "{acts}");
        }
    }

    async fn a_vote_is_cast_changed_and_withdrawn_and_the_counts_follow(app: TestApp) {
        let world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.get(&ballot("KD-01")).await.has_status(200).says("Should this be done?").does_not_say(CHOSEN);
        let page = ada.get("/consultations/goal-v/actions/KD-01").await;
        page.says("Should this be done?").says("Write a comment");
        assert_eq!(page.body.matches("<script").count(), 1, "the islands of a page are loaded once");

        let answer = ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await;
        assert_eq!(answer.leads_to(), "/consultations/goal-v/actions/KD-01#vote");
        assert_eq!(counted(&app, world.round, bus).await, counts(1, 0, 0));
        ada.get(&ballot("KD-01")).await.says(CHOSEN);

        ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", "against")]).await.leads_to();
        ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", "against")]).await.leads_to();
        assert_eq!(counted(&app, world.round, bus).await, counts(0, 0, 1));
        assert_eq!(rows(&app).await, (1, 1));

        let withdraw = format!("{}/withdraw", ballot("KD-01"));
        ada.post(&withdraw, &[("round", "1")]).await.leads_to();
        ada.post(&withdraw, &[("round", "1")]).await.leads_to();
        assert_eq!(counted(&app, world.round, bus).await, counts(0, 0, 0));
        assert_eq!(rows(&app).await, (0, 0), "who withdrew everything did not take part");
    }

    async fn without_scripts_the_ballot_says_what_was_chosen_and_until_when_it_can_change(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let page = "/consultations/goal-v/actions/KD-01";
        ada.get(page).await;
        let said = [
            ("support", "en", "Your vote: support. You can change it until 12 November 2026, 09:00."),
            ("neutral", "pl", "Twój głos: neutralnie. Można go zmienić do: 12 listopada 2026, 09:00."),
            ("against", "lt", "Jūsų balsas: prieš. Jį pakeisti galite iki: 2026 m. lapkričio 12 d., 09:00."),
        ];
        for (choice, lang, words) in said {
            let to = ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", choice)]).await;
            assert_eq!(to.leads_to(), "/consultations/goal-v/actions/KD-01#vote");
            let shown = ada.get(&format!("{page}?lang={lang}")).await;
            let (before, said) = shown.says("id=\"vote\"").body.split_once("id=\"vote\"").expect("the ballot's section");
            assert!(!before.contains("role=\"status\" class=\"notice\""), "nothing is said out of sight");
            assert!(said.contains("role=\"status\" class=\"notice\"") && said.replace('\u{a0}', " ").contains(words), "{said}");
        }
        let withdrawn = ada.post(&format!("{}/withdraw", ballot("KD-01")), &[("round", "1")]).await;
        assert_eq!(withdrawn.leads_to(), "/consultations/goal-v/actions/KD-01#vote");
        let words = "<p>Your vote is withdrawn. You can vote again until 12 November 2026, 09:00.<!></p>";
        ada.get(&format!("{page}?lang=en")).await.says(words);
        ada.get(page).await.does_not_say(words);
    }

    async fn who_is_not_signed_in_learns_until_when_one_can_vote_and_comes_back_to_the_ballot(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut reader = app.visitor();
        let page = reader.get("/consultations/goal-v/actions/KD-01").await;
        page.says("You can vote until 12 November 2026, 09:00.").says("It takes an account with a confirmed mail address");
        let back = "next=%2Fconsultations%2Fgoal-v%2Factions%2FKD-01%23vote";
        let (sign_in, sign_up) = (format!("/sign-in?{back}"), format!("/sign-up?{back}"));
        page.says(&format!("href=\"{sign_in}\"")).says(&format!("href=\"{sign_up}\""));
        let ballot = "/consultations/goal-v/actions/KD-01#vote";
        reader.get(&sign_up).await.says(&format!("name=\"next\" value=\"{ballot}\"")).says(&sign_in);
        let fields = [("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD), ("next", ballot)];
        assert_eq!(reader.post("/sign-up", &fields).await.leads_to(), format!("/sign-up/sent?{back}"));
        let link = app.confirmation_link("ada@example.org").await;
        assert!(link.ends_with(back), "{link}");
        assert_eq!(reader.post(&link, &[("password", PASSWORD)]).await.leads_to(), ballot);
        let fields = [("name", "Eve"), ("email", "eve@example.org"), ("password", PASSWORD), ("next", "//evil.example")];
        app.visitor().post("/sign-up", &fields).await.leads_to();
        assert!(!app.confirmation_link("eve@example.org").await.contains("evil"));
        let fields = [("email", "ada@example.org"), ("password", PASSWORD), ("next", ballot)];
        assert_eq!(app.visitor().post("/sign-in", &fields).await.leads_to(), ballot);
    }

    async fn a_member_of_a_verified_organisation_is_counted_among_organisations_with_one_vote(app: TestApp) {
        let world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&ballot("KD-01"), &[("choice", "against")]).await.leads_to();
        verified_organisation(&app, &world, "ada@example.org").await;
        ada.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
        let kinds = all!(app.site.db, (String,), "SELECT participant_kind FROM ballots").expect("the ballots");
        assert_eq!(kinds, [("organisation".to_owned(),)]);
        assert_eq!(counted(&app, world.round, bus).await, counts(1, 0, 0));
        let tallies = "SELECT participant_kind FROM tallies WHERE count > 0";
        assert_eq!(all!(app.site.db, (String,), tallies).expect("the tallies"), [("organisation".to_owned(),)]);
    }

    async fn the_ballot_names_nobody(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&ballot("KD-01"), &[("choice", "neutral")]).await.leads_to();
        let token = tokens(&app).await.remove(0);
        let person = app.person_id("ada@example.org").await.0;
        assert_eq!(token.len(), 64);
        assert!(!token.contains(&person.simple().to_string()));
        let key = app::voting::keys::RoundKey::read(&app.site.settings.keys, world.round).expect("a readable key").expect("a key");
        assert_eq!(token, key.token(person));
    }

    async fn a_round_takes_votes_from_its_first_moment_to_the_last_before_its_end(app: TestApp) {
        let world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        let mut voters = voters(&app, "voter", "resident", None, 3).await;
        app.clock.set(world.closes_at.plus_millis(-1));
        voters[0].post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await.leads_to();
        app.clock.set(world.closes_at);
        let late = voters[1].post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await;
        late.has_status(422).says("The round is closed. What you chose now is not counted").says("Voting closed on");
        late.says("<h2>That could not be done").does_not_say("needs your attention");
        let withdrawal = voters[0].post(&format!("{}/withdraw", ballot("KD-01")), &[("round", "1")]).await;
        withdrawal.has_status(422).says("The round is closed");
        app.clock.set(world.closes_at.plus_days(-12));
        voters[2].post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await.has_status(422).says("not open yet");
        assert_eq!(counted(&app, world.round, bus).await, counts(1, 0, 0));
    }

    async fn the_island_gets_a_short_answer_and_refusals_in_words(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.headers.insert("accept", HeaderValue::from_static("application/json"));
        let answer = ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await;
        assert_eq!(answer.has_status(200).body, "{\"choice\":\"support\",\"refusal\":null}");
        let answer = ada.post(&format!("{}/withdraw", ballot("KD-01")), &[("round", "1")]).await;
        assert_eq!(answer.has_status(200).body, "{\"choice\":null,\"refusal\":null}");
        app.clock.set(world.closes_at);
        let late = ada.post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await;
        late.has_status(422).says("\"code\":\"round_closed\"").says("The round is closed. What you chose now is not counted");
    }

    async fn odd_fields_are_refused_and_nothing_is_counted(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        for body in [
            "choice=support&choice=against",
            "choice=support&weight=9",
            "choice=support&participant_kind=official",
            "choice=support&round=1&round=2",
            "choice=support&round=1e0",
            "choice[]=support",
            "round=1",
            "",
        ] {
            ada.post_raw(&ballot("KD-01"), body).await.has_status(400);
        }
        ada.post_raw(&ballot("KD-01"), "choice=SUPPORT").await.has_status(422).says("Please choose one of the options");
        ada.post_raw(&ballot("KD-01"), "choice=support&round=7").await.has_status(422);
        ada.post(&ballot("KD-99"), &[("choice", "support")]).await.has_status(404);
        assert_eq!(rows(&app).await, (0, 0));
    }

    async fn who_lost_the_right_cannot_vote_with_the_next_request(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let done: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE people SET suspended_at = 1 WHERE email = 'ada@example.org'")?;
            Ok(())
        }).await;
        done.expect("a suspension");
        let answer = ada.post(&ballot("KD-01"), &[("choice", "support")]).await;
        assert!(answer.leads_to().starts_with("/sign-in?"));
        assert_eq!(rows(&app).await, (0, 0));
    }

    async fn without_its_key_a_round_takes_no_vote_rather_than_a_second_one(app: TestApp) {
        let world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
        let file = app.site.settings.keys.join(format!("round-{}.key", world.round));
        let key = std::fs::read(&file).expect("the key");
        std::fs::remove_file(&file).expect("the key is gone");
        ada.post(&ballot("KD-01"), &[("choice", "against")]).await.has_status(500);
        assert!(!file.exists(), "no new key is made");
        std::fs::write(&file, [7_u8; 32]).expect("another key");
        ada.post(&ballot("KD-01"), &[("choice", "against")]).await.has_status(500);
        assert_eq!(counted(&app, world.round, bus).await, counts(1, 0, 0));
        std::fs::write(&file, key).expect("the right key");
        ada.post(&ballot("KD-01"), &[("choice", "against")]).await.leads_to();
        assert_eq!(counted(&app, world.round, bus).await, counts(0, 0, 1));
    }

    async fn counts_stay_hidden_while_the_round_is_open(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
        ada.get(&ballot("KD-01")).await.says("The counts are shown after the round").does_not_say("Counted so far");
        let done: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE consultations SET running_tallies = $1 WHERE slug = 'goal-v'", true)?;
            Ok(())
        }).await;
        done.expect("a setting");
        ada.get(&ballot("KD-01")).await.says("Counted so far").does_not_say("The counts are shown after the round");
    }
}

async fn a_limit_is_told_where_the_ballot_stands(kind: Kind) {
    let app = TestApp::with_limits(kind, Limits::scaled(1)).await;
    let world = app.consultation().await;
    line(&app, &world, "KD-01", vec![]).await;
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    let person = app.person_id("ada@example.org").await.to_string();
    while app.site.limits.check(Limit::Vote, &person).is_ok() {}
    let vote = [("round", "1"), ("choice", "support")];
    ada.headers.insert("referer", HeaderValue::from_static("http://narada.test/consultations/goal-v?page=2"));
    let page = ada.post(&ballot("KD-01"), &vote).await;
    page.has_status(429).says("please try again in ").says(" second");
    page.says("<a href=\"/consultations/goal-v?page=2\">Back to the page you came from");
    // The island says it itself, and one stays where one was.
    ada.headers.insert("accept", HeaderValue::from_static("application/json"));
    let told = ada.post(&ballot("KD-01"), &vote).await;
    told.has_status(429).says("\"code\":\"too_many\"").says("please try again in ").says(" second");
    assert!(told.headers.contains_key("retry-after"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_vote_that_comes_too_often_is_told_when_to_come_again_on_sqlite() {
    a_limit_is_told_where_the_ballot_stands(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_vote_that_comes_too_often_is_told_when_to_come_again_on_postgres() {
    a_limit_is_told_where_the_ballot_stands(Kind::Postgres).await;
}
