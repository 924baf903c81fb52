//! Asking to be told of changes, and no longer being told.

use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::commitments::store;
use crate::front::page::{Page, page, sign_in_path};
use crate::proposals::model::ActionLine;
use crate::proposals::pages::{line_crumbs, readable_line};
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton};
use crate::ui::layout::{Breadcrumbs, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// The button on a page of its own: where somebody comes who signed in for it.
#[component]
pub fn FollowPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let (line, described) = readable_line(&p).await?;
        let brief = store::brief(&p.site.db, line.id, Some(actor.person)).await?;
        let crumbs = line_crumbs(&p, &described.consultation, &described.texts, &line);
        let form = follow_form(&p, &line, brief.is_following);
        Ok(view! {
            <Title text=format!("{}: {}", t.commitments_follow_title(), line.title)/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=line.title.clone() text_lang=line.language.code()/>
            <ErrorSummary/>
            {form}
        })
    })
}

/// Whether the reader is told of changes, and the button that changes it. Whoever is not signed in finds the way.
pub fn follow_form(page: &Page, line: &ActionLine, is_following: bool) -> AnyView {
    let t = page.lang();
    let path = format!("{}/follow", line.path());
    let Some(actor) = &page.visitor else {
        return view! { <p><a href=sign_in_path(&path)>{t.commitments_follow_sign_in()}</a></p> }.into_any();
    };
    // What was said at a meeting is not the proposal of whoever filed it.
    let is_mine = line.heard_at.is_none() && line.author == Some(actor.person);
    let words = match (is_following, is_mine) {
        (true, _) => t.commitments_following(),
        (false, true) => t.commitments_follow_mine(),
        (false, false) => t.commitments_follow_lead(),
    };
    let back = format!("{}#commitment", line.path());
    view! { <p>{words}</p> {button(t, path, back, is_following, None)} }.into_any()
}

/// The button alone. `about` is said to screen readers, where several stand together.
pub fn button(t: Lang, path: String, back: String, is_following: bool, about: Option<String>) -> AnyView {
    let (wish, label) =
        if is_following { ("stop", t.commitments_unfollow()) } else { ("follow", t.commitments_follow()) };
    let label = about.map_or_else(|| label.to_owned(), |about| format!("{label}: {about}"));
    view! {
        <form method="post" novalidate action=path class="no-print">
            <HiddenField name="wish" value=wish/>
            <HiddenField name="back" value=back/>
            <SubmitButton label look="button-quiet"/>
        </form>
    }
    .into_any()
}
