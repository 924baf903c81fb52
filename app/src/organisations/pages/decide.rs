//! Deciding on an organisation.

use super::{StateBadge, is_official, visible};
use crate::base::error::AppError;
use crate::base::markdown::{SafeHtml, render};
use crate::front::page::{Page, page};
use crate::organisations::model::OrganisationState;
use crate::organisations::rules;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton, TextArea};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// What was registered, and the two decisions, each with a reason.
#[component]
pub fn DecidePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        // As the form does: whoever does not decide learns nothing about what is there.
        if !is_official(&p).await? {
            return Err(AppError::Forbidden);
        }
        let (organisation, is_official) = visible(&p).await?;
        rules::may_decide(&organisation, actor, is_official)?;
        let mandate: SafeHtml = render(&organisation.mandate);
        let verify = organisation.state != OrganisationState::Verified;
        let refuse = organisation.state != OrganisationState::Refused;
        Ok(view! {
            <Title text=t.organisations_decide_title()/>
            <Breadcrumbs
                lang=t
                crumbs=vec![
                    Crumb::new("/organisations", t.organisations_title()),
                    Crumb::new("/organisations/queue", t.organisations_queue_title()),
                ]
            />
            <PageHead title=organisation.name.clone() kicker=t.organisations_decide_title()>
                <ul class="badges" role="list"><li><StateBadge lang=t state=organisation.state/></li></ul>
                <ul class="facts" role="list">
                    <li>{t.organisations_number_is(organisation.register_number.clone())}</li>
                    <li>{t.organisations_submitted_at(t.date_time(organisation.registered_at, &p.site.settings.time_zone))}</li>
                </ul>
            </PageHead>
            <section class="section">
                <h2>{t.organisations_mandate()}</h2>
                <div class="prose" inner_html=mandate.into_string()></div>
            </section>
            <section class="section">
                <h2>{t.organisations_decision()}</h2>
                <ErrorSummary labels=vec![("reason", t.organisations_reason())]/>
                <form class="form" method="post" novalidate>
                    <TextArea name="reason" label=t.organisations_reason() hint=t.organisations_reason_hint() rows=5 required=true/>
                    <HiddenField name="seen" value=organisation.registered_at.0.to_string()/>
                    <div class="form-actions">
                        {verify
                            .then(|| view! { <SubmitButton label=t.organisations_verify() says=("decision", "verify")/> })}
                        {refuse
                            .then(|| {
                                view! {
                                    <SubmitButton
                                        label=t.organisations_refuse()
                                        look="button-danger"
                                        says=("decision", "refuse")
                                    />
                                }
                            })}
                    </div>
                </form>
            </section>
        })
    })
}
