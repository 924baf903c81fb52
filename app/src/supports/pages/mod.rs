//! How many support a proposal, and the button.

use super::rules::may_support;
use super::store;
use crate::base::error::{AppError, AppResult};
use crate::consultations::model::{Course, Schedule};
use crate::consultations::rules::course;
use crate::consultations::store::schedule;
use crate::front::page::{Page, page, sign_in_path};
use crate::proposals::model::{ActionLine, Proposal};
use crate::proposals::pages::readable;
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The button on a page of its own: where somebody comes who signed in for it.
#[component]
pub fn SupportPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let (proposal, _) = readable(&p).await?;
        let is_merged = store::is_merged(&p.site.db, proposal.id).await?;
        let shown = support_box(&p, &proposal, is_merged).await?;
        let crumbs = vec![Crumb::new(format!("/proposals/{}", proposal.id), t.proposals_one())];
        Ok(view! {
            <Title text=format!("{}: {}", t.supports_title(), proposal.title)/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=proposal.title.clone() text_lang=proposal.language.code()/>
            <ErrorSummary/>
            {shown}
        })
    })
}

/// How many support a proposal that is public, and the button for whoever may. Whoever is not signed in finds the way.
///
/// # Errors
/// The database does not answer.
pub async fn support_box(page: &Page, proposal: &Proposal, is_merged: bool) -> AppResult<Option<AnyView>> {
    if !proposal.state.is_public() {
        return Ok(None);
    }
    let (t, db) = (page.lang(), &page.site.db);
    let reader = page.visitor.as_ref().map(|actor| actor.person);
    let support = store::of(db, proposal.id.0, reader).await?;
    let is_own = reader == Some(proposal.author);
    let may_in = |course| may_support(is_own, proposal.state, is_merged, course).is_ok();
    // What nobody may at any time needs no look at the time.
    let may = may_in(Course::Running) && {
        let Schedule { stages, rounds } = schedule(db, proposal.consultation).await?;
        may_in(course(&stages, &rounds, page.reader.now))
    };
    let path = format!("/proposals/{}/support", proposal.id);
    let form = match (reader, support.is_mine) {
        (None, _) if may => Some(
            view! { <p class="no-print"><a class="reach" href=sign_in_path(&path)>{t.supports_sign_in()}</a></p> }
                .into_any(),
        ),
        (Some(_), true) => Some(button(path, "stop", t.supports_stop())),
        (Some(_), false) if may => Some(button(path, "support", t.supports_give())),
        _ => None,
    };
    let mine = support.is_mine.then(|| view! { <p>{t.supports_yours()}</p> });
    Ok(Some(
        view! {
            <section class="section stack stack-tight" id="support">
                <p class="strong">{t.supports_count(support.people)}</p>
                {mine}
                {form}
                <p class="small muted">{t.supports_no_vote()}</p>
            </section>
        }
        .into_any(),
    ))
}

fn button(path: String, wish: &'static str, label: &'static str) -> AnyView {
    view! {
        <form method="post" novalidate action=path class="no-print">
            <HiddenField name="wish" value=wish/>
            <SubmitButton label look="button-quiet"/>
        </form>
    }
    .into_any()
}

/// How many supported the proposals that an action line was made of, or that others merged into it were; nothing where nobody did.
///
/// # Errors
/// The database does not answer.
pub async fn before_the_line(page: &Page, line: &ActionLine) -> AppResult<Option<AnyView>> {
    let people = store::of(&page.site.db, line.id.0, None).await?.people;
    Ok((people > 0)
        .then(|| view! { <p class="small muted" id="support">{page.lang().supports_of_line(people)}</p> }.into_any()))
}
