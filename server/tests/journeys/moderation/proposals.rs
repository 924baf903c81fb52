//! Deciding about proposals.

use super::{QUEUE, decide, waiting};
use crate::support::{TestApp, World, on_both_databases, path};
use app::base::db::execute;
use app::base::error::AppResult;
use app::base::i18n::Lang;
use app::notifications::model::{Letter, ProposalDecision};
use app::organisations::model::OrganisationId;
use app::proposals::model::{ProposalId, ProposalState, ProposalText};
use app::proposals::store;

/// A proposal by Ada that waits for a decision.
pub(super) async fn submitted(app: &TestApp, world: &World) -> String {
    app.sign_up("Ada", "ada@example.org").await;
    let author = app.person_id("ada@example.org").await;
    let id: ProposalId = app.site.chance.id(app.clock.now());
    let text = ProposalText {
        title: "Shade at the stops".to_owned(),
        body: "Trees at **every** stop. <script>alert(1)</script>".to_owned(),
        language: Lang::En,
        organisation: None,
    };
    let written = app
        .site
        .db
        .write(async |tx| {
            store::insert(tx, id, world.consultation, author, &text).await?;
            store::set_state(tx, id, ProposalState::Draft, ProposalState::Submitted).await?;
            store::keep_version(tx, id).await
        })
        .await;
    written.expect("a submitted proposal");
    id.to_string()
}

pub(super) async fn state(app: &TestApp, id: &str) -> ProposalState {
    let id = id.parse().expect("an identifier");
    store::proposal(&app.site.db, id).await.expect("an answer").expect("a proposal").state
}

pub(super) async fn told(app: &TestApp) -> (ProposalDecision, String) {
    app.newest("ada@example.org", |letter| match letter {
        Letter::ProposalDecided { decision, explanation, .. } => Some((*decision, explanation.clone())),
        _ => None,
    })
    .await
}

