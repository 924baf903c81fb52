//! Everything in a report but the remarks, in the report's own words.

use crate::ui::key_value::KeyValue;
use crate::ui::table::{Column, DataTable};
use leptos::prelude::*;
use report::{ConsultationReport, GoalResult, Headcount, Words};

/// A chapter with its heading.
fn chapter(heading: &str, body: AnyView) -> AnyView {
    view! { <section class="section stack"><h2>{heading.to_owned()}</h2>{body}</section> }.into_any()
}

fn paragraph(text: &str) -> AnyView {
    view! { <p>{text.to_owned()}</p> }.into_any()
}

/// A table with its caption; a sentence instead where it has no rows.
fn table(caption: &str, columns: Vec<Column>, rows: Vec<Vec<String>>, none: &str) -> AnyView {
    if rows.is_empty() {
        return paragraph(none);
    }
    let rows = rows.into_iter().map(|row| row.into_iter().map(IntoAny::into_any).collect()).collect();
    view! { <DataTable caption=caption.to_owned() columns=columns rows=rows/> }.into_any()
}

/// From the first page to the addressees.
pub(super) fn front(report: &ConsultationReport, words: &Words) -> AnyView {
    view! {
        {first(report, words)}
        {legal(report, words)}
        {channels(report, words)}
        {meetings(report, words)}
        {participation(report, words)}
        {results(report, words)}
        {addressees(report, words)}
        {hidden(report, words)}
    }
    .into_any()
}

fn pairs(rows: Vec<(&str, Option<String>)>) -> AnyView {
    let rows = rows.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.into_any()))).collect();
    view! { <KeyValue rows=rows/> }.into_any()
}

fn first(report: &ConsultationReport, words: &Words) -> AnyView {
    let w = &words.frame;
    view! {
        <p class="lead">{report.title.clone()}</p>
        {pairs(vec![
            (&w.organiser, Some(report.organiser.clone())),
            (&w.version, Some(report.version.to_string())),
            (&w.published, Some(report.published.said.clone())),
            (&w.correction, report.correction.clone()),
            (&w.address, Some(report.address.clone())),
        ])}
    }
    .into_any()
}

fn legal(report: &ConsultationReport, words: &Words) -> AnyView {
    let (w, legal) = (&words.legal, &report.legal);
    let facts = pairs(vec![
        (&w.basis, Some(legal.basis.clone())),
        (&w.resolution, legal.resolution.clone()),
        (&w.announcement, legal.announcement.clone()),
        (&w.days, legal.days.map(|days| days.to_string())),
        (&w.shorter_because, legal.shorter_because.clone()),
    ]);
    let rows = report.course.iter().map(|term| {
        let to = term.to.as_ref().unwrap_or(&term.from);
        vec![term.what.clone(), term.from.said.clone(), to.said.clone()]
    });
    let columns = [&w.what, &w.from, &w.to].map(|name| Column::words(name.clone())).to_vec();
    let course = table(&w.course, columns, rows.collect(), "");
    chapter(&w.heading, view! { {facts}{course} }.into_any())
}

fn channels(report: &ConsultationReport, words: &Words) -> AnyView {
    let w = &words.channels;
    let row = |counted: &report::ChannelCount| {
        vec![words.channel(counted.channel).to_owned(), words.number(counted.remarks), words.number(counted.late)]
    };
    let sum = |of: fn(&report::ChannelCount) -> u64| words.number(report.channels.iter().map(of).sum());
    let mut rows: Vec<_> = report.channels.iter().map(row).collect();
    if !rows.is_empty() {
        rows.push(vec![w.total.clone(), sum(|counted| counted.remarks), sum(|counted| counted.late)]);
    }
    let columns =
        vec![Column::words(w.channel.clone()), Column::numbers(w.remarks.clone()), Column::numbers(w.late.clone())];
    chapter(&w.heading, table(&w.heading, columns, rows, &words.remarks.none))
}

