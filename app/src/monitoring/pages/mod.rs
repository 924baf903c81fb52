//! The pages of monitoring: what one has to report, the form, the years of a strategy, one year, two compared, and what
//! administrators set up.

mod compare;
mod mine;
mod officers;
mod open;
mod publish;
mod report;
mod report_rows;
mod told;
mod year;
mod years;

pub use compare::ComparePage;
pub use mine::MinePage;
pub use officers::OfficersPage;
pub use open::OpenYearPage;
pub use publish::PublishYearPage;
pub use report::ReportPage;
pub use year::YearPage;
pub use years::YearsPage;

use super::model::monitoring_path;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::front::page::Page;
use crate::strategy::document::{Goal, StrategyDocument};
use crate::strategy::pages::{Spoken, Tongues, crumbs};
use crate::strategy::store;
use crate::ui::layout::Crumb;
use std::sync::Arc;

/// The strategy of the address, and the languages in which it is told.
async fn strategy_of(page: &Page) -> AppResult<(Arc<StrategyDocument>, Tongues)> {
    let document = store::document(&page.site.db, page.param("slug")).await?.ok_or(AppError::NotFound)?;
    let tongues = Tongues::of(page.lang(), &document);
    Ok((document, tongues))
}

/// The pages above those of a strategy's monitoring, and its list of years.
fn crumbs_below(tongues: Tongues, document: &StrategyDocument) -> Vec<Crumb> {
    let mut crumbs = crumbs(tongues, document);
    crumbs.push(Crumb::new(monitoring_path(&document.strategy.slug), tongues.reader.monitoring_title()));
    crumbs
}

/// A goal of the strategy, with its title.
fn goal_title(tongues: Tongues, document: &StrategyDocument, code: &str) -> Spoken {
    let goal: Option<&Goal> = document.goals.iter().find(|goal| goal.code == code);
    goal.map(|goal| tongues.say(&goal.title)).unwrap_or_default()
}

/// The year of the address; what is none does not exist.
fn year_of(page: &Page) -> AppResult<i64> {
    page.id("year")
}

/// Only administrators go on.
fn administrators_only(page: &Page) -> AppResult<()> {
    let actor = page.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    if actor.is_administrator() { Ok(()) } else { Err(AppError::Forbidden) }
}

/// What is missing shows as a dash.
fn or_dash(text: Option<String>) -> String {
    text.unwrap_or_else(|| "–".to_owned())
}

/// Where a report stands, in words.
fn standing_words(t: Lang, version: Option<i64>, is_handed_in: bool, is_published: bool) -> &'static str {
    match (version, is_handed_in, is_published) {
        (_, true, true) => t.monitoring_published(),
        (_, true, false) => t.monitoring_handed_in(),
        (_, false, true) => t.monitoring_missed(),
        (Some(_), false, false) => t.monitoring_draft(),
        (None, false, false) => t.monitoring_not_begun(),
    }
}
