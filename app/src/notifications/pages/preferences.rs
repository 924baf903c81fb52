//! What a person wants to be told: which letters, and of what.

use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::commitments::pages::follow_button;
use crate::front::page::{Page, page};
use crate::notifications::model::Topic;
use crate::notifications::store::{self, Followed};
use crate::proposals::model::line_path;
use crate::ui::field::{CheckField, ErrorSummary, SubmitButton};
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use leptos::prelude::*;
use leptos_meta::Title;

/// Which letters the person gets, and the choice about those that can be declined.
#[component]
pub fn PreferencesPage() -> impl IntoView {
    let current = Page::current();
    page(preferences(current))
}

async fn preferences(page: Page) -> AppResult<impl IntoView> {
    let t = page.lang();
    let actor = page.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
    let wanted = store::wants(&page.site.db, actor.person, Topic::ConsultationNews).await?;
    let followed = store::followed(&page.site.db, actor.person).await?;
    Ok(view! {
        <Title text=t.notifications_title()/>
        <Breadcrumbs lang=t crumbs=vec![Crumb::new("/account", t.notifications_account())]/>
        <PageHead title=t.notifications_title()/>
        <ErrorSummary/>
        <p>{t.notifications_personal()}</p>
        <form class="form" method="post" novalidate>
            <CheckField name="news" label=t.notifications_news() hint=t.notifications_news_hint() checked=wanted/>
            <div class="form-actions"><SubmitButton label=t.base_save()/></div>
        </form>
        <section class="section stack">
            <h2>{t.commitments_followed_title()}</h2>
            {list(t, followed)}
        </section>
    })
}

/// What the person follows, each with the button that ends it.
fn list(t: Lang, followed: Vec<Followed>) -> AnyView {
    if followed.is_empty() {
        return view! { <p class="muted">{t.commitments_followed_none()}</p> }.into_any();
    }
    let one = |Followed { slug, code, language, title, is_readable }: Followed| {
        let line = line_path(&slug, &code);
        let about = if is_readable { title.clone() } else { t.proposals_line_kicker(code.clone()) };
        let stop = follow_button(t, format!("{line}/follow"), "/account/notifications".to_owned(), true, Some(about));
        let lang = language.foreign_in(t);
        let name = match is_readable {
            true => view! { <a href=line lang=lang>{title}</a> }.into_any(),
            false => view! { <span class="muted">{t.commitments_followed_hidden(code)}</span> }.into_any(),
        };
        view! { <li class="stack-tight">{name}{stop}</li> }
    };
    view! { <ul class="stack" role="list">{followed.into_iter().map(one).collect_view()}</ul> }.into_any()
}
