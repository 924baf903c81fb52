//! What is left for moderators when somebody who abused the form is gone, and what readers still see (S27).

use super::REMARKS;
use super::world::{ask_for_remarks, document, hand_in};
use crate::positions::publishing::publish;
use crate::positions::write;
use crate::support::{PASSWORD, on_both_databases};
use crate::trust::crawl::crawl;
use crate::trust::statement::run;
use app::base::db::scalar;

/// Stands in every field of the remark, and nowhere else.
const ABUSE: &str = "Zdrajca-Kowalski";

on_both_databases! {
    async fn moderators_still_reach_what_somebody_wrote_who_erased_their_account_and_readers_never_do_once_it_is_hidden(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("The city runs night buses."), Some("The city runs night trams.")]).await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let place = [("document", "draft"), ("version", "1"), ("anchor", "2")];
        let words = [("present", ABUSE), ("proposed", ABUSE), ("justification", ABUSE), ("part", ABUSE)];
        hand_in(&mut eve, "goal-v", &[&place[..], &words].concat()).await.leads_to();
        hand_in(&mut ada, "goal-v", &[&place[..], &[("justification", "Night trams, please.")]].concat()).await.leads_to();
        write(&mut world.moderator, 1, "0", "accept", ("not_applicable", "It is not about the text.")).await.leads_to();
        publish(&mut world).await;
        let changes = "/consultations/goal-v/changes";
        app.visitor().get(changes).await.says(ABUSE);
        // Its author is gone first, then a moderator hides it.
        eve.post("/account/erase", &[("current", PASSWORD)]).await.leads_to();
        run(&app, "UPDATE remarks SET state = 'hidden', version = version + 1 WHERE number = 1".to_owned(), None).await;

        let starts: Vec<String> = [
            "/consultations/goal-v", REMARKS, "/consultations/goal-v/remarks/1", "/consultations/goal-v/remarks/2", changes,
            "/consultations/goal-v/documents/draft", "/consultations/goal-v/documents/draft/versions/1",
            "/consultations/goal-v/documents/draft/compare", "/consultations/goal-v/record", "/consultations/goal-v/report",
            "/consultations/goal-v/record/audit.ndjson",
            "/account/contributions", "/account/positions",
        ].map(str::to_owned).to_vec();
        let mut foreign = app.consultation_at("elsewhere").await.moderator;
        for (who, client) in [("a visitor", &mut app.visitor()), ("a neighbour", &mut ada), ("another's moderator", &mut foreign)] {
            let visits = crawl(client, &starts, 3).await;
            assert!(visits.len() > 20, "{who} saw {} pages", visits.len());
            for visit in visits {
                assert!(!visit.answer.body.contains(ABUSE), "{who} reads it at {}", visit.path);
            }
        }
        // The position on it stays public: what was decided is no secret.
        app.visitor().get(&format!("{REMARKS}/1")).await.has_status(200).says("have hidden");
        for path in ["/consultations/goal-v/inbox/1", "/consultations/goal-v/inbox", "/consultations/goal-v/inbox/1/position"] {
            world.moderator.get(path).await.has_status(200).says(ABUSE).does_not_say("eve@example.org");
        }
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remarks WHERE number = 1 AND author_id IS NULL").unwrap(), 1);
    }
}
