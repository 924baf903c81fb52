//! Closing a round: once, with everything that belongs to it, and no vote after it.

use super::world::{ballot, counted, line, rows, voters};
use crate::support::{Client, TestApp, World, on_both_databases};
use app::accounts::model::PersonId;
use app::base::db::{execute, scalar, scalars};
use app::base::error::AppResult;
use app::moderation::closing::close_due;
use app::notifications::model::Letter;
use app::proposals::model::ActionLineId;
use app::voting::store::BulkVote;
use app::voting::verifying::verify;
use http::StatusCode;
use tokio::task::JoinSet;
use uuid::Uuid;

const CLOSE: &str = "/consultations/goal-v/rounds/1/close";

async fn closures(app: &TestApp) -> (i64, i64) {
    let closures = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM round_closures").expect("a count");
    (closures, scalar!(app.site.db, i64, "SELECT COUNT(*) FROM result_snapshots").expect("a count"))
}

/// Somebody reported an action line.
async fn report(app: &TestApp, world: &World, line: ActionLineId) {
    let done: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            let id: Uuid = app.site.chance.id(tx.now());
            execute!(
                tx,
                "INSERT INTO reports (id, consultation_id, subject_kind, subject_id, reason, reported_at)
                 VALUES ($1, $2, 'action_line', $3, 'Insult', 1)",
                id,
                world.consultation,
                line
            )?;
            Ok(())
        })
        .await;
    done.expect("a report");
}

async fn told(app: &TestApp) -> Vec<String> {
    let closed = app.letters().await.into_iter().filter(|queued| matches!(queued.letter, Letter::RoundClosed { .. }));
    closed.map(|queued| queued.address).collect()
}

