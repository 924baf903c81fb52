//! What a consultation decides about its discussion.

use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::conduct::model::Shown;
use crate::conduct::store;
use crate::consultations::access;
use crate::front::page::{Page, page};
use crate::ui::field::{Choice, ChoiceField, ErrorSummary, SubmitButton, TextField};
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
        let labels = vec![
            ("comments", t.conduct_comments()),
            ("remarks", t.conduct_remarks()),
            ("proposals", t.conduct_proposals()),
            ("answer_days", t.conduct_days()),
        ];
        Ok(view! {
            <Title text=t.conduct_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.conduct_title() lead=t.conduct_lead()/>
            <ErrorSummary labels=labels/>
            <form class="form" method="post" novalidate>
                <ChoiceField name="comments" label=t.conduct_comments() choices=choices(t) value=conduct.comments_shown.name()/>
                <ChoiceField name="remarks" label=t.conduct_remarks() hint=t.conduct_remarks_hint() choices=choices(t) value=conduct.remarks_shown.name()/>
                <ChoiceField name="proposals" label=t.conduct_proposals() choices=choices(t) value=conduct.proposals_shown.name()/>
                <TextField name="answer_days" label=t.conduct_days() hint=t.conduct_days_hint() value=conduct.answer_days.to_string() short=true/>
                <div class="form-actions"><SubmitButton label=t.base_save()/> <a href=manage>{t.base_cancel()}</a></div>
            </form>
        })
    })
}

/// When readers see what somebody writes.
fn choices(t: Lang) -> Vec<Choice> {
    let said = |shown| match shown {
        Shown::AtOnce => (t.conduct_choose_at_once(), t.conduct_choose_at_once_hint()),
        Shown::Checked => (t.conduct_choose_checked(), t.conduct_choose_checked_hint()),
    };
    let choice = |shown: Shown| Choice::new(shown.name(), said(shown).0).with_hint(said(shown).1);
    Shown::ALL.into_iter().map(choice).collect()
}
