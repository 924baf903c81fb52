//! Participation in remarks, by commune as far as it may be told.

use super::REMARKS;
use super::inbox::listed;
use super::world::{ask_for_remarks, enter};
use crate::strategy::{METROPOLIS, load};
use crate::support::on_both_databases;
use app::accounts::model::TerritoryId;
use app::base::db::scalars;

on_both_databases! {
    async fn a_commune_of_which_few_remarks_came_is_named_nowhere_beside_a_private_persons(app: TestApp) {
        load(&app, METROPOLIS).await;
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let sql = "SELECT id FROM territories WHERE name IN ('Skawina', 'Wieliczka') ORDER BY name";
        let places: Vec<String> =
            scalars!(app.site.db, TerritoryId, sql).unwrap().into_iter().map(|id| id.to_string()).collect();
        for (place, count) in places.iter().zip([21, 10]) {
            for number in 0..count {
                let words = format!("Remark {number}.");
                let fields = [("territory", place.as_str()), ("justification", words.as_str())];
                enter(&mut world.moderator, "goal-v", &fields).await.leads_to();
            }
        }
        let shown = app.visitor().get(REMARKS).await;
        shown.says("Remarks by commune").says("Skawina").says("Wieliczka");
        let body = [("territory", places[0].as_str()), ("submitter", "organisation"), ("name", "Zielone")];
        enter(&mut world.moderator, "goal-v", &body).await.leads_to();
        // One that names no commune would be known by what is left.
        enter(&mut world.moderator, "goal-v", &[]).await.leads_to();
        let shown = app.visitor().get(REMARKS).await;
        shown.says("Skawina").says("other communes and those not given").does_not_say("Wieliczka");
        app.visitor().get(&format!("{REMARKS}/1")).await.says("Skawina");
        app.visitor().get(&format!("{REMARKS}/22")).await.does_not_say("Wieliczka");
        world.moderator.get("/consultations/goal-v/inbox/22").await.says("Wieliczka");
        let by_place = world.moderator.get(&format!("/consultations/goal-v/inbox?commune={}", places[1])).await;
        by_place.says("10 remarks");
        // Whoever asks the public list for that commune reads the same as everybody.
        let whole = listed(&app.visitor().get(REMARKS).await);
        for place in &places {
            for reader in [&mut app.visitor(), &mut world.moderator] {
                assert_eq!(listed(&reader.get(&format!("{REMARKS}?commune={place}")).await), whole, "{place}");
            }
        }
    }
}
