//! The verified organisations.

use super::is_official;
use crate::base::i18n::Lang;
use crate::front::page::{Page, page};
use crate::organisations::model::Listed;
use crate::organisations::store;
use crate::ui::empty::Empty;
use crate::ui::layout::PageHead;
use leptos::prelude::*;
use leptos_meta::Title;

/// Who takes part besides people; for officials also what waits for them.
#[component]
pub fn OrganisationsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let organisations = store::verified(&p.site.db).await?;
        let waiting = if is_official(&p).await? { Some(store::submitted(&p.site.db).await?.len()) } else { None };
        let list = if organisations.is_empty() {
            view! { <Empty title=t.organisations_none_title() text=t.organisations_none_text()/> }.into_any()
        } else {
            let cards = organisations.into_iter().map(|one| view! { <li><Card lang=t one/></li> }).collect_view();
            view! { <ul class="card-list" role="list">{cards}</ul> }.into_any()
        };
        Ok(view! {
            <Title text=t.organisations_title()/>
            <PageHead title=t.organisations_title() lead=t.organisations_lead()/>
            {list}
            <p class="section row">
                <a class="button button-quiet" href="/organisations/new">{t.organisations_register_title()}</a>
                {waiting
                    .map(|count| view! { <a href="/organisations/queue">{t.organisations_queue_link(count)}</a> })}
            </p>
        })
    })
}

#[component]
fn Card(lang: Lang, one: Listed) -> impl IntoView {
    view! {
        <article class="card">
            <div class="card-head">
                <h2 class="card-title"><a href=format!("/organisations/{}", one.slug)>{one.name}</a></h2>
            </div>
            <ul class="card-meta" role="list">
                <li>{lang.organisations_number_is(one.register_number)}</li>
                <li>{lang.organisations_members_count(one.members)}</li>
            </ul>
        </article>
    }
}
