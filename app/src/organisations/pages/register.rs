//! Registering an organisation, and mending what was refused.

use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::organisations::{rules, store};
use crate::ui::field::{ErrorSummary, SubmitButton, TextArea, TextField};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// The form for a new organisation.
#[component]
pub fn RegisterPage() -> impl IntoView {
    let t = Page::current().lang();
    view! {
        <Title text=t.organisations_register_title()/>
        <Breadcrumbs lang=t crumbs=vec![Crumb::new("/organisations", t.organisations_title())]/>
        <PageHead title=t.organisations_register_title() lead=t.organisations_register_lead()/>
        <RegistrationFields lang=t back="/organisations"/>
    }
}

/// The form again, with what was refused and why.
#[component]
pub fn MendPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let organisation = store::by_slug(&p.site.db, p.param("slug")).await?.ok_or(AppError::NotFound)?;
        // Nothing to mend (any more): the page of a thing that is not there.
        rules::may_mend(&organisation, actor).map_err(|_| AppError::NotFound)?;
        let href = format!("/organisations/{}", organisation.slug);
        Ok(view! {
            <Title text=t.organisations_mend_title()/>
            <Breadcrumbs
                lang=t
                crumbs=vec![
                    Crumb::new("/organisations", t.organisations_title()),
                    Crumb::new(href.clone(), organisation.name.clone()),
                ]
            />
            <PageHead title=t.organisations_mend_title()/>
            <Notice kind="bad" title=t.organisations_refused_title() text=organisation.reason/>
            <RegistrationFields
                lang=t
                name=organisation.name
                register_number=organisation.register_number
                mandate=organisation.mandate
                back=href
            />
        })
    })
}

#[component]
fn RegistrationFields(
    lang: Lang,
    #[prop(optional)] name: String,
    #[prop(optional)] register_number: String,
    #[prop(optional)] mandate: String,
    #[prop(into)] back: String,
) -> impl IntoView {
    let t = lang;
    let labels = vec![
        ("name", t.organisations_name()),
        ("register_number", t.organisations_number()),
        ("mandate", t.organisations_mandate()),
    ];
    view! {
        <ErrorSummary labels/>
        <form class="form" method="post" novalidate>
            <TextField name="name" label=t.organisations_name() value=name autocomplete="organization"/>
            <TextField
                name="register_number"
                label=t.organisations_number()
                hint=t.organisations_number_hint()
                value=register_number
                short=true
            />
            <TextArea name="mandate" label=t.organisations_mandate() hint=t.organisations_mandate_hint() value=mandate rows=8/>
            <Draft/>
            <div class="form-actions">
                <SubmitButton label=t.organisations_register_submit()/>
                <a href=back>{t.base_cancel()}</a>
            </div>
        </form>
    }
}
