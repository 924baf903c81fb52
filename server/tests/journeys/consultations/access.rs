//! Who sees a draft, and who runs a consultation.

use crate::support::on_both_databases;

on_both_databases! {
    async fn a_draft_exists_only_for_those_who_run_it(app: TestApp) {
        let mut administrator = app.administrator().await;
        app.draft(&mut administrator, "draft").await;
        let unknown = app.visitor().get("/consultations/nothing").await;
        let draft = app.visitor().get("/consultations/draft").await;
        draft.has_status(404);
        assert_eq!(draft.body.replace("draft", "nothing"), unknown.body);
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.get("/consultations/draft").await.has_status(404);
        ada.get("/consultations/draft/manage").await.has_status(404);
        ada.post("/consultations/draft/publish", &[]).await.has_status(404);
        ada.get("/consultations").await.does_not_say("/consultations/draft");
        administrator.get("/consultations/draft").await.has_status(200).says("until it is published");
        administrator.get("/consultations").await.says("/consultations/draft");
    }

    async fn only_its_moderators_and_administrators_run_a_consultation(app: TestApp) {
        let world = app.consultation().await;
        let mut stranger = app.consultation_at("other").await.moderator;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        for part in ["manage", "edit", "stages", "rounds", "rounds/1/edit", "rounds/1/open", "rounds/1/remove", "rules", "rules/respect", "moderators", "publish"] {
            let path = format!("/consultations/{}/{part}", world.slug);
            ada.get(&path).await.has_status(403);
            stranger.get(&path).await.has_status(403);
            world.moderator.clone().get(&path).await.has_status(200);
        }
        let times = [("opens", "2026-12-01T08:00"), ("closes", "2026-12-10T16:00")];
        ada.post(&format!("/consultations/{}/rounds", world.slug), &times).await.has_status(403);
        stranger.post(&format!("/consultations/{}/rounds/1/open", world.slug), &[]).await.has_status(403);
        stranger.post(&format!("/consultations/{}/rounds/1/remove", world.slug), &[]).await.has_status(403);
        stranger.post(&format!("/consultations/{}/publish", world.slug), &[]).await.has_status(403);
    }

    async fn only_administrators_make_consultations_and_appoint_moderators(app: TestApp) {
        let mut world = app.consultation().await;
        let moderators = format!("/consultations/{}/moderators", world.slug);
        world.moderator.get("/consultations/new").await.has_status(403);
        world.moderator.post(&moderators, &[("email", "ada@example.org")]).await.has_status(403);

        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut administrator = app.administrator().await;
        let nobody = administrator.post(&moderators, &[("email", "eve@example.org")]).await;
        nobody.has_status(422).says("Nobody has a confirmed account").says("value=\"eve@example.org\"");
        assert_eq!(administrator.post(&moderators, &[("email", "Ada@Example.org")]).await.leads_to(), moderators);
        administrator.post(&moderators, &[("email", "ada@example.org")]).await.has_status(422).says("taken already");
        ada.get(&format!("/consultations/{}", world.slug)).await.says("/manage");
        ada.get(&format!("/consultations/{}/manage", world.slug)).await.has_status(200);

        let dismiss = format!("{moderators}/{}/dismiss", app.person_id("ada@example.org").await);
        ada.post(&dismiss, &[]).await.has_status(403);
        administrator.get(&dismiss).await.has_status(200).says("Ada");
        assert_eq!(administrator.post(&dismiss, &[]).await.leads_to(), moderators);
        ada.get(&format!("/consultations/{}/manage", world.slug)).await.has_status(403);
        assert!(app.audited().await.ends_with(&["moderator_appointed".to_owned(), "moderator_dismissed".to_owned()]));
    }
}
