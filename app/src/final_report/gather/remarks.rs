//! Remarks with their positions, as the report tells them.

use super::super::store::RemarkRow;
use super::{Calendar, language};
use crate::base::i18n::Lang;
use crate::base::text::excerpt;
use crate::base::time::Timestamp;
use crate::documents::rules::plain_text;
use crate::positions::model::Disposition as Became;
use crate::remarks::model::{Channel as Way, RemarkState, Submitter as Kind};
use report::{Channel, ChannelCount, Disposition, Position, Remark, Says, Submitter, Wording};

/// Characters of a part that name it.
const PART: usize = 60;

/// Whether a remark's words are hidden.
pub(super) fn is_hidden(row: &RemarkRow) -> bool {
    row.state == RemarkState::Hidden
}

/// By which rule or law a remark's words are hidden, in words.
pub(in super::super) fn because(t: Lang, rule: Option<&String>, law: Option<&String>) -> String {
    match (rule, law) {
        (Some(rule), _) => t.final_report_hidden_by_rule(rule.clone()),
        (None, Some(law)) => t.final_report_hidden_by_law(law.clone()),
        (None, None) => t.final_report_hidden_because().to_owned(),
    }
}

const fn channel(way: Way) -> Channel {
    match way {
        Way::Web => Channel::Web,
        Way::Email => Channel::Email,
        Way::Letter => Channel::Letter,
        Way::Phone => Channel::Phone,
        Way::Meeting => Channel::Meeting,
        Way::Paper => Channel::Paper,
    }
}

const fn disposition(became: Became) -> Disposition {
    match became {
        Became::Taken => Disposition::Taken,
        Became::Partly => Disposition::Partly,
        Became::NotTaken => Disposition::NotTaken,
        Became::AlreadyCovered => Disposition::AlreadyCovered,
        Became::NotApplicable => Disposition::NotApplicable,
        Became::FurtherAnalysis => Disposition::FurtherAnalysis,
    }
}

fn is_late(row: &RemarkRow, deadline: Option<Timestamp>) -> bool {
    deadline.is_some_and(|deadline| row.received_at >= deadline)
}

/// A part of the text by its first words, where the present wording beside it says it whole.
fn named(part: &str, present: &str) -> String {
    let begins = plain_text(&excerpt(part, PART));
    let is_said_beside = present.contains(begins.trim_end_matches('…'));
    if is_said_beside { begins } else { part.to_owned() }
}

/// How many remarks came by each channel, late ones told apart; channels by which none came are left out.
pub(super) fn channels(rows: &[RemarkRow], deadline: Option<Timestamp>) -> Vec<ChannelCount> {
    let count = |way: Way| {
        let of = || rows.iter().filter(move |row| row.channel == way);
        let late = of().filter(|row| is_late(row, deadline)).count();
        ChannelCount { channel: channel(way), remarks: of().count() as u64, late: late as u64 }
    };
    Way::ALL.into_iter().map(count).filter(|counted| counted.remarks > 0).collect()
}

/// A remark and the position on it. Without an accepted position it says nothing of one: such a version is never published.
pub(super) fn told(
    row: RemarkRow,
    changes: &[(i64, String, String)],
    calendar: &Calendar,
    deadline: Option<Timestamp>,
) -> Remark {
    let (hidden, late) = (is_hidden(&row), is_late(&row, deadline));
    let t = calendar.t;
    let from = changes.partition_point(|(number, ..)| *number < row.number);
    let of = changes[from..].iter().take_while(|(number, ..)| *number == row.number);
    let changes = of.map(|(_, code, text)| match code.as_str() {
        "part" => t.final_report_change_part(text.trim()),
        code => t.final_report_change_line(code, text),
    });
    let withheld = hidden.then(|| because(t, row.hidden_by_rule.as_ref(), row.hidden_by_law.as_ref()));
    let meeting = match row.meeting_on.as_str() {
        "" => row.meeting.clone(),
        day => format!("{}, {}", row.meeting, calendar.written(day).said),
    };
    let part = [row.document.unwrap_or_default(), named(row.part.trim(), row.present.trim())];
    let part: Vec<_> = part.into_iter().filter(|part| !part.is_empty()).collect();
    let says = match withheld {
        Some(because) => Says::Withheld(because),
        None => Says::Text(Wording {
            language: language(row.language),
            part: part.join(": "),
            present: row.present,
            proposed: row.proposed,
            justification: row.justification,
        }),
    };
    Remark {
        number: u64::try_from(row.number).unwrap_or_default(),
        channel: channel(row.channel),
        submitter: match row.submitter {
            Kind::Person => Submitter::Person,
            Kind::Organisation => Submitter::Organisation(row.organisation),
            Kind::Anonymous => Submitter::Anonymous,
        },
        received: calendar.day(row.received_at),
        late,
        meeting,
        says,
        position: Position {
            disposition: row.disposition.map_or(Disposition::FurtherAnalysis, disposition),
            reason: if row.disposition.is_some() { row.reason } else { t.final_report_no_position().to_owned() },
            changes: changes.collect(),
        },
    }
}
