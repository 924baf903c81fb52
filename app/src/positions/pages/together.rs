//! One answer to the remarks of a group, or to those that are ticked.

use super::position::{insert, led_fields};
use super::words::{deed_word, disposition_hint, disposition_tone, disposition_word, state_word};
use super::{head, moderated, paragraphs, query};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::positions::filter::{Filter, ticked};
use crate::positions::model::{Disposition, PositionState, desk_path, position_path};
use crate::positions::rules::{self, ACCEPT_REVIEWED, Deed, Hand, JUSTIFICATION_MAX, TOGETHER};
use crate::positions::store::{self, Choice as Offer, Place, Target};
use crate::ui::badge::Stamp;
use crate::ui::empty::Empty;
use crate::ui::field::{Choice, ChoiceField, ErrorSummary, HiddenField, SubmitButton, TextArea};
use leptos::prelude::*;

/// The remarks, and the form that answers all of them that nobody decided yet.
#[component]
pub fn TogetherPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let place = moderated(&p).await?;
        let targets = targets(&p, &place).await?;
        let offers = store::common_choices(&p.site.db, place.id, place.strategy, t).await?;
        let actor = p.visitor.as_ref().ok_or(AppError::SignInNeeded)?;
        let (open, rest): (Vec<Target>, Vec<Target>) =
            targets.into_iter().partition(|target| rules::is_open(target.state) && !target.was_published);
        let may_accept = |target: &Target| {
            let hand = Hand { runs: true, wrote: target.written_by == Some(actor.person), as_published: false };
            let is_read = target.state == PositionState::InReview;
            is_read && rules::after(target.state, Deed::Accept, hand, place.second_reader).is_ok()
        };
        let (read, rest): (Vec<Target>, Vec<Target>) = rest.into_iter().partition(may_accept);
        let read = if read.is_empty() { read } else { store::with_links(&p.site.db, place.id, read, t).await? };
        let is_none = open.is_empty() && read.is_empty() && rest.is_empty();
        let labels = vec![
            ("disposition", t.positions_disposition()),
            ("justification", t.positions_justification()),
            ("remarks", t.positions_answered_together()),
            ("changes", t.positions_changed_parts()),
            ("lines", t.positions_lines()),
            ("goals", t.positions_goals()),
        ];
        let body = if is_none {
            let back = desk_path(&place.slug);
            view! {
                <Empty title=t.positions_nothing_ticked() text=t.positions_nothing_ticked_text()>
                    <a class="button button-quiet" href=back>{t.positions_to_list()}</a>
                </Empty>
            }
            .into_any()
        } else if open.is_empty() {
            ().into_any()
        } else {
            form(t, &place, &open, &offers)
        };
        let read = (!read.is_empty()).then(|| reviewed(t, &place, &read));
        let rest = (!rest.is_empty()).then(|| {
            view! {
                <section class="section stack">
                    <h2>{t.positions_left_out()}</h2>
                    <p>{t.positions_left_out_text()}</p>
                    {list(t, &place, &rest)}
                </section>
            }
        });
        Ok(view! {
            {head(t, &place, t.positions_together_title().to_owned(), Some(t.positions_together_lead().to_owned()))}
            <ErrorSummary labels/>
            {read}
            {body}
            {rest}
        })
    })
}

/// The remarks of the group in the address, or those that are ticked in it.
async fn targets(page: &Page, place: &Place) -> AppResult<Vec<Target>> {
    let db = &page.site.db;
    let query = query(page);
    match Filter::read(query).group {
        Some(group) => {
            let found = store::of_group(db, place.id, group, i64::try_from(TOGETHER).unwrap_or(i64::MAX)).await?;
            if found.is_empty() { Err(AppError::NotFound) } else { Ok(found) }
        }
        None => store::of_numbers(db, place.id, &ticked(query)).await,
    }
}

