//! Editing strategies: drafts, what is wrong at its field, publishing, versions, translations, and who may.

#[path = "editing/browser.rs"]
pub mod browser;
#[path = "editing/drafts.rs"]
mod drafts;
#[path = "editing/entries.rs"]
mod entries;
#[path = "editing/fields.rs"]
mod fields;
#[path = "editing/people.rs"]
mod people;
#[path = "editing/publishing.rs"]
mod publishing;
#[path = "editing/restoring.rs"]
mod restoring;
#[path = "editing/translations.rs"]
mod translations;

use crate::strategy::{GOAL_V, load};
use crate::support::{Client, TestApp};
use app::strategy::document::StrategyDocument;
use app::strategy::{file, store};
pub use browser::Open;

/// Where Kraków's strategy is edited.
pub const EDIT: &str = "/strategies/krakow-2030/edit";
/// The form of the indicator that counts Senior Activity Centres.
pub const CENTRES: &str = "/strategies/krakow-2030/edit/indicators/senior-activity-centres";

/// Kraków's strategy, published, and an administrator.
async fn krakow(app: &TestApp) -> Client {
    load(app, GOAL_V).await;
    app.administrator().await
}

/// The document that everybody reads.
pub async fn published(app: &TestApp) -> StrategyDocument {
    let document = store::document(&app.site.db, "krakow-2030").await.expect("the database answers");
    StrategyDocument::clone(&document.expect("it is published"))
}

/// The document that editors see.
pub async fn drafted(app: &TestApp) -> StrategyDocument {
    let draft = app::editing::store::draft(&app.site.db, "krakow-2030").await.expect("the database answers");
    file::parse(&draft.expect("a draft").document).expect("a draft is sound")
}

/// Changes a value of the Senior Activity Centres in the draft.
pub async fn change_a_value(editor: &mut Client, value: &str) {
    let mut form = Open::at(editor, CENTRES).await;
    form.set("write.values.1.value", value);
    form.press(editor, "save").await.leads_to();
}

/// Publishes the draft as it is.
pub async fn publish(editor: &mut Client, note: &str) {
    let mut form = Open::at(editor, "/strategies/krakow-2030/publish").await;
    form.set("note", note);
    assert_eq!(form.send(editor).await.leads_to(), "/strategies/krakow-2030/versions");
}
