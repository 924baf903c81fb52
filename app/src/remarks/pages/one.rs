//! A remark, for everybody.

use super::words::{about, channel_word, commune, late, who};
use super::{Frame, number};
use crate::base::error::{AppError, AppResult};
use crate::base::i18n::Lang;
use crate::consultations::pages::parts::said;
use crate::documents::model::{part_path, version_path};
use crate::documents::rules::{Carried, carried, plain_text};
use crate::front::page::{Page, page};
use crate::moderation::pages::words::rests_on;
use crate::moderation::store::latest_hiding;
use crate::positions::pages::position_block;
use crate::proposals::diff::diff;
use crate::remarks::model::{Place, Remark, RemarkState, inbox_path, remark_path};
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
        let title = t.remarks_number(remark.number.to_string());
        let content = match remark.state {
            RemarkState::Visible => shown(&p, &frame, &remark).await?,
            RemarkState::Hidden => hidden(&p, &frame, &remark, is_own).await?,
            RemarkState::Withdrawn => view! { <Notice text=t.remarks_withdrawn_text()/> }.into_any(),
        };
        let own = match is_own && remark.is_visible() {
            true => Some(yours(&p, &frame, &remark).await?),
            false => None,
        };
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
    let is_answered = store::is_answered(&p.site.db, remark.id).await?;
    let withdraw = (!is_answered).then(|| {
        let href = format!("{}/withdraw", remark_path(&frame.consultation.slug, remark.number));
        view! { <p><a href=href>{t.remarks_withdraw()}</a></p> }
    });
    Ok(view! { <Notice title=t.remarks_yours() text=t.remarks_yours_text()>{withdraw}</Notice> }.into_any())
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
            Some(
                view! { <p>{t.moderation_by_rule(rule.code.clone())} ": " <span lang=lang>{text}</span></p> }
                    .into_any(),
            )
        }
        (None, Some(decision)) => rests_on(t, decision).map(|by| view! { <p>{by}</p> }.into_any()),
        (None, None) => None,
    };
    let own = is_own.then(|| {
        let way = decision.as_ref().map(|decision| {
            let href = format!("/decisions/{}", decision.id);
            view! { <p><a href=href>{t.remarks_hidden_why()}</a></p> }
        });
        let withdraw = format!("{}/withdraw", remark_path(&consultation.slug, remark.number));
        view! { {way} <p><a href=withdraw>{t.remarks_withdraw()}</a></p> }
    });
    let words = is_own.then(|| text(t, remark));
    let position = position_block(p, &consultation.slug, remark.id, &consultation.organiser, &frame.zone).await?;
    Ok(view! { <Notice text=t.remarks_hidden_text()>{by}{own}</Notice> {words} {position} }.into_any())
}

async fn shown(p: &Page, frame: &Frame, remark: &Remark) -> AppResult<AnyView> {
    let (t, db) = (p.lang(), &p.site.db);
    let by = match remark.territory_name {
        Some(_) => {
            let shown = Some(RemarkState::Visible);
            rules::by_commune(&store::tallies(db, frame.consultation.id, shown, frame.deadline()).await?)
        }
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
        rows.push((t.remarks_commune().to_owned(), commune.clone().into_any()));
    }
    if !said.meeting.is_empty() {
        rows.push((t.remarks_meeting().to_owned(), meeting(t, remark).into_any()));
    }
    let stands = stands(t, frame, remark, place(p, remark).await?.as_ref());
    let consultation = &frame.consultation;
    let position = position_block(p, &consultation.slug, remark.id, &consultation.organiser, &frame.zone).await?;
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

/// Where it belongs in a document, if it does.
pub(super) async fn place(p: &Page, remark: &Remark) -> AppResult<Option<Place>> {
    match remark.said.passage.version_id {
        Some(version) => store::place(&p.site.db, version, remark.said.passage.anchor).await,
        None => Ok(None),
    }
}

/// What became of its passage in the newest version; nothing where it is the newest, or the passage stands.
pub(super) fn stands(t: Lang, frame: &Frame, remark: &Remark, place: Option<&Place>) -> Option<AnyView> {
    let place = place.filter(|place| place.newest > place.number)?;
    let (anchor, old) = (remark.said.passage.anchor?, plain_text(place.text.as_deref()?));
    let now = place.text_now.as_deref().map(plain_text);
    let at = |character: Option<i64>| character.and_then(|character| usize::try_from(character).ok());
    let quote = at(remark.said.passage.quote_from).unwrap_or(0)..at(remark.said.passage.quote_to).unwrap_or(usize::MAX);
    let slug = &frame.consultation.slug;
    let (words, href) = match carried(&old, quote, now.as_deref()) {
        Carried::Stands { .. } => return None,
        Carried::Reworded { .. } => {
            (t.remarks_passage_reworded(place.newest), part_path(slug, &place.code, place.newest, anchor))
        }
        Carried::Gone => (t.remarks_passage_gone(place.newest), version_path(slug, &place.code, place.newest)),
    };
    Some(view! { <Notice text=words><p><a href=href>{t.remarks_passage_now()}</a></p></Notice> }.into_any())
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
