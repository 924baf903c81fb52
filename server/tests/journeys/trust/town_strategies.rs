//! What the town has of strategies in the making: a draft, an editor, reports of two years.

use super::town::{ADDRESS, DRAFTED, GOAL_V, Town};
use crate::support::TestApp;
use app::base::error::AppResult;
use app::monitoring::model::Report;
use app::monitoring::store as monitoring;

impl Town {
    /// A strategy that was never published, and one that somebody else may edit.
    pub async fn edit(&mut self, app: &TestApp) {
        let text = GOAL_V.replace("krakow-2030", DRAFTED);
        self.administrator.post("/strategies/new/file", &[("text", &text)]).await.leads_to();
        let (editor, _) = app.official("Edyta", "edyta@example.org").await;
        let named = [("email", "edyta@example.org")];
        self.administrator.post("/strategies/krakow-2030/editors", &named).await.leads_to();
        self.editor = editor.to_string();
    }

    /// The author reports for goal V: one year is published, the next one waits for it.
    pub async fn report(&mut self, app: &TestApp) {
        let officer = [("goal", "V"), ("unit", "Office for Residents"), ("email", &format!("ada{ADDRESS}"))];
        self.administrator.post("/strategies/krakow-2030/monitoring/officers", &officer).await.leads_to();
        let ada = app.person_id(&format!("ada{ADDRESS}")).await;
        let told: AppResult<()> = app
            .site
            .db
            .write(async |tx| {
                let id = app::strategy::store::find(&mut *tx, "krakow-2030").await?.expect("a strategy");
                let goal = app::strategy::store::goal(&mut *tx, "krakow-2030", "V").await?.expect("a goal");
                let report =
                    Report { unit: "Office".to_owned(), narrative: "Much was done.".to_owned(), ..Report::default() };
                for year in [2025, 2026] {
                    monitoring::insert_year(tx, id, year, "2027-01-31", None).await?;
                    monitoring::put_report(tx, (goal, year), &report, ada, true).await?;
                }
                monitoring::publish_year(tx, id, 2025, None).await?;
                Ok(())
            })
            .await;
        told.expect("two years");
    }
}
