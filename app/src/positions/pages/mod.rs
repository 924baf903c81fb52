//! The pages of positions: the work list, the form, answering and assigning together, evaluators, passages, publishing; what an
//! evaluator has to do; and what everybody reads.

mod assign;
mod awaited;
mod behind;
mod block;
mod changes;
mod desk;
mod evaluators;
mod mine;
mod narrow;
mod own;
mod passages;
mod position;
mod publish;
mod remark;
mod together;
mod words;

pub use assign::AssignPage;
pub use awaited::awaited_line;
pub use behind::{behind_line, behind_version};
pub use block::position_block;
pub use changes::{ChangesPage, told_list};
pub use desk::DeskPage;
pub use evaluators::{DismissEvaluatorPage, EvaluatorsPage};
pub use mine::MyPositionsPage;
pub use own::own_answer;
pub use passages::{PassagePage, PassagesPage};
pub use position::PositionPage;
pub use publish::PublishPositionsPage;
pub use together::TogetherPage;
pub use words::{disposition_tone, disposition_word, state_word};

use super::access;
use super::filter::query_of;
use super::model::desk_path;
use super::store::Place;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::model::consultation_path;
use crate::front::page::Page;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The languages in which a title is looked for.
fn langs(page: &Page) -> [Lang; 2] {
    [page.lang(), page.site.settings.language]
}

/// The consultation of the address, for those who run it.
async fn moderated(page: &Page) -> AppResult<Place> {
    let actor = page.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    access::moderated(&page.site.db, page.param("slug"), actor, langs(page)).await
}

/// The query of the address.
fn query(page: &Page) -> &str {
    query_of(&page.reader.path)
}

/// The pages above those of the work list.
fn crumbs(t: Lang, place: &Place, is_below: bool) -> Vec<Crumb> {
    let path = consultation_path(&place.slug);
    let mut crumbs = vec![
        Crumb::new("/consultations", t.consultations_title()),
        Crumb::new(path.clone(), place.title.clone()),
        Crumb::new([path.as_str(), "/manage"].concat(), t.consultations_manage()),
    ];
    if is_below {
        crumbs.push(Crumb::new(desk_path(&place.slug), t.positions_desk()));
    }
    crumbs
}

/// Breadcrumbs and heading of a page below the work list.
fn head(t: Lang, place: &Place, heading: String, lead: Option<String>) -> AnyView {
    let title = format!("{heading}: {}", place.title);
    let head = match lead {
        Some(lead) => view! { <PageHead title=heading lead/> }.into_any(),
        None => view! { <PageHead title=heading/> }.into_any(),
    };
    view! { <Title text=title/> <Breadcrumbs lang=t crumbs=crumbs(t, place, true)/> {head} }.into_any()
}

/// A text of several lines, each paragraph as one.
fn paragraphs(text: &str, lang: Option<&'static str>) -> AnyView {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let shown = lines.map(|line| view! { <p lang=lang>{line.to_owned()}</p> }).collect_view();
    view! { <div class="stack-tight prose">{shown}</div> }.into_any()
}
