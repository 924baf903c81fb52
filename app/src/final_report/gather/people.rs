//! Who took part, and who came to the meetings. Small groups are not told apart.

use super::super::rules::{THRESHOLD, told};
use super::super::store;
use super::Calendar;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Interval;
use crate::consultations::model::Consultation;
use crate::consultations::setup;
use crate::meetings::model::AttendeeKind;
use crate::meetings::rules::between;
use crate::remarks::store::Part;
use crate::remarks::taking_part::{self, Group, Held};
use crate::strategy::store as strategy;
use report::{Count, Headcount, Meeting, Participation};
use std::collections::BTreeMap;

/// Everybody who took part: accounts once each, whoever handed in remarks otherwise, and whoever came to the meetings.
pub(super) fn participation(t: Lang, parts: &[Part], held: &[Held]) -> Participation {
    let (mut kinds, mut communes) = (BTreeMap::<String, u64>::new(), BTreeMap::<String, u64>::new());
    for Group { kind, commune, people } in taking_part::groups(parts, held) {
        let people = u64::try_from(people).unwrap_or_default();
        *kinds.entry(kind.words(t).to_owned()).or_default() += people;
        *communes.entry(commune.unwrap_or_else(|| t.final_report_not_said().to_owned())).or_default() += people;
    }
    let all: u64 = kinds.values().sum();
    Participation {
        people: if all < THRESHOLD && all > 0 { Count::FewerThan(THRESHOLD) } else { Count::Exactly(all) },
        by_kind: told(kinds.into_iter().collect()),
        by_commune: told(communes.into_iter().collect()),
        how: t.remarks_how_counted().to_owned(),
    }
}

/// The meetings of the strategy that were held while the consultation ran, with how many came; and the same for counting everybody.
/// How many came to a meeting is said in its minutes too: nobody is recognised by it.
pub(super) async fn meetings(
    tx: &mut Tx,
    known: &Consultation,
    calendar: &Calendar,
    course: Option<Interval>,
) -> AppResult<(Vec<Meeting>, Vec<Held>)> {
    let none = || Ok((Vec::new(), Vec::new()));
    let (Some(strategy_id), Some(course)) = (known.strategy, course) else { return none() };
    let Some(slug) = store::strategy_slug(&mut *tx, strategy_id).await? else { return none() };
    let Some(edition) = strategy::edition(&mut *tx, &slug).await? else { return none() };
    let attended = store::meetings_attended(&mut *tx, strategy_id).await?;
    let (first, last) = (
        setup::date(course.opens_at, &calendar.zone).to_string(),
        setup::date(course.closes_at.plus_millis(-1), &calendar.zone).to_string(),
    );
    let document = &edition.document;
    let told = between(&document.meetings, &first, &last);
    let meetings = told.into_iter().map(|meeting| {
        let came = attended.iter().filter(|(code, ..)| *code == meeting.code);
        Meeting {
            name: meeting
                .title
                .pick(calendar.t, document.strategy.language)
                .map_or_else(|| meeting.code.clone(), |said| said.text.to_owned()),
            day: calendar.written(&meeting.on),
            place: meeting.place.clone(),
            participants: came
                .map(|(_, kind, people)| Headcount {
                    group: attendee(calendar.t, *kind).to_owned(),
                    people: Count::Exactly(u64::try_from(*people).unwrap_or_default()),
                })
                .collect(),
        }
    });
    Ok((meetings.collect(), taking_part::held(document, &first, &last)))
}

fn attendee(t: Lang, kind: AttendeeKind) -> &'static str {
    match kind {
        AttendeeKind::Resident => t.final_report_residents(),
        AttendeeKind::Organisation => t.final_report_organisations(),
        AttendeeKind::Official => t.final_report_officials(),
        AttendeeKind::Expert => t.final_report_experts(),
    }
}
