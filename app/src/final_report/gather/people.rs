//! Who took part, and who came to the meetings. Small groups are not told apart.

use super::super::rules::{THRESHOLD, told};
use super::super::store::{self, RemarkRow};
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

/// The meetings that were held for the consultation: those of its strategy while it ran, with how many came, and those at which
/// remarks were made, whenever that was and whoever arranged them; and the first of these for counting everybody. How many came to a
/// meeting is said in its minutes too: nobody is recognised by it.
pub(super) async fn meetings(
    tx: &mut Tx,
    known: &Consultation,
    calendar: &Calendar,
    course: Option<Interval>,
    remarks: &[RemarkRow],
) -> AppResult<(Vec<Meeting>, Vec<Held>)> {
    let (mut of_strategy, held) = of_strategy(tx, known, calendar, course).await?;
    let mut others = Vec::new();
    for said in spoken(remarks) {
        let known = of_strategy.iter_mut().find(|(meeting, titles)| {
            (said.on.is_empty() || meeting.day.iso == said.on) && titles.contains(&said.name)
        });
        let count =
            Headcount { group: calendar.t.final_report_said_there().to_owned(), people: Count::Exactly(said.remarks) };
        match known {
            Some((meeting, _)) => meeting.participants.push(count),
            None => others.push(Meeting {
                name: said.name,
                day: calendar.written(&said.on),
                place: said.commune.unwrap_or_default(),
                participants: vec![count],
            }),
        }
    }
    let mut meetings: Vec<Meeting> = of_strategy.into_iter().map(|(meeting, _)| meeting).chain(others).collect();
    meetings.sort_by(|one, other| one.day.iso.cmp(&other.day.iso));
    Ok((meetings, held))
}

/// A meeting as remarks name it.
#[derive(Debug, PartialEq, Eq)]
struct Spoken {
    name: String,
    on: String,
    /// The commune that all of them name.
    commune: Option<String>,
    remarks: u64,
}

/// The meetings that remarks name, each once by its name and its day.
fn spoken(remarks: &[RemarkRow]) -> Vec<Spoken> {
    let mut spoken: Vec<Spoken> = Vec::new();
    for row in remarks.iter().filter(|row| !row.meeting.is_empty()) {
        let commune = Some(row.commune.clone()).filter(|commune| !commune.is_empty());
        match spoken.iter_mut().find(|said| said.name == row.meeting && said.on == row.meeting_on) {
            Some(said) => {
                said.remarks += 1;
                said.commune = said.commune.take().filter(|known| Some(known) == commune.as_ref());
            }
            None => spoken.push(Spoken { name: row.meeting.clone(), on: row.meeting_on.clone(), commune, remarks: 1 }),
        }
    }
    spoken
}

/// The meetings of the strategy that were held while the consultation ran, each with its title in every language.
async fn of_strategy(
    tx: &mut Tx,
    known: &Consultation,
    calendar: &Calendar,
    course: Option<Interval>,
) -> AppResult<(Vec<(Meeting, Vec<String>)>, Vec<Held>)> {
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
        let title = |t: Lang| {
            let said = meeting.title.pick(t, document.strategy.language);
            said.map_or_else(|| meeting.code.clone(), |said| said.text.to_owned())
        };
        let told = Meeting {
            name: title(calendar.t),
            day: calendar.written(&meeting.on),
            place: meeting.place.clone(),
            participants: came
                .map(|(_, kind, people)| Headcount {
                    group: attendee(calendar.t, *kind).to_owned(),
                    people: Count::Exactly(u64::try_from(*people).unwrap_or_default()),
                })
                .collect(),
        };
        (told, Lang::ALL.into_iter().map(title).collect())
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
