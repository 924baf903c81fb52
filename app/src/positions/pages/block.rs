//! The position on a remark's public page.

use super::awaited::awaited_line;
use super::paragraphs;
use super::words::{disposition_tone, disposition_word};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::base::time::Timestamp;
use crate::consultations::model::Consultation;
use crate::documents::model::{Anchor, part_path};
use crate::documents::rules::plain_text;
use crate::front::page::Page;
use crate::positions::model::Disposition;
use crate::positions::store::{self, Led, Piece};
use crate::proposals::model::line_path;
use crate::remarks::model::RemarkId;
use crate::strategy::model::goal_path;
use crate::ui::badge::Stamp;
use jiff::tz::TimeZone;
use leptos::prelude::*;

/// Characters of a part of the text that name it.
const PART: usize = 100;

/// What is answered, by which office, and where it led; earlier wordings stay readable. Before it is published, that it is not, and
/// by when it comes. One statement, and then one more.
///
/// # Errors
/// The database does not answer.
pub async fn position_block(
    page: &Page,
    consultation: &Consultation,
    remark: RemarkId,
    zone: &TimeZone,
) -> AppResult<AnyView> {
    let (t, slug, office) = (page.lang(), consultation.slug.as_str(), consultation.organiser.as_str());
    let pieces = store::block(&page.site.db, remark, t).await?;
    let mut versions: Vec<&Piece> = pieces.iter().filter(|piece| piece.kind == "version").collect();
    let body = match versions.pop() {
        None => {
            let when = awaited_line(page, consultation.id, zone).await?;
            view! { <p class="muted">{t.positions_not_yet()}</p> {when} }.into_any()
        }
        Some(last) => view! {
            {answer(t, last)}
            <p class="small muted">{t.positions_answered_by(t.date(Timestamp(last.at), zone), office)}</p>
            {led(t, slug, &pieces)}
            {earlier(t, &versions, last, zone)}
        }
        .into_any(),
    };
    Ok(view! {
        <section class="section stack" id="position" aria-labelledby="position-title">
            <h2 id="position-title">{t.positions_position()}</h2>
            {body}
        </section>
    }
    .into_any())
}

fn answer(t: Lang, version: &Piece) -> AnyView {
    let stamp = Disposition::from_name(&version.code)
        .map(|one| view! { <p><Stamp label=disposition_word(t, one) tone=disposition_tone(one)/></p> });
    view! { {stamp} {paragraphs(&version.text, None)} }.into_any()
}

/// Where it led: to parts of the text, action lines and goals.
fn led(t: Lang, slug: &str, pieces: &[Piece]) -> Option<AnyView> {
    let items: Vec<AnyView> = pieces.iter().filter_map(|piece| led_to(t, slug, piece.into())).collect();
    (!items.is_empty()).then(|| {
        view! { <h3>{t.positions_led_to()}</h3> <ul class="stack-tight">{items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}</ul> }
            .into_any()
    })
}

/// A piece of the trail, whichever statement it comes from.
struct Way<'p> {
    kind: &'p str,
    number: i64,
    code: &'p str,
    place: &'p str,
    label: &'p str,
}

impl<'p> From<&'p Piece> for Way<'p> {
    fn from(piece: &'p Piece) -> Self {
        Way { kind: &piece.kind, number: piece.number, code: &piece.code, place: &piece.place, label: &piece.label }
    }
}

impl<'p> From<&'p Led> for Way<'p> {
    fn from(led: &'p Led) -> Self {
        Way { kind: &led.kind, number: led.number, code: &led.code, place: &led.place, label: &led.label }
    }
}

/// Where a remark led, in a list of others; nothing where it led to nothing.
pub(super) fn led_list(t: Lang, slug: &str, led: &[Led]) -> Option<AnyView> {
    let items: Vec<AnyView> = led.iter().filter_map(|piece| led_to(t, slug, piece.into())).collect();
    (!items.is_empty()).then(|| {
        let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
        view! { <p>{t.positions_led_to()}</p> <ul class="stack-tight">{items}</ul> }.into_any()
    })
}

/// A way to what changed; of a goal, to its indicators as well.
fn led_to(t: Lang, slug: &str, way: Way<'_>) -> Option<AnyView> {
    let (href, label) = match way.kind {
        "change" => {
            let anchor = Anchor(way.code.parse().ok()?);
            let label = t.positions_part_of_version(way.number.to_string(), excerpt(&plain_text(way.label), PART));
            (part_path(slug, way.place, way.number, anchor), label)
        }
        "line" => (line_path(slug, way.code), t.positions_line_named(way.code, way.label)),
        "goal" => (goal_path(way.place, way.code), t.positions_goal_named(way.code, way.label)),
        _ => return None,
    };
    let indicators = (way.kind == "goal" && way.number > 0).then(|| {
        let words = t.positions_goal_indicators(way.number);
        view! { " "<a class="reach" href=format!("{href}#indicators")>{words}</a> }
    });
    Some(view! { <a href=href.clone()>{label}</a>{indicators} }.into_any())
}

/// What stood there before, the latest first, each with why it was corrected.
fn earlier(t: Lang, versions: &[&Piece], last: &Piece, zone: &TimeZone) -> Option<AnyView> {
    if versions.is_empty() {
        return None;
    }
    let note = (!last.label.is_empty())
        .then(|| view! { <p>{t.positions_corrected_because()}</p> {paragraphs(&last.label, None)} });
    let items = versions.iter().rev().map(|version| {
        view! {
            <li class="stack-tight">
                <p class="small muted">{t.positions_version_of(t.date(Timestamp(version.at), zone), version.number.to_string())}</p>
                {answer(t, version)}
            </li>
        }
    });
    let items = items.collect_view();
    Some(
        view! {
            {note}
            <details class="disclosure">
                <summary>{t.positions_earlier()}</summary>
                <ul class="stack" role="list">{items}</ul>
            </details>
        }
        .into_any(),
    )
}
