//! Who is told of a closed round: everybody who took part, of what they took part in.

use super::world::{ballot, line};
use crate::support::{Client, TestApp, World, on_both_databases};
use app::base::db::{execute, scalars};
use app::base::error::AppResult;
use app::base::time::Interval;
use app::consultations::model::RoundId;
use app::consultations::store::insert_round;
use app::moderation::closing::close_due;
use app::notifications::model::{Letter, Part, ProposalStanding};

const CLOSE: &str = "/consultations/goal-v/rounds/1/close";

async fn comment(client: &mut Client, code: &str) -> String {
    let path = format!("/consultations/goal-v/actions/{code}/comments");
    let said = client.post(&path, &[("alignment", "for"), ("body", "Benches, and shade.")]).await;
    said.leads_to().rsplit("#comment-").next().unwrap_or_default().to_owned()
}

async fn propose(client: &mut Client, title: &str, deed: &str) {
    let fields = [("title", title), ("body", "Benches."), ("language", "en"), ("voice", "me"), ("deed", deed)];
    client.post("/consultations/goal-v/proposals/new", &fields).await.leads_to();
}

/// Who was told of a closed round, and of what.
async fn told(app: &TestApp) -> Vec<(String, Part)> {
    let part = |letter| match letter {
        Letter::RoundClosed { part, .. } => Some(part),
        _ => None,
    };
    let letters = app.letters().await;
    let mut told: Vec<_> =
        letters.into_iter().filter_map(|queued| Some((queued.address, part(queued.letter)?))).collect();
    told.sort_by(|one, other| one.0.cmp(&other.0));
    told
}

async fn change(app: &TestApp, sql: &'static str) {
    let done: AppResult<()> = app
        .site
        .db
        .write(async |tx| {
            match sql {
                "polish" => execute!(tx, "UPDATE people SET language = 'pl' WHERE email = 'bob@example.org'")?,
                "hidden" => execute!(tx, "UPDATE action_lines SET state = 'hidden' WHERE code = 'KD-03'")?,
                _ => execute!(tx, "DELETE FROM ballots")?,
            };
            Ok(())
        })
        .await;
    done.expect("a change");
}

/// Ada votes and comments, Bob comments, Cela proposes; Dan wants no news, Eve takes her comment back and Fred drafts.
async fn everybody(app: &TestApp, world: &World) {
    for code in ["KD-01", "KD-02", "KD-03"] {
        line(app, world, code, vec![]).await;
    }
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    ada.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
    comment(&mut ada, "KD-01").await;
    comment(&mut ada, "KD-01").await;
    let mut bob = app.sign_up("Bob", "bob@example.org").await;
    change(app, "polish").await;
    comment(&mut bob, "KD-02").await;
    comment(&mut bob, "KD-03").await;
    propose(&mut app.sign_up("Cela", "cela@example.org").await, "Shade", "submit").await;
    let mut dan = app.sign_up("Dan", "dan@example.org").await;
    dan.post(&ballot("KD-01"), &[("choice", "against")]).await.leads_to();
    dan.post("/account/notifications", &[]).await.leads_to();
    let mut eve = app.sign_up("Eve", "eve@example.org").await;
    let taken_back = comment(&mut eve, "KD-01").await;
    eve.post(&format!("/comments/{taken_back}/withdraw"), &[]).await.leads_to();
    propose(&mut app.sign_up("Fred", "fred@example.org").await, "Benches", "save").await;
    change(app, "hidden").await;
}

