//! The chapters before the remarks.

use super::{Column, Fact, Sink, Table};
use crate::ReportError;
use crate::model::{ConsultationReport, Headcount, LineResult};
use crate::said::fill;
use crate::words::Words;
use std::borrow::Cow;

type Told = Result<(), ReportError>;

fn text<'a>(name: &'a str, weight: u16) -> Column<'a> {
    Column { name, weight, numeric: false }
}

fn number<'a>(name: &'a str, weight: u16) -> Column<'a> {
    Column { name, weight, numeric: true }
}

/// The title and what the report is.
pub(super) fn title(report: &ConsultationReport, words: &Words, sink: &mut dyn Sink) -> Told {
    let said = &words.frame;
    sink.heading(1, &format!("{}: {}", said.kind, report.title))?;
    let mut facts = vec![
        Fact::new(&said.organiser, &report.organiser),
        Fact::new(&said.published, &report.published.said),
        Fact::new(&said.version, report.version.to_string()),
    ];
    if let Some(correction) = &report.correction {
        facts.push(Fact::new(&said.correction, correction));
    }
    if !report.address.is_empty() {
        facts.push(Fact::new(&said.address, &report.address));
    }
    sink.facts(&facts)
}

/// The legal basis and the course.
pub(super) fn legal(report: &ConsultationReport, words: &Words, sink: &mut dyn Sink) -> Told {
    let (said, legal) = (&words.legal, &report.legal);
    sink.heading(2, &said.heading)?;
    let mut facts = vec![Fact::new(&said.basis, &legal.basis)];
    let told = [(&said.resolution, &legal.resolution), (&said.announcement, &legal.announcement)];
    facts
        .extend(told.into_iter().filter_map(|(label, text)| text.as_ref().map(|text| Fact::new(label.as_str(), text))));
    if let Some(days) = legal.days {
        facts.push(Fact::new(&said.days, words.number(days.into())));
    }
    if let Some(why) = &legal.shorter_because {
        facts.push(Fact::new(&said.shorter_because, why));
    }
    sink.facts(&facts)?;
    if report.course.is_empty() {
        return Ok(());
    }
    let row = |term: &'_ crate::model::Term| {
        let to = term.to.as_ref().unwrap_or(&term.from);
        vec![Cow::Owned(term.what.clone()), Cow::Owned(term.from.said.clone()), Cow::Owned(to.said.clone())]
    };
    sink.table(&Table {
        title: (&said.course).into(),
        is_captioned: true,
        columns: vec![text(&said.what, 4), text(&said.from, 3), text(&said.to, 3)],
        rows: report.course.iter().map(row).collect(),
    })
}

/// By what channels remarks came.
pub(super) fn channels(report: &ConsultationReport, words: &Words, sink: &mut dyn Sink) -> Told {
    let said = &words.channels;
    sink.heading(2, &said.heading)?;
    let mut rows: Vec<Vec<Cow<'_, str>>> = Vec::new();
    for of in &report.channels {
        rows.push(vec![
            words.channel(of.channel).into(),
            words.number(of.remarks).into(),
            words.number(of.late).into(),
        ]);
    }
    let all = report.channels.iter().map(|of| of.remarks).sum();
    let late = report.channels.iter().map(|of| of.late).sum();
    rows.push(vec![(&said.total).into(), words.number(all).into(), words.number(late).into()]);
    sink.table(&Table {
        title: (&said.heading).into(),
        is_captioned: false,
        columns: vec![text(&said.channel, 4), number(&said.remarks, 3), number(&said.late, 3)],
        rows,
    })
}

/// Meetings with the public.
pub(super) fn meetings(report: &ConsultationReport, words: &Words, sink: &mut dyn Sink) -> Told {
    let said = &words.meetings;
    sink.heading(2, &said.heading)?;
    if report.meetings.is_empty() {
        return sink.paragraph(&said.none);
    }
    let mut rows = Vec::new();
    for meeting in &report.meetings {
        let mut participants: Vec<String> =
            meeting.participants.iter().map(|of| format!("{}: {}", of.group, words.count(of.people))).collect();
        // An empty cell says neither that nobody came nor that nobody counted.
        if participants.is_empty() {
            participants.push("–".to_owned());
        }
        rows.push(vec![
            (&meeting.name).into(),
            (&meeting.day.said).into(),
            (&meeting.place).into(),
            participants.join("\n").into(),
        ]);
    }
    sink.table(&Table {
        title: (&said.heading).into(),
        is_captioned: false,
        columns: vec![text(&said.meeting, 4), text(&said.day, 3), text(&said.place, 4), text(&said.participants, 4)],
        rows,
    })
}

