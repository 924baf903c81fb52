//! What monitoring has published stays in the strategy: drafts that wait get it, and nobody publishes it away.

use super::{NGOS, YEAR, begun, document, hand_in, publish};
use crate::editing::{self, Open, change_a_value, drafted, published};
use crate::support::{Client, TestApp, on_both_databases};
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::strategy::actions::{ImportError, import};
use app::strategy::document::{IndicatorValue, StrategyDocument};

const ENTRY: &str = "/strategies/krakow-2030/edit/indicators/ngos-applying-for-support";
const TO_PUBLISH: &str = "/strategies/krakow-2030/publish";

/// The value that was reported, where a strategy has one.
fn reported(document: &StrategyDocument) -> Option<&IndicatorValue> {
    let ngos = document.indicators.iter().find(|indicator| indicator.code == NGOS).expect("the indicator");
    ngos.values.iter().find(|value| value.year == 2025)
}

/// The version that the draft stands on.
async fn begun_from(app: &TestApp) -> i64 {
    scalar!(app.site.db, i64, "SELECT begun_from FROM strategy_drafts").expect("a draft")
}

/// The strategy with a published year, and its administrator.
async fn year_published(app: &TestApp) -> Client {
    let (mut administrator, mut ola) = begun(app).await;
    hand_in(app, &mut ola).await;
    publish(&mut administrator).await;
    administrator
}

on_both_databases! {
    async fn a_draft_that_waits_gets_the_values_of_a_year_and_publishing_it_loses_none(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        change_a_value(&mut administrator, "52").await;
        hand_in(&app, &mut ola).await;
        publish(&mut administrator).await;
        let draft = drafted(&app).await;
        assert_eq!(reported(&draft), reported(&*document(&app).await));
        assert_eq!((draft.indicators[0].values[1].value, begun_from(&app).await), (52.0, 2));
        administrator.get(TO_PUBLISH).await.says("Changed: 1.").does_not_say("A newer version was published");
        editing::publish(&mut administrator, "").await;
        app.visitor().get("/strategies/krakow-2030/goals/V").await.says("1,201").says(">52<");
        app.visitor().get(YEAR).await.says("1,201");
    }

    async fn a_draft_that_another_version_overtook_gets_the_values_and_still_says_so(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        change_a_value(&mut administrator, "52").await;
        let mut newer = published(&app).await;
        newer.strategy.horizon = "2031".to_owned();
        import(&app.site.db, &app.site.chance, &newer).await.unwrap();
        hand_in(&app, &mut ola).await;
        publish(&mut administrator).await;
        assert!(reported(&drafted(&app).await).is_some());
        assert_eq!(begun_from(&app).await, 1);
        administrator.get(TO_PUBLISH).await.says("A newer version was published since this draft was begun");
    }

    async fn a_draft_that_cannot_be_read_any_more_does_not_hold_a_year_up(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        change_a_value(&mut administrator, "52").await;
        let broken: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE strategy_drafts SET document = 'format = 0'")?;
            Ok(())
        }).await;
        broken.unwrap();
        hand_in(&app, &mut ola).await;
        publish(&mut administrator).await;
        assert_eq!(begun_from(&app).await, 1);
    }

    async fn the_version_that_a_year_makes_says_of_which_year_it_is(app: TestApp) {
        year_published(&app).await;
        app.visitor().get("/strategies/krakow-2030/versions").await.says("Monitoring 2025");
    }

    async fn a_published_value_neither_goes_nor_changes_by_publishing_a_draft(app: TestApp) {
        let mut administrator = year_published(&app).await;
        let mut form = Open::at(&mut administrator, ENTRY).await;
        assert_eq!((form.value("write.values.2.year"), form.value("write.values.2.value")), ("2025", "1201"));
        form.set("write.values.2.value", "1021");
        form.press(&mut administrator, "save").await.leads_to();
        let refused = Open::at(&mut administrator, TO_PUBLISH).await.send(&mut administrator).await;
        refused.has_status(422).says("The value of indicator ngos-applying-for-support for 2025 cannot go").says("with 1,201");
        let fewer = Open::at(&mut administrator, ENTRY).await.press(&mut administrator, "drop:values.2").await;
        Open::of(ENTRY, &fewer).press(&mut administrator, "save").await.leads_to();
        Open::at(&mut administrator, TO_PUBLISH).await.send(&mut administrator).await.has_status(422).says("for 2025 cannot go");
        assert_eq!(reported(&published(&app).await).map(|value| value.value), Some(1201.0));
    }

    async fn a_mistake_in_a_published_value_is_told_in_its_note(app: TestApp) {
        let mut administrator = year_published(&app).await;
        administrator.get("/strategies/krakow-2030/monitoring/2025/publish").await.says("told in the note that stands beside the value");
        let mut form = Open::at(&mut administrator, ENTRY).await;
        form.set("write.values.2.note.pl", "Policzono podwójnie; powinno być 1021.");
        form.press(&mut administrator, "save").await.leads_to();
        editing::publish(&mut administrator, "").await;
        app.visitor().get("/strategies/krakow-2030/goals/V").await.says("1,201").says("powinno być 1021");
    }

    async fn an_import_that_has_not_a_published_value_is_refused(app: TestApp) {
        let before = published_before(&app).await;
        let refused = import(&app.site.db, &app.site.chance, &before).await;
        let Err(ImportError::InUse(held)) = refused else { panic!("{refused:?}") };
        assert_eq!(held.len(), 1, "{held:?}");
        assert!(held[0].to_string().contains("\"ngos-applying-for-support\" does not have 1201 for 2025"), "{}", held[0]);
        // With the whole indicator gone, that alone is told.
        let mut without = before.clone();
        without.indicators.retain(|indicator| indicator.code != NGOS);
        let refused = import(&app.site.db, &app.site.chance, &without).await;
        assert!(matches!(&refused, Err(ImportError::InUse(held)) if held.len() == 1 && held[0].code == NGOS), "{refused:?}");
    }

    async fn going_back_to_an_older_version_keeps_the_values_of_years_that_were_published_since(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        change_a_value(&mut administrator, "52").await;
        editing::publish(&mut administrator, "By mistake.").await;
        hand_in(&app, &mut ola).await;
        publish(&mut administrator).await;
        Open::at(&mut administrator, "/strategies/krakow-2030/versions/1").await.send(&mut administrator).await.leads_to();
        editing::publish(&mut administrator, "").await;
        let now = published(&app).await;
        assert_eq!((reported(&now).map(|value| value.value), now.indicators[0].values[1].value), (Some(1201.0), 51.0));
        assert_eq!(reported(&now).map(|value| value.source.as_str()), Some("Urząd Miasta Krakowa, BIP"));
    }
}

/// What the strategy said before its year was published.
async fn published_before(app: &TestApp) -> StrategyDocument {
    let (mut administrator, mut ola) = begun(app).await;
    let before = published(app).await;
    hand_in(app, &mut ola).await;
    // What was only reported holds no value yet.
    let mut other = before.clone();
    other.strategy.horizon = "2031".to_owned();
    import(&app.site.db, &app.site.chance, &other).await.expect("it is loaded");
    publish(&mut administrator).await;
    before
}
