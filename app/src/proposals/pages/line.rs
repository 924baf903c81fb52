//! One action line: the roof over its ballot box and its discussion.

use super::words::line_author;
use super::{crumbs_of, prose, readable_line};
use crate::base::error::{AppResult, ErrorCode};
use crate::base::i18n::Lang;
use crate::comments::pages::threads;
use crate::commitments::pages::line_box;
use crate::consultations::calendar::zone;
use crate::consultations::model::{ActivityKind, Consultation, Described, Schedule};
use crate::consultations::rules::{course, current};
use crate::consultations::store::schedule;
use crate::front::page::{Page, page};
use crate::merges::pages::mergers;
use crate::merges::rules::is_voted_on;
use crate::moderation::model::DecisionKind;
use crate::moderation::store::decisions_about;
use crate::moves::pages::moved_line;
use crate::moves::rules::line_can_leave;
use crate::open_data::pages::{both, downloads};
use crate::positions::pages::behind_line;
use crate::proposals::model::{ActionLine, ActionLineState, LineVersion};
use crate::proposals::store::{self, LineTies};
use crate::strategy::model::GoalRef;
use crate::strategy::pages::beside_ballot;
use crate::strategy::pages::words::{Spoken, Tongues};
use crate::strategy::store::documents;
use crate::supports::pages::before_the_line;
use crate::ui::badge::{Badge, GoalBadge};
use crate::ui::description::{Description, opening};
use crate::ui::layout::Breadcrumbs;
use crate::ui::notice::Notice;
use crate::voting::pages::ballot_box;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use leptos_meta::Title;

/// What is put to discussion and vote, by whom, for which goals and places, and where it came from.
#[component]
pub fn ActionLinePage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let (line, Described { consultation, texts, rules, runs, .. }) = readable_line(&p).await?;
        let ties = store::ties(db, line.id).await?;
        let documents = documents(db, &ties.documents).await?;
        let author = author(&p, &line).await?;
        let goals_stand = beside_ballot(t, &documents, &ties.goals);
        let versions = if line.version > 1 { store::line_versions(db, line.id).await? } else { Vec::new() };
        let crumbs = crumbs_of(&p, &consultation, &texts);
        let zone = zone(&consultation);
        let path = line.path();
        let (merged_into, merged_here) = match line.has_mergers {
            true => mergers(&p, &consultation, line.id.0).await?,
            false => (None, None),
        };
        let standing = if merged_into.is_some() { None } else { standing(&p, &line, &zone).await? };
        // Whatever changes a line, its goal too, counts its versions on.
        let moved = if line.version > 1 { moved_line(&p, &line, &zone).await? } else { None };
        let counts = line.is_supported || merged_here.is_some();
        let supported = if counts { before_the_line(&p, &line).await? } else { None };
        let run = match runs {
            true => Some(running(&p, &consultation, &line).await?),
            false => None,
        };
        let mut behind = None;
        let (ballot, became, discussion) = if line.state.is_readable() {
            let Schedule { stages, rounds } = schedule(db, consultation.id).await?;
            let ballot = ballot_box(&p, &consultation, current(&rounds, p.reader.now), &line).await?;
            let became = line_box(&p, &line, &rounds, runs).await?;
            // Only remarks lead here, and only where a stage takes them.
            if stages.iter().any(|stage| stage.activities.contains(&ActivityKind::Remark)) {
                behind = behind_line(&p, line.id).await?;
            }
            (Some(ballot), Some(became), Some(threads(&p, (&consultation, &rules, runs), &stages, &line).await?))
        } else {
            (None, None, None)
        };
        Ok(view! {
            <Title text=line.title.clone()/>
            <Description text=if line.summary.is_empty() { opening(&line.body) } else { line.summary.clone() }/>
            <Breadcrumbs lang=t crumbs/>
            {head(t, &line, ties, author)}
            {merged_into}
            {standing}
            <div class="line-page">
                <div class="line-text">
                    {moved}
                    {versions.last().and_then(|latest| changed(t, &zone, latest, &path))}
                    {prose(&line.body, line.language, t)}
                    {supported}
                    {merged_here}
                    {ways(&p, &line, versions.len() > 1)}
                    {run}
                </div>
                <div class="line-side">{ballot}{goals_stand}</div>
                {became}
                {behind}
                {discussion}
            </div>
            {downloads(t, "", both(&format!("{path}/action"), t.open_data_action_of()).to_vec())}
        })
    })
}

/// Says that it does not stand with the others any more, and why.
async fn standing(page: &Page, line: &ActionLine, zone: &TimeZone) -> AppResult<Option<AnyView>> {
    let t = page.lang();
    match line.state {
        ActionLineState::Published => Ok(None),
        ActionLineState::Hidden | ActionLineState::Rejected => {
            Ok(Some(view! { <Notice kind="warn" text=t.proposals_line_hidden()/> }.into_any()))
        }
        ActionLineState::Withdrawn => {
            let decisions = decisions_about(&page.site.db, line.id.0).await?;
            let Some(decision) = decisions.into_iter().rfind(|decision| decision.kind == DecisionKind::Withdraw) else {
                return Ok(None);
            };
            let text = t.proposals_line_withdrawn_on(t.date_time(decision.decided_at, zone));
            let reason = view! { <blockquote class="prose"><p>{decision.explanation}</p></blockquote> };
            Ok(Some(view! { <Notice kind="warn" title=t.proposals_line_withdrawn() text>{reason}</Notice> }.into_any()))
        }
    }
}

