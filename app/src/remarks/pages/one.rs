//! A remark, for everybody.

use super::correct::{corrected, withdrawn};
use super::passage::stands;
use super::words::{about, channel_word, commune, late, who};
use super::{Frame, number};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::pages::parts::said;
use crate::front::page::{Page, page};
use crate::moderation::pages::words::rests_on;
use crate::moderation::store::latest_hiding;
use crate::positions::pages::{awaited_line, position_block};
use crate::proposals::diff::diff;
use crate::remarks::model::{Channel, Remark, RemarkState, Submitter, inbox_path, remark_path};
use crate::remarks::rules;
use crate::remarks::store;
use crate::ui::diff::Diff;
use crate::ui::key_value::KeyValue;
use crate::ui::layout::{Breadcrumbs, PageHead};
use crate::ui::notice::Notice;
use leptos::prelude::*;
use leptos_meta::Title;

/// Everything that everybody may know of a remark. Five statements.
#[component]
pub fn RemarkPage() -> impl IntoView {
    let p = Page::current();
    page(async move {
        let (t, db) = (p.lang(), &p.site.db);
        let frame = Frame::of(&p).await?;
        let found = store::by_number(db, frame.consultation.id, number(&p)?).await?;
        let remark = found.ok_or(AppError::NotFound)?;
        let is_own = is_own(&p, &remark);
        // Whoever handed it in without a name has nothing but the number: it tells that it came, and none of its words.
        let is_nameless = remark.said.submitter == Submitter::Anonymous;
        if remark.is_waiting() && !is_own && !frame.runs && !is_nameless {
            return Err(AppError::NotFound);
        }
        let title = t.remarks_number(remark.number.to_string());
        let content = match remark.state {
            RemarkState::Visible => shown(&p, &frame, &remark).await?,
            RemarkState::Hidden => hidden(&p, &frame, &remark, is_own).await?,
            RemarkState::Withdrawn => withdrawn(&p, &frame, &remark).await?,
            RemarkState::Waiting => waiting(&p, &frame, &remark, is_own).await?,
        };
        let own = match is_own && remark.is_visible() {
            true => Some(yours(&p, &frame, &remark).await?),
            false => None,
        };
        let corrected = if remark.is_visible() { corrected(&p, &frame, &remark).await? } else { None };
        let report = (remark.is_visible() && !is_own).then(|| {
            let href = format!("{}/report", remark_path(&frame.consultation.slug, remark.number));
            view! { <p class="no-print"><a class="reach" href=href>{t.moderation_report_remark()}</a></p> }
        });
        let inbox = frame.runs.then(|| {
            let href = inbox_path(&frame.consultation.slug, remark.number);
            view! { <p class="no-print"><a class="reach" href=href>{t.remarks_to_inbox()}</a></p> }
        });
        Ok(view! {
            <Title text=format!("{title}: {}", frame.title)/>
            <Breadcrumbs lang=t crumbs=frame.crumbs_to_list(t)/>
            <PageHead title=title>{inbox}</PageHead>
            {own}
            {corrected}
            {content}
            {report}
        })
    })
}

/// Whether the reader wrote it.
fn is_own(p: &Page, remark: &Remark) -> bool {
    p.visitor.as_ref().is_some_and(|actor| remark.said.author_id == Some(actor.person))
}

async fn yours(p: &Page, frame: &Frame, remark: &Remark) -> AppResult<AnyView> {
    let t = p.lang();
    let withdraw = withdraw(p, frame, remark).await?;
    let text = if withdraw.is_some() { t.remarks_yours_text() } else { t.remarks_yours_answered() };
    Ok(view! { <Notice title=t.remarks_yours() text=text>{withdraw}</Notice> }.into_any())
}

/// What waits for a moderator: its author reads it, and may take it back; those who run the consultation have it in the inbox.
async fn waiting(p: &Page, frame: &Frame, remark: &Remark, is_own: bool) -> AppResult<AnyView> {
    let t = p.lang();
    let withdraw = if is_own { withdraw(p, frame, remark).await? } else { None };
    let came = (t.remarks_received().to_owned(), received(t, frame, remark));
    let about = is_own.then(|| (t.remarks_part().to_owned(), about(t, &frame.consultation.slug, remark)));
    let rows: Vec<_> = about.into_iter().chain([came]).collect();
    let words = is_own.then(|| text(t, remark));
    Ok(view! {
        <Notice kind="warn" title=t.remarks_waits_title() text=t.remarks_waits_text()>{withdraw}</Notice>
        <KeyValue rows=rows/>
        {words}
        {awaited_line(p, frame.consultation.id, &frame.zone).await?}
    }
    .into_any())
}

/// The way to take it back, as long as no answer to it is published: afterwards the act refuses, whether it is hidden or not.
async fn withdraw(p: &Page, frame: &Frame, remark: &Remark) -> AppResult<Option<AnyView>> {
    let is_answered = store::is_answered(&p.site.db, remark.id).await?;
    let href = format!("{}/withdraw", remark_path(&frame.consultation.slug, remark.number));
    Ok((!is_answered).then(|| view! { <p><a href=href>{p.lang().remarks_withdraw()}</a></p> }.into_any()))
}

