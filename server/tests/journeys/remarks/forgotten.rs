//! Who sent what was entered is forgotten, some time after the report.

use super::world::{ask_for_remarks, enter};
use crate::final_report::{REPORT, answer, make};
use crate::support::{TestApp, on_both_databases};
use app::audit::verifying::verify;
use app::base::db::{all, scalar};
use app::remarks::actions::forget_senders;

const DAY: i64 = 24 * 3_600_000;

/// Name, address and mandate of each remark, in their order.
async fn senders(app: &TestApp) -> Vec<(String, String, String)> {
    let sql = "SELECT submitter_name, submitter_address, mandate FROM remarks ORDER BY number";
    all!(app.site.db, (String, String, String), sql).expect("remarks")
}

fn sender(name: &str, address: &str, mandate: &str) -> (String, String, String) {
    (name.to_owned(), address.to_owned(), mandate.to_owned())
}

async fn forgotten(app: &TestApp) -> u64 {
    forget_senders(&app.site).await.expect("the database answers")
}

on_both_databases! {
    async fn addresses_go_when_no_appeal_is_left_and_names_when_the_operator_says(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let jan = [("name", "Jan Kanarek"), ("address", "jan@canary.example")];
        let body = [("submitter", "organisation"), ("name", "Zielone"), ("address", "ul. Wodna 1"), ("mandate", "Ewa Wrona, president")];
        for fields in [&jan[..], &jan[..], &body[..]] {
            enter(&mut world.moderator, "goal-v", fields).await.leads_to();
        }
        app.clock.set(world.closes_at);
        let maja = &mut world.moderator;
        for number in 1..=3 {
            answer(maja, number, "taken", "It is done.").await;
        }
        make(&app, maja, "").await;
        // Nothing is forgotten over the time in which a report is still to come.
        app.clock.advance(300 * DAY);
        assert_eq!(forgotten(&app).await, 0);
        let maja = &mut app.sign_in("moderator-goal-v@example.org").await;
        maja.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
        let people = || async { app.visitor().get("/consultations/goal-v").await.body.matches(">fewer than 10<").count() };
        let before = people().await;
        app.clock.advance(270 * DAY);
        assert_eq!(forgotten(&app).await, 0);
        app.clock.advance(1);
        assert_eq!(forgotten(&app).await, 3);
        let (jan, body) = (sender("Jan Kanarek", "", ""), sender("Zielone", "", "Ewa Wrona, president"));
        assert_eq!(senders(&app).await, [jan.clone(), jan, body]);
        app.clock.advance((1_825 - 270) * DAY - 2);
        assert_eq!(forgotten(&app).await, 0);
        app.clock.advance(2);
        assert_eq!(forgotten(&app).await, 3);
        assert_eq!(senders(&app).await, [sender("", "", ""), sender("", "", ""), sender("Zielone", "", "")]);
        // Not even the beginnings of a name are left, and both remarks still are of one person.
        let words = "SELECT COUNT(*) FROM remark_words WHERE word IN ('@jan', '@kanar')";
        assert_eq!(scalar!(app.site.db, i64, words).expect("a count"), 0);
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remark_words WHERE word = '@zielo'").expect("a count"), 1);
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remarks WHERE same_sender = 1").expect("a count"), 2);
        assert_eq!(people().await, before);
        assert!(verify(&app.site).await.expect("an answer").found.is_empty(), "the record of acts names nobody");
        let page = app.visitor().get("/consultations/goal-v/remarks/3").await;
        page.says("Zielone").says("It is done.");
    }

    async fn an_address_is_kept_as_long_as_an_appeal_can_be_answered(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        enter(&mut world.moderator, "goal-v", &[("name", "Jan Kanarek"), ("address", "jan@canary.example")]).await.leads_to();
        app.clock.set(world.closes_at);
        let maja = &mut world.moderator;
        answer(maja, 1, "taken", "It is done.").await;
        make(&app, maja, "").await;
        maja.post(&format!("{REPORT}/1/publish"), &[]).await.leads_to();
        app.clock.advance(200 * DAY);
        let maja = &mut app.sign_in("moderator-goal-v@example.org").await;
        let way = crate::moderation::hide_remark(&app, maja, &world.rules[0].to_string()).await;
        app.clock.advance(100 * DAY);
        assert_eq!(forgotten(&app).await, 0, "one may still appeal");
        app.visitor().post(&way, &[("words", "It was a quotation.")]).await.leads_to();
        app.clock.advance(2_000 * DAY);
        assert_eq!(forgotten(&app).await, 0, "an appeal waits");
        let mut administrator = app.administrator().await;
        let appeals = administrator.get("/consultations/goal-v/appeals").await;
        let mut hrefs = appeals.body.split("href=\"").filter_map(|rest| rest.split('"').next());
        let appeal = hrefs.find(|href| href.starts_with("/consultations/goal-v/appeals/")).expect("an appeal").to_owned();
        administrator.post(&appeal, &[("outcome", "upheld"), ("explanation", "No quotation marks.")]).await.leads_to();
        assert!(app.letters().await.iter().any(|queued| queued.address == "jan@canary.example"
            && matches!(queued.letter, app::notifications::model::Letter::AppealDecided { .. })));
        assert_eq!(forgotten(&app).await, 2, "the address, and the name");
        assert_eq!(senders(&app).await, [sender("", "", "")]);
        app.visitor().get(&way).await.has_status(200).says("No quotation marks.");
    }
}
