//! Who sits in a group, and who sees what of it.

use super::{COORDINATION, GROUP, KAUNAS, WORKSPACE, gathered, invitation, join};
use crate::strategy::{load, load_meanwhile};
use crate::support::{ADMINISTRATOR, Kind, PASSWORD, TestApp, on_both_databases};
use app::accounts::model::{AccountDeed, PersonId};
use app::base::db::{scalar, scalars};
use app::base::error::AppResult;
use app::base::limits::Limits;
use app::groups::access::held_group;
use app::groups::store;
use app::strategy::file;

/// The strategy without the group.
fn without_the_group() -> String {
    let mut document = file::parse(KAUNAS).unwrap();
    document.groups.retain(|group| group.code != "economy");
    for series in &mut document.series {
        series.group = series.group.take().filter(|group| group != "economy");
    }
    file::toml(&document)
}

/// Counted for each database as for a real site.
async fn whoever_may_not_invite_takes_no_letter_from_an_address(kind: Kind) {
    let app = TestApp::with_limits(kind, Limits::scaled(1)).await;
    load(&app, KAUNAS).await;
    let members = format!("{GROUP}/members");
    let to_eve = [("email", "eve@example.org")];
    let mut zofia = app.sign_up("Zofia", "zofia@example.org").await;
    for _ in 0..5 {
        zofia.post(&members, &to_eve).await.has_status(404);
    }
    let mut administrator = app.administrator().await;
    let mut ada = join(&app, &mut administrator, GROUP, "Ada").await;
    let chair = app.person_id("ada@example.org").await.to_string();
    administrator.post(&members, &[("chair", &chair)]).await.leads_to();
    // Nor does anybody take all of them who may.
    for _ in 0..3 {
        ada.post(&members, &to_eve).await.leads_to();
    }
    ada.post(&members, &to_eve).await.has_status(429);
    administrator.post(&members, &to_eve).await.leads_to();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_may_not_invite_takes_no_letter_from_an_address_on_sqlite() {
    whoever_may_not_invite_takes_no_letter_from_an_address(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_may_not_invite_takes_no_letter_from_an_address_on_postgres() {
    whoever_may_not_invite_takes_no_letter_from_an_address(Kind::Postgres).await;
}

on_both_databases! {
    async fn everybody_reads_what_a_group_is_for_and_to_whom_it_answers(app: TestApp) {
        load(&app, KAUNAS).await;
        let mut visitor = app.visitor();
        let page = visitor.get(GROUP).await;
        page.has_status(200).says("Working group on a smart and competitive economy of Kaunas").says("Mandate").says("Rules of procedure of the thematic working groups");
        page.says(super::COORDINATION).says("The group has published nothing yet").does_not_say(WORKSPACE);
        let above = visitor.get(super::COORDINATION).await;
        // Eight groups answer to it.
        above.says("Groups that answer to it");
        let beside_downloads = above.body.split("id=\"downloads\"").next().unwrap_or_default();
        let answering = beside_downloads.matches("href=\"/strategies/kaunas-2030/groups/").count();
        assert_eq!(answering, 8, "{}", above.body);
        visitor.get("/strategies/kaunas-2030").await.says(GROUP);
        visitor.get("/strategies/kaunas-2030/groups/nothing").await.has_status(404);
    }

    async fn the_workspace_is_for_confirmed_members_and_administrators_and_for_others_it_is_not_there(app: TestApp) {
        let (mut administrator, mut ada, _, _) = gathered(&app).await;
        let mut joe = app.sign_up("Joe", "joe@example.org").await;
        for page in [WORKSPACE.to_owned(), format!("{GROUP}/members"), format!("{WORKSPACE}/new")] {
            joe.get(&page).await.has_status(404);
            assert!(app.visitor().get(&page).await.leads_to().starts_with("/sign-in"));
            ada.get(&page).await.has_status(200);
        }
        administrator.get(WORKSPACE).await.has_status(200);
        joe.get(GROUP).await.does_not_say(WORKSPACE);
        ada.get(GROUP).await.says(WORKSPACE);
        ada.get("/account").await.says("Your working groups").says(WORKSPACE);
        joe.get("/account").await.does_not_say("Your working groups");
        let paper = [("kind", "remark"), ("title", "A remark"), ("body", "Words."), ("language", "en"), ("goal", "")];
        joe.post(&format!("{WORKSPACE}/new"), &paper).await.has_status(404);
        // An administrator looks after the group, and does not write in its name.
        administrator.post(&format!("{WORKSPACE}/new"), &paper).await.has_status(403);
        // A member of one group is nobody in another.
        ada.get(&format!("{}/workspace", super::COORDINATION)).await.has_status(404);
    }

    async fn an_invitation_to_a_group_makes_one_member_once_and_dies_after_a_fortnight(app: TestApp) {
        let (mut administrator, mut ada, mut bob, _) = gathered(&app).await;
        let members = format!("{GROUP}/members");
        bob.post(&members, &[("email", "joe@example.org")]).await.has_status(403);
        // Most mail systems would not take a letter to this one.
        ada.post(&members, &[("email", "žilė@example.org")]).await.has_status(422);
        ada.post(&members, &[("email", "joe@example.org")]).await.leads_to();
        administrator.get(&members).await.says("1 invitation is open");
        let link = app.newest("joe@example.org", invitation).await;
        assert!(app.visitor().get(&link).await.leads_to().starts_with("/sign-in"));
        let mut joe = app.sign_up("Joe", "joe@example.org").await;
        joe.get(&link).await.says("Ada invites you to work in");
        joe.get(WORKSPACE).await.has_status(404);
        joe.post(&link, &[]).await.leads_to();
        joe.get(&members).await.says("Joe").does_not_say("Invite somebody");
        app.sign_up("Zoe", "zoe@example.org").await.post(&link, &[]).await.has_status(422);
        ada.post(&members, &[("email", "zoe@example.org")]).await.leads_to();
        let link = app.newest("zoe@example.org", invitation).await;
        app.clock.advance(14 * 24 * 60 * 60 * 1_000);
        let mut zoe = app.sign_in("zoe@example.org").await;
        zoe.post(&link, &[]).await.has_status(422);
        zoe.get(&link).await.says("This invitation does not work");
        assert_eq!(app::groups::actions::forget_expired(&app.site).await.unwrap(), 1);
    }

    async fn an_invitation_speaks_the_language_of_the_account_that_it_goes_to(app: TestApp) {
        let (_, mut ada, _, _) = gathered(&app).await;
        let mut jonas = app.sign_up("Jonas", "jonas@example.org").await;
        jonas.post("/account", &[("name", "Jonas"), ("language", "lt")]).await.leads_to();
        let members = format!("{GROUP}/members");
        for email in ["jonas@example.org", "nobody@example.org"] {
            ada.post(&members, &[("email", email)]).await.leads_to();
        }
        let of = async |email: &str| {
            let sql = "SELECT language FROM outbox WHERE address = $1 AND letter LIKE '%group_invitation%'";
            scalar!(app.site.db, String, sql, email).unwrap()
        };
        assert_eq!((of("jonas@example.org").await, of("nobody@example.org").await), ("lt".to_owned(), "en".to_owned()));
    }

    async fn an_administrator_invites_the_first_members_and_appoints_the_chair_without_whom_nothing_is_published(app: TestApp) {
        load(&app, KAUNAS).await;
        let mut administrator = app.administrator().await;
        let members = format!("{GROUP}/members");
        administrator.get(GROUP).await.says(WORKSPACE);
        administrator.get(WORKSPACE).await.says(&members);
        administrator.get(&members).await.says("Nobody chairs the group").says("Invite somebody");
        let mut ada = join(&app, &mut administrator, GROUP, "Ada").await;
        let remark = [("kind", "remark"), ("title", "A remark"), ("body", "Words."), ("language", "en"), ("goal", "")];
        let page = ada.post(&format!("{WORKSPACE}/new"), &remark).await.leads_to().to_owned();
        ada.post(&page, &[("version", "1"), ("deed", "agree")]).await.leads_to();
        ada.get(&page).await.says("Nobody chairs the group").does_not_say("the chair can publish");
        administrator.get(&members).await.says("Make chair");
        let chair = app.person_id("ada@example.org").await.to_string();
        administrator.post(&members, &[("chair", &chair)]).await.leads_to();
        administrator.get(&members).await.does_not_say("Nobody chairs the group");
        ada.get(&page).await.says("the chair can publish");
        ada.post(&page, &[("version", "1"), ("deed", "publish")]).await.leads_to();
    }

    async fn the_chair_is_handed_on_and_whoever_leaves_is_kept_in_mind_and_out_of_the_workspace(app: TestApp) {
        let (mut administrator, mut ada, mut bob, mut eve) = gathered(&app).await;
        let members = format!("{GROUP}/members");
        let id = async |name: &str| app.person_id(&format!("{name}@example.org")).await.to_string();
        let (ada_id, bob_id, eve_id) = (id("ada").await, id("bob").await, id("eve").await);
        bob.post(&members, &[("chair", &bob_id)]).await.has_status(403);
        bob.post(&members, &[("remove", &eve_id)]).await.has_status(403);
        ada.post(&members, &[("chair", &bob_id)]).await.leads_to();
        ada.post(&members, &[("remove", &eve_id)]).await.has_status(403);
        bob.post(&members, &[("remove", &eve_id)]).await.leads_to();
        eve.get(WORKSPACE).await.has_status(404);
        eve.get("/account").await.does_not_say("Your working groups");
        assert_eq!(ada.post(&members, &[("remove", &ada_id)]).await.leads_to(), GROUP);
        administrator.get(&members).await.says("left 2 November 2026").says("Eve");
        administrator.post(&members, &[("chair", &eve_id)]).await.has_status(404);
        // Whoever left may be asked again, and is a member from then on.
        app.clock.advance(3 * 24 * 60 * 60 * 1_000);
        bob.post(&members, &[("email", "eve@example.org")]).await.leads_to();
        let link = app.newest("eve@example.org", invitation).await;
        eve.post(&link, &[]).await.leads_to();
        eve.get(WORKSPACE).await.has_status(200).says("2 members");
        administrator.get(&members).await.says("member since 5 November 2026");
        join(&app, &mut bob, GROUP, "Zoe").await;
    }

    async fn an_erased_account_keeps_no_chair_and_no_invitation_open(app: TestApp) {
        let (mut administrator, mut ada, _, _) = gathered(&app).await;
        let members = format!("{GROUP}/members");
        ada.post(&members, &[("email", "joe@example.org")]).await.leads_to();
        let link = app.newest("joe@example.org", invitation).await;
        administrator.get(&members).await.says("1 invitation is open");
        ada.post("/account/erase", &[("current", PASSWORD)]).await.leads_to();
        administrator.get(&members).await.says("Nobody chairs the group").does_not_say("invitation is open");
        app.sign_up("Joe", "joe@example.org").await.post(&link, &[]).await.has_status(422);
        for held in ["SELECT COUNT(*) FROM group_members WHERE is_chair", "SELECT COUNT(*) FROM group_invitations"] {
            assert_eq!(scalar!(app.site.db, i64, held).unwrap(), 0, "{held}");
        }
        let left = "SELECT details FROM audit_events WHERE kind = 'group_member_left'";
        let left = scalars!(app.site.db, String, left).unwrap();
        assert!(matches!(left.as_slice(), [left] if left.contains("\"economy\"")), "{left:?}");
    }

    async fn the_invitations_of_whoever_is_removed_or_suspended_do_not_count_as_open(app: TestApp) {
        let (mut administrator, mut ada, mut bob, _) = gathered(&app).await;
        let members = format!("{GROUP}/members");
        ada.post(&members, &[("email", "joe@example.org")]).await.leads_to();
        let link = app.newest("joe@example.org", invitation).await;
        let ada_id = app.person_id("ada@example.org").await.to_string();
        administrator.post(&members, &[("remove", &ada_id)]).await.leads_to();
        administrator.get(&members).await.does_not_say("invitation is open");
        app.sign_up("Joe", "joe@example.org").await.post(&link, &[]).await.has_status(422);
        let bob_id = app.person_id("bob@example.org").await.to_string();
        administrator.post(&members, &[("chair", &bob_id)]).await.leads_to();
        bob.post(&members, &[("email", "zoe@example.org")]).await.leads_to();
        administrator.get(&members).await.says("1 invitation is open");
        let suspend = [("reason", "Somebody else writes in this name."), ("deed", AccountDeed::Suspend.name())];
        administrator.post(&format!("/people/{bob_id}"), &suspend).await.leads_to();
        administrator.get(&members).await.does_not_say("invitation is open");
    }

    async fn two_chairs_appointed_at_once_are_one_after_the_other(app: TestApp) {
        let (mut one, _, _, _) = gathered(&app).await;
        let mut other = app.sign_in(ADMINISTRATOR).await;
        let members = format!("{GROUP}/members");
        let bob = app.person_id("bob@example.org").await.to_string();
        let eve = app.person_id("eve@example.org").await.to_string();
        for (first, second) in [(&bob, &eve), (&eve, &bob), (&bob, &eve), (&eve, &bob)] {
            let (first, second) = ([("chair", first.as_str())], [("chair", second.as_str())]);
            let (first, second) = tokio::join!(one.post(&members, &first), other.post(&members, &second));
            assert_eq!([first.leads_to(), second.leads_to()], [members.as_str(); 2]);
        }
        let chairs = "SELECT COUNT(*) FROM group_members WHERE is_chair AND left_at IS NULL";
        assert_eq!(scalar!(app.site.db, i64, chairs).unwrap(), 1);
    }

    async fn whoever_appoints_a_chair_waits_for_whoever_does_at_that_moment(app: TestApp) {
        let (mut administrator, _, _, _) = gathered(&app).await;
        let members = format!("{GROUP}/members");
        let (bob, eve) = (app.person_id("bob@example.org").await, app.person_id("eve@example.org").await);
        let (appointed, waits) = tokio::sync::oneshot::channel();
        let db = app.site.db.clone();
        let first = tokio::spawn(async move {
            let done: AppResult<bool> = db.write(async |tx| {
                let found = held_group(tx, "kaunas-2030", "economy").await?;
                let is_member = store::appoint(tx, found.key(), bob).await?;
                appointed.send(()).expect("somebody waits");
                tokio::time::sleep(std::time::Duration::from_millis(200)).await;
                Ok(is_member)
            }).await;
            done
        });
        waits.await.unwrap();
        assert_eq!(administrator.post(&members, &[("chair", &eve.to_string())]).await.leads_to(), members);
        assert!(first.await.unwrap().unwrap());
        let chairs = scalars!(app.site.db, PersonId, "SELECT person_id FROM group_members WHERE is_chair").unwrap();
        assert_eq!(chairs, [eve], "the second appointment is the one that holds");
    }

    async fn nobody_joins_a_group_that_a_version_leaves_out_at_the_same_moment(app: TestApp) {
        load(&app, KAUNAS).await;
        let mut administrator = app.administrator().await;
        administrator.post(&format!("{GROUP}/members"), &[("email", "joe@example.org")]).await.leads_to();
        let mut joe = app.sign_up("Joe", "joe@example.org").await;
        let link = app.newest("joe@example.org", invitation).await;
        // A group that somebody is invited to cannot be left out: by the clock of the version the invitation is over.
        let now = app.clock.now();
        app.clock.advance(15 * 24 * 60 * 60 * 1_000);
        let joining = async {
            app.clock.set(now);
            joe.post(&link, &[]).await
        };
        load_meanwhile(&app, &without_the_group(), joining).await.has_status(422).says("This invitation does not work");
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM group_members").unwrap(), 0);
    }

    async fn nobody_is_invited_to_a_group_that_a_version_leaves_out_at_the_same_moment(app: TestApp) {
        load(&app, KAUNAS).await;
        let (mut administrator, members) = (app.administrator().await, format!("{GROUP}/members"));
        let inviting = administrator.post(&members, &[("email", "joe@example.org")]);
        load_meanwhile(&app, &without_the_group(), inviting).await.has_status(404);
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM group_invitations").unwrap(), 0);
        administrator.get(COORDINATION).await.does_not_say(GROUP);
    }
}
