//! One answer to the remarks of a group, or to those that are ticked.

use super::words::{deed_word, disposition_hint, disposition_word, state_word};
use super::{head, moderated, query};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::front::islands::Draft;
use crate::front::page::{Page, page};
use crate::positions::filter::{Filter, ticked};
use crate::positions::model::{Disposition, PositionState, desk_path, position_path};
use crate::positions::rules::{self, Hand, JUSTIFICATION_MAX, TOGETHER};
use crate::positions::store::{self, Place, Target};
use crate::ui::empty::Empty;
use crate::ui::field::{Choice, ChoiceField, ErrorSummary, HiddenField, SelectField, SubmitButton, TextArea};
use leptos::prelude::*;

/// The remarks, and the form that answers all of them that nobody decided yet.
#[component]
pub fn TogetherPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let t = p.lang();
        let place = moderated(&p).await?;
        let targets = targets(&p, &place).await?;
        let passages = store::passages(&p.site.db, place.id).await?;
        let (open, rest): (Vec<Target>, Vec<Target>) =
            targets.into_iter().partition(|target| rules::is_open(target.state) && !target.was_published);
        let labels = vec![
            ("disposition", t.positions_disposition()),
            ("justification", t.positions_justification()),
            ("remarks", t.positions_answered_together()),
        ];
        let body = if open.is_empty() {
            let back = desk_path(&place.slug);
            view! {
                <Empty title=t.positions_nothing_ticked() text=t.positions_nothing_ticked_text()>
                    <a class="button button-quiet" href=back>{t.positions_to_list()}</a>
                </Empty>
            }
            .into_any()
        } else {
            let passages = passages.into_iter().map(|one| Choice::new(one.id.to_string(), one.title)).collect();
            form(t, &place, &open, passages)
        };
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

fn form(t: Lang, place: &Place, open: &[Target], passages: Vec<Choice>) -> AnyView {
    let dispositions = Disposition::ALL
        .iter()
        .map(|one| Choice::new(one.name(), disposition_word(t, *one)).with_hint(disposition_hint(t, *one)));
    let dispositions = dispositions.collect();
    let seen = open.iter().map(|target| {
        view! { <HiddenField name="seen" value=format!("{}:{}", target.number, target.version)/> }
    });
    let seen = seen.collect_view();
    let insert = (!passages.is_empty()).then(|| {
        let choices = std::iter::once(Choice::new("", t.positions_choose())).chain(passages).collect();
        view! {
            <SelectField name="passage" label=t.positions_passage() hint=t.positions_passage_hint() choices optional=true/>
            <SubmitButton label=t.positions_insert() look="button-quiet" says=("deed", "insert")/>
        }
    });
    let hand = Hand { runs: true, wrote: true };
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
            {insert}
            <Draft/>
            <div class="form-actions">{buttons}</div>
        </form>
    }
    .into_any()
}
