//! One item of the queue, open: the text, what was reported and decided, and the form.

use super::{Steps, barred, form, queue_address, words};
use crate::accounts::model::PersonKind;
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::base::markdown;
use crate::base::markdown::SafeHtml;
use crate::consultations::model::Consultation;
use crate::consultations::store::rounds;
use crate::front::islands::IslandLoader;
use crate::front::page::Page;
use crate::moderation::islands::QueueKeys;
use crate::moderation::model::{Content, Decision, DecisionKind, OpenReport, Request, Standing, SubjectKind};
use crate::moderation::{rules, store};
use crate::suspensions::pages::suspend_way;
use crate::ui::badge::{Badge, Tone};
use crate::ui::field::ErrorSummary;
use crate::ui::moment::Moment;
use crate::ui::notice::Notice;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use uuid::Uuid;

/// The open item. A text that waits no more shows what was decided about it.
pub(super) async fn opened(
    page: &Page,
    consultation: &Consultation,
    id: Uuid,
    steps: &Steps,
    zone: &TimeZone,
) -> AppResult<AnyView> {
    let t = page.lang();
    let db = &page.site.db;
    let content = store::content(db, consultation.id, id).await?.ok_or(AppError::NotFound)?;
    let count = store::count_open_reports(db, id).await?;
    let reports = store::open_reports(db, id, rules::REPORTS_SHOWN).await?;
    let decisions = store::decisions_about(db, id).await?;
    let request = store::request(db, &content).await?;
    let choices = rules::choices(&content, count > 0, request);
    let barred = match choices {
        [] => None,
        [usual, ..] => barred(page, *usual, &content).await?,
    };
    let form = if content.is_unshown && is_too_late(page, consultation).await? {
        view! { <Notice title=t.moderation_nothing_title() text=t.moderation_unshown_late()/> }.into_any()
    } else if choices.is_empty() {
        view! { <Notice title=t.moderation_nothing_title() text=t.moderation_nothing_text()/> }.into_any()
    } else if let Some(barred) = barred {
        barred
    } else {
        form::decide(page, consultation, &content, choices, steps).await?
    };
    // An erased account is nobody's.
    let known_author = content.author.filter(|_| content.author_name.as_deref().is_some_and(|name| !name.is_empty()));
    Ok(view! {
        <article class="queue-open" id="item" tabindex="-1">
            <ErrorSummary labels=form::labels(t, content.is_unshown)/>
            {text(t, &content, zone)}
            {text_ways(t, &content)}
            {remark_way(t, &consultation.slug, &content)}
            {requested(t, request, &decisions, zone)}
            {suspend_way(t, &consultation.slug, known_author, page.visitor.as_ref())}
            {reported(t, &reports, count, zone)}
            {history(t, &consultation.slug, &decisions, zone)}
            {form}
            {ways(t, &consultation.slug, steps)}
        </article>
    }
    .into_any())
}

/// Whether no round is left in which an imported text could still stand.
async fn is_too_late(page: &Page, consultation: &Consultation) -> AppResult<bool> {
    let rounds = rounds(&page.site.db, consultation.id).await?;
    Ok(rules::may_publish_unshown(&rounds, page.reader.now).is_err())
}

/// The text and who wrote it.
pub fn text(t: Lang, content: &Content, zone: &TimeZone) -> AnyView {
    let lang = content.language.foreign_in(t);
    let title = match content.kind {
        SubjectKind::Remark => t.remarks_number(content.title.clone()),
        _ => content.title.clone(),
    };
    let body = match content.kind {
        // Nobody marks up a remark: it reads as it was typed.
        SubjectKind::Remark => view! { <p class="remark-words" lang=lang>{content.body.clone()}</p> }.into_any(),
        _ => {
            let html: SafeHtml = markdown::render(&content.body);
            view! { <div class="prose" lang=lang inner_html=html.into_string()></div> }.into_any()
        }
    };
    // The number of a remark is in the reader's language.
    let title_lang = lang.filter(|_| content.kind != SubjectKind::Remark);
    let standing = if content.is_unshown { Standing::Rejected } else { content.standing };
    let standing = words::standing(t, standing);
    let kicker = match content.kind {
        SubjectKind::Comment => t.moderation_comment_on(),
        other => words::subject(t, other),
    };
    view! {
        <div>
            <p class="kicker">{kicker}</p>
            <h2 lang=title_lang>{title}</h2>
        </div>
        <ul class="facts" role="list">
            {author(t, content)}
            <li><Moment lang=t at=content.written_at zone=zone.clone()/></li>
            <li><Badge label=standing/></li>
        </ul>
        {body}
    }
    .into_any()
}

/// To a proposal's own page; and to what changed in a text, its earlier wordings with it, which readers may not find any more.
fn text_ways(t: Lang, content: &Content) -> Option<AnyView> {
    let (path, own, has_history, words) = match content.kind {
        SubjectKind::Proposal => {
            (format!("/proposals/{}", content.id), true, content.version > 1, t.proposals_history())
        }
        SubjectKind::Comment => {
            let is_shown = content.version > 1 && content.standing == Standing::Visible;
            (format!("/comments/{}", content.id), false, is_shown, t.comments_history_title())
        }
        _ => return None,
    };
    let history = has_history.then(|| view! { <li><a class="reach" href=format!("{path}/history")>{words}</a></li> });
    let way = own.then(|| view! { <li><a class="reach" href=path.clone()>{t.moderation_to_proposal()}</a></li> });
    (own || has_history).then(|| view! { <ul class="link-list" role="list">{way}{history}</ul> }.into_any())
}

