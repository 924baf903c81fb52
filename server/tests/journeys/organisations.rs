//! Organisations: registering, deciding, acting in their name.

use crate::support::{Client, Kind, PASSWORD, TestApp, on_both_databases, path};
use app::base::db::scalar;
use app::base::limits::Limits;
use app::notifications::model::Letter;
use app::organisations::store::verified_memberships;

const MANDATE: &str = "We speak for the residents of the **old town**, by a vote of our members.";
const FIELDS: [(&str, &str); 3] =
    [("name", "Zielony Kraków"), ("register_number", "0000 123 456"), ("mandate", MANDATE)];
const PAGE: &str = "/organisations/zielony-krakow";

async fn registered(app: &TestApp) -> Client {
    let mut ada = app.sign_up("Ada", "ada@example.org").await;
    assert_eq!(ada.post("/organisations/new", &FIELDS).await.leads_to(), PAGE);
    ada
}

/// Decides as an official would, with the version that the page shows.
async fn decide(official: &mut Client, decision: &str, reason: &str) {
    let page = official.get(&format!("{PAGE}/decide")).await;
    page.has_status(200);
    let seen = page
        .body
        .split("name=\"seen\" value=\"")
        .nth(1)
        .expect("a version")
        .split('"')
        .next()
        .expect("its end")
        .to_owned();
    let fields = [("decision", decision), ("reason", reason), ("seen", seen.as_str())];
    assert_eq!(official.post(&format!("{PAGE}/decide"), &fields).await.leads_to(), "/organisations/queue");
}

async fn verified(app: &TestApp) -> (Client, Client) {
    let ada = registered(app).await;
    let mut official = app.administrator().await;
    decide(&mut official, "verify", "The register names Ada.").await;
    (ada, official)
}

fn invitation_link(letter: &Letter) -> Option<String> {
    match letter {
        Letter::OrganisationInvitation { link, .. } => Some(path(link).to_owned()),
        _ => None,
    }
}