on_both_databases! {
    async fn a_submitted_proposal_is_published_and_its_author_told(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        let page = world.moderator.get(QUEUE).await;
        page.says("Shade at the stops").says("<strong>every</strong>").says("1 left to decide").does_not_say("<script>alert");
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
        assert_eq!((state(&app, &id).await, waiting(&app, &world).await), (ProposalState::Published, 0));
        assert_eq!(told(&app).await, (ProposalDecision::Published, "Your proposal is public now. Thank you for it.".to_owned()));
    }

    async fn desk_and_proposal_lead_to_each_other_and_to_what_was_changed(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        let (page, history) = (format!("/proposals/{id}"), format!("/proposals/{id}/history"));
        world.moderator.get(QUEUE).await.says(&format!("href=\"{page}\"")).does_not_say(&history);
        let rule = world.rules[1].to_string();
        decide(&mut world.moderator, &id, "1", "return", &[("rule", &rule), ("explanation", "Which stops?")]).await.leads_to();
        let proposal: ProposalId = id.parse().expect("an identifier");
        let text = ProposalText { title: "Shade".to_owned(), body: "Trees.".to_owned(), language: Lang::En, organisation: None };
        let again: AppResult<()> = app.site.db.write(async |tx| {
            store::change(tx, proposal, 1, &text).await?;
            store::set_state(tx, proposal, ProposalState::Returned, ProposalState::Submitted).await?;
            store::keep_version(tx, proposal).await
        }).await;
        again.expect("handed in again");
        world.moderator.get(QUEUE).await.says(&format!("href=\"{page}\"")).says(&format!("href=\"{history}\""));
        world.moderator.get(&history).await.has_status(200).says("Version 2");
        let desk = format!("href=\"{QUEUE}?show=all&amp;item={id}#item\"");
        world.moderator.get(&page).await.says(&desk);
        decide(&mut world.moderator, &id, "2", "publish", &[]).await.leads_to();
        world.moderator.get(&page).await.says(&desk);
        app.visitor().get(&page).await.has_status(200).does_not_say("/queue?");
        app.sign_in("ada@example.org").await.get(&page).await.does_not_say("/queue?");
        let line = [("code", "KD-01"), ("summary", "Trees at bus stops.")];
        decide(&mut world.moderator, &id, "2", "accept", &line).await.leads_to();
        world.moderator.get(&page).await.does_not_say(&desk);
    }

    async fn a_returned_proposal_tells_why(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        decide(&mut world.moderator, &id, "1", "return", &[]).await.has_status(422);
        assert_eq!(state(&app, &id).await, ProposalState::Submitted);
        let rule = world.rules[1].to_string();
        decide(&mut world.moderator, &id, "1", "return", &[("rule", &rule), ("explanation", "Which stops?")]).await.leads_to();
        assert_eq!(state(&app, &id).await, ProposalState::Returned);
        assert_eq!(told(&app).await, (ProposalDecision::Returned, "Which stops?".to_owned()));
        let rule = app.newest("ada@example.org", |letter| match letter {
            Letter::ProposalDecided { rule, .. } => Some(rule.clone()),
            _ => None,
        });
        assert!(!rule.await.is_empty(), "the letter names the rule");
    }

    async fn a_proposal_becomes_an_action_line(app: TestApp) {
        let mut world = app.consultation().await;
        app.action_line(&world, "KD-01").await;
        let id = submitted(&app, &world).await;
        let taken = [("code", "KD-01"), ("summary", "Trees at bus stops.")];
        decide(&mut world.moderator, &id, "1", "accept", &taken).await.has_status(422).says("This is taken already.").says("Trees at bus stops.");
        decide(&mut world.moderator, &id, "1", "accept", &[]).await.has_status(422);
        assert_eq!(state(&app, &id).await, ProposalState::Submitted);
        let line = [("code", "KD-02"), ("summary", "Trees at bus stops.")];
        decide(&mut world.moderator, &id, "1", "accept", &line).await.leads_to();
        assert_eq!(state(&app, &id).await, ProposalState::Accepted);
        assert_eq!(told(&app).await.0, ProposalDecision::Accepted);
        let link = app.newest("ada@example.org", |letter| match letter {
            Letter::ProposalDecided { link, .. } => Some(link.clone()),
            _ => None,
        }).await;
        assert_eq!(path(&link), "/consultations/goal-v/actions/KD-02");
        let written = store::action_line(&app.site.db, world.consultation, "KD-02").await.expect("an answer").expect("an action line");
        assert_eq!((written.title.as_str(), written.summary.as_str()), ("Shade at the stops", "Trees at bus stops."));
    }

    async fn two_decisions_about_one_proposal_are_one(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        let mut second = app.administrator().await;
        decide(&mut world.moderator, &id, "1", "publish", &[]).await.leads_to();
        decide(&mut second, &id, "1", "publish", &[]).await.has_status(422).says("Somebody changed this meanwhile");
    }

    async fn what_an_author_has_not_handed_in_stays_theirs_be_it_a_language_or_a_name(app: TestApp) {
        let mut world = app.consultation().await;
        let id = submitted(&app, &world).await;
        let rule = world.rules[1].to_string();
        decide(&mut world.moderator, &id, "1", "return", &[("rule", &rule), ("explanation", "Which stops?")]).await.leads_to();
        let ada = app.person_id("ada@example.org").await;
        let choir: OrganisationId = app.site.chance.id(app.clock.now());
        let text = ProposalText { title: "Szkic".to_owned(), body: "Tajne.".to_owned(), language: Lang::Pl, organisation: Some(choir) };
        let proposal: ProposalId = id.parse().expect("an identifier");
        let changed: AppResult<bool> = app.site.db.write(async |tx| {
            let sql = "INSERT INTO organisations (id, slug, name, register_number, mandate, state, registered_by, registered_at)
                       VALUES ($1, 'choir', 'The Choir', '1', 'We sing.', 'verified', $2, 1)";
            execute!(tx, sql, choir, ada)?;
            store::change(tx, proposal, 1, &text).await
        }).await;
        assert!(changed.expect("a draft"));
        let item = format!("{QUEUE}?show=all&item={id}");
        for page in [item.as_str(), "/consultations/goal-v/decisions"] {
            world.moderator.get(page).await.says("Shade at the stops").does_not_say("The Choir").does_not_say("Szkic").does_not_say("lang=\"pl\">S");
        }
        let seen = store::proposal_for(&app.site.db, proposal, Some(world.moderator_id)).await.expect("an answer").expect("a proposal");
        assert_eq!((seen.language, seen.organisation, seen.organisation_name), (Lang::En, None, None));
        let own = store::proposal_for(&app.site.db, proposal, Some(ada)).await.expect("an answer").expect("a proposal");
        assert_eq!((own.language, own.organisation), (Lang::Pl, Some(choir)));
        let handed_in: AppResult<()> = app.site.db.write(async |tx| {
            store::set_state(tx, proposal, ProposalState::Returned, ProposalState::Submitted).await?;
            store::keep_version(tx, proposal).await
        }).await;
        handed_in.expect("handed in");
        world.moderator.get(&item).await.says("The Choir").says("lang=\"pl\">Szkic");
    }
}
