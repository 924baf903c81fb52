//! Signing up.

use crate::support::on_both_databases;
use app::notifications::model::Letter;

on_both_databases! {
    async fn a_person_signs_up_and_gets_one_letter_with_a_link(app: TestApp) {
        let mut ada = app.visitor();
        let answer = ada.post("/sign-up", &[("name", "Ada"), ("email", "Ada@Example.org"), ("password", "cztery tramwaje i most")]).await;
        assert_eq!(answer.leads_to(), "/sign-up/sent");
        let letters = app.letters().await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].address, "ada@example.org");
        assert!(matches!(&letters[0].letter, Letter::ConfirmAddress { link, .. } if link.starts_with("http://narada.test/confirm/")));
    }

    async fn a_refused_sign_up_keeps_what_was_typed_except_the_password_and_saves_nothing(app: TestApp) {
        let mut ada = app.visitor();
        let answer = ada.post("/sign-up", &[("name", "Ada"), ("email", "nobody"), ("password", "hunter2")]).await;
        answer.has_status(422).says("value=\"Ada\"").says("value=\"nobody\"").does_not_say("hunter2");
        answer.says("This is not a mail address").says("at least 10 characters");
        assert!(app.letters().await.is_empty());
    }

    async fn a_field_that_the_form_does_not_have_is_refused(app: TestApp) {
        let fields = [("name", "Eve"), ("email", "eve@example.org"), ("password", "cztery tramwaje i most"), ("role", "administrator")];
        app.visitor().post("/sign-up", &fields).await.has_status(400);
        assert!(app.letters().await.is_empty());
    }
}
