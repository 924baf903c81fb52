//! Drafting, previewing, handing in, taking back.

use super::{hidden, id_of, submitted, typed};
use crate::support::on_both_databases;
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::organisations::model::OrganisationId;
use app::proposals::actions::{apply_published, apply_returned};
use app::proposals::model::ProposalId;

/// A text that tries to leave its field.
const NASTY: &str = "😀 **bold** </textarea><script>alert(1)</script>\n\n[x](javascript:alert(1))";

on_both_databases! {
    async fn a_preview_shows_the_sanitised_text_keeps_what_was_typed_and_saves_nothing(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let form = format!("/consultations/{}/proposals/new", world.slug);
        let answer = ada.post(&form, &typed("Tytuł \"z\" <b>", NASTY, "preview")).await;
        answer.has_status(200).says("<strong>bold</strong>").says("&lt;script&gt;alert(1)");
        answer.says("\n😀 **bold** &lt;/textarea&gt;&lt;script&gt;").does_not_say("<script>alert").does_not_say("href=\"javascript");
        answer.says("value=\"Tytuł &quot;z&quot;");
        let kept = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM proposals").unwrap();
        assert_eq!(kept, 0);
    }

    async fn a_draft_is_kept_changed_and_handed_in(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let form = format!("/consultations/{}/proposals/new", world.slug);
        let edit = ada.post(&form, &typed("Ławki w parku", "", "save")).await.leads_to().to_owned();
        ada.get(&edit).await.says("The draft is kept").says("value=\"Ławki w parku\"");
        let path = edit.trim_end_matches("/edit").to_owned();
        ada.post(&format!("{path}/submit"), &[("version", "1")]).await.has_status(422).says("Please fill this in");
        let mut fields = typed("Ławki w parku", "Ławki.", "save");
        fields.push(("version", "1"));
        ada.post(&edit, &fields).await.leads_to();
        let page = ada.get(&format!("{path}/submit")).await;
        assert_eq!(hidden(&page, "version"), "2");
        assert_eq!(ada.post(&format!("{path}/submit"), &[("version", "2")]).await.leads_to(), path);
        ada.get(&path).await.says("submitted").says("lang=\"pl\"");
        ada.get(&edit).await.says("This is no longer possible here");
        ada.post(&edit, &fields).await.has_status(422);
        let submitted = "SELECT COUNT(*) FROM proposals WHERE state = 'submitted'";
        assert_eq!(scalar!(app.site.db, i64, submitted).unwrap(), 1);
    }

    async fn a_second_tab_does_not_overwrite_and_nothing_typed_is_lost(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let form = format!("/consultations/{}/proposals/new", world.slug);
        let edit = ada.post(&form, &typed("Ławki w parku", "Jedna.", "save")).await.leads_to().to_owned();
        let with = |body, version| [typed("Ławki w parku", body, "save"), vec![("version", version)]].concat();
        ada.post(&edit, &with("Z pierwszej karty.", "1")).await.leads_to();
        let refused = ada.post(&edit, &with("Z drugiej karty.", "1")).await;
        refused.has_status(422).says("Z drugiej karty.").says("saved from another window");
        assert_eq!(hidden(&refused, "version"), "2", "a second press replaces the other text knowingly");
        ada.post(&edit, &with("Z drugiej karty.", "2")).await.leads_to();
    }

    async fn limits_are_told_at_their_fields(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let form = format!("/consultations/{}/proposals/new", world.slug);
        let long = "ż".repeat(20_001);
        ada.post(&form, &typed("Park", &long, "save")).await.has_status(422).says("at least 5").says("at most 20").says("żżż").says("From 5 to 150 characters");
        ada.post(&form, &typed("Ławki w parku", &"😀".repeat(10_000), "submit")).await.leads_to();
        let stranger = [("title", "Ławki w parku"), ("body", "x"), ("language", "pl"), ("voice", "01890000-0000-7000-8000-000000000000"), ("deed", "save")];
        ada.post(&form, &stranger).await.has_status(422).says("cannot act for this organisation");
        ada.post(&form, &[("title", "x"), ("state", "published")]).await.has_status(400);
    }

    async fn a_verified_member_proposes_for_their_organisation(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let person = app.person_id("ada@example.org").await;
        let body: OrganisationId = app.site.chance.id(app.clock.now());
        let registered: AppResult<()> = app.site.db.write(async |tx| {
            execute!(
                tx,
                "INSERT INTO organisations (id, slug, name, register_number, mandate, state, registered_by, registered_at)
                 VALUES ($1, 'zielen', 'Fundacja Zieleń', '1', 'm', 'verified', $2, 0)",
                body,
                person
            )?;
            execute!(tx, "INSERT INTO memberships (organisation_id, person_id, joined_at) VALUES ($1, $2, 0)", body, person)?;
            Ok(())
        }).await;
        registered.unwrap();
        let form = format!("/consultations/{}/proposals/new", world.slug);
        ada.get(&form).await.says("Fundacja Zieleń");
        let voice = body.to_string();
        let fields = [("title", "Drzewa na rynku"), ("body", "Drzewa."), ("language", "pl"), ("voice", voice.as_str()), ("deed", "submit")];
        let path = ada.post(&form, &fields).await.leads_to().to_owned();
        ada.get(&path).await.says("Fundacja Zieleń").says("verified");
    }

    async fn outside_the_open_stage_a_draft_is_kept_but_not_handed_in(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        app.clock.set(world.closes_at);
        let form = format!("/consultations/{}/proposals/new", world.slug);
        ada.get(&form).await.says("you can keep a draft");
        ada.post(&form, &typed("Ławki w parku", "Ławki.", "submit")).await.has_status(422).says("Nothing was published or counted").says("Ławki.");
        ada.post(&form, &typed("Ławki w parku", "Ławki.", "save")).await.leads_to();
    }

    async fn a_returned_proposal_is_changed_and_handed_in_again_and_both_texts_stay(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let path = submitted(&mut ada, &world.slug).await;
        let id: ProposalId = id_of(&path);
        app.site.db.write(async |tx| apply_returned(tx, id).await).await.unwrap();
        ada.get("/account/proposals").await.says("returned").says("Ławki przy plantach");
        let fields = [typed("Ławki przy plantach", "Ławki co dwieście metrów.", "submit"), vec![("version", "1")]].concat();
        assert_eq!(ada.post(&format!("{path}/edit"), &fields).await.leads_to(), path);
        app.site.db.write(async |tx| apply_published(tx, id).await).await.unwrap();
        let history = ada.get(&format!("{path}/history")).await;
        history.says("Version 2").says("<strong>sto").says("<strong>dwieście");
        // What was returned nobody else was ever shown.
        let history = app.visitor().get(&format!("{path}/history")).await;
        history.says("dwieście").does_not_say("Version 2").does_not_say("sto metrów");
        app.visitor().get(&format!("/consultations/{}/proposals", world.slug)).await.says("Ławki przy plantach").says("1 proposal");
    }

    async fn a_withdrawn_proposal_is_gone_for_others_and_leaves_the_queue(app: TestApp) {
        let world = app.consultation().await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let path = submitted(&mut ada, &world.slug).await;
        let id: ProposalId = id_of(&path);
        ada.get(&format!("{path}/withdraw")).await.says("cannot be undone");
        assert_eq!(ada.post(&format!("{path}/withdraw"), &[]).await.leads_to(), path);
        ada.get(&path).await.says("withdrawn");
        app.visitor().get(&path).await.has_status(404);
        assert!(app.site.db.write(async |tx| apply_published(tx, id).await).await.is_err(), "nothing is left to decide");
        ada.post(&format!("{path}/withdraw"), &[]).await.has_status(422);
    }
}
