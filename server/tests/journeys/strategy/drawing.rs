//! Outlines of places from a file of their own.

use super::{METROPOLIS, load, stored};
use crate::support::on_both_databases;
use app::base::error::AppResult;
use app::strategy::actions::{DrawError, draw, publish, quietly};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

const SLUG: &str = "metropolia-krakowska-2030";

fn collection(code: &str) -> String {
    format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{code}\"}},\"geometry\":\
         {{\"type\":\"Polygon\",\"coordinates\":[[[18.7,54.3],[18.75,54.3],[18.75,54.35],[18.7,54.3]]]}}}}]}}"
    )
}

on_both_databases! {
    async fn outlines_come_into_what_an_editor_published_at_the_same_moment(app: TestApp) {
        load(&app, METROPOLIS).await;
        let mut edited = stored(&app, SLUG).await;
        let place = edited.territories[0].code.clone();
        edited.strategy.act = "Uchwała nr 7/2026".to_owned();
        let (site, written) = (app.site.clone(), Arc::new(Notify::new()));
        let is_written = Arc::clone(&written);
        let editor = tokio::spawn(async move {
            let published: AppResult<()> = site
                .db
                .write(async |tx| {
                    publish(tx, &site.chance, &edited, (None, ""), (&|_, _| (), quietly), &mut Vec::new()).await?;
                    is_written.notify_one();
                    // Long enough for the old version to be read meanwhile, were it not to wait.
                    tokio::time::sleep(Duration::from_millis(500)).await;
                    Ok(())
                })
                .await;
            published
        });
        written.notified().await;
        let drawn = draw(&app.site, SLUG, &collection(&place), "code").await.expect("outlines");
        editor.await.expect("an answer").expect("a version");
        assert_eq!(drawn.places, 1);
        let now = stored(&app, SLUG).await;
        assert_eq!(now.strategy.act, "Uchwała nr 7/2026");
        assert!(now.territories[0].outline.contains("[18.75,54.35]"));
    }

    async fn what_cannot_be_drawn_leaves_the_strategy_as_it_is(app: TestApp) {
        load(&app, METROPOLIS).await;
        let before = stored(&app, SLUG).await;
        let site = &app.site;
        assert!(matches!(draw(site, "atlantis", &collection("1"), "code").await, Err(DrawError::NoStrategy(_))));
        assert!(matches!(draw(site, SLUG, &collection("1"), "terc").await, Err(DrawError::Outline(_))));
        assert_eq!(stored(&app, SLUG).await, before);
    }
}
