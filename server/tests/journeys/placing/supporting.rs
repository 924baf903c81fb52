//! Supporting proposals.

use super::{published, supporters, wish};
use crate::support::{PASSWORD, on_both_databases};

on_both_databases! {
    async fn a_proposal_is_supported_once_by_everybody_but_its_author_and_support_is_taken_back(app: TestApp) {
        let world = app.consultation().await;
        let id = published(&app, &world, "Ada", "Shade at the stops").await;
        let page = format!("/proposals/{id}");
        app.visitor().get(&page).await.says("0 people support this").says("Sign in to support this proposal");
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        for _ in 0..2 {
            assert_eq!(wish(&mut bob, id, "support").await.leads_to(), format!("{page}#support"));
        }
        assert_eq!(supporters(&app, id).await, 1);
        bob.get(&page).await.says("1 person supports this").says("You support this.");
        app.visitor().get(&page).await.says("1 person supports this").does_not_say("Bob");
        bob.get("/account/proposals").await.says("Proposals that you support").says("Shade at the stops");
        app.visitor().get("/consultations/goal-v/proposals").await.says("1 person supports this");
        let mut ada = app.sign_in("ada@example.org").await;
        wish(&mut ada, id, "support").await.has_status(422).says("This is your own proposal. Others support it.");
        ada.get(&page).await.does_not_say("Support this proposal<");
        wish(&mut bob, id, "stop").await.leads_to();
        assert_eq!(supporters(&app, id).await, 0);
        app.clock.set(world.closes_at);
        wish(&mut bob, id, "support").await.has_status(422).says("The consultation is over.");
    }

    async fn support_of_an_erased_account_stays_counted_without_a_name(app: TestApp) {
        let world = app.consultation().await;
        let id = published(&app, &world, "Ada", "Shade at the stops").await;
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        wish(&mut bob, id, "support").await.leads_to();
        bob.post("/account/erase", &[("current", PASSWORD)]).await.has_status(303);
        assert_eq!(supporters(&app, id).await, 1);
    }
}
