//! Decisions are undone by other decisions, and nothing is deleted.

use super::proposals::{state, submitted, told};
use super::{decide, report, reported, waiting};
use crate::comments::THREADS;
use crate::support::{Answer, Client, TestApp, World, on_both_databases};
use crate::voting::world::line;
use app::base::i18n::Lang;
use app::notifications::model::{AfterUndoing, Letter, ProposalDecision};
use app::proposals::model::{ProposalState, ProposalText};
use app::proposals::store;

const DECISIONS: &str = "/consultations/goal-v/decisions";
const LINE: &str = "/consultations/goal-v/actions/KD-01";

/// The way to undo the latest decision that still can be.
async fn way_back(moderator: &mut Client) -> String {
    let page = moderator.get(DECISIONS).await;
    let mut hrefs = page.body.split("href=\"").map(|rest| rest.split('"').next().unwrap_or_default());
    hrefs.find(|href| href.ends_with("/undo")).expect("a way to undo").to_owned()
}

/// Undoes the latest decision by another one.
async fn undo(moderator: &mut Client, subject: &str, decision: &str) -> Answer {
    let way = way_back(moderator).await;
    let fields = [("subject", subject), ("version", "1"), ("decision", decision), ("rule", ""), ("explanation", "")];
    moderator.post(&way, &fields).await
}

/// Ada's proposal became KD-01.
async fn accepted(app: &TestApp, world: &mut World) -> String {
    let id = submitted(app, world).await;
    let line = [("code", "KD-01"), ("summary", "Trees at bus stops.")];
    decide(&mut world.moderator, &id, "1", "accept", &line).await.leads_to();
    id
}

async fn withdraw(world: &mut World) -> Answer {
    let rule = world.rules[1].to_string();
    let fields = [("version", "1"), ("rule", rule.as_str()), ("explanation", "It repeats KD-02.")];
    world.moderator.post(&format!("{LINE}/withdraw"), &fields).await
}

pub(super) async fn line_id(app: &TestApp, world: &World) -> String {
    let line = store::action_line(&app.site.db, world.consultation, "KD-01").await.expect("an answer");
    line.expect("an action line").id.to_string()
}