fn list(t: Lang, place: &Place, targets: &[Target]) -> AnyView {
    let items = targets.iter().map(|target| {
        let href = position_path(&place.slug, target.number);
        let begun = target.is_begun.then(|| format!(" ({})", t.positions_will_be_replaced()));
        let begun = begun.filter(|_| target.state == PositionState::Draft);
        view! {
            <li>
                <a href=href>{t.positions_remark(target.number.to_string())}</a>
                {format!(", {}: {}", state_word(t, target.state), target.words)}{begun}
            </li>
        }
    });
    view! { <ul class="stack-tight">{items.collect_view()}</ul> }.into_any()
}

/// Positions that others wrote, each with all that is accepted with it, and the button that accepts them.
fn reviewed(t: Lang, place: &Place, read: &[Target]) -> AnyView {
    let items = read.iter().map(|target| {
        let stamp = target
            .disposition
            .map(|one| view! { <p><Stamp label=disposition_word(t, one) tone=disposition_tone(one)/></p> });
        let links = target.links.iter().map(|link| view! { <li>{link.clone()}</li> }).collect_view();
        let led = (!target.links.is_empty())
            .then(|| view! { <p>{t.positions_led_to()}</p><ul class="stack-tight">{links}</ul> });
        view! {
            <li class="stack-tight">
                <p><a href=position_path(&place.slug, target.number)>{t.positions_remark(target.number.to_string())}</a>{format!(": {}", target.words)}</p>
                {stamp}
                {paragraphs(&target.justification, None)}
                {led}
            </li>
        }
    });
    let seen = read.iter().map(|target| {
        view! { <HiddenField name="seen" value=format!("{}:{}", target.number, target.version)/> }
    });
    let (items, seen) = (items.collect_view(), seen.collect_view());
    let count = i64::try_from(read.len()).unwrap_or(i64::MAX);
    view! {
        <section class="section stack" id="review">
            <h2>{t.positions_review_count(count)}</h2>
            <p>{t.positions_review_text()}</p>
            <ol class="stack" role="list">{items}</ol>
            <form class="form" method="post" novalidate>
                {seen}
                <div class="form-actions">
                    <SubmitButton label=t.positions_accept_count(count) says=("deed", ACCEPT_REVIEWED) key="a"/>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn form(t: Lang, place: &Place, open: &[Target], offers: &[Offer]) -> AnyView {
    let dispositions = Disposition::ALL
        .iter()
        .map(|one| Choice::new(one.name(), disposition_word(t, *one)).with_hint(disposition_hint(t, *one)));
    let dispositions = dispositions.collect();
    let seen = open.iter().map(|target| {
        view! { <HiddenField name="seen" value=format!("{}:{}", target.number, target.version)/> }
    });
    let seen = seen.collect_view();
    let hand = Hand { runs: true, wrote: true, as_published: false };
    let deeds = rules::deeds(PositionState::Draft, hand, place.second_reader);
    let last = deeds.len().saturating_sub(1);
    let buttons = deeds.into_iter().enumerate().map(|(at, deed)| {
        let look = if at == last { "" } else { "button-quiet" };
        view! { <SubmitButton label=deed_word(t, deed) look says=("deed", deed.name())/> }
    });
    let buttons = buttons.collect_view();
    let count = i64::try_from(open.len()).unwrap_or(i64::MAX);
    view! {
        <section class="section stack" id="field-remarks">
            <h2>{t.positions_answered_count(count)}</h2>
            {list(t, place, open)}
        </section>
        <form class="form" method="post" novalidate>
            {seen}
            <ChoiceField name="disposition" label=t.positions_disposition() choices=dispositions/>
            <TextArea name="justification" label=t.positions_justification() hint=t.positions_justification_hint(JUSTIFICATION_MAX) rows=8/>
            {insert(t, offers)}
            {led_fields(t, offers)}
            <Draft/>
            <div class="form-actions">{buttons}</div>
        </form>
    }
    .into_any()
}
