//! A new strategy.

use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::ui::field::{Choice, ErrorSummary, SelectField, SubmitButton, TextField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// Only administrators begin strategies.
pub(super) fn for_administrators(here: &Page) -> AppResult<()> {
    let actor = here.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    if actor.is_administrator() { Ok(()) } else { Err(AppError::Forbidden) }
}

/// The form that begins a strategy.
#[component]
pub fn NewStrategyPage() -> impl IntoView {
    let here = Page::current();
    page(async move {
        for_administrators(&here)?;
        let t = here.lang();
        let languages = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), t.language(lang))).collect();
        Ok(view! {
            <Title text=t.editing_new()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/strategies", t.strategy_list_title())]/>
            <PageHead title=t.editing_new() lead=t.editing_new_lead()/>
            <p><a class="reach" href="/strategies/new/file">{t.editing_new_from_file()}</a></p>
            <ErrorSummary labels=vec![("slug", t.entry_field_slug())]/>
            <form class="form" method="post" novalidate>
                <SelectField name="language" label=t.entry_field_language() hint=t.editing_language_hint() choices=languages value=t.code()/>
                <TextField name="title" label=t.entry_field_title()/>
                <TextField name="slug" label=t.entry_field_slug() hint=t.editing_slug_hint() short=true/>
                <TextField name="horizon" label=t.strategy_horizon() hint=t.editing_horizon_hint() short=true/>
                <div class="form-actions">
                    <SubmitButton label=t.editing_begin()/>
                    <a class="reach" href="/strategies">{t.base_cancel()}</a>
                </div>
            </form>
        })
    })
}