/// To a remark in the inbox, where its fields stand apart and the answer is written.
fn remark_way(t: Lang, slug: &str, content: &Content) -> Option<AnyView> {
    let href = format!("/consultations/{slug}/inbox/{}", content.title);
    (content.kind == SubjectKind::Remark)
        .then(|| view! { <p><a class="reach" href=href>{t.remarks_to_inbox()}</a></p> }.into_any())
}

fn author(t: Lang, content: &Content) -> AnyView {
    // What was entered has the name that the inbox knows: nobody but moderators reads this.
    let name = match content.author_name.as_deref().or(content.sender_name.as_deref()) {
        None if content.kind == SubjectKind::Remark => t.moderation_remark_no_account().to_owned(),
        None => t.proposals_by_imported().to_owned(),
        Some("") => t.moderation_no_author().to_owned(),
        Some(name) => name.to_owned(),
    };
    let kind = match (&content.organisation_name, content.author_kind) {
        (Some(organisation), _) => organisation.clone(),
        (None, Some(PersonKind::Resident)) => t.base_kind_resident().to_owned(),
        (None, Some(PersonKind::Official)) => t.base_kind_official().to_owned(),
        (None, None) => return view! { <li>{name}</li> }.into_any(),
    };
    view! { <li>{name}</li><li>{kind}</li> }.into_any()
}

/// What its author is asked about it, and whether they changed it since.
fn requested(t: Lang, request: Request, decisions: &[Decision], zone: &TimeZone) -> Option<AnyView> {
    let words = match request {
        Request::None => return None,
        Request::Open => t.moderation_request_open(),
        Request::Answered => t.moderation_request_answered(),
    };
    let asked = decisions.iter().rfind(|decision| decision.kind == DecisionKind::Ask)?;
    let asked_for = asked.explanation.clone();
    let title = t.moderation_request_title(t.date(asked.decided_at, zone));
    let kind = if request == Request::Open { "plain" } else { "good" };
    Some(view! { <Notice kind title text=words><p>{asked_for}</p></Notice> }.into_any())
}

fn reported(t: Lang, reports: &[OpenReport], count: i64, zone: &TimeZone) -> Option<AnyView> {
    if reports.is_empty() {
        return None;
    }
    let list = reports.iter().map(|report| {
        view! {
            <li>
                <p><Badge label=words::ground(t, report.ground) tone=Tone::Warn/> " " {report.rule_code.clone().map(|code| t.moderation_by_rule(code))}</p>
                <p class="prose">{report.reason.clone()}</p>
                <p class="muted small">{t.moderation_report_number(report.id.receipt())} ", " <Moment lang=t at=report.reported_at zone=zone.clone()/></p>
            </li>
        }
    });
    let shown = i64::try_from(reports.len()).unwrap_or(i64::MAX);
    let more = (count > shown).then(|| view! { <p>{t.moderation_reports_newest(count, shown)}</p> });
    Some(view! { <section class="stack stack-tight"><h3>{t.moderation_reports_title()}</h3>{more}<ul>{list.collect_view()}</ul></section> }.into_any())
}

fn history(t: Lang, slug: &str, decisions: &[Decision], zone: &TimeZone) -> Option<AnyView> {
    if decisions.is_empty() {
        return None;
    }
    let list = decisions.iter().map(|decision| {
        let undo = rules::can_be_undone(decision).then(|| {
            view! { " " <a href=format!("/consultations/{slug}/decisions/{}/undo", decision.id)>{t.moderation_undo()}</a> }
        });
        view! {
            <li>
                <p>
                    <Badge label=words::decided(t, decision.kind) tone=words::decided_tone(decision.kind)/> " "
                    {decision.is_undone.then(|| view! { <Badge label=t.moderation_undone() tone=Tone::Plain/> " " })}
                    {words::rests_on(t, decision)}
                    {undo}
                </p>
                <p>{decision.explanation.clone()}</p>
                <p class="muted small">{decision.decided_by.clone()} ", " <Moment lang=t at=decision.decided_at zone=zone.clone()/></p>
            </li>
        }
    });
    Some(view! { <section class="stack stack-tight"><h3>{t.moderation_history_title()}</h3><ul>{list.collect_view()}</ul></section> }.into_any())
}

/// To the neighbours in the list and to the decisions, by access keys too; and what the keys are.
fn ways(t: Lang, slug: &str, steps: &Steps) -> AnyView {
    let way = |href: String, key: &'static str, word: &'static str| {
        view! { <li><a href=href accesskey=key><kbd aria-hidden="true">{key}</kbd>{word}</a></li> }
    };
    // A key without a place to lead to is named all the same: so one learns them all from any item.
    let neighbour = |item: Option<Uuid>, key: &'static str, word: &'static str| match item {
        Some(item) => way(queue_address(slug, steps.filter, Some(item)), key, word).into_any(),
        None => view! { <li class="muted"><kbd aria-hidden="true">{key}</kbd>{word}</li> }.into_any(),
    };
    view! {
        <ul class="ways" role="list">
            {neighbour(steps.next, "j", t.moderation_next())}
            {neighbour(steps.previous, "k", t.moderation_previous())}
            {way(format!("/consultations/{slug}/decisions"), "u", t.moderation_decisions_title())}
        </ul>
        <QueueKeys label=t.moderation_keys_alone().to_owned() hint=t.moderation_keys_alone_hint().to_owned()/>
        <details class="disclosure" id="keys">
            <summary>{t.moderation_keys_title()}</summary>
            <p>{t.moderation_keys()}</p>
        </details>
        <IslandLoader/>
    }
    .into_any()
}
