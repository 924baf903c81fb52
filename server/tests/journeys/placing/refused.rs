//! What is not merged, and what the moderator is told then.

use super::{merge, proposed, published};
use crate::moderation::decide;
use crate::support::{Client, TestApp, World, on_both_databases};
use app::proposals::model::{ProposalId, ProposalState};

async fn refused(moderator: &mut Client, one: ProposalId, into: &str, why: &str) {
    let answer = merge(moderator, &format!("/proposals/{one}"), into).await;
    answer.has_status(422).says(why).says("Both want shade at the stops.");
}

async fn three(app: &TestApp) -> (World, [ProposalId; 3]) {
    let world = app.consultation().await;
    let one = published(app, &world, "Ada", "Shade at the stops").await;
    let other = published(app, &world, "Eve", "Trees at the stops").await;
    let waits = proposed(app, &world, "Eve", "Roofs at the stops", ProposalState::Submitted).await;
    (world, [one, other, waits])
}

on_both_databases! {
    async fn a_refusal_says_why_and_keeps_what_was_typed(app: TestApp) {
        let (mut world, [one, other, waits]) = three(&app).await;
        let foreign = app.consultation_at("elsewhere").await;
        let there = published(&app, &foreign, "Zoe", "Shade elsewhere").await;
        let moderator = &mut world.moderator;
        refused(moderator, one, &one.to_string(), "That is the same text.").await;
        refused(moderator, one, &there.to_string(), "That text belongs to another consultation.").await;
        refused(moderator, one, &waits.to_string(), "Readers do not see that text any more.").await;
        refused(moderator, one, "01890000-0000-7000-8000-000000000000", "There is no such text.").await;
        refused(moderator, one, "nothing", "There is no such text.").await;
        let nothing = [("version", "1"), ("rule", ""), ("explanation", "Kept, whatever comes.")];
        let answer = moderator.post(&format!("/proposals/{one}/merge"), &nothing).await;
        answer.has_status(422).says("There is no such text.").says("Kept, whatever comes.").says("field-into");
        let unsaid = [("version", "1"), ("into", &other.to_string()), ("rule", ""), ("explanation", " ")];
        moderator.post(&format!("/proposals/{one}/merge"), &unsaid).await.has_status(422).says("Please fill this in.");
        let old = [("version", "7"), ("into", &other.to_string()), ("rule", ""), ("explanation", "Same.")];
        moderator.post(&format!("/proposals/{one}/merge"), &old).await.has_status(422).says("Somebody changed this meanwhile");
        let sentence = "Readers do not see this text as one that stands by itself";
        moderator.get(&format!("/proposals/{waits}/merge")).await.says(sentence).does_not_say("name=\"into\"");
        refused(moderator, waits, &other.to_string(), sentence).await;
    }

    async fn what_is_merged_is_neither_merged_nor_accepted_nor_taken_back_to_the_queue(app: TestApp) {
        let (mut world, [one, other, _]) = three(&app).await;
        merge(&mut world.moderator, &format!("/proposals/{one}"), &other.to_string()).await.leads_to();
        let sentence = "This text is part of another one already.";
        refused(&mut world.moderator, one, &other.to_string(), sentence).await;
        world.moderator.get(&format!("/proposals/{one}/merge")).await.says(sentence).says("Let it stand by itself again");
        let more = [("code", "KD-09"), ("summary", "Shade.")];
        decide(&mut world.moderator, &one.to_string(), "1", "accept", &more).await.has_status(422).says(sentence);
        // What keeps it may well become an action line, and then both lead there.
        decide(&mut world.moderator, &other.to_string(), "1", "accept", &more).await.leads_to();
        app.visitor().get(&format!("/proposals/{one}")).await.says("Trees at the stops");
    }

    async fn nobody_merges_what_they_wrote_and_only_those_who_run_the_consultation_merge(app: TestApp) {
        let (mut world, [one, other, _]) = three(&app).await;
        let own = published(&app, &world, "Moderator-Goal-V", "Shade, says the moderator").await;
        let path = format!("/proposals/{own}");
        merge(&mut world.moderator, &path, &other.to_string()).await.has_status(422).says("This text is your own.");
        refused(&mut world.moderator, one, &own.to_string(), "This text is your own.").await;
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        let path = format!("/proposals/{one}");
        merge(&mut bob, &path, &other.to_string()).await.has_status(403);
        bob.get(&format!("{path}/merge")).await.has_status(403);
        app.clock.set(world.closes_at);
        refused(&mut world.moderator, one, &other.to_string(), "The consultation is over.").await;
    }

    async fn one_of_many_is_found_by_its_words_and_page_by_page(app: TestApp) {
        let (mut world, [one, ..]) = three(&app).await;
        let sql = "INSERT INTO proposals (id, consultation_id, author_id, language, state, title, body, version, created_at, changed_at, submitted_at)
                   SELECT $1, consultation_id, author_id, language, state, $2, body, version, created_at, changed_at, submitted_at
                   FROM proposals WHERE id = $3";
        let ids: Vec<ProposalId> = (0..500).map(|_| app.site.chance.id(app.clock.now())).collect();
        let written: app::base::error::AppResult<()> = app.site.db.write(async |tx| {
            for (number, id) in ids.iter().enumerate() {
                app::base::db::execute!(tx, sql, id, format!("Bench number {number}"), one)?;
            }
            Ok(())
        }).await;
        written.expect("five hundred proposals");
        let page = format!("/proposals/{one}/merge");
        let first = world.moderator.get(&page).await;
        assert_eq!(first.body.matches("type=\"radio\"").count(), 20, "no list of five hundred on a phone");
        // What is alike comes first.
        first.says("Trees at the stops").says("?page=2");
        let found = world.moderator.get(&format!("{page}?words=bench+317")).await;
        assert_eq!(found.body.matches("type=\"radio\"").count(), 1);
        found.says("Bench number 317");
        world.moderator.get(&format!("{page}?words=nobody+says+that")).await.says("Nothing is called that");
        let last = world.moderator.get(&format!("{page}?page=26")).await;
        assert_eq!(last.body.matches("type=\"radio\"").count(), 1, "five hundred and one others");
        // A refusal shows the same choices.
        let fields = [("version", "1"), ("into", &ids[317].to_string()), ("rule", ""), ("explanation", "")];
        let answer = world.moderator.post(&format!("{page}?words=bench+317"), &fields).await;
        answer.has_status(422).says("Bench number 317").says("checked");
    }
}