on_both_databases! {
    async fn the_list_of_decisions_says_what_was_decided_about_whose_text_and_why(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        let rule = world.rules[1].to_string();
        let more = [("rule", rule.as_str()), ("explanation", "Which stops?")];
        decide(&mut world.moderator, &id, "1", "return", &more).await.leads_to();
        let list = world.moderator.get(DECISIONS).await;
        list.says("returned").says("Which stops?").says(">Proposal<").says(">Ada<");
        undo(&mut world.moderator, &id, "reopen").await.leads_to();
        // Nobody wrote why: then what the author is sent.
        world.moderator.get(DECISIONS).await.says("A moderator looks at your proposal once more.");
        list.says(&format!("/queue?show=all&amp;item={id}#item\">Shade at the stops<"));
    }

    async fn a_decision_can_be_undone_at_once_and_the_notice_names_only_those_who_get_a_letter(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        let answer = decide(&mut world.moderator, &id, "1", "publish", &[]).await;
        let next = answer.leads_to().to_owned();
        let page = world.moderator.get(&next).await;
        page.says("The decision is made. The author gets a letter.").does_not_say("reported the text");
        page.says("“Shade at the stops”: published.").says("Undo this decision");
        let undo = page.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.ends_with("/undo"));
        let undo = undo.unwrap().to_owned();
        // Once: the next page has nothing to say any more.
        world.moderator.get(&next).await.does_not_say("Undo this decision");
        world.moderator.get(&undo).await.has_status(200).says("Shade at the stops");
        let fields = [("subject", id.as_str()), ("version", "1"), ("decision", "reopen"), ("rule", ""), ("explanation", "")];
        world.moderator.post(&undo, &fields).await.leads_to();
        assert_eq!(state(&app, &id).await, ProposalState::Submitted);
    }

    async fn nobody_is_promised_a_letter_where_nobody_gets_one(app: TestApp) {
        let mut world = app.consultation().await;
        // An imported line: nobody of this site wrote it.
        line(&app, &world, "KD-01", Vec::new()).await;
        let answer = withdraw(&mut world).await;
        let page = world.moderator.get(answer.leads_to()).await;
        page.says("The decision is made.").does_not_say("letter");
        assert!(app.letters().await.iter().all(|queued| !matches!(queued.letter, Letter::ProposalDecided { .. })));
    }

    async fn a_proposal_returned_by_mistake_waits_again(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        let rule = world.rules[1].to_string();
        decide(&mut world.moderator, &id, "1", "return", &[("rule", &rule), ("explanation", "Which stops?")]).await.leads_to();
        let way = way_back(&mut world.moderator).await;
        world.moderator.get(&way).await.says("Shade at the stops").says("Put back into the queue").does_not_say("Show again");
        undo(&mut world.moderator, &id, "reopen").await.leads_to();
        assert_eq!((state(&app, &id).await, waiting(&app, &world).await), (ProposalState::Submitted, 1));
        let usual = "A moderator looks at your proposal once more. You need not do anything.";
        assert_eq!(told(&app).await, (ProposalDecision::Reopened, usual.to_owned()));
        world.moderator.get(DECISIONS).await.says("undone").says("put back into the queue").says("undoes an earlier decision");
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
    }

    async fn a_returned_proposal_that_its_author_writes_on_stays_the_authors(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        let rule = world.rules[1].to_string();
        decide(&mut world.moderator, &id, "1", "return", &[("rule", &rule), ("explanation", "Which stops?")]).await.leads_to();
        let way = way_back(&mut world.moderator).await;
        let text = ProposalText { title: "Half a thought".to_owned(), body: "Secret.".to_owned(), language: Lang::En, organisation: None };
        let proposal = id.parse().expect("an identifier");
        app.site.db.write(async |tx| store::change(tx, proposal, 1, &text).await).await.expect("a draft");
        world.moderator.get(DECISIONS).await.says("returned").does_not_say(&way);
        world.moderator.get(&way).await.says("cannot be undone here").does_not_say("Half a thought");
        let fields = [("subject", id.as_str()), ("version", "2"), ("decision", "reopen"), ("rule", ""), ("explanation", "")];
        world.moderator.post(&way, &fields).await.has_status(422);
        assert_eq!(state(&app, &id).await, ProposalState::Returned);
    }

    async fn no_link_leads_to_undoing_what_cannot_be_undone_any_more(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
        let item = format!("/consultations/goal-v/queue?show=all&item={id}");
        for page in [DECISIONS, item.as_str()] {
            world.moderator.get(page).await.says("published").says("/undo\"");
        }
        // Its author takes it back.
        let proposal = id.parse().expect("an identifier");
        let taken = app.site.db.write(async |tx| store::set_state(tx, proposal, ProposalState::Published, ProposalState::Withdrawn).await);
        taken.await.expect("withdrawn");
        for page in [DECISIONS, item.as_str()] {
            world.moderator.get(page).await.says("published").does_not_say("/undo\"");
        }
    }

    async fn a_publication_is_taken_back_into_the_queue(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
        undo(&mut world.moderator, &id, "reopen").await.leads_to();
        assert_eq!(state(&app, &id).await, ProposalState::Submitted);
        app.visitor().get(&format!("/proposals/{id}")).await.has_status(404);
    }

    async fn an_action_line_that_nobody_voted_on_leaves_the_list(app: TestApp) {
        let mut world = app.consultation().await;
        let id = accepted(&app, &mut world).await;
        let way = way_back(&mut world.moderator).await;
        world.moderator.get(&way).await.says("KD-01/withdraw");
        world.moderator.get(&format!("{LINE}/withdraw")).await.says("Withdraw action line KD-01").says("Shade at the stops");
        world.moderator.post(&format!("{LINE}/withdraw"), &[("version", "1"), ("rule", ""), ("explanation", "")]).await.has_status(422);
        assert_eq!(withdraw(&mut world).await.leads_to(), LINE);
        app.visitor().get("/consultations/goal-v").await.does_not_say("Shade at the stops");
        app.visitor().get(LINE).await.says("Shade at the stops").says("was withdrawn on").says("It repeats KD-02.");
        assert_eq!((state(&app, &id).await, waiting(&app, &world).await), (ProposalState::Submitted, 1));
        let told = app.newest("ada@example.org", |letter| match letter {
            Letter::ProposalDecided { decision, explanation, link, .. } => Some((*decision, explanation.clone(), link.clone())),
            _ => None,
        }).await;
        let link = format!("http://narada.test{LINE}");
        assert_eq!(told, (ProposalDecision::WithdrawnWaits, "It repeats KD-02.".to_owned(), link));
        world.moderator.get(DECISIONS).await.says("undone").says("withdrawn");
        withdraw(&mut world).await.has_status(422);
        // What was decided too fast is decided again.
        let line = [("code", "KD-03"), ("summary", "Trees at bus stops.")];
        decide(&mut world.moderator, &id, "1", "accept", &line).await.leads_to();
        app.visitor().get("/consultations/goal-v").await.says("Shade at the stops");
    }

    async fn a_proposal_that_was_public_before_is_public_again(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
        let line = [("code", "KD-01"), ("summary", "Trees at bus stops.")];
        decide(&mut world.moderator, &id, "1", "accept", &line).await.leads_to();
        withdraw(&mut world).await.leads_to();
        assert_eq!(state(&app, &id).await, ProposalState::Published);
        assert_eq!(told(&app).await.0, ProposalDecision::WithdrawnPublic);
    }

    async fn whoever_reported_is_told_when_the_decision_about_it_is_undone_and_finds_it_in_the_receipt(app: TestApp) {
        let (mut world, id) = reported(&app).await;
        let mut ada = app.sign_in("ada@example.org").await;
        let receipt = report(&mut ada, &id, "An insult.").await;
        let rule = world.rules[0].to_string();
        let reason = [("rule", rule.as_str()), ("explanation", "Say it without insults.")];
        decide(&mut world.moderator, &id, "1", "hide", &reason).await.leads_to();
        ada.get(&receipt).await.says(">hidden<").says("Say it without insults.").does_not_say("undoes an earlier decision");
        let again = async |app: &TestApp| {
            app.newest("ada@example.org", |letter| match letter {
                Letter::ReportAnswered { hidden, undone, explanation, .. } => Some((*hidden, *undone, explanation.clone())),
                _ => None,
            }).await
        };
        assert_eq!(again(&app).await, (true, None, "Say it without insults.".to_owned()));

        app.clock.set(app.clock.now().plus_hours(1));
        let undone = undo(&mut world.moderator, &id, "restore").await;
        let next = undone.leads_to().to_owned();
        world.moderator.get(&next).await.says("The author and whoever reported the text get a letter.");
        let usual = "A moderator looked at it again and shows it as before.";
        assert_eq!(again(&app).await, (false, Some(AfterUndoing::Visible), usual.to_owned()));
        let page = ada.get(&receipt).await;
        page.says(">shown again<").says("undoes an earlier decision").says(usual).does_not_say(">hidden<");

        // Hidden after all: the report is still theirs.
        app.clock.set(app.clock.now().plus_hours(1));
        let way = way_back(&mut world.moderator).await;
        let fields = [("subject", id.as_str()), ("version", "1"), ("decision", "hide"), ("rule", &rule), ("explanation", "It is one.")];
        world.moderator.post(&way, &fields).await.leads_to();
        assert_eq!(again(&app).await, (true, Some(AfterUndoing::Hidden), "It is one.".to_owned()));
        ada.get(&receipt).await.says(">hidden<").says("It is one.").does_not_say(">shown again<");
        let letters = app.letters().await;
        let told = letters.iter().filter(|queued| matches!(queued.letter, Letter::ReportAnswered { .. })).count();
        assert_eq!(told, 3, "each decision once");
    }

    async fn votes_on_a_withdrawn_action_line_are_kept_and_told(app: TestApp) {
        let mut world = app.consultation().await;
        accepted(&app, &mut world).await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let vote = format!("{LINE}/vote");
        eve.post(&vote, &[("round", "1"), ("choice", "support")]).await.leads_to();
        withdraw(&mut world).await.leads_to();
        app.visitor().get("/consultations/goal-v").await.says("Shade at the stops").says("Withdrawn");
        let late = eve.post(&vote, &[("round", "1"), ("choice", "against")]).await;
        late.has_status(422).says("This action line was withdrawn.");
        let comment = [("alignment", "for"), ("body", "A pity.")];
        eve.post(THREADS, &comment).await.has_status(422).says("This action line was withdrawn.");
        eve.get(LINE).await.does_not_say("name=\"choice\"").does_not_say("Report a breach of the rules");
        eve.get(&format!("{LINE}/report")).await.has_status(404);
        let closed = world.moderator.post("/consultations/goal-v/rounds/1/close", &[("reason", "It repeats another.")]).await;
        closed.leads_to();
        app.visitor().get("/consultations/goal-v/results").await.says("Shade at the stops").says("withdrawn").says("1 vote");
        app.visitor().get("/consultations/goal-v/results.csv").await.says(",1,0,0,1,1,0,0,0,yes,");
    }

    async fn a_withdrawal_is_undone_too(app: TestApp) {
        let mut world = app.consultation().await;
        let id = accepted(&app, &mut world).await;
        withdraw(&mut world).await.leads_to();
        let line = line_id(&app, &world).await;
        undo(&mut world.moderator, &line, "restore").await.leads_to();
        assert_eq!(state(&app, &id).await, ProposalState::Accepted);
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        eve.post(&format!("{LINE}/vote"), &[("round", "1"), ("choice", "support")]).await.leads_to();
        assert_eq!(told(&app).await.0, ProposalDecision::Accepted);
    }

    async fn whoever_published_for_the_organiser_withdraws_it(app: TestApp) {
        let mut world = app.consultation().await;
        let fields = [("code", "KD-01"), ("title", "Buses every hour"), ("summary", "A bus every hour."), ("body", "From six to ten."), ("language", "en")];
        world.moderator.post("/consultations/goal-v/actions/new", &fields).await.leads_to();
        withdraw(&mut world).await.leads_to();
        app.visitor().get(LINE).await.says("It repeats KD-02.");
        let line = line_id(&app, &world).await;
        undo(&mut world.moderator, &line, "restore").await.leads_to();
        app.visitor().get("/consultations/goal-v").await.says("Buses every hour");
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        eve.get(&format!("{LINE}/withdraw")).await.has_status(403);
        eve.post(&format!("{LINE}/withdraw"), &[("version", "1"), ("rule", ""), ("explanation", "No.")]).await.has_status(403);
    }
}
