//! How many remarks came, by channel, by kind of submitters and by commune.

use super::words::{channel_word, submitter_word};
use crate::base::i18n::Lang;
use crate::remarks::model::Tally;
use crate::remarks::rules::{self, ByCommune};
use crate::ui::table::{Column, DataTable, Narrow};
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
        let late = (late > 0).then(|| view! { <p>{t.remarks_count_late(late)}</p> });
        view! {
            <section class="section stack" id="participation">
                <h2>{t.remarks_participation()}</h2>
                <p>{t.remarks_participation_text()}</p>
                {late}
                {table(t, t.remarks_by_channel(), t.remarks_channel(), by_channel.collect())}
                {table(t, t.remarks_by_submitter(), t.remarks_submitter(), by_kind.collect())}
                {has_communes.then(|| table(t, t.remarks_by_commune(), t.remarks_commune(), by_commune))}
                {has_communes.then(|| view! { <p class="small muted">{t.remarks_communes_note(crate::voting::suppression::THRESHOLD)}</p> })}
            </section>
        }
        .into_any()
    })
}

fn table(t: Lang, caption: &'static str, name: &'static str, rows: Vec<(String, i64)>) -> AnyView {
    let columns = vec![Column::words(name), Column::numbers(t.remarks_title())];
    let rows = rows.into_iter().map(|(name, count)| vec![name.into_any(), t.number(count).into_any()]).collect();
    view! { <DataTable caption=caption columns=columns rows=rows narrow=Narrow::Same/> }.into_any()
}
