//! What a consultation decides about its discussion.

use crate::base::error::AppError;
use crate::conduct::store;
use crate::consultations::access;
use crate::front::page::{Page, page};
use crate::ui::field::{ErrorSummary, SubmitButton, TextField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The form, for those who run the consultation.
#[component]
pub fn ConductPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (t, db) = (this.lang(), &this.site.db);
        let actor = this.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let consultation = access::moderated(db, this.param("slug"), actor).await?;
        let texts = crate::consultations::store::texts(db, consultation.id).await?;
        let conduct = store::conduct(db, consultation.id).await?;
        let path = format!("/consultations/{}", consultation.slug);
        let title = texts.title_for(t, this.site.settings.language, &consultation.slug).to_owned();
        let manage = format!("{path}/manage");
        let crumbs = vec![
            Crumb::new("/consultations", t.ui_nav_consultations()),
            Crumb::new(path, title),
            Crumb::new(manage.clone(), t.consultations_manage()),
        ];
        Ok(view! {
            <Title text=t.conduct_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.conduct_title() lead=t.conduct_lead()/>
            <ErrorSummary labels=vec![("answer_days", t.conduct_days())]/>
            <form class="form" method="post" novalidate>
                <TextField name="answer_days" label=t.conduct_days() hint=t.conduct_days_hint() value=conduct.answer_days.to_string() short=true/>
                <div class="form-actions"><SubmitButton label=t.base_save()/> <a href=manage>{t.base_cancel()}</a></div>
            </form>
        })
    })
}
