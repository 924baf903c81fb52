//! What a group writes: filed, agreed, published, corrected, received above.

use super::{COORDINATION, GROUP, WORKSPACE, gathered, invitation, join};
use crate::strategy::{GOAL_V, load};
use crate::support::{Client, PASSWORD, TestApp, on_both_databases, path};
use app::notifications::model::Letter;

/// A paper's fields, with other values for some.
fn paper<'a>(kind: &'a str, others: &[(&'static str, &'a str)]) -> Vec<(&'static str, &'a str)> {
    let mut fields =
        vec![("kind", kind), ("title", "On small firms"), ("body", "They need **room**."), ("language", "en")];
    if kind == "minutes" {
        fields.extend([("held_on", "2026-10-28"), ("present", "Ada, Bob and Eve")]);
    }
    for (name, value) in others {
        match fields.iter_mut().find(|(known, _)| known == name) {
            Some(field) => field.1 = value,
            None => fields.push((name, value)),
        }
    }
    fields
}

/// Files a paper; gives its page in the workspace.
async fn filed(client: &mut Client, fields: &[(&'static str, &str)]) -> String {
    client.post(&format!("{WORKSPACE}/new"), fields).await.leads_to().to_owned()
}

async fn decides(client: &mut Client, page: &str, deed: &str, version: &str) {
    assert_eq!(client.post(page, &[("version", version), ("deed", deed)]).await.leads_to(), page);
}

fn public(page: &str) -> String {
    page.replace("/workspace/", "/papers/")
}

/// Who was told of a paper that waits, in the order of the letters of each.
async fn told(app: &TestApp) -> Vec<String> {
    let letters = app.letters().await.into_iter();
    let mut told: Vec<_> = letters
        .filter_map(|queued| match queued.letter {
            Letter::PaperWaits { link, .. } => Some((link, queued.address)),
            _ => None,
        })
        .collect();
    assert!(told.iter().all(|(link, _)| path(link).starts_with(WORKSPACE)));
    // One deed's letters are in the order of the people's ids, which chance makes.
    told.chunks_mut(2).for_each(<[_]>::sort);
    told.into_iter().map(|(_, address)| address).collect()
}

/// A new version of a paper.
fn change<'a>(version: &'a str, fields: &[(&'static str, &'a str)]) -> Vec<(&'static str, &'a str)> {
    let rest = fields.iter().filter(|(name, _)| *name != "kind").copied();
    std::iter::once(("version", version)).chain(rest).collect()
}

const CULTURE: &str = "/strategies/krakow-2030/groups/culture";

/// Ada, who chairs the only group of a strategy that has goals.
async fn chairs_culture(app: &TestApp) -> Client {
    let group =
        "\n[[groups]]\ncode = \"culture\"\nname.pl = \"Zespół do spraw kultury\"\nname.en = \"Culture group\"\n";
    load(app, &format!("{GOAL_V}{group}")).await;
    let mut administrator = app.administrator().await;
    let ada = join(app, &mut administrator, CULTURE, "Ada").await;
    let chair = app.person_id("ada@example.org").await.to_string();
    administrator.post(&format!("{CULTURE}/members"), &[("chair", &chair)]).await.leads_to();
    ada
}

on_both_databases! {
    async fn the_day_of_a_meeting_is_read_as_people_write_it(app: TestApp) {
        let (_, _, mut bob, _) = gathered(&app).await;
        let new = format!("{WORKSPACE}/new");
        for (held_on, wrong) in [
            ("10.2026", "the whole day, such as 10.12.2026"),
            ("28.10.26", "the year with four digits"),
            ("31.09.2026", "There is no such day"),
        ] {
            let answer = bob.post(&new, &paper("minutes", &[("held_on", held_on)])).await;
            answer.has_status(422).says(wrong).says(&format!("value=\"{held_on}\""));
        }
        let page = filed(&mut bob, &paper("minutes", &[("held_on", "28.10.2026")])).await;
        bob.get(&page).await.says("28 October 2026");
    }

    async fn minutes_are_agreed_by_half_of_the_members_and_then_published_by_the_chair(app: TestApp) {
        let (_, mut ada, mut bob, mut eve) = gathered(&app).await;
        let page = filed(&mut bob, &paper("minutes", &[])).await;
        eve.get(&page).await.says("0 of 3 agree").says("28 October 2026").says("Ada, Bob and Eve");
        app.visitor().get(&public(&page)).await.has_status(404);
        decides(&mut bob, &page, "agree", "1").await;
        decides(&mut bob, &page, "agree", "1").await;
        ada.get(&page).await.says("1 of 3 agree").says("At least half of the members");
        ada.post(&page, &[("version", "1"), ("deed", "publish")]).await.has_status(422).says("Too few members have agreed");
        decides(&mut eve, &page, "agree", "1").await;
        // Only the chair publishes.
        bob.post(&page, &[("version", "1"), ("deed", "publish")]).await.has_status(403);
        decides(&mut eve, &page, "disagree", "1").await;
        ada.post(&page, &[("version", "1"), ("deed", "publish")]).await.has_status(422);
        decides(&mut eve, &page, "agree", "1").await;
        decides(&mut ada, &page, "publish", "1").await;
        app.visitor().get(&public(&page)).await.has_status(200).says("published 2 November 2026").says("<strong>room</strong>").says("Ada, Bob and Eve");
        app.visitor().get(GROUP).await.says(&public(&page)).says("On small firms");
        eve.post(&page, &[("version", "1"), ("deed", "disagree")]).await.has_status(422);
    }

    async fn how_many_agreed_of_how_many_stays_with_what_was_published_whoever_leaves_later(app: TestApp) {
        let (mut administrator, mut ada, mut bob, mut eve) = gathered(&app).await;
        let page = filed(&mut bob, &paper("minutes", &[])).await;
        for client in [&mut bob, &mut eve] {
            decides(client, &page, "agree", "1").await;
        }
        app.visitor().get(&format!("{GROUP}/papers.csv")).await.does_not_say("On small firms");
        decides(&mut ada, &page, "publish", "1").await;
        let bob_id = app.person_id("bob@example.org").await.to_string();
        administrator.post(&format!("{GROUP}/members"), &[("remove", &bob_id)]).await.leads_to();
        app.visitor().get(&public(&page)).await.says("2 of 3 members agreed");
        eve.get(&page).await.says("2 of 3 members agreed");
        app.visitor().get(&format!("{GROUP}/papers.csv")).await.says(",2,3,They need");
    }

    async fn the_other_members_hear_once_a_day_of_a_text_that_waits_for_them(app: TestApp) {
        let (_, mut ada, mut bob, _) = gathered(&app).await;
        let fields = paper("minutes", &[]);
        let page = filed(&mut bob, &fields).await;
        assert_eq!(told(&app).await, ["ada@example.org", "eve@example.org"]);
        // Changed again and again in one evening, it is one piece of news.
        bob.post(&format!("{page}/edit"), &change("1", &fields)).await.leads_to();
        assert_eq!(told(&app).await.len(), 2);
        app.clock.advance(24 * 60 * 60 * 1_000);
        ada.post(&format!("{page}/edit"), &change("2", &fields)).await.leads_to();
        assert_eq!(told(&app).await[2..], ["bob@example.org", "eve@example.org"]);
    }

    async fn whoever_declined_the_news_or_left_hears_of_no_paper(app: TestApp) {
        let (_, mut ada, mut bob, mut eve) = gathered(&app).await;
        ada.post("/account/notifications", &[]).await.leads_to();
        let eve_id = app.person_id("eve@example.org").await.to_string();
        eve.post(&format!("{GROUP}/members"), &[("remove", &eve_id)]).await.leads_to();
        filed(&mut bob, &paper("remark", &[])).await;
        assert_eq!(told(&app).await, Vec::<String>::new());
    }

    async fn a_change_voids_what_was_agreed_and_nobody_publishes_what_they_did_not_read(app: TestApp) {
        let (_, mut ada, mut bob, mut eve) = gathered(&app).await;
        let fields = paper("minutes", &[]);
        let page = filed(&mut bob, &fields).await;
        decides(&mut bob, &page, "agree", "1").await;
        decides(&mut eve, &page, "agree", "1").await;
        let edit = format!("{page}/edit");
        eve.post(&edit, &change("1", &fields)).await.has_status(403);
        bob.get(&edit).await.says("Members have agreed to this text");
        bob.post(&edit, &change("1", &paper("minutes", &[("body", "They need light.")]))).await.leads_to();
        ada.get(&page).await.says("0 of 3 agree").says("Version 2");
        for (deed, client) in [("publish", &mut ada), ("agree", &mut eve)] {
            client.post(&page, &[("version", "1"), ("deed", deed)]).await.has_status(422).says("changed this meanwhile");
        }
        bob.post(&edit, &change("1", &fields)).await.has_status(422).says("changed this meanwhile");
        decides(&mut eve, &page, "agree", "2").await;
        decides(&mut ada, &page, "agree", "2").await;
        decides(&mut ada, &page, "publish", "2").await;
        app.visitor().get(&public(&page)).await.says("They need light.").does_not_say("<strong>room</strong>");
    }

    async fn published_minutes_are_corrected_only_by_a_new_version_with_a_note(app: TestApp) {
        let (_, mut ada, mut bob, mut eve) = gathered(&app).await;
        let page = filed(&mut bob, &paper("minutes", &[])).await;
        for client in [&mut bob, &mut eve] {
            decides(client, &page, "agree", "1").await;
        }
        decides(&mut ada, &page, "publish", "1").await;
        let corrected = paper("minutes", &[("present", "Ada and Bob")]);
        let edit = format!("{page}/edit");
        ada.post(&edit, &change("1", &[corrected.clone(), vec![("note", "")]].concat())).await.has_status(422).says("Ada and Bob");
        ada.post(&edit, &change("1", &[corrected, vec![("note", "Eve was not there.")]].concat())).await.leads_to();
        // Until it is agreed and published, everybody reads what was.
        app.visitor().get(&public(&page)).await.says("Ada, Bob and Eve").does_not_say("Eve was not there.");
        for client in [&mut ada, &mut bob] {
            decides(client, &page, "agree", "2").await;
        }
        decides(&mut ada, &page, "publish", "2").await;
        app.visitor().get(&public(&page)).await.says("Eve was not there.").says("Ada and Bob").says("Correction, 2 November 2026");
    }

    async fn ones_own_contribution_is_changed_until_it_is_published_and_its_history_stays(app: TestApp) {
        let (_, mut ada, mut bob, mut eve) = gathered(&app).await;
        let fields = paper("proposal", &[]);
        let page = filed(&mut eve, &fields).await;
        let edit = format!("{page}/edit");
        // Not even the chair writes in another member's name.
        ada.post(&edit, &change("1", &fields)).await.has_status(403);
        ada.get(&edit).await.has_status(403);
        eve.post(&edit, &change("1", &paper("proposal", &[("body", "They need light.")]))).await.leads_to();
        bob.get(&page).await.says("Version 2").says("They need light.");
        for client in [&mut bob, &mut eve] {
            decides(client, &page, "agree", "2").await;
        }
        decides(&mut ada, &page, "publish", "2").await;
        eve.post(&edit, &change("2", &fields)).await.has_status(422);
        let wrong = paper("proposal", &[("title", ""), ("goal", "XX")]);
        eve.post(&format!("{WORKSPACE}/new"), &wrong).await.has_status(422).says("They need **room**.");
        eve.post(&format!("{WORKSPACE}/new"), &paper("poem", &[])).await.has_status(422);
    }

    async fn conclusions_that_a_group_publishes_are_received_by_the_one_above(app: TestApp) {
        let (mut administrator, mut ada, mut bob, mut eve) = gathered(&app).await;
        let mut joe = join(&app, &mut administrator, COORDINATION, "Joe").await;
        let above = format!("{COORDINATION}/workspace");
        joe.get(&above).await.says("No conclusion has been received yet");
        let conclusion = filed(&mut bob, &paper("conclusion", &[("title", "Rents are too high")])).await;
        let remark = filed(&mut bob, &paper("remark", &[("title", "A comma is missing")])).await;
        joe.get(&above).await.does_not_say("Rents are too high");
        joe.get(&conclusion).await.has_status(404);
        for page in [&conclusion, &remark] {
            for client in [&mut bob, &mut eve] {
                decides(client, page, "agree", "1").await;
            }
            decides(&mut ada, page, "publish", "1").await;
        }
        joe.get(&above).await.says("Rents are too high").says("smart and competitive economy").does_not_say("A comma is missing");
        joe.get(&public(&conclusion)).await.has_status(200);
    }

    async fn whoever_leaves_or_erases_their_account_counts_no_more(app: TestApp) {
        let (_, mut ada, mut bob, mut eve) = gathered(&app).await;
        let page = filed(&mut bob, &paper("minutes", &[])).await;
        decides(&mut eve, &page, "agree", "1").await;
        decides(&mut bob, &page, "agree", "1").await;
        eve.post("/account/erase", &[("current", PASSWORD)]).await.leads_to();
        ada.get(&page).await.says("1 of 2 agree");
        let bob_id = app.person_id("bob@example.org").await.to_string();
        bob.post(&format!("{GROUP}/members"), &[("remove", &bob_id)]).await.leads_to();
        ada.get(&page).await.says("0 of 1 agree");
        ada.post(&page, &[("version", "1"), ("deed", "publish")]).await.has_status(422);
    }

    async fn a_text_written_anew_many_times_shows_its_latest_changes_and_says_so(app: TestApp) {
        let (_, mut ada, mut bob, mut eve) = gathered(&app).await;
        let page = filed(&mut eve, &paper("proposal", &[])).await;
        let written = |number: usize| format!("Wording number {number}.");
        for number in 1..=12_usize {
            let (version, body) = (number.to_string(), written(number));
            let fields = paper("proposal", &[("body", &body)]);
            eve.post(&format!("{page}/edit"), &change(&version, &fields)).await.leads_to();
            if number == 10 {
                bob.get(&page).await.does_not_say("Only the latest");
            }
        }
        let seen = bob.get(&page).await;
        seen.says("Only the latest 10 changes are shown.").says("<h2>Version 4<").does_not_say("<h2>Version 3<");
        // Whoever wrote it may be gone.
        eve.post("/account/erase", &[("current", PASSWORD)]).await.leads_to();
        ada.get(&page).await.says("Deleted account").does_not_say("Eve");
    }

    async fn whoever_leaves_and_comes_back_has_agreed_to_nothing_until_they_do_again(app: TestApp) {
        let (mut administrator, mut ada, mut bob, mut eve) = gathered(&app).await;
        let page = filed(&mut ada, &paper("minutes", &[])).await;
        for client in [&mut bob, &mut eve] {
            decides(client, &page, "agree", "1").await;
        }
        let (members, bob_id) = (format!("{GROUP}/members"), app.person_id("bob@example.org").await.to_string());
        ada.post(&members, &[("remove", &bob_id)]).await.leads_to();
        ada.get(&page).await.says("1 of 2 agree");
        app.clock.advance(60_000);
        administrator.post(&members, &[("email", "bob@example.org")]).await.leads_to();
        let link = app.newest("bob@example.org", invitation).await;
        bob.post(&link, &[]).await.leads_to();
        bob.get(&page).await.says("1 of 3 agree").does_not_say("<li>Bob<").does_not_say("value=\"disagree\"");
        ada.post(&page, &[("version", "1"), ("deed", "publish")]).await.has_status(422);
        decides(&mut bob, &page, "agree", "1").await;
        bob.get(&page).await.says("2 of 3 agree").says("<li>Bob<").says("value=\"disagree\"");
        decides(&mut ada, &page, "publish", "1").await;
    }

    async fn a_version_with_another_language_or_another_goal_says_so(app: TestApp) {
        let mut ada = chairs_culture(&app).await;
        let page = ada.post(&format!("{CULTURE}/workspace/new"), &paper("remark", &[])).await.leads_to().to_owned();
        let edit = format!("{page}/edit");
        ada.post(&edit, &change("1", &paper("remark", &[("language", "lt")]))).await.leads_to();
        ada.get(&page).await.says("<strong>English").says("<strong>Lietuvių").does_not_say("Goal: ");
        ada.post(&edit, &change("2", &paper("remark", &[("language", "lt"), ("goal", "V")]))).await.leads_to();
        ada.get(&page).await.says("Goal: V");
    }

    async fn a_published_paper_stands_on_the_page_of_the_goal_that_it_names(app: TestApp) {
        let (mut ada, goal) = (chairs_culture(&app).await, "/strategies/krakow-2030/goals/V");
        let fields = paper("remark", &[("goal", "V"), ("title", "On volunteers")]);
        let page = ada.post(&format!("{CULTURE}/workspace/new"), &fields).await.leads_to().to_owned();
        let mut reader = app.visitor();
        reader.get(goal).await.does_not_say("On volunteers");
        for deed in ["agree", "publish"] {
            decides(&mut ada, &page, deed, "1").await;
        }
        let before = app.site.db.reads();
        reader.get(goal).await.says("What working groups published about it").says(&public(&page)).says("On volunteers").says("Culture group");
        let cost = app.site.db.reads() - before;
        assert!(cost <= 5, "{cost} statements");
        reader.get("/strategies/krakow-2030/goals/V.1").await.does_not_say("On volunteers");
    }
}