fn headcounts(words: &Words, groups: &[Headcount]) -> String {
    let told = groups.iter().map(|group| format!("{}: {}", group.group, words.count(group.people)));
    if groups.is_empty() { "–".to_owned() } else { told.collect::<Vec<_>>().join(", ") }
}

fn meetings(report: &ConsultationReport, words: &Words) -> AnyView {
    let w = &words.meetings;
    let rows = report.meetings.iter().map(|meeting| {
        let came = headcounts(words, &meeting.participants);
        vec![meeting.name.clone(), meeting.day.said.clone(), meeting.place.clone(), came]
    });
    let columns = [&w.meeting, &w.day, &w.place, &w.participants].map(|name| Column::words(name.clone())).to_vec();
    chapter(&w.heading, table(&w.heading, columns, rows.collect(), &w.none))
}

fn participation(report: &ConsultationReport, words: &Words) -> AnyView {
    let (w, all) = (&words.participation, &report.participation);
    let groups = |caption: &str, name: &str, groups: &[Headcount]| {
        let rows = groups.iter().map(|group| vec![group.group.clone(), words.count(group.people)]).collect();
        (!groups.is_empty()).then(|| {
            let columns = vec![Column::words(name.to_owned()), Column::numbers(w.number.clone())];
            table(caption, columns, rows, "")
        })
    };
    let body = view! {
        {pairs(vec![(&w.people, Some(words.count(all.people)))])}
        {groups(&w.by_kind, &w.kind, &all.by_kind)}
        {groups(&w.by_commune, &w.commune, &all.by_commune)}
        {(!all.how.is_empty()).then(|| view! { <p class="small muted">{all.how.clone()}</p> })}
        <p class="small muted">{w.suppressed.clone()}</p>
    };
    chapter(&w.heading, body.into_any())
}

fn results(report: &ConsultationReport, words: &Words) -> AnyView {
    let w = &words.results;
    if report.results.is_empty() {
        return chapter(&w.heading, paragraph(&w.none));
    }
    let goal = |goal: &GoalResult| {
        let caption = match goal.code.is_empty() {
            true => goal.title.clone(),
            false => w.goal.replace("{code}", &goal.code).replace("{title}", &goal.title),
        };
        let rows = goal.lines.iter().map(|line| {
            let counts = line.votes.map_or_else(
                || vec![w.too_few.clone(), String::new(), String::new(), String::new()],
                |votes| {
                    let all = votes.support + votes.neutral + votes.against;
                    let number = |count| words.number(count);
                    let share = if all == 0 { String::new() } else { words.share(votes.support, all) };
                    vec![number(votes.support), number(votes.neutral), number(votes.against), share]
                },
            );
            [vec![format!("{} {}", line.code, line.title)], counts].concat()
        });
        let numbers = [&w.support, &w.neutral, &w.against, &w.share_support].map(|name| Column::numbers(name.clone()));
        let columns = [Column::words(w.line.clone())].into_iter().chain(numbers).collect();
        table(&caption, columns, rows.collect(), "")
    };
    chapter(&w.heading, report.results.iter().map(goal).collect_view().into_any())
}

fn addressees(report: &ConsultationReport, words: &Words) -> AnyView {
    let w = &words.addressees;
    let rows = report.addressees.iter().map(|body| {
        let sent = body.dispatched.as_ref().map_or_else(|| w.not_dispatched.clone(), |day| day.said.clone());
        vec![body.name.clone(), sent, body.way.clone()]
    });
    let columns = [&w.name, &w.dispatched, &w.way].map(|name| Column::words(name.clone())).to_vec();
    chapter(&w.heading, table(&w.heading, columns, rows.collect(), &w.none))
}

fn hidden(report: &ConsultationReport, words: &Words) -> AnyView {
    let w = &words.hidden;
    let rows = report.hidden.iter().map(|hidden| vec![hidden.what.clone(), hidden.why.clone()]);
    let columns = [&w.what, &w.why].map(|name| Column::words(name.clone())).to_vec();
    chapter(&w.heading, table(&w.heading, columns, rows.collect(), &w.none))
}
