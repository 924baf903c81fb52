//! Similar remarks, and groups of them.

use super::REMARKS;
use super::world::{ask_for_remarks, document, enter, hand_in};
use crate::support::on_both_databases;
use app::base::db::{execute, scalar};
use app::base::error::AppResult;

const INBOX: &str = "/consultations/goal-v/inbox";

on_both_databases! {
    async fn remarks_of_the_same_part_or_with_the_same_words_are_suggested_with_what_is_alike(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Night buses.")]).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let part = [("document", "draft"), ("anchor", "2"), ("present", ""), ("proposed", ""), ("part", "")];
        for words in ["Autobusy obok szkoły w Skawinie.", "Zupełnie co innego."] {
            hand_in(&mut ada, "goal-v", &[&part[..], &[("justification", words)]].concat()).await.leads_to();
        }
        for words in ["Brakuje autobusów przy szkole w Skawinie.", "Parki i ławki."] {
            enter(&mut world.moderator, "goal-v", &[("justification", words)]).await.leads_to();
        }
        let page = world.moderator.get(&format!("{INBOX}/1")).await;
        page.has_status(200).says("about the same part").says("words in common: autobusy, szkoły, skawinie").does_not_say("Parki i");
        let (before, after) = page.body.split_once("Zupełnie co innego.").unwrap();
        assert!(!before.contains("Brakuje autobusów") && after.contains("Brakuje autobusów"), "the same part comes first");
        world.moderator.get(&format!("{INBOX}/4")).await.says("No other remark is about the same part");
    }

    async fn a_group_changes_nobodys_words_name_or_number(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        hand_in(&mut ada, "goal-v", &[]).await.leads_to();
        for name in ["Jan Kanarek", "Ewa Kanarek"] {
            enter(&mut world.moderator, "goal-v", &[("name", name)]).await.leads_to();
        }
        let said = "SELECT CAST(COUNT(*) AS BIGINT) FROM remarks WHERE (number, submitter_name) IN ((1, ''), (2, 'Jan Kanarek'), (3, 'Ewa Kanarek'))
                    AND (author_id IS NOT NULL) = (number = 1)";
        let together = [("deed", "join"), ("title", "Night buses"), ("others", "3")];
        world.moderator.post(&format!("{INBOX}/1"), &[("deed", "join"), ("title", " ")]).await.has_status(422).says("Please fill this in.");
        world.moderator.post(&format!("{INBOX}/1"), &together).await.leads_to();
        assert_eq!(scalar!(app.site.db, i64, said).unwrap(), 3);
        let id = scalar!(app.site.db, app::remarks::model::GroupId, "SELECT id FROM remark_groups").unwrap();
        let group = format!("{INBOX}/groups/{id}");
        world.moderator.get(&format!("{INBOX}/1")).await.says(&group).says("Night buses");
        world.moderator.get(&group).await.says("2 remarks").says("Ewa Kanarek").does_not_say("Jan Kanarek");
        let known = id.to_string();
        world.moderator.post(&format!("{INBOX}/2"), &[("deed", "join"), ("group", &known)]).await.leads_to();
        world.moderator.get(&group).await.says("3 remarks");
        world.moderator.post(&format!("{INBOX}/1"), &[("deed", "leave")]).await.leads_to();
        world.moderator.get(&group).await.says("2 remarks");
        world.moderator.post(&format!("{INBOX}/1"), &[("deed", "leave")]).await.has_status(422);
        app.visitor().get(&format!("{REMARKS}/2")).await.does_not_say("Night buses");
        ada.get(&group).await.has_status(403);
        ada.post(&format!("{INBOX}/1"), &together).await.has_status(403);
    }

    async fn a_group_is_renamed_and_the_record_says_so(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        enter(&mut world.moderator, "goal-v", &[]).await.leads_to();
        world.moderator.post(&format!("{INBOX}/1"), &[("deed", "join"), ("title", "Nigth buses")]).await.leads_to();
        let id = scalar!(app.site.db, app::remarks::model::GroupId, "SELECT id FROM remark_groups").unwrap();
        let group = format!("{INBOX}/groups/{id}");
        world.moderator.get(&group).await.says("Nigth buses").says("Rename the group");
        world.moderator.post(&group, &[("title", " ")]).await.has_status(422).says("Title of the group: ");
        assert_eq!(world.moderator.post(&group, &[("title", "Night <b>buses</b>")]).await.leads_to(), group);
        world.moderator.get(&group).await.says("Night &lt;b&gt;buses&lt;/b&gt;").does_not_say("Nigth");
        world.moderator.get("/consultations/goal-v/positions").await.says("Night &lt;b&gt;buses");
        app.visitor().get("/consultations/goal-v/record").await.says("A group of remarks was renamed").does_not_say("Nigth");
        // A title of one word looks like a code, and is none.
        for title in ["Kowalski", "Others"] {
            world.moderator.post(&group, &[("title", title)]).await.leads_to();
        }
        let open = "SELECT COUNT(*) FROM audit_links WHERE shown LIKE '%Kowalski%' OR shown LIKE '%Others%'";
        assert_eq!(scalar!(app.site.db, i64, open).unwrap(), 0);
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(&group, &[("title", "Mine")]).await.has_status(403);
        let nowhere = format!("{INBOX}/groups/{}", world.consultation);
        world.moderator.post(&nowhere, &[("title", "None")]).await.has_status(404);
        world.moderator.post(&format!("{INBOX}/groups/none"), &[("title", "None")]).await.has_status(404);
    }

    async fn a_group_of_another_consultation_is_none(app: TestApp) {
        let mut world = app.consultation().await;
        let mut other = app.consultation_at("elsewhere").await;
        for (slug, moderator) in [("goal-v", &mut world.moderator), ("elsewhere", &mut other.moderator)] {
            ask_for_remarks(&app, slug).await;
            enter(moderator, slug, &[]).await.leads_to();
        }
        other.moderator.post("/consultations/elsewhere/inbox/1", &[("deed", "join"), ("title", "Theirs")]).await.leads_to();
        let id = scalar!(app.site.db, app::remarks::model::GroupId, "SELECT id FROM remark_groups").unwrap().to_string();
        world.moderator.get(&format!("{INBOX}/groups/{id}")).await.has_status(404);
        world.moderator.post(&format!("{INBOX}/1"), &[("deed", "join"), ("group", &id)]).await.has_status(422);
        let moved: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE remarks SET number = 9 WHERE group_id IS NOT NULL")?;
            Ok(())
        }).await;
        moved.unwrap();
        world.moderator.get(&format!("{INBOX}/9")).await.has_status(404);
        world.moderator.post(&format!("{INBOX}/1"), &[("deed", "join"), ("title", "Ours"), ("others", "9")]).await.has_status(404);
    }
}
