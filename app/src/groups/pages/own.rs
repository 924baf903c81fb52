//! The way from an account to the workspaces of its groups.

use super::{Found, tongues};
use crate::accounts::model::PersonId;
use crate::base::error::{AppError, AppResult};
use crate::front::page::Page;
use crate::groups::access;
use crate::groups::model::workspace_path;
use crate::groups::store;
use leptos::prelude::*;

/// The groups in which somebody sits; nothing for those who sit in none.
///
/// # Errors
/// The database refused.
pub async fn own_groups(p: &Page, person: PersonId) -> AppResult<Option<AnyView>> {
    let mut ways = Vec::new();
    // A strategy for each group: hardly anybody sits in more than one.
    for (slug, code) in store::of_person(&p.site.db, person).await? {
        match access::group(&p.site.db, &slug, &code).await {
            Ok(found) => ways.push(way(p, &found)),
            // A later edition of the strategy dropped the group.
            Err(AppError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok((!ways.is_empty()).then(|| {
        let title = p.lang().groups_own();
        view! { <section class="section"><h2>{title}</h2><ul class="link-list" role="list">{ways}</ul></section> }
            .into_any()
    }))
}

fn way(p: &Page, found: &Found) -> AnyView {
    let name = tongues(p, found).say(&found.group().name);
    let href = workspace_path(found.slug(), &found.group().code);
    view! { <li><a href=href lang=name.lang>{name.text}</a></li> }.into_any()
}
