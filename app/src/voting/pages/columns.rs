//! What the columns of the download mean.

use super::super::export::COLUMNS;
use super::crumbs;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::{access, store as consultations};
use crate::front::page::{Page, page};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// Each column of `results.csv`, in words.
#[component]
pub fn ColumnsPage() -> impl IntoView {
    let current = Page::current();
    page(async move { load(&current).await })
}

async fn load(page: &Page) -> AppResult<AnyView> {
    let t = page.lang();
    let consultation = access::visible(&page.site.db, page.param("slug"), &page.visitor).await?;
    let texts = consultations::texts(&page.site.db, consultation.id).await?;
    let title = texts.title_for(t, page.site.settings.language, &consultation.slug);
    let mut crumbs = crumbs(page, &consultation, title);
    crumbs.push(Crumb::new(format!("/consultations/{}/results", consultation.slug), t.voting_results()));
    let columns = vec![Column::words(t.voting_column()), Column::words(t.voting_column_meaning())];
    let row = |(name, meaning): (&'static str, &'static str)| {
        vec![view! { <code>{name}</code> }.into_any(), meaning.into_any()]
    };
    let rows = COLUMNS.into_iter().zip(meanings(t)).map(row).collect();
    Ok(view! {
        <Title text=t.voting_columns_title()/>
        <Breadcrumbs lang=t crumbs/>
        <PageHead title=t.voting_columns_title() lead=t.voting_columns_lead()/>
        <DataTable caption=t.voting_columns_title() quiet_caption=true columns rows/>
    }
    .into_any())
}

/// In the order of [`COLUMNS`].
fn meanings(t: Lang) -> [&'static str; COLUMNS.len()] {
    [
        t.voting_column_consultation(),
        t.voting_column_round(),
        t.voting_column_record(),
        t.voting_column_code(),
        t.voting_column_title(),
        t.voting_column_goals(),
        t.voting_column_split(),
        t.voting_column_group(),
        t.voting_column_name(),
        t.voting_column_support(),
        t.voting_column_neutral(),
        t.voting_column_against(),
        t.voting_column_votes(),
        t.voting_column_participants(),
        t.voting_column_comments_for(),
        t.voting_column_comments_neutral(),
        t.voting_column_comments_against(),
        t.voting_column_withdrawn(),
        t.voting_column_closed_at(),
    ]
}