/// What stands in the place of hidden words: by which rule they were hidden, and the answer, which a hidden remark gets like any
/// other. Whoever wrote them reads them on, and finds the statement of reasons.
async fn hidden(p: &Page, frame: &Frame, remark: &Remark, is_own: bool) -> AppResult<AnyView> {
    let (t, consultation) = (p.lang(), &frame.consultation);
    let decision = latest_hiding(&p.site.db, remark.id.0).await?;
    let rule = decision.as_ref().and_then(|decision| frame.rules.iter().find(|rule| Some(rule.id) == decision.rule));
    let by = match (rule, &decision) {
        (Some(rule), _) => {
            let (text, lang) = said(&rule.text, t, p.site.settings.language);
            Some(view! { <p>{t.appeals_row_rule()} ": " <span lang=lang>{text}</span></p> }.into_any())
        }
        (None, Some(decision)) => rests_on(t, decision).map(|by| view! { <p>{by}</p> }.into_any()),
        (None, None) => None,
    };
    let is_answered = store::is_answered(&p.site.db, remark.id).await?;
    let text_of_notice = if is_answered { t.remarks_hidden_answered() } else { t.remarks_hidden_text() };
    let withdraw = match is_own {
        true => withdraw(p, frame, remark).await?,
        false => None,
    };
    let own = is_own.then(|| {
        let way = decision.as_ref().map(|decision| {
            let href = format!("/decisions/{}", decision.id);
            view! { <p><a href=href>{t.remarks_hidden_why()}</a></p> }
        });
        view! { {way} {withdraw} }
    });
    let words = is_own.then(|| text(t, remark));
    let position = position_block(p, consultation, remark.id, &frame.zone).await?;
    Ok(view! { <Notice text=text_of_notice>{by}{own}</Notice> {words} {position} }.into_any())
}

async fn shown(p: &Page, frame: &Frame, remark: &Remark) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let by = match remark.territory_name {
        Some(_) => rules::by_commune(&store::tallies(db, frame.consultation.id, false, frame.deadline()).await?),
        None => rules::ByCommune::default(),
    };
    let said = &remark.said;
    let mut rows = vec![
        (t.remarks_part().to_owned(), about(t, &frame.consultation.slug, remark)),
        (t.remarks_submitter().to_owned(), name(t, remark)),
        (t.remarks_channel().to_owned(), channel_word(t, said.channel).into_any()),
        (t.remarks_received().to_owned(), received(t, frame, remark)),
    ];
    if let Some(commune) = commune(remark, &by) {
        // Of a meeting it says where that was, and nothing about who spoke there.
        let name = if said.channel == Channel::Meeting { t.remarks_meeting_commune() } else { t.remarks_commune() };
        rows.push((name.to_owned(), commune.clone().into_any()));
    }
    if !said.meeting.is_empty() {
        rows.push((t.remarks_meeting().to_owned(), meeting(t, remark).into_any()));
    }
    let stands = stands(p, frame, remark).await?;
    let position = position_block(p, &frame.consultation, remark.id, &frame.zone).await?;
    Ok(view! { <KeyValue rows=rows/> {stands} {text(t, remark)} {position} }.into_any())
}

/// The organisation with its page, or what kind of submitter it is.
fn name(t: Lang, remark: &Remark) -> AnyView {
    match &remark.organisation_slug {
        Some(slug) => view! { <a href=format!("/organisations/{slug}")>{who(t, remark)}</a> }.into_any(),
        None => who(t, remark).into_any(),
    }
}

/// When it came, and whether that was too late.
pub(super) fn received(t: Lang, frame: &Frame, remark: &Remark) -> AnyView {
    view! { {t.date_time(remark.said.received_at, &frame.zone)} " " {late(t, remark, frame.deadline())} }.into_any()
}

/// The meeting at which it was said.
pub(super) fn meeting(t: Lang, remark: &Remark) -> String {
    match remark.said.meeting_on.as_str() {
        "" => remark.said.meeting.clone(),
        day => format!("{}, {}", remark.said.meeting, t.written_day(day)),
    }
}

/// What it asks for and why.
pub fn text(t: Lang, remark: &Remark) -> AnyView {
    let said = &remark.said;
    let lang = said.language.foreign_in(t);
    let plain = |heading: &'static str, text: &str| {
        (!text.is_empty()).then(|| {
            view! { <section class="section stack"><h2>{heading}</h2><p class="remark-words" lang=lang>{text.to_owned()}</p></section> }
        })
    };
    let wordings = match (said.present.is_empty(), said.proposed.is_empty()) {
        (false, false) => {
            let lines = diff(&said.present, &said.proposed);
            view! {
                <section class="section stack">
                    <h2>{t.remarks_from_to()}</h2>
                    <div lang=lang><Diff lang=t lines=lines/></div>
                </section>
            }
            .into_any()
        }
        _ => {
            let present = plain(t.remarks_present(), &said.present);
            view! { {present} {plain(t.remarks_proposed(), &said.proposed)} }.into_any()
        }
    };
    view! { {wordings} {plain(t.remarks_justification(), &said.justification)} }.into_any()
}