on_both_databases! {
    async fn who_voted_commented_or_proposed_gets_one_letter_with_the_outcome_of_that(app: TestApp) {
        let mut world = app.consultation().await;
        everybody(&app, &world).await;
        // No ballot is needed to know who took part.
        change(&app, "no ballots").await;
        let page = world.moderator.get(CLOSE).await;
        page.says("3 people who voted, commented or proposed get a letter").says("One more took part who cannot be written to");
        world.moderator.post(CLOSE, &[("reason", "The council meets tomorrow.")]).await.leads_to();
        let told = told(&app).await;
        let names: Vec<_> = told.iter().map(|(address, _)| address.as_str()).collect();
        assert_eq!(names, ["ada@example.org", "bob@example.org", "cela@example.org"]);
        let mine = told.iter().all(|(_, part)| part.more.as_deref() == Some("http://narada.test/account/contributions"));
        assert!(mine, "everybody is led to their own votes and words: {told:?}");
        let codes = |part: &Part| part.commented.iter().map(|line| line.code.clone()).collect::<Vec<_>>();
        let [(_, ada), (_, bob), (_, cela)] = &told[..] else { panic!("three letters") };
        assert_eq!((ada.voted, codes(ada), ada.commented[0].support), (true, vec!["KD-01".to_owned()], 1));
        assert_eq!((bob.voted, codes(bob)), (false, vec!["KD-02".to_owned()]), "nothing is told of a hidden text");
        assert_eq!((cela.voted, codes(cela), cela.proposed[0].standing), (false, vec![], ProposalStanding::Waiting));
        let languages = scalars!(
            app.site.db,
            String,
            "SELECT language FROM outbox WHERE topic = 'consultation_news' ORDER BY address"
        );
        assert_eq!(languages.expect("the outbox"), ["en", "pl", "en"]);
    }

    async fn what_was_said_before_the_round_before_was_closed_is_not_told_again(app: TestApp) {
        let mut world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        comment(&mut bob, "KD-01").await;
        world.moderator.post(CLOSE, &[("reason", "")]).await.leads_to();
        app.clock.set(world.closes_at.plus_days(-5));
        let planned = Interval { opens_at: app.clock.now(), closes_at: world.closes_at.plus_days(5) };
        let id: RoundId = app.site.chance.id(app.clock.now());
        let second = app.site.db.write(async |tx| insert_round(tx, id, world.consultation, 2, planned).await);
        second.await.expect("a second round");
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
        let close = "/consultations/goal-v/rounds/2/close";
        world.moderator.get(close).await.says("One person who voted, commented or proposed gets a letter");
        world.moderator.post(close, &[("reason", "")]).await.leads_to();
        let told = told(&app).await;
        let names: Vec<_> = told.iter().map(|(address, _)| address.as_str()).collect();
        assert_eq!(names, ["ada@example.org", "bob@example.org"], "each once");
    }

    async fn whose_proposal_became_an_action_line_is_told_how_it_fared(app: TestApp) {
        let mut world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        propose(&mut ada, "Shade", "submit").await;
        let id = scalars!(app.site.db, app::proposals::model::ProposalId, "SELECT id FROM proposals").expect("a proposal").remove(0);
        let more = [("code", "KD-09"), ("summary", "Shade in every square.")];
        let answer = crate::moderation::decide(&mut world.moderator, &id.to_string(), "1", "accept", &more).await;
        answer.leads_to();
        world.moderator.post(CLOSE, &[("reason", "")]).await.leads_to();
        let told = told(&app).await;
        let [(address, part)] = &told[..] else { panic!("one letter: {told:?}") };
        let outcome = part.proposed[0].line.as_ref().map(|line| (line.code.as_str(), line.support));
        assert_eq!((address.as_str(), outcome), ("ada@example.org", Some(("KD-09", 0))));
    }

    async fn what_is_said_after_the_end_of_a_round_is_not_told_as_part_of_it(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut people = Vec::new();
        for name in ["Ada", "Bob", "Cela", "Dan"] {
            people.push(app.sign_up(name, &format!("{}@example.org", name.to_lowercase())).await);
        }
        let [ada, bob, cela, dan] = &mut people[..] else { panic!("four people") };
        comment(ada, "KD-01").await;
        propose(bob, "Shade", "submit").await;
        // Another stage may go on, and the worker may come late.
        let early: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE comments SET created_at = $1", world.closes_at)?;
            execute!(tx, "UPDATE proposals SET submitted_at = $1", world.closes_at)?;
            Ok(())
        }).await;
        early.expect("at the last moment");
        comment(cela, "KD-01").await;
        propose(dan, "Benches", "submit").await;
        let late: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE comments SET created_at = $1 + 1 WHERE created_at <> $1", world.closes_at)?;
            execute!(tx, "UPDATE proposals SET submitted_at = $1 + 1 WHERE submitted_at <> $1", world.closes_at)?;
            Ok(())
        }).await;
        late.expect("too late");
        app.clock.set(world.closes_at.plus_days(1));
        assert_eq!(close_due(&app.site).await.expect("closed"), 1);
        let names: Vec<_> = told(&app).await.into_iter().map(|(address, _)| address).collect();
        assert_eq!(names, ["ada@example.org", "bob@example.org"]);
    }

    async fn a_letter_tells_only_what_its_reader_said_before_the_end(app: TestApp) {
        let world = app.consultation().await;
        line(&app, &world, "KD-01", vec![]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&ballot("KD-01"), &[("choice", "support")]).await.leads_to();
        comment(&mut ada, "KD-01").await;
        propose(&mut ada, "Shade", "submit").await;
        let late: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE comments SET created_at = $1 + 1", world.closes_at)?;
            execute!(tx, "UPDATE proposals SET submitted_at = $1 + 1", world.closes_at)?;
            Ok(())
        }).await;
        late.expect("too late");
        app.clock.set(world.closes_at.plus_days(1));
        assert_eq!(close_due(&app.site).await.expect("closed"), 1);
        let told = told(&app).await;
        let [(_, part)] = &told[..] else { panic!("one letter: {told:?}") };
        assert!(part.voted && part.commented.is_empty() && part.proposed.is_empty(), "{part:?}");
    }
}
