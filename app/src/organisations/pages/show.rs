//! An organisation.

use super::{StateBadge, visible};
use crate::accounts::model::Actor;
use crate::base::i18n::Lang;
use crate::base::markdown::{SafeHtml, render};
use crate::front::page::{Page, page};
use crate::organisations::model::{Organisation, OrganisationState};
use crate::organisations::{rules, store};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// What the organisation is and by what right it speaks; for its registrar how far it has come and why.
#[component]
pub fn OrganisationPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let (organisation, is_official) = visible(&p).await?;
        let members = store::member_count(&p.site.db, organisation.id).await?;
        let is_member = match &p.visitor {
            Some(actor) => store::is_member(&p.site.db, organisation.id, actor.person).await?,
            None => false,
        };
        let mandate: SafeHtml = render(&organisation.mandate);
        let ways = ways(t, &organisation, p.visitor.as_ref(), is_member, is_official);
        let is_registrar = p.visitor.as_ref().is_some_and(|actor| actor.person == organisation.registered_by);
        let standing = is_registrar.then(|| view! { <Standing lang=t organisation=organisation.clone()/> });
        Ok(view! {
            <Title text=organisation.name.clone()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/organisations", t.organisations_title())]/>
            <PageHead title=organisation.name.clone() kicker=t.organisations_kicker()>
                <ul class="badges" role="list"><li><StateBadge lang=t state=organisation.state/></li></ul>
                <ul class="facts" role="list">
                    <li>{t.organisations_number_is(organisation.register_number.clone())}</li>
                    <li>{t.organisations_members_count(members)}</li>
                </ul>
            </PageHead>
            {standing}
            <section class="section">
                <h2>{t.organisations_mandate()}</h2>
                <div class="prose" inner_html=mandate.into_string()></div>
            </section>
            {ways}
        })
    })
}

/// What its registrar must know: that it waits, or why it was refused.
#[component]
fn Standing(lang: Lang, organisation: Organisation) -> impl IntoView {
    let t = lang;
    match organisation.state {
        OrganisationState::Verified => ().into_any(),
        OrganisationState::Submitted => {
            view! { <Notice kind="warn" title=t.organisations_waits_title() text=t.organisations_waits_text()/> }
                .into_any()
        }
        OrganisationState::Refused => {
            let mend = format!("/organisations/{}/mend", organisation.slug);
            view! {
                <Notice kind="bad" title=t.organisations_refused_title() text=organisation.reason>
                    <p><a class="button button-small" href=mend>{t.organisations_mend_title()}</a></p>
                </Notice>
            }
            .into_any()
        }
    }
}

/// Where one can go from here, if anywhere.
fn ways(
    t: Lang,
    organisation: &Organisation,
    visitor: Option<&Actor>,
    is_member: bool,
    is_official: bool,
) -> Option<AnyView> {
    let slug = &organisation.slug;
    let is_verified = organisation.state == OrganisationState::Verified;
    let sees_members = is_member || visitor.is_some_and(Actor::is_administrator);
    let members = (sees_members && is_verified).then(
        || view! { <li><a href=format!("/organisations/{slug}/members")>{t.organisations_members_title()}</a></li> },
    );
    let decides = visitor.is_some_and(|actor| rules::may_decide(organisation, actor, is_official).is_ok());
    let decide = decides.then(
        || view! { <li><a href=format!("/organisations/{slug}/decide")>{t.organisations_decide_title()}</a></li> },
    );
    (members.is_some() || decide.is_some())
        .then(|| view! { <ul class="link-list section" role="list">{members}{decide}</ul> }.into_any())
}