/// Who took part.
pub(super) fn participation(report: &ConsultationReport, words: &Words, sink: &mut dyn Sink) -> Told {
    let said = &words.participation;
    sink.heading(2, &said.heading)?;
    sink.facts(&[Fact::new(&said.people, words.count(report.participation.people))])?;
    let tables = [
        (&said.by_kind, &said.kind, &report.participation.by_kind),
        (&said.by_commune, &said.commune, &report.participation.by_commune),
    ];
    for (caption, name, groups) in tables {
        if groups.is_empty() {
            continue;
        }
        let row = |of: &Headcount| vec![Cow::Owned(of.group.clone()), words.count(of.people).into()];
        sink.table(&Table {
            title: caption.into(),
            is_captioned: true,
            columns: vec![text(name, 5), number(&said.number, 3)],
            rows: groups.iter().map(row).collect(),
        })?;
    }
    if !report.participation.how.is_empty() {
        sink.paragraph(&report.participation.how)?;
    }
    sink.paragraph(&said.suppressed)
}

/// Results, a table for each goal.
pub(super) fn results(report: &ConsultationReport, words: &Words, sink: &mut dyn Sink) -> Told {
    let said = &words.results;
    sink.heading(2, &said.heading)?;
    if report.results.is_empty() {
        return sink.paragraph(&said.none);
    }
    for goal in &report.results {
        let caption = fill(&said.goal, &[("code", &goal.code), ("title", &goal.title)]);
        sink.heading(3, &caption)?;
        sink.table(&Table {
            title: caption.into(),
            is_captioned: false,
            columns: vec![
                text(&said.code, 2),
                text(&said.line, 8),
                number(&said.support, 4),
                number(&said.neutral, 4),
                number(&said.against, 4),
                number(&said.votes, 2),
            ],
            rows: goal.lines.iter().map(|line| result(line, words)).collect(),
        })?;
    }
    Ok(())
}

fn result<'a>(line: &'a LineResult, words: &'a Words) -> Vec<Cow<'a, str>> {
    let mut row: Vec<Cow<'a, str>> = vec![(&line.code).into(), (&line.title).into()];
    match line.votes {
        Some(votes) => {
            let all = votes.support + votes.neutral + votes.against;
            let of_all = |of: u64| Cow::Owned(format!("{} ({})", words.number(of), words.share(of, all)));
            row.extend([votes.support, votes.neutral, votes.against].map(of_all));
            row.push(words.number(all).into());
        }
        None => row.extend([0; 4].map(|_| Cow::Borrowed(words.results.too_few.as_str()))),
    }
    row
}

/// To whom the draft had to be sent.
pub(super) fn addressees(report: &ConsultationReport, words: &Words, sink: &mut dyn Sink) -> Told {
    let said = &words.addressees;
    sink.heading(2, &said.heading)?;
    if report.addressees.is_empty() {
        return sink.paragraph(&said.none);
    }
    let mut rows = Vec::new();
    for addressee in &report.addressees {
        let day = addressee.dispatched.as_ref().map_or(&said.not_dispatched, |day| &day.said);
        rows.push(vec![(&addressee.name).into(), day.into(), (&addressee.way).into()]);
    }
    sink.table(&Table {
        title: (&said.heading).into(),
        is_captioned: false,
        columns: vec![text(&said.name, 5), text(&said.dispatched, 3), text(&said.way, 4)],
        rows,
    })
}

/// What the report leaves out.
pub(super) fn hidden(report: &ConsultationReport, words: &Words, sink: &mut dyn Sink) -> Told {
    let said = &words.hidden;
    sink.heading(2, &said.heading)?;
    if report.hidden.is_empty() {
        return sink.paragraph(&said.none);
    }
    sink.table(&Table {
        title: (&said.heading).into(),
        is_captioned: false,
        columns: vec![text(&said.what, 1), text(&said.why, 1)],
        rows: report.hidden.iter().map(|hidden| vec![(&hidden.what).into(), (&hidden.why).into()]).collect(),
    })
}
