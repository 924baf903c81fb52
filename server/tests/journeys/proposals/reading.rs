//! Who reads a proposal in which state.

use super::{id_of, submitted, typed};
use crate::moderation::{QUEUE, decide};
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

    async fn what_an_author_writes_after_a_return_is_theirs_until_they_hand_it_in(app: TestApp) {
        let mut world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let mut administrator = app.administrator().await;
        let path = submitted(&mut ada, &world.slug).await;
        let id = id_of::<ProposalId>(&path).to_string();
        let rule = world.rules[1].to_string();
        let why = [("rule", rule.as_str()), ("explanation", "Which ones?")];
        decide(&mut world.moderator, &id, "1", "return", &why).await.leads_to();
        let fields = [typed("Niedokończone", "Jeszcze nie wiem.", "save"), vec![("version", "1")]].concat();
        ada.post(&format!("{path}/edit"), &fields).await.leads_to();
        ada.get(&path).await.says("Niedokończone").says("Jeszcze nie wiem.").does_not_say("Ławki");
        for after in ["returned", "withdrawn"] {
            for judge in [&mut world.moderator, &mut administrator] {
                judge.get(&path).await.has_status(200).says("Ławki przy plantach").says("Ławki co sto metrów.").says(after);
                judge.get("/consultations/goal-v/decisions").await.says("Ławki przy plantach");
                for page in ["", "/history"].map(|below| format!("{path}{below}")).iter().map(String::as_str).chain(["/consultations/goal-v/decisions", QUEUE]) {
                    judge.get(page).await.has_status(200).does_not_say("Niedokończone").does_not_say("Jeszcze nie wiem.");
                }
            }
            if after == "returned" {
                ada.post(&format!("{path}/withdraw"), &[]).await.leads_to();
            }
        }
    }

    async fn a_draft_that_was_taken_back_was_never_handed_in(app: TestApp) {
        let mut world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let form = format!("/consultations/{}/proposals/new", world.slug);
        let edit = ada.post(&form, &typed("Ławki w parku", "Ławki.", "save")).await.leads_to().to_owned();
        let path = edit.trim_end_matches("/edit");
        ada.post(&format!("{path}/withdraw"), &[]).await.leads_to();
        ada.get(path).await.has_status(200);
        world.moderator.get(path).await.has_status(404);
    }
}
