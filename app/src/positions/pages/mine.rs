//! What an evaluator has to do.

use super::langs;
use super::words::{disposition_word, state_word};
use crate::base::day;
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::consultations::calendar::named_zone;
use crate::front::page::{Page, page};
use crate::positions::model::position_path;
use crate::positions::store::{self, Duty};
use crate::ui::badge::{Badge, Tone};
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use leptos_meta::Title;

/// Remarks that the page shows: those that are due first.
const DUTIES: i64 = 200;
/// Characters of a remark that it shows.
const WORDS: usize = 120;

/// The remarks that are assigned to whoever is signed in, what is due first.
#[component]
pub fn MyPositionsPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let duties = store::duties(&p.site.db, actor.person, langs(&p), DUTIES).await?;
        let rows: Vec<_> = duties.iter().map(|duty| row(t, duty, p.reader.now)).collect();
        let columns = [t.positions_the_remark(), t.positions_asks(), t.positions_state(), t.positions_due()];
        let columns = columns.into_iter().map(Column::words).collect();
        let body = match rows.is_empty() {
            true => view! { <Empty title=t.positions_mine_none_title() text=t.positions_mine_none_text()/> }.into_any(),
            false => view! { <DataTable caption=t.positions_mine() quiet_caption=true columns rows/> }.into_any(),
        };
        Ok(view! {
            <Title text=t.positions_mine()/>
            <Breadcrumbs lang=t crumbs=vec![Crumb::new("/account", t.accounts_account_title())]/>
            <PageHead title=t.positions_mine() lead=t.positions_mine_lead()/>
            {body}
        })
    })
}

fn row(t: Lang, duty: &Duty, now: crate::base::time::Timestamp) -> Vec<AnyView> {
    let today = day::today(now, &named_zone(&duty.time_zone));
    let href = position_path(&duty.slug, duty.number);
    let returned = (!duty.returned_because.is_empty())
        .then(|| view! { " " <Badge label=t.positions_came_back() tone=Tone::Warn/> });
    let disposition = duty.disposition.map(|one| format!(", {}", disposition_word(t, one)));
    let due = match duty.due_on.as_str() {
        "" => "–".into_any(),
        due if due < today.as_str() => {
            view! { <span class="bad">{t.positions_overdue_since(t.written_day(due))}</span> }.into_any()
        }
        due => t.written_day(due).into_any(),
    };
    vec![
        view! { <a href=href>{t.positions_remark_in(duty.number.to_string(), duty.title.clone())}</a> }.into_any(),
        view! { <span lang=duty.language.foreign_in(t)>{excerpt(&duty.words, WORDS)}</span> }.into_any(),
        view! { {state_word(t, duty.state)}{disposition}{returned} }.into_any(),
        due,
    ]
}
