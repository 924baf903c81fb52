//! How many remarks came, by channel, by kind of submitters and by commune.

use super::words::{channel_word, submitter_word};
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::consultations::model::{Consultation, Stage, consultation_path};
use crate::consultations::setup::date;
use crate::consultations::{calendar, rules as rules_of_time};
use crate::front::page::Page;
use crate::remarks::model::{Channel, Tally};
use crate::remarks::rules::{self, ByCommune, OutOfSight};
use crate::remarks::{store, taking_part};
use crate::strategy::store as strategies;
use crate::ui::key_value::{Figure, Figures};
use crate::ui::table::{Column, DataTable, Narrow};
use crate::voting::suppression::THRESHOLD;
use leptos::prelude::*;

/// Participation in remarks; nothing where there is none.
pub fn participation(t: Lang, tallies: &[Tally]) -> Option<AnyView> {
    let total: i64 = tallies.iter().map(|tally| tally.remarks).sum();
    let late: i64 = tallies.iter().map(|tally| tally.late).sum();
    let by_channel =
        rules::by_channel(tallies).into_iter().map(|(kind, count)| (channel_word(t, kind).to_owned(), count));
    let by_kind =
        rules::by_submitter(tallies).into_iter().map(|(kind, count)| (submitter_word(t, kind).to_owned(), count));
    let ByCommune { shown, together } = rules::by_commune(tallies);
    let has_communes = tallies.iter().any(|tally| tally.territory_id.is_some());
    let others = (together > 0).then(|| (t.remarks_communes_together().to_owned(), together));
    let by_commune = shown.into_iter().map(|(_, name, count)| (name, count)).chain(others).collect();
    (total > 0).then(|| {
        let late = (late > 0).then(|| view! { <p>{t.remarks_count(total)} ", " {t.remarks_count_late(late)}</p> });
        view! {
            <section class="section stack" id="participation">
                <h2>{t.remarks_participation()}</h2>
                <p>{t.remarks_participation_text()}</p>
                {late}
                {table(t, t.remarks_by_channel(), t.remarks_channel(), by_channel.collect())}
                {table(t, t.remarks_by_submitter(), t.remarks_submitter(), by_kind.collect())}
                {has_communes.then(|| table(t, t.remarks_by_commune(), t.remarks_commune(), by_commune))}
                {has_communes.then(|| view! { <p class="small muted">{t.remarks_communes_note(THRESHOLD)}</p> })}
            </section>
        }
        .into_any()
    })
}

/// Of how many remarks readers do not see how many, and what becomes of those; nothing where they see all.
pub fn out_of_sight(t: Lang, OutOfSight { all, hidden, waiting }: OutOfSight) -> Option<AnyView> {
    let count = |count: i64| t.number(count);
    let words = match (hidden > 0, waiting > 0) {
        (true, true) => t.remarks_of_all_hidden_and_waiting(count(all), count(hidden), count(waiting)),
        (true, false) => t.remarks_of_all_hidden(count(all), count(hidden)),
        (false, true) => t.remarks_of_all_waiting(count(all), count(waiting)),
        (false, false) => return None,
    };
    Some(view! { <p class="small muted">{words}</p> }.into_any())
}

/// Participation in a few figures, for the page of a consultation that takes remarks: how many people took part in all, remarks by
/// whichever way they came, those on paper and from meetings among them, and how many came to the meetings. Nothing where nobody
/// did. The report counts the same people in the same way. One statement.
///
/// # Errors
/// The database does not answer.
pub async fn participation_figures(
    p: &Page,
    consultation: &Consultation,
    stages: &[Stage],
) -> AppResult<Option<AnyView>> {
    let (t, db) = (p.lang(), &p.site.db);
    let parts = store::participation(db, consultation.id).await?;
    let of = |kind: &'static str| parts.iter().filter(move |part| part.kind == kind);
    let by = |channel: Channel| of("remarks").filter(|part| part.code == channel.name()).map(|part| part.count).sum();
    let all: i64 = of("remarks").map(|part| part.count).sum();
    let unseen = |why: &str| of("unseen").filter(|part| part.code == why).map(|part| part.count).sum();
    let hash: Vec<String> = of("document").map(|part| part.code.clone()).collect();
    let held = match (of("meeting").next(), rules_of_time::whole(stages)) {
        (Some(_), Some(course)) => {
            let zone = calendar::zone(consultation);
            let [first, last] =
                [course.opens_at, course.closes_at.plus_millis(-1)].map(|at| date(at, &zone).to_string());
            let document = strategies::documents(db, &hash).await?.pop();
            document.map(|document| taking_part::held(&document, &first, &last)).unwrap_or_default()
        }
        _ => Vec::new(),
    };
    let came = taking_part::came(&parts, &held);
    let people: i64 = taking_part::groups(&parts, &held).iter().map(|group| group.people).sum();
    let source = format!("{}/remarks#participation", consultation_path(&consultation.slug));
    let figure = |words: String, count: i64| {
        (count > 0).then(|| Figure { words, number: t.number(count), source: Some(source.clone()) })
    };
    let (paper, meeting): (i64, i64) = (by(Channel::Paper), by(Channel::Meeting));
    let bare = |figure: Figure| Figure { source: None, ..figure };
    // As in the report: of fewer it is not said how few.
    let in_all = figure(t.remarks_figure_people(people), people).map(|figure| match people < THRESHOLD {
        true => Figure { number: t.final_report_frame_fewer(THRESHOLD.to_string()), ..bare(figure) },
        false => bare(figure),
    });
    let figures: Vec<Figure> = [
        in_all,
        figure(t.remarks_figure_all(all), all),
        figure(t.remarks_figure_paper(paper), paper),
        figure(t.remarks_figure_meeting(meeting), meeting),
        figure(t.remarks_figure_came(came), came).map(bare),
    ]
    .into_iter()
    .flatten()
    .collect();
    Ok((!figures.is_empty()).then(|| {
        view! {
            <section class="section stack">
                <h2>{t.remarks_took_part()}</h2>
                <Figures figures/>
                {out_of_sight(t, OutOfSight { all, hidden: unseen("hidden"), waiting: unseen("waiting") })}
                <p class="small muted">{t.remarks_how_counted()}</p>
            </section>
        }
        .into_any()
    }))
}

fn table(t: Lang, caption: &'static str, name: &'static str, rows: Vec<(String, i64)>) -> AnyView {
    let columns = vec![Column::words(name), Column::numbers(t.remarks_title())];
    let rows = rows.into_iter().map(|(name, count)| vec![name.into_any(), t.number(count).into_any()]).collect();
    view! { <DataTable caption=caption columns=columns rows=rows narrow=Narrow::Same/> }.into_any()
}