/// What those who run the consultation can do with it.
async fn running(page: &Page, consultation: &Consultation, line: &ActionLine) -> AppResult<AnyView> {
    let (t, path, now) = (page.lang(), line.path(), page.reader.now);
    let Schedule { stages, rounds } = schedule(&page.site.db, consultation.id).await?;
    // A way that would be refused is none: then it is said when it becomes one.
    let may = line_can_leave(line.state, course(&stages, &rounds, now), is_voted_on(&rounds, now));
    let elsewhere = may.is_ok().then(|| {
        view! {
            <li><a href=format!("{path}/merge")>{t.merges_merge()}</a></li>
            <li><a href=format!("{path}/move")>{t.moves_to_goal()}</a></li>
        }
    });
    let not_yet =
        (may == Err(ErrorCode::VotedOn)).then(|| view! { <p class="small muted no-print">{t.merges_not_yet()}</p> });
    let withdraw = (line.state == ActionLineState::Published)
        .then(|| view! { <li><a href=format!("{path}/withdraw")>{t.moderation_withdraw()}</a></li> });
    Ok(view! {
        <ul class="facts no-print" role="list">
            <li><a href=format!("{path}/edit")>{t.proposals_line_edit()}</a></li>
            {elsewhere}
            {withdraw}
        </ul>
        {not_yet}
    }
    .into_any())
}

/// Who proposes it; the meeting, by its name and with a way there, if that is where it was said.
async fn author(page: &Page, line: &ActionLine) -> AppResult<AnyView> {
    let t = page.lang();
    let Some(address) = &line.heard_at else {
        return Ok(line_author(t, line.author_kind, line.organisation_name.as_deref(), false));
    };
    let documents = documents(&page.site.db, line.heard_in.as_slice()).await?;
    let found = documents.first().and_then(|document| {
        let code = address.rsplit_once('/')?.1;
        let meeting = document.meetings.iter().find(|meeting| meeting.code == code)?;
        Some(Tongues { reader: t, own: document.strategy.language }.say(&meeting.title))
    });
    Ok(match found {
        Some(Spoken { text, lang }) => {
            let href = format!("/strategies/{address}");
            view! { {t.meetings_line_heard_at()} " " <a href=href lang=lang>{text}</a> }.into_any()
        }
        // A later version of the strategy left the meeting out.
        None => t.meetings_line_heard().into_any(),
    })
}

fn head(t: Lang, line: &ActionLine, ties: LineTies, author: AnyView) -> AnyView {
    let text_lang = line.language.foreign_in(t);
    let goals = ties.goals.into_iter().map(|goal| goal_badge(t, &goal, true)).collect_view();
    let places = ties.territories.into_iter().map(|place| view! { <li><Badge label=place.name/></li> }).collect_view();
    view! {
        <div class="page-head">
            <p class="kicker">{t.proposals_line_kicker(line.code.clone())}</p>
            <h1 lang=text_lang>{line.title.clone()}</h1>
            <p class="lead" lang=text_lang>{line.summary.clone()}</p>
            <ul class="facts" role="list"><li>{author}</li></ul>
            <ul class="badges" role="list" aria-label=t.proposals_line_ties()>{goals}{places}</ul>
        </div>
    }
    .into_any()
}

/// A goal as an item of a list of badges, in the language that its title exists in.
pub(super) fn goal_badge(t: Lang, goal: &GoalRef, is_link: bool) -> AnyView {
    let said = goal.title.pick(t, goal.language);
    let title = said.map_or_else(String::new, |said| said.text.to_owned());
    let lang = said.and_then(|said| said.lang.foreign_in(t));
    let code = goal.code.clone();
    if is_link {
        view! { <li lang=lang><GoalBadge code title href=goal.path()/></li> }.into_any()
    } else {
        view! { <li lang=lang><GoalBadge code title/></li> }.into_any()
    }
}

/// Says that the text is not the first one, and why: nobody should vote on words that changed unseen.
fn changed(t: Lang, zone: &TimeZone, latest: &LineVersion, path: &str) -> Option<AnyView> {
    if latest.version == 1 {
        return None;
    }
    let moment = t.date_time(latest.written_at, zone);
    let text = if latest.reason.is_empty() {
        t.proposals_line_changed(moment)
    } else {
        t.proposals_line_changed_because(moment, latest.reason.clone())
    };
    let href = format!("{path}/history");
    Some(view! { <Notice text><p><a href=href>{t.proposals_line_what_changed()}</a></p></Notice> }.into_any())
}

/// To the proposal it came from, to its earlier versions, and to reporting it, which its author cannot.
fn ways(page: &Page, line: &ActionLine, has_history: bool) -> Option<AnyView> {
    let t = page.lang();
    let path = line.path();
    let way = |href: String, words: &'static str| view! { <li><a href=href>{words}</a></li> };
    let origin = line.proposal.map(|id| way(format!("/proposals/{id}"), t.proposals_line_origin()));
    let history = has_history.then(|| way(format!("{path}/history"), t.proposals_history()));
    let is_mine = page.visitor.as_ref().is_some_and(|actor| line.author == Some(actor.person));
    let report = (line.state == ActionLineState::Published && !is_mine)
        .then(|| way(format!("{path}/report"), t.moderation_report_line()));
    (origin.is_some() || history.is_some() || report.is_some())
        .then(|| view! { <ul class="facts no-print" role="list">{origin}{history}{report}</ul> }.into_any())
}
