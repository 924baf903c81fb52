//! The ballot on a page of its own: where a refused vote is shown again.

use super::ballot_box;
use crate::base::error::{AppError, AppResult};
use crate::consultations::model::Described;
use crate::consultations::{access, store as consultations};
use crate::front::page::{Page, page};
use crate::proposals::pages::line_crumbs;
use crate::proposals::store as proposals;
use crate::ui::field::ErrorSummary;
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The ballot of one action line.
#[component]
pub fn BallotPage() -> impl IntoView {
    let current = Page::current();
    page(async move { load(&current).await })
}

async fn load(page: &Page) -> AppResult<AnyView> {
    let t = page.lang();
    let Described { consultation, texts, .. } =
        access::described(&page.site.db, page.param("slug"), &page.visitor).await?;
    let line = proposals::action_line(&page.site.db, consultation.id, page.param("code")).await?;
    let line = line.filter(|line| line.state.is_readable()).ok_or(AppError::NotFound)?;
    let round = consultations::current_round(&page.site.db, consultation.id, page.reader.now).await?;
    let ballot = ballot_box(page, &consultation, round.as_ref(), &line).await?;
    let crumbs = line_crumbs(page, &consultation, &texts, &line);
    let back = line.path();
    Ok(view! {
        <Title text=format!("{}: {}", t.voting_title(), line.title)/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=line.title.clone() text_lang=line.language.code()/>
        <ErrorSummary/>
        {ballot}
        <p><a href=back>{t.voting_to_line()}</a></p>
    }
    .into_any())
}
