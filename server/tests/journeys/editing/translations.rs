//! Translations side by side.

use super::browser::Open;
use super::{drafted, krakow};
use crate::support::on_both_databases;
use app::base::i18n::Lang;

const GOAL: &str = "/strategies/krakow-2030/translations/lt/goals/V.1";

on_both_databases! {
    async fn what_is_missing_is_counted_marked_and_written_beside_the_other_language(app: TestApp) {
        let mut editor = krakow(&app).await;
        let list = "/strategies/krakow-2030/translations/lt";
        editor.get(&format!("{list}?missing=yes")).await.says("Nothing is missing");
        let mut form = Open::at(&mut editor, GOAL).await;
        let before = form.value("write.title.lt").to_owned();
        assert!(form.fields.iter().all(|(name, _)| name == "seen" || name.ends_with(".lt")));
        form.set("write.title.lt", "");
        form.press(&mut editor, "save").await.leads_to();
        editor.get("/strategies/krakow-2030/edit").await.says("1 text missing").says("missing: Lithuanian");
        let missing = editor.get(&format!("{list}?missing=yes")).await;
        missing.says("/translations/lt/goals/V.1").does_not_say("/translations/lt/goals/V.2");
        let mut form = Open::at(&mut editor, GOAL).await;
        form.set("write.title.lt", &format!("{before} (nauja)"));
        assert_eq!(form.press(&mut editor, "save").await.leads_to(), format!("{list}#goals-V.1"));
        let goal = drafted(&app).await.goals.remove(1);
        assert_eq!(goal.title.pick(Lang::Lt, Lang::Pl).unwrap().text, format!("{before} (nauja)"));
        assert!(goal.title.pick(Lang::Pl, Lang::Pl).is_some_and(|said| said.lang == Lang::Pl));
    }

    async fn a_translation_changes_texts_of_its_language_and_nothing_else(app: TestApp) {
        let mut editor = krakow(&app).await;
        let form = Open::at(&mut editor, GOAL).await;
        for name in ["write.title.pl", "write.code", "pick.kind"] {
            let mut form = form.clone();
            form.tick(name, "x");
            form.press(&mut editor, "save").await.has_status(400);
        }
        let path = GOAL.replace("/lt/", "/pl/");
        let mut own = Open::at(&mut editor, &path).await;
        own.set("write.title.pl", "");
        own.press(&mut editor, "save").await.has_status(422).says("id=\"field-write.title.pl-error\"");
        for nowhere in ["/strategies/krakow-2030/translations/de", "/strategies/krakow-2030/translations/lt/goals/X"] {
            editor.get(nowhere).await.has_status(404);
        }
    }
}
