//! Proposals that say the same become one, and nobody's support is lost.

use super::{DECISIONS, events, letters, merge, published, supporters, told, undo, wish};
use crate::support::{PASSWORD, TestApp, World, on_both_databases, path};
use app::notifications::model::Letter;
use app::proposals::model::ProposalId;

/// Ada's and Eve's proposals that say the same. Bob supports both, Kim the first.
async fn two(app: &TestApp) -> (World, ProposalId, ProposalId) {
    let world = app.consultation().await;
    let one = published(app, &world, "Ada", "Shade at the stops").await;
    let other = published(app, &world, "Eve", "Trees and shade at stops").await;
    let mut bob = app.sign_up("Bob", "bob@example.org").await;
    let mut kim = app.sign_up("Kim", "kim@example.org").await;
    for proposal in [one, other] {
        wish(&mut bob, proposal, "support").await.leads_to();
    }
    wish(&mut kim, one, "support").await.leads_to();
    (world, one, other)
}

fn at(proposal: ProposalId) -> String {
    format!("/proposals/{proposal}")
}

on_both_databases! {
    async fn everybody_who_supports_either_is_counted_once_on_what_is_kept(app: TestApp) {
        let (mut world, one, other) = two(&app).await;
        assert_eq!((supporters(&app, one).await, supporters(&app, other).await), (2, 1));
        world.moderator.get(&at(one)).await.says("Merge into another one");
        world.moderator.get(&format!("{}/merge", at(one))).await.says("Trees and shade at stops").says("Shade at the stops, please.");
        assert_eq!(merge(&mut world.moderator, &at(one), &other.to_string()).await.leads_to(), at(one));
        assert_eq!(supporters(&app, other).await, 2, "Bob once, and Kim");
        let merged = app.visitor().get(&at(one)).await;
        merged.has_status(200).says("Shade at the stops, please.").says("This text became part of another one");
        merged.says("Both want shade at the stops.").says(&format!("href=\"{}\"", at(other)));
        let kept = app.visitor().get(&at(other)).await;
        kept.says("1 text merged here").says("Ada").says(&format!("href=\"{}\"", at(one))).says("2 people support this");
        let list = app.visitor().get("/consultations/goal-v/proposals").await;
        list.says("Merged").says("1 text merged here").says("2 people support this");
    }

    async fn authors_and_supporters_are_told_why_and_the_author_how_to_appeal(app: TestApp) {
        let (mut world, one, other) = two(&app).await;
        merge(&mut world.moderator, &at(one), &other.to_string()).await.leads_to();
        let into = "Trees and shade at stops".to_owned();
        assert_eq!(told(&app, "ada@example.org").await, (false, true, into.clone(), true));
        for supporter in ["bob@example.org", "kim@example.org"] {
            assert_eq!(told(&app, supporter).await, (false, false, into.clone(), false));
            assert_eq!(letters(&app, supporter).await, 1, "one letter, whatever they support");
        }
        assert_eq!(letters(&app, "eve@example.org").await, 0);
        let link = app.newest("ada@example.org", |letter| match letter {
            Letter::TextMerged { redress, explanation, .. } => {
                assert_eq!(explanation, "Both want shade at the stops.");
                redress.clone().map(|redress| redress.link)
            }
            _ => None,
        }).await;
        let mut ada = app.sign_in("ada@example.org").await;
        let statement = ada.get(path(&link)).await;
        statement.says("merged into another text").says("Both want shade at the stops.").says("It holds until it is undone.");
        assert_eq!(events(&app, "content_merged").await, 1);
        let log = app.visitor().get("/consultations/goal-v/moderation").await;
        log.says("merged into another text").does_not_say("shade").does_not_say("Ada");
    }

    async fn parting_gives_support_back_and_leaves_what_came_since(app: TestApp) {
        let (mut world, one, other) = two(&app).await;
        merge(&mut world.moderator, &at(one), &other.to_string()).await.leads_to();
        let mut lou = app.sign_up("Lou", "lou@example.org").await;
        wish(&mut lou, one, "support").await.has_status(422).says("This text is part of another one already.");
        wish(&mut lou, other, "support").await.leads_to();
        assert_eq!(supporters(&app, other).await, 3);
        undo(&mut world.moderator, &one.to_string(), "1", "part", "").await.leads_to();
        assert_eq!((supporters(&app, one).await, supporters(&app, other).await), (2, 2), "Lou stays where Lou went");
        app.visitor().get(&at(one)).await.does_not_say("became part of another");
        app.visitor().get(&at(other)).await.does_not_say("merged here");
        assert!(told(&app, "ada@example.org").await.0);
        assert_eq!(told(&app, "kim@example.org").await, (true, false, "Trees and shade at stops".to_owned(), false));
        world.moderator.get(DECISIONS).await.says("stands by itself again").says("undoes an earlier decision");
        assert_eq!(events(&app, "content_parted").await, 1);
        // And it can be merged again.
        merge(&mut world.moderator, &at(one), &other.to_string()).await.leads_to();
        assert_eq!(supporters(&app, other).await, 3);
    }

    async fn who_takes_support_back_where_it_is_counted_takes_it_back_everywhere(app: TestApp) {
        let (mut world, one, other) = two(&app).await;
        merge(&mut world.moderator, &at(one), &other.to_string()).await.leads_to();
        let mut kim = app.sign_in("kim@example.org").await;
        kim.get(&at(other)).await.says("You support this.");
        wish(&mut kim, other, "stop").await.leads_to();
        assert_eq!(supporters(&app, other).await, 1);
        kim.get(&at(other)).await.does_not_say("You support this.");
    }

    async fn a_chain_is_told_from_both_ends_and_counted_once(app: TestApp) {
        let (mut world, one, other) = two(&app).await;
        let third = published(&app, &world, "Zoe", "Stops with trees").await;
        let mut bob = app.sign_in("bob@example.org").await;
        wish(&mut bob, third, "support").await.leads_to();
        merge(&mut world.moderator, &at(one), &other.to_string()).await.leads_to();
        merge(&mut world.moderator, &at(other), &third.to_string()).await.leads_to();
        assert_eq!(supporters(&app, third).await, 2, "Bob once, and Kim");
        let first = app.visitor().get(&at(one)).await;
        first.says("Part of").says("Trees and shade at stops").says("That one is part of").says("Stops with trees");
        let last = app.visitor().get(&at(third)).await;
        last.says("2 texts merged here").says("by way of").says("Ada").says("Eve");
        // Whoever wrote what came along is told, too.
        assert_eq!(told(&app, "ada@example.org").await, (false, false, "Stops with trees".to_owned(), false));
        // What is merged keeps nothing, and nothing goes in a circle.
        merge(&mut world.moderator, &at(third), &one.to_string()).await.has_status(422).says("That text is part of another one itself.");
        undo(&mut world.moderator, &other.to_string(), "1", "part", "").await.leads_to();
        assert_eq!((supporters(&app, other).await, supporters(&app, third).await), (2, 1));
    }

    async fn an_author_without_an_account_and_a_text_out_of_sight_are_not_named(app: TestApp) {
        let (mut world, one, other) = two(&app).await;
        merge(&mut world.moderator, &at(one), &other.to_string()).await.leads_to();
        let mut ada = app.sign_in("ada@example.org").await;
        ada.post("/account/erase", &[("current", PASSWORD)]).await.has_status(303);
        app.visitor().get(&at(other)).await.says("Deleted account").does_not_say("Ada");
        let mut eve = app.sign_in("eve@example.org").await;
        eve.post(&format!("{}/withdraw", at(other)), &[]).await.leads_to();
        let page = app.visitor().get(&at(one)).await;
        page.says("a text that readers do not see any more").does_not_say("Trees and shade");
        assert_eq!(supporters(&app, other).await, 2, "nobody's support is lost with it");
        undo(&mut world.moderator, &one.to_string(), "1", "part", "").await.leads_to();
        assert_eq!(supporters(&app, one).await, 2);
        assert_eq!(told(&app, "kim@example.org").await, (true, false, String::new(), false), "nor in letters");
    }

    async fn an_appeal_against_a_merger_parts_again_and_everybody_is_told_once(app: TestApp) {
        let (mut world, one, other) = two(&app).await;
        merge(&mut world.moderator, &at(one), &other.to_string()).await.leads_to();
        let mut ada = app.sign_in("ada@example.org").await;
        let own = ada.get("/account/decisions").await;
        let way = own.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.starts_with("/decisions/"));
        ada.post(way.expect("a decision"), &[("words", "Mine is about benches, too.")]).await.leads_to();
        let (person, mut colleague) = app.official("Ola", "ola@example.org").await;
        let added = app.site.db.write(async |tx| app::consultations::store::add_moderator(tx, world.consultation, person).await);
        added.await.expect("a moderator");
        let appeals = colleague.get("/consultations/goal-v/appeals").await;
        let appeal = appeals.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.starts_with("/consultations/goal-v/appeals/"));
        let fields = [("outcome", "reversed"), ("explanation", "So it is.")];
        colleague.post(appeal.expect("an appeal"), &fields).await.leads_to();
        assert_eq!((supporters(&app, one).await, supporters(&app, other).await), (2, 1));
        assert_eq!(letters(&app, "ada@example.org").await, 1, "the appeal's own letter tells her");
        assert!(told(&app, "bob@example.org").await.0);
    }
}
