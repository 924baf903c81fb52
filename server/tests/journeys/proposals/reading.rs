//! Who reads a proposal in which state.

use super::{id_of, submitted, typed};
use crate::support::on_both_databases;
use app::proposals::actions::{apply_hidden, apply_published, apply_restored};
use app::proposals::model::ProposalId;

on_both_databases! {
    async fn others_cannot_tell_a_draft_from_nothing(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let mut maja = world.moderator.clone();
        let form = format!("/consultations/{}/proposals/new", world.slug);
        let edit = ada.post(&form, &typed("Ławki w parku", "Ławki.", "save")).await.leads_to().to_owned();
        let path = edit.trim_end_matches("/edit");
        let nothing = "/proposals/01890000-0000-7000-8000-000000000000";
        for below in ["", "/history", "/edit", "/submit", "/withdraw"] {
            eve.get(&format!("{path}{below}")).await.has_status(404);
            let (draft, missing) = (eve.get(&format!("{path}{below}")).await, eve.get(&format!("{nothing}{below}")).await);
            assert_eq!(draft.body.replace(path, ""), missing.body.replace(nothing, ""));
        }
        maja.get(path).await.has_status(404);
        ada.get(path).await.has_status(200);
        let fields = [typed("Przejęte przez Ewę", "x", "save"), vec![("version", "1")]].concat();
        eve.post(&edit, &fields).await.has_status(404);
        eve.post(&format!("{path}/submit"), &[("version", "1")]).await.has_status(404);
        eve.post(&format!("{path}/withdraw"), &[]).await.has_status(404);
    }

    async fn moderators_read_what_was_handed_in_and_everybody_what_was_published(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut maja = world.moderator.clone();
        let path = submitted(&mut ada, &world.slug).await;
        let id: ProposalId = id_of(&path);
        maja.get(&path).await.has_status(200).does_not_say("Withdraw the proposal");
        app.visitor().get(&path).await.has_status(404);
        app.site.db.write(async |tx| apply_published(tx, id).await).await.unwrap();
        app.visitor().get(&path).await.has_status(200).says("Ada · Resident");
        app.site.db.write(async |tx| apply_hidden(tx, id).await).await.unwrap();
        app.visitor().get(&path).await.has_status(404);
        maja.get(&path).await.says("hidden");
        app.site.db.write(async |tx| apply_restored(tx, id).await).await.unwrap();
        app.visitor().get(&path).await.has_status(200);
    }
}
