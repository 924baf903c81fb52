//! One answer to many, and passages.

use super::{DESK, count, page, remarks, write};
use crate::support::{TestApp, World, on_both_databases};
use app::remarks::model::GroupId;
use app::remarks::store;

async fn grouped(app: &TestApp, world: &World, numbers: &[i64]) -> String {
    let id: GroupId = app.site.chance.id(app.clock.now());
    let put = app.site.db.write(async |tx| {
        store::put_group(tx, id, world.consultation, "Benches everywhere", world.moderator_id).await?;
        for number in numbers {
            let remark = store::by_number(&mut *tx, world.consultation, *number).await?.expect("a remark");
            store::join_group(tx, remark.id, Some(id)).await?;
        }
        Ok(())
    });
    put.await.expect("a group");
    id.to_string()
}

on_both_databases! {
    async fn a_group_gets_one_answer_and_each_remark_a_position_of_its_own(app: TestApp) {
        let mut world = app.consultation().await;
        let numbers = remarks(&app, world.consultation, None, &["Benches here.", "Benches there.", "Shade."]).await;
        let group = grouped(&app, &world, &numbers[..2]).await;
        let path = format!("{DESK}/answer?group={group}");
        let form = world.moderator.get(&path).await;
        form.says("2 remarks get this answer").says("value=\"1:0\"").says("value=\"2:0\"").does_not_say("Shade.");
        let fields = [("seen", "1:0"), ("seen", "2:0"), ("deed", "accept"), ("disposition", "taken"), ("justification", "Twenty benches.")];
        assert_eq!(world.moderator.post(&path, &fields).await.leads_to(), DESK);
        let own = count(&app, "SELECT COUNT(*) FROM positions WHERE state = 'accepted' AND justification = 'Twenty benches.' AND version = 1").await;
        assert_eq!(own, 2);
        world.moderator.get(DESK).await.says("1 remark left to answer").says("in the group “Benches everywhere”");
        world.moderator.get(&path).await.says("Left out").does_not_say("name=\"seen\"");
    }

    async fn if_somebody_was_faster_with_one_of_them_none_is_saved_and_it_is_named(app: TestApp) {
        let mut world = app.consultation().await;
        let numbers = remarks(&app, world.consultation, None, &["Benches here.", "Benches there."]).await;
        let path = format!("{DESK}/answer?remark=1&remark=2");
        world.moderator.get(&path).await.says("2 remarks get this answer");
        write(&mut world.moderator, numbers[1], "0", "save", ("partly", "By somebody else.")).await.leads_to();
        let fields = [("seen", "1:0"), ("seen", "2:0"), ("deed", "accept"), ("disposition", "taken"), ("justification", "Twenty benches.")];
        let refused = world.moderator.post(&path, &fields).await;
        refused.has_status(422).says("Nothing was saved").says("meanwhile: 2.").says("Twenty benches.").says("value=\"2:1\"");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM positions").await, 1);
        world.moderator.get(&page(numbers[1])).await.says("By somebody else.");
        // Having seen it, they send again.
        let fields = [("seen", "1:0"), ("seen", "2:1"), ("deed", "accept"), ("disposition", "taken"), ("justification", "Twenty benches.")];
        world.moderator.post(&path, &fields).await.leads_to();
        assert_eq!(count(&app, "SELECT COUNT(*) FROM positions WHERE state = 'accepted'").await, 2);
    }

    async fn nobody_accepts_many_of_their_own_where_a_second_reader_is_asked_for(app: TestApp) {
        let mut world = app.consultation().await;
        super::ask_for_a_second_reader(&app, &world).await;
        remarks(&app, world.consultation, None, &["Benches here.", "Benches there."]).await;
        let path = format!("{DESK}/answer?remark=1&remark=2");
        world.moderator.get(&path).await.does_not_say("value=\"accept\"").says("value=\"review\"");
        let mut fields = [("seen", "1:0"), ("seen", "2:0"), ("deed", "accept"), ("disposition", "taken"), ("justification", "Twenty.")];
        world.moderator.post(&path, &fields).await.has_status(422).says("Twenty.");
        fields[2].1 = "review";
        world.moderator.post(&path, &fields).await.leads_to();
        assert_eq!(count(&app, "SELECT COUNT(*) FROM positions WHERE state = 'in_review'").await, 2);
        write(&mut world.moderator, 1, "1", "accept", ("", "")).await.has_status(422);
    }

    async fn a_passage_is_kept_inserted_changed_and_removed_and_nothing_that_was_written_is_lost(app: TestApp) {
        let mut world = app.consultation().await;
        let number = remarks(&app, world.consultation, None, &["Benches."]).await[0];
        let passages = format!("{DESK}/passages");
        let maja = &mut world.moderator;
        maja.post(&passages, &[("title", ""), ("text", "Kept words.")]).await.has_status(422).says("Kept words.");
        maja.post(&passages, &[("title", "Law"), ("text", "The law asks for it.")]).await.leads_to();
        let list = maja.get(&passages).await;
        let id = list.body.split(&format!("{passages}/")).nth(1).and_then(|rest| rest.split('"').next()).expect("a passage").to_owned();
        let fields = [("version", "0"), ("deed", "insert"), ("disposition", "partly"), ("justification", "Five benches."), ("passage", id.as_str())];
        let shown = maja.post(&page(number), &fields).await;
        shown.has_status(200).says("Five benches.\n\nThe law asks for it.").says("value=\"partly\" checked");
        assert_eq!(count(&app, "SELECT COUNT(*) FROM positions").await, 0, "inserting saves nothing");
        let one = format!("{passages}/{id}");
        maja.post(&one, &[("deed", "save"), ("title", "Law"), ("text", "The act asks for it.")]).await.leads_to();
        maja.get(&one).await.says("The act asks for it.");
        maja.post(&one, &[("deed", "remove"), ("title", "Law"), ("text", "-")]).await.leads_to();
        maja.get(&one).await.has_status(404);
        let gone = maja.post(&page(number), &fields).await;
        gone.has_status(422).says("Five benches.");
    }

    async fn a_second_reader_accepts_many_at_once_and_none_of_their_own(app: TestApp) {
        let mut world = app.consultation().await;
        super::ask_for_a_second_reader(&app, &world).await;
        remarks(&app, world.consultation, None, &["Benches here.", "Benches there.", "Shade."]).await;
        let mut marek = super::second_moderator(&app, &world).await;
        for number in [1, 2] {
            write(&mut world.moderator, number, "0", "review", ("taken", "Twenty benches.")).await.leads_to();
        }
        write(&mut marek, 3, "0", "review", ("taken", "Trees.")).await.leads_to();
        let path = format!("{DESK}/answer?remark=1&remark=2&remark=3");
        let page = marek.get(&path).await;
        page.says("2 positions to accept").says("Twenty benches.").says("value=\"1:1\"").does_not_say("value=\"3:1\"");
        page.says("Left out").says("Accept 2 positions");
        let all = [("deed", "accept_reviewed"), ("seen", "1:1"), ("seen", "2:1"), ("seen", "3:1")];
        marek.post(&path, &all).await.has_status(422);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM positions WHERE state = 'accepted'").await, 0, "all or none");
        // One that was changed since stops the others, and is named.
        write(&mut world.moderator, 2, "1", "take_back", ("", "")).await.leads_to();
        marek.post(&path, &all[..3]).await.has_status(422).says("meanwhile: 2.");
        write(&mut world.moderator, 2, "2", "review", ("taken", "Twenty benches.")).await.leads_to();
        let seen = [("deed", "accept_reviewed"), ("seen", "1:1"), ("seen", "2:3")];
        assert_eq!(marek.post(&path, &seen).await.leads_to(), DESK);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM positions WHERE state = 'accepted'").await, 2);
        assert_eq!(count(&app, "SELECT COUNT(*) FROM audit_events WHERE kind = 'position_accepted'").await, 2);
        // Somebody who runs nothing accepts nothing.
        app.sign_up("Ada", "ada@example.org").await.post(&path, &seen).await.has_status(403);
    }

    async fn everything_on_a_page_of_the_list_is_ticked_by_one_link(app: TestApp) {
        let mut world = app.consultation().await;
        remarks(&app, world.consultation, None, &["Benches here.", "Benches there."]).await;
        let list = world.moderator.get(DESK).await;
        list.does_not_say(" checked").says(&format!("{DESK}?page=1&amp;select=all#list"));
        let ticked = world.moderator.get(&format!("{DESK}?page=1&select=all")).await;
        assert_eq!(ticked.body.matches(" checked").count(), 2, "each remark");
        ticked.says("accesskey=\"a\"").says("accesskey=\"e\"").says("accesskey=\"r\"").says("Untick all");
    }
}
