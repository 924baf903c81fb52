//! Who took part, and who came to the meetings. Small groups are not told apart.

use super::super::rules::{THRESHOLD, told};
use super::super::store::{self, Person};
use super::Calendar;
use crate::base::db::Tx;
use crate::base::error::AppResult;
use crate::base::i18n::Lang;
use crate::base::time::Interval;
use crate::consultations::model::Consultation;
use crate::consultations::setup;
use crate::meetings::model::AttendeeKind;
use crate::meetings::rules::between;
use crate::remarks::model::Submitter;
use crate::strategy::store as strategy;
use report::{Count, Headcount, Meeting, Participation};
use std::collections::BTreeMap;

/// Everybody who took part: accounts once each, and whoever handed in remarks otherwise.
pub(super) fn participation(
    t: Lang,
    accounts: &[Person],
    letters: &[(Submitter, Option<String>, i64)],
) -> Participation {
    let kind_of_account = |person: &Person| match person.kind.as_str() {
        "official" => t.final_report_officials(),
        "organisation" => t.final_report_organisations(),
        _ => t.final_report_residents(),
    };
    let kind_of_letter = |submitter: Submitter| match submitter {
        Submitter::Organisation => t.final_report_organisations(),
        Submitter::Person | Submitter::Anonymous => t.final_report_residents(),
    };
    let accounts = accounts.iter().map(|person| (kind_of_account(person), &person.commune, person.people));
    let letters = letters.iter().map(|(submitter, commune, people)| (kind_of_letter(*submitter), commune, *people));
    let (mut kinds, mut communes) = (BTreeMap::<String, u64>::new(), BTreeMap::<String, u64>::new());
    for (kind, commune, people) in accounts.chain(letters) {
        let people = u64::try_from(people).unwrap_or_default();
        *kinds.entry(kind.to_owned()).or_default() += people;
        *communes.entry(commune.clone().unwrap_or_else(|| t.final_report_not_said().to_owned())).or_default() += people;
    }
    let all: u64 = kinds.values().sum();
    Participation {
        people: if all < THRESHOLD && all > 0 { Count::FewerThan(THRESHOLD) } else { Count::Exactly(all) },
        by_kind: told(kinds.into_iter().collect()),
        by_commune: told(communes.into_iter().collect()),
    }
}

/// The meetings of the strategy that were held while the consultation ran, with how many came. How many came to a meeting is said
/// in its minutes too: nobody is recognised by it.
pub(super) async fn meetings(
    tx: &mut Tx,
    known: &Consultation,
    calendar: &Calendar,
    course: Option<Interval>,
) -> AppResult<Vec<Meeting>> {
    let (Some(strategy_id), Some(course)) = (known.strategy, course) else { return Ok(Vec::new()) };
    let Some(slug) = store::strategy_slug(&mut *tx, strategy_id).await? else { return Ok(Vec::new()) };
    let Some(edition) = strategy::edition(&mut *tx, &slug).await? else { return Ok(Vec::new()) };
    let attended = store::meetings_attended(&mut *tx, strategy_id).await?;
    let (first, last) = (
        setup::date(course.opens_at, &calendar.zone).to_string(),
        setup::date(course.closes_at.plus_millis(-1), &calendar.zone).to_string(),
    );
    let document = &edition.document;
    let told = between(&document.meetings, &first, &last);
    Ok(told
        .into_iter()
        .map(|meeting| {
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
        })
        .collect())
}

fn attendee(t: Lang, kind: AttendeeKind) -> &'static str {
    match kind {
        AttendeeKind::Resident => t.final_report_residents(),
        AttendeeKind::Organisation => t.final_report_organisations(),
        AttendeeKind::Official => t.final_report_officials(),
        AttendeeKind::Expert => t.final_report_experts(),
    }
}