on_both_databases! {
    async fn an_organisation_is_registered_verified_and_then_public(app: TestApp) {
        let mut ada = registered(&app).await;
        ada.get(PAGE).await.says("An official is looking at it").says("<strong>old town</strong>");
        app.visitor().get(PAGE).await.has_status(404);
        app.visitor().get("/organisations").await.says("No organisation is verified yet").does_not_say("Zielony");
        let person = app.person_id("ada@example.org").await;
        assert!(verified_memberships(&app.site.db, person).await.unwrap().is_empty());

        let mut official = app.administrator().await;
        official.get("/organisations").await.says("1 organisation waits for a decision");
        official.get("/organisations/queue").await.says("Zielony Kraków").says("0000123456");
        let form = official.get(&format!("{PAGE}/decide")).await;
        form.says("Needed for both decisions, also when you verify.").says(" required").says("name=\"reason\"");
        decide(&mut official, "verify", "The register names Ada.").await;

        app.visitor().get(PAGE).await.has_status(200).says("Register number 0000123456").says("1 member");
        app.visitor().get("/organisations").await.says("Zielony Kraków");
        assert_eq!(verified_memberships(&app.site.db, person).await.unwrap()[0].slug, "zielony-krakow");
        let reason = |letter: &Letter| match letter {
            Letter::OrganisationDecided { verified: true, reason, .. } => Some(reason.clone()),
            _ => None,
        };
        assert_eq!(app.newest("ada@example.org", reason).await, "The register names Ada.");
        let audited = "SELECT COUNT(*) FROM audit_events WHERE kind = 'organisation_verified' AND actor_id IS NOT NULL";
        assert_eq!(scalar!(app.site.db, i64, audited).unwrap(), 1);
    }

    async fn a_refused_organisation_is_mended_and_submitted_again(app: TestApp) {
        let mut ada = registered(&app).await;
        let mut official = app.administrator().await;
        decide(&mut official, "refuse", "The number is another body's.").await;
        ada.get(PAGE).await.says("number is another body").says("Mend and submit again");
        ada.get(&format!("{PAGE}/mend")).await.says("value=\"0000123456\"");
        let mended = [("name", "Zielony Kraków"), ("register_number", "0000654321"), ("mandate", MANDATE)];
        assert_eq!(ada.post(&format!("{PAGE}/mend"), &mended).await.leads_to(), PAGE);
        ada.get(&format!("{PAGE}/mend")).await.has_status(404);
        decide(&mut official, "verify", "Now it fits.").await;
        app.visitor().get(PAGE).await.says("0000654321");
    }

    async fn what_is_wrong_with_a_registration_is_said_and_what_was_typed_stays(app: TestApp) {
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let fields = [("name", "Z"), ("register_number", "KRS 12"), ("mandate", "</textarea><b>short")];
        let answer = ada.post("/organisations/new", &fields).await;
        answer.has_status(422).says("digits only").says("at least 3 characters").says("at least 20 characters");
        answer.says("value=\"KRS 12\"").does_not_say("<b>short");
    }

    async fn a_decision_needs_a_reason_and_the_version_that_was_read(app: TestApp) {
        let mut ada = registered(&app).await;
        let mut official = app.administrator().await;
        let decide_page = format!("{PAGE}/decide");
        let seen = official.get(&decide_page).await.body.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let none = [("decision", "verify"), ("reason", "  "), ("seen", seen.as_str())];
        official.post(&decide_page, &none).await.has_status(422).says("Please give a reason");
        decide(&mut official, "refuse", "The number is another body's.").await;
        app.clock.advance(1_000);
        ada.post(&format!("{PAGE}/mend"), &FIELDS).await.leads_to();
        let stale = [("decision", "verify"), ("reason", "Fine."), ("seen", seen.as_str())];
        official.post(&decide_page, &stale).await.has_status(422).says("changed this meanwhile");
    }

    async fn only_officials_decide_and_nobody_on_their_own(app: TestApp) {
        registered(&app).await;
        let mut ada = app.sign_in("ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let fields = [("decision", "verify"), ("reason", "I say so."), ("seen", "0")];
        ada.get(&format!("{PAGE}/decide")).await.has_status(403);
        ada.post(&format!("{PAGE}/decide"), &fields).await.has_status(403);
        // Before anybody looks whether there is such an organisation, in both ways to ask.
        eve.get(&format!("{PAGE}/decide")).await.has_status(403);
        eve.get("/organisations/nowhere/decide").await.has_status(403);
        eve.post(&format!("{PAGE}/decide"), &fields).await.has_status(403);
        eve.get("/organisations/queue").await.has_status(403);
        eve.get(PAGE).await.has_status(404);
        eve.post(&format!("{PAGE}/mend"), &FIELDS).await.has_status(404);
        app.visitor().get("/organisations/queue").await.leads_to();
        let mut world = app.consultation().await;
        world.moderator.get("/organisations/queue").await.has_status(200).says("Zielony");
        decide(&mut world.moderator, "verify", "The register names Ada.").await;
    }

    async fn a_verified_number_belongs_to_one_organisation(app: TestApp) {
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        eve.post("/organisations/new", &FIELDS).await.leads_to();
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        // Not verified yet, so the first to register keeps nobody out; the address differs.
        assert_eq!(ada.post("/organisations/new", &FIELDS).await.leads_to(), "/organisations/zielony-krakow-0000123456");
        let mut official = app.administrator().await;
        decide(&mut official, "verify", "Fine.").await;
        let other = "/organisations/zielony-krakow-0000123456/decide";
        let seen = official.get(other).await.body.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let second = [("decision", "verify"), ("reason", "Fine."), ("seen", seen.as_str())];
        official.post(other, &second).await.has_status(422).says("taken already");
        let late = app.sign_up("Bob", "bob@example.org").await.post("/organisations/new", &FIELDS).await;
        late.has_status(422).says("taken already");
    }

    async fn an_invitation_makes_one_member_once(app: TestApp) {
        let (mut ada, _) = verified(&app).await;
        let members = format!("{PAGE}/members");
        ada.get(&members).await.has_status(200).says("Invite somebody");
        ada.post(&members, &[("email", "bob@example.org")]).await.leads_to();
        let link = app.newest("bob@example.org", invitation_link).await;
        assert!(app.visitor().get(&link).await.leads_to().starts_with("/sign-in"));
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        bob.get(&members).await.has_status(404);
        bob.get(&link).await.says("Ada invites you to act for Zielony Kraków");
        assert_eq!(bob.post(&link, &[]).await.leads_to(), PAGE);
        bob.get(&members).await.has_status(200).says("Leave the organisation").does_not_say("Invite somebody");
        app.sign_up("Eve", "eve@example.org").await.post(&link, &[]).await.has_status(422);
        app.visitor().get(PAGE).await.says("2 members").does_not_say("Bob");
        bob.post(&members, &[("email", "eve@example.org")]).await.has_status(404);
        let id = app.person_id("bob@example.org").await.to_string();
        app.sign_up("Joe", "joe@example.org").await.post(&members, &[("remove", &id)]).await.has_status(404);
        ada.post(&members, &[("remove", &id)]).await.leads_to();
        bob.get(&members).await.has_status(404);
        let own = app.person_id("ada@example.org").await.to_string();
        ada.post(&members, &[("remove", &own)]).await.has_status(422);
    }

    async fn a_member_may_leave(app: TestApp) {
        let (mut ada, _) = verified(&app).await;
        let members = format!("{PAGE}/members");
        ada.post(&members, &[("email", "bob@example.org")]).await.leads_to();
        let link = app.newest("bob@example.org", invitation_link).await;
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        bob.post(&link, &[]).await.leads_to();
        let id = app.person_id("bob@example.org").await.to_string();
        assert_eq!(bob.post(&members, &[("remove", &id)]).await.leads_to(), PAGE);
        bob.get(&members).await.has_status(404);
    }

    async fn an_invitation_says_nothing_about_accounts_and_dies_after_a_week(app: TestApp) {
        let (mut ada, _) = verified(&app).await;
        app.sign_up("Bob", "bob@example.org").await;
        let members = format!("{PAGE}/members");
        let known = ada.post(&members, &[("email", "bob@example.org")]).await;
        let unknown = ada.post(&members, &[("email", "nobody@example.org")]).await;
        assert_eq!((known.leads_to(), &known.body), (unknown.leads_to(), &unknown.body));
        let link = app.newest("bob@example.org", invitation_link).await;
        app.clock.advance(7 * 24 * 60 * 60 * 1_000);
        let mut bob = app.sign_in("bob@example.org").await;
        bob.post(&link, &[]).await.has_status(422).says("This invitation does not work");
        assert_eq!(app::organisations::actions::forget_expired(&app.site).await.unwrap(), 2);
    }

    async fn once_its_registrar_is_gone_the_longest_member_answers_for_an_organisation(app: TestApp) {
        let (mut ada, mut administrator) = verified(&app).await;
        let members = format!("{PAGE}/members");
        ada.post(&members, &[("email", "bob@example.org")]).await.leads_to();
        let link = app.newest("bob@example.org", invitation_link).await;
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        bob.post(&link, &[]).await.leads_to();
        bob.get(&members).await.does_not_say("Invite somebody");
        ada.post("/account/erase", &[("current", PASSWORD)]).await.leads_to();
        bob.get(&members).await.says("Invite somebody").says("Answers for it");
        bob.post(&members, &[("email", "eve@example.org")]).await.leads_to();
        bob.post("/account/erase", &[("current", PASSWORD)]).await.leads_to();
        // Nobody is left: an administrator lets somebody in.
        administrator.get(&members).await.has_status(200).says("Invite somebody");
        administrator.post(&members, &[("email", "joe@example.org")]).await.leads_to();
        let link = app.newest("joe@example.org", invitation_link).await;
        let mut joe = app.sign_up("Joe", "joe@example.org").await;
        joe.post(&link, &[]).await.leads_to();
        joe.get(&members).await.says("Invite somebody");
    }

    async fn whoever_erases_their_account_acts_for_nobody(app: TestApp) {
        let (mut ada, mut official) = verified(&app).await;
        ada.post("/account/erase", &[("current", PASSWORD)]).await.leads_to();
        official.get(PAGE).await.says("0 members");
        official.get("/organisations").await.does_not_say("Ada");
    }
}

async fn whoever_may_not_invite_spends_no_letters(kind: Kind) {
    let app = TestApp::with_limits(kind, Limits::scaled(1)).await;
    verified(&app).await;
    let mut eve = app.sign_up("Eve", "eve@example.org").await;
    for _ in 0..5 {
        eve.post(&format!("{PAGE}/members"), &[("email", "bob@example.org")]).await.has_status(404);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_may_not_invite_spends_no_letters_on_sqlite() {
    whoever_may_not_invite_spends_no_letters(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_may_not_invite_spends_no_letters_on_postgres() {
    whoever_may_not_invite_spends_no_letters(Kind::Postgres).await;
}
