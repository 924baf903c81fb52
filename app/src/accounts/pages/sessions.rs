//! Where one is signed in.

use super::BelowAccount;
use crate::accounts::model::SessionId;
use crate::accounts::rules::SESSION_DAYS;
use crate::accounts::store::{self, SignedIn};
use crate::base::error::AppError;
use crate::front::page::{Page, page};
use crate::ui::badge::{Badge, Tone};
use crate::ui::field::{ErrorSummary, HiddenField, SubmitButton};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;

/// Every browser that is signed in, each with a button that ends it.
#[component]
pub fn SessionsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let sessions = store::sessions(&p.site.db, actor.person, p.reader.now).await?;
        let others = sessions.len() > 1;
        let columns = vec![
            Column::words(t.accounts_sessions_device()),
            Column::words(t.accounts_sessions_since()),
            Column::words(t.accounts_sessions_until()),
            Column::words(t.accounts_sessions_end()),
        ];
        let rows = sessions.into_iter().map(|session| row(&p, session, actor.session)).collect();
        Ok(view! {
            <BelowAccount lang=t title=t.accounts_sessions_title() lead=t.accounts_sessions_lead(SESSION_DAYS)/>
            <ErrorSummary/>
            <DataTable caption=t.accounts_sessions_title() quiet_caption=true columns rows/>
            {others
                .then(|| {
                    view! {
                        <form class="section" method="post" novalidate action="/account/sessions">
                            <HiddenField name="session" value="others"/>
                            <SubmitButton label=t.accounts_sessions_end_others()/>
                        </form>
                    }
                })}
        })
    })
}

fn row(p: &Page, session: SignedIn, here: SessionId) -> Vec<AnyView> {
    let t = p.lang();
    let zone = &p.site.settings.time_zone;
    let device = if session.device.is_empty() { t.accounts_sessions_unknown().to_owned() } else { session.device };
    let end = if session.id == here {
        view! { <span><Badge label=t.accounts_sessions_here() tone=Tone::Good tick=true/></span> }.into_any()
    } else {
        view! {
            <form method="post" novalidate action="/account/sessions">
                <HiddenField name="session" value=session.id.to_string()/>
                <button class="button button-quiet button-small">
                    {t.accounts_sessions_end_one()} <span class="visually-hidden">{device.clone()}</span>
                </button>
            </form>
        }
        .into_any()
    };
    vec![
        device.into_any(),
        t.date_time(session.created_at, zone).into_any(),
        t.date(session.expires_at, zone).into_any(),
        end,
    ]
}