on_both_databases! {
    async fn a_moderator_closes_the_round_and_everybody_who_took_part_is_told_once(app: TestApp) {
        let mut world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut voters = voters(&app, "voter", "resident", None, 3).await;
        voters[0].post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
        voters[1].post(&ballot("KD-01"), &[("choice", "against")]).await.leads_to();
        world.moderator.get(CLOSE).await.has_status(200).says("2 people who voted, commented or proposed get a letter");
        voters[0].get(CLOSE).await.has_status(403);
        voters[0].post(CLOSE, &[("reason", "")]).await.has_status(403);

        let closed = world.moderator.post(CLOSE, &[("reason", "")]).await;
        assert_eq!(closed.leads_to(), "/consultations/goal-v/results?round=1");
        let results = world.moderator.get(closed.leads_to()).await;
        results.has_status(200).says("Results of round 1").says("The letters with the outcome are on their way.");
        let mut told = told(&app).await;
        told.sort();
        assert_eq!(told, ["voter-0@example.org", "voter-1@example.org"]);
        let kinds = scalars!(app.site.db, String, "SELECT kind FROM audit_events WHERE kind = 'round_closed'").expect("the log");
        assert_eq!(kinds.len(), 1);

        voters[2].post(&ballot("KD-01"), &[("round", "1"), ("choice", "support")]).await.has_status(422).says("The round is closed");
        let letters = app.letters().await.len();
        world.moderator.post(CLOSE, &[("reason", "")]).await.has_status(422).says("The round is closed already");
        assert_eq!(close_due(&app.site).await.expect("nothing to do"), 0);
        assert_eq!((closures(&app).await, app.letters().await.len()), ((1, 1), letters));
    }

    async fn the_letter_tells_of_lines_that_have_votes_and_marks_one_that_was_withdrawn(app: TestApp) {
        let mut world = app.consultation().await;
        for code in ["KD-01", "KD-02", "KD-03"] {
            line(&app, &world, code, vec![]).await;
        }
        let mut voters = voters(&app, "voter", "resident", None, 2).await;
        for voter in &mut voters {
            voter.post(&ballot("KD-03"), &[("choice", "support")]).await.leads_to();
        }
        voters[0].post(&ballot("KD-01"), &[("choice", "against")]).await.leads_to();
        let rule = world.rules[1].to_string();
        let why = [("version", "1"), ("rule", rule.as_str()), ("explanation", "It repeats KD-01.")];
        world.moderator.post("/consultations/goal-v/actions/KD-03/withdraw", &why).await.leads_to();
        world.moderator.post(CLOSE, &[("reason", "")]).await.leads_to();
        let lines = app.newest("voter-0@example.org", |letter| match letter {
            Letter::RoundClosed { lines, .. } => Some(lines.clone()),
            _ => None,
        }).await;
        let told: Vec<_> = lines.iter().map(|line| (line.title.as_str(), line.support, line.against)).collect();
        assert_eq!(told, [("Action line KD-03 (withdrawn)", 2, 0), ("Action line KD-01", 0, 1)]);
    }

    async fn from_the_page_that_closes_a_round_one_comes_back_without_closing_it(app: TestApp) {
        let mut world = app.consultation().await;
        let page = world.moderator.get(CLOSE).await;
        page.says("href=\"/consultations/goal-v/manage\">Cancel");
        assert_eq!(page.body.matches("href=\"/consultations/goal-v/manage\"").count(), 2, "in the breadcrumbs too");
        world.moderator.get(&format!("{CLOSE}?lang=lt")).await.says(">Grįžti<").does_not_say(">Atšaukti<");
    }

    async fn an_undecided_queue_holds_the_closing_until_a_reason_is_given(app: TestApp) {
        let mut world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        report(&app, &world, bus).await;
        world.moderator.get(CLOSE).await.says("1 item still waits");
        let refused = world.moderator.post(CLOSE, &[("reason", " ")]).await;
        refused.has_status(422).says("The moderation queue still holds undecided items");
        assert_eq!(closures(&app).await, (0, 0));
        world.moderator.post(CLOSE, &[("reason", "The council meets tomorrow.")]).await.leads_to();
        let reason = scalar!(app.site.db, String, "SELECT reason FROM round_closures").expect("a closure");
        assert_eq!(reason, "The council meets tomorrow.");
    }

    async fn the_clock_closes_a_round_as_of_its_planned_end(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
        app.clock.set(world.closes_at.plus_millis(-1));
        assert_eq!(close_due(&app.site).await.expect("nothing is due"), 0);
        app.clock.set(world.closes_at.plus_hours(2));
        let (one, other) = tokio::join!(close_due(&app.site), close_due(&app.site));
        assert_eq!(one.expect("closed") + other.expect("closed"), 1);
        let closed_at = scalar!(app.site.db, i64, "SELECT closed_at FROM round_closures WHERE closed_by IS NULL").expect("a closure");
        assert_eq!(closed_at, world.closes_at.0);
        assert_eq!(told(&app).await, ["ada@example.org"]);
    }

    async fn votes_that_race_with_the_closing_are_counted_or_refused_and_never_lost(app: TestApp) {
        let world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        let voters = voters(&app, "voter", "resident", None, 200).await;
        let mut set = JoinSet::new();
        for (number, mut voter) in voters.into_iter().enumerate() {
            if number % 50 == 25 {
                let moderator = world.moderator.clone();
                set.spawn(async move { (true, post(moderator, CLOSE, "reason=").await) });
            }
            set.spawn(async move {
                tokio::task::yield_now().await;
                voter.headers.clear();
                (false, post(voter, &ballot("KD-01"), "round=1&choice=support").await)
            });
        }
        let answers = set.join_all().await;
        let count = |closer: bool, status: StatusCode| answers.iter().filter(|answer| **answer == (closer, status)).count();
        assert_eq!((count(true, StatusCode::SEE_OTHER), count(true, StatusCode::UNPROCESSABLE_ENTITY)), (1, 3));
        let accepted = count(false, StatusCode::SEE_OTHER);
        assert_eq!(accepted + count(false, StatusCode::UNPROCESSABLE_ENTITY), 200);
        let accepted = i64::try_from(accepted).expect("at most 200");
        assert_eq!(counted(&app, world.round, bus).await.each(), [accepted, 0, 0]);
        assert_eq!(rows(&app).await, (accepted, accepted));
        let frozen = app::voting::store::snapshot(&app.site.db, world.round).await.expect("an answer").expect("a result");
        let frozen = app::voting::snapshot::ResultSnapshot::from_json(&frozen.json).expect("a readable result");
        assert_eq!((frozen.participants, frozen.action_lines[0].votes.total()), (accepted, accepted));
        assert_eq!(closures(&app).await, (1, 1));
    }

    async fn ten_thousand_people_are_written_to_in_one_transaction(app: TestApp) {
        let mut world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        ten_thousand(&app, &world, bus).await;
        world.moderator.post(CLOSE, &[("reason", "")]).await.leads_to();
        let letters = scalar!(app.site.db, i64, "SELECT COUNT(DISTINCT address) FROM outbox WHERE topic = 'consultation_news'").expect("a count");
        assert_eq!(letters, 10_000);
        assert_eq!(verify(&app.site).await.expect("a recount").differences, []);
    }

    async fn what_waits_when_the_time_is_over_is_told_to_those_who_decide_with_what_to_do(app: TestApp) {
        let mut world = app.consultation().await;
        let bus = line(&app, &world, "KD-01", vec![]).await;
        report(&app, &world, bus).await;
        let pages = ["/consultations/goal-v", "/consultations/goal-v/manage", "/consultations/goal-v/queue", CLOSE];
        for page in &pages[..3] {
            world.moderator.get(page).await.does_not_say("Round 1 ended on");
        }
        app.clock.set(world.closes_at);
        for page in &pages[..3] {
            let page = world.moderator.get(page).await;
            page.says("Round 1 ended on")
                .says("closes the round by itself")
                .says("1 item still waits")
                .says(&format!("href=\"{CLOSE}\""));
        }
        world.moderator.get(CLOSE).await.says("The time of the round ended on").does_not_say("would end by itself");
        assert_eq!(close_due(&app.site).await.expect("closed"), 1);
        for page in pages {
            let page = world.moderator.get(page).await;
            page.says("Round 1 ended on")
                .says("1 item waits for a decision. The result is frozen")
                .says("href=\"/consultations/goal-v/queue?show=all\"");
            page.does_not_say("closes the round by itself");
        }
        // Nobody else can do anything about it.
        app.visitor().get("/consultations/goal-v").await.does_not_say("still waits");
        let more = [("subject", bus.to_string()), ("version", "1".to_owned())];
        let [subject, version] = more.each_ref().map(|(name, value)| (*name, value.as_str()));
        let keep =
            [subject, version, ("show", "all"), ("next", ""), ("decision", "keep"), ("rule", ""), ("explanation", "")];
        world.moderator.post("/consultations/goal-v/queue", &keep).await.leads_to();
        for page in pages {
            world.moderator.get(page).await.does_not_say("1 item waits");
        }
    }
}

