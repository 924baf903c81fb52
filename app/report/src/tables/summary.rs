//! Everything but remarks and results, a line for each fact: chapter, item, value.

use super::{Cell, Sheet};
use crate::model::{ConsultationReport, Count};
use crate::words::Words;

struct Lines<'a> {
    words: &'a Words,
    rows: Vec<Vec<Cell<'a>>>,
}

impl<'a> Lines<'a> {
    fn line(&mut self, chapter: &'a str, item: impl Into<Cell<'a>>, value: impl Into<Cell<'a>>) {
        self.rows.push(vec![chapter.into(), item.into(), value.into()]);
    }

    fn number(&mut self, chapter: &'a str, item: impl Into<Cell<'a>>, number: u64) {
        self.rows.push(vec![chapter.into(), item.into(), Cell::Number(number)]);
    }

    fn count(&mut self, chapter: &'a str, item: impl Into<Cell<'a>>, count: Count) {
        match count {
            Count::Exactly(people) => self.number(chapter, item, people),
            Count::FewerThan(_) | Count::AtLeast(_) => {
                let said = self.words.count(count);
                self.line(chapter, item, said);
            }
        }
    }
}

/// The summary.
pub(super) fn sheet<'a>(report: &'a ConsultationReport, words: &'a Words) -> Sheet<'a> {
    let mut lines = Lines { words, rows: Vec::new() };
    frame(report, words, &mut lines);
    legal(report, words, &mut lines);
    counted(report, words, &mut lines);
    for of in &report.addressees {
        let day = of.dispatched.as_ref().map_or(&words.addressees.not_dispatched, |day| &day.iso);
        let how = if of.way.is_empty() { day.clone() } else { format!("{day}, {}", of.way) };
        lines.line(&words.addressees.heading, &of.name, how);
    }
    for of in &report.hidden {
        lines.line(&words.hidden.heading, &of.what, &of.why);
    }
    lines.line(&words.remarks.heading, &words.remarks.privacy, "");
    let said = &words.files;
    Sheet {
        name: &said.summary,
        columns: vec![(&said.chapter, 32), (&said.item, 48), (&said.value, 60)],
        length: lines.rows.len(),
        rows: Box::new(lines.rows.into_iter()),
    }
}

fn frame<'a>(report: &'a ConsultationReport, words: &'a Words, lines: &mut Lines<'a>) {
    let said = &words.frame;
    lines.line(&said.kind, &report.title, "");
    lines.line(&said.kind, &said.organiser, &report.organiser);
    lines.line(&said.kind, &said.published, &report.published.iso);
    lines.number(&said.kind, &said.version, report.version.into());
    if let Some(correction) = &report.correction {
        lines.line(&said.kind, &said.correction, correction);
    }
    lines.line(&said.kind, &said.address, &report.address);
}

fn legal<'a>(report: &'a ConsultationReport, words: &'a Words, lines: &mut Lines<'a>) {
    let (said, legal) = (&words.legal, &report.legal);
    lines.line(&said.heading, &said.basis, &legal.basis);
    for (item, value) in [(&said.resolution, &legal.resolution), (&said.announcement, &legal.announcement)] {
        if let Some(value) = value {
            lines.line(&said.heading, item, value);
        }
    }
    if let Some(days) = legal.days {
        lines.number(&said.heading, &said.days, days.into());
    }
    if let Some(why) = &legal.shorter_because {
        lines.line(&said.heading, &said.shorter_because, why);
    }
    for term in &report.course {
        // ISO 8601 writes a span of days with a slash; each end sorts and is found by itself.
        let days = match &term.to {
            Some(to) => format!("{}/{}", term.from.iso, to.iso),
            None => term.from.iso.clone(),
        };
        lines.line(&said.course, &term.what, days);
    }
}

fn counted<'a>(report: &'a ConsultationReport, words: &'a Words, lines: &mut Lines<'a>) {
    let said = &words.channels;
    for of in &report.channels {
        lines.number(&said.heading, words.channel(of.channel), of.remarks);
        if of.late > 0 {
            lines.number(&said.heading, format!("{}: {}", words.channel(of.channel), said.late), of.late);
        }
    }
    let said = &words.meetings;
    for meeting in &report.meetings {
        lines.line(&said.heading, &meeting.name, format!("{}, {}", meeting.day.iso, meeting.place));
        for of in &meeting.participants {
            lines.count(&said.heading, format!("{}: {}", meeting.name, of.group), of.people);
        }
    }
    let said = &words.participation;
    lines.count(&said.heading, &said.people, report.participation.people);
    for of in &report.participation.by_kind {
        lines.count(&said.by_kind, &of.group, of.people);
    }
    for of in &report.participation.by_commune {
        lines.count(&said.by_commune, &of.group, of.people);
    }
    if !report.participation.how.is_empty() {
        lines.line(&said.heading, &said.heading, &report.participation.how);
    }
}
