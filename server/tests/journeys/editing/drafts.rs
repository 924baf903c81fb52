//! A draft: nobody but its editors sees it, and nobody's writing is lost in it.

use super::browser::Open;
use super::{CENTRES, EDIT, change_a_value, drafted, krakow, published};
use crate::support::on_both_databases;

on_both_databases! {
    async fn what_is_saved_stands_in_the_draft_and_on_no_page_of_anybody_elses(app: TestApp) {
        let mut editor = krakow(&app).await;
        let pages = ["/strategies", "/strategies/krakow-2030", "/strategies/krakow-2030/goals/V", "/strategies/krakow-2030/versions"];
        let mut before = Vec::new();
        for page in pages {
            before.push(app.visitor().get(page).await.body);
        }
        change_a_value(&mut editor, "52").await;
        assert_eq!(drafted(&app).await.indicators[0].values[1].value, 52.0);
        assert_eq!(published(&app).await.indicators[0].values[1].value, 51.0);
        for (page, before) in pages.iter().zip(before) {
            assert_eq!(app.visitor().get(page).await.body, before, "{page}");
        }
        editor.get(EDIT).await.says("There are unpublished changes").says("Administrator");
        let preview = editor.get("/strategies/krakow-2030/preview/goals/V").await;
        preview.has_status(200).says("Preview, not published").says(">52<");
        editor.get("/strategies/krakow-2030/preview").await.has_status(200).says("/strategies/krakow-2030/preview/goals/V.1");
        let beside = editor.get("/strategies/krakow-2030/preview/commitments?goal=V").await;
        assert_eq!(beside.leads_to(), "/strategies/krakow-2030/commitments?goal=V");
        let mut resident = app.sign_up("Ada", "ada@example.org").await;
        for page in ["edit", "preview", "preview/goals/V", "publish", "discard", "file", "translations/en", "edit/goals/V", "add/goals"] {
            let page = format!("/strategies/krakow-2030/{page}");
            resident.get(&page).await.has_status(403).does_not_say(">52<").does_not_say("\"52\"");
            assert!(app.visitor().get(&page).await.leads_to().starts_with("/sign-in"), "{page}");
        }
    }

    async fn two_editors_of_one_entry_are_told_of_each_other_and_lose_nothing(app: TestApp) {
        let mut editor = krakow(&app).await;
        let mut late = Open::at(&mut editor, CENTRES).await;
        change_a_value(&mut editor, "52").await;
        late.set("write.values.1.value", "53");
        late.set("write.name.en", "Centres for older people");
        let refused = late.press(&mut editor, "save").await;
        refused.has_status(422).says("Somebody else changed this entry while you wrote").says("Centres for older people");
        assert_eq!(drafted(&app).await.indicators[0].values[1].value, 52.0);
        let again = Open::of(CENTRES, &refused);
        assert_eq!(again.value("write.values.1.value"), "53");
        again.press(&mut editor, "save").await.leads_to();
        assert_eq!(drafted(&app).await.indicators[0].values[1].value, 53.0);
    }

    async fn two_editors_of_different_entries_do_not_meet(app: TestApp) {
        let mut editor = krakow(&app).await;
        let mut goal = Open::at(&mut editor, "/strategies/krakow-2030/edit/goals/V.1").await;
        change_a_value(&mut editor, "52").await;
        goal.set("write.title.en", "Taking part");
        assert_eq!(goal.press(&mut editor, "save").await.leads_to(), "/strategies/krakow-2030/edit#goals");
        let draft = drafted(&app).await;
        assert_eq!(draft.indicators[0].values[1].value, 52.0);
        assert!(draft.goals[1].title.iter().any(|said| said.text == "Taking part"));
    }

    async fn what_was_taken_out_meanwhile_can_be_put_back_by_whoever_wrote_in_it(app: TestApp) {
        let mut editor = krakow(&app).await;
        let open = Open::at(&mut editor, CENTRES).await;
        Open::at(&mut editor, &format!("{CENTRES}/remove")).await.send(&mut editor).await.leads_to();
        assert_eq!(drafted(&app).await.indicators.len(), 4);
        editor.get(CENTRES).await.has_status(404);
        let refused = open.press(&mut editor, "save").await;
        refused.has_status(422);
        Open::of(CENTRES, &refused).press(&mut editor, "save").await.leads_to();
        assert_eq!(drafted(&app).await.indicators.len(), 5);
    }

    async fn a_draft_is_discarded_only_as_it_was_seen(app: TestApp) {
        let mut editor = krakow(&app).await;
        editor.get("/strategies/krakow-2030/discard").await.says("Nothing is changed");
        change_a_value(&mut editor, "52").await;
        let discard = Open::at(&mut editor, "/strategies/krakow-2030/discard").await;
        change_a_value(&mut editor, "53").await;
        let refused = discard.send(&mut editor).await;
        refused.has_status(422).says("The draft was changed after you had opened this page");
        assert_eq!(drafted(&app).await.indicators[0].values[1].value, 53.0);
        let again = Open::of("/strategies/krakow-2030/discard", &refused).send(&mut editor).await;
        assert_eq!(again.leads_to(), "/strategies/krakow-2030");
        editor.get(EDIT).await.says("Nothing is changed");
    }

    async fn saving_what_stands_there_begins_no_draft(app: TestApp) {
        let mut editor = krakow(&app).await;
        Open::at(&mut editor, CENTRES).await.press(&mut editor, "save").await.leads_to();
        editor.get(EDIT).await.says("Nothing is changed");
    }
}
