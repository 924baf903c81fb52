//! What remarks changed, told in plain words.

use super::block::led_list;
use super::words::{disposition_tone, disposition_word, we_did};
use super::{langs, query};
use crate::base::error::AppError;
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::consultations::model::consultation_path;
use crate::front::page::{Page, page};
use crate::positions::filter::Filter;
use crate::positions::model::{Disposition, changes_path};
use crate::positions::store::{self, Counted, Line};
use crate::remarks::model::{RemarkState, remark_path};
use crate::remarks::pages::out_of_sight;
use crate::remarks::rules::OutOfSight;
use crate::ui::badge::Stamp;
use crate::ui::empty::Empty;
use crate::ui::layout::{Breadcrumbs, Crumb, PageHead};
use crate::ui::pagination::Pagination;
use leptos::prelude::*;
use leptos_meta::Title;

/// Remarks on a page.
const PAGE: i64 = 50;
/// Characters of a remark, and of a justification, that stand here.
const WORDS: usize = 280;
const JUSTIFICATION: usize = 400;

/// "You said … we …", with how many remarks were answered how.
#[component]
pub fn ChangesPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let reader = p.visitor.as_ref().map(|actor| actor.person);
        let place = store::visible_place(db, p.param("slug"), reader, langs(&p)).await?;
        let runs = p.visitor.as_ref().is_some_and(crate::accounts::model::Actor::is_administrator);
        let place = place.filter(|place| place.published_at.is_some() || place.is_moderator || runs);
        let place = place.ok_or(AppError::NotFound)?;
        let chosen = Filter::read(query(&p)).disposition;
        let number: i64 =
            p.query("page").and_then(|number| number.parse().ok()).filter(|number| *number > 0).unwrap_or(1);
        let all = store::counted(db, place.id).await?;
        let unseen = out_of_sight(t, of_all(&all));
        let counted: Vec<Counted> = all.into_iter().filter(|one| one.state == RemarkState::Visible).collect();
        let skipped = (number - 1).saturating_mul(PAGE);
        let lines = store::changes(db, place.id, chosen, t, (PAGE, skipped)).await?;
        let count = |wanted: Option<Disposition>| {
            counted
                .iter()
                .filter(|one| one.disposition.is_some() && (wanted.is_none() || one.disposition == wanted))
                .map(|one| one.remarks)
                .sum::<i64>()
        };
        let pages = u64::try_from((count(chosen) + PAGE - 1) / PAGE).unwrap_or(0);
        let path = changes_path(&place.slug);
        let list = match lines.is_empty() {
            true => view! { <Empty title=t.positions_changes_none_title() text=t.positions_changes_none_text()/> }
                .into_any(),
            false => told_list(t, &lines, false),
        };
        let crumbs = vec![
            Crumb::new("/consultations", t.consultations_title()),
            Crumb::new(consultation_path(&place.slug), place.title.clone()),
        ];
        let waiting = counted.iter().find(|one| one.disposition.is_none()).map_or(0, |one| one.remarks);
        let waiting = (waiting > 0).then(|| view! { <p class="muted">{t.positions_waiting_for_answer(waiting)}</p> });
        // Seven ways to nothing help nobody.
        let counts = (count(None) > 0).then(|| counts(t, &path, chosen, &counted, count(None)));
        let href = move |number: u64| match chosen {
            Some(one) => format!("{path}?disposition={}&page={number}", one.name()),
            None => format!("{path}?page={number}"),
        };
        Ok(view! {
            <Title text=format!("{}: {}", t.positions_changes_title(), place.title)/>
            <Breadcrumbs lang=t crumbs/>
            <PageHead title=t.positions_changes_title() lead=t.positions_changes_lead(place.organiser.clone())/>
            {counts}
            {waiting}
            {unseen}
            {list}
            <Pagination lang=t page=u64::try_from(number).unwrap_or(1) pages href/>
        })
    })
}

/// Of how many remarks nothing is told here, because readers do not see them.
fn of_all(counted: &[Counted]) -> OutOfSight {
    let sum = |wanted: Option<RemarkState>| {
        counted.iter().filter(|one| wanted.is_none_or(|wanted| one.state == wanted)).map(|one| one.remarks).sum()
    };
    OutOfSight { all: sum(None), hidden: sum(Some(RemarkState::Hidden)), waiting: sum(Some(RemarkState::Waiting)) }
}

/// How many were answered how, each a way to them.
fn counts(t: Lang, path: &str, chosen: Option<Disposition>, counted: &[Counted], all: i64) -> AnyView {
    let link = |one: Option<Disposition>, word: &'static str, count: i64| {
        let href = one.map_or_else(|| path.to_owned(), |one| format!("{path}?disposition={}", one.name()));
        let here = (one == chosen).then_some("page");
        view! { <li><a href=href aria-current=here>{word} " " <span class="count">{t.number(count)}</span></a></li> }
    };
    let each = Disposition::ALL.map(|one| {
        let count = counted.iter().find(|known| known.disposition == Some(one)).map_or(0, |known| known.remarks);
        link(Some(one), disposition_word(t, one), count)
    });
    view! {
        <nav aria-label=t.positions_by_disposition()>
            <ul class="filters" role="list">{link(None, t.positions_all(), all)}{each.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// Remarks, each with what was answered and where it led; and in which consultation, where they are of several.
pub fn told_list(t: Lang, lines: &[Line], is_named: bool) -> AnyView {
    let items = lines.iter().map(|line| told(t, line, is_named)).collect_view();
    view! { <ul class="stack-loose" role="list">{items}</ul> }.into_any()
}

fn told(t: Lang, line: &Line, is_named: bool) -> AnyView {
    let number = line.number.to_string();
    let heading = match is_named {
        true => t.positions_remark_in(number, line.title.clone()),
        false => t.positions_remark(number),
    };
    let lang = line.language.foreign_in(t);
    let said = match &line.organisation {
        Some(name) => t.positions_organisation_said(name.clone()),
        None => t.positions_you_said().to_owned(),
    };
    view! {
        <li class="stack-tight">
            <h2><a href=remark_path(&line.slug, line.number)>{heading}</a></h2>
            <p>{said} " " <q lang=lang>{excerpt(&line.words, WORDS)}</q></p>
            <p><Stamp label=disposition_word(t, line.disposition) tone=disposition_tone(line.disposition)/></p>
            <p>{we_did(t, line.disposition)} " " {excerpt(&line.justification, JUSTIFICATION)}</p>
            {led_list(t, &line.slug, &line.led)}
        </li>
    }
    .into_any()
}
