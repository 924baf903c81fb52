//! Who is suspended in a consultation, and who was.

use super::{desk, name, standing, suspend_path, their_until};
use crate::base::i18n::Lang;
use crate::base::time::Timestamp;
use crate::consultations::calendar::zone;
use crate::front::page::{Page, page};
use crate::suspensions::model::{Offender, Standing, Suspension};
use crate::suspensions::store::{self, PAGE};
use crate::ui::badge::Badge;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::moment::Moment;
use crate::ui::pagination::PreviousNext;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// The suspensions, those that hold first; and those whose texts were taken from readers, whom one may suspend from here.
#[component]
pub fn SuspensionsPage() -> impl IntoView {
    let this = Page::current();
    page(async move {
        let (t, db) = (this.lang(), &this.site.db);
        let (_, consultation, crumbs) = desk(&this).await?;
        let number: u64 = this.query("page").and_then(|page| page.parse().ok()).unwrap_or_default();
        let mut found = store::suspensions(db, consultation.id, number, this.reader.now).await?;
        let address = |page: u64| format!("/consultations/{}/suspensions?page={page}", consultation.slug);
        let next = (found.len() > PAGE).then(|| address(number.saturating_add(1)));
        let previous = number.checked_sub(1).map(address);
        found.truncate(PAGE);
        let offenders = store::offenders(db, consultation.id).await?;
        let zone = zone(&consultation);
        let list = if found.is_empty() {
            view! { <Empty title=t.suspensions_none() text=t.suspensions_none_text()/> }.into_any()
        } else {
            let items = found.iter().map(|one| entry(t, &consultation.slug, one, &zone, this.reader.now));
            view! { <ul class="stack" role="list">{items.collect_view()}</ul> }.into_any()
        };
        let some = (!offenders.is_empty()).then(|| {
            let items = offenders.iter().map(|one| offender(t, &consultation.slug, one));
            view! {
                <section class="section stack">
                    <h2>{t.suspensions_offenders()}</h2>
                    <p>{t.suspensions_offenders_text()}</p>
                    <ul class="stack" role="list">{items.collect_view()}</ul>
                </section>
            }
        });
        Ok(view! {
            <Title text=t.suspensions_title()/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.suspensions_title() lead=t.suspensions_lead()/>
            {list}
            <PreviousNext lang=t previous next/>
            {some}
        })
    })
}

fn entry(t: Lang, slug: &str, one: &Suspension, zone: &TimeZone, now: Timestamp) -> AnyView {
    let stands = one.standing(now);
    let (word, tone) = standing(t, stands);
    let how_long = (stands == Standing::InForce).then(|| view! { <p class="small">{their_until(t, one)}</p> });
    view! {
        <li>
            <p><a class="reach" href=format!("/consultations/{slug}/suspensions/{}", one.id)>{name(t, &one.name)}</a> " " <Badge label=word tone/></p>
            {how_long}
            <p class="muted small">{one.decided_by.clone()} ", " <Moment lang=t at=one.begun_at zone=zone.clone()/></p>
        </li>
    }
    .into_any()
}

fn offender(t: Lang, slug: &str, one: &Offender) -> AnyView {
    view! {
        <li>
            <p><a class="reach" href=suspend_path(slug, one.person)>{one.name.clone()}</a></p>
            <p class="small">{t.suspensions_taken(one.decisions)}</p>
        </li>
    }
    .into_any()
}