async fn post(mut client: Client, path: &str, body: &str) -> StatusCode {
    loop {
        let answer = client.post_raw(path, body).await;
        if answer.status != StatusCode::SERVICE_UNAVAILABLE {
            return answer.status;
        }
    }
}

async fn ten_thousand(app: &TestApp, world: &crate::support::World, line: app::proposals::model::ActionLineId) {
    use app::accounts::model::Verification;
    use app::voting::model::{Ballot, Choice, NOT_SAID, ParticipantKind};
    let now = app.clock.now();
    let people: Vec<PersonId> = (0..10_000).map(|_| app.site.chance.id(now)).collect();
    let written: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            for (number, person) in people.iter().enumerate() {
                execute!(
                    tx,
                    "INSERT INTO people (id, email, name, language, created_at) VALUES ($1, $2, 'Voter', 'lt', 1)",
                    *person,
                    format!("voter-{number}@example.org")
                )?;
            }
            let key = app::voting::keys::for_voting(tx, &app.site, world.round).await?;
            let ballot = Ballot {
                choice: Choice::Support,
                participant_kind: ParticipantKind::Resident,
                territory_id: NOT_SAID,
                verification: Verification::Mail,
            };
            let vote = |person: &PersonId| BulkVote { participant: person.0, line, token: key.token(person.0), ballot };
            app::voting::store::put_votes(tx, world.round, &people.iter().map(vote).collect::<Vec<_>>()).await
        })
        .await;
    written.expect("ten thousand votes");
}
